using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Tests.Mutation;

/// <summary>A paragraph with one thing changed in one norm.</summary>
/// <param name="Place">The norm, or the question between whose norms the change stands.</param>
/// <param name="Change">What was changed.</param>
/// <param name="Graph">The changed law.</param>
/// <param name="Node">The node that is changed.</param>
/// <param name="Other">What stands in its place.</param>
internal sealed record Mutant(string Place, string Change, Graph Graph, Node Node, Node Other);

/// <summary>A day some days before or after another.</summary>
internal interface IMoved
{
    int Days { get; }
}

/// <summary>
/// Changes the law in its own units: flips a condition, drops one, drops an exception or a row, swaps "all" and "any", "some" and "each", shifts a number by one or a date by a day.
/// The changed graph is built from the old one; nothing is compiled.
/// </summary>
internal static class Mutants
{
    public static IEnumerable<Mutant> Of(Paragraph paragraph)
    {
        foreach (var (node, place) in Own(paragraph))
        {
            foreach (var (change, other) in Changes(node))
            {
                yield return new(place, change, paragraph.Graph.With(paragraph.Version, node, other), node, other);
            }
        }
    }

    /// <summary>The nodes that the paragraph itself states, each under the first of its norms that stands above it.</summary>
    private static List<(Node Node, string Place)> Own(Paragraph paragraph)
    {
        var found = new List<(Node, string)>();
        var seen = AnswersOfOthers(paragraph);
        foreach (var question in paragraph.Questions)
        {
            Visit(paragraph.Graph.Root(question), $"question {question.Name}");
        }

        return found;

        void Visit(Node node, string place)
        {
            if (node.States is { } provision)
            {
                if (provision.Version != paragraph.Version)
                {
                    return;
                }

                place = provision.Reading is { } reading ? $"#{provision.Place} ({reading})" : "#" + provision.Place;
            }

            if (seen.Add(node.Index))
            {
                found.Add((node, place));
                foreach (var child in node.Children)
                {
                    Visit(child, place);
                }
            }
        }
    }

    /// <summary>What the questions of other paragraphs come to, where this one builds on them: how those questions put norms together is changed there.</summary>
    private static HashSet<int> AnswersOfOthers(Paragraph paragraph)
    {
        // The same building again, so that a node of another graph is found where it stands in this one.
        var interning = new Interning(paragraph.Version);
        foreach (var question in paragraph.Questions)
        {
            interning.Intern(question.Root);
        }

        var own = interning.Nodes.Count;
        var found = new HashSet<int>();
        foreach (var other in Vreemdelingencirculaire.Paragraphs.Where(other => other != paragraph && paragraph.Graph.Nodes.Any(node => node.States?.Version == other.Version)))
        {
            foreach (var root in other.Questions.Select(other.Graph.Root).Where(root => States(root, other.Version)))
            {
                var asked = interning.Intern<Node>(root is IPerElement each ? each.Body : root);
                if (asked.Index < own)
                {
                    found.Add(asked.Index);
                }
            }
        }

        return found;
    }

    private static bool States(Node node, ParagraphVersion version) => node.States is { } provision ? provision.Version == version : Array.Exists(node.Children, child => States(child, version));

    private static IEnumerable<(string Change, Node Other)> Changes(Node node) => node switch
    {
        Norm norm => norm.Exceptions
            .Select((exception, i) => ($"drop exception {exception.Provision.Place}", (Node)new Norm(norm.Provision, norm.When, [.. norm.Exceptions.Where((_, j) => j != i)])))
            .Concat(Atom(norm.When) ? [($"flip {Name(norm.When)}", new Norm(norm.Provision, !norm.When, [.. norm.Exceptions]))] : []),
        All { Children: [] } => [],
        All all => Parts(all, static parts => new All(parts)).Append(("all to any", new Any(Conditions(all)))),
        Any any => Parts(any, static parts => new Any(parts)).Append(("any to all", new All(Conditions(any)))),
        AtLeast some =>
        [
            ($"at least {some.Count} to {some.Count - 1}", new AtLeast(some.Count - 1, Conditions(some))),
            ($"at least {some.Count} to {some.Count + 1}", new AtLeast(some.Count + 1, Conditions(some))),
        ],
        Comparison comparison => [($"shift {comparison.Comparator} by one", Shifted(comparison))],
        Quantified { Quantity: Quantity.AtLeast } counted =>
        [
            ($"at least {counted.Count} to {counted.Count - 1}", new Quantified(Quantity.AtLeast, counted.Count - 1, counted.List, (Condition)counted.Body)),
            ($"at least {counted.Count} to {counted.Count + 1}", new Quantified(Quantity.AtLeast, counted.Count + 1, counted.List, (Condition)counted.Body)),
        ],
        Quantified some => [(some.Quantity == Quantity.Some ? "some to each" : "each to some", new Quantified(some.Quantity == Quantity.Some ? Quantity.Each : Quantity.Some, 1, some.List, (Condition)some.Body))],
        // A long list, such as the member states, is a definition with tests of its own.
        Membership { Values.Count: > 1 } membership => membership.Values.Take(membership.Values.Count > 8 ? 1 : 8).Select((value, i) => ($"drop value {((Value)membership.Children[0]).AnyKind.Canonical(value)}", (Node)new Membership((Value)membership.Children[0], [.. membership.Values.Where((_, j) => j != i)]))),
        Table<Period> table => Rows(table),
        Table<LocalDate> table => Rows(table),
        Table<bool> table => Rows(table),
        Constant<Period> term => Terms(term),
        Constant<int> number => [("one less", new Constant<int>(number.Kind, number.Kind.Decode(((IConstant)number).Bits) - 1)), ("one more", new Constant<int>(number.Kind, number.Kind.Decode(((IConstant)number).Bits) + 1))],
        Constant<LocalDate> date => [("a day earlier", new Constant<LocalDate>(date.Kind, date.Kind.Decode(((IConstant)date).Bits).PlusDays(-1))), ("a day later", new Constant<LocalDate>(date.Kind, date.Kind.Decode(((IConstant)date).Bits).PlusDays(1)))],
        Following or Calculation<LocalDate> => [("a day earlier", new DayMoved((Value<LocalDate>)node, -1)), ("a day later", new DayMoved((Value<LocalDate>)node, 1))],
        Fold<LocalDate> { Folding: not Folding.Sum } fold => [("latest and earliest", new Fold<LocalDate>(fold.Folding == Folding.Highest ? Folding.Lowest : Folding.Highest, fold.List, (Value<LocalDate>)fold.Body))],
        Holds holds when Atom((Condition)holds.Children[0]) => [($"flip {Name(holds.Children[0])}", new Holds(!(Condition)holds.Children[0]))],
        _ => [],
    };

    private static IEnumerable<(string Change, Node Other)> Parts(Node node, Func<Condition[], Node> create)
    {
        var parts = Conditions(node);
        for (var i = 0; i < parts.Length; i++)
        {
            var at = i;
            yield return ($"drop {Name(parts[i])}", create([.. parts.Where((_, j) => j != at)]));
            if (Atom(parts[i]))
            {
                yield return ($"flip {Name(parts[i])}", create([.. parts.Select((part, j) => j == at ? !part : part)]));
            }
        }
    }

    private static IEnumerable<(string Change, Node Other)> Rows<T>(Table<T> table)
    {
        for (var i = 0; i < table.Rows.Count && table.Rows.Count > 1; i++)
        {
            var at = i;
            yield return ($"drop row {Name(table.Rows[i].When)}", new Table<T>(table.Policy, [.. table.Rows.Where((_, j) => j != at)], table.States));
        }
    }

    private static IEnumerable<(string Change, Node Other)> Terms(Constant<Period> term)
    {
        var period = term.Kind.Decode(((IConstant)term).Bits);
        foreach (var (name, other) in new[] { ("a day less", period - Period.FromDays(1)), ("a day more", period + Period.FromDays(1)), ("a year more", period + Period.FromYears(1)) })
        {
            if (other.Days >= 0)
            {
                yield return ($"{term.Kind.Render(((IConstant)term).Bits, Language.En)}: {name}", new Constant<Period>(term.Kind, other));
            }
        }
    }

    private static Node Shifted(Comparison comparison)
    {
        var (left, right) = ((Value)comparison.Children[0], (Value)comparison.Children[1]);
        return comparison.Comparator switch
        {
            Comparator.Less => new Comparison(left, Comparator.AtMost, right),
            Comparator.AtMost => new Comparison(left, Comparator.Less, right),
            Comparator.Greater => new Comparison(left, Comparator.AtLeast, right),
            Comparator.AtLeast => new Comparison(left, Comparator.Greater, right),
            _ => new Not(comparison),
        };
    }

    // A condition that is one thing: flipping it is flipping what it says. A norm has a flip of its own.
    private static bool Atom(Condition condition) => condition is ILeaf or Comparison or Membership or Not or Quantified;

    private static Condition[] Conditions(Node node) => [.. node.Children.Cast<Condition>()];

    private static string Name(Node node) => node switch
    {
        { States: { } provision } => $"[{provision.Key}]",
        ILeaf leaf => leaf.Path,
        _ => new Written(Language.En, static provision => provision.Key).Inside(node) is var text && text.Length > 110 ? text[..110] + "…" : text,
    };

    /// <summary>A day before or after another.</summary>
    private sealed class DayMoved(Value<LocalDate> of, int days) : Value<LocalDate>(of.Kind, of), IMoved
    {
        public int Days => days;

        internal override Raw Compute(ref Frame frame) => Combine([frame.Of(of)]);

        internal override Raw Combine(ReadOnlySpan<Raw> inputs) => inputs[0].State == State.Known && Kind.Decode(inputs[0].Bits) is var date && date != Rules.Law.Dag.NogNiet && date.Year is > 1 and < 9999
            ? Raw.Known(Kind.Encode(date.PlusDays(days)))
            : inputs[0];

        internal override Node Intern(Interning graph)
        {
            var own = graph.Intern(of);
            return graph.Add($"moved{days}({own.Index})", () => new DayMoved(own, days));
        }
    }
}
