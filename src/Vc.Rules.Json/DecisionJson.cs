using System.Text.Json;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Json;

/// <summary>Decisions as JSON. Always the same keys in the same order; what there is not is <c>null</c> or an empty list. Equal decisions give equal texts.</summary>
public static class DecisionJson
{
    /// <summary>Writes a decision, indented, lines separated by <c>\n</c>.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>One JSON object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is <c>null</c>.</exception>
    public static string Write(Decision decision)
    {
        Require(decision);
        return JsonText.Of(writer => Write(writer, decision));
    }

    /// <summary>Writes a decision to a stream as <see cref="Write(Decision)"/> does, in UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="utf8Json">Where to write.</param>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream utf8Json, Decision decision)
    {
        Require(utf8Json);
        Require(decision);
        JsonText.To(utf8Json, writer => Write(writer, decision));
    }

    /// <summary>Writes a decision as one value of a larger document. The writer's own options decide on indentation and on which characters are escaped.</summary>
    /// <param name="writer">Where to write; it is not flushed.</param>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">The writer is at a place where no value can stand.</exception>
    public static void Write(Utf8JsonWriter writer, Decision decision)
    {
        Require(writer);
        Require(decision);
        var version = decision.Version;
        writer.WriteStartObject();
        writer.WriteString("paragraph", version.Paragraph);
        writer.WriteString("subject", version.Subject.Id);
        writer.Date("on", decision.Peildatum);
        writer.Name("status", decision.Status);
        writer.Text("remark", decision.Remark);
        Outcome(writer, decision.OutcomeFields);
        writer.Objects("questions", decision.Questions, result => Result(writer, result));
        writer.Objects("citations", decision.Citations, citation => Citation(writer, citation));
        writer.Objects("considered", decision.Considered, citation =>
        {
            Place(writer, citation);
            writer.Text("summary", citation.Provision.Summary);
            writer.WriteString("reading", citation.Provision.Reading);
        });
        writer.Objects("missingFacts", decision.MissingFacts, missing => Missing(writer, missing));
        writer.Objects("judgements", decision.Judgements, call => Judgement(writer, call));
        Law(writer, version);
        writer.WriteString("fingerprint", decision.Fingerprint);
        writer.WriteEndObject();
    }

    /// <summary>Writes what the circulaire of a date says of a case. With one text it is that decision; with two it also has <c>candidates</c>, and where these do not agree no outcome of its own.</summary>
    /// <param name="decision">What the question came to.</param>
    /// <returns>One JSON object, indented, lines separated by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is <c>null</c>.</exception>
    public static string Write(DecisionOnDate decision)
    {
        Require(decision);
        return decision.Candidates.Count == 1 ? Write(decision.Candidates[0]) : JsonText.Of(writer => Candidates(writer, decision));
    }

    /// <summary>Writes only what a decision came to, as properties of an object that is open: <c>status</c>, <c>outcome</c>, and the paths of what is missing, <c>missingFacts</c> and <c>judgements</c>. For many cases at once, where the reasoning of each is asked for later or not at all.</summary>
    /// <param name="writer">Where to write; it is not flushed.</param>
    /// <param name="decision">What the question came to.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">The writer is not inside an object.</exception>
    public static void WriteOutcome(Utf8JsonWriter writer, DecisionOnDate decision)
    {
        Require(writer);
        Require(decision);
        writer.Name("status", decision.Status);
        Outcome(writer, decision.Agree ? decision.Candidates[0].OutcomeFields : null);
        writer.List("missingFacts", decision.MissingFacts, missing => writer.WriteStringValue(missing.Path));
        writer.List("judgements", decision.Candidates.SelectMany(static candidate => candidate.OpenJudgements).Select(static call => call.Path).Distinct(), writer.WriteStringValue);
    }

    /// <summary>The JSON Schema (2020-12) of what is written here. The fields of an outcome are those of its paragraph, and the schema says no more of them than what a field can be.</summary>
    /// <returns>The schema, indented, lines separated by <c>\n</c>.</returns>
    public static string Schema() => DecisionSchema.Write();

    private static void Candidates(Utf8JsonWriter writer, DecisionOnDate decision)
    {
        var first = decision.Candidates[0];
        writer.WriteStartObject();
        writer.WriteString("paragraph", first.Version.Paragraph);
        writer.WriteString("subject", first.Version.Subject.Id);
        writer.Date("on", first.Peildatum);
        writer.Name("status", decision.Status);
        writer.Text("remark", decision.Remark);
        Outcome(writer, decision.Agree ? first.OutcomeFields : null);
        writer.Objects("citations", decision.Candidates.SelectMany(static candidate => candidate.Citations).Distinct(), citation => Citation(writer, citation));
        writer.Objects("missingFacts", decision.MissingFacts, missing => Missing(writer, missing));
        writer.Objects("judgements", decision.Candidates.SelectMany(static candidate => candidate.Judgements).GroupBy(static call => call.Path).Select(static group => group.First()), call => Judgement(writer, call));
        writer.List("candidates", decision.Candidates, candidate => Write(writer, candidate));
        writer.WriteString("fingerprint", decision.Fingerprint);
        writer.WriteEndObject();
    }

    private static void Outcome(Utf8JsonWriter writer, IOutcome? outcome)
    {
        if (outcome is null)
        {
            writer.WriteNull("outcome");
            return;
        }

        writer.WriteStartObject("outcome");
        outcome.Write(new OutcomeWriter(writer));
        writer.WriteEndObject();
    }

    internal static void Result(Utf8JsonWriter writer, QuestionResult result)
    {
        writer.WriteString("name", result.Question.Name);
        if (result.Position is { } position)
        {
            writer.WriteNumber("position", position);
        }

        writer.Text("question", result.Question.Text);
        writer.WriteBoolean("weighs", result.Question.Weighs);
        writer.Name("status", result.Status);
        writer.Name("state", result.State);
        Value(writer, "value", result.Question.Answer, result.Value);
    }

    private static void Citation(Utf8JsonWriter writer, Citation citation)
    {
        Place(writer, citation);
        writer.Text("value", citation.Value);
        writer.WriteString("reading", citation.Provision.Reading);
        writer.List("positions", citation.Positions, writer.WriteNumberValue);
        writer.WriteString("identifier", citation.Pinpoint.Identifier);
        writer.WriteString("instrument", citation.Version.Instrument.Name);
        writer.InForce(citation.Version.InForce);
        writer.Text("summary", citation.Provision.Summary);
        writer.Objects("refersTo", citation.Provision.RefersTo, source =>
        {
            writer.Text("text", new Text(source.Render(Language.Nl), source.Render(Language.En)));
            writer.WriteString("identifier", source.Identifier);
        });
        writer.Objects("facts", citation.Facts, fact =>
        {
            writer.WriteString("path", fact.Path);
            writer.Text("question", fact.Fact.Question);
            Value(writer, "value", fact.Fact.Answer, fact.Value);
            writer.Text("shown", fact.Shown);
        });
    }

    internal static void Place(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteString("pinpoint", citation.Pinpoint.ToString());
        writer.WriteString("text", citation.Render(Language.Nl));
        writer.Name("role", citation.Role);
        writer.Name("force", citation.Provision.Force);
        writer.Name("holds", citation.Holds);
    }

    private static void Fact(Utf8JsonWriter writer, IFact fact, string path)
    {
        writer.WriteString("fact", fact.Path);
        writer.WriteString("path", path);
        writer.Text("question", fact.Question);
    }

    private static void Missing(Utf8JsonWriter writer, MissingFact missing)
    {
        Fact(writer, missing.Fact, missing.Path);
        Answer(writer, missing.Fact);
    }

    private static void Judgement(Utf8JsonWriter writer, JudgementCall call)
    {
        Fact(writer, call.Fact, call.Path);
        YesNo(writer, "answer", call.Answer);
        writer.List("weigh", call.Factors, writer.Text);
    }

    private static void Answer(Utf8JsonWriter writer, IFact fact)
    {
        writer.WriteStartObject("answer");
        writer.WriteString("kind", fact is ListFact ? "list" : fact.Answer.Name);
        if (fact.Answer is IChoices choices)
        {
            writer.List("options", Enumerable.Range(0, choices.Count), option => writer.WriteStringValue(fact.Answer.Canonical(option)));
        }

        writer.WriteEndObject();
    }

    private static void Law(Utf8JsonWriter writer, ParagraphVersion version)
    {
        writer.WriteStartObject("law");
        writer.WriteString("paragraph", version.Paragraph);
        writer.WriteStartObject("subject");
        writer.WriteString("id", version.Subject.Id);
        writer.WriteString("nl", version.Subject.Name.Nl);
        writer.WriteString("en", version.Subject.Name.En);
        writer.WriteEndObject();
        writer.WriteString("instrument", version.Instrument.Name);
        writer.WriteString("wbv", version.Instrument.Wbv);
        writer.Date("signed", version.Instrument.Signed);
        writer.InForce(version.InForce);
        writer.Text("note", version.InForce.Note);
        writer.WriteEndObject();
    }

    /// <summary>A value as it stands in a dossier: yes/no, number and empty list as JSON has them, all else as text.</summary>
    internal static void Value(Utf8JsonWriter writer, string name, ValueKind kind, string? canonical)
    {
        if (canonical is not null && (kind == Kinds.YesNo || kind == Kinds.Number))
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(canonical);
        }
        else
        {
            writer.WriteString(name, canonical);
        }
    }

    private static void YesNo(Utf8JsonWriter writer, string name, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBoolean(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void Require(object? argument, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(argument))] string name = "") => _ = argument ?? throw new ArgumentNullException(name);

    private sealed class OutcomeWriter(Utf8JsonWriter writer) : IOutcomeWriter
    {
        // Whether an item is an element of a list, or the object that was announced and so is open already.
        private readonly Stack<bool> _inList = new();

        public void Field(string name, Text label, string? value, Text? shown) => writer.WriteString(name, value);

        public void Field(string name, Text label, bool? value) => YesNo(writer, name, value);

        public void Position(string name, Text label, int position) => writer.WriteNumber(name, position);

        public void Values(string name, Text label, IReadOnlyList<(string Value, Text Shown)>? values)
        {
            if (values is null)
            {
                writer.WriteNull(name);
                return;
            }

            writer.WriteStartArray(name);
            foreach (var (value, _) in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }

        public void StartList(string name, Text label)
        {
            writer.WriteStartArray(name);
            _inList.Push(true);
        }

        public void StartItem()
        {
            if (_inList.Peek())
            {
                writer.WriteStartObject();
            }
        }

        public void EndItem()
        {
            if (_inList.Peek())
            {
                writer.WriteEndObject();
            }
        }

        public void EndList()
        {
            _inList.Pop();
            writer.WriteEndArray();
        }

        public void StartObject(string name, Text label)
        {
            writer.WriteStartObject(name);
            _inList.Push(false);
        }

        public void EndObject()
        {
            _inList.Pop();
            writer.WriteEndObject();
        }
    }
}
