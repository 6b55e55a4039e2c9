using Vc.Rules.Decisions;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.6 Vc as it reads from 1 April 2013: it names Regulation (EC) 343/2003. It is about an asylum application by a person on whom there is an alert; the paragraph of that number since 2025 is about something else.</summary>
public static class A2_12_6_2013
{
    /// <summary>The text and its questions.</summary>
    public static A2_12_6_Asiel Text { get; } = new(
        new("A2/12.6", Onderwerpen.AsielaanvraagDoorGesignaleerde, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotWbv2013_27, new Dictionary<string, Text>()),
        EuAct.Dublinverordening2003);

    /// <summary>The rule object.</summary>
    public static Paragraph<Plichtenuitkomst> Rule => Text.Rule;
}
