using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.5.4 Vc as it reads since 1 April 2013: temporary lifting of the entry ban, for which the policy on the declaration of undesirability holds. It builds on article 6.5c Vb and on A4/3.7.3.</summary>
public static class A4_2_5_4_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the ban can be lifted temporarily.</summary>
    public static Question<bool> TijdelijkOpheffen { get; } = Asks("tijdelijkOpheffen",
        "Kan het inreisverbod tijdelijk worden opgeheven, naar het beleid van A4/3.7?",
        "Can the entry ban be lifted temporarily, by the policy of A4/3.7?",
        Overeenkomstig)
        .When(Bereik);

    /// <summary>The rule object.</summary>
    public static Paragraph<TijdelijkeInreisverbodopheffing> Rule { get; } = new(
        new("A4/2.5.4", Onderwerpen.TijdelijkeOpheffingInreisverbod, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        TijdelijkeInreisverbodopheffing.Van2013,
        TijdelijkOpheffen)
    {
        Elsewhere = new(
            "De paragraaf gaat over wie om tijdelijke opheffing van een inreisverbod vraagt; opheffing voorgoed staat in A4/2.5.2.",
            "The paragraph is about whoever asks for temporary lifting of an entry ban; lifting for good is in A4/2.5.2."),
    };

#pragma warning restore CS8604

    private static Condition Bereik => BestaandInreisverbod.Uitgevaardigd & TijdelijkeOpheffing.Gevraagd;

    private static Norm Overeenkomstig => field ??= Must("1",
            "Voor tijdelijke opheffing van het inreisverbod geldt wat voor die van de ongewenstverklaring geldt.",
            "For temporary lifting of the entry ban holds what holds for that of the declaration of undesirability.",
            Vb_6_5c_2013.Rule.SubDecision(Vb_6_5c_2013.MagTijdelijkOpheffen).Is(true) & A4_3_7_3_2013.Rule.SubDecision(A4_3_7_3_2013.Inwilligen).Is(true) & AanvraagInOrde)
        .RefersTo(new OtherParagraph("A4/3.7"));

    private static Norm AanvraagInOrde => field ??= Reading("gebrek-in-de-aanvraag-staat-in-de-weg", "1",
            "Bij dat beleid horen ook de vorm en de inhoud van de aanvraag; zijn die bij de beslissing niet in orde, dan wordt niet tijdelijk opgeheven.",
            "That policy includes the form and the content of the application; where these are not in order at the decision there is no temporary lifting.",
            A4_3_7_1_2013.Rule.SubDecision(A4_3_7_1_2013.InOrde).Is(true) & A4_3_7_2_2013.Rule.SubDecision(A4_3_7_2_2013.Compleet).Is(true))
        .RefersTo(new OtherParagraph("A4/3.7.1"), new OtherParagraph("A4/3.7.2"));
}
