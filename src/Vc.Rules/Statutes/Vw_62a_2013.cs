using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 62a Vw as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: who is told in writing to leave, which is the return decision, and who is ordered to go to another member state.</summary>
public static class Vw_62a_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether a return decision must be taken.</summary>
    public static Question<bool> Terugkeerbesluit { get; } = Asks("terugkeerbesluit",
        "Moet een terugkeerbesluit worden genomen (kennisgeving, of besluit na het bevel)?",
        "Must a return decision be taken (notice, or decision after the order)?",
        IsTerugkeerbesluit | NaBevel);

    /// <summary>Whether the person must be ordered to go to another member state.</summary>
    public static Question<bool> Bevel { get; } = Asks("bevel",
        "Moet de vreemdeling worden opgedragen onmiddellijk naar een andere lidstaat te gaan?",
        "Must the person be ordered to go to another member state at once?",
        Opdragen);

    /// <summary>Which exceptions apply.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Uitzonderingen { get; } = Asks("uitzonderingen",
        "Welke uitzonderingen op de kennisgeving gelden?",
        "Which exceptions to the notice apply?",
        AllThatHold(EerderBesluit, VerblijfsrechtElders, Teruggenomen))
        .When(Onrechtmatig).Aside();

    /// <summary>Whether the notice can contain an entry ban.</summary>
    public static Question<bool> InreisverbodErbij { get; } = Asks("inreisverbodErbij",
        "Kan het terugkeerbesluit ook een inreisverbod inhouden?",
        "Can the return decision contain an entry ban too?",
        IsTerugkeerbesluit | VerbodNaBevel).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Kennisgevinguitkomst> Rule { get; } = new(
        new("Vw/62a", Onderwerpen.Vertrekkennisgeving, Publicaties.Vw2013, Publicaties.Artikel2013Tot2015, new Dictionary<string, Text>()),
        Kennisgevinguitkomst.Van2013,
        Terugkeerbesluit, Bevel, Uitzonderingen, InreisverbodErbij);

#pragma warning restore CS8604

    // ---------- Eerste en tweede lid: de kennisgeving ----------

    private static Norm Kennisgeving => field ??= Must("1",
            "Wie geen rechtmatig verblijf (meer) heeft, krijgt schriftelijk bericht dat hij moet vertrekken, en binnen welke termijn.",
            "Whoever has no (more) lawful residence is told in writing that he must leave, and within which term.",
            Onrechtmatig)
        .Unless(EerderBesluit, VerblijfsrechtElders, Teruggenomen);

    private static Condition Onrechtmatig => field ??= !Verblijf.RechtmatigInNederland & GeenGemeenschapsonderdaan & HierTeLande;

    private static Norm GeenGemeenschapsonderdaan => field ??= Reading("gemeenschapsonderdaan-ook-na-het-verblijf", "1",
            "Gemeenschapsonderdaan is wie artikel 1 zo noemt, ook als zijn rechtmatig verblijf is geëindigd; die krijgt deze kennisgeving niet.",
            "A Community national is whoever article 1 calls so, also where lawful residence has ended, and is not given this notice.",
            !Vreemdeling.Gemeenschapsonderdaan)
        .RefersTo(Statute.Vw.Article("1"));

    private static Norm HierTeLande => field ??= Reading("vertrekplicht-is-voor-wie-hier-is", "1",
        "De kennisgeving is voor wie in Nederland is: wie elders is, hoeft Nederland niet te verlaten.",
        "The notice is for whoever is in the Netherlands: whoever is elsewhere need not leave it.",
        Verblijf.Plaats.Is(Verblijfplaats.Nederland));

    private static Norm EerderBesluit => field ??= Exception("1.a",
        "Er geldt al een terugkeerbesluit waaraan niet is voldaan.",
        "A return decision stands already with which the person did not comply.",
        Some(Terugkeerbesluiten.Alle) & !Voldaan,
        Force.MustNot);

    // Article 62 asks it too, in a reading of its own.
    internal static Condition AanBesluitVoldaan => field ??= Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.Vertrokken)
        | (Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.NietBekend) & Vertrek.TerugkeerbevestigingOntvangen)
        | (Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.NaarAndereLidstaat) & Oordeel.VertrekNaarLidstaatVoldoet);

    private static Norm Voldaan => field ??= Reading("onbekend-vertrek-voldoet-niet", "1.a",
        "Wie het grondgebied van de lidstaten heeft verlaten, heeft voldaan; weet de IND dat niet en is de terugkeer niet bevestigd, dan niet. Over vertrek naar een andere lidstaat oordeelt een mens.",
        "Whoever left the territory of the member states complied; where the IND does not know and return is not confirmed, he did not. On departure to another member state a human judges.",
        AanBesluitVoldaan);

    private static Norm VerblijfsrechtElders => field ??= Exception("1.b",
        "Een andere lidstaat gaf een geldige verblijfsvergunning of andere toestemming tot verblijf.",
        "Another member state gave a valid residence permit or other permission to stay.",
        Heeft & VanEenLidstaat & NogGeldig,
        Force.MustNot);

    private static Norm Heeft => field ??= Reading("gesteld-verblijfsrecht-elders", "1.b",
        "Aangetoond verblijfsrecht telt; is het alleen gesteld, dan beoordeelt een mens of de vreemdeling het heeft.",
        "A right of residence that is shown counts; where it is only claimed, a human judges whether the person has it.",
        Vragen.VerblijfsrechtElders.Aanwezig.Is(VergunningElders.Aangetoond)
            | (Vragen.VerblijfsrechtElders.Aanwezig.Is(VergunningElders.GesteldNietAangetoond) & Oordeel.GesteldVerblijfsrechtElders));

    // Croatia joined on 1 July 2013.
    private static LocalDate KroatieErbij => new(2013, 7, 1);

    private static Land[] Twijfel => [Land.IRL, Land.GBR, Land.CHE, Land.ISL, Land.LIE, Land.NOR];

    private static Land[] Zeker => [.. Landengroepen.EuropeseUnie.Op(KroatieErbij).Where(static land => land != Land.NLD && land != Land.HRV && !Twijfel.Contains(land))];

    private static Norm VanEenLidstaat => field ??= Reading("welke-landen-zijn-lidstaat", "1.b",
        "Lidstaat zijn de landen van de EU van die dag. Of Ierland, het Verenigd Koninkrijk, Noorwegen, IJsland, Liechtenstein en Zwitserland het hier zijn, beoordeelt een mens.",
        "Member states are the countries of the EU on that day. Whether Ireland, the United Kingdom, Norway, Iceland, Liechtenstein and Switzerland are ones here, a human judges.",
        Vragen.VerblijfsrechtElders.Lidstaat.Is(Zeker)
            | (Vragen.VerblijfsrechtElders.Lidstaat.Is(Land.HRV) & Peildatum >= new Constant<LocalDate>(Kinds.Date, KroatieErbij))
            | (Vragen.VerblijfsrechtElders.Lidstaat.Is(Twijfel) & Oordeel.LandIsLidstaatVoorBevel));

    private static Norm NogGeldig => field ??= Reading("verblijfsrecht-elders-geldig-op-de-laatste-dag", "1.b",
        "De eis van geldigheid geldt ook voor een andere toestemming; op de laatste dag is het verblijfsrecht nog geldig.",
        "The requirement of validity also holds for another permission; on its last day the right of residence is still valid.",
        Vragen.VerblijfsrechtElders.GeldigTotEnMet >= Peildatum);

    private static Norm Teruggenomen => field ??= Exception("1.c",
        "Een andere EU-lidstaat neemt de vreemdeling terug volgens een afspraak die op 13 januari 2009 gold.",
        "Another EU member state takes the person back under an agreement that was in force on 13 January 2009.",
        Terugname.DoorLidstaat & Terugname.OvereenkomstVan2009,
        Force.MustNot);

    private static Norm IsTerugkeerbesluit => field ??= Definition("2",
            "De kennisgeving is het terugkeerbesluit, en kan een inreisverbod inhouden.",
            "The notice is the return decision, and can contain an entry ban.",
            Kennisgeving)
        .RefersTo(Statute.Vw.Article("66a"));

    // ---------- Derde lid: het bevel ----------

    private static Norm Opdragen => field ??= Must("3.s1",
        "Wie verblijfsrecht in een andere lidstaat heeft, krijgt het bevel daar onmiddellijk heen te gaan.",
        "Whoever has a right of residence in another member state is ordered to go there at once.",
        Onrechtmatig & VerblijfsrechtElders);

    private static Norm NaBevel => field ??= Must("3.s2",
        "Volgt hij het bevel niet op, of eist de openbare orde of nationale veiligheid dat hij meteen vertrekt, dan komt er een terugkeerbesluit.",
        "Where he does not obey the order, or public order or national security requires that he leaves at once, a return decision is taken.",
        Opdragen & ((Vertrekbevel.Gegeven & !Vertrekbevel.Nageleefd) | Oordeel.OnmiddellijkVertrekVereist) & NogGeenBesluit);

    private static Norm VerbodNaBevel => field ??= Reading("besluit-na-bevel-kan-inreisverbod-inhouden", "3.s2",
            "Ook het terugkeerbesluit na het bevel kan een inreisverbod inhouden.",
            "The return decision after the order can contain an entry ban too.",
            NaBevel)
        .RefersTo(Statute.Vw.Article("66a", "1"), Statute.Vw.Article("66a", "2"));

    private static Norm NogGeenBesluit => field ??= Reading("geen-tweede-terugkeerbesluit-na-bevel", "3.s2",
        "Ligt er al een terugkeerbesluit waaraan niet is voldaan, dan hoeft ook na het bevel geen nieuw.",
        "Where a return decision stands with which the person did not comply, no new one is due after the order either.",
        !EerderBesluit);
}
