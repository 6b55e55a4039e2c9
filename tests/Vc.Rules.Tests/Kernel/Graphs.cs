using System.Text;
using NodaTime;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Tests.Kernel;

/// <summary>What tests need to know of authored nodes: which there are, how to write them down, and how to make them smaller.</summary>
internal static class Graphs
{
    private static int _places;

    public static string Place() => "n" + Interlocked.Increment(ref _places);

    public static IEnumerable<Node> Nodes(Node root) => root.Children.SelectMany(Nodes).Prepend(root);

    /// <summary>The paths of the facts and lists that the nodes read.</summary>
    public static IEnumerable<string> Facts(IEnumerable<Node> nodes) => nodes
        .Select(static node => (node as IFact)?.Path ?? (node as IQuantifier)?.List.Path)
        .OfType<string>()
        .Distinct();

    /// <summary>The two calculations of the random graphs.</summary>
    public static object Calculated(IReadOnlyList<object> inputs) => inputs switch
    {
        [LocalDate date, Period term] => date + term,
        [int one, int other] => one + other,
        [int only] => only,
        _ => throw new ArgumentException("An unknown calculation."),
    };

    public static Value<LocalDate> After(Value<LocalDate> date, Value<Period> term) =>
        Calculate(Because(), Kinds.Date, date, term, static (from, lasts) => from + lasts);

    public static Value<int> Plus(Value<int> one, Value<int> other) =>
        Calculate(Because(), Kinds.Number, one, other, static (left, right) => left + right);

    /// <summary>How many days some stretches cover, up to and including today; none where there are no stretches.</summary>
    public static Value<int> Covered(ListFact list, Value<Stretch> stretch) => Calculate<Stretch, int>(Because(), Kinds.Number, "days covered", list, stretch, static stretches =>
    {
        var (count, last) = (0, LocalDate.MinIsoValue);
        foreach (var of in stretches.OrderBy(static of => of.First))
        {
            count += Math.Max(0, Period.DaysBetween(LocalDate.Max(last.PlusDays(1), of.First), of.Last) + 1);
            last = LocalDate.Max(last, of.Last);
        }

        return stretches.Count == 0 ? null : count;
    });

    public static Provision Because() => Reading("r", Place(), "lezing", "reading");

    public static Norm N(Condition when, params Norm[] unless) => Ground(Place(), "norm", "norm", when).Unless(unless);

    /// <summary>A node in a notation near to the words it was written in.</summary>
    public static string Describe(Node node) => node switch
    {
        Fact<LocalDate> or Fact<int> or Fact<Colour> or YesNo => ((IFact)node).Path,
        PeildatumValue => "today",
        All => $"({string.Join(" & ", node.Children.Select(Describe))})",
        Any => $"({string.Join(" | ", node.Children.Select(Describe))})",
        Not => "!" + Describe(node.Children[0]),
        AtLeast few => $"AtLeast({few.Count}; {Describe(node.Children)})",
        Norm { Exceptions.Count: 0 } norm => $"N({Describe(norm.When)})",
        Norm norm => $"N({Describe(norm.When)} unless {Describe(norm.Exceptions)})",
        Comparison comparison => $"{Describe(node.Children[0])} {comparison.Comparator switch { Comparator.Less => "<", Comparator.AtMost => "<=", Comparator.AtLeast => ">=", Comparator.Equal => "is", _ => ">" }} {Describe(node.Children[1])}",
        Membership among => $"{Describe(node.Children[0])} is [{string.Join(",", among.Values.Select(((Value)node.Children[0]).AnyKind.Canonical))}]",
        Quantified over => $"{over.Quantity}{(over.Quantity == Quantity.AtLeast ? over.Count : "")}({over.List.Path}: {Describe(over.Body)})",
        Holds => Describe(node.Children[0]),
        Collected => $"AllThatHold({Describe(node.Children)})",
        Value<IReadOnlyList<Pinpoint>> value => Of(value),
        Value<bool> value => Of(value),
        Value<Colour> value => Of(value),
        Value<LocalDate> value => Of(value),
        Value<Period> value => Of(value),
        Value<int> value => Of(value),
        Stretched => $"[{Describe(node.Children)}]",
        Value<Stretch> value => Of(value),
        _ => throw new ArgumentException(node.GetType().Name),
    };

    /// <summary>A new question with this value as its answer.</summary>
    public static Question Ask(Value root) => root switch
    {
        Value<bool> value => Asks("q", "?", "?", value),
        Value<Colour> value => Asks("q", "?", "?", value),
        Value<LocalDate> value => Asks("q", "?", "?", value),
        Value<Period> value => Asks("q", "?", "?", value),
        Value<int> value => Asks("q", "?", "?", value),
        Value<IReadOnlyList<Pinpoint>> value => Asks("q", "?", "?", value),
        _ => throw new ArgumentException(root.GetType().Name),
    };

    /// <summary>Questions that are a little smaller.</summary>
    public static IEnumerable<Question> Smaller(Question question)
    {
        var parts = Nodes(question.Root).Skip(question.Root is Holds ? 2 : 1).ToList();
        foreach (var condition in parts.OfType<Condition>().Where(static node => IsClosed(node, [])))
        {
            yield return Asks("q", "?", "?", condition);
        }

        foreach (var part in parts.OfType<Value>().Where(static node => IsClosed(node, [])))
        {
            yield return Ask(part);
        }

        if (question.Root is Holds holds)
        {
            foreach (var condition in Smaller((Condition)holds.Children[0]))
            {
                yield return Asks("q", "?", "?", condition);
            }
        }
    }

    private static IEnumerable<Condition> Smaller(Condition condition)
    {
        var parts = condition.Children.OfType<Condition>().ToArray();
        switch (condition)
        {
            case All or Any:
                foreach (var (i, smaller) in parts.SelectMany(static (part, i) => Smaller(part).Select(smaller => (i, smaller))))
                {
                    Condition[] with = [.. parts[..i], smaller, .. parts[(i + 1)..]];
                    yield return condition is All ? new All(with) : new Any(with);
                }

                for (var i = 0; i < parts.Length && parts.Length > 1; i++)
                {
                    Condition[] without = [.. parts[..i], .. parts[(i + 1)..]];
                    yield return condition is All ? new All(without) : new Any(without);
                }

                break;
            case Not:
                foreach (var smaller in Smaller(parts[0]))
                {
                    yield return !smaller;
                }

                break;
            case Norm norm:
                foreach (var smaller in Smaller(norm.When))
                {
                    yield return N(smaller, [.. norm.Exceptions]);
                }

                foreach (var exception in norm.Exceptions)
                {
                    yield return N(norm.When, [.. norm.Exceptions.Where(other => other != exception)]);
                }

                break;
            case Quantified over:
                foreach (var smaller in Smaller(parts[0]).Concat(Nodes(parts[0]).Skip(1).OfType<Condition>().Where(part => IsClosed(part, Around(over.List)))))
                {
                    yield return new Quantified(over.Quantity, over.Count, over.List, smaller);
                }

                break;
        }
    }

    private static HashSet<string> Around(ListFact list) => list.List is { } outer ? [list.Path, outer.Path] : [list.Path];

    /// <summary>Whether a node asks no fact of an element but of these lists.</summary>
    private static bool IsClosed(Node node, HashSet<string> lists) => node switch
    {
        IFact { List: { } list } => lists.Contains(list.Path),
        IQuantifier over => (over.List.List is null || lists.Contains(over.List.List.Path)) && IsClosed(over.Body, [.. lists, over.List.Path]),
        _ => node.Children.All(child => IsClosed(child, lists)),
    };

    private static string Describe(IEnumerable<Node> nodes) => string.Join(", ", nodes.Select(Describe));

    private static string Of<T>(Value<T> value)
    {
        var text = new StringBuilder();
        return value switch
        {
            Constant<T> constant => constant.Kind.Canonical(constant.Bits),
            Guarded<T> guarded => $"{(guarded.Otherwise == State.Nothing ? "OnlyWhen" : "When")}({Describe(guarded.Children[0])}: {Describe(guarded.Children[1])})",
            IGathered => $"Covered({((IQuantifier)value).List.Path}: {Describe(((IQuantifier)value).Body)})",
            Calculation<T> { Children.Length: 1 } of => Describe(of.Children[0]),
            Calculation<T> sum => $"({Describe(sum.Children[0])} + {Describe(sum.Children[1])})",
            Fold<T> fold => $"{fold.Folding}({fold.List.Path}: {Describe(fold.Body)})",
            Table<T> table => text.Append(table.Policy).Append('{').AppendJoin("; ", table.Rows.Select(static row => $"{Describe(row.When)} -> {Describe(row.Then)}")).Append('}').ToString(),
            _ => throw new ArgumentException(value.GetType().Name),
        };
    }
}
