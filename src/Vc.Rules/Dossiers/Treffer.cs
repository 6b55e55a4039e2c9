namespace Vc.Rules.Dossiers;

/// <summary>What matters when an alert on the person comes up (a hit). Which alerts there are, <see cref="Dossier.Signaleringen"/> and <see cref="Dossier.SignaleringAndereLidstaat"/> say.</summary>
public sealed record Treffer
{
    /// <summary>Where the person was found, if that is how the alert came up.</summary>
    public Aantreffen? Aangetroffen { get; init; }

    /// <summary>Whether the person is a diplomat or otherwise privileged.</summary>
    public bool? Geprivilegieerd { get; init; }

    /// <summary>Whether the person holds a valid residence title of the Netherlands.</summary>
    public bool? VerblijfstitelNederland { get; init; }

    /// <summary>Whether the person holds a valid residence title of another Schengen state.</summary>
    public bool? VerblijfstitelAnderSchengenland { get; init; }

    /// <summary>Whether the IND, asked because of doubt, found the right of residence valid; <c>false</c> as long as it has not.</summary>
    public bool? StatusGeldigBevonden { get; init; }

    /// <summary>Whether the IND knew the alert when the title was issued or extended.</summary>
    public bool? BekendBijAfgifte { get; init; }

    /// <summary>Whether there is evidence that the IND does not know yet.</summary>
    public bool? NieuwBewijs { get; init; }

    /// <summary>Whether the person lets it be known that he wants to apply for asylum.</summary>
    public bool? WilAsielAanvragen { get; init; }

    /// <summary>Whether the hit in SIS was reported to Bureau SIRENE.</summary>
    public bool? GemeldBijSirene { get; init; }

    /// <summary>Whether issuing a residence title to the person is being considered.</summary>
    public bool? TitelOverwogen { get; init; }
}
