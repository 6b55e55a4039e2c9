using System.Globalization;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Kernel;
using Xunit;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Tests.Kernel;

public sealed class ValueKindTests
{
    [Theory]
    [InlineData(0, 0, 0, "0 dagen", "0 days")]
    [InlineData(1, 0, 0, "1 jaar", "1 year")]
    [InlineData(2, 0, 0, "2 jaar", "2 years")]
    [InlineData(0, 1, 0, "1 maand", "1 month")]
    [InlineData(0, 6, 0, "6 maanden", "6 months")]
    [InlineData(0, 0, 1, "1 dag", "1 day")]
    [InlineData(0, 0, 28, "28 dagen", "28 days")]
    [InlineData(1, 6, 0, "1 jaar en 6 maanden", "1 year and 6 months")]
    [InlineData(1, 1, 1, "1 jaar en 1 maand en 1 dag", "1 year and 1 month and 1 day")]
    public void Terms_are_written_in_words(int years, int months, int days, string nl, string en)
    {
        var bits = Kinds.Term.Encode(Term(years, months, days));
        Kinds.Term.Render(bits, Language.Nl).Should().Be(nl);
        Kinds.Term.Render(bits, Language.En).Should().Be(en);
    }

    [Theory]
    [InlineData(0, 0, 0, "P0D")]
    [InlineData(2, 0, 0, "P2Y")]
    [InlineData(1, 6, 28, "P1Y6M28D")]
    public void Terms_are_written_for_machines(int years, int months, int days, string expected) =>
        Kinds.Term.Canonical(Kinds.Term.Encode(Term(years, months, days))).Should().Be(expected);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 2, 3)]
    [InlineData(65535, 65535, 65535)]
    [InlineData(65535, 0, 0)]
    [InlineData(0, 65535, 0)]
    [InlineData(0, 0, 65535)]
    public void Terms_come_back_as_they_went_in(int years, int months, int days) =>
        Kinds.Term.Decode(Kinds.Term.Encode(Term(years, months, days))).Should().Be(Term(years, months, days));

    [Theory]
    [InlineData(65536, 0, 0)]
    [InlineData(0, 65536, 0)]
    [InlineData(0, 0, 65536)]
    public void Terms_that_do_not_fit_throw(int years, int months, int days)
    {
        var act = () => Kinds.Term.Encode(Term(years, months, days));
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Weeks_are_days()
    {
        Kinds.Term.Encode(Period.FromWeeks(4)).Should().Be(Kinds.Term.Encode(28.Days));
        Kinds.Term.Encode(Period.FromWeeks(9362)).Should().Be(Kinds.Term.Encode(65534.Days));
        var act = () => Kinds.Term.Encode(Period.FromWeeks(9363));
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Terms_count_whole_units_and_are_not_negative()
    {
        foreach (var period in new[] { Period.FromHours(1), Period.FromDays(-1), Period.FromMonths(-1), Period.FromYears(-1), Period.FromWeeks(-1), Period.FromNanoseconds(1) })
        {
            var act = () => Kinds.Term.Encode(period);
            act.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Terms_are_ranked_by_their_length()
    {
        Period[] ascending = [0.Days, 1.Days, 28.Days, 1.Months, 31.Days, 2.Months, 6.Months, 11.Months, 1.Years, 366.Days, 18.Months, 2.Years, 5.Years, 10.Years, 20.Years];
        ascending.Select(Kinds.Term.Encode).Select(Kinds.Term.Rank).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(2025, 3, 1, "1 maart 2025", "1 March 2025", "2025-03-01")]
    [InlineData(2024, 2, 29, "29 februari 2024", "29 February 2024", "2024-02-29")]
    [InlineData(1969, 12, 31, "31 december 1969", "31 December 1969", "1969-12-31")]
    [InlineData(800, 1, 2, "2 januari 0800", "2 January 0800", "0800-01-02")]
    [InlineData(9999, 12, 31, "31 december 9999", "31 December 9999", "9999-12-31")]
    public void Dates_are_written_the_same_in_every_culture(int year, int month, int day, string nl, string en, string canonical)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "", "nl-NL", "en-US", "ar-SA", "th-TH" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                var bits = Kinds.Date.Encode(new(year, month, day));
                Kinds.Date.Decode(bits).Should().Be(new LocalDate(year, month, day));
                Kinds.Date.Render(bits, Language.Nl).Should().Be(nl);
                Kinds.Date.Render(bits, Language.En).Should().Be(en);
                Kinds.Date.Canonical(bits).Should().Be(canonical);
                Kinds.Number.Render(-1234567, Language.Nl).Should().Be("-1234567");
                Kinds.Number.Canonical(-1234567).Should().Be("-1234567");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Every_month_has_its_name()
    {
        var months = Enumerable.Range(1, 12).Select(static month => Kinds.Date.Encode(new(2025, month, 5))).ToList();
        months.Select(static bits => Kinds.Date.Render(bits, Language.Nl).Split(' ')[1]).Should().Equal(CultureInfo.GetCultureInfo("nl-NL").DateTimeFormat.MonthNames.Take(12));
        months.Select(static bits => Kinds.Date.Render(bits, Language.En).Split(' ')[1]).Should().Equal(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12));
    }

    [Fact]
    public void Yes_and_no_and_choices()
    {
        Kinds.YesNo.Render(1, Language.Nl).Should().Be("ja");
        Kinds.YesNo.Render(0, Language.Nl).Should().Be("nee");
        Kinds.YesNo.Render(1, Language.En).Should().Be("yes");
        Kinds.YesNo.Render(0, Language.En).Should().Be("no");
        Kinds.YesNo.Canonical(1).Should().Be("true");
        Kinds.YesNo.Canonical(0).Should().Be("false");
        var green = Answers.Colours.Encode(Colour.Green);
        Answers.Colours.Decode(green).Should().Be(Colour.Green);
        Answers.Colours.Render(green, Language.Nl).Should().Be("groen");
        Answers.Colours.Render(green, Language.En).Should().Be("green");
        Answers.Colours.Canonical(green).Should().Be("green");
        Answers.Colours.NameOf(Colour.Blue).Should().Be("blue");
        Answers.Colours.LabelOf(Colour.Red).Should().Be(new Text("rood", "red"));
        Answers.Colours.Names.Should().Equal("red", "green", "blue");
        new ValueKind[] { Kinds.YesNo, Answers.Colours, Kinds.Date, Kinds.Term, Kinds.Number }.Select(static kind => kind.Name).Should().Equal("yesNo", "choice", "date", "term", "number");
    }

    [Fact]
    public void Answers_keep_their_states_apart()
    {
        Answer<int>.Of(Raw.Unknown, Kinds.Number).Should().Be(new Answer<int>(AnswerState.Open, 0));
        Answer<int>.Of(Raw.Known(0), Kinds.Number).Should().Be(new Answer<int>(AnswerState.Decided, 0));
        Answer<int>.Of(Raw.Nothing, Kinds.Number).Should().Be(new Answer<int>(AnswerState.Nothing, 0));
        Answer<int>.Of(Raw.Conflict, Kinds.Number).Should().Be(new Answer<int>(AnswerState.Conflict, 0));
        Answer<int>.Of(Raw.NotReached, Kinds.Number).Should().Be(new Answer<int>(AnswerState.NotReached, 0));
        Answer<bool>.Of(Raw.Yes, Kinds.YesNo).HasValue.Should().BeTrue();
        Answer<bool>.Of(Raw.Nothing, Kinds.YesNo).HasValue.Should().BeFalse();
    }

    private static Period Term(int years, int months, int days) => new PeriodBuilder { Years = years, Months = months, Days = days }.Build();
}
