using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.Ind;

/// <summary>What the IND's pages on the entry ban and the declaration of undesirability say about a case. They explain and are no legal basis. Fields without a value were not settled, or do not arise.</summary>
public sealed record Maatregeluitleg : IOutcome
{
    /// <summary>Whether the measure can be given, according to the page.</summary>
    public bool? Mogelijk { get; init; }

    /// <summary>The situations that the page names for it; <c>null</c> where that is not settled or the page on the entry ban is asked.</summary>
    public Lijst<string>? Situaties { get; init; }

    /// <summary>How long an entry ban lasts, according to the page; <c>null</c> also of a declaration, which has no end.</summary>
    public Period? Duur { get; init; }

    /// <summary>The consequences that the page names for this case, by their place; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? Gevolgen { get; init; }

    /// <summary>The documents that the page asks for and that are missing; <c>null</c> where that is not settled, or lifting was not asked for.</summary>
    public Lijst<Plicht>? OntbrekendeDocumenten { get; init; }

    /// <summary>Puts the answers of the page on the entry ban together; what is not settled is left out.</summary>
    internal static Maatregeluitleg VanInreisverbod(Results results) => new()
    {
        Mogelijk = results.Settled(InreisverbodPagina.Mogelijk),
        Duur = results.Of(InreisverbodPagina.Duur).Value,
        Gevolgen = Plaatsen.Van(results, InreisverbodPagina.Gevolgen),
        OntbrekendeDocumenten = Words(results, InreisverbodPagina.Rule, InreisverbodPagina.OntbrekendeDocumenten),
    };

    /// <summary>Puts the answers of the page on the declaration together; what is not settled is left out.</summary>
    internal static Maatregeluitleg VanOngewenstverklaring(Results results) => new()
    {
        Mogelijk = results.Settled(Ongewenstverklaring2022.Mogelijk),
        Situaties = Plaatsen.Van(results, Ongewenstverklaring2022.Situaties),
        Gevolgen = Plaatsen.Van(results, Ongewenstverklaring2022.Gevolgen),
        OntbrekendeDocumenten = Words(results, Ongewenstverklaring2022.Rule, Ongewenstverklaring2022.OntbrekendeDocumenten),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("rechtsgrond", new("Deze uitleg is een rechtsgrond", "This explanation is a legal basis"), false);
        writer.Field("mogelijk", new("De maatregel kan worden opgelegd", "The measure can be given"), Mogelijk);
        writer.Values("situaties", new("Situaties die de pagina noemt", "Situations that the page names"), Plaatsen.InWoorden(Situaties, IndPaginas.Ongewenstverklaring.Headings));
        writer.Field("duur", new("Duur volgens de pagina", "Duration according to the page"), Duur);
        writer.Values("gevolgen", new("Gevolgen die de pagina noemt", "Consequences that the page names"), Plaatsen.InWoorden(Gevolgen, Gevolgen is [var first, ..] && first.StartsWith("IND/inreisverbod", StringComparison.Ordinal) ? IndPaginas.Inreisverbod.Headings : IndPaginas.Ongewenstverklaring.Headings));
        writer.Values("ontbrekendeDocumenten", new("Ontbrekende documenten", "Missing documents"), OntbrekendeDocumenten is null ? null : [.. OntbrekendeDocumenten.Select(static one => (one.Plaats, one.Wat))]);
    }

    /// <summary>Puts places of missing documents into the words of their norms.</summary>
    internal static Lijst<Plicht>? Words(Results results, Paragraph states, Question<IReadOnlyList<Pinpoint>> question) =>
        Plaatsen.Van(results, question) is { } places ? [.. places.Select(place => new Plicht(place, Plaatsen.Words(states, Pinpoint.Parse(place))))] : null;
}
