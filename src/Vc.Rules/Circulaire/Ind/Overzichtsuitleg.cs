using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.Ind;

/// <summary>What the IND's overview says of a return decision and of a declaration of undesirability. It explains and is no legal basis. Fields without a value were not settled, or do not arise.</summary>
public sealed record Overzichtsuitleg : IOutcome
{
    /// <summary>Whether the police or the KMar can give a return decision, according to the page.</summary>
    public bool? KanTerugkeerbesluit { get; init; }

    /// <summary>Whether the refusal of an application is also a return decision, according to the page.</summary>
    public bool? AfwijzingIsTerugkeerbesluit { get; init; }

    /// <summary>The consequences that the page names for this case, by their place; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? Gevolgen { get; init; }

    /// <summary>The documents that the page asks for and that are missing; <c>null</c> where that is not settled, or lifting was not asked for.</summary>
    public Lijst<Plicht>? OntbrekendeDocumenten { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Overzichtsuitleg Van(Results results) => new()
    {
        KanTerugkeerbesluit = results.Settled(OverzichtPagina.DoorPolitie),
        AfwijzingIsTerugkeerbesluit = results.Settled(OverzichtPagina.MetAfwijzing),
        Gevolgen = Plaatsen.Van(results, OverzichtPagina.Gevolgen),
        OntbrekendeDocumenten = Maatregeluitleg.Words(results, OverzichtPagina.Rule, OverzichtPagina.OntbrekendeDocumenten),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("rechtsgrond", new("Deze uitleg is een rechtsgrond", "This explanation is a legal basis"), false);
        writer.Field("kanTerugkeerbesluit", new("Politie of KMar kan een terugkeerbesluit geven", "The police or the KMar can give a return decision"), KanTerugkeerbesluit);
        writer.Field("afwijzingIsTerugkeerbesluit", new("De afwijzing is ook een terugkeerbesluit", "The refusal is also a return decision"), AfwijzingIsTerugkeerbesluit);
        writer.Values("gevolgen", new("Gevolgen die de pagina noemt", "Consequences that the page names"), Plaatsen.InWoorden(Gevolgen, IndPaginas.Overzicht.Headings));
        writer.Values("ontbrekendeDocumenten", new("Ontbrekende documenten", "Missing documents"), OntbrekendeDocumenten is null ? null : [.. OntbrekendeDocumenten.Select(static one => (one.Plaats, one.Wat))]);
    }
}
