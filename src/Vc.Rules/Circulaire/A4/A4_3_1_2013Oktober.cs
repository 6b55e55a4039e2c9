using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.1 Vc as it reads in the consolidated texts from 10 October 2013 to 17 November 2015.</summary>
public static class A4_3_1_2013Oktober
{
    /// <summary>The text and its questions. A sentence is danger to public order from one day of unconditional custody.</summary>
    public static A4_3_1 Text { get; } = new(
        new("A4/3.1", Onderwerpen.Ongewenstverklaring, Publicaties.DeelA2013, Publicaties.DeelA2013Tot2015, new Dictionary<string, Text> { ["Artikel8EVRM"] = new("artikel 8 EVRM", "article 8 ECHR") }),
        new(Drempel: 1, new("een dag", "one day"), [new("B7/3.8")]));

    /// <summary>The rule object.</summary>
    public static Paragraph<Ongewenstuitkomst> Rule => Text.Rule;
}
