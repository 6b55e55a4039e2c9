using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>What the duration of an entry ban that is now imposed depends on, beside the other facts.</summary>
public sealed record DuurInreisverbod
{
    /// <summary>Whether an entry ban is now imposed. Whether it may or must be, is another question.</summary>
    public bool? WordtUitgevaardigd { get; init; }

    /// <summary>Whether a return decision is taken together with it.</summary>
    public bool? MetTerugkeerbesluit { get; init; }

    /// <summary>Whether the person used false or forged travel or identity papers.</summary>
    public bool? ValsePapierenGebruikt { get; init; }

    /// <summary>Whether the person showed travel or identity papers that are about somebody else.</summary>
    public bool? PapierenVanAnderOvergelegd { get; init; }

    /// <summary>Whether the person came to the Netherlands, or to another Schengen state (article 1.3 Vb), while an entry ban was in force.</summary>
    public bool? IngereisdTijdensInreisverbod { get; init; }

    /// <summary>Whether article 1F of the Refugee Convention was held against the person.</summary>
    public bool? Artikel1FTegengeworpen { get; init; }

    /// <summary>Whether the person put forward special, individual circumstances against the duration.</summary>
    public bool? OmstandighedenAangevoerd { get; init; }

    /// <summary>To how many months a human shortened the ban; asked only where it is shortened. The text does not say by how much.</summary>
    public int? VerkortTotMaanden { get; init; }

    /// <summary>The day on which the person actually left the Netherlands and the other Schengen states (article 109(4) Vw), from which the ban runs. Only the last day of the ban hangs on it, so it can be left out as long as it has not happened.</summary>
    public LocalDate? VertrokkenOp { get; init; }
}
