using FluentAssertions;
using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Xunit;

namespace Vc.Rules.Tests.Law;

public sealed class LandengroepTests
{
    private static readonly Text Name = new("proef", "trial");
    private static readonly LocalDate First = new(2013, 7, 1);
    private static readonly LocalDate LastWithUk = new(2020, 1, 31);
    private static readonly LocalDate FirstWithoutUk = new(2020, 2, 1);
    private static readonly LocalDate In2025 = new(2025, 11, 20);

    public static TheoryData<Landengroep> Groups { get; } = [Landengroepen.EuropeseUnie, Landengroepen.EerEnZwitserland, Landengroepen.Lidstaten];

    [Fact]
    public void The_member_states_of_2025_are_thirty()
    {
        var members = Landengroepen.Lidstaten.Op(In2025);
        members.Should().HaveCount(27 - 1 + 4).And.OnlyHaveUniqueItems().And.BeInAscendingOrder();
        members.Should().Contain([Land.NLD, Land.NOR, Land.ISL, Land.CHE, Land.LIE, Land.HRV]);
        members.Should().NotContain([Land.IRL, Land.GBR, Land.XXX]);
    }

    [Fact]
    public void Ireland_is_in_the_Union_and_the_four_are_not()
    {
        var union = Landengroepen.EuropeseUnie.Op(In2025);
        union.Should().HaveCount(27).And.Contain(Land.IRL);
        union.Should().NotIntersectWith(Landengroepen.EerEnZwitserland.Op(In2025));
        Landengroepen.EerEnZwitserland.Op(In2025).Should().BeEquivalentTo([Land.NOR, Land.ISL, Land.LIE, Land.CHE]);
    }

    [Fact]
    public void The_United_Kingdom_belongs_up_to_and_including_the_day_it_left()
    {
        foreach (var group in new[] { Landengroepen.EuropeseUnie, Landengroepen.Lidstaten })
        {
            group.Bevat(Land.GBR, LastWithUk).Should().BeTrue();
            group.Bevat(Land.GBR, FirstWithoutUk).Should().BeFalse();
            group.Op(LastWithUk).Should().BeEquivalentTo(group.Op(FirstWithoutUk).Append(Land.GBR));
        }

        Landengroepen.EuropeseUnie.Op(LastWithUk).Should().HaveCount(28);
        Landengroepen.Lidstaten.Op(LastWithUk).Should().HaveCount(31);
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_date_before_the_first_edition_throws(Landengroep group)
    {
        var before = First.PlusDays(-1);
        Action[] acts = [() => group.Op(before), () => group.Bevat(Land.NLD, before), () => group.VerandertTussen(before, In2025)];
        foreach (var act in acts)
        {
            act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2013-07-01; 2013-06-30*");
        }

        group.Op(First).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void No_group_has_the_country_that_is_not_known(Landengroep group) => group.Bevat(Land.XXX, In2025).Should().BeFalse();

    [Fact]
    public void A_change_counts_after_the_first_day_up_to_and_including_the_last()
    {
        var group = Landengroepen.Lidstaten;
        group.VerandertTussen(new(2025, 10, 1), new(2026, 12, 31)).Should().BeFalse();
        group.VerandertTussen(LastWithUk, FirstWithoutUk).Should().BeTrue();
        group.VerandertTussen(First, LastWithUk).Should().BeFalse();
        group.VerandertTussen(FirstWithoutUk, In2025).Should().BeFalse();
        group.VerandertTussen(First, In2025).Should().BeTrue();
        group.VerandertTussen(LastWithUk, LastWithUk).Should().BeFalse();
        Landengroepen.EerEnZwitserland.VerandertTussen(First, In2025).Should().BeFalse();
        var act = () => group.VerandertTussen(In2025, In2025.PlusDays(-1));
        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2025-11-20*");
    }

    [Fact]
    public void Leaving_out_the_only_country_that_changed_leaves_one_edition()
    {
        var group = Landengroepen.EuropeseUnie.Zonder(Name, Land.GBR, Land.CHE);
        group.Name.Should().Be(Name);
        group.Editions.Should().ContainSingle().Which.From.Should().Be(First);
        group.Op(First).Should().Equal(Landengroepen.EuropeseUnie.Op(In2025));
    }

    [Fact]
    public void Two_groups_together_change_when_either_does_and_are_held_from_the_later_start()
    {
        var one = new Landengroep(Name, (new(2000, 1, 1), [Land.AUT]), (new(2010, 1, 1), [Land.AUT, Land.BEL]), (new(2020, 1, 1), [Land.BEL]));
        var other = new Landengroep(Name, (new(2005, 1, 1), [Land.CHE, Land.AUT]), (new(2015, 1, 1), [Land.CHE]));

        var both = one.Met(other, Name);

        both.Editions.Select(static edition => (edition.From, string.Join(" ", edition.Members))).Should().Equal(
            (new LocalDate(2005, 1, 1), "AUT CHE"),
            (new LocalDate(2010, 1, 1), "AUT BEL CHE"),
            (new LocalDate(2020, 1, 1), "BEL CHE"));
        other.Met(one, Name).Editions.Select(static edition => edition.From).Should().Equal(both.Editions.Select(static edition => edition.From));
    }

    [Fact]
    public void Editions_that_cannot_be_throw()
    {
        Func<Landengroep>[] acts =
        [
            static () => new(Name),
            static () => new(Name, (First, [Land.NLD, Land.NLD])),
            static () => new(Name, (First, [Land.XXX])),
            static () => new(Name, (FirstWithoutUk, [Land.NLD]), (First, [Land.BEL])),
            static () => new(Name, (First, [Land.NLD]), (First, [Land.BEL])),
            static () => new(Name, (First, [Land.NLD, Land.BEL]), (FirstWithoutUk, [Land.BEL, Land.NLD])),
        ];
        acts.Should().AllSatisfy(static act => act.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void A_group_does_not_change_with_the_list_it_was_made_of()
    {
        Land[] members = [Land.NLD, Land.BEL];
        var group = new Landengroep(Name, (First, members));
        members[0] = Land.FRA;
        group.Op(First).Should().Equal(Land.BEL, Land.NLD);
    }
}
