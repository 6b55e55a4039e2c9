using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The temporary lifting of a declaration of undesirability or, by analogy, of an entry ban (A4/3.7 Vc, A4/2.5.4 Vc).</summary>
public sealed record TijdelijkeOpheffing
{
    /// <summary>Whether somebody has asked for it.</summary>
    public bool? Gevraagd { get; init; }

    /// <summary>Whether that was done in writing, to the IND.</summary>
    public bool? SchriftelijkBijDeInd { get; init; }

    /// <summary>Who asks.</summary>
    public AanvragerTijdelijkeOpheffing? Aanvrager { get; init; }

    /// <summary>Whether the body that asks says that it has a special interest in the person's coming.</summary>
    public bool? InstantieSteltBelang { get; init; }

    /// <summary>Who signed the application of a body.</summary>
    public Ondertekenaar? Ondertekenaar { get; init; }

    /// <summary>Whether the application gives all personal data, former aliases included.</summary>
    public bool? Personalia { get; init; }

    /// <summary>Whether the application gives day and place of entry.</summary>
    public bool? DagEnPlaatsBinnenkomst { get; init; }

    /// <summary>Whether the application gives the flight numbers, there and back.</summary>
    public bool? Vluchtnummers { get; init; }

    /// <summary>Whether the application says why the person comes and why that is necessary.</summary>
    public bool? RedenEnNoodzaak { get; init; }

    /// <summary>Whether the application states the interest in the coming: of the body that asks, or else of the person.</summary>
    public bool? BelangBijKomst { get; init; }

    /// <summary>Whether there are guarantees on the stay and its costs.</summary>
    public bool? Garanties { get; init; }

    /// <summary>Whether the application rests on family circumstances.</summary>
    public Aannemelijkheid? Familieomstandigheden { get; init; }

    /// <summary>Whether the application rests on giving evidence in a court case.</summary>
    public Aannemelijkheid? Getuigenis { get; init; }

    /// <summary>Whether there is an official summons of the prosecution or a court to give evidence.</summary>
    public bool? OfficieleOproep { get; init; }

    /// <summary>Whether the application rests on a court case of the person's own.</summary>
    public Aannemelijkheid? EigenRechtszaak { get; init; }

    /// <summary>What kind of case that is.</summary>
    public SoortRechtszaak? SoortRechtszaak { get; init; }

    /// <summary>Whether the court has made known that the person must be present.</summary>
    public bool? RechtbankVergtAanwezigheid { get; init; }

    /// <summary>Whether the application also rests on another reason.</summary>
    public bool? AndereReden { get; init; }

    /// <summary>Whether the measure is temporarily lifted.</summary>
    public bool? Verleend { get; init; }

    /// <summary>The day on which the person entered or is to enter the Netherlands.</summary>
    public LocalDate? BinnenkomstOp { get; init; }

    /// <summary>Whether the person enters over an external border.</summary>
    public bool? BinnenkomstViaBuitengrens { get; init; }

    /// <summary>Whether the person leaves over an external border.</summary>
    public bool? VertrekViaBuitengrens { get; init; }
}
