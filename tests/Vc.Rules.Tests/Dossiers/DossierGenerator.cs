using System.Collections.Concurrent;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;

namespace Vc.Rules.Tests.Dossiers;

/// <summary>
/// Random dossiers in which every property occurs, known and not known, and which can be: <see cref="Dossier.Validate(LocalDate)"/> finds nothing on the reference date.
/// Dates lie on and around the days on which the law changes its answer.
/// </summary>
internal sealed partial class DossierGenerator
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
        Gen.Choose(0, int.MaxValue).Select(draw => From(Pools.GetOrAdd((peildatum, gaps), static key => new(() => Pool(key.Peildatum, key.Gaps))).Value, draw));

    private static Dossier From(List<Dossier> pool, int draw) => pool[draw % pool.Count];

    // Making a dossier takes far longer than most of what is asked of it, so those of one date are made once and drawn from.
    private static readonly ConcurrentDictionary<(LocalDate Peildatum, int Gaps), Lazy<List<Dossier>>> Pools = new();

    private static List<Dossier> Pool(LocalDate peildatum, int gaps)
    {
        var found = new List<Dossier>();
        ForAll(peildatum == Today ? 300 : 100, new DossierGenerator(peildatum, gaps).Any.Where(dossier => dossier.Validate(peildatum).Count == 0), found.Add);
        return found;
    }

    /// <summary>How many times the usual number of cases VC_RULES_FACTOR asks for.</summary>
    public static int Factor => int.TryParse(Environment.GetEnvironmentVariable("VC_RULES_FACTOR"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1;

    /// <summary>Checks something for many random cases. VC_RULES_SEED gives other cases, VC_RULES_FACTOR more of them.</summary>
    public static void ForAll<T>(int tests, Gen<T> cases, Action<T> check)
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("VC_RULES_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 20251120;
        Prop.ForAll(cases.ToArbitrary(), check).Check(Config.QuickThrowOnFailure.WithMaxTest(tests * Factor).WithQuietOnSuccess(true).WithReplay(new Replay(new Rnd(seed), null)));
    }

    private Gen<Dossier> Any => Alerted.SelectMany(Returning).SelectMany(Banned).SelectMany(TemporarilyLifted).SelectMany(Hit).SelectMany(Identified).SelectMany(WithPassport).SelectMany(AlertedBefore2016).SelectMany(Staying).SelectMany(Requesting).SelectMany(Treated).SelectMany(Issued);

    /// <summary>What a case has of alerts and of the decisions that they rest on.</summary>
    private Gen<Dossier> Alerted =>
        from kenmerk in Known(Texts)
        from vreemdeling in Known(Persons)
        from verblijf in Known(Stays)
        from verblijfsdocument in Known(Documents)
        from mvv in Known(Visas)
        from toegang in Known(Entries)
        from terugkeerbesluiten in Known(Lists(ReturnDecisions))
        from inreisverboden in Known(Lists(EntryBans))
        from ongewenst in Known(Undesirables)
        from opheffing in Known(LiftingApplications(ongewenst?.Uitgesproken is not false, ongewenst?.Datum))
        from besluit in Known(YesNo.Select(genomen => new BesluitTotSignalering { Genomen = genomen }))
        from vertrek in Known(Departures)
        from gebeurtenis in Known(Events)
        from signaleringen in Known(Lists(Alerts))
        from andere in Known(YesNo.Select(aanwezig => new SignaleringAndereLidstaat { Aanwezig = aanwezig }))
        from beoordelingen in Known(Judgements.SelectMany(WithJudgementsOnTheBan).SelectMany(WithJudgementsOnLeaving))
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
            AanvraagOpheffing = opheffing,
            BesluitTotSignalering = besluit,
            Vertrek = vertrek,
            ProcedureleGebeurtenis = gebeurtenis,
            Signaleringen = signaleringen,
            SignaleringAndereLidstaat = andere,
            Beoordelingen = beoordelingen,
        };

    /// <summary>The dossier with what a case has of return, where that depends on the rest.</summary>
    private Gen<Dossier> Returning(Dossier dossier) =>
        from antecedenten in Known(Lists(Crimes))
        from vwFeiten in Known(Lists(VwActs))
        from grondslag in Known(UndesirableGrounds)
        from voorstel in Known(Proposals)
        from strafzaak in Known(OpenCases)
        from veiligheid in Known(Security)
        from gezinslid in Known(FamilyMembers)
        from elders in Known(RightsElsewhere(dossier.Verblijf?.VergunningAndereLidstaat is VergunningElders.Aangetoond))
        from aanvraag in Known(Applications)
        from andereAanvraag in Known(OtherApplications)
        from onderzoek in Known(YesNoUnless(dossier.Verblijf?.RechtmatigInNederland is true).Select(gebleken => new Onderzoek { OnrechtmatigVerblijfGebleken = gebleken }))
        from inreisverbod in Known(IntendedBans)
        from bevel in Known(Orders)
        from overdracht in Known(Transfers)
        from vertrektermijn in Known(TermsForLeaving)
        from terugname in Known(YesNo.SelectMany(door => YesNoUnless(door is false).Select(overeenkomst => new Terugname { DoorLidstaat = door, OvereenkomstVan2009 = overeenkomst })))
        from gronden in Known(AbscondingGrounds)
        from unieverblijf in Known(UnionStays)
        from opvang in Known(YesNo.Select(vastgesteld => new Opvang { AdequaatVastgesteld = vastgesteld }))
        from landen in Known(OtherCountries(dossier.Vreemdeling?.LandVanHerkomst, dossier.Terugkeerbesluiten is { Count: 0 }))
        from beletsel in Known(YesNo.Select(eerder => new Terugkeerbeletsel { EerderVastgesteld = eerder }))
        from concept in Known(Drafts)
        from procedure in Known(Procedures)
        from uitstel in Known(Postponements)
        select dossier with
        {
            Antecedenten = antecedenten,
            VwFeiten = vwFeiten,
            GrondslagOngewenst = grondslag,
            VoorstelOngewenst = voorstel,
            OpenStrafzaak = strafzaak,
            NationaleVeiligheid = veiligheid,
            Gezinslid1F = gezinslid,
            VerblijfsrechtElders = elders,
            Aanvraag = aanvraag,
            AndereAanvraag = andereAanvraag,
            Onderzoek = onderzoek,
            VoorgenomenInreisverbod = inreisverbod,
            Vertrekbevel = bevel,
            Overdrachtsbesluit = overdracht,
            Vertrektermijn = vertrektermijn,
            Terugname = terugname,
            Onttrekkingsgronden = gronden,
            Unieverblijf = unieverblijf,
            Opvang = opvang,
            AndereLandenVanTerugkeer = landen,
            Terugkeerbeletsel = beletsel,
            ConceptTerugkeerbesluit = concept,
            Terugkeerprocedure = procedure,
            UitstelVanVertrek = uitstel,
        };

    private Gen<VoorgenomenInreisverbod> IntendedBans =>
        from zwaar in YesNo
        from soort in Choice<SoortInreisverbod>()
        from opheffing in YesNo
        select new VoorgenomenInreisverbod { ZwaarOpVoorstel = zwaar, Soort = soort, MetOpheffingOngewenstverklaring = opheffing };

    private Gen<Vreemdeling> Persons =>
        from nationaliteit in Choice<Nationaliteit>()
        from eu in YesNoUnless(nationaliteit is Nationaliteit.DerdeLand)
        from familielid in YesNo
        from richtlijn in YesNo
        from geboortedatum in Day(Birthday)
        from groep in Groups(nationaliteit, familielid, richtlijn) is { Length: > 0 } groups ? Or(Gen.Elements(groups)) : Gen.Constant<Unierechtgroep?>(null)
        from alleenstaand in YesNo
        from herkomst in Or(Gen.Elements(Land.MAR, Land.DZA, Land.PAK, Land.UKR, Land.TUR, Land.GBR, Land.POL, Land.XKX, Land.XXX))
        select new Vreemdeling
        {
            Nationaliteit = nationaliteit,
            OnderdaanEu = eu,
            FamilielidVanOnderdaanLidstaat = familielid,
            OnderRichtlijn2004_38 = richtlijn,
            Unierechtgroep = groep,
            Geboortedatum = geboortedatum,
            Alleenstaand = alleenstaand,
            LandVanHerkomst = herkomst,
        };

    /// <summary>The groups that go with what else is known of the person.</summary>
    private static Unierechtgroep[] Groups(Nationaliteit? nationaliteit, bool? familielid, bool? richtlijn) =>
    [
        .. Enum.GetValues<Unierechtgroep>().Where(groep => groep switch
        {
            Unierechtgroep.Familielid => familielid is not false,
            Unierechtgroep.Besluit1_80 or Unierechtgroep.Geen => nationaliteit is not Nationaliteit.Lidstaat && richtlijn is not true,
            _ => nationaliteit is not Nationaliteit.DerdeLand,
        }),
    ];

    private Gen<Verblijf> Stays =>
        from plaats in Choice<Verblijfplaats>()
        from rechtmatig in YesNo
        from nederland in YesNo
        from elders in Choice<VergunningElders>()
        from artikel12 in YesNo
        from vast in YesNoUnless(rechtmatig is false)
        from verlopen in YesNo
        select new Verblijf { VergunningBepaaldeTijdVerlopen = verlopen, RechtmatigMetVergunningOfVerdragsrecht = vast, Verblijfplaats = plaats, RechtmatigInNederland = rechtmatig, VergunningNederland = nederland, VergunningAndereLidstaat = elders, VoorwaardenArtikel12Nageleefd = artikel12 };

    private Gen<VerblijfsrechtElders> RightsElsewhere(bool isShown) =>
        from aanwezig in isShown ? Or(Gen.Constant(VergunningElders.Aangetoond)) : Choice<VergunningElders>()
        let none = aanwezig is VergunningElders.Geen
        from lidstaat in Unless(none, Gen.Elements(Land.POL, Land.DEU, Land.NOR, Land.CHE, Land.IRL, Land.GBR, Land.HRV))
        from soort in Unless(none, Gen.Elements(Enum.GetValues<SoortVerblijfsrecht>()))
        from geldig in DayUnless(none, Gen.OneOf(Gen.Choose(-2, 2).Select(days => _peildatum.PlusDays(days)), AnyDay))
        select new VerblijfsrechtElders { Aanwezig = aanwezig, Lidstaat = lidstaat, Soort = soort, GeldigTotEnMet = geldig };

    private Gen<Aanvraag> Applications =>
        from gedaan in Or(Gen.Elements(true, true, false))
        let none = gedaan is false
        from soort in Unless(none, Gen.Frequency((1, Gen.Constant(SoortAanvraag.Regulier)), (1, Gen.Elements(Enum.GetValues<SoortAanvraag>()))))
        from uitkomst in Unless(none, Gen.Elements(Enum.GetValues<UitkomstAanvraag>()))
        let isAdverse = uitkomst is null or UitkomstAanvraag.Afgewezen or UitkomstAanvraag.BuitenBehandeling or UitkomstAanvraag.VergunningIngetrokken or UitkomstAanvraag.NietVerlengd
        from grond in Unless(none || !isAdverse, Gen.Elements(Enum.GetValues<GrondBesluit>()))
        from datum in DayUnless(none, PastDay)
        from einde in DayUnless(none, AnyDay)
        from ingezetene in YesNo
        from gezin in YesNo
        from open in YesNoUnless(none)
        from wachten in YesNoUnless(open is false)
        from claim in YesNo
        select new Aanvraag
        {
            RechtsmiddelOpen = open,
            RechtsmiddelMagWordenAfgewacht = wachten,
            Dublinclaim = claim,
            Gedaan = gedaan,
            Soort = soort,
            Uitkomst = uitkomst,
            GrondBesluit = grond,
            Datum = datum,
            EindeBeslistermijn = einde < datum ? datum : einde,
            VanLangdurigIngezeteneOfGezinslid = ingezetene,
            VoorGezinsherenigingOfVorming = gezin,
        };

    /// <summary>What the criminal law did, with dates on and around the end of the terms of five, ten and twenty years.</summary>
    private Gen<Antecedent> Crimes =>
        from afdoening in Choice<Afdoening>()
        let isTransaction = afdoening is Afdoening.Transactie
        let isConviction = afdoening is Afdoening.Veroordeling
        from misdrijf in YesNo
        from soort in Choice<SoortMisdrijf>()
        from leven in YesNoUnless(misdrijf is false)
        from maximum in Or(Gen.Elements(0, 12, 48, 71, 72, 73, 96, 9999))
        from bewezen in Or(Gen.Elements(0, 1, 1, 1, 2))
        from samenloop in YesNo
        from straffen in Known(isTransaction ? Gen.Constant(Lijst.Van<Straf>([])) : Lists(Sentences))
        from vanaf in Gen.OneOf(TermEnds, PastDay)
        from later in Gen.OneOf(Gen.Constant(vanaf), Gen.Choose(-20, 900).Select(days => LocalDate.Min(vanaf.PlusDays(days), _peildatum)), Gen.Constant(Dag.NogNiet))
        from onherroepelijk in DayUnless(isTransaction, Gen.Frequency((9, Gen.Constant(vanaf)), (1, Gen.Constant(Dag.NogNiet))))
        from aanvaard in DayUnless(afdoening is not (null or Afdoening.Transactie) || onherroepelijk is not null, Gen.Constant(vanaf))
        from uitgevoerd in Day(Gen.Constant(later))
        let opgelegd = LocalDate.Min(vanaf, later)
        from opgelegdOp in Day(Gen.Constant(opgelegd))
        from gepleegdOp in Day(Gen.Constant(opgelegd == LocalDate.MinIsoValue ? opgelegd : opgelegd.PlusDays(-1)))
        from beeld in YesNoUnless(isConviction)
        from verstek in YesNoUnless(afdoening is not (null or Afdoening.Veroordeling))
        from kwijt in YesNo
        from artikel in Choice<ArtikelSr>()
        from mogendheid in YesNo
        from buitenland in YesNo
        select new Antecedent
        {
            Misdrijf = misdrijf,
            Afdoening = afdoening,
            Soort = soort,
            TegenHetLeven = leven,
            StrafmaximumMaanden = maximum,
            AantalBewezenMisdrijven = bewezen,
            Samenloop = samenloop,
            GepleegdOp = gepleegdOp,
            OpgelegdOp = opgelegdOp,
            OnherroepelijkOp = onherroepelijk,
            AanvaardOp = aanvaard,
            Straffen = straffen,
            UitsluitendAfstandBeeldOfGeluid = beeld,
            VolledigTenuitvoergelegdOp = uitgevoerd,
            LaatWegensVerstek = verstek,
            Kwijtgescholden = kwijt,
            ArtikelSr = artikel,
            VoorBuitenlandseMogendheid = mogendheid,
            TerroristischInBuitenland = buitenland,
        };

    private Gen<LocalDate> TermEnds => Gen.Elements(5, 10, 20).SelectMany(years => Gen.Choose(-2, 2).Select(days => _peildatum.PlusYears(-years).PlusDays(days)));

    private Gen<Straf> Sentences =>
        from soort in Choice<SoortStraf>()
        from onvoorwaardelijk in YesNo
        from dagen in Custody(soort, onvoorwaardelijk)
        select new Straf { Soort = soort, Onvoorwaardelijk = onvoorwaardelijk, OnvoorwaardelijkeDagen = dagen };

    private Gen<VwFeit> VwActs =>
        from report in YesNo
        from first in YesNoUnless(report is false)
        from transaction in YesNo
        from order in YesNo
        from warned in YesNo
        from noted in YesNo
        select new VwFeit { ProcesVerbaal = report, EersteProcesVerbaal = first, Transactie = transaction, Strafbeschikking = order, WaarschuwingGegeven = warned, WaarschuwingInBvv = noted };

    private Gen<VoorstelOngewenst> Proposals =>
        from all in Gen.ArrayOf(YesNo, 7)
        select new VoorstelOngewenst
        {
            AmbtenaarZietGronden = all[0],
            GrondenAndersGebleken = all[1],
            MetM63OfGemotiveerdSchrijven = all[2],
            MetGegevensEnBewijs = all[3],
            MetAfschriftenProcesVerbaal = all[4],
            InCelOfHuisVanBewaring = all[5],
            AsielAangevraagd = all[6],
        };

    private Gen<GrondslagOngewenst> UndesirableGrounds =>
        from ban in YesNo
        from tbs in YesNo
        from elsewhere in YesNo
        from request in YesNo
        from refused in YesNo
        select new GrondslagOngewenst
        {
            InreisverbodVanToepassing = ban,
            TbsVerlengingOnherroepelijk = tbs,
            OngewenstInBeneluxOfSchengen = elsewhere,
            VerzoekMetRedenen = request,
            Vergunning1FGeweigerdOfIngetrokken = refused,
        };

    /// <summary>Days of custody, on and around the half of and the whole of six months.</summary>
    private Gen<int?> Custody(SoortStraf? soort, bool? onvoorwaardelijk)
    {
        var isCustody = soort is SoortStraf.Gevangenisstraf or SoortStraf.Jeugddetentie;
        return Or(onvoorwaardelijk is false || !(isCustody || soort is null or SoortStraf.AndereStraf or SoortStraf.Taakstraf) ? Gen.Constant(0)
            : Gen.Elements(1, 14, 29, 30, 31, 89, 90, 91, 179, 180, 181, 720, 36000).SelectMany(days => isCustody && onvoorwaardelijk is true ? Gen.Constant(days) : Gen.Elements(0, days)));
    }

    private Gen<OpenStrafzaak> OpenCases =>
        from aanwezig in YesNo
        from afgerond in Unless(aanwezig is false, Gen.Elements(true, false))
        select new OpenStrafzaak { Aanwezig = aanwezig, OnderzoekOpTijdAfgerond = afgerond };

    private Gen<Gezinslid1F> FamilyMembers =>
        from tie in YesNo
        from here in YesNo
        select new Gezinslid1F { BedoeldInArtikel29 = tie, VerblijftInNederland = here };

    private Gen<NationaleVeiligheid> Security =>
        from aivd in YesNo
        from andere in YesNo
        from gedragingen in YesNo
        from huidig in YesNoUnless(aivd is false && andere is false)
        select new NationaleVeiligheid { AmbtsberichtAivd = aivd, AmbtsberichtAndereDienst = andere, AmbtsberichtToontHuidigGevaar = huidig, ErnstigeGedragingenTerroristischOogmerk = gedragingen };

    private Gen<AndereAanvraag> OtherApplications =>
        from loopt in YesNo
        from mag in YesNoUnless(loopt is false)
        from verlenging in YesNoUnless(loopt is false)
        select new AndereAanvraag { Loopt = loopt, MagWordenAfgewacht = mag, VerlengingOfWijzigingOpTijd = verlenging };

    private Gen<Vertrekbevel> Orders =>
        from gegeven in YesNo
        from nageleefd in Unless(gegeven is false, Gen.Elements(true, false))
        select new Vertrekbevel { Gegeven = gegeven, Nageleefd = nageleefd };

    private Gen<Overdrachtsbesluit> Transfers =>
        from genomen in YesNo
        from datum in DayUnless(genomen is false, PastDay)
        from dagen in Unless(genomen is false, Gen.Elements(0, 1, 27, 28))
        from onderM in YesNo
        from zelf in YesNo
        from overgedragen in YesNo
        select new Overdrachtsbesluit { Genomen = genomen, Datum = datum, VertrektermijnDagen = dagen, VerblijfOnderM = onderM, KennelijkZelfVertrokken = zelf, Overgedragen = overgedragen };

    private Gen<Vertrektermijn> TermsForLeaving =>
        from einde in Day(PastDay)
        from dagen in Or(Gen.Elements(0, 7, 27, 28))
        from verlengd in YesNo
        from tot in DayUnless(verlengd is false, AnyDay)
        from opschorting in Choice<Opschorting>()
        from nadien in DayUnless(opschorting is Opschorting.Geen or Opschorting.LooptNu, AnyDay)
        from klacht in YesNo
        from ongegrond in YesNo
        from gegevens in YesNo
        select new Vertrektermijn
        {
            EindeRechtmatigVerblijf = einde,
            DagenGemeenschapsonderdaan = dagen,
            Verlengd = verlengd,
            VerlengdTotEnMet = tot,
            Opschorting = opschorting,
            LaatsteDagNaOpschorting = nadien,
            KlachtIngediend = klacht,
            KennelijkOngegrond = ongegrond,
            OnjuisteOfOnvolledigeGegevens = gegevens,
        };

    private Gen<Onttrekkingsgronden> AbscondingGrounds =>
        from aantal in Or(Gen.Elements(0, 1, 2, 3))
        from zwaar in Or(Gen.Choose(0, aantal ?? 3))
        select new Onttrekkingsgronden { Aantal = aantal, AantalZwaar = zwaar };

    private Gen<Unieverblijf> UnionStays =>
        from voorgenomen in Choice<BesluitUnieverblijf>()
        from tien in YesNo
        from duurzaam in YesNo
        from ontzegd in YesNo
        from op in DayUnless(ontzegd is false, PastDay)
        from verwijderd in DayUnless(ontzegd is false, Gen.Frequency((1, Gen.Constant(Dag.NogNiet)), (2, PastDay.Select(day => op is { } eerst ? LocalDate.Max(day, eerst) : day))))
        from binnen in Day(PastDay)
        from document in YesNo
        select new Unieverblijf
        {
            Voorgenomen = voorgenomen,
            TienJaarInNederland = tien,
            Duurzaam = duurzaam,
            OntzegdOfBeeindigd = ontzegd,
            OntzegdOfBeeindigdOp = op,
            VerwijderdOp = verwijderd,
            BinnengekomenOp = binnen,
            DocumentWordtAfgegeven = document,
        };

    private Gen<Lijst<AnderLandVanTerugkeer>> OtherCountries(Land? herkomst, bool noReturnDecisions) =>
        from landen in Gen.Shuffle(new[] { Land.MAR, Land.DZA, Land.PAK, Land.UKR, Land.IRL, Land.NOR, Land.DEU, Land.TUR })
        from count in Gen.Choose(0, 3)
        from elements in Gen.CollectToArray(landen.Where(land => land != herkomst).Take(count), land => OtherCountry(land, noReturnDecisions))
        select Lijst.Van<AnderLandVanTerugkeer>(elements);

    private Gen<AnderLandVanTerugkeer> OtherCountry(Land country, bool noReturnDecisions) =>
        from land in Or(Gen.Constant(country))
        from doorreis in YesNo
        from overname in YesNo
        from wil in YesNo
        from toegelaten in YesNo
        from aanwijzingen in YesNo
        from gebleken in YesNo
        from genoemd in YesNoUnless(noReturnDecisions)
        from risico in YesNo
        select new AnderLandVanTerugkeer
        {
            Land = land,
            Doorreisland = doorreis,
            Overnameregeling = overname,
            WilVrijwilligTerug = wil,
            WordtToegelaten = toegelaten,
            Aanwijzingen = aanwijzingen,
            GeblekenInTerugkeerprocedure = gebleken,
            GenoemdInTerugkeerbesluit = genoemd,
            RisicoVastgesteld = risico,
        };

    private Gen<ConceptTerugkeerbesluit> Drafts =>
        from vaststelling in YesNo
        from plicht in YesNo
        from termijn in YesNo
        from land in YesNo
        select new ConceptTerugkeerbesluit { VaststellingOnrechtmatigVerblijf = vaststelling, Vertrekplicht = plicht, Vertrektermijn = termijn, LandVanTerugkeer = land };

    private Gen<Terugkeerprocedure> Procedures =>
        from vordering in YesNo
        from terugkeer in YesNo
        from overdracht in YesNo
        from voorwaarden in YesNo
        from herkomstGebleken in YesNo
        from herkomstGenoemd in YesNo
        select new Terugkeerprocedure { VorderingGedaan = vordering, FeitelijkeTerugkeer = terugkeer, MedischeOverdracht = overdracht, ReisvoorwaardenBma = voorwaarden, HerkomstlandGebleken = herkomstGebleken, HerkomstlandGenoemd = herkomstGenoemd };

    private Gen<UitstelVanVertrek> Postponements =>
        from aanvraag in YesNo
        from aanvraagMag in YesNoUnless(aanvraag is false)
        from bezwaar in YesNo
        from bezwaarMag in YesNoUnless(bezwaar is false)
        from artikel64 in YesNo
        select new UitstelVanVertrek
        {
            NieuweAanvraag = aanvraag,
            NieuweAanvraagMagWordenAfgewacht = aanvraagMag,
            BezwaarOfBeroepOpTijd = bezwaar,
            BezwaarOfBeroepMagWordenAfgewacht = bezwaarMag,
            Artikel64 = artikel64,
        };

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
        from ingetrokken in YesNoUnless(afgegeven is false)
        from gevolgen in DayUnless(ingetrokken is false, AnyDay)
        from doorgehaald in YesNoUnless(afgegeven is false)
        select new Mvv
        {
            Plichtig = plichtig,
            Afgegeven = afgegeven,
            VoldoetAanVoorwaarden = voldoet,
            Einddatum = einddatum,
            Ingetrokken = ingetrokken,
            RechtsgevolgenIntrekkingOp = gevolgen,
            StickerDoorgehaald = doorgehaald,
        };

    private Gen<Toegang> Entries =>
        from gewenst in YesNo
        from geweigerd in YesNo
        from datum in DayUnless(geweigerd is false, PastDay)
        from post in YesNoUnless(geweigerd is false)
        from vals in YesNoUnless(geweigerd is false)
        from drugs in YesNoUnless(geweigerd is false)
        from verleend in YesNo
        select new Toegang { VerleendVoorKortVerblijf = verleend, Gewenst = gewenst, Geweigerd = geweigerd, DatumWeigering = datum, AanGrensdoorlaatpost = post, WegensValsDocument = vals, WegensDrugssmokkel = drugs };

    private Gen<Terugkeerbesluit> ReturnDecisions =>
        from datum in Day(PastDay)
        from bevoegd in YesNo
        from inreisverbod in YesNo
        from land in YesNo
        from dagen in Or(Gen.Elements(0, 1, 7, 14, 28, 30, 365))
        select new Terugkeerbesluit { Datum = datum, DoorBevoegdeAmbtenaar = bevoegd, MetInreisverbod = inreisverbod, LandGenoemd = land, VertrektermijnDagen = dagen };

    private Gen<Inreisverbod> EntryBans =>
        from datum in Day(PastDay)
        from soort in Choice<SoortInreisverbod>()
        from inWerking in YesNo
        select new Inreisverbod { Datum = datum, Soort = soort, InWerking = inWerking };

    private Gen<Ongewenstverklaring> Undesirables =>
        from uitgesproken in YesNo
        from grond in Unless(uitgesproken is false, Gen.Elements(Enum.GetValues<GrondOngewenstverklaring>()))
        from artikel24 in YesNo
        from datum in DayUnless(uitgesproken is false, LiftingDay)
        from aanleiding in Unless(uitgesproken is false, Gen.Elements(Enum.GetValues<AanleidingOngewenst>()))
        from maximum in Unless(aanleiding is AanleidingOngewenst.HerhaaldFeitVreemdelingenwet or AanleidingOngewenst.GeenMisdrijf, Gen.Elements(0, 48, 71, 72, 73, 9999))
        from vertrokken in Day(Gen.Frequency((9, LiftingDay), (1, Gen.Constant(Dag.NogNiet))))
        from verblijven in Known(vertrokken == Dag.NogNiet ? Gen.Constant(Lijst.Van<VerblijfSindsVertrek>([])) : Lists(StaysSince(vertrokken)))
        from nieuw in YesNo
        from nieuwOp in DayUnless(nieuw is false, LiftingDay.Select(day => datum is { } verklaard ? LocalDate.Max(day, verklaard) : day))
        from vervolging in YesNo
        from gezinsleven in YesNo
        select new Ongewenstverklaring
        {
            Uitgesproken = uitgesproken,
            Grond = grond,
            VoldoetAanArtikel24 = artikel24,
            Datum = datum,
            Aanleiding = aanleiding,
            StrafmaximumMaanden = maximum,
            VertrokkenOp = vertrokken,
            VerblijvenSindsVertrek = verblijven,
            NieuwMisdrijf = nieuw,
            NieuwMisdrijfOp = nieuwOp,
            StrafvervolgingLoopt = vervolging,
            GezinslevenGewijzigd = gezinsleven,
        };

    /// <summary>A day on and around the end of the terms of one, five and ten years.</summary>
    private Gen<LocalDate> LiftingDay => Gen.OneOf(
        Gen.Elements(1, 5, 10, 10, 15).SelectMany(years => Gen.Choose(-2, 2).Select(days => _peildatum.PlusYears(-years).PlusDays(days))),
        Gen.Choose(0, 6000).Select(days => _peildatum.PlusDays(-days)));

    private Gen<VerblijfSindsVertrek> StaysSince(LocalDate? vertrokken) =>
        from weer in Day(Gen.Frequency((9, LiftingDay.Select(day => vertrokken is { } eerst ? LocalDate.Max(day, eerst) : day)), (1, Gen.Constant(Dag.NogNiet))))
        from tijdelijk in YesNo
        select new VerblijfSindsVertrek { VertrokkenOp = weer, BinnenTijdelijkeOpheffing = tijdelijk };

    private Gen<AanvraagOpheffing> LiftingApplications(bool isDeclared, LocalDate? declared) =>
        from gedaan in YesNoUnless(!isDeclared)
        from datum in DayUnless(gedaan is false, PastDay.Select(day => declared is { } eerst ? LocalDate.Max(day, eerst) : day))
        from wijziging in YesNoUnless(gedaan is false)
        from eigen in YesNoUnless(gedaan is false)
        from reis in YesNoUnless(gedaan is false)
        from plaatsen in YesNoUnless(gedaan is false)
        from autoriteiten in YesNoUnless(gedaan is false)
        select new AanvraagOpheffing { Gedaan = gedaan, Datum = datum, BewijsMaterieleWijziging = wijziging, EigenVerklaring = eigen, Reisdocumenten = reis, OverzichtVerblijfplaatsen = plaatsen, VerklaringAutoriteiten = autoriteiten };

    private Gen<Vertrek> Departures =>
        from grondgebied in Choice<VertrekBekend>()
        from bevestiging in YesNoUnless(grondgebied is VertrekBekend.NietVertrokken or VertrekBekend.NaarAndereLidstaat)
        from emigratie in YesNo
        from onbekend in YesNo
        from verlaten in Day(Gen.Frequency((4, PastDay), (1, Gen.Constant(Dag.NogNiet))))
        select new Vertrek { NederlandVerlatenOp = verlaten, GrondgebiedLidstaten = grondgebied, TerugkeerbevestigingOntvangen = bevestiging, UitgeschrevenWegensEmigratie = emigratie, MetOnbekendeBestemming = onbekend };

    private Gen<ProcedureleGebeurtenis> Events =>
        from was in YesNo
        from datum in DayUnless(was is false, PastDay)
        select new ProcedureleGebeurtenis { HeeftPlaatsgevonden = was, Datum = datum };

    private Gen<BestaandeSignalering> Alerts =>
        from register in Choice<Register>()
        from soort in Choice<SoortSignalering>()
        from grondslag in Choice<Grondslag>()
        from aanduiding in Choice<Aanduiding>()
        from laatste in Day(AnyDay)
        select new BestaandeSignalering { Register = register, Soort = soort, Grondslag = grondslag, Aanduiding = aanduiding, LaatsteDag = laatste };

    private Gen<Beoordelingen> Judgements =>
        from all in Gen.ArrayOf(Known(Judgement), 50)
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
            Artikel8VerzetZich = all[11],
            RisicoVervolging = all[12],
            RisicoErnstigeSchade = all[13],
            RisicoGezondheid = all[14],
            HerkomstlandAannemelijk = all[15],
            TerugkeerbesluitZonderLand = all[16],
            GesteldVerblijfsrechtElders = all[17],
            OnmiddellijkVertrekVereist = all[18],
            GegevensNodigVoorVertrek = all[19],
            BegeleidingVoorVeiligheidVlucht = all[20],
            UitkomstStrafzaakNoodzakelijk = all[21],
            HerhalingBijEenFeit = all[22],
            HerhalingRuimOpgevat = all[48],
            GedragsmaatregelAlsGrond = all[49],
            ErnstigeRedenen1F = all[23],
            ErnstigeRedenen1FGezinslid = all[24],
            GevaarOpenbareRust = all[25],
            GevaarGoedeZeden = all[26],
            GevaarVolksgezondheid = all[27],
            GevaarInternationaleBetrekkingen = all[28],
            OngewenstePolitiekeActiviteiten = all[29],
            OudeTermijnVerstreken = all[30],
            BelangenVerzettenZichTegenAfwijzing = all[31],
            ZwaarwegendeBelangen = all[32],
            Artikel8TegenOngewenstverklaring = all[33],
            BelangenTegenOngewenstverklaring = all[34],
            ErnstigMisdrijfBuitenRechtsmacht = all[35],
            NieuweGrondArtikel67 = all[36],
            NieuwMisdrijfKanTotOngewenstverklaringLeiden = all[37],
            TermijnLooptDoorBijTijdelijkeOpheffing = all[38],
            ZwaarwegendeBelangenTegenOpheffing = all[39],
            OpheffenOndanksOntbrekendeStukken = all[40],
            VerklaringAutoriteitenOnmogelijk = all[41],
            OpheffenNaTienJaarBijNationaleVeiligheid = all[42],
            GezinsbelangWeegtZwaarder = all[43],
            TerugkeerStrijdigMetArtikel3 = all[44],
            Artikel3VerzetZichDuurzaam = all[45],
            HandhavenDisproportioneel = all[46],
            VerstoringOpenbareOrdeBijAsiel = all[47],
        };

    private Gen<Beoordelingen> WithJudgementsOnLeaving(Beoordelingen beoordelingen) =>
        from all in Gen.ArrayOf(Known(Judgement), 22)
        select beoordelingen with
        {
            NieuweSignaleringNaastStaande = all[18],
            WeigeringHoortBijGevaar = all[19],
            TerugkeerOndanksStatusElders = all[20],
            BedreigingNogWerkelijkEnActueel = all[21],
            VertrekplichtTijdensOpschorting = all[0],
            VertrektermijnLooptDoorBijOpschorting = all[1],
            TermijnenwetVerlengtVertrektermijn = all[2],
            RisicoOnttrekkingToezicht = all[3],
            GevaarVoorVertrektermijn = all[4],
            DringendGevalVertrektermijn = all[5],
            OmstandighedenVoorVerlenging = all[6],
            VertrekNaarLidstaatVoldoet = all[7],
            LandIsLidstaatVoorBevel = all[8],
            NoodzakelijkVoorTijdigeOverdracht = all[9],
            TweeLichteGrondenGenoeg = all[10],
            BedreigingFundamenteelBelang = all[11],
            OmstandighedenTegenEindeVerblijf = all[12],
            ErnstigeRedenenDuurzaamVerblijf = all[13],
            DwingendeRedenenOpenbareVeiligheid = all[14],
            VerwijderingInBelangKind = all[15],
            RedelijkeTermijnSindsVerwijdering = all[16],
            OpheffenNaMaterieleWijziging = all[17],
        };

    private Gen<Beoordelingen> WithJudgementsOnTheBan(Beoordelingen beoordelingen) =>
        from all in Gen.ArrayOf(Known(Judgement), 7)
        select beoordelingen with
        {
            ErnstigeBedreigingOpenbareOrde = all[0],
            ErnstigeBedreigingNationaleVeiligheid = all[1],
            BelangenNopenTotMeerDanTienJaar = all[2],
            OpzetPapierenVanAnder = all[3],
            BijzondereOmstandighedenInreisverbod = all[4],
            InreisverbodVanKrachtZonderVertrek = all[5],
            VijfJaarZonderDerdeTerugkeerbesluit = all[6],
        };

    /// <summary>The dossier with what the duration of an entry ban depends on; overstays lie on and around three days, three months and ninety days.</summary>
    private Gen<Dossier> Banned(Dossier dossier) =>
        from termijn in Known(FreeTerms)
        from duur in Known(Bans)
        from bestaand in Known(ExistingBans)
        from opheffing in Known(LiftingOfBans(bestaand?.Uitgevaardigd is not false))
        from ambtshalve in Known(OwnMotion)
        from oordelen in Gen.ArrayOf(Known(Judgement), 9)
        from grondslag in Known(BanGrounds)
        from uitzondering in Known(BanExceptions(dossier.VerblijfsrechtElders?.Aanwezig is VergunningElders.Geen))
        from unie in YesNo
        from opleggen in Known(JudgementsOnImposing(dossier.Beoordelingen ?? new()))
        select dossier with
        {
            VrijeTermijn = termijn,
            DuurInreisverbod = duur,
            GrondslagInreisverbod = grondslag,
            UitzonderingInreisverbod = uitzondering,
            Vreemdeling = dossier.Vreemdeling is null ? null : dossier.Vreemdeling with { Gemeenschapsonderdaan = unie },
            BestaandInreisverbod = bestaand,
            AanvraagOpheffingInreisverbod = opheffing,
            AmbtshalveOpheffing = ambtshalve,
            Beoordelingen = (opleggen ?? dossier.Beoordelingen) is not { } beoordelingen ? null : beoordelingen with
            {
                OpheffenInreisverbod = oordelen[0],
                GevaarTegenOpheffingInreisverbod = oordelen[1],
                BijzondereFeitenOpheffingInreisverbod = oordelen[2],
                TweedeLidBijFacultatiefInreisverbod = oordelen[3],
                TijdNaMisdrijfVolstaat = oordelen[4],
                AanwijzingenNogErnstigeBedreiging = oordelen[5],
                DuurInreisverbodVerstreken = oordelen[6],
                OpheffenBijAsielOndanksGevaar = oordelen[7],
                ZeerUitzonderlijkEnDringendInreisverbod = oordelen[8],
            },
        };

    private Gen<BestaandInreisverbod> ExistingBans =>
        from uitgevaardigd in Or(Gen.Elements(true, true, true, true, false))
        from datum in DayUnless(uitgevaardigd is false, HalfwayDay)
        from grondslag in Choice<Artikel66aLid>()
        from lid in Choice<LidDuurInreisverbod>()
        from duur in Unless(uitgevaardigd is false, Gen.Elements(1, 6, 12, 24, 36, 59, 60, 120, 240))
        from zwaar in YesNo
        from vertrokken in Day(Gen.Frequency((9, HalfwayDay), (1, Gen.Constant(Dag.NogNiet))))
        from verblijven in Known(vertrokken == Dag.NogNiet ? Gen.Constant(Lijst.Van<VerblijfNaInreisverbod>([])) : Lists(StaysSinceTheBan(vertrokken)))
        from volgensPlicht in YesNoUnless(vertrokken == Dag.NogNiet)
        from misdrijf in YesNoUnless(vertrokken == Dag.NogNiet)
        from misdrijfOp in DayUnless(misdrijf is false, HalfwayDay.Select(day => vertrokken is { } eerst && eerst != Dag.NogNiet ? LocalDate.Max(day, eerst) : day))
        from vervolging in YesNo
        from geval in YesNo
        select new BestaandInreisverbod
        {
            Uitgevaardigd = uitgevaardigd,
            Datum = datum,
            Grondslag = grondslag,
            LidDuur = lid,
            DuurMaanden = duur,
            Artikel66aLid7 = zwaar,
            VertrokkenOp = vertrokken,
            VerblijvenSindsVertrek = verblijven,
            VertrekVolgensPlichtAangetoond = volgensPlicht,
            MisdrijfSindsVertrek = misdrijf,
            LaatsteMisdrijfOp = misdrijfOp,
            StrafvervolgingLoopt = vervolging,
            GevalArtikel65Lid2 = geval,
        };

    /// <summary>A day on and around half of the usual durations, and their ends.</summary>
    private Gen<LocalDate> HalfwayDay => Gen.OneOf(
        Gen.Elements(6, 12, 18, 30, 60, 120, 240).SelectMany(months => Gen.Choose(-2, 2).Select(days => LocalDate.Min(_peildatum.PlusMonths(-months).PlusDays(days), _peildatum))),
        Gen.Choose(0, 7000).Select(days => _peildatum.PlusDays(-days)));

    private Gen<VerblijfNaInreisverbod> StaysSinceTheBan(LocalDate? vertrokken) =>
        from weer in Day(Gen.Frequency((9, HalfwayDay.Select(day => vertrokken is { } eerst ? LocalDate.Max(day, eerst) : day)), (1, Gen.Constant(Dag.NogNiet))))
        from nederland in YesNo
        select new VerblijfNaInreisverbod { VertrokkenOp = weer, InNederland = nederland };

    private Gen<AanvraagOpheffingInreisverbod> LiftingOfBans(bool canBe) =>
        from gedaan in Or(canBe ? Gen.Elements(true, true, true, false) : Gen.Constant(false))
        from all in Gen.ArrayOf(YesNo, 7)
        from aangemerkt in YesNoUnless(gedaan is false)
        select new AanvraagOpheffingInreisverbod
        {
            Gedaan = gedaan,
            EigenVerklaring = all[1],
            Reisdocumenten = all[2],
            OverzichtVerblijfplaatsen = all[3],
            VerklaringAutoriteiten = all[4],
            RechtsmiddelOpen = all[5],
            AangemerktAlsRechtsmiddel = aangemerkt,
            BijzondereFeitenAangevoerd = all[6],
        };

    private Gen<AmbtshalveOpheffing> OwnMotion =>
        from doel in Choice<DoelRegulier>()
        from regulier in YesNo
        from asiel in YesNo
        select new AmbtshalveOpheffing { Doel = doel, VoldoetAanVoorwaardenRegulier = regulier, VoldoetAanVoorwaardenAsiel = asiel };

    /// <summary>The dossier with what temporary lifting and serving a decision depend on; most cases have asked for it.</summary>
    private Gen<Dossier> TemporarilyLifted(Dossier dossier) =>
        from tijdelijk in Known(TemporaryLiftings)
        from bekendmaking in Known(Servings)
        from oordelen in Gen.ArrayOf(Known(Judgement), 6)
        select dossier with
        {
            TijdelijkeOpheffing = tijdelijk,
            Bekendmaking = bekendmaking,
            Beoordelingen = dossier.Beoordelingen is null ? null : dossier.Beoordelingen with
            {
                AanvragerIsInstantie = oordelen[0],
                OndertekenaarOpNiveauHoofdofficier = oordelen[1],
                ZwaarwegendeFamilieomstandigheden = oordelen[2],
                GemachtigdeVolstaatNiet = oordelen[3],
                TijdelijkeOpheffingOmAndereReden = oordelen[4],
                NietLangerDanNodig = oordelen[5],
            },
        };

    /// <summary>The dossier with what matters at a hit of an alert; most persons are found at the border.</summary>
    private Gen<Dossier> Hit(Dossier dossier) =>
        from treffer in Known(Hits(dossier.Verblijf?.VergunningNederland is true))
        from oordelen in Gen.ArrayOf(Known(Judgement), 3)
        select dossier with
        {
            Treffer = treffer,
            Beoordelingen = dossier.Beoordelingen is null ? null : dossier.Beoordelingen with { UitzonderingOpInreisverbod = oordelen[0], TwijfelVerblijfsstatus = oordelen[1], DoorlatenOndanksOps = oordelen[2] },
        };

    private Gen<Treffer> Hits(bool hasDutchPermit) =>
        from aangetroffen in Or(Gen.Elements(Aantreffen.Grens, Aantreffen.Grens, Aantreffen.Binnenland, Aantreffen.Niet))
        from nederland in hasDutchPermit ? Or(Gen.Constant(true)) : YesNo
        from asiel in Or(Gen.Elements(false, false, false, true))
        from rest in Gen.ArrayOf(YesNo, 7)
        select new Treffer
        {
            Aangetroffen = aangetroffen,
            VerblijfstitelNederland = nederland,
            WilAsielAanvragen = asiel,
            VerblijfstitelAnderSchengenland = rest[0],
            Geprivilegieerd = rest[1],
            StatusGeldigBevonden = rest[2],
            BekendBijAfgifte = rest[3],
            NieuwBewijs = rest[4],
            GemeldBijSirene = rest[5],
            TitelOverwogen = rest[6],
        };

    /// <summary>The dossier with what the texts of 2013 to 2015 on alerts depend on.</summary>
    private Gen<Dossier> AlertedBefore2016(Dossier dossier) =>
        from procedure in Known(AlertProcedures)
        from opheffing in Known(AlertsToLift)
        from oordelen in Gen.ArrayOf(Known(Judgement), 7)
        select dossier with
        {
            ProcedureSignalering = procedure,
            OpheffingSignalering = opheffing,
            Beoordelingen = dossier.Beoordelingen is null ? null : dossier.Beoordelingen with
            {
                AndereSignaleringInNsis = oordelen[0],
                AndereSignaleringInOps = oordelen[1],
                EerOnderdaanAlsEuOnderdaan = oordelen[2],
                SignaleringOpOnterechteGronden = oordelen[3],
                OmstandighedenZettenAanTotOpheffing = oordelen[4],
                OmstandighedenNopenTotOpheffing = oordelen[5],
                NaVerwijderingInOps = oordelen[6],
            },
        };

    private Gen<ProcedureSignalering> AlertProcedures =>
        from m93 in YesNo
        from ovr in YesNoUnless(m93 is false)
        from all in Gen.ArrayOf(YesNo, 12)
        select new ProcedureSignalering
        {
            M93Ingediend = m93,
            VoorstelOvr = ovr,
            MeldingInBvv = all[0],
            EigenBesluitBekendgemaakt = all[1],
            Vingerafdrukken = all[2],
            KopieenAanwezig = all[3],
            KopieenBijgevoegd = all[4],
            ProcesVerbaalAanwezig = all[5],
            ProcesVerbaalBijgevoegd = all[6],
            NummerProcesVerbaal = all[7],
            AnderBewijsBijgevoegd = all[8],
            IdentiteitBekend = all[9],
            IdentiteitsonderzoekGedaan = all[10],
            VerschillendePersonalia = all[11],
        };

    private Gen<OpheffingSignalering> AlertsToLift =>
        from register in Choice<Register>()
        from nederland in register is null or Register.Sis ? YesNo : Or(Gen.Constant(true))
        from grondslag in Choice<Grondslag>()
        from laatste in Day(Gen.OneOf(Gen.Choose(-2, 2).Select(days => _peildatum.PlusDays(days)), AnyDay, Gen.Constant(Dag.NogNiet)))
        from lidstaat in YesNo
        from sirene in YesNoUnless(lidstaat is false)
        from gevraagd in YesNo
        from ontvangen in DayUnless(gevraagd is false, PastDay)
        from all in Gen.ArrayOf(YesNo, 7)
        select new OpheffingSignalering
        {
            Register = register,
            DoorNederland = nederland,
            Grondslag = grondslag,
            LaatsteDag = laatste,
            VerblijfLidstaatToegestaan = lidstaat,
            VerzoekVanSirene = sirene,
            Gevraagd = gevraagd,
            VerzoekOntvangenOp = ontvangen,
            GrondslagVervallen = all[0],
            OnterechtGesteld = all[1],
            VerblijfNederlandToegestaan = all[2],
            OnderUnierecht = all[3],
            AndereOmstandigheden = all[4],
            VerzoekSchriftelijk = all[5],
            VerzoekGemotiveerd = all[6],
        };

    private Gen<TijdelijkeOpheffing> TemporaryLiftings =>
        from gevraagd in Or(Gen.Elements(true, true, true, true, false))
        let none = gevraagd is false
        from aanvrager in Unless(none, Gen.Elements(Enum.GetValues<AanvragerTijdelijkeOpheffing>()))
        from ondertekenaar in Unless(none, Gen.Elements(Enum.GetValues<Ondertekenaar>()))
        from form in Gen.ArrayOf(YesNoUnless(none), 2)
        from content in Gen.ArrayOf(Or(Gen.Elements(true, true, true, false)), 7)
        from familie in Choice<Aannemelijkheid>()
        from getuigenis in Choice<Aannemelijkheid>()
        from oproep in YesNoUnless(getuigenis is Aannemelijkheid.Nee)
        from eigen in Choice<Aannemelijkheid>()
        from soort in Unless(eigen is Aannemelijkheid.Nee, Gen.Elements(Enum.GetValues<SoortRechtszaak>()))
        from aanwezig in YesNoUnless(eigen is Aannemelijkheid.Nee)
        from rest in Gen.ArrayOf(YesNo, 3)
        from binnenkomst in Day(AnyDay)
        select new TijdelijkeOpheffing
        {
            Gevraagd = gevraagd,
            SchriftelijkBijDeInd = form[0],
            Verleend = form[1],
            Aanvrager = aanvrager,
            Ondertekenaar = ondertekenaar,
            InstantieSteltBelang = content[0],
            Personalia = content[1],
            DagEnPlaatsBinnenkomst = content[2],
            Vluchtnummers = content[3],
            RedenEnNoodzaak = content[4],
            BelangBijKomst = content[5],
            Garanties = content[6],
            Familieomstandigheden = familie,
            Getuigenis = getuigenis,
            OfficieleOproep = oproep,
            EigenRechtszaak = eigen,
            SoortRechtszaak = soort,
            RechtbankVergtAanwezigheid = aanwezig,
            AndereReden = rest[0],
            BinnenkomstViaBuitengrens = rest[1],
            VertrekViaBuitengrens = rest[2],
            BinnenkomstOp = binnenkomst,
        };

    private Gen<Bekendmaking> Servings =>
        from mogelijk in YesNo
        from adres in Choice<LaatsteAdres>()
        from gemachtigde in Choice<StandGemachtigde>()
        select new Bekendmaking { UitreikingInPersoonMogelijk = mogelijk, LaatsteAdres = adres, Gemachtigde = gemachtigde };

    private Gen<GrondslagInreisverbod> BanGrounds =>
        from all in Gen.ArrayOf(YesNo, 9)
        select new GrondslagInreisverbod
        {
            VisumOfVergunningVerlopen = all[6],
            VisumOfVergunningIngetrokken = all[7],
            NooitVisumOfVergunning = all[8],
            MoetOnmiddellijkVertrekken = all[0],
            NietBinnenTermijnVertrokken = all[1],
            RedenenOmAfTeZien = all[2],
            BesluitToegezonden = all[3],
            EersteAsielaanvraagOpen = all[4],
            UitzettingDoorRechterVerboden = all[5],
        };

    // Of what bars a ban mostly nothing is there; else there would hardly ever be one.
    private Gen<UitzonderingInreisverbod> BanExceptions(bool noPermitElsewhere) =>
        from all in Gen.ArrayOf(Or(Gen.Elements(true, false, false, false, false, false)), 10)
        from stemtIn in YesNoUnless(noPermitElsewhere)
        from geeindigd in DayUnless(all[0] is false, PastDay)
        select new UitzonderingInreisverbod
        {
            EerderSterkVerblijf = all[0],
            EerderVerblijfGeeindigdOp = geeindigd,
            Bedenktijd = all[1],
            SlachtofferOfGetuigeAangever = all[2],
            SlachtofferGeweld = all[3],
            Achtergelaten = all[4],
            BuitenSchuld = all[5],
            AssociatieTurkije = all[6],
            Dublinverzoek = all[7],
            VoldoetAanB7B8OfB9 = all[8],
            OpenbareOrdeStaatAanAsielInDeWeg = all[9],
            StaatStemtInMetIntrekking = stemtIn,
        };

    private Gen<Beoordelingen> JudgementsOnImposing(Beoordelingen beoordelingen) =>
        from all in Gen.ArrayOf(Known(Judgement), 9)
        select beoordelingen with
        {
            AfzienVanInreisverbod = all[0],
            BelangenTegenInreisverbod = all[1],
            Artikel8TegenInreisverbod = all[2],
            Artikel3TegenInreisverbod = all[3],
            GevaarBijUitzonderingInreisverbod = all[4],
            AnderGevalInreisverbod = all[5],
            ZwaarWegensInternationaleGrond = all[6],
            SignaleringEldersSluitVerblijfUit = all[7],
            TekstVanOktober2013Gold = all[8],
        };

    private Gen<DuurInreisverbod> Bans =>
        from verbod in Or(Gen.Elements(true, true, true, false))
        from besluit in YesNo
        from vals in YesNo
        from ander in YesNo
        from ingereisd in YesNo
        from tegengeworpen in YesNo
        from omstandigheden in YesNo
        from vertrokken in Day(PastDay)
        from verkort in Or(Gen.Elements(1, 6, 12, 30))
        select new DuurInreisverbod
        {
            WordtUitgevaardigd = verbod,
            MetTerugkeerbesluit = besluit,
            ValsePapierenGebruikt = vals,
            PapierenVanAnderOvergelegd = ander,
            IngereisdTijdensInreisverbod = ingereisd,
            Artikel1FTegengeworpen = tegengeworpen,
            OmstandighedenAangevoerd = omstandigheden,
            VertrokkenOp = vertrokken,
            VerkortTotMaanden = verkort,
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

    /// <summary>The birthday of a child, of a grown-up, or of someone who comes of age about now; also on 29 February, which most years do not have.</summary>
    private Gen<LocalDate> Birthday => Gen.OneOf(
        Gen.Choose(-2, 2).Select(days => _peildatum.PlusYears(-18).PlusDays(days)),
        Gen.Choose(-1, 1).Select(days => LeapDayEighteenYearsAgo.PlusDays(days)),
        Gen.Choose(0, 30_000).Select(days => _peildatum.PlusDays(-days)));

    /// <summary>The 29 February nearest to eighteen years ago.</summary>
    private LocalDate LeapDayEighteenYearsAgo => Enumerable.Range(_peildatum.Year - 26, 17)
        .Where(CalendarSystem.Iso.IsLeapYear)
        .OrderBy(year => Math.Abs(_peildatum.Year - 18 - year))
        .Select(static year => new LocalDate(year, 2, 29))
        .First();

    private Gen<LocalDate?> Day(Gen<LocalDate> day) => Or(day);

    private Gen<LocalDate?> DayUnless(bool excluded, Gen<LocalDate> day) => Unless(excluded, day);

    private Gen<T?> Unless<T>(bool excluded, Gen<T> of)
        where T : struct => excluded ? Gen.Constant<T?>(null) : Or(of);

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
