using System.Globalization;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Vc.Rules.Kernel;
using Xunit;
using Xunit.Abstractions;

namespace Vc.Rules.Tests.Kernel;

/// <summary>
/// The kernel against the definitions, on random graphs and samples. The seed is fixed; set <c>VC_RULES_SEED</c> to another number to try others,
/// and <c>VC_RULES_FACTOR</c> to multiply the number of tests.
/// </summary>
public sealed class RandomGraphTests(ITestOutputHelper output)
{
    private const int MostCompletions = 1700;

    [Fact]
    public void A_known_sample_has_the_value_that_the_definitions_give() =>
        Check(2500, new Generators().Cases(gaps: 0, openLists: false), static (found, _) =>
        {
            var asked = Asked.Of(found.Question);
            var expected = new ReferenceEvaluator(found.Sample, Answers.Today).ValueOf(found.Question.Root);
            Value(asked, asked.Kleene(found.Sample)).Should().Be(expected, "nothing is left to search for");
            Value(asked, asked.Outcome(found.Sample)).Should().Be(expected);
            return true;
        });

    [Fact]
    public void Without_unknown_comparisons_a_value_is_settled_just_where_all_completions_agree_and_the_support_is_what_can_still_change_it() =>
        Check(2000, new Generators(exact: true).Cases(gaps: 40, openLists: false, Countable), static (found, count) => AgainstAllCompletions(found, count, exact: true));

    [Fact]
    public void A_settled_value_is_that_of_all_completions_and_the_support_has_all_that_can_still_change_an_open_one() =>
        Check(2000, new Generators().Cases(gaps: 40, openLists: false, Countable), static (found, count) => AgainstAllCompletions(found, count, exact: false));

    [Fact]
    public void A_settled_value_is_that_of_the_completions_also_of_unknown_lists() =>
        Check(1500, new Generators().Cases(gaps: 40, openLists: true), AgainstSomeCompletions);

    [Fact]
    public void Filling_in_an_answer_never_changes_or_opens_a_settled_value() =>
        Check(1500, new Generators().Cases(gaps: 40, openLists: true), Monotone);

    [Fact]
    public void The_same_question_on_the_same_sample_has_the_same_answer() =>
        Check(2000, new Generators().Cases(gaps: 40, openLists: true), static (found, _) =>
        {
            var (asked, again) = (Asked.Of(found.Question), Asked.Of(found.Question));
            var (outcome, support) = (asked.Outcome(found.Sample), asked.Support(found.Sample));
            asked.Outcome(found.Sample).Should().Be(outcome);
            again.Outcome(found.Sample.Copy()).Should().Be(outcome);
            again.Support(found.Sample.Copy()).Should().Equal(support);
            return true;
        });

    [Fact]
    public void Just_what_is_open_names_something_that_is_missing() =>
        Check(2000, new Generators().Cases(gaps: 40, openLists: true), static (found, _) =>
        {
            var asked = Asked.Of(found.Question);
            asked.Outcome(found.Sample).IsOpen.Should().Be(asked.Support(found.Sample).Count > 0);
            return true;
        });

    [Fact]
    public void Every_walk_gives_a_closed_node_the_same_value() =>
        Check(2000, new Generators().Cases(gaps: 40, openLists: true), static (found, _) =>
        {
            var asked = Asked.Of(found.Question);
            var memo = new Raw[asked.Graph.Nodes.Length];
            foreach (var node in asked.Graph.Nodes.Where(static node => node.IsClosed))
            {
                var complete = new Frame(new(found.Sample, Answers.Today), memo);
                var fast = new Frame(new(found.Sample, Answers.Today), new Raw[asked.Graph.Slots], new Shortcut?[asked.Graph.Nodes.Length]);
                var value = complete.Of(node);
                fast.Of(node).Should().Be(value);
                if (node is not (ILeaf or IQuantifier or PeildatumValue))
                {
                    var inputs = new Raw[node.Children.Length];
                    for (var i = 0; i < inputs.Length; i++)
                    {
                        inputs[i] = complete.Of(node.Children[i]);
                    }

                    // A walk may leave open what its children settle together: it does not always look at each of them.
                    var combined = node.Combine(inputs);
                    (value.IsOpen || combined == value).Should().BeTrue($"{Graphs.Describe(node)} follows from its children: {combined}, not {value}");
                }
            }

            return true;
        });

    private static object? Value(Asked asked, Raw raw) => ReferenceEvaluator.From(raw, asked.Root.AnyKind);

    private static bool AgainstAllCompletions(Case found, Action<string> count, bool exact)
    {
        var asked = Asked.Of(found.Question);
        var outcome = Value(asked, asked.Outcome(found.Sample));
        var support = asked.Support(found.Sample);
        var (settled, relevant) = new Completions(found.Question, found.Sample).ByDefinition();
        count(outcome is null == settled is null ? (outcome is null ? "open" : asked.Kleene(found.Sample).IsOpen ? "settled by search" : "settled by the walk") : "open, although all agree");
        if (exact)
        {
            outcome.Should().Be(settled);
            support.Should().Equal(relevant);
        }
        else
        {
            (outcome is null || outcome.Equals(settled)).Should().BeTrue($"{outcome} is settled, but the completions give {settled ?? "more than one value"}");
            Covers(support, relevant);
        }

        return true;
    }

    private static bool AgainstSomeCompletions(Case found, Action<string> count)
    {
        var asked = Asked.Of(found.Question);
        var settled = Value(asked, asked.Outcome(found.Sample));
        var support = asked.Support(found.Sample);
        var random = new Random(found.Seed);
        var relevant = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 12; i++)
        {
            var completions = new Completions(found.Question, found.Sample);
            if (completions.Unknowns.Count == 0)
            {
                count("all known");
                return true;
            }

            completions.Complete(random);
            var value = completions.ValueOfCompleted();
            (settled ?? value).Should().Be(value, $"that is the value when it is completed to {completions.Partial}");

            // Another answer to just one of the questions.
            var one = completions.Unknowns[random.Next(completions.Unknowns.Count)];
            Completions.Fill(one, random);
            completions.Complete(random);
            if (!completions.ValueOfCompleted().Equals(value))
            {
                relevant.Add(one.Path);
            }
        }

        count(settled is not null ? "settled" : relevant.Count > 0 ? "open, changed" : "open");
        Covers(support, relevant);
        return true;
    }

    private static void Covers(SortedSet<string> support, SortedSet<string> relevant) =>
        support.IsSupersetOf(relevant).Should().BeTrue($"the support is [{string.Join(", ", support)}], but the value changes with [{string.Join(", ", relevant)}]");

    private static bool Monotone(Case found, Action<string> count)
    {
        var asked = Asked.Of(found.Question);
        var completions = new Completions(found.Question, found.Sample);
        var random = new Random(found.Seed);
        var settled = asked.Outcome(found.Sample);
        var filled = 0;
        while (completions.Read.Where(static answer => answer.Get() is null).ToList() is { Count: > 0 } open)
        {
            Completions.Fill(open[random.Next(open.Count)], random);
            filled++;
            var next = asked.Outcome(completions.Partial);
            if (!settled.IsOpen)
            {
                next.Should().Be(settled, $"it was settled before {completions.Partial} was filled in");
            }

            settled = next;
        }

        settled.IsOpen.Should().BeFalse("everything is known");
        count(filled == 0 ? "all known" : "filled in");
        return true;
    }

    /// <summary>Closes gaps until the completions can be counted off.</summary>
    private static Case Countable(Case found)
    {
        var random = new Random(found.Seed);
        var completions = new Completions(found.Question, found.Sample);
        while (completions.Count > MostCompletions)
        {
            Completions.Fill(completions.Unknowns[random.Next(completions.Unknowns.Count)], random);
            completions = new(found.Question, completions.Partial);
        }

        return found with { Sample = completions.Partial };
    }

    private void Check(int tests, Arbitrary<Case> cases, Func<Case, Action<string>, bool> property)
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("VC_RULES_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 20250310;
        var factor = int.TryParse(Environment.GetEnvironmentVariable("VC_RULES_FACTOR"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1;
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(tests * factor)
            .WithStartSize(2)
            .WithEndSize(24)
            .WithQuietOnSuccess(true)
            .WithReplay(new Replay(new Rnd(seed), null));
        Prop.ForAll(cases, found =>
        {
            if (!property(found, Count))
            {
                Count("left out");
            }
        }).Check(config);
        output.WriteLine(string.Join(", ", counts.Select(static of => $"{of.Key}: {of.Value}")));

        void Count(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
    }
}
