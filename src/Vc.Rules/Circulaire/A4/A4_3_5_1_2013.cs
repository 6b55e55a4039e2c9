using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.5.1 Vc as it reads since 1 April 2013: how the IND decides on an application for lifting the declaration of undesirability. It builds on article 6.6 Vb, for the documents on A4/3.5.2 and for special facts on A4/3.6.</summary>
public static class A4_3_5_1_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>What is decided.</summary>
    public static Question<BesluitOpheffing> Besluit { get; } = Asks("besluitOpheffing",
        "Willigt de IND de aanvraag om opheffing in?",
        "Does the IND grant the application for lifting?",
        ExactlyOne(
            Inwilligen.Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Inwilligen),
            TeVroeg.Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Afwijzen),
            NogSteedsGevaar.Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Afwijzen),
            (!Inwilligen).Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Afwijzen)))
        .When(Bereik);

    /// <summary>Why it is granted.</summary>
    public static Question<IReadOnlyList<Pinpoint>> WaaromInwilligen { get; } = Asks("waaromInwilligen",
        "Welke grond is er om in te willigen?",
        "What ground is there for granting?",
        AllThatHold(TermijnOm, BijzondereFeiten, NaTienJaar))
        .When(Bereik).Aside();

    /// <summary>Why it is refused.</summary>
    public static Question<IReadOnlyList<Pinpoint>> WaaromAfwijzen { get; } = Asks("waaromAfwijzen",
        "Welke grond in de paragraaf staat aan inwilliging in de weg?",
        "What ground in the paragraph stands in the way of granting?",
        AllThatHold(TeVroeg, NogSteedsGevaar))
        .When(Bereik).Aside();

    /// <summary>The first day on which the term is over.</summary>
    public static Question<LocalDate> EersteDag { get; } = Asks("eersteDagNaTermijn",
        "Vanaf welke dag is de termijn om?",
        "From which day is the term over?",
        InOrder(
            TienJaarTelt.Gives(Vw_68_2013.Rule.SubDecision(Vw_68_2013.EersteDag)),
            (!TienJaarTelt).Gives(Vb_6_6_2013.Rule.SubDecision(Vb_6_6_2013.EersteDag))))
        .When(Bereik).Aside();

    /// <summary>Whether the interests were weighed so that five years became ten.</summary>
    public static Question<bool> TienInPlaatsVanVijf { get; } = Asks("tienInPlaatsVanVijf",
        "Is de termijn na afweging van belangen tien in plaats van vijf jaren?",
        "Is the term, after weighing interests, ten instead of five years?",
        Belangenafweging)
        .When(Bereik).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Opheffingsbesluit> Rule { get; } = new(
        new("A4/3.5.1", Onderwerpen.OpheffingOngewenstverklaring, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        Opheffingsbesluit.Van2013,
        Besluit, WaaromInwilligen, WaaromAfwijzen, EersteDag, TienInPlaatsVanVijf)
    {
        Elsewhere = new(
            "De paragraaf gaat over de aanvraag om opheffing van een ongewenstverklaring; tijdelijke opheffing staat in A4/3.7, en burgers van de Unie en hun familie in A4/3.8.",
            "The paragraph is about the application for lifting a declaration of undesirability; temporary lifting is in A4/3.7, and citizens of the Union and their family in A4/3.8."),
    };

#pragma warning restore CS8604

    private static Condition Bereik => Ongewenstverklaring.Uitgesproken & AanvraagOpheffing.Gedaan & GeenUnieburger;

    private static Norm GeenUnieburger => field ??= Reading("unieburgers-hebben-eigen-regels-voor-opheffing", "1",
        "Op onderdanen van de EU, de EER en Zwitserland en hun familie (artikel 8.7 Vb) wordt deze paragraaf hier niet toegepast.",
        "To nationals of the EU, the EEA and Switzerland and their family (article 8.7 Vb) this paragraph is not applied here.",
        !Unierecht.BinnenArtikel8_7);

    private static Condition MetStukken => A4_3_5_2_2013.Rule.SubDecision(A4_3_5_2_2013.StukkenGenoeg).Is(true);

    // ---------- Wanneer wordt ingewilligd ----------

    private static Condition Inwilligen => TermijnOm | BijzondereFeiten | NaTienJaar;

    private static Norm TermijnOm => field ??= Reading("einde-van-de-termijn-leidt-tot-inwilligen", "1",
            "Is de termijn om en is aan de overige voorwaarden van artikel 6.6 Vb voldaan, of verplicht artikel 68 Vw, dan wordt ingewilligd zonder bijzondere feiten.",
            "Where the term is over and the other conditions of article 6.6 Vb are met, or article 68 Vw obliges to it, the application is granted without special facts.",
            (Vb_6_6_2013.Rule.SubDecision(Vb_6_6_2013.VoorwaardenVervuld).Is(true) | Vb_6_6_2013.Rule.SubDecision(Vb_6_6_2013.VolgensDeWet).Is(true)) & MetStukken);

    private static Norm Belangenafweging => field ??= Must("1",
            "Voor het tweede lid van artikel 6.6 Vb weegt de IND het belang van de vreemdeling tegen dat van de Staat.",
            "For the second lid of article 6.6 Vb the IND weighs the interest of the person against that of the State.",
            Vb_6_6_2013.Rule.SubDecision(Vb_6_6_2013.TienInPlaatsVanVijf).Is(true))
        .RefersTo(Statute.Vb.Article("6.6", "2"));

    // ---------- Nationale veiligheid ----------

    private static Condition WegensNationaleVeiligheid => Ongewenstverklaring.Grond.Is(GrondOngewenstverklaring.NationaleVeiligheid);

    private static Condition TienJaarOm => Vw_68_2013.Rule.SubDecision(Vw_68_2013.TienJaarOm).Is(true);

    // Without a crime article 6.6 Vb names no term, so only the ten years of article 68 Vw are left.
    private static Norm TienJaarTelt => field ??= Reading("zonder-termijn-in-het-vb-gelden-tien-jaren", "4.s1",
        "Bij nationale veiligheid, en waar artikel 6.6 Vb geen termijn noemt, is de termijn die van tien jaren.",
        "With national security, and where article 6.6 Vb names no term, the term is that of ten years.",
        WegensNationaleVeiligheid | Ongewenstverklaring.Aanleiding.Is(AanleidingOngewenst.GeenMisdrijf));

    private static Norm TeVroeg => field ??= Ground("2",
        "Wie wegens nationale veiligheid ongewenst is verklaard, moet eerst tien jaar onafgebroken buiten Nederland zijn geweest.",
        "Whoever was declared undesirable for national security must first have been outside the Netherlands for ten years without interruption.",
        WegensNationaleVeiligheid & !TienJaarOm,
        Force.Exhaustive);

    private static Norm NaTienJaar => field ??= Reading("na-tien-jaar-bij-nationale-veiligheid-beoordeelt-een-mens", "2",
        "Verplicht na tien jaar niets tot opheffen en is er geen gevaar meer, dan beoordeelt een mens of wordt ingewilligd.",
        "Where after ten years nothing obliges to lift and the danger is gone, a human judges whether the application is granted.",
        WegensNationaleVeiligheid & TienJaarOm & !Aanwijzingen & !TermijnOm & MetStukken & Oordeel.OpheffenNaTienJaarBijNationaleVeiligheid);

    private static Norm NogSteedsGevaar => field ??= Must("3.s1",
        "Concrete aanwijzingen dat het gevaar voor de nationale veiligheid voortduurt, leiden tot afwijzing.",
        "Concrete indications that the danger to national security persists lead to refusal.",
        AlleenBijNationaleVeiligheid);

    private static Norm AlleenBijNationaleVeiligheid => field ??= Reading("aanwijzingen-alleen-bij-nationale-veiligheid", "3.s1",
        "Dit geldt voor wie wegens nationale veiligheid ongewenst is verklaard.",
        "This holds for whoever was declared undesirable for national security.",
        WegensNationaleVeiligheid & Aanwijzingen);

    private static Norm Aanwijzingen => field ??= OpenList("3.s2",
        "Zulke aanwijzingen blijken in elk geval uit een ambtsbericht.",
        "In any case an official report shows such indications.",
        AmbtsberichtAivd | AmbtsberichtAndereDienst,
        ZonderAmbtsbericht);

    private static Norm AmbtsberichtAivd => field ??= Ground("3.1",
        "Een ambtsbericht van de AIVD.",
        "An official report of the AIVD.",
        NationaleVeiligheid.AmbtsberichtAivd & OverNu,
        Force.NonExhaustive);

    private static Norm AmbtsberichtAndereDienst => field ??= Ground("3.2",
        "Een ambtsbericht van een ander ministerie of een andere dienst, hier of in het buitenland.",
        "An official report of another ministry or service, here or abroad.",
        NationaleVeiligheid.AmbtsberichtAndereDienst & OverNu,
        Force.NonExhaustive);

    private static Norm OverNu => field ??= Reading("ambtsbericht-over-het-gevaar-van-nu", "3.s2",
        "Een ambtsbericht beslist alleen als daaruit blijkt dat het gevaar bij het beoordelen van de aanvraag nog bestaat; dat van de ongewenstverklaring zelf doet dat niet vanzelf.",
        "A report decides only where it shows that the danger is still there as the application is assessed; the one behind the declaration does not by itself.",
        NationaleVeiligheid.AmbtsberichtToontHuidigGevaar);

    private static Norm ZonderAmbtsbericht => field ??= Reading("concrete-aanwijzingen-beoordeelt-een-mens", "3.s2",
        "Zonder zo'n ambtsbericht beoordeelt een mens of er concrete aanwijzingen zijn.",
        "Without such a report a human judges whether there are concrete indications.",
        Oordeel.ConcreteAanwijzingenNationaleVeiligheid);

    // ---------- Bijzondere feiten ----------

    private static Norm BijzondereFeiten => field ??= Must("4.s1",
            "Bijzondere feiten kunnen ook voor het einde van de termijn tot opheffing leiden.",
            "Special facts can lead to lifting before the end of the term too.",
            AlleenNietVerdisconteerd);

    private static Norm AlleenNietVerdisconteerd => field ??= Requirement("4.s2",
        "Het algemeen belang wijkt alleen voor omstandigheden die bij het maken van de algemene regel niet zijn betrokken.",
        "The general interest yields only to circumstances that were left out of account when the general rule was made.",
        A4_3_6_2013.Rule.SubDecision(A4_3_6_2013.BijzondereFeiten).Is(true) & GoedGedrag,
        Force.Exhaustive);

    private static Norm GoedGedrag => field ??= MustNot("5",
        "Wegblijven en geen strafbare feiten plegen is op zichzelf niet bijzonder.",
        "Staying away and committing no offences is not special by itself.",
        Always);
}
