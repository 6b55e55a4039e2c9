using Vc.Rules.Circulaire.A2;
using Vc.Rules.Circulaire.Ind;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A3;

/// <summary>Paragraph A3/1.1 Vc as it reads since Stcrt. 2025, 31826: whether a return decision is taken, by whom, with what content, and when none is taken.</summary>
public static class A3_1_1_2025
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether a return decision, or a supplementary one, is taken.</summary>
    public static Question<Besluit> Besluit { get; } = Asks("terugkeerbesluit",
        "Wordt een terugkeerbesluit genomen?",
        "Is a return decision taken?",
        InOrder(
            Nemen.Gives(Terugkeeruitkomst.Besluiten, A3.Besluit.Nemen),
            Aanvullend.Gives(Terugkeeruitkomst.Besluiten, A3.Besluit.Aanvullend),
            (!Nemen & !Aanvullend).Gives(Terugkeeruitkomst.Besluiten, A3.Besluit.NietNemen)));

    /// <summary>Whether the IND takes it.</summary>
    public static Question<bool> DoorInd { get; } = Asks("bevoegdInd",
        "Neemt de IND het besluit?",
        "Does the IND take the decision?",
        IndNeemt | NaBevel | Aanvullend)
        .When(Nemen | Aanvullend);

    /// <summary>Whether the KMar, the AVIM or the ZHP takes it.</summary>
    public static Question<bool> DoorAmbtenaren { get; } = Asks("bevoegdKMarAvimZhp",
        "Neemt de KMar, de AVIM of de ZHP het besluit?",
        "Does the KMar, the AVIM or the ZHP take the decision?",
        AmbtenarenNemen | NaBevel | Aanvullend)
        .When(Nemen | Aanvullend);

    /// <summary>Whether it names the country of origin.</summary>
    public static Question<bool> Herkomstland { get; } = Asks("landVanHerkomstNoemen",
        "Noemt het besluit het land van herkomst als land van terugkeer?",
        "Does the decision name the country of origin as country of return?",
        HerkomstNoembaar & !(Aanvullend & HerkomstAlGenoemd))
        .When(Nemen | Aanvullend);

    /// <summary>Which other countries it can or must name.</summary>
    public static EachQuestion<bool> AndereLanden { get; } = AsksEach(AndereLandenVanTerugkeer.Alle, "anderLandNoemen",
        "Noemt het besluit dit land als land van terugkeer?",
        "Does the decision name this country as country of return?",
        Noembaar & !(Aanvullend & AlGenoemd))
        .When(Nemen | Aanvullend);

    /// <summary>Whether there are legal remedies against the supplementary decision.</summary>
    public static Question<bool> Rechtsmiddelen { get; } = Asks("rechtsmiddelenAanvullendBesluit",
        "Staan tegen het aanvullende besluit rechtsmiddelen open?",
        "Are there legal remedies against the supplementary decision?",
        RechtsmiddelenOpen)
        .When(Aanvullend);

    /// <summary>Exception a.</summary>
    public static Question<bool> UitzonderingA { get; } = AsksUitzondering("A", "er ligt al een terugkeerbesluit", "there is a return decision already", EerderBesluit);

    /// <summary>Exception b.</summary>
    public static Question<bool> UitzonderingB { get; } = AsksUitzondering("B", "een andere aanvraag loopt", "another application is pending", AndereAanvraagLoopt);

    /// <summary>Exception c.</summary>
    public static Question<bool> UitzonderingC { get; } = AsksUitzondering("C", "alleenstaande minderjarige", "unaccompanied minor", AlleenstaandeMinderjarige);

    /// <summary>Exception d.</summary>
    public static Question<bool> UitzonderingD { get; } = AsksUitzondering("D", "artikel 8 EVRM", "article 8 ECHR", Artikel8);

    /// <summary>Exception e.</summary>
    public static Question<bool> UitzonderingE { get; } = AsksUitzondering("E", "vervolging of ernstige schade", "persecution or serious harm", VervolgingOfSchade);

    /// <summary>Exception f.</summary>
    public static Question<bool> UitzonderingF { get; } = AsksUitzondering("F", "gezondheid", "health", Gezondheid);

    /// <summary>Exception g.</summary>
    public static Question<bool> UitzonderingG { get; } = AsksUitzondering("G", "overdrachtsbesluit", "transfer decision", Overdracht);

    /// <summary>Exception h.</summary>
    public static Question<bool> UitzonderingH { get; } = AsksUitzondering("H", "Richtlijn 2004/38", "Directive 2004/38", VrijVerkeer);

    /// <summary>Whether an alert on return in SIS follows from the decision.</summary>
    public static Question<bool> Signalering { get; } = Asks("signaleringInzakeTerugkeer",
        "Volgt op het besluit een signalering inzake terugkeer in SIS?",
        "Does an alert on return in SIS follow from the decision?",
        TerugkeerGesignaleerd)
        .When(Nemen).Aside();

    /// <summary>Whether the draft has every element.</summary>
    public static Question<bool> ConceptVolledig { get; } = Asks("conceptVolledig",
        "Bevat het concept van het terugkeerbesluit alle vier elementen?",
        "Does the draft of the return decision contain all four elements?",
        Elementen).Aside();

    /// <summary>Element a in the draft.</summary>
    public static Question<bool> ElementA { get; } = AsksElement("A", VaststellingInConcept);

    /// <summary>Element b in the draft.</summary>
    public static Question<bool> ElementB { get; } = AsksElement("B", VertrekplichtInConcept);

    /// <summary>Element c in the draft.</summary>
    public static Question<bool> ElementC { get; } = AsksElement("C", VertrektermijnInConcept);

    /// <summary>Element d in the draft.</summary>
    public static Question<bool> ElementD { get; } = AsksElement("D", LandInConcept);

    /// <summary>The rule object.</summary>
    public static Paragraph<Terugkeeruitkomst> Rule { get; } = new(
        new("A3/1.1", Onderwerpen.Terugkeerbesluit, Publicaties.Stcrt2025_31826, Publicaties.Sinds2025,
            new Dictionary<string, Text> { ["Ad-a"] = new("Ad a", "Ad a"), ["Ad-b"] = new("Ad b", "Ad b"), ["Ad-d"] = new("Ad d", "Ad d") }),
        Terugkeeruitkomst.Van2025,
        Besluit, DoorInd, DoorAmbtenaren, Herkomstland, AndereLanden, Rechtsmiddelen,
        UitzonderingA, UitzonderingB, UitzonderingC, UitzonderingD, UitzonderingE, UitzonderingF, UitzonderingG, UitzonderingH,
        Signalering, ConceptVolledig, ElementA, ElementB, ElementC, ElementD);

#pragma warning restore CS8604

    /// <summary>What C2/10.3.2 asks of this paragraph: whether the person has to leave, so that only a danger on return (e and f) or an earlier decision (a) can keep back a return decision.</summary>
    internal static Value<bool> MoetVertrekken => field ??= Alone(Asks("moetVertrekken",
        "Is de vreemdeling een onderdaan van een derde land die hier onrechtmatig is, en neemt geen andere uitzondering dan a, e en f zijn vertrekplicht weg?",
        "Is the person a third-country national who is not lawfully here, and does no exception other than a, e and f take away the duty to leave?",
        Derdelander & Begrip & !(AndereAanvraagLoopt | AlleenstaandeMinderjarige | Artikel8 | Overdracht | VrijVerkeer | VerblijfsrechtInAndereLidstaat)));

    private static Value<bool> Alone(Question<bool> question) => new Part(Rule.Version, question).SubDecision(question);

    // ---------- Begrip en bereik ----------

    private static Norm Begrip => field ??= Definition("1",
            "Een terugkeerbesluit stelt vast dat rechtmatig verblijf ontbreekt en verplicht om de lidstaten binnen een termijn te verlaten, naar het land van terugkeer.",
            "A return decision establishes that lawful residence is lacking and obliges the person to leave the member states within a term, for the country of return.",
            OnrechtmatigVerblijf)
        .ExplainedBy(IndPaginas.Note("uitstel.1",
            "Volgens de pagina van de IND hoeft de vreemdeling nog niet te vertrekken bij een nieuwe aanvraag of een bezwaar of beroep dat hier mag worden afgewacht, of bij medisch uitstel; het besluit blijft dan staan.",
            "According to the page of the IND the person does not have to depart yet with a new application or an objection or appeal that may be awaited here, or where departure is put off for medical reasons; the decision then stays."));

    private static Land[] Lidstaten => [.. Landengroepen.Lidstaten.Op(Publicaties.Sinds2025.From.NotBefore)];

    private static Norm BuitenLidstaten => field ??= Definition("1.lidstaten",
        "Lidstaten zijn de landen van de EU zonder Ierland, en Noorwegen, IJsland, Zwitserland en Liechtenstein; een land van terugkeer ligt daarbuiten.",
        "Member states are the countries of the EU without Ireland, and Norway, Iceland, Switzerland and Liechtenstein; a country of return lies outside them.",
        !AndereLandenVanTerugkeer.Land.Is(Lidstaten));

    private static Norm Derdelander => field ??= Requirement("2",
        "Alleen voor een onderdaan van een derde land kan een terugkeerbesluit worden genomen.",
        "Only for a third-country national can a return decision be taken.",
        Vreemdeling.Nationaliteit.Is(Nationaliteit.DerdeLand),
        Force.Exhaustive);

    // ---------- Elementen a tot en met d ----------

    private static Norm Elementen => field ??= Must("3",
        "Een terugkeerbesluit bevat vier elementen.",
        "A return decision contains four elements.",
        VaststellingInConcept & VertrekplichtInConcept & VertrektermijnInConcept & LandInConcept);

    private static Norm VaststellingInConcept => field ??= Requirement("3.a",
        "Het stelt vast dat de vreemdeling niet (meer) rechtmatig in Nederland verblijft.",
        "It establishes that the person is not (any longer) lawfully resident in the Netherlands.",
        ConceptTerugkeerbesluit.VaststellingOnrechtmatigVerblijf);

    private static Norm VertrekplichtInConcept => field ??= Requirement("3.b",
        "Het bevat de plicht om de lidstaten te verlaten.",
        "It contains the duty to leave the member states.",
        ConceptTerugkeerbesluit.Vertrekplicht);

    private static Norm VertrektermijnInConcept => field ??= Requirement("3.c",
            "Het noemt de termijn om te vertrekken; hoe lang die is, staat in A3/3.",
            "It names the term for departure; how long that is stands in A3/3.",
            ConceptTerugkeerbesluit.Vertrektermijn)
        .RefersTo(new OtherParagraph("A3/3"))
        .ExplainedBy(IndPaginas.Note("gevolgen.1.2",
            "De pagina van de IND noemt als voorbeelden 28 dagen en 0 dagen (meteen).",
            "The page of the IND names as examples 28 days and 0 days (at once)."));

    private static Norm LandInConcept => field ??= Requirement("3.d",
            "Het noemt het land of de landen van terugkeer, voor zover bekend.",
            "It names the country or countries of return, as far as known.",
            AltijdEenLand)
        .RefersTo(Rechtspraak.AltijdLandNoemen)
        .ExplainedBy("toelichting.8",
            "Er moet altijd een land worden genoemd; ook een ongeloofwaardig herkomstland mag, met de landen waarvoor aanknopingspunten zijn erbij.",
            "A country must always be named; a country of origin that is not believed may be, with the countries to which something points beside it.");

    private static Norm AltijdEenLand => field ??= Reading("altijd-een-land-noemen", "3.d",
        "Dat landen alleen voor zover bekend worden genoemd, ontslaat niet van de plicht er ten minste een te noemen.",
        "That countries are named only as far as known does not take away the duty to name at least one.",
        ConceptTerugkeerbesluit.LandVanTerugkeer);

    // ---------- Ad a: geen rechtmatig verblijf ----------

    private static Norm OnrechtmatigVerblijf => field ??= Requirement("Ad-a.1.s1",
            "Vastgesteld moet zijn dat de vreemdeling niet (meer) rechtmatig in Nederland is.",
            "It must be established that the person is not (any longer) lawfully in the Netherlands.",
            NaBesluitOpAanvraag | ZonderBesluitOpAanvraag)
        .Unless(AndereProcedure);

    private static Norm NaBesluitOpAanvraag => field ??= Ground("Ad-a.1.s3",
        "Bij afwijzing, buiten behandeling stellen, intrekking of niet verlengen wordt dat vastgesteld.",
        "On refusal, on not processing, on withdrawal or on refusal to extend that is established.",
        Aanvraag.Gedaan & BeslistTegenVreemdeling & GeenAnderRechtmatigVerblijf);

    private static Condition BeslistTegenVreemdeling => field ??=
        Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen, UitkomstAanvraag.BuitenBehandeling, UitkomstAanvraag.VergunningIngetrokken, UitkomstAanvraag.NietVerlengd);

    private static Norm GeenAnderRechtmatigVerblijf => field ??= Reading("rechtmatig-verblijf-op-andere-grond", "Ad-a.1.s3",
        "Wie na dat besluit op een andere grond rechtmatig verblijf houdt, valt er niet onder.",
        "Whoever keeps lawful residence on another ground after that decision does not fall under it.",
        !Verblijf.RechtmatigInNederland);

    private static Condition ZonderBesluitOpAanvraag => field ??= !(Aanvraag.Gedaan & BeslistTegenVreemdeling) & !Verblijf.RechtmatigInNederland;

    private static Norm AndereProcedure => field ??= Exception("Ad-a.1.s5",
            "Zolang een andere aanvraag in eerste aanleg loopt waarvan de uitkomst hier mag worden afgewacht, ontbreekt element a.",
            "As long as another application is pending in first instance whose outcome may be awaited here, element a is lacking.",
            AndereAanvraag.Loopt & AndereAanvraag.MagWordenAfgewacht,
            Force.MustNot)
        .ExplainedBy("toelichting.7",
            "De IND onderzoekt dan nog of er recht op een vergunning is. Waar de paragraaf zegt dat het besluit wordt genomen, zegt de toelichting dat het kan worden opgelegd.",
            "The IND then still examines whether there is a right to a permit. Where the paragraph says that the decision is taken, the note says that it can be imposed.");

    // ---------- Ad b: de lidstaten verlaten ----------

    private static Norm Voldaan => field ??= Definition("Ad-b.1.s3",
        "Alleen wie het grondgebied van de lidstaten verlaat, voldoet aan de terugkeerplicht.",
        "Only whoever leaves the territory of the member states meets the duty to return.",
        Vertrokken);

    private static Norm NaarAndereLidstaat => field ??= Definition("Ad-b.1.s1",
        "Wie naar een andere lidstaat vertrekt, voldoet niet aan de terugkeerplicht, ook niet bij rechtmatig verblijf daar.",
        "Whoever departs for another member state does not meet the duty to return, lawful residence there or not.",
        Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.NaarAndereLidstaat));

    private static Norm Vertrokken => field ??= Reading("onbekend-vertrek-voldoet-niet", "Ad-b.1.s3",
        "Weet de IND niet of de vreemdeling vertrokken is en is er geen terugkeerbevestiging, dan is aan de plicht niet voldaan.",
        "Where the IND does not know whether the person departed and there is no confirmation of return, the duty is not met.",
        Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.Vertrokken) | (Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.NietBekend) & Vertrek.TerugkeerbevestigingOntvangen));

    // ---------- Ad d: landen van terugkeer ----------

    private static Norm HerkomstNoembaar => field ??= Ground("Ad-d.1.1",
        "Het land van herkomst kan land van terugkeer zijn; bij een staatloze het land van gebruikelijke woonplaats.",
        "The country of origin can be country of return; of a stateless person the country of habitual residence.",
        HerkomstBekend & HerkomstZonderRisico,
        Force.May);

    private static Condition HerkomstBekend => field ??= !Vreemdeling.LandVanHerkomst.Is([Land.XXX, .. Lidstaten]);

    private static Norm HerkomstZonderRisico => field ??= Reading("geen-land-met-risico", "Ad-d.1.1",
        "Een land waarvoor een risico als bedoeld onder e of f is vastgesteld, is geen land van terugkeer.",
        "A country for which a risk as meant under e or f is established is no country of return.",
        !RisicoInHerkomstland & !Oordeel.RisicoGezondheid);

    private static Norm Doorreisland => field ??= Ground("Ad-d.1.2",
        "Een land van doorreis kan het zijn als een overnameovereenkomst, een andere regeling of een removal order dat mogelijk maakt.",
        "A country of transit can be one where an agreement on taking back, another arrangement or a removal order makes it possible.",
        AndereLandenVanTerugkeer.Doorreisland & AndereLandenVanTerugkeer.Overnameregeling,
        Force.May);

    private static Norm VrijwilligDerdeLand => field ??= Ground("Ad-d.1.3",
        "Een ander derde land kan het zijn als de vreemdeling er vrijwillig heen wil en er wordt toegelaten.",
        "Another third country can be one where the person wants to go there of his own will and is admitted.",
        DerdeLand & AndereLandenVanTerugkeer.WilVrijwilligTerug & AndereLandenVanTerugkeer.WordtToegelaten,
        Force.May);

    private static Norm DerdeLand => field ??= Reading("ierland-is-geen-derde-land", "Ad-d.1.3",
        "Een derde land ligt buiten de EU; Ierland is dus geen lidstaat in de zin van deze paragraaf, maar ook geen derde land.",
        "A third country lies outside the EU; so Ireland is no member state in the sense of this paragraph, but no third country either.",
        !AndereLandenVanTerugkeer.Land.Is(Land.IRL));

    private static Norm EenOfMeerLanden => field ??= Must("Ad-d.2.s1",
        "Het besluit noemt een of meer landen van terugkeer.",
        "The decision names one or more countries of return.",
        HerkomstNoembaar | Some(AndereLandenVanTerugkeer.Alle, Noembaar) | ZonderLand);

    private static Norm ZonderLand => field ??= Reading("geen-land-van-terugkeer-bekend", "Ad-d.2.s1",
        "Is geen enkel land te noemen, dan spreken de tekst (voor zover bekend) en de rechtspraak (altijd een land) elkaar tegen; een mens beoordeelt of toch een besluit kan worden genomen.",
        "Where no country at all can be named, the text (as far as known) and the case law (always a country) contradict each other; a human judges whether a decision can be taken all the same.",
        !HerkomstNoembaar & !Some(AndereLandenVanTerugkeer.Alle, Noembaar) & Oordeel.TerugkeerbesluitZonderLand);

    private static Norm LandMetAanwijzingen => field ??= Ground("Ad-d.2.s2",
        "Is het gestelde herkomstland niet aannemelijk, dan worden ook de landen genoemd waarvoor aanwijzingen bestaan.",
        "Where the stated country of origin is not plausible, the countries for which there are indications are named too.",
        !Oordeel.HerkomstlandAannemelijk & AndereLandenVanTerugkeer.Aanwijzingen);

    private static Condition Noembaar => field ??=
        BuitenLidstaten & (Doorreisland | VrijwilligDerdeLand | LandMetAanwijzingen | GeblekenLand) & AnderLandZonderRisico;

    // An indication is enough to name a country, not to say that the person can return there.
    private static Condition KanErheen => field ??=
        BuitenLidstaten & (Doorreisland | VrijwilligDerdeLand | GeblekenLand) & AnderLandZonderRisico;

    private static Norm AnderLandZonderRisico => field ??= Reading("geen-land-met-risico", "Ad-d.1",
        "Een land waarvoor een risico als bedoeld onder e of f is vastgesteld, is geen land van terugkeer.",
        "A country for which a risk as meant under e or f is established is no country of return.",
        !AndereLandenVanTerugkeer.RisicoVastgesteld);

    private static Norm GeblekenLand => field ??= Reading("gebleken-land-is-land-van-terugkeer", "7.2",
        "Een land waarvan in de terugkeerprocedure blijkt dat de vreemdeling erheen kan, is een land van terugkeer.",
        "A country of which it comes out during the return procedure that the person can return there is a country of return.",
        AndereLandenVanTerugkeer.GeblekenInTerugkeerprocedure);

    private static Condition AlGenoemd => field ??= AndereLandenVanTerugkeer.GenoemdInTerugkeerbesluit;

    // ---------- Vierde alinea: het gevolg ----------

    private static Norm TerugkeerGesignaleerd => field ??= Consequence("4.s1",
            "Een terugkeerbesluit leidt tot een signalering inzake terugkeer in SIS.",
            "A return decision leads to an alert on return in SIS.",
            Nemen & !A2_12_6_2025.TegenNieuweTerugkeersignalering.Is(true))
        .RefersTo(new OtherParagraph("A2/12"))
        .ExplainedBy(IndPaginas.Note("gevolgen.2.s3",
            "Volgens de pagina van de IND komt wie verblijfsrecht in de EU laat zien niet in SIS; A2/12.6 kent die uitzondering hier niet, maar A3/2 houdt dan meestal het besluit zelf tegen.",
            "According to the page of the IND whoever shows a right of residence in the EU is not put in SIS; A2/12.6 does not have that exception here, but A3/2 then mostly keeps back the decision itself."));

    // ---------- Vijfde en zesde alinea: wie neemt het besluit ----------

    private static Condition Nemen => field ??= IndNeemt | AmbtenarenNemen | NaBevel;

    private static Norm IndNeemt => field ??= Must("5",
            "De IND neemt in vier gevallen een terugkeerbesluit.",
            "The IND takes a return decision in four cases.",
            GevalVoorInd & Mogelijk)
        .Unless(Uitzonderingen, VerblijfsrechtInAndereLidstaat)
        .ExplainedBy(IndPaginas.Note("wanneer.1.2",
            "De pagina van de IND noemt minder gevallen: afwijzing, niet verlengen en intrekking; het besluit is dan deel van die beslissing.",
            "The page of the IND names fewer cases: refusal, refusal to extend and withdrawal; the return decision is then part of that decision."));

    private static Condition Mogelijk => field ??= Derdelander & Begrip & EenOfMeerLanden;

    private static Condition GevalVoorInd => field ??= Afwijzing | Intrekking | AanvraagIngetrokken | ZwaarInreisverbod;

    private static Norm Afwijzing => field ??= Ground("5.1",
        "Een aanvraag wordt afgewezen of buiten behandeling gesteld.",
        "An application is refused or not processed.",
        Aanvraag.Gedaan & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen, UitkomstAanvraag.BuitenBehandeling));

    private static Norm Intrekking => field ??= Ground("5.2",
        "Een vergunning wordt ingetrokken of niet verlengd.",
        "A permit is withdrawn or not extended.",
        Aanvraag.Gedaan & Aanvraag.Uitkomst.Is(UitkomstAanvraag.VergunningIngetrokken, UitkomstAanvraag.NietVerlengd));

    private static Norm AanvraagIngetrokken => field ??= Ground("5.3",
        "De vreemdeling trekt zijn aanvraag in.",
        "The person withdraws his application.",
        Aanvraag.Gedaan & Aanvraag.Uitkomst.Is(UitkomstAanvraag.DoorVreemdelingIngetrokken));

    private static Norm ZwaarInreisverbod => field ??= Ground("5.4",
        "Zonder aanvraag legt de IND op voorstel van AVIM, ZHP of KMar een zwaar inreisverbod op.",
        "Without an application the IND imposes a heavy entry ban on a proposal of AVIM, ZHP or KMar.",
        !Aanvraag.Gedaan & VoorgenomenInreisverbod.ZwaarOpVoorstel);

    private static Norm AmbtenarenNemen => field ??= Must("6.s1",
            "De KMar, AVIM of ZHP neemt een terugkeerbesluit als na onderzoek blijkt dat de vreemdeling hier niet rechtmatig is en Nederland en de lidstaten moet verlaten.",
            "The KMar, AVIM or ZHP takes a return decision where an examination shows that the person is not lawfully here and must leave the Netherlands and the member states.",
            Onderzoek.OnrechtmatigVerblijfGebleken & NietDoorInd & Mogelijk)
        .Unless(Uitzonderingen, VerblijfsrechtInAndereLidstaat);

    private static Norm NietDoorInd => field ??= Reading("ind-gaat-voor", "6.s1",
        "Doet zich een van de vier gevallen van de IND voor, dan neemt de IND het besluit en niet de KMar, AVIM of ZHP.",
        "Where one of the four cases of the IND occurs, the IND takes the decision and not the KMar, AVIM or ZHP.",
        !GevalVoorInd);

    private static Norm VerblijfsrechtInAndereLidstaat => field ??= Exception("6.s2",
            "Heeft de vreemdeling verblijfsrecht in een andere lidstaat, dan bepaalt A3/2 of eerst een bevel komt of nooit een terugkeerbesluit.",
            "Where the person has a right of residence in another member state, A3/2 says whether an order comes first or there is never a return decision.",
            VerblijfsrechtElders2025.BevelGaatVoor.Is(true) | VerblijfsrechtElders2025.NooitTerugkeerbesluit.Is(true),
            Force.Definition)
        .RefersTo(new OtherParagraph("A3/2"));

    private static Condition NaBevel => field ??= VerblijfsrechtElders2025.AlsnogTerugkeerbesluit.Is(true) & Mogelijk & !Uitzonderingen;

    // ---------- Zevende en achtste alinea: het aanvullende besluit ----------

    private static Norm Aanvullend => field ??= Must("7",
            "In twee gevallen wordt een aanvullend terugkeerbesluit genomen.",
            "In two cases a supplementary return decision is taken.",
            (GeenLandGenoemd | LandGebleken) & NogNietNagekomen & Derdelander & Begrip & LandToevoegen)
        .Unless(AndereAanvraagLoopt, AlleenstaandeMinderjarige, Artikel8, VervolgingOfSchade, Gezondheid, Overdracht, VrijVerkeer, VerblijfsrechtInAndereLidstaat);

    private static Norm NogNietNagekomen => field ??= Reading("aanvullend-bij-lopend-besluit", "7",
        "Aanvullen kan zolang het eerdere besluit nog niet is nagekomen; uitzondering a staat daaraan niet in de weg, de andere uitzonderingen wel.",
        "Supplementing is possible as long as the earlier decision is not complied with; exception a does not stand in its way, the other exceptions do.",
        NietNagekomen);

    private static Condition NietNagekomen => field ??= Some(Terugkeerbesluiten.Alle) & (NaarAndereLidstaat | !Voldaan);

    private static Norm GeenLandGenoemd => field ??= Ground("7.1",
        "Het eerdere terugkeerbesluit noemt geen land van terugkeer.",
        "The earlier return decision names no country of return.",
        Some(Terugkeerbesluiten.Alle) & Each(Terugkeerbesluiten.Alle, !Terugkeerbesluiten.LandGenoemd));

    private static Norm LandGebleken => field ??= Ground("7.2",
        "In de terugkeerprocedure blijkt naar welk land de vreemdeling kan, en het eerdere besluit noemt dat land niet.",
        "During the return procedure it comes out to which country the person can return, and the earlier decision does not name it.",
        Some(AndereLandenVanTerugkeer.Alle, AndereLandenVanTerugkeer.GeblekenInTerugkeerprocedure & !AlGenoemd & BuitenLidstaten & AnderLandZonderRisico)
            | (Terugkeerprocedure.HerkomstlandGebleken & HerkomstNoembaar & !HerkomstAlGenoemd));

    // Where no decision names any country, none names the country of origin.
    private static Condition HerkomstAlGenoemd => field ??= Some(Terugkeerbesluiten.Alle, Terugkeerbesluiten.LandGenoemd) & Terugkeerprocedure.HerkomstlandGenoemd;

    private static Norm LandToevoegen => field ??= Requirement("8.s1",
        "Het aanvullende besluit voegt een of meer landen van terugkeer toe.",
        "The supplementary decision adds one or more countries of return.",
        LandGebleken | (HerkomstNoembaar & !HerkomstAlGenoemd) | Some(AndereLandenVanTerugkeer.Alle, Noembaar & !AlGenoemd));

    private static Norm RechtsmiddelenOpen => field ??= Consequence("8.s2",
        "Tegen het aanvullende besluit staan rechtsmiddelen open.",
        "There are legal remedies against the supplementary decision.",
        Aanvullend,
        Force.May);

    // ---------- Negende alinea: wanneer geen terugkeerbesluit ----------

    private static Norm Uitzonderingen => field ??= Exception("9",
        "In de gevallen a tot en met h wordt geen terugkeerbesluit genomen.",
        "In the cases a to h no return decision is taken.",
        EerderBesluit | AndereAanvraagLoopt | AlleenstaandeMinderjarige | Artikel8 | VervolgingOfSchade | Gezondheid | Overdracht | VrijVerkeer,
        Force.MustNot);

    private static Norm EerderBesluit => field ??= Exception("9.a",
        "Er geldt al een terugkeerbesluit en de vreemdeling heeft daaraan nog niet voldaan.",
        "A return decision stands already and the person has not complied with it yet.",
        NietNagekomen,
        Force.MustNot);

    private static Norm AndereAanvraagLoopt => field ??= Exception("9.b",
        "De aanvraag is afgewezen, maar een andere aanvraag die hier mag worden afgewacht is in eerste aanleg nog open.",
        "The application is refused, but another one that may be awaited here is still open in first instance.",
        Aanvraag.Gedaan & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen) & AndereAanvraag.Loopt & ProcedureelRechtmatig,
        Force.MustNot);

    private static Norm ProcedureelRechtmatig => field ??= Reading("procedureel-rechtmatig-is-mogen-afwachten", "9.b",
        "Een aanvraag geeft procedureel rechtmatig verblijf als de uitkomst in Nederland mag worden afgewacht.",
        "An application gives lawful residence during the procedure where its outcome may be awaited in the Netherlands.",
        AndereAanvraag.MagWordenAfgewacht);

    private static Norm AlleenstaandeMinderjarige => field ??= Exception("9.c",
            "De vreemdeling is alleenstaand en minderjarig, en adequate opvang in het land van terugkeer is nog niet vastgesteld.",
            "The person is unaccompanied and a minor, and adequate reception in the country of return is not established yet.",
            Leeftijd.Minderjarig("9.c") & Vreemdeling.Alleenstaand & !Opvang.AdequaatVastgesteld,
            Force.MustNot)
        .RefersTo(EuAct.Terugkeerrichtlijn.Article("5"), Rechtspraak.Tq, Rechtspraak.AdequateOpvang, new OtherParagraph("A3/6.1"), new OtherParagraph("B8/6.1"))
        .ExplainedBy("toelichting.3",
            "Zonder adequate opvang in het land van terugkeer mag tegen een alleenstaande minderjarige geen terugkeerbesluit worden genomen.",
            "Without adequate reception in the country of return no return decision may be taken against an unaccompanied minor.");

    private static Norm Artikel8 => field ??= Exception("9.d",
            "Vastgesteld is dat familie-, gezins- of privéleven zich tegen een terugkeerbesluit verzet.",
            "It is established that family or private life stands in the way of a return decision.",
            Oordeel.Artikel8VerzetZich,
            Force.MustNot)
        .RefersTo(Treaty.Evrm.Article("8"), Rechtspraak.Ka, Rechtspraak.MedicinaleCannabis)
        .ExplainedBy("toelichting.4",
            "Deze uitzondering volgt uit rechtspraak van het Hof van Justitie.",
            "This exception follows from case law of the Court of Justice.");

    private static Norm VervolgingOfSchade => field ??= Exception("9.e",
            "Vastgesteld is dat in het land van terugkeer vervolging of ernstige schade dreigt.",
            "It is established that persecution or serious harm threatens in the country of return.",
            RisicoInHerkomstland & GeenAnderLand,
            Force.MustNot)
        .RefersTo(Statute.Vw.Article("29", "1", "a"), Statute.Vw.Article("29", "1", "b"), Treaty.Evrm.Article("3"), Rechtspraak.C8_22, Rechtspraak.C663_21, Rechtspraak.C402_22)
        .ExplainedBy("toelichting.5",
            "De rechtspraak ziet op een risico voor onbepaalde tijd.",
            "The case law is about a risk for an indefinite time.");

    private static Norm RisicoInHerkomstland => field ??= Reading("risico-zonder-tijdsgrens", "9.e",
        "Elk vastgesteld risico telt, ook als niet vaststaat dat het voor onbepaalde tijd is: de norm stelt die eis niet.",
        "Every established risk counts, also where it is not certain that it is for an indefinite time: the norm does not ask for that.",
        Oordeel.RisicoVervolging | Oordeel.RisicoErnstigeSchade);

    private static Norm GeenAnderLand => field ??= Reading("risico-in-elk-land-van-terugkeer", "9.e",
        "De uitzonderingen e en f gelden als er geen ander land zonder zulk risico is waarheen de vreemdeling terug kan; is dat er wel, dan noemt het besluit dat land. Een aanwijzing alleen is daarvoor niet genoeg.",
        "The exceptions e and f apply where there is no other country without such a risk to which the person can return; where there is, the decision names that country. An indication alone is not enough for that.",
        !Some(AndereLandenVanTerugkeer.Alle, KanErheen));

    private static Norm Gezondheid => field ??= Exception("9.f",
            "Vastgesteld is dat uitzetting door de gezondheid een risico op schending van artikel 3 EVRM geeft.",
            "It is established that removal would, because of health, carry a risk of a breach of article 3 ECHR.",
            Oordeel.RisicoGezondheid & GeenAnderLand,
            Force.MustNot)
        .RefersTo(Treaty.Evrm.Article("3"), EuAct.Terugkeerrichtlijn.Article("5"), Rechtspraak.MedicinaleCannabis)
        .ExplainedBy("toelichting.6",
            "Deze uitzondering volgt uit rechtspraak van het Hof van Justitie over medische zorg.",
            "This exception follows from case law of the Court of Justice on medical care.");

    private static Norm Overdracht => field ??= Exception("9.g",
            "Er is een overdrachtsbesluit op grond van de Dublinverordening.",
            "There is a transfer decision under the Dublin Regulation.",
            Overdrachtsbesluit.Genomen,
            Force.MustNot)
        .RefersTo(EuAct.Dublinverordening);

    private static Norm VrijVerkeer => field ??= Exception("9.h",
            "De vreemdeling valt als burger van de Unie of als familielid onder Richtlijn 2004/38.",
            "The person, as a citizen of the Union or a family member, is within the scope of Directive 2004/38.",
            Vreemdeling.OnderRichtlijn2004_38,
            Force.MustNot)
        .RefersTo(EuAct.VrijVerkeer);

    private static Question<bool> AsksUitzondering(string letter, string nl, string en, Norm norm) => Asks("uitzondering" + letter,
        $"Geldt uitzondering {letter.ToLowerInvariant()} ({nl})?",
        $"Does exception {letter.ToLowerInvariant()} apply ({en})?",
        norm).Aside();

    private static Question<bool> AsksElement(string letter, Norm norm) => Asks("element" + letter,
        $"Bevat het concept element {letter.ToLowerInvariant()}?",
        $"Does the draft contain element {letter.ToLowerInvariant()}?",
        norm).Aside();
}
