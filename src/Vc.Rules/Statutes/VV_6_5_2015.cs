using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.5 VV as it reads in the consolidated texts from 30 June to 17 November 2015: who imposes, changes or lifts an entry ban, and what the person is told.</summary>
public static class VV_6_5_2015
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the officer has the power.</summary>
    public static Question<bool> Bevoegd { get; } = Asks("bevoegd",
        "Is de ambtenaar bevoegd het inreisverbod uit te vaardigen, te wijzigen of op te heffen?",
        "Is the officer competent to impose, change or lift the entry ban?",
        Bevoegdheid);

    /// <summary>Whether the person was told; reached where a ban is imposed.</summary>
    public static Question<bool> Ingelicht { get; } = Asks("ingelicht",
        "Is de vreemdeling over het inreisverbod ingelicht zoals het hoort?",
        "Was the person told of the entry ban as is due?",
        Mededeling)
        .When(Uitgevaardigd);

    /// <summary>The rule object.</summary>
    public static Paragraph<Afgifteuitkomst> Rule { get; } = new(
        new("VV/6.5", Onderwerpen.AfgifteInreisverbod, Publicaties.VV2015, Publicaties.VVArtikel65, new Dictionary<string, Text>()),
        static results => Afgifteuitkomst.Van(results, Bevoegd, Ingelicht),
        Bevoegd, Ingelicht);

#pragma warning restore CS8604

    private static Condition Uitgevaardigd => field ??= AfgifteInreisverbod.Handeling.Is(HandelingInreisverbod.Uitvaardigen);

    private static Norm Bevoegdheid => field ??= May("1",
            "Een bevoegde ambtenaar van de IND of de DT&V mag het, een hulpofficier van politie of KMar, of een kundige politieambtenaar die de korpschef aanwijst.",
            "A competent officer of the IND or the DT&V may do it, an assistant public prosecutor of police or KMar, or a skilled police officer whom the chief of police appoints.",
            Ind
                | (AfgifteInreisverbod.Ambtenaar.Is(SoortAmbtenaar.DienstTerugkeerEnVertrek) & AfgifteInreisverbod.DaartoeBevoegd)
                | (AfgifteInreisverbod.Ambtenaar.Is(SoortAmbtenaar.Politie, SoortAmbtenaar.Kmar) & AfgifteInreisverbod.Hulpofficier)
                | (AfgifteInreisverbod.Ambtenaar.Is(SoortAmbtenaar.Politie, SoortAmbtenaar.AndereAmbtenaarVanPolitie) & AfgifteInreisverbod.AangewezenDoorKorpschef))
        .Unless(AlleenInd)
        .RefersTo(Statute.Vw.Article("66a"), Statute.Vw.Article("47", "1"));

    private static Condition Ind => field ??= AfgifteInreisverbod.Ambtenaar.Is(SoortAmbtenaar.Ind) & AfgifteInreisverbod.DaartoeBevoegd;

    private static Norm AlleenInd => field ??= Exception("2",
            "Een zwaar inreisverbod is alleen aan de bevoegde ambtenaar van de IND.",
            "A heavy entry ban is for the competent officer of the IND only.",
            Zwaar & !Ind,
            Force.MustNot)
        .RefersTo(Statute.Vw.Article("66a", "7"));

    private static Norm Zwaar => field ??= Reading("zwaar-bij-uitvaardigen-wijzigen-en-opheffen", "2",
        "Bij uitvaardigen telt wat het nieuwe inreisverbod voor gevolgen krijgt, bij wijzigen ook wat het had, en bij opheffen wat het heeft.",
        "When a ban is imposed what counts is the effects that it gets, when it is changed also those that it had, and when it is lifted those that it has.",
        (AfgifteInreisverbod.Handeling.Is(HandelingInreisverbod.Uitvaardigen, HandelingInreisverbod.Wijzigen) & VoorgenomenInreisverbod.Soort.Is(SoortInreisverbod.Zwaar))
            | (AfgifteInreisverbod.Handeling.Is(HandelingInreisverbod.Wijzigen, HandelingInreisverbod.Opheffen) & BestaandInreisverbod.Artikel66aLid7));

    private static Norm Mededeling => field ??= Must("3",
        "Bij uitvaardiging hoort of leest de vreemdeling, in een taal die hij kan begrijpen, wat het verbod inhoudt, wat eruit volgt en welke rechtsmiddelen er zijn.",
        "When it is imposed the person hears or reads, in a language that he can understand, what the ban says, what follows from it and which remedies there are.",
        AfgifteInreisverbod.InhoudVerteld & AfgifteInreisverbod.RechtsgevolgenVerteld & AfgifteInreisverbod.BegrijpelijkeTaal & AfgifteInreisverbod.RechtsmiddelenVerteld);
}
