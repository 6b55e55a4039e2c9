using NodaTime;

namespace Vc.Rules.Kernel;

/// <summary>A fixed value, whatever its type.</summary>
internal interface IConstant
{
    /// <summary>The value as its kind encodes it.</summary>
    long Bits { get; }
}

/// <summary>A value that the law or the rule's author fixes.</summary>
internal sealed class Constant<T>(ValueKind<T> kind, T value) : Value<T>(kind), IConstant
{
    public long Bits { get; } = kind.Encode(value);

    internal override Raw Compute(ref Frame frame) => Raw.Known(Bits);

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => Raw.Known(Bits);

    internal override Node Intern(Interning graph) => graph.Add($"{typeof(T)}={Kind.Canonical(Bits)}", Copy);
}

/// <summary>The date on which the question is asked. There is no other "today".</summary>
internal sealed class PeildatumValue() : Value<LocalDate>(Kinds.Date)
{
    internal override Raw Compute(ref Frame frame) => Raw.Known(Kinds.Date.Encode(frame.Peildatum));

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => throw new InvalidOperationException("The reference date has no inputs.");

    internal override Node Intern(Interning graph) => graph.Add("peildatum", Copy);
}

/// <summary>A date that follows from another by arithmetic alone, so that there is no norm to cite; the norm is the one that compares it.</summary>
internal sealed class Following(string name, Value<LocalDate> of, Func<LocalDate, LocalDate> function) : Value<LocalDate>(Kinds.Date, of)
{
    internal string Name => name;

    internal override Raw Compute(ref Frame frame) => Combine([frame.Of(of)]);

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => inputs[0].State == State.Known ? Raw.Known(Kinds.Date.Encode(function(Kinds.Date.Decode(inputs[0].Bits)))) : inputs[0];

    internal override Node Intern(Interning graph)
    {
        var own = graph.Intern(of);
        return graph.Add($"follows({own.Index}:{name})", () => new Following(name, own, function));
    }
}

/// <summary>The days from one date to another, as far as they lie on or before a third. There is no such stretch where it would begin after the third, or end before it begins. Arithmetic alone, so that there is no norm to cite.</summary>
internal sealed class Stretched(Value<LocalDate> first, Value<LocalDate> last, Value<LocalDate> until) : Value<Stretch>(Kinds.Stretch, first, last, until)
{
    internal override Raw Compute(ref Frame frame) => Combine([frame.Of(first), frame.Of(last), frame.Of(until)]);

    // Dates in their code are in the order of the calendar, also those of something that has not happened yet.
    internal override Raw Combine(ReadOnlySpan<Raw> inputs)
    {
        if (inputs[0].State == State.Known && inputs[2].State == State.Known && inputs[0].Bits > inputs[2].Bits)
        {
            return Raw.Nothing;
        }

        var conflict = false;
        foreach (var input in inputs)
        {
            switch (input.State)
            {
                case State.Unknown:
                    return Raw.Unknown;
                case State.Nothing or State.NotReached:
                    return Raw.Nothing;
                default:
                    conflict |= input.State == State.Conflict;
                    break;
            }
        }

        var end = Math.Min(inputs[1].Bits, inputs[2].Bits);
        return conflict ? Raw.Conflict : end < inputs[0].Bits ? Raw.Nothing : Raw.Known((inputs[0].Bits << 32) | end);
    }

    internal override Node Intern(Interning graph)
    {
        var (from, to, cut) = (graph.Intern(first), graph.Intern(last), graph.Intern(until));
        return graph.Add($"stretch({from.Index},{to.Index},{cut.Index})", () => new Stretched(from, to, cut));
    }
}

/// <summary>A condition as a yes/no value, so that it can be an outcome.</summary>
internal sealed class Holds(Condition of) : Value<bool>(Kinds.YesNo, of)
{
    internal override Raw Compute(ref Frame frame) => frame.Of(of);

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => inputs[0];

    internal override Node Intern(Interning graph)
    {
        var own = graph.Intern(of);
        return graph.Add($"holds({own.Index})", () => new Holds(own));
    }
}

/// <summary>A guarded value, whatever its type. Its children are the guard and the value.</summary>
internal interface IGuarded
{
    /// <summary>What the value is where the guard does not hold.</summary>
    State Otherwise { get; }
}

/// <summary>A value that exists only where a condition holds. Where it does not hold the law gives no value (<see cref="State.Nothing"/>), or the case does not reach the question (<see cref="State.NotReached"/>).</summary>
internal sealed class Guarded<T>(Condition guard, Value<T> of, State otherwise) : Value<T>(of.Kind, guard, of), IGuarded
{
    public State Otherwise => otherwise;

    internal override Raw Compute(ref Frame frame)
    {
        var reached = frame.Of(guard);
        return reached.IsYes ? frame.Of(of) : Combine([reached, reached.IsNo ? Raw.Unknown : frame.Of(of)]);
    }

    // Where the value itself is "nothing", the guard no longer matters.
    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => inputs[0].State switch
    {
        State.Known => inputs[0].IsYes ? inputs[1] : Raw.Without(otherwise),
        _ => inputs[1].State == otherwise || inputs[1].IsOpen ? inputs[1] : inputs[0],
    };

    internal override Node Intern(Interning graph)
    {
        var (when, value) = (graph.Intern(guard), graph.Intern(of));
        return graph.Add($"{otherwise}({when.Index},{value.Index})", () => new Guarded<T>(when, value, otherwise));
    }
}

/// <summary>A pure function of settled values.</summary>
internal delegate Raw Formula(ReadOnlySpan<Raw> inputs);

/// <summary>A calculation, whatever the type of its result.</summary>
internal interface ICalculation;

/// <summary>A named calculation. It has a value only where each of its inputs has.</summary>
internal sealed class Calculation<T>(Provision provision, ValueKind<T> kind, Value[] inputs, Formula formula) : Value<T>(kind, inputs), ICalculation
{
    internal override Provision States => provision;

    internal override Raw Compute(ref Frame frame)
    {
        Span<Raw> values = stackalloc Raw[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            values[i] = frame.Of(inputs[i]);
        }

        return Combine(values);
    }

    internal override Raw Combine(ReadOnlySpan<Raw> values)
    {
        bool open = false, conflict = false;
        foreach (var value in values)
        {
            if (value.State is State.Nothing or State.NotReached)
            {
                return Raw.Nothing;
            }

            open |= value.IsOpen;
            conflict |= value.State == State.Conflict;
        }

        return open ? Raw.Unknown : conflict ? Raw.Conflict : formula(values);
    }

    internal override Node Intern(Interning graph)
    {
        var own = Array.ConvertAll(inputs, graph.Intern);
        var owned = provision.In(graph.Version);
        return graph.AddNorm(owned, string.Join(",", own.Select(static input => input.Index)), () => new Calculation<T>(owned, Kind, own, formula));
    }
}
