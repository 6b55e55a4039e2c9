using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the alerts that stand.</summary>
public static class Signaleringen
{
    /// <summary>The Dutch alerts that stand.</summary>
    public static ListFact<BestaandeSignalering> Alle { get; } = Case.List(
        "signaleringen", static d => d.Signaleringen,
        "Welke Nederlandse signaleringen staan er nu?",
        "Which Dutch alerts stand now?");

    /// <summary>The register.</summary>
    public static Fact<Register> Register { get; } = Alle.Choice(
        "register", Keuzen.Register, static s => s.Register,
        "In welk register staat de signalering?",
        "In which register does the alert stand?");

    /// <summary>What it asks for.</summary>
    public static Fact<SoortSignalering> Soort { get; } = Alle.Choice(
        "soort", Keuzen.SoortSignalering, static s => s.Soort,
        "Wat voor signalering is het?",
        "What kind of alert is it?");

    /// <summary>What it rests on.</summary>
    public static Fact<Grondslag> Grondslag { get; } = Alle.Choice(
        "grondslag", Keuzen.Grondslag, static s => s.Grondslag,
        "Waarop berust de signalering?",
        "What does the alert rest on?");

    /// <summary>As what.</summary>
    public static Fact<Aanduiding> Aanduiding { get; } = Alle.Choice(
        "aanduiding", Keuzen.Aanduiding, static s => s.Aanduiding,
        "Als wat staat de vreemdeling gesignaleerd?",
        "As what does the person stand in the register?");

    /// <summary>Its own last day.</summary>
    public static Fact<LocalDate> LaatsteDag { get; } = Alle.Date(
        "laatsteDag", static s => s.LaatsteDag,
        "Wat is de laatste dag van de termijn waarmee de signalering is ingevoerd?",
        "What is the last day of the term with which the alert was entered?");

    /// <summary>An alert of another member state.</summary>
    public static YesNo DoorAndereLidstaat { get; } = Case.YesNo(
        "signaleringAndereLidstaat.aanwezig", static d => d.SignaleringAndereLidstaat?.Aanwezig,
        "Heeft een andere lidstaat de vreemdeling in SIS gesignaleerd?",
        "Has another member state entered an alert on the person in SIS?");
}
