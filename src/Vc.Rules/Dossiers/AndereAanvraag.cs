namespace Vc.Rules.Dossiers;

/// <summary>Another application, beside the one on which the IND now decides.</summary>
public sealed record AndereAanvraag
{
    /// <summary>Whether there is one on which no decision in first instance was taken yet.</summary>
    public bool? Loopt { get; init; }

    /// <summary>Whether the outcome may be awaited in the Netherlands, so that the application gives lawful residence during the procedure.</summary>
    public bool? MagWordenAfgewacht { get; init; }

    /// <summary>Whether it asks, in time, to extend or change a permit. Only the overview of the IND asks it.</summary>
    public bool? VerlengingOfWijzigingOpTijd { get; init; }
}
