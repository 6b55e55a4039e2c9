using NodaTime;

namespace Vc.Rules.KortVerblijf;

/// <summary>
/// Counts days of short stay. Built once from the stays of one person; sorting aside, every question costs a few binary searches, however many stays there are. Immutable.
/// Days under a residence permit or a long-stay visa (D) do not count; they are handed over apart. What it counts, it does not weigh: a visa can allow fewer days.
/// </summary>
public sealed class Verblijfsteller
{
    private const int Toegestaan = 90;
    private const int Terugkijk = 180;

    private static readonly LocalDate NieuweRegel = new(2013, 10, 18);

    private static readonly int Wissel = Nummer(NieuweRegel);

    private readonly Telregel? _regel;
    private readonly int[] _van;
    private readonly int[] _tot;

    // Counted days before each run.
    private readonly int[] _ervoor;
    private readonly Venster[] _vensters;

    /// <summary>Takes the stays of one person.</summary>
    /// <param name="verblijven">The stays in the Schengen area, in any order; days that two of them share count once.</param>
    /// <param name="titels">The times under a residence permit or a long-stay visa of a member state, in any order; their days do not count.</param>
    /// <param name="regel">One way to count for all days; where it is left out each day is counted by the rule of that day.</param>
    public Verblijfsteller(IEnumerable<Verblijfsperiode> verblijven, IEnumerable<Verblijfsperiode>? titels = null, Telregel? regel = null)
    {
        _regel = regel;
        var runs = Zonder(Samengevoegd(verblijven ?? throw new ArgumentNullException(nameof(verblijven))), Samengevoegd(titels ?? []));
        _van = [.. runs.Select(static run => run.Van)];
        _tot = [.. runs.Select(static run => run.Tot)];
        _ervoor = new int[runs.Count];
        for (var i = 1; i < runs.Count; i++)
        {
            _ervoor[i] = _ervoor[i - 1] + _tot[i - 1] - _van[i - 1] + 1;
        }

        _vensters = Vensters();
    }

    /// <summary>The rule by which a day of stay is counted.</summary>
    /// <param name="dag">The day.</param>
    /// <returns>The European rule of that day.</returns>
    public static Telregel RegelOp(LocalDate dag) => dag < NieuweRegel ? Telregel.DrieMaandenInZes : Telregel.NegentigInHonderdtachtig;

    /// <summary>The days used in the time that the rule looks at, up to and including a day.</summary>
    /// <param name="dag">The day; it counts itself where the person was here.</param>
    /// <returns>By the rule of 90 in 180: the days of stay in the 180 days that end on it.</returns>
    public int GebruiktOp(LocalDate dag) => Gebruikt(Nummer(dag));

    /// <summary>Where the person stands on a day.</summary>
    /// <param name="dag">The day.</param>
    /// <returns>What was used and what is over; <c>null</c> where no day of stay that counts lies on or before the day.</returns>
    public VerblijfOpDag? Op(LocalDate dag)
    {
        var op = Nummer(dag);
        var run = RunTot(op);
        if (run < 0)
        {
            return null;
        }

        var einde = Math.Min(op, _tot[run]);
        var over = EersteOver(_van[run], einde);
        var laatste = (over ?? LaatsteBij(_van[run]) + 1) - 1;
        return new(dag, Gebruikt(op), Dag(_van[run]), over != _van[run], laatste < _van[run] ? null : Dag(laatste), over is { } eerste ? Dag(eerste) : null, over is { } since ? einde - since + 1 : 0);
    }

    /// <summary>How many days in a row a person can stay who enters on a day.</summary>
    /// <param name="inreis">The planned day of entry; stays from that day on are left aside.</param>
    /// <returns>From 0 to 90 by the rule of 90 in 180.</returns>
    public int Beschikbaar(LocalDate inreis)
    {
        var van = Nummer(inreis);
        return LaatsteBij(van) - van + 1;
    }

    /// <summary>The last day on which a person can lawfully stay who enters on a day and stays on.</summary>
    /// <param name="inreis">The planned day of entry; stays from that day on are left aside.</param>
    /// <returns>The day; <c>null</c> where nothing is left on the day of entry.</returns>
    public LocalDate? LaatsteDagBijInreis(LocalDate inreis) => Beschikbaar(inreis) is > 0 and var dagen ? inreis.PlusDays(dagen - 1) : null;

    /// <summary>The first day on which a person can enter for a stay of so many days in a row, by the rule of 90 in 180.</summary>
    /// <param name="dagen">The days of that stay, days of entry and exit included, from 1 to 90.</param>
    /// <param name="vanaf">The first day to look at; stays from that day on are left aside. On or after 18 October 2013.</param>
    /// <returns>The day of entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dagen"/> is not from 1 to 90, or <paramref name="vanaf"/> lies before 18 October 2013.</exception>
    public LocalDate EersteInreis(int dagen, LocalDate vanaf)
    {
        if (dagen is < 1 or > Toegestaan)
        {
            throw new ArgumentOutOfRangeException(nameof(dagen), dagen, "A short stay lasts from 1 to 90 days.");
        }

        if (vanaf < NieuweRegel)
        {
            throw new ArgumentOutOfRangeException(nameof(vanaf), vanaf, "Before 18 October 2013 another rule held.");
        }

        // After 180 days outside nothing of before counts any more, so this ends.
        var eerder = new Verblijfsteller(Tot(Nummer(vanaf) - 1), null, Telregel.NegentigInHonderdtachtig);
        var inreis = vanaf;
        while (eerder.Beschikbaar(inreis) < dagen)
        {
            inreis = inreis.PlusDays(1);
        }

        return inreis;
    }

    /// <summary>The stays that count, up to and including a day.</summary>
    private IEnumerable<Verblijfsperiode> Tot(int dag) =>
        Enumerable.Range(0, RunTot(dag) + 1).Select(run => new Verblijfsperiode(Dag(_van[run]), Dag(Math.Min(_tot[run], dag))));

    private static int Nummer(LocalDate dag) => Period.DaysBetween(default, dag);

    private static LocalDate Dag(int nummer) => default(LocalDate).PlusDays(nummer);

    private static Telregel RegelOp(int dag, Telregel? regel) => regel ?? (dag < Wissel ? Telregel.DrieMaandenInZes : Telregel.NegentigInHonderdtachtig);

    private static List<(int Van, int Tot)> Samengevoegd(IEnumerable<Verblijfsperiode> perioden)
    {
        var result = new List<(int Van, int Tot)>();
        foreach (var (van, tot) in perioden.Select(static periode => (Van: Nummer(periode.Van), Tot: Nummer(periode.TotEnMet))).OrderBy(static periode => periode.Van))
        {
            if (result.Count > 0 && van <= result[^1].Tot + 1)
            {
                result[^1] = (result[^1].Van, Math.Max(result[^1].Tot, tot));
            }
            else
            {
                result.Add((van, tot));
            }
        }

        return result;
    }

    private static List<(int Van, int Tot)> Zonder(List<(int Van, int Tot)> verblijven, List<(int Van, int Tot)> titels)
    {
        var result = new List<(int Van, int Tot)>();
        var titel = 0;
        foreach (var (begin, tot) in verblijven)
        {
            var van = begin;
            while (titel < titels.Count && titels[titel].Tot < van)
            {
                titel++;
            }

            for (var i = titel; i < titels.Count && titels[i].Van <= tot; i++)
            {
                if (titels[i].Van > van)
                {
                    result.Add((van, titels[i].Van - 1));
                }

                van = Math.Max(van, titels[i].Tot + 1);
            }

            if (van <= tot)
            {
                result.Add((van, tot));
            }
        }

        return result;
    }

    /// <summary>The last run that begins on or before a day; -1 where there is none.</summary>
    private int RunTot(int dag)
    {
        var found = Array.BinarySearch(_van, dag);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The days of stay up to and including a day.</summary>
    private int Geteld(int dag)
    {
        var run = RunTot(dag);
        return run < 0 ? 0 : _ervoor[run] + Math.Min(dag, _tot[run]) - _van[run] + 1;
    }

    private int Gebruikt(int dag) =>
        RegelOp(dag, _regel) == Telregel.NegentigInHonderdtachtig ? Geteld(dag) - Geteld(dag - Terugkijk)
        : VensterVan(dag) is { } venster && dag <= venster.Tot ? Geteld(dag) - Geteld(venster.Van - 1)
        : 0;

    private Venster? VensterVan(int dag)
    {
        var found = Array.BinarySearch(_vensters, new Venster(dag, 0, 0));
        var index = found >= 0 ? found : ~found - 1;
        return index < 0 ? null : _vensters[index];
    }

    /// <summary>The first of some days in a row of stay on which more than is allowed was used; <c>null</c> where there is none.</summary>
    private int? EersteOver(int van, int tot)
    {
        for (var dag = van; dag <= tot;)
        {
            var deel = _regel is null && dag < Wissel ? Math.Min(tot, Wissel - 1) : tot;
            if (RegelOp(dag, _regel) == Telregel.NegentigInHonderdtachtig)
            {
                if (Gebruikt(deel) > Toegestaan)
                {
                    return EersteBoven(dag, deel, Gebruikt);
                }

                dag = deel + 1;
            }
            else
            {
                // Within a window each day of stay adds one, so the day on which it is used up can be computed.
                var venster = VensterVan(dag)!.Value;
                var laatste = Math.Min(deel, venster.Tot);
                var nog = venster.Toegestaan - (Geteld(dag - 1) - Geteld(venster.Van - 1));
                if (laatste - dag + 1 > nog)
                {
                    return dag + Math.Max(0, nog);
                }

                dag = laatste + 1;
            }
        }

        return null;
    }

    /// <summary>The last lawful day of whoever enters on a day and stays on; the day before entry where nothing is left.</summary>
    private int LaatsteBij(int inreis)
    {
        if (RegelOp(inreis, _regel) == Telregel.NegentigInHonderdtachtig)
        {
            // As old days leave the time that is looked at, new ones enter it: while the stay lasts, the days used never get fewer.
            var eerder = Geteld(inreis - 1);
            return EersteBoven(inreis, inreis + Toegestaan, dag => dag - inreis + 1 + eerder - Geteld(Math.Min(dag - Terugkijk, inreis - 1))) - 1;
        }

        var gepland = new Verblijfsteller(
            Tot(inreis - 1).Append(new(Dag(inreis), Dag(inreis + (4 * Terugkijk)))),
            null,
            _regel);
        return (gepland.EersteOver(inreis, gepland._tot[^1]) ?? gepland._tot[^1] + 1) - 1;
    }

    /// <summary>The first day on which a value that never falls is above what is allowed; it is on the last.</summary>
    private static int EersteBoven(int van, int tot, Func<int, int> gebruikt)
    {
        while (van < tot)
        {
            var midden = van + ((tot - van) / 2);
            if (gebruikt(midden) > Toegestaan)
            {
                tot = midden;
            }
            else
            {
                van = midden + 1;
            }
        }

        return van;
    }

    /// <summary>The windows that begin on a first entry, in order.</summary>
    private Venster[] Vensters()
    {
        var result = new List<Venster>();
        if (_van.Length == 0 || _regel == Telregel.NegentigInHonderdtachtig)
        {
            return [];
        }

        for (var run = 0; run < _van.Length; run++)
        {
            for (var dag = _van[run]; dag <= _tot[run] && (_regel is not null || dag < Wissel);)
            {
                if (result.Count == 0 || dag > result[^1].Tot)
                {
                    result.Add(_regel == Telregel.ParagraafA1_6 ? Vast(_van[0], dag) : VanafInreis(dag));
                }

                dag = result[^1].Tot + 1;
            }
        }

        return [.. result];

        static Venster Vast(int eerste, int dag)
        {
            var van = eerste + ((dag - eerste) / Terugkijk * Terugkijk);
            return new(van, van + Terugkijk - 1, Toegestaan);
        }

        static Venster VanafInreis(int dag) => new(dag, Nummer(Dag(dag).PlusMonths(6)) - 1, Nummer(Dag(dag).PlusMonths(3)) - dag);
    }

    /// <summary>A time in which so many days of stay are allowed. Ordered by its first day.</summary>
    private readonly record struct Venster(int Van, int Tot, int Toegestaan) : IComparable<Venster>
    {
        public int CompareTo(Venster other) => Van.CompareTo(other.Van);
    }
}
