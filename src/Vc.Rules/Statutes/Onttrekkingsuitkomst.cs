using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Statutes;

/// <summary>What article 6.1 Vb says of the risk of absconding.</summary>
public sealed record Onttrekkingsuitkomst : IOutcome
{
    /// <summary>Whether it can be assumed; <c>null</c> where that is not settled.</summary>
    public bool? KanWordenAangenomen { get; init; }

    /// <summary>Takes over the answer.</summary>
    internal static Onttrekkingsuitkomst Van(Results results, Question<bool> question) => new() { KanWordenAangenomen = results.Settled(question) };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer) =>
        writer.Field("kanWordenAangenomen", new("Een risico op onttrekking kan worden aangenomen", "A risk of absconding can be assumed"), KanWordenAangenomen);
}
