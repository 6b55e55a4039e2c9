namespace Vc.Rules.Dossiers;

/// <summary>The procedure in which return is prepared.</summary>
public sealed record Terugkeerprocedure
{
    /// <summary>Whether the person was summoned to appear and give data (article 4.38 Vb).</summary>
    public bool? VorderingGedaan { get; init; }

    /// <summary>Whether it came out during the procedure that the person can return to the country of origin.</summary>
    public bool? HerkomstlandGebleken { get; init; }

    /// <summary>Whether a return decision that stands names the country of origin.</summary>
    public bool? HerkomstlandGenoemd { get; init; }

    /// <summary>Whether the person is about to return in fact.</summary>
    public bool? FeitelijkeTerugkeer { get; init; }

    /// <summary>Whether care is handed over to a doctor or institution on arrival.</summary>
    public bool? MedischeOverdracht { get; init; }

    /// <summary>Whether the advice of the BMA sets conditions on the journey.</summary>
    public bool? ReisvoorwaardenBma { get; init; }
}
