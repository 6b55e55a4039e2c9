using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>What carries a decision: as few of the dossier's answers as suffice for it, and the reasoning from those alone. Decided with only these answers, the case comes to the same.</summary>
public sealed class DecisiveReasons
{
    internal DecisiveReasons(IReadOnlyList<FactUsed> facts, IReadOnlyList<Citation> citations, IReadOnlyList<KnownAnswer> answers)
    {
        Facts = facts;
        Citations = citations;
        Answers = answers;
    }

    /// <summary>The answers that suffice, none of which can be left out; of a list that counts as a whole, the list.</summary>
    public IReadOnlyList<FactUsed> Facts { get; }

    /// <summary>The chain from those answers alone: the norms that carry the outcome and the exceptions that had to be ruled out, in the order of the reasoning.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    internal IReadOnlyList<KnownAnswer> Answers { get; }
}

/// <summary>Finds what suffices for a decision by leaving out one answer after the other. What is known less never settles more, so one pass leaves a set from which nothing can be taken.</summary>
internal static class Sufficient
{
    /// <summary>The reasons of a decision that came to these findings.</summary>
    public static DecisiveReasons For(Case @case, Findings findings)
    {
        var (kept, supposed) = Of(@case, findings);
        var alone = Evaluation.Of(@case.Paragraph, @case.Questions, @case.Given with { Supposed = supposed }, null);
        return new([.. kept.Select(Shown)], alone.Citations, kept);
    }

    /// <summary>The answers that suffice, and what is supposed where all others are left out.</summary>
    public static (IReadOnlyList<KnownAnswer> Kept, Supposed Supposed) Of(Case @case, Findings findings)
    {
        var supposed = @case.Given.Supposed ?? Supposed.Nothing;
        var cited = new HashSet<string>(findings.Citations.Where(static citation => citation.Holds != Truth.No).SelectMany(static citation => citation.Facts).Select(static fact => fact.Path));
        var known = KnownAnswers.In(@case.Paragraph, @case.Given);
        var idle = known.Where(answer => answer.Fact is not ListFact && !cited.Contains(answer.Path)).ToList();

        // Most answers play no part, and are left out together before the others are tried one by one: lists first, and what the reasoning comes to last before what it comes to first.
        if (SameWithout(idle))
        {
            known = [.. known.Except(idle)];
        }

        var kept = new List<KnownAnswer>();
        foreach (var answer in known.Where(static answer => answer.Fact is ListFact).Concat(known.Where(static answer => answer.Fact is not ListFact).Reverse()))
        {
            if (!IsInside(answer) && !SameWithout([answer]))
            {
                kept.Add(answer);
            }
        }

        return ([.. KnownAnswers.In(@case.Paragraph, @case.Given).Where(kept.Contains)], supposed);

        bool SameWithout(IReadOnlyCollection<KnownAnswer> left)
        {
            var tried = supposed.Without(left.Select(static answer => answer.Spot));
            var same = IsSame(findings, Evaluation.Of(@case.Paragraph, @case.Questions, @case.Given with { Supposed = tried }, null));
            supposed = same ? tried : supposed;
            return same;
        }

        // What stands in a list that is left out is left out with it.
        bool IsInside(KnownAnswer answer)
        {
            for (var list = answer.Fact.List; list is not null; list = list.List)
            {
                if (supposed.LeavesOut(new(list.Path, list.List is null ? -1 : answer.Spot.Outer, -1)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether two evaluations come to the same: each question to the same answer, and the same still missing.</summary>
    public static bool IsSame(Findings one, Findings other) =>
        one.Status == other.Status
        && one.Questions.SequenceEqual(other.Questions)
        && new HashSet<string>(one.MissingFacts.Select(static missing => missing.Path)).SetEquals(other.MissingFacts.Select(static missing => missing.Path))
        && new HashSet<string>(one.OpenJudgements.Select(static open => open.Path)).SetEquals(other.OpenJudgements.Select(static open => open.Path));

    private static FactUsed Shown(KnownAnswer answer) => answer.Fact is ListFact
        ? answer.Value.Bits == 0 ? new(answer.Fact, answer.Path, "[]", new("geen", "none")) : new(answer.Fact, answer.Path, null, new($"{answer.Value.Bits}", $"{answer.Value.Bits}"))
        : new(answer.Fact, answer.Path, answer.Fact.Answer.Canonical(answer.Value.Bits), new(answer.Fact.Answer.Render(answer.Value.Bits, Language.Nl), answer.Fact.Answer.Render(answer.Value.Bits, Language.En)));
}
