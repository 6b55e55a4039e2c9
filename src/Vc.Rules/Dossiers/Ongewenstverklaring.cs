using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The declaration of undesirability.</summary>
public sealed record Ongewenstverklaring
{
    /// <summary>Whether the person is declared undesirable and the declaration still stands.</summary>
    public bool? Uitgesproken { get; init; }

    /// <summary>Why.</summary>
    public GrondOngewenstverklaring? Grond { get; init; }

    /// <summary>Whether the case meets article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
    public bool? VoldoetAanArtikel24 { get; init; }

    // ---------- Voor de opheffing ----------

    /// <summary>The day of the declaration.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>What the person was declared undesirable for; where it was more than one thing, the one with the longest term.</summary>
    public AanleidingOngewenst? Aanleiding { get; init; }

    /// <summary>The longest prison sentence with which the law threatens that crime, in months; 9999 for life.</summary>
    public int? StrafmaximumMaanden { get; init; }

    /// <summary>The day on which the person left the Netherlands after the declaration, or was last here before it; <see cref="Law.Dag.NogNiet"/> for whoever is known not to have left.</summary>
    public LocalDate? VertrokkenOp { get; init; }

    /// <summary>The stays in the Netherlands since then.</summary>
    public Lijst<VerblijfSindsVertrek>? VerblijvenSindsVertrek { get; init; }

    /// <summary>Whether the person committed a crime since the declaration that is a breach of public order.</summary>
    public bool? NieuwMisdrijf { get; init; }

    /// <summary>The day of the last of those crimes that could lead to a declaration.</summary>
    public LocalDate? NieuwMisdrijfOp { get; init; }

    /// <summary>Whether the person is being prosecuted for any crime.</summary>
    public bool? StrafvervolgingLoopt { get; init; }

    /// <summary>Whether the family and private life that article 8 ECHR is about has changed since the declaration.</summary>
    public bool? GezinslevenGewijzigd { get; init; }
}
