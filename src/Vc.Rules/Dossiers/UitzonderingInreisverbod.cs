using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>What stands in the way of an entry ban (article 6.5 Vb, A4/2.2).</summary>
public sealed record UitzonderingInreisverbod
{
    /// <summary>Whether the person was lawfully resident before under article 8, letters a to e or l, Vw, or was Dutch.</summary>
    public bool? EerderSterkVerblijf { get; init; }

    /// <summary>The last day of that residence, or of Dutch nationality; where it was withdrawn, the day on which that decision was made known.</summary>
    public LocalDate? EerderVerblijfGeeindigdOp { get; init; }

    /// <summary>Whether the person is eligible, as a victim or witness, for time to consider reporting trafficking or smuggling of people.</summary>
    public bool? Bedenktijd { get; init; }

    /// <summary>Whether the person is eligible for a permit as a victim or witness who reported it.</summary>
    public bool? SlachtofferOfGetuigeAangever { get; init; }

    /// <summary>Whether the person is eligible for a permit as a victim of domestic violence by the person with whom residence was allowed, or of honour-related violence.</summary>
    public bool? SlachtofferGeweld { get; init; }

    /// <summary>Whether the person is eligible for a permit as a spouse or minor child left behind in the country of origin by the person with whom residence was allowed.</summary>
    public bool? Achtergelaten { get; init; }

    /// <summary>Whether the person is eligible for a permit because he cannot leave through no fault of his own.</summary>
    public bool? BuitenSchuld { get; init; }

    /// <summary>Whether the person is eligible for a permit under Decision 1/80, or is not removed because that would breach the association law with Turkey.</summary>
    public bool? AssociatieTurkije { get; init; }

    /// <summary>Whether the IND asked another state that is party to the Dublin Regulation to take charge of the person or take the person back.</summary>
    public bool? Dublinverzoek { get; init; }

    /// <summary>Whether the state that gave the residence permit agreed, after consultation through SIRENE, to withdraw it.</summary>
    public bool? StaatStemtInMetIntrekking { get; init; }

    /// <summary>Whether the person meets all conditions for a permit on family migration (B7) or on temporary (B8) or non-temporary (B9) humanitarian grounds. Only the text of 2014 asks it.</summary>
    public bool? VoldoetAanB7B8OfB9 { get; init; }

    /// <summary>Whether what is held against the person on public order would lead to refusal of an asylum permit. Only the texts since 2014 ask it.</summary>
    public bool? OpenbareOrdeStaatAanAsielInDeWeg { get; init; }
}
