using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>Article 3.3 Vb as it reads in the consolidated texts of 1 November 2014 and 21 July 2015: a short stay lasts 90 days.</summary>
public static class Vb_3_3_2014
{
    /// <summary>The text and its questions.</summary>
    public static Vb_3_3 Text { get; } = new(
        new("Vb/3.3", Onderwerpen.DuurVrijeTermijn, Publicaties.Vb2014En2015, Publicaties.VbNovember2014Tot2015, new Dictionary<string, Text>()),
        maanden: false);

    /// <summary>The rule object.</summary>
    public static Paragraph<Vrijetermijnuitkomst> Rule => Text.Rule;
}
