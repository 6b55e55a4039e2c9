using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about acts that the Vreemdelingenwet makes punishable.</summary>
public static class VwFeiten
{
    /// <summary>The acts.</summary>
    public static ListFact<VwFeit> Alle { get; } = Case.List(
        "vwFeiten", static d => d.VwFeiten,
        "Welke bij de Vreemdelingenwet strafbaar gestelde feiten heeft de vreemdeling begaan?",
        "Which acts that the Vreemdelingenwet makes punishable has the person committed?");

    /// <summary>Official report.</summary>
    public static YesNo ProcesVerbaal { get; } = Alle.YesNo(
        "procesVerbaal", static f => f.ProcesVerbaal,
        "Is er een proces-verbaal?",
        "Is there an official report?");

    /// <summary>The first official report.</summary>
    public static YesNo EersteProcesVerbaal { get; } = Alle.YesNo(
        "eersteProcesVerbaal", static f => f.EersteProcesVerbaal,
        "Was dat het eerste proces-verbaal wegens zo'n feit?",
        "Was that the first official report for such an act?");

    /// <summary>Transaction.</summary>
    public static YesNo Transactie { get; } = Alle.YesNo(
        "transactie", static f => f.Transactie,
        "Is er een transactie?",
        "Is there a transaction?");

    /// <summary>Penal order.</summary>
    public static YesNo Strafbeschikking { get; } = Alle.YesNo(
        "strafbeschikking", static f => f.Strafbeschikking,
        "Is er een strafbeschikking?",
        "Is there a penal order?");

    /// <summary>Warned.</summary>
    public static YesNo WaarschuwingGegeven { get; } = Alle.YesNo(
        "waarschuwingGegeven", static f => f.WaarschuwingGegeven,
        "Is de vreemdeling daarbij gewaarschuwd voor een voorstel tot ongewenstverklaring?",
        "Was the person warned then of a proposal to declare him undesirable?");

    /// <summary>Noted.</summary>
    public static YesNo WaarschuwingInBvv { get; } = Alle.YesNo(
        "waarschuwingInBvv", static f => f.WaarschuwingInBvv,
        "Is die waarschuwing in de BVV aangetekend?",
        "Was that warning noted in the BVV?");
}
