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

/// <summary>
/// A node's value as it travels through the graph: eight bytes that fit a register, no reference, so that an evaluation allocates nothing. <see cref="ValueKind{T}"/> gives it its type back.
/// The state takes the lowest three bits, so a value has 61: enough for what the kinds make of a date, a term, a stretch of days or a set of sixty places.
/// </summary>
internal readonly record struct Raw
{
    private const int StateBits = 3;

    private readonly long _packed;

    private Raw(long packed) => _packed = packed;

    public static Raw Unknown => Without(State.Unknown);

    public static Raw Nothing => Without(State.Nothing);

    public static Raw Conflict => Without(State.Conflict);

    public static Raw NotReached => Without(State.NotReached);

    public static Raw Yes => Known(1);

    public static Raw No => Known(0);

    public State State => (State)(_packed & ((1 << StateBits) - 1));

    public long Bits => _packed >> StateBits;

    public bool IsYes => _packed == Yes._packed;

    public bool IsNo => _packed == No._packed;

    public bool IsOpen => _packed == (long)State.Unknown;

    public static Raw Known(long bits) => new((bits << StateBits) | (long)State.Known);

    /// <summary>A state that goes without a value.</summary>
    public static Raw Without(State state) => new((long)state);

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
