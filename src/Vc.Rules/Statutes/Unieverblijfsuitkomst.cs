using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>What article 8.22 Vb says. Fields without a value were not settled, or do not arise.</summary>
public sealed record Unieverblijfsuitkomst : IOutcome
{
    /// <summary>Whether residence may be denied or ended as intended.</summary>
    public bool? OntzeggenOfBeeindigenMag { get; init; }

    /// <summary>Whether lifting could be applied for on the day of the application.</summary>
    public bool? AanvraagOpheffingKan { get; init; }

    /// <summary>From which day it can be applied for in any case.</summary>
    public LocalDate? EersteDagNaDrieJaar { get; init; }

    /// <summary>The last day for a decision in time.</summary>
    public LocalDate? BeslissenTotEnMet { get; init; }

    /// <summary>Whether the threat must be examined again.</summary>
    public bool? Heronderzoek { get; init; }

    /// <summary>Whether another member state may be asked for the criminal record.</summary>
    public bool? InlichtingenMogen { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Unieverblijfsuitkomst Van(Vb_8_22 text, Results results) => new()
    {
        OntzeggenOfBeeindigenMag = results.Settled(text.Mag),
        AanvraagOpheffingKan = results.Settled(text.AanvraagKan),
        EersteDagNaDrieJaar = results.Of(text.NaDrieJaar) is { HasValue: true } eerste ? eerste.Value : null,
        BeslissenTotEnMet = results.Of(text.Beslissen) is { HasValue: true } laatste ? laatste.Value : null,
        Heronderzoek = results.Settled(text.Heronderzoek),
        InlichtingenMogen = results.Settled(text.Inlichtingen),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("ontzeggenOfBeeindigenMag", new("Het verblijf mag worden ontzegd of beëindigd", "Residence may be denied or ended"), OntzeggenOfBeeindigenMag);
        writer.Field("aanvraagOpheffingKan", new("Opheffing kon worden gevraagd", "Lifting could be applied for"), AanvraagOpheffingKan);
        writer.Field("eersteDagNaDrieJaar", new("Vanaf deze dag kan opheffing in elk geval worden gevraagd", "From this day lifting can be applied for in any case"), EersteDagNaDrieJaar);
        writer.Field("beslissenTotEnMet", new("Laatste dag om op tijd te beslissen", "Last day to decide in time"), BeslissenTotEnMet);
        writer.Field("heronderzoek", new("De bedreiging moet opnieuw worden onderzocht", "The threat must be examined again"), Heronderzoek);
        writer.Field("inlichtingenMogen", new("Antecedenten mogen worden gevraagd", "The criminal record may be asked for"), InlichtingenMogen);
    }
}
