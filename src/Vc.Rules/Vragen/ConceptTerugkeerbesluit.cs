using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the return decision as drafted.</summary>
public static class ConceptTerugkeerbesluit
{
    /// <summary>Element a.</summary>
    public static YesNo VaststellingOnrechtmatigVerblijf { get; } = Case.YesNo(
        "conceptTerugkeerbesluit.vaststellingOnrechtmatigVerblijf", static d => d.ConceptTerugkeerbesluit?.VaststellingOnrechtmatigVerblijf,
        "Stelt het concept vast dat de vreemdeling niet (meer) rechtmatig in Nederland verblijft?",
        "Does the draft establish that the person is not (any longer) lawfully resident in the Netherlands?");

    /// <summary>Element b.</summary>
    public static YesNo Vertrekplicht { get; } = Case.YesNo(
        "conceptTerugkeerbesluit.vertrekplicht", static d => d.ConceptTerugkeerbesluit?.Vertrekplicht,
        "Staat in het concept de plicht om de lidstaten te verlaten?",
        "Does the draft state the duty to leave the member states?");

    /// <summary>Element c.</summary>
    public static YesNo Vertrektermijn { get; } = Case.YesNo(
        "conceptTerugkeerbesluit.vertrektermijn", static d => d.ConceptTerugkeerbesluit?.Vertrektermijn,
        "Staat in het concept de termijn voor vertrek?",
        "Does the draft state the term for departure?");

    /// <summary>Element d.</summary>
    public static YesNo LandVanTerugkeer { get; } = Case.YesNo(
        "conceptTerugkeerbesluit.landVanTerugkeer", static d => d.ConceptTerugkeerbesluit?.LandVanTerugkeer,
        "Noemt het concept ten minste een land van terugkeer?",
        "Does the draft name at least one country of return?");
}
