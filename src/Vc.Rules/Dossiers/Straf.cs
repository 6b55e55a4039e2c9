namespace Vc.Rules.Dossiers;

/// <summary>A sentence or measure.</summary>
public sealed record Straf
{
    /// <summary>What it is.</summary>
    public SoortStraf? Soort { get; init; }

    /// <summary>Whether it, or a part of it, is unconditional.</summary>
    public bool? Onvoorwaardelijk { get; init; }

    /// <summary>How long the unconditional part is, in days: a month is thirty days (article 88 Sr), a year twelve months, life 36000. Of community service the substitute detention for that part. 0 where all of it is conditional, or of a fine.</summary>
    public int? OnvoorwaardelijkeDagen { get; init; }
}
