namespace Vc.Rules.Dossiers;

/// <summary>What else can carry a declaration of undesirability, or bars it.</summary>
public sealed record GrondslagOngewenst
{
    /// <summary>Whether the section of the Vreemdelingenwet on the entry ban applies to the person (articles 66a and 66b); then there is no declaration of undesirability.</summary>
    public bool? InreisverbodVanToepassing { get; init; }

    /// <summary>Whether a judgment that prolongs tbs (article 37a Sr) has become irrevocable.</summary>
    public bool? TbsVerlengingOnherroepelijk { get; init; }

    /// <summary>Whether a state of the Benelux or Schengen has declared the person undesirable.</summary>
    public bool? OngewenstInBeneluxOfSchengen { get; init; }

    /// <summary>Whether a member state asks, with reasons, to declare the person undesirable for the other states too.</summary>
    public bool? VerzoekMetRedenen { get; init; }

    /// <summary>Whether a residence permit was refused or withdrawn under article 1F of the Refugee Convention.</summary>
    public bool? Vergunning1FGeweigerdOfIngetrokken { get; init; }
}
