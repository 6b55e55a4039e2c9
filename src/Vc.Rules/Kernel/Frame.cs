using System.Globalization;
using NodaTime;

namespace Vc.Rules.Kernel;

/// <summary>One evaluation: the case, the date, the element at hand of each list that is being looked at, and what was already computed.</summary>
internal ref struct Frame
{
    /// <summary>Quantifiers nest at most this deep.</summary>
    public const int Depth = 3;

    private readonly Given _given;
    private readonly Span<Raw> _memo;
    private readonly Shortcut?[]? _shortcuts;
    private Element _first;
    private Element _second;
    private Element _third;
    private int _depth;

    /// <summary>An evaluation that keeps the value of every node about the case as a whole.</summary>
    /// <param name="given">The case.</param>
    /// <param name="memo">A place for each node of the graph.</param>
    public Frame(Given given, Span<Raw> memo)
    {
        _given = given;
        _memo = memo;
    }

    /// <summary>An evaluation that only asks for an outcome: it keeps what it would come to twice, and takes what shortcuts there are.</summary>
    /// <param name="given">The case.</param>
    /// <param name="memo">A place for each slot of the graph.</param>
    /// <param name="shortcuts">By node of the graph; none where <c>null</c>.</param>
    public Frame(Given given, Span<Raw> memo, Shortcut?[] shortcuts)
        : this(given, memo) => _shortcuts = shortcuts;

    public readonly object Source => _given.Source;

    public readonly LocalDate Peildatum => _given.Peildatum;

    public readonly Supposed? Supposed => _given.Supposed;

    /// <summary>The value of a node, from the memo where it has a place there.</summary>
    public Raw Of(Node node)
    {
        var place = _shortcuts is not null ? node.Slot : node.IsClosed ? node.Index : -1;
        if (place < 0)
        {
            return Compute(node);
        }

        var known = _memo[place];
        if (known.State == State.None)
        {
            known = Compute(node);
            _memo[place] = known;
        }

        return known;
    }

    private Raw Compute(Node node) =>
        _shortcuts is { } shortcuts && shortcuts[node.Index] is { } shortcut && shortcut.Answer(ref this) is { IsOpen: false } settled ? settled : node.Compute(ref this);

    /// <summary>A copy of what was kept so far, for another evaluation of the same case to go on with.</summary>
    public readonly Raw[] Kept() => _memo.ToArray();

    /// <summary>The element at hand of a list; <c>null</c> stands for an element about which nothing is known.</summary>
    public readonly object? Item(ListFact list) =>
        ReferenceEquals(_third.List, list) ? _third.Item : ReferenceEquals(_second.List, list) ? _second.Item : ReferenceEquals(_first.List, list) ? _first.Item : null;

    /// <summary>The position of the element at hand; -1 where there is none or nothing is known of it.</summary>
    public readonly int Position(ListFact list) =>
        ReferenceEquals(_third.List, list) ? _third.Position : ReferenceEquals(_second.List, list) ? _second.Position : ReferenceEquals(_first.List, list) ? _first.Position : -1;

    /// <summary>Looks at an element; <see cref="Leave"/> goes back to what was looked at before.</summary>
    public void Enter(ListFact list, object? item, int position)
    {
        var element = new Element(list, item, position);
        switch (_depth++)
        {
            case 0:
                _first = element;
                break;
            case 1:
                _second = element;
                break;
            case 2:
                _third = element;
                break;
            default:
                throw new InvalidOperationException($"Quantifiers nest at most {Depth} deep.");
        }
    }

    public void Leave()
    {
        switch (--_depth)
        {
            case 0:
                _first = default;
                break;
            case 1:
                _second = default;
                break;
            default:
                _third = default;
                break;
        }
    }

    /// <summary>A path such as <c>veroordelingen[].datum</c> with the positions of the elements at hand filled in.</summary>
    public readonly string PathOf(IFact fact)
    {
        var list = fact.List;
        return list is null ? fact.Path : Located(list) + fact.Path[list.Path.Length..].Replace("[].", ".");
    }

    private readonly string Located(ListFact list)
    {
        var path = list.List is { } outer ? Located(outer) + list.Path[outer.Path.Length..].Replace("[].", ".") : list.Path;
        var position = Position(list);
        return position < 0 ? path + "[]" : path + "[" + position.ToString(CultureInfo.InvariantCulture) + "]";
    }

    private readonly record struct Element(ListFact? List, object? Item, int Position);
}
