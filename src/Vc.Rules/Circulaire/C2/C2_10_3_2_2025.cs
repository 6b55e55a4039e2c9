using Vc.Rules.Circulaire.A3;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.C2;

/// <summary>Paragraph C2/10.3.2 Vc as it reads since Stcrt. 2025, 31826: an asylum permit refused, withdrawn or not extended for danger to public order or national security or under article 1F, while return is barred.</summary>
public static class C2_10_3_2_2025
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether an obstacle to return must be assessed; where not, the paragraph does not reach the case.</summary>
    public static Question<bool> Beoordelen { get; } = Asks("terugkeerbeletselBeoordelen",
        "Moet de IND beoordelen of er een terugkeerbeletsel is?",
        "Must the IND assess whether there is an obstacle to return?",
        AltijdBeoordelen)
        .When(AltijdBeoordelen);

    /// <summary>Whether persecution or serious harm threatens in the country of origin.</summary>
    public static Question<bool> Risico { get; } = Asks("risicoBijTerugkeer",
        "Dreigt in het land van herkomst vervolging of ernstige schade?",
        "Does persecution or serious harm threaten in the country of origin?",
        Vervolging | ErnstigeSchade)
        .When(AltijdBeoordelen);

    /// <summary>Whether no return decision is taken because of the obstacle.</summary>
    public static Question<bool> GeenTerugkeerbesluit { get; } = Asks("geenTerugkeerbesluit",
        "Blijft een terugkeerbesluit wegens een terugkeerbeletsel achterwege?",
        "Is no return decision taken because of an obstacle to return?",
        Beletsel)
        .When(AltijdBeoordelen);

    /// <summary>Whether a return decision is taken; A3/1.1 answers it.</summary>
    public static Question<Besluit> Terugkeerbesluit { get; } = Asks("terugkeerbesluit",
        "Wordt een terugkeerbesluit genomen?",
        "Is a return decision taken?",
        A3_1_1_2025.Rule.SubDecision(A3_1_1_2025.Besluit))
        .When(AltijdBeoordelen);

    /// <summary>Whether an entry ban is excluded.</summary>
    public static Question<bool> InreisverbodUitgesloten { get; } = Asks("inreisverbodUitgesloten",
        "Is daarmee ook een inreisverbod uitgesloten?",
        "Is an entry ban excluded with it?",
        GeenInreisverbod)
        .When(Beletsel & AltijdBeoordelen);

    /// <summary>Whether the decision says that the person must leave by himself but is not removed to the country of origin.</summary>
    public static Question<bool> Besluittekst { get; } = Asks("besluittekst",
        "Moet het besluit vermelden dat de vreemdeling zelf uit Nederland moet vertrekken, maar niet naar het land van herkomst wordt uitgezet?",
        "Must the decision say that the person must leave the Netherlands by himself, but is not removed to the country of origin?",
        Tekst)
        .When(DoorHetBeletsel & AltijdBeoordelen);

    /// <summary>Whether the decision leaves out a latest date for departure.</summary>
    public static Question<bool> GeenUitersteTermijn { get; } = Asks("geenUitersteVertrektermijn",
        "Blijft een uiterste vertrektermijn in het besluit achterwege?",
        "Does the decision leave out a latest date for departure?",
        ZonderTermijn)
        .When(DoorHetBeletsel & AltijdBeoordelen);

    /// <summary>Whether a decision to alert must be assessed.</summary>
    public static Question<bool> SignaleringBeoordelen { get; } = Asks("besluitTotSignaleringBeoordelen",
        "Moet de IND beoordelen of een besluit tot signalering kan worden opgelegd (voorwaarden: A4/4)?",
        "Must the IND assess whether a decision to alert can be imposed (conditions: A4/4)?",
        BesluitBeoordelen)
        .When(DoorHetBeletsel & AltijdBeoordelen);

    /// <summary>Whether a decision follows because the obstacle has gone.</summary>
    public static Question<bool> Vervolgbesluit { get; } = Asks("vervolgbesluit",
        "Volgt nu een terugkeerbesluit of een besluit dat er geen terugkeerbeletsel meer is?",
        "Does a return decision follow now, or a decision that there is no obstacle to return any longer?",
        BeletselVervallen)
        .When(AltijdBeoordelen);

    /// <summary>Whether an entry ban can come with that decision.</summary>
    public static Question<bool> InreisverbodBijVervolg { get; } = Asks("inreisverbodBijVervolgbesluit",
        "Kan bij dat besluit een inreisverbod komen?",
        "Can an entry ban come with that decision?",
        MetInreisverbod)
        .When(BeletselVervallen & AltijdBeoordelen).Aside();

    /// <summary>Whether that decision is made known.</summary>
    public static Question<bool> Bekendmaken { get; } = Asks("vervolgbesluitBekendmaken",
        "Moet de IND dat besluit aan de vreemdeling kenbaar maken?",
        "Must the IND make that decision known to the person?",
        KenbaarMaken)
        .When(BeletselVervallen & AltijdBeoordelen).Aside();

    /// <summary>Whether there are legal remedies against it.</summary>
    public static Question<bool> Rechtsmiddelen { get; } = Asks("rechtsmiddelenVervolgbesluit",
        "Staan tegen dat besluit rechtsmiddelen open?",
        "Are there legal remedies against that decision?",
        RechtsmiddelenOpen)
        .When(BeletselVervallen & AltijdBeoordelen).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Beletseluitkomst> Rule { get; } = new(
        new("C2/10.3.2", Onderwerpen.TerugkeerbeletselBijAsiel, Publicaties.Stcrt2025_31826, Publicaties.Sinds2025, new Dictionary<string, Text> { ["inreisverbod"] = new("het inreisverbod", "the entry ban") }),
        Beletseluitkomst.Van2025,
        Beoordelen, Risico, GeenTerugkeerbesluit, Terugkeerbesluit, InreisverbodUitgesloten, Besluittekst, GeenUitersteTermijn, SignaleringBeoordelen,
        Vervolgbesluit, InreisverbodBijVervolg, Bekendmaken, Rechtsmiddelen)
    {
        Elsewhere = new(
            "Of een terugkeerbesluit wordt genomen, staat dan in A3/1.1.",
            "Whether a return decision is taken is then in A3/1.1."),
    };

#pragma warning restore CS8604

    // ---------- Eerste alinea: altijd beoordelen ----------

    private static Norm AltijdBeoordelen => field ??= Must("1",
            "Wordt asiel wegens openbare orde, nationale veiligheid of artikel 1F afgewezen, ingetrokken of niet verlengd, dan beoordeelt de IND altijd of bij terugkeer vervolging of ernstige schade dreigt.",
            "Where asylum is refused, withdrawn or not extended for public order, national security or article 1F, the IND always assesses whether persecution or serious harm threatens on return.",
            Aanvraag.Gedaan
                & Aanvraag.Soort.Is(SoortAanvraag.Asiel)
                & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen, UitkomstAanvraag.VergunningIngetrokken, UitkomstAanvraag.NietVerlengd)
                & Aanvraag.GrondBesluit.Is(GrondBesluit.OpenbareOrde, GrondBesluit.NationaleVeiligheid, GrondBesluit.Artikel1F))
        .RefersTo(Treaty.Vluchtelingenverdrag.Article("1F"));

    private static Norm Vervolging => field ??= Ground("1.a",
            "In het land van herkomst dreigt vervolging.",
            "Persecution threatens in the country of origin.",
            Oordeel.RisicoVervolging)
        .RefersTo(Statute.Vw.Article("29", "1", "a"));

    private static Norm ErnstigeSchade => field ??= Ground("1.b",
            "In het land van herkomst bestaat een reëel risico op ernstige schade.",
            "In the country of origin there is a real risk of serious harm.",
            Oordeel.RisicoErnstigeSchade)
        .RefersTo(Statute.Vw.Article("29", "1", "b"), Treaty.Evrm.Article("3"));

    // ---------- Tweede en derde alinea: geen terugkeerbesluit ----------

    private static Norm Beletsel => field ??= MustNot("2.s1",
            "Dreigt een van beide en is er geen ander land waarheen de vreemdeling terug kan, dan neemt de IND geen terugkeerbesluit.",
            "Where either threatens and there is no other country to which the person can return, the IND takes no return decision.",
            (Vervolging | ErnstigeSchade) & A3_1_1_2025.Rule.SubDecision(A3_1_1_2025.UitzonderingE).Is(true))
        .ExplainedBy("toelichting.1",
            "De rechtspraak over een risico voor onbepaalde tijd is ook hier verwerkt.",
            "The case law on a risk for an indefinite time is taken in here too.");

    private static Norm Tekst => field ??= Consequence("2.s2",
        "Het besluit vermeldt dat de vreemdeling zelf uit Nederland moet vertrekken, maar niet naar het land van herkomst wordt uitgezet.",
        "The decision says that the person must leave the Netherlands by himself, but is not removed to the country of origin.",
        DoorHetBeletsel);

    private static Norm DoorHetBeletsel => field ??= Reading("alleen-het-beletsel-houdt-het-besluit-tegen", "2.s2",
        "Wat het besluit vermeldt en de beoordeling van een signalering horen bij wie weg moet: een onderdaan van een derde land die hier onrechtmatig is en wiens vertrekplicht niet door een andere uitzondering van A3/1.1 wegvalt.",
        "What the decision says and the assessment of an alert go with whoever has to leave: a third-country national who is not lawfully here and whose duty to leave is not taken away by another exception of A3/1.1.",
        Beletsel & A3_1_1_2025.MoetVertrekken.Is(true));

    private static Norm ZonderTermijn => field ??= Consequence("2.s3",
        "Het besluit noemt geen uiterste vertrektermijn.",
        "The decision names no latest date for departure.",
        DoorHetBeletsel,
        Force.MustNot);

    private static Norm GeenInreisverbod => field ??= Consequence("3.inreisverbod",
        "Zonder terugkeerbesluit is ook een inreisverbod niet mogelijk.",
        "Without a return decision an entry ban is not possible either.",
        Beletsel,
        Force.MustNot);

    private static Norm BesluitBeoordelen => field ??= Consequence("3.s1",
            "De IND beoordeelt dan of een besluit tot signalering kan worden opgelegd; de voorwaarden staan in A4/4, waarvan deze bibliotheek geen tekst heeft.",
            "The IND then assesses whether a decision to alert can be imposed; the conditions are in A4/4, of which this library holds no text.",
            DoorHetBeletsel)
        .RefersTo(new OtherParagraph("A4/4"));

    // ---------- Vierde alinea: het beletsel is vervallen ----------

    private static Norm BeletselVervallen => field ??= Must("4.s1",
        "Is later vastgesteld dat het beletsel weg is, dan neemt de IND een terugkeerbesluit of een besluit dat er geen beletsel meer is, eventueel met een besluit tot signalering of een inreisverbod.",
        "Where it is established later that the obstacle has gone, the IND takes a return decision or a decision that there is no obstacle any longer, possibly with a decision to alert or an entry ban.",
        Terugkeerbeletsel.EerderVastgesteld & ElkRisicoWeg);

    private static Norm ElkRisicoWeg => field ??= Reading("beletsel-weg-als-elk-risico-weg-is", "4.s1",
        "Het beletsel is pas weg als geen risico op vervolging of ernstige schade meer is vastgesteld, en ook de gezondheid geen risico op schending van artikel 3 EVRM geeft.",
        "The obstacle has gone only where no risk of persecution or serious harm is established any longer, and health gives no risk of a breach of article 3 ECHR either.",
        !Vervolging & !ErnstigeSchade & !Oordeel.RisicoGezondheid);

    private static Norm MetInreisverbod => field ??= Reading("inreisverbod-bij-een-terugkeerbesluit", "4.s1",
        "Een inreisverbod kan erbij als een terugkeerbesluit volgt, of als er al een ligt en niets anders een nieuw tegenhoudt.",
        "An entry ban can come with it where a return decision follows, or where one stands already and nothing else keeps back a new one.",
        A3_1_1_2025.Rule.SubDecision(A3_1_1_2025.Besluit).Is(Besluit.Nemen)
            | (A3_1_1_2025.Rule.SubDecision(A3_1_1_2025.UitzonderingA).Is(true) & A3_1_1_2025.MoetVertrekken.Is(true)));

    private static Norm KenbaarMaken => field ??= Must("4.s2",
        "De IND maakt dat besluit aan de vreemdeling kenbaar.",
        "The IND makes that decision known to the person.",
        BeletselVervallen);

    private static Norm RechtsmiddelenOpen => field ??= Consequence("4.s3",
        "De vreemdeling kan daartegen rechtsmiddelen aanwenden.",
        "The person can use legal remedies against it.",
        BeletselVervallen,
        Force.May);
}
