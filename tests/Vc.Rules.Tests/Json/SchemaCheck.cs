using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Vc.Rules.Tests.Json;

/// <summary>As much of JSON Schema 2020-12 as the schemas of dossier and decision use, and not a keyword more.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public bool Accepts(JsonElement value) => Accepts(root, value);

    private bool Accepts(JsonElement schema, JsonElement value) => schema.ValueKind == JsonValueKind.Object ? schema.EnumerateObject().All(keyword => keyword.Name switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" or "x-question-en" => true,
        "$ref" => Accepts(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value),
        "anyOf" => keyword.Value.EnumerateArray().Any(option => Accepts(option, value)),
        "type" => keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray().Any(type => IsOf(type, value)) : IsOf(keyword.Value, value),
        "enum" => keyword.Value.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)),
        "format" when keyword.Value.GetString() == "date" => value.ValueKind != JsonValueKind.String || (value.GetString() is { Length: 10 } text && LocalDatePattern.Iso.Parse(text).Success),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
        "properties" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateObject().All(property => !value.TryGetProperty(property.Name, out var inner) || Accepts(property.Value, inner)),
        "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(property => (schema.TryGetProperty("properties", out var named) && named.TryGetProperty(property.Name, out _)) || Accepts(keyword.Value, property.Value)),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(element => Accepts(keyword.Value, element)),
        _ => throw new NotSupportedException(keyword.Name),
    }) : schema.GetBoolean();

    private static bool IsOf(JsonElement type, JsonElement value) => (type.GetString(), value.ValueKind) is
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null)
        || (type.GetString() == "integer" && value.ValueKind == JsonValueKind.Number && Math.Floor(value.GetDouble()) == value.GetDouble());
}
