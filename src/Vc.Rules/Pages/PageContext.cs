using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Pages;

/// <summary>What stands around a page: where it can point to, and what else there is to tell. By itself a page points nowhere.</summary>
internal sealed record PageContext
{
    /// <summary>The language in which norms and questions are given beside that of the page.</summary>
    public Language? Also { get; init; }

    /// <summary>Where another paragraph has its page.</summary>
    public Func<string, string?> Paragraph { get; init; } = static _ => null;

    /// <summary>Where a reading is defended.</summary>
    public Func<Provision, string?> Reading { get; init; } = static _ => null;

    /// <summary>Where the places of a version are listed.</summary>
    public Func<ParagraphVersion, string?> Coverage { get; init; } = static _ => null;

    /// <summary>Where it is told how the days of a version are known.</summary>
    public Func<ParagraphVersion, string?> Days { get; init; } = static _ => null;

    /// <summary>Where it is told what a question aside is.</summary>
    public string? Aside { get; init; }

    /// <summary>The paragraphs that build on this one.</summary>
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    /// <summary>Worked examples, a line each.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];
}
