using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.1 Vc as it reads in the consolidated texts of 10 October 2013 and 23 January 2014: exceeding the free term leads to a ban.</summary>
public static class A4_2_1_2013Oktober
{
    /// <summary>The text and its questions.</summary>
    public static A4_2_1 Text { get; } = new(
        new("A4/2.1", Onderwerpen.GrondenInreisverbod, Publicaties.DeelA2013, Publicaties.DeelA2013TotApril2014, new Dictionary<string, Text>()),
        new(A4_3_1_2013Oktober.Text, TweedeLid: "2", Vervanging: "4", VrijeTermijn: "3"));

    /// <summary>The rule object.</summary>
    public static Paragraph<Inreisverbodsgrondslag> Rule => Text.Rule;
}
