using Vc.Rules.Decisions;
using Vc.Rules.Kernel;

namespace Vc.Rules.Comparing;

/// <summary>A field of the outcome that the two texts give another value.</summary>
/// <param name="Path">Where it stands in the outcome.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Before">What the earlier text gives; <c>null</c> where it gives nothing there.</param>
/// <param name="After">What the later text gives; <c>null</c> where it gives nothing there.</param>
public sealed record FieldChange(string Path, Text Label, Text? Before, Text? After);

/// <summary>One case decided by two texts.</summary>
public sealed class CaseComparison
{
    internal CaseComparison(string name, Decision older, Decision newer, IReadOnlyList<NormChange> norms)
    {
        Name = name;
        Older = older;
        Newer = newer;
        Fields = Differences(older, newer);
        Causes = Fields.Count == 0 && older.Status == newer.Status ? [] : Carrying(older, newer, norms);
    }

    /// <summary>What the case is called.</summary>
    public string Name { get; }

    /// <summary>The decision by the earlier text.</summary>
    public Decision Older { get; }

    /// <summary>The decision by the later text.</summary>
    public Decision Newer { get; }

    /// <summary>The fields of the outcome that differ.</summary>
    public IReadOnlyList<FieldChange> Fields { get; }

    /// <summary>The norms that differ between the texts and that carry one of the two decisions. Empty where nothing differs, and where the difference lies in another text that both build on.</summary>
    public IReadOnlyList<NormChange> Causes { get; }

    /// <summary>Whether the outcome or the status differs.</summary>
    public bool Differs => Fields.Count > 0 || Older.Status != Newer.Status;

    private static List<FieldChange> Differences(Decision older, Decision newer)
    {
        var before = OutcomeValues.Of(older.OutcomeFields).ToDictionary(static value => value.Path);
        var after = OutcomeValues.Of(newer.OutcomeFields).ToDictionary(static value => value.Path);
        return [.. after.Keys.Concat(before.Keys.Where(path => !after.ContainsKey(path)))
            .Select(path => (Path: path, Before: before.TryGetValue(path, out var was) ? was : null, After: after.TryGetValue(path, out var @is) ? @is : null))
            .Where(static field => field.Before?.Value != field.After?.Value)
            .Select(static field => new FieldChange(field.Path, (field.After ?? field.Before)!.Label, field.Before?.Shown, field.After?.Shown))];
    }

    private static List<NormChange> Carrying(Decision older, Decision newer, IReadOnlyList<NormChange> norms)
    {
        var before = Carriers(older);
        var after = Carriers(newer);
        return [.. norms.Where(norm => norm.Kind is NormChangeKind.Added or NormChangeKind.Removed or NormChangeKind.Changed
            && ((norm.Older is { } was && before.Contains(was.Key)) || (norm.Newer is { } @is && after.Contains(@is.Key))))];
    }

    // What holds, or is still open; what was considered and did not hold carries nothing.
    private static HashSet<string> Carriers(Decision decision) =>
        [.. decision.Citations.Where(citation => citation.Version == decision.Version && citation.Role != Role.Explanation && citation.Holds != Truth.No).Select(static citation => citation.Provision.Key)];
}
