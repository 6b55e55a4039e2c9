using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Comparing;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Dossiers;
using Xunit;
using Decision = Vc.Rules.Decisions.Decision;

namespace Vc.Rules.Tests.Circulaire;

/// <summary>What must hold of every paragraph, over random dossiers of which random parts are not known. A new paragraph gets these tests by being in the circulaire.</summary>
public class ParagraphProperties
{
    public static TheoryData<string> Paragraphs => [.. Vreemdelingencirculaire.Paragraphs.Select(static paragraph => paragraph.Version.Id)];

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Sound_no_completion_changes_what_is_decided(string id) => Each(id, 300, static (paragraph, on, known, partial) =>
    {
        var (whole, part) = (paragraph.Decide(known, on), paragraph.Decide(partial, on));
        foreach (var settled in part.Questions.Where(static question => question.State != AnswerState.Open))
        {
            foreach (var answer in Same(settled, whole))
            {
                answer.Should().Be(settled.Raw, "'{0}' was settled by what was known", settled.Question.Name);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Monotone_a_fact_more_never_changes_what_is_decided(string id) => Each(id, 8, static (paragraph, on, known, partial) =>
    {
        var settled = paragraph.Decide(partial, on);
        foreach (var missing in settled.MissingFacts.Select(static fact => fact.Path).Concat(settled.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => judgement.Path)))
        {
            if (Answered(partial, known, missing) is { } next)
            {
                var after = paragraph.Decide(next, on);
                foreach (var before in settled.Questions.Where(static question => question.State != AnswerState.Open))
                {
                    foreach (var now in Same(before, after))
                    {
                        now.Should().Be(before.Raw, "'{0}' was settled before {1} was answered", before.Question.Name, missing);
                    }
                }
            }
        }
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void The_outcome_says_nothing_that_a_completion_takes_back(string id) => Each(id, 300, static (paragraph, on, known, partial) =>
    {
        if (paragraph.Decide(known, on).OutcomeFields is not { } whole)
        {
            // What turns out not to apply takes nothing back: it has no outcome.
            return;
        }

        var said = OutcomeValues.Of(paragraph.Decide(partial, on).OutcomeFields).Where(static field => field.Value is not null).ToDictionary(static field => field.Path, static field => field.Value!);
        var later = OutcomeValues.Of(whole).Where(static field => field.Value is not null).ToDictionary(static field => field.Path, static field => field.Value!);
        var open = said.Keys.Where(static path => path.StartsWith("open", StringComparison.Ordinal)).Select(static path => path["open".Length..]).ToList();
        foreach (var path in said.Keys)
        {
            Kept(path).Should().BeTrue("'{0}' was {1} while not everything was known, and now it is {2}", path, said[path], later.GetValueOrDefault(path) ?? "nothing");
        }

        // What is open may become less, and a list of which the rest is still open may become more.
        bool Kept(string path) =>
            path.StartsWith("open", StringComparison.Ordinal) ? Parts(later.GetValueOrDefault(path)).All(Parts(said[path]).Contains)
            : open.Any(name => path.Contains(name, StringComparison.OrdinalIgnoreCase)) ? said[path] != "" && Parts(said[path]).All(Parts(later.GetValueOrDefault(path)).Contains)
            : said.GetValueOrDefault("volledig") == "false" && Regex.Match(path, @"^volledig$|^signaleringen(\.length|(?<item>\[\d+\]\.).*)$") is { Success: true, Groups: var found } ? found["item"] is not { Success: true, Value: var item } || StillThere("signaleringen" + item)
            : later.GetValueOrDefault(path) == said[path];

        bool StillThere(string item) => later.Keys
            .Select(path => Regex.Match(path, @"^signaleringen\[\d+\]\.").Value)
            .Any(other => other != "" && said.Where(field => field.Key.StartsWith(item, StringComparison.Ordinal)).All(field => later.GetValueOrDefault(other + field.Key[item.Length..]) == field.Value));

        static string[] Parts(string? list) => list is null or "" ? [] : list.Split(", ");
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Relevant_what_is_not_named_as_missing_changes_nothing(string id) => Each(id, 12, static (paragraph, on, known, partial) =>
    {
        var decision = paragraph.Decide(partial, on);
        var named = decision.MissingFacts.Select(static missing => missing.Path).Concat(decision.Judgements.Select(static judgement => judgement.Path)).ToList();

        // Two completions that agree on what is named; the second has nothing else.
        var onlyNamed = named.Aggregate(partial, (dossier, path) => Answered(dossier, known, path) ?? dossier);
        // Two elements of a list that differ in what is not named can be one and the same there, which cannot be.
        if (onlyNamed.Validate(on).Count == 0 && paragraph.Decide(onlyNamed, on) is { Status: DecisionStatus.Decided } needed)
        {
            var all = paragraph.Decide(known, on);
            foreach (var settled in needed.Questions.Where(static question => question.Question.Weighs))
            {
                foreach (var answer in Same(settled, all))
                {
                    answer.Should().Be(settled.Raw, settled.Question.Name);
                }
            }
        }

        if (decision.Questions.Any(static question => question.Question.Weighs && question.Status is DecisionStatus.NeedsFacts or DecisionStatus.NeedsJudgement && question.State == AnswerState.Open))
        {
            named.Should().NotBeEmpty("something is open");
        }
        else
        {
            decision.MissingFacts.Should().BeEmpty("nothing is open");
        }
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Never_mixed_up_the_status_is_that_of_the_weakest_question(string id) => Each(id, 200, static (paragraph, on, _, partial) =>
    {
        var decision = paragraph.Decide(partial, on);
        decision.Status.Should().Be(decision.Questions
            .Where(static question => question.Question.Weighs && question.State != AnswerState.NotReached)
            .Select(static question => question.Status).DefaultIfEmpty(DecisionStatus.NotApplicable).Max());
        foreach (var question in decision.Questions)
        {
            var expected = question.State switch
            {
                AnswerState.Open => new[] { DecisionStatus.NeedsFacts, DecisionStatus.NeedsJudgement },
                AnswerState.Conflict => [DecisionStatus.NeedsJudgement],
                _ => [DecisionStatus.Decided],
            };
            expected.Should().Contain(question.Status);
        }

        (decision.Status == DecisionStatus.NeedsFacts).Should().Be(decision.MissingFacts.Count > 0);
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Deterministic_the_same_dossier_gives_the_same_decision_byte_for_byte(string id) => Each(id, 40, static (paragraph, on, _, partial) =>
    {
        var (first, second) = (paragraph.Decide(partial, on), paragraph.Decide(DossierJson.Read(DossierJson.Write(partial)), on));
        first.Should().Be(second);
        DecisionJson.Write(first).Should().Be(DecisionJson.Write(second));
        first.Explain(Language.Nl).Should().Be(second.Explain(Language.Nl));
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void One_path_a_question_asked_by_itself_has_the_answer_that_the_paragraph_gives(string id) => Each(id, 60, static (paragraph, on, _, partial) =>
    {
        foreach (var result in paragraph.Decide(partial, on).Questions.Where(static result => result.Position is null))
        {
            paragraph.Graph.Outcome(result.Question, new(partial, on)).Should().Be(result.Raw, result.Question.Name);
        }
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void The_chain_has_no_norm_twice_and_cites_only_norms_that_the_rule_states_or_builds_on(string id) => Each(id, 200, static (paragraph, on, _, partial) =>
    {
        var chain = paragraph.Decide(partial, on).Citations;
        chain.Select(static citation => (citation.Version.Id, citation.Provision.Key, citation.Role, string.Join(",", citation.Positions))).Should().OnlyHaveUniqueItems();
        chain.Select(Key).Should().BeSubsetOf(Stated(paragraph));
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void The_chain_reads_from_question_to_source_a_norm_comes_after_one_that_builds_on_it(string id) => Each(id, 40, static (paragraph, on, _, partial) =>
    {
        var reached = paragraph.Questions.SelectMany(question => Below(paragraph.Graph.Root(question)).Append(paragraph.Graph.Root(question))).ToHashSet();
        foreach (var citation in paragraph.Decide(partial, on).Citations)
        {
            reached.Should().Contain(citation.Node, "{0} must follow from a question or from a norm before it", citation.Pinpoint);
            reached.UnionWith(Below(citation.Node));
        }

        // A table is cited only where it had to choose, and a calculation only where it gives a value; else the norms below it follow from what builds on it.
        static IEnumerable<Node> Below(Node node) => node.Children.SelectMany(static child => child.States is null ? Below(child) : child is Norm ? [child] : Below(child).Append(child));
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Every_norm_is_tried_whatever_the_dossier(string id) => Each(id, 50, static (paragraph, on, known, partial) =>
    {
        static IEnumerable<string> Tried(Decision decision) => decision.Citations.Concat(decision.Considered).Select(Key).Distinct();
        var closed = paragraph.Graph.Nodes.Where(static node => node is { States: not null, FreeLists.Length: 0 } && node is not ITable).Select(static node => Key(node.States!)).ToList();
        if (paragraph.Decide(partial, on).Questions.All(static question => question.State != AnswerState.NotReached))
        {
            closed.Should().BeSubsetOf(Tried(paragraph.Decide(partial, on)));
        }
    });

    /// <summary>What a later decision has for an answer; for a question about each element of a list that was not known, its answer for every element.</summary>
    private static IEnumerable<Raw> Same(QuestionResult earlier, Decision later) =>
        later.Questions.Where(question => question.Question.Name == earlier.Question.Name && (earlier.Position is null || question.Position == earlier.Position)).Select(static question => question.Raw);

    private static string Key(Citation citation) => Key(citation.Provision);

    private static string Key(Provision provision) => $"{provision.Version!.Id}#{provision.Key}";

    private static IEnumerable<string> Stated(Paragraph paragraph) =>
        paragraph.Graph.Nodes.Select(static node => node.States).OfType<Provision>().SelectMany(static provision => provision.ExplainedBy.Prepend(provision)).Select(Key);

    // The random cases are shared out over the paragraphs, so that the suite does not grow with each; more of them is a matter of the factor.
    private const int ParagraphsAtFullNumber = 12;

    private static int Share(int tests) => Math.Max(Math.Min(20, tests), tests * Math.Min(ParagraphsAtFullNumber, Vreemdelingencirculaire.Paragraphs.Count) / Vreemdelingencirculaire.Paragraphs.Count) * DossierGenerator.Factor;

    /// <summary>Checks something of a paragraph for its share of the random cases: what is known of a case, and a part of that.</summary>
    internal static void Each(string id, int tests, Action<Paragraph, LocalDate, Dossier, Dossier> check)
    {
        var paragraph = Vreemdelingencirculaire.Paragraphs.Single(candidate => candidate.Version.Id == id);
        var inForce = paragraph.Version.InForce;
        var peildatum = inForce.Contains(new(2025, 11, 20)) ? new LocalDate(2025, 11, 20) : inForce.From.NotAfter;
        foreach (var (known, partial) in CasesOn.GetOrAdd(peildatum, Cases).Take(Share(tests)))
        {
            try
            {
                check(paragraph, peildatum, known, partial);
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"For this dossier:\n{DossierJson.Write(partial)}\nof which all is:\n{DossierJson.Write(known)}", problem);
            }
        }
    }

    // Making a dossier takes longer than deciding it, so every property of every paragraph in force on a date shares them.
    private static readonly ConcurrentDictionary<LocalDate, List<(Dossier Known, Dossier Partial)>> CasesOn = new();

    private static List<(Dossier Known, Dossier Partial)> Cases(LocalDate peildatum)
    {
        var found = new List<(Dossier, Dossier)>();
        var cases =
            from known in DossierGenerator.Dossiers(peildatum, 0)
            from share in Gen.Choose(0, 100)
            from seed in Gen.Choose(0, int.MaxValue)
            select (known, partial: Masked(known, share, seed));
        DossierGenerator.ForAll(Share(300) / DossierGenerator.Factor, cases, found.Add);
        return found;
    }

    /// <summary>The dossier without a share of its answers, so that the dossier itself is one of the completions.</summary>
    private static Dossier Masked(Dossier known, int share, int seed)
    {
        var random = new System.Random(seed);
        var json = JsonNode.Parse(DossierJson.Write(known))!;
        Mask(json);
        return DossierJson.Read(json.ToJsonString());

        void Mask(JsonNode? node)
        {
            switch (node)
            {
                case JsonObject fields:
                    foreach (var name in fields.Select(static field => field.Key).Where(static name => name != "oordeel").ToList())
                    {
                        // A judgement is given whole or not at all, and a whole institution is rarely missing.
                        if (fields[name] is JsonObject or JsonArray && !fields[name]!.ToJsonString().StartsWith("{\"oordeel\"", StringComparison.Ordinal) ? random.Next(1000) < share : random.Next(100) < share)
                        {
                            fields.Remove(name);
                        }
                        else
                        {
                            Mask(fields[name]);
                        }
                    }

                    break;
                case JsonArray items:
                    foreach (var item in items)
                    {
                        Mask(item);
                    }

                    break;
            }
        }
    }

    /// <summary>The partial dossier with one more answer, taken from the known one; <c>null</c> where that one has no answer there.</summary>
    private static Dossier? Answered(Dossier partial, Dossier known, string path)
    {
        var (to, from) = ((JsonNode?)JsonNode.Parse(DossierJson.Write(partial)), (JsonNode?)JsonNode.Parse(DossierJson.Write(known)));
        var root = to!;
        var steps = path.Replace("[", ".[").Split('.');
        for (var i = 0; i < steps.Length; i++)
        {
            from = Step(from, steps[i]);
            if (from is null)
            {
                return null;
            }

            if (i == steps.Length - 1)
            {
                ((JsonObject)to!)[steps[i]] = from.DeepClone();
            }
            else if (Step(to, steps[i]) is { } next)
            {
                to = next;
            }
            else
            {
                ((JsonObject)to!)[steps[i]] = to = new JsonObject();
            }
        }

        return DossierJson.Read(root.ToJsonString());

        static JsonNode? Step(JsonNode? node, string step) =>
            step[0] == '[' ? ((JsonArray)node!)[int.Parse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture)] : ((JsonObject)node!)[step];
    }
}
