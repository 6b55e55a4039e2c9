using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the stays from which days of short stay are counted.</summary>
public static class Schengenverblijven
{
    /// <summary>The stays.</summary>
    public static ListFact<Schengenverblijf> Alle { get; } = Case.List(
        "verblijven", static d => d.Verblijven,
        "Wanneer was de vreemdeling in het Schengengebied, volgens de stempels van in- en uitreis?",
        "When was the person in the Schengen area, by the stamps of entry and exit?");

    /// <summary>Entry.</summary>
    public static Fact<LocalDate> Inreis { get; } = Alle.Date(
        "inreis", static v => v.Inreis,
        "Op welke dag reisde de vreemdeling in?",
        "On which day did the person enter?");

    /// <summary>Exit.</summary>
    public static Fact<LocalDate> Uitreis { get; } = Alle.DateOrNotYet(
        "uitreis", static v => v.Uitreis,
        "Op welke dag reisde de vreemdeling uit?",
        "On which day did the person leave?");

    /// <summary>Under a title.</summary>
    public static YesNo MetVerblijfstitel { get; } = Alle.YesNo(
        "metVerblijfstitel", static v => v.MetVerblijfstitel,
        "Was dat verblijf op een verblijfstitel of een visum voor lang verblijf (D) van een lidstaat?",
        "Was that stay under a residence permit or a long-stay visa (D) of a member state?");
}
