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
                _ => throw new InvalidOperationException($"A dossier has no JSON form for {inner.Type}: give it a converter in {nameof(DossierContext)}."),
            });
        }

        return shape;
    }
}

internal sealed record YesNoShape() : Shape("true or false");

internal sealed record TextShape() : Shape("a text");

internal sealed record DateShape() : Shape("a date such as 2025-11-20");

internal sealed record ChoiceShape(IReadOnlyList<string> Names) : Shape(Words.OneOf(Names));

internal sealed record ListShape(Shape Element) : Shape("a list");

internal sealed record ObjectShape(string Name, IReadOnlyList<PropertyShape> Properties) : Shape("an object");

/// <summary>A property. One that is not required may be absent or <c>null</c>, which both mean "not known".</summary>
internal sealed record PropertyShape(string Name, Shape Shape, bool Required);
