using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;

namespace Vc.Rules.Decisions;

/// <summary>Writes everything that a decision says in one canonical form and takes its SHA-256.</summary>
internal static class Fingerprint
{
    public static string Of(Decision decision) => OfText(Canonical(decision));

    public static string OfText(string canonical)
    {
        var bytes = Encoding.UTF8.GetBytes(canonical);
#if NETSTANDARD2_0
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(bytes);
#else
        var hash = SHA256.HashData(bytes);
#endif
        var text = new StringBuilder(hash.Length * 2);
        foreach (var part in hash)
        {
            text.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    public static string Canonical(Decision decision)
    {
        var lines = new Lines();
        lines.Add("version", decision.Version.Id);
        lines.Add("subject", decision.Version.Subject.Id);
        lines.Add("on", LocalDatePattern.Iso.Format(decision.Peildatum));
        lines.Add("status", decision.Status.ToString());
        lines.Add("remark", decision.Remark?.Nl);
        foreach (var question in decision.Questions)
        {
            lines.Add("question " + question.Question.Name + (question.Position is { } at ? "[" + at.ToString(CultureInfo.InvariantCulture) + "]" : ""), $"{question.Status} {question.State} {question.Value}");
        }

        decision.OutcomeFields?.Write(lines);
        foreach (var citation in decision.Citations)
        {
            lines.Add("citation " + citation.Pinpoint + "~" + citation.Provision.Reading, $"{citation.Version.Id} {string.Join(",", citation.Positions)} {citation.Role} {citation.Holds} {citation.Value?.Nl}");
            foreach (var fact in citation.Facts)
            {
                lines.Add("fact " + fact.Path, fact.Value);
            }
        }

        foreach (var missing in decision.MissingFacts)
        {
            lines.Add("missing", missing.Path);
        }

        foreach (var judgement in decision.Judgements)
        {
            lines.Add("judgement " + judgement.Path, judgement.Answer?.ToString(CultureInfo.InvariantCulture));
        }

        return lines.ToString();
    }

    /// <summary>One field a line, with its depth, so that no two decisions write the same text.</summary>
    private sealed class Lines : IOutcomeWriter
    {
        private readonly StringBuilder _text = new();
        private int _depth;

        public void Add(string name, string? value) =>
            _text.Append(' ', _depth).Append(name).Append(value is null ? "?" : "=").Append(value?.Replace("\\", "\\\\").Replace("\n", "\\n")).Append('\n');

        public void Field(string name, Text label, string? value, Text? shown) => Add(name, value);

        public void Field(string name, Text label, bool? value) => Add(name, value is { } known ? (known ? "true" : "false") : null);

        public void Position(string name, Text label, int position) => Add(name, position.ToString(CultureInfo.InvariantCulture));

        public void Values(string name, Text label, IReadOnlyList<(string Value, Text Shown)>? values)
        {
            if (values is null)
            {
                Add(name, null);
                return;
            }

            Start(name + "[");
            foreach (var (value, _) in values)
            {
                Add("", value);
            }

            _depth--;
        }

        public void StartList(string name, Text label) => Start(name + "[");

        public void StartItem() => Start("{");

        public void EndItem() => _depth--;

        public void EndList() => _depth--;

        public void StartObject(string name, Text label) => Start(name + "{");

        public void EndObject() => _depth--;

        public override string ToString() => _text.ToString();

        private void Start(string line)
        {
            Add(line, null);
            _depth++;
        }
    }
}
