using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/3 Vc as it reads since Stcrt. 2025, 31826: identification of a person who is held, what the officer looks up, and the age inspection.</summary>
public static class A2_3_2025
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the person identifies himself with a means of article 4.21 Vb.</summary>
    public static Question<bool> Identificatiemiddel { get; } = Asks("identificatiemiddelAanvaardbaar",
        "Identificeert de persoon zich met een middel dat artikel 4.21 Vb noemt?",
        "Does the person identify himself with a means that article 4.21 Vb names?",
        Middel & GeldigVisum).Aside();

    /// <summary>Whether clothes, goods or body may be searched.</summary>
    public static Question<bool> Onderzoek { get; } = Asks("onderzoekKledingZakenLichaam",
        "Mag de opgehouden persoon aan kleding, zaken of lichaam worden onderzocht?",
        "May the clothes, goods or body of the person held be searched?",
        OnderzoekMag)
        .When(Identiteitsonderzoek.Opgehouden);

    /// <summary>What the officer does for the identity of a person who is held.</summary>
    public static Question<IReadOnlyList<Pinpoint>> BijOphouding { get; } = Asks("plichtenBijOphouding",
        "Wat doet de ambtenaar om de identiteit van de opgehouden persoon vast te stellen?",
        "What does the officer do to establish the identity of the person held?",
        AllThatHold(FormulierNaarDlos, Vreemdelingenadministratie, SignaleringenRaadplegen))
        .When(Identiteitsonderzoek.Opgehouden);

    /// <summary>What the officer does about the right of residence.</summary>
    public static Question<IReadOnlyList<Pinpoint>> OverVerblijf { get; } = Asks("plichtenOverVerblijf",
        "Wat doet de ambtenaar om het verblijfsrecht na te gaan?",
        "What does the officer do to check the right of residence?",
        AllThatHold(ContactNccKMar, BvvRaadplegen));

    /// <summary>Whether an age inspection may be held.</summary>
    public static Question<bool> SchouwMag { get; } = Asks("leeftijdsschouwMag",
        "Mag een leeftijdsschouw worden uitgevoerd?",
        "May an age inspection be held?",
        Bevoegd)
        .When(Leeftijdsschouw.Gesteld.Is(GesteldeLeeftijd.Minderjarig, GesteldeLeeftijd.Meerderjarig));

    /// <summary>Whether an age inspection that was held kept to the rules.</summary>
    public static Question<bool> VolgensDeRegels { get; } = Asks("leeftijdsschouwVolgensDeRegels",
        "Is de leeftijdsschouw volgens de regels gehouden?",
        "Was the age inspection held by the rules?",
        Regels)
        .When(Geschouwd).Aside();

    /// <summary>What follows for the age.</summary>
    public static Question<Schouwgevolg> Gevolg { get; } = Asks("gevolgLeeftijdsschouw",
        "Wat volgt uit de leeftijdsschouw voor de leeftijd van de vreemdeling?",
        "What follows from the age inspection for the age of the person?",
        InOrder(
            Meerderjarig.Gives(Identiteitsuitkomst.Gevolgen, Schouwgevolg.Meerderjarig),
            (EvidentMeerderjarig & Eenparig & Draagt & AlsnogOndersteund).Gives(Identiteitsuitkomst.Gevolgen, Schouwgevolg.OpgegevenLeeftijd),
            OpgegevenLeeftijd.Gives(Identiteitsuitkomst.Gevolgen, Schouwgevolg.OpgegevenLeeftijd),
            (EvidentMinderjarig & Eenparig & Draagt & Oordeel.MinderjarigOndanksOpgave).Gives(Identiteitsuitkomst.Gevolgen, Schouwgevolg.Minderjarig),
            GeenConclusie.Gives(Identiteitsuitkomst.Gevolgen, Schouwgevolg.GeenConclusie)))
        .When(Geschouwd);

    /// <summary>What the officer does after an age inspection.</summary>
    public static Question<IReadOnlyList<Pinpoint>> NaSchouw { get; } = Asks("plichtenNaLeeftijdsschouw",
        "Wat doet de ambtenaar na de leeftijdsschouw?",
        "What does the officer do after the age inspection?",
        AllThatHold(ConclusieInDossier))
        .When(Leeftijdsschouw.Gehouden);

    /// <summary>The rule object.</summary>
    public static Paragraph<Identiteitsuitkomst> Rule { get; } = new(
        new("A2/3", Onderwerpen.Identificatie, Publicaties.Stcrt2025_31826, Publicaties.Sinds2025, new Dictionary<string, Text>()),
        Identiteitsuitkomst.Van2025,
        Onderzoek, BijOphouding, OverVerblijf, SchouwMag, VolgensDeRegels, Gevolg, NaSchouw, Identificatiemiddel);

#pragma warning restore CS8604

    // ---------- Identificatiemiddelen ----------

    private static Norm Middel => field ??= Definition("1.s1",
            "Identificatiemiddelen zijn die van artikel 4.21 Vb.",
            "Means of identification are those of article 4.21 Vb.",
            Identiteitsonderzoek.Identificatiemiddel.Is(Dossiers.Identificatiemiddel.Visum, Dossiers.Identificatiemiddel.AnderMiddelArtikel4_21))
        .RefersTo(Statute.Vb.Article("4.21"), Statute.Vw.Article("50", "1"));

    private static Norm GeldigVisum => field ??= Requirement("1.s2",
            "Een visum telt alleen als het geldig is.",
            "A visa counts only where it is valid.",
            Identiteitsonderzoek.Identificatiemiddel.Is(Dossiers.Identificatiemiddel.AnderMiddelArtikel4_21) | Identiteitsonderzoek.VisumGeldig)
        .RefersTo(Statute.Vb.Article("4.21", "1", "e"));

    // ---------- Onderzoek aan kleding, zaken of lichaam ----------

    private static Norm OnderzoekMag => field ??= Requirement("2",
        "Kleding, zaken en lichaam van een opgehouden persoon mogen alleen worden onderzocht als aan twee voorwaarden is voldaan.",
        "The clothes, goods and body of a person held may only be searched if two conditions are met.",
        Identiteitsonderzoek.Opgehouden & DoorAmbtenaar & AndereManierenZonderResultaat,
        Force.Exhaustive);

    private static Norm DoorAmbtenaar => field ??= Requirement("2.1",
        "Een ambtenaar van de grensbewaking of het toezicht doet het onderzoek.",
        "An officer of border control or supervision does the search.",
        Identiteitsonderzoek.DoorGrensbewakingOfToezicht);

    private static Norm AndereManierenZonderResultaat => field ??= Requirement("2.2",
        "Andere manieren leverden de identiteit en de verblijfsrechtelijke positie niet op.",
        "Other ways did not yield identity and right of residence.",
        Geprobeerd
            & !(Identiteitsonderzoek.IdentiteitVastgesteld & Identiteitsonderzoek.VerblijfspositieVastgesteld)
            & ((!Identiteitsonderzoek.IdentiteitVastgesteld & !Identiteitsonderzoek.VerblijfspositieVastgesteld) | Oordeel.OnderzoekBijEenOpenGegeven));

    private static Norm Geprobeerd => field ??= Reading("andere-manieren-eerst-geprobeerd", "2.2",
        "Andere manieren hebben pas niets opgeleverd als zij zijn geprobeerd.",
        "Other ways yielded nothing only where they were tried.",
        Identiteitsonderzoek.AndereManierenGeprobeerd);

    // ---------- Wat de ambtenaar raadpleegt ----------

    private static Norm IederOpgehouden => field ??= Reading("handelingen-bij-iedere-ophouding", "3",
        "De handelingen gelden voor iedere opgehouden persoon, ook als zijn identiteit inmiddels bekend is.",
        "The acts hold for every person who is held, also where the identity has become known.",
        Identiteitsonderzoek.Opgehouden);

    private static Norm FormulierNaarDlos => field ??= Must("3.1",
        "De ambtenaar stuurt het formulier met de afgenomen vingerafdrukken onmiddellijk naar de DLOS.",
        "The officer sends the form with the fingerprints that were taken to the DLOS at once.",
        IederOpgehouden & Identiteitsonderzoek.VingerafdrukkenAfgenomen);

    private static Norm Vreemdelingenadministratie => field ??= Must("3.2",
        "De ambtenaar raadpleegt de vreemdelingenadministratie.",
        "The officer consults the administration of aliens.",
        IederOpgehouden);

    private static Norm SignaleringenRaadplegen => field ??= Must("3.3",
        "De ambtenaar kijkt in E&S en (N)SIS of de persoon onder de opgegeven of gevonden identiteit voorkomt.",
        "The officer looks in E&S and (N)SIS whether the person occurs under the identity that was given or found.",
        IederOpgehouden);

    private static Norm ContactNccKMar => field ??= Must("4",
            "Wie stelt een verblijfsvergunning van een andere EU- of EER-staat of Zwitserland te hebben: de ambtenaar laat dat door het NCC Eurosur van de KMar verifiëren.",
            "Where a person claims a residence permit of another EU or EEA state or Switzerland, the officer has that verified by the NCC Eurosur of the KMar.",
            GesteldOfGetoond
                & VerblijfsrechtElders.Soort.Is(SoortVerblijfsrecht.Regulier, SoortVerblijfsrecht.InternationaleBescherming, SoortVerblijfsrecht.LangdurigIngezetene)
                & VerblijfsrechtElders.Lidstaat.Is([.. EuEerZwitserland.Op(Publicaties.Sinds2025.From.NotBefore)]))
        .ExplainedBy("toelichting.1",
            "Het contactpunt kreeg een andere naam; zo werd al gewerkt.",
            "The contact point got another name; this was the practice already.");

    private static Landengroep EuEerZwitserland => Landengroepen.EuropeseUnie.Met(Landengroepen.EerEnZwitserland, new("EU, EER en Zwitserland", "EU, EEA and Switzerland"));

    private static Norm GesteldOfGetoond => field ??= Reading("ook-een-getoonde-vergunning-verifieren", "4",
        "Ook wie zijn vergunning toont, stelt er een te hebben.",
        "Whoever shows the permit claims to have one too.",
        VerblijfsrechtElders.Aanwezig.Is(VergunningElders.GesteldNietAangetoond, VergunningElders.Aangetoond));

    private static Norm BvvRaadplegen => field ??= Must("5",
            "Bij wie zonder rechtmatig verblijf in Nederland is, raadpleegt de ambtenaar de BVV om te zien of een terugkeerbesluit (model M107-A) moet volgen.",
            "Where a person is in the Netherlands without lawful residence, the officer consults the BVV to see whether a return decision (model M107-A) must follow.",
            !Verblijf.RechtmatigInNederland & Verblijf.Plaats.Is(Verblijfplaats.Nederland))
        .RefersTo(new OtherParagraph("A3/1.1"));

    // ---------- De leeftijdsschouw ----------

    private static Condition SteltMinderjarig => field ??= Leeftijdsschouw.Gesteld.Is(GesteldeLeeftijd.Minderjarig);

    private static Condition SteltMeerderjarig => field ??= Leeftijdsschouw.Gesteld.Is(GesteldeLeeftijd.Meerderjarig);

    private static Condition Geschouwd => field ??= Leeftijdsschouw.Gehouden & (SteltMinderjarig | SteltMeerderjarig);

    private static Norm Bevoegd => field ??= May("6",
        "Wie stelt minderjarig te zijn en dat niet met bewijs kan onderbouwen, mag op leeftijd worden geschouwd.",
        "Whoever says that he is a minor and cannot support it with evidence may be inspected for age.",
        (SteltMinderjarig & !Leeftijdsschouw.MinderjarigheidOnderbouwd) | (SteltMeerderjarig & Oordeel.SchouwBijGesteldeMeerderjarigheid));

    private static Norm EersteSessie => field ??= Must("7.1",
        "Een sessie wordt gehouden door een ambtenaar van de grensbewaking of het toezicht.",
        "One session is held by one officer of border control or supervision.",
        Leeftijdsschouw.AmbtenarenEersteSessie.Is(1) & Leeftijdsschouw.GrensbewakingOfToezichtEersteSessie);

    private static Norm TweedeSessie => field ??= Must("7.2",
        "De andere sessie wordt gehouden door zo'n ambtenaar die ook hulpofficier van justitie is, of door een politie- of KMar-ambtenaar die de eigen leiding ervoor aanwees.",
        "The other session is held by such an officer who is an assistant public prosecutor too, or by an officer of the police or the KMar whom their own head designated for it.",
        OokAlleen
            & ((Leeftijdsschouw.GrensbewakingOfToezichtTweedeSessie & Leeftijdsschouw.HulpofficierTweedeSessie)
                | Leeftijdsschouw.AanwijzingTweedeSessie.Is(AanwijzingSchouw.PolitieDoorKorpschef, AanwijzingSchouw.KMarDoorCommandant)));

    private static Norm OokAlleen => field ??= Reading("aangewezen-ambtenaar-ook-alleen", "7.2",
        "Ook de aangewezen ambtenaar houdt de sessie alleen.",
        "A designated officer holds the session alone too.",
        Leeftijdsschouw.AmbtenarenTweedeSessie.Is(1));

    private static Norm Onafhankelijk => field ??= Must("8",
        "Elke sessie oordeelt los van de andere of meerder- of minderjarigheid evident is.",
        "Each session judges apart from the other whether majority or minority is evident.",
        Leeftijdsschouw.SessiesOnafhankelijk);

    private static Norm EvidentMeerderjarig => field ??= Ground("8.1",
        "Wie stelt minderjarig te zijn, is naar uiterlijk en verklaringen evident meerderjarig.",
        "Whoever says that he is a minor is evidently an adult by looks and statements.",
        SteltMinderjarig & Gevonden(Schouwbevinding.EvidentMeerderjarig));

    private static Norm EvidentMinderjarig => field ??= Ground("8.2",
        "Wie stelt meerderjarig te zijn, is naar uiterlijk en verklaringen evident minderjarig.",
        "Whoever says that he is an adult is evidently a minor by looks and statements.",
        SteltMeerderjarig & Gevonden(Schouwbevinding.EvidentMinderjarig));

    private static Norm Eenparig => field ??= Must("9",
        "Alleen wat beide sessies eensluidend evident vonden, telt.",
        "Only what both sessions alike found evident counts.",
        BeideVonden(Schouwbevinding.EvidentMeerderjarig) | BeideVonden(Schouwbevinding.EvidentMinderjarig));

    private static Norm Aspecten => field ??= Must("12",
        "Alle genoemde aspecten van de vreemdeling zijn bij het oordeel betrokken.",
        "All aspects of the person that are named were taken into account.",
        Uiterlijk & Gedrag & Verklaringen & AndereOmstandigheden);

    private static Norm Uiterlijk => field ??= Requirement("12.1", "Het uiterlijk.", "Looks.", Leeftijdsschouw.UiterlijkBetrokken);

    private static Norm Gedrag => field ??= Requirement("12.2", "Het gedrag.", "Behaviour.", Leeftijdsschouw.GedragBetrokken);

    private static Norm Verklaringen => field ??= Requirement("12.3", "De verklaringen.", "The statements.", Leeftijdsschouw.VerklaringenBetrokken);

    private static Norm AndereOmstandigheden => field ??= Requirement("12.4", "Andere relevante omstandigheden, als die er zijn.", "Other relevant circumstances, if there are any.",
        Leeftijdsschouw.AndereOmstandigheden.Is(Betrokken.Betrokken, Betrokken.NietAanwezig));

    private static Condition Regels => field ??= Bevoegd & EersteSessie & TweedeSessie & Onafhankelijk & Aspecten;

    private static Norm Draagt => field ??= Reading("alleen-een-schouw-volgens-de-regels-telt", "10.s1",
        "Aan een schouw die mocht en volgens de regels is gehouden, wordt een gevolg verbonden; aan een andere niet.",
        "An inspection that was allowed and was held by the rules has consequences; another has none.",
        Regels);

    // ---------- Wat eruit volgt ----------

    private static Norm Meerderjarig => field ??= Consequence("10.s1",
            "Van de opgegeven leeftijd wordt niet uitgegaan en de vreemdeling wordt als meerderjarig geregistreerd.",
            "The stated age is not kept to and the person is registered as an adult.",
            EvidentMeerderjarig & Eenparig & Draagt)
        .Unless(AlsnogOndersteund);

    private static Norm AlsnogOndersteund => field ??= Exception("10.s1.tenzij",
        "Niet als de vreemdeling de minderjarige leeftijd alsnog met voldoende bewijs ondersteunt.",
        "Not where the person supports minority after all with sufficient evidence.",
        Leeftijdsschouw.BewijsAlsnogOvergelegd & Oordeel.BewijsMinderjarigheidVoldoende);

    private static Norm OpgegevenLeeftijd => field ??= Consequence("10.s2",
        "Bij evidente minderjarigheid wordt van de opgegeven leeftijd uitgegaan.",
        "With evident minority the stated age is kept to.",
        BeideVonden(Schouwbevinding.EvidentMinderjarig) & Eenparig & Draagt & (SteltMinderjarig | (EvidentMinderjarig & !Oordeel.MinderjarigOndanksOpgave)));

    private static Norm GeenConclusie => field ??= Reading("zonder-eensluidend-oordeel-geen-conclusie", "9",
        "Zonder eensluidend en evident oordeel uit een schouw volgens de regels volgt niets voor de leeftijd.",
        "Without a unanimous and evident finding of an inspection by the rules nothing follows for the age.",
        !(Eenparig & Draagt) | (SteltMeerderjarig & !EvidentMinderjarig));

    private static Norm ConclusieInDossier => field ??= Must("11",
        "De ambtenaar zorgt dat de conclusie van de schouw in het dossier komt.",
        "The officer sees to it that the conclusion of the inspection is put in the file.",
        Leeftijdsschouw.Gehouden);

    private static Condition Gevonden(Schouwbevinding bevinding) => Leeftijdsschouw.BevindingEersteSessie.Is(bevinding) | Leeftijdsschouw.BevindingTweedeSessie.Is(bevinding);

    private static Condition BeideVonden(Schouwbevinding bevinding) => Leeftijdsschouw.BevindingEersteSessie.Is(bevinding) & Leeftijdsschouw.BevindingTweedeSessie.Is(bevinding);
}
