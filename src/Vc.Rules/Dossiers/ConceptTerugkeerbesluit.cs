namespace Vc.Rules.Dossiers;

/// <summary>The return decision as drafted.</summary>
public sealed record ConceptTerugkeerbesluit
{
    /// <summary>Whether it establishes that the person is not lawfully resident (element a).</summary>
    public bool? VaststellingOnrechtmatigVerblijf { get; init; }

    /// <summary>Whether it states the duty to leave the member states (element b).</summary>
    public bool? Vertrekplicht { get; init; }

    /// <summary>Whether it states the term for departure (element c).</summary>
    public bool? Vertrektermijn { get; init; }

    /// <summary>Whether it names at least one country of return (element d).</summary>
    public bool? LandVanTerugkeer { get; init; }
}
