using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the residence document.</summary>
public static class Verblijfsdocument
{
    /// <summary>Whether one was issued.</summary>
    public static YesNo Afgegeven { get; } = Case.YesNo(
        "verblijfsdocument.afgegeven", static d => d.Verblijfsdocument?.Afgegeven,
        "Is aan de vreemdeling een Nederlands verblijfsdocument afgegeven?",
        "Was a Dutch residence document issued to the person?");

    /// <summary>Its end date.</summary>
    public static Fact<LocalDate> Einddatum { get; } = Case.Date(
        "verblijfsdocument.einddatum", static d => d.Verblijfsdocument?.Einddatum,
        "Wat is de einddatum van het verblijfsdocument?",
        "What is the end date of the residence document?");

    /// <summary>Handed in.</summary>
    public static YesNo Ingeleverd { get; } = Case.YesNo(
        "verblijfsdocument.ingeleverd", static d => d.Verblijfsdocument?.Ingeleverd,
        "Is het verblijfsdocument bij de IND ingeleverd?",
        "Was the residence document handed in to the IND?");
}
