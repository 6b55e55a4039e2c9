using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the entry bans.</summary>
public static class Inreisverboden
{
    /// <summary>The entry bans that stand.</summary>
    public static ListFact<Inreisverbod> Alle { get; } = Case.List(
        "inreisverboden", static d => d.Inreisverboden,
        "Welke inreisverboden gelden voor de vreemdeling?",
        "Which entry bans stand against the person?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Alle.Date(
        "datum", static i => i.Datum,
        "Op welke dag is het inreisverbod bekendgemaakt?",
        "On which day was the entry ban made known?");

    /// <summary>Light or heavy.</summary>
    public static Fact<SoortInreisverbod> Soort { get; } = Alle.Choice(
        "soort", Keuzen.SoortInreisverbod, static i => i.Soort,
        "Is het inreisverbod licht (artikel 66a, zesde lid, Vw) of zwaar (zevende lid)?",
        "Is the entry ban light (article 66a(6) Vw) or heavy (paragraph 7)?");

    /// <summary>In effect.</summary>
    public static YesNo InWerking { get; } = Alle.YesNo(
        "inWerking", static i => i.InWerking,
        "Is het inreisverbod in werking getreden (de vreemdeling heeft na de oplegging de lidstaten verlaten)?",
        "Has the entry ban taken effect (the person left the member states after it was imposed)?");
}
