using System.Globalization;
using NodaTime;

namespace Vc.Rules.Kernel;

/// <summary>One evaluation: the case, the date, the element at hand of each list that is being looked at, and what was already computed.</summary>
internal ref struct Frame(Given given, Span<Raw> memo, bool complete)
{
    /// <summary>Quantifiers nest at most this deep.</summary>
    public const int Depth = 3;

    private readonly Given _given = given;
    private readonly Span<Raw> _memo = memo;
    private readonly bool _complete = complete;
    private Element _first;
    private Element _second;
    private Element _third;
    private int _depth;

    public readonly object Source => _given.Source;

    public readonly LocalDate Peildatum => _given.Peildatum;

    public readonly Supposed? Supposed => _given.Supposed;

    /// <summary>The value of a node, from the memo where it has a place there.</summary>
    public Raw Of(Node node)
    {
        var place = !_complete ? node.Slot : node.IsClosed ? node.Index : -1;
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
