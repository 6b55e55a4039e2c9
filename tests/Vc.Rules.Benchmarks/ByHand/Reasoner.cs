using System.Runtime.InteropServices;
using Vc.Rules.Kernel;

namespace Vc.Rules.Benchmarks.ByHand;

/// <summary>A norm in a chain that is collected by hand.</summary>
/// <param name="Pinpoint">Where it stands.</param>
/// <param name="Reading">The id of the reading, if it is one.</param>
/// <param name="Position">The element for which it was tried; -1 for a norm about the case as a whole.</param>
/// <param name="Inner">The element of the list inside that element; -1 where there is none.</param>
/// <param name="Holds">Whether it holds.</param>
internal readonly record struct Step(string Pinpoint, string? Reading, int Position, int Inner, Truth Holds);

/// <summary>The answer with its chain, collected by hand. Explanatory notes are left out: they are text beside a norm.</summary>
/// <param name="Answer">The answer as a <see cref="Coded"/> number.</param>
/// <param name="Chain">The norms that carry it, and the exceptions that were considered.</param>
internal sealed record Reasoned(int Answer, IReadOnlyList<Step> Chain);

/// <summary>The chain as it grows: each norm once a place, in the order in which it is come to.</summary>
internal abstract class Reasoner
{
    private readonly List<Step> _chain = new(16);

    protected Reasoned With(int answer) => new(answer, _chain);

    /// <summary>Notes a norm.</summary>
    /// <returns>Whether it is the first time, so that what it rests on has to be looked at.</returns>
    protected bool Cite(string pinpoint, Truth holds, string? reading = null, int position = -1, int inner = -1)
    {
        // Places are literals, so the same place is the same object.
        foreach (ref readonly var step in CollectionsMarshal.AsSpan(_chain))
        {
            if (ReferenceEquals(step.Pinpoint, pinpoint) && step.Position == position && step.Inner == inner && ReferenceEquals(step.Reading, reading))
            {
                return false;
            }
        }

        _chain.Add(new(pinpoint, reading, position, inner, holds));
        return true;
    }

    /// <summary>Whether a part carries a whole of which every part must hold.</summary>
    protected static bool CarriesAll(Truth whole, Truth part) => part == whole || (whole == Truth.Unknown && part == Truth.Yes);

    /// <summary>Whether an element carries what is asked of the list: where that is open every element does.</summary>
    protected static bool CarriesList(Truth whole, Truth element) => element == whole || whole == Truth.Unknown;
}
