using FsCheck;
using FsCheck.Fluent;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Tests.Dossiers;

/// <content>The passport that was handed in.</content>
internal sealed partial class DossierGenerator
{
    /// <summary>The dossier with what B1/4.2.5 of 2025 depends on.</summary>
    private Gen<Dossier> WithPassport(Dossier dossier) =>
        from paspoort in Known(Passports)
        from oordelen in Gen.ArrayOf(Known(Judgement), 7)
        select dossier with
        {
            Paspoort = paspoort,
            Beoordelingen = dossier.Beoordelingen is null ? null : dossier.Beoordelingen with
            {
                GeenKenbareToetsing = oordelen[0],
                JuisteIdentificatieStaatVast = oordelen[1],
                TwijfelIdentiteitNationaliteit = oordelen[2],
                GeredeTwijfelIdentificatie = oordelen[3],
                PaspoortEchtEnVanHouder = oordelen[4],
                LegalisatieNodig = oordelen[5],
                HandtekeningOokZonderTwijfel = oordelen[6],
            },
        };

    private Gen<Paspoort> Passports =>
        from overgelegd in Or(Gen.Elements(true, true, true, false))
        let none = overgelegd is false
        from aanvraag in Unless(none, Gen.Elements(Enum.GetValues<Identiteitstoetsing>().Append(Identiteitstoetsing.Niet)))
        from afgifte in Unless(none, Gen.Elements(Enum.GetValues<Identiteitstoetsing>().Append(Identiteitstoetsing.Niet)))
        from handtekening in Unless(none, Gen.Elements(Enum.GetValues<Handtekening>().Append(Handtekening.Ontbreekt)))
        from mogelijk in handtekening is Handtekening.AlsnogGeplaatst ? Or(Gen.Constant(true)) : YesNo
        from verklaringHandtekening in Choice<VerklaringAutoriteiten>()
        from verklaringHouder in Choice<VerklaringAutoriteiten>()
        from kaart in Choice<NationaleIdentiteitskaart>()
        from eerder in YesNo
        from personalia in Unless(eerder is false, Gen.Elements(true, false))
        from rest in Gen.ArrayOf(YesNo, 11)
        select new Paspoort
        {
            Overgelegd = overgelegd,
            ToetsingBijAanvraag = aanvraag,
            ToetsingBijAfgifte = afgifte,
            Handtekening = handtekening,
            HandtekeningNogMogelijk = mogelijk,
            VerklaringHandtekening = verklaringHandtekening,
            VerklaringHouder = verklaringHouder,
            Identiteitskaart = kaart,
            EerderDeugdelijkPaspoort = eerder,
            PersonaliaKomenOvereen = personalia,
            InPersoonAangevraagd = rest[0],
            InPersoonOpgehaald = rest[1],
            AfgegevenInHerkomstland = rest[2],
            Inreisstempels = rest[3],
            Uitreisstempels = rest[4],
            GebruiktVoorGrensoverschrijding = rest[5],
            Biometrisch = rest[6],
            EerderGeaccepteerd = rest[7],
            AndereAanwijzingIdentificatie = rest[8],
            HerstelverzuimGeboden = rest[9],
            AnderBewijs = rest[10],
        };
}
