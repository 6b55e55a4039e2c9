using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.Ind;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.Ind;

/// <summary>Worked examples of the IND's pages on the entry ban and the declaration of undesirability. Each states by hand what the page says. The pages explain and are no legal basis.</summary>
public class MaatregelpaginaExamples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement;

    private static readonly LocalDate Peildatum = new(2024, 4, 2);

    // Nothing that the pages name is there.
    private static readonly Dossier Geen = InNederland with
    {
        Vreemdeling = InNederland.Vreemdeling,
        GrondslagInreisverbod = new() { NietBinnenTermijnVertrokken = false, VisumOfVergunningVerlopen = false, VisumOfVergunningIngetrokken = false, NooitVisumOfVergunning = false },
        VrijeTermijn = new() { Beschikbaar = false },
        Aanvraag = new() { Gedaan = false },
        Antecedenten = [],
        VwFeiten = [],
        GrondslagOngewenst = new() { OngewenstInBeneluxOfSchengen = false, VerzoekMetRedenen = false },
        BestaandInreisverbod = new() { Uitgevaardigd = false },
        Ongewenstverklaring = new() { Uitgesproken = false },
        AanvraagOpheffing = new() { Gedaan = false },
        AanvraagOpheffingInreisverbod = new() { Gedaan = false },
        Beoordelingen = new() { ConcreteAanwijzingenNationaleVeiligheid = Nee, ConcreteAanwijzingenOpenbareOrde = Nee, ErnstigeBedreigingOpenbareOrde = Nee, ErnstigeBedreigingNationaleVeiligheid = Nee, BelangenTegenOngewenstverklaring = Nee, ErnstigMisdrijfBuitenRechtsmacht = Nee },
    };

    private static readonly Dossier MetVerbod = Geen with
    {
        BestaandInreisverbod = new() { Uitgevaardigd = true, DuurMaanden = 24 },
        AanvraagOpheffingInreisverbod = new() { Gedaan = true, EigenVerklaring = true, Reisdocumenten = true, OverzichtVerblijfplaatsen = true, VerklaringAutoriteiten = true },
        Opheffingsbrief = new() { VraagEnReden = true, DoorGemachtigde = false, Paspoortpagina = true },
    };

    private static readonly Dossier Ongewenst = Geen with
    {
        Ongewenstverklaring = new() { Uitgesproken = true },
        AanvraagOpheffing = new() { Gedaan = true, EigenVerklaring = true, Reisdocumenten = true, OverzichtVerblijfplaatsen = true, VerklaringAutoriteiten = true },
        Opheffingsbrief = new() { VraagEnReden = true, DoorGemachtigde = false, Paspoortpagina = true },
    };

    public static TheoryData<string, Dossier, DecisionStatus, string> Verboden => new()
    {
        { "Nothing", Geen, Decided, "nee" },
        { "Expired", Grond(static g => g with { VisumOfVergunningVerlopen = true }), Decided, "ja P2Y" },
        { "Withdrawn", Grond(static g => g with { VisumOfVergunningIngetrokken = true }), Decided, "ja P2Y" },
        { "Never_had_one", Grond(static g => g with { NooitVisumOfVergunning = true }), Decided, "ja P2Y" },
        { "Term_over", Grond(static g => g with { NietBinnenTermijnVertrokken = true }), Decided, "ja P2Y" },
        { "Refused", Afgewezen(false, false), Decided, "ja P2Y" },
        { "Refused_and_appeal", Afgewezen(true, false), Decided, "nee" },
        { "Refused_and_new_application", Afgewezen(false, true), Decided, "nee" },
        { "No_free_term_left", Overstay(30) with { VrijeTermijn = new() { Beschikbaar = false } }, Decided, "nee" },
        { "On_the_last_day", Overstay(0), Decided, "nee" },
        { "A_day_over", Overstay(1), Decided, "ja P2Y" },
        { "Three_days_over", Overstay(3), Decided, "ja P2Y" },
        { "Four_days_over", Overstay(4), Decided, "ja P1Y" },
        { "Ninety_days_over", Overstay(90), Decided, "ja P1Y" },
        { "Ninety_one_days_over", Overstay(91), Decided, "ja P2Y" },
        { "Public_order", Overstay(4) with { Beoordelingen = Geen.Beoordelingen! with { ErnstigeBedreigingOpenbareOrde = Ja } }, Decided, "ja P10Y" },
        { "National_security", Overstay(4) with { Beoordelingen = Geen.Beoordelingen! with { ErnstigeBedreigingOpenbareOrde = Ja, ErnstigeBedreigingNationaleVeiligheid = Ja } }, Decided, "ja P20Y" },
        { "Not_judged", Overstay(4) with { Beoordelingen = Geen.Beoordelingen! with { ErnstigeBedreigingNationaleVeiligheid = null } }, NeedsJudgement, "ja; oordeel ernstigeBedreigingNationaleVeiligheid" },
        { "All_documents", MetVerbod, Decided, "nee; gevolgen intro.1 besluit.1.s4 besluit.2.s2; zonder niets" },
        { "No_letter", Brief(static b => b with { VraagEnReden = false }), Decided, "nee; gevolgen intro.1 besluit.1.s4 besluit.2.s2; zonder opheffing.3.1.1" },
        { "No_passport", Brief(static b => b with { Paspoortpagina = false }), Decided, "nee; gevolgen intro.1 besluit.1.s4 besluit.2.s2; zonder opheffing.3.3" },
        { "By_another_without_authorisation", Brief(static b => b with { DoorGemachtigde = true, Machtiging = false }), Decided, "nee; gevolgen intro.1 besluit.1.s4 besluit.2.s2; zonder opheffing.3.2" },
        { "By_another_with_authorisation", Brief(static b => b with { DoorGemachtigde = true, Machtiging = true }), Decided, "nee; gevolgen intro.1 besluit.1.s4 besluit.2.s2; zonder niets" },
        { "Not_one_document", Zonder(24), Decided, "nee; gevolgen intro.1 besluit.1.s4 besluit.2.s2; zonder opheffing.3.1.2 opheffing.3.4 opheffing.3.5 opheffing.3.7" },
        { "Less_than_two_years", Zonder(23), Decided, "nee; gevolgen intro.1 besluit.1.s4 besluit.2.s2; zonder opheffing.3.1.2 opheffing.3.4 opheffing.3.5" },
        { "Granted", Afgewezen(false, false) with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Regulier, Uitkomst = UitkomstAanvraag.Ingewilligd } }, Decided, "nee" },
        { "Documents_without_a_ban", MetVerbod with { BestaandInreisverbod = new() { Uitgevaardigd = false }, AanvraagOpheffingInreisverbod = null, Opheffingsbrief = null }, Decided, "nee" },
        { "Documents_without_an_application", MetVerbod with { AanvraagOpheffingInreisverbod = new() { Gedaan = false } }, Decided, "nee; gevolgen intro.1 besluit.1.s4 besluit.2.s2" },
        { "Length_not_known", Zonder(null), NeedsFacts, "nee; gevolgen intro.1 besluit.1.s4 besluit.2.s2; mist bestaandInreisverbod.duurMaanden" },
    };

    [Theory]
    [MemberData(nameof(Verboden))]
    public void Entry_ban(string name, Dossier dossier, DecisionStatus status, string expected) => Check(InreisverbodPagina.Rule.Decide(dossier, Peildatum), name, status, expected);

    public static TheoryData<string, Dossier, DecisionStatus, string> Verklaringen => new()
    {
        { "Nothing", Geen, Decided, "nee" },
        { "Twice_against_the_act", Geen with { VwFeiten = [new(), new()] }, Decided, "ja situaties.1.1" },
        { "Once_against_the_act", Geen with { VwFeiten = [new()] }, Decided, "nee" },
        { "Lawfully_here", Geen with { VwFeiten = [new(), new()], Verblijf = Geen.Verblijf! with { RechtmatigInNederland = true } }, Decided, "nee" },
        { "Three_years_maximum", Misdrijf(36, Datum(2024, 4, 2)), Decided, "ja situaties.1.2" },
        { "Less_than_three_years", Misdrijf(35, Datum(2024, 4, 2)), Decided, "nee" },
        { "No_crime", Misdrijf(36, Datum(2024, 4, 2), static one => one with { Misdrijf = false }), Decided, "nee" },
        { "No_conviction", Misdrijf(36, Datum(2024, 4, 2), static one => one with { Afdoening = Afdoening.Transactie, OnherroepelijkOp = null }), Decided, "nee" },
        { "Not_final_yet", Misdrijf(36, Vc.Rules.Law.Dag.NogNiet), Decided, "nee" },
        { "Danger", Geen with { Beoordelingen = Geen.Beoordelingen! with { ConcreteAanwijzingenOpenbareOrde = Ja } }, Decided, "ja situaties.1.3" },
        { "Danger_to_national_security", Geen with { Beoordelingen = Geen.Beoordelingen! with { ConcreteAanwijzingenNationaleVeiligheid = Ja } }, Decided, "ja situaties.1.3" },
        { "Danger_with_a_right_of_residence", Geen with { Verblijf = Geen.Verblijf! with { RechtmatigInNederland = true }, Beoordelingen = Geen.Beoordelingen! with { ConcreteAanwijzingenOpenbareOrde = Ja } }, Decided, "nee" },
        { "Treaty", Geen with { GrondslagOngewenst = new() { OngewenstInBeneluxOfSchengen = true, VerzoekMetRedenen = true } }, Decided, "ja situaties.1.4" },
        { "Request_without_a_treaty", Geen with { GrondslagOngewenst = new() { OngewenstInBeneluxOfSchengen = false, VerzoekMetRedenen = true } }, Decided, "nee" },
        { "Treaty_without_request", Geen with { GrondslagOngewenst = new() { OngewenstInBeneluxOfSchengen = true, VerzoekMetRedenen = false } }, Decided, "nee" },
        { "Crime_elsewhere", Geen with { Beoordelingen = Geen.Beoordelingen! with { ErnstigMisdrijfBuitenRechtsmacht = Ja } }, Decided, "ja situaties.1.5" },
        { "Interests_weigh_more", Misdrijf(36, Datum(2024, 4, 2)) with { Beoordelingen = Geen.Beoordelingen! with { BelangenTegenOngewenstverklaring = Ja } }, Decided, "nee situaties.1.2" },
        { "Interests_not_weighed", Misdrijf(36, Datum(2024, 4, 2)) with { Beoordelingen = Geen.Beoordelingen! with { BelangenTegenOngewenstverklaring = null } }, NeedsJudgement, "? situaties.1.2; oordeel belangenTegenOngewenstverklaring" },
        { "All_documents", Ongewenst, Decided, "nee; gevolgen vertrek.1 strafbaar.1 strafbaar.2 registratie.1 duur.1 bezwaar.1.s3; zonder niets" },
        { "Not_one_document", Ongewenst with { AanvraagOpheffing = new() { Gedaan = true, EigenVerklaring = false, Reisdocumenten = false, OverzichtVerblijfplaatsen = false, VerklaringAutoriteiten = false }, Opheffingsbrief = new() { VraagEnReden = false, DoorGemachtigde = true, Machtiging = false, Paspoortpagina = false } }, Decided, "nee; gevolgen vertrek.1 strafbaar.1 strafbaar.2 registratie.1 duur.1 bezwaar.1.s3; zonder documenten.1.1 documenten.1.2 documenten.1.3 documenten.1.4 documenten.1.5 documenten.1.7 documenten.1.8" },
        { "Right_in_Germany", Elders(Land.DEU, true), Decided, "nee; gevolgen vertrek.1 strafbaar.1 strafbaar.2 registratie.1 verblijfsrecht.1.s1 verblijfsrecht.1.s2 verblijfsrecht.1.s3 duur.1 bezwaar.1.s3; zonder niets" },
        { "Right_in_Germany_which_does_not_ask", Elders(Land.DEU, false), Decided, "nee; gevolgen vertrek.1 strafbaar.1 strafbaar.2 registratie.1 verblijfsrecht.1.s1 verblijfsrecht.1.s3 duur.1 bezwaar.1.s3; zonder niets" },
        { "Right_in_Switzerland", Elders(Land.CHE, false), Decided, "nee; gevolgen vertrek.1 strafbaar.1 strafbaar.2 registratie.1 verblijfsrecht.1.s1 verblijfsrecht.1.s3 duur.1 bezwaar.1.s3; zonder niets" },
        { "Right_in_Austria", Elders(Land.AUT, true), Decided, "nee; gevolgen vertrek.1 strafbaar.1 strafbaar.2 registratie.1 verblijfsrecht.1.s1 verblijfsrecht.1.s2 verblijfsrecht.1.s3 duur.1 bezwaar.1.s3; zonder niets" },
        { "Right_in_Germany_and_not_declared_undesirable", Elders(Land.DEU, true) with { Ongewenstverklaring = new() { Uitgesproken = false }, AanvraagOpheffing = null, Opheffingsbrief = null }, Decided, "nee" },
        { "Not_asked_to_lift", Ongewenst with { AanvraagOpheffing = new() { Gedaan = false } }, Decided, "nee; gevolgen vertrek.1 strafbaar.1 strafbaar.2 registratie.1 duur.1 bezwaar.1.s3" },
        { "By_another_with_authorisation", Ongewenst with { Opheffingsbrief = Ongewenst.Opheffingsbrief! with { DoorGemachtigde = true, Machtiging = true } }, Decided, "nee; gevolgen vertrek.1 strafbaar.1 strafbaar.2 registratie.1 duur.1 bezwaar.1.s3; zonder niets" },
        { "Right_in_Ireland", Elders(Land.IRL, true), Decided, "nee; gevolgen vertrek.1 strafbaar.1 strafbaar.2 registratie.1 duur.1 bezwaar.1.s3; zonder niets" },
    };

    [Theory]
    [MemberData(nameof(Verklaringen))]
    public void Declaration(string name, Dossier dossier, DecisionStatus status, string expected) => Check(Ongewenstverklaring2022.Rule.Decide(dossier, Peildatum), name, status, expected);

    private static void Check(Decision<Maatregeluitleg> decision, string name, DecisionStatus status, string expected)
    {
        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        if (name is "Four_days_over" or "Not_one_document" or "Danger" or "Right_in_Germany")
        {
            Snapshot.Verify(Volledig(decision), parameters: $"{decision.Version.Paragraph.Split('/')[1]}_{name}");
        }
    }

    private static Dossier Grond(Func<GrondslagInreisverbod, GrondslagInreisverbod> change) => Geen with { GrondslagInreisverbod = change(Geen.GrondslagInreisverbod!) };

    private static Dossier Brief(Func<Opheffingsbrief, Opheffingsbrief> change) => MetVerbod with { Opheffingsbrief = change(MetVerbod.Opheffingsbrief!) };

    private static Dossier Zonder(int? maanden) => MetVerbod with
    {
        BestaandInreisverbod = new() { Uitgevaardigd = true, DuurMaanden = maanden },
        AanvraagOpheffingInreisverbod = new() { Gedaan = true, EigenVerklaring = false, Reisdocumenten = false, OverzichtVerblijfplaatsen = false, VerklaringAutoriteiten = false },
    };

    private static Dossier Afgewezen(bool beroep, bool nieuw) => Geen with
    {
        Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Regulier, Uitkomst = UitkomstAanvraag.Afgewezen },
        UitstelVanVertrek = new() { BezwaarOfBeroepOpTijd = beroep, NieuweAanvraag = nieuw },
    };

    private static Dossier Overstay(int dagen) => Geen with { VrijeTermijn = new() { Beschikbaar = true, LaatsteDag = Datum(2023, 12, 1), AangetroffenOfVertrokkenOp = Datum(2023, 12, 1).PlusDays(dagen) } };

    private static Dossier Misdrijf(int maximum, LocalDate onherroepelijk, Func<Antecedent, Antecedent>? anders = null)
    {
        var misdrijf = new Antecedent { Misdrijf = true, Afdoening = Afdoening.Veroordeling, OnherroepelijkOp = onherroepelijk, StrafmaximumMaanden = maximum };
        return Geen with { Antecedenten = [anders is null ? misdrijf : anders(misdrijf)] };
    }

    private static Dossier Elders(Land land, bool verzoek) => Ongewenst with
    {
        VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Aangetoond, Lidstaat = land },
        OpheffingSignalering = new() { VerzoekVanSirene = verzoek },
    };

    private static string Summary(Decision<Maatregeluitleg> decision)
    {
        var outcome = decision.Outcome!;
        var duur = outcome.Duur is { } period ? " " + period : "";
        var situaties = outcome.Situaties is { Count: > 0 } found ? " " + Places(found) : "";
        return string.Join("; ",
        [
            (outcome.Mogelijk switch { true => "ja", false => "nee", _ => "?" }) + duur + situaties,
            .. outcome.Gevolgen is { Count: > 0 } gevolgen ? [$"gevolgen {Places(gevolgen)}"] : Array.Empty<string>(),
            .. outcome.OntbrekendeDocumenten is { } stukken ? [$"zonder {(stukken.Count == 0 ? "niets" : Places(stukken.Select(static one => one.Plaats)))}"] : Array.Empty<string>(),
            .. decision.MissingFacts.Select(static fact => "mist " + fact.Path),
            .. decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]),
        ]);
    }

    private static string Places(IEnumerable<string> places) => string.Join(" ", places.Select(static place => place.Split('#')[1]));
}
