using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Vc.Rules.Json;

/// <summary>What may stand at a place in a dossier, read from the serializer's own metadata. The check of a document and the schema both walk it, so neither can differ from what is read.</summary>
/// <param name="Expected">In words, for a message.</param>
internal abstract record Shape(string Expected)
{
    /// <summary>The shape of a type that the serializer knows.</summary>
    public static Shape Of(JsonTypeInfo type) => Of(type, []);

    /// <summary>The shape of a type; a type that is met again has the same shape.</summary>
    public static Shape Of(JsonTypeInfo type, Dictionary<Type, Shape> known)
    {
        var inner = Nullable.GetUnderlyingType(type.Type) is { } underlying ? type.Options.GetTypeInfo(underlying) : type;
        if (!known.TryGetValue(inner.Type, out var shape))
        {
            known.Add(inner.Type, shape = inner switch
            {
                { Converter: IShaped converter } => converter.ShapeIn(inner.Options, known),
                { Kind: JsonTypeInfoKind.Object } => new ObjectShape(inner.Type.Name, [.. inner.Properties.Select(property => new PropertyShape(property.Name, Of(inner.Options.GetTypeInfo(property.PropertyType), known), property.IsRequired))]),
                _ when inner.Type == typeof(bool) => new YesNoShape(),
                _ when inner.Type == typeof(string) => new TextShape(),
                _ when inner.Type == typeof(int) => new CountShape(),
                _ => throw new InvalidOperationException($"A dossier has no JSON form for {inner.Type}: give it a converter in {nameof(DossierContext)}."),
            });
        }

        return shape;
    }
}

internal sealed record YesNoShape() : Shape("true or false");

internal sealed record TextShape() : Shape("a text");

internal sealed record DateShape() : Shape("a date such as 2025-11-20");

/// <summary>A whole number. All numbers in a dossier count something, so none is negative.</summary>
internal sealed record CountShape() : Shape("a whole number such as 28")
{
    public const int Least = 0;

    public const int Most = int.MaxValue;
}

/// <summary>One of a closed list of names.</summary>
/// <param name="Names">The names.</param>
/// <param name="Code">What the names are where they are codes of a standard. A message then does not list them, because there are many, and proposes none, because a code that differs in one letter means something else.</param>
internal sealed record ChoiceShape(IReadOnlyList<string> Names, string? Code) : Shape(Code ?? Words.OneOf(Names))
{
    private readonly NamesInUtf8 _utf8 = new(Names);

    /// <summary>The place of the text at hand among the names; -1 where it is none of them.</summary>
    public int IndexOf(ref Utf8JsonReader reader) => _utf8.IndexOf(ref reader, 0);
}

internal sealed record ListShape(Shape Element) : Shape("a list");

internal sealed record ObjectShape(string Name, IReadOnlyList<PropertyShape> Properties) : Shape("an object")
{
    private readonly NamesInUtf8 _utf8 = new(Properties.Select(static property => property.Name));

    /// <summary>The place of the property whose name is at hand; -1 where there is none. The search begins at the likely next one.</summary>
    public int IndexOf(ref Utf8JsonReader reader, int likely) => _utf8.IndexOf(ref reader, likely);
}

/// <summary>A property. One that is not required may be absent or <c>null</c>, which both mean "not known".</summary>
internal sealed record PropertyShape(string Name, Shape Shape, bool Required);
