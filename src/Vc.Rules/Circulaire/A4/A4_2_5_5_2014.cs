using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.5.5 Vc as it reads in the consolidated text of 7 April 2014, until it lapsed on 1 January 2015.</summary>
public static class A4_2_5_5_2014
{
    /// <summary>The text and its questions.</summary>
    public static A4_2_5_5 Text { get; } = new(
        new("A4/2.5.5", Onderwerpen.AmbtshalveOpheffingInreisverbod, Publicaties.DeelA2014April, Publicaties.DeelA2014Tot1Januari2015, new Dictionary<string, Text>()),
        van2014: true);

    /// <summary>The rule object.</summary>
    public static Paragraph<AmbtshalveUitkomst> Rule => Text.Rule;
}
