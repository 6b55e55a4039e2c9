using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.7.3 Vc as it reads since 1 April 2013: when temporary lifting is granted. Form and content of the application are in A4/3.7.1 and A4/3.7.2.</summary>
public static class A4_3_7_3_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether it is granted.</summary>
    public static Question<bool> Inwilligen { get; } = Asks("tijdelijkOpheffen",
        "Heft de IND de maatregel tijdelijk op, als vorm en inhoud van de aanvraag in orde zijn?",
        "Does the IND lift the measure temporarily, if form and content of the application are in order?",
        DrieSituaties)
        .When(TijdelijkeOpheffing.Gevraagd);

    /// <summary>Which situations are there.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Situaties { get; } = Asks("situaties",
        "Welke genoemde situaties doen zich voor?",
        "Which of the situations that are named are there?",
        AllThatHold(Familie, Getuige, EigenZaak))
        .When(TijdelijkeOpheffing.Gevraagd).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<TijdelijkOpheffingsbesluit> Rule { get; } = new(
        new("A4/3.7.3", Onderwerpen.BeoordelingTijdelijkeOpheffing, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015,
            new Dictionary<string, Text> { ["AdA"] = new("ad a", "ad a"), ["AdB"] = new("ad b", "ad b"), ["AdC"] = new("ad c", "ad c") }),
        TijdelijkOpheffingsbesluit.Van2013,
        Inwilligen, Situaties)
    {
        Elsewhere = new(
            "De paragraaf gaat over een aanvraag om tijdelijke opheffing; blijvende opheffing staat in A4/3.5.1 en, voor een inreisverbod, in A4/2.5.2.",
            "The paragraph is about an application for temporary lifting; lifting for good is in A4/3.5.1 and, for an entry ban, in A4/2.5.2."),
    };

#pragma warning restore CS8604

    private static Norm DrieSituaties => field ??= OpenList("1",
        "In elk geval in drie situaties wordt tijdelijk opgeheven.",
        "In any case the measure is temporarily lifted in three situations.",
        Familie | Getuige | EigenZaak,
        AndereReden);

    private static Norm AndereReden => field ??= Reading("andere-reden-beoordeelt-een-mens", "1",
        "Of er een andere reden is, beoordeelt een mens; een getuigenis of eigen zaak die onder b of c niet volstaat, is er geen.",
        "Whether there is another reason, a human judges; giving evidence or a case of one's own that is not enough under b or c is none.",
        TijdelijkeOpheffing.AndereReden & Oordeel.TijdelijkeOpheffingOmAndereReden);

    // ---------- a ----------

    private static Norm Familie => field ??= Ground("1.1",
        "Er zijn zwaarwegende familieomstandigheden (a).",
        "There are weighty family circumstances (a).",
        TijdelijkeOpheffing.Familieomstandigheden.Is(Aannemelijkheid.Aannemelijk) & Aannemelijk & Afgewogen,
        Force.NonExhaustive);

    private static Norm Afgewogen => field ??= Must("AdA.1",
        "De familieomstandigheden worden altijd afgewogen tegen de ernst en actualiteit van de feiten achter de maatregel.",
        "The family circumstances are always weighed against the gravity and recency of the facts behind the measure.",
        Oordeel.ZwaarwegendeFamilieomstandigheden);

    // ---------- b ----------

    private static Norm Getuige => field ??= Ground("1.2",
        "De komst is nodig om in een rechtszaak te getuigen (b).",
        "The coming is necessary to give evidence in a court case (b).",
        TijdelijkeOpheffing.Getuigenis.Is(Aannemelijkheid.Aannemelijk) & Aannemelijk & Opgeroepen,
        Force.NonExhaustive);

    private static Norm Opgeroepen => field ??= Requirement("AdB.1",
        "Getuigen maakt de komst alleen nodig als het OM of een rechter de vreemdeling officieel oproept.",
        "Giving evidence makes the coming necessary only if the prosecution or a court officially summons the person.",
        TijdelijkeOpheffing.OfficieleOproep,
        Force.Exhaustive);

    // ---------- c ----------

    private static Norm EigenZaak => field ??= Ground("1.3",
            "De komst is nodig voor een eigen rechtszaak (c).",
            "The coming is necessary for a court case of the person's own (c).",
            TijdelijkeOpheffing.EigenRechtszaak.Is(Aannemelijkheid.Aannemelijk) & Aannemelijk & (AanwezigheidVereist | GemachtigdeTeWeinig),
            Force.NonExhaustive)
        .Unless(Civiel)
        .Unless(Vreemdelingrechtelijk);

    private static Norm Civiel => field ??= Exception("AdC.1.1",
        "Een civiele zaak maakt de komst niet nodig.",
        "A civil case does not make the coming necessary.",
        TijdelijkeOpheffing.SoortRechtszaak.Is(SoortRechtszaak.Civiel) & GemachtigdeVolstaat,
        Force.MustNot);

    private static Norm Vreemdelingrechtelijk => field ??= Exception("AdC.1.2",
        "Een vreemdelingrechtelijke zaak maakt de komst niet nodig.",
        "A case of immigration law does not make the coming necessary.",
        TijdelijkeOpheffing.SoortRechtszaak.Is(SoortRechtszaak.Vreemdelingrechtelijk) & GemachtigdeVolstaat,
        Force.MustNot);

    private static Norm GemachtigdeVolstaat => field ??= May("AdC.2",
        "In een civiele of vreemdelingrechtelijke zaak volstaat een gemachtigde.",
        "In a civil case or one of immigration law a representative is enough.",
        !AndereZaak);

    private static Condition AndereZaak => TijdelijkeOpheffing.SoortRechtszaak.Is(SoortRechtszaak.Andere);

    private static Norm AanwezigheidVereist => field ??= Ground("AdC.3.1",
        "In een andere zaak maakt de rechtbank kenbaar dat de vreemdeling aanwezig moet zijn.",
        "In another case the court makes known that the person must be present.",
        AndereZaak & TijdelijkeOpheffing.RechtbankVergtAanwezigheid,
        Force.Exhaustive);

    private static Norm GemachtigdeTeWeinig => field ??= Ground("AdC.3.2",
        "In een andere zaak kan een gemachtigde niet volstaan.",
        "In another case a representative is not enough.",
        AndereZaak & Oordeel.GemachtigdeVolstaatNiet,
        Force.Exhaustive);

    private static Norm Aannemelijk => field ??= Requirement("AdC.4",
        "De vreemdeling maakt aannemelijk dat een van de situaties zich voordoet.",
        "The person makes it plausible that one of the situations is there.",
        OokDoorDeInstantie);

    private static Norm OokDoorDeInstantie => field ??= Reading("ook-de-instantie-maakt-aannemelijk", "AdC.4",
        "Dit geldt voor a, b en c; wat een instantie die vraagt aannemelijk maakt, telt ook.",
        "This holds for a, b and c; what a body that asks makes plausible counts too.",
        TijdelijkeOpheffing.Familieomstandigheden.Is(Aannemelijkheid.Aannemelijk)
        | TijdelijkeOpheffing.Getuigenis.Is(Aannemelijkheid.Aannemelijk)
        | TijdelijkeOpheffing.EigenRechtszaak.Is(Aannemelijkheid.Aannemelijk));
}
