using FluentAssertions;
using FsCheck.Fluent;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Tests.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A4.Opheffingszaken;
using static Vc.Rules.Tests.Circulaire.A4.Verbodszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Worked examples of paragraphs A4/2.5.1 to A4/2.5.6. Each states by hand what is decided and why. The day of decision is 10 June 2014 where nothing else is said.</summary>
public class A4_2_5Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement, NotApplicable = DecisionStatus.NotApplicable;

    // ---------- A4/2.5.2 ----------

    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        { "Conditions_met", Om, Decided, "inwilligen; voor 1" },
        { "Conditions_met_not_weighed", Om.Geoordeeld(static b => b with { OpheffenInreisverbod = null }), NeedsJudgement, "?; oordeel opheffenInreisverbod" },
        { "Conditions_met_weighed_against", Om.Geoordeeld(static b => b with { OpheffenInreisverbod = Nee }), Decided, "afwijzen" },
        { "Too_early", Morgen, Decided, "afwijzen; tegen 1.2" },
        { "Too_early_needs_no_judgement", Morgen with { Beoordelingen = null }, Decided, "afwijzen; tegen ?" },
        { "Danger", Om.Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = Ja }), Decided, "afwijzen; tegen 2" },
        { "Danger_not_judged", Om.Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = null }), NeedsJudgement, "?; oordeel gevaarTegenOpheffingInreisverbod" },
        { "Own_statement_missing", Om.Gevraagd(static a => a with { EigenVerklaring = false }), Decided, "afwijzen; tegen 1.1" },
        { "Authorities_missing", Om.Gevraagd(static a => a with { VerklaringAutoriteiten = false }).Geoordeeld(static b => b with { VerklaringAutoriteitenOnmogelijk = Nee }), Decided, "afwijzen; tegen 1.1" },
        { "Authorities_impossible", Om.Gevraagd(static a => a with { VerklaringAutoriteiten = false }).Geoordeeld(static b => b with { VerklaringAutoriteitenOnmogelijk = Ja }), Decided, "inwilligen; voor 1" },
        { "Authorities_not_judged", Om.Gevraagd(static a => a with { VerklaringAutoriteiten = false }), NeedsJudgement, "?; oordeel verklaringAutoriteitenOnmogelijk" },
        { "Authorities_not_asked_for_under_the_first_limb", Verboden(24, Datum(2013, 6, 10), LidDuurInreisverbod.EersteLid).Gevraagd(static a => a with { VerklaringAutoriteiten = false }), Decided, "inwilligen; voor 1" },
        { "Special_facts", Morgen.Gevraagd(static a => a with { BijzondereFeitenAangevoerd = true }).Geoordeeld(static b => b with { BijzondereFeitenOpheffingInreisverbod = Ja }), Decided, "inwilligen; voor 3" },
        { "Special_facts_not_judged", Morgen.Gevraagd(static a => a with { BijzondereFeitenAangevoerd = true }), NeedsJudgement, "?; oordeel bijzondereFeitenOpheffingInreisverbod" },
        { "Special_facts_and_danger_are_a_conflict", Morgen.Gevraagd(static a => a with { BijzondereFeitenAangevoerd = true }).Geoordeeld(static b => b with { BijzondereFeitenOpheffingInreisverbod = Ja, GevaarTegenOpheffingInreisverbod = Ja }), NeedsJudgement, "?; voor 3; tegen 2" },
        { "Special_facts_that_do_not_count_and_danger", Morgen.Gevraagd(static a => a with { BijzondereFeitenAangevoerd = true }).Geoordeeld(static b => b with { BijzondereFeitenOpheffingInreisverbod = Nee, GevaarTegenOpheffingInreisverbod = Ja }), Decided, "afwijzen; tegen 1.2 2" },
        { "Special_facts_not_judged_and_danger", Morgen.Gevraagd(static a => a with { BijzondereFeitenAangevoerd = true }).Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = Ja }), NeedsJudgement, "?; oordeel bijzondereFeitenOpheffingInreisverbod" },
        { "Special_facts_without_documents_are_a_conflict", Morgen.Gevraagd(static a => a with { BijzondereFeitenAangevoerd = true, EigenVerklaring = false }).Geoordeeld(static b => b with { BijzondereFeitenOpheffingInreisverbod = Ja }), NeedsJudgement, "?; voor 3; tegen 1.1" },
        { "Article_6_5", Morgen.Verbod(static b => b with { GevalArtikel65Lid2 = true }).Gevraagd(static a => a with { EigenVerklaring = false }), Decided, "inwilligen; voor 1" },
        { "Article_6_5_and_danger", Morgen.Verbod(static b => b with { GevalArtikel65Lid2 = true }).Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = Ja }), Decided, "afwijzen; tegen 1.2 2" },
        { "Security_after_ten_years", VoorDeVeiligheid, Decided, "inwilligen; voor 1" },
        { "Security_with_a_report", VoorDeVeiligheid with { NationaleVeiligheid = new() { AmbtsberichtAivd = true, AmbtsberichtAndereDienst = false, AmbtsberichtToontHuidigGevaar = true } }, Decided, "afwijzen; tegen 1" },
        { "Security_before_ten_years", Verboden(120, Datum(2006, 6, 10), LidDuurInreisverbod.ZesdeLidNationaleVeiligheid), Decided, "afwijzen; tegen 1" },
        { "Ten_years_are_not_asked_of_another_ban", Verboden(120, Datum(2006, 6, 10), LidDuurInreisverbod.VijfdeLid), Decided, "inwilligen; voor 1" },
        { "Security_before_ten_years_against_article_6_5_is_a_conflict", Verboden(240, Datum(2006, 6, 10), LidDuurInreisverbod.ZesdeLidNationaleVeiligheid).Verbod(static b => b with { GevalArtikel65Lid2 = true }), NeedsJudgement, "?; voor 1; tegen 1" },
        { "Limb_not_known", Om.Verbod(static b => b with { LidDuur = null }), NeedsFacts, "?; mist bestaandInreisverbod.lidDuur" },
        { "Taken_as_an_objection", Om.Gevraagd(static a => a with { AangemerktAlsRechtsmiddel = true }), NotApplicable, "" },
        { "No_application", Om with { AanvraagOpheffingInreisverbod = new() { Gedaan = false } }, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected) => Snapshot.Verify(Volledig(Opheffing(dossier, status, expected)), parameters: name);

    /// <summary>What is not known and what would not change the decision.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string> Gaps => new()
    {
        { "Travel_documents_not_known", Om.Gevraagd(static a => a with { Reisdocumenten = null }), NeedsFacts, "?; mist aanvraagOpheffingInreisverbod.reisdocumenten" },
        { "Places_of_stay_not_known", Om.Gevraagd(static a => a with { OverzichtVerblijfplaatsen = null }), NeedsFacts, "?; mist aanvraagOpheffingInreisverbod.overzichtVerblijfplaatsen" },
        { "Travel_documents_of_a_ban_for_security_not_known", VoorDeVeiligheid.Gevraagd(static a => a with { Reisdocumenten = null }), NeedsFacts, "?; mist aanvraagOpheffingInreisverbod.reisdocumenten" },
        { "Ban_not_known", Om.Verbod(static b => b with { Uitgevaardigd = null }), NeedsFacts, "?; mist bestaandInreisverbod.uitgevaardigd" },
        { "Ban_not_known_in_a_case_of_article_6_5", Morgen.Verbod(static b => b with { Uitgevaardigd = null, GevalArtikel65Lid2 = true }), NeedsFacts, "?; mist bestaandInreisverbod.uitgevaardigd" },
        { "No_ban", Om with { BestaandInreisverbod = new() { Uitgevaardigd = false }, AanvraagOpheffingInreisverbod = null }, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    public void Gap(string name, Dossier dossier, DecisionStatus status, string expected) => Opheffing(dossier, status, expected).Should().NotBeNull(name);

    private static Decision<BesluitOpheffingInreisverbod> Opheffing(Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = A4_2_5_2_2013.Rule.Decide(dossier, Verbodszaken.Peildatum);

        (decision.Outcome is { } outcome
            ? string.Join("; ", new[] { outcome.Besluit is { } besluit ? Opheffingsbesluit.Besluiten.NameOf(besluit) : "?", Van("voor", outcome.WaaromInwilligen, besluit: outcome.Besluit), Van("tegen", outcome.WaaromAfwijzen, besluit: outcome.Besluit) }.Where(static part => part != "").Concat(Mist(decision)))
            : "").Should().Be(expected);
        decision.Status.Should().Be(status);
        return decision;
    }

    private static string Van(string word, Lijst<string>? places, BesluitOpheffing? besluit) => places switch
    {
        null => besluit is BesluitOpheffing.Afwijzen && word == "tegen" ? "tegen ?" : "",
        { Count: 0 } => "",
        _ => $"{word} {string.Join(" ", places.Select(static place => place.Split('#')[1]))}",
    };

    // ---------- A4/2.5.1 ----------

    [Theory]
    [InlineData("2013-06-10", true, false, false, null, "ja", null)]
    [InlineData("2014-06-10", true, false, false, null, "ja", false)]
    [InlineData("2014-06-10", true, true, false, null, "ja", true)]
    [InlineData("2014-06-10", false, false, false, null, "nee", false)]
    [InlineData("2014-06-10", true, false, true, null, "?", false)]
    [InlineData("2014-06-10", true, false, true, true, "ja", false)]
    [InlineData("2013-06-10", true, true, true, false, "nee", null)]
    public void The_form(string on, bool own, bool remedy, bool withoutAuthorities, bool? impossible, string enough, bool? objection)
    {
        var day = LocalDatePattern.Iso.Parse(on).Value;
        var dossier = Verboden(60, Datum(2010, 1, 1)).Gevraagd(a => a with { EigenVerklaring = own, RechtsmiddelOpen = remedy, VerklaringAutoriteiten = !withoutAuthorities })
            .Geoordeeld(b => b with { VerklaringAutoriteitenOnmogelijk = impossible is { } known ? new() { Oordeel = known } : null });
        var decision = (Decision<Vormuitkomst>)((Paragraph<Vormuitkomst>)Vreemdelingencirculaire.On(day).WithNumber("A4/2.5.1")!).Decide(dossier, day);

        Zeg(decision.Outcome!.StukkenGenoeg).Should().Be(enough);
        decision.Outcome!.AlsRechtsmiddel.Should().Be(objection);
        decision.Outcome!.OntbrekendeStukken.Should().Equal([.. own ? Array.Empty<string>() : ["Vb/6.5b#3.a"], .. withoutAuthorities ? ["Vb/6.5b#3.d"] : Array.Empty<string>()]);
        decision.Status.Should().Be(enough == "?" ? NeedsJudgement : Decided);
        decision.Citations.Select(static citation => citation.Pinpoint.ToString()).Should().Contain("A4/2.5.1#1");
        Snapshot.Verify(Volledig(decision), parameters: $"{on}_{own}_{remedy}_{withoutAuthorities}_{impossible}");
    }

    [Theory]
    [InlineData("2013-06-10")]
    [InlineData("2014-06-10")]
    public void The_form_asks_for_each_document_and_for_nothing_without_an_application(string on)
    {
        var day = LocalDatePattern.Iso.Parse(on).Value;

        Vorm(static a => a).Should().Be("ja");
        Vorm(static a => a with { EigenVerklaring = false }).Should().Be("nee Vb/6.5b#3.a");
        Vorm(static a => a with { Reisdocumenten = false }).Should().Be("nee Vb/6.5b#3.b");
        Vorm(static a => a with { OverzichtVerblijfplaatsen = false }).Should().Be("nee Vb/6.5b#3.c");
        Vorm(static a => a with { VerklaringAutoriteiten = false }).Should().Be("? Vb/6.5b#3.d; oordeel verklaringAutoriteitenOnmogelijk");
        Vorm(static a => a with { Reisdocumenten = null }).Should().Be("? ?; mist aanvraagOpheffingInreisverbod.reisdocumenten");
        Vorm(static a => a with { Gedaan = false, EigenVerklaring = null, Reisdocumenten = null, OverzichtVerblijfplaatsen = null, VerklaringAutoriteiten = null, RechtsmiddelOpen = null, AangemerktAlsRechtsmiddel = null, BijzondereFeitenAangevoerd = null }).Should().Be("NotApplicable");
        Vorm(static a => a, null).Should().Be("? ?; mist bestaandInreisverbod.uitgevaardigd");

        string Vorm(Func<AanvraagOpheffingInreisverbod, AanvraagOpheffingInreisverbod> anders, bool? verboden = true)
        {
            var decision = ((Paragraph<Vormuitkomst>)Vreemdelingencirculaire.On(day).WithNumber("A4/2.5.1")!).Decide(Verboden(60, Datum(2010, 1, 1)).Verbod(b => b with { Uitgevaardigd = verboden }).Gevraagd(anders), day);
            return decision.Status == NotApplicable ? "NotApplicable" : string.Join("; ", new[] { string.Join(" ", [Zeg(decision.Outcome!.StukkenGenoeg), .. decision.Outcome!.OntbrekendeStukken ?? ["?"]]) }.Concat(Mist(decision)));
        }
    }

    // ---------- A4/2.5.3 ----------

    // The report behind the ban, of ten years ago.
    private static NationaleVeiligheid OudBericht => new() { AmbtsberichtAivd = true, AmbtsberichtAndereDienst = false, AmbtsberichtToontHuidigGevaar = false };

    public static TheoryData<string, Dossier, DecisionStatus, string> Security => new()
    {
        { "Ten_years_today", VoorDeVeiligheid, Decided, "ja; langer nee; 2014-06-10" },
        { "Ten_years_tomorrow", Verboden(240, Datum(2004, 6, 11), LidDuurInreisverbod.ZesdeLidNationaleVeiligheid), Decided, "nee; langer nee; 2014-06-11" },
        { "Ten_years_yesterday", Verboden(240, Datum(2004, 6, 9), LidDuurInreisverbod.ZesdeLidNationaleVeiligheid), Decided, "ja; langer nee; 2014-06-09" },
        { "Departure_after_the_ban", VoorDeVeiligheid.Verbod(static b => b with { VertrokkenOp = Datum(2004, 6, 11) }), Decided, "nee; langer nee; 2014-06-11" },
        { "Ban_after_departure", Verboden(240, Datum(2004, 6, 11), LidDuurInreisverbod.ZesdeLidNationaleVeiligheid).Verbod(static b => b with { VertrokkenOp = Datum(2001, 1, 1) }), Decided, "nee; langer nee; 2014-06-11" },
        { "Back_in_the_Netherlands", VoorDeVeiligheid.Terug(Datum(2005, 1, 1), true), Decided, "nee; langer nee; 2015-01-01" },
        { "In_another_Schengen_state", VoorDeVeiligheid.Terug(Datum(2005, 1, 1), false), Decided, "ja; langer nee; 2014-06-10" },
        { "Still_here", VoorDeVeiligheid.Verbod(static b => b with { VertrokkenOp = Dag.NogNiet }), Decided, "nee; langer nee; ?" },
        { "Report_of_the_AIVD", VoorDeVeiligheid with { NationaleVeiligheid = new() { AmbtsberichtAivd = true, AmbtsberichtAndereDienst = false, AmbtsberichtToontHuidigGevaar = true } }, Decided, "nee; langer ja; 2014-06-10" },
        { "Report_of_another_service", VoorDeVeiligheid with { NationaleVeiligheid = new() { AmbtsberichtAivd = false, AmbtsberichtAndereDienst = true, AmbtsberichtToontHuidigGevaar = true } }, Decided, "nee; langer ja; 2014-06-10" },
        { "Report_before_ten_years", Verboden(240, Datum(2010, 6, 11), LidDuurInreisverbod.ZesdeLidNationaleVeiligheid) with { NationaleVeiligheid = new() { AmbtsberichtAivd = true, AmbtsberichtToontHuidigGevaar = true } }, Decided, "nee; langer ja; 2020-06-11" },
        { "Old_report_and_no_threat_any_more", VoorDeVeiligheid with { NationaleVeiligheid = OudBericht }, Decided, "ja; langer nee; 2014-06-10" },
        { "Old_report_not_judged", (VoorDeVeiligheid with { NationaleVeiligheid = OudBericht }).Geoordeeld(static b => b with { AanwijzingenNogErnstigeBedreiging = null }), NeedsJudgement, "?; langer ?; 2014-06-10; oordeel aanwijzingenNogErnstigeBedreiging" },
        { "Old_report_and_judged_still_a_threat", (VoorDeVeiligheid with { NationaleVeiligheid = OudBericht }).Geoordeeld(static b => b with { AanwijzingenNogErnstigeBedreiging = Ja }), Decided, "nee; langer ja; 2014-06-10" },
        { "Old_report_of_another_service", VoorDeVeiligheid with { NationaleVeiligheid = OudBericht with { AmbtsberichtAivd = false, AmbtsberichtAndereDienst = true } }, Decided, "ja; langer nee; 2014-06-10" },
        { "Report_of_which_it_is_not_known_whether_it_is_about_now", VoorDeVeiligheid with { NationaleVeiligheid = OudBericht with { AmbtsberichtToontHuidigGevaar = null } }, NeedsFacts, "?; langer ?; 2014-06-10; mist nationaleVeiligheid.ambtsberichtToontHuidigGevaar" },
        { "Indications_judged", VoorDeVeiligheid.Geoordeeld(static b => b with { AanwijzingenNogErnstigeBedreiging = Ja }), Decided, "nee; langer ja; 2014-06-10" },
        { "Indications_not_judged", VoorDeVeiligheid.Geoordeeld(static b => b with { AanwijzingenNogErnstigeBedreiging = null }), NeedsJudgement, "?; langer ?; 2014-06-10; oordeel aanwijzingenNogErnstigeBedreiging" },
        { "Weighty_interests_are_another_ground", Verboden(240, Datum(2004, 6, 10), LidDuurInreisverbod.ZesdeLidBelangen), NotApplicable, "" },
        { "No_application", VoorDeVeiligheid with { AanvraagOpheffingInreisverbod = new() { Gedaan = false } }, NotApplicable, "" },
    };

    [Fact]
    public void Without_a_ban_there_is_nothing_to_grant_for_national_security() =>
        A4_2_5_3_2013.Rule.Decide(new() { BestaandInreisverbod = new() { Uitgevaardigd = false } }, Verbodszaken.Peildatum).Status.Should().Be(NotApplicable);

    [Theory]
    [MemberData(nameof(Security))]
    public void National_security(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = A4_2_5_3_2013.Rule.Decide(dossier, Verbodszaken.Peildatum);

        (decision.Outcome is { } outcome
            ? string.Join("; ", new[] { Zeg(outcome.MagInwilligen), "langer " + Zeg(outcome.Verlengen), outcome.EersteDagNaTienJaar is { } day ? LocalDatePattern.Iso.Format(day) : "?" }.Concat(Mist(decision)))
            : "").Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    // ---------- A4/2.5.4 ----------

    // To give evidence under a summons.
    private static TijdelijkeOpheffing Tijdelijk => Opheffingszaken.Compleet with { Getuigenis = Aannemelijkheid.Aannemelijk, OfficieleOproep = true };

    /// <summary>Form and content of the application.</summary>
    public static TheoryData<string, TijdelijkeOpheffing, DecisionStatus, string> TemporaryApplications => new()
    {
        { "In_order", Tijdelijk, Decided, "ja" },
        { "By_telephone", Tijdelijk with { SchriftelijkBijDeInd = false }, Decided, "nee" },
        { "By_somebody_else", Tijdelijk with { Aanvrager = AanvragerTijdelijkeOpheffing.IemandAnders }, Decided, "nee" },
        { "Without_guarantees", Tijdelijk with { Garanties = false }, Decided, "nee" },
        { "In_writing_not_known", Tijdelijk with { SchriftelijkBijDeInd = null }, NeedsFacts, "?; mist tijdelijkeOpheffing.schriftelijkBijDeInd" },
        { "Guarantees_not_known", Tijdelijk with { Garanties = null }, NeedsFacts, "?; mist tijdelijkeOpheffing.garanties" },
    };

    [Theory]
    [MemberData(nameof(TemporaryApplications))]
    public void Temporary_application(string name, TijdelijkeOpheffing aanvraag, DecisionStatus status, string expected)
    {
        var decision = A4_2_5_4_2013.Rule.Decide((Om with { TijdelijkeOpheffing = aanvraag }).Geoordeeld(static b => b with { ZeerUitzonderlijkEnDringendInreisverbod = Ja }), Verbodszaken.Peildatum);

        string.Join("; ", new[] { Zeg(decision.Outcome!.TijdelijkOpheffen) }.Concat(Mist(decision))).Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [InlineData(true, true, true, "ja")]
    [InlineData(true, false, true, "nee")]
    [InlineData(true, null, true, "?")]
    [InlineData(true, true, false, "nee")]
    [InlineData(true, null, false, "nee")]
    [InlineData(false, true, true, "")]
    public void Temporary_lifting(bool asked, bool? urgent, bool summoned, string expected)
    {
        var decision = A4_2_5_4_2013.Rule.Decide(
            (Om with { TijdelijkeOpheffing = asked ? Tijdelijk with { OfficieleOproep = summoned } : new() { Gevraagd = false } }).Geoordeeld(b => b with { ZeerUitzonderlijkEnDringendInreisverbod = urgent is { } known ? new() { Oordeel = known } : null }),
            Verbodszaken.Peildatum);

        (decision.Outcome is { } outcome ? Zeg(outcome.TijdelijkOpheffen) : "").Should().Be(expected);
        decision.Status.Should().Be(!asked ? NotApplicable : expected == "?" ? NeedsJudgement : Decided);
    }

    /// <summary>The reasons of A4/3.7.3 one by one, with article 6.5c Vb met.</summary>
    [Theory]
    [InlineData("familie", true, true)]
    [InlineData("familie", false, false)]
    [InlineData("zaak", true, true)]
    [InlineData("zaak", false, false)]
    [InlineData("anders", true, true)]
    [InlineData("anders", false, false)]
    [InlineData("geen", true, false)]
    public void Temporary_lifting_reasons(string reason, bool judged, bool expected)
    {
        var oordeel = judged ? Ja : Nee;
        var aanvraag = Tijdelijk with
        {
            Getuigenis = Aannemelijkheid.Nee,
            OfficieleOproep = null,
            Familieomstandigheden = reason == "familie" ? Aannemelijkheid.Aannemelijk : Aannemelijkheid.Nee,
            EigenRechtszaak = reason == "zaak" ? Aannemelijkheid.Aannemelijk : Aannemelijkheid.Nee,
            SoortRechtszaak = reason == "zaak" ? SoortRechtszaak.Andere : null,
            RechtbankVergtAanwezigheid = reason == "zaak" ? false : null,
            AndereReden = reason == "anders",
        };
        var dossier = (Om with { TijdelijkeOpheffing = aanvraag }).Geoordeeld(b => b with { ZeerUitzonderlijkEnDringendInreisverbod = Ja, ZwaarwegendeFamilieomstandigheden = oordeel, GemachtigdeVolstaatNiet = oordeel, TijdelijkeOpheffingOmAndereReden = oordeel });

        A4_2_5_4_2013.Rule.Decide(dossier, Verbodszaken.Peildatum).Outcome!.TijdelijkOpheffen.Should().Be(expected);
        A4_2_5_4_2013.Rule.Decide(dossier with { Ongewenstverklaring = new() { Uitgesproken = true }, BestaandInreisverbod = new() { Uitgevaardigd = false }, AanvraagOpheffingInreisverbod = new() { Gedaan = false } }, Verbodszaken.Peildatum).Status.Should().Be(NotApplicable);
    }

    // ---------- A4/2.5.5 ----------

    private static Dossier Regulier(DoelRegulier doel, SoortAanvraag? soort = SoortAanvraag.Regulier, bool voldoet = true) => Om with
    {
        Aanvraag = soort is { } known ? new() { Gedaan = true, Soort = known } : new() { Gedaan = false },
        AmbtshalveOpheffing = new() { Doel = doel, VoldoetAanVoorwaardenRegulier = voldoet, VoldoetAanVoorwaardenAsiel = false },
    };

    // A minor, say, with no application and no purpose that the paragraph names.
    private static Dossier Geval => Regulier(DoelRegulier.Ander, null, voldoet: false).Verbod(static b => b with { GevalArtikel65Lid2 = true });

    private static Dossier Asiel(bool aanvraag = true, bool voldoet = true) => Om with
    {
        Aanvraag = aanvraag ? new() { Gedaan = true, Soort = SoortAanvraag.Asiel } : new() { Gedaan = false },
        AmbtshalveOpheffing = new() { Doel = DoelRegulier.Ander, VoldoetAanVoorwaardenRegulier = false, VoldoetAanVoorwaardenAsiel = voldoet },
    };

    /// <summary>What each text says of the same case.</summary>
    public static TheoryData<string, Dossier, string, string> OwnMotion => new()
    {
        { "Article_6_5", Regulier(DoelRegulier.Artikel65Lid2), "ja 1.aanhef 1", "ja 1.aanhef" },
        { "Article_6_5_heavy", Regulier(DoelRegulier.Artikel65Lid2).Verbod(static b => b with { Artikel66aLid7 = true }), "ja 1.aanhef", "ja 1.aanhef" },
        { "Article_6_5_conditions_not_met", Regulier(DoelRegulier.Artikel65Lid2, voldoet: false), "nee", "nee" },
        { "Case_of_article_6_5", Geval, "ja 1.aanhef", "ja 1.aanhef" },
        { "Case_of_article_6_5_heavy", Geval.Verbod(static b => b with { Artikel66aLid7 = true }), "ja 1.aanhef", "ja 1.aanhef" },
        { "Case_of_article_6_5_and_danger", Geval.Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = Ja }), "nee", "nee" },
        { "Case_of_article_6_5_danger_not_judged", Geval.Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = null }), "?; oordeel gevaarTegenOpheffingInreisverbod", "?; oordeel gevaarTegenOpheffingInreisverbod" },
        { "Case_of_article_6_5_not_known", Geval.Verbod(static b => b with { GevalArtikel65Lid2 = null }), "?; mist bestaandInreisverbod.gevalArtikel65Lid2", "?; mist bestaandInreisverbod.gevalArtikel65Lid2" },
        { "Family", Regulier(DoelRegulier.Gezin), "ja 1", "ja 1" },
        { "Family_extension", Regulier(DoelRegulier.Gezin, SoortAanvraag.RegulierVoortzetting), "ja 1", "ja 1" },
        { "Medical", Regulier(DoelRegulier.MedischeBehandeling), "ja 1", "ja 1" },
        { "Temporary_humanitarian", Regulier(DoelRegulier.HumanitairTijdelijk), "nee", "ja 1" },
        { "Lasting_humanitarian", Regulier(DoelRegulier.HumanitairNietTijdelijk), "nee", "ja 1" },
        { "Another_purpose", Regulier(DoelRegulier.Ander), "nee", "nee" },
        { "Without_an_application", Regulier(DoelRegulier.Gezin, null), "nee", "ja 1" },
        { "Another_application", Regulier(DoelRegulier.Gezin, SoortAanvraag.RegulierOnbepaaldeTijd), "nee", "ja 1" },
        { "Conditions_not_met", Regulier(DoelRegulier.Gezin, voldoet: false), "nee", "nee" },
        { "Heavy", Regulier(DoelRegulier.Gezin).Verbod(static b => b with { Artikel66aLid7 = true }), "nee", "nee" },
        { "Heavy_not_known", Regulier(DoelRegulier.Gezin).Verbod(static b => b with { Artikel66aLid7 = null }), "?; mist bestaandInreisverbod.artikel66aLid7", "?; mist bestaandInreisverbod.artikel66aLid7" },
        { "Danger", Regulier(DoelRegulier.Gezin).Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = Ja }), "nee", "nee" },
        { "Danger_not_judged", Regulier(DoelRegulier.Gezin).Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = null }), "?; oordeel gevaarTegenOpheffingInreisverbod", "?; oordeel gevaarTegenOpheffingInreisverbod" },
        { "Asylum", Asiel(), "ja 2", "ja 1.3" },
        { "Asylum_heavy", Asiel().Verbod(static b => b with { Artikel66aLid7 = true }), "ja 2", "ja 1.3" },
        { "Asylum_without_an_application", Asiel(aanvraag: false), "nee", "ja 1.3" },
        { "Asylum_conditions_not_met", Asiel(voldoet: false), "nee", "nee" },
        { "Asylum_and_danger", Asiel().Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = Ja }), "?; oordeel opheffenBijAsielOndanksGevaar", "?; oordeel opheffenBijAsielOndanksGevaar" },
        { "Asylum_in_spite_of_danger", Asiel().Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = Ja, OpheffenBijAsielOndanksGevaar = Ja }), "ja 2", "ja 1.3" },
        { "Asylum_not_in_spite_of_danger", Asiel().Geoordeeld(static b => b with { GevaarTegenOpheffingInreisverbod = Ja, OpheffenBijAsielOndanksGevaar = Nee }), "nee", "nee" },
        { "No_ban", Regulier(DoelRegulier.Gezin) with { BestaandInreisverbod = new() { Uitgevaardigd = false }, AanvraagOpheffingInreisverbod = new() { Gedaan = false } }, "", "" },
    };

    [Theory]
    [MemberData(nameof(OwnMotion))]
    public void Of_its_own_motion(string name, Dossier dossier, string of2013, string of2014)
    {
        var (first, second) = (A4_2_5_5_2013.Rule.Decide(dossier, Verbodszaken.Peildatum), A4_2_5_5_2014.Rule.Decide(dossier, Verbodszaken.Peildatum));
        var earlier = A4_2_5_5_2013.Rule.Decide(Eerder(dossier), Verbodszaken.Peildatum.PlusYears(-1));

        Said(earlier).Should().Be(of2013);
        Said(second).Should().Be(of2014);
        first.Status.Should().Be(NotApplicable, "that text is no longer in force");
        Snapshot.Verify($"{Volledig(earlier)}\n==========\n\n{Volledig(second)}", parameters: name);

        // A ban that stood a year before.
        static Dossier Eerder(Dossier dossier) => dossier.BestaandInreisverbod!.Uitgevaardigd is true ? dossier.Verbod(static b => b with { Datum = Datum(2011, 1, 1), VertrokkenOp = Datum(2011, 1, 1) }) : dossier;

        static string Said(Decision<AmbtshalveUitkomst> decision) => decision.Outcome is { } outcome
            ? string.Join("; ", new[] { Zeg(outcome.AmbtshalveOpheffen) + (outcome.Gronden is { Count: > 0 } gronden ? " " + string.Join(" ", gronden.Select(static place => place.Split('#')[1])) : "") }.Concat(Mist(decision)))
            : "";
    }

    [Fact]
    public void In_2013_the_conditions_for_asylum_count_with_an_asylum_application_only()
    {
        var dossier = Asiel() with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Regulier } };

        A4_2_5_5_2013.Rule.Decide(dossier.Verbod(static b => b with { Datum = Datum(2011, 1, 1), VertrokkenOp = Datum(2011, 1, 1) }), Verbodszaken.Peildatum.PlusYears(-1)).Outcome!.AmbtshalveOpheffen.Should().BeFalse();
        A4_2_5_5_2014.Rule.Decide(dossier, Verbodszaken.Peildatum).Outcome!.AmbtshalveOpheffen.Should().BeTrue();
    }

    // ---------- A4/2.5.6 ----------

    public static TheoryData<string, Dossier, DecisionStatus, string> Lapse => new()
    {
        { "Today", Verboden(12, Datum(2013, 6, 10)), Decided, "ja; 2014-06-10" },
        { "Tomorrow", Verboden(12, Datum(2013, 6, 11)), Decided, "nee; 2014-06-11" },
        { "Yesterday", Verboden(12, Datum(2013, 6, 9)), Decided, "ja; 2014-06-09" },
        { "From_departure_and_not_from_the_ban", Verboden(12, Datum(2013, 6, 10)).Verbod(static b => b with { VertrokkenOp = Datum(2013, 6, 11) }), Decided, "nee; 2014-06-11" },
        { "Never_left", Verboden(12, Datum(2005, 6, 10)).Verbod(static b => b with { VertrokkenOp = Dag.NogNiet }), Decided, "nee; ?" },
        { "Left_before_the_ban", Verboden(12, Datum(2013, 6, 11)).Verbod(static b => b with { VertrokkenOp = Datum(2013, 1, 1) }), NeedsJudgement, "?; 2014-06-11; oordeel duurInreisverbodVerstreken" },
        { "Left_before_the_ban_and_over_anyhow", Verboden(12, Datum(2013, 6, 10)).Verbod(static b => b with { VertrokkenOp = Datum(2013, 1, 1) }), Decided, "ja; 2014-06-10" },
        { "Back_in_the_Netherlands", Verboden(12, Datum(2013, 1, 1)).Terug(Datum(2013, 9, 1), true), NeedsJudgement, "?; 2014-09-01; oordeel duurInreisverbodVerstreken" },
        { "Back_and_judged_over", Verboden(12, Datum(2013, 1, 1)).Terug(Datum(2013, 9, 1), true).Geoordeeld(static b => b with { DuurInreisverbodVerstreken = Ja }), Decided, "ja; 2014-09-01" },
        { "Back_and_judged_not_over", Verboden(12, Datum(2013, 1, 1)).Terug(Datum(2013, 9, 1), true).Geoordeeld(static b => b with { DuurInreisverbodVerstreken = Nee }), Decided, "nee; 2014-09-01" },
        { "To_another_Schengen_state_first", Verboden(12, Datum(2013, 6, 10)).Terug(Datum(2013, 9, 1), false), NeedsJudgement, "?; 2014-09-01; oordeel duurInreisverbodVerstreken" },
        { "To_another_Schengen_state_and_over_anyhow", Verboden(12, Datum(2013, 5, 1)).Terug(Datum(2013, 6, 10), false), Decided, "ja; 2014-06-10" },
        { "Still_in_another_Schengen_state", Verboden(12, Datum(2013, 6, 10)).Terug(Dag.NogNiet, false), NeedsJudgement, "?; ?; oordeel duurInreisverbodVerstreken" },
        { "Duration_not_known", Verboden(12, Datum(2013, 6, 10)).Verbod(static b => b with { DuurMaanden = null }), NeedsFacts, "?; ?; mist bestaandInreisverbod.duurMaanden; oordeel duurInreisverbodVerstreken" },
        { "No_ban", Niets with { BestaandInreisverbod = new() { Uitgevaardigd = false } }, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Lapse))]
    public void Lapses(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = A4_2_5_6_2014.Rule.Decide(dossier, Verbodszaken.Peildatum);

        (decision.Outcome is { } outcome
            ? string.Join("; ", new[] { Zeg(outcome.Vervallen), outcome.EersteDagZonderInreisverbod is { } day ? LocalDatePattern.Iso.Format(day) : "?" }.Concat(Mist(decision)))
            : "").Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [InlineData(12, "2013-02-28")]
    [InlineData(24, "2014-02-28")]
    [InlineData(48, "2016-02-29")]
    public void From_29_February(int months, string lapsed)
    {
        var day = LocalDatePattern.Iso.Parse(lapsed).Value;

        // The text is certainly in force only since 7 April 2014.
        A4_2_5_6_2014.Rule.DecideAsIfInForce(Verboden(months, Datum(2012, 2, 29)), day.PlusDays(-1)).Outcome!.Vervallen.Should().BeFalse();
        A4_2_5_6_2014.Rule.DecideAsIfInForce(Verboden(months, Datum(2012, 2, 29)), day).Outcome!.Vervallen.Should().BeTrue();
    }

    /// <summary>What has lapsed stays so.</summary>
    [Fact]
    public void A_ban_that_has_lapsed_does_not_come_back() => DossierGenerator.ForAll(
        300,
        from dossier in DossierGenerator.Dossiers(Datum(2014, 4, 7), 0)
        from days in Gen.Choose(1, 500)
        select (dossier with { BestaandInreisverbod = (dossier.BestaandInreisverbod ?? new()) with { Uitgevaardigd = true } }, days),
        static pair =>
        {
            var (before, after) = (A4_2_5_6_2014.Rule.Decide(pair.Item1, Datum(2014, 4, 7)).Outcome?.Vervallen, A4_2_5_6_2014.Rule.Decide(pair.Item1, Datum(2014, 4, 7).PlusDays(pair.days)).Outcome?.Vervallen);
            (before is true && after is not true).Should().BeFalse("{0} days later", pair.days);
        });

    [Theory]
    [InlineData("2013-03-31", "")]
    [InlineData("2013-04-01", "1 2 3 4 5")]
    [InlineData("2014-01-23", "1 2 3 4 5")]
    [InlineData("2014-04-07", "1 2 3 4 5 6")]
    [InlineData("2014-12-31", "1 2 3 4 5 6")]
    [InlineData("2015-01-01", "1 2 3 4 6")]
    [InlineData("2015-11-17", "1 2 3 4 6")]
    [InlineData("2015-11-18", "")]
    public void They_are_held_for(string on, string held)
    {
        var text = Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(on).Value);

        string.Join(" ", Enumerable.Range(1, 6).Where(number => text.WithNumber($"A4/2.5.{number}") is not null)).Should().Be(held);
    }
}
