using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 62 Vw as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: within how many days a person must leave of his own accord, and when that term can be shorter, withheld or longer.</summary>
public static class Vw_62_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>The last day on which the person leaves in time.</summary>
    public static Question<LocalDate> LaatsteDag { get; } = Asks("laatsteDag",
        "Wat is de laatste dag waarop de vreemdeling op tijd vertrekt?",
        "What is the last day on which the person leaves in time?",
        Einde)
        .When(Bereik & Termijn);

    /// <summary>Whether the term may be shortened or withheld.</summary>
    public static Question<bool> VerkortenMag { get; } = Asks("verkortenMag",
        "Mag de termijn korter zijn dan vier weken, of mag onmiddellijk vertrek worden bepaald?",
        "May the term be shorter than four weeks, or may departure at once be ordered?",
        Verkorten)
        .When(Bereik & (!Termijn | KorterDanVierWeken));

    /// <summary>On which grounds.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Gronden { get; } = Asks("gronden",
        "Welke gronden om te verkorten zijn er (tweede lid)?",
        "Which grounds to shorten are there (second lid)?",
        AllThatHold(Onttrekking, OngegrondOfOnjuist, Gevaar)).Aside();

    /// <summary>Whether one of those grounds holds.</summary>
    public static Question<bool> GrondAanwezig { get; } = Asks("grondAanwezig",
        "Is er een grond om te verkorten (tweede lid)?",
        "Is there a ground to shorten (second lid)?",
        EenGrond).Aside();

    /// <summary>Whether the person must leave at once.</summary>
    public static Question<bool> Onmiddellijk { get; } = Asks("onmiddellijk",
        "Is bepaald dat de vreemdeling onmiddellijk moet vertrekken?",
        "Was it ordered that the person must leave at once?",
        Meteen)
        .When(Bereik & Termijn).Aside();

    /// <summary>Whether the term is over.</summary>
    public static Question<bool> Verstreken { get; } = Asks("verstreken",
        "Is de vertrektermijn voorbij?",
        "Is the term for leaving over?",
        Einde < Peildatum)
        .When(Bereik & Termijn & (Loopt | Nadien)).Aside();

    /// <summary>Whether the term may be extended.</summary>
    public static Question<bool> VerlengenMag { get; } = Asks("verlengenMag",
        "Mag de vertrektermijn worden verlengd?",
        "May the term for leaving be extended?",
        Verlengen)
        .When(Bereik & Termijn).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Vertrektermijnuitkomst> Rule { get; } = new(
        new("Vw/62", Onderwerpen.Vertrektermijn, Publicaties.Vw2013, Publicaties.Artikel2013Tot2015, new Dictionary<string, Text>()),
        Vertrektermijnuitkomst.Van2013,
        LaatsteDag, VerkortenMag, Gronden, GrondAanwezig, Onmiddellijk, Verstreken, VerlengenMag)
    {
        Elsewhere = new(
            "Het artikel gaat over wie geen rechtmatig verblijf (meer) heeft.",
            "The article is about whoever has no (more) lawful residence."),
    };

#pragma warning restore CS8604

    private static Condition Bereik => field ??= !Verblijf.RechtmatigInNederland;

    // ---------- Eerste lid: vier weken ----------

    private static Norm Termijn => field ??= Term("1",
            "Na een terugkeerbesluit, en voor een gemeenschapsonderdaan na het einde van het rechtmatig verblijf, is er vier weken om te vertrekken.",
            "After a return decision, and for a Community national after the end of lawful residence, there are four weeks to leave.",
            Gemeenschapsonderdaan | NogNietVoldaan)
        .RefersTo(Statute.Vw.Article("62a", "2"));

    private static Norm NogNietVoldaan => field ??= Reading("terugkeerbesluit-waaraan-is-voldaan-geeft-geen-termijn", "1",
            "Aan een terugkeerbesluit waaraan al is voldaan, valt geen termijn meer te ontlenen.",
            "A return decision that was complied with already sets no term any more.",
            BesluitStaatOpen)
        .RefersTo(Statute.Vw.Article("62a", "1", "a"));

    // Article 61 asks the same of a return decision beside a transfer decision.
    internal static Condition BesluitStaatOpen => Some(Terugkeerbesluiten.Alle) & !Vw_62a_2013.AanBesluitVoldaan;

    internal static Norm Gemeenschapsonderdaan => field ??= Reading("gemeenschapsonderdaan-ook-na-het-verblijf", "1",
            "Gemeenschapsonderdaan is wie artikel 1 zo noemt, ook als zijn rechtmatig verblijf is geëindigd.",
            "A Community national is whoever article 1 calls so, also where lawful residence has ended.",
            Vreemdeling.Gemeenschapsonderdaan)
        .RefersTo(Statute.Vw.Article("1"));

    internal static Value<LocalDate> LaatsteBesluit => field ??= Latest(Terugkeerbesluiten.Alle, Terugkeerbesluiten.Datum);

    private static Norm NaBesluit => field ??= Reading("laatste-terugkeerbesluit-telt", "1",
        "Gelden er meer terugkeerbesluiten, dan bepaalt het laatste de termijn.",
        "Where more return decisions stand, the last one sets the term.",
        !Gemeenschapsonderdaan);

    private static Value<int> Dagen => field ??= Latest(Terugkeerbesluiten.Alle, Terugkeerbesluiten.VertrektermijnDagen.OnlyWhen(Terugkeerbesluiten.Datum >= LaatsteBesluit));

    private static Condition KorterDanVierWeken => field ??= MinderDan(Vertrekdagen.VierWeken);

    private static Condition MinderDan(int dagen) => (Gemeenschapsonderdaan & Vertrektermijn.DagenGemeenschapsonderdaan < dagen) | (NaBesluit & Dagen < dagen);

    private static Norm Meteen => field ??= Reading("nul-dagen-is-onmiddellijk", "2",
        "Een termijn van nul dagen is onmiddellijk vertrek.",
        "A term of no days is departure at once.",
        MinderDan(1));

    private static Provision DagErna => field ??= Reading("termijn-begint-de-dag-erna", "1",
        "De termijn loopt vanaf de dag na het besluit; de laatste dag telt helemaal mee. Hoeveel dagen het er zijn, zegt het besluit.",
        "The term runs from the day after the decision; the last day counts as a whole. How many days there are, the decision says.");

    // Two calculations, so that of neither person the facts of the other are asked.
    private static Value<LocalDate> NaVerblijf => field ??= Calculate(
        Reading("termijn-na-verblijf-begint-de-dag-erna", "1",
            "Voor een gemeenschapsonderdaan loopt de termijn vanaf de dag na het einde van het rechtmatig verblijf; de laatste dag telt helemaal mee.",
            "For a Community national the term runs from the day after lawful residence ended; the last day counts as a whole."),
        Kinds.Date, Vertrektermijn.EindeRechtmatigVerblijf, Vertrektermijn.DagenGemeenschapsonderdaan, Vertrekdagen.LaatsteDag);

    private static Value<LocalDate> NaHetBesluit => field ??= Latest(Terugkeerbesluiten.Alle,
        Calculate(DagErna, Kinds.Date, Terugkeerbesluiten.Datum, Terugkeerbesluiten.VertrektermijnDagen, Vertrekdagen.LaatsteDag).OnlyWhen(Terugkeerbesluiten.Datum >= LaatsteBesluit));

    private static Provision Schuift => field ??= Reading("termijnenwet-bij-vertrektermijn", "1",
        "Of een laatste dag in het weekend of op een feestdag opschuift, beoordeelt een mens.",
        "Whether a last day in a weekend or on a holiday moves on, a human judges.");

    private static Value<LocalDate> WerkdagNaVerblijf => field ??= Calculate(
        Reading("termijnenwet-bij-gemeenschapsonderdaan", "1",
            "Ook bij een gemeenschapsonderdaan beoordeelt een mens of een laatste dag in het weekend of op een feestdag opschuift.",
            "For a Community national too a human judges whether a last day in a weekend or on a holiday moves on."),
        Kinds.Date, NaVerblijf, Werkdag.Vanaf);

    private static Value<LocalDate> WerkdagNaHetBesluit => field ??= Calculate(Schuift, Kinds.Date, NaHetBesluit, Werkdag.Vanaf);

    private static Condition NaVerblijfSchuift => field ??= WerkdagNaVerblijf > NaVerblijf & !Meteen & Oordeel.TermijnenwetVerlengtVertrektermijn;

    private static Condition NaHetBesluitSchuift => field ??= WerkdagNaHetBesluit > NaHetBesluit & !Meteen & Oordeel.TermijnenwetVerlengtVertrektermijn;

    private static Norm Loopt => field ??= Reading("opschorting-en-vertrektermijn", "1",
            "Heeft een rechtsmiddel de beschikking opgeschort, dan beoordeelt een mens of de termijn doorloopt; de enkele termijn voor bezwaar of beroep stuit hem niet.",
            "Where a legal remedy suspended the decision, a human judges whether the term runs on; the mere term for objection or appeal does not stop it.",
            Vertrektermijn.Opschorting.Is(Opschorting.Geen) | Oordeel.VertrektermijnLooptDoorBijOpschorting)
        .RefersTo(Statute.Vw.Article("73", "5"), Statute.Vw.Article("82", "4"));

    private static Norm Nadien => field ??= Reading("termijn-na-de-opschorting", "1",
        "Liep de termijn niet door en is de opschorting voorbij, dan zegt het dossier tot en met welke dag hij nu loopt.",
        "Where the term did not run on and the suspension is over, the dossier states the day until which it runs now.",
        Vertrektermijn.Opschorting.Is(Opschorting.Voorbij) & !Oordeel.VertrektermijnLooptDoorBijOpschorting);

    private static Value<LocalDate> ZonderVerlenging => field ??= InOrder(Gemeenschapsonderdaan.Gives(NaVerblijf), NaBesluit.Gives(NaHetBesluit));

    private static Value<LocalDate> Einde => field ??= InOrder(
        Nadien.Gives(Vertrektermijn.LaatsteDagNaOpschorting),
        (Loopt & IsVerlengd).Gives(Vertrektermijn.VerlengdTotEnMet),
        (Loopt & !IsVerlengd & Gemeenschapsonderdaan & NaVerblijfSchuift).Gives(WerkdagNaVerblijf),
        (Loopt & !IsVerlengd & Gemeenschapsonderdaan & !NaVerblijfSchuift).Gives(NaVerblijf),
        (Loopt & !IsVerlengd & NaBesluit & NaHetBesluitSchuift).Gives(WerkdagNaHetBesluit),
        (Loopt & !IsVerlengd & NaBesluit & !NaHetBesluitSchuift).Gives(NaHetBesluit));

    // ---------- Tweede lid: korter, of meteen ----------

    private static Norm Verkorten => field ??= May("2",
        "De Minister kan de termijn verkorten of onmiddellijk vertrek bepalen als een van drie gronden zich voordoet.",
        "The Minister can shorten the term or order departure at once where one of three grounds occurs.",
        EenGrond & MagBijUnieburger);

    private static Condition EenGrond => field ??= Onttrekking | OngegrondOfOnjuist | Gevaar;

    private static Norm MagBijUnieburger => field ??= Reading("verkorten-bij-gemeenschapsonderdaan", "2",
            "Bij een gemeenschapsonderdaan mag het bovendien alleen in een dringend geval dat naar behoren is aangetoond.",
            "For a Community national it is moreover allowed only in an urgent case that is duly shown.",
            !Gemeenschapsonderdaan | Oordeel.DringendGevalVertrektermijn)
        .RefersTo(Statute.Vb.Article("8.24", "3"));

    private static Norm Onttrekking => field ??= Ground("2.a",
            "Er is een risico dat de vreemdeling zich aan het toezicht onttrekt.",
            "There is a risk that the person withdraws from supervision.",
            Oordeel.RisicoOnttrekkingToezicht & MetGronden,
            Force.May)
        .RefersTo(Statute.Vb.Article("6.1"));

    private static Norm MetGronden => field ??= Reading("zonder-gronden-van-6-1-geen-risico", "2.a",
            "Zonder de gronden die artikel 6.1 Vb vraagt, kan het risico niet worden aangenomen.",
            "Without the grounds that article 6.1 Vb asks the risk cannot be assumed.",
            (Peildatum < NieuweTekst6_1 & Vb_6_1_2013.Rule.SubDecision(Vb_6_1_2013.KanWordenAangenomen).Is(true))
            | (Peildatum >= NieuweTekst6_1 & Vb_6_1_2014.Rule.SubDecision(Vb_6_1_2014.KanWordenAangenomen).Is(true)))
        .RefersTo(EuAct.Terugkeerrichtlijn.Article("3", "7"));

    private static LocalDate NieuweTekst6_1 => Publicaties.Vb6_1Juli2014Tot2015.From.NotAfter;

    private static Norm OngegrondOfOnjuist => field ??= Ground("2.b",
        "De aanvraag is als kennelijk ongegrond afgewezen, of wegens onjuiste of onvolledige gegevens.",
        "The application was refused as manifestly unfounded, or for wrong or incomplete data.",
        Aanvraag.Gedaan & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen, UitkomstAanvraag.NietVerlengd) & (Vertrektermijn.KennelijkOngegrond | Vertrektermijn.OnjuisteOfOnvolledigeGegevens),
        Force.May);

    private static Norm Gevaar => field ??= Ground("2.c",
        "De vreemdeling is een gevaar voor de openbare orde, de openbare veiligheid of de nationale veiligheid.",
        "The person is a danger to public order, public security or national security.",
        Oordeel.GevaarVoorVertrektermijn,
        Force.May);

    // ---------- Derde lid: langer ----------

    private static Norm Verlengen => field ??= May("3",
            "De Minister kan de termijn verlengen om de omstandigheden van het geval.",
            "The Minister can extend the term for the circumstances of the case.",
            ErIsEenTermijn & Oordeel.OmstandighedenVoorVerlenging)
        .RefersTo(Statute.VV.Article("6.3"));

    private static Norm IsVerlengd => field ??= Reading("verlenging-telt-zoals-zij-is", "3",
        "Is de termijn verlengd, dan geldt de nieuwe laatste dag; of verlengen mocht, is een eigen vraag. Een dag voor het einde van deze termijn verlengt hem niet, maar hoort bij een eerdere.",
        "Where the term was extended, the new last day holds; whether that was allowed is a question of its own. A day before the end of this term does not extend it, but belongs to an earlier one.",
        Vertrektermijn.Verlengd & Vertrektermijn.VerlengdTotEnMet >= ZonderVerlenging);

    private static Norm ErIsEenTermijn => field ??= Reading("onmiddellijk-vertrek-niet-te-verlengen", "3",
        "Alleen een termijn kan worden verlengd; bij onmiddellijk vertrek is er geen.",
        "Only a term can be extended; with departure at once there is none.",
        !Meteen);
}

/// <summary>The days of the terms for leaving.</summary>
internal static class Vertrekdagen
{
    /// <summary>Four weeks in days.</summary>
    public const int VierWeken = 28;

    /// <summary>The last day of a term that starts the day after.</summary>
    public static LocalDate LaatsteDag(LocalDate begin, int dagen) => Law.Termijn.Plus(begin, 0, 0, dagen);
}
