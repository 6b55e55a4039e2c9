using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>Entry to the Netherlands. Only a refusal after which the person did not enter all the same.</summary>
public sealed record Toegang
{
    /// <summary>Whether the person wishes to enter the Netherlands.</summary>
    public bool? Gewenst { get; init; }

    /// <summary>Whether entry was refused.</summary>
    public bool? Geweigerd { get; init; }

    /// <summary>The day on which entry was refused.</summary>
    public LocalDate? DatumWeigering { get; init; }

    /// <summary>Whether it was refused at a border crossing point that gives access to the European Union.</summary>
    public bool? AanGrensdoorlaatpost { get; init; }

    /// <summary>Whether it was refused because a false travel or identity document was used.</summary>
    public bool? WegensValsDocument { get; init; }

    /// <summary>Whether it was refused because of a crime related to drug smuggling.</summary>
    public bool? WegensDrugssmokkel { get; init; }

    /// <summary>Whether entry is granted for a short stay.</summary>
    public bool? VerleendVoorKortVerblijf { get; init; }
}
