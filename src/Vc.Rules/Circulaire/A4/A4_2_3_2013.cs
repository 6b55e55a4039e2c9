using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.3 Vc as it reads from 1 April 2013 to 17 November 2015: for how long an entry ban is imposed. The maximum it asks of article 6.5a Vb, in the text of the reference date.</summary>
public static class A4_2_3_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>The duration before it is shortened.</summary>
    public static Question<Period> Uitgangspunt { get; } = Asks("uitgangspunt",
        "Hoe lang duurt het inreisverbod, voordat het wordt verkort?",
        "How long does the entry ban last, before it is shortened?",
        Duur)
        .When(DuurInreisverbod.WordtUitgevaardigd);

    /// <summary>Whether it is shortened.</summary>
    public static Question<bool> Verkorten { get; } = Asks("verkorten",
        "Wordt de duur verkort om bijzondere, individuele omstandigheden?",
        "Is the duration shortened for special, individual circumstances?",
        Verkorting)
        .When(DuurInreisverbod.WordtUitgevaardigd);

    /// <summary>The duration; where it is shortened, what a human made of it.</summary>
    public static Question<Period> DuurVanHetVerbod { get; } = Asks("duur",
        "Voor hoe lang wordt het inreisverbod uitgevaardigd?",
        "For how long is the entry ban imposed?",
        MetVerkorting)
        .When(DuurInreisverbod.WordtUitgevaardigd);

    /// <summary>Whether it is raised to five years.</summary>
    public static Question<bool> TijdensEerderVerbod { get; } = Asks("tijdensEerderVerbod",
        "Bevindt de vreemdeling zich in Nederland terwijl een inreisverbod van kracht is?",
        "Is the person in the Netherlands while an entry ban is in force?",
        Verhoging)
        .When(DuurInreisverbod.WordtUitgevaardigd).Aside();

    /// <summary>The maximum of the Vb.</summary>
    public static Question<Period> MaximumVanHetVb { get; } = Asks("maximumVanHetVb",
        "Wat is het maximum van artikel 6.5a Vb dat de IND toepast?",
        "Which maximum of article 6.5a Vb does the IND apply?",
        Maximum)
        .When(DuurInreisverbod.WordtUitgevaardigd).Aside();

    /// <summary>The lid of the Vb.</summary>
    public static Question<Duurlid> Onderdeel { get; } = Asks("onderdeel",
        "Welk lid van artikel 6.5a Vb past de IND toe?",
        "Which lid of article 6.5a Vb does the IND apply?",
        Lid)
        .When(DuurInreisverbod.WordtUitgevaardigd).Aside();

    /// <summary>The last day.</summary>
    public static Question<LocalDate> LaatsteDag { get; } = Asks("laatsteDag",
        "Wat is de laatste dag van het inreisverbod?",
        "What is the last day of the entry ban?",
        Einde)
        .When(DuurInreisverbod.WordtUitgevaardigd).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Inreisverbodsduur> Rule { get; } = new(
        new("A4/2.3", Onderwerpen.DuurInreisverbod, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        Inreisverbodsduur.Van2013,
        Uitgangspunt, Verkorten, DuurVanHetVerbod, TijdensEerderVerbod, MaximumVanHetVb, Onderdeel, LaatsteDag)
    {
        Elsewhere = new(
            "De paragraaf gaat over de duur van een inreisverbod dat wordt uitgevaardigd; wanneer dat gebeurt, zeggen de paragrafen A4/2.1 en A4/2.2.",
            "The paragraph is about the duration of an entry ban that is imposed; when one is, paragraphs A4/2.1 and A4/2.2 say."),
    };

#pragma warning restore CS8604

    // ---------- De tekst van artikel 6.5a Vb op de peildatum ----------

    private static LocalDate NieuweTekst => Publicaties.VbNovember2014Tot2015.From.NotAfter;

    private static Condition Oud => field ??= Peildatum < NieuweTekst;

    private static Condition Nieuw => field ??= Peildatum >= NieuweTekst;

    private static Value<T> VanDePeildatum<T>(Func<Vb_6_5a, Question<T>> question) => InOrder(
        Oud.Gives(Vb_6_5a_2013.Rule.SubDecision(question(Vb_6_5a_2013.Text))),
        Nieuw.Gives(Vb_6_5a_2014.Rule.SubDecision(question(Vb_6_5a_2014.Text))));

    private static Condition GeldtOpDePeildatum(Func<Vb_6_5a, Question<bool>> question) =>
        (Oud & Vb_6_5a_2013.Rule.SubDecision(question(Vb_6_5a_2013.Text)).Is(true))
        | (Nieuw & Vb_6_5a_2014.Rule.SubDecision(question(Vb_6_5a_2014.Text)).Is(true));

    // ---------- De duur ----------

    private static Table<Period> Duur => field ??= Highest(
        Reading("verhogen-verlaagt-niet", "3",
            "Verhogen naar vijf jaar maakt een langere duur niet korter.",
            "Raising to five years does not shorten a longer duration."),
        Maximaal.Gives(Maximum),
        Verhoging.Lasts(5.Years));

    private static Norm Maximaal => field ??= Must("1",
            "Het inreisverbod krijgt de langste duur die het toepasselijke onderdeel van artikel 6.5a Vb toelaat.",
            "The entry ban gets the longest duration that the applicable part of article 6.5a Vb allows.",
            Onvoorwaardelijk | Opgeteld | Always)
        .RefersTo(Statute.Vb.Article("6.5a"));

    private static Table<Period> MetVerkorting => field ??= InOrder(
        Verkorting.Gives(Verkort),
        (!Verkorting).Gives(Duur));

    private static Value<Period> Verkort => field ??= Calculate(
        Reading("verkorte-duur-bepaalt-een-mens", "2",
            "De tekst zegt niet met hoeveel wordt verkort; een mens stelt de duur in maanden vast. Langer wordt zij er niet van.",
            "The text does not say by how much the duration is shortened; a human sets it in months. It does not become longer by it."),
        Kinds.Term, Duur, DuurInreisverbod.VerkortTotMaanden, static (duur, maanden) => Math.Max(0, Math.Min(maanden, (duur.Years * 12) + duur.Months)).Months);

    private static Norm Verkorting => field ??= Must("2",
        "De duur wordt verkort als de vreemdeling bijzondere, individuele omstandigheden aanvoert en onderbouwt; met hoeveel, bepaalt een mens.",
        "The duration is shortened where the person puts forward special, individual circumstances and substantiates them; by how much, a human determines.",
        DuurInreisverbod.OmstandighedenAangevoerd & Oordeel.BijzondereOmstandighedenInreisverbod);

    private static Norm Verhoging => field ??= Term("3",
        "Wie in Nederland is terwijl een inreisverbod van kracht is, krijgt vijf jaar.",
        "Whoever is in the Netherlands while an entry ban is in force gets five years.",
        Verblijf.Plaats.Is(Verblijfplaats.Nederland) & VanKracht);

    private static Norm VanKracht => field ??= Reading("van-kracht-zonder-vertrek-beoordeelt-een-mens", "3",
            "Een inreisverbod waarna de vreemdeling is vertrokken, is van kracht; is hij sindsdien niet vertrokken, dan beoordeelt een mens of een verbod van voor de peildatum van kracht is.",
            "An entry ban after which the person left is in force; where he has not left since, a human judges whether a ban of before the reference date is in force.",
            Some(Inreisverboden.Alle, Inreisverboden.InWerking) | (Some(Inreisverboden.Alle, Inreisverboden.Datum < Peildatum) & Oordeel.InreisverbodVanKrachtZonderVertrek))
        .RefersTo(Statute.Vw.Article("66a", "4"));

    private static Norm Onvoorwaardelijk => field ??= Definition("4.s1",
        "Vrijheidsstraf in artikel 6.5a Vb is alleen de onvoorwaardelijke.",
        "Custody in article 6.5a Vb is only what is unconditional.",
        GeldtOpDePeildatum(static vb => vb.WegensVrijheidsstraf));

    private static Norm Opgeteld => field ??= Definition("4.s2",
        "Verschillende vrijheidsstraffen tellen op.",
        "Several sentences of custody add up.",
        GeldtOpDePeildatum(static vb => vb.WegensVrijheidsstraf));

    // ---------- Terugkeerbesluiten ----------

    private static Table<Period> Maximum => field ??= InOrder(
        (Derde | ZonderDerde).Gives(VanDePeildatum(static vb => vb.Maximum)),
        (!(Derde | ZonderDerde)).Gives(VanDePeildatum(static vb => vb.MaximumZonderTerugkeerbesluiten)));

    private static Table<Duurlid> Lid => field ??= InOrder(
        (Derde | ZonderDerde).Gives(VanDePeildatum(static vb => vb.Onderdeel)),
        (!(Derde | ZonderDerde)).Gives(VanDePeildatum(static vb => vb.OnderdeelZonderTerugkeerbesluiten)));

    private static Norm Derde => field ??= Must("5",
            "Bij een derde terugkeerbesluit past de IND artikel 6.5a, vierde lid, onder c, Vb toe.",
            "At a third return decision the IND applies article 6.5a(4)(c) Vb.",
            DerdeOfLater)
        .RefersTo(Statute.Vb.Article("6.5a", "4", "c"));

    private static Norm DerdeOfLater => field ??= Reading("derde-terugkeerbesluit-of-later", "5",
        "Het terugkeerbesluit dat nu wordt genomen telt mee; na drie eerdere geldt hetzelfde.",
        "The return decision that is now taken counts; after three earlier ones the same holds.",
        AtLeast(3, Terugkeerbesluiten.Alle, Eerder) | (AtLeast(2, Terugkeerbesluiten.Alle, Eerder) & DuurInreisverbod.MetTerugkeerbesluit));

    private static Norm ZonderDerde => field ??= Reading("zonder-derde-terugkeerbesluit-beoordeelt-een-mens", "5",
        "Zijn er twee eerdere terugkeerbesluiten en wordt nu geen derde genomen, dan beoordeelt een mens of de vijf jaar geldt.",
        "Where there are two earlier return decisions and no third is taken now, a human judges whether the five years apply.",
        AtLeast(2, Terugkeerbesluiten.Alle, Eerder) & Oordeel.VijfJaarZonderDerdeTerugkeerbesluit);

    private static Condition Eerder => Terugkeerbesluiten.Datum < Peildatum;

    // ---------- Wanneer het loopt ----------

    private static Value<LocalDate> Einde => field ??= LastDay(
        Reading("inreisverbod-loopt-vanaf-vertrek", "1",
            "De duur loopt vanaf de dag waarop de vreemdeling Nederland en de andere Schengenstaten daadwerkelijk verliet (artikelen 66a, vierde lid, en 109, vierde lid, Vw); die dag telt mee. Na een vertrek van voor de dag van het inreisverbod staat de laatste dag niet vast.",
            "The duration runs from the day on which the person actually left the Netherlands and the other Schengen states (articles 66a(4) and 109(4) Vw); that day counts. After a departure of before the day of the entry ban the last day is not settled."),
        VertrekNaHetVerbod, MetVerkorting);

    // The reference date is the day of the ban. Of whoever left before it, or has come back, the texts do not say from when the duration runs; A4/2.5.6 leaves that to a human.
    private static Value<LocalDate> VertrekNaHetVerbod => field ??= DuurInreisverbod.VertrokkenOp.OnlyWhen(DuurInreisverbod.VertrokkenOp >= Peildatum);
}
