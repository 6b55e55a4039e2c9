using NodaTime;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>What a decision came to.</summary>
public enum DecisionStatus
{
    /// <summary>No answer to an unknown fact can change the outcome.</summary>
    Decided,

    /// <summary>Only a human's judgement is missing, or two norms give different outcomes and nothing ranks them.</summary>
    NeedsJudgement,

    /// <summary>At least one fact is missing that can change the outcome.</summary>
    NeedsFacts,

    /// <summary>The paragraph does not reach the case, or no version of it that we hold is in force on the date.</summary>
    NotApplicable,
}

/// <summary>A status for readers.</summary>
public static class DecisionStatuses
{
    /// <summary>The status in words.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">Dutch or English.</param>
    /// <returns>A few words without a full stop, such as "er ontbreken feiten".</returns>
    public static string InWords(this DecisionStatus status, Language language) => Explanation.StatusInWords(status, language);
}

/// <summary>How much of the reasoning an explanation gives.</summary>
public enum Detail
{
    /// <summary>All that carries the outcome and every exception that was considered.</summary>
    Full,

    /// <summary>Only what the outcome cannot do without (<see cref="Decision.Decisive"/>).</summary>
    Decisive,
}

/// <summary>A fact that the dossier does not have and that can still change an outcome.</summary>
/// <param name="Fact">The question to ask.</param>
/// <param name="Path">Where the answer goes in the dossier.</param>
public sealed record MissingFact(IFact Fact, string Path);

/// <summary>A judgement that the law leaves to a human.</summary>
/// <param name="Fact">The question to put to the human.</param>
/// <param name="Path">Where the answer goes in the dossier.</param>
/// <param name="Answer">The human's judgement in the dossier that the outcome rests on; <c>null</c> where it is still to be given.</param>
public sealed record JudgementCall(IFact Fact, string Path, bool? Answer)
{
    /// <summary>What is to be weighed.</summary>
    public IReadOnlyList<Text> Factors => Fact is Judgement judgement ? judgement.Factors : [];
}

/// <summary>What one question of a paragraph came to. Equal when question, status and value are equal.</summary>
public sealed class QuestionResult : IEquatable<QuestionResult>
{
    private readonly ValueKind _kind;

    internal QuestionResult(Question question, int? position, ValueKind kind, Raw raw, DecisionStatus status, bool arises)
    {
        Arises = arises;
        Question = question;
        Position = position;
        _kind = kind;
        Raw = raw;
        Status = status;
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The position in the list of the dossier of the element that the answer is about, from 0; <c>null</c> for a question about the case, and for a question about each element of a list that is not known.</summary>
    public int? Position { get; }

    /// <summary>The status of this question alone; a question that is decided stays usable though another lacks a fact.</summary>
    public DecisionStatus Status { get; }

    /// <summary>Whether it is settled that the case reaches the question. Where it is not settled, or settled that it does not, this is <c>false</c>.</summary>
    public bool Arises { get; }

    /// <summary>What it came to.</summary>
    public AnswerState State => Answers.StateOf(Raw);

    /// <summary>The value in machine-readable output; <c>null</c> where there is none.</summary>
    public string? Value => Raw.State == Kernel.State.Known ? _kind.Canonical(Raw.Bits) : null;

    internal Raw Raw { get; }

    internal ValueKind Kind => _kind;

    internal Answer<T> As<T>() => Answer<T>.Of(Raw, (ValueKind<T>)_kind);

    /// <summary>The answer for readers, also where there is no value.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The value, or what its absence means.</returns>
    public string Render(Language language) => (State, language) switch
    {
        (AnswerState.Decided, _) => _kind.Render(Raw.Bits, language),
        (AnswerState.Nothing, Language.Nl) => "geen",
        (AnswerState.Nothing, _) => "none",
        (AnswerState.NotReached, Language.Nl) => "niet aan de orde",
        (AnswerState.NotReached, _) => "does not arise",
        (AnswerState.Conflict, Language.Nl) => "tegenstrijdig",
        (AnswerState.Conflict, _) => "conflicting",
        (_, Language.Nl) => Status == DecisionStatus.NeedsJudgement ? "vraagt een oordeel" : "nog open",
        _ => Status == DecisionStatus.NeedsJudgement ? "needs a judgement" : "still open",
    };

    /// <inheritdoc/>
    public bool Equals(QuestionResult? other) => other is not null && Question.Name == other.Question.Name && Position == other.Position && Raw == other.Raw && Status == other.Status;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuestionResult);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Question.Name) ^ Raw.GetHashCode();
}

/// <summary>A decision on one case: what follows, from which norms of which version, and where it cannot say, what is missing. Immutable. Equal when version, date, status, outcome and reasoning are equal.</summary>
public abstract class Decision : IEquatable<Decision>
{
    private DecisiveReasons? _decisive;
    private IReadOnlyList<Citation>? _considered;
    private IReadOnlyList<JudgementCall>? _judgements;
    private string? _fingerprint;

    private protected Decision(ParagraphVersion version, LocalDate peildatum, Findings findings)
    {
        Findings = findings;
        Version = version;
        Peildatum = peildatum;
        Status = findings.Status;
        Questions = findings.Questions;
        Citations = findings.Citations;
        MissingFacts = findings.MissingFacts;
        OpenJudgements = findings.OpenJudgements;
        Remark = findings.Remark;
    }

    /// <summary>The text that was applied.</summary>
    public ParagraphVersion Version { get; }

    /// <summary>The date on which the question is asked.</summary>
    public LocalDate Peildatum { get; }

    /// <summary>What the decision came to: the weakest of the questions that this case reaches.</summary>
    public DecisionStatus Status { get; }

    /// <summary>What each question came to, in the order of the paragraph.</summary>
    public IReadOnlyList<QuestionResult> Questions { get; }

    /// <summary>The chain: the norms that carry the outcome and the exceptions that were considered, in the order of the reasoning, each once a place.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The norms that were tried beside the chain and did not carry the outcome, in the order of the text.</summary>
    public IReadOnlyList<Citation> Considered => _considered ??= Case?.ConsideredBeside(Questions, Citations) ?? [];

    /// <summary>The facts that can still change an outcome, the most useful first.</summary>
    public IReadOnlyList<MissingFact> MissingFacts { get; }

    /// <summary>What carries the outcome, and nothing else: as few of the dossier's answers as suffice for this decision, with the reasoning from those alone.</summary>
    public DecisiveReasons Decisive => _decisive ??= Case is null ? new([], [], []) : Sufficient.For(Case, Findings);

    /// <summary>What would change this: the smallest sets of other answers with which the case comes to another status or to another answer to one of the questions.</summary>
    /// <param name="options">How far to search; by default at most two changes at once, of answers that can still change.</param>
    /// <returns>The alternatives; none where the paragraph was not applied.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The options allow no change.</exception>
    public WhatIf WhatIf(WhatIfOptions? options = null)
    {
        options ??= new();
        return options.MostChanges < 1 ? throw new ArgumentOutOfRangeException(nameof(options), "At least one change was expected.")
            : Case is null ? new([], IsComplete: true)
            : WhatIfSearch.Of(Case, Findings, options);
    }

    /// <summary>The questions of this paragraph that the dossier leaves open and that need no answer any more: none can change the outcome.</summary>
    public IReadOnlyList<MissingFact> NotNeeded
    {
        get
        {
            if (Case is null)
            {
                return [];
            }

            var open = new HashSet<string>(MissingFacts.Select(static missing => missing.Path).Concat(OpenJudgements.Select(static judgement => judgement.Path)));
            return [.. KnownAnswers.NotIn(Case.Paragraph, Case.Given).Where(answer => !open.Contains(answer.Path)).Select(static answer => new MissingFact(answer.Fact, answer.Path))];
        }
    }

    /// <summary>The judgements in play: those still to be given first, then those that the outcome rests on.</summary>
    public IReadOnlyList<JudgementCall> Judgements => _judgements ??= [.. OpenJudgements, .. Decisions.Case.JudgementsIn(Citations)];

    /// <summary>What the reader must know beside the outcome: why the paragraph does not apply, or that it was applied outside the time in which it is in force.</summary>
    public Text? Remark { get; }

    /// <summary>SHA-256 over everything that the decision says, in lower-case hexadecimal: the same dossier and version give the same fingerprint on every machine.</summary>
    public string Fingerprint => _fingerprint ??= Decisions.Fingerprint.Of(this);

    /// <summary>The outcome's fields; what is not settled is left out.</summary>
    public abstract IOutcome? OutcomeFields { get; }

    /// <summary>The judgements still to be given.</summary>
    internal IReadOnlyList<JudgementCall> OpenJudgements { get; }

    /// <summary>The same decision with something more to know beside the outcome.</summary>
    internal abstract Decision With(Text remark);

    internal Findings Findings { get; }

    internal Case? Case => Findings.Case;

    internal Node RootOf(Question question) => Case!.Graph.Root(question);

    /// <summary>The decision in words that a caseworker can put under a letter.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <returns>Plain text, lines separated by <c>\n</c>.</returns>
    public string Explain(Language language) => Explain(language, Detail.Full);

    /// <summary>The decision in words, with all that was considered or only with what decides.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <param name="detail">How much of the reasoning.</param>
    /// <returns>Plain text, lines separated by <c>\n</c>.</returns>
    public string Explain(Language language, Detail detail) => Explanation.Of(this, language, detail, new TextMarks());

    /// <summary>The decision as a Markdown document.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <returns>Markdown, lines separated by <c>\n</c>.</returns>
    public string ToMarkdown(Language language) => ToMarkdown(language, Detail.Full);

    /// <summary>The decision as a Markdown document, with all that was considered or only with what decides.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <param name="detail">How much of the reasoning.</param>
    /// <returns>Markdown, lines separated by <c>\n</c>.</returns>
    public string ToMarkdown(Language language, Detail detail) => Explanation.Of(this, language, detail, new MarkdownMarks());

    /// <summary>The reasoning as a Mermaid flowchart.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <returns>A Mermaid diagram, lines separated by <c>\n</c>.</returns>
    public string ToMermaid(Language language) => ToMermaid(language, Detail.Full);

    /// <summary>The reasoning as a Mermaid flowchart, with all that was considered or only with what decides.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <param name="detail">How much of the reasoning.</param>
    /// <returns>A Mermaid diagram, lines separated by <c>\n</c>.</returns>
    public string ToMermaid(Language language, Detail detail) => MermaidDiagram.Of(this, language, detail);

    /// <summary>The decision as one HTML page that stands by itself: in short, in full, and the whole reasoning as a tree that folds. It has no scripts and loads nothing.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <returns>HTML, lines separated by <c>\n</c>.</returns>
    public string ToHtml(Language language) => HtmlPage.Of([this], language);

    /// <summary>The whole reasoning as a tree, one root a question, with every node that was tried.</summary>
    /// <returns>The roots, in the order of the questions.</returns>
    public IReadOnlyList<TraceNode> Trace() => Case is null ? [] : Decisions.Trace.Of(Case, Questions);

    /// <inheritdoc/>
    public bool Equals(Decision? other) => other is not null && GetType() == other.GetType() && Fingerprint == other.Fingerprint;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Decision);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Fingerprint);
}

/// <summary>A decision with an outcome of one type.</summary>
/// <typeparam name="TOutcome">The outcome.</typeparam>
public sealed class Decision<TOutcome> : Decision
    where TOutcome : class, IOutcome
{
    internal Decision(ParagraphVersion version, LocalDate peildatum, Findings findings, TOutcome? outcome)
        : base(version, peildatum, findings) => Outcome = outcome;

    /// <summary>The outcome. Where the decision is not decided it holds what is settled and leaves out the rest; <c>null</c> where the paragraph does not apply.</summary>
    public TOutcome? Outcome { get; }

    /// <inheritdoc/>
    public override IOutcome? OutcomeFields => Outcome;

    internal override Decision With(Text remark) => new Decision<TOutcome>(Version, Peildatum, Findings with { Remark = Remarks.Join(Findings.Remark, remark) }, Outcome);
}

/// <summary>The answer to one question as an outcome.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public sealed class Answered<T> : IOutcome
{
    private readonly QuestionResult _result;

    internal Answered(QuestionResult result, Answer<T> answer)
    {
        _result = result;
        Answer = answer;
    }

    /// <summary>The answer.</summary>
    public Answer<T> Answer { get; }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer) =>
        OutcomeFields.Field(writer, _result.Question.Name, _result.Question.Text, _result.Kind, _result.Raw.State == State.Known ? _result.Raw.Bits : null);
}

/// <summary>Everything that an evaluation found.</summary>
internal sealed record Findings(DecisionStatus Status, IReadOnlyList<QuestionResult> Questions, IReadOnlyList<Citation> Citations, IReadOnlyList<MissingFact> MissingFacts, IReadOnlyList<JudgementCall> OpenJudgements, Text? Remark, Case? Case);
