using NodaTime;
using Vc.Rules.Law;

namespace Vc.Rules.Kernel;

/// <summary>
/// The words in which a paragraph is written. Import with <c>using static</c>: the first word of a member is the norm's force or role, then come its place in the text, its summary in Dutch and English, and its condition.
/// </summary>
public static class Drafting
{
    /// <summary>The date on which the question is asked.</summary>
    public static Value<LocalDate> Peildatum => new PeildatumValue();

    /// <summary>What holds in every case.</summary>
    public static Condition Always { get; } = new All([]);

    /// <summary>A rule that gives a duty.</summary>
    /// <param name="place">The place in the paragraph.</param>
    /// <param name="nl">What it says, in Dutch, in our own words.</param>
    /// <param name="en">What it says, in English.</param>
    /// <param name="when">When it holds.</param>
    /// <returns>The norm.</returns>
    public static Norm Must(string place, string nl, string en, Condition when) => State(Role.Rule, Force.Must, place, nl, en, when);

    /// <summary>A rule that forbids.</summary>
    /// <inheritdoc cref="Must"/>
    public static Norm MustNot(string place, string nl, string en, Condition when) => State(Role.Rule, Force.MustNot, place, nl, en, when);

    /// <summary>A rule that gives a power, not a duty.</summary>
    /// <inheritdoc cref="Must"/>
    public static Norm May(string place, string nl, string en, Condition when) => State(Role.Rule, Force.May, place, nl, en, when);

    /// <summary>A rule that leaves room ("in beginsel", "in de regel"): it holds, and a human can depart from it with reasons.</summary>
    /// <inheritdoc cref="Must"/>
    public static Norm AsARule(string place, string nl, string en, Condition when) => State(Role.Rule, Force.Presumption, place, nl, en, when);

    /// <summary>A rule with a list that the text leaves open. Where nothing listed applies the text does not settle it: only a human's judgement can.</summary>
    /// <param name="place">The place in the paragraph.</param>
    /// <param name="nl">What it says, in Dutch, in our own words.</param>
    /// <param name="en">What it says, in English.</param>
    /// <param name="listed">The listed cases.</param>
    /// <param name="otherwise">The human's judgement on cases that are not listed, and when the question of such a case arises at all.</param>
    /// <returns>The norm.</returns>
    public static Norm OpenList(string place, string nl, string en, Condition listed, Condition otherwise) =>
        State(Role.Rule, Force.NonExhaustive, place, nl, en, listed | otherwise);

    /// <summary>A rule that holds in any case where its condition does ("in ieder geval"). Whether other cases can follow, the condition must settle: by a judgement or a reading.</summary>
    /// <inheritdoc cref="Must"/>
    public static Norm InAnyCase(string place, string nl, string en, Condition when) => State(Role.Rule, Force.NonExhaustive, place, nl, en, when);

    /// <summary>One of the cases that carry a rule.</summary>
    /// <param name="place">The place in the paragraph.</param>
    /// <param name="nl">What it says, in Dutch, in our own words.</param>
    /// <param name="en">What it says, in English.</param>
    /// <param name="when">When it holds.</param>
    /// <param name="force">How strongly it speaks.</param>
    /// <returns>The norm.</returns>
    public static Norm Ground(string place, string nl, string en, Condition when, Force force = Force.Must) => State(Role.Ground, force, place, nl, en, when);

    /// <summary>A condition that a rule or ground asks for.</summary>
    /// <inheritdoc cref="Ground"/>
    public static Norm Requirement(string place, string nl, string en, Condition when, Force force = Force.Must) => State(Role.Condition, force, place, nl, en, when);

    /// <summary>A case in which a rule or ground does not apply; hand it to <see cref="Norm.Unless"/>.</summary>
    /// <inheritdoc cref="Ground"/>
    public static Norm Exception(string place, string nl, string en, Condition when, Force force = Force.Must) => State(Role.Exception, force, place, nl, en, when);

    /// <summary>A ranking between norms or outcomes.</summary>
    /// <inheritdoc cref="Ground"/>
    public static Norm Ranking(string place, string nl, string en, Condition when, Force force = Force.Must) => State(Role.Ranking, force, place, nl, en, when);

    /// <summary>An act that follows where the condition holds.</summary>
    /// <inheritdoc cref="Ground"/>
    public static Norm Consequence(string place, string nl, string en, Condition when, Force force = Force.Must) => State(Role.Consequence, force, place, nl, en, when);

    /// <summary>What a word means.</summary>
    /// <param name="place">The place in the paragraph.</param>
    /// <param name="nl">What it says, in Dutch, in our own words.</param>
    /// <param name="en">What it says, in English.</param>
    /// <param name="when">When something falls under it.</param>
    /// <returns>The norm.</returns>
    public static Norm Definition(string place, string nl, string en, Condition when) => State(Role.Definition, Force.Definition, place, nl, en, when);

    /// <summary>A reading that this project chose where the text is silent or ambiguous. It shows in every decision that rests on it.</summary>
    /// <param name="id">The id of the entry in the list of interpretations.</param>
    /// <param name="place">The place in the paragraph that is read.</param>
    /// <param name="nl">The reading, in Dutch.</param>
    /// <param name="en">The reading, in English.</param>
    /// <param name="when">When it holds.</param>
    /// <returns>The norm.</returns>
    public static Norm Reading(string id, string place, string nl, string en, Condition when) =>
        new(Reading(id, place, nl, en), when, []);

    /// <summary>A reading that a table or a calculation rests on.</summary>
    /// <param name="id">The id of the entry in the list of interpretations.</param>
    /// <param name="place">The place in the paragraph that is read.</param>
    /// <param name="nl">The reading, in Dutch.</param>
    /// <param name="en">The reading, in English.</param>
    /// <returns>The reading.</returns>
    public static Provision Reading(string id, string place, string nl, string en) =>
        new(place, Role.Reading, Force.Definition, new(nl, en)) { Reading = id };

    /// <summary>A row of a table of terms.</summary>
    /// <param name="place">The place in the paragraph.</param>
    /// <param name="nl">What it says, in Dutch, in our own words.</param>
    /// <param name="en">What it says, in English.</param>
    /// <param name="when">When it holds.</param>
    /// <param name="term">The term.</param>
    /// <returns>The row.</returns>
    public static Row<Period> Lasts(string place, string nl, string en, Condition when, Period term) =>
        Term(place, nl, en, when).Lasts(term);

    /// <summary>A row of a table of end dates.</summary>
    /// <param name="place">The place in the paragraph.</param>
    /// <param name="nl">What it says, in Dutch, in our own words.</param>
    /// <param name="en">What it says, in English.</param>
    /// <param name="when">When it holds.</param>
    /// <param name="end">The last day, itself included.</param>
    /// <returns>The row.</returns>
    public static Row<LocalDate> Ends(string place, string nl, string en, Condition when, Value<LocalDate> end) =>
        new(State(Role.Duration, Force.Must, place, nl, en, when), end);

    /// <summary>A norm that gives a term; <see cref="Lasts(Norm, Period)"/> names it.</summary>
    /// <param name="place">The place in the paragraph.</param>
    /// <param name="nl">What it says, in Dutch, in our own words.</param>
    /// <param name="en">What it says, in English.</param>
    /// <param name="when">When it holds.</param>
    /// <returns>The norm.</returns>
    public static Norm Term(string place, string nl, string en, Condition when) => State(Role.Duration, Force.Must, place, nl, en, when);

    /// <summary>A row of a table of terms.</summary>
    /// <param name="norm">The norm that gives the term.</param>
    /// <param name="term">The term.</param>
    /// <returns>The row.</returns>
    public static Row<Period> Lasts(this Norm norm, Period term) => new(norm, new Constant<Period>(Kinds.Term, term));

    /// <summary>A row that gives one value of a closed list where a condition holds.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="when">The norm, or a condition on norms.</param>
    /// <param name="choices">The closed list.</param>
    /// <param name="value">The value.</param>
    /// <returns>The row.</returns>
    public static Row<T> Gives<T>(this Condition when, Choices<T> choices, T value)
        where T : struct, Enum => new(when, new Constant<T>(choices, value));

    /// <summary>A row that gives a value where a condition holds.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="when">The norm, or a condition on norms.</param>
    /// <param name="value">The value.</param>
    /// <returns>The row.</returns>
    public static Row<T> Gives<T>(this Condition when, Value<T> value) => new(when, value);

    /// <summary>A table of which at most one row can hold; two rows with different values are a conflict.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="rows">The rows, in the order of the text.</param>
    /// <returns>The table.</returns>
    public static Table<T> ExactlyOne<T>(params Row<T>[] rows) => new(HitPolicy.ExactlyOne, rows, null);

    /// <summary>A table of which the highest, longest or latest value counts.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="because">The reading or norm that makes it so; cited where more than one row holds.</param>
    /// <param name="rows">The rows, in the order of the text.</param>
    /// <returns>The table.</returns>
    public static Table<T> Highest<T>(Provision because, params Row<T>[] rows) => new(HitPolicy.Highest, rows, because);

    /// <summary>A table that the text itself ranks: the first row that holds counts.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="rows">The rows, highest rank first.</param>
    /// <returns>The table.</returns>
    public static Table<T> InOrder<T>(params Row<T>[] rows) => new(HitPolicy.InOrder, rows, null);

    /// <summary>A table of which the first row that holds counts, because a reading or norm ranks its rows.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="because">The reading or norm that makes it so; cited where more than one row holds.</param>
    /// <param name="rows">The rows, highest rank first.</param>
    /// <returns>The table.</returns>
    public static Table<T> InOrder<T>(Provision because, params Row<T>[] rows) => new(HitPolicy.InOrder, rows, because);

    /// <summary>The norms of a list that hold in this case, each by its place.</summary>
    /// <param name="norms">The norms, in the order of the text; at most 62.</param>
    /// <returns>Their places; settled when each of them is.</returns>
    public static Value<IReadOnlyList<Pinpoint>> AllThatHold(params Norm[] norms) => new Collected(norms);

    /// <summary>The value, only where a condition holds; elsewhere the law gives no value, which is an outcome.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="condition">When there is one.</param>
    /// <returns>The limited value.</returns>
    public static Value<T> OnlyWhen<T>(this Value<T> value, Condition condition) => new Guarded<T>(condition, value, Kernel.State.Nothing);

    /// <summary>At least a number of the conditions hold.</summary>
    /// <param name="count">The number.</param>
    /// <param name="conditions">The conditions.</param>
    /// <returns>The condition.</returns>
    public static Condition AtLeast(int count, params Condition[] conditions) => new AtLeast(count, conditions);

    /// <summary>At least one element of a list fits.</summary>
    /// <param name="list">The list.</param>
    /// <param name="condition">What an element must be.</param>
    /// <returns>The condition; "no" for an empty list, unknown for an unknown one unless no element could fit.</returns>
    public static Condition Some(ListFact list, Condition condition) => new Quantified(Quantity.Some, 1, list, condition);

    /// <summary>There is at least one element in a list.</summary>
    /// <param name="list">The list.</param>
    /// <returns>The condition; "no" for an empty list, unknown for an unknown one.</returns>
    public static Condition Some(ListFact list) => Some(list, new All([]));

    /// <summary>Each element of a list fits.</summary>
    /// <param name="list">The list.</param>
    /// <param name="condition">What an element must be.</param>
    /// <returns>The condition; "yes" for an empty list, unknown for an unknown one unless every element would fit.</returns>
    public static Condition Each(ListFact list, Condition condition) => new Quantified(Quantity.Each, 1, list, condition);

    /// <summary>At least a number of elements of a list fit.</summary>
    /// <param name="count">The number, at least one.</param>
    /// <param name="list">The list.</param>
    /// <param name="condition">What an element must be.</param>
    /// <returns>The condition.</returns>
    public static Condition AtLeast(int count, ListFact list, Condition condition) =>
        new Quantified(Quantity.AtLeast, count > 0 ? count : throw new ArgumentOutOfRangeException(nameof(count), "At least one element was expected."), list, condition);

    /// <summary>The latest, longest or highest value of the elements of a list.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="value">The value of an element; elements without one do not count.</param>
    /// <returns>The value; the law gives none where no element has one.</returns>
    public static Value<T> Latest<T>(ListFact list, Value<T> value) => new Fold<T>(Folding.Highest, list, value);

    /// <summary>The earliest, shortest or lowest value of the elements of a list.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="value">The value of an element; elements without one do not count.</param>
    /// <returns>The value; the law gives none where no element has one.</returns>
    public static Value<T> Earliest<T>(ListFact list, Value<T> value) => new Fold<T>(Folding.Lowest, list, value);

    /// <summary>The sum over the elements of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="number">The number of an element; elements without one do not count.</param>
    /// <returns>The sum; zero for an empty list.</returns>
    public static Value<int> Sum(ListFact list, Value<int> number) => new Fold<int>(Folding.Sum, list, number);

    /// <summary>How many elements of a list fit.</summary>
    /// <param name="list">The list.</param>
    /// <param name="condition">What an element must be.</param>
    /// <returns>The number.</returns>
    public static Value<int> Count(ListFact list, Condition condition) => Sum(list, new Constant<int>(Kinds.Number, 1).OnlyWhen(condition));

    /// <summary>The days from one date to another, as far as they lie on or before a third: what a calculation over a list of stays, terms or sentences starts from.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, itself included; it can be known not to have come yet.</param>
    /// <param name="until">The day up to which is looked at.</param>
    /// <returns>The days; none where they would begin after that day.</returns>
    internal static Value<Stretch> Stretch(Value<LocalDate> first, Value<LocalDate> last, Value<LocalDate> until) => new Stretched(first, last, until);

    /// <summary>A calculation over the elements of a list together. It is known once each element that counts is.</summary>
    /// <typeparam name="TItem">The type of what it takes from an element.</typeparam>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="because">The norm or reading that prescribes it.</param>
    /// <param name="kind">The kind of the result.</param>
    /// <param name="name">What it is; the same name is the same arithmetic.</param>
    /// <param name="list">The list.</param>
    /// <param name="item">What it takes from an element; elements without it do not count.</param>
    /// <param name="function">A pure function of what was taken, in the order of the list; <c>null</c> where there is no value.</param>
    /// <returns>The result.</returns>
    internal static Value<T> Calculate<TItem, T>(Provision because, ValueKind<T> kind, string name, ListFact list, Value<TItem> item, Func<IReadOnlyList<TItem>, T?> function)
        where T : struct =>
        new Calculation<T>(because, kind, [new Gathered<TItem, T>(name, kind, list, item, function)], static inputs => inputs[0]);

    /// <summary>A calculation with two inputs. It has a value only where both have.</summary>
    /// <typeparam name="TA">The type of the first input.</typeparam>
    /// <typeparam name="TB">The type of the second input.</typeparam>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="because">The norm or reading that prescribes it.</param>
    /// <param name="kind">The kind of the result.</param>
    /// <param name="first">The first input.</param>
    /// <param name="second">The second input.</param>
    /// <param name="function">A pure function.</param>
    /// <returns>The result.</returns>
    public static Value<T> Calculate<TA, TB, T>(Provision because, ValueKind<T> kind, Value<TA> first, Value<TB> second, Func<TA, TB, T> function) =>
        new Calculation<T>(because, kind, [first, second], inputs => Raw.Known(kind.Encode(function(first.Kind.Decode(inputs[0].Bits), second.Kind.Decode(inputs[1].Bits)))));

    /// <summary>A calculation with one input. It has a value only where that has.</summary>
    /// <typeparam name="TA">The type of the input.</typeparam>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="because">The norm or reading that prescribes it.</param>
    /// <param name="kind">The kind of the result.</param>
    /// <param name="input">The input.</param>
    /// <param name="function">A pure function.</param>
    /// <returns>The result.</returns>
    public static Value<T> Calculate<TA, T>(Provision because, ValueKind<T> kind, Value<TA> input, Func<TA, T> function) =>
        new Calculation<T>(because, kind, [input], inputs => Raw.Known(kind.Encode(function(input.Kind.Decode(inputs[0].Bits)))));

    /// <summary>The last day of a term (see <see cref="Termijn"/>). There is one only where there is a first day and a length.</summary>
    /// <param name="because">The norm or reading that prescribes it.</param>
    /// <param name="firstDay">The first day, itself included.</param>
    /// <param name="length">The length.</param>
    /// <returns>The last day, itself included.</returns>
    public static Value<LocalDate> LastDay(Provision because, Value<LocalDate> firstDay, Value<Period> length) =>
        new Calculation<LocalDate>(because, Kinds.Date, [firstDay, length], static inputs =>
            Raw.Known(Kinds.Date.Encode(Termijn.DayBefore(Kinds.Plus(Kinds.Date.Decode(inputs[0].Bits), inputs[1].Bits)))));

    /// <summary>A date that follows from another by arithmetic alone. Compare a fact with it rather than calculating on the fact: what is not known is then asked for only where it can matter.</summary>
    /// <param name="name">What it is; the same name is the same arithmetic.</param>
    /// <param name="of">The other date, such as the reference date.</param>
    /// <param name="function">A pure function.</param>
    /// <returns>The date.</returns>
    public static Value<LocalDate> Follows(string name, Value<LocalDate> of, Func<LocalDate, LocalDate> function) => new Following(name, of, function);

    /// <summary>A term has run: its last day lies before a date (see <see cref="Termijn"/>).</summary>
    /// <param name="firstDay">The first day of the term, itself included.</param>
    /// <param name="length">The length.</param>
    /// <param name="on">The date.</param>
    /// <returns>The condition; "no" where the law gives no first day.</returns>
    public static Condition HasRun(Value<LocalDate> firstDay, Period length, Value<LocalDate> on) =>
        firstDay <= Follows("latest start of " + Kinds.Term.Canonical(Kinds.Term.Encode(length)), on, day => Termijn.LatestStart(day, length));

    /// <summary>A yes/no question that the paragraph answers.</summary>
    /// <param name="name">Its name, camelCase ASCII.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <param name="answer">When the answer is yes.</param>
    /// <returns>The question.</returns>
    public static Question<bool> Asks(string name, string nl, string en, Condition answer) => new(name, new(nl, en), new Holds(answer));

    /// <summary>A question that the paragraph answers with a value.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="name">Its name, camelCase ASCII.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <param name="answer">The value.</param>
    /// <returns>The question.</returns>
    public static Question<T> Asks<T>(string name, string nl, string en, Value<T> answer) => new(name, new(nl, en), answer);

    /// <summary>A yes/no question about each element of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="name">Its name, camelCase ASCII.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <param name="answer">When the answer for an element is yes.</param>
    /// <returns>The question.</returns>
    public static EachQuestion<bool> AsksEach(ListFact list, string name, string nl, string en, Condition answer) => new(name, new(nl, en), list, new Holds(answer));

    /// <summary>A question about each element of a list that is answered with a value.</summary>
    /// <typeparam name="T">The type of the answers.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="name">Its name, camelCase ASCII.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <param name="answer">The value for an element.</param>
    /// <returns>The question.</returns>
    public static EachQuestion<T> AsksEach<T>(ListFact list, string name, string nl, string en, Value<T> answer) => new(name, new(nl, en), list, answer);

    private static Norm State(Role role, Force force, string place, string nl, string en, Condition when) =>
        new(new(place, role, force, new(nl, en)), when, []);

    extension(int count)
    {
        /// <summary>A term of this many years.</summary>
        public Period Years => Period.FromYears(count);

        /// <summary>A term of this many months.</summary>
        public Period Months => Period.FromMonths(count);

        /// <summary>A term of this many days.</summary>
        public Period Days => Period.FromDays(count);
    }
}
