using FluentAssertions;
using Vc.Rules.Kernel;
using Xunit;
using static Vc.Rules.Kernel.Drafting;
using Hue = Vc.Rules.Tests.Kernel.Colour;

namespace Vc.Rules.Tests.Kernel;

/// <summary>Decision tables in all the states that their rows can be in.</summary>
public sealed class TableTests
{
    // Y, N, U or C: whether the row holds. Then its value: r(ed), b(lue), nothing (-), unknown (?) or a conflict (!).
    private static readonly string[] RowStates = [.. from holds in "YNUC" from value in "rb-?!" select $"{holds}{value}"];

    [Theory]
    [InlineData(HitPolicy.ExactlyOne)]
    [InlineData(HitPolicy.Highest)]
    [InlineData(HitPolicy.InOrder)]
    public void Two_rows_in_all_states(HitPolicy policy)
    {
        foreach (var rows in from x in RowStates from y in RowStates select new[] { x, y })
        {
            TruthTableTests.AgreesWithDefinition(Asks("q", "?", "?", Of(policy, rows)));
        }
    }

    [Theory]
    [InlineData(HitPolicy.ExactlyOne)]
    [InlineData(HitPolicy.Highest)]
    [InlineData(HitPolicy.InOrder)]
    public void Three_rows_in_all_states(HitPolicy policy)
    {
        // Of a row that does not hold one value is enough.
        var states = RowStates.Where(static state => state[0] != 'N' || state == "Nr").ToList();
        foreach (var rows in from x in states from y in states from z in states select new[] { x, y, z })
        {
            TruthTableTests.AgreesWithDefinition(Asks("q", "?", "?", Of(policy, rows)));
        }
    }

    [Theory]
    [InlineData(HitPolicy.ExactlyOne, "Nr Nb", "-")]
    [InlineData(HitPolicy.ExactlyOne, "Nr Yb", "b")]
    [InlineData(HitPolicy.ExactlyOne, "Yb Yb", "b")]
    [InlineData(HitPolicy.ExactlyOne, "Yr Yb", "!")]
    [InlineData(HitPolicy.ExactlyOne, "Yr Ub", "?")]
    [InlineData(HitPolicy.ExactlyOne, "Yb Ub", "?")]
    [InlineData(HitPolicy.ExactlyOne, "Yr Yb Ur", "?")]
    [InlineData(HitPolicy.ExactlyOne, "Yr Y-", "r")]
    [InlineData(HitPolicy.Highest, "Nr Nb", "-")]
    [InlineData(HitPolicy.Highest, "Yr Yb", "b")]
    [InlineData(HitPolicy.Highest, "Ur Yb", "b")]
    [InlineData(HitPolicy.Highest, "Yr Ub", "?")]
    [InlineData(HitPolicy.Highest, "Cr Yb", "b")]
    [InlineData(HitPolicy.Highest, "Yr Cb", "!")]
    [InlineData(HitPolicy.Highest, "Yr Y-", "r")]
    [InlineData(HitPolicy.InOrder, "Yr Yb", "r")]
    [InlineData(HitPolicy.InOrder, "Nr Yb", "b")]
    [InlineData(HitPolicy.InOrder, "Ur Yb", "?")]
    [InlineData(HitPolicy.InOrder, "Ub Yb", "?")]
    [InlineData(HitPolicy.InOrder, "Yr Ub", "r")]
    [InlineData(HitPolicy.InOrder, "Y- Yb", "-")]
    [InlineData(HitPolicy.InOrder, "Cr Yb", "!")]
    [InlineData(HitPolicy.InOrder, "Nr Nb", "-")]
    public void What_the_walk_makes_of_it(HitPolicy policy, string rows, string expected) =>
        Asked.Of(Of(policy, rows.Split(' '))).Kleene(new()).Should().Be(expected switch
        {
            "r" => Raw.Known((long)Hue.Red),
            "b" => Raw.Known((long)Hue.Blue),
            "-" => Raw.Nothing,
            "!" => Raw.Conflict,
            _ => Raw.Unknown,
        });

    [Fact]
    public void Only_when_limits_a_table()
    {
        var limited = Of(HitPolicy.ExactlyOne, ["Yb"]).OnlyWhen(Answers.A);
        Asked.Of(limited).Outcome(new() { A = true }).Should().Be(Raw.Known((long)Hue.Blue));
        Asked.Of(limited).Outcome(new() { A = false }).Should().Be(Raw.Nothing);
        Asked.Of(limited).Outcome(new()).Should().Be(Raw.Unknown);
        var none = Of(HitPolicy.ExactlyOne, ["Nb"]).OnlyWhen(Answers.A);
        Asked.Of(none).Outcome(new()).Should().Be(Raw.Nothing, "there is no value either way");
    }

    [Fact]
    public void The_longest_term_counts()
    {
        var table = Highest(Graphs.Because(), Lasts("1", "kort", "short", Answers.A, 6.Months), Lasts("2", "lang", "long", Answers.B, 2.Years), Lasts("3", "dagen", "days", Answers.C, 5.Days));
        var asked = Asked.Of(table);
        asked.Outcome(new() { A = true, B = true, C = true }).Should().Be(Raw.Known(Kinds.Term.Encode(2.Years)));
        asked.Outcome(new() { A = true, B = false, C = true }).Should().Be(Raw.Known(Kinds.Term.Encode(6.Months)));
        asked.Outcome(new() { B = true }).Should().Be(Raw.Known(Kinds.Term.Encode(2.Years)), "the other rows cannot win");
        asked.Support(new() { B = true }).Should().BeEmpty();
        asked.Support(new() { A = true }).Should().Equal("b");
    }

    [Fact]
    public void A_table_has_at_least_one_row()
    {
        var act = () => ExactlyOne<Hue>();
        act.Should().Throw<ArgumentException>();
    }

    private static Table<Hue> Of(HitPolicy policy, string[] states)
    {
        Condition[] whens = [Answers.A, Answers.B, Answers.C];
        var rows = states.Select((state, i) => Graphs.N(TruthTableTests.Of(state[0], whens[i])).Gives(Value(state[1], i))).ToArray();
        return policy switch
        {
            HitPolicy.ExactlyOne => ExactlyOne(rows),
            HitPolicy.Highest => Highest(Graphs.Because(), rows),
            _ => InOrder(rows),
        };
    }

    private static Value<Hue> Value(char of, int row) => of switch
    {
        'r' => new Constant<Hue>(Answers.Colours, Hue.Red),
        'b' => new Constant<Hue>(Answers.Colours, Hue.Blue),
        '-' => new Constant<Hue>(Answers.Colours, Hue.Blue).OnlyWhen(AtLeast(1)),
        '!' => TruthTableTests.Conflicting(),
        _ when row == 1 => InOrder(Graphs.N(Answers.Judged).Gives(Answers.Colours, Hue.Red), Graphs.N(AtLeast(0)).Gives(Answers.Colours, Hue.Blue)),
        _ => Answers.Colour,
    };
}
