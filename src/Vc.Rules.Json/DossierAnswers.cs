using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Json;

/// <summary>Puts answers into a dossier one at a time, at the paths that decisions name.</summary>
public static class DossierAnswers
{
    /// <summary>The dossier with another answer at a place. What stands around it stays as it is.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="fact">The question.</param>
    /// <param name="path">Where the answer goes, such as <c>antecedenten[0].gepleegdOp</c>.</param>
    /// <param name="value">The answer as it stands in machine-readable output: <c>true</c>, a number, an ISO date, the name of a choice; of a list the number of its elements, about which nothing is known yet. <c>null</c> takes the answer out.</param>
    /// <returns>A new dossier.</returns>
    /// <exception cref="DossierException">No dossier can have that answer; every problem is listed.</exception>
    /// <exception cref="ArgumentException">The value is no number of elements, or more than a thousand.</exception>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="value"/> is <c>null</c>.</exception>
    public static Dossier With(Dossier dossier, IFact fact, string path, string? value)
    {
        var json = ToJson(dossier);
        Put(json, Require(path), Require(fact) is ListFact ? Elements(value) : Value(fact, value));
        return DossierJson.Read(json.ToJsonString());
    }

    /// <summary>The dossier with the answers of an alternative. An answer that cannot stand beside them, such as the date of an event that then did not happen, is left out.</summary>
    /// <param name="dossier">The dossier that was decided.</param>
    /// <param name="alternative">What would change the decision.</param>
    /// <param name="peildatum">The date on which the question is asked.</param>
    /// <returns>The other dossier; <c>null</c> where there can be none.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static Dossier? With(Dossier dossier, Alternative alternative, LocalDate peildatum)
    {
        var json = ToJson(dossier);
        var changed = Require(alternative).Changes.ToDictionary(static change => change.Path);
        foreach (var change in changed)
        {
            Put(json, change.Key, Value(change.Value.Fact, change.Value.To));
        }

        // Each round takes out at least one answer, so this ends.
        while (true)
        {
            var problems = ProblemsOf(json, peildatum, out var read);
            if (problems.Count == 0)
            {
                return read;
            }

            if (problems.Any(problem => changed.ContainsKey(problem.Path) || !TakeOut(json, problem.Path)))
            {
                return null;
            }
        }
    }

    private static IReadOnlyList<Problem> ProblemsOf(JsonObject json, LocalDate peildatum, out Dossier? read)
    {
        read = null;
        try
        {
            read = DossierJson.Read(json.ToJsonString());
            return read.Validate(peildatum);
        }
        catch (DossierException impossible)
        {
            return impossible.Problems;
        }
    }

    private static JsonObject ToJson(Dossier dossier) => JsonNode.Parse(DossierJson.Write(dossier))!.AsObject();

    private static void Put(JsonObject json, string path, JsonNode? value)
    {
        var steps = Steps(path);
        JsonNode at = json;
        for (var i = 0; i < steps.Count - 1; i++)
        {
            at = Child(at, steps[i]) ?? Add(at, steps[i], new JsonObject());
        }

        if (value is JsonArray elements && Child(at, steps[^1]) is JsonArray known)
        {
            // A list that grows keeps what it has.
            while (known.Count > elements.Count)
            {
                known.RemoveAt(known.Count - 1);
            }

            while (known.Count < elements.Count)
            {
                known.Add((JsonNode)new JsonObject());
            }
        }
        else
        {
            Add(at, steps[^1], value);
        }
    }

    private static JsonNode Add(JsonNode parent, string step, JsonNode? value)
    {
        parent.AsObject()[step] = value;
        return value!;
    }

    private static JsonNode? Child(JsonNode parent, string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? parent.AsArray()[position] : parent.AsObject()[step];

    private static bool TakeOut(JsonObject json, string path)
    {
        var steps = Steps(path);
        JsonNode? at = json;
        foreach (var step in steps.Take(steps.Count - 1))
        {
            at = at is null ? null : Child(at, step);
        }

        return at is JsonObject around && around[steps[^1]] is not null && around.Remove(steps[^1]);
    }

    private static List<string> Steps(string path) => [.. path.Replace("[", ".").Replace("]", "").Split('.')];

    // What is not of the kind that was asked stays text, so that reading the dossier says what was expected.
    private static JsonValue? Value(IFact fact, string? value) => value switch
    {
        null => null,
        "true" or "false" when fact.Answer == Kinds.YesNo => JsonValue.Create(value == "true"),
        _ when fact.Answer == Kinds.Number && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(value),
    };

    private static JsonArray? Elements(string? count) => count is null ? null
        : int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostElements ? [.. Enumerable.Range(0, number).Select(static JsonNode? (_) => new JsonObject())]
        : throw new ArgumentException($"The number of elements of a list was expected, at most {MostElements}, found '{count}'.", nameof(count));

    private const int MostElements = 1000;

    private static T Require<T>(T argument)
        where T : class => argument ?? throw new ArgumentNullException(nameof(argument));
}
