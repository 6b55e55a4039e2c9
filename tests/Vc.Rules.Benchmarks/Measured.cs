using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;

namespace Vc.Rules.Benchmarks;

/// <summary>The operations that are timed, each over all rotating dossiers, so that BenchmarkDotNet and the stopwatch time the same code. Each returns something that depends on every result.</summary>
internal sealed class Measured(int unknownPercent)
{
    private static readonly Columns s_columns = new(A2_12_6_2025.Rule, A2_12_6_2025.Weigering);

    private ulong[][]? _filled;

    private readonly Dossier[] _dossiers = RandomDossiers.Rotating(unknownPercent);

    private static Paragraph<Signaleringsbesluit> Rule => A2_12_6_2025.Rule;

    public int OutcomeTwoValued()
    {
        var sum = 0;
        foreach (var dossier in _dossiers)
        {
            sum += TwoValued.Weigering(dossier) ? 1 : 0;
        }

        return sum;
    }

    public int OutcomeThreeValued()
    {
        var sum = 0;
        foreach (var dossier in _dossiers)
        {
            sum += (int)ThreeValued.Weigering(dossier);
        }

        return sum;
    }

    public int OutcomeByRule()
    {
        var sum = 0;
        foreach (var dossier in _dossiers)
        {
            sum += (int)Rule.Answer(A2_12_6_2025.Weigering, dossier, RandomDossiers.Peildatum).State;
        }

        return sum;
    }

    /// <summary>As <see cref="OutcomeByRule"/>, with each dossier new to the rule, so that it is checked as well.</summary>
    public int OutcomeOfNewDossier()
    {
        var sum = 0;
        foreach (var dossier in _dossiers)
        {
            sum += (int)Rule.Answer(A2_12_6_2025.Weigering, dossier with { Kenmerk = null }, RandomDossiers.Peildatum).State;
        }

        return sum;
    }

    /// <summary>By columns, from the dossiers: the columns have to be filled first.</summary>
    public int OutcomeByColumns() => s_columns.Count(s_columns.Fill(_dossiers, RandomDossiers.Peildatum)).Yes;

    /// <summary>By columns that are there already.</summary>
    public int OutcomeByFilledColumns() => s_columns.Count(_filled ??= s_columns.Fill(_dossiers, RandomDossiers.Peildatum)).Yes;

    public bool ColumnsAgree() => s_columns.Agrees(_dossiers, RandomDossiers.Peildatum);

    public static string ColumnsSize() => $"{s_columns.Atoms} atoms, {s_columns.Joints} joints";

    public int QuestionByHand()
    {
        var sum = 0;
        foreach (var dossier in _dossiers)
        {
            sum += Reasoning.Weigering(dossier).Chain.Count;
        }

        return sum;
    }

    public int QuestionByRule()
    {
        var sum = 0;
        foreach (var dossier in _dossiers)
        {
            sum += Rule.Decide(A2_12_6_2025.Weigering, dossier, RandomDossiers.Peildatum).Citations.Count;
        }

        return sum;
    }

    public int Paragraph()
    {
        var sum = 0;
        foreach (var dossier in _dossiers)
        {
            sum += One(dossier);
        }

        return sum;
    }

    public int ParagraphToJson()
    {
        var sum = 0;
        foreach (var dossier in _dossiers)
        {
            sum += DecisionJson.Write(Rule.Decide(dossier, RandomDossiers.Peildatum)).Length;
        }

        return sum;
    }

    public static int One(Dossier dossier)
    {
        var decision = Rule.Decide(dossier, RandomDossiers.Peildatum);
        return decision.Citations.Count + decision.MissingFacts.Count;
    }

    /// <summary>Every dossier found good once, so that only <see cref="OutcomeOfNewDossier"/> pays for the check.</summary>
    public Measured Checked()
    {
        foreach (var dossier in _dossiers)
        {
            dossier.EnsureValid(RandomDossiers.Peildatum);
        }

        return this;
    }

    /// <summary>How often Kleene's logic leaves the question open, so that the rule has to search.</summary>
    public int Open() => _dossiers.Count(static dossier => ThreeValued.Weigering(dossier) == Truth.Unknown);
}
