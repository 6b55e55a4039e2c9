using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.A4;

/// <summary>What is decided on an application for lifting the declaration of undesirability.</summary>
public enum BesluitOpheffing
{
    /// <summary>It is granted: the declaration is lifted.</summary>
    Inwilligen,

    /// <summary>It is refused: the declaration stays.</summary>
    Afwijzen,
}

/// <summary>The outcome of paragraph A4/3.5.1 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record Opheffingsbesluit : IOutcome
{
    /// <summary>The answers of <see cref="BesluitOpheffing"/>.</summary>
    public static Choices<BesluitOpheffing> Besluiten { get; } = new(
        (BesluitOpheffing.Inwilligen, "inwilligen", new("inwilligen", "grant")),
        (BesluitOpheffing.Afwijzen, "afwijzen", new("afwijzen", "refuse")));

    /// <summary>Granted or refused; <c>null</c> also where norms conflict, so that a human decides.</summary>
    public BesluitOpheffing? Besluit { get; init; }

    /// <summary>The places that give a ground for granting; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? WaaromInwilligen { get; init; }

    /// <summary>The places that stand in the way of granting; <c>null</c> where that is not settled. Empty on a refusal: there is no ground for granting.</summary>
    public Lijst<string>? WaaromAfwijzen { get; init; }

    /// <summary>The first day on which the term is over.</summary>
    public LocalDate? EersteDagNaTermijn { get; init; }

    /// <summary>Whether the term is ten instead of five years.</summary>
    public bool? TienInPlaatsVanVijf { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Opheffingsbesluit Van2013(Results results) => new()
    {
        Besluit = results.Of(A4_3_5_1_2013.Besluit) is { HasValue: true } besluit ? besluit.Value : null,
        WaaromInwilligen = Plaatsen.Van(results, A4_3_5_1_2013.WaaromInwilligen),
        WaaromAfwijzen = Plaatsen.Van(results, A4_3_5_1_2013.WaaromAfwijzen),
        EersteDagNaTermijn = results.Of(A4_3_5_1_2013.EersteDag) is { HasValue: true } dag ? dag.Value : null,
        TienInPlaatsVanVijf = results.Of(A4_3_5_1_2013.TienInPlaatsVanVijf) is { HasValue: true } tien ? tien.Value : null,
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("besluit", new("Besluit op de aanvraag om opheffing", "Decision on the application for lifting"), Besluiten, Besluit);
        writer.Values("waaromInwilligen", new("Grond om in te willigen", "Ground for granting"), Plaatsen.InWoorden(WaaromInwilligen, A4_3_5_1_2013.Rule.Version.Headings));
        writer.Values("waaromAfwijzen", new("Staat aan inwilliging in de weg", "Stands in the way of granting"), Plaatsen.InWoorden(WaaromAfwijzen, A4_3_5_1_2013.Rule.Version.Headings));
        writer.Field("eersteDagNaTermijn", new("Eerste dag na de termijn", "First day after the term"), EersteDagNaTermijn);
        writer.Field("tienInPlaatsVanVijf", new("Tien in plaats van vijf jaren", "Ten instead of five years"), TienInPlaatsVanVijf);
    }
}

/// <summary>The outcome of paragraph A4/3.5.2 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record Stukkenuitkomst : IOutcome
{
    /// <summary>Whether the documents are enough to decide on.</summary>
    public bool? StukkenGenoeg { get; init; }

    /// <summary>The documents that are missing; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? OntbrekendeStukken { get; init; }

    /// <summary>Whether the statement of the authorities abroad, which is missing, is not needed.</summary>
    public bool? VerklaringAutoriteitenNietNodig { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Stukkenuitkomst Van2013(Results results) => new()
    {
        StukkenGenoeg = results.Settled(A4_3_5_2_2013.StukkenGenoeg),
        OntbrekendeStukken = Plaatsen.Van(results, A4_3_5_2_2013.OntbrekendeStukken),
        VerklaringAutoriteitenNietNodig = results.Settled(A4_3_5_2_2013.VerklaringNietNodig),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("stukkenGenoeg", new("De stukken zijn genoeg om op te heffen", "The documents are enough for lifting"), StukkenGenoeg);
        writer.Values("ontbrekendeStukken", new("Ontbrekende stukken", "Missing documents"), Plaatsen.InWoorden(OntbrekendeStukken, A4_3_5_2_2013.Rule.Version.Headings));
        writer.Field("verklaringAutoriteitenNietNodig", new("De verklaring van de buitenlandse autoriteiten is niet nodig", "The statement of the authorities abroad is not needed"), VerklaringAutoriteitenNietNodig);
    }
}

/// <summary>The outcome of paragraph A4/3.6 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record BijzondereFeitenuitkomst : IOutcome
{
    /// <summary>Whether there are special facts that lead to lifting.</summary>
    public bool? BijzondereFeiten { get; init; }

    /// <summary>Situation a.</summary>
    public bool? StrijdMetArtikel8 { get; init; }

    /// <summary>Situation b.</summary>
    public bool? DuurzameStrijdMetArtikel3 { get; init; }

    /// <summary>Situation c.</summary>
    public bool? Asiel { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static BijzondereFeitenuitkomst Van2013(Results results)
    {
        return new()
        {
            BijzondereFeiten = results.Settled(A4_3_6_2013.BijzondereFeiten),
            StrijdMetArtikel8 = results.Settled(A4_3_6_2013.SituatieA),
            DuurzameStrijdMetArtikel3 = results.Settled(A4_3_6_2013.SituatieB),
            Asiel = results.Settled(A4_3_6_2013.SituatieC),
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("bijzondereFeiten", new("Bijzondere feiten leiden tot opheffing", "Special facts lead to lifting"), BijzondereFeiten);
        writer.Field("strijdMetArtikel8", new("Strijd met artikel 8 EVRM", "Breach of article 8 ECHR"), StrijdMetArtikel8);
        writer.Field("duurzameStrijdMetArtikel3", new("Duurzame strijd met artikel 3 EVRM, en disproportioneel", "Lasting breach of article 3 ECHR, and disproportionate"), DuurzameStrijdMetArtikel3);
        writer.Field("asiel", new("Asiel", "Asylum"), Asiel);
    }
}
