using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Whether a person is declared undesirable.</summary>
public enum Ongewenstbesluit
{
    /// <summary>The IND declares the person undesirable.</summary>
    Verklaren,

    /// <summary>The IND may do so, and decides whether it does.</summary>
    KanVerklaren,

    /// <summary>The person is not declared undesirable.</summary>
    Niet,
}

/// <summary>The outcome of paragraph A4/3.1. Fields without a value were not settled.</summary>
public sealed record Ongewenstuitkomst : IOutcome
{
    /// <summary>The answers of <see cref="Ongewenstbesluit"/>.</summary>
    public static Choices<Ongewenstbesluit> Besluiten { get; } = new(
        (Ongewenstbesluit.Verklaren, "verklaren", new("de vreemdeling ongewenst verklaren", "declare the person undesirable")),
        (Ongewenstbesluit.KanVerklaren, "kanVerklaren", new("de IND kan de vreemdeling ongewenst verklaren", "the IND may declare the person undesirable")),
        (Ongewenstbesluit.Niet, "niet", new("niet ongewenst verklaren", "not declared undesirable")));

    /// <summary>Whether the person is declared undesirable.</summary>
    public Ongewenstbesluit? Besluit { get; init; }

    /// <summary>The letters of the grounds that are settled to be there.</summary>
    public required Lijst<string> Gronden { get; init; }

    /// <summary>The letters of the grounds of which it is not settled whether they are there.</summary>
    public required Lijst<string> OpenGronden { get; init; }

    /// <summary>Whether the person is a danger to public order.</summary>
    public bool? GevaarOpenbareOrde { get; init; }

    /// <summary>Whether the person is a danger to national security.</summary>
    public bool? GevaarNationaleVeiligheid { get; init; }

    /// <summary>Whether the officer submits a proposal because of acts under the Vw.</summary>
    public bool? VoorstelDoorAmbtenaar { get; init; }

    /// <summary>Whether the warning with the first official report, or the note of it, is missing. The text attaches no consequence to that.</summary>
    public bool? WaarschuwingOntbreekt { get; init; }

    /// <summary>Whether the IND must assess as soon as possible because tbs was prolonged.</summary>
    public bool? BeoordelenNaVerlengingTbs { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Ongewenstuitkomst Van(A4_3_1 text, Results results)
    {
        var gronden = DeelsVastgesteld<string>.Van(results, ("a", text.OnderdeelA), ("b", text.OnderdeelB), ("c", text.OnderdeelC), ("d", text.OnderdeelD), ("e", text.OnderdeelE));
        return new()
        {
            Besluit = results.Settled(text.Besluit),
            Gronden = gronden.Ja,
            OpenGronden = gronden.Open,
            GevaarOpenbareOrde = results.Settled(text.OpenbareOrde),
            GevaarNationaleVeiligheid = results.Settled(text.NationaleVeiligheid),
            VoorstelDoorAmbtenaar = results.Settled(text.Voorstel),
            WaarschuwingOntbreekt = results.Settled(text.Waarschuwing),
            BeoordelenNaVerlengingTbs = results.Settled(text.NaTbs),
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("besluit", new("Besluit", "Decision"), Besluiten, Besluit);
        new DeelsVastgesteld<string>(Gronden, OpenGronden).Write(
            writer,
            ("gronden", new("Gronden", "Grounds")),
            ("openGronden", new("Gronden die nog niet vaststaan", "Grounds that are not settled")),
            static letter => (letter, new($"artikel 67, eerste lid, onder {letter}, Vw", $"article 67(1)({letter}) Vw")));
        writer.Field("gevaarOpenbareOrde", new("Gevaar voor de openbare orde", "Danger to public order"), GevaarOpenbareOrde);
        writer.Field("gevaarNationaleVeiligheid", new("Gevaar voor de nationale veiligheid", "Danger to national security"), GevaarNationaleVeiligheid);
        writer.Field("voorstelDoorAmbtenaar", new("De ambtenaar dient een voorstel in", "The officer submits a proposal"), VoorstelDoorAmbtenaar);
        writer.Field("waarschuwingOntbreekt", new("De waarschuwing bij het eerste proces-verbaal, of de aantekening ervan, ontbreekt", "The warning with the first official report, or the note of it, is missing"), WaarschuwingOntbreekt);
        writer.Field("beoordelenNaVerlengingTbs", new("Zo snel mogelijk beoordelen na verlenging van tbs", "Assess as soon as possible after tbs was prolonged"), BeoordelenNaVerlengingTbs);
    }
}
