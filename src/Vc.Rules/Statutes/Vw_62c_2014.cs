using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 62c Vw as it reads in the consolidated texts of 1 January 2014 and 21 July 2015: the term for leaving after a transfer decision.</summary>
public static class Vw_62c_2014
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>The last day on which the person leaves in time.</summary>
    public static Question<LocalDate> LaatsteDag { get; } = Asks("laatsteDag",
        "Wat is de laatste dag waarop de vreemdeling op tijd vertrekt?",
        "What is the last day on which the person leaves in time?",
        Einde)
        .When(Termijn & NogTeGaan);

    /// <summary>Whether the term may be shortened or withheld.</summary>
    public static Question<bool> VerkortenMag { get; } = Asks("verkortenMag",
        "Mag de termijn korter zijn dan vier weken, of mag onmiddellijk vertrek worden bepaald?",
        "May the term be shorter than four weeks, or may departure at once be ordered?",
        Verkorten | VoorOverdracht)
        .When(Termijn & Overdrachtsbesluit.VertrektermijnDagen < Vertrekdagen.VierWeken);

    /// <summary>On which grounds.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Gronden { get; } = Asks("gronden",
        "Volgens welk lid mag dat?",
        "By which lid is that allowed?",
        AllThatHold(Verkorten, VoorOverdracht))
        .When(Termijn).Aside();

    /// <summary>Whether the person must leave at once.</summary>
    public static Question<bool> Onmiddellijk { get; } = Asks("onmiddellijk",
        "Is bepaald dat de vreemdeling onmiddellijk moet vertrekken?",
        "Was it ordered that the person must leave at once?",
        Meteen)
        .When(Termijn).Aside();

    /// <summary>Whether the term is over.</summary>
    public static Question<bool> Verstreken { get; } = Asks("verstreken",
        "Is de vertrektermijn voorbij?",
        "Is the term for leaving over?",
        Einde < Peildatum)
        .When(Termijn & NogTeGaan & (Loopt | Nadien)).Aside();

    /// <summary>Whether lawful residence under letter m has ended.</summary>
    public static Question<bool> VerblijfGeeindigd { get; } = Asks("verblijfOnderMGeeindigd",
        "Is het rechtmatig verblijf op grond van artikel 8, onder m, Vw geëindigd?",
        "Has lawful residence under article 8, letter m, Vw ended?",
        VerblijfEindigt)
        .When(Termijn);

    /// <summary>The rule object.</summary>
    public static Paragraph<Vertrektermijnuitkomst> Rule { get; } = new(
        new("Vw/62c", Onderwerpen.VertrektermijnBijOverdracht, Publicaties.Vw2014En2015, Publicaties.Vw2014Tot2015, new Dictionary<string, Text>()),
        Vertrektermijnuitkomst.Van2014,
        LaatsteDag, VerkortenMag, Gronden, Onmiddellijk, Verstreken, VerblijfGeeindigd)
    {
        Elsewhere = new(
            "Het artikel gaat over de vreemdeling tegen wie een overdrachtsbesluit is genomen.",
            "The article is about the person against whom a transfer decision was taken."),
    };

#pragma warning restore CS8604

    private static Norm Termijn => field ??= Term("1",
            "Na een overdrachtsbesluit is er vier weken om te vertrekken.",
            "After a transfer decision there are four weeks to leave.",
            Overdrachtsbesluit.Genomen)
        .RefersTo(Statute.Vw.Article("62b"));

    private static Norm NogTeGaan => field ??= Reading("na-de-overdracht-loopt-geen-termijn", "1",
            "Wie is overgedragen of kennelijk zelf vertrok, heeft aan het overdrachtsbesluit voldaan; daaruit volgt dan geen termijn meer.",
            "Whoever was transferred or evidently left by himself complied with the transfer decision; no term follows from it any more.",
            NietUitgevoerd)
        .RefersTo(Statute.Vw.Article("62c", "4"));

    // Article 61 asks the same.
    internal static Condition NietUitgevoerd => !Overdrachtsbesluit.Overgedragen & !Overdrachtsbesluit.KennelijkZelfVertrokken;

    private static Norm Meteen => field ??= Reading("nul-dagen-is-onmiddellijk", "3",
        "Een termijn van nul dagen is onmiddellijk vertrek.",
        "A term of no days is departure at once.",
        Overdrachtsbesluit.VertrektermijnDagen < 1);

    private static Value<LocalDate> Kalenderdag => field ??= Calculate(
        Reading("termijn-begint-de-dag-erna", "1",
            "De termijn loopt vanaf de dag na het besluit; de laatste dag telt helemaal mee. Hoeveel dagen het er zijn, zegt het besluit.",
            "The term runs from the day after the decision; the last day counts as a whole. How many days there are, the decision says."),
        Kinds.Date, Overdrachtsbesluit.Datum, Overdrachtsbesluit.VertrektermijnDagen, Vertrekdagen.LaatsteDag);

    private static Value<LocalDate> EersteWerkdag => field ??= Calculate(
        Reading("termijnenwet-bij-vertrektermijn", "1",
            "Of een laatste dag in het weekend of op een feestdag opschuift, beoordeelt een mens.",
            "Whether a last day in a weekend or on a holiday moves on, a human judges."),
        Kinds.Date, Kalenderdag, Werkdag.Vanaf);

    private static Condition Opgeschoven => field ??= (EersteWerkdag > Kalenderdag) & !Meteen & Oordeel.TermijnenwetVerlengtVertrektermijn;

    private static Norm Loopt => field ??= Reading("opschorting-en-vertrektermijn", "1",
            "Heeft een rechtsmiddel de beschikking opgeschort, dan beoordeelt een mens of de termijn doorloopt.",
            "Where a legal remedy suspended the decision, a human judges whether the term runs on.",
            Vertrektermijn.Opschorting.Is(Opschorting.Geen) | Oordeel.VertrektermijnLooptDoorBijOpschorting)
        .RefersTo(Statute.Vw.Article("73", "5"));

    private static Norm Nadien => field ??= Reading("termijn-na-de-opschorting", "1",
        "Liep de termijn niet door en is de opschorting voorbij, dan zegt het dossier tot en met welke dag hij nu loopt.",
        "Where the term did not run on and the suspension is over, the dossier states the day until which it runs now.",
        Vertrektermijn.Opschorting.Is(Opschorting.Voorbij) & !Oordeel.VertrektermijnLooptDoorBijOpschorting);

    private static Value<LocalDate> Einde => field ??= InOrder(
        (Loopt & Opgeschoven).Gives(EersteWerkdag),
        (Loopt & !Opgeschoven).Gives(Kalenderdag),
        Nadien.Gives(Vertrektermijn.LaatsteDagNaOpschorting));

    private static Norm Verkorten => field ??= May("2",
            "De gronden van artikel 62, tweede lid, om te verkorten of onmiddellijk vertrek te bepalen gelden ook hier.",
            "The grounds of article 62(2) to shorten or to order departure at once apply here too.",
            Vw_62_2013.Rule.SubDecision(Vw_62_2013.GrondAanwezig).Is(true))
        .RefersTo(Statute.Vw.Article("62", "2"));

    private static Norm VoorOverdracht => field ??= May("3",
        "Het kan ook als het nodig is om binnen zes maanden na het akkoord over te dragen.",
        "It is possible too where it is needed to transfer within six months of the acceptance.",
        Oordeel.NoodzakelijkVoorTijdigeOverdracht);

    private static Norm VerblijfEindigt => field ??= Consequence("4",
            "Het verblijf op grond van artikel 8, onder m, eindigt vanzelf als de vreemdeling kennelijk zelf vertrok of is overgedragen.",
            "Residence under article 8, letter m, ends by itself where the person evidently left by himself or was transferred.",
            Overdrachtsbesluit.VerblijfOnderM & (Overdrachtsbesluit.KennelijkZelfVertrokken | Overdrachtsbesluit.Overgedragen))
        .RefersTo(Statute.Vw.Article("8"));
}
