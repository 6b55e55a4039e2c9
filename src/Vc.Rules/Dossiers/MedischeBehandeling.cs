using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>An application for a permit for medical treatment, and the postponement of departure (article 64 Vw) before it. The day of the application is <see cref="Aanvraag.Datum"/>.</summary>
public sealed record MedischeBehandeling
{
    /// <summary>Whether such a permit is applied for.</summary>
    public bool? Aangevraagd { get; init; }

    /// <summary>Whether the person has a valid document for crossing the border.</summary>
    public bool? GeldigDocument { get; init; }

    /// <summary>Whether the authorities of the country of nationality dispute the person's identity or nationality.</summary>
    public bool? AutoriteitenBetwistenIdentiteit { get; init; }

    /// <summary>Whether the person showed that a document can only be had by returning in person.</summary>
    public bool? DocumentAlleenInPersoonAangetoond { get; init; }

    /// <summary>Whether a medical emergency arises where the treatment is stopped.</summary>
    public bool? NoodsituatieBijStopzetting { get; init; }

    /// <summary>Whether the condition can be treated in the country of origin.</summary>
    public bool? BehandelbaarInHerkomstland { get; init; }

    /// <summary>Whether the person has enough means for the cost of living during the stay.</summary>
    public bool? VoldoendeMiddelen { get; init; }

    /// <summary>Whether the cost of the stay for the treatment is paid from public funds.</summary>
    public bool? UitAlgemeneMiddelen { get; init; }

    /// <summary>Whether the person refused to hand over a medical file for translation.</summary>
    public bool? MedischDossierGeweigerd { get; init; }

    /// <summary>Whether the person helped to establish his identity.</summary>
    public bool? MeegewerktAanIdentiteit { get; init; }

    /// <summary>Whether departure was postponed under article 64 Vw.</summary>
    public bool? UitstelGehad { get; init; }

    /// <summary>The first day of that postponement.</summary>
    public LocalDate? UitstelVanaf { get; init; }

    /// <summary>Its last day, itself included; of an extended one the last day of all.</summary>
    public LocalDate? UitstelTotEnMet { get; init; }

    /// <summary>Whether it was uninterrupted.</summary>
    public bool? UitstelAaneengesloten { get; init; }

    /// <summary>Why the application came too late.</summary>
    public RedenTeLaat? RedenTeLaat { get; init; }

    /// <summary>The day on which the application was complete, so that all conditions were shown to be met; <see cref="Law.Dag.NogNiet"/> where it is not yet.</summary>
    public LocalDate? CompleetOp { get; init; }
}
