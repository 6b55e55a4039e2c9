using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.5.1 Vc: the form of an application for lifting the entry ban. The text of 2014 adds what becomes of it where a remedy is still open.</summary>
public sealed class A4_2_5_1
{
    internal A4_2_5_1(ParagraphVersion text, bool metRechtsmiddelen)
    {
        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        StukkenGenoeg = Asks("stukkenGenoeg",
            "Heeft de aanvraag de vereiste vorm: liggen de gevraagde stukken er?",
            "Does the application have the form required: are the documents asked for there?",
            Vorm).When(Bereik);
        OntbrekendeStukken = Asks("ontbrekendeStukken",
            "Welke stukken van artikel 6.5b, derde lid, Vb ontbreken?",
            "Which documents of article 6.5b(3) Vb are missing?",
            Vb_6_5b_2013.Rule.SubDecision(Vb_6_5b_2013.OntbrekendeStukken)).When(Bereik).Aside();
        AlsRechtsmiddel = metRechtsmiddelen
            ? Asks("alsRechtsmiddel",
                "Merkt de IND de aanvraag aan als bezwaar of beroep, of als grond daarvan?",
                "Does the IND take the application as an objection or appeal, or as a ground of one?",
                Rechtsmiddel).When(Bereik)
            : null;

#pragma warning restore CS8604

        Rule = AlsRechtsmiddel is null
            ? new(text, results => Vormuitkomst.Van(results, this), StukkenGenoeg, OntbrekendeStukken) { Elsewhere = Anders }
            : new(text, results => Vormuitkomst.Van(results, this), AlsRechtsmiddel, StukkenGenoeg, OntbrekendeStukken) { Elsewhere = Anders };
    }

    /// <summary>Whether the documents are there.</summary>
    public Question<bool> StukkenGenoeg { get; }

    /// <summary>What is missing of the documents of article 6.5b(3) Vb.</summary>
    public Question<IReadOnlyList<Pinpoint>> OntbrekendeStukken { get; }

    /// <summary>Whether the application is taken as an objection or appeal; <c>null</c> in the text of 2013, which does not ask it.</summary>
    public Question<bool>? AlsRechtsmiddel { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Vormuitkomst> Rule { get; }

    private static Text Anders => new(
        "De paragraaf gaat over de aanvraag om opheffing van een inreisverbod; tijdelijke opheffing staat in A4/2.5.4 en ambtshalve opheffing in A4/2.5.5.",
        "The paragraph is about the application for lifting an entry ban; temporary lifting is in A4/2.5.4 and lifting of its own motion in A4/2.5.5.");

    private static Condition Bereik => BestaandInreisverbod.Uitgevaardigd & AanvraagOpheffingInreisverbod.Gedaan;

    private Norm Vorm => field ??= Must("1",
            "De aanvraag heeft dezelfde vorm als die om opheffing van een ongewenstverklaring: bij de IND, met de stukken.",
            "The application has the same form as that for lifting a declaration of undesirability: with the IND, and with the documents.",
            Vb_6_5b_2013.Rule.SubDecision(Vb_6_5b_2013.EigenStukkenCompleet).Is(true) & (Vb_6_5b_2013.Rule.SubDecision(Vb_6_5b_2013.VerklaringOntbreekt).Is(false) | Onmogelijk))
        .RefersTo(new OtherParagraph("A4/3.5.2"));

    private Norm Onmogelijk => field ??= Reading("ook-hier-hoeft-de-verklaring-niet-als-zij-niet-te-krijgen-is", "1",
            "Ook hier hoeft de verklaring van de buitenlandse autoriteiten niet als zij niet te krijgen is.",
            "Here too the statement of the authorities abroad is not needed where it cannot be had.",
            Oordeel.VerklaringAutoriteitenOnmogelijk)
        .RefersTo(new OtherParagraph("A4/3.5.2"));

    private Norm Rechtsmiddel => field ??= Must("2",
        "Staat tegen het inreisverbod nog een rechtsmiddel open, dan geldt de aanvraag als bezwaar of beroep, of als grond daarvan.",
        "Where the entry ban can still be challenged, the application counts as an objection or appeal, or as a ground of one.",
        AanvraagOpheffingInreisverbod.RechtsmiddelOpen);
}
