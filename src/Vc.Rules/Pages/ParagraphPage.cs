using System.Globalization;
using System.Text;
using Vc.Rules.Comparing;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Pages;

/// <summary>Writes what rules say. Text and Markdown differ only in their marks.</summary>
internal sealed class ParagraphPage(Language language, bool markdown, PageContext context)
{
    private const int MostOptions = 12;
    private const int MostValues = 8;
    private const string Judged = "beoordelingen";

    private readonly StringBuilder _out = new();

    /// <summary>The page with its title.</summary>
    public string Whole(IReadOnlyList<Paragraph> versions)
    {
        var latest = versions[^1].Version;
        Line($"{(markdown ? "# " : "")}{Explanation.Capital(latest.Title(language))}: {latest.Subject.Name.In(language)}");
        return Body(versions);
    }

    /// <summary>The page without its title.</summary>
    public string Body(IReadOnlyList<Paragraph> versions)
    {
        var full = versions.Where((version, i) => !IsToldByItsSuccessor(versions, i)).Reverse().ToList();
        Texts(versions);
        foreach (var version in full)
        {
            var level = 2;
            if (full.Count > 1)
            {
                Heading(2, $"{Say("Tekst", "Text")}: {version.Version.Instrument.Name}");
                level = 3;
                if (version.Version.Subject != versions[^1].Version.Subject)
                {
                    Line(Say("In deze tekst gaat dit nummer over", "In this text the number is about") + $" \"{version.Version.Subject.Name.In(language)}\".");
                }
            }

            Part(version, level);
            for (var i = IndexOf(versions, version); i > 0 && !full.Contains(versions[i - 1]); i--)
            {
                Changes(versions[i - 1], versions[i], level);
            }
        }

        Related(versions);
        Examples();
        return _out.ToString();
    }

    private static int IndexOf(IReadOnlyList<Paragraph> versions, Paragraph version)
    {
        var i = 0;
        while (versions[i] != version)
        {
            i++;
        }

        return i;
    }

    // A text that mostly reads as the next one is told by what changed; else a list of changes is harder to read than the text.
    private static bool IsToldByItsSuccessor(IReadOnlyList<Paragraph> versions, int i)
    {
        if (i == versions.Count - 1 || versions[i].Version.Subject != versions[i + 1].Version.Subject)
        {
            return false;
        }

        var norms = ParagraphPages.Between(versions[i], versions[i + 1]).Norms;
        return norms.Count(static norm => norm.Kind is NormChangeKind.Same or NormChangeKind.Moved) * 3 >= norms.Count;
    }

    private void Texts(IReadOnlyList<Paragraph> versions)
    {
        Heading(2, versions.Count == 1 ? Say("Tekst", "Text") : Say("Teksten", "Texts"));
        Text? said = null;
        foreach (var paragraph in versions.Reverse())
        {
            var version = paragraph.Version;
            var days = context.Days(version) is { } link ? Linked(Remarks.Interval(version.InForce, language), link) : Remarks.Interval(version.InForce, language);
            var coverage = context.Coverage(version) is { } places ? $" {Linked(Say("Plaats voor plaats", "Place by place"), places)}." : "";
            Bullet(0, $"{version.Instrument.Name}{(version.Instrument.Wbv is { } wbv ? $" ({wbv})" : "")}, {days}. {version.InForce.Note.In(language)}{coverage}");
            if (paragraph.Elsewhere is { } elsewhere && elsewhere != said)
            {
                Bullet(1, elsewhere.In(language));
                said = elsewhere;
            }
        }
    }

    private void Part(Paragraph paragraph, int level)
    {
        var own = OwnPart.Of(paragraph);
        Questions(paragraph, level);
        Diagrams(paragraph, level);
        Norms(paragraph, level);
        Readings(paragraph, level);
        Facts(own, level);
        Judgements(own, level);
        BuildsOn(own, level);
    }

    private void Questions(Paragraph paragraph, int level)
    {
        Heading(level, Say("Vragen", "Questions"));
        Table(
            [Say("Naam", "Name"), Say("Vraag", "Question"), Say("Antwoord", "Answer")],
            paragraph.Questions.Select(question => new[] { Code(question.Name), Both(question.Text), Answer(question) }));
    }

    private string Answer(Question question)
    {
        var aside = Say("terzijde", "aside");
        return Labels(question.Answer)
            + (question.Root is IPerElement each ? Say(", per element van ", ", for each element of ") + Code(each.List.Path) : "")
            + (question.Weighs ? "" : "; " + (context.Aside is { } link ? Linked(aside, link) : aside));
    }

    private string Labels(ValueKind kind) => kind is IChoices { Count: <= MostOptions } choices
        ? string.Join(" / ", choices.Options.Select(option => option.Label.In(language)))
        : KindInWords(kind);

    private string KindInWords(ValueKind kind) => kind switch
    {
        IChoices choices => string.Format(CultureInfo.InvariantCulture, Say("keuze uit {0}", "one of {0}"), choices.Count),
        { Name: "yesNo" } => Say("ja / nee", "yes / no"),
        { Name: "date" } => Say("datum", "date"),
        { Name: "term" } => Say("termijn", "term"),
        { Name: "number" } => Say("getal", "number"),
        _ => Say("plaatsen", "places"),
    };

    private void Diagrams(Paragraph paragraph, int level)
    {
        if (!markdown)
        {
            return;
        }

        var drawing = new NormDiagrams(paragraph, language);
        var diagrams = drawing.Draw();
        Heading(level, Say("Beslisdiagram", "Decision diagram"));
        Line(Say(
            "Van vraag naar norm. Een stippellijn met \"tenzij\" leidt naar een uitzondering (rood, of geel als zij een uitleg is); een dubbele rand is een andere paragraaf, een onderbroken rand een vraag terzijde.",
            "From question to norm. A dotted line with \"unless\" leads to an exception (red, or yellow where it is a reading); a double border is another paragraph, a broken border a question aside.")
            + (diagrams.Count > 1 ? Say(" Wat grijs is, staat uitgewerkt in een ander diagram.", " What is grey is worked out in another diagram.") : ""));
        foreach (var diagram in diagrams)
        {
            Line("");
            if (diagrams.Count > 1)
            {
                Line($"{string.Join(", ", diagram.About.Select(Code))}:");
                Line("");
            }

            Line("```mermaid");
            _out.Append(diagram.Mermaid);
            Line("```");
        }

        if (drawing.Undrawn.Count > 0)
        {
            Line("");
            Line($"{Say("Op wat al getekend is, rusten ook", "What is drawn already also carries")}: {string.Join(", ", drawing.Undrawn.Select(Code))}.");
        }
    }

    private void Norms(Paragraph paragraph, int level)
    {
        var order = new TextOrder(paragraph);
        var values = Matching.ValuesOfRows(paragraph.Graph.Nodes);
        Heading(level, Say("Normen", "Norms"));
        string? heading = null;
        foreach (var (norm, node) in Stated(paragraph).Where(static stated => stated.Norm.Role != Role.Reading).OrderBy(static stated => stated.Norm.Place, order))
        {
            if (TextOrder.HeadingOf(norm.Place) is { } under && under != heading)
            {
                heading = under;
                Heading(level + 1, Explanation.Capital(paragraph.Version.Headings.TryGetValue(under, out var known) ? known.In(language) : under));
            }

            Bullet(0, $"{Strong(Code(norm.Place))} ({string.Join(", ", new[] { norm.Role.InWords(language), norm.Force.InWords(language) }.Distinct())}): {Both(norm.Summary)}");
            Conditions(paragraph, node);
            var fixedValues = values[node.Index].Select(value => value.Kind.Render(value.Bits, language)).Distinct().ToList();
            if (fixedValues.Count > 0)
            {
                Bullet(1, $"{Say("Geeft", "Gives")}: {string.Join("; ", fixedValues)}");
            }

            if (norm.RefersTo.Count > 0)
            {
                Bullet(1, $"{Say("Verwijst naar", "Refers to")}: {string.Join("; ", norm.RefersTo.Select(source => source.Render(language)))}");
            }

            foreach (var note in norm.ExplainedBy)
            {
                Bullet(1, $"{Say("Toelichting", "Explanatory note")} {Code(note.Version == paragraph.Version ? note.Place : note.Pinpoint.ToString())}: {Both(note.Summary)}");
            }
        }
    }

    // A note stands with the norm that it explains.
    private static IEnumerable<(Provision Norm, Node Node)> Stated(Paragraph paragraph) =>
        paragraph.Norms.Where(static norm => norm.Role != Role.Explanation)
            .Select(norm => (norm, paragraph.Graph.Nodes.First(node => node.States is { } stated && stated.Version == norm.Version && stated.Key == norm.Key)));

    private void Conditions(Paragraph paragraph, Node node)
    {
        var written = new Written(
            language,
            norm => norm.Reading ?? (norm.Version == paragraph.Version ? norm.Place : norm.Pinpoint.ToString()),
            Named,
            MostValues,
            part => OwnPart.Taken(paragraph, part) is { Question.Name: var name } taken ? $"{taken.Version.Paragraph}: {name}" : null);
        if (node is Norm { When: All { Children: [] }, Exceptions: [] })
        {
            return;
        }

        Bullet(1, $"{(node is Norm ? Say("Als", "If") : Say("Uit", "From"))}: {Code(written.Inside(node))}");
    }

    private void Readings(Paragraph paragraph, int level)
    {
        var readings = Stated(paragraph).Where(static stated => stated.Norm.Role == Role.Reading).OrderBy(static stated => stated.Norm.Place, new TextOrder(paragraph)).ToList();
        if (readings.Count == 0)
        {
            return;
        }

        Heading(level, Say("Uitleg", "Readings"));
        Line(Say("Waar de tekst zwijgt of dubbelzinnig is, is hiervoor gekozen:", "Where the text is silent or ambiguous, this was chosen:"));
        Line("");
        foreach (var (norm, node) in readings)
        {
            Bullet(0, $"{Code(norm.Place)}, {(context.Reading(norm) is { } link ? Linked(norm.Reading!, link) : norm.Reading)}: {Both(norm.Summary)}");
            Conditions(paragraph, node);
        }
    }

    private void Facts(OwnPart own, int level)
    {
        var facts = own.Facts.Where(static fact => !fact.IsJudgement).GroupBy(static fact => fact.Path.Split('.', '[')[0]).SelectMany(static group => group).ToList();
        var others = own.Elsewhere.Where(static fact => !fact.IsJudgement).ToList();
        if (facts.Count + others.Count == 0)
        {
            return;
        }

        Heading(level, Say("Feiten", "Facts"));
        if (facts.Count > 0)
        {
            Table(
                [Say("Feit", "Fact"), Say("Vraag", "Question"), Say("Antwoord", "Answer")],
                facts.Select(fact => new[] { Code(fact.Path), fact.Question.In(language), Expected(fact) }));
        }

        Further([.. others.Select(static fact => fact.Path.Split('.', '[')[0]).Distinct()]);
    }

    private string Expected(IFact fact) => fact is ListFact ? Say("lijst", "list")
        : fact.Answer is IChoices { Count: <= MostOptions } choices ? string.Join(", ", choices.Options.Select(static option => option.Name).Select(Code))
        : KindInWords(fact.Answer);

    private void Judgements(OwnPart own, int level)
    {
        var judgements = own.Facts.OfType<Judgement>().ToList();
        var others = own.Elsewhere.Where(static fact => fact.IsJudgement).ToList();
        if (judgements.Count + others.Count == 0)
        {
            return;
        }

        Heading(level, Say("Oordelen", "Judgements"));
        Line(Say("Dit beoordeelt een mens; in het dossier staat het onder", "A human judges this; in the dossier it is under") + $" {Code(Judged)}.");
        Line("");
        foreach (var judgement in judgements)
        {
            Bullet(0, $"{Code(Named(judgement))}: {judgement.Question.In(language)}{(judgement.Factors.Count > 0 ? $" {Say("Weeg mee", "Weigh")}: {string.Join("; ", judgement.Factors.Select(factor => factor.In(language)))}." : "")}");
        }

        Further([.. others.Select(Named)]);
    }

    // A judgement by its name; it stands in the dossier with who gave it.
    private static string Named(IFact fact) => fact.IsJudgement && fact.Path.Split('.') is [Judged, var name, _] ? name : fact.Path;

    private void Further(List<string> others)
    {
        if (others.Count > 0)
        {
            Line("");
            Line($"{Say("Voor de paragrafen waarop deze bouwt ook", "For the paragraphs that this one builds on also")}: {string.Join(", ", others.Select(Code))}.");
        }
    }

    private void BuildsOn(OwnPart own, int level)
    {
        if (own.BuildsOn.Count > 0)
        {
            Heading(level, Say("Bouwt op", "Builds on"));
            foreach (var other in own.BuildsOn.GroupBy(static taken => taken.Version))
            {
                var asked = other.Where(static taken => taken.Question is not null).Select(taken => $"{Code(taken.Question!.Name)} ({taken.Question.Text.In(language)})").ToList();
                Bullet(0, $"{Paragraph(other.Key.Paragraph, other.Key.Title(language))} ({other.Key.Instrument.Name}){(asked.Count > 0 ? $": {string.Join(", ", asked)}" : "")}");
            }
        }
    }

    private void Related(IReadOnlyList<Paragraph> versions)
    {
        if (context.UsedBy.Count > 0)
        {
            Heading(2, Say("Hierop bouwen", "Built on by"));
            Line(string.Join(", ", context.UsedBy.Where(other => other != versions[0].Version.Paragraph).Select(other => Paragraph(other, Pinpoint.Title(other, language)))) + ".");
        }
    }

    private void Examples()
    {
        if (context.Examples.Count > 0)
        {
            Heading(2, Say("Voorbeelden", "Examples"));
            foreach (var example in context.Examples)
            {
                Bullet(0, example);
            }
        }
    }

    private void Changes(Paragraph older, Paragraph newer, int level)
    {
        Heading(level, $"{Say("Wat anders was in", "What was otherwise in")} {older.Version.Instrument.Name}");
        Line(string.Format(
            CultureInfo.InvariantCulture,
            Say("Van die tekst naar {0}:", "From that text to {0}:"),
            newer.Version.Instrument.Name));
        Line("");
        Line(new ComparisonText(ParagraphPages.Between(older, newer), [], language, markdown, level + 1).Changes().Trim('\n'));
        Difference(Say("Vragen", "Questions"), older.Questions.Select(static question => question.Name), newer.Questions.Select(static question => question.Name));
        Difference(Say("Feiten en oordelen", "Facts and judgements"), OwnPart.Of(older).Facts.Select(static fact => fact.Path), OwnPart.Of(newer).Facts.Select(static fact => fact.Path));
    }

    private void Difference(string what, IEnumerable<string> before, IEnumerable<string> after)
    {
        var (was, now) = (before.ToList(), after.ToList());
        var (came, went) = (now.Except(was).ToList(), was.Except(now).ToList());
        if (came.Count + went.Count > 0)
        {
            Line("");
            Line($"{what}: " + string.Join("; ", new[] { (Say("erbij", "new"), came), (Say("eraf", "gone"), went) }.Where(static side => side.Item2.Count > 0).Select(side => $"{side.Item1} {string.Join(", ", side.Item2.Select(Code))}")) + ".");
        }
    }

    private string Both(Text text) => text.In(language) + (context.Also is { } also && also != language ? $" *{text.In(also)}*" : "");

    private string Paragraph(string number, string title) => context.Paragraph(number) is { } link ? Linked(title, link) : title;

    private string Say(string nl, string en) => language == Language.Nl ? nl : en;

    private string Linked(string text, string target) => markdown ? $"[{text}]({target})" : text;

    private string Code(string text) => markdown ? $"`{text}`" : text;

    private string Strong(string text) => markdown ? $"**{text}**" : text;

    private void Heading(int level, string text)
    {
        Line("");
        Line(markdown ? $"{new string('#', level)} {text}" : text);
        if (markdown)
        {
            Line("");
        }
    }

    private void Bullet(int depth, string text) => Line(new string(' ', (depth * 2) + (markdown ? 0 : 2)) + "- " + text);

    private void Table(string[] heading, IEnumerable<string[]> rows)
    {
        if (markdown)
        {
            Line($"| {string.Join(" | ", heading)} |");
            Line("|" + string.Concat(heading.Select(static _ => " --- |")));
        }

        foreach (var row in rows)
        {
            Line(markdown ? $"| {string.Join(" | ", row.Select(static cell => cell.Replace("|", "\\|")))} |" : $"  - {row[0]}: {row[1]} ({row[2]})");
        }
    }

    // One empty line is enough between two things.
    private void Line(string text)
    {
        if (text.Length > 0 || (_out.Length > 1 && _out[_out.Length - 2] != '\n'))
        {
            _out.Append(text).Append('\n');
        }
    }
}
