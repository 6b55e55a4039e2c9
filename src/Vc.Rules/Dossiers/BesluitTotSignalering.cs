namespace Vc.Rules.Dossiers;

/// <summary>The decision to alert of article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
public sealed record BesluitTotSignalering
{
    /// <summary>Whether it was taken and still stands.</summary>
    public bool? Genomen { get; init; }
}
