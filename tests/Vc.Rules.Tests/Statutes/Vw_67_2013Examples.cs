using FluentAssertions;
using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Circulaire.B1;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.B1.Strafzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Worked examples of article 67 Vw, first lid: each states by hand whether a declaration is possible, and whether letters a, b and c leave room for it.</summary>
public class Vw_67_2013Examples
{
    private static readonly LocalDate Peildatum = new(2014, 6, 1);

    public static TheoryData<string, Dossier, bool?, bool?, bool?, bool?> Examples => new()
    {
        { "Third_country_national_under_the_entry_ban", InNederland, false, false, false, true },
        { "Entry_ban_does_not_apply", ZonderVerbod, true, false, false, true },
        { "Entry_ban_unknown", InNederland with { GrondslagOngewenst = null }, null, false, false, true },
        { "Two_acts", ZonderVerbod with { VwFeiten = [new(), new()] }, true, true, false, true },
        { "One_act", ZonderVerbod with { VwFeiten = [new()] }, true, false, false, true },
        { "Two_acts_and_lawful", ZonderVerbod with { VwFeiten = [new(), new()], Verblijf = InNederland.Verblijf! with { RechtmatigInNederland = true } }, true, false, false, true },
        { "Conviction_of_three_years", ZonderVerbod.Met(Vonnis(Datum(2014, 1, 1)) with { StrafmaximumMaanden = 36 }), true, false, true, true },
        { "Conviction_of_less", ZonderVerbod.Met(Vonnis(Datum(2014, 1, 1)) with { StrafmaximumMaanden = 35 }), true, false, false, true },
        { "Conviction_of_less_with_tbs", ZonderVerbod.Met(Vonnis(Datum(2014, 1, 1), new Straf { Soort = SoortStraf.Tbs, Onvoorwaardelijk = true }) with { StrafmaximumMaanden = 35 }), true, false, true, true },
        { "Irrevocable_today", ZonderVerbod.Met(Vonnis(Peildatum)), true, false, true, true },
        { "Not_irrevocable", ZonderVerbod.Met(Vonnis(Datum(2014, 1, 1)) with { OnherroepelijkOp = Dag.NogNiet }), true, false, false, true },
        { "Penal_order", ZonderVerbod.Met(Strafbeschikking(Datum(2014, 1, 1))), true, false, false, true },
        { "With_a_permit", ZonderVerbod with { Verblijf = InNederland.Verblijf! with { RechtmatigInNederland = true, RechtmatigMetVergunningOfVerdragsrecht = true } }, true, false, false, false },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, bool? possible, bool? a, bool? b, bool? c)
    {
        var decision = Vw_67_2013.Rule.Decide(dossier, Peildatum);

        (decision.Outcome!.Mogelijk, decision.Outcome.OnderA, decision.Outcome.OnderB, decision.Outcome.VerblijfLaatOnderCToe).Should().Be((possible, a, b, c));
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Fact]
    public void Letter_b_asks_for_one_crime()
    {
        var vonnis = Vonnis(Datum(2014, 1, 1)) with { StrafmaximumMaanden = 36 };

        OnderB(vonnis with { Misdrijf = false }).Should().BeFalse();
        OnderB(vonnis with { StrafmaximumMaanden = 12 }, vonnis).Should().BeTrue();
        OnderB(vonnis with { StrafmaximumMaanden = 12, Straffen = [Boete, new() { Soort = SoortStraf.Tbs, Onvoorwaardelijk = true }] }).Should().BeTrue();

        static bool? OnderB(params Antecedent[] antecedenten) => Vw_67_2013.Rule.Decide(ZonderVerbod.Met(antecedenten), Peildatum).Outcome!.OnderB;
    }

    private static Dossier ZonderVerbod => InNederland with { GrondslagOngewenst = InNederland.GrondslagOngewenst! with { InreisverbodVanToepassing = false } };
}
