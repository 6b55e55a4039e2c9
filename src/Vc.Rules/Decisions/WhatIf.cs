using NodaTime;
using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>How far a search for what would change a decision goes.</summary>
public sealed record WhatIfOptions
{
    /// <summary>How many answers an alternative changes at most; at least one.</summary>
    public int MostChanges { get; init; } = 2;

    /// <summary>Whether dates that have passed are changed too. They cannot be changed any more; it helps to see what hangs on a date that is in doubt.</summary>
    public bool PastToo { get; init; }

    /// <summary>After how many evaluations the search stops; what was found until then is right, and <see cref="WhatIf.IsComplete"/> is <c>false</c>.</summary>
    public int MostEvaluations { get; init; } = 20_000;
}

/// <summary>An answer in place of the dossier's own.</summary>
/// <param name="Fact">The question.</param>
/// <param name="Path">Where the answer stands in the dossier.</param>
/// <param name="From">The dossier's answer, in machine-readable output.</param>
/// <param name="FromShown">The dossier's answer for readers.</param>
/// <param name="To">The other answer, in machine-readable output.</param>
/// <param name="ToShown">The other answer for readers.</param>
public sealed record ChangedAnswer(IFact Fact, string Path, string From, Text FromShown, string To, Text ToShown);

/// <summary>A smallest set of other answers with which a case comes to something else: none of them can be left out.</summary>
/// <param name="Changes">The other answers, in the order of the paragraph's questions.</param>
/// <param name="Status">What the decision would come to.</param>
/// <param name="Questions">What each question would come to.</param>
/// <param name="NowHold">The norms that carry the other outcome and did not carry this one.</param>
/// <param name="NoLongerHold">The norms that carry this outcome and would no longer.</param>
public sealed record Alternative(IReadOnlyList<ChangedAnswer> Changes, DecisionStatus Status, IReadOnlyList<QuestionResult> Questions, IReadOnlyList<Citation> NowHold, IReadOnlyList<Citation> NoLongerHold)
{
    /// <summary>The questions that would come to something else, as they would be.</summary>
    public IReadOnlyList<QuestionResult> Moved { get; init; } = [];
}

/// <summary>What would change a decision.</summary>
/// <param name="Alternatives">The smallest sets of other answers, fewest changes first; of the values that come to the same, the nearest to the dossier's own.</param>
/// <param name="IsComplete">Whether within the bounds that were given there are no others. It is <c>false</c> where the search was cut short, and where a date or number goes into a calculation, for then not each value that makes a difference is known beforehand.</param>
public sealed record WhatIf(IReadOnlyList<Alternative> Alternatives, bool IsComplete)
{
    /// <summary>The alternatives in words.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <returns>Plain text, lines separated by <c>\n</c>.</returns>
    public string Explain(Language language) => WhatIfText.Of(this, language);
}

/// <summary>
/// Searches level by level: first one change, then two. Whatever changes an outcome has to change one of the answers that suffice for it, so only those are tried, and after a change that did not help,
/// only those that suffice then. That leaves nothing out, and tries little.
/// </summary>
internal sealed class WhatIfSearch
{
    private readonly Case _case;
    private readonly Findings _findings;
    private readonly WhatIfOptions _options;
    private readonly string _outcome;
    private readonly HashSet<string> _flips = [];
    private readonly HashSet<string> _tried = [];
    private readonly List<(IReadOnlyList<Change> Changes, Findings Then)> _found = [];
    private int _evaluations;
    private bool _complete = true;

    private WhatIfSearch(Case @case, Findings findings, WhatIfOptions options)
    {
        (_case, _findings, _options) = (@case, findings, options);
        _outcome = Outcome(findings, findings);
    }

    public static WhatIf Of(Case @case, Findings findings, WhatIfOptions options) => new WhatIfSearch(@case, findings, options).Search();

    private sealed record Change(KnownAnswer Answer, Raw To)
    {
        public string Key => $"{Answer.Path}={To.Bits}";
    }

    private sealed record Changed(IReadOnlyList<Change> Changes, Supposed Supposed, Findings Findings);

    private WhatIf Search()
    {
        List<Changed> level = [new([], Supposed.Nothing, _findings)];
        for (var size = 1; size <= _options.MostChanges && level.Count > 0; size++)
        {
            var next = new List<Changed>();
            foreach (var from in level)
            {
                Extend(from, next);
            }

            level = next;
        }

        return new([.. Nearest().Select(found => Describe(found.Changes, found.Then))], _complete);
    }

    private void Extend(Changed from, List<Changed> next)
    {
        var given = _case.Given with { Supposed = from.Supposed };
        foreach (var answer in Sufficient.Of(new(_case.Paragraph, _case.Questions, given), from.Findings).Kept)
        {
            if (answer.Fact is ListFact || from.Changes.Any(change => change.Answer.Spot == answer.Spot) || IsPast(answer.Fact, answer.Value))
            {
                continue;
            }

            foreach (var to in OtherAnswers(answer, given))
            {
                var change = new Change(answer, to);
                List<Change> changes = [.. from.Changes, change];
                if (!_tried.Add(Key(changes)) || HasFlippingPart(changes))
                {
                    continue;
                }

                if (_evaluations >= _options.MostEvaluations)
                {
                    _complete = false;
                    return;
                }

                var supposed = from.Supposed.With(answer.Spot, to);
                var then = Evaluate(supposed);
                if (Outcome(_findings, then) != _outcome)
                {
                    _flips.Add(Key(changes));
                    _found.Add((changes, then));
                }
                else
                {
                    next.Add(new(changes, supposed, then));
                }
            }
        }
    }

    // A smaller set that already does it leaves nothing for the rest to do.
    private bool HasFlippingPart(List<Change> changes)
    {
        for (var part = 1; part < (1 << changes.Count) - 1; part++)
        {
            if (_flips.Contains(Key(changes.Where((_, i) => (part >> i & 1) == 1))))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Raw> OtherAnswers(KnownAnswer answer, Given given)
    {
        var kind = answer.Fact.Answer;
        var leaf = (Node)answer.Fact;
        var worth = new Diagrams(_case.Graph, given).AnswersTo(leaf, answer.Spot).Where(to => to != answer.Value && !IsPast(answer.Fact, to));
        if (!IsMeasure(kind))
        {
            return worth;
        }

        if (!_case.Graph.IsOnlyTested(leaf))
        {
            _complete = false;
            worth = worth.Concat(Turning(answer, given, -1)).Concat(Turning(answer, given, 1)).Distinct();
        }

        return worth.Where(to => !IsExtreme(kind, to)).OrderBy(to => Distance(kind, answer.Value, to));
    }

    /// <summary>The first value in a direction at which the outcome is another, looked for at years (or doublings) from the dossier's value and then narrowed down to the day (or the unit).</summary>
    private IEnumerable<Raw> Turning(KnownAnswer answer, Given given, int direction)
    {
        var kind = answer.Fact.Answer;
        var here = answer.Value;
        for (var step = 1; step <= 30; step++)
        {
            if (Stepped(kind, answer.Value, direction * step) is not { } there || IsPast(answer.Fact, there))
            {
                yield break;
            }

            if (IsOther(there))
            {
                while (Distance(kind, here, there) > 1)
                {
                    var middle = Raw.Known(kind is ValueKind<LocalDate> dates
                        ? dates.Encode(dates.Decode(here.Bits).PlusDays(Period.DaysBetween(dates.Decode(here.Bits), dates.Decode(there.Bits)) / 2))
                        : (here.Bits + there.Bits) / 2);
                    (here, there) = IsOther(middle) ? (here, middle) : (middle, there);
                }

                yield return there;
                yield break;
            }

            here = there;
        }

        bool IsOther(Raw to) => Outcome(_findings, Evaluate((given.Supposed ?? Supposed.Nothing).With(answer.Spot, to))) != _outcome;
    }

    // A day that is no day yet, or one at the end of the calendar, has no years around it.
    private static Raw? Stepped(ValueKind kind, Raw from, int steps) => kind is ValueKind<LocalDate> dates
        ? dates.Decode(from.Bits).Year is > 100 and < 9900 ? Raw.Known(dates.Encode(dates.Decode(from.Bits).PlusYears(steps))) : null
        : Raw.Known(from.Bits + (Math.Sign(steps) * (1L << (Math.Abs(steps) / 2))));

    // The ends of the calendar and of the numbers stand for "far away"; as an answer they say nothing.
    private static bool IsExtreme(ValueKind kind, Raw value) => kind is ValueKind<LocalDate> dates
        ? !(kind == Kinds.DateOrNotYet && dates.Decode(value.Bits) == Law.Dag.NogNiet) && dates.Decode(value.Bits).Year is < 1900 or > 2200
        : Math.Abs(value.Bits) > 1_000_000;

    private static bool IsMeasure(ValueKind kind) => kind is ValueKind<LocalDate> or ValueKind<int>;

    private static long Distance(ValueKind kind, Raw from, Raw to) => kind is ValueKind<LocalDate> dates
        ? Math.Abs((long)Period.DaysBetween(dates.Decode(from.Bits), dates.Decode(to.Bits)))
        : Math.Abs(from.Bits - to.Bits);

    // What has happened stays as it is: neither can a day that has passed be another one, nor another day become one that has passed.
    private bool IsPast(IFact fact, Raw value) => !_options.PastToo && fact.Answer is ValueKind<LocalDate> dates && dates.Decode(value.Bits) < _case.Given.Peildatum;

    private Findings Evaluate(Supposed supposed)
    {
        _evaluations++;
        return Evaluation.Of(_case.Paragraph, _case.Questions, _case.Given with { Supposed = supposed }, null);
    }

    /// <summary>Of changes of the same answers to the same end, only the nearest.</summary>
    private IEnumerable<(IReadOnlyList<Change> Changes, Findings Then)> Nearest() => _found
        .GroupBy(found => (found.Changes.Count, Facts: string.Join("&", found.Changes.Select(static change => change.Answer.Path).OrderBy(static path => path, StringComparer.Ordinal)), Outcome: Outcome(_findings, found.Then)))
        .Select(static group => group.OrderBy(static found => found.Changes.Sum(static change => IsMeasure(change.Answer.Fact.Answer) ? Distance(change.Answer.Fact.Answer, change.Answer.Value, change.To) : 0)).First());

    private Alternative Describe(IReadOnlyList<Change> changes, Findings then)
    {
        var supposed = changes.Aggregate(Supposed.Nothing, static (all, change) => all.With(change.Answer.Spot, change.To));
        var there = Sufficient.For(new(_case.Paragraph, _case.Questions, _case.Given with { Supposed = supposed }), then).Citations;
        var here = Sufficient.For(_case, _findings).Citations;
        return new([.. changes.Select(Shown)], then.Status, then.Questions, Holding(there, here), Holding(here, there))
        {
            Moved = [.. then.Questions.Where(result => !_findings.Questions.Contains(result))],
        };
    }

    private static List<Citation> Holding(IReadOnlyList<Citation> own, IReadOnlyList<Citation> other)
    {
        var known = new HashSet<(string, string, int)>(other.Where(static citation => citation.Holds == Truth.Yes).Select(Place));
        return [.. own.Where(citation => citation.Holds == Truth.Yes && citation.Role is not Role.Explanation && !known.Contains(Place(citation)))];

        static (string, string, int) Place(Citation citation) =>
            (citation.Version.Id, citation.Provision.Key, citation.Positions.Aggregate(0, static (all, position) => (all * 1000) + position + 1));
    }

    private static ChangedAnswer Shown(Change change)
    {
        var kind = change.Answer.Fact.Answer;
        return new(change.Answer.Fact, change.Answer.Path, kind.Canonical(change.Answer.Value.Bits), Words(change.Answer.Value), kind.Canonical(change.To.Bits), Words(change.To));

        Text Words(Raw value) => new(kind.Render(value.Bits, Language.Nl), kind.Render(value.Bits, Language.En));
    }

    /// <summary>What a case would come to, as far as the original came to something: a question aside that was open asks for nothing, and if it closes nothing has moved.</summary>
    internal static string Outcome(Findings original, Findings findings)
    {
        var open = original.Questions.Where(static result => !result.Question.Weighs && result.State == AnswerState.Open).Select(static result => result.Question).ToList();
        return $"{findings.Status}|{string.Join("|", findings.Questions.Where(result => !open.Contains(result.Question)).Select(static result => $"{result.Question.Name}{result.Position}{result.Status}{result.Raw.State}{result.Raw.Bits}"))}";
    }

    private static string Key(IEnumerable<Change> changes) => string.Join("&", changes.Select(static change => change.Key).OrderBy(static key => key, StringComparer.Ordinal));
}
