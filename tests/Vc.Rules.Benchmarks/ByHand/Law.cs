using NodaTime;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Benchmarks.ByHand;

/// <summary>
/// One question of one paragraph as <c>if</c> and <c>else</c>, to hold the rule against: what the same law costs when it is written by hand, without graph, versions, missing facts or words.
/// Static members of a type and no delegates, so that the loops that are timed call them directly. Answers are <see cref="Coded"/>.
/// </summary>
internal interface ILawByHand
{
    /// <summary>The outcome where what is not known counts as "no". On dossiers that know everything it is right; with a fact missing it is firm where the answer is open.</summary>
    static abstract int TwoValued(Dossier d, LocalDate peildatum);

    /// <summary>The outcome by Kleene's logic.</summary>
    static abstract int ThreeValued(Dossier d, LocalDate peildatum);

    /// <summary>The outcome by Kleene's logic with its chain.</summary>
    static abstract Reasoned Reason(Dossier d, LocalDate peildatum);
}
