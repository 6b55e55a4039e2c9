using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.B1;

/// <summary>Paragraph B1/4.4 Vc as it reads since Stcrt. 2025, 31826.</summary>
public static class B1_4_4_2025
{
    /// <summary>The text and its questions. New against the text before it: the exception for illegal images or sound, late execution in general, and the circumstances that can point to danger to national security.</summary>
    public static B1_4_4 Text { get; } = new(
        new("B1/4.4", Onderwerpen.OpenbareOrde, Publicaties.Stcrt2025_31826, Publicaties.Sinds2025,
            new Dictionary<string, Text> { ["Termijnen"] = new("Termijnen", "Terms"), ["NationaleVeiligheid"] = new("Nationale veiligheid", "National security") }),
        new(BeeldOfGeluid: true, AlleenLaatBijVerstek: false, Omstandigheden: true, Vb: null));

    /// <summary>The rule object.</summary>
    public static Paragraph<Afwijzingsuitkomst> Rule => Text.Rule;
}
