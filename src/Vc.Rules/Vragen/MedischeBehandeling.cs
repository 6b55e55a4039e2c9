using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about an application for a permit for medical treatment.</summary>
public static class MedischeBehandeling
{
    /// <summary>Applied for.</summary>
    public static YesNo Aangevraagd { get; } = Case.YesNo(
        "medischeBehandeling.aangevraagd", static d => d.MedischeBehandeling?.Aangevraagd,
        "Is een verblijfsvergunning voor medische behandeling aangevraagd?",
        "Is a residence permit for medical treatment applied for?");

    /// <summary>Travel document.</summary>
    public static YesNo GeldigDocument { get; } = Case.YesNo(
        "medischeBehandeling.geldigDocument", static d => d.MedischeBehandeling?.GeldigDocument,
        "Heeft de vreemdeling een geldig document voor grensoverschrijding?",
        "Does the person have a valid document for crossing the border?");

    /// <summary>Identity disputed.</summary>
    public static YesNo AutoriteitenBetwistenIdentiteit { get; } = Case.YesNo(
        "medischeBehandeling.autoriteitenBetwistenIdentiteit", static d => d.MedischeBehandeling?.AutoriteitenBetwistenIdentiteit,
        "Betwisten de autoriteiten van het land van nationaliteit de identiteit of de nationaliteit?",
        "Do the authorities of the country of nationality dispute the identity or the nationality?");

    /// <summary>Only in person.</summary>
    public static YesNo DocumentAlleenInPersoonAangetoond { get; } = Case.YesNo(
        "medischeBehandeling.documentAlleenInPersoonAangetoond", static d => d.MedischeBehandeling?.DocumentAlleenInPersoonAangetoond,
        "Heeft de vreemdeling aangetoond dat hij alleen een document kan krijgen of verlengen door zelf terug te keren?",
        "Did the person show that a document can be had or extended only by returning in person?");

    /// <summary>Emergency.</summary>
    public static YesNo NoodsituatieBijStopzetting { get; } = Case.YesNo(
        "medischeBehandeling.noodsituatieBijStopzetting", static d => d.MedischeBehandeling?.NoodsituatieBijStopzetting,
        "Ontstaat volgens het medisch advies een medische noodsituatie als de behandeling stopt?",
        "Does a medical emergency arise, by the medical advice, where the treatment stops?");

    /// <summary>Treatable at home.</summary>
    public static YesNo BehandelbaarInHerkomstland { get; } = Case.YesNo(
        "medischeBehandeling.behandelbaarInHerkomstland", static d => d.MedischeBehandeling?.BehandelbaarInHerkomstland,
        "Kan de aandoening volgens het medisch advies in het land van herkomst worden behandeld?",
        "Can the condition, by the medical advice, be treated in the country of origin?");

    /// <summary>Means.</summary>
    public static YesNo VoldoendeMiddelen { get; } = Case.YesNo(
        "medischeBehandeling.voldoendeMiddelen", static d => d.MedischeBehandeling?.VoldoendeMiddelen,
        "Heeft de vreemdeling genoeg middelen voor zijn levensonderhoud tijdens het voorgenomen verblijf?",
        "Does the person have enough means for the cost of living during the intended stay?");

    /// <summary>Public funds.</summary>
    public static YesNo UitAlgemeneMiddelen { get; } = Case.YesNo(
        "medischeBehandeling.uitAlgemeneMiddelen", static d => d.MedischeBehandeling?.UitAlgemeneMiddelen,
        "Worden de kosten van het verblijf voor de behandeling uit algemene middelen betaald?",
        "Is the cost of the stay for the treatment paid from public funds?");

    /// <summary>File refused.</summary>
    public static YesNo MedischDossierGeweigerd { get; } = Case.YesNo(
        "medischeBehandeling.medischDossierGeweigerd", static d => d.MedischeBehandeling?.MedischDossierGeweigerd,
        "Weigerde de vreemdeling een medisch dossier te geven dat voor een arts in het land van herkomst wordt vertaald?",
        "Did the person refuse to give a medical file that is translated for a doctor in the country of origin?");

    /// <summary>Help with identity.</summary>
    public static YesNo MeegewerktAanIdentiteit { get; } = Case.YesNo(
        "medischeBehandeling.meegewerktAanIdentiteit", static d => d.MedischeBehandeling?.MeegewerktAanIdentiteit,
        "Werkte de vreemdeling mee aan het vaststellen van zijn identiteit?",
        "Did the person help to establish his identity?");

    /// <summary>Postponed.</summary>
    public static YesNo UitstelGehad { get; } = Case.YesNo(
        "medischeBehandeling.uitstelGehad", static d => d.MedischeBehandeling?.UitstelGehad,
        "Had de vreemdeling uitstel van vertrek op grond van artikel 64 Vw?",
        "Was departure postponed under article 64 Vw?");

    /// <summary>Since when.</summary>
    public static Fact<LocalDate> UitstelVanaf { get; } = Case.Date(
        "medischeBehandeling.uitstelVanaf", static d => d.MedischeBehandeling?.UitstelVanaf,
        "Op welke dag begon dat uitstel?",
        "On which day did that postponement begin?");

    /// <summary>Until when.</summary>
    public static Fact<LocalDate> UitstelTotEnMet { get; } = Case.Date(
        "medischeBehandeling.uitstelTotEnMet", static d => d.MedischeBehandeling?.UitstelTotEnMet,
        "Wat is de laatste dag van het rechtmatig verblijf op grond van dat uitstel?",
        "What is the last day of lawful residence under that postponement?");

    /// <summary>Without interruption.</summary>
    public static YesNo UitstelAaneengesloten { get; } = Case.YesNo(
        "medischeBehandeling.uitstelAaneengesloten", static d => d.MedischeBehandeling?.UitstelAaneengesloten,
        "Was dat uitstel aaneengesloten?",
        "Was that postponement uninterrupted?");

    /// <summary>Why late.</summary>
    public static Fact<RedenTeLaat> RedenTeLaat { get; } = Case.Choice(
        "medischeBehandeling.redenTeLaat", Keuzen.RedenTeLaat, static d => d.MedischeBehandeling?.RedenTeLaat,
        "Waarom is de aanvraag te laat ingediend?",
        "Why was the application lodged too late?");

    /// <summary>Complete.</summary>
    public static Fact<LocalDate> CompleetOp { get; } = Case.DateOrNotYet(
        "medischeBehandeling.compleetOp", static d => d.MedischeBehandeling?.CompleetOp,
        "Op welke dag was de aanvraag compleet en was aangetoond dat aan alle voorwaarden is voldaan?",
        "On which day was the application complete, and was it shown that all conditions are met?");
}
