using NodaTime;
using Vc.Rules.Comparing;
using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>
/// What the circulaire of one date says of a case. Most dates have one text. Where the day on which one text replaced another is known only within bounds, a date inside them has two, and each is applied.
/// </summary>
public sealed class DecisionOnDate
{
    internal DecisionOnDate(LocalDate lawDate, Decision decision)
    {
        LawDate = lawDate;
        Candidates = [decision];
        Status = decision.Status;
        Agree = true;
        Remark = decision.Remark;
    }

    internal DecisionOnDate(LocalDate lawDate, Decision older, Decision newer)
    {
        LawDate = lawDate;
        Agree = older.Status == newer.Status
            && older.Status is DecisionStatus.Decided or DecisionStatus.NotApplicable
            && OutcomeValues.Same(older.OutcomeFields, newer.OutcomeFields);
        Status = Agree ? older.Status : Weakest(older.Status, newer.Status);
        var remark = Remarks.EitherText(older.Version, newer.Version, lawDate, Agree);
        Remark = remark;
        Candidates = Agree ? [older.With(remark), newer.With(remark)] : [older, newer];
    }

    /// <summary>The date whose law was asked for.</summary>
    public LocalDate LawDate { get; }

    /// <summary>The decision of each text that can be in force on the date, the older first: one, or two. Where no text is in force on the date it is the not-applicable decision that says which text we hold.</summary>
    public IReadOnlyList<Decision> Candidates { get; }

    /// <summary>Whether all candidates give the same outcome. Where they do not, <see cref="Status"/> is at best that a human must judge.</summary>
    public bool Agree { get; }

    /// <summary>What the question came to.</summary>
    public DecisionStatus Status { get; }

    /// <summary>What the reader must know beside the outcome; <c>null</c> where there is nothing.</summary>
    public Text? Remark { get; }

    /// <summary>The decision on which all candidates agree.</summary>
    /// <exception cref="InvalidOperationException">The candidates do not agree.</exception>
    public Decision Decision => Agree ? Candidates[0] : throw new InvalidOperationException($"On {LawDate:uuuu-MM-dd} either of two texts can be in force, and they do not give the same outcome: look at {nameof(Candidates)}.");

    /// <summary>SHA-256 over everything that is said here, in lower-case hexadecimal; with one candidate that of its decision.</summary>
    public string Fingerprint => Candidates.Count == 1 ? Candidates[0].Fingerprint : Decisions.Fingerprint.OfText($"{Status}\n{string.Join("\n", Candidates.Select(static candidate => candidate.Fingerprint))}");

    /// <summary>The facts that can still change an outcome, of all candidates, each once.</summary>
    public IReadOnlyList<MissingFact> MissingFacts => [.. Candidates.SelectMany(static candidate => candidate.MissingFacts).GroupBy(static missing => missing.Path).Select(static group => group.First())];

    /// <summary>What the question came to in words.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <returns>Plain text, lines separated by <c>\n</c>.</returns>
    public string Explain(Language language) => Explain(language, Detail.Full);

    /// <summary>What the question came to in words, with all that was considered or only with what decides.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <param name="detail">How much of the reasoning.</param>
    /// <returns>Plain text, lines separated by <c>\n</c>.</returns>
    public string Explain(Language language, Detail detail) => Write(language, decision => decision.Explain(language, detail), "");

    /// <summary>What the question came to as a Markdown document.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <returns>Markdown, lines separated by <c>\n</c>.</returns>
    public string ToMarkdown(Language language) => ToMarkdown(language, Detail.Full);

    /// <summary>What the question came to as a Markdown document, with all that was considered or only with what decides.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <param name="detail">How much of the reasoning.</param>
    /// <returns>Markdown, lines separated by <c>\n</c>.</returns>
    public string ToMarkdown(Language language, Detail detail) => Write(language, decision => decision.ToMarkdown(language, detail), "**");

    /// <summary>What the question came to as one HTML page that stands by itself; where two texts can apply and differ, both decisions, one below the other.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <returns>HTML, lines separated by <c>\n</c>.</returns>
    public string ToHtml(Language language) => Agree
        ? Candidates[0].ToHtml(language)
        : HtmlPage.Of(Candidates, language, $"{Remark?.In(language)} Status: {Explanation.StatusInWords(Status, language)}.");

    // Two texts of which neither reaches the case leave nothing to judge; a missing fact can still show that they agree.
    private static DecisionStatus Weakest(DecisionStatus older, DecisionStatus newer)
    {
        var weakest = older == DecisionStatus.NotApplicable ? newer : newer == DecisionStatus.NotApplicable ? older : older > newer ? older : newer;
        return weakest == DecisionStatus.Decided ? DecisionStatus.NeedsJudgement : weakest;
    }

    private string Write(Language language, Func<Decision, string> render, string mark) => Agree
        ? render(Candidates[0])
        : $"{mark}{Remark?.In(language)}{mark}\n\nStatus: {Explanation.StatusInWords(Status, language)}.\n\n{string.Join("\n", Candidates.Select(render))}";
}
