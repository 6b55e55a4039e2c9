using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>Questions of a paragraph that other paragraphs build on before the paragraph itself can: where two paragraphs lean on each other, what the one needs first is a part of the other.</summary>
internal sealed class Part(ParagraphVersion version, params Question[] questions)
{
    private readonly Graph _graph = Graph.Build(version, questions);

    /// <summary>The answer to a question as a value that another paragraph can build on; see <see cref="Paragraph.SubDecision{T}(Question{T})"/>.</summary>
    public Value<T> SubDecision<T>(Question<T> question) => (Value<T>)_graph.Root(question);
}
