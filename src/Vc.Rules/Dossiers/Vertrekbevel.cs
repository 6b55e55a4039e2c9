namespace Vc.Rules.Dossiers;

/// <summary>The order to go to the other member state at once.</summary>
public sealed record Vertrekbevel
{
    /// <summary>Whether it was given.</summary>
    public bool? Gegeven { get; init; }

    /// <summary>Whether the person obeyed it. While it is too early to say, that is <c>true</c> as long as nothing points to disobedience.</summary>
    public bool? Nageleefd { get; init; }
}
