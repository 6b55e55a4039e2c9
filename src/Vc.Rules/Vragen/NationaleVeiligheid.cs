using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about national security.</summary>
public static class NationaleVeiligheid
{
    /// <summary>Report of the AIVD.</summary>
    public static YesNo AmbtsberichtAivd { get; } = Case.YesNo(
        "nationaleVeiligheid.ambtsberichtAivd", static d => d.NationaleVeiligheid?.AmbtsberichtAivd,
        "Blijkt het gevaar uit een (individueel) ambtsbericht van de AIVD?",
        "Does the danger show from an (individual) official report of the AIVD?");

    /// <summary>Report of another service.</summary>
    public static YesNo AmbtsberichtAndereDienst { get; } = Case.YesNo(
        "nationaleVeiligheid.ambtsberichtAndereDienst", static d => d.NationaleVeiligheid?.AmbtsberichtAndereDienst,
        "Blijkt het gevaar uit een (individueel) ambtsbericht van een ander (buitenlands) ministerie of een andere inlichtingendienst?",
        "Does the danger show from an (individual) official report of another (foreign) ministry or intelligence service?");

    /// <summary>Whether a report is about danger now.</summary>
    public static YesNo AmbtsberichtToontHuidigGevaar { get; } = Case.YesNo(
        "nationaleVeiligheid.ambtsberichtToontHuidigGevaar", static d => d.NationaleVeiligheid?.AmbtsberichtToontHuidigGevaar,
        "Blijkt uit zo'n ambtsbericht dat de vreemdeling nu, bij het beoordelen van de aanvraag om opheffing, nog een gevaar of ernstige bedreiging is?",
        "Does such an official report show that the person is still a danger or serious threat now, as the application for lifting is assessed?");

    /// <summary>Serious acts with terrorist intent.</summary>
    public static YesNo ErnstigeGedragingenTerroristischOogmerk { get; } = Case.YesNo(
        "nationaleVeiligheid.ernstigeGedragingenTerroristischOogmerk", static d => d.NationaleVeiligheid?.ErnstigeGedragingenTerroristischOogmerk,
        "Heeft de vreemdeling bijzonder ernstige gedragingen met een terroristisch oogmerk verricht?",
        "Did the person do particularly serious acts with terrorist intent?");
}
