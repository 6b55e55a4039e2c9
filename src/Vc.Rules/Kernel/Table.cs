namespace Vc.Rules.Kernel;

/// <summary>What a table does when more than one row holds.</summary>
public enum HitPolicy
{
    /// <summary>At most one row can hold; two rows with different values are a conflict.</summary>
    ExactlyOne,

    /// <summary>The highest, longest or latest value counts.</summary>
    Highest,

    /// <summary>The first row counts, because the text itself ranks its rows.</summary>
    InOrder,
}

/// <summary>A row of a table: where its condition holds, its value counts.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="When">The norm, or a condition on norms.</param>
/// <param name="Then">The value.</param>
public sealed record Row<T>(Condition When, Value<T> Then);

/// <summary>A table, whatever the type of its values. Its children are a condition and a value for each row.</summary>
internal interface ITable
{
    /// <summary>What counts where more than one row holds.</summary>
    HitPolicy Policy { get; }

    /// <summary>Whether the rows after the first that holds play no part.</summary>
    bool FirstCounts { get; }
}

/// <summary>A decision table: rows of a norm and a value, and a named policy for when several rows hold. Where no row holds the law gives no value; that is an outcome, not an error.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class Table<T> : Value<T>, ITable
{
    private readonly HitPolicy _policy;
    private readonly Row<T>[] _rows;
    private readonly Provision? _policyStates;

    internal Table(HitPolicy policy, Row<T>[] rows, Provision? policyStates)
        : base(rows is [var first, ..] ? first.Then.Kind : throw new ArgumentException("A table has at least one row.", nameof(rows)), [.. rows.SelectMany(static row => new Node[] { row.When, row.Then })])
    {
        if (Array.Exists(rows, row => !row.Then.Kind.MixesWith(Kind)))
        {
            throw new ArgumentException("The rows of a table have values of one and the same kind.", nameof(rows));
        }

        _policy = policy;
        _rows = rows;
        _policyStates = policyStates;
    }

    /// <summary>What the table does when more than one row holds.</summary>
    public HitPolicy Policy => _policy;

    /// <summary>The rows, in the order of the text.</summary>
    public IReadOnlyList<Row<T>> Rows => _rows;

    bool ITable.FirstCounts => _policy == HitPolicy.InOrder;

    internal override Provision? States => _policyStates;

    internal override Raw Compute(ref Frame frame)
    {
        if (_policy == HitPolicy.InOrder)
        {
            return First(ref frame);
        }

        Span<Raw> values = stackalloc Raw[Children.Length];
        for (var i = 0; i < Children.Length; i += 2)
        {
            values[i] = frame.Of(Children[i]);
            values[i + 1] = values[i].IsNo ? Raw.Nothing : frame.Of(Children[i + 1]);
        }

        return Combine(values);
    }

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => _policy switch
    {
        HitPolicy.ExactlyOne => One(inputs),
        HitPolicy.Highest => Highest(inputs),
        _ => First(inputs),
    };

    internal override Node Intern(Interning graph)
    {
        var rows = Array.ConvertAll(_rows, row => new Row<T>(graph.Intern(row.When), graph.Intern(row.Then)));
        var inside = $"{_policy}({string.Join(",", rows.Select(static row => $"{row.When.Index}:{row.Then.Index}"))})";
        if (_policyStates is null)
        {
            return graph.Add(inside, () => new Table<T>(_policy, rows, null));
        }

        var owned = _policyStates.In(graph.Version);
        return graph.AddNorm(owned, inside, () => new Table<T>(_policy, rows, owned));
    }

    private static Raw One(ReadOnlySpan<Raw> inputs)
    {
        var settled = Raw.Nothing;
        bool open = false, conflict = false;
        for (var i = 0; i < inputs.Length; i += 2)
        {
            var (when, then) = (inputs[i], inputs[i + 1]);
            if (when.IsNo)
            {
                continue;
            }

            if (when.IsYes && !then.IsOpen)
            {
                conflict |= settled.State != State.Nothing && then.State != State.Nothing && settled != then;
                settled = then.State == State.Nothing ? settled : then;
            }
            else
            {
                conflict |= when.State == State.Conflict;
                open |= when.IsOpen || then.IsOpen;
            }
        }

        return conflict && !open ? Raw.Conflict : open ? Raw.Unknown : settled;
    }

    private Raw Highest(ReadOnlySpan<Raw> inputs)
    {
        var highest = Raw.Nothing;
        bool open = false, conflict = false;
        for (var i = 0; i < inputs.Length; i += 2)
        {
            var (when, then) = (inputs[i], inputs[i + 1]);
            if (when.IsYes && then.State == State.Known && Above(then, highest))
            {
                highest = then;
            }
        }

        for (var i = 0; i < inputs.Length; i += 2)
        {
            var (when, then) = (inputs[i], inputs[i + 1]);
            if (when.IsNo || then.State is State.Nothing or State.NotReached)
            {
                continue;
            }

            // An open row with a value that could not win anyway leaves the answer settled.
            var canWin = then.State != State.Known || Above(then, highest);
            open |= canWin && (when.IsOpen || then.IsOpen);
            conflict |= canWin && (when.State == State.Conflict || then.State == State.Conflict);
        }

        return open ? Raw.Unknown : conflict ? Raw.Conflict : highest;

        bool Above(Raw candidate, Raw best) => best.State == State.Nothing || Kind.Rank(candidate.Bits) > Kind.Rank(best.Bits);
    }

    private Raw First(ref Frame frame)
    {
        foreach (var row in _rows)
        {
            var when = frame.Of(row.When);
            if (!when.IsNo)
            {
                return when.IsYes ? frame.Of(row.Then) : when;
            }
        }

        return Raw.Nothing;
    }

    // An open row can still turn out a conflict, so nothing below it is settled.
    private static Raw First(ReadOnlySpan<Raw> inputs)
    {
        for (var i = 0; i < inputs.Length; i += 2)
        {
            var (when, then) = (inputs[i], inputs[i + 1]);
            if (!when.IsNo)
            {
                return when.IsYes ? then : when;
            }
        }

        return Raw.Nothing;
    }
}
