using FluentAssertions;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Kernel;
using Xunit;
using static Vc.Rules.Tests.Kernel.Answers;

namespace Vc.Rules.Tests.Kernel;

/// <summary>Conditions worked out beforehand. That they answer as the graph does is held to by <see cref="RandomGraphTests"/>, whose outcomes all take them; here is what else they promise.</summary>
public sealed class ShortcutTests
{
    [Fact]
    public void An_atom_is_read_once_and_only_where_it_can_matter()
    {
        // Written out this has nine atoms; "c" plays no part in it, and neither does "b" where "a" is so.
        var shortcut = Of(((A & B) | A | (!A & B)) & ((A & C) | (A & !C) | (B & !A)));
        shortcut.Steps.Should().Be(2);
        Answer(shortcut, new() { A = true }).Should().Be(Raw.Yes);
        Answer(shortcut, new() { A = false, B = true }).Should().Be(Raw.Yes);
        Answer(shortcut, new() { A = false, B = false }).Should().Be(Raw.No);
    }

    [Fact]
    public void An_atom_that_is_open_ends_the_way_unless_it_is_not_come_to()
    {
        var shortcut = Of(A | B);
        Answer(shortcut, new() { B = true }).IsOpen.Should().BeTrue("the first atom is open, and the graph has the answer");
        Answer(shortcut, new() { A = true }).Should().Be(Raw.Yes);
    }

    [Fact]
    public void The_headline_question_has_one()
    {
        var graph = A2_12_6_2025.Rule.Graph;
        Shortcut.Below(graph.Root(A2_12_6_2025.Weigering), graph.Nodes.Length).Should().Contain(shortcut => shortcut != null && shortcut.Steps > 100);
    }

    private static Shortcut Of(Condition condition) => Shortcut.Of(Asked.Of(condition).Root)!;

    private static Raw Answer(Shortcut shortcut, Sample sample)
    {
        var frame = new Frame(new(sample, Answers.Today), new Raw[100]);
        return shortcut.Answer(ref frame);
    }
}
