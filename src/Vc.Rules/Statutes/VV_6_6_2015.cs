using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.6 VV as it reads in the consolidated text of 17 November 2015: when an entry ban is lifted of its own motion. On this subject it comes after paragraph A4/2.5.5 Vc.</summary>
public static class VV_6_6_2015
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the ban is lifted.</summary>
    public static Question<bool> Opheffen { get; } = Asks("ambtshalveOpheffen",
        "Wordt het inreisverbod volgens dit artikel ambtshalve opgeheven?",
        "Is the entry ban lifted of its own motion under this article?",
        WegensVergunning | WegensVerdrag)
        .When(Bereik);

    /// <summary>Why.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Gronden { get; } = Asks("gronden",
        "Waarom?",
        "Why?",
        AllThatHold(WegensVergunning, WegensVerdrag))
        .When(Bereik).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<AmbtshalveOpheffingsuitkomst> Rule { get; } = new(
        new("VV/6.6", Onderwerpen.AmbtshalveOpheffingInreisverbod, Publicaties.VV2015, Publicaties.VVArtikel66, new Dictionary<string, Text>()),
        AmbtshalveOpheffingsuitkomst.Van2015,
        Opheffen, Gronden)
    {
        Elsewhere = new(
            "Het artikel gaat over een inreisverbod dat is uitgevaardigd; of er een wordt uitgevaardigd, staat in artikel 66a Vw en artikel 6.5 Vb.",
            "The article is about an entry ban that was imposed; whether one is imposed is in article 66a Vw and article 6.5 Vb."),
    };

#pragma warning restore CS8604

    private static Condition Bereik => BestaandInreisverbod.Uitgevaardigd;

    private static Norm WegensVergunning => field ??= Must("1",
            "Het inreisverbod wordt ambtshalve opgeheven als een reguliere vergunning voor een van de genoemde doelen is aangevraagd en de IND vaststelt dat de vreemdeling die kan krijgen.",
            "The entry ban is lifted of its own motion where a regular permit for one of the named purposes was applied for and the IND finds that the person can get it.",
            Aanvraag.Gedaan & Aanvraag.Soort.Is(SoortAanvraag.Regulier, SoortAanvraag.RegulierVoortzetting)
                & AmbtshalveOpheffing.Beperking.Is(
                    BeperkingRegulier.Gezin, BeperkingRegulier.NietActiefOfVermogend, BeperkingRegulier.Zelfstandige, BeperkingRegulier.Kennismigrant, BeperkingRegulier.BlauweKaart,
                    BeperkingRegulier.Onderzoek, BeperkingRegulier.Studie, BeperkingRegulier.ZoekenNaarArbeid, BeperkingRegulier.HumanitairTijdelijk, BeperkingRegulier.HumanitairNietTijdelijk)
                & KanVergunningKrijgen)
        .Unless(Zwaar)
        .RefersTo(Statute.Vw.Article("14"), Statute.Vb.Article("3.4", "1"));

    private static Norm KanVergunningKrijgen => field ??= Reading("inreisverbod-weggedacht-bij-de-vergunning", "1",
            "Of de vreemdeling de vergunning kan krijgen, wordt bezien alsof het inreisverbod er niet is; gevaar telt alleen mee waar het aan de vergunning in de weg staat.",
            "Whether the person can get the permit is looked at as if the entry ban were not there; danger counts only where it stands in the way of the permit.",
            AmbtshalveOpheffing.VoldoetAanVoorwaardenRegulier)
        .RefersTo(new OtherParagraph("A4/2.5.5"));

    private static Norm Zwaar => field ??= Exception("2",
            "Dat geldt niet voor een zwaar inreisverbod.",
            "That does not hold for a heavy entry ban.",
            BestaandInreisverbod.Artikel66aLid7)
        .RefersTo(Statute.Vw.Article("66a", "7"));

    private static Norm WegensVerdrag => field ??= Must("3",
        "Het inreisverbod, ook een zwaar, wordt ambtshalve opgeheven als een verdrag tot een verblijfsvergunning verplicht.",
        "The entry ban, also a heavy one, is lifted of its own motion where a treaty obliges to a residence permit.",
        AmbtshalveOpheffing.VerdragsplichtGesteld & Oordeel.VerdragVerplichtTotVergunning);
}
