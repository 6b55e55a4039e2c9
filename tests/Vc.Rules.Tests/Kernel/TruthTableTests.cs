using FluentAssertions;
using Vc.Rules.Kernel;
using Xunit;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Tests.Kernel;

/// <summary>The logic, written out: Y(es), N(o), U(nknown), C(onflict).</summary>
public sealed class TruthTableTests
{
    private const string States = "YNUC";

    // The rows are the first condition, the columns the second, both in the order Y N U C.
    [Theory]
    [InlineData("all", "YNUC NNNN UNUU CNUC")]
    [InlineData("any", "YYYY YNUC YUUU YCUC")]
    [InlineData("norm with exception", "NYUC NNNN NUUU NCUC")]
    [InlineData("norm with two exceptions", "NYUC NNNN NUUU NCUC")]
    [InlineData("at least one", "YYYY YNUC YUUU YCUC")]
    [InlineData("at least two", "YNUC NNNN UNUU CNUC")]
    public void Two_conditions(string word, string table)
    {
        foreach (var first in States)
        {
            foreach (var second in States)
            {
                var (one, other) = (Of(first, Answers.A), Of(second, Answers.B));
                var condition = word switch
                {
                    "all" => one & other,
                    "any" => one | other,
                    "norm with exception" => Graphs.N(one, Graphs.N(other)),
                    "norm with two exceptions" => Graphs.N(one, Graphs.N(other), Graphs.N(other & one)),
                    "at least one" => AtLeast(1, one, other),
                    _ => AtLeast(2, one, other),
                };
                var expected = table.Split(' ')[States.IndexOf(first, StringComparison.Ordinal)][States.IndexOf(second, StringComparison.Ordinal)];
                Letter(Asked.Of(condition).Kleene(new())).Should().Be(expected, $"{word} of {first} and {second}");
                AgreesWithDefinition(condition);
            }
        }
    }

    [Theory]
    [InlineData('Y', 'N')]
    [InlineData('N', 'Y')]
    [InlineData('U', 'U')]
    [InlineData('C', 'C')]
    public void Not(char of, char expected) => Letter(Asked.Of(!Of(of, Answers.A)).Kleene(new())).Should().Be(expected);

    [Fact]
    public void At_least_a_number_of_three()
    {
        foreach (var states in from x in States from y in States from z in States select $"{x}{y}{z}")
        {
            for (var count = 0; count <= 4; count++)
            {
                var condition = AtLeast(count, Of(states[0], Answers.A), Of(states[1], Answers.B), Of(states[2], Answers.C));
                var (yes, no) = (states.Count(static of => of == 'Y'), states.Count(static of => of == 'N'));
                var expected = yes >= count ? 'Y' : 3 - no < count ? 'N' : states.Contains('U') ? 'U' : 'C';
                Letter(Asked.Of(condition).Kleene(new())).Should().Be(expected, $"at least {count} of {states}");
                AgreesWithDefinition(condition);
            }
        }
    }

    [Fact]
    public void An_exception_to_an_exception_revives_the_rule()
    {
        foreach (var states in from x in States from y in States from z in States select $"{x}{y}{z}")
        {
            var norm = Graphs.N(Of(states[0], Answers.A), Graphs.N(Of(states[1], Answers.B), Graphs.N(Of(states[2], Answers.C))));
            AgreesWithDefinition(norm);
            if (states is "YYY" or "YNN" or "YNY")
            {
                Asked.Of(norm).Outcome(new()).Should().Be(Raw.Yes);
            }
        }
    }

    [Fact]
    public void What_is_open_by_itself_can_be_settled_by_its_parts_together()
    {
        Asked.Of(Answers.A | !Answers.A).Kleene(new()).Should().Be(Raw.Unknown);
        Asked.Of(Answers.A | !Answers.A).Outcome(new()).Should().Be(Raw.Yes);
        Asked.Of(Answers.A & !Answers.A).Outcome(new()).Should().Be(Raw.No);
        Asked.Of((Answers.A & Answers.B) | (Answers.A & !Answers.B)).Support(new()).Should().Equal("a");
        Asked.Of(Answers.Begin < Answers.Today | Answers.Begin >= Answers.Today).Outcome(new()).Should().Be(Raw.Yes);
        Asked.Of(Answers.Colour.Is(Colour.Red, Colour.Green) | Answers.Colour.Is(Colour.Blue)).Outcome(new()).Should().Be(Raw.Yes);
    }

    [Fact]
    public void A_condition_in_two_states_at_once_stays_a_conflict()
    {
        var conflict = Of('C', Answers.A);
        Asked.Of(conflict | !conflict).Outcome(new()).Should().Be(Raw.Conflict);
        Asked.Of(conflict & !conflict).Outcome(new()).Should().Be(Raw.Conflict);
        Asked.Of((Answers.A & conflict) | (!Answers.A & conflict)).Outcome(new()).Should().Be(Raw.Conflict);
    }

    [Fact]
    public void No_value_is_neither_earlier_nor_later_nor_one_of()
    {
        var none = Answers.Begin.OnlyWhen(AtLeast(1));
        Asked.Of(none).Outcome(new()).Should().Be(Raw.Nothing);
        foreach (var condition in new[] { none < Peildatum, none >= Peildatum, Peildatum < none, Peildatum >= none, none.Is(Answers.Today), none.Is(Peildatum), Answers.End.Is(none), none >= Answers.End })
        {
            Asked.Of(condition).Outcome(new()).Should().Be(Raw.No);
        }

        Asked.Of(Graphs.After(none, new Constant<NodaTime.Period>(Kinds.Term, 1.Days))).Outcome(new()).Should().Be(Raw.Nothing);
    }

    [Fact]
    public void A_question_is_reached_or_not()
    {
        var question = Asks("q", "?", "?", Answers.B).When(Answers.A);
        Asked.Of(question).Outcome(new() { A = false }).Should().Be(Raw.NotReached);
        Asked.Of(question).Outcome(new() { A = true, B = true }).Should().Be(Raw.Yes);
        Asked.Of(question).Outcome(new() { B = true }).Should().Be(Raw.Unknown);
        Asked.Of(question).Outcome(new() { A = true }).Should().Be(Raw.Unknown);
        var twice = Asks("q", "?", "?", Answers.C).When(Answers.B).When(Answers.A);
        Asked.Of(twice).Outcome(new() { B = false }).Should().Be(Raw.NotReached, "either way it is not reached");
        Asked.Of(Asks("q", "?", "?", Answers.A).When(Of('C', Answers.A))).Outcome(new()).Should().Be(Raw.Conflict);
    }

    /// <summary>A condition in a given state.</summary>
    internal static Condition Of(char state, Condition unknown) => state switch
    {
        'Y' => AtLeast(0),
        'N' => AtLeast(1),
        'U' => unknown,
        _ => Conflicting().Is(Colour.Red),
    };

    internal static Value<Colour> Conflicting() => ExactlyOne(
        Graphs.N(AtLeast(0)).Gives(Answers.Colours, Colour.Red),
        Graphs.N(AtLeast(0)).Gives(Answers.Colours, Colour.Blue));

    /// <summary>The outcome is settled just where all completions agree, and the support is what can change it.</summary>
    internal static void AgreesWithDefinition(Condition condition) => AgreesWithDefinition(Asks("q", "?", "?", condition));

    internal static void AgreesWithDefinition(Question question)
    {
        var asked = Asked.Of(question);
        var (settled, relevant) = new Completions(question, new()).ByDefinition();
        ReferenceEvaluator.From(asked.Outcome(new()), question.Answer).Should().Be(settled, Graphs.Describe(question.Root));
        asked.Support(new()).Should().Equal(relevant, Graphs.Describe(question.Root));
        if (asked.Kleene(new()) is { IsOpen: false } walked)
        {
            ReferenceEvaluator.From(walked, question.Answer).Should().Be(settled, Graphs.Describe(question.Root));
        }
    }

    private static char Letter(Raw value) => value.IsYes ? 'Y' : value.IsNo ? 'N' : value.IsOpen ? 'U' : value.State == State.Conflict ? 'C' : '?';
}
