using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.7.4 Vc as it reads since 1 April 2013: on what conditions a measure is temporarily lifted.</summary>
public static class A4_3_7_4_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>The conditions.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Voorwaarden { get; } = Asks("voorwaarden",
        "Welke voorwaarden stelt de IND aan de komst en de tijdelijke opheffing?",
        "Which conditions does the IND put on the coming and the temporary lifting?",
        AllThatHold(Tijd, Buitengrens, Ingang))
        .When(TijdelijkeOpheffing.Verleend);

    /// <summary>Whether the journey meets them.</summary>
    public static Question<bool> Reis { get; } = Asks("reisViaBuitengrens",
        "Lopen binnenkomst en vertrek via een buitengrens, zoals moet?",
        "Are entry and departure over an external border, as they must be?",
        Buitengrens & TijdelijkeOpheffing.BinnenkomstViaBuitengrens & TijdelijkeOpheffing.VertrekViaBuitengrens)
        .When(TijdelijkeOpheffing.Verleend).Aside();

    /// <summary>The first day.</summary>
    public static Question<LocalDate> Begin { get; } = Asks("ingang",
        "Op welke dag, bij de binnenkomst, gaat de tijdelijke opheffing in?",
        "On which day, on entry, does the temporary lifting begin?",
        ExactlyOne(Ingang.Gives(TijdelijkeOpheffing.BinnenkomstOp)))
        .When(TijdelijkeOpheffing.Verleend).Aside();

    /// <summary>Whether the stay is limited.</summary>
    public static Question<bool> Beperkt { get; } = Asks("nietLangerDanNodig",
        "Is het verblijf beperkt tot de tijd die nodig is voor het doel?",
        "Is the stay limited to the time that its purpose takes?",
        Tijd & Oordeel.NietLangerDanNodig)
        .When(TijdelijkeOpheffing.Verleend).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Opheffingsvoorwaarden> Rule { get; } = new(
        new("A4/3.7.4", Onderwerpen.VoorwaardenTijdelijkeOpheffing, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        Opheffingsvoorwaarden.Van2013,
        Voorwaarden, Reis, Begin, Beperkt)
    {
        Elsewhere = new(
            "De paragraaf gaat over een maatregel die tijdelijk is of wordt opgeheven; of dat gebeurt, staat in A4/3.7.3.",
            "The paragraph is about a measure that is or is going to be temporarily lifted; whether that happens is in A4/3.7.3."),
    };

#pragma warning restore CS8604

    private static Norm Tijd => field ??= Must("1.1",
        "Komst en tijdelijke opheffing duren niet langer dan het doel van de komst vergt.",
        "The coming and the temporary lifting last no longer than the purpose of the coming takes.",
        TijdelijkeOpheffing.Verleend);

    private static Norm Buitengrens => field ??= Must("1.2",
        "Binnenkomst en vertrek gaan via een buitengrens, dus niet via een ander Schengenland.",
        "Entry and departure are over an external border, so not through another Schengen state.",
        TijdelijkeOpheffing.Verleend);

    private static Norm Ingang => field ??= Must("1.3",
        "De tijdelijke opheffing begint als de vreemdeling Nederland binnenkomt, niet al bij het besluit.",
        "The temporary lifting begins when the person enters the Netherlands, not yet at the decision.",
        TijdelijkeOpheffing.Verleend);
}
