using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the decision to alert.</summary>
public static class BesluitTotSignalering
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Genomen { get; } = Case.YesNo(
        "besluitTotSignalering.genomen", static d => d.BesluitTotSignalering?.Genomen,
        "Is een besluit tot signalering genomen (artikel 24, eerste lid, onder a, van Verordening (EU) 2018/1861)?",
        "Was a decision to alert taken (article 24(1)(a) of Regulation (EU) 2018/1861)?");
}
