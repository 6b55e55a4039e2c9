using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about departure.</summary>
public static class Vertrek
{
    /// <summary>Departure from the territory of the member states.</summary>
    public static Fact<VertrekBekend> GrondgebiedLidstaten { get; } = Case.Choice(
        "vertrek.grondgebiedLidstaten", Keuzen.VertrekBekend, static d => d.Vertrek?.GrondgebiedLidstaten,
        "Is bij de IND bekend of de vreemdeling na het laatste terugkeerbesluit of inreisverbod het grondgebied van de lidstaten daadwerkelijk heeft verlaten?",
        "Does the IND know whether the person actually left the territory of the member states after the last return decision or entry ban?");

    /// <summary>When the person left the Netherlands.</summary>
    public static Fact<LocalDate> NederlandVerlatenOp { get; } = Case.DateOrNotYet(
        "vertrek.nederlandVerlatenOp", static d => d.Vertrek?.NederlandVerlatenOp,
        "Op welke dag heeft de vreemdeling Nederland voor het laatst daadwerkelijk verlaten?",
        "On which day did the person last actually leave the Netherlands?");

    /// <summary>Return confirmation.</summary>
    public static YesNo TerugkeerbevestigingOntvangen { get; } = Case.YesNo(
        "vertrek.terugkeerbevestigingOntvangen", static d => d.Vertrek?.TerugkeerbevestigingOntvangen,
        "Is na het laatste terugkeerbesluit of inreisverbod een terugkeerbevestiging ontvangen?",
        "Was a confirmation of return received after the last return decision or entry ban?");

    /// <summary>Deregistration.</summary>
    public static YesNo UitgeschrevenWegensEmigratie { get; } = Case.YesNo(
        "vertrek.uitgeschrevenWegensEmigratie", static d => d.Vertrek?.UitgeschrevenWegensEmigratie,
        "Heeft de vreemdeling zich wegens emigratie uit de BRP laten uitschrijven?",
        "Did the person deregister from the BRP because of emigration?");

    /// <summary>Unknown destination.</summary>
    public static YesNo MetOnbekendeBestemming { get; } = Case.YesNo(
        "vertrek.metOnbekendeBestemming", static d => d.Vertrek?.MetOnbekendeBestemming,
        "Is de vreemdeling met onbekende bestemming vertrokken?",
        "Did the person leave with unknown destination?");
}
