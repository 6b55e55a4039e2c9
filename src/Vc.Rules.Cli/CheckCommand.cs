using System.CommandLine;
using System.Globalization;
using Vc.Rules.Circulaire;

namespace Vc.Rules.Cli;

/// <summary><c>vc check</c>: looks for what the rules can never do.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public static string[] Examples =>
    [
        "vc check",
        "vc check A3/1.1",
    ];

    public static Command Create()
    {
        var paragraph = new Argument<string?>("PARAGRAPH") { Description = "A number or a subject; without it every paragraph is checked.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, "Looks for conditions that always or never hold, exceptions that cannot apply, parts without effect and rows that overlap. Not each finding is a fault.") { paragraph };
        command.SetAction(parsed =>
        {
            var rules = parsed.GetValue(paragraph) is { } name ? EvaluateCommand.Versions(name) : Vreemdelingencirculaire.Paragraphs;
            var output = parsed.InvocationConfiguration.Output;
            var count = 0;
            foreach (var rule in rules)
            {
                var findings = rule.Check();
                count += findings.Count;
                if (findings.Count > 0)
                {
                    output.WriteLine(rule.Version.Id);
                }

                foreach (var finding in findings)
                {
                    output.WriteLine($"  {finding.Kind}: {finding.Place}: {finding.What}");
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rules.Count} texts checked, {count} findings"));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
