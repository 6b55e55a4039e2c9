using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The residence document that the Netherlands issued.</summary>
public sealed record Verblijfsdocument
{
    /// <summary>Whether a residence document was issued.</summary>
    public bool? Afgegeven { get; init; }

    /// <summary>The end date on the document; the document is valid on that day itself.</summary>
    public LocalDate? Einddatum { get; init; }

    /// <summary>Whether the document was handed in to the IND.</summary>
    public bool? Ingeleverd { get; init; }
}
