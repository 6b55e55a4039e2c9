using System.Globalization;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>Writes a decision in words. Text, Markdown and HTML differ only in their marks.</summary>
internal sealed class Explanation
{
    private readonly Decision _decision;
    private readonly Language _language;
    private readonly IMarks _to;
    private readonly DecisiveReasons? _decisive;
    private readonly IReadOnlyList<Citation> _citations;
    private readonly HashSet<string> _told = [];
    private int _number;

    // A heading that is written with the first line below it: an outcome of which nothing is settled has none.
    private string? _pending;

    private Explanation(Decision decision, Language language, Detail detail, IMarks to)
    {
        _decision = decision;
        _language = language;
        _to = to;
        _decisive = detail == Detail.Decisive ? decision.Decisive : null;
        _citations = _decisive?.Citations ?? decision.Citations;
    }

    public static string Of(Decision decision, Language language, Detail detail, IMarks to) => new Explanation(decision, language, detail, to).Write();

    private string Say(string nl, string en) => _language == Language.Nl ? nl : en;

    private string Write()
    {
        var version = _decision.Version;
        _to.Title(Title(_decision, _language));
        _to.Line($"{Say("Peildatum", "Reference date")}: {Kinds.Date.Render(Kinds.Date.Encode(_decision.Peildatum), _language)}. {(_decision.Status == DecisionStatus.NotApplicable ? Say("Tekst", "Text") : Say("Toegepaste tekst", "Text applied"))}: {version.Instrument.Name}{(version.Instrument.Wbv is { } wbv ? $" ({wbv})" : "")}.");
        if (version.InForce.Known != Knowledge.Stated && _decision.Status != DecisionStatus.NotApplicable)
        {
            _to.Line($"{Say("Let op", "Note")}: {version.InForce.Note.In(_language)}");
        }

        if (_decision.Remark is { } remark)
        {
            _to.Line(remark.In(_language));
        }

        _to.Line($"{Say("Status", "Status")}: {StatusInWords(_decision.Status, _language)}.");
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
        Reasons(Say("Motivering", "Reasons"), Holding(Truth.Yes));
        Reasons(OpenHeading, Holding(Truth.Unknown));
        if (_decisive is null)
        {
            Unanswered();
            WithoutEffect();
        }
        else
        {
            FurtherFacts(_decisive.Facts);
        }

        return _to.Finish();
    }

    public static string Title(Decision decision, Language language) => Capital($"{decision.Version.Title(language)}: {decision.Version.Subject.Name.In(language)}");

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
        var answers = Arising.Where(static question => question.State is not (AnswerState.Open or AnswerState.Nothing)).ToList();
        if (answers.Count > 0)
        {
            _to.Heading(Say("Antwoorden", "Answers"));
            foreach (var question in answers)
            {
                Bullet(0, $"{Asked(question)} {Sentence(question.Render(_language))}");
            }
        }
    }

    private void Unanswered()
    {
        var open = Arising.Where(static question => question.State == AnswerState.Open && question.Question.Weighs).ToList();
        if (open.Count > 0)
        {
            _to.Heading(Say("Vragen die nog open staan", "Questions that are still open"));
            foreach (var question in open)
            {
                Bullet(0, Asked(question));
            }
        }
    }

    private IEnumerable<QuestionResult> Arising => _decision.Questions.Where(static question => question.Arises);

    private string Asked(QuestionResult question) => $"{Numbers(question.Position is { } position ? [position] : [])}{question.Question.Text.In(_language)}";

    private void Missing()
    {
        if (_decision.MissingFacts.Count > 0)
        {
            _to.Heading(Say("Deze feiten zijn nog nodig", "These facts are still needed"));
            foreach (var missing in _decision.MissingFacts)
            {
                Bullet(0, missing.Fact.Question.In(_language), missing.Path);
            }
        }
    }

    private void Judgements()
    {
        var open = _decision.Judgements.Where(static judgement => judgement.Answer is null).ToList();
        if (open.Count > 0)
        {
            _to.Heading(Say("Dit moet een mens beoordelen", "A human must judge this"));
            foreach (var judgement in open)
            {
                Bullet(0, judgement.Fact.Question.In(_language), judgement.Path);
                foreach (var factor in judgement.Factors)
                {
                    Bullet(1, $"{Say("Weeg mee", "Weigh")}: {factor.In(_language)}.");
                }
            }
        }
    }

    private void Reasons(string heading, List<Citation> reasons)
    {
        if (reasons.Count > 0)
        {
            _to.Heading(heading);
            foreach (var citation in reasons)
            {
                _to.Numbered(++_number, $"{Lead(citation)}{citation.Provision.Summary.In(_language)} {Result(citation)}({citation.Render(_language)}{Sources(citation)})");
                Facts(citation);
            }
        }
    }

    // In short, a reader is told a thing once.
    private void Facts(Citation citation)
    {
        foreach (var fact in citation.Facts)
        {
            if (_told.Add(fact.Path) || _decisive is null)
            {
                Bullet(1, Told(fact));
            }
        }
    }

    // A citation's fact without an answer is one that the dossier does not have: it is asked for above.
    private string Told(FactUsed fact) => fact.Value is null
        ? $"{(fact.Fact.IsJudgement ? Say("Nog te beoordelen", "Still to be judged") : Say("Nog niet bekend", "Not known yet"))}: {fact.Fact.Question.In(_language)}"
        : $"{fact.Fact.Question.In(_language)} {Sentence(fact.Shown.In(_language))}";

    // What rules something out stands with no norm that holds, and is needed all the same.
    private void FurtherFacts(IReadOnlyList<FactUsed> facts)
    {
        var others = facts.Where(fact => !_told.Contains(fact.Path) && !(fact.Fact is ListFact && fact.Value is null)).ToList();
        if (others.Count > 0)
        {
            _to.Heading(_decision.Status == DecisionStatus.NotApplicable ? Say("Want", "Because") : Say("Dit sluit een andere uitkomst uit", "This rules out another outcome"));
            foreach (var fact in others)
            {
                Bullet(0, Told(fact));
            }
        }
    }

    private List<Citation> Holding(Truth settled) => [.. _citations.Where(citation => citation.Holds == settled && Carries(citation, ShowsOpen))];

    /// <summary>Whether a citation carries a decision: it holds, or where what is open counts too it is open.</summary>
    public static bool Carries(Citation citation, bool showsOpen) =>
        citation.Role == Role.Explanation ? Holding(citation) : citation.Holds == Truth.Yes || (citation.Holds == Truth.Unknown && showsOpen);

    private void WithoutEffect()
    {
        var without = _citations.Where(static citation => citation.Holds == Truth.No && citation.Role != Role.Explanation).ToList();
        if (without.Count > 0)
        {
            _to.Heading(Say("Overwogen; hier niet aan de orde", "Considered; does not apply here"));
            foreach (var citation in without)
            {
                Bullet(0, $"{Lead(citation)}{citation.Provision.Summary.In(_language)} ({citation.Render(_language)})");
                Facts(citation);
            }
        }
    }

    // What stays open is listed as missing already; a judgement that is still to be given needs its norms.
    private bool ShowsOpen => _decisive is null ? !IsDecided : _decision.Status == DecisionStatus.NeedsJudgement;

    private string OpenHeading => _decision.Status == DecisionStatus.NeedsJudgement
        ? Say("Dit hangt van die beoordeling af", "This depends on that judgement")
        : Say("Dit hangt af van wat nog ontbreekt", "This depends on what is still missing");

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
        _ => "",
    };

    private string Sources(Citation citation) => string.Concat(citation.Provision.RefersTo.Select(source => "; " + source.Render(_language)));

    private static string Sentence(string answer) => Capital(answer) + ".";

    internal static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private void Bullet(int depth, string text, string? path = null)
    {
        if (_pending is { } heading)
        {
            _pending = null;
            _to.Heading(heading);
        }

        _to.Bullet(depth, text, path);
    }

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
