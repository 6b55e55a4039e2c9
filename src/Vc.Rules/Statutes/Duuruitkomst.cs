using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>A lid of article 6.5a Vb.</summary>
public enum Duurlid
{
    /// <summary>The first: two years.</summary>
    Lid1,

    /// <summary>The second: one year.</summary>
    Lid2,

    /// <summary>The third: three years.</summary>
    Lid3,

    /// <summary>The fourth: five years.</summary>
    Lid4,

    /// <summary>The fifth: ten years.</summary>
    Lid5,

    /// <summary>The sixth: twenty years.</summary>
    Lid6,
}

/// <summary>How long an entry ban can last at most under article 6.5a Vb. Fields without a value were not settled, or do not arise.</summary>
public sealed record Duuruitkomst : IOutcome
{
    private ParagraphVersion? _text;

    /// <summary>The answers of <see cref="Duurlid"/>.</summary>
    public static Choices<Duurlid> Leden { get; } = new(
        (Duurlid.Lid1, "1", new("eerste lid", "first lid")),
        (Duurlid.Lid2, "2", new("tweede lid", "second lid")),
        (Duurlid.Lid3, "3", new("derde lid", "third lid")),
        (Duurlid.Lid4, "4", new("vierde lid", "fourth lid")),
        (Duurlid.Lid5, "5", new("vijfde lid", "fifth lid")),
        (Duurlid.Lid6, "6", new("zesde lid", "sixth lid")));

    /// <summary>The longest duration.</summary>
    public Period? Maximum { get; init; }

    /// <summary>The lid that sets it.</summary>
    public Duurlid? Lid { get; init; }

    /// <summary>All leden and letters that are met, by place; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? Gronden { get; init; }

    /// <summary>The signs named of a serious threat that are there, by place; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? Tekenen { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Duuruitkomst Van(Results results, Vb_6_5a text)
    {
        return new()
        {
            _text = text.Rule.Version,
            Maximum = results.Of(text.Maximum).Value,
            Lid = results.Of(text.Onderdeel) is { HasValue: true, Value: var lid } ? lid : null,
            Gronden = Places(text.Gronden),
            Tekenen = Places(text.Tekenen),
        };

        Lijst<string>? Places(Question<IReadOnlyList<Pinpoint>> question) => results.Of(question) switch
        {
            { State: AnswerState.Nothing } => [],
            { Value: { } places } => [.. places.Select(static place => place.Place)],
            _ => null,
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("maximum", new("Ten hoogste", "At most"), Maximum);
        writer.Field("lid", new("Volgens artikel 6.5a Vb", "Under article 6.5a Vb"), Leden, Lid);
        writer.Values("gronden", new("Vervuld", "Met"), Cited(Gronden));
        writer.Values("tekenenVanBedreiging", new("Genoemde tekenen van een ernstige bedreiging", "Signs named of a serious threat"), Cited(Tekenen));
    }

    private (string Value, Text Shown)[]? Cited(Lijst<string>? places) => places is null ? null
        : [.. places.Select(place => (place, new Text(_text!.Cite(new(_text.Paragraph, place), Language.Nl), _text.Cite(new(_text.Paragraph, place), Language.En))))];
}
