using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.2 Vc as it reads in the consolidated texts from 23 January 2014 to 17 November 2015.</summary>
public static class A2_12_2_2014
{
    /// <summary>The text and its questions: any right of residence in a Schengen state for article 12 Vw.</summary>
    public static A2_12_2 Text { get; } = new(
        new("A2/12.2", Onderwerpen.OpnemingVanSignaleringen, Publicaties.DeelA2014Januari, Publicaties.DeelAJanuari2014Tot2015, new Dictionary<string, Text>()),
        new(A2_12_3_2013Juli.Text, MetMvv: true, OokAnderVerblijfsrecht: true));

    /// <summary>The rule object.</summary>
    public static Paragraph<Signaleringsbesluit> Rule => Text.Rule;
}
