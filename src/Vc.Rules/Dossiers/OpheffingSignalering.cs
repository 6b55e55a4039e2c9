using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The alert of which it is asked whether it is removed (A2/12.8 Vc, 2013 to 2015).</summary>
public sealed record OpheffingSignalering
{
    /// <summary>The register in which it stands.</summary>
    public Register? Register { get; init; }

    /// <summary>Whether the Netherlands entered it.</summary>
    public bool? DoorNederland { get; init; }

    /// <summary>What it rests on.</summary>
    public Grondslag? Grondslag { get; init; }

    /// <summary>The last day of its term; <see cref="Law.Dag.NogNiet"/> as long as no end is fixed.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>Whether the basis of the alert has lapsed.</summary>
    public bool? GrondslagVervallen { get; init; }

    /// <summary>Whether the person says that the alert rests on wrong grounds.</summary>
    public bool? OnterechtGesteld { get; init; }

    /// <summary>Whether the person is permitted to stay in the Netherlands.</summary>
    public bool? VerblijfNederlandToegestaan { get; init; }

    /// <summary>Whether the person is permitted to stay in another member state.</summary>
    public bool? VerblijfLidstaatToegestaan { get; init; }

    /// <summary>Whether the SIRENE office of that state has asked the Netherlands to lift the alert.</summary>
    public bool? VerzoekVanSirene { get; init; }

    /// <summary>Whether the person comes within the scope of Union law (until 2013: Community law) there.</summary>
    public bool? OnderUnierecht { get; init; }

    /// <summary>Whether other changed circumstances were put forward or came to light.</summary>
    public bool? AndereOmstandigheden { get; init; }

    /// <summary>Whether the person asks for lifting of the alert.</summary>
    public bool? Gevraagd { get; init; }

    /// <summary>Whether that was done in writing.</summary>
    public bool? VerzoekSchriftelijk { get; init; }

    /// <summary>Whether the request gives reasons.</summary>
    public bool? VerzoekGemotiveerd { get; init; }

    /// <summary>The day on which the IND received the request.</summary>
    public LocalDate? VerzoekOntvangenOp { get; init; }
}
