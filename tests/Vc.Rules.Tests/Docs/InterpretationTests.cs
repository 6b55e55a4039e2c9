using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Xunit;

namespace Vc.Rules.Tests.Docs;

/// <summary>docs/interpretation.md has one entry for each reading that the rules rest on, and no other.</summary>
public class InterpretationTests
{
    private const string Document = "docs/interpretation.md";

    [Fact]
    public void Every_reading_has_one_entry_and_every_entry_a_reading()
    {
        Entries().Select(static entry => entry.Id).Should().OnlyHaveUniqueItems();
        Entries().Select(static entry => entry.Id).Should().BeEquivalentTo(Readings().Select(static reading => reading.Reading).Distinct());
    }

    [Fact]
    public void Every_entry_names_the_places_at_which_its_reading_stands()
    {
        foreach (var (id, text) in Entries())
        {
            var line = Regex.Match(text, @"^- \*\*Place:\*\* (?<places>.+)$", RegexOptions.Multiline).Groups["places"].Value;
            Regex.Matches(line, "`([^`]+)`").Select(static place => place.Groups[1].Value)
                .Should().BeEquivalentTo(Readings().Where(reading => reading.Reading == id).Select(static reading => reading.Place), "those are the places of '{0}'", id);
        }
    }

    [Fact]
    public void Every_entry_states_what_is_unclear_what_we_chose_and_what_it_does()
    {
        foreach (var (id, text) in Entries())
        {
            text.Should().MatchRegex(@"- \*\*(Silence|Ambiguity):\*\* ", "'{0}' says what is unclear", id);
            text.Should().MatchRegex(@"- \*\*Readings( and choice)?:\*\* ", "'{0}' gives the readings", id);
            text.Should().MatchRegex(@"- \*\*(Readings and choice|Choice):\*\* ", "'{0}' gives our choice", id);
            text.Should().Contain("- **Effect:** ", "'{0}' gives an example", id);
        }
    }

    [Fact]
    public void Every_assumed_date_stands_in_it()
    {
        var assumed = Vreemdelingencirculaire.Paragraphs.Select(static paragraph => paragraph.Version.InForce)
            .Where(static inForce => inForce.Known == Knowledge.Assumed)
            .Select(static inForce => LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu").Format(inForce.From.NotAfter));

        assumed.Distinct().Should().OnlyContain(date => Repository.Read(Document).Contains(date), "an assumed date is defended");
    }

    // Also the readings that a paragraph states only for another that builds on it.
    private static IEnumerable<Provision> Readings() => Vreemdelingencirculaire.Paragraphs
        .SelectMany(static paragraph => paragraph.Graph.Nodes).Select(static node => node.States).OfType<Provision>().Where(static norm => norm.Reading is not null)
        .GroupBy(static norm => (norm.Version!.Id, norm.Key)).Select(static same => same.First());

    private static List<(string Id, string Text)> Entries() =>
        [.. Regex.Matches(Repository.Read(Document), @"^### `(?<id>[^`]+)`\n(?<text>.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(static entry => (entry.Groups["id"].Value, entry.Groups["text"].Value))];
}
