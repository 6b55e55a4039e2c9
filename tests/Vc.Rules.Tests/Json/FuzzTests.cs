using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Tests.Cli;
using Vc.Rules.Tests.Dossiers;
using Xunit;

namespace Vc.Rules.Tests.Json;

/// <summary>Whatever goes in, only a dossier or the documented exception comes out, and what it costs is in proportion to what went in. VC_RULES_FACTOR gives more cases, VC_RULES_SEED others.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Examples = [.. Directory.GetFiles(VcRun.ExamplesFolder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    // Pieces of JSON, of dossiers, and of what neither should have.
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "false", "{}", "[]", "\"\"", "-", "0", "-0", "1e999", "1E-400", "00", "2147483648", "99999999999999999999", "0.5", "NaN", "Infinity",
        "//", "/*", "*/", "\n", "\r", "\t", " ", "\u0000", "\u00a0", "\u2028", "\uFEFF", "\\u", "\\ud800", "\\udc00\\ud800", "\\x", "'", "é", "\U0001F600", "\"kenmerk\":", "\"toegang\":", "\"inreisverboden\":", "\"datum\":",
        "\"__proto__\":", "\"$ref\":", "\"$type\":", "\"0001-01-01\"", "\"9999-12-31\"", "\"2025-02-30\"", "\"-0001-01-01\"", "\"derdeLand\"", "\"oordeel\":",
    ];

    private static readonly Func<JsonNode?>[] Values =
    [
        static () => null, static () => true, static () => false, static () => 0, static () => -1, static () => int.MaxValue, static () => long.MinValue, static () => 0.5, static () => 1e308,
        static () => "", static () => "\0", static () => "\u202e", static () => "derdeLand", static () => "NLD", static () => new string('x', 5000), static () => "0001-01-01", static () => "0001-12-31", static () => "1582-10-10", static () => "2024-02-29",
        static () => "2025-11-20", static () => "9999-12-31", static () => "9999-12-30", static () => "10000-01-01", static () => new JsonObject(), static () => new JsonArray(), static () => new JsonArray(null, 1, new JsonObject()), static () => new JsonObject { ["oordeel"] = true }, Deep,
    ];

    private static readonly LocalDate[] Days = [LocalDate.MinIsoValue, new(1, 1, 1), new(1582, 10, 10), new(2014, 2, 28), new(2025, 11, 20), new(9999, 12, 30), new(9999, 12, 31), LocalDate.MaxIsoValue];

    [Fact]
    public void Random_bytes_are_refused_as_documented() => ForAll(2000, static random =>
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        Reads(bytes);
    });

    [Fact]
    public void Random_pieces_of_json_are_read_or_refused_as_documented() => ForAll(3000, static random =>
        Reads(Encoding.UTF8.GetBytes("{" + string.Concat(Enumerable.Range(0, random.Next(25)).Select(_ => Pieces[random.Next(Pieces.Length)])))));

    [Fact]
    public void Random_text_with_halves_of_characters_is_refused_as_documented() => ForAll(1000, static random =>
    {
        var text = new StringBuilder(Examples[random.Next(Examples.Length)]);
        text.Insert(random.Next(text.Length), (char)random.Next(0xD700, 0xE100));
        Reads(() => DossierJson.Read(text.ToString()));
    });

    [Fact]
    public void Examples_with_bytes_changed_are_read_or_refused_as_documented() => ForAll(1500, static random =>
    {
        var bytes = Encoding.UTF8.GetBytes(Examples[random.Next(Examples.Length)]).ToList();
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var (at, length) = (random.Next(bytes.Count), random.Next(20));
            length = Math.Min(length, bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(length, bytes.Count - 1));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 4:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    bytes.Add((byte)'}');
                    break;
            }
        }

        Reads([.. bytes]);
    });

    /// <summary>What has the shape of a dossier can still hold dates at both ends of the calendar; every paragraph decides it, whatever the date on which it is asked.</summary>
    [Fact]
    public void Examples_with_answers_changed_are_refused_as_documented_or_decided() => ForAll(1200, static random =>
    {
        var root = JsonNode.Parse(Examples[random.Next(Examples.Length)])!.AsObject();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            Change(root, random);
        }

        if (Reads(Encoding.UTF8.GetBytes(root.ToJsonString())) is not { } dossier)
        {
            return;
        }

        var paragraph = Vreemdelingencirculaire.Paragraphs[random.Next(Vreemdelingencirculaire.Paragraphs.Count)];
        var day = Days[random.Next(Days.Length)];
        if (dossier.Validate(day).Count > 0)
        {
            FluentActions.Invoking(() => paragraph.DecideAsIfInForce(dossier, day)).Should().Throw<DossierException>();
            return;
        }

        var decision = paragraph.DecideAsIfInForce(dossier, day);
        DecisionJson.Write(decision).Should().NotBeEmpty();
        decision.Explain(Language.Nl).Should().NotBeEmpty();
    });

    [Fact]
    public void Receipts_with_anything_changed_are_read_or_refused_as_documented()
    {
        var receipt = Receipt.Of("A2/12.6", DossierJson.Read(File.ReadAllText(VcRun.Example("bijna-leeg.json"))), new(2026, 1, 15)).Write();
        ForAll(1000, random =>
        {
            var root = JsonNode.Parse(receipt)!.AsObject();
            Change(root, random);
            var text = root.ToJsonString();
            var at = random.Next(text.Length);
            var changed = random.Next(3) == 0 ? text : text.Remove(at, Math.Min(random.Next(8), text.Length - at)).Insert(at, random.Next(4) == 0 ? "\ud800" : Pieces[random.Next(Pieces.Length)]);
            try
            {
                Receipt.Read(changed).Should().NotBeNull();
            }
            catch (Exception refusal) when (refusal is FormatException or DossierException)
            {
                refusal.Message.Should().NotBeEmpty();
            }
        });
    }

    private static readonly Dictionary<string, Func<int, string>> HostileTexts = new()
    {
        ["lists in lists"] = static size => "{\"inreisverboden\":" + new string('[', size),
        ["objects in objects"] = static size => string.Concat(Enumerable.Repeat("{\"x\":", size / 5)),
        ["a list of what it cannot hold"] = static size => "{\"inreisverboden\":[" + string.Join(',', Enumerable.Repeat("1", size / 2)) + "]}",
        ["a list of elements that are wrong inside"] = static size => "{\"inreisverboden\":[" + string.Join(',', Enumerable.Repeat("{\"datum\":1}", size / 12)) + "]}",
        ["a list of empty elements"] = static size => "{\"inreisverboden\":[" + string.Join(',', Enumerable.Repeat("{}", size / 3)) + "]}",
        ["a list of the same full element"] = static size => "{\"inreisverboden\":[" + string.Join(',', Enumerable.Repeat("{\"datum\":\"2020-01-01\",\"soort\":\"licht\",\"inWerking\":true}", size / 58)) + "]}",
        ["a list of other full elements"] = static size => "{\"inreisverboden\":[" + string.Join(',', Enumerable.Range(0, size / 58).Select(static i => $"{{\"datum\":\"{new LocalDate(1, 1, 1).PlusDays(i):uuuu-MM-dd}\",\"soort\":\"licht\",\"inWerking\":true}}")) + "]}",
        ["many names that are not known"] = static size => "{" + string.Join(',', Enumerable.Range(0, size / 12).Select(static i => $"\"x{i}\":1")) + "}",
        ["one name many times"] = static size => "{" + string.Join(',', Enumerable.Repeat("\"x\":1", size / 6)) + "}",
        ["one long name"] = static size => "{\"" + new string('x', size) + "\":1}",
        ["one long text"] = static size => "{\"kenmerk\":\"" + new string('x', size) + "\"}",
        ["one long choice"] = static size => "{\"vreemdeling\":{\"nationaliteit\":\"" + new string('x', size) + "\"}}",
        ["one long date"] = static size => "{\"mvv\":{\"einddatum\":\"" + new string('1', size) + "\"}}",
        ["one long number"] = static size => "{\"terugkeerbesluiten\":[{\"vertrektermijnDagen\":" + new string('1', size) + "}]}",
        ["nothing but space"] = static size => new string(' ', size),
        ["a text that does not end"] = static size => "{\"kenmerk\":\"" + new string('\\', size),
    };

    public static TheoryData<string> Hostile => [.. HostileTexts.Keys];

    /// <summary>What is allocated in all is more than what is held at once, and does not depend on the machine. Four times as much in may not cost much more than four times as much.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_made_to_cost_much_costs_in_proportion(string what)
    {
        const int Size = 100_000;
        var make = HostileTexts[what];
        Cost(make(1000));
        var (small, large) = (Cost(make(Size)), Cost(make(4 * Size)));

        // A thousand names are each held beside all that there are, to see which is near; that costs the same whatever the length.
        large.Should().BeLessThan((250L * 4 * Size) + 60_000_000, what);
        large.Should().BeLessThan((5 * small) + 5_000_000, what);

        static long Cost(string json)
        {
            var bytes = Encoding.UTF8.GetBytes(json);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                DossierJson.Read(bytes);
            }
            catch (DossierException)
            {
                // Refused is as good as read.
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Of_very_many_problems_the_first_are_told()
    {
        var json = "{\"inreisverboden\":[" + string.Join(',', Enumerable.Repeat("1", 5000)) + "]}";

        var problems = FluentActions.Invoking(() => DossierJson.Read(json)).Should().Throw<DossierException>().Which.Problems;

        problems.Should().HaveCount(1001);
        problems[999].Path.Should().Be("inreisverboden[999]");
        problems[1000].ToString().Should().Be("$: expected at most 1000 problems, found more; these are the first");
    }

    private static void ForAll(int tests, Action<Random> check) => DossierGenerator.ForAll(tests, Gen.Choose(0, int.MaxValue), seed => check(new Random(seed)));

    private static Dossier? Reads(byte[] utf8Json)
    {
        // The quick look may send a good document on to the thorough one, but never pass a bad one.
        if (System.Text.Unicode.Utf8.IsValid(utf8Json) && WellShaped.Is(utf8Json, DossierContext.Shape) && ShapeCheck.ProblemsOf(JsonDocument.Parse(utf8Json).RootElement, DossierContext.Shape) is [var problem, ..])
        {
            throw new InvalidOperationException($"Called well shaped: {problem}");
        }

        return Reads(() => DossierJson.Read(utf8Json));
    }

    private static Dossier? Reads(Func<Dossier> read)
    {
        Dossier dossier;
        try
        {
            dossier = read();
        }
        catch (DossierException refused)
        {
            // Plain checks: an assertion library would cost more than what is tested.
            if (refused.Problems.Count == 0)
            {
                throw new InvalidOperationException("No problem is told.", refused);
            }

            foreach (var problem in refused.Problems)
            {
                if (problem.Path.Length is 0 or > 400 || problem.Expected.Length > 2000 || problem.ToString().Any(char.IsControl))
                {
                    throw new InvalidOperationException($"This is no message for a reader: {problem}", refused);
                }
            }

            return null;
        }

        if (dossier.Validate().Count > 0 || DossierJson.Read(DossierJson.Write(dossier)) != dossier)
        {
            throw new InvalidOperationException("What was read is not what is written.");
        }

        return dossier;
    }

    /// <summary>Changes one value somewhere, takes it out, puts one beside it, or repeats an element.</summary>
    private static void Change(JsonObject root, Random random)
    {
        JsonNode at = root;
        while (true)
        {
            var inner = Inside(at).Where(static node => node is JsonObject or JsonArray).ToList();
            if (inner.Count == 0 || random.Next(4) == 0)
            {
                break;
            }

            at = inner[random.Next(inner.Count)]!;
        }

        var value = Values[random.Next(Values.Length)]();
        if (at is JsonArray list)
        {
            if (list.Count > 0 && random.Next(2) == 0)
            {
                list.Insert(random.Next(list.Count), list[random.Next(list.Count)]?.DeepClone());
            }
            else
            {
                list.Add(value);
            }
        }
        else if (at is JsonObject { Count: > 0 } item)
        {
            var name = item.ElementAt(random.Next(item.Count)).Key;
            switch (random.Next(8))
            {
                case 0:
                    item.Remove(name);
                    break;
                case 1:
                    item[name + "x"] = value;
                    break;
                default:
                    item[name] = value;
                    break;
            }
        }
    }

    private static IEnumerable<JsonNode?> Inside(JsonNode node) => node is JsonObject item ? item.Select(static property => property.Value) : node is JsonArray list ? list : [];

    private static JsonArray Deep()
    {
        var deep = new JsonArray();
        for (var i = 0; i < 40; i++)
        {
            deep = new JsonArray(deep);
        }

        return deep;
    }
}
