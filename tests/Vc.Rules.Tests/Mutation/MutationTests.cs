using System.Globalization;
using System.Text;
using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Circulaire;
using Vc.Rules.Tests.Snapshots;
using Xunit;

namespace Vc.Rules.Tests.Mutation;

/// <summary>Whether the worked examples notice a change in the law: each norm is changed in each way that a careless hand could, and some example has to come to something else.</summary>
public class MutationTests
{
    // What the examples notice now of the changes that are not proven to leave the law as it is; the aim is 0.95. Raise it with the examples, never lower it.
    private const double Floor = 0.95;

    private const int FewCases = 25;

    private const int ManyCases = 1500;

    /// <summary>
    /// What no example notices stands in a file beside this one, each change with its reason: it leaves the law as it is, it waits for an example, or too much hangs together to tell.
    /// <para>With VC_MUTATION_REPORT=folder it writes there how much was noticed of each paragraph, and of each change that waits for an example a small case that would notice it, where one was found.
    /// VC_MUTATION_ONLY=A2/12 looks only at the paragraphs that begin so.</para>
    /// </summary>
    [Fact]
    public void The_examples_notice_most_changes()
    {
        var folder = Environment.GetEnvironmentVariable("VC_MUTATION_REPORT");
        var only = string.IsNullOrEmpty(folder) ? null : Environment.GetEnvironmentVariable("VC_MUTATION_ONLY");
        var examples = WorkedExamples.Gathered;
        var report = new StringBuilder();
        var missing = new StringBuilder();
        var survivors = new StringBuilder();
        int all = 0, killed = 0, same = 0;
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs.Where(paragraph => paragraph.Version.Id.StartsWith(only ?? "", StringComparison.Ordinal)))
        {
            var cases = examples.Of(paragraph).Select(@case => new Given(@case.Dossier, @case.On)).Select(given => (Given: given, Answers: Answers(paragraph, paragraph.Graph, given))).ToList();
            var law = new SameLaw(paragraph);
            var search = string.IsNullOrEmpty(folder) ? null : new Search(paragraph, law);
            int own = 0, noticed = 0, unchanged = 0;
            List<(Given Given, List<Raw> Answers)>? random = null;
            var left = new List<string>();
            foreach (var mutant in Mutants.Of(paragraph))
            {
                own++;
                var by = cases.FindIndex(@case => Differs(paragraph, mutant.Graph, @case.Given, @case.Answers));
                if (by >= 0)
                {
                    // What noticed one change is likely to notice the next.
                    (cases[0], cases[by]) = (cases[by], cases[0]);
                    noticed++;
                    continue;
                }

                var (told, way) = law.Of(mutant);
                if (told == Told.ByNoCase)
                {
                    unchanged++;
                    random ??= RandomCases(paragraph, FewCases);
                    random.Should().NotContain(@case => Contradicts(paragraph, mutant.Graph, @case.Given, @case.Answers), "{0} in {1} {2} was proven to leave the law as it is", mutant.Change, paragraph.Version.Id, mutant.Place);
                }

                left.Add($"{Reason(told)} | {mutant.Place} | {mutant.Change}");
                if (search is not null && told != Told.ByNoCase)
                {
                    missing.Append(CultureInfo.InvariantCulture, $"{paragraph.Version.Id}\t{told}\t{mutant.Place}\t{mutant.Change}\t{search.For(mutant, way)}\t{string.Join(" & ", way)}\n");
                }
            }

            (all, killed, same) = (all + own, killed + noticed, same + unchanged);
            report.Append(CultureInfo.InvariantCulture, $"{paragraph.Version.Id}: {cases.Count} examples, {own} changes, {noticed} noticed, {unchanged} the same law, {own - noticed - unchanged} not noticed\n");
            if (left.Count > 0)
            {
                survivors.Append(CultureInfo.InvariantCulture, $"{paragraph.Version.Id}: {own} changes, {noticed} noticed\n");
                left.ForEach(line => survivors.Append("  ").Append(line).Append('\n'));
            }
        }

        report.Append(CultureInfo.InvariantCulture, $"all: {all} changes, {killed} noticed, {same} the same law, {all - killed - same} not noticed: {(double)killed / (all - same):P1}\n");
        if (!string.IsNullOrEmpty(folder))
        {
            File.WriteAllText(Path.Combine(folder, "mutation.txt"), report.ToString());
            File.WriteAllText(Path.Combine(folder, "missing.txt"), missing.ToString());
        }

        if (string.IsNullOrEmpty(only))
        {
            ((double)killed / (all - same)).Should().BeGreaterThan(Floor, report.ToString());
            Snapshot.Verify(survivors.ToString());
        }
    }

    private static string Reason(Told told) => told switch
    {
        Told.ByNoCase => "the same law    ",
        Told.ByACase => "no example yet  ",
        _ => "not worked out  ",
    };

    /// <summary>Whether a question is settled in two ways. What is open can be open in one and not in the other: that is a matter of how much is looked through.</summary>
    private static bool Contradicts(Paragraph paragraph, Graph changed, Given given, List<Raw> answers)
    {
        var others = Answers(paragraph, changed, given);
        return answers.Count == others.Count && answers.Zip(others).Any(static pair => !pair.First.IsOpen && !pair.Second.IsOpen && pair.First != pair.Second);
    }

    private static List<(Given Given, List<Raw> Answers)> RandomCases(Paragraph paragraph, int count)
    {
        var found = new List<(Given, List<Raw>)>();
        ParagraphProperties.Each(paragraph.Version.Id, count, (own, on, known, partial) =>
        {
            foreach (var given in new[] { new Given(known, on), new Given(partial, on) })
            {
                found.Add((given, Answers(own, own.Graph, given)));
            }
        });
        return found;
    }

    private static bool Differs(Paragraph paragraph, Graph changed, Given given, List<Raw> answers)
    {
        var others = Answers(paragraph, changed, given);
        if (answers.Count != others.Count)
        {
            return true;
        }

        for (var i = 0; i < answers.Count; i++)
        {
            if (answers[i] != others[i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What each question comes to: for a question about each element of a list, element by element.</summary>
    private static List<Raw> Answers(Paragraph paragraph, Graph graph, Given given)
    {
        var answers = new List<Raw>();
        var frame = new Frame(given, new Raw[graph.Nodes.Length]);
        foreach (var question in paragraph.Questions)
        {
            var root = graph.Root(question);
            if (root is IPerElement each && each.List.ItemsIn(ref frame) is { } items)
            {
                for (var i = 0; i < items.Length; i++)
                {
                    frame.Enter(each.List, items[i], i);
                    answers.Add(frame.Of(each.Body));
                    frame.Leave();
                }
            }
            else
            {
                answers.Add(frame.Of(root));
            }
        }

        return answers;
    }

    /// <summary>Looks for a small case that notices a change: along the way in which the diagrams say that it can be noticed, or else among random cases.</summary>
    private sealed class Search(Paragraph paragraph, SameLaw law)
    {
        private readonly CaseFinder _finder = new(paragraph, law);
        private List<(Given Given, List<Raw> Answers)>? _random;

        public string For(Mutant mutant, IReadOnlyList<Literal> way)
        {
            if (way.Count > 0 && _finder.Find(way, given => Differs(paragraph, mutant.Graph, given, Answers(paragraph, paragraph.Graph, given))) is { } found)
            {
                return FormattableString.Invariant($"{found.On:uuuu-MM-dd} {found.Dossier}");
            }

            _random ??= RandomCases(paragraph, ManyCases);
            return _random.Exists(@case => Differs(paragraph, mutant.Graph, @case.Given, @case.Answers)) ? "a random case" : "none found";
        }
    }
}
