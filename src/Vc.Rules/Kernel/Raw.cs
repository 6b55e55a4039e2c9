namespace Vc.Rules.Kernel;

/// <summary>What is known of a node's value. The states are never mixed up: "no" is a known value, not an absence.</summary>
internal enum State : byte
{
    /// <summary>Not computed yet (an empty memo slot); never the result of a node.</summary>
    None,

    /// <summary>The dossier does not settle it.</summary>
    Unknown,

    /// <summary>A value follows.</summary>
    Known,

    /// <summary>It is settled that the law gives no value here.</summary>
    Nothing,

    /// <summary>Two norms give different values and nothing ranks them.</summary>
    Conflict,

    /// <summary>The case does not reach the question.</summary>
    NotReached,
}

/// <summary>A node's value as it travels through the graph: sixteen bytes, no reference, so that an evaluation allocates nothing. <see cref="ValueKind{T}"/> gives it its type back.</summary>
internal readonly record struct Raw(State State, long Bits)
{
    public static Raw Unknown => new(State.Unknown, 0);

    public static Raw Nothing => new(State.Nothing, 0);

    public static Raw Conflict => new(State.Conflict, 0);

    public static Raw NotReached => new(State.NotReached, 0);

    public static Raw Yes => new(State.Known, 1);

    public static Raw No => new(State.Known, 0);

    public bool IsYes => State == State.Known && Bits == 1;

    public bool IsNo => State == State.Known && Bits == 0;

    public bool IsOpen => State == State.Unknown;

    public static Raw Known(long bits) => new(State.Known, bits);

    public static Raw Of(bool value) => value ? Yes : No;

    public static Raw Of(bool? value) => value is { } known ? Of(known) : Unknown;
}

/// <summary>Kleene's three truth values.</summary>
public enum Truth
{
    /// <summary>It is not so.</summary>
    No,

    /// <summary>The dossier does not settle it.</summary>
    Unknown,

    /// <summary>It is so.</summary>
    Yes,
}
