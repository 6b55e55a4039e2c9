using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.1 Vc as it reads since 1 April 2013 (Stcrt. 2013, 6442): a repeated act under the Vw leads to a ban.</summary>
public static class A4_2_1_2013
{
    /// <summary>The text and its questions.</summary>
    public static A4_2_1 Text { get; } = new(
        new("A4/2.1", Onderwerpen.GrondenInreisverbod, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotOktober2013, new Dictionary<string, Text>()),
        new(A4_3_1_2013.Text, TweedeLid: "4", Vervanging: "5", HerhaaldVwFeit: true));

    /// <summary>The rule object.</summary>
    public static Paragraph<Inreisverbodsgrondslag> Rule => Text.Rule;
}
