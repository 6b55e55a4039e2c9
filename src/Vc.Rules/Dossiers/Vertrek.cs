using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>Departure after the last return decision or entry ban.</summary>
public sealed record Vertrek
{
    /// <summary>Whether the person actually left the territory of the member states, as far as the IND knows.</summary>
    public VertrekBekend? GrondgebiedLidstaten { get; init; }

    /// <summary>The day on which the person last left the Netherlands; <see cref="Law.Dag.NogNiet"/> for whoever has not left.</summary>
    public LocalDate? NederlandVerlatenOp { get; init; }

    /// <summary>Whether a confirmation of return was received.</summary>
    public bool? TerugkeerbevestigingOntvangen { get; init; }

    /// <summary>Whether the person deregistered from the BRP because of emigration.</summary>
    public bool? UitgeschrevenWegensEmigratie { get; init; }

    /// <summary>Whether the person left with unknown destination.</summary>
    public bool? MetOnbekendeBestemming { get; init; }
}
