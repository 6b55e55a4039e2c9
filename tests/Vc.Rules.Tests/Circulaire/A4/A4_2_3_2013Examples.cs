using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Circulaire.B1;
using Vc.Rules.Tests.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Vc.Rules.Tests.Statutes;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;
using static Vc.Rules.Tests.Statutes.Verboden;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Worked examples of paragraph A4/2.3 Vc. Each states by hand the duration, the lid of article 6.5a Vb, and the last day where there is one.</summary>
public class A4_2_3_2013Examples
{
    private static Dossier OnderVerbod(bool? inWerking) => Kaal with { Inreisverboden = [new Inreisverbod { Datum = Datum(2013, 5, 1), Soort = SoortInreisverbod.Licht, InWerking = inWerking }] };

    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        { "The_maximum_is_the_rule", Kaal, DecisionStatus.Decided, "2 jaar lid 1" },
        { "No_ban", Kaal.Met(static d => d with { WordtUitgevaardigd = false }), DecisionStatus.NotApplicable, "" },
        { "Nine_days_over", Overschreden(Datum(2014, 5, 31), Datum(2014, 6, 9)), DecisionStatus.Decided, "1 jaar lid 2" },
        { "Sentences_add_up", Kaal.Gestraft(120, 90), DecisionStatus.Decided, "5 jaar lid 4" },
        { "Community_service", Kaal with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1), new Straf { Soort = SoortStraf.Taakstraf, Onvoorwaardelijk = true })] }, DecisionStatus.Decided, "2 jaar lid 1" },

        // Return decisions.
        { "Second_return_decision", Kaal.Terugkeer(1), DecisionStatus.Decided, "2 jaar lid 1" },
        { "Third_return_decision", Kaal.Terugkeer(2), DecisionStatus.Decided, "5 jaar lid 4" },
        { "Fourth_return_decision", Kaal.Terugkeer(3), DecisionStatus.Decided, "5 jaar lid 4" },
        { "After_three_without_a_new_one", Kaal.Terugkeer(3).Met(static d => d with { MetTerugkeerbesluit = false }), DecisionStatus.Decided, "5 jaar lid 4" },
        { "After_two_without_a_new_one", Kaal.Terugkeer(2).Met(static d => d with { MetTerugkeerbesluit = false }), DecisionStatus.NeedsJudgement, "?; oordeel vijfJaarZonderDerdeTerugkeerbesluit" },
        { "After_two_judged_no", Kaal.Terugkeer(2).Met(static d => d with { MetTerugkeerbesluit = false }).Geoordeeld(static b => b with { VijfJaarZonderDerdeTerugkeerbesluit = Nee }), DecisionStatus.Decided, "2 jaar lid 1" },
        { "After_two_judged_yes", Kaal.Terugkeer(2).Met(static d => d with { MetTerugkeerbesluit = false }).Geoordeeld(static b => b with { VijfJaarZonderDerdeTerugkeerbesluit = Ja }), DecisionStatus.Decided, "5 jaar lid 4" },
        { "After_two_under_the_fifth_lid_it_is_not_asked", Kaal.Terugkeer(2).Met(static d => d with { MetTerugkeerbesluit = false }).Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = Ja }), DecisionStatus.Decided, "10 jaar lid 5" },

        // Found under a ban.
        { "Found_under_a_ban", OnderVerbod(true), DecisionStatus.Decided, "5 jaar lid 1 eerder" },
        { "Found_abroad", OnderVerbod(true) with { Verblijf = Kaal.Verblijf! with { Verblijfplaats = Verblijfplaats.BuitenEu } }, DecisionStatus.Decided, "2 jaar lid 1" },
        { "Raising_never_shortens", OnderVerbod(true).Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = Ja }), DecisionStatus.Decided, "10 jaar lid 5 eerder" },
        { "Never_left_since_the_ban", OnderVerbod(false), DecisionStatus.NeedsJudgement, "? lid 1; oordeel inreisverbodVanKrachtZonderVertrek" },
        { "Never_left_judged_no", OnderVerbod(false).Geoordeeld(static b => b with { InreisverbodVanKrachtZonderVertrek = Nee }), DecisionStatus.Decided, "2 jaar lid 1" },
        { "Never_left_judged_yes", OnderVerbod(false).Geoordeeld(static b => b with { InreisverbodVanKrachtZonderVertrek = Ja }), DecisionStatus.Decided, "5 jaar lid 1 eerder" },
        { "Ban_of_today", Kaal with { Inreisverboden = [Verbod(Peildatum)] }, DecisionStatus.Decided, "2 jaar lid 1" },
        { "Overstay_is_not_asked_under_a_ban", OnderVerbod(true) with { VrijeTermijn = null, Antecedenten = null, Terugkeerbesluiten = null }, DecisionStatus.Decided, "5 jaar lid ? eerder" },

        // Shortening.
        { "Put_forward_not_judged", Kaal.Met(static d => d with { OmstandighedenAangevoerd = true }), DecisionStatus.NeedsFacts, "? lid 1; mist duurInreisverbod.verkortTotMaanden; oordeel bijzondereOmstandighedenInreisverbod" },
        { "Shortened_a_human_says_by_how_much", Kaal.Met(static d => d with { OmstandighedenAangevoerd = true, VertrokkenOp = Datum(2014, 6, 2) }).Geoordeeld(static b => b with { BijzondereOmstandighedenInreisverbod = Ja }), DecisionStatus.NeedsFacts, "korter dan 2 jaar lid 1; mist duurInreisverbod.verkortTotMaanden" },
        { "Shortened_to_six_months", Kaal.Met(static d => d with { OmstandighedenAangevoerd = true, VerkortTotMaanden = 6, VertrokkenOp = Peildatum }).Geoordeeld(static b => b with { BijzondereOmstandighedenInreisverbod = Ja }), DecisionStatus.Decided, "6 maanden, korter dan 2 jaar lid 1 tot 2014-12-08" },
        { "Shortening_never_lengthens", Kaal.Met(static d => d with { OmstandighedenAangevoerd = true, VerkortTotMaanden = 25 }).Geoordeeld(static b => b with { BijzondereOmstandighedenInreisverbod = Ja }), DecisionStatus.Decided, "24 maanden, korter dan 2 jaar lid 1" },
        { "Not_substantiated", Kaal.Met(static d => d with { OmstandighedenAangevoerd = true }).Geoordeeld(static b => b with { BijzondereOmstandighedenInreisverbod = Nee }), DecisionStatus.Decided, "2 jaar lid 1" },
        { "Found_under_a_ban_can_be_shortened_too", OnderVerbod(true).Met(static d => d with { OmstandighedenAangevoerd = true }).Geoordeeld(static b => b with { BijzondereOmstandighedenInreisverbod = Ja }), DecisionStatus.NeedsFacts, "korter dan 5 jaar lid 1 eerder; mist duurInreisverbod.verkortTotMaanden" },
        { "Found_under_a_ban_shortened_to_six_months", OnderVerbod(true).Met(static d => d with { OmstandighedenAangevoerd = true, VerkortTotMaanden = 6 }).Geoordeeld(static b => b with { BijzondereOmstandighedenInreisverbod = Ja }), DecisionStatus.Decided, "6 maanden, korter dan 5 jaar lid 1 eerder" },

        // Dates.
        { "Runs_from_departure", Kaal.Met(static d => d with { VertrokkenOp = Peildatum }), DecisionStatus.Decided, "2 jaar lid 1 tot 2016-06-08" },
        { "Left_the_day_before_the_ban", Kaal.Met(static d => d with { VertrokkenOp = Peildatum.PlusDays(-1) }), DecisionStatus.Decided, "2 jaar lid 1" },
        { "Left_long_before_the_ban", Kaal.Met(static d => d with { VertrokkenOp = Datum(2011, 1, 10) }) with { Verblijf = Kaal.Verblijf! with { Verblijfplaats = Verblijfplaats.BuitenEu } }, DecisionStatus.Decided, "2 jaar lid 1" },
        { "Left_and_back_before_the_ban", Kaal.Met(static d => d with { VertrokkenOp = Datum(2013, 1, 10) }), DecisionStatus.Decided, "2 jaar lid 1" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = A4_2_3_2013.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    /// <summary>The Vb of the reference date: 91 days are within three months, and more than 90 days.</summary>
    [Theory]
    [InlineData("2014-10-31", "1 jaar lid 2")]
    [InlineData("2014-11-01", "2 jaar lid 1")]
    public void It_builds_on_the_Vb_of_the_date(string on, string expected)
    {
        var date = LocalDatePattern.Iso.Parse(on).Value;
        var decision = A4_2_3_2013.Rule.Decide(Overschreden(Datum(2014, 6, 30), Datum(2014, 9, 29)), date);

        Summary(decision).Should().Be(expected);
        decision.Remark.Should().BeNull();
        decision.Citations.Where(static citation => citation.Pinpoint.Paragraph == "Vb/6.5a").Select(static citation => citation.Version).Distinct()
            .Should().Equal(date < Datum(2014, 11, 1) ? Vb_6_5a_2013.Rule.Version : Vb_6_5a_2014.Rule.Version);
    }

    [Fact]
    public void After_the_Vb_that_we_hold_the_decision_says_so() =>
        A4_2_3_2013.Rule.Decide(Kaal, Datum(2015, 11, 17)).Remark!.Value.En.Should().Contain("builds on article 6.5a Vb");

    [Fact]
    public void A_sentence_of_less_than_no_days_cannot_be()
    {
        var dossier = Kaal with { Antecedenten = [new Antecedent { Straffen = [new Straf { OnvoorwaardelijkeDagen = -1 }] }] };

        dossier.Validate().Select(static problem => problem.ToString()).Should().Equal("antecedenten[0].straffen[0].onvoorwaardelijkeDagen: expected a number from 0, found -1");
        FluentActions.Invoking(() => A4_2_3_2013.Rule.Decide(dossier, Peildatum)).Should().Throw<DossierException>();
    }

    [Fact]
    public void A_finding_or_departure_lies_not_after_the_reference_date()
    {
        var dossier = Overschreden(Datum(2014, 6, 1), Datum(2014, 6, 10)).Met(static d => d with { VertrokkenOp = Datum(2014, 6, 10) });

        dossier.Validate(Peildatum).Select(static problem => problem.Path).Should().Equal("vrijeTermijn.aangetroffenOfVertrokkenOp", "duurInreisverbod.vertrokkenOp");
    }

    /// <summary>Decided cases and worked cases of others: the duration that they state.</summary>
    public static TheoryData<string, Dossier, string, string> Worked => new()
    {
        { "Two thefts, four and three months", Kaal.Gestraft(120, 90), "2013-07-29", "5 jaar lid 4" },
        { "240 hours of community service", Kaal with { Antecedenten = [Strafzaken.Vonnis(Datum(2015, 10, 26), new Straf { Soort = SoortStraf.Taakstraf, Onvoorwaardelijk = true })] }, "2015-11-17", "2 jaar lid 1" },
        {
            "Back during a ban, and a serious threat", Kaal.Met(static d => d with { IngereisdTijdensInreisverbod = true }).Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = Ja }) with
            {
                Inreisverboden = [Verbod(Datum(2015, 3, 1), inWerking: true)],
                Antecedenten = [Strafzaken.Geweld(Datum(2015, 11, 16), 48) with { Straffen = [Dagen(90)] }],
            }, "2015-11-17", "10 jaar lid 5 eerder"
        },
        { "Nine days over, seen on exit", Overschreden(Datum(2014, 5, 31), Datum(2014, 6, 9)), "2014-06-09", "1 jaar lid 2" },
        { "Exactly 90 days", Overschreden(Datum(2015, 4, 4), Datum(2015, 7, 3)), "2015-07-21", "1 jaar lid 2" },
        { "91 days", Overschreden(Datum(2015, 4, 4), Datum(2015, 7, 4)), "2015-07-21", "2 jaar lid 1" },
        { "No free term left at entry", Kaal, "2015-07-21", "2 jaar lid 1" },
    };

    [Theory]
    [MemberData(nameof(Worked))]
    public void Worked_case(string name, Dossier dossier, string on, string expected)
    {
        var date = LocalDatePattern.Iso.Parse(on).Value;
        var taken = dossier with { VrijeTermijn = dossier.VrijeTermijn! with { AangetroffenOfVertrokkenOp = dossier.VrijeTermijn.AangetroffenOfVertrokkenOp > date ? date : dossier.VrijeTermijn.AangetroffenOfVertrokkenOp } };
        Summary(A4_2_3_2013.Rule.Decide(taken, date)).Should().Be(expected, name);
    }

    /// <summary>One heavier fact never makes the ban shorter. Exceeding the free term by four days instead of three does, as the second lid has it, and stays out.</summary>
    [Fact]
    public void A_heavier_fact_never_shortens() => DossierGenerator.ForAll(150, DossierGenerator.Dossiers(Peildatum, 5), static dossier =>
    {
        var before = Duur(dossier);
        foreach (var heavier in Heavier(dossier))
        {
            if (heavier.Validate(Peildatum).Count == 0 && before is { } first && Duur(heavier) is { } then)
            {
                then.Should().BeGreaterThanOrEqualTo(first);
            }
        }
    });

    private static int? Duur(Dossier dossier) => A4_2_3_2013.Rule.Decide(dossier, Peildatum).Outcome?.Uitgangspunt?.Years;

    private static IEnumerable<Dossier> Heavier(Dossier dossier)
    {
        var duur = dossier.DuurInreisverbod ?? new();
        var oordelen = dossier.Beoordelingen ?? new();
        yield return dossier with { DuurInreisverbod = duur with { ValsePapierenGebruikt = true } };
        yield return dossier with { DuurInreisverbod = duur with { IngereisdTijdensInreisverbod = true } };
        yield return dossier with { DuurInreisverbod = duur with { MetTerugkeerbesluit = true } };
        yield return dossier with { Beoordelingen = oordelen with { OpzetPapierenVanAnder = Ja } };
        yield return dossier with { Beoordelingen = oordelen with { ErnstigeBedreigingOpenbareOrde = Ja } };
        yield return dossier with { Beoordelingen = oordelen with { ErnstigeBedreigingNationaleVeiligheid = Ja } };
        yield return dossier with { Beoordelingen = oordelen with { BelangenNopenTotMeerDanTienJaar = Ja } };
        yield return dossier with { Beoordelingen = oordelen with { InreisverbodVanKrachtZonderVertrek = Ja } };
        yield return dossier with { Antecedenten = Lijst.Van<Antecedent>([.. dossier.Antecedenten ?? [], Strafzaken.Vonnis(Datum(2011, 3, 3), Dagen(30))]) };
        yield return dossier with { Antecedenten = Lijst.Van<Antecedent>([.. dossier.Antecedenten ?? [], Strafzaken.Vonnis(Datum(2011, 3, 3), Dagen(180))]) };
        yield return dossier with { Terugkeerbesluiten = Lijst.Van<Terugkeerbesluit>([.. dossier.Terugkeerbesluiten ?? [], Besluit(Datum(2011, 3, 3))]) };
        yield return dossier with { Inreisverboden = Lijst.Van<Inreisverbod>([.. dossier.Inreisverboden ?? [], Verbod(Datum(2011, 3, 3), inWerking: true)]) };
    }

    private static string Summary(Decision<Inreisverbodsduur> decision) => decision.Outcome is not { } outcome ? "" :
        (outcome switch { { Verkorten: true } => (outcome.Duur is { } kort ? $"{kort.Months} maanden, " : "") + "korter dan " + Jaren(outcome.Uitgangspunt), _ => Jaren(outcome.Duur) })
        + (outcome.Lid is { } lid ? " lid " + Duuruitkomst.Leden.NameOf(lid) : outcome.Duur is null ? "" : " lid ?")
        + (outcome.TijdensEerderVerbod is true ? " eerder" : "")
        + (outcome.LaatsteDag is { } last ? " tot " + LocalDatePattern.Iso.Format(last) : "")
        + Open(decision);
}
