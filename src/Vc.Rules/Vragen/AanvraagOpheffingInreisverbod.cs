using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the application for lifting the entry ban.</summary>
public static class AanvraagOpheffingInreisverbod
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Gedaan { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.gedaan", static d => d.AanvraagOpheffingInreisverbod?.Gedaan,
        "Heeft de vreemdeling bij de IND om opheffing van het inreisverbod gevraagd?",
        "Has the person applied to the IND for lifting the entry ban?");

    /// <summary>Letter a.</summary>
    public static YesNo EigenVerklaring { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.eigenVerklaring", static d => d.AanvraagOpheffingInreisverbod?.EigenVerklaring,
        "Ligt er een schriftelijke verklaring van de vreemdeling dat aan de voorwaarden voor opheffing van het inreisverbod is voldaan?",
        "Is there a written statement of the person that the conditions for lifting the entry ban are met?");

    /// <summary>Letter b.</summary>
    public static YesNo Reisdocumenten { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.reisdocumenten", static d => d.AanvraagOpheffingInreisverbod?.Reisdocumenten,
        "Liggen er kopieën van de reisdocumenten sinds het inreisverbod?",
        "Are there copies of the travel documents since the entry ban?");

    /// <summary>Letter c.</summary>
    public static YesNo OverzichtVerblijfplaatsen { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.overzichtVerblijfplaatsen", static d => d.AanvraagOpheffingInreisverbod?.OverzichtVerblijfplaatsen,
        "Ligt er een overzicht van de verblijfplaatsen sinds het inreisverbod, met bewijs?",
        "Is there a list of the places of residence since the entry ban, with evidence?");

    /// <summary>Letter d.</summary>
    public static YesNo VerklaringAutoriteiten { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.verklaringAutoriteiten", static d => d.AanvraagOpheffingInreisverbod?.VerklaringAutoriteiten,
        "Ligt er van elk land van verblijf sinds het inreisverbod een verklaring van de autoriteiten over misdrijven en strafvervolging?",
        "Is there of each country of residence since the entry ban a statement of the authorities on crimes and prosecution?");

    /// <summary>Remedies.</summary>
    public static YesNo RechtsmiddelOpen { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.rechtsmiddelOpen", static d => d.AanvraagOpheffingInreisverbod?.RechtsmiddelOpen,
        "Kan tegen het besluit tot uitvaardiging van het inreisverbod nog een rechtsmiddel worden aangewend?",
        "Can the decision by which the entry ban was issued still be challenged?");

    /// <summary>Taken as an objection or appeal.</summary>
    public static YesNo AangemerktAlsRechtsmiddel { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.aangemerktAlsRechtsmiddel", static d => d.AanvraagOpheffingInreisverbod?.AangemerktAlsRechtsmiddel,
        "Heeft de IND de aanvraag aangemerkt als bezwaar- of beroepschrift, of als grond daarvan?",
        "Has the IND taken the application as an objection or appeal, or as a ground of one?");

    /// <summary>Special facts.</summary>
    public static YesNo BijzondereFeitenAangevoerd { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.bijzondereFeitenAangevoerd", static d => d.AanvraagOpheffingInreisverbod?.BijzondereFeitenAangevoerd,
        "Heeft de vreemdeling bijzondere feiten en omstandigheden aangevoerd om het inreisverbod op te heffen?",
        "Has the person put forward special facts and circumstances for lifting the entry ban?");
}
