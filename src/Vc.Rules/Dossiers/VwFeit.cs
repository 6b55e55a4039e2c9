namespace Vc.Rules.Dossiers;

/// <summary>One act that the Vreemdelingenwet makes punishable.</summary>
public sealed record VwFeit
{
    /// <summary>Whether an official report (proces-verbaal) was drawn up.</summary>
    public bool? ProcesVerbaal { get; init; }

    /// <summary>Whether that official report was the first for such an act.</summary>
    public bool? EersteProcesVerbaal { get; init; }

    /// <summary>Whether there is a transaction.</summary>
    public bool? Transactie { get; init; }

    /// <summary>Whether a penal order was imposed.</summary>
    public bool? Strafbeschikking { get; init; }

    /// <summary>Whether the person was warned then that another such act leads to a proposal to declare him undesirable.</summary>
    public bool? WaarschuwingGegeven { get; init; }

    /// <summary>Whether that warning was noted in the BVV.</summary>
    public bool? WaarschuwingInBvv { get; init; }
}
