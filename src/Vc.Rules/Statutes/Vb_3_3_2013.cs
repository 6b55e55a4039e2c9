using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>Article 3.3 Vb as it reads in the consolidated texts of 1 January 2013 and 1 January 2014: a short stay lasts three months.</summary>
public static class Vb_3_3_2013
{
    /// <summary>The text and its questions.</summary>
    public static Vb_3_3 Text { get; } = new(
        new("Vb/3.3", Onderwerpen.DuurVrijeTermijn, Publicaties.Vb2013En2014, Publicaties.Vb3_3TotNovember2014, new Dictionary<string, Text>()),
        maanden: true);

    /// <summary>The rule object.</summary>
    public static Paragraph<Vrijetermijnuitkomst> Rule => Text.Rule;
}
