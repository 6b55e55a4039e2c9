using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The entry ban of which lifting is at issue. Where there is more than one, each is a case of its own.</summary>
public sealed record BestaandInreisverbod
{
    /// <summary>Whether an entry ban was issued that was not lifted or annulled.</summary>
    public bool? Uitgevaardigd { get; init; }

    /// <summary>The day on which it was issued.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>The lid of article 66a Vw under which it was issued.</summary>
    public Artikel66aLid? Grondslag { get; init; }

    /// <summary>The lid of article 6.5a Vb by which its duration was set.</summary>
    public LidDuurInreisverbod? LidDuur { get; init; }

    /// <summary>Its duration in months, as it was set.</summary>
    public int? DuurMaanden { get; init; }

    /// <summary>Whether article 66a(7) Vw now applies to the person (a heavy entry ban).</summary>
    public bool? Artikel66aLid7 { get; init; }

    /// <summary>The day on which the person left the Netherlands after the ban, or was last here before it; <see cref="Law.Dag.NogNiet"/> for whoever is known not to have left.</summary>
    public LocalDate? VertrokkenOp { get; init; }

    /// <summary>The stays since then in the Netherlands or another Schengen state.</summary>
    public Lijst<VerblijfNaInreisverbod>? VerblijvenSindsVertrek { get; init; }

    /// <summary>Whether it is shown that the person left the Netherlands and the other Schengen states of their own accord within the term for departure.</summary>
    public bool? VertrekVolgensPlichtAangetoond { get; init; }

    /// <summary>Whether the person committed a crime since departure.</summary>
    public bool? MisdrijfSindsVertrek { get; init; }

    /// <summary>The day of the last of those crimes.</summary>
    public LocalDate? LaatsteMisdrijfOp { get; init; }

    /// <summary>Whether the person is being prosecuted.</summary>
    public bool? StrafvervolgingLoopt { get; init; }

    /// <summary>Whether a case of article 6.5(2) Vb now arises.</summary>
    public bool? GevalArtikel65Lid2 { get; init; }
}
