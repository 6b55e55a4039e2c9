namespace Vc.Rules.Dossiers;

/// <summary>What can put off the effects of a return decision.</summary>
public sealed record UitstelVanVertrek
{
    /// <summary>Whether the person applied for a residence permit after the return decision.</summary>
    public bool? NieuweAanvraag { get; init; }

    /// <summary>Whether the decision on that application may be awaited in the Netherlands.</summary>
    public bool? NieuweAanvraagMagWordenAfgewacht { get; init; }

    /// <summary>Whether the person objected or appealed in time against a negative decision.</summary>
    public bool? BezwaarOfBeroepOpTijd { get; init; }

    /// <summary>Whether the decision says that the outcome of the objection or appeal may be awaited in the Netherlands.</summary>
    public bool? BezwaarOfBeroepMagWordenAfgewacht { get; init; }

    /// <summary>Whether departure is put off for medical reasons (article 64 Vw).</summary>
    public bool? Artikel64 { get; init; }
}
