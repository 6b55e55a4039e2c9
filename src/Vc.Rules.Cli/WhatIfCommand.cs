using System.CommandLine;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;

namespace Vc.Rules.Cli;

/// <summary><c>vc whatif</c>: says what would change a decision.</summary>
internal static class WhatIfCommand
{
    public const string Name = "whatif";

    public static string[] Examples =>
    [
        "vc whatif A2/12.6 --on 2026-01-15 --dossier dossier.json",
        "vc whatif A4/3.1 --on 2014-05-01 --dossier dossier.json --most 3 --output json",
    ];

    public static Command Create(Stream input)
    {
        var paragraph = Options.Paragraph();
        var on = Options.On("The reference date: the date on which the question is asked (ISO, such as 2025-10-01).");
        on.Required = true;
        var dossier = DossierInput.Option();
        var most = new Option<int>("--most") { Description = "How many answers change at once at most, 1 to 4 (default: 2).", HelpName = "N", DefaultValueFactory = static _ => new WhatIfOptions().MostChanges };
        most.Validators.Add(static result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, out var number) && number is >= 1 and <= 4))
            {
                result.AddError($"--most: expected a number from 1 to 4, found '{result.Tokens[0].Value}'");
            }
        });
        var past = new Option<bool>("--past") { Description = "Also change dates that have passed: to see what hangs on one that is in doubt." };
        var output = Options.Output(OutputFormat.Text, OutputFormat.Json);
        var language = Options.Language();
        var command = new Command(Name, "Says which other answers would bring a case to another outcome, and by which norms.") { paragraph, on, dossier, most, past, output, language };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(paragraph);
            EvaluateCommand.Versions(name);
            var date = parsed.GetRequiredValue(on)!.Value;
            var file = parsed.GetRequiredValue(dossier);
            var (decision, read) = DossierInput.Checked(() =>
            {
                var read = DossierInput.Read(file, input);
                return (Vreemdelingencirculaire.On(date).Decide(name, read, date), read);
            });
            var options = new WhatIfOptions { MostChanges = parsed.GetValue(most), PastToo = parsed.GetValue(past) };
            var written = decision.Candidates.Select(candidate => (Decision: candidate, WhatIf: Checked(candidate, candidate.WhatIf(options), read, date)));
            var (format, words) = (parsed.GetValue(output), parsed.GetValue(language));
            parsed.InvocationConfiguration.Output.Write(format == OutputFormat.Json
                ? string.Join("\n", written.Select(static each => WhatIfJson.Write(each.Decision, each.WhatIf))) + "\n"
                : string.Join("\n", written.Select(each => $"{Heading(each.Decision, words)}\n{each.WhatIf.Explain(words)}")));
            return (int)ExitCodes.Of(decision.Status);
        });
        return command;
    }

    private static string Heading(Decision decision, Language language) =>
        $"{decision.Version.Title(language)} ({decision.Version.Instrument.Name}): {decision.Status.InWords(language)}.\n";

    /// <summary>Only what holds when the changed dossier is really decided: what could not be a dossier is no alternative.</summary>
    private static WhatIf Checked(Decision decision, WhatIf whatIf, Dossier dossier, LocalDate date) => whatIf with
    {
        Alternatives = [.. whatIf.Alternatives.Where(alternative =>
            DossierAnswers.With(dossier, alternative, date) is { } other
            && Vreemdelingencirculaire.Paragraphs.First(paragraph => paragraph.Version == decision.Version).DecideAsIfInForce(other, date).Status == alternative.Status)],
    };
}
