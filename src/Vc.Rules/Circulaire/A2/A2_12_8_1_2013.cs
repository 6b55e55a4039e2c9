using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.8.1 Vc as it reads since 1 April 2013 (Stcrt. 2013, 6442).</summary>
public static class A2_12_8_1_2013
{
    /// <summary>The text and its questions.</summary>
    public static A2_12_8_1 Text { get; } = new(
        new("A2/12.8.1", Onderwerpen.VerzoekOpheffingNsis, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotJuli2013, new Dictionary<string, Text>()),
        "Dienst IPOL");

    /// <summary>The rule object.</summary>
    public static Paragraph<OpheffingsverzoekUitkomst> Rule => Text.Rule;
}
