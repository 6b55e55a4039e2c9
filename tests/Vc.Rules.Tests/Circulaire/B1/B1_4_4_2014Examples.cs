using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.B1;
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
/// Worked examples of B1/4.4 as it read in 2014 and 2015, and what the same dossier gives under the text of 2025. Each states by hand what must come out (see <see cref="Strafzaken.Summary"/>).
/// </summary>
public class B1_4_4_2014Examples
{
    private static readonly LocalDate Zomer2014 = new(2014, 6, 1);

    private static readonly LocalDate Najaar2015 = new(2015, 10, 21);

    /// <summary>A heavy crime of 1 June 1994, so that the twenty years are over on 1 June 2014, of which the sentence was carried out on 1 January 2010.</summary>
    private static readonly Antecedent LaatUitgevoerd = Zwaar(Datum(1994, 6, 1)) with { Straffen = [Cel], VolledigTenuitvoergelegdOp = Datum(2010, 1, 1) };

    public static TheoryData<string, LocalDate, Dossier, DecisionStatus, string[]> Examples => new()
    {
        // De gronden
        { "Fine_that_counts_on_its_last_day", Zomer2014, Toen(Vonnis(Datum(2009, 6, 2))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2009-06-02 2014-06-01"] },
        { "Fine_of_which_the_years_are_over", Zomer2014, Toen(Vonnis(Datum(2009, 6, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2009-06-01 2014-05-31"] },
        { "Ten_years_for_violence", Najaar2015, Toen(Geweld(Datum(2005, 10, 22), 72)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P10Y 2005-10-22 2015-10-21"] },
        { "Twenty_years_above_six_years", Najaar2015, Toen(Zwaar(Datum(1995, 10, 21))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P20Y 1995-10-21 2015-10-20"] },
        { "Conditional_prison", Najaar2015, Toen(Vonnis(Datum(2015, 2, 1), VoorwaardelijkeCel)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Custodial_measure_that_the_decree_does_not_name", Najaar2015, Toen(Vonnis(Datum(2015, 2, 1), new Straf { Soort = SoortStraf.AndereVrijheidsontnemendeMaatregel, Onvoorwaardelijk = true })), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Custodial_measure_that_the_decree_does_not_name_not_judged", Najaar2015, Toen(Vonnis(Datum(2015, 2, 1), new Straf { Soort = SoortStraf.AndereVrijheidsontnemendeMaatregel, Onvoorwaardelijk = true })).Beoordeeld(static b => b with { ZwaarwegendeBelangen = null }), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 ?", "oordeel zwaarwegendeBelangen"] },
        { "Custodial_measure_that_the_decree_does_not_name_and_weighty_interests", Najaar2015, Toen(Vonnis(Datum(2015, 2, 1), new Straf { Soort = SoortStraf.AndereVrijheidsontnemendeMaatregel, Onvoorwaardelijk = true })).Beoordeeld(static b => b with { ZwaarwegendeBelangen = Ja }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2015-02-01 2020-01-31"] },
        { "Conditional_community_service", Najaar2015, Toen(Vonnis(Datum(2015, 2, 1), new Straf { Soort = SoortStraf.Taakstraf, Onvoorwaardelijk = false })), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2015-02-01 2020-01-31"] },
        { "No_exception_for_images_or_sound", Zomer2014, Toen(Transactie(Datum(2014, 2, 1)) with { UitsluitendAfstandBeeldOfGeluid = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2014-02-01 2019-01-31"] },
        { "Images_or_sound_are_not_asked_for", Zomer2014, Toen(Strafbeschikking(Datum(2014, 2, 1)) with { UitsluitendAfstandBeeldOfGeluid = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2014-02-01 2019-01-31"] },

        // Wat artikel 3.77 Vb laat meewegen
        { "Family_member_not_judged", Zomer2014, Gezin(null), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 grond telt P5Y 2013-02-01 2018-01-31", "oordeel belangenVerzettenZichTegenAfwijzing"] },
        { "Family_member_and_interests_that_stand_in_the_way", Zomer2014, Gezin(Ja), DecisionStatus.Decided, ["misdrijf nee", "#1 grond telt P5Y 2013-02-01 2018-01-31"] },
        { "Family_member_and_interests_that_do_not", Zomer2014, Gezin(Nee), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2013-02-01 2018-01-31"] },
        { "Family_member_or_not_unknown", Zomer2014, Gezin(Ja) with { Aanvraag = Gezin(Ja).Aanvraag! with { VoorGezinsherenigingOfVorming = null } }, DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond telt P5Y 2013-02-01 2018-01-31", "mist aanvraag.voorGezinsherenigingOfVorming"] },
        { "Long_term_resident_not_judged", Zomer2014, Gezin(null) with { Aanvraag = Gezin(null).Aanvraag! with { VoorGezinsherenigingOfVorming = false, VanLangdurigIngezeteneOfGezinslid = true } }, DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 grond telt P5Y 2013-02-01 2018-01-31", "oordeel belangenVerzettenZichTegenAfwijzing"] },
        { "Family_member_of_whom_the_crime_has_lapsed", Zomer2014, Toen(Vonnis(Datum(2001, 2, 1))) with { Aanvraag = Gezin(null).Aanvraag }, DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2001-02-01 2006-01-31"] },

        // Het begin van de termijn: latere uitvoering telt alleen na een verstekvonnis
        { "Late_execution_without_absence_does_not_move_the_start", Zomer2014, Toen(LaatUitgevoerd), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P20Y 1994-06-01 2014-05-31"] },
        { "Late_execution_after_absence_moves_the_start", Zomer2014, Toen(LaatUitgevoerd with { LaatWegensVerstek = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P20Y 2010-01-01 2029-12-31"] },
        { "Late_execution_for_an_unknown_reason", Zomer2014, Toen(LaatUitgevoerd with { LaatWegensVerstek = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond ? P20Y - -", "mist antecedenten[0].laatWegensVerstek"] },
        { "Reason_does_not_matter_where_both_starts_are_one_day", Zomer2014, Toen(Vonnis(Datum(2012, 6, 1)) with { LaatWegensVerstek = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2012-06-01 2017-05-31"] },
        { "Reason_does_not_matter_where_both_starts_are_recent", Zomer2014, Toen(Vonnis(Datum(2012, 6, 1)) with { VolledigTenuitvoergelegdOp = Datum(2013, 1, 1), LaatWegensVerstek = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y - -"] },
        { "Never_carried_out_without_absence_lapses", Zomer2014, Toen(Vonnis(Datum(2009, 6, 1)) with { VolledigTenuitvoergelegdOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2009-06-01 2014-05-31"] },
        { "Never_carried_out_after_absence_does_not_lapse", Zomer2014, Toen(Vonnis(Datum(2001, 6, 1)) with { VolledigTenuitvoergelegdOp = Dag.NogNiet, LaatWegensVerstek = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y - -"] },
        { "Day_of_execution_is_not_asked_without_absence", Zomer2014, Toen(Vonnis(Datum(2009, 6, 1)) with { VolledigTenuitvoergelegdOp = null }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2009-06-01 2014-05-31"] },
        { "Late_payment_of_a_transaction_does_not_move_the_start", Zomer2014, Toen(Transactie(Datum(2009, 6, 1)) with { VolledigTenuitvoergelegdOp = Datum(2012, 1, 1) }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2009-06-01 2014-05-31"] },
        // A transaction and a penal order are no judgment, so none of them was given in absentia.
        { "No_judgment_no_absence_of_a_transaction", Zomer2014, Toen(Transactie(Datum(2009, 6, 1)) with { VolledigTenuitvoergelegdOp = Datum(2012, 1, 1), LaatWegensVerstek = null }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2009-06-01 2014-05-31"] },
        { "No_judgment_no_absence_of_a_penal_order", Zomer2014, Toen(Strafbeschikking(Datum(2009, 6, 1)) with { VolledigTenuitvoergelegdOp = Datum(2012, 1, 1), LaatWegensVerstek = null }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2009-06-01 2014-05-31"] },
        { "Not_yet_irrevocable", Najaar2015, Toen(Vonnis(Datum(2009, 6, 1)) with { OnherroepelijkOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y - -"] },

        // Wanneer de termijnen niet gelden
        { "Two_convictions", Najaar2015, Toen(Vonnis(Datum(1990, 1, 1)), Vonnis(Datum(1991, 1, 1))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.6.2"] },
        { "Article_1F_of_a_family_member", Najaar2015, Toen(Vonnis(Datum(1990, 1, 1)) with { OnherroepelijkOp = null }).Beoordeeld(static b => b with { ErnstigeRedenen1FGezinslid = Ja }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.3"] },

        // De plaatsen zonder de tweede alinea van 2025
        { "Other_danger_has_another_place", Najaar2015, Toen().Beoordeeld(static b => b with { GevaarOpenbareRust = Ja, OngewenstePolitiekeActiviteiten = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 2.1 2.5"] },
        { "Open_case_of_a_long_term_resident", Najaar2015, Toen().Openstaand(Datum(2015, 11, 30), ingezetene: true), DecisionStatus.Decided, ["misdrijf nee", "om ja", "verlengen ja P3M 2016-02-29"] },

        // Nationale veiligheid
        { "No_circumstances_for_national_security_are_named", Najaar2015, Toen(Vonnis(Datum(2015, 2, 1), Cel) with { ArtikelSr = ArtikelSr.Artikel83, TerroristischInBuitenland = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2015-02-01 2020-01-31"] },
        { "Report_of_the_AIVD", Najaar2015, Toen() with { NationaleVeiligheid = new() { AmbtsberichtAivd = true } }, DecisionStatus.Decided, ["misdrijf nee", "veiligheid ja"] },
    };

    /// <summary>One dossier under both texts: on a date of 2014 and on 1 December 2025.</summary>
    public static TheoryData<string, Dossier, string[], string[]> Compared => new()
    {
        { "Late_execution", Toen(LaatUitgevoerd), ["misdrijf nee", "#1 grond vervallen P20Y 1994-06-01 2014-05-31"], ["misdrijf ja", "#1 grond telt P20Y 2010-01-01 2029-12-31"] },
        { "Late_execution_after_absence", Toen(LaatUitgevoerd with { LaatWegensVerstek = true }), ["misdrijf ja", "#1 grond telt P20Y 2010-01-01 2029-12-31"], ["misdrijf ja", "#1 grond telt P20Y 2010-01-01 2029-12-31"] },
        { "Images_or_sound", Toen(Transactie(Datum(2014, 2, 1)) with { StrafmaximumMaanden = 96, UitsluitendAfstandBeeldOfGeluid = true }), ["misdrijf ja", "#1 grond telt P20Y 2014-02-01 2034-01-31"], ["misdrijf nee", "#1 geenGrond"] },
        { "Terrorist_crime", Toen(Zwaar(Datum(2014, 2, 1)) with { ArtikelSr = ArtikelSr.Artikel83 }), ["misdrijf ja", "#1 grond telt P20Y 2014-02-01 2034-01-31"], ["misdrijf ja", "#1 grond telt P20Y 2014-02-01 2034-01-31", "omstandigheden NationaleVeiligheid.3.1"] },
        { "Crime_against_life", Toen(Doodslag(Datum(1990, 2, 1))), ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.1"], ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.6.1"] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, LocalDate on, Dossier dossier, DecisionStatus status, string[] expected)
    {
        var decision = B1_4_4_2014.Rule.Decide(dossier, on);

        Summary(decision, namesCircumstances: false).Should().Equal(expected);
        decision.Status.Should().Be(status);
        decision.Outcome!.Omstandigheden.Should().BeNull("the text names none");
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [MemberData(nameof(Compared))]
    public void The_same_dossier_under_both_texts(string name, Dossier dossier, string[] in2014, string[] in2025)
    {
        var (then, now) = (B1_4_4_2014.Rule.Decide(dossier, Zomer2014), B1_4_4_2025.Rule.Decide(dossier, Datum(2025, 12, 1)));

        Summary(then, namesCircumstances: false).Should().Equal(in2014);
        Summary(now).Should().Equal(in2025);
        Snapshot.Verify($"{Volledig(then)}\n==========\n\n{Volledig(now)}", parameters: name);
    }

    [Fact]
    public void Only_the_text_of_2025_asks_for_circumstances()
    {
        B1_4_4_2014.Text.OmstandighedenNationaleVeiligheid.Should().BeNull();
        B1_4_4_2025.Text.OmstandighedenNationaleVeiligheid.Should().NotBeNull();
        B1_4_4_2014.Rule.Facts.Select(static fact => fact.Path).Should().NotContain(static path => path.Contains("artikelSr", StringComparison.Ordinal) || path.Contains("uitsluitend", StringComparison.Ordinal));
        B1_4_4_2025.Rule.Facts.Select(static fact => fact.Path).Should().NotContain(static path => path.Contains("laatWegensVerstek", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2014, 1, 22, false)]
    [InlineData(2014, 1, 23, true)]
    [InlineData(2015, 10, 21, true)]
    [InlineData(2015, 10, 22, false)]
    [InlineData(2025, 12, 1, false)]
    public void The_text_applies_where_it_is_known_to_have_applied(int year, int month, int day, bool applies)
    {
        var (on, dossier) = (Datum(year, month, day), Regulier.Met(Zwaar(Datum(2013, 2, 1))) with { Aanvraag = Regulier.Aanvraag! with { Datum = Datum(2014, 1, 2) } });
        var decision = B1_4_4_2014.Rule.Decide(dossier, on);

        decision.Status.Should().Be(applies ? DecisionStatus.Decided : DecisionStatus.NotApplicable);
        if (applies)
        {
            // Of article 3.77 Vb, on which the paragraph rests, the text is known up to 21 July 2015.
            (decision.Remark?.Nl.Contains("artikel 3.77 Vb", StringComparison.Ordinal) ?? false).Should().Be(on > Datum(2015, 7, 21));
            return;
        }

        decision.Outcome.Should().BeNull();
        decision.Remark!.Value.Nl.Should().Contain("23 januari 2014").And.Contain("21 oktober 2015");
        decision.Remark!.Value.En.Should().Contain("23 January 2014").And.Contain("21 October 2015");

        var asked = B1_4_4_2014.Rule.DecideAsIfInForce(dossier, on);
        asked.Status.Should().Be(DecisionStatus.Decided);
        asked.Outcome!.WegensAntecedenten.Should().BeTrue();
        asked.Remark!.Value.Nl.Should().Contain("op verzoek");
    }

    [Theory]
    [InlineData(2014, 6, 1, false)]
    [InlineData(2025, 9, 30, false)]
    [InlineData(2025, 10, 1, true)]
    public void The_text_of_2025_applies_from_1_October_2025(int year, int month, int day, bool applies)
    {
        var (on, dossier) = (Datum(year, month, day), Toen(Zwaar(Datum(2013, 2, 1))));
        var decision = B1_4_4_2025.Rule.Decide(dossier, on);

        decision.Status.Should().Be(applies ? DecisionStatus.Decided : DecisionStatus.NotApplicable);
        (decision.Remark is null).Should().Be(applies);
        B1_4_4_2025.Rule.DecideAsIfInForce(dossier, on).Outcome!.WegensAntecedenten.Should().BeTrue();
    }

    private static Dossier Gezin(Beoordeling? belangen) => Toen(Vonnis(Datum(2013, 2, 1))).Beoordeeld(b => b with { BelangenVerzettenZichTegenAfwijzing = belangen }) is var zaak
        ? zaak with { Aanvraag = zaak.Aanvraag! with { VoorGezinsherenigingOfVorming = true } } : zaak;

    /// <summary>An application of 1 March 2014.</summary>
    private static Dossier Toen(params Antecedent[] antecedenten) => Regulier.Met(antecedenten) with { Aanvraag = Regulier.Aanvraag! with { Datum = Datum(2014, 3, 1), EindeBeslistermijn = null } };
}
