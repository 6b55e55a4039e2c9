using System.Globalization;
using NodaTime;

namespace Vc.Rules.Kernel;

/// <summary>Something in the dossier that is not known.</summary>
internal readonly record struct Cause(IFact Fact, string Path);

/// <summary>So much is unknown that working out what can still matter would not end in reasonable time.</summary>
internal sealed class TooManyUnknownsException() : Exception("Too much is unknown to work out what can still matter.");

/// <summary>A variable of the diagrams: an unknown answer, the answers that are worth telling apart, and what in the dossier it comes from.</summary>
internal sealed record Unknown(Raw[] Answers, IReadOnlyList<Cause> Causes);

/// <summary>
/// What the open answers still leave possible, as reduced ordered decision diagrams over the unknowns. Kleene's logic is sound but not complete: it can call a question open that every completion answers alike.
/// A diagram settles such a question, and its support is the facts that can still matter.
/// <para>An unknown date or number is tried at the values where a comparison with something known turns, at the values beside them, and far away on both sides.
/// What cannot be tried exactly is left free, so that nothing is ever settled wrongly: a comparison between two unknown measures or on a computed one, and a quantifier over a list about which nothing is known.
/// There the support can name a fact that in the end does not matter.</para>
/// </summary>
internal sealed class Diagrams
{
    // More than this is not a case but a list of blanks; what it would settle is left open.
    private const int MostNodes = 250_000;

    // A closed list of at most this many answers is tried in full.
    private const int ShortList = 32;

    // Of more open elements than this, what a function makes of them together is left free.
    private const int FewElements = 8;

    private const int TerminalLevel = int.MaxValue;

    private readonly Graph _graph;
    private readonly Given _given;
    private readonly Raw[] _memo;
    private readonly List<Unknown> _unknowns = [];
    private readonly Dictionary<(int Node, int First, int Second, int Third), int> _levels = [];
    private readonly List<(int Level, int[] Children, Raw Value)> _nodes = [];
    private readonly Dictionary<Raw, int> _terminals = [];
    private readonly Dictionary<int[], int> _unique = new(SequenceComparer.Instance);
    private readonly Dictionary<int, int> _closed = [];
    private readonly Dictionary<(bool All, int Left, int Right), int> _pairs = [];
    private readonly Dictionary<(bool First, int If, int Then, int Else), int> _choices = [];
    private readonly Dictionary<int, int> _negations = [];
    private readonly Dictionary<int, int[]> _support = [];

    // Which diagrams a walk has been at: those that carry its number. Saves a set for each of many small walks.
    private int[] _walked = [];
    private int _walk;

    /// <summary>Diagrams over what is unknown of a case.</summary>
    public Diagrams(Graph graph, Given given)
        : this(graph, given, new Raw[graph.Nodes.Length])
    {
    }

    /// <summary>Diagrams over what is unknown of a case that has been evaluated already.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="given">The case.</param>
    /// <param name="memo">What is known of each node of the graph; filled further.</param>
    public Diagrams(Graph graph, Given given, Raw[] memo)
    {
        _graph = graph;
        _given = given;
        _memo = memo;
    }

    public IReadOnlyList<Unknown> Unknowns => _unknowns;

    /// <summary>The value that every completion gives, or unknown.</summary>
    public Raw Settle(Node root)
    {
        try
        {
            return ValueOf(Of(root));
        }
        catch (TooManyUnknownsException)
        {
            return Raw.Unknown;
        }
    }

    /// <summary>The diagram of a node.</summary>
    public int Of(Node node)
    {
        var frame = new Frame(_given, _memo);
        return Of(node, ref frame);
    }

    /// <summary>The answers to a question that are worth telling apart, whether or not the case has one.</summary>
    public IReadOnlyList<Raw> AnswersTo(Node leaf, Spot spot)
    {
        var frame = new Frame(_given, _memo);
        for (var i = 0; i < leaf.FreeLists.Length; i++)
        {
            var position = i == 0 ? spot.Outer : spot.Inner;
            if (leaf.FreeLists[i].ItemsIn(ref frame) is { } items)
            {
                frame.Enter(leaf.FreeLists[i], items[position], position);
            }
        }

        return _unknowns[_nodes[Variable(leaf, (ILeaf)leaf, ref frame)].Level].Answers;
    }

    /// <summary>The diagram of a node for one element of a list.</summary>
    public int Of(Node node, ListFact list, object item, int position)
    {
        var frame = new Frame(_given, _memo);
        frame.Enter(list, item, position);
        return Of(node, ref frame);
    }

    /// <summary>The diagram of all or any of some conditions, and of none of others, where nothing is known of the elements that they are about.</summary>
    public int Together(Node around, IReadOnlyList<Node> conditions, bool all, IReadOnlyList<Node>? without = null)
    {
        var frame = new Frame(_given, _memo);
        foreach (var list in around.FreeLists)
        {
            frame.Enter(list, null, -1);
        }

        var inputs = new int[conditions.Count];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = Of(conditions[i], ref frame);
        }

        var result = Both(inputs, 0, inputs.Length, all);
        foreach (var other in without ?? [])
        {
            result = Both(result, Negate(Of(other, ref frame)), all: true);
        }

        return result;
    }

    /// <summary>The one value of a diagram, or unknown where it has more.</summary>
    public Raw ValueOf(int diagram) => _nodes[diagram].Level == TerminalLevel ? _nodes[diagram].Value : Raw.Unknown;

    /// <summary>Whether some answers lead to a state.</summary>
    public bool Reaches(int diagram, State state) => Reaches(diagram, state, []);

    /// <summary>Which of the <see cref="Unknowns"/> can still change the value, in their order.</summary>
    public IReadOnlyList<int> Support(int diagram)
    {
        if (!_support.TryGetValue(diagram, out var support))
        {
            var levels = new List<int>();
            BeginWalk();
            Visit(diagram);
            levels.Sort();
            _support.Add(diagram, support = [.. levels]);

            void Visit(int at)
            {
                if (_nodes[at].Level != TerminalLevel && Walked(at))
                {
                    if (!levels.Contains(_nodes[at].Level))
                    {
                        levels.Add(_nodes[at].Level);
                    }

                    foreach (var child in _nodes[at].Children)
                    {
                        Visit(child);
                    }
                }
            }
        }

        return support;
    }

    /// <summary>The share of the answers to one unknown after which the value is settled.</summary>
    public double SettledBy(int diagram, int level)
    {
        var settled = 0;
        var answers = _unknowns[level].Answers.Length;
        for (var answer = 0; answer < answers; answer++)
        {
            var value = -1;
            BeginWalk();
            settled += IsSettled(diagram, level, answer, ref value) ? 1 : 0;
        }

        return (double)settled / answers;
    }

    /// <summary>Whether every way that is left after one answer ends in the same value; stops at the second value it meets.</summary>
    private bool IsSettled(int diagram, int level, int answer, ref int value)
    {
        var (own, children, _) = _nodes[diagram];
        if (own == TerminalLevel)
        {
            value = value < 0 ? diagram : value;
            return value == diagram;
        }

        if (own == level)
        {
            return IsSettled(children[answer], level, answer, ref value);
        }

        if (Walked(diagram))
        {
            foreach (var child in children)
            {
                if (!IsSettled(child, level, answer, ref value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void BeginWalk()
    {
        _walk++;
        if (_walked.Length < _nodes.Count)
        {
            Array.Resize(ref _walked, _nodes.Count);
        }
    }

    /// <summary>Whether this walk comes to a diagram for the first time.</summary>
    private bool Walked(int diagram)
    {
        var first = _walked[diagram] != _walk;
        _walked[diagram] = _walk;
        return first;
    }

    private int Of(Node node, ref Frame frame)
    {
        var value = frame.Of(node);
        if (!value.IsOpen)
        {
            return Terminal(value);
        }

        if (!node.IsClosed)
        {
            return Build(node, ref frame);
        }

        if (!_closed.TryGetValue(node.Index, out var diagram))
        {
            diagram = Build(node, ref frame);
            _closed.Add(node.Index, diagram);
        }

        return diagram;
    }

    private int Build(Node node, ref Frame frame)
    {
        if (node is ILeaf leaf)
        {
            return Variable(node, leaf, ref frame);
        }

        if (node is IQuantifier quantifier)
        {
            return Build(node, quantifier, ref frame);
        }

        var inputs = new int[node.Children.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = Of(node.Children[i], ref frame);
        }

        return node switch
        {
            All => Both(inputs, 0, inputs.Length, all: true),
            Any => Both(inputs, 0, inputs.Length, all: false),
            Not => Negate(inputs[0]),
            Norm => Both(inputs[0], Negate(Both(inputs, 1, inputs.Length, all: false)), all: true),
            Holds => inputs[0],
            IGuarded { Otherwise: var otherwise } => Choose(node, inputs[0], inputs[1], Terminal(Raw.Without(otherwise))),
            ITable { FirstCounts: true } => InOrder(node, inputs),
            _ when CanBeTried(node, inputs, ref frame) => Apply(node, inputs),
            _ => Free(node, ref frame, [], inputs),
        };
    }

    private int Build(Node node, IQuantifier quantifier, ref Frame frame)
    {
        var list = quantifier.List;
        if (list.ItemsIn(ref frame) is not { } items)
        {
            frame.Enter(list, null, -1);
            var body = Of(quantifier.Body, ref frame);
            frame.Leave();

            // A list inside an element of which nothing is known has no place of its own; the list around it is what is missing.
            return Free(node, ref frame, list.List is { } outer && frame.Item(outer) is null ? [] : [new(list, frame.PathOf(list))], [body]);
        }

        var measures = false;
        var inputs = new int[items.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            frame.Enter(list, items[i], i);
            inputs[i] = Of(quantifier.Body, ref frame);
            measures |= IsOpenMeasure(quantifier.Body, inputs[i], ref frame);
            frame.Leave();
        }

        return node switch
        {
            Value when measures => Free(node, ref frame, [], inputs),
            IGathered when inputs.Count(input => ValueOf(input).IsOpen) > FewElements => Free(node, ref frame, [], inputs),
            Quantified { Quantity: Quantity.Each } => Both(inputs, 0, inputs.Length, all: true),
            Quantified { Quantity: Quantity.Some } => Both(inputs, 0, inputs.Length, all: false),
            _ => Apply(node, inputs),
        };
    }

    /// <summary>All or any of the conditions from one place to another, pair by pair, so that what two nodes share is worked out once.</summary>
    private int Both(int[] inputs, int from, int to, bool all)
    {
        var result = Terminal(Raw.Of(all));
        for (var i = from; i < to; i++)
        {
            result = Both(result, inputs[i], all);
        }

        return result;
    }

    private int Both(int left, int right, bool all)
    {
        var (a, b) = (_nodes[left], _nodes[right]);
        if (left == right || a.Value == Raw.Of(!all) || b.Value == Raw.Of(all))
        {
            return left;
        }

        if (b.Value == Raw.Of(!all) || a.Value == Raw.Of(all))
        {
            return right;
        }

        if (a.Level == TerminalLevel && b.Level == TerminalLevel)
        {
            return Terminal(all ? Kleene.All([a.Value, b.Value]) : Kleene.Any([a.Value, b.Value]));
        }

        var key = left < right ? (all, left, right) : (all, right, left);
        if (!_pairs.TryGetValue(key, out var result))
        {
            var level = Math.Min(a.Level, b.Level);
            var children = new int[_unknowns[level].Answers.Length];
            for (var answer = 0; answer < children.Length; answer++)
            {
                children[answer] = Both(a.Level == level ? a.Children[answer] : left, b.Level == level ? b.Children[answer] : right, all);
            }

            result = Make(level, children);
            _pairs.Add(key, result);
        }

        return result;
    }

    /// <summary>The value of the first row that holds.</summary>
    private int InOrder(Node table, int[] inputs)
    {
        var result = Terminal(Raw.Nothing);
        for (var i = inputs.Length - 2; i >= 0; i -= 2)
        {
            result = Choose(table, inputs[i], inputs[i + 1], result);
        }

        return result;
    }

    /// <summary>One diagram where a condition holds and another where it does not; where it is in conflict, what the node makes of that.</summary>
    private int Choose(Node node, int condition, int then, int otherwise)
    {
        var (level, _, settled) = _nodes[condition];
        if (settled.IsYes)
        {
            return then;
        }

        if (settled.IsNo)
        {
            return otherwise;
        }

        if (level == TerminalLevel)
        {
            return node is ITable ? condition : Apply(node, [condition, then]);
        }

        var key = (node is ITable, condition, then, otherwise);
        if (!_choices.TryGetValue(key, out var result))
        {
            level = Math.Min(level, Math.Min(_nodes[then].Level, _nodes[otherwise].Level));
            var children = new int[_unknowns[level].Answers.Length];
            for (var answer = 0; answer < children.Length; answer++)
            {
                children[answer] = Choose(node, After(condition, level, answer), After(then, level, answer), After(otherwise, level, answer));
            }

            result = Make(level, children);
            _choices.Add(key, result);
        }

        return result;
    }

    private int After(int diagram, int level, int answer)
    {
        var (own, children, _) = _nodes[diagram];
        return own == level ? children[answer] : diagram;
    }

    private int Negate(int diagram)
    {
        var (level, children, value) = _nodes[diagram];
        if (level == TerminalLevel)
        {
            return Terminal(Kleene.Not(value));
        }

        if (!_negations.TryGetValue(diagram, out var result))
        {
            result = Make(level, Array.ConvertAll(children, Negate));
            _negations.Add(diagram, result);
        }

        return result;
    }

    /// <summary>
    /// Whether what a node makes of its inputs turns only at values among those that an unknown measure is tried at: where it meets no unknown measure at all,
    /// passes one on as it is, or tests one leaf against something known in the same place.
    /// </summary>
    private bool CanBeTried(Node node, int[] inputs, ref Frame frame)
    {
        switch (node)
        {
            case Comparison or Membership:
                Node? open = null;
                var settled = true;
                for (var i = 0; i < inputs.Length; i++)
                {
                    if (IsOpenMeasure(node.Children[i], inputs[i], ref frame))
                    {
                        settled &= open is null;
                        open = node.Children[i];
                    }
                    else
                    {
                        // The values to try are read off the graph, so here the graph itself must know the other side.
                        settled &= !frame.Of(node.Children[i]).IsOpen;
                    }
                }

                return open is null || (settled && open is ILeaf && open.FreeLists.Length == node.FreeLists.Length);
            case ICalculation or Stretched or ITable { FirstCounts: false }:
                for (var i = 0; i < inputs.Length; i++)
                {
                    if (IsOpenMeasure(node.Children[i], inputs[i], ref frame))
                    {
                        return node is ITable && inputs.Length == 2;
                    }
                }

                return true;
            default:
                return true;
        }
    }

    private bool IsOpenMeasure(Node node, int diagram, ref Frame frame) => ValueOf(diagram).IsOpen && HasOpenMeasure(node, ref frame);

    /// <summary>Whether a value can be an unknown date, number or term of the dossier, or be made of one; conditions on the way to it do not count.</summary>
    private static bool HasOpenMeasure(Node node, ref Frame frame)
    {
        if (node is not Value { AnyKind: not IChoices } value || value.AnyKind == Kinds.YesNo || !frame.Of(node).IsOpen)
        {
            return false;
        }

        switch (node)
        {
            case ILeaf:
                return true;
            case IQuantifier quantifier when quantifier.List.ItemsIn(ref frame) is { } items:
                for (var i = 0; i < items.Length; i++)
                {
                    frame.Enter(quantifier.List, items[i], i);
                    var has = HasOpenMeasure(quantifier.Body, ref frame);
                    frame.Leave();
                    if (has)
                    {
                        return true;
                    }
                }

                return false;
            case IQuantifier:
                return true;
            default:
                foreach (var child in node.Children)
                {
                    if (HasOpenMeasure(child, ref frame))
                    {
                        return true;
                    }
                }

                return false;
        }
    }

    /// <summary>A node whose value is left free: it can be anything that a node of its kind can be, whatever the other unknowns are.</summary>
    private int Free(Node node, ref Frame frame, Cause[] causes, int[] inputs)
    {
        var value = node as Value;
        var key = Place(node, in frame);
        if (!_levels.TryGetValue(key, out var level))
        {
            List<Raw> answers = value?.AnyKind switch
            {
                null => [Raw.No, Raw.Yes],
                var kind when kind == Kinds.YesNo => [Raw.Nothing, Raw.No, Raw.Yes],
                IChoices choices => [Raw.Nothing, .. Enumerable.Range(0, choices.Count).Select(static i => Raw.Known(i))],
                var kind => [Raw.Nothing, .. Far(kind).Select(Raw.Known)],
            };
            if (node is ITable { FirstCounts: false } || inputs.Any(input => Reaches(input, State.Conflict, [])))
            {
                answers.Add(Raw.Conflict);
            }

            Cause[] all = [.. causes, .. inputs.SelectMany(input => Support(input)).SelectMany(at => _unknowns[at].Causes)];
            level = Add(key, new([.. answers], [.. all.Distinct()]));
        }

        return Make(level, Array.ConvertAll(_unknowns[level].Answers, Terminal));
    }

    private bool Reaches(int diagram, State state, HashSet<int> seen) =>
        _nodes[diagram].Level == TerminalLevel
            ? _nodes[diagram].Value.State == state
            : seen.Add(diagram) && Array.Exists(_nodes[diagram].Children, child => Reaches(child, state, seen));

    private int Apply(Node node, int[] inputs)
    {
        var open = -1;
        for (var i = 0; i < inputs.Length; i++)
        {
            if (_nodes[inputs[i]].Level != TerminalLevel)
            {
                if (open >= 0)
                {
                    return Apply(node, inputs, new(SequenceComparer.Instance));
                }

                open = i;
            }
        }

        // Nearly always one answer is held against what is known: no more than a value for each answer.
        var (level, answers, _) = open < 0 ? default : _nodes[inputs[open]];
        if (open < 0 || !Array.TrueForAll(answers, answer => _nodes[answer].Level == TerminalLevel))
        {
            return Apply(node, inputs, new(SequenceComparer.Instance));
        }

        var values = Array.ConvertAll(inputs, ValueOf);
        var children = new int[answers.Length];
        for (var answer = 0; answer < children.Length; answer++)
        {
            values[open] = _nodes[answers[answer]].Value;
            children[answer] = Terminal(node.Combine(values));
        }

        return Make(level, children);
    }

    private int Apply(Node node, int[] inputs, Dictionary<int[], int> done)
    {
        if (done.TryGetValue(inputs, out var result))
        {
            return result;
        }

        var values = new Raw[inputs.Length];
        var level = TerminalLevel;
        for (var i = 0; i < inputs.Length; i++)
        {
            values[i] = ValueOf(inputs[i]);
            level = Math.Min(level, _nodes[inputs[i]].Level);
        }

        var value = node.Combine(values);
        if (!value.IsOpen)
        {
            result = Terminal(value);
        }
        else if (level == TerminalLevel)
        {
            throw new InvalidOperationException($"{node.GetType().Name} stays open although each of its inputs is settled.");
        }
        else
        {
            var children = new int[_unknowns[level].Answers.Length];
            for (var answer = 0; answer < children.Length; answer++)
            {
                var next = (int[])inputs.Clone();
                for (var i = 0; i < next.Length; i++)
                {
                    next[i] = _nodes[next[i]].Level == level ? _nodes[next[i]].Children[answer] : next[i];
                }

                children[answer] = Apply(node, next, done);
            }

            result = Make(level, children);
        }

        done.Add(inputs, result);
        return result;
    }

    private int Terminal(Raw value)
    {
        if (!_terminals.TryGetValue(value, out var terminal))
        {
            terminal = _nodes.Count;
            _nodes.Add((TerminalLevel, [], value));
            _terminals.Add(value, terminal);
        }

        return terminal;
    }

    private int Make(int level, int[] children)
    {
        if (Array.TrueForAll(children, child => child == children[0]))
        {
            return children[0];
        }

        int[] key = [level, .. children];
        if (!_unique.TryGetValue(key, out var diagram))
        {
            if (_nodes.Count >= MostNodes)
            {
                throw new TooManyUnknownsException();
            }

            diagram = _nodes.Count;
            _nodes.Add((level, children, default));
            _unique.Add(key, diagram);
        }

        return diagram;
    }

    private int Variable(Node node, ILeaf leaf, ref Frame frame)
    {
        var place = Place(node, in frame);
        if (!_levels.TryGetValue(place, out var level))
        {
            Raw[] answers = leaf.Answer switch
            {
                IChoices choices => Choices(choices.Count, node),
                var kind when kind == Kinds.YesNo => [Raw.No, Raw.Yes],
                var kind => Points(kind, node, ref frame),
            };

            // An element of a list about which nothing is known has no place of its own; the list is what is missing.
            Cause[] causes = leaf.List is not null && frame.Item(leaf.List) is null ? [] : [new(leaf, frame.PathOf(leaf))];
            level = Add(place, new(answers, causes));
        }

        return Make(level, Array.ConvertAll(_unknowns[level].Answers, Terminal));
    }

    /// <summary>The answers of a closed list; of a long one, such as countries, one of each group that no test tells apart.</summary>
    private Raw[] Choices(int count, Node leaf)
    {
        var all = Enumerable.Range(0, count).Select(static i => Raw.Known(i));
        return count > ShortList && _graph.MembershipsOf(leaf) is { } tests
            ? [.. all.GroupBy(answer => string.Concat(tests.Select(test => test.Combine([answer]).IsYes ? '1' : '0'))).Select(static group => group.First())]
            : [.. all];
    }

    /// <summary>A node, and the elements at hand of the lists that it depends on; quantifiers nest no deeper.</summary>
    private static (int Node, int First, int Second, int Third) Place(Node node, in Frame frame)
    {
        var lists = node.FreeLists;
        return (node.Index, At(0, in frame), At(1, in frame), At(2, in frame));

        int At(int depth, in Frame frame) => depth < lists.Length ? frame.Position(lists[depth]) : -1;
    }

    private int Add((int Node, int First, int Second, int Third) key, Unknown unknown)
    {
        _levels.Add(key, _unknowns.Count);
        _unknowns.Add(unknown);
        return _unknowns.Count - 1;
    }

    /// <summary>The values at which a test of a leaf against something known turns, those beside them, and two far away.</summary>
    private Raw[] Points(ValueKind kind, Node leaf, ref Frame frame)
    {
        var far = Far(kind);
        var points = new SortedSet<long>(far);

        // Only the element that the leaf is about is at hand where the other side of a test is read.
        var here = new Frame(_given, _memo);
        foreach (var list in leaf.FreeLists)
        {
            here.Enter(list, frame.Item(list), frame.Position(list));
        }

        foreach (var test in _graph.TestsOfLeaves[leaf.Index])
        {
            if (test.FreeLists.Length != leaf.FreeLists.Length)
            {
                continue;
            }

            if (test is Membership membership)
            {
                foreach (var value in membership.Values)
                {
                    Add(value);
                }

                continue;
            }

            foreach (var other in test.Children)
            {
                if (other != leaf && here.Of(other) is { State: State.Known, Bits: var turning })
                {
                    Add(turning);
                }
            }
        }

        return [.. points.Select(Raw.Known)];

        void Add(long turning)
        {
            points.Add(turning);
            if (turning > far[0] && turning < far[1])
            {
                points.UnionWith([kind.Beside(turning, -1), kind.Beside(turning, 1)]);
            }
        }
    }

    // The first and last that there are; terms beyond any sentence.
    private static long[] Far(ValueKind kind) =>
        kind is ValueKind<LocalDate> ? [Kinds.Date.Encode(LocalDate.MinIsoValue), Kinds.Date.Encode(LocalDate.MaxIsoValue)]
        : kind == Kinds.Number ? [int.MinValue, int.MaxValue]
        : kind == Kinds.Stretch ? [Kinds.Stretch.Encode(new(LocalDate.MinIsoValue, LocalDate.MinIsoValue)), Kinds.Stretch.Encode(new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue))]
        : [Kinds.Term.Encode(Period.Zero), Kinds.Term.Encode(Period.FromYears(1000))];

    private sealed class SequenceComparer : IEqualityComparer<int[]>
    {
        public static readonly SequenceComparer Instance = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = 17;
            foreach (var item in obj)
            {
                hash = unchecked((hash * 31) + item);
            }

            return hash;
        }
    }
}
