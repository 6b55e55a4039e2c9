using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Xunit;
using static Vc.Rules.Decisions.DecisionStatus;
using static Vc.Rules.Tests.Circulaire.A3.Terugkeerzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A3;

/// <summary>
/// Worked examples of A3/1.1 (2025): who takes a return decision, the exceptions, and the supplementary decision. Each states by hand what must come out and on which places it must rest,
/// and keeps the whole decision as a snapshot.
/// </summary>
public class A3_1_1_2025Examples
{
    // ---------- De uitzonderingen a tot en met h ----------

    public static TheoryData<string, Dossier, DecisionStatus, string, string> Exceptions => new()
    {
        { "None", Afgewezen, Decided, "nemen; IND; naar MAR; signalering", "5 5.1 2 1 Ad-a.1.s1 Ad-a.1.s3 Ad-d.1.1 Ad-d.2.s1 4.s1 !9 !Ad-a.1.s5" },
        { "A", Afgewezen.Met("a"), Decided, "niet nemen; uitzondering a", "9 9.a !5" },
        { "B", Afgewezen.Met("b"), Decided, "niet nemen; uitzondering b", "9 9.b Ad-a.1.s5 !5" },
        { "C", Afgewezen.Met("c"), Decided, "niet nemen; uitzondering c", "9 9.c ~minderjarig-op-de-peildatum" },
        { "D", Afgewezen.Met("d"), Decided, "niet nemen; uitzondering d", "9 9.d" },
        { "E_persecution", Afgewezen.Met("e"), Decided, "niet nemen; uitzondering e", "9 9.e ~risico-in-elk-land-van-terugkeer" },
        { "E_serious_harm", Afgewezen.Beoordeeld(static b => b with { RisicoErnstigeSchade = Ja }), Decided, "niet nemen; uitzondering e", "9 9.e" },
        { "F", Afgewezen.Met("f"), Decided, "niet nemen; uitzondering f", "9 9.f" },
        { "G", Afgewezen.Met("g"), Decided, "niet nemen; uitzondering g", "9 9.g" },
        { "H", Afgewezen.Met("h"), Decided, "niet nemen; uitzondering h", "9 9.h" },

        // Also where not the IND but the KMar, the AVIM or the ZHP would decide. There is no application then, so no exception b.
        { "Found_A", Aangetroffen.Met("a"), Decided, "niet nemen; uitzondering a", "9.a !6.s1" },
        { "Found_C", Aangetroffen.Met("c"), Decided, "niet nemen; uitzondering c", "9.c !6.s1" },
        { "Found_D", Aangetroffen.Met("d"), Decided, "niet nemen; uitzondering d", "9.d !6.s1" },
        { "Found_E", Aangetroffen.Met("e"), Decided, "niet nemen; uitzondering e", "9.e !6.s1" },
        { "Found_F", Aangetroffen.Met("f"), Decided, "niet nemen; uitzondering f", "9.f !6.s1" },
        { "Found_G", Aangetroffen.Met("g"), Decided, "niet nemen; uitzondering g", "9.g !6.s1" },
        { "Found_H", Aangetroffen.Met("h"), Decided, "niet nemen; uitzondering h", "9.h !6.s1" },

        { "A_and_B", Afgewezen.Met("ab"), Decided, "niet nemen; uitzondering a b", "9.a 9.b" },
        { "A_and_C", Afgewezen.Met("ac"), Decided, "niet nemen; uitzondering a c", "9.a 9.c" },
        { "A_and_G", Afgewezen.Met("ag"), Decided, "niet nemen; uitzondering a g", "9.a 9.g" },
        { "B_and_D", Afgewezen.Met("bd"), Decided, "niet nemen; uitzondering b d", "9.b 9.d" },
        { "B_and_G", Afgewezen.Met("bg"), Decided, "niet nemen; uitzondering b g", "9.b 9.g" },
        { "C_and_E", Afgewezen.Met("ce"), Decided, "niet nemen; uitzondering c e", "9.c 9.e" },
        { "C_and_H", Afgewezen.Met("ch"), Decided, "niet nemen; uitzondering c h", "9.c 9.h" },
        { "D_and_F", Afgewezen.Met("df"), Decided, "niet nemen; uitzondering d f", "9.d 9.f" },
        { "E_and_F", Afgewezen.Met("ef"), Decided, "niet nemen; uitzondering e f", "9.e 9.f" },
        { "F_and_G", Afgewezen.Met("fg"), Decided, "niet nemen; uitzondering f g", "9.f 9.g" },
        { "G_and_H", Afgewezen.Met("gh"), Decided, "niet nemen; uitzondering g h", "9.g 9.h" },
        { "All_eight", Afgewezen.Met("abcdefgh"), Decided, "niet nemen; uitzondering a b c d e f g h", "9.a 9.b 9.c 9.d 9.e 9.f 9.g 9.h" },
    };

    // ---------- Een uitzondering waarvan iets niet bekend is ----------

    public static TheoryData<string, Dossier, DecisionStatus, string, string> Unknowns => new()
    {
        { "A_decisions", Afgewezen with { Terugkeerbesluiten = null }, NeedsFacts, "open a; mist terugkeerbesluiten", "" },
        { "A_departure", Afgewezen.Onbekend("a"), NeedsFacts, "open a; mist vertrek.grondgebiedLidstaten", "" },
        { "A_decisions_but_departed", Afgewezen.Vertrek(VertrekBekend.Vertrokken) with { Terugkeerbesluiten = null }, Decided, "nemen; IND; naar MAR; signalering", "5.1" },
        { "B_pending", Afgewezen.Andere(null, true), NeedsFacts, "open b; mist andereAanvraag.loopt", "" },
        { "B_may_be_awaited", Afgewezen.Onbekend("b"), NeedsFacts, "open b; mist andereAanvraag.magWordenAfgewacht", "" },
        { "B_nothing_known", Afgewezen with { AndereAanvraag = null }, NeedsFacts, "open b; mist andereAanvraag.loopt andereAanvraag.magWordenAfgewacht", "" },
        { "C_date_of_birth", Afgewezen.Met("c").Persoon(static p => p with { Geboortedatum = null }), NeedsFacts, "open c; mist vreemdeling.geboortedatum", "" },
        { "C_unaccompanied", Afgewezen.Met("c").Persoon(static p => p with { Alleenstaand = null }), NeedsFacts, "open c; mist vreemdeling.alleenstaand", "" },
        { "C_reception", Afgewezen.Onbekend("c"), NeedsFacts, "open c; mist opvang.adequaatVastgesteld", "" },
        { "D", Afgewezen.Onbekend("d"), NeedsJudgement, "open d; oordeel artikel8VerzetZich", "" },
        { "E_persecution", Afgewezen.Onbekend("e"), NeedsJudgement, "open e; oordeel risicoVervolging", "" },
        { "E_both_risks", Afgewezen.Beoordeeld(static b => b with { RisicoVervolging = null, RisicoErnstigeSchade = null }), NeedsJudgement, "open e; oordeel risicoErnstigeSchade risicoVervolging", "" },
        { "E_one_risk_established", Afgewezen.Beoordeeld(static b => b with { RisicoVervolging = null, RisicoErnstigeSchade = Ja }), Decided, "niet nemen; uitzondering e", "9.e" },
        { "F", Afgewezen.Onbekend("f"), NeedsJudgement, "open f; oordeel risicoGezondheid", "" },
        { "G", Afgewezen.Onbekend("g"), NeedsFacts, "open g; mist overdrachtsbesluit.genomen", "" },
        { "H", Afgewezen.Onbekend("h"), NeedsFacts, "open h; mist vreemdeling.onderRichtlijn2004_38", "" },
        { "Fact_and_judgement", Afgewezen.Onbekend("dg"), NeedsFacts, "open d g; mist overdrachtsbesluit.genomen; oordeel artikel8VerzetZich", "" },

        // Another exception settles the case; what is open stays visible and is not asked for.
        { "A_settled_by_G", Afgewezen.Onbekend("a").Met("g"), Decided, "niet nemen; uitzondering g; open a", "9.g" },
        { "B_settled_by_H", Afgewezen.Onbekend("b").Met("h"), Decided, "niet nemen; uitzondering h; open b", "9.h" },
        { "C_settled_by_D", Afgewezen.Onbekend("c").Met("d"), Decided, "niet nemen; uitzondering d; open c", "9.d" },
        { "D_settled_by_A", Afgewezen.Onbekend("d").Met("a"), Decided, "niet nemen; uitzondering a; open d", "9.a" },
        { "E_settled_by_C", Afgewezen.Onbekend("e").Met("c"), Decided, "niet nemen; uitzondering c; open e", "9.c" },
        { "F_settled_by_E", Afgewezen.Onbekend("f").Met("e"), Decided, "niet nemen; uitzondering e; open f", "9.e" },
        { "G_settled_by_F", Afgewezen.Onbekend("g").Met("f"), Decided, "niet nemen; uitzondering f; open g", "9.f" },
        { "H_settled_by_B", Afgewezen.Onbekend("h").Met("b"), Decided, "niet nemen; uitzondering b; open h", "9.b" },
        { "All_open_but_G", Afgewezen.Onbekend("abcdefh").Met("g"), Decided, "niet nemen; uitzondering g; open a b c d e f h", "9.g" },
    };

    // ---------- Wie neemt het besluit ----------

    public static TheoryData<string, Dossier, DecisionStatus, string, string> Competence => new()
    {
        { "Not_processed", Uitkomst(UitkomstAanvraag.BuitenBehandeling), Decided, "nemen; IND; naar MAR; signalering", "5.1 Ad-a.1.s3" },
        { "Permit_withdrawn", Uitkomst(UitkomstAanvraag.VergunningIngetrokken), Decided, "nemen; IND; naar MAR; signalering", "5.2 Ad-a.1.s3" },
        { "Permit_not_extended", Uitkomst(UitkomstAanvraag.NietVerlengd), Decided, "nemen; IND; naar MAR; signalering", "5.2 Ad-a.1.s3" },
        { "Application_withdrawn_by_the_person", Uitkomst(UitkomstAanvraag.DoorVreemdelingIngetrokken), Decided, "nemen; IND; naar MAR; signalering", "5.3 Ad-a.1.s1" },
        { "Application_pending", Uitkomst(UitkomstAanvraag.Open).Rechtmatig(true), Decided, "niet nemen", "!5" },
        { "Application_granted", Uitkomst(UitkomstAanvraag.Ingewilligd).Rechtmatig(true), Decided, "niet nemen", "!5" },
        { "Application_pending_that_gives_no_right_to_stay", Uitkomst(UitkomstAanvraag.Open) with { Onderzoek = Aangetroffen.Onderzoek }, Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "6.s1 ~ind-gaat-voor" },
        { "Heavy_ban_without_application", InNederland with { VoorgenomenInreisverbod = Zwaar }, Decided, "nemen; IND; naar MAR; signalering", "5.4" },
        { "Heavy_ban_with_a_refused_application", Afgewezen with { VoorgenomenInreisverbod = Zwaar }, Decided, "nemen; IND; naar MAR; signalering", "5.1" },
        { "Heavy_ban_with_a_pending_application_and_nothing_found", Uitkomst(UitkomstAanvraag.Open) with { VoorgenomenInreisverbod = Zwaar }, Decided, "niet nemen", "" },
        { "Heavy_ban_with_a_pending_application_and_found", Uitkomst(UitkomstAanvraag.Open) with { VoorgenomenInreisverbod = Zwaar, Onderzoek = Aangetroffen.Onderzoek }, Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "6.s1" },
        { "Found_by_the_officers", Aangetroffen, Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "6.s1 Ad-a.1.s1 Ad-d.1.1 !6.s2" },
        { "Found_and_refused_goes_to_the_IND", Afgewezen with { Onderzoek = Aangetroffen.Onderzoek }, Decided, "nemen; IND; naar MAR; signalering", "5.1" },
        { "Nobody_competent", InNederland, Decided, "niet nemen", "!5 !6.s1" },
        { "Outcome_unknown", Afgewezen with { Aanvraag = new() { Gedaan = true } }, NeedsFacts, "mist aanvraag.uitkomst", "" },
        { "Outcome_unknown_but_found", Aangetroffen with { Aanvraag = new() { Gedaan = true } }, NeedsFacts, "nemen; naar MAR; signalering; mist aanvraag.uitkomst", "" },
        { "Application_unknown", InNederland with { Aanvraag = null }, NeedsFacts, "mist aanvraag.gedaan aanvraag.uitkomst", "" },
        { "Heavy_ban_unknown", InNederland with { VoorgenomenInreisverbod = null }, NeedsFacts, "mist voorgenomenInreisverbod.zwaarOpVoorstel", "" },
        { "Heavy_ban_unknown_but_found", Aangetroffen with { VoorgenomenInreisverbod = null }, NeedsFacts, "nemen; naar MAR; signalering; mist voorgenomenInreisverbod.zwaarOpVoorstel", "" },
        { "Heavy_ban_unknown_but_refused", Afgewezen with { VoorgenomenInreisverbod = null }, Decided, "nemen; IND; naar MAR; signalering", "5.1" },
        { "Finding_unknown", InNederland with { Onderzoek = null }, NeedsFacts, "mist onderzoek.onrechtmatigVerblijfGebleken", "" },
        { "Finding_unknown_but_refused", Afgewezen with { Onderzoek = null }, Decided, "nemen; IND; naar MAR; signalering", "5.1" },
        { "National_of_a_member_state", Aangetroffen.Persoon(static p => p with { Nationaliteit = Nationaliteit.Lidstaat }), Decided, "niet nemen", "!2" },
        { "Citizen_of_the_Union_with_free_movement", Afgewezen.Persoon(static p => p with { Nationaliteit = Nationaliteit.Lidstaat, OnderRichtlijn2004_38 = true, LandVanHerkomst = Land.POL }), Decided, "niet nemen; uitzondering h", "!2 9.h" },
        { "Nationality_unknown", Afgewezen.Persoon(static p => p with { Nationaliteit = null }), NeedsFacts, "mist vreemdeling.nationaliteit", "" },
    };

    // ---------- Element a: geen rechtmatig verblijf ----------

    public static TheoryData<string, Dossier, DecisionStatus, string, string> LawfulResidence => new()
    {
        { "Lawful_on_another_ground", Afgewezen.Rechtmatig(true), Decided, "niet nemen", "!1" },
        { "Lawful_residence_unknown", Afgewezen.Rechtmatig(null), NeedsFacts, "mist verblijf.rechtmatigInNederland", "" },
        { "Other_application_that_may_not_be_awaited", Afgewezen.Andere(true, false), Decided, "nemen; IND; naar MAR; signalering", "5.1 !Ad-a.1.s5 !9.b" },
        { "Other_application_beside_one_not_processed", Uitkomst(UitkomstAanvraag.BuitenBehandeling).Andere(true, true), Decided, "niet nemen", "Ad-a.1.s5" },
        { "Other_application_beside_a_withdrawn_permit", Uitkomst(UitkomstAanvraag.VergunningIngetrokken).Andere(true, true), Decided, "niet nemen", "Ad-a.1.s5" },
        { "Other_application_beside_a_permit_not_extended", Uitkomst(UitkomstAanvraag.NietVerlengd).Andere(true, true), Decided, "niet nemen", "Ad-a.1.s5" },
        { "Other_application_beside_one_withdrawn_by_the_person", Uitkomst(UitkomstAanvraag.DoorVreemdelingIngetrokken).Andere(true, true), Decided, "niet nemen", "Ad-a.1.s5" },
        { "Other_application_of_somebody_found", Aangetroffen.Andere(true, true), Decided, "niet nemen", "Ad-a.1.s5" },
        { "Other_application_of_somebody_found_that_may_not_be_awaited", Aangetroffen.Andere(true, false), Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "6.s1 !Ad-a.1.s5" },
        { "Other_application_unknown_but_lawful_all_the_same", Afgewezen.Rechtmatig(true).Andere(null, null), Decided, "niet nemen; open b", "!1" },
    };

    // ---------- Uitzondering a: een eerder besluit, en vertrek ----------

    public static TheoryData<string, Dossier, DecisionStatus, string, string> EarlierDecision => new()
    {
        { "Departed", Aangetroffen.Eerder(Besluit2024()).Vertrek(VertrekBekend.Vertrokken), Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "6.s1 !9.a Ad-b.1.s3" },
        { "Departed_with_confirmation", Aangetroffen.Eerder(Besluit2024()).Vertrek(VertrekBekend.Vertrokken, true), Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "6.s1 !9.a" },
        { "To_another_member_state", Aangetroffen.Eerder(Besluit2024()).Vertrek(VertrekBekend.NaarAndereLidstaat), Decided, "niet nemen; uitzondering a", "9.a Ad-b.1.s1" },
        { "Departure_not_known_to_the_IND", Aangetroffen.Eerder(Besluit2024()).Vertrek(VertrekBekend.NietBekend), Decided, "niet nemen; uitzondering a", "9.a !Ad-b.1.s3 !~onbekend-vertrek-voldoet-niet" },
        { "Departure_not_known_to_the_IND_but_confirmed", Aangetroffen.Eerder(Besluit2024()).Vertrek(VertrekBekend.NietBekend, true), Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "Ad-b.1.s3 ~onbekend-vertrek-voldoet-niet" },
        { "Departure_not_asked", Aangetroffen.Eerder(Besluit2024()).Vertrek(null), NeedsFacts, "open a; mist vertrek.grondgebiedLidstaten", "" },
        { "Departure_not_asked_but_confirmed", Aangetroffen.Eerder(Besluit2024()).Vertrek(null, true), NeedsFacts, "open a; mist vertrek.grondgebiedLidstaten", "" },
        { "Departure_and_confirmation_not_asked", Aangetroffen.Eerder(Besluit2024()).Vertrek(null, null), NeedsFacts, "open a; mist vertrek.grondgebiedLidstaten vertrek.terugkeerbevestigingOntvangen", "" },
        { "Departure_not_asked_without_earlier_decision", Aangetroffen.Vertrek(null, null), Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "6.s1" },
        { "Two_decisions_not_complied_with", Aangetroffen.Eerder(Besluit2024(), Besluit(Datum(2025, 3, 1)) with { LandGenoemd = true }), Decided, "niet nemen; uitzondering a", "9.a" },
    };

    // ---------- Het aanvullende besluit ----------

    private static readonly Dossier ZonderLand = InNederland.Eerder(Besluit2024(landGenoemd: false));

    private static readonly Dossier LandGebleken = InNederland.Eerder(Besluit2024()).Naar(Gebleken(Land.TUN));

    public static TheoryData<string, Dossier, DecisionStatus, string, string> Supplementary => new()
    {
        { "No_country_in_the_earlier_decision", ZonderLand, Decided, $"aanvullend; {Allen}; naar MAR; uitzondering a; rechtsmiddelen", "7 7.1 8.s1 8.s2 Ad-d.1.1 ~aanvullend-bij-lopend-besluit" },
        { "Country_came_out", LandGebleken, Decided, $"aanvullend; {Allen}; naar TUN; uitzondering a; rechtsmiddelen", "7 7.2 8.s1 8.s2 ~aanvullend-bij-lopend-besluit" },
        { "Origin_came_out_and_is_not_named", InNederland.Eerder(Besluit2024()) with { Terugkeerprocedure = InNederland.Terugkeerprocedure! with { HerkomstlandGebleken = true, HerkomstlandGenoemd = false } }, Decided, $"aanvullend; {Allen}; naar MAR; uitzondering a; rechtsmiddelen", "7 7.2 8.s1 8.s2" },
        { "Origin_came_out_and_is_named_already", InNederland.Eerder(Besluit2024()) with { Terugkeerprocedure = InNederland.Terugkeerprocedure! with { HerkomstlandGebleken = true } }, Decided, "niet nemen; uitzondering a", "9.a" },
        { "Both_cases_at_once", ZonderLand.Naar(Gebleken(Land.TUN)), Decided, $"aanvullend; {Allen}; naar MAR TUN; uitzondering a; rechtsmiddelen", "7.1 7.2" },
        { "Country_came_out_beside_one_that_was_named", InNederland.Eerder(Besluit2024()).Naar(Vrijwillig(Land.TUN) with { GenoemdInTerugkeerbesluit = true }, Gebleken(Land.DZA)), Decided, $"aanvullend; {Allen}; naar DZA; uitzondering a; rechtsmiddelen", "7.2" },
        { "Country_came_out_beside_one_for_which_only_the_earlier_decision_speaks", InNederland.Eerder(Besluit2024()).Naar(Ander(Land.TUN) with { GenoemdInTerugkeerbesluit = true }, Gebleken(Land.DZA)), Decided, $"aanvullend; {Allen}; naar DZA; uitzondering a; rechtsmiddelen", "7.2" },
        { "Country_came_out_beside_a_member_state_that_was_named", InNederland.Eerder(Besluit2024()).Naar(Ander(Land.DEU) with { GenoemdInTerugkeerbesluit = true }, Gebleken(Land.DZA)), Decided, $"aanvullend; {Allen}; naar DZA; uitzondering a; rechtsmiddelen", "7.2" },
        { "Country_came_out_beside_one_that_was_named_and_has_a_risk", InNederland.Eerder(Besluit2024()).Naar(Vrijwillig(Land.TUN) with { GenoemdInTerugkeerbesluit = true, RisicoVastgesteld = true }, Gebleken(Land.DZA)), Decided, $"aanvullend; {Allen}; naar DZA; uitzondering a; rechtsmiddelen", "7.2" },
        { "Origin_and_another_country_came_out", LandGebleken.Herkomst(gebleken: true, genoemd: false), Decided, $"aanvullend; {Allen}; naar MAR TUN; uitzondering a; rechtsmiddelen", "7.2 8.s1" },
        { "Origin_is_not_named_but_did_not_come_out", InNederland.Eerder(Besluit2024()).Herkomst(gebleken: false, genoemd: false), Decided, "niet nemen; uitzondering a", "9.a !7.2" },
        { "Origin_came_out_but_has_a_risk", InNederland.Eerder(Besluit2024()).Herkomst(gebleken: true, genoemd: false).Naar(Doorreis(Land.TUR)).Beoordeeld(static b => b with { RisicoVervolging = Ja }), Decided, "niet nemen; uitzondering a", "9.a !7.2" },
        { "Origin_came_out_but_named_unknown", InNederland.Eerder(Besluit2024()).Herkomst(gebleken: true, genoemd: null), NeedsFacts, "uitzondering a; mist terugkeerprocedure.herkomstlandGenoemd", "" },
        { "Origin_came_out_unknown", InNederland.Eerder(Besluit2024()).Herkomst(gebleken: null, genoemd: false), NeedsFacts, "uitzondering a; mist terugkeerprocedure.herkomstlandGebleken", "" },
        { "Origin_came_out_without_an_earlier_decision", InNederland.Herkomst(gebleken: true, genoemd: false), Decided, "niet nemen", "!7" },
        { "Country_that_came_out_was_named_already", InNederland.Eerder(Besluit2024()).Naar(Gebleken(Land.TUN) with { GenoemdInTerugkeerbesluit = true }), Decided, "niet nemen; uitzondering a", "9.a" },
        { "Country_that_came_out_is_a_member_state", InNederland.Eerder(Besluit2024()).Naar(Gebleken(Land.DEU)), Decided, "niet nemen; uitzondering a", "9.a" },
        { "Country_that_came_out_has_a_risk", InNederland.Eerder(Besluit2024()).Naar(Gebleken(Land.TUN) with { RisicoVastgesteld = true }), Decided, "niet nemen; uitzondering a", "9.a" },
        { "Country_that_did_not_come_out", InNederland.Eerder(Besluit2024()).Naar(Doorreis(Land.TUN)), Decided, "niet nemen; uitzondering a", "9.a" },
        { "Country_came_out_without_an_earlier_decision", InNederland.Naar(Gebleken(Land.TUN)), Decided, "niet nemen", "!7" },
        { "No_country_to_add", ZonderLand.Persoon(static p => p with { LandVanHerkomst = Land.XXX }), Decided, "niet nemen; uitzondering a", "9.a" },
        { "Origin_at_risk_but_country_of_transit", ZonderLand.Met("e").Naar(Doorreis(Land.TUN)), Decided, $"aanvullend; {Allen}; naar TUN; uitzondering a; rechtsmiddelen", "7.1" },
        { "Applies_also_where_an_application_is_refused", Afgewezen.Eerder(Besluit2024(false)), Decided, $"aanvullend; {Allen}; naar MAR; uitzondering a; rechtsmiddelen", "7.1 9.a" },
        { "Applies_also_to_somebody_found", Aangetroffen.Eerder(Besluit2024(false)), Decided, $"aanvullend; {Allen}; naar MAR; uitzondering a; rechtsmiddelen", "7.1 9.a" },

        // The other exceptions stand in its way too.
        { "With_B", Afgewezen.Eerder(Besluit2024(false)).Met("b"), Decided, "niet nemen; uitzondering a b", "9.a 9.b" },
        { "With_C", ZonderLand.Met("c"), Decided, "niet nemen; uitzondering a c", "9.c" },
        { "With_D", ZonderLand.Met("d"), Decided, "niet nemen; uitzondering a d", "9.d" },
        { "With_E", ZonderLand.Met("e"), Decided, "niet nemen; uitzondering a e", "9.e" },
        { "With_F", ZonderLand.Met("f"), Decided, "niet nemen; uitzondering a f", "9.f" },
        { "With_G", ZonderLand.Met("g"), Decided, "niet nemen; uitzondering a g", "9.g" },
        { "With_H", ZonderLand.Met("h"), Decided, "niet nemen; uitzondering a h", "9.h" },
        { "Country_came_out_with_D", LandGebleken.Met("d"), Decided, "niet nemen; uitzondering a d", "9.d" },
        { "With_D_open", ZonderLand.Onbekend("d"), NeedsJudgement, "uitzondering a; open d; oordeel artikel8VerzetZich", "" },
        { "With_G_open", LandGebleken.Onbekend("g"), NeedsFacts, "uitzondering a; open g; mist overdrachtsbesluit.genomen", "" },
        { "Lawful_again", ZonderLand.Rechtmatig(true), Decided, "niet nemen; uitzondering a", "" },
        { "National_of_a_member_state_by_now", ZonderLand.Persoon(static p => p with { Nationaliteit = Nationaliteit.Lidstaat }), Decided, "niet nemen; uitzondering a", "!2" },

        // After departure there is nothing to supplement.
        { "After_departure", ZonderLand.Vertrek(VertrekBekend.Vertrokken), Decided, "niet nemen", "!7" },
        { "After_departure_and_found_again", Aangetroffen.Eerder(Besluit2024(false)).Vertrek(VertrekBekend.Vertrokken), Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "6.s1" },
        { "After_confirmed_return", LandGebleken.Vertrek(VertrekBekend.NietBekend, true), Decided, "niet nemen", "" },
        { "After_departure_to_another_member_state", ZonderLand.Vertrek(VertrekBekend.NaarAndereLidstaat), Decided, $"aanvullend; {Allen}; naar MAR; uitzondering a; rechtsmiddelen", "7.1 Ad-b.1.s1" },
        { "Departure_unknown", ZonderLand.Vertrek(null), NeedsFacts, "open a; mist vertrek.grondgebiedLidstaten", "" },
        { "Departure_unknown_and_found", Aangetroffen.Eerder(Besluit2024(false)).Vertrek(null), NeedsFacts, "door wie deels open; naar MAR; open a; mist vertrek.grondgebiedLidstaten", "" },

        // Several earlier decisions: they name a country as soon as one of them does.
        { "Two_earlier_decisions_without_country", InNederland.Eerder(Besluit2024(false), Besluit(Datum(2025, 3, 1)) with { LandGenoemd = false }), Decided, $"aanvullend; {Allen}; naar MAR; uitzondering a; rechtsmiddelen", "7.1" },
        { "Second_of_two_earlier_decisions_names_a_country", InNederland.Eerder(Besluit2024(false), Besluit(Datum(2025, 3, 1)) with { LandGenoemd = true }), Decided, "niet nemen; uitzondering a", "9.a" },
        { "First_of_two_earlier_decisions_names_a_country", InNederland.Eerder(Besluit2024(), Besluit(Datum(2025, 3, 1)) with { LandGenoemd = false }), Decided, "niet nemen; uitzondering a", "9.a" },
        { "Country_in_one_of_two_decisions_unknown", InNederland.Eerder(Besluit2024(null), Besluit(Datum(2025, 3, 1)) with { LandGenoemd = false }), NeedsFacts, "uitzondering a; mist terugkeerbesluiten[0].landGenoemd", "" },
        { "Country_in_one_of_two_decisions_unknown_but_the_other_names_one", InNederland.Eerder(Besluit2024(null), Besluit(Datum(2025, 3, 1)) with { LandGenoemd = true }), Decided, "niet nemen; uitzondering a", "9.a" },
        { "Two_decisions_and_a_country_came_out", LandGebleken.Eerder(Besluit2024(), Besluit(Datum(2025, 3, 1)) with { LandGenoemd = true }), Decided, $"aanvullend; {Allen}; naar TUN; uitzondering a; rechtsmiddelen", "7.2" },
        { "Country_named_unknown", InNederland.Eerder(Besluit2024(null)), NeedsFacts, "uitzondering a; mist terugkeerbesluiten[0].landGenoemd", "" },
        { "Country_came_out_unknown", LandGebleken.Naar(Ander(Land.TUN) with { GeblekenInTerugkeerprocedure = null }), NeedsFacts, "uitzondering a; mist andereLandenVanTerugkeer[0].geblekenInTerugkeerprocedure", "" },
        { "Country_came_out_but_named_unknown", LandGebleken.Naar(Gebleken(Land.TUN) with { GenoemdInTerugkeerbesluit = null }), NeedsFacts, "uitzondering a; mist andereLandenVanTerugkeer[0].genoemdInTerugkeerbesluit", "" },
    };

    // ---------- Uitzondering c: de leeftijd ----------

    public static TheoryData<string, LocalDate, Dossier, DecisionStatus, string, string> Minors => new()
    {
        { "Day_before_the_eighteenth_birthday", Nu, Alleen(Datum(2007, 11, 21)), Decided, "niet nemen; uitzondering c", "9.c ~minderjarig-op-de-peildatum" },
        { "On_the_eighteenth_birthday", Nu, Alleen(Datum(2007, 11, 20)), Decided, "nemen; IND; naar MAR; signalering", "5.1 !9.c !~minderjarig-op-de-peildatum" },
        { "Day_after_the_eighteenth_birthday", Nu, Alleen(Datum(2007, 11, 19)), Decided, "nemen; IND; naar MAR; signalering", "5.1 !9.c" },
        { "Born_on_29_February_on_28_February", Datum(2026, 2, 28), Alleen(Datum(2008, 2, 29)), Decided, "niet nemen; uitzondering c", "9.c ~minderjarig-op-de-peildatum" },
        { "Born_on_29_February_on_1_March", Datum(2026, 3, 1), Alleen(Datum(2008, 2, 29)), Decided, "nemen; IND; naar MAR; signalering", "5.1 !9.c" },
        { "Not_unaccompanied", Nu, Alleen(Datum(2012, 1, 1)).Persoon(static p => p with { Alleenstaand = false }), Decided, "nemen; IND; naar MAR; signalering", "5.1 !9.c" },
        { "Reception_established", Nu, Alleen(Datum(2012, 1, 1)) with { Opvang = new() { AdequaatVastgesteld = true } }, Decided, "nemen; IND; naar MAR; signalering", "5.1 !9.c" },
        { "Of_age_and_the_rest_unknown", Nu, Alleen(Datum(2007, 11, 20)).Persoon(static p => p with { Alleenstaand = null }) with { Opvang = null }, Decided, "nemen; IND; naar MAR; signalering", "5.1 !9.c" },
    };

    // ---------- Uitgewerkte en berechte zaken ----------

    public static TheoryData<string, LocalDate, Dossier, DecisionStatus, string, string> Worked => new()
    {
        { "W-A3-1.1-007", Datum(2025, 11, 10), Uit(Aangetroffen, Land.BRA) with { VoorgenomenInreisverbod = Zwaar }, Decided, "nemen; IND; naar BRA; signalering", "5.4" },
        { "W-A3-1.1-020", Datum(2025, 11, 10), Uit(Aangetroffen, Land.TUR).Eerder(Besluit2024()).Vertrek(VertrekBekend.Vertrokken), Decided, "nemen; KMar/AVIM/ZHP; naar TUR; signalering", "!9.a 6.s1" },
        { "W-A3-1.1-029", Datum(2025, 11, 15), Uit(Alleen(Datum(2007, 11, 15)), Land.GIN), Decided, "nemen; IND; naar GIN; signalering", "!9.c 5.1" },
        { "W-A3-1.1-038", Datum(2025, 11, 10), Uit(Afgewezen, Land.AFG).Persoon(static p => p with { Geboortedatum = null, Alleenstaand = null }).Beoordeeld(static b => b with { RisicoErnstigeSchade = Ja }) with { Opvang = null }, Decided, "niet nemen; uitzondering e; open c", "9.e" },
        { "W-A3-1.1-043", Datum(2025, 11, 10), Uit(Uitkomst(UitkomstAanvraag.Afgewezen), Land.EGY).Persoon(static p => p with { OnderRichtlijn2004_38 = true, FamilielidVanOnderdaanLidstaat = true }) with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.EuRecht, Uitkomst = UitkomstAanvraag.Afgewezen } }, Decided, "niet nemen; uitzondering h", "9.h" },
        { "W-A3-1.1-052", Datum(2025, 11, 10), Uit(Aangetroffen, Land.CHN), Decided, "nemen; KMar/AVIM/ZHP; naar CHN; signalering", "6.s1" },
        { "W-A3-1.1-058", Datum(2026, 3, 1), Uit(Alleen(Datum(2008, 2, 29)), Land.GIN), Decided, "nemen; IND; naar GIN; signalering", "!9.c 5.1" },

        // A case of A3/2 of which this paragraph gives the second half of the answer.
        { "W-A3-2-012", Datum(2025, 12, 1), Uit(Aangetroffen, Land.UKR).Elders(Pools with { GeldigTotEnMet = Datum(2025, 11, 30) }), Decided, "nemen; KMar/AVIM/ZHP; naar UKR; signalering", "6.s1 !6.s2" },
    };

    private static readonly Dossier Tq = Uit(Alleen(Datum(2002, 2, 20)), Land.GIN);

    /// <summary>Cases that a court decided before this text was in force, put to it as if it had been.</summary>
    public static TheoryData<string, LocalDate, Dossier, DecisionStatus, string, string> CourtCases => new()
    {
        { "ECLI-EU-C-2021-9_fifteen_at_the_application", Datum(2017, 6, 30), Tq, Decided, "niet nemen; uitzondering c", "9.c" },
        { "ECLI-NL-RVS-2022-1530_sixteen_at_the_refusal", Datum(2018, 3, 23), Tq, Decided, "niet nemen; uitzondering c", "9.c" },
        { "ECLI-NL-RVS-2022-1530_once_reception_is_established", Datum(2018, 3, 23), Tq with { Opvang = new() { AdequaatVastgesteld = true } }, Decided, "nemen; IND; naar GIN; signalering", "5.1 !9.c" },
        { "ECLI-EU-C-2022-913_health", Datum(2022, 11, 22), Afgewezen.Met("f"), Decided, "niet nemen; uitzondering f", "9.f" },
        { "ECLI-EU-C-2022-913_private_life", Datum(2022, 11, 22), Afgewezen.Met("d"), Decided, "niet nemen; uitzondering d", "9.d" },
        { "ECLI-NL-RVS-2024-1970_origin_not_believed_and_no_country_in_the_draft", Datum(2021, 12, 15), Afgewezen.Beoordeeld(static b => b with { HerkomstlandAannemelijk = Nee }) with { ConceptTerugkeerbesluit = InNederland.ConceptTerugkeerbesluit! with { LandVanTerugkeer = false } }, Decided, "nemen; IND; naar MAR; signalering; concept zonder d", "Ad-d.1.1 Ad-d.2.s1" },
        { "ECLI-NL-RVS-2024-1970_repaired_afterwards", Datum(2024, 5, 9), InNederland.Eerder(Besluit(Datum(2021, 12, 15)) with { LandGenoemd = false }).Beoordeeld(static b => b with { HerkomstlandAannemelijk = Nee }), Decided, $"aanvullend; {Allen}; naar MAR; uitzondering a; rechtsmiddelen", "7.1 Ad-d.1.1" },
        { "ECLI-EU-C-2024-225_long_term_resident_elsewhere", Datum(2024, 3, 14), Aangetroffen.Elders(Pools with { Soort = SoortVerblijfsrecht.LangdurigIngezetene }).Bevel(false), Decided, "niet nemen", "6.s2 A3/2#GeenTKB.1.s1" },
    };

    private const string Allen = "IND/KMar/AVIM/ZHP";

    private static VoorgenomenInreisverbod Zwaar => new() { ZwaarOpVoorstel = true };

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Exception(string name, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, Nu), status, expected, cites, name);

    [Theory]
    [MemberData(nameof(Unknowns))]
    public void Unknown(string name, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, Nu), status, expected, cites, name);

    [Theory]
    [MemberData(nameof(Competence))]
    public void By_whom(string name, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, Nu), status, expected, cites, name);

    [Theory]
    [MemberData(nameof(LawfulResidence))]
    public void Element_a(string name, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, Nu), status, expected, cites, name);

    [Theory]
    [MemberData(nameof(EarlierDecision))]
    public void Earlier_decision(string name, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, Nu), status, expected, cites, name);

    [Theory]
    [MemberData(nameof(Supplementary))]
    public void Supplementary_decision(string name, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, Nu), status, expected, cites, name);

    [Theory]
    [MemberData(nameof(Minors))]
    public void Minor(string name, LocalDate on, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, on), status, expected, cites, name);

    [Theory]
    [MemberData(nameof(Worked))]
    public void Example(string name, LocalDate on, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, on), status, expected, cites, name);

    [Theory]
    [MemberData(nameof(CourtCases))]
    public void Decided_case(string name, LocalDate on, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.DecideAsIfInForce(dossier, on), status, expected, cites, name);

    [Theory]
    [InlineData("9.c", "ECLI:NL:RVS:2022:1530 ECLI:EU:C:2021:9")]
    [InlineData("9.d", "ECLI:EU:C:2018:308 ECLI:EU:C:2022:913")]
    [InlineData("9.e", "ECLI:EU:C:2023:542 ECLI:EU:C:2023:540 ECLI:EU:C:2023:543")]
    [InlineData("9.f", "ECLI:EU:C:2022:913")]
    [InlineData("3.d", "ECLI:NL:RVS:2024:1970")]
    public void The_case_law_that_the_notes_name_stands_with_its_norm(string place, string eclis) =>
        A3_1_1_2025.Rule.Norms.Single(norm => norm.Place == place && norm.Reading is null && norm.Role is not Role.Explanation).RefersTo.OfType<CaseLaw>().Select(static ruling => ruling.Ecli)
            .Should().BeEquivalentTo(eclis.Split(' '));

    [Fact]
    public void Before_the_assumed_date_the_paragraph_does_not_apply_and_says_why()
    {
        var decision = A3_1_1_2025.Rule.Decide(Afgewezen, Datum(2025, 9, 30));

        decision.Status.Should().Be(NotApplicable);
        decision.Outcome.Should().BeNull();
        decision.MissingFacts.Should().BeEmpty();
        decision.Remark!.Value.Nl.Should().Contain("1 oktober 2025").And.Contain("aangenomen");
        A3_1_1_2025.Rule.Decide(Afgewezen, Datum(2025, 10, 1)).Status.Should().Be(Decided);
    }

    [Fact]
    public void By_name_the_version_can_be_applied_before_its_date_and_the_decision_is_marked()
    {
        var decision = A3_1_1_2025.Rule.DecideAsIfInForce(Afgewezen, Datum(2025, 9, 30));

        Summary(decision).Should().Be("nemen; IND; naar MAR; signalering");
        decision.Remark!.Value.Nl.Should().Contain("op verzoek");
    }

    [Fact]
    public void An_empty_dossier_asks_for_facts_and_settles_nothing()
    {
        var decision = A3_1_1_2025.Rule.Decide(new Dossier(), Nu);

        decision.Status.Should().Be(NeedsFacts);
        decision.Outcome!.Besluit.Should().BeNull();
        decision.Outcome.Uitzonderingen.Should().BeEmpty();
        string.Concat(decision.Outcome.OpenUitzonderingen).Should().Be("abcdefgh");
        decision.MissingFacts.Select(static missing => missing.Path).Should().Contain(["vreemdeling.nationaliteit", "aanvraag.gedaan", "terugkeerbesluiten", "overdrachtsbesluit.genomen"]);
    }

    private static Dossier Alleen(LocalDate geboren) => Afgewezen.Persoon(p => p with { Geboortedatum = geboren, Alleenstaand = true });

    private static Dossier Uit(Dossier dossier, Land land) => dossier.Persoon(p => p with { LandVanHerkomst = land });
}
