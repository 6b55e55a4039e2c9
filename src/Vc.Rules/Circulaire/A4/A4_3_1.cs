using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>What one edition of A4/3.1 has and another has not. All else is the same, so it is stated once.</summary>
/// <param name="Drempel">From how many unconditional days a sentence is danger to public order.</param>
/// <param name="DrempelTekst">The same in words.</param>
/// <param name="Artikel8">The paragraph that says what to weigh for article 8 ECHR; two where the reference changed while the text stood.</param>
internal sealed record Editie(int Drempel, Text DrempelTekst, OtherParagraph[] Artikel8);

/// <summary>Paragraph A4/3.1 Vc: on which grounds a person is declared undesirable, and what stands in the way.</summary>
public sealed class A4_3_1
{
    private readonly Editie _editie;

    internal A4_3_1(ParagraphVersion text, Editie editie)
    {
        _editie = editie;

        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        Besluit = Asks("ongewenstverklaring",
            "Verklaart de IND de vreemdeling ongewenst?",
            "Does the IND declare the person undesirable?",
            InOrder(
                (GrondC & Bevoegd & !Artikel8 & !Belangen).Gives(Ongewenstuitkomst.Besluiten, Ongewenstbesluit.Verklaren),
                ((GrondA | GrondB | GrondD | GrondE) & Bevoegd & !Artikel8 & !Belangen).Gives(Ongewenstuitkomst.Besluiten, Ongewenstbesluit.KanVerklaren),
                (!(GrondA | GrondB | GrondC | GrondD | GrondE) | !Bevoegd | Artikel8 | Belangen).Gives(Ongewenstuitkomst.Besluiten, Ongewenstbesluit.Niet)));
        OnderdeelA = AsksGrond("A", "een herhaald feit uit de Vw", "a repeated act under the Vw", GrondA);
        OnderdeelB = AsksGrond("B", "een veroordeling of tbs", "a conviction or tbs", GrondB);
        OnderdeelC = AsksGrond("C", "gevaar voor de openbare orde of de nationale veiligheid", "danger to public order or national security", GrondC);
        OnderdeelD = AsksGrond("D", "een verzoek van een andere staat", "a request of another state", GrondD);
        OnderdeelE = AsksGrond("E", "een ernstig misdrijf buiten de rechtsmacht", "a serious crime outside the jurisdiction", GrondE);
        OpenbareOrde = Asks("gevaarOpenbareOrde",
            "Is de vreemdeling een gevaar voor de openbare orde?",
            "Is the person a danger to public order?",
            GevaarOpenbareOrde).Aside();
        NationaleVeiligheid = Asks("gevaarNationaleVeiligheid",
            "Is de vreemdeling een gevaar voor de nationale veiligheid?",
            "Is the person a danger to national security?",
            GevaarNationaleVeiligheid).Aside();
        Voorstel = Asks("voorstelDoorAmbtenaar",
            "Moet de ambtenaar een voorstel tot ongewenstverklaring indienen?",
            "Must the officer submit a proposal to declare the person undesirable?",
            TweeFeiten).Aside();
        Waarschuwing = Asks("waarschuwingOntbreekt",
            "Ontbreekt de waarschuwing bij het eerste proces-verbaal, of de aantekening daarvan?",
            "Is the warning with the first official report, or the note of it, missing?",
            WaarschuwingOntbreekt).Aside();
        NaTbs = Asks("beoordelenNaVerlengingTbs",
            "Moet de IND na de verlenging van tbs zo snel mogelijk beoordelen of ongewenstverklaring volgt?",
            "Must the IND assess as soon as possible, after tbs was prolonged, whether a declaration of undesirability follows?",
            TbsVerlengd).Aside();

#pragma warning restore CS8604

        Rule = new(text, results => Ongewenstuitkomst.Van(this, results),
            Besluit, OnderdeelA, OnderdeelB, OnderdeelC, OnderdeelD, OnderdeelE, OpenbareOrde, NationaleVeiligheid, Voorstel, Waarschuwing, NaTbs);
    }

    /// <summary>Whether the person is declared undesirable.</summary>
    public Question<Ongewenstbesluit> Besluit { get; }

    /// <summary>Whether ground a is there.</summary>
    public Question<bool> OnderdeelA { get; }

    /// <summary>Whether ground b is there.</summary>
    public Question<bool> OnderdeelB { get; }

    /// <summary>Whether ground c is there.</summary>
    public Question<bool> OnderdeelC { get; }

    /// <summary>Whether ground d is there.</summary>
    public Question<bool> OnderdeelD { get; }

    /// <summary>Whether ground e is there.</summary>
    public Question<bool> OnderdeelE { get; }

    /// <summary>Whether the person is a danger to public order.</summary>
    public Question<bool> OpenbareOrde { get; }

    /// <summary>Whether the person is a danger to national security.</summary>
    public Question<bool> NationaleVeiligheid { get; }

    /// <summary>Whether the officer submits a proposal because of acts under the Vw.</summary>
    public Question<bool> Voorstel { get; }

    /// <summary>Whether a warning, or the note of it, is missing.</summary>
    public Question<bool> Waarschuwing { get; }

    /// <summary>Whether the IND must assess after tbs was prolonged.</summary>
    public Question<bool> NaTbs { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Ongewenstuitkomst> Rule { get; }

    private static Question<bool> AsksGrond(string letter, string nl, string en, Condition grond) => Asks("grond" + letter,
        $"Is er {nl} (grond {letter.ToLowerInvariant()})?",
        $"Is there {en} (ground {letter.ToLowerInvariant()})?",
        grond).Aside();

    // ---------- Afweging en bevoegdheid ----------

    private static Condition Bevoegd => Vw_67_2013.Rule.SubDecision(Vw_67_2013.Mogelijk).Is(true);

    private Norm Belangen => field ??= Exception("1",
        "De IND weegt de belangen van de vreemdeling af tegen het algemeen belang; wegen zij zwaarder, dan volgt geen ongewenstverklaring.",
        "The IND weighs the interests of the person against the general interest; where they weigh heavier there is no declaration.",
        Oordeel.BelangenTegenOngewenstverklaring);

    private Norm Artikel8 => field ??= Exception("Artikel8EVRM.1.s1",
            "Geen ongewenstverklaring als die in strijd is met artikel 8 EVRM.",
            "No declaration where it would breach article 8 ECHR.",
            Oordeel.Artikel8TegenOngewenstverklaring & Meegewogen,
            Force.MustNot)
        .RefersTo(Treaty.Evrm.Article("8"));

    private Norm Meegewogen => field ??= Requirement("Artikel8EVRM.1.s2",
            "De IND weegt artikel 8 EVRM altijd mee.",
            "The IND always weighs article 8 ECHR.",
            Always)
        .RefersTo(_editie.Artikel8);

    // ---------- Onder a: feiten uit de Vw ----------

    private Norm GrondA => field ??= Ground("a.2",
            "Alleen als er voor de feiten een proces-verbaal, transactie of strafbeschikking is.",
            "Only where there is an official report, a transaction or a penal order for the acts.",
            Vw_67_2013.Rule.SubDecision(Vw_67_2013.OnderdeelA).Is(true) & GeenPlicht,
            Force.Exhaustive)
        .RefersTo(Statute.Vw.Article("67", "1", "a"));

    private Norm GeenPlicht => field ??= Reading("uitsluitend-als-geeft-geen-plicht", "a.2",
        "Dat de IND alleen dan besluit, zegt niet dat hij het dan ook moet: de wet geeft een bevoegdheid, en de tekst beperkt die.",
        "That the IND decides only then does not say that it must: the act gives a power, and the text limits it.",
        TweeMetBewijs);

    private Norm TweeMetBewijs => field ??= Reading("bewijs-voor-elk-van-twee-feiten", "a.2",
        "Twee feiten moeten elk zo'n stuk hebben; een derde feit zonder stuk doet daar niet aan af.",
        "Two acts must each have such a document; a third act without one does not take that away.",
        AtLeast(2, VwFeiten.Alle, VwFeiten.ProcesVerbaal | VwFeiten.Transactie | VwFeiten.Strafbeschikking));

    private Norm TweeFeiten => field ??= Must("a.1",
            "Na twee feiten die de Vw strafbaar stelt, dient de ambtenaar een voorstel in.",
            "After two acts that the Vw makes punishable the officer submits a proposal.",
            AtLeast(2, VwFeiten.Alle, Always))
        .RefersTo(new OtherParagraph("A4/3.2"));

    // Which report was the first matters only where one has the warning and its note and another has not.
    private Condition WaarschuwingOntbreekt => field ??= Some(VwFeiten.Alle, Ontbreekt & VwFeiten.EersteProcesVerbaal)
        | (Some(VwFeiten.Alle, Ontbreekt) & !Some(VwFeiten.Alle, VwFeiten.ProcesVerbaal & Gewaarschuwd & Aangetekend));

    private Condition Ontbreekt => field ??= VwFeiten.ProcesVerbaal & (!Gewaarschuwd | !Aangetekend);

    private Norm Gewaarschuwd => field ??= Must("a.3.s1",
        "Bij het eerste proces-verbaal waarschuwt de ambtenaar dat herhaling tot een voorstel leidt.",
        "With the first official report the officer warns that repetition leads to a proposal.",
        VwFeiten.WaarschuwingGegeven);

    private Norm Aangetekend => field ??= Must("a.3.s2",
        "Die waarschuwing wordt in de BVV aangetekend.",
        "That warning is noted in the BVV.",
        VwFeiten.WaarschuwingInBvv);

    // ---------- Onder b: tbs ----------

    // When the ground is there, the article itself says; the paragraph adds only when to look.
    private static Condition GrondB => Vw_67_2013.Rule.SubDecision(Vw_67_2013.OnderdeelB).Is(true);

    private Norm TbsVerlengd => field ??= Must("b.1",
            "Is een vonnis tot verlenging van tbs onherroepelijk, dan beoordeelt de IND zo snel mogelijk of ongewenstverklaring volgt.",
            "Where a judgment that prolongs tbs is irrevocable, the IND assesses as soon as possible whether a declaration follows.",
            GrondslagOngewenst.TbsVerlengingOnherroepelijk)
        .RefersTo(Statute.Vw.Article("67", "1", "b"));

    // ---------- Onder c: gevaar ----------

    private Condition GrondC => field ??= Vw_67_2013.Rule.SubDecision(Vw_67_2013.OnderdeelC).Is(true) & (WegensOpenbareOrde | WegensVeiligheid);

    private Norm WegensOpenbareOrde => field ??= Ground("c.1.s1",
            "De IND verklaart ongewenst wie een gevaar is voor de openbare orde.",
            "The IND declares undesirable whoever is a danger to public order.",
            GevaarOpenbareOrde)
        .RefersTo(Statute.Vw.Article("67", "1", "c"));

    private Condition GevaarOpenbareOrde => field ??= Some(Antecedenten.Alle, Drempel) | Herhaling;

    private Norm Drempel => field ??= Definition("c.1.1",
        $"Gevaar is er bij een misdrijf waarvoor in totaal {_editie.DrempelTekst.Nl} of meer onvoorwaardelijke gevangenisstraf, jeugddetentie of taakstraf, of een vrijheidsontnemende maatregel is opgelegd.",
        $"There is danger with a crime for which {_editie.DrempelTekst.En} or more of unconditional prison, youth detention or community service in total, or a custodial measure, was imposed.",
        Antecedenten.Misdrijf & Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & (MaatregelZonderDuur | Sum(Antecedenten.Straffen, Antecedenten.OnvoorwaardelijkeDagen.OnlyWhen(Vrijheidsstraf)) >= _editie.Drempel));

    private Condition Vrijheidsstraf => field ??= Antecedenten.SoortStraf.Is(SoortStraf.Gevangenisstraf, SoortStraf.Jeugddetentie) | Hechtenis;

    private Norm Hechtenis => field ??= Definition("c.3",
        "Van een taakstraf telt als uitgangspunt de vervangende hechtenis.",
        "Of community service the substitute detention counts as a starting point.",
        Antecedenten.SoortStraf.Is(SoortStraf.Taakstraf));

    private Norm MaatregelZonderDuur => field ??= Reading("maatregel-telt-zonder-duur", "c.1.1",
        "Een vrijheidsontnemende maatregel heeft bij de oplegging geen vaste duur; zij telt hoe kort zij ook blijkt te duren.",
        "A custodial measure has no fixed length when it is imposed; it counts however short it turns out to be.",
        Some(Antecedenten.Straffen, Antecedenten.Onvoorwaardelijk & Maatregel));

    private Condition Maatregel => field ??= Ziekenhuis | StelselmatigeDaders | Jeugdinrichting | Tbs;

    private Norm Ziekenhuis => field ??= Definition("c.2.1",
        "Plaatsing in een psychiatrisch ziekenhuis is een vrijheidsontnemende maatregel.",
        "Placement in a psychiatric hospital is a custodial measure.",
        Antecedenten.SoortStraf.Is(SoortStraf.AndereVrijheidsontnemendeMaatregel));

    private Norm StelselmatigeDaders => field ??= Definition("c.2.2",
        "Ook plaatsing in een inrichting als bedoeld in artikel 38m Sr.",
        "Placement in an institution as in article 38m Sr is one too.",
        Antecedenten.SoortStraf.Is(SoortStraf.Isd));

    private Norm Jeugdinrichting => field ??= Definition("c.2.3",
        "Ook plaatsing in een inrichting voor jeugdigen.",
        "Placement in an institution for young people is one too.",
        Antecedenten.SoortStraf.Is(SoortStraf.Pij));

    private Norm Tbs => field ??= Definition("c.2.4",
        "Ook tbs.",
        "Tbs is one too.",
        Antecedenten.SoortStraf.Is(SoortStraf.Tbs));

    private Norm Herhaling => field ??= Definition("c.1.2",
        "Gevaar is er ook bij herhaalde straffen of afdoeningen wegens een misdrijf, hoe kort ook.",
        "There is danger too with repeated sentences or settlements for a crime, however short.",
        VoorAlleSoorten);

    private Norm VoorAlleSoorten => field ??= Reading("bij-herhaling-geldt-voor-alle-soorten", "c.1.2",
        "Ook van transacties en strafbeschikkingen zijn er twee nodig; soorten tellen bij elkaar op.",
        "Of transactions and penal orders two are needed as well; kinds add up.",
        AtLeast(2, Antecedenten.Alle, Antecedenten.Misdrijf & (Antecedenten.Afdoening.Is(Afdoening.Transactie, Afdoening.Strafbeschikking) | (Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Some(Antecedenten.Straffen, Sanctie)))));

    private Condition Sanctie => field ??= OokVoorwaardelijk
        | (Antecedenten.Onvoorwaardelijk & Antecedenten.SoortStraf.Is(SoortStraf.Gevangenisstraf, SoortStraf.Jeugddetentie, SoortStraf.Geldboete));

    private Norm OokVoorwaardelijk => field ??= Reading("voorwaardelijk-telt-waar-de-tekst-niet-anders-zegt", "c.1.2",
        "Bij herhaling vraagt de tekst van een taakstraf en van een vrijheidsontnemende maatregel niet of zij onvoorwaardelijk is.",
        "For repetition the text does not ask of community service and of a custodial measure whether it is unconditional.",
        Antecedenten.SoortStraf.Is(SoortStraf.Taakstraf) | Maatregel);

    private Norm WegensVeiligheid => field ??= Ground("c.4.s1",
            "De IND verklaart ongewenst wie een gevaar is voor de nationale veiligheid.",
            "The IND declares undesirable whoever is a danger to national security.",
            GevaarNationaleVeiligheid)
        .RefersTo(Statute.Vw.Article("67", "1", "c"));

    private Norm GevaarNationaleVeiligheid => field ??= OpenList("c.4.s2",
        "Dat gevaar is er bij concrete aanwijzingen; die blijken in elk geval uit een ambtsbericht, en anders beoordeelt een mens ze.",
        "There is such danger with concrete indications; in any case an official report shows them, and else a human judges them.",
        (AmbtsberichtAivd | AmbtsberichtAndereDienst) & ZonderVeroordeling,
        Oordeel.ConcreteAanwijzingenNationaleVeiligheid & ZonderVeroordeling);

    private Norm AmbtsberichtAivd => field ??= Ground("c.4.1",
        "Een ambtsbericht van de AIVD.",
        "An official report of the AIVD.",
        Vragen.NationaleVeiligheid.AmbtsberichtAivd,
        Force.NonExhaustive);

    private Norm AmbtsberichtAndereDienst => field ??= Ground("c.4.2",
        "Een ambtsbericht van een ander binnenlands of buitenlands ministerie of een andere inlichtingendienst.",
        "An official report of another ministry or intelligence service, domestic or foreign.",
        Vragen.NationaleVeiligheid.AmbtsberichtAndereDienst,
        Force.NonExhaustive);

    private Norm ZonderVeroordeling => field ??= Definition("c.5",
        "Een strafrechtelijke veroordeling is daarvoor niet nodig.",
        "No criminal conviction is needed for it.",
        Always);

    // ---------- Onder d en e ----------

    private Norm GrondD => field ??= Ground("d.1",
            "Wie in een lidstaat van de Benelux of Schengen ongewenst is verklaard, kan op verzoek met redenen ook hier ongewenst worden verklaard.",
            "Whoever was declared undesirable in a state of the Benelux or Schengen can be declared so here on a request with reasons.",
            GrondslagOngewenst.OngewenstInBeneluxOfSchengen & GrondslagOngewenst.VerzoekMetRedenen,
            Force.May)
        .RefersTo(Statute.Vw.Article("67", "1", "d"));

    private Norm GrondE => field ??= Ground("e.1.s1",
            "De IND kan ongewenst verklaren wie buiten de rechtsmacht van Nederland een ernstig misdrijf beging.",
            "The IND can declare undesirable whoever committed a serious crime outside the jurisdiction of the Netherlands.",
            Artikel1F | Oordeel.ErnstigMisdrijfBuitenRechtsmacht,
            Force.May)
        .RefersTo(Statute.Vw.Article("67", "1", "e"));

    private Norm Artikel1F => field ??= Ground("e.1.s2",
            "Dat is er in elk geval bij wie een vergunning op grond van artikel 1F is geweigerd of ingetrokken.",
            "That is so in any case for whoever was refused or lost a permit under article 1F.",
            GrondslagOngewenst.Vergunning1FGeweigerdOfIngetrokken,
            Force.NonExhaustive)
        .RefersTo(Treaty.Vluchtelingenverdrag.Article("1F"));
}
