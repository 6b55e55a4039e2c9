using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Vc.Rules.Benchmarks.ByHand;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;

namespace Vc.Rules.Benchmarks;

/// <summary>The yardsticks against the rules, over random dossiers, before anything is timed: a yardstick that answers something else measures nothing.</summary>
internal static class Correctness
{
    private const int Each = 5_000;

    /// <summary>Compares and reports, the subjects beside each other; of each, stops at the first difference with the smallest dossier that shows it.</summary>
    /// <returns>Whether there was no difference.</returns>
    public static bool Run()
    {
        var agree = true;
        foreach (var (report, isEqual) in Subjects.All.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Run))
        {
            Console.WriteLine(report);
            agree &= isEqual;
        }

        return agree;
    }

    private static (string Report, bool IsEqual) Run(Subject subject)
    {
        var report = new StringBuilder().AppendLine().Append(CultureInfo.InvariantCulture, $"{subject} on {subject.Peildatum:uuuu-MM-dd}").AppendLine();
        var unseen = Norms(subject);
        foreach (var percent in (int[])[0, 10, 30, 60])
        {
            var shares = new SortedDictionary<int, int>();
            int settledByDiagram = 0, twoValuedWrong = 0, steps = 0;
            foreach (var (whole, dossier) in subject.Draw(seed: 1_000, percent).Take(Each))
            {
                var exact = subject.Answer(dossier);
                var threeValued = subject.ThreeValued(dossier);
                var reasoned = subject.Reason(dossier);
                if (Difference(subject, dossier, exact, threeValued, reasoned, full: percent == 0) is not null)
                {
                    return (report.Append(Smallest(subject, dossier, percent == 0)).ToString(), false);
                }

                // The yardstick on the whole case is a second opinion on what the rule settles without some of the answers.
                if (exact != Coded.Open && exact != subject.TwoValued(whole))
                {
                    report.AppendLine(CultureInfo.InvariantCulture, $"The rule settles {Name(subject, exact)} on a dossier that comes to {Name(subject, subject.TwoValued(whole))} where more is known:").AppendLine(DossierJson.Write(dossier)).AppendLine("and the whole is").Append(DossierJson.Write(whole));
                    return (report.ToString(), false);
                }

                unseen.ExceptWith(reasoned.Chain.Where(static step => step.Holds != Truth.No).Select(static step => (step.Pinpoint, step.Reading)));
                shares[exact] = shares.GetValueOrDefault(exact) + 1;
                settledByDiagram += exact != Coded.Open && threeValued == Coded.Open ? 1 : 0;
                twoValuedWrong += exact != Coded.Open && exact != subject.TwoValued(dossier) ? 1 : 0;
                steps += reasoned.Chain.Count;
            }

            report.Append(CultureInfo.InvariantCulture, $"{percent,3} % unknown, {Each} dossiers: {string.Join(", ", shares.Select(share => $"{share.Value} {Name(subject, share.Key)}"))}; ")
                .Append(CultureInfo.InvariantCulture, $"{steps / (double)Each:0.0} steps a chain; Kleene open but settled: {settledByDiagram}; two-valued wrong on {twoValuedWrong} of the settled, and firm on all that are open")
                .AppendLine();
        }

        if (unseen.Count > 0)
        {
            report.Append(CultureInfo.InvariantCulture, $"in no chain hold or are open: {string.Join(", ", unseen.Select(static norm => $"{norm.Pinpoint} {norm.Reading}".TrimEnd()))}").AppendLine();
        }

        return (report.Append("No difference between the rule and the yardsticks.").ToString(), true);
    }

    // The norms that the question builds on.
    private static HashSet<(string Pinpoint, string? Reading)> Norms(Subject subject)
    {
        var seen = new HashSet<Node>();
        Visit(subject.Paragraph.Graph.Root(subject.Question));
        return [.. seen.Where(static node => node.States is not null).Select(static node => (node.States!.Pinpoint.ToString(), node.States.Reading))];

        void Visit(Node node)
        {
            if (seen.Add(node))
            {
                foreach (var child in node.Children)
                {
                    Visit(child);
                }
            }
        }
    }

    private static string Name(Subject subject, int answer) => answer switch
    {
        Coded.Open => "open",
        Coded.NotReached => "not reached",
        _ => subject.Answers[answer],
    };

    /// <summary>What differs; <c>null</c> where nothing does.</summary>
    private static string? Difference(Subject subject, Dossier dossier, bool full) =>
        Difference(subject, dossier, subject.Answer(dossier), subject.ThreeValued(dossier), subject.Reason(dossier), full);

    private static string? Difference(Subject subject, Dossier dossier, int exact, int threeValued, Reasoned reasoned, bool full)
    {
        var kleene = KleeneOf(subject, dossier);
        if (threeValued != kleene)
        {
            return $"three-valued says {Name(subject, threeValued)}, Kleene on the graph {Name(subject, kleene)}, the rule {Name(subject, exact)}";
        }

        if (threeValued != Coded.Open && exact != threeValued)
        {
            return $"three-valued says {Name(subject, threeValued)}, the rule {Name(subject, exact)}";
        }

        if (full && exact != subject.TwoValued(dossier))
        {
            var missing = subject.Decide(dossier).Decision;
            return $"two-valued says {Name(subject, subject.TwoValued(dossier))}, the rule {Name(subject, exact)} {string.Join(", ", missing.MissingFacts.Select(static fact => fact.Path).Concat(missing.Judgements.Select(static judgement => judgement.Path)))}";
        }

        if (full && subject.Library is { } library && !library.Grounds(dossier).SequenceEqual(library.GroundsByRule(dossier)))
        {
            return $"the library finds the grounds {string.Join(", ", library.Grounds(dossier))}, the rule {string.Join(", ", library.GroundsByRule(dossier))}";
        }

        if (full && subject.Library is { } other && other.Count(dossier) > 0 != (exact == Coded.Of(true)))
        {
            return $"the library finds {other.Count(dossier)} grounds, the rule says {Name(subject, exact)}";
        }

        if (reasoned.Answer != threeValued)
        {
            return $"with its chain by hand {Name(subject, reasoned.Answer)}, without {Name(subject, threeValued)}";
        }

        var (decision, decided) = subject.Decide(dossier);
        if (decided != exact)
        {
            return $"the decision says {Name(subject, decided)}, the outcome by itself {Name(subject, exact)}";
        }

        // The order is that of the walk. Held against each other are the norms that hold or are open, without explanatory notes, which are text beside a norm.
        var byHand = Sorted(reasoned.Chain);
        var byRule = Sorted(decision.Citations.Where(static citation => citation.Role != Role.Explanation).Select(static citation => new Step(
            citation.Pinpoint.ToString(),
            citation.Provision.Reading,
            citation.Positions is [var position, ..] ? position : -1,
            citation.Positions is [_, var inner] ? inner : -1,
            citation.Holds)));
        return byHand.SequenceEqual(byRule)
            ? null
            : $"by hand the chain has\n  {string.Join("\n  ", byHand.Except(byRule))}\nand by the rule\n  {string.Join("\n  ", byRule.Except(byHand))}";
    }

    private static List<Step> Sorted(IEnumerable<Step> steps) =>
    [
        .. steps.Where(static step => step.Holds != Truth.No)
            .OrderBy(static step => step.Pinpoint, StringComparer.Ordinal)
            .ThenBy(static step => step.Reading, StringComparer.Ordinal)
            .ThenBy(static step => (step.Position, step.Inner)),
    ];

    /// <summary>What the graph says without a search for answers that every completion gives alike.</summary>
    private static int KleeneOf(Subject subject, Dossier dossier)
    {
        var graph = subject.Paragraph.Graph;
        var frame = new Frame(new(dossier, subject.Peildatum), new Raw[graph.Nodes.Length]);
        return Coded.Of(frame.Of(graph.Root(subject.Question)));
    }

    private static string Smallest(Subject subject, Dossier dossier, bool full)
    {
        // Two-valued logic is held to dossiers that know everything, so a difference that only it shows cannot be made smaller by leaving facts out.
        full = full && Difference(subject, dossier, full: false) is null;
        var smallest = JsonNode.Parse(DossierJson.Write(dossier))!;
        while (!full && Smaller(smallest).FirstOrDefault(candidate => Read(subject, candidate) is { } read && Difference(subject, read, full: false) is not null) is { } next)
        {
            smallest = next;
        }

        return $"A yardstick and the rule differ on this dossier:\n{smallest.ToJsonString(new() { WriteIndented = true })}\n{Difference(subject, Read(subject, smallest)!, full)}";
    }

    private static Dossier? Read(Subject subject, JsonNode json)
    {
        try
        {
            var dossier = DossierJson.Read(json.ToJsonString());
            return dossier.Validate(subject.Peildatum).Count == 0 ? dossier : null;
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
