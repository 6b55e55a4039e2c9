using Vc.Rules.Law;

namespace Vc.Rules.Kernel;

/// <summary>
/// Builds the graph of a paragraph version: every node once, children before parents. The same norm can arrive here many times;
/// the same place stated in two ways is an error.
/// </summary>
internal sealed class Interning(ParagraphVersion version)
{
    private readonly Dictionary<string, Node> _nodes = [];
    private readonly Dictionary<string, (string Inside, Provision Provision)> _norms = [];
    private readonly Dictionary<Node, Node> _done = [];
    private readonly List<Node> _order = [];
    private readonly Dictionary<Node, Node> _subDecisions = [];
    private bool _isInsideAnother;

    public ParagraphVersion Version => version;

    public IReadOnlyList<Node> Nodes => _order;

    /// <summary>The nodes at which this graph goes on into another that was built before, each with the node of that graph.</summary>
    public IReadOnlyDictionary<Node, Node> SubDecisions => _subDecisions;

    public T Intern<T>(T node)
        where T : Node
    {
        if (node is null)
        {
            throw new InvalidOperationException($"{version.Paragraph} names a part that is not there yet (null). State norms as members with '=> field ??=', not as fields.");
        }

        // Only a node of a graph that is built has a place already.
        var enters = node.Index >= 0 && !_isInsideAnother;
        _isInsideAnother |= enters;
        if (!_done.TryGetValue(node, out var own))
        {
            own = node.Intern(this);
            _done.Add(node, own);
        }

        if (enters)
        {
            _isInsideAnother = false;
            _subDecisions[own] = node;
        }

        return (T)own;
    }

    /// <summary>Puts another node in the place of one, wherever it stands. The other may be built on the one that it replaces.</summary>
    public void Replace(Node node, Node other) => _done[node] = Intern(other);

    public Node Add(string key, Func<Node> create)
    {
        if (!_nodes.TryGetValue(key, out var node))
        {
            node = create();
            node.Index = _order.Count;
            if (node is IQuantifier quantifier && Scope.OpensAgain(quantifier.Body, quantifier.List))
            {
                throw new InvalidOperationException($"{version.Paragraph} looks at '{quantifier.List.Path}' again inside itself, so that it is not clear which element is meant.");
            }

            node.FreeLists = Scope.Of(node);
            node.IsClosed = node.FreeLists.Length == 0;
            node.Cost = (int)Math.Min(1_000_000, (node is IQuantifier ? 10 : 1) + node.Children.Sum(static child => (long)child.Cost));
            _nodes.Add(key, node);
            _order.Add(node);
        }

        return node;
    }

    public Node Add(string kind, Condition[] parts, Func<Condition[], Node> create)
    {
        var own = Array.ConvertAll(parts, Intern);
        return Add($"{kind}({string.Join(",", own.Select(static part => part.Index))})", () => create(own));
    }

    public Node AddNorm(Provision provision, string inside, Func<Node> create)
    {
        var key = $"{provision.Version!.Id}#{provision.Key}";
        if (_norms.TryGetValue(key, out var earlier))
        {
            if (earlier.Inside != inside || earlier.Provision.Summary != provision.Summary || earlier.Provision.Role != provision.Role || earlier.Provision.Force != provision.Force
                || !earlier.Provision.RefersTo.SequenceEqual(provision.RefersTo) || !earlier.Provision.ExplainedBy.Select(static note => note.Place).SequenceEqual(provision.ExplainedBy.Select(static note => note.Place)))
            {
                throw new InvalidOperationException($"{provision.Version.Paragraph} states {provision.Key} in two ways. One place in the text is one norm.");
            }
        }
        else
        {
            _norms.Add(key, (inside, provision));
        }

        return Add(key, create);
    }
}

/// <summary>Which lists' elements a node's value depends on, and the check that a fact of an element is only asked inside a quantifier over its list.</summary>
internal static class Scope
{
    public static ListFact[] Of(Node node)
    {
        var free = node.Children.SelectMany(static child => child.FreeLists).Distinct();
        return node switch
        {
            IFact { List: { } list } => [.. WithOuter(list)],
            IQuantifier { List: var over } => [.. free.Where(list => list != over).Concat(over.List is { } outer ? WithOuter(outer) : []).Distinct()],
            _ => [.. free],
        };
    }

    /// <summary>Whether a list is looked at again below a node, in a way that depends on an element around it.</summary>
    public static bool OpensAgain(Node node, ListFact list) =>
        !node.IsClosed && ((node is IQuantifier inner && inner.List == list) || Array.Exists(node.Children, child => OpensAgain(child, list)));

    private static IEnumerable<ListFact> WithOuter(ListFact list) => list.List is { } outer ? [.. WithOuter(outer), list] : [list];
}
