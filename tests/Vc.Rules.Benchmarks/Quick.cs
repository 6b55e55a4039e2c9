using System.Diagnostics;
using System.Globalization;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Benchmarks;

/// <summary>The same measurements with a stopwatch, in under a minute. Noisy: it takes the best of a few rounds and says nothing about spread.</summary>
internal static class Quick
{
    private const int Rounds = 7;

    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(120);

    public static void Run()
    {
        var full = new Measured(0).Checked();
        var empty = new Dossier();
        var thirty = new Measured(30).Checked();
        Console.WriteLine($"Rotating through {RandomDossiers.Rotation} dossiers; with 30 % unknown Kleene leaves {thirty.Open()} of them open. Best of {Rounds} rounds; noisy.");
        Console.WriteLine();
        Console.WriteLine($"{"",-58}{"ns/op",12}{"bytes/op",12}{"ratio",9}");
        var twoValued = Time("outcome, two-valued by hand", full.OutcomeTwoValued);
        var threeValued = Time("outcome, three-valued by hand", full.OutcomeThreeValued, twoValued);
        Time("outcome, rule", full.OutcomeByRule, threeValued);
        Time("outcome, rule, dossier not yet checked", full.OutcomeOfNewDossier, threeValued);
        if (!full.ColumnsAgree() || !thirty.ColumnsAgree())
        {
            throw new InvalidOperationException("The columns settle a case otherwise than the rule.");
        }

        Console.WriteLine($"(columns: {Measured.ColumnsSize()})");
        Time("outcome, columns, filled from the dossiers", full.OutcomeByColumns, threeValued);
        Time("outcome, columns that are there already", full.OutcomeByFilledColumns, threeValued);
        threeValued = Time("outcome, three-valued by hand, 30 % unknown", thirty.OutcomeThreeValued);
        Time("outcome, rule, 30 % unknown", thirty.OutcomeByRule, threeValued);
        var byHand = Time("question with chain, by hand", full.QuestionByHand);
        Time("question with chain, rule", full.QuestionByRule, byHand);
        byHand = Time("question with chain, by hand, 30 % unknown", thirty.QuestionByHand);
        Time("question with chain and missing facts, rule, 30 % unknown", thirty.QuestionByRule, byHand);
        var paragraph = Time("whole paragraph, rule", full.Paragraph);
        Time("whole paragraph to JSON, rule", full.ParagraphToJson, paragraph);
        Time("whole paragraph with missing facts, rule, 30 % unknown", thirty.Paragraph, paragraph);
        Time("whole paragraph, rule, empty dossier", () => Measured.One(empty), paragraph, 1);
    }

    private static double Time(string what, Func<int> operation, double against = 0, int operations = RandomDossiers.Rotation)
    {
        // Long enough for the methods to reach their last tier.
        var warm = Stopwatch.StartNew();
        var invocations = 0;
        while (warm.Elapsed < 4 * Round || invocations < 30 && warm.Elapsed < 20 * Round)
        {
            operation();
            invocations++;
        }

        invocations = Math.Max(1, (int)(invocations * (Round / warm.Elapsed)));
        var best = double.MaxValue;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < invocations; i++)
            {
                operation();
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / invocations / operations);
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / ((double)Rounds * invocations * operations);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-58}{best,12:N1}{bytes,12:N0}{(against > 0 ? (best / against).ToString("0.0", CultureInfo.InvariantCulture) : ""),9}"));
        return best;
    }
}
