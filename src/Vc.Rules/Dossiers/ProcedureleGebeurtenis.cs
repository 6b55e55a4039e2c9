using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The event in the procedure that an alert could rest on, such as an application, a decision, an objection or an appeal. Where there were several, the latest that leads to an alert.</summary>
public sealed record ProcedureleGebeurtenis
{
    /// <summary>Whether there was one.</summary>
    public bool? HeeftPlaatsgevonden { get; init; }

    /// <summary>The day of the event.</summary>
    public LocalDate? Datum { get; init; }
}
