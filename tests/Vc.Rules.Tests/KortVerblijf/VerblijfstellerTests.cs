using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.KortVerblijf;
using Vc.Rules.Tests.Dossiers;
using Xunit;

namespace Vc.Rules.Tests.KortVerblijf;

/// <summary>Days of short stay: official and decided examples, boundaries, and a count day by day as oracle.</summary>
public class VerblijfstellerTests
{
    private const string Eerder = "2014-08-15/2014-09-30";
    private const string TweeEerder = "2014-08-15/2014-09-30 2014-11-01/2014-11-30";
    private const string DrieEerder = "2013-09-01/2013-09-30 2014-02-21/2014-04-20 2014-05-01/2014-06-09";

    [Fact]
    public void Official_example_47_used_and_90_available_because_old_days_leave_the_window()
    {
        var teller = Van(Eerder);

        teller.GebruiktOp(Dag("2014-12-31")).Should().Be(47);
        teller.Beschikbaar(Dag("2015-01-01")).Should().Be(90);
        teller.LaatsteDagBijInreis(Dag("2015-01-01")).Should().Be(Dag("2015-03-31"));
    }

    [Fact]
    public void Official_example_77_used_at_a_control_and_lawful_until_13_December()
    {
        var op = Van(TweeEerder).Op(Dag("2014-11-30"))!;

        op.Should().BeEquivalentTo(new { Gebruikt = 77, DagenOver = 0, VrijeTermijnBijInreis = true, EersteDagOver = (LocalDate?)null, LaatsteRechtmatigeDag = Dag("2014-12-13"), Inreis = Dag("2014-11-01") });
    }

    [Fact]
    public void Official_example_99_used_on_exit_9_over_and_50_available_on_return()
    {
        var teller = Van(DrieEerder);

        teller.Op(Dag("2014-06-09")).Should().BeEquivalentTo(new { Gebruikt = 99, DagenOver = 9, EersteDagOver = Dag("2014-06-01"), LaatsteRechtmatigeDag = Dag("2014-05-31"), VrijeTermijnBijInreis = true });
        teller.Beschikbaar(Dag("2014-08-30")).Should().Be(50);
    }

    [Fact]
    public void Decided_case_103_days_on_a_visa_of_90_is_13_over() => // ECLI:NL:RBDHA:2017:2786
        Van("2016-01-01/2016-04-12").Op(Dag("2016-04-12"))!.DagenOver.Should().Be(13);

    [Fact]
    public void Decided_case_203_days_is_113_over_from_the_91st_day() => // ECLI:NL:RBDHA:2025:18698
        Van("2024-08-11/2025-03-01").Op(Dag("2025-03-01")).Should().BeEquivalentTo(new { DagenOver = 113, EersteDagOver = Dag("2024-11-09") });

    [Fact]
    public void Decided_case_without_free_term_at_entry() => // ECLI:NL:RBDHA:2019:2608
        Van("2017-08-01/2017-11-15 2018-01-07/2018-03-21").Op(Dag("2018-03-21")).Should().BeEquivalentTo(new { VrijeTermijnBijInreis = false, LaatsteRechtmatigeDag = (LocalDate?)null, EersteDagOver = Dag("2018-01-07") });

    [Theory]
    [InlineData("2015-04-04", 0, null)]
    [InlineData("2015-04-05", 1, "2015-04-05")]
    [InlineData("2015-04-07", 3, "2015-04-05")]
    [InlineData("2015-04-08", 4, "2015-04-05")]
    [InlineData("2015-07-03", 90, "2015-04-05")]
    [InlineData("2015-07-04", 91, "2015-04-05")]
    public void Days_over_are_calendar_days_after_the_90th_day_of_stay(string uit, int over, string? vanaf)
    {
        var op = Van($"2015-01-05/{uit}").Op(Dag(uit))!;

        op.DagenOver.Should().Be(over);
        op.EersteDagOver.Should().Be(vanaf is null ? null : Dag(vanaf));
        op.LaatsteRechtmatigeDag.Should().Be(Dag("2015-04-04"));
    }

    [Fact]
    public void A_stay_over_29_February_counts_that_day()
    {
        Van("2016-02-01/2016-04-30").Op(Dag("2016-04-30"))!.DagenOver.Should().Be(0, "29 + 31 + 30 = 90");
        Van("2015-02-01/2015-05-02").Op(Dag("2015-05-02"))!.DagenOver.Should().Be(1, "28 + 31 + 30 + 2 = 91");
    }

    [Fact]
    public void A_day_that_is_exit_and_entry_counts_once() =>
        Van("2015-01-05/2015-01-10 2015-01-10/2015-01-12").GebruiktOp(Dag("2015-01-12")).Should().Be(8);

    [Fact]
    public void Days_with_a_title_do_not_count()
    {
        var teller = new Verblijfsteller(Perioden("2014-01-01/2015-02-28"), Perioden("2014-02-01/2014-12-31"));

        teller.GebruiktOp(Dag("2015-02-28")).Should().Be(59);
        teller.Op(Dag("2015-02-28"))!.LaatsteRechtmatigeDag.Should().Be(Dag("2015-03-31"));
    }

    [Theory]
    [InlineData("2014-01-01/2014-03-31", 1, "2014-04-01", "2014-06-30")]
    [InlineData("2014-01-01/2014-03-31", 90, "2014-04-01", "2014-06-30")]
    [InlineData(DrieEerder, 50, "2014-08-21", "2014-08-29")]
    [InlineData(DrieEerder, 51, "2014-08-21", "2014-09-08")]
    [InlineData(Eerder, 90, "2014-10-01", "2014-12-30")]
    [InlineData("", 90, "2014-10-01", "2014-10-01")]
    public void First_entry_for_a_stay_of_so_many_days(string verblijven, int dagen, string vanaf, string expected)
    {
        var teller = Van(verblijven);
        var inreis = teller.EersteInreis(dagen, Dag(vanaf));

        teller.Beschikbaar(inreis).Should().BeGreaterThanOrEqualTo(dagen);
        (inreis == Dag(vanaf) || teller.Beschikbaar(inreis.PlusDays(-1)) < dagen).Should().BeTrue("the day before is too early");
        inreis.Should().Be(Dag(expected));
    }

    // ---------- Tot 18 oktober 2013 ----------

    [Theory]
    [InlineData("2013-01-05/2013-04-04", 0)]
    [InlineData("2013-01-05/2013-04-05", 1)]
    [InlineData("2013-01-05/2013-02-04 2013-03-05/2013-05-02", 0)]
    [InlineData("2013-01-05/2013-02-04 2013-03-05/2013-05-03", 1)]
    public void Until_then_three_months_in_six_from_the_first_entry(string verblijven, int over)
    {
        var perioden = Perioden(verblijven);

        new Verblijfsteller(perioden).Op(perioden[^1].TotEnMet)!.DagenOver.Should().Be(over, "from 5 January to 5 April are 90 days");
    }

    [Fact]
    public void Three_months_from_1_March_are_92_days() =>
        Van("2013-03-01/2013-05-31").Op(Dag("2013-05-31"))!.DagenOver.Should().Be(0);

    [Fact]
    public void An_entry_after_six_months_is_a_first_entry_again()
    {
        Van("2013-01-05/2013-04-04 2013-07-04/2013-07-10").Op(Dag("2013-07-10"))!.VrijeTermijnBijInreis.Should().BeFalse("the six months end on 4 July");
        Van("2013-01-05/2013-04-04 2013-07-05/2013-07-10").Op(Dag("2013-07-10"))!.DagenOver.Should().Be(0);
    }

    [Fact]
    public void A_stay_over_the_change_is_counted_by_the_rule_of_each_day() =>
        Van("2013-07-20/2013-10-20").Op(Dag("2013-10-20")).Should().BeEquivalentTo(new { EersteDagOver = Dag("2013-10-18"), DagenOver = 3 }, "three months from 20 July end on 19 October, but from 18 October the 91st day is one too many");

    [Fact]
    public void Paragraph_A1_6_counts_in_windows_that_follow_each_other_whatever_the_gaps()
    {
        var perioden = Perioden("2013-01-05/2013-01-10 2013-06-01/2013-09-20");

        new Verblijfsteller(perioden, null, Telregel.ParagraafA1_6).Op(Dag("2013-09-20"))!.DagenOver.Should().Be(0, "3 July ends the first 180 days");
        new Verblijfsteller(perioden).Op(Dag("2013-09-20"))!.DagenOver.Should().Be(0, "a first entry again on 5 July, within the stay");
        new Verblijfsteller(perioden, null, Telregel.NegentigInHonderdtachtig).Op(Dag("2013-09-20"))!.DagenOver.Should().Be(22);
    }

    [Theory]
    [InlineData("2013-10-17", Telregel.DrieMaandenInZes)]
    [InlineData("2013-10-18", Telregel.NegentigInHonderdtachtig)]
    public void The_rule_of_a_day(string dag, Telregel expected) => Verblijfsteller.RegelOp(Dag(dag)).Should().Be(expected);

    // ---------- Invoer ----------

    [Fact]
    public void Nothing_is_said_of_a_day_before_the_first_stay()
    {
        Van(Eerder).Op(Dag("2014-08-14")).Should().BeNull();
        Van("").Op(Dag("2014-08-14")).Should().BeNull();
        Van("").Beschikbaar(Dag("2014-08-14")).Should().Be(90);
    }

    [Fact]
    public void After_exit_the_last_stay_is_what_it_is_about() =>
        Van(DrieEerder).Op(Dag("2014-07-01")).Should().BeEquivalentTo(new { Inreis = Dag("2014-05-01"), DagenOver = 9 });

    [Fact]
    public void What_cannot_be_is_refused()
    {
        FluentActions.Invoking(() => new Verblijfsperiode(Dag("2014-01-02"), Dag("2014-01-01"))).Should().Throw<ArgumentException>().WithMessage("*2014-01-02 to 2014-01-01*");
        FluentActions.Invoking(() => Van(Eerder).EersteInreis(0, Dag("2014-10-01"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Van(Eerder).EersteInreis(91, Dag("2014-10-01"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Van(Eerder).EersteInreis(1, Dag("2013-10-17"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Verblijfsteller(null!)).Should().Throw<ArgumentNullException>();
    }

    // ---------- Eigenschappen ----------

    private static Gen<(Verblijfsperiode[] Stays, Verblijfsperiode[] Titles, LocalDate Day, int Rule)> Cases =>
        from stays in Gen.ArrayOf(Periods)
        from titles in Gen.Frequency((3, Gen.Constant(Array.Empty<Verblijfsperiode>())), (1, Gen.ArrayOf(Periods, 2)))
        from day in Gen.Choose(0, 1500)
        from rule in Gen.Choose(0, 3)
        select (stays, titles, new LocalDate(2012, 1, 1).PlusDays(day), rule);

    private static Gen<Verblijfsperiode> Periods =>
        from van in Gen.Choose(0, 1400)
        from length in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(80, 100), Gen.Choose(0, 250))
        select new Verblijfsperiode(new LocalDate(2012, 1, 1).PlusDays(van), new LocalDate(2012, 1, 1).PlusDays(van + length));

    [Fact]
    public void It_agrees_with_a_count_day_by_day() =>
        DossierGenerator.ForAll(1000, Cases, one =>
        {
            Telregel? rule = one.Rule == 3 ? null : (Telregel)one.Rule;
            var teller = new Verblijfsteller(one.Stays, one.Titles, rule);
            var oracle = new DayByDay(one.Stays, one.Titles, rule);

            teller.GebruiktOp(one.Day).Should().Be(oracle.Used(one.Day));
            teller.Op(one.Day).Should().Be(oracle.On(one.Day));
            teller.Beschikbaar(one.Day).Should().Be(oracle.Available(one.Day));
        });

    [Fact]
    public void The_order_of_the_stays_does_not_matter_and_a_stay_twice_is_one() =>
        DossierGenerator.ForAll(300, Cases, one =>
            new Verblijfsteller(one.Stays.Reverse().Concat(one.Stays)).Op(one.Day).Should().Be(new Verblijfsteller(one.Stays).Op(one.Day)));

    private static Verblijfsteller Van(string verblijven) => new(Perioden(verblijven));

    private static Verblijfsperiode[] Perioden(string verblijven) =>
        [.. verblijven.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static verblijf => new Verblijfsperiode(Dag(verblijf.Split('/')[0]), Dag(verblijf.Split('/')[1])))];

    private static LocalDate Dag(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The same by naming each day.</summary>
    private sealed class DayByDay
    {
        private readonly SortedSet<LocalDate> _days;
        private readonly Telregel? _rule;

        public DayByDay(IEnumerable<Verblijfsperiode> stays, IEnumerable<Verblijfsperiode> titles, Telregel? rule)
            : this(new SortedSet<LocalDate>(stays.SelectMany(Days).Except(titles.SelectMany(Days))), rule)
        {
        }

        private DayByDay(SortedSet<LocalDate> days, Telregel? rule)
        {
            _days = days;
            _rule = rule;
        }

        public int Used(LocalDate day) => Window(day) is { } window ? _days.Count(other => other >= window.From && other <= day) : 0;

        public VerblijfOpDag? On(LocalDate day)
        {
            if (!_days.Any(other => other <= day))
            {
                return null;
            }

            var last = _days.Last(other => other <= day);
            var entry = last;
            while (_days.Contains(entry.PlusDays(-1)))
            {
                entry = entry.PlusDays(-1);
            }

            var over = Range(entry, last).Where(Over).Select(static one => (LocalDate?)one).FirstOrDefault();
            var lawful = over is { } first ? first.PlusDays(-1) : entry.PlusDays(Available(entry) - 1);
            return new(day, Used(day), entry, over != entry, lawful < entry ? null : lawful, over, over is { } since ? Period.DaysBetween(since, last) + 1 : 0);
        }

        public int Available(LocalDate entry)
        {
            var planned = new SortedSet<LocalDate>(_days.Where(day => day < entry).Concat(Range(entry, entry.PlusDays(720))));
            return Range(entry, entry.PlusDays(720)).TakeWhile(day => !new DayByDay(planned, _rule).Over(day)).Count();
        }

        private static IEnumerable<LocalDate> Days(Verblijfsperiode period) => Range(period.Van, period.TotEnMet);

        private static IEnumerable<LocalDate> Range(LocalDate from, LocalDate to) => Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(from.PlusDays);

        private bool Over(LocalDate day) => Window(day) is { } window && Used(day) > window.Allowed;

        private (LocalDate From, int Allowed)? Window(LocalDate day)
        {
            var rule = _rule ?? (day < new LocalDate(2013, 10, 18) ? Telregel.DrieMaandenInZes : Telregel.NegentigInHonderdtachtig);
            if (rule == Telregel.NegentigInHonderdtachtig)
            {
                return (day.PlusDays(-179), 90);
            }

            if (_days.Count == 0 || day < _days.Min)
            {
                return null;
            }

            if (rule == Telregel.ParagraafA1_6)
            {
                var from = _days.Min.PlusDays(Period.DaysBetween(_days.Min, day) / 180 * 180);
                return _days.Any(other => other >= from && other < from.PlusDays(180)) ? (from, 90) : null;
            }

            var start = _days.Min;
            while (start.PlusMonths(6) <= day)
            {
                var next = _days.Where(other => other >= start.PlusMonths(6)).Select(static one => (LocalDate?)one).FirstOrDefault();
                if (next is not { } later || later > day)
                {
                    return null;
                }

                start = later;
            }

            return (start, Period.DaysBetween(start, start.PlusMonths(3)));
        }
    }
}
