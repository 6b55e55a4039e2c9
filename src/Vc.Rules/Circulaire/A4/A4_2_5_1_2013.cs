using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.5.1 Vc as it reads since 1 April 2013.</summary>
public static class A4_2_5_1_2013
{
    /// <summary>The text and its questions.</summary>
    public static A4_2_5_1 Text { get; } = new(
        new("A4/2.5.1", Onderwerpen.AanvraagOpheffingInreisverbod, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotBegin2014, new Dictionary<string, Text>()),
        metRechtsmiddelen: false);

    /// <summary>The rule object.</summary>
    public static Paragraph<Vormuitkomst> Rule => Text.Rule;
}
