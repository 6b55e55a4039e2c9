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
        "vc evaluate A2/12.6 --on 2026-01-15 --bulk dossiers.ndjson --out outcomes.ndjson",
    ];

    public static Command Create(Stream input, TextWriter dialogue, bool terminal)
    {
        var paragraph = Options.Paragraph();
        var on = Options.On("The reference date: the date on which the question is asked (ISO, such as 2025-10-01).");
        on.Required = true;
        var dossier = DossierInput.Option();
        dossier.Required = false;
        var output = Options.Output(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown, OutputFormat.Mermaid, OutputFormat.Html);
        var language = Options.Language();
        var detail = Options.Detail();
        var version = new Option<string?>("--version") { Description = "A version by its publication, such as \"Stcrt. 2025, 31826\"; it is applied also where it is not in force, and the decision says so.", HelpName = "INSTRUMENT" };
        var law = Options.Date("--law", "The date of the law, where the facts are looked at on another date: the text of this date is applied (default: the reference date).");
        var receipt = new Option<string?>("--receipt") { Description = "Also writes a receipt to a file: the dossier, the outcome, and by which rules; 'vc verify' makes the decision again.", HelpName = "FILE" };
        var bulk = new Option<string?>("--bulk") { Description = "Decides many cases: a file with a dossier a line (JSON).", HelpName = "FILE" };
        var to = new Option<string?>("--out") { Description = "Where --bulk writes: a line of JSON a case, with the number of its line, its status and outcome, and what is missing.", HelpName = "FILE" };
        var resume = new Option<bool>("--resume") { Description = "Goes on with the --out of a run that was broken off." };
        var workers = new Option<int?>("--workers") { Description = "How many cases --bulk decides at the same time (default: one a core).", HelpName = "N" };
        var command = new Command(Name, "Decides a case, or a file of them, in the version of a paragraph that is in force on a date.") { paragraph, on, dossier, output, language, detail, version, law, receipt, bulk, to, resume, workers };
        Option[] ofOne = [dossier, output, detail, version, receipt];
        Option[] ofMany = [to, resume, workers];
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(paragraph);
            var date = parsed.GetRequiredValue(on)!.Value;
            var lawDate = parsed.GetValue(law);
            var instrument = parsed.GetValue(version);
            if (instrument is not null && lawDate is not null)
            {
                throw new BadInputException("--law and --version both choose a text; give one of them.");
            }

            if (instrument is not null && parsed.GetValue(receipt) is not null)
            {
                throw new BadInputException("--receipt records what the law of a date says; it cannot stand beside --version.");
            }

            var versions = Versions(name);
            if (parsed.GetValue(bulk) is { } from)
            {
                if (ofOne.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } other)
                {
                    throw new BadInputException($"{other.Name} is about one case; it cannot stand beside --bulk.");
                }

                var text = Vreemdelingencirculaire.On(lawDate ?? date);
                var run = new BulkRun(read => text.Decide(name, read, date), AtLeastOne(parsed.GetValue(workers)), dialogue, terminal);
                var summary = run.Run(from, parsed.GetValue(to) ?? throw new BadInputException("--bulk needs --out: where to write."), parsed.GetValue(resume));
                parsed.InvocationConfiguration.Output.Write(summary.Text(parsed.GetValue(language)));
                return (int)(summary.Bad > 0 ? ExitCode.SomeLinesBad : ExitCode.Done);
            }

            if (ofMany.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } alone)
            {
                throw new BadInputException($"{alone.Name} belongs to --bulk.");
            }

            var how = new Form(parsed.GetValue(output), parsed.GetValue(language), parsed.GetValue(detail));
            var file = parsed.GetValue(dossier) ?? throw new BadInputException("Option '--dossier' is required, or '--bulk' for many cases.");
            var (status, result) = instrument is null
                ? OnDate(name, lawDate ?? date, date, file, input, how, parsed.GetValue(receipt))
                : InVersion(Find(versions, name, instrument), date, file, input, how);
            parsed.InvocationConfiguration.Output.Write(result);
            return (int)ExitCodes.Of(status);
        });
        return command;
    }

    private static int? AtLeastOne(int? workers) => workers is < 1 ? throw new BadInputException($"--workers: expected 1 or more, found '{workers}'") : workers;

    /// <summary>The versions that a name means; an error that lists what there is where it means none.</summary>
    internal static IReadOnlyList<Paragraph> Versions(string name)
    {
        if (Vreemdelingencirculaire.Called(name) is { Count: > 0 } versions)
        {
            return versions;
        }

        var below = Vreemdelingencirculaire.Paragraphs.Where(paragraph => paragraph.Version.Paragraph.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase)).ToList();
        throw new BadInputException(below.Count > 0
            ? $"'{name}' is stated by its parts: {Names(below)}."
            : $"There is no paragraph '{name}'. There are: {Names(Vreemdelingencirculaire.Paragraphs)}.");
    }

    private static string Names(IEnumerable<Paragraph> paragraphs) => string.Join(", ", paragraphs.Select(static paragraph => $"{paragraph.Version.Paragraph} ({paragraph.Version.Subject.Id})").Distinct());

    internal static Paragraph Find(IReadOnlyList<Paragraph> versions, string name, string instrument) =>
        versions.FirstOrDefault(paragraph => string.Equals(paragraph.Version.Instrument.Name, instrument, StringComparison.OrdinalIgnoreCase))
            ?? throw new BadInputException($"There is no version '{instrument}' of {name}. There are: {string.Join("; ", versions.Select(static paragraph => paragraph.Version.Instrument.Name))}.");

    private static (DecisionStatus Status, string Text) OnDate(string name, LocalDate law, LocalDate date, string file, Stream input, Form how, string? receipt)
    {
        var (decision, read) = DossierInput.Checked(() =>
        {
            var read = DossierInput.Read(file, input);
            return (Vreemdelingencirculaire.On(law).Decide(name, read, date), read);
        });
        if (receipt is not null)
        {
            Output.Save("--receipt", receipt, Receipt.Of(name, read, date, law).Write() + "\n");
        }

        return (decision.Status, how.Format switch
        {
            OutputFormat.Json => DecisionJson.Write(decision) + "\n",
            OutputFormat.Markdown => decision.ToMarkdown(how.Language, how.Detail),
            OutputFormat.Mermaid => string.Join("\n", decision.Candidates.Select(candidate => candidate.ToMermaid(how.Language, how.Detail))),
            OutputFormat.Html => decision.ToHtml(how.Language),
            _ => decision.Explain(how.Language, how.Detail),
        });
    }

    private static (DecisionStatus Status, string Text) InVersion(Paragraph rule, LocalDate date, string file, Stream input, Form how)
    {
        var decision = DossierInput.Checked(() => rule.DecideAsIfInForce(DossierInput.Read(file, input), date));
        return (decision.Status, Render(decision, how));
    }

    private static string Render(Decision decision, Form how) => how.Format switch
    {
        OutputFormat.Json => DecisionJson.Write(decision) + "\n",
        OutputFormat.Markdown => decision.ToMarkdown(how.Language, how.Detail),
        OutputFormat.Mermaid => decision.ToMermaid(how.Language, how.Detail),
        OutputFormat.Html => decision.ToHtml(how.Language),
        _ => decision.Explain(how.Language, how.Detail),
    };

    private sealed record Form(OutputFormat Format, Language Language, Detail Detail);
}
