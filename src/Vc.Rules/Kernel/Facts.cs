using System.Runtime.CompilerServices;
using NodaTime;

namespace Vc.Rules.Kernel;

/// <summary>A question about the case that the dossier answers or leaves open.</summary>
public interface IFact
{
    /// <summary>Where the answer stands in the dossier; <c>[]</c> marks the element of a list.</summary>
    string Path { get; }

    /// <summary>The question, as one asks it of a person.</summary>
    Text Question { get; }

    /// <summary>The list whose elements the question is about; <c>null</c> for a question about the case.</summary>
    ListFact? List { get; }

    /// <summary>What kind of answer is expected.</summary>
    ValueKind Answer { get; }

    /// <summary>Whether the answer is a judgement that the law leaves to a human, not a fact.</summary>
    bool IsJudgement { get; }
}

/// <summary>A fact as the kernel uses it.</summary>
internal interface ILeaf : IFact
{
    /// <summary>Reads the answer from the case or from the element at hand.</summary>
    Raw Read(object source);

    /// <summary><see cref="Read"/> as a function, for who reads the same answer of many cases.</summary>
    Func<object, Raw> Reader { get; }
}

/// <summary>Where the answers stand.</summary>
internal static class Leaves
{
    /// <summary>What to read the answer from: the case or the element at hand; <c>null</c> where it is not to be read, because nothing is known of the element or another answer is supposed.</summary>
    public static object? Source(IFact leaf, ListFact? list, ref Frame frame, out Raw otherwise)
    {
        var source = list is null ? frame.Source : frame.Item(list);
        otherwise = Raw.Unknown;
        return source is not null && frame.Supposed is { } supposed && supposed.Find(Spot.Of(leaf, in frame), out otherwise) ? null : source;
    }
}

/// <summary>A yes/no question on the dossier. It is a condition by itself.</summary>
public abstract class YesNo : Condition, ILeaf
{
    private protected YesNo(string path, Text question, ListFact? list)
    {
        Path = path;
        Question = question;
        List = list;
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <inheritdoc/>
    public Text Question { get; }

    /// <inheritdoc/>
    public ListFact? List { get; }

    /// <inheritdoc/>
    public ValueKind Answer => Kinds.YesNo;

    /// <inheritdoc/>
    public virtual bool IsJudgement => false;

    /// <inheritdoc/>
    Raw ILeaf.Read(object source) => Read(source);

    /// <inheritdoc/>
    Func<object, Raw> ILeaf.Reader => Read;

    internal abstract Raw Read(object source);

    internal override Raw Compute(ref Frame frame) => Leaves.Source(this, List, ref frame, out var otherwise) is { } source ? Read(source) : otherwise;

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => throw new InvalidOperationException("A fact has no inputs.");

    internal override Node Intern(Interning graph) => graph.Add("fact:" + Path, Copy);
}

/// <summary>
/// An open norm: a weighing or an assessment that the law leaves to a human. The dossier can carry the human's answer; without it the decision needs a judgement, not a fact.
/// </summary>
public abstract class Judgement : YesNo
{
    private protected Judgement(string path, Text question, IReadOnlyList<Text> factors, ListFact? list)
        : base(path, question, list) => Factors = factors;

    /// <summary>What the human is to weigh.</summary>
    public IReadOnlyList<Text> Factors { get; }

    /// <inheritdoc/>
    public override bool IsJudgement => true;
}

/// <summary>A question on the dossier whose answer is a choice, a date or a number.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public abstract class Fact<T> : Value<T>, ILeaf
{
    private protected Fact(string path, ValueKind<T> kind, Text question, ListFact? list)
        : base(kind)
    {
        Path = path;
        Question = question;
        List = list;
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <inheritdoc/>
    public Text Question { get; }

    /// <inheritdoc/>
    public ListFact? List { get; }

    /// <inheritdoc/>
    public ValueKind Answer => Kind;

    /// <inheritdoc/>
    public bool IsJudgement => false;

    /// <inheritdoc/>
    Raw ILeaf.Read(object source) => Read(source);

    /// <inheritdoc/>
    Func<object, Raw> ILeaf.Reader => Read;

    internal abstract Raw Read(object source);

    internal override Raw Compute(ref Frame frame) => Leaves.Source(this, List, ref frame, out var otherwise) is { } source ? Read(source) : otherwise;

    internal override Raw Combine(ReadOnlySpan<Raw> inputs) => throw new InvalidOperationException("A fact has no inputs.");

    internal override Node Intern(Interning graph) => graph.Add("fact:" + Path, Copy);
}

/// <summary>A list that can show its elements without copying them.</summary>
internal interface IElements
{
    /// <summary>The elements; not to be changed.</summary>
    object[] Elements { get; }
}

/// <summary>A list in the dossier. An unknown list is not an empty list.</summary>
public abstract class ListFact : IFact
{
    private protected ListFact(string path, Text question, ListFact? outer)
    {
        Path = path;
        Question = question;
        List = outer;
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <inheritdoc/>
    public Text Question { get; }

    /// <inheritdoc/>
    public ListFact? List { get; }

    /// <inheritdoc/>
    public ValueKind Answer => Kinds.Number;

    /// <inheritdoc/>
    public bool IsJudgement => false;

    /// <summary>The elements, or <c>null</c> where nothing is known of the list.</summary>
    internal abstract object[]? Items(object source);

    internal object[]? ItemsIn(ref Frame frame)
    {
        var source = List is null ? frame.Source : frame.Item(List);
        return source is null || frame.Supposed?.LeavesOut(Spot.Of(this, in frame)) is true ? null : Items(source);
    }
}

/// <summary>A list in the dossier whose elements are of one type.</summary>
/// <typeparam name="TItem">The type of the elements.</typeparam>
public abstract class ListFact<TItem> : ListFact
    where TItem : class
{
    private protected ListFact(string path, Text question, ListFact? outer)
        : base(path, question, outer)
    {
    }

    /// <summary>A yes/no question about each element.</summary>
    /// <param name="name">The name of the property of the element in JSON.</param>
    /// <param name="getter">Reads the answer; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The fact; use it only inside a quantifier over this list.</returns>
    public YesNo YesNo(string name, Func<TItem, bool?> getter, string nl, string en) => new FactsOf<TItem>.YesNoOf(At(name), new(nl, en), this, getter);

    /// <summary>A date of each element.</summary>
    /// <param name="name">The name of the property of the element in JSON.</param>
    /// <param name="getter">Reads the answer; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The fact; use it only inside a quantifier over this list.</returns>
    public Fact<LocalDate> Date(string name, Func<TItem, LocalDate?> getter, string nl, string en) => new FactsOf<TItem>.DateOf(At(name), Kinds.Date, new(nl, en), this, getter);

    /// <summary>The date of something about each element that can also be known not to have happened yet (<see cref="Law.Dag.NogNiet"/>).</summary>
    /// <param name="name">The name of the property of the element in JSON.</param>
    /// <param name="getter">Reads the answer; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The fact; use it only inside a quantifier over this list.</returns>
    public Fact<LocalDate> DateOrNotYet(string name, Func<TItem, LocalDate?> getter, string nl, string en) => new FactsOf<TItem>.DateOf(At(name), Kinds.DateOrNotYet, new(nl, en), this, getter);

    /// <summary>A choice about each element.</summary>
    /// <typeparam name="T">The enumeration of the answers.</typeparam>
    /// <param name="name">The name of the property of the element in JSON.</param>
    /// <param name="choices">The answers.</param>
    /// <param name="getter">Reads the answer; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The fact; use it only inside a quantifier over this list.</returns>
    public Fact<T> Choice<T>(string name, Choices<T> choices, Func<TItem, T?> getter, string nl, string en)
        where T : struct, Enum => new FactsOf<TItem>.ChoiceOf<T>(At(name), choices, new(nl, en), this, getter);

    /// <summary>A whole number of each element.</summary>
    /// <param name="name">The name of the property of the element in JSON.</param>
    /// <param name="getter">Reads the answer; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The fact; use it only inside a quantifier over this list.</returns>
    public Fact<int> Number(string name, Func<TItem, int?> getter, string nl, string en) => new FactsOf<TItem>.NumberOf(At(name), new(nl, en), this, getter);

    /// <summary>A list inside each element.</summary>
    /// <typeparam name="TInner">The type of the inner elements.</typeparam>
    /// <param name="name">The name of the property of the element in JSON.</param>
    /// <param name="getter">Reads the list; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The list; use it only inside a quantifier over this list.</returns>
    public ListFact<TInner> Sublist<TInner>(string name, Func<TItem, IReadOnlyList<TInner>?> getter, string nl, string en)
        where TInner : class => new FactsOf<TItem>.ListOf<TInner>(At(name), new(nl, en), this, getter);

    private string At(string name) => Path + "[]." + name;
}

/// <summary>Declares the questions on a case of one type. Declaring is the only place that touches the case's properties.</summary>
/// <typeparam name="TSource">The type of the case, or of an element of one of its lists.</typeparam>
public static class FactsOf<TSource>
    where TSource : class
{
    /// <summary>A yes/no question.</summary>
    /// <param name="path">Where the answer stands in the JSON of the case.</param>
    /// <param name="getter">Reads the answer; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The fact, a condition by itself.</returns>
    public static YesNo YesNo(string path, Func<TSource, bool?> getter, string nl, string en) => new YesNoOf(path, new(nl, en), null, getter);

    /// <summary>A judgement that the law leaves to a human.</summary>
    /// <param name="path">Where the answer stands in the JSON of the case.</param>
    /// <param name="getter">Reads the human's answer; <c>null</c> means not judged.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <param name="factors">What is to be weighed.</param>
    /// <returns>The judgement, a condition by itself.</returns>
    public static Judgement Judgement(string path, Func<TSource, bool?> getter, string nl, string en, params Text[] factors) =>
        new JudgementOf(path, new(nl, en), factors, null, getter);

    /// <summary>A date.</summary>
    /// <param name="path">Where the answer stands in the JSON of the case.</param>
    /// <param name="getter">Reads the answer; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The fact.</returns>
    public static Fact<LocalDate> Date(string path, Func<TSource, LocalDate?> getter, string nl, string en) => new DateOf(path, Kinds.Date, new(nl, en), null, getter);

    /// <summary>The date of something that can also be known not to have happened yet (<see cref="Law.Dag.NogNiet"/>).</summary>
    /// <param name="path">Where the answer stands in the JSON of the case.</param>
    /// <param name="getter">Reads the answer; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The fact.</returns>
    public static Fact<LocalDate> DateOrNotYet(string path, Func<TSource, LocalDate?> getter, string nl, string en) => new DateOf(path, Kinds.DateOrNotYet, new(nl, en), null, getter);

    /// <summary>A choice from a closed list.</summary>
    /// <typeparam name="T">The enumeration of the answers.</typeparam>
    /// <param name="path">Where the answer stands in the JSON of the case.</param>
    /// <param name="choices">The answers.</param>
    /// <param name="getter">Reads the answer; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The fact.</returns>
    public static Fact<T> Choice<T>(string path, Choices<T> choices, Func<TSource, T?> getter, string nl, string en)
        where T : struct, Enum => new ChoiceOf<T>(path, choices, new(nl, en), null, getter);

    /// <summary>A whole number.</summary>
    /// <param name="path">Where the answer stands in the JSON of the case.</param>
    /// <param name="getter">Reads the answer; <c>null</c> means not known.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The fact.</returns>
    public static Fact<int> Number(string path, Func<TSource, int?> getter, string nl, string en) => new NumberOf(path, new(nl, en), null, getter);

    /// <summary>A list.</summary>
    /// <typeparam name="TItem">The type of the elements.</typeparam>
    /// <param name="path">Where the list stands in the JSON of the case.</param>
    /// <param name="getter">Reads the list; <c>null</c> means that nothing is known of it, which is not an empty list.</param>
    /// <param name="nl">The question in Dutch.</param>
    /// <param name="en">The question in English.</param>
    /// <returns>The list, on which facts of its elements can be declared.</returns>
    public static ListFact<TItem> List<TItem>(string path, Func<TSource, IReadOnlyList<TItem>?> getter, string nl, string en)
        where TItem : class => new ListOf<TItem>(path, new(nl, en), null, getter);

    // The evaluator hands every getter the object that its list or its case gave out, so these casts cannot fail.
    internal sealed class YesNoOf(string path, Text question, ListFact? list, Func<TSource, bool?> getter) : YesNo(path, question, list)
    {
        internal override Raw Read(object source) => Raw.Of(getter(Unsafe.As<TSource>(source)));
    }

    internal sealed class JudgementOf(string path, Text question, IReadOnlyList<Text> factors, ListFact? list, Func<TSource, bool?> getter)
        : Judgement(path, question, factors, list)
    {
        internal override Raw Read(object source) => Raw.Of(getter(Unsafe.As<TSource>(source)));
    }

    internal sealed class DateOf(string path, ValueKind<LocalDate> kind, Text question, ListFact? list, Func<TSource, LocalDate?> getter) : Fact<LocalDate>(path, kind, question, list)
    {
        internal override Raw Read(object source) => getter(Unsafe.As<TSource>(source)) is { } date ? Raw.Known(Kind.Encode(date)) : Raw.Unknown;
    }

    internal sealed class ChoiceOf<T>(string path, Choices<T> choices, Text question, ListFact? list, Func<TSource, T?> getter) : Fact<T>(path, choices, question, list)
        where T : struct, Enum
    {
        internal override Raw Read(object source) => getter(Unsafe.As<TSource>(source)) is { } value ? Raw.Known(Unsafe.As<T, int>(ref value)) : Raw.Unknown;
    }

    internal sealed class NumberOf(string path, Text question, ListFact? list, Func<TSource, int?> getter) : Fact<int>(path, Kinds.Number, question, list)
    {
        internal override Raw Read(object source) => getter(Unsafe.As<TSource>(source)) is { } number ? Raw.Known(number) : Raw.Unknown;
    }

    internal sealed class ListOf<TItem>(string path, Text question, ListFact? outer, Func<TSource, IReadOnlyList<TItem>?> getter) : ListFact<TItem>(path, question, outer)
        where TItem : class
    {
        internal override object[]? Items(object source) => getter(Unsafe.As<TSource>(source)) switch
        {
            null => null,
            IElements elements => elements.Elements,
            var others => [.. others],
        };
    }
}
