using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about another application.</summary>
public static class AndereAanvraag
{
    /// <summary>Whether one is pending in first instance.</summary>
    public static YesNo Loopt { get; } = Case.YesNo(
        "andereAanvraag.loopt", static d => d.AndereAanvraag?.Loopt,
        "Loopt er nog een andere aanvraag waarop in eerste aanleg niet is beslist?",
        "Is there another application on which no decision in first instance was taken yet?");

    /// <summary>Whether its outcome may be awaited here.</summary>
    public static YesNo MagWordenAfgewacht { get; } = Case.YesNo(
        "andereAanvraag.magWordenAfgewacht", static d => d.AndereAanvraag?.MagWordenAfgewacht,
        "Mag de vreemdeling de uitkomst van die andere aanvraag in Nederland afwachten?",
        "May the person await the outcome of that other application in the Netherlands?");

    /// <summary>For extension or change, in time.</summary>
    public static YesNo VerlengingOfWijzigingOpTijd { get; } = Case.YesNo(
        "andereAanvraag.verlengingOfWijzigingOpTijd", static d => d.AndereAanvraag?.VerlengingOfWijzigingOpTijd,
        "Is die andere aanvraag een aanvraag om een vergunning te verlengen of te wijzigen, en op tijd gedaan?",
        "Is that other application one to extend or change a permit, and was it made in time?");
}
