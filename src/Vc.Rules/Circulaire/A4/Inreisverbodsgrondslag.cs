using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.A4;

/// <summary>The outcome of paragraph A4/2.1. Fields without a value were not settled, or do not arise.</summary>
public sealed record Inreisverbodsgrondslag : IOutcome
{
    /// <summary>Whether there is a ground, and whether it is a duty.</summary>
    public Inreisverbodsgrond? Grond { get; init; }

    /// <summary>Light or heavy.</summary>
    public SoortInreisverbod? Soort { get; init; }

    /// <summary>The letters of article 66a(7) Vw that are settled to hold.</summary>
    public required Lijst<string> ZwaarOnder { get; init; }

    /// <summary>The letters of article 66a(7) Vw of which it is not settled whether they hold.</summary>
    public required Lijst<string> OpenZwaarOnder { get; init; }

    /// <summary>Whether a light ban makes way for a heavy one.</summary>
    public bool? LichtVervangen { get; init; }

    /// <summary>Whether the IND departs from the cases without a ban; <c>null</c> also in a text that does not say so.</summary>
    public bool? AfwijkenVanUitzondering { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Inreisverbodsgrondslag Van(A4_2_1 text, Results results)
    {
        var zwaar = DeelsVastgesteld<string>.Van(results, ("a", text.ZwaarOnderA), ("b", text.ZwaarOnderB), ("c", text.ZwaarOnderC), ("d", text.ZwaarOnderD));
        return new()
        {
            Grond = results.Settled(text.Grond),
            Soort = results.Settled(text.Soort),
            ZwaarOnder = zwaar.Ja,
            OpenZwaarOnder = zwaar.Open,
            LichtVervangen = results.Settled(text.Vervangen),
            AfwijkenVanUitzondering = text.Afwijken is null ? null : results.Settled(text.Afwijken),
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("grond", new("Grond", "Ground"), Inreisverbodsgronden.Antwoorden, Grond);
        writer.Field("soort", new("Soort", "Kind"), Keuzen.SoortInreisverbod, Soort);
        new DeelsVastgesteld<string>(ZwaarOnder, OpenZwaarOnder).Write(
            writer,
            ("zwaarOnder", new("Zwaar op grond van", "Heavy under")),
            ("openZwaarOnder", new("Nog niet vast staat of het zwaar is op grond van", "It is not settled whether it is heavy under")),
            static letter => (letter, new($"artikel 66a, zevende lid, onder {letter}, Vw", $"article 66a(7)({letter}) Vw")));
        writer.Field("lichtVervangen", new("Een licht inreisverbod maakt plaats voor een zwaar", "A light ban makes way for a heavy one"), LichtVervangen);
        writer.Field("afwijkenVanUitzondering", new("De IND wijkt wegens gevaar af van de uitzonderingen", "The IND departs from the exceptions because of danger"), AfwijkenVanUitzondering);
    }
}
