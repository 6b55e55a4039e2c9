using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.A4;

/// <summary>The outcome of paragraph A4/2.5.1 (2013 and 2014). Fields without a value were not settled, or do not arise.</summary>
public sealed record Vormuitkomst : IOutcome
{
    /// <summary>Whether the application is taken as an objection or appeal; <c>null</c> also in the text of 2013, which does not ask it.</summary>
    public bool? AlsRechtsmiddel { get; init; }

    /// <summary>Whether the documents are there.</summary>
    public bool? StukkenGenoeg { get; init; }

    /// <summary>The places of the documents that are missing; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? OntbrekendeStukken { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Vormuitkomst Van(Results results, A4_2_5_1 text) => new()
    {
        AlsRechtsmiddel = text.AlsRechtsmiddel is { } vraag ? results.Settled(vraag) : null,
        StukkenGenoeg = results.Settled(text.StukkenGenoeg),
        OntbrekendeStukken = Plaatsen.Van(results, text.OntbrekendeStukken),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("alsRechtsmiddel", new("De aanvraag geldt als bezwaar of beroep", "The application counts as an objection or appeal"), AlsRechtsmiddel);
        writer.Field("stukkenGenoeg", new("De gevraagde stukken liggen er", "The documents asked for are there"), StukkenGenoeg);
        writer.Values("ontbrekendeStukken", new("Ontbrekende stukken", "Missing documents"), Plaatsen.InWoorden(OntbrekendeStukken, new Dictionary<string, Text>()));
    }
}

/// <summary>The outcome of paragraph A4/2.5.2 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record BesluitOpheffingInreisverbod : IOutcome
{
    /// <summary>Granted or refused; <c>null</c> also where norms conflict, so that a human decides.</summary>
    public BesluitOpheffing? Besluit { get; init; }

    /// <summary>The places that give a ground for granting; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? WaaromInwilligen { get; init; }

    /// <summary>The places that stand in the way of granting; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? WaaromAfwijzen { get; init; }

    /// <summary>The places of the documents that are missing; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? OntbrekendeStukken { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static BesluitOpheffingInreisverbod Van2013(Results results) => new()
    {
        Besluit = results.Of(A4_2_5_2_2013.Besluit) is { HasValue: true } besluit ? besluit.Value : null,
        WaaromInwilligen = Plaatsen.Van(results, A4_2_5_2_2013.WaaromInwilligen),
        WaaromAfwijzen = Plaatsen.Van(results, A4_2_5_2_2013.WaaromAfwijzen),
        OntbrekendeStukken = Plaatsen.Van(results, A4_2_5_2_2013.OntbrekendeStukken),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("besluit", new("Besluit op de aanvraag om opheffing van het inreisverbod", "Decision on the application for lifting the entry ban"), Opheffingsbesluit.Besluiten, Besluit);
        writer.Values("waaromInwilligen", new("Grond om in te willigen", "Ground for granting"), Plaatsen.InWoorden(WaaromInwilligen, new Dictionary<string, Text>()));
        writer.Values("waaromAfwijzen", new("Staat aan inwilliging in de weg", "Stands in the way of granting"), Plaatsen.InWoorden(WaaromAfwijzen, new Dictionary<string, Text>()));
        writer.Values("ontbrekendeStukken", new("Ontbrekende stukken", "Missing documents"), Plaatsen.InWoorden(OntbrekendeStukken, new Dictionary<string, Text>()));
    }
}

/// <summary>The outcome of paragraph A4/2.5.3 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record NationaleVeiligheidBijOpheffing : IOutcome
{
    /// <summary>Whether the paragraph leaves room for granting.</summary>
    public bool? MagInwilligen { get; init; }

    /// <summary>Whether the ban is made longer; by how much the text does not say.</summary>
    public bool? Verlengen { get; init; }

    /// <summary>The first day on which the ten years are over; <c>null</c> also for whoever is still or again here.</summary>
    public LocalDate? EersteDagNaTienJaar { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static NationaleVeiligheidBijOpheffing Van2013(Results results) => new()
    {
        MagInwilligen = results.Settled(A4_2_5_3_2013.MagInwilligen),
        Verlengen = results.Settled(A4_2_5_3_2013.Verlenging),
        EersteDagNaTienJaar = results.Of(A4_2_5_3_2013.EersteDag) is { HasValue: true } dag ? dag.Value : null,
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("magInwilligen", new("De paragraaf laat inwilliging toe", "The paragraph allows granting"), MagInwilligen);
        writer.Field("verlengen", new("Het inreisverbod wordt verlengd", "The entry ban is made longer"), Verlengen);
        writer.Field("eersteDagNaTienJaar", new("Eerste dag na tien jaar", "First day after ten years"), EersteDagNaTienJaar);
    }
}

/// <summary>The outcome of paragraph A4/2.5.4 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record TijdelijkeInreisverbodopheffing : IOutcome
{
    /// <summary>Whether the ban can be lifted temporarily.</summary>
    public bool? TijdelijkOpheffen { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static TijdelijkeInreisverbodopheffing Van2013(Results results) => new()
    {
        TijdelijkOpheffen = results.Settled(A4_2_5_4_2013.TijdelijkOpheffen),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("tijdelijkOpheffen", new("Het inreisverbod kan tijdelijk worden opgeheven", "The entry ban can be lifted temporarily"), TijdelijkOpheffen);
    }
}

/// <summary>The outcome of paragraph A4/2.5.5 (2013 and 2014). Fields without a value were not settled, or do not arise.</summary>
public sealed record AmbtshalveUitkomst : IOutcome
{
    /// <summary>Whether the ban is lifted.</summary>
    public bool? AmbtshalveOpheffen { get; init; }

    /// <summary>Why; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? Gronden { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static AmbtshalveUitkomst Van(Results results, A4_2_5_5 text) => new()
    {
        AmbtshalveOpheffen = results.Settled(text.Opheffen),
        Gronden = Plaatsen.Van(results, text.Gronden),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("ambtshalveOpheffen", new("Het inreisverbod wordt ambtshalve opgeheven", "The entry ban is lifted of its own motion"), AmbtshalveOpheffen);
        writer.Values("gronden", new("Grond", "Ground"), Plaatsen.InWoorden(Gronden, new Dictionary<string, Text>()));
    }
}

/// <summary>The outcome of paragraph A4/2.5.6 (2014). Fields without a value were not settled, or do not arise.</summary>
public sealed record Vervaluitkomst : IOutcome
{
    /// <summary>Whether the ban has lapsed.</summary>
    public bool? Vervallen { get; init; }

    /// <summary>The first day without the ban; <c>null</c> also for whoever is still or again here.</summary>
    public LocalDate? EersteDagZonderInreisverbod { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Vervaluitkomst Van2014(Results results) => new()
    {
        Vervallen = results.Settled(A4_2_5_6_2014.Vervallen),
        EersteDagZonderInreisverbod = results.Of(A4_2_5_6_2014.EersteDag) is { HasValue: true } dag ? dag.Value : null,
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("vervallen", new("Het inreisverbod is vervallen", "The entry ban has lapsed"), Vervallen);
        writer.Field("eersteDagZonderInreisverbod", new("Eerste dag zonder inreisverbod", "First day without the entry ban"), EersteDagZonderInreisverbod);
    }
}
