using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the application for lifting the declaration of undesirability.</summary>
public static class AanvraagOpheffing
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Gedaan { get; } = Case.YesNo(
        "aanvraagOpheffing.gedaan", static d => d.AanvraagOpheffing?.Gedaan,
        "Heeft de vreemdeling bij de IND om opheffing van de ongewenstverklaring gevraagd?",
        "Has the person applied to the IND for lifting the declaration of undesirability?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "aanvraagOpheffing.datum", static d => d.AanvraagOpheffing?.Datum,
        "Op welke dag is om opheffing gevraagd?",
        "On which day was lifting applied for?");

    /// <summary>A material change.</summary>
    public static YesNo BewijsMaterieleWijziging { get; } = Case.YesNo(
        "aanvraagOpheffing.bewijsMaterieleWijziging", static d => d.AanvraagOpheffing?.BewijsMaterieleWijziging,
        "Liggen er stukken die een wezenlijke verandering moeten aantonen in de omstandigheden waarop de verwijdering berustte?",
        "Are there documents meant to show a material change in the circumstances on which the removal rested?");

    /// <summary>Letter a.</summary>
    public static YesNo EigenVerklaring { get; } = Case.YesNo(
        "aanvraagOpheffing.eigenVerklaring", static d => d.AanvraagOpheffing?.EigenVerklaring,
        "Ligt er een schriftelijke verklaring van de vreemdeling over de jaren buiten Nederland, en dat er geen misdrijven zijn en geen vervolging?",
        "Is there a written statement of the person on the years outside the Netherlands, and that there are no crimes and no prosecution?");

    /// <summary>Letter b.</summary>
    public static YesNo Reisdocumenten { get; } = Case.YesNo(
        "aanvraagOpheffing.reisdocumenten", static d => d.AanvraagOpheffing?.Reisdocumenten,
        "Liggen er kopieën van de reisdocumenten sinds de ongewenstverklaring?",
        "Are there copies of the travel documents since the declaration?");

    /// <summary>Letter c.</summary>
    public static YesNo OverzichtVerblijfplaatsen { get; } = Case.YesNo(
        "aanvraagOpheffing.overzichtVerblijfplaatsen", static d => d.AanvraagOpheffing?.OverzichtVerblijfplaatsen,
        "Ligt er een overzicht van de verblijfplaatsen sinds de ongewenstverklaring, met bewijs?",
        "Is there a list of the places of residence since the declaration, with evidence?");

    /// <summary>Letter d.</summary>
    public static YesNo VerklaringAutoriteiten { get; } = Case.YesNo(
        "aanvraagOpheffing.verklaringAutoriteiten", static d => d.AanvraagOpheffing?.VerklaringAutoriteiten,
        "Ligt er een verklaring van de autoriteiten van elk land van verblijf dat de vreemdeling daar geen misdrijven heeft gepleegd en niet wordt vervolgd?",
        "Is there a statement of the authorities of each country of residence that the person has committed no crimes there and is not being prosecuted?");
}
