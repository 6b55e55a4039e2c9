using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.8.1 Vc, 2013 to 2015: to whom a person asks for lifting of an alert in (N)SIS, and when the decision is due.</summary>
public sealed class A2_12_8_1
{
    private readonly string _dienst;

    internal A2_12_8_1(ParagraphVersion text, string dienst)
    {
        _dienst = dienst;

        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        MagVragen = Asks("magVragen",
            "Mag de vreemdeling in elk Schengenland om opheffing vragen?",
            "May the person ask for lifting in any Schengen state?",
            ElkSchengenland)
            .When(Bereik);
        AanWie = Asks("geadresseerde",
            "Aan wie richt de vreemdeling het verzoek in Nederland?",
            "To whom does the person address the request in the Netherlands?",
            ExactlyOne(
                AanDienst.Gives(Taak.Geadresseerden, Geadresseerde.LandelijkeDienst),
                AanInd.Gives(Taak.Geadresseerden, Geadresseerde.Ind)))
            .When(Bereik);
        GerichtOpInreisverbod = Asks("gerichtOpInreisverbod",
            "Moet het verzoek op opheffing van het inreisverbod zijn gericht?",
            "Must the request be for lifting the entry ban?",
            OpInreisverbod)
            .When(Bereik);
        LaatsteDag = Asks("laatsteDagBeslissing",
            "Wat is de laatste dag waarop de IND beslist?",
            "What is the last day on which the IND decides?",
            ExactlyOne(BinnenVierWeken.Gives(VierWeken.Na(OpheffingSignalering.VerzoekOntvangenOp))))
            .When(Bereik & AanInd & OpheffingSignalering.Gevraagd);

#pragma warning restore CS8604

        Rule = new(text, results => OpheffingsverzoekUitkomst.Van(this, results), MagVragen, AanWie, GerichtOpInreisverbod, LaatsteDag)
        {
            Elsewhere = new(
                "De paragraaf gaat over een signalering in het (N)SIS; over het OPS gaat A2/12.8.2.",
                "The paragraph is about an alert in (N)SIS; OPS is in A2/12.8.2."),
        };
    }

    /// <summary>Whether the person may ask in any Schengen state.</summary>
    public Question<bool> MagVragen { get; }

    /// <summary>To whom.</summary>
    public Question<Geadresseerde> AanWie { get; }

    /// <summary>Whether the request must be for lifting the entry ban.</summary>
    public Question<bool> GerichtOpInreisverbod { get; }

    /// <summary>The last day to decide.</summary>
    public Question<LocalDate> LaatsteDag { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<OpheffingsverzoekUitkomst> Rule { get; }

    private static Condition Bereik => OpheffingSignalering.Register.Is(Register.Sis);

    private Norm ElkSchengenland => field ??= May("1",
        "Wie in het (N)SIS staat, mag in elk Schengenland om opheffing vragen.",
        "Whoever stands in (N)SIS may ask for lifting in any Schengen state.",
        Bereik);

    private Norm AanDienst => field ??= Must("2.s1",
        $"Over een signalering van een andere staat richt de vreemdeling zich hier tot de {_dienst}.",
        $"About an alert of another state the person here addresses the {_dienst}.",
        !OpheffingSignalering.DoorNederland);

    private Norm OpInreisverbod => field ??= Must("2.s2",
            "Dient de signalering een Nederlands inreisverbod, dan moet om opheffing van dat verbod worden gevraagd.",
            "Where the alert serves a Dutch entry ban, lifting of that ban must be asked for.",
            OpheffingSignalering.DoorNederland & OpheffingSignalering.Grondslag.Is(Grondslag.Inreisverbod, Grondslag.TerugkeerbesluitMetInreisverbod))
        .RefersTo(new OtherParagraph("A4/2.5"));

    private Norm AanInd => field ??= Must("3.s1",
        "Over een Nederlandse signalering stuurt de vreemdeling het verzoek naar de IND.",
        "About a Dutch alert the person sends the request to the IND.",
        OpheffingSignalering.DoorNederland);

    private Norm BinnenVierWeken => field ??= Term("3.s2",
        "De IND beslist schriftelijk binnen vier weken na ontvangst.",
        "The IND decides in writing within four weeks of receipt.",
        AanInd);
}

/// <summary>How the four weeks for a decision run.</summary>
internal static class VierWeken
{
    public static Value<LocalDate> Na(Value<LocalDate> ontvangen, string place = "3.s2") => Calculate(
        Reading("vier-weken-na-ontvangst", place,
            "De vier weken lopen vanaf de dag na ontvangst door de IND; de laatste dag is dezelfde dag van de week, achtentwintig dagen later.",
            "The four weeks run from the day after receipt by the IND; the last day is the same day of the week, twenty-eight days later."),
        Kinds.Date, ontvangen, static day => Termijn.Plus(day, 0, 0, 28));
}
