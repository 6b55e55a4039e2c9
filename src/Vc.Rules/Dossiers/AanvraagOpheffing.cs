using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The application for lifting the declaration of undesirability.</summary>
public sealed record AanvraagOpheffing
{
    /// <summary>Whether the person has applied to the IND for it.</summary>
    public bool? Gedaan { get; init; }

    /// <summary>The day of the application.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>Whether there is evidence of a material change in the circumstances that justified the removal (A4/3.8).</summary>
    public bool? BewijsMaterieleWijziging { get; init; }

    /// <summary>Whether the person's own statement is there (article 6.6(4)(a) Vb).</summary>
    public bool? EigenVerklaring { get; init; }

    /// <summary>Whether the copy of the travel documents is there (letter b).</summary>
    public bool? Reisdocumenten { get; init; }

    /// <summary>Whether the list of places of residence, with evidence, is there (letter c).</summary>
    public bool? OverzichtVerblijfplaatsen { get; init; }

    /// <summary>Whether the statement of the authorities abroad is there (letter d).</summary>
    public bool? VerklaringAutoriteiten { get; init; }
}
