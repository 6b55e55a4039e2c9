using System.CommandLine;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Law;

namespace Vc.Rules.Cli;

/// <summary><c>vc evaluate</c>: decides one case.</summary>
internal static class EvaluateCommand
{
    public const string Name = "evaluate";

    public static string[] Examples =>
    [
        "vc evaluate A2/12.6 --on 2026-01-15 --dossier dossier.json",
        "vc evaluate opneming-van-signaleringen --on 2026-01-15 --dossier - --output json < dossier.json",
    ];

    public static Command Create(Stream input)
    {
        var paragraph = new Argument<string>("PARAGRAPH") { Description = "A number such as A2/12.6, or a subject such as opneming-van-signaleringen." };
        var on = Options.On("The reference date: the date on which the question is asked (ISO, such as 2025-10-01).");
        on.Required = true;
        var dossier = new Option<string>("--dossier") { Description = "The dossier, a JSON file ('vc schema' describes it); - reads it from standard input.", HelpName = "FILE|-", Required = true };
        var output = Options.Output(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown, OutputFormat.Mermaid);
        var language = Options.Language();
        var version = new Option<string?>("--version") { Description = "A version by its publication, such as \"Stcrt. 2025, 31826\"; it is applied also where it is not in force, and the decision says so.", HelpName = "INSTRUMENT" };
        var command = new Command(Name, "Decides a case in the version of a paragraph that is in force on a date.") { paragraph, on, dossier, output, language, version };
        command.SetAction(parsed =>
        {
            var date = parsed.GetRequiredValue(on)!.Value;
            var instrument = parsed.GetValue(version);
            var rule = Find(parsed.GetRequiredValue(paragraph), instrument, date);
            var decision = Decide(rule, date, instrument is not null, parsed.GetRequiredValue(dossier), input);
            parsed.InvocationConfiguration.Output.Write(Render(decision, parsed.GetValue(output), parsed.GetValue(language)));
            return (int)ExitCodes.Of(decision.Status);
        });
        return command;
    }

    /// <summary>The version in force on the date; where there is none, the one that a reader would look at first: the last that began before the date, else the oldest.</summary>
    internal static Paragraph? Choose(IEnumerable<Paragraph> versions, LocalDate date)
    {
        var byAge = versions.OrderBy(static paragraph => paragraph.Version.InForce.From.NotAfter).ToList();
        return byAge.Find(paragraph => paragraph.Version.InForce.Contains(date))
            ?? byAge.FindLast(paragraph => paragraph.Version.InForce.From.NotAfter <= date)
            ?? byAge.FirstOrDefault();
    }

    private static Paragraph Find(string name, string? instrument, LocalDate date)
    {
        var paragraphs = Vreemdelingencirculaire.Paragraphs;
        var versions = paragraphs.Where(paragraph => IsCalled(paragraph.Version, name)).ToList();
        if (instrument is not null && versions.Count > 0)
        {
            return versions.Find(paragraph => string.Equals(paragraph.Version.Instrument.Name, instrument, StringComparison.OrdinalIgnoreCase))
                ?? throw new BadInputException($"There is no version '{instrument}' of {name}. There are: {string.Join("; ", versions.Select(static paragraph => paragraph.Version.Instrument.Name))}.");
        }

        return Choose(versions, date)
            ?? throw new BadInputException($"There is no paragraph '{name}'. There are: {string.Join(", ", paragraphs.Select(static paragraph => $"{paragraph.Version.Paragraph} ({paragraph.Version.Subject.Id})").Distinct())}.");
    }

    private static bool IsCalled(ParagraphVersion version, string name) =>
        string.Equals(version.Paragraph, name, StringComparison.OrdinalIgnoreCase) || string.Equals(version.Subject.Id, name, StringComparison.OrdinalIgnoreCase);

    private static Decision Decide(Paragraph rule, LocalDate date, bool asIfInForce, string file, Stream input)
    {
        try
        {
            var dossier = DossierInput.Read(file, input);
            return asIfInForce ? rule.DecideAsIfInForce(dossier, date) : rule.Decide(dossier, date);
        }
        catch (DossierException impossible)
        {
            throw new BadInputException(impossible.Problems.Select(static problem => problem.ToString()));
        }
    }

    private static string Render(Decision decision, OutputFormat format, Language language) => format switch
    {
        OutputFormat.Json => DecisionJson.Write(decision) + "\n",
        OutputFormat.Markdown => decision.ToMarkdown(language),
        OutputFormat.Mermaid => decision.ToMermaid(language),
        _ => decision.Explain(language),
    };
}
