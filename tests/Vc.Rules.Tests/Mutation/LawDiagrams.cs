using System.Globalization;
using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;

namespace Vc.Rules.Tests.Mutation;

/// <summary>Something that a complete case settles: an answer, how two measures stand to each other, whether the law gives a value, or whether a list has an element that fits.</summary>
/// <param name="Key">Two variables with one key are one.</param>
/// <param name="Answers">How many ways it can go.</param>
/// <param name="Lists">The lists whose element it is about.</param>
internal abstract record Variable(string Key, int Answers, IReadOnlyList<ListFact> Lists);

/// <summary>The answer to a question; of a long list such as countries one of each group that no test tells apart.</summary>
internal sealed record Answered(ILeaf Leaf, IReadOnlyList<long> Codes, IReadOnlyList<ListFact> Lists) : Variable("answer:" + Leaf.Path, Codes.Count, Lists);

/// <summary>Whether one measure is less than, equal to or greater than another.</summary>
internal sealed record Order(Term Left, Term Right, ValueKind Kind, IReadOnlyList<ListFact> Lists) : Variable($"order:{Left.Key}|{Right.Key}", 3, Lists);

/// <summary>Whether the law gives a value at all.</summary>
internal sealed record Exists(Term Of) : Variable("exists:" + Of.Key, 2, Of.Lists);

/// <summary>Whether at least so many elements of a list fit; the third answer, where there is one, is a conflict between norms.</summary>
internal sealed record Fits(ListFact List, int Count, int Body, int Answers, IReadOnlyList<ListFact> Lists) : Variable($"{Count} of {List.Path}:{Body}", Answers, Lists);

/// <summary>What a diagram ends in: a settled value, or a measure that is not worked out and is the same as another with its key.</summary>
internal sealed record Term(string Key, Raw? Settled, bool IsSure, IReadOnlyList<ListFact> Lists, Node? Leaf = null, IReadOnlyList<int>? Collected = null, (Term Of, int Days)? Moved = null, IReadOnlyList<Term>? Rows = null, IReadOnlyList<Term>? Inputs = null);

/// <summary>
/// What a law answers to each complete case, as reduced ordered decision diagrams. Two laws with one diagram are the same law.
/// <para>Unlike the diagrams of a decision these start from no case and no date: measures are not tried at values but held against each other, and a list counts by which elements it has.
/// What a calculation makes of its inputs, and a function of a list, is not looked into: it is the same of the same inputs.</para>
/// </summary>
/// <param name="graph">The law.</param>
/// <param name="tooLarge">The nodes that were found too large to work out; it outlives these diagrams.</param>
internal sealed class LawDiagrams(Graph graph, HashSet<Node> tooLarge)
{
    private const int MostNodes = 60_000;
    private const int LongList = 32;
    private const int Terminal = int.MaxValue;
    private const int Zone = 1_000_000;

    private static readonly ListFact[] NoLists = [];

    private readonly List<(int Level, int[] Children, int Term)> _nodes = [];
    private readonly List<Term> _terms = [];
    private readonly Dictionary<string, int> _termOf = [];
    private readonly Dictionary<string, int> _levelOf = [];
    private readonly Dictionary<int, Variable> _variables = [];
    private readonly Dictionary<int, int> _terminals = [];
    private readonly Dictionary<int[], int> _unique = new(Sequence.Instance);
    private readonly Dictionary<(bool All, int Left, int Right), int> _pairs = [];
    private readonly Dictionary<int, int> _negations = [];
    private readonly Dictionary<int[], int> _branches = new(Sequence.Instance);
    private readonly Dictionary<Node, int> _original = [];
    private int _limit = MostNodes;

    public int Yes => Leaf(Raw.Yes);

    public int No => Leaf(Raw.No);

    /// <summary>The diagram of a node of the graph, or of a node built on nodes of the graph.</summary>
    public int Of(Node node) => Of(node, null);

    /// <summary>
    /// In how many questions a change can show: it is followed from the changed node upwards, and ends where <paramref name="isNever"/> says that what stands above is the same.
    /// </summary>
    /// <returns>The cases in which a question comes to something else, for each question that does.</returns>
    public IReadOnlyList<int> Differences(IEnumerable<Node> roots, Node node, Node other, Func<int, bool> isNever)
    {
        _limit = _nodes.Count + MostNodes;
        var change = new Change(node, Of(other));
        var differences = new Dictionary<Node, int>(ReferenceEqualityComparer.Instance);
        foreach (var at in graph.Nodes)
        {
            if (ReferenceEquals(at, node) || Array.Exists(at.Children, change.Touched.Contains))
            {
                change.Touched.Add(at);
                var difference = Differ(Of(at), Of(at, change), (at as Value)?.AnyKind);
                if (difference == No || isNever(difference))
                {
                    change.Touched.Remove(at);
                }
                else
                {
                    differences[at] = difference;
                }
            }
        }

        return [.. roots.Select(static root => root is IPerElement each ? each.Body : root).Distinct().Where(change.Touched.Contains).Select(root => differences[root])];
    }

    public int Size => _nodes.Count;

    public Variable VariableOf(int diagram) => _variables[_nodes[diagram].Level];

    public int[] ChildrenOf(int diagram) => _nodes[diagram].Children;

    /// <summary>The value in which a diagram ends; <c>null</c> where it branches.</summary>
    public Term? TermOf(int diagram) => _nodes[diagram].Level == Terminal ? _terms[_nodes[diagram].Term] : null;

    public int Both(int left, int right, bool all)
    {
        var (a, b) = (_nodes[left], _nodes[right]);
        var (x, y) = (Settled(left), Settled(right));
        if (left == right || x == Raw.Of(!all) || y == Raw.Of(all))
        {
            return left;
        }

        if (y == Raw.Of(!all) || x == Raw.Of(all))
        {
            return right;
        }

        if (a.Level == Terminal && b.Level == Terminal)
        {
            return Leaf(all ? Kleene.All([x!.Value, y!.Value]) : Kleene.Any([x!.Value, y!.Value]));
        }

        var key = left < right ? (all, left, right) : (all, right, left);
        if (!_pairs.TryGetValue(key, out var result))
        {
            var level = Math.Min(a.Level, b.Level);
            result = Make(level, [.. Enumerable.Range(0, _variables[level].Answers).Select(i => Both(Cofactor(left, level, i), Cofactor(right, level, i), all))]);
            _pairs.Add(key, result);
        }

        return result;
    }

    public int Negate(int diagram)
    {
        if (Settled(diagram) is { } value)
        {
            return Leaf(Kleene.Not(value));
        }

        if (!_negations.TryGetValue(diagram, out var result))
        {
            result = Make(_nodes[diagram].Level, Array.ConvertAll(_nodes[diagram].Children, Negate));
            _negations.Add(diagram, result);
        }

        return result;
    }

    /// <summary>The cases in which a variable has an answer.</summary>
    public int Is(Variable variable, int answer) => Branch(Level(variable), [.. Enumerable.Range(0, variable.Answers).Select(i => i == answer ? Yes : No)]);

    private int Of(Node node, Change? change)
    {
        if (change is not null && change.Touched.Contains(node))
        {
            if (ReferenceEquals(node, change.Node))
            {
                return change.Other;
            }

            if (!change.Done.TryGetValue(node, out var changed))
            {
                change.Done.Add(node, changed = Build(node, change));
            }

            return changed;
        }

        if (_original.TryGetValue(node, out var diagram))
        {
            return diagram;
        }

        if (tooLarge.Contains(node))
        {
            throw new TooManyUnknownsException();
        }

        var before = _nodes.Count;
        try
        {
            _original.Add(node, diagram = Build(node, null));
            return diagram;
        }
        catch (TooManyUnknownsException) when (_nodes.Count - before > MostNodes / 2)
        {
            tooLarge.Add(node);
            throw;
        }
    }

    private int Build(Node node, Change? change)
    {
        switch (node)
        {
            case ILeaf leaf:
                return Answer(node, leaf);
            case IConstant constant:
                return Leaf(Raw.Known(constant.Bits));
            case PeildatumValue:
                return Leaf(new Term("peildatum", null, true, NoLists, node));
            case IQuantifier quantifier:
                return Quantify(node, quantifier, Of(quantifier.Body, change));
        }

        var inputs = Array.ConvertAll(node.Children, child => Of(child, change));
        return node switch
        {
            All => inputs.Aggregate(Yes, (all, part) => Both(all, part, all: true)),
            Any => inputs.Aggregate(No, (any, part) => Both(any, part, all: false)),
            Not => Negate(inputs[0]),
            Norm => Both(inputs[0], Negate(inputs.Skip(1).Aggregate(No, (any, part) => Both(any, part, all: false))), all: true),
            Holds => inputs[0],
            AtLeast some => Counted(inputs, some.Count),
            Comparison comparison => Map(inputs[0], inputs[1], (a, b) => Compare(comparison, ((Value)comparison.Children[0]).AnyKind, a, b)),
            Membership membership => Map(inputs[0], value => Member(membership, ((Value)membership.Children[0]).AnyKind, value)),
            IGuarded guarded => Guard(guarded, inputs[0], inputs[1]),
            ITable { FirstCounts: true } => Enumerable.Range(0, inputs.Length / 2).Reverse().Aggregate(Leaf(Raw.Nothing), (rest, i) => Choose(inputs[2 * i], inputs[(2 * i) + 1], rest, Leaf(Raw.Conflict))),
            ITable table => Rows(node, table, inputs),
            Collected => Leaf(new Term($"collected({string.Join(",", inputs)})", null, true, NoLists, Collected: inputs)),
            Following follows => Map(inputs[0], value => Worked(node, "follows " + follows.Name, [value])),
            IMoved moved => Map(inputs[0], value => Worked(node, $"moved {moved.Days}", [value], moved.Days)),
            Stretched => Work(node, "stretched", inputs),
            ICalculation => Work(node, $"calculated {node.States!.Version!.Id}#{node.States.Key}", inputs),
            _ => throw new NotSupportedException(node.GetType().Name),
        };
    }

    private int Answer(Node node, ILeaf leaf)
    {
        IReadOnlyList<ListFact> lists = leaf.List switch { null => NoLists, { List: { } outer } inner => [outer, inner], var list => [list] };
        if (leaf.Answer is IChoices choices)
        {
            // Of a long list one of each group that no test, changed or not, tells apart.
            var codes = Enumerable.Range(0, choices.Count).Select(static i => (long)i);
            if (choices.Count > LongList && graph.MembershipsOf(node) is { } tests)
            {
                codes = codes.GroupBy(code => string.Concat(tests.Select(test => test.Values.Count > 8
                    ? test.Values[0] == code ? "f" : test.Values.Contains(code) ? "1" : "0"
                    : test.Values.Contains(code) ? $"[{code}]" : "0"))).Select(static group => group.First());
            }

            var all = codes.ToList();
            return Branch(Level(new Answered(leaf, all, lists)), [.. all.Select(code => Leaf(Raw.Known(code)))]);
        }

        return leaf.Answer == Kinds.YesNo
            ? Branch(Level(new Answered(leaf, [0, 1], lists)), [No, Yes])
            : Leaf(new Term("fact " + leaf.Path, null, true, lists, node));
    }

    private int Quantify(Node node, IQuantifier quantifier, int body) => node switch
    {
        Quantified { Quantity: Quantity.Each } => Negate(Over(quantifier.List, Negate(body), rest => Fitting(quantifier.List, 1, rest))),
        Quantified { Quantity: Quantity.Some } => Over(quantifier.List, body, rest => Fitting(quantifier.List, 1, rest)),
        Quantified counted => Over(quantifier.List, body, rest => counted.Count <= 0 ? Yes : Fitting(quantifier.List, counted.Count, rest)),
        IFold fold => Over(quantifier.List, body, rest => Settled(rest) is { State: State.Nothing }
            ? Leaf(fold.Folding == Folding.Sum ? Raw.Known(0) : Raw.Nothing)
            : Leaf(new Term($"{fold.Folding} of {quantifier.List.Path}:{rest}", null, fold.Folding == Folding.Sum, Outside(rest, quantifier.List)))),
        IPerElement => Over(quantifier.List, body, rest => Leaf(new Term($"each of {quantifier.List.Path}:{rest}", null, true, Outside(rest, quantifier.List)))),
        IGathered gathered => Over(quantifier.List, body, rest => Leaf(new Term($"{gathered.Name} of {quantifier.List.Path}:{rest}", null, false, Outside(rest, quantifier.List)))),
        _ => throw new NotSupportedException(node.GetType().Name),
    };

    /// <summary>Takes out of a body what does not hang on the element, and makes something of the rest.</summary>
    private int Over(ListFact list, int body, Func<int, int> make)
    {
        var done = new Dictionary<int, int>();
        return At(body);

        int At(int at)
        {
            if (!done.TryGetValue(at, out var result))
            {
                var (level, children, _) = _nodes[at];
                result = level == Terminal || _variables[level].Lists.Contains(list) ? make(at) : Branch(level, Array.ConvertAll(children, At));
                done.Add(at, result);
            }

            return result;
        }
    }

    private int Fitting(ListFact list, int count, int body)
    {
        if (body == No)
        {
            return No;
        }

        var conflict = Reaches(body, Raw.Conflict);
        var variable = new Fits(list, count, body, conflict ? 3 : 2, Outside(body, list));
        return Branch(Level(variable), conflict ? [No, Yes, Leaf(Raw.Conflict)] : [No, Yes]);
    }

    private bool Reaches(int diagram, Raw value)
    {
        var seen = new HashSet<int>();
        return At(diagram);

        bool At(int at) => Settled(at) is { } settled ? settled == value : seen.Add(at) && Array.Exists(_nodes[at].Children, At);
    }

    private ListFact[] Outside(int body, ListFact list)
    {
        var found = new HashSet<ListFact>();
        var seen = new HashSet<int>();
        At(body);
        found.Remove(list);
        if (list.List is { } outer)
        {
            found.Add(outer);
        }

        return [.. found];

        void At(int at)
        {
            if (seen.Add(at))
            {
                found.UnionWith(TermOf(at)?.Lists ?? _variables[_nodes[at].Level].Lists);
                Array.ForEach(_nodes[at].Children, At);
            }
        }
    }

    private int Counted(int[] parts, int count)
    {
        // As many as hold, one part after another.
        var done = new Dictionary<(int, int, int), int>();
        return At(0, 0, 0);

        int At(int i, int yes, int conflicts)
        {
            if (yes >= count || yes + conflicts + parts.Length - i < count || i == parts.Length)
            {
                return yes >= count ? Yes : yes + conflicts + parts.Length - i < count ? No : Leaf(Raw.Conflict);
            }

            if (!done.TryGetValue((i, yes, conflicts), out var result))
            {
                result = Choose(parts[i], At(i + 1, yes + 1, conflicts), At(i + 1, yes, conflicts), At(i + 1, yes, conflicts + 1));
                done.Add((i, yes, conflicts), result);
            }

            return result;
        }
    }

    private int Choose(int condition, int yes, int no, int conflict) =>
        Map(condition, value => value.Settled is { IsYes: true } ? yes : value.Settled is { IsNo: true } ? no : conflict);

    private int Guard(IGuarded guarded, int condition, int value)
    {
        var otherwise = Leaf(Raw.Without(guarded.Otherwise));
        return Choose(condition, value, otherwise, Map(value, own => own.Settled is { } settled && settled.State == guarded.Otherwise ? otherwise : Leaf(Raw.Conflict)));
    }

    /// <summary>A table of which one row can hold, or the highest counts: the rows that hold are gathered one after another.</summary>
    private int Rows(Node node, ITable table, int[] inputs)
    {
        var gathered = Leaf(new Term("rows:", null, true, NoLists, Rows: []));
        for (var i = 0; i < inputs.Length; i += 2)
        {
            // What a table makes of a row in conflict is not looked into: it is the same of the same rows.
            var row = Choose(inputs[i], inputs[i + 1], Leaf(Raw.Nothing), Map(inputs[i + 1], value => Leaf(new Term($"conflict({value.Key})", null, true, value.Lists))));
            gathered = Map(gathered, row, (so, value) => value.Settled is { State: State.Nothing } || so.Rows!.Any(own => own.Key == value.Key)
                ? Leaf(so)
                : Leaf(RowsOf([.. so.Rows!.Append(value).OrderBy(static term => term.Key, StringComparer.Ordinal)])));
        }

        return Map(gathered, so =>
        {
            var rows = so.Rows!;
            if (rows.All(static row => row.Settled is not null))
            {
                Raw[] all = [.. rows.SelectMany(static row => new[] { Raw.Yes, row.Settled!.Value })];
                return Leaf(node.Combine(all));
            }

            return rows.Count == 1 && !rows[0].Key.StartsWith("conflict(", StringComparison.Ordinal) ? Leaf(rows[0]) : Leaf(new Term($"{table.Policy}({string.Join(",", rows.Select(static row => row.Key))})", null, false, [.. rows.SelectMany(static row => row.Lists).Distinct()], Inputs: rows));
        });

        static Term RowsOf(IReadOnlyList<Term> rows) => new($"rows:{string.Join(";", rows.Select(static row => row.Key))}", null, true, [.. rows.SelectMany(static row => row.Lists).Distinct()], Rows: rows);
    }

    private int Compare(Comparison comparison, ValueKind kind, Term a, Term b)
    {
        if (a.Settled is { } left && b.Settled is { } right)
        {
            return Leaf(comparison.Combine([left, right]));
        }

        // A value that is not there is in no order; a conflict stays one where the other is there.
        if (a.Settled is { State: not State.Known } x)
        {
            return x.State == State.Conflict ? Choose(There(b), Leaf(Raw.Conflict), No, Leaf(Raw.Conflict)) : No;
        }

        if (b.Settled is { State: not State.Known } y)
        {
            return y.State == State.Conflict ? Choose(There(a), Leaf(Raw.Conflict), No, Leaf(Raw.Conflict)) : No;
        }

        var holds = comparison.Comparator switch
        {
            Comparator.Less => Ordered(kind, a, b, true, false, false),
            Comparator.AtMost => Ordered(kind, a, b, true, true, false),
            Comparator.Equal => Ordered(kind, a, b, false, true, false),
            Comparator.AtLeast => Ordered(kind, a, b, false, true, true),
            _ => Ordered(kind, a, b, false, false, true),
        };
        return Both(holds, Both(There(a), There(b), all: true), all: true);
    }

    private int There(Term term) => term.IsSure ? Yes : Branch(Level(new Exists(term)), [No, Yes]);

    private int Ordered(ValueKind kind, Term a, Term b, bool less, bool equal, bool greater)
    {
        if (a.Key == b.Key)
        {
            return Leaf(Raw.Of(equal));
        }

        if (string.CompareOrdinal(a.Key, b.Key) > 0)
        {
            return Ordered(kind, b, a, greater, equal, less);
        }

        return Branch(Level(new Order(a, b, kind, [.. a.Lists.Concat(b.Lists).Distinct()])), [Leaf(Raw.Of(less)), Leaf(Raw.Of(equal)), Leaf(Raw.Of(greater))]);
    }

    private int Member(Membership membership, ValueKind kind, Term value) => value.Settled is { } settled
        ? Leaf(membership.Combine([settled]))
        : Both(There(value), membership.Values.Aggregate(No, (any, code) => Both(any, Ordered(kind, value, Constant(Raw.Known(code)), false, true, false), all: false)), all: true);

    private int Work(Node node, string name, int[] inputs)
    {
        var done = new Dictionary<int[], int>(Sequence.Instance);
        return At(inputs);

        int At(int[] at)
        {
            if (done.TryGetValue(at, out var result))
            {
                return result;
            }

            var level = at.Min(input => _nodes[input].Level);
            result = level == Terminal
                ? Worked(node, name, [.. at.Select(input => TermOf(input)!)])
                : Branch(level, [.. Enumerable.Range(0, _variables[level].Answers).Select(i => At(Array.ConvertAll(at, input => Cofactor(input, level, i))))]);
            done.Add(at, result);
            return result;
        }
    }

    private int Worked(Node node, string name, IReadOnlyList<Term> inputs, int moved = 0)
    {
        if (inputs.All(static input => input.Settled is not null))
        {
            return Leaf(node.Combine([.. inputs.Select(static input => input.Settled!.Value)]));
        }

        if (inputs.FirstOrDefault(static input => input.Settled is { State: State.Nothing or State.NotReached }) is { } none)
        {
            return Leaf(inputs.Count == 1 ? none.Settled!.Value : Raw.Nothing);
        }

        // Beside a measure that the law may not give, a conflict may be none.
        var sure = inputs.All(static input => input.IsSure) && node is Following or IMoved;
        return Leaf(new Term($"{name}({string.Join(",", inputs.Select(static input => input.Key))})", null, sure, [.. inputs.SelectMany(static input => input.Lists).Distinct()], Moved: moved == 0 ? null : (inputs[0], moved), Inputs: inputs));
    }

    /// <summary>The cases in which two values differ. Two dates or numbers that are not worked out differ where one is not the other; other measures are taken to differ unless they are one.</summary>
    private int Differ(int left, int right, ValueKind? kind) => left == right ? No : Map(left, right, (a, b) =>
        a.Key == b.Key ? No
        : a.Collected is { } some && b.Collected is { } others && some.Count == others.Count
            ? some.Zip(others, (one, other) => Differ(one, other, null)).Aggregate(No, (any, part) => Both(any, part, all: false))
        : (kind is ValueKind<LocalDate> || kind == Kinds.Number) && (a.Settled is null || b.Settled is null) && IsMeasure(a) && IsMeasure(b)
            ? Negate(Both(
                Both(Both(There(a), There(b), all: true), Ordered(kind, a, b, false, true, false), all: true),
                Both(Negate(There(a)), Negate(There(b)), all: true),
                all: false))
            : Yes);

    private static bool IsMeasure(Term term) => term is { Settled: null or { State: State.Known }, Collected: null, Rows: null };

    private Raw? Settled(int diagram) => TermOf(diagram)?.Settled;

    private static Term Constant(Raw value) => new($"={value.State}:{value.Bits.ToString(CultureInfo.InvariantCulture)}", value, true, NoLists);

    private int Leaf(Raw value) => Leaf(Constant(value));

    private int Leaf(Term term)
    {
        if (!_termOf.TryGetValue(term.Key, out var index))
        {
            index = _terms.Count;
            _terms.Add(term);
            _termOf.Add(term.Key, index);
            _terminals.Add(index, _nodes.Count);
            _nodes.Add((Terminal, [], index));
        }

        return _terminals[index];
    }

    // What hangs on more lists stands lower, so that what does not hang on an element stands above what does.
    private int Level(Variable variable)
    {
        if (!_levelOf.TryGetValue(variable.Key, out var level))
        {
            level = (variable.Lists.Count * Zone) + _levelOf.Count;
            _levelOf.Add(variable.Key, level);
            _variables.Add(level, variable);
        }

        return level;
    }

    private int Cofactor(int diagram, int level, int answer) => _nodes[diagram].Level == level ? _nodes[diagram].Children[answer] : diagram;

    private int Make(int level, int[] children)
    {
        if (Array.TrueForAll(children, child => child == children[0]))
        {
            return children[0];
        }

        int[] key = [level, .. children];
        if (!_unique.TryGetValue(key, out var diagram))
        {
            if (_nodes.Count >= _limit)
            {
                throw new TooManyUnknownsException();
            }

            diagram = _nodes.Count;
            _nodes.Add((level, children, -1));
            _unique.Add(key, diagram);
        }

        return diagram;
    }

    /// <summary>A branch on a variable, also where its ways branch on variables that stand above it.</summary>
    private int Branch(int level, int[] children)
    {
        var top = children.Min(child => _nodes[child].Level);
        if (level < top)
        {
            return Make(level, children);
        }

        int[] key = [level, .. children];
        if (!_branches.TryGetValue(key, out var result))
        {
            result = Make(top, [.. Enumerable.Range(0, _variables[top].Answers).Select(answer => top == level
                ? Cofactor(children[answer], top, answer)
                : Branch(level, Array.ConvertAll(children, child => Cofactor(child, top, answer))))]);
            _branches.Add(key, result);
        }

        return result;
    }

    private int Map(int diagram, Func<Term, int> make)
    {
        var done = new Dictionary<int, int>();
        return At(diagram);

        int At(int at)
        {
            if (!done.TryGetValue(at, out var result))
            {
                result = TermOf(at) is { } term ? make(term) : Branch(_nodes[at].Level, Array.ConvertAll(_nodes[at].Children, At));
                done.Add(at, result);
            }

            return result;
        }
    }

    private int Map(int left, int right, Func<Term, Term, int> make)
    {
        var done = new Dictionary<(int, int), int>();
        return At(left, right);

        int At(int a, int b)
        {
            if (!done.TryGetValue((a, b), out var result))
            {
                var level = Math.Min(_nodes[a].Level, _nodes[b].Level);
                result = level == Terminal
                    ? make(TermOf(a)!, TermOf(b)!)
                    : Branch(level, [.. Enumerable.Range(0, _variables[level].Answers).Select(i => At(Cofactor(a, level, i), Cofactor(b, level, i)))]);
                done.Add((a, b), result);
            }

            return result;
        }
    }

    private sealed record Change(Node Node, int Other)
    {
        public HashSet<Node> Touched { get; } = new(ReferenceEqualityComparer.Instance);

        public Dictionary<Node, int> Done { get; } = new(ReferenceEqualityComparer.Instance);
    }

    private sealed class Sequence : IEqualityComparer<int[]>
    {
        public static readonly Sequence Instance = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = default(HashCode);
            foreach (var item in obj)
            {
                hash.Add(item);
            }

            return hash.ToHashCode();
        }
    }
}
