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
    public static LocalDate FirstDayAfter(LocalDate firstDay, Period length) => firstDay + length;

    /// <summary>The last day of a term.</summary>
    /// <param name="firstDay">The first day of the term, itself included.</param>
    /// <param name="length">The length.</param>
    /// <returns>The last day, itself included.</returns>
    public static LocalDate LastDay(LocalDate firstDay, Period length) => DayBefore(FirstDayAfter(firstDay, length));

    /// <summary>The last day of a term of which the first day after it is known.</summary>
    internal static LocalDate DayBefore(LocalDate firstDayAfter) => firstDayAfter.PlusDays(-1);
}
