using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.8 Vc as it reads since 1 April 2013: the declaration of undesirability of nationals of the EU, the EEA and Switzerland, their family, and Turkish workers and family with a right under Decision 1/80, and its lifting. It builds on article 67 Vw and article 8.22 Vb.</summary>
public static class A4_3_8_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the person is declared undesirable.</summary>
    public static Question<bool> Verklaren { get; } = Asks("ongewenstverklaren",
        "Verklaart de IND de vreemdeling ongewenst?",
        "Does the IND declare the person undesirable?",
        NaEindeVerblijf)
        .When(Bereik & !Ongewenstverklaring.Uitgesproken);

    /// <summary>Whether the declaration is lifted.</summary>
    public static Question<bool> Opheffen { get; } = Asks("opheffen",
        "Wordt de ongewenstverklaring op aanvraag opgeheven?",
        "Is the declaration of undesirability lifted on application?",
        OpAanvraag)
        .When(Bereik & BijOpheffing & Unierecht.BinnenArtikel8_7);

    /// <summary>Whether all evidence that the paragraph names is there.</summary>
    public static Question<bool> BewijsCompleet { get; } = Asks("bewijsCompleet",
        "Zijn alle bewijsmiddelen er die de paragraaf bij een aanvraag om opheffing noemt?",
        "Is all evidence there that the paragraph names with an application for lifting?",
        Compleet)
        .When(Bereik & BijOpheffing);

    /// <summary>What is missing of it.</summary>
    public static Question<IReadOnlyList<Pinpoint>> OntbrekendBewijs { get; } = Asks("ontbrekendBewijs",
        "Welke bewijsmiddelen ontbreken?",
        "Which evidence is missing?",
        AllThatHold(GeenOverzicht, GeenReisdocumenten, GeenWijziging, GeenVerklaringen))
        .When(Bereik & BijOpheffing).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Unieburgeruitkomst> Rule { get; } = new(
        new("A4/3.8", Onderwerpen.OngewenstverklaringUnieburger, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        Unieburgeruitkomst.Van2013,
        Verklaren, Opheffen, BewijsCompleet, OntbrekendBewijs)
    {
        Elsewhere = new(
            "De paragraaf gaat over onderdanen van de EU, de EER en Zwitserland, hun familie, en wie een verblijfsrecht aan Besluit 1/80 ontleent; voor anderen gelden A4/3.1 en A4/3.5.",
            "The paragraph is about nationals of the EU, the EEA and Switzerland, their family, and whoever has a right under Decision 1/80; for others there are A4/3.1 and A4/3.5."),
    };

#pragma warning restore CS8604

    // ---------- Wie ----------

    private static Condition Bereik => Unieburger | Zwitser | Eerburger | Familielid | Besluit1_80;

    private static Norm Unieburger => field ??= Groep("1.1", "Onderdanen van de EU.", "Nationals of the EU.", Unierechtgroep.Unieburger);

    private static Norm Zwitser => field ??= Groep("1.2", "Onderdanen van Zwitserland.", "Nationals of Switzerland.", Unierechtgroep.Zwitser);

    private static Norm Eerburger => field ??= Groep("1.3", "Onderdanen van de EER.", "Nationals of the EEA.", Unierechtgroep.Eerburger);

    private static Norm Familielid => field ??= Groep("1.4", "Hun familieleden.", "Their family members.", Unierechtgroep.Familielid).RefersTo(Statute.Vb.Article("8.7"));

    private static Norm Besluit1_80 => field ??= Groep("1.5", "Turkse werknemers en hun gezin, met een recht uit Besluit 1/80.", "Turkish workers and their family, with a right under Decision 1/80.", Unierechtgroep.Besluit1_80);

    private static Norm Groep(string place, string nl, string en, Unierechtgroep groep) => Definition(place, nl, en, Vreemdeling.Unierechtgroep.Is(groep));

    // ---------- Ongewenstverklaring ----------

    private static Norm NaEindeVerblijf => field ??= Must("2",
            "Is het verblijf om de openbare orde of veiligheid ontzegd of beëindigd, dan verklaart de IND de vreemdeling ongewenst.",
            "Where residence was denied or ended for public order or security, the IND declares the person undesirable.",
            EenVanBeide & Bevoegd & NogActueel)
        .Unless(Artikel8, Belangen)
        .RefersTo(Statute.Vb.Article("8.18", null, "b"), Statute.Vb.Article("8.22"), new OtherParagraph("B10/7"));

    private static Norm EenVanBeide => field ??= Reading("openbare-orde-of-openbare-veiligheid", "2",
        "Redenen van openbare orde of van openbare veiligheid zijn elk genoeg.",
        "Reasons of public order or of public security are each enough.",
        Unieverblijf.OntzegdOfBeeindigd);

    private static Norm NogActueel => field ??= Reading("heronderzoek-gaat-voor-ongewenstverklaring", "2",
            "Moet volgens artikel 8.22, zesde lid, Vb opnieuw naar de bedreiging worden gekeken, dan volgt alleen een ongewenstverklaring als zij nog werkelijk en actueel is.",
            "Where article 8.22(6) Vb requires that the threat is looked at again, there is a declaration only if it is still genuine and present.",
            !Heronderzoek | Oordeel.BedreigingNogWerkelijkEnActueel)
        .RefersTo(Statute.Vb.Article("8.22", "6"));

    // The two texts of article 8.22 say the same on this.
    private static Condition Heronderzoek => InOrder(
        (Peildatum < NieuweTekst).Gives(Vb_8_22_2013.Rule.SubDecision(Vb_8_22_2013.Text.Heronderzoek)),
        (Peildatum >= NieuweTekst).Gives(Vb_8_22_2014.Rule.SubDecision(Vb_8_22_2014.Text.Heronderzoek))).Is(true);

    private static Norm Bevoegd => field ??= Reading("artikel-67-blijft-nodig", "2",
            "De paragraaf komt bovenop artikel 67 Vw; zonder grond in dat artikel volgt geen ongewenstverklaring.",
            "The paragraph comes on top of article 67 Vw; without a ground in that article there is no declaration.",
            Vw_67_2013.Rule.SubDecision(Vw_67_2013.Mogelijk).Is(true) & EenGrond)
        .RefersTo(Statute.Vw.Article("67", "1"));

    // Danger as in letter c was judged where residence was denied or ended; letters a and b the article states itself.
    private static Condition EenGrond => Vw_67_2013.Rule.SubDecision(Vw_67_2013.OnderdeelA).Is(true)
        | Vw_67_2013.Rule.SubDecision(Vw_67_2013.OnderdeelB).Is(true)
        | Vw_67_2013.Rule.SubDecision(Vw_67_2013.OnderdeelC).Is(true);

    private static Norm Artikel8 => field ??= Reading("afweging-van-a4-3-1-geldt-ook-hier", "2",
            "Ook hier volgt geen ongewenstverklaring in strijd met artikel 8 EVRM.",
            "Here too there is no declaration in breach of article 8 ECHR.",
            Oordeel.Artikel8TegenOngewenstverklaring)
        .RefersTo(Treaty.Evrm.Article("8"), new OtherParagraph("A4/3.1"));

    private static Norm Belangen => field ??= Reading("belangen-van-a4-3-1-tellen-ook-hier", "2",
            "Ook hier volgt geen ongewenstverklaring als de belangen van de vreemdeling zwaarder wegen.",
            "Here too there is no declaration where the interests of the person weigh heavier.",
            Oordeel.BelangenTegenOngewenstverklaring)
        .RefersTo(new OtherParagraph("A4/3.1"));

    // ---------- Opheffing ----------

    private static Condition BijOpheffing => Ongewenstverklaring.Uitgesproken & AanvraagOpheffing.Gedaan;

    private static Norm OpAanvraag => field ??= Reading("wanneer-opheffing-bij-unieburgers-beoordeelt-een-mens", "3",
            "Kon de aanvraag al worden gedaan, dan beoordeelt een mens of wordt opgeheven; waar artikel 68 Vw ertoe verplicht, wordt opgeheven.",
            "Where the application could be made already, a human judges whether the declaration is lifted; where article 68 Vw obliges to it, it is lifted.",
            Vw_68_2013.Rule.SubDecision(Vw_68_2013.MoetOpheffen).Is(true) | (AanvraagKan & Oordeel.OpheffenNaMaterieleWijziging))
        .RefersTo(Statute.Vb.Article("8.22", "4"));

    private static LocalDate NieuweTekst => Publicaties.Vb8_22Oktober2014Tot2015.From.NotAfter;

    // The two texts of article 8.22 say the same on lifting.
    private static Condition AanvraagKan =>
        (Peildatum < NieuweTekst & Vb_8_22_2013.Rule.SubDecision(Vb_8_22_2013.Text.AanvraagKan).Is(true))
        | (Peildatum >= NieuweTekst & Vb_8_22_2014.Rule.SubDecision(Vb_8_22_2014.Text.AanvraagKan).Is(true));

    private static Norm Compleet => field ??= Reading("bewijsmiddelen-horen-bij-elkaar", "3",
        "De vier bewijsmiddelen horen bij elkaar; ontbreekt er een, dan is dat nog geen reden om af te wijzen.",
        "The four kinds of evidence belong together; where one is missing, that is no reason yet to refuse.",
        !(GeenOverzicht | GeenReisdocumenten | GeenWijziging | GeenVerklaringen));

    private static Norm GeenOverzicht => field ??= Ontbreekt("3.1",
        "Het overzicht van verblijfplaatsen met bewijs ontbreekt.",
        "The list of places of residence with evidence is missing.",
        AanvraagOpheffing.OverzichtVerblijfplaatsen);

    private static Norm GeenReisdocumenten => field ??= Ontbreekt("3.2",
        "De kopie van de reisdocumenten sinds de verklaring ontbreekt.",
        "The copy of the travel documents since the declaration is missing.",
        AanvraagOpheffing.Reisdocumenten);

    private static Norm GeenWijziging => field ??= Ontbreekt("3.3",
        "Stukken over een wezenlijke verandering van omstandigheden ontbreken.",
        "Documents on a material change of circumstances are missing.",
        AanvraagOpheffing.BewijsMaterieleWijziging);

    private static Norm GeenVerklaringen => field ??= Ontbreekt("3.4",
        "De verklaring van de vreemdeling of die van de autoriteiten over misdrijven en vervolging ontbreekt.",
        "The statement of the person or that of the authorities on crimes and prosecution is missing.",
        AanvraagOpheffing.EigenVerklaring & AanvraagOpheffing.VerklaringAutoriteiten);

    private static Norm Ontbreekt(string place, string nl, string en, Condition aanwezig) =>
        Requirement(place, nl, en, !aanwezig, Force.NonExhaustive).RefersTo(Statute.Vb.Article("8.22"));
}
