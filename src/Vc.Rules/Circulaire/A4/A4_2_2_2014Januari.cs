using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.2 Vc as it reads in the consolidated text of 23 January 2014: letter b no longer leaves out the United Kingdom and Ireland, Ad b does.</summary>
public static class A4_2_2_2014Januari
{
    /// <summary>The text and its questions.</summary>
    public static A4_2_2 Text { get; } = new(
        new("A4/2.2", Onderwerpen.GeenInreisverbod, Publicaties.DeelA2014Januari, Publicaties.DeelA2014JanuariTotApril, new Dictionary<string, Text> { ["AdB"] = new("Ad b", "Ad b"), ["AdC"] = new("Ad c", "Ad c") }),
        new(A4_2_1_2013Oktober.Text, EuAct.Dublinverordening, [new("B7/3.8")]));

    /// <summary>The rule object.</summary>
    public static Paragraph<Inreisverbodsbesluit> Rule => Text.Rule;
}
