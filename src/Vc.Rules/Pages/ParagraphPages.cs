using Vc.Rules.Circulaire;
using Vc.Rules.Comparing;
using Vc.Rules.Decisions;

namespace Vc.Rules.Pages;

/// <summary>What a rule object says, on a page that a reader can hold beside the text of the law: when it is in force, the questions, the norms in the order of the text, the facts and judgements that they ask, the readings, and a diagram of how they hang together.</summary>
public static class ParagraphPages
{
    /// <summary>The rule as a Markdown document.</summary>
    /// <param name="paragraph">The rule.</param>
    /// <param name="language">Dutch or English.</param>
    /// <returns>Markdown, lines separated by <c>\n</c>.</returns>
    public static string ToMarkdown(this Paragraph paragraph, Language language) => ToMarkdown([paragraph], language);

    /// <summary>The rule in plain text; a diagram has no place in it.</summary>
    /// <param name="paragraph">The rule.</param>
    /// <param name="language">Dutch or English.</param>
    /// <returns>Plain text, lines separated by <c>\n</c>.</returns>
    public static string Explain(this Paragraph paragraph, Language language) => Explain([paragraph], language);

    /// <summary>How the questions of the rule hang on its norms: one diagram, or where that would not be readable several, question by question.</summary>
    /// <param name="paragraph">The rule.</param>
    /// <param name="language">Dutch or English.</param>
    /// <returns>Mermaid diagrams, lines separated by <c>\n</c>.</returns>
    public static IReadOnlyList<string> ToMermaid(this Paragraph paragraph, Language language) => [.. new NormDiagrams(Require(paragraph), language).Draw().Select(static diagram => diagram.Mermaid)];

    /// <summary>The versions of a number on one page: of each subject the latest text in full, and of earlier texts what they had otherwise.</summary>
    /// <param name="versions">The versions, oldest first, such as from <see cref="Vreemdelingencirculaire.WithNumber"/>.</param>
    /// <param name="language">Dutch or English.</param>
    /// <returns>Markdown, lines separated by <c>\n</c>.</returns>
    public static string ToMarkdown(IReadOnlyList<Paragraph> versions, Language language) => new ParagraphPage(language, markdown: true, new()).Whole(Require(versions));

    /// <summary>The versions of a number in plain text.</summary>
    /// <inheritdoc cref="ToMarkdown(IReadOnlyList{Paragraph}, Language)"/>
    public static string Explain(IReadOnlyList<Paragraph> versions, Language language) => new ParagraphPage(language, markdown: false, new()).Whole(Require(versions));

    /// <summary>What stands on a page below a title and an introduction that were written by hand.</summary>
    internal static string Below(IReadOnlyList<Paragraph> versions, Language language, PageContext context) => new ParagraphPage(language, markdown: true, context).Body(versions);

    /// <summary>The numbers of the paragraphs on whose answers a rule builds.</summary>
    internal static IReadOnlyList<string> BuiltOn(Paragraph paragraph) => [.. OwnPart.Of(paragraph).BuildsOn.Select(static other => other.Version.Paragraph).Distinct()];

    /// <summary>What changed from one text of a subject to the next.</summary>
    internal static TextComparison Between(Paragraph older, Paragraph newer) => new(
        newer.Version.Subject,
        older.Version.InForce.From.NotAfter,
        newer.Version.InForce.From.NotAfter,
        older,
        newer,
        Concordanties.Alle.FirstOrDefault(one => one.Older == older.Version && one.Newer == newer.Version),
        null);

    private static T Require<T>(T argument)
        where T : class => argument ?? throw new ArgumentNullException(nameof(argument));
}
