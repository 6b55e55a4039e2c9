using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.8 Vc as it reads since 1 April 2013 (Stcrt. 2013, 6442).</summary>
public static class A2_12_8_2013
{
    /// <summary>The text and its questions.</summary>
    public static A2_12_8 Text { get; } = new(
        new("A2/12.8", Onderwerpen.OpheffingVanSignaleringen, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotOktober2013, new Dictionary<string, Text>()),
        new("Gemeenschapsrecht", "Community law"));

    /// <summary>The rule object.</summary>
    public static Paragraph<SignaleringWeg> Rule => Text.Rule;
}
