using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>What article 61 Vw says of leaving. Fields without a value were not settled, or do not arise.</summary>
public sealed record Vertrekplichtuitkomst : IOutcome
{
    /// <summary>Whether the person must leave of his own accord.</summary>
    public bool? Vertrekplicht { get; init; }

    /// <summary>The last day on which he leaves in time.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>Whether that day is past.</summary>
    public bool? Verstreken { get; init; }

    /// <summary>Whether cooperation in preparing departure can be demanded during the suspension.</summary>
    public bool? MedewerkingKanWordenGevorderd { get; init; }

    /// <summary>Whether the duty stays in spite of a complaint; <c>null</c> also where there is no complaint.</summary>
    public bool? OndanksKlacht { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Vertrekplichtuitkomst Van(Results results, Vw_61 text) => new()
    {
        Vertrekplicht = results.Settled(text.Vertrekplicht),
        LaatsteDag = results.Of(text.LaatsteDag) is { HasValue: true } dag ? dag.Value : null,
        Verstreken = results.Settled(text.Verstreken),
        MedewerkingKanWordenGevorderd = results.Settled(text.Medewerking),
        OndanksKlacht = results.Settled(text.OndanksKlacht),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("vertrekplicht", new("De vreemdeling moet Nederland zelf verlaten", "The person must leave the Netherlands of his own accord"), Vertrekplicht);
        writer.Field("laatsteDag", new("Laatste dag om op tijd te vertrekken", "Last day to leave in time"), LaatsteDag);
        writer.Field("verstreken", new("De termijn is voorbij", "The term is over"), Verstreken);
        writer.Field("medewerking", new("Tijdens de opschorting kan medewerking worden gevorderd", "Cooperation can be demanded during the suspension"), MedewerkingKanWordenGevorderd);
        writer.Field("ondanksKlacht", new("De plicht blijft ondanks de klacht", "The duty stays in spite of the complaint"), OndanksKlacht);
    }
}

/// <summary>What articles 62 and 62c Vw say of the term. Fields without a value were not settled, or do not arise.</summary>
public sealed record Vertrektermijnuitkomst : IOutcome
{
    /// <summary>The last day on which the person leaves in time.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>Whether the person must leave at once.</summary>
    public bool? Onmiddellijk { get; init; }

    /// <summary>Whether the last day is past.</summary>
    public bool? Verstreken { get; init; }

    /// <summary>Whether less than four weeks may be given.</summary>
    public bool? VerkortenMag { get; init; }

    /// <summary>The places of the grounds for that; <c>null</c> where not settled.</summary>
    public Lijst<string>? Gronden { get; init; }

    /// <summary>Whether the term may be extended; article 62c knows no extension.</summary>
    public bool? VerlengenMag { get; init; }

    /// <summary>Whether lawful residence under article 8, letter m, has ended; only with article 62c.</summary>
    public bool? VerblijfOnderMGeeindigd { get; init; }

    /// <summary>Puts the answers of article 62 together; what is not settled is left out.</summary>
    internal static Vertrektermijnuitkomst Van2013(Results results) => new()
    {
        LaatsteDag = results.Of(Vw_62_2013.LaatsteDag) is { HasValue: true } dag ? dag.Value : null,
        Onmiddellijk = results.Settled(Vw_62_2013.Onmiddellijk),
        Verstreken = results.Settled(Vw_62_2013.Verstreken),
        VerkortenMag = results.Settled(Vw_62_2013.VerkortenMag),
        Gronden = Plaatsen.Van(results, Vw_62_2013.Gronden),
        VerlengenMag = results.Settled(Vw_62_2013.VerlengenMag),
    };

    /// <summary>Puts the answers of article 62c together; what is not settled is left out.</summary>
    internal static Vertrektermijnuitkomst Van2014(Results results) => new()
    {
        LaatsteDag = results.Of(Vw_62c_2014.LaatsteDag) is { HasValue: true } dag ? dag.Value : null,
        Onmiddellijk = results.Settled(Vw_62c_2014.Onmiddellijk),
        Verstreken = results.Settled(Vw_62c_2014.Verstreken),
        VerkortenMag = results.Settled(Vw_62c_2014.VerkortenMag),
        Gronden = Plaatsen.Van(results, Vw_62c_2014.Gronden),
        VerblijfOnderMGeeindigd = results.Settled(Vw_62c_2014.VerblijfGeeindigd),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("laatsteDag", new("Laatste dag om op tijd te vertrekken", "Last day to leave in time"), LaatsteDag);
        writer.Field("onmiddellijk", new("De vreemdeling moet onmiddellijk vertrekken", "The person must leave at once"), Onmiddellijk);
        writer.Field("verstreken", new("De termijn is voorbij", "The term is over"), Verstreken);
        writer.Field("verkortenMag", new("Minder dan vier weken mag", "Less than four weeks is allowed"), VerkortenMag);
        writer.Values("gronden", new("Gronden om te verkorten", "Grounds to shorten"), Plaatsen.InWoorden(Gronden, Vw_62_2013.Rule.Version.Headings));
        writer.Field("verlengenMag", new("Verlengen mag", "Extension is allowed"), VerlengenMag);
        writer.Field("verblijfOnderMGeeindigd", new("Het verblijf onder m is geëindigd", "Residence under letter m has ended"), VerblijfOnderMGeeindigd);
    }
}

/// <summary>What article 62a Vw says of the notice and the order. Fields without a value were not settled, or do not arise.</summary>
public sealed record Kennisgevinguitkomst : IOutcome
{
    /// <summary>Whether a return decision must be taken.</summary>
    public bool? Terugkeerbesluit { get; init; }

    /// <summary>Whether the person must be ordered to go to another member state at once.</summary>
    public bool? Bevel { get; init; }

    /// <summary>The places of the exceptions that apply; <c>null</c> where not settled.</summary>
    public Lijst<string>? Uitzonderingen { get; init; }

    /// <summary>Whether the notice can contain an entry ban.</summary>
    public bool? InreisverbodErbij { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Kennisgevinguitkomst Van2013(Results results) => new()
    {
        Terugkeerbesluit = results.Settled(Vw_62a_2013.Terugkeerbesluit),
        Bevel = results.Settled(Vw_62a_2013.Bevel),
        Uitzonderingen = Plaatsen.Van(results, Vw_62a_2013.Uitzonderingen),
        InreisverbodErbij = results.Settled(Vw_62a_2013.InreisverbodErbij),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("terugkeerbesluit", new("Er moet een terugkeerbesluit komen", "A return decision must be taken"), Terugkeerbesluit);
        writer.Field("bevel", new("De vreemdeling moet worden opgedragen onmiddellijk naar de andere lidstaat te gaan", "The person must be ordered to go to the other member state at once"), Bevel);
        writer.Values("uitzonderingen", new("Uitzonderingen op de kennisgeving", "Exceptions to the notice"), Plaatsen.InWoorden(Uitzonderingen, Vw_62a_2013.Rule.Version.Headings));
        writer.Field("inreisverbodErbij", new("De kennisgeving kan een inreisverbod inhouden", "The notice can contain an entry ban"), InreisverbodErbij);
    }
}
