using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;

namespace Vc.Rules.Tests.Dossiers;

/// <content>The free term, and stays that it can be counted from: lengths lie on and around 90 days, three months and 180 days.</content>
internal sealed partial class DossierGenerator
{
    private Gen<VrijeTermijn> FreeTerms =>
        from soort in Or(Gen.Frequency((4, Gen.Constant(SoortVrijeTermijn.KortVerblijf)), (4, Gen.Constant(SoortVrijeTermijn.Vastgesteld)), (4, Gen.Elements(Enum.GetValues<SoortVrijeTermijn>()))))
        from beschikbaar in Unless(soort is not (null or SoortVrijeTermijn.Vastgesteld), Gen.Elements(true, true, true, false))
        from tot in PastDay
        from overschrijding in Gen.OneOf(Gen.Choose(-1, 5), Gen.Choose(88, 93), Gen.Choose(0, 400))
        from laatste in DayUnless(beschikbaar is false || soort is not (null or SoortVrijeTermijn.Vastgesteld or SoortVrijeTermijn.Doorreis or SoortVrijeTermijn.Visum), Gen.Constant(Later(tot, -overschrijding)))
        from aangetroffen in Day(Gen.Constant(tot))
        from stempels in Or(Gen.Elements(true, true, true, false))
        from verlengd in Or(Gen.Elements(true, false, false, false))
        from verlengdTot in DayUnless(verlengd is false, Gen.Constant(Later(tot, 2 - overschrijding)))
        from gebleken in Day(Gen.Frequency((3, Gen.Constant(Dag.NogNiet)), (1, Gen.Choose(0, 20).Select(days => Later(tot, -days)))))
        from vergunning in Day(Gen.Frequency((3, Gen.Constant(Dag.NogNiet)), (1, Gen.Choose(-20, 20).Select(days => Later(tot, days)))))
        select new VrijeTermijn
        {
            Soort = soort,
            Beschikbaar = beschikbaar,
            LaatsteDag = laatste,
            AangetroffenOfVertrokkenOp = aangetroffen,
            InreisstempelsAanwezig = stempels,
            Verlengd = verlengd,
            VerlengdTotEnMet = verlengdTot,
            VoornemenGeblekenOp = gebleken,
            VergunningVanaf = vergunning,
        };

    /// <summary>The dossier with a request for extension of the free term, and what A1/6 leaves to a human.</summary>
    private Gen<Dossier> Requesting(Dossier dossier) =>
        from verzoek in Known(Requests)
        from oordelen in Gen.ArrayOf(Known(Judgement), 11)
        select dossier with
        {
            VerzoekVrijeTermijn = verzoek,
            Beoordelingen = dossier.Beoordelingen is null ? null : dossier.Beoordelingen with
            {
                BijzondereOmstandighedenVrijeTermijn = oordelen[0],
                WezenlijkNederlandsBelang = oordelen[1],
                AnderWezenlijkNederlandsBelang = oordelen[2],
                NederlandsBelangBijVisumplicht = oordelen[3],
                VerlengenNaAfloop = oordelen[4],
                VerblijvenStaanVast = oordelen[5],
                TellingBijVerschil = oordelen[6],
                GevaarOpenbareOrdeVrijeTermijn = oordelen[7],
                GevaarNationaleVeiligheidVrijeTermijn = oordelen[8],
                SisTegenVrijeTermijn = oordelen[9],
                InreisverbodTegenVrijeTermijn = oordelen[10],
            },
        };

    private Gen<VerzoekVrijeTermijn> Requests =>
        from gedaan in Or(Gen.Elements(true, true, true, false))
        from voor in YesNoUnless(gedaan is false)
        from situaties in Gen.ArrayOf(gedaan is false ? Or(Gen.Constant(false)) : YesNo, 4)
        from rest in Gen.ArrayOf(YesNo, 4)
        select new VerzoekVrijeTermijn
        {
            Gedaan = gedaan,
            VoorAfloop = voor,
            Visumplichtig = rest[0],
            Overmacht = situaties[0],
            ZiekteFamilielid = situaties[1],
            EigenZiekte = situaties[2],
            ZakelijkBelang = situaties[3],
            InternationaalAanzien = rest[1],
            EconomischBelang = rest[2],
            CultureelBelang = rest[3],
        };

    /// <summary>The dossier with stays, the last of which takes in the day up to which is counted.</summary>
    private Gen<Dossier> Staying(Dossier dossier) =>
        from day in PastDay
        let tot = dossier.VrijeTermijn?.AangetroffenOfVertrokkenOp ?? day
        from lengte in Gen.OneOf(Gen.Choose(0, 100), Gen.Choose(87, 96), Gen.Choose(178, 184))
        from last in SchengenStays(Later(tot, -lengte), Gen.Elements(tot, tot, Dag.NogNiet))
        from verblijven in Known(
            from one in Earlier(Later(tot, -lengte))
            from two in Earlier(one.Inreis ?? Later(tot, -lengte - 100))
            from count in Gen.Choose(1, 3)
            select Lijst.Van<Schengenverblijf>([.. new[] { last, one, two }.Take(count)]))
        select dossier with { Verblijven = verblijven };

    // Some days of the past lie in the first year of the calendar.
    private static LocalDate Later(LocalDate day, int days) => LocalDate.Max(new(1, 1, 1), Termijn.Plus(day, 0, 0, days));

    private Gen<Schengenverblijf> Earlier(LocalDate than) =>
        from gat in Gen.Choose(1, 150)
        from lengte in Gen.Choose(0, 80)
        from verblijf in SchengenStays(Later(than, -gat - lengte), Gen.Constant(Later(than, -gat)))
        select verblijf;

    private Gen<Schengenverblijf> SchengenStays(LocalDate van, Gen<LocalDate> tot) =>
        from inreis in Day(Gen.Constant(van))
        from uitreis in Day(tot)
        from titel in Or(Gen.Elements(true, false, false, false, false, false))
        select new Schengenverblijf { Inreis = inreis, Uitreis = uitreis, MetVerblijfstitel = titel };
}
