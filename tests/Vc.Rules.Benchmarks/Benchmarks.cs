using BenchmarkDotNet.Attributes;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Benchmarks;

/// <summary>"Is a refusal alert due?", the outcome only, on dossiers that know everything.</summary>
[MemoryDiagnoser]
public class OutcomeOnly
{
    private readonly Measured _full = new Measured(0).Checked();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int TwoValuedByHand() => _full.OutcomeTwoValued();

    [Benchmark(Baseline = true, OperationsPerInvoke = RandomDossiers.Rotation)]
    public int ThreeValuedByHand() => _full.OutcomeThreeValued();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int Rule() => _full.OutcomeByRule();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int RuleOnNewDossier() => _full.OutcomeOfNewDossier();
}

/// <summary>The same question with 30 % of the facts unknown. By hand an open answer costs nothing more; the rule then searches whether every completion answers alike.</summary>
[MemoryDiagnoser]
public class OutcomeOnlyThirtyPercentUnknown
{
    private readonly Measured _thirty = new Measured(30).Checked();

    [Benchmark(Baseline = true, OperationsPerInvoke = RandomDossiers.Rotation)]
    public int ThreeValuedByHand() => _thirty.OutcomeThreeValued();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int Rule() => _thirty.OutcomeByRule();
}

/// <summary>The same question with its chain; with facts unknown the rule also says which are missing.</summary>
[MemoryDiagnoser]
public class QuestionDecision
{
    private Measured _dossiers = null!;

    [Params(0, 30)]
    public int UnknownPercent { get; set; }

    [GlobalSetup]
    public void Setup() => _dossiers = new Measured(UnknownPercent).Checked();

    [Benchmark(Baseline = true, OperationsPerInvoke = RandomDossiers.Rotation)]
    public int ByHand() => _dossiers.QuestionByHand();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int Rule() => _dossiers.QuestionByRule();
}

/// <summary>All questions of the paragraph with chain and missing facts.</summary>
[MemoryDiagnoser]
public class ParagraphDecision
{
    private readonly Measured _full = new Measured(0).Checked();
    private readonly Measured _thirty = new Measured(30).Checked();
    private readonly Dossier _empty = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = RandomDossiers.Rotation)]
    public int Full() => _full.Paragraph();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int FullToJson() => _full.ParagraphToJson();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int ThirtyPercentUnknown() => _thirty.Paragraph();

    [Benchmark]
    public int EmptyDossier() => Measured.One(_empty);
}
