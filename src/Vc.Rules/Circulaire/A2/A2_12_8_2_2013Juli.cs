using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.8.2 Vc as it reads in the consolidated text of 13 July 2013.</summary>
public static class A2_12_8_2_2013Juli
{
    /// <summary>The text and its questions.</summary>
    public static A2_12_8_2 Text { get; } = new(
        new("A2/12.8.2", Onderwerpen.OpheffingOps, Publicaties.DeelAJuli2013, Publicaties.DeelAJuli2013TotOktober2013, new Dictionary<string, Text>()),
        "DLOS", metMvv: true);

    /// <summary>The rule object.</summary>
    public static Paragraph<OpheffingsverzoekUitkomst> Rule => Text.Rule;
}
