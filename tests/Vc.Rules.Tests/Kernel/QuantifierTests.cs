using FluentAssertions;
using Vc.Rules.Kernel;
using Xunit;
using static Vc.Rules.Kernel.Drafting;
using static Vc.Rules.Tests.Kernel.Answers;

namespace Vc.Rules.Tests.Kernel;

/// <summary>Conditions and values over lists that are empty, unknown, known or partly known.</summary>
public sealed class QuantifierTests
{
    // The items: Y and N fit and do not, U is not known. "?" is a list of which nothing is known.
    [Theory]
    [InlineData("", "NYNN")]
    [InlineData("?", "UUUU")]
    [InlineData("Y", "YYYN")]
    [InlineData("N", "NNNN")]
    [InlineData("U", "UUUN")]
    [InlineData("YY", "YYYY")]
    [InlineData("YN", "YNYN")]
    [InlineData("YU", "YUYU")]
    [InlineData("NU", "UNUN")]
    [InlineData("UU", "UUUU")]
    [InlineData("NNU", "UNUN")]
    [InlineData("YYU", "YUYY")]
    [InlineData("UUN", "UNUU")]
    [InlineData("UUY", "YUYU")]
    public void Some_each_and_at_least(string items, string expected)
    {
        var sample = new Sample { Items = items == "?" ? null : [.. items.Select(static of => new Item { Fits = of switch { 'Y' => true, 'N' => false, _ => null } })] };
        Condition[] conditions = [Some(Items, ItemFits), Each(Items, ItemFits), AtLeast(1, Items, ItemFits), AtLeast(2, Items, ItemFits)];
        var found = string.Concat(conditions.Select(condition => Asked.Of(condition).Outcome(sample) switch { { IsYes: true } => 'Y', { IsNo: true } => 'N', _ => 'U' }));
        found.Should().Be(expected);
    }

    [Fact]
    public void An_unknown_list_settles_only_what_no_element_can_change()
    {
        var sample = new Sample { A = false };
        Asked.Of(Some(Items, A & ItemFits)).Outcome(sample).Should().Be(Raw.No);
        Asked.Of(AtLeast(2, Items, A & ItemFits)).Outcome(sample).Should().Be(Raw.No);
        Asked.Of(Each(Items, !A | ItemFits)).Outcome(sample).Should().Be(Raw.Yes);
        Asked.Of(Some(Items, !A | ItemFits)).Outcome(sample).Should().Be(Raw.Unknown, "the list may be empty");
        Asked.Of(Each(Items, A & ItemFits)).Outcome(sample).Should().Be(Raw.Unknown, "the list may be empty");
        Asked.Of(Count(Items, A & ItemFits)).Outcome(sample).Should().Be(Raw.Known(0));
        Asked.Of(Count(Items, ItemFits)).Outcome(sample).Should().Be(Raw.Unknown);
        Asked.Of(Latest(Items, ItemDay.OnlyWhen(A))).Outcome(sample).Should().Be(Raw.Nothing);
        Asked.Of(Latest(Items, ItemDay)).Outcome(sample).Should().Be(Raw.Unknown);
        Asked.Of(Sum(Items, ItemNumber)).Outcome(sample).Should().Be(Raw.Unknown);
        Asked.Of(Some(Items, ItemFits)).Support(sample).Should().Equal("items");
        Asked.Of(B & Some(Items, ItemFits)).Support(new() { B = false }).Should().BeEmpty();
    }

    [Fact]
    public void A_list_in_a_list()
    {
        var asked = Asked.Of(Some(Items, ItemFits & Each(Parts, PartFits)));
        asked.Outcome(new() { Items = [new() { Fits = true, Parts = [] }] }).Should().Be(Raw.Yes);
        asked.Outcome(new() { Items = [new() { Fits = false }, new() { Fits = true, Parts = [new() { Fits = false }, new()] }] }).Should().Be(Raw.No);
        var sample = new Sample { Items = [new() { Fits = true }, new() { Fits = true, Parts = [new() { Fits = true }, new()] }, new() { Parts = [new() { Fits = false }] }] };
        asked.Outcome(sample).Should().Be(Raw.Unknown);
        asked.Support(sample).Should().Equal("items[0].parts", "items[1].parts[1].fits");
        asked.Outcome(new()).Should().Be(Raw.Unknown);
        Asked.Of(Sum(Items, Sum(Parts, PartNumber))).Outcome(new() { Items = [new() { Parts = [new() { Number = 1 }, new() { Number = 2 }] }, new() { Parts = [] }, new() { Parts = [new() { Number = 4 }] }] }).Should().Be(Raw.Known(7));
    }

    [Fact]
    public void Values_of_the_elements()
    {
        var empty = new Sample { Items = [] };
        Asked.Of(Sum(Items, ItemNumber)).Outcome(empty).Should().Be(Raw.Known(0));
        Asked.Of(Latest(Items, ItemDay)).Outcome(empty).Should().Be(Raw.Nothing);
        Asked.Of(Earliest(Items, ItemNumber)).Outcome(empty).Should().Be(Raw.Nothing);

        var two = new Sample { Items = [new() { Number = 3, Day = Today, Fits = true }, new() { Number = -1, Day = Today.PlusDays(1), Fits = false }] };
        Asked.Of(Sum(Items, ItemNumber)).Outcome(two).Should().Be(Raw.Known(2));
        Asked.Of(Earliest(Items, ItemNumber)).Outcome(two).Should().Be(Raw.Known(-1));
        Asked.Of(Latest(Items, ItemDay)).Outcome(two).Should().Be(Raw.Known(Kinds.Date.Encode(Today.PlusDays(1))));
        Asked.Of(Latest(Items, ItemDay.OnlyWhen(ItemFits))).Outcome(two).Should().Be(Raw.Known(Kinds.Date.Encode(Today)));
        Asked.Of(Latest(Items, ItemDay.OnlyWhen(ItemFits & !ItemFits))).Outcome(two).Should().Be(Raw.Nothing);
        Asked.Of(Count(Items, ItemFits)).Outcome(two).Should().Be(Raw.Known(1));

        two.Items[0].Number = null;
        Asked.Of(Sum(Items, ItemNumber)).Outcome(two).Should().Be(Raw.Unknown);
        Asked.Of(Count(Items, ItemNumber > 5)).Support(two).Should().Equal("items[0].number");
    }

    [Fact]
    public void Long_lists_are_walked_as_short_ones_are()
    {
        for (var length = 15; length <= 18; length++)
        {
            var sample = new Sample { Items = [.. Enumerable.Range(0, length).Select(i => new Item { Fits = i == length - 1 })] };
            Asked.Of(Some(Items, ItemFits)).Outcome(sample).Should().Be(Raw.Yes);
            Asked.Of(Count(Items, !ItemFits)).Outcome(sample).Should().Be(Raw.Known(length - 1));
        }
    }

    [Fact]
    public void At_least_asks_for_one_element_or_more()
    {
        var act = () => AtLeast(0, Items, ItemFits);
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Quantifiers_nest_at_most_three_deep()
    {
        var sample = new Sample { Items = [new()], Others = [new() { Fits = true }] };
        Asked.Of(Some(Items, Some(Others, Some(Others, OtherFits)))).Outcome(sample).Should().Be(Raw.Yes);
        var act = () => Asked.Of(Some(Items, Some(Items, Some(Others, Some(Others, OtherFits))))).Outcome(sample);
        act.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Lists_can_be_three_deep()
    {
        var deeper = Parts.Sublist<Part>("deeper", static part => [part], "?", "?");
        var number = deeper.Number("number", static part => part.Number, "?", "?");
        var asked = Asked.Of(Some(Items, Each(Parts, Some(deeper, number > 1))));
        asked.Outcome(new() { Items = [new() { Parts = [new() { Number = 2 }] }] }).Should().Be(Raw.Yes);
        asked.Support(new() { Items = [new() { Parts = [new() { Number = 2 }, new()] }] }).Should().Equal("items[0].parts[1].deeper[0].number");
    }
}
