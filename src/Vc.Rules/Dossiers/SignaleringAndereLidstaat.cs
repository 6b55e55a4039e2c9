namespace Vc.Rules.Dossiers;

/// <summary>An alert that another member state has entered in SIS.</summary>
public sealed record SignaleringAndereLidstaat
{
    /// <summary>Whether there is one.</summary>
    public bool? Aanwezig { get; init; }
}
