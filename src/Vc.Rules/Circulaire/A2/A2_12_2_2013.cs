using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.2 Vc as it reads since 1 April 2013 (Stcrt. 2013, 6442).</summary>
public static class A2_12_2_2013
{
    /// <summary>The text and its questions: two cases for OPS, and a permit of another Schengen state for article 12 Vw.</summary>
    public static A2_12_2 Text { get; } = new(
        new("A2/12.2", Onderwerpen.OpnemingVanSignaleringen, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotJuli2013, new Dictionary<string, Text>()),
        new(A2_12_3_2013.Text, MetMvv: false, OokAnderVerblijfsrecht: false));

    /// <summary>The rule object.</summary>
    public static Paragraph<Signaleringsbesluit> Rule => Text.Rule;
}
