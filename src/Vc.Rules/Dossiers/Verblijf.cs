namespace Vc.Rules.Dossiers;

/// <summary>Where the person is and with what right.</summary>
public sealed record Verblijf
{
    /// <summary>Where the person is on the reference date.</summary>
    public Verblijfplaats? Verblijfplaats { get; init; }

    /// <summary>Whether the person is (still) lawfully resident in the Netherlands on the reference date, the decision that is now taken on an application included.</summary>
    public bool? RechtmatigInNederland { get; init; }

    /// <summary>Whether the person has (still) a Dutch residence permit, asylum included.</summary>
    public bool? VergunningNederland { get; init; }

    /// <summary>A residence permit of another member state, asylum included: none, claimed, or shown.</summary>
    public VergunningElders? VergunningAndereLidstaat { get; init; }

    /// <summary>Whether the person kept to the conditions of article 12 Vw.</summary>
    public bool? VoorwaardenArtikel12Nageleefd { get; init; }

    /// <summary>Whether the person is lawfully resident under article 8, letters a to e or l, Vw: with a permit, as a citizen of the Union or under Decision 1/80, the decision that is now taken included. Whoever is so is lawfully resident in the Netherlands.</summary>
    public bool? RechtmatigMetVergunningOfVerdragsrecht { get; init; }

    /// <summary>Whether a residence permit for a fixed time has expired. Only the overview of the IND asks it.</summary>
    public bool? VergunningBepaaldeTijdVerlopen { get; init; }
}
