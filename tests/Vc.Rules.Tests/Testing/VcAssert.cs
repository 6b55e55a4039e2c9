using Vc.Rules.Comparing;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;

namespace Vc.Rules.Tests.Testing;

/// <summary>Expectations about decisions, for any test framework. docs/testing.md shows it to whoever tests dossiers of his own.</summary>
public static class VcAssert
{
    /// <summary>The outcome, a line for each field, with what it is the outcome of.</summary>
    public static string Outcome(Decision decision) =>
        $"{decision.Version.Paragraph} on {decision.Peildatum:uuuu-MM-dd}: {decision.Status}\n"
        + string.Concat(OutcomeValues.Of(decision.OutcomeFields).Select(static field => $"{field.Path}: {field.Value ?? "-"}\n"));

    /// <summary>Compares the outcome with a file. What differs is left beside it, as .received.txt: read it, and rename it if it is right.</summary>
    public static void IsVerified(Decision decision, string file)
    {
        var outcome = Outcome(decision);
        var verified = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (outcome != verified)
        {
            File.WriteAllText(Path.ChangeExtension(file, ".received.txt"), outcome);
            throw new InvalidOperationException($"Expected the outcome in {file}, found:\n{outcome}");
        }
    }

    /// <summary>The decision rests on a norm: it is cited, and it holds.</summary>
    public static void RestsOn(Decision decision, string pinpoint) =>
        Expect(decision.Citations.Any(citation => citation.Pinpoint.ToString() == pinpoint && citation.Holds == Truth.Yes), $"to rest on {pinpoint}", decision);

    /// <summary>The decision asks for a fact.</summary>
    public static void AsksFor(Decision decision, string path) =>
        Expect(decision.MissingFacts.Any(missing => missing.Path == path), $"to ask for {path}", decision);

    /// <summary>No answer to an open question can change the decision.</summary>
    public static void IsDecided(Decision decision) => Expect(decision.Status == DecisionStatus.Decided, "to be decided", decision);

    private static void Expect(bool isMet, string expectation, Decision decision)
    {
        if (!isMet)
        {
            throw new InvalidOperationException($"Expected the decision {expectation}, but:\n{decision.Explain(Language.En)}");
        }
    }
}
