using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 67 Vw, first lid, as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: when the Minister may declare a person undesirable. What danger is, paragraph A4/3.1 Vc says; here only what the article itself asks beside it.</summary>
public static class Vw_67_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the article can be applied to the person at all.</summary>
    public static Question<bool> Mogelijk { get; } = Asks("ongewenstverklaringMogelijk",
        "Kan de vreemdeling ongewenst worden verklaard, omdat de afdeling over het inreisverbod niet van toepassing is?",
        "Can the person be declared undesirable, because the section on the entry ban does not apply?",
        Aanhef);

    /// <summary>Whether letter a holds.</summary>
    public static Question<bool> OnderdeelA { get; } = Asks("herhaaldVwFeit",
        "Is er geen rechtmatig verblijf en bij herhaling een feit dat de Vw strafbaar stelt (onder a)?",
        "Is there no lawful residence and repeatedly an act that the Vw makes punishable (letter a)?",
        OnderA);

    /// <summary>Whether letter b holds.</summary>
    public static Question<bool> OnderdeelB { get; } = Asks("veroordeeldDrieJaarOfTbs",
        "Is er een onherroepelijke veroordeling wegens een misdrijf waarop drie jaar of meer staat, of tbs (onder b)?",
        "Is there an irrevocable conviction of a crime that carries three years or more, or tbs (letter b)?",
        Some(Antecedenten.Alle, OnderB));

    /// <summary>Whether residence leaves room for letter c.</summary>
    public static Question<bool> OnderdeelC { get; } = Asks("verblijfLaatOnderCToe",
        "Laat het verblijf ruimte voor ongewenstverklaring wegens gevaar (onder c)?",
        "Does residence leave room for a declaration for danger (letter c)?",
        OnderC);

    /// <summary>The rule object.</summary>
    public static Paragraph<Bevoegdheid67> Rule { get; } = new(
        new("Vw/67", Onderwerpen.BevoegdheidOngewenstverklaring, Publicaties.Vw2013, Publicaties.Artikel2013Tot2015, new Dictionary<string, Text>()),
        Bevoegdheid67.Van2013,
        Mogelijk, OnderdeelA, OnderdeelB, OnderdeelC);

#pragma warning restore CS8604

    // ---------- Eerste lid ----------

    private static Norm Aanhef => field ??= Requirement("1.aanhef",
            "Ongewenstverklaring kan alleen als de afdeling over het inreisverbod niet van toepassing is.",
            "A declaration of undesirability is possible only where the section on the entry ban does not apply.",
            !GrondslagOngewenst.InreisverbodVanToepassing,
            Force.May)
        .RefersTo(Statute.Vw.Article("66a"));

    private static Norm OnderA => field ??= Ground("1.a",
        "Geen rechtmatig verblijf, en bij herhaling een feit begaan dat de Vw strafbaar stelt.",
        "No lawful residence, and repeatedly an act that the Vw makes punishable.",
        !Verblijf.RechtmatigInNederland & AtLeast(2, VwFeiten.Alle, Always),
        Force.May);

    private static Norm OnderB => field ??= Ground("1.b",
        "Onherroepelijk veroordeeld wegens een misdrijf waarop drie jaar of meer staat, of daarvoor tbs opgelegd gekregen.",
        "Irrevocably convicted of a crime that carries three years or more, or given tbs for it.",
        Antecedenten.Misdrijf & Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.OnherroepelijkOp <= Peildatum
            & (Antecedenten.StrafmaximumMaanden >= 36 | Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Tbs))),
        Force.May);

    private static Norm OnderC => field ??= Requirement("1.c",
            "Wegens gevaar kan het niet als het verblijf op artikel 8 rust, onder a, b, c, d, e of l.",
            "For danger it is not possible with lawful residence under article 8, letters a to e or l.",
            !Verblijf.RechtmatigMetVergunningOfVerdragsrecht,
            Force.May)
        .RefersTo(Statute.Vw.Article("8"));
}
