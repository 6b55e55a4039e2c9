namespace Vc.Rules.Dossiers;

/// <summary>The passport that the person handed in with an application for a permit, and what goes with it.</summary>
public sealed record Paspoort
{
    /// <summary>Whether a passport was handed in.</summary>
    public bool? Overgelegd { get; init; }

    /// <summary>Whether, and by whom, the identity of the holder was recognisably checked when the passport was applied for.</summary>
    public Identiteitstoetsing? ToetsingBijAanvraag { get; init; }

    /// <summary>Whether, and by whom, the identity of the holder was recognisably checked when the passport was issued.</summary>
    public Identiteitstoetsing? ToetsingBijAfgifte { get; init; }

    /// <summary>Whether the passport was applied for in person with the competent authorities of the issuing country.</summary>
    public bool? InPersoonAangevraagd { get; init; }

    /// <summary>Whether the passport was collected in person from the competent authorities of the issuing country.</summary>
    public bool? InPersoonOpgehaald { get; init; }

    /// <summary>Whether the passport was issued in the country of origin.</summary>
    public bool? AfgegevenInHerkomstland { get; init; }

    /// <summary>Whether the passport has an entry stamp.</summary>
    public bool? Inreisstempels { get; init; }

    /// <summary>Whether the passport has an exit stamp.</summary>
    public bool? Uitreisstempels { get; init; }

    /// <summary>Whether the passport was used to cross an international border.</summary>
    public bool? GebruiktVoorGrensoverschrijding { get; init; }

    /// <summary>The signature in the passport.</summary>
    public Handtekening? Handtekening { get; init; }

    /// <summary>Whether a signature can still be put in the passport.</summary>
    public bool? HandtekeningNogMogelijk { get; init; }

    /// <summary>A statement that the signature was put in the passport under the eyes of the authorities of the country of nationality.</summary>
    public VerklaringAutoriteiten? VerklaringHandtekening { get; init; }

    /// <summary>Whether the passport is an electronic travel document with biometric data on its chip.</summary>
    public bool? Biometrisch { get; init; }

    /// <summary>Whether this passport was accepted as evidence when a permit was given earlier.</summary>
    public bool? EerderGeaccepteerd { get; init; }

    /// <summary>Whether the person handed in an earlier passport that was issued after proper identification.</summary>
    public bool? EerderDeugdelijkPaspoort { get; init; }

    /// <summary>Whether the personal details in the earlier passport are the same as in this one.</summary>
    public bool? PersonaliaKomenOvereen { get; init; }

    /// <summary>Whether anything else can show that the person was properly identified.</summary>
    public bool? AndereAanwijzingIdentificatie { get; init; }

    /// <summary>Whether the IND has offered the person an occasion to make good what is missing.</summary>
    public bool? HerstelverzuimGeboden { get; init; }

    /// <summary>A statement of the competent authorities of the issuing country that the passport is genuine and was given to its lawful holder.</summary>
    public VerklaringAutoriteiten? VerklaringHouder { get; init; }

    /// <summary>A national identity card.</summary>
    public NationaleIdentiteitskaart? Identiteitskaart { get; init; }

    /// <summary>Whether other evidence or an explanation was handed in.</summary>
    public bool? AnderBewijs { get; init; }
}
