using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A3;

/// <summary>
/// Worked examples of A3/2 (2025). Each states by hand what must come out, one line a field of the outcome and one for each thing that is missing, and keeps the whole decision as a snapshot.
/// </summary>
public class A3_2_2025Examples
{
    private static readonly LocalDate Peildatum = new(2025, 11, 24);

    /// <summary>A Ukrainian whom the AVIM found here without lawful residence; he has no right of residence elsewhere.</summary>
    private static readonly Dossier Aangetroffen = InNederland with
    {
        Vreemdeling = InNederland.Vreemdeling! with { LandVanHerkomst = Land.UKR },
        Onderzoek = new() { OnrechtmatigVerblijfGebleken = true },
    };

    /// <summary>The same man with a Polish permit.</summary>
    private static readonly Dossier MetPoolseVergunning = Met(Land.POL, SoortVerblijfsrecht.Regulier);

    private static readonly Dossier Beschermd = Met(Land.DEU, SoortVerblijfsrecht.InternationaleBescherming);

    private static readonly Dossier LangdurigIngezetene = Met(Land.ESP, SoortVerblijfsrecht.LangdurigIngezetene);

    private static readonly Dossier MetTerugkeerbesluit = Aangetroffen with { Terugkeerbesluiten = [Eerder] };

    private static readonly Dossier Gesteld = MetPoolseVergunning with
    {
        Verblijf = MetPoolseVergunning.Verblijf! with { VergunningAndereLidstaat = VergunningElders.GesteldNietAangetoond },
        VerblijfsrechtElders = MetPoolseVergunning.VerblijfsrechtElders! with { Aanwezig = VergunningElders.GesteldNietAangetoond },
        Beoordelingen = MetPoolseVergunning.Beoordelingen! with { GesteldVerblijfsrechtElders = null },
    };

    public static TheoryData<string, Dossier, DecisionStatus, string[]> Examples => new()
    {
        // Regulier verblijfsrecht: eerst het bevel
        { "Regular_permit_order_not_given_yet", MetPoolseVergunning, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },
        { "Regular_permit_order_given_and_obeyed", MetPoolseVergunning with { Vertrekbevel = Nageleefd }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel blijftGelden", "begeleiding ja"] },
        { "Other_consent_to_stay_counts_as_a_permit", Met(Land.POL, SoortVerblijfsrecht.AndereToestemming), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },
        { "Order_without_a_finding_by_the_officers", MetPoolseVergunning with { Onderzoek = new() { OnrechtmatigVerblijfGebleken = false } }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },
        { "Order_before_the_return_decision_of_the_IND_after_a_refusal", MetPoolseVergunning with { Aanvraag = Afgewezen }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },

        // Regulier verblijfsrecht: alsnog een terugkeerbesluit
        { "Order_disobeyed", MetPoolseVergunning with { Vertrekbevel = Genegeerd }, DecisionStatus.Decided, ["terugkeerbesluit nemen", "alsnog ja", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"] },
        { "Order_disobeyed_without_a_finding_by_the_officers", MetPoolseVergunning with { Onderzoek = new() { OnrechtmatigVerblijfGebleken = false }, Vertrekbevel = Genegeerd }, DecisionStatus.Decided, ["terugkeerbesluit nemen", "alsnog ja", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"] },
        { "Departure_at_once_required_without_an_order", Onmiddellijk(MetPoolseVergunning), DecisionStatus.Decided, ["terugkeerbesluit nemen", "alsnog ja", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"] },
        { "Departure_at_once_required_though_the_order_is_obeyed_so_far", Onmiddellijk(MetPoolseVergunning) with { Vertrekbevel = Nageleefd }, DecisionStatus.Decided, ["terugkeerbesluit nemen", "alsnog ja", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"] },
        { "Both_roads_at_once", Onmiddellijk(MetPoolseVergunning) with { Vertrekbevel = Genegeerd }, DecisionStatus.Decided, ["terugkeerbesluit nemen", "alsnog ja", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"] },
        { "Other_consent_and_order_disobeyed", Met(Land.POL, SoortVerblijfsrecht.AndereToestemming) with { Vertrekbevel = Genegeerd }, DecisionStatus.Decided, ["terugkeerbesluit nemen", "alsnog ja", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"] },

        // Bescherming en langdurig ingezetenen: nooit
        { "Protection_order_not_given_yet", Beschermd, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding ja"] },
        { "Protection_order_ignored", Beschermd with { Vertrekbevel = Genegeerd }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel blijftGelden", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding ja"] },
        { "Protection_public_order_still_none", Onmiddellijk(Beschermd), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding ja"] },
        { "Protection_also_against_the_IND_after_a_refusal", Onmiddellijk(Beschermd) with { Aanvraag = Afgewezen }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding ja"] },
        { "Protection_lasts_though_the_document_has_expired_but_without_it_there_is_no_escort", Met(Land.DEU, SoortVerblijfsrecht.InternationaleBescherming, Peildatum.PlusDays(-1)), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding nee"] },
        { "Long_term_resident_order_not_given_yet", LangdurigIngezetene, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding ja"] },
        { "Long_term_resident_order_ignored_and_public_order", Onmiddellijk(LangdurigIngezetene) with { Vertrekbevel = Genegeerd }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel blijftGelden", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding ja"] },

        // Wie niet zonder rechtmatig verblijf in Nederland is
        { "Protected_and_outside_the_Union", Beschermd with { Verblijf = Beschermd.Verblijf! with { Verblijfplaats = Verblijfplaats.BuitenEu }, Onderzoek = Niets.Onderzoek }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel nietVanToepassing", "inreisverbod nietMogelijk", "ongewenst mogelijk", "begeleiding nee"] },
        { "Protected_and_back_in_the_member_state", Beschermd with { Verblijf = Beschermd.Verblijf! with { Verblijfplaats = Verblijfplaats.EldersInDeEu }, Onderzoek = Niets.Onderzoek, Vertrekbevel = Nageleefd }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel nietVanToepassing", "inreisverbod nietMogelijk", "ongewenst mogelijk", "begeleiding nee"] },
        { "Regular_permit_and_elsewhere_in_the_Union", MetPoolseVergunning with { Verblijf = MetPoolseVergunning.Verblijf! with { Verblijfplaats = Verblijfplaats.EldersInDeEu }, Onderzoek = Niets.Onderzoek }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel nietVanToepassing", "begeleiding nee"] },
        { "Regular_permit_and_lawfully_here", MetPoolseVergunning with { Verblijf = MetPoolseVergunning.Verblijf! with { RechtmatigInNederland = true }, Onderzoek = Niets.Onderzoek }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel nietVanToepassing", "begeleiding nee"] },

        // Geldigheid en de groep van landen
        { "Permit_that_expired_yesterday", Met(Land.POL, SoortVerblijfsrecht.Regulier, Peildatum.PlusDays(-1)), DecisionStatus.Decided, ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"] },
        { "Permit_on_its_last_day", Met(Land.POL, SoortVerblijfsrecht.Regulier, Peildatum), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },
        { "Permit_that_expires_tomorrow", Met(Land.POL, SoortVerblijfsrecht.Regulier, Peildatum.PlusDays(1)), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },
        { "Other_consent_that_expired_yesterday", Met(Land.POL, SoortVerblijfsrecht.AndereToestemming, Peildatum.PlusDays(-1)), DecisionStatus.Decided, ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"] },
        { "Permit_without_end", Met(Land.POL, SoortVerblijfsrecht.Regulier, Datum(9999, 12, 31)), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },
        { "Expired_permit_and_order_disobeyed_is_the_ordinary_rule", Met(Land.POL, SoortVerblijfsrecht.Regulier, Peildatum.PlusDays(-1)) with { Vertrekbevel = Genegeerd, Onderzoek = new() { OnrechtmatigVerblijfGebleken = false } }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel nietVanToepassing", "begeleiding nee"] },
        { "Irish_permit_does_not_count", Met(Land.IRL, SoortVerblijfsrecht.Regulier), DecisionStatus.Decided, ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee"] },
        { "British_permit_does_not_count", Met(Land.GBR, SoortVerblijfsrecht.Regulier), DecisionStatus.Decided, ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee"] },
        { "Norwegian_permit_counts", Met(Land.NOR, SoortVerblijfsrecht.Regulier), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },
        { "Croatian_permit_counts", Met(Land.HRV, SoortVerblijfsrecht.Regulier), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },
        { "Irish_protection_does_not_count", Met(Land.IRL, SoortVerblijfsrecht.InternationaleBescherming), DecisionStatus.Decided, ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee"] },
        { "Swiss_protection_counts", Onmiddellijk(Met(Land.CHE, SoortVerblijfsrecht.InternationaleBescherming)), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding ja"] },
        { "No_right_elsewhere_is_the_ordinary_rule", Aangetroffen, DecisionStatus.Decided, ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee"] },

        // Gesteld, niet aangetoond
        { "Claimed_and_not_judged", Gesteld, DecisionStatus.NeedsJudgement, ["oordeel gesteldVerblijfsrechtElders"] },
        { "Claimed_and_judged_to_be_there", Oordeelt(Gesteld, Ja), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },
        { "Claimed_and_judged_not_to_be_there", Oordeelt(Gesteld, Nee), DecisionStatus.Decided, ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee"] },
        { "Claim_of_an_expired_permit_leaves_nothing_to_judge", Gesteld with { VerblijfsrechtElders = Gesteld.VerblijfsrechtElders! with { GeldigTotEnMet = Peildatum.PlusDays(-1) } }, DecisionStatus.Decided, ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee"] },

        // De terugkeerprocedure
        { "All_acts_of_the_return_procedure", Handelend(MetTerugkeerbesluit with { Terugkeerprocedure = new() { HerkomstlandGebleken = false, HerkomstlandGenoemd = true, VorderingGedaan = true, FeitelijkeTerugkeer = true, MedischeOverdracht = true, ReisvoorwaardenBma = true } }), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel nietVanToepassing", "begeleiding nee", "procedure terugkeerprocedureStarten modelM107A vorderingMag gegevensUitleggen vorderingRegistreren dtenvKanBegeleiden andereBegeleiding"] },
        { "Return_decision_and_nothing_more_yet", MetTerugkeerbesluit, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel nietVanToepassing", "begeleiding nee", "procedure terugkeerprocedureStarten modelM107A"] },
        { "Return_decision_with_ban_starts_the_procedure_too", Aangetroffen with { Terugkeerbesluiten = [Eerder with { MetInreisverbod = true }] }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel nietVanToepassing", "begeleiding nee", "procedure terugkeerprocedureStarten modelM107A"] },
        { "No_procedure_after_departure", MetTerugkeerbesluit with { Verblijf = Niets.Verblijf, Onderzoek = Niets.Onderzoek, Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel nietVanToepassing", "begeleiding nee"] },
        { "Procedure_goes_on_after_departure_to_another_member_state", MetTerugkeerbesluit with { Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NaarAndereLidstaat } }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel nietVanToepassing", "begeleiding nee", "procedure terugkeerprocedureStarten modelM107A"] },
        { "Procedure_goes_on_where_departure_is_not_known", MetTerugkeerbesluit with { Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NietBekend } }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel nietVanToepassing", "begeleiding nee", "procedure terugkeerprocedureStarten modelM107A"] },
        { "Earlier_return_decision_and_protection_elsewhere_not_judged", MetEerderBesluit(null), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding nee"] },
        { "Earlier_return_decision_and_protection_elsewhere_not_carried_out", MetEerderBesluit(false), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding nee"] },
        { "Earlier_return_decision_and_protection_elsewhere_carried_out", MetEerderBesluit(true), DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding nee", "procedure terugkeerprocedureStarten modelM107A inzetOpLandVanTerugkeer"] },
        { "Earlier_return_decision_no_escort_to_the_member_state", MetPoolseVergunning with { Terugkeerbesluiten = [Eerder] }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel nietVanToepassing", "begeleiding nee", "procedure terugkeerprocedureStarten modelM107A inzetOpLandVanTerugkeer"] },
        { "Acts_of_which_nothing_is_known_are_not_asked_for", MetPoolseVergunning with { Terugkeerprocedure = null, Beoordelingen = MetPoolseVergunning.Beoordelingen! with { GegevensNodigVoorVertrek = null, BegeleidingVoorVeiligheidVlucht = null } }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "alsnog nee", "bevel geven", "begeleiding ja"] },

        // Niet bekend
        { "Departure_at_once_not_judged", MetPoolseVergunning with { Beoordelingen = MetPoolseVergunning.Beoordelingen! with { OnmiddellijkVertrekVereist = null } }, DecisionStatus.NeedsJudgement, ["oordeel onmiddellijkVertrekVereist"] },
        { "Departure_at_once_need_not_be_judged_where_the_order_is_disobeyed", MetPoolseVergunning with { Vertrekbevel = Genegeerd, Beoordelingen = MetPoolseVergunning.Beoordelingen! with { OnmiddellijkVertrekVereist = null } }, DecisionStatus.Decided, ["terugkeerbesluit nemen", "alsnog ja", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"] },
        { "Departure_at_once_need_not_be_judged_with_protection", Beschermd with { Beoordelingen = Beschermd.Beoordelingen! with { OnmiddellijkVertrekVereist = null } }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding ja"] },
        { "Obedience_unknown", MetPoolseVergunning with { Vertrekbevel = new() { Gegeven = true } }, DecisionStatus.NeedsFacts, ["mist vertrekbevel.nageleefd"] },
        { "Order_unknown", MetPoolseVergunning with { Vertrekbevel = null }, DecisionStatus.NeedsFacts, ["mist vertrekbevel.gegeven", "mist vertrekbevel.nageleefd"] },
        { "Order_unknown_with_protection_leaves_only_the_order_open", Beschermd with { Vertrekbevel = null }, DecisionStatus.NeedsFacts, ["terugkeerbesluit nietNemen", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding ja", "mist vertrekbevel.gegeven"] },
        { "Kind_of_right_unknown_settles_decision_and_order_all_the_same", MetPoolseVergunning with { VerblijfsrechtElders = MetPoolseVergunning.VerblijfsrechtElders! with { Soort = null } }, DecisionStatus.NeedsFacts, ["terugkeerbesluit nietNemen", "bevel geven", "begeleiding ja", "mist verblijfsrechtElders.soort"] },
        { "State_unknown", MetPoolseVergunning with { VerblijfsrechtElders = MetPoolseVergunning.VerblijfsrechtElders! with { Lidstaat = null } }, DecisionStatus.NeedsFacts, ["mist verblijfsrechtElders.lidstaat"] },
        { "Validity_unknown", MetPoolseVergunning with { VerblijfsrechtElders = MetPoolseVergunning.VerblijfsrechtElders! with { GeldigTotEnMet = null } }, DecisionStatus.NeedsFacts, ["mist verblijfsrechtElders.geldigTotEnMet"] },
        { "Validity_does_not_matter_for_an_Irish_permit", Met(Land.IRL, SoortVerblijfsrecht.Regulier) with { VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Aangetoond, Lidstaat = Land.IRL } }, DecisionStatus.Decided, ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee"] },
        { "Place_unknown_leaves_what_depends_on_it_open", Beschermd with { Verblijf = Beschermd.Verblijf! with { Verblijfplaats = null } }, DecisionStatus.NeedsFacts, ["terugkeerbesluit nietNemen", "inreisverbod nietMogelijk", "mist verblijf.verblijfplaats"] },
        { "Place_does_not_matter_where_there_is_no_right_elsewhere", Aangetroffen with { Verblijf = Aangetroffen.Verblijf! with { Verblijfplaats = null } }, DecisionStatus.Decided, ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee"] },
        { "Return_decisions_do_not_matter_for_the_order_with_protection", Beschermd with { Terugkeerbesluiten = null }, DecisionStatus.Decided, ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk"] },
        { "Return_decisions_unknown_leave_the_order_open", MetPoolseVergunning with { Terugkeerbesluiten = null }, DecisionStatus.NeedsFacts, ["terugkeerbesluit nietNemen", "alsnog nee", "mist terugkeerbesluiten"] },
    };

    /// <summary>The cases by their id, with the date that each gives, and the places that its chain must name with whether they hold.</summary>
    public static TheoryData<string, Dossier, LocalDate, string[], string[]> Cases => new()
    {
        { "W-A3-2-002", MetPoolseVergunning with { Vertrekbevel = Genegeerd, Onderzoek = new() { OnrechtmatigVerblijfGebleken = false } }, Datum(2025, 11, 24), ["terugkeerbesluit nemen", "alsnog ja", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"], ["A3/2#BevelRegulier.1.s3 Yes"] },
        { "W-A3-2-012", Met(Land.POL, SoortVerblijfsrecht.Regulier, Datum(2025, 11, 30)), Datum(2025, 12, 1), ["terugkeerbesluit nemen", "bevel nietVanToepassing", "begeleiding nee", "procedure inzetOpLandVanTerugkeer"], ["A3/1.1#6.s1 Yes", "A3/2#BevelRegulier.1.s2 No", "A3/2#BevelRegulier.1.s1~verblijfsrecht-elders-geldig-op-de-laatste-dag No"] },
        { "W-A3-2-019", Beschermd with { Vreemdeling = Beschermd.Vreemdeling! with { LandVanHerkomst = Land.SYR } }, Datum(2025, 11, 10), ["terugkeerbesluit nietNemen", "bevel geven", "inreisverbod nietMogelijk", "ongewenst nietMogelijk", "begeleiding ja"], ["A3/2#GeenTKB.1.s1 Yes", "A3/2#GeenTKB.2.s1 No"] },
    };

    /// <summary>The exceptions of A3/1.1, each with what makes it one.</summary>
    public static TheoryData<string, Dossier> Exceptions => new()
    {
        { "9.a", Onmiddellijk(MetPoolseVergunning) with { Terugkeerbesluiten = [Eerder] } },
        { "9.b", Onmiddellijk(MetPoolseVergunning) with { Aanvraag = Afgewezen, AndereAanvraag = new() { Loopt = true, MagWordenAfgewacht = true } } },
        { "9.c", Onmiddellijk(MetPoolseVergunning) with { Vreemdeling = MetPoolseVergunning.Vreemdeling! with { Geboortedatum = Datum(2009, 1, 1), Alleenstaand = true } } },
        { "9.d", Onmiddellijk(MetPoolseVergunning) with { Beoordelingen = Onmiddellijk(MetPoolseVergunning).Beoordelingen! with { Artikel8VerzetZich = Ja } } },
        { "9.e", Onmiddellijk(MetPoolseVergunning) with { Beoordelingen = Onmiddellijk(MetPoolseVergunning).Beoordelingen! with { RisicoErnstigeSchade = Ja } } },
        { "9.f", Onmiddellijk(MetPoolseVergunning) with { Beoordelingen = Onmiddellijk(MetPoolseVergunning).Beoordelingen! with { RisicoGezondheid = Ja } } },
        { "9.g", Onmiddellijk(MetPoolseVergunning) with { Overdrachtsbesluit = new() { Genomen = true } } },
        { "9.h", Onmiddellijk(MetPoolseVergunning) with { Vreemdeling = MetPoolseVergunning.Vreemdeling! with { FamilielidVanOnderdaanLidstaat = true, OnderRichtlijn2004_38 = true } } },
    };

    /// <summary>Every state of the group of A3/2, and some that are not in it.</summary>
    public static TheoryData<Land, bool> States
    {
        get
        {
            var states = new TheoryData<Land, bool>();
            foreach (var land in new[]
            {
                Land.AUT, Land.BEL, Land.BGR, Land.CYP, Land.CZE, Land.DEU, Land.DNK, Land.ESP, Land.EST, Land.FIN, Land.FRA, Land.GRC, Land.HRV, Land.HUN, Land.ITA, Land.LTU, Land.LUX,
                Land.LVA, Land.MLT, Land.POL, Land.PRT, Land.ROU, Land.SVK, Land.SVN, Land.SWE, Land.NOR, Land.ISL, Land.LIE, Land.CHE,
            })
            {
                states.Add(land, true);
            }

            foreach (var land in new[] { Land.IRL, Land.GBR, Land.AND, Land.MCO, Land.SMR, Land.TUR, Land.USA })
            {
                states.Add(land, false);
            }

            return states;
        }
    }

    private static Terugkeerbesluit Eerder => Besluit(Datum(2025, 10, 20)) with { LandGenoemd = true, VertrektermijnDagen = 28 };

    private static Vertrekbevel Nageleefd => new() { Gegeven = true, Nageleefd = true };

    private static Vertrekbevel Genegeerd => new() { Gegeven = true, Nageleefd = false };

    private static Aanvraag Afgewezen => new() { Gedaan = true, Soort = SoortAanvraag.Regulier, Uitkomst = UitkomstAanvraag.Afgewezen, GrondBesluit = GrondBesluit.Anders };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string[] expected)
    {
        var decision = A3_2_2025.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string id, Dossier dossier, LocalDate on, string[] expected, string[] cites)
    {
        var decision = A3_2_2025.Rule.Decide(dossier, on);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(DecisionStatus.Decided);
        decision.Citations.Select(static citation => $"{citation.Pinpoint.Paragraph}#{citation.Provision.Key} {citation.Holds}").Should().Contain(cites);
        Snapshot.Verify(Volledig(decision), parameters: id);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void The_group_is_the_Union_without_Ireland_and_the_four_states(Land land, bool counts)
    {
        Outcome(Met(land, SoortVerblijfsrecht.Regulier)).Bevel.Should().Be(counts ? Bevelhandeling.Geven : Bevelhandeling.NietVanToepassing);
        Outcome(Met(land, SoortVerblijfsrecht.LangdurigIngezetene)).InreisverbodUitgesloten.Should().Be(counts ? true : null);
    }

    [Fact]
    public void The_authorities_are_those_that_the_heading_names()
    {
        DecisionJson.Write(A3_2_2025.Rule.Decide(MetPoolseVergunning with { Vertrekbevel = Genegeerd }, Peildatum)).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            .Should().Contain("""
                "bevoegd":["IND","KMar","politie","ZHP"]
                """.Trim());
        Fingerprint.Canonical(A3_2_2025.Rule.Decide(Aangetroffen, Peildatum)).Should().Contain("=Zeehavenpolitie", "on the ordinary road the authorities are those of A3/1.1");
    }

    [Fact]
    public void No_return_decision_beside_a_regular_permit_is_a_rule_that_leaves_room()
    {
        var citations = A3_2_2025.Rule.Decide(MetPoolseVergunning, Peildatum).Citations;

        Cited(citations, "BevelRegulier.1.s1").Provision.Force.Should().Be(Force.Presumption);
        Cited(citations, "BevelRegulier.1.s2").Provision.Force.Should().Be(Force.Presumption);
        Cited(citations, "BevelRegulier.1.s3").Holds.Should().Be(Truth.No, "the exception was considered");
    }

    [Fact]
    public void Beside_protection_it_is_flat()
    {
        var decision = A3_2_2025.Rule.Decide(Onmiddellijk(Beschermd) with { Vertrekbevel = Genegeerd }, Peildatum);

        Cited(decision.Citations, "GeenTKB.1.s1").Provision.Force.Should().Be(Force.MustNot);
        Cited(decision.Citations, "GeenTKB.1.s2").Provision.Force.Should().Be(Force.MustNot);
        Cited(decision.Citations, "GeenTKB.1.s3").Provision.Force.Should().Be(Force.Must);
        Cited(decision.Citations, "GeenTKB.1.s1").Provision.RefersTo.Should().ContainSingle().Which.Identifier.Should().Be("ECLI:EU:C:2024:225");
        decision.Citations.Should().ContainSingle(static citation => citation.Pinpoint.ToString() == "A3/2#toelichting.1" && citation.Role == Role.Explanation);
    }

    [Theory]
    [InlineData("1.s1", Force.Must)]
    [InlineData("1.s2", Force.May)]
    [InlineData("2.s1", Force.May)]
    [InlineData("2.s2", Force.NonExhaustive)]
    [InlineData("3.s1", Force.Must)]
    [InlineData("3.s2", Force.Must)]
    [InlineData("4.s1", Force.May)]
    [InlineData("4.1", Force.NonExhaustive)]
    [InlineData("4.2", Force.NonExhaustive)]
    [InlineData("5", Force.May)]
    [InlineData("5.1", Force.NonExhaustive)]
    [InlineData("5.2", Force.NonExhaustive)]
    [InlineData("BevelRegulier.1.s1", Force.Presumption)]
    [InlineData("BevelRegulier.1.s2", Force.Presumption)]
    [InlineData("BevelRegulier.1.s3", Force.Must)]
    [InlineData("GeenTKB.1.s1", Force.MustNot)]
    [InlineData("GeenTKB.1.s2", Force.MustNot)]
    [InlineData("GeenTKB.1.s3", Force.Must)]
    [InlineData("GeenTKB.2.s1", Force.Exhaustive)]
    [InlineData("Begeleiding.1", Force.Must)]
    [InlineData("Begeleiding.2", Force.MustNot)]
    [InlineData("Begeleiding.2.s2", Force.Must)]
    public void Each_norm_has_the_force_that_its_words_give_it(string place, Force force) =>
        A3_2_2025.Rule.Norms.Single(norm => norm.Place == place && norm.Reading is null).Force.Should().Be(force);

    [Fact]
    public void The_order_rests_on_article_62a_of_the_act()
    {
        Sources(MetPoolseVergunning, "BevelRegulier.1.s2").Should().ContainMatch("*62a, derde lid, Vw");
        Sources(Beschermd, "GeenTKB.1.s3").Should().ContainMatch("*62a, derde lid, Vw");
    }

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void The_exceptions_of_A3_1_1_stand_above_the_second_road(string place, Dossier dossier)
    {
        var decision = A3_2_2025.Rule.Decide(dossier, Peildatum);

        decision.Outcome!.Terugkeerbesluit.Should().Be(Vc.Rules.Circulaire.A3.Besluit.NietNemen);
        decision.Outcome.Alsnog.Should().BeFalse();
        decision.Citations.Should().Contain(citation => citation.Pinpoint == new Pinpoint("A3/1.1", place) && citation.Holds == Truth.Yes);
        Snapshot.Verify(Volledig(decision), parameters: place);
    }

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void The_exceptions_of_A3_1_1_stand_above_the_first_road_too(string place, Dossier dossier)
    {
        var decision = A3_2_2025.Rule.Decide(dossier with { Vertrekbevel = Genegeerd, Beoordelingen = dossier.Beoordelingen! with { OnmiddellijkVertrekVereist = Nee } }, Peildatum);

        decision.Outcome!.Terugkeerbesluit.Should().Be(Vc.Rules.Circulaire.A3.Besluit.NietNemen, place);
        decision.Outcome.Alsnog.Should().BeFalse();
    }

    [Theory]
    [InlineData(Verblijfplaats.Nederland, false)]
    [InlineData(Verblijfplaats.EldersInDeEu, true)]
    [InlineData(Verblijfplaats.BuitenEu, true)]
    public void Who_is_protected_elsewhere_can_be_declared_undesirable_only_outside_the_Netherlands(Verblijfplaats place, bool possible)
    {
        foreach (var dossier in new[] { Beschermd, LangdurigIngezetene })
        {
            var decision = A3_2_2025.Rule.Decide(dossier with { Verblijf = dossier.Verblijf! with { Verblijfplaats = place } }, Peildatum);

            decision.Outcome!.OngewenstverklaringMogelijk.Should().Be(possible);
            Fingerprint.Canonical(decision).Should().Contain(possible ? "ongewenstverklaring=mogelijk" : "ongewenstverklaring=nietMogelijk");
        }

        var permit = A3_2_2025.Rule.Decide(MetPoolseVergunning with { Verblijf = MetPoolseVergunning.Verblijf! with { Verblijfplaats = place } }, Peildatum);
        permit.Outcome!.OngewenstverklaringMogelijk.Should().BeNull("this paragraph says nothing about whoever has a regular permit");
    }

    [Fact]
    public void Who_is_undesirable_is_referred_to_the_consultation_of_A2_12_10() =>
        Sources(Beschermd with { Verblijf = Beschermd.Verblijf! with { Verblijfplaats = Verblijfplaats.BuitenEu } }, "GeenTKB.2.s1").Should().Contain(source => source.Contains("A2/12.10", StringComparison.Ordinal));

    [Theory]
    [InlineData(SoortVerblijfsrecht.Regulier)]
    [InlineData(SoortVerblijfsrecht.AndereToestemming)]
    [InlineData(SoortVerblijfsrecht.InternationaleBescherming)]
    [InlineData(SoortVerblijfsrecht.LangdurigIngezetene)]
    public void The_DTenV_escorts_only_whoever_meets_all_four_criteria(SoortVerblijfsrecht soort)
    {
        var all = Met(Land.POL, soort);
        Escorted(all).Should().BeTrue();
        Escorted(all with { Vreemdeling = all.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat } }).Should().BeFalse("first criterion");
        Escorted(all with { Verblijf = all.Verblijf! with { RechtmatigInNederland = true }, Onderzoek = new() { OnrechtmatigVerblijfGebleken = false } }).Should().BeFalse("second criterion");
        Escorted(all with { VerblijfsrechtElders = all.VerblijfsrechtElders! with { GeldigTotEnMet = Peildatum.PlusDays(-1) } }).Should().BeFalse("third criterion, validity");
        Escorted(all with { VerblijfsrechtElders = all.VerblijfsrechtElders! with { Lidstaat = Land.IRL } }).Should().BeFalse("third criterion, state");
        Escorted(all with { Verblijf = all.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Geen }, VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Geen } }).Should().BeFalse("third criterion, none");
        Escorted(all with { Terugkeerbesluiten = [Eerder] }).Should().BeFalse("fourth criterion");
    }

    [Fact]
    public void The_criterion_that_fails_is_the_one_that_the_chain_names()
    {
        Fails(MetPoolseVergunning with { Vreemdeling = MetPoolseVergunning.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat } }).Should().Equal("Begeleiding.1.1");
        Fails(MetPoolseVergunning with { Verblijf = MetPoolseVergunning.Verblijf! with { RechtmatigInNederland = true }, Onderzoek = new() { OnrechtmatigVerblijfGebleken = false } }).Should().Equal("Begeleiding.1.2");
        Fails(Met(Land.POL, SoortVerblijfsrecht.Regulier, Peildatum.PlusDays(-1)) with { Onderzoek = new() { OnrechtmatigVerblijfGebleken = false } }).Should().Equal("Begeleiding.1.3");
        Fails(MetPoolseVergunning with { Terugkeerbesluiten = [Eerder] }).Should().Equal("Begeleiding.1.4");

        static IEnumerable<string> Fails(Dossier dossier) => A3_2_2025.Rule.Decide(dossier, Peildatum).Citations
            .Where(static citation => citation.Pinpoint.Paragraph == "A3/2" && citation.Pinpoint.Place.StartsWith("Begeleiding.1.", StringComparison.Ordinal) && citation.Role == Role.Condition && citation.Holds == Truth.No)
            .Select(static citation => citation.Pinpoint.Place);
    }

    [Fact]
    public void That_there_is_no_escort_with_a_return_decision_is_considered_where_there_is_one()
    {
        Cited(A3_2_2025.Rule.Decide(MetPoolseVergunning, Peildatum).Citations, "Begeleiding.1").Holds.Should().Be(Truth.Yes);
        Cited(A3_2_2025.Rule.Decide(MetPoolseVergunning, Peildatum).Citations, "Begeleiding.2").Holds.Should().Be(Truth.No);
        Cited(A3_2_2025.Rule.Decide(MetPoolseVergunning with { Terugkeerbesluiten = [Eerder] }, Peildatum).Citations, "Begeleiding.2").Holds.Should().Be(Truth.Yes);
    }

    [Fact]
    public void A_return_decision_that_must_be_taken_now_ends_the_escort_and_an_exception_keeps_it()
    {
        Escorted(Onmiddellijk(MetPoolseVergunning)).Should().BeFalse();
        Escorted(Onmiddellijk(MetPoolseVergunning) with { Overdrachtsbesluit = new() { Genomen = true } }).Should().BeTrue("no return decision is taken then");
    }

    [Fact]
    public void With_a_return_decision_the_DTenV_works_towards_the_country_in_it_only_where_a_member_state_gave_the_right()
    {
        Acts(MetPoolseVergunning with { Terugkeerbesluiten = [Eerder] }).Should().Contain("inzetOpLandVanTerugkeer");
        Acts(Met(Land.IRL, SoortVerblijfsrecht.Regulier) with { Terugkeerbesluiten = [Eerder] }).Should().NotContain("inzetOpLandVanTerugkeer");
        Acts(MetPoolseVergunning).Should().NotContain("inzetOpLandVanTerugkeer");
    }

    [Fact]
    public void Each_act_of_the_procedure_follows_from_its_own_facts()
    {
        Acts(Aangetroffen).Should().BeEmpty();
        Acts(MetTerugkeerbesluit).Should().Equal("terugkeerprocedureStarten", "modelM107A");
        Acts(Aangetroffen with { Beoordelingen = Aangetroffen.Beoordelingen! with { GegevensNodigVoorVertrek = Ja } }).Should().Equal("vorderingMag");
        Acts(Aangetroffen with { Terugkeerprocedure = Aangetroffen.Terugkeerprocedure! with { VorderingGedaan = true } }).Should().Equal("gegevensUitleggen", "vorderingRegistreren");
        Acts(Aangetroffen with { Terugkeerprocedure = Aangetroffen.Terugkeerprocedure! with { FeitelijkeTerugkeer = true } }).Should().Equal("dtenvKanBegeleiden");
        Acts(Aangetroffen with { Terugkeerprocedure = Aangetroffen.Terugkeerprocedure! with { MedischeOverdracht = true, ReisvoorwaardenBma = true } }).Should().BeEmpty("nobody returns yet");
        Acts(Aangetroffen with { Terugkeerprocedure = Aangetroffen.Terugkeerprocedure! with { FeitelijkeTerugkeer = true, ReisvoorwaardenBma = true } }).Should().Equal("dtenvKanBegeleiden", "andereBegeleiding");
        Acts(Aangetroffen with { Terugkeerprocedure = Aangetroffen.Terugkeerprocedure! with { FeitelijkeTerugkeer = true }, Beoordelingen = Aangetroffen.Beoordelingen! with { BegeleidingVoorVeiligheidVlucht = Ja } }).Should().Equal("dtenvKanBegeleiden", "andereBegeleiding");
    }

    [Fact]
    public void The_examples_of_escort_are_cited_where_they_hold_and_the_power_is_there_without_them()
    {
        var terug = Aangetroffen with { Terugkeerprocedure = Aangetroffen.Terugkeerprocedure! with { FeitelijkeTerugkeer = true } };
        var kind = terug with { Vreemdeling = terug.Vreemdeling! with { Geboortedatum = Datum(2009, 1, 1), Alleenstaand = true } };
        var ziek = terug with { Terugkeerprocedure = terug.Terugkeerprocedure! with { MedischeOverdracht = true } };

        Grounds(terug).Should().Equal("4.s1");
        Grounds(kind).Should().Equal("4.s1", "4.1");
        Grounds(kind with { Vreemdeling = kind.Vreemdeling! with { Alleenstaand = false } }).Should().Equal("4.s1");
        Grounds(kind with { Vreemdeling = kind.Vreemdeling! with { Geboortedatum = Peildatum.PlusYears(-18) } }).Should().Equal(["4.s1"], "of age on the eighteenth birthday");
        Grounds(ziek).Should().Equal("4.s1", "4.2");

        static IEnumerable<string> Grounds(Dossier dossier) => A3_2_2025.Rule.Decide(dossier, Peildatum).Citations
            .Where(static citation => citation.Pinpoint.Paragraph == "A3/2" && citation.Pinpoint.Place.StartsWith("4.", StringComparison.Ordinal) && citation.Role != Role.Reading && citation.Holds == Truth.Yes)
            .Select(static citation => citation.Pinpoint.Place);
    }

    [Fact]
    public void A_summons_covers_biometric_data_in_any_case_and_is_a_power()
    {
        var citations = A3_2_2025.Rule.Decide(Handelend(Aangetroffen), Peildatum).Citations;

        Cited(citations, "2.s1").Provision.Force.Should().Be(Force.May);
        Cited(citations, "2.s2").Provision.Force.Should().Be(Force.NonExhaustive);
        Cited(citations, "2.s1").Provision.RefersTo.Select(static source => source.Render(Language.Nl)).Should().ContainMatch("*4.38 Vb");
    }

    [Fact]
    public void Before_the_assumed_date_the_paragraph_does_not_apply()
    {
        A3_2_2025.Rule.Decide(MetPoolseVergunning with { Terugkeerbesluiten = [] }, Datum(2025, 9, 30)).Status.Should().Be(DecisionStatus.NotApplicable);
        A3_2_2025.Rule.Decide(MetPoolseVergunning, Datum(2025, 10, 1)).Status.Should().Be(DecisionStatus.Decided);
    }

    [Fact]
    public void Where_an_exception_bars_the_return_decision_the_order_stays()
    {
        // The order gives way to a return decision that is taken, not to one that is barred: article 62a(3) Vw knows no third outcome.
        var barred = Onmiddellijk(MetPoolseVergunning) with { Beoordelingen = Onmiddellijk(MetPoolseVergunning).Beoordelingen! with { RisicoErnstigeSchade = Ja } };

        Outcome(barred).Bevel.Should().Be(Bevelhandeling.Geven);
        Outcome(barred with { Vertrekbevel = Genegeerd }).Bevel.Should().Be(Bevelhandeling.BlijftGelden);
    }

    [Fact]
    public void A_confirmed_return_ends_the_procedure_as_it_ends_the_duty()
    {
        // A3/1.1, Ad b: a confirmation of return shows that the duty is met where the IND itself does not know.
        var confirmed = MetTerugkeerbesluit with { Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NietBekend, TerugkeerbevestigingOntvangen = true } };

        Acts(confirmed).Should().BeEmpty();
    }

    [Fact]
    public void An_earlier_return_decision_that_was_complied_with_does_not_stand_in_the_way_of_the_order()
    {
        // Only a duty to return that is not met yet bars a new measure (A3/1.1, ninth alinea under a; article 62a(1)(a) Vw). Without the order there would be no measure at all.
        var back = MetPoolseVergunning with { Terugkeerbesluiten = [Eerder], Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } };

        Outcome(back).Terugkeerbesluit.Should().Be(Vc.Rules.Circulaire.A3.Besluit.NietNemen);
        Outcome(back).Bevel.Should().Be(Bevelhandeling.Geven);
    }

    [Theory]
    [InlineData(SoortVerblijfsrecht.Regulier)]
    [InlineData(SoortVerblijfsrecht.LangdurigIngezetene)]
    public void Whoever_has_free_movement_is_given_no_order(SoortVerblijfsrecht soort)
    {
        // Article 62a Vw leaves out nationals of member states and their family members: paragraph 3 is about the person of paragraph 1.
        var right = Met(Land.POL, soort);

        Outcome(right with { Vreemdeling = right.Vreemdeling! with { FamilielidVanOnderdaanLidstaat = true, OnderRichtlijn2004_38 = true } }).Bevel.Should().Be(Bevelhandeling.NietVanToepassing);
        Outcome(right with { Vreemdeling = right.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat } }).Bevel.Should().Be(Bevelhandeling.NietVanToepassing);
    }

    private static Dossier MetEerderBesluit(bool? uitvoeren)
    {
        var dossier = Met(Land.FRA, SoortVerblijfsrecht.InternationaleBescherming);
        return dossier with
        {
            Terugkeerbesluiten = [Eerder],
            Beoordelingen = dossier.Beoordelingen! with { TerugkeerOndanksStatusElders = uitvoeren is { } oordeel ? new() { Oordeel = oordeel } : null },
        };
    }

    private static Dossier Met(Land lidstaat, SoortVerblijfsrecht soort, LocalDate? tot = null) => Aangetroffen with
    {
        Verblijf = Aangetroffen.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond },
        VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Aangetoond, Lidstaat = lidstaat, Soort = soort, GeldigTotEnMet = tot ?? Datum(2027, 3, 1) },
    };

    private static Dossier Onmiddellijk(Dossier dossier) => dossier with { Beoordelingen = dossier.Beoordelingen! with { OnmiddellijkVertrekVereist = Ja } };

    private static Dossier Oordeelt(Dossier dossier, Beoordeling gesteld) => dossier with { Beoordelingen = dossier.Beoordelingen! with { GesteldVerblijfsrechtElders = gesteld } };

    private static Dossier Handelend(Dossier dossier) => dossier with { Beoordelingen = dossier.Beoordelingen! with { GegevensNodigVoorVertrek = Ja, BegeleidingVoorVeiligheidVlucht = Ja } };

    private static Bevelsuitkomst Outcome(Dossier dossier) => A3_2_2025.Rule.Decide(dossier, Peildatum).Outcome!;

    private static bool? Escorted(Dossier dossier) => Outcome(dossier).BegeleidingNaarLidstaat;

    private static IEnumerable<string> Acts(Dossier dossier) => Outcome(dossier).Procedure.Select(static question => question.Name);

    private static IEnumerable<string> Sources(Dossier dossier, string place) => Cited(A3_2_2025.Rule.Decide(dossier, Peildatum).Citations, place).Provision.RefersTo.Select(static source => source.Render(Language.Nl));

    private static Citation Cited(IReadOnlyList<Citation> citations, string place) => citations.Single(citation => citation.Pinpoint == new Pinpoint("A3/2", place) && citation.Role != Role.Reading);

    /// <summary>One line a settled field of the outcome, then what is missing.</summary>
    private static List<string> Summary(Decision<Bevelsuitkomst> decision)
    {
        var outcome = decision.Outcome!;
        List<string?> lines =
        [
            outcome.Terugkeerbesluit is { } besluit ? "terugkeerbesluit " + Terugkeeruitkomst.Besluiten.NameOf(besluit) : null,
            Line("alsnog", outcome.Alsnog),
            outcome.Bevel is { } bevel ? "bevel " + Bevelsuitkomst.Handelingen.NameOf(bevel) : null,
            outcome.InreisverbodUitgesloten is true ? "inreisverbod nietMogelijk" : null,
            outcome.OngewenstverklaringMogelijk switch { true => "ongewenst mogelijk", false => "ongewenst nietMogelijk", _ => null },
            Line("begeleiding", outcome.BegeleidingNaarLidstaat),
            outcome.Procedure.Count == 0 ? null : "procedure " + string.Join(" ", outcome.Procedure.Select(static question => question.Name)),
            .. decision.MissingFacts.Select(static missing => "mist " + missing.Path).Order(StringComparer.Ordinal),
            .. decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]).Order(StringComparer.Ordinal),
        ];
        return [.. lines.OfType<string>()];

        static string? Line(string name, bool? value) => value switch { true => name + " ja", false => name + " nee", _ => null };
    }
}
