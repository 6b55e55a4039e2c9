using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.KortVerblijf;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 3.3 Vb: how long a person may stay without a permit, the free term. Its two texts differ in how long a short stay is: three and six months, later 90 and 180 days.</summary>
public sealed class Vb_3_3
{
    private readonly bool _maanden;

    internal Vb_3_3(ParagraphVersion text, bool maanden)
    {
        _maanden = maanden;

        // ---------- Wat het artikel beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        VrijBijInreis = Asks("vrijeTermijnBijInreis",
            "Had de vreemdeling bij de laatste inreis nog een vrije termijn?",
            "Did the person have a free term left at the last entry?",
            Beschikbaar);
        LaatsteDag = Asks("laatsteDag",
            "Wat is de laatste dag van de vrije termijn?",
            "What is the last day of the free term?",
            Einde);
        Overschreden = Asks("overschreden",
            "Heeft de vreemdeling de vrije termijn overschreden?",
            "Did the person exceed the free term?",
            IsOverschreden);
        DagenOver = Asks("dagenOver",
            "Met hoeveel dagen is de vrije termijn overschreden?",
            "By how many days is the free term exceeded?",
            Over.OnlyWhen(IsOverschreden)).Aside();
        Onderdeel = Asks("onderdeel",
            "Onder welke letter valt de vreemdeling?",
            "Which letter is the person under?",
            AllThatHold(OnderA, OnderB, OnderC, OnderD, OnderE, OnderF, OnderG)).Aside();
        Duur = Asks("duur",
            "Hoe lang is die vrije termijn, als het artikel dat in een getal zegt?",
            "How long is that free term, where the article says so in a number?",
            InOrder(
                ((OnderC | OnderD) & VrijeTermijn.Verlengd).Gives(Lengte(maanden ? 6.Months : 180.Days)),
                (OnderC | OnderD | OnderF).Gives(Lengte(maanden ? 3.Months : 90.Days)),
                OnderG.Gives(Lengte(8.Days)))).Aside();
        Gebruikt = Asks("gebruikt",
            "Hoeveel dagen kort verblijf zijn er dan gebruikt?",
            "How many days of short stay are used by then?",
            Dagen.OnlyWhen(OnderC | OnderD | OnderF)).Aside();

#pragma warning restore CS8604

        Rule = new(text, results => Vrijetermijnuitkomst.Van(results, this), VrijBijInreis, LaatsteDag, Overschreden, DagenOver, Onderdeel, Duur, Gebruikt);
    }

    /// <summary>Whether there was a free term at the last entry.</summary>
    public Question<bool> VrijBijInreis { get; }

    /// <summary>Its last day.</summary>
    public Question<LocalDate> LaatsteDag { get; }

    /// <summary>Whether it was exceeded.</summary>
    public Question<bool> Overschreden { get; }

    /// <summary>By how many days.</summary>
    public Question<int> DagenOver { get; }

    /// <summary>The letter of the first lid.</summary>
    public Question<IReadOnlyList<Pinpoint>> Onderdeel { get; }

    /// <summary>The length of that free term.</summary>
    public Question<Period> Duur { get; }

    /// <summary>The days of short stay used on the day up to which is counted.</summary>
    public Question<int> Gebruikt { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Vrijetermijnuitkomst> Rule { get; }

    // ---------- Eerste lid ----------

    private Norm OnderA => field ??= Ground("1.a",
        "Met een doorreisvisum of een doorlaatbewijs voor doorreis: zo lang als de verdere reis vraagt.",
        "With a transit visa or a special pass for transit: as long as the journey on takes.",
        VrijeTermijn.Soort.Is(SoortVrijeTermijn.Doorreis));

    private Norm OnderB => field ??= Ground("1.b",
        "Met een reisvisum, of een doorreisvisum met oponthoud: de duur van het visum, of die welke een visum voor meer reizen per keer noemt.",
        "With a travel visa, or a transit visa with a stop: the duration of the visa, or the one that a visa for several journeys names for each.",
        VrijeTermijn.Soort.Is(SoortVrijeTermijn.Visum));

    private Norm OnderC => field ??= Ground("1.c",
        _maanden
            ? "Wie voor ten hoogste drie maanden komt: drie maanden, en na een verlenging zes."
            : "Wie voor ten hoogste 90 dagen komt: 90 dagen, en na een verlenging 180.",
        _maanden
            ? "Whoever comes for three months at most: three months, and six after an extension."
            : "Whoever comes for 90 days at most: 90 days, and 180 after an extension.",
        VrijeTermijn.Soort.Is(SoortVrijeTermijn.KortVerblijf));

    private Norm OnderD => field ??= Ground("1.d",
        _maanden
            ? "Met een visum voor lang verblijf of een verblijfstitel van een andere Schengenstaat: drie maanden, en na een verlenging zes."
            : "Met een visum voor lang verblijf of een verblijfstitel van een andere Schengenstaat: 90 dagen, en na een verlenging 180.",
        _maanden
            ? "With a long-stay visa or a residence permit of another Schengen state: three months, and six after an extension."
            : "With a long-stay visa or a residence permit of another Schengen state: 90 days, and 180 after an extension.",
        _maanden
            ? VrijeTermijn.Soort.Is(SoortVrijeTermijn.AndereSchengenstaat) | (VrijeTermijn.Soort.Is(SoortVrijeTermijn.Mvv) & Peildatum < LetterVoorDeMvv)
            : VrijeTermijn.Soort.Is(SoortVrijeTermijn.AndereSchengenstaat));

    private Norm OnderE => field ??= Ground("1.e",
        "Met een geldige mvv: tot de verblijfsvergunning ingaat, en niet langer dan de mvv geldt.",
        "With a valid mvv: until the residence permit begins, and no longer than the mvv is valid.",
        _maanden ? VrijeTermijn.Soort.Is(SoortVrijeTermijn.Mvv) & MvvHeeftEenLetter : VrijeTermijn.Soort.Is(SoortVrijeTermijn.Mvv));

    private Norm MvvHeeftEenLetter => field ??= Reading("letter-voor-de-mvv-sinds-1-juni-2013", "1.e",
        "De mvv heeft sinds 1 juni 2013 een eigen letter; daarvoor viel zij als visum voor lang verblijf onder d.",
        "Since 1 June 2013 the mvv has a letter of its own; before that it was under d, as a long-stay visa.",
        Peildatum >= LetterVoorDeMvv);

    private static LocalDate LetterVoorDeMvv => new(2013, 6, 1);

    private Norm OnderF => field ??= Ground("1.f",
        _maanden
            ? "Een langdurig ingezetene van een andere lidstaat, en het gezin dat daar al bestond: drie maanden."
            : "Een langdurig ingezetene van een andere lidstaat, en het gezin dat daar al bestond: 90 dagen.",
        _maanden
            ? "A long-term resident of another member state, and the family that existed there already: three months."
            : "A long-term resident of another member state, and the family that existed there already: 90 days.",
        VrijeTermijn.Soort.Is(SoortVrijeTermijn.LangdurigIngezetene));

    private Norm OnderG => field ??= Ground("1.g",
        "Ieder ander: acht dagen.",
        "Everybody else: eight days.",
        VrijeTermijn.Soort.Is(SoortVrijeTermijn.Andere));

    private static Condition Vastgesteld => VrijeTermijn.Soort.Is(SoortVrijeTermijn.Vastgesteld);

    private static Constant<Period> Lengte(Period period) => new(Kinds.Term, period);

    // ---------- De telling over alle verblijven ----------

    // Of each stay that counts its days up to and including the day that is asked about.
    internal static Value<Stretch> Verblijf => field ??=
        Stretch(Schengenverblijven.Inreis, Schengenverblijven.Uitreis, VrijeTermijn.AangetroffenOfVertrokkenOp).OnlyWhen(!Schengenverblijven.MetVerblijfstitel);

    private static Provision Telling => field ??= Reading("kort-verblijf-telt-als-in-het-unierecht", "1.c",
        "De dagen tellen over het hele Schengengebied, die van in- en uitreis mee: sinds 18 oktober 2013 90 dagen in elke 180, daarvoor drie maanden in de zes maanden na een eerste inreis.",
        "The days count in the whole Schengen area, those of entry and exit included: since 18 October 2013 90 days in any 180, before that three months in the six months after a first entry.");

    private static Value<LocalDate> Geteld => field ??= Calculate<Stretch, LocalDate>(Telling, Kinds.Date, "last day of short stay", Schengenverblijven.Alle, Verblijf,
        static stays => Stand(stays)?.LaatsteRechtmatigeDag);

    private static Value<bool> IetsOver => field ??= Calculate<Stretch, bool>(
        Reading("vrije-termijn-op-de-dag-van-inreis", "1.c",
            "Een vrije termijn is er, als er op de dag van inreis zelf nog een dag over was.",
            "There is a free term where on the day of entry itself a day was left."),
        Kinds.YesNo, "free term on the day of entry", Schengenverblijven.Alle, Verblijf,
        static stays => Stand(stays)?.VrijeTermijnBijInreis);

    private static Value<int> Dagen => field ??= Calculate<Stretch, int>(
        Reading("gebruikte-dagen-tot-en-met-de-dag", "1.c",
            "De dag zelf telt mee als de vreemdeling er was.",
            "The day itself counts where the person was here."),
        Kinds.Number, "days used", Schengenverblijven.Alle, Verblijf,
        static stays => Stand(stays)?.Gebruikt);

    internal static VerblijfOpDag? Stand(IReadOnlyList<Stretch> stays, Telregel? regel = null) =>
        stays.Count == 0 ? null : new Verblijfsteller(stays.Select(static stay => new Verblijfsperiode(stay.First, stay.Last)), null, regel).Op(stays.Max(static stay => stay.Last));

    // ---------- Bij de inreis ----------

    private Condition Beschikbaar => field ??=
        (Vastgesteld & VrijeTermijn.Beschikbaar)
        | OnderA | OnderB | OnderE | OnderG
        | ((OnderC | OnderD) & VrijeTermijn.Verlengd)
        | ((OnderC | OnderD | OnderF) & IetsOver.Is(true));

    // ---------- De laatste dag ----------

    private Table<LocalDate> Einde => field ??= InOrder(
        Vastgesteld.Gives(VrijeTermijn.LaatsteDag.OnlyWhen(VrijeTermijn.Beschikbaar)),
        OnderA.Gives(VrijeTermijn.LaatsteDag),
        (OnderB | (OnderC & !VrijeTermijn.Verlengd)).Gives(NaVoornemen),
        (OnderC & VrijeTermijn.Verlengd).Gives(NaVoornemenBijVerlenging),
        (OnderD & VrijeTermijn.Verlengd).Gives(Verlenging),
        (OnderD | OnderF).Gives(Geteld),
        OnderE.Gives(MvvOfVergunning),
        OnderG.Gives(AchtDagen));

    private Value<LocalDate> Verlenging => field ??= Calculate(
        Reading("verlenging-tot-de-dag-van-het-besluit", "1.c",
            "Na een verlenging is de laatste dag die van het besluit tot verlenging.",
            "After an extension the last day is that of the decision to extend."),
        Kinds.Date, VrijeTermijn.VerlengdTotEnMet, static day => day);

    private static Value<LocalDate> MvvOfVergunning => field ??= Calculate(
        Reading("dag-voor-de-vergunning", "1.e",
            "De laatste dag is die voor de vergunning, of de laatste dag van de mvv als die eerder is.",
            "The last day is that before the permit, or the last day of the mvv where that is earlier."),
        Kinds.Date, Mvv.Einddatum, VrijeTermijn.VergunningVanaf, static (einde, vergunning) => LocalDate.Min(einde, vergunning.PlusDays(-1)));

    private static Value<LocalDate> AchtDagen => field ??= Calculate<Stretch, LocalDate>(
        Reading("acht-dagen-met-die-van-inreis", "1.g",
            "De dag van inreis is de eerste van de acht.",
            "The day of entry is the first of the eight."),
        Kinds.Date, "eighth day", Schengenverblijven.Alle, Verblijf,
        static stays => Stand(stays) is { } stand ? Termijn.Plus(stand.Inreis, 0, 0, 7) : null);

    // ---------- Tweede en derde lid ----------

    private Value<LocalDate> NaVoornemen => field ??= Calculate(
        Achtste("2",
            "De vrije termijn van b en c eindigt uiterlijk op de achtste dag nadat een voornemen tot langer verblijf blijkt.",
            "The free term of b and c ends at the latest on the eighth day after an intention to stay longer appears."),
        Kinds.Date, InOrder(OnderB.Gives(VrijeTermijn.LaatsteDag), OnderC.Gives(Geteld)), VrijeTermijn.VoornemenGeblekenOp, Eerste);

    private Value<LocalDate> NaVoornemenBijVerlenging => field ??= Calculate(
        Achtste("3",
            _maanden ? "Na een verlenging telt pas het voornemen om langer dan zes maanden te blijven." : "Na een verlenging telt pas het voornemen om langer dan 180 dagen te blijven.",
            _maanden ? "After an extension only the intention to stay longer than six months counts." : "After an extension only the intention to stay longer than 180 days counts."),
        Kinds.Date, Verlenging, VrijeTermijn.VoornemenGeblekenOp, Eerste);

    private static Provision Achtste(string place, string nl, string en) => new(place, Role.Duration, Force.Must, new(nl, en));

    private static LocalDate Eerste(LocalDate einde, LocalDate gebleken) => LocalDate.Min(einde, Termijn.Plus(gebleken, 0, 0, 8));

    // ---------- Overschrijding ----------

    private Norm IsOverschreden => field ??= Reading("zonder-vrije-termijn-geen-overschrijding", "1",
        "Wie bij de inreis geen vrije termijn meer had, heeft er geen overschreden.",
        "Whoever had no free term left at entry has exceeded none.",
        Beschikbaar & VrijeTermijn.AangetroffenOfVertrokkenOp > Einde);

    private Value<int> Over => field ??= Calculate(
        Reading("overschrijding-tot-aantreffen-of-vertrek", "1",
            "De overschrijding begint op de dag na de laatste dag van de vrije termijn en loopt tot en met de dag van vertrek of, van wie nog hier is, van aantreffen.",
            "The excess begins on the day after the last day of the free term and runs until the day of departure or, of whoever is still here, of being found, that day included."),
        Kinds.Number, Einde, VrijeTermijn.AangetroffenOfVertrokkenOp, static (einde, tot) => Period.DaysBetween(einde, tot));
}
