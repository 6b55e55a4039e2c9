namespace Vc.Rules.Dossiers;

/// <summary>Why an entry ban can be imposed, and what follows from one (article 66a Vw).</summary>
public sealed record GrondslagInreisverbod
{
    /// <summary>Whether the person must leave the Netherlands at once, because no term for departure was given (article 62(2) Vw). A term that was made shorter is a term.</summary>
    public bool? MoetOnmiddellijkVertrekken { get; init; }

    /// <summary>Whether the term for departure has run out without the person having left in it of his own motion; later departure or removal does not change that.</summary>
    public bool? NietBinnenTermijnVertrokken { get; init; }

    /// <summary>Whether humanitarian or other reasons to refrain from a ban were put forward or showed.</summary>
    public bool? RedenenOmAfTeZien { get; init; }

    /// <summary>Whether the decision that imposes the ban is made known by sending it.</summary>
    public bool? BesluitToegezonden { get; init; }

    /// <summary>Whether a first application for a temporary asylum permit has not been decided on yet.</summary>
    public bool? EersteAsielaanvraagOpen { get; init; }

    /// <summary>Whether a court ordered that removal stays out until the objection or appeal is decided on.</summary>
    public bool? UitzettingDoorRechterVerboden { get; init; }

    /// <summary>Whether a visa or permit has expired and the person did not leave in time. Only the page of the IND asks it.</summary>
    public bool? VisumOfVergunningVerlopen { get; init; }

    /// <summary>Whether a visa or permit was withdrawn. Only the page of the IND asks it.</summary>
    public bool? VisumOfVergunningIngetrokken { get; init; }

    /// <summary>Whether the person never had a valid visa or permit. Only the page of the IND asks it.</summary>
    public bool? NooitVisumOfVergunning { get; init; }
}
