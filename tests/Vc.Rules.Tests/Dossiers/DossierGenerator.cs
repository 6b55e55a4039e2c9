using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Tests.Dossiers;

/// <summary>
/// Random dossiers in which every property occurs, known and not known, and which can be: <see cref="Dossier.Validate(LocalDate)"/> finds nothing on the reference date.
/// Dates lie on and around the days on which the law changes its answer.
/// </summary>
internal sealed class DossierGenerator
{
    private static readonly LocalDate Today = new(2025, 11, 20);

    private static readonly LocalDate Cutoff = new(2023, 3, 7);

    private readonly LocalDate _peildatum;
    private readonly int _gaps;

    private DossierGenerator(LocalDate peildatum, int gaps)
    {
        _peildatum = peildatum;
        _gaps = gaps;
    }

    /// <summary>Dossiers on 20 November 2025: nearly full ones, nearly empty ones and everything between.</summary>
    public static Gen<Dossier> Dossiers() => Dossiers(Today);

    /// <summary>Dossiers on a reference date: nearly full ones, nearly empty ones and everything between.</summary>
    public static Gen<Dossier> Dossiers(LocalDate peildatum) => Gen.Elements(5, 30, 60, 90).SelectMany(gaps => Dossiers(peildatum, gaps));

    /// <summary>Dossiers on a reference date.</summary>
    /// <param name="peildatum">The reference date.</param>
    /// <param name="gaps">How many of a hundred answers are not known.</param>
    public static Gen<Dossier> Dossiers(LocalDate peildatum, int gaps) =>
        new DossierGenerator(peildatum, gaps).Any().Where(dossier => dossier.Validate(peildatum).Count == 0);

    /// <summary>Checks something for many random cases. VC_RULES_SEED gives other cases, VC_RULES_FACTOR more of them.</summary>
    public static void ForAll<T>(int tests, Gen<T> cases, Action<T> check)
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("VC_RULES_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 20251120;
        var factor = int.TryParse(Environment.GetEnvironmentVariable("VC_RULES_FACTOR"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1;
        Prop.ForAll(cases.ToArbitrary(), check).Check(Config.QuickThrowOnFailure.WithMaxTest(tests * factor).WithQuietOnSuccess(true).WithReplay(new Replay(new Rnd(seed), null)));
    }

    private Gen<Dossier> Any() =>
        from kenmerk in Known(Texts)
        from vreemdeling in Known(Persons)
        from verblijf in Known(Stays)
        from verblijfsdocument in Known(Documents)
        from mvv in Known(Visas)
        from toegang in Known(Entries)
        from terugkeerbesluiten in Known(Lists(ReturnDecisions))
        from inreisverboden in Known(Lists(EntryBans))
        from ongewenst in Known(Undesirables)
        from besluit in Known(YesNo.Select(genomen => new BesluitTotSignalering { Genomen = genomen }))
        from vertrek in Known(Departures)
        from gebeurtenis in Known(Events)
        from signaleringen in Known(Lists(Alerts))
        from andere in Known(YesNo.Select(aanwezig => new SignaleringAndereLidstaat { Aanwezig = aanwezig }))
        from beoordelingen in Known(Judgements)
        select new Dossier
        {
            Kenmerk = kenmerk,
            Vreemdeling = vreemdeling,
            Verblijf = verblijf,
            Verblijfsdocument = verblijfsdocument,
            Mvv = mvv,
            Toegang = toegang,
            Terugkeerbesluiten = terugkeerbesluiten,
            Inreisverboden = inreisverboden,
            Ongewenstverklaring = ongewenst,
            BesluitTotSignalering = besluit,
            Vertrek = vertrek,
            ProcedureleGebeurtenis = gebeurtenis,
            Signaleringen = signaleringen,
            SignaleringAndereLidstaat = andere,
            Beoordelingen = beoordelingen,
        };

    private Gen<Vreemdeling> Persons =>
        from nationaliteit in Choice<Nationaliteit>()
        from familielid in YesNo
        select new Vreemdeling { Nationaliteit = nationaliteit, FamilielidVanOnderdaanLidstaat = familielid };

    private Gen<Verblijf> Stays =>
        from plaats in Choice<Verblijfplaats>()
        from nederland in YesNo
        from elders in Choice<VergunningElders>()
        from artikel12 in YesNo
        select new Verblijf { Verblijfplaats = plaats, VergunningNederland = nederland, VergunningAndereLidstaat = elders, VoorwaardenArtikel12Nageleefd = artikel12 };

    private Gen<Verblijfsdocument> Documents =>
        from afgegeven in YesNo
        from einddatum in DayUnless(afgegeven is false, AnyDay)
        from ingeleverd in YesNoUnless(afgegeven is false)
        select new Verblijfsdocument { Afgegeven = afgegeven, Einddatum = einddatum, Ingeleverd = ingeleverd };

    private Gen<Mvv> Visas =>
        from plichtig in YesNo
        from afgegeven in YesNo
        from voldoet in YesNoUnless(afgegeven is false)
        from einddatum in DayUnless(afgegeven is false, AnyDay)
        select new Mvv { Plichtig = plichtig, Afgegeven = afgegeven, VoldoetAanVoorwaarden = voldoet, Einddatum = einddatum };

    private Gen<Toegang> Entries =>
        from gewenst in YesNo
        from geweigerd in YesNo
        from datum in DayUnless(geweigerd is false, PastDay)
        from post in YesNoUnless(geweigerd is false)
        from vals in YesNoUnless(geweigerd is false)
        from drugs in YesNoUnless(geweigerd is false)
        select new Toegang { Gewenst = gewenst, Geweigerd = geweigerd, DatumWeigering = datum, AanGrensdoorlaatpost = post, WegensValsDocument = vals, WegensDrugssmokkel = drugs };

    private Gen<Terugkeerbesluit> ReturnDecisions =>
        from datum in Day(PastDay)
        from bevoegd in YesNo
        from inreisverbod in YesNo
        select new Terugkeerbesluit { Datum = datum, DoorBevoegdeAmbtenaar = bevoegd, MetInreisverbod = inreisverbod };

    private Gen<Inreisverbod> EntryBans =>
        from datum in Day(PastDay)
        from soort in Choice<SoortInreisverbod>()
        from inWerking in YesNo
        select new Inreisverbod { Datum = datum, Soort = soort, InWerking = inWerking };

    private Gen<Ongewenstverklaring> Undesirables =>
        from uitgesproken in YesNo
        from grond in uitgesproken is false ? Gen.Constant<GrondOngewenstverklaring?>(null) : Choice<GrondOngewenstverklaring>()
        from artikel24 in YesNo
        select new Ongewenstverklaring { Uitgesproken = uitgesproken, Grond = grond, VoldoetAanArtikel24 = artikel24 };

    private Gen<Vertrek> Departures =>
        from grondgebied in Choice<VertrekBekend>()
        from bevestiging in YesNo
        from emigratie in YesNo
        from onbekend in YesNo
        select new Vertrek { GrondgebiedLidstaten = grondgebied, TerugkeerbevestigingOntvangen = bevestiging, UitgeschrevenWegensEmigratie = emigratie, MetOnbekendeBestemming = onbekend };

    private Gen<ProcedureleGebeurtenis> Events =>
        from was in YesNo
        from datum in DayUnless(was is false, PastDay)
        select new ProcedureleGebeurtenis { HeeftPlaatsgevonden = was, Datum = datum };

    private Gen<BestaandeSignalering> Alerts =>
        from register in Choice<Register>()
        from soort in Choice<SoortSignalering>()
        from grondslag in Choice<Grondslag>()
        select new BestaandeSignalering { Register = register, Soort = soort, Grondslag = grondslag };

    private Gen<Beoordelingen> Judgements =>
        from all in Gen.ArrayOf(Known(Judgement), 11)
        select new Beoordelingen
        {
            ConcreteAanwijzingenNationaleVeiligheid = all[0],
            ConcreteAanwijzingenOpenbareOrde = all[1],
            GebeurtenisLeidtTotSignalering = all[2],
            SignaleringenOnverenigbaar = all[3],
            InvoerOndanksOnverenigbaarheid = all[4],
            OudTerugkeerbesluitMetInreisverbodSignaleren = all[5],
            WeigeringNaBevestigingOndanksVergunning = all[6],
            TermijnOokBijGrondZonderTermijn = all[7],
            VoorrangTerugkeersignalering = all[8],
            AndereSignaleringInEnS = all[9],
            WissenZonderBevestiging = all[10],
        };

    private Gen<Beoordeling> Judgement =>
        from oordeel in Gen.Elements(true, false)
        from door in Known(Texts)
        from motivering in Known(Texts)
        select new Beoordeling { Oordeel = oordeel, Door = door, Motivering = motivering };

    private static Gen<string> Texts =>
        Gen.ArrayOf(Gen.Elements("a", "Zaak ", "42", "é", "ï", "ß", "İ", "&", "\"", "\\", "/", "'", "<b>", "\n", "\t", "\u0001", "\u2028", "\uFEFF", "日", "😀", "null", "{", " "))
            .Select(string.Concat);

    private Gen<bool?> YesNo => Or(Gen.Elements(true, false));

    private Gen<bool?> YesNoUnless(bool excluded) => Or(excluded ? Gen.Constant(false) : Gen.Elements(true, false));

    private Gen<LocalDate?> Day(Gen<LocalDate> day) => Or(day);

    private Gen<LocalDate?> DayUnless(bool excluded, Gen<LocalDate> day) => excluded ? Gen.Constant<LocalDate?>(null) : Day(day);

    private Gen<T?> Choice<T>()
        where T : struct, Enum => Or(Gen.Elements(Enum.GetValues<T>()));

    /// <summary>A day on which something can have happened.</summary>
    private Gen<LocalDate> PastDay => Gen.OneOf(
        Gen.Choose(0, 3).Select(days => _peildatum.PlusDays(-days)),
        Gen.Choose(0, 3000).Select(days => _peildatum.PlusDays(-days)),
        Gen.Elements(2, 3, 5).SelectMany(years => Gen.Choose(-1, 1).Select(days => _peildatum.PlusYears(-years).PlusDays(days))),
        Gen.Choose(-2, 2).Select(days => LocalDate.Min(Cutoff.PlusDays(days), _peildatum)),
        Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(1999, 12, 31), new LocalDate(2000, 2, 29)).Select(day => LocalDate.Min(day, _peildatum)));

    /// <summary>A day that can also lie ahead.</summary>
    private Gen<LocalDate> AnyDay => Gen.OneOf(PastDay, Gen.Choose(-3, 3000).Select(days => _peildatum.PlusDays(days)), Gen.Elements(new LocalDate(2028, 2, 29), new LocalDate(9999, 12, 31)));

    private static Gen<Lijst<T>> Lists<T>(Gen<T> element)
        where T : class => Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(element, count)).Select(elements => Lijst.Van<T>(elements));

    private Gen<T?> Known<T>(Gen<T> of)
        where T : class => Gen.Frequency((100 - _gaps, of.Select(static value => (T?)value)), (_gaps, Gen.Constant<T?>(null)));

    private Gen<T?> Or<T>(Gen<T> of)
        where T : struct => Gen.Frequency((100 - _gaps, of.Select(static value => (T?)value)), (_gaps, Gen.Constant<T?>(null)));
}
