using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Circulaire;
using Vc.Rules.Tests.Cli;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using Case = Vc.Rules.Decisions.Case;
using Decision = Vc.Rules.Decisions.Decision;

namespace Vc.Rules.Tests.Decisions;

/// <summary>What carries a decision, and what would change it.</summary>
public class WhatIfTests
{
    private static readonly LocalDate Vandaag = new(2025, 11, 20);

    public static TheoryData<string> Paragraphs => ParagraphProperties.Paragraphs;

    private static Dossier Voorbeeld(string file) => DossierJson.Read(File.ReadAllText(VcRun.Example(file)));

    private static Decision Schiphol => A2_12_6_2025.Rule.Decide(Voorbeeld("schiphol-vals-document.json"), Vandaag);

    // ---------- what decides ----------

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void What_decides_suffices_and_has_nothing_to_spare(string id) => ParagraphProperties.Each(id, 8, static (paragraph, on, known, _) =>
    {
        var decision = paragraph.DecideAsIfInForce(known, on);
        var answers = decision.Decisive.Answers;

        Same(paragraph.DecideAsIfInForce(With(answers), on), decision).Should().BeTrue("these answers alone come to the same: {0}", string.Join(", ", answers.Select(static answer => answer.Path)));
        foreach (var spare in answers.Where(static answer => answer.Fact is not ListFact))
        {
            Same(paragraph.DecideAsIfInForce(With([.. answers.Where(answer => answer != spare)]), on), decision).Should().BeFalse("it hangs on {0}", spare.Path);
        }
    });

    [Fact]
    public void What_decides_leaves_out_what_plays_no_part()
    {
        var facts = Schiphol.Decisive.Facts.ToDictionary(static fact => fact.Path, static fact => fact.Value);

        facts.Should().Contain("toegang.wegensValsDocument", "true").And.Contain("signaleringen", "[]");
        facts.Keys.Should().NotContain("verblijfsdocument.geldigTotEnMet").And.NotContain("mvv.afgegeven");
        Schiphol.Decisive.Citations.Should().HaveCountLessThan(Schiphol.Citations.Count);
        Schiphol.Decisive.Citations.SelectMany(static citation => citation.Facts).Where(static fact => fact.Value is not null).Select(static fact => fact.Path).Should().BeSubsetOf(facts.Keys);
    }

    [Fact]
    public void A_text_of_what_decides() => Snapshot.Verify(Schiphol.Explain(Language.Nl, Detail.Decisive) + "\n\n" + Schiphol.ToMarkdown(Language.En, Detail.Decisive));

    [Fact]
    public void A_decision_that_was_not_made_rests_on_nothing()
    {
        var decision = A2_12_6_2025.Rule.Decide(new Dossier(), new(2025, 9, 30));

        decision.Decisive.Facts.Should().BeEmpty();
        decision.WhatIf().Should().BeEquivalentTo(new WhatIf([], IsComplete: true));
        decision.NotNeeded.Should().BeEmpty();
    }

    // ---------- what would change it ----------

    [Fact]
    public void A_text_of_what_would_change_it() => Snapshot.Verify(Schiphol.WhatIf(new() { MostChanges = 1 }).Explain(Language.Nl));

    [Fact]
    public void The_first_day_that_changes_it_is_found_also_behind_a_calculation()
    {
        // Theft, irrevocable on 10 November 2020: the five years have passed on 10 November 2025.
        var diefstal = Voorbeeld("diefstal-telt-niet-meer.json");
        var nu = B1_4_4_2025.Rule.Decide(diefstal, new(2025, 11, 10));

        var anders = nu.WhatIf(new() { MostChanges = 1, PastToo = true });

        anders.IsComplete.Should().BeFalse("a date goes into a calculation");
        anders.Alternatives.SelectMany(static alternative => alternative.Changes).Should().Contain(static change => change.Path.EndsWith("Op", StringComparison.Ordinal) && change.To.CompareTo(change.From) > 0);
        foreach (var alternative in anders.Alternatives)
        {
            var change = alternative.Changes.Single();
            var other = DossierAnswers.With(diefstal, alternative, new(2025, 11, 10));
            if (other is not null)
            {
                Same(B1_4_4_2025.Rule.Decide(other, new(2025, 11, 10)), nu).Should().BeFalse("{0} would be {1}", change.Path, change.To);
            }
        }
    }

    [Fact]
    public void What_has_passed_stays_as_it_is_unless_asked()
    {
        var decision = Schiphol;

        decision.WhatIf(new() { MostChanges = 1 }).Alternatives.SelectMany(static alternative => alternative.Changes)
            .Should().NotContain(static change => change.Path == "toegang.datumWeigering");
        decision.WhatIf(new() { MostChanges = 1, PastToo = true }).Alternatives.SelectMany(static alternative => alternative.Changes)
            .Should().Contain(static change => change.Path == "toegang.datumWeigering");
    }

    [Fact]
    public void It_stops_where_it_was_told_to_and_says_so()
    {
        Schiphol.WhatIf(new() { MostEvaluations = 3 }).IsComplete.Should().BeFalse();
        FluentActions.Invoking(static () => Schiphol.WhatIf(new() { MostChanges = 0 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void One_change_is_found_where_trying_them_all_finds_it(string id) => ParagraphProperties.Each(id, 1, static (paragraph, on, known, _) =>
    {
        var decision = paragraph.DecideAsIfInForce(known, on);
        var found = decision.WhatIf(new() { MostChanges = 1, PastToo = true }).Alternatives;

        Flipping(decision).Select(static flip => flip.Path).Should().BeSubsetOf(found.SelectMany(static alternative => alternative.Changes).Select(static change => change.Path));
        found.Should().NotContain(static alternative => alternative.Changes.Count != 1 || alternative.Moved.Count == 0);
    });

    [Theory]
    [MemberData(nameof(Small))]
    public void Two_changes_are_found_where_trying_them_all_finds_them_and_one_of_them_does_not_do(string id) => ParagraphProperties.Each(id, 8, static (paragraph, on, known, _) =>
    {
        var decision = paragraph.DecideAsIfInForce(known, on);
        var singles = Flipping(decision).Select(static flip => (flip.Path, flip.To)).ToHashSet();
        var pairs = new HashSet<string>();
        foreach (var first in Tries(decision, decision.Case!.Given).Where(first => !singles.Contains((first.Path, first.To))))
        {
            var given = decision.Case!.Given with { Supposed = Supposed.Nothing.With(first.Spot, first.To) };
            foreach (var second in Tries(decision, given).Where(second => second.Path != first.Path && !singles.Contains((second.Path, second.To))))
            {
                if (IsOther(decision, given.Supposed!.With(second.Spot, second.To)))
                {
                    pairs.Add(string.Join("&", new[] { first.Path, second.Path }.Order(StringComparer.Ordinal)));
                }
            }
        }

        var found = decision.WhatIf(new() { MostChanges = 2, PastToo = true }).Alternatives.Where(static alternative => alternative.Changes.Count == 2)
            .Select(static alternative => string.Join("&", alternative.Changes.Select(static change => change.Path).Order(StringComparer.Ordinal))).ToHashSet();
        found.Should().BeEquivalentTo(pairs);
    });

    /// <summary>Paragraphs with so few questions, and so little to reckon, that every pair of other answers can be tried.</summary>
    public static TheoryData<string> Small => [.. Vreemdelingencirculaire.Paragraphs
        .Where(static paragraph => paragraph.Facts.Count <= 14 && paragraph.Graph.Nodes.OfType<ILeaf>().All(leaf => leaf.Answer is IChoices || leaf.Answer == Kinds.YesNo))
        .Select(static paragraph => paragraph.Version.Id)];

    [Fact]
    public void There_are_small_paragraphs() => Small.Count.Should().BeGreaterThan(3);

    private sealed record Try(string Path, Spot Spot, Raw To);

    private static IEnumerable<Try> Flipping(Decision decision) =>
        Tries(decision, decision.Case!.Given).Where(each => IsOther(decision, Supposed.Nothing.With(each.Spot, each.To)));

    private static IEnumerable<Try> Tries(Decision decision, Given given) =>
        from answer in KnownAnswers.In(decision.Case!.Paragraph, given)
        where answer.Fact is not ListFact
        from to in new Diagrams(decision.Case.Graph, given).AnswersTo((Node)answer.Fact, answer.Spot)
        where to != answer.Value && !IsFar(answer.Fact, to)
        select new Try(answer.Path, answer.Spot, to);

    private static bool IsFar(IFact fact, Raw to) => fact.Answer switch
    {
        ValueKind<LocalDate> dates => (fact.Answer != Kinds.DateOrNotYet || dates.Decode(to.Bits) != Rules.Law.Dag.NogNiet) && dates.Decode(to.Bits).Year is < 1950 or > 2100,
        ValueKind<int> => Math.Abs(to.Bits) > 100_000,
        _ => false,
    };

    private static bool IsOther(Decision decision, Supposed supposed)
    {
        var (@case, then) = (decision.Case!, decision.Findings);
        var other = Evaluation.Of(@case.Paragraph, @case.Questions, @case.Given with { Supposed = supposed }, null);
        return WhatIfSearch.Outcome(then, other) != WhatIfSearch.Outcome(then, then);
    }

    private static bool Same(Decision one, Decision other) => Sufficient.IsSame(one.Findings, other.Findings);

    private static Dossier With(IReadOnlyList<KnownAnswer> answers) => answers
        .OrderByDescending(static answer => answer.Fact is ListFact)
        .ThenBy(static answer => answer.Path.Length)
        .Aggregate(new Dossier(), static (dossier, answer) => DossierAnswers.With(dossier, answer.Fact, answer.Path, answer.Fact is ListFact ? $"{answer.Value.Bits}" : answer.Fact.Answer.Canonical(answer.Value.Bits)));
}
