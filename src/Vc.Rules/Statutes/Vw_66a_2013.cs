using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 66a Vw as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: when an entry ban must or can be imposed, and what follows from it. What danger is (seventh lid, letters b and d), paragraph A4/2.1 Vc says; what bars a ban, article 6.5 Vb and paragraph A4/2.2 Vc.</summary>
public static class Vw_66a_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether there is a duty or a power.</summary>
    public static Question<Inreisverbodsgrond> Grond { get; } = Asks("grond",
        "Moet of kan een inreisverbod worden uitgevaardigd (artikel 66a, eerste en tweede lid, Vw)?",
        "Must or can an entry ban be imposed (article 66a(1) and (2) Vw)?",
        InOrder(
            Plicht.Gives(Inreisverbodsgronden.Antwoorden, Inreisverbodsgrond.Moet),
            (!Plicht & Bevoegdheid & !Afgezien).Gives(Inreisverbodsgronden.Antwoorden, Inreisverbodsgrond.Kan),
            (!Plicht & (!Bevoegdheid | Afgezien)).Gives(Inreisverbodsgronden.Antwoorden, Inreisverbodsgrond.Geen)));

    /// <summary>Whether the ban needs a decision of its own, or one that changes the return decision.</summary>
    public static Question<bool> AparteBeschikking { get; } = Asks("aparteBeschikking",
        "Moet het inreisverbod in een zelfstandige beschikking, of een die het terugkeerbesluit wijzigt?",
        "Must the ban be in a decision of its own, or in one that changes the return decision?",
        Vorm).Aside();

    /// <summary>Whether letter a of the seventh lid holds.</summary>
    public static Question<bool> OnderdeelA { get; } = Asks("veroordeeldDrieJaarOfTbs",
        "Is er een onherroepelijke veroordeling wegens een misdrijf waarop drie jaar of meer staat, of tbs (zevende lid, onder a)?",
        "Is there an irrevocable conviction of a crime that carries three years or more, or tbs (seventh lid, letter a)?",
        Some(Antecedenten.Alle, OnderA)).Aside();

    /// <summary>Whether letter c of the seventh lid holds.</summary>
    public static Question<bool> OnderdeelC { get; } = Asks("ernstigeBedreiging",
        "Is de vreemdeling een ernstige bedreiging als bedoeld in het vierde lid (zevende lid, onder c)?",
        "Is the person a serious threat as in the fourth lid (seventh lid, letter c)?",
        OnderC).Aside();

    /// <summary>Whether five years is the most.</summary>
    public static Question<bool> TenHoogsteVijfJaar { get; } = Asks("tenHoogsteVijfJaar",
        "Duurt het inreisverbod volgens de wet ten hoogste vijf jaar?",
        "Does the ban last five years at most by the act?",
        VijfJaar).Aside();

    /// <summary>From which day the duration counts.</summary>
    public static Question<LocalDate> Begin { get; } = Asks("begin",
        "Vanaf welke dag telt de duur?",
        "From which day does the duration count?",
        VanafVertrek).Aside();

    /// <summary>Whether an alert is entered.</summary>
    public static Question<bool> Signaleren { get; } = Asks("signaleren",
        "Wordt de vreemdeling gesignaleerd ter weigering van toegang en verblijf?",
        "Is an alert for refusal of entry and stay entered?",
        Signalering).Aside();

    /// <summary>Whether the Staatscourant is told.</summary>
    public static Question<bool> Staatscourant { get; } = Asks("mededelingStaatscourant",
        "Wordt de beschikking in de Staatscourant medegedeeld?",
        "Is the decision announced in the Staatscourant?",
        Mededeling).Aside();

    /// <summary>Whether lawful residence is ruled out.</summary>
    public static Question<bool> VerblijfUitgesloten { get; } = Asks("rechtmatigVerblijfUitgesloten",
        "Kan de vreemdeling door een inreisverbod of signalering geen rechtmatig verblijf hebben?",
        "Can the person have no lawful residence because of an entry ban or an alert?",
        Licht | Zwaar).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Inreisverbodsgronden> Rule { get; } = new(
        new("Vw/66a", Onderwerpen.InreisverbodVolgensDeWet, Publicaties.Vw2013, Publicaties.Artikel2013Tot2015, new Dictionary<string, Text>()),
        Inreisverbodsgronden.Van2013,
        Grond, AparteBeschikking, OnderdeelA, OnderdeelC, TenHoogsteVijfJaar, Begin, Signaleren, Staatscourant, VerblijfUitgesloten);

#pragma warning restore CS8604

    // ---------- Eerste, tweede en achtste lid: plicht en bevoegdheid ----------

    private static Condition Plicht => field ??= MeteenWeg | NietOpTijdWeg;

    private static Norm MeteenWeg => field ??= Ground("1.a",
            "Een inreisverbod volgt als een vreemdeling die geen gemeenschapsonderdaan is en op wie artikel 64 niet van toepassing is, Nederland onmiddellijk moet verlaten.",
            "A ban follows where a person who is no gemeenschapsonderdaan, and to whom article 64 does not apply, must leave the Netherlands at once.",
            Derdelander & !UitstelVanVertrek.Artikel64 & GrondslagInreisverbod.MoetOnmiddellijkVertrekken)
        .RefersTo(Statute.Vw.Article("62", "2"), Statute.Vw.Article("64"))
        .Unless(Afzien);

    private static Norm NietOpTijdWeg => field ??= Ground("1.b",
            "Een inreisverbod volgt ook als zo'n vreemdeling niet uit eigen beweging binnen zijn termijn is vertrokken.",
            "A ban also follows where such a person did not leave of his own motion within his term.",
            Derdelander & !UitstelVanVertrek.Artikel64 & GrondslagInreisverbod.NietBinnenTermijnVertrokken)
        .RefersTo(Statute.Vw.Article("62", "1"), Statute.Vw.Article("64"))
        .Unless(Afzien);

    private static Norm Bevoegdheid => field ??= Ground("2",
        "Een inreisverbod kan worden uitgevaardigd tegen wie geen gemeenschapsonderdaan is en Nederland niet onmiddellijk moet verlaten.",
        "A ban can be imposed on whoever is no gemeenschapsonderdaan and need not leave the Netherlands at once.",
        Derdelander & NietMeteenWeg,
        Force.May);

    private static Condition Derdelander => field ??= !Vreemdeling.Gemeenschapsonderdaan & GeenVerblijf;

    private static Norm GeenVerblijf => field ??= Reading("inreisverbod-alleen-zonder-rechtmatig-verblijf", "2",
            "Een inreisverbod hoort bij een terugkeerbesluit en komt dus niet bij rechtmatig verblijf.",
            "A ban belongs to a return decision, so it does not come with lawful residence.",
            !Verblijf.RechtmatigInNederland)
        .RefersTo(Statute.Vw.Article("1"), EuAct.Terugkeerrichtlijn.Article("3", null, "6"));

    private static Norm NietMeteenWeg => field ??= Reading("onmiddellijk-is-onthouden-termijn", "2",
            "Onmiddellijk moet weg wie geen vertrektermijn kreeg; een verkorte termijn is een termijn.",
            "Who must leave at once is who got no term for departure; a shortened term is a term.",
            !GrondslagInreisverbod.MoetOnmiddellijkVertrekken)
        .RefersTo(Statute.Vw.Article("62", "2"));

    private static Norm Afgezien => field ??= Reading("afzien-sluit-ook-het-tweede-lid", "8",
        "Wie na te laat vertrek om humanitaire of andere redenen geen inreisverbod krijgt, krijgt er ook geen met de bevoegdheid van het tweede lid.",
        "Whoever is spared a ban after a late departure, for humanitarian or other reasons, gets none by the power of the second lid either.",
        GrondslagInreisverbod.NietBinnenTermijnVertrokken & Afzien);

    private static Norm Afzien => field ??= Exception("8",
        "Van het verplichte inreisverbod kan om humanitaire of andere redenen worden afgezien.",
        "The duty can be set aside for humanitarian or other reasons.",
        GrondslagInreisverbod.RedenenOmAfTeZien & Oordeel.AfzienVanInreisverbod,
        Force.May);

    private static Norm Vorm => field ??= Reading("zelfstandig-alleen-bij-te-laat-vertrek", "1.b",
        "De eis van een eigen beschikking, of een die het terugkeerbesluit wijzigt, geldt voor wie alleen onder b valt.",
        "The need for a decision of its own, or one that changes the return decision, holds for who is under letter b only.",
        NietOpTijdWeg & !MeteenWeg);

    // ---------- Derde tot en met vijfde lid ----------

    private static Norm Signalering => field ??= Must("3",
        "Wie een inreisverbod krijgt, wordt gesignaleerd ter weigering van toegang en verblijf.",
        "An alert for refusal of entry and stay is entered on whoever gets a ban.",
        Some(Inreisverboden.Alle) | DuurInreisverbod.WordtUitgevaardigd)
        .RefersTo(new OtherParagraph("A2/12"));

    private static Norm VijfJaar => field ??= Term("4.s1",
            "Het inreisverbod duurt ten hoogste vijf jaar, tenzij de vreemdeling de openbare orde, de openbare veiligheid of de nationale veiligheid ernstig bedreigt.",
            "A ban lasts five years at most, unless the person is a serious threat to public order, public safety or national security.",
            !ErnstigeBedreiging)
        .RefersTo(Statute.Vb.Article("6.5a"));

    private static Condition ErnstigeBedreiging => field ??= Oordeel.ErnstigeBedreigingOpenbareOrde | Oordeel.ErnstigeBedreigingNationaleVeiligheid;

    private static Value<LocalDate> VanafVertrek => field ??= InOrder(Vertrokken.Gives(DuurInreisverbod.VertrokkenOp));

    private static Norm Vertrokken => field ??= Definition("4.s2",
        "De duur telt vanaf de dag waarop de vreemdeling werkelijk is vertrokken.",
        "The duration counts from the day on which the person actually left.",
        HeelSchengen);

    private static Norm HeelSchengen => field ??= Reading("nederland-is-hier-ook-de-rest-van-schengen", "4.s2",
            "Nederland is hier ook het gebied van de andere Schengenstaten; die dag is de eerste dag van de duur.",
            "The Netherlands here is the territory of the other Schengen states too; that day is the first day of the duration.",
            DuurInreisverbod.VertrokkenOp <= Peildatum)
        .RefersTo(Statute.Vw.Article("109", "4"));

    private static Norm Mededeling => field ??= Must("5",
        "Wordt de beschikking toegezonden, dan volgt een mededeling in de Staatscourant.",
        "Where the decision is sent, an announcement in the Staatscourant follows.",
        GrondslagInreisverbod.BesluitToegezonden);

    // ---------- Zesde en zevende lid: gevolgen ----------

    private static Norm Licht => field ??= Consequence("6",
            "Wie een inreisverbod heeft, of gesignaleerd is ter weigering van de toegang, kan geen rechtmatig verblijf hebben.",
            "Whoever is under a ban, or under an alert for refusal of entry, can have no lawful residence.",
            Some(Inreisverboden.Alle, Inreisverboden.Soort.Is(SoortInreisverbod.Licht)) | Gesignaleerd)
        .RefersTo(Statute.Vw.Article("8"))
        .Unless(EersteAsielaanvraag, Uitstel, Rechter);

    private static Norm Gesignaleerd => field ??= Reading("ook-een-signalering-zonder-inreisverbod", "6",
        "Ook een signalering zonder inreisverbod telt; of die van een andere staat telt, beoordeelt een mens.",
        "An alert without a ban counts too; whether one of another state does, a human judges.",
        Some(Signaleringen.Alle, Signaleringen.Soort.Is(SoortSignalering.Weigering)) | (Signaleringen.DoorAndereLidstaat & Oordeel.SignaleringEldersSluitVerblijfUit));

    private static Norm EersteAsielaanvraag => field ??= Exception("6.a",
            "Niet zolang op een eerste asielaanvraag niet is beslist.",
            "Not as long as a first asylum application is undecided.",
            GrondslagInreisverbod.EersteAsielaanvraagOpen)
        .RefersTo(Statute.Vw.Article("28"));

    private static Norm Uitstel => field ??= Exception("6.b",
            "Niet bij uitstel van vertrek om de gezondheid.",
            "Not where departure is put off for health.",
            UitstelVanVertrek.Artikel64)
        .RefersTo(Statute.Vw.Article("8", null, "j"), Statute.Vw.Article("64"));

    private static Norm Rechter => field ??= Exception("6.c",
        "Niet als de rechter uitzetting heeft verboden tot op bezwaar of beroep is beslist.",
        "Not where a court forbade removal until the objection or appeal is decided on.",
        GrondslagInreisverbod.UitzettingDoorRechterVerboden);

    private static Norm Zwaar => field ??= Consequence("7",
            "Bij een zwaar inreisverbod maakt alleen een eerste asielaanvraag waarop niet is beslist nog rechtmatig verblijf mogelijk.",
            "Under a heavy ban only a first asylum application that is undecided still leaves room for lawful residence.",
            Some(Inreisverboden.Alle, Inreisverboden.Soort.Is(SoortInreisverbod.Zwaar)) & !GrondslagInreisverbod.EersteAsielaanvraagOpen)
        .RefersTo(Statute.Vw.Article("8"));

    private static Norm OnderA => field ??= Ground("7.a",
        "Onherroepelijk veroordeeld wegens een misdrijf waarop drie jaar of meer staat, of daarvoor tbs opgelegd gekregen.",
        "Irrevocably convicted of a crime that carries three years or more, or given tbs for it.",
        Antecedenten.Misdrijf & Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.OnherroepelijkOp <= Peildatum
            & (Antecedenten.StrafmaximumMaanden >= 36 | Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Tbs))));

    private static Norm OnderC => field ??= Ground("7.c",
        "Een ernstige bedreiging als bedoeld in het vierde lid; dat oordeel is aan de minister.",
        "A serious threat as in the fourth lid; that judgement is the minister's.",
        ErnstigeBedreiging);
}
