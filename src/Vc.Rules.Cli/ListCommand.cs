using System.CommandLine;
using Vc.Rules.Circulaire;
using Vc.Rules.Json;

namespace Vc.Rules.Cli;

/// <summary><c>vc list</c>: the paragraphs that there are.</summary>
internal static class ListCommand
{
    public static Command Create(bool terminal)
    {
        var on = Options.On("Only the versions that are in force on this date (ISO, such as 2025-10-01).");
        var output = Options.Output(OutputFormat.Text, OutputFormat.Json);
        var language = Options.Language();
        var command = new Command("list", "Lists the paragraphs, each version with the dates on which it is in force.") { on, output, language };
        command.SetAction(parsed =>
        {
            var date = parsed.GetValue(on);
            var paragraphs = date is { } day ? Vreemdelingencirculaire.On(day).Paragraphs : Vreemdelingencirculaire.Paragraphs;
            var result = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(output) == OutputFormat.Json)
            {
                result.WriteLine(NormListJson.Write(paragraphs));
            }
            else
            {
                VersionTable.Of(paragraphs, parsed.GetValue(language)).Write(result, terminal);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }
}
