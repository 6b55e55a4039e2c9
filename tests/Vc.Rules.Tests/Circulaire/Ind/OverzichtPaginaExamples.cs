using FluentAssertions;
using Vc.Rules.Circulaire.Ind;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.Ind;

/// <summary>Worked examples of the IND's overview: return decision and declaration of undesirability. Each states by hand what the page says. The page explains and is no legal basis.</summary>
public class OverzichtPaginaExamples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts;

    private static readonly Dossier Geen = InNederland with
    {
        Verblijf = InNederland.Verblijf! with { VergunningBepaaldeTijdVerlopen = false },
        Aanvraag = new() { Gedaan = false },
        AndereAanvraag = new() { Loopt = false },
        UitstelVanVertrek = new() { BezwaarOfBeroepOpTijd = false },
        Terugkeerbesluiten = [],
        Ongewenstverklaring = new() { Uitgesproken = false },
        AanvraagOpheffing = new() { Gedaan = false },
    };

    private static readonly Dossier Verlopen = Geen with { Verblijf = Geen.Verblijf! with { VergunningBepaaldeTijdVerlopen = true } };

    private static readonly Dossier Afgewezen = Geen with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Regulier, Uitkomst = UitkomstAanvraag.Afgewezen } };

    private static readonly Dossier Ongewenst = Geen with
    {
        Ongewenstverklaring = new() { Uitgesproken = true },
        Bekendmaking = new() { UitreikingInPersoonMogelijk = true },
        AanvraagOpheffing = new() { Gedaan = true, EigenVerklaring = true, Reisdocumenten = true, OverzichtVerblijfplaatsen = true, VerklaringAutoriteiten = true },
        Opheffingsbrief = new() { VraagEnReden = true, DoorGemachtigde = false, Paspoortpagina = true },
    };

    public static TheoryData<string, Dossier, DecisionStatus, string> Cases => new()
    {
        { "Nothing", Geen, Decided, "kan nee; afwijzing nee" },
        { "Permit_expired", Verlopen, Decided, $"kan ja; afwijzing nee; {Weg}" },
        { "Permit_expired_and_departed", Verlopen with { Verblijf = Verlopen.Verblijf! with { Verblijfplaats = Verblijfplaats.BuitenEu } }, Decided, $"kan nee; afwijzing nee; {Weg}" },
        { "Permit_expired_whereabouts_unknown", Verlopen with { Verblijf = Verlopen.Verblijf! with { Verblijfplaats = null } }, NeedsFacts, $"kan ?; afwijzing nee; {Weg}; mist verblijf.verblijfplaats" },
        { "Refused", Afgewezen, Decided, $"kan ja; afwijzing ja; {Weg}" },
        { "Extension_refused", Afgewezen with { Aanvraag = Afgewezen.Aanvraag! with { Uitkomst = UitkomstAanvraag.NietVerlengd } }, Decided, $"kan ja; afwijzing ja; {Weg}" },
        { "Withdrawn_by_the_person", Afgewezen with { Aanvraag = Afgewezen.Aanvraag! with { Uitkomst = UitkomstAanvraag.DoorVreemdelingIngetrokken } }, Decided, "kan nee; afwijzing nee" },
        { "National_of_a_member_state", Afgewezen with { Vreemdeling = Geen.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat } }, Decided, $"kan nee; afwijzing nee; {Weg}" },
        { "Extension_in_time", Verlopen with { AndereAanvraag = new() { Loopt = true, VerlengingOfWijzigingOpTijd = true, MagWordenAfgewacht = true } }, Decided, "kan nee; afwijzing nee" },
        { "Extension_too_late", Verlopen with { AndereAanvraag = new() { Loopt = true, VerlengingOfWijzigingOpTijd = false, MagWordenAfgewacht = true } }, Decided, $"kan ja; afwijzing nee; {Weg}" },
        { "Extension_not_to_be_awaited", Verlopen with { AndereAanvraag = new() { Loopt = true, VerlengingOfWijzigingOpTijd = true, MagWordenAfgewacht = false } }, Decided, $"kan ja; afwijzing nee; {Weg}" },
        { "Appeal", Beroep(true, true), Decided, "kan nee; afwijzing ja" },
        { "Appeal_too_late", Beroep(false, null), Decided, $"kan ja; afwijzing ja; {Weg}" },
        { "Appeal_not_to_be_awaited", Beroep(true, false), Decided, $"kan ja; afwijzing ja; {Weg}" },
        { "Appeal_unknown_whether_to_be_awaited", Beroep(true, null), NeedsFacts, "kan ?; afwijzing ja; mist uitstelVanVertrek.bezwaarOfBeroepMagWordenAfgewacht" },
        { "Twenty_eight_days", Besluit(28), Decided, "kan nee; afwijzing nee; gevolgen terugkeerbesluit.2.s1 terugkeerbesluit.2.s3" },
        { "One_day", Besluit(1), Decided, "kan nee; afwijzing nee; gevolgen terugkeerbesluit.2.s1 terugkeerbesluit.2.s3" },
        { "Zero_days", Besluit(0), Decided, "kan nee; afwijzing nee; gevolgen terugkeerbesluit.2.s1 TkbAfwijzing.2" },
        { "All_documents", Ongewenst, Decided, $"kan nee; afwijzing nee; gevolgen OngewenstBesluit.1 {Gevolgen}; zonder niets" },
        { "In_the_Staatscourant", Ongewenst with { Bekendmaking = new() { UitreikingInPersoonMogelijk = false } }, Decided, $"kan nee; afwijzing nee; gevolgen OngewenstBesluit.1.s5 {Gevolgen}; zonder niets" },
        { "By_another_with_authorisation", Brief(static b => b with { DoorGemachtigde = true, Machtiging = true }), Decided, $"kan nee; afwijzing nee; gevolgen OngewenstBesluit.1 {Gevolgen}; zonder niets" },
        { "By_another_without_authorisation", Brief(static b => b with { DoorGemachtigde = true, Machtiging = false }), Decided, $"kan nee; afwijzing nee; gevolgen OngewenstBesluit.1 {Gevolgen}; zonder OngewenstOpheffing.2.2" },
        { "Not_one_document", Ongewenst with { AanvraagOpheffing = new() { Gedaan = true, EigenVerklaring = false, Reisdocumenten = false, OverzichtVerblijfplaatsen = false, VerklaringAutoriteiten = false }, Opheffingsbrief = new() { VraagEnReden = false, DoorGemachtigde = true, Machtiging = false, Paspoortpagina = false } }, Decided, $"kan nee; afwijzing nee; gevolgen OngewenstBesluit.1 {Gevolgen}; zonder OngewenstOpheffing.2.1.1 OngewenstOpheffing.2.1.2 OngewenstOpheffing.2.2 OngewenstOpheffing.2.3 OngewenstOpheffing.2.4 OngewenstOpheffing.2.5 OngewenstOpheffing.2.7" },
        { "Declaration_not_known", Ongewenst with { Ongewenstverklaring = new() }, NeedsFacts, "kan nee; afwijzing nee; mist ongewenstverklaring.uitgesproken" },
        { "Lifting_not_asked_for", Ongewenst with { AanvraagOpheffing = new() { Gedaan = false } }, Decided, $"kan nee; afwijzing nee; gevolgen OngewenstBesluit.1 {Gevolgen}" },
    };

    private static string Weg => "gevolgen TkbOnrechtmatig.1.s3 TkbOnrechtmatig.1.s4";

    private static string Gevolgen => "OngewenstGevolgen.1 OngewenstGevolgen.2 OngewenstBezwaar.1 OngewenstBezwaar.1.s2 OngewenstSignalering.1";

    [Theory]
    [MemberData(nameof(Cases))]
    public void Overview(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = OverzichtPagina.Rule.Decide(dossier, Datum(2024, 4, 2));
        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        if (name is "Appeal" or "Not_one_document")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }
    }

    private static Dossier Beroep(bool opTijd, bool? afwachten) => Afgewezen with { UitstelVanVertrek = new() { BezwaarOfBeroepOpTijd = opTijd, BezwaarOfBeroepMagWordenAfgewacht = afwachten } };

    private static Dossier Besluit(int dagen) => Geen with { Terugkeerbesluiten = [new() { VertrektermijnDagen = dagen }] };

    private static Dossier Brief(Func<Opheffingsbrief, Opheffingsbrief> change) => Ongewenst with { Opheffingsbrief = change(Ongewenst.Opheffingsbrief!) };

    private static string Summary(Decision<Overzichtsuitleg> decision)
    {
        var outcome = decision.Outcome!;
        return string.Join("; ",
        [
            "kan " + Antwoord(outcome.KanTerugkeerbesluit),
            "afwijzing " + Antwoord(outcome.AfwijzingIsTerugkeerbesluit),
            .. outcome.Gevolgen is { Count: > 0 } gevolgen ? [$"gevolgen {Places(gevolgen)}"] : Array.Empty<string>(),
            .. outcome.OntbrekendeDocumenten is { } stukken ? [$"zonder {(stukken.Count == 0 ? "niets" : Places(stukken.Select(static one => one.Plaats)))}"] : Array.Empty<string>(),
            .. decision.MissingFacts.Select(static fact => "mist " + fact.Path),
        ]);
    }

    private static string Antwoord(bool? answer) => answer switch { true => "ja", false => "nee", _ => "?" };

    private static string Places(IEnumerable<string> places) => string.Join(" ", places.Select(static place => place.Split('#')[1]));
}
