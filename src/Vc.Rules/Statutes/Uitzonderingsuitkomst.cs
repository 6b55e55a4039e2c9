using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>How article 6.5 Vb works on an entry ban.</summary>
public enum Beletselwerking
{
    /// <summary>No ban is imposed.</summary>
    GeenInreisverbod,

    /// <summary>No ban would be imposed, but that can be departed from because of danger.</summary>
    KanWordenAfgeweken,

    /// <summary>The article does not stand in the way.</summary>
    Geen,
}

/// <summary>What article 6.5 Vb says of a ban that stands.</summary>
public enum Opheffingswerking
{
    /// <summary>It is lifted.</summary>
    Opheffen,

    /// <summary>It would be lifted, but that can be departed from because of danger.</summary>
    KanWordenAfgeweken,

    /// <summary>The article does not oblige to lift.</summary>
    Geen,
}

/// <summary>What article 6.5 Vb answers. Fields without a value were not settled.</summary>
public sealed record Uitzonderingsuitkomst : IOutcome
{
    /// <summary>The answers of <see cref="Beletselwerking"/>.</summary>
    public static Choices<Beletselwerking> Antwoorden { get; } = new(
        (Beletselwerking.GeenInreisverbod, "geenInreisverbod", new("geen inreisverbod", "no entry ban")),
        (Beletselwerking.KanWordenAfgeweken, "kanWordenAfgeweken", new("geen inreisverbod, maar daarvan kan wegens gevaar worden afgeweken", "no entry ban, but that can be departed from because of danger")),
        (Beletselwerking.Geen, "geen", new("staat niet in de weg", "does not stand in the way")));

    /// <summary>The answers of <see cref="Opheffingswerking"/>.</summary>
    public static Choices<Opheffingswerking> Opheffingen { get; } = new(
        (Opheffingswerking.Opheffen, "opheffen", new("het inreisverbod wordt opgeheven", "the ban is lifted")),
        (Opheffingswerking.KanWordenAfgeweken, "kanWordenAfgeweken", new("opheffen, maar daarvan kan wegens gevaar worden afgeweken", "lift, but that can be departed from because of danger")),
        (Opheffingswerking.Geen, "geen", new("geen plicht tot opheffen", "no duty to lift")));

    /// <summary>Whether the article stands in the way.</summary>
    public Beletselwerking? Beletsel { get; init; }

    /// <summary>The cases that are there, by place; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? Gevallen { get; init; }

    /// <summary>Whether a ban that stands is lifted.</summary>
    public Opheffingswerking? Opheffen { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Uitzonderingsuitkomst Van2013(Results results) => new()
    {
        Beletsel = results.Settled(Vb_6_5_2013.Beletsel),
        Gevallen = results.Of(Vb_6_5_2013.Gevallen) switch
        {
            { State: AnswerState.Nothing } => [],
            { Value: { } places } => [.. places.Select(static place => place.Place)],
            _ => null,
        },
        Opheffen = results.Settled(Vb_6_5_2013.Opheffen),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("beletsel", new("Werking van artikel 6.5 Vb", "How article 6.5 Vb works"), Antwoorden, Beletsel);
        writer.Values("gevallen", new("Gevallen zonder inreisverbod", "Cases without an entry ban"), Cited(Gevallen));
        writer.Field("opheffen", new("Een geldend inreisverbod", "A ban that stands"), Opheffingen, Opheffen);
    }

    private static (string Value, Text Shown)[]? Cited(Lijst<string>? places)
    {
        var text = Vb_6_5_2013.Rule.Version;
        return places is null ? null
            : [.. places.Select(place => (place, new Text(text.Cite(new(text.Paragraph, place), Language.Nl), text.Cite(new(text.Paragraph, place), Language.En))))];
    }
}
