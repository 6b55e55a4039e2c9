using System.Globalization;
using System.Text;
using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Comparing;

/// <summary>Writes a comparison in words. Text and Markdown differ only in their marks.</summary>
internal sealed class ComparisonText(TextComparison comparison, IReadOnlyList<CaseComparison> cases, Language language, bool markdown, int level = 2)
{
    private readonly StringBuilder _out = new();

    public string Write()
    {
        Line((markdown ? "# " : "") + Say("Vergelijking", "Comparison") + ": " + comparison.Subject.Name.In(language));
        Line("");
        Line(Side(comparison.From, comparison.Older));
        Line(Side(comparison.To, comparison.Newer));
        if (comparison.Remark is { } remark)
        {
            Line("");
            Line(remark.In(language));
        }

        if (comparison is { Older: not null, Newer: not null })
        {
            Norms();
            Cases();
        }

        return _out.ToString();
    }

    /// <summary>Only what became of the norms, to stand on a page about the text.</summary>
    public string Changes()
    {
        Norms();
        return _out.ToString();
    }

    private void Norms()
    {
        Section(NormChangeKind.Changed, Say("Gewijzigd", "Changed"));
        Section(NormChangeKind.Added, Say("Nieuw", "Added"));
        Section(NormChangeKind.Removed, Say("Vervallen", "Removed"));
        Section(NormChangeKind.Moved, Say("Verplaatst, verder gelijk", "Moved, otherwise the same"));
        Line("");
        Line($"{Say("Gelijk gebleven", "Stayed the same")}: {comparison.Norms.Count(static norm => norm.Kind == NormChangeKind.Same).ToString(CultureInfo.InvariantCulture)}.");
    }

    private string Side(LocalDate date, Paragraph? paragraph) => (markdown ? "- " : "") + Kinds.Date.Render(Kinds.Date.Encode(date), language) + ": "
        + (paragraph is null ? Say("geen tekst", "no text") : $"{paragraph.Version.Title(language)} ({paragraph.Version.Instrument.Name})") + ".";

    private void Section(NormChangeKind kind, string title)
    {
        var norms = comparison.Norms.Where(norm => norm.Kind == kind).ToList();
        if (norms.Count == 0)
        {
            return;
        }

        Heading(title);
        foreach (var norm in norms)
        {
            Bullet(0, $"{Places(norm)}: {(norm.Newer ?? norm.Older)!.Summary.In(language)}");
            if (kind == NormChangeKind.Changed)
            {
                Details(norm);
            }
            else if (kind != NormChangeKind.Moved && (norm.ValuesBefore.Count > 0 || norm.ValuesAfter.Count > 0))
            {
                Bullet(1, $"{Say("Waarde", "Value")}: {List([.. norm.ValuesBefore, .. norm.ValuesAfter])}");
            }
        }
    }

    private void Details(NormChange norm)
    {
        if (norm.Older!.Summary != norm.Newer!.Summary)
        {
            Bullet(1, $"{Say("Was", "Was")}: {norm.Older.Summary.In(language)}");
        }

        if (norm.ValuesBefore.Count > 0 || norm.ValuesAfter.Count > 0)
        {
            Bullet(1, $"{Say("Waarde", "Value")}: {List(norm.ValuesBefore)} → {List(norm.ValuesAfter)}");
        }

        if (norm.ForceChanged)
        {
            Bullet(1, $"{Say("Kracht", "Force")}: {norm.Older.Force.InWords(language)} → {norm.Newer.Force.InWords(language)}");
        }

        if (norm.ConditionBefore is { } before && norm.ConditionAfter is { } after)
        {
            Bullet(1, $"{Say("Voorwaarde was", "Condition was")}: {Code(before.In(language))}");
            Bullet(1, $"{Say("Voorwaarde is", "Condition is")}: {Code(after.In(language))}");
        }
    }

    private void Cases()
    {
        if (cases.Count == 0)
        {
            return;
        }

        var differing = cases.Where(static one => one.Differs).ToList();
        Heading(Say("Zaken", "Cases"));
        Line(string.Format(CultureInfo.InvariantCulture, Say("Van {0} zaken krijgen {1} een andere uitkomst.", "Of {0} cases {1} get another outcome."), cases.Count, differing.Count));
        foreach (var one in differing)
        {
            Bullet(0, one.Name);
            if (one.Older.Status != one.Newer.Status)
            {
                Bullet(1, $"Status: {Explanation.StatusInWords(one.Older.Status, language)} → {Explanation.StatusInWords(one.Newer.Status, language)}");
            }

            foreach (var field in one.Fields)
            {
                Bullet(1, $"{field.Label.In(language)}: {field.Before?.In(language) ?? "-"} → {field.After?.In(language) ?? "-"}");
            }

            if (one.Causes.Count > 0)
            {
                Bullet(1, $"{Say("Door", "Because of")}: {string.Join("; ", one.Causes.Select(Places))}");
            }
        }
    }

    private static string Places(NormChange norm)
    {
        var (older, newer) = (Place(norm.Older), Place(norm.Newer));
        return older is null ? newer! : newer is null || older == newer ? older : $"{older} → {newer}";
    }

    private static string? Place(Provision? norm) => norm is null ? null : norm.Pinpoint + (norm.Reading is { } reading ? $" ({reading})" : "");

    private string List(IReadOnlyList<Text> values) => values.Count == 0 ? "-" : string.Join(", ", values.Select(value => value.In(language)));

    private string Say(string nl, string en) => language == Language.Nl ? nl : en;

    private string Code(string formula) => markdown ? $"`{formula}`" : formula;

    private void Heading(string text)
    {
        Line("");
        Line(markdown ? $"{new string('#', level)} {text}" : text);
        if (markdown)
        {
            Line("");
        }
    }

    private void Bullet(int depth, string text) => Line(new string(' ', (depth * 2) + (markdown ? 0 : 2)) + "- " + text);

    private void Line(string text) => _out.Append(text).Append('\n');
}
