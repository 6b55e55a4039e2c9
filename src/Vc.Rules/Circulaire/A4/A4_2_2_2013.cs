using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.2 Vc as it reads since 1 April 2013 (Stcrt. 2013, 6442).</summary>
public static class A4_2_2_2013
{
    /// <summary>The text and its questions. The decree refers to B2/10 for article 8 ECHR, the consolidated texts from 13 July 2013 to B7/3.8.</summary>
    public static A4_2_2 Text { get; } = new(
        new("A4/2.2", Onderwerpen.GeenInreisverbod, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotJanuari2014, new Dictionary<string, Text> { ["AdB"] = new("Ad b", "Ad b"), ["AdC"] = new("Ad c", "Ad c") }),
        new(A4_2_1_2013Oktober.Text, EuAct.Dublinverordening2003, [new("B2/10"), new("B7/3.8")], EerdereGronden: A4_2_1_2013.Text));

    /// <summary>The rule object.</summary>
    public static Paragraph<Inreisverbodsbesluit> Rule => Text.Rule;
}
