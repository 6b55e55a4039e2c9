using FluentAssertions;
using NodaTime;
using Vc.Rules.Kernel;
using Xunit;
using static Vc.Rules.Kernel.Drafting;
using static Vc.Rules.Tests.Kernel.Answers;
using Hue = Vc.Rules.Tests.Kernel.Colour;

namespace Vc.Rules.Tests.Kernel;

/// <summary>The smallest examples of faults that the kernel once had, and of what it deliberately leaves open.</summary>
public sealed class Regressions
{
    [Fact]
    public void Two_unknown_dates_can_both_lie_before_the_first_date_in_play() =>
        Asked.Of(Begin < End & End < Peildatum).Outcome(new()).Should().Be(Raw.Unknown);

    [Fact]
    public void Two_unknown_dates_can_lie_a_term_apart() =>
        Asked.Of(Begin > Peildatum & End > After(Begin, 10)).Outcome(new()).Should().Be(Raw.Unknown);

    [Fact]
    public void An_unknown_date_can_lie_after_a_known_date_and_a_term()
    {
        var asked = Asked.Of(End > After(Begin, 10));
        asked.Outcome(new() { Begin = Today }).Should().Be(Raw.Unknown);
        asked.Support(new() { Begin = Today }).Should().Equal("end");
        Asked.Of(End > After(Begin, 10) | End <= After(Begin, 10)).Outcome(new() { Begin = Today }).Should().Be(Raw.Yes);
    }

    [Fact]
    public void Two_terms_can_follow_one_another()
    {
        var after = After(Begin, 10);
        var then = After(after, 20);
        Asked.Of(after < Peildatum & then > Peildatum).Outcome(new()).Should().Be(Raw.Unknown);
        Asked.Of(then.Is(Today)).Outcome(new()).Should().Be(Raw.Unknown);
        Asked.Of(then.Is(Today)).Support(new()).Should().Equal("begin");
    }

    [Fact]
    public void An_unknown_number_can_reach_a_count()
    {
        var sample = new Sample { Items = [.. Enumerable.Range(0, 3).Select(static _ => new Item { Fits = true })] };
        Asked.Of(Number >= Count(Items, ItemFits)).Outcome(sample).Should().Be(Raw.Unknown);
        Asked.Of(Number.Is(Count(Items, ItemFits))).Outcome(sample).Should().Be(Raw.Unknown);
        Asked.Of(Number < Count(Items, ItemFits) | Number >= 3).Outcome(sample).Should().Be(Raw.Yes);
    }

    [Fact]
    public void An_unknown_number_can_be_one_of_the_named_numbers()
    {
        Asked.Of(Number.Is(7)).Outcome(new()).Should().Be(Raw.Unknown);
        Asked.Of(Number.Is(7) & Number > 7).Outcome(new()).Should().Be(Raw.No);
    }

    [Fact]
    public void An_unknown_date_can_be_one_of_the_named_dates() =>
        Asked.Of(Begin.Is(new LocalDate(2020, 1, 1))).Outcome(new()).Should().Be(Raw.Unknown);

    [Fact]
    public void An_unknown_list_can_hold_a_long_term() =>
        Asked.Of(Latest(Items, Term(1.Years).OnlyWhen(ItemFits)) >= 6.Months).Outcome(new()).Should().Be(Raw.Unknown);

    [Fact]
    public void An_unknown_list_can_add_up_to_a_named_total() =>
        Asked.Of(Sum(Items, ItemNumber).Is(7)).Outcome(new()).Should().Be(Raw.Unknown);

    [Fact]
    public void An_unknown_list_can_bring_a_conflict()
    {
        var conflict = ExactlyOne(
            Ground("1", "een", "one", ItemFits).Gives(Colours, Hue.Red),
            Ground("2", "twee", "two", ItemColour.Is(Hue.Red)).Gives(Colours, Hue.Blue));
        var some = Some(Items, conflict.Is(Hue.Red));
        var asked = Asked.Of(some | !some);
        asked.Outcome(new() { Items = [new() { Fits = true, Colour = Hue.Red }] }).Should().Be(Raw.Conflict);
        asked.Outcome(new()).Should().Be(Raw.Unknown);
    }

    [Fact]
    public void A_fact_of_the_case_can_still_matter_inside_a_quantifier_over_an_unknown_list()
    {
        var asked = Asked.Of(Some(Items, A & ItemFits));
        asked.Outcome(new() { A = false }).Should().Be(Raw.No);
        asked.Support(new()).Should().Equal("a", "items");
    }

    [Fact]
    public void A_quantifier_leaves_the_element_at_hand_of_the_same_list_alone()
    {
        var asked = Asked.Of(Each(Items, Some(Items, ItemColour.Is(Hue.Red)) & ItemFits));
        var sample = new Sample { Items = [new() { Fits = true, Colour = Hue.Red }] };
        asked.Kleene(sample).Should().Be(Raw.Yes);
        asked.Outcome(sample).Should().Be(Raw.Yes);

        // Open: only whether the one item is red is missing.
        sample.Items[0].Colour = null;
        asked.Support(sample).Should().Equal("items[0].colour");
    }

    [Fact]
    public void A_quantifier_leaves_the_element_at_hand_of_another_list_alone()
    {
        var asked = Asked.Of(Each(Items, Some(Others, OtherFits) & ItemFits));
        var sample = new Sample { Items = [new() { Fits = true }], Others = [new() { Fits = true }] };
        asked.Kleene(sample).Should().Be(Raw.Yes);
        asked.Outcome(sample).Should().Be(Raw.Yes);
        sample.Others[0].Fits = null;
        asked.Support(sample).Should().Equal("others[0].fits");
    }

    [Fact]
    public void A_quantifier_inside_that_over_another_list_still_sees_the_outer_element()
    {
        // Were the element of the inner list handed to the getter of the outer one, that would be a type confusion; so the types are alike here.
        var ones = FactsOf<Sample>.List<Part>("ones", static s => s.Items?[0].Parts, "?", "?");
        var oneNumber = ones.Number("number", static p => p.Number, "?", "?");
        var asked = Asked.Of(Some(ones, Some(Others, oneNumber > OtherNumber)));
        asked.Outcome(new() { Items = [new() { Parts = [new() { Number = 2 }] }], Others = [new() { Number = 1 }] }).Should().Be(Raw.Yes);
    }

    [Fact]
    public void An_open_row_can_turn_out_to_be_a_conflict()
    {
        var conflict = TruthTableTests.Conflicting().Is(Hue.Red);
        var asked = Asked.Of(InOrder(Graphs.N(A & conflict).Gives(Number.OnlyWhen(AtLeast(1)))));
        asked.Outcome(new() { A = true }).Should().Be(Raw.Conflict);
        asked.Outcome(new() { A = false }).Should().Be(Raw.Nothing);
        asked.Outcome(new()).Should().Be(Raw.Unknown);
        var same = Asked.Of(InOrder(Graphs.N(A & conflict).Gives(Colours, Hue.Red), Graphs.N(B).Gives(Colours, Hue.Red)));
        same.Outcome(new() { A = true, B = true }).Should().Be(Raw.Conflict);
        same.Outcome(new() { B = true }).Should().Be(Raw.Unknown);
    }

    [Fact]
    public void A_guard_that_can_be_a_conflict_is_treated_alike_by_walk_and_search()
    {
        var none = Number.OnlyWhen(AtLeast(1));
        var conflict = TruthTableTests.Conflicting().Is(Hue.Red);
        var asked = Asked.Of(none.OnlyWhen(A & conflict));
        foreach (var a in new bool?[] { null, false, true })
        {
            asked.Outcome(new() { A = a }).Should().Be(Raw.Nothing, "there is no value, whatever the guard is");
        }
    }

    [Fact]
    public void Two_choices_can_have_an_answer_of_the_same_name()
    {
        var shades = new Choices<Shade>((Shade.Red, "red", new("r", "r")));
        var row = Ground("1", "een", "one", A).Gives(Colours, Hue.Red);
        var other = Ground("2", "twee", "two", B).Gives(shades, Shade.Red);
        var build = () => Graph.Build(Answers.Version, [Asks("one", "?", "?", ExactlyOne(row)), Asks("two", "?", "?", ExactlyOne(other))]);
        build.Should().NotThrow();
    }

    [Fact]
    public void A_year_is_twelve_months()
    {
        var year = ExactlyOne(Lasts("1", "jaar", "year", A, 1.Years));
        Asked.Of(year >= 12.Months).Outcome(new() { A = true }).Should().Be(Raw.Yes);
        Asked.Of(year <= 12.Months).Outcome(new() { A = true }).Should().Be(Raw.Yes);
    }

    [Fact]
    public void A_date_at_the_end_of_the_calendar_does_not_break_the_search()
    {
        var asked = Asked.Of(A & End > Begin & After(Begin, 10) < Peildatum);
        asked.Outcome(new() { End = LocalDate.MaxIsoValue }).Should().Be(Raw.Unknown);
        asked.Outcome(new() { End = LocalDate.MinIsoValue }).IsYes.Should().BeFalse();
    }

    [Fact]
    public void A_sum_beyond_an_int_is_not_another_number()
    {
        var sum = Sum(Items, ItemNumber);
        var act = () => Kinds.Number.Decode(Asked.Of(sum).Outcome(new() { Items = [new() { Number = int.MaxValue }, new() { Number = int.MaxValue }] }).Bits);
        act.Should().Throw<OverflowException>();
    }

    [Fact]
    public void A_conflict_of_the_guard_waits_for_the_value()
    {
        var conflict = TruthTableTests.Conflicting().Is(Hue.Red);
        var asked = Asked.Of(Number.OnlyWhen(A).OnlyWhen(conflict));
        asked.Outcome(new() { A = false }).Should().Be(Raw.Nothing);
        asked.Outcome(new() { A = true, Number = 1 }).Should().Be(Raw.Conflict);
        asked.Kleene(new()).Should().Be(Raw.Unknown);
        asked.Outcome(new()).Should().Be(Raw.Unknown);
    }

    [Fact]
    public void Two_rows_can_give_the_same_unknown_date()
    {
        var table = ExactlyOne(AtLeast(0).Gives(Begin), AtLeast(0).Gives(Peildatum));
        var asked = Asked.Of(table);
        asked.Outcome(new() { Begin = Today }).Should().Be(Raw.Known(Kinds.Date.Encode(Today)));
        asked.Outcome(new() { Begin = Today.PlusDays(1) }).Should().Be(Raw.Conflict);
        asked.Outcome(new()).Should().Be(Raw.Unknown);
        asked.Support(new()).Should().Equal("begin");
    }

    [Fact]
    public void A_calculation_can_turn_at_any_value_of_an_unknown_number()
    {
        var asked = Asked.Of(Calculate(Graphs.Because(), Kinds.Number, Number, Five, static (number, five) => number == five ? 1 : 0));
        asked.Outcome(new() { Number = 5 }).Should().Be(Raw.Known(1));
        asked.Outcome(new()).Should().Be(Raw.Unknown);
        asked.Support(new()).Should().Equal("number");
    }

    [Fact]
    public void A_calculation_is_not_made_with_numbers_that_no_case_has()
    {
        var asked = Asked.Of(Calculate(Graphs.Because(), Kinds.Term, Number, Five, static (number, _) => number.Months));
        asked.Outcome(new() { Number = 5 }).Should().Be(Raw.Known(Kinds.Term.Encode(5.Months)));
        asked.Outcome(new()).Should().Be(Raw.Unknown);
    }

    [Fact]
    public void An_unknown_date_is_tried_at_the_dates_of_every_element()
    {
        var asked = Asked.Of(Some(Items, Begin.Is(ItemDay) & ItemFits));
        var sample = new Sample { Items = [new() { Day = Today }, new() { Day = Today.PlusDays(10), Fits = true }] };
        asked.Outcome(sample with { Begin = Today.PlusDays(10) }).Should().Be(Raw.Yes);
        asked.Outcome(sample).Should().Be(Raw.Unknown);
        var between = Asked.Of(AtLeast(2, Items, ItemDay < Begin) & Some(Items, Begin < ItemDay));
        between.Outcome(new() { Items = [new() { Day = Today }, new() { Day = Today.PlusDays(10) }, new() { Day = Today.PlusDays(20) }] }).Should().Be(Raw.Unknown);
        var nested = Asked.Of(Some(Items, Some(Parts, ItemNumber.Is(PartNumber) & PartFits)));
        nested.Outcome(new() { Items = [new() { Fits = true, Parts = [new() { Number = 1 }, new() { Number = 5, Fits = true }] }] }).Should().Be(Raw.Unknown);
    }

    [Fact]
    public void Filling_in_a_date_does_not_open_what_was_settled()
    {
        var table = InOrder((Begin < End).Gives(Peildatum), AtLeast(0).Gives(After(Peildatum, 1)));
        var asked = Asked.Of(table >= Peildatum);
        asked.Outcome(new()).Should().Be(Raw.Yes);
        asked.Outcome(new() { End = Today }).Should().Be(Raw.Yes);
        var overList = Asked.Of(InOrder(Some(Items, ItemDay < Today).Gives(Peildatum), AtLeast(0).Gives(After(Peildatum, 1))) >= Peildatum);
        overList.Outcome(new()).Should().Be(Raw.Yes);
        overList.Outcome(new() { Items = [new()] }).Should().Be(Raw.Yes);
    }

    [Fact]
    public void Of_an_unknown_list_only_the_list_is_missing() =>
        Asked.Of(Some(Items, Some(Parts, PartFits))).Support(new()).Should().Equal("items");

    [Fact]
    public void A_table_refuses_lists_of_different_norms_which_it_could_not_tell_apart()
    {
        var (one, two) = (Ground("1", "een", "one", AtLeast(0)), Ground("2", "twee", "two", AtLeast(0)));
        var act = () => InOrder(A.Gives(AllThatHold(one)), (!A).Gives(AllThatHold(two)));
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_list_is_not_opened_again_around_a_part_of_an_element_of_it()
    {
        // Whose part would it be?
        var act = () => Asked.Of(Some(Items, Some(Parts, Each(Items, PartFits & ItemFits))));
        act.Should().Throw<InvalidOperationException>();
        var again = () => Asked.Of(Some(Items, Some(Parts, Each(Parts, PartFits))));
        again.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void What_is_open_names_something_that_is_missing()
    {
        // No value, but only a search shows it.
        var none = Number.OnlyWhen(A & !A);
        foreach (var condition in new[] { none > 3, none.Is(3), none < Five, Five >= none, none < Number, Graphs.Plus(none, Number) < Five, Sum(Others, none) > 1 })
        {
            var asked = Asked.Of(condition);
            foreach (var sample in new Sample[] { new() { Others = [] }, new() { Others = [new(), new()] }, new() })
            {
                (asked.Outcome(sample).IsOpen == asked.Support(sample).Count > 0).Should().BeTrue(Graphs.Describe(condition));
            }
        }
    }

    [Fact]
    public void An_unknown_date_or_number_can_reach_a_known_one_that_is_very_far_away()
    {
        var asked = Asked.Of(Begin < End);
        asked.Outcome(new() { Begin = new(9999, 12, 31), End = new(9999, 12, 31) }).Should().Be(Raw.No);
        asked.Outcome(new() { End = new(9999, 12, 31) }).Should().Be(Raw.Unknown);
        Asked.Of(Number > 1_000_000).Outcome(new()).Should().Be(Raw.Unknown);
    }

    [Fact]
    public void A_leaf_below_three_lists_is_tried_without_opening_a_fourth()
    {
        var asked = Asked.Of(Some(Items, ItemNumber < Sum(Parts, Latest(Others, ItemNumber))));
        asked.Outcome(new() { Items = [new()], Others = [new()] }).Should().Be(Raw.Unknown);
        Asked.Of(Some(Items, Sum(Parts, Latest(Others, ItemNumber)) > ItemNumber)).Outcome(new() { Items = [new()], Others = [new()] }).Should().Be(Raw.Unknown);
    }

    // Not promised: the diagrams leave open what they cannot try, also where it could be settled.
    [Fact]
    public void Two_comparisons_of_the_same_unknown_dates_stay_open_although_together_they_are_settled()
    {
        var asked = Asked.Of(Begin < End | Begin >= End);
        asked.Outcome(new()).Should().Be(Raw.Unknown);
        asked.Support(new()).Should().Equal("begin", "end");
        asked.Outcome(new() { End = Today }).Should().Be(Raw.Yes);
        var same = Begin < End;
        Asked.Of(same | !same).Outcome(new()).Should().Be(Raw.Yes, "one comparison is one unknown");
    }

    [Fact]
    public void A_comparison_on_a_calculated_date_stays_open_although_it_could_be_settled()
    {
        var asked = Asked.Of(After(Begin, 10) < Peildatum & Begin > Peildatum);
        asked.Outcome(new()).Should().Be(Raw.Unknown);
        asked.Support(new()).Should().Equal("begin");
        asked.Outcome(new() { Begin = Today }).Should().Be(Raw.No);
    }

    [Fact]
    public void Two_quantifiers_over_an_unknown_list_stay_open_although_together_they_are_settled()
    {
        var asked = Asked.Of(Some(Items, ItemFits) | Each(Items, !ItemFits));
        asked.Outcome(new()).Should().Be(Raw.Unknown);
        asked.Support(new()).Should().Equal("items");
        asked.Outcome(new() { Items = [new(), new()] }).Should().Be(Raw.Yes);
    }

    private static Value<LocalDate> After(Value<LocalDate> date, int days) => Graphs.After(date, Term(days.Days));

    private static Value<int> Five => new Constant<int>(Kinds.Number, 5);

    private static Value<Period> Term(Period term) => new Constant<Period>(Kinds.Term, term);

    private enum Shade
    {
        Red,
    }
}
