using FluentAssertions;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Xunit;
using static Vc.Rules.Decisions.DecisionStatus;
using static Vc.Rules.Tests.Circulaire.A3.Terugkeerzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A3;

/// <summary>Worked examples of what A3/1.1 (2025) takes from other paragraphs: a right of residence in another member state (A3/2) and the alert that follows (A2/12.6); and the draft.</summary>
public class A3_1_1_2025Elsewhere
{
    private const string Door = "nemen; KMar/AVIM/ZHP; naar MAR; signalering";

    private const string Alsnog = "nemen; IND/KMar/AVIM/ZHP; naar MAR; signalering";

    // ---------- Verblijfsrecht in een andere lidstaat ----------

    public static TheoryData<string, Dossier, DecisionStatus, string, string> Residence => new()
    {
        { "Regular_permit_found", Aangetroffen.Elders(Pools), Decided, "niet nemen", "6.s2 A3/2#BevelRegulier.1.s1 !6.s1" },
        { "Regular_permit_and_refused_here", Afgewezen.Elders(Pools), Decided, "niet nemen", "6.s2 A3/2#BevelRegulier.1.s1 !5" },
        { "Other_consent_to_stay", Aangetroffen.Elders(Pools with { Soort = SoortVerblijfsrecht.AndereToestemming }), Decided, "niet nemen", "6.s2 A3/2#BevelRegulier.1.s1" },
        { "Permit_that_expired_the_day_before", Aangetroffen.Elders(Pools with { GeldigTotEnMet = Nu.PlusDays(-1) }), Decided, Door, "6.s1 !6.s2" },
        { "Permit_on_its_last_day", Aangetroffen.Elders(Pools with { GeldigTotEnMet = Nu }), Decided, "niet nemen", "6.s2 A3/2#BevelRegulier.1.s1" },
        { "Permit_that_expires_the_day_after", Aangetroffen.Elders(Pools with { GeldigTotEnMet = Nu.PlusDays(1) }), Decided, "niet nemen", "6.s2 A3/2#BevelRegulier.1.s1" },
        { "Order_obeyed", Aangetroffen.Elders(Pools).Bevel(true), Decided, "niet nemen", "6.s2 !A3/2#BevelRegulier.1.s3" },
        { "Order_disobeyed", Aangetroffen.Elders(Pools).Bevel(false), Decided, Alsnog, "A3/2#BevelRegulier.1.s3" },
        { "Order_disobeyed_with_other_consent", Aangetroffen.Elders(Pools with { Soort = SoortVerblijfsrecht.AndereToestemming }).Bevel(false), Decided, Alsnog, "A3/2#BevelRegulier.1.s3" },
        { "Order_disobeyed_and_refused_here", Afgewezen.Elders(Pools).Bevel(false), Decided, Alsnog, "A3/2#BevelRegulier.1.s3" },
        { "Order_disobeyed_and_nothing_else", InNederland.Elders(Pools).Bevel(false), Decided, Alsnog, "A3/2#BevelRegulier.1.s3" },
        { "Order_disobeyed_and_permit_expired_since", InNederland.Elders(Pools with { GeldigTotEnMet = Nu.PlusDays(-1) }).Bevel(false), Decided, "niet nemen", "" },
        { "Order_disobeyed_but_article_8", Aangetroffen.Elders(Pools).Bevel(false).Met("d"), Decided, "niet nemen; uitzondering d", "9.d" },
        { "Order_disobeyed_but_earlier_decision", Aangetroffen.Elders(Pools).Bevel(false).Met("a"), Decided, "niet nemen; uitzondering a", "9.a" },
        { "Order_disobeyed_but_lawful_here", InNederland.Elders(Pools).Bevel(false).Rechtmatig(true), Decided, "niet nemen", "" },
        { "Order_disobeyed_but_no_country", InNederland.Elders(Pools).Bevel(false).Persoon(static p => p with { LandVanHerkomst = Land.XXX }), Decided, "niet nemen", "" },
        { "Order_disobeyed_by_a_national_of_a_member_state", InNederland.Elders(Pools).Bevel(false).Persoon(static p => p with { Nationaliteit = Nationaliteit.Lidstaat }), Decided, "niet nemen", "!2" },
        { "Obedience_unknown", Aangetroffen.Elders(Pools).Bevel(null), NeedsFacts, "mist vertrekbevel.nageleefd", "" },
        { "Order_unknown", Aangetroffen.Elders(Pools) with { Vertrekbevel = new() { Nageleefd = false } }, NeedsFacts, "mist vertrekbevel.gegeven", "" },
        { "Departure_at_once_required", Aangetroffen.Elders(Pools).Beoordeeld(static b => b with { OnmiddellijkVertrekVereist = Ja }), Decided, Alsnog, "A3/2#BevelRegulier.1.s3" },
        { "Departure_at_once_not_judged", Aangetroffen.Elders(Pools).Beoordeeld(static b => b with { OnmiddellijkVertrekVereist = null }), NeedsJudgement, "oordeel onmiddellijkVertrekVereist", "" },
        { "Departure_at_once_not_judged_but_order_disobeyed", Aangetroffen.Elders(Pools).Bevel(false).Beoordeeld(static b => b with { OnmiddellijkVertrekVereist = null }), Decided, Alsnog, "A3/2#BevelRegulier.1.s3" },
        { "Ireland_is_no_member_state_here", Aangetroffen.Elders(Pools with { Lidstaat = Land.IRL }), Decided, Door, "6.s1 !6.s2" },
        { "United_Kingdom_is_no_member_state", Aangetroffen.Elders(Pools with { Lidstaat = Land.GBR }), Decided, Door, "6.s1 !6.s2" },
        { "Norway_is_a_member_state_here", Aangetroffen.Elders(Pools with { Lidstaat = Land.NOR }), Decided, "niet nemen", "6.s2 A3/2#BevelRegulier.1.s1" },
        { "Protection", Aangetroffen.Elders(Pools with { Soort = SoortVerblijfsrecht.InternationaleBescherming }), Decided, "niet nemen", "6.s2 A3/2#GeenTKB.1.s1" },
        { "Protection_and_order_disobeyed", Aangetroffen.Elders(Pools with { Soort = SoortVerblijfsrecht.InternationaleBescherming }).Bevel(false), Decided, "niet nemen", "A3/2#GeenTKB.1.s1" },
        { "Protection_and_departure_at_once_required", Afgewezen.Elders(Pools with { Soort = SoortVerblijfsrecht.InternationaleBescherming }).Beoordeeld(static b => b with { OnmiddellijkVertrekVereist = Ja }), Decided, "niet nemen", "A3/2#GeenTKB.1.s1" },
        { "Protection_of_which_the_card_expired", Aangetroffen.Elders(Pools with { Soort = SoortVerblijfsrecht.InternationaleBescherming, GeldigTotEnMet = Nu.PlusDays(-1) }), Decided, "niet nemen", "A3/2#GeenTKB.1.s1" },
        { "Long_term_resident", Afgewezen.Elders(Pools with { Soort = SoortVerblijfsrecht.LangdurigIngezetene }), Decided, "niet nemen", "6.s2 A3/2#GeenTKB.1.s1" },
        { "Long_term_resident_and_order_disobeyed", Afgewezen.Elders(Pools with { Soort = SoortVerblijfsrecht.LangdurigIngezetene }).Bevel(false), Decided, "niet nemen", "A3/2#GeenTKB.1.s1" },
        { "Long_term_resident_in_Ireland", Aangetroffen.Elders(Pools with { Lidstaat = Land.IRL, Soort = SoortVerblijfsrecht.LangdurigIngezetene }), Decided, Door, "6.s1 !6.s2" },
        { "Claimed_and_not_judged", Aangetroffen.Elders(Gesteld).Beoordeeld(static b => b with { GesteldVerblijfsrechtElders = null }), NeedsJudgement, "oordeel gesteldVerblijfsrechtElders", "" },
        { "Claimed_and_does_not_count", Aangetroffen.Elders(Gesteld).Beoordeeld(static b => b with { GesteldVerblijfsrechtElders = Nee }), Decided, Door, "6.s1 !6.s2" },
        { "Claimed_and_counts", Aangetroffen.Elders(Gesteld).Beoordeeld(static b => b with { GesteldVerblijfsrechtElders = Ja }), Decided, "niet nemen", "6.s2 A3/2#BevelRegulier.1.s1 ~gesteld-verblijfsrecht-elders" },
        { "Claimed_protection_counts_and_order_disobeyed", Aangetroffen.Elders(Gesteld with { Soort = SoortVerblijfsrecht.InternationaleBescherming }).Bevel(false).Beoordeeld(static b => b with { GesteldVerblijfsrechtElders = Ja }), Decided, "niet nemen", "A3/2#GeenTKB.1.s1" },
        { "Claimed_but_expired_needs_no_judgement", Aangetroffen.Elders(Gesteld with { GeldigTotEnMet = Nu.PlusDays(-1) }).Beoordeeld(static b => b with { GesteldVerblijfsrechtElders = null }), Decided, Door, "6.s1" },
        { "Kind_unknown_but_no_decision_either_way", Aangetroffen.Elders(Pools with { Soort = null }), Decided, "niet nemen", "" },
        { "Kind_unknown_and_order_disobeyed", Aangetroffen.Elders(Pools with { Soort = null }).Bevel(false), NeedsFacts, "mist verblijfsrechtElders.soort", "" },
        { "Validity_unknown", Aangetroffen.Elders(Pools with { GeldigTotEnMet = null }), NeedsFacts, "mist verblijfsrechtElders.geldigTotEnMet", "" },
        { "Country_unknown", Aangetroffen.Elders(Pools with { Lidstaat = null }), NeedsFacts, "mist verblijfsrechtElders.lidstaat", "" },
        { "Whether_there_is_a_right_unknown", Aangetroffen with { VerblijfsrechtElders = Pools with { Aanwezig = null } }, NeedsFacts, "mist verblijfsrechtElders.aanwezig", "" },
        { "Earlier_decision_without_country", Aangetroffen.Elders(Pools).Eerder(Besluit2024(false)), Decided, "niet nemen; uitzondering a", "9.a 6.s2" },
        { "Earlier_decision_without_country_and_order_disobeyed", Aangetroffen.Elders(Pools).Bevel(false).Eerder(Besluit2024(false)), Decided, "aanvullend; IND/KMar/AVIM/ZHP; naar MAR; uitzondering a; rechtsmiddelen", "7.1 9.a" },
    };

    // ---------- Het gevolg: de signalering ----------

    public static TheoryData<string, Dossier, DecisionStatus, string, string> Alerts => new()
    {
        { "Decision_to_alert_goes_first", MetBesluitTotSignalering(Afgewezen), Decided, "nemen; IND; naar MAR; geen signalering", "5.1 ~rangorde-bij-een-nieuw-terugkeerbesluit" },
        { "No_decision_to_alert", Afgewezen, Decided, "nemen; IND; naar MAR; signalering", "4.s1 !~rangorde-bij-een-nieuw-terugkeerbesluit" },
        { "Decision_to_alert_unknown", Afgewezen with { BesluitTotSignalering = null }, Decided, "nemen; IND; naar MAR", "5.1" },
        { "Decision_to_alert_that_cannot_be_in_SIS", MetBesluitTotSignalering(Aangetroffen.Elders(Pools).Bevel(false)), Decided, Alsnog, "4.s1" },
        { "Decision_to_alert_beside_a_ban_that_stands", MetBesluitTotSignalering(Afgewezen with { Inreisverboden = [Verbod(Datum(2025, 6, 1))] }), Decided, "nemen; IND; naar MAR; signalering", "4.s1" },
        { "Decision_to_alert_beside_a_heavy_ban_that_comes_with_the_decision", MetBesluitTotSignalering(InNederland with { VoorgenomenInreisverbod = new() { ZwaarOpVoorstel = true } }), Decided, "nemen; IND; naar MAR; signalering", "5.4 4.s1" },
        { "Incompatible_with_the_alert_of_another_member_state", Onverenigbaar(Nee), Decided, "nemen; IND; naar MAR; geen signalering", "A2/12.6#SIS.4" },
        { "Incompatible_but_entered_all_the_same", Onverenigbaar(Ja), Decided, "nemen; IND; naar MAR; signalering", "4.s1" },
        { "Incompatible_and_not_judged_what_then", Onverenigbaar(null), Decided, "nemen; IND; naar MAR", "5.1" },
        { "No_decision_no_alert", Afgewezen.Met("g"), Decided, "niet nemen; uitzondering g", "9.g" },
    };

    // ---------- Het concept ----------

    public static TheoryData<string, Dossier, string> Drafts => new()
    {
        { "Without_a", Afgewezen with { ConceptTerugkeerbesluit = Compleet with { VaststellingOnrechtmatigVerblijf = false } }, "nemen; IND; naar MAR; signalering; concept zonder a" },
        { "Without_b", Afgewezen with { ConceptTerugkeerbesluit = Compleet with { Vertrekplicht = false } }, "nemen; IND; naar MAR; signalering; concept zonder b" },
        { "Without_c", Afgewezen with { ConceptTerugkeerbesluit = Compleet with { Vertrektermijn = false } }, "nemen; IND; naar MAR; signalering; concept zonder c" },
        { "Without_d", Afgewezen with { ConceptTerugkeerbesluit = Compleet with { LandVanTerugkeer = false } }, "nemen; IND; naar MAR; signalering; concept zonder d" },
        { "Without_b_and_c", Afgewezen with { ConceptTerugkeerbesluit = Compleet with { Vertrekplicht = false, Vertrektermijn = false } }, "nemen; IND; naar MAR; signalering; concept zonder b c" },
        { "Without_anything", Afgewezen with { ConceptTerugkeerbesluit = new() { VaststellingOnrechtmatigVerblijf = false, Vertrekplicht = false, Vertrektermijn = false, LandVanTerugkeer = false } }, "nemen; IND; naar MAR; signalering; concept zonder a b c d" },
        { "Not_known_asks_for_nothing", Afgewezen with { ConceptTerugkeerbesluit = null }, "nemen; IND; naar MAR; signalering" },
        { "Drafted_though_an_exception_applies", Afgewezen.Met("g") with { ConceptTerugkeerbesluit = Compleet with { LandVanTerugkeer = false } }, "niet nemen; uitzondering g; concept zonder d" },
    };

    private static VerblijfsrechtElders Gesteld => Pools with { Aanwezig = VergunningElders.GesteldNietAangetoond };

    private static ConceptTerugkeerbesluit Compleet => InNederland.ConceptTerugkeerbesluit!;

    [Theory]
    [MemberData(nameof(Residence))]
    public void Right_of_residence(string name, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, Nu), status, expected, cites, name);

    [Theory]
    [MemberData(nameof(Alerts))]
    public void Alert(string name, Dossier dossier, DecisionStatus status, string expected, string cites) => Verify(A3_1_1_2025.Rule.Decide(dossier, Nu), status, expected, cites, name);

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Draft(string name, Dossier dossier, string expected) => Verify(A3_1_1_2025.Rule.Decide(dossier, Nu), Decided, expected, "", name);

    [Fact]
    public void The_elements_of_a_draft_are_settled_one_by_one()
    {
        Dossier Met(bool? a, bool? b, bool? c, bool? d) => Afgewezen with { ConceptTerugkeerbesluit = new() { VaststellingOnrechtmatigVerblijf = a, Vertrekplicht = b, Vertrektermijn = c, LandVanTerugkeer = d } };
        bool? Volledig(Dossier dossier) => A3_1_1_2025.Rule.Answer(A3_1_1_2025.ConceptVolledig, dossier, Nu) is { HasValue: true, Value: var value } ? value : null;

        var deels = A3_1_1_2025.Rule.Decide(Met(true, null, false, null), Nu);
        deels.Status.Should().Be(Decided);
        deels.Outcome!.ElementenInConcept.Should().Equal("a");
        deels.Outcome.OntbrekendeElementen.Should().Equal("c");
        deels.Outcome.OpenElementen.Should().Equal("b", "d");
        A3_1_1_2025.Rule.Decide(Afgewezen with { ConceptTerugkeerbesluit = null }, Nu).Outcome!.ElementenInConcept.Should().BeNull();
        A3_1_1_2025.Rule.Decide(Met(true, true, true, true), Nu).Outcome!.ElementenInConcept.Should().Equal("a", "b", "c", "d");

        Volledig(Met(true, true, true, true)).Should().BeTrue();
        Volledig(Met(false, null, null, null)).Should().BeFalse();
        Volledig(Met(null, false, null, null)).Should().BeFalse();
        Volledig(Met(null, null, false, null)).Should().BeFalse();
        Volledig(Met(null, null, null, false)).Should().BeFalse();
        Volledig(Met(true, true, true, null)).Should().BeNull();
    }

    private static Dossier MetBesluitTotSignalering(Dossier dossier) => dossier with { BesluitTotSignalering = new() { Genomen = true } };

    private static Dossier Onverenigbaar(Beoordeling? tochInvoeren) =>
        (Afgewezen with { SignaleringAndereLidstaat = new() { Aanwezig = true } }).Beoordeeld(b => b with { SignaleringenOnverenigbaar = Ja, InvoerOndanksOnverenigbaarheid = tochInvoeren });
}
