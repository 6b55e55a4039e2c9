using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.1 Vb as it reads in the consolidated texts from 1 January 2013 to 2 July 2014: when a risk of absconding can be assumed. Until 1 January 2014 the leden of article 5.1b that it points to were still the ones it means.</summary>
public static class Vb_6_1_2013
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
        new("Vb/6.1", Onderwerpen.RisicoOnttrekking, Publicaties.Vb2013En2014, Publicaties.Vb6_1TotJuli2014, new Dictionary<string, Text>()),
        static results => Onttrekkingsuitkomst.Van(results, KanWordenAangenomen),
        KanWordenAangenomen);

#pragma warning restore CS8604

    private static Norm Aannemen => field ??= May("1",
            "Een risico op onttrekking kan worden aangenomen op gronden van artikel 5.1b.",
            "A risk of absconding can be assumed on grounds of article 5.1b.",
            NietEen & NaHernummering)
        .RefersTo(Statute.Vw.Article("62", "2", "a"), Statute.Vb.Article("5.1b"));

    private static Norm NietEen => field ??= Requirement("2",
            "Een enkele grond is niet genoeg.",
            "A single ground is not enough.",
            Onttrekkingsgronden.Aantal >= 2)
        .RefersTo(Statute.Vb.Article("5.1b", "2"));

    private static Norm NaHernummering => field ??= Reading("verwijzing-naar-hernummerd-artikel-5-1b", "2",
        "Sinds artikel 5.1b op 1 januari 2014 is hernummerd, beoordeelt een mens of twee lichte gronden genoeg zijn.",
        "Since article 5.1b was renumbered on 1 January 2014, a human judges whether two light grounds are enough.",
        Peildatum < Hernummerd | Onttrekkingsgronden.AantalZwaar >= 1 | Oordeel.TweeLichteGrondenGenoeg);

    private static LocalDate Hernummerd => Publicaties.Vw2014Tot2015.From.NotAfter;
}
