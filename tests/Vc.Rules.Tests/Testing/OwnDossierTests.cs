using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Tests.Cli;
using Xunit;

namespace Vc.Rules.Tests.Testing;

/// <summary>What docs/testing.md shows works, and its expectations can fail.</summary>
public sealed class OwnDossierTests : IDisposable
{
    private static readonly LocalDate Day = new(2025, 11, 13);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private static Dossier Schiphol => DossierJson.Read(File.ReadAllText(VcRun.Example("schiphol-vals-document.json")));

    private string Verified => Path.Combine(_folder.FullName, "schiphol.verified.txt");

    [Fact]
    public void A_false_passport_at_Schiphol()
    {
        var decision = A2_12_6_2025.Rule.Decide(Schiphol, Day);

        VcAssert.IsDecided(decision);
        VcAssert.RestsOn(decision, "A2/12.6#SIS.2.2");
    }

    [Fact]
    public void Without_the_false_passport_it_is_asked_for()
    {
        var gap = Schiphol with { Toegang = Schiphol.Toegang! with { WegensValsDocument = null } };
        var decision = A2_12_6_2025.Rule.Decide(gap, Day);

        VcAssert.AsksFor(decision, "toegang.wegensValsDocument");
    }

    [Fact]
    public void An_outcome_that_is_not_in_the_file_is_left_beside_it_and_one_that_is_passes()
    {
        var decision = A2_12_6_2025.Rule.Decide(Schiphol, Day);
        var received = Path.ChangeExtension(Verified, ".received.txt");

        FluentActions.Invoking(() => VcAssert.IsVerified(decision, Verified)).Should().Throw<InvalidOperationException>().WithMessage("*A2/12.6 on 2025-11-13: Decided*");
        File.Move(received, Verified);
        VcAssert.IsVerified(decision, Verified);
        File.ReadAllText(Verified).Should().Contain("signaleringen[0].duur: P5Y\n");
        FluentActions.Invoking(() => VcAssert.IsVerified(A2_12_6_2025.Rule.Decide(new Dossier(), Day), Verified)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Every_expectation_can_fail()
    {
        var nothing = A2_12_6_2025.Rule.Decide(new Dossier(), Day);
        var everything = A2_12_6_2025.Rule.Decide(Schiphol, Day);

        foreach (var expect in new Action[] { () => VcAssert.IsDecided(nothing), () => VcAssert.RestsOn(nothing, "A2/12.6#SIS.2.2"), () => VcAssert.AsksFor(everything, "toegang.wegensValsDocument") })
        {
            expect.Should().Throw<InvalidOperationException>().WithMessage("Expected the decision to *");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
