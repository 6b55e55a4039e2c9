namespace Vc.Rules.Dossiers;

/// <summary>A criminal case for a crime on which there is no decision yet.</summary>
public sealed record OpenStrafzaak
{
    /// <summary>Whether there is one.</summary>
    public bool? Aanwezig { get; init; }

    /// <summary>Whether the inquiry ends before the term for deciding on the application does.</summary>
    public bool? OnderzoekOpTijdAfgerond { get; init; }
}
