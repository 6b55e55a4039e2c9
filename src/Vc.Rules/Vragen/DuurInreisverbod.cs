using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the entry ban that is now imposed and how long it lasts.</summary>
public static class DuurInreisverbod
{
    /// <summary>A ban is imposed.</summary>
    public static YesNo WordtUitgevaardigd { get; } = Case.YesNo(
        "duurInreisverbod.wordtUitgevaardigd", static d => d.DuurInreisverbod?.WordtUitgevaardigd,
        "Wordt nu een inreisverbod uitgevaardigd?",
        "Is an entry ban now imposed?");

    /// <summary>Together with a return decision.</summary>
    public static YesNo MetTerugkeerbesluit { get; } = Case.YesNo(
        "duurInreisverbod.metTerugkeerbesluit", static d => d.DuurInreisverbod?.MetTerugkeerbesluit,
        "Wordt met het inreisverbod een terugkeerbesluit genomen?",
        "Is a return decision taken together with the entry ban?");

    /// <summary>False papers.</summary>
    public static YesNo ValsePapierenGebruikt { get; } = Case.YesNo(
        "duurInreisverbod.valsePapierenGebruikt", static d => d.DuurInreisverbod?.ValsePapierenGebruikt,
        "Heeft de vreemdeling valse of vervalste reis- of identiteitspapieren gebruikt?",
        "Did the person use false or forged travel or identity papers?");

    /// <summary>Papers of somebody else.</summary>
    public static YesNo PapierenVanAnderOvergelegd { get; } = Case.YesNo(
        "duurInreisverbod.papierenVanAnderOvergelegd", static d => d.DuurInreisverbod?.PapierenVanAnderOvergelegd,
        "Heeft de vreemdeling reis- of identiteitspapieren van een ander overgelegd?",
        "Did the person show travel or identity papers of somebody else?");

    /// <summary>Entry during a ban.</summary>
    public static YesNo IngereisdTijdensInreisverbod { get; } = Case.YesNo(
        "duurInreisverbod.ingereisdTijdensInreisverbod", static d => d.DuurInreisverbod?.IngereisdTijdensInreisverbod,
        "Is de vreemdeling naar Nederland of een andere Schengenstaat gekomen terwijl een inreisverbod van kracht was?",
        "Did the person come to the Netherlands or another Schengen state while an entry ban was in force?");

    /// <summary>Article 1F.</summary>
    public static YesNo Artikel1FTegengeworpen { get; } = Case.YesNo(
        "duurInreisverbod.artikel1FTegengeworpen", static d => d.DuurInreisverbod?.Artikel1FTegengeworpen,
        "Is artikel 1F van het Vluchtelingenverdrag aan de vreemdeling tegengeworpen?",
        "Was article 1F of the Refugee Convention held against the person?");

    /// <summary>Circumstances put forward.</summary>
    public static YesNo OmstandighedenAangevoerd { get; } = Case.YesNo(
        "duurInreisverbod.omstandighedenAangevoerd", static d => d.DuurInreisverbod?.OmstandighedenAangevoerd,
        "Heeft de vreemdeling bijzondere, individuele omstandigheden tegen de duur aangevoerd?",
        "Did the person put forward special, individual circumstances against the duration?");

    /// <summary>The shortened duration.</summary>
    public static Fact<int> VerkortTotMaanden { get; } = Case.Number(
        "duurInreisverbod.verkortTotMaanden", static d => d.DuurInreisverbod?.VerkortTotMaanden,
        "Tot hoeveel maanden wordt het inreisverbod verkort? Dat bepaalt een mens.",
        "To how many months is the entry ban shortened? A human determines that.");

    /// <summary>Departure.</summary>
    public static Fact<LocalDate> VertrokkenOp { get; } = Case.Date(
        "duurInreisverbod.vertrokkenOp", static d => d.DuurInreisverbod?.VertrokkenOp,
        "Op welke dag heeft de vreemdeling Nederland en de andere Schengenstaten (artikel 109, vierde lid, Vw) daadwerkelijk verlaten?",
        "On which day did the person actually leave the Netherlands and the other Schengen states (article 109(4) Vw)?");
}
