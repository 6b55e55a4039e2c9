using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about residence for which the entry ban can be lifted of its own motion.</summary>
public static class AmbtshalveOpheffing
{
    /// <summary>The purpose.</summary>
    public static Fact<DoelRegulier> Doel { get; } = Case.Choice(
        "ambtshalveOpheffing.doel", Keuzen.DoelRegulier, static d => d.AmbtshalveOpheffing?.Doel,
        "Voor welk doel zou de vreemdeling regulier verblijf krijgen?",
        "For which purpose would the person get regular residence?");

    /// <summary>All conditions, regular.</summary>
    public static YesNo VoldoetAanVoorwaardenRegulier { get; } = Case.YesNo(
        "ambtshalveOpheffing.voldoetAanVoorwaardenRegulier", static d => d.AmbtshalveOpheffing?.VoldoetAanVoorwaardenRegulier,
        "Voldoet de vreemdeling, het inreisverbod weggedacht, aan alle voorwaarden voor die verblijfsvergunning regulier voor bepaalde tijd?",
        "Does the person, the entry ban left aside, meet all conditions for that regular permit for a fixed term?");

    /// <summary>All conditions, asylum.</summary>
    public static YesNo VoldoetAanVoorwaardenAsiel { get; } = Case.YesNo(
        "ambtshalveOpheffing.voldoetAanVoorwaardenAsiel", static d => d.AmbtshalveOpheffing?.VoldoetAanVoorwaardenAsiel,
        "Voldoet de vreemdeling, het inreisverbod weggedacht, aan alle voorwaarden voor de verblijfsvergunning asiel voor bepaalde tijd?",
        "Does the person, the entry ban left aside, meet all conditions for the asylum permit for a fixed term?");
}
