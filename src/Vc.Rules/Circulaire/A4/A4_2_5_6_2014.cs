using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.5.6 Vc as it reads in the consolidated texts from 7 April 2014 to 17 November 2015: an entry ban lapses when its duration is over.</summary>
public static class A4_2_5_6_2014
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the ban has lapsed.</summary>
    public static Question<bool> Vervallen { get; } = Asks("vervallen",
        "Is het inreisverbod van rechtswege vervallen?",
        "Has the entry ban lapsed by operation of law?",
        NaAfloop)
        .When(BestaandInreisverbod.Uitgevaardigd);

    /// <summary>The first day without it, counted from departure.</summary>
    public static Question<LocalDate> EersteDag { get; } = Asks("eersteDagZonderInreisverbod",
        "Vanaf welke dag is de duur om, gerekend vanaf het vertrek na het inreisverbod en na elk later verblijf in Nederland of een andere Schengenstaat?",
        "From which day is the duration over, counted from departure after the entry ban and after each later stay in the Netherlands or another Schengen state?",
        NaDeDuur)
        .When(BestaandInreisverbod.Uitgevaardigd).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Vervaluitkomst> Rule { get; } = new(
        new("A4/2.5.6", Onderwerpen.VervalInreisverbod, Publicaties.DeelA2014April, Publicaties.DeelA2014AprilTot2015, new Dictionary<string, Text>()),
        Vervaluitkomst.Van2014,
        Vervallen, EersteDag)
    {
        Elsewhere = new(
            "De paragraaf gaat over een inreisverbod dat is uitgevaardigd en niet is opgeheven of vernietigd.",
            "The paragraph is about an entry ban that was issued and not lifted or annulled."),
    };

#pragma warning restore CS8604

    private static Norm NaAfloop => field ??= Must("1",
            "Na afloop van zijn duur vervalt het inreisverbod vanzelf.",
            "After its duration the entry ban lapses by itself.",
            DuurOm)
        .RefersTo(Statute.Vw.Article("66a", "4"));

    private static Norm DuurOm => field ??= Reading("duur-loopt-vanaf-vertrek", "1",
            "De duur loopt vanaf het vertrek uit Nederland en de andere Schengenstaten; was dat voor het verbod, of was de vreemdeling daarna weer in een van die staten, en verschilt de uitkomst daardoor, dan beoordeelt een mens of zij om is.",
            "The duration runs from departure from the Netherlands and the other Schengen states; where that was before the ban, or the person was in one of those states after it, and the outcome differs for it, a human judges whether it is over.",
            Om(BestaandInreisverbod.VertrokkenOp)
            & ((Om(BestaandInreisverbod.Datum) & Each(BestaandInreisverbod.VerblijvenSindsVertrek, Om(BestaandInreisverbod.WeerVertrokkenOp)))
                | Oordeel.DuurInreisverbodVerstreken))
        .RefersTo(Statute.Vw.Article("109", "4"));

    private static Condition Om(Value<LocalDate> begin) => begin <= LaatsteBegin;

    // The last day on which the duration can have begun. The facts are compared with it, so that what cannot matter is not asked for.
    private static Value<LocalDate> LaatsteBegin => field ??= Calculate(
        Reading("duur-in-maanden", "1",
            "De duur is om op de dag met hetzelfde nummer als die van vertrek, zoveel maanden later.",
            "The duration is over on the day of the same number as that of departure, so many months later."),
        Kinds.Date, Peildatum, BestaandInreisverbod.DuurMaanden, static (op, maanden) => Termijn.LatestStart(op, maanden.Months));

    private static Value<LocalDate> Begin => field ??= Highest(
        Reading("eerste-dag-veilig-gerekend", "1",
            "De dag die hier staat, gaat uit van de laatste van inreisverbod, vertrek en einde van verblijf in Nederland of een andere Schengenstaat.",
            "The day given here starts from the last of the entry ban, departure and the end of a stay in the Netherlands or another Schengen state."),
        Always.Gives(BestaandInreisverbod.Datum),
        Always.Gives(BestaandInreisverbod.VertrokkenOp),
        Always.Gives(Latest(BestaandInreisverbod.VerblijvenSindsVertrek, BestaandInreisverbod.WeerVertrokkenOp)));

    private static Value<LocalDate> NaDeDuur => field ??= Calculate(
        Reading("eerste-dag-na-de-duur", "1",
            "De eerste dag zonder inreisverbod is de dag na de laatste van de duur.",
            "The first day without the entry ban is the day after the last of its duration."),
        Kinds.Date, Begin, BestaandInreisverbod.DuurMaanden, static (begin, maanden) => Termijn.FirstDayAfter(begin, maanden.Months))
        .OnlyWhen(Begin <= Peildatum);
}
