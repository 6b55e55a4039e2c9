using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.5a Vb as it reads in the consolidated texts of 1 January 2013 and 1 January 2014: the second lid counts three months.</summary>
public static class Vb_6_5a_2013
{
    /// <summary>The text and its questions.</summary>
    public static Vb_6_5a Text { get; } = new(
        new("Vb/6.5a", Onderwerpen.MaximumDuurInreisverbod, Publicaties.Vb2013En2014, Publicaties.Vb2013TotNovember2014, new Dictionary<string, Text>()),
        drieMaanden: true,
        Vb_3_3_2013.Text);

    /// <summary>The rule object.</summary>
    public static Paragraph<Duuruitkomst> Rule => Text.Rule;
}
