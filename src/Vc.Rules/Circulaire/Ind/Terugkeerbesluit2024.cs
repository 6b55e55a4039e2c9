using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.Ind;

/// <summary>The IND's page on the return decision, as it read on 11 March 2024. It explains and is no legal basis; it is here because people hold it against the circulaire.</summary>
public static class Terugkeerbesluit2024
{
    // ---------- Wat de pagina beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether there is an alert on return in SIS.</summary>
    public static Question<bool> SignaleringTerugkeer { get; } = Asks("signaleringTerugkeer",
        "Staat de vreemdeling volgens de pagina in SIS voor het terugkeerbesluit?",
        "Is the person in SIS for the return decision, according to the page?",
        InSisVoorTerugkeer);

    /// <summary>Whether there is an alert in SIS for an old entry ban.</summary>
    public static Question<bool> SignaleringInreisverbod { get; } = Asks("signaleringInreisverbod",
        "Staat de vreemdeling volgens de pagina in SIS voor het inreisverbod?",
        "Is the person in SIS for the entry ban, according to the page?",
        AlleenVoorInreisverbod)
        .When(Some(Terugkeerbesluiten.Alle, OudMetInreisverbod));

    /// <summary>Whether the alert for the entry ban is entered again.</summary>
    public static Question<bool> OpnieuwVoorInreisverbod { get; } = Asks("opnieuwVoorInreisverbod",
        "Signaleert de IND na het vertrek weer voor het inreisverbod?",
        "Does the IND enter the alert for the entry ban again after the departure?",
        WeerVoorInreisverbod).Aside();

    /// <summary>Whether departure is put off.</summary>
    public static Question<bool> Uitgesteld { get; } = Asks("vertrekUitgesteld",
        "Hoeft de vreemdeling nog niet te vertrekken?",
        "Does the person not have to depart yet?",
        Uitstel).Aside();

    /// <summary>Whether the page says that a return decision is given.</summary>
    public static Question<bool> KrijgtTerugkeerbesluit { get; } = Asks("krijgtTerugkeerbesluit",
        "Krijgt de vreemdeling volgens de pagina een terugkeerbesluit?",
        "Is the person given a return decision, according to the page?",
        (Aangetroffen | AanvraagAfgewezen | VergunningIngetrokken) & !NietVoorLidstaat & Bevoegd).Aside();

    /// <summary>Whether the person must depart at once.</summary>
    public static Question<bool> Meteen { get; } = Asks("meteenVertrekken",
        "Moet de vreemdeling meteen vertrekken?",
        "Must the person depart at once?",
        NulDagen).Aside();

    /// <summary>Which consequences of a return decision hold.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Gevolgen { get; } = Asks("gevolgen",
        "Welke gevolgen van het terugkeerbesluit noemt de pagina voor dit geval?",
        "Which consequences of the return decision does the page name for this case?",
        AllThatHold(Bestemming, BinnenTermijn, NulDagen, MeestalInreisverbod, Uitzetting, WegUitSis, VertrekMelden, BewijsSturen, BezwaarOfBeroep)).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Paginauitleg> Rule { get; } = new(
        IndPaginas.Terugkeerbesluit,
        Paginauitleg.Van2024,
        SignaleringTerugkeer, SignaleringInreisverbod, OpnieuwVoorInreisverbod, Uitgesteld, KrijgtTerugkeerbesluit, Meteen, Gevolgen);

#pragma warning restore CS8604

    // ---------- Wanneer, voor wie en door wie ----------

    private static Norm Aangetroffen => field ??= Ground("wanneer.1.1",
        "Politie of KMar treft de vreemdeling aan, en politie, KMar of IND stelt vast dat hij hier illegaal is.",
        "The police or the KMar come across the person, and the police, the KMar or the IND find that he is here illegally.",
        Onderzoek.OnrechtmatigVerblijfGebleken);

    private static Norm AanvraagAfgewezen => field ??= Ground("wanneer.1.2",
        "De IND wijst een aanvraag om een vergunning of om verlenging af; het terugkeerbesluit is deel van die beslissing.",
        "The IND refuses an application for a permit or for its extension; the return decision is part of that decision.",
        Aanvraag.Gedaan & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen, UitkomstAanvraag.NietVerlengd));

    private static Norm VergunningIngetrokken => field ??= Ground("wanneer.1.3",
        "De IND trekt een vergunning in; het terugkeerbesluit is deel van die beslissing.",
        "The IND withdraws a permit; the return decision is part of that decision.",
        Aanvraag.Gedaan & Aanvraag.Uitkomst.Is(UitkomstAanvraag.VergunningIngetrokken));

    private static Norm NietVoorLidstaat => field ??= Exception("wie.1",
        "Alleen wie geen nationaliteit van een EU- of EER-land of Zwitserland heeft, krijgt een terugkeerbesluit.",
        "Only whoever has no nationality of an EU or EEA country or of Switzerland is given a return decision.",
        Vreemdeling.Nationaliteit.Is(Nationaliteit.Lidstaat),
        Force.Exhaustive);

    private static Norm Bevoegd => field ??= May("bevoegd.1",
        "De IND, de politie (AVIM), de Zeehavenpolitie en de KMar kunnen het geven.",
        "The IND, the police (AVIM), the Zeehavenpolitie and the KMar can give it.",
        Always);

    // ---------- Gevolgen ----------

    private static Condition HeeftTerugkeerbesluit => field ??= Some(Terugkeerbesluiten.Alle);

    private static Norm Bestemming => field ??= Consequence("gevolgen.1.1",
            "De vreemdeling gaat naar het land in het besluit, of naar een ander land buiten EU, EER (zonder Ierland) en Zwitserland waar hij mag blijven.",
            "The person goes to the country in the decision, or to another country outside EU, EEA (without Ireland) and Switzerland where he may stay.",
            HeeftTerugkeerbesluit)
        .Unless(Uitstel);

    private static Norm BinnenTermijn => field ??= Consequence("gevolgen.1.2",
            "Hij vertrekt zelf binnen de termijn in het besluit, bijvoorbeeld 28 dagen of meteen.",
            "He departs by himself within the term in the decision, for example 28 days or at once.",
            HeeftTerugkeerbesluit)
        .Unless(Uitstel);

    private static Norm NulDagen => field ??= Consequence("gevolgen.1.3",
            "Bij een termijn van 0 dagen vertrekt hij meteen.",
            "With a term of 0 days he departs at once.",
            Some(Terugkeerbesluiten.Alle, Terugkeerbesluiten.VertrektermijnDagen <= 0))
        .Unless(Uitstel);

    private static Norm MeestalInreisverbod => field ??= Consequence("gevolgen.1.3.s2",
        "Dan komt er meestal ook een inreisverbod.",
        "Then usually an entry ban comes too.",
        Some(Terugkeerbesluiten.Alle, Terugkeerbesluiten.VertrektermijnDagen <= 0),
        Force.Presumption);

    private static Norm Uitzetting => field ??= Consequence("gevolgen.1.4",
            "Wie niet zelf vertrekt, kan worden uitgezet.",
            "Whoever does not depart by himself can be removed.",
            HeeftTerugkeerbesluit & !Vertrokken,
            Force.May)
        .Unless(Uitstel);

    private static Norm InSisVoorTerugkeer => field ??= Consequence("gevolgen.1.5",
            "De gegevens komen in SIS, waar grensbewakers en politie van Schengenlanden ze zien.",
            "The data are put in SIS, where border guards and police of Schengen countries see them.",
            HeeftTerugkeerbesluit)
        .Unless(WegUitSis, VerblijfsrechtAangetoond, NietVanzelf);

    private static Norm WegUitSis => field ??= Exception("gevolgen.2",
        "Na vertrek uit de EU haalt de IND de signalering voor het terugkeerbesluit weg.",
        "After departure from the EU the IND takes away the alert for the return decision.",
        HeeftTerugkeerbesluit & Vertrokken,
        Force.Must);

    private static Norm VerblijfsrechtAangetoond => field ??= Exception("gevolgen.2.s3",
        "Wie geen EU-burger is en verblijfsrecht in de EU laat zien, komt niet in SIS.",
        "Whoever is no EU citizen and shows a right of residence in the EU is not put in SIS.",
        Vreemdeling.Nationaliteit.Is(Nationaliteit.DerdeLand) & VerblijfsrechtElders.Aanwezig.Is(VergunningElders.Aangetoond) & VerblijfsrechtElders.Lidstaat.Is(Eu),
        Force.MustNot);

    // What the page calls the EU: the EU, the EEA and Switzerland, with Ireland.
    private static Land[] Eu => [.. Landengroepen.EuropeseUnie.Op(IndPaginas.Terugkeerbesluit.InForce.From.NotBefore), .. Landengroepen.EerEnZwitserland.Op(IndPaginas.Terugkeerbesluit.InForce.From.NotBefore)];

    private static Condition Vertrokken => field ??= Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.Vertrokken);

    // ---------- Uitstel ----------

    private static Norm Uitstel => field ??= Exception("uitstel.1",
        "In drie situaties hoeft de vreemdeling nog niet te vertrekken.",
        "In three situations the person does not have to depart yet.",
        NieuweAanvraag | BezwaarBeroep | Medisch);

    private static Norm NieuweAanvraag => field ??= Ground("uitstel.1.1",
        "Na het terugkeerbesluit is een vergunning aangevraagd en de beslissing mag in Nederland worden afgewacht.",
        "After the return decision a permit was applied for and the decision may be awaited in the Netherlands.",
        UitstelVanVertrek.NieuweAanvraag & UitstelVanVertrek.NieuweAanvraagMagWordenAfgewacht);

    private static Norm BezwaarBeroep => field ??= Ground("uitstel.1.2",
        "Tegen een negatieve beslissing is op tijd bezwaar of beroep ingesteld, en volgens de beslissing mag dat in Nederland worden afgewacht.",
        "Against a negative decision an objection or appeal was lodged in time, and the decision says that it may be awaited in the Netherlands.",
        UitstelVanVertrek.BezwaarOfBeroepOpTijd & UitstelVanVertrek.BezwaarOfBeroepMagWordenAfgewacht);

    private static Norm Medisch => field ??= Ground("uitstel.1.3",
            "Om medische redenen is uitstel van vertrek gegeven.",
            "Departure was put off for medical reasons.",
            UitstelVanVertrek.Artikel64)
        .RefersTo(Statute.Vw.Article("64"));

    // ---------- Terugkeerbesluit van voor 7 maart 2023 ----------

    private static LocalDate NieuweRegeling => new(2023, 3, 7);

    private static Condition Oud => field ??= Terugkeerbesluiten.Datum < NieuweRegeling;

    private static Condition OudMetInreisverbod => field ??= Oud & Terugkeerbesluiten.MetInreisverbod;

    private static Norm NietVanzelf => field ??= Exception("VoorMaart2023.1",
            "Wie voor 7 maart 2023 een terugkeerbesluit kreeg, staat daarvoor niet vanzelf in SIS.",
            "Whoever was given a return decision before 7 March 2023 is not in SIS for it by itself.",
            Some(Terugkeerbesluiten.Alle, Oud) & Each(Terugkeerbesluiten.Alle, Oud),
            Force.MustNot)
        .Unless(AlsnogZonderInreisverbod, AlsnogMetInreisverbod);

    private static Norm AlsnogZonderInreisverbod => field ??= Must("ZonderInreisverbod.1.s1",
            "Zonder inreisverbod volgt de signalering alsnog als de IND een verandering van na die dag verneemt, zoals een aanvraag, een beslissing, bezwaar of beroep.",
            "Without an entry ban the alert follows after all where the IND learns of a change after that day, such as an application, a decision, an objection or an appeal.",
            Some(Terugkeerbesluiten.Alle, Oud & !Terugkeerbesluiten.MetInreisverbod) & Verandering)
        .Unless(AlVertrokken);

    private static Condition Verandering => field ??= ProcedureleGebeurtenis.HeeftPlaatsgevonden & NaDieDag;

    private static Norm NaDieDag => field ??= Reading("gebeurtenis-vanaf-7-maart-2023", "VoorMaart2023.1",
        "Ook een verandering op 7 maart 2023 zelf telt.",
        "A change on 7 March 2023 itself counts too.",
        ProcedureleGebeurtenis.Datum >= NieuweRegeling);

    private static Norm AlVertrokken => field ??= Exception("ZonderInreisverbod.1.s4",
        "Dat gebeurt alleen als de IND weet dat de vreemdeling nog hier is, of niet weet of hij nog in de EU is.",
        "That happens only where the IND knows that the person is still here, or does not know whether he is still in the EU.",
        Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.Vertrokken, VertrekBekend.NaarAndereLidstaat),
        Force.Exhaustive);

    private static Norm AlleenVoorInreisverbod => field ??= Must("MetInreisverbod.1.s1",
            "Met een inreisverbod staat de vreemdeling alleen voor het inreisverbod in SIS.",
            "With an entry ban the person is in SIS for the entry ban only.",
            Some(Terugkeerbesluiten.Alle, OudMetInreisverbod))
        .Unless(AlsnogMetInreisverbod);

    private static Norm AlsnogMetInreisverbod => field ??= Must("MetInreisverbod.1.s2",
            "Verneemt de IND een verandering van na 7 maart 2023, dan wordt het een signalering voor het terugkeerbesluit, als de vreemdeling nog hier is of dat onbekend is.",
            "Where the IND learns of a change after 7 March 2023, it becomes an alert for the return decision, if the person is still here or that is not known.",
            Some(Terugkeerbesluiten.Alle, OudMetInreisverbod)
                & Verandering
                & Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.NietVertrokken, VertrekBekend.NietBekend))
        .Unless(BlijftVoorInreisverbod);

    private static Norm BlijftVoorInreisverbod => field ??= Exception("MetInreisverbod.1.s8",
        "Weet de IND al dat de vreemdeling de EU uit is, dan blijft de signalering voor het inreisverbod.",
        "Where the IND knows already that the person left the EU, the alert for the entry ban stays.",
        Some(Terugkeerbesluiten.Alle, OudMetInreisverbod) & Vertrokken);

    private static Norm WeerVoorInreisverbod => field ??= Must("MetInreisverbod.1.s7",
        "Na het vertrek signaleert de IND weer voor het inreisverbod.",
        "After the departure the IND enters the alert for the entry ban again.",
        Some(Terugkeerbesluiten.Alle, Terugkeerbesluiten.MetInreisverbod)
            & Vertrokken
            & Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Sis) & Signaleringen.Soort.Is(SoortSignalering.Terugkeer)));

    // ---------- Melden en rechtsmiddelen ----------

    private static Norm VertrekMelden => field ??= Consequence("melden.1",
        "Wie vertrekt, kan dat melden; dan gaat de signalering weg, of begint die voor het inreisverbod.",
        "Whoever departs can report it; the alert is then taken away, or the one for the entry ban begins.",
        HeeftTerugkeerbesluit,
        Force.May);

    private static Norm BewijsSturen => field ??= Consequence("melden.2",
        "Dat gaat per brief met de datum en bewijs van vertrek en reis, zoals stempels, tickets en reisdocumenten.",
        "That is done by letter with the date and proof of departure and journey, such as stamps, tickets and travel documents.",
        HeeftTerugkeerbesluit,
        Force.NonExhaustive);

    private static Norm BezwaarOfBeroep => field ??= Consequence("rechtsmiddel.1",
        "Tegen het besluit kan bezwaar of beroep; het besluit zegt welk, en of het in Nederland mag worden afgewacht.",
        "An objection or appeal against the decision is possible; the decision says which, and whether it may be awaited in the Netherlands.",
        HeeftTerugkeerbesluit,
        Force.May);
}
