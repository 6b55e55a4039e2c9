namespace Vc.Rules.Law;

/// <summary>Which norm of a later text goes on with which norm of an earlier one, where a subject was renumbered or rewritten. A place that stands in no pair goes on in the same place, if the later text has it. Texts without a concordance share their places.</summary>
public sealed class Concordance
{
    /// <summary>States a concordance.</summary>
    /// <param name="older">The earlier text.</param>
    /// <param name="newer">The later text of the same subject.</param>
    /// <param name="pairs">The pairs of places; a place may stand in several.</param>
    /// <exception cref="ArgumentException">The texts are about different subjects.</exception>
    public Concordance(ParagraphVersion older, ParagraphVersion newer, params (string Older, string Newer)[] pairs)
    {
        Older = older ?? throw new ArgumentNullException(nameof(older));
        Newer = newer ?? throw new ArgumentNullException(nameof(newer));
        Pairs = pairs;
        if (older.Subject != newer.Subject)
        {
            throw new ArgumentException($"{older.Id} and {newer.Id} are about different subjects.", nameof(newer));
        }
    }

    /// <summary>Whether the later text numbers its places anew, so that the same place is not the same norm; then what stands in no pair has no counterpart.</summary>
    public bool NumberedAnew { get; init; }

    /// <summary>The earlier text.</summary>
    public ParagraphVersion Older { get; }

    /// <summary>The later text.</summary>
    public ParagraphVersion Newer { get; }

    /// <summary>The pairs of places, in the order of the later text.</summary>
    public IReadOnlyList<(string Older, string Newer)> Pairs { get; }
}
