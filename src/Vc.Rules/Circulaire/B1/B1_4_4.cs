using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.B1;

/// <summary>What one edition of B1/4.4 has and another has not. All else is the same in every edition, so it is stated once.</summary>
/// <param name="BeeldOfGeluid">A transaction or penal order that only makes the person give up illegal images or sound does not lead to refusal.</param>
/// <param name="AlleenLaatBijVerstek">Late execution moves the first day of the term only where the judgment was given in absentia.</param>
/// <param name="Omstandigheden">Circumstances are named from which danger to national security can also show.</param>
/// <param name="Vb">What article 3.77 Vb says, of which we hold the text only for the older edition; <c>null</c> where we do not.</param>
internal sealed record Editie(bool BeeldOfGeluid, bool AlleenLaatBijVerstek, bool Omstandigheden, Artikel3_77? Vb);

/// <summary>Article 3.77 Vb under an edition.</summary>
/// <param name="WegensC">The power for one decision of the criminal law.</param>
/// <param name="BelangenTegenC">Interests that the article has weighed, and that stand in the way.</param>
internal sealed record Artikel3_77(Condition WegensC, Condition BelangenTegenC);

/// <summary>Paragraph B1/4.4 Vc: refusal of a regular application for danger to public order or national security, and the terms after which a crime no longer counts.</summary>
public sealed class B1_4_4
{
    private readonly Editie _editie;

    internal B1_4_4(ParagraphVersion text, Editie editie)
    {
        _editie = editie;

        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        WegensAntecedenten = Asks("afwijzenWegensAntecedenten",
            editie.Vb is null ? "Wijst de IND de aanvraag af wegens een misdrijf (artikel 3.77, eerste lid, onder c, Vb)?" : "Wijst de IND de aanvraag af wegens een misdrijf (artikel 3.77, eerste lid, onder c, of artikel 3.78 Vb)?",
            editie.Vb is null ? "Does the IND refuse the application because of a crime (article 3.77(1)(c) Vb)?" : "Does the IND refuse the application because of a crime (article 3.77(1)(c) or article 3.78 Vb)?",
            Afwijzen).When(Bereik);
        Grond = AsksEach(Antecedenten.Alle, "afwijzingsgrond",
            "Is deze afdoening een grond om af te wijzen?",
            "Is this decision of the criminal law a ground for refusal?",
            Afwijzingsgrond).When(Bereik).Aside();
        TeltMee = AsksEach(Antecedenten.Alle, "teltNogMee",
            "Telt dit misdrijf nog mee?",
            "Does this crime still count?",
            !NietTegenwerpen).When(Bereik & Afwijzingsgrond).Aside();
        NietToegepast = Asks("termijnenNietToegepast",
            "Waarom past de IND de termijnen niet toe?",
            "Why does the IND not apply the terms?",
            AllThatHold(TegenHetLeven, Herhaling, ErnstigeRedenen1F)).When(Bereik).Aside();
        Duur = AsksEach(Antecedenten.Alle, "termijn",
            "Welke termijn geldt voor dit misdrijf?",
            "Which term applies to this crime?",
            Termijnduur).When(Bereik & Afwijzingsgrond & !Uitgesloten).Aside();
        Aanvang = AsksEach(Antecedenten.Alle, "aanvang",
            "Op welke dag begint die termijn?",
            "On which day does that term begin?",
            Begin).When(Bereik & Afwijzingsgrond & !Uitgesloten).Aside();
        LaatsteDag = AsksEach(Antecedenten.Alle, "laatsteDag",
            "Wat is de laatste dag waarop dit misdrijf meetelt?",
            "What is the last day on which this crime counts?",
            LastDay(Reading("eerste-dag-van-de-termijn-telt-mee", "Termijnen.2",
                "De dag waarop de termijn begint, telt mee; de laatste dag is de dag voor die waarop de jaren om zijn.",
                "The day on which the term begins counts; the last day is the day before the one on which the years are over."), Begin, Termijnduur))
            .When(Bereik & Afwijzingsgrond & !Uitgesloten).Aside();
        WegensNationaleVeiligheid = Asks("afwijzenWegensNationaleVeiligheid",
            "Wijst de IND de aanvraag af wegens gevaar voor de nationale veiligheid?",
            "Does the IND refuse the application for danger to national security?",
            GevaarNationaleVeiligheid).When(Bereik);
        AnderGevaar = Asks("anderGevaarOpenbareOrde",
            "Welk ander gevaar voor de openbare orde heeft een mens vastgesteld?",
            "What other danger to public order has a human established?",
            AllThatHold(OpenbareRust, GoedeZeden, Volksgezondheid, InternationaleBetrekkingen, PolitiekeActiviteiten)).When(Bereik).Aside();
        PerGeval = Asks("anderGevaarVastgesteld",
            "Is er ander gevaar voor de openbare orde?",
            "Is there other danger to public order?",
            BeoordeeldPerGeval).When(Bereik).Aside();
        ContactOm = Asks("contactMetOm",
            "Moet de IND contact opnemen met het OM?",
            "Must the IND contact the public prosecution service?",
            ContactMetOm).When(Bereik);
        Verlengen = Asks("beslistermijnVerlengen",
            "Moet de beslistermijn worden verlengd?",
            "Must the term for deciding be extended?",
            Verlenging).When(Bereik);
        LangsteVerlenging = Asks("langsteVerlenging",
            "Met hoeveel ten hoogste?",
            "By how much at most?",
            Maximum).When(Bereik & Verlenging);
        UiterlijkeBeslisdatum = Asks("uiterlijkeBeslisdatum",
            "Wat is dan de uiterste beslisdatum?",
            "What is the last day for deciding then?",
            Uiterlijk).When(Bereik & Verlenging);
        var questions = new List<Question>
        {
            WegensAntecedenten, Grond, TeltMee, NietToegepast, Duur, Aanvang, LaatsteDag,
            WegensNationaleVeiligheid, AnderGevaar, PerGeval, ContactOm, Verlengen, LangsteVerlenging, UiterlijkeBeslisdatum,
        };
        if (editie.Omstandigheden)
        {
            OmstandighedenNationaleVeiligheid = Asks("omstandighedenNationaleVeiligheid",
                "Welke genoemde omstandigheden kunnen op gevaar voor de nationale veiligheid wijzen?",
                "Which of the circumstances named can point to danger to national security?",
                AllThatHold(TerroristischMisdrijf, TerroristischInBuitenland, VoorBuitenlandseMogendheid, TerroristischOogmerk)).When(Bereik).Aside();
            questions.Add(OmstandighedenNationaleVeiligheid);
        }

        if (editie.Vb is { } vb)
        {
            OpArtikel3_77 = AsksEach(Antecedenten.Alle, "opArtikel3_77",
                "Rust die grond op artikel 3.77, eerste lid, onder c, Vb?",
                "Does that ground rest on article 3.77(1)(c) Vb?",
                vb.WegensC).When(Bereik & Afwijzingsgrond).Aside();
            questions.Insert(2, OpArtikel3_77);
        }

#pragma warning restore CS8604

        Rule = new(text, results => Afwijzingsuitkomst.Van(results, text, Vragen), [.. questions])
        {
            Elsewhere = new(
                "De paragraaf gaat over de eerste vergunning regulier voor bepaalde tijd. Voor asiel geldt deel C; voor verlenging, wijziging, intrekking en onbepaalde tijd gelden eigen regels.",
                "The paragraph is about the first regular permit for a fixed term. Part C is for asylum; extension, change, withdrawal and permits without a term have rules of their own."),
        };
    }

    /// <summary>Whether the application is refused because of a crime.</summary>
    public Question<bool> WegensAntecedenten { get; }

    /// <summary>Whether a decision of the criminal law is a ground for refusal.</summary>
    public EachQuestion<bool> Grond { get; }

    /// <summary>Whether that ground rests on article 3.77 Vb; <c>null</c> in an edition without the article.</summary>
    public EachQuestion<bool>? OpArtikel3_77 { get; }

    /// <summary>Whether the crime still counts.</summary>
    public EachQuestion<bool> TeltMee { get; }

    /// <summary>Why the terms are not applied; empty where they are.</summary>
    public Question<IReadOnlyList<Pinpoint>> NietToegepast { get; }

    /// <summary>The term, for each decision that is a ground.</summary>
    public EachQuestion<Period> Duur { get; }

    /// <summary>The first day of the term, itself included.</summary>
    public EachQuestion<LocalDate> Aanvang { get; }

    /// <summary>The last day on which the crime counts, itself included.</summary>
    public EachQuestion<LocalDate> LaatsteDag { get; }

    /// <summary>Whether the application is refused for danger to national security.</summary>
    public Question<bool> WegensNationaleVeiligheid { get; }

    /// <summary>Which circumstances can point to danger to national security; <c>null</c> in an edition that names none.</summary>
    public Question<IReadOnlyList<Pinpoint>>? OmstandighedenNationaleVeiligheid { get; }

    /// <summary>What other danger to public order a human has established.</summary>
    public Question<IReadOnlyList<Pinpoint>> AnderGevaar { get; }

    /// <summary>Whether a human has established other danger to public order.</summary>
    public Question<bool> PerGeval { get; }

    /// <summary>Whether the IND contacts the public prosecution service.</summary>
    public Question<bool> ContactOm { get; }

    /// <summary>Whether the term for deciding is extended.</summary>
    public Question<bool> Verlengen { get; }

    /// <summary>The longest extension.</summary>
    public Question<Period> LangsteVerlenging { get; }

    /// <summary>The last day for deciding after the longest extension.</summary>
    public Question<LocalDate> UiterlijkeBeslisdatum { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Afwijzingsuitkomst> Rule { get; }

    private Openbareordevragen Vragen => field ??= new()
    {
        WegensAntecedenten = WegensAntecedenten,
        Grond = Grond,
        OpArtikel3_77 = OpArtikel3_77,
        TeltMee = TeltMee,
        NietToegepast = NietToegepast,
        Duur = Duur,
        Aanvang = Aanvang,
        LaatsteDag = LaatsteDag,
        WegensNationaleVeiligheid = WegensNationaleVeiligheid,
        OmstandighedenNationaleVeiligheid = OmstandighedenNationaleVeiligheid,
        AnderGevaar = AnderGevaar,
        AnderGevaarVastgesteld = PerGeval,
        ContactOm = ContactOm,
        Verlengen = Verlengen,
        LangsteVerlenging = LangsteVerlenging,
        UiterlijkeBeslisdatum = UiterlijkeBeslisdatum,
    };

    // Without the second alinea of the text of 2025 the alineas after it come one place earlier.
    private string Alinea(string place) => _editie.BeeldOfGeluid ? place : (place[0] - '0' - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + place[1..];

    private Norm Bereik => field ??= Reading("b1-is-regulier-voor-bepaalde-tijd", "1",
        "De paragraaf hoort bij de afwijzingsgronden van de verblijfsvergunning regulier voor bepaalde tijd.",
        "The paragraph belongs to the grounds for refusing a regular residence permit for a fixed term.",
        Aanvraag.Gedaan & Aanvraag.Soort.Is(SoortAanvraag.Regulier));

    // ---------- Eerste en tweede alinea: de gronden ----------

    private Norm Afwijzen => field ??= _editie.Vb is { } vb ? Misdrijf.Unless(Belangen(vb)) : Misdrijf;

    private static Norm Belangen(Artikel3_77 vb) => Reading("vb-weegt-belangen-bij-een-misdrijf", "1",
            "Voor een gezinslid of langdurig ingezetene weegt artikel 3.77 Vb belangen mee; verzetten die zich, dan wordt niet afgewezen.",
            "For a family member or long-term resident article 3.77 Vb has interests weighed; where those stand in the way there is no refusal.",
            vb.BelangenTegenC)
        .RefersTo(Statute.Vb.Article("3.77", "4"), Statute.Vb.Article("3.77", "5"), Statute.Vb.Article("3.77", "6"));

    private Norm Misdrijf => Must("1",
            "De IND wijst de aanvraag af als de vreemdeling wegens een misdrijf een transactie aanvaardde, een strafbeschikking kreeg of is veroordeeld.",
            "The IND refuses the application where the person, for a crime, accepted a transaction, was given a penal order or was convicted.",
            Some(Antecedenten.Alle, Afwijzingsgrond & !NietTegenwerpen))
        .RefersTo(Statute.Vb.Article("3.77", "1", "c"));

    private Condition Afwijzingsgrond => field ??= Antecedenten.Misdrijf & (Transactie | Strafbeschikking | Veroordeling) & (_editie.Vb is { } vb ? vb.WegensC | BuitenHetVb : Always);

    private Norm BuitenHetVb => field ??= Reading("buiten-artikel-3-77-alleen-bij-zwaarwegende-belangen", "1.3.1",
            "Noemt artikel 3.77 Vb de maatregel niet, dan kan alleen bij zwaarwegende belangen worden afgewezen; dat beoordeelt een mens.",
            "Where article 3.77 Vb does not name the measure, refusal is possible only for weighty interests; a human judges that.",
            Oordeel.ZwaarwegendeBelangen)
        .RefersTo(Statute.Vb.Article("3.78"));

    private Norm Transactie => field ??= Tenzij(Ground("1.1",
        "De vreemdeling heeft een transactieaanbod aanvaard.",
        "The person accepted an offer of a transaction.",
        Antecedenten.Afdoening.Is(Afdoening.Transactie)));

    private Norm Strafbeschikking => field ??= Tenzij(Ground("1.2",
        "Aan de vreemdeling is een strafbeschikking opgelegd.",
        "A penal order was imposed on the person.",
        Antecedenten.Afdoening.Is(Afdoening.Strafbeschikking)));

    private Norm Veroordeling => field ??= Ground("1.3",
        "De vreemdeling is veroordeeld tot een van de genoemde straffen of maatregelen.",
        "The person was convicted to one of the sentences or measures named.",
        Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & (VrijheidBenomen | Taakstraf | Geldboete));

    private Norm VrijheidBenomen => field ??= Ground("1.3.1",
        "Een onvoorwaardelijke gevangenisstraf, jeugddetentie, gedragsmaatregel voor jeugdigen, tbs of plaatsing in een inrichting voor stelselmatige daders of jeugdigen, of een vrijheidsontnemende maatregel.",
        "Unconditional prison, youth detention, measure on the conduct of a young person, tbs or placement in an institution for repeat offenders or young people, or a custodial measure.",
        Some(Antecedenten.Straffen,
            (Antecedenten.SoortStraf.Is(SoortStraf.Gevangenisstraf, SoortStraf.Jeugddetentie, SoortStraf.GedragsmaatregelJeugd, SoortStraf.Tbs, SoortStraf.Isd, SoortStraf.Pij) & Antecedenten.Onvoorwaardelijk)
                | AndereMaatregel));

    private Norm AndereMaatregel => field ??= Reading("voorwaardelijk-telt-waar-de-tekst-niet-anders-zegt", "1.3.1",
        "Bij een andere vrijheidsontnemende maatregel vraagt de tekst niet of zij onvoorwaardelijk is.",
        "Of another custodial measure the text does not ask whether it is unconditional.",
        Antecedenten.SoortStraf.Is(SoortStraf.AndereVrijheidsontnemendeMaatregel));

    private Norm Taakstraf => field ??= Ground("1.3.2",
        "Een taakstraf.",
        "Community service.",
        ElkeTaakstraf);

    private Norm ElkeTaakstraf => field ??= Reading("voorwaardelijk-telt-waar-de-tekst-niet-anders-zegt", "1.3.2",
        "Bij een taakstraf vraagt de tekst niet of zij onvoorwaardelijk is.",
        "Of community service the text does not ask whether it is unconditional.",
        Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Taakstraf)));

    private Norm Geldboete => field ??= Ground("1.3.3",
        "Een onvoorwaardelijke geldboete.",
        "An unconditional fine.",
        Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Geldboete) & Antecedenten.Onvoorwaardelijk));

    private Norm Tenzij(Norm grond) => _editie.BeeldOfGeluid ? grond.Unless(BeeldOfGeluid) : grond;

    private Norm BeeldOfGeluid => field ??= Exception("2",
        "Strekt de transactie of strafbeschikking er alleen toe dat illegale beeld- of geluidsdragers worden afgestaan, dan wordt niet afgewezen.",
        "Where the transaction or penal order only makes the person give up illegal images or sound, there is no refusal.",
        Antecedenten.UitsluitendAfstandBeeldOfGeluid,
        Force.MustNot);

    // ---------- Derde en vierde alinea: ander gevaar ----------

    private Norm OpenbareRust => field ??= Ground(Alinea("3.1"), "Ook gevaar voor de openbare rust is gevaar voor de openbare orde.", "Danger to public calm is danger to public order too.", Oordeel.GevaarOpenbareRust, Force.Definition);

    private Norm GoedeZeden => field ??= Ground(Alinea("3.2"), "Ook gevaar voor de goede zeden is gevaar voor de openbare orde.", "Danger to morals is danger to public order too.", Oordeel.GevaarGoedeZeden, Force.Definition);

    private Norm Volksgezondheid => field ??= Ground(Alinea("3.3"), "Ook gevaar voor de volksgezondheid is gevaar voor de openbare orde.", "Danger to public health is danger to public order too.", Oordeel.GevaarVolksgezondheid, Force.Definition);

    private Norm InternationaleBetrekkingen => field ??= Ground(Alinea("3.4"), "Ook gevaar voor de (goede) internationale betrekkingen is gevaar voor de openbare orde.", "Danger to (good) international relations is danger to public order too.", Oordeel.GevaarInternationaleBetrekkingen, Force.Definition);

    private Norm PolitiekeActiviteiten => field ??= Ground(Alinea("3.5"), "Ook ongewenste politieke activiteiten zijn gevaar voor de openbare orde.", "Undesirable political activities are danger to public order too.", Oordeel.OngewenstePolitiekeActiviteiten, Force.Definition);

    private Norm BeoordeeldPerGeval => field ??= Must(Alinea("4"),
        "Of daarvan sprake is, beoordeelt de IND per geval.",
        "Whether there is such danger the IND assesses case by case.",
        OpenbareRust | GoedeZeden | Volksgezondheid | InternationaleBetrekkingen | PolitiekeActiviteiten);

    // ---------- Vijfde alinea: een openstaande strafzaak ----------

    private Norm ContactMetOm => field ??= Must(Alinea("5.s1"),
        "Staat een strafzaak wegens een misdrijf open en is de uitkomst nodig, dan neemt de IND contact op met het OM.",
        "Where a criminal case for a crime is open and its outcome is needed, the IND contacts the public prosecution service.",
        OpenStrafzaak.Aanwezig & Oordeel.UitkomstStrafzaakNoodzakelijk);

    private Norm Verlenging => field ??= Must(Alinea("5.s2"),
        "Is het onderzoek niet voor het einde van de beslistermijn klaar, dan verlengt de IND die met ten hoogste zes maanden.",
        "Where the inquiry is not finished before the end of the term for deciding, the IND extends it by at most six months.",
        ContactMetOm & !OpenStrafzaak.OnderzoekOpTijdAfgerond & TermijnLoopt);

    private Norm TermijnLoopt => field ??= Reading("alleen-een-lopende-termijn-wordt-verlengd", Alinea("5.s2"),
        "Is de beslistermijn al voorbij, dan is er niets meer te verlengen.",
        "Where the term for deciding is over, there is nothing left to extend.",
        Aanvraag.EindeBeslistermijn >= Peildatum);

    private Norm VoorLangdurigIngezetene => field ??= Term(Alinea("5.s3"),
        "Voor een langdurig ingezetene of diens gezinslid is dat ten hoogste drie maanden.",
        "For a long-term resident or a family member it is three months at most.",
        Aanvraag.VanLangdurigIngezeteneOfGezinslid);

    private Table<Period> Maximum => field ??= InOrder(VoorLangdurigIngezetene.Lasts(3.Months), Verlenging.Lasts(6.Months));

    private Value<LocalDate> Uiterlijk => field ??= Calculate(
        Reading("verlenging-vanaf-einde-beslistermijn", Alinea("5.s2"),
            "De verlenging telt vanaf de laatste dag van de lopende beslistermijn; aan het einde van een kortere maand is het de laatste dag daarvan.",
            "The extension counts from the last day of the running term; at the end of a shorter month it is the last day of that month."),
        Kinds.Date, Aanvraag.EindeBeslistermijn, Maximum, Termijn.FirstDayAfter);

    // ---------- Termijnen ----------

    private Norm NietTegenwerpen => field ??= MustNot("Termijnen.1",
            "Zijn de jaren verstreken op het moment van de aanvraag of van het besluit, dan wordt niet op die grond afgewezen.",
            "Where the years have passed at the time of the application or of the decision, there is no refusal on that ground.",
            Verstreken)
        .Unless(Uitgesloten)
        .RefersTo(Statute.Vb.Article("3.77", "1", "c"));

    private Norm Verstreken => field ??= Reading("eerste-dag-van-de-termijn-telt-mee", "Termijnen.1",
        "De dag waarop de termijn begint, telt mee: de jaren zijn verstreken op de dag met dezelfde datum; na 29 februari is dat in een gewoon jaar 28 februari.",
        "The day on which the term begins counts: the years have passed on the day with the same date; after 29 February that is 28 February in a common year.",
        TenUitvoerGelegd & (OpBesluit | (OpBesluit & OpAanvraag)));

    // What has passed at the application has passed at the decision, which is never earlier; so the date of the application need not be known.
    private Condition OpBesluit => field ??= VerstrekenOp(Peildatum);

    private Condition OpAanvraag => field ??= VerstrekenOp(Aanvraag.Datum);

    private Condition VerstrekenOp(Value<LocalDate> moment) =>
        (TwintigJaar & Voorbij(20.Years, moment)) | (TienJaar & Voorbij(10.Years, moment)) | (VijfJaar & Voorbij(5.Years, moment));

    private Condition Voorbij(Period termijn, Value<LocalDate> moment)
    {
        var gerekend = (VanafOnherroepelijk & HasRun(Antecedenten.OnherroepelijkOp, termijn, moment)) | (VanafAanvaard & HasRun(Antecedenten.AanvaardOp, termijn, moment));
        var uitgevoerd = HasRun(Antecedenten.VolledigTenuitvoergelegdOp, termijn, moment);
        return gerekend & (_editie.AlleenLaatBijVerstek ? !LaatTenUitvoerGelegd | (LaatTenUitvoerGelegd & uitgevoerd) : uitgevoerd);
    }

    private Norm TwintigJaar => field ??= Term("Termijnen.1.1",
        "Twintig jaar, als op het misdrijf meer dan zes jaar gevangenisstraf staat.",
        "Twenty years, where the crime carries more than six years of prison.",
        Antecedenten.StrafmaximumMaanden > 72);

    private Norm TienJaar => field ??= Term("Termijnen.1.2",
        "Tien jaar bij een gewelds- of drugsmisdrijf waarop zes jaar of minder staat.",
        "Ten years for a crime of violence or a drug crime that carries six years or less.",
        Antecedenten.StrafmaximumMaanden > 0 & Antecedenten.StrafmaximumMaanden <= 72 & Antecedenten.Soort.Is(SoortMisdrijf.Geweld, SoortMisdrijf.Drugs));

    private Norm VijfJaar => field ??= Term("Termijnen.1.3",
        "Vijf jaar bij een ander misdrijf.",
        "Five years for another crime.",
        (Antecedenten.StrafmaximumMaanden <= 72 & Antecedenten.Soort.Is(SoortMisdrijf.Anders)) | ZonderGevangenisstraf);

    private Norm ZonderGevangenisstraf => field ??= Reading("zonder-gevangenisstraf-vijf-jaar", "Termijnen.1.3",
        "Staat op het misdrijf geen gevangenisstraf, dan is het een ander misdrijf, ook bij geweld of drugs.",
        "A crime that carries no prison is another crime, also where it is one of violence or drugs.",
        Antecedenten.StrafmaximumMaanden <= 0);

    private Table<Period> Termijnduur => field ??= ExactlyOne(TwintigJaar.Lasts(20.Years), TienJaar.Lasts(10.Years), VijfJaar.Lasts(5.Years));

    private Norm VanafOnherroepelijk => field ??= Requirement("Termijnen.2.1",
        "De termijn begint op de dag waarop het vonnis of de strafbeschikking onherroepelijk werd.",
        "The term begins on the day on which the judgment or penal order became irrevocable.",
        Antecedenten.Afdoening.Is(Afdoening.Veroordeling, Afdoening.Strafbeschikking) & Onherroepelijk);

    private Norm Onherroepelijk => field ??= Reading("nog-niet-onherroepelijk-telt-mee", "Termijnen.2.1",
        "Voor de afwijzing hoeft een veroordeling niet onherroepelijk te zijn; zolang zij dat niet is, begint de termijn niet.",
        "For the refusal a conviction need not be irrevocable; as long as it is not, the term does not begin.",
        Antecedenten.OnherroepelijkOp <= Peildatum);

    private Norm VanafAanvaard => field ??= Requirement("Termijnen.2.2",
        "De termijn begint op de dag waarop het transactievoorstel is aanvaard.",
        "The term begins on the day on which the transaction was accepted.",
        Antecedenten.Afdoening.Is(Afdoening.Transactie));

    private Norm TenUitvoerGelegd => field ??= _editie.AlleenLaatBijVerstek
        ? Reading("uitvoering-telt-alleen-bij-verstek", "Termijnen.3",
            "Alleen als de uitvoering door een verstekvonnis later kwam, begint de termijn pas bij volledige uitvoering.",
            "Only where a judgment in absentia made execution late, the term begins at full execution.",
            !LaatTenUitvoerGelegd | (LaatTenUitvoerGelegd & VolledigUitgevoerd))
        : LaatTenUitvoerGelegd;

    // In the text of 2025 the absentia judgment is an example, so whatever was carried out later counts from then; in the older text it is the only case.
    private Norm LaatTenUitvoerGelegd => field ??= _editie.AlleenLaatBijVerstek
        ? Requirement("Termijnen.3",
            "Kwam de tenuitvoerlegging later door een vonnis bij verstek, dan begint de termijn op de dag waarop de straf volledig is uitgevoerd.",
            "Where execution came late because of a judgment in absentia, the term begins on the day on which the sentence was carried out in full.",
            Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.LaatWegensVerstek)
        : Requirement("Termijnen.3",
            "Kwam de tenuitvoerlegging later, bijvoorbeeld door een vonnis bij verstek, dan begint de termijn op de dag waarop de straf volledig is uitgevoerd.",
            "Where execution came later, for example because of a judgment in absentia, the term begins on the day on which the sentence was carried out in full.",
            LatereUitvoering);

    private Norm LatereUitvoering => field ??= Reading("uitvoering-later-voltooid", "Termijnen.3",
        "Later is later dan onherroepelijk of aanvaard: de laatste van beide dagen telt. Zolang de straf niet volledig is uitgevoerd, begint de termijn niet.",
        "Later is later than irrevocable or accepted: the later of both days counts. As long as the sentence is not carried out in full, the term does not begin.",
        VolledigUitgevoerd);

    private Condition VolledigUitgevoerd => field ??= Antecedenten.VolledigTenuitvoergelegdOp <= Peildatum & (Invrijheidstelling | TaakstrafVoltooid | Betaald | Kwijtschelding | Always);

    private Norm Invrijheidstelling => field ??= Definition("Termijnen.4.1",
        "Een vrijheidsbenemende straf of maatregel is volledig uitgevoerd op de dag van invrijheidstelling.",
        "A custodial sentence or measure is carried out in full on the day of release.",
        Voorwaardelijk);

    private Norm Voorwaardelijk => field ??= Reading("invrijheidstelling-ook-voorwaardelijk", "Termijnen.4.1",
        "Ook voorwaardelijke invrijheidstelling is invrijheidstelling.",
        "Conditional release is release too.",
        Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Gevangenisstraf, SoortStraf.Jeugddetentie, SoortStraf.Tbs, SoortStraf.Isd, SoortStraf.Pij, SoortStraf.AndereVrijheidsontnemendeMaatregel)));

    private Norm TaakstrafVoltooid => field ??= Definition("Termijnen.4.2",
        "Een taakstraf is volledig uitgevoerd op de dag waarop zij is voltooid.",
        "Community service is carried out in full on the day on which it is completed.",
        Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Taakstraf)));

    private Norm Betaald => field ??= Definition("Termijnen.4.3",
        "Een vermogensstraf is volledig uitgevoerd op de dag waarop de boete of transactie is betaald.",
        "A financial sentence is carried out in full on the day on which the fine or transaction was paid.",
        LaatsteBetaling);

    private Norm LaatsteBetaling => field ??= Reading("betaling-in-delen", "Termijnen.4.3",
        "Bij betaling in delen telt de laatste betaling.",
        "With payment in parts the last payment counts.",
        Antecedenten.Afdoening.Is(Afdoening.Transactie) | Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Geldboete)));

    private Norm Kwijtschelding => field ??= Definition("Termijnen.5",
            "Deze regels gelden ook als de straf geheel of gedeeltelijk is kwijtgescholden.",
            "These rules also hold where the sentence was remitted in whole or in part.",
            WatIsKwijtgescholden)
        .RefersTo(Statute.Vb.Article("3.77", "3"));

    private Norm WatIsKwijtgescholden => field ??= Reading("kwijtgescholden-is-uitgevoerd", "Termijnen.5",
        "Wat is kwijtgescholden, geldt als uitgevoerd op de dag van de kwijtschelding; is de rest later uitgevoerd, dan op die dag.",
        "What was remitted counts as carried out on the day of remission; where the rest was carried out later, on that day.",
        Antecedenten.Kwijtgescholden);

    private Value<LocalDate> Begin => field ??= _editie.AlleenLaatBijVerstek
        ? InOrder((!LaatTenUitvoerGelegd).Gives(Gerekend), LaatTenUitvoerGelegd.Gives(NaUitvoering))
        : NaUitvoering;

    private Value<LocalDate> NaUitvoering => field ??= Calculate(
            Reading("begin-bij-de-laatste-van-beide", "Termijnen.3",
                "De termijn begint op de laatste van beide dagen: onherroepelijk of aanvaard, en volledig uitgevoerd.",
                "The term begins on the later of both days: irrevocable or accepted, and carried out in full."),
            Kinds.Date, Gerekend, Antecedenten.VolledigTenuitvoergelegdOp, static (gerekend, uitgevoerd) => LocalDate.Max(gerekend, uitgevoerd))
        .OnlyWhen(VolledigUitgevoerd);

    private Table<LocalDate> Gerekend => field ??= ExactlyOne(VanafOnherroepelijk.Gives(Antecedenten.OnherroepelijkOp), VanafAanvaard.Gives(Antecedenten.AanvaardOp));

    // ---------- Termijnen: wanneer niet ----------

    private Norm Uitgesloten => field ??= Exception("Termijnen.6",
        "In drie gevallen gelden de termijnen niet.",
        "In three cases the terms do not apply.",
        VoorAlleMisdrijven,
        Force.MustNot);

    private Norm VoorAlleMisdrijven => field ??= Reading("uitzondering-geldt-voor-alle-misdrijven", "Termijnen.6",
        "Doet zich een van deze gevallen voor op de dag van het besluit, dan gelden de termijnen voor geen enkel misdrijf.",
        "Where one of these cases is there on the day of the decision, the terms apply to no crime at all.",
        TegenHetLeven | Herhaling | ErnstigeRedenen1F);

    private Norm TegenHetLeven => field ??= Exception("Termijnen.6.1",
        "De termijnen gelden niet bij een veroordeling voor een misdrijf tegen het leven.",
        "The terms do not apply with a conviction for a crime against life.",
        Some(Antecedenten.Alle, Antecedenten.Misdrijf & Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.TegenHetLeven),
        Force.MustNot);

    private Norm Herhaling => field ??= Exception("Termijnen.6.2",
        "De termijnen gelden niet bij het bij herhaling veroordeeld worden voor misdrijven.",
        "The terms do not apply with repeated conviction for crimes.",
        MeerStraffen | Voeging,
        Force.MustNot);

    private Norm ErnstigeRedenen1F => field ??= Exception("Termijnen.6.3",
            "De termijnen gelden niet bij ernstige redenen om gedragingen als bedoeld in artikel 1F te veronderstellen, ook van een gezinslid.",
            "The terms do not apply with serious reasons to assume conduct as in article 1F, also of a family member.",
            Oordeel.ErnstigeRedenen1F | Oordeel.ErnstigeRedenen1FGezinslid,
            Force.MustNot)
        .RefersTo(Treaty.Vluchtelingenverdrag.Article("1F"));

    private Norm MeerStraffen => field ??= Definition("Termijnen.7.1",
        "Van herhaling is sprake als meer dan een straf is opgelegd.",
        "There is repetition where more than one sentence was imposed.",
        AtLeast(2, Antecedenten.Alle, GestraftVoorMisdrijf) | StraffenInEenZaak);

    private Norm StraffenInEenZaak => field ??= Reading("meer-straffen-voor-een-feit", "Termijnen.7.1",
        "Zijn in een zaak verschillende straffen voor een en hetzelfde misdrijf opgelegd, dan beoordeelt een mens of dat herhaling is.",
        "Where in one case several sentences were imposed for one and the same crime, a human judges whether that is repetition.",
        Some(Antecedenten.Alle, GestraftVoorMisdrijf & AtLeast(2, Antecedenten.Straffen, IsStraf) & ((Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.AantalBewezenMisdrijven > 1) | Oordeel.HerhalingBijEenFeit)));

    private Norm Voeging => field ??= Definition("Termijnen.7.2",
        "Van herhaling is ook sprake als een straf is opgelegd voor verschillende bewezen feiten.",
        "There is repetition too where one sentence was imposed for several proven crimes.",
        Some(Antecedenten.Alle, GestraftVoorMisdrijf & Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.AantalBewezenMisdrijven > 1));

    private Norm GestraftVoorMisdrijf => field ??= Reading("transactie-is-geen-straf", "Termijnen.7",
        "Een veroordeling en een strafbeschikking tellen voor herhaling mee, een transactie niet; een vrijheidsontnemende maatregel en een gedragsmaatregel tellen als straf, een andere maatregel of een aanwijzing niet; overtredingen tellen niet.",
        "A conviction and a penal order count for repetition, a transaction does not; a custodial measure and a measure on conduct count as sentences, another measure or an instruction does not; contraventions do not count.",
        Antecedenten.Misdrijf & Antecedenten.Afdoening.Is(Afdoening.Veroordeling, Afdoening.Strafbeschikking) & Some(Antecedenten.Straffen, IsStraf));

    private static Condition IsStraf => !Antecedenten.SoortStraf.Is(SoortStraf.Anders);

    // ---------- Nationale veiligheid ----------

    private Norm GevaarNationaleVeiligheid => field ??= OpenList("NationaleVeiligheid.1",
        "De IND wijst af als er concrete aanwijzingen zijn van gevaar voor de nationale veiligheid; die blijken in elk geval uit een ambtsbericht.",
        "The IND refuses where there are concrete indications of danger to national security; in any case an official report shows them.",
        AmbtsberichtAivd | AmbtsberichtAndereDienst,
        ConcreteAanwijzingen);

    private Norm AmbtsberichtAivd => field ??= Ground("NationaleVeiligheid.1.1",
        "Een (individueel) ambtsbericht van de AIVD.",
        "An (individual) official report of the AIVD.",
        NationaleVeiligheid.AmbtsberichtAivd & ZonderVeroordeling,
        Force.NonExhaustive);

    private Norm AmbtsberichtAndereDienst => field ??= Ground("NationaleVeiligheid.1.2",
        "Een (individueel) ambtsbericht van een ander (buitenlands) ministerie of een andere inlichtingendienst.",
        "An (individual) official report of another (foreign) ministry or intelligence service.",
        NationaleVeiligheid.AmbtsberichtAndereDienst & ZonderVeroordeling,
        Force.NonExhaustive);

    private Norm ConcreteAanwijzingen => field ??= Reading("concrete-aanwijzingen-beoordeelt-een-mens", "NationaleVeiligheid.1",
        "Zonder ambtsbericht beoordeelt een mens of er concrete aanwijzingen zijn.",
        "Without an official report a human judges whether there are concrete indications.",
        Oordeel.ConcreteAanwijzingenNationaleVeiligheid & ZonderVeroordeling & (_editie.Omstandigheden ? NietUitputtend : Always));

    private Norm NietUitputtend => field ??= Definition("NationaleVeiligheid.4",
        "De omstandigheden waaruit het gevaar kan blijken, zijn niet uitputtend genoemd.",
        "The circumstances from which the danger can show are not named exhaustively.",
        Always);

    private Norm ZonderVeroordeling => field ??= Definition("NationaleVeiligheid.2",
        "Een strafrechtelijke veroordeling is daarvoor niet nodig.",
        "No criminal conviction is needed for it.",
        Always);

    private Norm TerroristischMisdrijf => field ??= Circumstance("NationaleVeiligheid.3.1",
        "Veroordeeld wegens een terroristisch misdrijf (artikelen 83, 134a en 205 Sr).",
        "Convicted of a terrorist crime (articles 83, 134a and 205 of the Criminal Code).",
        Some(Antecedenten.Alle, Veroordeeld & Antecedenten.ArtikelSr.Is(ArtikelSr.Artikel83, ArtikelSr.Artikel134a, ArtikelSr.Artikel205)));

    private Norm TerroristischInBuitenland => field ??= Circumstance("NationaleVeiligheid.3.2",
        "In het buitenland veroordeeld wegens een terroristisch misdrijf.",
        "Convicted abroad of a terrorist crime.",
        Some(Antecedenten.Alle, Veroordeeld & Antecedenten.TerroristischInBuitenland));

    private Norm VoorBuitenlandseMogendheid => field ??= Circumstance("NationaleVeiligheid.3.3",
            "Veroordeeld wegens een van de genoemde misdrijven, gepleegd voor een buitenlandse mogendheid.",
            "Convicted of one of the crimes named, committed for a foreign power.",
            Some(Antecedenten.Alle, Veroordeeld & Antecedenten.ArtikelSr.Is([.. Spionage]) & Antecedenten.VoorBuitenlandseMogendheid))
        .ExplainedBy("toelichting.2",
            "Bij deze misdrijven gaat de IND er in beginsel van uit dat de persoon een gevaar kan zijn.",
            "With these crimes the IND in principle assumes that the person can be a danger.")
        .ExplainedBy("toelichting.3",
            "De artikelen 97 tot en met 97b en 99 vallen buiten de wet van 2025, maar tellen bij plegen voor een buitenlandse mogendheid ook.",
            "Articles 97 to 97b and 99 are outside the act of 2025, but count too when committed for a foreign power.");

    private Norm TerroristischOogmerk => field ??= Circumstance("NationaleVeiligheid.3.4",
        "Bijzonder ernstige gedragingen met een terroristisch oogmerk.",
        "Particularly serious acts with terrorist intent.",
        NationaleVeiligheid.ErnstigeGedragingenTerroristischOogmerk);

    private static Condition Veroordeeld => Antecedenten.Afdoening.Is(Afdoening.Veroordeling);

    private static ArtikelSr[] Spionage =>
    [
        ArtikelSr.Artikel97, ArtikelSr.Artikel97a, ArtikelSr.Artikel97b, ArtikelSr.Artikel98a, ArtikelSr.Artikel98b, ArtikelSr.Artikel98c, ArtikelSr.Artikel98d, ArtikelSr.Artikel99,
        ArtikelSr.Artikel138ab, ArtikelSr.Artikel138b, ArtikelSr.Artikel138c, ArtikelSr.Artikel177, ArtikelSr.Artikel178, ArtikelSr.Artikel272, ArtikelSr.Artikel273,
        ArtikelSr.Artikel328ter, ArtikelSr.Artikel350a, ArtikelSr.Artikel350c, ArtikelSr.Artikel363, ArtikelSr.Artikel364,
    ];

    private static Norm Circumstance(string place, string nl, string en, Condition when) => Ground(place, nl, en, when, Force.May);
}
