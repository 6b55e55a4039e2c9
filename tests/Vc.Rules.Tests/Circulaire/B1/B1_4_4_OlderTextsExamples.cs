using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Xunit;
using static Vc.Rules.Tests.Circulaire.B1.Strafzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.B1;

/// <summary>
/// The examples of B1/4.4 of 2025 put to both older texts, everything so many years earlier. What an older text says otherwise is stated by hand; all else must come out as in 2025.
/// Of article 3.77 Vb, on which the older texts build, the text is held from 1 January 2013; the decision says so in a remark.
/// </summary>
public partial class B1_4_4_OlderTextsExamples
{
    private static readonly LocalDate Peildatum = new(2025, 12, 1);

    /// <summary>The places of the text of 2025 in that of 2011.</summary>
    private static readonly (string In2025, string In2011)[] Places =
    [
        ("ander 3.5", "ander 3.s2"), ("ander 3.1", "ander 3.s1"), ("ander 3.2", "ander 3.s1"), ("ander 3.3", "ander 3.s1"), ("ander 3.4", "ander 3.s1"),
        ("Termijnen.6.1", "Termijnen.1.s1"), ("Termijnen.6.2", "Termijnen.2.s5"), ("Termijnen.6.3", "Termijnen.2.s3"),
    ];

    /// <summary>What the text of 2014 says otherwise.</summary>
    private static readonly Dictionary<string, string[]> In2014 = new()
    {
        // Article 3.77 Vb does not name the measure, and no interests weigh enough.
        ["Other_custodial_measure"] = ["misdrijf nee", "#1 geenGrond"],
        ["Other_custodial_measure_need_not_be_unconditional"] = ["misdrijf nee", "#1 geenGrond"],

        // There is no exception for images or sound.
        ["Transaction_only_to_give_up_images_or_sound"] = ["misdrijf ja", "#1 grond telt P5Y 2013-02-01 2018-01-31"],
        ["Penal_order_only_to_give_up_images_or_sound"] = ["misdrijf ja", "#1 grond telt P5Y 2013-02-01 2018-01-31"],
        ["The_exception_for_images_is_for_that_transaction_only"] = ["misdrijf ja", "#1 grond telt P5Y 2013-02-01 2018-01-31", "#2 grond telt P5Y 2013-02-01 2018-01-31"],

        // Execution moves the start only after a judgment in absentia, and of these none was.
        ["Late_payment_starts_the_term"] = ["misdrijf nee", "#1 grond vervallen P5Y 2004-06-01 2009-05-31"],
        ["Late_release_starts_the_term"] = ["misdrijf nee", "#1 grond vervallen P5Y 2004-06-01 2009-05-31"],
        ["Late_community_service_starts_the_term_too"] = ["misdrijf nee", "#1 grond vervallen P5Y 2004-06-01 2009-05-31"],
        ["Whether_it_was_late_for_absence_is_not_asked"] = ["misdrijf ?", "#1 grond ? P5Y - -", "mist antecedenten[0].laatWegensVerstek"],
        ["Not_yet_carried_out_has_no_term_that_runs"] = ["misdrijf nee", "#1 grond vervallen P5Y 1999-06-01 2004-05-31"],
        ["Transaction_paid_later"] = ["misdrijf nee", "#1 grond vervallen P5Y 2009-05-01 2014-04-30"],
        ["Transaction_never_paid"] = ["misdrijf nee", "#1 grond vervallen P5Y 1999-05-01 2004-04-30"],
        ["Remission_of_the_rest_starts_the_term"] = ["misdrijf nee", "#1 grond vervallen P5Y 2007-03-01 2012-02-29"],
        ["Remission_does_not_take_the_conviction_away"] = ["misdrijf nee", "#1 grond vervallen P5Y 2007-03-01 2012-02-29"],

        ["Ten_years_from_execution_last_day"] = ["misdrijf nee", "#1 grond vervallen P10Y 1999-06-01 2009-05-31"],
        ["Ten_years_from_execution_over"] = ["misdrijf nee", "#1 grond vervallen P10Y 1999-06-01 2009-05-31"],
        ["Twenty_years_from_execution_last_day"] = ["misdrijf nee", "#1 grond vervallen P20Y 1989-06-01 2009-05-31"],
        ["Twenty_years_from_execution_over"] = ["misdrijf nee", "#1 grond vervallen P20Y 1989-06-01 2009-05-31"],
        ["Violence_not_yet_carried_out"] = ["misdrijf nee", "#1 grond vervallen P10Y 1999-06-01 2009-05-31"],
        ["A_heavy_crime_not_yet_carried_out"] = ["misdrijf nee", "#1 grond vervallen P20Y 1989-06-01 2009-05-31"],
        ["Carried_out_today"] = ["misdrijf nee", "#1 grond vervallen P5Y 2004-06-01 2009-05-31"],

        // 2016 was a leap year.
        ["Extension_to_the_end_of_February"] = ["misdrijf nee", "om ja", "verlengen ja P6M 2016-02-29"],

        // So it is the day of irrevocability that is asked, and not that of execution.
        ["Day_of_irrevocability_does_not_matter_after_recent_execution"] = ["misdrijf ?", "#1 grond ? P5Y - -", "mist antecedenten[0].onherroepelijkOp"],
        ["Day_of_execution_unknown"] = ["misdrijf nee", "#1 grond vervallen P5Y 2001-05-01 2006-04-30"],
        ["Day_of_execution_does_not_matter_where_irrevocability_is_recent"] = ["misdrijf ja", "#1 grond telt P5Y 2013-02-01 2018-01-31"],

        // Nor are images or sound asked for.
        ["Images_or_sound_unknown"] = ["misdrijf ja", "#1 grond telt P5Y 2013-02-01 2018-01-31"],
    };

    /// <summary>What the text of 2011 says otherwise.</summary>
    private static readonly Dictionary<string, string[]> In2011 = new()
    {
        // Article 3.77 Vb does not name the measure, and no interests weigh enough.
        ["Other_custodial_measure"] = ["misdrijf nee", "#1 geenGrond"],
        ["Other_custodial_measure_need_not_be_unconditional"] = ["misdrijf nee", "#1 geenGrond"],

        // There is no exception for images or sound, and a transaction is a sanction too, so that two are repetition.
        ["Transaction_only_to_give_up_images_or_sound"] = ["misdrijf ja", "#1 grond telt P5Y 2011-02-01 2016-01-31"],
        ["Penal_order_only_to_give_up_images_or_sound"] = ["misdrijf ja", "#1 grond telt P5Y 2011-02-01 2016-01-31"],
        ["The_exception_for_images_is_for_that_transaction_only"] = ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.2.s5"],
        ["Fine_beside_a_lapsed_one_that_was_a_transaction"] = ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.2.s5"],

        // Of violence and drugs that carry exactly six years the text is not clear.
        ["Ten_years_for_drugs_are_not_over_on_their_last_day"] = ["misdrijf ?", "#1 grond ? - 2002-12-02 -", "oordeel oudeTermijnVerstreken"],
        ["Ten_years_for_drugs_are_over_on_the_same_day"] = ["misdrijf ?", "#1 grond ? - 2002-12-01 -", "oordeel oudeTermijnVerstreken"],
        ["Six_years_at_most_of_violence"] = ["misdrijf ?", "#1 grond ? - 1999-05-01 -", "oordeel oudeTermijnVerstreken"],
        ["Six_years_at_most_of_drugs"] = ["misdrijf ?", "#1 grond ? - 1999-05-01 -", "oordeel oudeTermijnVerstreken"],

        // Nor is it of a transaction or penal order for what carries more.
        ["Twenty_years_from_acceptance_last_day"] = ["misdrijf ?", "#1 grond ? - 1992-12-02 -", "oordeel oudeTermijnVerstreken"],
        ["Twenty_years_from_acceptance_over"] = ["misdrijf nee", "#1 grond vervallen - 1992-12-01 -"],
        ["Twenty_years_from_a_penal_order_over"] = ["misdrijf nee", "#1 grond vervallen - 1992-12-01 -"],

        // Any two sanctions are repetition; crimes joined in one case are, unless they are one complex.
        ["Each_crime_has_its_own_term"] = ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.2.s5"],
        ["Conviction_for_a_crime_against_life_that_is_no_ground_itself"] = ["misdrijf ja", "#1 geenGrond", "#2 grond telt", "geenTermijnen Termijnen.1.s1 Termijnen.2.s5"],
        ["Transaction_and_conviction_are_no_repetition"] = ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.2.s5"],
        ["Two_transactions_are_no_repetition"] = ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.2.s5"],
        ["One_sentence_for_two_crimes"] = ["misdrijf ?", "#1 grond ?", "geenTermijnen ?", "mist antecedenten[0].samenloop"],
        ["Two_sentences_for_two_crimes_in_one_case"] = ["misdrijf ?", "#1 grond ?", "geenTermijnen ?", "mist antecedenten[0].samenloop", "oordeel herhalingBijEenFeit"],

        // Of the measures for young people the text names placement only.
        ["Measure_on_the_conduct_of_a_young_person"] = ["misdrijf ?", "#1 ?", "oordeel gedragsmaatregelAlsGrond"],
        ["A_measure_on_conduct_of_which_the_years_are_over"] = ["misdrijf nee", "#1 ?"],
        ["Sentences_unknown"] = ["misdrijf ?", "#1 ?", "mist antecedenten[0].straffen", "oordeel gedragsmaatregelAlsGrond"],

        // The text speaks of punishable acts and sanctions, so a human judges whether a contravention or a measure counts.
        ["What_is_no_sentence_does_not_count_for_repetition"] = ["misdrijf ?", "#1 grond ?", "#2 geenGrond", "geenTermijnen ?", "oordeel herhalingRuimOpgevat"],
        ["Compensation_beside_prison_is_no_second_sentence"] = ["misdrijf ?", "#1 grond ?", "geenTermijnen ?", "oordeel herhalingBijEenFeit", "oordeel herhalingRuimOpgevat"],
        ["Two_sentences_for_a_contravention"] = ["misdrijf ?", "#1 grond ?", "#2 geenGrond", "geenTermijnen ?", "oordeel herhalingRuimOpgevat"],
        ["Contravention_does_not_count_for_repetition"] = ["misdrijf ?", "#1 grond ?", "#2 geenGrond", "geenTermijnen ?", "oordeel herhalingRuimOpgevat"],
        ["Two_contraventions_joined"] = ["misdrijf ?", "#1 grond ?", "#2 geenGrond", "geenTermijnen ?", "oordeel herhalingRuimOpgevat"],

        // Of a crime against life the first sentence asks for no conviction.
        ["Penal_order_for_a_crime_against_life_is_no_conviction"] = ["misdrijf ?", "#1 grond ? - 1999-05-01 -", "oordeel oudeTermijnVerstreken"],

        // Article 1F is a ground of its own, so it is judged in any case.
        ["Article_1F_need_not_be_judged_while_the_crime_counts_anyway"] = ["misdrijf ja", "#1 grond telt", "geenTermijnen ?", "oordeel ernstigeRedenen1F"],

        // The term is extended however long the inquiry takes.
        ["Inquiry_that_ends_in_time"] = ["misdrijf nee", "om ja", "verlengen ja P6M 2013-07-20"],
        ["End_of_the_inquiry_unknown"] = ["misdrijf nee", "om ja", "verlengen ja P6M 2013-07-20"],

        // A report settles nothing: a human judges the indications.
        ["Report_of_the_AIVD_is_enough"] = ["misdrijf nee", "veiligheid ?", "oordeel concreteAanwijzingenNationaleVeiligheid"],
        ["Report_of_another_service_is_enough"] = ["misdrijf nee", "veiligheid ?", "oordeel concreteAanwijzingenNationaleVeiligheid"],
        ["Report_against_which_a_human_judged_no"] = ["misdrijf nee"],
        ["Report_of_one_makes_the_other_indifferent"] = ["misdrijf nee", "veiligheid ?", "oordeel concreteAanwijzingenNationaleVeiligheid"],
        ["Reports_unknown_and_judged_to_be_none"] = ["misdrijf nee"],
        ["Danger_to_national_security_does_not_lapse_with_the_crime"] = ["misdrijf nee", "#1 grond vervallen P5Y 1999-05-01 2004-04-30"],

        // What is danger to public order stands in one sentence.
        ["Danger_to_morals_and_health"] = ["misdrijf nee", "ander 3.s1"],

        // What is not known could be in the gap.
        ["Crimes_unknown"] = ["misdrijf ?", "geenTermijnen ?", "mist antecedenten", "oordeel gedragsmaatregelAlsGrond", "oordeel herhalingRuimOpgevat", "oordeel oudeTermijnVerstreken"],
        ["Images_or_sound_unknown"] = ["misdrijf ja", "#1 grond telt P5Y 2011-02-01 2016-01-31"],
        ["Number_of_crimes_unknown"] = ["misdrijf ?", "#1 grond ?", "geenTermijnen ?", "mist antecedenten[0].aantalBewezenMisdrijven", "mist antecedenten[0].samenloop"],
    };

    public static TheoryData<string, Dossier, string[]> Examples
    {
        get
        {
            var data = new TheoryData<string, Dossier, string[]>();
            foreach (var row in B1_4_4_2025Examples.Examples.Concat(B1_4_4_2025Examples.More))
            {
                data.Add((string)row[0], (Dossier)row[1], [.. ((string[])row[3]).Where(static line => !line.StartsWith("omstandigheden", StringComparison.Ordinal))]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void In_2014(string name, Dossier dossier, string[] in2025) =>
        Check(B1_4_4_2014.Rule, dossier, 11, In2014.GetValueOrDefault(name) ?? [.. in2025.Select(static line => Eerder(line.StartsWith("ander ", StringComparison.Ordinal) ? line.Replace(" 3.", " 2.", StringComparison.Ordinal) : line, 11))]);

    [Theory]
    [MemberData(nameof(Examples))]
    public void In_2012(string name, Dossier dossier, string[] in2025) =>
        Check(B1_4_4_2011.Rule, dossier, 13, In2011.GetValueOrDefault(name) ?? [.. in2025.Select(static line => Eerder(Places.Aggregate(line, static (line, place) => line.Replace(place.In2025, place.In2011, StringComparison.Ordinal)), 13))]);

    /// <summary>After a judgment in absentia execution moves the start in 2014 too: each term by its years.</summary>
    [Theory]
    [InlineData(48, SoortMisdrijf.Anders, 5)]
    [InlineData(36, SoortMisdrijf.Geweld, 10)]
    [InlineData(96, SoortMisdrijf.Anders, 20)]
    public void After_a_judgment_in_absentia(int maximum, SoortMisdrijf soort, int jaren)
    {
        var on = Datum(2014, 12, 1);
        var vonnis = Vonnis(Datum(1985, 6, 1)) with { StrafmaximumMaanden = maximum, Soort = soort, LaatWegensVerstek = true };

        Summary(vonnis with { VolledigTenuitvoergelegdOp = on.PlusYears(-jaren) }).Should().Be("misdrijf nee");
        Summary(vonnis with { VolledigTenuitvoergelegdOp = on.PlusYears(-jaren).PlusDays(1) }).Should().Be("misdrijf ja");
        Summary(vonnis with { VolledigTenuitvoergelegdOp = on }).Should().Be("misdrijf ja");
        Summary(vonnis with { VolledigTenuitvoergelegdOp = Rules.Law.Dag.NogNiet }).Should().Be("misdrijf ja");
        Summary(vonnis with { OnherroepelijkOp = Rules.Law.Dag.NogNiet }).Should().Be("misdrijf ja");

        string Summary(Antecedent one) => Strafzaken.Summary(B1_4_4_2014.Rule.Decide(Eerder(Met(one), 0) with { Aanvraag = Regulier.Aanvraag! with { Datum = Datum(2014, 10, 20), EindeBeslistermijn = null } }, on), namesCircumstances: false)[0];
    }

    /// <summary>Where the text of 2011 leaves a gap: within five years a crime counts, after twenty it does not, and between them a human judges it.</summary>
    [Theory]
    [InlineData(SoortMisdrijf.Geweld, 72)]
    [InlineData(SoortMisdrijf.Drugs, 72)]
    [InlineData(SoortMisdrijf.Anders, 96)]
    public void In_the_gap_of_2011(SoortMisdrijf soort, int maximum)
    {
        var on = Datum(2013, 1, 15);
        var wegen = new List<Func<LocalDate, Antecedent>> { Transactie, static op => Strafbeschikking(op) };
        if (maximum == 72)
        {
            wegen.Add(static op => Vonnis(op));
        }

        foreach (var weg in wegen)
        {
            Said(weg(Datum(2008, 1, 16)), null).Should().Be("misdrijf ja");
            Said(weg(Datum(2008, 1, 16)), Ja).Should().Be("misdrijf ja");
            Said(weg(Datum(2008, 1, 15)), null).Should().Be("misdrijf ?");
            Said(weg(Datum(2008, 1, 15)), Ja).Should().Be("misdrijf nee");
            Said(weg(Datum(2008, 1, 15)), Nee).Should().Be("misdrijf ja");
            Said(weg(Datum(1993, 1, 16)), null).Should().Be("misdrijf ?");
            Said(weg(Datum(1993, 1, 15)), Nee).Should().Be("misdrijf nee");
            Said(weg(Datum(1990, 1, 15)) with { VolledigTenuitvoergelegdOp = Datum(1993, 1, 16) }, Nee).Should().Be("misdrijf ja", "it was carried out later");
            Said(weg(Datum(1990, 1, 15)) with { VolledigTenuitvoergelegdOp = Datum(2008, 1, 16) }, Ja).Should().Be("misdrijf ja", "it was carried out within five years");
        }

        string Said(Antecedent one, Beoordeling? verstreken) => Summary(
            B1_4_4_2011.Rule.Decide(
                (Met(one with { Soort = soort, StrafmaximumMaanden = maximum }) with { Aanvraag = Regulier.Aanvraag! with { Datum = Datum(2013, 1, 10), EindeBeslistermijn = null, VoorGezinsherenigingOfVorming = false } }).Beoordeeld(b => b with { OudeTermijnVerstreken = verstreken }),
                on),
            namesCircumstances: false)[0];
    }

    [Fact]
    public void They_are_about_a_regular_application()
    {
        foreach (var (rule, jaren) in new[] { (B1_4_4_2025.Rule, 0), (B1_4_4_2014.Rule, 11), (B1_4_4_2011.Rule, 13) })
        {
            var dossier = Eerder(Met(Vonnis(Datum(2024, 2, 1))).Openstaand(Datum(2026, 1, 20)), jaren);
            var on = Peildatum.PlusYears(-jaren);

            rule.Decide(dossier with { Aanvraag = new() { Gedaan = false } }, on).Status.Should().Be(DecisionStatus.NotApplicable);
            rule.Decide(dossier with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Asiel } }, on).Status.Should().Be(DecisionStatus.NotApplicable);
            rule.Decide(dossier with { Aanvraag = dossier.Aanvraag! with { Soort = null } }, on).MissingFacts.Select(static fact => fact.Path).Should().Contain("aanvraag.soort");
            rule.Decide(dossier with { Aanvraag = dossier.Aanvraag! with { Gedaan = null } }, on).MissingFacts.Select(static fact => fact.Path).Should().Contain("aanvraag.gedaan");
        }
    }

    private static void Check(Paragraph<Afwijzingsuitkomst> rule, Dossier dossier, int jaren, string[] expected)
    {
        var decision = rule.Decide(Eerder(dossier, jaren), Peildatum.PlusYears(-jaren));

        Summary(decision, namesCircumstances: false).Should().Equal(expected);
        decision.Status.Should().Be(expected.Length == 0 ? DecisionStatus.NotApplicable
            : expected.Any(static line => line.StartsWith("mist", StringComparison.Ordinal)) ? DecisionStatus.NeedsFacts
            : expected.Any(static line => line.StartsWith("oordeel", StringComparison.Ordinal)) ? DecisionStatus.NeedsJudgement
            : DecisionStatus.Decided);
    }

    private static Dossier Eerder(Dossier dossier, int jaren)
    {
        return dossier with
        {
            Aanvraag = dossier.Aanvraag! with { Datum = Dag(dossier.Aanvraag!.Datum), EindeBeslistermijn = Dag(dossier.Aanvraag!.EindeBeslistermijn), VoorGezinsherenigingOfVorming = dossier.Aanvraag!.VoorGezinsherenigingOfVorming ?? (dossier.Aanvraag!.Soort is SoortAanvraag.Regulier ? false : null) },
            Antecedenten = dossier.Antecedenten is null ? null : Lijst.Van<Antecedent>([.. dossier.Antecedenten.Select(one => one with
            {
                OnherroepelijkOp = Dag(one.OnherroepelijkOp),
                AanvaardOp = Dag(one.AanvaardOp),
                VolledigTenuitvoergelegdOp = Dag(one.VolledigTenuitvoergelegdOp),
                GepleegdOp = Dag(one.GepleegdOp),
                OpgelegdOp = Dag(one.OpgelegdOp),
            })]),
        };

        LocalDate? Dag(LocalDate? dag) => dag is { } known && known != Rules.Law.Dag.NogNiet ? known.PlusYears(-jaren) : dag;
    }

    /// <summary>The line with its days so many years earlier; the last day of a term stays the day before the one on which the years are over.</summary>
    private static string Eerder(string line, int jaren) =>
        Last().Replace(Day().Replace(line, match => LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(match.Value).Value.PlusYears(-jaren))),
            match => $"{match.Groups[1]}P{match.Groups[2]}Y {match.Groups[3]} {LocalDatePattern.Iso.Format(Termijn.FirstDayAfter(LocalDatePattern.Iso.Parse(match.Groups[3].Value).Value, Period.FromYears(int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture))).PlusDays(-1))}");

    [GeneratedRegex(@"\d{4}-\d\d-\d\d")]
    private static partial Regex Day();

    [GeneratedRegex(@"^(.*)P(\d+)Y (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d)$")]
    private static partial Regex Last();
}
