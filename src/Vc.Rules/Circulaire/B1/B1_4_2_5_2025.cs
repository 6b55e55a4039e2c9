using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.B1;

/// <summary>Paragraph B1/4.2.5 Vc as it reads since Stcrt. 2025, 31826: a passport that was issued without proper identification of its holder.</summary>
public static class B1_4_2_5_2025
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the passport was issued without proper identification.</summary>
    public static Question<bool> ZonderIdentificatie { get; } = Asks("zonderDeugdelijkIdentificatieproces",
        "Is het paspoort afgegeven zonder deugdelijk identificatieproces?",
        "Was the passport issued without proper identification?",
        GeenToetsing)
        .When(Bereik);

    /// <summary>What points that way.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Indicaties { get; } = Asks("indicaties",
        "Welke indicaties van zo'n paspoort zijn er?",
        "Which indications of such a passport are there?",
        AllThatHold(GeenStempels, GeenEchteHandtekening, AfwijkendeHandtekening, NietInPersoon))
        .When(Bereik).Aside();

    /// <summary>What points the other way.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Aanwijzingen { get; } = Asks("aanwijzingenDeugdelijkeIdentificatie",
        "Waaruit kan blijken dat de identificatie wel deugdelijk was?",
        "What can show that identification was proper after all?",
        AllThatHold(Geidentificeerd, BiometrischNaIdentificatie, GebruiktAanDeGrens, EerderGeaccepteerd, EerderPaspoort))
        .When(Bereik).Aside();

    /// <summary>Whether biometric data alone settle nothing.</summary>
    public static Question<bool> BiometrieAlleen { get; } = Asks("biometrieAlleenNietGenoeg",
        "Is het paspoort biometrisch zonder dat daaruit een deugdelijk identificatieproces blijkt?",
        "Is the passport biometric without that showing proper identification?",
        BiometrieZegtNiets)
        .When(Bereik).Aside();

    /// <summary>What the IND does with the passport.</summary>
    public static Question<Paspoortgevolg> Gevolg { get; } = Asks("gevolgPaspoort",
        "Wat doet de IND met het paspoort?",
        "What does the IND do with the passport?",
        InOrder(
            (!GeenToetsing).Gives(Paspoortuitkomst.Gevolgen, Paspoortgevolg.GeenBezwaar),
            NietTegenwerpen.Gives(Paspoortuitkomst.Gevolgen, Paspoortgevolg.NietTegenwerpen),
            HerstelBieden.Gives(Paspoortuitkomst.Gevolgen, Paspoortgevolg.HerstelverzuimBieden),
            Aanvaardbaar.Gives(Paspoortuitkomst.Gevolgen, Paspoortgevolg.Accepteren),
            (!Aanvaardbaar).Gives(Paspoortuitkomst.Gevolgen, Paspoortgevolg.NietAccepteren)))
        .When(Bereik);

    /// <summary>What the IND must and must not do.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ind { get; } = Asks("plichtenInd",
        "Wat moet de IND doen of laten?",
        "What must the IND do or leave?",
        AllThatHold(HerstelBieden, BewijsEnUitlegVragen, GeenFysiekeIdentificatieEisen, GeenOntheffing, NietTegenwerpen))
        .When(Bereik);

    /// <summary>What the IND may ask.</summary>
    public static Question<IReadOnlyList<Pinpoint>> IndMag { get; } = Asks("bevoegdhedenInd",
        "Wat mag de IND daarnaast vragen?",
        "What may the IND ask beside it?",
        AllThatHold(AanvullendBewijs, IdentiteitskaartVragen))
        .When(Bereik).Aside();

    /// <summary>What the person must do.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Vreemdeling { get; } = Asks("plichtenVreemdeling",
        "Wat moet de vreemdeling doen?",
        "What must the person do?",
        AllThatHold(Bewijslast, HandtekeningPlaatsen, VerklaringHandtekening, NieuwPaspoort))
        .When(Bereik);

    /// <summary>What counts as evidence.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Bewijs { get; } = Asks("bewijsmiddelen",
        "Wat telt mee als bewijs dat het paspoort terecht is verstrekt?",
        "What counts as evidence that the passport was rightly given?",
        AllThatHold(VerklaringAutoriteiten, GelegaliseerdeVerklaring, LegalisatieMogelijk, LegalisatieTeltMee, KaartMetChip))
        .When(Bereik & MoetAantonen).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Paspoortuitkomst> Rule { get; } = new(
        new("B1/4.2.5", Onderwerpen.PaspoortZonderIdentificatie, Publicaties.Stcrt2025_31826, Publicaties.Sinds2025, new Dictionary<string, Text>()),
        Paspoortuitkomst.Van2025,
        ZonderIdentificatie, Gevolg, Ind, Vreemdeling, Indicaties, Aanwijzingen, BiometrieAlleen, IndMag, Bewijs)
    {
        Elsewhere = new(
            "De paragraaf gaat over een paspoort dat bij een aanvraag om een reguliere vergunning is overgelegd.",
            "The paragraph is about a passport that was handed in with an application for a regular permit."),
    };

#pragma warning restore CS8604

    private static Norm Bereik => field ??= Reading("paspoort-bij-reguliere-aanvraag", "1",
        "De paragraaf gaat over een paspoort dat bij een aanvraag om een reguliere vergunning is overgelegd.",
        "The paragraph is about a passport that was handed in with an application for a regular permit.",
        Paspoort.Overgelegd & Aanvraag.Gedaan & Aanvraag.Soort.Is(SoortAanvraag.Regulier));

    // ---------- Eerste alinea: wat zo'n paspoort is ----------

    private static Norm GeenToetsing => field ??= Definition("1",
            "Een paspoort is zonder deugdelijk identificatieproces afgegeven als de identiteit bij aanvraag en afgifte niet kenbaar is getoetst.",
            "A passport was issued without proper identification where identity was not recognisably checked on application and issue.",
            KenbareToetsOntbrak)
        .Unless(StaatVast);

    private static Norm KenbareToetsOntbrak => field ??= Reading("toets-op-een-van-beide-momenten", "1",
        "Toetsten de bevoegde autoriteiten op beide momenten, dan ontbrak de toets niet; op geen van beide, dan wel. Anders, of als de IND het niet weet, beoordeelt een mens of een kenbare toets ontbrak.",
        "Where the competent authorities checked at both moments the check was not lacking; at neither, it was. Otherwise, or where the IND does not know, a human judges whether a recognisable one was lacking.",
        OpGeenMoment | (!OpBeideMomenten & Oordeel.GeenKenbareToetsing));

    // A check by others than the competent authorities does not count.
    private static Condition OpGeenMoment => field ??=
        Paspoort.ToetsingBijAanvraag.Is(Identiteitstoetsing.Niet, Identiteitstoetsing.DoorAnder)
            & Paspoort.ToetsingBijAfgifte.Is(Identiteitstoetsing.Niet, Identiteitstoetsing.DoorAnder);

    private static Condition OpBeideMomenten => field ??=
        Paspoort.ToetsingBijAanvraag.Is(Identiteitstoetsing.DoorBevoegdeAutoriteit) & Paspoort.ToetsingBijAfgifte.Is(Identiteitstoetsing.DoorBevoegdeAutoriteit);

    private static Norm DoorBevoegdeAutoriteit => field ??= Requirement("7.s3",
        "Een identiteitscheck is alleen deugdelijk als de bevoegde autoriteiten hem deden.",
        "An identity check is proper only where the competent authorities did it.",
        Paspoort.ToetsingBijAanvraag.Is(Identiteitstoetsing.DoorBevoegdeAutoriteit) | Paspoort.ToetsingBijAfgifte.Is(Identiteitstoetsing.DoorBevoegdeAutoriteit),
        Force.Exhaustive);

    // ---------- Tweede alinea: indicaties ----------

    private static Norm GeenStempels => field ??= Ground("2.1",
        "Er zijn geen in- of uitreisstempels, terwijl het paspoort in het land van herkomst is afgegeven.",
        "There are no entry or exit stamps, although the passport was issued in the country of origin.",
        !Paspoort.Inreisstempels & !Paspoort.Uitreisstempels & Paspoort.AfgegevenInHerkomstland,
        Force.May);

    private static Norm GeenEchteHandtekening => field ??= Ground("2.2",
        "De handtekening ontbreekt of is gedrukt.",
        "The signature is missing or was printed.",
        Paspoort.Handtekening.Is(Handtekening.Ontbreekt, Handtekening.Gedrukt),
        Force.May);

    private static Norm AfwijkendeHandtekening => field ??= Ground("2.3",
        "De handtekening wijkt af van eerdere paspoorten of van wat de IND kent.",
        "The signature differs from earlier passports or from what the IND knows.",
        Paspoort.Handtekening.Is(Handtekening.Afwijkend),
        Force.May);

    private static Norm NietInPersoon => field ??= Ground("2.4",
        "Het paspoort is niet in persoon aangevraagd.",
        "The passport was not applied for in person.",
        !Paspoort.InPersoonAangevraagd,
        Force.May);

    // ---------- Derde alinea: de identificatie staat vast ----------

    private static Norm StaatVast => field ??= Exception("3",
        "Niet zolang vaststaat dat de vreemdeling op de juiste wijze is geïdentificeerd.",
        "Not as long as it is certain that the person was properly identified.",
        (Geidentificeerd | BiometrischNaIdentificatie | GebruiktAanDeGrens | EerderGeaccepteerd | EerderPaspoort | AndereAanwijzing) & Oordeel.JuisteIdentificatieStaatVast);

    private static Norm Geidentificeerd => field ??= Ground("3.1",
        "De vreemdeling is bij aanvraag of afgifte geïdentificeerd.",
        "The person was identified on application or issue.",
        DoorBevoegdeAutoriteit,
        Force.NonExhaustive);

    private static Norm BiometrischNaIdentificatie => field ??= Ground("3.2",
            "Op de chip staan biometrische kenmerken, en de bevoegde autoriteiten hebben de vreemdeling voor de afgifte daadwerkelijk geïdentificeerd.",
            "The chip has biometric data, and the competent authorities actually identified the person before issue.",
            Paspoort.Biometrisch & DoorBevoegdeAutoriteit,
            Force.NonExhaustive)
        .ExplainedBy("toelichting.2",
            "Ook een biometrisch paspoort is niet zonder meer geldig; bij twijfel mag meer bewijs worden gevraagd.",
            "A biometric passport is not valid without more either; with doubt more evidence may be asked.");

    private static Norm GebruiktAanDeGrens => field ??= Ground("3.3",
        "Het paspoort is voor grensoverschrijding gebruikt en heeft in- en uitreisstempels.",
        "The passport was used to cross a border and has entry and exit stamps.",
        Paspoort.GebruiktVoorGrensoverschrijding & Paspoort.Inreisstempels & Paspoort.Uitreisstempels,
        Force.NonExhaustive);

    private static Norm EerderGeaccepteerd => field ??= Ground("3.4",
        "Het paspoort is eerder bij een vergunningverlening als bewijs geaccepteerd.",
        "The passport was accepted as evidence when a permit was given earlier.",
        Paspoort.EerderGeaccepteerd,
        Force.NonExhaustive);

    private static Norm EerderPaspoort => field ??= Ground("3.5",
        "De personalia komen overeen met een eerder paspoort dat deugdelijk is afgegeven.",
        "The details are the same as in an earlier passport that was properly issued.",
        Paspoort.EerderDeugdelijkPaspoort & Paspoort.PersonaliaKomenOvereen,
        Force.NonExhaustive);

    private static Norm AndereAanwijzing => field ??= Reading("staat-vast-ook-uit-iets-anders", "3",
        "De lijst is open: ook uit iets anders kan blijken dat de identificatie deugdelijk was. Is er niets, dan staat het niet vast.",
        "The list is open: something else can show too that identification was proper. Where there is nothing, it is not certain.",
        Paspoort.AndereAanwijzingIdentificatie);

    // ---------- Vierde alinea: herstelverzuim ----------

    private static Condition MoetAantonen => field ??= GeenToetsing & Oordeel.TwijfelIdentiteitNationaliteit;

    private static Norm HerstelBieden => field ??= Must("4.s1",
        "Geeft zo'n paspoort twijfel aan identiteit en nationaliteit, dan biedt de IND herstelverzuim.",
        "Where such a passport gives rise to doubt about identity and nationality, the IND offers an occasion to make good what is missing.",
        MoetAantonen & NogNietGeboden);

    private static Norm NogNietGeboden => field ??= Reading("herstelverzuim-een-keer", "4.s1",
        "De IND hoeft het herstelverzuim niet te herhalen.",
        "The IND need not repeat that offer.",
        !Paspoort.HerstelverzuimGeboden);

    private static Norm BewijsEnUitlegVragen => field ??= Must("4.s2",
        "De IND vraagt bewijs en uitleg die de twijfel wegnemen.",
        "The IND asks for evidence and explanation that remove the doubt.",
        HerstelBieden);

    // ---------- Vijfde alinea: wat de vreemdeling aantoont ----------

    private static Norm Bewijslast => field ??= AsARule("5.s1",
        "De vreemdeling toont aan dat het paspoort terecht aan hem is verstrekt.",
        "The person shows that the passport was rightly given to him.",
        MoetAantonen);

    private static Norm Aanvaardbaar => field ??= Requirement("5.s2",
        "Het paspoort wordt alleen geaccepteerd als blijkt dat het echt is en de rechtmatige houder het heeft gekregen.",
        "The passport is accepted only where it turns out to be genuine and given to its lawful holder.",
        IetsOvergelegd & Oordeel.PaspoortEchtEnVanHouder,
        Force.Exhaustive);

    private static Norm IetsOvergelegd => field ??= Reading("zonder-bewijs-niets-gebleken", "5.s2",
        "Zonder enig bewijs of uitleg is niets gebleken.",
        "Without any evidence or explanation nothing has turned out.",
        Paspoort.VerklaringHouder.Is(Dossiers.VerklaringAutoriteiten.NietGelegaliseerd, Dossiers.VerklaringAutoriteiten.Gelegaliseerd)
            | Paspoort.Identiteitskaart.Is(NationaleIdentiteitskaart.ZonderChip, NationaleIdentiteitskaart.MetChip)
            | Paspoort.AnderBewijs);

    private static Norm VerklaringAutoriteiten => field ??= Ground("5.s3",
        "Bijvoorbeeld met een verklaring van de autoriteiten die het paspoort afgaven, gelegaliseerd als dat moet.",
        "For example with a statement (legalised where needed) of the authorities of the issuing country.",
        Voldoet(Paspoort.VerklaringHouder),
        Force.NonExhaustive);

    // ---------- Zesde en zevende alinea: biometrie en legalisatie ----------

    private static Norm BiometrieZegtNiets => field ??= Definition("6.s1",
        "Dat een paspoort biometrisch is, betekent op zichzelf niet dat het identificatieproces deugdelijk was.",
        "That a passport is biometric does not by itself mean that identification was proper.",
        Paspoort.Biometrisch & !DoorBevoegdeAutoriteit);

    private static Norm AanvullendBewijs => field ??= May("6.s2",
        "Ook bij een biometrisch paspoort kan meer bewijs worden verlangd.",
        "More evidence can be asked with a biometric passport too.",
        Paspoort.Biometrisch & NietVastgesteld & (NietInPersoonBiometrisch | GeenToetsing | Oordeel.GeredeTwijfelIdentificatie));

    private static Norm NietVastgesteld => field ??= Reading("geen-extra-bewijs-bij-vaststaande-identificatie", "6.s2",
        "Hebben de bevoegde autoriteiten de vreemdeling op beide momenten in persoon getoetst, of staat de juiste identificatie vast, dan is er geen reden om meer te vragen.",
        "Where the competent authorities checked the person at both moments and in person, or proper identification is certain, there is no reason to ask more.",
        !(OpBeideMomenten & Paspoort.InPersoonAangevraagd & Paspoort.InPersoonOpgehaald) & !StaatVast);

    private static Norm NietInPersoonBiometrisch => field ??= Ground("6.s3",
        "Bijvoorbeeld als het paspoort niet in persoon is aangevraagd of opgehaald.",
        "For example where the passport was not applied for or not collected in person.",
        EenVanBeideNietInPersoon,
        Force.NonExhaustive);

    private static Norm EenVanBeideNietInPersoon => field ??= Reading("een-van-beide-niet-in-persoon", "6.s3",
        "Een van beide niet in persoon is genoeg.",
        "One of the two not in person is enough.",
        !Paspoort.InPersoonAangevraagd | !Paspoort.InPersoonOpgehaald);

    private static Norm GelegaliseerdeVerklaring => field ??= May("6.s4",
        "Bij zo'n biometrisch paspoort kan een gelegaliseerde verklaring van de bevoegde autoriteiten bevestigen dat het terecht is verstrekt.",
        "With such a biometric passport a legalised statement of the competent authorities can confirm that it was rightly given.",
        AanvullendBewijs & Paspoort.VerklaringHouder.Is(Dossiers.VerklaringAutoriteiten.Gelegaliseerd));

    private static Norm LegalisatieMogelijk => field ??= May("7.s1",
        "De legalisatiebalie van het Ministerie van Buitenlandse Zaken kan de verklaring legaliseren.",
        "The legalisation desk of the Ministry of Foreign Affairs can legalise the statement.",
        Paspoort.VerklaringHouder.Is(Dossiers.VerklaringAutoriteiten.NietGelegaliseerd));

    private static Norm LegalisatieTeltMee => field ??= Ground("7.s2",
        "De legalisatie van de verklaring is deel van het bewijs dat de identiteit deugdelijk is getoetst.",
        "Legalisation of the statement is part of the proof that identity was properly checked.",
        Paspoort.VerklaringHouder.Is(Dossiers.VerklaringAutoriteiten.Gelegaliseerd));

    // ---------- Achtste en negende alinea ----------

    private static Norm GeenFysiekeIdentificatieEisen => field ??= MustNot("8",
        "De IND eist niet dat uit het bewijs blijkt dat de persoon fysiek of met een ander document is geïdentificeerd.",
        "The IND does not ask that the evidence shows that the person was identified physically or with another document.",
        MoetAantonen);

    private static Norm IdentiteitskaartVragen => field ??= May("9.s1",
        "Bij gerede twijfel aan de identiteitsvaststelling, en daardoor aan identiteit en nationaliteit, kan de IND een nationale identiteitskaart vragen.",
        "With reasonable doubt about how identity was established, and so about identity and nationality, the IND can ask for a national identity card.",
        NietVastgesteld & GeredeTwijfel & Oordeel.TwijfelIdentiteitNationaliteit);

    private static Norm GeredeTwijfel => field ??= Reading("zonder-toets-is-er-gerede-twijfel", "9.s1",
        "Is de identiteit niet kenbaar getoetst, dan is er zonder meer gerede twijfel aan de vaststelling.",
        "Where identity was not recognisably checked, there is reasonable doubt about how it was established without more.",
        GeenToetsing | Oordeel.GeredeTwijfelIdentificatie);

    private static Norm KaartMetChip => field ??= Ground("9.s2",
        "Een identiteitskaart met biografische en biometrische gegevens op de chip kan de twijfel mogelijk wegnemen.",
        "An identity card with biographic and biometric data on its chip can possibly remove the doubt.",
        Paspoort.Identiteitskaart.Is(NationaleIdentiteitskaart.MetChip),
        Force.NonExhaustive);

    // ---------- Tiende en elfde alinea: de handtekening ontbreekt ----------

    // The alineas name no doubt; without doubt a human judges whether they hold, because the last alinea then speaks for the person.
    private static Condition HandtekeningTeltMee => field ??= Oordeel.TwijfelIdentiteitNationaliteit | Oordeel.HandtekeningOokZonderTwijfel;

    private static Norm HandtekeningPlaatsen => field ??= Must("10.s1",
            "Ontbreekt de handtekening, dan plaatst de vreemdeling die alsnog in het bijzijn van de autoriteiten van zijn land van herkomst.",
            "Where the signature is missing, the person puts it in after all in the presence of the authorities of the country of origin.",
            Paspoort.Handtekening.Is(Handtekening.Ontbreekt) & HandtekeningTeltMee)
        .Unless(NieuwPaspoort);

    private static Norm VerklaringHandtekening => field ??= Must("10.s2",
            "De vreemdeling legt aan de IND een verklaring over dat dat onder toezicht gebeurde, gelegaliseerd als dat moet.",
            "The person obtains a statement (legalised where needed) that this was done under supervision, and hands it in to the IND.",
            Paspoort.Handtekening.Is(Handtekening.Ontbreekt, Handtekening.AlsnogGeplaatst) & HandtekeningTeltMee & !Voldoet(Paspoort.VerklaringHandtekening))
        .Unless(NieuwPaspoort);

    private static Norm NieuwPaspoort => field ??= Must("11.s1",
        "Kan de handtekening niet meer worden geplaatst, dan vraagt de vreemdeling een nieuw paspoort aan.",
        "Where the signature cannot be put in any longer, the person applies for a new passport.",
        Paspoort.Handtekening.Is(Handtekening.Ontbreekt) & !Paspoort.HandtekeningNogMogelijk & HandtekeningTeltMee);

    private static Norm GeenOntheffing => field ??= AsARule("11.s2",
        "De IND ontheft de vreemdeling dan in beginsel niet van de eis van een geldig paspoort.",
        "The IND then in principle does not release the person from the requirement of a valid passport.",
        NieuwPaspoort);

    // ---------- Twaalfde alinea: geen twijfel ----------

    private static Norm NietTegenwerpen => field ??= MustNot("12",
        "Zonder twijfel aan identiteit en nationaliteit werpt de IND zo'n paspoort niet tegen.",
        "Without doubt about identity and nationality the IND does not hold such a passport against the person.",
        GeenToetsing & !Oordeel.TwijfelIdentiteitNationaliteit);

    private static Condition Voldoet(Fact<VerklaringAutoriteiten> verklaring) =>
        verklaring.Is(Dossiers.VerklaringAutoriteiten.Gelegaliseerd) | (verklaring.Is(Dossiers.VerklaringAutoriteiten.NietGelegaliseerd) & !Oordeel.LegalisatieNodig);
}
