using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Vc.Rules.Cli;

/// <summary>The tool itself, free of the process that it runs in.</summary>
internal static class VcCommand
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments, without the name of the tool.</param>
    /// <param name="output">Receives the result and nothing else, at once and only when it is complete.</param>
    /// <param name="error">Receives the messages, each on one line, and what an interview asks.</param>
    /// <param name="input">What <c>--dossier -</c> reads, and the answers in an interview.</param>
    /// <param name="terminal">Whether a person looks at <paramref name="output"/>.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error, Stream input, bool terminal = false)
    {
        try
        {
            using var result = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            var code = Invoke(args, result, error, input, terminal);
            return (int)Write(output, error, result.ToString().Replace("\r\n", "\n", StringComparison.Ordinal), code);
        }
        catch (BadInputException bad)
        {
            foreach (var problem in bad.Problems)
            {
                error.WriteLine(OneLine(problem));
            }

            return (int)ExitCode.BadInput;
        }
        catch (Exception fault)
        {
            error.WriteLine(OneLine($"internal error: {fault.GetType().Name}: {fault.Message} (a fault in vc {Version}: please report it to its maintainers, with the command line)"));
            return (int)ExitCode.InternalError;
        }
    }

    private static string Version =>
        typeof(VcCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static ExitCode Invoke(string[] args, TextWriter result, TextWriter dialogue, Stream input, bool terminal)
    {
        var root = Root(input, dialogue, terminal);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        var problems = parsed.Errors.Select(static problem => problem.Message)
            .Concat(parsed.Tokens.Where(static token => token.Type == TokenType.Directive).Select(static token => $"Unrecognized command or argument '{token.Value}'."))
            .ToList();
        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }

        return (ExitCode)parsed.Invoke(new InvocationConfiguration { Output = result, Error = result, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static RootCommand Root(Stream input, TextWriter dialogue, bool terminal)
    {
        var root = new RootCommand("Applies paragraphs of the Vreemdelingencirculaire 2000 to a dossier, in the text that is in force on a date.")
        {
            ListCommand.Create(terminal),
            ShowCommand.Create(),
            EvaluateCommand.Create(input, dialogue, terminal),
            AskCommand.Create(input, dialogue),
            WhatIfCommand.Create(input),
            CompareCommand.Create(),
            VerifyCommand.Create(input),
            CheckCommand.Create(),
            SchemaCommand.Create(),
        };
        root.Directives.Clear();
        root.Action = new HelpWithExamples(root, asked: false);
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Action = new HelpWithExamples(root, asked: true);
            }
            else if (option is VersionOption)
            {
                option.Action = new ShowVersion(Version);
            }
        }

        return root;
    }

    private static ExitCode Write(TextWriter output, TextWriter error, string result, ExitCode code)
    {
        try
        {
            output.Write(result);
            output.Flush();
            return code;
        }
        catch (IOException refusal)
        {
            error.WriteLine(OneLine($"The result cannot be written: {refusal.Message}"));
            return ExitCode.InternalError;
        }
    }

    /// <summary>A message on one line, without characters that a terminal would act on.</summary>
    internal static string OneLine(string message)
    {
        if (!message.Any(Unsafe))
        {
            return message;
        }

        var line = new StringBuilder();
        foreach (var character in message)
        {
            if (Unsafe(character))
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                line.Append(character);
            }
        }

        return line.ToString();

        static bool Unsafe(char character) => char.IsControl(character)
            || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }
}
