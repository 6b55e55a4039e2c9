using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.6 Vc as it reads since 1 April 2013: in which three situations special facts lead to lifting the declaration of undesirability.</summary>
public static class A4_3_6_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether there are special facts that lead to lifting.</summary>
    public static Question<bool> BijzondereFeiten { get; } = Asks("bijzondereFeiten",
        "Zijn er bijzondere feiten en omstandigheden die tot opheffing leiden?",
        "Are there special facts and circumstances that lead to lifting?",
        DrieSituaties)
        .When(Bereik);

    /// <summary>Whether it is situation a.</summary>
    public static Question<bool> SituatieA { get; } = Asks("strijdMetArtikel8",
        "Is handhaving in strijd met artikel 8 EVRM (situatie a)?",
        "Does keeping the declaration breach article 8 ECHR (situation a)?",
        Artikel8)
        .When(Bereik).Aside();

    /// <summary>Whether it is situation b.</summary>
    public static Question<bool> SituatieB { get; } = Asks("duurzameStrijdMetArtikel3",
        "Is strijd met artikel 3 EVRM duurzaam en handhaving disproportioneel (situatie b)?",
        "Is a breach of article 3 ECHR lasting and keeping the declaration disproportionate (situation b)?",
        Artikel3)
        .When(Bereik).Aside();

    /// <summary>Whether it is situation c.</summary>
    public static Question<bool> SituatieC { get; } = Asks("asiel",
        "Wordt opgeheven omdat asiel wordt verleend (situatie c)?",
        "Is the declaration lifted because asylum is granted (situation c)?",
        Asiel)
        .When(Bereik).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<BijzondereFeitenuitkomst> Rule { get; } = new(
        new("A4/3.6", Onderwerpen.BijzondereFeitenBijOpheffing, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015,
            new Dictionary<string, Text>
            {
                ["AdA"] = new("Ad a", "Ad a"),
                ["AdB"] = new("Ad b", "Ad b"),
                ["AdB.Duurzaamheid"] = new("Duurzaamheid", "Lasting"),
                ["AdB.Disproportionaliteit"] = new("Disproportionaliteit", "Disproportionate"),
                ["AdC"] = new("Ad c", "Ad c"),
            }),
        BijzondereFeitenuitkomst.Van2013,
        BijzondereFeiten, SituatieA, SituatieB, SituatieC)
    {
        Elsewhere = new(
            "De paragraaf gaat over wie ongewenst is verklaard en om opheffing of asiel vraagt; wanneer de termijn om is, staat in artikel 6.6 Vb en paragraaf A4/3.5.1 Vc.",
            "The paragraph is about whoever is declared undesirable and asks for lifting or asylum; when the term is over is in article 6.6 Vb and paragraph A4/3.5.1 Vc."),
    };

#pragma warning restore CS8604

    private static Condition Asielaanvraag => Aanvraag.Gedaan & Aanvraag.Soort.Is(SoortAanvraag.Asiel);

    private static Norm Bereik => field ??= Reading("asielaanvraag-is-genoeg-voor-situatie-c", "1",
        "Voor situatie c is een asielaanvraag genoeg; voor a en b moet om opheffing zijn gevraagd.",
        "For situation c an asylum application is enough; for a and b lifting must have been asked for.",
        Ongewenstverklaring.Uitgesproken & (AanvraagOpheffing.Gedaan | Asielaanvraag));

    private static Norm DrieSituaties => field ??= Ground("1",
        "Alleen in drie situaties zijn er bijzondere feiten die tot inwilliging leiden.",
        "Only in three situations are there special facts that lead to granting.",
        Artikel8 | Artikel3 | Asiel,
        Force.Exhaustive);

    // ---------- Situatie a ----------

    private static Norm Artikel8 => field ??= Ground("1.1",
            "Situatie a: strijd met artikel 8 EVRM.",
            "Situation a: breach of article 8 ECHR.",
            AanvraagOpheffing.Gedaan & AlleenWijzigingen & GezinsbelangZwaarder,
            Force.Exhaustive)
        .RefersTo(Treaty.Evrm.Article("8"));

    // The decree refers to B2/10, the consolidated texts from 13 July 2013 to B7/3.8.
    private static Norm AlleenWijzigingen => field ??= Requirement("AdA.2",
            "Alleen wat sinds de verklaring is gewijzigd in de omstandigheden van B2/10, later B7/3.8, telt.",
            "Only what has changed since the declaration in the circumstances of B2/10, later B7/3.8, counts.",
            Ongewenstverklaring.GezinslevenGewijzigd,
            Force.Exhaustive)
        .RefersTo(new OtherParagraph("B2/10"), new OtherParagraph("B7/3.8"));

    private static Norm GezinsbelangZwaarder => field ??= Requirement("AdA.3.s2",
        "De wijziging is bijzonder als het belang bij gezinsleven in Nederland zwaarder weegt dan het algemeen belang.",
        "The change is special where the interest in family life in the Netherlands outweighs the general interest.",
        Oordeel.GezinsbelangWeegtZwaarder);

    // ---------- Situatie b ----------

    private static Norm Artikel3 => field ??= Ground("1.2",
            "Situatie b: strijd met artikel 3 EVRM die duurzaam is, en handhaving die disproportioneel is.",
            "Situation b: a breach of article 3 ECHR that is lasting, and keeping the declaration that is disproportionate.",
            AanvraagOpheffing.Gedaan & Aannemelijk & Duurzaam & Disproportioneel,
            Force.Exhaustive)
        .RefersTo(Treaty.Evrm.Article("3"));

    private static Norm Aannemelijk => field ??= Requirement("AdB.1",
        "De vreemdeling maakt aannemelijk dat terugkeer in strijd is met artikel 3 EVRM.",
        "The person makes it plausible that return breaches article 3 ECHR.",
        Oordeel.TerugkeerStrijdigMetArtikel3);

    private static Norm Duurzaam => field ??= Requirement("AdB.1.1",
            "Eerst wordt beoordeeld of artikel 3 EVRM zich duurzaam tegen uitzetting verzet.",
            "First it is judged whether article 3 ECHR lastingly stands in the way of removal.",
            Oordeel.Artikel3VerzetZichDuurzaam)
        .RefersTo(new OtherParagraph("C2/6.2.8"));

    private static Norm Disproportioneel => field ??= Requirement("AdB.1.2",
        "Daarna wordt beoordeeld of handhaving disproportioneel is.",
        "Then it is judged whether keeping the declaration is disproportionate.",
        UitzonderlijkeSituatie);

    private static Norm UitzonderlijkeSituatie => field ??= Definition("AdB.Disproportionaliteit.1.s1",
        "Disproportioneel is handhaving bij een aannemelijk gemaakte uitzonderlijke situatie in Nederland.",
        "Keeping the declaration is disproportionate where an exceptional situation in the Netherlands was made plausible.",
        Oordeel.HandhavenDisproportioneel);

    // ---------- Situatie c ----------

    private static Norm Asiel => field ??= Ground("1.3",
            "Situatie c: artikel 3.105b of 3.105e Vb is van toepassing.",
            "Situation c: article 3.105b or 3.105e Vb applies.",
            Asielgrond,
            Force.Exhaustive)
        .RefersTo(Statute.Vb.Article("3.105b"), Statute.Vb.Article("3.105e"))
        .Unless(Verstoring)
        .Unless(Artikel1F);

    private static Norm Asielgrond => field ??= Must("AdC.1",
        "Vraagt de vreemdeling asiel, dan wordt de verklaring opgeheven als er een asielgrond is.",
        "Where the person asks for asylum, the declaration is lifted if there is a ground for asylum.",
        Asielaanvraag & (Vluchteling | ReeelRisico));

    private static Norm Vluchteling => field ??= Ground("AdC.1.1",
            "De vreemdeling is vluchteling.",
            "The person is a refugee.",
            Oordeel.RisicoVervolging)
        .RefersTo(Statute.Vw.Article("29", "1", "a"));

    private static Norm ReeelRisico => field ??= Ground("AdC.1.2",
            "De vreemdeling loopt bij terugkeer een reëel risico.",
            "The person runs a real risk on return.",
            Oordeel.RisicoErnstigeSchade)
        .RefersTo(Statute.Vw.Article("29", "1", "b"));

    private static Norm Verstoring => field ??= Exception("AdC.2.1",
            "Niet opgeheven wordt bij een verstoring van de openbare orde als in artikel 3.105b of 3.105e Vb.",
            "The declaration is not lifted with a breach of public order as in article 3.105b or 3.105e Vb.",
            Oordeel.VerstoringOpenbareOrdeBijAsiel,
            Force.MustNot)
        .RefersTo(Statute.Vb.Article("3.105b"), Statute.Vb.Article("3.105e"));

    private static Norm Artikel1F => field ??= Exception("AdC.2.2",
            "Niet opgeheven wordt als artikel 1F van toepassing is.",
            "The declaration is not lifted where article 1F applies.",
            Oordeel.ErnstigeRedenen1F,
            Force.MustNot)
        .RefersTo(Treaty.Vluchtelingenverdrag.Article("1F"));
}
