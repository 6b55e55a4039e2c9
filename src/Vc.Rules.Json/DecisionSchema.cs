using System.Text.Json;
using System.Text.Json.Nodes;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Json;

/// <summary>Writes the shape of what <see cref="DecisionJson"/> writes as JSON Schema. Stated beside the writer, because the writer has no metadata to read it from; tests hold every decision against it.</summary>
internal static class DecisionSchema
{
    private static readonly string[] AnyValue = ["boolean", "integer", "string", "null"];

    public static string Write() => JsonText.Of(static writer => Document().WriteTo(writer));

    private static JsonObject Document() => new()
    {
        ["$schema"] = SchemaId.Dialect,
        ["$id"] = SchemaId.Of("decision"),
        ["title"] = "DecisionDocument",
        ["description"] = "What a paragraph says of a case on a date; where either of two texts can be in force on it, what both say.",
        ["anyOf"] = List(Reference("decision"), Reference("decisionOnDate")),
        ["$defs"] = new JsonObject
        {
            ["decision"] = Object("What one text says of a case.",
            [
                .. Head,
                ("questions", Array(Reference("question"), "The answer to every question of the paragraph.")),
                ("citations", Array(Reference("citation"), "The reasoning, in order.")),
                ("considered", Array(Reference("considered"), "Norms that were tried beside the reasoning.")),
                .. Open,
                ("law", Reference("law")),
                ("fingerprint", Fingerprint()),
            ]),
            ["decisionOnDate"] = Object("What two texts say of a case, of which either can be in force on the date. There is an outcome only where both give the same.",
            [
                .. Head,
                ("citations", Array(Reference("citation"), "The reasoning of both, in order.")),
                .. Open,
                ("candidates", Array(Reference("decision"), "The decision of each text, the older first.")),
                ("fingerprint", Fingerprint()),
            ]),
            ["outcome"] = new JsonObject
            {
                ["description"] = "The outcome, whose fields are those of the paragraph; null where there is none.",
                ["type"] = Names("object", "null"),
                ["additionalProperties"] = Reference("outcomeValue"),
            },
            ["outcomeValue"] = new JsonObject
            {
                ["description"] = "A field of an outcome: a value, or a list or object of fields. null: open, or the law gives no value; the question of that name tells which.",
                ["type"] = Names("array", "boolean", "integer", "null", "object", "string"),
                ["items"] = Reference("outcomeValue"),
                ["additionalProperties"] = Reference("outcomeValue"),
            },
            ["question"] = Object("The answer to one question.",
            [
                ("name", Type("string", "Its name; the same in every version of the paragraph.")),
                ("question", Reference("text")),
                ("weighs", Type("boolean", "Whether it counts for the status of the decision.")),
                ("status", NamesOf<DecisionStatus>("What it came to.")),
                ("state", NamesOf<AnswerState>("What the answer is.")),
                ("value", Type(AnyValue, "The answer; null unless the state is decided.")),
            ], ("position", Type("integer", "The element of a list that it is about, from 0. Only a question about each element has it."))),
            ["citation"] = Object("A norm in the reasoning.",
            [
                .. Place,
                ("value", Nullable("text")),
                ("reading", Nullable("string", "The id of the interpretation, where it is a choice of the project and not of the text.")),
                ("positions", Array(Type("integer"), "The elements of lists that it is about, from 0, the outer list first.")),
                ("identifier", Nullable("string", "The JCI of a place in a statute; null elsewhere.")),
                ("instrument", Type("string", "The publication of the text.")),
                ("inForce", Reference("inForce")),
                ("summary", Reference("text")),
                ("refersTo", Array(Object("Another source.", [("text", Reference("text")), ("identifier", Nullable("string", "JCI, CELEX or ECLI."))]), "The sources that it refers to.")),
                ("facts", Array(Object("An answer of the dossier.",
                [
                    ("path", Type("string", "Where it stands in the dossier.")),
                    ("question", Reference("text")),
                    ("value", Type(["array", .. AnyValue], "As it stands in the dossier; of a list only that it is empty.")),
                    ("shown", Reference("text")),
                ]), "The answers on which it was tried.")),
            ]),
            ["considered"] = Object("A norm that was tried beside the reasoning.",
            [
                .. Place,
                ("summary", Reference("text")),
                ("reading", Nullable("string", "The id of the interpretation, where it is a choice of the project.")),
            ]),
            ["missingFact"] = Object("A question whose answer can still change the outcome.",
            [
                .. Asked,
                ("answer", Object("What an answer looks like.",
                    [("kind", Enumeration(["choice", "date", "list", "number", "yesNo"], "Its kind."))],
                    ("options", Array(Type("string"), "Of a choice: the names to choose from.")))),
            ]),
            ["judgement"] = Object("A question that a human answers.",
            [
                .. Asked,
                ("answer", Type(["boolean", "null"], "The judgement; null: not given yet.")),
                ("weigh", Array(Reference("text"), "What to weigh.")),
            ]),
            ["law"] = Object("The text that was applied.",
            [
                ("paragraph", Type("string", "Its number at that time.")),
                ("subject", Object("What it is about.", [("id", Type("string")), ("nl", Type("string")), ("en", Type("string"))])),
                ("instrument", Type("string", "Its publication.")),
                ("wbv", Nullable("string", "The number of the decree that made it.")),
                ("signed", NullableDate("The day on which that was signed.")),
                ("inForce", Reference("inForce")),
                ("note", Nullable("text")),
            ]),
            ["inForce"] = Object("On which days a text is in force.",
            [
                ("from", Boundary("The first day.")),
                ("until", Boundary("The first day on which it is no longer in force; null: none is known.")),
                ("known", NamesOf<Knowledge>("How that is known.")),
            ]),
            ["text"] = Object("A text in both languages; the Dutch one leads.", [("nl", Type("string")), ("en", Type("string"))]),
        },
    };

    private static (string, JsonObject)[] Head =>
    [
        ("paragraph", Type("string", "The number, such as A2/12.6.")),
        ("subject", Type("string", "The id of the subject; it stays the same where a number changes.")),
        ("on", Date("The date on which the question is asked.")),
        ("status", NamesOf<DecisionStatus>("What it came to.")),
        ("remark", Nullable("text")),
        ("outcome", Reference("outcome")),
    ];

    private static (string, JsonObject)[] Open =>
    [
        ("missingFacts", Array(Reference("missingFact"), "What to ask, the most useful first.")),
        ("judgements", Array(Reference("judgement"), "What a human must judge or has judged.")),
    ];

    private static (string, JsonObject)[] Place =>
    [
        ("pinpoint", Type("string", "The place, such as A2/12.6#SIS.1.1.")),
        ("text", Type("string", "The place as a Dutch lawyer writes it.")),
        ("role", NamesOf<Role>("What it does in the reasoning.")),
        ("force", NamesOf<Force>("How strongly it speaks.")),
        ("holds", NamesOf<Truth>("Whether it holds.")),
    ];

    private static (string, JsonObject)[] Asked =>
    [
        ("fact", Type("string", "The path of the question; [] stands for any element of a list.")),
        ("path", Type("string", "Where the answer goes in the dossier.")),
        ("question", Reference("text")),
    ];

    private static JsonObject Object(string description, (string Name, JsonObject Schema)[] required, params (string Name, JsonObject Schema)[] optional)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in (IEnumerable<(string, JsonObject)>)[.. required, .. optional])
        {
            properties.Add(name, schema);
        }

        return new()
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = Names([.. required.Select(static property => property.Name)]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Array(JsonObject items, string description) => new() { ["description"] = description, ["type"] = "array", ["items"] = items };

    private static JsonObject Type(string type) => new() { ["type"] = type };

    private static JsonObject Type(string type, string description) => new() { ["description"] = description, ["type"] = type };

    private static JsonObject Type(string[] types, string description) => new() { ["description"] = description, ["type"] = Names(types) };

    private static JsonObject Nullable(string type, string description) => Type([type, "null"], description);

    private static JsonObject Nullable(string definition) => new() { ["anyOf"] = List(Reference(definition), Type("null")) };

    private static JsonObject Date(string description) => new() { ["description"] = description, ["type"] = "string", ["format"] = "date" };

    private static JsonObject NullableDate(string description) => new() { ["description"] = description, ["type"] = Names("string", "null"), ["format"] = "date" };

    private static JsonObject Boundary(string description) => new()
    {
        ["description"] = description,
        ["anyOf"] = List(NullableDate("A day that is known."), Object("A day that is known within bounds.", [("notBefore", NullableDate("The earliest that it can be.")), ("notAfter", NullableDate("The latest that it can be."))])),
    };

    private static JsonObject Fingerprint() => new() { ["description"] = "SHA-256 over everything that the decision says.", ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    private static JsonObject Enumeration(string[] names, string description) => new() { ["description"] = description, ["type"] = "string", ["enum"] = Names(names) };

    /// <summary>The names of an enumeration as <see cref="JsonText.Name{T}"/> writes them.</summary>
    private static JsonObject NamesOf<T>(string description)
        where T : struct, Enum
    {
#if NETSTANDARD2_0
        var names = Enum.GetNames(typeof(T));
#else
        var names = Enum.GetNames<T>();
#endif
        return Enumeration([.. names.Select(JsonNamingPolicy.CamelCase.ConvertName)], description);
    }

    private static JsonArray Names(params string[] names) => new([.. names.Select(static JsonNode? (name) => JsonValue.Create(name))]);

    private static JsonArray List(params JsonNode[] items) => new(items);
}
