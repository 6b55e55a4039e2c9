using Vc.Rules.Decisions;
using Vc.Rules.Kernel;

namespace Vc.Rules.Tests.Mutation;

/// <summary>What is known of a change: that no case can tell it, which case can, or that it could not be worked out.</summary>
internal enum Told
{
    ByNoCase,
    ByACase,
    NotWorkedOut,
}

/// <summary>A variable and the answer that it has.</summary>
internal readonly record struct Literal(Variable Variable, int Answer)
{
    public override string ToString() => Variable is Answered answered ? $"{answered.Leaf.Path}={answered.Leaf.Answer.Canonical(answered.Codes[Answer])}" : $"{Variable.Key}={Answer}";
}

/// <summary>
/// Whether a change leaves the law as it is. The diagrams say in which ways the facts would have to go for an answer to differ; each way is held against what can be:
/// measures stand in one order, and elements that fit or do not fit a condition have to be able to. A way that cannot be is taken out, with all ways that fail for the same reason.
/// </summary>
internal sealed class SameLaw(Paragraph paragraph)
{
    private const int MostWays = 60;

    private const int Large = 200_000;

    private readonly HashSet<Node> _tooLarge = new(ReferenceEqualityComparer.Instance);
    private LawDiagrams? _kept;
    private Dictionary<int, List<Literal>?> _ways = [];

    public (Told Told, IReadOnlyList<Literal> Way) Of(Mutant mutant)
    {
        // What was worked out for other changes is kept while it is of use.
        if (_kept is null || _kept.Size > Large)
        {
            (_kept, _ways) = (new(paragraph.Graph, _tooLarge), []);
        }

        try
        {
            var differences = Diagrams.Differences(paragraph.Questions.Select(paragraph.Graph.Root), mutant.Node, mutant.Other, IsNever);
            return differences.Count == 0 ? (Told.ByNoCase, []) : (Told.ByACase, Way(differences[0])!);
        }
        catch (Exception exception) when (exception is TooManyUnknownsException or NotSupportedException)
        {
            return (Told.NotWorkedOut, []);
        }
    }

    private LawDiagrams Diagrams => _kept!;

    // What could not be worked out on the way up may still be at the top.
    private bool IsNever(int cases)
    {
        try
        {
            return Way(cases) is null;
        }
        catch (TooManyUnknownsException)
        {
            return false;
        }
    }

    /// <summary>A way in which the facts of one element of a list can go, so that it fits one condition and none of others.</summary>
    public IReadOnlyList<Literal>? Element(Fits fits, IEnumerable<Literal> absent) => Way(Element(fits.Body, absent));

    /// <summary>A way to "yes" in which the facts can go; <c>null</c> where there is none.</summary>
    private List<Literal>? Way(int cases)
    {
        if (_ways.TryGetValue(cases, out var known))
        {
            return known;
        }

        var left = cases;
        for (var tried = 0; tried < MostWays; tried++)
        {
            if (Path(left) is not { } path)
            {
                return _ways[cases] = null;
            }

            if (Impossible(path) is not { } core)
            {
                return _ways[cases] = path;
            }

            left = Diagrams.Both(left, Diagrams.Negate(core.Aggregate(Diagrams.Yes, (all, literal) => Diagrams.Both(all, Diagrams.Is(literal.Variable, literal.Answer), all: true))), all: true);
        }

        throw new TooManyUnknownsException();
    }

    private List<Literal>? Path(int cases)
    {
        var closed = new HashSet<int>();
        var path = new List<Literal>();
        return At(cases) ? path : null;

        bool At(int at)
        {
            if (Diagrams.TermOf(at) is { } term)
            {
                return term.Settled is { IsYes: true };
            }

            if (!closed.Add(at))
            {
                return false;
            }

            var children = Diagrams.ChildrenOf(at);
            for (var i = 0; i < children.Length; i++)
            {
                path.Add(new(Diagrams.VariableOf(at), i));
                if (At(children[i]))
                {
                    return true;
                }

                path.RemoveAt(path.Count - 1);
            }

            return false;
        }
    }

    /// <summary>Answers that cannot go together; <c>null</c> where nothing speaks against them.</summary>
    private List<Literal>? Impossible(List<Literal> path) => OutOfOrder(path) ?? WithoutElements(path);

    /// <summary>A ring of measures of which each is to be less than the next.</summary>
    private static List<Literal>? OutOfOrder(List<Literal> path)
    {
        var edges = new List<(string From, string To, long Most, Literal? Because)>();
        var terms = new Dictionary<string, Term>();
        foreach (var literal in path)
        {
            if (literal.Variable is not Order order)
            {
                continue;
            }

            Meet(order.Left, order.Kind);
            Meet(order.Right, order.Kind);
            var (left, right) = (order.Left.Key, order.Right.Key);
            if (literal.Answer <= 1)
            {
                edges.Add((left, right, literal.Answer == 0 ? -1 : 0, literal));
            }

            if (literal.Answer >= 1)
            {
                edges.Add((right, left, literal.Answer == 2 ? -1 : 0, literal));
            }
        }

        // From each measure to each other the least that the difference can be at most; a ring below nothing cannot be.
        var keys = terms.Keys.ToList();
        var least = keys.ToDictionary(static key => key, static _ => 0L);
        var by = new Dictionary<string, (string From, string To, long Most, Literal? Because)>();
        string? changed = null;
        for (var round = 0; round <= keys.Count; round++)
        {
            changed = null;
            foreach (var edge in edges)
            {
                // From - To is at most Most.
                if (least[edge.To] + edge.Most < least[edge.From])
                {
                    least[edge.From] = least[edge.To] + edge.Most;
                    by[edge.From] = edge;
                    changed = edge.From;
                }
            }

            if (changed is null)
            {
                return null;
            }
        }

        for (var i = 0; i < keys.Count; i++)
        {
            changed = by[changed!].To;
        }

        var ring = new List<Literal>();
        var at = changed!;
        do
        {
            if (by[at].Because is { } because)
            {
                ring.Add(because);
            }

            at = by[at].To;
        }
        while (at != changed);

        return [.. ring.Distinct()];

        void Meet(Term term, ValueKind kind)
        {
            if (!terms.TryAdd(term.Key, term))
            {
                return;
            }

            if (term.Settled is { } settled)
            {
                foreach (var other in terms.Values.Where(other => other.Settled is not null && other.Key != term.Key).ToList())
                {
                    var between = kind.Rank(settled.Bits) - kind.Rank(other.Settled!.Value.Bits);
                    edges.Add((term.Key, other.Key, between, null));
                    edges.Add((other.Key, term.Key, -between, null));
                }
            }

            if (term.Moved is { } moved)
            {
                Meet(moved.Of, kind);
                edges.Add(moved.Days > 0 ? (moved.Of.Key, term.Key, -1, null) : (term.Key, moved.Of.Key, -1, null));
            }
        }
    }

    /// <summary>An element that a list has to have, and the conditions that none may meet, where nothing can be such an element.</summary>
    private List<Literal>? WithoutElements(List<Literal> path)
    {
        foreach (var list in path.Where(static literal => literal.Variable is Fits).GroupBy(static literal => ((Fits)literal.Variable).List))
        {
            var absent = list.Where(static literal => literal.Answer == 0 && ((Fits)literal.Variable).Count == 1).ToList();
            foreach (var present in list.Where(static literal => literal.Answer == 1))
            {
                var body = ((Fits)present.Variable).Body;
                if (Way(Element(body, absent)) is null)
                {
                    // As few as will do.
                    foreach (var without in absent.ToList())
                    {
                        if (Way(Element(body, [.. absent.Where(other => other != without)])) is null)
                        {
                            absent.Remove(without);
                        }
                    }

                    return [present, .. absent];
                }

                foreach (var fewer in list.Where(literal => literal.Answer == 0 && ((Fits)literal.Variable).Count is > 1 and var count && count <= ((Fits)present.Variable).Count))
                {
                    if (Way(Diagrams.Both(body, Diagrams.Negate(((Fits)fewer.Variable).Body), all: true)) is null)
                    {
                        return [present, fewer];
                    }
                }
            }
        }

        return null;
    }

    private int Element(int body, IEnumerable<Literal> absent) =>
        absent.Aggregate(body, (all, literal) => Diagrams.Both(all, Diagrams.Negate(((Fits)literal.Variable).Body), all: true));
}
