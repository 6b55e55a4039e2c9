using NodaTime;

namespace Vc.Rules.Kernel;

/// <summary>What a check of a rule can find.</summary>
public enum FindingKind
{
    /// <summary>A condition holds whatever the facts are.</summary>
    AlwaysTrue,

    /// <summary>A condition holds of no case at all.</summary>
    AlwaysFalse,

    /// <summary>An exception can hold only where its rule does not.</summary>
    ExceptionNeverApplies,

    /// <summary>A part of a condition makes no difference: what it says is said already by the others.</summary>
    PartWithoutEffect,

    /// <summary>A row of a table can hold of no case, or only where a row above it counts.</summary>
    RowNeverCounts,

    /// <summary>Two rows with different values can hold at once in a table in which only one may.</summary>
    RowsOverlap,

    /// <summary>There are cases that reach a table which gives one answer of a closed list, and for which it has no row.</summary>
    NoRow,

    /// <summary>So much hangs together that it could not be worked out; nothing is known of this part.</summary>
    NotChecked,
}

/// <summary>What a check found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">The norm, as <c>A3/1.1#9.e</c>, or the question in whose answer it stands.</param>
/// <param name="What">The part of it, as a formula on places and facts.</param>
public sealed record Finding(FindingKind Kind, string Place, string What);

/// <summary>
/// Looks for what a rule can never do, whatever the facts are. It tries no cases: a diagram of the condition over all its facts has one value or has not, so what is found is so.
/// What cannot be tried exactly (a comparison of two facts, a list of any length) counts as free, so that something can be missed, and nothing is said wrongly. Only of rows that overlap and of a row that lacks it is the other way round: they are found unless they can be excluded.
/// </summary>
internal sealed class RuleCheck
{
    private readonly Graph _graph;
    private readonly string _own;
    private readonly List<Finding> _found = [];
    private readonly HashSet<(int Table, int Guarded)> _gaps = [];
    private readonly Diagrams _diagrams;
    private readonly Written _written = new(Language.En, static provision => provision.Key);

    private RuleCheck(Graph graph, string own, object nothingKnown, LocalDate on)
    {
        _graph = graph;
        _own = own;
        _diagrams = new(graph, new(nothingKnown, on));
    }

    /// <summary>The findings on a date, in the order of the graph.</summary>
    public static IReadOnlyList<Finding> Of(Graph graph, IEnumerable<(string Name, Node Root)> questions, string own, object nothingKnown, LocalDate on)
    {
        var check = new RuleCheck(graph, own, nothingKnown, on);
        var seen = new HashSet<int>();
        foreach (var (name, root) in questions)
        {
            check.Visit(root, name, seen, foreign: false);
            if (!graph.SubDecisions.ContainsKey(root))
            {
                check.Gap(root, null, name);
            }
        }

        return check._found;
    }

    private void Visit(Node node, string place, HashSet<int> seen, bool foreign)
    {
        if (node.States is { } provision)
        {
            if (provision.Version!.Id != _own)
            {
                return;
            }

            place = PlaceOf(provision);
        }

        if (!seen.Add(node.Index))
        {
            return;
        }

        try
        {
            Look(node, place);
        }
        catch (TooManyUnknownsException)
        {
            _found.Add(new(FindingKind.NotChecked, place, Name(node)));
        }

        // Where the answer of another paragraph begins, its tables are that paragraph's affair.
        foreign |= _graph.SubDecisions.ContainsKey(node);
        foreach (var child in node.Children)
        {
            Visit(child, place, seen, foreign);
            if (!foreign && !_graph.SubDecisions.ContainsKey(child))
            {
                Gap(child, node is IGuarded && ReferenceEquals(child, node.Children[1]) ? node : null, place);
            }
        }
    }

    private void Look(Node node, string place)
    {
        switch (node)
        {
            case Norm norm:
                Constant(norm.When, place);
                foreach (var exception in norm.Exceptions)
                {
                    if (IsNo(_diagrams.Together(norm, [norm.When, exception], all: true)))
                    {
                        _found.Add(new(FindingKind.ExceptionNeverApplies, place, Name(exception)));
                    }
                }

                break;
            case All or Any when node.Children.Length > 1:
                Parts(node, place);
                break;
            case ITable table:
                Rows(table, node, place);
                break;
        }
    }

    // What a provision holds of "in every case" it is meant to.
    private void Constant(Condition condition, string place)
    {
        if (condition is All { Children: [] } || condition.States is not null)
        {
            return;
        }

        var diagram = _diagrams.Together(condition, [condition], all: true);
        if (IsNo(diagram))
        {
            _found.Add(new(FindingKind.AlwaysFalse, place, Name(condition)));
        }
        else if (IsYes(diagram))
        {
            _found.Add(new(FindingKind.AlwaysTrue, place, Name(condition)));
        }
    }

    private void Parts(Node node, string place)
    {
        var whole = _diagrams.Together(node, node.Children, node is All);
        if (IsYes(whole) || IsNo(whole))
        {
            return;
        }

        for (var i = 0; i < node.Children.Length; i++)
        {
            var at = i;
            if (_diagrams.Together(node, [.. node.Children.Where((_, j) => j != at)], node is All) == whole)
            {
                _found.Add(new(FindingKind.PartWithoutEffect, place, $"{Name(node.Children[i])}, {(node is All ? "beside all of" : "beside any of")} {string.Join("; ", node.Children.Where((_, j) => j != at).Select(Name))}"));
            }
        }
    }

    private void Rows(ITable table, Node node, string place)
    {
        var when = node.Children.Where(static (_, i) => i % 2 == 0).ToList();
        for (var i = 0; i < when.Count; i++)
        {
            var earlier = table.FirstCounts ? when.Take(i).ToArray() : [];
            if (IsNo(_diagrams.Together(node, [when[i]], all: true, without: earlier)))
            {
                _found.Add(new(FindingKind.RowNeverCounts, place, Name(when[i])));
            }

            for (var j = i + 1; table.Policy == HitPolicy.ExactlyOne && j < when.Count; j++)
            {
                if (!ReferenceEquals(node.Children[(2 * i) + 1], node.Children[(2 * j) + 1]) && !IsNo(_diagrams.Together(node, [when[i], when[j]], all: true)))
                {
                    _found.Add(new(FindingKind.RowsOverlap, place, $"{Name(when[i])} and {Name(when[j])}"));
                }
            }
        }
    }

    /// <summary>Whether a table leaves cases out of those that reach it. Where a term or a date has no row the law gives none; of the answers of a closed list one is expected.</summary>
    private void Gap(Node node, Node? guarded, string place)
    {
        if (node is not (ITable { Policy: HitPolicy.ExactlyOne or HitPolicy.InOrder } and Value { AnyKind: IChoices }) || !_gaps.Add((node.Index, guarded?.Index ?? -1)))
        {
            return;
        }

        if (node.States is { } provision)
        {
            if (provision.Version!.Id != _own)
            {
                return;
            }

            place = PlaceOf(provision);
        }

        var when = node.Children.Where(static (_, i) => i % 2 == 0).ToList();
        try
        {
            if (!IsNo(_diagrams.Together(guarded ?? node, guarded is null ? [] : [guarded.Children[0]], all: true, without: when)))
            {
                _found.Add(new(FindingKind.NoRow, place, string.Join("; ", when.Select(Name))));
            }
        }
        catch (TooManyUnknownsException)
        {
            _found.Add(new(FindingKind.NotChecked, place, Name(node)));
        }
    }

    private static string PlaceOf(Provision provision) => $"{provision.Pinpoint}{(provision.Reading is { } reading ? $" ({reading})" : "")}";

    private bool IsNo(int diagram) => _diagrams.ValueOf(diagram).IsNo;

    private bool IsYes(int diagram) => _diagrams.ValueOf(diagram).IsYes;

    private string Name(Node node) => node.States is { } provision ? $"[{provision.Key}]" : _written.Inside(node);
}
