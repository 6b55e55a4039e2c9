using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Dossiers.BeperkingRegulier;
using static Vc.Rules.Dossiers.HandelingInreisverbod;
using static Vc.Rules.Dossiers.SoortAmbtenaar;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Worked examples of articles 6.4, 6.5 and 6.6 VV. Each states by hand what is decided.</summary>
public class VV_6Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement, NotApplicable = DecisionStatus.NotApplicable;

    private static readonly LocalDate Peildatum = new(2015, 11, 17);

    private static readonly AfgifteInreisverbod Verteld = new() { InhoudVerteld = true, RechtsgevolgenVerteld = true, BegrijpelijkeTaal = true, RechtsmiddelenVerteld = true };

    private static readonly Dossier Licht = new()
    {
        BestaandInreisverbod = new() { Uitgevaardigd = true, Artikel66aLid7 = false },
        Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Regulier },
        AmbtshalveOpheffing = new() { Beperking = BeperkingRegulier.Gezin, VoldoetAanVoorwaardenRegulier = true, VerdragsplichtGesteld = false },
    };

    [Theory]
    [InlineData(Ind, true, null, true)]
    [InlineData(Ind, false, null, false)]
    [InlineData(DienstTerugkeerEnVertrek, true, null, true)]
    [InlineData(DienstTerugkeerEnVertrek, false, null, false)]
    [InlineData(Politie, null, null, true)]
    [InlineData(Kmar, null, null, true)]
    [InlineData(AndereAmbtenaarVanPolitie, null, true, true)]
    [InlineData(AndereAmbtenaarVanPolitie, null, false, false)]
    [InlineData(SoortAmbtenaar.Anders, null, null, false)]
    [InlineData(Ind, null, null, null)]
    [InlineData(AndereAmbtenaarVanPolitie, null, null, null)]
    [InlineData(null, true, true, null)]
    public void Who_gives_a_return_decision(SoortAmbtenaar? ambtenaar, bool? bevoegd, bool? opsporing, bool? expected)
    {
        var decision = VV_6_4_2015.Rule.Decide(new Dossier { AfgifteTerugkeerbesluit = new() { Ambtenaar = ambtenaar, DaartoeBevoegd = bevoegd, BuitengewoonOpsporingsambtenaar = opsporing, InhoudVerteld = true, RechtsgevolgenVerteld = true, BegrijpelijkeTaal = true, RechtsmiddelenVerteld = true } }, Peildatum);

        decision.Outcome!.Bevoegd.Should().Be(expected);
        decision.Status.Should().Be(expected is null ? NeedsFacts : Decided);
        if (ambtenaar is AndereAmbtenaarVanPolitie && opsporing is true)
        {
            Snapshot.Verify(Volledig(decision));
        }
    }

    [Theory]
    [InlineData(Uitvaardigen, Ind, true, null, null, null, null, true)]
    [InlineData(Uitvaardigen, Ind, false, null, null, null, null, false)]
    [InlineData(Uitvaardigen, DienstTerugkeerEnVertrek, true, null, null, false, null, true)]
    [InlineData(Uitvaardigen, DienstTerugkeerEnVertrek, true, null, null, true, null, false)]
    [InlineData(Uitvaardigen, DienstTerugkeerEnVertrek, true, null, null, null, null, null)]
    [InlineData(Uitvaardigen, DienstTerugkeerEnVertrek, false, null, null, false, null, false)]
    [InlineData(Uitvaardigen, Politie, null, true, false, false, null, true)]
    [InlineData(Uitvaardigen, Politie, null, false, true, false, null, true)]
    [InlineData(Uitvaardigen, Politie, null, false, false, false, null, false)]
    [InlineData(Uitvaardigen, Politie, null, true, true, true, null, false)]
    [InlineData(Uitvaardigen, Kmar, null, true, null, false, null, true)]
    [InlineData(Uitvaardigen, Kmar, null, false, true, false, null, false)]
    [InlineData(Uitvaardigen, AndereAmbtenaarVanPolitie, null, true, false, false, null, false)]
    [InlineData(Uitvaardigen, AndereAmbtenaarVanPolitie, null, null, true, false, null, true)]
    [InlineData(Uitvaardigen, SoortAmbtenaar.Anders, true, true, true, false, null, false)]
    [InlineData(Wijzigen, Kmar, null, true, null, false, false, true)]
    [InlineData(Wijzigen, Kmar, null, true, null, true, false, false)]
    [InlineData(Wijzigen, Kmar, null, true, null, false, true, false)]
    [InlineData(Opheffen, Kmar, null, true, null, null, false, true)]
    [InlineData(Opheffen, Kmar, null, true, null, true, false, true)]
    [InlineData(Opheffen, Kmar, null, true, null, null, true, false)]
    [InlineData(Opheffen, Ind, true, null, null, null, true, true)]
    [InlineData(Opheffen, Kmar, null, true, null, null, null, null)]
    public void Who_imposes_changes_or_lifts_an_entry_ban(HandelingInreisverbod handeling, SoortAmbtenaar ambtenaar, bool? bevoegd, bool? hulpofficier, bool? aangewezen, bool? nieuwZwaar, bool? oudZwaar, bool? expected)
    {
        var decision = VV_6_5_2015.Rule.Decide(
            new Dossier
            {
                AfgifteInreisverbod = Verteld with { Handeling = handeling, Ambtenaar = ambtenaar, DaartoeBevoegd = bevoegd, Hulpofficier = hulpofficier, AangewezenDoorKorpschef = aangewezen },
                VoorgenomenInreisverbod = new() { Soort = nieuwZwaar switch { true => SoortInreisverbod.Zwaar, false => SoortInreisverbod.Licht, _ => null } },
                BestaandInreisverbod = new() { Uitgevaardigd = handeling == Uitvaardigen ? null : true, Artikel66aLid7 = oudZwaar },
            },
            Peildatum);

        decision.Outcome!.Bevoegd.Should().Be(expected);
        decision.Outcome.Ingelicht.Should().Be(handeling == Uitvaardigen ? true : null);
        decision.Status.Should().Be(expected is null ? NeedsFacts : Decided);
        if ((handeling, ambtenaar, nieuwZwaar, bevoegd) is (Uitvaardigen, DienstTerugkeerEnVertrek, true, true))
        {
            Snapshot.Verify(Volledig(decision));
        }
    }

    [Theory]
    [InlineData(true, true, true, true, true)]
    [InlineData(false, true, true, true, false)]
    [InlineData(true, false, true, true, false)]
    [InlineData(true, true, false, true, false)]
    [InlineData(true, true, true, false, false)]
    [InlineData(true, true, true, null, null)]
    public void What_the_person_is_told(bool inhoud, bool gevolgen, bool taal, bool? rechtsmiddelen, bool? expected)
    {
        var dossier = new Dossier
        {
            AfgifteTerugkeerbesluit = new() { InhoudVerteld = inhoud, RechtsgevolgenVerteld = gevolgen, BegrijpelijkeTaal = taal, RechtsmiddelenVerteld = rechtsmiddelen },
            AfgifteInreisverbod = new() { Handeling = Uitvaardigen, Ambtenaar = Ind, DaartoeBevoegd = true, InhoudVerteld = inhoud, RechtsgevolgenVerteld = gevolgen, BegrijpelijkeTaal = taal, RechtsmiddelenVerteld = rechtsmiddelen },
        };

        VV_6_4_2015.Rule.Decide(dossier, Peildatum).Outcome!.Ingelicht.Should().Be(expected);
        VV_6_5_2015.Rule.Decide(dossier, Peildatum).Outcome!.Ingelicht.Should().Be(expected);
    }

    [Fact]
    public void It_is_lifted_for_ten_of_the_restrictions_and_no_other() =>
        Enum.GetValues<BeperkingRegulier>()
            .Where(beperking => VV_6_6_2015.Rule.Decide(Licht with { AmbtshalveOpheffing = Licht.AmbtshalveOpheffing! with { Beperking = beperking } }, Peildatum).Outcome!.AmbtshalveOpheffen == true)
            .Should().Equal(
                BeperkingRegulier.Gezin, NietActiefOfVermogend, Zelfstandige, Kennismigrant, BlauweKaart, BeperkingRegulier.Onderzoek, Studie, ZoekenNaarArbeid,
                BeperkingRegulier.HumanitairTijdelijk, BeperkingRegulier.HumanitairNietTijdelijk);

    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        { "Family", Licht, Decided, "ja op 1" },
        { "Continued_stay", Licht with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.RegulierVoortzetting } }, Decided, "ja op 1" },
        { "Asylum_is_another_permit", Licht with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Asiel } }, Decided, "nee" },
        { "Not_applied_for", Licht with { Aanvraag = new() { Gedaan = false } }, Decided, "nee" },
        { "Cannot_get_the_permit", Regulier(static a => a with { VoldoetAanVoorwaardenRegulier = false }), Decided, "nee" },
        { "Not_found_yet", Regulier(static a => a with { VoldoetAanVoorwaardenRegulier = null }), NeedsFacts, "?; mist ambtshalveOpheffing.voldoetAanVoorwaardenRegulier" },
        { "Heavy", Licht with { BestaandInreisverbod = new() { Uitgevaardigd = true, Artikel66aLid7 = true } }, Decided, "nee" },
        { "Heavy_and_a_treaty", Verdrag(Ja) with { BestaandInreisverbod = new() { Uitgevaardigd = true, Artikel66aLid7 = true } }, Decided, "ja op 3" },
        { "Treaty_without_application", Verdrag(Ja) with { Aanvraag = new() { Gedaan = false } }, Decided, "ja op 3" },
        { "Treaty_not_judged", Verdrag(null) with { Aanvraag = new() { Gedaan = false } }, NeedsJudgement, "?; oordeel verdragVerplichtTotVergunning" },
        { "Treaty_judged_not", Verdrag(Nee) with { Aanvraag = new() { Gedaan = false } }, Decided, "nee" },
        { "Treaty_need_not_be_judged_where_the_permit_is_enough", Verdrag(null), Decided, "ja op ?" },
        { "No_ban", Licht with { BestaandInreisverbod = new() { Uitgevaardigd = false } }, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = VV_6_6_2015.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [InlineData("VV/6.4", "2015-01-06", false)]
    [InlineData("VV/6.4", "2015-01-07", true)]
    [InlineData("VV/6.4", "2015-11-18", false)]
    [InlineData("VV/6.5", "2015-06-29", false)]
    [InlineData("VV/6.5", "2015-06-30", true)]
    [InlineData("VV/6.6", "2015-11-16", false)]
    [InlineData("VV/6.6", "2015-11-17", true)]
    public void It_is_held_for(string number, string on, bool held) =>
        (Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(on).Value).WithNumber(number) is not null).Should().Be(held);

    [Theory]
    [InlineData("2014-12-31", "A4/2.5.5")]
    [InlineData("2015-11-17", "VV/6.6")]
    public void The_subject_goes_on_from_the_circulaire(string on, string number) =>
        Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(on).Value).About(Onderwerpen.AmbtshalveOpheffingInreisverbod)!.Version.Paragraph.Should().Be(number);

    private static Dossier Regulier(Func<AmbtshalveOpheffing, AmbtshalveOpheffing> change) => Licht with { AmbtshalveOpheffing = change(Licht.AmbtshalveOpheffing!) };

    private static Dossier Verdrag(Beoordeling? oordeel) => Regulier(static a => a with { VerdragsplichtGesteld = true }) with { Beoordelingen = new() { VerdragVerplichtTotVergunning = oordeel } };

    private static string Summary(Decision<AmbtshalveOpheffingsuitkomst> decision) => decision.Status == NotApplicable ? "" : string.Join("; ",
    [
        decision.Outcome!.AmbtshalveOpheffen switch
        {
            true => "ja op " + (decision.Outcome.Gronden is { } gronden ? string.Join(" ", gronden.Select(static place => place.Split('#')[1])) : "?"),
            false => "nee",
            _ => "?",
        },
        .. decision.MissingFacts.Select(static fact => "mist " + fact.Path),
        .. decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]),
    ]);
}
