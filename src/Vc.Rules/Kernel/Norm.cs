using Vc.Rules.Law;

namespace Vc.Rules.Kernel;

/// <summary>
/// A norm: a condition that stands somewhere in the law. It holds when its condition holds and none of its exceptions does; exceptions are norms of their own and may have exceptions.
/// </summary>
public sealed class Norm : Condition
{
    private readonly Condition _when;
    private readonly Norm[] _exceptions;

    internal Norm(Provision provision, Condition when, Norm[] exceptions)
        : base([when, .. exceptions])
    {
        Provision = provision;
        _when = when ?? throw new ArgumentNullException(nameof(when));
        _exceptions = exceptions;
    }

    /// <summary>Where the norm stands and what it says.</summary>
    public Provision Provision { get; }

    internal Condition When => _when;

    internal IReadOnlyList<Norm> Exceptions => _exceptions;

    internal override Provision States => Provision;

    /// <summary>Names the norms that set this one aside where they hold. Each stays visible in the reasoning, also where it did not apply.</summary>
    /// <param name="exceptions">The exceptions, in the order of the text.</param>
    /// <returns>The norm with these exceptions after those it already has.</returns>
    public Norm Unless(params Norm[] exceptions) => new(Provision, _when, [.. _exceptions, .. exceptions]);

    /// <summary>Names the sources that the norm refers to.</summary>
    /// <param name="sources">Articles, EU acts or case law.</param>
    /// <returns>The norm with these sources after those it already has.</returns>
    public Norm RefersTo(params LegalSource[] sources) =>
        new(Provision with { RefersTo = [.. Provision.RefersTo, .. sources] }, _when, _exceptions);

    /// <summary>Adds an explanatory note. It stands in the reasoning after the norm, as explanation.</summary>
    /// <param name="place">Where the note stands.</param>
    /// <param name="nl">What it says, in Dutch.</param>
    /// <param name="en">What it says, in English.</param>
    /// <returns>The norm with this note after those it already has.</returns>
    public Norm ExplainedBy(string place, string nl, string en) =>
        new(Provision with { ExplainedBy = [.. Provision.ExplainedBy, new(place, Role.Explanation, Force.Definition, new(nl, en))] }, _when, _exceptions);

    /// <summary>Adds an explanation from another text, such as a page of the IND. It stands in the reasoning after the norm, with its own source.</summary>
    /// <param name="note">The explanation, with the text that it stands in.</param>
    /// <returns>The norm with this explanation after those it already has.</returns>
    public Norm ExplainedBy(Provision note) =>
        new(Provision with { ExplainedBy = [.. Provision.ExplainedBy, note] }, _when, _exceptions);

    internal override Raw Compute(ref Frame frame)
    {
        var value = frame.Of(_when);
        if (value.IsNo || _exceptions.Length == 0)
        {
            return value;
        }

        foreach (var exception in _exceptions)
        {
            var applies = frame.Of(exception);
            if (applies.IsYes)
            {
                return Raw.No;
            }

            if (applies.IsOpen || (applies.State == State.Conflict && !value.IsOpen))
            {
                value = applies;
            }
        }

        return value;
    }

    internal override Raw Combine(ReadOnlySpan<Raw> inputs)
    {
        Span<Raw> parts = stackalloc Raw[2];
        parts[0] = inputs[0];
        parts[1] = Kleene.Not(Kleene.Any(inputs[1..]));
        return Kleene.All(parts);
    }

    internal override Node Intern(Interning graph)
    {
        var when = graph.Intern(_when);
        var exceptions = Array.ConvertAll(_exceptions, graph.Intern);
        var owned = Provision.In(graph.Version);
        var inside = $"{when.Index}-{string.Join(",", exceptions.Select(static e => e.Index))}";
        return graph.AddNorm(owned, inside, () => new Norm(owned, when, exceptions));
    }
}
