using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Xunit;
using static Vc.Rules.Kernel.Drafting;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire;

/// <summary>A paragraph that builds on the answer of another.</summary>
public class SubDecisionTests
{
    private static readonly Question<bool> Ask = Asks("melden", "Moet de weigering worden gemeld?", "Must the refusal be reported?",
        Must("1", "Een weigeringssignalering wordt gemeld als er een verblijfsdocument is.", "A refusal alert is reported where there is a residence document.",
            A2_12_6_2025.Rule.SubDecision(A2_12_6_2025.Weigering).Is(true) & Vc.Rules.Vragen.Verblijfsdocument.Afgegeven));

    private static readonly Paragraph<Uitkomst> Rule = new(
        new("T9/1", new("proef", new("proef", "trial")), Publicaties.Stcrt2025_31826, Publicaties.Sinds2025, new Dictionary<string, Text>()),
        static results => new(results.Yes(Ask)),
        Ask);

    private static readonly Dossier Ongewenst = Niets with
    {
        Ongewenstverklaring = new() { Uitgesproken = true, Grond = GrondOngewenstverklaring.OpenbareOrde, VoldoetAanArtikel24 = true },
        Verblijfsdocument = new() { Afgegeven = true, Einddatum = Datum(2027, 1, 1), Ingeleverd = false },
    };

    [Fact]
    public void The_chain_of_the_other_paragraph_becomes_part_of_the_chain_with_its_own_version()
    {
        var decision = Rule.Decide(Ongewenst, Datum(2025, 11, 20));

        decision.Outcome!.Melden.Should().BeTrue();
        decision.Citations.Select(static citation => citation.Pinpoint.ToString()).Should().StartWith(["T9/1#1", "A2/12.6#SIS.2", "A2/12.6#SIS.2.1", "A2/12.6#SIS.2.1.1"]);
        decision.Citations.Select(static citation => (citation.Version.Id, citation.Provision.Key, citation.Role)).Should().OnlyHaveUniqueItems();
        decision.Citations[1].Version.Should().Be(A2_12_6_2025.Rule.Version);
        Rule.Norms.Should().ContainSingle("the norms of the other paragraph are its own");
    }

    [Fact]
    public void What_the_other_paragraph_misses_is_missing_here_only_where_it_matters()
    {
        var unknown = Ongewenst with { Ongewenstverklaring = Ongewenst.Ongewenstverklaring! with { Grond = null } };

        Rule.Decide(unknown, Datum(2025, 11, 20)).MissingFacts.Select(static missing => missing.Path).Should().Equal("ongewenstverklaring.grond");
        Rule.Decide(unknown with { Verblijfsdocument = new() { Afgegeven = false } }, Datum(2025, 11, 20)).Status.Should().Be(DecisionStatus.Decided);
    }

    private sealed record Uitkomst(bool Melden) : IOutcome
    {
        public void Write(IOutcomeWriter writer) => writer.Field("melden", new Text("melden", "report"), Melden);
    }
}
