using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.4 Vc as it reads since 1 April 2013: what follows where a person on whom there is an alert is found inside the Netherlands.</summary>
public static class A2_12_4_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>What the officer does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ambtenaar { get; } = Asks("plichtenAmbtenaar",
        "Wat doet de ambtenaar van grensbewaking of toezicht in elk geval?",
        "What does the officer of border control or supervision do in any case?",
        AllThatHold(LichtInreisverbod, GaatVertrekNa, GeenBesluiten, Terugkeerbesluit))
        .When(Bereik);

    /// <summary>What the IND does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ind { get; } = Asks("plichtenInd",
        "Wat doet de IND?",
        "What does the IND do?",
        AllThatHold(PastSignaleringAan))
        .When(Bereik);

    /// <summary>Whether the stay is punishable.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Strafbaar { get; } = Asks("strafbaar",
        "Is het verblijf van de vreemdeling strafbaar wegens een inreisverbod?",
        "Is the person's stay punishable because of an entry ban?",
        AllThatHold(Artikel108, Artikel197))
        .When(Bereik).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Plichtenuitkomst> Rule { get; } = new(
        new("A2/12.4", Onderwerpen.TrefferInHetBinnenland, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        static results => Plichtenuitkomst.Van(results, Rule!, (Geadresseerde.Ambtenaar, Ambtenaar), (Geadresseerde.Ind, Ind), (Geadresseerde.Vreemdeling, Strafbaar)),
        Ambtenaar, Ind, Strafbaar)
    {
        Elsewhere = new(
            "De paragraaf gaat over wie bij binnenlands toezicht wordt aangetroffen en als OVR of ONGEW gesignaleerd staat of een inreisverbod heeft. Een treffer aan de grens staat in A2/12.1, A2/12.6 en A2/12.7.",
            "The paragraph is about a person found in supervision inside the country who stands in the register as OVR or ONGEW or has an entry ban. A hit at the border is in A2/12.1, A2/12.6 and A2/12.7."),
    };

#pragma warning restore CS8604

    // ---------- Wie het betreft ----------

    private static Condition AlsOvr => Some(Signaleringen.Alle, Signaleringen.Aanduiding.Is(Aanduiding.Ovr));

    private static Condition AlsOngew => Some(Signaleringen.Alle, Signaleringen.Aanduiding.Is(Aanduiding.Ongew));

    private static Condition Bereik => Aangetroffen & (AlsOvr | AlsOngew | Some(Inreisverboden.Alle));

    private static Norm Aangetroffen => field ??= Reading("alleen-bij-binnenlands-toezicht", "1.1.s1",
        "Ondanks het opschrift gaat de paragraaf alleen over wie in Nederland wordt aangetroffen, niet over wie aan de grens staat.",
        "In spite of its heading the paragraph is only about whoever is found in the Netherlands, not about whoever stands at the border.",
        Treffer.Aangetroffen.Is(Aantreffen.Binnenland));

    // ---------- OVR ----------

    private static Norm LichtInreisverbod => field ??= InAnyCase("1.1.s1",
            "Wie als OVR gesignaleerd staat, krijgt een licht inreisverbod.",
            "Whoever stands in the register as OVR gets a light entry ban.",
            Aangetroffen & AlsOvr)
        .Unless(OokA4_2_2)
        .Unless(OokOngew, VrijVerkeerBijOvr, RechtmatigHier)
        .RefersTo(Statute.Vw.Article("66a", "7"));

    private static Norm OokA4_2_2 => field ??= Reading("uitzonderingen-van-a4-2.2-gelden", "1.1.s1",
            "Ook hier blijft een inreisverbod uit in de gevallen van A4/2.2.",
            "Here too there is no entry ban in the cases of A4/2.2.",
            Oordeel.UitzonderingOpInreisverbod)
        .RefersTo(new OtherParagraph("A4/2.2"));

    private static Norm OokOngew => field ??= Reading("verbod-gaat-voor-op-ovr", "1.2.1",
        "Wie ook als ONGEW staat en Nederland niet heeft verlaten, krijgt geen inreisverbod.",
        "Whoever also stands as ONGEW and has not left the Netherlands gets no entry ban.",
        GeenBesluiten);

    private static Norm VrijVerkeerBijOvr => field ??= VrijVerkeer("1.1.s1");

    // One reading at two places: the law keeps both measures from the same people.
    private static Norm VrijVerkeer(string place) => Reading("geen-maatregel-tegen-gemeenschapsonderdaan", place,
            "Tegen een gemeenschapsonderdaan is volgens de wet geen terugkeerbesluit en geen inreisverbod mogelijk.",
            "Under the Act there can be no return decision and no entry ban against a person with free movement under Union law.",
            Vreemdeling.Gemeenschapsonderdaan)
        .RefersTo(Statute.Vw.Article("62a", "1"), Statute.Vw.Article("66a", "1"));

    private static Norm RechtmatigHier => field ??= Reading("geen-verbod-bij-rechtmatig-verblijf", "1.1.s1",
            "Een inreisverbod is voor wie Nederland moet verlaten, en dus niet voor wie hier rechtmatig verblijft.",
            "An entry ban is for whoever must leave the Netherlands, and so not for whoever resides here lawfully.",
            Verblijf.RechtmatigInNederland)
        .RefersTo(Statute.Vw.Article("66a", "1"), new OtherParagraph("A2/12.5"));

    private static Norm PastSignaleringAan => field ??= Must("1.1.s2",
        "De IND zorgt dat de signalering in SIS klopt met dat inreisverbod.",
        "The IND sees to it that the alert in SIS matches that entry ban.",
        LichtInreisverbod);

    // ---------- ONGEW ----------

    private static Norm GaatVertrekNa => field ??= InAnyCase("1.2",
            "Van wie als ONGEW gesignaleerd staat, wordt nagegaan of hij sinds de uitreiking van de ongewenstverklaring Nederland uit is geweest.",
            "Of whoever stands in the register as ONGEW it is checked whether he has been out of the Netherlands since the declaration was served.",
            Aangetroffen & AlsOngew)
        .RefersTo(Statute.Vw.Article("67"));

    private static Norm GeenBesluiten => field ??= MustNot("1.2.1",
        "Wie niet is vertrokken, krijgt geen terugkeerbesluit en geen inreisverbod.",
        "Whoever has not left gets no return decision and no entry ban.",
        Aangetroffen & AlsOngew & !Vertrokken);

    private static Norm Terugkeerbesluit => field ??= Must("1.2.2",
            "Wie sindsdien is vertrokken of uitgezet, krijgt een terugkeerbesluit.",
            "Whoever has left or was removed since then gets a return decision.",
            Aangetroffen & AlsOngew & Vertrokken)
        .Unless(VrijVerkeerBijOngew)
        .RefersTo(Statute.Vw.Article("67"));

    private static Norm VrijVerkeerBijOngew => field ??= VrijVerkeer("1.2.2");

    private static Norm Vertrokken => field ??= Reading("wie-al-weg-was-is-vertrokken", "1.2.2",
        "Wie bij de ongewenstverklaring al buiten Nederland was, geldt als vertrokken.",
        "Whoever was outside the Netherlands already at the declaration counts as having left.",
        Ongewenstverklaring.VertrokkenOp <= Peildatum);

    // ---------- Strafbaarheid ----------

    private static Norm Artikel108 => field ??= Consequence("2.s1",
            "Het verblijf ondanks een licht inreisverbod is strafbaar volgens artikel 108 Vw.",
            "The stay in spite of a light entry ban is punishable under article 108 Vw.",
            Aangetroffen & Some(Inreisverboden.Alle, Inreisverboden.Soort.Is(SoortInreisverbod.Licht)))
        .Unless(RechtmatigBijLicht)
        .RefersTo(Statute.Vw.Article("108"));

    private static Norm RechtmatigBijLicht => field ??= NietStrafbaar("2.s1");

    private static Norm RechtmatigBijZwaar => field ??= NietStrafbaar("2.s2");

    private static Norm NietStrafbaar(string place) => Reading("rechtmatig-verblijf-is-niet-strafbaar", place,
        "Wie hier ondanks het inreisverbod rechtmatig verblijft, bijvoorbeeld omdat het tijdelijk is opgeheven, is niet strafbaar.",
        "Whoever resides here lawfully in spite of the entry ban, for example because it is temporarily lifted, is not punishable.",
        Verblijf.RechtmatigInNederland);

    private static Norm Artikel197 => field ??= Consequence("2.s2",
            "Het verblijf ondanks een zwaar inreisverbod is strafbaar volgens artikel 197 Sr.",
            "The stay in spite of a heavy entry ban is punishable under article 197 Sr.",
            Aangetroffen & Some(Inreisverboden.Alle, Inreisverboden.Soort.Is(SoortInreisverbod.Zwaar)))
        .Unless(RechtmatigBijZwaar)
        .RefersTo(Statute.Vw.Article("66a", "7"), Statute.Sr.Article("197"));
}
