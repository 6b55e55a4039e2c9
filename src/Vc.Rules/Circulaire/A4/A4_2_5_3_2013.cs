using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.5.3 Vc as it reads since 1 April 2013: an application for lifting an entry ban that was imposed for national security.</summary>
public static class A4_2_5_3_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the paragraph leaves room for granting.</summary>
    public static Question<bool> MagInwilligen { get; } = Asks("magInwilligen",
        "Laat de paragraaf toe dat de aanvraag wordt ingewilligd?",
        "Does the paragraph allow the application to be granted?",
        NaTienJaar & !Verlengen)
        .When(Bereik);

    /// <summary>Whether the ban is made longer.</summary>
    public static Question<bool> Verlenging { get; } = Asks("verlengen",
        "Verlengt de IND de duur van het inreisverbod?",
        "Does the IND make the entry ban longer?",
        Verlengen)
        .When(Bereik);

    /// <summary>The first day on which the ten years are over.</summary>
    public static Question<LocalDate> EersteDag { get; } = Asks("eersteDagNaTienJaar",
        "Vanaf welke dag zijn de tien jaren om?",
        "From which day are the ten years over?",
        EersteDagNaTienJaar)
        .When(Bereik).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<NationaleVeiligheidBijOpheffing> Rule { get; } = new(
        new("A4/2.5.3", Onderwerpen.OpheffingInreisverbodNationaleVeiligheid, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        NationaleVeiligheidBijOpheffing.Van2013,
        MagInwilligen, Verlenging, EersteDag)
    {
        Elsewhere = new(
            "De paragraaf gaat over de aanvraag om opheffing van een inreisverbod wegens een ernstige bedreiging voor de nationale veiligheid; andere aanvragen beoordeelt A4/2.5.2.",
            "The paragraph is about the application for lifting an entry ban for a serious threat to national security; other applications A4/2.5.2 assesses."),
    };

#pragma warning restore CS8604

    private static Condition Bereik => BestaandInreisverbod.Uitgevaardigd & AanvraagOpheffingInreisverbod.Gedaan & BestaandInreisverbod.LidDuur.Is(LidDuurInreisverbod.ZesdeLidNationaleVeiligheid);

    private static Norm NaTienJaar => field ??= Ground("1",
            "Alleen wie sinds inreisverbod en vertrek ten minste tien jaar aaneengesloten buiten Nederland was, kan opheffing krijgen.",
            "Only whoever was outside the Netherlands for at least ten years without interruption since the entry ban and departure can get it lifted.",
            TienJaar,
            Force.Exhaustive)
        .RefersTo(Statute.Vb.Article("6.5a", "6"));

    private static Norm TienJaar => field ??= Reading("tien-jaar-buiten-nederland-alleen", "1",
        "De tien jaren tellen vanaf de laatste van inreisverbod, vertrek en einde van het laatste verblijf in Nederland; verblijf in een andere Schengenstaat is hier verblijf buiten Nederland.",
        "The ten years count from the last of the entry ban, departure and the end of the last stay in the Netherlands; a stay in another Schengen state is a stay outside the Netherlands here.",
        HasRun(BestaandInreisverbod.Datum, 10.Years, Peildatum)
        & HasRun(BestaandInreisverbod.VertrokkenOp, 10.Years, Peildatum)
        & Each(BestaandInreisverbod.VerblijvenSindsVertrek, HasRun(BestaandInreisverbod.WeerVertrokkenOp, 10.Years, Peildatum) | !BestaandInreisverbod.InNederland));

    private static Norm Verlengen => field ??= Must("2.s1",
        "Bij concrete aanwijzingen dat de ernstige bedreiging voortduurt, verlengt de IND het inreisverbod; met hoeveel, zegt de tekst niet.",
        "With concrete indications that the serious threat persists the IND makes the ban longer; by how much the text does not say.",
        Aanwijzingen);

    private static Norm Aanwijzingen => field ??= OpenList("2.s2",
        "Zulke aanwijzingen blijken in elk geval uit een ambtsbericht.",
        "In any case an official report shows such indications.",
        AmbtsberichtAivd | AmbtsberichtAndereDienst,
        ZonderAmbtsbericht);

    private static Norm AmbtsberichtAivd => field ??= Ground("2.1",
        "Een ambtsbericht van de AIVD.",
        "An official report of the AIVD.",
        NationaleVeiligheid.AmbtsberichtAivd & OverNu,
        Force.NonExhaustive);

    private static Norm AmbtsberichtAndereDienst => field ??= Ground("2.2",
        "Een ambtsbericht van een ander ministerie of een andere dienst, hier of in het buitenland.",
        "An official report of another ministry or service, here or abroad.",
        NationaleVeiligheid.AmbtsberichtAndereDienst & OverNu,
        Force.NonExhaustive);

    private static Norm OverNu => field ??= Reading("ambtsbericht-over-het-gevaar-van-nu", "2.s2",
        "Een ambtsbericht beslist alleen als daaruit blijkt dat de bedreiging bij het beoordelen van de aanvraag nog bestaat; dat van het inreisverbod zelf doet dat niet vanzelf.",
        "A report decides only where it shows that the threat is still there as the application is assessed; the one behind the entry ban does not by itself.",
        NationaleVeiligheid.AmbtsberichtToontHuidigGevaar);

    private static Norm ZonderAmbtsbericht => field ??= Reading("concrete-aanwijzingen-beoordeelt-een-mens", "2.s2",
        "Zonder zo'n ambtsbericht beoordeelt een mens of er concrete aanwijzingen zijn.",
        "Without such a report a human judges whether there are concrete indications.",
        Oordeel.AanwijzingenNogErnstigeBedreiging);

    private static Value<LocalDate> Begin => field ??= Highest(
        Reading("dag-van-vertrek-telt-mee", "1",
            "De dag van vertrek of van het inreisverbod is de eerste dag van de tien jaren.",
            "The day of departure or of the entry ban is the first day of the ten years."),
        Always.Gives(BestaandInreisverbod.Datum),
        Always.Gives(BestaandInreisverbod.VertrokkenOp),
        Always.Gives(Latest(BestaandInreisverbod.VerblijvenSindsVertrek, BestaandInreisverbod.WeerVertrokkenOp.OnlyWhen(BestaandInreisverbod.InNederland))));

    private static Value<LocalDate> EersteDagNaTienJaar => field ??= Follows("ten years later", Begin, static day => Termijn.FirstDayAfter(day, 10.Years)).OnlyWhen(Begin <= Peildatum);
}
