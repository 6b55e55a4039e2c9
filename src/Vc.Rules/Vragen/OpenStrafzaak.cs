using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about an open criminal case.</summary>
public static class OpenStrafzaak
{
    /// <summary>Open.</summary>
    public static YesNo Aanwezig { get; } = Case.YesNo(
        "openStrafzaak.aanwezig", static d => d.OpenStrafzaak?.Aanwezig,
        "Staat een strafzaak wegens een misdrijf open?",
        "Is a criminal case for a crime open?");

    /// <summary>The inquiry ends in time.</summary>
    public static YesNo OnderzoekOpTijdAfgerond { get; } = Case.YesNo(
        "openStrafzaak.onderzoekOpTijdAfgerond", static d => d.OpenStrafzaak?.OnderzoekOpTijdAfgerond,
        "Is het onderzoek afgerond voordat de beslistermijn verstrijkt?",
        "Does the inquiry end before the term for deciding does?");
}
