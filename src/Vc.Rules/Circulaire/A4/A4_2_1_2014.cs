using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.1 Vc as it reads in the consolidated texts from 7 April 2014 to 17 November 2015: the IND departs from article 6.5 Vb where there is danger.</summary>
public static class A4_2_1_2014
{
    /// <summary>The text and its questions.</summary>
    public static A4_2_1 Text { get; } = new(
        new("A4/2.1", Onderwerpen.GrondenInreisverbod, Publicaties.DeelA2014April, Publicaties.DeelA2014AprilTot2015, new Dictionary<string, Text>()),
        new(A4_3_1_2013Oktober.Text, TweedeLid: "2", Vervanging: "4", VrijeTermijn: "3", Afwijking: "5"));

    /// <summary>The rule object.</summary>
    public static Paragraph<Inreisverbodsgrondslag> Rule => Text.Rule;
}
