namespace Vc.Rules.Dossiers;

/// <summary>An obstacle to return that an earlier decision rests on.</summary>
public sealed record Terugkeerbeletsel
{
    /// <summary>Whether the IND earlier took no return decision on the asylum permit or application because of such an obstacle.</summary>
    public bool? EerderVastgesteld { get; init; }
}
