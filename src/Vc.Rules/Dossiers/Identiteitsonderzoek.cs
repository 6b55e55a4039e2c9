namespace Vc.Rules.Dossiers;

/// <summary>The examination of who a person is whom an officer of border control or supervision has stopped or held.</summary>
public sealed record Identiteitsonderzoek
{
    /// <summary>Whether the person is held to establish identity, nationality and right of residence (article 50 Vw).</summary>
    public bool? Opgehouden { get; init; }

    /// <summary>With what the person identifies himself.</summary>
    public Identificatiemiddel? Identificatiemiddel { get; init; }

    /// <summary>Whether the visa with which the person identifies himself is valid.</summary>
    public bool? VisumGeldig { get; init; }

    /// <summary>Whether the search of clothes, goods or body is done by an officer of border control or supervision.</summary>
    public bool? DoorGrensbewakingOfToezicht { get; init; }

    /// <summary>Whether other ways were tried to establish identity and right of residence.</summary>
    public bool? AndereManierenGeprobeerd { get; init; }

    /// <summary>Whether the identity was established.</summary>
    public bool? IdentiteitVastgesteld { get; init; }

    /// <summary>Whether it was established with what right of residence, if any, the person is here.</summary>
    public bool? VerblijfspositieVastgesteld { get; init; }

    /// <summary>Whether fingerprints were taken of the person held.</summary>
    public bool? VingerafdrukkenAfgenomen { get; init; }
}
