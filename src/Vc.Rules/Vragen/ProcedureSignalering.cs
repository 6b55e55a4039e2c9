using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about what sets an alert going, and how it is entered.</summary>
public static class ProcedureSignalering
{
    /// <summary>Model M93.</summary>
    public static YesNo M93Ingediend { get; } = Case.YesNo(
        "procedureSignalering.m93Ingediend", static d => d.ProcedureSignalering?.M93Ingediend,
        "Dient een ambtenaar model M93 in, of heeft hij dat gedaan?",
        "Does an officer submit model M93, or has he done so?");

    /// <summary>A report in the BVV.</summary>
    public static YesNo MeldingInBvv { get; } = Case.YesNo(
        "procedureSignalering.meldingInBvv", static d => d.ProcedureSignalering?.MeldingInBvv,
        "Meldt de BVV een licht inreisverbod dat de politie of de KMar heeft opgelegd?",
        "Does the BVV report a light entry ban that the police or the KMar imposed?");

    /// <summary>A decision of the IND.</summary>
    public static YesNo EigenBesluitBekendgemaakt { get; } = Case.YesNo(
        "procedureSignalering.eigenBesluitBekendgemaakt", static d => d.ProcedureSignalering?.EigenBesluitBekendgemaakt,
        "Heeft de IND een eigen inreisverbod of ongewenstverklaring bekendgemaakt?",
        "Has the IND made its own entry ban or declaration of undesirability known?");

    /// <summary>A proposal OVR.</summary>
    public static YesNo VoorstelOvr { get; } = Case.YesNo(
        "procedureSignalering.voorstelOvr", static d => d.ProcedureSignalering?.VoorstelOvr,
        "Stelt het M93 een signalering OVR (ongewenst vreemdeling) voor?",
        "Does the M93 propose an alert OVR (undesired alien)?");

    /// <summary>Fingerprints.</summary>
    public static YesNo Vingerafdrukken { get; } = Case.YesNo(
        "procedureSignalering.vingerafdrukken", static d => d.ProcedureSignalering?.Vingerafdrukken,
        "Is het formulier met vingerafdrukken bijgevoegd?",
        "Is the form with fingerprints enclosed?");

    /// <summary>Copies there.</summary>
    public static YesNo KopieenAanwezig { get; } = Case.YesNo(
        "procedureSignalering.kopieenAanwezig", static d => d.ProcedureSignalering?.KopieenAanwezig,
        "Zijn er kopieën van identiteitsdocumenten?",
        "Are there copies of identity documents?");

    /// <summary>Copies enclosed.</summary>
    public static YesNo KopieenBijgevoegd { get; } = Case.YesNo(
        "procedureSignalering.kopieenBijgevoegd", static d => d.ProcedureSignalering?.KopieenBijgevoegd,
        "Zijn die kopieën bijgevoegd?",
        "Are those copies enclosed?");

    /// <summary>Official report there.</summary>
    public static YesNo ProcesVerbaalAanwezig { get; } = Case.YesNo(
        "procedureSignalering.procesVerbaalAanwezig", static d => d.ProcedureSignalering?.ProcesVerbaalAanwezig,
        "Is er een proces-verbaal van het misdrijf achter het voorstel?",
        "Is there an official report of the crime behind the proposal?");

    /// <summary>Official report enclosed.</summary>
    public static YesNo ProcesVerbaalBijgevoegd { get; } = Case.YesNo(
        "procedureSignalering.procesVerbaalBijgevoegd", static d => d.ProcedureSignalering?.ProcesVerbaalBijgevoegd,
        "Is dat proces-verbaal bijgevoegd?",
        "Is that official report enclosed?");

    /// <summary>Its number.</summary>
    public static YesNo NummerProcesVerbaal { get; } = Case.YesNo(
        "procedureSignalering.nummerProcesVerbaal", static d => d.ProcedureSignalering?.NummerProcesVerbaal,
        "Is het nummer van dat proces-verbaal vermeld?",
        "Is the number of that official report stated?");

    /// <summary>Other evidence.</summary>
    public static YesNo AnderBewijsBijgevoegd { get; } = Case.YesNo(
        "procedureSignalering.anderBewijsBijgevoegd", static d => d.ProcedureSignalering?.AnderBewijsBijgevoegd,
        "Is ander bewijs voor het voorstel bijgevoegd?",
        "Is other evidence for the proposal enclosed?");

    /// <summary>Identity known.</summary>
    public static YesNo IdentiteitBekend { get; } = Case.YesNo(
        "procedureSignalering.identiteitBekend", static d => d.ProcedureSignalering?.IdentiteitBekend,
        "Is de identiteit van de vreemdeling bekend?",
        "Is the identity of the person known?");

    /// <summary>Identity examined.</summary>
    public static YesNo IdentiteitsonderzoekGedaan { get; } = Case.YesNo(
        "procedureSignalering.identiteitsonderzoekGedaan", static d => d.ProcedureSignalering?.IdentiteitsonderzoekGedaan,
        "Is de identiteit al onderzocht?",
        "Was the identity examined already?");

    /// <summary>Different personal data.</summary>
    public static YesNo VerschillendePersonalia { get; } = Case.YesNo(
        "procedureSignalering.verschillendePersonalia", static d => d.ProcedureSignalering?.VerschillendePersonalia,
        "Gebruikt de vreemdeling verschillende personalia?",
        "Does the person use different personal data?");
}
