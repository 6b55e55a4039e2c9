using System.Reflection;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Comparing;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Json;

/// <summary>
/// What was decided, on what, and by which rules: for an audit file. It holds the dossier, so that the decision can be made again, and hashes, so that it shows when anything is not the same.
/// </summary>
/// <param name="Library">The version of the library.</param>
/// <param name="Rulebook">The hash of all rules (<see cref="Decisions.Rulebook.Hash"/>).</param>
/// <param name="Asked">The number or subject that was asked.</param>
/// <param name="On">The reference date.</param>
/// <param name="Law">The date whose law was applied.</param>
/// <param name="Texts">The texts that were used, those that others build on included, in the order of the chain.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="DossierHash">SHA-256 over the dossier as <see cref="DossierJson.Write(Dossier)"/> writes it.</param>
/// <param name="Status">What it came to.</param>
/// <param name="Outcome">The fields of the outcome, each with its path; empty where there is none on which all texts agree.</param>
/// <param name="Fingerprint">The fingerprint of the decision.</param>
public sealed record Receipt(string Library, string Rulebook, string Asked, LocalDate On, LocalDate Law, IReadOnlyList<string> Texts, Dossier Dossier, string DossierHash, DecisionStatus Status, IReadOnlyList<OutcomeValue> Outcome, string Fingerprint)
{
    /// <summary>Decides a case and says by which rules.</summary>
    /// <param name="asked">A number such as A2/12.6, or a subject.</param>
    /// <param name="dossier">The case.</param>
    /// <param name="on">The reference date.</param>
    /// <param name="law">The date whose law is applied; <c>null</c> for the reference date.</param>
    /// <returns>The receipt.</returns>
    /// <exception cref="DossierException">The dossier cannot be; every problem is listed.</exception>
    /// <exception cref="ArgumentException">There is no paragraph of that name.</exception>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="law"/> is <c>null</c>.</exception>
    public static Receipt Of(string asked, Dossier dossier, LocalDate on, LocalDate? law = null)
    {
        var decision = Vreemdelingencirculaire.On(law ?? on).Decide(asked ?? throw new ArgumentNullException(nameof(asked)), dossier ?? throw new ArgumentNullException(nameof(dossier)), on);
        return new(
            LibraryVersion,
            CurrentRulebook.Value,
            asked,
            on,
            law ?? on,
            [.. decision.Candidates.SelectMany(static candidate => candidate.Citations.Select(static citation => citation.Version.Id).Prepend(candidate.Version.Id)).Distinct()],
            dossier,
            Decisions.Fingerprint.OfText(DossierJson.Write(dossier)),
            decision.Status,
            decision.Agree ? OutcomeValues.Of(decision.Decision.OutcomeFields) : [],
            decision.Fingerprint);
    }

    /// <summary>Decides the case again by the rules of this library, and says what is not the same.</summary>
    /// <returns>What differs, a line each; empty where everything is the same.</returns>
    /// <exception cref="DossierException">The dossier cannot be by these rules.</exception>
    public IReadOnlyList<string> Verify()
    {
        var again = Of(Asked, Dossier, On, Law);
        var differences = new List<string>();
        Compare("library", Library, again.Library);
        Compare("rulebook", Rulebook, again.Rulebook);
        Compare("dossier", DossierHash, again.DossierHash);
        Compare("texts", string.Join("; ", Texts), string.Join("; ", again.Texts));
        Compare("status", Status.ToString(), again.Status.ToString());
        var (old, now) = (ByPath(Outcome), ByPath(again.Outcome));
        foreach (var path in old.Keys.Union(now.Keys))
        {
            Compare($"outcome.{path}", old.TryGetValue(path, out var was) ? was ?? "null" : "absent", now.TryGetValue(path, out var @is) ? @is ?? "null" : "absent");
        }

        Compare("fingerprint", Fingerprint, again.Fingerprint);
        return differences;

        void Compare(string what, string was, string @is)
        {
            if (was != @is)
            {
                differences.Add($"{what}: was {was}, is {@is}");
            }
        }
    }

    /// <summary>Writes the receipt, indented, lines separated by <c>\n</c>.</summary>
    /// <returns>JSON that <see cref="Read"/> reads back.</returns>
    public string Write() => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("library", Library);
        writer.WriteString("rulebook", Rulebook);
        writer.WriteString("paragraph", Asked);
        writer.Date("on", On);
        writer.Date("law", Law);
        writer.List("texts", Texts, writer.WriteStringValue);
        writer.WriteString("dossierHash", DossierHash);
        writer.Name("status", Status);
        writer.Objects("outcome", Outcome, field =>
        {
            writer.WriteString("path", field.Path);
            writer.WriteString("value", field.Value);
        });
        writer.WriteString("fingerprint", Fingerprint);
        writer.WritePropertyName("dossier");
        using var dossier = JsonDocument.Parse(DossierJson.Write(Dossier));
        dossier.RootElement.WriteTo(writer);
        writer.WriteEndObject();
    });

    /// <summary>Reads a receipt.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The receipt.</returns>
    /// <exception cref="FormatException">It is not a receipt; the message names the place.</exception>
    /// <exception cref="DossierException">The dossier in it is none; every problem is listed.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <c>null</c>.</exception>
    public static Receipt Read(string json)
    {
        using var document = Parse(json ?? throw new ArgumentNullException(nameof(json)));
        var root = document.RootElement;
        return new(
            Text(root, "library"),
            Text(root, "rulebook"),
            Text(root, "paragraph"),
            Day(root, "on"),
            Day(root, "law"),
            [.. Elements(root, "texts").Select(static (element, i) => TextOf(element, $"texts[{i}]"))],
            DossierJson.Read(Property(root, "dossier").GetRawText()),
            Text(root, "dossierHash"),
            StatusOf(Text(root, "status")),
            [.. Elements(root, "outcome").Select(static field => new OutcomeValue(Text(field, "path"), default, Property(field, "value").ValueKind == JsonValueKind.Null ? null : Text(field, "value"), null))],
            Text(root, "fingerprint"));
    }

    private static string LibraryVersion =>
        typeof(Paragraph).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    // The rules never change while a program runs.
    private static readonly Lazy<string> CurrentRulebook = new(static () => Decisions.Rulebook.Hash(Vreemdelingencirculaire.Paragraphs));

    private static Dictionary<string, string?> ByPath(IEnumerable<OutcomeValue> fields)
    {
        var found = new Dictionary<string, string?>();
        foreach (var field in fields)
        {
            found[field.Path] = field.Value;
        }

        return found;
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document : throw Expected("the receipt", "a JSON object");
        }
        catch (JsonException refusal)
        {
            throw new FormatException($"The receipt is not JSON: {refusal.Message}", refusal);
        }
        catch (ArgumentException refusal)
        {
            throw new FormatException($"The receipt is not Unicode: {refusal.Message}", refusal);
        }
    }

    private static JsonElement Property(JsonElement around, string name)
    {
        try
        {
            return around.ValueKind == JsonValueKind.Object && around.TryGetProperty(name, out var found) ? found : throw Expected(name, "a value");
        }
        catch (InvalidOperationException)
        {
            // A name beside it has half of a surrogate pair.
            throw Expected(name, "a value among names in valid Unicode");
        }
    }

    private static string Text(JsonElement around, string name) => TextOf(Property(around, name), name);

    private static string TextOf(JsonElement element, string place)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Expected(place, "a text");
        }
        catch (InvalidOperationException)
        {
            // JSON can write half of a surrogate pair with an escape; no text can hold it.
            throw Expected(place, "a text in valid Unicode");
        }
    }

    private static List<JsonElement> Elements(JsonElement around, string name) =>
        Property(around, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : throw Expected(name, "a list");

    private static LocalDate Day(JsonElement around, string name) =>
        LocalDatePattern.Iso.Parse(Text(around, name)) is { Success: true, Value: var date } ? date : throw Expected(name, "a date such as 2025-10-01");

    private static DecisionStatus StatusOf(string name) =>
        Enum.TryParse<DecisionStatus>(name, ignoreCase: true, out var status) && string.Equals(status.ToString(), name, StringComparison.OrdinalIgnoreCase) ? status : throw Expected("status", "decided, needsFacts, needsJudgement or notApplicable");

    private static FormatException Expected(string place, string what) => new($"{place}: expected {what}");
}
