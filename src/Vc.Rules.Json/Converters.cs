using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Json;

/// <summary>A converter that says what it reads, because the serializer's metadata cannot see into it.</summary>
internal interface IShaped
{
    /// <summary>What the converter reads.</summary>
    Shape ShapeIn(JsonSerializerOptions options, Dictionary<Type, Shape> known);
}

/// <summary>A date as ISO 8601 writes it.</summary>
internal sealed class DateConverter : JsonConverter<LocalDate>, IShaped
{
    // "uuuu-MM-dd" without a sign, so that every date that is read is also a "date" of JSON Schema.
    private const int Length = 10;

    public static bool TryParse(string text, out LocalDate date)
    {
        var result = LocalDatePattern.Iso.Parse(text);
        date = result.Success ? result.Value : default;
        return result.Success && text.Length == Length;
    }

    /// <summary>Reads a date that is written plainly; what has a sign, an escape or a year before 1 is not, and is for <see cref="TryParse(string, out LocalDate)"/>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out LocalDate date)
    {
        date = default;
        if (utf8.Length != Length || utf8[4] != '-' || utf8[7] != '-' || Digits(utf8.Slice(0, 4)) is not (>= 1 and var year) || Digits(utf8.Slice(5, 2)) is not (>= 1 and <= 12 and var month)
            || Digits(utf8.Slice(8)) is not (>= 1 and var day) || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return true;

        static int Digits(ReadOnlySpan<byte> digits)
        {
            var number = 0;
            foreach (var digit in digits)
            {
                if (digit is < (byte)'0' or > (byte)'9')
                {
                    return -1;
                }

                number = (number * 10) + digit - '0';
            }

            return number;
        }
    }

    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));

    public Shape ShapeIn(JsonSerializerOptions options, Dictionary<Type, Shape> known) => new DateShape();

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryParse(reader.ValueSpan, out var date) || TryParse(reader.GetString()!, out date) ? date : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value));
}

/// <summary>A choice by the name that its closed list gives it, so that the names in JSON cannot differ from those of the list.</summary>
internal sealed class ChoiceConverter<T>(Choices<T> choices, string? code) : JsonConverter<T>, IShaped
    where T : struct, Enum
{
    private readonly ChoiceShape _shape = new([.. choices.Names], code);

    public Shape ShapeIn(JsonSerializerOptions options, Dictionary<Type, Shape> known) => _shape;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _shape.IndexOf(ref reader) is >= 0 and var index ? choices.Decode(index) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(choices.NameOf(value));
}

/// <summary>A list of a dossier.</summary>
internal sealed class ListConverter<T> : JsonConverter<Lijst<T>>, IShaped
    where T : class
{
    public Shape ShapeIn(JsonSerializerOptions options, Dictionary<Type, Shape> known) => new ListShape(Shape.Of(Element(options), known));

    public override Lijst<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var elements = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            elements.Add(JsonSerializer.Deserialize(ref reader, Element(options)) ?? throw new JsonException());
        }

        return Lijst.Van<T>(elements.ToArray());
    }

    public override void Write(Utf8JsonWriter writer, Lijst<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var element in value)
        {
            JsonSerializer.Serialize(writer, element, Element(options));
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> Element(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
