namespace Vc.Rules.Dossiers;

/// <summary>The entry ban that the IND is about to impose.</summary>
public sealed record VoorgenomenInreisverbod
{
    /// <summary>Whether the IND imposes a heavy entry ban on a proposal of the AVIM, the ZHP or the KMar.</summary>
    public bool? ZwaarOpVoorstel { get; init; }

    /// <summary>Light or heavy.</summary>
    public SoortInreisverbod? Soort { get; init; }

    /// <summary>Whether a declaration of undesirability is lifted at the same time.</summary>
    public bool? MetOpheffingOngewenstverklaring { get; init; }
}
