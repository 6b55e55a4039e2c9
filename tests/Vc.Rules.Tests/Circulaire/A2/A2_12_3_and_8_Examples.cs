using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A2.Signaleringszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A2;

/// <summary>Worked examples of A2/12.3 on the start of the term, A2/12.8, A2/12.8.1 and A2/12.8.2 on lifting, and A2/12.9 on entry despite an alert, in the texts of 2013 to 2015.</summary>
public class A2_12_3_and_8_Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement, NotApplicable = DecisionStatus.NotApplicable;

    private static readonly LocalDate Peildatum = new(2014, 6, 16);

    private static readonly Vertrek Vertrokken = Leeg.Vertrek! with { NederlandVerlatenOp = Datum(2014, 5, 2) };

    private static readonly Dossier Verklaard = Ongewenst with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring! with { Datum = Datum(2014, 2, 3) } };

    // ---------- A2/12.3 ----------

    public static TheoryData<string, Dossier, DecisionStatus, string> Starts => new()
    {
        { "Refused", Geweigerd(Datum(2014, 6, 10), vals: true), Decided, "2014-06-10; ; -; -; -" },
        { "Refused_day_unknown", Leeg with { Toegang = new() { Geweigerd = true } }, NeedsFacts, "-; ; -; -; -; mist toegang.datumWeigering" },
        { "Ban_before_departure", Leeg with { Inreisverboden = [Verbod(Datum(2014, 4, 8))] }, Decided, "-; 2014-04-08; -; -; -" },
        { "Ban_after_departure", Leeg with { Inreisverboden = [Verbod(Datum(2014, 4, 8))], Vertrek = Vertrokken }, Decided, "-; 2014-05-02; -; 2014-05-02; -" },
        { "Ban_of_the_day_of_departure", Leeg with { Inreisverboden = [Verbod(Datum(2014, 5, 2))], Vertrek = Vertrokken }, Decided, "-; 2014-05-02; -; 2014-05-02; -" },
        { "Two_bans", Leeg with { Inreisverboden = [Verbod(Datum(2014, 4, 8)), Verbod(Datum(2014, 6, 1), SoortInreisverbod.Zwaar)], Vertrek = Vertrokken }, Decided, "-; 2014-05-02 2014-06-01; -; 2014-05-02; -" },
        { "Ban_departure_unknown", Leeg with { Inreisverboden = [Verbod(Datum(2014, 4, 8))], Vertrek = null }, NeedsFacts, "-; ?; -; -; -; mist vertrek.nederlandVerlatenOp" },
        { "Declared_undesirable_and_here", Verklaard, Decided, "-; ; 2014-02-03; -; -" },
        { "Declared_undesirable_and_gone", Verklaard with { Vertrek = Vertrokken }, Decided, "-; ; 2014-05-02; 2014-05-02; -" },
        { "Declared_undesirable_after_departure", Verklaard with { Vertrek = Vertrokken with { NederlandVerlatenOp = Datum(2013, 12, 1) } }, Decided, "-; ; 2014-02-03; 2013-12-01; -" },
        { "Mvv_withdrawn", Leeg with { Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, Einddatum = Datum(2014, 9, 1), Ingetrokken = true, RechtsgevolgenIntrekkingOp = Datum(2014, 6, 1) } }, Decided, "-; ; -; -; 2014-06-01" },
        { "Nothing_happened", Leeg, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Starts))]
    public void Start(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = A2_12_3_2013Juli.Rule.Decide(dossier, Peildatum);

        decision.Status.Should().Be(status);
        Line(decision).Should().Be(expected);
        if (name != "Mvv_withdrawn")
        {
            Line(A2_12_3_2013.Rule.DecideAsIfInForce(dossier, Peildatum)).Should().Be(expected, "the two texts differ in the mvv only");
        }

        Snapshot.Verify(Volledig(decision), parameters: name);

        static string Line(Decision<Aanvangsuitkomst> decision) => decision.Outcome is not { } outcome ? "" : string.Join("; ", new[]
        {
            Dag(outcome.BijWeigering),
            outcome.Inreisverboden is null ? "?" : string.Join(" ", outcome.Inreisverboden.Select(static verbod => verbod.EersteDag is { } eerste ? Dag(eerste) : "?")),
            Dag(outcome.BijOngewenstverklaring), Dag(outcome.NaVertrek), Dag(outcome.BijMvv),
        }.Concat(Mist(decision)));
    }

    [Fact]
    public void The_text_of_April_2013_has_no_start_for_the_mvv()
    {
        var ingetrokken = (Dossier)Starts.Single(static row => (string)row[0] == "Mvv_withdrawn")[1] with { Mvv = new() { Plichtig = true, Afgegeven = true, Ingetrokken = true, RechtsgevolgenIntrekkingOp = Datum(2013, 4, 1) } };

        A2_12_3_2013.Rule.Decide(ingetrokken, Datum(2013, 4, 1)).Status.Should().Be(NotApplicable);
        A2_12_3_2013Juli.Rule.Decide(ingetrokken, Datum(2013, 8, 5)).Outcome!.BijMvv.Should().Be(Datum(2013, 4, 1));
    }

    // ---------- A2/12.8 ----------

    private static readonly OpheffingSignalering Staande = new()
    {
        Register = Register.Sis,
        DoorNederland = true,
        Grondslag = Grondslag.Toegang,
        LaatsteDag = Datum(2018, 4, 19),
        GrondslagVervallen = false,
        OnterechtGesteld = false,
        VerblijfNederlandToegestaan = false,
        VerblijfLidstaatToegestaan = false,
        VerzoekVanSirene = false,
        OnderUnierecht = false,
        AndereOmstandigheden = false,
        Gevraagd = false,
    };

    public static TheoryData<string, OpheffingSignalering, Beoordelingen?, DecisionStatus, string> Liftings => new()
    {
        { "Running", Staande, null, Decided, "blijft; ; ; ; " },
        { "Last_day_of_the_term", Staande with { LaatsteDag = Peildatum }, null, Decided, "blijft; ; ; ; " },
        { "Day_after_the_term", Staande with { LaatsteDag = Datum(2014, 6, 15) }, null, Decided, "verwijderen; ; 1; ; " },
        { "No_end_fixed", Staande with { LaatsteDag = Dag0 }, null, Decided, "blijft; ; ; ; " },
        { "Basis_lapsed", Staande with { GrondslagVervallen = true }, null, Decided, "kanOpheffen; 2.1; ; ; " },
        { "Wrong_grounds_not_judged", Staande with { OnterechtGesteld = true }, null, NeedsJudgement, "?; ?; ; ; ; oordeel signaleringOpOnterechteGronden" },
        { "Wrong_grounds_shown", Staande with { OnterechtGesteld = true }, new() { SignaleringOpOnterechteGronden = Ja }, Decided, "kanOpheffen; 2.2; ; ; " },
        { "Wrong_grounds_not_shown", Staande with { OnterechtGesteld = true }, new() { SignaleringOpOnterechteGronden = Nee }, Decided, "blijft; ; ; ; " },
        { "Stay_in_the_Netherlands", Staande with { VerblijfNederlandToegestaan = true }, null, Decided, "kanOpheffen; 2.3; ; ; " },
        { "Stay_elsewhere_not_yet_asked", Staande with { VerblijfLidstaatToegestaan = true }, null, Decided, "kanOpheffen; 2.4.s1; ; ; 2.4.s2" },
        { "Stay_elsewhere_and_asked", Staande with { VerblijfLidstaatToegestaan = true, VerzoekVanSirene = true }, new() { NaVerwijderingInOps = Nee }, Decided, "verwijderen; 2.4.s1; 2.4.s4; 2.4.s3; 2.4.s2; geen OPS" },
        { "Stay_elsewhere_under_Union_law", Staande with { VerblijfLidstaatToegestaan = true, VerzoekVanSirene = true, OnderUnierecht = true }, new() { NaVerwijderingInOps = Ja }, Decided, "verwijderen; 2.4.s1; 2.4.s4 2.4.s5; 2.4.s3; 2.4.s2; OPS" },
        { "OPS_not_judged", Staande with { VerblijfLidstaatToegestaan = true, VerzoekVanSirene = true }, null, NeedsJudgement, "verwijderen; 2.4.s1; 2.4.s4; 2.4.s3; 2.4.s2; oordeel naVerwijderingInOps" },
        { "Other_circumstances_not_judged", Staande with { AndereOmstandigheden = true }, null, NeedsJudgement, "?; ; ; ; ; oordeel omstandighedenZettenAanTotOpheffing" },
        { "Other_circumstances", Staande with { AndereOmstandigheden = true }, new() { OmstandighedenZettenAanTotOpheffing = Ja }, Decided, "kanOpheffen; ; ; ; " },
        { "Last_day_unknown", Staande with { LaatsteDag = null }, null, NeedsFacts, "?; ; ?; ; ; mist opheffingSignalering.laatsteDag" },
        { "Under_Union_law_and_not_yet_asked", Staande with { VerblijfLidstaatToegestaan = true, OnderUnierecht = true }, null, Decided, "kanOpheffen; 2.4.s1; ; ; 2.4.s2" },
        { "Alert_of_another_state", Staande with { DoorNederland = false }, null, NotApplicable, "" },
        { "Alert_of_another_state_that_was_asked_about", Staande with { DoorNederland = false, VerblijfLidstaatToegestaan = true, VerzoekVanSirene = true }, new() { NaVerwijderingInOps = Ja }, NotApplicable, "" },
        { "Alert_in_OPS_that_was_asked_about", Staande with { Register = Register.Ops, VerblijfLidstaatToegestaan = true, VerzoekVanSirene = true }, new() { NaVerwijderingInOps = Ja }, NotApplicable, "" },
        { "Alert_in_OPS", Staande with { Register = Register.Ops }, null, NotApplicable, "" },
    };

    private static LocalDate Dag0 => Vc.Rules.Law.Dag.NogNiet;

    [Theory]
    [MemberData(nameof(Liftings))]
    public void Lifting(string name, OpheffingSignalering signalering, Beoordelingen? oordelen, DecisionStatus status, string expected)
    {
        var dossier = Leeg with { OpheffingSignalering = signalering, Beoordelingen = oordelen };

        var (old, decision) = (A2_12_8_2013.Rule.Decide(dossier with { OpheffingSignalering = signalering with { LaatsteDag = signalering.LaatsteDag is { } last && last < Dag0 ? last - Period.FromYears(1) : signalering.LaatsteDag } }, Datum(2013, 6, 16)), A2_12_8_2013Oktober.Rule.Decide(dossier, Peildatum));

        decision.Status.Should().Be(status);
        (decision.Outcome is { } outcome
            ? string.Join("; ", new[] { outcome.Opheffen is { } weg ? SignaleringWeg.Antwoorden.NameOf(weg) : "?", outcome.Omstandigheden is { } places ? Places(places) : "?" }
                .Concat(outcome.Taken.Select(Said)).Concat(outcome.DaarnaInOps is { } ops ? [ops ? "OPS" : "geen OPS"] : Array.Empty<string>()).Concat(Mist(decision)))
            : "").Should().Be(expected);
        old.Outcome?.Opheffen.Should().Be(decision.Outcome?.Opheffen, "the two texts differ in a word only");
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    // ---------- A2/12.8.1 en A2/12.8.2 ----------

    public static TheoryData<string, OpheffingSignalering, DecisionStatus, string> RequestsNsis => new()
    {
        { "Dutch_alert", Staande with { Gevraagd = true, VerzoekOntvangenOp = Datum(2014, 6, 2) }, Decided, "ja; ind; nee; 2014-06-30" },
        { "Received_in_February", Staande with { Gevraagd = true, VerzoekOntvangenOp = Datum(2012, 2, 1) }, Decided, "ja; ind; nee; 2012-02-29" },
        { "Over_the_end_of_the_year", Staande with { Gevraagd = true, VerzoekOntvangenOp = Datum(2013, 12, 31) }, Decided, "ja; ind; nee; 2014-01-28" },
        { "Dutch_alert_for_a_ban", Staande with { Grondslag = Grondslag.Inreisverbod, Gevraagd = true, VerzoekOntvangenOp = Datum(2014, 6, 2) }, Decided, "ja; ind; ja; 2014-06-30" },
        { "Dutch_alert_for_a_return_decision_with_ban", Staande with { Grondslag = Grondslag.TerugkeerbesluitMetInreisverbod, Gevraagd = true, VerzoekOntvangenOp = Datum(2014, 6, 2) }, Decided, "ja; ind; ja; 2014-06-30" },
        { "Request_about_OPS", Staande with { Register = Register.Ops, Gevraagd = true, VerzoekOntvangenOp = Datum(2014, 6, 2) }, NotApplicable, "" },
        { "Dutch_alert_for_a_declaration", Staande with { Grondslag = Grondslag.Ongewenstverklaring }, Decided, "ja; ind; nee; -" },
        { "Alert_of_another_state", Staande with { DoorNederland = false, Gevraagd = true, VerzoekOntvangenOp = Datum(2014, 6, 2) }, Decided, "ja; landelijkeDienst; nee; -" },
        { "Alert_of_another_state_for_a_ban", Staande with { DoorNederland = false, Grondslag = Grondslag.Inreisverbod }, Decided, "ja; landelijkeDienst; nee; -" },
        { "Receipt_unknown", Staande with { Gevraagd = true }, NeedsFacts, "ja; ind; nee; -; mist opheffingSignalering.verzoekOntvangenOp" },
        { "State_unknown", Staande with { DoorNederland = null }, NeedsFacts, "ja; ?; nee; -; mist opheffingSignalering.doorNederland" },
        { "Alert_in_OPS", Staande with { Register = Register.Ops }, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(RequestsNsis))]
    public void Request_Nsis(string name, OpheffingSignalering signalering, DecisionStatus status, string expected)
    {
        var decision = A2_12_8_1_2013Oktober.Rule.Decide(Leeg with { OpheffingSignalering = signalering }, Peildatum);

        decision.Status.Should().Be(status);
        Line(decision).Should().Be(expected);
        Line(A2_12_8_1_2013.Rule.DecideAsIfInForce(Leeg with { OpheffingSignalering = signalering }, Peildatum)).Should().Be(expected, "the texts differ in the name of the service only");
        Line(A2_12_8_1_2013Juli.Rule.DecideAsIfInForce(Leeg with { OpheffingSignalering = signalering }, Peildatum)).Should().Be(expected, "the texts differ in the name of the service only");
        Snapshot.Verify(Volledig(decision), parameters: name);

        static string Line(Decision<OpheffingsverzoekUitkomst> decision) => decision.Outcome is { } outcome
            ? string.Join("; ", new[] { Zeg(outcome.MagVragen), outcome.Geadresseerde is { } wie ? Taak.Geadresseerden.NameOf(wie) : "?", Zeg(outcome.GerichtOpInreisverbod), Dag(outcome.LaatsteDagBeslissing) }.Concat(Mist(decision)))
            : "";
    }

    private static readonly OpheffingSignalering InOps = Staande with { Register = Register.Ops, Grondslag = Grondslag.Artikel12, Gevraagd = true, VerzoekSchriftelijk = true, VerzoekGemotiveerd = true, VerzoekOntvangenOp = Datum(2014, 6, 2) };

    public static TheoryData<string, OpheffingSignalering, bool?, Beoordelingen?, DecisionStatus, string> RequestsOps => new()
    {
        { "In_form", InOps, false, null, Decided, "ja; ja; 2014-06-30; blijft; 1.s3" },
        { "Oral", InOps with { VerzoekSchriftelijk = false }, false, null, Decided, "ja; nee; 2014-06-30; blijft; 1.s3" },
        { "Without_reasons", InOps with { VerzoekGemotiveerd = false }, false, null, Decided, "ja; nee; 2014-06-30; blijft; 1.s3" },
        { "Not_asked", InOps with { Gevraagd = false, VerzoekOntvangenOp = null }, false, null, Decided, "ja; ?; -; blijft; " },
        { "Last_day_of_the_term", InOps with { LaatsteDag = Peildatum }, false, null, Decided, "ja; ja; 2014-06-30; blijft; 1.s3" },
        { "Day_after_the_term", InOps with { LaatsteDag = Datum(2014, 6, 15) }, false, null, Decided, "ja; ja; 2014-06-30; verwijderen; 1.s3" },
        { "Circumstances_not_judged", InOps with { VerblijfNederlandToegestaan = true }, false, null, NeedsJudgement, "ja; ja; 2014-06-30; ?; 1.s3; oordeel omstandighedenNopenTotOpheffing" },
        { "Circumstances_compel", InOps with { VerblijfNederlandToegestaan = true }, false, new() { OmstandighedenNopenTotOpheffing = Ja }, Decided, "ja; ja; 2014-06-30; kanOpheffen; 1.s3" },
        { "Circumstances_do_not_compel", InOps with { GrondslagVervallen = true }, false, new() { OmstandighedenNopenTotOpheffing = Nee }, Decided, "ja; ja; 2014-06-30; blijft; 1.s3" },
        { "Wrongly_entered_and_compelling", InOps with { OnterechtGesteld = true }, false, new() { OmstandighedenNopenTotOpheffing = Ja }, Decided, "ja; ja; 2014-06-30; kanOpheffen; 1.s3" },
        { "Stay_elsewhere_and_compelling", InOps with { VerblijfLidstaatToegestaan = true }, false, new() { OmstandighedenNopenTotOpheffing = Ja }, Decided, "ja; ja; 2014-06-30; kanOpheffen; 1.s3" },
        { "Basis_lapsed_and_compelling", InOps with { GrondslagVervallen = true }, false, new() { OmstandighedenNopenTotOpheffing = Ja }, Decided, "ja; ja; 2014-06-30; kanOpheffen; 1.s3" },
        { "Other_circumstances_and_compelling", InOps with { AndereOmstandigheden = true }, false, new() { OmstandighedenNopenTotOpheffing = Ja }, Decided, "ja; ja; 2014-06-30; kanOpheffen; 1.s3" },
        { "Compelling_without_circumstances", InOps, false, new() { OmstandighedenNopenTotOpheffing = Ja }, Decided, "ja; ja; 2014-06-30; blijft; 1.s3" },
        { "Over_and_compelling", InOps with { LaatsteDag = Datum(2014, 6, 15), AndereOmstandigheden = true }, false, new() { OmstandighedenNopenTotOpheffing = Ja }, Decided, "ja; ja; 2014-06-30; verwijderen; 1.s3" },
        { "Mvv_struck_through", InOps with { Grondslag = Grondslag.Mvv }, true, null, Decided, "ja; ja; 2014-06-30; verwijderen; 1.s3" },
        { "Mvv_not_struck_through", InOps with { Grondslag = Grondslag.Mvv }, false, null, Decided, "ja; ja; 2014-06-30; blijft; 1.s3" },
        { "Struck_through_but_another_basis", InOps, true, null, Decided, "ja; ja; 2014-06-30; blijft; 1.s3" },
        { "Mvv_unknown", InOps with { Grondslag = Grondslag.Mvv }, null, null, NeedsFacts, "ja; ja; 2014-06-30; ?; 1.s3; mist mvv.stickerDoorgehaald" },
        { "Alert_in_Nsis", Staande, false, null, NotApplicable, "" },
        { "Request_about_Nsis", InOps with { Register = Register.Sis }, false, null, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(RequestsOps))]
    public void Request_Ops(string name, OpheffingSignalering signalering, bool? doorgehaald, Beoordelingen? oordelen, DecisionStatus status, string expected)
    {
        var dossier = Leeg with { OpheffingSignalering = signalering, Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, StickerDoorgehaald = doorgehaald }, Beoordelingen = oordelen };

        var decision = A2_12_8_2_2013Oktober.Rule.Decide(dossier, Peildatum);

        decision.Status.Should().Be(status);
        Line(decision).Should().Be(expected);
        Line(A2_12_8_2_2013Juli.Rule.DecideAsIfInForce(dossier, Peildatum)).Should().Be(expected, "the texts since July differ in the name of the service only");
        Line(A2_12_8_2_2013.Rule.DecideAsIfInForce(dossier, Peildatum)).Should().Be(name is "Mvv_struck_through" or "Mvv_unknown" ? "ja; ja; 2014-06-30; blijft; 1.s3" : expected, "the text of April does not have the mvv");
        Snapshot.Verify(Volledig(decision), parameters: name);

        static string Line(Decision<OpheffingsverzoekUitkomst> decision) => decision.Outcome is { } outcome
            ? string.Join("; ", new[] { Zeg(outcome.MagVragen), Zeg(outcome.VormInOrde), Dag(outcome.LaatsteDagBeslissing), outcome.Opheffen is { } weg ? SignaleringWeg.Antwoorden.NameOf(weg) : "?" }.Concat(outcome.Taken.Select(Said)).Concat(Mist(decision)))
            : "";
    }

    /// <summary>The mvv came with the text of July 2013; the name of the service changed each time.</summary>
    [Fact]
    public void What_the_three_texts_on_OPS_differ_in()
    {
        var dossier = Leeg with { OpheffingSignalering = InOps with { Grondslag = Grondslag.Mvv, VerzoekOntvangenOp = Datum(2013, 4, 1) }, Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, StickerDoorgehaald = true } };
        Decision<OpheffingsverzoekUitkomst>[] decisions = [A2_12_8_2_2013.Rule.Decide(dossier, Datum(2013, 4, 1)), A2_12_8_2_2013Juli.Rule.Decide(dossier, Datum(2013, 7, 13)), A2_12_8_2_2013Oktober.Rule.Decide(dossier, Datum(2013, 10, 10))];

        decisions.Select(static decision => decision.Outcome!.Opheffen).Should().Equal(Opheffing.Blijft, Opheffing.Verwijderen, Opheffing.Verwijderen);
        decisions.Select(static decision => decision.Outcome!.Taken[0].Plichten![0].Wat.Nl.Split(' ')[1..^5]).Select(static name => string.Join(" ", name)).Should().Equal("Dienst IPOL stuurt", "DLOS stuurt", "DLIO stuurt");
    }

    [Theory]
    [InlineData("2013-03-31", false, false, false, false)]
    [InlineData("2013-04-01", true, true, true, true)]
    [InlineData("2013-04-02", false, true, false, true)]
    [InlineData("2013-07-13", true, true, true, true)]
    [InlineData("2013-07-14", true, false, false, true)]
    [InlineData("2013-10-09", true, false, false, true)]
    [InlineData("2013-10-10", true, true, true, true)]
    [InlineData("2015-11-17", true, true, true, true)]
    [InlineData("2015-11-18", false, false, false, false)]
    public void Texts_that_certainly_are_in_force(string on, bool start, bool lifting, bool request, bool entry)
    {
        var text = Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(on).Value);

        (text.WithNumber("A2/12.3") is not null).Should().Be(start);
        (text.WithNumber("A2/12.8") is not null).Should().Be(lifting);
        (text.WithNumber("A2/12.8.1") is not null).Should().Be(request);
        (text.WithNumber("A2/12.8.2") is not null).Should().Be(request);
        (text.WithNumber("A2/12.9") is not null).Should().Be(entry);
    }

    // ---------- A2/12.9 ----------

    public static TheoryData<string, bool?, Lijst<BestaandeSignalering>?, bool?, DecisionStatus, string> Entries => new()
    {
        { "Let_in_with_a_Dutch_alert", true, [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Inreisverbod)], false, Decided, "1.s1; 1.s2" },
        { "Let_in_with_an_alert_in_OPS", true, [Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Artikel12)], false, Decided, "1.s1; 1.s2" },
        { "Let_in_with_an_alert_of_another_state", true, [], true, Decided, "1.s1; 1.s2" },
        { "Let_in_without_an_alert", true, [], false, NotApplicable, "" },
        { "Not_let_in", false, [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Inreisverbod)], false, NotApplicable, "" },
        { "Alerts_unknown", true, null, false, NeedsFacts, "?; ?; mist signaleringen" },
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public void Entry(string name, bool? verleend, Lijst<BestaandeSignalering>? signaleringen, bool? andere, DecisionStatus status, string expected)
    {
        var decision = A2_12_9_2013.Rule.Decide(Leeg with { Toegang = Leeg.Toegang! with { VerleendVoorKortVerblijf = verleend }, Signaleringen = signaleringen, SignaleringAndereLidstaat = new() { Aanwezig = andere } }, Peildatum);

        decision.Status.Should().Be(status);
        (decision.Outcome is { } outcome && status is not NotApplicable ? string.Join("; ", outcome.Taken.Select(Said).Concat(Mist(decision))) : "").Should().Be(expected);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    private static string Said(Taak taak) => taak.Plichten is null ? "?" : string.Join(" ", taak.Plichten.Select(static plicht => plicht.Plaats.Split('#')[1]));

    private static string Places(IEnumerable<string> places) => string.Join(" ", places.Select(static place => place.Split('#')[1]));

    private static string Dag(LocalDate? dag) => dag is { } known ? LocalDatePattern.Iso.Format(known) : "-";

    private static string Zeg(bool? value) => value switch { true => "ja", false => "nee", null => "?" };
}
