using FsCheck;
using FsCheck.Fluent;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Tests.Dossiers;

/// <content>Identification and the age inspection.</content>
internal sealed partial class DossierGenerator
{
    /// <summary>The dossier with what A2/3 of 2025 depends on.</summary>
    private Gen<Dossier> Identified(Dossier dossier) =>
        from onderzoek in Known(Identifications)
        from schouw in Known(AgeInspections)
        from oordelen in Gen.ArrayOf(Known(Judgement), 4)
        select dossier with
        {
            Identiteitsonderzoek = onderzoek,
            Leeftijdsschouw = schouw,
            Beoordelingen = dossier.Beoordelingen is null ? null : dossier.Beoordelingen with
            {
                OnderzoekBijEenOpenGegeven = oordelen[0],
                SchouwBijGesteldeMeerderjarigheid = oordelen[1],
                BewijsMinderjarigheidVoldoende = oordelen[2],
                MinderjarigOndanksOpgave = oordelen[3],
            },
        };

    private Gen<Identiteitsonderzoek> Identifications =>
        from opgehouden in Or(Gen.Elements(true, true, false))
        from middel in Choice<Identificatiemiddel>()
        from visum in Unless(middel is not (null or Identificatiemiddel.Visum), Gen.Elements(true, false))
        from rest in Gen.ArrayOf(YesNo, 5)
        select new Identiteitsonderzoek
        {
            Opgehouden = opgehouden,
            Identificatiemiddel = middel,
            VisumGeldig = visum,
            DoorGrensbewakingOfToezicht = rest[0],
            AndereManierenGeprobeerd = rest[1],
            IdentiteitVastgesteld = rest[2],
            VerblijfspositieVastgesteld = rest[3],
            VingerafdrukkenAfgenomen = rest[4],
        };

    /// <summary>Mostly inspections by the rules, of which mostly both sessions found the same.</summary>
    private Gen<Leeftijdsschouw> AgeInspections =>
        from gesteld in Or(Gen.Elements(GesteldeLeeftijd.Minderjarig, GesteldeLeeftijd.Minderjarig, GesteldeLeeftijd.Meerderjarig, GesteldeLeeftijd.Niets))
        from onderbouwd in Or(Gen.Elements(false, false, true))
        from gehouden in Or(Gen.Elements(true, true, true, false))
        let none = gehouden is false
        from eerste in Unless(none, Gen.Elements(Enum.GetValues<Schouwbevinding>()))
        from zelfde in Gen.Elements(true, true, false)
        from tweede in zelfde ? Gen.Constant(eerste) : Unless(none, Gen.Elements(Enum.GetValues<Schouwbevinding>()))
        from aantallen in Gen.ArrayOf(Or(Gen.Elements(1, 1, 1, 1, 2)), 2)
        from regels in Gen.ArrayOf(Or(Gen.Elements(true, true, true, true, true, true, false)), 6)
        from hulpofficier in YesNo
        from aanwijzing in Choice<AanwijzingSchouw>()
        from omstandigheden in Choice<Betrokken>()
        from alsnog in YesNoUnless(none)
        from sessies in Gen.ArrayOf(Gen.Choose(0, 99), 2)
        select new Leeftijdsschouw
        {
            Gesteld = gesteld,
            MinderjarigheidOnderbouwd = onderbouwd,
            Gehouden = gehouden,
            EersteSessie = sessies[0] < _gaps ? null : new() { Ambtenaren = aantallen[0], GrensbewakingOfToezicht = regels[0], Bevinding = eerste },
            TweedeSessie = sessies[1] < _gaps ? null : new() { Ambtenaren = aantallen[1], GrensbewakingOfToezicht = regels[1], HulpofficierVanJustitie = hulpofficier, Aanwijzing = aanwijzing, Bevinding = tweede },
            SessiesOnafhankelijk = regels[2],
            UiterlijkBetrokken = regels[3],
            GedragBetrokken = regels[4],
            VerklaringenBetrokken = regels[5],
            AndereOmstandigheden = omstandigheden,
            BewijsAlsnogOvergelegd = alsnog,
        };
}
