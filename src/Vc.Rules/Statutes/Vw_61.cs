using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 61 Vw: who must leave the Netherlands of his own accord. The text since 1 January 2014 also points to the term of article 62c after a transfer decision.</summary>
public sealed class Vw_61
{
    private readonly bool _metOverdracht;

    internal Vw_61(ParagraphVersion text, bool metOverdracht)
    {
        _metOverdracht = metOverdracht;

        // ---------- Wat het artikel beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        Vertrekplicht = Asks("vertrekplicht",
            "Moet de vreemdeling Nederland zelf verlaten?",
            "Must the person leave the Netherlands of his own accord?",
            Plicht);
        LaatsteDag = Asks("laatsteDag",
            "Wat is de laatste dag waarop hij op tijd vertrekt?",
            "What is the last day on which he leaves in time?",
            Volgens(Vw_62_2013.LaatsteDag, Vw_62c_2014.LaatsteDag)).When(Plicht).Aside();
        Verstreken = Asks("verstreken",
            "Is de termijn om te vertrekken voorbij?",
            "Is the term for leaving over?",
            Volgens(Vw_62_2013.Verstreken, Vw_62c_2014.Verstreken)).When(Plicht).Aside();
        Medewerking = Asks("medewerking",
            "Kan tijdens de opschorting medewerking aan de voorbereiding van het vertrek worden gevorderd?",
            "Can cooperation in preparing departure be demanded during the suspension?",
            MedewerkingVorderen).Aside();
        OndanksKlacht = Asks("ondanksKlacht",
            "Blijft de vertrekplicht bestaan ondanks de klacht?",
            "Does the duty to leave stay in spite of the complaint?",
            KlachtSchortNietOp).When(Vragen.Vertrektermijn.KlachtIngediend).Aside();

#pragma warning restore CS8604

        Rule = new(text, results => Vertrekplichtuitkomst.Van(results, this), Vertrekplicht, LaatsteDag, Verstreken, Medewerking, OndanksKlacht);
    }

    /// <summary>Whether the person must leave of his own accord.</summary>
    public Question<bool> Vertrekplicht { get; }

    /// <summary>The last day on which the person leaves in time.</summary>
    public Question<LocalDate> LaatsteDag { get; }

    /// <summary>Whether that day is past.</summary>
    public Question<bool> Verstreken { get; }

    /// <summary>Whether cooperation can be demanded.</summary>
    public Question<bool> Medewerking { get; }

    /// <summary>Whether the duty stays in spite of a complaint.</summary>
    public Question<bool> OndanksKlacht { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Vertrekplichtuitkomst> Rule { get; }

    private Norm Plicht => field ??= Must("1",
            "Wie geen rechtmatig verblijf (meer) heeft, moet Nederland zelf verlaten.",
            "Whoever has no (more) lawful residence must leave the Netherlands of his own accord.",
            !Verblijf.RechtmatigInNederland & HierTeLande & NietOpgeschort)
        .RefersTo(_metOverdracht ? [Statute.Vw.Article("62"), Statute.Vw.Article("62c")] : [Statute.Vw.Article("62")]);

    private Norm HierTeLande => field ??= Reading("vertrekplicht-is-voor-wie-hier-is", "1",
        "De plicht is voor wie in Nederland is: wie elders is, heeft Nederland al verlaten.",
        "The duty is for whoever is in the Netherlands: whoever is elsewhere has left it.",
        Verblijf.Plaats.Is(Verblijfplaats.Nederland));

    private Norm NietOpgeschort => field ??= Reading("vertrekplicht-tijdens-opschorting", "1",
            "Is de beschikking opgeschort en is er toch geen rechtmatig verblijf, dan beoordeelt een mens of de plicht geldt.",
            "Where the decision is suspended and there is no lawful residence all the same, a human judges whether the duty holds.",
            !Opgeschort | Oordeel.VertrekplichtTijdensOpschorting)
        .RefersTo(Statute.Vw.Article("8"), Statute.Vw.Article("73"), Statute.Vw.Article("82"));

    private static Condition Opgeschort => Vragen.Vertrektermijn.Opschorting.Is(Opschorting.LooptNu);

    private Value<T> Volgens<T>(Question<T> na62, Question<T> na62c) => _metOverdracht
        ? InOrder(
            DoorOverdracht.Gives(Vw_62c_2014.Rule.SubDecision(na62c)),
            (!DoorOverdracht).Gives(Vw_62_2013.Rule.SubDecision(na62)))
        : Vw_62_2013.Rule.SubDecision(na62);

    private Norm DoorOverdracht => field ??= Reading("het-laatste-besluit-bepaalt-welke-termijn", "1",
            "De termijn van artikel 62c geldt zolang het overdrachtsbesluit niet is uitgevoerd en geen later terugkeerbesluit openstaat; anders geldt die van artikel 62.",
            "The term of article 62c holds as long as the transfer decision was not carried out and no later return decision is open; otherwise that of article 62 holds.",
            Overdrachtsbesluit.Genomen & Vw_62c_2014.NietUitgevoerd & !(Vw_62_2013.BesluitStaatOpen & Vw_62_2013.LaatsteBesluit > Overdrachtsbesluit.Datum))
        .RefersTo(Statute.Vw.Article("62"), Statute.Vw.Article("62c"));

    private Norm MedewerkingVorderen => field ??= May("2",
        "Is de afwijzing of intrekking opgeschort, dan kan toch medewerking aan de voorbereiding van het vertrek worden gevorderd.",
        "Where the refusal or withdrawal is suspended, cooperation in preparing departure can be demanded all the same.",
        Opgeschort & Aanvraag.Gedaan & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen, UitkomstAanvraag.NietVerlengd, UitkomstAanvraag.VergunningIngetrokken));

    private Norm KlachtSchortNietOp => field ??= MustNot("3",
            "Een klacht schort de vertrekplicht niet op.",
            "A complaint does not suspend the duty to leave.",
            Plicht & Vragen.Vertrektermijn.KlachtIngediend)
        .RefersTo(Statute.Awb.Article("9:1"));
}
