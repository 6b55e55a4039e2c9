using FluentAssertions;
using Vc.Rules.Json;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Cli.VcRun;

namespace Vc.Rules.Tests.Cli;

public sealed class AskAndWhatIfTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void An_interview_asks_until_it_is_decided_and_writes_the_dossier()
    {
        // Article 68 Vw: whether there is an application, and whether the grounds still stand.
        var known = File.ReadAllText(Example("schiphol-vals-document.json")).Replace("\"wegensValsDocument\": true", "\"wegensValsDocument\": null", StringComparison.Ordinal);
        File.WriteAllText(_file, known);

        var result = RunWith("ja\n", "ask", "A2/12.6", "--on", "2025-11-20", "--dossier", _file, "--out", _file);

        result.ExitCode.Should().Be(0);
        result.Error.Should().Contain("Is de toegang geweigerd omdat een vals reis- of identiteitsdocument is gebruikt?").And.Contain("[toegang.wegensValsDocument]").And.Contain("(ja of nee)");
        result.Output.Should().Contain("Status: beslist.").And.Contain("Duur: 5 jaar");
        DossierJson.Read(File.ReadAllText(_file)).Should().Be(DossierJson.Read(File.ReadAllText(Example("schiphol-vals-document.json"))));
    }

    [Fact]
    public void What_is_no_answer_is_asked_again_a_question_can_be_passed_over_and_one_can_go_back()
    {
        var result = RunWith("<\n7\nderde land?\n2\n?\n<\n<\n1\nstop\n", "ask", "A2/12.6", "--on", "2025-11-20", "--language", "en", "--out", _file);

        result.ExitCode.Should().Be(3);
        DossierJson.Read(File.ReadAllText(_file)).Vreemdeling!.Nationaliteit.Should().Be(Rules.Dossiers.Nationaliteit.Lidstaat);
        Snapshot.Verify(result.Error);
    }

    [Fact]
    public void What_cannot_be_is_refused_with_the_reason_and_asked_again()
    {
        var known = File.ReadAllText(Example("schiphol-vals-document.json"));
        File.WriteAllText(_file, known.Replace("\"datumWeigering\": \"2025-11-12\"", "\"datumWeigering\": null", StringComparison.Ordinal));

        var result = RunWith("2031-01-01\ngisteren\n2025-11-12\n", "ask", "A2/12.6", "--on", "2025-11-20", "--dossier", _file);

        result.Error.Should().Contain("Dat kan niet samengaan met wat al bekend is:").And.Contain("  - ");
        result.Error.Should().Contain("Verwacht: een datum als 2025-10-01. Gevonden: 'gisteren'.");
        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public void An_interview_needs_a_place_that_can_be_written_and_a_dossier_that_is_a_file()
    {
        RunWith("stop\n", "ask", "A2/12.6", "--on", "2025-11-20", "--out", Path.Combine(_file, "x.json")).Error.Should().Contain("--out: ");
        Run("ask", "A2/12.6", "--on", "2025-11-20", "--dossier", "-").ShouldBeBadInput("--dossier: the answers are read from standard input; give a file");
        Run("ask", "A9/9", "--on", "2025-11-20").ExitCode.Should().Be(2);
    }

    [Fact]
    public void What_would_change_a_decision_is_told_in_words_and_in_json()
    {
        string[] line = ["whatif", "A2/12.6", "--on", "2025-11-20", "--dossier", Example("schiphol-vals-document.json"), "--most", "1"];

        Run(line).Output.Should().Contain("Wat zou dit anders maken?").And.Contain("(toegang.wegensValsDocument)").And.NotContain("(toegang.datumWeigering)");
        Run([.. line, "--past"]).Output.Should().Contain("(toegang.datumWeigering)");
        Snapshot.Verify(Run([.. line, "--output", "json"]).Output);
    }

    [Fact]
    public void What_no_dossier_can_have_is_no_alternative()
    {
        var result = Run("whatif", "A2/12.6", "--on", "2026-01-15", "--dossier", Example("nieuw-terugkeerbesluit.json"), "--most", "1");

        result.ExitCode.Should().Be(0);
        result.Output.Should().NotContain("Internal").And.Contain("1. ");
    }

    [Fact]
    public void The_number_of_changes_has_bounds() =>
        Run("whatif", "A2/12.6", "--on", "2025-11-20", "--dossier", Example("schiphol-vals-document.json"), "--most", "9").ShouldBeBadInput("--most: expected a number from 1 to 4, found '9'");

    [Fact]
    public void Only_what_decides_is_written_where_that_is_asked()
    {
        string[] line = ["evaluate", "A2/12.6", "--on", "2025-11-20", "--dossier", Example("schiphol-vals-document.json")];

        Run([.. line, "--detail", "decisive"]).Output.Should().Contain("Dit sluit een andere uitkomst uit").And.NotContain("Overwogen");
        Run([.. line, "--detail", "full"]).Should().Be(Run(line));
        Run([.. line, "--detail", "decisive", "--output", "markdown"]).Output.Should().Contain("## Dit sluit een andere uitkomst uit");
    }
}
