using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.3 Vc as it reads in the consolidated texts from 13 July 2013 to 17 November 2015.</summary>
public static class A2_12_3_2013Juli
{
    /// <summary>The text and its questions: a fourth day, for the mvv.</summary>
    public static A2_12_3 Text { get; } = new(
        new("A2/12.3", Onderwerpen.AanvangVanSignaleringen, Publicaties.DeelAJuli2013, Publicaties.DeelAJuli2013Tot2015, new Dictionary<string, Text>()),
        metMvv: true);

    /// <summary>The rule object.</summary>
    public static Paragraph<Aanvangsuitkomst> Rule => Text.Rule;
}
