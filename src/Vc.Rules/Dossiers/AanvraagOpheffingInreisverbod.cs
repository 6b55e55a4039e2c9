namespace Vc.Rules.Dossiers;

/// <summary>The application for lifting the entry ban.</summary>
public sealed record AanvraagOpheffingInreisverbod
{
    /// <summary>Whether the person has applied to the IND for it.</summary>
    public bool? Gedaan { get; init; }

    /// <summary>Whether the person's own statement is there (article 6.5b(3)(a) Vb).</summary>
    public bool? EigenVerklaring { get; init; }

    /// <summary>Whether the copy of the travel documents is there (letter b).</summary>
    public bool? Reisdocumenten { get; init; }

    /// <summary>Whether the list of places of residence, with evidence, is there (letter c).</summary>
    public bool? OverzichtVerblijfplaatsen { get; init; }

    /// <summary>Whether the statement of the authorities abroad is there (letter d).</summary>
    public bool? VerklaringAutoriteiten { get; init; }

    /// <summary>Whether the decision by which the ban was issued can still be challenged.</summary>
    public bool? RechtsmiddelOpen { get; init; }

    /// <summary>Whether the IND took the application as an objection or appeal.</summary>
    public bool? AangemerktAlsRechtsmiddel { get; init; }

    /// <summary>Whether the person put forward special facts for lifting.</summary>
    public bool? BijzondereFeitenAangevoerd { get; init; }
}
