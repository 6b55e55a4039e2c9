namespace Vc.Rules.Dossiers;

/// <summary>How a decision reaches the person.</summary>
public sealed record Bekendmaking
{
    /// <summary>Whether the decision can be handed to the person.</summary>
    public bool? UitreikingInPersoonMogelijk { get; init; }

    /// <summary>What is known of the last address.</summary>
    public LaatsteAdres? LaatsteAdres { get; init; }

    /// <summary>Whether there is a representative.</summary>
    public StandGemachtigde? Gemachtigde { get; init; }
}
