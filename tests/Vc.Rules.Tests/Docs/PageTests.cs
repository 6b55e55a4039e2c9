using System.Text.RegularExpressions;
using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Xunit;

namespace Vc.Rules.Tests.Docs;

/// <summary>Every paragraph has its page, and the page names what the rule asks and answers.</summary>
public class PageTests
{
    public static TheoryData<Paragraph> Paragraphs => [.. Vreemdelingencirculaire.Paragraphs];

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void A_paragraph_has_a_page_that_names_its_version(Paragraph paragraph)
    {
        Repository.Files.Should().Contain(PageOf(paragraph));
        Repository.Read(PageOf(paragraph)).Should().StartWith($"# {paragraph.Version.Paragraph}{(IsOfTheCirculaire(paragraph) ? " Vc" : "")}: ").And.Contain(paragraph.Version.Instrument.Name);
    }

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Its_page_names_every_question(Paragraph paragraph) =>
        Named(paragraph).Should().Contain(paragraph.Questions.Select(static question => question.Name));

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Its_page_names_every_ground_that_it_can_cite(Paragraph paragraph) =>
        paragraph.Norms.Where(static norm => norm.Role == Role.Ground && !norm.Place.StartsWith("SIS.2.1.3.", StringComparison.Ordinal) && norm.Place != "SIS.2.1").Select(static norm => norm.Place).Should().BeSubsetOf(Named(paragraph));

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Its_page_names_every_judgement(Paragraph paragraph) =>
        paragraph.Facts.Where(static fact => fact.IsJudgement).Select(static fact => fact.Path.Split('.')[1]).Should().BeSubsetOf(Named(paragraph));

    [Fact]
    public void There_is_no_page_without_a_paragraph() =>
        Repository.Documents.Where(static document => document.StartsWith("docs/paragraphs/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(Vreemdelingencirculaire.Paragraphs.Select(PageOf).Distinct());

    // Its parts have a letter and a number; a page of the IND and an article of a statute have a name of their own.
    private static bool IsOfTheCirculaire(Paragraph paragraph) => Regex.IsMatch(paragraph.Version.Paragraph, @"^[ABC]\d+/");

    private static HashSet<string> Named(Paragraph paragraph) =>
        [.. Regex.Matches(Repository.Prose(PageOf(paragraph)), "`([^`]+)`").Select(static name => name.Groups[1].Value)];

    private static string PageOf(Paragraph paragraph) => $"docs/paragraphs/{paragraph.Version.Paragraph.Replace('/', '-')}.md";
}
