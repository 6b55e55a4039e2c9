using System.Runtime.CompilerServices;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Tests.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A2;

/// <summary>Worked examples of A2/12.1 and A2/12.4 to A2/12.7 (2013), on a hit of an alert. Each states by hand who has to do what: the tasks in the order of the outcome, "-" for nothing, "?" for not settled.</summary>
public class A2_12_2013Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement, NotApplicable = DecisionStatus.NotApplicable;

    private static readonly LocalDate Peildatum = new(2013, 5, 14);

    /// <summary>At the border, nothing known against the person and no title.</summary>
    private static readonly Dossier AanDeGrens = Niets with
    {
        Vreemdeling = Niets.Vreemdeling! with { Gemeenschapsonderdaan = false },
        Treffer = new()
        {
            Aangetroffen = Aantreffen.Grens,
            Geprivilegieerd = false,
            VerblijfstitelNederland = false,
            VerblijfstitelAnderSchengenland = false,
            StatusGeldigBevonden = false,
            BekendBijAfgifte = true,
            NieuwBewijs = false,
            WilAsielAanvragen = false,
            GemeldBijSirene = false,
            TitelOverwogen = false,
        },
        Toegang = new() { VerleendVoorKortVerblijf = false },
        TijdelijkeOpheffing = new() { Verleend = false },
        Beoordelingen = new() { TwijfelVerblijfsstatus = Nee },
    };

    private static readonly Dossier Binnenland = Anders(AanDeGrens, static t => t with { Aangetroffen = Aantreffen.Binnenland });

    private static readonly Dossier BijDeInd = Anders(AanDeGrens, static t => t with { Aangetroffen = Aantreffen.Niet });

    // ---------- A2/12.1 ----------

    public static TheoryData<string, Dossier, DecisionStatus, string> Border => new()
    {
        { "SIS", Sis(AanDeGrens), Decided, "1.1 1.2; -" },
        { "SIS_for_another_state", Elders(AanDeGrens), Decided, "1.1 1.2; -" },
        { "OPS_only", Ops(AanDeGrens), Decided, "1.1; -" },
        { "Both", Ops(Sis(AanDeGrens)), Decided, "1.1 1.2; -" },
        { "No_alert", AanDeGrens, NotApplicable, "" },
        { "Alert_on_a_document_only", Staan(AanDeGrens, Register.Sis, Aanduiding.Anders, SoortSignalering.Verblijfsdocument), NotApplicable, "" },
        { "National_alert_elsewhere", Staan(AanDeGrens, Register.EnS, Aanduiding.Anders), NotApplicable, "" },
        { "Inland", Sis(Binnenland), NotApplicable, "" },
        { "Dutch_title", Sis(Nederlands(AanDeGrens)), NotApplicable, "" },
        { "Title_of_another_Schengen_state", Ops(Schengen(AanDeGrens)), NotApplicable, "" },
        { "Wants_asylum", Sis(WilAsiel(AanDeGrens)), NotApplicable, "" },
        { "Admitted_for_a_short_stay", Sis(AanDeGrens) with { Toegang = new() { VerleendVoorKortVerblijf = true } }, Decided, "1.2; -" },
        { "Measure_temporarily_lifted", Opgeheven(WegensMaatregel(AanDeGrens)), Decided, "1.2; -" },
        { "Temporary_lifting_unknown", WegensMaatregel(AanDeGrens) with { TijdelijkeOpheffing = null }, NeedsFacts, "?; -; mist tijdelijkeOpheffing.verleend" },
        { "Measure_temporarily_lifted_but_an_alert_on_another_basis", Opgeheven(Sis(AanDeGrens)), Decided, "1.1 1.2; -" },
        { "Measure_temporarily_lifted_but_an_alert_of_another_state", Opgeheven(Elders(AanDeGrens)), Decided, "1.1 1.2; -" },
        { "Diplomat_in_OPS", Ops(Diplomaat(AanDeGrens)), Decided, "2; -" },
        { "Diplomat_in_SIS", Sis(Diplomaat(AanDeGrens)), Decided, "1.1 1.2 2; -" },
        { "Diplomat_without_alert", Diplomaat(AanDeGrens), Decided, "2; -" },
        { "Privilege_unknown_in_OPS", Anders(Ops(AanDeGrens), static t => t with { Geprivilegieerd = null }), NeedsFacts, "?; -; mist treffer.geprivilegieerd" },
        { "Reported", Anders(Sis(AanDeGrens), static t => t with { GemeldBijSirene = true }), Decided, "1.1 1.2; 3.1 3.2" },
        { "Reported_from_inland", Anders(Sis(Binnenland), static t => t with { GemeldBijSirene = true }), Decided, "-; 3.1 3.2" },
        { "Title_considered", Anders(Elders(BijDeInd), static t => t with { TitelOverwogen = true }), Decided, "-; 3.3" },
        { "Reported_but_only_in_OPS", Anders(Ops(Binnenland), static t => t with { GemeldBijSirene = true }), NotApplicable, "" },
        { "Title_unknown", Anders(Sis(AanDeGrens), static t => t with { VerblijfstitelNederland = null }), NeedsFacts, "?; ?; mist treffer.verblijfstitelNederland" },
    };

    [Theory]
    [MemberData(nameof(Border))]
    public void At_the_border(string name, Dossier dossier, DecisionStatus status, string expected) => Check(A2_12_1_2013.Rule, name, dossier, status, expected);

    // ---------- A2/12.4 ----------

    public static TheoryData<string, Dossier, DecisionStatus, string> Inland => new()
    {
        { "OVR", Ovr(Binnenland), Decided, "1.1.s1; 1.1.s2; -" },
        { "OVR_in_a_case_of_A4_2_2", Ovr(Binnenland, uitzondering: true), Decided, "-; -; -" },
        { "OVR_with_A4_2_2_not_judged", Ovr(Binnenland, uitzondering: null), NeedsJudgement, "?; ?; -; oordeel uitzonderingOpInreisverbod" },
        { "OVR_at_the_border", Ovr(AanDeGrens), NotApplicable, "" },
        { "OVR_not_found", Ovr(BijDeInd), NotApplicable, "" },
        { "ONGEW_never_left", Ongew(Binnenland, Dag.NogNiet), Decided, "1.2 1.2.1; -; -" },
        { "ONGEW_left", Ongew(Binnenland, Datum(2012, 8, 1)), Decided, "1.2 1.2.2; -; -" },
        { "ONGEW_left_on_the_day_itself", Ongew(Binnenland, Peildatum), Decided, "1.2 1.2.2; -; -" },
        { "ONGEW_departure_unknown", Ongew(Binnenland, null), NeedsFacts, "?; -; -; mist ongewenstverklaring.vertrokkenOp" },
        { "OVR_and_ONGEW_never_left", Ongew(Ovr(Binnenland), Dag.NogNiet), Decided, "1.2 1.2.1; -; -" },
        { "OVR_and_ONGEW_left", Ongew(Ovr(Binnenland), Datum(2012, 8, 1)), Decided, "1.1.s1 1.2 1.2.2; 1.1.s2; -" },
        { "OVR_with_free_movement", Unieburger(Ovr(Binnenland)), Decided, "-; -; -" },
        { "OVR_with_lawful_residence", Rechtmatig(Ovr(Binnenland)), Decided, "-; -; -" },
        { "OVR_and_free_movement_unknown", Ovr(Binnenland) with { Vreemdeling = Binnenland.Vreemdeling! with { Gemeenschapsonderdaan = null } }, NeedsFacts, "?; ?; -; mist vreemdeling.gemeenschapsonderdaan" },
        { "ONGEW_left_with_free_movement", Unieburger(Ongew(Binnenland, Datum(2012, 8, 1))), Decided, "1.2; -; -" },
        { "Light_ban_with_lawful_residence", Rechtmatig(Sis(Binnenland)) with { Inreisverboden = [Verbod(Datum(2013, 4, 2))] }, Decided, "-; -; -" },
        { "Heavy_ban_with_lawful_residence", Rechtmatig(Sis(Binnenland)) with { Inreisverboden = [Verbod(Datum(2013, 4, 2), SoortInreisverbod.Zwaar)] }, Decided, "-; -; -" },
        { "Other_alert_without_ban", Sis(Binnenland), NotApplicable, "" },
        { "Light_ban", Sis(Binnenland) with { Inreisverboden = [Verbod(Datum(2013, 4, 2))] }, Decided, "-; -; 2.s1" },
        { "Heavy_ban", Sis(Binnenland) with { Inreisverboden = [Verbod(Datum(2013, 4, 2), SoortInreisverbod.Zwaar)] }, Decided, "-; -; 2.s2" },
        { "Bans_unknown_are_not_asked_for", Ovr(Binnenland) with { Inreisverboden = null }, Decided, "1.1.s1; 1.1.s2; ?" },
    };

    [Theory]
    [MemberData(nameof(Inland))]
    public void In_the_country(string name, Dossier dossier, DecisionStatus status, string expected) => Check(A2_12_4_2013.Rule, name, dossier, status, expected);

    // ---------- A2/12.5: IND; SIRENE; officer; person; what follows ----------

    public static TheoryData<string, Dossier, DecisionStatus, string> Titles => new()
    {
        { "No_alert", Aanvraag(BijDeInd), Decided, "1; -; -; -; -" },
        { "Extension", Aanvraag(Sis(BijDeInd), soort: SoortAanvraag.RegulierVoortzetting), NotApplicable, "" },
        { "Permit_without_a_term", Aanvraag(BijDeInd, soort: SoortAanvraag.RegulierOnbepaaldeTijd), Decided, "1; -; -; -; -" },
        { "A_pending", Aanvraag(Sis(BijDeInd)), Decided, "1; -; -; -; -" },
        { "A_refused_and_final", Besloten(Sis(BijDeInd), UitkomstAanvraag.Afgewezen, open: false), Decided, "1; -; -; -; 2.1.1" },
        { "A_refused_and_final_with_another_right", Rechtmatig(Besloten(Sis(BijDeInd), UitkomstAanvraag.Afgewezen, open: false)), Decided, "1; -; -; -; -" },
        { "B_refused_and_final_with_another_right", Rechtmatig(Besloten(Elders(BijDeInd), UitkomstAanvraag.Afgewezen, open: false)), Decided, "1 2.2.2 2.2.3.s1; 2.2.1; -; 2.2.3.s2; -" },
        { "Permit_withdrawn_is_no_application", Besloten(Elders(BijDeInd), UitkomstAanvraag.VergunningIngetrokken), NotApplicable, "" },
        { "A_refused_may_not_await", Besloten(Sis(BijDeInd), UitkomstAanvraag.Afgewezen, open: true, wachten: false), Decided, "1; -; -; -; 2.1.1" },
        { "A_refused_may_await", Besloten(Sis(BijDeInd), UitkomstAanvraag.Afgewezen, open: true, wachten: true), Decided, "1; -; -; -; -" },
        { "A_refused_may_await_unknown", Besloten(Sis(BijDeInd), UitkomstAanvraag.Afgewezen, open: true), NeedsFacts, "1; -; -; -; ?; mist aanvraag.rechtsmiddelMagWordenAfgewacht" },
        { "A_not_processed", Besloten(Sis(BijDeInd), UitkomstAanvraag.BuitenBehandeling, open: false), Decided, "1; -; -; -; -" },
        { "A_granted_with_ban", Besloten(Sis(BijDeInd), UitkomstAanvraag.Ingewilligd) with { Inreisverboden = [Verbod(Datum(2013, 4, 2))] }, Decided, "1 2.1.2.s2; -; -; -; 2.1.2.s1" },
        { "A_granted_without_ban", Besloten(Sis(BijDeInd), UitkomstAanvraag.Ingewilligd), Decided, "1 2.1.2.s2; -; -; -; -" },
        { "B_pending", Aanvraag(Elders(BijDeInd)), Decided, "1 2.2.2 2.2.3.s1; 2.2.1; -; 2.2.3.s2; -" },
        { "B_refused_and_final", Besloten(Elders(BijDeInd), UitkomstAanvraag.Afgewezen, open: false), Decided, "1 2.2.2 2.2.3.s1; 2.2.1; -; 2.2.3.s2; 2.2.4.s1" },
        { "B_refused_may_not_await", Besloten(Elders(BijDeInd), UitkomstAanvraag.Afgewezen, open: true, wachten: false), Decided, "1 2.2.2 2.2.3.s1; 2.2.1; -; 2.2.3.s2; 2.2.4.s1" },
        { "B_refused_may_await", Besloten(Elders(BijDeInd), UitkomstAanvraag.Afgewezen, open: true, wachten: true), Decided, "1 2.2.2 2.2.3.s1; 2.2.1; -; 2.2.3.s2; -" },
        { "B_not_processed", Besloten(Elders(BijDeInd), UitkomstAanvraag.BuitenBehandeling, open: false), Decided, "1 2.2.2 2.2.3.s1; 2.2.1; -; 2.2.3.s2; 2.2.4.s1" },
        { "B_granted", Besloten(Elders(BijDeInd), UitkomstAanvraag.Ingewilligd), Decided, "1 2.2.2 2.2.3.s1; 2.2.1; -; 2.2.3.s2; 2.2.4.s2" },
        { "C_at_the_border", Sis(Nederlands(AanDeGrens)), Decided, "2.3.2; 2.3.1; 2.3.3.1; -; -" },
        { "C_inland_alert_unknown_to_the_IND", Anders(Elders(Schengen(Binnenland)), static t => t with { BekendBijAfgifte = false, NieuwBewijs = true }), Decided, "2.3.2; 2.3.1; 2.3.3.1 2.3.3.2 2.3.3.3; -; -" },
        { "C_not_found", Sis(Nederlands(BijDeInd)), Decided, "2.3.2; 2.3.1; -; -; -" },
        { "C_in_OPS_only", Ops(Nederlands(AanDeGrens)), NotApplicable, "" },
        { "A_and_C", Aanvraag(Sis(Schengen(AanDeGrens))), Decided, "1 2.3.2; 2.3.1; 2.3.3.1; -; -" },
        { "A_and_B", Aanvraag(Elders(Sis(BijDeInd))), Decided, "1 2.2.2 2.2.3.s1; 2.2.1; -; 2.2.3.s2; -" },
        { "No_application_and_no_title", Sis(AanDeGrens), NotApplicable, "" },
        { "A_refused_with_ban", Besloten(Sis(BijDeInd), UitkomstAanvraag.Afgewezen, open: false) with { Inreisverboden = [Verbod(Datum(2013, 4, 2))] }, Decided, "1; -; -; -; 2.1.1" },
        { "B_granted_with_ban", Besloten(Elders(BijDeInd), UitkomstAanvraag.Ingewilligd) with { Inreisverboden = [Verbod(Datum(2013, 4, 2))] }, Decided, "1 2.2.2 2.2.3.s1; 2.2.1; -; 2.2.3.s2; 2.2.4.s2" },
        { "C_document_only", Staan(Schengen(AanDeGrens), Register.Sis, Aanduiding.Anders, SoortSignalering.Verblijfsdocument), NotApplicable, "" },
        { "Application_at_the_border_without_a_title", Anders(Aanvraag(AanDeGrens), static t => t with { BekendBijAfgifte = false, NieuwBewijs = true }), Decided, "1; -; -; -; -" },
        { "C_not_found_with_new_evidence", Anders(Elders(Schengen(BijDeInd)), static t => t with { BekendBijAfgifte = false, NieuwBewijs = true }), Decided, "2.3.2; 2.3.1; -; -; -" },
    };

    [Theory]
    [MemberData(nameof(Titles))]
    public void Applications_and_titles(string name, Dossier dossier, DecisionStatus status, string expected) => Check(A2_12_5_2013.Rule, name, dossier, status, expected);

    // ---------- A2/12.6: officer; IND; responsible state; state of the alert; what follows ----------

    public static TheoryData<string, Dossier, DecisionStatus, string> Asylum => new()
    {
        { "Wants_asylum_in_SIS", Sis(WilAsiel(AanDeGrens)), Decided, "1.1 1.2; 2; -; -; -" },
        { "Wants_asylum_in_OPS_inland", Ops(WilAsiel(Binnenland)), Decided, "1.1 1.2; 2; -; -; -" },
        { "Wants_asylum_for_another_state", Elders(WilAsiel(AanDeGrens)), Decided, "1.1 1.2; 2; -; -; -" },
        { "Wants_asylum_without_alert", WilAsiel(AanDeGrens), NotApplicable, "" },
        { "Wants_no_asylum", Sis(AanDeGrens), NotApplicable, "" },
        { "Pending", Aanvraag(Sis(BijDeInd), SoortAanvraag.Asiel), Decided, "-; 2; -; -; -" },
        { "Regular_application", Aanvraag(Sis(BijDeInd)), NotApplicable, "" },
        { "Refused_and_final", Besloten(Sis(BijDeInd), UitkomstAanvraag.Afgewezen, open: false, soort: SoortAanvraag.Asiel), Decided, "-; -; -; -; 3.s1 3.s2" },
        { "Refused_and_final_with_another_right", Rechtmatig(Besloten(Sis(BijDeInd), UitkomstAanvraag.Afgewezen, open: false, soort: SoortAanvraag.Asiel)), Decided, "-; -; -; -; 3.s2" },
        { "Refused_in_OPS_and_final", Besloten(Ops(BijDeInd), UitkomstAanvraag.Afgewezen, open: false, soort: SoortAanvraag.Asiel), Decided, "-; -; -; -; 3.s1 3.s2" },
        { "Refused_not_final", Besloten(Sis(BijDeInd), UitkomstAanvraag.Afgewezen, open: true, wachten: false, soort: SoortAanvraag.Asiel), Decided, "-; -; -; -; -" },
        { "Refused_remedy_unknown", Besloten(Sis(BijDeInd), UitkomstAanvraag.Afgewezen, open: null, soort: SoortAanvraag.Asiel), NeedsFacts, "-; -; -; -; ?; mist aanvraag.rechtsmiddelOpen" },
        { "Not_processed", Besloten(Sis(BijDeInd), UitkomstAanvraag.BuitenBehandeling, open: false, soort: SoortAanvraag.Asiel), Decided, "-; -; -; -; 3.s1 3.s2" },
        { "Granted_alert_of_another_state", Besloten(Elders(BijDeInd), UitkomstAanvraag.Ingewilligd, soort: SoortAanvraag.Asiel), Decided, "-; -; -; -; 5" },
        { "Granted_Dutch_alert", Besloten(Sis(BijDeInd), UitkomstAanvraag.Ingewilligd, soort: SoortAanvraag.Asiel), Decided, "-; -; -; -; -" },
        { "Dublin", Claim(Sis(BijDeInd)), Decided, "-; -; 4.s1; 4.s2; -" },
        { "Dublin_in_OPS_only", Claim(Ops(BijDeInd)), Decided, "-; -; 4.s1; -; -" },
        { "Dublin_for_another_state", Claim(Elders(BijDeInd)), Decided, "-; -; 4.s1; 4.s2; -" },
        { "Pending_document_only", Aanvraag(Staan(BijDeInd, Register.Sis, Aanduiding.Anders, SoortSignalering.Verblijfsdocument), SoortAanvraag.Asiel), NotApplicable, "" },
        { "Pending_document_in_OPS_only", Aanvraag(Staan(BijDeInd, Register.Ops, Aanduiding.Anders, SoortSignalering.Verblijfsdocument), SoortAanvraag.Asiel), NotApplicable, "" },
        { "Pending_in_another_register", Aanvraag(Staan(BijDeInd, Register.EnS, Aanduiding.Anders, SoortSignalering.Overig), SoortAanvraag.Asiel), NotApplicable, "" },
        { "Regular_refused_and_wants_asylum", Besloten(Sis(WilAsiel(BijDeInd)), UitkomstAanvraag.Afgewezen, open: false), Decided, "1.1 1.2; 2; -; -; -" },
        { "Regular_granted_and_wants_asylum", Besloten(Elders(WilAsiel(BijDeInd)), UitkomstAanvraag.Ingewilligd), Decided, "1.1 1.2; 2; -; -; -" },
        { "Refused_alert_of_another_state", Besloten(Elders(BijDeInd), UitkomstAanvraag.Afgewezen, open: true, wachten: false, soort: SoortAanvraag.Asiel), Decided, "-; -; -; -; -" },
        { "Dublin_not_known", Claim(Sis(BijDeInd), null), NeedsFacts, "-; ?; ?; ?; -; mist aanvraag.dublinclaim" },
    };

    [Theory]
    [MemberData(nameof(Asylum))]
    public void Asylum_application(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        Check(A2_12_6_2013.Rule, name, dossier, status, expected);
        Said(A2_12_6_2014.Rule.Decide(dossier, Datum(2014, 1, 23))).Should().Be(expected, "only the regulation differs");
    }

    [Theory]
    [InlineData("2013-04-01", "Verordening (EG) 343/2003 (Dublinverordening)")]
    [InlineData("2013-12-08", "Verordening (EG) 343/2003 (Dublinverordening)")]
    [InlineData("2014-01-23", "Verordening (EU) 604/2013 (Dublinverordening)")]
    [InlineData("2015-11-17", "Verordening (EU) 604/2013 (Dublinverordening)")]
    public void Dublin_Regulation(string on, string expected)
    {
        var decision = Vreemdelingencirculaire.On(Dagen.Parse(on).Value).Decide("A2/12.6", Claim(Sis(BijDeInd)), Peildatum).Candidates.Should().ContainSingle().Subject;

        decision.Citations.Single(static citation => citation.Pinpoint.ToString() == "A2/12.6#4.s1" && citation.Provision.Reading is null).Provision.RefersTo.Should().ContainSingle().Which.Render(Language.Nl).Should().Be(expected);
    }

    // ---------- A2/12.7: border control; IND ----------

    public static TheoryData<string, Dossier, DecisionStatus, string> AtTheBorderWithTitle => new()
    {
        { "Dutch_title_in_SIS", Sis(Nederlands(AanDeGrens)), Decided, "1.1 1.2 1.3; 2" },
        { "Title_of_another_state_in_SIS", Elders(Schengen(AanDeGrens)), Decided, "1.1 1.2 1.3; 2" },
        { "In_doubt", Twijfel(Sis(Nederlands(AanDeGrens))), Decided, "1.1 1.2 1.4; 2" },
        { "In_doubt_and_found_valid", Anders(Twijfel(Sis(Nederlands(AanDeGrens))), static t => t with { StatusGeldigBevonden = true }), Decided, "1.1 1.2 1.3 1.4; 2" },
        { "Doubt_not_judged", Sis(Nederlands(AanDeGrens)) with { Beoordelingen = new() }, NeedsJudgement, "?; 2; oordeel twijfelVerblijfsstatus" },
        { "Title_of_another_state_in_OPS", Ops(Schengen(AanDeGrens)), Decided, "3.1 3.2 3.3; -" },
        { "Diplomat_with_title_of_another_state_in_OPS", Ops(Diplomaat(Schengen(AanDeGrens))), Decided, "-; -" },
        { "Title_of_another_state_in_OPS_admitted_for_a_short_stay", Ops(Schengen(AanDeGrens)) with { Toegang = new() { VerleendVoorKortVerblijf = true } }, Decided, "3.2 3.3; -" },
        { "Title_of_another_state_in_OPS_and_the_measure_lifted", Opgeheven(WegensMaatregel(Schengen(AanDeGrens), Register.Ops)), Decided, "3.2 3.3; -" },
        { "Title_of_another_state_in_both", Sis(Ops(Schengen(AanDeGrens))), NeedsJudgement, "?; 2; oordeel doorlatenOndanksOps" },
        { "Title_of_another_state_in_both_let_through", Doorlaten(Sis(Ops(Schengen(AanDeGrens))), true), Decided, "1.1 1.2 1.3 3.2 3.3; 2" },
        { "Title_of_another_state_in_both_refused", Doorlaten(Sis(Ops(Schengen(AanDeGrens))), false), Decided, "1.1 1.2 3.1 3.2 3.3; 2" },
        { "Dutch_title_in_OPS", Ops(Nederlands(AanDeGrens)), NeedsJudgement, "?; -; oordeel doorlatenOndanksOps" },
        { "Dutch_title_in_OPS_let_through", Doorlaten(Ops(Nederlands(AanDeGrens)), true), Decided, "1.3; -" },
        { "Dutch_title_in_OPS_refused", Doorlaten(Ops(Nederlands(AanDeGrens)), false), Decided, "3.1; -" },
        { "Dutch_title_in_both", Sis(Ops(Nederlands(AanDeGrens))), NeedsJudgement, "?; 2; oordeel doorlatenOndanksOps" },
        { "Both_titles_in_OPS", Ops(Nederlands(Schengen(AanDeGrens))), NeedsJudgement, "?; -; oordeel doorlatenOndanksOps" },
        { "No_title", Sis(AanDeGrens), NotApplicable, "" },
        { "No_alert", Nederlands(AanDeGrens), NotApplicable, "" },
        { "Inland", Sis(Nederlands(Binnenland)), NotApplicable, "" },
        { "Wants_asylum", Sis(WilAsiel(Schengen(AanDeGrens))), NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(AtTheBorderWithTitle))]
    public void With_a_title(string name, Dossier dossier, DecisionStatus status, string expected) => Check(A2_12_7_2013.Rule, name, dossier, status, expected);

    // ---------- How they hang together ----------

    /// <summary>Whatever is known of a person at the border: refused and let through at once he is never, and not more than one of the three paragraphs says what to do.</summary>
    [Fact]
    public void Never_refused_and_let_through() => DossierGenerator.ForAll(
        200,
        DossierGenerator.Dossiers(Datum(2014, 6, 10), 10),
        static dossier =>
        {
            var zonder = A2_12_1_2013.Rule.Decide(dossier, Datum(2014, 6, 10)).Outcome?.Taken[0].Plichten?.Select(static plicht => plicht.Plaats).ToList() ?? [];
            var met = A2_12_7_2013.Rule.Decide(dossier, Datum(2014, 6, 10)).Outcome?.Taken[0].Plichten?.Select(static plicht => plicht.Plaats).ToList() ?? [];
            (met.Contains("A2/12.7#1.3") && met.Contains("A2/12.7#3.1")).Should().BeFalse();
            (zonder.Contains("A2/12.1#1.1") && met.Count > 0).Should().BeFalse();
        });

    /// <summary>At the border each combination of registers, titles and a wish for asylum has one place: A2/12.1, A2/12.6 or A2/12.7, or, without an alert, none.</summary>
    [Fact]
    public void One_paragraph_for_each_hit_at_the_border()
    {
        bool[] either = [false, true];
        foreach (var (sis, ops, elders, nederlands, schengen, asiel) in
            from sis in either from ops in either from elders in either from nederlands in either from schengen in either from asiel in either select (sis, ops, elders, nederlands, schengen, asiel))
        {
            var dossier = Anders(AanDeGrens, t => t with { VerblijfstitelNederland = nederlands, VerblijfstitelAnderSchengenland = schengen, WilAsielAanvragen = asiel });
            dossier = elders ? Elders(dossier) : dossier;
            dossier = sis ? Sis(dossier) : dossier;
            dossier = ops ? Ops(dossier) : dossier;

            Paragraph[] reached = [.. new Paragraph[] { A2_12_1_2013.Rule, A2_12_6_2013.Rule, A2_12_7_2013.Rule }.Where(rule => rule.Decide(dossier, Peildatum).Status != NotApplicable)];

            reached.Should().Equal(!(sis || ops || elders) ? [] : asiel ? [A2_12_6_2013.Rule] : nederlands || schengen ? [A2_12_7_2013.Rule] : [A2_12_1_2013.Rule]);
        }
    }

    // ---------- Versions ----------

    [Theory]
    [InlineData("2013-03-31", false)]
    [InlineData("2013-04-01", true)]
    [InlineData("2015-11-17", true)]
    [InlineData("2015-11-18", false)]
    public void They_are_held_for(string on, bool held)
    {
        var text = Vreemdelingencirculaire.On(Dagen.Parse(on).Value);

        foreach (var number in new[] { "A2/12.1", "A2/12.4", "A2/12.5", "A2/12.6", "A2/12.7" })
        {
            (text.WithNumber(number) is not null).Should().Be(held, number);
        }
    }

    [Theory]
    [InlineData("2013-05-01", "Op 1 mei 2013 gaat paragraaf A2/12.6 Vc over \"aanvraag om asiel door een gesignaleerde vreemdeling\". In een andere tijd gaat dit nummer over \"opneming van signaleringen\"; dat staat op deze dag in paragraaf A2/12.2 Vc")]
    [InlineData("2015-11-17", "Op 17 november 2015 gaat paragraaf A2/12.6 Vc over \"aanvraag om asiel door een gesignaleerde vreemdeling\". In een andere tijd gaat dit nummer over \"opneming van signaleringen\"; dat staat op deze dag in paragraaf A2/12.2 Vc")]
    [InlineData("2018-01-01", "Dit nummer gaat in een andere tijd over \"opneming van signaleringen\". Voor 1 januari 2018 hebben wij geen tekst over \"opneming van signaleringen\". De tekst die wij hebben (Stcrt. 2025, 31826) geldt vanaf 1 oktober 2025.")]
    public void A_number_that_carries_another_subject_at_another_time_says_so(string on, string remark) =>
        Vreemdelingencirculaire.On(Dagen.Parse(on).Value).Decide("A2/12.6", Sis(WilAsiel(AanDeGrens)), Dagen.Parse(on).Value).Candidates
            .Should().ContainSingle().Which.Remark!.Value.Nl.Should().Contain(remark);

    /// <summary>Between the two texts either can apply. They agree, and both say that the number carries another subject later.</summary>
    [Theory]
    [InlineData("2013-12-09")]
    [InlineData("2014-01-22")]
    public void Between_the_two_texts(string on)
    {
        var either = Vreemdelingencirculaire.On(Dagen.Parse(on).Value).Decide("A2/12.6", Sis(WilAsiel(AanDeGrens)));

        either.Candidates.Select(static decision => decision.Version.Instrument.Wbv).Should().Equal("WBV 2013/4", "WBV 2013/27");
        either.Candidates.Should().OnlyContain(static decision => decision.Remark!.Value.Nl.Contains("In een andere tijd gaat dit nummer over \"opneming van signaleringen\""));
    }

    [Theory]
    [InlineData("A2/12.6")]
    [InlineData("aanvraag-asiel-door-gesignaleerde")]
    public void The_texts_of_2013_and_2014_say_the_same_apart_from_the_regulation(string name) =>
        Vreemdelingencirculaire.Compare(name, Datum(2013, 5, 1), Datum(2015, 5, 1)).Changes.Select(static change => change.Newer!.Place).Should().Equal("4.s1");

    // ---------- Building blocks ----------

    private static LocalDatePattern Dagen => LocalDatePattern.Iso;

    private static void Check(Paragraph<Plichtenuitkomst> rule, string name, Dossier dossier, DecisionStatus status, string expected, [CallerMemberName] string test = "")
    {
        var decision = rule.Decide(dossier, Peildatum);

        decision.Status.Should().Be(status);
        Said(decision).Should().Be(expected);
        Snapshot.Verify(Volledig(decision), callerMember: test, parameters: name);
    }

    private static string Said(Decision<Plichtenuitkomst> decision) => decision.Outcome is not { } outcome ? "" : string.Join("; ",
    [
        .. outcome.Taken.Select(static taak => taak.Plichten is not { } plichten ? "?" : plichten.Count == 0 ? "-" : string.Join(" ", plichten.Select(static plicht => plicht.Plaats.Split('#')[1]))),
        .. A4.Opheffingszaken.Mist(decision),
    ]);

    private static Dossier Anders(Dossier dossier, Func<Treffer, Treffer> anders) => dossier with { Treffer = anders(dossier.Treffer!) };

    private static Dossier Staan(Dossier dossier, Register register, Aanduiding aanduiding, SoortSignalering soort = SoortSignalering.Weigering, Grondslag grondslag = Grondslag.Anders) => dossier with
    {
        Signaleringen = [.. dossier.Signaleringen!, new() { Register = register, Soort = soort, Grondslag = grondslag, Aanduiding = aanduiding }],
    };

    private static Dossier WegensMaatregel(Dossier dossier, Register register = Register.Sis) => Staan(dossier, register, Aanduiding.Ongew, grondslag: Grondslag.Ongewenstverklaring);

    private static Dossier Opgeheven(Dossier dossier) => dossier with { TijdelijkeOpheffing = new() { Verleend = true } };

    private static Dossier Unieburger(Dossier dossier) => dossier with { Vreemdeling = dossier.Vreemdeling! with { Gemeenschapsonderdaan = true } };

    private static Dossier Rechtmatig(Dossier dossier) => dossier with { Verblijf = dossier.Verblijf! with { RechtmatigInNederland = true } };

    private static Dossier Sis(Dossier dossier) => Staan(dossier, Register.Sis, Aanduiding.Anders);

    private static Dossier Ops(Dossier dossier) => Staan(dossier, Register.Ops, Aanduiding.Anders);

    private static Dossier Elders(Dossier dossier) => dossier with { SignaleringAndereLidstaat = new() { Aanwezig = true } };

    private static Dossier Nederlands(Dossier dossier) => Anders(dossier, static t => t with { VerblijfstitelNederland = true });

    private static Dossier Schengen(Dossier dossier) => Anders(dossier, static t => t with { VerblijfstitelAnderSchengenland = true });

    private static Dossier Diplomaat(Dossier dossier) => Anders(dossier, static t => t with { Geprivilegieerd = true });

    private static Dossier WilAsiel(Dossier dossier) => Anders(dossier, static t => t with { WilAsielAanvragen = true });

    private static Dossier Twijfel(Dossier dossier) => dossier with { Beoordelingen = dossier.Beoordelingen! with { TwijfelVerblijfsstatus = Ja } };

    private static Dossier Doorlaten(Dossier dossier, bool oordeel) => dossier with { Beoordelingen = dossier.Beoordelingen! with { DoorlatenOndanksOps = new() { Oordeel = oordeel } } };

    private static Dossier Ovr(Dossier dossier, bool? uitzondering = false) => Staan(dossier, Register.Sis, Aanduiding.Ovr) with
    {
        Beoordelingen = dossier.Beoordelingen! with { UitzonderingOpInreisverbod = uitzondering is { } oordeel ? new() { Oordeel = oordeel } : null },
    };

    private static Dossier Ongew(Dossier dossier, LocalDate? vertrokken) => Staan(dossier, Register.Sis, Aanduiding.Ongew) with
    {
        Ongewenstverklaring = new() { Uitgesproken = true, Datum = Datum(2012, 3, 1), VertrokkenOp = vertrokken },
    };

    private static Dossier Aanvraag(Dossier dossier, SoortAanvraag soort = SoortAanvraag.Regulier) => dossier with { Aanvraag = new() { Gedaan = true, Soort = soort, Uitkomst = UitkomstAanvraag.Open, Dublinclaim = false } };

    private static Dossier Besloten(Dossier dossier, UitkomstAanvraag uitkomst, bool? open = null, bool? wachten = null, SoortAanvraag soort = SoortAanvraag.Regulier) => dossier with
    {
        Aanvraag = new() { Gedaan = true, Soort = soort, Uitkomst = uitkomst, RechtsmiddelOpen = open, RechtsmiddelMagWordenAfgewacht = wachten, Dublinclaim = false },
    };

    private static Dossier Claim(Dossier dossier, bool? claim = true) => dossier with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Asiel, Uitkomst = UitkomstAanvraag.Open, Dublinclaim = claim } };
}
