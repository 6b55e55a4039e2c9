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

            results[i] = new(questions[i], root.AnyKind, value, own, value.State != State.NotReached && (root is not IGuarded { Otherwise: State.NotReached } || frame.Of(root.Children[0]).IsYes));
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

/// <summary>What is missing for the questions that stay open: the unknown answers that can still change one, the most useful first.</summary>
internal sealed class Missing(Graph graph, object source, LocalDate peildatum)
{
    private readonly List<int> _open = [];
    private bool _blanks;
    private Diagrams? _diagrams;
    private List<Cause>? _ordered;

    public IReadOnlyList<MissingFact> Facts => _open.Count == 0 && !_blanks ? [] : [.. Ordered().Where(static cause => !cause.Fact.IsJudgement).Select(static cause => new MissingFact(cause.Fact, cause.Path))];

    public IReadOnlyList<JudgementCall> Judgements => _open.Count == 0 && !_blanks ? [] : [.. Ordered().Where(static cause => cause.Fact.IsJudgement).Select(static cause => new JudgementCall(cause.Fact, cause.Path, null))];

    /// <summary>The value that every completion gives; or unknown, and whether facts or only judgements are missing.</summary>
    public (Raw Value, DecisionStatus Status) Settle(Node root)
    {
        var diagrams = _diagrams ??= new(graph, source, peildatum);
        int diagram;
        try
        {
            diagram = diagrams.Of(root);
        }
        catch (TooManyUnknownsException)
        {
            _blanks = true;
            return (Raw.Unknown, DecisionStatus.NeedsFacts);
        }

        var value = diagrams.ValueOf(diagram);
        if (!value.IsOpen)
        {
            return (value, value.State == State.Conflict ? DecisionStatus.NeedsJudgement : DecisionStatus.Decided);
        }

        _open.Add(diagram);
        var causes = diagrams.Support(diagram).SelectMany(level => diagrams.Unknowns[level].Causes);
        return (value, causes.Any(static cause => !cause.Fact.IsJudgement) ? DecisionStatus.NeedsFacts : DecisionStatus.NeedsJudgement);
    }

    private List<Cause> Ordered()
    {
        var diagrams = _diagrams!;
        if (_blanks)
        {
            // Every unknown met so far; what can no longer matter is not left out.
            return _ordered ??= [.. diagrams.Unknowns.SelectMany(static unknown => unknown.Causes).Distinct()];
        }

        // First what settles most questions in one answer, then what plays a part in most of them, then the order of the text.
        return _ordered ??= [.. _open
            .SelectMany(diagram => diagrams.Support(diagram).Select(level => (Level: level, Settles: diagrams.SettledBy(diagram, level))))
            .SelectMany(entry => diagrams.Unknowns[entry.Level].Causes.Select(cause => (Cause: cause, entry.Level, Settles: entry.Settles * Ease(cause.Fact))))
            .GroupBy(static entry => entry.Cause)
            .Select(static group => (Cause: group.Key, Settles: group.Sum(static entry => entry.Settles), Count: group.Count(), Level: group.Min(static entry => entry.Level)))
            .OrderByDescending(static entry => Math.Round(entry.Settles, 9))
            .ThenByDescending(static entry => entry.Count)
            .ThenBy(static entry => entry.Level)
            .Select(static entry => entry.Cause)];
    }

    // A date or a number takes a paper to look up; a yes or no is often known at once.
    private static double Ease(IFact fact) => fact.Answer == Kinds.Date || fact.Answer == Kinds.Number ? 0.5 : 1;
}
