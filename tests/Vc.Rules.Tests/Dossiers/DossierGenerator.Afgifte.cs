using FsCheck;
using FsCheck.Fluent;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Tests.Dossiers;

internal sealed partial class DossierGenerator
{
    /// <summary>The dossier with who gives a return decision or an entry ban, what the person is told, and what goes with an application for lifting.</summary>
    private Gen<Dossier> Issued(Dossier dossier) =>
        from besluit in Known(IssuingOfDecisions)
        from verbod in Known(IssuingOfBans)
        from beperking in Choice<BeperkingRegulier>()
        from verdrag in YesNo
        from oordeel in Known(Judgement)
        from brief in Known(Gen.ArrayOf(YesNo, 4).Select(all => new Opheffingsbrief { VraagEnReden = all[0], DoorGemachtigde = all[1], Machtiging = all[2], Paspoortpagina = all[3] }))
        select dossier with
        {
            Opheffingsbrief = brief,
            AfgifteTerugkeerbesluit = besluit,
            AfgifteInreisverbod = verbod,
            AmbtshalveOpheffing = dossier.AmbtshalveOpheffing is { } ambtshalve ? ambtshalve with { Beperking = beperking, VerdragsplichtGesteld = verdrag } : null,
            Beoordelingen = dossier.Beoordelingen is { } beoordelingen ? beoordelingen with { VerdragVerplichtTotVergunning = oordeel } : null,
        };

    private Gen<AfgifteTerugkeerbesluit> IssuingOfDecisions =>
        from ambtenaar in Choice<SoortAmbtenaar>()
        from all in Gen.ArrayOf(YesNo, 6)
        select new AfgifteTerugkeerbesluit
        {
            Ambtenaar = ambtenaar,
            DaartoeBevoegd = all[0],
            BuitengewoonOpsporingsambtenaar = all[1],
            InhoudVerteld = all[2],
            RechtsgevolgenVerteld = all[3],
            BegrijpelijkeTaal = all[4],
            RechtsmiddelenVerteld = all[5],
        };

    private Gen<AfgifteInreisverbod> IssuingOfBans =>
        from handeling in Choice<HandelingInreisverbod>()
        from ambtenaar in Choice<SoortAmbtenaar>()
        from all in Gen.ArrayOf(YesNo, 7)
        select new AfgifteInreisverbod
        {
            Handeling = handeling,
            Ambtenaar = ambtenaar,
            DaartoeBevoegd = all[0],
            Hulpofficier = all[1],
            AangewezenDoorKorpschef = all[2],
            InhoudVerteld = all[3],
            RechtsgevolgenVerteld = all[4],
            BegrijpelijkeTaal = all[5],
            RechtsmiddelenVerteld = all[6],
        };
}
