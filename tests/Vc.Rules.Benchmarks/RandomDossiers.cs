using NodaTime;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Benchmarks;

/// <summary>
/// Valid dossiers from a seed: the same seed and share give the same dossiers on every machine. Each fact is left out with the given chance, each list as a whole too, and a section of which nothing is known is <c>null</c>.
/// With share 0 every fact is there that can be (a declaration that was not made has no ground). What is rare in life and would answer most cases at once (a national of a member state, an incompatible alert) is made rarer than even.
/// </summary>
internal sealed class RandomDossiers(int seed, double unknown)
{
    public const int Rotation = 1024;

    public static readonly LocalDate Peildatum = new(2026, 1, 15);

    private static readonly LocalDate First = new(2019, 1, 1);

    private static readonly LocalDate Amendment = new(2025, 10, 1);

    private static readonly int Days = Period.DaysBetween(First, Peildatum);

    private readonly Random _random = new(seed);

    /// <summary>As many dossiers as the benchmarks rotate through.</summary>
    public static Dossier[] Rotating(int unknownPercent, int seed = 126)
    {
        var source = new RandomDossiers(seed, unknownPercent / 100.0);
        var dossiers = new Dossier[Rotation];
        for (var i = 0; i < dossiers.Length; i++)
        {
            dossiers[i] = source.Next();
        }

        return dossiers;
    }

    /// <summary>The next dossier in which no alert can stand that keeps the term of before the amendment: the yardsticks are the paragraph without that rule of transition.</summary>
    public Dossier Next()
    {
        while (true)
        {
            var dossier = Any();
            if (!CanKeepOwnTerm(dossier))
            {
                return dossier;
            }
        }
    }

    /// <summary>Whether an alert can stand that keeps the term of before the amendment; what is not known can be so.</summary>
    public static bool CanKeepOwnTerm(Dossier d) =>
        d.Beoordelingen?.ConcreteAanwijzingenNationaleVeiligheid?.Oordeel is not false
        && d.Toegang?.Geweigerd is not false
        && (d.Toegang?.DatumWeigering is not { } datum || datum < Amendment)
        && (d.Signaleringen is not { } signaleringen || signaleringen.Any(static signalering =>
            signalering is { Register: null or Register.Sis, Soort: null or SoortSignalering.Weigering, Grondslag: null or Grondslag.Toegang }));

    private Dossier Any()
    {
        var afgegeven = YesNo();
        var mvv = YesNo();
        var geweigerd = YesNo();
        var vertrek = Choice<VertrekBekend>(4);
        var ongewenst = YesNo();
        var gebeurtenis = YesNo(0.7);
        return new()
        {
            Vreemdeling = OrNull(new Vreemdeling
            {
                Nationaliteit = Known ? (Chance(0.15) ? Nationaliteit.Lidstaat : Nationaliteit.DerdeLand) : null,
                FamilielidVanOnderdaanLidstaat = YesNo(0.2),
            }),
            Verblijf = OrNull(new Verblijf
            {
                Verblijfplaats = Choice<Verblijfplaats>(3),
                VergunningNederland = YesNo(),
                VergunningAndereLidstaat = Choice<VergunningElders>(3),
                VoorwaardenArtikel12Nageleefd = YesNo(),
            }),
            Verblijfsdocument = OrNull(new Verblijfsdocument
            {
                Afgegeven = afgegeven,
                Einddatum = afgegeven == false ? null : Date()?.PlusYears(3),
                Ingeleverd = afgegeven == false ? false : YesNo(),
            }),
            Mvv = OrNull(new Mvv
            {
                Plichtig = YesNo(),
                Afgegeven = mvv,
                VoldoetAanVoorwaarden = mvv == false ? false : YesNo(),
                Einddatum = mvv == false ? null : Date()?.PlusYears(3),
            }),
            Toegang = OrNull(new Toegang
            {
                Gewenst = YesNo(),
                Geweigerd = geweigerd,
                DatumWeigering = geweigerd == false ? null : Date(),
                AanGrensdoorlaatpost = geweigerd == false ? false : YesNo(),
                WegensValsDocument = geweigerd == false ? false : YesNo(0.2),
                WegensDrugssmokkel = geweigerd == false ? false : YesNo(0.2),
            }),
            Terugkeerbesluiten = List(() => new Terugkeerbesluit { Datum = Date(), DoorBevoegdeAmbtenaar = YesNo(0.7), MetInreisverbod = YesNo() }),
            Inreisverboden = List(() => new Inreisverbod { Datum = Date(), Soort = Choice<SoortInreisverbod>(2), InWerking = YesNo() }),
            Ongewenstverklaring = OrNull(new Ongewenstverklaring
            {
                Uitgesproken = ongewenst,
                Grond = ongewenst == false ? null : Choice<GrondOngewenstverklaring>(3),
                VoldoetAanArtikel24 = YesNo(),
            }),
            BesluitTotSignalering = OrNull(new BesluitTotSignalering { Genomen = YesNo() }),
            Vertrek = OrNull(new Vertrek
            {
                GrondgebiedLidstaten = vertrek,
                TerugkeerbevestigingOntvangen = vertrek is VertrekBekend.NietVertrokken or VertrekBekend.NaarAndereLidstaat ? false : YesNo(0.3),
                UitgeschrevenWegensEmigratie = YesNo(),
                MetOnbekendeBestemming = YesNo(),
            }),
            ProcedureleGebeurtenis = OrNull(new ProcedureleGebeurtenis { HeeftPlaatsgevonden = gebeurtenis, Datum = gebeurtenis == false ? null : Date() }),
            Signaleringen = List(() => new BestaandeSignalering { Register = Choice<Register>(2), Soort = Choice<SoortSignalering>(2), Grondslag = Choice<Grondslag>(4) }),
            SignaleringAndereLidstaat = OrNull(new SignaleringAndereLidstaat { Aanwezig = YesNo(0.3) }),
            Beoordelingen = OrNull(new Beoordelingen
            {
                ConcreteAanwijzingenNationaleVeiligheid = Oordeel(0.2),
                ConcreteAanwijzingenOpenbareOrde = Oordeel(0.2),
                GebeurtenisLeidtTotSignalering = Oordeel(0.7),
                SignaleringenOnverenigbaar = Oordeel(),
                InvoerOndanksOnverenigbaarheid = Oordeel(),
                OudTerugkeerbesluitMetInreisverbodSignaleren = Oordeel(),
                WeigeringNaBevestigingOndanksVergunning = Oordeel(),
                WissenZonderBevestiging = Oordeel(),
                TermijnOokBijGrondZonderTermijn = Oordeel(),
                VoorrangTerugkeersignalering = Oordeel(),
                AndereSignaleringInEnS = Oordeel(),
            }),
        };
    }

    private bool Known => unknown == 0 || !Chance(unknown);

    private bool Chance(double share) => _random.NextDouble() < share;

    private bool? YesNo(double yes = 0.5) => Known ? Chance(yes) : null;

    private Beoordeling? Oordeel(double yes = 0.5) => YesNo(yes) is { } answer ? new() { Oordeel = answer } : null;

    private T? Choice<T>(int count)
        where T : struct, Enum => Known ? Enum.GetValues<T>()[_random.Next(count)] : null;

    // One date in five lies on or beside the day on which the new rules began.
    private LocalDate? Date() => !Known ? null : Chance(0.2) ? Yardsticks.NieuweRegeling.PlusDays(_random.Next(3) - 1) : First.PlusDays(_random.Next(Days + 1));

    // Up to three elements; the same known element twice would not be valid.
    private Lijst<T>? List<T>(Func<T> next)
        where T : class, new()
    {
        if (!Known)
        {
            return null;
        }

        var elements = new List<T>();
        for (var count = _random.Next(4); count > 0; count--)
        {
            var element = next();
            if (!elements.Contains(element) || element.Equals(new T()))
            {
                elements.Add(element);
            }
        }

        return [.. elements];
    }

    private static T? OrNull<T>(T section)
        where T : class, new() => section.Equals(new T()) ? null : section;
}
