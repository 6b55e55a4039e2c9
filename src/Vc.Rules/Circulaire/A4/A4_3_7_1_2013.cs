using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.7.1 Vc as it reads since 1 April 2013: in what form temporary lifting is asked for, and by whom.</summary>
public static class A4_3_7_1_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the form is right.</summary>
    public static Question<bool> InOrde { get; } = Asks("vormInOrde",
        "Is de aanvraag in de juiste vorm gedaan, door wie haar mag doen?",
        "Is the application made in the right form, by whoever may make it?",
        Schriftelijk & Ondertekend)
        .When(TijdelijkeOpheffing.Gevraagd);

    /// <summary>As whom the applicant asks.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Aanvrager { get; } = Asks("bevoegdeAanvrager",
        "Wie van degenen die mogen aanvragen, heeft de aanvraag gedaan?",
        "As which of those who may apply was the application made?",
        AllThatHold(Zelf, Gemachtigde, Instantie))
        .When(TijdelijkeOpheffing.Gevraagd).Aside();

    /// <summary>Whether the signature is right.</summary>
    public static Question<bool> Handtekening { get; } = Asks("ondertekeningInOrde",
        "Heeft voor het OM of het straftribunaal iemand van het juiste niveau getekend?",
        "Has somebody of the right level signed for the prosecution or the tribunal?",
        Ondertekend)
        .When(TijdelijkeOpheffing.Gevraagd & (DoorOm | DoorTribunaal)).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Aanvraagvorm> Rule { get; } = new(
        new("A4/3.7.1", Onderwerpen.VormTijdelijkeOpheffing, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        Aanvraagvorm.Van2013,
        InOrde, Aanvrager, Handtekening)
    {
        Elsewhere = new(
            "De paragraaf gaat over een aanvraag om tijdelijke opheffing; blijvende opheffing staat in A4/3.5.1 en, voor een inreisverbod, in A4/2.5.2.",
            "The paragraph is about an application for temporary lifting; lifting for good is in A4/3.5.1 and, for an entry ban, in A4/2.5.2."),
    };

#pragma warning restore CS8604

    private static Norm Schriftelijk => field ??= Requirement("1",
        "De aanvraag wordt schriftelijk bij de IND ingediend, alleen door een van de drie genoemden.",
        "The application is lodged in writing with the IND, only by one of the three that are named.",
        TijdelijkeOpheffing.SchriftelijkBijDeInd & (Zelf | Gemachtigde | Instantie),
        Force.Exhaustive);

    private static Norm Zelf => field ??= Ground("1.1",
        "De vreemdeling zelf.",
        "The person himself.",
        TijdelijkeOpheffing.Aanvrager.Is(AanvragerTijdelijkeOpheffing.Vreemdeling),
        Force.Exhaustive);

    private static Norm Gemachtigde => field ??= Ground("1.2",
        "Zijn gemachtigde.",
        "His representative.",
        TijdelijkeOpheffing.Aanvrager.Is(AanvragerTijdelijkeOpheffing.Gemachtigde),
        Force.Exhaustive);

    private static Norm Instantie => field ??= Ground("1.3",
        "Een instantie die stelt een bijzonder belang bij zijn komst te hebben; dat te stellen is genoeg.",
        "A body that says it has a special interest in his coming; to say so is enough.",
        IsInstantie & TijdelijkeOpheffing.InstantieSteltBelang,
        Force.Exhaustive);

    private static Condition DoorOm => TijdelijkeOpheffing.Aanvrager.Is(AanvragerTijdelijkeOpheffing.OpenbaarMinisterie);

    private static Condition DoorTribunaal => TijdelijkeOpheffing.Aanvrager.Is(AanvragerTijdelijkeOpheffing.Straftribunaal);

    private static Norm IsInstantie => field ??= OpenList("2.s1",
        "Het OM en een internationaal straftribunaal zijn in elk geval instanties; van een andere organisatie beoordeelt een mens dat.",
        "The prosecution and an international criminal tribunal are bodies in any case; of another organisation a human judges that.",
        DoorOm | DoorTribunaal,
        TijdelijkeOpheffing.Aanvrager.Is(AanvragerTijdelijkeOpheffing.AndereOrganisatie) & Oordeel.AanvragerIsInstantie);

    private static Condition Ondertekend => (!DoorOm | DoorHoofdofficier) & (!DoorTribunaal | DoorGelijke);

    private static Norm DoorHoofdofficier => field ??= Must("2.s2",
        "Voor het OM tekent een hoofdofficier van justitie.",
        "For the prosecution a chief public prosecutor signs.",
        TijdelijkeOpheffing.Ondertekenaar.Is(Ondertekenaar.Hoofdofficier));

    private static Norm DoorGelijke => field ??= OpenList("2.s3",
        "Voor het tribunaal tekent een rechter of iemand anders van dat niveau; dat laatste beoordeelt een mens.",
        "For the tribunal a judge signs or somebody else of that level; the latter a human judges.",
        TijdelijkeOpheffing.Ondertekenaar.Is(Ondertekenaar.Rechter),
        TijdelijkeOpheffing.Ondertekenaar.Is(Ondertekenaar.Hoofdofficier, Ondertekenaar.IemandAnders) & Oordeel.OndertekenaarOpNiveauHoofdofficier);
}
