namespace Vc.Rules.Dossiers;

/// <summary>What sets an alert going, and how it is entered (A2/12.2 Vc, 2013 to 2015).</summary>
public sealed record ProcedureSignalering
{
    /// <summary>Whether the BVV reports a light entry ban that the police or the KMar imposed.</summary>
    public bool? MeldingInBvv { get; init; }

    /// <summary>Whether the IND has made its own entry ban or declaration of undesirability known.</summary>
    public bool? EigenBesluitBekendgemaakt { get; init; }

    /// <summary>Whether an officer submits, or has submitted, model M93.</summary>
    public bool? M93Ingediend { get; init; }

    /// <summary>Whether it proposes an alert "OVR".</summary>
    public bool? VoorstelOvr { get; init; }

    /// <summary>Whether the form with fingerprints is enclosed.</summary>
    public bool? Vingerafdrukken { get; init; }

    /// <summary>Whether there are copies of identity documents.</summary>
    public bool? KopieenAanwezig { get; init; }

    /// <summary>Whether those copies are enclosed.</summary>
    public bool? KopieenBijgevoegd { get; init; }

    /// <summary>Whether there is an official report of the crime behind the proposal.</summary>
    public bool? ProcesVerbaalAanwezig { get; init; }

    /// <summary>Whether that report is enclosed.</summary>
    public bool? ProcesVerbaalBijgevoegd { get; init; }

    /// <summary>Whether its number is stated.</summary>
    public bool? NummerProcesVerbaal { get; init; }

    /// <summary>Whether other evidence for the proposal is enclosed.</summary>
    public bool? AnderBewijsBijgevoegd { get; init; }

    /// <summary>Whether the identity of the person is known.</summary>
    public bool? IdentiteitBekend { get; init; }

    /// <summary>Whether the identity was examined already.</summary>
    public bool? IdentiteitsonderzoekGedaan { get; init; }

    /// <summary>Whether the person uses different personal data.</summary>
    public bool? VerschillendePersonalia { get; init; }
}
