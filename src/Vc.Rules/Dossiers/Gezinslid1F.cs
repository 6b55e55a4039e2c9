namespace Vc.Rules.Dossiers;

/// <summary>The tie to a family member about whom there are serious reasons as in article 1F of the Refugee Convention.</summary>
public sealed record Gezinslid1F
{
    /// <summary>Whether the person is that family member's spouse, minor child, partner or adult child as in article 29 of the Vreemdelingenwet.</summary>
    public bool? BedoeldInArtikel29 { get; init; }

    /// <summary>Whether that family member resides in the Netherlands.</summary>
    public bool? VerblijftInNederland { get; init; }
}
