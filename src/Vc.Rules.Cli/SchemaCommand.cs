using System.CommandLine;
using Vc.Rules.Json;

namespace Vc.Rules.Cli;

/// <summary><c>vc schema</c>: what a dossier looks like.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Writes the JSON Schema of a dossier.");
        command.SetAction(static parsed =>
        {
            parsed.InvocationConfiguration.Output.WriteLine(DossierJson.Schema());
            return (int)ExitCode.Done;
        });
        return command;
    }
}
