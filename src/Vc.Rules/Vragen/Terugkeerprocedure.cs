using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the return procedure.</summary>
public static class Terugkeerprocedure
{
    /// <summary>Summoned.</summary>
    public static YesNo VorderingGedaan { get; } = Case.YesNo(
        "terugkeerprocedure.vorderingGedaan", static d => d.Terugkeerprocedure?.VorderingGedaan,
        "Is de vreemdeling gevorderd te verschijnen om gegevens te verstrekken (artikel 4.38 Vb)?",
        "Was the person summoned to appear and give data (article 4.38 Vb)?");

    /// <summary>The country of origin came out.</summary>
    public static YesNo HerkomstlandGebleken { get; } = Case.YesNo(
        "terugkeerprocedure.herkomstlandGebleken", static d => d.Terugkeerprocedure?.HerkomstlandGebleken,
        "Is in de terugkeerprocedure gebleken dat de vreemdeling naar het land van herkomst terug kan?",
        "Did it come out during the return procedure that the person can return to the country of origin?");

    /// <summary>The country of origin is named.</summary>
    public static YesNo HerkomstlandGenoemd { get; } = Case.YesNo(
        "terugkeerprocedure.herkomstlandGenoemd", static d => d.Terugkeerprocedure?.HerkomstlandGenoemd,
        "Noemt een geldend terugkeerbesluit het land van herkomst?",
        "Does a return decision that stands name the country of origin?");

    /// <summary>Return in fact.</summary>
    public static YesNo FeitelijkeTerugkeer { get; } = Case.YesNo(
        "terugkeerprocedure.feitelijkeTerugkeer", static d => d.Terugkeerprocedure?.FeitelijkeTerugkeer,
        "Keert de vreemdeling nu feitelijk terug?",
        "Does the person now return in fact?");

    /// <summary>Medical handover.</summary>
    public static YesNo MedischeOverdracht { get; } = Case.YesNo(
        "terugkeerprocedure.medischeOverdracht", static d => d.Terugkeerprocedure?.MedischeOverdracht,
        "Is er sprake van een medische overdracht?",
        "Is there a medical handover?");

    /// <summary>Conditions of the BMA.</summary>
    public static YesNo ReisvoorwaardenBma { get; } = Case.YesNo(
        "terugkeerprocedure.reisvoorwaardenBma", static d => d.Terugkeerprocedure?.ReisvoorwaardenBma,
        "Stelt het BMA-advies voorwaarden aan de reis?",
        "Does the advice of the BMA set conditions on the journey?");
}
