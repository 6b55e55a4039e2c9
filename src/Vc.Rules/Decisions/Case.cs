using NodaTime;
using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>One case on one date, kept by a decision so that what is rarely read (facts, considered norms, trace) is worked out when it is read.</summary>
internal sealed class Case(Paragraph paragraph, IReadOnlyList<Question> questions, Given given)
{
    private Raw[]? _memo;

    public Paragraph Paragraph => paragraph;

    /// <summary>The questions that were asked.</summary>
    public IReadOnlyList<Question> Questions => questions;

    public Graph Graph => paragraph.Graph;

    public Given Given => given;

    /// <summary>The facts that carry a node's value and that no other norm stands between.</summary>
    public IReadOnlyList<FactUsed> FactsOf(Node node, int outer, int inner)
    {
        var frame = NewFrame();
        var found = new List<FactUsed>();
        EnterElements(node, outer, inner, ref frame);
        foreach (var child in node.Children)
        {
            Collect(child, ref frame, found);
        }

        return found;
    }

    /// <summary>The norms about the case as a whole that were tried for these questions beside the chain.</summary>
    public IReadOnlyList<Citation> ConsideredBeside(IEnumerable<QuestionResult> questions, IReadOnlyList<Citation> chain)
    {
        var frame = NewFrame();
        var found = new List<Citation>();
        var cited = new bool[Graph.Nodes.Length];
        var visited = new bool[Graph.Nodes.Length];
        foreach (var citation in chain)
        {
            cited[citation.Node.Index] = true;
        }

        foreach (var question in questions)
        {
            if (question.State != AnswerState.NotReached)
            {
                Visit(Graph.Root(question.Question), ref frame);
            }
        }

        return found;

        void Visit(Node node, ref Frame at)
        {
            if (visited[node.Index])
            {
                return;
            }

            visited[node.Index] = true;
            if (node.IsClosed && node.States is { } provision && !cited[node.Index])
            {
                found.Add(new(this, node, provision, at.Of(node), -1, -1));
            }

            foreach (var child in node.Children)
            {
                Visit(child, ref at);
            }
        }
    }

    /// <summary>The judgements that the cited norms rest on.</summary>
    public static IEnumerable<JudgementCall> JudgementsIn(IEnumerable<Citation> chain) =>
        chain.SelectMany(static citation => citation.Facts)
            .Where(static fact => fact.Fact.IsJudgement && fact.Value is not null)
            .GroupBy(static fact => fact.Path)
            .Select(static group => new JudgementCall(group.First().Fact, group.Key, group.First().Value == "true"));

    /// <summary>The norms that a norm builds on directly: those below it that no other norm stands between.</summary>
    public static IEnumerable<Node> NormsBelow(Node node) =>
        node.Children.SelectMany(static child => child.States is null ? NormsBelow(child) : [child]);

    /// <summary>A frame in which every node about the case as a whole is computed already.</summary>
    public Frame NewFrame() => new(given, _memo ??= ComputeAll());

    // Filled before it is published, so that threads that read a decision together only read it.
    private Raw[] ComputeAll()
    {
        var memo = new Raw[Graph.Nodes.Length];
        var frame = new Frame(given, memo);
        foreach (var node in Graph.Nodes)
        {
            if (node.IsClosed)
            {
                frame.Of(node);
            }
        }

        return memo;
    }

    private void Collect(Node node, ref Frame frame, List<FactUsed> found)
    {
        switch (node)
        {
            case { States: not null }:
                return;
            case IFact fact when IsLeftOut(fact, in frame):
                return;
            case ILeaf leaf:
                Add(leaf, frame.Of(node), frame.PathOf(leaf), found);
                return;
            case IQuantifier quantifier:
                var list = quantifier.List;
                if (IsLeftOut(list, in frame))
                {
                    return;
                }

                var items = list.ItemsIn(ref frame);
                if (items is null || items.Length == 0)
                {
                    AddOnce(new(list, frame.PathOf(list), items is null ? null : "[]", items is null ? NotKnown : None), found);
                    return;
                }

                for (var i = 0; i < items.Length; i++)
                {
                    frame.Enter(list, items[i], i);
                    Collect(quantifier.Body, ref frame, found);
                    frame.Leave();
                }

                return;
            case All or Any or AtLeast:
                var value = frame.Of(node);
                foreach (var part in node.Children)
                {
                    if (Chain.Carries(node, value, frame.Of(part)))
                    {
                        Collect(part, ref frame, found);
                    }
                }

                return;
            case ITable:
                // What a row would give plays no part where the row does not hold.
                for (var i = 0; i < node.Children.Length; i += 2)
                {
                    Collect(node.Children[i], ref frame, found);
                    if (!frame.Of(node.Children[i]).IsNo)
                    {
                        Collect(node.Children[i + 1], ref frame, found);
                    }
                }

                return;
            default:
                foreach (var child in node.Children)
                {
                    Collect(child, ref frame, found);
                }

                return;
        }
    }

    // What was left out on purpose is not something that the dossier does not know.
    private bool IsLeftOut(IFact fact, in Frame frame) => given.Supposed?.LeavesOut(Spot.Of(fact, in frame)) is true;

    private static Text NotKnown => new("niet bekend", "not known");

    private static Text None => new("geen", "none");

    private static void Add(ILeaf leaf, Raw value, string path, List<FactUsed> found) => AddOnce(
        value.State == State.Known
            ? new(leaf, path, leaf.Answer.Canonical(value.Bits), new(leaf.Answer.Render(value.Bits, Language.Nl), leaf.Answer.Render(value.Bits, Language.En)))
            : new(leaf, path, null, NotKnown),
        found);

    private static void AddOnce(FactUsed fact, List<FactUsed> found)
    {
        if (!found.Exists(other => other.Path == fact.Path))
        {
            found.Add(fact);
        }
    }

    /// <summary>Puts the frame at the element for which a node was tried.</summary>
    private static void EnterElements(Node node, int outer, int inner, ref Frame frame)
    {
        for (var i = 0; i < node.FreeLists.Length; i++)
        {
            var position = i == 0 ? outer : inner;
            if (position >= 0 && node.FreeLists[i].ItemsIn(ref frame) is { } items)
            {
                frame.Enter(node.FreeLists[i], items[position], position);
            }
        }
    }
}
