using System.Xml.Linq;
using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Tests.Cli;
using Xunit;

namespace Vc.Rules.Tests.Decisions;

/// <summary>A decision as a page.</summary>
public class HtmlTests
{
    private static Decision Schiphol => A2_12_6_2025.Rule.Decide(DossierJson.Read(File.ReadAllText(VcRun.Example("schiphol-vals-document.json"))), new(2025, 11, 20));

    [Fact]
    public void The_page_is_well_formed_and_stands_by_itself()
    {
        var html = Schiphol.ToHtml(Language.Nl);
        var body = XElement.Parse(html[html.IndexOf("<body>", StringComparison.Ordinal)..html.IndexOf("</html>", StringComparison.Ordinal)]);

        html.Should().StartWith("<!DOCTYPE html>\n<html lang=\"nl\">").And.NotContain("<script").And.NotContain("http");
        body.Descendants("details").Count().Should().BeGreaterThan(20);
        body.Descendants("details").Should().OnlyContain(static details => details.Elements().First().Name == "summary");
        body.Descendants("h1").Single().Value.Should().Be("Paragraaf A2/12.6 Vc: opneming van signaleringen");
        body.Value.Should().Contain("A2/12.6#SIS.2.2").And.Contain(Schiphol.Fingerprint);
    }

    [Fact]
    public void It_has_a_branch_for_each_question_and_a_leaf_for_each_fact()
    {
        var html = Schiphol.ToHtml(Language.En);

        html.Should().Contain("<html lang=\"en\">").And.Contain("In short");
        foreach (var question in Schiphol.Questions)
        {
            html.Should().Contain(question.Question.Text.En.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal));
        }

        html.Should().Contain("toegang.wegensValsDocument");
    }

    [Fact]
    public void What_stands_in_a_text_is_not_markup() =>
        A2_12_6_2025.Rule.Decide(new Dossier { Kenmerk = "<b>" }, new(2025, 11, 20)).ToHtml(Language.Nl).Should().NotContain("<b>");

    [Fact]
    public void Where_two_texts_can_apply_and_differ_both_stand_on_one_page()
    {
        var decision = Vreemdelingencirculaire.On(new(2013, 11, 1)).Decide("B1/4.4", new Dossier(), new(2013, 11, 1));
        var html = decision.ToHtml(Language.Nl);

        decision.Agree.Should().BeFalse();
        html.Split("<!DOCTYPE html>").Should().HaveCount(2);
        html.Split("<h1>").Should().HaveCount(3);
        html.Should().Contain("een mens moet bepalen welke tekst gold");
    }

    [Fact]
    public void The_command_line_writes_it() =>
        VcRun.Run("evaluate", "A2/12.6", "--on", "2025-11-20", "--dossier", VcRun.Example("schiphol-vals-document.json"), "--output", "html").Output.Should().Be(Schiphol.ToHtml(Language.Nl));
}
