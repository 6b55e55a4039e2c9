using NodaTime;
using Vc.Rules.Benchmarks.ByHand;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;

namespace Vc.Rules.Benchmarks;

/// <summary>The operations that are timed, each over all rotating dossiers, so that BenchmarkDotNet and the stopwatch time the same code. Each returns something that depends on every result.</summary>
internal abstract class Measured(Subject subject, Dossier[] dossiers)
{
    private readonly Columns? _columns = subject.Question.Answer == Kinds.YesNo ? new(subject.Paragraph, subject.Question) : null;

    private ulong[][]? _filled;

    protected Dossier[] Dossiers => dossiers;

    public abstract int OutcomeTwoValued();

    public abstract int OutcomeThreeValued();

    public abstract int OutcomeByRule();

    /// <summary>As <see cref="OutcomeByRule"/>, with each dossier new to the rule, so that it is checked as well.</summary>
    public abstract int OutcomeOfNewDossier();

    public abstract int QuestionByHand();

    public abstract int QuestionByRule();

    /// <summary>How many dossiers are enough for what takes long.</summary>
    public const int Few = 32;

    /// <summary>The answer with its grounds by a validation library, which knows no missing facts.</summary>
    public int QuestionByLibrary()
    {
        var sum = 0;
        foreach (var dossier in dossiers)
        {
            sum += subject.Library!.Count(dossier);
        }

        return sum;
    }

    /// <summary>By columns, from the dossiers: the columns have to be filled first.</summary>
    public int OutcomeByColumns() => _columns!.Count(_columns.Fill(dossiers, subject.Peildatum)).Yes;

    /// <summary>By columns that are there already.</summary>
    public int OutcomeByFilledColumns() => _columns!.Count(_filled ??= _columns.Fill(dossiers, subject.Peildatum)).Yes;

    public bool ColumnsAgree() => _columns!.Agrees(dossiers, subject.Peildatum);

    public string ColumnsSize() => $"{_columns!.Atoms} atoms, {_columns.Joints} joints";

    public int WholeParagraph()
    {
        var sum = 0;
        foreach (var dossier in dossiers)
        {
            sum += One(dossier);
        }

        return sum;
    }

    public int WholeParagraphToJson()
    {
        var sum = 0;
        foreach (var dossier in dossiers)
        {
            sum += DecisionJson.Write(subject.Paragraph.Decide(dossier, subject.Peildatum)).Length;
        }

        return sum;
    }

    /// <summary>The whole paragraph with what alone carries it: as few answers as suffice, found by leaving them out one by one. It takes milliseconds, so a few dossiers must do.</summary>
    public int WholeParagraphDecisive()
    {
        var sum = 0;
        foreach (var dossier in dossiers.AsSpan(0, Few))
        {
            sum += subject.Paragraph.Decide(dossier, subject.Peildatum).Decisive.Citations.Count;
        }

        return sum;
    }

    public int One(Dossier dossier)
    {
        var decision = subject.Paragraph.Decide(dossier, subject.Peildatum);
        return decision.Citations.Count + decision.MissingFacts.Count;
    }

    /// <summary>Every dossier found good once, so that only <see cref="OutcomeOfNewDossier"/> pays for the check.</summary>
    public Measured Checked()
    {
        foreach (var dossier in dossiers)
        {
            dossier.EnsureValid(subject.Peildatum);
        }

        return this;
    }

    /// <summary>How often Kleene's logic leaves the question open, so that the rule has to search.</summary>
    public int Open() => dossiers.Count(dossier => subject.ThreeValued(dossier) == Coded.Open);
}

/// <summary>The operations on one subject.</summary>
internal sealed class Measured<TLaw, TAnswer>(Subject subject, Question<TAnswer> question, Dossier[] dossiers) : Measured(subject, dossiers)
    where TLaw : struct, ILawByHand
{
    private readonly Paragraph _paragraph = subject.Paragraph;

    private readonly LocalDate _peildatum = subject.Peildatum;

    public override int OutcomeTwoValued()
    {
        var sum = 0;
        foreach (var dossier in Dossiers)
        {
            sum += TLaw.TwoValued(dossier, _peildatum);
        }

        return sum;
    }

    public override int OutcomeThreeValued()
    {
        var sum = 0;
        foreach (var dossier in Dossiers)
        {
            sum += TLaw.ThreeValued(dossier, _peildatum);
        }

        return sum;
    }

    public override int OutcomeByRule()
    {
        var sum = 0;
        foreach (var dossier in Dossiers)
        {
            sum += (int)_paragraph.Answer(question, dossier, _peildatum).State;
        }

        return sum;
    }

    public override int OutcomeOfNewDossier()
    {
        var sum = 0;
        foreach (var dossier in Dossiers)
        {
            sum += (int)_paragraph.Answer(question, dossier with { Kenmerk = null }, _peildatum).State;
        }

        return sum;
    }

    public override int QuestionByHand()
    {
        var sum = 0;
        foreach (var dossier in Dossiers)
        {
            sum += TLaw.Reason(dossier, _peildatum).Chain.Count;
        }

        return sum;
    }

    public override int QuestionByRule()
    {
        var sum = 0;
        foreach (var dossier in Dossiers)
        {
            sum += _paragraph.Decide(question, dossier, _peildatum).Citations.Count;
        }

        return sum;
    }
}
