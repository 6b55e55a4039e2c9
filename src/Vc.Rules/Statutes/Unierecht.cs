using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Statutes;

/// <summary>The groups that several texts ask for.</summary>
internal static class Unierecht
{
    /// <summary>Nationals of the EU, the EEA and Switzerland and their family (article 8.7 Vb).</summary>
    public static Condition BinnenArtikel8_7 { get; } = Vreemdeling.Unierechtgroep.Is(Unierechtgroep.Unieburger, Unierechtgroep.Eerburger, Unierechtgroep.Zwitser, Unierechtgroep.Familielid);
}
