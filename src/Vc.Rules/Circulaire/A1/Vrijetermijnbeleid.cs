using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.A1;

/// <summary>The outcome of paragraph A1/6 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record Vrijetermijnbeleid : IOutcome
{
    /// <summary>Whether danger, an alert or an entry ban stands in the way of stay in the free term.</summary>
    public bool? GevaarStaatInDeWeg { get; init; }

    /// <summary>Whether the stay is longer than 90 days in 180.</summary>
    public bool? LangerDan90Dagen { get; init; }

    /// <summary>Whether the IND extends the free term.</summary>
    public bool? Verlengen { get; init; }

    /// <summary>How long the extended free term is at most.</summary>
    public Period? MaximumNaVerlenging { get; init; }

    /// <summary>What the IND does with the request; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? PlichtenInd { get; init; }

    /// <summary>The first day of the time of 180 days.</summary>
    public LocalDate? TijdvakVanaf { get; init; }

    /// <summary>The days used in it.</summary>
    public int? GebruiktInTijdvak { get; init; }

    /// <summary>The last day that the count of the paragraph allows.</summary>
    public LocalDate? LaatsteDagVanDeTelling { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Vrijetermijnbeleid Van(Results results) => new()
    {
        GevaarStaatInDeWeg = results.Settled(A1_6_2013.StaatInDeWeg),
        LangerDan90Dagen = results.Settled(A1_6_2013.TeLang),
        Verlengen = results.Settled(A1_6_2013.Verlengen),
        MaximumNaVerlenging = results.Of(A1_6_2013.Maximum).Value,
        PlichtenInd = Plaatsen.Van(results, A1_6_2013.Ind),
        TijdvakVanaf = results.Of(A1_6_2013.TijdvakVanaf) is { HasValue: true } vanaf ? vanaf.Value : null,
        GebruiktInTijdvak = results.Of(A1_6_2013.Gebruikt) is { HasValue: true } gebruikt ? gebruikt.Value : null,
        LaatsteDagVanDeTelling = results.Of(A1_6_2013.LaatsteDag) is { HasValue: true } dag ? dag.Value : null,
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("gevaarStaatInDeWeg", new("Gevaar, een signalering of een inreisverbod staat in de weg", "Danger, an alert or an entry ban stands in the way"), GevaarStaatInDeWeg);
        writer.Field("langerDan90Dagen", new("Langer gebleven dan 90 dagen in 180", "Stayed longer than 90 days in 180"), LangerDan90Dagen);
        writer.Field("verlengen", new("De IND verlengt de vrije termijn", "The IND extends the free term"), Verlengen);
        writer.Field("maximumNaVerlenging", new("Ten hoogste, na de verlenging", "At most, after the extension"), MaximumNaVerlenging);
        writer.Values("plichtenInd", new("De IND", "The IND"), Plaatsen.Samengevat(PlichtenInd, A1_6_2013.Rule));
        writer.Field("tijdvakVanaf", new("Het tijdvak van 180 dagen begon op", "The time of 180 days began on"), TijdvakVanaf);
        writer.Number("gebruiktInTijdvak", new("Gebruikte dagen in dat tijdvak", "Days used in that time"), GebruiktInTijdvak);
        writer.Field("laatsteDagVanDeTelling", new("Laatste dag volgens deze telling, zonder verlenging", "Last day by this count, without an extension"), LaatsteDagVanDeTelling);
    }
}
