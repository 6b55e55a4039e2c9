using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about what goes with an application for lifting.</summary>
public static class Opheffingsbrief
{
    /// <summary>Request and reason.</summary>
    public static YesNo VraagEnReden { get; } = Case.YesNo(
        "opheffingsbrief.vraagEnReden", static d => d.Opheffingsbrief?.VraagEnReden,
        "Vraagt de vreemdeling in een brief om opheffing, en zegt die brief waarom?",
        "Does the person ask for lifting in a letter, and does it say why?");

    /// <summary>By somebody else.</summary>
    public static YesNo DoorGemachtigde { get; } = Case.YesNo(
        "opheffingsbrief.doorGemachtigde", static d => d.Opheffingsbrief?.DoorGemachtigde,
        "Vraagt iemand anders namens de vreemdeling om opheffing?",
        "Does somebody else ask for lifting on behalf of the person?");

    /// <summary>Authorisation.</summary>
    public static YesNo Machtiging { get; } = Case.YesNo(
        "opheffingsbrief.machtiging", static d => d.Opheffingsbrief?.Machtiging,
        "Ligt er een machtiging met de handtekening van de vreemdeling?",
        "Is there an authorisation signed by the person?");

    /// <summary>Passport.</summary>
    public static YesNo Paspoortpagina { get; } = Case.YesNo(
        "opheffingsbrief.paspoortpagina", static d => d.Opheffingsbrief?.Paspoortpagina,
        "Ligt er een kopie van de pagina met persoonsgegevens van een geldig paspoort?",
        "Is there a copy of the page with personal data of a valid passport?");
}
