namespace Vc.Rules.Kernel;

/// <summary>A node that looks at each element of a list.</summary>
internal interface IQuantifier
{
    ListFact List { get; }

    /// <summary>What is asked of each element.</summary>
    Node Body { get; }

    /// <summary>The result from the elements' results.</summary>
    Raw Combine(ReadOnlySpan<Raw> elements);

    /// <summary>Whether elements with this result leave the result of the list as it is without them, however many there are.</summary>
    bool IsIndifferentTo(Raw element);

    /// <summary>Whether one element with this result makes it the result of the list, whatever the others are.</summary>
    bool IsSettledBy(Raw element);
}

/// <summary>How many elements must fit.</summary>
internal enum Quantity
{
    Some,
    Each,
    AtLeast,
}

/// <summary>A condition on the elements of a list: some, each, or at least a number of them. Of an empty list "each" holds and "some" does not.</summary>
internal sealed class Quantified(Quantity quantity, int count, ListFact list, Condition body) : Condition(body), IQuantifier
{
    public ListFact List => list;

    public Node Body => body;

    public bool IsIndifferentTo(Raw element) => quantity == Quantity.Each ? element.IsYes : element.IsNo;

    public bool IsSettledBy(Raw element) => quantity switch
    {
        Quantity.Each => element.IsNo,
        Quantity.Some => element.IsYes,
        _ => false,
    };

    internal Quantity Quantity => quantity;

    internal int Count => count;

    Raw IQuantifier.Combine(ReadOnlySpan<Raw> elements) => Combine(elements);

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => quantity switch
    {
        Quantity.Some => Kleene.Any(inputs),
        Quantity.Each => Kleene.All(inputs),
        _ => Kleene.AtLeast(count, inputs),
    };

    // As Kleene's "all", "any" and "at least" over the elements, without a list of their results.
    internal override Raw Compute(ref Frame frame)
    {
        if (list.ItemsIn(ref frame) is not { } items)
        {
            return Elements.OfUnknownList(this, ref frame);
        }

        var settling = quantity == Quantity.Each ? Raw.No : Raw.Yes;
        int settled = 0, open = 0, conflict = 0;
        var needed = quantity == Quantity.AtLeast ? count : 1;
        for (var i = 0; i < items.Length; i++)
        {
            frame.Enter(list, items[i], i);
            var value = frame.Of(body);
            frame.Leave();
            if (value == settling && ++settled == needed)
            {
                return settling;
            }

            open += value.IsOpen ? 1 : 0;
            conflict += value.State == State.Conflict ? 1 : 0;
        }

        return settled >= needed ? settling
            : settled + open + conflict < needed ? Kleene.Not(settling)
            : open > 0 ? Raw.Unknown : Raw.Conflict;
    }

    internal override Node Intern(Interning graph)
    {
        var own = graph.Intern(body);
        return graph.Add($"{quantity}{count}({list.Path}:{own.Index})", () => new Quantified(quantity, count, list, own));
    }
}

/// <summary>How the values of the elements become one value.</summary>
internal enum Folding
{
    Sum,
    Highest,
    Lowest,
}

/// <summary>A <see cref="Fold{T}"/>, whatever the type of its value.</summary>
internal interface IFold
{
    Folding Folding { get; }
}

/// <summary>One value from the elements of a list: their sum, or the latest or earliest. Elements for which the law gives no value do not count.</summary>
internal sealed class Fold<T>(Folding folding, ListFact list, Value<T> body) : Value<T>(body.Kind, body), IQuantifier, IFold
{
    public ListFact List => list;

    public Node Body => body;

    public bool IsIndifferentTo(Raw element) => element.State is State.Nothing or State.NotReached;

    public bool IsSettledBy(Raw element) => false;

    public Folding Folding => folding;

    Raw IQuantifier.Combine(ReadOnlySpan<Raw> elements) => Combine(elements);

    internal override Raw Combine(ReadOnlySpan<Raw> inputs)
    {
        bool conflict = false, found = false;
        long result = 0;
        foreach (var input in inputs)
        {
            switch (input.State)
            {
                case State.Unknown:
                    return Raw.Unknown;
                case State.Conflict:
                    conflict = true;
                    break;
                case State.Known:
                    result = folding switch
                    {
                        Folding.Sum => checked(result + input.Bits),
                        _ when !found => input.Bits,
                        Folding.Highest => Kind.Rank(input.Bits) > Kind.Rank(result) ? input.Bits : result,
                        _ => Kind.Rank(input.Bits) < Kind.Rank(result) ? input.Bits : result,
                    };
                    found = true;
                    break;
            }
        }

        return conflict ? Raw.Conflict : found || folding == Folding.Sum ? Raw.Known(result) : Raw.Nothing;
    }

    internal override Raw Compute(ref Frame frame) => Elements.Compute(this, ref frame);

    internal override Node Intern(Interning graph)
    {
        var own = graph.Intern(body);
        return graph.Add($"{folding}({list.Path}:{own.Index})", () => new Fold<T>(folding, list, own));
    }
}

/// <summary>A <see cref="Gathered{TItem, T}"/>, whatever its types.</summary>
internal interface IGathered
{
    string Name { get; }
}

/// <summary>
/// One value that a function makes of the elements of a list together, such as a count of days over all stays. It is known once each element is: what the function makes of a gap is not for the kernel to guess.
/// Elements for which the law gives no value do not count. Arithmetic alone, so that there is no norm to cite; the norm is the calculation around it.
/// </summary>
internal sealed class Gathered<TItem, T>(string name, ValueKind<T> kind, ListFact list, Value<TItem> body, Func<IReadOnlyList<TItem>, T?> function) : Value<T>(kind, body), IQuantifier, IGathered
    where T : struct
{
    public ListFact List => list;

    public Node Body => body;

    public string Name => name;

    public bool IsIndifferentTo(Raw element) => element.State is State.Nothing or State.NotReached;

    public bool IsSettledBy(Raw element) => false;

    Raw IQuantifier.Combine(ReadOnlySpan<Raw> elements) => Combine(elements);

    internal override Raw Combine(ReadOnlySpan<Raw> inputs)
    {
        var conflict = false;
        var elements = new List<TItem>(inputs.Length);
        foreach (var input in inputs)
        {
            switch (input.State)
            {
                case State.Unknown:
                    return Raw.Unknown;
                case State.Conflict:
                    conflict = true;
                    break;
                case State.Known:
                    elements.Add(body.Kind.Decode(input.Bits));
                    break;
            }
        }

        return conflict ? Raw.Conflict : function(elements) is { } value ? Raw.Known(Kind.Encode(value)) : Raw.Nothing;
    }

    internal override Raw Compute(ref Frame frame) => Elements.Compute(this, ref frame);

    internal override Node Intern(Interning graph)
    {
        var own = graph.Intern(body);
        return graph.Add($"gathered({name};{list.Path}:{own.Index})", () => new Gathered<TItem, T>(name, Kind, list, own, function));
    }
}

/// <summary>A question's answer for each element of a list, whatever its type. It is asked element by element; as a whole it has no value, and is open while one of its elements is.</summary>
internal interface IPerElement
{
    ListFact List { get; }

    Node Body { get; }
}

/// <summary>One answer an element of a list.</summary>
internal sealed class PerElement<T>(ListFact list, Value<T> body) : Value<T>(body.Kind, body), IQuantifier, IPerElement
{
    /// <summary>The value for an element.</summary>
    public Value<T> Of => body;

    public ListFact List => list;

    public Node Body => body;

    public bool IsIndifferentTo(Raw element) => element.State == State.NotReached;

    public bool IsSettledBy(Raw element) => false;

    Raw IQuantifier.Combine(ReadOnlySpan<Raw> elements) => Combine(elements);

    internal override Raw Combine(ReadOnlySpan<Raw> inputs)
    {
        var result = Raw.NotReached;
        foreach (var input in inputs)
        {
            if (input.IsOpen)
            {
                return Raw.Unknown;
            }

            result = input.State == State.NotReached ? result : Raw.Nothing;
        }

        return result;
    }

    internal override Raw Compute(ref Frame frame) => Elements.Compute(this, ref frame);

    internal override Node Intern(Interning graph)
    {
        var own = graph.Intern(body);
        return graph.Add($"each({list.Path}:{own.Index})", () => new PerElement<T>(list, own));
    }
}

/// <summary>Walks the elements of a quantifier's list.</summary>
internal static class Elements
{
    private const int OnStack = 16;

    public static Raw Compute<TQuantifier>(TQuantifier node, ref Frame frame)
        where TQuantifier : IQuantifier
    {
        var list = node.List;
        if (list.ItemsIn(ref frame) is not { } items)
        {
            return OfUnknownList(node, ref frame);
        }

        Span<Raw> results = items.Length <= OnStack ? stackalloc Raw[OnStack] : new Raw[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            frame.Enter(list, items[i], i);
            results[i] = frame.Of(node.Body);
            frame.Leave();
            if (node.IsSettledBy(results[i]))
            {
                return results[i];
            }
        }

        return node.Combine(results[..items.Length]);
    }

    /// <summary>What holds of a list about which nothing is known: settled only where no element, whatever it is, could make a difference.</summary>
    public static Raw OfUnknownList(IQuantifier node, ref Frame frame)
    {
        frame.Enter(node.List, null, -1);
        var any = frame.Of(node.Body);
        frame.Leave();
        return node.IsIndifferentTo(any) ? node.Combine([]) : Raw.Unknown;
    }
}
