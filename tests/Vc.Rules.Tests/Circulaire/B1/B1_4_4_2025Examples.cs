using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Comparing;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.B1.Strafzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.B1;

/// <summary>
/// Worked examples of B1/4.4 (2025). Each states by hand what must come out (see <see cref="Strafzaken.Summary"/>) and keeps the whole decision as a snapshot.
/// </summary>
public class B1_4_4_2025Examples
{
    private const string Recent = "P5Y 2024-02-01 2029-01-31";

    private static readonly LocalDate Peildatum = new(2025, 12, 1);

    /// <summary>A day of which no term is over.</summary>
    private static readonly LocalDate Onlangs = new(2024, 2, 1);

    /// <summary>A day of which the terms of five and ten years are over, and that of twenty is not.</summary>
    private static readonly LocalDate Toen = new(2012, 5, 1);

    /// <summary>A day of which every term is over.</summary>
    private static readonly LocalDate LangGeleden = new(1995, 5, 1);

    /// <summary>What the paragraph says on 1 December 2025.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string[]> Examples => new()
    {
        // De gronden
        { "Nothing_happened", Regulier, DecisionStatus.Decided, ["misdrijf nee"] },
        { "Transaction_accepted", Met(Transactie(Onlangs)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Penal_order", Met(Strafbeschikking(Onlangs)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Penal_order_is_a_ground_whatever_it_imposes", Met(Strafbeschikking(Onlangs, VoorwaardelijkeCel)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Penal_order_without_a_sentence", Met(Strafbeschikking(Onlangs) with { Straffen = [] }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Penal_order_of_unknown_content", Met(Strafbeschikking(Onlangs) with { Straffen = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Conviction_to_unconditional_prison", Met(Vonnis(Onlangs, Cel)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Conviction_to_conditional_prison", Met(Vonnis(Onlangs, VoorwaardelijkeCel)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Conviction_to_youth_detention", Met(Tot(SoortStraf.Jeugddetentie, true)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Conviction_to_conditional_youth_detention", Met(Tot(SoortStraf.Jeugddetentie, false)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Measure_on_the_conduct_of_a_young_person", Met(Tot(SoortStraf.GedragsmaatregelJeugd, true)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Conditional_measure_on_the_conduct_of_a_young_person", Met(Tot(SoortStraf.GedragsmaatregelJeugd, false)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Tbs", Met(Tot(SoortStraf.Tbs, true)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Conditional_tbs", Met(Tot(SoortStraf.Tbs, false)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Institution_for_repeat_offenders", Met(Tot(SoortStraf.Isd, true)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Conditional_placement_as_a_repeat_offender", Met(Tot(SoortStraf.Isd, false)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Institution_for_young_people", Met(Tot(SoortStraf.Pij, true)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Conditional_placement_as_a_young_person", Met(Tot(SoortStraf.Pij, false)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Other_custodial_measure", Met(Tot(SoortStraf.AndereVrijheidsontnemendeMaatregel, true)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Other_custodial_measure_need_not_be_unconditional", Met(Tot(SoortStraf.AndereVrijheidsontnemendeMaatregel, false)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Community_service", Met(Tot(SoortStraf.Taakstraf, true)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Community_service_need_not_be_unconditional", Met(Tot(SoortStraf.Taakstraf, false)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Fine", Met(Tot(SoortStraf.Geldboete, true)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Conditional_fine", Met(Tot(SoortStraf.Geldboete, false)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Another_sentence_than_those_named", Met(Tot(SoortStraf.Anders, true)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Another_sentence_such_as_detention", Met(Tot(SoortStraf.AndereStraf, true)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Guilty_without_a_sentence", Met(Vonnis(Onlangs) with { Straffen = [] }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "One_of_two_sentences_is_enough", Met(Vonnis(Onlangs, VoorwaardelijkeCel, new Straf { Soort = SoortStraf.Taakstraf, Onvoorwaardelijk = true })), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Fine_for_a_contravention", Met(Vonnis(Onlangs) with { Misdrijf = false }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Transaction_for_a_contravention", Met(Transactie(Onlangs) with { Misdrijf = false }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Penal_order_for_a_contravention", Met(Strafbeschikking(Onlangs) with { Misdrijf = false }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Conviction_abroad_for_what_is_a_crime_here", Met(Vonnis(Onlangs, Cel) with { ArtikelSr = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent, "omstandigheden ?"] },
        { "Conviction_abroad_for_what_is_no_crime_here", Met(Vonnis(Onlangs, Cel) with { Misdrijf = false }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Transaction_only_to_give_up_images_or_sound", Met(Transactie(Onlangs) with { UitsluitendAfstandBeeldOfGeluid = true }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Penal_order_only_to_give_up_images_or_sound", Met(Strafbeschikking(Onlangs) with { UitsluitendAfstandBeeldOfGeluid = true }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "The_exception_for_images_is_not_for_a_conviction", Met(Vonnis(Onlangs) with { UitsluitendAfstandBeeldOfGeluid = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "The_exception_for_images_is_for_that_transaction_only", Met(Transactie(Onlangs) with { UitsluitendAfstandBeeldOfGeluid = true }, Transactie(Onlangs)), DecisionStatus.Decided, ["misdrijf ja", "#1 geenGrond", "#2 grond telt " + Recent] },
        { "Fine_beside_a_lapsed_one_that_was_a_transaction", Met(Transactie(Toen), Vonnis(Onlangs)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "#2 grond telt " + Recent] },

        // De termijnen en hun grenzen
        { "Five_years_are_not_over_on_their_last_day", Met(Vonnis(Datum(2020, 12, 2))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2020-12-02 2025-12-01"] },
        { "Five_years_are_over_on_the_same_day", Met(Vonnis(Datum(2020, 12, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2020-12-01 2025-11-30"] },
        { "Five_years_were_over_yesterday", Met(Vonnis(Datum(2020, 11, 30))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2020-11-30 2025-11-29"] },
        { "Ten_years_for_violence_are_not_over_on_their_last_day", Met(Geweld(Datum(2015, 12, 2))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P10Y 2015-12-02 2025-12-01"] },
        { "Ten_years_for_violence_are_over_on_the_same_day", Met(Geweld(Datum(2015, 12, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P10Y 2015-12-01 2025-11-30"] },
        { "Ten_years_for_violence_were_over_yesterday", Met(Geweld(Datum(2015, 11, 30))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P10Y 2015-11-30 2025-11-29"] },
        { "Ten_years_for_drugs_are_not_over_on_their_last_day", Met(Drugs(Datum(2015, 12, 2))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P10Y 2015-12-02 2025-12-01"] },
        { "Ten_years_for_drugs_are_over_on_the_same_day", Met(Drugs(Datum(2015, 12, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P10Y 2015-12-01 2025-11-30"] },
        { "Twenty_years_are_not_over_on_their_last_day", Met(Zwaar(Datum(2005, 12, 2))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2005-12-02 2025-12-01"] },
        { "Twenty_years_are_over_on_the_same_day", Met(Zwaar(Datum(2005, 12, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P20Y 2005-12-01 2025-11-30"] },
        { "Twenty_years_were_over_yesterday", Met(Zwaar(Datum(2005, 11, 30))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P20Y 2005-11-30 2025-11-29"] },
        { "Six_years_at_most_of_another_crime", Met(Vonnis(Toen) with { StrafmaximumMaanden = 72 }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30"] },
        { "More_than_six_years_of_another_crime", Met(Zwaar(Toen)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2012-05-01 2032-04-30"] },
        { "Six_years_at_most_of_violence", Met(Geweld(Toen, 72)), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P10Y 2012-05-01 2022-04-30"] },
        { "More_than_six_years_of_violence", Met(Geweld(Toen, 73)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2012-05-01 2032-04-30"] },
        { "Six_years_at_most_of_drugs", Met(Drugs(Toen, 72)), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P10Y 2012-05-01 2022-04-30"] },
        { "More_than_six_years_of_drugs", Met(Drugs(Toen, 73)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2012-05-01 2032-04-30"] },
        { "Life_is_more_than_six_years", Met(Vonnis(Toen) with { StrafmaximumMaanden = 9999 }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2012-05-01 2032-04-30"] },
        { "Only_a_fine_is_threatened", Met(Vonnis(Toen) with { StrafmaximumMaanden = 0 }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30"] },
        { "A_small_fine_does_not_shorten_the_term_of_a_heavy_crime", Met(Zwaar(Toen) with { Straffen = [Boete] }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2012-05-01 2032-04-30"] },
        { "Each_crime_has_its_own_term", Met(Transactie(Datum(2019, 3, 1)), Geweld(Datum(2019, 3, 1))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond vervallen P5Y 2019-03-01 2024-02-29", "#2 grond telt P10Y 2019-03-01 2029-02-28"] },
        { "The_years_pass_between_application_and_decision", Met(Vonnis(Datum(2020, 11, 10))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2020-11-10 2025-11-09"] },
        { "The_years_had_passed_at_the_application", Met(Vonnis(Datum(2020, 10, 20))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2020-10-20 2025-10-19"] },
        { "The_day_of_the_application_need_not_be_known", Met(Vonnis(Datum(2020, 11, 10))) with { Aanvraag = Regulier.Aanvraag! with { Datum = null } }, DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2020-11-10 2025-11-09"] },

        // Het begin van de termijn
        { "Late_payment_starts_the_term", Met(Vonnis(Datum(2015, 6, 1)) with { VolledigTenuitvoergelegdOp = Datum(2022, 3, 15) }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2022-03-15 2027-03-14"] },
        { "Late_release_starts_the_term", Met(Vonnis(Datum(2015, 6, 1), Cel) with { VolledigTenuitvoergelegdOp = Datum(2020, 12, 2) }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2020-12-02 2025-12-01"] },
        { "Late_community_service_starts_the_term_too", Met(Vonnis(Datum(2015, 6, 1), new Straf { Soort = SoortStraf.Taakstraf, Onvoorwaardelijk = true }) with { VolledigTenuitvoergelegdOp = Datum(2020, 12, 1) }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2020-12-01 2025-11-30"] },
        { "Late_after_a_judgment_in_absentia", Met(Vonnis(Datum(2010, 6, 1), Cel) with { VolledigTenuitvoergelegdOp = Datum(2023, 1, 10), LaatWegensVerstek = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2023-01-10 2028-01-09"] },
        { "Whether_it_was_late_for_absence_is_not_asked", Met(Vonnis(Datum(2010, 6, 1), Cel) with { VolledigTenuitvoergelegdOp = Datum(2023, 1, 10), LaatWegensVerstek = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2023-01-10 2028-01-09"] },
        { "Custody_before_the_judgment_does_not_move_the_start", Met(Vonnis(Datum(2020, 12, 2), Cel) with { VolledigTenuitvoergelegdOp = Datum(2020, 6, 1) }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2020-12-02 2025-12-01"] },
        { "Not_yet_irrevocable_has_no_term_that_runs", Met(Vonnis(Datum(2010, 6, 1)) with { OnherroepelijkOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y - -"] },
        { "Not_yet_carried_out_has_no_term_that_runs", Met(Vonnis(Datum(2010, 6, 1), Cel) with { VolledigTenuitvoergelegdOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y - -"] },
        { "Penal_order_under_objection", Met(Strafbeschikking(Datum(2025, 9, 1)) with { OnherroepelijkOp = Dag.NogNiet, VolledigTenuitvoergelegdOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y - -"] },
        { "Penal_order_of_which_the_years_are_over", Met(Strafbeschikking(Datum(2020, 12, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2020-12-01 2025-11-30"] },
        { "Transaction_of_which_the_years_are_over", Met(Transactie(Datum(2020, 12, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2020-12-01 2025-11-30"] },
        { "Transaction_counts_on_its_last_day", Met(Transactie(Datum(2020, 12, 2))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2020-12-02 2025-12-01"] },
        { "Transaction_paid_later", Met(Transactie(Datum(2020, 5, 1)) with { VolledigTenuitvoergelegdOp = Datum(2020, 12, 2) }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2020-12-02 2025-12-01"] },
        { "Transaction_never_paid", Met(Transactie(Datum(2010, 5, 1)) with { VolledigTenuitvoergelegdOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y - -"] },
        { "Remission_of_the_rest_starts_the_term", Met(Vonnis(Datum(2018, 3, 1), Cel) with { VolledigTenuitvoergelegdOp = Datum(2020, 12, 1), Kwijtgescholden = true }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2020-12-01 2025-11-30"] },
        { "Remission_does_not_take_the_conviction_away", Met(Vonnis(Datum(2018, 3, 1), Cel) with { VolledigTenuitvoergelegdOp = Datum(2020, 12, 2), Kwijtgescholden = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2020-12-02 2025-12-01"] },

        // Wanneer de termijnen niet gelden
        { "Crime_against_life", Met(Doodslag(LangGeleden)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.1"] },
        { "Crime_against_life_of_which_no_day_is_known", Met(Doodslag(LangGeleden) with { OnherroepelijkOp = null, VolledigTenuitvoergelegdOp = null, StrafmaximumMaanden = null, Soort = null, AantalBewezenMisdrijven = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen ?"] },
        { "Penal_order_for_a_crime_against_life_is_no_conviction", Met(Strafbeschikking(Toen) with { TegenHetLeven = true }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30"] },
        { "Conviction_for_a_crime_against_life_that_is_no_ground_itself", Met(Doodslag(LangGeleden) with { Straffen = [VoorwaardelijkeCel] }, Transactie(Toen)), DecisionStatus.Decided, ["misdrijf ja", "#1 geenGrond", "#2 grond telt", "geenTermijnen Termijnen.6.1"] },
        { "Two_convictions", Met(Vonnis(Toen), Vonnis(LangGeleden)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.6.2"] },
        { "Conviction_and_penal_order", Met(Vonnis(Toen), Strafbeschikking(LangGeleden)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.6.2"] },
        { "Conditional_sentence_is_a_sentence", Met(Vonnis(Toen), Vonnis(LangGeleden, VoorwaardelijkeCel)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 geenGrond", "geenTermijnen Termijnen.6.2"] },
        { "Transaction_and_conviction_are_no_repetition", Met(Transactie(Toen), Vonnis(Toen)), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "#2 grond vervallen P5Y 2012-05-01 2017-04-30"] },
        { "Two_transactions_are_no_repetition", Met(Transactie(Toen), Transactie(LangGeleden)), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "#2 grond vervallen P5Y 1995-05-01 2000-04-30"] },
        { "Contravention_does_not_count_for_repetition", Met(Vonnis(Toen), Vonnis(Onlangs) with { Misdrijf = false }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "#2 geenGrond"] },
        { "Guilty_without_a_sentence_does_not_count_for_repetition", Met(Vonnis(Toen), Vonnis(Onlangs) with { Straffen = [] }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "#2 geenGrond"] },
        { "Another_sentence_counts_for_repetition", Met(Vonnis(Toen), Vonnis(LangGeleden, new Straf { Soort = SoortStraf.AndereStraf, Onvoorwaardelijk = true })), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 geenGrond", "geenTermijnen Termijnen.6.2"] },
        { "What_is_no_sentence_does_not_count_for_repetition", Met(Vonnis(Toen), Vonnis(LangGeleden, new Straf { Soort = SoortStraf.Anders, Onvoorwaardelijk = true })), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "#2 geenGrond"] },
        { "Compensation_beside_prison_is_no_second_sentence", Met(Vonnis(Toen, Cel, new Straf { Soort = SoortStraf.Anders, Onvoorwaardelijk = true })).Beoordeeld(static b => b with { HerhalingBijEenFeit = null }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30"] },
        { "One_sentence_for_two_crimes", Met(Vonnis(Toen) with { AantalBewezenMisdrijven = 2 }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.2"] },
        { "Two_sentences_for_two_crimes_in_one_case", Met(Vonnis(Toen, Cel, Boete) with { AantalBewezenMisdrijven = 2 }).Beoordeeld(static b => b with { HerhalingBijEenFeit = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.2"] },
        { "Two_sentences_for_one_crime_need_a_judgement", Met(Vonnis(Toen, Cel, Boete)).Beoordeeld(static b => b with { HerhalingBijEenFeit = null }), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 grond ?", "geenTermijnen ?", "oordeel herhalingBijEenFeit"] },
        { "Two_sentences_for_one_crime_judged_to_be_repetition", Met(Vonnis(Toen, Cel, Boete)).Beoordeeld(static b => b with { HerhalingBijEenFeit = Ja }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.2"] },
        { "Two_sentences_for_one_crime_judged_not_to_be_repetition", Met(Vonnis(Toen, Cel, Boete)), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30"] },
        { "Two_sentences_for_one_crime_need_no_judgement_while_it_counts_anyway", Met(Vonnis(Onlangs, Cel, Boete)).Beoordeeld(static b => b with { HerhalingBijEenFeit = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen ?"] },
        { "Article_1F_needs_no_dates", ZonderDatums(Regulier.Beoordeeld(static b => b with { ErnstigeRedenen1F = Ja })), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.3"] },
        { "Article_1F_of_a_family_member_needs_no_dates", ZonderDatums(Regulier.Beoordeeld(static b => b with { ErnstigeRedenen1FGezinslid = Ja })), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.3"] },
        { "Article_1F_keeps_a_transaction_of_long_ago_alive", Met(Transactie(LangGeleden)).Beoordeeld(static b => b with { ErnstigeRedenen1F = Ja }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.3"] },
        { "Article_1F_without_a_crime_is_no_ground_here", Regulier.Beoordeeld(static b => b with { ErnstigeRedenen1F = Ja }), DecisionStatus.Decided, ["misdrijf nee", "geenTermijnen Termijnen.6.3"] },
        { "Article_1F_does_not_make_a_ground_of_a_contravention", Met(Vonnis(Toen) with { Misdrijf = false }).Beoordeeld(static b => b with { ErnstigeRedenen1F = Ja }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond", "geenTermijnen Termijnen.6.3"] },
        { "Article_1F_not_judged", Met(Vonnis(Toen)).Beoordeeld(static b => b with { ErnstigeRedenen1F = null }), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 grond ?", "geenTermijnen ?", "oordeel ernstigeRedenen1F"] },
        { "Article_1F_need_not_be_judged_while_the_crime_counts_anyway", Met(Vonnis(Onlangs)).Beoordeeld(static b => b with { ErnstigeRedenen1F = null, ErnstigeRedenen1FGezinslid = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen ?"] },
        { "All_three_reasons", Met(Doodslag(LangGeleden), Vonnis(Toen)).Beoordeeld(static b => b with { ErnstigeRedenen1FGezinslid = Ja }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.6.1 Termijnen.6.2 Termijnen.6.3"] },

        // Een openstaande strafzaak
        { "Open_case_extends_by_six_months", Regulier.Openstaand(Datum(2026, 1, 20)), DecisionStatus.Decided, ["misdrijf nee", "om ja", "verlengen ja P6M 2026-07-20"] },
        { "Open_case_of_a_long_term_resident_extends_by_three_months", Regulier.Openstaand(Datum(2026, 1, 20), ingezetene: true), DecisionStatus.Decided, ["misdrijf nee", "om ja", "verlengen ja P3M 2026-04-20"] },
        { "Extension_to_the_end_of_a_shorter_month", Regulier.Openstaand(Datum(2025, 12, 31)), DecisionStatus.Decided, ["misdrijf nee", "om ja", "verlengen ja P6M 2026-06-30"] },
        { "Extension_to_the_end_of_February", Regulier.Openstaand(Datum(2026, 8, 31)), DecisionStatus.Decided, ["misdrijf nee", "om ja", "verlengen ja P6M 2027-02-28"] },
        { "Extension_to_the_end_of_February_in_a_leap_year", Regulier.Openstaand(Datum(2027, 11, 30), ingezetene: true), DecisionStatus.Decided, ["misdrijf nee", "om ja", "verlengen ja P3M 2028-02-29"] },
        { "Term_for_deciding_on_its_last_day_is_extended", Regulier.Openstaand(Peildatum), DecisionStatus.Decided, ["misdrijf nee", "om ja", "verlengen ja P6M 2026-06-01"] },
        { "Term_for_deciding_that_is_over_is_not_extended", Regulier.Openstaand(Peildatum.PlusDays(-1)), DecisionStatus.Decided, ["misdrijf nee", "om ja"] },
        { "Inquiry_that_ends_in_time", Regulier.Openstaand(Datum(2026, 1, 20), opTijd: true), DecisionStatus.Decided, ["misdrijf nee", "om ja"] },
        { "Outcome_of_the_open_case_not_needed", Regulier.Openstaand(Datum(2026, 1, 20)).Beoordeeld(static b => b with { UitkomstStrafzaakNoodzakelijk = Nee }), DecisionStatus.Decided, ["misdrijf nee"] },
        { "Need_of_the_outcome_not_judged", Regulier.Openstaand(Datum(2026, 1, 20)).Beoordeeld(static b => b with { UitkomstStrafzaakNoodzakelijk = null }), DecisionStatus.NeedsJudgement, ["misdrijf nee", "om ?", "verlengen ?", "oordeel uitkomstStrafzaakNoodzakelijk"] },
        { "End_of_the_inquiry_unknown", Regulier.Openstaand(Datum(2026, 1, 20), opTijd: null), DecisionStatus.NeedsFacts, ["misdrijf nee", "om ja", "verlengen ?", "mist openStrafzaak.onderzoekOpTijdAfgerond"] },
        { "End_of_the_term_for_deciding_unknown", Regulier.Openstaand(null), DecisionStatus.NeedsFacts, ["misdrijf nee", "om ja", "verlengen ?", "mist aanvraag.eindeBeslistermijn"] },
        { "Long_term_resident_or_not_unknown", Regulier.Openstaand(Datum(2026, 1, 20), ingezetene: null), DecisionStatus.NeedsFacts, ["misdrijf nee", "om ja", "verlengen ja - -", "mist aanvraag.vanLangdurigIngezeteneOfGezinslid"] },
        { "Without_an_open_case_nobody_asks_for_the_term", Regulier with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Regulier } }, DecisionStatus.Decided, ["misdrijf nee"] },
        { "Open_case_beside_a_conviction", Met(Vonnis(Onlangs)).Openstaand(Datum(2026, 1, 20)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent, "om ja", "verlengen ja P6M 2026-07-20"] },

        // Nationale veiligheid
        { "Report_of_the_AIVD_is_enough", Veiligheid(aivd: true, andere: false, null), DecisionStatus.Decided, ["misdrijf nee", "veiligheid ja"] },
        { "Report_of_another_service_is_enough", Veiligheid(aivd: false, andere: true, null), DecisionStatus.Decided, ["misdrijf nee", "veiligheid ja"] },
        { "Report_against_which_a_human_judged_no", Veiligheid(aivd: true, andere: false, Nee), DecisionStatus.Decided, ["misdrijf nee", "veiligheid ja"] },
        { "Report_of_one_makes_the_other_indifferent", Veiligheid(aivd: null, andere: true, null), DecisionStatus.Decided, ["misdrijf nee", "veiligheid ja"] },
        { "Without_a_report_a_human_judges", Veiligheid(aivd: false, andere: false, null), DecisionStatus.NeedsJudgement, ["misdrijf nee", "veiligheid ?", "oordeel concreteAanwijzingenNationaleVeiligheid"] },
        { "Without_a_report_judged_to_be_a_danger", Veiligheid(aivd: false, andere: false, Ja), DecisionStatus.Decided, ["misdrijf nee", "veiligheid ja"] },
        { "Judged_to_be_a_danger_needs_no_report", Veiligheid(aivd: null, andere: null, Ja), DecisionStatus.Decided, ["misdrijf nee", "veiligheid ja"] },
        { "Reports_unknown_and_judged_to_be_none", Veiligheid(aivd: null, andere: null, Nee), DecisionStatus.NeedsFacts, ["misdrijf nee", "veiligheid ?", "mist nationaleVeiligheid.ambtsberichtAivd", "mist nationaleVeiligheid.ambtsberichtAndereDienst"] },
        { "Danger_to_national_security_does_not_lapse_with_the_crime", Met(Vonnis(Toen)) with { NationaleVeiligheid = Veiligheid(aivd: true, andere: false, null).NationaleVeiligheid }, DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "veiligheid ja"] },
        { "Terrorist_crime_is_a_circumstance_not_a_conclusion", Met(Vonnis(Onlangs) with { ArtikelSr = ArtikelSr.Artikel134a }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent, "omstandigheden NationaleVeiligheid.3.1"] },
        { "Terrorist_crime_leaves_the_danger_to_a_human", Met(Vonnis(Toen) with { ArtikelSr = ArtikelSr.Artikel83 }).Beoordeeld(static b => b with { ConcreteAanwijzingenNationaleVeiligheid = null }), DecisionStatus.NeedsJudgement, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "veiligheid ?", "omstandigheden NationaleVeiligheid.3.1", "oordeel concreteAanwijzingenNationaleVeiligheid"] },
        { "Terrorist_crime_with_a_conditional_sentence_is_a_circumstance_too", Met(Vonnis(Onlangs, VoorwaardelijkeCel) with { ArtikelSr = ArtikelSr.Artikel205 }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond", "omstandigheden NationaleVeiligheid.3.1"] },
        { "Terrorist_crime_abroad", Met(Vonnis(Onlangs, Cel) with { TerroristischInBuitenland = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent, "omstandigheden NationaleVeiligheid.3.2"] },
        { "Espionage_for_a_foreign_power", Met(Vonnis(Onlangs, Cel) with { ArtikelSr = ArtikelSr.Artikel98c, VoorBuitenlandseMogendheid = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent, "omstandigheden NationaleVeiligheid.3.3"] },
        { "The_same_article_not_for_a_foreign_power", Met(Vonnis(Onlangs, Cel) with { ArtikelSr = ArtikelSr.Artikel98c, VoorBuitenlandseMogendheid = false }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Transaction_is_no_conviction_for_national_security", Met(Transactie(Onlangs) with { ArtikelSr = ArtikelSr.Artikel272, VoorBuitenlandseMogendheid = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Serious_acts_with_terrorist_intent", Regulier with { NationaleVeiligheid = Regulier.NationaleVeiligheid! with { ErnstigeGedragingenTerroristischOogmerk = true } }, DecisionStatus.Decided, ["misdrijf nee", "omstandigheden NationaleVeiligheid.3.4"] },
        { "All_circumstances", Met(Vonnis(Onlangs, Cel) with { ArtikelSr = ArtikelSr.Artikel83, TerroristischInBuitenland = true }, Vonnis(Onlangs, Cel) with { ArtikelSr = ArtikelSr.Artikel99, VoorBuitenlandseMogendheid = true }) with { NationaleVeiligheid = Regulier.NationaleVeiligheid! with { ErnstigeGedragingenTerroristischOogmerk = true } }, DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.6.2", "omstandigheden NationaleVeiligheid.3.1 NationaleVeiligheid.3.2 NationaleVeiligheid.3.3 NationaleVeiligheid.3.4"] },

        // Ander gevaar voor de openbare orde
        { "Danger_to_public_calm", Regulier.Beoordeeld(static b => b with { GevaarOpenbareRust = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 3.1"] },
        { "Danger_to_morals_and_health", Regulier.Beoordeeld(static b => b with { GevaarGoedeZeden = Ja, GevaarVolksgezondheid = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 3.2 3.3"] },
        { "Danger_to_international_relations", Regulier.Beoordeeld(static b => b with { GevaarInternationaleBetrekkingen = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 3.4"] },
        { "Undesirable_political_activities", Regulier.Beoordeeld(static b => b with { OngewenstePolitiekeActiviteiten = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 3.5"] },
        { "Other_danger_that_nobody_judged_is_not_asked_for", Regulier.Beoordeeld(static b => b with { GevaarOpenbareRust = null }), DecisionStatus.Decided, ["misdrijf nee", "ander ?"] },

        // Niet van toepassing
        { "Asylum", Met(Vonnis(Onlangs)) with { Aanvraag = Regulier.Aanvraag! with { Soort = SoortAanvraag.Asiel } }, DecisionStatus.NotApplicable, [] },
        { "Permit_without_a_term", Met(Vonnis(Onlangs)) with { Aanvraag = Regulier.Aanvraag! with { Soort = SoortAanvraag.RegulierOnbepaaldeTijd } }, DecisionStatus.NotApplicable, [] },
        { "Review_against_Union_law", Met(Vonnis(Onlangs)) with { Aanvraag = Regulier.Aanvraag! with { Soort = SoortAanvraag.EuRecht } }, DecisionStatus.NotApplicable, [] },
        { "No_application", Met(Vonnis(Onlangs)) with { Aanvraag = Niets.Aanvraag }, DecisionStatus.NotApplicable, [] },

        // Niet bekend
        { "Kind_of_application_unknown", Regulier with { Aanvraag = Regulier.Aanvraag! with { Soort = null } }, DecisionStatus.NeedsFacts, ["misdrijf ?", "veiligheid ?", "geenTermijnen ?", "ander ?", "omstandigheden ?", "om ?", "verlengen ?", "mist aanvraag.soort"] },
        { "Crimes_unknown", Regulier with { Antecedenten = null }, DecisionStatus.NeedsFacts, ["misdrijf ?", "geenTermijnen ?", "omstandigheden ?", "mist antecedenten"] },
        { "Kind_of_crime_decides", Met(Vonnis(Datum(2018, 3, 1)) with { Soort = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond ? - 2018-03-01 -", "mist antecedenten[0].soort"] },
        { "Kind_of_crime_does_not_decide_when_ten_years_are_over", Met(Vonnis(Toen) with { Soort = null }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen - 2012-05-01 -"] },
        { "Kind_of_crime_does_not_decide_above_six_years", Met(Zwaar(Toen) with { Soort = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2012-05-01 2032-04-30"] },
        { "Nothing_of_the_term_decides_within_five_years", Met(Vonnis(Onlangs) with { Soort = null, StrafmaximumMaanden = null, AantalBewezenMisdrijven = null, TegenHetLeven = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen ?"] },
        { "Neither_maximum_nor_kind_decides_after_twenty_years", Met(Vonnis(LangGeleden) with { Soort = null, StrafmaximumMaanden = null }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen - 1995-05-01 -"] },
        { "Maximum_decides_between_five_and_twenty_years_of_another_crime", Met(Vonnis(Toen) with { StrafmaximumMaanden = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond ? - 2012-05-01 -", "mist antecedenten[0].strafmaximumMaanden"] },
        { "Day_of_irrevocability_unknown", Met(Vonnis(Toen) with { OnherroepelijkOp = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond ? P5Y - -", "mist antecedenten[0].onherroepelijkOp"] },
        { "Day_of_irrevocability_does_not_matter_after_recent_execution", Met(Vonnis(Onlangs) with { OnherroepelijkOp = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y - -"] },
        { "Day_of_execution_unknown", Met(Vonnis(Toen) with { VolledigTenuitvoergelegdOp = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond ? P5Y - -", "mist antecedenten[0].volledigTenuitvoergelegdOp"] },
        { "Day_of_execution_does_not_matter_where_irrevocability_is_recent", Met(Vonnis(Onlangs) with { VolledigTenuitvoergelegdOp = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y - -"] },
        { "Day_of_acceptance_unknown", Met(Transactie(Toen) with { AanvaardOp = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond ? P5Y - -", "mist antecedenten[0].aanvaardOp"] },
        { "Crime_or_contravention_unknown", Met(Vonnis(Onlangs) with { Misdrijf = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 ?", "mist antecedenten[0].misdrijf"] },
        { "Images_or_sound_unknown", Met(Transactie(Onlangs) with { UitsluitendAfstandBeeldOfGeluid = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 ?", "mist antecedenten[0].uitsluitendAfstandBeeldOfGeluid"] },
        { "Sentences_unknown", Met(Vonnis(Onlangs) with { Straffen = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 ?", "mist antecedenten[0].straffen"] },
        { "Conditional_or_not_unknown", Met(Vonnis(Onlangs, new Straf { Soort = SoortStraf.Geldboete })), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 ?", "mist antecedenten[0].straffen[0].onvoorwaardelijk"] },
        { "Conditional_or_not_does_not_matter_of_community_service", Met(Vonnis(Onlangs, new Straf { Soort = SoortStraf.Taakstraf })), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
        { "Number_of_crimes_unknown", Met(Vonnis(Toen) with { AantalBewezenMisdrijven = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond ?", "geenTermijnen ?", "mist antecedenten[0].aantalBewezenMisdrijven"] },
        { "Against_life_or_not_unknown", Met(Zwaar(LangGeleden) with { TegenHetLeven = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond ?", "geenTermijnen ?", "mist antecedenten[0].tegenHetLeven"] },
        { "Circumstances_for_national_security_are_not_asked_for", Met(Vonnis(Onlangs) with { ArtikelSr = null, VoorBuitenlandseMogendheid = null, TerroristischInBuitenland = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent, "omstandigheden ?"] },
    };

    /// <summary>More on 1 December 2025: each term with each way to start, and what is no ground although it looks like one.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string[]> More => new()
    {
        // Each term, from acceptance, from irrevocability and from execution.
        { "Ten_years_from_acceptance_last_day", Met(Transactie(Datum(2015, 12, 2)) with { Soort = SoortMisdrijf.Geweld, StrafmaximumMaanden = 36 }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P10Y 2015-12-02 2025-12-01"] },
        { "Ten_years_from_acceptance_over", Met(Transactie(Datum(2015, 12, 1)) with { Soort = SoortMisdrijf.Geweld, StrafmaximumMaanden = 36 }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P10Y 2015-12-01 2025-11-30"] },
        { "Twenty_years_from_acceptance_last_day", Met(Transactie(Datum(2005, 12, 2)) with { StrafmaximumMaanden = 96 }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2005-12-02 2025-12-01"] },
        { "Twenty_years_from_acceptance_over", Met(Transactie(Datum(2005, 12, 1)) with { StrafmaximumMaanden = 96 }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P20Y 2005-12-01 2025-11-30"] },
        { "Ten_years_from_a_penal_order_over", Met(Strafbeschikking(Datum(2015, 12, 1)) with { Soort = SoortMisdrijf.Drugs, StrafmaximumMaanden = 36 }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P10Y 2015-12-01 2025-11-30"] },
        { "Twenty_years_from_a_penal_order_over", Met(Strafbeschikking(Datum(2005, 12, 1)) with { StrafmaximumMaanden = 96 }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P20Y 2005-12-01 2025-11-30"] },
        { "Ten_years_from_execution_last_day", Met(Geweld(Datum(2010, 6, 1)) with { VolledigTenuitvoergelegdOp = Datum(2015, 12, 2) }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P10Y 2015-12-02 2025-12-01"] },
        { "Ten_years_from_execution_over", Met(Geweld(Datum(2010, 6, 1)) with { VolledigTenuitvoergelegdOp = Datum(2015, 12, 1) }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P10Y 2015-12-01 2025-11-30"] },
        { "Twenty_years_from_execution_last_day", Met(Zwaar(Datum(2000, 6, 1)) with { VolledigTenuitvoergelegdOp = Datum(2005, 12, 2) }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2005-12-02 2025-12-01"] },
        { "Twenty_years_from_execution_over", Met(Zwaar(Datum(2000, 6, 1)) with { VolledigTenuitvoergelegdOp = Datum(2005, 12, 1) }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P20Y 2005-12-01 2025-11-30"] },
        { "Violence_not_yet_irrevocable", Met(Geweld(Datum(2010, 6, 1)) with { OnherroepelijkOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P10Y - -"] },
        { "A_heavy_crime_not_yet_irrevocable", Met(Zwaar(Datum(2000, 6, 1)) with { OnherroepelijkOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y - -"] },
        { "Violence_not_yet_carried_out", Met(Geweld(Datum(2010, 6, 1)) with { VolledigTenuitvoergelegdOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P10Y - -"] },
        { "A_heavy_crime_not_yet_carried_out", Met(Zwaar(Datum(2000, 6, 1)) with { VolledigTenuitvoergelegdOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y - -"] },
        { "Irrevocable_today", Met(Vonnis(Datum(2025, 12, 1))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2025-12-01 2030-11-30"] },
        { "Carried_out_today", Met(Vonnis(Datum(2015, 6, 1)) with { VolledigTenuitvoergelegdOp = Datum(2025, 12, 1) }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2025-12-01 2030-11-30"] },
        { "A_month_of_prison_is_prison", Met(Geweld(Datum(2020, 11, 30), 1)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P10Y 2020-11-30 2030-11-29"] },
        { "Violence_without_a_threat_of_prison", Met(Geweld(Datum(2020, 11, 30), 0)), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2020-11-30 2025-11-29"] },
        { "A_measure_on_conduct_of_which_the_years_are_over", Met(Vonnis(Toen, new Straf { Soort = SoortStraf.GedragsmaatregelJeugd, Onvoorwaardelijk = true })), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30"] },

        // What looks like repetition or a crime against life.
        { "Guilty_of_two_crimes_without_a_sentence", Met(Vonnis(Toen), Vonnis(LangGeleden) with { Straffen = [], AantalBewezenMisdrijven = 2 }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "#2 geenGrond"] },
        { "Two_sentences_for_a_contravention", Met(Vonnis(Toen), Vonnis(LangGeleden, Cel, Boete) with { Misdrijf = false }).Beoordeeld(static b => b with { HerhalingBijEenFeit = Ja }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "#2 geenGrond"] },
        { "Two_contraventions_joined", Met(Vonnis(Toen), Vonnis(LangGeleden) with { Misdrijf = false, AantalBewezenMisdrijven = 2 }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30", "#2 geenGrond"] },

        // Each other danger by itself, and a case that is open or needed but not both.
        { "Danger_to_public_calm", Regulier.Beoordeeld(static b => b with { GevaarOpenbareRust = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 3.1"] },
        { "Danger_to_morals", Regulier.Beoordeeld(static b => b with { GevaarGoedeZeden = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 3.2"] },
        { "Danger_to_public_health", Regulier.Beoordeeld(static b => b with { GevaarVolksgezondheid = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 3.3"] },
        { "Danger_to_international_relations", Regulier.Beoordeeld(static b => b with { GevaarInternationaleBetrekkingen = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 3.4"] },
        { "Undesirable_political_activities", Regulier.Beoordeeld(static b => b with { OngewenstePolitiekeActiviteiten = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 3.5"] },
        { "Nothing_is_open_of_which_the_outcome_could_be_needed", Regulier.Beoordeeld(static b => b with { UitkomstStrafzaakNoodzakelijk = Ja }), DecisionStatus.Decided, ["misdrijf nee"] },
        { "An_open_case_of_which_the_outcome_is_not_needed", Regulier.Openstaand(Datum(2026, 1, 20)).Beoordeeld(static b => b with { UitkomstStrafzaakNoodzakelijk = Nee }), DecisionStatus.Decided, ["misdrijf nee"] },
        { "A_transaction_for_terrorism_abroad", Met(Transactie(Onlangs) with { TerroristischInBuitenland = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt " + Recent] },
    };

    [Theory]
    [MemberData(nameof(More))]
    public void Further_example(string name, Dossier dossier, DecisionStatus status, string[] expected)
    {
        var decision = B1_4_4_2025.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Equal(expected, name);
        decision.Status.Should().Be(status);
    }

    /// <summary>Examples on another day than 1 December 2025.</summary>
    public static TheoryData<string, LocalDate, Dossier, string[]> Dated => new()
    {
        { "Leap_day_in_a_common_year_last_day", Datum(2026, 2, 27), Met(Geweld(Datum(2016, 2, 29))), ["misdrijf ja", "#1 grond telt P10Y 2016-02-29 2026-02-27"] },
        { "Leap_day_in_a_common_year_over", Datum(2026, 2, 28), Met(Geweld(Datum(2016, 2, 29))), ["misdrijf nee", "#1 grond vervallen P10Y 2016-02-29 2026-02-27"] },
        { "Leap_day_in_a_leap_year_last_day", Datum(2028, 2, 28), Met(Zwaar(Datum(2008, 2, 29))), ["misdrijf ja", "#1 grond telt P20Y 2008-02-29 2028-02-28"] },
        { "Leap_day_in_a_leap_year_over", Datum(2028, 2, 29), Met(Zwaar(Datum(2008, 2, 29))), ["misdrijf nee", "#1 grond vervallen P20Y 2008-02-29 2028-02-28"] },
        { "First_of_March_after_a_leap_day_last_day", Datum(2026, 2, 28), Met(Geweld(Datum(2016, 3, 1))), ["misdrijf ja", "#1 grond telt P10Y 2016-03-01 2026-02-28"] },
        { "First_of_March_after_a_leap_day_over", Datum(2026, 3, 1), Met(Geweld(Datum(2016, 3, 1))), ["misdrijf nee", "#1 grond vervallen P10Y 2016-03-01 2026-02-28"] },
        { "The_day_before_the_years_pass", Datum(2025, 11, 9), Met(Vonnis(Datum(2020, 11, 10))), ["misdrijf ja", "#1 grond telt P5Y 2020-11-10 2025-11-09"] },
        { "The_day_on_which_the_years_pass", Datum(2025, 11, 10), Met(Vonnis(Datum(2020, 11, 10))), ["misdrijf nee", "#1 grond vervallen P5Y 2020-11-10 2025-11-09"] },
        { "Decided_on_the_day_of_the_application", Datum(2025, 10, 20), Met(Vonnis(Datum(2020, 10, 20))), ["misdrijf nee", "#1 grond vervallen P5Y 2020-10-20 2025-10-19"] },
        { "First_day_of_the_text", Datum(2025, 10, 1), Met(Vonnis(Onlangs)) with { Aanvraag = Regulier.Aanvraag! with { Datum = Datum(2025, 9, 1) } }, ["misdrijf ja", "#1 grond telt " + Recent] },
    };

    /// <summary>The cases by their id, with the date that each gives, and the places that its chain must name with whether they hold.</summary>
    public static TheoryData<string, LocalDate, Dossier, DecisionStatus, string[], string[]> Cases => new()
    {
        { "W-B1-4.4-006", Peildatum, Met(Vonnis(Onlangs, VoorwaardelijkeCel)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"], ["1 No", "1.3.1 No"] },
        { "W-B1-4.4-017", Peildatum, Met(Geweld(Onlangs) with { Straffen = [new() { Soort = SoortStraf.Jeugddetentie, Onvoorwaardelijk = true }] }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P10Y 2024-02-01 2034-01-31"], ["1 Yes", "1.3.1 Yes"] },
        { "W-B1-4.4-021", Datum(2026, 1, 10), Regulier.Openstaand(Datum(2026, 1, 15), ingezetene: true), DecisionStatus.Decided, ["misdrijf nee", "om ja", "verlengen ja P3M 2026-04-15"], ["5.s1 Yes", "5.s2 Yes", "5.s3 Yes"] },
        { "W-B1-4.4-027", Datum(2025, 11, 9), Met(Vonnis(Datum(2020, 11, 10))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2020-11-10 2025-11-09"], ["1 Yes", "Termijnen.1 No"] },
        { "W-B1-4.4-032", Datum(2025, 12, 2), Met(Geweld(Datum(2015, 12, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P10Y 2015-12-01 2025-11-30"], ["1 No", "Termijnen.1 Yes", "Termijnen.1.2 Yes", "Termijnen.2.1 Yes"] },
        { "W-B1-4.4-037", Peildatum, Met(Drugs(Datum(2015, 11, 20), 96) with { Straffen = [Cel] }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2015-11-20 2035-11-19"], ["1 Yes", "Termijnen.1 No", "Termijnen.1.1 Yes"] },
        { "W-B1-4.4-062", Peildatum, Met(Geweld(Datum(2013, 11, 10)) with { StrafmaximumMaanden = null, ArtikelSr = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond ? - 2013-11-10 -", "omstandigheden ?", "mist antecedenten[0].strafmaximumMaanden"], [] },
        { "W-B1-4.4-068", Peildatum, Met(Vonnis(Datum(2010, 5, 1), Cel) with { AantalBewezenMisdrijven = 3 }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.2"], ["1 Yes", "Termijnen.6.2 Yes", "Termijnen.7.2 Yes"] },
        { "W-B1-4.4-076", Peildatum, Veiligheid(aivd: true, andere: false, null), DecisionStatus.Decided, ["misdrijf nee", "veiligheid ja"], ["NationaleVeiligheid.1 Yes", "NationaleVeiligheid.1.1 Yes", "NationaleVeiligheid.2 Yes"] },
        { "W-B1-4.4-085", Peildatum, Met(Vonnis(Datum(2010, 5, 1))) with { Aanvraag = Regulier.Aanvraag! with { Soort = SoortAanvraag.Asiel } }, DecisionStatus.NotApplicable, [], ["1~b1-is-regulier-voor-bepaalde-tijd No"] },
        { "W-B1-4.4-105", Peildatum, Met(Vonnis(Datum(2012, 5, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2012-05-01 2017-04-30"], ["Termijnen.1 Yes", "Termijnen.1.3 Yes"] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string[] expected)
    {
        var decision = B1_4_4_2025.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [MemberData(nameof(Dated))]
    public void Example_on(string name, LocalDate on, Dossier dossier, string[] expected)
    {
        var decision = B1_4_4_2025.Rule.Decide(dossier with { Aanvraag = dossier.Aanvraag! with { EindeBeslistermijn = null } }, on);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(DecisionStatus.Decided);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string id, LocalDate on, Dossier dossier, DecisionStatus status, string[] expected, string[] cites)
    {
        var decision = B1_4_4_2025.Rule.Decide(dossier, on);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(status);
        decision.Citations.Select(static citation => $"{citation.Provision.Key} {citation.Holds}").Intersect(cites).Should().BeEquivalentTo(cites);
        Snapshot.Verify(Volledig(decision), parameters: id);
    }

    [Theory]
    [InlineData(ArtikelSr.Anders, "")]
    [InlineData(ArtikelSr.Artikel83, "3.1")]
    [InlineData(ArtikelSr.Artikel134a, "3.1")]
    [InlineData(ArtikelSr.Artikel205, "3.1")]
    [InlineData(ArtikelSr.Artikel97, "3.3")]
    [InlineData(ArtikelSr.Artikel97a, "3.3")]
    [InlineData(ArtikelSr.Artikel97b, "3.3")]
    [InlineData(ArtikelSr.Artikel98a, "3.3")]
    [InlineData(ArtikelSr.Artikel98b, "3.3")]
    [InlineData(ArtikelSr.Artikel98c, "3.3")]
    [InlineData(ArtikelSr.Artikel98d, "3.3")]
    [InlineData(ArtikelSr.Artikel99, "3.3")]
    [InlineData(ArtikelSr.Artikel138ab, "3.3")]
    [InlineData(ArtikelSr.Artikel138b, "3.3")]
    [InlineData(ArtikelSr.Artikel138c, "3.3")]
    [InlineData(ArtikelSr.Artikel177, "3.3")]
    [InlineData(ArtikelSr.Artikel178, "3.3")]
    [InlineData(ArtikelSr.Artikel272, "3.3")]
    [InlineData(ArtikelSr.Artikel273, "3.3")]
    [InlineData(ArtikelSr.Artikel328ter, "3.3")]
    [InlineData(ArtikelSr.Artikel350a, "3.3")]
    [InlineData(ArtikelSr.Artikel350c, "3.3")]
    [InlineData(ArtikelSr.Artikel363, "3.3")]
    [InlineData(ArtikelSr.Artikel364, "3.3")]
    public void Circumstances_by_article(ArtikelSr artikel, string place)
    {
        // The terrorist crimes count whoever they were committed for; the others only where they were committed for a foreign power.
        Circumstances(Vonnis(Onlangs) with { ArtikelSr = artikel, VoorBuitenlandseMogendheid = true }).Should().Equal(place.Length == 0 ? [] : ["NationaleVeiligheid." + place]);
        Circumstances(Vonnis(Onlangs) with { ArtikelSr = artikel, VoorBuitenlandseMogendheid = false }).Should().Equal(place == "3.1" ? ["NationaleVeiligheid.3.1"] : []);
        Circumstances(Strafbeschikking(Onlangs) with { ArtikelSr = artikel, VoorBuitenlandseMogendheid = true }).Should().BeEmpty("a penal order is no conviction");
    }

    [Fact]
    public void Every_article_of_the_list_has_a_row() =>
        typeof(B1_4_4_2025Examples).GetMethod(nameof(Circumstances_by_article))!.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Should().HaveSameCount(Enum.GetValues<ArtikelSr>());

    [Theory]
    [InlineData(SoortMisdrijf.Geweld)]
    [InlineData(SoortMisdrijf.Drugs)]
    public void Violence_or_drugs_without_a_threat_of_prison_is_another_crime(SoortMisdrijf soort) =>
        Outcome(Met(Vonnis(Datum(2018, 3, 1)) with { Soort = soort, StrafmaximumMaanden = 0 })).Antecedenten![0].LaatsteDag.Should().Be(Datum(2023, 2, 28));

    [Fact]
    public void A_circumstance_alone_never_refuses()
    {
        var outcome = Outcome(Met(Vonnis(Onlangs, VoorwaardelijkeCel) with { ArtikelSr = ArtikelSr.Artikel83, TerroristischInBuitenland = true }));

        (outcome.WegensAntecedenten, outcome.WegensNationaleVeiligheid).Should().Be((false, false));
    }

    [Fact]
    public void Other_danger_alone_does_not_change_whether_a_crime_refuses()
    {
        var outcome = Outcome(Regulier.Beoordeeld(static b => b with { GevaarOpenbareRust = Ja, GevaarGoedeZeden = Ja, GevaarVolksgezondheid = Ja, GevaarInternationaleBetrekkingen = Ja, OngewenstePolitiekeActiviteiten = Ja }));

        outcome.WegensAntecedenten.Should().BeFalse();
        outcome.AnderGevaar.Should().Equal("3.1", "3.2", "3.3", "3.4", "3.5");
    }

    [Fact]
    public void Other_danger_shows_as_soon_as_one_kind_is_judged_to_be_there()
    {
        var outcome = Outcome(Regulier.Beoordeeld(static b => b with { GevaarOpenbareRust = Ja, GevaarGoedeZeden = null }));

        outcome.AnderGevaar.Should().BeNull("not every kind is judged");
        outcome.AnderGevaarVastgesteld.Should().BeTrue();
        OutcomeValues.Of(outcome).Should().Contain(static field => field.Path == "anderGevaarVastgesteld" && field.Value == "true");
        OutcomeValues.Of(Outcome(Regulier)).Should().NotContain(static field => field.Path == "anderGevaarVastgesteld");
    }

    [Fact]
    public void The_day_after_the_last_day_is_the_first_on_which_the_crime_no_longer_counts() =>
        Outcome(Met(Vonnis(Datum(2020, 11, 10)))).Antecedenten![0].EersteDagVerstreken.Should().Be(Datum(2025, 11, 10));

    [Fact]
    public void The_day_on_which_the_crime_was_committed_or_the_sentence_imposed_decides_nothing()
    {
        var bare = Vonnis(Datum(2020, 12, 2));
        var dated = bare with { GepleegdOp = Datum(2001, 1, 1), OpgelegdOp = Datum(2002, 1, 1) };

        Summary(B1_4_4_2025.Rule.Decide(Met(dated), Peildatum)).Should().Equal(Summary(B1_4_4_2025.Rule.Decide(Met(bare), Peildatum)));
        B1_4_4_2025.Rule.Facts.Select(static fact => fact.Path).Should().NotContain(["antecedenten[].gepleegdOp", "antecedenten[].opgelegdOp"]);
    }

    [Fact]
    public void The_refusal_names_its_article_and_the_exclusion_of_1F_its_treaty()
    {
        var decision = B1_4_4_2025.Rule.Decide(ZonderDatums(Regulier.Beoordeeld(static b => b with { ErnstigeRedenen1F = Ja })), Peildatum);

        Sources(decision, "1").Should().ContainSingle().Which.Should().Contain("3.77");
        Sources(decision, "Termijnen.6.3").Should().ContainSingle().Which.Should().Contain("1F");
    }

    private static Antecedent Tot(SoortStraf soort, bool onvoorwaardelijk) => Vonnis(Onlangs, new Straf { Soort = soort, Onvoorwaardelijk = onvoorwaardelijk });

    private static Dossier ZonderDatums(Dossier dossier) => dossier.Met(Vonnis(Onlangs) with { OnherroepelijkOp = null, VolledigTenuitvoergelegdOp = null, StrafmaximumMaanden = null, Soort = null });

    private static Dossier Veiligheid(bool? aivd, bool? andere, Beoordeling? aanwijzingen) => Regulier.Beoordeeld(b => b with { ConcreteAanwijzingenNationaleVeiligheid = aanwijzingen }) with
    {
        NationaleVeiligheid = new() { AmbtsberichtAivd = aivd, AmbtsberichtAndereDienst = andere, ErnstigeGedragingenTerroristischOogmerk = false },
    };

    private static Afwijzingsuitkomst Outcome(Dossier dossier) => B1_4_4_2025.Rule.Decide(dossier, Peildatum).Outcome!;

    private static Lijst<string> Circumstances(Antecedent antecedent) => Outcome(Met(antecedent)).Omstandigheden!;

    private static IEnumerable<string> Sources(Decision decision, string place) =>
        decision.Citations.Single(citation => citation.Pinpoint == new Pinpoint("B1/4.4", place) && citation.Role != Role.Reading).Provision.RefersTo.Select(static source => source.Render(Language.Nl));
}
