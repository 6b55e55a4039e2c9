using System.Text.Json;
using NodaTime;

namespace Vc.Rules.Json;

/// <summary>
/// Whether a document in valid UTF-8 has its shape, in one pass over its bytes that allocates nothing. "Yes" is certain; what is out of the ordinary in any way gets a "no", and <see cref="ShapeCheck"/> then says whether something is wrong, and what.
/// Nearly every document is in order, so nearly none pays for the search for words.
/// </summary>
internal static class WellShaped
{
    public static bool Is(ReadOnlySpan<byte> utf8Json, Shape shape)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = Malformed.MaxDepth });
        try
        {
            return reader.Read() && Is(ref reader, shape) && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Is(ref Utf8JsonReader reader, Shape shape) => (shape, reader.TokenType) switch
    {
        (ObjectShape expected, JsonTokenType.StartObject) => Is(ref reader, expected),
        (ListShape expected, JsonTokenType.StartArray) => Is(ref reader, expected),
        (YesNoShape, JsonTokenType.True or JsonTokenType.False) => true,
        (ChoiceShape expected, JsonTokenType.String) => IsPlain(reader.ValueSpan) && expected.IndexOf(ref reader) >= 0,
        (DateShape, JsonTokenType.String) => DateConverter.TryParse(reader.ValueSpan, out _),
        (TextShape, JsonTokenType.String) => IsPlain(reader.ValueSpan),
        (CountShape, JsonTokenType.Number) => reader.TryGetInt32(out var count) && count >= CountShape.Least,
        _ => false,
    };

    private static bool Is(ref Utf8JsonReader reader, ListShape shape)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!Is(ref reader, shape.Element))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(ref Utf8JsonReader reader, ObjectShape shape)
    {
        const int Bits = 64;
        Span<ulong> met = stackalloc ulong[(shape.Properties.Count / Bits) + 1];
        met.Clear();
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = IsPlain(reader.ValueSpan) ? shape.IndexOf(ref reader, next) : -1;
            if (index < 0 || (met[index / Bits] >> (index % Bits) & 1) == 1)
            {
                return false;
            }

            met[index / Bits] |= 1UL << (index % Bits);
            next = index + 1;
            var property = shape.Properties[index];
            if (!reader.Read() || !((reader.TokenType == JsonTokenType.Null && !property.Required) || Is(ref reader, property.Shape)))
            {
                return false;
            }
        }

        for (var i = 0; i < shape.Properties.Count; i++)
        {
            if (shape.Properties[i].Required && (met[i / Bits] >> (i % Bits) & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is written without escapes: one of these can write half of a surrogate pair.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> text) => text.IndexOf((byte)'\\') < 0;
}

/// <summary>Names, to be found by the bytes that stand in a document.</summary>
internal sealed class NamesInUtf8(IEnumerable<string> names)
{
    private readonly byte[][] _names = [.. names.Select(System.Text.Encoding.UTF8.GetBytes)];

    /// <summary>The place of the name or text at hand; -1 where there is none. Documents mostly have names in their order, so the search begins at the likely next one.</summary>
    public int IndexOf(ref Utf8JsonReader reader, int from)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            var at = from + i < _names.Length ? from + i : from + i - _names.Length;
            if (reader.ValueTextEquals(_names[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
