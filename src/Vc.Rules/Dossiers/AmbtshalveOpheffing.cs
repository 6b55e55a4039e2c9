namespace Vc.Rules.Dossiers;

/// <summary>Residence for which an entry ban can be lifted of its own motion.</summary>
public sealed record AmbtshalveOpheffing
{
    /// <summary>The purpose of the regular residence.</summary>
    public DoelRegulier? Doel { get; init; }

    /// <summary>The restriction of article 3.4(1) Vb for which the permit was applied for. Only article 6.6 VV asks it.</summary>
    public BeperkingRegulier? Beperking { get; init; }

    /// <summary>Whether it was put forward, or came to light, that a treaty asks for a permit. Only article 6.6 VV asks it.</summary>
    public bool? VerdragsplichtGesteld { get; init; }

    /// <summary>Whether, the ban left aside, the person meets all conditions for the regular permit for a fixed term.</summary>
    public bool? VoldoetAanVoorwaardenRegulier { get; init; }

    /// <summary>Whether, the ban left aside, the person meets all conditions for the asylum permit for a fixed term.</summary>
    public bool? VoldoetAanVoorwaardenAsiel { get; init; }
}
