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

    /// <summary>The restriction.</summary>
    public static Fact<BeperkingRegulier> Beperking { get; } = Case.Choice(
        "ambtshalveOpheffing.beperking", Keuzen.BeperkingRegulier, static d => d.AmbtshalveOpheffing?.Beperking,
        "Met welke beperking van artikel 3.4 Vb houdt de aangevraagde verblijfsvergunning verband?",
        "To which restriction of article 3.4 Vb is the permit that was applied for related?");

    /// <summary>A treaty.</summary>
    public static YesNo VerdragsplichtGesteld { get; } = Case.YesNo(
        "ambtshalveOpheffing.verdragsplichtGesteld", static d => d.AmbtshalveOpheffing?.VerdragsplichtGesteld,
        "Is gesteld of gebleken dat een verdrag Nederland verplicht de vreemdeling een verblijfsvergunning te geven?",
        "Was it put forward, or did it come to light, that a treaty obliges the Netherlands to give the person a residence permit?");

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
