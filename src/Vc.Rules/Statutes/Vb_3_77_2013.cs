using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 3.77 Vb, first to sixth lid, as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: when a regular application may be refused for danger to public order. How the IND uses that power, paragraph B1/4.4 Vc says.</summary>
public static class Vb_3_77_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the application may be refused for danger to public order.</summary>
    public static Question<bool> MagAfwijzen { get; } = Asks("magAfwijzen",
        "Mag de aanvraag worden afgewezen wegens gevaar voor de openbare orde (artikel 3.77, eerste lid, Vb)?",
        "May the application be refused for danger to public order (article 3.77(1) Vb)?",
        Bevoegdheid)
        .When(Aanhef);

    /// <summary>Whether letter a gives that power.</summary>
    public static Question<bool> WegensA { get; } = Asks("wegensArtikel1F",
        "Geeft artikel 1F die bevoegdheid (onder a)?",
        "Does article 1F give that power (letter a)?",
        OnderA)
        .When(Aanhef).Aside();

    /// <summary>Whether letter b gives that power.</summary>
    public static Question<bool> WegensB { get; } = Asks("wegensArtikel1FGezinslid",
        "Geeft artikel 1F bij een gezinslid die bevoegdheid (onder b)?",
        "Does article 1F of a family member give that power (letter b)?",
        OnderB)
        .When(Aanhef).Aside();

    /// <summary>Whether a decision of the criminal law gives that power.</summary>
    public static EachQuestion<bool> WegensC { get; } = AsksEach(Antecedenten.Alle, "wegensMisdrijf",
        "Geeft deze afdoening van een misdrijf die bevoegdheid (onder c)?",
        "Does this decision on a crime give that power (letter c)?",
        OnderC)
        .When(Aanhef).Aside();

    /// <summary>Whether the interests that the article has weighed with letter c stand in the way.</summary>
    public static Question<bool> BelangenTegenC { get; } = Asks("belangenTegenOnderC",
        "Verzetten belangen zich tegen afwijzing wegens een misdrijf (vierde tot en met zesde lid)?",
        "Do interests stand in the way of refusal for a crime (fourth to sixth lid)?",
        Gezinsband | LangdurigIngezetene)
        .When(Aanhef & Some(Antecedenten.Alle, OnderC)).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Bevoegdheidsuitkomst> Rule { get; } = new(
        new("Vb/3.77", Onderwerpen.BevoegdheidOpenbareOrde, Publicaties.Vb2013, Publicaties.Vb2013Tot2015, new Dictionary<string, Text>()),
        Bevoegdheidsuitkomst.Van2013,
        MagAfwijzen, WegensA, WegensB, WegensC, BelangenTegenC)
    {
        Elsewhere = new(
            "Het artikel gaat over de aanvraag om een reguliere vergunning voor bepaalde tijd.",
            "The article is about the application for a regular permit for a fixed term."),
    };

#pragma warning restore CS8604

    // ---------- Eerste lid ----------

    private static Norm Aanhef => field ??= Requirement("1.aanhef",
            "Het gaat om een aanvraag om een reguliere verblijfsvergunning voor bepaalde tijd.",
            "It is about an application for a regular residence permit for a fixed term.",
            Aanvraag.Gedaan & Aanvraag.Soort.Is(SoortAanvraag.Regulier))
        .RefersTo(Statute.Vw.Article("14"), Statute.Vw.Article("16", "1", "d"));

    private static Norm Bevoegdheid => field ??= May("1",
        "De aanvraag kan in drie gevallen wegens gevaar voor de openbare orde worden afgewezen.",
        "In three cases the application may be refused for danger to public order.",
        OnderA | OnderB | Some(Antecedenten.Alle, OnderC));

    private static Norm OnderA => field ??= Ground("1.a",
            "Er zijn ernstige redenen om gedragingen als bedoeld in artikel 1F te veronderstellen.",
            "There are serious reasons to assume conduct as in article 1F.",
            Oordeel.ErnstigeRedenen1F,
            Force.May)
        .RefersTo(Treaty.Vluchtelingenverdrag.Article("1F"));

    private static Norm OnderB => field ??= Ground("1.b",
            "Die redenen zijn er ten aanzien van een gezinslid dat in Nederland verblijft en van wie de vreemdeling echtgenoot, partner of kind is.",
            "There are such reasons about a family member who resides in the Netherlands and of whom the person is spouse, partner or child.",
            Gezinslid1F.BedoeldInArtikel29 & Gezinslid1F.VerblijftInNederland & Oordeel.ErnstigeRedenen1FGezinslid,
            Force.May)
        .RefersTo(Statute.Vw.Article("29"), Treaty.Vluchtelingenverdrag.Article("1F"));

    private static Norm OnderC => field ??= Ground("1.c",
        "De vreemdeling is voor een misdrijf veroordeeld tot een van de genoemde straffen of maatregelen, aanvaardde een transactie of kreeg een strafbeschikking.",
        "For a crime the person was convicted to one of the sentences or measures named, accepted a transaction or was given a penal order.",
        Misdrijf & (Antecedenten.Afdoening.Is(Afdoening.Transactie, Afdoening.Strafbeschikking) | Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Genoemd) & (Gratie | Always),
        Force.May);

    // Tbs, isd, pij and the measure on conduct are those of articles 37a, 38m and 77h, fourth lid, under a and b, Sr.
    private static Condition Genoemd => field ??= Some(Antecedenten.Straffen,
        Antecedenten.SoortStraf.Is(SoortStraf.Taakstraf)
        | (Antecedenten.Onvoorwaardelijk & Antecedenten.SoortStraf.Is(
            SoortStraf.Gevangenisstraf, SoortStraf.Jeugddetentie, SoortStraf.Tbs, SoortStraf.Isd, SoortStraf.Pij, SoortStraf.GedragsmaatregelJeugd, SoortStraf.Geldboete)));

    // ---------- Tweede en derde lid ----------

    private static Norm Misdrijf => field ??= Requirement("2",
        "Ook wat buiten Nederland is gepleegd telt, als het naar Nederlands recht een misdrijf is.",
        "What was committed outside the Netherlands counts too, where it is a crime by Dutch law.",
        Antecedenten.Misdrijf);

    private static Norm Gratie => field ??= MustNot("3",
        "Dat gratie is verleend, maakt geen verschil.",
        "That a pardon was granted makes no difference.",
        Antecedenten.Kwijtgescholden);

    // ---------- Vierde tot en met zesde lid ----------

    private static Norm Gezinsband => field ??= Exception("4",
        "Bij verblijf als familie- of gezinslid tellen onder c gezinsband, verblijfsduur en banden met het herkomstland mee.",
        "With stay as a family member the family tie, length of residence and ties with the country of origin count under letter c.",
        FamilieOfGezin & Oordeel.BelangenVerzettenZichTegenAfwijzing);

    private static Norm FamilieOfGezin => field ??= Reading("gezinshereniging-is-verblijf-als-gezinslid", "4",
        "Gezinshereniging en gezinsvorming, zoals het artikel eerst zei, en verblijf als familie- of gezinslid, zoals het later zegt, zijn hier een en hetzelfde.",
        "Family reunification and formation, as the article first said, and stay as a family member, as it says later, are one and the same here.",
        Aanvraag.VoorGezinsherenigingOfVorming);

    private static Norm LangdurigIngezetene => field ??= Exception("5",
        "Bij een langdurig ingezetene van een andere staat tellen onder c ook ernst of soort van de inbreuk en het gevaar.",
        "Of a long-term resident of another state the seriousness or kind of the breach and the danger count under letter c too.",
        Aanvraag.VanLangdurigIngezeteneOfGezinslid & Persoonlijk);

    private static Norm Persoonlijk => field ??= Requirement("6",
        "Bij het vijfde lid tellen ook leeftijd, gevolgen voor vreemdeling en gezin, en banden.",
        "With the fifth lid age, consequences for the person and the family, and ties count too.",
        Oordeel.BelangenVerzettenZichTegenAfwijzing);
}
