using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A4.Inreisverbodszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;
using static Vc.Rules.Tests.Statutes.Verboden;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Worked examples of A4/2.1 and A4/2.2 in their texts of 2013 to 2015, with what must come out stated by hand, and of the way from ban to duration.</summary>
public class A4_2_1_and_2_Examples
{
    private const string V1 = "2013-05-06";
    private const string V2 = "2013-11-05";
    private const string V3 = "2015-06-01";

    private static readonly Straf Taakstraf = new() { Soort = SoortStraf.Taakstraf, Onvoorwaardelijk = true, OnvoorwaardelijkeDagen = 120 };

    private static Dossier Feiten(Dossier dossier, params VwFeit[] feiten) => dossier with { VwFeiten = Lijst.Van(feiten) };

    private static Dossier Bedreiging(Dossier dossier) => dossier.Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = Ja });

    private static Dossier Art1F(Dossier dossier) => dossier with { GrondslagOngewenst = dossier.GrondslagOngewenst! with { Vergunning1FGeweigerdOfIngetrokken = true } };

    private static Dossier Gevaarlijk(Dossier dossier) => dossier.Geoordeeld(static b => b with { GevaarBijUitzonderingInreisverbod = Ja });

    private static readonly VwFeit ZonderStuk = new() { ProcesVerbaal = false, Transactie = false, Strafbeschikking = false };

    public static TheoryData<string, string, Dossier, DecisionStatus, string> Grounds => new()
    {
        { "Need_not_leave_at_once", V1, Basis, DecisionStatus.Decided, "geen" },
        { "Must_leave_at_once", V1, Meteen, DecisionStatus.Decided, "moet licht" },
        { "Late", V3, TeLaat, DecisionStatus.Decided, "moet licht" },
        { "Gemeenschapsonderdaan", V1, Feiten(Meteen, Pv, Pv).Persoon(static v => v with { Gemeenschapsonderdaan = true }), DecisionStatus.Decided, "geen" },

        // A repeated act under the Vw.
        { "Two_acts", V1, Feiten(Basis, Pv, Pv), DecisionStatus.Decided, "moet licht" },
        { "One_act", V1, Feiten(Basis, Pv), DecisionStatus.Decided, "geen" },
        { "Second_act_without_a_document", V1, Feiten(Basis, Pv, ZonderStuk), DecisionStatus.Decided, "geen" },
        { "Two_acts_since_October_2013", V2, Feiten(Basis, Pv, Pv), DecisionStatus.Decided, "moet licht" },
        { "Two_acts_but_interests", V1, Feiten(Basis, Pv, Pv).Geoordeeld(static b => b with { BelangenTegenInreisverbod = Ja }), DecisionStatus.Decided, "geen" },
        { "Interests_do_not_touch_the_duty_of_the_act", V1, Meteen.Geoordeeld(static b => b with { BelangenTegenInreisverbod = Ja }), DecisionStatus.Decided, "moet licht" },
        { "Interests_not_judged", V1, Feiten(Basis, Pv, Pv).Geoordeeld(static b => b with { BelangenTegenInreisverbod = null }), DecisionStatus.NeedsJudgement, "? ?; oordeel belangenTegenInreisverbod" },

        // Danger, in the measure of A4/3.1 of the time.
        { "Thirty_days", V1, Basis.Vonnis(24, Dagen(30)), DecisionStatus.Decided, "moet zwaar b" },
        { "Twenty_nine_days", V1, Basis.Vonnis(24, Dagen(29)), DecisionStatus.Decided, "geen" },
        { "One_day_since_October_2013", V2, Basis.Vonnis(24, Dagen(1)), DecisionStatus.Decided, "moet zwaar b" },
        { "Conviction_of_three_years", V1, Basis.Vonnis(36), DecisionStatus.Decided, "kan zwaar a" },
        { "At_once_and_conviction_of_three_years", V1, Meteen.Vonnis(36), DecisionStatus.Decided, "moet zwaar a" },
        { "National_security", V3, Meteen with { NationaleVeiligheid = Meteen.NationaleVeiligheid! with { AmbtsberichtAivd = true } }, DecisionStatus.Decided, "moet zwaar b" },
        { "Serious_threat", V1, Bedreiging(Meteen), DecisionStatus.Decided, "moet zwaar c" },
        { "Threat_not_judged", V1, Meteen.Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = null }), DecisionStatus.NeedsJudgement, "moet ?; oordeel ernstigeBedreigingOpenbareOrde" },
        { "Article_1F_gives_a_power", V1, Art1F(Basis), DecisionStatus.Decided, "kan licht" },
        { "Article_1F_applied", V1, Art1F(Meteen).Geoordeeld(static b => b with { ZwaarWegensInternationaleGrond = Ja }), DecisionStatus.Decided, "moet zwaar d" },
        { "Article_1F_not_judged", V1, Art1F(Meteen).Geoordeeld(static b => b with { ZwaarWegensInternationaleGrond = null }), DecisionStatus.NeedsJudgement, "moet ?; oordeel zwaarWegensInternationaleGrond" },
        { "Request_of_another_state", V1, Basis with { GrondslagOngewenst = Basis.GrondslagOngewenst! with { OngewenstInBeneluxOfSchengen = true, VerzoekMetRedenen = true } }, DecisionStatus.Decided, "kan licht" },

        // Replacing a light ban.
        { "Light_makes_way", V1, Bedreiging(Meteen) with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] }, DecisionStatus.Decided, "moet zwaar c vervangen" },
        { "Heavy_does_not", V1, Bedreiging(Meteen) with { Inreisverboden = [Verbod(Datum(2013, 5, 1), SoortInreisverbod.Zwaar)] }, DecisionStatus.Decided, "moet zwaar c" },
        { "Light_stays_without_a_ground", V1, Meteen with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] }, DecisionStatus.Decided, "moet licht" },

        // The free term.
        { "Four_days_before_October_2013", V1, Basis.TeLang(4), DecisionStatus.Decided, "geen" },
        { "Three_days", V2, Basis.TeLang(3), DecisionStatus.Decided, "geen" },
        { "Four_days", V2, Basis.TeLang(4), DecisionStatus.Decided, "moet licht" },
        { "Four_days_in_2015", V3, Basis.TeLang(4), DecisionStatus.Decided, "moet licht" },
        { "No_free_term", V2, Basis, DecisionStatus.Decided, "geen" },
        { "Four_days_but_interests", V2, Basis.TeLang(4).Geoordeeld(static b => b with { BelangenTegenInreisverbod = Ja }), DecisionStatus.Decided, "geen" },
        { "Another_case", V2, Basis.TeLang(3).Geoordeeld(static b => b with { AnderGevalInreisverbod = Ja }), DecisionStatus.Decided, "moet licht" },
        { "Another_case_not_judged", V2, Basis.TeLang(3).Geoordeeld(static b => b with { AnderGevalInreisverbod = null }), DecisionStatus.NeedsJudgement, "? ?; oordeel anderGevalInreisverbod" },
        { "Another_case_is_not_asked_with_a_ground", V2, Basis.Vonnis(36).Geoordeeld(static b => b with { AnderGevalInreisverbod = null }), DecisionStatus.Decided, "kan zwaar a" },
        { "Last_day_unknown", V2, Basis with { VrijeTermijn = new() { Soort = SoortVrijeTermijn.Vastgesteld, Beschikbaar = true, AangetroffenOfVertrokkenOp = Datum(2013, 4, 20) } }, DecisionStatus.NeedsFacts, "? ?; mist vrijeTermijn.laatsteDag" },

        // Article 6.5(4) Vb.
        { "Departing", V3, Gevaarlijk(Meteen), DecisionStatus.Decided, "moet licht afwijken" },
        { "Departing_is_not_in_the_older_text", V2, Gevaarlijk(Meteen), DecisionStatus.Decided, "moet licht" },
    };

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Ground(string name, string on, Dossier dossier, DecisionStatus status, string expected)
    {
        var date = LocalDatePattern.Iso.Parse(on).Value;
        var decision = (Decision<Inreisverbodsgrondslag>)Vreemdelingencirculaire.On(date).WithNumber("A4/2.1")!.Decide(dossier, date);
        var outcome = decision.Outcome!;
        var soort = outcome.Soort is { } known ? " " + Keuzen.SoortInreisverbod.NameOf(known) : outcome.Grond is Inreisverbodsgrond.Geen ? "" : " ?";

        ((outcome.Grond is { } grond ? Inreisverbodsgronden.Antwoorden.NameOf(grond) : "?") + soort + (outcome.Grond is Inreisverbodsgrond.Geen ? "" : string.Concat(outcome.ZwaarOnder.Select(static letter => " " + letter)))
            + (outcome.LichtVervangen is true ? " vervangen" : "") + (outcome.AfwijkenVanUitzondering is true ? " afwijken" : "") + Open(decision)).Should().Be(expected, name);
        decision.Status.Should().Be(status);
        if (name is "Two_acts" or "Four_days" or "One_day_since_October_2013" or "Departing")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }
    }

    private const string A = "2013-05-06";
    private const string B = "2014-01-23";
    private const string C = "2014-06-09";
    private const string D = "2015-06-01";

    private static Dossier Kind(Dossier dossier) => dossier.Persoon(static v => v with { Geboortedatum = Datum(2000, 1, 1) });

    private static Dossier Vergunning(Dossier dossier) => dossier.Uitzondering(static u => u with { VoldoetAanB7B8OfB9 = true });

    private static Dossier Trektin(Dossier dossier) => dossier.Uitzondering(static u => u with { StaatStemtInMetIntrekking = true });

    private static Dossier Asiel(Dossier dossier, Beoordeling? artikel3) => dossier.Uitzondering(static u => u with { OpenbareOrdeStaatAanAsielInDeWeg = true }).Geoordeeld(b => b with { Artikel3TegenInreisverbod = artikel3 });

    public static TheoryData<string, string, Dossier, DecisionStatus, string> Decisions => new()
    {
        { "Plain", A, Meteen, DecisionStatus.Decided, "uitvaardigen licht" },
        { "No_ground", A, Basis, DecisionStatus.Decided, "niet" },
        { "A_power", A, Basis.Vonnis(36), DecisionStatus.Decided, "kanUitvaardigen zwaar" },
        { "Dublin", A, Meteen.Uitzondering(static u => u with { Dublinverzoek = true }), DecisionStatus.Decided, "niet 1.1" },
        { "Article_8", A, Meteen.Geoordeeld(static b => b with { Artikel8TegenInreisverbod = Ja }), DecisionStatus.Decided, "niet 1.3" },
        { "Article_8_not_judged", D, Meteen.Geoordeeld(static b => b with { Artikel8TegenInreisverbod = null }), DecisionStatus.NeedsJudgement, "? ?; oordeel artikel8TegenInreisverbod" },
        { "Article_8_is_not_asked_without_a_ground", A, Basis.Geoordeeld(static b => b with { Artikel8TegenInreisverbod = null }), DecisionStatus.Decided, "niet ?" },

        // A permit of another state.
        { "Polish_permit", A, Meteen.Elders(Land.POL), DecisionStatus.Decided, "niet 1.2" },
        { "Polish_permit_to_be_withdrawn", A, Trektin(Meteen.Elders(Land.POL)), DecisionStatus.Decided, "uitvaardigen licht" },
        { "Swiss_permit", D, Meteen.Elders(Land.CHE), DecisionStatus.Decided, "niet 1.2" },
        { "American_permit", A, Meteen.Elders(Land.USA), DecisionStatus.Decided, "uitvaardigen licht" },
        { "British_permit_in_2013", A, Meteen.Elders(Land.GBR), DecisionStatus.Decided, "uitvaardigen licht" },
        { "Irish_permit_in_2013", A, Meteen.Elders(Land.IRL), DecisionStatus.Decided, "uitvaardigen licht" },
        { "British_permit_in_2014", B, Meteen.Elders(Land.GBR), DecisionStatus.Decided, "niet 1.2" },
        { "British_permit_in_2014_has_no_way_out", B, Trektin(Meteen.Elders(Land.GBR)), DecisionStatus.Decided, "niet 1.2" },
        { "Irish_permit_in_2015", D, Trektin(Meteen.Elders(Land.IRL)), DecisionStatus.Decided, "niet 1.2" },
        { "Croatian_permit_before_accession", "2013-06-30", Meteen.Elders(Land.HRV), DecisionStatus.Decided, "uitvaardigen licht" },
        { "Croatian_permit_since_accession", "2013-07-01", Meteen.Elders(Land.HRV), DecisionStatus.Decided, "niet 1.2" },
        { "Permit_ended_yesterday", A, Meteen.Elders(Land.POL, tot: Datum(2013, 5, 5)), DecisionStatus.Decided, "uitvaardigen licht" },
        { "Permit_ends_today", A, Meteen.Elders(Land.POL, tot: Datum(2013, 5, 6)), DecisionStatus.Decided, "niet 1.2" },
        { "A_status_does_not_end_with_the_card", A, Meteen.Elders(Land.POL, SoortVerblijfsrecht.InternationaleBescherming, Datum(2013, 5, 5)), DecisionStatus.Decided, "niet 1.2" },
        { "Another_consent_is_no_permit", A, Meteen.Elders(Land.POL, SoortVerblijfsrecht.AndereToestemming), DecisionStatus.Decided, "uitvaardigen licht" },
        { "Claimed_judged_no", A, Meteen.Elders(Land.POL, aanwezig: VergunningElders.GesteldNietAangetoond), DecisionStatus.Decided, "uitvaardigen licht" },
        { "Claimed_not_judged", A, Meteen.Elders(Land.POL, aanwezig: VergunningElders.GesteldNietAangetoond).Geoordeeld(static b => b with { GesteldVerblijfsrechtElders = null }), DecisionStatus.NeedsJudgement, "? ?; oordeel gesteldVerblijfsrechtElders" },
        { "Consent_unknown", A, Meteen.Elders(Land.POL).Uitzondering(static u => u with { StaatStemtInMetIntrekking = null }), DecisionStatus.NeedsFacts, "? ?; mist uitzonderingInreisverbod.staatStemtInMetIntrekking" },

        // Article 6.5 Vb.
        { "Minor", A, Kind(Meteen), DecisionStatus.Decided, "niet" },
        { "Minor_and_danger_in_2013", A, Gevaarlijk(Kind(Meteen)), DecisionStatus.Decided, "kanUitvaardigen licht" },
        { "Minor_and_danger_since_2014", C, Gevaarlijk(Kind(Meteen)), DecisionStatus.Decided, "uitvaardigen licht" },
        { "Danger_does_not_set_article_8_aside", C, Gevaarlijk(Kind(Meteen)).Geoordeeld(static b => b with { Artikel8TegenInreisverbod = Ja }), DecisionStatus.Decided, "niet 1.3" },

        // The addition of 2014.
        { "Family_migration_in_2014", C, Vergunning(Meteen), DecisionStatus.Decided, "niet AdC.2" },
        { "Family_migration_but_heavy", C, Bedreiging(Vergunning(Meteen)), DecisionStatus.Decided, "uitvaardigen zwaar" },
        { "Family_migration_before", B, Vergunning(Meteen), DecisionStatus.Decided, "uitvaardigen licht" },
        { "Family_migration_in_2015", D, Vergunning(Meteen), DecisionStatus.Decided, "uitvaardigen licht" },

        // Article 3 ECHR.
        { "Asylum_barred_and_article_3", C, Asiel(Meteen, Ja), DecisionStatus.Decided, "niet Artikel3EVRM.1.s5 asiel" },
        { "Asylum_barred_but_not_article_3", D, Asiel(Meteen, Nee), DecisionStatus.Decided, "uitvaardigen licht asiel" },
        { "Asylum_barred_not_judged", D, Asiel(Meteen, null), DecisionStatus.NeedsJudgement, "? ? asiel; oordeel artikel3TegenInreisverbod" },
        { "Asylum_not_barred", D, Meteen.Geoordeeld(static b => b with { Artikel3TegenInreisverbod = Ja }), DecisionStatus.Decided, "uitvaardigen licht" },
        { "Article_3_is_not_in_the_older_text", B, Asiel(Meteen, Ja), DecisionStatus.Decided, "uitvaardigen licht" },

        // Replacing a light ban.
        { "Light_makes_way", A, Bedreiging(Meteen) with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] }, DecisionStatus.Decided, "uitvaardigen zwaar vervangen" },
        { "Light_does_not_make_way_where_article_8_bars", A, Bedreiging(Meteen).Geoordeeld(static b => b with { Artikel8TegenInreisverbod = Ja }) with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] }, DecisionStatus.Decided, "niet 1.3" },

        // The days of 2013 on which it is not known which text of A4/2.1 was in force.
        { "Both_texts_agree", "2013-08-01", Meteen, DecisionStatus.Decided, "uitvaardigen licht" },
        { "Free_term_while_the_text_is_not_known", "2013-08-01", Basis.TeLang(4), DecisionStatus.NeedsJudgement, "?; oordeel tekstVanOktober2013Gold" },
        { "The_day_before_that", "2013-07-13", Basis.TeLang(4), DecisionStatus.Decided, "niet" },
        { "The_day_after_that", "2013-10-10", Basis.TeLang(4), DecisionStatus.Decided, "uitvaardigen licht" },
        { "Judged_that_the_new_text_applied", "2013-08-01", Basis.TeLang(4).Geoordeeld(static b => b with { TekstVanOktober2013Gold = Ja }), DecisionStatus.Decided, "uitvaardigen licht" },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Decision_on_the_ban(string name, string on, Dossier dossier, DecisionStatus status, string expected)
    {
        var date = LocalDatePattern.Iso.Parse(on).Value;
        var decision = (Decision<Inreisverbodsbesluit>)Vreemdelingencirculaire.On(date).WithNumber("A4/2.2")!.Decide(dossier, date);

        Summary(decision).Should().Be(expected, name);
        decision.Status.Should().Be(status);
        if (name is "Plain" or "Polish_permit_to_be_withdrawn" or "British_permit_in_2014_has_no_way_out" or "Minor_and_danger_since_2014" or "Family_migration_in_2014" or "Asylum_barred_and_article_3" or "Free_term_while_the_text_is_not_known")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }
    }

    /// <summary>From ban to duration: what A4/2.2 says, and the years of A4/2.3.</summary>
    public static TheoryData<string, string, Dossier, string, int?> Chain => new()
    {
        { "W-IRV-021: two thefts, four and three months", "2013-07-29", Meteen.Gestraft(120, 90) with { Antecedenten = Lijst.Van<Antecedent>([.. Meteen.Gestraft(120, 90).Antecedenten!.Select(static a => a with { StrafmaximumMaanden = 48 })]) }, "uitvaardigen zwaar", 5 },
        { "W-IRV-024: community service makes it heavy and not long", "2015-11-17", Meteen.Vonnis(24, Taakstraf), "uitvaardigen zwaar", 2 },
        { "W-IRV-029: found under a ban, serious threat", "2015-11-17", Bedreiging(Meteen.Vonnis(48, Dagen(90))) with { Inreisverboden = [Verbod(Datum(2015, 3, 1), inWerking: true)] }, "uitvaardigen zwaar vervangen", 10 },
        { "Free term exceeded by nine days", "2014-06-09", Basis.TeLang(9), "uitvaardigen licht", 1 },
        { "W-IRV-017: two years after a permit", "2014-06-09", Meteen.Uitzondering(static u => u with { EerderSterkVerblijf = true, EerderVerblijfGeeindigdOp = Datum(2012, 9, 1) }), "niet", null },
    };

    [Theory]
    [MemberData(nameof(Chain))]
    public void From_ban_to_duration(string name, string on, Dossier dossier, string ban, int? years)
    {
        var date = LocalDatePattern.Iso.Parse(on).Value;
        var text = Vreemdelingencirculaire.On(date);
        var decision = (Decision<Inreisverbodsbesluit>)text.WithNumber("A4/2.2")!.Decide(dossier, date);
        Summary(decision).Should().Be(ban, name);

        var duration = (Decision<Inreisverbodsduur>)text.WithNumber("A4/2.3")!.Decide(dossier.Met(d => d with { WordtUitgevaardigd = decision.Outcome!.Besluit == Inreisverbodsbeslissing.Uitvaardigen }), date);
        duration.Outcome?.Duur.Should().Be(Period.FromYears(years!.Value));
        (duration.Status == DecisionStatus.NotApplicable).Should().Be(years is null);
    }

    [Fact]
    public void A_day_between_two_texts_is_decided_only_when_asked_for()
    {
        var dossier = Meteen.Uitzondering(static u => u with { EerderSterkVerblijf = true, EerderVerblijfGeeindigdOp = Datum(2012, 3, 1) });

        A4_2_2_2014Januari.Rule.Decide(dossier, Datum(2014, 2, 28)).Status.Should().Be(DecisionStatus.NotApplicable);
        A4_2_2_2014Januari.Rule.DecideAsIfInForce(dossier, Datum(2014, 2, 28)).Outcome!.Besluit.Should().Be(Inreisverbodsbeslissing.Niet);
    }

    [Theory]
    [InlineData("A4/2.1", "2013-03-31 2013-04-01 2013-07-13 2013-07-14 2013-10-09 2013-10-10 2014-01-23 2014-01-24 2014-04-06 2014-04-07 2015-11-17 2015-11-18", "-++--++--++-")]
    [InlineData("A4/2.2", "2013-03-31 2013-04-01 2013-10-10 2013-10-11 2014-01-22 2014-01-23 2014-01-24 2014-04-06 2014-04-07 2014-12-23 2014-12-24 2015-01-27 2015-01-28 2015-11-17 2015-11-18", "-++--+--++--++-")]
    public void They_are_held_for(string number, string days, string held) =>
        string.Concat(days.Split(' ').Select(day => Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(day).Value).WithNumber(number) is null ? '-' : '+')).Should().Be(held);

    private static string Summary(Decision<Inreisverbodsbesluit> decision)
    {
        var outcome = decision.Outcome!;
        return (outcome.Besluit is { } besluit ? Inreisverbodsbesluit.Antwoorden.NameOf(besluit) : "?") + (outcome.Soort is { } soort ? " " + Keuzen.SoortInreisverbod.NameOf(soort) : "")
            + (outcome.Beletselen is { } places ? string.Concat(places.Select(static place => " " + place)) : " ?")
            + (outcome.LichtVervangen is true ? " vervangen" : "") + (outcome.AsielaspectenToetsen is true ? " asiel" : "") + Open(decision);
    }
}
