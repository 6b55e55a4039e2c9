using NodaTime;
using NodaTime.Text;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Law;

/// <summary>
/// The countries that a legal text means by one word, as they change in time. Immutable.
/// A group holds states, each by its own code. A territory with a code of its own, such as <see cref="Land.ALA"/> or <see cref="Land.REU"/>, is not in the group of its state; whether the law of the group reaches it is another question.
/// </summary>
public sealed class Landengroep
{
    /// <summary>A group of countries.</summary>
    /// <param name="name">What the group is called.</param>
    /// <param name="editions">The members from each day on which the group changed, that day included; the oldest first.</param>
    /// <exception cref="ArgumentException">There are no editions, they are not in order of date, one has a country twice or <see cref="Land.XXX"/>, or one changes nothing.</exception>
    public Landengroep(Text name, params (LocalDate From, IReadOnlyList<Land> Members)[] editions)
    {
        if (editions is null || editions.Length == 0)
        {
            throw new ArgumentException("At least one edition was expected.", nameof(editions));
        }

        var held = new (LocalDate From, IReadOnlyList<Land> Members)[editions.Length];
        for (var i = 0; i < editions.Length; i++)
        {
            var (from, members) = editions[i];
            var sorted = members.Distinct().OrderBy(static land => land).ToArray();
            if (sorted.Length != members.Count || sorted.Contains(Land.XXX))
            {
                throw new ArgumentException($"The edition of {Iso(from)} was expected to have known countries, each once.", nameof(editions));
            }

            if (i > 0 && (from <= held[i - 1].From || sorted.SequenceEqual(held[i - 1].Members)))
            {
                throw new ArgumentException($"The edition of {Iso(from)} was expected to be later than the one before it, and to differ from it.", nameof(editions));
            }

            held[i] = (from, Array.AsReadOnly(sorted));
        }

        Name = name;
        Editions = Array.AsReadOnly(held);
    }

    /// <summary>What the group is called.</summary>
    public Text Name { get; }

    /// <summary>The members from each day on which the group changed, that day included; the oldest first, members in the order of their codes.</summary>
    public IReadOnlyList<(LocalDate From, IReadOnlyList<Land> Members)> Editions { get; }

    /// <summary>The members on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The members, in the order of their codes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the first edition: who belonged then is not held here, and "nobody" would be a wrong answer.</exception>
    public IReadOnlyList<Land> Op(LocalDate date)
    {
        for (var i = Editions.Count - 1; i >= 0; i--)
        {
            if (Editions[i].From <= date)
            {
                return Editions[i].Members;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(date), $"The members of '{Name.En}' are held from {Iso(Editions[0].From)}; {Iso(date)} lies before it.");
    }

    /// <summary>Whether a country belongs to the group on a date.</summary>
    /// <param name="land">The country. <see cref="Land.XXX"/> is in no group, but that does not show that the country lies outside it: a rule that concludes something from "not in the group" has to ask for it first.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is a member on that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the first edition.</exception>
    public bool Bevat(Land land, LocalDate date) => Op(date).Contains(land);

    /// <summary>Whether the group changes in a span of days, so that it matters on which of them one looks.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, itself included.</param>
    /// <returns><c>true</c> when an edition starts after <paramref name="from"/> and not after <paramref name="until"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> lies before the first edition, or <paramref name="until"/> before <paramref name="from"/>.</exception>
    public bool VerandertTussen(LocalDate from, LocalDate until)
    {
        _ = Op(from);
        return until >= from
            ? Editions.Any(edition => edition.From > from && edition.From <= until)
            : throw new ArgumentOutOfRangeException(nameof(until), $"A day not before {Iso(from)} was expected.");
    }

    /// <summary>This group together with another.</summary>
    /// <param name="other">The other group.</param>
    /// <param name="name">What the new group is called.</param>
    /// <returns>The group of every country that is in either, held from the day on which both are.</returns>
    public Landengroep Met(Landengroep other, Text name)
    {
        var theirs = (other ?? throw new ArgumentNullException(nameof(other))).Editions;
        var start = LocalDate.Max(Editions[0].From, theirs[0].From);
        var days = Editions.Concat(theirs).Select(static edition => edition.From).Where(day => day >= start);
        return Build(name, days, day => Op(day).Union(other.Op(day)));
    }

    /// <summary>This group without some countries.</summary>
    /// <param name="name">What the new group is called.</param>
    /// <param name="landen">The countries to leave out, in every edition.</param>
    /// <returns>The group of the others.</returns>
    public Landengroep Zonder(Text name, params Land[] landen) =>
        Build(name, Editions.Select(static edition => edition.From), day => Op(day).Except(landen));

    // A day on which only a part that was left out changed, or that changed both parts alike, is no day on which the new group changes.
    private static Landengroep Build(Text name, IEnumerable<LocalDate> days, Func<LocalDate, IEnumerable<Land>> members)
    {
        var editions = new List<(LocalDate From, IReadOnlyList<Land> Members)>();
        foreach (var day in days.Distinct().OrderBy(static day => day))
        {
            Land[] then = [.. members(day).OrderBy(static land => land)];
            if (editions.Count == 0 || !then.SequenceEqual(editions[^1].Members))
            {
                editions.Add((day, then));
            }
        }

        return new(name, [.. editions]);
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
