namespace Vc.Rules.Kernel;

/// <summary>
/// A condition on a case, worked out beforehand as one ordered decision diagram over its atoms: the facts, comparisons and quantifiers that it joins.
/// From the top down each step reads one atom and goes on to the next that still matters, so that the answer takes a handful of facts and no atom is read twice.
/// The answer is exact: whatever was not read could not change it. An atom that the case leaves open ends the way without an answer; the graph itself then has it.
/// </summary>
internal sealed class Shortcut
{
    // Places of the answers; steps come after them.
    private const int No = 0;
    private const int Yes = 1;
    private const int Conflict = 2;

    // A condition that does not fit in this is quicker asked of the graph.
    private const int MostSteps = 20_000;

    // What joins fewer nodes than this is as quick by itself.
    private const int WorthIt = 8;

    private readonly Step[] _steps;
    private readonly int _first;

    private Shortcut(Step[] steps, int first)
    {
        _steps = steps;
        _first = first;
    }

    /// <summary>How many steps there are, all ways together.</summary>
    public int Steps => _steps.Length - Conflict - 1;

    /// <summary>The shortcuts of a question, by the place in the graph of the conditions that they are of: each as large as it can be, and those below its atoms.</summary>
    public static Shortcut?[] Below(Node root, int nodes)
    {
        var shortcuts = new Shortcut?[nodes];
        var seen = new HashSet<Node>();
        Visit(root, joined: false);
        return shortcuts;

        void Visit(Node node, bool joined)
        {
            if (!seen.Add(node))
            {
                return;
            }

            var joins = Joins(node) && node.IsClosed;
            if (joins && !joined && node.Cost >= WorthIt)
            {
                shortcuts[node.Index] = Of(node);
            }

            foreach (var child in node.Children)
            {
                Visit(child, joins);
            }
        }
    }

    /// <summary>The shortcut of a condition; <c>null</c> where it would be too large.</summary>
    public static Shortcut? Of(Node condition)
    {
        Shortcut? best = null;
        var cost = double.MaxValue;
        foreach (var order in (Order[])[Order.OfTheText, Order.CheapestFirst, Order.ExceptionsFirst])
        {
            if (new Making(order).Make(condition) is { } made && made.Cost() is var expected && expected < cost)
            {
                (best, cost) = (made, expected);
            }
        }

        return best;
    }

    /// <summary>The answer; unknown where it takes an atom that is open.</summary>
    public Raw Answer(ref Frame frame)
    {
        var steps = _steps;
        var source = frame.Supposed is null ? frame.Source : null;
        var at = _first;
        while (at > Conflict)
        {
            ref readonly var step = ref steps[at];
            var value = step.Reader is { } read && source is not null ? read(source) : frame.Of(step.Atom);
            if (value.State == State.Known)
            {
                at = (step.Set >> (int)value.Bits & 1) == 1 ? step.IfYes : step.IfNo;
            }
            else if (value.State == State.Conflict)
            {
                at = step.IfConflict;
            }
            else
            {
                return Raw.Unknown;
            }
        }

        return at switch
        {
            Yes => Raw.Yes,
            No => Raw.No,
            _ => Raw.Conflict,
        };
    }

    // What an answer takes on average where each atom is as often "yes" as "no": a measure to choose an order by, nothing more.
    public double Cost()
    {
        const int Dear = 20;
        var chance = new double[_steps.Length];
        chance[_first] = 1;
        var cost = 0.0;
        for (var i = _steps.Length - 1; i > Conflict; i--)
        {
            cost += chance[i] * Math.Min(_steps[i].Atom.Cost, Dear);
            chance[_steps[i].IfYes] += chance[i] / 2;
            chance[_steps[i].IfNo] += chance[i] / 2;
        }

        return cost;
    }

    private static bool Joins(Node node) => node is All or Any or Not or Norm or Holds;

    private enum Order
    {
        OfTheText,
        CheapestFirst,
        ExceptionsFirst,
    }

    /// <summary>One step: what it reads, which of its values count as "yes", and where to go on. What only asks for a leaf's answer reads that answer itself.</summary>
    private readonly record struct Step(Node Atom, Func<object, Raw>? Reader, ulong Set, int IfYes, int IfNo, int IfConflict)
    {
        private const ulong OnlyYes = 1UL << 1;

        public static Step On(Node atom, int ifYes, int ifNo, int ifConflict) => atom switch
        {
            YesNo { List: null } fact => new(fact, ((ILeaf)fact).Reader, OnlyYes, ifYes, ifNo, ifConflict),
            Membership { Set: { } set } test when test.Children[0] is ILeaf { List: null, Answer: IChoices { Count: <= 64 } } leaf => new((Node)leaf, leaf.Reader, set, ifYes, ifNo, ifConflict),
            _ => new(atom, null, OnlyYes, ifYes, ifNo, ifConflict),
        };
    }

    /// <summary>Makes the diagram of one condition, with its atoms in the order in which a walk comes to them.</summary>
    private sealed class Making(Order order)
    {
        private readonly List<Node> _atoms = [];
        private readonly Dictionary<Node, int> _levels = [];
        private readonly List<(int Level, int IfYes, int IfNo, int IfConflict)> _nodes = [(int.MaxValue, No, No, No), (int.MaxValue, Yes, Yes, Yes), (int.MaxValue, Conflict, Conflict, Conflict)];
        private readonly Dictionary<(int Level, int IfYes, int IfNo, int IfConflict), int> _unique = [];
        private readonly Dictionary<(bool All, int Left, int Right), int> _pairs = [];
        private readonly Dictionary<int, int> _negations = [];
        private readonly Dictionary<Node, int> _done = [];
        private bool _isTooLarge;

        public Shortcut? Make(Node condition)
        {
            Visit(condition, []);
            var first = Of(condition);
            return _isTooLarge ? null : Laid(first);
        }

        private void Visit(Node node, HashSet<Node> seen)
        {
            if (!seen.Add(node))
            {
                return;
            }

            if (!Joins(node))
            {
                _levels.Add(node, _atoms.Count);
                _atoms.Add(node);
                return;
            }

            IEnumerable<Node> children = order switch
            {
                Order.OfTheText => node.Children,
                Order.ExceptionsFirst when node is Norm => node.Children.AsEnumerable().Reverse(),
                _ => node.Children.OrderBy(static child => child.Cost),
            };
            foreach (var child in children)
            {
                Visit(child, seen);
            }
        }

        private int Of(Node node)
        {
            if (!_done.TryGetValue(node, out var made))
            {
                made = node switch
                {
                    All => node.Children.Aggregate(Yes, (all, part) => Both(all, Of(part), all: true)),
                    Any => node.Children.Aggregate(No, (any, part) => Both(any, Of(part), all: false)),
                    Not => Negate(Of(node.Children[0])),
                    Norm => node.Children.Skip(1).Aggregate(Of(node.Children[0]), (holds, exception) => Both(holds, Negate(Of(exception)), all: true)),
                    Holds => Of(node.Children[0]),
                    _ => Add(_levels[node], Yes, No, node is ILeaf ? Yes : Conflict),
                };
                _done.Add(node, made);
            }

            return made;
        }

        private int Both(int left, int right, bool all)
        {
            var (neutral, settling) = all ? (Yes, No) : (No, Yes);
            if (left == right || left == settling || right == neutral)
            {
                return left;
            }

            if (right == settling || left == neutral)
            {
                return right;
            }

            var key = left < right ? (all, left, right) : (all, right, left);
            if (!_pairs.TryGetValue(key, out var made))
            {
                var (a, b) = (_nodes[left], _nodes[right]);
                var level = Math.Min(a.Level, b.Level);
                var (c, d) = (a.Level == level ? a : Same(left), b.Level == level ? b : Same(right));
                made = Add(level, Both(c.IfYes, d.IfYes, all), Both(c.IfNo, d.IfNo, all), Both(c.IfConflict, d.IfConflict, all));
                _pairs.Add(key, made);
            }

            return made;

            static (int Level, int IfYes, int IfNo, int IfConflict) Same(int whatever) => (int.MaxValue, whatever, whatever, whatever);
        }

        private int Negate(int of)
        {
            if (of <= Conflict)
            {
                return of == Yes ? No : of == No ? Yes : Conflict;
            }

            if (!_negations.TryGetValue(of, out var made))
            {
                var (level, ifYes, ifNo, ifConflict) = _nodes[of];
                made = Add(level, Negate(ifYes), Negate(ifNo), Negate(ifConflict));
                _negations.Add(of, made);
            }

            return made;
        }

        private int Add(int level, int ifYes, int ifNo, int ifConflict)
        {
            if (_isTooLarge || (ifYes == ifNo && ifNo == ifConflict))
            {
                return ifYes;
            }

            var key = (level, ifYes, ifNo, ifConflict);
            if (!_unique.TryGetValue(key, out var made))
            {
                _isTooLarge = _nodes.Count > MostSteps;
                made = _nodes.Count;
                _nodes.Add(key);
                _unique.Add(key, made);
            }

            return made;
        }

        // Only what can be reached, each step after those that it goes on to.
        private Shortcut Laid(int first)
        {
            var reached = new bool[_nodes.Count];
            reached[first] = true;
            for (var i = first; i > Conflict; i--)
            {
                if (reached[i])
                {
                    reached[_nodes[i].IfYes] = reached[_nodes[i].IfNo] = reached[_nodes[i].IfConflict] = true;
                }
            }

            var places = new int[_nodes.Count];
            var steps = new List<Step>();
            for (var i = 0; i <= Math.Max(first, Conflict); i++)
            {
                if (i <= Conflict || reached[i])
                {
                    places[i] = steps.Count;
                    steps.Add(i <= Conflict ? default : Step.On(_atoms[_nodes[i].Level], places[_nodes[i].IfYes], places[_nodes[i].IfNo], places[_nodes[i].IfConflict]));
                }
            }

            return new([.. steps], places[first]);
        }
    }
}
