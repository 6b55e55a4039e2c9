namespace Vc.Rules.Kernel;

/// <summary>Kleene's strong logic, with a conflict as a settled value that neither "yes" nor "no" can be made of.</summary>
internal static class Kleene
{
    public static Raw All(ReadOnlySpan<Raw> inputs)
    {
        bool open = false, conflict = false;
        foreach (var input in inputs)
        {
            if (input.IsNo)
            {
                return Raw.No;
            }

            open |= input.IsOpen;
            conflict |= input.State == State.Conflict;
        }

        return open ? Raw.Unknown : conflict ? Raw.Conflict : Raw.Yes;
    }

    public static Raw Any(ReadOnlySpan<Raw> inputs)
    {
        bool open = false, conflict = false;
        foreach (var input in inputs)
        {
            if (input.IsYes)
            {
                return Raw.Yes;
            }

            open |= input.IsOpen;
            conflict |= input.State == State.Conflict;
        }

        return open ? Raw.Unknown : conflict ? Raw.Conflict : Raw.No;
    }

    public static Raw AtLeast(int count, ReadOnlySpan<Raw> inputs)
    {
        int yes = 0, open = 0, conflict = 0;
        foreach (var input in inputs)
        {
            yes += input.IsYes ? 1 : 0;
            open += input.IsOpen ? 1 : 0;
            conflict += input.State == State.Conflict ? 1 : 0;
        }

        return yes >= count ? Raw.Yes
            : yes + open + conflict < count ? Raw.No
            : open > 0 ? Raw.Unknown
            : Raw.Conflict;
    }

    public static Raw Not(Raw input) => input.IsYes ? Raw.No : input.IsNo ? Raw.Yes : input;
}

/// <summary>Every condition holds.</summary>
internal sealed class All(Condition[] of) : Condition(of)
{
    private readonly Condition[] _cheapestFirst = [.. of.OrderBy(static part => part.Cost)];

    internal static IEnumerable<Condition> Parts(Condition condition) =>
        condition is All all ? all.Children.Cast<Condition>() : [condition ?? throw new ArgumentNullException(nameof(condition))];

    internal override Raw Compute(ref Frame frame)
    {
        bool open = false, conflict = false;
        foreach (var condition in _cheapestFirst)
        {
            var value = frame.Of(condition);
            if (value.IsNo)
            {
                return Raw.No;
            }

            open |= value.IsOpen;
            conflict |= value.State == State.Conflict;
        }

        return open ? Raw.Unknown : conflict ? Raw.Conflict : Raw.Yes;
    }

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => Kleene.All(inputs);

    internal override Node Intern(Interning graph) => graph.Add("all", of, static parts => new All(parts));
}

/// <summary>At least one condition holds.</summary>
internal sealed class Any(Condition[] of) : Condition(of)
{
    private readonly Condition[] _cheapestFirst = [.. of.OrderBy(static part => part.Cost)];

    internal static IEnumerable<Condition> Parts(Condition condition) =>
        condition is Any any ? any.Children.Cast<Condition>() : [condition ?? throw new ArgumentNullException(nameof(condition))];

    internal override Raw Compute(ref Frame frame)
    {
        bool open = false, conflict = false;
        foreach (var condition in _cheapestFirst)
        {
            var value = frame.Of(condition);
            if (value.IsYes)
            {
                return Raw.Yes;
            }

            open |= value.IsOpen;
            conflict |= value.State == State.Conflict;
        }

        return open ? Raw.Unknown : conflict ? Raw.Conflict : Raw.No;
    }

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => Kleene.Any(inputs);

    internal override Node Intern(Interning graph) => graph.Add("any", of, static parts => new Any(parts));
}

/// <summary>At least a number of the conditions hold.</summary>
internal sealed class AtLeast(int count, Condition[] of) : Condition(of)
{
    internal int Count => count;

    internal override Raw Compute(ref Frame frame)
    {
        Span<Raw> values = stackalloc Raw[of.Length];
        for (var i = 0; i < of.Length; i++)
        {
            values[i] = frame.Of(of[i]);
        }

        return Combine(values);
    }

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => Kleene.AtLeast(count, inputs);

    internal override Node Intern(Interning graph) => graph.Add("atLeast" + count, of, parts => new AtLeast(count, parts));
}

/// <summary>The condition does not hold.</summary>
internal sealed class Not(Condition of) : Condition(of)
{
    internal override Raw Compute(ref Frame frame) => Kleene.Not(frame.Of(of));

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => Kleene.Not(inputs[0]);

    internal override Node Intern(Interning graph) => graph.Add("not", [of], static parts => new Not(parts[0]));
}

/// <summary>How one value can stand to another.</summary>
internal enum Comparator
{
    Less,
    AtMost,
    Equal,
    AtLeast,
    Greater,
}

/// <summary>One value against another. Where the law gives no value there is nothing that is earlier or later: "no".</summary>
internal sealed class Comparison(Value left, Comparator comparator, Value right) : Condition(left, right)
{
    internal Comparator Comparator => comparator;

    internal override Raw Compute(ref Frame frame) => Compare(frame.Of(left), frame.Of(right));

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => Compare(inputs[0], inputs[1]);

    internal override Node Intern(Interning graph)
    {
        var (a, b) = (graph.Intern(left), graph.Intern(right));
        return graph.Add($"{comparator}({a.Index},{b.Index})", () => new Comparison(a, comparator, b));
    }

    private Raw Compare(Raw a, Raw b)
    {
        if (a.State is State.Nothing or State.NotReached || b.State is State.Nothing or State.NotReached)
        {
            return Raw.No;
        }

        if (a.IsOpen || b.IsOpen)
        {
            return Raw.Unknown;
        }

        if (a.State == State.Conflict || b.State == State.Conflict)
        {
            return Raw.Conflict;
        }

        var order = left.AnyKind.Rank(a.Bits).CompareTo(left.AnyKind.Rank(b.Bits));
        return Raw.Of(comparator switch
        {
            Comparator.Less => order < 0,
            Comparator.AtMost => order <= 0,
            Comparator.Equal => order == 0,
            Comparator.AtLeast => order >= 0,
            _ => order > 0,
        });
    }
}

/// <summary>The value is one of the named ones; "no" where the law gives no value.</summary>
internal sealed class Membership(Value of, long[] values) : Condition(of)
{
    internal IReadOnlyList<long> Values => values;

    /// <summary>The values as a set of bits; <c>null</c> where one does not fit.</summary>
    internal ulong? Set => Array.TrueForAll(values, IsSmall) ? _small : null;

    // The values below 64 as a set: of a choice that is nearly always all of them.
    private readonly ulong _small = values.Aggregate(0UL, static (set, value) => IsSmall(value) ? set | (1UL << (int)value) : set);

    internal override Raw Compute(ref Frame frame) => Test(frame.Of(of));

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => Test(inputs[0]);

    internal override Node Intern(Interning graph)
    {
        var value = graph.Intern(of);
        return graph.Add($"is({value.Index}:{string.Join(",", values)})", () => new Membership(value, values));
    }

    private Raw Test(Raw value)
    {
        switch (value.State)
        {
            case State.Known:
                return Raw.Of(IsSmall(value.Bits) ? (_small >> (int)value.Bits & 1) == 1 : Array.IndexOf(values, value.Bits) >= 0);
            case State.Nothing or State.NotReached:
                return Raw.No;
            default:
                return value;
        }
    }

    private static bool IsSmall(long value) => value is >= 0 and < 64;
}
