using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the application on which the IND now decides.</summary>
public static class Aanvraag
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Gedaan { get; } = Case.YesNo(
        "aanvraag.gedaan", static d => d.Aanvraag?.Gedaan,
        "Is er een aanvraag waarop de IND nu beslist, of een vergunning die daaruit voortkwam?",
        "Is there an application on which the IND now decides, or a permit that came of one?");

    /// <summary>For what.</summary>
    public static Fact<SoortAanvraag> Soort { get; } = Case.Choice(
        "aanvraag.soort", Keuzen.SoortAanvraag, static d => d.Aanvraag?.Soort,
        "Wat is aangevraagd?",
        "What was applied for?");

    /// <summary>The outcome.</summary>
    public static Fact<UitkomstAanvraag> Uitkomst { get; } = Case.Choice(
        "aanvraag.uitkomst", Keuzen.UitkomstAanvraag, static d => d.Aanvraag?.Uitkomst,
        "Hoe is of wordt op de aanvraag of over de vergunning beslist?",
        "How is or was the application or the permit decided on?");

    /// <summary>When it was lodged.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "aanvraag.datum", static d => d.Aanvraag?.Datum,
        "Op welke dag is de aanvraag ingediend?",
        "On which day was the application lodged?");

    /// <summary>The end of the term for deciding.</summary>
    public static Fact<LocalDate> EindeBeslistermijn { get; } = Case.Date(
        "aanvraag.eindeBeslistermijn", static d => d.Aanvraag?.EindeBeslistermijn,
        "Wat is de laatste dag van de beslistermijn?",
        "What is the last day of the term for deciding?");

    /// <summary>By a long-term resident or a family member.</summary>
    public static YesNo VanLangdurigIngezeteneOfGezinslid { get; } = Case.YesNo(
        "aanvraag.vanLangdurigIngezeteneOfGezinslid", static d => d.Aanvraag?.VanLangdurigIngezeteneOfGezinslid,
        "Is de aanvrager een langdurig ingezetene of een gezinslid van een langdurig ingezetene?",
        "Is the applicant a long-term resident or a family member of one?");

    /// <summary>For family reunification or formation.</summary>
    public static YesNo VoorGezinsherenigingOfVorming { get; } = Case.YesNo(
        "aanvraag.voorGezinsherenigingOfVorming", static d => d.Aanvraag?.VoorGezinsherenigingOfVorming,
        "Is de aanvraag gedaan voor gezinshereniging of gezinsvorming?",
        "Is the application for family reunification or family formation?");

    /// <summary>On what ground.</summary>
    public static Fact<GrondBesluit> GrondBesluit { get; } = Case.Choice(
        "aanvraag.grondBesluit", Keuzen.GrondBesluit, static d => d.Aanvraag?.GrondBesluit,
        "Op welke grond wordt afgewezen, ingetrokken of niet verlengd?",
        "On what ground is it refused, withdrawn or not extended?");

    /// <summary>A remedy.</summary>
    public static YesNo RechtsmiddelOpen { get; } = Case.YesNo(
        "aanvraag.rechtsmiddelOpen", static d => d.Aanvraag?.RechtsmiddelOpen,
        "Staat tegen de beslissing op de aanvraag nog een rechtsmiddel open, of loopt er nog een?",
        "Is a remedy against the decision on the application still open, or pending?");

    /// <summary>Awaiting it here.</summary>
    public static YesNo RechtsmiddelMagWordenAfgewacht { get; } = Case.YesNo(
        "aanvraag.rechtsmiddelMagWordenAfgewacht", static d => d.Aanvraag?.RechtsmiddelMagWordenAfgewacht,
        "Mag de vreemdeling de uitkomst van dat rechtsmiddel in Nederland afwachten?",
        "May the person await the outcome of that remedy in the Netherlands?");

    /// <summary>A Dublin claim.</summary>
    public static YesNo Dublinclaim { get; } = Case.YesNo(
        "aanvraag.dublinclaim", static d => d.Aanvraag?.Dublinclaim,
        "Is een andere staat op grond van de Dublinverordening gevraagd de vreemdeling over of terug te nemen, zonder dat die staat heeft geweigerd?",
        "Was another state asked under the Dublin Regulation to take the person over or back, and has it not refused?");
}
