using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>Article 61 Vw as it reads in the consolidated text of 1 January 2013: the term is that of article 62.</summary>
public static class Vw_61_2013
{
    /// <summary>The text and its questions.</summary>
    public static Vw_61 Text { get; } = new(
        new("Vw/61", Onderwerpen.Vertrekplicht, Publicaties.Vw2013Alleen, Publicaties.VwTot2014, new Dictionary<string, Text>()),
        metOverdracht: false);

    /// <summary>The rule object.</summary>
    public static Paragraph<Vertrekplichtuitkomst> Rule => Text.Rule;
}
