using System.Text.Json;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Cli;
using Vc.Rules.Decisions;
using Vc.Rules.Law;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Cli.VcRun;

namespace Vc.Rules.Tests.Cli;

public sealed class EvaluateTests
{
    private static readonly string[] Case = ["--on", "2025-11-13", "--dossier", Example("schiphol-vals-document.json")];

    [Theory]
    [InlineData("schiphol-vals-document.json", "2025-11-13", 0)]
    [InlineData("bijna-leeg.json", "2026-01-15", 3)]
    [InlineData("aanwijzingen-niet-beoordeeld.json", "2026-03-02", 4)]
    [InlineData("schiphol-vals-document.json", "1999-12-31", 2)]
    [InlineData("bijna-leeg.json", "1999-12-31", 5)]
    public void The_exit_code_says_what_the_decision_came_to(string file, string on, int expected) =>
        Run("evaluate", "A2/12.6", "--on", on, "--dossier", Example(file)).ExitCode.Should().Be(expected);

    [Theory]
    [InlineData("A2/12.6", "a2/12.6")]
    [InlineData("opneming-van-signaleringen", "Opneming-Van-Signaleringen")]
    [InlineData("A3/1.1", "terugkeerbesluit")]
    public void A_paragraph_is_named_by_its_number_or_its_subject(string name, string other) =>
        Run(["evaluate", name, .. Case]).Should().Be(Run(["evaluate", other, .. Case]));

    [Fact]
    public void A_number_that_carries_another_subject_at_another_time_is_read_as_on_the_date_and_the_decision_says_so()
    {
        var result = Run("evaluate", "A2/12.6", "--on", "2013-05-01", "--dossier", Example("asielzoeker-met-franse-signalering.json"));

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith("Paragraaf A2/12.6 Vc: aanvraag om asiel door een gesignaleerde vreemdeling\n")
            .And.Contain("In een andere tijd gaat dit nummer over \"opneming van signaleringen\"; dat staat op deze dag in paragraaf A2/12.2 Vc.");
    }

    [Fact]
    public void A_version_named_by_its_publication_is_applied_outside_its_time_and_the_decision_says_so()
    {
        var result = Run("evaluate", "A2/12.6", "--on", "2025-09-30", "--version", "stcrt. 2025, 31826", "--dossier", Example("peildatum-te-vroeg.json"));

        result.ExitCode.Should().NotBe(5);
        result.Output.Should().Contain("op verzoek toegepast");
    }

    [Fact]
    public void A_version_that_is_not_there_is_bad_input_and_names_those_that_are()
    {
        var result = Run(["evaluate", "A2/12.6", .. Case, "--version", "Stcrt. 1999, 1"]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("Stcrt. 1999, 1").And.Contain("Stcrt. 2025, 31826");
    }

    [Fact]
    public void Standard_input_gives_the_same_as_the_file() =>
        RunWith(File.ReadAllText(Example("schiphol-vals-document.json")), "evaluate", "A2/12.6", "--on", "2025-11-13", "--dossier", "-").Should().Be(Run(["evaluate", "A2/12.6", .. Case]));

    [Fact]
    public void Options_can_stand_in_any_order_and_with_an_equals_sign() =>
        Run("evaluate", "--dossier=" + Case[3], "--on=2025-11-13", "A2/12.6").Should().Be(Run(["evaluate", "A2/12.6", .. Case]));

    [Fact]
    public void Text_is_what_comes_without_asking()
    {
        var result = Run(["evaluate", "A2/12.6", .. Case]);

        result.Output.Should().StartWith("Paragraaf A2/12.6 Vc: opneming van signaleringen\n");
        Run(["evaluate", "A2/12.6", .. Case, "--output", "text", "--language", "nl"]).Should().Be(result);
    }

    [Theory]
    [InlineData("text", "Paragraph A2/12.6 Vc: entry of alerts\n")]
    [InlineData("markdown", "# Paragraph A2/12.6 Vc: entry of alerts\n")]
    [InlineData("mermaid", "flowchart TD\n")]
    public void Every_output_can_be_in_English(string output, string start)
    {
        var result = Run(["evaluate", "A2/12.6", .. Case, "--output", output, "--language", "en"]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith(start).And.Contain("false travel or identity document");
    }

    [Theory]
    [InlineData("markdown", "# Paragraaf A2/12.6 Vc")]
    [InlineData("mermaid", "flowchart TD")]
    public void Markdown_and_Mermaid_are_Dutch_without_asking(string output, string start) =>
        Run(["evaluate", "A2/12.6", .. Case, "--output", output]).Output.Should().StartWith(start).And.Contain("vals reis- of identiteitsdocument");

    [Theory]
    [InlineData("schiphol-vals-document.json", "2025-11-13", "decided")]
    [InlineData("bijna-leeg.json", "2026-01-15", "needsFacts")]
    [InlineData("aanwijzingen-niet-beoordeeld.json", "2026-03-02", "needsJudgement")]
    [InlineData("peildatum-te-vroeg.json", "2025-09-30", "notApplicable")]
    public void Json_has_the_same_keys_in_the_same_order_whatever_the_status(string file, string on, string status)
    {
        var result = Run("evaluate", "A2/12.6", "--on", on, "--dossier", Example(file), "--output", "json");

        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.EnumerateObject().Select(static entry => entry.Name).Should().Equal(
            "paragraph", "subject", "on", "status", "remark", "outcome", "questions", "citations", "considered", "missingFacts", "judgements", "law", "fingerprint");
        json.RootElement.GetProperty("on").GetString().Should().Be(on);
        json.RootElement.GetProperty("status").GetString().Should().Be(status);
    }

    [Fact]
    public void Json_is_the_same_in_every_language() =>
        Run(["evaluate", "A2/12.6", .. Case, "--output", "json", "--language", "en"]).Should().Be(Run(["evaluate", "A2/12.6", .. Case, "--output", "json"]));

    [Fact]
    public void Without_a_version_in_force_the_decision_says_so()
    {
        var result = RunWith("{}", "evaluate", "A2/12.6", "--on", "1999-12-31", "--dossier", "-");

        result.ExitCode.Should().Be(5);
        result.Output.Should().Contain("31 december 1999").And.Contain("niet van toepassing");
    }

    [Theory]
    [InlineData("2000-01-01", "first")]
    [InlineData("2013-06-30", "first")]
    [InlineData("2014-01-01", "first")]
    [InlineData("2020-01-01", "second")]
    [InlineData("2022-05-01", "second")]
    [InlineData("2026-01-01", "third")]
    public void The_nearest_version_is_the_last_that_began_before_the_date_and_else_the_oldest(string on, string expected)
    {
        // Between the second and the third there is a gap, and the first is listed last.
        Paragraph[] versions = [Version("third", "2023-01-01", null), Version("second", "2015-01-01", "2022-01-01"), Version("first", "2013-01-01", "2015-01-01")];

        TextOfDate.Nearest(versions, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Version.Instrument.Name.Should().Be(expected);
    }

    [Fact]
    public void Text_of_a_refusal_at_Schiphol() => Snapshot.Verify(Run(["evaluate", "A2/12.6", .. Case]).Output);

    [Fact]
    public void Text_of_an_old_entry_ban() => Snapshot.Verify(Run("evaluate", "A2/12.6", "--on", "2025-12-03", "--dossier", Example("oud-inreisverbod-omgezet.json")).Output);

    private static Paragraph<NoOutcome> Version(string name, string from, string? until)
    {
        var note = new Text("", "");
        return new(
            new("A0/0", new("proef", note), new(name, null, null), new(Day(from), until is null ? null : Day(until), note), new Dictionary<string, Text>()),
            static _ => new NoOutcome());

        static Boundary Day(string text) => Boundary.On(NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value, Knowledge.Stated);
    }

    private sealed class NoOutcome : IOutcome
    {
        public void Write(IOutcomeWriter writer)
        {
        }
    }
}
