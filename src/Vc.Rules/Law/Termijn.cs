using NodaTime;

namespace Vc.Rules.Law;

/// <summary>
/// How a term runs where the law names only its length. The texts are silent, so this is a reading, kept in one place: the first day counts, so the term has run on the same day of the year (or month) in which it ends,
/// and the last day inside it is the day before. From 29 February a term of years that ends in a common year has run on 28 February.
/// </summary>
public static class Termijn
{
    /// <summary>The first day on which a term is over.</summary>
    /// <param name="firstDay">The first day of the term, itself included.</param>
    /// <param name="length">The length.</param>
    /// <returns>The first day after the term.</returns>
    public static LocalDate FirstDayAfter(LocalDate firstDay, Period length) => Plus(firstDay, length.Years, length.Months, checked((length.Weeks * 7) + length.Days));

    /// <summary>The last day of a term.</summary>
    /// <param name="firstDay">The first day of the term, itself included.</param>
    /// <param name="length">The length.</param>
    /// <returns>The last day, itself included.</returns>
    public static LocalDate LastDay(LocalDate firstDay, Period length) => DayBefore(FirstDayAfter(firstDay, length));

    /// <summary>The latest first day of a term that has run on a date.</summary>
    /// <param name="on">The date.</param>
    /// <param name="length">The length.</param>
    /// <returns>The last day for which <see cref="FirstDayAfter"/> is not later than the date.</returns>
    public static LocalDate LatestStart(LocalDate on, Period length) => Latest(Plus(on, -length.Years, -length.Months, -checked((length.Weeks * 7) + length.Days)), (on, length), static (start, term) => FirstDayAfter(start, term.length) <= term.on);

    /// <summary>The latest date of birth of a person who has reached an age on a date.</summary>
    /// <param name="on">The date.</param>
    /// <param name="jaren">The age in whole years.</param>
    /// <returns>The last day for which <see cref="Verjaardag"/> is not later than the date.</returns>
    public static LocalDate LaatsteGeboortedag(LocalDate on, int jaren) => Latest(Plus(on, -jaren, 0, -1), (on, jaren), static (geboren, leeftijd) => Verjaardag(geboren, leeftijd.jaren) <= leeftijd.on);

    // Going back from a day of a short month lands on one of several first days that lead to it; the later ones are at most three days on.
    private static LocalDate Latest<TGiven>(LocalDate from, TGiven given, Func<LocalDate, TGiven, bool> holds)
    {
        var latest = from;
        for (var days = 1; days <= 4; days++)
        {
            latest = holds(from.PlusDays(days), given) ? from.PlusDays(days) : latest;
        }

        return latest;
    }

    /// <summary>The day on which a person reaches an age. Whoever is born on 29 February reaches it in a common year on 1 March: only when 28 February is over have the years passed.</summary>
    /// <param name="geboortedatum">The date of birth.</param>
    /// <param name="jaren">The age in whole years.</param>
    /// <returns>The first day of that age.</returns>
    public static LocalDate Verjaardag(LocalDate geboortedatum, int jaren)
    {
        var day = Plus(geboortedatum, jaren, 0, 0);
        return day.Day < geboortedatum.Day && day.Month == geboortedatum.Month ? day.PlusDays(1) : day;
    }

    /// <summary>The last day of a term of which the first day after it is known.</summary>
    internal static LocalDate DayBefore(LocalDate firstDayAfter) => firstDayAfter.PlusDays(-1);

    /// <summary>A date so many years, months and days later, or earlier where they are negative. A term that would end outside the calendar ends on its last or first day: no case lives to see either.</summary>
    internal static LocalDate Plus(LocalDate date, int years, int months, int days)
    {
        try
        {
            return date.PlusYears(years).PlusMonths(months).PlusDays(days);
        }
        catch (Exception problem) when (problem is OverflowException or ArgumentOutOfRangeException)
        {
            return years > 0 || months > 0 || days > 0 ? LocalDate.MaxIsoValue : LocalDate.MinIsoValue;
        }
    }
}
