using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the passport that was handed in with an application.</summary>
public static class Paspoort
{
    /// <summary>Handed in.</summary>
    public static YesNo Overgelegd { get; } = Case.YesNo(
        "paspoort.overgelegd", static d => d.Paspoort?.Overgelegd,
        "Heeft de vreemdeling een paspoort overgelegd?",
        "Did the person hand in a passport?");

    /// <summary>A check at the application.</summary>
    public static Fact<Identiteitstoetsing> ToetsingBijAanvraag { get; } = Case.Choice(
        "paspoort.toetsingBijAanvraag", Keuzen.Identiteitstoetsing, static d => d.Paspoort?.ToetsingBijAanvraag,
        "Is de identiteit van de houder kenbaar getoetst bij de aanvraag van het paspoort, en door wie?",
        "Was the identity of the holder recognisably checked when the passport was applied for, and by whom?");

    /// <summary>A check at issue.</summary>
    public static Fact<Identiteitstoetsing> ToetsingBijAfgifte { get; } = Case.Choice(
        "paspoort.toetsingBijAfgifte", Keuzen.Identiteitstoetsing, static d => d.Paspoort?.ToetsingBijAfgifte,
        "Is de identiteit van de houder kenbaar getoetst bij de afgifte van het paspoort, en door wie?",
        "Was the identity of the holder recognisably checked when the passport was issued, and by whom?");

    /// <summary>Applied for in person.</summary>
    public static YesNo InPersoonAangevraagd { get; } = Case.YesNo(
        "paspoort.inPersoonAangevraagd", static d => d.Paspoort?.InPersoonAangevraagd,
        "Is het paspoort in persoon aangevraagd bij de bevoegde autoriteiten van het land van afgifte?",
        "Was the passport applied for in person with the competent authorities of the issuing country?");

    /// <summary>Collected in person.</summary>
    public static YesNo InPersoonOpgehaald { get; } = Case.YesNo(
        "paspoort.inPersoonOpgehaald", static d => d.Paspoort?.InPersoonOpgehaald,
        "Is het paspoort in persoon opgehaald bij de bevoegde autoriteiten van het land van afgifte?",
        "Was the passport collected in person from the competent authorities of the issuing country?");

    /// <summary>Issued in the country of origin.</summary>
    public static YesNo AfgegevenInHerkomstland { get; } = Case.YesNo(
        "paspoort.afgegevenInHerkomstland", static d => d.Paspoort?.AfgegevenInHerkomstland,
        "Is het paspoort in het land van herkomst afgegeven?",
        "Was the passport issued in the country of origin?");

    /// <summary>Entry stamps.</summary>
    public static YesNo Inreisstempels { get; } = Case.YesNo(
        "paspoort.inreisstempels", static d => d.Paspoort?.Inreisstempels,
        "Staan er inreisstempels in het paspoort?",
        "Are there entry stamps in the passport?");

    /// <summary>Exit stamps.</summary>
    public static YesNo Uitreisstempels { get; } = Case.YesNo(
        "paspoort.uitreisstempels", static d => d.Paspoort?.Uitreisstempels,
        "Staan er uitreisstempels in het paspoort?",
        "Are there exit stamps in the passport?");

    /// <summary>Used at a border.</summary>
    public static YesNo GebruiktVoorGrensoverschrijding { get; } = Case.YesNo(
        "paspoort.gebruiktVoorGrensoverschrijding", static d => d.Paspoort?.GebruiktVoorGrensoverschrijding,
        "Is het paspoort gebruikt om een internationale grens over te gaan?",
        "Was the passport used to cross an international border?");

    /// <summary>The signature.</summary>
    public static Fact<Handtekening> Handtekening { get; } = Case.Choice(
        "paspoort.handtekening", Keuzen.Handtekening, static d => d.Paspoort?.Handtekening,
        "Welke handtekening staat in het paspoort?",
        "What signature is in the passport?");

    /// <summary>A signature still possible.</summary>
    public static YesNo HandtekeningNogMogelijk { get; } = Case.YesNo(
        "paspoort.handtekeningNogMogelijk", static d => d.Paspoort?.HandtekeningNogMogelijk,
        "Kan de handtekening nog in het paspoort worden geplaatst?",
        "Can the signature still be put in the passport?");

    /// <summary>The statement on the signature.</summary>
    public static Fact<VerklaringAutoriteiten> VerklaringHandtekening { get; } = Case.Choice(
        "paspoort.verklaringHandtekening", Keuzen.VerklaringAutoriteiten, static d => d.Paspoort?.VerklaringHandtekening,
        "Is een verklaring van de bevoegde autoriteiten van het land van nationaliteit overgelegd dat de handtekening onder hun toezicht is geplaatst?",
        "Was a statement of the competent authorities of the country of nationality handed in that the signature was put under their supervision?");

    /// <summary>Biometric.</summary>
    public static YesNo Biometrisch { get; } = Case.YesNo(
        "paspoort.biometrisch", static d => d.Paspoort?.Biometrisch,
        "Is het paspoort een elektronisch reisdocument met biometrische kenmerken op de chip?",
        "Is the passport an electronic travel document with biometric data on the chip?");

    /// <summary>Accepted before.</summary>
    public static YesNo EerderGeaccepteerd { get; } = Case.YesNo(
        "paspoort.eerderGeaccepteerd", static d => d.Paspoort?.EerderGeaccepteerd,
        "Is dit paspoort al eerder bij een vergunningverlening gebruikt en als bewijs geaccepteerd?",
        "Was this passport used when a permit was given earlier, and accepted as evidence?");

    /// <summary>An earlier passport.</summary>
    public static YesNo EerderDeugdelijkPaspoort { get; } = Case.YesNo(
        "paspoort.eerderDeugdelijkPaspoort", static d => d.Paspoort?.EerderDeugdelijkPaspoort,
        "Heeft de vreemdeling eerder een paspoort overgelegd dat na deugdelijke identificatie is afgegeven?",
        "Did the person hand in an earlier passport that was issued after proper identification?");

    /// <summary>The same personal details.</summary>
    public static YesNo PersonaliaKomenOvereen { get; } = Case.YesNo(
        "paspoort.personaliaKomenOvereen", static d => d.Paspoort?.PersonaliaKomenOvereen,
        "Komen de personalia in dat eerdere paspoort overeen met die in dit paspoort?",
        "Are the personal details in that earlier passport the same as in this one?");

    /// <summary>Another sign of proper identification.</summary>
    public static YesNo AndereAanwijzingIdentificatie { get; } = Case.YesNo(
        "paspoort.andereAanwijzingIdentificatie", static d => d.Paspoort?.AndereAanwijzingIdentificatie,
        "Is er iets anders waaruit kan blijken dat de vreemdeling op de juiste wijze is geïdentificeerd?",
        "Is there anything else that can show that the person was properly identified?");

    /// <summary>Offered an occasion to make good.</summary>
    public static YesNo HerstelverzuimGeboden { get; } = Case.YesNo(
        "paspoort.herstelverzuimGeboden", static d => d.Paspoort?.HerstelverzuimGeboden,
        "Heeft de IND al herstelverzuim geboden?",
        "Has the IND offered an occasion to make good what is missing?");

    /// <summary>The statement on the holder.</summary>
    public static Fact<VerklaringAutoriteiten> VerklaringHouder { get; } = Case.Choice(
        "paspoort.verklaringHouder", Keuzen.VerklaringAutoriteiten, static d => d.Paspoort?.VerklaringHouder,
        "Is een verklaring van de bevoegde autoriteiten van het land van afgifte overgelegd dat het paspoort echt is en terecht bij de houder is?",
        "Was a statement of the competent authorities of the issuing country handed in that the passport is genuine and was given to its lawful holder?");

    /// <summary>An identity card.</summary>
    public static Fact<NationaleIdentiteitskaart> Identiteitskaart { get; } = Case.Choice(
        "paspoort.identiteitskaart", Keuzen.NationaleIdentiteitskaart, static d => d.Paspoort?.Identiteitskaart,
        "Heeft de vreemdeling een nationale identiteitskaart overgelegd?",
        "Did the person hand in a national identity card?");

    /// <summary>Other evidence.</summary>
    public static YesNo AnderBewijs { get; } = Case.YesNo(
        "paspoort.anderBewijs", static d => d.Paspoort?.AnderBewijs,
        "Heeft de vreemdeling ander bewijs of uitleg gegeven dat het paspoort terecht aan hem is verstrekt?",
        "Did the person hand in other evidence, or an explanation, that the passport was rightly given to him?");
}
