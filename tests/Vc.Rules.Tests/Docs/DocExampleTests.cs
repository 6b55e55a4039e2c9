using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Json;
using Xunit;

namespace Vc.Rules.Tests.Docs;

/// <summary>The examples in the documents are those that were compiled, and print what the documents say.</summary>
public class DocExampleTests
{
    private const string Compiled = "tests/Vc.Rules.Tests/Docs/DocExamples.cs";

    [Theory]
    [InlineData("README.md", "README")]
    [InlineData("docs/getting-started.md", "GETTING-STARTED")]
    public void Examples_are_the_compiled_text_and_print_what_is_shown(string document, string marker)
    {
        var regions = Regions().Where(region => Regex.IsMatch(region.Key, $"^{marker} \\d+$")).ToDictionary(static region => region.Key, static region => region.Value);
        if (Regions().TryGetValue(marker + " usings", out var usings))
        {
            regions[marker + " 1"] = usings + "\n\n" + regions[marker + " 1"];
        }

        var blocks = Repository.Blocks(document).Where(static block => block.Language is "csharp" or "text").ToList();
        var printed = DocExamples.Run(document);

        regions.Should().NotBeEmpty();
        blocks.Where(static block => block.Language == "csharp").Select(static block => block.Body).Should().Equal(printed.Select(run => regions[run.Region]));
        blocks.Where(static block => block.Language == "text").Select(static block => block.Body).Should().Equal(printed.Select(static run => run.Printed));
    }

    [Fact]
    public void The_output_in_the_README_is_what_its_command_prints()
    {
        var command = Regex.Match(Repository.Read("README.md"), @"evaluate (?<paragraph>\S+) --on (?<on>\S+) --dossier (?<file>\S+)");
        var decision = Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(command.Groups["on"].Value).Value).Decide(command.Groups["paragraph"].Value, DossierJson.Read(Repository.Read(command.Groups["file"].Value)));
        var actual = decision.Explain(Language.Nl).Split('\n').ToList();
        var shown = Repository.Blocks("README.md").Single(static block => block.Body.StartsWith("Paragraaf ", StringComparison.Ordinal)).Body.Split('\n');

        shown.Should().HaveCountGreaterThan(10);
        var from = 0;
        foreach (var line in shown.Where(static line => line.Trim() != "..."))
        {
            var at = actual.IndexOf(line, from);
            at.Should().BeGreaterThanOrEqualTo(from, "the command prints '{0}' here", line);
            from = at + 1;
        }
    }

    [Fact]
    public void Every_dossier_in_the_documents_can_be_read()
    {
        var dossiers = Repository.Documents.SelectMany(Repository.Blocks).Where(static block => block.Language == "json").ToList();

        dossiers.Should().NotBeEmpty();
        foreach (var (_, body) in dossiers)
        {
            DossierJson.Read(body).Validate().Should().BeEmpty();
        }
    }

    /// <summary>Code in the other documents is quoted from the sources.</summary>
    [Fact]
    public void Code_in_the_other_documents_stands_in_a_source_file()
    {
        var sources = Repository.Files.Where(static file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("/Docs/", StringComparison.Ordinal))
            .Select(static file => Collapse(Repository.Read(file))).ToList();
        var quotes = Repository.Documents.Where(static document => document is not ("README.md" or "docs/getting-started.md"))
            .SelectMany(document => Repository.Blocks(document).Where(static block => block.Language == "csharp").Select(block => (document, block.Body))).ToList();

        quotes.Should().NotBeEmpty();
        quotes.Where(quote => !sources.Exists(source => source.Contains(Collapse(quote.Body), StringComparison.Ordinal))).Select(static quote => $"{quote.document}:\n{quote.Body}").Should().BeEmpty();
    }

    private static string Collapse(string code) => Regex.Replace(code, @"\s+", " ").Trim();

    private static Dictionary<string, string> Regions() =>
        Regex.Matches(Repository.Read(Compiled), @"^(?<indent> *)// (?<name>(?:README|GETTING-STARTED) \w+)\n(?<body>.*?)^ *// END$", RegexOptions.Multiline | RegexOptions.Singleline)
            .ToDictionary(static region => region.Groups["name"].Value, static region => string.Join('\n', region.Groups["body"].Value.Split('\n').Select(line => line.StartsWith(region.Groups["indent"].Value, StringComparison.Ordinal) ? line[region.Groups["indent"].Length..] : line)).TrimEnd('\n'));
}
