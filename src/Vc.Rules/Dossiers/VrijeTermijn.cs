using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The free term: how long the person could stay without a permit (article 3.3 Vb).</summary>
public sealed record VrijeTermijn
{
    /// <summary>Which free term it is. It says what else is asked: the list of stays, or the last day.</summary>
    public SoortVrijeTermijn? Soort { get; init; }

    /// <summary>Whether the person had a free term at the last entry: <c>false</c> where it was used up already, or where there never was one. Only where that was established elsewhere; else it follows from the kind and the stays.</summary>
    public bool? Beschikbaar { get; init; }

    /// <summary>The last day of lawful stay that the visa or the journey allows, or that was established elsewhere. Where the stays say it, it is not given.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>The day up to which the stay is counted: that of departure, or, of a person who is still here, that on which the person was found.</summary>
    public LocalDate? AangetroffenOfVertrokkenOp { get; init; }

    /// <summary>Whether there is a stamp of entry of a Schengen state for each of the stays. Only A1/6 asks it.</summary>
    public bool? InreisstempelsAanwezig { get; init; }

    /// <summary>Whether the free term was extended for special circumstances.</summary>
    public bool? Verlengd { get; init; }

    /// <summary>The last day of the extended free term.</summary>
    public LocalDate? VerlengdTotEnMet { get; init; }

    /// <summary>The day on which it appeared that the person means to stay longer than a short stay allows; <see cref="Law.Dag.NogNiet"/> where it did not.</summary>
    public LocalDate? VoornemenGeblekenOp { get; init; }

    /// <summary>The first day of lawful residence under a permit, for the holder of an mvv; <see cref="Law.Dag.NogNiet"/> where there is none.</summary>
    public LocalDate? VergunningVanaf { get; init; }
}
