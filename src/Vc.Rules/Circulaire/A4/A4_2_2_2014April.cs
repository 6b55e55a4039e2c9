using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.2 Vc as it reads in the consolidated texts from 7 April to 23 December 2014: with an exemption beside article 6.5(2) Vb, and a heading on article 3 ECHR.</summary>
public static class A4_2_2_2014April
{
    /// <summary>The text and its questions.</summary>
    public static A4_2_2 Text { get; } = new(
        new("A4/2.2", Onderwerpen.GeenInreisverbod, Publicaties.DeelA2014April, Publicaties.DeelA2014AprilTotJanuari2015, new Dictionary<string, Text> { ["AdB"] = new("Ad b", "Ad b"), ["AdC"] = new("Ad c", "Ad c"), ["Artikel3EVRM"] = new("artikel 3 EVRM", "article 3 ECHR") }),
        new(A4_2_1_2014.Text, EuAct.Dublinverordening, [new("B7/3.8")], Aanvulling: true, Artikel3: true));

    /// <summary>The rule object.</summary>
    public static Paragraph<Inreisverbodsbesluit> Rule => Text.Rule;
}
