using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>A stay in the Schengen area. The days of entry and exit are days of stay.</summary>
public sealed record Schengenverblijf
{
    /// <summary>The day of entry.</summary>
    public LocalDate? Inreis { get; init; }

    /// <summary>The day of exit; <see cref="Law.Dag.NogNiet"/> where the person is still here.</summary>
    public LocalDate? Uitreis { get; init; }

    /// <summary>Whether it was a stay under a residence permit or a long-stay visa (D) of a member state. Its days do not count as short stay. A stay that was so for a part of the time stands here in parts.</summary>
    public bool? MetVerblijfstitel { get; init; }
}
