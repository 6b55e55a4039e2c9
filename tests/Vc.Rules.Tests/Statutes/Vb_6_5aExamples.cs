using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Circulaire.B1;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;
using static Vc.Rules.Tests.Statutes.Verboden;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Worked examples of article 6.5a Vb. Each states by hand, from the text, the maximum, the lid that sets it, and all leden and letters that are met.</summary>
public class Vb_6_5aExamples
{
    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        { "Nothing", Kaal, DecisionStatus.Decided, "2 jaar lid 1;" },
        { "No_ban", Kaal.Met(static d => d with { WordtUitgevaardigd = false }), DecisionStatus.NotApplicable, "" },

        // The free term.
        { "Three_days_over", Overschreden(3), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Four_days_over", Overschreden(4), DecisionStatus.Decided, "1 jaar lid 2; 2" },
        { "Nine_days_over", Overschreden(Datum(2014, 5, 31), Datum(2014, 6, 9)), DecisionStatus.Decided, "1 jaar lid 2; 2" },
        { "Three_months_exactly", Overschreden(Datum(2014, 2, 15), Datum(2014, 5, 15)), DecisionStatus.Decided, "1 jaar lid 2; 2" },
        { "Three_months_and_a_day", Overschreden(Datum(2014, 2, 15), Datum(2014, 5, 16)), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Three_months_of_92_days", Overschreden(Datum(2013, 6, 30), Datum(2013, 9, 30)), DecisionStatus.Decided, "1 jaar lid 2; 2" },
        { "Three_months_to_a_short_month", Overschreden(Datum(2013, 11, 30), Datum(2014, 2, 28)), DecisionStatus.Decided, "1 jaar lid 2; 2" },
        { "Three_months_to_a_short_month_and_a_day", Overschreden(Datum(2013, 11, 30), Datum(2014, 3, 1)), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Within_the_free_term", Overschreden(-5), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "No_free_term_left", Kaal with { VrijeTermijn = new() { Soort = SoortVrijeTermijn.Vastgesteld, Beschikbaar = false, AangetroffenOfVertrokkenOp = Datum(2014, 5, 1) } }, DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Free_term_unknown", Kaal with { VrijeTermijn = null }, DecisionStatus.NeedsFacts, "?; ?; mist mvv.einddatum; mist verblijven; mist vrijeTermijn.aangetroffenOfVertrokkenOp; mist vrijeTermijn.beschikbaar; mist vrijeTermijn.laatsteDag; mist vrijeTermijn.soort; mist vrijeTermijn.vergunningVanaf; mist vrijeTermijn.verlengd; mist vrijeTermijn.verlengdTotEnMet; mist vrijeTermijn.voornemenGeblekenOp" },
        { "Free_term_does_not_matter_above", (Kaal with { VrijeTermijn = null }).Gestraft(30), DecisionStatus.Decided, "3 jaar lid 3; ?" },

        // Custody.
        { "One_day", Kaal.Gestraft(1), DecisionStatus.Decided, "3 jaar lid 3; 3" },
        { "One_day_beats_the_second_lid", Overschreden(9).Gestraft(1), DecisionStatus.Decided, "3 jaar lid 3; 2 3" },
        { "Five_months_and_29_days", Kaal.Gestraft(179), DecisionStatus.Decided, "3 jaar lid 3; 3" },
        { "Five_months_and_30_days_are_six_months", Kaal.Gestraft(180), DecisionStatus.Decided, "5 jaar lid 4; 4.a" },
        { "Four_and_three_months", Kaal.Gestraft(120, 90), DecisionStatus.Decided, "5 jaar lid 4; 4.a" },
        { "Three_and_nearly_three_months", Kaal.Gestraft(90, 89), DecisionStatus.Decided, "3 jaar lid 3; 3" },
        { "Two_sentences_in_one_judgment", Kaal with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1), Dagen(90), Dagen(90, SoortStraf.Jeugddetentie))] }, DecisionStatus.Decided, "5 jaar lid 4; 4.a" },
        { "Wholly_conditional", Kaal.Gestraft(0), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Length_of_a_conditional_sentence_is_not_asked", Kaal with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1), Strafzaken.VoorwaardelijkeCel)] }, DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Community_service", Kaal with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1), new Straf { Soort = SoortStraf.Taakstraf, Onvoorwaardelijk = true })] }, DecisionStatus.Decided, "2 jaar lid 1;" },
        { "A_measure_is_no_sentence", Kaal with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1), new Straf { Soort = SoortStraf.Tbs, Onvoorwaardelijk = true })] }, DecisionStatus.Decided, "2 jaar lid 1;; teken 5.d" },
        { "Detention_for_a_contravention", Kaal with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1), Dagen(14, SoortStraf.AndereStraf)) with { Misdrijf = false }] }, DecisionStatus.Decided, "3 jaar lid 3; 3" },
        { "Not_irrevocable", Kaal with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1), Dagen(30)) with { OnherroepelijkOp = Dag.NogNiet }] }, DecisionStatus.Decided, "3 jaar lid 3; 3" },
        { "Length_unknown", Kaal with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1), Strafzaken.Cel)] }, DecisionStatus.NeedsFacts, "?; ?; mist antecedenten[0].straffen[0].onvoorwaardelijkeDagen" },
        { "Another_length_does_not_matter", Kaal with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1), Dagen(200)), Strafzaken.Vonnis(Datum(2013, 2, 1), Strafzaken.Cel)] }, DecisionStatus.Decided, "5 jaar lid 4; 4.a" },

        // The fourth lid.
        { "False_papers", Kaal.Met(static d => d with { ValsePapierenGebruikt = true }), DecisionStatus.Decided, "5 jaar lid 4; 4.b" },
        { "Papers_of_another_not_judged", Kaal.Met(static d => d with { PapierenVanAnderOvergelegd = true }), DecisionStatus.NeedsJudgement, "?; ?; oordeel opzetPapierenVanAnder" },
        { "Papers_of_another_on_purpose", Kaal.Met(static d => d with { PapierenVanAnderOvergelegd = true }).Geoordeeld(static b => b with { OpzetPapierenVanAnder = Ja }), DecisionStatus.Decided, "5 jaar lid 4; 4.b" },
        { "Papers_of_another_by_mistake", Kaal.Met(static d => d with { PapierenVanAnderOvergelegd = true }).Geoordeeld(static b => b with { OpzetPapierenVanAnder = Nee }), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "One_return_decision", Kaal.Terugkeer(1), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Two_return_decisions", Kaal.Terugkeer(2), DecisionStatus.Decided, "5 jaar lid 4; 4.c" },
        { "The_decision_of_today_is_no_earlier_one", Kaal with { Terugkeerbesluiten = [Besluit(Datum(2012, 1, 1)), Besluit(Peildatum)] }, DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Entered_under_a_ban", Kaal.Met(static d => d with { IngereisdTijdensInreisverbod = true }), DecisionStatus.Decided, "5 jaar lid 4; 4.d" },
        { "Everything_of_the_fourth", Overschreden(10).Gestraft(400).Terugkeer(3).Met(static d => d with { ValsePapierenGebruikt = true, IngereisdTijdensInreisverbod = true }), DecisionStatus.Decided, "5 jaar lid 4; 2 4.a 4.b 4.c 4.d" },

        // The fifth and sixth lid.
        { "Threat_not_judged", Kaal.Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = null }), DecisionStatus.NeedsJudgement, "?; ?; oordeel ernstigeBedreigingOpenbareOrde" },
        { "Threat", Kaal.Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = Ja }), DecisionStatus.Decided, "10 jaar lid 5; 5" },
        { "A_sign_is_not_the_threat", Kaal with { Antecedenten = [Strafzaken.Geweld(Datum(2013, 1, 1))] }, DecisionStatus.Decided, "2 jaar lid 1;; teken 5.a" },
        { "All_signs", Kaal.Met(static d => d with { Artikel1FTegengeworpen = true }) with { Antecedenten = [Strafzaken.Drugs(Datum(2013, 1, 1)), Strafzaken.Zwaar(Datum(2013, 2, 1)) with { Straffen = [Dagen(10), Dagen(0, SoortStraf.Tbs)] }] }, DecisionStatus.Decided, "3 jaar lid 3; 3; teken 5.a 5.b 5.c 5.d" },
        { "Threat_beats_the_fourth", Kaal.Gestraft(400).Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = Ja }), DecisionStatus.Decided, "10 jaar lid 5; 4.a 5" },
        { "Weighty_interests_not_judged", Kaal.Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = Ja, BelangenNopenTotMeerDanTienJaar = null }), DecisionStatus.NeedsJudgement, "?; ?; oordeel belangenNopenTotMeerDanTienJaar" },
        { "Weighty_interests", Kaal.Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = Ja, BelangenNopenTotMeerDanTienJaar = Ja }), DecisionStatus.Decided, "20 jaar lid 6; 5 6" },
        { "Weighty_interests_without_a_threat", Kaal.Geoordeeld(static b => b with { BelangenNopenTotMeerDanTienJaar = Ja }), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "National_security", Kaal.Geoordeeld(static b => b with { ErnstigeBedreigingNationaleVeiligheid = Ja }), DecisionStatus.Decided, "20 jaar lid 6; 6" },
        { "National_security_needs_nothing_else", new Dossier { DuurInreisverbod = new() { WordtUitgevaardigd = true }, Beoordelingen = new() { ErnstigeBedreigingNationaleVeiligheid = Ja } }, DecisionStatus.Decided, "20 jaar lid 6; ?; teken ?" },
        { "Five_years_known_only_judgements_left", Kaal.Gestraft(400) with { VrijeTermijn = null, Terugkeerbesluiten = null, Beoordelingen = null }, DecisionStatus.NeedsJudgement, "?; ?; oordeel belangenNopenTotMeerDanTienJaar; oordeel ernstigeBedreigingNationaleVeiligheid; oordeel ernstigeBedreigingOpenbareOrde" },
    };

    /// <summary>More about convictions: what counts as custody, and what is a sign of a serious threat.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string> Convictions => new()
    {
        { "Custody_beside_a_fine", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1), Strafzaken.Boete, Dagen(30))), DecisionStatus.Decided, "3 jaar lid 3; 3" },
        { "Long_custody_beside_a_fine", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1), Strafzaken.Boete, Dagen(180))), DecisionStatus.Decided, "5 jaar lid 4; 4.a" },
        { "Youth_detention", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1), Dagen(30, SoortStraf.Jeugddetentie))), DecisionStatus.Decided, "3 jaar lid 3; 3" },
        { "No_day_is_unconditional", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1), new Straf { Soort = SoortStraf.Gevangenisstraf, OnvoorwaardelijkeDagen = 0 })), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "A_penal_order_is_no_sentence_to_custody", Veroordeeld(Strafzaken.Strafbeschikking(Datum(2013, 1, 1), Dagen(30)) with { StrafmaximumMaanden = 96 }), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "A_long_penal_order_is_none_either", Veroordeeld(Strafzaken.Strafbeschikking(Datum(2013, 1, 1), Dagen(180))), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "A_transaction_beside_custody", Veroordeeld(Strafzaken.Transactie(Datum(2013, 1, 1)) with { Straffen = null }, Strafzaken.Vonnis(Datum(2013, 2, 1), Dagen(10))), DecisionStatus.Decided, "3 jaar lid 3; 3; teken ?" },
        { "Guilty_without_a_sentence_beside_custody", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1), Dagen(18)), Strafzaken.Vonnis(Datum(2013, 2, 1)) with { Straffen = [] }), DecisionStatus.Decided, "3 jaar lid 3; 3" },
        { "A_conditional_sentence_of_unknown_kind_beside_custody", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1), Dagen(5)), Strafzaken.Vonnis(Datum(2013, 2, 1), new Straf { Onvoorwaardelijk = false })), DecisionStatus.Decided, "3 jaar lid 3; 3; teken ?" },
        { "Exactly_six_months_in_two_sentences", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1), Dagen(120)), Strafzaken.Vonnis(Datum(2013, 2, 1), Dagen(60))), DecisionStatus.Decided, "5 jaar lid 4; 4.a" },
        { "Violence", Veroordeeld(Strafzaken.Geweld(Datum(2013, 1, 1))), DecisionStatus.Decided, "2 jaar lid 1;; teken 5.a" },
        { "Drugs", Veroordeeld(Strafzaken.Drugs(Datum(2013, 1, 1))), DecisionStatus.Decided, "2 jaar lid 1;; teken 5.a" },
        { "A_transaction_for_violence_is_no_conviction", Veroordeeld(Strafzaken.Transactie(Datum(2013, 1, 1)) with { Soort = SoortMisdrijf.Geweld }), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Another_crime", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1))), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Custody_for_more_than_six_years", Veroordeeld(Strafzaken.Zwaar(Datum(2013, 1, 1)) with { Straffen = [Dagen(1)] }), DecisionStatus.Decided, "3 jaar lid 3; 3; teken 5.b" },
        { "Custody_for_six_years", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1), Dagen(1)) with { StrafmaximumMaanden = 72 }), DecisionStatus.Decided, "3 jaar lid 3; 3" },
        { "A_fine_for_more_than_six_years", Veroordeeld(Strafzaken.Zwaar(Datum(2013, 1, 1))), DecisionStatus.Decided, "2 jaar lid 1;" },
        { "Custody_for_a_contravention", Veroordeeld(Strafzaken.Zwaar(Datum(2013, 1, 1)) with { Misdrijf = false, Straffen = [Dagen(1)] }), DecisionStatus.Decided, "3 jaar lid 3; 3" },
        { "Tbs_beside_custody", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1), Dagen(30), Dagen(0, SoortStraf.Tbs))), DecisionStatus.Decided, "3 jaar lid 3; 3; teken 5.d" },
        { "One_of_two_convictions", Veroordeeld(Strafzaken.Vonnis(Datum(2013, 1, 1)), Strafzaken.Vonnis(Datum(2013, 2, 1), Dagen(0, SoortStraf.Tbs))), DecisionStatus.Decided, "2 jaar lid 1;; teken 5.d" },
    };

    [Theory]
    [MemberData(nameof(Convictions))]
    public void Conviction(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        foreach (var (rule, on) in new[] { (Vb_6_5a_2013.Rule, Peildatum), (Vb_6_5a_2014.Rule, November) })
        {
            Summary(rule.Decide(dossier, on)).Should().Be(expected, name);
            rule.Decide(dossier, on).Status.Should().Be(status);
        }
    }

    private static readonly LocalDate November = new(2014, 11, 5);

    private static Dossier Veroordeeld(params Antecedent[] antecedenten) => Kaal with { Antecedenten = Lijst.Van(antecedenten) };

    /// <summary>What the text of November 2014 says otherwise: ninety days in place of three months, and the decision of 9 June is an earlier one by then.</summary>
    private static readonly Dictionary<string, string> InNovember = new()
    {
        ["Three_months_and_a_day"] = "1 jaar lid 2; 2",
        ["Three_months_of_92_days"] = "2 jaar lid 1;",
        ["The_decision_of_today_is_no_earlier_one"] = "5 jaar lid 4; 4.c",
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_text_of_November_2014_says_the_same_but_of_ninety_days(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = Vb_6_5a_2014.Rule.Decide(dossier, November);

        Summary(decision).Should().Be(InNovember.GetValueOrDefault(name, expected));
        decision.Status.Should().Be(status);
    }

    [Fact]
    public void The_return_decision_of_the_day_is_no_earlier_one_in_November_2014_either() =>
        Summary(Vb_6_5a_2014.Rule.Decide(Kaal with { Terugkeerbesluiten = [Besluit(Datum(2012, 1, 1)), Besluit(November)] }, November)).Should().Be("2 jaar lid 1;");

    /// <summary>The text of 1 November 2014: days of excess on 4 July 2015, and what follows.</summary>
    public static TheoryData<int, int> Days => new() { { 3, 2 }, { 4, 1 }, { 89, 1 }, { 90, 1 }, { 91, 2 }, { 92, 2 } };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = Vb_6_5a_2013.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Ninety_days_since_November_2014(int dagen, int jaren)
    {
        var found = Datum(2015, 7, 4);
        var decision = Vb_6_5a_2014.Rule.Decide(Overschreden(found.PlusDays(-dagen), found), Datum(2015, 7, 21));

        decision.Outcome!.Maximum.Should().Be(Period.FromYears(jaren));
        decision.Status.Should().Be(DecisionStatus.Decided);
    }

    [Theory]
    [InlineData("2012-12-31", false)]
    [InlineData("2013-01-01", true)]
    [InlineData("2014-10-31", true)]
    [InlineData("2014-11-01", true)]
    [InlineData("2015-07-21", true)]
    [InlineData("2015-07-22", false)]
    public void It_is_held_for(string on, bool held) =>
        (Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(on).Value).WithNumber("Vb/6.5a") is not null).Should().Be(held);

    [Fact]
    public void The_two_texts_change_on_1_November_2014()
    {
        Vreemdelingencirculaire.On(Datum(2014, 10, 31)).WithNumber("Vb/6.5a").Should().BeSameAs(Vb_6_5a_2013.Rule);
        Vreemdelingencirculaire.On(Datum(2014, 11, 1)).WithNumber("Vb/6.5a").Should().BeSameAs(Vb_6_5a_2014.Rule);
    }

    /// <summary>Each set of limbs, in either text: the highest lid counts, and the second only where nothing heavier does.</summary>
    [Fact]
    public void Exhaustive_over_limbs()
    {
        for (var limbs = 0; limbs < 1 << 9; limbs++)
        {
            bool Has(int limb) => (limbs >> limb & 1) == 1;
            var dossier = (Has(0) ? Overschreden(10) : Kaal)
                .Gestraft(Has(2) ? [180] : Has(1) ? [179] : [])
                .Terugkeer(Has(4) ? 2 : 1)
                .Met(d => d with { ValsePapierenGebruikt = Has(3), IngereisdTijdensInreisverbod = Has(5) })
                .Geoordeeld(b => b with
                {
                    ErnstigeBedreigingOpenbareOrde = Has(6) ? Ja : Nee,
                    BelangenNopenTotMeerDanTienJaar = Has(7) ? Ja : Nee,
                    ErnstigeBedreigingNationaleVeiligheid = Has(8) ? Ja : Nee,
                });
            var expected = Has(8) || (Has(6) && Has(7)) ? 20 : Has(6) ? 10 : Has(2) || Has(3) || Has(4) || Has(5) ? 5 : Has(1) ? 3 : Has(0) ? 1 : 2;

            foreach (var rule in new[] { Vb_6_5a_2013.Rule, Vb_6_5a_2014.Rule })
            {
                var decision = rule.Decide(dossier, rule == Vb_6_5a_2013.Rule ? Peildatum : Datum(2014, 11, 5));
                (decision.Outcome!.Maximum, decision.Status).Should().Be((Period.FromYears(expected), DecisionStatus.Decided), "limbs {0}", Convert.ToString(limbs, 2));
                A4_2_3_2013.Rule.Decide(dossier, rule == Vb_6_5a_2013.Rule ? Peildatum : Datum(2014, 11, 5)).Outcome!.Duur.Should().Be(Period.FromYears(expected));
            }
        }
    }

    internal static string Summary(Decision<Duuruitkomst> decision)
    {
        return decision.Outcome is not { } outcome ? "" : (outcome.Maximum is null ? "?" : $"{Jaren(outcome.Maximum)} lid {(outcome.Lid is { } lid ? Duuruitkomst.Leden.NameOf(lid) : "?")}")
            + ";" + Places(outcome.Gronden)
            + (outcome.Tekenen is { Count: 0 } ? "" : "; teken" + Places(outcome.Tekenen))
            + Open(decision);

        static string Places(Lijst<string>? places) => places is null ? " ?" : string.Concat(places.Select(static place => " " + place));
    }
}
