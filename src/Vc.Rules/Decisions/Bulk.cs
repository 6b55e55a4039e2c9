using System.Runtime.ExceptionServices;
using NodaTime;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Decisions;

/// <summary>A case to decide: a dossier, and the date on which the question is asked.</summary>
/// <param name="Dossier">What is known.</param>
/// <param name="Peildatum">The reference date.</param>
public sealed record DossierOnDate(Dossier Dossier, LocalDate Peildatum);

/// <summary>
/// Work on many things at once, as a stream: the results come in the order of the source, the source is read no further ahead than the workers need, and nothing is kept of what was handed out.
/// Memory does not grow with the number of things.
/// </summary>
public static class Bulk
{
    // Long enough to make handing over cheap beside a decision, short enough to keep every worker busy at the end of a run.
    private const int Block = 64;

    /// <summary>Does the same to each element of a source on several cores, and gives the results in the order of the source. The source itself is read on the thread that asks for the results.</summary>
    /// <typeparam name="TSource">The elements.</typeparam>
    /// <typeparam name="TResult">The results.</typeparam>
    /// <param name="source">The elements; it is read once, while the results are asked for.</param>
    /// <param name="each">What to do; it has to be safe to run on several threads, as deciding a case is.</param>
    /// <param name="workers">How many elements are worked on at the same time, at least 1; <c>null</c> for as many as there are cores.</param>
    /// <param name="cancellation">Stops the work; the results then end with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The results. What <paramref name="each"/> or the source throws comes out where its result would have stood.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workers"/> is less than 1.</exception>
    public static IEnumerable<TResult> InOrder<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> each, int? workers = null, CancellationToken cancellation = default)
    {
        _ = source ?? throw new ArgumentNullException(nameof(source));
        _ = each ?? throw new ArgumentNullException(nameof(each));
        var width = workers ?? Environment.ProcessorCount;
        return width < 1 ? throw new ArgumentOutOfRangeException(nameof(workers), width, "Expected at least one worker.") : Stream(source, each, width, cancellation);
    }

    private static IEnumerable<TResult> Stream<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> each, int width, CancellationToken cancellation)
    {
        // At most this many blocks are under way or wait for their turn: that is all the memory there is. One more than the workers lets a worker go on while its result waits.
        var under = new Queue<Task<Done<TResult>>>(width + 1);
        using var elements = source.GetEnumerator();
        ExceptionDispatchInfo? failure = null;
        while (failure is null && Next(elements, out failure) is { Count: > 0 } block)
        {
            cancellation.ThrowIfCancellationRequested();
            under.Enqueue(Task.Run(() => Work(block, each, cancellation), CancellationToken.None));
            if (under.Count > width)
            {
                foreach (var result in under.Dequeue().GetAwaiter().GetResult().Each())
                {
                    yield return result;
                }
            }
        }

        while (under.Count > 0)
        {
            foreach (var result in under.Dequeue().GetAwaiter().GetResult().Each())
            {
                yield return result;
            }
        }

        failure?.Throw();
    }

    private static Done<TResult> Work<TSource, TResult>(List<TSource> block, Func<TSource, TResult> each, CancellationToken cancellation)
    {
        var results = new List<TResult>(block.Count);
        try
        {
            foreach (var element in block)
            {
                cancellation.ThrowIfCancellationRequested();
                results.Add(each(element));
            }

            return new(results, null);
        }
        catch (Exception failure)
        {
            // What came before it is handed out first: the failure comes out in its own place.
            return new(results, ExceptionDispatchInfo.Capture(failure));
        }
    }

    // What was read before the source failed is still worked on.
    private static List<T> Next<T>(IEnumerator<T> elements, out ExceptionDispatchInfo? failure)
    {
        var block = new List<T>(Block);
        failure = null;
        try
        {
            while (block.Count < Block && elements.MoveNext())
            {
                block.Add(elements.Current);
            }
        }
        catch (Exception refusal)
        {
            failure = ExceptionDispatchInfo.Capture(refusal);
        }

        return block;
    }

    private sealed record Done<T>(List<T> Results, ExceptionDispatchInfo? Failure)
    {
        public IEnumerable<T> Each()
        {
            foreach (var result in Results)
            {
                yield return result;
            }

            Failure?.Throw();
        }
    }
}
