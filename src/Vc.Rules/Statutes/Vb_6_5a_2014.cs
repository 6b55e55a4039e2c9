using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.5a Vb as it reads in the consolidated texts of 1 November 2014 and 21 July 2015: the second lid counts 90 days.</summary>
public static class Vb_6_5a_2014
{
    /// <summary>The text and its questions.</summary>
    public static Vb_6_5a Text { get; } = new(
        new("Vb/6.5a", Onderwerpen.MaximumDuurInreisverbod, Publicaties.Vb2014En2015, Publicaties.VbNovember2014Tot2015, new Dictionary<string, Text>()),
        drieMaanden: false,
        Vb_3_3_2014.Text);

    /// <summary>The rule object.</summary>
    public static Paragraph<Duuruitkomst> Rule => Text.Rule;
}
