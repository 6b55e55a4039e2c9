using Vc.Rules.Decisions;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.B1;

/// <summary>Paragraph B1/4.4 Vc as it reads in the consolidated texts of 23 January 2014 and 21 October 2015.</summary>
public static class B1_4_4_2014
{
    /// <summary>The text and its questions. Against the text of 2025 it has no exception for illegal images or sound, lets late execution count only after a judgment in absentia, and names no circumstances for national security beside an official report.</summary>
    public static B1_4_4 Text { get; } = new(
        new("B1/4.4", Onderwerpen.OpenbareOrde, Publicaties.DeelB2014, Publicaties.DeelB2014Tot2015,
            new Dictionary<string, Text> { ["Termijnen"] = new("Termijnen", "Terms"), ["NationaleVeiligheid"] = new("Nationale veiligheid", "National security") }),
        new(BeeldOfGeluid: false, AlleenLaatBijVerstek: true, Omstandigheden: false, Vb: new(
            Vb_3_77_2013.Rule.SubDecision(Vb_3_77_2013.WegensC).Is(true),
            Vb_3_77_2013.Rule.SubDecision(Vb_3_77_2013.BelangenTegenC).Is(true))));

    /// <summary>The rule object.</summary>
    public static Paragraph<Afwijzingsuitkomst> Rule => Text.Rule;
}
