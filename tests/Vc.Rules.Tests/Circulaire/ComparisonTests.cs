using System.Text.Json;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Comparing;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A4.A4_3_1Examples;
using static Vc.Rules.Tests.Circulaire.B1.Strafzaken;
using static Vc.Rules.Tests.Cli.VcRun;

namespace Vc.Rules.Tests.Circulaire;

/// <summary>Two texts of one subject side by side: norms that came, went, changed and moved, and cases decided by both.</summary>
public class ComparisonTests
{
    private static readonly LocalDate Mei2013 = new(2013, 5, 6);

    private static readonly LocalDate Juni2015 = new(2015, 6, 30);

    private static readonly TextComparison Ongewenst = Vreemdelingencirculaire.Compare("A4/3.1", Mei2013, Juni2015);

    [Fact]
    public void A_changed_number_is_the_only_change_of_A4_3_1()
    {
        var change = Ongewenst.Changes.Should().ContainSingle().Subject;

        change.Kind.Should().Be(NormChangeKind.Changed);
        change.Newer!.Pinpoint.ToString().Should().Be("A4/3.1#c.1.1");
        change.ValuesBefore.Select(static value => value.Nl).Should().Equal("30");
        change.ValuesAfter.Select(static value => value.Nl).Should().Equal("1");
        change.ConditionBefore.Should().NotBe(change.ConditionAfter);
        change.ForceChanged.Should().BeFalse();
    }

    [Fact]
    public void A_case_that_changes_names_the_norm_that_makes_it_so()
    {
        var one = Ongewenst.Of("ten days", Burger.Met(Cel(10)));

        one.Differs.Should().BeTrue();
        one.Fields.Select(static field => field.Path).Should().Equal("besluit", "gronden", "gevaarOpenbareOrde");
        one.Causes.Select(static cause => cause.Newer!.Pinpoint.ToString()).Should().Equal("A4/3.1#c.1.1");
        one.Older.Peildatum.Should().Be(one.Newer.Peildatum).And.Be(Juni2015);
    }

    [Fact]
    public void A_case_that_does_not_change_has_no_cause()
    {
        var one = Ongewenst.Of("forty days", Burger.Met(Cel(40)));

        one.Differs.Should().BeFalse();
        one.Fields.Should().BeEmpty();
        one.Causes.Should().BeEmpty();
    }

    [Fact]
    public void Text_of_a_comparison() => Snapshot.Verify(Ongewenst.Explain(Language.Nl, [Ongewenst.Of("tien dagen", Burger.Met(Cel(10))), Ongewenst.Of("veertig dagen", Burger.Met(Cel(40)))]));

    [Fact]
    public void Markdown_of_a_comparison() => Snapshot.Verify(Vreemdelingencirculaire.Compare("Vb/6.5a", new(2014, 5, 1), new(2015, 1, 1)).ToMarkdown(Language.En));

    [Fact]
    public void Json_of_a_comparison() => Snapshot.Verify(ComparisonJson.Write(Vreemdelingencirculaire.Compare("A4/3.1", Mei2013, Juni2015), [Ongewenst.Of("tien dagen", Burger.Met(Cel(10)))]));

    [Fact]
    public void Norms_that_only_moved_are_not_called_changed()
    {
        var comparison = Vreemdelingencirculaire.Compare("B1/4.4", new(2014, 6, 16), new(2025, 11, 20));

        comparison.Norms.Where(static norm => norm.Kind == NormChangeKind.Moved).Select(static norm => $"{norm.Older!.Place} {norm.Newer!.Place}").Should().Contain(["2.1 3.1", "2.5 3.5", "3 4", "4.s3 5.s3"]);
        comparison.Norms.Where(static norm => norm.Kind == NormChangeKind.Added).Select(static norm => norm.Newer!.Place).Should().Contain(["2", "NationaleVeiligheid.3.1"]).And.NotContain("3.1");
    }

    [Fact]
    public void A_text_is_the_same_as_itself() =>
        Vreemdelingencirculaire.Compare("A4/3.1", Mei2013, Mei2013.PlusDays(1)).Changes.Should().BeEmpty();

    [Theory]
    [InlineData("2012-05-01", "we hold no text")]
    [InlineData("2013-09-01", "choose a date outside that uncertainty")]
    public void A_date_without_one_text_cannot_be_compared(string from, string remark)
    {
        var comparison = Vreemdelingencirculaire.Compare("A4/3.1", NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, Juni2015);

        comparison.Older.Should().BeNull();
        comparison.Newer.Should().NotBeNull();
        comparison.Norms.Should().BeEmpty();
        comparison.Remark!.Value.En.Should().Contain(remark);
        FluentActions.Invoking(() => comparison.Of("x", new Dossier())).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Every_concordance_names_places_that_exist_and_each_pair_once()
    {
        foreach (var concordance in Concordanties.Alle)
        {
            var older = Keys(concordance.Older.Id);
            var newer = Keys(concordance.Newer.Id);
            concordance.Pairs.Should().OnlyHaveUniqueItems();
            concordance.Pairs.Select(static pair => pair.Older).Should().OnlyContain(place => older.Contains(place));
            concordance.Pairs.Select(static pair => pair.Newer).Should().OnlyContain(place => newer.Contains(place));
        }

        static HashSet<string> Keys(string version) => [.. Vreemdelingencirculaire.Paragraphs.Single(paragraph => paragraph.Version.Id == version).Norms.Select(static norm => norm.Key)];
    }

    [Fact]
    public void Every_version_can_be_compared_with_every_other_of_its_subject()
    {
        foreach (var versions in Vreemdelingencirculaire.Paragraphs.GroupBy(static paragraph => paragraph.Version.Subject))
        {
            foreach (var older in versions)
            {
                foreach (var newer in versions)
                {
                    var comparison = Vreemdelingencirculaire.Compare(versions.Key, older.Version.InForce.From.NotAfter, newer.Version.InForce.From.NotAfter);

                    comparison.Explain(Language.Nl).Should().NotBeEmpty();
                    comparison.Norms.Where(static norm => norm.Newer is not null).Select(static norm => norm.Newer!.Key).Distinct().Should().BeEquivalentTo(comparison.Newer!.Norms.Where(static norm => norm.Role != Role.Explanation).Select(static norm => norm.Key), "each norm of the later text has its line");
                    comparison.Norms.Where(static norm => norm.Older is not null).Select(static norm => norm.Older!.Key).Distinct().Should().BeEquivalentTo(comparison.Older!.Norms.Where(static norm => norm.Role != Role.Explanation).Select(static norm => norm.Key), "each norm of the earlier text has its line");
                }
            }
        }
    }

    // ---------- Opdrachtregel ----------

    [Fact]
    public void The_command_compares_texts_and_cases()
    {
        var result = Run("compare", "A4/3.1", "--from", "2013-05-06", "--to", "2015-06-30", "--dossiers", Example("ongewenst-een-maand.json"), "--language", "en");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("Value: 30 → 1").And.Contain("Of 1 cases 0 get another outcome.");
    }

    [Fact]
    public void The_command_writes_json()
    {
        using var json = JsonDocument.Parse(Run("compare", "A4/3.1", "--from", "2013-05-06", "--to", "2015-06-30", "--output", "json").Output);

        json.RootElement.GetProperty("norms").EnumerateArray().Count(static norm => norm.GetProperty("change").GetString() == "changed").Should().Be(1);
    }

    [Fact]
    public void The_command_says_that_there_is_no_text() => Run("compare", "A4/3.1", "--from", "2003-05-06", "--to", "2015-06-30").ExitCode.Should().Be(5);

    [Fact]
    public void The_command_refuses_what_it_cannot_compare()
    {
        Run("compare", "A4/9.9", "--from", "2013-05-06", "--to", "2015-06-30").ShouldBeBadInput("There is no paragraph 'A4/9.9'.*");
        Run("compare", "A4/3.1", "--from", "2013-05-06", "--to", "2015-06-30", "--dossiers", "no-such.json").ShouldBeBadInput("--dossiers: 'no-such.json' does not exist");
        Run("compare", "A4/3.1", "--from", "6 mei 2013", "--to", "2015-06-30").ShouldBeBadInput("--from: expected a date such as 2025-10-01*");
    }

    [Fact]
    public void The_date_of_the_law_can_be_another_than_the_reference_date()
    {
        var result = Run("evaluate", "A4/3.1", "--on", "2015-06-30", "--law", "2013-05-06", "--dossier", Example("ongewenst-een-maand.json"));

        result.Output.Should().Contain("Toegepaste tekst: Stcrt. 2013, 6442").And.Contain("op verzoek toegepast op 30 juni 2015");
        Run("evaluate", "A4/3.1", "--on", "2015-06-30", "--law", "2013-05-06", "--version", "Stcrt. 2013, 6442", "--dossier", Example("ongewenst-een-maand.json")).ShouldBeBadInput("--law and --version*");
    }

    [Fact]
    public void A_number_above_its_parts_is_pointed_to_them() =>
        Run("evaluate", "A4/3", "--on", "2015-06-30", "--dossier", Example("ongewenst-een-maand.json")).ShouldBeBadInput("'A4/3' is stated by its parts: A4/3.1 (ongewenstverklaring), *");
}
