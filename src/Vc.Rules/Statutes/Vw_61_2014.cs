using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>Article 61 Vw as it reads in the consolidated text of 1 January 2014 and 21 July 2015: the term is that of article 62 or, after a transfer decision, 62c.</summary>
public static class Vw_61_2014
{
    /// <summary>The text and its questions.</summary>
    public static Vw_61 Text { get; } = new(
        new("Vw/61", Onderwerpen.Vertrekplicht, Publicaties.Vw2014En2015, Publicaties.Vw2014Tot2015, new Dictionary<string, Text>()),
        metOverdracht: true);

    /// <summary>The rule object.</summary>
    public static Paragraph<Vertrekplichtuitkomst> Rule => Text.Rule;
}
