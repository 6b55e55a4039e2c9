using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/3.7.5 Vc as it reads since 1 April 2013: who does what at entry, during the stay and at departure of a person for whom a measure is temporarily lifted.</summary>
public static class A4_3_7_5_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>What the border officer does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Grens { get; } = Asks("plichtenGrensbewaking",
        "Wat doet de ambtenaar belast met de grensbewaking?",
        "What does the officer of border control do?",
        AllThatHold(Controleert, MeldtVertrek, VerleentToegang, VolgtA2))
        .When(TijdelijkeOpheffing.Verleend);

    /// <summary>What the IND does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ind { get; } = Asks("plichtenInd",
        "Wat doet de IND?",
        "What does the IND do?",
        AllThatHold(MeldtKomst))
        .When(TijdelijkeOpheffing.Verleend);

    /// <summary>What the supervision officer does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Toezicht { get; } = Asks("plichtenToezicht",
        "Wat doet de ambtenaar belast met het toezicht op vreemdelingen?",
        "What does the officer of supervision do?",
        AllThatHold(HoudtToezicht, KiestVorm, StemtAf))
        .When(TijdelijkeOpheffing.Verleend);

    /// <summary>The rule object.</summary>
    public static Paragraph<Plichtenuitkomst> Rule { get; } = new(
        new("A4/3.7.5", Onderwerpen.UitvoeringTijdelijkeOpheffing, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        static results => Plichtenuitkomst.Van(results, Rule!, (Geadresseerde.AmbtenaarGrensbewaking, Grens), (Geadresseerde.Ind, Ind), (Geadresseerde.AmbtenaarToezicht, Toezicht)),
        Grens, Ind, Toezicht)
    {
        Elsewhere = new(
            "De paragraaf gaat over een maatregel die tijdelijk is of wordt opgeheven; of dat gebeurt, staat in A4/3.7.3.",
            "The paragraph is about a measure that is or is going to be temporarily lifted; whether that happens is in A4/3.7.3."),
    };

#pragma warning restore CS8604

    // ---------- Eerste alinea ----------

    private static Norm Controleert => field ??= Must("1.s1",
        "De grensbewaking controleert de binnenkomst en het vertrek.",
        "Border control checks entry and departure.",
        TijdelijkeOpheffing.Verleend);

    private static Norm MeldtKomst => field ??= Must("1.s2",
        "De IND laat de grensbewaking weten dat de vreemdeling komt.",
        "The IND lets border control know that the person comes.",
        TijdelijkeOpheffing.Verleend);

    private static Norm MeldtVertrek => field ??= Must("1.s3",
        "De grensbewaking meldt bij vertrek aan de IND wanneer de vreemdeling is vertrokken.",
        "On departure, border control reports to the IND when the person left.",
        TijdelijkeOpheffing.Verleend);

    private static Norm VerleentToegang => field ??= Consequence("1.s4",
            "De grensbewaking verleent tijdelijk toegang aan wie in het SIS staat ter weigering van toegang.",
            "Border control grants temporary entry to whoever is in SIS for refusal of entry.",
            TijdelijkeOpheffing.Verleend & Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Sis) & Signaleringen.Soort.Is(SoortSignalering.Weigering)))
        .RefersTo(EuAct.Schengengrenscode2006.Article("5", "4", "c"));

    private static Norm VolgtA2 => field ??= Must("1.s5",
            "De grensbewaking handelt zoals A2/12 voorschrijft.",
            "Border control acts as A2/12 prescribes.",
            TijdelijkeOpheffing.Verleend)
        .RefersTo(new OtherParagraph("A2/12"));

    // ---------- Tweede alinea ----------

    private static Norm HoudtToezicht => field ??= Must("2.s1",
        "De ambtenaar van toezicht houdt tijdens het verblijf toezicht op de vreemdeling.",
        "The officer of supervision supervises the person during the stay.",
        TijdelijkeOpheffing.Verleend);

    private static Norm KiestVorm => field ??= Must("2.s2",
        "De ambtenaar van toezicht beziet voor elke vreemdeling apart welke vorm van toezicht nodig is.",
        "The officer of supervision considers for each person apart which form of supervision is needed.",
        TijdelijkeOpheffing.Verleend);

    private static Norm StemtAf => field ??= Must("2.s3",
        "De ambtenaar van toezicht stemt die vorm af met de instantie die om de komst heeft gevraagd.",
        "The officer of supervision agrees that form with the body that asked for the coming.",
        AlleenBijEenInstantie);

    private static Norm AlleenBijEenInstantie => field ??= Reading("zonder-instantie-niets-af-te-stemmen", "2.s3",
        "Heeft de vreemdeling of zijn gemachtigde gevraagd, dan valt er niets af te stemmen.",
        "Where the person or his representative asked, there is nobody to agree it with.",
        TijdelijkeOpheffing.Verleend & TijdelijkeOpheffing.Aanvrager.Is(AanvragerTijdelijkeOpheffing.OpenbaarMinisterie, AanvragerTijdelijkeOpheffing.Straftribunaal, AanvragerTijdelijkeOpheffing.AndereOrganisatie));
}
