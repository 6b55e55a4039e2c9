using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.5.2 Vc as it reads since 1 April 2013: where an application for lifting the declaration of undesirability is lodged, and which documents go with it. It builds on article 6.6 Vb.</summary>
public static class A4_3_5_2_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the documents are enough to decide on.</summary>
    public static Question<bool> StukkenGenoeg { get; } = Asks("stukkenGenoeg",
        "Zijn de stukken bij de aanvraag genoeg om op te heffen?",
        "Are the documents with the application enough for lifting?",
        MetStukken)
        .When(Bereik);

    /// <summary>What is missing of the documents of article 6.6(4) Vb.</summary>
    public static Question<IReadOnlyList<Pinpoint>> OntbrekendeStukken { get; } = Asks("ontbrekendeStukken",
        "Welke stukken van artikel 6.6, vierde lid, Vb ontbreken?",
        "Which documents of article 6.6(4) Vb are missing?",
        Vb_6_6_2013.Rule.SubDecision(Vb_6_6_2013.OntbrekendeStukken))
        .When(Bereik).Aside();

    /// <summary>Whether the statement of the authorities need not be handed over.</summary>
    public static Question<bool> VerklaringNietNodig { get; } = Asks("verklaringAutoriteitenNietNodig",
        "Hoeft de verklaring van de buitenlandse autoriteiten niet te worden overgelegd?",
        "Need the statement of the authorities abroad not be handed over?",
        Onmogelijk)
        .When(Bereik & !AanvraagOpheffing.VerklaringAutoriteiten).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Stukkenuitkomst> Rule { get; } = new(
        new("A4/3.5.2", Onderwerpen.AanvraagOpheffingOngewenstverklaring, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        Stukkenuitkomst.Van2013,
        StukkenGenoeg, OntbrekendeStukken, VerklaringNietNodig)
    {
        Elsewhere = new(
            "De paragraaf gaat over de aanvraag om opheffing van een ongewenstverklaring; tijdelijke opheffing staat in A4/3.7, en burgers van de Unie en hun familie in A4/3.8.",
            "The paragraph is about the application for lifting a declaration of undesirability; temporary lifting is in A4/3.7, and citizens of the Union and their family in A4/3.8."),
    };

#pragma warning restore CS8604

    private static Norm Bereik => field ??= Requirement("1",
        "De aanvraag om opheffing wordt bij de IND ingediend.",
        "The application for lifting is lodged with the IND.",
        Ongewenstverklaring.Uitgesproken & AanvraagOpheffing.Gedaan & GeenUnieburger);

    private static Norm GeenUnieburger => field ??= Reading("unieburgers-hebben-eigen-regels-voor-opheffing", "1",
        "Op onderdanen van de EU, de EER en Zwitserland en hun familie (artikel 8.7 Vb) wordt deze paragraaf hier niet toegepast.",
        "To nationals of the EU, the EEA and Switzerland and their family (article 8.7 Vb) this paragraph is not applied here.",
        !Unierecht.BinnenArtikel8_7);

    private static Norm Onmogelijk => field ??= Exception("2",
            "De verklaring van de buitenlandse autoriteiten hoeft niet als zij niet te krijgen is.",
            "The statement of the authorities abroad is not needed where it cannot be had.",
            Oordeel.VerklaringAutoriteitenOnmogelijk)
        .RefersTo(Statute.Vb.Article("6.6", "4", "d"));

    private static Norm MetStukken => field ??= Reading("ontbrekend-stuk-vraagt-een-oordeel", "2",
        "Ontbreekt een ander stuk, dan beoordeelt een mens of de feiten toch vaststaan.",
        "Where another document is missing, a human judges whether the facts are established all the same.",
        (Vb_6_6_2013.Rule.SubDecision(Vb_6_6_2013.EigenStukkenCompleet).Is(true) & (AanvraagOpheffing.VerklaringAutoriteiten | Onmogelijk))
        | Oordeel.OpheffenOndanksOntbrekendeStukken);
}
