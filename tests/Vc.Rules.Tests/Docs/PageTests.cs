using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using Xunit.Sdk;

namespace Vc.Rules.Tests.Docs;

/// <summary>Every paragraph has its page, with an introduction by hand and below the marker what the rules say. <c>VC_ACCEPT_SNAPSHOTS=1</c> writes the pages again.</summary>
public class PageTests
{
    public static TheoryData<string> Numbers => [.. GeneratedPages.Numbers];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_stands_below_the_marker_of_a_page_is_what_the_rules_say(string number)
    {
        var page = GeneratedPages.PageOf(number);
        Repository.Exists(page).Should().BeTrue("{0} begins with a title, an introduction and the marker", page);
        var written = Repository.Read(page);
        var at = written.IndexOf(GeneratedPages.Marker, StringComparison.Ordinal);
        at.Should().BePositive("{0} has the marker '{1}' below its introduction", page, GeneratedPages.Marker);

        HoldAgainst(page, written, written[..at] + GeneratedPages.Marker + "\n\n" + GeneratedPages.Below(number));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_page_begins_with_its_number(string number) =>
        Repository.Read(GeneratedPages.PageOf(number)).Should().StartWith($"# {number}{(Vreemdelingencirculaire.WithNumber(number)[0].Version.IsBeleidsregel ? " Vc" : "")}: ");

    [Fact]
    public void The_list_of_pages_is_that_of_the_paragraphs() =>
        HoldAgainst(GeneratedPages.Index, Repository.Exists(GeneratedPages.Index) ? Repository.Read(GeneratedPages.Index) : "", GeneratedPages.IndexText());

    [Fact]
    public void There_is_no_page_without_a_paragraph() =>
        Repository.Documents.Where(static document => document.StartsWith(GeneratedPages.Folder, StringComparison.Ordinal) && document != GeneratedPages.Index)
            .Should().BeEquivalentTo(GeneratedPages.Numbers.Select(GeneratedPages.PageOf));

    [Fact]
    public void A_page_that_is_behind_is_told_by_its_first_line_that_differs()
    {
        FirstDifference("a\nb\nc\n", "a\nb\nc\n").Should().BeNull();
        FirstDifference("a\nb\nc\n", "a\nx\nc\n").Should().Be("line 2: it says \"b\", the rules say \"x\"");
        FirstDifference("a\n", "a\nb\n").Should().Be("line 2: it says \"\", the rules say \"b\"");
    }

    private static void HoldAgainst(string file, string written, string expected)
    {
        if (FirstDifference(written, expected) is not { } difference)
        {
            return;
        }

        if (!Snapshot.ShouldAccept(Environment.GetEnvironmentVariable))
        {
            throw new XunitException($"{file} is behind the rules, {difference}. {Snapshot.AcceptVariable}=1 writes it again.");
        }

        File.WriteAllText(Path.Combine(Repository.Root, file), expected);
    }

    private static string? FirstDifference(string written, string expected)
    {
        var (was, now) = (written.Split('\n'), expected.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(was.Length, now.Length)).FirstOrDefault(i => was.ElementAtOrDefault(i) != now.ElementAtOrDefault(i), -1);
        return at < 0 ? null : FormattableString.Invariant($"line {at + 1}: it says \"{was.ElementAtOrDefault(at)}\", the rules say \"{now.ElementAtOrDefault(at)}\"");
    }
}
