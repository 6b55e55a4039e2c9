using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.5c Vb as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: temporary lifting of an entry ban.</summary>
public static class Vb_6_5c_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the ban can be lifted temporarily.</summary>
    public static Question<bool> MagTijdelijkOpheffen { get; } = Asks("magTijdelijkOpheffen",
        "Kan het inreisverbod tijdelijk worden opgeheven?",
        "Can the entry ban be lifted temporarily?",
        ZeerUitzonderlijk)
        .When(Bereik);

    /// <summary>Whether conditions go with it.</summary>
    public static Question<bool> MetVoorwaarden { get; } = Asks("voorwaardenNodig",
        "Worden aan de tijdelijke opheffing voorwaarden gesteld over de plaats van binnenkomst en de duur van het verblijf?",
        "Do conditions on the place of entry and the length of stay go with temporary lifting?",
        Voorwaarden)
        .When(Bereik).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<TijdelijkeOpheffingInreisverbod> Rule { get; } = new(
        new("Vb/6.5c", Onderwerpen.BevoegdheidTijdelijkeOpheffingInreisverbod, Publicaties.Vb2013, Publicaties.Artikel2013Tot2015, new Dictionary<string, Text>()),
        TijdelijkeOpheffingInreisverbod.Van2013,
        MagTijdelijkOpheffen, MetVoorwaarden)
    {
        Elsewhere = new(
            "Het artikel gaat over wie om tijdelijke opheffing van een inreisverbod vraagt; opheffing voorgoed staat in artikel 6.5b Vb, en tijdelijke opheffing van een ongewenstverklaring in artikel 6.7 Vb.",
            "The article is about whoever asks for temporary lifting of an entry ban; lifting for good is in article 6.5b Vb, and temporary lifting of a declaration of undesirability in article 6.7 Vb."),
    };

#pragma warning restore CS8604

    private static Condition Bereik => BestaandInreisverbod.Uitgevaardigd & TijdelijkeOpheffing.Gevraagd;

    private static Norm ZeerUitzonderlijk => field ??= May("s1",
        "Alleen in een zeer uitzonderlijk en dringend geval kan het inreisverbod tijdelijk worden opgeheven.",
        "Only in a very exceptional and urgent case can the entry ban be lifted temporarily.",
        Oordeel.ZeerUitzonderlijkEnDringendInreisverbod);

    private static Norm Voorwaarden => field ??= Must("s2",
        "Bij tijdelijke opheffing horen voorwaarden over de plaats van binnenkomst en de duur van het verblijf.",
        "With temporary lifting go conditions on the place of entry and the length of stay.",
        ZeerUitzonderlijk);
}
