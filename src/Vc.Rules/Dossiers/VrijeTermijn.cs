using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The free term: how long the person could stay without a permit (article 3.3 Vb). Another calculation can fill in its last day.</summary>
public sealed record VrijeTermijn
{
    /// <summary>Whether the person had a free term at the last entry: <c>false</c> where it was used up already, or where there never was one.</summary>
    public bool? Beschikbaar { get; init; }

    /// <summary>The last day of lawful stay in that free term.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>The day up to which the stay is counted: that of departure, or, of a person who is still here, that on which the person was found.</summary>
    public LocalDate? AangetroffenOfVertrokkenOp { get; init; }
}
