using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Tests.Cli;
using Xunit;

namespace Vc.Rules.Tests.Json;

/// <summary>Receipts: a decision that can be made again.</summary>
public class ReceiptTests
{
    private static readonly LocalDate Vandaag = new(2025, 11, 20);

    private static Receipt Bon => Receipt.Of("A2/12.6", DossierJson.Read(File.ReadAllText(VcRun.Example("schiphol-vals-document.json"))), Vandaag);

    [Fact]
    public void A_receipt_is_read_back_as_it_was_written_and_comes_out_the_same()
    {
        var read = Receipt.Read(Bon.Write());

        read.Write().Should().Be(Bon.Write());
        read.Verify().Should().BeEmpty();
        read.Texts.Should().StartWith("A2/12.6@Stcrt. 2025, 31826");
        read.Status.Should().Be(DecisionStatus.Decided);
    }

    [Fact]
    public void Whatever_is_changed_in_it_is_told()
    {
        (Bon with { Library = "0.0.1" }).Verify().Should().ContainSingle().Which.Should().StartWith("library: was 0.0.1, is ");
        (Bon with { Rulebook = "00" }).Verify().Should().ContainSingle().Which.Should().StartWith("rulebook: was 00, is ");
        (Bon with { Status = DecisionStatus.NeedsFacts }).Verify().Should().ContainSingle().Which.Should().Be("status: was NeedsFacts, is Decided");
        (Bon with { Outcome = [] }).Verify().Should().Contain("outcome.voorrang: was absent, is weigering");
        (Bon with { Dossier = Bon.Dossier with { Toegang = Bon.Dossier.Toegang! with { WegensValsDocument = false } } }).Verify().Should().Contain(static line => line.StartsWith("dossier: ", StringComparison.Ordinal)).And.Contain("outcome.signaleringen.length: was 1, is 0");
        (Bon with { Law = new(2025, 9, 30) }).Verify().Should().Contain("status: was Decided, is NotApplicable");
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("[]", "a JSON object")]
    [InlineData("{}", "library: expected")]
    [InlineData("""{ "library": 3 }""", "library: expected a text")]
    [InlineData("""{ "library": "1", "rulebook": "x", "paragraph": "A2/12.6", "on": "gisteren" }""", "on: expected a date")]
    public void What_is_no_receipt_is_refused_with_the_place(string json, string problem) =>
        FluentActions.Invoking(() => Receipt.Read(json)).Should().Throw<FormatException>().WithMessage($"*{problem}*");

    [Fact]
    public void The_hash_of_the_rules_is_that_of_the_rules_alone()
    {
        var all = Vreemdelingencirculaire.Paragraphs;

        Rulebook.Hash(all).Should().Be(Rulebook.Hash(all.Reverse())).And.MatchRegex("^[0-9a-f]{64}$");
        Rulebook.Hash(all.Skip(1)).Should().NotBe(Rulebook.Hash(all));
        Rulebook.Text(all.Take(5)).Split('\n').Should().Contain(static line => line.StartsWith("norm\t", StringComparison.Ordinal)).And.Contain(static line => line.StartsWith("question\t", StringComparison.Ordinal));
    }

    [Fact]
    public void The_command_line_writes_and_verifies_receipts()
    {
        var file = Path.GetTempFileName();
        try
        {
            VcRun.Run("evaluate", "A2/12.6", "--on", "2025-11-20", "--dossier", VcRun.Example("schiphol-vals-document.json"), "--receipt", file).ExitCode.Should().Be(0);
            File.ReadAllText(file).Should().Be(Bon.Write() + "\n");
            VcRun.Run("verify", file).Output.Should().Be("the same\n");

            File.WriteAllText(file, File.ReadAllText(file).Replace("\"wegensDrugssmokkel\": false", "\"wegensDrugssmokkel\": true", StringComparison.Ordinal));
            VcRun.Run("verify", file).ExitCode.Should().Be(6);

            VcRun.RunWith("geen bon", "verify", "-").ShouldBeBadInput("The receipt is not JSON: *");
            VcRun.Run("evaluate", "A2/12.6", "--on", "2025-11-20", "--dossier", VcRun.Example("schiphol-vals-document.json"), "--receipt", file, "--version", "Stcrt. 2025, 31826").ExitCode.Should().Be(2);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_command_line_checks_rules()
    {
        VcRun.Run("check", "A3/1.1").Output.Should().Contain("ExceptionNeverApplies: A3/1.1#7: [9.b]").And.EndWith("1 texts checked, 2 findings\n");
        VcRun.Run("check", "A9/9").ExitCode.Should().Be(2);
    }
}
