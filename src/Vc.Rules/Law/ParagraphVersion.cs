using NodaTime;

namespace Vc.Rules.Law;

/// <summary>How we know a date on which a text took or lost effect.</summary>
public enum Knowledge
{
    /// <summary>The source states the date.</summary>
    Stated,

    /// <summary>Derived from dated consolidated texts; it can be known only within bounds.</summary>
    Derived,

    /// <summary>Assumed: no source that we hold gives it. Every decision that rests on it says so.</summary>
    Assumed,
}

/// <summary>A day on which a text took or lost effect, as well as we know it.</summary>
/// <param name="NotBefore">The first day that it can be.</param>
/// <param name="NotAfter">The last day that it can be; the same as <paramref name="NotBefore"/> where the day is known exactly.</param>
/// <param name="Knowledge">How we know it.</param>
public sealed record Boundary(LocalDate NotBefore, LocalDate NotAfter, Knowledge Knowledge)
{
    /// <summary>A boundary on one day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="knowledge">How we know it.</param>
    /// <returns>The boundary.</returns>
    public static Boundary On(LocalDate day, Knowledge knowledge) => new(day, day, knowledge);
}

/// <summary>When a text is in force.</summary>
/// <param name="From">The first day on which it is in force.</param>
/// <param name="Until">The day on which it is superseded, itself no longer included; <c>null</c> where no later text is known.</param>
/// <param name="Note">What a reader must know about these dates.</param>
public sealed record InForce(Boundary From, Boundary? Until, Text Note)
{
    /// <summary>How we know these dates: as weakly as the weaker of the two.</summary>
    public Knowledge Known => Until is { } until && until.Knowledge > From.Knowledge ? until.Knowledge : From.Knowledge;

    /// <summary>Whether the text is certainly in force on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns><c>true</c> from the last day that <see cref="From"/> can be, until the first day that <see cref="Until"/> can be, that day not included.</returns>
    public bool Contains(LocalDate date) => date >= From.NotAfter && (Until is null || date < Until.NotBefore);

    /// <summary>Whether the text can be in force on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns><c>true</c> from the first day that <see cref="From"/> can be, until the last day that <see cref="Until"/> can be, that day not included.</returns>
    public bool MayContain(LocalDate date) => date >= From.NotBefore && (Until is null || date < Until.NotAfter);
}

/// <summary>The publication by which a text entered the circulaire.</summary>
/// <param name="Name">How it is cited, such as "Stcrt. 2025, 31826".</param>
/// <param name="Wbv">The number of the amending decree, such as "WBV 2013/4"; <c>null</c> where the source does not give it.</param>
/// <param name="Signed">The day on which it was signed; <c>null</c> where unknown.</param>
public sealed record Instrument(string Name, string? Wbv, LocalDate? Signed);

/// <summary>What a paragraph is about. A subject can move to another number, and a number can get another subject: a rule is known by its subject, its number belongs to the version.</summary>
/// <param name="Id">The lasting identity, in ASCII.</param>
/// <param name="Name">The name for readers.</param>
public sealed record Subject(string Id, Text Name);

/// <summary>One text of one subject, under one number, in force during one interval.</summary>
/// <param name="Paragraph">The number under which it stands in the circulaire.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Instrument">The publication.</param>
/// <param name="InForce">When it is in force.</param>
/// <param name="Headings">The headings in the order of the text, by the short name that pinpoints use; in English what they are about.</param>
public sealed record ParagraphVersion(string Paragraph, Subject Subject, Instrument Instrument, InForce InForce, IReadOnlyDictionary<string, Text> Headings)
{
    /// <summary>What tells this version from every other.</summary>
    public string Id => $"{Paragraph}@{Instrument.Name}";

    /// <summary>Whether the text is a policy rule of the circulaire, and not a statute or a page that explains.</summary>
    public bool IsBeleidsregel => Paragraph.Length > 1 && char.IsDigit(Paragraph[1]);

    /// <summary>The text's name as a lawyer writes it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example "paragraaf A2/12.6 Vc".</returns>
    public string Title(Language language) => Pinpoint.Title(Paragraph, language);

    /// <summary>A place in this text as a lawyer writes it.</summary>
    /// <param name="pinpoint">The place.</param>
    /// <param name="language">The language.</param>
    /// <returns>The citation.</returns>
    public string Cite(Pinpoint pinpoint, Language language) => pinpoint.Render(language, Headings);

    /// <summary>Equal when paragraph and instrument are: there is one text of a paragraph in one publication.</summary>
    /// <param name="other">The other version.</param>
    /// <returns>Whether they are the same version.</returns>
    public bool Equals(ParagraphVersion? other) => other is not null && Id == other.Id;

    /// <summary>A hash of what makes two versions equal.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
