using Vc.Rules.Kernel;

namespace Vc.Rules.Benchmarks.ByHand;

/// <summary>An answer as a number, so that questions with different kinds of answers are held against the rule and added up alike: its place among the answers, where no is 0 and yes is 1.</summary>
internal static class Coded
{
    public const int Open = -1;

    public const int NotReached = -2;

    public static int Of(bool answer) => answer ? 1 : 0;

    public static int Of(Truth answer) => answer switch { Truth.Yes => 1, Truth.No => 0, _ => Open };

    /// <summary>What the graph says, or an evaluation of it.</summary>
    public static int Of(Raw answer) => answer.State switch
    {
        State.Known => (int)answer.Bits,
        State.Unknown => Open,
        State.NotReached => NotReached,
        _ => throw new InvalidOperationException($"An answer, open or not reached was expected, found {answer.State}."),
    };
}
