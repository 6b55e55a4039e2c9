using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>A stay in the Netherlands or another Schengen state of whoever has an entry ban, after having left the Netherlands.</summary>
public sealed record VerblijfNaInreisverbod
{
    /// <summary>The day on which it ended; <see cref="Law.Dag.NogNiet"/> where it has not.</summary>
    public LocalDate? VertrokkenOp { get; init; }

    /// <summary>Whether it was in the Netherlands; <c>false</c> for another Schengen state.</summary>
    public bool? InNederland { get; init; }
}
