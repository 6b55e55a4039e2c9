using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about what else can carry a declaration of undesirability, or bars it.</summary>
public static class GrondslagOngewenst
{
    /// <summary>The section on the entry ban.</summary>
    public static YesNo InreisverbodVanToepassing { get; } = Case.YesNo(
        "grondslagOngewenst.inreisverbodVanToepassing", static d => d.GrondslagOngewenst?.InreisverbodVanToepassing,
        "Is op de vreemdeling de afdeling van de Vreemdelingenwet over het inreisverbod van toepassing?",
        "Does the section of the Vreemdelingenwet on the entry ban apply to the person?");

    /// <summary>Tbs prolonged.</summary>
    public static YesNo TbsVerlengingOnherroepelijk { get; } = Case.YesNo(
        "grondslagOngewenst.tbsVerlengingOnherroepelijk", static d => d.GrondslagOngewenst?.TbsVerlengingOnherroepelijk,
        "Is een vonnis waarin tbs is verlengd onherroepelijk geworden?",
        "Has a judgment that prolongs tbs become irrevocable?");

    /// <summary>Undesirable elsewhere.</summary>
    public static YesNo OngewenstInBeneluxOfSchengen { get; } = Case.YesNo(
        "grondslagOngewenst.ongewenstInBeneluxOfSchengen", static d => d.GrondslagOngewenst?.OngewenstInBeneluxOfSchengen,
        "Is de vreemdeling in een lidstaat van de Benelux of Schengen ongewenst verklaard?",
        "Has a state of the Benelux or Schengen declared the person undesirable?");

    /// <summary>The request.</summary>
    public static YesNo VerzoekMetRedenen { get; } = Case.YesNo(
        "grondslagOngewenst.verzoekMetRedenen", static d => d.GrondslagOngewenst?.VerzoekMetRedenen,
        "Heeft een lidstaat daar met redenen om verzocht?",
        "Has a member state asked for it with reasons?");

    /// <summary>Article 1F.</summary>
    public static YesNo Vergunning1FGeweigerdOfIngetrokken { get; } = Case.YesNo(
        "grondslagOngewenst.vergunning1FGeweigerdOfIngetrokken", static d => d.GrondslagOngewenst?.Vergunning1FGeweigerdOfIngetrokken,
        "Is een verblijfsvergunning geweigerd of ingetrokken op grond van artikel 1F van het Vluchtelingenverdrag?",
        "Was a residence permit refused or withdrawn under article 1F of the Refugee Convention?");
}
