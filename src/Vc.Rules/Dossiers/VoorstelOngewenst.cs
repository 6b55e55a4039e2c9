namespace Vc.Rules.Dossiers;

/// <summary>What precedes a declaration of undesirability: the proposal, and where the person is heard.</summary>
public sealed record VoorstelOngewenst
{
    /// <summary>Whether the officer of border control or supervision sees grounds.</summary>
    public bool? AmbtenaarZietGronden { get; init; }

    /// <summary>Whether grounds showed in another way than through the officer.</summary>
    public bool? GrondenAndersGebleken { get; init; }

    /// <summary>Whether the proposal is made with model M63 or another letter with reasons.</summary>
    public bool? MetM63OfGemotiveerdSchrijven { get; init; }

    /// <summary>Whether all data and evidence that can matter go with it.</summary>
    public bool? MetGegevensEnBewijs { get; init; }

    /// <summary>Whether copies of the official reports that there are go with it; yes where there are none.</summary>
    public bool? MetAfschriftenProcesVerbaal { get; init; }

    /// <summary>Whether the person is in a police cell, a cell of the KMar or a remand prison.</summary>
    public bool? InCelOfHuisVanBewaring { get; init; }

    /// <summary>Whether the person has applied for a temporary asylum permit.</summary>
    public bool? AsielAangevraagd { get; init; }
}
