using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The right of residence in another member state: a permit, or another consent to stay.</summary>
public sealed record VerblijfsrechtElders
{
    /// <summary>None, claimed, or shown.</summary>
    public VergunningElders? Aanwezig { get; init; }

    /// <summary>The country that gave it.</summary>
    public Land? Lidstaat { get; init; }

    /// <summary>What kind of right it is; of several the strongest: international protection or long-term resident status before a regular permit.</summary>
    public SoortVerblijfsrecht? Soort { get; init; }

    /// <summary>The last day of its validity; 9999-12-31 where it has no end.</summary>
    public LocalDate? GeldigTotEnMet { get; init; }
}
