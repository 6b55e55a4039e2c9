namespace Vc.Rules.Dossiers;

/// <summary>Taking back by another member state (article 62a Vw).</summary>
public sealed record Terugname
{
    /// <summary>Whether another member state of the European Union takes the person back.</summary>
    public bool? DoorLidstaat { get; init; }

    /// <summary>Whether it does so under an agreement or arrangement that was in force on 13 January 2009.</summary>
    public bool? OvereenkomstVan2009 { get; init; }
}
