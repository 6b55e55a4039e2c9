using NodaTime;
using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>The explained evaluation: answers, chain, and what is missing.</summary>
internal static class Evaluation
{
    public static Findings Of(Paragraph paragraph, IReadOnlyList<Question> questions, object source, LocalDate peildatum, Text? remark)
    {
        var graph = paragraph.Graph;
        var @case = new Case(graph, source, peildatum);
        Span<Raw> memo = stackalloc Raw[graph.Nodes.Length];
        Span<bool> seen = stackalloc bool[graph.Nodes.Length];
        var frame = new Frame(source, peildatum, memo, complete: true);
        var chain = new Chain(@case, seen);
        var missing = new Missing(graph, source, peildatum);
        var results = new QuestionResult[questions.Count];
        var status = DecisionStatus.Decided;
        var reached = false;
        for (var i = 0; i < results.Length; i++)
        {
            var root = graph.Root(questions[i]);
            var value = frame.Of(root);
            var own = value.State == State.Conflict ? DecisionStatus.NeedsJudgement : DecisionStatus.Decided;
            if (value.IsOpen)
            {
                (value, own) = missing.Settle(root);
            }

            results[i] = new(questions[i], root.AnyKind, value, own);
            if (value.State != State.NotReached)
            {
                chain.Walk(root, ref frame);
                status = own > status ? own : status;
                reached = true;
            }
        }

        return new(reached ? status : DecisionStatus.NotApplicable, results, chain.Citations, missing.Facts, missing.Judgements, reached ? remark : Remarks.NotReached, @case);
    }
}

/// <summary>What is missing for the questions that stay open: exactly the unknown answers that can still change one, the most useful first.</summary>
internal sealed class Missing(Graph graph, object source, LocalDate peildatum)
{
    private readonly List<int> _open = [];
    private Diagrams? _diagrams;
    private List<Unknown>? _ordered;

    public IReadOnlyList<MissingFact> Facts => _open.Count == 0 ? [] : [.. Ordered().Where(static unknown => !unknown.Fact.IsJudgement).Select(static unknown => new MissingFact(unknown.Fact, unknown.Path))];

    public IReadOnlyList<JudgementCall> Judgements => _open.Count == 0 ? [] : [.. Ordered().Where(static unknown => unknown.Fact.IsJudgement).Select(static unknown => new JudgementCall(unknown.Fact, unknown.Path, null))];

    /// <summary>The value that every completion gives; or unknown, and whether facts or only judgements are missing.</summary>
    public (Raw Value, DecisionStatus Status) Settle(Node root)
    {
        _diagrams ??= new(graph, source, peildatum);
        var diagram = _diagrams.Of(root);
        var value = _diagrams.ValueOf(diagram);
        if (!value.IsOpen)
        {
            return (value, value.State == State.Conflict ? DecisionStatus.NeedsJudgement : DecisionStatus.Decided);
        }

        _open.Add(diagram);
        var support = _diagrams.Support(diagram);
        return (value, support.Any(level => !_diagrams.Unknowns[level].Fact.IsJudgement) ? DecisionStatus.NeedsFacts : DecisionStatus.NeedsJudgement);
    }

    private List<Unknown> Ordered()
    {
        var diagrams = _diagrams!;

        // First what settles most questions in one answer, then what plays a part in most of them, then the order of the text.
        return _ordered ??= [.. _open
            .SelectMany(diagram => diagrams.Support(diagram).Select(level => (Level: level, Settles: diagrams.SettledBy(diagram, level) * Ease(diagrams.Unknowns[level].Fact))))
            .GroupBy(entry => diagrams.Unknowns[entry.Level].Path)
            .Select(group => (Unknown: diagrams.Unknowns[group.Min(static entry => entry.Level)], Settles: group.Sum(static entry => entry.Settles), Count: group.Count(), Level: group.Min(static entry => entry.Level)))
            .OrderByDescending(static entry => Math.Round(entry.Settles, 9))
            .ThenByDescending(static entry => entry.Count)
            .ThenBy(static entry => entry.Level)
            .Select(static entry => entry.Unknown)];
    }

    // A date or a number takes a paper to look up; a yes or no is often known at once.
    private static double Ease(IFact fact) => fact.Answer == Kinds.Date || fact.Answer == Kinds.Number ? 0.5 : 1;
}
