using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the event in the procedure that an alert could rest on.</summary>
public static class ProcedureleGebeurtenis
{
    /// <summary>Whether there was one.</summary>
    public static YesNo HeeftPlaatsgevonden { get; } = Case.YesNo(
        "procedureleGebeurtenis.heeftPlaatsgevonden", static d => d.ProcedureleGebeurtenis?.HeeftPlaatsgevonden,
        "Is er een gebeurtenis in de procedure geweest (zoals een aanvraag, een beslissing, bezwaar of beroep)?",
        "Was there an event in the procedure (such as an application, a decision, an objection or an appeal)?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "procedureleGebeurtenis.datum", static d => d.ProcedureleGebeurtenis?.Datum,
        "Op welke dag was de gebeurtenis in de procedure?",
        "On which day was the event in the procedure?");
}
