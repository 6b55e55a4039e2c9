using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Circulaire.Ind;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.Ind;

/// <summary>
/// Worked examples of the IND's page on the return decision (11 March 2024). Each states by hand what must come out: the two alerts first, then what stands aside and is a yes, then what is missing.
/// The page explains and is no legal basis; where it says something else than the circulaire, the last tests show both.
/// </summary>
public class Terugkeerbesluit2024Examples
{
    private static readonly LocalDate Peildatum = new(2024, 4, 2);

    private static readonly ProcedureleGebeurtenis Verandering = new() { HeeftPlaatsgevonden = true, Datum = Datum(2023, 12, 4) };

    private static readonly Dossier Nieuw = InNederland with { Terugkeerbesluiten = [Van(Datum(2024, 1, 15))] };

    private static readonly Dossier Oud = InNederland with { Terugkeerbesluiten = [Van(Datum(2021, 1, 10))] };

    private static readonly Dossier OudMetVerbod = InNederland with { Terugkeerbesluiten = [Van(Datum(2021, 10, 15), metInreisverbod: true)], Inreisverboden = [Verbod(Datum(2021, 10, 15))] };

    public static TheoryData<string, Dossier, DecisionStatus, string[]> Examples => new()
    {
        // De dag van het besluit
        { "No_return_decision", InNederland, DecisionStatus.Decided, ["terugkeer nee"] },
        { "New_decision", Nieuw, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Decision_of_6_March_2023", InNederland with { Terugkeerbesluiten = [Van(Datum(2023, 3, 6))] }, DecisionStatus.Decided, ["terugkeer nee"] },
        { "Decision_of_7_March_2023", InNederland with { Terugkeerbesluiten = [Van(Datum(2023, 3, 7))] }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Decision_of_8_March_2023", InNederland with { Terugkeerbesluiten = [Van(Datum(2023, 3, 8))] }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Decision_with_ban_of_6_March_2023", InNederland with { Terugkeerbesluiten = [Van(Datum(2023, 3, 6), metInreisverbod: true)] }, DecisionStatus.Decided, ["terugkeer nee", "inreisverbod ja"] },
        { "Decision_with_ban_of_7_March_2023", InNederland with { Terugkeerbesluiten = [Van(Datum(2023, 3, 7), metInreisverbod: true)] }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Decision_with_ban_of_8_March_2023", InNederland with { Terugkeerbesluiten = [Van(Datum(2023, 3, 8), metInreisverbod: true)] }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Old_decision_beside_a_new_one", InNederland with { Terugkeerbesluiten = [Van(Datum(2021, 1, 10)), Van(Datum(2024, 1, 15))] }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Two_old_decisions", InNederland with { Terugkeerbesluiten = [Van(Datum(2020, 5, 1)), Van(Datum(2021, 1, 10))] }, DecisionStatus.Decided, ["terugkeer nee"] },
        { "Date_of_the_decision_unknown", InNederland with { Terugkeerbesluiten = [Van(Datum(2024, 1, 15)) with { Datum = null }] }, DecisionStatus.NeedsFacts, ["mist terugkeerbesluiten[0].datum"] },
        { "Decisions_unknown", InNederland with { Terugkeerbesluiten = null }, DecisionStatus.NeedsFacts, ["mist terugkeerbesluiten"] },

        // De dag van de verandering, zonder inreisverbod
        { "Old_decision_and_a_change", Oud with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Change_of_6_March_2023", Oud with { ProcedureleGebeurtenis = Op(2023, 3, 6) }, DecisionStatus.Decided, ["terugkeer nee"] },
        { "Change_of_7_March_2023", Oud with { ProcedureleGebeurtenis = Op(2023, 3, 7) }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Change_of_8_March_2023", Oud with { ProcedureleGebeurtenis = Op(2023, 3, 8) }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Day_of_the_change_unknown", Oud with { ProcedureleGebeurtenis = new() { HeeftPlaatsgevonden = true } }, DecisionStatus.NeedsFacts, ["mist procedureleGebeurtenis.datum"] },
        { "Change_unknown_after_departure_does_not_matter", Vertrok(Oud, VertrekBekend.Vertrokken) with { ProcedureleGebeurtenis = null }, DecisionStatus.Decided, ["terugkeer nee"] },

        // De dag van de verandering, met inreisverbod
        { "Old_ban_and_a_change", OudMetVerbod with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.Decided, ["terugkeer ja", "inreisverbod nee"] },
        { "Old_ban_and_a_change_of_6_March_2023", OudMetVerbod with { ProcedureleGebeurtenis = Op(2023, 3, 6) }, DecisionStatus.Decided, ["terugkeer nee", "inreisverbod ja"] },
        { "Old_ban_and_a_change_of_7_March_2023", OudMetVerbod with { ProcedureleGebeurtenis = Op(2023, 3, 7) }, DecisionStatus.Decided, ["terugkeer ja", "inreisverbod nee"] },
        { "Ban_unknown_with_a_change", Oud with { Terugkeerbesluiten = [Van(Datum(2021, 1, 10)) with { MetInreisverbod = null }], ProcedureleGebeurtenis = Verandering }, DecisionStatus.NeedsFacts, ["terugkeer ja", "mist terugkeerbesluiten[0].metInreisverbod"] },
        { "Ban_unknown_without_a_change", Oud with { Terugkeerbesluiten = [Van(Datum(2021, 1, 10)) with { MetInreisverbod = null }] }, DecisionStatus.NeedsFacts, ["terugkeer nee", "mist terugkeerbesluiten[0].metInreisverbod"] },

        // Vertrek
        { "New_decision_departure_not_known", Vertrok(Nieuw, VertrekBekend.NietBekend), DecisionStatus.Decided, ["terugkeer ja"] },
        { "New_decision_departed_to_another_member_state", Vertrok(Nieuw, VertrekBekend.NaarAndereLidstaat), DecisionStatus.Decided, ["terugkeer ja"] },
        { "New_decision_departed", Vertrok(Nieuw, VertrekBekend.Vertrokken), DecisionStatus.Decided, ["terugkeer nee"] },
        { "New_decision_departure_not_asked", Vertrok(Nieuw, null), DecisionStatus.NeedsFacts, ["mist vertrek.grondgebiedLidstaten"] },
        { "Old_decision_and_a_change_departure_not_known", Vertrok(Oud, VertrekBekend.NietBekend) with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Old_decision_and_a_change_departed_to_another_member_state", Vertrok(Oud, VertrekBekend.NaarAndereLidstaat) with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.Decided, ["terugkeer nee"] },
        { "Old_decision_and_a_change_departed", Vertrok(Oud, VertrekBekend.Vertrokken) with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.Decided, ["terugkeer nee"] },
        { "Old_decision_and_a_change_departure_not_asked", Vertrok(Oud, null) with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.NeedsFacts, ["mist vertrek.grondgebiedLidstaten"] },
        { "Old_ban_and_a_change_departure_not_known", Vertrok(OudMetVerbod, VertrekBekend.NietBekend) with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.Decided, ["terugkeer ja", "inreisverbod nee"] },
        { "Old_ban_and_a_change_departed_to_another_member_state", Vertrok(OudMetVerbod, VertrekBekend.NaarAndereLidstaat) with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.Decided, ["terugkeer nee", "inreisverbod ja"] },
        { "Old_ban_and_a_change_departed", Vertrok(OudMetVerbod, VertrekBekend.Vertrokken) with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.Decided, ["terugkeer nee", "inreisverbod ja"] },
        { "Old_ban_and_a_change_departure_not_asked", Vertrok(OudMetVerbod, null) with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.NeedsFacts, ["mist vertrek.grondgebiedLidstaten"] },
        { "Old_ban_that_had_become_a_return_alert_comes_back_after_departure", Vertrok(OudMetVerbod, VertrekBekend.Vertrokken) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.TerugkeerbesluitMetInreisverbod)] }, DecisionStatus.Decided, ["terugkeer nee", "inreisverbod ja", "opnieuw"] },
        { "Return_alert_in_the_national_register_is_not_in_SIS", Vertrok(OudMetVerbod, VertrekBekend.Vertrokken) with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Terugkeer, Grondslag.TerugkeerbesluitMetInreisverbod)] }, DecisionStatus.Decided, ["terugkeer nee", "inreisverbod ja"] },
        { "Refusal_alert_that_stands_after_departure_is_not_entered_again", Vertrok(OudMetVerbod, VertrekBekend.Vertrokken) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Inreisverbod)] }, DecisionStatus.Decided, ["terugkeer nee", "inreisverbod ja"] },
        { "Return_alert_of_whoever_has_not_departed_stays", OudMetVerbod with { ProcedureleGebeurtenis = Verandering, Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.TerugkeerbesluitMetInreisverbod)] }, DecisionStatus.Decided, ["terugkeer ja", "inreisverbod nee"] },
        { "Return_alert_of_whoever_went_to_another_member_state_is_not_exchanged", Vertrok(OudMetVerbod, VertrekBekend.NaarAndereLidstaat) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.TerugkeerbesluitMetInreisverbod)] }, DecisionStatus.Decided, ["terugkeer nee", "inreisverbod ja"] },
        { "Return_alert_without_ban_does_not_become_one_for_a_ban", Vertrok(Oud, VertrekBekend.Vertrokken) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.Terugkeerbesluit)] }, DecisionStatus.Decided, ["terugkeer nee"] },

        // Verblijfsrecht elders in de EU
        { "Right_of_residence_shown", Getoond(Nieuw, Land.BEL), DecisionStatus.Decided, ["terugkeer nee"] },
        { "Right_of_residence_in_Ireland_shown", Getoond(Nieuw, Land.IRL), DecisionStatus.Decided, ["terugkeer nee"] },
        { "Right_of_residence_in_Norway_shown", Getoond(Nieuw, Land.NOR), DecisionStatus.Decided, ["terugkeer nee"] },
        { "Right_of_residence_claimed_only", Nieuw with { VerblijfsrechtElders = new() { Aanwezig = VergunningElders.GesteldNietAangetoond, Lidstaat = Land.BEL } }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Right_of_residence_unknown", Nieuw with { VerblijfsrechtElders = null }, DecisionStatus.NeedsFacts, ["mist verblijfsrechtElders.aanwezig", "mist verblijfsrechtElders.lidstaat"] },
        { "State_of_the_right_of_residence_unknown", Getoond(Nieuw, Land.BEL) with { VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Aangetoond } }, DecisionStatus.NeedsFacts, ["mist verblijfsrechtElders.lidstaat"] },
        { "Right_of_residence_shown_after_a_change", Getoond(Oud, Land.BEL) with { ProcedureleGebeurtenis = Verandering }, DecisionStatus.Decided, ["terugkeer nee"] },
        { "Right_of_residence_does_not_matter_without_a_decision", InNederland with { VerblijfsrechtElders = null }, DecisionStatus.Decided, ["terugkeer nee"] },
        { "Nationality_unknown_with_a_right_of_residence_shown", Getoond(Nieuw, Land.BEL) with { Vreemdeling = Nieuw.Vreemdeling! with { Nationaliteit = null } }, DecisionStatus.NeedsFacts, ["mist vreemdeling.nationaliteit"] },

        // Wanneer, voor wie, en de termijn
        { "Found_by_the_officers", InNederland with { Onderzoek = new() { OnrechtmatigVerblijfGebleken = true } }, DecisionStatus.Decided, ["terugkeer nee", "krijgt"] },
        { "Application_refused", InNederland with { Aanvraag = Beslist(UitkomstAanvraag.Afgewezen) }, DecisionStatus.Decided, ["terugkeer nee", "krijgt"] },
        { "Extension_refused", InNederland with { Aanvraag = Beslist(UitkomstAanvraag.NietVerlengd) }, DecisionStatus.Decided, ["terugkeer nee", "krijgt"] },
        { "Permit_withdrawn", InNederland with { Aanvraag = Beslist(UitkomstAanvraag.VergunningIngetrokken) }, DecisionStatus.Decided, ["terugkeer nee", "krijgt"] },
        { "Application_not_processed_is_not_on_the_page", InNederland with { Aanvraag = Beslist(UitkomstAanvraag.BuitenBehandeling) }, DecisionStatus.Decided, ["terugkeer nee"] },
        { "Application_withdrawn_by_the_person_is_not_on_the_page", InNederland with { Aanvraag = Beslist(UitkomstAanvraag.DoorVreemdelingIngetrokken) }, DecisionStatus.Decided, ["terugkeer nee"] },
        { "Not_for_nationals_of_a_member_state", InNederland with { Vreemdeling = InNederland.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat }, Aanvraag = Beslist(UitkomstAanvraag.Afgewezen), Onderzoek = new() { OnrechtmatigVerblijfGebleken = true } }, DecisionStatus.Decided, ["terugkeer nee"] },
        { "Zero_days", InNederland with { Terugkeerbesluiten = [Van(Datum(2024, 1, 15)) with { VertrektermijnDagen = 0 }] }, DecisionStatus.Decided, ["terugkeer ja", "meteen"] },
        { "One_day_is_not_at_once", InNederland with { Terugkeerbesluiten = [Van(Datum(2024, 1, 15)) with { VertrektermijnDagen = 1 }] }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Term_unknown_asks_for_nothing", InNederland with { Terugkeerbesluiten = [Van(Datum(2024, 1, 15)) with { VertrektermijnDagen = null }] }, DecisionStatus.Decided, ["terugkeer ja"] },
        { "Departure_put_off", Nieuw with { UitstelVanVertrek = Niets.UitstelVanVertrek! with { Artikel64 = true } }, DecisionStatus.Decided, ["terugkeer ja", "uitgesteld"] },
        { "Departure_at_once_put_off", InNederland with { Terugkeerbesluiten = [Van(Datum(2024, 1, 15)) with { VertrektermijnDagen = 0 }], UitstelVanVertrek = Niets.UitstelVanVertrek! with { Artikel64 = true } }, DecisionStatus.Decided, ["terugkeer ja", "uitgesteld"] },
    };

    /// <summary>The cases by their id, with the places that the chain must name with whether they hold.</summary>
    public static TheoryData<string, Dossier, string[], string[]> Cases => new()
    {
        { "W-IND-003", Vertrok(Oud, VertrekBekend.NietBekend) with { ProcedureleGebeurtenis = Verandering }, ["terugkeer ja"], ["IND/terugkeerbesluit#gevolgen.1.5 Yes", "IND/terugkeerbesluit#ZonderInreisverbod.1.s1 Yes"] },
        { "W-IND-009", OudMetVerbod, ["terugkeer nee", "inreisverbod ja"], ["IND/terugkeerbesluit#VoorMaart2023.1 Yes", "IND/terugkeerbesluit#MetInreisverbod.1.s1 Yes"] },
    };

    /// <summary>Every reason to put off departure, alone and with a half missing; <c>null</c> where it stays open.</summary>
    public static TheoryData<string, UitstelVanVertrek, bool?> Reasons => new()
    {
        { "none", Geen, false },
        { "new application that may be awaited", Geen with { NieuweAanvraag = true, NieuweAanvraagMagWordenAfgewacht = true }, true },
        { "new application that may not be awaited", Geen with { NieuweAanvraag = true }, false },
        { "new application, awaiting unknown", Geen with { NieuweAanvraag = true, NieuweAanvraagMagWordenAfgewacht = null }, null },
        { "awaiting without a new application known", Geen with { NieuweAanvraag = null, NieuweAanvraagMagWordenAfgewacht = true }, null },
        { "objection in time that may be awaited", Geen with { BezwaarOfBeroepOpTijd = true, BezwaarOfBeroepMagWordenAfgewacht = true }, true },
        { "objection in time that may not be awaited", Geen with { BezwaarOfBeroepOpTijd = true }, false },
        { "objection in time, awaiting unknown", Geen with { BezwaarOfBeroepOpTijd = true, BezwaarOfBeroepMagWordenAfgewacht = null }, null },
        { "objection too late", Geen with { BezwaarOfBeroepOpTijd = false, BezwaarOfBeroepMagWordenAfgewacht = null }, false },
        { "awaiting without an objection known", Geen with { BezwaarOfBeroepOpTijd = null, BezwaarOfBeroepMagWordenAfgewacht = true }, null },
        { "medical reasons", Geen with { Artikel64 = true }, true },
        { "medical reasons unknown", Geen with { Artikel64 = null }, null },
        { "medical reasons unknown beside a reason that holds", Geen with { Artikel64 = null, BezwaarOfBeroepOpTijd = true, BezwaarOfBeroepMagWordenAfgewacht = true }, true },
        { "application and objection, each half", Geen with { NieuweAanvraag = true, BezwaarOfBeroepOpTijd = true }, false },
        { "all three", new() { NieuweAanvraag = true, NieuweAanvraagMagWordenAfgewacht = true, BezwaarOfBeroepOpTijd = true, BezwaarOfBeroepMagWordenAfgewacht = true, Artikel64 = true }, true },
    };

    private static UitstelVanVertrek Geen => Niets.UitstelVanVertrek!;

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string[] expected)
    {
        var decision = Terugkeerbesluit2024.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string id, Dossier dossier, string[] expected, string[] cites)
    {
        var decision = Terugkeerbesluit2024.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(DecisionStatus.Decided);
        decision.Citations.Select(static citation => $"{citation.Pinpoint.Paragraph}#{citation.Provision.Key} {citation.Holds}").Should().Contain(cites);
        Snapshot.Verify(Volledig(decision), parameters: id);
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Departure_is_put_off_in_three_situations(string name, UitstelVanVertrek uitstel, bool? expected)
    {
        var decision = Terugkeerbesluit2024.Rule.Decide(Nieuw with { UitstelVanVertrek = uitstel }, Peildatum);

        decision.Outcome!.VertrekUitgesteld.Should().Be(expected, name);
        decision.Status.Should().Be(DecisionStatus.Decided, "putting off does not touch the alert");
        decision.Outcome.SignaleringTerugkeer.Should().BeTrue();
        decision.MissingFacts.Should().BeEmpty();
        if (expected is { } put)
        {
            decision.Outcome.Gevolgen.Should().NotBeNull();
            decision.Outcome.Gevolgen!.Contains("gevolgen.1.1").Should().Be(!put);
            decision.Outcome.Gevolgen!.Contains("gevolgen.1.2").Should().Be(!put);
        }
        else
        {
            decision.Outcome.Gevolgen.Should().BeNull("it is open which consequences hold");
        }
    }

    [Theory]
    [InlineData(28, "gevolgen.1.1 gevolgen.1.2 gevolgen.1.4 melden.1 melden.2 rechtsmiddel.1")]
    [InlineData(1, "gevolgen.1.1 gevolgen.1.2 gevolgen.1.4 melden.1 melden.2 rechtsmiddel.1")]
    [InlineData(0, "gevolgen.1.1 gevolgen.1.2 gevolgen.1.3 gevolgen.1.3.s2 gevolgen.1.4 melden.1 melden.2 rechtsmiddel.1")]
    public void The_consequences_of_a_decision(int days, string places)
    {
        var decision = Terugkeerbesluit2024.Rule.Decide(InNederland with { Terugkeerbesluiten = [Van(Datum(2024, 1, 15)) with { VertrektermijnDagen = days }] }, Peildatum);

        string.Join(" ", decision.Outcome!.Gevolgen!).Should().Be(places);
    }

    [Fact]
    public void After_departure_removal_is_no_consequence_and_the_alert_is_taken_away()
    {
        var consequences = Terugkeerbesluit2024.Rule.Decide(Vertrok(Nieuw, VertrekBekend.Vertrokken), Peildatum).Outcome!.Gevolgen;

        consequences.Should().Contain("gevolgen.2").And.NotContain("gevolgen.1.4");
        Terugkeerbesluit2024.Rule.Decide(InNederland, Peildatum).Outcome!.Gevolgen.Should().BeNull("there is no decision that could have any");
    }

    [Theory]
    [InlineData("wie.1", Force.Exhaustive)]
    [InlineData("bevoegd.1", Force.May)]
    [InlineData("gevolgen.1.1", Force.Must)]
    [InlineData("gevolgen.1.2", Force.Must)]
    [InlineData("gevolgen.1.3", Force.Must)]
    [InlineData("gevolgen.1.3.s2", Force.Presumption)]
    [InlineData("gevolgen.1.4", Force.May)]
    [InlineData("gevolgen.1.5", Force.Must)]
    [InlineData("gevolgen.2", Force.Must)]
    [InlineData("gevolgen.2.s3", Force.MustNot)]
    [InlineData("VoorMaart2023.1", Force.MustNot)]
    [InlineData("ZonderInreisverbod.1.s1", Force.Must)]
    [InlineData("ZonderInreisverbod.1.s4", Force.Exhaustive)]
    [InlineData("MetInreisverbod.1.s2", Force.Must)]
    [InlineData("MetInreisverbod.1.s7", Force.Must)]
    [InlineData("melden.1", Force.May)]
    [InlineData("melden.2", Force.NonExhaustive)]
    [InlineData("rechtsmiddel.1", Force.May)]
    public void Each_sentence_has_the_force_that_its_words_give_it(string place, Force force) =>
        Terugkeerbesluit2024.Rule.Norms.Single(norm => norm.Place == place && norm.Reading is null).Force.Should().Be(force);

    [Fact]
    public void Every_outcome_says_that_it_is_no_legal_basis()
    {
        foreach (var dossier in new[] { InNederland, Nieuw, Oud, OudMetVerbod, Nieuw with { Terugkeerbesluiten = null } })
        {
            var decision = Terugkeerbesluit2024.Rule.Decide(dossier, Peildatum);

            Fingerprint.Canonical(decision).Should().Contain("rechtsgrond=false");
            decision.Explain(Language.Nl).Should().Contain("Deze uitleg is een rechtsgrond: nee").And.Contain("geen rechtsgrond").And.Contain("IND-pagina");
            decision.Explain(Language.En).Should().Contain("This explanation is a legal basis: no").And.Contain("the circulaire decides");
            decision.Citations.Should().OnlyContain(static citation => citation.Version == Terugkeerbesluit2024.Rule.Version, "the page builds on no paragraph");
        }
    }

    [Fact]
    public void Before_11_March_2024_the_page_is_not_there()
    {
        var before = Terugkeerbesluit2024.Rule.Decide(Nieuw, Datum(2024, 3, 10));

        before.Status.Should().Be(DecisionStatus.NotApplicable);
        before.Outcome.Should().BeNull();
        before.Remark!.Value.Nl.Should().Contain("11 maart 2024");
        Terugkeerbesluit2024.Rule.Decide(Nieuw, Datum(2024, 3, 11)).Status.Should().Be(DecisionStatus.Decided);
        Terugkeerbesluit2024.Rule.DecideAsIfInForce(Nieuw, Datum(2024, 3, 10)).Remark!.Value.Nl.Should().Contain("op verzoek");
    }

    // ---------- De circulaire tegenover de pagina ----------

    [Fact]
    public void A2_12_6_cites_the_page_beside_the_old_return_decision_and_decides_otherwise()
    {
        var dossier = Vertrok(Oud, VertrekBekend.NaarAndereLidstaat) with { ProcedureleGebeurtenis = Verandering, Beoordelingen = Oud.Beoordelingen! with { GebeurtenisLeidtTotSignalering = Ja } };
        var on = Datum(2025, 11, 20);

        var decree = A2_12_6_2025.Rule.Decide(dossier, on);
        var page = Terugkeerbesluit2024.Rule.Decide(dossier, on);

        decree.Outcome!.Signaleringen.Should().ContainSingle(static alert => alert.Soort == SoortSignalering.Terugkeer);
        page.Outcome!.SignaleringTerugkeer.Should().BeFalse();
        Note(decree, "ZonderInreisverbod.1.s1", after: "A2/12.6#SIS.1.3").Should().Contain("elders in de EU").And.Contain("deze paragraaf");
    }

    [Fact]
    public void A2_12_6_cites_the_page_beside_the_old_entry_ban_and_looks_at_another_date()
    {
        // The decision is of before 7 March 2023 and without ban; the ban, also of before, came by a decision of its own.
        var dossier = OudMetVerbod with
        {
            Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Inreisverbod)],
            ProcedureleGebeurtenis = Verandering,
            Beoordelingen = OudMetVerbod.Beoordelingen! with { GebeurtenisLeidtTotSignalering = Ja },
        };

        Note(A2_12_6_2025.Rule.Decide(dossier, Datum(2025, 11, 20)), "MetInreisverbod.1.s2", after: "A2/12.6#SIS.1.2").Should().Contain("datum van het terugkeerbesluit").And.Contain("inreisverbod").And.Contain("de paragraaf beslist");
    }

    [Fact]
    public void A3_1_1_cites_the_page_where_it_names_fewer_cases()
    {
        var decision = A3_1_1_2025.Rule.Decide(InNederland with { Aanvraag = Beslist(UitkomstAanvraag.BuitenBehandeling) }, Datum(2025, 11, 20));

        decision.Outcome!.Besluit.Should().Be(Vc.Rules.Circulaire.A3.Besluit.Nemen, "the paragraph names applications that are not processed");
        Note(decision, "wanneer.1.2", after: "A3/1.1#5").Should().Contain("minder gevallen");
        Terugkeerbesluit2024.Rule.Decide(InNederland with { Aanvraag = Beslist(UitkomstAanvraag.BuitenBehandeling) }, Datum(2025, 11, 20)).Outcome!.KrijgtTerugkeerbesluit.Should().BeFalse();
    }

    [Fact]
    public void A3_1_1_cites_the_page_on_the_right_of_residence_elsewhere()
    {
        var decision = A3_1_1_2025.Rule.Decide(InNederland with { Onderzoek = new() { OnrechtmatigVerblijfGebleken = true } }, Datum(2025, 11, 20));

        Note(decision, "gevolgen.2.s3", after: "A3/1.1#4.s1").Should().Contain("A2/12.6").And.Contain("A3/2");
    }

    [Fact]
    public void A3_1_1_cites_the_page_on_the_terms_that_are_examples()
    {
        var decision = A3_1_1_2025.Rule.Decide(InNederland, Datum(2025, 11, 20));

        Note(decision, "gevolgen.1.2", after: "A3/1.1#3.c").Should().Contain("28 dagen").And.Contain("0 dagen");
    }

    [Fact]
    public void A3_1_1_cites_the_page_on_putting_off_and_lets_the_decision_stand()
    {
        var dossier = Nieuw with { Onderzoek = new() { OnrechtmatigVerblijfGebleken = true }, UitstelVanVertrek = Geen with { Artikel64 = true } };

        var decision = A3_1_1_2025.Rule.Decide(dossier, Datum(2025, 11, 20));

        decision.Outcome!.Uitzonderingen.Should().Contain("a", "the earlier decision stays, whether departure is put off or not");
        Note(decision, "uitstel.1", after: "A3/1.1#1").Should().Contain("het besluit blijft");
    }

    [Theory]
    [InlineData(Land.GBR)]
    [InlineData(Land.TUR)]
    public void A_right_of_residence_outside_the_EU_keeps_nobody_out_of_SIS(Land land) =>
        Terugkeerbesluit2024.Rule.Decide(Getoond(Nieuw, land), Peildatum).Outcome!.SignaleringTerugkeer.Should().BeTrue("the page speaks of residence in the EU, by which it means EU, EEA and Switzerland");

    [Fact]
    public void The_note_on_putting_off_is_read_where_departure_is_put_off()
    {
        var dossier = Nieuw with { Onderzoek = new() { OnrechtmatigVerblijfGebleken = true }, UitstelVanVertrek = Geen with { Artikel64 = true } };

        A3_1_1_2025.Rule.Decide(dossier, Datum(2025, 11, 20)).Explain(Language.Nl).Should().Contain("IND-pagina terugkeerbesluit, onder Uitstel");
    }

    [Fact]
    public void As_long_as_departure_is_put_off_nobody_is_removed()
    {
        // Removal is for whoever does not leave by himself; whoever does not have to leave yet is not failing to.
        var decision = Terugkeerbesluit2024.Rule.Decide(Nieuw with { UitstelVanVertrek = Geen with { Artikel64 = true } }, Peildatum);

        decision.Outcome!.Gevolgen.Should().NotContain("gevolgen.1.4");
    }

    private static Terugkeerbesluit Van(LocalDate datum, bool metInreisverbod = false) => Besluit(datum, metInreisverbod) with { LandGenoemd = true, VertrektermijnDagen = 28 };

    private static ProcedureleGebeurtenis Op(int jaar, int maand, int dag) => new() { HeeftPlaatsgevonden = true, Datum = Datum(jaar, maand, dag) };

    private static Aanvraag Beslist(UitkomstAanvraag uitkomst) => new() { Gedaan = true, Soort = SoortAanvraag.Regulier, Uitkomst = uitkomst };

    private static Dossier Vertrok(Dossier dossier, VertrekBekend? vertrek) => dossier with { Vertrek = dossier.Vertrek! with { GrondgebiedLidstaten = vertrek } };

    private static Dossier Getoond(Dossier dossier, Land land) => dossier with
    {
        Verblijf = dossier.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond },
        VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Aangetoond, Lidstaat = land, Soort = SoortVerblijfsrecht.Regulier, GeldigTotEnMet = Datum(2027, 3, 1) },
    };

    /// <summary>What the page says in a chain of the circulaire; it stands there as explanation, after the norm that it explains.</summary>
    private static string Note(Decision decision, string place, string after)
    {
        var index = decision.Citations.ToList().FindIndex(citation => citation.Version == Terugkeerbesluit2024.Rule.Version && citation.Pinpoint.Place == place);
        index.Should().BePositive("the chain cites the page");
        var note = decision.Citations[index];
        note.Role.Should().Be(Role.Explanation);
        note.Facts.Should().BeEmpty();
        decision.Citations.Take(index).Last(static citation => citation.Role != Role.Explanation).Pinpoint.ToString().Should().Be(after);
        return note.Provision.Summary.Nl;
    }

    /// <summary>The two alerts where they are settled, then what stands aside and is a yes, then what is missing.</summary>
    private static List<string> Summary(Decision<Paginauitleg> decision)
    {
        var outcome = decision.Outcome!;
        List<string?> lines =
        [
            Line("terugkeer", outcome.SignaleringTerugkeer),
            Line("inreisverbod", outcome.SignaleringInreisverbod),
            outcome.OpnieuwVoorInreisverbod is true ? "opnieuw" : null,
            outcome.VertrekUitgesteld is true ? "uitgesteld" : null,
            outcome.KrijgtTerugkeerbesluit is true ? "krijgt" : null,
            outcome.MeteenVertrekken is true ? "meteen" : null,
            .. decision.MissingFacts.Select(static missing => "mist " + missing.Path).Order(StringComparer.Ordinal),
            .. decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]).Order(StringComparer.Ordinal),
        ];
        return [.. lines.OfType<string>()];

        static string? Line(string name, bool? value) => value switch { true => name + " ja", false => name + " nee", _ => null };
    }
}
