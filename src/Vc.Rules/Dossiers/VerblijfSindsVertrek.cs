using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>A stay in the Netherlands of whoever is declared undesirable, after having left.</summary>
public sealed record VerblijfSindsVertrek
{
    /// <summary>The day on which it ended; <see cref="Law.Dag.NogNiet"/> where it has not.</summary>
    public LocalDate? VertrokkenOp { get; init; }

    /// <summary>Whether the declaration was lifted temporarily beforehand and the conditions of that were kept.</summary>
    public bool? BinnenTijdelijkeOpheffing { get; init; }
}
