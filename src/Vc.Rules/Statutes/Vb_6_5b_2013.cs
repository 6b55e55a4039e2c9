using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.5b Vb as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: when an entry ban can be lifted on application, and with which documents. How the IND decides, paragraphs A4/2.5.1 to A4/2.5.3 Vc say.</summary>
public static class Vb_6_5b_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the ban can be lifted.</summary>
    public static Question<bool> MagOpheffen { get; } = Asks("magOpheffen",
        "Is aan de voorwaarden voldaan waaronder het inreisverbod op aanvraag kan worden opgeheven?",
        "Are the conditions met under which the entry ban can be lifted on application?",
        EersteLid | TweedeLid)
        .When(Bereik);

    /// <summary>On which lid.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Grond { get; } = Asks("grond",
        "Op welk lid berust dat?",
        "On which lid does that rest?",
        AllThatHold(EersteLid, TweedeLid))
        .When(Bereik).Aside();

    /// <summary>The first day on which half of the duration is over.</summary>
    public static Question<LocalDate> EersteDag { get; } = Asks("eersteDagNaHelft",
        "Vanaf welke dag is de helft van de duur om?",
        "From which day is half of the duration over?",
        NaDeHelft)
        .When(Bereik).Aside();

    /// <summary>What is missing of the documents that go with an application under the second lid.</summary>
    public static Question<IReadOnlyList<Pinpoint>> OntbrekendeStukken { get; } = Asks("ontbrekendeStukken",
        "Welke stukken ontbreken (derde lid)?",
        "Which documents are missing (third lid)?",
        AllThatHold(OntbreektA, OntbreektB, OntbreektC, OntbreektD))
        .When(Bereik).Aside();

    /// <summary>Whether letters a, b and c of the third lid are there, or are not asked for.</summary>
    public static Question<bool> EigenStukkenCompleet { get; } = Asks("eigenStukkenCompleet",
        "Zijn de stukken onder a, b en c van het derde lid er, voor zover zij worden gevraagd?",
        "Are the documents of letters a, b and c of the third lid there, as far as they are asked for?",
        !OntbreektA & !OntbreektB & !OntbreektC)
        .When(Bereik).Aside();

    /// <summary>Whether letter d is missing; of that the circulaire can let the person off.</summary>
    public static Question<bool> VerklaringOntbreekt { get; } = Asks("verklaringAutoriteitenOntbreekt",
        "Ontbreekt de verklaring van de autoriteiten onder d, hoewel zij wordt gevraagd?",
        "Is the statement of the authorities of letter d missing although it is asked for?",
        OntbreektD)
        .When(Bereik).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Helftuitkomst> Rule { get; } = new(
        new("Vb/6.5b", Onderwerpen.VoorwaardenOpheffingInreisverbod, Publicaties.Vb2013, Publicaties.Artikel2013Tot2015, new Dictionary<string, Text>()),
        Helftuitkomst.Van2013,
        MagOpheffen, Grond, EersteDag, OntbrekendeStukken, EigenStukkenCompleet, VerklaringOntbreekt)
    {
        Elsewhere = new(
            "Het artikel gaat over de aanvraag om opheffing van een inreisverbod; ambtshalve opheffen staat in de artikelen 66b Vw en 6.5 Vb, en een ongewenstverklaring wordt opgeheven volgens artikel 6.6 Vb.",
            "The article is about the application for lifting an entry ban; lifting of its own motion is in articles 66b Vw and 6.5 Vb, and a declaration of undesirability is lifted under article 6.6 Vb."),
    };

#pragma warning restore CS8604

    private static Condition Bereik => BestaandInreisverbod.Uitgevaardigd & AanvraagOpheffingInreisverbod.Gedaan;

    // ---------- Eerste lid ----------

    private static Norm EersteLid => field ??= May("1",
            "Een inreisverbod van artikel 66a, tweede lid, Vw kan worden opgeheven als is aangetoond dat de vreemdeling vertrok zoals het moest; de andere Schengenstaten tellen als Nederland.",
            "An entry ban of article 66a(2) Vw can be lifted where it is shown that the person left as required; the other Schengen states count as the Netherlands.",
            Facultatief & BestaandInreisverbod.VertrekVolgensPlichtAangetoond)
        .RefersTo(Statute.Vw.Article("66a", "2"), Statute.Vw.Article("61", "1"), Statute.Vb.Article("1.3"));

    private static Condition Facultatief => BestaandInreisverbod.Grondslag.Is(Artikel66aLid.TweedeLid);

    // ---------- Tweede lid ----------

    private static Norm TweedeLid => field ??= May("2",
            "In andere gevallen kan het worden opgeheven na de helft van de duur aaneengesloten buiten Nederland, zonder misdrijven en zonder strafvervolging; de andere Schengenstaten tellen als Nederland.",
            "In other cases it can be lifted after half of the duration outside the Netherlands without interruption, without crimes and without prosecution; the other Schengen states count as the Netherlands.",
            AnderGeval & HelftBuiten & GeenMisdrijf & !BestaandInreisverbod.StrafvervolgingLoopt)
        .RefersTo(Statute.Vb.Article("1.3"));

    private static Norm AnderGeval => field ??= Reading("tweede-lid-bij-een-facultatief-inreisverbod", "2",
        "Het tweede lid geldt voor elk ander inreisverbod; of het ook geldt voor dat van artikel 66a, tweede lid, Vw zonder aangetoond vertrek, beoordeelt een mens.",
        "The second lid holds for each other entry ban; whether it also holds for that of article 66a(2) Vw without departure being shown, a human judges.",
        !Facultatief | (!BestaandInreisverbod.VertrekVolgensPlichtAangetoond & Oordeel.TweedeLidBijFacultatiefInreisverbod));

    private static Norm HelftBuiten => field ??= Reading("elk-verblijf-onderbreekt", "2",
        "De periode telt vanaf de laatste van drie dagen: inreisverbod, vertrek, en einde van het laatste verblijf in Nederland of een andere Schengenstaat, ook als dat was toegestaan.",
        "The period counts from the last of three days: the entry ban, departure, and the end of the last stay in the Netherlands or another Schengen state, even one that was permitted.",
        BestaandInreisverbod.Datum <= LaatsteBegin
        & BestaandInreisverbod.VertrokkenOp <= LaatsteBegin
        & Each(BestaandInreisverbod.VerblijvenSindsVertrek, BestaandInreisverbod.WeerVertrokkenOp <= LaatsteBegin));

    // The last day on which the period can have begun. The facts are compared with it, so that what cannot matter is not asked for.
    private static Value<LocalDate> LaatsteBegin => field ??= Calculate(
        HelftInMaanden,
        Kinds.Date, Peildatum, BestaandInreisverbod.DuurMaanden, HalveDuur.LaatsteBegin);

    private static Provision HelftInMaanden => field ??= Reading("helft-in-maanden", "2",
        "De helft wordt in maanden gerekend (een jaar: zes maanden), een halve maand is vijftien dagen; de eerste dag telt mee.",
        "Half is counted in months (of a year: six months), half a month is fifteen days; the first day counts.");

    private static Norm GeenMisdrijf => field ??= Reading("misdrijf-sinds-het-vertrek", "2",
        "Na een misdrijf sinds het vertrek is de helft pas om als zij ook sinds dat misdrijf is verstreken, en beoordeelt een mens of dat genoeg is.",
        "After a crime since departure half is over only where it has passed since that crime too, and a human judges whether that is enough.",
        !BestaandInreisverbod.MisdrijfSindsVertrek | (BestaandInreisverbod.LaatsteMisdrijfOp <= LaatsteBegin & Oordeel.TijdNaMisdrijfVolstaat));

    private static Value<LocalDate> Begin => field ??= Highest(
        Reading("dag-van-vertrek-telt-mee", "2",
            "De dag van vertrek of van het inreisverbod is de eerste dag van de periode.",
            "The day of departure or of the entry ban is the first day of the period."),
        Always.Gives(BestaandInreisverbod.Datum),
        Always.Gives(BestaandInreisverbod.VertrokkenOp),
        Always.Gives(Latest(BestaandInreisverbod.VerblijvenSindsVertrek, BestaandInreisverbod.WeerVertrokkenOp)));

    private static Value<LocalDate> NaDeHelft => field ??= Calculate(
        Reading("eerste-dag-na-de-helft", "2",
            "De helft is om op de dag na haar laatste dag.",
            "Half is over on the day after its last day."),
        Kinds.Date, Begin, BestaandInreisverbod.DuurMaanden, static (begin, maanden) => Termijn.FirstDayAfter(begin, HalveDuur.Van(maanden)))
        .OnlyWhen(Begin <= Peildatum);

    // ---------- Derde en vierde lid ----------

    private static Norm OntbreektA => field ??= Missing("3.a",
        "De eigen verklaring dat aan de voorwaarden is voldaan, ontbreekt.",
        "The person's own statement that the conditions are met is missing.",
        AanvraagOpheffingInreisverbod.EigenVerklaring);

    private static Norm OntbreektB => field ??= Missing("3.b",
        "De kopie van de reisdocumenten sinds het inreisverbod ontbreekt.",
        "The copy of the travel documents since the entry ban is missing.",
        AanvraagOpheffingInreisverbod.Reisdocumenten);

    private static Norm OntbreektC => field ??= Missing("3.c",
        "Het overzicht van verblijfplaatsen met bewijs ontbreekt.",
        "The list of places of residence with evidence is missing.",
        AanvraagOpheffingInreisverbod.OverzichtVerblijfplaatsen);

    private static Norm OntbreektD => field ??= Missing("3.d",
            "De verklaring van de autoriteiten van de staten van verblijf ontbreekt.",
            "The statement of the authorities of the states of residence is missing.",
            AanvraagOpheffingInreisverbod.VerklaringAutoriteiten)
        .Unless(VierdeLid);

    private static Norm VierdeLid => field ??= Exception("4",
            "Bij een duur volgens het eerste of tweede lid van artikel 6.5a hoeft de verklaring onder d niet.",
            "With a duration under the first or second lid of article 6.5a the statement of letter d is not needed.",
            BestaandInreisverbod.LidDuur.Is(LidDuurInreisverbod.EersteLid, LidDuurInreisverbod.TweedeLid))
        .RefersTo(Statute.Vb.Article("6.5a", "1"), Statute.Vb.Article("6.5a", "2"));

    private static Norm Missing(string place, string nl, string en, Condition aanwezig) =>
        Requirement(place, nl, en, AnderGeval & !aanwezig, Force.NonExhaustive).RefersTo(Statute.Awb.Article("4:2", "2"));
}

/// <summary>Half of the duration of an entry ban.</summary>
internal static class HalveDuur
{
    /// <summary>Half of so many months.</summary>
    public static Period Van(int maanden) => new PeriodBuilder { Months = maanden / 2, Days = maanden % 2 * 15 }.Build();

    /// <summary>The latest day on which a period can have begun of which half is over on a date.</summary>
    public static LocalDate LaatsteBegin(LocalDate op, int maanden)
    {
        var helft = Van(maanden);
        var dag = Termijn.Plus(Termijn.Plus(op, 0, -helft.Months, -helft.Days), 0, 0, 8);
        while (dag > LocalDate.MinIsoValue && Termijn.FirstDayAfter(dag, helft) > op)
        {
            dag = dag.PlusDays(-1);
        }

        return dag;
    }
}
