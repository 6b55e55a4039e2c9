using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Circulaire.Ind;

/// <summary>What the IND's page on the return decision says about a case. It explains and is no legal basis. Fields without a value were not settled, or do not arise.</summary>
public sealed record Paginauitleg : IOutcome
{
    /// <summary>Whether there is an alert on return in SIS.</summary>
    public bool? SignaleringTerugkeer { get; init; }

    /// <summary>Whether there is an alert in SIS for an entry ban that came with a return decision from before 7 March 2023; <c>null</c> where there is no such ban.</summary>
    public bool? SignaleringInreisverbod { get; init; }

    /// <summary>Whether the alert for the entry ban is entered again after departure.</summary>
    public bool? OpnieuwVoorInreisverbod { get; init; }

    /// <summary>Whether departure is put off.</summary>
    public bool? VertrekUitgesteld { get; init; }

    /// <summary>Whether the person is given a return decision.</summary>
    public bool? KrijgtTerugkeerbesluit { get; init; }

    /// <summary>Whether the person must depart at once.</summary>
    public bool? MeteenVertrekken { get; init; }

    /// <summary>The consequences that the page names for this case, by their place; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? Gevolgen { get; init; }

    /// <summary>Puts the answers of the 2024 page together; what is not settled is left out.</summary>
    internal static Paginauitleg Van2024(Results results)
    {
        return new()
        {
            SignaleringTerugkeer = results.Settled(Terugkeerbesluit2024.SignaleringTerugkeer),
            SignaleringInreisverbod = results.Settled(Terugkeerbesluit2024.SignaleringInreisverbod),
            OpnieuwVoorInreisverbod = results.Settled(Terugkeerbesluit2024.OpnieuwVoorInreisverbod),
            VertrekUitgesteld = results.Settled(Terugkeerbesluit2024.Uitgesteld),
            KrijgtTerugkeerbesluit = results.Settled(Terugkeerbesluit2024.KrijgtTerugkeerbesluit),
            MeteenVertrekken = results.Settled(Terugkeerbesluit2024.Meteen),
            Gevolgen = results.Of(Terugkeerbesluit2024.Gevolgen).Value is { } places ? [.. places.Select(static place => place.Place)] : null,
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("rechtsgrond", new("Deze uitleg is een rechtsgrond", "This explanation is a legal basis"), false);
        writer.Field("signaleringTerugkeer", new("In SIS voor het terugkeerbesluit", "In SIS for the return decision"), SignaleringTerugkeer);
        writer.Field("signaleringInreisverbod", new("In SIS voor het inreisverbod", "In SIS for the entry ban"), SignaleringInreisverbod);
        writer.Field("opnieuwVoorInreisverbod", new("Na het vertrek weer in SIS voor het inreisverbod", "In SIS for the entry ban again after departure"), OpnieuwVoorInreisverbod);
        writer.Field("vertrekUitgesteld", new("Vertrek is uitgesteld", "Departure is put off"), VertrekUitgesteld);
        writer.Field("krijgtTerugkeerbesluit", new("Krijgt een terugkeerbesluit", "Is given a return decision"), KrijgtTerugkeerbesluit);
        writer.Field("meteenVertrekken", new("Moet meteen vertrekken", "Must depart at once"), MeteenVertrekken);
        writer.Values("gevolgen", new("Gevolgen die de pagina noemt", "Consequences that the page names"), Gevolgen is null ? null
            : [.. Gevolgen.Select(static place => (place, new Text(IndPaginas.Terugkeerbesluit.Cite(new("IND/terugkeerbesluit", place), Language.Nl), IndPaginas.Terugkeerbesluit.Cite(new("IND/terugkeerbesluit", place), Language.En))))]);
    }
}
