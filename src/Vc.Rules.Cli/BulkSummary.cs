using System.Globalization;
using System.Text;
using System.Text.Json;
using Vc.Rules.Decisions;

namespace Vc.Rules.Cli;

/// <summary>What one line of a bulk output says, for counting.</summary>
/// <param name="Line">The number of the line in the input.</param>
/// <param name="Status">The status; <c>null</c> for a line with errors.</param>
/// <param name="Fields">The outcome's fields with their values, those in a list under the list's name.</param>
/// <param name="Missing">The paths of what is missing: facts and judgements.</param>
/// <param name="Errors">What was wrong with the line.</param>
internal sealed record Tallied(long Line, string? Status, IReadOnlyList<(string Field, string Value)> Fields, IReadOnlyList<string> Missing, IReadOnlyList<string>? Errors)
{
    public static Tallied Of(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var line = root.GetProperty("line").GetInt64();
        if (root.TryGetProperty("errors", out var errors))
        {
            return new(line, null, [], [], Strings(errors));
        }

        var fields = new List<(string, string)>();
        Collect(root.GetProperty("outcome"), "", fields);
        return new(line, root.GetProperty("status").GetString(), fields, [.. Strings(root.GetProperty("missingFacts")), .. Strings(root.GetProperty("judgements"))], null);
    }

    private static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(static element => element.GetString()!)];

    private static void Collect(JsonElement value, string path, List<(string, string)> to)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    Collect(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", to);
                }

                break;
            case JsonValueKind.Array:
                foreach (var element in value.EnumerateArray())
                {
                    Collect(element, path + "[]", to);
                }

                break;
            case JsonValueKind.String:
                to.Add((path, value.GetString()!));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                to.Add((path, value.GetBoolean() ? "true" : "false"));
                break;
            default:
                break;
        }
    }
}

/// <summary>Counts what a bulk run came to. What it keeps does not grow with the number of lines.</summary>
internal sealed class BulkSummary
{
    // A field with more values than this, such as a date, says nothing in a count.
    private const int ManyValues = 12;
    private const int ShownMissing = 10;

    private readonly Dictionary<string, long> _statuses = [];
    private readonly Dictionary<string, long> _missing = [];

    // Null where a field turned out to have many values.
    private readonly Dictionary<string, Dictionary<string, long>?> _fields = [];

    public long Lines { get; private set; }

    public long Bad { get; private set; }

    public void Add(Tallied came)
    {
        Lines++;
        if (came.Status is null)
        {
            Bad++;
            return;
        }

        Count(_statuses, came.Status);
        foreach (var path in came.Missing)
        {
            Count(_missing, Everyone(path));
        }

        foreach (var (field, value) in came.Fields)
        {
            if (!_fields.TryGetValue(field, out var values))
            {
                _fields.Add(field, values = []);
            }

            if (values is not null)
            {
                Count(values, value);
                _fields[field] = values.Count > ManyValues ? null : values;
            }
        }
    }

    public string Text(Language language)
    {
        var text = new StringBuilder();
        Row(0, Say("Regels", "Lines"), Lines);
        Row(0, Say("Waarvan fout", "Of which bad"), Bad);
        Head(Say("Status", "Status"));
        foreach (var status in Enum.GetValues<DecisionStatus>())
        {
            Row(1, status.InWords(language), _statuses.GetValueOrDefault(JsonNamingPolicy.CamelCase.ConvertName(status.ToString())));
        }

        if (_fields.Any(static field => field.Value is not null))
        {
            Head(Say("Uitkomst", "Outcome"));
            foreach (var (field, values) in _fields)
            {
                foreach (var (value, count) in values?.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal) ?? Enumerable.Empty<KeyValuePair<string, long>>())
                {
                    Row(1, $"{field} = {value}", count);
                }
            }
        }

        if (_missing.Count > 0)
        {
            Head(Say("Ontbreekt het vaakst", "Missing most often"));
            foreach (var (path, count) in _missing.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Take(ShownMissing))
            {
                Row(1, path, count);
            }
        }

        return text.ToString();

        void Head(string heading) => text.Append('\n').Append(heading).Append('\n');

        void Row(int depth, string label, long count) => text.Append(' ', depth * 2).Append(count.ToString("N0", CultureInfo.InvariantCulture).PadLeft(12)).Append("  ").Append(label).Append('\n');

        string Say(string nl, string en) => language == Language.Nl ? nl : en;
    }

    private static void Count(Dictionary<string, long> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    // The fact, whichever element of the list it is missing of: else the count would grow with the longest list.
    private static string Everyone(string path) => path.Contains('[', StringComparison.Ordinal) ? System.Text.RegularExpressions.Regex.Replace(path, @"\[\d+\]", "[]") : path;
}
