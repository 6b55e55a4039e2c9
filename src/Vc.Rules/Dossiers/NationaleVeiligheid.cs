namespace Vc.Rules.Dossiers;

/// <summary>What points to danger to national security.</summary>
public sealed record NationaleVeiligheid
{
    /// <summary>Whether an official report of the AIVD says so.</summary>
    public bool? AmbtsberichtAivd { get; init; }

    /// <summary>Whether an official report of another ministry or intelligence service, Dutch or foreign, says so.</summary>
    public bool? AmbtsberichtAndereDienst { get; init; }

    /// <summary>Whether such a report shows that the danger is still there as an application for lifting is assessed.</summary>
    public bool? AmbtsberichtToontHuidigGevaar { get; init; }

    /// <summary>Whether the person did particularly serious acts with terrorist intent.</summary>
    public bool? ErnstigeGedragingenTerroristischOogmerk { get; init; }
}
