using System.Globalization;

namespace Vc.Rules.Kernel;

/// <summary>Writes a part of a graph as a formula on places and facts: short, the same for the same law, and made to be held beside another.</summary>
/// <param name="language">The language of the words between them.</param>
/// <param name="name">How a norm is named where another builds on it.</param>
/// <param name="fact">How a fact is named; by its place in the dossier where nothing is given.</param>
/// <param name="mostValues">Of how many named values each is written; of more only the first ones and how many there are.</param>
/// <param name="answer">How an answer of another paragraph is named, where it is not written out; <c>null</c> for what is not one.</param>
internal sealed class Written(Language language, Func<Provision, string> name, Func<IFact, string>? fact = null, int mostValues = int.MaxValue, Func<Node, string?>? answer = null)
{
    /// <summary>What a norm says, without what the norms that it builds on say.</summary>
    public string Inside(Node node) => node switch
    {
        Norm { Exceptions: [] } norm => Part(norm.When, 0),
        Norm norm => $"{Part(norm.When, 0)} {Say("tenzij", "unless")} {string.Join($" {Say("of", "or")} ", norm.Exceptions.Select(exception => Part(exception, 3)))}",
        ICalculation => string.Join(", ", node.Children.Select(child => Part(child, 0))),
        ITable table => Table(table, node),
        _ => Part(node, 0),
    };

    /// <summary>The fixed values in it: numbers, terms, dates, and the members of closed lists that it tests for.</summary>
    public static IEnumerable<(ValueKind Kind, long Bits)> Constants(Node node) => node switch
    {
        Membership membership => membership.Values.Select(bits => (((Value)membership.Children[0]).AnyKind, bits)),
        IConstant constant => [(((Value)node).AnyKind, constant.Bits)],
        _ => node.Children.Where(static child => child.States is null).SelectMany(Constants),
    };

    // What binds weaker than its surroundings asks is put in parentheses.
    private string Part(Node node, int binds)
    {
        if (answer?.Invoke(node) is { } other)
        {
            return $"[{other}]";
        }

        if (node.States is { } provision)
        {
            return $"[{name(provision)}]";
        }

        return node switch
        {
            ILeaf leaf => fact is null ? leaf.Path : fact(leaf),
            All { Children: [] } => Say("altijd", "always"),
            All => Wrapped(string.Join($" {Say("en", "and")} ", node.Children.Select(child => Part(child, 2))), binds > 2),
            Any => Wrapped(string.Join($" {Say("of", "or")} ", node.Children.Select(child => Part(child, 1))), binds > 1),
            AtLeast some => $"{Say("ten minste", "at least")} {Number(some.Count)} {Say("van", "of")} ({string.Join("; ", node.Children.Select(child => Part(child, 0)))})",
            Not => $"{Say("niet", "not")} {Part(node.Children[0], 3)}",
            Comparison comparison => Wrapped($"{Part(node.Children[0], 3)} {Sign(comparison.Comparator)} {Part(node.Children[1], 3)}", binds > 2),
            Membership membership => Wrapped($"{Part(node.Children[0], 3)} {Say("is", "is")} {Values(membership)}", binds > 2),
            IConstant constant => ((Value)node).AnyKind.Render(constant.Bits, language),
            PeildatumValue => Say("peildatum", "reference date"),
            Following following => $"{following.Name}({Part(node.Children[0], 0)})",
            Stretched => $"{Part(node.Children[0], 3)} {Say("tot en met", "to")} {Part(node.Children[1], 3)}, {Say("uiterlijk", "at the latest")} {Part(node.Children[2], 3)}",
            Holds => Part(node.Children[0], binds),
            IGuarded => Wrapped($"{Part(node.Children[1], 2)} {Say("mits", "provided")} {Part(node.Children[0], 2)}", binds > 0),
            Quantified { Quantity: Quantity.AtLeast } quantified => $"{Say("ten minste", "at least")} {Number(quantified.Count)} {Elements(quantified)}",
            Quantified quantified => $"{(quantified.Quantity == Quantity.Each ? Say("elk", "each") : Say("een", "some"))} {Elements(quantified)}",
            IFold fold => $"{Say(fold.Folding switch { Folding.Sum => "som", Folding.Highest => "hoogste", _ => "laagste" }, fold.Folding switch { Folding.Sum => "sum", Folding.Highest => "highest", _ => "lowest" })} {Elements((IQuantifier)node)}",
            IGathered gathered => $"{gathered.Name} {Elements((IQuantifier)node)}",
            IQuantifier quantifier => Elements(quantifier),
            ITable table => Table(table, node),
            Collected => string.Join(", ", node.Children.Select(child => Part(child, 0))),
            _ => throw new InvalidOperationException($"There is no way yet to write a {node.GetType().Name}."),
        };
    }

    private string Values(Membership membership)
    {
        var shown = membership.Values.Take(membership.Values.Count > mostValues ? mostValues / 2 : mostValues).Select(bits => ((Value)membership.Children[0]).AnyKind.Render(bits, language));
        return membership.Values.Count > mostValues
            ? $"{Say("een van", "one of")} {Number(membership.Values.Count)} ({string.Join(", ", shown)}, …)"
            : string.Join($" {Say("of", "or")} ", shown);
    }

    private string Table(ITable table, Node node)
    {
        var rows = new List<string>();
        for (var i = 0; i < node.Children.Length; i += 2)
        {
            rows.Add($"{Part(node.Children[i], 0)}: {Part(node.Children[i + 1], 0)}");
        }

        var policy = table.Policy switch
        {
            HitPolicy.ExactlyOne => Say("een van", "one of"),
            HitPolicy.Highest => Say("hoogste van", "highest of"),
            _ => Say("eerste van", "first of"),
        };
        return $"{policy} ({string.Join("; ", rows)})";
    }

    private string Elements(IQuantifier quantifier) => $"{Say("van", "of")} {quantifier.List.Path} ({Part(quantifier.Body, 0)})";

    private string Say(string nl, string en) => language == Language.Nl ? nl : en;

    private static string Wrapped(string text, bool wrap) => wrap ? $"({text})" : text;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.Less => "<",
        Comparator.AtMost => "≤",
        Comparator.Equal => "=",
        Comparator.AtLeast => "≥",
        _ => ">",
    };
}
