using FluentAssertions;
using Vc.Rules.Dossiers;
using Xunit;

namespace Vc.Rules.Tests.Dossiers;

public sealed class LandTests
{
    private static readonly Land[] All = Enum.GetValues<Land>();

    private static IEnumerable<Text> Labels => All.Select(Landen.Namen.LabelOf);

    [Fact]
    public void There_are_the_249_countries_of_iso_Kosovo_and_not_known()
    {
        All.Should().HaveCount(251);
        All.Should().Contain(Land.XKX);
        Landen.Namen.Count.Should().Be(251);
    }

    [Fact]
    public void They_are_numbered_without_gaps_in_the_order_of_their_codes_with_not_known_last()
    {
        All.Select(static land => (int)land).Should().Equal(Enumerable.Range(0, All.Length));
        All.Take(All.Length - 1).Select(static land => land.ToString()).Should().BeInAscendingOrder(StringComparer.Ordinal);
        All[^1].Should().Be(Land.XXX);
    }

    [Fact]
    public void The_name_for_machines_is_the_code()
    {
        Landen.Namen.Names.Should().Equal(All.Select(static land => land.ToString()));
        Landen.Namen.Names.Should().AllSatisfy(static name => name.Should().MatchRegex("^[A-Z]{3}$"));
    }

    [Fact]
    public void Every_country_has_a_label_of_its_own_in_both_languages()
    {
        foreach (var language in new[] { Language.Nl, Language.En })
        {
            var labels = Labels.Select(label => label.In(language)).ToList();
            labels.Should().OnlyHaveUniqueItems();
            labels.Should().NotContain(static label => string.IsNullOrWhiteSpace(label) || label != label.Trim());
        }
    }

    [Theory]
    [InlineData(Land.NLD, "Nederland", "Netherlands")]
    [InlineData(Land.DEU, "Duitsland", "Germany")]
    [InlineData(Land.CIV, "Ivoorkust", "Côte d'Ivoire")]
    [InlineData(Land.COD, "Democratische Republiek Congo", "Democratic Republic of the Congo")]
    [InlineData(Land.COG, "Republiek Congo", "Republic of the Congo")]
    [InlineData(Land.GIN, "Guinee", "Guinea")]
    [InlineData(Land.GNQ, "Equatoriaal-Guinea", "Equatorial Guinea")]
    [InlineData(Land.KOR, "Zuid-Korea", "South Korea")]
    [InlineData(Land.PRK, "Noord-Korea", "North Korea")]
    [InlineData(Land.TUR, "Turkije", "Türkiye")]
    [InlineData(Land.XKX, "Kosovo", "Kosovo")]
    [InlineData(Land.XXX, "niet bekend", "not known")]
    public void Countries_that_are_easily_mixed_up_have_the_right_label(Land land, string nl, string en) =>
        Landen.Namen.LabelOf(land).Should().Be(new Text(nl, en));
}
