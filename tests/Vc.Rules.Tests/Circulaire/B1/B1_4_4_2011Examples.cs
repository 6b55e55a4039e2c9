using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
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

/// <summary>Worked examples of B1/4.4 as it read until part B was rewritten in 2013. Each states by hand what must come out (see <see cref="Strafzaken.Summary"/>).</summary>
public class B1_4_4_2011Examples
{
    private static readonly LocalDate Peildatum = new(2013, 2, 1);

    public static TheoryData<string, Dossier, DecisionStatus, string[]> Examples => new()
    {
        // De gronden
        { "Fine", Toen(Vonnis(Datum(2012, 2, 1))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2012-02-01 2017-01-31"] },
        { "Conditional_prison", Toen(Vonnis(Datum(2012, 2, 1), VoorwaardelijkeCel)), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Youth_detention_by_the_Vb", Toen(Vonnis(Datum(2012, 2, 1), new Straf { Soort = SoortStraf.Jeugddetentie, Onvoorwaardelijk = true })), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2012-02-01 2017-01-31"] },
        { "Measure_on_conduct_judged_to_be_a_ground", Gedragsmaatregel(Ja), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2012-02-01 2017-01-31"] },
        { "Measure_on_conduct_judged_to_be_none", Gedragsmaatregel(Nee), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Another_sentence_is_not_a_measure_on_conduct", Toen(Vonnis(Datum(2012, 2, 1), new Straf { Soort = SoortStraf.AndereStraf, Onvoorwaardelijk = true })).Beoordeeld(static b => b with { GedragsmaatregelAlsGrond = Ja, ZwaarwegendeBelangen = Ja }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond", "ander OverigeGevallen.1.s2"] },
        { "Conditional_measure_on_conduct", Toen(Vonnis(Datum(2012, 2, 1), new Straf { Soort = SoortStraf.GedragsmaatregelJeugd, Onvoorwaardelijk = false })).Beoordeeld(static b => b with { GedragsmaatregelAlsGrond = Ja, ZwaarwegendeBelangen = Ja }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond", "ander OverigeGevallen.1.s2"] },
        { "Psychiatric_hospital_is_no_ground_in_the_Vb", Ziekenhuis(null), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 ?", "ander ?", "oordeel zwaarwegendeBelangen"] },
        { "Psychiatric_hospital_and_weighty_interests", Ziekenhuis(Ja), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2012-02-01 2017-01-31", "ander OverigeGevallen.1.s2"] },
        { "Psychiatric_hospital_without_weighty_interests", Ziekenhuis(Nee), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond"] },
        { "Weighty_interests_reach_beyond_the_list", Toen(Vonnis(Datum(2012, 2, 1), VoorwaardelijkeCel)).Beoordeeld(static b => b with { ZwaarwegendeBelangen = Ja }), DecisionStatus.Decided, ["misdrijf nee", "#1 geenGrond", "ander OverigeGevallen.1.s2"] },
        { "Weighty_interests_without_any_crime", Toen().Beoordeeld(static b => b with { ZwaarwegendeBelangen = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander OverigeGevallen.1.s2"] },
        { "Appeal_pending", Toen(Vonnis(Datum(2012, 2, 1)) with { OnherroepelijkOp = Dag.NogNiet, VolledigTenuitvoergelegdOp = Dag.NogNiet }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y - -"] },
        { "No_exception_for_images_or_sound", Toen(Transactie(Datum(2012, 2, 1)) with { UitsluitendAfstandBeeldOfGeluid = true }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2012-02-01 2017-01-31"] },
        { "Family_reunification_and_interests_that_stand_in_the_way", Gezin(Toen(Vonnis(Datum(2012, 2, 1))), Ja), DecisionStatus.Decided, ["misdrijf nee", "#1 grond telt P5Y 2012-02-01 2017-01-31"] },
        { "Family_reunification_and_interests_that_do_not", Gezin(Toen(Vonnis(Datum(2012, 2, 1))), Nee), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2012-02-01 2017-01-31"] },
        { "Family_reunification_not_judged", Gezin(Toen(Vonnis(Datum(2012, 2, 1))), null), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 grond telt P5Y 2012-02-01 2017-01-31", "oordeel belangenVerzettenZichTegenAfwijzing"] },
        { "Interests_need_no_judgement_where_the_crime_has_lapsed", Gezin(Toen(Vonnis(Datum(2001, 2, 1))), null), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2001-02-01 2006-01-31"] },
        { "Long_term_resident_of_another_state", Ingezetene(Toen(Vonnis(Datum(2012, 2, 1)))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond telt P5Y 2012-02-01 2017-01-31"] },

        // De termijnen
        { "Five_years_on_the_last_day", Toen(Vonnis(Datum(2008, 2, 2))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2008-02-02 2013-02-01"] },
        { "Five_years_over", Toen(Vonnis(Datum(2008, 2, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2008-02-01 2013-01-31"] },
        { "Five_years_at_exactly_six_years_of_prison", Toen(Vonnis(Datum(2008, 2, 1)) with { StrafmaximumMaanden = 72 }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2008-02-01 2013-01-31"] },
        { "Ten_years_below_six_years_of_prison", Toen(Geweld(Datum(2003, 2, 2), 71)), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P10Y 2003-02-02 2013-02-01"] },
        { "Twenty_years_for_a_conviction", Toen(Zwaar(Datum(1993, 2, 1))), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P20Y 1993-02-01 2013-01-31"] },
        { "Gap_at_exactly_six_years_judged", Toen(Geweld(Datum(2003, 2, 1), 72)).Beoordeeld(static b => b with { OudeTermijnVerstreken = Ja }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen - 2003-02-01 -"] },
        { "Gap_at_exactly_six_years_not_judged", Toen(Geweld(Datum(2003, 2, 1), 72)).Beoordeeld(static b => b with { OudeTermijnVerstreken = null }), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 grond ? - 2003-02-01 -", "oordeel oudeTermijnVerstreken"] },
        { "Gap_within_five_years_needs_no_judgement", Toen(Geweld(Datum(2008, 2, 2), 72)).Beoordeeld(static b => b with { OudeTermijnVerstreken = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt - 2008-02-02 -"] },
        { "Gap_after_twenty_years_needs_no_judgement", Toen(Strafbeschikking(Datum(1993, 2, 1)) with { StrafmaximumMaanden = 96 }).Beoordeeld(static b => b with { OudeTermijnVerstreken = null }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen - 1993-02-01 -"] },
        { "Late_execution_without_absence_moves_the_start", Toen(Vonnis(Datum(2007, 2, 1)) with { VolledigTenuitvoergelegdOp = Datum(2009, 5, 1), LaatWegensVerstek = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt P5Y 2009-05-01 2014-04-30"] },
        { "Application_date_is_not_asked", Toen(Vonnis(Datum(2008, 2, 1))) with { Aanvraag = Toen().Aanvraag! with { Datum = null } }, DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2008-02-01 2013-01-31"] },

        { "Crime_against_life_by_a_penal_order", Toen(Levensdelict(Strafbeschikking(Datum(2003, 2, 1)))).Beoordeeld(static b => b with { OudeTermijnVerstreken = null }), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 grond ? - 2003-02-01 -", "oordeel oudeTermijnVerstreken"] },
        { "Crime_against_life_by_a_penal_order_after_twenty_years", Toen(Levensdelict(Strafbeschikking(Datum(1990, 2, 1)))).Beoordeeld(static b => b with { OudeTermijnVerstreken = null }), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 grond ? - 1990-02-01 -", "oordeel oudeTermijnVerstreken"] },
        { "Crime_against_life_by_a_transaction_judged_to_have_lapsed", Toen(Levensdelict(Transactie(Datum(2003, 2, 1)))).Beoordeeld(static b => b with { OudeTermijnVerstreken = Ja }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen - 2003-02-01 -"] },
        { "Crime_against_life_by_a_transaction_judged_to_count", Toen(Levensdelict(Transactie(Datum(2003, 2, 1)))).Beoordeeld(static b => b with { OudeTermijnVerstreken = Nee }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt - 2003-02-01 -"] },
        { "Crime_against_life_by_a_transaction_within_five_years", Toen(Levensdelict(Transactie(Datum(2010, 2, 1)))).Beoordeeld(static b => b with { OudeTermijnVerstreken = null }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt - 2010-02-01 -"] },

        // Wanneer de termijnen niet gelden
        { "Crime_against_life", Toen(Doodslag(Datum(1980, 2, 1))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.1.s1"] },
        { "A_transaction_is_a_sanction", Toen(Vonnis(Datum(1990, 2, 1)), Transactie(Datum(1991, 2, 1))), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 grond telt", "geenTermijnen Termijnen.2.s5"] },
        { "A_contravention_not_judged", Toen(Vonnis(Datum(1990, 2, 1)), Overtreding), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 grond ?", "#2 geenGrond", "geenTermijnen ?", "oordeel herhalingRuimOpgevat"] },
        { "A_contravention_that_counts", Toen(Vonnis(Datum(1990, 2, 1)), Overtreding).Beoordeeld(static b => b with { HerhalingRuimOpgevat = Ja }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 geenGrond", "geenTermijnen Termijnen.2.s5"] },
        { "A_contravention_that_does_not_count", Toen(Vonnis(Datum(1990, 2, 1)), Overtreding).Beoordeeld(static b => b with { HerhalingRuimOpgevat = Nee }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 1990-02-01 1995-01-31", "#2 geenGrond"] },
        { "A_measure_that_counts", Toen(Vonnis(Datum(1990, 2, 1)), Vonnis(Datum(1991, 2, 1), Ontneming)).Beoordeeld(static b => b with { HerhalingRuimOpgevat = Ja }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 geenGrond", "geenTermijnen Termijnen.2.s5"] },
        { "A_measure_that_does_not_count", Toen(Vonnis(Datum(1990, 2, 1)), Vonnis(Datum(1991, 2, 1), Ontneming)).Beoordeeld(static b => b with { HerhalingRuimOpgevat = Nee }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 1990-02-01 1995-01-31", "#2 geenGrond"] },
        { "A_measure_beside_a_fine_that_counts", Toen(Vonnis(Datum(1990, 2, 1), Boete, Ontneming)).Beoordeeld(static b => b with { HerhalingRuimOpgevat = Ja, HerhalingBijEenFeit = Ja }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.2.s5"] },
        { "A_transaction_for_a_contravention_that_counts", Toen(Vonnis(Datum(1990, 2, 1)), Transactie(Datum(1991, 2, 1)) with { Misdrijf = false }).Beoordeeld(static b => b with { HerhalingRuimOpgevat = Ja }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "#2 geenGrond", "geenTermijnen Termijnen.2.s5"] },
        { "One_sanction_is_no_repetition_in_any_sense", Toen(Vonnis(Datum(1990, 2, 1))).Beoordeeld(static b => b with { HerhalingRuimOpgevat = Ja, HerhalingBijEenFeit = Ja }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 1990-02-01 1995-01-31"] },
        { "A_measure_for_joined_crimes_not_judged", Toen(Vonnis(Datum(1990, 2, 1)), Vonnis(Datum(1991, 2, 1), Ontneming) with { AantalBewezenMisdrijven = 2, Samenloop = false }), DecisionStatus.NeedsJudgement, ["misdrijf ?", "#1 grond ?", "#2 geenGrond", "geenTermijnen ?", "oordeel herhalingRuimOpgevat"] },
        { "Joined_crimes", Toen(Vonnis(Datum(1990, 2, 1)) with { AantalBewezenMisdrijven = 3, Samenloop = false }), DecisionStatus.Decided, ["misdrijf ja", "#1 grond telt", "geenTermijnen Termijnen.2.s6"] },
        { "Joined_crimes_that_are_one_complex", Toen(Vonnis(Datum(1990, 2, 1)) with { AantalBewezenMisdrijven = 3, Samenloop = true }), DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 1990-02-01 1995-01-31"] },
        { "Complex_unknown", Toen(Vonnis(Datum(1990, 2, 1)) with { AantalBewezenMisdrijven = 3, Samenloop = null }), DecisionStatus.NeedsFacts, ["misdrijf ?", "#1 grond ?", "geenTermijnen ?", "mist antecedenten[0].samenloop"] },
        { "Article_1F_refuses_by_itself", Toen().Beoordeeld(static b => b with { ErnstigeRedenen1F = Ja }), DecisionStatus.Decided, ["misdrijf nee", "geenTermijnen Termijnen.2.s3"] },

        // Ongewenst verklaard
        { "Declared_undesirable_after_the_years", Toen(Vonnis(Datum(2008, 2, 1))) with { Ongewenstverklaring = new() { Uitgesproken = true } }, DecisionStatus.Decided, ["misdrijf nee", "#1 grond vervallen P5Y 2008-02-01 2013-01-31", "ongewenst ja"] },

        // Strafzaak en nationale veiligheid
        { "Open_case", Toen().Openstaand(Datum(2013, 3, 31), opTijd: null), DecisionStatus.Decided, ["misdrijf nee", "om ja", "verlengen ja P6M 2013-09-30"] },
        { "Report_of_the_AIVD_does_not_decide", (Toen() with { NationaleVeiligheid = new() { AmbtsberichtAivd = true } }).Beoordeeld(static b => b with { ConcreteAanwijzingenNationaleVeiligheid = null }), DecisionStatus.NeedsJudgement, ["misdrijf nee", "veiligheid ?", "oordeel concreteAanwijzingenNationaleVeiligheid"] },
        { "Concrete_indications", Toen().Beoordeeld(static b => b with { ConcreteAanwijzingenNationaleVeiligheid = Ja }), DecisionStatus.Decided, ["misdrijf nee", "veiligheid ja"] },
        { "Other_danger", Toen().Beoordeeld(static b => b with { GevaarGoedeZeden = Ja }), DecisionStatus.Decided, ["misdrijf nee", "ander 3.s1"] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string[] expected)
    {
        var decision = B1_4_4_2011.Rule.Decide(dossier, Peildatum);

        Summary(decision, namesCircumstances: false).Should().Equal(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Fact]
    public void Article_1F_is_a_ground_of_its_own_only_in_this_text()
    {
        var reasons = Toen().Beoordeeld(static b => b with { ErnstigeRedenen1F = Ja });

        B1_4_4_2011.Rule.Decide(reasons, Peildatum).Outcome!.WegensArtikel1F.Should().BeTrue();
        B1_4_4_2014.Rule.Decide(reasons, Datum(2014, 6, 1)).Outcome!.WegensArtikel1F.Should().BeNull();
    }

    [Theory]
    [InlineData(Unierechtgroep.Geen, DecisionStatus.Decided)]
    [InlineData(Unierechtgroep.Unieburger, DecisionStatus.NotApplicable)]
    [InlineData(Unierechtgroep.Eerburger, DecisionStatus.NotApplicable)]
    [InlineData(Unierechtgroep.Zwitser, DecisionStatus.NotApplicable)]
    [InlineData(Unierechtgroep.Familielid, DecisionStatus.NotApplicable)]
    [InlineData(Unierechtgroep.Besluit1_80, DecisionStatus.NotApplicable)]
    public void Who_has_rules_of_his_own_is_outside_it(Unierechtgroep groep, DecisionStatus status) =>
        B1_4_4_2011.Rule.Decide(Toen(Vonnis(Datum(2012, 2, 1))) with { Vreemdeling = new() { Unierechtgroep = groep } }, Peildatum).Status.Should().Be(status);

    [Fact]
    public void A_refusal_outside_article_3_77_names_article_3_78()
    {
        B1_4_4_2011.Rule.Decide(Ziekenhuis(Ja), Peildatum).Explain(Language.En).Should().Contain("weighty interests with a crime (article 3.78 Vb)").And.NotContain("a crime (article 3.77(1)(c) Vb)");
        B1_4_4_2011.Rule.Decide(Toen(Vonnis(Datum(2012, 2, 1))), Peildatum).Explain(Language.En).Should().Contain("a crime (article 3.77(1)(c) Vb)").And.NotContain("weighty interests with a crime (article 3.78 Vb)");
    }

    [Theory]
    [InlineData("2011-03-31", null)]
    [InlineData("2011-04-01", "Vc deel B, geconsolideerde tekst van 1 februari 2013")]
    [InlineData("2013-02-01", "Vc deel B, geconsolideerde tekst van 1 februari 2013")]
    [InlineData("2013-02-02", null)]
    [InlineData("2014-01-22", null)]
    [InlineData("2014-01-23", "Vc deel B, geconsolideerde tekst van 23 januari 2014")]
    [InlineData("2015-10-21", "Vc deel B, geconsolideerde tekst van 23 januari 2014")]
    [InlineData("2015-10-22", null)]
    [InlineData("2025-09-30", null)]
    [InlineData("2025-10-01", "Stcrt. 2025, 31826")]
    public void On_a_date_there_is_one_text_or_none(string on, string? text)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;

        Vreemdelingencirculaire.On(date).WithNumber("B1/4.4")?.Version.Instrument.Name.Should().Be(text);
        Vreemdelingencirculaire.On(date).About(Onderwerpen.OpenbareOrde)?.Version.Instrument.Name.Should().Be(text);
        (Vreemdelingencirculaire.On(date).WithNumber("B1/4.4") is null).Should().Be(text is null);
    }

    [Fact]
    public void Where_the_Vb_of_the_date_is_not_held_the_decision_says_so()
    {
        var dossier = Toen(Vonnis(Datum(2008, 2, 1))) with { Aanvraag = Toen().Aanvraag! with { Datum = null } };

        B1_4_4_2011.Rule.Decide(dossier, Datum(2012, 12, 31)).Remark!.Value.Nl.Should().Contain("artikel 3.77 Vb").And.Contain("31 december 2012");
        B1_4_4_2011.Rule.Decide(dossier, Datum(2013, 1, 1)).Remark.Should().BeNull();
    }

    [Fact]
    public void What_is_asked_aside_does_not_change_the_consequence_when_it_becomes_known()
    {
        var declared = Toen(Vonnis(Datum(2008, 2, 1))) with { Ongewenstverklaring = new() { Uitgesproken = true } };

        foreach (var dossier in new[] { declared, declared with { Ongewenstverklaring = null } })
        {
            var decision = B1_4_4_2011.Rule.Decide(dossier, Peildatum);
            decision.Status.Should().Be(DecisionStatus.Decided);
            Field(decision, "gevolg").Should().Be("nietAfwijzenOpDezeGrond");
        }
    }

    [Fact]
    public void The_grounds_stay_open_while_a_crime_can_rest_on_either_article()
    {
        var open = Ziekenhuis(Ja, new Straf { Soort = SoortStraf.Gevangenisstraf, Onvoorwaardelijk = null });
        var decision = B1_4_4_2011.Rule.Decide(open, Peildatum);

        decision.Outcome!.WegensAntecedenten.Should().BeTrue();
        Field(decision, "gronden").Should().BeNull();
        Field(B1_4_4_2011.Rule.Decide(Ziekenhuis(Ja, VoorwaardelijkeCel), Peildatum), "gronden").Should().Be("3.78 Vb");
        Field(B1_4_4_2011.Rule.Decide(Ziekenhuis(Ja, Cel), Peildatum), "gronden").Should().Be("3.77 lid 1 onder c Vb");
    }

    private static string? Field(Decision decision, string name) => OutcomeValues.Of(decision.OutcomeFields).SingleOrDefault(value => value.Path == name)?.Value;

    private static Dossier Toen(params Antecedent[] antecedenten) => Met(antecedenten) with
    {
        Aanvraag = Regulier.Aanvraag! with { Datum = Datum(2013, 1, 10), EindeBeslistermijn = Datum(2013, 4, 10), VoorGezinsherenigingOfVorming = false },
    };

    private static Dossier Gedragsmaatregel(Beoordeling oordeel) =>
        Toen(Vonnis(Datum(2012, 2, 1), new Straf { Soort = SoortStraf.GedragsmaatregelJeugd, Onvoorwaardelijk = true })).Beoordeeld(b => b with { GedragsmaatregelAlsGrond = oordeel });

    private static Straf Ontneming => new() { Soort = SoortStraf.Anders, Onvoorwaardelijk = true };

    private static Antecedent Levensdelict(Antecedent een) => een with { TegenHetLeven = true };

    private static Antecedent Overtreding => Vonnis(Datum(1991, 2, 1)) with { Misdrijf = false, AantalBewezenMisdrijven = 0 };

    private static Dossier Ziekenhuis(Beoordeling? belangen, params Straf[] daarbij) =>
        Toen(Vonnis(Datum(2012, 2, 1), [new Straf { Soort = SoortStraf.AndereVrijheidsontnemendeMaatregel, Onvoorwaardelijk = true }, .. daarbij])).Beoordeeld(b => b with { ZwaarwegendeBelangen = belangen });

    private static Dossier Gezin(Dossier dossier, Beoordeling? belangen) =>
        (dossier with { Aanvraag = dossier.Aanvraag! with { VoorGezinsherenigingOfVorming = true } }).Beoordeeld(b => b with { BelangenVerzettenZichTegenAfwijzing = belangen });

    private static Dossier Ingezetene(Dossier dossier) =>
        (dossier with { Aanvraag = dossier.Aanvraag! with { VanLangdurigIngezeteneOfGezinslid = true } }).Beoordeeld(static b => b with { BelangenVerzettenZichTegenAfwijzing = Ja });
}
