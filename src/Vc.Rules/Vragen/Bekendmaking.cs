using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about how a decision reaches the person.</summary>
public static class Bekendmaking
{
    /// <summary>Handing over.</summary>
    public static YesNo UitreikingInPersoonMogelijk { get; } = Case.YesNo(
        "bekendmaking.uitreikingInPersoonMogelijk", static d => d.Bekendmaking?.UitreikingInPersoonMogelijk,
        "Kan het besluit aan de vreemdeling in persoon worden uitgereikt?",
        "Can the decision be handed to the person?");

    /// <summary>The last address.</summary>
    public static Fact<LaatsteAdres> LaatsteAdres { get; } = Case.Choice(
        "bekendmaking.laatsteAdres", Keuzen.LaatsteAdres, static d => d.Bekendmaking?.LaatsteAdres,
        "Wat is van het laatste adres van de vreemdeling bekend?",
        "What is known of the person's last address?");

    /// <summary>The representative.</summary>
    public static Fact<StandGemachtigde> Gemachtigde { get; } = Case.Choice(
        "bekendmaking.gemachtigde", Keuzen.StandGemachtigde, static d => d.Bekendmaking?.Gemachtigde,
        "Is er een gemachtigde bekend?",
        "Is a representative known?");
}
