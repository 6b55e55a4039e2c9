using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Tests.Circulaire.B1;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.B1.Strafzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>
/// Worked examples of A4/3.1 in both texts of 2013 to 2015. Each states by hand what must come out: the decision, the grounds that are there, those that are open (with "?"), the two dangers, and what is missing.
/// </summary>
public class A4_3_1Examples
{
    private static readonly LocalDate Mei2013 = new(2013, 5, 6);

    private static readonly LocalDate Eind2015 = new(2015, 6, 30);

    /// <summary>A citizen of the Union without lawful residence, to whom the section on the entry ban does not apply; a human judged no to everything.</summary>
    internal static readonly Dossier Burger = InNederland with
    {
        Vreemdeling = InNederland.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat, LandVanHerkomst = Land.POL },
        GrondslagOngewenst = InNederland.GrondslagOngewenst! with { InreisverbodVanToepassing = false },
        Beoordelingen = InNederland.Beoordelingen! with
        {
            Artikel8TegenOngewenstverklaring = Nee,
            BelangenTegenOngewenstverklaring = Nee,
            ErnstigMisdrijfBuitenRechtsmacht = Nee,
        },
    };

    public static TheoryData<string, LocalDate, Dossier, DecisionStatus, string> Examples => new()
    {
        { "Nothing", Mei2013, Burger, DecisionStatus.Decided, "niet" },
        { "No_ground_needs_no_weighing", Mei2013, Burger.Ongewogen(), DecisionStatus.Decided, "niet" },

        // a
        { "Two_acts_with_reports", Eind2015, Burger.Feiten(Pv, Pv), DecisionStatus.Decided, "kanVerklaren a voorstel" },
        { "One_act", Eind2015, Burger.Feiten(Pv), DecisionStatus.Decided, "niet" },
        { "Transaction_and_penal_order_will_do", Eind2015, Burger.Feiten(new VwFeit { ProcesVerbaal = false, Transactie = true }, new VwFeit { ProcesVerbaal = false, Transactie = false, Strafbeschikking = true }), DecisionStatus.Decided, "kanVerklaren a voorstel" },
        { "Second_act_without_a_document", Eind2015, Burger.Feiten(Pv, ZonderStuk), DecisionStatus.Decided, "niet voorstel" },
        { "Third_act_without_a_document", Eind2015, Burger.Feiten(Pv, Pv, ZonderStuk), DecisionStatus.Decided, "kanVerklaren a voorstel" },
        { "Document_unknown", Eind2015, Burger.Feiten(Pv, new VwFeit()), DecisionStatus.NeedsFacts, "? a? voorstel zonderWaarschuwing? mist vwFeiten[1].procesVerbaal mist vwFeiten[1].strafbeschikking mist vwFeiten[1].transactie" },
        { "Lawful_residence_bars_a", Eind2015, Burger.Feiten(Pv, Pv) with { Verblijf = Burger.Verblijf! with { RechtmatigInNederland = true } }, DecisionStatus.Decided, "niet voorstel" },
        { "Warning_missing_changes_nothing_else", Eind2015, Burger.Feiten(Pv with { EersteProcesVerbaal = true, WaarschuwingGegeven = false, WaarschuwingInBvv = false }, Pv), DecisionStatus.Decided, "kanVerklaren a voorstel zonderWaarschuwing" },
        { "A_later_report_needs_no_warning", Eind2015, Burger.Feiten(Pv with { EersteProcesVerbaal = true }, Pv with { EersteProcesVerbaal = false, WaarschuwingGegeven = false, WaarschuwingInBvv = false }), DecisionStatus.Decided, "kanVerklaren a voorstel" },
        { "Which_report_was_the_first_is_not_known", Eind2015, Burger.Feiten(Pv, Pv with { WaarschuwingGegeven = false, WaarschuwingInBvv = false }), DecisionStatus.Decided, "kanVerklaren a voorstel zonderWaarschuwing?" },
        { "Repetition_beside_danger_is_a_duty", Eind2015, Burger.Met(Cel(60)).Feiten(Pv, Pv), DecisionStatus.Decided, "verklaren a c openbareOrde voorstel" },
        { "Warning_not_noted", Eind2015, Burger.Feiten(Pv with { WaarschuwingInBvv = false }), DecisionStatus.Decided, "niet zonderWaarschuwing" },

        // b
        { "Irrevocable_conviction_of_three_years", Mei2013, Burger.Met(Vonnis(Datum(2013, 1, 1)) with { StrafmaximumMaanden = 36 }), DecisionStatus.Decided, "kanVerklaren b" },
        { "Irrevocable_conviction_below_three_years", Mei2013, Burger.Met(Vonnis(Datum(2013, 1, 1)) with { StrafmaximumMaanden = 35 }), DecisionStatus.Decided, "niet" },
        { "Conviction_not_irrevocable", Mei2013, Burger.Met(Vonnis(Datum(2013, 1, 1)) with { OnherroepelijkOp = Dag.NogNiet }), DecisionStatus.Decided, "niet" },
        { "Tbs_prolonged", Mei2013, Burger with { GrondslagOngewenst = Burger.GrondslagOngewenst! with { TbsVerlengingOnherroepelijk = true } }, DecisionStatus.Decided, "niet naTbs" },

        // c: openbare orde
        { "Twenty_nine_days_in_May_2013", Mei2013, Burger.Met(Cel(29)), DecisionStatus.Decided, "niet" },
        { "Thirty_days_in_May_2013", Mei2013, Burger.Met(Cel(30)), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Thirty_one_days_in_May_2013", Mei2013, Burger.Met(Cel(31)), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "One_day_in_2015", Eind2015, Burger.Met(Cel(1)), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Wholly_conditional_in_2015", Eind2015, Burger.Met(Lager(new Straf { Soort = SoortStraf.Gevangenisstraf, Onvoorwaardelijk = false, OnvoorwaardelijkeDagen = 0 })), DecisionStatus.Decided, "niet" },
        { "Sentences_of_one_judgment_add_up", Mei2013, Burger.Met(Lager(Duur(SoortStraf.Gevangenisstraf, 20), Duur(SoortStraf.Taakstraf, 10))), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "A_fine_does_not_add_up", Mei2013, Burger.Met(Lager(Duur(SoortStraf.Gevangenisstraf, 20), Boete with { OnvoorwaardelijkeDagen = 0 })), DecisionStatus.Decided, "niet" },
        { "Community_service_by_substitute_detention", Mei2013, Burger.Met(Lager(Duur(SoortStraf.Taakstraf, 30))), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Length_unknown", Mei2013, Burger.Met(Lager(new Straf { Soort = SoortStraf.Gevangenisstraf, Onvoorwaardelijk = true })), DecisionStatus.NeedsFacts, "? c? openbareOrde? mist antecedenten[0].straffen[0].onvoorwaardelijkeDagen" },
        { "Tbs_has_no_length", Mei2013, Burger.Met(Lager(new Straf { Soort = SoortStraf.Tbs, Onvoorwaardelijk = true })), DecisionStatus.Decided, "verklaren b c openbareOrde" },
        { "Contravention", Mei2013, Burger.Met(Cel(60) with { Misdrijf = false }), DecisionStatus.Decided, "niet" },
        { "Two_fines_are_repetition", Mei2013, Burger.Met(Lager(Boete), Lager(Boete)), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "One_fine_and_one_transaction_are_repetition", Mei2013, Burger.Met(Lager(Boete), Transactie(Datum(2013, 1, 2)) with { StrafmaximumMaanden = 12 }), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Conditional_measure_and_a_fine_are_repetition", Mei2013, Burger.Met(Lager(new Straf { Soort = SoortStraf.Isd, Onvoorwaardelijk = false, OnvoorwaardelijkeDagen = 0 }), Lager(Boete)), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Conditional_measure_alone_is_none", Mei2013, Burger.Met(Lager(new Straf { Soort = SoortStraf.Isd, Onvoorwaardelijk = false, OnvoorwaardelijkeDagen = 0 })), DecisionStatus.Decided, "niet" },
        { "One_transaction_is_none", Mei2013, Burger.Met(Transactie(Datum(2013, 1, 2)) with { StrafmaximumMaanden = 12 }), DecisionStatus.Decided, "niet" },
        { "Two_conditional_sentences_are_none", Eind2015, Burger.Met(Lager(VoorwaardelijkeCel with { OnvoorwaardelijkeDagen = 0 }), Lager(VoorwaardelijkeCel with { OnvoorwaardelijkeDagen = 0 })), DecisionStatus.Decided, "niet" },
        { "Residence_under_a_to_e_bars_c", Eind2015, Vast(Burger.Met(Cel(60))), DecisionStatus.Decided, "niet openbareOrde" },

        // c: nationale veiligheid
        { "Report_of_the_AIVD", Eind2015, Burger with { NationaleVeiligheid = new() { AmbtsberichtAivd = true } }, DecisionStatus.Decided, "verklaren c veiligheid" },
        { "Report_of_another_service", Eind2015, Burger with { NationaleVeiligheid = new() { AmbtsberichtAivd = false, AmbtsberichtAndereDienst = true } }, DecisionStatus.Decided, "verklaren c veiligheid" },
        { "Other_indications_not_judged", Eind2015, Burger.Beoordeeld(static b => b with { ConcreteAanwijzingenNationaleVeiligheid = null }), DecisionStatus.NeedsJudgement, "? c? veiligheid? oordeel concreteAanwijzingenNationaleVeiligheid" },
        { "Other_indications_judged", Eind2015, Burger.Beoordeeld(static b => b with { ConcreteAanwijzingenNationaleVeiligheid = Ja }), DecisionStatus.Decided, "verklaren c veiligheid" },

        // d en e
        { "Request_of_a_Schengen_state", Eind2015, Burger with { GrondslagOngewenst = Burger.GrondslagOngewenst! with { OngewenstInBeneluxOfSchengen = true, VerzoekMetRedenen = true } }, DecisionStatus.Decided, "kanVerklaren d" },
        { "Undesirable_elsewhere_without_a_request", Eind2015, Burger with { GrondslagOngewenst = Burger.GrondslagOngewenst! with { OngewenstInBeneluxOfSchengen = true } }, DecisionStatus.Decided, "niet" },
        { "Refused_under_article_1F", Eind2015, Burger with { GrondslagOngewenst = Burger.GrondslagOngewenst! with { Vergunning1FGeweigerdOfIngetrokken = true } }, DecisionStatus.Decided, "kanVerklaren e" },
        { "Serious_crime_elsewhere_judged", Eind2015, Burger.Beoordeeld(static b => b with { ErnstigMisdrijfBuitenRechtsmacht = Ja }), DecisionStatus.Decided, "kanVerklaren e" },
        { "Serious_crime_elsewhere_not_judged", Eind2015, Burger.Beoordeeld(static b => b with { ErnstigMisdrijfBuitenRechtsmacht = null }), DecisionStatus.NeedsJudgement, "? e? oordeel ernstigMisdrijfBuitenRechtsmacht" },

        // Wat in de weg staat
        { "Article_8_bars", Eind2015, Burger.Met(Cel(60)).Beoordeeld(static b => b with { Artikel8TegenOngewenstverklaring = Ja }), DecisionStatus.Decided, "niet c openbareOrde" },
        { "Interests_weigh_heavier", Eind2015, Burger.Met(Cel(60)).Beoordeeld(static b => b with { BelangenTegenOngewenstverklaring = Ja }), DecisionStatus.Decided, "niet c openbareOrde" },
        { "Not_weighed", Eind2015, Burger.Met(Cel(60)).Ongewogen(), DecisionStatus.NeedsJudgement, "? c openbareOrde oordeel artikel8TegenOngewenstverklaring oordeel belangenTegenOngewenstverklaring" },
        { "Article_8_settles_it_without_the_rest", Eind2015, Burger.Met(Cel(60)).Beoordeeld(static b => b with { Artikel8TegenOngewenstverklaring = Ja, BelangenTegenOngewenstverklaring = null }), DecisionStatus.Decided, "niet c openbareOrde" },
        { "Entry_ban_applies", Eind2015, Burger.Met(Cel(60)).Ongewogen() with { GrondslagOngewenst = Burger.GrondslagOngewenst! with { InreisverbodVanToepassing = true } }, DecisionStatus.Decided, "niet c openbareOrde" },
        { "Entry_ban_unknown", Eind2015, Burger.Met(Cel(60)) with { GrondslagOngewenst = Burger.GrondslagOngewenst! with { InreisverbodVanToepassing = null } }, DecisionStatus.NeedsFacts, "? c openbareOrde mist grondslagOngewenst.inreisverbodVanToepassing" },
        { "Placed_in_a_psychiatric_hospital", Mei2013, Burger.Met(Lager(Maatregel(SoortStraf.AndereVrijheidsontnemendeMaatregel, true))), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Placed_as_a_habitual_offender", Mei2013, Burger.Met(Lager(Maatregel(SoortStraf.Isd, true))), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Placed_in_a_youth_institution", Mei2013, Burger.Met(Lager(Maatregel(SoortStraf.Pij, true))), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Placed_beside_a_short_sentence", Mei2013, Burger.Met(Lager(Maatregel(SoortStraf.Isd, true), Duur(SoortStraf.Gevangenisstraf, 1))), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Conditional_hospital_and_a_fine_are_repetition", Mei2013, Burger.Met(Lager(Maatregel(SoortStraf.AndereVrijheidsontnemendeMaatregel, false)), Lager(Boete)), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Conditional_youth_institution_and_a_fine_are_repetition", Mei2013, Burger.Met(Lager(Maatregel(SoortStraf.Pij, false)), Lager(Boete)), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Two_contraventions_are_no_repetition", Mei2013, Burger.Met(Lager(Boete) with { Misdrijf = false }, Lager(Boete) with { Misdrijf = false }), DecisionStatus.Decided, "niet" },
        { "A_fine_beside_a_conditional_sentence_and_a_transaction", Mei2013, Burger.Met(Lager(Boete, VoorwaardelijkeCel with { OnvoorwaardelijkeDagen = 0 }), Transactie(Datum(2013, 1, 2)) with { StrafmaximumMaanden = 12 }), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "A_duty_goes_before_a_power", Eind2015, Burger.Met(Cel(60) with { StrafmaximumMaanden = 48 }), DecisionStatus.Decided, "verklaren b c openbareOrde" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, LocalDate on, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = (Decision<Ongewenstuitkomst>)Vreemdelingencirculaire.On(on).WithNumber("A4/3.1")!.Decide(dossier, on);

        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    /// <summary>More about the grounds, the same in both texts.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string> More => new()
    {
        { "Two_short_sentences_are_repetition", Burger.Met(Cel(10), Cel(10)), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Two_short_youth_sentences_are_repetition", Burger.Met(Lager(Duur(SoortStraf.Jeugddetentie, 10)), Lager(Duur(SoortStraf.Jeugddetentie, 10))), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Youth_detention_of_thirty_days", Burger.Met(Lager(Duur(SoortStraf.Jeugddetentie, 30))), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Guilty_without_a_sentence", Burger.Met(Lager() with { Straffen = [] }), DecisionStatus.Decided, "niet" },
        { "Two_sentences_of_unknown_length_are_repetition", Burger.Met(Lager(Strafzaken.Cel), Lager(Strafzaken.Cel)), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Two_youth_sentences_of_unknown_length_are_repetition", Burger.Met(Lager(new Straf { Soort = SoortStraf.Jeugddetentie, Onvoorwaardelijk = true }), Lager(new Straf { Soort = SoortStraf.Jeugddetentie, Onvoorwaardelijk = true })), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Two_penal_orders_are_repetition", Burger.Met(Strafbeschikking(Datum(2013, 1, 2)) with { StrafmaximumMaanden = 12 }, Strafbeschikking(Datum(2013, 1, 3)) with { StrafmaximumMaanden = 12 }), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "One_penal_order_is_none_whatever_it_imposes", Burger.Met(Strafbeschikking(Datum(2013, 1, 2), Duur(SoortStraf.Taakstraf, 60)) with { StrafmaximumMaanden = 12 }), DecisionStatus.Decided, "niet" },
        { "Two_conditional_tasks_are_repetition", Burger.Met(Lager(new Straf { Soort = SoortStraf.Taakstraf, Onvoorwaardelijk = false, OnvoorwaardelijkeDagen = 0 }), Lager(new Straf { Soort = SoortStraf.Taakstraf, Onvoorwaardelijk = false, OnvoorwaardelijkeDagen = 0 })), DecisionStatus.Decided, "verklaren c openbareOrde" },
        { "Conditional_tbs_and_a_fine_are_repetition", Burger.Met(Lager(Maatregel(SoortStraf.Tbs, false)), Lager(Boete)), DecisionStatus.Decided, "verklaren b c openbareOrde" },
        { "A_conditional_fine_and_a_transaction_are_none", Burger.Met(Lager(Boete with { Onvoorwaardelijk = false }), Transactie(Datum(2013, 1, 2)) with { StrafmaximumMaanden = 12 }), DecisionStatus.Decided, "niet" },
        { "A_request_about_who_is_not_undesirable_there", Burger with { GrondslagOngewenst = Burger.GrondslagOngewenst! with { VerzoekMetRedenen = true } }, DecisionStatus.Decided, "niet" },
        { "Warning_not_given_and_the_note_not_known", Burger.Feiten(Pv with { WaarschuwingGegeven = false, WaarschuwingInBvv = null }), DecisionStatus.Decided, "niet zonderWaarschuwing" },
        { "Warning_given_and_the_note_not_known", Burger.Feiten(Pv with { WaarschuwingInBvv = null }), DecisionStatus.Decided, "niet zonderWaarschuwing?" },
        { "A_warning_without_a_report_is_none", Burger.Feiten(Pv with { WaarschuwingGegeven = false, WaarschuwingInBvv = false }, ZonderStuk with { WaarschuwingGegeven = true, WaarschuwingInBvv = true }), DecisionStatus.Decided, "niet voorstel zonderWaarschuwing" },
        { "A_power_and_article_8", Verdacht(Burger).Beoordeeld(static b => b with { Artikel8TegenOngewenstverklaring = Ja }), DecisionStatus.Decided, "niet e" },
        { "A_power_and_interests", Verdacht(Burger).Beoordeeld(static b => b with { BelangenTegenOngewenstverklaring = Ja }), DecisionStatus.Decided, "niet e" },
        { "A_power_not_weighed", Verdacht(Burger).Ongewogen(), DecisionStatus.NeedsJudgement, "? e oordeel artikel8TegenOngewenstverklaring oordeel belangenTegenOngewenstverklaring" },
        { "A_power_and_the_section_on_the_entry_ban", Verdacht(Burger) with { GrondslagOngewenst = Verdacht(Burger).GrondslagOngewenst! with { InreisverbodVanToepassing = true } }, DecisionStatus.Decided, "niet e" },
        { "A_power_and_the_section_not_known", Verdacht(Burger) with { GrondslagOngewenst = Verdacht(Burger).GrondslagOngewenst! with { InreisverbodVanToepassing = null } }, DecisionStatus.NeedsFacts, "? e mist grondslagOngewenst.inreisverbodVanToepassing" },
        { "Two_acts_and_a_power", Verdacht(Burger).Feiten(Pv, Pv), DecisionStatus.Decided, "kanVerklaren a e voorstel" },
    };

    [Theory]
    [MemberData(nameof(More))]
    public void In_both_texts(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        foreach (var (rule, on) in new[] { (A4_3_1_2013.Rule, Mei2013), (A4_3_1_2013Oktober.Rule, Eind2015) })
        {
            Summary(rule.Decide(dossier, on)).Should().Be(expected, name);
            rule.Decide(dossier, on).Status.Should().Be(status);
        }
    }

    private static Dossier Verdacht(Dossier dossier) => dossier with { GrondslagOngewenst = dossier.GrondslagOngewenst! with { Vergunning1FGeweigerdOfIngetrokken = true } };

    /// <summary>What the text of October 2013 made of cases that it changed: of a sentence, one day is enough. All other cases come out in both texts as they do in one.</summary>
    private static readonly Dictionary<string, string> Anders = new()
    {
        ["One_day_in_2015"] = "niet",
        ["Twenty_nine_days_in_May_2013"] = "verklaren c openbareOrde",
        ["A_fine_does_not_add_up"] = "verklaren c openbareOrde",
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_other_text_says_the_same_but_of_the_length_of_a_sentence(string name, LocalDate on, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = on == Mei2013 ? A4_3_1_2013Oktober.Rule.Decide(dossier, Eind2015) : A4_3_1_2013.Rule.Decide(dossier, Mei2013);

        Summary(decision).Should().Be(Anders.GetValueOrDefault(name, expected));
        decision.Status.Should().Be(status);
    }

    [Theory]
    [InlineData("2013-03-31", null)]
    [InlineData("2013-04-01", "Stcrt. 2013, 6442")]
    [InlineData("2013-07-13", "Stcrt. 2013, 6442")]
    [InlineData("2013-07-14", null)]
    [InlineData("2013-10-09", null)]
    [InlineData("2013-10-10", "Vc deel A, geconsolideerde tekst van 10 oktober 2013")]
    [InlineData("2015-11-17", "Vc deel A, geconsolideerde tekst van 10 oktober 2013")]
    [InlineData("2015-11-18", null)]
    public void On_a_date_there_is_one_text_or_none(string on, string? text) =>
        Vreemdelingencirculaire.On(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).WithNumber("A4/3.1")?.Version.Instrument.Name.Should().Be(text);

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(1, false, true)]
    [InlineData(29, false, true)]
    [InlineData(30, true, true)]
    public void The_threshold_went_from_a_month_to_a_day(int days, bool inMay2013, bool in2015)
    {
        A4_3_1_2013.Rule.Decide(Burger.Met(Cel(days)), Mei2013).Outcome!.GevaarOpenbareOrde.Should().Be(inMay2013);
        A4_3_1_2013Oktober.Rule.Decide(Burger.Met(Cel(days)), Eind2015).Outcome!.GevaarOpenbareOrde.Should().Be(in2015);
    }

    private static VwFeit Pv => new() { ProcesVerbaal = true, Transactie = false, Strafbeschikking = false, WaarschuwingGegeven = true, WaarschuwingInBvv = true };

    private static VwFeit ZonderStuk => new() { ProcesVerbaal = false, Transactie = false, Strafbeschikking = false };

    /// <summary>A conviction for a crime that carries a year, so that ground b stays out of it.</summary>
    private static Antecedent Lager(params Straf[] straffen) => Vonnis(Datum(2013, 1, 1), straffen) with { StrafmaximumMaanden = 12 };

    internal static Antecedent Cel(int dagen) => Lager(Duur(SoortStraf.Gevangenisstraf, dagen));

    private static Straf Duur(SoortStraf soort, int dagen) => new() { Soort = soort, Onvoorwaardelijk = dagen > 0, OnvoorwaardelijkeDagen = dagen };

    private static Straf Maatregel(SoortStraf soort, bool onvoorwaardelijk) => new() { Soort = soort, Onvoorwaardelijk = onvoorwaardelijk, OnvoorwaardelijkeDagen = 0 };

    private static Dossier Vast(Dossier dossier) => dossier with { Verblijf = dossier.Verblijf! with { RechtmatigInNederland = true, RechtmatigMetVergunningOfVerdragsrecht = true } };

    private static string Summary(Decision<Ongewenstuitkomst> decision)
    {
        var outcome = decision.Outcome!;
        var parts = new List<string?>
        {
            outcome.Besluit is { } besluit ? Ongewenstuitkomst.Besluiten.NameOf(besluit) : "?",
        };
        parts.AddRange(outcome.Gronden);
        parts.AddRange(outcome.OpenGronden.Select(static letter => letter + "?"));
        parts.Add(Say("openbareOrde", outcome.GevaarOpenbareOrde));
        parts.Add(Say("veiligheid", outcome.GevaarNationaleVeiligheid));
        parts.Add(Say("voorstel", outcome.VoorstelDoorAmbtenaar));
        parts.Add(Say("zonderWaarschuwing", outcome.WaarschuwingOntbreekt));
        parts.Add(Say("naTbs", outcome.BeoordelenNaVerlengingTbs));
        parts.AddRange(decision.MissingFacts.Select(static missing => "mist " + missing.Path).Order(StringComparer.Ordinal));
        parts.AddRange(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]).Order(StringComparer.Ordinal));
        return string.Join(" ", parts.OfType<string>());

        static string? Say(string name, bool? value) => value switch { true => name, false => null, null => name + "?" };
    }
}

/// <summary>Short ways to change a dossier of A4.</summary>
internal static class Ongewenstzaken
{
    public static Dossier Feiten(this Dossier dossier, params VwFeit[] feiten) => dossier with { VwFeiten = Lijst.Van<VwFeit>(feiten) };

    /// <summary>The dossier before anyone weighed article 8 ECHR and the interests.</summary>
    public static Dossier Ongewogen(this Dossier dossier) => dossier.Beoordeeld(static b => b with { Artikel8TegenOngewenstverklaring = null, BelangenTegenOngewenstverklaring = null });
}
