using NodaTime;
using Vc.Rules.Circulaire.A1;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Circulaire.B8;
using Vc.Rules.Circulaire.C2;
using Vc.Rules.Circulaire.Ind;
using Vc.Rules.Comparing;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire;

/// <summary>The Vreemdelingencirculaire 2000 as far as this library states it, with the articles of statutes that it leans on and the pages that explain it.</summary>
public static class Vreemdelingencirculaire
{
    // By number and then by age. A rule is built when it is first asked for: who asks for one paragraph does not wait for ninety.
    private static readonly Numbered[] Stated =
    [
        new("A1/6", static () => [A1_6_2013.Rule]),
        new("A2/3", static () => [A2_3_2025.Rule]),
        new("A2/12.1", static () => [A2_12_1_2013.Rule]),
        new("A2/12.2", static () => [A2_12_2_2013.Rule, A2_12_2_2013Juli.Rule, A2_12_2_2014.Rule]),
        new("A2/12.3", static () => [A2_12_3_2013.Rule, A2_12_3_2013Juli.Rule]),
        new("A2/12.4", static () => [A2_12_4_2013.Rule]),
        new("A2/12.5", static () => [A2_12_5_2013.Rule]),
        new("A2/12.6", static () => [A2_12_6_2013.Rule, A2_12_6_2014.Rule, A2_12_6_2025.Rule]),
        new("A2/12.7", static () => [A2_12_7_2013.Rule]),
        new("A2/12.8", static () => [A2_12_8_2013.Rule, A2_12_8_2013Oktober.Rule]),
        new("A2/12.8.1", static () => [A2_12_8_1_2013.Rule, A2_12_8_1_2013Juli.Rule, A2_12_8_1_2013Oktober.Rule]),
        new("A2/12.8.2", static () => [A2_12_8_2_2013.Rule, A2_12_8_2_2013Juli.Rule, A2_12_8_2_2013Oktober.Rule]),
        new("A2/12.9", static () => [A2_12_9_2013.Rule]),
        new("A3/1.1", static () => [A3_1_1_2025.Rule]),
        new("A3/2", static () => [A3_2_2025.Rule]),
        new("A4/2.1", static () => [A4_2_1_2013.Rule, A4_2_1_2013Oktober.Rule, A4_2_1_2014.Rule]),
        new("A4/2.2", static () => [A4_2_2_2013.Rule, A4_2_2_2014Januari.Rule, A4_2_2_2014April.Rule, A4_2_2_2015.Rule]),
        new("A4/2.3", static () => [A4_2_3_2013.Rule]),
        new("A4/2.4.1", static () => [A4_2_4_1_2013.Rule]),
        new("A4/2.4.2", static () => [A4_2_4_2_2013Juli.Rule]),
        new("A4/2.5.1", static () => [A4_2_5_1_2013.Rule, A4_2_5_1_2014.Rule]),
        new("A4/2.5.2", static () => [A4_2_5_2_2013.Rule]),
        new("A4/2.5.3", static () => [A4_2_5_3_2013.Rule]),
        new("A4/2.5.4", static () => [A4_2_5_4_2013.Rule]),
        new("A4/2.5.5", static () => [A4_2_5_5_2013.Rule, A4_2_5_5_2014.Rule]),
        new("A4/2.5.6", static () => [A4_2_5_6_2014.Rule]),
        new("A4/3.1", static () => [A4_3_1_2013.Rule, A4_3_1_2013Oktober.Rule]),
        new("A4/3.2", static () => [A4_3_2_2013.Rule]),
        new("A4/3.3", static () => [A4_3_3_2013.Rule]),
        new("A4/3.4", static () => [A4_3_4_2013Juli.Rule]),
        new("A4/3.5.1", static () => [A4_3_5_1_2013.Rule]),
        new("A4/3.5.2", static () => [A4_3_5_2_2013.Rule]),
        new("A4/3.6", static () => [A4_3_6_2013.Rule]),
        new("A4/3.7.1", static () => [A4_3_7_1_2013.Rule]),
        new("A4/3.7.2", static () => [A4_3_7_2_2013.Rule]),
        new("A4/3.7.3", static () => [A4_3_7_3_2013.Rule]),
        new("A4/3.7.4", static () => [A4_3_7_4_2013.Rule]),
        new("A4/3.7.5", static () => [A4_3_7_5_2013.Rule]),
        new("A4/3.8", static () => [A4_3_8_2013.Rule]),
        new("B1/4.2.5", static () => [B1_4_2_5_2025.Rule]),
        new("B1/4.4", static () => [B1_4_4_2011.Rule, B1_4_4_2014.Rule, B1_4_4_2025.Rule]),
        new("B8/9.1.1", static () => [B8_9_1_1_2025.Rule]),
        new("C2/10.3.2", static () => [C2_10_3_2_2025.Rule]),
        new("IND/inreisverbod", static () => [InreisverbodPagina.Rule]),
        new("IND/ongewenstverklaring", static () => [Ongewenstverklaring2022.Rule]),
        new("IND/overzicht", static () => [OverzichtPagina.Rule]),
        new("IND/terugkeerbesluit", static () => [Terugkeerbesluit2024.Rule]),
        new("Vb/3.3", static () => [Vb_3_3_2013.Rule, Vb_3_3_2014.Rule]),
        new("Vb/3.77", static () => [Vb_3_77_2013.Rule]),
        new("Vb/6.1", static () => [Vb_6_1_2013.Rule, Vb_6_1_2014.Rule]),
        new("Vb/6.5", static () => [Vb_6_5_2013.Rule]),
        new("Vb/6.5a", static () => [Vb_6_5a_2013.Rule, Vb_6_5a_2014.Rule]),
        new("Vb/6.5b", static () => [Vb_6_5b_2013.Rule]),
        new("Vb/6.5c", static () => [Vb_6_5c_2013.Rule]),
        new("Vb/6.6", static () => [Vb_6_6_2013.Rule]),
        new("Vb/8.22", static () => [Vb_8_22_2013.Rule, Vb_8_22_2014.Rule]),
        new("VV/6.4", static () => [VV_6_4_2015.Rule]),
        new("VV/6.5", static () => [VV_6_5_2015.Rule]),
        new("VV/6.6", static () => [VV_6_6_2015.Rule]),
        new("Vw/61", static () => [Vw_61_2013.Rule, Vw_61_2014.Rule]),
        new("Vw/62", static () => [Vw_62_2013.Rule]),
        new("Vw/62a", static () => [Vw_62a_2013.Rule]),
        new("Vw/62c", static () => [Vw_62c_2014.Rule]),
        new("Vw/66a", static () => [Vw_66a_2013.Rule]),
        new("Vw/66b", static () => [Vw_66b_2013.Rule]),
        new("Vw/67", static () => [Vw_67_2013.Rule]),
        new("Vw/68", static () => [Vw_68_2013.Rule]),
    ];

    private static readonly Dictionary<string, Numbered> ByNumber = Stated.ToDictionary(static numbered => numbered.Number, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every version of every paragraph that the library states, by number and then by age.</summary>
    public static IReadOnlyList<Paragraph> Paragraphs => field ??= [.. Stated.SelectMany(static numbered => numbered.Versions)];

    /// <summary>The paragraphs in force on a date.</summary>
    /// <param name="peildatum">The date.</param>
    /// <returns>The texts of that date; look one up by its number or its subject.</returns>
    public static TextOfDate On(LocalDate peildatum) => new(peildatum);

    /// <summary>The versions of the paragraphs with a number, whatever their subject.</summary>
    /// <param name="number">The number, such as "A2/12.6"; the case of letters does not matter.</param>
    /// <returns>The versions, oldest first; empty where the library states none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is <c>null</c>.</exception>
    public static IReadOnlyList<Paragraph> WithNumber(string number) => ByNumber.TryGetValue(number ?? throw new ArgumentNullException(nameof(number)), out var numbered) ? numbered.Versions : [];

    /// <summary>Holds the texts of a subject on two dates side by side, whatever their numbers.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The second date.</param>
    /// <returns>Which norms came, went, changed or moved. On a date for which we hold no text, or on which either of two can be in force, there is nothing to compare, and the remark says why.</returns>
    public static TextComparison Compare(Subject subject, LocalDate from, LocalDate to) => Compare(subject, from, to, null);

    internal static TextComparison Compare(Subject subject, LocalDate from, LocalDate to, Text? remark)
    {
        var versions = About(subject);
        var older = Text(from);
        var newer = Text(to);
        var concordance = older is null || newer is null ? null : Concordanties.Alle.FirstOrDefault(one => one.Older == older.Version && one.Newer == newer.Version);
        return new(subject, from, to, older, newer, concordance, remark);

        Paragraph? Text(LocalDate date)
        {
            var rules = On(date).InForce(versions);
            if (rules.Count != 1 && versions.Count > 0)
            {
                remark = Remarks.Join(remark, rules.Count == 0 ? Remarks.NotInForce(TextOfDate.Nearest(versions, date).Version, date) : Remarks.EitherToCompare(rules[0].Version, rules[1].Version, date));
            }

            return rules.Count == 1 ? rules[0] : null;
        }
    }

    /// <summary>Holds the texts side by side that a reader means by a number or by the id of a subject. A number means the subject that it carries on the second date; where it carried another on the first, the remark says so.</summary>
    /// <param name="name">A number such as "A2/12.6", or the id of a subject.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The second date.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">The library states no paragraph of that name.</exception>
    public static TextComparison Compare(string name, LocalDate from, LocalDate to)
    {
        var versions = Called(name);
        if (versions.Count == 0)
        {
            throw new ArgumentException($"There is no paragraph '{name}'.", nameof(name));
        }

        var then = On(to);
        var subject = (then.InForce(versions) is [var current, ..] ? current : TextOfDate.Nearest(versions, to)).Version.Subject;
        var before = On(from).InForce(versions).FirstOrDefault(version => version.Version.Subject != subject);
        return Compare(subject, from, to, before is null ? null : Remarks.OtherSubject(before.Version, from, subject, On(from).Holding(subject)));
    }

    /// <summary>The versions that a reader means by a number or by the id of a subject.</summary>
    /// <param name="name">A number such as "A2/12.6", or the id of a subject such as "opneming-van-signaleringen"; the case of letters does not matter.</param>
    /// <returns>The versions, oldest first; empty where the library states none.</returns>
    public static IReadOnlyList<Paragraph> Called(string name) =>
        WithNumber(name) is { Count: > 0 } numbered ? numbered : [.. Paragraphs.Where(paragraph => string.Equals(paragraph.Version.Subject.Id, name, StringComparison.OrdinalIgnoreCase)).OrderBy(static paragraph => paragraph.Version.InForce.From.NotAfter)];

    /// <summary>The versions of a subject, whatever their number.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>The versions, oldest first; empty where the library states none.</returns>
    public static IReadOnlyList<Paragraph> About(Subject subject) => [.. Paragraphs.Where(paragraph => paragraph.Version.Subject == subject).OrderBy(static paragraph => paragraph.Version.InForce.From.NotAfter)];
}

/// <summary>A number and the rules that carry it.</summary>
internal sealed class Numbered(string number, Func<Paragraph[]> versions)
{
    private IReadOnlyList<Paragraph>? _versions;

    public string Number => number;

    /// <summary>The rules, oldest first.</summary>
    public IReadOnlyList<Paragraph> Versions => _versions ??= versions();
}

/// <summary>The circulaire as it reads on one date.</summary>
public sealed class TextOfDate
{
    internal TextOfDate(LocalDate peildatum) => Peildatum = peildatum;

    /// <summary>The date.</summary>
    public LocalDate Peildatum { get; }

    /// <summary>The paragraphs that are certainly in force on the date.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => [.. Vreemdelingencirculaire.Paragraphs.Where(paragraph => paragraph.Version.InForce.Contains(Peildatum))];

    /// <summary>The paragraph that has a number on this date.</summary>
    /// <param name="number">The number, such as "A2/12.6"; the case of letters does not matter.</param>
    /// <returns>The rule, or <c>null</c> where we hold no text of that number for this date. There is no falling back on another date.</returns>
    public Paragraph? WithNumber(string number) => Vreemdelingencirculaire.WithNumber(number).FirstOrDefault(paragraph => paragraph.Version.InForce.Contains(Peildatum));

    /// <summary>The paragraph that treats a subject on this date, whatever its number then is.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>The rule, or <c>null</c> where we hold no text on it for this date. There is no falling back on another date.</returns>
    public Paragraph? About(Subject subject) => Vreemdelingencirculaire.About(subject).FirstOrDefault(paragraph => paragraph.Version.InForce.Contains(Peildatum));

    /// <summary>The texts that a reader means by a name and that are or can be in force on this date.</summary>
    /// <param name="name">A number such as "A2/12.6", or the id of a subject such as "opneming-van-signaleringen".</param>
    /// <returns>One text; two where the date lies where the one replaced the other on a day that is known only within bounds; none where we hold no text for this date.</returns>
    public IReadOnlyList<Paragraph> Called(string name) => InForce(Vreemdelingencirculaire.Called(name));

    /// <summary>Why <see cref="Called"/> gives no text: which text we hold instead, and for when.</summary>
    /// <param name="name">A number or the id of a subject.</param>
    /// <returns>A sentence or more.</returns>
    /// <exception cref="ArgumentException">The library states no paragraph of that name.</exception>
    public Text WhyNone(string name) => Vreemdelingencirculaire.Called(name) is { Count: > 0 } versions
        ? Remarks.NotInForce(Nearest(versions, Peildatum).Version, Peildatum)
        : throw new ArgumentException($"There is no paragraph '{name}'.", nameof(name));

    /// <summary>Decides a case with the text of this date. A date on which we hold no text gives a not-applicable decision that names the text that we hold; there is no falling back on another date.</summary>
    /// <param name="name">A number such as "A2/12.6", or the id of a subject such as "opneming-van-signaleringen". A number that carries another subject at another time is read as on this date, and the decision says so.</param>
    /// <param name="dossier">What is known of the case.</param>
    /// <param name="peildatum">The date on which the facts are looked at, where it is not the date of the law: an old decision can be tested by the text of its time. A decision that applies a text to a date on which it is not in force says so.</param>
    /// <returns>The decision; two where two texts can be in force on this date.</returns>
    /// <exception cref="ArgumentException">The library states no paragraph of that name.</exception>
    /// <exception cref="DossierException">The dossier cannot be; every problem is listed.</exception>
    public DecisionOnDate Decide(string name, Dossier dossier, LocalDate? peildatum = null)
    {
        var versions = Vreemdelingencirculaire.Called(name);
        if (versions.Count == 0)
        {
            throw new ArgumentException($"There is no paragraph '{name}'.", nameof(name));
        }

        var on = peildatum ?? Peildatum;
        var rules = InForce(versions);
        return rules switch
        {
            [] => new(Peildatum, NoText(versions, dossier, on)),
            [var rule] => new(Peildatum, Noted(rule, name, rule.DecideAsIfInForce(dossier, on))),
            [var older, var newer, ..] => new(Peildatum, Noted(older, name, older.DecideAsIfInForce(dossier, on)), Noted(newer, name, newer.DecideAsIfInForce(dossier, on))),
        };
    }

    // Certainly in force; else the two that meet on a boundary around this date. That nothing lies between them is only sure where both know the boundary alike.
    internal IReadOnlyList<Paragraph> InForce(IReadOnlyList<Paragraph> versions)
    {
        foreach (var version in versions)
        {
            if (version.Version.InForce.Contains(Peildatum))
            {
                return [version];
            }
        }

        foreach (var older in versions)
        {
            if (older.Version.InForce.Until is { } end && end.NotBefore <= Peildatum && Peildatum < end.NotAfter
                && versions.FirstOrDefault(newer => newer.Version.Subject == older.Version.Subject && newer.Version.InForce.From.NotBefore == end.NotBefore && newer.Version.InForce.From.NotAfter == end.NotAfter) is { } next)
            {
                return [older, next];
            }
        }

        return [];
    }

    /// <summary>The version that a reader would look at first where none is in force: the last that began before the date, else the oldest.</summary>
    internal static Paragraph Nearest(IEnumerable<Paragraph> versions, LocalDate date)
    {
        var byAge = versions.OrderBy(static version => version.Version.InForce.From.NotAfter).ToList();
        return byAge.FindLast(version => version.Version.InForce.From.NotAfter <= date) ?? byAge[0];
    }

    private Decision NoText(IReadOnlyList<Paragraph> versions, Dossier dossier, LocalDate on)
    {
        var nearest = Nearest(versions, Peildatum);
        var decision = nearest.OutsideForce(dossier, Peildatum, on);
        var later = Vreemdelingencirculaire.About(nearest.Version.Subject).FirstOrDefault(version => version != nearest && version.Version.InForce.From.NotAfter > Peildatum);
        decision = later is null ? decision : decision.With(Remarks.LaterText(later.Version));
        foreach (var others in versions.Where(version => version.Version.Subject != nearest.Version.Subject).GroupBy(static version => version.Version.Subject))
        {
            decision = decision.With(Remarks.AlsoNotInForce(Nearest(others, Peildatum).Version, Peildatum));
        }

        return decision;
    }

    /// <summary>The text that treats a subject on this date; of two that can be in force the older, for the number under which it stands.</summary>
    internal ParagraphVersion? Holding(Subject subject) => InForce(Vreemdelingencirculaire.About(subject)) is [var rule, ..] ? rule.Version : null;

    // Who asks by a number has its latest subject in mind; where the date gives another, that must not pass unseen.
    private Decision Noted(Paragraph rule, string name, Decision decision)
    {
        var latest = Vreemdelingencirculaire.WithNumber(name) is [.., var last] ? last.Version.Subject : rule.Version.Subject;
        return latest == rule.Version.Subject ? decision : decision.With(Remarks.OtherSubject(rule.Version, Peildatum, latest, Holding(latest)));
    }
}
