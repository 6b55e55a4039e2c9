using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.5.5 Vc as it reads since 1 April 2013.</summary>
public static class A4_2_5_5_2013
{
    /// <summary>The text and its questions.</summary>
    public static A4_2_5_5 Text { get; } = new(
        new("A4/2.5.5", Onderwerpen.AmbtshalveOpheffingInreisverbod, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotBegin2014, new Dictionary<string, Text>()),
        van2014: false);

    /// <summary>The rule object.</summary>
    public static Paragraph<AmbtshalveUitkomst> Rule => Text.Rule;
}
