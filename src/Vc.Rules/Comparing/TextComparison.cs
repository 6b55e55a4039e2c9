using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Comparing;

/// <summary>Two texts of one subject held side by side: which norms came, went, changed or moved, and what that does to cases.</summary>
public sealed class TextComparison
{
    internal TextComparison(Subject subject, LocalDate from, LocalDate to, Paragraph? older, Paragraph? newer, Concordance? concordance, Text? remark)
    {
        Subject = subject;
        From = from;
        To = to;
        Older = older;
        Newer = newer;
        Remark = remark;
        Norms = older is null || newer is null ? [] : older == newer ? [.. older.Norms.Where(static norm => norm.Role != Role.Explanation).Select(static norm => new NormChange(NormChangeKind.Same, norm, norm))] : Matching.Of(older, newer, concordance);
    }

    /// <summary>What the texts are about.</summary>
    public Subject Subject { get; }

    /// <summary>The first date.</summary>
    public LocalDate From { get; }

    /// <summary>The second date.</summary>
    public LocalDate To { get; }

    /// <summary>The text of the first date; <c>null</c> where we hold none, or cannot say which of two it is.</summary>
    public Paragraph? Older { get; }

    /// <summary>The text of the second date; <c>null</c> where we hold none, or cannot say which of two it is.</summary>
    public Paragraph? Newer { get; }

    /// <summary>What the reader must know: a date without a text, or a number that was about something else; <c>null</c> where there is nothing.</summary>
    public Text? Remark { get; }

    /// <summary>What became of each norm, in the order of the later text and then of the earlier; empty where one of the texts is missing.</summary>
    public IReadOnlyList<NormChange> Norms { get; }

    /// <summary>The norms that came, went, changed or moved.</summary>
    public IReadOnlyList<NormChange> Changes => [.. Norms.Where(static norm => norm.Kind != NormChangeKind.Same)];

    /// <summary>Decides a case by both texts and says what differs and which changed norms make it so.</summary>
    /// <param name="name">What the case is called.</param>
    /// <param name="dossier">The case.</param>
    /// <param name="peildatum">The date on which the facts are looked at, the same for both texts, so that only the law differs; the second date of the comparison where it is left out.</param>
    /// <returns>The two decisions and their differences.</returns>
    /// <exception cref="InvalidOperationException">One of the texts is missing.</exception>
    /// <exception cref="DossierException">The dossier cannot be; every problem is listed.</exception>
    public CaseComparison Of(string name, Dossier dossier, LocalDate? peildatum = null)
    {
        if (Older is null || Newer is null)
        {
            throw new InvalidOperationException(Remark?.En ?? "One of the texts is missing.");
        }

        var on = peildatum ?? To;
        return new(name, Older.DecideAsIfInForce(dossier, on), Newer.DecideAsIfInForce(dossier, on), Norms);
    }

    /// <summary>The comparison in words.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <param name="cases">Cases to add, from <see cref="Of"/>.</param>
    /// <returns>Plain text, lines separated by <c>\n</c>.</returns>
    public string Explain(Language language, IReadOnlyList<CaseComparison>? cases = null) => new ComparisonText(this, cases ?? [], language, markdown: false).Write();

    /// <summary>The comparison as a Markdown document.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <param name="cases">Cases to add, from <see cref="Of"/>.</param>
    /// <returns>Markdown, lines separated by <c>\n</c>.</returns>
    public string ToMarkdown(Language language, IReadOnlyList<CaseComparison>? cases = null) => new ComparisonText(this, cases ?? [], language, markdown: true).Write();
}
