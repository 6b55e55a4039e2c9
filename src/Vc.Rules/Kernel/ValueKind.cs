using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace Vc.Rules.Kernel;

/// <summary>How values of one type are written, ordered and, when unknown, tried out.</summary>
public abstract class ValueKind
{
    private protected ValueKind(string name) => Name = name;

    /// <summary>The type's name in the machine-readable output: <c>yesNo</c>, <c>choice</c>, <c>date</c>, <c>term</c> or <c>number</c>.</summary>
    public string Name { get; }

    /// <summary>The value as a reader of the given language writes it.</summary>
    internal abstract string Render(long bits, Language language);

    /// <summary>The value as the machine-readable output writes it; the same in every culture.</summary>
    internal abstract string Canonical(long bits);

    /// <summary>Whether a value of this kind can stand beside one of the other.</summary>
    internal virtual bool MixesWith(ValueKind other) => ReferenceEquals(this, other);

    /// <summary>A number that orders the values of this kind.</summary>
    internal virtual long Rank(long bits) => bits;

    /// <summary>The value just before (-1) or after (+1); only for dates and numbers.</summary>
    internal virtual long Beside(long bits, int step) => bits + step;
}

/// <summary>A <see cref="ValueKind"/> that knows its .NET type.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public abstract class ValueKind<T> : ValueKind
{
    private protected ValueKind(string name)
        : base(name)
    {
    }

    internal abstract long Encode(T value);

    internal abstract T Decode(long bits);
}

/// <summary>The kinds of value that the kernel knows beside choices.</summary>
public static class Kinds
{
    /// <summary>Yes or no.</summary>
    public static ValueKind<bool> YesNo { get; } = new YesNoKind();

    /// <summary>A calendar date (ISO), without time of day.</summary>
    public static ValueKind<LocalDate> Date { get; } = new DateKind(canBeNotYet: false);

    /// <summary>The calendar date of something that can also be known not to have happened yet: <see cref="Law.Dag.NogNiet"/>.</summary>
    public static ValueKind<LocalDate> DateOrNotYet { get; } = new DateKind(canBeNotYet: true);

    /// <summary>A term in whole years, months and days.</summary>
    public static ValueKind<Period> Term { get; } = new TermKind();

    /// <summary>A date and a term that travel as bits, added as NodaTime adds a period, without making the period.</summary>
    internal static LocalDate Plus(LocalDate date, long term)
    {
        var (years, months, days) = TermKind.Parts(term);
        return Law.Termijn.Plus(date, years, months, days);
    }

    /// <summary>A whole number.</summary>
    public static ValueKind<int> Number { get; } = new NumberKind();

    /// <summary>Days in a row. No fact and no answer of a question is one: it travels from the elements of a list to what is made of them.</summary>
    internal static ValueKind<Stretch> Stretch { get; } = new StretchKind();

    private sealed class YesNoKind() : ValueKind<bool>("yesNo")
    {
        internal override long Encode(bool value) => value ? 1 : 0;

        internal override bool Decode(long bits) => bits == 1;

        internal override string Render(long bits, Language language) => (bits == 1, language) switch
        {
            (true, Language.Nl) => "ja",
            (false, Language.Nl) => "nee",
            (true, _) => "yes",
            _ => "no",
        };

        internal override string Canonical(long bits) => bits == 1 ? "true" : "false";
    }

    private sealed class DateKind(bool canBeNotYet) : ValueKind<LocalDate>("date")
    {
        private static readonly string[] Maanden =
            ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

        private static readonly string[] Months =
            ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

        internal override bool MixesWith(ValueKind other) => other is DateKind;

        // Year, month and day side by side: quick to make and in the order of the calendar.
        internal override long Encode(LocalDate value)
        {
            var (year, month, day) = value.Calendar == CalendarSystem.Iso ? value : value.WithCalendar(CalendarSystem.Iso);
            return ((long)year << 9) | ((long)month << 5) | (long)day;
        }

        internal override LocalDate Decode(long bits) => new((int)(bits >> 9), (int)(bits >> 5 & 15), (int)(bits & 31));

        internal override long Beside(long bits, int step) => Encode(Decode(bits).PlusDays(step));

        internal override string Render(long bits, Language language)
        {
            var date = Decode(bits);
            if (canBeNotYet && date == Law.Dag.NogNiet)
            {
                return language == Language.Nl ? "nog niet" : "not yet";
            }

            var months = language == Language.Nl ? Maanden : Months;
            return FormattableString.Invariant($"{date.Day} {months[date.Month - 1]} {date.Year:0000}");
        }

        internal override string Canonical(long bits) => LocalDatePattern.Iso.Format(Decode(bits));
    }

    private sealed class StretchKind() : ValueKind<Stretch>("stretch")
    {
        internal override long Encode(Stretch value) => (Date.Encode(value.First) << 32) | Date.Encode(value.Last);

        internal override Stretch Decode(long bits) => new(Date.Decode(bits >> 32), Date.Decode(bits & uint.MaxValue));

        internal override string Render(long bits, Language language) =>
            $"{Date.Render(bits >> 32, language)} {(language == Language.Nl ? "tot en met" : "to")} {Date.Render(bits & uint.MaxValue, language)}";

        internal override string Canonical(long bits) => $"{Date.Canonical(bits >> 32)}/{Date.Canonical(bits & uint.MaxValue)}";
    }

    private sealed class TermKind() : ValueKind<Period>("term")
    {
        // Sixteen bits a unit keep a term inside one long; no term in this law comes near the limit.
        private const int Unit = 1 << 16;

        internal override long Encode(Period value)
        {
            if (value.HasTimeComponent || value.Years < 0 || value.Months < 0 || value.Weeks < 0 || value.Days < 0)
            {
                throw new ArgumentException("A term counts whole years, months, weeks and days and is not negative.", nameof(value));
            }

            var days = checked((value.Weeks * 7) + value.Days);
            return value.Years < Unit && value.Months < Unit && days < Unit
                ? ((((long)value.Years * Unit) + value.Months) * Unit) + days
                : throw new ArgumentOutOfRangeException(nameof(value), "A term of at most 65,535 of each unit was expected.");
        }

        public static (int Years, int Months, int Days) Parts(long bits) => ((int)(bits / Unit / Unit), (int)(bits / Unit % Unit), (int)(bits % Unit));

        internal override Period Decode(long bits)
        {
            var (years, months, days) = Parts(bits);
            return new PeriodBuilder { Years = years, Months = months, Days = days }.Build();
        }

        // Only for ranking: twelve months are a year, and a month is 30.4369 days on average.
        internal override long Rank(long bits) =>
            (((bits / Unit / Unit * 12) + (bits / Unit % Unit)) * 304_369) + (bits % Unit * 10_000);

        internal override string Render(long bits, Language language)
        {
            var parts = new List<string>(3);
            Add(bits / Unit / Unit, "jaar", "jaar", "year", "years");
            Add(bits / Unit % Unit, "maand", "maanden", "month", "months");
            Add(bits % Unit, "dag", "dagen", "day", "days");
            return parts.Count > 0 ? string.Join(language == Language.Nl ? " en " : " and ", parts) : language == Language.Nl ? "0 dagen" : "0 days";

            void Add(long count, string nlOne, string nlMany, string enOne, string enMany)
            {
                if (count > 0)
                {
                    var unit = language == Language.Nl ? (count == 1 ? nlOne : nlMany) : (count == 1 ? enOne : enMany);
                    parts.Add(count.ToString(CultureInfo.InvariantCulture) + " " + unit);
                }
            }
        }

        internal override string Canonical(long bits) => PeriodPattern.Roundtrip.Format(Decode(bits));
    }

    private sealed class NumberKind() : ValueKind<int>("number")
    {
        internal override long Encode(int value) => value;

        internal override int Decode(long bits) => checked((int)bits);

        internal override string Render(long bits, Language language) => Canonical(bits);

        internal override string Canonical(long bits) => bits.ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>Days in a row.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, itself included.</param>
internal readonly record struct Stretch(LocalDate First, LocalDate Last);

/// <summary>A closed list of answers, whatever their type.</summary>
public interface IChoices
{
    /// <summary>How many answers there are.</summary>
    int Count { get; }

    /// <summary>The answers, in the order in which one offers them.</summary>
    IReadOnlyList<Option> Options { get; }
}

/// <summary>An answer of a closed list.</summary>
/// <param name="Name">Its name in machine-readable output and in the JSON of a dossier.</param>
/// <param name="Label">What a reader sees.</param>
public sealed record Option(string Name, Text Label);

/// <summary>A closed list of named answers.</summary>
/// <typeparam name="T">An enumeration with the values 0, 1, 2 ... in this order.</typeparam>
public sealed class Choices<T> : ValueKind<T>, IChoices
    where T : struct, Enum
{
    private readonly (T Value, string Name, Text Label)[] _options;

    /// <summary>Lists the answers, in the order of the enumeration.</summary>
    /// <param name="options">Each value, its name in machine-readable output and its label for readers.</param>
    /// <exception cref="ArgumentException">The values are not 0, 1, 2 ... in order.</exception>
    public Choices(params (T Value, string Name, Text Label)[] options)
        : base("choice")
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        for (var i = 0; i < options.Length; i++)
        {
            if (Encode(options[i].Value) != i)
            {
                throw new ArgumentException($"Option {options[i].Value} was expected to have the value {i}.", nameof(options));
            }
        }
    }

    /// <summary>How many answers there are.</summary>
    public int Count => _options.Length;

    /// <inheritdoc/>
    public IReadOnlyList<Option> Options => [.. _options.Select(static option => new Option(option.Name, option.Label))];

    /// <summary>The names of the answers in machine-readable output.</summary>
    public IEnumerable<string> Names => _options.Select(static option => option.Name);

    /// <summary>The name of one answer in machine-readable output.</summary>
    /// <param name="value">The answer.</param>
    /// <returns>Its name.</returns>
    public string NameOf(T value) => _options[(int)Encode(value)].Name;

    /// <summary>The label of one answer for a reader.</summary>
    /// <param name="value">The answer.</param>
    /// <returns>Its label in Dutch and English.</returns>
    public Text LabelOf(T value) => _options[(int)Encode(value)].Label;

    // Every enumeration of the dossier has int as its underlying type, so this is the cast that generics cannot write.
    internal override long Encode(T value) => Unsafe.As<T, int>(ref value);

    internal override T Decode(long bits) => _options[(int)bits].Value;

    internal override string Render(long bits, Language language) => _options[(int)bits].Label.In(language);

    internal override string Canonical(long bits) => _options[(int)bits].Name;
}
