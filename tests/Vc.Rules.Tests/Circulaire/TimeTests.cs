using System.Text.Json;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Law;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A4.A4_3_1Examples;
using static Vc.Rules.Tests.Circulaire.B1.Strafzaken;

namespace Vc.Rules.Tests.Circulaire;

/// <summary>Which text answers on which date: A4/3.1 changed on a day between 14 July and 10 October 2013, B1/4.4 is held until 21 October 2015 and again from 1 October 2025.</summary>
public class TimeTests
{
    private static readonly Dossier TienDagen = Burger.Met(Cel(10));

    private static readonly Dossier VeertigDagen = Burger.Met(Cel(40));

    [Theory]
    [InlineData("2013-04-01", "A4_3_1_2013")]
    [InlineData("2013-07-13", "A4_3_1_2013")]
    [InlineData("2013-07-14", "A4_3_1_2013 A4_3_1_2013Oktober")]
    [InlineData("2013-10-09", "A4_3_1_2013 A4_3_1_2013Oktober")]
    [InlineData("2013-10-10", "A4_3_1_2013Oktober")]
    [InlineData("2015-11-17", "A4_3_1_2013Oktober")]
    public void On_each_side_of_an_uncertain_boundary_one_text_answers_and_inside_both_do(string on, string expected)
    {
        var decision = Vreemdelingencirculaire.On(Day(on)).Decide("A4/3.1", VeertigDagen);

        decision.Candidates.Select(static candidate => candidate.Version).Should().Equal(expected.Split(' ').Select(static name => name == nameof(A4_3_1_2013) ? A4_3_1_2013.Rule.Version : A4_3_1_2013Oktober.Rule.Version));
        decision.Status.Should().Be(DecisionStatus.Decided, "forty days are enough by either text");
    }

    [Fact]
    public void Texts_that_agree_decide_together_and_say_so()
    {
        var decision = Vreemdelingencirculaire.On(new(2013, 9, 1)).Decide("A4/3.1", VeertigDagen);

        decision.Agree.Should().BeTrue();
        decision.Decision.Version.Should().Be(A4_3_1_2013.Rule.Version);
        decision.Decision.Remark!.Value.En.Should().Contain("known only within bounds").And.Contain("same outcome");
        decision.Explain(Language.Nl).Should().Contain("Beide geven dezelfde uitkomst");
    }

    [Fact]
    public void Texts_that_differ_leave_it_to_a_human_with_both_results()
    {
        var decision = Vreemdelingencirculaire.On(new(2013, 9, 1)).Decide("A4/3.1", TienDagen);

        decision.Status.Should().Be(DecisionStatus.NeedsJudgement);
        decision.Agree.Should().BeFalse();
        decision.Candidates.Select(static candidate => candidate.Status).Should().Equal(DecisionStatus.Decided, DecisionStatus.Decided);
        decision.Explain(Language.En).Should().Contain("a human must establish which text applied").And.Contain("Text applied: Stcrt. 2013, 6442").And.Contain("Text applied: Vc deel A");
        decision.ToMarkdown(Language.En).Should().StartWith("**On 1 September 2013");
        FluentActions.Invoking(() => decision.Decision).Should().Throw<InvalidOperationException>().WithMessage("*2013-09-01*Candidates*");
    }

    [Fact]
    public void What_either_text_lacks_is_missing()
    {
        var decision = Vreemdelingencirculaire.On(new(2013, 9, 1)).Decide("A4/3.1", new Dossier());

        decision.Status.Should().Be(DecisionStatus.NeedsFacts);
        decision.MissingFacts.Select(static missing => missing.Path).Should().OnlyHaveUniqueItems()
            .And.BeEquivalentTo(decision.Candidates.SelectMany(static candidate => candidate.MissingFacts).Select(static missing => missing.Path).Distinct());
    }

    [Fact]
    public void Json_of_texts_that_differ_has_no_outcome_but_both_candidates()
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(Vreemdelingencirculaire.On(new(2013, 9, 1)).Decide("A4/3.1", TienDagen)));

        var root = json.RootElement;
        root.GetProperty("status").GetString().Should().Be("needsJudgement");
        root.GetProperty("outcome").ValueKind.Should().Be(JsonValueKind.Null);
        root.GetProperty("candidates").EnumerateArray().Select(static candidate => candidate.GetProperty("law").GetProperty("instrument").GetString())
            .Should().Equal("Stcrt. 2013, 6442", "Vc deel A, geconsolideerde tekst van 10 oktober 2013");
        root.GetProperty("citations").GetArrayLength().Should().BePositive();
        root.GetProperty("fingerprint").GetString().Should().MatchRegex("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Json_of_texts_that_agree_has_their_outcome()
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(Vreemdelingencirculaire.On(new(2013, 9, 1)).Decide("A4/3.1", VeertigDagen)));

        json.RootElement.GetProperty("status").GetString().Should().Be("decided");
        JsonElement.DeepEquals(json.RootElement.GetProperty("outcome"), json.RootElement.GetProperty("candidates")[1].GetProperty("outcome")).Should().BeTrue();
    }

    [Fact]
    public void Json_of_one_text_is_that_of_its_decision()
    {
        var onDate = Vreemdelingencirculaire.On(new(2013, 5, 6)).Decide("A4/3.1", TienDagen);

        DecisionJson.Write(onDate).Should().Be(DecisionJson.Write(A4_3_1_2013.Rule.Decide(TienDagen, new(2013, 5, 6))));
        onDate.Fingerprint.Should().Be(onDate.Decision.Fingerprint);
    }

    [Theory]
    [InlineData("2015-10-22")]
    [InlineData("2020-01-01")]
    [InlineData("2025-09-30")]
    public void In_a_gap_no_text_answers_and_the_remark_names_the_last_and_the_next(string on)
    {
        var decision = Vreemdelingencirculaire.On(Day(on)).Decide("B1/4.4", new Dossier());

        decision.Status.Should().Be(DecisionStatus.NotApplicable);
        decision.Decision.OutcomeFields.Should().BeNull();
        decision.Remark!.Value.En.Should().Contain("we hold no text").And.Contain("21 October 2015").And.Contain("The next text that we hold").And.Contain("1 October 2025");
    }

    [Fact]
    public void The_date_of_the_law_and_the_date_of_the_facts_can_differ()
    {
        var nu = new LocalDate(2015, 6, 30);

        var old = Vreemdelingencirculaire.On(new(2013, 5, 6)).Decide("A4/3.1", TienDagen, nu);
        var today = Vreemdelingencirculaire.On(nu).Decide("A4/3.1", TienDagen);

        old.LawDate.Should().Be(new LocalDate(2013, 5, 6));
        old.Decision.Peildatum.Should().Be(nu);
        old.Decision.Version.Should().Be(A4_3_1_2013.Rule.Version);
        old.Decision.Remark!.Value.En.Should().Contain("on request");
        today.Decision.Remark.Should().BeNull();
        Comparing.OutcomeValues.Of(old.Decision.OutcomeFields).Should().NotEqual(Comparing.OutcomeValues.Of(today.Decision.OutcomeFields), "ten days are enough only since the later text");
    }

    [Fact]
    public void A_date_of_law_without_text_says_so_whatever_the_date_of_the_facts() =>
        Vreemdelingencirculaire.On(new(2010, 1, 1)).Decide("A4/3.1", TienDagen, new(2015, 6, 30)).Remark!.Value.En.Should().Contain("For 1 January 2010 we hold no text");

    [Fact]
    public void A_subject_can_be_asked_by_its_id() =>
        Vreemdelingencirculaire.On(new(2015, 6, 30)).Decide("ongewenstverklaring", TienDagen).Decision.Version.Should().Be(A4_3_1_2013Oktober.Rule.Version);

    [Fact]
    public void An_unknown_name_is_refused() =>
        FluentActions.Invoking(() => Vreemdelingencirculaire.On(new(2015, 6, 30)).Decide("Z9/9", new Dossier())).Should().Throw<ArgumentException>().WithMessage("There is no paragraph 'Z9/9'.*");

    public static TheoryData<string> Subjects => new(Vreemdelingencirculaire.Paragraphs.Select(static paragraph => paragraph.Version.Subject.Id).Distinct());

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Texts_of_one_subject_never_overlap_and_stand_in_order(string subject)
    {
        var versions = Vreemdelingencirculaire.Paragraphs.Where(paragraph => paragraph.Version.Subject.Id == subject).Select(static paragraph => paragraph.Version).OrderBy(static version => version.InForce.From.NotAfter).ToList();

        versions.Should().OnlyHaveUniqueItems();
        foreach (var (older, newer) in versions.Zip(versions.Skip(1)))
        {
            older.InForce.Until.Should().NotBeNull($"{newer.Id} followed {older.Id}");
            older.InForce.Until!.NotBefore.Should().BeLessThanOrEqualTo(newer.InForce.From.NotAfter);
            older.InForce.Until.NotBefore.Should().BeGreaterThanOrEqualTo(older.InForce.From.NotAfter, $"{older.Id} was in force at least one day");
            newer.InForce.From.NotBefore.Should().BeGreaterThanOrEqualTo(older.InForce.From.NotBefore);
        }

        foreach (var day in versions.SelectMany(static version => new[] { version.InForce.From, version.InForce.Until }).OfType<Boundary>().SelectMany(static boundary => new[] { boundary.NotBefore, boundary.NotAfter }).SelectMany(static day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }))
        {
            versions.Count(version => version.InForce.Contains(day)).Should().BeLessThanOrEqualTo(1, "only one text is certainly in force on {0}", day);
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Of_one_subject_a_date_has_no_text_or_one_or_two_that_meet(string subject)
    {
        var versions = Vreemdelingencirculaire.Called(subject);
        foreach (var day in versions.SelectMany(static rule => new[] { rule.Version.InForce.From, rule.Version.InForce.Until }).OfType<Boundary>().SelectMany(static boundary => new[] { boundary.NotBefore, boundary.NotAfter }).SelectMany(static day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }))
        {
            var found = Vreemdelingencirculaire.On(day).InForce(versions);
            found.Count.Should().BeLessThanOrEqualTo(2);
            found.All(rule => rule.Version.InForce.MayContain(day)).Should().BeTrue("on {0} the text can be in force", day);
        }
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
