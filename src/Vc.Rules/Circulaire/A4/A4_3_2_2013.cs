using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.2 Vc as it reads since 1 April 2013: who sets a declaration of undesirability going.</summary>
public static class A4_3_2_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the officer submits a proposal.</summary>
    public static Question<bool> Voorstel { get; } = Asks("voorstelIndienen",
        "Moet de ambtenaar onmiddellijk een voorstel tot ongewenstverklaring indienen?",
        "Must the officer submit a proposal to declare the person undesirable at once?",
        Indienen);

    /// <summary>Whether the IND decides of its own motion.</summary>
    public static Question<bool> Ambtshalve { get; } = Asks("ambtshalveBesluiten",
        "Besluit de IND ambtshalve?",
        "Does the IND decide of its own motion?",
        ZonderAmbtenaar);

    /// <summary>Whether the proposal is complete.</summary>
    public static Question<bool> Volledig { get; } = Asks("voorstelVolledig",
        "Heeft het voorstel de voorgeschreven vorm en alle stukken?",
        "Has the proposal the prescribed form and all documents?",
        Vorm & Stukken & Afschriften)
        .When(Indienen).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Procedureuitkomst> Rule { get; } = new(
        new("A4/3.2", Onderwerpen.ProcedureOngewenstverklaring, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        static results => Procedureuitkomst.Van(results, Voorstel, Ambtshalve, Volledig),
        Voorstel, Ambtshalve, Volledig);

#pragma warning restore CS8604

    private static Norm Indienen => field ??= Must("1.s1",
        "Ziet de ambtenaar gronden, dan dient hij onmiddellijk een voorstel in, met model M63 of een ander gemotiveerd schrijven.",
        "Where the officer sees grounds, he submits a proposal at once, with model M63 or another letter with reasons.",
        VoorstelOngewenst.AmbtenaarZietGronden);

    private static Condition Vorm => VoorstelOngewenst.MetM63OfGemotiveerdSchrijven;

    private static Norm Stukken => field ??= Must("1.s2",
        "Alle gegevens en bewijsmiddelen die van belang kunnen zijn, gaan mee.",
        "All data and evidence that can matter go with it.",
        VoorstelOngewenst.MetGegevensEnBewijs);

    private static Norm Afschriften => field ??= InAnyCase("1.s3",
        "Afschriften van processen-verbaal horen daar in elk geval bij.",
        "Copies of official reports are among them in any case.",
        VoorstelOngewenst.MetAfschriftenProcesVerbaal);

    private static Norm ZonderAmbtenaar => field ??= Must("2",
            "Blijkt op andere wijze van gronden, dan besluit de IND ambtshalve; de afweging van A4/3.1 blijft.",
            "Where grounds show in another way, the IND decides of its own motion; the weighing of A4/3.1 remains.",
            AlleenZonderVoorstel)
        .RefersTo(new OtherParagraph("A4/3.1"));

    private static Norm AlleenZonderVoorstel => field ??= Reading("ambtshalve-alleen-zonder-voorstel", "2",
        "Ziet ook de ambtenaar gronden, dan gaat het langs zijn voorstel en niet ambtshalve.",
        "Where the officer sees grounds too, it goes by the proposal and not of the IND's own motion.",
        VoorstelOngewenst.GrondenAndersGebleken & !Indienen);
}
