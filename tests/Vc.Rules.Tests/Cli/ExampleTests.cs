using System.Globalization;
using FluentAssertions;
using Xunit;
using static Vc.Rules.Tests.Cli.VcRun;

namespace Vc.Rules.Tests.Cli;

public sealed class ExampleTests
{
    public static TheoryData<string, string, string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string, int>();
            foreach (var cells in Lines())
            {
                examples.Add(cells[0], cells[1], cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture));
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Has_the_exit_code_that_the_list_says(string paragraph, string date, string file, int expected)
    {
        foreach (var output in new[] { "text", "json", "markdown", "mermaid" })
        {
            Run("evaluate", paragraph, "--on", date, "--dossier", Example(file), "--output", output).ExitCode.Should().Be(expected);
        }
    }

    [Fact]
    public void Every_example_is_listed_and_explained()
    {
        var files = Directory.GetFiles(ExamplesFolder, "*.json").Select(Path.GetFileName);
        var readme = File.ReadAllText(Example("README.md"));

        Lines().Select(static cells => cells[2]).Distinct().Should().BeEquivalentTo(files);
        Lines().Should().AllSatisfy(cells => readme.Should().Contain($"| `{cells[2]}` | {cells[1]} | {cells[3]} "));
    }

    [Fact]
    public void There_is_an_example_of_every_status() =>
        Lines().Select(static cells => cells[3]).Distinct().Should().BeEquivalentTo("0", "3", "4", "5");

    private static IEnumerable<string[]> Lines() => File.ReadLines(Example("examples.tsv")).Skip(1).Select(static line => line.Split('\t'));
}
