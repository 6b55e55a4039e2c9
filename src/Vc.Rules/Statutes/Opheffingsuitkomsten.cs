using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>What article 6.5b Vb says of an application for lifting an entry ban. Fields without a value were not settled, or do not arise.</summary>
public sealed record Helftuitkomst : IOutcome
{
    /// <summary>Whether the conditions are met.</summary>
    public bool? MagOpheffen { get; init; }

    /// <summary>The lid on which that rests; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? Grond { get; init; }

    /// <summary>The first day on which half of the duration is over; <c>null</c> also for whoever is still or again here.</summary>
    public LocalDate? EersteDagNaHelft { get; init; }

    /// <summary>The places of the documents that are missing; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? OntbrekendeStukken { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Helftuitkomst Van2013(Results results) => new()
    {
        MagOpheffen = results.Settled(Vb_6_5b_2013.MagOpheffen),
        Grond = Plaatsen.Van(results, Vb_6_5b_2013.Grond),
        EersteDagNaHelft = results.Of(Vb_6_5b_2013.EersteDag) is { HasValue: true } dag ? dag.Value : null,
        OntbrekendeStukken = Plaatsen.Van(results, Vb_6_5b_2013.OntbrekendeStukken),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("magOpheffen", new("Het inreisverbod kan worden opgeheven", "The entry ban can be lifted"), MagOpheffen);
        writer.Values("grond", new("Op grond van", "Under"), Plaatsen.InWoorden(Grond, Vb_6_5b_2013.Rule.Version.Headings));
        writer.Field("eersteDagNaHelft", new("Eerste dag na de helft van de duur", "First day after half of the duration"), EersteDagNaHelft);
        writer.Values("ontbrekendeStukken", new("Ontbrekende stukken", "Missing documents"), Plaatsen.InWoorden(OntbrekendeStukken, Vb_6_5b_2013.Rule.Version.Headings));
    }
}

/// <summary>What article 6.5c Vb says of temporary lifting of an entry ban. Fields without a value were not settled, or do not arise.</summary>
public sealed record TijdelijkeOpheffingInreisverbod : IOutcome
{
    /// <summary>Whether it can be lifted temporarily.</summary>
    public bool? MagTijdelijkOpheffen { get; init; }

    /// <summary>Whether conditions on entry and stay go with it.</summary>
    public bool? VoorwaardenNodig { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static TijdelijkeOpheffingInreisverbod Van2013(Results results) => new()
    {
        MagTijdelijkOpheffen = results.Settled(Vb_6_5c_2013.MagTijdelijkOpheffen),
        VoorwaardenNodig = results.Settled(Vb_6_5c_2013.MetVoorwaarden),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("magTijdelijkOpheffen", new("Het inreisverbod kan tijdelijk worden opgeheven", "The entry ban can be lifted temporarily"), MagTijdelijkOpheffen);
        writer.Field("voorwaardenNodig", new("Met voorwaarden over binnenkomst en verblijfsduur", "With conditions on entry and length of stay"), VoorwaardenNodig);
    }
}

/// <summary>What article 66b Vw says of lifting an entry ban.</summary>
public sealed record Opheffingsbevoegdheid : IOutcome
{
    /// <summary>Whether it may be lifted.</summary>
    public bool? MagOpheffen { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Opheffingsbevoegdheid Van2013(Results results) => new() { MagOpheffen = results.Settled(Vw_66b_2013.MagOpheffen) };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer) =>
        writer.Field("magOpheffen", new("Het inreisverbod mag worden opgeheven", "The entry ban may be lifted"), MagOpheffen);
}
