using Xunit;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Tests.Snapshots;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A2;

/// <summary>
/// Worked examples of A2/12.6 (2025). Each states by hand what must come out, in one line an alert
/// (kind, register, act, basis, grounds, and what is known of its term), and keeps the whole decision as a snapshot.
/// </summary>
public class A2_12_6_2025Examples
{
    private static readonly LocalDate Peildatum = new(2025, 11, 20);

    private static readonly Dossier AanDeGrens = InNederland with { Toegang = new() { Gewenst = true, Geweigerd = true, DatumWeigering = Datum(2025, 11, 18), AanGrensdoorlaatpost = true, WegensValsDocument = false, WegensDrugssmokkel = false } };

    private static readonly Dossier OudVerbod = InNederland with
    {
        Terugkeerbesluiten = [Besluit(Datum(2022, 6, 1), metInreisverbod: true)],
        Inreisverboden = [Verbod(Datum(2022, 6, 1))],
        Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Inreisverbod)],
    };

    private static readonly Dossier Ongewenst = Niets with { Ongewenstverklaring = new() { Uitgesproken = true, Grond = GrondOngewenstverklaring.OpenbareOrde, VoldoetAanArtikel24 = true } };

    public static TheoryData<string, Dossier, DecisionStatus, string[]> Examples => new()
    {
        // Terugkeer
        { "Return_decision_with_the_competent_officer", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))] }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "voorrang terugkeer"] },
        { "Return_decision_by_an_officer_who_is_not_competent", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12)) with { DoorBevoegdeAmbtenaar = false }] }, DecisionStatus.Decided, [] },
        { "Return_decision_with_entry_ban", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12), metInreisverbod: true)], Inreisverboden = [Verbod(Datum(2025, 11, 12))] }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.1", "voorrang terugkeer"] },
        { "Return_decision_of_7_March_2023_itself", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2023, 3, 7))] }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "voorrang terugkeer"] },
        { "Return_decision_of_6_March_2023_without_event", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2023, 3, 6))] }, DecisionStatus.Decided, [] },
        { "Return_decision_of_6_March_2023_with_event", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2023, 3, 6))], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.3", "voorrang terugkeer"] },
        { "Event_of_7_March_2023_itself", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2023, 3, 6))], ProcedureleGebeurtenis = Gebeurtenis(Datum(2023, 3, 7)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.3", "voorrang terugkeer"] },
        { "Event_before_7_March_2023", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2022, 6, 1))], ProcedureleGebeurtenis = Gebeurtenis(Datum(2023, 3, 6)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, [] },
        { "Event_not_yet_judged", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2022, 6, 1))], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)) }, DecisionStatus.NeedsJudgement, ["oordeel gebeurtenisLeidtTotSignalering"] },
        { "Departure_unknown_to_the_IND_with_old_return_decision", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2022, 6, 1))], Vertrek = InNederland.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NietBekend }, ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.3", "voorrang terugkeer"] },
        { "Departure_not_asked_with_old_return_decision", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2022, 6, 1))], Vertrek = InNederland.Vertrek! with { GrondgebiedLidstaten = null }, ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.NeedsFacts, ["mist vertrek.grondgebiedLidstaten"] },
        { "Departed_with_old_return_decision", Niets with { Terugkeerbesluiten = [Besluit(Datum(2022, 6, 1))], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken }, ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, [] },
        { "Old_ban_converted_after_an_event", OudVerbod with { ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.2", "weigering sis wissen inreisverbod SIS.1.2.s2", "voorrang terugkeer"] },
        { "Old_ban_without_event_stays", OudVerbod, DecisionStatus.Decided, ["weigering sis handhaven inreisverbod SIS.1.2", "voorrang weigering"] },
        { "Old_ban_stays_and_keeps_a_decision_to_alert_out_of_SIS_and_EnS", OudVerbod with { BesluitTotSignalering = new() { Genomen = true } }, DecisionStatus.Decided, ["weigering sis handhaven inreisverbod SIS.1.2", "voorrang weigering"] },
        { "Old_ban_converted_by_a_new_return_decision", OudVerbod with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))] }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.1 SIS.1.2", "weigering sis wissen inreisverbod SIS.1.2.s2", "voorrang terugkeer"] },
        { "Alert_on_return_decision_with_ban_is_kept_as_refusal_alert_after_departure", Niets with { Inreisverboden = [Verbod(Datum(2025, 6, 1), inWerking: true)], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken }, Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.TerugkeerbesluitMetInreisverbod)] }, DecisionStatus.Decided, ["weigering sis handhaven inreisverbod SIS.2.1.3", "voorrang weigering", "termijn elders"] },
        { "Departure_without_confirmation_leaves_the_return_alert_to_a_human", Niets with { Terugkeerbesluiten = [Besluit(Datum(2025, 10, 6))], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken }, Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.Terugkeerbesluit)] }, DecisionStatus.NeedsJudgement, ["oordeel wissenZonderBevestiging"] },
        { "Confirmation_establishes_departure_also_where_the_IND_does_not_know", Niets with { Inreisverboden = [Verbod(Datum(2025, 10, 6), inWerking: true)], Vertrek = Bevestigd with { GrondgebiedLidstaten = VertrekBekend.NietBekend } }, DecisionStatus.Decided, ["weigering sis invoeren inreisverbod SIS.2.1.3", "voorrang weigering", "termijn elders"] },
        { "Old_ban_with_unknown_event", OudVerbod with { ProcedureleGebeurtenis = null, Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.NeedsFacts, ["mist procedureleGebeurtenis.datum", "mist procedureleGebeurtenis.heeftPlaatsgevonden"] },
        { "Old_ban_in_effect_after_departure_stays_a_refusal_alert", OudVerbod with { Verblijf = Niets.Verblijf, Inreisverboden = [Verbod(Datum(2022, 6, 1), inWerking: true)], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken }, ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["weigering sis handhaven inreisverbod SIS.2.1.3", "voorrang weigering", "termijn elders"] },
        { "Old_return_decision_with_ban_that_was_never_alerted", OudVerbod with { Signaleringen = [] }, DecisionStatus.NeedsJudgement, ["oordeel oudTerugkeerbesluitMetInreisverbodSignaleren"] },
        { "Return_alert_that_stands_already_is_kept", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.Terugkeerbesluit)] }, DecisionStatus.Decided, ["terugkeer sis handhaven terugkeerbesluit SIS.1.1", "voorrang terugkeer"] },
        { "Second_of_two_return_decisions_counts", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2021, 1, 4)), Besluit(Datum(2025, 11, 12))] }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "voorrang terugkeer"] },
        { "Return_decision_without_known_date", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12)) with { Datum = null }] }, DecisionStatus.NeedsFacts, ["mist terugkeerbesluiten[0].datum"] },

        // Weigering, eerste grond
        { "Undesirable_outside_the_EU", Ongewenst, DecisionStatus.Decided, ["weigering sis invoeren ongewenstverklaring SIS.2.1.1", "voorrang weigering", "termijn elders"] },
        { "Undesirable_who_stands_in_EnS_only", Ongewenst with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Ongewenstverklaring)] }, DecisionStatus.Decided, ["weigering sis invoeren ongewenstverklaring SIS.2.1.1", "voorrang weigering", "termijn elders"] },
        { "Permit_claimed_but_not_shown_does_not_count", Ongewenst with { Verblijf = Ongewenst.Verblijf! with { VergunningAndereLidstaat = VergunningElders.GesteldNietAangetoond } }, DecisionStatus.Decided, ["weigering sis invoeren ongewenstverklaring SIS.2.1.1", "voorrang weigering", "termijn elders"] },
        { "Permit_shown_moves_the_undesirable_to_EnS", Ongewenst with { Verblijf = Ongewenst.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.2 E&S.1.3", "voorrang overig"] },
        { "Decision_to_alert", Niets with { BesluitTotSignalering = new() { Genomen = true } }, DecisionStatus.Decided, ["weigering sis invoeren besluitTotSignalering SIS.2.1.2", "voorrang weigering", "termijn elders"] },
        { "Departed_with_light_ban", Niets with { Inreisverboden = [Verbod(Datum(2025, 6, 1), inWerking: true)], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } }, DecisionStatus.Decided, ["weigering sis invoeren inreisverbod SIS.2.1.3", "voorrang weigering", "termijn elders"] },
        { "Departed_with_heavy_ban", Niets with { Inreisverboden = [Verbod(Datum(2025, 6, 1), SoortInreisverbod.Zwaar, inWerking: true)], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } }, DecisionStatus.Decided, ["weigering sis invoeren inreisverbod SIS.2.1.3", "voorrang weigering", "termijn elders"] },
        { "Ban_of_unknown_kind_after_departure_is_enough", Niets with { Inreisverboden = [Verbod(Datum(2025, 6, 1), inWerking: true) with { Soort = null }], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } }, DecisionStatus.Decided, ["weigering sis invoeren inreisverbod SIS.2.1.3", "voorrang weigering", "termijn elders"] },
        { "Ban_while_the_IND_does_not_know_of_departure", Niets with { Inreisverboden = [Verbod(Datum(2025, 6, 1))], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NietBekend } }, DecisionStatus.Decided, [] },
        { "Ban_after_departure_with_permit_elsewhere", Niets with { Verblijf = Niets.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond, Inreisverboden = [Verbod(Datum(2025, 6, 1), inWerking: true)], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } }, DecisionStatus.NeedsJudgement, ["oordeel andereSignaleringInEnS"] },

        // Weigering, tweede tot en met vijfde grond, en de duur
        { "False_document_at_Schiphol", AanDeGrens with { Toegang = AanDeGrens.Toegang! with { WegensValsDocument = true } }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.2 P5Y 2025-11-18 2030-11-17", "voorrang weigering"] },
        { "Drug_smuggling_at_Schiphol", AanDeGrens with { Toegang = AanDeGrens.Toegang! with { WegensDrugssmokkel = true } }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.3 P5Y 2025-11-18 2030-11-17", "voorrang weigering"] },
        { "National_security_from_elsewhere_in_the_EU", Niets with { Verblijf = Niets.Verblijf! with { Verblijfplaats = Verblijfplaats.EldersInDeEu }, Toegang = Niets.Toegang! with { Gewenst = true }, Beoordelingen = Oordelen(veiligheid: Ja) }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.4 P20Y", "voorrang weigering"] },
        { "Old_alert_for_national_security_keeps_its_last_day", OudGevaar(Datum(2018, 6, 10), Datum(2028, 6, 9)), DecisionStatus.Decided, ["weigering sis handhaven toegang SIS.2.4 tot 2028-06-09", "voorrang weigering"] },
        { "Old_alert_on_its_last_day", OudGevaar(Datum(2015, 11, 21), Peildatum), DecisionStatus.Decided, ["weigering sis handhaven toegang SIS.2.4 tot 2025-11-20", "voorrang weigering"] },
        { "Old_alert_on_the_day_after_its_last", OudGevaar(Datum(2015, 11, 20), Datum(2025, 11, 19)), DecisionStatus.Decided, [] },
        { "Old_alert_of_which_the_last_day_is_not_known", OudGevaar(Datum(2018, 6, 10), null), DecisionStatus.NeedsFacts, ["mist signaleringen[0].laatsteDag"] },
        { "Latest_of_two_old_alerts", OudGevaar(Datum(2018, 6, 10), Datum(2020, 6, 9)) with { Signaleringen = [Oud(Datum(2020, 6, 9)), Oud(Datum(2028, 6, 9)), Oud(Datum(2040, 1, 1)) with { Grondslag = Grondslag.BesluitTotSignalering }] }, DecisionStatus.Decided, ["weigering sis handhaven toegang SIS.2.4 tot 2028-06-09", "voorrang weigering"] },
        { "Old_alert_and_a_false_document_before_judgement", MetVals(OudGevaar(Datum(2018, 6, 10), Datum(2028, 6, 9))), DecisionStatus.NeedsJudgement, ["weigering sis toegang SIS.2.2 SIS.2.4", "voorrang weigering", "oordeel nieuweSignaleringNaastStaande"] },
        { "Old_alert_and_a_false_document_without_new_alert", MetVals(OudGevaar(Datum(2018, 6, 10), Datum(2028, 6, 9), nieuw: Nee)), DecisionStatus.Decided, ["weigering sis handhaven toegang SIS.2.2 SIS.2.4 tot 2028-06-09", "voorrang weigering"] },
        { "Old_alert_for_a_false_document_that_is_over_without_new_alert", MetVals(OudGevaar(Datum(2018, 6, 10), Datum(2023, 6, 9), nieuw: Nee)), DecisionStatus.Decided, [] },
        { "Old_alert_for_a_false_document_that_is_over_with_new_alert", MetVals(OudGevaar(Datum(2018, 6, 10), Datum(2023, 6, 9), nieuw: Ja)), DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.2 SIS.2.4 P20Y", "voorrang weigering"] },
        { "Old_alert_and_drugs_before_judgement", MetDrugs(OudGevaar(Datum(2018, 6, 10), Datum(2028, 6, 9))), DecisionStatus.NeedsJudgement, ["weigering sis toegang SIS.2.3 SIS.2.4", "voorrang weigering", "oordeel nieuweSignaleringNaastStaande"] },
        { "Old_alert_and_public_order_before_judgement", MetOrde(OudGevaar(Datum(2018, 6, 10), Datum(2028, 6, 9))), DecisionStatus.NeedsJudgement, ["weigering sis toegang SIS.2.4 SIS.2.5", "voorrang weigering", "oordeel nieuweSignaleringNaastStaande"] },
        { "Old_alert_and_a_new_wish_to_enter_before_judgement", WilWeer(OudGevaar(Datum(2018, 6, 10), Datum(2028, 6, 9))), DecisionStatus.NeedsJudgement, ["weigering sis toegang SIS.2.4", "voorrang weigering", "oordeel nieuweSignaleringNaastStaande"] },
        { "Old_alert_and_a_new_wish_to_enter_without_new_alert", WilWeer(OudGevaar(Datum(2018, 6, 10), Datum(2028, 6, 9), nieuw: Nee)), DecisionStatus.Decided, ["weigering sis handhaven toegang SIS.2.4 tot 2028-06-09", "voorrang weigering"] },
        { "Old_alert_and_a_new_wish_to_enter_with_new_alert", WilWeer(OudGevaar(Datum(2018, 6, 10), Datum(2028, 6, 9), nieuw: Ja)), DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.4 P20Y", "voorrang weigering"] },
        { "Old_alert_that_ends_today_and_a_new_wish_to_enter", WilWeer(OudGevaar(Datum(2015, 11, 21), Peildatum)), DecisionStatus.NeedsJudgement, ["weigering sis toegang SIS.2.4", "voorrang weigering", "oordeel nieuweSignaleringNaastStaande"] },
        { "Old_alert_that_is_over_and_a_new_wish_to_enter", WilWeer(OudGevaar(Datum(2015, 11, 20), Datum(2025, 11, 19))), DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.4 P20Y", "voorrang weigering"] },
        { "Old_refusal_without_an_alert_before_judgement", OudeWeigering(null), DecisionStatus.NeedsJudgement, ["weigering sis invoeren toegang SIS.2.4 P20Y", "voorrang weigering", "oordeel weigeringHoortBijGevaar"] },
        { "Old_refusal_for_the_danger_gets_the_term_of_today", OudeWeigering(Ja), DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.4 P20Y 2018-06-10 2038-06-09", "voorrang weigering"] },
        { "Old_refusal_for_something_else_gives_no_first_day", OudeWeigering(Nee), DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.4 P20Y", "voorrang weigering"] },
        { "Old_refusal_and_no_wish_to_enter_before_judgement", Blijft(OudeWeigering(null)), DecisionStatus.NeedsJudgement, ["oordeel weigeringHoortBijGevaar"] },
        { "Old_refusal_for_the_danger_and_no_wish_to_enter", Blijft(OudeWeigering(Ja)), DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.4 P20Y 2018-06-10 2038-06-09", "voorrang weigering"] },
        { "Old_refusal_for_something_else_and_no_wish_to_enter", Blijft(OudeWeigering(Nee)), DecisionStatus.Decided, [] },
        { "Refusal_of_the_last_day_of_the_old_text_and_no_wish_to_enter", Blijft(OudeWeigering(null, Datum(2025, 9, 30))), DecisionStatus.NeedsJudgement, ["oordeel weigeringHoortBijGevaar"] },
        { "Refusal_of_the_first_day_of_the_new_text_and_no_wish_to_enter", Blijft(OudeWeigering(null, Datum(2025, 10, 1))), DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.4 P20Y 2025-10-01 2045-09-30", "voorrang weigering"] },
        { "Old_refusal_and_public_order_and_no_wish_to_enter", MetOrde(Blijft(OudeWeigering(Nee, Datum(2024, 6, 10)))), DecisionStatus.Decided, [] },
        { "Alert_of_the_last_day_of_the_old_text", OudGevaar(Datum(2025, 9, 30), Datum(2035, 9, 29)), DecisionStatus.Decided, ["weigering sis handhaven toegang SIS.2.4 tot 2035-09-29", "voorrang weigering"] },
        { "Alert_of_the_first_day_of_the_new_text", OudGevaar(Datum(2025, 10, 1), null), DecisionStatus.Decided, ["weigering sis handhaven toegang SIS.2.4 P20Y 2025-10-01 2045-09-30", "voorrang weigering"] },
        { "National_security_at_the_border", AanDeGrens with { Beoordelingen = Oordelen(veiligheid: Ja) }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.4 P20Y 2025-11-18 2045-11-17", "voorrang weigering"] },
        { "Public_order_at_the_border", AanDeGrens with { Beoordelingen = Oordelen(orde: Ja) }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.5 P2Y 2025-11-18 2027-11-17", "voorrang weigering"] },
        { "Two_grounds_at_once_the_longest_counts", AanDeGrens with { Toegang = AanDeGrens.Toegang! with { WegensDrugssmokkel = true }, Beoordelingen = Oordelen(orde: Ja) }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.3 SIS.2.5 P5Y 2025-11-18 2030-11-17", "voorrang weigering"] },
        { "Permit_elsewhere_is_no_guard_on_the_second_ground", AanDeGrens with { Verblijf = AanDeGrens.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond, Toegang = AanDeGrens.Toegang! with { WegensValsDocument = true } }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.2 P5Y 2025-11-18 2030-11-17", "voorrang weigering"] },
        { "In_the_Netherlands_and_not_refused_at_the_border_no_term_here", InNederland with { Toegang = new() { Gewenst = true, Geweigerd = false }, Beoordelingen = Oordelen(orde: Ja) }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.5", "voorrang weigering", "termijn elders"] },
        { "Place_unknown_leaves_only_the_term_open", InNederland with { Verblijf = InNederland.Verblijf! with { Verblijfplaats = null }, Toegang = new() { Gewenst = true, Geweigerd = false }, Beoordelingen = Oordelen(orde: Ja) }, DecisionStatus.NeedsFacts, ["weigering sis invoeren toegang SIS.2.5", "voorrang weigering", "mist verblijf.verblijfplaats"] },
        { "Refused_for_another_reason", AanDeGrens, DecisionStatus.Decided, [] },
        { "Ground_of_refusal_unknown", AanDeGrens with { Toegang = AanDeGrens.Toegang! with { WegensValsDocument = null } }, DecisionStatus.NeedsFacts, ["mist toegang.wegensValsDocument"] },
        { "Unknown_ground_does_not_matter_where_another_gives_the_same_term", AanDeGrens with { Toegang = AanDeGrens.Toegang! with { WegensDrugssmokkel = true, WegensValsDocument = null } }, DecisionStatus.NeedsFacts, ["weigering sis invoeren toegang P5Y 2025-11-18 2030-11-17", "voorrang weigering", "mist toegang.wegensValsDocument"] },
        { "Indications_not_judged", AanDeGrens with { Beoordelingen = null }, DecisionStatus.NeedsJudgement, ["oordeel concreteAanwijzingenNationaleVeiligheid", "oordeel concreteAanwijzingenOpenbareOrde"] },
        { "Undesirable_and_public_order_no_term_without_a_judgement", AanDeGrens with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring, Beoordelingen = Oordelen(orde: Ja) }, DecisionStatus.NeedsJudgement, ["weigering sis invoeren ongewenstverklaring SIS.2.1.1 SIS.2.5", "voorrang weigering", "oordeel termijnOokBijGrondZonderTermijn"] },
        { "Refusal_of_which_the_term_is_over", Niets with { Toegang = new() { Gewenst = false, Geweigerd = true, DatumWeigering = Datum(2015, 5, 1), AanGrensdoorlaatpost = true, WegensValsDocument = true, WegensDrugssmokkel = false } }, DecisionStatus.Decided, [] },
        { "Refusal_on_the_day_after_its_term", Niets with { Toegang = new() { Gewenst = false, Geweigerd = true, DatumWeigering = Datum(2020, 11, 20), AanGrensdoorlaatpost = true, WegensValsDocument = true, WegensDrugssmokkel = false } }, DecisionStatus.Decided, [] },
        { "Term_that_is_over_leaves_room_for_an_alert_in_EnS", Niets with { Toegang = new() { Gewenst = false, Geweigerd = true, DatumWeigering = Datum(2015, 5, 1), AanGrensdoorlaatpost = true, WegensValsDocument = true, WegensDrugssmokkel = false }, Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, Einddatum = Datum(2026, 2, 14) } }, DecisionStatus.Decided, ["overig eens invoeren mvv E&S.1.7 tot 2026-02-14", "voorrang overig"] },
        { "Refusal_on_the_last_day_of_its_term", Niets with { Toegang = new() { Gewenst = false, Geweigerd = true, DatumWeigering = Datum(2020, 11, 21), AanGrensdoorlaatpost = true, WegensValsDocument = true, WegensDrugssmokkel = false } }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.2 P5Y 2020-11-21 2025-11-20", "voorrang weigering"] },
        { "Old_refusal_does_not_end_a_danger_at_a_present_wish_to_enter", Niets with { Toegang = new() { Gewenst = true, Geweigerd = true, DatumWeigering = Datum(2020, 11, 1), AanGrensdoorlaatpost = true, WegensValsDocument = true, WegensDrugssmokkel = false }, Beoordelingen = Oordelen(orde: Ja) }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.2 SIS.2.5 P2Y", "voorrang weigering"] },
        { "National_of_a_member_state_is_not_in_SIS", AanDeGrens with { Vreemdeling = new() { Nationaliteit = Nationaliteit.Lidstaat, FamilielidVanOnderdaanLidstaat = false }, Toegang = AanDeGrens.Toegang! with { WegensValsDocument = true } }, DecisionStatus.Decided, [] },

        // Signalering door een andere lidstaat
        { "Compatible_alert_of_another_member_state", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], SignaleringAndereLidstaat = new() { Aanwezig = true }, Beoordelingen = Oordelen(onverenigbaar: Nee) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "voorrang terugkeer"] },
        { "Compatibility_not_judged", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], SignaleringAndereLidstaat = new() { Aanwezig = true } }, DecisionStatus.NeedsJudgement, ["oordeel invoerOndanksOnverenigbaarheid", "oordeel signaleringenOnverenigbaar"] },
        { "Incompatible_alerts_need_a_judgement", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], SignaleringAndereLidstaat = new() { Aanwezig = true }, Beoordelingen = Oordelen(onverenigbaar: Ja) }, DecisionStatus.NeedsJudgement, ["oordeel invoerOndanksOnverenigbaarheid"] },

        // Terugkeerbevestiging
        { "Return_confirmation_without_ban", Niets with { Terugkeerbesluiten = [Besluit(Datum(2025, 10, 6))], Vertrek = Bevestigd, Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.Terugkeerbesluit)] }, DecisionStatus.Decided, ["terugkeer sis wissen SIS.5.1"] },
        { "Return_confirmation_with_ban", Niets with { Terugkeerbesluiten = [Besluit(Datum(2025, 10, 6), metInreisverbod: true)], Inreisverboden = [Verbod(Datum(2025, 10, 6), inWerking: true)], Vertrek = Bevestigd, Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.TerugkeerbesluitMetInreisverbod)] }, DecisionStatus.Decided, ["weigering sis invoeren inreisverbod SIS.2.1.3 SIS.5.2", "terugkeer sis wissen SIS.5.1", "voorrang weigering", "termijn elders"] },
        { "Return_confirmation_with_ban_and_permit_elsewhere", Niets with { Verblijf = Niets.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond, Inreisverboden = [Verbod(Datum(2025, 10, 6), inWerking: true)], Vertrek = Bevestigd, Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.TerugkeerbesluitMetInreisverbod)] }, DecisionStatus.NeedsJudgement, ["terugkeer sis wissen SIS.5.1", "oordeel andereSignaleringInEnS", "oordeel weigeringNaBevestigingOndanksVergunning"] },

        // Rangorde
        { "Ban_goes_before_decision_to_alert", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12), metInreisverbod: true)], Inreisverboden = [Verbod(Datum(2025, 11, 12))], BesluitTotSignalering = new() { Genomen = true } }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.1", "voorrang terugkeer"] },
        { "Ban_goes_before_decision_to_alert_after_departure_too", Niets with { Inreisverboden = [Verbod(Datum(2025, 6, 1), inWerking: true)], BesluitTotSignalering = new() { Genomen = true }, Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } }, DecisionStatus.Decided, ["weigering sis invoeren inreisverbod SIS.2.1.3", "voorrang weigering", "termijn elders"] },
        { "Ban_imposed_by_another_decision_is_a_combination_too", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], Inreisverboden = [Verbod(Datum(2024, 5, 6))], BesluitTotSignalering = new() { Genomen = true } }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.1", "voorrang terugkeer"] },
        { "Ban_beside_an_old_return_decision_is_a_combination_too", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2022, 6, 1))], Inreisverboden = [Verbod(Datum(2024, 5, 6))], BesluitTotSignalering = new() { Genomen = true }, ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.3", "voorrang terugkeer"] },
        { "Ban_that_was_lifted_is_no_combination_any_more", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12), metInreisverbod: true)], BesluitTotSignalering = new() { Genomen = true } }, DecisionStatus.Decided, ["weigering sis invoeren besluitTotSignalering SIS.2.1.2", "voorrang weigering", "termijn elders"] },
        { "Decision_to_alert_where_the_ban_cannot_be_alerted", InNederland with { Inreisverboden = [Verbod(Datum(2025, 6, 1))], BesluitTotSignalering = new() { Genomen = true } }, DecisionStatus.Decided, ["weigering sis invoeren besluitTotSignalering SIS.2.1.2", "voorrang weigering", "termijn elders"] },
        { "Decision_to_alert_goes_to_EnS_where_SIS_is_not_possible", Niets with { Verblijf = Niets.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond, Inreisverboden = [Verbod(Datum(2025, 6, 1))], BesluitTotSignalering = new() { Genomen = true } }, DecisionStatus.Decided, ["overig eens invoeren besluitTotSignalering E&S.1.4", "voorrang overig"] },
        { "Decision_to_alert_goes_before_return_decision_without_ban", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], BesluitTotSignalering = new() { Genomen = true } }, DecisionStatus.Decided, ["weigering sis invoeren besluitTotSignalering SIS.2.1.2", "voorrang weigering", "termijn elders"] },
        { "Decision_to_alert_that_cannot_be_in_SIS_leaves_the_return_alert", InNederland with { Verblijf = InNederland.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond, Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], BesluitTotSignalering = new() { Genomen = true } }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "voorrang terugkeer"] },
        { "Return_alert_and_undesirability_are_not_ranked", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], Ongewenstverklaring = Ongewenst.Ongewenstverklaring }, DecisionStatus.NeedsJudgement, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "weigering sis invoeren ongewenstverklaring SIS.2.1.1", "termijn elders", "oordeel voorrangTerugkeersignalering"] },

        // Verblijfsdocument
        { "Valid_document_after_emigration", Niets with { Verblijfsdocument = new() { Afgegeven = true, Einddatum = Datum(2027, 5, 31), Ingeleverd = false }, Vertrek = Niets.Vertrek! with { UitgeschrevenWegensEmigratie = true } }, DecisionStatus.Decided, ["verblijfsdocument sis invoeren verblijfsdocument SIS.7 tot 2027-05-31"] },
        { "Valid_document_with_unknown_destination_on_its_last_day", Niets with { Verblijfsdocument = new() { Afgegeven = true, Einddatum = Peildatum, Ingeleverd = false }, Vertrek = Niets.Vertrek! with { MetOnbekendeBestemming = true } }, DecisionStatus.Decided, ["verblijfsdocument sis invoeren verblijfsdocument SIS.7 tot 2025-11-20"] },
        { "Document_that_expired_yesterday", Niets with { Verblijfsdocument = new() { Afgegeven = true, Einddatum = Peildatum.PlusDays(-1), Ingeleverd = false }, Vertrek = Niets.Vertrek! with { MetOnbekendeBestemming = true } }, DecisionStatus.Decided, [] },
        { "Document_that_was_handed_in", Niets with { Verblijfsdocument = new() { Afgegeven = true, Einddatum = Datum(2027, 5, 31), Ingeleverd = true }, Vertrek = Niets.Vertrek! with { UitgeschrevenWegensEmigratie = true } }, DecisionStatus.Decided, [] },

        // E&S
        { "Undesirable_national_of_a_member_state", Ongewenst with { Vreemdeling = new() { Nationaliteit = Nationaliteit.Lidstaat, FamilielidVanOnderdaanLidstaat = false } }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.1 E&S.1.2", "voorrang overig"] },
        { "Undesirable_family_member_of_a_national", Ongewenst with { Vreemdeling = new() { Nationaliteit = Nationaliteit.DerdeLand, FamilielidVanOnderdaanLidstaat = true } }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.1 E&S.1.2", "voorrang overig"] },
        { "Undesirable_on_another_ground_than_public_order", Ongewenst with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring! with { Grond = GrondOngewenstverklaring.AndereGrond } }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.2 E&S.1.5", "voorrang overig"] },
        { "Undesirable_who_does_not_meet_article_24", InNederland with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring! with { VoldoetAanArtikel24 = false } }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.5", "voorrang overig"] },
        { "Undesirable_for_national_security_is_in_SIS", Ongewenst with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring! with { Grond = GrondOngewenstverklaring.NationaleVeiligheid } }, DecisionStatus.Decided, ["weigering sis invoeren ongewenstverklaring SIS.2.1.1", "voorrang weigering", "termijn elders"] },
        { "Undesirable_in_the_Netherlands_with_permit_elsewhere_fits_no_listed_case", InNederland with { Verblijf = InNederland.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond, Ongewenstverklaring = Ongewenst.Ongewenstverklaring }, DecisionStatus.NeedsJudgement, ["oordeel andereSignaleringInEnS"] },
        { "Article_12_not_kept", InNederland with { Verblijf = InNederland.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond, VoorwaardenArtikel12Nageleefd = false }, VerblijfsrechtElders = Getoond }, DecisionStatus.Decided, ["overig eens invoeren artikel12 E&S.1.6 hoogstens P6M", "voorrang overig"] },
        { "Mvv_conditions_no_longer_met", Niets with { Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, Einddatum = Datum(2026, 2, 14) } }, DecisionStatus.Decided, ["overig eens invoeren mvv E&S.1.7 tot 2026-02-14", "voorrang overig"] },
        { "Two_alerts_in_EnS_keep_their_own_terms", Ongewenst with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring! with { Grond = GrondOngewenstverklaring.AndereGrond }, Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, Einddatum = Datum(2026, 2, 14) }, Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Mvv)] }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.2 E&S.1.5", "overig eens handhaven mvv E&S.1.7 tot 2026-02-14", "voorrang overig"] },
        { "Expired_mvv", Niets with { Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, Einddatum = Datum(2025, 11, 19) } }, DecisionStatus.Decided, [] },
        { "Mvv_on_its_last_day", Niets with { Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, Einddatum = Peildatum } }, DecisionStatus.Decided, ["overig eens invoeren mvv E&S.1.7 tot 2025-11-20", "voorrang overig"] },
        { "Mvv_conditions_but_SIS_alert_goes_first", AanDeGrens with { Toegang = AanDeGrens.Toegang! with { WegensValsDocument = true }, Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, Einddatum = Datum(2026, 2, 14) } }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.2 P5Y 2025-11-18 2030-11-17", "voorrang weigering"] },

        // Terugkeer: wat een oud verbod of besluit vraagt, deel voor deel
        { "Old_ban_alerted_on_return_decision_with_ban_converted", OudVerbod with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.TerugkeerbesluitMetInreisverbod)], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.2", "weigering sis wissen inreisverbod SIS.1.2.s2", "voorrang terugkeer"] },
        { "Old_ban_alerted_beside_another_alert_converted", OudVerbod with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Anders), Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Inreisverbod)], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.2", "weigering sis wissen inreisverbod SIS.1.2.s2", "voorrang terugkeer"] },
        { "Old_ban_alerted_on_another_basis", OudVerbod with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Toegang)], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) with { OudTerugkeerbesluitMetInreisverbodSignaleren = Nee } }, DecisionStatus.Decided, [] },
        { "Old_ban_alerted_in_EnS_only", OudVerbod with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Inreisverbod)], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) with { OudTerugkeerbesluitMetInreisverbodSignaleren = Nee } }, DecisionStatus.Decided, [] },
        { "Ban_of_6_March_2023_converted", OudVerbod with { Terugkeerbesluiten = [Besluit(Datum(2023, 3, 6), metInreisverbod: true)], Inreisverboden = [Verbod(Datum(2023, 3, 6))], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.2", "weigering sis wissen inreisverbod SIS.1.2.s2", "voorrang terugkeer"] },
        { "Ban_of_7_March_2023_is_not_an_old_one", OudVerbod with { Inreisverboden = [Verbod(Datum(2023, 3, 7))], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, [] },
        { "Second_of_two_old_bans_converted", OudVerbod with { Inreisverboden = [Verbod(Datum(2024, 5, 6)), Verbod(Datum(2022, 6, 1))], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.2", "weigering sis wissen inreisverbod SIS.1.2.s2", "voorrang terugkeer"] },
        { "Old_ban_and_an_event_before_7_March_2023", OudVerbod with { ProcedureleGebeurtenis = Gebeurtenis(Datum(2023, 3, 6)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["weigering sis handhaven inreisverbod SIS.1.2", "voorrang weigering"] },
        { "Old_ban_and_an_event_that_leads_to_nothing", OudVerbod with { ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Nee) }, DecisionStatus.Decided, ["weigering sis handhaven inreisverbod SIS.1.2", "voorrang weigering"] },
        { "Old_ban_without_an_event_in_spite_of_a_judgement", OudVerbod with { Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["weigering sis handhaven inreisverbod SIS.1.2", "voorrang weigering"] },
        { "Old_return_decision_beside_one_that_does_not_count", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2022, 6, 1)), Besluit(Datum(2025, 11, 12)) with { DoorBevoegdeAmbtenaar = false }], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.3", "voorrang terugkeer"] },
        { "Return_decision_of_7_March_2023_that_does_not_count_is_not_an_old_one", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2023, 3, 7)) with { DoorBevoegdeAmbtenaar = false }], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) }, DecisionStatus.Decided, [] },
        { "Old_return_decision_with_ban_that_was_never_alerted_and_now_is", OudVerbod with { Signaleringen = [], Beoordelingen = Oordelen() with { OudTerugkeerbesluitMetInreisverbodSignaleren = Ja } }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluitMetInreisverbod SIS.1.3", "voorrang terugkeer"] },
        { "Old_return_decision_with_ban_that_was_never_alerted_and_is_not_now", OudVerbod with { Signaleringen = [], Beoordelingen = Oordelen() with { OudTerugkeerbesluitMetInreisverbodSignaleren = Nee } }, DecisionStatus.Decided, [] },
        { "Return_alert_beside_an_alert_of_another_kind", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Anders)] }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "voorrang terugkeer"] },

        // Weigering: waar, en wat al staat
        { "Danger_without_a_wish_to_enter", Niets with { Beoordelingen = Oordelen(veiligheid: Ja, orde: Ja) }, DecisionStatus.Decided, [] },
        { "Public_order_outside_the_EU", Niets with { Verblijf = Niets.Verblijf! with { Verblijfplaats = Verblijfplaats.BuitenEu }, Toegang = new() { Gewenst = true, Geweigerd = false }, Beoordelingen = Oordelen(orde: Ja) }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.5 P2Y", "voorrang weigering"] },
        { "Public_order_elsewhere_in_the_EU", Niets with { Verblijf = Niets.Verblijf! with { Verblijfplaats = Verblijfplaats.EldersInDeEu }, Toegang = new() { Gewenst = true, Geweigerd = false }, Beoordelingen = Oordelen(orde: Ja) }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.5 P2Y", "voorrang weigering"] },
        { "Refused_inland_no_term_here", MetVals(InNederland with { Toegang = AanDeGrens.Toegang! with { AanGrensdoorlaatpost = false } }), DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.2", "voorrang weigering", "termijn elders"] },
        { "Undesirable_and_public_order_with_the_term_of_public_order", AanDeGrens with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring, Beoordelingen = Oordelen(orde: Ja) with { TermijnOokBijGrondZonderTermijn = Ja } }, DecisionStatus.Decided, ["weigering sis invoeren ongewenstverklaring SIS.2.1.1 SIS.2.5 P2Y 2025-11-18 2027-11-17", "voorrang weigering"] },
        { "Undesirable_and_public_order_without_a_term", AanDeGrens with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring, Beoordelingen = Oordelen(orde: Ja) with { TermijnOokBijGrondZonderTermijn = Nee } }, DecisionStatus.Decided, ["weigering sis invoeren ongewenstverklaring SIS.2.1.1 SIS.2.5", "voorrang weigering", "termijn elders"] },
        { "False_document_that_stands_already", MetVals(AanDeGrens) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Toegang)] }, DecisionStatus.Decided, ["weigering sis handhaven toegang SIS.2.2 P5Y 2025-11-18 2030-11-17", "voorrang weigering"] },
        { "False_document_beside_an_alert_on_another_basis", MetVals(AanDeGrens) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.TerugkeerbesluitMetInreisverbod)] }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.2 P5Y 2025-11-18 2030-11-17", "voorrang weigering"] },
        { "Ban_after_departure_beside_an_alert_on_another_basis", Niets with { Inreisverboden = [Verbod(Datum(2025, 6, 1), inWerking: true)], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken }, Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Toegang)] }, DecisionStatus.Decided, ["weigering sis invoeren inreisverbod SIS.2.1.3", "voorrang weigering", "termijn elders"] },

        // Andere lidstaat, en na een terugkeerbevestiging
        { "Incompatible_and_entered_all_the_same", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], SignaleringAndereLidstaat = new() { Aanwezig = true }, Beoordelingen = Oordelen(onverenigbaar: Ja) with { InvoerOndanksOnverenigbaarheid = Ja } }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "voorrang terugkeer"] },
        { "Incompatible_and_not_entered", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], SignaleringAndereLidstaat = new() { Aanwezig = true }, Beoordelingen = Oordelen(onverenigbaar: Ja) with { InvoerOndanksOnverenigbaarheid = Nee } }, DecisionStatus.Decided, [] },
        { "False_document_incompatible_and_not_entered", MetVals(AanDeGrens) with { SignaleringAndereLidstaat = new() { Aanwezig = true }, Beoordelingen = Oordelen(onverenigbaar: Ja) with { InvoerOndanksOnverenigbaarheid = Nee } }, DecisionStatus.Decided, [] },
        { "Return_confirmation_with_ban_incompatible_and_not_entered", BevestigdMetVerbod with { SignaleringAndereLidstaat = new() { Aanwezig = true }, Beoordelingen = Oordelen(onverenigbaar: Ja) with { InvoerOndanksOnverenigbaarheid = Nee, AndereSignaleringInEnS = Nee } }, DecisionStatus.Decided, ["terugkeer sis wissen SIS.5.1"] },
        { "Return_confirmation_with_ban_of_a_national", BevestigdMetVerbod with { Vreemdeling = new() { Nationaliteit = Nationaliteit.Lidstaat, FamilielidVanOnderdaanLidstaat = false }, Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Nee } }, DecisionStatus.Decided, ["terugkeer sis wissen SIS.5.1"] },
        { "Return_confirmation_with_ban_and_permit_elsewhere_and_an_alert", BevestigdMetVergunning with { Beoordelingen = Oordelen() with { WeigeringNaBevestigingOndanksVergunning = Ja } }, DecisionStatus.Decided, ["weigering sis invoeren inreisverbod SIS.5.2", "terugkeer sis wissen SIS.5.1", "voorrang weigering", "termijn elders"] },
        { "Return_confirmation_with_ban_and_permit_elsewhere_and_no_alert", BevestigdMetVergunning with { Beoordelingen = Oordelen() with { WeigeringNaBevestigingOndanksVergunning = Nee, AndereSignaleringInEnS = Nee } }, DecisionStatus.Decided, ["terugkeer sis wissen SIS.5.1"] },
        { "Return_confirmation_with_decision_to_alert_and_permit_elsewhere", BevestigdMetVergunning with { Inreisverboden = [], BesluitTotSignalering = new() { Genomen = true }, Beoordelingen = Oordelen() with { WeigeringNaBevestigingOndanksVergunning = Ja } }, DecisionStatus.Decided, ["weigering sis invoeren besluitTotSignalering SIS.5.2", "terugkeer sis wissen SIS.5.1", "voorrang weigering", "termijn elders"] },
        { "Departure_without_confirmation_and_the_alert_is_deleted", Niets with { Terugkeerbesluiten = [Besluit(Datum(2025, 10, 6))], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken }, Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.Terugkeerbesluit)], Beoordelingen = Oordelen() with { WissenZonderBevestiging = Ja } }, DecisionStatus.Decided, ["terugkeer sis wissen SIS.5.1"] },
        { "Departure_without_confirmation_and_the_alert_is_left", Niets with { Terugkeerbesluiten = [Besluit(Datum(2025, 10, 6))], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken }, Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.Terugkeerbesluit)], Beoordelingen = Oordelen() with { WissenZonderBevestiging = Nee } }, DecisionStatus.Decided, [] },
        { "Return_alert_goes_before_undesirability_by_judgement", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], Ongewenstverklaring = Ongewenst.Ongewenstverklaring, Beoordelingen = Oordelen() with { VoorrangTerugkeersignalering = Ja } }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "weigering sis invoeren ongewenstverklaring SIS.2.1.1", "voorrang terugkeer", "termijn elders"] },
        { "Undesirability_goes_before_return_alert_by_judgement", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], Ongewenstverklaring = Ongewenst.Ongewenstverklaring, Beoordelingen = Oordelen() with { VoorrangTerugkeersignalering = Nee } }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "weigering sis invoeren ongewenstverklaring SIS.2.1.1", "voorrang weigering", "termijn elders"] },

        // Het verblijfsdocument
        { "Document_that_stands_already", Geemigreerd with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Verblijfsdocument, Grondslag.Verblijfsdocument)] }, DecisionStatus.Decided, ["verblijfsdocument sis handhaven verblijfsdocument SIS.7 tot 2027-05-31"] },
        { "Document_beside_an_alert_of_another_kind", Geemigreerd with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Toegang)] }, DecisionStatus.Decided, ["verblijfsdocument sis invoeren verblijfsdocument SIS.7 tot 2027-05-31"] },
        { "Document_of_whoever_stayed", Geemigreerd with { Vertrek = Niets.Vertrek }, DecisionStatus.Decided, [] },
        { "Emigration_without_a_document", Geemigreerd with { Verblijfsdocument = new() { Afgegeven = false } }, DecisionStatus.Decided, [] },

        // E&S: elk geval apart, en wat al staat
        { "Undesirable_national_in_the_Netherlands", InNederland with { Vreemdeling = new() { Nationaliteit = Nationaliteit.Lidstaat, FamilielidVanOnderdaanLidstaat = false }, Ongewenstverklaring = Ongewenst.Ongewenstverklaring }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.1", "voorrang overig"] },
        { "Undesirable_national_elsewhere_in_the_EU", Ongewenst with { Vreemdeling = new() { Nationaliteit = Nationaliteit.Lidstaat, FamilielidVanOnderdaanLidstaat = false }, Verblijf = Niets.Verblijf! with { Verblijfplaats = Verblijfplaats.EldersInDeEu } }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.1 E&S.1.2", "voorrang overig"] },
        { "Undesirable_national_with_a_Dutch_permit", Ongewenst with { Vreemdeling = new() { Nationaliteit = Nationaliteit.Lidstaat, FamilielidVanOnderdaanLidstaat = false }, Verblijf = Niets.Verblijf! with { VergunningNederland = true } }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.1", "voorrang overig"] },
        { "Undesirable_with_two_permits", Ongewenst with { Verblijf = Ongewenst.Verblijf! with { VergunningNederland = true, VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.3", "voorrang overig"] },
        { "Undesirable_national_who_stands_already", Ongewenst with { Vreemdeling = new() { Nationaliteit = Nationaliteit.Lidstaat, FamilielidVanOnderdaanLidstaat = false }, Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Ongewenstverklaring)] }, DecisionStatus.Decided, ["overig eens handhaven ongewenstverklaring E&S.1.1 E&S.1.2", "voorrang overig"] },
        { "Undesirable_national_who_stands_in_SIS", Ongewenst with { Vreemdeling = new() { Nationaliteit = Nationaliteit.Lidstaat, FamilielidVanOnderdaanLidstaat = false }, Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Ongewenstverklaring)] }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.1 E&S.1.2", "voorrang overig"] },
        { "Decision_to_alert_that_stands_in_EnS", BesluitNaarEnS with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.BesluitTotSignalering)] }, DecisionStatus.Decided, ["overig eens handhaven besluitTotSignalering E&S.1.4", "voorrang overig"] },
        { "Decision_to_alert_beside_an_alert_on_another_basis", BesluitNaarEnS with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Anders)] }, DecisionStatus.Decided, ["overig eens invoeren besluitTotSignalering E&S.1.4", "voorrang overig"] },
        { "Decision_to_alert_that_stands_in_SIS", BesluitNaarEnS with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.BesluitTotSignalering)] }, DecisionStatus.Decided, ["overig eens invoeren besluitTotSignalering E&S.1.4", "voorrang overig"] },
        { "Article_12_that_stands_already", Artikel12 with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Artikel12)] }, DecisionStatus.Decided, ["overig eens handhaven artikel12 E&S.1.6 hoogstens P6M", "voorrang overig"] },
        { "Article_12_beside_an_alert_on_another_basis", Artikel12 with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Anders)] }, DecisionStatus.Decided, ["overig eens invoeren artikel12 E&S.1.6 hoogstens P6M", "voorrang overig"] },
        { "Permit_claimed_and_article_12_not_kept", Artikel12 with { Verblijf = Artikel12.Verblijf! with { VergunningAndereLidstaat = VergunningElders.GesteldNietAangetoond }, VerblijfsrechtElders = new() { Aanwezig = VergunningElders.GesteldNietAangetoond } }, DecisionStatus.Decided, [] },
        { "Mvv_beside_an_alert_on_another_basis", MetMvv with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Anders)] }, DecisionStatus.Decided, ["overig eens invoeren mvv E&S.1.7 tot 2026-02-14", "voorrang overig"] },
        { "Mvv_not_needed", MetMvv with { Mvv = MetMvv.Mvv! with { Plichtig = false } }, DecisionStatus.Decided, [] },
        { "Mvv_not_issued", MetMvv with { Mvv = new() { Plichtig = true, Afgegeven = false } }, DecisionStatus.Decided, [] },
        { "Mvv_of_which_the_conditions_are_met", MetMvv with { Mvv = MetMvv.Mvv! with { VoldoetAanVoorwaarden = true } }, DecisionStatus.Decided, [] },
        { "Not_listed_and_in_EnS_all_the_same", NietGenoemd with { Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Ja } }, DecisionStatus.Decided, ["overig eens invoeren anders E&S.1", "voorrang overig"] },
        { "Not_listed_and_not_in_EnS", NietGenoemd with { Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Nee } }, DecisionStatus.Decided, [] },
        { "Not_listed_that_stands_already", NietGenoemd with { Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Ja }, Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Mvv), Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Anders)] }, DecisionStatus.Decided, ["overig eens handhaven anders E&S.1", "voorrang overig"] },
        { "Not_listed_beside_an_alert_on_another_basis", NietGenoemd with { Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Ja }, Signaleringen = [Staat(Register.EnS, SoortSignalering.Overig, Grondslag.Mvv)] }, DecisionStatus.Decided, ["overig eens invoeren anders E&S.1", "voorrang overig"] },
        { "Listed_whatever_a_human_says_of_what_is_not", Artikel12 with { Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Ja } }, DecisionStatus.Decided, ["overig eens invoeren artikel12 E&S.1.6 hoogstens P6M", "voorrang overig"] },
        { "Undesirable_with_permit_elsewhere_whatever_a_human_says", Ongewenst with { Verblijf = Ongewenst.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond, Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Ja } }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.2 E&S.1.3", "voorrang overig"] },
        { "Undesirable_national_whatever_a_human_says", InNederland with { Vreemdeling = new() { Nationaliteit = Nationaliteit.Lidstaat, FamilielidVanOnderdaanLidstaat = false }, Ongewenstverklaring = Ongewenst.Ongewenstverklaring, Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Ja } }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.1", "voorrang overig"] },

        // Wat bijna opgaat
        { "Return_decision_against_a_national", InNederland with { Vreemdeling = new() { Nationaliteit = Nationaliteit.Lidstaat, FamilielidVanOnderdaanLidstaat = false }, Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))] }, DecisionStatus.Decided, [] },
        { "Return_alert_that_stands_in_EnS", InNederland with { Terugkeerbesluiten = [Besluit(Datum(2025, 11, 12))], Signaleringen = [Staat(Register.EnS, SoortSignalering.Terugkeer, Grondslag.Terugkeerbesluit)] }, DecisionStatus.Decided, ["terugkeer sis invoeren terugkeerbesluit SIS.1.1", "voorrang terugkeer"] },
        { "Old_ban_with_a_refusal_alert_in_EnS", OudVerbod with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Weigering, Grondslag.Inreisverbod)], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) with { OudTerugkeerbesluitMetInreisverbodSignaleren = Nee } }, DecisionStatus.Decided, [] },
        { "Old_ban_with_a_return_alert", OudVerbod with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.Inreisverbod)], ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), Beoordelingen = Oordelen(gebeurtenis: Ja) with { OudTerugkeerbesluitMetInreisverbodSignaleren = Nee } }, DecisionStatus.Decided, [] },
        { "Old_ban_incompatible_stays", OudVerbod with { ProcedureleGebeurtenis = Gebeurtenis(Datum(2025, 11, 5)), SignaleringAndereLidstaat = new() { Aanwezig = true }, Beoordelingen = Oordelen(gebeurtenis: Ja, onverenigbaar: Ja) with { InvoerOndanksOnverenigbaarheid = Nee } }, DecisionStatus.Decided, ["weigering sis handhaven inreisverbod SIS.1.2", "voorrang weigering"] },
        { "Old_ban_of_whoever_departed", OudVerbod with { Verblijf = Niets.Verblijf, Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } }, DecisionStatus.Decided, ["weigering sis handhaven inreisverbod SIS.2.1.3", "voorrang weigering", "termijn elders"] },
        { "False_document_of_whoever_has_a_ban_and_is_here", MetVals(AanDeGrens) with { Inreisverboden = [Verbod(Datum(2025, 6, 1))] }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.2 P5Y 2025-11-18 2030-11-17", "voorrang weigering"] },
        { "Document_that_stands_in_EnS", Geemigreerd with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Verblijfsdocument, Grondslag.Verblijfsdocument)] }, DecisionStatus.Decided, ["verblijfsdocument sis invoeren verblijfsdocument SIS.7 tot 2027-05-31"] },
        { "Undesirable_incompatible_goes_to_EnS", Ongewenst with { SignaleringAndereLidstaat = new() { Aanwezig = true }, Beoordelingen = Oordelen(onverenigbaar: Ja) with { InvoerOndanksOnverenigbaarheid = Nee, AndereSignaleringInEnS = Ja } }, DecisionStatus.Decided, ["overig eens invoeren ongewenstverklaring E&S.1.2", "voorrang overig"] },
        { "Undesirable_on_another_ground_with_permit_elsewhere", NietGenoemd with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring! with { Grond = GrondOngewenstverklaring.AndereGrond }, Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Nee } }, DecisionStatus.Decided, [] },
        { "Decision_to_alert_of_whoever_is_undesirable", NietGenoemd with { BesluitTotSignalering = new() { Genomen = true }, Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Ja } }, DecisionStatus.Decided, ["overig eens invoeren besluitTotSignalering E&S.1.4", "voorrang overig"] },
        { "Article_12_not_kept_by_whoever_is_undesirable", NietGenoemd with { Verblijf = Artikel12.Verblijf, Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Ja } }, DecisionStatus.Decided, ["overig eens invoeren artikel12 E&S.1.6 hoogstens P6M", "voorrang overig"] },
        { "Mvv_of_whoever_is_undesirable", NietGenoemd with { Mvv = MetMvv.Mvv, Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Ja } }, DecisionStatus.Decided, ["overig eens invoeren mvv E&S.1.7 tot 2026-02-14", "voorrang overig"] },
        { "Article_12_not_kept_and_a_false_document", MetVals(AanDeGrens) with { Verblijf = Artikel12.Verblijf, VerblijfsrechtElders = Getoond }, DecisionStatus.Decided, ["weigering sis invoeren toegang SIS.2.2 P5Y 2025-11-18 2030-11-17", "voorrang weigering"] },
        { "Article_12_that_stands_in_SIS", Artikel12 with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Artikel12)] }, DecisionStatus.Decided, ["overig eens invoeren artikel12 E&S.1.6 hoogstens P6M", "voorrang overig"] },
        { "Mvv_that_stands_in_SIS", MetMvv with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Mvv)] }, DecisionStatus.Decided, ["overig eens invoeren mvv E&S.1.7 tot 2026-02-14", "voorrang overig"] },
        { "Not_listed_that_stands_in_SIS", NietGenoemd with { Beoordelingen = Oordelen() with { AndereSignaleringInEnS = Ja }, Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Anders)] }, DecisionStatus.Decided, ["overig eens invoeren anders E&S.1", "voorrang overig"] },
        { "Nothing_happened", Niets, DecisionStatus.Decided, [] },
    };

    private static Dossier BevestigdMetVerbod => Niets with
    {
        Terugkeerbesluiten = [Besluit(Datum(2025, 10, 6), metInreisverbod: true)],
        Inreisverboden = [Verbod(Datum(2025, 10, 6), inWerking: true)],
        Vertrek = Bevestigd,
        Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.TerugkeerbesluitMetInreisverbod)],
    };

    private static Dossier BevestigdMetVergunning => BevestigdMetVerbod with { Verblijf = Niets.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond };

    private static Dossier Geemigreerd => Niets with { Verblijfsdocument = new() { Afgegeven = true, Einddatum = Datum(2027, 5, 31), Ingeleverd = false }, Vertrek = Niets.Vertrek! with { UitgeschrevenWegensEmigratie = true } };

    private static Dossier BesluitNaarEnS => Niets with { Verblijf = Niets.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond, BesluitTotSignalering = new() { Genomen = true } };

    private static Dossier Artikel12 => InNederland with { Verblijf = InNederland.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond, VoorwaardenArtikel12Nageleefd = false }, VerblijfsrechtElders = Getoond };

    private static Dossier MetMvv => Niets with { Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, Einddatum = Datum(2026, 2, 14) } };

    private static Dossier NietGenoemd => InNederland with { Verblijf = InNederland.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond }, VerblijfsrechtElders = Getoond, Ongewenstverklaring = Ongewenst.Ongewenstverklaring };

    private static Vertrek Bevestigd => Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken, TerugkeerbevestigingOntvangen = true };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string[] expected)
    {
        var decision = A2_12_6_2025.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Fact]
    public void Before_the_assumed_date_the_paragraph_does_not_apply_and_says_why()
    {
        var decision = A2_12_6_2025.Rule.Decide(Ongewenst, Datum(2025, 9, 30));

        decision.Status.Should().Be(DecisionStatus.NotApplicable);
        decision.Outcome.Should().BeNull();
        decision.Remark!.Value.Nl.Should().Contain("1 oktober 2025").And.Contain("aangenomen");
        A2_12_6_2025.Rule.Decide(Ongewenst, Datum(2025, 10, 1)).Status.Should().Be(DecisionStatus.Decided);
    }

    [Fact]
    public void By_name_the_version_can_be_applied_before_its_date_and_the_decision_is_marked()
    {
        var decision = A2_12_6_2025.Rule.DecideAsIfInForce(Ongewenst, Datum(2025, 9, 30));

        decision.Status.Should().Be(DecisionStatus.Decided);
        decision.Remark!.Value.Nl.Should().Contain("op verzoek");
    }

    [Theory]
    [InlineData(2024, 2, 29, 2029, 2, 27)]
    [InlineData(2024, 2, 28, 2029, 2, 27)]
    [InlineData(2024, 3, 1, 2029, 2, 28)]
    [InlineData(2025, 12, 31, 2030, 12, 30)]
    public void The_last_day_is_the_day_before_the_years_are_over(int year, int month, int day, int endYear, int endMonth, int endDay)
    {
        var refused = Datum(year, month, day);
        var dossier = AanDeGrens with { Toegang = AanDeGrens.Toegang! with { DatumWeigering = refused, WegensValsDocument = true } };

        A2_12_6_2025.Rule.Answer(A2_12_6_2025.LaatsteDag, dossier, LocalDate.Max(Peildatum, refused)).Value.Should().Be(Datum(endYear, endMonth, endDay));
    }

    [Fact]
    public void The_last_day_in_the_graph_is_that_of_the_one_place_where_terms_are_read()
    {
        for (var day = Datum(2023, 12, 1); day < Datum(2025, 3, 2); day = day.PlusDays(1))
        {
            var dossier = AanDeGrens with { Toegang = AanDeGrens.Toegang! with { DatumWeigering = day, WegensValsDocument = true } };

            A2_12_6_2025.Rule.Answer(A2_12_6_2025.LaatsteDag, dossier, Peildatum).Value.Should().Be(Vc.Rules.Law.Termijn.LastDay(day, Period.FromYears(5)));
        }
    }

    [Fact]
    public void A_list_of_blanks_ends_in_reasonable_time_and_asks_for_facts()
    {
        var blanks = InNederland with { Terugkeerbesluiten = [.. Enumerable.Repeat(new Terugkeerbesluit(), 40)], Inreisverboden = [.. Enumerable.Repeat(new Inreisverbod(), 40)] };

        var decision = A2_12_6_2025.Rule.Decide(blanks, Peildatum);

        decision.Status.Should().Be(DecisionStatus.NeedsFacts);
        decision.MissingFacts.Should().NotBeEmpty();
    }

    [Fact]
    public void A_confirmation_of_return_without_departure_cannot_be()
    {
        var dossier = Niets with { Vertrek = Bevestigd with { GrondgebiedLidstaten = VertrekBekend.NietVertrokken } };

        FluentActions.Invoking(() => A2_12_6_2025.Rule.Decide(dossier, Peildatum)).Should().Throw<DossierException>().Which.Problems.Should().ContainSingle(static problem => problem.Path == "vertrek.terugkeerbevestigingOntvangen");
    }

    [Fact]
    public void An_answer_that_is_settled_at_once_allocates_nothing()
    {
        foreach (var dossier in new[] { AanDeGrens with { Toegang = AanDeGrens.Toegang! with { WegensValsDocument = true } }, OudVerbod, Ongewenst, Niets })
        {
            A2_12_6_2025.Rule.Answer(A2_12_6_2025.Weigering, dossier, Peildatum);
            var before = GC.GetAllocatedBytesForCurrentThread();
            A2_12_6_2025.Rule.Answer(A2_12_6_2025.Weigering, dossier, Peildatum);
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        }
    }

    [Fact]
    public void A_smaller_rule_can_be_asked_by_itself()
    {
        var onlyEntry = new Dossier
        {
            Vreemdeling = new() { Nationaliteit = Nationaliteit.DerdeLand },
            Toegang = new() { Geweigerd = true, DatumWeigering = Peildatum, WegensValsDocument = true },
            SignaleringAndereLidstaat = new() { Aanwezig = false },
        };

        A2_12_6_2025.Rule.Decide(A2_12_6_2025.Weigering, onlyEntry, Peildatum).Outcome!.Answer.Value.Should().BeTrue();
        A2_12_6_2025.Rule.Decide(onlyEntry, Peildatum).Status.Should().Be(DecisionStatus.NeedsFacts);
        A2_12_6_2025.Rule.Decide(onlyEntry, Peildatum).Outcome!.Signaleringen.Should().ContainSingle(alert => alert.Soort == SoortSignalering.Weigering);
    }

    private static ProcedureleGebeurtenis Gebeurtenis(LocalDate datum) => new() { HeeftPlaatsgevonden = true, Datum = datum };

    /// <summary>Refused at the border as a danger to national security, with an alert that stands for it until its own last day.</summary>
    private static Dossier OudGevaar(LocalDate geweigerd, LocalDate? laatsteDag, Beoordeling? nieuw = null) => AanDeGrens with
    {
        Toegang = AanDeGrens.Toegang! with { Gewenst = false, DatumWeigering = geweigerd },
        Beoordelingen = Oordelen(veiligheid: Ja) with { NieuweSignaleringNaastStaande = nieuw },
        Signaleringen = [Oud(laatsteDag)],
    };

    /// <summary>Refused at the border before the text of 2025 without an alert, a danger to national security now.</summary>
    private static Dossier OudeWeigering(Beoordeling? hoortBijGevaar, LocalDate? op = null) => AanDeGrens with
    {
        Toegang = AanDeGrens.Toegang! with { DatumWeigering = op ?? Datum(2018, 6, 10) },
        Beoordelingen = Oordelen(veiligheid: Ja) with { WeigeringHoortBijGevaar = hoortBijGevaar },
    };

    private static Dossier Blijft(Dossier dossier) => dossier with { Toegang = dossier.Toegang! with { Gewenst = false } };

    private static BestaandeSignalering Oud(LocalDate? laatsteDag) => Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Toegang) with { LaatsteDag = laatsteDag };

    private static Dossier MetVals(Dossier dossier) => dossier with { Toegang = dossier.Toegang! with { WegensValsDocument = true } };

    private static Dossier MetDrugs(Dossier dossier) => dossier with { Toegang = dossier.Toegang! with { WegensDrugssmokkel = true } };

    private static Dossier MetOrde(Dossier dossier) => dossier with { Beoordelingen = dossier.Beoordelingen! with { ConcreteAanwijzingenOpenbareOrde = Ja } };

    private static Dossier WilWeer(Dossier dossier) => dossier with { Toegang = dossier.Toegang! with { Gewenst = true } };

    private static Beoordelingen Oordelen(Beoordeling? veiligheid = null, Beoordeling? orde = null, Beoordeling? gebeurtenis = null, Beoordeling? onverenigbaar = null) => new()
    {
        ConcreteAanwijzingenNationaleVeiligheid = veiligheid ?? Nee,
        ConcreteAanwijzingenOpenbareOrde = orde ?? Nee,
        GebeurtenisLeidtTotSignalering = gebeurtenis,
        SignaleringenOnverenigbaar = onverenigbaar,
    };

    /// <summary>What the decision says in one line an alert, then the ranking, then what is missing.</summary>
    private static List<string> Summary(Decision<Signaleringsbesluit> decision)
    {
        var outcome = decision.Outcome!;
        var lines = outcome.Signaleringen.Select(Line).ToList();
        if (outcome.Voorrang is { } voorrang)
        {
            lines.Add("voorrang " + Keuzen.SoortSignalering.NameOf(voorrang));
        }

        if (outcome.TermijnElders is true)
        {
            lines.Add("termijn elders");
        }

        lines.AddRange(decision.MissingFacts.Select(static missing => "mist " + missing.Path).Order(StringComparer.Ordinal));
        lines.AddRange(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]).Order(StringComparer.Ordinal));
        return lines;
    }

    private static string Line(Signalering alert) => string.Join(" ", new[]
    {
        Keuzen.SoortSignalering.NameOf(alert.Soort),
        Keuzen.Register.NameOf(alert.Register),
        alert.Handeling is { } act ? Signalering.Handelingen.NameOf(act) : null,
        alert.Grondslag is { } basis ? Keuzen.Grondslag.NameOf(basis) : null,
        alert.Gronden is { } grounds ? string.Join(" ", grounds.Select(static ground => ground.Pinpoint.Place)) : null,
        alert.Duur?.ToString(),
        alert.MaximaleDuur is { } longest ? "hoogstens " + longest : null,
        alert.Begin?.ToString("uuuu-MM-dd", null),
        alert.LaatsteDag is { } last ? (alert.Begin is null ? "tot " : "") + last.ToString("uuuu-MM-dd", null) : null,
    }.Where(static part => part is not null));
}
