using Vc.Rules.Kernel;

namespace Vc.Rules.Comparing;

/// <summary>What became of a norm between two texts.</summary>
public enum NormChangeKind
{
    /// <summary>It says something else: another value, another force or another condition.</summary>
    Changed,

    /// <summary>The later text has it, the earlier does not.</summary>
    Added,

    /// <summary>The earlier text has it, the later does not.</summary>
    Removed,

    /// <summary>It says the same in another place.</summary>
    Moved,

    /// <summary>It says the same in the same place.</summary>
    Same,
}

/// <summary>What became of one norm between two texts.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Older">The norm in the earlier text; <c>null</c> where it was added.</param>
/// <param name="Newer">The norm in the later text; <c>null</c> where it was removed.</param>
public sealed record NormChange(NormChangeKind Kind, Provision? Older, Provision? Newer)
{
    /// <summary>The fixed values (numbers, terms, dates, names of registers and the like) that only the earlier norm has.</summary>
    public IReadOnlyList<Text> ValuesBefore { get; init; } = [];

    /// <summary>The fixed values that only the later norm has.</summary>
    public IReadOnlyList<Text> ValuesAfter { get; init; } = [];

    /// <summary>The earlier norm's condition as a formula on facts and places; <c>null</c> where it did not change or there is none.</summary>
    public Text? ConditionBefore { get; init; }

    /// <summary>The later norm's condition; <c>null</c> where it did not change or there is none.</summary>
    public Text? ConditionAfter { get; init; }

    /// <summary>Whether the norm speaks more strongly or more weakly than it did.</summary>
    public bool ForceChanged => Older is { } older && Newer is { } newer && older.Force != newer.Force;
}
