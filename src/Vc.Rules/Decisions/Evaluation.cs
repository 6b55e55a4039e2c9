using NodaTime;
using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>The explained evaluation: answers, chain, and what is missing.</summary>
internal static class Evaluation
{
    public static Findings Of(Paragraph paragraph, IReadOnlyList<Question> questions, Given given, Text? remark)
    {
        var graph = paragraph.Graph;
        var @case = new Case(paragraph, questions, given);
        Span<Raw> memo = stackalloc Raw[graph.Nodes.Length];
        Span<bool> seen = stackalloc bool[graph.Nodes.Length];
        var frame = new Frame(given, memo);
        var chain = new Chain(@case, seen);
        var missing = new Missing(graph, given);
        var results = new List<QuestionResult>(questions.Count);
        var status = DecisionStatus.Decided;
        var reached = false;
        foreach (var question in questions)
        {
            var root = graph.Root(question);
            var weighs = Weighs(question);
            if (root is IPerElement each && each.List.ItemsIn(ref frame) is { } items)
            {
                for (var i = 0; i < items.Length; i++)
                {
                    frame.Enter(each.List, items[i], i);
                    Take((Value)each.Body, new(each.List, items[i], i), ref frame, ref chain);
                    frame.Leave();
                }
            }
            else
            {
                Take(root, null, ref frame, ref chain);
            }

            void Take(Value asked, Element? element, ref Frame at, ref Chain to)
            {
                var value = at.Of(asked);
                var own = value.State == State.Conflict ? DecisionStatus.NeedsJudgement : DecisionStatus.Decided;
                if (value.IsOpen)
                {
                    (value, own) = missing.Settle(asked, element, weighs, in at);
                }

                var arises = value.State != State.NotReached && (asked is not IGuarded { Otherwise: State.NotReached } || at.Of(asked.Children[0]).IsYes);
                results.Add(new(question, element?.Position, asked.AnyKind, value, own, arises));
                if (value.State != State.NotReached)
                {
                    to.Walk(asked, ref at);
                    if (weighs)
                    {
                        status = own > status ? own : status;
                        reached = true;
                    }
                }
            }
        }

        if (!reached)
        {
            // What keeps the case out is the whole reasoning then; the first question says what the paragraph is about.
            if (questions.FirstOrDefault(Weighs) is { } first && graph.Root(first) is IGuarded { Otherwise: State.NotReached } guarded)
            {
                chain.Walk(((Node)guarded).Children[0], ref frame);
            }
        }

        // Asked by itself, a question is what it is all about.
        bool Weighs(Question question) => question.Weighs || questions.Count == 1;

        return new(reached ? status : DecisionStatus.NotApplicable, results, chain.Citations, missing.Facts, missing.Judgements, reached ? WithCaution(remark, paragraph, chain.Citations, given.Peildatum) : paragraph.NotReached, @case);
    }

    // A text that was built on and is not in force on the date is not passed over in silence, unless it shares its dates with the paragraph, of which the remark says so already. An explanation binds nobody.
    private static Text? WithCaution(Text? remark, Paragraph paragraph, IReadOnlyList<Citation> citations, LocalDate peildatum)
    {
        if (paragraph.BuiltOn.All(version => version.InForce.Contains(peildatum)))
        {
            return remark;
        }

        var cautions = citations
            .Where(static citation => citation.Role != Role.Explanation)
            .Select(static citation => citation.Version)
            .Where(version => paragraph.BuiltOn.Contains(version) && !version.InForce.Contains(peildatum))
            .Distinct()
            .Select(version => Remarks.BuiltOnOutsideForce(version, peildatum));
        foreach (var caution in cautions)
        {
            remark = Remarks.Join(remark, caution);
        }

        return remark;
    }
}

/// <summary>An element of a list in the dossier.</summary>
internal readonly record struct Element(ListFact List, object Item, int Position);

/// <summary>What is missing for the questions that stay open: the unknown answers that can still change one, the most useful first.</summary>
internal sealed class Missing(Graph graph, Given given)
{
    private List<int>? _open;
    private bool _blanks;
    private Diagrams? _diagrams;
    private List<Cause>? _ordered;

    public IReadOnlyList<MissingFact> Facts => NothingIsOpen ? [] : [.. Ordered().Where(static cause => !cause.Fact.IsJudgement).Select(static cause => new MissingFact(cause.Fact, cause.Path))];

    public IReadOnlyList<JudgementCall> Judgements => NothingIsOpen ? [] : [.. Ordered().Where(static cause => cause.Fact.IsJudgement).Select(static cause => new JudgementCall(cause.Fact, cause.Path, null))];

    private bool NothingIsOpen => _open is null && !_blanks;

    /// <summary>The value that every completion gives; or unknown, and whether facts or only judgements are missing.</summary>
    /// <param name="root">What is asked.</param>
    /// <param name="element">The element that it is asked of; <c>null</c> for a question about the case.</param>
    /// <param name="weighs">Whether what is missing for it is missing for the decision.</param>
    /// <param name="frame">The evaluation that left it open; what it knows is not worked out again.</param>
    public (Raw Value, DecisionStatus Status) Settle(Node root, Element? element, bool weighs, in Frame frame)
    {
        var diagrams = _diagrams ??= new(graph, given, frame.Kept());
        int diagram;
        try
        {
            diagram = element is { } at ? diagrams.Of(root, at.List, at.Item, at.Position) : diagrams.Of(root);
        }
        catch (TooManyUnknownsException)
        {
            _blanks |= weighs;
            return (Raw.Unknown, DecisionStatus.NeedsFacts);
        }

        var value = diagrams.ValueOf(diagram);
        if (!value.IsOpen)
        {
            return (value, value.State == State.Conflict ? DecisionStatus.NeedsJudgement : DecisionStatus.Decided);
        }

        if (weighs)
        {
            (_open ??= []).Add(diagram);
        }

        foreach (var level in diagrams.Support(diagram))
        {
            foreach (var cause in diagrams.Unknowns[level].Causes)
            {
                if (!cause.Fact.IsJudgement)
                {
                    return (value, DecisionStatus.NeedsFacts);
                }
            }
        }

        return (value, DecisionStatus.NeedsJudgement);
    }

    private List<Cause> Ordered()
    {
        var diagrams = _diagrams!;
        if (_blanks)
        {
            // Every unknown met so far; what can no longer matter is not left out.
            return _ordered ??= [.. diagrams.Unknowns.SelectMany(static unknown => unknown.Causes).Distinct()];
        }

        if (_ordered is not null)
        {
            return _ordered;
        }

        // How much each settles over all questions that stay open, and in how many of them it plays a part.
        var weights = new Dictionary<Cause, (double Settles, int Count, int Level)>();
        var causes = new List<Cause>();
        foreach (var diagram in _open!)
        {
            foreach (var level in diagrams.Support(diagram))
            {
                var settles = diagrams.SettledBy(diagram, level);
                foreach (var cause in diagrams.Unknowns[level].Causes)
                {
                    var own = settles * Ease(cause.Fact);
                    if (weights.TryGetValue(cause, out var weight))
                    {
                        weights[cause] = (weight.Settles + own, weight.Count + 1, Math.Min(weight.Level, level));
                    }
                    else
                    {
                        causes.Add(cause);
                        weights.Add(cause, (own, 1, level));
                    }
                }
            }
        }

        // First what settles most questions in one answer, then what plays a part in most of them, then the order of the text.
        return _ordered = [.. causes
            .OrderByDescending(cause => Math.Round(weights[cause].Settles, 9))
            .ThenByDescending(cause => weights[cause].Count)
            .ThenBy(cause => weights[cause].Level)];
    }

    // A date or a number takes a paper to look up; a yes or no is often known at once.
    private static double Ease(IFact fact) => fact.Answer is ValueKind<NodaTime.LocalDate> || fact.Answer == Kinds.Number ? 0.5 : 1;
}
