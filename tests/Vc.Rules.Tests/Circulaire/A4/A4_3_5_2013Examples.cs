using FluentAssertions;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Tests.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A4.Opheffingszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Worked examples of paragraphs A4/3.5.1, A4/3.5.2 and A4/3.6 (2013). Each states by hand what is decided and why. The day of decision is 10 June 2014.</summary>
public class A4_3_5_2013Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement;

    // Five years are over on 1 January 2010, ten on 1 January 2015.
    private static readonly LocalDate Toen = new(2005, 1, 1);

    // Ten years are over today.
    private static readonly LocalDate TienJaar = new(2004, 6, 10);

    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        // Public order.
        { "Term_over", Diefstal(Toen), Decided, "inwilligen; voor A4/3.5.1#1; 2010-01-01" },
        { "Term_not_over", Geweld(Toen), Decided, "afwijzen; 2015-01-01" },
        { "Good_conduct_alone_is_not_enough", Geweld(Datum(2004, 6, 11)), Decided, "afwijzen; 2014-06-11" },
        { "Weighed_against_the_person", Diefstal(Toen).Geoordeeld(static b => b with { ZwaarwegendeBelangenTegenOpheffing = Ja }), Decided, "afwijzen; 2015-01-01; tien" },
        { "Not_weighed", Diefstal(Toen).Geoordeeld(static b => b with { ZwaarwegendeBelangenTegenOpheffing = null }), NeedsJudgement, "?; ?; oordeel zwaarwegendeBelangenTegenOpheffing" },
        { "Reports_do_not_matter_for_public_order", Diefstal(Toen) with { NationaleVeiligheid = new() { AmbtsberichtAivd = true, AmbtsberichtToontHuidigGevaar = true } }, Decided, "inwilligen; voor A4/3.5.1#1; 2010-01-01" },
        { "No_crime_counts_ten_years", Verklaard(AanleidingOngewenst.GeenMisdrijf, Toen), Decided, "afwijzen; 2015-01-01" },

        // Documents.
        { "Statement_abroad_not_judged", Diefstal(Toen).Stukken(static a => a with { VerklaringAutoriteiten = false }), NeedsJudgement, "?; 2010-01-01; zonder Vb/6.6#4.d; oordeel verklaringAutoriteitenOnmogelijk; oordeel opheffenOndanksOntbrekendeStukken" },
        { "Statement_abroad_impossible", Diefstal(Toen).Stukken(static a => a with { VerklaringAutoriteiten = false }).Geoordeeld(static b => b with { VerklaringAutoriteitenOnmogelijk = Ja }), Decided, "inwilligen; voor A4/3.5.1#1; 2010-01-01; zonder Vb/6.6#4.d; vrijgesteld" },
        { "Statement_abroad_possible", Diefstal(Toen).Stukken(static a => a with { VerklaringAutoriteiten = false }).Geoordeeld(static b => b with { VerklaringAutoriteitenOnmogelijk = Nee, OpheffenOndanksOntbrekendeStukken = Nee }), Decided, "afwijzen; 2010-01-01; zonder Vb/6.6#4.d" },
        { "Own_statement_is_not_waived", Diefstal(Toen).Stukken(static a => a with { EigenVerklaring = false }).Geoordeeld(static b => b with { VerklaringAutoriteitenOnmogelijk = Ja }), NeedsJudgement, "?; 2010-01-01; zonder Vb/6.6#4.a; oordeel opheffenOndanksOntbrekendeStukken" },

        // National security.
        { "Security_before_ten_years", Veiligheid(Toen), Decided, "afwijzen; tegen A4/3.5.1#2; 2015-01-01" },
        { "Security_after_ten_years", Veiligheid(TienJaar), Decided, "inwilligen; voor A4/3.5.1#1; 2014-06-10" },
        { "Security_on_the_day_before", Veiligheid(Datum(2004, 6, 11)), Decided, "afwijzen; tegen A4/3.5.1#2; 2014-06-11" },
        { "Security_a_permitted_stay_breaks_the_years", Veiligheid(Datum(2000, 1, 1)).MetVerklaring(static o => o with { VerblijvenSindsVertrek = [new() { VertrokkenOp = Datum(2006, 1, 1), BinnenTijdelijkeOpheffing = true }] }), Decided, "afwijzen; tegen A4/3.5.1#2; 2016-01-01" },
        { "Security_report_of_the_AIVD", (Veiligheid(TienJaar) with { NationaleVeiligheid = new() { AmbtsberichtAivd = true, AmbtsberichtAndereDienst = false, AmbtsberichtToontHuidigGevaar = true } }).Geoordeeld(static b => b with { NieuweGrondArtikel67 = Ja }), Decided, "afwijzen; tegen A4/3.5.1#3.s1; 2014-06-10" },
        { "Security_report_of_another_service", (Veiligheid(TienJaar) with { NationaleVeiligheid = new() { AmbtsberichtAivd = false, AmbtsberichtAndereDienst = true, AmbtsberichtToontHuidigGevaar = true } }).Geoordeeld(static b => b with { NieuweGrondArtikel67 = Ja }), Decided, "afwijzen; tegen A4/3.5.1#3.s1; 2014-06-10" },
        { "Security_old_report", Veiligheid(TienJaar) with { NationaleVeiligheid = new() { AmbtsberichtAivd = true, AmbtsberichtAndereDienst = false, AmbtsberichtToontHuidigGevaar = false } }, Decided, "inwilligen; voor A4/3.5.1#1; 2014-06-10" },
        { "Security_old_report_not_judged", (Veiligheid(TienJaar) with { NationaleVeiligheid = new() { AmbtsberichtAivd = true, AmbtsberichtAndereDienst = false, AmbtsberichtToontHuidigGevaar = false } }).Geoordeeld(static b => b with { ConcreteAanwijzingenNationaleVeiligheid = null }), NeedsJudgement, "?; voor A4/3.5.1#1; 2014-06-10; oordeel concreteAanwijzingenNationaleVeiligheid" },
        { "Security_report_of_which_it_is_not_known_whether_it_is_about_now", Veiligheid(TienJaar) with { NationaleVeiligheid = new() { AmbtsberichtAivd = true, AmbtsberichtAndereDienst = false } }, NeedsFacts, "?; voor A4/3.5.1#1; 2014-06-10; mist nationaleVeiligheid.ambtsberichtToontHuidigGevaar" },
        { "Security_indications_without_report", Veiligheid(TienJaar).Geoordeeld(static b => b with { ConcreteAanwijzingenNationaleVeiligheid = Ja, NieuweGrondArtikel67 = Ja }), Decided, "afwijzen; tegen A4/3.5.1#3.s1; 2014-06-10" },
        { "Security_indications_not_judged", Veiligheid(TienJaar).Geoordeeld(static b => b with { ConcreteAanwijzingenNationaleVeiligheid = null }), NeedsJudgement, "?; voor A4/3.5.1#1; 2014-06-10; oordeel concreteAanwijzingenNationaleVeiligheid" },
        { "Security_report_against_the_duty_of_the_act", Veiligheid(TienJaar) with { NationaleVeiligheid = new() { AmbtsberichtAivd = true, AmbtsberichtAndereDienst = false, AmbtsberichtToontHuidigGevaar = true } }, NeedsJudgement, "?; voor A4/3.5.1#1; tegen A4/3.5.1#3.s1; 2014-06-10" },
        { "Security_no_duty_and_not_judged", Veiligheid(TienJaar).Geoordeeld(static b => b with { NieuweGrondArtikel67 = Ja }), NeedsJudgement, "?; 2014-06-10; oordeel opheffenNaTienJaarBijNationaleVeiligheid" },
        { "Security_no_duty_and_lifted", Veiligheid(TienJaar).Geoordeeld(static b => b with { NieuweGrondArtikel67 = Ja, OpheffenNaTienJaarBijNationaleVeiligheid = Ja }), Decided, "inwilligen; voor A4/3.5.1#2; 2014-06-10" },
        { "Security_and_a_theft_after_five_years_is_a_conflict", Diefstal(Toen).MetVerklaring(static o => o with { Grond = GrondOngewenstverklaring.NationaleVeiligheid }), NeedsJudgement, "?; voor A4/3.5.1#1; tegen A4/3.5.1#2; 2015-01-01" },
        { "Ground_not_known", Geweld(TienJaar).MetVerklaring(static o => o with { Grond = null }), Decided, "inwilligen; voor A4/3.5.1#1; 2014-06-10" },
        { "Ground_not_known_and_a_report", (Geweld(TienJaar) with { NationaleVeiligheid = new() { AmbtsberichtAivd = true, AmbtsberichtToontHuidigGevaar = true } }).MetVerklaring(static o => o with { Grond = null }), NeedsFacts, "?; voor A4/3.5.1#1; 2014-06-10; mist ongewenstverklaring.grond" },

        // Special facts.
        { "Situation_a", Geweld(Toen).MetVerklaring(static o => o with { GezinslevenGewijzigd = true }).Geoordeeld(static b => b with { GezinsbelangWeegtZwaarder = Ja }), Decided, "inwilligen; voor A4/3.5.1#4.s1; 2015-01-01" },
        { "Situation_a_not_judged", Geweld(Toen).MetVerklaring(static o => o with { GezinslevenGewijzigd = true }), NeedsJudgement, "?; 2015-01-01; oordeel gezinsbelangWeegtZwaarder" },
        { "Situation_a_without_change", Geweld(Toen).Geoordeeld(static b => b with { GezinsbelangWeegtZwaarder = Ja }), Decided, "afwijzen; 2015-01-01" },
        { "Situation_a_change_not_known", Geweld(Toen).MetVerklaring(static o => o with { GezinslevenGewijzigd = null }).Geoordeeld(static b => b with { GezinsbelangWeegtZwaarder = Ja }), NeedsFacts, "?; 2015-01-01; mist ongewenstverklaring.gezinslevenGewijzigd" },
        { "Situation_b", Geweld(Toen).Geoordeeld(static b => b with { TerugkeerStrijdigMetArtikel3 = Ja, Artikel3VerzetZichDuurzaam = Ja, HandhavenDisproportioneel = Ja }), Decided, "inwilligen; voor A4/3.5.1#4.s1; 2015-01-01" },
        { "Situation_b_not_lasting", Geweld(Toen).Geoordeeld(static b => b with { TerugkeerStrijdigMetArtikel3 = Ja, Artikel3VerzetZichDuurzaam = Nee }), Decided, "afwijzen; 2015-01-01" },
        { "Situation_b_not_disproportionate", Geweld(Toen).Geoordeeld(static b => b with { TerugkeerStrijdigMetArtikel3 = Ja, Artikel3VerzetZichDuurzaam = Ja, HandhavenDisproportioneel = Nee }), Decided, "afwijzen; 2015-01-01" },
        { "Situation_b_not_judged", Geweld(Toen).Geoordeeld(static b => b with { TerugkeerStrijdigMetArtikel3 = Ja }), NeedsJudgement, "?; 2015-01-01; oordeel artikel3VerzetZichDuurzaam; oordeel handhavenDisproportioneel" },
        { "Situation_b_with_article_1F", Geweld(Toen).Geoordeeld(static b => b with { ErnstigeRedenen1F = Ja, TerugkeerStrijdigMetArtikel3 = Ja, Artikel3VerzetZichDuurzaam = Ja, HandhavenDisproportioneel = Ja }), Decided, "inwilligen; voor A4/3.5.1#4.s1; 2015-01-01" },
        { "Situation_c_refugee", Geweld(Toen).VraagtAsiel().Geoordeeld(static b => b with { RisicoVervolging = Ja, VerstoringOpenbareOrdeBijAsiel = Nee, ErnstigeRedenen1F = Nee }), Decided, "inwilligen; voor A4/3.5.1#4.s1; 2015-01-01" },
        { "Situation_c_real_risk", Geweld(Toen).VraagtAsiel().Geoordeeld(static b => b with { RisicoVervolging = Nee, RisicoErnstigeSchade = Ja, VerstoringOpenbareOrdeBijAsiel = Nee, ErnstigeRedenen1F = Nee }), Decided, "inwilligen; voor A4/3.5.1#4.s1; 2015-01-01" },
        { "Situation_c_article_1F", Geweld(Toen).VraagtAsiel().Geoordeeld(static b => b with { RisicoVervolging = Ja, VerstoringOpenbareOrdeBijAsiel = Nee, ErnstigeRedenen1F = Ja }), Decided, "afwijzen; 2015-01-01" },
        { "Situation_c_breach_of_public_order", Geweld(Toen).VraagtAsiel().Geoordeeld(static b => b with { RisicoVervolging = Ja, VerstoringOpenbareOrdeBijAsiel = Ja }), Decided, "afwijzen; 2015-01-01" },
        { "Situation_c_not_judged", Geweld(Toen).VraagtAsiel().Geoordeeld(static b => b with { RisicoVervolging = Ja, ErnstigeRedenen1F = Nee }), NeedsJudgement, "?; 2015-01-01; oordeel verstoringOpenbareOrdeBijAsiel" },
        { "Situation_c_without_asylum_application", Geweld(Toen).Geoordeeld(static b => b with { RisicoVervolging = Ja, VerstoringOpenbareOrdeBijAsiel = Nee, ErnstigeRedenen1F = Nee }), Decided, "afwijzen; 2015-01-01" },
        { "Special_facts_against_the_ten_years_are_a_conflict", Veiligheid(Toen).MetVerklaring(static o => o with { GezinslevenGewijzigd = true }).Geoordeeld(static b => b with { GezinsbelangWeegtZwaarder = Ja }), NeedsJudgement, "?; voor A4/3.5.1#4.s1; tegen A4/3.5.1#2; 2015-01-01" },
        { "Special_facts_need_no_documents", (Geweld(Toen) with { AanvraagOpheffing = new() { Gedaan = true } }).MetVerklaring(static o => o with { GezinslevenGewijzigd = true }).Geoordeeld(static b => b with { GezinsbelangWeegtZwaarder = Ja }), Decided, "inwilligen; voor A4/3.5.1#4.s1; 2015-01-01; zonder ?" },

        // Whom it is about.
        { "No_application", Geweld(Toen) with { AanvraagOpheffing = new() { Gedaan = false } }, DecisionStatus.NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = A4_3_5_1_2013.Rule.Decide(dossier, Peildatum);

        Summary(decision, A4_3_5_2_2013.Rule.Decide(dossier, Peildatum).Outcome).Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    /// <summary>The documents by themselves, in A4/3.5.2, whatever the term.</summary>
    [Theory]
    [InlineData(true, true, false, true)]
    [InlineData(false, true, true, true)]
    [InlineData(false, true, false, null)]
    [InlineData(true, false, true, null)]
    public void Documents(bool statement, bool own, bool impossible, bool? enough)
    {
        var dossier = Geweld(Peildatum).Stukken(a => a with { VerklaringAutoriteiten = statement, EigenVerklaring = own }).Geoordeeld(b => b with { VerklaringAutoriteitenOnmogelijk = impossible ? Ja : Nee });
        var decision = A4_3_5_2_2013.Rule.Decide(dossier, Peildatum);

        decision.Outcome!.StukkenGenoeg.Should().Be(enough);
        decision.Status.Should().Be(enough is null ? NeedsJudgement : Decided);
        decision.Citations.Select(static citation => citation.Pinpoint.ToString()).Should().Contain(["A4/3.5.2#1", "A4/3.5.2#2"]);
        A4_3_5_2_2013.Rule.Decide(dossier with { AanvraagOpheffing = new() { Gedaan = false } }, Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);
        A4_3_5_2_2013.Rule.Decide(dossier with { Vreemdeling = dossier.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat, Unierechtgroep = Unierechtgroep.Zwitser } }, Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);
    }

    [Fact]
    public void Without_a_declaration_there_is_nothing_to_lift()
    {
        var onbekend = Diefstal(Toen).MetVerklaring(static o => o with { Uitgesproken = null });

        A4_3_5_1_2013.Rule.Decide(onbekend, Peildatum).MissingFacts.Select(static fact => fact.Path).Should().Equal("ongewenstverklaring.uitgesproken");
        A4_3_5_2_2013.Rule.Decide(onbekend, Peildatum).MissingFacts.Select(static fact => fact.Path).Should().Equal("ongewenstverklaring.uitgesproken");
        A4_3_5_2_2013.Rule.Decide(new() { Ongewenstverklaring = new() { Uitgesproken = false } }, Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);
    }

    [Fact]
    public void One_situation_is_enough_whatever_else_is_not_known() =>
        A4_3_6_2013.Rule.Decide(
            new() { AanvraagOpheffing = new() { Gedaan = true }, Ongewenstverklaring = new() { Uitgesproken = true }, Beoordelingen = new() { TerugkeerStrijdigMetArtikel3 = Ja, Artikel3VerzetZichDuurzaam = Ja, HandhavenDisproportioneel = Ja } },
            Peildatum).Outcome!.BijzondereFeiten.Should().BeTrue();

    /// <summary>The three situations by themselves, in A4/3.6.</summary>
    [Theory]
    [InlineData(false, true, true, "nee; a nee; b nee; c nee")]
    [InlineData(true, true, false, "ja; a ja; b nee; c nee")]
    [InlineData(true, false, true, "ja; a nee; b nee; c ja")]
    public void Situations(bool possible, bool lifting, bool asylum, string expected)
    {
        var dossier = Geweld(Toen).MetVerklaring(o => o with { GezinslevenGewijzigd = possible }).Geoordeeld(b => b with { GezinsbelangWeegtZwaarder = Ja, RisicoVervolging = possible ? Ja : Nee, RisicoErnstigeSchade = Nee, VerstoringOpenbareOrdeBijAsiel = Nee, ErnstigeRedenen1F = Nee }) with
        {
            AanvraagOpheffing = new() { Gedaan = lifting },
        };
        var outcome = A4_3_6_2013.Rule.Decide(asylum ? dossier.VraagtAsiel() : dossier, Peildatum).Outcome!;

        $"{Zeg(outcome.BijzondereFeiten)}; a {Zeg(outcome.StrijdMetArtikel8)}; b {Zeg(outcome.DuurzameStrijdMetArtikel3)}; c {Zeg(outcome.Asiel)}".Should().Be(expected);
    }

    /// <summary>Each requirement of the situations a, b and c by itself: which one is missing, and what then holds.</summary>
    [Theory]
    [InlineData("", "ja; a ja; b ja; c ja")]
    [InlineData("gewijzigd", "ja; a nee; b ja; c ja")]
    [InlineData("gezinsbelang", "ja; a nee; b ja; c ja")]
    [InlineData("aannemelijk", "ja; a ja; b nee; c ja")]
    [InlineData("duurzaam", "ja; a ja; b nee; c ja")]
    [InlineData("disproportioneel", "ja; a ja; b nee; c ja")]
    [InlineData("asiel", "ja; a ja; b ja; c nee")]
    [InlineData("regulier", "ja; a ja; b ja; c nee")]
    [InlineData("vluchteling", "ja; a ja; b ja; c ja")]
    [InlineData("risico", "ja; a ja; b ja; c ja")]
    [InlineData("vluchteling risico", "ja; a ja; b ja; c nee")]
    [InlineData("orde", "ja; a ja; b ja; c nee")]
    [InlineData("1F", "ja; a ja; b ja; c nee")]
    [InlineData("opheffing", "ja; a nee; b nee; c ja")]
    [InlineData("opheffing regulier", "")]
    [InlineData("ongewenst opheffing", "")]
    public void Situations_without(string without, string expected)
    {
        Beoordeling Tenzij(string one) => without.Contains(one, StringComparison.Ordinal) ? Nee : Ja;
        var dossier = Geweld(Toen).MetVerklaring(o => o with { GezinslevenGewijzigd = without != "gewijzigd" }).Geoordeeld(b => b with
        {
            GezinsbelangWeegtZwaarder = Tenzij("gezinsbelang"),
            TerugkeerStrijdigMetArtikel3 = Tenzij("aannemelijk"),
            Artikel3VerzetZichDuurzaam = Tenzij("duurzaam"),
            HandhavenDisproportioneel = Tenzij("disproportioneel"),
            RisicoVervolging = Tenzij("vluchteling"),
            RisicoErnstigeSchade = Tenzij("risico"),
            VerstoringOpenbareOrdeBijAsiel = without == "orde" ? Ja : Nee,
            ErnstigeRedenen1F = without == "1F" ? Ja : Nee,
        }) with
        {
            Aanvraag = without == "asiel" ? new() { Gedaan = false } : new() { Gedaan = true, Soort = without.Contains("regulier", StringComparison.Ordinal) ? SoortAanvraag.Regulier : SoortAanvraag.Asiel },
        };
        if (without.Contains("opheffing", StringComparison.Ordinal))
        {
            dossier = dossier with { AanvraagOpheffing = new() { Gedaan = false } };
        }

        if (without.StartsWith("ongewenst", StringComparison.Ordinal))
        {
            dossier = dossier with { Ongewenstverklaring = new() { Uitgesproken = false } };
        }

        var decision = A4_3_6_2013.Rule.Decide(dossier, Peildatum);

        (decision.Outcome is { } outcome && decision.Status == Decided ? $"{Zeg(outcome.BijzondereFeiten)}; a {Zeg(outcome.StrijdMetArtikel8)}; b {Zeg(outcome.DuurzameStrijdMetArtikel3)}; c {Zeg(outcome.Asiel)}" : "").Should().Be(expected);
        decision.Status.Should().Be(expected.Length == 0 ? DecisionStatus.NotApplicable : Decided);
    }

    [Fact]
    public void Special_facts_by_themselves()
    {
        var decision = A4_3_6_2013.Rule.Decide(Geweld(Toen).VraagtAsiel(), Peildatum);

        decision.Status.Should().Be(NeedsJudgement);
        Snapshot.Verify(Volledig(decision));
        A4_3_6_2013.Rule.Decide(Geweld(Toen) with { AanvraagOpheffing = new() { Gedaan = false } }, Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);
    }

    [Fact]
    public void It_builds_on_the_statutes_and_says_so_where_their_text_of_the_day_is_not_held()
    {
        var decision = A4_3_5_1_2013.Rule.Decide(Diefstal(Toen), Peildatum);

        decision.Citations.Select(static citation => citation.Pinpoint.ToString()).Should().Contain(["Vb/6.6#1.b", "A4/3.5.2#1"]);
        decision.Remark.Should().BeNull();
        A4_3_5_1_2013.Rule.Decide(Diefstal(Toen), Datum(2015, 7, 22)).Remark!.Value.En.Should().Contain("builds on article");
    }

    /// <summary>More time outside the Netherlands never turns a granting into a refusal.</summary>
    [Fact]
    public void A_later_day_of_decision_never_turns_granting_into_refusing() => DossierGenerator.ForAll(
        400,
        from dossier in DossierGenerator.Dossiers(Datum(2013, 4, 1), 0)
        from days in Gen.Choose(1, 800)
        select (dossier with
        {
            Vreemdeling = new() { Unierechtgroep = Unierechtgroep.Geen },
            Ongewenstverklaring = (dossier.Ongewenstverklaring ?? new()) with { Uitgesproken = true },
            AanvraagOpheffing = (dossier.AanvraagOpheffing ?? new()) with { Gedaan = true },
        }, days),
        static pair =>
        {
            var (before, after) = (A4_3_5_1_2013.Rule.Decide(pair.Item1, Datum(2013, 4, 1)).Outcome?.Besluit, A4_3_5_1_2013.Rule.Decide(pair.Item1, Datum(2013, 4, 1).PlusDays(pair.days)).Outcome?.Besluit);
            (before is BesluitOpheffing.Inwilligen && after is BesluitOpheffing.Afwijzen).Should().BeFalse("{0} days more outside", pair.days);
        });

    [Theory]
    [InlineData("2013-03-31", false)]
    [InlineData("2013-04-01", true)]
    [InlineData("2015-11-17", true)]
    [InlineData("2015-11-18", false)]
    public void They_are_held_for(string on, bool held)
    {
        var text = Vreemdelingencirculaire.On(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

        (text.WithNumber("A4/3.5.1") is not null && text.WithNumber("A4/3.5.2") is not null).Should().Be(held);
        (text.WithNumber("A4/3.6") is not null).Should().Be(held);
    }

    private static string Summary(Decision<Opheffingsbesluit> decision, Stukkenuitkomst? stukken)
    {
        if (decision.Outcome is not { } outcome)
        {
            return "";
        }

        var said = new List<string> { outcome.Besluit is { } besluit ? Opheffingsbesluit.Besluiten.NameOf(besluit) : "?" };
        said.AddRange(outcome.WaaromInwilligen is { Count: > 0 } voor ? ["voor " + string.Join(" ", voor)] : []);
        said.AddRange(outcome.WaaromAfwijzen is { Count: > 0 } tegen ? ["tegen " + string.Join(" ", tegen)] : []);
        said.Add(outcome.EersteDagNaTermijn is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "?");
        said.AddRange(outcome.TienInPlaatsVanVijf is true ? ["tien"] : []);
        said.AddRange(stukken?.OntbrekendeStukken is { Count: 0 } ? [] : ["zonder " + (stukken?.OntbrekendeStukken is { } weg ? string.Join(" ", weg) : "?")]);
        said.AddRange(stukken?.VerklaringAutoriteitenNietNodig is true ? ["vrijgesteld"] : []);
        return string.Join("; ", said.Concat(Mist(decision)));
    }
}
