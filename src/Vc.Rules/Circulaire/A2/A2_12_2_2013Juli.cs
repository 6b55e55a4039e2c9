using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.2 Vc as it reads in the consolidated texts of 13 July and 10 October 2013.</summary>
public static class A2_12_2_2013Juli
{
    /// <summary>The text and its questions: the mvv is a third case for OPS.</summary>
    public static A2_12_2 Text { get; } = new(
        new("A2/12.2", Onderwerpen.OpnemingVanSignaleringen, Publicaties.DeelAJuli2013, Publicaties.DeelAJuli2013Tot2014, new Dictionary<string, Text>()),
        new(A2_12_3_2013Juli.Text, MetMvv: true, OokAnderVerblijfsrecht: false));

    /// <summary>The rule object.</summary>
    public static Paragraph<Signaleringsbesluit> Rule => Text.Rule;
}
