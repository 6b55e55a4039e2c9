using NodaTime;

namespace Vc.Rules.Kernel;

/// <summary>A missing answer: a fact or judgement at a place in the dossier, and the answers that are worth telling apart.</summary>
internal sealed record Unknown(IFact Fact, string Path, Raw[] Answers);

/// <summary>
/// What the open answers still leave possible, as reduced ordered decision diagrams over the missing facts. Kleene's logic is sound but not complete:
/// it can call a question open that every completion answers alike. A diagram settles such a question, and its support is exactly the facts that can still matter.
/// Dates and numbers are tried at the points where some comparison could turn: each date in play, shifted by each term in play, and the days beside it.
/// A quantifier over a list about which nothing is known counts as one unknown answer by itself; there the support may name the list where only its combination with another fact could rule it out.
/// </summary>
internal sealed class Diagrams(Graph graph, object source, LocalDate peildatum)
{
    private const int TerminalLevel = int.MaxValue;

    private readonly List<Unknown> _unknowns = [];
    private readonly Dictionary<string, int> _levels = [];
    private readonly List<(int Level, int[] Children, Raw Value)> _nodes = [];
    private readonly Dictionary<Raw, int> _terminals = [];
    private readonly Dictionary<int[], int> _unique = new(SequenceComparer.Instance);
    private readonly Dictionary<int, int> _closed = [];
    private readonly Raw[] _memo = new Raw[graph.Nodes.Length];
    private Raw[]? _dates;
    private Raw[]? _numbers;

    public IReadOnlyList<Unknown> Unknowns => _unknowns;

    /// <summary>The value that every completion gives, or unknown.</summary>
    public Raw Settle(Node root) => ValueOf(Of(root));

    /// <summary>The diagram of a node.</summary>
    public int Of(Node node)
    {
        var frame = new Frame(source, peildatum, _memo, complete: true);
        return Of(node, ref frame);
    }

    /// <summary>The one value of a diagram, or unknown where it has more.</summary>
    public Raw ValueOf(int diagram) => _nodes[diagram].Level == TerminalLevel ? _nodes[diagram].Value : Raw.Unknown;

    /// <summary>Which of the <see cref="Unknowns"/> can still change the value.</summary>
    public SortedSet<int> Support(int diagram)
    {
        var levels = new SortedSet<int>();
        var seen = new HashSet<int>();
        Visit(diagram);
        return levels;

        void Visit(int at)
        {
            if (_nodes[at].Level != TerminalLevel && seen.Add(at))
            {
                levels.Add(_nodes[at].Level);
                foreach (var child in _nodes[at].Children)
                {
                    Visit(child);
                }
            }
        }
    }

    /// <summary>The share of the answers to one unknown after which the value is settled.</summary>
    public double SettledBy(int diagram, int level)
    {
        var settled = 0;
        var answers = _unknowns[level].Answers.Length;
        for (var answer = 0; answer < answers; answer++)
        {
            var value = -1;
            settled += IsSettled(diagram, level, answer, ref value, []) ? 1 : 0;
        }

        return (double)settled / answers;
    }

    /// <summary>Whether every way that is left after one answer ends in the same value; stops at the second value it meets.</summary>
    private bool IsSettled(int diagram, int level, int answer, ref int value, HashSet<int> seen)
    {
        var (own, children, _) = _nodes[diagram];
        if (own == TerminalLevel)
        {
            value = value < 0 ? diagram : value;
            return value == diagram;
        }

        if (own == level)
        {
            return IsSettled(children[answer], level, answer, ref value, seen);
        }

        if (seen.Add(diagram))
        {
            foreach (var child in children)
            {
                if (!IsSettled(child, level, answer, ref value, seen))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private int Of(Node node, ref Frame frame)
    {
        var value = frame.Of(node);
        if (!value.IsOpen)
        {
            return Terminal(value);
        }

        if (node.FreeLists.Count > 0)
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
        switch (node)
        {
            case ILeaf leaf:
                return Variable(leaf, frame.PathOf(leaf), leaf.Answer);
            case IQuantifier quantifier:
                return Build(node, quantifier, ref frame);
            default:
                var inputs = new int[node.Children.Count];
                for (var i = 0; i < inputs.Length; i++)
                {
                    inputs[i] = Of(node.Children[i], ref frame);
                }

                return Apply(node, inputs, new(SequenceComparer.Instance));
        }
    }

    private int Build(Node node, IQuantifier quantifier, ref Frame frame)
    {
        var list = quantifier.List;
        if (list.ItemsIn(ref frame) is not { } items)
        {
            return Variable(list, frame.PathOf(list), node is Value value ? value.AnyKind : Kinds.YesNo, "#" + node.Index, orNothing: node is Value);
        }

        var inputs = new int[items.Count];
        for (var i = 0; i < inputs.Length; i++)
        {
            frame.Enter(list.Depth, items[i], i);
            inputs[i] = Of(quantifier.Body, ref frame);
        }

        frame.Leave(list.Depth);
        return Apply(node, inputs, new(SequenceComparer.Instance));
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
            diagram = _nodes.Count;
            _nodes.Add((level, children, default));
            _unique.Add(key, diagram);
        }

        return diagram;
    }

    private int Variable(IFact fact, string path, ValueKind kind, string mark = "", bool orNothing = false)
    {
        if (!_levels.TryGetValue(path + mark, out var level))
        {
            Raw[] answers = kind switch
            {
                _ when kind == Kinds.Date => _dates ??= Points(Kinds.Date, Kinds.Date.Encode(peildatum)),
                _ when kind == Kinds.Number => _numbers ??= Points(Kinds.Number, 0),
                IChoices choices => [.. Enumerable.Range(0, choices.Count).Select(static i => Raw.Known(i))],
                _ => [Raw.No, Raw.Yes],
            };
            level = _unknowns.Count;
            _unknowns.Add(new(fact, path, orNothing ? [Raw.Nothing, .. answers] : answers));
            _levels.Add(path + mark, level);
        }

        return Make(level, Array.ConvertAll(_unknowns[level].Answers, Terminal));
    }

    /// <summary>The values at which a comparison with something known could turn.</summary>
    private Raw[] Points(ValueKind kind, long start)
    {
        var known = new SortedSet<long> { start };
        var terms = new HashSet<Period> { Period.Zero };
        var frame = new Frame(source, peildatum, _memo, complete: true);
        foreach (var node in graph.Nodes)
        {
            switch (node)
            {
                case Constant<Period> term:
                    terms.Add(Kinds.Term.Decode(term.Bits));
                    break;
                case Constant<LocalDate> date when kind == Kinds.Date:
                    known.Add(date.Bits);
                    break;
                case Constant<int> number when kind == Kinds.Number:
                    known.Add(number.Bits);
                    break;
                case Value leaf and ILeaf fact when leaf.AnyKind == kind:
                    Collect(leaf, fact.List, ref frame);
                    break;
            }
        }

        var points = new SortedSet<long>();
        foreach (var value in known)
        {
            foreach (var term in terms)
            {
                var turning = kind == Kinds.Date ? Kinds.Date.Encode(Kinds.Date.Decode(value) - term) : value;
                points.UnionWith([turning - 1, turning, turning + 1]);
            }
        }

        return [.. points.Select(Raw.Known)];

        void Collect(Value leaf, ListFact? list, ref Frame at)
        {
            if (list is null)
            {
                Add(at.Of(leaf));
                return;
            }

            var items = list.List is null ? list.ItemsIn(ref at) : null;
            for (var i = 0; i < (items?.Count ?? 0); i++)
            {
                at.Enter(list.Depth, items![i], i);
                Add(at.Of(leaf));
            }

            at.Leave(list.Depth);
            if (list.List is { } outer && outer.ItemsIn(ref at) is { } outers)
            {
                for (var o = 0; o < outers.Count; o++)
                {
                    at.Enter(outer.Depth, outers[o], o);
                    if (list.ItemsIn(ref at) is { } inner)
                    {
                        for (var i = 0; i < inner.Count; i++)
                        {
                            at.Enter(list.Depth, inner[i], i);
                            Add(at.Of(leaf));
                        }
                    }

                    at.Leave(list.Depth);
                }

                at.Leave(outer.Depth);
            }
        }

        void Add(Raw value)
        {
            if (value.State == State.Known)
            {
                known.Add(value.Bits);
            }
        }
    }

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
