using System.Globalization;
using System.Text;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>Writes a decision in words. Text and Markdown differ only in their marks.</summary>
internal sealed class Explanation
{
    private readonly Decision _decision;
    private readonly Language _language;
    private readonly bool _markdown;
    private readonly DecisiveReasons? _decisive;
    private readonly IReadOnlyList<Citation> _citations;
    private readonly StringBuilder _out = new();

    // A heading that is written with the first line below it: an outcome of which nothing is settled has none.
    private string? _pending;

    private Explanation(Decision decision, Language language, Detail detail, bool markdown)
    {
        _decision = decision;
        _language = language;
        _markdown = markdown;
        _decisive = detail == Detail.Decisive ? decision.Decisive : null;
        _citations = _decisive?.Citations ?? decision.Citations;
    }

    public static string Text(Decision decision, Language language, Detail detail) => new Explanation(decision, language, detail, markdown: false).Write();

    public static string Markdown(Decision decision, Language language, Detail detail) => new Explanation(decision, language, detail, markdown: true).Write();

    private string Say(string nl, string en) => _language == Language.Nl ? nl : en;

    private string Write()
    {
        var version = _decision.Version;
        Title($"{Capital(version.Title(_language))}: {version.Subject.Name.In(_language)}");
        Line($"{Say("Peildatum", "Reference date")}: {Kinds.Date.Render(Kinds.Date.Encode(_decision.Peildatum), _language)}. {(_decision.Status == DecisionStatus.NotApplicable ? Say("Tekst", "Text") : Say("Toegepaste tekst", "Text applied"))}: {version.Instrument.Name}{(version.Instrument.Wbv is { } wbv ? $" ({wbv})" : "")}.");
        if (version.InForce.Known != Knowledge.Stated && _decision.Status != DecisionStatus.NotApplicable)
        {
            Line($"{Say("Let op", "Note")}: {version.InForce.Note.In(_language)}");
        }

        if (_decision.Remark is { } remark)
        {
            Line(remark.In(_language));
        }

        Line($"{Say("Status", "Status")}: {StatusInWords(_decision.Status, _language)}.");
        if (_decision.OutcomeFields is { } outcome)
        {
            _pending = Say("Uitkomst", "Outcome");
            outcome.Write(new Fields(this));
            _pending = null;
        }

        if (_decisive is null)
        {
            Answers();
        }

        Missing();
        Judgements();
        Reasons();
        if (_decisive is null)
        {
            WithoutEffect();
        }
        else
        {
            FurtherFacts(_decisive.Facts);
        }

        return _out.ToString();
    }

    public static string StatusInWords(DecisionStatus status, Language language) => (status, language) switch
    {
        (DecisionStatus.Decided, Language.Nl) => "beslist",
        (DecisionStatus.Decided, _) => "decided",
        (DecisionStatus.NeedsFacts, Language.Nl) => "er ontbreken feiten",
        (DecisionStatus.NeedsFacts, _) => "facts are missing",
        (DecisionStatus.NeedsJudgement, Language.Nl) => "een mens moet dit beoordelen",
        (DecisionStatus.NeedsJudgement, _) => "a human must judge this",
        (_, Language.Nl) => "niet van toepassing",
        _ => "not applicable",
    };

    // Only what arises for certain: what hangs on an open question follows from it, and "none" is no answer to print.
    private void Answers()
    {
        var answers = _decision.Questions.Where(static question => question.Arises && question.State != AnswerState.Nothing && (question.Question.Weighs || question.State != AnswerState.Open)).ToList();
        if (answers.Count > 0)
        {
            Heading(Say("Antwoorden", "Answers"));
            foreach (var question in answers)
            {
                Bullet(0, $"{Numbers(question.Position is { } position ? [position] : [])}{question.Question.Text.In(_language)} {Sentence(question.Render(_language))}");
            }
        }
    }

    private void Missing()
    {
        if (_decision.MissingFacts.Count > 0)
        {
            Heading(Say("Deze feiten zijn nog nodig", "These facts are still needed"));
            foreach (var missing in _decision.MissingFacts)
            {
                Bullet(0, $"{missing.Fact.Question.In(_language)} ({Code(missing.Path)})");
            }
        }
    }

    private void Judgements()
    {
        var open = _decision.Judgements.Where(static judgement => judgement.Answer is null).ToList();
        if (open.Count > 0)
        {
            Heading(Say("Dit moet een mens beoordelen", "A human must judge this"));
            foreach (var judgement in open)
            {
                Bullet(0, $"{judgement.Fact.Question.In(_language)} ({Code(judgement.Path)})");
                foreach (var factor in judgement.Factors)
                {
                    Bullet(1, $"{Say("Weeg mee", "Weigh")}: {factor.In(_language)}.");
                }
            }
        }
    }

    private void Reasons()
    {
        var reasons = Holding().ToList();
        if (reasons.Count > 0)
        {
            Heading(Say("Motivering", "Reasons"));
            var number = 0;
            foreach (var citation in reasons)
            {
                Numbered(++number, $"{Lead(citation)}{citation.Provision.Summary.In(_language)} {Result(citation)}({citation.Render(_language)}{Sources(citation)})");
                foreach (var fact in citation.Facts)
                {
                    Bullet(1, $"{fact.Fact.Question.In(_language)} {Sentence(fact.Shown.In(_language))}");
                }
            }
        }
    }

    // What rules something out stands with no norm that holds, and is needed all the same.
    private void FurtherFacts(IReadOnlyList<FactUsed> facts)
    {
        var shown = new HashSet<string>(Holding().SelectMany(static citation => citation.Facts).Select(static fact => fact.Path));
        var others = facts.Where(fact => !shown.Contains(fact.Path) && !(fact.Fact is ListFact && fact.Value is null)).ToList();
        if (others.Count > 0)
        {
            Heading(Say("Verder van belang", "Also needed for this"));
            foreach (var fact in others)
            {
                Bullet(0, $"{fact.Fact.Question.In(_language)} {Sentence(fact.Shown.In(_language))}");
            }
        }
    }

    private IEnumerable<Citation> Holding() => _citations.Where(citation => Carries(citation, ShowsOpen));

    /// <summary>Whether a citation carries a decision: it holds, or where what is open counts too it is open.</summary>
    public static bool Carries(Citation citation, bool showsOpen) =>
        citation.Role == Role.Explanation ? Holding(citation) : citation.Holds == Truth.Yes || (citation.Holds == Truth.Unknown && showsOpen);

    private void WithoutEffect()
    {
        var without = _citations.Where(static citation => citation.Holds == Truth.No && citation.Role != Role.Explanation).ToList();
        if (without.Count > 0)
        {
            Heading(Say("Overwogen; hier niet aan de orde", "Considered; does not apply here"));
            foreach (var citation in without)
            {
                Bullet(0, $"{Lead(citation)}{citation.Provision.Summary.In(_language)} ({citation.Render(_language)})");
                foreach (var fact in citation.Facts)
                {
                    Bullet(1, $"{fact.Fact.Question.In(_language)} {Sentence(fact.Shown.In(_language))}");
                }
            }
        }
    }

    // What stays open is listed as missing already; a judgement that is still to be given needs its norms.
    private bool ShowsOpen => _decisive is null ? !IsDecided : _decision.Status == DecisionStatus.NeedsJudgement;

    // What stays open in a decided case could not change it, and a reader would take it for a doubt.
    private bool IsDecided => _decision.Status == DecisionStatus.Decided;

    // A note stands with the norm that it explains.
    private static bool Holding(Citation note) => note.Raw.State == State.Known && (note.Node is not Condition || note.Raw.IsYes);

    private string Lead(Citation citation)
    {
        return Numbers(citation.Positions) + citation.Role switch
        {
            Role.Exception => Say("Uitzondering: ", "Exception: "),
            Role.Reading => Say($"Uitleg ({citation.Provision.Reading}): ", $"Reading ({citation.Provision.Reading}): "),
            Role.Explanation => Say("Toelichting: ", "Explanatory note: "),
            Role.Ranking => Say("Rangorde: ", "Ranking: "),
            _ => "",
        };
    }

    // Readers count from one.
    private string Numbers(IReadOnlyList<int> positions) =>
        positions.Count == 0 ? "" : Say("Nummer ", "Number ") + string.Join(".", positions.Select(static position => (position + 1).ToString(CultureInfo.InvariantCulture))) + ": ";

    private string Result(Citation citation) => citation switch
    {
        { Role: Role.Explanation } => "",
        { Value: { } value } => Say($"Hier: {value.Nl}. ", $"Here: {value.En}. "),
        { Holds: Truth.Yes } => "",
        _ => Say("Dat staat nog niet vast. ", "That is not settled yet. "),
    };

    private string Sources(Citation citation) => string.Concat(citation.Provision.RefersTo.Select(source => "; " + source.Render(_language)));

    private static string Sentence(string answer) => Capital(answer) + ".";

    internal static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private string Code(string path) => _markdown ? $"`{path}`" : path;

    private void Title(string text) => Line(_markdown ? "# " + text + "\n" : text);

    private void Heading(string text) => Line(_markdown ? "\n## " + text + "\n" : "\n" + text);

    private void Bullet(int depth, string text)
    {
        if (_pending is { } heading)
        {
            _pending = null;
            Heading(heading);
        }

        Line(new string(' ', (depth * (_markdown ? 3 : 2)) + (_markdown ? 0 : 2)) + "- " + text);
    }

    private void Numbered(int number, string text) => Line((_markdown ? "" : "  ") + number.ToString(CultureInfo.InvariantCulture) + ". " + text);

    private void Line(string text) => _out.Append(text).Append('\n');

    /// <summary>The outcome's fields as bullets. Fields without a value are left out; the first field of an element leads the others.</summary>
    private sealed class Fields(Explanation to) : IOutcomeWriter
    {
        private int _depth;
        private string? _emptyList;
        private bool _leads;

        public void Field(string name, Text label, string? value, Text? shown)
        {
            if (value is not null)
            {
                Write($"{label.In(to._language)}: {(shown is { } text ? text.In(to._language) : value)}");
            }
        }

        public void Field(string name, Text label, bool? value)
        {
            if (value is { } known)
            {
                Write($"{label.In(to._language)}: {Kinds.YesNo.Render(known ? 1 : 0, to._language)}");
            }
        }

        public void Position(string name, Text label, int position) => Write(FormattableString.Invariant($"{label.In(to._language)}: {position + 1}"));

        public void Values(string name, Text label, IReadOnlyList<(string Value, Text Shown)>? values)
        {
            if (values is not null)
            {
                Write($"{label.In(to._language)}: {(values.Count == 0 ? to.Say("geen", "none") : string.Join("; ", values.Select(value => value.Shown.In(to._language))))}");
            }
        }

        public void StartList(string name, Text label) => _emptyList = label.In(to._language);

        public void StartItem()
        {
            if (_emptyList is { } label)
            {
                Write(label + ":");
                _emptyList = null;
                _depth++;
            }

            _leads = true;
        }

        public void EndItem()
        {
            _depth -= _leads ? 0 : 1;
            _leads = false;
        }

        public void EndList()
        {
            if (_emptyList is { } label)
            {
                Write(label + ": " + to.Say("geen", "none"));
                _emptyList = null;
            }
            else
            {
                _depth--;
            }
        }

        public void StartObject(string name, Text label)
        {
            Write(label.In(to._language) + ":");
            _depth++;
        }

        public void EndObject() => _depth--;

        private void Write(string line)
        {
            to.Bullet(_depth, line);
            if (_leads)
            {
                _depth++;
                _leads = false;
            }
        }
    }
}
