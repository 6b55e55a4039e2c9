using NodaTime;
using Vc.Rules.Law;

namespace Vc.Rules.Kernel;

/// <summary>A paragraph version as a graph: each node once, children before parents, with one root a question.</summary>
internal sealed class Graph
{
    private readonly Dictionary<string, Value> _roots = [];

    private Graph(Node[] nodes, Dictionary<string, Value> roots)
    {
        Nodes = nodes;
        _roots = roots;
        var parents = new int[nodes.Length];
        foreach (var child in nodes.SelectMany(static node => node.Children).Concat(roots.Values))
        {
            parents[child.Index]++;
        }

        foreach (var node in nodes)
        {
            // Facts are as quick to read as a memo, and what depends on an element has a value per element.
            if (parents[node.Index] > 1 && node.Children.Count > 0 && node.FreeLists.Count == 0)
            {
                node.Slot = Slots++;
            }
        }
    }

    public Node[] Nodes { get; }

    /// <summary>How many nodes have a place in the short memo.</summary>
    public int Slots { get; }

    public static Graph Build(ParagraphVersion version, IEnumerable<Question> questions)
    {
        var interning = new Interning(version);
        var roots = new Dictionary<string, Value>();
        foreach (var question in questions)
        {
            var root = interning.Intern(question.Root);
            if (root.FreeLists.Count > 0)
            {
                throw new InvalidOperationException($"Question '{question.Name}' of {version.Paragraph} asks a fact of an element of '{root.FreeLists[0].Path}' outside a quantifier over that list.");
            }

            if (roots.ContainsKey(question.Name))
            {
                throw new InvalidOperationException($"{version.Paragraph} has two questions named '{question.Name}'.");
            }

            roots.Add(question.Name, root);
        }

        return new([.. interning.Nodes], roots);
    }

    public Value Root(Question question) =>
        _roots.TryGetValue(question.Name, out var root) ? root : throw new ArgumentException($"This paragraph does not ask '{question.Name}'.", nameof(question));

    /// <summary>The answer to one question; allocates nothing unless the answer stays open and has to be searched for.</summary>
    public Raw Outcome(Value root, object source, LocalDate peildatum)
    {
        Span<Raw> memo = stackalloc Raw[Slots];
        var frame = new Frame(source, peildatum, memo, complete: false);
        var answer = frame.Of(root);
        return answer.IsOpen ? new Diagrams(this, source, peildatum).Settle(root) : answer;
    }
}
