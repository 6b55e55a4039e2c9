using NodaTime;
using Vc.Rules.Law;

namespace Vc.Rules.Kernel;

/// <summary>A paragraph version as a graph: each node once, children before parents, with one root a question.</summary>
internal sealed class Graph
{
    private readonly Question[] _questions;
    private readonly Value[] _roots;
    private readonly Shortcut?[]?[] _shortcuts;

    private Graph(Interning interning, Question[] questions, Value[] roots)
    {
        Node[] nodes = [.. interning.Nodes];
        Nodes = nodes;
        SubDecisions = interning.SubDecisions;
        _questions = questions;
        _roots = roots;
        _shortcuts = new Shortcut?[roots.Length][];
        var parents = new int[nodes.Length];
        foreach (var child in nodes.SelectMany(static node => node.Children).Concat(roots))
        {
            parents[child.Index]++;
        }

        foreach (var node in nodes)
        {
            // Facts are as quick to read as a memo, and what depends on an element has a value per element.
            if (parents[node.Index] > 1 && node.Children.Length > 0 && node.IsClosed)
            {
                node.Slot = Slots++;
            }
        }
    }

    public Node[] Nodes { get; }

    /// <summary>The nodes that are answers of another paragraph, each with the node of that paragraph's graph.</summary>
    public IReadOnlyDictionary<Node, Node> SubDecisions { get; }

    /// <summary>How many nodes have a place in the short memo.</summary>
    public int Slots { get; }

    public static Graph Build(ParagraphVersion version, IReadOnlyList<Question> questions)
    {
        var interning = new Interning(version);
        var roots = new Value[questions.Count];
        var names = new HashSet<string>();
        for (var i = 0; i < roots.Length; i++)
        {
            roots[i] = interning.Intern(questions[i].Root);
            if (!roots[i].IsClosed)
            {
                throw new InvalidOperationException($"Question '{questions[i].Name}' of {version.Paragraph} asks a fact of an element of '{roots[i].FreeLists[0].Path}' outside a quantifier over that list.");
            }

            if (!names.Add(questions[i].Name))
            {
                throw new InvalidOperationException($"{version.Paragraph} has two questions named '{questions[i].Name}'.");
            }

            if (questions[i].Ordinal >= 0)
            {
                throw new InvalidOperationException($"Question '{questions[i].Name}' of {version.Paragraph} belongs to another paragraph already.");
            }

            questions[i].Ordinal = i;
        }

        return new(interning, [.. questions], roots);
    }

    /// <summary>The same graph with another node in the place of one, for checks of how much hangs on it.</summary>
    public Graph With(ParagraphVersion version, Node node, Node other)
    {
        var interning = new Interning(version);
        interning.Replace(node, other);
        var roots = Array.ConvertAll(_roots, interning.Intern);
        return new(interning, _questions, roots);
    }

    public Value Root(Question question) =>
        (uint)question.Ordinal < (uint)_questions.Length && ReferenceEquals(_questions[question.Ordinal], question)
            ? _roots[question.Ordinal]
            : throw new ArgumentException($"This paragraph does not ask '{question.Name}'.", nameof(question));

    /// <summary>The comparisons and memberships that a leaf stands in by itself, by the leaf's place in the graph.</summary>
    public ILookup<int, Condition> TestsOfLeaves => field ??= Nodes.OfType<Condition>()
        .Where(static node => node is Comparison or Membership)
        .SelectMany(static test => test.Children.Where(static child => child is ILeaf).Select(child => (Leaf: child.Index, Test: test)))
        .ToLookup(static pair => pair.Leaf, static pair => pair.Test);

    /// <summary>The tests on a leaf where it is only ever tested for membership; <c>null</c> where it is used in another way too.</summary>
    public IReadOnlyList<Membership>? MembershipsOf(Node leaf)
    {
        var parents = Nodes.Where(node => Array.IndexOf(node.Children, leaf) >= 0).ToList();
        return parents.TrueForAll(static parent => parent is Membership) && !_roots.Contains(leaf) ? [.. parents.Cast<Membership>()] : null;
    }

    /// <summary>Whether a leaf is only ever held against something, never calculated with.</summary>
    public bool IsOnlyTested(Node leaf) => Array.TrueForAll(Nodes, node => Array.IndexOf(node.Children, leaf) < 0 || node is Comparison or Membership);

    /// <summary>The answer to one question; allocates nothing unless the answer stays open and has to be searched for. The first time that a question is asked its shortcuts are worked out.</summary>
    public Raw Outcome(Question question, Given given)
    {
        var root = Root(question);
        Span<Raw> memo = stackalloc Raw[Slots];
        var frame = new Frame(given, memo, _shortcuts[question.Ordinal] ??= Shortcut.Below(root, Nodes.Length));
        var answer = frame.Of(root);
        return answer.IsOpen ? new Diagrams(this, given).Settle(root) : answer;
    }
}
