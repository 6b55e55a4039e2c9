using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Json;
using Vc.Rules.Pages;
using Xunit;
using static Vc.Rules.Tests.Cli.VcRun;

namespace Vc.Rules.Tests.Cli;

public sealed class ShowTests
{
    [Fact]
    public void It_shows_the_text_of_a_date() =>
        Run("show", "A2/12.6", "--on", "2026-01-15").Should().Be(new VcResult(0, A2_12_6_2025.Rule.Explain(Language.Nl), ""));

    [Fact]
    public void It_shows_a_version_by_its_publication() =>
        Run("show", "A2/12.6", "--version", "stcrt. 2013, 6442", "--output", "markdown", "--language", "en").Should().Be(new VcResult(0, A2_12_6_2013.Rule.ToMarkdown(Language.En), ""));

    [Fact]
    public void Without_a_date_it_shows_every_text_of_the_number() =>
        Run("show", "a4/2.2", "--output", "markdown").Output.Should().Be(ParagraphPages.ToMarkdown(Vreemdelingencirculaire.WithNumber("A4/2.2"), Language.Nl));

    [Fact]
    public void Where_either_of_two_texts_can_be_in_force_it_shows_both() =>
        Run("show", "A4/2.2", "--on", "2014-02-01").Output.Should().Be(ParagraphPages.Explain([A4_2_2_2014Januari.Rule, A4_2_2_2014April.Rule], Language.Nl));

    [Fact]
    public void It_can_be_a_diagram_and_a_list_of_norms()
    {
        Run("show", "A4/2.5.4", "--output", "mermaid").Output.Should().Be(A4_2_5_4_2013.Rule.ToMermaid(Language.Nl)[0]);
        Run("show", "A4/2.5.4", "--output", "json").Output.Should().Be(NormListJson.Write([A4_2_5_4_2013.Rule]) + "\n");
    }

    [Fact]
    public void On_a_date_without_text_it_says_which_text_there_is()
    {
        var result = Run("show", "A3/1.1", "--on", "2025-09-30", "--language", "en");

        result.ExitCode.Should().Be(5);
        result.Output.Should().StartWith("For 30 September 2025 we hold no text on \"return decision\". The text that we hold (Stcrt. 2025, 31826) applies from 1 October 2025.");
    }

    [Fact]
    public void What_is_not_there_is_bad_input()
    {
        Run("show", "A9/1").ShouldBeBadInput("There is no paragraph 'A9/1'. There are: *");
        Run("show", "A3/1.1", "--version", "x").ShouldBeBadInput("There is no version 'x' of A3/1.1. There are: *");
        Run("show", "A3/1.1", "--version", "Stcrt. 2025, 31826", "--on", "2026-01-15").ShouldBeBadInput("--on and --version both choose a text; give one of them.");
        Run("show", "A3/1.1", "--output", "html").ShouldBeBadInput("--output: expected one of text, json, markdown, mermaid, found 'html'");
    }

    [Fact]
    public void Its_help_has_examples() => Run("show", "--help").Output.Should().Contain("vc show A2/12.6 --on 2026-01-15").And.NotContain("Exit codes:");
}
