using Vc.Rules.Decisions;

namespace Vc.Rules.Json;

/// <summary>The norms of paragraphs as JSON.</summary>
public static class NormListJson
{
    /// <summary>Writes every norm, note and reading of these paragraphs, indented, lines separated by <c>\n</c>. Versions of one subject under one number stand together; all stands in the order in which it is given.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <returns>One JSON object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paragraphs"/> is <c>null</c>.</exception>
    public static string Write(IEnumerable<Paragraph> paragraphs)
    {
        var groups = (paragraphs ?? throw new ArgumentNullException(nameof(paragraphs))).GroupBy(static paragraph => (paragraph.Version.Paragraph, paragraph.Version.Subject.Id));
        return JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.Objects("paragraphs", groups, group =>
            {
                writer.WriteString("paragraph", group.Key.Paragraph);
                writer.WriteString("subject", group.Key.Id);
                writer.Objects("versions", group, paragraph =>
                {
                    writer.WriteString("instrument", paragraph.Version.Instrument.Name);
                    writer.InForce(paragraph.Version.InForce);
                    writer.Objects("norms", paragraph.Norms, norm =>
                    {
                        writer.WriteString("pinpoint", norm.Pinpoint.ToString());
                        writer.Name("kind", norm.Role);
                        writer.Name("force", norm.Force);
                        writer.Text("summary", norm.Summary);
                        writer.WriteString("reading", norm.Reading);
                    });
                });
            });
            writer.WriteEndObject();
        });
    }
}
