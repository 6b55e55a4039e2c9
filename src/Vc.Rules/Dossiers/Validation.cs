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
        var problems = ProblemsOf(dossier, peildatum);
        return problems.Count == 0
            ? new(new Entry(dossier, Dates(dossier).Select(static entry => entry.Date).Append(LocalDate.MinIsoValue).Max()))
            : throw new DossierException(problems);
    }

    public static IReadOnlyList<Problem> ProblemsOf(Dossier dossier, LocalDate peildatum)
    {
        var problems = new List<Problem>(ProblemsOf(dossier));
        foreach (var (path, date) in Dates(dossier))
        {
            if (date > peildatum)
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
            Contradicts("toegang.geweigerd", "false", [("toegang.datumWeigering", toegang.DatumWeigering is not null), ("toegang.aanGrensdoorlaatpost", toegang.AanGrensdoorlaatpost is true), ("toegang.wegensValsDocument", toegang.WegensValsDocument is true), ("toegang.wegensDrugssmokkel", toegang.WegensDrugssmokkel is true)]);
        }

        if (dossier.Ongewenstverklaring is { Uitgesproken: false } ongewenst)
        {
            Contradicts("ongewenstverklaring.uitgesproken", "false", [("ongewenstverklaring.grond", ongewenst.Grond is not null)]);
        }

        if (dossier.ProcedureleGebeurtenis is { HeeftPlaatsgevonden: false } gebeurtenis)
        {
            Contradicts("procedureleGebeurtenis.heeftPlaatsgevonden", "false", [("procedureleGebeurtenis.datum", gebeurtenis.Datum is not null)]);
        }

        if (dossier.Mvv is { Afgegeven: false } mvv)
        {
            Contradicts("mvv.afgegeven", "false", [("mvv.einddatum", mvv.Einddatum is not null), ("mvv.voldoetAanVoorwaarden", mvv.VoldoetAanVoorwaarden is true)]);
        }

        if (dossier.Verblijfsdocument is { Afgegeven: false } document)
        {
            Contradicts("verblijfsdocument.afgegeven", "false", [("verblijfsdocument.einddatum", document.Einddatum is not null), ("verblijfsdocument.ingeleverd", document.Ingeleverd is true)]);
        }

        Duplicates("terugkeerbesluiten", dossier.Terugkeerbesluiten, static besluit => besluit is { Datum: not null, DoorBevoegdeAmbtenaar: not null, MetInreisverbod: not null });
        Duplicates("inreisverboden", dossier.Inreisverboden, static verbod => verbod is { Datum: not null, Soort: not null, InWerking: not null });
        Duplicates("signaleringen", dossier.Signaleringen, static signalering => signalering is { Register: not null, Soort: not null, Grondslag: not null });
        return problems;

        void Contradicts(string path, string value, (string Path, bool Stated)[] others)
        {
            foreach (var other in others)
            {
                if (other.Stated)
                {
                    problems.Add(new(other.Path, $"expected nothing here, because {path} is {value}"));
                }
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
