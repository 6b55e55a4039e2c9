using NodaTime;
using Vc.Rules.Kernel;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Tests.Kernel;

/// <summary>A question in a graph of its own.</summary>
internal sealed class Asked
{
    private Asked(Question question)
    {
        Question = question;
        Graph = Graph.Build(Answers.Version, [question]);
        Root = Graph.Root(question);
    }

    public Question Question { get; }

    public Graph Graph { get; }

    public Value Root { get; }

    // A question belongs to one graph; here it may be asked more than once.
    public static Asked Of(Question question) => new(Graphs.Ask(question.Root));

    public static Asked Of(Condition condition) => new(Asks("q", "q?", "q?", condition));

    public static Asked Of<T>(Value<T> value) => new(Asks("q", "q?", "q?", value));

    public Raw Outcome(Sample sample) => Graph.Outcome(Question, new(sample, Answers.Today));

    public Raw Outcome(Sample sample, LocalDate peildatum) => Graph.Outcome(Question, new(sample, peildatum));

    /// <summary>The value before anything is searched for.</summary>
    public Raw Kleene(Sample sample)
    {
        var frame = new Frame(new(sample, Answers.Today), new Raw[Graph.Slots], new Shortcut?[Graph.Nodes.Length]);
        return frame.Of(Root);
    }

    /// <summary>The places of the unknown answers that the diagrams call relevant.</summary>
    public SortedSet<string> Support(Sample sample)
    {
        var diagrams = new Diagrams(Graph, new(sample, Answers.Today));
        return new(diagrams.Support(diagrams.Of(Root)).SelectMany(level => diagrams.Unknowns[level].Causes).Select(static cause => cause.Path), StringComparer.Ordinal);
    }
}
