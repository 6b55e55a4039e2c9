using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Circulaire.C2;
using Vc.Rules.Circulaire.Ind;
using Vc.Rules.Decisions;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire;

/// <summary>The Vreemdelingencirculaire 2000 as far as this library states it, with the articles of statutes that it leans on and the pages that explain it.</summary>
public static class Vreemdelingencirculaire
{
    /// <summary>Every version of every paragraph that the library states, by number and then by age.</summary>
    public static IReadOnlyList<Paragraph> Paragraphs { get; } =
    [
        A2_12_6_2025.Rule, A3_1_1_2025.Rule, A3_2_2025.Rule,
        A4_2_3_2013.Rule, A4_3_1_2013.Rule, A4_3_1_2013Oktober.Rule, A4_3_2_2013.Rule, A4_3_3_2013.Rule, A4_3_5_2013.Rule, A4_3_6_2013.Rule,
        B1_4_4_2011.Rule, B1_4_4_2014.Rule, B1_4_4_2025.Rule, C2_10_3_2_2025.Rule, Terugkeerbesluit2024.Rule,
        Vb_3_77_2013.Rule, Vb_6_5a_2013.Rule, Vb_6_5a_2014.Rule, Vb_6_6_2013.Rule, Vw_61_2013.Rule, Vw_61_2014.Rule, Vw_62_2013.Rule, Vw_62a_2013.Rule, Vw_62c_2014.Rule, Vw_67_2013.Rule, Vw_68_2013.Rule,
    ];

    /// <summary>The paragraphs in force on a date.</summary>
    /// <param name="peildatum">The date.</param>
    /// <returns>The texts of that date; look one up by its number or its subject.</returns>
    public static TextOfDate On(LocalDate peildatum) => new(peildatum);

    /// <summary>The versions of the paragraphs with a number, whatever their subject.</summary>
    /// <param name="number">The number, such as "A2/12.6"; the case of letters does not matter.</param>
    /// <returns>The versions, oldest first; empty where the library states none.</returns>
    public static IReadOnlyList<Paragraph> WithNumber(string number) =>
        [.. Paragraphs.Where(paragraph => string.Equals(paragraph.Version.Paragraph, number, StringComparison.OrdinalIgnoreCase))];

    /// <summary>The versions of a subject, whatever their number.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>The versions, oldest first; empty where the library states none.</returns>
    public static IReadOnlyList<Paragraph> About(Subject subject) => [.. Paragraphs.Where(paragraph => paragraph.Version.Subject == subject)];
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
}
