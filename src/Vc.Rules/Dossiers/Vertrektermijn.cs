using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>What the term for leaving the Netherlands depends on, beside the return decision (articles 61 and 62 Vw).</summary>
public sealed record Vertrektermijn
{
    /// <summary>The day on which the lawful residence of a Community national ended.</summary>
    public LocalDate? EindeRechtmatigVerblijf { get; init; }

    /// <summary>How many days a Community national got to leave; 0 is at once.</summary>
    public int? DagenGemeenschapsonderdaan { get; init; }

    /// <summary>Whether the term was extended.</summary>
    public bool? Verlengd { get; init; }

    /// <summary>The last day of the term where it did not run on during a suspension that is over.</summary>
    public LocalDate? LaatsteDagNaOpschorting { get; init; }

    /// <summary>The last day of the extended term.</summary>
    public LocalDate? VerlengdTotEnMet { get; init; }

    /// <summary>Whether a legal remedy suspended the decision on which the duty to leave rests.</summary>
    public Opschorting? Opschorting { get; init; }

    /// <summary>Whether the person complained of how an authority behaved (article 9:1 Awb).</summary>
    public bool? KlachtIngediend { get; init; }

    /// <summary>Whether the application was refused as manifestly unfounded.</summary>
    public bool? KennelijkOngegrond { get; init; }

    /// <summary>Whether the application was refused because wrong or incomplete data were given.</summary>
    public bool? OnjuisteOfOnvolledigeGegevens { get; init; }
}
