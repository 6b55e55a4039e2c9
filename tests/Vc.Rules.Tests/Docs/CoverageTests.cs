using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Xunit;

namespace Vc.Rules.Tests.Docs;

/// <summary>docs/coverage.md lists what the rules state, and the rules state what it lists as coded.</summary>
public class CoverageTests
{
    private const string Document = "docs/coverage.md";

    private sealed record Row(string Pinpoint, string Summary, string Where)
    {
        public bool IsCoded => Where.StartsWith('`');
    }

    [Fact]
    public void Every_row_is_readable()
    {
        var tableRows = Regex.Count(Repository.Read(Document), @"^\|(?! ---| Place)", RegexOptions.Multiline);

        Rows().Should().HaveCount(tableRows);
        Rows().Where(static row => !row.IsCoded).Should().OnlyContain(static row => Regex.IsMatch(row.Where, "^Not coded: .{20,}"), "a row names a member or says why not");
    }

    [Fact]
    public void Every_place_stands_in_it_once() => Rows().Select(static row => row.Pinpoint).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_norm_of_the_rules_stands_in_it() => Stated().Should().BeSubsetOf(Rows().Select(static row => row.Pinpoint));

    [Fact]
    public void What_it_lists_as_coded_is_stated_by_a_rule_and_the_rest_is_not()
    {
        Rows().Where(static row => row.IsCoded).Select(static row => row.Pinpoint).Should().BeSubsetOf(Stated());
        Rows().Where(static row => !row.IsCoded).Select(static row => row.Pinpoint).Should().NotIntersectWith(Stated());
    }

    [Fact]
    public void Every_member_that_it_names_is_a_member_of_the_rule()
    {
        var assembly = typeof(Vreemdelingencirculaire).Assembly;
        Type[] TypesOf(string paragraph) => paragraph switch
        {
            "A2/12.6" => [typeof(A2_12_6_2025)],
            "A3/1.1" => [typeof(Vc.Rules.Circulaire.A3.A3_1_1_2025)],
            "A3/2" => [typeof(Vc.Rules.Circulaire.A3.A3_2_2025), assembly.GetType("Vc.Rules.Circulaire.A3.VerblijfsrechtElders2025")!],
            "C2/10.3.2" => [typeof(Vc.Rules.Circulaire.C2.C2_10_3_2_2025)],
            _ => [typeof(Vc.Rules.Circulaire.Ind.Terugkeerbesluit2024)],
        };
        foreach (var rows in Rows().Where(static row => row.IsCoded).GroupBy(static row => row.Pinpoint.Split('#')[0]))
        {
            var members = TypesOf(rows.Key).SelectMany(static type => type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)).Select(static member => $"`{member.Name}`").ToHashSet();
            rows.Select(static row => row.Where).Should().BeSubsetOf(members);
        }
    }

    private static HashSet<string> Stated() =>
        [.. Vreemdelingencirculaire.Paragraphs.SelectMany(static paragraph => paragraph.Norms).Select(static norm => norm.Pinpoint.ToString())];

    private static List<Row> Rows() =>
        [.. Regex.Matches(Repository.Read(Document), @"^\| `(?<place>[^`#]+#[^`]+)` \| (?<summary>[^|]{10,}) \| (?<where>[^|]+) \|$", RegexOptions.Multiline)
            .Select(static row => new Row(row.Groups["place"].Value, row.Groups["summary"].Value, row.Groups["where"].Value))];
}
