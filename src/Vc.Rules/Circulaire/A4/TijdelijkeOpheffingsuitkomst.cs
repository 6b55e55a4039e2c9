using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.A4;

/// <summary>The outcome of paragraph A4/3.7.1 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record Aanvraagvorm : IOutcome
{
    /// <summary>Whether the application is in the right form, by whoever may make it.</summary>
    public bool? InOrde { get; init; }

    /// <summary>The place that names the applicant; empty where he may not apply.</summary>
    public Lijst<string>? Aanvrager { get; init; }

    /// <summary>Whether the signature is of the right level; <c>null</c> where the text asks for none.</summary>
    public bool? OndertekeningInOrde { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Aanvraagvorm Van2013(Results results) => new()
    {
        InOrde = results.Settled(A4_3_7_1_2013.InOrde),
        Aanvrager = Plaatsen.Van(results, A4_3_7_1_2013.Aanvrager),
        OndertekeningInOrde = results.Settled(A4_3_7_1_2013.Handtekening),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("vormInOrde", new("De vorm van de aanvraag is in orde", "The form of the application is in order"), InOrde);
        writer.Values("bevoegdeAanvrager", new("Aanvrager", "Applicant"), Plaatsen.InWoorden(Aanvrager, A4_3_7_1_2013.Rule.Version.Headings));
        writer.Field("ondertekeningInOrde", new("De ondertekening is in orde", "The signature is in order"), OndertekeningInOrde);
    }
}

/// <summary>The outcome of paragraph A4/3.7.2 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record Aanvraaginhoud : IOutcome
{
    /// <summary>The places of what is missing.</summary>
    public Lijst<string>? Ontbreekt { get; init; }

    /// <summary>Whether all is there that must be there in any case.</summary>
    public bool? MinimumCompleet { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Aanvraaginhoud Van2013(Results results) => new()
    {
        Ontbreekt = Plaatsen.Van(results, A4_3_7_2_2013.Ontbreekt),
        MinimumCompleet = results.Settled(A4_3_7_2_2013.Compleet),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("minimumCompleet", new("De aanvraag bevat wat er in ieder geval in moet staan", "The application says what it must say in any case"), MinimumCompleet);
        writer.Values("ontbrekendeGegevens", new("Ontbreekt", "Missing"), Plaatsen.Samengevat(Ontbreekt, A4_3_7_2_2013.Rule));
    }
}

/// <summary>The outcome of paragraph A4/3.7.3 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record TijdelijkOpheffingsbesluit : IOutcome
{
    /// <summary>Whether the measure is temporarily lifted.</summary>
    public bool? TijdelijkOpheffen { get; init; }

    /// <summary>The places of the situations that are there.</summary>
    public Lijst<string>? Situaties { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static TijdelijkOpheffingsbesluit Van2013(Results results) => new()
    {
        TijdelijkOpheffen = results.Settled(A4_3_7_3_2013.Inwilligen),
        Situaties = Plaatsen.Van(results, A4_3_7_3_2013.Situaties),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("tijdelijkOpheffen", new("De IND heft tijdelijk op, als vorm en inhoud van de aanvraag in orde zijn", "The IND lifts temporarily, if form and content of the application are in order"), TijdelijkOpheffen);
        writer.Values("situaties", new("Situaties", "Situations"), Plaatsen.Samengevat(Situaties, A4_3_7_3_2013.Rule));
    }
}

/// <summary>The outcome of paragraph A4/3.7.4 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record Opheffingsvoorwaarden : IOutcome
{
    /// <summary>The places of the conditions.</summary>
    public Lijst<string>? Voorwaarden { get; init; }

    /// <summary>Whether entry and departure are over an external border.</summary>
    public bool? ReisViaBuitengrens { get; init; }

    /// <summary>The day on which the temporary lifting begins: that of entry.</summary>
    public LocalDate? Ingang { get; init; }

    /// <summary>Whether the stay is limited to the time that its purpose takes.</summary>
    public bool? NietLangerDanNodig { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Opheffingsvoorwaarden Van2013(Results results) => new()
    {
        Voorwaarden = Plaatsen.Van(results, A4_3_7_4_2013.Voorwaarden),
        ReisViaBuitengrens = results.Settled(A4_3_7_4_2013.Reis),
        Ingang = results.Of(A4_3_7_4_2013.Begin) is { HasValue: true } dag ? dag.Value : null,
        NietLangerDanNodig = results.Settled(A4_3_7_4_2013.Beperkt),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Values("voorwaarden", new("Voorwaarden", "Conditions"), Plaatsen.Samengevat(Voorwaarden, A4_3_7_4_2013.Rule));
        writer.Field("reisViaBuitengrens", new("Binnenkomst en vertrek via een buitengrens", "Entry and departure over an external border"), ReisViaBuitengrens);
        writer.Field("ingang", new("Gaat bij de binnenkomst in op", "Begins on entry, on"), Ingang);
        writer.Field("nietLangerDanNodig", new("Niet langer dan nodig voor het doel", "No longer than the purpose takes"), NietLangerDanNodig);
    }
}

/// <summary>The outcome of paragraph A4/2.4.2 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record Uitreikingsuitkomst : IOutcome
{
    /// <summary>Whether the entry ban must be served as a declaration of undesirability is.</summary>
    public bool? ZoalsOngewenstverklaring { get; init; }

    /// <summary>Whether the IND can choose between handing over and sending.</summary>
    public bool? UitreikenOfToezenden { get; init; }

    /// <summary>Who does what, where it must be served as a declaration of undesirability is.</summary>
    public Lijst<Taak> Taken { get; init; } = [];

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Uitreikingsuitkomst Van2013(Results results) => new()
    {
        ZoalsOngewenstverklaring = results.Settled(A4_2_4_2_2013Juli.ZoalsA43_4),
        UitreikenOfToezenden = results.Settled(A4_2_4_2_2013Juli.Keuze),
        Taken =
        [
            Taak.Van(results, A4_3_4_2013Juli.Rule, Geadresseerde.Ambtenaar, A4_2_4_2_2013Juli.Ambtenaar),
            Taak.Van(results, A4_3_4_2013Juli.Rule, Geadresseerde.Ind, A4_2_4_2_2013Juli.Ind),
        ],
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("zoalsOngewenstverklaring", new("Uitreiken zoals een ongewenstverklaring", "Served as a declaration of undesirability is"), ZoalsOngewenstverklaring);
        writer.Field("uitreikenOfToezenden", new("De IND kan uitreiken of toezenden", "The IND can hand over or send"), UitreikenOfToezenden);
        foreach (var taak in Taken)
        {
            taak.Write(writer);
        }
    }
}
