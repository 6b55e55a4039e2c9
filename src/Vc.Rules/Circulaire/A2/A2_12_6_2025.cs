using NodaTime;
using Vc.Rules.Circulaire.Ind;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.6 Vc as it reads since Stcrt. 2025, 31826: which alerts the IND enters in SIS and E&amp;S, for how long, and which goes first.</summary>
public static class A2_12_6_2025
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether a return alert in SIS is due.</summary>
    public static Question<bool> Terugkeer { get; } = Asks("terugkeersignalering",
        "Moet er een signalering inzake terugkeer in SIS staan?",
        "Must there be an alert on return in SIS?",
        Terugkeersignalering);

    /// <summary>What a return alert rests on.</summary>
    public static Question<Grondslag> GrondslagTerugkeer { get; } = Asks("grondslagTerugkeer",
        "Waarop berust de signalering inzake terugkeer?",
        "What does the alert on return rest on?",
        InOrder(
            TerugkeerMetInreisverbod.Gives(Keuzen.Grondslag, Grondslag.TerugkeerbesluitMetInreisverbod),
            Terugkeersignalering.Gives(Keuzen.Grondslag, Grondslag.Terugkeerbesluit)))
        .When(Terugkeersignalering);

    /// <summary>Which grounds of the return alert hold.</summary>
    public static Question<IReadOnlyList<Pinpoint>> GrondenTerugkeer { get; } = Asks("grondenTerugkeer",
        "Welke gronden dragen de signalering inzake terugkeer?",
        "Which grounds carry the alert on return?",
        AllThatHold(NieuwTerugkeerbesluit, OudInreisverbod, OudTerugkeerbesluit, OudBesluitMetInreisverbod))
        .When(Terugkeersignalering);

    /// <summary>Enter or keep the return alert.</summary>
    public static Question<Handeling> HandelingTerugkeer { get; } = Asks("handelingTerugkeer",
        "Wat doet de IND met de signalering inzake terugkeer?",
        "What does the IND do with the alert on return?",
        InOrder(
            TerugkeerStaatAl.Gives(Signalering.Handelingen, Handeling.Handhaven),
            Terugkeersignalering.Gives(Signalering.Handelingen, Handeling.Invoeren)))
        .When(Terugkeersignalering);

    /// <summary>Whether a refusal alert in SIS is due.</summary>
    public static Question<bool> Weigering { get; } = Asks("weigeringssignalering",
        "Moet er een signalering ter weigering van toegang en verblijf in SIS staan?",
        "Must there be an alert for refusal of entry and stay in SIS?",
        Weigeringssignalering);

    /// <summary>What a refusal alert rests on.</summary>
    public static Question<Grondslag> GrondslagWeigering { get; } = Asks("grondslagWeigering",
        "Waarop berust de signalering ter weigering?",
        "What does the alert for refusal rest on?",
        Weigeringsgrondslag)
        .When(Weigeringssignalering);

    /// <summary>Which grounds of the refusal alert hold.</summary>
    public static Question<IReadOnlyList<Pinpoint>> GrondenWeigering { get; } = Asks("grondenWeigering",
        "Welke gronden dragen de signalering ter weigering?",
        "Which grounds carry the alert for refusal?",
        AllThatHold(OngewenstVerklaard, BesluitGenomen, VertrokkenMetInreisverbod, ValsDocument, Drugssmokkel, NationaleVeiligheid, OpenbareOrde, WeigeringNaTerugkeerbevestiging))
        .When(Weigeringssignalering);

    /// <summary>Enter or keep the refusal alert.</summary>
    public static Question<Handeling> HandelingWeigering { get; } = Asks("handelingWeigering",
        "Wat doet de IND met de signalering ter weigering?",
        "What does the IND do with the alert for refusal?",
        InOrder(
            WeigeringStaatAl.Gives(Signalering.Handelingen, Handeling.Handhaven),
            Weigeringssignalering.Gives(Signalering.Handelingen, Handeling.Invoeren)))
        .When(Weigeringssignalering);

    /// <summary>How long the refusal alert lasts.</summary>
    public static Question<Period> Signaleringsduur { get; } = Asks("signaleringsduur",
        "Hoe lang duurt de signalering ter weigering volgens deze paragraaf?",
        "How long does the alert for refusal last under this paragraph?",
        DuurNu)
        .When(Weigeringssignalering);

    /// <summary>The first day of that term.</summary>
    public static Question<LocalDate> EersteDag { get; } = Asks("eersteDag",
        "Op welke dag begint die duur?",
        "On which day does that term begin?",
        Aanvang.OnlyWhen(!DuurVoorbij))
        .When(Weigeringssignalering);

    /// <summary>The last day of that term.</summary>
    public static Question<LocalDate> LaatsteDag { get; } = Asks("laatsteDag",
        "Wat is de laatste dag van die duur?",
        "What is the last day of that term?",
        InOrder(
            EigenTermijn.Gives(EigenLaatsteDag.OnlyWhen(HeeftTermijn)),
            (!EigenTermijn).Gives(Einde)).OnlyWhen(!DuurVoorbij))
        .When(Weigeringssignalering);

    /// <summary>Whether the term must be looked for in other paragraphs.</summary>
    public static Question<bool> TermijnElders { get; } = Asks("termijnElders",
        "Moet de duur in een andere paragraaf worden gezocht?",
        "Must the term be looked for in another paragraph?",
        GeenTermijnHier)
        .When(Weigeringssignalering);

    /// <summary>Whether the alert for an old entry ban is deleted.</summary>
    public static Question<bool> InreisverbodWissen { get; } = Asks("inreisverbodsignaleringWissen",
        "Wist de IND de signalering wegens het inreisverbod?",
        "Does the IND delete the alert for the entry ban?",
        WisInreisverbodsignalering);

    /// <summary>Whether the alert for an old entry ban stays as it is.</summary>
    public static Question<bool> InreisverbodBlijft { get; } = Asks("inreisverbodsignaleringBlijft",
        "Blijft de signalering wegens het oude inreisverbod staan?",
        "Does the alert for the old entry ban stay?",
        OudeSignaleringBlijft);

    /// <summary>Whether the return alert is deleted.</summary>
    public static Question<bool> TerugkeerWissen { get; } = Asks("terugkeersignaleringWissen",
        "Wist de IND de signalering inzake terugkeer?",
        "Does the IND delete the alert on return?",
        WisTerugkeersignalering | WisZonderBevestiging);

    /// <summary>Whether the data of a residence document are entered in SIS.</summary>
    public static Question<bool> Document { get; } = Asks("verblijfsdocumentInSis",
        "Moeten de gegevens van het verblijfsdocument in SIS staan?",
        "Must the data of the residence document be in SIS?",
        DocumentInSis);

    /// <summary>The last day of the alert on the residence document.</summary>
    public static Question<LocalDate> EindeDocument { get; } = Asks("laatsteDagVerblijfsdocument",
        "Tot en met welke dag staat het verblijfsdocument in SIS?",
        "Until which day, that day included, is the residence document in SIS?",
        ExactlyOne(EindeDocumentsignalering))
        .When(DocumentInSis);

    /// <summary>Enter or keep the alert on the residence document.</summary>
    public static Question<Handeling> HandelingDocument { get; } = Asks("handelingVerblijfsdocument",
        "Wat doet de IND met de signalering van het verblijfsdocument?",
        "What does the IND do with the alert on the residence document?",
        InOrder(
            DocumentStaatAl.Gives(Signalering.Handelingen, Handeling.Handhaven),
            DocumentInSis.Gives(Signalering.Handelingen, Handeling.Invoeren)))
        .When(DocumentInSis);

    /// <summary>Whether at least the data of article 4 of Regulation (EU) 2018/1860 are entered.</summary>
    public static Question<bool> Gegevens { get; } = Asks("gegevensArtikel4",
        "Moeten ten minste de gegevens van artikel 4 van Verordening (EU) 2018/1860 worden ingevoerd?",
        "Must at least the data of article 4 of Regulation (EU) 2018/1860 be entered?",
        MinimaleGegevens);

    /// <summary>Whether an alert in E&amp;S is due.</summary>
    public static Question<bool> EnS { get; } = Asks("signaleringInEnS",
        "Hoort er een signalering in E&S te staan?",
        "Does an alert in E&S belong here?",
        SignaleringInEnS);

    /// <summary>Which of the listed cases of E&amp;S hold.</summary>
    public static Question<IReadOnlyList<Pinpoint>> GrondenEnS { get; } = Asks("grondenEnS",
        "Welke genoemde gevallen dragen de signalering in E&S?",
        "Which of the listed cases carry the alert in E&S?",
        AllThatHold(OnderdaanOngewenst, OngewenstBuitenNederland, OngewenstMetVergunningElders, BesluitInEnS, OngewenstAndereGrond, Artikel12Geschonden, MvvVoorwaarden))
        .When(SignaleringInEnS);

    /// <summary>What is done with an alert in E&amp;S for a declaration of undesirability; reached where there is to be one.</summary>
    public static Question<Handeling> EnSOngewenst { get; } = AsksEnS("ensOngewenstverklaring", "de ongewenstverklaring", "the declaration of undesirability",
        OnderdaanOngewenst | OngewenstBuitenNederland | OngewenstMetVergunningElders | OngewenstAndereGrond, OngewenstStaatAl);

    /// <summary>What is done with an alert in E&amp;S for a decision to alert; reached where there is to be one.</summary>
    public static Question<Handeling> EnSBesluit { get; } = AsksEnS("ensBesluitTotSignalering", "het besluit tot signalering", "the decision to alert", BesluitInEnS, BesluitStaatAl);

    /// <summary>What is done with an alert in E&amp;S for article 12 Vw; reached where there is to be one.</summary>
    public static Question<Handeling> EnSArtikel12 { get; } = AsksEnS("ensArtikel12", "artikel 12 Vw", "article 12 Vw", Artikel12Geschonden, Artikel12StaatAl);

    /// <summary>The longest term of that alert that is allowed.</summary>
    public static Question<Period> MaximaleDuurArtikel12 { get; } = Asks("maximaleDuurArtikel12",
        "Hoe lang duurt de signalering wegens artikel 12 Vw ten hoogste?",
        "How long does the alert for article 12 Vw last at most?",
        ExactlyOne(DuurArtikel12))
        .When(SignaleringInEnS & Artikel12Geschonden);

    /// <summary>What is done with an alert in E&amp;S for the conditions of an mvv; reached where there is to be one.</summary>
    public static Question<Handeling> EnSMvv { get; } = AsksEnS("ensMvv", "de mvv", "the mvv", MvvVoorwaarden, MvvStaatAl);

    /// <summary>The last day of that alert.</summary>
    public static Question<LocalDate> EindeMvv { get; } = Asks("laatsteDagMvv",
        "Tot en met welke dag duurt de signalering wegens de mvv?",
        "Until which day, that day included, does the alert for the mvv last?",
        ExactlyOne(DuurMvv))
        .When(SignaleringInEnS & MvvVoorwaarden);

    /// <summary>What is done with an alert in E&amp;S that the text does not list; reached where there is to be one.</summary>
    public static Question<Handeling> EnSAnders { get; } = AsksEnS("ensNietGenoemd", "een niet genoemd geval", "a case that is not listed", NietGenoemdGeval, AndersStaatAl);

    /// <summary>Which alert prevails.</summary>
    public static Question<SoortSignalering> Voorrang { get; } = Asks("voorrang",
        "Welke signalering gaat voor?",
        "Which alert takes precedence?",
        InOrder(
            TerugkeerGaatVoor.Gives(Keuzen.SoortSignalering, SoortSignalering.Terugkeer),
            (Weigeringssignalering | OudeSignaleringBlijft).Gives(Keuzen.SoortSignalering, SoortSignalering.Weigering),
            BesluitAndersInEnS.Gives(Keuzen.SoortSignalering, SoortSignalering.Overig),
            SignaleringInEnS.Gives(Keuzen.SoortSignalering, SoortSignalering.Overig)));

    /// <summary>The rule object.</summary>
    public static Paragraph<Signaleringsbesluit> Rule { get; } = new(
        Text,
        Signaleringsbesluit.Van2025,
        Terugkeer, GrondslagTerugkeer, GrondenTerugkeer, HandelingTerugkeer,
        Weigering, GrondslagWeigering, GrondenWeigering, HandelingWeigering, Signaleringsduur, EersteDag, LaatsteDag, TermijnElders,
        InreisverbodWissen, InreisverbodBlijft, TerugkeerWissen,
        Document, EindeDocument, HandelingDocument, Gegevens,
        EnS, GrondenEnS, EnSOngewenst, EnSBesluit, EnSArtikel12, MaximaleDuurArtikel12, EnSMvv, EindeMvv, EnSAnders,
        Voorrang);

    /// <summary>What other paragraphs ask of this one: whether something stands in the way of an alert on return for a return decision that is still to be taken.</summary>
    internal static Value<bool> TegenNieuweTerugkeersignalering => field ??= Tegen(Asks("tegenNieuweTerugkeersignalering",
        "Staat iets een signalering inzake terugkeer voor een nieuw terugkeerbesluit in de weg?",
        "Does anything stand in the way of an alert on return for a new return decision?",
        BesluitBovenNieuwTerugkeerbesluit | Onverenigbaar));

#pragma warning restore CS8604

    private static ParagraphVersion Text => field ??= new("A2/12.6", Onderwerpen.OpnemingVanSignaleringen, Publicaties.Stcrt2025_31826, Publicaties.Sinds2025,
        new Dictionary<string, Text> { ["Rangorde"] = new("Rangorde van signaleringen in SIS", "Ranking of alerts in SIS") });

    private static Value<bool> Tegen(Question<bool> question) => new Part(Text, question).SubDecision(question);

    // ---------- SIS, eerste alinea: terugkeer ----------

    private static LocalDate NieuweRegeling => new(2023, 3, 7);

    private static Norm Terugkeersignalering => field ??= Must("SIS.1",
            "De IND zet in drie gevallen een signalering inzake terugkeer in SIS.",
            "The IND enters an alert on return in SIS in three cases.",
            NieuwTerugkeerbesluit | OudInreisverbod | OudTerugkeerbesluit | OudBesluitMetInreisverbod)
        .Unless(BesluitBovenTerugkeer, NaVertrekGeenTerugkeer, OnderdaanNietOpTerugkeer, Onverenigbaar)
        .RefersTo(EuAct.SisTerugkeer);

    private static Norm NieuwTerugkeerbesluit => field ??= Ground("SIS.1.1",
            "Tegen de vreemdeling is een terugkeerbesluit genomen door de ambtenaar die daartoe bevoegd is.",
            "The competent officer has taken a return decision against the person.",
            Some(Terugkeerbesluiten.Alle, Terugkeerbesluiten.DoorBevoegdeAmbtenaar & VanafNieuweRegeling))
        .RefersTo(Statute.VV.Article("6.4", "1"));

    private static Norm VanafNieuweRegeling => field ??= Reading("terugkeerbesluit-vanaf-7-maart-2023", "SIS.1.1",
        "Deze grond geldt voor besluiten vanaf 7 maart 2023; oudere lopen via de tweede of derde grond.",
        "This ground is for decisions from 7 March 2023; older ones go through the second or third ground.",
        Terugkeerbesluiten.Datum >= NieuweRegeling);

    private static Norm SamenMetInreisverbod => field ??= Definition("SIS.1.1.s2",
            "Bij het terugkeerbesluit kan ook een inreisverbod of een besluit tot signalering zijn opgelegd; dat staat de signalering inzake terugkeer niet in de weg.",
            "An entry ban or a decision to alert may come with the return decision; that does not stand in the way of the alert on return.",
            NieuwTerugkeerbesluit & InCombinatieMetInreisverbod)
        .RefersTo(EuAct.SisGrenscontroles.Article("24", "1", "a"));

    private static Norm InCombinatieMetInreisverbod => field ??= Reading("in-combinatie-met-inreisverbod", "SIS.1.1.s2",
        "Van een combinatie is sprake als naast het terugkeerbesluit een inreisverbod geldt, ook als het bij een ander besluit is opgelegd.",
        "There is a combination where an entry ban stands beside the return decision, also where it was imposed by another decision.",
        InreisverbodGeldt);

    private static Condition InreisverbodGeldt => field ??= Some(Inreisverboden.Alle);

    private static Condition TerugkeerMetInreisverbod => field ??=
        SamenMetInreisverbod | OudInreisverbod | ((OudTerugkeerbesluit | OudBesluitMetInreisverbod) & InCombinatieMetInreisverbod);

    private static Norm OudInreisverbod => field ??= Ground("SIS.1.2",
            "De vreemdeling staat gesignaleerd wegens een inreisverbod van vóór 7 maart 2023 dat nog niet werkt, en er doet zich een gebeurtenis in de procedure voor die tot signalering leidt.",
            "There is an alert on the person for an entry ban of before 7 March 2023 that has not taken effect, and an event in the procedure occurs that leads to an alert.",
            WegensInreisverbodGesignaleerd & OudInreisverbodZonderWerking & (NieuwBesluitIsGebeurtenis | GebeurtenisLeidtTotSignalering))
        .ExplainedBy(IndPaginas.Note("MetInreisverbod.1.s2",
            "De pagina van de IND kijkt hier naar de datum van het terugkeerbesluit, deze paragraaf naar die van het inreisverbod; de paragraaf beslist.",
            "The page of the IND here looks at the date of the return decision, this paragraph at that of the entry ban; the paragraph decides."));

    private static Norm OudTerugkeerbesluit => field ??= Ground("SIS.1.3",
            "Vóór 7 maart 2023 is een terugkeerbesluit zonder inreisverbod genomen, de vreemdeling is voor zover de IND weet niet vertrokken, en er doet zich een gebeurtenis in de procedure voor die tot signalering leidt.",
            "A return decision without entry ban was taken before 7 March 2023, as far as the IND knows the person has not departed, and an event in the procedure occurs that leads to an alert.",
            Some(Terugkeerbesluiten.Alle, Terugkeerbesluiten.Datum < NieuweRegeling & !Terugkeerbesluiten.MetInreisverbod)
                & Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.NietVertrokken, VertrekBekend.NietBekend, VertrekBekend.NaarAndereLidstaat)
                & GebeurtenisLeidtTotSignalering)
        .ExplainedBy(IndPaginas.Note("ZonderInreisverbod.1.s1",
            "De pagina van de IND zegt hetzelfde, maar signaleert niet wie naar bekend is elders in de EU verblijft; deze paragraaf maakt dat verschil niet en beslist.",
            "The page of the IND says the same, but enters no alert on whoever is known to be elsewhere in the EU; this paragraph does not make that difference and decides."));

    private static Norm OudBesluitMetInreisverbod => field ??= Reading("oud-besluit-met-inreisverbod-zonder-signalering", "SIS.1.3",
        "Voor een terugkeerbesluit met inreisverbod van vóór 7 maart 2023 waarvoor in SIS geen signalering staat, geeft de tekst geen regel; een mens beoordeelt of wordt gesignaleerd.",
        "For a return decision with entry ban of before 7 March 2023 for which no alert stands in SIS the text gives no rule; a human judges whether an alert is entered.",
        Some(Terugkeerbesluiten.Alle, Terugkeerbesluiten.Datum < NieuweRegeling & Terugkeerbesluiten.MetInreisverbod)
            & !WegensInreisverbodGesignaleerd
            & Oordeel.OudTerugkeerbesluitMetInreisverbodSignaleren);

    private static Condition GebeurtenisLeidtTotSignalering => field ??=
        ProcedureleGebeurtenis.HeeftPlaatsgevonden & GebeurtenisOnderNieuweRegeling & Oordeel.GebeurtenisLeidtTotSignalering;

    private static Norm NieuwBesluitIsGebeurtenis => field ??= Reading("nieuw-terugkeerbesluit-is-gebeurtenis", "SIS.1.2",
        "Een nieuw terugkeerbesluit is zelf een gebeurtenis in de procedure die tot signalering leidt.",
        "A new return decision is itself an event in the procedure that leads to an alert.",
        NieuwTerugkeerbesluit);

    private static Norm GebeurtenisOnderNieuweRegeling => field ??= Reading("gebeurtenis-vanaf-7-maart-2023", "SIS.1",
        "De gebeurtenis in de procedure valt op of na 7 maart 2023.",
        "The event in the procedure falls on or after 7 March 2023.",
        ProcedureleGebeurtenis.Datum >= NieuweRegeling);

    private static Condition WegensInreisverbodGesignaleerd => field ??= Some(Signaleringen.Alle,
        Signaleringen.Register.Is(Register.Sis)
            & Signaleringen.Soort.Is(SoortSignalering.Weigering)
            & Signaleringen.Grondslag.Is(Grondslag.Inreisverbod, Grondslag.TerugkeerbesluitMetInreisverbod));

    private static Condition OudInreisverbodZonderWerking => field ??= Some(Inreisverboden.Alle, Inreisverboden.Datum < NieuweRegeling & !Inreisverboden.InWerking);

    private static Norm NaVertrekGeenTerugkeer => field ??= Reading("geen-terugkeersignalering-na-vertrek", "SIS.5.1",
        "Wie de lidstaten aantoonbaar heeft verlaten, of van wie een terugkeerbevestiging is ontvangen, krijgt geen signalering inzake terugkeer meer.",
        "Whoever is known to have left the member states, or for whom a confirmation of return was received, gets no alert on return any more.",
        Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.Vertrokken) | Vertrek.TerugkeerbevestigingOntvangen);

    private static Norm OnderdaanNietOpTerugkeer => field ??= Reading("onderdaan-lidstaat-niet-in-sis", "SIS.1",
            "Een onderdaan van een lidstaat wordt niet inzake terugkeer gesignaleerd; die signalering is voor onderdanen van derde landen.",
            "A national of a member state is not the subject of an alert on return; that alert is for third-country nationals.",
            Vreemdeling.Nationaliteit.Is(Nationaliteit.Lidstaat))
        .RefersTo(EuAct.SisTerugkeer);

    private static Norm WisInreisverbodsignalering => field ??= Consequence("SIS.1.2.s2",
        "De IND haalt dan de signalering wegens het inreisverbod weg.",
        "The IND then removes the alert for the entry ban.",
        OudInreisverbod & Terugkeersignalering);

    private static Norm OudeSignaleringBlijft => field ??= Reading("oude-inreisverbodsignalering-blijft", "SIS.1.2",
        "Zolang geen signalering inzake terugkeer volgt, blijft de signalering wegens het oude inreisverbod staan.",
        "As long as no alert on return follows, the alert for the old entry ban stays.",
        WegensInreisverbodGesignaleerd & OudInreisverbodZonderWerking & !Terugkeersignalering & !NaVertrekGeenTerugkeer);

    private static Norm TerugkeerStaatAl => field ??= Reading("handhaven-wat-al-staat", "SIS.1",
        "Staat deze signalering er al, dan blijft zij staan en wordt zij niet opnieuw ingevoerd.",
        "Where this alert stands already it stays and is not entered again.",
        TerugkeerInSis);

    private static Condition TerugkeerInSis => field ??= Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Sis) & Signaleringen.Soort.Is(SoortSignalering.Terugkeer));

    // ---------- SIS, tweede alinea: weigering van toegang en verblijf ----------

    private static Condition Weigeringssignalering => field ??= WeigeringInSis | WeigeringNaTerugkeerbevestiging;

    private static Norm WeigeringInSis => field ??= Must("SIS.2",
            "De IND zet in vijf gevallen een signalering ter weigering van toegang en verblijf in SIS.",
            "The IND enters an alert for refusal of entry and stay in SIS in five cases.",
            ZonderVergunningElders | ValsDocument | Drugssmokkel | NationaleVeiligheid | OpenbareOrde)
        .Unless(OnderdaanNietOpWeigering, Onverenigbaar, DuurIsOm)
        .RefersTo(EuAct.SisGrenscontroles);

    private static Norm OnderdaanNietOpWeigering => field ??= Reading("onderdaan-lidstaat-niet-in-sis", "SIS.2",
            "Een onderdaan van een lidstaat wordt niet ter weigering van toegang in SIS gezet; die signalering is voor onderdanen van derde landen.",
            "A national of a member state is not entered in SIS for refusal of entry; that alert is for third-country nationals.",
            Vreemdeling.Nationaliteit.Is(Nationaliteit.Lidstaat))
        .RefersTo(EuAct.SisGrenscontroles.Article("24", "1"));

    // The guard stands in each of the three cases, so that each can be asked by itself.
    private static Norm ZonderVergunningElders => field ??= Ground("SIS.2.1",
        "Er is geen verblijfsvergunning van een andere lidstaat, of zij is niet aangetoond, en een van drie gevallen doet zich voor.",
        "There is no residence permit of another member state, or it is not shown, and one of three cases occurs.",
        OngewenstVerklaard | BesluitGenomen | VertrokkenMetInreisverbod);

    private static Condition GeenVergunningElders => field ??= Verblijf.VergunningElders.Is(VergunningElders.Geen, VergunningElders.GesteldNietAangetoond);

    private static Norm OngewenstVerklaard => field ??= Ground("SIS.2.1.1",
            "De vreemdeling is ongewenst verklaard.",
            "The person is declared undesirable.",
            GeenVergunningElders & Ongewenstverklaring.Uitgesproken)
        .Unless(OngewenstNietInSis, FamilielidInEnS)
        .RefersTo(Statute.Vw.Article("67"));

    private static Norm OngewenstNietInSis => field ??= Reading("ongewenstverklaring-in-sis-of-ens", "E&S.1.5",
        "Een ongewenstverklaring op een andere grond dan openbare orde of nationale veiligheid, of die niet aan artikel 24, eerste lid, onder a, voldoet, kan niet in SIS.",
        "A declaration of undesirability on a ground other than public order or national security, or one that does not meet article 24(1)(a), cannot be in SIS.",
        Ongewenstverklaring.Uitgesproken & (Ongewenstverklaring.Grond.Is(GrondOngewenstverklaring.AndereGrond) | !Ongewenstverklaring.VoldoetAanArtikel24));

    private static Norm FamilielidInEnS => field ??= Reading("familielid-onderdaan-in-ens", "E&S.1.1",
        "Een ongewenst verklaard familie- of gezinslid van een onderdaan van een lidstaat staat in E&S en niet in SIS.",
        "A family member of a national of a member state who is declared undesirable is in E&S and not in SIS.",
        Vreemdeling.FamilielidVanOnderdaanLidstaat);

    private static Norm BesluitGenomen => field ??= Ground("SIS.2.1.2",
            "Tegen de vreemdeling is een besluit tot signalering genomen.",
            "A decision to alert was taken against the person.",
            GeenVergunningElders & BesluitTotSignalering.Genomen)
        .Unless(InreisverbodBovenBesluit)
        .RefersTo(EuAct.SisGrenscontroles.Article("24", "1", "a"));

    private static Norm VertrokkenMetInreisverbod => field ??= Ground("SIS.2.1.3",
        "De vreemdeling heeft het grondgebied van de lidstaten daadwerkelijk verlaten en heeft een inreisverbod.",
        "The person has actually left the territory of the member states and has an entry ban.",
        GeenVergunningElders & Vertrokken & HeeftInreisverbod);

    private static Norm Vertrokken => field ??= Reading("onbekend-vertrek-is-geen-vertrek", "SIS.2.1.3",
        "Vertrek moet vaststaan, bij de IND zelf of door een terugkeerbevestiging: weet de IND het niet, dan is aan deze voorwaarde niet voldaan.",
        "Departure must be established, by the IND itself or by a confirmation of return: where the IND does not know, this condition is not met.",
        Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.Vertrokken) | Vertrek.TerugkeerbevestigingOntvangen);

    private static Condition HeeftInreisverbod => field ??= Some(Inreisverboden.Alle, ZwaarInreisverbod | LichtInreisverbod);

    private static Norm ZwaarInreisverbod => field ??= Ground("SIS.2.1.3.1",
            "Het inreisverbod is zwaar.",
            "The entry ban is heavy.",
            Inreisverboden.Soort.Is(SoortInreisverbod.Zwaar))
        .RefersTo(Statute.Vw.Article("66a", "7"));

    private static Norm LichtInreisverbod => field ??= Ground("SIS.2.1.3.2",
            "Het inreisverbod is licht.",
            "The entry ban is light.",
            Inreisverboden.Soort.Is(SoortInreisverbod.Licht))
        .RefersTo(Statute.Vw.Article("66a", "6"));

    private static Norm ValsDocument => field ??= Ground("SIS.2.2",
        "De toegang is geweigerd om een vals reis- of identiteitsdocument.",
        "Entry was refused for a false travel or identity document.",
        Toegang.Geweigerd & Toegang.WegensValsDocument);

    private static Norm Drugssmokkel => field ??= Ground("SIS.2.3",
        "De toegang is geweigerd om een misdrijf dat met drugssmokkel te maken heeft.",
        "Entry was refused for a crime related to drug smuggling.",
        Toegang.Geweigerd & Toegang.WegensDrugssmokkel);

    private static Norm NationaleVeiligheid => field ??= Ground("SIS.2.4",
            "De vreemdeling wil Nederland in of wordt geweigerd, en er zijn concrete aanwijzingen van gevaar voor de nationale veiligheid.",
            "The person wants to enter the Netherlands or is refused, and there are concrete indications of danger to national security.",
            (Toegang.Gewenst | WeigeringVanNu) & Oordeel.ConcreteAanwijzingenNationaleVeiligheid)
        .ExplainedBy("toelichting.8",
            "Wanneer er gevaar voor de nationale veiligheid is, staat in B1/4.4.",
            "B1/4.4 says when there is danger to national security.")
        .RefersTo(new OtherParagraph("B1/4.4"));

    private static Norm OpenbareOrde => field ??= Ground("SIS.2.5",
        "De vreemdeling wil Nederland in of wordt geweigerd, en er zijn concrete aanwijzingen van gevaar voor de openbare orde.",
        "The person wants to enter the Netherlands or is refused, and there are concrete indications of danger to public order.",
        (Toegang.Gewenst | WeigeringVanNu) & Oordeel.ConcreteAanwijzingenOpenbareOrde);

    private static Norm WeigeringVanNu => field ??= Reading("weigering-die-bij-het-gevaar-hoort", "SIS.2.4",
        "Een weigering sinds deze tekst, of waarop al een signalering staat, telt als een weigering van nu; een oudere telt alleen als een mens oordeelt dat zij bij het gevaar hoort.",
        "A refusal since this text, or one on which an alert stands already, counts as one of now; an older one counts only if a human judges that it belongs to the danger.",
        Toegang.Geweigerd & (Toegang.DatumWeigering >= Publicaties.Sinds2025.From.NotAfter | Some(Signaleringen.Alle, OpToegangGesignaleerd) | Oordeel.WeigeringHoortBijGevaar));

    private static Table<Grondslag> Weigeringsgrondslag => field ??= InOrder(
        Reading("een-grondslag-bij-meer-gronden", "SIS.2",
            "Berust de signalering op meer dan een grond, dan geldt het inreisverbod als grondslag, anders het besluit tot signalering, de ongewenstverklaring of de toegang, in die volgorde; alle gronden worden vermeld.",
            "Where the alert rests on more than one ground its basis is the entry ban, else the decision to alert, the declaration of undesirability or entry, in that order; all grounds are listed."),
        VertrokkenMetInreisverbod.Gives(Keuzen.Grondslag, Grondslag.Inreisverbod),
        (WeigeringNaTerugkeerbevestiging & InreisverbodGeldt).Gives(Keuzen.Grondslag, Grondslag.Inreisverbod),
        BesluitGenomen.Gives(Keuzen.Grondslag, Grondslag.BesluitTotSignalering),
        (WeigeringNaTerugkeerbevestiging & BesluitTotSignalering.Genomen).Gives(Keuzen.Grondslag, Grondslag.BesluitTotSignalering),
        OngewenstVerklaard.Gives(Keuzen.Grondslag, Grondslag.Ongewenstverklaring),
        OpToegang.Gives(Keuzen.Grondslag, Grondslag.Toegang));

    private static Condition OpToegang => field ??= ValsDocument | Drugssmokkel | NationaleVeiligheid | OpenbareOrde;

    private static Norm WeigeringStaatAl => field ??= Reading("handhaven-wat-al-staat", "SIS.2",
        "Staat deze signalering er op dezelfde grondslag al, dan blijft zij staan en wordt zij niet opnieuw ingevoerd.",
        "Where this alert stands already on the same basis it stays and is not entered again.",
        !NieuweSignalering & !(EigenTermijn & DuurVoorbij) & Some(Signaleringen.Alle,
            Signaleringen.Register.Is(Register.Sis) & Signaleringen.Soort.Is(SoortSignalering.Weigering)
                & (Signaleringen.Grondslag.Is(Weigeringsgrondslag)
                    | (Signaleringen.Grondslag.Is(Grondslag.TerugkeerbesluitMetInreisverbod) & Weigeringsgrondslag.Is(Grondslag.Inreisverbod)))));

    // ---------- SIS, tweede en derde alinea: de duur ----------

    private static Value<Period> Duur => field ??= Highest(
            Reading("langste-termijn-bij-samenloop", "SIS.2",
                "Gelden twee termijnen tegelijk, dan telt de langste.",
                "Where two terms apply at once the longest counts."),
            Lasts("SIS.2.2.s2", "Vals document: vijf jaar.", "False document: five years.", ValsDocument, 5.Years),
            Lasts("SIS.2.3.s2", "Drugssmokkel: vijf jaar.", "Drug smuggling: five years.", Drugssmokkel, 5.Years),
            DuurNationaleVeiligheid.Lasts(20.Years),
            DuurOpenbareOrde)
        .OnlyWhen(BuitenTerugkeerrichtlijn)
        .OnlyWhen(!OokOpGrondZonderTermijn);

    private static Row<Period> DuurOpenbareOrde => field ??= Lasts("SIS.2.5.s2", "Openbare orde: twee jaar.", "Public order: two years.", OpenbareOrde, 2.Years);

    // Of an old refusal of which the term is over, only a danger at a present wish to enter is left. An alert that stands has its own last day, which needs no length.
    private static Table<Period> DuurNu => field ??= InOrder(
        (NieuweSignalering | DuurVoorbij).Gives(InOrder(DuurNationaleVeiligheid.Lasts(20.Years), DuurOpenbareOrde).OnlyWhen(BuitenTerugkeerrichtlijn)),
        (!EigenTermijn).Gives(Duur));

    private static Norm DuurNationaleVeiligheid => field ??= Term("SIS.2.4.s2", "Nationale veiligheid: twintig jaar.", "National security: twenty years.", NationaleVeiligheid)
        .ExplainedBy("toelichting.5",
            "Voor deze wijziging stond hier tien jaar.",
            "Before this amendment it said ten years here.")
        .ExplainedBy("toelichting.6",
            "A4/2.3 en A4/4.2 kennen voor de nationale veiligheid ook twintig jaar.",
            "A4/2.3 and A4/4.2 have twenty years for national security too.")
        .ExplainedBy("toelichting.7",
            "Overal in de circulaire duurt deze signalering nu twintig jaar, omdat de feiten dezelfde zijn.",
            "Everywhere in the circulaire this alert now lasts twenty years, because the facts are the same.");

    private static Norm EigenTermijn => field ??= Reading("signalering-houdt-haar-eigen-termijn", "SIS.2.4.s2",
            "Een signalering die al stond toen de termijn voor de nationale veiligheid twintig jaar werd, houdt de laatste dag waarmee zij is ingevoerd.",
            "An alert that stood already when the term for national security became twenty years keeps the last day with which it was entered.",
            OudeSignaleringStaat & !NieuweSignalering)
        .RefersTo(new OtherParagraph("A2/12.2"));

    private static Norm NieuweSignalering => field ??= Reading("nieuwe-signalering-naast-een-staande", "SIS.2.4.s2",
        "Wil de vreemdeling binnen die termijn weer naar Nederland, of berust de oude weigering ook op een andere grond, dan beoordeelt een mens of het gevaar nu een nieuwe signalering draagt.",
        "Where the person wants to enter again within that term, or the old refusal also rests on another ground, a human judges whether the danger now carries a new alert.",
        OudeSignaleringStaat
            & ((Toegang.Gewenst & OudeSignaleringLoopt) | ValsDocument | Drugssmokkel | OpenbareOrde)
            & Oordeel.NieuweSignaleringNaastStaande);

    private static Condition OudeSignaleringStaat => field ??=
        NationaleVeiligheid & Toegang.Geweigerd & Toegang.DatumWeigering < Publicaties.Sinds2025.From.NotAfter & Some(Signaleringen.Alle, OpToegangGesignaleerd);

    private static Condition OpToegangGesignaleerd => field ??=
        Signaleringen.Register.Is(Register.Sis) & Signaleringen.Soort.Is(SoortSignalering.Weigering) & Signaleringen.Grondslag.Is(Grondslag.Toegang);

    private static Condition OudeSignaleringLoopt => field ??= Some(Signaleringen.Alle, OpToegangGesignaleerd & Signaleringen.LaatsteDag >= Peildatum);

    private static Value<LocalDate> EigenLaatsteDag => field ??= Latest(Signaleringen.Alle, Signaleringen.LaatsteDag.OnlyWhen(OpToegangGesignaleerd));

    private static Norm BuitenTerugkeerrichtlijn => field ??= Requirement("SIS.3",
            "Deze termijnen gelden voor wie in Nederland niet onder de Terugkeerrichtlijn valt.",
            "These terms are for whoever is not covered by the Return Directive in the Netherlands.",
            BuitenDeEu | InDeEuBuitenNederland)
        .ExplainedBy("toelichting.3",
            "Bedoeld is wie buiten de EU is, of in de EU maar buiten Nederland.",
            "Meant is whoever is outside the EU, or in the EU but outside the Netherlands.")
        .RefersTo(EuAct.Terugkeerrichtlijn, new OtherParagraph("A4/2.3"), new OtherParagraph("A4/4.2"));

    private static Norm BuitenDeEu => field ??= Definition("SIS.3.1",
        "Buiten de EU; wie aan een grensdoorlaatpost van de EU wordt geweigerd, telt als buiten de EU.",
        "Outside the EU; whoever is refused at a border crossing point of the EU counts as outside it.",
        Verblijf.Plaats.Is(Verblijfplaats.BuitenEu) | (Toegang.Geweigerd & Toegang.AanGrensdoorlaatpost));

    private static Norm InDeEuBuitenNederland => field ??= Definition("SIS.3.2",
        "In de EU, maar niet in Nederland.",
        "In the EU, but not in the Netherlands.",
        Verblijf.Plaats.Is(Verblijfplaats.EldersInDeEu));

    private static Norm OokOpGrondZonderTermijn => field ??= Reading("samenloop-met-grond-zonder-termijn", "SIS.2",
        "Berust de signalering ook op een grond zonder termijn, dan geldt de termijn van de andere grond alleen als een mens zo oordeelt.",
        "Where the alert also rests on a ground without a term, the term of the other ground counts only if a human judges so.",
        (ZonderVergunningElders | WeigeringNaTerugkeerbevestiging) & !Oordeel.TermijnOokBijGrondZonderTermijn);

    private static Condition HeeftTermijn => field ??= OpToegang & BuitenTerugkeerrichtlijn & !OokOpGrondZonderTermijn;

    private static Norm GeenTermijnHier => field ??= Reading("termijn-elders", "SIS.3",
            "Geeft deze paragraaf geen termijn, dan moet die in A4/2.3 en A4/4.2 worden gezocht.",
            "Where this paragraph gives no term it must be looked for in A4/2.3 and A4/4.2.",
            !HeeftTermijn)
        .RefersTo(new OtherParagraph("A4/2.3"), new OtherParagraph("A4/4.2"));

    private static Value<LocalDate> Aanvang => field ??= ExactlyOne(
            Reading("aanvang-op-dag-van-weigering", "SIS.2",
                "De duur begint op de dag van de weigering; zonder weigering op de dag van invoer, die dit dossier niet kent.",
                "The term begins on the day of the refusal; without a refusal on the day of entry of the alert, which this dossier does not know.",
                ValsDocument | Drugssmokkel | WeigeringVanNu).Gives(Toegang.DatumWeigering))
        .OnlyWhen(HeeftTermijn)
        .OnlyWhen(!OudeSignaleringStaat);

    private static Value<LocalDate> Einde => field ??= LastDay(
        Reading("laatste-dag-van-de-duur", "SIS.2",
            "De eerste dag telt mee; de laatste dag is de dag voor die waarop de jaren om zijn.",
            "The first day counts; the last day is the day before the one on which the years are over."),
        Aanvang, Duur);

    private static Norm DuurIsOm => field ??= Reading("duur-is-om", "SIS.2",
        "Is de laatste dag van de duur voorbij, dan is er op die grond geen signalering meer; wie nu toegang wil en een gevaar vormt, houdt zijn eigen grond.",
        "Where the last day of the term has passed there is no alert on that ground any more; whoever wants to enter now and is a danger keeps a ground of his own.",
        !ZonderVergunningElders & !(Toegang.Gewenst & (NationaleVeiligheid | OpenbareOrde)) & DuurVoorbij);

    // Told apart by conditions and not by a table of days, so that a day that cannot matter is not asked for.
    private static Condition DuurVoorbij => field ??= (EigenTermijn & HeeftTermijn & !OudeSignaleringLoopt) | Einde < Peildatum;

    // ---------- SIS, vierde alinea: signalering door een andere lidstaat ----------

    private static Norm Onverenigbaar => field ??= Exception("SIS.4",
        "De IND signaleert ook wie een andere lidstaat al heeft gesignaleerd; alleen onverenigbare signaleringen staan in de weg, en of dan toch wordt ingevoerd, beoordeelt een mens.",
        "The IND enters its alert also where another member state has entered one; only incompatible alerts stand in the way, and whether the alert is then entered all the same is for a human to judge.",
        Signaleringen.DoorAndereLidstaat & Oordeel.SignaleringenOnverenigbaar & !Oordeel.InvoerOndanksOnverenigbaarheid);

    // ---------- SIS, vijfde alinea: na een terugkeerbevestiging ----------

    private static Norm WisTerugkeersignalering => field ??= Consequence("SIS.5.1",
        "Na een terugkeerbevestiging wist de IND de signalering inzake terugkeer.",
        "After a confirmation of return the IND deletes the alert on return.",
        Vertrek.TerugkeerbevestigingOntvangen & TerugkeerInSis);

    private static Norm WisZonderBevestiging => field ??= Reading("vertrek-zonder-terugkeerbevestiging", "SIS.5.1",
        "Staat vertrek vast zonder terugkeerbevestiging, dan geeft de tekst geen opdracht om te wissen; een mens beoordeelt of de signalering inzake terugkeer wordt gewist.",
        "Where departure is established without a confirmation of return the text gives no duty to delete; a human judges whether the alert on return is deleted.",
        Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.Vertrokken) & !Vertrek.TerugkeerbevestigingOntvangen & TerugkeerInSis & Oordeel.WissenZonderBevestiging);

    private static Norm WeigeringNaTerugkeerbevestiging => field ??= Must("SIS.5.2",
            "Na een terugkeerbevestiging volgt een signalering ter weigering als er ook een inreisverbod of een besluit tot signalering is.",
            "After a confirmation of return an alert for refusal follows where there is also an entry ban or a decision to alert.",
            Vertrek.TerugkeerbevestigingOntvangen
                & Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Sis))
                & (InreisverbodGeldt | BesluitTotSignalering.Genomen)
                & OokMetVergunningElders)
        .Unless(OnderdaanNietOpWeigering, Onverenigbaar)
        .RefersTo(EuAct.SisGrenscontroles.Article("24", "1", "a"));

    private static Norm OokMetVergunningElders => field ??= Reading("vergunning-elders-na-terugkeerbevestiging", "SIS.5.2",
        "Is een vergunning van een andere lidstaat aangetoond, dan spreken deze opdracht en de eerste weigeringsgrond elkaar tegen; een mens beoordeelt of wordt gesignaleerd.",
        "Where a permit of another member state is shown, this duty and the first refusal ground contradict each other; a human judges whether an alert is entered.",
        GeenVergunningElders | Oordeel.WeigeringNaBevestigingOndanksVergunning);

    // ---------- SIS, zesde alinea: welke gegevens ----------

    private static Norm MinimaleGegevens => field ??= Consequence("SIS.6",
            "Bij een signalering in SIS worden ten minste de gegevens van artikel 4 ingevoerd.",
            "With an alert in SIS at least the data of article 4 are entered.",
            Terugkeersignalering | Weigeringssignalering,
            Force.NonExhaustive)
        .RefersTo(EuAct.SisTerugkeer.Article("4"));

    // ---------- SIS, zevende alinea: het verblijfsdocument ----------

    private static Norm DocumentInSis => field ??= InAnyCase("SIS.7",
        "De IND zet in elk geval ook de gegevens van het verblijfsdocument in SIS als de houder wegens emigratie is uitgeschreven of met onbekende bestemming is vertrokken en het document nog geldig en niet ingeleverd is.",
        "In any case the IND also enters the data of the residence document in SIS where the holder deregistered for emigration or left with unknown destination and the document is still valid and not handed in.",
        AlleenDitGeval);

    private static Norm AlleenDitGeval => field ??= Reading("in-ieder-geval-bij-het-document", "SIS.7",
        "De woorden zien op de gegevens, niet op de gevallen: buiten het genoemde geval volgt uit deze alinea geen invoer.",
        "The words are about the data, not the cases: outside the case named nothing follows from this alinea.",
        (Vertrek.UitgeschrevenWegensEmigratie | Vertrek.MetOnbekendeBestemming) & Verblijfsdocument.Afgegeven & DocumentNogGeldig & !Verblijfsdocument.Ingeleverd);

    private static Norm DocumentNogGeldig => field ??= Reading("document-geldig-op-einddatum", "SIS.7.2",
        "Op de einddatum zelf is het document nog geldig.",
        "On the end date itself the document is still valid.",
        Verblijfsdocument.Einddatum >= Peildatum);

    private static Row<LocalDate> EindeDocumentsignalering => field ??= Ends("SIS.7.2.s2",
        "Deze signalering eindigt op de einddatum van het document.",
        "This alert ends on the end date of the document.",
        DocumentInSis, Verblijfsdocument.Einddatum);

    private static Norm DocumentStaatAl => field ??= Reading("handhaven-wat-al-staat", "SIS.7",
        "Staan de gegevens van het document er al, dan blijven zij staan en worden zij niet opnieuw ingevoerd.",
        "Where the data of the document stand already they stay and are not entered again.",
        Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Sis) & Signaleringen.Soort.Is(SoortSignalering.Verblijfsdocument)));

    // ---------- Rangorde van signaleringen in SIS ----------

    private static Norm InreisverbodBovenBesluit => field ??= Ranking("Rangorde.1",
            "Signalering wegens een inreisverbod, met of zonder terugkeerbesluit, gaat voor op signalering wegens een besluit tot signalering.",
            "An alert for an entry ban, with or without a return decision, takes precedence over an alert for a decision to alert.",
            BesluitTotSignalering.Genomen & InreisverbodGeldt)
        .Unless(BesluitAlsInreisverbodNietKan);

    private static Norm BesluitAlsInreisverbodNietKan => field ??= Ranking("Rangorde.2.s1",
        "Kan niet (meer) wegens het inreisverbod worden gesignaleerd, dan gebeurt het wegens het besluit tot signalering.",
        "Where an alert for the entry ban is not (any longer) possible, it is entered for the decision to alert.",
        BesluitTotSignalering.Genomen & InreisverbodGeldt & !WegensInreisverbodMogelijk);

    private static Norm WegensInreisverbodMogelijk => field ??= Reading("wanneer-signalering-wegens-inreisverbod-kan", "Rangorde.2.s1",
        "Signalering wegens het inreisverbod kan als een van de gronden daarvoor opgaat of de oude signalering blijft staan.",
        "An alert for the entry ban is possible where one of the grounds for it holds or the old alert stays.",
        VertrokkenMetInreisverbod
            | (TerugkeerMetInreisverbod & !NaVertrekGeenTerugkeer)
            | (WegensInreisverbodGesignaleerd & OudInreisverbodZonderWerking & !NaVertrekGeenTerugkeer)
            | (WeigeringNaTerugkeerbevestiging & InreisverbodGeldt));

    private static Norm BesluitAndersInEnS => field ??= Ranking("Rangorde.2.s2",
        "Dat gebeurt in SIS als het kan, en anders in E&S.",
        "That is done in SIS where possible, and otherwise in E&S.",
        BesluitAlsInreisverbodNietKan & SignaleringInEnS);

    private static Norm BesluitBovenTerugkeer => field ??= Ranking("Rangorde.3",
        "Bij een terugkeerbesluit zonder inreisverbod gaat signalering wegens een besluit tot signalering voor op die inzake terugkeer.",
        "With a return decision without entry ban an alert for a decision to alert takes precedence over the one on return.",
        BesluitKanInSis & !TerugkeerMetInreisverbod);

    private static Norm BesluitBovenNieuwTerugkeerbesluit => field ??= Reading("rangorde-bij-een-nieuw-terugkeerbesluit", "Rangorde.3",
        "Voor een terugkeerbesluit dat nu wordt genomen, telt als inreisverbod zowel een dat al geldt als een dat met het besluit komt.",
        "For a return decision that is taken now, an entry ban that stands and one that comes with the decision both count.",
        BesluitKanInSis & !InreisverbodGeldt & !VoorgenomenInreisverbod.ZwaarOpVoorstel);

    private static Norm BesluitKanInSis => field ??= Reading("rangorde-als-besluit-in-sis-kan", "Rangorde.3",
        "Deze rangorde veronderstelt dat het besluit tot signalering in SIS kan: er is geen aangetoonde vergunning van een andere lidstaat.",
        "This ranking assumes that the decision to alert can be in SIS: no permit of another member state is shown.",
        BesluitTotSignalering.Genomen & GeenVergunningElders);

    private static Norm TerugkeerGaatVoor => field ??= Reading("voorrang-tussen-terugkeer-en-weigering", "Rangorde.3",
        "Voor een weigeringssignalering op een andere grond naast een signalering inzake terugkeer geeft de rangorde geen regel; een mens beoordeelt welke voorgaat.",
        "For a refusal alert on another ground beside an alert on return the ranking gives no rule; a human judges which takes precedence.",
        Terugkeersignalering & (!Weigeringssignalering | Oordeel.VoorrangTerugkeersignalering));

    // ---------- E&S ----------

    private static Norm SignaleringInEnS => field ??= OpenList("E&S.1",
            "In E&S staan onder meer zeven soorten vreemdelingrechtelijke signaleringen; de lijst is niet gesloten.",
            "E&S holds, among others, seven kinds of alerts under immigration law; the list is not closed.",
            GenoemdGeval,
            NietGenoemdGeval)
        .Unless(SisGaatVoor);

    private static Condition GenoemdGeval => field ??=
        OnderdaanOngewenst | OngewenstBuitenNederland | OngewenstMetVergunningElders | BesluitInEnS | OngewenstAndereGrond | Artikel12Geschonden | MvvVoorwaarden;

    private static Norm OnderdaanOngewenst => field ??= Ground("E&S.1.1",
            "Een ongewenst verklaarde onderdaan van een lidstaat, of een ongewenst verklaard familie- of gezinslid van zo iemand.",
            "A national of a member state who is declared undesirable, or a family member of one who is.",
            Ongewenstverklaring.Uitgesproken & (Vreemdeling.Nationaliteit.Is(Nationaliteit.Lidstaat) | Vreemdeling.FamilielidVanOnderdaanLidstaat),
            Force.NonExhaustive)
        .RefersTo(Statute.Vw.Article("67"));

    private static Norm OngewenstBuitenNederland => field ??= Ground("E&S.1.2",
            "Een ongewenst verklaarde zonder Nederlandse vergunning die niet in Nederland is.",
            "A person declared undesirable without a Dutch permit who is not in the Netherlands.",
            Ongewenstverklaring.Uitgesproken & !Verblijf.VergunningNederland & NietInNederland,
            Force.NonExhaustive)
        .RefersTo(Statute.Vw.Article("67"));

    private static Norm OngewenstMetVergunningElders => field ??= Ground("E&S.1.3",
            "Een ongewenst verklaarde die niet in Nederland is en een vergunning van een lidstaat heeft.",
            "A person declared undesirable who is not in the Netherlands and has a permit of a member state.",
            Ongewenstverklaring.Uitgesproken & NietInNederland & HeeftVergunningElders,
            Force.NonExhaustive)
        .RefersTo(Statute.Vw.Article("67"));

    private static Norm BesluitInEnS => field ??= Ground("E&S.1.4",
            "Iemand tegen wie een besluit tot signalering is genomen.",
            "A person against whom a decision to alert was taken.",
            BesluitTotSignalering.Genomen,
            Force.NonExhaustive)
        .RefersTo(EuAct.SisGrenscontroles.Article("24", "1", "a"));

    private static Norm OngewenstAndereGrond => field ??= Ground("E&S.1.5",
            "Een ongewenst verklaarde zonder aangetoonde vergunning elders, als de grond niet openbare orde is of niet aan artikel 24, eerste lid, onder a, is voldaan.",
            "A person declared undesirable without a shown permit elsewhere, where the ground is not public order or article 24(1)(a) is not met.",
            GeenVergunningElders & OngewenstNietInSis,
            Force.NonExhaustive)
        .RefersTo(Statute.Vw.Article("67"), EuAct.SisGrenscontroles.Article("24", "1", "a"));

    private static Norm Artikel12Geschonden => field ??= Ground("E&S.1.6",
            "Iemand met een vergunning van een lidstaat die zich niet aan de voorwaarden van artikel 12 Vw hield.",
            "A person with a permit of a member state who did not keep to the conditions of article 12 Vw.",
            HeeftVergunningElders & !Verblijf.VoorwaardenArtikel12Nageleefd,
            Force.NonExhaustive)
        .RefersTo(Statute.Vw.Article("12"));

    private static Row<Period> DuurArtikel12 => field ??= Lasts("E&S.1.6.s2", "Artikel 12 Vw: ten hoogste zes maanden.", "Article 12 Vw: six months at most.", Artikel12Geschonden, 6.Months);

    private static Norm MvvVoorwaarden => field ??= Ground("E&S.1.7",
        "Een mvv-plichtige die niet (meer) voldoet aan de voorwaarden waarop de mvv is afgegeven.",
        "A person who needs an mvv and does not (any longer) meet the conditions on which it was issued.",
        Mvv.Plichtig & Mvv.Afgegeven & !Mvv.VoldoetAanVoorwaarden & MvvNogGeldig,
        Force.NonExhaustive);

    private static Norm MvvNogGeldig => field ??= Reading("verlopen-mvv-geen-signalering", "E&S.1.7",
        "Van een verlopen mvv resteert geen duur, dus volgt geen signalering; op de laatste dag is de mvv nog geldig.",
        "Of an expired mvv no term remains, so no alert follows; on its last day the mvv is still valid.",
        Mvv.Einddatum >= Peildatum);

    private static Row<LocalDate> DuurMvv => field ??= Ends("E&S.1.7.s2",
        "Die signalering duurt zo lang als de mvv (nog) geldig is.",
        "That alert lasts as long as the mvv is (still) valid.",
        MvvVoorwaarden, Mvv.Einddatum);

    private static Norm NietGenoemdGeval => field ??= Reading("lijst-ens-niet-gesloten", "E&S.1",
        "Is er een ongewenstverklaring, of een inreisverbod na vertrek, maar past geen genoemd geval, dan beoordeelt een mens of toch in E&S wordt gesignaleerd.",
        "Where there is a declaration of undesirability, or an entry ban after departure, but no listed case fits, a human judges whether an alert is entered in E&S all the same.",
        !GenoemdGeval & (Ongewenstverklaring.Uitgesproken | (Vertrokken & InreisverbodGeldt)) & Oordeel.AndereSignaleringInEnS);

    private static Norm SisGaatVoor => field ??= Ranking("E&S.2",
        "Kan het in SIS, dan gaat SIS altijd voor op E&S.",
        "Where SIS is possible it always takes precedence over E&S.",
        SisPerVreemdeling);

    private static Norm SisPerVreemdeling => field ??= Reading("sis-gaat-voor-per-vreemdeling", "E&S.2",
        "Dit geldt per vreemdeling: wie in SIS staat of komt te staan, op welke grond ook, komt niet daarnaast in E&S.",
        "This holds per person: whoever is or will be in SIS, on whatever ground, does not go into E&S beside it.",
        Terugkeersignalering | Weigeringssignalering | OudeSignaleringBlijft);

    private static Norm OngewenstStaatAl => field ??= StaatAlInEnS("E&S.1.1", Grondslag.Ongewenstverklaring);

    private static Norm BesluitStaatAl => field ??= StaatAlInEnS("E&S.1.4", Grondslag.BesluitTotSignalering);

    private static Norm Artikel12StaatAl => field ??= StaatAlInEnS("E&S.1.6", Grondslag.Artikel12);

    private static Norm MvvStaatAl => field ??= StaatAlInEnS("E&S.1.7", Grondslag.Mvv);

    private static Norm AndersStaatAl => field ??= StaatAlInEnS("E&S.1", Grondslag.Anders);

    private static Norm StaatAlInEnS(string place, Grondslag grondslag) => Reading("handhaven-wat-al-staat", place,
        "Staat deze signalering er op dezelfde grondslag al, dan blijft zij staan en wordt zij niet opnieuw ingevoerd.",
        "Where this alert stands already on the same basis it stays and is not entered again.",
        Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.EnS) & Signaleringen.Grondslag.Is(grondslag)));

    private static Question<Handeling> AsksEnS(string name, string nl, string en, Condition when, Norm staatAl) => Asks(name,
            $"Wat doet de IND met een signalering in E&S wegens {nl}?",
            $"What does the IND do with an alert in E&S for {en}?",
            InOrder(
                staatAl.Gives(Signalering.Handelingen, Handeling.Handhaven),
                when.Gives(Signalering.Handelingen, Handeling.Invoeren)))
        .When(SignaleringInEnS & when);

    private static Condition NietInNederland => field ??= Verblijf.Plaats.Is(Verblijfplaats.EldersInDeEu, Verblijfplaats.BuitenEu);

    private static Norm HeeftVergunningElders => field ??= Reading("vergunning-hebben-is-aangetoond-hebben", "E&S.1",
        "Een vergunning in een van de lidstaten is die van een andere lidstaat, en alleen een aangetoonde telt.",
        "A permit in one of the member states is one of another member state, and only one that is shown counts.",
        Verblijf.VergunningElders.Is(VergunningElders.Aangetoond));
}
