using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the free term.</summary>
public static class VrijeTermijn
{
    /// <summary>Whether there was one.</summary>
    public static YesNo Beschikbaar { get; } = Case.YesNo(
        "vrijeTermijn.beschikbaar", static d => d.VrijeTermijn?.Beschikbaar,
        "Had de vreemdeling bij de laatste inreis nog een vrije termijn (artikel 3.3 Vb)?",
        "Did the person have a free term (article 3.3 Vb) left at the last entry?");

    /// <summary>Its last day.</summary>
    public static Fact<LocalDate> LaatsteDag { get; } = Case.Date(
        "vrijeTermijn.laatsteDag", static d => d.VrijeTermijn?.LaatsteDag,
        "Wat was de laatste dag van de vrije termijn?",
        "What was the last day of the free term?");

    /// <summary>Until when the stay counts.</summary>
    public static Fact<LocalDate> AangetroffenOfVertrokkenOp { get; } = Case.Date(
        "vrijeTermijn.aangetroffenOfVertrokkenOp", static d => d.VrijeTermijn?.AangetroffenOfVertrokkenOp,
        "Op welke dag vertrok de vreemdeling, of werd hij aangetroffen als hij nog hier is?",
        "On which day did the person leave or, if still here, on which day was the person found?");
}
