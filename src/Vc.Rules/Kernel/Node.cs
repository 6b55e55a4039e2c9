namespace Vc.Rules.Kernel;

/// <summary>
/// A node of the graph that a paragraph is written as. A node is immutable once its paragraph is built and holds no answer: answers belong to an evaluation.
/// The set of kinds is closed: a new kind is a change of the kernel, not of a paragraph.
/// </summary>
public abstract class Node
{
    private protected Node(Node[] children) => Children = children;

    /// <summary>Place in the built graph, children before parents; -1 before the graph is built.</summary>
    internal int Index { get; set; } = -1;

    /// <summary>Place in the short memo of an evaluation that only asks for the outcome: given to nodes with more than one parent; else -1.</summary>
    internal int Slot { get; set; } = -1;

    /// <summary>The lists whose current element this node's value depends on; empty for a node that has one value a case.</summary>
    internal ListFact[] FreeLists { get; set; } = [];

    /// <summary>Whether this node has one value a case, so that it can be kept.</summary>
    internal bool IsClosed { get; set; } = true;

    /// <summary>Roughly what it takes to compute this node; cheap parts are tried first where the order cannot matter.</summary>
    internal int Cost { get; set; }

    /// <summary>The norm that this node states, if it states one.</summary>
    internal virtual Provision? States => null;

    /// <summary>The nodes that this node's value follows from, in the order of the text.</summary>
    internal Node[] Children { get; }

    /// <summary>This node's value; stops early where the rest cannot matter.</summary>
    internal abstract Raw Compute(ref Frame frame);

    /// <summary>This node's value from its children's: strict about what is settled (a settled result never changes when an unknown input becomes known).</summary>
    internal abstract Raw Combine(ReadOnlySpan<Raw> inputs);

    /// <summary>This node's one instance in the graph under construction, with children that are the graph's own.</summary>
    internal abstract Node Intern(Interning graph);

    private protected Node Copy() => (Node)MemberwiseClone();
}

/// <summary>
/// A node that is so, is not so, or is not settled. Combine with <c>&amp;</c>, <c>|</c> and <c>!</c>; a condition has no truth value in C# itself,
/// so it can't slip into an <c>if</c> where "unknown" would become "no".
/// </summary>
public abstract class Condition : Node
{
    private protected Condition(params Node[] children)
        : base(children)
    {
    }

    /// <summary>Both hold.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    /// <returns>A condition that is "no" as soon as either is, "yes" when both are.</returns>
    public static Condition operator &(Condition left, Condition right) => new All([.. All.Parts(left), .. All.Parts(right)]);

    /// <summary>At least one holds.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    /// <returns>A condition that is "yes" as soon as either is, "no" when neither is.</returns>
    public static Condition operator |(Condition left, Condition right) => new Any([.. Any.Parts(left), .. Any.Parts(right)]);

    /// <summary>It does not hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>Its negation; unknown stays unknown.</returns>
    public static Condition operator !(Condition condition) => new Not(condition ?? throw new ArgumentNullException(nameof(condition)));
}

/// <summary>A node with a value: a term, a date, a choice, a number.</summary>
public abstract class Value : Node
{
    private protected Value(ValueKind kind, Node[] children)
        : base(children) => AnyKind = kind ?? throw new ArgumentNullException(nameof(kind));

    internal ValueKind AnyKind { get; }
}

/// <summary>A <see cref="Value"/> of one .NET type.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class Value<T> : Value
{
    private protected Value(ValueKind<T> kind, params Node[] children)
        : base(kind, children) => Kind = kind;

    /// <summary>How values of this type are written and ordered.</summary>
    public ValueKind<T> Kind { get; }

    /// <summary>Earlier, shorter or less than a constant.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">The constant.</param>
    /// <returns>The comparison; "no" where the law gives no value.</returns>
    public static Condition operator <(Value<T> left, T right) => new Comparison(left, Comparator.Less, left.Constant(right));

    /// <summary>Later, longer or more than a constant.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">The constant.</param>
    /// <returns>The comparison; "no" where the law gives no value.</returns>
    public static Condition operator >(Value<T> left, T right) => new Comparison(left, Comparator.Greater, left.Constant(right));

    /// <summary>At most a constant.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">The constant.</param>
    /// <returns>The comparison; "no" where the law gives no value.</returns>
    public static Condition operator <=(Value<T> left, T right) => new Comparison(left, Comparator.AtMost, left.Constant(right));

    /// <summary>At least a constant.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">The constant.</param>
    /// <returns>The comparison; "no" where the law gives no value.</returns>
    public static Condition operator >=(Value<T> left, T right) => new Comparison(left, Comparator.AtLeast, left.Constant(right));

    /// <summary>Earlier, shorter or less than another value.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>The comparison; "no" where the law gives no value.</returns>
    public static Condition operator <(Value<T> left, Value<T> right) => new Comparison(left, Comparator.Less, right);

    /// <summary>Later, longer or more than another value.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>The comparison; "no" where the law gives no value.</returns>
    public static Condition operator >(Value<T> left, Value<T> right) => new Comparison(left, Comparator.Greater, right);

    /// <summary>At most another value.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>The comparison; "no" where the law gives no value.</returns>
    public static Condition operator <=(Value<T> left, Value<T> right) => new Comparison(left, Comparator.AtMost, right);

    /// <summary>At least another value.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>The comparison; "no" where the law gives no value.</returns>
    public static Condition operator >=(Value<T> left, Value<T> right) => new Comparison(left, Comparator.AtLeast, right);

    /// <summary>One of the named values.</summary>
    /// <param name="values">The values, at least one.</param>
    /// <returns>A condition that holds for exactly these values.</returns>
    public Condition Is(params T[] values) => new Membership(this, Array.ConvertAll(values, Kind.Encode));

    /// <summary>The same as another value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>The comparison; "no" where the law gives no value.</returns>
    public Condition Is(Value<T> other) => new Comparison(this, Comparator.Equal, other);

    private Constant<T> Constant(T value) => new(Kind, value);
}
