namespace Vc.Rules.Dossiers;

/// <summary>What the KMar, the AVIM or the ZHP found.</summary>
public sealed record Onderzoek
{
    /// <summary>Whether one of them examined the case and found that the person is not lawfully in the Netherlands.</summary>
    public bool? OnrechtmatigVerblijfGebleken { get; init; }
}
