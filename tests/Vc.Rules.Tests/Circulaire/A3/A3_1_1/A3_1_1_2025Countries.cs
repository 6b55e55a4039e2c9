using Vc.Rules.Circulaire.A3;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Xunit;
using static Vc.Rules.Decisions.DecisionStatus;
using static Vc.Rules.Tests.Circulaire.A3.Terugkeerzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A3;

/// <summary>Worked examples of element d of A3/1.1 (2025): which countries of return a decision names, and what happens where there is none.</summary>
public class A3_1_1_2025Countries
{
    private static readonly Dossier Ongeloofwaardig = Afgewezen.Beoordeeld(static b => b with { HerkomstlandAannemelijk = Nee });

    private static readonly Dossier ZonderHerkomst = Afgewezen.Persoon(static p => p with { LandVanHerkomst = Land.XXX });

    public static TheoryData<string, Dossier, DecisionStatus, string, string> Examples => new()
    {
        // Het land van herkomst, en aanwijzingen voor een ander land
        { "Origin_plausible_with_indications_for_another", Afgewezen.Naar(Aangewezen(Land.TUN)), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Origin_not_plausible_is_named_all_the_same", Ongeloofwaardig, Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Origin_not_plausible_with_indications_for_another", Ongeloofwaardig.Naar(Aangewezen(Land.TUN)), Decided, "nemen; IND; naar MAR TUN; signalering", "Ad-d.1.1 Ad-d.2.s2" },
        { "Origin_not_plausible_with_indications_for_two_of_three", Ongeloofwaardig.Naar(Aangewezen(Land.TUN), Ander(Land.LBY), Aangewezen(Land.DZA)), Decided, "nemen; IND; naar MAR TUN DZA; signalering", "Ad-d.2.s2" },
        { "Origin_not_plausible_with_indications_for_a_member_state", Ongeloofwaardig.Naar(Aangewezen(Land.FRA)), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Origin_not_plausible_and_indicated_country_has_a_risk", Ongeloofwaardig.Naar(Aangewezen(Land.TUN) with { RisicoVastgesteld = true }), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Plausibility_not_judged", Afgewezen.Naar(Aangewezen(Land.TUN)).Beoordeeld(static b => b with { HerkomstlandAannemelijk = null }), NeedsJudgement, "nemen; IND; signalering; oordeel herkomstlandAannemelijk", "Ad-d.1.1" },
        { "Plausibility_not_judged_and_no_indications", Afgewezen.Naar(Ander(Land.TUN)).Beoordeeld(static b => b with { HerkomstlandAannemelijk = null }), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Plausibility_not_judged_but_country_of_transit", Afgewezen.Naar(Doorreis(Land.TUN) with { Aanwijzingen = true }).Beoordeeld(static b => b with { HerkomstlandAannemelijk = null }), Decided, "nemen; IND; naar MAR TUN; signalering", "Ad-d.1.1" },
        { "Indications_unknown", Ongeloofwaardig.Naar(Ander(Land.TUN) with { Aanwijzingen = null }), NeedsFacts, "nemen; IND; signalering; mist andereLandenVanTerugkeer[0].aanwijzingen", "" },

        // Een land van doorreis
        { "Transit_with_agreement", Afgewezen.Naar(Doorreis(Land.TUR)), Decided, "nemen; IND; naar MAR TUR; signalering", "Ad-d.1.1 Ad-d.1.2" },
        { "Transit_without_agreement", Afgewezen.Naar(Doorreis(Land.TUR) with { Overnameregeling = false }), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Agreement_with_a_country_that_is_no_transit", Afgewezen.Naar(Doorreis(Land.TUR) with { Doorreisland = false }), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Agreement_unknown", Afgewezen.Naar(Doorreis(Land.TUR) with { Overnameregeling = null }), NeedsFacts, "nemen; IND; signalering; mist andereLandenVanTerugkeer[0].overnameregeling", "" },
        { "Transit_through_a_member_state", Afgewezen.Naar(Doorreis(Land.DEU)), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Transit_through_Norway", Afgewezen.Naar(Doorreis(Land.NOR)), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Transit_through_Switzerland", Afgewezen.Naar(Doorreis(Land.CHE)), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Transit_through_Ireland_which_is_no_member_state_here", Afgewezen.Naar(Doorreis(Land.IRL)), Decided, "nemen; IND; naar MAR IRL; signalering", "Ad-d.1.2" },
        { "Transit_country_unknown", Afgewezen.Naar(Doorreis(null)), NeedsFacts, "nemen; IND; signalering; mist andereLandenVanTerugkeer[0].land", "" },

        // Een ander derde land
        { "Third_country_of_own_will_and_admitted", Afgewezen.Naar(Vrijwillig(Land.TUR)), Decided, "nemen; IND; naar MAR TUR; signalering", "Ad-d.1.1 Ad-d.1.3" },
        { "Third_country_of_own_will_not_admitted", Afgewezen.Naar(Vrijwillig(Land.TUR) with { WordtToegelaten = false }), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Third_country_that_admits_against_the_persons_will", Afgewezen.Naar(Vrijwillig(Land.TUR) with { WilVrijwilligTerug = false }), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Third_country_of_own_will_admission_unknown", Afgewezen.Naar(Vrijwillig(Land.TUR) with { WordtToegelaten = null }), NeedsFacts, "nemen; IND; signalering; mist andereLandenVanTerugkeer[0].wordtToegelaten", "" },
        { "United_Kingdom_is_a_third_country", Afgewezen.Naar(Vrijwillig(Land.GBR)), Decided, "nemen; IND; naar MAR GBR; signalering", "Ad-d.1.3" },
        { "Ireland_is_no_third_country", Afgewezen.Naar(Vrijwillig(Land.IRL)), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Member_state_is_no_third_country", Afgewezen.Naar(Vrijwillig(Land.BEL)), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Third_country_with_a_risk", Afgewezen.Naar(Vrijwillig(Land.TUR) with { RisicoVastgesteld = true }), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Third_country_of_which_a_risk_is_unknown", Afgewezen.Naar(Vrijwillig(Land.TUR) with { RisicoVastgesteld = null }), NeedsFacts, "nemen; IND; signalering; mist andereLandenVanTerugkeer[0].risicoVastgesteld", "" },

        // Wat verder een land van terugkeer is of niet is
        { "Country_that_came_out_in_a_first_decision", Afgewezen.Naar(Gebleken(Land.TUN)), Decided, "nemen; IND; naar MAR TUN; signalering", "~gebleken-land-is-land-van-terugkeer" },
        { "Country_with_nothing_to_speak_for_it", Afgewezen.Naar(Ander(Land.TUN)), Decided, "nemen; IND; naar MAR; signalering", "Ad-d.1.1" },
        { "Country_that_only_the_old_decision_named", Aangetroffen.Eerder(Besluit2024()).Vertrek(VertrekBekend.Vertrokken).Naar(Ander(Land.TUN) with { GenoemdInTerugkeerbesluit = true }), Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "Ad-d.1.1" },
        { "Country_with_a_risk_that_the_old_decision_named", Aangetroffen.Eerder(Besluit2024()).Vertrek(VertrekBekend.Vertrokken).Naar(Vrijwillig(Land.TUN) with { GenoemdInTerugkeerbesluit = true, RisicoVastgesteld = true }), Decided, "nemen; KMar/AVIM/ZHP; naar MAR; signalering", "Ad-d.1.1" },
        { "Found_with_a_country_of_transit", Aangetroffen.Naar(Doorreis(Land.TUR)), Decided, "nemen; KMar/AVIM/ZHP; naar MAR TUR; signalering", "6.s1 Ad-d.1.2" },
        { "Other_countries_unknown", Afgewezen with { AndereLandenVanTerugkeer = null }, NeedsFacts, "nemen; IND; signalering; mist andereLandenVanTerugkeer", "" },

        // Geen land van herkomst
        { "No_country_not_judged", ZonderHerkomst.Beoordeeld(static b => b with { TerugkeerbesluitZonderLand = null }), NeedsJudgement, "oordeel terugkeerbesluitZonderLand", "" },
        { "No_country_and_a_decision_all_the_same", ZonderHerkomst.Beoordeeld(static b => b with { TerugkeerbesluitZonderLand = Ja }), Decided, "nemen; IND; geen land; signalering", "5.1 ~geen-land-van-terugkeer-bekend" },
        { "No_country_and_so_no_decision", ZonderHerkomst, Decided, "niet nemen", "" },
        { "Origin_unknown_but_country_of_transit", ZonderHerkomst.Naar(Doorreis(Land.TUR)), Decided, "nemen; IND; naar TUR; signalering", "Ad-d.1.2" },
        { "Origin_unknown_but_indications", ZonderHerkomst.Naar(Aangewezen(Land.TUN)).Beoordeeld(static b => b with { HerkomstlandAannemelijk = Nee }), Decided, "nemen; IND; naar TUN; signalering", "Ad-d.2.s2" },
        { "Origin_not_asked", Afgewezen.Persoon(static p => p with { LandVanHerkomst = null }), NeedsFacts, "mist vreemdeling.landVanHerkomst", "" },
        { "Origin_not_asked_but_country_of_transit", Afgewezen.Persoon(static p => p with { LandVanHerkomst = null }).Naar(Doorreis(Land.TUR)), NeedsFacts, "nemen; IND; signalering; mist vreemdeling.landVanHerkomst", "" },
        { "Habitual_residence_in_a_member_state", Afgewezen.Persoon(static p => p with { LandVanHerkomst = Land.DEU }), Decided, "niet nemen", "" },
        { "Habitual_residence_in_Liechtenstein_and_country_of_transit", Afgewezen.Persoon(static p => p with { LandVanHerkomst = Land.LIE }).Naar(Doorreis(Land.TUR)), Decided, "nemen; IND; naar TUR; signalering", "Ad-d.1.2" },

        // Een risico in het land van herkomst
        { "Origin_at_risk_but_country_of_transit", Afgewezen.Met("e").Naar(Doorreis(Land.TUR)), Decided, "nemen; IND; naar TUR; signalering", "Ad-d.1.2 !9.e" },
        { "Origin_at_risk_of_serious_harm_but_third_country", Afgewezen.Beoordeeld(static b => b with { RisicoErnstigeSchade = Ja }).Naar(Vrijwillig(Land.TUR)), Decided, "nemen; IND; naar TUR; signalering", "Ad-d.1.3 !9.e" },
        { "Health_at_risk_but_country_of_transit", Afgewezen.Met("f").Naar(Doorreis(Land.TUR)), Decided, "nemen; IND; naar TUR; signalering", "Ad-d.1.2 !9.f" },
        { "Origin_at_risk_and_transit_at_risk_too", Afgewezen.Met("e").Naar(Doorreis(Land.TUR) with { RisicoVastgesteld = true }), Decided, "niet nemen; uitzondering e", "9.e" },
        { "Origin_at_risk_and_only_a_member_state_beside_it", Afgewezen.Met("e").Naar(Doorreis(Land.DEU)), Decided, "niet nemen; uitzondering e", "9.e" },
        { "Health_at_risk_and_third_country_does_not_admit", Afgewezen.Met("f").Naar(Vrijwillig(Land.TUR) with { WordtToegelaten = false }), Decided, "niet nemen; uitzondering f", "9.f" },
        { "Origin_at_risk_and_only_an_indication_for_another", Ongeloofwaardig.Met("e").Naar(Aangewezen(Land.TUN)), Decided, "niet nemen; uitzondering e", "9.e ~risico-in-elk-land-van-terugkeer" },
        { "Health_at_risk_and_only_an_indication_for_another", Ongeloofwaardig.Met("f").Naar(Aangewezen(Land.TUN)), Decided, "niet nemen; uitzondering f", "9.f" },
        { "Origin_at_risk_with_country_of_transit_and_an_indication", Ongeloofwaardig.Met("e").Naar(Doorreis(Land.TUR), Aangewezen(Land.TUN)), Decided, "nemen; IND; naar TUR TUN; signalering", "Ad-d.1.2 Ad-d.2.s2 !9.e" },
        { "Origin_at_risk_but_another_country_came_out", Afgewezen.Met("e").Naar(Gebleken(Land.TUN)), Decided, "nemen; IND; naar TUN; signalering", "!9.e ~gebleken-land-is-land-van-terugkeer" },
        { "Origin_at_risk_and_risk_in_transit_unknown", Afgewezen.Met("e").Naar(Doorreis(Land.TUR) with { RisicoVastgesteld = null }), NeedsFacts, "open e; mist andereLandenVanTerugkeer[0].risicoVastgesteld", "" },
        { "Origin_at_risk_and_other_countries_unknown", Afgewezen.Met("e") with { AndereLandenVanTerugkeer = null }, NeedsFacts, "open e; mist andereLandenVanTerugkeer", "" },
        { "Risk_not_judged_but_country_of_transit", Afgewezen.Onbekend("e").Naar(Doorreis(Land.TUR)), NeedsJudgement, "nemen; IND; signalering; oordeel risicoVervolging", "" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, Nu), status, expected, cites, name);
}
