using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Tests.Mutation;

/// <summary>Makes a dossier out of a way in which the facts can go, so that a person can see which example is missing. It searches; where it finds none there can still be one.</summary>
internal sealed class CaseFinder(Paragraph paragraph, SameLaw same)
{
    private const int Attempts = 12;

    private readonly Random _random = new(1);

    /// <summary>A small case that answers a question otherwise under the changed law.</summary>
    public (string Dossier, LocalDate On)? Find(IReadOnlyList<Literal> way, Func<Given, bool> differs)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var on = On();
            var json = new JsonObject();
            Fill(json, way, new Dictionary<string, int>(), on);
            if (Valid(json, on) is { } dossier && differs(new(dossier, on)))
            {
                return (Smaller(json, on, differs).ToJsonString(), on);
            }
        }

        return null;
    }

    private LocalDate On()
    {
        var from = paragraph.Version.InForce.From.NotAfter;
        var days = paragraph.Version.InForce.Until?.NotBefore is { } until && until > from ? Period.DaysBetween(from, until) : 700;
        return from.PlusDays(_random.Next(days));
    }

    private void Fill(JsonObject json, IReadOnlyList<Literal> way, Dictionary<string, int> positions, LocalDate on)
    {
        var terms = new Dictionary<string, Term>();
        foreach (var literal in way)
        {
            switch (literal.Variable)
            {
                case Answered answered when !Located(answered.Leaf.Path, positions).Contains("[]", StringComparison.Ordinal):
                    var code = answered.Codes[literal.Answer];
                    Put(json, Located(answered.Leaf.Path, positions), answered.Leaf.Answer == Kinds.YesNo ? code == 1 : answered.Leaf.Answer.Canonical(code));
                    break;
                case Order order:
                    Meet(order.Left);
                    Meet(order.Right);
                    break;
                case Exists exists:
                    Meet(exists.Of);
                    break;
            }
        }

        foreach (var list in way.Where(static literal => literal.Variable is Fits).GroupBy(static literal => ((Fits)literal.Variable).List))
        {
            var absent = list.Where(static literal => literal.Answer == 0 && ((Fits)literal.Variable).Count == 1).ToList();
            var elements = new JsonArray();
            var path = Located(list.Key.Path, positions);
            if (path.Contains("[]", StringComparison.Ordinal))
            {
                continue;
            }

            Put(json, path, elements);
            foreach (var present in list.Where(static literal => literal.Answer != 0))
            {
                var fits = (Fits)present.Variable;
                for (var i = 0; i < fits.Count && same.Element(fits, absent) is { } element; i++)
                {
                    elements.Add((JsonNode)new JsonObject());
                    Fill(json, element, new Dictionary<string, int>(positions) { [list.Key.Path] = elements.Count - 1 }, on);
                }
            }
        }

        foreach (var leaf in terms.Values.Where(static term => term.Leaf is ILeaf).Select(static term => (ILeaf)term.Leaf!))
        {
            var path = Located(leaf.Path, positions);
            if (!path.Contains("[]", StringComparison.Ordinal))
            {
                Put(json, path, Measure(leaf, on, terms));
            }
        }

        void Meet(Term term)
        {
            if (terms.TryAdd(term.Key, term))
            {
                foreach (var input in term.Inputs ?? [])
                {
                    Meet(input);
                }
            }
        }
    }

    private JsonValue Measure(ILeaf leaf, LocalDate on, Dictionary<string, Term> terms)
    {
        if (leaf.Answer is ValueKind<LocalDate> date)
        {
            if (date == Kinds.DateOrNotYet && _random.Next(6) == 0)
            {
                return JsonValue.Create("9999-12-31");
            }

            int[] years = [0, 0, 1, 2, 3, 4, 5, 10, 15, 20, 25];
            var fixedDays = terms.Values.Where(static term => term.Settled is { State: State.Known, Bits: > 1 << 18 and < 1L << 22 }).Select(term => Kinds.Date.Decode(term.Settled!.Value.Bits)).Where(static day => day.Year is > 1950 and < 2100).ToList();
            var day = fixedDays.Count > 0 && _random.Next(3) == 0 ? fixedDays[_random.Next(fixedDays.Count)] : on.PlusYears(-years[_random.Next(years.Length)]);
            return JsonValue.Create(NodaTime.Text.LocalDatePattern.Iso.Format(day.PlusDays(_random.Next(3) switch { 0 => 0, 1 => _random.Next(-2, 3), _ => _random.Next(-400, 60) })));
        }

        int[] numbers = [0, 1, 2, 3, 5, 6, 10, 13, 18, 28, 30, 60, 90];
        var number = numbers[_random.Next(numbers.Length)];
        return leaf.Answer == Kinds.Number ? JsonValue.Create(number) : JsonValue.Create($"P{number}{"DMY"[_random.Next(3)]}");
    }

    private static Dossier? Valid(JsonObject json, LocalDate on)
    {
        for (var round = 0; round < 12; round++)
        {
            var (dossier, problems) = Read(json, on);
            if (problems.Count == 0)
            {
                return dossier;
            }

            if (!problems.Any(problem => TakeOut(json, problem.Path)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Takes out what is not needed for the difference.</summary>
    private static JsonObject Smaller(JsonObject json, LocalDate on, Func<Given, bool> differs)
    {
        foreach (var path in Leaves(json, "").ToList())
        {
            var less = (JsonObject)json.DeepClone();
            if (TakeOut(less, path) && Read(less, on) is { Problems.Count: 0, Dossier: { } dossier } && differs(new(dossier, on)))
            {
                json = less;
            }
        }

        return json;
    }

    private static IEnumerable<string> Leaves(JsonNode node, string path) => node switch
    {
        JsonObject all => all.SelectMany(pair => Leaves(pair.Value!, path.Length == 0 ? pair.Key : $"{path}.{pair.Key}")).Append(path).Where(static at => at.Length > 0),
        JsonArray all => all.SelectMany((item, i) => Leaves(item!, $"{path}[{i}]")).Append(path),
        _ => [path],
    };

    private static (Dossier? Dossier, IReadOnlyList<Problem> Problems) Read(JsonObject json, LocalDate on)
    {
        try
        {
            var dossier = DossierJson.Read(json.ToJsonString());
            return (dossier, dossier.Validate(on));
        }
        catch (DossierException impossible)
        {
            return (null, impossible.Problems);
        }
    }

    private static string Located(string path, Dictionary<string, int> positions)
    {
        foreach (var (list, position) in positions.OrderBy(static pair => pair.Key.Length))
        {
            var at = list;
            foreach (var (outer, outside) in positions.Where(pair => list.StartsWith(pair.Key + "[]", StringComparison.Ordinal)))
            {
                at = at.Replace(outer + "[]", $"{outer}[{outside}]", StringComparison.Ordinal);
            }

            path = path.StartsWith(at + "[]", StringComparison.Ordinal) ? $"{at}[{position}]{path[(at.Length + 2)..]}" : path;
        }

        return path;
    }

    private static int Position(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : -1;

    private static List<string> Steps(string path) => [.. path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries)];

    private static void Put(JsonNode json, string path, JsonNode value)
    {
        var steps = Steps(path);
        var at = json;
        for (var i = 0; i < steps.Count - 1; i++)
        {
            if (at is JsonArray array)
            {
                var position = Position(steps[i]);
                while (array.Count <= position)
                {
                    array.Add((JsonNode)new JsonObject());
                }

                at = array[position]!;
            }
            else
            {
                at = at[steps[i]] ??= Position(steps[i + 1]) >= 0 ? new JsonArray() : new JsonObject();
            }
        }

        at[steps[^1]] = value;
    }

    private static bool TakeOut(JsonObject json, string path)
    {
        JsonNode? at = json;
        var steps = Steps(path);
        foreach (var step in steps.Take(steps.Count - 1))
        {
            at = at switch { JsonArray array => Position(step) is >= 0 and var i && i < array.Count ? array[i] : null, JsonObject around => around[step], _ => null };
        }

        if (at is JsonArray elements && Position(steps[^1]) is >= 0 and var position && position < elements.Count)
        {
            elements.RemoveAt(position);
            return true;
        }

        return at is JsonObject all && all.Remove(steps[^1]);
    }
}
