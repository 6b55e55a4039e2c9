using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Circulaire.A3;

/// <summary>What is done with the order to go to the other member state at once.</summary>
public enum Bevelhandeling
{
    /// <summary>It is given.</summary>
    Geven,

    /// <summary>It was given and still holds.</summary>
    BlijftGelden,

    /// <summary>It does not come into question.</summary>
    NietVanToepassing,
}

/// <summary>The outcome of paragraph A3/2 (2025). Fields without a value were not settled, or do not arise.</summary>
public sealed record Bevelsuitkomst : IOutcome
{
    /// <summary>The answers of <see cref="Bevelhandeling"/>.</summary>
    public static Choices<Bevelhandeling> Handelingen { get; } = new(
        (Bevelhandeling.Geven, "geven", new("geven (model M106-B)", "is given (model M106-B)")),
        (Bevelhandeling.BlijftGelden, "blijftGelden", new("is gegeven en blijft gelden", "was given and still holds")),
        (Bevelhandeling.NietVanToepassing, "nietVanToepassing", new("niet van toepassing", "does not apply")));

    /// <summary>Whether a return decision is taken.</summary>
    public Besluit? Terugkeerbesluit { get; init; }

    /// <summary>Whether it is taken after all in spite of a regular right of residence in another member state; <c>null</c> where there is no such right or that is not settled.</summary>
    public bool? Alsnog { get; init; }

    /// <summary>Whether the IND takes it; <c>null</c> where none is taken or that is not settled.</summary>
    public bool? DoorInd { get; init; }

    /// <summary>Whether the KMar, the AVIM or the ZHP takes it; <c>null</c> where none is taken or that is not settled.</summary>
    public bool? DoorAmbtenaren { get; init; }

    /// <summary>What is done with the order.</summary>
    public Bevelhandeling? Bevel { get; init; }

    /// <summary>Whether an entry ban is excluded.</summary>
    public bool? InreisverbodUitgesloten { get; init; }

    /// <summary>Whether the person can be declared undesirable; <c>null</c> where this paragraph says nothing about it or that is not settled.</summary>
    public bool? OngewenstverklaringMogelijk { get; init; }

    /// <summary>Whether the DTenV escorts the person to the other member state.</summary>
    public bool? BegeleidingNaarLidstaat { get; init; }

    /// <summary>The acts of the return procedure that are settled to be due or allowed, by their question.</summary>
    public required Lijst<Question<bool>> Procedure { get; init; }

    /// <summary>The acts of the return procedure of which it is not settled whether they are due or allowed, by their question.</summary>
    public required Lijst<Question<bool>> OpenProcedure { get; init; }

    /// <summary>Puts the answers of the 2025 text together; what is not settled is left out.</summary>
    internal static Bevelsuitkomst Van2025(Results results)
    {
        var procedure = DeelsVastgesteld<Question<bool>>.Van(results, [.. new[]
        {
            A3_2_2025.ProcedureStarten, A3_2_2025.Model, A3_2_2025.Vorderen, A3_2_2025.Uitleggen, A3_2_2025.Registreren,
            A3_2_2025.DTenVBegeleidt, A3_2_2025.AndereBegeleiding, A3_2_2025.InzetOpLandVanTerugkeer,
        }.Select(static question => (question, question))]);
        return new()
        {
            Terugkeerbesluit = results.Settled(A3_2_2025.Terugkeerbesluit),
            Alsnog = results.Settled(A3_2_2025.Alsnog),
            DoorInd = results.Settled(A3_2_2025.DoorInd),
            DoorAmbtenaren = results.Settled(A3_2_2025.DoorAmbtenaren),
            Bevel = results.Settled(A3_2_2025.Bevel),
            InreisverbodUitgesloten = results.Settled(A3_2_2025.InreisverbodUitgesloten),
            OngewenstverklaringMogelijk = results.Settled(A3_2_2025.OngewenstverklaringMogelijk),
            BegeleidingNaarLidstaat = results.Settled(A3_2_2025.BegeleidingNaarLidstaat),
            Procedure = procedure.Ja,
            OpenProcedure = procedure.Open,
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("terugkeerbesluit", new("Terugkeerbesluit", "Return decision"), Terugkeeruitkomst.Besluiten, Terugkeerbesluit);
        writer.Values("bevoegd", new("Te nemen door", "To be taken by"), Alsnog is true ? Instanties.NaBevel : Instanties.Van(DoorInd, DoorAmbtenaren));
        writer.Field("bevel", new("Bevel om onmiddellijk naar de andere lidstaat te gaan", "Order to go to the other member state at once"), Handelingen, Bevel);
        writer.Field("inreisverbod", new("Inreisverbod", "Entry ban"), InreisverbodUitgesloten is true ? "nietMogelijk" : null, InreisverbodUitgesloten is true ? new("niet mogelijk", "not possible") : null);
        writer.Field("ongewenstverklaring", new("Ongewenstverklaring", "Declaration of undesirability"),
            OngewenstverklaringMogelijk switch { true => "mogelijk", false => "nietMogelijk", _ => null },
            OngewenstverklaringMogelijk switch { true => new("mogelijk", "possible"), false => new("niet mogelijk zolang de vreemdeling in Nederland is", "not possible as long as the person is in the Netherlands"), _ => null });
        writer.Field("begeleidingNaarLidstaat", new("De DTenV begeleidt naar de andere lidstaat", "The DTenV escorts to the other member state"), BegeleidingNaarLidstaat);
        new DeelsVastgesteld<Question<bool>>(Procedure, OpenProcedure).Write(
            writer,
            ("procedure", new("In de terugkeerprocedure", "In the return procedure")),
            ("openProcedure", new("Nog niet vastgesteld voor de terugkeerprocedure", "Not settled for the return procedure")),
            static question => (question.Name, InWords(question)));
    }

    private static Text InWords(Question<bool> question) => question.Name switch
    {
        "terugkeerprocedureStarten" => new("een terugkeerprocedure starten", "start a return procedure"),
        "modelM107A" => new("model M107-A kan worden gebruikt", "model M107-A can be used"),
        "vorderingMag" => new("de vreemdeling mag worden gevorderd te verschijnen voor gegevens, in elk geval biometrische", "the person may be summoned to appear for data, biometric data in any case"),
        "gegevensUitleggen" => new("uitleggen welke gegevens nodig zijn", "explain which data are needed"),
        "vorderingRegistreren" => new("de vordering registreren", "register the summons"),
        "dtenvKanBegeleiden" => new("de DTenV kan bij de feitelijke terugkeer begeleiden", "the DTenV can escort on return in fact"),
        "andereBegeleiding" => new("ook een ander dan de DTenV kan begeleiden", "another than the DTenV can escort too"),
        "inzetOpLandVanTerugkeer" => new("de DTenV zet in op vertrek naar het land in het terugkeerbesluit", "the DTenV works towards departure to the country in the return decision"),
        _ => question.Text,
    };
}
