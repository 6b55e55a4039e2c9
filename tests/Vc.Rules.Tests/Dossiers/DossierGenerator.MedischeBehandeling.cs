using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;

namespace Vc.Rules.Tests.Dossiers;

/// <content>An application for a permit for medical treatment; the end of the postponement lies around the application, on and around 28 days.</content>
internal sealed partial class DossierGenerator
{
    private Gen<Dossier> Treated(Dossier dossier) =>
        from medisch in Known(Treatments(dossier.Aanvraag?.Gedaan is false, dossier.Aanvraag?.Datum))
        from oordelen in Gen.ArrayOf(Known(Judgement), 8)
        select dossier with
        {
            MedischeBehandeling = medisch,
            Aanvraag = medisch?.Aangevraagd is true && dossier.Aanvraag is { Soort: not SoortAanvraag.Regulier } other ? other with { Soort = null } : dossier.Aanvraag,
            Beoordelingen = dossier.Beoordelingen is null ? null : dossier.Beoordelingen with
            {
                VoldoendeInzichtIdentiteit = oordelen[0],
                TeWeinigVoorZorggaranties = oordelen[1],
                TeWeinigVoorVertrek = oordelen[2],
                SerieuzePogingReispapieren = oordelen[3],
                AanvraagOpGrensdagTijdig = oordelen[4],
                TeLaatNietToerekenbaar = oordelen[5],
                OnderbrokenOpEersteDag = oordelen[6],
                OnderbrokenInUitstel = oordelen[7],
            },
        };

    private Gen<MedischeBehandeling> Treatments(bool geenAanvraag, LocalDate? aanvraag) =>
        from aangevraagd in Or(geenAanvraag ? Gen.Constant(false) : Gen.Elements(true, true, true, false))
        from all in Gen.ArrayOf(Or(Gen.Elements(true, false)), 9)
        from middelen in Or(Gen.Elements(true, true, false))
        from gehad in Or(Gen.Elements(true, true, true, false))
        from dagen in Gen.OneOf(Gen.Choose(-30, 30), Gen.Elements(-29, -28, -27, -1, 0, 1, 28, 29), Gen.Choose(-400, 60))
        from duur in Gen.OneOf(Gen.Choose(363, 367), Gen.Choose(100, 900))
        let einde = Later(aanvraag ?? _peildatum, dagen)
        from totEnMet in DayUnless(gehad is false, Gen.Constant(einde))
        from vanaf in DayUnless(gehad is false, Gen.Constant(LocalDate.Min(_peildatum, Later(einde, -duur))))
        from aaneen in Unless(gehad is false, Gen.Elements(true, true, false))
        from reden in Choice<RedenTeLaat>()
        from compleet in Day(Gen.Frequency((1, Gen.Constant(Dag.NogNiet)), (6, Gen.Choose(0, 40).Select(later => LocalDate.Min(_peildatum, Later(aanvraag ?? einde, later))))))
        select new MedischeBehandeling
        {
            Aangevraagd = aangevraagd,
            GeldigDocument = all[0],
            AutoriteitenBetwistenIdentiteit = all[1],
            DocumentAlleenInPersoonAangetoond = all[2],
            NoodsituatieBijStopzetting = all[3],
            BehandelbaarInHerkomstland = all[4],
            VoldoendeMiddelen = middelen,
            UitAlgemeneMiddelen = all[5],
            MedischDossierGeweigerd = all[6],
            MeegewerktAanIdentiteit = all[7],
            UitstelGehad = gehad,
            UitstelVanaf = vanaf,
            UitstelTotEnMet = totEnMet,
            UitstelAaneengesloten = aaneen,
            RedenTeLaat = reden,
            CompleetOp = compleet,
        };
}
