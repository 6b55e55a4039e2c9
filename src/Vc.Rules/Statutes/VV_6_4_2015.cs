using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.4 VV as it reads in the consolidated texts from 7 January to 17 November 2015: who gives a return decision, and what the person is told.</summary>
public static class VV_6_4_2015
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the officer has the power.</summary>
    public static Question<bool> Bevoegd { get; } = Asks("bevoegd",
        "Is de ambtenaar bevoegd het terugkeerbesluit te geven?",
        "Is the officer competent to give the return decision?",
        Bevoegdheid);

    /// <summary>Whether the person was told.</summary>
    public static Question<bool> Ingelicht { get; } = Asks("ingelicht",
        "Is de vreemdeling over het terugkeerbesluit ingelicht zoals het hoort?",
        "Was the person told of the return decision as is due?",
        Mededeling);

    /// <summary>The rule object.</summary>
    public static Paragraph<Afgifteuitkomst> Rule { get; } = new(
        new("VV/6.4", Onderwerpen.AfgifteTerugkeerbesluit, Publicaties.VV2015, Publicaties.VVArtikel64, new Dictionary<string, Text>()),
        static results => Afgifteuitkomst.Van(results, Bevoegd, Ingelicht),
        Bevoegd, Ingelicht);

#pragma warning restore CS8604

    private static Norm Bevoegdheid => field ??= May("1",
            "Een bevoegde ambtenaar van de IND of de DT&V geeft het terugkeerbesluit, een aangewezen buitengewoon opsporingsambtenaar bij de politie, of de politie of KMar.",
            "A competent officer of the IND or the DT&V gives the return decision, an appointed special investigating officer with the police, or the police or KMar.",
            (AfgifteTerugkeerbesluit.Ambtenaar.Is(SoortAmbtenaar.Ind, SoortAmbtenaar.DienstTerugkeerEnVertrek) & AfgifteTerugkeerbesluit.DaartoeBevoegd)
                | (AfgifteTerugkeerbesluit.Ambtenaar.Is(SoortAmbtenaar.AndereAmbtenaarVanPolitie) & AfgifteTerugkeerbesluit.BuitengewoonOpsporingsambtenaar)
                | AfgifteTerugkeerbesluit.Ambtenaar.Is(SoortAmbtenaar.Politie, SoortAmbtenaar.Kmar))
        .RefersTo(Statute.Vw.Article("62a", "1"), Statute.Vw.Article("47", "1"));

    private static Norm Mededeling => field ??= Must("2",
            "De vreemdeling hoort of leest, in een taal die hij kan begrijpen, wat het besluit inhoudt, wat eruit volgt en welke rechtsmiddelen er zijn.",
            "The person hears or reads, in a language that he can understand, what the decision says, what follows from it and which remedies there are.",
            AfgifteTerugkeerbesluit.InhoudVerteld & AfgifteTerugkeerbesluit.RechtsgevolgenVerteld & AfgifteTerugkeerbesluit.BegrijpelijkeTaal & AfgifteTerugkeerbesluit.RechtsmiddelenVerteld)
        .RefersTo(Statute.Vw.Article("62a", "1"));
}
