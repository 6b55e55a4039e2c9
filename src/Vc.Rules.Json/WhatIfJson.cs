using System.Text.Json;
using Vc.Rules.Decisions;

namespace Vc.Rules.Json;

/// <summary>What would change a decision, as JSON. Always the same keys in the same order.</summary>
public static class WhatIfJson
{
    /// <summary>Writes the alternatives to a decision, indented, lines separated by <c>\n</c>.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="whatIf">What would change it.</param>
    /// <returns>One JSON object.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static string Write(Decision decision, WhatIf whatIf)
    {
        _ = decision ?? throw new ArgumentNullException(nameof(decision));
        _ = whatIf ?? throw new ArgumentNullException(nameof(whatIf));
        return JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("paragraph", decision.Version.Paragraph);
            writer.WriteString("subject", decision.Version.Subject.Id);
            writer.Date("on", decision.Peildatum);
            writer.Name("status", decision.Status);
            writer.WriteBoolean("complete", whatIf.IsComplete);
            writer.Objects("alternatives", whatIf.Alternatives, alternative =>
            {
                writer.Objects("changes", alternative.Changes, change =>
                {
                    writer.WriteString("fact", change.Fact.Path);
                    writer.WriteString("path", change.Path);
                    writer.Text("question", change.Fact.Question);
                    DecisionJson.Value(writer, "from", change.Fact.Answer, change.From);
                    DecisionJson.Value(writer, "to", change.Fact.Answer, change.To);
                });
                writer.Name("status", alternative.Status);
                writer.Objects("moved", alternative.Moved, result => DecisionJson.Result(writer, result));
                writer.Objects("nowHold", alternative.NowHold, citation => Norm(writer, citation));
                writer.Objects("noLongerHold", alternative.NoLongerHold, citation => Norm(writer, citation));
            });
            writer.WriteString("fingerprint", decision.Fingerprint);
            writer.WriteEndObject();
        });
    }

    private static void Norm(Utf8JsonWriter writer, Citation citation)
    {
        DecisionJson.Place(writer, citation);
        writer.Text("summary", citation.Provision.Summary);
    }
}
