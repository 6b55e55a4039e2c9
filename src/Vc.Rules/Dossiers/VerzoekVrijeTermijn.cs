namespace Vc.Rules.Dossiers;

/// <summary>A request for extension of the free term (A1/6).</summary>
public sealed record VerzoekVrijeTermijn
{
    /// <summary>Whether it was made.</summary>
    public bool? Gedaan { get; init; }

    /// <summary>Whether it was made before the free term had ended.</summary>
    public bool? VoorAfloop { get; init; }

    /// <summary>Whether the person needs a visa for a short stay.</summary>
    public bool? Visumplichtig { get; init; }

    /// <summary>Whether the person relies on force majeure.</summary>
    public bool? Overmacht { get; init; }

    /// <summary>Whether the person relies on a serious illness of family.</summary>
    public bool? ZiekteFamilielid { get; init; }

    /// <summary>Whether the person relies on a serious illness of his own.</summary>
    public bool? EigenZiekte { get; init; }

    /// <summary>Whether the person relies on a very weighty business interest.</summary>
    public bool? ZakelijkBelang { get; init; }

    /// <summary>Whether the standing of the Netherlands in the world is at stake.</summary>
    public bool? InternationaalAanzien { get; init; }

    /// <summary>Whether an economic interest of the Netherlands is at stake.</summary>
    public bool? EconomischBelang { get; init; }

    /// <summary>Whether a cultural interest of the Netherlands is at stake.</summary>
    public bool? CultureelBelang { get; init; }
}
