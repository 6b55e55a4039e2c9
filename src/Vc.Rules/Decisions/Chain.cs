using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>
/// Reads the reasoning off an evaluated graph: from the question to its deepest source, as a lawyer reasons. A condition that holds is carried by the parts that hold, one that does not by the parts that fail,
/// one that stays open by the parts that are open. The exceptions of a norm whose condition holds are cited whether they apply or not.
/// </summary>
internal ref struct Chain(Case @case, Span<bool> seen)
{
    private readonly Case _case = @case;
    private readonly Span<bool> _seen = seen;
    private HashSet<(int Node, int Outer, int Inner)>? _seenElements;

    public List<Citation> Citations { get; } = new(16);

    public void Walk(Node node, ref Frame frame)
    {
        if (!First(node, in frame))
        {
            return;
        }

        var value = frame.Of(node);
        switch (node)
        {
            case Norm norm:
                Cite(norm, value, in frame);
                Walk(norm.When, ref frame);
                if (!frame.Of(norm.When).IsNo)
                {
                    foreach (var exception in norm.Exceptions)
                    {
                        WalkException(exception, ref frame);
                    }
                }

                break;
            case All or Any or AtLeast:
                WalkCarrying(node, value, ref frame);
                break;
            case IQuantifier quantifier:
                WalkElements(quantifier, value, ref frame);
                break;
            case ITable table:
                WalkRows(node, table, value, ref frame);
                break;
            case IGuarded:
                var guard = frame.Of(node.Children[0]);
                if (guard.IsNo || value.IsOpen || guard.IsYes)
                {
                    Walk(node.Children[0], ref frame);
                }

                if (!guard.IsNo)
                {
                    Walk(node.Children[1], ref frame);
                }

                break;
            default:
                if (node.States is not null && value.State != State.Nothing)
                {
                    Cite(node, value, in frame);
                }

                foreach (var child in node.Children)
                {
                    Walk(child, ref frame);
                }

                break;
        }
    }

    /// <summary>Whether a part carries the value of the whole.</summary>
    public static bool Carries(Node whole, Raw value, Raw part) => value.State == State.Known ? part == value : part.State == value.State || (whole is All && part.IsYes);

    /// <summary>An exception that does not apply is cited as considered; one that applies or is open, or that was set aside by an exception of its own, is cited with what it rests on.</summary>
    private void WalkException(Norm exception, ref Frame frame)
    {
        if (!frame.Of(exception).IsNo || !frame.Of(exception.When).IsNo)
        {
            Walk(exception, ref frame);
        }
        else if (First(exception, in frame))
        {
            Cite(exception, Raw.No, in frame);
        }
    }

    private void WalkCarrying(Node node, Raw value, ref Frame frame)
    {
        foreach (var part in node.Children)
        {
            var own = frame.Of(part);
            if (Carries(node, value, own))
            {
                Walk(part, ref frame);
            }
        }
    }

    private void WalkElements(IQuantifier quantifier, Raw value, ref Frame frame)
    {
        if (quantifier.List.ItemsIn(ref frame) is not { } items)
        {
            return;
        }

        for (var i = 0; i < items.Length; i++)
        {
            frame.Enter(quantifier.List, items[i], i);
            if (quantifier is not Condition || frame.Of(quantifier.Body) == value || !value.IsYes && !value.IsNo)
            {
                Walk(quantifier.Body, ref frame);
            }

            frame.Leave();
        }
    }

    private void WalkRows(Node node, ITable table, Raw value, ref Frame frame)
    {
        var holding = 0;
        for (var i = 0; i < node.Children.Length; i += 2)
        {
            var when = frame.Of(node.Children[i]);
            if (when.IsNo && value.State != State.Nothing)
            {
                continue;
            }

            Walk(node.Children[i], ref frame);
            if (!when.IsNo)
            {
                if (holding++ == 0 || !table.FirstCounts)
                {
                    Walk(node.Children[i + 1], ref frame);
                }

                if (when.IsYes && table.FirstCounts && node.States is null)
                {
                    break;
                }
            }
        }

        if (node.States is not null && holding > 1)
        {
            Cite(node, value, in frame);
        }
    }

    private readonly void Cite(Node node, Raw value, in Frame frame)
    {
        var (outer, inner) = PlaceOf(node, in frame);
        var provision = node.States!;
        Citations.Add(new(_case, node, provision, value, outer, inner));
        foreach (var note in provision.ExplainedBy)
        {
            Citations.Add(new(_case, node, note, value, outer, inner));
        }
    }

    private bool First(Node node, in Frame frame)
    {
        if (!node.IsClosed)
        {
            var (outer, inner) = PlaceOf(node, in frame);
            return (_seenElements ??= []).Add((node.Index, outer, inner));
        }

        var first = !_seen[node.Index];
        _seen[node.Index] = true;
        return first;
    }

    private static (int Outer, int Inner) PlaceOf(Node node, in Frame frame) =>
        (!node.IsClosed ? frame.Position(node.FreeLists[0]) : -1, node.FreeLists.Length > 1 ? frame.Position(node.FreeLists[1]) : -1);
}
