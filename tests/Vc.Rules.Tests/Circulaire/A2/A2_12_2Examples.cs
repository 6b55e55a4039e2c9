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

/// <summary>
/// Worked examples of A2/12.2 in its three texts: of 1 April 2013 ("april", on that day), by 13 July 2013 ("juli", on 5 August 2013) and by 23 January 2014 ("2014", on 16 June 2014).
/// Each states by hand what must come out, in one line an alert.
/// </summary>
public class A2_12_2Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement;

    private static readonly Dossier Verboden = Leeg with { Inreisverboden = [Verbod(Datum(2013, 3, 8))] };

    public static TheoryData<string, string, Dossier, DecisionStatus, string[]> Examples => new()
    {
        // Maatregelen, en het register
        { "Undesirable_third_country_national", "2014", Ongewenst, Decided, ["weigering sis invoeren ongewenstverklaring 1.1 even lang"] },
        { "Undesirable_family_member_follows_his_own_nationality", "2014", Ongewenst with { Vreemdeling = Leeg.Vreemdeling! with { FamilielidVanOnderdaanLidstaat = true } }, Decided, ["weigering sis invoeren ongewenstverklaring 1.1 even lang"] },
        { "Undesirable_national_of_the_EU", "april", Ongewenst with { Vreemdeling = Onderdaan(eu: true) }, Decided, ["overig ops invoeren ongewenstverklaring 2.2 even lang"] },
        { "Undesirable_Swiss_not_judged", "2014", Ongewenst with { Vreemdeling = Onderdaan(eu: false) }, NeedsJudgement, ["oordeel eerOnderdaanAlsEuOnderdaan"] },
        { "Undesirable_Swiss_as_of_the_EU", "2014", Ongewenst with { Vreemdeling = Onderdaan(eu: false), Beoordelingen = Leeg.Beoordelingen! with { EerOnderdaanAlsEuOnderdaan = Ja } }, Decided, ["overig ops invoeren ongewenstverklaring 2.2 even lang"] },
        { "Undesirable_Swiss_by_the_letter", "2014", Ongewenst with { Vreemdeling = Onderdaan(eu: false), Beoordelingen = Leeg.Beoordelingen! with { EerOnderdaanAlsEuOnderdaan = Nee } }, Decided, ["weigering sis invoeren ongewenstverklaring 1.1 even lang"] },
        { "Light_ban_before_departure", "april", Verboden, Decided, ["weigering sis invoeren inreisverbod 1.3 even lang"] },
        { "Heavy_ban", "juli", Verboden with { Inreisverboden = [Verbod(Datum(2013, 3, 8), SoortInreisverbod.Zwaar)] }, Decided, ["weigering sis invoeren inreisverbod 1.2 even lang"] },
        { "Two_bans", "2014", Verboden with { Inreisverboden = [Verbod(Datum(2013, 3, 8), SoortInreisverbod.Zwaar), Verbod(Datum(2014, 4, 8))] }, Decided, ["weigering sis invoeren inreisverbod 1.2 1.3 even lang"] },
        { "Kind_of_ban_unknown", "2014", Verboden with { Inreisverboden = [Verbod(Datum(2013, 3, 8)) with { Soort = null }] }, NeedsFacts, ["weigering sis invoeren inreisverbod even lang", "mist inreisverboden[0].soort"] },
        { "Ban_that_stands_already", "2014", Verboden with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Inreisverbod)] }, Decided, ["weigering sis handhaven inreisverbod 1.3 even lang"] },
        { "Declaration_that_stands_in_OPS", "2014", Ongewenst with { Vreemdeling = Onderdaan(eu: true), Signaleringen = [Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Ongewenstverklaring)] }, Decided, ["overig ops handhaven ongewenstverklaring 2.2 even lang"] },

        // OVR en de duur
        { "False_document", "april", Geweigerd(Datum(2013, 3, 20), vals: true), Decided, ["weigering sis invoeren toegang 1.4 P5Y 2013-03-20 2018-03-19"] },
        { "Drug_smuggling", "juli", Geweigerd(Datum(2013, 8, 1), drugs: true), Decided, ["weigering sis invoeren toegang 1.5 P5Y 2013-08-01 2018-07-31"] },
        { "National_security_at_the_border", "2014", Geweigerd(Datum(2014, 6, 10), veiligheid: true), Decided, ["weigering sis invoeren toegang 1.6 P10Y 2014-06-10 2024-06-09"] },
        { "Old_refusal_and_a_danger_of_now", "2014", Geweigerd(Datum(2013, 3, 31), veiligheid: true), NeedsJudgement, ["weigering sis invoeren toegang 1.6 P10Y", "oordeel weigeringHoortBijGevaar"] },
        { "Old_refusal_for_the_danger_of_now", "2014", HoortErbij(Geweigerd(Datum(2013, 3, 31), veiligheid: true), Ja), Decided, ["weigering sis invoeren toegang 1.6 P10Y 2013-03-31 2023-03-30"] },
        { "Old_refusal_for_something_else", "2014", HoortErbij(Geweigerd(Datum(2013, 3, 31), veiligheid: true), Nee), Decided, ["weigering sis invoeren toegang 1.6 P10Y"] },
        { "Refusal_of_the_first_day_of_the_text", "2014", Geweigerd(Datum(2013, 4, 1), veiligheid: true), Decided, ["weigering sis invoeren toegang 1.6 P10Y 2013-04-01 2023-03-31"] },
        { "Term_over_and_a_proposal", "2014", Geweigerd(Datum(2009, 6, 16), vals: true) with { ProcedureSignalering = Leeg.ProcedureSignalering! with { M93Ingediend = true } }, NeedsJudgement, ["oordeel andereSignaleringInNsis"] },
        { "Term_over_and_a_proposal_judged", "2014", Voorgesteld(Geweigerd(Datum(2009, 6, 16), vals: true)), Decided, ["weigering sis invoeren anders 1.4 1"] },
        { "National_security_after_departure", "2014", Leeg with { Vertrek = Leeg.Vertrek! with { NederlandVerlatenOp = Datum(2014, 5, 2) }, Beoordelingen = Leeg.Beoordelingen! with { ConcreteAanwijzingenNationaleVeiligheid = Ja } }, Decided, ["weigering sis invoeren anders 1.6 P10Y 2014-05-02 2024-05-01"] },
        { "National_security_of_whoever_is_here", "2014", Leeg with { Beoordelingen = Leeg.Beoordelingen! with { ConcreteAanwijzingenNationaleVeiligheid = Ja } }, Decided, ["weigering sis invoeren anders 1.6 P10Y"] },
        { "National_security_not_judged", "2014", Leeg with { Beoordelingen = null }, NeedsJudgement, ["oordeel concreteAanwijzingenNationaleVeiligheid"] },
        { "The_longest_of_two_terms", "2014", Geweigerd(Datum(2014, 6, 10), vals: true, veiligheid: true), Decided, ["weigering sis invoeren toegang 1.4 1.6 P10Y 2014-06-10 2024-06-09"] },
        { "Refused_on_29_February", "2014", Geweigerd(Datum(2012, 2, 29), vals: true), Decided, ["weigering sis invoeren toegang 1.4 P5Y 2012-02-29 2017-02-27"] },
        { "Last_day_of_the_term", "2014", Geweigerd(Datum(2009, 6, 17), vals: true), Decided, ["weigering sis invoeren toegang 1.4 P5Y 2009-06-17 2014-06-16"] },
        { "Day_after_the_term", "2014", Geweigerd(Datum(2009, 6, 16), vals: true), Decided, [] },
        { "Danger_outlives_the_term_of_an_old_refusal", "2014", Geweigerd(Datum(2003, 6, 1), veiligheid: true), Decided, ["weigering sis invoeren toegang 1.6 P10Y"] },
        { "Day_of_refusal_unknown", "2014", Geweigerd(Datum(2014, 6, 10), vals: true) with { Toegang = new() { Gewenst = true, Geweigerd = true, WegensValsDocument = true, WegensDrugssmokkel = false } }, NeedsFacts, ["mist toegang.datumWeigering"] },
        { "Declaration_and_false_document", "2014", Ongewenst with { Toegang = Geweigerd(Datum(2014, 6, 10), vals: true).Toegang }, NeedsJudgement, ["weigering sis invoeren ongewenstverklaring 1.1 1.4 even lang", "oordeel termijnOokBijGrondZonderTermijn"] },
        { "Refused_national_of_the_EU_is_not_for_NSIS", "2014", Geweigerd(Datum(2014, 6, 10), vals: true) with { Vreemdeling = Onderdaan(eu: true) }, NeedsJudgement, ["oordeel andereSignaleringInOps"] },

        // Lijsten die niet gesloten zijn
        { "Refused_for_another_reason", "2014", Geweigerd(Datum(2014, 6, 10)), Decided, [] },
        { "Refused_for_another_reason_with_M93", "2014", Geweigerd(Datum(2014, 6, 10)) with { ProcedureSignalering = Leeg.ProcedureSignalering! with { M93Ingediend = true } }, NeedsJudgement, ["oordeel andereSignaleringInNsis", "oordeel andereSignaleringInOps"] },
        { "Not_listed_and_judged", "2014", Geweigerd(Datum(2014, 6, 10)) with { ProcedureSignalering = Leeg.ProcedureSignalering! with { M93Ingediend = true }, Beoordelingen = Leeg.Beoordelingen! with { AndereSignaleringInNsis = Ja, AndereSignaleringInOps = Nee } }, Decided, ["weigering sis invoeren anders 1"] },
        { "M93_unknown", "2014", Geweigerd(Datum(2014, 6, 10)) with { ProcedureSignalering = null }, NeedsFacts, ["mist procedureSignalering.m93Ingediend", "oordeel andereSignaleringInNsis", "oordeel andereSignaleringInOps"] },
        { "Nothing_happened", "2014", Leeg, Decided, [] },

        // Artikel 12 Vw: vergunning tot 2014, daarna elk verblijfsrecht
        { "Permit_by_April", "april", Elders(Land.DEU, vertrokken: Datum(2013, 3, 3)), Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2013-03-03"] },
        { "Permit_by_July", "juli", Elders(Land.DEU, vertrokken: Datum(2013, 3, 3)), Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2013-03-03"] },
        { "Permit_by_2014", "2014", Elders(Land.DEU), Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2014-03-03"] },
        { "Other_consent_by_April", "april", Elders(Land.DEU, VergunningElders.Geen, vertrokken: Datum(2013, 3, 3)), Decided, [] },
        { "Other_consent_by_July", "juli", Elders(Land.DEU, VergunningElders.Geen, vertrokken: Datum(2013, 3, 3)), Decided, [] },
        { "Other_consent_by_2014", "2014", Elders(Land.DEU, VergunningElders.Geen), Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2014-03-03"] },
        { "Permit_of_a_state_outside_Schengen", "2014", Elders(Land.ROU), Decided, [] },
        { "Permit_on_the_last_of_six_months", "2014", Elders(Land.DEU, vertrokken: Datum(2013, 12, 17)), Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2013-12-17"] },
        { "Permit_after_six_months", "2014", Elders(Land.DEU, vertrokken: Datum(2013, 12, 16)), Decided, [] },
        { "Permit_of_whoever_is_still_here", "2014", Elders(Land.DEU, vertrokken: Dag.NogNiet), Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M"] },
        { "Permit_and_departure_unknown", "2014", Elders(Land.DEU) with { Vertrek = null }, NeedsFacts, ["mist vertrek.nederlandVerlatenOp"] },
        { "Permit_of_Norway", "2014", Elders(Land.NOR), Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2014-03-03"] },
        { "Permit_claimed_only", "2014", Elders(Land.DEU, VergunningElders.GesteldNietAangetoond, VergunningElders.GesteldNietAangetoond), Decided, [] },

        // De mvv: pas sinds juli 2013
        { "Mvv_by_April", "april", MetMvv(Datum(2013, 9, 1)), Decided, [] },
        { "Mvv_by_July", "juli", MetMvv(Datum(2013, 9, 1)), Decided, ["overig ops invoeren mvv 2.3 tot 2013-09-01"] },
        { "Mvv_withdrawn", "juli", MetMvv(Datum(2013, 9, 1)) with { Mvv = MetMvv(Datum(2013, 9, 1)).Mvv! with { Ingetrokken = true, RechtsgevolgenIntrekkingOp = Datum(2013, 7, 20) } }, Decided, ["overig ops invoeren mvv 2.3 2013-07-20 2013-09-01"] },
        { "Mvv_on_its_last_day", "2014", MetMvv(Datum(2014, 6, 16)), Decided, ["overig ops invoeren mvv 2.3 tot 2014-06-16"] },
        { "Mvv_that_ended_yesterday", "2014", MetMvv(Datum(2014, 6, 15)), Decided, [] },
        { "Mvv_not_needed", "2014", MetMvv(Datum(2014, 9, 1)) with { Mvv = MetMvv(Datum(2014, 9, 1)).Mvv! with { Plichtig = false } }, Decided, [] },
        { "Mvv_not_issued", "2014", Leeg with { Mvv = new() { Plichtig = true, Afgegeven = false } }, Decided, [] },
        { "Mvv_of_which_the_conditions_are_met", "2014", MetMvv(Datum(2014, 9, 1)) with { Mvv = MetMvv(Datum(2014, 9, 1)).Mvv! with { VoldoetAanVoorwaarden = true } }, Decided, [] },
        { "Mvv_that_stands_already", "2014", MetMvv(Datum(2014, 9, 1)) with { Signaleringen = [Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Mvv)] }, Decided, ["overig ops handhaven mvv 2.3 tot 2014-09-01"] },
        { "Mvv_beside_an_alert_on_another_basis", "2014", MetMvv(Datum(2014, 9, 1)) with { Signaleringen = [Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Artikel12)] }, Decided, ["overig ops invoeren mvv 2.3 tot 2014-09-01"] },

        // Samenloop
        { "Declaration_and_ban", "2014", Ongewenst with { Inreisverboden = [Verbod(Datum(2014, 4, 8))] }, Decided, ["weigering sis invoeren inreisverbod 1.1 1.3 even lang"] },
        { "Declaration_and_heavy_ban", "2014", Ongewenst with { Inreisverboden = [Verbod(Datum(2014, 4, 8), SoortInreisverbod.Zwaar)] }, Decided, ["weigering sis invoeren inreisverbod 1.1 1.2 even lang"] },
        { "Ban_and_refusal_with_the_term_of_the_refusal", "2014", Geoordeeld(Geweigerd(Datum(2014, 6, 10), vals: true), termijnOok: true) with { Inreisverboden = [Verbod(Datum(2014, 4, 8))] }, Decided, ["weigering sis invoeren inreisverbod 1.3 1.4 even lang P5Y"] },
        { "Ban_and_refusal_without_a_term", "2014", Geoordeeld(Geweigerd(Datum(2014, 6, 10), drugs: true), termijnOok: false) with { Inreisverboden = [Verbod(Datum(2014, 4, 8))] }, Decided, ["weigering sis invoeren inreisverbod 1.3 1.5 even lang"] },
        { "Ban_outlives_the_term_of_an_old_refusal", "2014", Geoordeeld(Geweigerd(Datum(2009, 6, 1), drugs: true), termijnOok: true) with { Inreisverboden = [Verbod(Datum(2014, 4, 8))] }, Decided, ["weigering sis invoeren inreisverbod 1.3 1.5 even lang P5Y"] },
        { "Heavy_ban_outlives_the_term_of_an_old_refusal", "2014", Geoordeeld(Geweigerd(Datum(2009, 6, 1), vals: true), termijnOok: true) with { Inreisverboden = [Verbod(Datum(2014, 4, 8), SoortInreisverbod.Zwaar)] }, Decided, ["weigering sis invoeren inreisverbod 1.2 1.4 even lang P5Y"] },
        { "Declaration_outlives_the_term_of_an_old_refusal", "2014", Geoordeeld(Geweigerd(Datum(2009, 6, 1), drugs: true), termijnOok: true) with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring }, Decided, ["weigering sis invoeren ongewenstverklaring 1.1 1.5 even lang P5Y"] },
        { "Ban_and_national_security_without_a_term", "2014", Geoordeeld(Geweigerd(Datum(2014, 6, 10), veiligheid: true), termijnOok: false) with { Inreisverboden = [Verbod(Datum(2014, 4, 8))] }, Decided, ["weigering sis invoeren inreisverbod 1.3 1.6 even lang"] },
        { "National_security_and_wish_to_enter", "2014", Leeg with { Toegang = Leeg.Toegang! with { Gewenst = true }, Beoordelingen = Leeg.Beoordelingen! with { ConcreteAanwijzingenNationaleVeiligheid = Ja } }, Decided, ["weigering sis invoeren toegang 1.6 P10Y"] },
        { "National_security_long_after_departure", "2014", Leeg with { Vertrek = Leeg.Vertrek! with { NederlandVerlatenOp = Datum(2004, 6, 16) }, Beoordelingen = Leeg.Beoordelingen! with { ConcreteAanwijzingenNationaleVeiligheid = Ja } }, Decided, ["weigering sis invoeren anders 1.6 P10Y"] },
        { "National_security_until_today", "2014", Leeg with { Vertrek = Leeg.Vertrek! with { NederlandVerlatenOp = Datum(2004, 6, 17) }, Beoordelingen = Leeg.Beoordelingen! with { ConcreteAanwijzingenNationaleVeiligheid = Ja } }, Decided, ["weigering sis invoeren anders 1.6 P10Y 2004-06-17 2014-06-16"] },

        // Wat al staat, staat er alleen in hetzelfde register en op dezelfde grondslag
        { "Ban_beside_an_alert_on_another_basis", "2014", Verboden with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Ongewenstverklaring)] }, Decided, ["weigering sis invoeren inreisverbod 1.3 even lang"] },
        { "Ban_beside_an_alert_in_OPS", "2014", Verboden with { Signaleringen = [Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Inreisverbod)] }, Decided, ["weigering sis invoeren inreisverbod 1.3 even lang"] },
        { "Ban_beside_an_alert_of_another_kind", "2014", Verboden with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.Inreisverbod)] }, Decided, ["weigering sis invoeren inreisverbod 1.3 even lang"] },
        { "False_document_that_stands_already", "2014", Geweigerd(Datum(2014, 6, 10), vals: true) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Toegang)] }, Decided, ["weigering sis handhaven toegang 1.4 P5Y 2014-06-10 2019-06-09"] },
        { "Undesirable_national_beside_an_alert_in_SIS", "2014", Ongewenst with { Vreemdeling = Onderdaan(eu: true), Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Ongewenstverklaring)] }, Decided, ["overig ops invoeren ongewenstverklaring 2.2 even lang"] },
        { "Undesirable_national_beside_an_alert_on_another_basis", "2014", Ongewenst with { Vreemdeling = Onderdaan(eu: true), Signaleringen = [Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Anders)] }, Decided, ["overig ops invoeren ongewenstverklaring 2.2 even lang"] },
        { "Permit_that_stands_already", "2014", Elders(Land.DEU) with { Signaleringen = [Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Artikel12)] }, Decided, ["overig ops handhaven artikel12 2.1 hoogstens P6M 2014-03-03"] },
        { "Permit_beside_an_alert_on_another_basis", "2014", Elders(Land.DEU) with { Signaleringen = [Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Anders)] }, Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2014-03-03"] },
        { "Permit_and_article_12_kept", "2014", Elders(Land.DEU) with { Verblijf = Elders(Land.DEU).Verblijf! with { VoorwaardenArtikel12Nageleefd = true } }, Decided, [] },

        // Een voorstel voegt alleen iets toe waar de tekst het geval niet noemt
        { "Not_listed_in_OPS", "2014", Voorgesteld(Leeg, nsis: false), Decided, ["overig ops invoeren anders 2"] },
        { "Not_listed_in_both", "2014", Voorgesteld(Leeg), Decided, ["weigering sis invoeren anders 1", "overig ops invoeren anders 2"] },
        { "Not_listed_that_stands_already", "2014", Voorgesteld(Leeg) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Anders), Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Anders)] }, Decided, ["weigering sis handhaven anders 1", "overig ops handhaven anders 2"] },
        { "Not_listed_beside_alerts_on_another_basis", "2014", Voorgesteld(Leeg) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Toegang), Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Artikel12)] }, Decided, ["weigering sis invoeren anders 1", "overig ops invoeren anders 2"] },
        { "Proposed_and_undesirable", "2014", Voorgesteld(Ongewenst), Decided, ["weigering sis invoeren ongewenstverklaring 1.1 even lang"] },
        { "Proposed_and_light_ban", "2014", Voorgesteld(Verboden), Decided, ["weigering sis invoeren inreisverbod 1.3 even lang"] },
        { "Proposed_and_heavy_ban", "2014", Voorgesteld(Verboden with { Inreisverboden = [Verbod(Datum(2013, 3, 8), SoortInreisverbod.Zwaar)] }), Decided, ["weigering sis invoeren inreisverbod 1.2 even lang"] },
        { "Proposed_and_false_document", "2014", Voorgesteld(Geweigerd(Datum(2014, 6, 10), vals: true)), Decided, ["weigering sis invoeren toegang 1.4 P5Y 2014-06-10 2019-06-09"] },
        { "Proposed_and_drugs", "2014", Voorgesteld(Geweigerd(Datum(2014, 6, 10), drugs: true)), Decided, ["weigering sis invoeren toegang 1.5 P5Y 2014-06-10 2019-06-09"] },
        { "Proposed_and_national_security", "2014", Voorgesteld(Geweigerd(Datum(2014, 6, 10), veiligheid: true)), Decided, ["weigering sis invoeren toegang 1.6 P10Y 2014-06-10 2024-06-09"] },
        { "Proposed_and_undesirable_national", "2014", Voorgesteld(Ongewenst with { Vreemdeling = Onderdaan(eu: true) }), Decided, ["overig ops invoeren ongewenstverklaring 2.2 even lang"] },
        { "Proposed_and_permit", "2014", Voorgesteld(Elders(Land.DEU)), Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2014-03-03"] },
        { "Proposed_and_mvv", "2014", Voorgesteld(MetMvv(Datum(2014, 9, 1))), Decided, ["overig ops invoeren mvv 2.3 tot 2014-09-01"] },
        { "Refused_national_who_goes_into_OPS", "2014", Geoordeeld(Geweigerd(Datum(2014, 6, 10), vals: true) with { Vreemdeling = Onderdaan(eu: true) }), Decided, ["overig ops invoeren anders 2"] },
        { "Refused_Swiss_who_goes_into_OPS", "2014", Geoordeeld(Geweigerd(Datum(2014, 6, 10), vals: true) with { Vreemdeling = Onderdaan(eu: false) }), Decided, ["overig ops invoeren anders 2"] },
        { "National_with_a_permit_elsewhere_who_was_refused", "2014", Geoordeeld(Elders(Land.DEU) with { Vreemdeling = Onderdaan(eu: true), Toegang = Geweigerd(Datum(2013, 3, 20), vals: true).Toegang }), Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2014-03-03"] },
        { "National_proposed_without_a_case", "2014", Voorgesteld(Leeg with { Vreemdeling = Onderdaan(eu: true) }), Decided, ["overig ops invoeren anders 2"] },
        { "Refused_and_no_wish_to_enter_any_more", "2014", Geweigerd(Datum(2014, 6, 10), vals: true) is var z ? z with { Toegang = z.Toegang! with { Gewenst = false } } : z, Decided, ["weigering sis invoeren toegang 1.4 P5Y 2014-06-10 2019-06-09"] },
        { "Permit_of_Austria", "2014", Elders(Land.AUT), Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2014-03-03"] },
        { "Permit_beside_an_alert_in_SIS", "2014", Elders(Land.DEU) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Artikel12)] }, Decided, ["overig ops invoeren artikel12 2.1 hoogstens P6M 2014-03-03"] },
        { "Mvv_beside_an_alert_in_SIS", "2014", MetMvv(Datum(2014, 9, 1)) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Mvv)] }, Decided, ["overig ops invoeren mvv 2.3 tot 2014-09-01"] },
        { "Not_listed_that_stands_in_SIS", "2014", Voorgesteld(Leeg) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Anders)] }, Decided, ["weigering sis handhaven anders 1", "overig ops invoeren anders 2"] },
        { "Not_listed_that_stands_in_OPS", "2014", Voorgesteld(Leeg) with { Signaleringen = [Staat(Register.Ops, SoortSignalering.Overig, Grondslag.Anders)] }, Decided, ["weigering sis invoeren anders 1", "overig ops handhaven anders 2"] },
        { "Ban_beside_a_refusal_alert_in_OPS", "2014", Verboden with { Signaleringen = [Staat(Register.Ops, SoortSignalering.Weigering, Grondslag.Inreisverbod)] }, Decided, ["weigering sis invoeren inreisverbod 1.3 even lang"] },
        { "National_without_a_case", "2014", Geoordeeld(Leeg with { Vreemdeling = Onderdaan(eu: true) }), Decided, [] },
    };

    public static IEnumerable<object[]> InTheOtherTexts => from row in Examples from text in new[] { "april", "juli", "2014" } where text != (string)row[1] select new[] { row[0], text };

    /// <summary>Each case again by the other two texts, on its own day as if they were in force then: they differ in the mvv, which April does not have, and in what counts as a right of residence elsewhere.</summary>
    [Theory]
    [MemberData(nameof(InTheOtherTexts))]
    public void In_the_other_texts(string name, string text)
    {
        var row = Examples.Single(row => (string)row[0] == name);
        string[] expected = text switch
        {
            "april" when name.Contains("mvv", StringComparison.OrdinalIgnoreCase) => name == "Proposed_and_mvv" ? ["weigering sis invoeren anders 1", "overig ops invoeren anders 2"] : [],
            "juli" or "2014" when name == "Mvv_by_April" => ["overig ops invoeren mvv 2.3 tot 2013-09-01"],
            "2014" when name.StartsWith("Other_consent", StringComparison.Ordinal) => ["overig ops invoeren artikel12 2.1 hoogstens P6M 2013-03-03"],
            not "2014" when name.StartsWith("Other_consent", StringComparison.Ordinal) => [],
            _ => (string[])row[4],
        };

        var decision = Text(text).Rule.DecideAsIfInForce((Dossier)row[2], Text((string)row[1]).On);

        decision.Outcome!.Signaleringen.Select(Line).Concat(Mist(decision)).Should().Equal(expected);
        decision.Status.Should().Be((DecisionStatus)row[3]);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, string text, Dossier dossier, DecisionStatus status, string[] expected)
    {
        var (rule, on) = Text(text);

        var decision = rule.Decide(dossier, on);

        decision.Outcome!.Signaleringen.Select(Line).Concat(Mist(decision)).Should().Equal(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    public static TheoryData<string, ProcedureSignalering, bool, string> Duties => new()
    {
        { "Report_in_the_BVV", new() { MeldingInBvv = true }, false, "4.1; ; ?; " },
        { "Own_decision", new() { EigenBesluitBekendgemaakt = true }, false, "4.2; ; ?; " },
        { "Withdrawn_mvv", new(), true, "4.4; ; ?; " },
        { "M93_with_all", new() { M93Ingediend = true, VoorstelOvr = true, Vingerafdrukken = true, KopieenAanwezig = false, ProcesVerbaalAanwezig = true, ProcesVerbaalBijgevoegd = true, NummerProcesVerbaal = true }, false, "4.3; 6.1 6.2 6.3 6.4.1 6.4.2 6.4.3; ; " },
        { "M93_with_copies", new() { M93Ingediend = true, Vingerafdrukken = true, KopieenAanwezig = true, KopieenBijgevoegd = true, ProcesVerbaalAanwezig = true, ProcesVerbaalBijgevoegd = true, NummerProcesVerbaal = true }, false, "4.3; ; ; " },
        { "M93_with_nothing", new() { M93Ingediend = true, Vingerafdrukken = false, KopieenAanwezig = true, KopieenBijgevoegd = false, ProcesVerbaalAanwezig = true, ProcesVerbaalBijgevoegd = false, NummerProcesVerbaal = false }, false, "4.3; ; 5.1 5.2 5.3 5.4; " },
        { "M93_without_report_or_evidence", new() { M93Ingediend = true, Vingerafdrukken = true, KopieenAanwezig = false, ProcesVerbaalAanwezig = false, AnderBewijsBijgevoegd = false }, false, "4.3; ; 5.5; " },
        { "M93_with_other_evidence", new() { M93Ingediend = true, Vingerafdrukken = true, KopieenAanwezig = false, ProcesVerbaalAanwezig = false, AnderBewijsBijgevoegd = true }, false, "4.3; ; ; " },
        { "Enclosures_unknown", new() { M93Ingediend = true }, false, "4.3; ; ?; " },
        { "Identity_unknown", new() { IdentiteitBekend = false }, false, "; ; ?; 7.s1" },
        { "Identity_examined", new() { IdentiteitBekend = false, IdentiteitsonderzoekGedaan = true }, false, "; ; ?; " },
        { "Two_names", new() { VerschillendePersonalia = true }, false, "7.s2 7.s3; ; ?; " },
    };

    [Theory]
    [MemberData(nameof(Duties))]
    public void Who_does_what(string name, ProcedureSignalering procedure, bool mvvIngetrokken, string expected)
    {
        var leeg = Leeg.ProcedureSignalering!;
        var dossier = Ongewenst with
        {
            Mvv = mvvIngetrokken ? new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = true, Ingetrokken = true } : Leeg.Mvv,
            ProcedureSignalering = procedure with
            {
                M93Ingediend = procedure.M93Ingediend ?? false,
                VoorstelOvr = procedure.VoorstelOvr ?? false,
                MeldingInBvv = procedure.MeldingInBvv ?? false,
                EigenBesluitBekendgemaakt = procedure.EigenBesluitBekendgemaakt ?? false,
                IdentiteitBekend = procedure.IdentiteitBekend ?? leeg.IdentiteitBekend,
                IdentiteitsonderzoekGedaan = procedure.IdentiteitsonderzoekGedaan ?? false,
                VerschillendePersonalia = procedure.VerschillendePersonalia ?? false,
            },
        };

        var decision = A2_12_2_2014.Rule.Decide(dossier, Datum(2014, 6, 16));

        decision.Status.Should().Be(Decided, "who does what does not weigh in the status");
        Taken(decision).Should().Be(expected);
        Taken(A2_12_2_2013Juli.Rule.DecideAsIfInForce(dossier, Datum(2013, 8, 5))).Should().Be(expected);
        Taken(A2_12_2_2013.Rule.DecideAsIfInForce(dossier, Datum(2013, 4, 1))).Should().Be(expected.Replace("4.4", "", StringComparison.Ordinal), "the text of April does not have the mvv");
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [InlineData("2013-03-31", "")]
    [InlineData("2013-04-01", "Stcrt. 2013, 6442")]
    [InlineData("2013-04-02", "")]
    [InlineData("2013-07-12", "")]
    [InlineData("2013-07-13", "Vc deel A, geconsolideerde tekst van 13 juli 2013")]
    [InlineData("2013-10-10", "Vc deel A, geconsolideerde tekst van 13 juli 2013")]
    [InlineData("2013-10-11", "")]
    [InlineData("2014-01-22", "")]
    [InlineData("2014-01-23", "Vc deel A, geconsolideerde tekst van 23 januari 2014")]
    [InlineData("2015-11-17", "Vc deel A, geconsolideerde tekst van 23 januari 2014")]
    [InlineData("2015-11-18", "")]
    [InlineData("2025-09-30", "")]
    [InlineData("2025-10-01", "Stcrt. 2025, 31826")]
    public void The_text_of_a_date(string on, string instrument) =>
        (Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(on).Value).About(Onderwerpen.OpnemingVanSignaleringen)?.Version.Instrument.Name ?? "").Should().Be(instrument);

    /// <summary>Between two texts both are decided, so that a reader sees where it matters which one it was.</summary>
    [Fact]
    public void Between_two_texts_both_are_given()
    {
        var decision = Vreemdelingencirculaire.On(Datum(2013, 5, 20)).Decide("A2/12.2", MetMvv(Datum(2013, 9, 1)));

        decision.Candidates.Select(static one => ((Signaleringsbesluit)one.OutcomeFields!).Signaleringen.Count).Should().Equal(0, 1);
    }

    /// <summary>Whatever a human is asked about a case that the text does not list, he says yes.</summary>
    private static Dossier Geoordeeld(Dossier dossier, bool nsis = true, bool? termijnOok = null) => dossier with
    {
        Beoordelingen = dossier.Beoordelingen! with { AndereSignaleringInNsis = nsis ? Ja : Nee, AndereSignaleringInOps = Ja, TermijnOokBijGrondZonderTermijn = termijnOok is { } ook ? ook ? Ja : Nee : null },
    };

    private static Dossier HoortErbij(Dossier dossier, Beoordeling oordeel) => dossier with { Beoordelingen = dossier.Beoordelingen! with { WeigeringHoortBijGevaar = oordeel } };

    private static Dossier Voorgesteld(Dossier dossier, bool nsis = true) => Geoordeeld(dossier, nsis) with { ProcedureSignalering = Leeg.ProcedureSignalering! with { M93Ingediend = true } };

    private static (Paragraph<Signaleringsbesluit> Rule, LocalDate On) Text(string name) => name switch
    {
        "april" => (A2_12_2_2013.Rule, Datum(2013, 4, 1)),
        "juli" => (A2_12_2_2013Juli.Rule, Datum(2013, 8, 5)),
        _ => (A2_12_2_2014.Rule, Datum(2014, 6, 16)),
    };

    private static string Taken(Decision<Signaleringsbesluit> decision) => string.Join("; ", decision.Outcome!.Taken
        .Select(static taak => taak.Plichten is null ? "?" : string.Join(" ", taak.Plichten.Select(static plicht => plicht.Plaats.Split('#')[1]))));

    private static string Line(Signalering alert) => string.Join(" ", new[]
    {
        Keuzen.SoortSignalering.NameOf(alert.Soort),
        Keuzen.Register.NameOf(alert.Register),
        alert.Handeling is { } act ? Signalering.Handelingen.NameOf(act) : null,
        alert.Grondslag is { } basis ? Keuzen.Grondslag.NameOf(basis) : null,
        alert.Gronden is { } grounds ? string.Join(" ", grounds.Select(static ground => ground.Pinpoint.Place)) : null,
        alert.EvenLangAlsMaatregel is true ? "even lang" : null,
        alert.Duur?.ToString(),
        alert.MaximaleDuur is { } longest ? "hoogstens " + longest : null,
        alert.Begin?.ToString("uuuu-MM-dd", null),
        alert.LaatsteDag is { } last ? (alert.Begin is null ? "tot " : "") + last.ToString("uuuu-MM-dd", null) : null,
    }.Where(static part => part is not null));
}
