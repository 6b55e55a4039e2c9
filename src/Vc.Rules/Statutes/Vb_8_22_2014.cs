using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>Article 8.22 Vb as it reads in the consolidated texts from 15 October 2014 to 21 July 2015: the second lid also names three months after entry.</summary>
public static class Vb_8_22_2014
{
    /// <summary>The text and its questions.</summary>
    public static Vb_8_22 Text { get; } = new(
        new("Vb/8.22", Onderwerpen.EindeUnieverblijf, Publicaties.Vb2014En2015, Publicaties.Vb8_22Oktober2014Tot2015, new Dictionary<string, Text>()),
        drieMaanden: true);

    /// <summary>The rule object.</summary>
    public static Paragraph<Unieverblijfsuitkomst> Rule => Text.Rule;
}
