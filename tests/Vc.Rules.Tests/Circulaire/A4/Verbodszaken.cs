using NodaTime;
using Vc.Rules.Dossiers;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Building blocks for examples on lifting an entry ban. Everything is known, all documents are there and nothing stands in the way but the time outside.</summary>
internal static class Verbodszaken
{
    /// <summary>The day of decision in most examples.</summary>
    public static LocalDate Peildatum { get; } = new(2014, 6, 10);

    /// <summary>Banned for so many months and gone on one day, and never back; the ban had to be issued.</summary>
    public static Dossier Verboden(int maanden, LocalDate op, LidDuurInreisverbod lid = LidDuurInreisverbod.VierdeLid) => Niets with
    {
        BestaandInreisverbod = new()
        {
            Uitgevaardigd = true,
            Datum = op,
            Grondslag = Artikel66aLid.EersteLid,
            LidDuur = lid,
            DuurMaanden = maanden,
            Artikel66aLid7 = false,
            VertrokkenOp = op,
            VerblijvenSindsVertrek = [],
            VertrekVolgensPlichtAangetoond = false,
            MisdrijfSindsVertrek = false,
            StrafvervolgingLoopt = false,
            GevalArtikel65Lid2 = false,
        },
        AanvraagOpheffingInreisverbod = new()
        {
            Gedaan = true,
            EigenVerklaring = true,
            Reisdocumenten = true,
            OverzichtVerblijfplaatsen = true,
            VerklaringAutoriteiten = true,
            RechtsmiddelOpen = false,
            AangemerktAlsRechtsmiddel = false,
            BijzondereFeitenAangevoerd = false,
        },
        Beoordelingen = Niets.Beoordelingen! with { GevaarTegenOpheffingInreisverbod = Nee, OpheffenInreisverbod = Ja, AanwijzingenNogErnstigeBedreiging = Nee },
    };

    /// <summary>Banned for five years, of which half is over.</summary>
    public static Dossier Om { get; } = Verboden(60, new(2011, 12, 10));

    /// <summary>Banned for five years, of which half is over tomorrow.</summary>
    public static Dossier Morgen { get; } = Verboden(60, new(2011, 12, 11));

    /// <summary>Banned for twenty years for national security, of which ten are over.</summary>
    public static Dossier VoorDeVeiligheid { get; } = Verboden(240, new(2004, 6, 10), LidDuurInreisverbod.ZesdeLidNationaleVeiligheid);

    /// <summary>The same case with something else in the ban.</summary>
    public static Dossier Verbod(this Dossier dossier, Func<BestaandInreisverbod, BestaandInreisverbod> anders) => dossier with { BestaandInreisverbod = anders(dossier.BestaandInreisverbod!) };

    /// <summary>The same case with something else in the application.</summary>
    public static Dossier Gevraagd(this Dossier dossier, Func<AanvraagOpheffingInreisverbod, AanvraagOpheffingInreisverbod> anders) => dossier with { AanvraagOpheffingInreisverbod = anders(dossier.AanvraagOpheffingInreisverbod!) };

    /// <summary>The same case, back in the Netherlands or another Schengen state until a day.</summary>
    public static Dossier Terug(this Dossier dossier, LocalDate tot, bool nederland) => dossier.Verbod(b => b with { VerblijvenSindsVertrek = [new() { VertrokkenOp = tot, InNederland = nederland }] });
}
