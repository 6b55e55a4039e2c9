using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Tests.Dossiers;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A3.Terugkeerzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;
using Soort = Vc.Rules.Circulaire.A3.Besluit;

namespace Vc.Rules.Tests.Circulaire.A3;

/// <summary>What must hold of A3/1.1 (2025) whatever else there is in the dossier.</summary>
public class A3_1_1_2025Properties
{
    [Fact]
    public void The_parts_of_an_outcome_agree() => DossierGenerator.ForAll(200, DossierGenerator.Dossiers(Nu), static dossier =>
    {
        var outcome = A3_1_1_2025.Rule.Decide(dossier, Nu).Outcome!;
        switch (outcome.Besluit)
        {
            case Soort.Nemen:
                outcome.Uitzonderingen.Should().BeEmpty();
                outcome.OpenUitzonderingen.Should().BeEmpty();
                outcome.Rechtsmiddelen.Should().BeNull();
                (outcome.DoorInd is not false || outcome.DoorAmbtenaren is not false).Should().BeTrue("somebody takes it");
                break;
            case Soort.Aanvullend:
                outcome.Uitzonderingen.Should().Equal("a");
                outcome.OpenUitzonderingen.Should().BeEmpty();
                (outcome.DoorInd, outcome.DoorAmbtenaren, outcome.Rechtsmiddelen, outcome.SignaleringInzakeTerugkeer).Should().Be((true, true, true, null));
                break;
            case Soort.NietNemen:
                (outcome.DoorInd, outcome.DoorAmbtenaren, outcome.LandenVanTerugkeer, outcome.SignaleringInzakeTerugkeer, outcome.Rechtsmiddelen).Should().Be((null, null, null, null, null));
                break;
            default:
                break;
        }
    });

    [Fact]
    public void A_new_decision_names_only_countries_outside_the_member_states_without_an_established_risk() => DossierGenerator.ForAll(300, DossierGenerator.Dossiers(Nu, 0).Select(Kansrijk), static dossier =>
    {
        var outcome = A3_1_1_2025.Rule.Decide(dossier, Nu).Outcome!;
        if (outcome is { Besluit: Soort.Nemen, LandenVanTerugkeer: { } named })
        {
            var landen = named.Select(static land => land.Land).ToList();
            landen.Should().OnlyHaveUniqueItems();
            landen.Should().NotIntersectWith([.. Landengroepen.Lidstaten.Op(Nu), Land.XXX]);
            landen.Should().NotIntersectWith(dossier.AndereLandenVanTerugkeer!.Where(static ander => ander.RisicoVastgesteld is true).Select(static ander => ander.Land!.Value));
        }
    });

    [Theory]
    [InlineData("b")]
    [InlineData("c")]
    [InlineData("d")]
    [InlineData("g")]
    [InlineData("h")]
    public void With_this_exception_nothing_in_the_dossier_leads_to_a_decision(string letter) => DossierGenerator.ForAll(75, DossierGenerator.Dossiers(Nu).Select(Kansrijk), dossier =>
    {
        var met = letter switch
        {
            "b" => dossier with { AndereAanvraag = new() { Loopt = true, MagWordenAfgewacht = true } },
            "c" => dossier with { Vreemdeling = dossier.Vreemdeling! with { Geboortedatum = Datum(2010, 3, 4), Alleenstaand = true }, Opvang = new() { AdequaatVastgesteld = false } },
            "d" => dossier with { Beoordelingen = dossier.Beoordelingen! with { Artikel8VerzetZich = Ja } },
            "g" => dossier with { Overdrachtsbesluit = new() { Genomen = true } },
            _ => dossier with { Vreemdeling = dossier.Vreemdeling! with { OnderRichtlijn2004_38 = true } },
        };
        A3_1_1_2025.Rule.Answer(A3_1_1_2025.Besluit, met, Nu).Value.Should().Be(Soort.NietNemen);
    });

    /// <summary>The dossier without what mostly keeps a decision away, so that enough random cases come to one.</summary>
    private static Dossier Kansrijk(Dossier dossier) => dossier with
    {
        Vreemdeling = (dossier.Vreemdeling ?? new()) with { Nationaliteit = Nationaliteit.DerdeLand, OnderRichtlijn2004_38 = false, Unierechtgroep = null, OnderdaanEu = null, Gemeenschapsonderdaan = null },
        Verblijf = (dossier.Verblijf ?? new()) with { RechtmatigInNederland = false, RechtmatigMetVergunningOfVerdragsrecht = null },
        AndereAanvraag = InNederland.AndereAanvraag,
        Overdrachtsbesluit = InNederland.Overdrachtsbesluit,
        Onderzoek = Aangetroffen.Onderzoek,
        Beoordelingen = (dossier.Beoordelingen ?? new()) with { Artikel8VerzetZich = Nee },
    };
}
