using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.4.2 Vc as it reads in the consolidated texts from 13 July 2013 to 17 November 2015: how an entry ban is served. The text of 1 April 2013 only referred to B1/9.7.7.1, which is not held.</summary>
public static class A4_2_4_2_2013Juli
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether it is served as a declaration of undesirability.</summary>
    public static Question<bool> ZoalsA43_4 { get; } = Asks("zoalsOngewenstverklaring",
        "Moet het inreisverbod worden uitgereikt zoals een ongewenstverklaring?",
        "Must the entry ban be served as a declaration of undesirability is?",
        ZwaarVerbod)
        .When(DuurInreisverbod.WordtUitgevaardigd);

    /// <summary>Whether the IND may choose.</summary>
    public static Question<bool> Keuze { get; } = Asks("uitreikenOfToezenden",
        "Kan de IND kiezen tussen uitreiken en toezenden?",
        "Can the IND choose between handing over and sending?",
        UitreikenOfToezenden)
        .When(DuurInreisverbod.WordtUitgevaardigd);

    /// <summary>What the officer does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ambtenaar { get; } = Asks("plichtenAmbtenaar",
        "Wat doet de ambtenaar belast met de grensbewaking of met het toezicht om het besluit uit te reiken?",
        "What does the officer of border control or supervision do to serve the decision?",
        A4_3_4_2013Juli.Rule.SubDecision(A4_3_4_2013Juli.Ambtenaar))
        .When(DuurInreisverbod.WordtUitgevaardigd & ZwaarVerbod);

    /// <summary>What the IND does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ind { get; } = Asks("plichtenInd",
        "Wat doet de IND als uitreiking in persoon niet mogelijk is?",
        "What does the IND do if the decision cannot be handed over in person?",
        A4_3_4_2013Juli.Rule.SubDecision(A4_3_4_2013Juli.Ind))
        .When(DuurInreisverbod.WordtUitgevaardigd & ZwaarVerbod);

    /// <summary>The rule object.</summary>
    public static Paragraph<Uitreikingsuitkomst> Rule { get; } = new(
        new("A4/2.4.2", Onderwerpen.UitreikingInreisverbod, Publicaties.DeelAJuli2013, Publicaties.DeelAJuli2013Tot2015, new Dictionary<string, Text>()),
        Uitreikingsuitkomst.Van2013,
        ZoalsA43_4, Keuze, Ambtenaar, Ind)
    {
        Elsewhere = new(
            "De paragraaf gaat over een inreisverbod dat wordt uitgevaardigd; de uitreiking van een ongewenstverklaring staat in A4/3.4.",
            "The paragraph is about an entry ban that is imposed; service of a declaration of undesirability is in A4/3.4."),
    };

#pragma warning restore CS8604

    private static Condition Zwaar => VoorgenomenInreisverbod.Soort.Is(SoortInreisverbod.Zwaar);

    private static Norm ZwaarVerbod => field ??= Must("1",
            "Een zwaar inreisverbod wordt uitgereikt zoals een ongewenstverklaring.",
            "A heavy entry ban is served as a declaration of undesirability is.",
            Zwaar)
        .Unless(InPlaatsVanOngewenstverklaring)
        .RefersTo(new OtherParagraph("A4/3.4"));

    private static Norm UitreikenOfToezenden => field ??= May("2",
        "In twee gevallen kan de IND het besluit uitreiken of toezenden.",
        "In two cases the IND can hand the decision over or send it.",
        InPlaatsVanOngewenstverklaring | LichtVerbod);

    private static Norm InPlaatsVanOngewenstverklaring => field ??= Exception("2.1",
        "Een zwaar inreisverbod, terwijl tegelijk de ongewenstverklaring wordt opgeheven.",
        "A heavy entry ban, while the declaration of undesirability is lifted at the same time.",
        VanHetEersteAfgeweken,
        Force.May);

    private static Norm VanHetEersteAfgeweken => field ??= Reading("keuze-gaat-voor-uitreiking", "2.1",
        "De keuze die de IND hier heeft, gaat voor de regel dat een zwaar inreisverbod wordt uitgereikt zoals een ongewenstverklaring.",
        "The choice that the IND has here goes before the rule that a heavy entry ban is served as a declaration of undesirability is.",
        Zwaar & VoorgenomenInreisverbod.MetOpheffingOngewenstverklaring);

    private static Norm LichtVerbod => field ??= Ground("2.2",
        "Een licht inreisverbod.",
        "A light entry ban.",
        VoorgenomenInreisverbod.Soort.Is(SoortInreisverbod.Licht),
        Force.May);
}
