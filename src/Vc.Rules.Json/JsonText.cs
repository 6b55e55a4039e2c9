using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Vc.Rules.Law;

namespace Vc.Rules.Json;

/// <summary>What everything that is written by hand has in common.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        To(stream, write);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void To(Stream stream, Action<Utf8JsonWriter> write)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        write(writer);
    }

    public static void List<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    public static void Objects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write) => writer.List(name, items, item =>
    {
        writer.WriteStartObject();
        write(item);
        writer.WriteEndObject();
    });

    public static void Text(this Utf8JsonWriter writer, string name, Text? text)
    {
        if (text is { } known)
        {
            writer.WritePropertyName(name);
            writer.Text(known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Text(this Utf8JsonWriter writer, Text text)
    {
        writer.WriteStartObject();
        writer.WriteString("nl", text.Nl);
        writer.WriteString("en", text.En);
        writer.WriteEndObject();
    }

    /// <summary>A value of an enumeration that is part of the contract, in camelCase.</summary>
    public static void Name<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static void InForce(this Utf8JsonWriter writer, InForce inForce)
    {
        writer.WriteStartObject("inForce");
        writer.Boundary("from", inForce.From);
        writer.Boundary("until", inForce.Until);
        writer.Name("known", inForce.Known);
        writer.WriteEndObject();
    }

    public static void Date(this Utf8JsonWriter writer, string name, LocalDate? date) => writer.WriteString(name, date is { } known ? DateConverter.Format(known) : null);

    /// <summary>A day that is known exactly is a date; another is what it can be.</summary>
    private static void Boundary(this Utf8JsonWriter writer, string name, Boundary? boundary)
    {
        if (boundary is null || boundary.NotBefore == boundary.NotAfter)
        {
            writer.Date(name, boundary?.NotBefore);
            return;
        }

        writer.WriteStartObject(name);
        writer.Date("notBefore", boundary.NotBefore);
        writer.Date("notAfter", boundary.NotAfter);
        writer.WriteEndObject();
    }
}
