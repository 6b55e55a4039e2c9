using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.1 Vc as it reads since 1 April 2013: what border control does with a person who is in OPS or SIS and holds no valid title, and what Bureau SIRENE does with a hit.</summary>
public static class A2_12_1_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>What the border officer does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Grens { get; } = Asks("plichtenGrensbewaking",
        "Wat doet de ambtenaar belast met de grensbewaking?",
        "What does the officer of border control do?",
        AllThatHold(WeigertToegang, MeldtTreffer, NietInOps))
        .When(Bereik);

    /// <summary>What Bureau SIRENE does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Sirene { get; } = Asks("plichtenSirene",
        "Wat doet het Bureau SIRENE?",
        "What does Bureau SIRENE do?",
        AllThatHold(Registreert, InformeertInd, LegtOverlegVast))
        .When(Bereik);

    /// <summary>The rule object.</summary>
    public static Paragraph<Plichtenuitkomst> Rule { get; } = new(
        new("A2/12.1", Onderwerpen.TrefferAanDeGrens, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        static results => Plichtenuitkomst.Van(results, Rule!, (Geadresseerde.AmbtenaarGrensbewaking, Grens), (Geadresseerde.Sirene, Sirene)),
        Grens, Sirene)
    {
        Elsewhere = new(
            "De paragraaf gaat over een gesignaleerde zonder geldige verblijfstitel aan de grens, en over wat het Bureau SIRENE doet. Wie asiel wil aanvragen, valt onder A2/12.6, wie een verblijfstitel heeft onder A2/12.7, wie in het binnenland wordt aangetroffen onder A2/12.4.",
            "The paragraph is about a person with an alert and without a valid title at the border, and about what Bureau SIRENE does. Whoever wants to apply for asylum falls under A2/12.6, whoever holds a title under A2/12.7, whoever is found inland under A2/12.4."),
    };

#pragma warning restore CS8604

    // ---------- Wie het betreft ----------

    private static Condition ZonderTitel => Gesignaleerd.AanDeGrens & !Gesignaleerd.MetTitel & Volgorde;

    private static Condition Bereik =>
        (ZonderTitel & Gesignaleerd.Ergens)
        | (Gesignaleerd.AanDeGrens & Treffer.Geprivilegieerd)
        | (Gesignaleerd.InSis & Treffer.GemeldBijSirene)
        | (Gesignaleerd.Ergens & Treffer.TitelOverwogen);

    private static Norm Volgorde => field ??= Reading("asiel-dan-titel-dan-weigering", "1.1",
        "Wie asiel wil aanvragen, valt onder A2/12.6; van de anderen valt wie een verblijfstitel heeft onder A2/12.7, en alleen de rest onder A2/12.1.",
        "Whoever wants to apply for asylum falls under A2/12.6; of the others whoever holds a title falls under A2/12.7, and only the rest under A2/12.1.",
        !Treffer.WilAsielAanvragen);

    // ---------- De grensbewaking ----------

    private static Norm WeigertToegang => field ??= Must("1.1",
            "De grensbewaking weigert de toegang aan een gesignaleerde zonder geldige verblijfstitel hier of in een ander Schengenland.",
            "Border control refuses entry to a person with an alert who holds no valid title here or in another Schengen state.",
            ZonderTitel & (Gesignaleerd.InSis | OpsTelt))
        .Unless(TochToegang);

    private static Norm TochToegang => field ??= Reading("toegang-ondanks-signalering", "1.1",
            "Niet geweigerd wordt wie ondanks de signalering voor kort verblijf wordt toegelaten (A2/12.9), of wiens signalering op een Nederlandse maatregel berust die tijdelijk is opgeheven (A4/3.7).",
            "Entry is not refused to whoever is admitted for a short stay in spite of the alert (A2/12.9), or whose alert rests on a Dutch measure that is temporarily lifted (A4/3.7).",
            Toegang.VerleendVoorKortVerblijf | Gesignaleerd.MaatregelOpgeheven)
        .RefersTo(new OtherParagraph("A2/12.9"), new OtherParagraph("A4/3.7.5"));

    private static Norm MeldtTreffer => field ??= Must("1.2",
        "De grensbewaking meldt de treffer in SIS aan het Bureau SIRENE.",
        "Border control reports the hit in SIS to Bureau SIRENE.",
        ZonderTitel & Gesignaleerd.InSis);

    private static Norm NietInOps => field ??= MustNot("2",
        "De grensbewaking kijkt diplomaten en andere geprivilegieerden niet in het OPS na.",
        "Border control does not check diplomats and other privileged persons in OPS.",
        Gesignaleerd.AanDeGrens & Treffer.Geprivilegieerd);

    private static Norm OpsTelt => field ??= Reading("ops-niet-bij-geprivilegieerden", "2",
        "Wie niet in het OPS mag worden nagekeken, wordt niet geweigerd omdat hij alleen daarin staat.",
        "Whoever may not be checked in OPS is not refused for being in that register only.",
        Gesignaleerd.InOps & !Treffer.Geprivilegieerd);

    // ---------- Het Bureau SIRENE ----------

    private static Norm Registreert => field ??= Must("3.1",
        "SIRENE registreert de treffer in SIS die is gemeld.",
        "SIRENE registers the hit in SIS that was reported.",
        Gesignaleerd.InSis & Treffer.GemeldBijSirene);

    private static Norm InformeertInd => field ??= Must("3.2",
        "SIRENE laat de IND van die treffer weten.",
        "SIRENE lets the IND know of that hit.",
        Gesignaleerd.InSis & Treffer.GemeldBijSirene);

    private static Norm LegtOverlegVast => field ??= Must("3.3",
            "SIRENE legt het overleg met een Schengenland vast als de gesignaleerde misschien een verblijfstitel krijgt.",
            "SIRENE records the consultation with a Schengen state if the person may be given a residence title.",
            Gesignaleerd.Ergens & Treffer.TitelOverwogen)
        .RefersTo(Treaty.Suo.Article("25"));
}
