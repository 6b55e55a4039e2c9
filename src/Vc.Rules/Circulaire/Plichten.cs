using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire;

/// <summary>Who has to do something.</summary>
public enum Geadresseerde
{
    /// <summary>The officer of border control.</summary>
    AmbtenaarGrensbewaking,

    /// <summary>The officer of supervision.</summary>
    AmbtenaarToezicht,

    /// <summary>The officer of border control or supervision.</summary>
    Ambtenaar,

    /// <summary>The officer of border control or supervision who submits model M93.</summary>
    AmbtenaarMetM93,

    /// <summary>The IND.</summary>
    Ind,

    /// <summary>The Dutch SIRENE office.</summary>
    Sirene,

    /// <summary>The person.</summary>
    Vreemdeling,

    /// <summary>The state that is responsible under the Dublin Regulation.</summary>
    VerantwoordelijkeStaat,

    /// <summary>The state that entered the alert.</summary>
    SignalerendeStaat,

    /// <summary>The text does not say who.</summary>
    NietGenoemd,

    /// <summary>The police.</summary>
    Politie,

    /// <summary>The national service of the police for information.</summary>
    LandelijkeDienst,

    /// <summary>The SIRENE office of another state.</summary>
    SireneAndereStaat,
}

/// <summary>One thing that has to be done.</summary>
/// <param name="Plaats">The place of the norm that says so.</param>
/// <param name="Wat">What, in words.</param>
public sealed record Plicht(string Plaats, Text Wat);

/// <summary>What one of them has to do.</summary>
/// <param name="Wie">Who.</param>
/// <param name="Plichten">What; empty where there is nothing to do, <c>null</c> where that is not settled or does not arise.</param>
public sealed record Taak(Geadresseerde Wie, Lijst<Plicht>? Plichten)
{
    private static readonly Dictionary<Geadresseerde, (string Name, Text Label)> Namen = new()
    {
        [Geadresseerde.AmbtenaarGrensbewaking] = ("ambtenaarGrensbewaking", new("De ambtenaar belast met de grensbewaking", "The officer of border control")),
        [Geadresseerde.AmbtenaarToezicht] = ("ambtenaarToezicht", new("De ambtenaar belast met het toezicht", "The officer of supervision")),
        [Geadresseerde.Ambtenaar] = ("ambtenaar", new("De ambtenaar belast met de grensbewaking of het toezicht", "The officer of border control or supervision")),
        [Geadresseerde.AmbtenaarMetM93] = ("ambtenaarMetM93", new("De ambtenaar die het M93 indient", "The officer who submits the M93")),
        [Geadresseerde.Ind] = ("ind", new("De IND", "The IND")),
        [Geadresseerde.Sirene] = ("sirene", new("Het Bureau SIRENE", "The SIRENE office")),
        [Geadresseerde.Vreemdeling] = ("vreemdeling", new("De vreemdeling", "The person")),
        [Geadresseerde.VerantwoordelijkeStaat] = ("verantwoordelijkeStaat", new("De verantwoordelijke staat", "The responsible state")),
        [Geadresseerde.SignalerendeStaat] = ("signalerendeStaat", new("De signalerende staat", "The state of the alert")),
        [Geadresseerde.NietGenoemd] = ("nietGenoemd", new("Door wie zegt de tekst niet", "By whom the text does not say")),
        [Geadresseerde.Politie] = ("politie", new("De politie", "The police")),
        [Geadresseerde.LandelijkeDienst] = ("landelijkeDienst", new("De landelijke informatiedienst van de politie", "The national information service of the police")),
        [Geadresseerde.SireneAndereStaat] = ("sireneAndereStaat", new("Het Bureau SIRENE van de andere staat", "The SIRENE office of the other state")),
    };

    /// <summary>The answers to the question who.</summary>
    public static Choices<Geadresseerde> Geadresseerden { get; } = new([.. Namen.OrderBy(static one => one.Key).Select(static one => (one.Key, one.Value.Name, one.Value.Label))]);

    /// <summary>The duties that a question found, in the words of the norms of the rule that states them.</summary>
    internal static Taak Van(Results results, Paragraph states, Geadresseerde wie, Question<IReadOnlyList<Pinpoint>> question) => new(wie, results.Of(question) switch
    {
        { State: AnswerState.Nothing } => [],
        { Value: { } places } => [.. places.Select(place => new Plicht(place.ToString(), Plaatsen.Words(states, place)))],
        _ => null,
    });

    /// <summary>Writes it as a field of which the addressee is one of several: on what occasion the duties arise comes after who has them.</summary>
    internal void Write(IOutcomeWriter writer, string occasion, Text when)
    {
        var (name, label) = Namen[Wie];
        writer.Values(name + char.ToUpperInvariant(occasion[0]) + occasion[1..], new($"{label.Nl}, {when.Nl}", $"{label.En}, {when.En}"), Plichten is null ? null : [.. Plichten.Select(static plicht => (plicht.Plaats, plicht.Wat))]);
    }

    /// <summary>Writes it as a field: the places in machine-readable output, what is to be done for readers.</summary>
    internal void Write(IOutcomeWriter writer) =>
        writer.Values(Namen[Wie].Name, Namen[Wie].Label, Plichten is null ? null : [.. Plichten.Select(static plicht => (plicht.Plaats, plicht.Wat))]);
}

/// <summary>The outcome of a paragraph that says who does what.</summary>
public sealed record Plichtenuitkomst : IOutcome
{
    /// <summary>Who does what, in the order of the questions.</summary>
    public Lijst<Taak> Taken { get; init; } = [];

    /// <summary>Puts the answers together.</summary>
    internal static Plichtenuitkomst Van(Results results, Paragraph states, params (Geadresseerde Wie, Question<IReadOnlyList<Pinpoint>> Question)[] taken) =>
        new() { Taken = [.. taken.Select(taak => Taak.Van(results, states, taak.Wie, taak.Question))] };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        foreach (var taak in Taken)
        {
            taak.Write(writer);
        }
    }
}
