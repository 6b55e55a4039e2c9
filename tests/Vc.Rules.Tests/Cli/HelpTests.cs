using System.Text.Json;
using FluentAssertions;
using Vc.Rules.Json;
using Xunit;
using static Vc.Rules.Tests.Cli.VcRun;

namespace Vc.Rules.Tests.Cli;

public sealed class HelpTests
{
    [Fact]
    public void Without_arguments_there_is_short_help_with_two_examples()
    {
        var result = Run();

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("list").And.Contain("evaluate").And.Contain("schema").And.EndWith(
            "Examples:\n  vc list --on 2026-01-15\n  vc evaluate A2/12.6 --on 2026-01-15 --dossier dossier.json\n\n");
        Run("--help").Should().Be(result);
        Run("-h").Should().Be(result);
    }

    [Fact]
    public void Help_of_a_command_does_not_mind_what_is_missing()
    {
        var result = Run("evaluate", "--help");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("--dossier").And.Contain("Examples:").And.Contain("Exit codes:");
        Run("list", "--help").Output.Should().Contain("--on").And.NotContain("Examples:");
    }

    [Fact]
    public void The_examples_in_the_help_are_good_command_lines()
    {
        var lines = (Run().Output + Run("evaluate", "--help").Output).Split('\n').Where(static line => line.StartsWith("  vc ", StringComparison.Ordinal) && !line.Contains('[', StringComparison.Ordinal) && !line.Contains("<PARAGRAPH>", StringComparison.Ordinal) && !line.Contains("--bulk", StringComparison.Ordinal)).ToList();

        lines.Should().HaveCount(4);
        lines.Should().AllSatisfy(static line =>
            RunWith("{}", line.Trim().Replace("dossier.json", "-", StringComparison.Ordinal).Split(" < ")[0].Split(' ')[1..]).ExitCode.Should().BeOneOf(0, 3));
    }

    [Fact]
    public void The_version_is_that_of_the_product()
    {
        Run("--version").Output.Should().MatchRegex("^[0-9]+\\.[0-9]+\\.[0-9]+[0-9A-Za-z.-]*\n$");
        Run("evaluate", "A2/12.6", "--on", "2026-01-15", "--dossier", "-", "--version").ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_schema_is_that_of_the_library()
    {
        var result = Run("schema");

        result.Should().Be(new VcResult(0, DossierJson.Schema() + "\n", ""));
        Run("schema", "dossier").Should().Be(result);
        Run("schema", "decision").Should().Be(new VcResult(0, DecisionJson.Schema() + "\n", ""));
        Run("schema", "case").ShouldBeBadInput("*DOCUMENT: expected dossier or decision, found 'case'*");
        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("type").GetString().Should().Be("object");
    }
}
