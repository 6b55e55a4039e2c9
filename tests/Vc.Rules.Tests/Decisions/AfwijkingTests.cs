using FluentAssertions;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Cli;
using Xunit;

namespace Vc.Rules.Tests.Decisions;

/// <summary>Departures from the circulaire under article 4:84 Awb.</summary>
public class AfwijkingTests
{
    private static Decision Beslist => A2_12_6_2025.Rule.Decide(DossierJson.Read(File.ReadAllText(VcRun.Example("schiphol-vals-document.json"))), new(2025, 11, 20));

    [Fact]
    public void A_departure_keeps_what_it_sets_aside()
    {
        var afwijking = new Afwijking(Beslist, "Geen signalering.", "teamleider", " Het document was buiten zijn schuld vals. ");

        afwijking.TerzijdeGesteld.Should().Be(Beslist);
        afwijking.Motivering.Should().Be("Het document was buiten zijn schuld vals.");
        afwijking.Explain(Language.Nl).Should().Contain("artikel 4:84 Awb").And.Contain("Uitkomst: Geen signalering.").And.Contain("Terzijde gesteld:\nParagraaf A2/12.6 Vc").And.Contain("Duur: 5 jaar");
        afwijking.Explain(Language.En).Should().Contain("article 4:84 Awb").And.Contain("Set aside:\nParagraph A2/12.6 Vc");
        afwijking.Should().Be(new Afwijking(Beslist, "Geen signalering.", "teamleider", "Het document was buiten zijn schuld vals."));
    }

    [Theory]
    [InlineData("", "teamleider", "omdat")]
    [InlineData("Geen signalering.", " ", "omdat")]
    [InlineData("Geen signalering.", "teamleider", "")]
    [InlineData("Geen signalering.", "teamleider", "\t\n")]
    public void Without_an_outcome_a_person_and_reasons_there_is_none(string uitkomst, string door, string motivering) =>
        FluentActions.Invoking(() => new Afwijking(Beslist, uitkomst, door, motivering)).Should().Throw<ArgumentException>();

    [Fact]
    public void Only_a_decision_that_was_made_can_be_departed_from() =>
        FluentActions.Invoking(static () => new Afwijking(A2_12_6_2025.Rule.Decide(new Dossier(), new(2025, 11, 20)), "Geen.", "teamleider", "omdat")).Should().Throw<InvalidOperationException>().WithMessage("*NeedsFacts*");

    [Fact]
    public void A_statute_cannot_be_departed_from()
    {
        var wet = Vw_68_2013.Rule.Decide(new Dossier { Ongewenstverklaring = new() { Uitgesproken = true }, AanvraagOpheffing = new() { Gedaan = false } }, new(2014, 6, 10));

        wet.Version.IsBeleidsregel.Should().BeFalse();
        if (wet.Status == DecisionStatus.Decided)
        {
            FluentActions.Invoking(() => new Afwijking(wet, "Geen.", "teamleider", "omdat")).Should().Throw<ArgumentException>().WithMessage("*policy rules*");
        }
    }
}
