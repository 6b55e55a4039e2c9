using System.Text.Json;
using Vc.Rules.Kernel;

namespace Vc.Rules.Json;

/// <summary>Writes the shape of a dossier as JSON Schema. The serializer's own schema exporter cannot: to it a converter of ours may read anything.</summary>
internal sealed class DossierSchema
{
    // What is asked beside the facts: these play no part in a decision, or belong to a judgement whose question stands at the object.
    private static readonly Dictionary<string, Text> Beside = new()
    {
        ["kenmerk"] = new("Onder welk kenmerk kent de aanvrager de zaak (geen naam of nummer van een persoon)?", "By which reference does the caller know the case (no name or number of a person)?"),
        ["beoordeling.oordeel"] = new("Hoe luidt het oordeel: ja of nee?", "What is the judgement: yes or no?"),
        ["beoordeling.door"] = new("Welke functie of dienst heeft geoordeeld (geen naam)?", "Which function or service judged (no name)?"),
        ["beoordeling.motivering"] = new("Wat zijn de redenen?", "What are the reasons?"),
    };

    private readonly Utf8JsonWriter _writer;
    private readonly Dictionary<string, Text> _questions;
    private readonly HashSet<ObjectShape> _shared;

    private DossierSchema(Utf8JsonWriter writer, Dictionary<string, Text> questions, HashSet<ObjectShape> shared)
    {
        _writer = writer;
        _questions = questions;
        _shared = shared;
    }

    public static string Write(ObjectShape root, IEnumerable<IFact> facts)
    {
        var uses = new Dictionary<ObjectShape, int>();
        var paths = new HashSet<string>();
        Count(root, "");
        var questions = new Dictionary<string, Text>(Beside);
        foreach (var fact in facts)
        {
            if (!paths.Contains(fact.Path))
            {
                throw new ArgumentException($"A dossier has no '{fact.Path}'.", nameof(facts));
            }

            questions[HolderOf(fact)] = fact.Question;
        }

        var shared = new HashSet<ObjectShape>(uses.Where(static use => use.Value > 1).Select(static use => use.Key));
        return JsonText.Of(writer => new DossierSchema(writer, questions, shared).Document(root));

        void Count(Shape shape, string path)
        {
            paths.Add(path);
            if (shape is ListShape list)
            {
                Count(list.Element, path + "[]");
            }
            else if (shape is ObjectShape item)
            {
                uses[item] = uses.TryGetValue(item, out var before) ? before + 1 : 1;
                foreach (var property in item.Properties)
                {
                    Count(property.Shape, At(path, property.Name));
                }
            }
        }
    }

    // All judgements have one shape, so the question of each stands at the judgement, not at the answer inside it.
    private static string HolderOf(IFact fact) => fact.IsJudgement ? fact.Path[..fact.Path.LastIndexOf('.')] : fact.Path;

    private static string At(string path, string name) => path.Length == 0 ? name : path + "." + name;

    private void Document(ObjectShape root)
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", SchemaId.Dialect);
        _writer.WriteString("$id", SchemaId.Of("dossier"));
        _writer.WriteString("title", "Dossier");
        _writer.WriteString("description", "Wat van een zaak bekend is. Wat ontbreekt of null is, is niet bekend; een lege lijst zegt dat er geen zijn.");
        Object(root, "", required: true);
        _writer.WriteStartObject("$defs");
        foreach (var shape in _shared)
        {
            _writer.WriteStartObject(Definition(shape));
            Object(shape, Definition(shape), required: true);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void Object(ObjectShape shape, string path, bool required)
    {
        Type("object", required);
        _writer.WriteStartObject("properties");
        foreach (var property in shape.Properties)
        {
            var at = At(path, property.Name);
            _writer.WriteStartObject(property.Name);
            if (_questions.TryGetValue(at, out var question))
            {
                _writer.WriteString("description", question.Nl);
                _writer.WriteString("x-question-en", question.En);
            }

            Value(property.Shape, at, property.Required);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        if (shape.Properties.Any(static property => property.Required))
        {
            _writer.WriteStartArray("required");
            foreach (var property in shape.Properties.Where(static property => property.Required))
            {
                _writer.WriteStringValue(property.Name);
            }

            _writer.WriteEndArray();
        }

        _writer.WriteBoolean("additionalProperties", false);
    }

    private void Value(Shape shape, string path, bool required)
    {
        switch (shape)
        {
            case ObjectShape item when _shared.Contains(item):
                Reference(item, required);
                break;
            case ObjectShape item:
                Object(item, path, required);
                break;
            case ListShape list:
                Type("array", required);
                _writer.WriteStartObject("items");
                Value(list.Element, path + "[]", required: true);
                _writer.WriteEndObject();
                break;
            case ChoiceShape choice:
                Type("string", required);
                _writer.WriteStartArray("enum");
                foreach (var name in choice.Names)
                {
                    _writer.WriteStringValue(name);
                }

                if (!required)
                {
                    _writer.WriteNullValue();
                }

                _writer.WriteEndArray();
                break;
            case CountShape:
                Type("integer", required);
                _writer.WriteNumber("minimum", CountShape.Least);
                _writer.WriteNumber("maximum", CountShape.Most);
                break;
            case DateShape:
                Type("string", required);
                _writer.WriteString("format", "date");
                break;
            default:
                Type(shape is YesNoShape ? "boolean" : "string", required);
                break;
        }
    }

    private void Reference(ObjectShape shape, bool required)
    {
        if (required)
        {
            _writer.WriteString("$ref", "#/$defs/" + Definition(shape));
            return;
        }

        _writer.WriteStartArray("anyOf");
        _writer.WriteStartObject();
        Reference(shape, required: true);
        _writer.WriteEndObject();
        _writer.WriteStartObject();
        Type("null", required: true);
        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private void Type(string name, bool required)
    {
        if (required)
        {
            _writer.WriteString("type", name);
            return;
        }

        _writer.WriteStartArray("type");
        _writer.WriteStringValue(name);
        _writer.WriteStringValue("null");
        _writer.WriteEndArray();
    }

    private static string Definition(ObjectShape shape) => JsonNamingPolicy.CamelCase.ConvertName(shape.Name);
}
