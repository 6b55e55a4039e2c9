using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the return decisions.</summary>
public static class Terugkeerbesluiten
{
    /// <summary>The return decisions that stand.</summary>
    public static ListFact<Terugkeerbesluit> Alle { get; } = Case.List(
        "terugkeerbesluiten", static d => d.Terugkeerbesluiten,
        "Welke terugkeerbesluiten gelden tegen de vreemdeling (genomen, en niet ingetrokken of vernietigd)?",
        "Which return decisions stand against the person (taken, and not withdrawn or annulled)?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Alle.Date(
        "datum", static t => t.Datum,
        "Op welke dag is het terugkeerbesluit bekendgemaakt?",
        "On which day was the return decision made known?");

    /// <summary>By whom.</summary>
    public static YesNo DoorBevoegdeAmbtenaar { get; } = Alle.YesNo(
        "doorBevoegdeAmbtenaar", static t => t.DoorBevoegdeAmbtenaar,
        "Is het terugkeerbesluit genomen door de ambtenaar die volgens artikel 6.4, eerste lid, VV bevoegd is?",
        "Was the return decision taken by the officer who is competent under article 6.4(1) VV?");

    /// <summary>With an entry ban.</summary>
    public static YesNo MetInreisverbod { get; } = Alle.YesNo(
        "metInreisverbod", static t => t.MetInreisverbod,
        "Is met het terugkeerbesluit een inreisverbod opgelegd?",
        "Was an entry ban imposed with the return decision?");

    /// <summary>With a country of return.</summary>
    public static YesNo LandGenoemd { get; } = Alle.YesNo(
        "landGenoemd", static t => t.LandGenoemd,
        "Noemt het terugkeerbesluit een land van terugkeer?",
        "Does the return decision name a country of return?");

    /// <summary>The term for departure.</summary>
    public static Fact<int> VertrektermijnDagen { get; } = Alle.Number(
        "vertrektermijnDagen", static t => t.VertrektermijnDagen,
        "Hoeveel dagen kreeg de vreemdeling om te vertrekken (0 is onmiddellijk)?",
        "How many days did the person get to depart (0 is at once)?");
}
