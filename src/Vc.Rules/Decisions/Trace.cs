using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>A step of the reasoning, tried or not needed, with the steps that it rests on. A step about the case as a whole on which more than one rests is one and the same object in each place.</summary>
/// <param name="Label">What the step is: the norm, the question, the operation.</param>
/// <param name="Result">What it came to.</param>
/// <param name="Holds">Whether it holds; a value that there is counts as "yes".</param>
/// <param name="Pinpoint">The norm that the step states; <c>null</c> for a step between norms.</param>
/// <param name="Path">The place in the dossier of a fact; <c>null</c> for other steps.</param>
/// <param name="Children">The steps that it rests on.</param>
public sealed record TraceNode(Text Label, Text Result, Truth Holds, Pinpoint? Pinpoint, string? Path, IReadOnlyList<TraceNode> Children);

/// <summary>Builds the whole tree of an evaluation.</summary>
internal static class Trace
{
    // A longer list, such as the member states, is a definition of its own.
    private const int LongList = 12;

    public static IReadOnlyList<TraceNode> Of(Case @case, IEnumerable<QuestionResult> questions)
    {
        var frame = @case.NewFrame();
        var (roots, known) = (new List<TraceNode>(), new Dictionary<int, TraceNode>());
        foreach (var question in questions)
        {
            Node asked = @case.Graph.Root(question.Question);
            if (question.Position is { } position && asked is IPerElement each && each.List.ItemsIn(ref frame) is { } items)
            {
                frame.Enter(each.List, items[position], position);
                asked = each.Body;
            }

            var root = Step(asked, ref frame, known);
            if (question.Position is not null)
            {
                frame.Leave();
            }

            roots.Add(new(question.Question.Text, new(question.Render(Language.Nl), question.Render(Language.En)), root.Holds, null, null, [root]));
        }

        return roots;
    }

    private static TraceNode Step(Node node, ref Frame frame, Dictionary<int, TraceNode> known)
    {
        if (node.IsClosed && known.TryGetValue(node.Index, out var before))
        {
            return before;
        }

        // That something is so says no more than the thing itself.
        if (node is Holds)
        {
            return Step(node.Children[0], ref frame, known);
        }

        var value = frame.Of(node);
        var children = new List<TraceNode>();
        if (node is IQuantifier quantifier)
        {
            var items = quantifier.List.ItemsIn(ref frame);
            for (var i = 0; i < (items?.Length ?? 0); i++)
            {
                frame.Enter(quantifier.List, items![i], i);
                children.Add(Step(quantifier.Body, ref frame, known));
                frame.Leave();
            }
        }
        else
        {
            foreach (var child in node.Children)
            {
                children.Add(Step(child, ref frame, known));
            }
        }

        var step = new TraceNode(LabelOf(node), ResultOf(node, value), HoldsOf(node, value), node.States?.Pinpoint, node is ILeaf leaf ? frame.PathOf(leaf) : null, children);
        if (node.IsClosed)
        {
            known.Add(node.Index, step);
        }

        return step;
    }

    private static Truth HoldsOf(Node node, Raw value) => value.State switch
    {
        State.Unknown or State.Conflict => Truth.Unknown,
        State.Known => node is Condition && value.Bits == 0 ? Truth.No : Truth.Yes,
        _ => Truth.No,
    };

    private static Text ResultOf(Node node, Raw value) => value.State switch
    {
        State.Known when node is Value typed => new(typed.AnyKind.Render(value.Bits, Language.Nl), typed.AnyKind.Render(value.Bits, Language.En)),
        State.Known => value.Bits == 1 ? new("ja", "yes") : new("nee", "no"),
        State.Unknown => new("niet bekend", "not known"),
        State.Conflict => new("tegenstrijdig", "conflicting"),
        State.NotReached => new("niet aan de orde", "does not arise"),
        _ => new("geen", "none"),
    };

    private static Text LabelOf(Node node) => node switch
    {
        { States: { } provision } => provision.Summary,
        ILeaf leaf => leaf.Question,
        Quantified { Quantity: Quantity.Some } some => new($"voor ten minste een hiervan: {some.List.Question.Nl}", $"for at least one of these: {some.List.Question.En}"),
        Quantified { Quantity: Quantity.Each } each => new($"voor elk hiervan: {each.List.Question.Nl}", $"for each of these: {each.List.Question.En}"),
        Quantified counted => new($"voor ten minste {counted.Count} hiervan: {counted.List.Question.Nl}", $"for at least {counted.Count} of these: {counted.List.Question.En}"),
        IQuantifier quantifier => quantifier.List.Question,
        Stretched => new("dagen die meetellen", "days that count"),
        All => new("alle volgende", "all of the following"),
        Any => new("ten minste een van de volgende", "at least one of the following"),
        AtLeast some => new($"ten minste {some.Count} van de volgende", $"at least {some.Count} of the following"),
        Not => new("niet", "not"),
        Comparison { Comparator: var comparator } => comparator switch
        {
            Comparator.Less => new("minder of eerder dan", "less or earlier than"),
            Comparator.AtMost => new("hoogstens of uiterlijk", "at most or not later than"),
            Comparator.Equal => new("gelijk aan", "equal to"),
            Comparator.AtLeast => new("ten minste of niet eerder dan", "at least or not earlier than"),
            _ => new("meer of later dan", "more or later than"),
        },
        Membership membership => new(OneOf(membership, "een van", Language.Nl), OneOf(membership, "one of", Language.En)),
        PeildatumValue => new("peildatum", "reference date"),
        ITable => new("tabel", "table"),
        IGuarded => new("alleen als", "only when"),
        _ => new("waarde", "value"),
    };

    private static string OneOf(Membership membership, string lead, Language language)
    {
        var kind = ((Value)membership.Children[0]).AnyKind;
        return membership.Values.Count > LongList
            ? $"{lead} {membership.Values.Count}"
            : $"{lead}: {string.Join("; ", membership.Values.Select(value => kind.Render(value, language)))}";
    }
}
