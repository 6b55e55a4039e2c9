using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>An entry ban (article 66a Vw).</summary>
public sealed record Inreisverbod
{
    /// <summary>The day on which it was made known to the person.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>Light or heavy.</summary>
    public SoortInreisverbod? Soort { get; init; }

    /// <summary>Whether it has taken effect, which it does when the person has left the territory of the member states.</summary>
    public bool? InWerking { get; init; }
}
