namespace Vc.Rules.Dossiers;

/// <summary>A human's judgement on an open norm.</summary>
public sealed record Beoordeling
{
    /// <summary>The judgement: yes or no to the question that the law asks.</summary>
    public required bool Oordeel { get; init; }

    /// <summary>Who judged: a function or service, not a name.</summary>
    public string? Door { get; init; }

    /// <summary>The reasons.</summary>
    public string? Motivering { get; init; }
}
