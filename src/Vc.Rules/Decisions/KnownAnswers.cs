using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>An answer that a case has, or a question without one. Of a list the value is how many elements it has.</summary>
internal sealed record KnownAnswer(IFact Fact, Spot Spot, string Path, Raw Value);

/// <summary>Lists what a case answers of the questions that a paragraph can ask, and what not.</summary>
internal static class KnownAnswers
{
    public static IReadOnlyList<KnownAnswer> In(Paragraph paragraph, Given given) => Collect(paragraph, given, known: true);

    /// <summary>The questions without an answer. Of a list about which nothing is known only the list itself.</summary>
    public static IReadOnlyList<KnownAnswer> NotIn(Paragraph paragraph, Given given) => Collect(paragraph, given, known: false);

    private static List<KnownAnswer> Collect(Paragraph paragraph, Given given, bool known)
    {
        var found = new List<KnownAnswer>();
        foreach (var fact in paragraph.Facts)
        {
            var frame = new Frame(given, new Raw[paragraph.Graph.Nodes.Length]);
            Collect(fact, fact.List is { } list ? Around(list) : [], 0, ref frame, known, found);
        }

        return found;
    }

    private static void Collect(IFact fact, IReadOnlyList<ListFact> around, int depth, ref Frame frame, bool known, List<KnownAnswer> found)
    {
        if (depth < around.Count)
        {
            var items = around[depth].ItemsIn(ref frame);
            for (var i = 0; i < (items?.Length ?? 0); i++)
            {
                frame.Enter(around[depth], items![i], i);
                Collect(fact, around, depth + 1, ref frame, known, found);
                frame.Leave();
            }
        }
        else if (known == (fact is ListFact list ? list.ItemsIn(ref frame) is not null : !((Node)fact).Compute(ref frame).IsOpen))
        {
            found.Add(new(fact, Spot.Of(fact, in frame), frame.PathOf(fact), fact is ILeaf ? ((Node)fact).Compute(ref frame) : Raw.Known(((ListFact)fact).ItemsIn(ref frame)?.Length ?? 0)));
        }
    }

    private static List<ListFact> Around(ListFact list) => list.List is { } outer ? [.. Around(outer), list] : [list];
}
