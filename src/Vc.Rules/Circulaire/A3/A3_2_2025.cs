using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A3;

/// <summary>Paragraph A3/2 Vc as it reads since Stcrt. 2025, 31826: the return procedure, and the choice between a return decision and the order to go to the other member state at once.</summary>
public static class A3_2_2025
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether a return decision is taken; A3/1.1 answers it with the two headings of this paragraph.</summary>
    public static Question<Besluit> Terugkeerbesluit { get; } = Asks("terugkeerbesluit",
        "Wordt een terugkeerbesluit genomen?",
        "Is a return decision taken?",
        A3_1_1_2025.Rule.SubDecision(A3_1_1_2025.Besluit));

    /// <summary>Whether it is taken after all although there is a regular right of residence in another member state.</summary>
    public static Question<bool> Alsnog { get; } = Asks("alsnogTerugkeerbesluit",
        "Volgt ondanks het verblijfsrecht in de andere lidstaat toch een terugkeerbesluit?",
        "Does a return decision follow after all in spite of the right of residence in the other member state?",
        AlsnogGenomen)
        .When(VerblijfsrechtElders2025.Regulier);

    /// <summary>Whether the IND takes it.</summary>
    public static Question<bool> DoorInd { get; } = Asks("bevoegdInd",
        "Neemt de IND het terugkeerbesluit?",
        "Does the IND take the return decision?",
        A3_1_1_2025.Rule.SubDecision(A3_1_1_2025.DoorInd)).Aside();

    /// <summary>Whether the KMar, the AVIM or the ZHP takes it.</summary>
    public static Question<bool> DoorAmbtenaren { get; } = Asks("bevoegdKMarAvimZhp",
        "Neemt de KMar, de AVIM of de ZHP het terugkeerbesluit?",
        "Does the KMar, the AVIM or the ZHP take the return decision?",
        A3_1_1_2025.Rule.SubDecision(A3_1_1_2025.DoorAmbtenaren)).Aside();

    /// <summary>Whether the order to go to the other member state is given.</summary>
    public static Question<Bevelhandeling> Bevel { get; } = Asks("bevel",
        "Krijgt de vreemdeling het bevel om onmiddellijk naar de andere lidstaat te gaan?",
        "Is the person given the order to go to the other member state at once?",
        InOrder(
            (BevelHoortErbij & !Vertrekbevel.Gegeven).Gives(Bevelsuitkomst.Handelingen, Bevelhandeling.Geven),
            (BevelHoortErbij & Vertrekbevel.Gegeven).Gives(Bevelsuitkomst.Handelingen, Bevelhandeling.BlijftGelden),
            (!BevelHoortErbij).Gives(Bevelsuitkomst.Handelingen, Bevelhandeling.NietVanToepassing)));

    /// <summary>Whether an entry ban is excluded.</summary>
    public static Question<bool> InreisverbodUitgesloten { get; } = Asks("inreisverbodUitgesloten",
        "Is een inreisverbod uitgesloten?",
        "Is an entry ban excluded?",
        GeenInreisverbod)
        .When(VerblijfsrechtElders2025.Beschermd);

    /// <summary>Whether the person can be declared undesirable.</summary>
    public static Question<bool> OngewenstverklaringMogelijk { get; } = Asks("ongewenstverklaringMogelijk",
        "Kan de IND deze vreemdeling ongewenst verklaren?",
        "Can the IND declare this person undesirable?",
        AlleenBuitenNederland)
        .When(VerblijfsrechtElders2025.Beschermd).Aside();

    /// <summary>Whether the DTenV escorts the person to the other member state.</summary>
    public static Question<bool> BegeleidingNaarLidstaat { get; } = Asks("begeleidingNaarLidstaat",
        "Begeleidt de DTenV de vreemdeling naar de andere lidstaat?",
        "Does the DTenV escort the person to the other member state?",
        Begeleiden).Aside();

    /// <summary>Whether the DTenV works towards departure to the country in the return decision.</summary>
    public static Question<bool> InzetOpLandVanTerugkeer { get; } = Asks("inzetOpLandVanTerugkeer",
        "Zet de DTenV in op vertrek naar het land dat in het terugkeerbesluit staat?",
        "Does the DTenV work towards departure to the country that the return decision names?",
        NaarLandInBesluit).Aside();

    /// <summary>Whether a return procedure starts.</summary>
    public static Question<bool> ProcedureStarten { get; } = Asks("terugkeerprocedureStarten",
        "Moet een terugkeerprocedure worden gestart?",
        "Must a return procedure be started?",
        Procedure).Aside();

    /// <summary>Whether model M107-A can be used.</summary>
    public static Question<bool> Model { get; } = Asks("modelM107A",
        "Kunnen politie, KMar en ZHP daarbij model M107-A gebruiken?",
        "Can the police, the KMar and the ZHP use model M107-A for it?",
        ModelM107A).Aside();

    /// <summary>Whether the person may be summoned to give data.</summary>
    public static Question<bool> Vorderen { get; } = Asks("vorderingMag",
        "Mag de vreemdeling worden gevorderd te verschijnen om gegevens te verstrekken?",
        "May the person be summoned to appear and give data?",
        MagVorderen & Gegevens).Aside();

    /// <summary>Whether the officer must explain which data are needed.</summary>
    public static Question<bool> Uitleggen { get; } = Asks("gegevensUitleggen",
        "Moet de ambtenaar uitleggen welke gegevens nodig zijn?",
        "Must the officer explain which data are needed?",
        UitlegGeven).Aside();

    /// <summary>Whether the summons must be registered.</summary>
    public static Question<bool> Registreren { get; } = Asks("vorderingRegistreren",
        "Moet de vordering in de vreemdelingenadministratie worden geregistreerd?",
        "Must the summons be registered in the administration of aliens?",
        VorderingRegistreren).Aside();

    /// <summary>Whether the DTenV can escort the person on return in fact.</summary>
    public static Question<bool> DTenVBegeleidt { get; } = Asks("dtenvKanBegeleiden",
        "Kan de DTenV de vreemdeling bij de feitelijke terugkeer begeleiden?",
        "Can the DTenV escort the person on return in fact?",
        KanBegeleiden).Aside();

    /// <summary>Whether other escort than that of the DTenV is possible in one of the forms that are named.</summary>
    public static Question<bool> AndereBegeleiding { get; } = Asks("andereBegeleiding",
        "Is er aanleiding voor een van de genoemde andere vormen van begeleiding?",
        "Is there occasion for one of the other forms of escort that are named?",
        AndereVormen).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Bevelsuitkomst> Rule { get; } = new(
        VerblijfsrechtElders2025.Text,
        Bevelsuitkomst.Van2025,
        Terugkeerbesluit, Alsnog, DoorInd, DoorAmbtenaren, Bevel, InreisverbodUitgesloten, OngewenstverklaringMogelijk, BegeleidingNaarLidstaat, InzetOpLandVanTerugkeer,
        ProcedureStarten, Model, Vorderen, Uitleggen, Registreren, DTenVBegeleidt, AndereBegeleiding);

#pragma warning restore CS8604

    // ---------- De terugkeerprocedure ----------

    private static Norm Procedure => field ??= Must("1.s1",
        "Na uitreiking van een terugkeerbesluit, met of zonder inreisverbod, start een procedure voor terugkeer naar het land van herkomst.",
        "After a return decision was handed out, with or without entry ban, a procedure for return to the country of origin starts.",
        Some(Terugkeerbesluiten.Alle) & NogNietVertrokken)
        .Unless(StatusEldersGaatVoor);

    private static Norm StatusEldersGaatVoor => field ??= Reading("geen-uitvoering-bij-bescherming-elders", "GeenTKB.1.s1",
        "Tegen wie elders internationale bescherming of de status van langdurig ingezetene heeft, komt geen terugkeerbesluit; of een eerder besluit dan nog wordt uitgevoerd, beoordeelt een mens.",
        "Against whoever has international protection or long-term resident status elsewhere there comes no return decision; whether an earlier one is then still carried out is for a human to judge.",
        VerblijfsrechtElders2025.Geen & !Oordeel.TerugkeerOndanksStatusElders);

    private static Norm NogNietVertrokken => field ??= Reading("procedure-tot-vertrek", "1.s1",
        "De procedure eindigt als vaststaat dat de vreemdeling de lidstaten heeft verlaten.",
        "The procedure ends when it is established that the person left the member states.",
        !(Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.Vertrokken) | (Vertrek.GrondgebiedLidstaten.Is(VertrekBekend.NietBekend) & Vertrek.TerugkeerbevestigingOntvangen)));

    private static Norm ModelM107A => field ??= May("1.s2",
        "Politie, KMar en ZHP kunnen daarvoor model M107-A gebruiken.",
        "The police, the KMar and the ZHP can use model M107-A for it.",
        Procedure);

    private static Norm MagVorderen => field ??= May("2.s1",
            "De vreemdeling mag worden gevorderd te verschijnen om gegevens te verstrekken die voor het vertrek nodig zijn.",
            "The person may be summoned to appear and give data that departure needs.",
            Oordeel.GegevensNodigVoorVertrek)
        .RefersTo(Statute.Vb.Article("4.38"));

    private static Norm Gegevens => field ??= Ground("2.s2",
        "Biometrische gegevens horen daar in elk geval bij.",
        "Biometric data belong to them in any case.",
        MagVorderen,
        Force.NonExhaustive);

    private static Norm UitlegGeven => field ??= Must("3.s1",
        "De ambtenaar legt uit welke gegevens voor het vertrek nodig zijn.",
        "The officer explains which data departure needs.",
        BijDeVordering);

    private static Norm BijDeVordering => field ??= Reading("uitleg-bij-de-vordering", "3.s1",
        "De uitleg hoort bij de vordering: zonder vordering is er niets uit te leggen.",
        "The explanation belongs to the summons: without a summons there is nothing to explain.",
        Terugkeerprocedure.VorderingGedaan);

    private static Norm VorderingRegistreren => field ??= Must("3.s2",
        "De vordering wordt in de vreemdelingenadministratie geregistreerd.",
        "The summons is registered in the administration of aliens.",
        Terugkeerprocedure.VorderingGedaan);

    private static Norm KanBegeleiden => field ??= May("4.s1",
        "Wie feitelijk terugkeert, kan door de DTenV worden begeleid.",
        "The DTenV can escort a person on return in fact.",
        Terugkeerprocedure.FeitelijkeTerugkeer & (AlleenstaandeMinderjarige | MedischeOverdracht | IedereVreemdeling));

    private static Norm AlleenstaandeMinderjarige => field ??= Ground("4.1",
        "Bijvoorbeeld een alleenstaande minderjarige.",
        "For example an unaccompanied minor.",
        Leeftijd.Minderjarig("4.1") & Vreemdeling.Alleenstaand,
        Force.NonExhaustive);

    private static Norm MedischeOverdracht => field ??= Ground("4.2",
        "Bijvoorbeeld bij een medische overdracht.",
        "For example with a medical handover.",
        Terugkeerprocedure.MedischeOverdracht,
        Force.NonExhaustive);

    private static Norm IedereVreemdeling => field ??= Reading("begeleiding-ook-buiten-de-voorbeelden", "4.s1",
        "De genoemde gevallen zijn voorbeelden; de bevoegdheid geldt voor iedere vreemdeling.",
        "The cases named are examples; the power holds for every person.",
        Always);

    private static Norm AndereVormen => field ??= May("5",
        "Ook anderen dan de DTenV kunnen begeleiden; de genoemde vormen zijn voorbeelden.",
        "Others than the DTenV can escort too; the forms named are examples.",
        Terugkeerprocedure.FeitelijkeTerugkeer & (DoorKMar | DoorDerden));

    private static Norm DoorKMar => field ??= Ground("5.1",
        "Begeleiding door de KMar voor de veiligheid van de vlucht.",
        "Escort by the KMar for the safety of the flight.",
        Oordeel.BegeleidingVoorVeiligheidVlucht,
        Force.NonExhaustive);

    private static Norm DoorDerden => field ??= Ground("5.2",
        "Begeleiding door derden om reisvoorwaarden uit een BMA-advies te vervullen.",
        "Escort by third parties to fulfil conditions on the journey in advice of the BMA.",
        Terugkeerprocedure.ReisvoorwaardenBma,
        Force.NonExhaustive);

    // ---------- Het bevel en wat eruit volgt ----------

    private static Condition BevelHoortErbij => field ??= (EerstBevel | BevelBijBescherming) & OnrechtmatigHier;

    // The order gives way to a return decision that is taken; where an exception of A3/1.1 keeps that back, the order stays.
    private static Norm EerstBevel => field ??= AsARule("BevelRegulier.1.s2",
            "In beginsel komt eerst het bevel om onmiddellijk naar die lidstaat te gaan (model M106-B).",
            "In principle the order to go to that member state at once comes first (model M106-B).",
            VerblijfsrechtElders2025.Regulier & !AlsnogGenomen & NogGeenTerugkeerbesluit)
        .RefersTo(Statute.Vw.Article("62a", "3"));

    private static Norm NogGeenTerugkeerbesluit => field ??= Reading("eerst-bevel-is-voor-terugkeerbesluit", "BevelRegulier.1.s2",
        "Het bevel komt voor het terugkeerbesluit: ligt er al een waaraan nog niet is voldaan, dan komt er geen bevel om naar de andere lidstaat te gaan.",
        "The order comes before the return decision: where one stands that is not complied with yet, there is no order to go to the other member state.",
        !A3_1_1_2025.Rule.SubDecision(A3_1_1_2025.UitzonderingA).Is(true));

    private static Condition AlsnogGenomen => field ??=
        VerblijfsrechtElders2025.AlsnogTerugkeerbesluit.Is(true) & A3_1_1_2025.Rule.SubDecision(A3_1_1_2025.Besluit).Is(Besluit.Nemen);

    private static Norm OnrechtmatigHier => field ??= Reading("bevel-aan-wie-hier-onrechtmatig-is", "BevelRegulier.1.s2",
            "Het bevel is voor een onderdaan van een derde land die zonder rechtmatig verblijf in Nederland is en niet onder het vrije verkeer valt.",
            "The order is for a third-country national who is in the Netherlands without lawful residence and has no free movement.",
            Vreemdeling.Nationaliteit.Is(Nationaliteit.DerdeLand) & !Vreemdeling.OnderRichtlijn2004_38 & !Verblijf.RechtmatigInNederland & Verblijf.Plaats.Is(Verblijfplaats.Nederland))
        .RefersTo(Statute.Vw.Article("62a", "1"));

    private static Norm BevelBijBescherming => field ??= Must("GeenTKB.1.s3",
            "Wie elders internationale bescherming of de status van langdurig ingezetene heeft, krijgt het bevel om onmiddellijk naar die lidstaat te gaan (model M106-B).",
            "Whoever has international protection or long-term resident status elsewhere is given the order to go to that member state at once (model M106-B).",
            VerblijfsrechtElders2025.Geen)
        .RefersTo(Statute.Vw.Article("62a", "3"));

    private static Norm GeenInreisverbod => field ??= MustNot("GeenTKB.1.s2",
            "Zonder terugkeerbesluit kan dan ook geen inreisverbod worden opgelegd.",
            "Without a return decision no entry ban can be imposed then either.",
            VerblijfsrechtElders2025.Geen)
        .RefersTo(new OtherParagraph("A4/2.2"));

    private static Norm AlleenBuitenNederland => field ??= Requirement("GeenTKB.2.s1",
            "De IND kan deze vreemdeling alleen ongewenst verklaren als hij buiten Nederland is.",
            "The IND can declare this person undesirable only where he is outside the Netherlands.",
            VerblijfsrechtElders2025.Geen & Verblijf.Plaats.Is(Verblijfplaats.EldersInDeEu, Verblijfplaats.BuitenEu),
            Force.Exhaustive)
        .RefersTo(Statute.Vw.Article("67"), new OtherParagraph("A2/12.10"));

    // ---------- Begeleiding door de DTenV naar de andere lidstaat ----------

    private static Norm Begeleiden => field ??= Must("Begeleiding.1",
            "De DTenV begeleidt wie aan vier kenmerken voldoet naar de lidstaat die de vergunning gaf.",
            "The DTenV escorts whoever meets four criteria to the member state that gave the permit.",
            UitDerdeLand & ZonderRechtmatigVerblijf & VergunningElders & ZonderTerugkeerbesluit)
        .Unless(NietBegeleiden);

    private static Norm UitDerdeLand => field ??= Requirement("Begeleiding.1.1", "De vreemdeling komt uit een derde land.", "The person comes from a third country.",
        Vreemdeling.Nationaliteit.Is(Nationaliteit.DerdeLand));

    private static Norm ZonderRechtmatigVerblijf => field ??= Requirement("Begeleiding.1.2", "Er is geen rechtmatig verblijf in Nederland.", "There is no lawful residence in the Netherlands.",
        !Verblijf.RechtmatigInNederland & InNederland);

    private static Norm InNederland => field ??= Reading("begeleiding-uit-nederland", "Begeleiding.1.2",
        "Begeleid wordt wie in Nederland is; wie al elders is, hoeft niet te worden begeleid.",
        "Escort is for whoever is in the Netherlands; whoever is elsewhere already needs no escort.",
        Verblijf.Plaats.Is(Verblijfplaats.Nederland));

    private static Norm VergunningElders => field ??= Requirement("Begeleiding.1.3",
        "Een andere lidstaat gaf een geldige verblijfsvergunning of andere toestemming tot verblijf.",
        "Another member state gave a valid residence permit or other consent to stay.",
        VerblijfsrechtElders2025.InLidstaat & VerblijfsrechtElders2025.Geldig);

    private static Norm ZonderTerugkeerbesluit => field ??= Requirement("Begeleiding.1.4", "Er is geen terugkeerbesluit gegeven.", "No return decision was given.",
        !MetTerugkeerbesluit);

    private static Norm MetTerugkeerbesluit => field ??= Reading("terugkeerbesluit-dat-nu-volgt-telt-mee", "Begeleiding.1.4",
        "Een terugkeerbesluit dat nu moet worden genomen, telt als gegeven.",
        "A return decision that must be taken now counts as given.",
        Some(Terugkeerbesluiten.Alle) | A3_1_1_2025.Rule.SubDecision(A3_1_1_2025.Besluit).Is(Besluit.Nemen));

    private static Norm NietBegeleiden => field ??= Exception("Begeleiding.2",
        "Met een terugkeerbesluit begeleidt de DTenV niet naar die lidstaat.",
        "With a return decision the DTenV does not escort to that member state.",
        MetTerugkeerbesluit & VerblijfsrechtElders2025.InLidstaat,
        Force.MustNot);

    private static Norm NaarLandInBesluit => field ??= Consequence("Begeleiding.2.s2",
        "De DTenV zet dan in op vertrek naar het land dat in het terugkeerbesluit staat.",
        "The DTenV then works towards departure to the country that the return decision names.",
        NietBegeleiden)
        .Unless(StatusEldersGaatVoor);
}

/// <summary>The two headings of A3/2 on a right of residence in another member state. A3/1.1 needs them before A3/2, which builds on A3/1.1, can be stated.</summary>
internal static class VerblijfsrechtElders2025
{
    public static ParagraphVersion Text => field ??= new("A3/2", Onderwerpen.Terugkeerprocedure, Publicaties.Stcrt2025_31826, Publicaties.Sinds2025,
        new Dictionary<string, Text>
        {
            ["BevelRegulier"] = new("het kopje over regulier verblijfsrecht in een andere lidstaat", "the heading on a regular right of residence in another member state"),
            ["GeenTKB"] = new("het kopje over internationale bescherming of langdurig ingezetenen", "the heading on international protection or long-term residents"),
            ["Begeleiding"] = new("het kopje over begeleiding door de DTenV", "the heading on escort by the DTenV"),
        });

    /// <summary>The order comes first, so there is no return decision yet.</summary>
    public static Value<bool> BevelGaatVoor => field ??= Alone("bevelGaatVoor", GeenBesluit);

    /// <summary>There is never a return decision.</summary>
    public static Value<bool> NooitTerugkeerbesluit => field ??= Alone("nooitTerugkeerbesluit", Geen);

    /// <summary>A return decision follows after all.</summary>
    public static Value<bool> AlsnogTerugkeerbesluit => field ??= Alone("alsnogTerugkeerbesluit", Alsnog);

    // ---------- Regulier verblijfsrecht ----------

    public static Condition Regulier => field ??= InLidstaat & VerblijfsrechtElders.Soort.Is(SoortVerblijfsrecht.Regulier, SoortVerblijfsrecht.AndereToestemming) & Geldig;

    private static Norm GeenBesluit => field ??= Exception("BevelRegulier.1.s1",
            "Wie een geldige reguliere vergunning of andere toestemming tot verblijf van een lidstaat heeft, krijgt in de regel geen terugkeerbesluit.",
            "Whoever has a valid regular permit or other consent to stay of a member state is as a rule given no return decision.",
            Regulier,
            Force.Presumption)
        .Unless(Alsnog);

    private static Norm Alsnog => field ??= Must("BevelRegulier.1.s3",
            "Wordt het bevel niet nageleefd, of eist de openbare orde of nationale veiligheid dat de vreemdeling onmiddellijk vertrekt, dan volgt wel een terugkeerbesluit.",
            "Where the order is not obeyed, or public order or national security requires departure at once, a return decision does follow.",
            Regulier & ((Vertrekbevel.Gegeven & !Vertrekbevel.Nageleefd) | Oordeel.OnmiddellijkVertrekVereist))
        .Unless(Geen);

    // ---------- Internationale bescherming en langdurig ingezetenen ----------

    public static Norm Geen => field ??= MustNot("GeenTKB.1.s1",
            "Wie in een lidstaat internationale bescherming of de status van langdurig ingezetene heeft, krijgt geen terugkeerbesluit, ook niet als het bevel wordt genegeerd of de openbare orde het vraagt.",
            "Whoever has international protection or long-term resident status in a member state is given no return decision, also not where the order is ignored or public order asks for it.",
            Beschermd)
        .RefersTo(Rechtspraak.LangdurigIngezetene)
        .ExplainedBy("toelichting.1",
            "De status van langdurig ingezetene is toegevoegd naar aanleiding van rechtspraak van het Hof van Justitie.",
            "Long-term resident status was added because of case law of the Court of Justice.");

    public static Condition Beschermd => field ??= InLidstaat & VerblijfsrechtElders.Soort.Is(SoortVerblijfsrecht.InternationaleBescherming, SoortVerblijfsrecht.LangdurigIngezetene);

    // ---------- Wat beide kopjes delen ----------

    public static Condition InLidstaat => field ??= Heeft & VerblijfsrechtElders.Lidstaat.Is([.. Landengroepen.Lidstaten.Op(Publicaties.Sinds2025.From.NotBefore)]);

    private static Norm Heeft => field ??= Reading("gesteld-verblijfsrecht-elders", "BevelRegulier.1.s1",
        "Aangetoond verblijfsrecht telt; is het alleen gesteld, dan beoordeelt een mens of de vreemdeling het heeft.",
        "A right of residence that is shown counts; where it is only claimed, a human judges whether the person has it.",
        VerblijfsrechtElders.Aanwezig.Is(VergunningElders.Aangetoond)
            | (VerblijfsrechtElders.Aanwezig.Is(VergunningElders.GesteldNietAangetoond) & Oordeel.GesteldVerblijfsrechtElders));

    public static Norm Geldig => field ??= Reading("verblijfsrecht-elders-geldig-op-de-laatste-dag", "BevelRegulier.1.s1",
        "De eis van geldigheid geldt ook voor een andere toestemming; op de laatste dag is het verblijfsrecht nog geldig.",
        "The requirement of validity also holds for another consent; on its last day the right of residence is still valid.",
        VerblijfsrechtElders.GeldigTotEnMet >= Peildatum);

    private static Value<bool> Alone(string name, Norm norm)
    {
        var question = Asks(name, norm.Provision.Summary.Nl, norm.Provision.Summary.En, norm);
        return new Part(Text, question).SubDecision(question);
    }
}
