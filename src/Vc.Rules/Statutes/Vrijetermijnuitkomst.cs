using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>What article 3.3 Vb says of the free term. Fields without a value were not settled, or do not arise.</summary>
public sealed record Vrijetermijnuitkomst : IOutcome
{
    private ParagraphVersion? _text;

    /// <summary>Whether there was a free term at the last entry.</summary>
    public bool? VrijeTermijnBijInreis { get; init; }

    /// <summary>Its last day.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>Whether it was exceeded.</summary>
    public bool? Overschreden { get; init; }

    /// <summary>By how many days.</summary>
    public int? DagenOver { get; init; }

    /// <summary>The letter that the person is under, by place; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? Onderdeel { get; init; }

    /// <summary>How long that free term is, where the article says so in a number.</summary>
    public Period? Duur { get; init; }

    /// <summary>The days of short stay used on the day up to which is counted.</summary>
    public int? Gebruikt { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Vrijetermijnuitkomst Van(Results results, Vb_3_3 text) => new()
    {
        _text = text.Rule.Version,
        VrijeTermijnBijInreis = results.Settled(text.VrijBijInreis),
        LaatsteDag = results.Of(text.LaatsteDag) is { HasValue: true } dag ? dag.Value : null,
        Overschreden = results.Settled(text.Overschreden),
        DagenOver = results.Of(text.DagenOver) is { HasValue: true } over ? over.Value : null,
        Onderdeel = results.Of(text.Onderdeel) switch
        {
            { State: AnswerState.Nothing } => [],
            { Value: { } places } => [.. places.Select(static place => place.Place)],
            _ => null,
        },
        Duur = results.Of(text.Duur).Value,
        Gebruikt = results.Of(text.Gebruikt) is { HasValue: true } gebruikt ? gebruikt.Value : null,
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("vrijeTermijnBijInreis", new("Bij de laatste inreis was er een vrije termijn", "There was a free term at the last entry"), VrijeTermijnBijInreis);
        writer.Field("laatsteDag", new("Laatste dag van de vrije termijn", "Last day of the free term"), LaatsteDag);
        writer.Field("overschreden", new("De vrije termijn is overschreden", "The free term was exceeded"), Overschreden);
        writer.Number("dagenOver", new("Dagen te lang", "Days too long"), DagenOver);
        writer.Values("onderdeel", new("Letter", "Letter"), Onderdeel is null ? null : [.. Onderdeel.Select(place => (place, new Text(_text!.Cite(new(_text.Paragraph, place), Language.Nl), _text.Cite(new(_text.Paragraph, place), Language.En))))]);
        writer.Field("duur", new("Lengte van die vrije termijn", "Length of that free term"), Duur);
        writer.Number("gebruikt", new("Gebruikte dagen kort verblijf", "Days of short stay used"), Gebruikt);
    }
}
