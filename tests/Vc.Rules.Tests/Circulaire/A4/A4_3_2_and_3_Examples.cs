using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Worked examples of A4/3.2 (who sets it going) and A4/3.3 (who hears). Each states by hand what must come out.</summary>
public class A4_3_2_and_3_Examples
{
    private static readonly LocalDate Peildatum = new(2014, 6, 1);

    private static readonly VoorstelOngewenst Compleet = new() { AmbtenaarZietGronden = true, GrondenAndersGebleken = false, MetM63OfGemotiveerdSchrijven = true, MetGegevensEnBewijs = true, MetAfschriftenProcesVerbaal = true };

    public static TheoryData<string, VoorstelOngewenst, DecisionStatus, bool?, bool?, bool?> Proposals => new()
    {
        { "Officer_sees_grounds", Compleet, DecisionStatus.Decided, true, true, false },
        { "Without_the_form", Compleet with { MetM63OfGemotiveerdSchrijven = false }, DecisionStatus.Decided, true, false, false },
        { "Without_evidence", Compleet with { MetGegevensEnBewijs = false }, DecisionStatus.Decided, true, false, false },
        { "Without_copies", Compleet with { MetAfschriftenProcesVerbaal = false }, DecisionStatus.Decided, true, false, false },
        { "Draft_unknown_asks_for_nothing", new() { AmbtenaarZietGronden = true }, DecisionStatus.Decided, true, null, false },
        { "Otherwise", new() { AmbtenaarZietGronden = false, GrondenAndersGebleken = true }, DecisionStatus.Decided, false, null, true },
        { "Both", Compleet with { GrondenAndersGebleken = true }, DecisionStatus.Decided, true, true, false },
        { "Neither", new() { AmbtenaarZietGronden = false, GrondenAndersGebleken = false }, DecisionStatus.Decided, false, null, false },
        { "Officer_unknown", new() { GrondenAndersGebleken = true }, DecisionStatus.NeedsFacts, null, null, null },
    };

    public static TheoryData<string, bool?, bool?, bool?, DecisionStatus, bool?> Hearings => new()
    {
        { "Unlawful", false, null, null, DecisionStatus.Decided, true },
        { "In_a_cell", true, true, null, DecisionStatus.Decided, true },
        { "Asylum", true, false, true, DecisionStatus.Decided, true },
        { "None_of_them", true, false, false, DecisionStatus.Decided, false },
        { "Cell_unknown", true, null, false, DecisionStatus.NeedsFacts, null },
        { "All_unknown", null, null, null, DecisionStatus.NeedsFacts, null },
    };

    [Theory]
    [MemberData(nameof(Proposals))]
    public void Proposal(string name, VoorstelOngewenst voorstel, DecisionStatus status, bool? indienen, bool? volledig, bool? ambtshalve)
    {
        var decision = A4_3_2_2013.Rule.Decide(Niets with { VoorstelOngewenst = voorstel }, Peildatum);

        decision.Status.Should().Be(status);
        decision.Outcome!.VoorstelIndienen.Should().Be(indienen);
        decision.Outcome.VoorstelVolledig.Should().Be(volledig);
        decision.Outcome.AmbtshalveBesluiten.Should().Be(ambtshalve);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [MemberData(nameof(Hearings))]
    public void Hearing(string name, bool? rechtmatig, bool? cel, bool? asiel, DecisionStatus status, bool? ambtenaar)
    {
        var dossier = Niets with
        {
            Verblijf = Niets.Verblijf! with { RechtmatigInNederland = rechtmatig },
            VoorstelOngewenst = new() { InCelOfHuisVanBewaring = cel, AsielAangevraagd = asiel },
        };

        var decision = A4_3_3_2013.Rule.Decide(dossier, Peildatum);

        decision.Status.Should().Be(status);
        decision.Outcome!.AmbtenaarHoort.Should().Be(ambtenaar);
        decision.Outcome.IndHoort.Should().Be(!ambtenaar);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }


}
