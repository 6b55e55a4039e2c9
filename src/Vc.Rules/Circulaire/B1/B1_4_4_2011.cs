using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.B1;

/// <summary>Paragraph B1/4.4 Vc, with 4.4.1, as it reads in the consolidated texts from 1 April 2011 to 1 February 2013: the narrative text from before part B was rewritten.</summary>
public static class B1_4_4_2011
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the application is refused because of a crime.</summary>
    public static Question<bool> WegensAntecedenten { get; } = Asks("afwijzenWegensAntecedenten",
        "Wijst de IND de aanvraag af wegens een misdrijf (artikel 3.77, eerste lid, onder c, of artikel 3.78 Vb)?",
        "Does the IND refuse the application because of a crime (article 3.77(1)(c) or article 3.78 Vb)?",
        Afwijzen).When(Bereik);

    /// <summary>Whether the application is refused for conduct as in article 1F.</summary>
    public static Question<bool> WegensArtikel1F { get; } = Asks("afwijzenWegensArtikel1F",
        "Wijst de IND de aanvraag af wegens artikel 1F?",
        "Does the IND refuse the application for article 1F?",
        AfwijzenWegens1F).When(Bereik);

    /// <summary>Whether a decision of the criminal law is a ground for refusal.</summary>
    public static EachQuestion<bool> Grond { get; } = AsksEach(Antecedenten.Alle, "afwijzingsgrond",
        "Is deze afdoening een grond om af te wijzen?",
        "Is this decision of the criminal law a ground for refusal?",
        Afwijzingsgrond).When(Bereik).Aside();

    /// <summary>Whether the power is that of article 3.77 Vb; else it is that of article 3.78.</summary>
    public static EachQuestion<bool> OpArtikel3_77 { get; } = AsksEach(Antecedenten.Alle, "opArtikel3_77",
        "Rust die grond op artikel 3.77, eerste lid, onder c, Vb?",
        "Does that ground rest on article 3.77(1)(c) Vb?",
        Artikel3_77).When(Bereik & Afwijzingsgrond).Aside();

    /// <summary>Whether the crime still counts.</summary>
    public static EachQuestion<bool> TeltMee { get; } = AsksEach(Antecedenten.Alle, "teltNogMee",
        "Telt dit misdrijf nog mee?",
        "Does this crime still count?",
        !NietTegenwerpen).When(Bereik & Afwijzingsgrond).Aside();

    /// <summary>Why the terms are not applied; empty where they are.</summary>
    public static Question<IReadOnlyList<Pinpoint>> NietToegepast { get; } = Asks("termijnenNietToegepast",
        "Waarom past de IND de termijnen niet toe?",
        "Why does the IND not apply the terms?",
        AllThatHold(Levensdelict, Herhaling, Voeging, Redenen1F)).When(Bereik).Aside();

    /// <summary>The term, for each decision that is a ground; none where the text leaves a gap.</summary>
    public static EachQuestion<Period> Duur { get; } = AsksEach(Antecedenten.Alle, "termijn",
        "Welke termijn geldt voor dit misdrijf?",
        "Which term applies to this crime?",
        Duidelijk).When(Bereik & Afwijzingsgrond & !Uitgesloten).Aside();

    /// <summary>The first day of the term, itself included.</summary>
    public static EachQuestion<LocalDate> Aanvang { get; } = AsksEach(Antecedenten.Alle, "aanvang",
        "Op welke dag begint die termijn?",
        "On which day does that term begin?",
        Begin).When(Bereik & Afwijzingsgrond & !Uitgesloten).Aside();

    /// <summary>The last day on which the crime counts, itself included.</summary>
    public static EachQuestion<LocalDate> LaatsteDag { get; } = AsksEach(Antecedenten.Alle, "laatsteDag",
        "Wat is de laatste dag waarop dit misdrijf meetelt?",
        "What is the last day on which this crime counts?",
        LastDay(Reading("eerste-dag-van-de-termijn-telt-mee", "Termijnen.1.s9",
            "De dag waarop de termijn begint, telt mee; de laatste dag is de dag voor die waarop de jaren om zijn.",
            "The day on which the term begins counts; the last day is the day before the one on which the years are over."), Begin, Duidelijk))
        .When(Bereik & Afwijzingsgrond & !Uitgesloten).Aside();

    /// <summary>Whether the application is refused for danger to national security.</summary>
    public static Question<bool> WegensNationaleVeiligheid { get; } = Asks("afwijzenWegensNationaleVeiligheid",
        "Wijst de IND de aanvraag af wegens gevaar voor de nationale veiligheid?",
        "Does the IND refuse the application for danger to national security?",
        GevaarNationaleVeiligheid).When(Bereik);

    /// <summary>Whether there is an official report to think of first.</summary>
    public static Question<bool> AmbtsberichtAanwezig { get; } = Asks("ambtsbericht",
        "Is er een ambtsbericht waarop de concrete aanwijzingen kunnen rusten?",
        "Is there an official report on which the concrete indications can rest?",
        AmbtsberichtAivd | AmbtsberichtAndereDienst).When(Bereik).Aside();

    /// <summary>What other danger to public order a human has established, weighty interests outside article 3.77 Vb included.</summary>
    public static Question<IReadOnlyList<Pinpoint>> AnderGevaar { get; } = Asks("anderGevaarOpenbareOrde",
        "Welk ander gevaar voor de openbare orde heeft een mens vastgesteld?",
        "What other danger to public order has a human established?",
        AllThatHold(AnderGevaarVastgesteld, PolitiekeActiviteiten, OverigeGevallen)).When(Bereik).Aside();

    /// <summary>Whether a declaration of undesirability bars a permit, whatever became of the crime.</summary>
    public static Question<bool> Ongewenst { get; } = Asks("ongewenstverklaringStaatInDeWeg",
        "Staat een ongewenstverklaring aan een vergunning in de weg?",
        "Does a declaration of undesirability bar a permit?",
        GeenVergunningVoorOngewenste).When(Bereik).Aside();

    /// <summary>Whether the IND contacts the public prosecution service.</summary>
    public static Question<bool> ContactOm { get; } = Asks("contactMetOm",
        "Moet de IND contact opnemen met het OM?",
        "Must the IND contact the public prosecution service?",
        ContactMetOm).When(Bereik);

    /// <summary>Whether the term for deciding is extended.</summary>
    public static Question<bool> Verlengen { get; } = Asks("beslistermijnVerlengen",
        "Moet de beslistermijn worden verlengd?",
        "Must the term for deciding be extended?",
        Verlenging).When(Bereik);

    /// <summary>The longest extension.</summary>
    public static Question<Period> LangsteVerlenging { get; } = Asks("langsteVerlenging",
        "Met hoeveel ten hoogste?",
        "By how much at most?",
        Maximum).When(Bereik & Verlenging);

    /// <summary>The last day for deciding after the longest extension.</summary>
    public static Question<LocalDate> UiterlijkeBeslisdatum { get; } = Asks("uiterlijkeBeslisdatum",
        "Wat is dan de uiterste beslisdatum?",
        "What is the last day for deciding then?",
        Uiterlijk).When(Bereik & Verlenging);

    /// <summary>The rule object.</summary>
    public static Paragraph<Afwijzingsuitkomst> Rule { get; } = new(
        new("B1/4.4", Onderwerpen.OpenbareOrde, Publicaties.DeelB2013, Publicaties.DeelB2011Tot2013,
            new Dictionary<string, Text>
            {
                ["Artikel1F"] = new("artikel 1F (4.4.1)", "article 1F (4.4.1)"),
                ["Antecedenten"] = new("strafrechtelijke antecedenten (4.4.1)", "criminal record (4.4.1)"),
                ["OverigeGevallen"] = new("overige gevallen (4.4.1)", "other cases (4.4.1)"),
                ["Termijnen"] = new("termijnen (4.4.1)", "terms (4.4.1)"),
            }),
        static results => Afwijzingsuitkomst.Van(results, Rule!.Version, new()
        {
            WegensAntecedenten = WegensAntecedenten,
            WegensArtikel1F = WegensArtikel1F,
            Grond = Grond,
            OpArtikel3_77 = OpArtikel3_77,
            TeltMee = TeltMee,
            NietToegepast = NietToegepast,
            Duur = Duur,
            Aanvang = Aanvang,
            LaatsteDag = LaatsteDag,
            WegensNationaleVeiligheid = WegensNationaleVeiligheid,
            AnderGevaar = AnderGevaar,
            Ongewenst = Ongewenst,
            ContactOm = ContactOm,
            Verlengen = Verlengen,
            LangsteVerlenging = LangsteVerlenging,
            UiterlijkeBeslisdatum = UiterlijkeBeslisdatum,
        }),
        WegensAntecedenten, WegensArtikel1F, Grond, OpArtikel3_77, TeltMee, NietToegepast, Duur, Aanvang, LaatsteDag,
        WegensNationaleVeiligheid, AmbtsberichtAanwezig, AnderGevaar, Ongewenst, ContactOm, Verlengen, LangsteVerlenging, UiterlijkeBeslisdatum)
    {
        Elsewhere = new(
            "De paragraaf gaat over de eerste vergunning regulier voor bepaalde tijd. Voor asiel geldt deel C; voor verlenging, wijziging, intrekking en onbepaalde tijd gelden eigen regels; voor gemeenschapsonderdanen en wie rechten ontleent aan de associatie met Turkije hoofdstuk B10 en B11.",
            "The paragraph is about the first regular permit for a fixed term. Part C is for asylum; extension, change, withdrawal and permits without a term have rules of their own; chapters B10 and B11 are for citizens of the Union and whoever derives rights from the association with Turkey."),
    };

#pragma warning restore CS8604

    // ---------- 4.4: inleiding ----------

    private static Condition Bereik => field ??= EersteVergunning & !EigenRegels;

    private static Norm EersteVergunning => field ??= Requirement("1.s2",
        "De regels gelden voor de reguliere verblijfsvergunning voor bepaalde tijd.",
        "The rules are for the regular residence permit for a fixed term.",
        Aanvraag.Gedaan & Aanvraag.Soort.Is(SoortAanvraag.Regulier));

    private static Norm EigenRegels => field ??= Exception("1.s4",
            "Voor gemeenschapsonderdanen en wie rechten ontleent aan de associatie met Turkije gelden eigen regels.",
            "Citizens of the Union and whoever derives rights from the association with Turkey have rules of their own.",
            Unierecht.BinnenArtikel8_7 | Vreemdeling.Unierechtgroep.Is(Unierechtgroep.Besluit1_80))
        .RefersTo(new OtherParagraph("B10"), new OtherParagraph("B11"));

    private static Norm AnderGevaarVastgesteld => field ??= Ground("3.s1",
        "Gevaar voor de openbare rust, de volksgezondheid, de goede zeden of de (goede) betrekkingen met andere landen is ook gevaar voor de openbare orde.",
        "Danger to public calm, public health, morals or (good) relations with other countries is danger to public order too.",
        PerGeval & (Oordeel.GevaarOpenbareRust | Oordeel.GevaarGoedeZeden | Oordeel.GevaarVolksgezondheid | Oordeel.GevaarInternationaleBetrekkingen),
        Force.Definition);

    private static Norm PolitiekeActiviteiten => field ??= Ground("3.s2",
        "Ook ongewenste politieke activiteiten kunnen eronder vallen.",
        "Undesirable political activities can fall under it too.",
        PerGeval & Oordeel.OngewenstePolitiekeActiviteiten,
        Force.May);

    private static Norm PerGeval => field ??= Must("3.s3",
        "Of daarvan sprake is, wordt per geval beoordeeld.",
        "Whether there is such danger is assessed case by case.",
        Always);

    private static Norm GevaarNationaleVeiligheid => field ??= May("3.s7",
        "Voor afwijzing wegens nationale veiligheid zijn concrete aanwijzingen nodig; een mens beoordeelt of zij er zijn.",
        "Refusal for national security takes concrete indications; a human judges whether there are any.",
        Oordeel.ConcreteAanwijzingenNationaleVeiligheid & ZonderVeroordeling);

    private static Norm ZonderVeroordeling => field ??= Definition("3.s6",
        "Een strafrechtelijke veroordeling is daarvoor niet nodig.",
        "No criminal conviction is needed for it.",
        Always);

    private static Norm AmbtsberichtAivd => field ??= Ground("3.s8",
        "Aan een ambtsbericht van de AIVD wordt het eerst gedacht.",
        "An official report of the AIVD is thought of first.",
        NationaleVeiligheid.AmbtsberichtAivd,
        Force.NonExhaustive);

    private static Norm AmbtsberichtAndereDienst => field ??= Ground("3.s9",
        "Ook een ambtsbericht van onder andere een (buitenlands) ministerie of een inlichtingendienst kan dienen.",
        "An official report of, among others, a (foreign) ministry or an intelligence service can serve too.",
        NationaleVeiligheid.AmbtsberichtAndereDienst,
        Force.May);

    // ---------- 4.4.1: artikel 1F ----------

    private static Norm AfwijzenWegens1F => field ??= Must("Artikel1F.1.s1",
            "De aanvraag wordt afgewezen bij ernstige redenen om gedragingen als bedoeld in artikel 1F te veronderstellen.",
            "The application is refused where there are serious reasons to assume conduct as in article 1F.",
            Oordeel.ErnstigeRedenen1F & Zonder1FVeroordeling & Ongeacht1FTijdstip)
        .RefersTo(Treaty.Vluchtelingenverdrag.Article("1F"));

    private static Norm Zonder1FVeroordeling => field ??= Definition("Artikel1F.1.s2",
        "Een veroordeling is daarvoor niet nodig.",
        "No conviction is needed for it.",
        Always);

    private static Norm Ongeacht1FTijdstip => field ??= Definition("Artikel1F.1.s3",
        "Wanneer de gedraging is gepleegd of bestraft, maakt niet uit.",
        "When the conduct took place or was punished makes no difference.",
        Always);

    // ---------- 4.4.1: strafrechtelijke antecedenten ----------

    private static Norm Afwijzen => field ??= Must("Antecedenten.1",
            "De aanvraag wordt afgewezen wegens een misdrijf dat nog meetelt.",
            "The application is refused for a crime that still counts.",
            Some(Antecedenten.Alle, Afwijzingsgrond & !NietTegenwerpen))
        .Unless(Gezinsband, LangdurigIngezetene)
        .RefersTo(Statute.Vb.Article("3.77", "1", "c"));

    private static Condition Afwijzingsgrond => field ??= Afgedaan & (Artikel3_77 | OverigeGevallen);

    private static Condition Artikel3_77 => field ??= Vb_3_77_2013.Rule.SubDecision(Vb_3_77_2013.WegensC).Is(true);

    private static Norm Afgedaan => field ??= Ground("Antecedenten.1.s1",
        "Voor een misdrijf is een transactie aanvaard, een strafbeschikking gegeven, of een onvoorwaardelijke gevangenisstraf, een vrijheidsontnemende maatregel, een taakstraf of een onvoorwaardelijke geldboete opgelegd.",
        "For a crime a transaction was accepted, a penal order given, or unconditional prison, a custodial measure, community service or an unconditional fine imposed.",
        Antecedenten.Misdrijf & (Antecedenten.Afdoening.Is(Afdoening.Transactie, Afdoening.Strafbeschikking) | (Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & OokNietOnherroepelijk & Some(Antecedenten.Straffen, Genoemd))));

    private static Condition Genoemd => field ??= (Antecedenten.Onvoorwaardelijk & Antecedenten.SoortStraf.Is(SoortStraf.Gevangenisstraf, SoortStraf.Geldboete))
        | Antecedenten.SoortStraf.Is(SoortStraf.Taakstraf)
        | VrijheidsontnemendeMaatregel
        | Jeugddetentie
        | Gedragsmaatregel;

    private static Norm VrijheidsontnemendeMaatregel => field ??= Definition("Antecedenten.1.s2",
        "Ook tbs en plaatsing in een psychiatrisch ziekenhuis, een inrichting voor stelselmatige daders of een inrichting voor jeugdigen zijn vrijheidsontnemende maatregelen.",
        "Tbs and placement in a psychiatric hospital, an institution for repeat offenders or an institution for young people are custodial measures too.",
        Antecedenten.SoortStraf.Is(SoortStraf.Tbs, SoortStraf.Isd, SoortStraf.Pij, SoortStraf.AndereVrijheidsontnemendeMaatregel));

    private static Norm Jeugddetentie => field ??= Reading("jeugddetentie-in-de-oude-tekst", "Antecedenten.1.s1",
        "Onvoorwaardelijke jeugddetentie staat niet in de oude tekst, maar wel in artikel 3.77 Vb; zij is de gevangenisstraf voor jeugdigen en telt mee.",
        "Unconditional youth detention is not in the old text, but it is in article 3.77 Vb; it is prison for young people, and counts.",
        Antecedenten.Onvoorwaardelijk & Antecedenten.SoortStraf.Is(SoortStraf.Jeugddetentie));

    private static Norm Gedragsmaatregel => field ??= Reading("gedragsmaatregel-in-de-oude-tekst", "Antecedenten.1.s2",
        "De tekst noemt van de maatregelen voor jeugdigen alleen de plaatsing; of de gedragsmaatregel, die artikel 3.77 Vb wel noemt, een grond is, beoordeelt een mens.",
        "Of the measures for young people the text names placement only; whether the measure on conduct, which article 3.77 Vb does name, is a ground, a human judges.",
        Antecedenten.Onvoorwaardelijk & Antecedenten.SoortStraf.Is(SoortStraf.GedragsmaatregelJeugd) & Oordeel.GedragsmaatregelAlsGrond);

    private static Norm OokNietOnherroepelijk => field ??= Definition("Antecedenten.1.s3",
        "De veroordeling hoeft niet onherroepelijk te zijn.",
        "The conviction need not be irrevocable.",
        OokInBeroep);

    private static Norm OokInBeroep => field ??= Definition("Antecedenten.1.s4",
        "Ook bij hoger beroep of cassatie wordt afgewezen.",
        "There is refusal also where an appeal is pending.",
        Always);

    private static Norm Gezinsband => field ??= Exception("Antecedenten.1.s5",
            "Bij gezinshereniging of gezinsvorming worden gezinsband, verblijfsduur en banden met het herkomstland meegewogen.",
            "With family reunification or formation the family tie, length of residence and ties with the country of origin are weighed.",
            Aanvraag.VoorGezinsherenigingOfVorming & Oordeel.BelangenVerzettenZichTegenAfwijzing)
        .RefersTo(Statute.Vb.Article("3.77", "4"));

    private static Norm LangdurigIngezetene => field ??= Exception("Antecedenten.1.s6",
            "Bij een langdurig ingezetene van een andere lidstaat tellen ook ernst of soort van de inbreuk en het gevaar.",
            "Of a long-term resident of another member state the seriousness or kind of the breach and the danger count too.",
            Aanvraag.VanLangdurigIngezeteneOfGezinslid & Persoonlijk)
        .RefersTo(Statute.Vb.Article("3.77", "5"));

    private static Norm Persoonlijk => field ??= Requirement("Antecedenten.1.s7",
            "Daarbij tellen ook leeftijd, gevolgen voor vreemdeling en gezin, en banden.",
            "Age, consequences for the person and the family, and ties count there too.",
            Oordeel.BelangenVerzettenZichTegenAfwijzing)
        .RefersTo(Statute.Vb.Article("3.77", "6"));

    private static Norm ContactMetOm => field ??= Must("Antecedenten.1.s8",
        "Staat een strafzaak wegens een misdrijf open en is de uitkomst nodig, dan wordt contact opgenomen met het OM.",
        "Where a criminal case for a crime is open and its outcome is needed, the public prosecution service is contacted.",
        OpenStrafzaak.Aanwezig & Oordeel.UitkomstStrafzaakNoodzakelijk);

    private static Norm Verlenging => field ??= Must("Antecedenten.1.s9",
            "De beslistermijn wordt dan schriftelijk met ten hoogste zes maanden verlengd.",
            "The term for deciding is then extended in writing by at most six months.",
            ContactMetOm & TermijnLoopt)
        .RefersTo(Statute.Vw.Article("25", "2"));

    private static Norm TermijnLoopt => field ??= Reading("alleen-een-lopende-termijn-wordt-verlengd", "Antecedenten.1.s9",
        "Is de beslistermijn al voorbij, dan is er niets meer te verlengen.",
        "Where the term for deciding is over, there is nothing left to extend.",
        Aanvraag.EindeBeslistermijn >= Peildatum);

    private static Norm VoorLangdurigIngezetene => field ??= Term("Antecedenten.1.s10",
            "Voor een langdurig ingezetene of diens gezinslid is dat ten hoogste drie maanden.",
            "For a long-term resident or a family member it is three months at most.",
            Aanvraag.VanLangdurigIngezeteneOfGezinslid)
        .RefersTo(Statute.Vw.Article("25", "4"));

    private static Table<Period> Maximum => field ??= InOrder(VoorLangdurigIngezetene.Lasts(3.Months), Verlenging.Lasts(6.Months));

    private static Value<LocalDate> Uiterlijk => field ??= Calculate(
        Reading("verlenging-vanaf-einde-beslistermijn", "Antecedenten.1.s9",
            "De verlenging telt vanaf de laatste dag van de lopende beslistermijn; aan het einde van een kortere maand is het de laatste dag daarvan.",
            "The extension counts from the last day of the running term; at the end of a shorter month it is the last day of that month."),
        Kinds.Date, Aanvraag.EindeBeslistermijn, Maximum, Termijn.FirstDayAfter);

    private static Norm Kwijtschelding => field ??= Definition("Antecedenten.1.s13",
            "Dat een straf geheel of gedeeltelijk is kwijtgescholden, heeft geen eigen betekenis.",
            "That a sentence was remitted in whole or in part has no meaning of its own.",
            Antecedenten.Kwijtgescholden)
        .RefersTo(Statute.Vb.Article("3.77", "3"));

    // ---------- 4.4.1: overige gevallen ----------

    private static Norm OverigeGevallen => field ??= May("OverigeGevallen.1.s2",
            "Buiten artikel 3.77 Vb kan alleen bij zwaarwegende belangen worden afgewezen.",
            "Outside article 3.77 Vb refusal is possible only for weighty interests.",
            Terughoudend)
        .RefersTo(Statute.Vb.Article("3.78"));

    private static Norm Terughoudend => field ??= Requirement("OverigeGevallen.1.s3",
        "Dat gebeurt met grote terughoudendheid.",
        "That is done with great restraint.",
        IndividueleAfweging);

    private static Norm IndividueleAfweging => field ??= Requirement("OverigeGevallen.1.s4",
        "Het vraagt een volledige individuele afweging.",
        "It takes a full individual weighing.",
        Oordeel.ZwaarwegendeBelangen);

    // ---------- 4.4.1: termijnen ----------

    private static Norm NietTegenwerpen => field ??= MustNot("Termijnen.1",
            "Antecedenten worden niet langer tegengeworpen dan een maximale termijn.",
            "A criminal record is not held against the person beyond a maximum term.",
            Verstreken)
        .Unless(Uitgesloten);

    private static Norm Verstreken => field ??= Reading("eerste-dag-van-de-termijn-telt-mee", "Termijnen.1.s1",
        "De dag waarop de termijn begint, telt mee: de jaren zijn verstreken op de dag met dezelfde datum; na 29 februari is dat in een gewoon jaar 28 februari.",
        "The day on which the term begins counts: the years have passed on the day with the same date; after 29 February that is 28 February in a common year.",
        LaterUitgevoerd & ((TwintigJaar & Voorbij(20.Years)) | (TienJaar & Voorbij(10.Years)) | (VijfJaar & Voorbij(5.Years)) | GeenTermijnGenoemd) & (!LevensdelictZonderVeroordeling | Oordeel.OudeTermijnVerstreken));

    private static Condition Voorbij(Period termijn) =>
        ((VanafOnherroepelijk & HasRun(Antecedenten.OnherroepelijkOp, termijn, Peildatum)) | (VanafAanvaard & HasRun(Antecedenten.AanvaardOp, termijn, Peildatum)))
        & HasRun(Antecedenten.VolledigTenuitvoergelegdOp, termijn, Peildatum);

    private static Norm TwintigJaar => field ??= Term("Termijnen.1.s4",
        "Twintig jaar bij een veroordeling wegens een misdrijf waarop meer dan zes jaar gevangenisstraf staat.",
        "Twenty years for a conviction of a crime that carries more than six years of prison.",
        Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.StrafmaximumMaanden > 72);

    private static Norm TienJaar => field ??= Term("Termijnen.1.s7",
        "Tien jaar bij een drugs- of geweldsmisdrijf waarop minder dan zes jaar staat.",
        "Ten years for a drug crime or a crime of violence that carries less than six years.",
        Antecedenten.StrafmaximumMaanden > 0 & Antecedenten.StrafmaximumMaanden < 72 & (Antecedenten.Soort.Is(SoortMisdrijf.Drugs) | Geweldsmisdrijf));

    private static Norm Geweldsmisdrijf => field ??= Definition("Termijnen.2.s4",
        "Geweldsmisdrijven zijn in elk geval mishandeling, openlijke geweldpleging, bedreiging, belediging en verzet bij aanhouding.",
        "Crimes of violence are in any case assault, open violence, threats, insult and resisting arrest.",
        Antecedenten.Soort.Is(SoortMisdrijf.Geweld));

    private static Norm VijfJaar => field ??= Term("Termijnen.1.s8",
        "Vijf jaar bij een ander misdrijf.",
        "Five years for another crime.",
        (Antecedenten.StrafmaximumMaanden <= 72 & Antecedenten.Soort.Is(SoortMisdrijf.Anders)) | ZonderGevangenisstraf);

    private static Norm ZonderGevangenisstraf => field ??= Reading("zonder-gevangenisstraf-vijf-jaar", "Termijnen.1.s8",
        "Staat op het misdrijf geen gevangenisstraf, dan is het een ander misdrijf, ook bij geweld of drugs.",
        "A crime that carries no prison is another crime, also where it is one of violence or drugs.",
        Antecedenten.StrafmaximumMaanden <= 0);

    private static Norm GeenTermijnGenoemd => field ??= Reading("gat-in-de-oude-termijnen", "Termijnen.1.s8",
        "Voor een transactie of strafbeschikking bij meer dan zes jaar, en voor geweld of drugs bij precies zes jaar, is de tekst niet eenduidig: na twintig jaar telt het misdrijf niet meer, binnen vijf jaar wel, en daartussen beoordeelt een mens het.",
        "For a transaction or penal order above six years, and for violence or drugs at exactly six years, the text is not clear: after twenty years the crime no longer counts, within five it does, and between them a human judges it.",
        ((Antecedenten.StrafmaximumMaanden > 72 & Antecedenten.Afdoening.Is(Afdoening.Transactie, Afdoening.Strafbeschikking)) | (Antecedenten.StrafmaximumMaanden.Is(72) & Antecedenten.Soort.Is(SoortMisdrijf.Geweld, SoortMisdrijf.Drugs)))
            & (Voorbij(20.Years) | (Voorbij(5.Years) & Oordeel.OudeTermijnVerstreken)));

    private static Norm LevensdelictZonderVeroordeling => field ??= Reading("levensdelict-zonder-veroordeling", "Termijnen.1.s1",
        "Is een levensdelict zonder veroordeling afgedaan, dan is de tekst niet eenduidig: binnen de gewone termijn telt het mee, en daarna beoordeelt een mens of er een termijn voor was.",
        "Where a crime against life was settled without a conviction, the text is not clear: within the ordinary term it counts, and after that a human judges whether there was a term for it.",
        Antecedenten.TegenHetLeven & Antecedenten.Afdoening.Is(Afdoening.Transactie, Afdoening.Strafbeschikking));

    private static Table<Period> Termijnduur => field ??= ExactlyOne(TwintigJaar.Lasts(20.Years), TienJaar.Lasts(10.Years), VijfJaar.Lasts(5.Years));

    private static Value<Period> Duidelijk => field ??= Termijnduur.OnlyWhen(!LevensdelictZonderVeroordeling);

    private static Condition VanafOnherroepelijk => field ??= Antecedenten.Afdoening.Is(Afdoening.Veroordeling, Afdoening.Strafbeschikking) & Begonnen & Antecedenten.OnherroepelijkOp <= Peildatum;

    private static Condition VanafAanvaard => field ??= Antecedenten.Afdoening.Is(Afdoening.Transactie) & Begonnen;

    private static Norm Begonnen => field ??= Requirement("Termijnen.1.s9",
        "De termijn begint op de dag waarop de veroordeling of strafbeschikking onherroepelijk werd of de transactie is aanvaard.",
        "The term begins on the day on which the conviction or penal order became irrevocable or the transaction was accepted.",
        Always);

    private static Norm LaterUitgevoerd => field ??= Requirement("Termijnen.1.s11",
        "Kwam de tenuitvoerlegging later, bijvoorbeeld door een verstekvonnis, dan begint de termijn bij volledige tenuitvoerlegging.",
        "Where execution came later, for example because of a judgment in absentia, the term begins at full execution.",
        Uitvoering);

    private static Norm Uitvoering => field ??= Reading("uitvoering-later-voltooid", "Termijnen.1.s11",
        "Later is later dan onherroepelijk of aanvaard: de laatste van beide dagen telt. Zolang de sanctie niet volledig is uitgevoerd, begint de termijn niet.",
        "Later is later than irrevocable or accepted: the later of both days counts. As long as the sanction is not carried out in full, the term does not begin.",
        Antecedenten.VolledigTenuitvoergelegdOp <= Peildatum & (Invrijheidstelling | TaakstrafVoltooid | Betaald | Kwijtschelding | Always));

    private static Norm Invrijheidstelling => field ??= Definition("Termijnen.1.s13.a",
        "Een vrijheidsbenemende straf of maatregel is uitgevoerd op de dag van invrijheidstelling.",
        "A custodial sentence or measure is carried out on the day of release.",
        Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Gevangenisstraf, SoortStraf.Jeugddetentie, SoortStraf.Tbs, SoortStraf.Isd, SoortStraf.Pij, SoortStraf.AndereVrijheidsontnemendeMaatregel)));

    private static Norm TaakstrafVoltooid => field ??= Definition("Termijnen.1.s13.b",
        "Een taakstraf is uitgevoerd op de dag waarop zij is voltooid.",
        "Community service is carried out on the day on which it is completed.",
        Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Taakstraf)));

    private static Norm Betaald => field ??= Definition("Termijnen.1.s13.c",
        "Een vermogenssanctie is uitgevoerd op de dag waarop de boete of transactie is betaald.",
        "A financial sanction is carried out on the day on which the fine or transaction was paid.",
        Antecedenten.Afdoening.Is(Afdoening.Transactie) | Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Geldboete)));

    private static Value<LocalDate> Begin => field ??= Calculate(
            Reading("begin-bij-de-laatste-van-beide", "Termijnen.1.s11",
                "De termijn begint op de laatste van beide dagen: onherroepelijk of aanvaard, en volledig uitgevoerd.",
                "The term begins on the later of both days: irrevocable or accepted, and carried out in full."),
            Kinds.Date, Gerekend, Antecedenten.VolledigTenuitvoergelegdOp, static (gerekend, uitgevoerd) => LocalDate.Max(gerekend, uitgevoerd))
        .OnlyWhen(LaterUitgevoerd);

    private static Table<LocalDate> Gerekend => field ??= ExactlyOne(VanafOnherroepelijk.Gives(Antecedenten.OnherroepelijkOp), VanafAanvaard.Gives(Antecedenten.AanvaardOp));

    // ---------- 4.4.1: wanneer de termijnen niet gelden ----------

    private static Norm Uitgesloten => field ??= Exception("Termijnen.2.s3",
        "Na een levensdelict, bij herhaling en bij artikel 1F gelden de termijnen niet.",
        "After a crime against life, with repetition and with article 1F the terms do not apply.",
        VoorAlleMisdrijven,
        Force.MustNot);

    private static Norm VoorAlleMisdrijven => field ??= Reading("uitzondering-geldt-voor-alle-misdrijven", "Termijnen.2.s3",
        "Doet zich een van deze gevallen voor op de dag van het besluit, dan gelden de termijnen voor geen enkel misdrijf.",
        "Where one of these cases is there on the day of the decision, the terms apply to no crime at all.",
        Levensdelict | Herhaling | Voeging | Redenen1F);

    private static Norm Levensdelict => field ??= Exception("Termijnen.1.s1",
        "Na een veroordeling voor een levensdelict is er geen maximale termijn.",
        "After a conviction for a crime against life there is no maximum term.",
        Some(Antecedenten.Alle, Antecedenten.Misdrijf & Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.TegenHetLeven),
        Force.MustNot);

    private static Norm Redenen1F => field ??= Reading("1f-sluit-de-oude-termijnen-uit", "Termijnen.2.s3",
        "Ernstige redenen als bedoeld in artikel 1F, ook van een gezinslid, sluiten de termijnen uit.",
        "Serious reasons as in article 1F, also of a family member, exclude the terms.",
        Oordeel.ErnstigeRedenen1F | Oordeel.ErnstigeRedenen1FGezinslid);

    private static Norm Herhaling => field ??= Definition("Termijnen.2.s5",
        "Van herhaling is sprake als meer dan een sanctie is opgelegd.",
        "There is repetition where more than one sanction was imposed.",
        AtLeast(2, Antecedenten.Alle, Antecedenten.Misdrijf & Sanctie) | SanctiesInEenZaak | RuimeHerhaling);

    private static Norm RuimeHerhaling => field ??= Reading("ruime-herhaling-in-de-oude-tekst", "Termijnen.2.s5",
        "De tekst spreekt van strafbare feiten en van sancties; of ook een overtreding meetelt, of een maatregel die geen straf is, beoordeelt een mens.",
        "The text speaks of punishable acts and of sanctions; whether a contravention counts as well, or a measure that is no sentence, a human judges.",
        (AtLeast(2, Antecedenten.Alle, Antecedenten.Afdoening.Is(Afdoening.Transactie) | Some(Antecedenten.Straffen, Always)) | (Some(Antecedenten.Alle, AtLeast(2, Antecedenten.Straffen, Always)) & Oordeel.HerhalingBijEenFeit)) & Oordeel.HerhalingRuimOpgevat);

    private static Norm Sanctie => field ??= Reading("transactie-is-een-sanctie-in-de-oude-tekst", "Termijnen.2.s5",
        "De oude tekst telt sancties, en noemt een transactie een vermogenssanctie; ook een transactie telt dus mee.",
        "The old text counts sanctions, and calls a transaction a financial sanction; so a transaction counts too.",
        Antecedenten.Afdoening.Is(Afdoening.Transactie) | Gestraft);

    private static Condition Gestraft => field ??= Antecedenten.Afdoening.Is(Afdoening.Veroordeling, Afdoening.Strafbeschikking) & Some(Antecedenten.Straffen, IsStraf);

    private static Condition IsStraf => !Antecedenten.SoortStraf.Is(SoortStraf.Anders);

    private static Norm SanctiesInEenZaak => field ??= Reading("meer-straffen-voor-een-feit", "Termijnen.2.s5",
        "Zijn in een zaak verschillende straffen voor een en hetzelfde misdrijf opgelegd, dan beoordeelt een mens of dat herhaling is.",
        "Where in one case several sentences were imposed for one and the same crime, a human judges whether that is repetition.",
        Some(Antecedenten.Alle, Antecedenten.Misdrijf & Gestraft & AtLeast(2, Antecedenten.Straffen, IsStraf) & Oordeel.HerhalingBijEenFeit));

    private static Norm Voeging => field ??= Definition("Termijnen.2.s6",
            "Van herhaling is ook sprake als een sanctie is opgelegd voor verschillende bewezen feiten.",
            "There is repetition too where one sanction was imposed for several proven crimes.",
            Some(Antecedenten.Alle, Antecedenten.Misdrijf & Gestraft & Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.AantalBewezenMisdrijven > 1 & !EenMisdrijf));

    private static Norm EenMisdrijf => field ??= Definition("Termijnen.2.s7",
        "Bij eendaadse of meerdaadse samenloop is er een misdrijf.",
        "With one complex of acts (eendaadse of meerdaadse samenloop) there is one crime.",
        Antecedenten.Samenloop);

    // ---------- 4.4.1: ongewenstverklaring ----------

    private static Norm GeenVergunningVoorOngewenste => field ??= MustNot("Termijnen.2.s11",
        "Wie nog ongewenst is verklaard, komt niet voor een vergunning in aanmerking, ook als de jaren om zijn.",
        "Whoever is still declared undesirable is not eligible for a permit, also where the years are over.",
        Ongewenstverklaring.Uitgesproken & GeenRechtmatigVerblijf);

    private static Norm GeenRechtmatigVerblijf => field ??= Definition("Termijnen.2.s10",
            "Een ongewenst verklaarde kan geen rechtmatig verblijf hebben.",
            "Whoever is declared undesirable cannot be lawfully resident.",
            Always)
        .RefersTo(Statute.Vw.Article("67", "3"));
}
