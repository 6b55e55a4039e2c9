using System.CommandLine;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;

namespace Vc.Rules.Cli;

/// <summary><c>vc verify</c>: makes a recorded decision again.</summary>
internal static class VerifyCommand
{
    public const string Name = "verify";

    public static string[] Examples => ["vc verify receipt.json"];

    public static Command Create(Stream input)
    {
        var receipt = new Argument<string>("RECEIPT") { Description = "A receipt that 'vc evaluate --receipt' wrote; - reads it from standard input." };
        var command = new Command(Name, "Decides the case of a receipt again and says what differs.") { receipt };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(receipt);
            var differences = Differences(DossierInput.Text(file, input));
            foreach (var difference in differences)
            {
                parsed.InvocationConfiguration.Output.WriteLine(difference);
            }

            parsed.InvocationConfiguration.Output.WriteLine(differences.Count == 0 ? "the same" : $"{differences.Count} differences");
            return (int)(differences.Count == 0 ? ExitCode.Done : ExitCode.Differs);
        });
        return command;
    }

    private static IReadOnlyList<string> Differences(string json)
    {
        try
        {
            return DossierInput.Checked(() => Receipt.Read(json).Verify());
        }
        catch (Exception refusal) when (refusal is FormatException or ArgumentException)
        {
            throw new BadInputException(refusal.Message);
        }
    }
}
