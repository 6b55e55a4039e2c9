using System.Diagnostics;
using System.Globalization;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Benchmarks;

/// <summary>The same measurements with a stopwatch, in about two minutes with the check before it. Noisy: it takes the best of a few rounds and says nothing about spread.</summary>
internal static class Quick
{
    private const int Rounds = 5;

    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    public static void Run()
    {
        Console.WriteLine();
        Console.WriteLine($"Rotating through {RandomDossiers.Rotation} dossiers; best of {Rounds} rounds; noisy.");
        foreach (var subject in Subjects.All)
        {
            Run(subject);
        }
    }

    private static void Run(Subject subject)
    {
        var full = subject.Measured(0).Checked();
        var thirty = subject.Measured(30).Checked();
        Console.WriteLine();
        Console.WriteLine($"{subject} on {subject.Peildatum:uuuu-MM-dd}; with 30 % unknown Kleene leaves {thirty.Open()} open");
        Console.WriteLine($"{"",-58}{"ns/op",12}{"bytes/op",12}{"ratio",9}");
        var twoValued = Time("outcome, two-valued by hand", full.OutcomeTwoValued);
        var threeValued = Time("outcome, three-valued by hand", full.OutcomeThreeValued, twoValued);
        Time("outcome, rule", full.OutcomeByRule, threeValued);
        var threeValuedOfThirty = Time("outcome, three-valued by hand, 30 % unknown", thirty.OutcomeThreeValued);
        Time("outcome, rule, 30 % unknown", thirty.OutcomeByRule, threeValuedOfThirty);
        var byHand = Time("question with chain, by hand", full.QuestionByHand);
        if (subject.Library is not null)
        {
            Time("question with grounds, FluentValidation", full.QuestionByLibrary, byHand);
        }

        Time("question with chain, rule", full.QuestionByRule, byHand);
        byHand = Time("question with chain, by hand, 30 % unknown", thirty.QuestionByHand);
        Time("question with chain and missing facts, rule, 30 % unknown", thirty.QuestionByRule, byHand);
        var paragraph = Time("whole paragraph, rule", full.WholeParagraph);
        Time("whole paragraph with missing facts, rule, 30 % unknown", thirty.WholeParagraph, paragraph);
        Time("whole paragraph, rule, only what decides", full.WholeParagraphDecisive, paragraph, Measured.Few);
        Time("whole paragraph to JSON, rule", full.WholeParagraphToJson, paragraph);
        if (subject == Subjects.Weigeringssignalering)
        {
            Further(full, thirty, threeValued, paragraph);
        }
    }

    // What is measured of one subject only: it depends little on the law.
    private static void Further(Measured full, Measured thirty, double threeValued, double paragraph)
    {
        if (!full.ColumnsAgree() || !thirty.ColumnsAgree())
        {
            throw new InvalidOperationException("The columns settle a case otherwise than the rule.");
        }

        Time("outcome, rule, dossier not yet checked", full.OutcomeOfNewDossier, threeValued);
        Console.WriteLine($"(columns: {full.ColumnsSize()})");
        Time("outcome, columns, filled from the dossiers", full.OutcomeByColumns, threeValued);
        Time("outcome, columns that are there already", full.OutcomeByFilledColumns, threeValued);
        var empty = new Dossier();
        Time("whole paragraph, rule, empty dossier", () => full.One(empty), paragraph, 1);
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
