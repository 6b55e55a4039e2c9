using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.4.1 Vc as it reads since 1 April 2013: who hears the person before an entry ban. It follows A4/3.3.</summary>
public static class A4_2_4_1_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the officer hears the person.</summary>
    public static Question<bool> Ambtenaar { get; } = Asks("ambtenaarHoort",
        "Hoort de ambtenaar belast met de grensbewaking of het toezicht de vreemdeling voor het inreisverbod?",
        "Does the officer of border control or supervision hear the person before the entry ban?",
        ZoalsBijOngewenstverklaring & A4_3_3_2013.Rule.SubDecision(A4_3_3_2013.Ambtenaar).Is(true))
        .When(DuurInreisverbod.WordtUitgevaardigd);

    /// <summary>Whether the IND hears the person.</summary>
    public static Question<bool> Ind { get; } = Asks("indHoort",
        "Hoort de IND de vreemdeling voor het inreisverbod?",
        "Does the IND hear the person before the entry ban?",
        ZoalsBijOngewenstverklaring & A4_3_3_2013.Rule.SubDecision(A4_3_3_2013.Ind).Is(true))
        .When(DuurInreisverbod.WordtUitgevaardigd);

    /// <summary>The rule object.</summary>
    public static Paragraph<Hooruitkomst> Rule { get; } = new(
        new("A4/2.4.1", Onderwerpen.HorenVoorInreisverbod, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        static results => Hooruitkomst.Van(results, Ambtenaar, Ind),
        Ambtenaar, Ind)
    {
        Elsewhere = new(
            "De paragraaf gaat over een inreisverbod dat wordt uitgevaardigd; horen voor een ongewenstverklaring staat in A4/3.3.",
            "The paragraph is about an entry ban that is imposed; hearing before a declaration of undesirability is in A4/3.3."),
    };

#pragma warning restore CS8604

    private static Norm ZoalsBijOngewenstverklaring => field ??= Must("1",
            "Een inreisverbod wordt voorbereid zoals een ongewenstverklaring.",
            "An entry ban is prepared as a declaration of undesirability is.",
            DuurInreisverbod.WordtUitgevaardigd)
        .RefersTo(new OtherParagraph("A4/3.3"));
}
