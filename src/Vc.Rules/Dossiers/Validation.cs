using NodaTime;
using NodaTime.Text;

namespace Vc.Rules.Dossiers;

/// <summary>One thing in a dossier that cannot be.</summary>
/// <param name="Path">Where it stands, such as <c>toegang.datumWeigering</c>.</param>
/// <param name="Expected">What was expected there, and what was found.</param>
public sealed record Problem(string Path, string Expected)
{
    /// <summary>The problem in one line.</summary>
    /// <returns>Path and expectation.</returns>
    public override string ToString() => $"{Path}: {Expected}";
}

/// <summary>A dossier that cannot be. It lists every problem, not only the first.</summary>
public sealed class DossierException : Exception
{
    /// <summary>Reports problems.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public DossierException(IReadOnlyList<Problem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>The problems, in the order of the dossier.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}

/// <summary>
/// What cannot be in a dossier, and the memory that one dossier was found good. The memory is bound to the instance, so that a copy made with <c>with</c> is checked again,
/// and it is equal to every other, so that it takes no part in the equality of dossiers.
/// </summary>
internal readonly struct Validation : IEquatable<Validation>
{
    private readonly Entry? _entry;

    private Validation(Entry entry) => _entry = entry;

    public bool Covers(Dossier dossier, LocalDate peildatum) => _entry is { } entry && ReferenceEquals(entry.Owner, dossier) && peildatum >= entry.Latest;

    public bool Equals(Validation other) => true;

    public override bool Equals(object? obj) => obj is Validation;

    public override int GetHashCode() => 0;

    public static Validation Ensure(Dossier dossier, LocalDate peildatum)
    {
        var latest = Latest(dossier);
        if (latest <= peildatum && ProblemsOf(dossier).Count == 0)
        {
            return new(new Entry(dossier, latest));
        }

        throw new DossierException(ProblemsOf(dossier, peildatum));
    }

    public static IReadOnlyList<Problem> ProblemsOf(Dossier dossier, LocalDate peildatum)
    {
        var problems = new List<Problem>(ProblemsOf(dossier));
        foreach (var (path, date) in Dates(dossier))
        {
            if (date.WithCalendar(CalendarSystem.Iso) > peildatum)
            {
                problems.Add(new(path, $"expected a date on or before the reference date {LocalDatePattern.Iso.Format(peildatum)}, found {LocalDatePattern.Iso.Format(date)}"));
            }
        }

        return problems;
    }

    public static IReadOnlyList<Problem> ProblemsOf(Dossier dossier)
    {
        var problems = new List<Problem>();
        if (dossier.Toegang is { Geweigerd: false } toegang)
        {
            Excludes("toegang.geweigerd", "toegang.datumWeigering", toegang.DatumWeigering is not null);
            Excludes("toegang.geweigerd", "toegang.aanGrensdoorlaatpost", toegang.AanGrensdoorlaatpost is true);
            Excludes("toegang.geweigerd", "toegang.wegensValsDocument", toegang.WegensValsDocument is true);
            Excludes("toegang.geweigerd", "toegang.wegensDrugssmokkel", toegang.WegensDrugssmokkel is true);
        }

        if (dossier.Ongewenstverklaring is { Uitgesproken: false } ongewenst)
        {
            Excludes("ongewenstverklaring.uitgesproken", "ongewenstverklaring.grond", ongewenst.Grond is not null);
        }

        if (dossier.ProcedureleGebeurtenis is { HeeftPlaatsgevonden: false } gebeurtenis)
        {
            Excludes("procedureleGebeurtenis.heeftPlaatsgevonden", "procedureleGebeurtenis.datum", gebeurtenis.Datum is not null);
        }

        if (dossier.Vertrek is { GrondgebiedLidstaten: VertrekBekend.NietVertrokken, TerugkeerbevestigingOntvangen: true })
        {
            problems.Add(new("vertrek.terugkeerbevestigingOntvangen", "expected false, because vertrek.grondgebiedLidstaten is nietVertrokken"));
        }

        if (dossier.Mvv is { Afgegeven: false } mvv)
        {
            Excludes("mvv.afgegeven", "mvv.einddatum", mvv.Einddatum is not null);
            Excludes("mvv.afgegeven", "mvv.voldoetAanVoorwaarden", mvv.VoldoetAanVoorwaarden is true);
        }

        if (dossier.Verblijfsdocument is { Afgegeven: false } document)
        {
            Excludes("verblijfsdocument.afgegeven", "verblijfsdocument.einddatum", document.Einddatum is not null);
            Excludes("verblijfsdocument.afgegeven", "verblijfsdocument.ingeleverd", document.Ingeleverd is true);
        }

        Duplicates("terugkeerbesluiten", dossier.Terugkeerbesluiten, static besluit => besluit is { Datum: not null, DoorBevoegdeAmbtenaar: not null, MetInreisverbod: not null });
        Duplicates("inreisverboden", dossier.Inreisverboden, static verbod => verbod is { Datum: not null, Soort: not null, InWerking: not null });
        Duplicates("signaleringen", dossier.Signaleringen, static signalering => signalering is { Register: not null, Soort: not null, Grondslag: not null });
        return problems;

        // Where the first is said not to be, the other cannot be there.
        void Excludes(string path, string other, bool isThere)
        {
            if (isThere)
            {
                problems.Add(new(other, $"expected nothing here, because {path} is false"));
            }
        }

        // Two elements that look alike may differ in what is not known of them; two that are fully known and equal are one thing entered twice.
        void Duplicates<T>(string path, Lijst<T>? list, Func<T, bool> isFullyKnown)
            where T : class
        {
            for (var i = 1; i < (list?.Count ?? 0); i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (isFullyKnown(list![i]) && list[i].Equals(list[j]))
                    {
                        problems.Add(new($"{path}[{i}]", $"expected an element that differs from {path}[{j}]"));
                        break;
                    }
                }
            }
        }
    }

    /// <summary>The latest of the dates of things that have happened.</summary>
    private static LocalDate Latest(Dossier dossier)
    {
        var latest = LocalDate.MinIsoValue;
        Take(dossier.Toegang?.DatumWeigering);
        Take(dossier.ProcedureleGebeurtenis?.Datum);
        for (var i = 0; i < (dossier.Terugkeerbesluiten?.Count ?? 0); i++)
        {
            Take(dossier.Terugkeerbesluiten![i].Datum);
        }

        for (var i = 0; i < (dossier.Inreisverboden?.Count ?? 0); i++)
        {
            Take(dossier.Inreisverboden![i].Datum);
        }

        return latest;

        void Take(LocalDate? date)
        {
            if (date?.WithCalendar(CalendarSystem.Iso) is { } known && known > latest)
            {
                latest = known;
            }
        }
    }

    /// <summary>The dates of things that have happened, and so cannot lie after the reference date.</summary>
    private static IEnumerable<(string Path, LocalDate Date)> Dates(Dossier dossier)
    {
        if (dossier.Toegang?.DatumWeigering is { } refused)
        {
            yield return ("toegang.datumWeigering", refused);
        }

        for (var i = 0; i < (dossier.Terugkeerbesluiten?.Count ?? 0); i++)
        {
            if (dossier.Terugkeerbesluiten![i].Datum is { } date)
            {
                yield return ($"terugkeerbesluiten[{i}].datum", date);
            }
        }

        for (var i = 0; i < (dossier.Inreisverboden?.Count ?? 0); i++)
        {
            if (dossier.Inreisverboden![i].Datum is { } date)
            {
                yield return ($"inreisverboden[{i}].datum", date);
            }
        }

        if (dossier.ProcedureleGebeurtenis?.Datum is { } happened)
        {
            yield return ("procedureleGebeurtenis.datum", happened);
        }
    }

    // One reference, so that threads that share a dossier see all of it or nothing.
    private sealed class Entry(Dossier owner, LocalDate latest)
    {
        public Dossier Owner => owner;

        public LocalDate Latest => latest;
    }
}
