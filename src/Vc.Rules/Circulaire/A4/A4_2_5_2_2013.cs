using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.5.2 Vc as it reads since 1 April 2013: how the IND decides on an application for lifting the entry ban. It builds on article 6.5b Vb and, with national security, on A4/2.5.3.</summary>
public static class A4_2_5_2_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>What is decided.</summary>
    public static Question<BesluitOpheffing> Besluit { get; } = Asks("besluitOpheffing",
        "Willigt de IND de aanvraag om opheffing van het inreisverbod in?",
        "Does the IND grant the application for lifting the entry ban?",
        ExactlyOne(
            Inwilligen.Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Inwilligen),
            ZonderGegevens.Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Afwijzen),
            NietVoldaan.Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Afwijzen),
            Gevaar.Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Afwijzen),
            NationaleVeiligheidVerzetZich.Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Afwijzen),
            (!Inwilligen).Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Afwijzen)))
        .When(Bereik);

    /// <summary>Why it is granted.</summary>
    public static Question<IReadOnlyList<Pinpoint>> WaaromInwilligen { get; } = Asks("waaromInwilligen",
        "Welke grond is er om in te willigen?",
        "What ground is there for granting?",
        AllThatHold(NaAfweging, BijzondereFeiten, Plicht))
        .When(Bereik).Aside();

    /// <summary>Why it is refused.</summary>
    public static Question<IReadOnlyList<Pinpoint>> WaaromAfwijzen { get; } = Asks("waaromAfwijzen",
        "Welke grond staat aan inwilliging in de weg?",
        "What ground stands in the way of granting?",
        AllThatHold(ZonderGegevens, NietVoldaan, Gevaar, NationaleVeiligheidVerzetZich))
        .When(Bereik).Aside();

    /// <summary>What is missing of the documents of article 6.5b(3) Vb.</summary>
    public static Question<IReadOnlyList<Pinpoint>> OntbrekendeStukken { get; } = Asks("ontbrekendeStukken",
        "Welke stukken van artikel 6.5b, derde lid, Vb ontbreken?",
        "Which documents of article 6.5b(3) Vb are missing?",
        Vb_6_5b_2013.Rule.SubDecision(Vb_6_5b_2013.OntbrekendeStukken))
        .When(Bereik).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<BesluitOpheffingInreisverbod> Rule { get; } = new(
        new("A4/2.5.2", Onderwerpen.OpheffingInreisverbod, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        BesluitOpheffingInreisverbod.Van2013,
        Besluit, WaaromInwilligen, WaaromAfwijzen, OntbrekendeStukken)
    {
        Elsewhere = new(
            "De paragraaf gaat over de aanvraag om opheffing van een inreisverbod die niet als bezwaar of beroep is aangemerkt (A4/2.5.1); tijdelijke opheffing staat in A4/2.5.4 en ambtshalve opheffing in A4/2.5.5.",
            "The paragraph is about the application for lifting an entry ban that was not taken as an objection or appeal (A4/2.5.1); temporary lifting is in A4/2.5.4 and lifting of its own motion in A4/2.5.5."),
    };

#pragma warning restore CS8604

    private static Norm Bereik => field ??= Reading("als-rechtsmiddel-is-geen-aanvraag-om-opheffing", "1",
        "Een aanvraag die als bezwaar of beroep is aangemerkt, wordt niet volgens deze paragraaf beoordeeld.",
        "An application that was taken as an objection or appeal is not assessed under this paragraph.",
        BestaandInreisverbod.Uitgevaardigd & AanvraagOpheffingInreisverbod.Gedaan & !AanvraagOpheffingInreisverbod.AangemerktAlsRechtsmiddel);

    // ---------- Wanneer wordt ingewilligd ----------

    private static Condition Inwilligen => NaAfweging | BijzondereFeiten | Plicht;

    private static Norm NaAfweging => field ??= Reading("voldaan-is-nog-niet-opgeheven", "1",
            "Is aan alles voldaan, dan beoordeelt een mens of wordt opgeheven: artikel 6.5b Vb geeft een bevoegdheid.",
            "Where everything is met, a human judges whether the ban is lifted: article 6.5b Vb gives a power.",
            Vb_6_5b_2013.Rule.SubDecision(Vb_6_5b_2013.MagOpheffen).Is(true) & MetGegevens & !NationaleVeiligheidVerzetZich & !Gevaar & Oordeel.OpheffenInreisverbod)
        .RefersTo(Statute.Vb.Article("6.5b"));

    private static Norm BijzondereFeiten => field ??= Must("3",
            "Het beleid van A4/3.5 geldt ook hier, ook dat bijzondere feiten eerder tot opheffing kunnen leiden.",
            "The policy of A4/3.5 holds here too, also that special facts can lead to lifting earlier.",
            OpheffenWegensBijzondereFeiten)
        .RefersTo(new OtherParagraph("A4/3.5.1"), new OtherParagraph("A4/3.5.2"));

    private static Norm OpheffenWegensBijzondereFeiten => field ??= Reading("bijzondere-feiten-beoordeelt-een-mens", "3",
        "Of aangevoerde bijzondere feiten tot opheffing leiden, beoordeelt een mens; bij gevaar staan zij tegenover de weigering om dat gevaar.",
        "Whether special facts put forward lead to lifting, a human judges; with danger they stand against the refusal for that danger.",
        AanvraagOpheffingInreisverbod.BijzondereFeitenAangevoerd & Oordeel.BijzondereFeitenOpheffingInreisverbod);

    private static Norm Plicht => field ??= Reading("plicht-van-artikel-6-5-gaat-voor", "1",
            "Doet zich een geval van artikel 6.5, tweede lid, Vb voor, dan wordt het inreisverbod opgeheven, behalve bij gevaar.",
            "Where a case of article 6.5(2) Vb arises, the entry ban is lifted, except with danger.",
            BestaandInreisverbod.GevalArtikel65Lid2 & !Gevaar)
        .RefersTo(Statute.Vb.Article("6.5", "3"));

    // ---------- Wanneer wordt afgewezen ----------

    private static Norm ZonderGegevens => field ??= Ground("1.1",
            "De gegevens van artikel 6.5b Vb zijn niet aangeleverd.",
            "The data of article 6.5b Vb were not supplied.",
            !MetGegevens,
            Force.NonExhaustive)
        .RefersTo(Statute.Vb.Article("6.5b", "3"))
        .Unless(Plicht);

    private static Norm NietVoldaan => field ??= Ground("1.2",
            "Niet aan alle voorwaarden van artikel 6.5b Vb is voldaan.",
            "Not all conditions of article 6.5b Vb are met.",
            Vb_6_5b_2013.Rule.SubDecision(Vb_6_5b_2013.MagOpheffen).Is(false),
            Force.NonExhaustive)
        .Unless(Plicht)
        .Unless(BijzondereFeiten);

    private static Norm Gevaar => field ??= MustNot("2",
            "Wie een gevaar is voor de openbare orde, de openbare veiligheid of de nationale veiligheid, houdt het inreisverbod, ook waar artikel 6.5 Vb anders zegt.",
            "Whoever is a danger to public order, public safety or national security keeps the entry ban, also where article 6.5 Vb says otherwise.",
            Oordeel.GevaarTegenOpheffingInreisverbod)
        .RefersTo(Statute.Vb.Article("6.5", "4"));

    private static Norm NationaleVeiligheidVerzetZich => field ??= Reading("a4-2-5-3-gaat-mee", "1",
            "Was nationale veiligheid de reden, dan wordt ook afgewezen wat A4/2.5.3 niet toelaat.",
            "Where national security was the reason, what A4/2.5.3 does not allow is refused too.",
            A4_2_5_3_2013.Rule.SubDecision(A4_2_5_3_2013.MagInwilligen).Is(false));

    private static Norm MetGegevens => field ??= Reading("verklaring-niet-te-krijgen-is-geen-ontbrekend-gegeven", "1.1",
            "Kan de verklaring van de buitenlandse autoriteiten niet worden verkregen, dan ontbreekt zij niet.",
            "Where the statement of the authorities abroad cannot be had, it is not missing.",
            Vb_6_5b_2013.Rule.SubDecision(Vb_6_5b_2013.EigenStukkenCompleet).Is(true) & (Vb_6_5b_2013.Rule.SubDecision(Vb_6_5b_2013.VerklaringOntbreekt).Is(false) | Oordeel.VerklaringAutoriteitenOnmogelijk))
        .RefersTo(new OtherParagraph("A4/3.5.2"));
}
