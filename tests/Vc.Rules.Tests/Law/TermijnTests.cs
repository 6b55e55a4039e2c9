using FluentAssertions;
using NodaTime;
using Vc.Rules.Law;
using Xunit;

namespace Vc.Rules.Tests.Law;

/// <summary>How terms and ages run.</summary>
public class TermijnTests
{
    [Theory]
    [InlineData("2007-11-15", "2025-11-15")]
    [InlineData("2008-02-29", "2026-03-01")]
    [InlineData("2010-02-28", "2028-02-28")]
    [InlineData("2012-02-29", "2030-03-01")]
    [InlineData("9990-01-01", "9999-12-31")]
    public void Eighteen_is_reached_on_the_birthday_and_after_29_February_on_1_March(string born, string reached) =>
        Termijn.Verjaardag(Day(born), 18).Should().Be(Day(reached));

    [Theory]
    [InlineData("2020-11-10", 5, "2025-11-10", "2025-11-09")]
    [InlineData("2020-02-29", 5, "2025-02-28", "2025-02-27")]
    [InlineData("2020-02-29", 4, "2024-02-29", "2024-02-28")]
    [InlineData("9998-01-01", 5, "9999-12-31", "9999-12-30")]
    public void A_term_of_years_is_over_on_the_same_day_of_the_year(string first, int years, string over, string last)
    {
        Termijn.FirstDayAfter(Day(first), Period.FromYears(years)).Should().Be(Day(over));
        Termijn.LastDay(Day(first), Period.FromYears(years)).Should().Be(Day(last));
    }

    [Fact]
    public void Looking_back_from_a_date_finds_the_last_day_that_still_leads_to_it()
    {
        for (var on = new LocalDate(2023, 1, 1); on < new LocalDate(2029, 1, 1); on = on.PlusDays(1))
        {
            foreach (var length in new[] { Period.FromYears(5), Period.FromYears(10), Period.FromYears(20), Period.FromMonths(1), Period.FromMonths(6), Period.FromDays(28) })
            {
                var start = Termijn.LatestStart(on, length);
                Termijn.FirstDayAfter(start, length).Should().BeLessThanOrEqualTo(on);
                Termijn.FirstDayAfter(start.PlusDays(1), length).Should().BeGreaterThan(on);
            }

            var born = Termijn.LaatsteGeboortedag(on, 18);
            Termijn.Verjaardag(born, 18).Should().BeLessThanOrEqualTo(on);
            Termijn.Verjaardag(born.PlusDays(1), 18).Should().BeGreaterThan(on);
        }
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
