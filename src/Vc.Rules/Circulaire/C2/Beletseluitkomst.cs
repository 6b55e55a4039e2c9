using Vc.Rules.Circulaire.A3;
using Vc.Rules.Decisions;

namespace Vc.Rules.Circulaire.C2;

/// <summary>The outcome of paragraph C2/10.3.2 (2025). Fields without a value were not settled, or do not arise.</summary>
public sealed record Beletseluitkomst : IOutcome
{
    /// <summary>Whether persecution or serious harm threatens in the country of origin.</summary>
    public bool? Risico { get; init; }

    /// <summary>Whether the obstacle stands in the way of a return decision.</summary>
    public bool? Terugkeerbeletsel { get; init; }

    /// <summary>Whether a return decision is taken under A3/1.1.</summary>
    public Besluit? Terugkeerbesluit { get; init; }

    /// <summary>Whether an entry ban is excluded.</summary>
    public bool? InreisverbodUitgesloten { get; init; }

    /// <summary>Whether the decision must say that the person leaves by himself but is not removed to the country of origin; <c>null</c> where there is no obstacle or no duty to leave.</summary>
    public bool? Besluittekst { get; init; }

    /// <summary>Whether the decision leaves out a latest date for departure; <c>null</c> where there is no obstacle or no duty to leave.</summary>
    public bool? GeenUitersteVertrektermijn { get; init; }

    /// <summary>Whether a decision to alert must be assessed; <c>null</c> where there is no obstacle or no duty to leave.</summary>
    public bool? BesluitTotSignaleringBeoordelen { get; init; }

    /// <summary>Whether a decision follows because an earlier obstacle has gone.</summary>
    public bool? Vervolgbesluit { get; init; }

    /// <summary>Whether an entry ban can come with that decision; <c>null</c> where that is not settled or there is none.</summary>
    public bool? InreisverbodBijVervolg { get; init; }

    /// <summary>Puts the answers of the 2025 text together; what is not settled is left out.</summary>
    internal static Beletseluitkomst Van2025(Results results)
    {
        return new()
        {
            Risico = results.Settled(C2_10_3_2_2025.Risico),
            Terugkeerbeletsel = results.Settled(C2_10_3_2_2025.GeenTerugkeerbesluit),
            Terugkeerbesluit = results.Settled(C2_10_3_2_2025.Terugkeerbesluit),
            InreisverbodUitgesloten = results.Settled(C2_10_3_2_2025.InreisverbodUitgesloten),
            Besluittekst = results.Settled(C2_10_3_2_2025.Besluittekst),
            GeenUitersteVertrektermijn = results.Settled(C2_10_3_2_2025.GeenUitersteTermijn),
            BesluitTotSignaleringBeoordelen = results.Settled(C2_10_3_2_2025.SignaleringBeoordelen),
            Vervolgbesluit = results.Settled(C2_10_3_2_2025.Vervolgbesluit),
            InreisverbodBijVervolg = results.Settled(C2_10_3_2_2025.InreisverbodBijVervolg),
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("risicoBijTerugkeer", new("In het land van herkomst dreigt vervolging of ernstige schade", "Persecution or serious harm threatens in the country of origin"), Risico);
        writer.Field("terugkeerbeletsel", new("Terugkeerbeletsel", "Obstacle to return"), Terugkeerbeletsel);
        if (NaVervallenBeletsel)
        {
            writer.Field("terugkeerbesluit", new("Terugkeerbesluit", "Return decision"), "nemen of besluit dat er geen terugkeerbeletsel meer is",
                new("nemen, of een besluit dat er geen terugkeerbeletsel meer is", "taken, or a decision that there is no obstacle to return any longer"));
        }
        else
        {
            // Whether another decision can take its place is part of the answer, so while that is open there is none.
            writer.Field("terugkeerbesluit", new("Terugkeerbesluit", "Return decision"), Terugkeeruitkomst.Besluiten, Terugkeerbesluit is Besluit.Nemen && Vervolgbesluit is null ? null : Terugkeerbesluit);
        }

        writer.Field("inreisverbod", new("Inreisverbod", "Entry ban"), InreisverbodUitgesloten is true ? "nietMogelijk" : null, InreisverbodUitgesloten is true ? new("niet mogelijk", "not possible") : null);
        writer.Values("besluitVermeldt", new("Het besluit vermeldt", "The decision says"), Besluittekst is true ?
            [
                ("vreemdeling moet zelfstandig uit Nederland vertrekken", new("dat de vreemdeling zelf uit Nederland moet vertrekken", "that the person must leave the Netherlands by himself")),
                ("wordt niet uitgezet naar het land van herkomst", new("dat hij niet naar het land van herkomst wordt uitgezet", "that he is not removed to the country of origin")),
            ]
            : null);
        writer.Field("uitersteVertrektermijn", new("Uiterste vertrektermijn in het besluit", "Latest date for departure in the decision"), GeenUitersteVertrektermijn is true ? "nietNoemen" : null, GeenUitersteVertrektermijn is true ? new("niet noemen", "is not named") : null);
        writer.Field("besluitTotSignalering", new("Besluit tot signalering", "Decision to alert"), BesluitTotSignaleringBeoordelen is true ? "beoordelen (A4/4)" : null, BesluitTotSignaleringBeoordelen is true ? new("beoordelen; de voorwaarden staan in A4/4, dat hier niet is uitgewerkt", "is to be assessed; the conditions are in A4/4, which is not worked out here") : null);
        writer.Field("vervolgbesluit", new("Vervolg nu het beletsel weg is", "Sequel now that the obstacle has gone"),
            Vervolgbesluit is not true ? null : NaVervallenBeletsel ? "terugkeerbesluit of besluit dat er geen terugkeerbeletsel meer is" : Terugkeerbesluit is null ? null : "besluit dat er geen terugkeerbeletsel meer is",
            Vervolgbesluit is not true ? null : NaVervallenBeletsel ? new("een terugkeerbesluit, of een besluit dat er geen terugkeerbeletsel meer is", "a return decision, or a decision that there is no obstacle to return any longer")
                : Terugkeerbesluit is null ? null : new("een besluit dat er geen terugkeerbeletsel meer is", "a decision that there is no obstacle to return any longer"));
        writer.Field("bekendmaken", new("Kenbaar te maken aan de vreemdeling", "To be made known to the person"), Vervolgbesluit is true ? true : null);
        writer.Field("rechtsmiddelen", new("Daartegen staan rechtsmiddelen open", "There are legal remedies against it"), Vervolgbesluit is true ? true : null);
        writer.Values("eventueel", new("Eventueel daarbij", "Possibly with it"), Vervolgbesluit is true && Terugkeerbesluit is not null && InreisverbodBijVervolg is { } metInreisverbod ?
            [
                ("besluit tot signalering", new("een besluit tot signalering", "a decision to alert")),
                .. metInreisverbod ? [("inreisverbod", new Text("een inreisverbod", "an entry ban"))] : Array.Empty<(string, Text)>(),
            ]
            : null);
    }

    // The text leaves the choice between the two; where A3/1.1 bars a return decision only the other is left.
    private bool NaVervallenBeletsel => Vervolgbesluit is true && Terugkeerbesluit is Besluit.Nemen;
}
