using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.8 Vc as it reads in the consolidated texts from 10 October 2013 to 17 November 2015.</summary>
public static class A2_12_8_2013Oktober
{
    /// <summary>The text and its questions.</summary>
    public static A2_12_8 Text { get; } = new(
        new("A2/12.8", Onderwerpen.OpheffingVanSignaleringen, Publicaties.DeelA2013, Publicaties.DeelA2013Tot2015, new Dictionary<string, Text>()),
        new("Unierecht", "Union law"));

    /// <summary>The rule object.</summary>
    public static Paragraph<SignaleringWeg> Rule => Text.Rule;
}
