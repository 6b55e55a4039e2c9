using FluentAssertions;
using Vc.Rules.Circulaire;
using Xunit;

namespace Vc.Rules.Tests.Circulaire;

/// <summary>The list of numbers by which rules are found without building the others.</summary>
public sealed class NumbersTests
{
    [Fact]
    public void What_stands_under_a_number_carries_it_and_is_in_the_order_of_age()
    {
        foreach (var numbered in Vreemdelingencirculaire.Paragraphs.GroupBy(static paragraph => paragraph.Version.Paragraph))
        {
            Vreemdelingencirculaire.WithNumber(numbered.Key).Should().Equal(numbered, "they stand side by side under their own number").And.BeInAscendingOrder(static paragraph => paragraph.Version.InForce.From.NotAfter);
        }
    }

    [Fact]
    public void The_case_of_letters_does_not_matter_and_another_number_has_none()
    {
        Vreemdelingencirculaire.WithNumber("vb/6.5A").Should().NotBeEmpty().And.Equal(Vreemdelingencirculaire.WithNumber("Vb/6.5a"));
        Vreemdelingencirculaire.WithNumber("A2/12").Should().BeEmpty();
    }
}
