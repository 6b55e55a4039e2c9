using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>An alert that the Netherlands has entered and not deleted.</summary>
public sealed record BestaandeSignalering
{
    /// <summary>The register in which it stands.</summary>
    public Register? Register { get; init; }

    /// <summary>What it asks for.</summary>
    public SoortSignalering? Soort { get; init; }

    /// <summary>What it rests on.</summary>
    public Grondslag? Grondslag { get; init; }

    /// <summary>As what the person stands in the register. Only the texts of 2013 to 2015 ask it.</summary>
    public Aanduiding? Aanduiding { get; init; }

    /// <summary>The last day of the term with which it was entered, that day included. A2/12.6 (2025) asks it of an alert that is older than its text.</summary>
    public LocalDate? LaatsteDag { get; init; }
}
