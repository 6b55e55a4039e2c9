using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.9 Vc as it reads since 1 April 2013: who is told when a person is granted entry despite an alert.</summary>
public static class A2_12_9_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>What the border officer does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Grens { get; } = Asks("plichtenGrensbewaking",
        "Wat doet de ambtenaar belast met de grensbewaking?",
        "What does the officer of border control do?",
        AllThatHold(MeldtAanSirene))
        .When(Bereik);

    /// <summary>What the SIRENE office does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Sirene { get; } = Asks("plichtenSirene",
        "Wat doet het Bureau SIRENE?",
        "What does the SIRENE office do?",
        AllThatHold(InformeertStaten))
        .When(Bereik);

    /// <summary>The rule object.</summary>
    public static Paragraph<Plichtenuitkomst> Rule { get; } = new(
        new("A2/12.9", Onderwerpen.ToegangOndanksSignalering, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        static results => Plichtenuitkomst.Van(results, Rule!, (Geadresseerde.AmbtenaarGrensbewaking, Grens), (Geadresseerde.Sirene, Sirene)),
        Grens, Sirene)
    {
        Elsewhere = new(
            "De paragraaf gaat over wie gesignaleerd staat en toch voor een kort verblijf wordt toegelaten.",
            "The paragraph is about whoever is the subject of an alert and is let in for a short stay all the same."),
    };

#pragma warning restore CS8604

    private static Condition Bereik => field ??= Toegang.VerleendVoorKortVerblijf & Gesignaleerd.Ergens;

    private static Norm MeldtAanSirene => field ??= Must("1.s1",
        "De grensbewaking laat het Bureau SIRENE weten dat een gesignaleerde voor een kort verblijf wordt toegelaten.",
        "Border control lets the SIRENE office know that a person under an alert is let in for a short stay.",
        Bereik);

    private static Norm InformeertStaten => field ??= Must("1.s2",
        "Het Bureau SIRENE laat dat de andere Schengenlanden weten.",
        "The SIRENE office lets the other Schengen states know.",
        Bereik);
}
