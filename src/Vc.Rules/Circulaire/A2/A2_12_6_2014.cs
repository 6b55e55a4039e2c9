using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.6 Vc as WBV 2013/27 changed it: it names Regulation (EU) 604/2013. It is about an asylum application by a person on whom there is an alert; the paragraph of that number since 2025 is about something else.</summary>
public static class A2_12_6_2014
{
    /// <summary>The text and its questions.</summary>
    public static A2_12_6_Asiel Text { get; } = new(
        new("A2/12.6", Onderwerpen.AsielaanvraagDoorGesignaleerde, Publicaties.Stcrt2013_35897, Publicaties.Wbv2013_27Tot2015, new Dictionary<string, Text>()),
        EuAct.Dublinverordening);

    /// <summary>The rule object.</summary>
    public static Paragraph<Plichtenuitkomst> Rule => Text.Rule;
}
