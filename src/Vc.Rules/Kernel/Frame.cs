using System.Globalization;
using NodaTime;

namespace Vc.Rules.Kernel;

/// <summary>One evaluation: the case, the date, the element at hand in each open list, and what was already computed.</summary>
internal ref struct Frame(object source, LocalDate peildatum, Span<Raw> memo, bool complete)
{
    /// <summary>Lists nest at most this deep: convictions, and sentences in a conviction.</summary>
    public const int Depth = 2;

    private readonly Span<Raw> _memo = memo;
    private readonly bool _complete = complete;
    private object? _outer;
    private object? _inner;
    private int _outerPosition;
    private int _innerPosition;

    public readonly object Source => source;

    public readonly LocalDate Peildatum => peildatum;

    /// <summary>The value of a node, from the memo where it has a place there.</summary>
    public Raw Of(Node node)
    {
        var place = _complete ? (node.FreeLists.Count == 0 ? node.Index : -1) : node.Slot;
        if (place < 0)
        {
            return node.Compute(ref this);
        }

        var known = _memo[place];
        if (known.State == State.None)
        {
            known = node.Compute(ref this);
            _memo[place] = known;
        }

        return known;
    }

    /// <summary>The element at hand of the list at a depth; <c>null</c> stands for an element about which nothing is known.</summary>
    public readonly object? Item(int depth) => depth == 0 ? _outer : _inner;

    /// <summary>The index of the element at hand; -1 where there is none or nothing is known of it.</summary>
    public readonly int Position(int depth) => (depth == 0 ? _outerPosition : _innerPosition) - 1;

    public void Enter(int depth, object? item, int position)
    {
        if (depth == 0)
        {
            (_outer, _outerPosition) = (item, position + 1);
        }
        else
        {
            (_inner, _innerPosition) = (item, position + 1);
        }
    }

    public void Leave(int depth) => Enter(depth, null, -1);

    /// <summary>A path such as <c>veroordelingen[].datum</c> with the positions of the elements at hand filled in.</summary>
    public readonly string PathOf(IFact fact)
    {
        var path = fact.Path;
        for (var depth = 0; depth < Depth && path.Contains("[]"); depth++)
        {
            if (Position(depth) < 0)
            {
                break;
            }

            var at = path.IndexOf("[]", StringComparison.Ordinal);
            path = path[..(at + 1)] + Position(depth).ToString(CultureInfo.InvariantCulture) + path[(at + 1)..];
        }

        return path;
    }
}
