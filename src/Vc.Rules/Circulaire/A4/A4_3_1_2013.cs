using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.1 Vc as it reads since 1 April 2013 (Stcrt. 2013, 6442).</summary>
public static class A4_3_1_2013
{
    /// <summary>The text and its questions. A sentence is danger to public order from one month of unconditional custody. The decree refers to B2/10 for article 8 ECHR, the consolidated text of 13 July 2013 to B7/3.8.</summary>
    public static A4_3_1 Text { get; } = new(
        new("A4/3.1", Onderwerpen.Ongewenstverklaring, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotOktober2013, new Dictionary<string, Text> { ["Artikel8EVRM"] = new("artikel 8 EVRM", "article 8 ECHR") }),
        new(Drempel: 30, new("een maand", "one month"), [new("B2/10"), new("B7/3.8")]));

    /// <summary>The rule object.</summary>
    public static Paragraph<Ongewenstuitkomst> Rule => Text.Rule;
}
