using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Benchmarks;

/// <summary>An answer that is drawn with a chance of its own; the others share the rest. Without one, all answers to a question are as likely.</summary>
/// <param name="Path">Where the fact stands, with <c>[]</c> for the element of a list.</param>
/// <param name="Answer">The name of the choice, <c>true</c>, or <c>[]</c> for a list without elements.</param>
/// <param name="Chance">Its chance.</param>
internal sealed record Likely(string Path, string Answer, double Chance);

/// <summary>
/// Valid dossiers with every fact that a paragraph asks for, from a seed: the same seed and share give the same dossiers on every machine.
/// They are drawn from the facts of the paragraph itself. First every fact is there; what contradicts another is drawn again or, where it cannot be (a decision that was not taken has no date), left out.
/// Then each answer is left out with the given chance, each list as a whole too. What can be stays so when answers are taken out.
/// </summary>
internal sealed class RandomDossiers
{
    public const int Rotation = 1024;

    /// <summary>The reference date of the texts of 2025.</summary>
    public static readonly LocalDate Peildatum = new(2026, 1, 15);

    private const int Rounds = 20;

    private static readonly int[] s_years = [2, 5, 10, 18, 20];

    private readonly LocalDate _peildatum;
    private readonly Dictionary<string, (string Answer, double Chance)> _likely;
    private readonly Shape _shape = new(null);
    private readonly LocalDate[] _turns;
    private readonly int[] _numbers;
    private readonly Dictionary<IFact, string[]> _named = [];
    private readonly ConcurrentDictionary<int, IEnumerable<(string Json, Dossier Dossier)>> _kept = [];

    public RandomDossiers(Paragraph paragraph, LocalDate peildatum, params Likely[] likely)
    {
        _peildatum = peildatum;
        _likely = likely.ToDictionary(static one => one.Path, static one => (one.Answer, one.Chance));
        var nodes = paragraph.Graph.Nodes;
        _turns = [.. nodes.OfType<Value<LocalDate>>().OfType<IConstant>().Select(static constant => Kinds.Date.Decode(constant.Bits)).Distinct()];
        _numbers = [.. nodes.OfType<Value<int>>().OfType<IConstant>().SelectMany(static constant => (int[])[(int)constant.Bits - 1, (int)constant.Bits, (int)constant.Bits + 1]).Concat([0, 12, 30, 180]).Distinct().Order()];
        foreach (var test in nodes.OfType<Membership>())
        {
            // Of a long list of answers only those that the law names make a difference.
            if (test.Children[0] is IFact { Answer: IChoices { Count: > 30 } choices } fact)
            {
                _named[fact] = [.. _named.GetValueOrDefault(fact, []).Concat(test.Values.Select(value => choices.Options[(int)value].Name)).Distinct()];
            }
        }

        foreach (var fact in paragraph.Facts)
        {
            _shape.Add(fact);
        }

        foreach (var path in _likely.Keys.Where(path => !paragraph.Facts.Any(fact => fact.Path == path)))
        {
            throw new ArgumentException($"{paragraph.Version.Id} does not ask '{path}'.", nameof(likely));
        }
    }

    /// <summary>As many dossiers of A2/12.6 as the benchmarks rotate through.</summary>
    public static Dossier[] Rotating(int unknownPercent) => Subjects.Weigeringssignalering.Rotating(unknownPercent);

    /// <summary>Dossiers one after another, each with everything that is known of the case and with a share of the answers left out. With the same seed they are the same cases, whatever that share.</summary>
    public IEnumerable<(Dossier Whole, Dossier Part)> Draw(int seed, double unknown)
    {
        var random = new Random(seed);
        foreach (var (json, whole) in _kept.GetOrAdd(seed, seed => Kept(All(new Random(seed)).GetEnumerator(), [])))
        {
            if (unknown == 0)
            {
                yield return (whole, whole);
                continue;
            }

            var part = JsonNode.Parse(json)!.AsObject();
            LeaveOut(_shape, part, random, unknown);
            yield return (whole, DossierJson.Read(part.ToJsonString()));
        }
    }

    // Drawing takes far longer than leaving out, so whole dossiers are kept.
    private static IEnumerable<(string Json, Dossier Dossier)> Kept(IEnumerator<(string Json, Dossier Dossier)> source, List<(string Json, Dossier Dossier)> kept)
    {
        for (var i = 0; ; i++)
        {
            if (i == kept.Count)
            {
                source.MoveNext();
                kept.Add(source.Current);
            }

            yield return kept[i];
        }
    }

    private IEnumerable<(string Json, Dossier Dossier)> All(Random random)
    {
        while (true)
        {
            if (Full(random)?.ToJsonString() is { } json)
            {
                yield return (json, DossierJson.Read(json));
            }
        }
    }

    // A dossier in which every fact is known that can be; null where the contradictions do not end.
    private JsonObject? Full(Random random)
    {
        var json = (JsonObject)Draw(_shape, random)!;
        for (var round = 0; round < Rounds; round++)
        {
            var problems = ProblemsOf(json);
            if (problems.Count == 0)
            {
                return json;
            }

            // What cannot be beside another answer is only left out once that answer stands.
            var others = problems.Where(static problem => !IsExcluded(problem)).ToList();
            foreach (var problem in others.Count > 0 ? others : problems)
            {
                Repair(json, problem, random);
            }
        }

        return null;
    }

    private IReadOnlyList<Problem> ProblemsOf(JsonObject json)
    {
        try
        {
            return DossierJson.Read(json.ToJsonString()).Validate(_peildatum);
        }
        catch (DossierException cannotBe)
        {
            return cannotBe.Problems;
        }
    }

    private JsonNode? Draw(Shape shape, Random random)
    {
        if (shape.Fact is { } fact && !shape.IsList)
        {
            return Answer(fact, random);
        }

        if (!shape.IsList)
        {
            return Element();
        }

        var elements = new JsonArray();
        var isEmpty = shape.Fact is { } list && _likely.TryGetValue(list.Path, out var own) && random.NextDouble() < own.Chance;
        for (var count = isEmpty ? 0 : random.Next(shape.Depth > 0 ? 3 : 4); count > 0; count--)
        {
            elements.Add(Element());
        }

        return elements;

        JsonObject Element() => new(shape.Children.Select(child => KeyValuePair.Create(child.Key, Draw(child.Value, random))));
    }

    private JsonNode Answer(IFact fact, Random random)
    {
        var likely = _likely.TryGetValue(fact.Path, out var own);
        if (fact.Answer == Kinds.YesNo)
        {
            return random.NextDouble() < (likely ? own.Chance : 0.5);
        }

        if (fact.Answer is IChoices choices)
        {
            if (likely && random.NextDouble() < own.Chance)
            {
                return own.Answer;
            }

            return _named.TryGetValue(fact, out var named) && random.NextDouble() < 0.3
                ? named[random.Next(named.Length)]
                : choices.Options[random.Next(choices.Count)].Name;
        }

        return fact.Answer == Kinds.Number
            ? _numbers[random.Next(_numbers.Length)]
            : LocalDatePattern.Iso.Format(Day(fact.Answer == Kinds.DateOrNotYet, random));
    }

    // Days on and beside those on which the law turns, terms of whole years that end about now, today and the days beside it, days ahead, and others of the last thirty years, the most of them of the last seven.
    private LocalDate Day(bool canBeNotYet, Random random) => random.Next(20) switch
    {
        0 or 1 when canBeNotYet => Dag.NogNiet,
        < 4 when _turns.Length > 0 => _turns[random.Next(_turns.Length)].PlusDays(random.Next(3) - 1),
        < 7 => _peildatum.PlusYears(-s_years[random.Next(s_years.Length)]).PlusDays(random.Next(3) - 1),
        < 9 => _peildatum.PlusDays(random.Next(3) - 1),
        < 11 => _peildatum.PlusDays(random.Next(1_500)),
        < 17 => _peildatum.PlusDays(-random.Next(7 * 365)),
        _ => _peildatum.PlusDays(-random.Next(30 * 365)),
    };

    private void Repair(JsonObject json, Problem problem, Random random)
    {
        JsonNode? at = json;
        var shape = _shape;
        var steps = problem.Path.Split('.');
        for (var i = 0; i < steps.Length; i++)
        {
            var (name, index) = steps[i].IndexOf('[') is var bracket and > 0
                ? (steps[i][..bracket], int.Parse(steps[i][(bracket + 1)..^1], CultureInfo.InvariantCulture))
                : (steps[i], -1);
            if (at is not JsonObject parent || parent[name] is not { } value || !shape!.Children.TryGetValue(name, out shape))
            {
                return;
            }

            if (i < steps.Length - 1)
            {
                at = index < 0 ? value : value.AsArray().ElementAtOrDefault(index);
                continue;
            }

            if (index >= 0)
            {
                if (index < value.AsArray().Count)
                {
                    value.AsArray().RemoveAt(index);
                }
            }
            else if (shape.IsList)
            {
                parent[name] = new JsonArray();
            }
            else
            {
                parent[name] = Instead(shape.Fact!, value, IsExcluded(problem), random);
                if (parent[name] is null)
                {
                    parent.Remove(name);
                }
            }
        }
    }

    // Another answer than the one that cannot be; null where there is none to give.
    private JsonNode? Instead(IFact fact, JsonNode value, bool isExcluded, Random random)
    {
        if (fact.Answer == Kinds.YesNo)
        {
            return isExcluded && !value.GetValue<bool>() ? null : !value.GetValue<bool>();
        }

        return !isExcluded ? Answer(fact, random) : fact.Answer == Kinds.Number && value.GetValue<int>() != 0 ? 0 : null;
    }

    private static bool IsExcluded(Problem problem) => problem.Expected.StartsWith("expected nothing", StringComparison.Ordinal);

    private static void LeaveOut(Shape shape, JsonObject json, Random random, double unknown)
    {
        foreach (var (name, child) in shape.Children)
        {
            if (!json.TryGetPropertyValue(name, out var value) || value is null)
            {
                continue;
            }

            if (child.Fact is not null && random.NextDouble() < unknown)
            {
                json.Remove(name);
            }
            else if (value is JsonArray elements)
            {
                foreach (var element in elements)
                {
                    LeaveOut(child, element!.AsObject(), random, unknown);
                }
            }
            else if (value is JsonObject section)
            {
                LeaveOut(child, section, random, unknown);
                if (section.Count == 0)
                {
                    json.Remove(name);
                }
            }
        }
    }

    /// <summary>What a dossier of the paragraph looks like: sections, lists and facts by their names in JSON.</summary>
    private sealed class Shape(IFact? fact, int depth = 0)
    {
        public Dictionary<string, Shape> Children { get; } = [];

        public IFact? Fact { get; private set; } = fact;

        public bool IsList { get; private set; }

        public int Depth => depth;

        public void Add(IFact fact)
        {
            var at = this;
            var deep = 0;
            foreach (var step in fact.Path.Split('.'))
            {
                var isList = step.EndsWith("[]", StringComparison.Ordinal);
                var name = isList ? step[..^2] : step;
                if (!at.Children.TryGetValue(name, out var next))
                {
                    at.Children.Add(name, next = new(null, deep));
                }

                next.IsList |= isList;
                deep += isList ? 1 : 0;
                at = next;
            }

            at.Fact = fact;
            at.IsList |= fact is ListFact;
        }
    }
}
