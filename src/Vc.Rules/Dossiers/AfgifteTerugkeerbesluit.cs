namespace Vc.Rules.Dossiers;

/// <summary>By whom a return decision is given, and what the person is told with it (article 6.4 VV).</summary>
public sealed record AfgifteTerugkeerbesluit
{
    /// <summary>What kind of officer does it.</summary>
    public SoortAmbtenaar? Ambtenaar { get; init; }

    /// <summary>Whether that officer of the IND or the DT&amp;V was given the power to do it.</summary>
    public bool? DaartoeBevoegd { get; init; }

    /// <summary>Whether that officer of the police is a special investigating officer for the Vreemdelingenwet.</summary>
    public bool? BuitengewoonOpsporingsambtenaar { get; init; }

    /// <summary>Whether the person was told what the decision says.</summary>
    public bool? InhoudVerteld { get; init; }

    /// <summary>Whether the person was told what follows from it in law.</summary>
    public bool? RechtsgevolgenVerteld { get; init; }

    /// <summary>Whether that was in a language that the person understands or may reasonably be taken to understand.</summary>
    public bool? BegrijpelijkeTaal { get; init; }

    /// <summary>Whether the person was told of the legal remedies.</summary>
    public bool? RechtsmiddelenVerteld { get; init; }
}
