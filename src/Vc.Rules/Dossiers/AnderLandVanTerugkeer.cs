namespace Vc.Rules.Dossiers;

/// <summary>A country of return that comes into question beside the country of origin.</summary>
public sealed record AnderLandVanTerugkeer
{
    /// <summary>The country.</summary>
    public Land? Land { get; init; }

    /// <summary>Whether it is a country of transit.</summary>
    public bool? Doorreisland { get; init; }

    /// <summary>Whether an agreement of the Union or of the Netherlands on taking back, another arrangement or a removal order makes return to it possible.</summary>
    public bool? Overnameregeling { get; init; }

    /// <summary>Whether the person wants to go there of his own will.</summary>
    public bool? WilVrijwilligTerug { get; init; }

    /// <summary>Whether the country admits the person.</summary>
    public bool? WordtToegelaten { get; init; }

    /// <summary>Whether there are indications that it can be a country of return.</summary>
    public bool? Aanwijzingen { get; init; }

    /// <summary>Whether it came out during the return procedure that the person can return there.</summary>
    public bool? GeblekenInTerugkeerprocedure { get; init; }

    /// <summary>Whether a return decision that stands names it already.</summary>
    public bool? GenoemdInTerugkeerbesluit { get; init; }

    /// <summary>Whether a risk as in the exceptions e and f (persecution, serious harm, health) is established for this country.</summary>
    public bool? RisicoVastgesteld { get; init; }
}
