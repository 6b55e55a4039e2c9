namespace Vc.Rules.Dossiers;

/// <summary>By whom an entry ban is imposed, changed or lifted, and what the person is told with it (article 6.5 VV).</summary>
public sealed record AfgifteInreisverbod
{
    /// <summary>What is done with the entry ban.</summary>
    public HandelingInreisverbod? Handeling { get; init; }

    /// <summary>What kind of officer does it.</summary>
    public SoortAmbtenaar? Ambtenaar { get; init; }

    /// <summary>Whether that officer of the IND or the DT&amp;V was given the power to do it.</summary>
    public bool? DaartoeBevoegd { get; init; }

    /// <summary>Whether that officer is an assistant public prosecutor.</summary>
    public bool? Hulpofficier { get; init; }

    /// <summary>Whether the chief of police has appointed that officer of the police for it, with enough knowledge and skill.</summary>
    public bool? AangewezenDoorKorpschef { get; init; }

    /// <summary>Whether the person was told what the decision says.</summary>
    public bool? InhoudVerteld { get; init; }

    /// <summary>Whether the person was told what follows from it in law.</summary>
    public bool? RechtsgevolgenVerteld { get; init; }

    /// <summary>Whether that was in a language that the person understands or may reasonably be taken to understand.</summary>
    public bool? BegrijpelijkeTaal { get; init; }

    /// <summary>Whether the person was told of the legal remedies.</summary>
    public bool? RechtsmiddelenVerteld { get; init; }
}
