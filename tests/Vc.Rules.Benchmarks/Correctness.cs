using System.Globalization;
using System.Text.Json.Nodes;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;

namespace Vc.Rules.Benchmarks;

/// <summary>The yardsticks against the rule, over random dossiers, before anything is timed: a yardstick that answers something else measures nothing.</summary>
internal static class Correctness
{
    private const int Each = 5_000;

    /// <summary>Compares and reports; stops at the first difference with the smallest dossier that shows it.</summary>
    /// <returns>Whether there was no difference.</returns>
    public static bool Run()
    {
        foreach (var percent in (int[])[0, 10, 30, 60])
        {
            var source = new RandomDossiers(seed: 1_000 + percent, percent / 100.0);
            int yes = 0, no = 0, open = 0, settledByDiagram = 0, twoValuedWrong = 0, steps = 0;
            for (var i = 0; i < Each; i++)
            {
                var dossier = source.Next();
                if (Difference(dossier, full: percent == 0) is not null)
                {
                    Report(dossier, percent == 0);
                    return false;
                }

                var exact = A2_12_6_2025.Rule.Answer(A2_12_6_2025.Weigering, dossier, RandomDossiers.Peildatum);
                var twoValued = TwoValued.Weigering(dossier);
                yes += exact is { HasValue: true, Value: true } ? 1 : 0;
                no += exact is { HasValue: true, Value: false } ? 1 : 0;
                open += exact.HasValue ? 0 : 1;
                settledByDiagram += exact.HasValue && ThreeValued.Weigering(dossier) == Truth.Unknown ? 1 : 0;
                twoValuedWrong += exact.HasValue && exact.Value != twoValued ? 1 : 0;
                steps += Reasoning.Weigering(dossier).Chain.Count;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{percent,3} % unknown, {Each} dossiers: {yes} yes, {no} no, {open} open; {steps / (double)Each:0.0} steps a chain; Kleene open but settled: {settledByDiagram}; two-valued wrong on {twoValuedWrong} of the settled, and firm on all that are open"));
        }

        Console.WriteLine("No difference between the rule and the yardsticks.");
        return true;
    }

    /// <summary>What differs; <c>null</c> where nothing does.</summary>
    private static string? Difference(Dossier dossier, bool full)
    {
        var rule = A2_12_6_2025.Rule;
        var question = A2_12_6_2025.Weigering;
        var exact = rule.Answer(question, dossier, RandomDossiers.Peildatum);
        var kleene = KleeneOf(rule, question, dossier);
        var threeValued = ThreeValued.Weigering(dossier);
        if (threeValued != kleene)
        {
            return $"three-valued says {threeValued}, Kleene on the graph {kleene}, the rule {Show(exact)}";
        }

        if (threeValued != Truth.Unknown && (!exact.HasValue || exact.Value != (threeValued == Truth.Yes)))
        {
            return $"three-valued says {threeValued}, the rule {Show(exact)}";
        }

        if (full && (!exact.HasValue || exact.Value != TwoValued.Weigering(dossier)))
        {
            return $"two-valued says {TwoValued.Weigering(dossier)}, the rule {Show(exact)}";
        }

        var reasoned = Reasoning.Weigering(dossier);
        if (reasoned.Answer != threeValued)
        {
            return $"with its chain by hand {reasoned.Answer}, without {threeValued}";
        }

        var decision = rule.Decide(question, dossier, RandomDossiers.Peildatum);
        if (decision.Outcome!.Answer != exact)
        {
            return $"the decision says {Show(decision.Outcome.Answer)}, the outcome by itself {Show(exact)}";
        }

        var byHand = reasoned.Chain.Where(static step => step.Holds != Truth.No && !step.Pinpoint.Contains("toelichting", StringComparison.Ordinal)).Select(static step => (step.Pinpoint, step.Reading, step.Position, step.Holds));
        var byRule = decision.Citations.Where(static citation => citation.Holds != Truth.No && !citation.Pinpoint.ToString().Contains("toelichting", StringComparison.Ordinal)).Select(static citation => (Pinpoint: citation.Pinpoint.ToString(), citation.Provision.Reading, Position: citation.Positions is [var position] ? position : -1, citation.Holds));
        // The order is that of the walk, and what is ruled out on the way to the term of an old alert the yardsticks do not know: held against each other are the norms that hold or are open.
        return byHand.OrderBy(static step => step.ToString(), StringComparer.Ordinal).SequenceEqual(byRule.OrderBy(static step => step.ToString(), StringComparer.Ordinal))
            ? null
            : $"the chain by hand is\n  {string.Join("\n  ", byHand)}\nand by the rule\n  {string.Join("\n  ", byRule)}";
    }

    /// <summary>What the graph says without a search for answers that every completion gives alike.</summary>
    private static Truth KleeneOf(Paragraph rule, Question question, Dossier dossier)
    {
        var frame = new Frame(new(dossier, RandomDossiers.Peildatum), new Raw[rule.Graph.Nodes.Length]);
        var value = frame.Of(rule.Graph.Root(question));
        return value.IsYes ? Truth.Yes : value.IsNo ? Truth.No : Truth.Unknown;
    }

    private static string Show(Answer<bool> answer) => answer.HasValue ? answer.Value.ToString() : answer.State.ToString();

    private static void Report(Dossier dossier, bool full)
    {
        // Two-valued logic is held to dossiers that know everything, so a difference that only it shows cannot be made smaller by leaving facts out.
        full = full && Difference(dossier, full: false) is null;
        var smallest = JsonNode.Parse(DossierJson.Write(dossier))!;
        while (!full && Smaller(smallest).FirstOrDefault(candidate => Read(candidate) is { } read && Difference(read, full: false) is not null) is { } next)
        {
            smallest = next;
        }

        Console.Error.WriteLine($"A yardstick and the rule differ on {RandomDossiers.Peildatum:uuuu-MM-dd} on this dossier:");
        Console.Error.WriteLine(smallest.ToJsonString(new() { WriteIndented = true }));
        Console.Error.WriteLine(Difference(Read(smallest)!, full));
    }

    private static Dossier? Read(JsonNode json)
    {
        try
        {
            var dossier = DossierJson.Read(json.ToJsonString());
            return dossier.Validate(RandomDossiers.Peildatum).Count == 0 && !RandomDossiers.CanKeepOwnTerm(dossier) ? dossier : null;
        }
        catch (Exception exception) when (exception is DossierException or FormatException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>The same JSON with one property or element less.</summary>
    private static IEnumerable<JsonNode> Smaller(JsonNode json)
    {
        for (var target = 0; ; target++)
        {
            var copy = json.DeepClone();
            var at = target;
            if (!Remove(copy, ref at))
            {
                yield break;
            }

            yield return copy;
        }

        static bool Remove(JsonNode? node, ref int at)
        {
            switch (node)
            {
                case JsonObject values:
                    foreach (var (name, value) in values)
                    {
                        if (value is not null && at-- == 0)
                        {
                            return values.Remove(name);
                        }

                        if (Remove(value, ref at))
                        {
                            return true;
                        }
                    }

                    return false;
                case JsonArray elements:
                    for (var i = 0; i < elements.Count; i++)
                    {
                        if (at-- == 0)
                        {
                            elements.RemoveAt(i);
                            return true;
                        }

                        if (Remove(elements[i], ref at))
                        {
                            return true;
                        }
                    }

                    return false;
                default:
                    return false;
            }
        }
    }
}
