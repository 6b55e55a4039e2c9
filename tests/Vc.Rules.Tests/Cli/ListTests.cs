using System.Text.Json;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Json;
using Xunit;
using static Vc.Rules.Tests.Cli.VcRun;

namespace Vc.Rules.Tests.Cli;

public sealed class ListTests
{
    [Fact]
    public void Redirected_it_is_aligned_text_with_a_line_for_each_version()
    {
        var lines = Run("list").Output.TrimEnd('\n').Split('\n');

        lines.Should().HaveCount(1 + Vreemdelingencirculaire.Paragraphs.Count);
        lines.Select(static line => line.Length).Distinct().Should().ContainSingle("columns are aligned");
        lines[0].Should().MatchRegex("^Paragraaf +Onderwerp +Publicatie +Vanaf +Tot +Datum is +Normen$");
        lines.Should().ContainSingle(static line => line.StartsWith("A2/12.6 ", StringComparison.Ordinal) && line.Contains("2025, 31826", StringComparison.Ordinal)).Which.Should().MatchRegex("^A2/12.6 +opneming van signaleringen +Stcrt. 2025, 31826 +2025-10-01 +- +aangenomen +[0-9]+$");
    }

    [Fact]
    public void It_can_be_in_English() =>
        Run("list", "--language", "en").Output.Should().MatchRegex("^Paragraph +Subject +Instrument +From +Until +Date is +Norms\n").And.MatchRegex("A2/12.6 +entry of alerts +Stcrt. 2025, 31826 +2025-10-01 +- +assumed +[0-9]+\n");

    [Fact]
    public void In_a_terminal_it_is_a_table()
    {
        var result = RunWith(Stream.Null, terminal: true, "list");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("│").And.Contain("A2/12.6").And.NotContain("\u001b");
    }

    [Fact]
    public void Json_is_that_of_the_library()
    {
        Run("list", "--output", "json").Output.Should().Be(NormListJson.Write(Vreemdelingencirculaire.Paragraphs) + "\n");
        Run("list", "--output", "json", "--on", "2026-01-15", "--language", "en").Output.Should().Be(NormListJson.Write(Vreemdelingencirculaire.On(new LocalDate(2026, 1, 15)).Paragraphs) + "\n");
    }

    [Fact]
    public void Json_has_the_keys_of_the_contract_in_order()
    {
        using var json = JsonDocument.Parse(Run("list", "--output", "json").Output);

        Keys(json.RootElement).Should().Equal("paragraphs");
        var paragraph = json.RootElement.GetProperty("paragraphs")[0];
        Keys(paragraph).Should().Equal("paragraph", "subject", "versions");
        var version = paragraph.GetProperty("versions")[0];
        Keys(version).Should().Equal("instrument", "inForce", "norms");
        Keys(version.GetProperty("inForce")).Should().Equal("from", "until", "known");
        Keys(version.GetProperty("norms")[0]).Should().Equal("pinpoint", "kind", "force", "summary", "reading");

        static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(static entry => entry.Name);
    }

    [Theory]
    [InlineData("2025-10-01", true)]
    [InlineData("2025-09-30", false)]
    public void A_date_keeps_the_versions_that_are_in_force(string date, bool expected)
    {
        Run("list", "--on", date).Output.Contains("Stcrt. 2025, 31826", StringComparison.Ordinal).Should().Be(expected);
        Run("list", "--on", date, "--output", "json").Output.Contains("Stcrt. 2025, 31826", StringComparison.Ordinal).Should().Be(expected);
    }

    [Fact]
    public void Without_any_version_it_says_so()
    {
        Run("list", "--on", "1999-12-31").Should().Be(new VcResult(0, "Geen paragraaf is dan in werking.\n", ""));
        Run("list", "--on", "1999-12-31", "--language", "en").Should().Be(new VcResult(0, "No paragraph is in force then.\n", ""));
        using var json = JsonDocument.Parse(Run("list", "--on", "1999-12-31", "--output", "json").Output);
        json.RootElement.GetProperty("paragraphs").GetArrayLength().Should().Be(0);
    }
}
