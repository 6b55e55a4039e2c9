using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.7.2 Vc as it reads since 1 April 2013: what an application for temporary lifting must say.</summary>
public static class A4_3_7_2_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>What is missing.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ontbreekt { get; } = Asks("ontbrekendeGegevens",
        "Welke gegevens die er in ieder geval in moeten staan, ontbreken in de aanvraag?",
        "Which data that must be in it in any case are missing from the application?",
        AllThatHold(Personalia, Binnenkomst, Vluchten, Reden, BelangInstantie, BelangVreemdeling, Garanties))
        .When(TijdelijkeOpheffing.Gevraagd);

    /// <summary>Whether the minimum is there.</summary>
    public static Question<bool> Compleet { get; } = Asks("minimumCompleet",
        "Staat alles in de aanvraag wat er in ieder geval in moet staan?",
        "Does the application say all that it must say in any case?",
        !(Personalia | Binnenkomst | Vluchten | Reden | BelangInstantie | BelangVreemdeling | Garanties))
        .When(TijdelijkeOpheffing.Gevraagd);

    /// <summary>The rule object.</summary>
    public static Paragraph<Aanvraaginhoud> Rule { get; } = new(
        new("A4/3.7.2", Onderwerpen.InhoudTijdelijkeOpheffing, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        Aanvraaginhoud.Van2013,
        Ontbreekt, Compleet)
    {
        Elsewhere = new(
            "De paragraaf gaat over een aanvraag om tijdelijke opheffing; blijvende opheffing staat in A4/3.5 en, voor een inreisverbod, in A4/2.5.",
            "The paragraph is about an application for temporary lifting; lifting for good is in A4/3.5 and, for an entry ban, in A4/2.5."),
    };

#pragma warning restore CS8604

    private static Norm Personalia => field ??= Missing("1.1",
        "De volledige personalia met eerdere aliassen ontbreken.",
        "The full personal data with former aliases are missing.",
        !TijdelijkeOpheffing.Personalia);

    private static Norm Binnenkomst => field ??= Missing("1.2",
        "De dag en de plaats van binnenkomst ontbreken.",
        "The day and place of entry are missing.",
        !TijdelijkeOpheffing.DagEnPlaatsBinnenkomst);

    private static Norm Vluchten => field ??= Missing("1.3",
        "De vluchtnummers, heen en terug, ontbreken.",
        "The flight numbers, there and back, are missing.",
        !TijdelijkeOpheffing.Vluchtnummers);

    private static Norm Reden => field ??= Missing("1.4",
        "De reden van de komst en de noodzaak ervan ontbreken.",
        "The reason for the coming and the need for it are missing.",
        !TijdelijkeOpheffing.RedenEnNoodzaak);

    private static Norm BelangInstantie => field ??= Missing("1.5",
        "Het belang van de instantie die vraagt ontbreekt.",
        "The interest of the body that asks is missing.",
        !DoorVreemdeling & !TijdelijkeOpheffing.BelangBijKomst);

    private static Norm BelangVreemdeling => field ??= Missing("1.6",
        "Het belang van de vreemdeling ontbreekt, terwijl hij of zijn gemachtigde vraagt.",
        "The interest of the person is missing, while he or his representative asks.",
        DoorVreemdeling & !TijdelijkeOpheffing.BelangBijKomst);

    private static Norm Garanties => field ??= Missing("1.7",
        "Garanties over het verblijf en de kosten ontbreken.",
        "Guarantees on the stay and its costs are missing.",
        !TijdelijkeOpheffing.Garanties);

    private static Condition DoorVreemdeling => TijdelijkeOpheffing.Aanvrager.Is(AanvragerTijdelijkeOpheffing.Vreemdeling, AanvragerTijdelijkeOpheffing.Gemachtigde);

    private static Norm Missing(string place, string nl, string en, Condition ontbreekt) =>
        Requirement(place, nl, en, ontbreekt, Force.NonExhaustive).RefersTo(Statute.Awb.Article("4:2", "2"));
}
