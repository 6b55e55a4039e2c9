using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>Residence under article 8.7 Vb, and how it is denied or ended (article 8.22 Vb).</summary>
public sealed record Unieverblijf
{
    /// <summary>What the IND is about to decide for reasons of public order or public security.</summary>
    public BesluitUnieverblijf? Voorgenomen { get; init; }

    /// <summary>Whether the person lived in the Netherlands during the preceding ten years.</summary>
    public bool? TienJaarInNederland { get; init; }

    /// <summary>Whether the person has a right of permanent residence.</summary>
    public bool? Duurzaam { get; init; }

    /// <summary>Whether residence was denied or ended for reasons of public order or public security.</summary>
    public bool? OntzegdOfBeeindigd { get; init; }

    /// <summary>The day of that decision.</summary>
    public LocalDate? OntzegdOfBeeindigdOp { get; init; }

    /// <summary>The day on which the person was removed after that; <see cref="Law.Dag.NogNiet"/> for whoever was not.</summary>
    public LocalDate? VerwijderdOp { get; init; }

    /// <summary>The day on which the person entered the Netherlands.</summary>
    public LocalDate? BinnengekomenOp { get; init; }

    /// <summary>Whether the certificate of registration or the residence document is being issued.</summary>
    public bool? DocumentWordtAfgegeven { get; init; }
}
