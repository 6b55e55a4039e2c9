using System.Text.RegularExpressions;
using FluentAssertions;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Json;
using Vc.Rules.Tests.Cli;
using Xunit;

namespace Vc.Rules.Tests.Decisions;

/// <summary>A decision as a diagram.</summary>
public class MermaidTests
{
    private static Decision Schiphol => A2_12_6_2025.Rule.Decide(DossierJson.Read(File.ReadAllText(VcRun.Example("schiphol-vals-document.json"))), new(2025, 11, 20));

    [Fact]
    public void What_decides_is_a_part_of_the_whole()
    {
        var whole = Norms(Schiphol.ToMermaid(Language.Nl));
        var decisive = Norms(Schiphol.ToMermaid(Language.Nl, Detail.Decisive));

        decisive.Distinct().Should().BeSubsetOf(Schiphol.Decisive.Citations.Select(static citation => citation.Pinpoint.ToString()))
            .And.Contain("A2/12.6#SIS.2.2", "it carries the outcome").And.Contain("A2/12.6#SIS.1", "its failing carries the answer that no return alert follows").And.NotContain("A2/12.6#SIS.1.1");
        decisive.Count.Should().BeLessThan(whole.Count / 2);
        Schiphol.ToMermaid(Language.Nl, Detail.Full).Should().Be(Schiphol.ToMermaid(Language.Nl));
    }

    [Theory]
    [InlineData(Detail.Full)]
    [InlineData(Detail.Decisive)]
    public void Every_arrow_is_between_boxes_that_are_there(Detail detail)
    {
        var diagram = Schiphol.ToMermaid(Language.En, detail);
        var boxes = Regex.Matches(diagram, @"^  ([nq]\d+)[\[(]", RegexOptions.Multiline).Select(static box => box.Groups[1].Value).ToHashSet();
        var arrows = Regex.Matches(diagram, @"^  ([nq]\d+) -(?:->|\.-) ([nq]\d+)$", RegexOptions.Multiline).SelectMany(static arrow => new[] { arrow.Groups[1].Value, arrow.Groups[2].Value }).ToHashSet();

        arrows.Should().NotBeEmpty().And.BeSubsetOf(boxes);
    }

    [Fact]
    public void The_tool_gives_the_same() =>
        VcRun.Run("evaluate", "A2/12.6", "--on", "2025-11-20", "--dossier", VcRun.Example("schiphol-vals-document.json"), "--output", "mermaid", "--detail", "decisive").Output.Should().Be(Schiphol.ToMermaid(Language.Nl, Detail.Decisive));

    private static List<string> Norms(string diagram) => [.. Regex.Matches(diagram, "<small>([^<]+)</small>").Select(static norm => norm.Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal))];
}
