using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>What article 68 Vw says of lifting. Fields without a value were not settled, or do not arise.</summary>
public sealed record Opheffingsplicht : IOutcome
{
    /// <summary>Whether the declaration must be lifted.</summary>
    public bool? MoetOpheffen { get; init; }

    /// <summary>Whether it may be lifted on application.</summary>
    public bool? MagOpheffen { get; init; }

    /// <summary>The first day on which the ten years outside the Netherlands are over; <c>null</c> also for whoever is still or again here.</summary>
    public LocalDate? EersteDagNaTienJaar { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Opheffingsplicht Van2013(Results results) => new()
    {
        MoetOpheffen = results.Of(Vw_68_2013.MoetOpheffen) is { HasValue: true } moet ? moet.Value : null,
        MagOpheffen = results.Of(Vw_68_2013.MagOpheffen) is { HasValue: true } mag ? mag.Value : null,
        EersteDagNaTienJaar = results.Of(Vw_68_2013.EersteDag) is { HasValue: true } dag ? dag.Value : null,
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("moetOpheffen", new("De ongewenstverklaring moet worden opgeheven", "The declaration must be lifted"), MoetOpheffen);
        writer.Field("magOpheffen", new("De ongewenstverklaring mag worden opgeheven", "The declaration may be lifted"), MagOpheffen);
        writer.Field("eersteDagNaTienJaar", new("Eerste dag na tien jaar", "First day after ten years"), EersteDagNaTienJaar);
    }
}

/// <summary>What article 6.6 Vb says of an application for lifting. Fields without a value were not settled, or do not arise.</summary>
public sealed record Termijnuitkomst : IOutcome
{
    /// <summary>Whether the application must be granted.</summary>
    public bool? Inwilligen { get; init; }

    /// <summary>Whether the conditions of leden 1 to 3 are met.</summary>
    public bool? VoorwaardenVervuld { get; init; }

    /// <summary>Whether article 68(2) Vw obliges to lift.</summary>
    public bool? VolgensDeWet { get; init; }

    /// <summary>How long the person must have been outside the Netherlands; <c>null</c> also where the article names no term for the reason.</summary>
    public Period? Termijn { get; init; }

    /// <summary>Whether weighty interests make it ten years instead of five.</summary>
    public bool? TienInPlaatsVanVijf { get; init; }

    /// <summary>The day on which the term began, or began again; <c>null</c> also for whoever is still or again here.</summary>
    public LocalDate? Aanvang { get; init; }

    /// <summary>The first day on which the term is over.</summary>
    public LocalDate? EersteDagNaTermijn { get; init; }

    /// <summary>The places of the documents that are missing; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? OntbrekendeStukken { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Termijnuitkomst Van2013(Results results) => new()
    {
        Inwilligen = results.Of(Vb_6_6_2013.Inwilligen) is { HasValue: true } inwilligen ? inwilligen.Value : null,
        VoorwaardenVervuld = results.Of(Vb_6_6_2013.VoorwaardenVervuld) is { HasValue: true } vervuld ? vervuld.Value : null,
        VolgensDeWet = results.Of(Vb_6_6_2013.VolgensDeWet) is { HasValue: true } wet ? wet.Value : null,
        Termijn = results.Of(Vb_6_6_2013.Termijnduur) is { HasValue: true } duur ? duur.Value : null,
        TienInPlaatsVanVijf = results.Of(Vb_6_6_2013.TienInPlaatsVanVijf) is { HasValue: true } tien ? tien.Value : null,
        Aanvang = results.Of(Vb_6_6_2013.Aanvang) is { HasValue: true } aanvang ? aanvang.Value : null,
        EersteDagNaTermijn = results.Of(Vb_6_6_2013.EersteDag) is { HasValue: true } dag ? dag.Value : null,
        OntbrekendeStukken = Plaatsen.Van(results, Vb_6_6_2013.OntbrekendeStukken),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("inwilligen", new("De aanvraag moet worden ingewilligd", "The application must be granted"), Inwilligen);
        writer.Field("voorwaardenVervuld", new("De voorwaarden van het eerste tot en met derde lid zijn vervuld", "The conditions of the first to third lid are met"), VoorwaardenVervuld);
        writer.Field("volgensDeWet", new("Artikel 68, tweede lid, Vw verplicht tot opheffing", "Article 68(2) Vw obliges to lift"), VolgensDeWet);
        writer.Field("termijn", new("Termijn", "Term"), Termijn);
        writer.Field("tienInPlaatsVanVijf", new("Tien in plaats van vijf jaren", "Ten instead of five years"), TienInPlaatsVanVijf);
        writer.Field("aanvang", new("Begin van de termijn", "Beginning of the term"), Aanvang);
        writer.Field("eersteDagNaTermijn", new("Eerste dag na de termijn", "First day after the term"), EersteDagNaTermijn);
        writer.Values("ontbrekendeStukken", new("Ontbrekende stukken", "Missing documents"), Plaatsen.InWoorden(OntbrekendeStukken, Vb_6_6_2013.Rule.Version.Headings));
    }
}

/// <summary>Places in a text, as part of an outcome.</summary>
internal static class Plaatsen
{
    /// <summary>The places that a question found; <c>null</c> where that is not settled.</summary>
    public static Lijst<string>? Van(Results results, Question<IReadOnlyList<Pinpoint>> question) => results.Of(question) switch
    {
        { State: AnswerState.Nothing } => [],
        { Value: { } places } => [.. places.Select(static place => place.ToString())],
        _ => null,
    };

    /// <summary>The same for readers.</summary>
    public static IReadOnlyList<(string Value, Text Shown)>? InWoorden(Lijst<string>? places, IReadOnlyDictionary<string, Text> headings) =>
        places is null ? null : [.. places.Select(place => (place, Shown(place.Split('#'), headings)))];

    /// <summary>The same for readers, in the words of the norms of the rule that states them.</summary>
    public static IReadOnlyList<(string Value, Text Shown)>? Samengevat(Lijst<string>? places, Paragraph states) =>
        places is null ? null : [.. places.Select(place => (place, Words(states, Pinpoint.Parse(place))))];

    /// <summary>What the norm at a place says.</summary>
    public static Text Words(Paragraph states, Pinpoint place)
    {
        // In a list the full stop of the sentence would stand before the sign between the items.
        var summary = states.Norms.First(norm => norm.Reading is null && norm.Pinpoint == place).Summary;
        return new(summary.Nl.TrimEnd('.'), summary.En.TrimEnd('.'));
    }

    private static Text Shown(string[] parts, IReadOnlyDictionary<string, Text> headings)
    {
        var place = new Pinpoint(parts[0], parts[1]);
        return new(place.Render(Language.Nl, headings), place.Render(Language.En, headings));
    }
}
