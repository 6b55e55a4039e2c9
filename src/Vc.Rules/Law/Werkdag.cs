using NodaTime;

namespace Vc.Rules.Law;

/// <summary>The days that the Algemene termijnenwet sets apart: Saturdays, Sundays, and the holidays of its article 3. Days that the King puts on a par with them each year are not known here.</summary>
public static class Werkdag
{
    /// <summary>The first working day from a day on.</summary>
    /// <param name="dag">The day.</param>
    /// <returns>The day itself, where it is a working day, or the first one after it.</returns>
    public static LocalDate Vanaf(LocalDate dag)
    {
        // Nobody's term ends at the end of the calendar; there the day itself is given.
        for (var (werkdag, i) = (dag, 0); i < 10 && werkdag < LocalDate.MaxIsoValue; i++, werkdag = werkdag.PlusDays(1))
        {
            if (werkdag.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsFeestdag(werkdag))
            {
                return werkdag;
            }
        }

        return dag;
    }

    // Good Friday is on a par with a holiday. The King's day moves off Sunday: to the day after until 1979, to the day before since 1980.
    private static bool IsFeestdag(LocalDate dag) => (dag.Month, dag.Day) switch
    {
        (1, 1) or (5, 5) or (12, 25) or (12, 26) => true,
        _ => dag == Koningsdag(dag.Year) || (Pasen(dag.Year) is { } pasen && Period.DaysBetween(pasen, dag) is -2 or 1 or 39 or 50),
    };

    private static LocalDate Koningsdag(int jaar)
    {
        var dag = jaar >= 2014 ? new LocalDate(jaar, 4, 27) : new LocalDate(jaar, 4, 30);
        return dag.DayOfWeek == IsoDayOfWeek.Sunday ? dag.PlusDays(jaar >= 1980 ? -1 : 1) : dag;
    }

    // The Gregorian computation of Easter Sunday by Meeus, Jones and Butcher.
    private static LocalDate Pasen(int jaar)
    {
        int a = jaar % 19, b = jaar / 100, c = jaar % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var som = h + l - (7 * m) + 114;
        return new(jaar, som / 31, (som % 31) + 1);
    }
}
