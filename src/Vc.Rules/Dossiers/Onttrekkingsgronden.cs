namespace Vc.Rules.Dossiers;

/// <summary>How many of the grounds of article 5.1b Vb apply.</summary>
public sealed record Onttrekkingsgronden
{
    /// <summary>How many in all: of the third and fourth lid together, and before 1 January 2014 of the first lid.</summary>
    public int? Aantal { get; init; }

    /// <summary>How many of those are heavy ones (third lid); before 1 January 2014 no ground was called so.</summary>
    public int? AantalZwaar { get; init; }
}
