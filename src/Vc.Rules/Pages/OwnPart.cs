using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Pages;

/// <summary>An answer of another paragraph that a rule builds on.</summary>
/// <param name="Version">The text of the other paragraph.</param>
/// <param name="Question">Its question; <c>null</c> for a part of it that has no rule object of its own.</param>
internal sealed record SubDecision(ParagraphVersion Version, Question? Question);

/// <summary>What of a rule's graph is its own, and where it goes on into other paragraphs.</summary>
/// <param name="Facts">The facts and judgements that its own norms and questions ask.</param>
/// <param name="Elsewhere">The facts and judgements that only other paragraphs ask.</param>
/// <param name="BuildsOn">The answers of other paragraphs that it takes.</param>
internal sealed record OwnPart(IReadOnlyList<IFact> Facts, IReadOnlyList<IFact> Elsewhere, IReadOnlyList<SubDecision> BuildsOn)
{
    public static OwnPart Of(Paragraph paragraph)
    {
        var facts = new List<IFact>();
        var taken = new List<SubDecision>();
        var seen = new HashSet<Node>();
        foreach (var question in paragraph.Questions)
        {
            Visit(paragraph.Graph.Root(question));
        }

        return new(facts, [.. paragraph.Facts.Where(fact => !facts.Contains(fact))], [.. taken.Distinct()]);

        void Visit(Node node)
        {
            if (!seen.Add(node))
            {
                return;
            }

            if (Taken(paragraph, node) is { } other)
            {
                taken.Add(other);
                return;
            }

            if (node is IQuantifier { List: var list } && !facts.Contains(list))
            {
                facts.Add(list);
            }

            if (node is IFact fact)
            {
                facts.Add(fact);
            }

            foreach (var child in node.Children)
            {
                Visit(child);
            }
        }
    }

    /// <summary>The answer that a node takes from another paragraph; <c>null</c> where it is the paragraph's own.</summary>
    public static SubDecision? Taken(Paragraph paragraph, Node node)
    {
        if (!paragraph.Graph.SubDecisions.TryGetValue(node, out var there))
        {
            return null;
        }

        foreach (var other in Vreemdelingencirculaire.Paragraphs)
        {
            if (there.Index < other.Graph.Nodes.Length && other.Graph.Nodes[there.Index] == there)
            {
                return new(other.Version, other.Questions.FirstOrDefault(question => Answers(other.Graph.Root(question), there)));
            }
        }

        // A part that is stated apart can be the paragraph's own.
        return (there.States ?? Case.NormsBelow(there).FirstOrDefault()?.States)?.Version is { } version && version != paragraph.Version ? new(version, null) : null;
    }

    private static bool Answers(Node root, Node node) => root == node || (root is IPerElement { Body: var each } && each == node);
}
