using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 66b Vw as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: the power to lift an entry ban, for good or temporarily.</summary>
public static class Vw_66b_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the ban may be lifted.</summary>
    public static Question<bool> MagOpheffen { get; } = Asks("magOpheffen",
        "Mag het inreisverbod worden opgeheven of tijdelijk opgeheven, ambtshalve of op aanvraag?",
        "May the entry ban be lifted or temporarily lifted, of its own motion or on application?",
        Bevoegdheid)
        .When(BestaandInreisverbod.Uitgevaardigd);

    /// <summary>The rule object.</summary>
    public static Paragraph<Opheffingsbevoegdheid> Rule { get; } = new(
        new("Vw/66b", Onderwerpen.BevoegdheidOpheffingInreisverbod, Publicaties.Vw2013, Publicaties.Artikel2013Tot2015, new Dictionary<string, Text>()),
        Opheffingsbevoegdheid.Van2013,
        MagOpheffen)
    {
        Elsewhere = new(
            "Het artikel gaat over een inreisverbod; een ongewenstverklaring wordt opgeheven volgens artikel 68 Vw.",
            "The article is about an entry ban; a declaration of undesirability is lifted under article 68 Vw."),
    };

#pragma warning restore CS8604

    private static Norm Bevoegdheid => field ??= May("1",
            "Een inreisverbod kan worden opgeheven of tijdelijk opgeheven: ambtshalve, wegens wat is veranderd, of op aanvraag.",
            "An entry ban may be lifted or temporarily lifted: of its own motion, because of what has changed, or on application.",
            BestaandInreisverbod.Uitgevaardigd)
        .RefersTo(Statute.Vb.Article("6.5", "3"), Statute.Vb.Article("6.5b"), Statute.Vb.Article("6.5c"));
}
