using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Circulaire.A3;

/// <summary>Whether a return decision is taken.</summary>
public enum Besluit
{
    /// <summary>A return decision is taken.</summary>
    Nemen,

    /// <summary>A supplementary return decision is taken, which adds countries of return to an earlier one.</summary>
    Aanvullend,

    /// <summary>None is taken.</summary>
    NietNemen,
}

/// <summary>A country that a return decision names.</summary>
/// <param name="Land">The country.</param>
public sealed record LandVanTerugkeer(Land Land);

/// <summary>The outcome of paragraph A3/1.1 (2025). Fields without a value were not settled, or do not arise.</summary>
public sealed record Terugkeeruitkomst : IOutcome
{
    /// <summary>The answers of <see cref="A3.Besluit"/>.</summary>
    public static Choices<Besluit> Besluiten { get; } = new(
        (A3.Besluit.Nemen, "nemen", new("nemen", "taken")),
        (A3.Besluit.Aanvullend, "aanvullend", new("een aanvullend terugkeerbesluit nemen", "a supplementary one is taken")),
        (A3.Besluit.NietNemen, "nietNemen", new("niet nemen", "not taken")));

    /// <summary>Whether a return decision is taken.</summary>
    public Besluit? Besluit { get; init; }

    /// <summary>Whether the IND takes it; <c>null</c> where none is taken or that is not settled.</summary>
    public bool? DoorInd { get; init; }

    /// <summary>Whether the KMar, the AVIM or the ZHP takes it; <c>null</c> where none is taken or that is not settled.</summary>
    public bool? DoorAmbtenaren { get; init; }

    /// <summary>The countries of return that it names; of a supplementary decision those that it adds; <c>null</c> where none is taken or that is not settled.</summary>
    public Lijst<LandVanTerugkeer>? LandenVanTerugkeer { get; init; }

    /// <summary>The letters of the exceptions that are settled to apply. While a fact is missing others can apply too: <see cref="OpenUitzonderingen"/>.</summary>
    public required Lijst<string> Uitzonderingen { get; init; }

    /// <summary>The letters of the exceptions of which it is not settled whether they apply.</summary>
    public required Lijst<string> OpenUitzonderingen { get; init; }

    /// <summary>Whether an alert on return in SIS follows; <c>null</c> where none is taken or that is not settled.</summary>
    public bool? SignaleringInzakeTerugkeer { get; init; }

    /// <summary>Whether there are legal remedies against the supplementary decision; <c>null</c> where there is none.</summary>
    public bool? Rechtsmiddelen { get; init; }

    /// <summary>The letters of the elements that the draft has; <c>null</c> where no draft is known.</summary>
    public Lijst<string>? ElementenInConcept { get; init; }

    /// <summary>The letters of the elements that the draft lacks; <c>null</c> where no draft is known.</summary>
    public Lijst<string>? OntbrekendeElementen { get; init; }

    /// <summary>The letters of the elements of which it is not settled whether the draft has them; <c>null</c> where no draft is known.</summary>
    public Lijst<string>? OpenElementen { get; init; }

    /// <summary>Puts the answers of the 2025 text together; what is not settled is left out.</summary>
    internal static Terugkeeruitkomst Van2025(Results results)
    {
        var uitzonderingen = DeelsVastgesteld<string>.Van(results,
            ("a", A3_1_1_2025.UitzonderingA), ("b", A3_1_1_2025.UitzonderingB), ("c", A3_1_1_2025.UitzonderingC), ("d", A3_1_1_2025.UitzonderingD),
            ("e", A3_1_1_2025.UitzonderingE), ("f", A3_1_1_2025.UitzonderingF), ("g", A3_1_1_2025.UitzonderingG), ("h", A3_1_1_2025.UitzonderingH));
        (string Letter, Question<bool> Question)[] elementen =
            [("a", A3_1_1_2025.ElementA), ("b", A3_1_1_2025.ElementB), ("c", A3_1_1_2025.ElementC), ("d", A3_1_1_2025.ElementD)];
        var heeftConcept = elementen.Any(element => results.Of(element.Question).HasValue);
        return new()
        {
            Besluit = results.Of(A3_1_1_2025.Besluit) is { HasValue: true, Value: var besluit } ? besluit : null,
            DoorInd = YesNo(A3_1_1_2025.DoorInd),
            DoorAmbtenaren = YesNo(A3_1_1_2025.DoorAmbtenaren),
            LandenVanTerugkeer = Landen(results),
            Uitzonderingen = uitzonderingen.Ja,
            OpenUitzonderingen = uitzonderingen.Open,
            SignaleringInzakeTerugkeer = YesNo(A3_1_1_2025.Signalering),
            Rechtsmiddelen = YesNo(A3_1_1_2025.Rechtsmiddelen),
            ElementenInConcept = heeftConcept ? [.. elementen.Where(element => results.Yes(element.Question)).Select(static element => element.Letter)] : null,
            OntbrekendeElementen = heeftConcept ? [.. elementen.Where(element => YesNo(element.Question) is false).Select(static element => element.Letter)] : null,
            OpenElementen = heeftConcept ? [.. elementen.Where(element => results.Open(element.Question)).Select(static element => element.Letter)] : null,
        };

        bool? YesNo(Question<bool> question) => results.Of(question) is { HasValue: true, Value: var value } ? value : null;
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("terugkeerbesluit", new("Terugkeerbesluit", "Return decision"), Besluiten, Besluit);
        writer.Values("bevoegd", new("Te nemen door", "To be taken by"), Instanties.Van(DoorInd, DoorAmbtenaren));
        writer.Values("elementen", new("Het besluit bevat", "The decision contains"), Besluit is A3.Besluit.Nemen ? Elementen : null);
        writer.Values("landenVanTerugkeer", new("Landen van terugkeer", "Countries of return"), LandenVanTerugkeer is null ? null : [.. LandenVanTerugkeer.Select(static land => (Dossiers.Landen.Namen.NameOf(land.Land), Dossiers.Landen.Namen.LabelOf(land.Land)))]);
        new DeelsVastgesteld<string>(Uitzonderingen, OpenUitzonderingen).Write(
            writer,
            ("uitzonderingen", new("Uitzonderingen die gelden", "Exceptions that apply")),
            ("openUitzonderingen", new("Uitzonderingen waarvan nog niet vaststaat of zij gelden", "Exceptions of which it is not settled whether they apply")),
            Letter);
        writer.Field("signaleringInzakeTerugkeer", new("Er volgt een signalering inzake terugkeer in SIS", "An alert on return in SIS follows"), SignaleringInzakeTerugkeer);
        writer.Field("rechtsmiddelen", new("Tegen het aanvullende besluit staan rechtsmiddelen open", "There are legal remedies against the supplementary decision"), Rechtsmiddelen);
        writer.Values("elementenInConcept", new("Elementen in het concept", "Elements in the draft"), Settled(ElementenInConcept));
        writer.Values("ontbrekendeElementen", new("Elementen die in het concept ontbreken", "Elements that the draft lacks"), Settled(OntbrekendeElementen));
        writer.Values("openElementen", new("Elementen waarvan nog niet vaststaat of het concept ze heeft", "Elements of which it is not settled whether the draft has them"), OpenElementen is { Count: > 0 } ? [.. OpenElementen.Select(Letter)] : null);

        IReadOnlyList<(string Value, Text Shown)>? Settled(Lijst<string>? elements) => elements is null ? null : DeelsVastgesteld<string>.ZolangVaststaat(elements, OpenElementen ?? [], Letter);
    }

    private static IReadOnlyList<(string Value, Text Shown)> Elementen { get; } =
    [
        ("a vaststelling geen rechtmatig verblijf", new("a, de vaststelling dat rechtmatig verblijf ontbreekt", "a, the finding that lawful residence is lacking")),
        ("b plicht de lidstaten te verlaten", new("b, de plicht de lidstaten te verlaten", "b, the duty to leave the member states")),
        ("c termijn", new("c, de vertrektermijn", "c, the term for departure")),
        ("d land(en) van terugkeer", new("d, het land of de landen van terugkeer", "d, the country or countries of return")),
    ];

    private static (string Value, Text Shown) Letter(string letter) => (letter, new(letter, letter));

    // The names stand in the dossier; whether each is a country of return is asked by the paragraph.
    private static Lijst<LandVanTerugkeer>? Landen(Results results)
    {
        var dossier = results.Dossier;
        if (results.Of(A3_1_1_2025.Herkomstland) is not { HasValue: true, Value: var herkomst } || results.Each(A3_1_1_2025.AndereLanden) is not { } anderen || anderen.Any(static ander => ander.State == AnswerState.Open))
        {
            return null;
        }

        var landen = new List<LandVanTerugkeer>();
        if (herkomst && dossier.Vreemdeling?.LandVanHerkomst is { } land)
        {
            landen.Add(new(land));
        }

        for (var i = 0; i < anderen.Count; i++)
        {
            if (anderen[i].Value && dossier.AndereLandenVanTerugkeer![i].Land is { } ander)
            {
                landen.Add(new(ander));
            }
        }

        return [.. landen];
    }
}
