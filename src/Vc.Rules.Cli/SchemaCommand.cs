using System.CommandLine;
using Vc.Rules.Json;

namespace Vc.Rules.Cli;

/// <summary><c>vc schema</c>: what a dossier or a decision looks like.</summary>
internal static class SchemaCommand
{
    private const string Dossier = "dossier";

    private const string Decision = "decision";

    public static Command Create()
    {
        var document = new Argument<string>("DOCUMENT")
        {
            Description = "dossier (the default), or decision: what evaluate --output json writes.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = static _ => Dossier,
            CustomParser = static argument =>
            {
                var name = argument.Tokens[0].Value;
                if (name is not (Dossier or Decision))
                {
                    argument.AddError($"DOCUMENT: expected {Dossier} or {Decision}, found '{name}'");
                }

                return name;
            },
        };
        var command = new Command("schema", "Writes the JSON Schema of a dossier or of a decision.") { document };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.WriteLine(parsed.GetValue(document) == Decision ? DecisionJson.Schema() : DossierJson.Schema());
            return (int)ExitCode.Done;
        });
        return command;
    }
}
