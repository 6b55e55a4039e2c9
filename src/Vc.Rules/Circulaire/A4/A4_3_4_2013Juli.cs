using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.4 Vc as it reads in the consolidated texts from 13 July 2013 to 17 November 2015: how a declaration of undesirability is served. The text of 1 April 2013 only referred to B1/9.7.7.1, which is not held.</summary>
public static class A4_3_4_2013Juli
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>What the officer does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ambtenaar { get; } = Asks("plichtenAmbtenaar",
        "Wat doet de ambtenaar belast met de grensbewaking of met het toezicht om het besluit uit te reiken?",
        "What does the officer of border control or supervision do to serve the decision?",
        AllThatHold(Origineel, Brochure, ProcesVerbaal, AfschriftDezelfdeDag));

    /// <summary>What the IND does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ind { get; } = Asks("plichtenInd",
        "Wat doet de IND volgens deze paragraaf als uitreiking in persoon niet mogelijk is (naast de mededeling in de Staatscourant die de wet bij toezending vraagt)?",
        "What does the IND do under this paragraph if the decision cannot be handed over in person (beside the notice in the Staatscourant that the act asks where it is sent)?",
        AllThatHold(Aangetekend, AfschriftGemachtigde, AanGemachtigde, Staatscourant));

    /// <summary>The rule object.</summary>
    public static Paragraph<Plichtenuitkomst> Rule { get; } = new(
        new("A4/3.4", Onderwerpen.UitreikingOngewenstverklaring, Publicaties.DeelAJuli2013, Publicaties.DeelAJuli2013Tot2015, new Dictionary<string, Text>()),
        static results => Plichtenuitkomst.Van(results, Rule!, (Geadresseerde.Ambtenaar, Ambtenaar), (Geadresseerde.Ind, Ind)),
        Ambtenaar, Ind);

#pragma warning restore CS8604

    private static Condition InPersoon => Bekendmaking.UitreikingInPersoonMogelijk;

    private static Condition MetGemachtigde => Bekendmaking.Gemachtigde.Is(StandGemachtigde.Bekend);

    // ---------- In persoon ----------

    private static Norm Origineel => field ??= Must("1.1",
        "De ambtenaar reikt het origineel aan de vreemdeling in persoon uit.",
        "The officer hands the original to the person.",
        InPersoon);

    private static Norm Brochure => field ??= Must("1.2",
        "De ambtenaar geeft een brochure in een taal die de vreemdeling begrijpt.",
        "The officer gives a brochure in a language that the person understands.",
        InPersoon);

    private static Norm ProcesVerbaal => field ??= Must("1.3",
        "De ambtenaar maakt er proces-verbaal van op.",
        "The officer draws up an official report of it.",
        InPersoon);

    private static Norm AfschriftDezelfdeDag => field ??= Must("1.4",
        "De ambtenaar stuurt de gemachtigde die bekend is op dezelfde dag een kopie.",
        "The officer sends a copy to the representative who is known, on the same day.",
        InPersoon & MetGemachtigde);

    // ---------- Niet in persoon ----------

    private static Condition NaarHetAdres => !InPersoon & Bekendmaking.LaatsteAdres.Is(LaatsteAdres.NietVerlaten);

    private static Norm Aangetekend => field ??= Must("2.1",
        "De IND stuurt de beschikking met brochure aangetekend naar het laatst bekende adres.",
        "The IND sends the decision with the brochure by registered letter to the last known address.",
        NaarHetAdres);

    private static Norm AfschriftGemachtigde => field ??= Must("2.2",
        "De IND stuurt de gemachtigde die bekend is een kopie.",
        "The IND sends a copy to the representative who is known.",
        NaarHetAdres & MetGemachtigde);

    private static Norm AanGemachtigde => field ??= Must("3",
        "De IND stuurt de beschikking met brochure aan de gemachtigde als de vreemdeling niet meer op zijn adres woont.",
        "The IND sends the decision with the brochure to the representative if the person no longer lives at the address.",
        ZonderAdres & MetGemachtigde);

    private static Norm ZonderAdres => field ??= Reading("geen-adres-is-als-verlaten-adres", "3",
        "Is helemaal geen adres bekend, dan geldt hetzelfde als wanneer bekend is dat de vreemdeling daar weg is.",
        "Where no address is known at all, the same holds as where it is known that the person has left it.",
        !InPersoon & Bekendmaking.LaatsteAdres.Is(LaatsteAdres.Verlaten, LaatsteAdres.Geen));

    private static Norm Staatscourant => field ??= Must("4",
        "Is er geen gemachtigde (meer), dan deelt de IND de beschikking alleen nog mee in de Staatscourant.",
        "Where there is no representative (any longer), the IND only announces the decision in the Staatscourant.",
        AlsLaatste);

    private static Norm AlsLaatste => field ??= Reading("staatscourant-pas-zonder-adres", "4",
            "Met de Staatscourant alleen wordt pas volstaan als ook verzending naar het adres niet kan; de mededeling die de wet bij toezending vraagt, staat daarnaast.",
            "The Staatscourant alone is enough only where sending to the address is not possible either; the notice that the act asks where the decision is sent stands beside this.",
            ZonderAdres & !MetGemachtigde)
        .RefersTo(Statute.Vw.Article("67", "2"), Statute.Vw.Article("66a", "5"));
}
