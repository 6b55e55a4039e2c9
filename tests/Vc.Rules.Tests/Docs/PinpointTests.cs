using System.Text.RegularExpressions;
using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Law;
using Xunit;

namespace Vc.Rules.Tests.Docs;

/// <summary>Every place that is named is a place at which a norm stands: in the documents, in a heading, and in a reference from one text to another that the library states. That readings and the coverage list name real places, their own tests say.</summary>
public class PinpointTests
{
    // The coverage list gives the places of each text, also those that are not coded; of these it says why no norm stands there.
    private static readonly ILookup<string, string> Covered = Regex.Matches(Repository.Read("docs/coverage.md"), @"^## (?<version>[^\n]+)\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)
        .SelectMany(static section => Regex.Matches(section.Groups["text"].Value, @"^\| `(?<place>[^`#]+#[^`]+)` ", RegexOptions.Multiline).Select(row => (Version: section.Groups["version"].Value, Place: row.Groups["place"].Value)))
        .ToLookup(static row => row.Version, static row => row.Place);

    private static readonly HashSet<string> Listed = [.. Covered.SelectMany(static places => places)];

    public static TheoryData<string> Documents => [.. Repository.Documents.Where(static file => !file.StartsWith("docs/paragraphs/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_place_that_a_document_names_has_a_norm(string document) =>
        Regex.Matches(Repository.Read(document), @"(?<![\w/])(?:[ABC]\d+(?:/\d+(?:\.\d+)*)?|Vb/\d[\w.]*|Vw/\d\w*|VV/\d[\w.]*|IND/\w+)#[A-Za-z0-9&-]+(?:\.[A-Za-z0-9&-]+)*")
            .Select(static place => place.Value).Should().BeSubsetOf(Listed);

    [Fact]
    public void Every_heading_of_a_text_has_a_place_in_that_text()
    {
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs)
        {
            foreach (var heading in paragraph.Version.Headings.Keys)
            {
                Covered[$"{paragraph.Version.Paragraph}, {paragraph.Version.Instrument.Name}"].Should().Contain(place => (place.Split('#', 2)[1] + ".").Contains(heading + ".", StringComparison.Ordinal), "{0} has the heading '{1}'", paragraph.Version.Id, heading);
            }
        }
    }

    /// <summary>A reference to a lid or letter of an article that the library states leads to a norm of that article.</summary>
    [Fact]
    public void Every_reference_to_an_article_that_is_stated_leads_to_a_norm()
    {
        var articles = Vreemdelingencirculaire.Paragraphs.Select(static paragraph => paragraph.Version.Paragraph).ToHashSet();
        var references = Vreemdelingencirculaire.Paragraphs.SelectMany(static paragraph => paragraph.Norms)
            .SelectMany(static norm => norm.RefersTo.OfType<StatuteArticle>().Select(article => (From: norm.Pinpoint.ToString(), Article: $"{article.Statute.Abbreviation}/{article.Number}", Place: string.Join(".", new[] { article.Lid, article.Onder }.OfType<string>()))))
            .Where(reference => articles.Contains(reference.Article) && reference.Place.Length > 0)
            .Distinct().ToList();

        references.Should().HaveCountGreaterThan(30);
        references.Where(static reference => !Listed.Any(place => place == $"{reference.Article}#{reference.Place}" || place.StartsWith($"{reference.Article}#{reference.Place}.", StringComparison.Ordinal)))
            .Select(static reference => $"{reference.From} to {reference.Article}#{reference.Place}").Should().BeEmpty();
    }
}
