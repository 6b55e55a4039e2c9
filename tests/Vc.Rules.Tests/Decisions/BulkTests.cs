using FluentAssertions;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Tests.Dossiers;
using Xunit;

namespace Vc.Rules.Tests.Decisions;

/// <summary>Many cases at once.</summary>
public class BulkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_results_come_in_the_order_of_the_source(int workers) =>
        Enumerable.Range(0, 1000).InOrder(static number => { Thread.SpinWait(number % 7 * 100); return number * 2; }, workers).Should().Equal(Enumerable.Range(0, 1000).Select(static number => number * 2));

    [Fact]
    public void Each_decision_is_the_one_that_the_case_gets_by_itself()
    {
        var cases = new List<DossierOnDate>();
        DossierGenerator.ForAll(60, DossierGenerator.Dossiers(new(2025, 11, 20)), dossier => cases.Add(new(dossier, new(2025, 11, 20))));

        A2_12_6_2025.Rule.EvaluateMany(cases).Should().Equal(cases.Select(static @case => A2_12_6_2025.Rule.Decide(@case.Dossier, @case.Peildatum)));
    }

    [Fact]
    public void The_source_is_read_no_further_ahead_than_the_workers_need()
    {
        var read = 0;
        using var results = Endless().InOrder(static number => number, workers: 2).GetEnumerator();
        for (var i = 0; i < 10_000; i++)
        {
            results.MoveNext().Should().BeTrue();
            read.Should().BeLessThan(i + 1 + (4 * 64));
        }

        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return read++;
            }
        }
    }

    [Fact]
    public void A_failure_comes_out_where_its_result_would_have_stood()
    {
        var seen = new List<int>();
        var run = () =>
        {
            foreach (var result in Enumerable.Range(0, 1000).InOrder(static number => number == 700 ? throw new InvalidDataException("700") : number, workers: 3))
            {
                seen.Add(result);
            }
        };

        run.Should().Throw<InvalidDataException>().WithMessage("700");
        seen.Should().Equal(Enumerable.Range(0, 700));
    }

    [Fact]
    public void What_the_source_gave_before_it_failed_is_not_lost()
    {
        var seen = new List<int>();
        var run = () =>
        {
            foreach (var result in Failing().InOrder(static number => number, workers: 3))
            {
                seen.Add(result);
            }
        };

        run.Should().Throw<InvalidDataException>();
        seen.Should().Equal(Enumerable.Range(0, 130));

        static IEnumerable<int> Failing()
        {
            for (var i = 0; i < 130; i++)
            {
                yield return i;
            }

            throw new InvalidDataException();
        }
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var run = () =>
        {
            foreach (var result in Enumerable.Range(0, int.MaxValue).InOrder(static number => number, workers: 2, stop.Token))
            {
                if (++seen == 100)
                {
                    stop.Cancel();
                }
            }
        };

        run.Should().Throw<OperationCanceledException>();
        seen.Should().BeLessThan(1000);
    }

    [Fact]
    public void A_dossier_that_cannot_be_ends_the_stream()
    {
        var impossible = new Dossier { Vreemdeling = new() { Geboortedatum = new(2030, 1, 1) } };

        A2_12_6_2025.Rule.Invoking(rule => rule.EvaluateMany([new(impossible, new(2025, 11, 20))]).ToList()).Should().Throw<DossierException>();
    }

    [Fact]
    public void What_cannot_be_is_refused_at_once()
    {
        FluentActions.Invoking(static () => Enumerable.Empty<int>().InOrder(static number => number, workers: 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => Bulk.InOrder<int, int>(null!, static number => number)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => A2_12_6_2025.Rule.EvaluateMany(null!)).Should().Throw<ArgumentNullException>();
    }
}
