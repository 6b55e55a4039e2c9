using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.5 Vb as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: in which cases no entry ban is imposed.</summary>
public static class Vb_6_5_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the article stands in the way.</summary>
    public static Question<Beletselwerking> Beletsel { get; } = Asks("beletsel",
        "Staat artikel 6.5 Vb aan een inreisverbod in de weg?",
        "Does article 6.5 Vb stand in the way of an entry ban?",
        InOrder(
            (Uitgezonderd & !Afwijking).Gives(Uitzonderingsuitkomst.Antwoorden, Beletselwerking.GeenInreisverbod),
            (Uitgezonderd & Afwijking).Gives(Uitzonderingsuitkomst.Antwoorden, Beletselwerking.KanWordenAfgeweken),
            (!Uitgezonderd).Gives(Uitzonderingsuitkomst.Antwoorden, Beletselwerking.Geen)));

    /// <summary>The cases that are there.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Gevallen { get; } = Asks("gevallen",
        "Welke gevallen zonder inreisverbod zijn er?",
        "Which cases without an entry ban are there?",
        AllThatHold(Lid1, OnderA, OnderB, OnderC, OnderD, OnderE, OnderF, OnderG)).Aside();

    /// <summary>Whether a ban that stands is lifted.</summary>
    public static Question<Opheffingswerking> Opheffen { get; } = Asks("opheffen",
        "Wordt een geldend inreisverbod opgeheven omdat zich een geval van het tweede lid voordoet?",
        "Is a ban that stands lifted because a case of the second lid has come up?",
        InOrder(
            (Opheffing & !Afwijking).Gives(Uitzonderingsuitkomst.Opheffingen, Opheffingswerking.Opheffen),
            (Opheffing & Afwijking).Gives(Uitzonderingsuitkomst.Opheffingen, Opheffingswerking.KanWordenAfgeweken),
            (!Opheffing).Gives(Uitzonderingsuitkomst.Opheffingen, Opheffingswerking.Geen))).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Uitzonderingsuitkomst> Rule { get; } = new(
        new("Vb/6.5", Onderwerpen.GeenInreisverbodVolgensHetVb, Publicaties.Vb2013, Publicaties.Artikel2013Tot2015, new Dictionary<string, Text>()),
        Uitzonderingsuitkomst.Van2013,
        Beletsel, Gevallen, Opheffen);

#pragma warning restore CS8604

    private static Condition Uitgezonderd => field ??= Lid1 | Lid2;

    // ---------- Eerste lid: eerder verblijf ----------

    private static Norm Lid1 => field ??= Ground("1",
            "Geen inreisverbod zolang na het einde van een sterk verblijfsrecht of het Nederlanderschap de redelijke termijn van artikel 3.82 loopt.",
            "No ban as long as, after a strong right of residence or Dutch nationality ended, the reasonable term of article 3.82 runs.",
            UitzonderingInreisverbod.EerderSterkVerblijf & TweeJaar,
            Force.MustNot)
        .RefersTo(Statute.Vb.Article("3.82", "1"), Statute.Vw.Article("8"));

    private static Norm TweeJaar => field ??= Reading("redelijke-termijn-is-twee-jaar", "1",
            "De redelijke termijn is twee jaar, zoals deel B van de circulaire die stelt, en begint op de dag na het einde van het verblijf.",
            "The reasonable term is two years, as part B of the circulaire sets it, and begins on the day after residence ended.",
            !HasRun(Follows("de dag erna", UitzonderingInreisverbod.EerderVerblijfGeeindigdOp, static day => Termijn.Plus(day, 0, 0, 1)), 2.Years, Peildatum))
        .RefersTo(new OtherParagraph("B1/6.1"));

    // ---------- Tweede lid: gevallen ----------

    private static Condition Lid2 => field ??= OnderA | OnderB | OnderC | OnderD | OnderE | OnderF | OnderG;

    private static Norm OnderA => field ??= Geval("2.a",
        "Wie als slachtoffer of getuige in aanmerking komt voor bedenktijd bij mensenhandel of mensensmokkel.",
        "Whoever is eligible, as a victim or witness, for time to consider in a case of trafficking or smuggling of people.",
        UitzonderingInreisverbod.Bedenktijd);

    private static Norm OnderB => field ??= Geval("2.b",
        "Wie als slachtoffer of getuige aangifte deed en voor een vergunning in aanmerking komt.",
        "Whoever reported it as a victim or witness and is eligible for a permit.",
        UitzonderingInreisverbod.SlachtofferOfGetuigeAangever);

    private static Norm OnderC => field ??= Geval("2.c",
        "Wie als slachtoffer van huiselijk geweld door de persoon bij wie verblijf was toegestaan, of van eergerelateerd geweld, voor een vergunning in aanmerking komt.",
        "Whoever is eligible for a permit as a victim of domestic violence by the person with whom residence was allowed, or of honour-related violence.",
        UitzonderingInreisverbod.SlachtofferGeweld);

    private static Norm OnderD => field ??= Geval("2.d",
        "De echtgenoot die, of het minderjarige kind dat, in het land van herkomst is achtergelaten en daarom voor een vergunning in aanmerking komt.",
        "The spouse or minor child who was left behind in the country of origin and is eligible for a permit for that.",
        UitzonderingInreisverbod.Achtergelaten);

    private static Norm OnderE => field ??= Geval("2.e",
        "Wie buiten zijn schuld niet kan vertrekken en daarom voor een vergunning in aanmerking komt.",
        "Whoever cannot leave through no fault of his own and is eligible for a permit for that.",
        UitzonderingInreisverbod.BuitenSchuld);

    private static Norm OnderF => field ??= Geval("2.f",
        "Wie minderjarig is.",
        "Whoever is a minor.",
        Leeftijd.Minderjarig("2.f"));

    private static Norm OnderG => field ??= Geval("2.g",
        "Wie onder het associatierecht met Turkije voor een vergunning in aanmerking komt of daardoor niet wordt uitgezet.",
        "Whoever is eligible for a permit under the association law with Turkey, or is not removed because of it.",
        UitzonderingInreisverbod.AssociatieTurkije);

    private static Norm Geval(string place, string nl, string en, Condition when) => Ground(place, nl, en, when, Force.MustNot);

    // ---------- Derde en vierde lid ----------

    private static Norm Opheffing => field ??= Must("3",
        "Een inreisverbod wordt opgeheven als zich een geval van het tweede lid voordoet.",
        "A ban is lifted where a case of the second lid comes up.",
        Some(Inreisverboden.Alle) & Lid2);

    private static Norm Afwijking => field ??= Exception("4",
        "Bij gevaar voor de openbare orde, de openbare veiligheid of de nationale veiligheid kan toch een inreisverbod volgen, en hoeft een verbod niet te worden opgeheven.",
        "Where there is danger to public order, public safety or national security a ban can follow all the same, and a ban need not be lifted.",
        Oordeel.GevaarBijUitzonderingInreisverbod,
        Force.May);
}
