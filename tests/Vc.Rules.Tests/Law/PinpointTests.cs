using FluentAssertions;
using NodaTime;
using Vc.Rules.Law;
using Xunit;

namespace Vc.Rules.Tests.Law;

public class PinpointTests
{
    private static readonly Dictionary<string, Text> Headings = [];

    [Theory]
    [InlineData("Vb/3.77#1", "artikel 3.77, eerste lid, Vb", "article 3.77(1) Vb", "jci1.3:c:BWBR0011825&artikel=3.77&lid=1")]
    [InlineData("Vb/3.77#1.c", "artikel 3.77, eerste lid, onder c, Vb", "article 3.77(1)(c) Vb", "jci1.3:c:BWBR0011825&artikel=3.77&lid=1")]
    [InlineData("Vb/3.77#1.aanhef", "artikel 3.77, eerste lid, aanhef, Vb", "article 3.77(1), opening words Vb", "jci1.3:c:BWBR0011825&artikel=3.77&lid=1")]
    [InlineData("Vb/6.5a#4.c.2", "artikel 6.5a, vierde lid, onder c, onder 2°, Vb", "article 6.5a(4)(c), under 2° Vb", "jci1.3:c:BWBR0011825&artikel=6.5a&lid=4")]
    [InlineData("Vw/68#2.s1", "artikel 68, tweede lid, eerste volzin, Vw", "article 68(2), first sentence Vw", "jci1.3:c:BWBR0011823&artikel=68&lid=2")]
    [InlineData("Vw/4#a", "artikel 4, onder a, Vw", "article 4(a) Vw", "jci1.3:c:BWBR0011823&artikel=4")]
    public void A_place_in_a_statute_reads_as_a_lawyer_writes_it(string pinpoint, string nl, string en, string jci)
    {
        var place = Pinpoint.Parse(pinpoint);

        place.Render(Language.Nl, Headings).Should().Be(nl);
        place.Render(Language.En, Headings).Should().Be(en);
        place.Identifier.Should().Be(jci);
    }

    [Theory]
    [InlineData("A2/12.6#SIS.2.4")]
    [InlineData("IND/terugkeerbesluit#wie.1")]
    public void A_place_in_another_text_has_no_identifier(string pinpoint) => Pinpoint.Parse(pinpoint).Identifier.Should().BeNull();

    [Fact]
    public void A_term_from_the_edge_of_the_calendar_ends_or_starts_on_its_edge()
    {
        Termijn.FirstDayAfter(LocalDate.MaxIsoValue, Period.FromYears(5)).Should().Be(LocalDate.MaxIsoValue);
        Termijn.LatestStart(LocalDate.MinIsoValue, Period.FromYears(5)).Should().BeLessThan(LocalDate.MinIsoValue.PlusDays(5));
        Termijn.LaatsteGeboortedag(LocalDate.MinIsoValue, 18).Should().BeLessThan(LocalDate.MinIsoValue.PlusDays(5));
    }

    [Fact]
    public void A_letter_is_no_lid()
    {
        Statute.Vw.Article("8", onder: "j").Render(Language.Nl).Should().Be("artikel 8, onder j, Vw");
        FluentActions.Invoking(static () => Statute.Vw.Article("8", "j")).Should().Throw<ArgumentException>();
    }
}
