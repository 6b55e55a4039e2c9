using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about reception in the country of return.</summary>
public static class Opvang
{
    /// <summary>Adequate reception established.</summary>
    public static YesNo AdequaatVastgesteld { get; } = Case.YesNo(
        "opvang.adequaatVastgesteld", static d => d.Opvang?.AdequaatVastgesteld,
        "Is vastgesteld dat er in het land van terugkeer adequate opvang voor de minderjarige is?",
        "Is it established that there is adequate reception for the minor in the country of return?");
}
