using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.1 Vb as it reads in the consolidated texts from 8 July 2014 to 21 July 2015: when a risk of absconding can be assumed.</summary>
public static class Vb_6_1_2014
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether a risk of absconding can be assumed.</summary>
    public static Question<bool> KanWordenAangenomen { get; } = Asks("kanWordenAangenomen",
        "Kan een risico op onttrekking aan het toezicht worden aangenomen?",
        "Can a risk of absconding be assumed?",
        Aannemen);

    /// <summary>The rule object.</summary>
    public static Paragraph<Onttrekkingsuitkomst> Rule { get; } = new(
        new("Vb/6.1", Onderwerpen.RisicoOnttrekking, Publicaties.Vb2014En2015, Publicaties.Vb6_1Juli2014Tot2015, new Dictionary<string, Text>()),
        static results => Onttrekkingsuitkomst.Van(results, KanWordenAangenomen),
        KanWordenAangenomen);

#pragma warning restore CS8604

    private static Norm Aannemen => field ??= May("1",
            "Een risico op onttrekking kan worden aangenomen bij ten minste twee gronden van artikel 5.1b, zwaar of licht.",
            "A risk of absconding can be assumed with at least two grounds of article 5.1b, heavy or light.",
            Onttrekkingsgronden.Aantal >= 2)
        .RefersTo(Statute.Vw.Article("62", "2", "a"), Statute.Vb.Article("5.1b", "3"), Statute.Vb.Article("5.1b", "4"));
}
