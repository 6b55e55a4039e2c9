using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Circulaire;
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
        foreach (var (question, answer) in part.Questions.Zip(whole.Questions).Where(static pair => pair.First.State != AnswerState.Open))
        {
            answer.Raw.Should().Be(question.Raw, "'{0}' was settled by what was known", question.Question.Name);
        }
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Monotone_a_fact_more_never_changes_what_is_decided(string id) => Each(id, 60, static (paragraph, on, known, partial) =>
    {
        var settled = paragraph.Decide(partial, on);
        foreach (var missing in settled.MissingFacts.Select(static fact => fact.Path).Concat(settled.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => judgement.Path)))
        {
            if (Answered(partial, known, missing) is { } next)
            {
                var after = paragraph.Decide(next, on);
                foreach (var (before, now) in settled.Questions.Zip(after.Questions).Where(static pair => pair.First.State != AnswerState.Open))
                {
                    now.Raw.Should().Be(before.Raw, "'{0}' was settled before {1} was answered", before.Question.Name, missing);
                }
            }
        }
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Relevant_what_is_not_named_as_missing_changes_nothing(string id) => Each(id, 300, static (paragraph, on, known, partial) =>
    {
        var decision = paragraph.Decide(partial, on);
        var named = decision.MissingFacts.Select(static missing => missing.Path).Concat(decision.Judgements.Select(static judgement => judgement.Path)).ToList();

        // Two completions that agree on what is named; the second has nothing else.
        var onlyNamed = named.Aggregate(partial, (dossier, path) => Answered(dossier, known, path) ?? dossier);
        var (all, needed) = (paragraph.Decide(known, on), paragraph.Decide(onlyNamed, on));
        if (needed.Status is DecisionStatus.Decided)
        {
            needed.Questions.Select(static question => question.Raw).Should().Equal(all.Questions.Select(static question => question.Raw));
        }

        if (decision.Questions.Any(static question => question.Status is DecisionStatus.NeedsFacts or DecisionStatus.NeedsJudgement && question.State == AnswerState.Open))
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
        decision.Status.Should().Be(decision.Questions.Where(static question => question.State != AnswerState.NotReached).Max(static question => question.Status));
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
    public void Deterministic_the_same_dossier_gives_the_same_decision_byte_for_byte(string id) => Each(id, 100, static (paragraph, on, _, partial) =>
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
        foreach (var result in paragraph.Decide(partial, on).Questions)
        {
            paragraph.Graph.Outcome(paragraph.Graph.Root(result.Question), partial, on).Should().Be(result.Raw, result.Question.Name);
        }
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void The_chain_has_no_norm_twice_and_cites_only_norms_of_its_version(string id) => Each(id, 200, static (paragraph, on, _, partial) =>
    {
        var chain = paragraph.Decide(partial, on).Citations;
        chain.Select(static citation => (citation.Version.Id, citation.Provision.Key, citation.Role, string.Join(",", citation.Positions))).Should().OnlyHaveUniqueItems();
        chain.Select(static citation => citation.Provision.Key).Should().BeSubsetOf(paragraph.Norms.Select(static norm => norm.Key));
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void The_chain_comes_in_the_same_order_whatever_is_known(string id) => Each(id, 100, static (paragraph, on, known, partial) =>
    {
        static List<string> Keys(Decision decision) => [.. decision.Citations.Where(static citation => citation.Positions.Count == 0).Select(static citation => citation.Provision.Key)];
        var (one, other) = (Keys(paragraph.Decide(known, on)), Keys(paragraph.Decide(partial, on)));
        one.Should().OnlyHaveUniqueItems();
        one.Except(other).Should().BeSubsetOf(paragraph.Norms.Select(static norm => norm.Key));
    });

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Every_norm_is_tried_whatever_the_dossier(string id) => Each(id, 50, static (paragraph, on, known, partial) =>
    {
        static IEnumerable<string> Tried(Decision decision) => decision.Citations.Concat(decision.Considered).Select(static citation => citation.Provision.Key).Distinct();
        var closed = paragraph.Graph.Nodes.Where(static node => node is { States: not null, FreeLists.Length: 0 } && node is not ITable).Select(static node => node.States!.Key).ToList();
        if (paragraph.Decide(partial, on).Questions.All(static question => question.State != AnswerState.NotReached))
        {
            closed.Should().BeSubsetOf(Tried(paragraph.Decide(partial, on)));
        }
    });

    private static void Each(string id, int tests, Action<Paragraph, LocalDate, Dossier, Dossier> check)
    {
        var paragraph = Vreemdelingencirculaire.Paragraphs.Single(candidate => candidate.Version.Id == id);
        var peildatum = LocalDate.Max(paragraph.Version.InForce.From.NotAfter, new LocalDate(2025, 11, 20));
        var cases =
            from known in DossierGenerator.Dossiers(peildatum, 0)
            from share in Gen.Choose(0, 100)
            from seed in Gen.Choose(0, int.MaxValue)
            select (known, partial: Masked(known, share, seed));
        DossierGenerator.ForAll(tests, cases, pair => check(paragraph, peildatum, pair.known, pair.partial));
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
