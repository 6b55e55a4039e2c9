using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>A return decision.</summary>
public sealed record Terugkeerbesluit
{
    /// <summary>The day on which it was made known to the person.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>Whether it was taken by the officer who is competent under article 6.4(1) VV.</summary>
    public bool? DoorBevoegdeAmbtenaar { get; init; }

    /// <summary>Whether an entry ban was imposed with it.</summary>
    public bool? MetInreisverbod { get; init; }

    /// <summary>Whether it names a country of return.</summary>
    public bool? LandGenoemd { get; init; }

    /// <summary>The term for departure in days; 0 where the person had to leave at once.</summary>
    public int? VertrektermijnDagen { get; init; }
}
