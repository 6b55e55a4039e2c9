using System.CommandLine;
using System.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;

namespace Vc.Rules.Cli;

/// <summary><c>vc ask</c>: an interview that asks only what can still change the outcome.</summary>
internal static class AskCommand
{
    public const string Name = "ask";

    public static string[] Examples =>
    [
        "vc ask A2/12.6 --on 2026-01-15 --out dossier.json",
        "vc ask A4/3.1 --on 2014-05-01 --dossier half.json --out full.json --language en",
    ];

    public static Command Create(Stream input, TextWriter dialogue)
    {
        var paragraph = Options.Paragraph();
        var on = Options.On("The reference date: the date on which the question is asked (ISO, such as 2025-10-01).");
        on.Required = true;
        var dossier = new Option<string?>("--dossier") { Description = "A dossier to go on with, a JSON file; without it the interview begins with nothing known.", HelpName = "FILE" };
        var file = new Option<string?>("--out") { Description = "Where the dossier is written, also after 'stop'; a file that is there is replaced.", HelpName = "FILE" };
        var language = Options.Language();
        var command = new Command(Name, "Asks what is missing for a decision, the most useful question first, and decides.") { paragraph, on, dossier, file, language };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(paragraph);
            EvaluateCommand.Versions(name);
            var date = parsed.GetRequiredValue(on)!.Value;
            var start = parsed.GetValue(dossier) is { } known
                ? known != DossierInput.StandardInput ? DossierInput.Checked(() => DossierInput.Read(known, Stream.Null)) : throw new BadInputException("--dossier: the answers are read from standard input; give a file")
                : new Dossier();
            var words = parsed.GetValue(language);
            using var answers = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            var interview = new Interview(read => DossierInput.Checked(() => Vreemdelingencirculaire.On(date).Decide(name, read, date)), answers, dialogue, words);
            var (end, decision) = interview.Run(start);
            if (parsed.GetValue(file) is { } save)
            {
                Output.Save("--out", save, DossierJson.Write(end) + "\n");
            }

            parsed.InvocationConfiguration.Output.Write(decision.Explain(words, Detail.Decisive));
            return (int)ExitCodes.Of(decision.Status);
        });
        return command;
    }
}
