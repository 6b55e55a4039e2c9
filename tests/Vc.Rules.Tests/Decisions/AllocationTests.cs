using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Tests.Cli;
using Xunit;

namespace Vc.Rules.Tests.Decisions;

/// <summary>
/// What is allocated for one case: it is the same on every machine, so it can be held to, as a time cannot. Each bound is what was measured and a tenth more, for builds differ a little;
/// one that is passed asks for a look at what came in, and then for a new bound.
/// </summary>
public sealed class AllocationTests
{
    private static readonly LocalDate Peildatum = new(2025, 11, 13);
    private static readonly byte[] Json = File.ReadAllBytes(Path.Combine(VcRun.ExamplesFolder, "schiphol-vals-document.json"));
    private static readonly Dossier Dossier = DossierJson.Read(Json);

    [Fact]
    public void An_outcome_alone_allocates_nothing() => OfOnce(static () => A2_12_6_2025.Rule.Answer(A2_12_6_2025.Weigering, Dossier, Peildatum)).Should().Be(0);

    [Fact]
    public void A_question_with_its_chain_stays_within_two_kilobytes() => OfOnce(static () => A2_12_6_2025.Rule.Decide(A2_12_6_2025.Weigering, Dossier, Peildatum).Citations).Should().BeInRange(1, 2048);

    [Fact]
    public void A_whole_paragraph() => OfOnce(static () => A2_12_6_2025.Rule.Decide(Dossier, Peildatum).Citations).Should().BeInRange(1, 11_000);

    [Fact]
    public void Reading_a_dossier() => OfOnce(static () => DossierJson.Read(Json)).Should().BeInRange(1, 11_000);

    // The least of a few times: a first time prepares what later ones use.
    private static long OfOnce<T>(Func<T> operation)
    {
        var least = long.MaxValue;
        for (var time = 0; time < 5; time++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = operation();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
