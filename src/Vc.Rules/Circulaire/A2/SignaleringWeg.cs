using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.A2;

/// <summary>What becomes of an alert that stands.</summary>
public enum Opheffing
{
    /// <summary>It must be removed.</summary>
    Verwijderen,

    /// <summary>It can be lifted; a human chooses.</summary>
    KanOpheffen,

    /// <summary>It stays.</summary>
    Blijft,
}

/// <summary>The outcome of A2/12.8. Fields without a value were not settled, or do not arise.</summary>
public sealed record SignaleringWeg : IOutcome
{
    /// <summary>The answers of <see cref="A2.Opheffing"/>.</summary>
    public static Choices<Opheffing> Antwoorden { get; } = new(
        (A2.Opheffing.Verwijderen, "verwijderen", new("verwijderen", "remove")),
        (A2.Opheffing.KanOpheffen, "kanOpheffen", new("kan worden opgeheven", "can be lifted")),
        (A2.Opheffing.Blijft, "blijft", new("blijft staan", "stays")));

    /// <summary>What becomes of the alert.</summary>
    public Opheffing? Opheffen { get; init; }

    /// <summary>The places of the changed circumstances that are there.</summary>
    public Lijst<string>? Omstandigheden { get; init; }

    /// <summary>Whether it is entered in OPS after removal from (N)SIS.</summary>
    public bool? DaarnaInOps { get; init; }

    /// <summary>Who does what.</summary>
    public Lijst<Taak> Taken { get; init; } = [];

    private Paragraph? Text { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static SignaleringWeg Van(A2_12_8 text, Results results) => new()
    {
        Text = text.Rule,
        Opheffen = results.Settled(text.Besluit),
        Omstandigheden = Plaatsen.Van(results, text.Omstandigheden),
        DaarnaInOps = results.Settled(text.NaarOps),
        Taken =
        [
            Taak.Van(results, text.Rule, Geadresseerde.Ind, text.Ind),
            Taak.Van(results, text.Rule, Geadresseerde.Sirene, text.Sirene),
            Taak.Van(results, text.Rule, Geadresseerde.SireneAndereStaat, text.AndereSirene),
        ],
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("opheffen", new("De signalering", "The alert"), Antwoorden, Opheffen);
        writer.Values("omstandigheden", new("Gewijzigde omstandigheden", "Changed circumstances"), Plaatsen.Samengevat(Omstandigheden, Text!));
        writer.Field("daarnaInOps", new("Daarna in het OPS", "Into OPS afterwards"), DaarnaInOps);
        foreach (var taak in Taken)
        {
            taak.Write(writer);
        }
    }
}

/// <summary>The outcome of A2/12.8.1 and A2/12.8.2: the request to lift an alert. Fields without a value were not settled, or do not arise.</summary>
public sealed record OpheffingsverzoekUitkomst : IOutcome
{
    /// <summary>Whether the person may ask.</summary>
    public bool? MagVragen { get; init; }

    /// <summary>To whom the request goes.</summary>
    public Geadresseerde? Geadresseerde { get; init; }

    /// <summary>Whether the request must be for lifting the entry ban itself; not of A2/12.8.2.</summary>
    public bool? GerichtOpInreisverbod { get; init; }

    /// <summary>Whether the request has the form that is asked; not of A2/12.8.1.</summary>
    public bool? VormInOrde { get; init; }

    /// <summary>The last day on which the IND decides on it.</summary>
    public LocalDate? LaatsteDagBeslissing { get; init; }

    /// <summary>What becomes of the alert in OPS; not of A2/12.8.1.</summary>
    public Opheffing? Opheffen { get; init; }

    /// <summary>Who does what.</summary>
    public Lijst<Taak> Taken { get; init; } = [];

    private bool Ops { get; init; }

    /// <summary>Puts the answers of A2/12.8.1 together; what is not settled is left out.</summary>
    internal static OpheffingsverzoekUitkomst Van(A2_12_8_1 text, Results results) => new()
    {
        MagVragen = results.Settled(text.MagVragen),
        Geadresseerde = results.Settled(text.AanWie),
        GerichtOpInreisverbod = results.Settled(text.GerichtOpInreisverbod),
        LaatsteDagBeslissing = results.Settled(text.LaatsteDag),
    };

    /// <summary>Puts the answers of A2/12.8.2 together; what is not settled is left out.</summary>
    internal static OpheffingsverzoekUitkomst Van(A2_12_8_2 text, Results results) => new()
    {
        Ops = true,
        MagVragen = results.Settled(text.MagVragen),
        Geadresseerde = results.Settled(text.AanWie),
        VormInOrde = results.Settled(text.VormInOrde),
        LaatsteDagBeslissing = results.Settled(text.LaatsteDag),
        Opheffen = results.Settled(text.Besluit),
        Taken = [Taak.Van(results, text.Rule, Circulaire.Geadresseerde.LandelijkeDienst, text.Dienst)],
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("magVragen", new("De vreemdeling mag om opheffing vragen", "The person may ask for lifting"), MagVragen);
        writer.Field("geadresseerde", new("Het verzoek gaat naar", "The request goes to"), Taak.Geadresseerden, Geadresseerde);
        if (Ops)
        {
            writer.Field("vormInOrde", new("Het verzoek is schriftelijk en gemotiveerd", "The request is in writing and gives reasons"), VormInOrde);
        }
        else
        {
            writer.Field("gerichtOpInreisverbod", new("Het verzoek moet op opheffing van het inreisverbod zijn gericht", "The request must be for lifting the entry ban"), GerichtOpInreisverbod);
        }

        writer.Field("laatsteDagBeslissing", new("Laatste dag om te beslissen", "Last day to decide"), LaatsteDagBeslissing);
        if (Ops)
        {
            writer.Field("opheffen", new("De signalering", "The alert"), SignaleringWeg.Antwoorden, Opheffen);
        }

        foreach (var taak in Taken)
        {
            taak.Write(writer);
        }
    }
}
