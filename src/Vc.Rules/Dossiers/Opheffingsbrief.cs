namespace Vc.Rules.Dossiers;

/// <summary>What goes with an application for lifting, beside the documents that the Vb names. Only the pages of the IND ask it.</summary>
public sealed record Opheffingsbrief
{
    /// <summary>Whether the letter asks for lifting and says why.</summary>
    public bool? VraagEnReden { get; init; }

    /// <summary>Whether somebody else applies for the person.</summary>
    public bool? DoorGemachtigde { get; init; }

    /// <summary>Whether there is a signed authorisation.</summary>
    public bool? Machtiging { get; init; }

    /// <summary>Whether there is a copy of the page with personal data of a valid passport.</summary>
    public bool? Paspoortpagina { get; init; }
}
