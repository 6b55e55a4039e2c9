using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the term for leaving the Netherlands.</summary>
public static class Vertrektermijn
{
    /// <summary>The end of lawful residence.</summary>
    public static Fact<LocalDate> EindeRechtmatigVerblijf { get; } = Case.Date(
        "vertrektermijn.eindeRechtmatigVerblijf", static d => d.Vertrektermijn?.EindeRechtmatigVerblijf,
        "Op welke dag is het rechtmatig verblijf van de gemeenschapsonderdaan geëindigd?",
        "On which day did the lawful residence of the Community national end?");

    /// <summary>The days of a Community national.</summary>
    public static Fact<int> DagenGemeenschapsonderdaan { get; } = Case.Number(
        "vertrektermijn.dagenGemeenschapsonderdaan", static d => d.Vertrektermijn?.DagenGemeenschapsonderdaan,
        "Hoeveel dagen kreeg de gemeenschapsonderdaan om te vertrekken (0 is onmiddellijk)?",
        "How many days did the Community national get to depart (0 is at once)?");

    /// <summary>Extended.</summary>
    public static YesNo Verlengd { get; } = Case.YesNo(
        "vertrektermijn.verlengd", static d => d.Vertrektermijn?.Verlengd,
        "Is de vertrektermijn van het laatste besluit (bij een gemeenschapsonderdaan: na het einde van het verblijf) verlengd?",
        "Was the term for leaving of the last decision (for a Community national: after residence ended) extended?");

    /// <summary>Until when.</summary>
    public static Fact<LocalDate> VerlengdTotEnMet { get; } = Case.Date(
        "vertrektermijn.verlengdTotEnMet", static d => d.Vertrektermijn?.VerlengdTotEnMet,
        "Tot en met welke dag is de vertrektermijn van het laatste besluit verlengd?",
        "Until which day, that day included, was the term for leaving of the last decision extended?");

    /// <summary>Suspension.</summary>
    public static Fact<Opschorting> Opschorting { get; } = Case.Choice(
        "vertrektermijn.opschorting", Keuzen.Opschorting, static d => d.Vertrektermijn?.Opschorting,
        "Heeft een ingesteld rechtsmiddel, of een voorlopige voorziening, de werking opgeschort van de beschikking waarop de vertrekplicht rust?",
        "Did a legal remedy that was lodged, or interim relief, suspend the decision on which the duty to leave rests?");

    /// <summary>The last day once the suspension is over.</summary>
    public static Fact<LocalDate> LaatsteDagNaOpschorting { get; } = Case.Date(
        "vertrektermijn.laatsteDagNaOpschorting", static d => d.Vertrektermijn?.LaatsteDagNaOpschorting,
        "Tot en met welke dag loopt de vertrektermijn nu de opschorting voorbij is?",
        "Until which day, that day included, does the term for leaving run now that the suspension is over?");

    /// <summary>A complaint.</summary>
    public static YesNo KlachtIngediend { get; } = Case.YesNo(
        "vertrektermijn.klachtIngediend", static d => d.Vertrektermijn?.KlachtIngediend,
        "Heeft de vreemdeling een klacht ingediend (artikel 9:1 Awb)?",
        "Did the person lodge a complaint (article 9:1 Awb)?");

    /// <summary>Manifestly unfounded.</summary>
    public static YesNo KennelijkOngegrond { get; } = Case.YesNo(
        "vertrektermijn.kennelijkOngegrond", static d => d.Vertrektermijn?.KennelijkOngegrond,
        "Is de aanvraag als kennelijk ongegrond afgewezen?",
        "Was the application refused as manifestly unfounded?");

    /// <summary>Wrong or incomplete data.</summary>
    public static YesNo OnjuisteOfOnvolledigeGegevens { get; } = Case.YesNo(
        "vertrektermijn.onjuisteOfOnvolledigeGegevens", static d => d.Vertrektermijn?.OnjuisteOfOnvolledigeGegevens,
        "Is de aanvraag afgewezen omdat onjuiste of onvolledige gegevens zijn verstrekt?",
        "Was the application refused because wrong or incomplete data were given?");
}
