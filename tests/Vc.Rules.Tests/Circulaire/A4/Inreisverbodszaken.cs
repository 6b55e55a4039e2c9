using Vc.Rules.Dossiers;
using Vc.Rules.Tests.Circulaire.B1;
using Vc.Rules.Tests.Statutes;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Building blocks for examples on whether an entry ban is imposed: a third-country national without lawful residence whose term for departure still runs. Everything is known, nothing bars a ban, and a human judged no to everything.</summary>
internal static class Inreisverbodszaken
{
    public static Dossier Basis { get; } = Verboden.Kaal with
    {
        Vreemdeling = Verboden.Kaal.Vreemdeling! with { Gemeenschapsonderdaan = false },
        VrijeTermijn = new() { Soort = SoortVrijeTermijn.Vastgesteld, Beschikbaar = false },
        GrondslagInreisverbod = new() { MoetOnmiddellijkVertrekken = false, NietBinnenTermijnVertrokken = false, RedenenOmAfTeZien = false, BesluitToegezonden = false, EersteAsielaanvraagOpen = false, UitzettingDoorRechterVerboden = false },
        UitzonderingInreisverbod = new()
        {
            EerderSterkVerblijf = false,
            Bedenktijd = false,
            SlachtofferOfGetuigeAangever = false,
            SlachtofferGeweld = false,
            Achtergelaten = false,
            BuitenSchuld = false,
            AssociatieTurkije = false,
            Dublinverzoek = false,
            StaatStemtInMetIntrekking = false,
            VoldoetAanB7B8OfB9 = false,
            OpenbareOrdeStaatAanAsielInDeWeg = false,
        },
        Beoordelingen = Verboden.Kaal.Beoordelingen! with
        {
            ErnstigMisdrijfBuitenRechtsmacht = Nee,
            AfzienVanInreisverbod = Nee,
            BelangenTegenInreisverbod = Nee,
            Artikel8TegenInreisverbod = Nee,
            Artikel3TegenInreisverbod = Nee,
            GevaarBijUitzonderingInreisverbod = Nee,
            AnderGevalInreisverbod = Nee,
            ZwaarWegensInternationaleGrond = Nee,
            SignaleringEldersSluitVerblijfUit = Nee,
        },
    };

    /// <summary>The same person, who must leave at once.</summary>
    public static Dossier Meteen { get; } = Basis.Grond(static g => g with { MoetOnmiddellijkVertrekken = true });

    /// <summary>The same person, whose term is over.</summary>
    public static Dossier TeLaat { get; } = Basis.Grond(static g => g with { NietBinnenTermijnVertrokken = true });

    public static VwFeit Pv { get; } = new() { ProcesVerbaal = true, Transactie = false, Strafbeschikking = false, WaarschuwingGegeven = true, WaarschuwingInBvv = true };

    public static Dossier Grond(this Dossier dossier, Func<GrondslagInreisverbod, GrondslagInreisverbod> facts) => dossier with { GrondslagInreisverbod = facts(dossier.GrondslagInreisverbod!) };

    public static Dossier Uitzondering(this Dossier dossier, Func<UitzonderingInreisverbod, UitzonderingInreisverbod> facts) => dossier with { UitzonderingInreisverbod = facts(dossier.UitzonderingInreisverbod!) };

    public static Dossier Persoon(this Dossier dossier, Func<Vreemdeling, Vreemdeling> facts) => dossier with { Vreemdeling = facts(dossier.Vreemdeling!) };

    public static Dossier Artikel64(this Dossier dossier) => dossier with { UitstelVanVertrek = dossier.UitstelVanVertrek! with { Artikel64 = true } };

    public static Dossier Vonnis(this Dossier dossier, int strafmaximum, params Straf[] straffen) => dossier with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1), straffen) with { StrafmaximumMaanden = strafmaximum }] };

    public static Dossier Elders(this Dossier dossier, Land land, SoortVerblijfsrecht soort = SoortVerblijfsrecht.Regulier, NodaTime.LocalDate? tot = null, VergunningElders aanwezig = VergunningElders.Aangetoond) =>
        dossier with { VerblijfsrechtElders = new() { Aanwezig = aanwezig, Lidstaat = land, Soort = soort, GeldigTotEnMet = tot ?? Datum(2020, 1, 1) } };

    /// <summary>The free term exceeded by so many days.</summary>
    public static Dossier TeLang(this Dossier dossier, int dagen) => dossier with { VrijeTermijn = new() { Soort = SoortVrijeTermijn.Vastgesteld, Beschikbaar = true, LaatsteDag = Datum(2013, 4, 20).PlusDays(-dagen), AangetroffenOfVertrokkenOp = Datum(2013, 4, 20) } };
}
