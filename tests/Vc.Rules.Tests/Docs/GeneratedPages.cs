using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Comparing;
using Vc.Rules.Decisions;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Pages;

namespace Vc.Rules.Tests.Docs;

/// <summary>What the documents in docs/paragraphs say below their marker, and the list of them, made from the rules and the examples.</summary>
internal static class GeneratedPages
{
    public const string Folder = "docs/paragraphs/";
    public const string Index = Folder + "README.md";

    /// <summary>Above it a person writes, below it the rules do.</summary>
    public const string Marker = "<!-- Below this line the page is made from the rules; a change here is lost. -->";

    private const int LongestOutcome = 280;

    private static readonly ILookup<string, string> Users = Vreemdelingencirculaire.Paragraphs
        .SelectMany(static paragraph => ParagraphPages.BuiltOn(paragraph).Select(other => (Other: other, User: paragraph.Version.Paragraph)))
        .Where(static pair => pair.Other != pair.User).Distinct().ToLookup(static pair => pair.Other, static pair => pair.User);

    private static readonly ILookup<string, string[]> Examples = Repository.Read("docs/examples/examples.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        .Select(static line => line.Split('\t')).ToLookup(static cells => cells[0]);

    /// <summary>The numbers, each of which has a page, in the order of the library.</summary>
    public static IReadOnlyList<string> Numbers { get; } = [.. Vreemdelingencirculaire.Paragraphs.Select(static paragraph => paragraph.Version.Paragraph).Distinct()];

    public static string PageOf(string number) => $"{Folder}{FileOf(number)}";

    public static string Below(string number) => ParagraphPages.Below(
        Vreemdelingencirculaire.WithNumber(number),
        Language.Nl,
        new()
        {
            Also = Language.En,
            Paragraph = other => other == number ? null : FileOf(other),
            Reading = static reading => $"../interpretation.md#{AnchorOf(reading.Reading!)}",
            Coverage = static version => $"../coverage.md#{AnchorOf($"{version.Paragraph}, {version.Instrument.Name}")}",
            Days = static version => version.InForce.Known switch
            {
                Knowledge.Assumed => "../interpretation.md#the-day-on-which-the-text-came-into-force",
                Knowledge.Derived => "../interpretation.md#the-days-of-texts-that-we-know-from-consolidated-versions",
                _ => null,
            },
            Aside = "../concepts.md#questions-aside",
            UsedBy = [.. Users[number]],
            Examples = [.. Examples[number].Select(static cells => Example(cells[0], cells[1], cells[2]))],
        });

    public static string IndexText()
    {
        var text = new StringBuilder("# Paragraphs\n\nA page for each number that the library holds a text of. What stands above its marker was written by hand; the rest, and this list, is made from the rules. `vc show` prints the same.\n\n| Number | On | Texts | Norms |\n| --- | --- | --- | --- |\n");
        foreach (var number in Numbers)
        {
            var versions = Vreemdelingencirculaire.WithNumber(number);
            text.Append(CultureInfo.InvariantCulture, $"| [{number}]({FileOf(number)}) | ")
                .AppendJoin("; ", versions.Select(static version => version.Version.Subject.Name).Distinct().Reverse().Select(static name => $"{name.Nl} (*{name.En}*)"))
                .Append(" | ").AppendJoin("; ", versions.Select(static version => version.Version.Instrument.Name))
                .Append(CultureInfo.InvariantCulture, $" | {versions[^1].Norms.Count} |\n");
        }

        return text.ToString();
    }

    private static string FileOf(string number) => $"{number.Replace('/', '-')}.md";

    private static string AnchorOf(string heading) => Regex.Replace(heading.ToLowerInvariant(), @"[^\p{L}\p{N} _-]", "").Replace(' ', '-');

    private static string Example(string paragraph, string date, string file)
    {
        var on = LocalDatePattern.Iso.Parse(date).Value;
        var decision = Vreemdelingencirculaire.On(on).Decide(paragraph, DossierJson.Read(Repository.Read($"docs/examples/{file}")));
        var outcome = string.Join("; ", decision.Candidates.Select(static candidate => Outcome(candidate)).Distinct());
        return $"[{file}](../examples/{file}) op {Shown(on)}: {decision.Status.InWords(Language.Nl)}.{(outcome.Length > 0 ? " " + outcome : "")}";
    }

    // What is settled, in the order of the outcome; and first of all what is missing.
    private static string Outcome(Decision decision)
    {
        var open = decision.MissingFacts.Select(static missing => missing.Path).Concat(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => judgement.Path)).Take(1).Select(static path => $"nodig is eerst `{path}`");
        var settled = OutcomeValues.Of(decision.OutcomeFields)
            .Where(static field => field.Shown is not null && field.Path != "volledig" && !field.Label.Nl.EndsWith(", aantal", StringComparison.Ordinal) && !field.Path.EndsWith(".positie", StringComparison.Ordinal))
            .GroupBy(static field => field.Path.LastIndexOf("].", StringComparison.Ordinal) is var item and >= 0 ? field.Path[..item] : field.Path)
            .Select(InOnePiece);
        var text = string.Join("; ", decision.Status is DecisionStatus.Decided ? settled : open.Concat(settled)).Replace(decision.Version.Title(Language.Nl) + ", ", "", StringComparison.Ordinal);
        text = text.Length <= LongestOutcome ? text : text[..text.LastIndexOfAny([';', ','], LongestOutcome)] + " …";
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..].TrimEnd('.') + ".";
    }

    // Of an element of a list the values tell enough, but for a yes or a no.
    private static string InOnePiece(IGrouping<string, OutcomeValue> fields)
    {
        var first = fields.First();
        return fields.Key == first.Path
            ? $"{first.Label.Nl}: {first.Shown!.Value.Nl}"
            : first.Label.Nl[..(first.Label.Nl.LastIndexOf(": ", StringComparison.Ordinal) + 2)] + string.Join(", ", fields.Select(static field => field.Value is "true" or "false" ? field.Label.Nl[(field.Label.Nl.LastIndexOf(": ", StringComparison.Ordinal) + 2)..] + ": " + field.Shown!.Value.Nl : field.Shown!.Value.Nl));
    }

    private static string Shown(LocalDate date) => Kinds.Date.Render(Kinds.Date.Encode(date), Language.Nl);
}
