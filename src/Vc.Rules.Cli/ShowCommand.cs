using System.CommandLine;
using Vc.Rules.Circulaire;
using Vc.Rules.Json;
using Vc.Rules.Pages;
using Paragraph = Vc.Rules.Decisions.Paragraph;

namespace Vc.Rules.Cli;

/// <summary><c>vc show</c>: what the rules of a paragraph say.</summary>
internal static class ShowCommand
{
    public const string Name = "show";

    public static string[] Examples =>
    [
        "vc show A2/12.6 --on 2026-01-15",
        "vc show Vw/62 --output markdown --language en",
    ];

    public static Command Create()
    {
        var paragraph = Options.Paragraph();
        var on = Options.On("The text that is in force on this date (ISO, such as 2025-10-01); without it the latest text, and what earlier texts had otherwise.");
        var version = new Option<string?>("--version") { Description = "A version by its publication, such as \"Stcrt. 2025, 31826\".", HelpName = "INSTRUMENT" };
        var output = Options.Output(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown, OutputFormat.Mermaid);
        var language = Options.Language();
        var command = new Command(Name, "Shows what the rules of a paragraph say: questions, norms in the order of the text, facts, judgements, readings and a diagram.") { paragraph, on, version, output, language };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(paragraph);
            var date = parsed.GetValue(on);
            var instrument = parsed.GetValue(version);
            if (instrument is not null && date is not null)
            {
                throw new BadInputException("--on and --version both choose a text; give one of them.");
            }

            var versions = EvaluateCommand.Versions(name);
            var chosen = instrument is not null ? [EvaluateCommand.Find(versions, name, instrument)]
                : date is { } day ? Vreemdelingencirculaire.On(day).Called(name)
                : versions;
            var words = parsed.GetValue(language);
            var result = parsed.InvocationConfiguration.Output;
            if (chosen.Count == 0)
            {
                result.WriteLine(Vreemdelingencirculaire.On(date!.Value).WhyNone(name).In(words));
                return (int)ExitCode.NotApplicable;
            }

            result.Write(parsed.GetValue(output) switch
            {
                OutputFormat.Json => NormListJson.Write(chosen) + "\n",
                OutputFormat.Markdown => ParagraphPages.ToMarkdown(chosen, words),
                OutputFormat.Mermaid => string.Join("\n", chosen.SelectMany(rule => rule.ToMermaid(words))),
                _ => ParagraphPages.Explain(chosen, words),
            });
            return (int)ExitCode.Done;
        });
        return command;
    }
}
