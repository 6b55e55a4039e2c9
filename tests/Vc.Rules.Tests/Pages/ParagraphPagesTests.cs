using System.Text.RegularExpressions;
using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Pages;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Snapshots;
using Xunit;

namespace Vc.Rules.Tests.Pages;

/// <summary>What a page says beyond what docs/paragraphs, which is made with it, shows already.</summary>
public sealed class ParagraphPagesTests
{
    public static TheoryData<Paragraph> Paragraphs => [.. Vreemdelingencirculaire.Paragraphs];

    [Fact]
    public void A_rule_in_plain_English() => Snapshot.Verify(A4_2_5_4_2013.Rule.Explain(Language.En));

    [Fact]
    public void A_rule_and_its_earlier_texts_in_English() => Snapshot.Verify(ParagraphPages.ToMarkdown(Vreemdelingencirculaire.WithNumber("A2/12.8.2"), Language.En));

    [Fact]
    public void The_latest_text_is_told_in_full_and_a_like_one_before_it_by_what_it_had_otherwise()
    {
        var page = ParagraphPages.ToMarkdown(Vreemdelingencirculaire.WithNumber("Vw/61"), Language.Nl);

        page.Should().Contain("## Wat anders was in Vw 2000, geconsolideerde tekst van 1 januari 2013");
        Regex.Count(page, "^## Vragen$", RegexOptions.Multiline).Should().Be(1);
    }

    [Fact]
    public void Texts_with_another_subject_and_texts_that_were_rewritten_are_told_in_full()
    {
        Regex.Count(ParagraphPages.ToMarkdown([A2_12_6_2014.Rule, A2_12_6_2025.Rule], Language.Nl), "^### Vragen$", RegexOptions.Multiline).Should().Be(2);
        Regex.Count(ParagraphPages.ToMarkdown([B1_4_4_2011.Rule, B1_4_4_2014.Rule], Language.Nl), "^### Vragen$", RegexOptions.Multiline).Should().Be(2);
    }

    [Theory]
    [InlineData("1.s1 1.1 1.2 1.10 2 SIS.1 SIS.2.1.s1 SIS.2.1.1 E&S.1 toelichting.1")]
    [InlineData("1.s1 1.s2.1 1.s2.2 1.s3 1.1")]
    [InlineData("1.aanhef 1.a 1.b 2 2.s1")]
    public void Places_stand_in_the_order_of_the_text(string places)
    {
        var expected = places.Split(' ');

        expected.Reverse().Order(new TextOrder(A2_12_6_2025.Rule)).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Every_norm_stands_in_a_diagram_and_no_diagram_is_too_large_to_read(Paragraph paragraph)
    {
        var diagrams = paragraph.ToMermaid(Language.Nl);
        var boxes = diagrams.Select(static diagram => Regex.Matches(diagram, @"^  n\d+\[""(?<place>[^""]+?)<br/>", RegexOptions.Multiline).Select(static box => box.Groups["place"].Value.Replace("&amp;", "&", StringComparison.Ordinal)).ToList()).ToList();

        boxes.SelectMany(static places => places).Should().Contain(OwnNorms(paragraph).Where(static norm => norm.Role is not Role.Reading).Select(static norm => norm.Place));
        diagrams.Should().OnlyContain(static diagram => Regex.Count(diagram, @"^  [nqp]\d+[\[(]", RegexOptions.Multiline) <= 60);
    }

    [Fact]
    public void A_diagram_leads_from_a_question_to_its_norms_their_exceptions_and_other_paragraphs()
    {
        var diagram = A4_2_2_2015.Rule.ToMermaid(Language.Nl).Should().ContainSingle().Subject;

        diagram.Should().MatchRegex(@"q0 -->\|""geen inreisverbod""\| n\d+\n").And.MatchRegex(@"n\d+ -\.->\|""tenzij""\| n\d+\n").And.Contain("[[\"artikel 6.5 Vb<br/>");
    }

    [Fact]
    public void What_another_paragraph_asks_is_told_apart_from_what_the_rule_asks()
    {
        var own = OwnPart.Of(Vw_62_2013.Rule);

        own.BuildsOn.Select(static other => (other.Version.Id, other.Question?.Name)).Should().Equal(
            (Vb_6_1_2013.Rule.Version.Id, Vb_6_1_2013.Rule.Questions[0].Name), (Vb_6_1_2014.Rule.Version.Id, Vb_6_1_2014.Rule.Questions[0].Name));
        own.Elsewhere.Select(static fact => fact.Path).Should().Contain("onttrekkingsgronden.aantal");
        own.Facts.Select(static fact => fact.Path).Should().Contain("vertrektermijn.verlengd").And.NotContain("onttrekkingsgronden.aantal");
    }

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Nothing_that_a_rule_asks_is_left_out(Paragraph paragraph)
    {
        var own = OwnPart.Of(paragraph);

        own.Facts.Concat(own.Elsewhere).Select(static fact => fact.Path).Order(StringComparer.Ordinal).Should().Equal(paragraph.Facts.Select(static fact => fact.Path).Order(StringComparer.Ordinal));
    }

    // A norm can stand in the graph by way of another paragraph that builds on this one; there it is drawn.
    private static HashSet<Provision> OwnNorms(Paragraph paragraph)
    {
        var (found, seen) = (new HashSet<Provision>(), new HashSet<Node>());
        var waiting = new Stack<Node>(paragraph.Questions.Select(paragraph.Graph.Root));
        while (waiting.TryPop(out var node))
        {
            if (seen.Add(node) && OwnPart.Taken(paragraph, node) is null)
            {
                found.UnionWith(node.States is { } norm ? [norm] : []);
                Array.ForEach(node.Children, waiting.Push);
            }
        }

        return found;
    }
}
