using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The application on which the IND now decides, or the permit that came of it.</summary>
public sealed record Aanvraag
{
    /// <summary>Whether there is such an application or permit.</summary>
    public bool? Gedaan { get; init; }

    /// <summary>What was applied for.</summary>
    public SoortAanvraag? Soort { get; init; }

    /// <summary>What became of it.</summary>
    public UitkomstAanvraag? Uitkomst { get; init; }

    /// <summary>The day on which the application was lodged.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>The last day of the term for deciding on the application.</summary>
    public LocalDate? EindeBeslistermijn { get; init; }

    /// <summary>Whether the applicant is a long-term resident or a family member of one.</summary>
    public bool? VanLangdurigIngezeteneOfGezinslid { get; init; }

    /// <summary>Whether the application is for family reunification or family formation. Only the text until 2013 asks it.</summary>
    public bool? VoorGezinsherenigingOfVorming { get; init; }

    /// <summary>On what ground it was refused, withdrawn or not extended; of several the first that the list names.</summary>
    public GrondBesluit? GrondBesluit { get; init; }

    /// <summary>Whether a remedy against the decision is still open or pending.</summary>
    public bool? RechtsmiddelOpen { get; init; }

    /// <summary>Whether the outcome of that remedy may be awaited in the Netherlands.</summary>
    public bool? RechtsmiddelMagWordenAfgewacht { get; init; }

    /// <summary>Whether another state was asked under the Dublin Regulation to take the applicant over or back, and has not refused.</summary>
    public bool? Dublinclaim { get; init; }
}
