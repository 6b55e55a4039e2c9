namespace Vc.Rules.Kernel;

/// <summary>A question that a paragraph answers. A paragraph that settles several things has several; each has its own status.</summary>
public abstract class Question
{
    private protected Question(string name, Text text, Value root, bool weighs)
    {
        Name = name;
        Text = text;
        Root = root;
        Weighs = weighs;
    }

    /// <summary>Its name, unique in the paragraph, in camelCase ASCII.</summary>
    public string Name { get; }

    /// <summary>The question in words.</summary>
    public Text Text { get; }

    /// <summary>What kind of answer it has.</summary>
    public ValueKind Answer => Root.AnyKind;

    /// <summary>Whether the paragraph is only decided when this question is. A question aside is answered where that can be done, and where it cannot it asks for nothing.</summary>
    public bool Weighs { get; }

    /// <summary>Its place among the questions of its paragraph; set when the paragraph is built.</summary>
    internal int Ordinal { get; set; } = -1;

    /// <summary>The node that answers it.</summary>
    internal Value Root { get; }
}

/// <summary>A question with an answer of one type.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public sealed class Question<T> : Question
{
    internal Question(string name, Text text, Value<T> root, bool weighs = true)
        : base(name, text, root, weighs)
    {
    }

    /// <summary>Limits the question to the cases that reach it. Where the condition does not hold the question is not reached: it has no answer and does not weigh in the paragraph's status.</summary>
    /// <param name="reached">When the question arises.</param>
    /// <returns>The limited question.</returns>
    public Question<T> When(Condition reached) => new(Name, Text, new Guarded<T>(reached, (Value<T>)Root, State.NotReached), Weighs);

    /// <summary>The question as one aside: it is answered where that can be done, but what it misses is not missing from the paragraph's decision.</summary>
    /// <returns>The same question, which does not weigh.</returns>
    public Question<T> Aside() => new(Name, Text, (Value<T>)Root, weighs: false);
}

/// <summary>A question about each element of a list in the dossier: one answer an element.</summary>
/// <typeparam name="T">The type of the answers.</typeparam>
public sealed class EachQuestion<T> : Question
{
    private readonly ListFact _list;
    private readonly Value<T> _body;

    internal EachQuestion(string name, Text text, ListFact list, Value<T> body, bool weighs = true)
        : base(name, text, new PerElement<T>(list, body), weighs) => (_list, _body) = (list, body);

    /// <summary>Limits the question to the cases, or the elements, that reach it.</summary>
    /// <param name="reached">When the question arises.</param>
    /// <returns>The limited question.</returns>
    public EachQuestion<T> When(Condition reached) => new(Name, Text, _list, new Guarded<T>(reached, _body, State.NotReached), Weighs);

    /// <summary>The question as one aside; see <see cref="Question{T}.Aside"/>.</summary>
    /// <returns>The same question, which does not weigh.</returns>
    public EachQuestion<T> Aside() => new(Name, Text, _list, _body, weighs: false);
}

/// <summary>What a question came to.</summary>
public enum AnswerState
{
    /// <summary>A fact or a judgement is missing.</summary>
    Open,

    /// <summary>There is a value.</summary>
    Decided,

    /// <summary>It is settled that the law gives no value here. That is an outcome.</summary>
    Nothing,

    /// <summary>Two norms give different values and nothing ranks them: a human must choose.</summary>
    Conflict,

    /// <summary>The case does not reach the question.</summary>
    NotReached,
}

/// <summary>The answer to a question. Equal when state and value are equal.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="State">What the question came to.</param>
/// <param name="Value">The value where <paramref name="State"/> is <see cref="AnswerState.Decided"/>; else the default of its type.</param>
public readonly record struct Answer<T>(AnswerState State, T? Value)
{
    /// <summary>Whether there is a value.</summary>
    public bool HasValue => State == AnswerState.Decided;

    internal static Answer<T> Of(Raw raw, ValueKind<T> kind) => new(Answers.StateOf(raw), raw.State == Kernel.State.Known ? kind.Decode(raw.Bits) : default);
}

internal static class Answers
{
    public static AnswerState StateOf(Raw raw) => raw.State switch
    {
        State.Known => AnswerState.Decided,
        State.Nothing => AnswerState.Nothing,
        State.Conflict => AnswerState.Conflict,
        State.NotReached => AnswerState.NotReached,
        _ => AnswerState.Open,
    };
}
