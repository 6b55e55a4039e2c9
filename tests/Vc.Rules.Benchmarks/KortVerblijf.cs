using BenchmarkDotNet.Attributes;
using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.KortVerblijf;
using Vc.Rules.Statutes;

namespace Vc.Rules.Benchmarks;

/// <summary>Short stay: the count by itself, and the last day of the free term by article 3.3 Vb from a dossier. The time per stay stays the same, however many there are.</summary>
[MemoryDiagnoser]
public class ShortStay
{
    private static readonly LocalDate Laatst = new(2015, 7, 1);

    private Verblijfsperiode[] _verblijven = [];
    private Dossier _dossier = new();

    [Params(10, 1_000, 10_000)]
    public int Stays { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // Two days in five, the last of them until the day that is asked about.
        _verblijven = [.. Enumerable.Range(0, Stays).Select(i => Laatst.PlusDays(-5 * i)).Select(static uit => new Verblijfsperiode(uit.PlusDays(-1), uit))];
        _dossier = new()
        {
            VrijeTermijn = new() { Soort = SoortVrijeTermijn.KortVerblijf, AangetroffenOfVertrokkenOp = Laatst, Verlengd = false, VoornemenGeblekenOp = Law.Dag.NogNiet },
            Verblijven = Lijst.Van<Schengenverblijf>([.. _verblijven.Select(static verblijf => new Schengenverblijf { Inreis = verblijf.Van, Uitreis = verblijf.TotEnMet, MetVerblijfstitel = false })]),
        };
        _dossier.Validate(Laatst);
    }

    /// <summary>Sorting, merging and one question.</summary>
    [Benchmark(Baseline = true)]
    public int Count() => new Verblijfsteller(_verblijven).GebruiktOp(Laatst);

    /// <summary>The bare answer of the rule.</summary>
    [Benchmark]
    public LocalDate LastDay() => Vb_3_3_2014.Rule.Answer(Vb_3_3_2014.Text.LaatsteDag, _dossier, Laatst).Value;

    /// <summary>The whole decision, all seven questions.</summary>
    [Benchmark]
    public int? Decision() => Vb_3_3_2014.Rule.Decide(_dossier, Laatst).Outcome!.Gebruikt;
}
