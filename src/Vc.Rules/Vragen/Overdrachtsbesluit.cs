using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the transfer decision.</summary>
public static class Overdrachtsbesluit
{
    /// <summary>Taken.</summary>
    public static YesNo Genomen { get; } = Case.YesNo(
        "overdrachtsbesluit.genomen", static d => d.Overdrachtsbesluit?.Genomen,
        "Is een overdrachtsbesluit op grond van de Dublinverordening genomen dat nog geldt?",
        "Was a transfer decision under the Dublin Regulation taken that still stands?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "overdrachtsbesluit.datum", static d => d.Overdrachtsbesluit?.Datum,
        "Op welke dag is het overdrachtsbesluit bekendgemaakt?",
        "On which day was the transfer decision made known?");

    /// <summary>The term for departure.</summary>
    public static Fact<int> VertrektermijnDagen { get; } = Case.Number(
        "overdrachtsbesluit.vertrektermijnDagen", static d => d.Overdrachtsbesluit?.VertrektermijnDagen,
        "Hoeveel dagen geeft het overdrachtsbesluit om te vertrekken (0 is onmiddellijk)?",
        "How many days does the transfer decision give to depart (0 is at once)?");

    /// <summary>Lawful residence under letter m.</summary>
    public static YesNo VerblijfOnderM { get; } = Case.YesNo(
        "overdrachtsbesluit.verblijfOnderM", static d => d.Overdrachtsbesluit?.VerblijfOnderM,
        "Rust het verblijf van de vreemdeling op artikel 8, onder m, Vw (in afwachting van de overdracht)?",
        "Does the person's residence rest on article 8, letter m, Vw (awaiting the transfer)?");

    /// <summary>Left of his own accord.</summary>
    public static YesNo KennelijkZelfVertrokken { get; } = Case.YesNo(
        "overdrachtsbesluit.kennelijkZelfVertrokken", static d => d.Overdrachtsbesluit?.KennelijkZelfVertrokken,
        "Is de vreemdeling kennelijk zelf uit Nederland vertrokken?",
        "Did the person evidently leave the Netherlands of his own accord?");

    /// <summary>Transferred.</summary>
    public static YesNo Overgedragen { get; } = Case.YesNo(
        "overdrachtsbesluit.overgedragen", static d => d.Overdrachtsbesluit?.Overgedragen,
        "Is de vreemdeling feitelijk overgedragen?",
        "Was the person in fact transferred?");
}
