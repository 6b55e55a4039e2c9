using FluentAssertions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Xunit;
using static Vc.Rules.Kernel.Drafting;
using static Vc.Rules.Tests.Kernel.Answers;

namespace Vc.Rules.Tests.Kernel;

public sealed class InterningTests
{
    private static Norm One => Ground("1", "een", "one", A);

    [Fact]
    public void A_norm_that_is_built_twice_is_one_node()
    {
        var graph = Build(Asks("first", "?", "?", One & B), Asks("second", "?", "?", One | B));
        graph.Nodes.OfType<Norm>().Should().ContainSingle();
        graph.Nodes.OfType<YesNo>().Should().HaveCount(2);
        graph.Nodes.Select(static node => node.Index).Should().Equal(Enumerable.Range(0, graph.Nodes.Length));
        graph.Nodes.Should().OnlyContain(static node => node.Children.All(child => child.Index < node.Index));
        graph.Slots.Should().Be(1, "only the norm has two parents and is not a fact");
    }

    [Fact]
    public void The_same_place_in_two_ways_throws()
    {
        Condition[] others =
        [
            Ground("1", "een", "one", B),
            Ground("1", "anders", "one", A),
            Ground("1", "een", "different", A),
            Must("1", "een", "one", A),
            Ground("1", "een", "one", A, Force.May),
            One.Unless(Exception("2", "twee", "two", B)),
        ];
        foreach (var other in others)
        {
            var act = () => Build(Asks("q", "?", "?", One | other));
            act.Should().Throw<InvalidOperationException>().WithMessage("T1/1 states 1 in two ways*");
        }
    }

    [Fact]
    public void A_table_and_a_norm_at_one_place_throw()
    {
        var act = () => Build(Asks("q", "?", "?", Highest(One.Provision, Ground("2", "twee", "two", One).Gives(Number))));
        act.Should().Throw<InvalidOperationException>().WithMessage("*in two ways*");
    }

    [Fact]
    public void Readings_of_one_place_are_told_apart_by_their_ids()
    {
        var build = () => Build(Asks("q", "?", "?", One & Reading("R1", "1", "zo", "so", B) & Reading("R2", "1", "en zo", "and so", C)));
        build().Nodes.OfType<Norm>().Should().HaveCount(3);
        var twice = () => Build(Asks("q", "?", "?", Reading("R1", "1", "zo", "so", B) & Reading("R1", "1", "zo", "so", C)));
        twice.Should().Throw<InvalidOperationException>().WithMessage("*1~R1 in two ways*");
    }

    [Fact]
    public void A_fact_of_an_element_outside_its_quantifier_throws()
    {
        Condition[] conditions = [ItemFits, ItemFits & Some(Items, ItemFits), Some(Others, ItemFits), Some(Items, PartFits), Some(Parts, PartFits), Some(Items, A) & ItemColour.Is(Colour.Red), ItemNumber < Sum(Items, ItemNumber)];
        foreach (var condition in conditions)
        {
            var act = () => Build(Asks("wrong", "?", "?", condition));
            act.Should().Throw<InvalidOperationException>(Graphs.Describe(condition)).WithMessage("Question 'wrong' of T1/1 asks a fact of an element of*");
        }
    }

    [Fact]
    public void A_part_that_is_not_there_yet_throws()
    {
        Norm missing = null!;
        Condition nothing = null!;
        ((Action[])
        [
            () => Build(Asks("q", "?", "?", AtLeast(1, A, nothing))),
            () => Build(Asks("q", "?", "?", One.Unless(missing))),
            () => Build(Asks("q", "?", "?", nothing)),
            () => Build(Asks("q", "?", "?", Number.OnlyWhen(nothing))),
            () => Build(Asks("q", "?", "?", missing.Gives(Number) is var row ? ExactlyOne(row) : null!)),
            () => Build(Asks("q", "?", "?", Some(Items, nothing))),
        ]).Should().AllSatisfy(static act => act.Should().Throw<InvalidOperationException>().WithMessage("T1/1 names a part that is not there yet (null)*"));
        ((Action[])
        [
            () => _ = A & nothing,
            () => _ = nothing | A,
            () => _ = !nothing,
            () => Ground("1", "een", "one", nothing),
        ]).Should().AllSatisfy(static act => act.Should().Throw<ArgumentNullException>());
    }

    [Fact]
    public void Two_questions_of_one_name_throw()
    {
        var act = () => Build(Asks("q", "?", "?", A), Asks("q", "?", "?", B));
        act.Should().Throw<InvalidOperationException>().WithMessage("T1/1 has two questions named 'q'.");
    }

    [Fact]
    public void A_question_of_another_paragraph_throws()
    {
        var act = () => Build(Asks("q", "?", "?", A)).Root(Asks("other", "?", "?", A));
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_norms_of_a_graph_belong_to_its_version()
    {
        var graph = Build(Asks("q", "?", "?", One.ExplainedBy("2", "uitleg", "note").RefersTo(Statute.Vw.Article("66a"))));
        var provision = graph.Nodes.OfType<Norm>().Single().Provision;
        provision.Pinpoint.ToString().Should().Be("T1/1#1");
        provision.ExplainedBy.Should().ContainSingle().Which.Pinpoint.ToString().Should().Be("T1/1#2");
        provision.RefersTo.Should().ContainSingle();
        One.Provision.Pinpoint.ToString().Should().Be("?#1");
    }

    [Fact]
    public void Choices_are_listed_in_the_order_of_the_enumeration()
    {
        var act = () => new Choices<Colour>((Colour.Green, "green", new("g", "g")));
        act.Should().Throw<ArgumentException>();
    }

    private static Graph Build(params Question[] questions) => Graph.Build(Answers.Version, questions);
}
