using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.3 Vc: on which day the term of an alert begins.</summary>
public sealed class A2_12_3
{
    internal A2_12_3(ParagraphVersion text, bool metMvv)
    {
        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        BijWeigering = Asks("aanvangBijWeigering",
            "Op welke dag begint de termijn van een signalering na een toegangsweigering?",
            "On which day does the term of an alert after a refusal of entry begin?",
            ExactlyOne(Geweigerd.Gives(Toegang.DatumWeigering)))
            .When(Geweigerd);
        BijInreisverbod = AsksEach(Inreisverboden.Alle, "aanvangBijInreisverbod",
            "Op welke dag begint de termijn van een signalering wegens dit inreisverbod?",
            "On which day does the term of an alert for this entry ban begin?",
            InOrder(
                (Vertrokken & Vertrek.NederlandVerlatenOp >= Inreisverboden.Datum).Gives(Vertrek.NederlandVerlatenOp),
                Besluit.Gives(Inreisverboden.Datum)));
        BijOngewenstverklaring = Asks("aanvangBijOngewenstverklaring",
            "Op welke dag begint de termijn van een signalering wegens de ongewenstverklaring?",
            "On which day does the term of an alert for the declaration of undesirability begin?",
            InOrder(
                (Vertrokken & Vertrek.NederlandVerlatenOp >= Ongewenstverklaring.Datum).Gives(Vertrek.NederlandVerlatenOp),
                Besluit.Gives(Ongewenstverklaring.Datum)))
            .When(Ongewenstverklaring.Uitgesproken);
        NaVertrek = Asks("aanvangNaVertrek",
            "Op welke dag begint de termijn van een andere signalering, zonder weigering en zonder maatregel?",
            "On which day does the term of another alert begin, without a refusal and without a measure?",
            ExactlyOne(Vertrokken.Gives(Vertrek.NederlandVerlatenOp)))
            .Aside();
        BijMvv = metMvv
            ? Asks("aanvangBijMvv",
                "Op welke dag begint de termijn van een signalering wegens de mvv?",
                "On which day does the term of an alert for the mvv begin?",
                ExactlyOne(MvvIngetrokken.Gives(Mvv.RechtsgevolgenIntrekkingOp)))
                .When(MvvIngetrokken)
            : null;

#pragma warning restore CS8604

        Question[] vragen = [BijWeigering, BijInreisverbod, BijOngewenstverklaring, NaVertrek];
        Rule = new(text, results => Aanvangsuitkomst.Van(this, results), BijMvv is null ? vragen : [.. vragen, BijMvv])
        {
            Elsewhere = new(
                "Zonder toegangsweigering, inreisverbod, ongewenstverklaring of ingetrokken mvv is er alleen de dag van vertrek; of wordt gesignaleerd, staat in A2/12.2.",
                "Without a refusal of entry, an entry ban, a declaration of undesirability or a withdrawn mvv there is only the day of departure; whether an alert is entered is in A2/12.2."),
        };
    }

    /// <summary>The first day of an alert after a refusal of entry.</summary>
    public Question<LocalDate> BijWeigering { get; }

    /// <summary>The first day of an alert for each entry ban.</summary>
    public EachQuestion<LocalDate> BijInreisverbod { get; }

    /// <summary>The first day of an alert for the declaration of undesirability.</summary>
    public Question<LocalDate> BijOngewenstverklaring { get; }

    /// <summary>The first day of an alert that rests neither on a refusal nor on a measure.</summary>
    public Question<LocalDate> NaVertrek { get; }

    /// <summary>The first day of an alert for an mvv; <c>null</c> in the text that does not have it.</summary>
    public Question<LocalDate>? BijMvv { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Aanvangsuitkomst> Rule { get; }

    private Norm Vertrokken => field ??= Term("1.1",
        "De termijn begint niet eerder dan op de dag waarop de vreemdeling Nederland daadwerkelijk verliet.",
        "The term begins no earlier than on the day on which the person actually left the Netherlands.",
        PerGrond);

    private Norm PerGrond => field ??= Reading("aanvang-per-grond", "1",
        "De dagen gelden elk voor hun eigen grond: de weigering voor wie is geweigerd, en voor een maatregel het besluit of, als dat later is, het vertrek.",
        "Each of the days is for its own ground: the refusal for whoever was refused, and for a measure the decision or, if that is later, the departure.",
        Vertrek.NederlandVerlatenOp <= Peildatum);

    private Norm Besluit => field ??= Term("1.2",
            "De termijn begint niet eerder dan op de dag van de ongewenstverklaring of het inreisverbod.",
            "The term begins no earlier than on the day of the declaration of undesirability or the entry ban.",
            Ongewenstverklaring.Uitgesproken | Some(Inreisverboden.Alle))
        .RefersTo(Statute.Vw.Article("67"));

    private Norm Geweigerd => field ??= Term("1.3",
        "De termijn begint niet eerder dan op de dag waarop de toegang werd geweigerd.",
        "The term begins no earlier than on the day on which entry was refused.",
        Toegang.Geweigerd);

    private Norm MvvIngetrokken => field ??= Term("1.4",
        "De termijn begint niet eerder dan op de dag waarop de rechtsgevolgen van de intrekking van de mvv beginnen.",
        "The term begins no earlier than on the day on which the effects of the withdrawal of the mvv begin.",
        Mvv.Ingetrokken);
}

/// <summary>The outcome of paragraph A2/12.3: the first day of the term of an alert, for each ground. Days without a value were not settled, or the text gives none.</summary>
public sealed record Aanvangsuitkomst : IOutcome
{
    /// <summary>After a refusal of entry.</summary>
    public LocalDate? BijWeigering { get; init; }

    /// <summary>For each entry ban, in the order of the dossier; <c>null</c> where it is not known which there are.</summary>
    public Lijst<AanvangInreisverbod>? Inreisverboden { get; init; }

    /// <summary>For the declaration of undesirability.</summary>
    public LocalDate? BijOngewenstverklaring { get; init; }

    /// <summary>Without a refusal and without a measure.</summary>
    public LocalDate? NaVertrek { get; init; }

    /// <summary>For the mvv.</summary>
    public LocalDate? BijMvv { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Aanvangsuitkomst Van(A2_12_3 text, Results results) => new()
    {
        BijWeigering = results.Settled(text.BijWeigering),
        Inreisverboden = results.Each(text.BijInreisverbod) is { } dagen ? [.. dagen.Select(static (dag, i) => new AanvangInreisverbod(i, dag.HasValue ? dag.Value : null))] : null,
        BijOngewenstverklaring = results.Settled(text.BijOngewenstverklaring),
        NaVertrek = results.Settled(text.NaVertrek),
        BijMvv = text.BijMvv is { } mvv ? results.Settled(mvv) : null,
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("aanvangBijWeigering", new("Eerste dag na een toegangsweigering", "First day after a refusal of entry"), BijWeigering);
        var label = new Text("Eerste dag per inreisverbod", "First day for each entry ban");
        if (Inreisverboden is null)
        {
            writer.Field("aanvangBijInreisverbod", label, null, new Text("nog niet vastgesteld", "not settled yet"));
        }
        else
        {
            writer.StartList("aanvangBijInreisverbod", label);
            foreach (var verbod in Inreisverboden)
            {
                writer.StartItem();
                writer.Position("inreisverbod", new("Inreisverbod", "Entry ban"), verbod.Positie);
                writer.Field("eersteDag", new("Eerste dag", "First day"), verbod.EersteDag);
                writer.EndItem();
            }

            writer.EndList();
        }

        writer.Field("aanvangBijOngewenstverklaring", new("Eerste dag bij de ongewenstverklaring", "First day for the declaration of undesirability"), BijOngewenstverklaring);
        writer.Field("aanvangNaVertrek", new("Eerste dag zonder weigering en zonder maatregel", "First day without a refusal and without a measure"), NaVertrek);
        writer.Field("aanvangBijMvv", new("Eerste dag bij de mvv", "First day for the mvv"), BijMvv);
    }
}

/// <summary>The first day of an alert for one entry ban.</summary>
/// <param name="Positie">Which entry ban of the dossier, counted from 0.</param>
/// <param name="EersteDag">The first day; <c>null</c> where it is not settled.</param>
public sealed record AanvangInreisverbod(int Positie, LocalDate? EersteDag);
