using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the free term.</summary>
public static class VrijeTermijn
{
    /// <summary>Which it is.</summary>
    public static Fact<SoortVrijeTermijn> Soort { get; } = Case.Choice(
        "vrijeTermijn.soort", Keuzen.SoortVrijeTermijn, static d => d.VrijeTermijn?.Soort,
        "Om welke vrije termijn van artikel 3.3 Vb gaat het?",
        "Which free term of article 3.3 Vb is it?");

    /// <summary>Whether there was one.</summary>
    public static YesNo Beschikbaar { get; } = Case.YesNo(
        "vrijeTermijn.beschikbaar", static d => d.VrijeTermijn?.Beschikbaar,
        "Is vastgesteld dat de vreemdeling bij de laatste inreis nog een vrije termijn (artikel 3.3 Vb) had?",
        "Was it established that the person had a free term (article 3.3 Vb) left at the last entry?");

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

    /// <summary>Stamps.</summary>
    public static YesNo InreisstempelsAanwezig { get; } = Case.YesNo(
        "vrijeTermijn.inreisstempelsAanwezig", static d => d.VrijeTermijn?.InreisstempelsAanwezig,
        "Is er van elk verblijf een inreisstempel van een Schengenland?",
        "Is there for each stay a stamp of entry of a Schengen state?");

    /// <summary>Extended.</summary>
    public static YesNo Verlengd { get; } = Case.YesNo(
        "vrijeTermijn.verlengd", static d => d.VrijeTermijn?.Verlengd,
        "Is de vrije termijn verlengd wegens bijzondere omstandigheden?",
        "Was the free term extended for special circumstances?");

    /// <summary>Until when it was extended.</summary>
    public static Fact<LocalDate> VerlengdTotEnMet { get; } = Case.Date(
        "vrijeTermijn.verlengdTotEnMet", static d => d.VrijeTermijn?.VerlengdTotEnMet,
        "Wat is de laatste dag van de verlengde vrije termijn?",
        "What is the last day of the extended free term?");

    /// <summary>Since when it appears that the person means to stay longer.</summary>
    public static Fact<LocalDate> VoornemenGeblekenOp { get; } = Case.DateOrNotYet(
        "vrijeTermijn.voornemenGeblekenOp", static d => d.VrijeTermijn?.VoornemenGeblekenOp,
        "Op welke dag bleek dat de vreemdeling langer wil blijven dan 90 dagen in 180 dagen (na een verlenging: langer dan 180 dagen)?",
        "On which day did it appear that the person means to stay longer than 90 days in 180 (after an extension: longer than 180 days)?");

    /// <summary>Since when there is a permit.</summary>
    public static Fact<LocalDate> VergunningVanaf { get; } = Case.DateOrNotYet(
        "vrijeTermijn.vergunningVanaf", static d => d.VrijeTermijn?.VergunningVanaf,
        "Vanaf welke dag heeft de houder van de mvv rechtmatig verblijf op een verblijfsvergunning (artikel 8, onder a, Vw)?",
        "From which day does the holder of the mvv have lawful residence under a permit (article 8, letter a, Vw)?");
}
