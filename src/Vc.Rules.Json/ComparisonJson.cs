using System.Text.Json;
using Vc.Rules.Comparing;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;

namespace Vc.Rules.Json;

/// <summary>Comparisons of two texts as JSON. Always the same keys in the same order.</summary>
public static class ComparisonJson
{
    /// <summary>Writes a comparison, indented, lines separated by <c>\n</c>.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="cases">The cases that were decided by both texts.</param>
    /// <returns>One JSON object.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static string Write(TextComparison comparison, IReadOnlyList<CaseComparison> cases)
    {
        _ = comparison ?? throw new ArgumentNullException(nameof(comparison));
        _ = cases ?? throw new ArgumentNullException(nameof(cases));
        return JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("subject", comparison.Subject.Id);
            writer.Date("from", comparison.From);
            writer.Date("to", comparison.To);
            writer.Text("remark", comparison.Remark);
            Version(writer, "older", comparison.Older);
            Version(writer, "newer", comparison.Newer);
            writer.Objects("norms", comparison.Norms, norm => Norm(writer, norm));
            writer.Objects("cases", cases, one => Case(writer, one));
            writer.WriteEndObject();
        });
    }

    private static void Version(Utf8JsonWriter writer, string name, Paragraph? paragraph)
    {
        if (paragraph is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("paragraph", paragraph.Version.Paragraph);
        writer.WriteString("instrument", paragraph.Version.Instrument.Name);
        writer.InForce(paragraph.Version.InForce);
        writer.WriteEndObject();
    }

    private static void Norm(Utf8JsonWriter writer, NormChange norm)
    {
        writer.Name("change", norm.Kind);
        Place(writer, "older", norm.Older);
        Place(writer, "newer", norm.Newer);
        writer.List("valuesBefore", norm.ValuesBefore, writer.Text);
        writer.List("valuesAfter", norm.ValuesAfter, writer.Text);
        writer.Text("conditionBefore", norm.ConditionBefore);
        writer.Text("conditionAfter", norm.ConditionAfter);
    }

    private static void Place(Utf8JsonWriter writer, string name, Provision? norm)
    {
        if (norm is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("pinpoint", norm.Pinpoint.ToString());
        writer.WriteString("reading", norm.Reading);
        writer.Name("role", norm.Role);
        writer.Name("force", norm.Force);
        writer.Text("summary", norm.Summary);
        writer.WriteEndObject();
    }

    private static void Case(Utf8JsonWriter writer, CaseComparison one)
    {
        writer.WriteString("name", one.Name);
        writer.WriteBoolean("differs", one.Differs);
        writer.Name("statusBefore", one.Older.Status);
        writer.Name("statusAfter", one.Newer.Status);
        writer.Objects("fields", one.Fields, field =>
        {
            writer.WriteString("path", field.Path);
            writer.Text("label", field.Label);
            writer.Text("before", field.Before);
            writer.Text("after", field.After);
        });
        writer.Objects("causes", one.Causes, cause =>
        {
            writer.Name("change", cause.Kind);
            writer.WriteString("older", cause.Older?.Pinpoint.ToString());
            writer.WriteString("newer", cause.Newer?.Pinpoint.ToString());
        });
    }
}
