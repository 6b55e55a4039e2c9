using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>What the rules say, as one text: to see whether two builds of the library state the same law.</summary>
public static class Rulebook
{
    /// <summary>SHA-256 over the rules, in lower-case hexadecimal: the texts and their dates, the questions, and each norm with its role, force, summary and condition. The arithmetic inside a calculation is code and stands in it by name.</summary>
    /// <param name="paragraphs">The rules, such as all of the circulaire.</param>
    /// <returns>The same for the same rules on every machine.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paragraphs"/> is <c>null</c>.</exception>
    public static string Hash(IEnumerable<Paragraph> paragraphs) => Fingerprint.OfText(Text(paragraphs ?? throw new ArgumentNullException(nameof(paragraphs))));

    internal static string Text(IEnumerable<Paragraph> paragraphs)
    {
        var text = new StringBuilder();
        var written = new Written(Language.En, static provision => $"{provision.Version!.Id}#{provision.Key}");
        foreach (var paragraph in paragraphs.OrderBy(static paragraph => paragraph.Version.Id, StringComparer.Ordinal))
        {
            var version = paragraph.Version;
            Line("text", version.Id, version.Subject.Id, Day(version.InForce.From), version.InForce.Until is { } until ? Day(until) : "", version.InForce.Known.ToString());
            foreach (var question in paragraph.Questions)
            {
                Line("question", question.Name, question.Text.Nl, question.Text.En, question.Weighs ? "weighs" : "aside", written.Inside(paragraph.Graph.Root(question)));
            }

            foreach (var node in paragraph.Graph.Nodes)
            {
                if (node.States is { } norm && norm.Version == version)
                {
                    Line("norm", norm.Key, norm.Role.ToString(), norm.Force.ToString(), norm.Summary.Nl, norm.Summary.En, written.Inside(node));
                    foreach (var note in norm.ExplainedBy)
                    {
                        Line("note", note.Key, note.Summary.Nl, note.Summary.En);
                    }
                }
            }
        }

        return text.ToString();

        void Line(params string[] parts) => text.Append(string.Join("\t", parts)).Append('\n');
    }

    private static string Day(Boundary boundary) => string.Format(CultureInfo.InvariantCulture, "{0}..{1}", LocalDatePattern.Iso.Format(boundary.NotBefore), LocalDatePattern.Iso.Format(boundary.NotAfter));
}
