using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>Article 8.22 Vb as it reads in the consolidated texts from 1 January 2013 to 8 July 2014.</summary>
public static class Vb_8_22_2013
{
    /// <summary>The text and its questions.</summary>
    public static Vb_8_22 Text { get; } = new(
        new("Vb/8.22", Onderwerpen.EindeUnieverblijf, Publicaties.Vb2013En2014, Publicaties.Vb8_22TotOktober2014, new Dictionary<string, Text>()),
        drieMaanden: false);

    /// <summary>The rule object.</summary>
    public static Paragraph<Unieverblijfsuitkomst> Rule => Text.Rule;
}
