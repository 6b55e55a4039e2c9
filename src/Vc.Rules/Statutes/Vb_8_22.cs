using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 8.22 Vb: when the residence of nationals of the EU, the EEA and Switzerland and their family is denied or ended, and from when they can ask for lifting of the declaration of undesirability. Its two texts differ in the second lid.</summary>
public sealed class Vb_8_22
{
    private readonly bool _drieMaanden;

    internal Vb_8_22(ParagraphVersion text, bool drieMaanden)
    {
        _drieMaanden = drieMaanden;

        // ---------- Wat het artikel beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        Mag = Asks("ontzeggenOfBeeindigenMag",
            "Mag de IND het verblijf ontzeggen of beëindigen zoals voorgenomen?",
            "May the IND deny or end residence as intended?",
            Bevoegd)
            .When(Bereik & Unieverblijf.Voorgenomen.Is(BesluitUnieverblijf.Ontzeggen, BesluitUnieverblijf.Beeindigen));
        AanvraagKan = Asks("aanvraagOpheffingKan",
            "Kon de aanvraag om opheffing van de ongewenstverklaring al worden gedaan?",
            "Could the application for lifting the declaration of undesirability be made already?",
            Aanvragen)
            .When(Bereik & Ongewenstverklaring.Uitgesproken & AanvraagOpheffing.Gedaan);
        NaDrieJaar = Asks("eersteDagNaDrieJaar",
            "Vanaf welke dag kan de aanvraag in elk geval worden gedaan?",
            "From which day can the application be made in any case?",
            EersteDag)
            .When(Bereik & Ongewenstverklaring.Uitgesproken).Aside();
        Beslissen = Asks("beslissenTotEnMet",
            "Tot en met welke dag kan op tijd op die aanvraag worden beslist?",
            "Until which day, that day included, can that application be decided on in time?",
            Beslistermijn)
            .When(Bereik & Ongewenstverklaring.Uitgesproken & AanvraagOpheffing.Gedaan).Aside();
        Heronderzoek = Asks("heronderzoek",
            "Moet worden onderzocht of de bedreiging nog werkelijk en actueel is?",
            "Must it be examined whether the threat is still genuine and present?",
            OpnieuwOnderzoeken)
            .When(Bereik & Unieverblijf.OntzegdOfBeeindigd);
        Inlichtingen = Asks("inlichtingenMogenWordenGevraagd",
            "Mag een andere lidstaat om de gerechtelijke antecedenten worden gevraagd?",
            "May another member state be asked for the criminal record?",
            Antecedenten)
            .When(Bereik).Aside();

#pragma warning restore CS8604

        Rule = new(text, results => Unieverblijfsuitkomst.Van(this, results), Mag, AanvraagKan, NaDrieJaar, Beslissen, Heronderzoek, Inlichtingen)
        {
            Elsewhere = new(
                "Het artikel gaat over onderdanen van de EU, de EER en Zwitserland en hun familie (artikel 8.7 Vb), bij een voornemen om het verblijf te ontzeggen of te beëindigen, nadat het is ontzegd of beëindigd, en bij een aanvraag om opheffing. Voor anderen gelden artikel 67 Vw en artikel 6.6 Vb.",
                "The article is about nationals of the EU, the EEA and Switzerland and their family (article 8.7 Vb), where residence is to be denied or ended, after it was denied or ended, and where lifting is applied for. For others there are article 67 Vw and article 6.6 Vb."),
        };
    }

    /// <summary>Whether residence may be denied or ended.</summary>
    public Question<bool> Mag { get; }

    /// <summary>Whether lifting could be applied for on the day of the application.</summary>
    public Question<bool> AanvraagKan { get; }

    /// <summary>From which day it can be in any case.</summary>
    public Question<LocalDate> NaDrieJaar { get; }

    /// <summary>The last day for a decision on the application.</summary>
    public Question<LocalDate> Beslissen { get; }

    /// <summary>Whether the threat must be examined again.</summary>
    public Question<bool> Heronderzoek { get; }

    /// <summary>Whether another state may be asked for the criminal record.</summary>
    public Question<bool> Inlichtingen { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Unieverblijfsuitkomst> Rule { get; }

    // ---------- Eerste lid ----------

    private Norm Bereik => field ??= Reading("artikel-8-22-alleen-bij-artikel-8-7", "1.s1",
            "Het artikel geldt voor wie onder artikel 8.7 Vb valt; wie een recht aan Besluit 1/80 ontleent, valt daar niet onder.",
            "The article holds for whoever is within article 8.7 Vb; whoever has a right under Decision 1/80 is not.",
            Unierecht.BinnenArtikel8_7)
        .RefersTo(Statute.Vb.Article("8.7"));

    private Norm Bevoegd => field ??= May("1.s1",
            "De Minister kan het verblijf ontzeggen of beëindigen van wie door zijn gedrag een fundamenteel belang van de samenleving bedreigt.",
            "The Minister can deny or end the residence of whoever threatens a fundamental interest of society by personal conduct.",
            Oordeel.BedreigingFundamenteelBelang & Afgewogen & NietDuurzaam)
        .Unless(TienJaar, Kind)
        .RefersTo(EuAct.VrijVerkeer.Article("27"));

    private Norm Afgewogen => field ??= Requirement("1.s2",
            "Vooraf telt onder meer mee hoe lang en hoe de vreemdeling hier leeft, en wat hem met het land van herkomst bindt.",
            "Before that, among other things, how long and how the person lives here counts, and what ties there are with the country of origin.",
            !Oordeel.OmstandighedenTegenEindeVerblijf,
            Force.NonExhaustive)
        .RefersTo(EuAct.VrijVerkeer.Article("28", "1"));

    private static Condition Beeindigen => Unieverblijf.Voorgenomen.Is(BesluitUnieverblijf.Beeindigen);

    private Norm NietDuurzaam => field ??= Reading("duurzaam-verblijf-vraagt-ernstige-redenen", "1.s1",
            "Een duurzaam verblijfsrecht eindigt bovendien alleen om ernstige redenen.",
            "A right of permanent residence moreover ends only for serious reasons.",
            !Beeindigen | !Unieverblijf.Duurzaam | Oordeel.ErnstigeRedenenDuurzaamVerblijf)
        .RefersTo(Statute.Vb.Article("8.18", null, "b"));

    // ---------- Tweede lid ----------

    private Norm Antecedenten => field ??= _drieMaanden
        ? May("2",
            "De Minister kan tot drie maanden na binnenkomst, of bij afgifte van verklaring of document, andere lidstaten om antecedenten vragen.",
            "The Minister can ask other member states for the criminal record until three months after entry, or when certificate or document is issued.",
            Unieverblijf.DocumentWordtAfgegeven | BinnenDrieMaanden)
        : May("2",
            "De Minister kan bij afgifte van verklaring of document andere lidstaten om antecedenten vragen.",
            "The Minister can ask other member states for the criminal record when certificate or document is issued.",
            Unieverblijf.DocumentWordtAfgegeven);

    private Norm BinnenDrieMaanden => field ??= Reading("drie-maanden-na-binnenkomst", "2",
        "De drie maanden lopen tot en met de dag met hetzelfde nummer.",
        "The three months run until the day of the same number, that day included.",
        Peildatum <= Follows("three months after entry", Unieverblijf.BinnengekomenOp, static day => Termijn.Plus(day, 0, 3, 0)));

    // ---------- Derde lid ----------

    private Norm TienJaar => field ??= Exception("3.a",
            "Na tien jaar wonen in Nederland wordt het verblijf niet beëindigd.",
            "After ten years of living in the Netherlands residence is not ended.",
            Beeindigen & Unieverblijf.TienJaarInNederland,
            Force.MustNot)
        .Unless(DwingendeRedenen);

    private Norm Kind => field ??= Exception("3.b",
            "Het verblijf van een minderjarige wordt niet beëindigd, tenzij zijn belang verwijdering vraagt.",
            "The residence of a minor is not ended, unless the interest of the child asks for removal.",
            Beeindigen & Leeftijd.Minderjarig("3.b") & !Oordeel.VerwijderingInBelangKind,
            Force.MustNot)
        .Unless(DwingendeRedenen);

    private Norm DwingendeRedenen => field ??= Exception("3",
        "Dwingende redenen van openbare veiligheid gaan daarboven.",
        "Imperative reasons of public security go above that.",
        Oordeel.DwingendeRedenenOpenbareVeiligheid);

    // ---------- Vierde en vijfde lid: opheffing ----------

    private Norm Aanvragen => field ??= Requirement("4",
            "Opheffing kan pas worden gevraagd na een redelijke termijn sinds de verwijdering, of na drie jaar.",
            "Lifting can be applied for only after a reasonable term since the removal, or after three years.",
            DrieJaar | Redelijk,
            Force.Exhaustive)
        .RefersTo(EuAct.VrijVerkeer.Article("32", "1"));

    private Norm DrieJaar => field ??= Reading("drie-jaar-vanaf-het-vertrek", "4",
            "Wie zelf vertrok, telt als verwijderd, op zijn vroegst op de dag van de verklaring; de drie jaar zijn om op de dag met hetzelfde nummer, en later verblijf hier verandert dat niet.",
            "Whoever left of his own accord counts as removed, at the earliest on the day of the declaration; the three years are over on the day of the same number, and a later stay here does not change that.",
            HasRun(Ongewenstverklaring.VertrokkenOp, 3.Years, AanvraagOpheffing.Datum) & HasRun(Ongewenstverklaring.Datum, 3.Years, AanvraagOpheffing.Datum))
        .RefersTo(new OtherParagraph("A1/4.10"));

    private Norm Redelijk => field ??= Reading("redelijke-termijn-beoordeelt-een-mens", "4",
        "Voor drie jaar beoordeelt een mens of de termijn redelijk was; wie er nog was, kon niet vragen.",
        "Before three years a human judges whether the term was reasonable; whoever was still here could not apply.",
        Ongewenstverklaring.VertrokkenOp <= AanvraagOpheffing.Datum & Oordeel.RedelijkeTermijnSindsVerwijdering);

    private static Value<LocalDate> EersteDag => Follows("three years after departure", Verwijderd, static day => Termijn.FirstDayAfter(day, 3.Years))
        .OnlyWhen(Ongewenstverklaring.VertrokkenOp <= Peildatum);

    private static Value<LocalDate> Verwijderd => InOrder(
        (Ongewenstverklaring.VertrokkenOp >= Ongewenstverklaring.Datum).Gives(Ongewenstverklaring.VertrokkenOp),
        (Ongewenstverklaring.VertrokkenOp < Ongewenstverklaring.Datum).Gives(Ongewenstverklaring.Datum));

    private Table<LocalDate> Beslistermijn => field ??= InOrder(Zesmaanden.Gives(
        Calculate(
            Reading("zes-maanden-vanaf-de-aanvraag", "5",
                "De zes maanden beginnen de dag na de aanvraag; de laatste dag heeft hetzelfde nummer en schuift niet op.",
                "The six months begin the day after the application; the last day has the same number and does not move on."),
            Kinds.Date, AanvraagOpheffing.Datum, static day => Termijn.Plus(day, 0, 6, 0))));

    private Norm Zesmaanden => field ??= Term("5",
        "Op die aanvraag wordt binnen zes maanden beslist.",
        "That application is decided on within six months.",
        AanvraagOpheffing.Gedaan);

    // ---------- Zesde lid ----------

    private Norm OpnieuwOnderzoeken => field ??= Must("6",
            "Is niet binnen twee jaar verwijderd, dan wordt onderzocht of de bedreiging nog werkelijk en actueel is.",
            "Where removal did not happen within two years, it is examined whether the threat is still genuine and present.",
            NietBinnenTweeJaar)
        .RefersTo(EuAct.VrijVerkeer.Article("33", "2"));

    private Norm NietBinnenTweeJaar => field ??= Reading("twee-jaar-zonder-verwijdering", "6",
        "De twee jaar lopen tot en met de dag met hetzelfde nummer; zelf vertrekken is hier geen verwijdering.",
        "The two years run until the day of the same number, that day included; leaving of one's own accord is no removal here.",
        Peildatum > TweeJaar & !(Unieverblijf.VerwijderdOp <= TweeJaar));

    private static Value<LocalDate> TweeJaar => Follows("two years after the decision", Unieverblijf.OntzegdOfBeeindigdOp, static day => Termijn.Plus(day, 2, 0, 0));
}
