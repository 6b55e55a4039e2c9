using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Whether an entry ban is imposed.</summary>
public enum Inreisverbodsbeslissing
{
    /// <summary>A ban is imposed.</summary>
    Uitvaardigen,

    /// <summary>A ban can be imposed; the authority decides whether it is.</summary>
    KanUitvaardigen,

    /// <summary>No ban is imposed.</summary>
    Niet,
}

/// <summary>The outcome of paragraph A4/2.2. Fields without a value were not settled, or do not arise.</summary>
public sealed record Inreisverbodsbesluit : IOutcome
{
    private ParagraphVersion? _text;

    /// <summary>The answers of <see cref="Inreisverbodsbeslissing"/>.</summary>
    public static Choices<Inreisverbodsbeslissing> Antwoorden { get; } = new(
        (Inreisverbodsbeslissing.Uitvaardigen, "uitvaardigen", new("een inreisverbod uitvaardigen", "impose an entry ban")),
        (Inreisverbodsbeslissing.KanUitvaardigen, "kanUitvaardigen", new("een inreisverbod kan worden uitgevaardigd", "an entry ban can be imposed")),
        (Inreisverbodsbeslissing.Niet, "niet", new("geen inreisverbod", "no entry ban")));

    /// <summary>Whether a ban is imposed.</summary>
    public Inreisverbodsbeslissing? Besluit { get; init; }

    /// <summary>Light or heavy.</summary>
    public SoortInreisverbod? Soort { get; init; }

    /// <summary>What stands in the way under this paragraph, by place; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? Beletselen { get; init; }

    /// <summary>Whether a light ban makes way for a heavy one; <c>null</c> also where the heavy one can be imposed and need not be.</summary>
    public bool? LichtVervangen { get; init; }

    /// <summary>Whether asylum aspects are tested for the ban; <c>null</c> also in a text that does not say so.</summary>
    public bool? AsielaspectenToetsen { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Inreisverbodsbesluit Van(A4_2_2 text, Results results) => new()
    {
        _text = text.Rule.Version,
        Besluit = results.Settled(text.Besluit),
        Soort = results.Settled(text.Soort),
        Beletselen = results.Of(text.Beletselen) switch
        {
            { State: AnswerState.Nothing } => [],
            { Value: { } places } => [.. places.Select(static place => place.Place)],
            _ => null,
        },
        LichtVervangen = results.Settled(text.Vervangen),
        AsielaspectenToetsen = text.Asielaspecten is null ? null : results.Settled(text.Asielaspecten),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("inreisverbod", new("Besluit", "Decision"), Antwoorden, Besluit);
        writer.Field("soort", new("Soort", "Kind"), Keuzen.SoortInreisverbod, Soort);
        writer.Values("beletselen", new("Staat in de weg", "Stands in the way"), Beletselen is null ? null
            : [.. Beletselen.Select(place => (place, new Text(_text!.Cite(new(_text.Paragraph, place), Language.Nl), _text.Cite(new(_text.Paragraph, place), Language.En))))]);
        writer.Field("lichtVervangen", new("Een licht inreisverbod maakt plaats voor een zwaar", "A light ban makes way for a heavy one"), LichtVervangen);
        writer.Field("asielaspectenToetsen", new("Asielaspecten bij het inreisverbod toetsen", "Test asylum aspects for the ban"), AsielaspectenToetsen);
    }
}
