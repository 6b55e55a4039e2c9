using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.3 Vc as it reads since 1 April 2013: who hears the person before a declaration of undesirability.</summary>
public static class A4_3_3_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the officer hears the person.</summary>
    public static Question<bool> Ambtenaar { get; } = Asks("ambtenaarHoort",
        "Hoort de ambtenaar belast met de grensbewaking of het toezicht de vreemdeling?",
        "Does the officer of border control or supervision hear the person?",
        AmbtenaarHoort);

    /// <summary>Whether the IND hears the person.</summary>
    public static Question<bool> Ind { get; } = Asks("indHoort",
        "Hoort de IND de vreemdeling?",
        "Does the IND hear the person?",
        IndHoort);

    /// <summary>The rule object.</summary>
    public static Paragraph<Hooruitkomst> Rule { get; } = new(
        new("A4/3.3", Onderwerpen.HorenVoorOngewenstverklaring, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        static results => Hooruitkomst.Van(results, Ambtenaar, Ind),
        Ambtenaar, Ind);

#pragma warning restore CS8604

    private static Norm AmbtenaarHoort => field ??= InAnyCase("1",
            "De ambtenaar hoort in elk geval in drie situaties.",
            "The officer hears the person in any case in three situations.",
            NietRechtmatig | InCel | AsielAangevraagd)
        .RefersTo(Statute.Awb.Article("4:7"), Statute.Awb.Article("4:8"));

    private static Norm NietRechtmatig => field ??= Ground("1.1",
        "De vreemdeling verblijft niet rechtmatig in Nederland.",
        "The person is not lawfully resident in the Netherlands.",
        !Verblijf.RechtmatigInNederland,
        Force.NonExhaustive);

    private static Norm InCel => field ??= Ground("1.2",
        "De vreemdeling zit in een politiecel, een cel van de KMar of een huis van bewaring.",
        "The person is in a police cell, a cell of the KMar or a remand prison.",
        VoorstelOngewenst.InCelOfHuisVanBewaring,
        Force.NonExhaustive);

    private static Norm AsielAangevraagd => field ??= Ground("1.3",
        "De vreemdeling heeft een verblijfsvergunning asiel voor bepaalde tijd aangevraagd.",
        "The person has applied for a temporary asylum permit.",
        VoorstelOngewenst.AsielAangevraagd,
        Force.NonExhaustive);

    private static Norm IndHoort => field ??= Must("2",
        "In andere situaties hoort de IND.",
        "In other situations the IND hears the person.",
        AndersDanGenoemd);

    private static Norm AndersDanGenoemd => field ??= Reading("wie-niet-genoemd-is-hoort-de-ind", "2",
        "De opsomming voor de ambtenaar is open, maar al het andere wijst de tekst de IND toe; een gevangenis is niet genoemd.",
        "The list for the officer is open, but the text gives all else to the IND; a prison is not named.",
        !AmbtenaarHoort);
}
