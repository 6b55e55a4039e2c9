using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.7 Vc as it reads since 1 April 2013: what border control and the IND do with a person who is in SIS or OPS and holds a valid residence title. It says what the alert means for entry; the other conditions of entry are not in it.</summary>
public static class A2_12_7_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>What the border officer does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Grens { get; } = Asks("plichtenGrensbewaking",
        "Wat doet de ambtenaar belast met de grensbewaking?",
        "What does the officer of border control do?",
        AllThatHold(MeldtTreffer, LichtIndIn, LaatDoor, VraagtBijTwijfel, WeigertToegang, MeldtOpsTreffer, LichtIndInOverOps))
        .When(Bereik);

    /// <summary>What the IND does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ind { get; } = Asks("plichtenInd",
        "Wat doet de IND?",
        "What does the IND do?",
        AllThatHold(RaadpleegtArtikel25))
        .When(Bereik);

    /// <summary>The rule object.</summary>
    public static Paragraph<Plichtenuitkomst> Rule { get; } = new(
        new("A2/12.7", Onderwerpen.TrefferBijVerblijfstitel, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        static results => Plichtenuitkomst.Van(results, Rule!, (Geadresseerde.AmbtenaarGrensbewaking, Grens), (Geadresseerde.Ind, Ind)),
        Grens, Ind)
    {
        Elsewhere = new(
            "De paragraaf gaat over een gesignaleerde met een geldige verblijfstitel aan de grens. Wie asiel wil aanvragen, valt onder A2/12.6, wie geen verblijfstitel heeft onder A2/12.1, wie in het binnenland wordt aangetroffen onder A2/12.4 en A2/12.5.",
            "The paragraph is about a person with an alert and a valid residence title at the border. Whoever wants to apply for asylum falls under A2/12.6, whoever holds no title under A2/12.1, whoever is found inland under A2/12.4 and A2/12.5."),
    };

#pragma warning restore CS8604

    // ---------- Wie het betreft ----------

    private static Condition MetTitel => Gesignaleerd.AanDeGrens & Gesignaleerd.MetTitel & Volgorde;

    private static Condition Bereik => MetTitel & Gesignaleerd.Ergens;

    private static Norm Volgorde => field ??= Reading("asiel-dan-titel-dan-weigering", "1.1",
        "Wie asiel wil aanvragen, valt onder A2/12.6; van de anderen valt wie een verblijfstitel heeft onder A2/12.7, en alleen de rest onder A2/12.1.",
        "Whoever wants to apply for asylum falls under A2/12.6; of the others whoever holds a title falls under A2/12.7, and only the rest under A2/12.1.",
        !Treffer.WilAsielAanvragen);

    // ---------- In SIS ----------

    private static Condition InSis => MetTitel & Gesignaleerd.InSis;

    private static Norm MeldtTreffer => field ??= Must("1.1",
        "De grensbewaking meldt de treffer in SIS aan het Bureau SIRENE.",
        "Border control reports the hit in SIS to Bureau SIRENE.",
        InSis);

    private static Norm LichtIndIn => field ??= Must("1.2",
        "De grensbewaking licht de IND in over de treffer in SIS.",
        "Border control informs the IND of the hit in SIS.",
        InSis);

    private static Norm LaatDoor => field ??= Must("1.3",
            "De grensbewaking houdt de titelhouder niet om de signalering tegen: zij laat hem door of verleent doorreis.",
            "Border control does not stop the holder of a title for the alert: it lets him through or grants transit.",
            (InSis & !NietGeregeld & ZonderTwijfel) | (MetTitel & NietGeregeld & Oordeel.DoorlatenOndanksOps))
        .RefersTo(new OtherParagraph("A1/3"));

    private static Condition ZonderTwijfel => !Oordeel.TwijfelVerblijfsstatus | Treffer.StatusGeldigBevonden;

    private static Norm VraagtBijTwijfel => field ??= Must("1.4",
        "De grensbewaking vraagt bij twijfel eerst de IND of de verblijfsstatus geldig is.",
        "In doubt border control first asks the IND whether the right of residence is valid.",
        InSis & Oordeel.TwijfelVerblijfsstatus);

    private static Norm RaadpleegtArtikel25 => field ??= Must("2",
            "De IND raadpleegt de andere staat volgens artikel 25 SUO.",
            "The IND consults the other state under article 25 of the Schengen Convention.",
            InSis)
        .RefersTo(Treaty.Suo.Article("25"));

    // ---------- In OPS, met een titel voor een ander Schengenland ----------

    private static Condition InOps => MetTitel & Treffer.VerblijfstitelAnderSchengenland & OpsTelt;

    private static Norm WeigertToegang => field ??= Must("3.1",
            "De grensbewaking weigert de toegang aan wie met een titel voor een ander Schengenland in het OPS staat.",
            "Border control refuses entry to whoever holds a title for another Schengen state and is in OPS.",
            (InOps & !NietGeregeld) | (MetTitel & NietGeregeld & !Oordeel.DoorlatenOndanksOps))
        .Unless(TochToegang)
        .RefersTo(new OtherParagraph("A1/3"));

    private static Norm TochToegang => field ??= Reading("toegang-ondanks-signalering", "3.1",
            "Niet geweigerd wordt wie ondanks de signalering voor kort verblijf wordt toegelaten (A2/12.9), of wiens signalering op een Nederlandse maatregel berust die tijdelijk is opgeheven (A4/3.7).",
            "Entry is not refused to whoever is admitted for a short stay in spite of the alert (A2/12.9), or whose alert rests on a Dutch measure that is temporarily lifted (A4/3.7).",
            Toegang.VerleendVoorKortVerblijf | Gesignaleerd.MaatregelOpgeheven)
        .RefersTo(new OtherParagraph("A2/12.9"), new OtherParagraph("A4/3.7.5"));

    private static Norm MeldtOpsTreffer => field ??= Must("3.2",
        "De grensbewaking meldt die treffer in OPS aan het Bureau SIRENE.",
        "Border control reports that hit in OPS to Bureau SIRENE.",
        InOps);

    private static Norm LichtIndInOverOps => field ??= Must("3.3",
        "De grensbewaking licht de IND in over die treffer in OPS.",
        "Border control informs the IND of that hit in OPS.",
        InOps);

    private static Norm OpsTelt => field ??= Reading("ops-niet-bij-geprivilegieerden", "3.1",
        "Wie niet in het OPS mag worden nagekeken, wordt niet geweigerd omdat hij alleen daarin staat.",
        "Whoever may not be checked in OPS is not refused for being in that register only.",
        Gesignaleerd.InOps & !Treffer.Geprivilegieerd);

    private static Norm NietGeregeld => field ??= Reading("titel-en-ops-beoordeelt-een-mens", "3.1",
        "Of een titelhouder die in het OPS staat erin mag, beoordeelt een mens als hij een Nederlandse titel heeft of ook in SIS staat.",
        "Whether the holder of a title who is in OPS may enter, a human judges if he holds a Dutch title or is in SIS too.",
        OpsTelt & (Treffer.VerblijfstitelNederland | Gesignaleerd.InSis));
}
