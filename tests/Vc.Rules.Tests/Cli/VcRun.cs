using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FluentAssertions;
using Vc.Rules.Cli;

namespace Vc.Rules.Tests.Cli;

/// <summary>What one command line came to.</summary>
internal sealed record VcResult(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Exit code 2 and exactly these messages, a line each (a pattern may hold <c>*</c>).</summary>
    public void ShouldBeBadInput(params string[] messages)
    {
        ExitCode.Should().Be(2);
        ErrorLines.Should().HaveSameCount(messages, "the messages are:\n{0}", Error);
        ErrorLines.Zip(messages).Should().AllSatisfy(static pair => pair.First.Should().Match(pair.Second));
    }
}

/// <summary>Runs the tool inside the test process. Whatever a test is about, what always holds is checked here.</summary>
internal static class VcRun
{
    private static readonly int[] ExitCodes = [0, 2, 3, 4, 5, 6, 7, 70];

    public static string ExamplesFolder { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "docs", "examples"));

    public static string Example(string file) => Path.Combine(ExamplesFolder, file);

    public static VcResult Run(params string[] args) => RunWith("", args);

    public static VcResult RunWith(string input, params string[] args)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        return RunWith(stream, terminal: false, args);
    }

    public static VcResult RunWith(Stream input, bool terminal, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = VcCommand.Run(args, output, error, input, terminal);
        return Check(new(code, output.ToString(), error.ToString()), asks: args is ["ask", ..]);
    }

    /// <summary>Decides a dossier that stands in the test itself.</summary>
    public static VcResult Evaluate(string dossier, params string[] more) =>
        RunWith(dossier, ["evaluate", "A2/12.6", "--on", "2026-01-15", "--dossier", "-", .. more]);

    /// <summary>What holds for every command line: a known exit code, no stack trace, messages and results each in their own stream, \n line ends, no byte order mark.</summary>
    public static VcResult Check(VcResult result, bool asks = false)
    {
        ExitCodes.Should().Contain(result.ExitCode);
        foreach (var text in new[] { result.Output, result.Error })
        {
            text.Should().NotMatchRegex(@"(?m)^\s+at .+\(.*\)", "there is never a stack trace");
            text.Should().NotContain("\r").And.NotContain("\uFEFF").And.NotContain("Unhandled");
            (text.Length == 0 || text.EndsWith('\n')).Should().BeTrue("the last line is whole");
        }

        if (result.ExitCode is 2 or 70)
        {
            result.Output.Should().BeEmpty("there is no result");
            result.ErrorLines.Should().NotBeEmpty("the reason is told");
            result.ErrorLines.Should().OnlyContain(line => asks || (!string.IsNullOrWhiteSpace(line) && !char.IsWhiteSpace(line[0])));
        }
        else
        {
            result.Output.Should().NotBeEmpty("there is a result");
            (asks || result.ExitCode == 7 || result.Error.Length == 0).Should().BeTrue("nothing is wrong, and only an interview asks there");
        }

        if (result.ExitCode == 70)
        {
            result.ErrorLines.Should().ContainSingle();
        }

        return result;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
