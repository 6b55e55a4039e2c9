using Vc.Rules.Law;

namespace Vc.Rules.Kernel;

/// <summary>What a norm does in the reasoning.</summary>
public enum Role
{
    /// <summary>The rule that answers the question.</summary>
    Rule,

    /// <summary>A ground: one of the cases that carry the rule.</summary>
    Ground,

    /// <summary>A condition that a ground or rule asks for.</summary>
    Condition,

    /// <summary>An exception to a rule or ground; cited as considered also where it did not apply.</summary>
    Exception,

    /// <summary>A ranking between norms.</summary>
    Ranking,

    /// <summary>A term or another number.</summary>
    Duration,

    /// <summary>A calculation.</summary>
    Calculation,

    /// <summary>What a word means.</summary>
    Definition,

    /// <summary>An act that follows from the answer.</summary>
    Consequence,

    /// <summary>A reading that this project chose where the text is silent or ambiguous; see <see cref="Provision.Reading"/>.</summary>
    Reading,

    /// <summary>An explanatory note: it explains, it does not bind.</summary>
    Explanation,
}

/// <summary>How strongly a norm speaks.</summary>
public enum Force
{
    /// <summary>A duty.</summary>
    Must,

    /// <summary>A prohibition.</summary>
    MustNot,

    /// <summary>A power, not a duty ("kan").</summary>
    May,

    /// <summary>A rule that leaves room ("in beginsel", "in de regel").</summary>
    Presumption,

    /// <summary>A list that is not closed ("in ieder geval", "onder andere"): where nothing listed applies, the text does not settle it.</summary>
    NonExhaustive,

    /// <summary>A closed list ("uitsluitend"): where nothing listed applies, the effect does not follow.</summary>
    Exhaustive,

    /// <summary>It defines or explains and commands nothing.</summary>
    Definition,
}

/// <summary>One norm of a paragraph as the graph knows it: where it stands, what it does, how strongly, and what it says in our own words.</summary>
/// <param name="Place">The place inside the paragraph, such as <c>SIS.2.4</c>.</param>
/// <param name="Role">What it does in the reasoning.</param>
/// <param name="Force">How strongly it speaks.</param>
/// <param name="Summary">What it says, in our own words.</param>
public sealed record Provision(string Place, Role Role, Force Force, Text Summary)
{
    /// <summary>The sources that the norm refers to.</summary>
    public IReadOnlyList<LegalSource> RefersTo { get; init; } = [];

    /// <summary>The id of the entry in the list of interpretations, where this is a reading of the project; else <c>null</c>.</summary>
    public string? Reading { get; init; }

    /// <summary>The notes that explain the norm; they do not bind.</summary>
    public IReadOnlyList<Provision> ExplainedBy { get; init; } = [];

    /// <summary>The paragraph version that the norm belongs to; set when the paragraph is built.</summary>
    public ParagraphVersion? Version { get; init; }

    /// <summary>The full pinpoint, such as <c>A2/12.6#SIS.2.4</c>.</summary>
    public Pinpoint Pinpoint => new(Version?.Paragraph ?? "?", Place);

    /// <summary>What tells this norm from every other in its paragraph: its place, and for a reading also its id, for several readings may concern one place.</summary>
    internal string Key => Reading is null ? Place : Place + "~" + Reading;

    /// <summary>The norm and its notes as norms of a version, unless they already belong to one.</summary>
    internal Provision In(ParagraphVersion version) =>
        Version is null ? this with { Version = version, ExplainedBy = [.. ExplainedBy.Select(note => note.In(version))] } : this;
}

/// <summary>What a norm does, and how strongly it speaks, for readers.</summary>
internal static class NormWords
{
    public static string InWords(this Force force, Language language) => (force, language) switch
    {
        (Force.Must, Language.Nl) => "moet",
        (Force.Must, _) => "must",
        (Force.MustNot, Language.Nl) => "mag niet",
        (Force.MustNot, _) => "must not",
        (Force.May, Language.Nl) => "kan",
        (Force.May, _) => "may",
        (Force.Presumption, Language.Nl) => "in beginsel",
        (Force.Presumption, _) => "as a rule",
        (Force.NonExhaustive, Language.Nl) => "in ieder geval",
        (Force.NonExhaustive, _) => "in any case",
        (Force.Exhaustive, Language.Nl) => "uitsluitend",
        (Force.Exhaustive, _) => "only",
        (_, Language.Nl) => "omschrijving",
        _ => "definition",
    };

    public static string InWords(this Role role, Language language) => (role, language) switch
    {
        (Role.Rule, Language.Nl) => "regel",
        (Role.Rule, _) => "rule",
        (Role.Ground, Language.Nl) => "grond",
        (Role.Ground, _) => "ground",
        (Role.Condition, Language.Nl) => "voorwaarde",
        (Role.Condition, _) => "condition",
        (Role.Exception, Language.Nl) => "uitzondering",
        (Role.Exception, _) => "exception",
        (Role.Ranking, Language.Nl) => "rangorde",
        (Role.Ranking, _) => "ranking",
        (Role.Duration, Language.Nl) => "termijn",
        (Role.Duration, _) => "term",
        (Role.Calculation, Language.Nl) => "berekening",
        (Role.Calculation, _) => "calculation",
        (Role.Definition, Language.Nl) => "omschrijving",
        (Role.Definition, _) => "definition",
        (Role.Consequence, Language.Nl) => "gevolg",
        (Role.Consequence, _) => "consequence",
        (Role.Reading, Language.Nl) => "uitleg",
        (Role.Reading, _) => "reading",
        (_, Language.Nl) => "toelichting",
        _ => "explanation",
    };
}
