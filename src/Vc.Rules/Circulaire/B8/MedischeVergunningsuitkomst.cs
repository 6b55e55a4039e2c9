using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;

namespace Vc.Rules.Circulaire.B8;

/// <summary>What B8/9.1.1 says of an application for a permit for medical treatment. Fields without a value were not settled, or do not arise.</summary>
public sealed record MedischeVergunningsuitkomst : IOutcome
{
    /// <summary>Whether the person is exempt from the travel document under this paragraph; article 3.72 Vb can exempt too.</summary>
    public bool? VrijstellingDocument { get; init; }

    /// <summary>Whether the application is in time, or counts as such; <c>null</c> too where there is no full year of postponement.</summary>
    public bool? Tijdig { get; init; }

    /// <summary>Whether article 3.46(4) Vb applies.</summary>
    public bool? Artikel346Lid4 { get; init; }

    /// <summary>Whether it is refused for want of means or for who pays.</summary>
    public bool? AfwijzenOpMiddelen { get; init; }

    /// <summary>Whether the permit is withheld for too little effort.</summary>
    public bool? OnvoldoendeInspanning { get; init; }

    /// <summary>The first day of the permit, if it is granted.</summary>
    public LocalDate? Ingangsdatum { get; init; }

    /// <summary>Whether the right of residence is then interrupted.</summary>
    public bool? Onderbreking { get; init; }

    /// <summary>Whether the residence during the postponement counts for the three years of B9/8.</summary>
    public bool? EerderVerblijfTeltMee { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static MedischeVergunningsuitkomst Van2025(Results results) => new()
    {
        VrijstellingDocument = results.Settled(B8_9_1_1_2025.VrijstellingDocument),
        Tijdig = results.Settled(B8_9_1_1_2025.Tijdig),
        Artikel346Lid4 = results.Settled(B8_9_1_1_2025.JaarUitstel),
        AfwijzenOpMiddelen = results.Settled(B8_9_1_1_2025.AfwijzenOpMiddelen),
        OnvoldoendeInspanning = results.Settled(B8_9_1_1_2025.OnvoldoendeInspanning),
        Ingangsdatum = results.Of(B8_9_1_1_2025.Ingangsdatum) is { HasValue: true } dag ? dag.Value : null,
        Onderbreking = results.Settled(B8_9_1_1_2025.Onderbreking),
        EerderVerblijfTeltMee = results.Settled(B8_9_1_1_2025.TeltMee),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("vrijstellingDocument", new("Op grond van deze paragraaf vrijgesteld van het document voor grensoverschrijding", "Exempt under this paragraph from the document for crossing the border"), VrijstellingDocument);
        writer.Field("tijdig", new("De aanvraag is tijdig, of geldt zo", "The application is in time, or counts as such"), Tijdig);
        writer.Field("artikel346Lid4", new("Artikel 3.46, vierde lid, Vb geldt", "Article 3.46(4) Vb applies"), Artikel346Lid4);
        writer.Field("afwijzenOpMiddelen", new("Afwijzen wegens middelen of financiering", "Refuse for means or financing"), AfwijzenOpMiddelen);
        writer.Field("onvoldoendeInspanning", new("Niet verlenen wegens te weinig inspanning", "Not granted for too little effort"), OnvoldoendeInspanning);
        writer.Field("ingangsdatum", new("Ingangsdatum, als de vergunning wordt verleend", "First day, if the permit is granted"), Ingangsdatum);
        writer.Field("onderbreking", new("Het verblijfsrecht is onderbroken", "The right of residence is interrupted"), Onderbreking);
        writer.Field("eerderVerblijfTeltMee", new("Het verblijf tijdens het uitstel telt mee voor de drie jaar van B9/8", "The residence during the postponement counts for the three years of B9/8"), EerderVerblijfTeltMee);
    }
}
