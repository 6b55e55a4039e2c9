using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about what the officers found.</summary>
public static class Onderzoek
{
    /// <summary>Unlawful stay found.</summary>
    public static YesNo OnrechtmatigVerblijfGebleken { get; } = Case.YesNo(
        "onderzoek.onrechtmatigVerblijfGebleken", static d => d.Onderzoek?.OnrechtmatigVerblijfGebleken,
        "Is na onderzoek door de KMar, de AVIM of de ZHP gebleken dat de vreemdeling niet rechtmatig in Nederland is?",
        "Did the KMar, the AVIM or the ZHP examine the case and find that the person is not lawfully in the Netherlands?");
}
