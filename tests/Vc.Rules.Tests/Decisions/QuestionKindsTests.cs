using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Xunit;
using static Vc.Rules.Kernel.Drafting;
using static Vc.Rules.Tests.Circulaire.Zaken;
using Landen = Vc.Rules.Vragen.AndereLandenVanTerugkeer;

namespace Vc.Rules.Tests.Decisions;

/// <summary>Questions about each element of a list, questions aside, and cases that a paragraph does not reach.</summary>
public class QuestionKindsTests
{
    private static readonly EachQuestion<bool> Doorreis = AsksEach(Landen.Alle, "doorreis", "Kan dit land?", "Can it be this country?",
            Ground("1.1", "Een land van doorreis met een regeling.", "A country of transit with an arrangement.", Landen.Doorreisland & Landen.Overnameregeling))
        .When(!Vc.Rules.Vragen.Verblijf.RechtmatigInNederland);

    private static readonly Question<bool> Hoofdvraag = Asks("hoofdvraag", "Is er een aanvraag?", "Is there an application?",
            Must("1", "Er is een aanvraag.", "There is an application.", Vc.Rules.Vragen.Aanvraag.Gedaan))
        .When(Requirement("2", "Er is geen rechtmatig verblijf.", "There is no lawful residence.", !Vc.Rules.Vragen.Verblijf.RechtmatigInNederland));

    private static readonly Question<bool> Terzijde = Asks("terzijde", "Loopt er nog een aanvraag?", "Is another application pending?",
        Must("3", "Er loopt nog een aanvraag.", "Another application is pending.", Vc.Rules.Vragen.AndereAanvraag.Loopt)).Aside();

    private static readonly Paragraph<Uitkomst> Rule = new(
        new("T9/3", new("proef", new("proef", "trial")), Publicaties.Stcrt2025_31826, Publicaties.Sinds2025, new Dictionary<string, Text>()),
        static results => new(results.Each(Doorreis), results.Of(Terzijde)),
        Hoofdvraag, Doorreis, Terzijde)
    {
        Elsewhere = new("Zie elders.", "See elsewhere."),
    };

    private static Dossier Zaak(params AnderLandVanTerugkeer[] landen) => new()
    {
        Verblijf = new() { RechtmatigInNederland = false },
        Aanvraag = new() { Gedaan = true },
        AndereAanvraag = new() { Loopt = false },
        AndereLandenVanTerugkeer = [.. landen],
    };

    private static readonly AnderLandVanTerugkeer Ja = new() { Land = Land.MAR, Doorreisland = true, Overnameregeling = true };

    private static readonly AnderLandVanTerugkeer Nee = new() { Land = Land.DZA, Doorreisland = false };

    private static readonly AnderLandVanTerugkeer Open = new() { Land = Land.PAK, Doorreisland = true };

    [Fact]
    public void Each_element_has_an_answer_of_its_own_with_its_place_in_the_chain_and_in_what_is_missing()
    {
        var decision = Rule.Decide(Zaak(Ja, Nee, Open), Datum(2025, 11, 20));

        decision.Questions.Where(static question => question.Question == Doorreis).Select(static question => (question.Position, question.Value)).Should().Equal((0, "true"), (1, "false"), (2, null));
        decision.Outcome!.PerLand!.Select(static answer => (answer.State, answer.Value)).Should().Equal((AnswerState.Decided, true), (AnswerState.Decided, false), (AnswerState.Open, false));
        decision.Citations.Where(static citation => citation.Pinpoint.Place == "1.1").Select(static citation => (citation.Positions[0], citation.Holds)).Should().Equal((0, Truth.Yes), (1, Truth.No), (2, Truth.Unknown));
        decision.Status.Should().Be(DecisionStatus.NeedsFacts);
        decision.MissingFacts.Select(static missing => missing.Path).Should().Equal("andereLandenVanTerugkeer[2].overnameregeling");
        decision.Explain(Language.Nl).Should().Contain("Nummer 1: Kan dit land? Ja.").And.Contain("Nummer 2: Kan dit land? Nee.");
        DecisionJson.Write(decision).Should().Contain("\"position\": 2");
        decision.Trace().Should().HaveCount(5);
        decision.ToMermaid(Language.En).Should().Contain("2. Can it be this country?");
    }

    [Fact]
    public void Of_a_list_that_is_not_known_the_list_is_missing()
    {
        var decision = Rule.Decide(Zaak() with { AndereLandenVanTerugkeer = null }, Datum(2025, 11, 20));

        decision.MissingFacts.Select(static missing => missing.Path).Should().Equal("andereLandenVanTerugkeer");
        decision.Outcome!.PerLand.Should().BeNull();
        decision.Questions.Single(static question => question.Question == Doorreis).Position.Should().BeNull();
    }

    [Fact]
    public void Of_an_empty_list_there_is_nothing_to_ask()
    {
        var decision = Rule.Decide(Zaak(), Datum(2025, 11, 20));

        decision.Status.Should().Be(DecisionStatus.Decided);
        decision.Outcome!.PerLand.Should().BeEmpty();
        decision.Questions.Should().NotContain(static question => question.Question == Doorreis);
    }

    [Fact]
    public void A_question_aside_is_answered_where_it_can_be_and_asks_for_nothing()
    {
        var known = Rule.Decide(Zaak(), Datum(2025, 11, 20));
        var open = Rule.Decide(Zaak() with { AndereAanvraag = null }, Datum(2025, 11, 20));

        known.Outcome!.Terzijde.Should().Be(new Answer<bool>(AnswerState.Decided, false));
        known.Citations.Should().Contain(static citation => citation.Pinpoint.Place == "3");
        open.Outcome!.Terzijde.State.Should().Be(AnswerState.Open);
        open.Status.Should().Be(DecisionStatus.Decided);
        open.MissingFacts.Should().BeEmpty();
        open.Questions.Single(static question => question.Question == Terzijde).Status.Should().Be(DecisionStatus.NeedsFacts);
        Rule.Decide(Terzijde, Zaak() with { AndereAanvraag = null }, Datum(2025, 11, 20)).MissingFacts.Select(static missing => missing.Path).Should().Equal(["andereAanvraag.loopt"], "asked by itself it is what the decision is about");
    }

    [Fact]
    public void A_case_that_the_paragraph_does_not_reach_says_why_and_where_to_look()
    {
        var decision = Rule.Decide(Zaak(Open) with { Verblijf = new() { RechtmatigInNederland = true } }, Datum(2025, 11, 20));

        decision.Status.Should().Be(DecisionStatus.NotApplicable);
        decision.Outcome.Should().BeNull();
        decision.Remark!.Value.Nl.Should().EndWith("Zie elders.");
        decision.Citations.Select(static citation => (citation.Pinpoint.Place, citation.Holds)).Should().Contain(("2", Truth.No));
        decision.MissingFacts.Should().BeEmpty();
    }

    private sealed record Uitkomst(IReadOnlyList<Answer<bool>>? PerLand, Answer<bool> Terzijde) : IOutcome
    {
        public void Write(IOutcomeWriter writer) => writer.Values("landen", new Text("landen", "countries"), PerLand is null ? null : [.. PerLand.Select(static answer => (answer.State.ToString(), new Text(answer.State.ToString(), answer.State.ToString())))]);
    }
}
