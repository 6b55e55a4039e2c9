using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.5.1 Vc as it reads in the consolidated texts from 7 April 2014 to 17 November 2015.</summary>
public static class A4_2_5_1_2014
{
    /// <summary>The text and its questions.</summary>
    public static A4_2_5_1 Text { get; } = new(
        new("A4/2.5.1", Onderwerpen.AanvraagOpheffingInreisverbod, Publicaties.DeelA2014April, Publicaties.DeelA2014AprilTot2015, new Dictionary<string, Text>()),
        metRechtsmiddelen: true);

    /// <summary>The rule object.</summary>
    public static Paragraph<Vormuitkomst> Rule => Text.Rule;
}
