using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.3 Vc as it reads since 1 April 2013 (Stcrt. 2013, 6442).</summary>
public static class A2_12_3_2013
{
    /// <summary>The text and its questions: three days.</summary>
    public static A2_12_3 Text { get; } = new(
        new("A2/12.3", Onderwerpen.AanvangVanSignaleringen, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotJuli2013, new Dictionary<string, Text>()),
        metMvv: false);

    /// <summary>The rule object.</summary>
    public static Paragraph<Aanvangsuitkomst> Rule => Text.Rule;
}
