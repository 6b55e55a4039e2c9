namespace Vc.Rules.Dossiers;

/// <summary>The age inspection: two sessions in which officers judge whether it is evident that a person is an adult, or a minor.</summary>
public sealed record Leeftijdsschouw
{
    /// <summary>What the person says of his age. That is not <see cref="Vreemdeling.Geboortedatum"/>, which is the date as far as it is established.</summary>
    public GesteldeLeeftijd? Gesteld { get; init; }

    /// <summary>Whether the person supports with evidence, before an age inspection, that he is a minor.</summary>
    public bool? MinderjarigheidOnderbouwd { get; init; }

    /// <summary>Whether an age inspection was held.</summary>
    public bool? Gehouden { get; init; }

    /// <summary>The session with an officer of border control or supervision. Which of the two came first does not matter.</summary>
    public EersteSchouwsessie? EersteSessie { get; init; }

    /// <summary>The session with an assistant public prosecutor or an officer designated for it.</summary>
    public TweedeSchouwsessie? TweedeSessie { get; init; }

    /// <summary>Whether each session judged apart from the other.</summary>
    public bool? SessiesOnafhankelijk { get; init; }

    /// <summary>Whether looks were taken into account.</summary>
    public bool? UiterlijkBetrokken { get; init; }

    /// <summary>Whether behaviour was taken into account.</summary>
    public bool? GedragBetrokken { get; init; }

    /// <summary>Whether the statements were taken into account.</summary>
    public bool? VerklaringenBetrokken { get; init; }

    /// <summary>Whether other relevant circumstances were taken into account.</summary>
    public Betrokken? AndereOmstandigheden { get; init; }

    /// <summary>Whether the person handed in evidence of minority after the age inspection.</summary>
    public bool? BewijsAlsnogOvergelegd { get; init; }
}

/// <summary>The session of an age inspection with an officer of border control or supervision.</summary>
public sealed record EersteSchouwsessie
{
    /// <summary>How many officers held it.</summary>
    public int? Ambtenaren { get; init; }

    /// <summary>Whether that officer is one of border control or supervision.</summary>
    public bool? GrensbewakingOfToezicht { get; init; }

    /// <summary>What the session found.</summary>
    public Schouwbevinding? Bevinding { get; init; }
}

/// <summary>The session of an age inspection with an assistant public prosecutor or an officer designated for it.</summary>
public sealed record TweedeSchouwsessie
{
    /// <summary>How many officers held it.</summary>
    public int? Ambtenaren { get; init; }

    /// <summary>Whether that officer is one of border control or supervision.</summary>
    public bool? GrensbewakingOfToezicht { get; init; }

    /// <summary>Whether that officer is an assistant public prosecutor.</summary>
    public bool? HulpofficierVanJustitie { get; init; }

    /// <summary>By whom that officer was designated for age inspections.</summary>
    public AanwijzingSchouw? Aanwijzing { get; init; }

    /// <summary>What the session found.</summary>
    public Schouwbevinding? Bevinding { get; init; }
}
