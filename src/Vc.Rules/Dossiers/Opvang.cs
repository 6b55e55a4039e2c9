namespace Vc.Rules.Dossiers;

/// <summary>Reception for an unaccompanied minor in the country of return.</summary>
public sealed record Opvang
{
    /// <summary>Whether it is established that there is adequate reception. As long as nobody has established it, the answer is <c>false</c>.</summary>
    public bool? AdequaatVastgesteld { get; init; }
}
