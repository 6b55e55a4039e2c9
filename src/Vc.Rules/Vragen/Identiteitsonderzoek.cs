using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the examination of who a person is.</summary>
public static class Identiteitsonderzoek
{
    /// <summary>Held.</summary>
    public static YesNo Opgehouden { get; } = Case.YesNo(
        "identiteitsonderzoek.opgehouden", static d => d.Identiteitsonderzoek?.Opgehouden,
        "Is de persoon opgehouden om zijn identiteit, nationaliteit en verblijfsrechtelijke positie vast te stellen (artikel 50 Vw)?",
        "Is the person held to establish identity, nationality and right of residence (article 50 Vw)?");

    /// <summary>The means of identification.</summary>
    public static Fact<Identificatiemiddel> Identificatiemiddel { get; } = Case.Choice(
        "identiteitsonderzoek.identificatiemiddel", Keuzen.Identificatiemiddel, static d => d.Identiteitsonderzoek?.Identificatiemiddel,
        "Waarmee identificeert de persoon zich?",
        "With what does the person identify himself?");

    /// <summary>A valid visa.</summary>
    public static YesNo VisumGeldig { get; } = Case.YesNo(
        "identiteitsonderzoek.visumGeldig", static d => d.Identiteitsonderzoek?.VisumGeldig,
        "Is het visum geldig?",
        "Is the visa valid?");

    /// <summary>Who searches.</summary>
    public static YesNo DoorGrensbewakingOfToezicht { get; } = Case.YesNo(
        "identiteitsonderzoek.doorGrensbewakingOfToezicht", static d => d.Identiteitsonderzoek?.DoorGrensbewakingOfToezicht,
        "Doet een ambtenaar van de grensbewaking of van het vreemdelingentoezicht het onderzoek aan kleding, zaken of lichaam?",
        "Is the search of clothes, goods or body done by an officer of border control or of supervision of aliens?");

    /// <summary>Other ways tried.</summary>
    public static YesNo AndereManierenGeprobeerd { get; } = Case.YesNo(
        "identiteitsonderzoek.andereManierenGeprobeerd", static d => d.Identiteitsonderzoek?.AndereManierenGeprobeerd,
        "Is op andere manieren geprobeerd de identiteit en de verblijfsrechtelijke positie vast te stellen?",
        "Were other ways tried to establish identity and right of residence?");

    /// <summary>Identity established.</summary>
    public static YesNo IdentiteitVastgesteld { get; } = Case.YesNo(
        "identiteitsonderzoek.identiteitVastgesteld", static d => d.Identiteitsonderzoek?.IdentiteitVastgesteld,
        "Is de identiteit vastgesteld?",
        "Was the identity established?");

    /// <summary>Right of residence established.</summary>
    public static YesNo VerblijfspositieVastgesteld { get; } = Case.YesNo(
        "identiteitsonderzoek.verblijfspositieVastgesteld", static d => d.Identiteitsonderzoek?.VerblijfspositieVastgesteld,
        "Is de verblijfsrechtelijke positie vastgesteld?",
        "Was the right of residence (or its absence) established?");

    /// <summary>Fingerprints.</summary>
    public static YesNo VingerafdrukkenAfgenomen { get; } = Case.YesNo(
        "identiteitsonderzoek.vingerafdrukkenAfgenomen", static d => d.Identiteitsonderzoek?.VingerafdrukkenAfgenomen,
        "Zijn vingerafdrukken van de opgehouden persoon afgenomen?",
        "Were fingerprints taken of the person held?");
}
