using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.Ind;

/// <summary>The IND's overview of entry ban, return decision and declaration of undesirability, which has no date: the parts on the return decision and the declaration. It explains and is no legal basis; it is here because people hold it against act, decree and circulaire.</summary>
public static class OverzichtPagina
{
    // ---------- Wat de pagina beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the page says that the police or the KMar can give a return decision.</summary>
    public static Question<bool> DoorPolitie { get; } = Asks("kanTerugkeerbesluitKrijgen",
        "Kunnen politie of KMar volgens de pagina een terugkeerbesluit geven?",
        "Can the police or the KMar give a return decision, according to the page?",
        Onrechtmatig);

    /// <summary>Whether the page says that a refusal is a return decision too.</summary>
    public static Question<bool> MetAfwijzing { get; } = Asks("afwijzingIsTerugkeerbesluit",
        "Is de afwijzing volgens de pagina ook een terugkeerbesluit?",
        "Is the refusal also a return decision, according to the page?",
        Afwijzing);

    /// <summary>What the page says to follow.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Gevolgen { get; } = Asks("gevolgen",
        "Welke gevolgen noemt de pagina voor dit geval?",
        "Which consequences does the page name for this case?",
        AllThatHold(NietRechtmatig, MoetWeg, TermijnInBesluit, Standaard, NulDagen, Uitreiken, Staatscourant, MeteenWeg, Strafbaar, Bezwaar, NietAfwachten, InEnS)).Aside();

    /// <summary>Which documents are missing.</summary>
    public static Question<IReadOnlyList<Pinpoint>> OntbrekendeDocumenten { get; } = Asks("ontbrekendeDocumenten",
        "Welke documenten ontbreken volgens de pagina bij de aanvraag om opheffing van de ongewenstverklaring?",
        "Which documents are missing from the application for lifting the declaration, according to the page?",
        AllThatHold(Brief, Uitleg, Machtiging, Paspoort, Grensdocumenten, Overzicht, Overheden))
        .When(Ongewenstverklaring.Uitgesproken & AanvraagOpheffing.Gedaan);

    /// <summary>The rule object.</summary>
    public static Paragraph<Overzichtsuitleg> Rule { get; } = new(
        IndPaginas.Overzicht,
        Overzichtsuitleg.Van,
        DoorPolitie, MetAfwijzing, Gevolgen, OntbrekendeDocumenten);

#pragma warning restore CS8604

    // ---------- Terugkeerbesluit ----------

    private static Condition Afgewezen => field ??= Aanvraag.Gedaan & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen, UitkomstAanvraag.NietVerlengd);

    private static Condition VerlopenOfAfgewezen => field ??= Verblijf.VergunningBepaaldeTijdVerlopen | Afgewezen;

    private static Norm Onrechtmatig => field ??= May("TkbOnrechtmatig.1",
            "Na een verlopen vergunning of een afwijzing kunnen politie en KMar een terugkeerbesluit geven aan wie niet zelf vertrekt.",
            "After a permit that expired or a refusal the police and the KMar can give a return decision to whoever does not depart.",
            VerlopenOfAfgewezen & Verblijf.Plaats.Is(Verblijfplaats.Nederland))
        .Unless(NietVoorLidstaat, VerlengingGevraagd, RechtsmiddelIngesteld);

    private static Norm NietVoorLidstaat => field ??= Exception("terugkeerbesluit.1.s6",
        "Wie de nationaliteit van een EU- of EER-land of Zwitserland heeft, krijgt geen terugkeerbesluit.",
        "Whoever has the nationality of an EU or EEA country or of Switzerland is given no return decision.",
        Vreemdeling.Nationaliteit.Is(Nationaliteit.Lidstaat),
        Force.MustNot);

    private static Norm VerlengingGevraagd => field ??= Exception("TkbOnrechtmatig.2.1",
        "Verlenging of wijziging is op tijd gevraagd en mag hier worden afgewacht.",
        "Extension or change was asked for in time and may be awaited here.",
        AndereAanvraag.Loopt & AndereAanvraag.VerlengingOfWijzigingOpTijd & AndereAanvraag.MagWordenAfgewacht);

    private static Norm RechtsmiddelIngesteld => field ??= Exception("TkbOnrechtmatig.2.2",
        "Tegen een afwijzing is op tijd bezwaar of beroep ingesteld en dat mag hier worden afgewacht.",
        "An objection or appeal against a refusal was lodged in time and may be awaited here.",
        HierAfTeWachten);

    private static Norm HierAfTeWachten => field ??= Reading("pagina-bezwaar-of-beroep-afwachten", "TkbOnrechtmatig.2.2",
        "Af te wachten is het bezwaar of beroep, en niet \"deze aanvraag\".",
        "What may be awaited is the objection or appeal, and not \"this application\".",
        UitstelVanVertrek.BezwaarOfBeroepOpTijd & UitstelVanVertrek.BezwaarOfBeroepMagWordenAfgewacht);

    private static Norm Afwijzing => field ??= Must("TkbAfwijzing.1",
            "De beslissing die een aanvraag afwijst, is ook een terugkeerbesluit.",
            "The decision that refuses an application is also a return decision.",
            Afgewezen)
        .Unless(NietVoorLidstaat);

    private static Norm NietRechtmatig => field ??= Consequence("TkbOnrechtmatig.1.s3",
            "Na een verlopen vergunning of een afwijzing is het verblijf niet meer rechtmatig.",
            "After a permit that expired or a refusal the stay is no longer lawful.",
            VerlopenOfAfgewezen)
        .Unless(VerlengingGevraagd, RechtsmiddelIngesteld);

    private static Norm MoetWeg => field ??= Consequence("TkbOnrechtmatig.1.s4",
            "De vreemdeling moet dan zo snel hij kan weg uit Nederland, EU, EER en Zwitserland.",
            "The person must then leave the Netherlands, EU, EEA and Switzerland as soon as he can.",
            VerlopenOfAfgewezen)
        .Unless(VerlengingGevraagd, RechtsmiddelIngesteld);

    private static Condition HeeftTerugkeerbesluit => field ??= Some(Terugkeerbesluiten.Alle);

    private static Norm TermijnInBesluit => field ??= Consequence("terugkeerbesluit.2.s1",
        "Het terugkeerbesluit noemt de tijd om te vertrekken, die per geval wordt bepaald.",
        "The return decision names the time to depart, which is set case by case.",
        HeeftTerugkeerbesluit);

    private static Norm Standaard => field ??= Consequence("terugkeerbesluit.2.s3",
            "De standaard is 28 dagen.",
            "The standard is 28 days.",
            Some(Terugkeerbesluiten.Alle, Terugkeerbesluiten.VertrektermijnDagen > 0),
            Force.Presumption)
        .RefersTo(Statute.Vw.Article("62", "1"));

    private static Norm NulDagen => field ??= Consequence("TkbAfwijzing.2",
            "Bij nul dagen moet de vreemdeling meteen weg.",
            "With zero days the person must leave at once.",
            Some(Terugkeerbesluiten.Alle, Terugkeerbesluiten.VertrektermijnDagen <= 0))
        .RefersTo(Statute.Vw.Article("62", "2"));

    // ---------- Ongewenstverklaring ----------

    private static Condition Ongewenst => field ??= Ongewenstverklaring.Uitgesproken;

    private static Norm Uitreiken => field ??= Consequence("OngewenstBesluit.1",
            "De IND verklaart ongewenst; de politie reikt het besluit uit, met een folder.",
            "The IND declares undesirable; the police hand over the decision, with a leaflet.",
            Ongewenst)
        .Unless(Staatscourant);

    private static Norm Staatscourant => field ??= Exception("OngewenstBesluit.1.s5",
        "Kan het besluit niet in persoon worden uitgereikt, dan komt het in ieder geval in de Staatscourant.",
        "Where the decision cannot be handed over in person, it is in any case put in the Staatscourant.",
        Ongewenst & !Bekendmaking.UitreikingInPersoonMogelijk,
        Force.NonExhaustive);

    private static Norm MeteenWeg => field ??= Consequence("OngewenstGevolgen.1",
        "De vreemdeling moet meteen zelf weg en mag niet meer hier zijn of komen.",
        "The person must leave at once by himself and may not be or come here any more.",
        Ongewenst);

    private static Norm Strafbaar => field ??= Consequence("OngewenstGevolgen.2",
        "Wie toch hier is of komt, is strafbaar: ten hoogste zes maanden gevangenis of een hoge geldboete, en daarna kan uitzetting volgen.",
        "Whoever is or comes here all the same commits a crime: six months of prison at most or a high fine, and removal can follow.",
        Ongewenst,
        Force.May);

    private static Norm Bezwaar => field ??= Consequence("OngewenstBezwaar.1",
        "Tegen de ongewenstverklaring kan bezwaar worden gemaakt.",
        "An objection against the declaration is possible.",
        Ongewenst,
        Force.May);

    private static Norm NietAfwachten => field ??= Consequence("OngewenstBezwaar.1.s2",
        "De vreemdeling mag dat bezwaar hier niet afwachten.",
        "The person may not await that objection here.",
        Ongewenst,
        Force.MustNot);

    private static Norm InEnS => field ??= Consequence("OngewenstSignalering.1",
            "De gegevens komen meestal in E&S, een systeem van de politie.",
            "The data are mostly put in E&S, a system of the police.",
            Ongewenst,
            Force.Presumption)
        .RefersTo(new OtherParagraph("A2/12.6"));

    // ---------- Documenten bij de aanvraag om opheffing ----------

    private static Norm Brief => field ??= Mist("OngewenstOpheffing.2.1.1",
        "De brief met de vraag om opheffing en de reden ontbreekt.",
        "The letter that asks for lifting and says why is missing.",
        !Opheffingsbrief.VraagEnReden);

    private static Norm Uitleg => field ??= Mist("OngewenstOpheffing.2.1.2",
        "De uitleg over de tijd buiten Nederland, zonder misdrijven en strafproces, ontbreekt.",
        "The account of the time outside the Netherlands, without crimes and prosecution, is missing.",
        !AanvraagOpheffing.EigenVerklaring);

    private static Norm Machtiging => field ??= Mist("OngewenstOpheffing.2.2",
        "De machtiging van wie het voor de vreemdeling vraagt, ontbreekt.",
        "The authorisation of whoever asks it for the person is missing.",
        Opheffingsbrief.DoorGemachtigde & !Opheffingsbrief.Machtiging);

    private static Norm Paspoort => field ??= Mist("OngewenstOpheffing.2.3",
        "De kopie van de pagina met persoonsgegevens van het geldige paspoort ontbreekt.",
        "The copy of the page with personal data of the valid passport is missing.",
        !Opheffingsbrief.Paspoortpagina);

    private static Norm Grensdocumenten => field ??= Mist("OngewenstOpheffing.2.4",
        "De kopie van de documenten voor grensoverschrijding sinds de ongewenstverklaring ontbreekt.",
        "The copy of the documents for crossing borders since the declaration is missing.",
        !AanvraagOpheffing.Reisdocumenten);

    private static Norm Overzicht => field ??= Mist("OngewenstOpheffing.2.5",
        "Het overzicht van de plaatsen sinds de ongewenstverklaring, met bewijs, ontbreekt.",
        "The list of places since the declaration, with evidence, is missing.",
        !AanvraagOpheffing.OverzichtVerblijfplaatsen);

    private static Norm Overheden => field ??= Mist("OngewenstOpheffing.2.7",
            "De brief van de overheden van de landen van verblijf ontbreekt.",
            "The letter of the authorities of the countries of residence is missing.",
            !AanvraagOpheffing.VerklaringAutoriteiten)
        .RefersTo(Statute.Vb.Article("6.6"));

    private static Norm Mist(string place, string nl, string en, Condition when) => Requirement(place, nl, en, when, Force.NonExhaustive);
}
