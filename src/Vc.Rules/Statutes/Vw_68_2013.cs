using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 68 Vw, first and second lid, as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: when a declaration of undesirability may and when it must be lifted.</summary>
public static class Vw_68_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the declaration must be lifted.</summary>
    public static Question<bool> MoetOpheffen { get; } = Asks("moetOpheffen",
        "Moet de ongewenstverklaring worden opgeheven (artikel 68, tweede lid, Vw)?",
        "Must the declaration of undesirability be lifted (article 68(2) Vw)?",
        Plicht)
        .When(Ongewenst);

    /// <summary>Whether it may be lifted.</summary>
    public static Question<bool> MagOpheffen { get; } = Asks("magOpheffen",
        "Mag de ongewenstverklaring op aanvraag worden opgeheven (artikel 68, eerste lid, Vw)?",
        "May the declaration of undesirability be lifted on application (article 68(1) Vw)?",
        Bevoegdheid)
        .When(Ongewenst).Aside();

    /// <summary>Whether the ten years are over.</summary>
    public static Question<bool> TienJaarOm { get; } = Asks("tienJaarOm",
        "Is de vreemdeling tien jaar onafgebroken buiten Nederland geweest?",
        "Has the person been outside the Netherlands for ten years without interruption?",
        TienJaar)
        .When(Ongewenst).Aside();

    /// <summary>The first day on which the ten years are over.</summary>
    public static Question<LocalDate> EersteDag { get; } = Asks("eersteDagNaTienJaar",
        "Vanaf welke dag zijn die tien jaren om?",
        "From which day are those ten years over?",
        NaTienJaar)
        .When(Ongewenst).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Opheffingsplicht> Rule { get; } = new(
        new("Vw/68", Onderwerpen.OpheffingVolgensDeWet, Publicaties.Vw2013, Publicaties.Artikel2013Tot2015, new Dictionary<string, Text>()),
        Opheffingsplicht.Van2013,
        MoetOpheffen, MagOpheffen, TienJaarOm, EersteDag)
    {
        Elsewhere = new(
            "Het artikel gaat over wie ongewenst is verklaard; een inreisverbod wordt opgeheven volgens artikel 66b Vw.",
            "The article is about whoever is declared undesirable; an entry ban is lifted under article 66b Vw."),
    };

#pragma warning restore CS8604

    private static Condition Ongewenst => Ongewenstverklaring.Uitgesproken;

    private static Norm Bevoegdheid => field ??= May("1",
        "Op aanvraag kan de ongewenstverklaring worden opgeheven.",
        "On application the declaration of undesirability may be lifted.",
        AanvraagOpheffing.Gedaan);

    private static Norm Plicht => field ??= Ground("2",
            "De ongewenstverklaring wordt opgeheven na tien jaar onafgebroken verblijf elders, als in die tijd geen nieuwe grond voor ongewenstverklaring is ontstaan.",
            "The declaration is lifted after ten years of uninterrupted residence elsewhere, if in that time no new ground for a declaration arose.",
            ZonderAanvraag)
        .RefersTo(Statute.Vw.Article("67", "1"));

    private static Norm ZonderAanvraag => field ??= Reading("plicht-tot-opheffen-zonder-aanvraag", "2",
        "Voor de plicht om op te heffen is geen aanvraag nodig.",
        "The duty to lift needs no application.",
        TienJaar & !Oordeel.NieuweGrondArtikel67);

    private static Norm TienJaar => field ??= Reading("tien-jaar-na-verklaring-en-vertrek", "2",
        "De tien jaren tellen vanaf de laatste van drie dagen: ongewenstverklaring, vertrek, en einde van het laatste verblijf in Nederland, ook als dat was toegestaan.",
        "The ten years count from the last of three days: the declaration, departure, and the end of the last stay in the Netherlands, even one that was permitted.",
        HasRun(Ongewenstverklaring.Datum, 10.Years, Peildatum)
        & HasRun(Ongewenstverklaring.VertrokkenOp, 10.Years, Peildatum)
        & Each(Ongewenstverklaring.VerblijvenSindsVertrek, HasRun(Ongewenstverklaring.WeerVertrokkenOp, 10.Years, Peildatum)));

    private static Value<LocalDate> Begin => field ??= Highest(
        Reading("dag-van-vertrek-telt-mee", "2",
            "De dag van vertrek of van de verklaring is de eerste dag van de tien jaren.",
            "The day of departure or of the declaration is the first day of the ten years."),
        Always.Gives(Ongewenstverklaring.Datum),
        Always.Gives(Ongewenstverklaring.VertrokkenOp),
        Always.Gives(Latest(Ongewenstverklaring.VerblijvenSindsVertrek, Ongewenstverklaring.WeerVertrokkenOp)));

    private static Value<LocalDate> NaTienJaar => field ??= Follows("ten years later", Begin, static day => Termijn.FirstDayAfter(day, 10.Years)).OnlyWhen(Begin <= Peildatum);
}
