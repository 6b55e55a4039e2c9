using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.KortVerblijf;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A1;

/// <summary>Paragraph A1/6 Vc as it reads since 1 April 2013: how the free term is counted, when the IND extends it, and whom it is not for. It counts beside article 3.3 Vb; where the two differ, a human judges.</summary>
public static class A1_6_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether danger stands in the way of stay in the free term.</summary>
    public static Question<bool> StaatInDeWeg { get; } = Asks("gevaarStaatInDeWeg",
        "Staat gevaar, een signalering of een inreisverbod aan verblijf in de vrije termijn in de weg?",
        "Does danger, an alert or an entry ban stand in the way of stay in the free term?",
        GeenVerblijf)
        .When(Bereik);

    /// <summary>Whether the stay is longer than 90 days in 180.</summary>
    public static Question<bool> TeLang { get; } = Asks("langerDan90Dagen",
        "Is de vreemdeling langer gebleven dan 90 dagen in een tijdvak van 180 dagen?",
        "Has the person stayed longer than 90 days in a time of 180 days?",
        Overschreden)
        .When(Bereik & Geteld & Vaststaand);

    /// <summary>Whether the IND extends the free term.</summary>
    public static Question<bool> Verlengen { get; } = Asks("verlengen",
        "Verlengt de IND de vrije termijn?",
        "Does the IND extend the free term?",
        Verlenging)
        .When(Bereik & BijVerzoek);

    /// <summary>How long the extended free term is at most.</summary>
    public static Question<Period> Maximum { get; } = Asks("maximumNaVerlenging",
        "Hoe lang is de vrije termijn na de verlenging ten hoogste?",
        "How long is the free term at most after the extension?",
        ExactlyOne(HonderdtachtigDagen.Lasts(180.Days)))
        .When(Bereik & BijVerzoek);

    /// <summary>What the IND does with the request.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ind { get; } = Asks("plichtenInd",
        "Wat doet de IND bij het verzoek?",
        "What does the IND do with the request?",
        AllThatHold(Sticker, Gratis))
        .When(Bereik & BijVerzoek);

    /// <summary>The first day of the time of 180 days.</summary>
    public static Question<LocalDate> TijdvakVanaf { get; } = Asks("tijdvakVanaf",
        "Op welke dag begon het tijdvak van 180 dagen van de laatste verblijfsdag?",
        "On which day did the time of 180 days of the last day of stay begin?",
        Tijdvak)
        .When(Bereik & Geteld & Vaststaand).Aside();

    /// <summary>The days used in it.</summary>
    public static Question<int> Gebruikt { get; } = Asks("gebruiktInTijdvak",
        "Hoeveel dagen zijn in dat tijdvak gebruikt?",
        "How many days are used in that time?",
        Dagen)
        .When(Bereik & Geteld & Vaststaand).Aside();

    /// <summary>The last day that the count of the paragraph allows.</summary>
    public static Question<LocalDate> LaatsteDag { get; } = Asks("laatsteDagVanDeTelling",
        "Wat is, zonder verlenging, de laatste dag volgens deze telling?",
        "What is, without an extension, the last day by this count?",
        Laatste)
        .When(Bereik & Geteld & Vaststaand).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Vrijetermijnbeleid> Rule { get; } = new(
        new("A1/6", Onderwerpen.BeleidVrijeTermijn, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4TotJanuari2014, new Dictionary<string, Text>()),
        static results => Vrijetermijnbeleid.Van(results),
        StaatInDeWeg, TeLang, Verlengen, Maximum, Ind, TijdvakVanaf, Gebruikt, LaatsteDag)
    {
        Elsewhere = new(
            "De paragraaf gaat niet over onderdanen van de EU, de EER en Zwitserland en hun familie; over hun toegang en verblijf gaan A1/4.10 en hoofdstuk 8 van het Vb.",
            "The paragraph is not about nationals of the EU, the EEA and Switzerland and their family; A1/4.10 and chapter 8 of the Vb are about their entry and residence."),
    };

#pragma warning restore CS8604

    // ---------- Wie ----------

    private static Norm Bereik => field ??= Reading("unieburgers-hebben-geen-vrije-termijn-van-a1-6", "1.s1",
            "Onderdanen van de EU, de EER en Zwitserland en hun familie vallen buiten de paragraaf: voor hen gelden eigen regels.",
            "Nationals of the EU, the EEA and Switzerland and their family are outside the paragraph: they have rules of their own.",
            !Unierecht.BinnenArtikel8_7)
        .RefersTo(Statute.Vw.Article("12"), new OtherParagraph("A1/4.10"));

    // ---------- De telling ----------

    private static Condition Geteld =>
        VrijeTermijn.Soort.Is(SoortVrijeTermijn.KortVerblijf, SoortVrijeTermijn.AndereSchengenstaat, SoortVrijeTermijn.LangdurigIngezetene);

    private static Norm Vaststaand => field ??= Requirement("2",
        "De inreisstempels van de Schengenlanden zijn leidend; ontbreekt er een, dan beoordeelt een mens of de verblijven vaststaan.",
        "The stamps of entry of the Schengen states lead; where one is missing, a human judges whether the stays are established.",
        VrijeTermijn.InreisstempelsAanwezig | Oordeel.VerblijvenStaanVast);

    private static Provision Telling => field ??= new("1.s1", Role.Duration, Force.Must, new(
        "De 90 dagen worden geteld in tijdvakken van 180 dagen, waarvan het eerste op de dag van de eerste inreis begint.",
        "The 90 days are counted in times of 180 days, of which the first begins on the day of first entry."));

    private static Value<LocalDate> Tijdvak => field ??= Calculate<Stretch, LocalDate>(Telling, Kinds.Date, "first day of the fixed 180 days", Schengenverblijven.Alle, Vb_3_3.Verblijf,
        static stays => stays.Count == 0 ? null : VasteDag(stays.Min(static stay => stay.First), stays.Max(static stay => stay.Last)));

    private static Value<int> Dagen => field ??= Calculate<Stretch, int>(
        Reading("in-en-uitreisdag-tellen-in-a1-6", "1.s1",
            "De dagen van in- en uitreis tellen allebei.",
            "The days of entry and exit both count."),
        Kinds.Number, "days used in the fixed 180 days", Schengenverblijven.Alle, Vb_3_3.Verblijf,
        static stays => Vb_3_3.Stand(stays, Telregel.ParagraafA1_6)?.Gebruikt);

    private static Value<LocalDate> Laatste => field ??= Calculate<Stretch, LocalDate>(
        Reading("verblijf-over-twee-tijdvakken", "1.s1",
            "Een verblijf dat in twee tijdvakken ligt, telt in elk apart.",
            "A stay that lies in two of those times counts in each apart."),
        Kinds.Date, "last day in the fixed 180 days", Schengenverblijven.Alle, Vb_3_3.Verblijf,
        static stays => Vb_3_3.Stand(stays, Telregel.ParagraafA1_6)?.LaatsteRechtmatigeDag);

    private static Value<bool> MeerDan90 => field ??= Calculate<Stretch, bool>(
        Reading("tijdvakken-lopen-door", "1.s1",
            "De tijdvakken sluiten op elkaar aan vanaf de allereerste inreis; een latere inreis begint geen nieuwe reeks.",
            "The times of 180 days follow each other from the very first entry; a later entry begins no new series."),
        Kinds.YesNo, "more than 90 days in the fixed 180 days", Schengenverblijven.Alle, Vb_3_3.Verblijf,
        static stays => Vb_3_3.Stand(stays, Telregel.ParagraafA1_6) is { EersteDagOver: not null });

    private static Value<bool> TeLangInUnierecht => field ??= Calculate<Stretch, bool>(
        Reading("unierecht-telt-naast-a1-6", "1.s1",
            "Ernaast telt het Unierecht: sinds 18 oktober 2013 90 dagen in elke 180, daarvoor drie maanden in de zes maanden na een eerste inreis.",
            "Beside it Union law counts: since 18 October 2013 90 days in any 180, before that three months in the six months after a first entry."),
        Kinds.YesNo, "short stay too long by Union law", Schengenverblijven.Alle, Vb_3_3.Verblijf,
        static stays => Vb_3_3.Stand(stays) is { EersteDagOver: not null });

    private static Norm Overschreden => field ??= MustNot("1.s2",
            "In elk tijdvak van 180 dagen mag het verblijf in het Schengengebied niet langer duren dan 90 dagen.",
            "In each time of 180 days the stay in the Schengen area may not last longer than 90 days.",
            BeideOfBeoordeeld)
        .Unless(LooptVerlenging)
        .RefersTo(Statute.Vb.Article("3.3", "1"));

    private static Norm BeideOfBeoordeeld => field ??= Reading("telling-van-a1-6-en-unierecht-verschillen", "1.s2",
        "Te lang is wie het volgens beide tellingen is; verschillen zij, dan beoordeelt een mens het.",
        "Too long is who is so by both counts; where they differ, a human judges it.",
        (MeerDan90.Is(true) & TeLangInUnierecht.Is(true)) | ((MeerDan90.Is(true) | TeLangInUnierecht.Is(true)) & Oordeel.TellingBijVerschil));

    private static Norm LooptVerlenging => field ??= Reading("verlenging-gaat-voor-de-telling", "1.s2",
        "Zolang een verlengde vrije termijn loopt, is het verblijf niet te lang.",
        "As long as an extended free term runs, the stay is not too long.",
        Verlengbaar & VrijeTermijn.Verlengd & VrijeTermijn.VerlengdTotEnMet >= VrijeTermijn.AangetroffenOfVertrokkenOp);

    /// <summary>The first day of the fixed time of 180 days in which a day lies.</summary>
    private static LocalDate VasteDag(LocalDate eerste, LocalDate dag) => eerste.PlusDays(Period.DaysBetween(eerste, dag) / 180 * 180);

    // ---------- Verlenging ----------

    private static Condition BijVerzoek => VerzoekVrijeTermijn.Gedaan & Verlengbaar;

    private static Norm Verlengbaar => field ??= Reading("verlenging-alleen-onder-c-en-d", "3",
            "Alleen een vrije termijn van artikel 3.3, eerste lid, onder c of d, Vb kan worden verlengd.",
            "Only a free term of article 3.3(1), letter c or d, Vb can be extended.",
            VrijeTermijn.Soort.Is(SoortVrijeTermijn.KortVerblijf, SoortVrijeTermijn.AndereSchengenstaat))
        .RefersTo(Statute.Vb.Article("3.3", "1", "c"), Statute.Vb.Article("3.3", "1", "d"));

    private static Condition Verlenging => (BijzondereOmstandigheden | NederlandsBelang) & Tijdig;

    private static Norm BijzondereOmstandigheden => field ??= Must("3",
            "De IND verlengt in bijzondere omstandigheden de vrije termijn van wie geen visum nodig heeft en zich op een van vier situaties beroept.",
            "In special circumstances the IND extends the free term of a person who needs no visa and relies on one of four situations.",
            !VerzoekVrijeTermijn.Visumplichtig & (Overmacht | ZiekteFamilielid | EigenZiekte | ZakelijkBelang) & Oordeel.BijzondereOmstandighedenVrijeTermijn)
        .Unless(NietsTeVerlengen)
        .RefersTo(Statute.Vb.Article("3.3", "3"));

    private static Norm Overmacht => field ??= Ground("3.1",
        "De vreemdeling beroept zich op overmacht.",
        "The person relies on force majeure.",
        VerzoekVrijeTermijn.Overmacht);

    private static Norm ZiekteFamilielid => field ??= Ground("3.2",
        "De vreemdeling beroept zich op een ernstige ziekte van familie.",
        "The person relies on a serious illness of family.",
        VerzoekVrijeTermijn.ZiekteFamilielid);

    private static Norm EigenZiekte => field ??= Ground("3.3",
        "De vreemdeling beroept zich op een eigen ernstige ziekte.",
        "The person relies on a serious illness of his own.",
        VerzoekVrijeTermijn.EigenZiekte);

    private static Norm ZakelijkBelang => field ??= Ground("3.4",
        "De vreemdeling beroept zich op een zeer gewichtig zakelijk belang.",
        "The person relies on a very weighty business interest.",
        VerzoekVrijeTermijn.ZakelijkBelang);

    private static Norm NederlandsBelang => field ??= InAnyCase("4.s1",
            "De IND verlengt de vrije termijn ook om een wezenlijk Nederlands belang, in zeer bijzondere gevallen.",
            "The IND extends the free term for an essential Dutch interest too, in very special cases.",
            VoorWie & (((Aanzien | Economie | Cultuur) & Oordeel.WezenlijkNederlandsBelang) | Oordeel.AnderWezenlijkNederlandsBelang))
        .Unless(NietsTeVerlengen);

    private static Norm Aanzien => field ??= Belang("4.1", "Het aanzien van Nederland in de wereld is in het geding.", "The standing of the Netherlands in the world is at stake.", VerzoekVrijeTermijn.InternationaalAanzien);

    private static Norm Economie => field ??= Belang("4.2", "Een economisch belang van Nederland is in het geding.", "An economic interest of the Netherlands is at stake.", VerzoekVrijeTermijn.EconomischBelang);

    private static Norm Cultuur => field ??= Belang("4.3", "Een cultureel belang van Nederland is in het geding.", "A cultural interest of the Netherlands is at stake.", VerzoekVrijeTermijn.CultureelBelang);

    private static Norm Belang(string place, string nl, string en, Condition when) => Ground(place, nl, en, when, Force.NonExhaustive);

    private static Norm VoorWie => field ??= Reading("nederlands-belang-bij-visumplicht", "4.s1",
        "Of om een Nederlands belang ook wordt verlengd van wie een visum nodig heeft, beoordeelt een mens.",
        "Whether for a Dutch interest the term is extended too of a person who needs a visa, a human judges.",
        !VerzoekVrijeTermijn.Visumplichtig | Oordeel.NederlandsBelangBijVisumplicht);

    private static Norm Tijdig => field ??= Reading("verzoek-na-afloop-beoordeelt-een-mens", "3",
        "Of een vrije termijn die bij het verzoek al was geëindigd nog kan worden verlengd, beoordeelt een mens.",
        "Whether a free term that had ended when the request came can still be extended, a human judges.",
        VerzoekVrijeTermijn.VoorAfloop | Oordeel.VerlengenNaAfloop);

    private static Norm NietsTeVerlengen => field ??= Reading("zonder-verblijf-geen-verlenging", "6.s1",
        "Wie niet in de vrije termijn mag verblijven, krijgt haar niet verlengd.",
        "Whoever may not stay in the free term does not have it extended.",
        GeenVerblijf);

    private static Norm HonderdtachtigDagen => field ??= Reading("zes-maanden-zijn-180-dagen", "3",
        "De verlengde vrije termijn duurt in totaal ten hoogste 180 dagen, zoals de tekst de zes maanden zelf uitdrukt.",
        "The extended free term lasts 180 days at most in all, as the text itself expresses the six months.",
        Verlenging);

    private static Norm Sticker => field ??= Must("5.s1",
        "De IND maakt de verlenging zichtbaar met een sticker in het document voor grensoverschrijding.",
        "The IND makes the extension visible with a sticker in the document for crossing the border.",
        Verlenging);

    private static Norm Gratis => field ??= Must("5.s2",
        "De IND vraagt voor het verzoek geen geld.",
        "The IND charges nothing for the request.",
        VerzoekVrijeTermijn.Gedaan);

    // ---------- Gevaar ----------

    private static Norm GeenVerblijf => field ??= MustNot("6.s1",
            "Wie een gevaar is voor de volksgezondheid, de nationale veiligheid of de openbare orde, mag niet in de vrije termijn verblijven.",
            "Whoever is a danger to public order, national security or public health may not stay in the free term.",
            Rust | Zeden | Betrekkingen | Ongewenst | Ongewenstverklaard | InSis | MetInreisverbod
            | Oordeel.GevaarVolksgezondheid | Oordeel.GevaarNationaleVeiligheidVrijeTermijn | Oordeel.GevaarOpenbareOrdeVrijeTermijn)
        .RefersTo(Statute.Vw.Article("12"), new OtherParagraph("A1/3"));

    private static Norm Rust => field ??= Definition("6.s2.1",
        "Ook gevaar voor de rust in het openbaar is gevaar voor de openbare orde.",
        "Danger to public calm is danger to public order too.",
        Oordeel.GevaarOpenbareRust);

    private static Norm Zeden => field ??= Definition("6.s2.2",
        "Ook gevaar voor de goede zeden is gevaar voor de openbare orde.",
        "Danger to morals is danger to public order too.",
        Oordeel.GevaarGoedeZeden);

    private static Norm Betrekkingen => field ??= Definition("6.s2.3",
        "Ook gevaar voor de internationale betrekkingen is gevaar voor de openbare orde.",
        "Danger to international relations is danger to public order too.",
        Oordeel.GevaarInternationaleBetrekkingen);

    private static Norm Ongewenst => field ??= Ground("7.1",
        "Wie als ongewenste vreemdeling in het OPS staat, is een gevaar voor de openbare orde.",
        "Whoever is in OPS as an undesirable person is a danger to public order.",
        InOps(Aanduiding.Ovr));

    private static Norm Ongewenstverklaard => field ??= Ground("7.2",
        "Wie als ongewenstverklaarde in het OPS staat, is een gevaar voor de openbare orde.",
        "Whoever is in OPS as declared undesirable is a danger to public order.",
        InOps(Aanduiding.Ongew));

    private static Norm InSis => field ??= Ground("8.s1",
        "Ook een signalering in (N)SIS om de toegang te weigeren kan in de weg staan.",
        "An alert in (N)SIS to refuse entry can stand in the way too.",
        (Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Sis) & Signaleringen.Soort.Is(SoortSignalering.Weigering)) | Signaleringen.DoorAndereLidstaat)
            & Oordeel.SisTegenVrijeTermijn,
        Force.May);

    private static Norm MetInreisverbod => field ??= Ground("8.s2",
        "Ook een inreisverbod kan in de weg staan.",
        "An entry ban can stand in the way too.",
        Some(Inreisverboden.Alle) & Oordeel.InreisverbodTegenVrijeTermijn,
        Force.May);

    private static Condition InOps(Aanduiding als) =>
        Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Ops) & !Signaleringen.Soort.Is(SoortSignalering.Verblijfsdocument) & Signaleringen.Aanduiding.Is(als));
}
