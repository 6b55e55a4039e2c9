using BenchmarkDotNet.Attributes;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Benchmarks;

/// <summary>Each benchmark runs for each subject.</summary>
public abstract class OfSubject
{
    /// <summary>The paragraph; its question is the headline of it.</summary>
    [ParamsSource(nameof(All))]
    public string Paragraph { get; set; } = "";

    public static IEnumerable<string> All => Subjects.All.Select(static subject => subject.Paragraph.Version.Paragraph);

    private protected Measured Dossiers(int unknownPercent) => Subjects.All.Single(subject => subject.Paragraph.Version.Paragraph == Paragraph).Measured(unknownPercent).Checked();
}

/// <summary>The headline question, the outcome only, on dossiers that know everything.</summary>
[MemoryDiagnoser]
public class OutcomeOnly : OfSubject
{
    private Measured _full = null!;

    [GlobalSetup]
    public void Setup() => _full = Dossiers(0);

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
public class OutcomeOnlyThirtyPercentUnknown : OfSubject
{
    private Measured _thirty = null!;

    [GlobalSetup]
    public void Setup() => _thirty = Dossiers(30);

    [Benchmark(Baseline = true, OperationsPerInvoke = RandomDossiers.Rotation)]
    public int ThreeValuedByHand() => _thirty.OutcomeThreeValued();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int Rule() => _thirty.OutcomeByRule();
}

/// <summary>The same question with its chain; with facts unknown the rule also says which are missing.</summary>
[MemoryDiagnoser]
public class QuestionDecision : OfSubject
{
    private Measured _dossiers = null!;

    [Params(0, 30)]
    public int UnknownPercent { get; set; }

    [GlobalSetup]
    public void Setup() => _dossiers = Dossiers(UnknownPercent);

    [Benchmark(Baseline = true, OperationsPerInvoke = RandomDossiers.Rotation)]
    public int ByHand() => _dossiers.QuestionByHand();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int Rule() => _dossiers.QuestionByRule();
}

/// <summary>Whether a refusal alert is due, with the grounds, by a well-known validation library.</summary>
[MemoryDiagnoser]
public class QuestionByLibrary
{
    private readonly Measured _full = Subjects.Weigeringssignalering.Measured(0).Checked();

    [Benchmark(Baseline = true, OperationsPerInvoke = RandomDossiers.Rotation)]
    public int ByHand() => _full.QuestionByHand();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int FluentValidation() => _full.QuestionByLibrary();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int Rule() => _full.QuestionByRule();
}

/// <summary>All questions of the paragraph with chain and missing facts.</summary>
[MemoryDiagnoser]
public class ParagraphDecision : OfSubject
{
    private readonly Dossier _empty = new();
    private Measured _full = null!;
    private Measured _thirty = null!;

    [GlobalSetup]
    public void Setup() => (_full, _thirty) = (Dossiers(0), Dossiers(30));

    [Benchmark(Baseline = true, OperationsPerInvoke = RandomDossiers.Rotation)]
    public int Full() => _full.WholeParagraph();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int FullToJson() => _full.WholeParagraphToJson();

    [Benchmark(OperationsPerInvoke = Measured.Few)]
    public int Decisive() => _full.WholeParagraphDecisive();

    [Benchmark(OperationsPerInvoke = RandomDossiers.Rotation)]
    public int ThirtyPercentUnknown() => _thirty.WholeParagraph();

    [Benchmark]
    public int EmptyDossier() => _full.One(_empty);
}
