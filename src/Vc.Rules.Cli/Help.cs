using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Vc.Rules.Cli;

/// <summary>The help of System.CommandLine with examples and exit codes below it.</summary>
/// <param name="root">The tool as a whole.</param>
/// <param name="asked">Whether it was asked for, so that it does not matter what else is wrong.</param>
internal sealed class HelpWithExamples(Command root, bool asked) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => asked;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        new HelpAction().Invoke(parseResult);
        var (examples, exitCodes) = command.Name == EvaluateCommand.Name ? (EvaluateCommand.Examples, true)
            : command.Name == ShowCommand.Name ? (ShowCommand.Examples, false)
            : command.Name == CompareCommand.Name ? (CompareCommand.Examples, false)
            : command.Name == WhatIfCommand.Name ? (WhatIfCommand.Examples, true)
            : command.Name == AskCommand.Name ? (AskCommand.Examples, true)
            : command.Name == CheckCommand.Name ? (CheckCommand.Examples, false)
            : command.Name == VerifyCommand.Name ? (VerifyCommand.Examples, false)
            : command == root ? (["vc list --on 2026-01-15", "vc evaluate A2/12.6 --on 2026-01-15 --dossier dossier.json"], false)
            : (Array.Empty<string>(), false);
        Section(output, "Examples:", examples);
        if (exitCodes)
        {
            Section(output, "Exit codes:",
                "0   decided, or done",
                "2   bad input or bad usage",
                "3   facts are missing",
                "4   a human must judge",
                "5   the paragraph does not apply",
                "7   --bulk: done, but not each line is a dossier",
                "70  internal error");
        }

        return (int)ExitCode.Done;
    }

    private static void Section(TextWriter output, string title, params string[] lines)
    {
        if (lines.Length > 0)
        {
            output.WriteLine(title);
            foreach (var line in lines)
            {
                output.WriteLine("  " + line);
            }

            output.WriteLine();
        }
    }
}

/// <summary>The version of the product.</summary>
internal sealed class ShowVersion(string version) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(version);
        return (int)ExitCode.Done;
    }
}
