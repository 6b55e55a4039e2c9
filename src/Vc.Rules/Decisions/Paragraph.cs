using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>
/// A rule object: one paragraph of the circulaire in one version. It is built once, never changes and can be used from any number of threads. Whichever way a caller asks, the same graph is evaluated.
/// </summary>
public abstract class Paragraph
{
    private IReadOnlyList<Provision>? _norms;
    private IReadOnlyList<IFact>? _facts;
    private ParagraphVersion[]? _builtOn;

    private protected Paragraph(ParagraphVersion version, Question[] questions)
    {
        Version = version;
        Questions = questions;
        Graph = Graph.Build(version, questions);
    }

    /// <summary>The text that this rule states.</summary>
    public ParagraphVersion Version { get; }

    /// <summary>The questions that the paragraph answers, in the order in which a reader wants the answers.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Every norm, note and reading that the rule states, in the order in which the questions come to them.</summary>
    public IReadOnlyList<Provision> Norms => _norms ??= ListNorms();

    /// <summary>Every fact and judgement that the rule can ask for.</summary>
    public IReadOnlyList<IFact> Facts => _facts ??= [.. Graph.Nodes.OfType<IFact>().Concat(Graph.Nodes.OfType<IQuantifier>().Select(static quantifier => (IFact)quantifier.List)).Distinct()];

    /// <summary>Where to look for cases that the paragraph does not reach; <c>null</c> where there is nothing to say.</summary>
    public Text? Elsewhere { get; init; }

    internal Graph Graph { get; }

    /// <summary>The texts that the rule builds on and that are not in force in the same time as its own. What only explains binds nobody and is not among them.</summary>
    internal IReadOnlyList<ParagraphVersion> BuiltOn => _builtOn ??= [.. Graph.Nodes
        .Select(static node => node.States)
        .Where(static provision => provision is { Version: not null } && provision.Role != Role.Explanation)
        .SelectMany(static provision => (Provision[])[provision!, .. provision!.ExplainedBy.Where(static note => note.Role != Role.Explanation)])
        .Select(static provision => provision.Version!)
        .Distinct()
        .Where(version => version.InForce != Version.InForce)];

    /// <summary>Is told of each case that the paragraph is applied to. The tests keep their worked examples with it, to see whether these notice a change in the law; nothing else sets it.</summary>
    internal Action<Dossier, LocalDate>? Witness { get; set; }

    internal Text NotReached => Elsewhere is { } elsewhere
        ? new($"{Remarks.NotReached.Nl} {elsewhere.Nl}", $"{Remarks.NotReached.En} {elsewhere.En}")
        : Remarks.NotReached;

    /// <summary>Decides a case.</summary>
    /// <param name="dossier">What is known of the case.</param>
    /// <param name="peildatum">The date on which the question is asked.</param>
    /// <returns>The decision; not applicable on a date on which this version is not in force.</returns>
    /// <exception cref="DossierException">The dossier cannot be; every problem is listed.</exception>
    public Decision Decide(Dossier dossier, LocalDate peildatum) => DecideCore(dossier, peildatum, asIfInForce: false);

    /// <summary>Decides a case as if this version were in force on the date. The caller names the version; where it is not in force the decision says so.</summary>
    /// <param name="dossier">What is known of the case.</param>
    /// <param name="peildatum">The date on which the question is asked.</param>
    /// <returns>The decision, marked where the version is not in force on the date.</returns>
    /// <exception cref="DossierException">The dossier cannot be; every problem is listed.</exception>
    public Decision DecideAsIfInForce(Dossier dossier, LocalDate peildatum) => DecideCore(dossier, peildatum, asIfInForce: true);

    /// <summary>The answer to one question and nothing else: no chain, no missing facts. Allocates nothing where the answer is settled at once.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="question">A question of this paragraph.</param>
    /// <param name="dossier">What is known of the case.</param>
    /// <param name="peildatum">The date on which the question is asked.</param>
    /// <returns>The answer; not reached on a date on which this version is not in force.</returns>
    /// <exception cref="DossierException">The dossier cannot be; every problem is listed.</exception>
    public Answer<T> Answer<T>(Question<T> question, Dossier dossier, LocalDate peildatum)
    {
        var root = Graph.Root(Require(question));
        Require(dossier).EnsureValid(peildatum);
        return Kernel.Answer<T>.Of(Version.InForce.Contains(peildatum) ? Graph.Outcome(question, new(dossier, peildatum)) : Raw.NotReached, ((Value<T>)root).Kind);
    }

    /// <summary>Decides one question by itself, with its own chain and its own missing facts.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="question">A question of this paragraph.</param>
    /// <param name="dossier">What is known of the case.</param>
    /// <param name="peildatum">The date on which the question is asked.</param>
    /// <returns>The decision on that question.</returns>
    /// <exception cref="DossierException">The dossier cannot be; every problem is listed.</exception>
    public Decision<Answered<T>> Decide<T>(Question<T> question, Dossier dossier, LocalDate peildatum)
    {
        Graph.Root(Require(question));
        Require(dossier).EnsureValid(peildatum);
        if (!Version.InForce.Contains(peildatum))
        {
            return new(Version, peildatum, NotInForce(peildatum), null);
        }

        var findings = Evaluation.Of(this, [question], new(dossier, peildatum), null);
        var result = findings.Questions[0];
        return new(Version, peildatum, findings, new(result, result.As<T>()));
    }

    /// <summary>The answer to one of this paragraph's questions as a value that another paragraph can build on. Its norms keep their own version and stand in the chain of that paragraph's decisions; what it misses is missing there, if it matters there.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="question">A question of this paragraph.</param>
    /// <returns>The value; of a yes/no question, <c>.Is(true)</c> is the condition.</returns>
    public Value<T> SubDecision<T>(Question<T> question) => (Value<T>)Graph.Root(Require(question));

    /// <summary>Looks for what this rule can never do, whatever the facts are: conditions that always or never hold, exceptions and rows that cannot count, parts without effect, tables with two rows for a case or none.
    /// Not each finding is a fault: the law itself can say a thing twice.</summary>
    /// <returns>What holds on each date on which the version is in force, in the order of the questions.</returns>
    public IReadOnlyList<Finding> Check()
    {
        var inForce = Version.InForce;
        var last = inForce.Until?.NotBefore is { } until && until > inForce.From.NotAfter ? until.PlusDays(-1) : inForce.From.NotAfter.PlusYears(10);
        var late = RuleCheck.Of(Graph, Asked(), Version.Id, new Dossier(), last);
        return [.. RuleCheck.Of(Graph, Asked(), Version.Id, new Dossier(), inForce.From.NotAfter).Where(late.Contains)];

        IEnumerable<(string Name, Node Root)> Asked() => Questions.Select(question => ($"{Version.Paragraph}, question {question.Name}", (Node)Graph.Root(question)));
    }

    /// <summary>The answer of this paragraph to a question about one element of a list, to use inside a quantifier over that list.</summary>
    /// <inheritdoc cref="SubDecision{T}(Question{T})"/>
    public Value<T> SubDecision<T>(EachQuestion<T> question) => ((PerElement<T>)Graph.Root(Require(question))).Of;

    /// <summary>Decides many cases, as a stream: in the order of the source, on several cores, in memory that does not grow with their number.</summary>
    /// <param name="cases">The cases; read once, while the decisions are asked for.</param>
    /// <param name="workers">How many cases are decided at the same time, at least 1; <c>null</c> for as many as there are cores.</param>
    /// <param name="cancellation">Stops the work; the decisions then end with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A decision a case, each as <see cref="Decide(Dossier, LocalDate)"/> makes it. A dossier that cannot be ends the stream with its <see cref="DossierException"/>; to go on past it, use <see cref="Bulk.InOrder"/> and catch it there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workers"/> is less than 1.</exception>
    public IEnumerable<Decision> EvaluateMany(IEnumerable<DossierOnDate> cases, int? workers = null, CancellationToken cancellation = default) =>
        Require(cases).InOrder(@case => Decide(@case.Dossier, @case.Peildatum), workers, cancellation);

    /// <summary>The decision that says that this version is not in force on the date of the law.</summary>
    internal abstract Decision OutsideForce(Dossier dossier, LocalDate lawDate, LocalDate peildatum);

    private protected abstract Decision DecideCore(Dossier dossier, LocalDate peildatum, bool asIfInForce);

    private protected Findings NotInForce(LocalDate peildatum) => new(DecisionStatus.NotApplicable, [], [], [], [], Remarks.NotInForce(Version, peildatum), null);

    private protected static T Require<T>(T argument)
        where T : class => argument ?? throw new ArgumentNullException(nameof(argument));

    private List<Provision> ListNorms()
    {
        var found = new List<Provision>();
        var seen = new HashSet<int>();
        foreach (var question in Questions)
        {
            Visit(Graph.Root(question));
        }

        return found;

        void Visit(Node node)
        {
            if (!seen.Add(node.Index))
            {
                return;
            }

            if (node.States is { } provision && provision.Version == Version)
            {
                found.Add(provision);
                found.AddRange(provision.ExplainedBy.Where(note => note.Version == Version));
            }

            foreach (var child in node.Children)
            {
                Visit(child);
            }
        }
    }
}

/// <summary>A <see cref="Paragraph"/> with an outcome of one type.</summary>
/// <typeparam name="TOutcome">The outcome.</typeparam>
public sealed class Paragraph<TOutcome> : Paragraph
    where TOutcome : class, IOutcome
{
    private readonly Func<Results, TOutcome> _outcome;

    /// <summary>States a paragraph.</summary>
    /// <param name="version">The text.</param>
    /// <param name="outcome">Puts the answers together to an outcome; it adds no law of its own.</param>
    /// <param name="questions">The questions that the paragraph answers, in the order in which a reader wants the answers.</param>
    /// <exception cref="InvalidOperationException">A place in the text is stated in two ways, a fact of a list's element is asked outside a quantifier over that list, or two questions have one name.</exception>
    public Paragraph(ParagraphVersion version, Func<Results, TOutcome> outcome, params Question[] questions)
        : base(version, questions) => _outcome = outcome ?? throw new ArgumentNullException(nameof(outcome));

    /// <inheritdoc cref="Paragraph.Decide(Dossier, LocalDate)"/>
    public new Decision<TOutcome> Decide(Dossier dossier, LocalDate peildatum) => (Decision<TOutcome>)DecideCore(dossier, peildatum, asIfInForce: false);

    /// <inheritdoc cref="Paragraph.DecideAsIfInForce(Dossier, LocalDate)"/>
    public new Decision<TOutcome> DecideAsIfInForce(Dossier dossier, LocalDate peildatum) => (Decision<TOutcome>)DecideCore(dossier, peildatum, asIfInForce: true);

    /// <inheritdoc cref="Paragraph.EvaluateMany"/>
    public new IEnumerable<Decision<TOutcome>> EvaluateMany(IEnumerable<DossierOnDate> cases, int? workers = null, CancellationToken cancellation = default) =>
        Require(cases).InOrder(@case => Decide(@case.Dossier, @case.Peildatum), workers, cancellation);

    internal override Decision OutsideForce(Dossier dossier, LocalDate lawDate, LocalDate peildatum)
    {
        Require(dossier).EnsureValid(peildatum);
        return new Decision<TOutcome>(Version, peildatum, NotInForce(lawDate), null);
    }

    private protected override Decision DecideCore(Dossier dossier, LocalDate peildatum, bool asIfInForce)
    {
        Require(dossier).EnsureValid(peildatum);
        return Version.InForce.Contains(peildatum) ? Apply(dossier, peildatum, null)
            : asIfInForce ? Apply(dossier, peildatum, Remarks.AppliedOutsideForce(Version, peildatum))
            : new Decision<TOutcome>(Version, peildatum, NotInForce(peildatum), null);
    }

    private Decision<TOutcome> Apply(Dossier dossier, LocalDate peildatum, Text? remark)
    {
        Witness?.Invoke(dossier, peildatum);
        var findings = Evaluation.Of(this, Questions, new(dossier, peildatum), remark);
        return new(Version, peildatum, findings, findings.Status == DecisionStatus.NotApplicable ? null : _outcome(new(findings.Questions, dossier)));
    }
}

/// <summary>The answers to a paragraph's questions, to put an outcome together from.</summary>
public sealed class Results
{
    private readonly IReadOnlyList<QuestionResult> _results;

    internal Results(IReadOnlyList<QuestionResult> results, Dossier dossier)
    {
        _results = results;
        Dossier = dossier;
    }

    /// <summary>The dossier, for what an outcome repeats from it, such as the name of a country. No law belongs there: what decides is asked by a question.</summary>
    public Dossier Dossier { get; }

    /// <summary>The answer to a question.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="question">A question of the paragraph.</param>
    /// <returns>The answer, which can be open.</returns>
    /// <exception cref="ArgumentException">The paragraph does not ask the question.</exception>
    public Answer<T> Of<T>(Question<T> question)
    {
        foreach (var result in _results)
        {
            if (result.Question.Name == question.Name)
            {
                return result.As<T>();
            }
        }

        throw new ArgumentException($"The paragraph does not ask '{question.Name}'.", nameof(question));
    }

    /// <summary>The value of a question where there is one.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="question">A question of the paragraph.</param>
    /// <returns>The value; <c>null</c> where it is open, in conflict, without a value or not reached.</returns>
    public T? Settled<T>(Question<T> question)
        where T : struct => Of(question) is { HasValue: true, Value: var value } ? value : null;

    /// <summary>The answers to a question about each element of a list.</summary>
    /// <typeparam name="T">The type of the answers.</typeparam>
    /// <param name="question">A question of the paragraph.</param>
    /// <returns>The answers in the order of the list; <c>null</c> where the list is not known.</returns>
    public IReadOnlyList<Answer<T>>? Each<T>(EachQuestion<T> question)
    {
        var own = _results.Where(result => result.Question.Name == question.Name).ToList();
        return own is [{ Position: null }] ? null : [.. own.Select(static result => result.As<T>())];
    }

    /// <summary>Whether it is settled that the case reaches a question, also where its answer is still open.</summary>
    /// <param name="question">A question of the paragraph.</param>
    /// <returns><c>true</c> only where that is settled.</returns>
    public bool Arises(Question question) => _results.Any(result => result.Question.Name == question.Name && result.Arises);

    /// <summary>Whether the answer to a question is open: a fact or a judgement is missing that can settle it.</summary>
    /// <param name="question">A question of the paragraph.</param>
    /// <returns><c>true</c> where it is open; of a question about each element of a list, where it is open for one of them.</returns>
    public bool Open(Question question) => _results.Any(result => result.Question.Name == question.Name && result.State == AnswerState.Open);

    /// <summary>Whether a question is answered with yes.</summary>
    /// <param name="question">A question of the paragraph.</param>
    /// <returns><c>true</c> only for a settled yes; open, no and not reached are <c>false</c>.</returns>
    public bool Yes(Question<bool> question) => Of(question) is { HasValue: true, Value: true };
}
