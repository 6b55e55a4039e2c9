using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about an earlier obstacle to return.</summary>
public static class Terugkeerbeletsel
{
    /// <summary>Established earlier.</summary>
    public static YesNo EerderVastgesteld { get; } = Case.YesNo(
        "terugkeerbeletsel.eerderVastgesteld", static d => d.Terugkeerbeletsel?.EerderVastgesteld,
        "Heeft de IND eerder wegens een terugkeerbeletsel geen terugkeerbesluit genomen?",
        "Did the IND earlier take no return decision because of an obstacle to return?");
}
