using System.Globalization;

namespace Vc.Rules.Law;

/// <summary>A place in the circulaire or in a statute: paragraph or article, and the place inside it. Written as <c>A2/12.6#SIS.2.4</c> or <c>Vb/3.77#1.c</c>. Equal when both parts are equal.</summary>
/// <param name="Paragraph">The number of the paragraph, such as <c>A2/12.6</c>, or the statute and the article, such as <c>Vb/3.77</c>.</param>
/// <param name="Place">The place inside it: heading, alinea, list items; <c>.sN</c> is the Nth sentence of what stands before it.</param>
public readonly record struct Pinpoint(string Paragraph, string Place)
{
    private static readonly string[] Eerste =
        ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste"];

    private static readonly string[] First =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    // The points of an explanatory note are numbered through; they are no alineas of the paragraph.
    private const string Note = "toelichting.";

    // A page of the IND explains the circulaire and is no part of it.
    private const string IndPage = "IND/";

    // The levels below an alinea, outermost first.
    private static readonly (string Nl, string En)[] Items = [("opsommingsteken", "bullet"), ("gedachtestreepje", "dash"), ("opsommingsteken daaronder", "bullet below it")];

    /// <summary>The standard identifier of the place: the JCI of an article, down to the lid; <c>null</c> where the place is no statute's, for below the whole circulaire none exists.</summary>
    public string? Identifier => ArticleOf(Paragraph) is { } article ? (article with { Lid = Lid }).Identifier : null;

    private string? Lid => Place.Split('.')[0] is [>= '0' and <= '9', ..] lid ? lid : null;

    /// <summary>A text's name as a Dutch lawyer writes it, or its translation.</summary>
    internal static string Title(string paragraph, Language language) => (paragraph.StartsWith(IndPage, StringComparison.Ordinal), language) switch
    {
        _ when ArticleOf(paragraph) is { } article => article.Render(language),
        (true, Language.Nl) => $"IND-pagina {paragraph[IndPage.Length..]}",
        (true, _) => $"IND page {paragraph[IndPage.Length..]}",
        (_, Language.Nl) => $"paragraaf {paragraph} Vc",
        _ => $"paragraph {paragraph} Vc",
    };

    /// <summary>Reads a pinpoint as it is written in machine-readable output.</summary>
    /// <param name="text">For example <c>A2/12.6#SIS.2.4</c>.</param>
    /// <returns>The pinpoint.</returns>
    /// <exception cref="FormatException">There is not exactly one <c>#</c> with text on both sides.</exception>
    public static Pinpoint Parse(string text)
    {
        var parts = (text ?? throw new ArgumentNullException(nameof(text))).Split('#');
        return parts is [{ Length: > 0 }, { Length: > 0 }]
            ? new(parts[0], parts[1])
            : throw new FormatException($"'{text}' was expected to look like 'A2/12.6#SIS.2.4'.");
    }

    /// <summary>The pinpoint as machine-readable output writes it.</summary>
    /// <returns>For example <c>A2/12.6#SIS.2.4</c>.</returns>
    public override string ToString() => $"{Paragraph}#{Place}";

    /// <summary>The pinpoint as a Dutch lawyer writes it, or its translation.</summary>
    /// <param name="language">The language.</param>
    /// <param name="headings">The headings of the paragraph by their short name; a heading that is not in it is written as it is.</param>
    /// <returns>For example "paragraaf A2/12.6 Vc, onder SIS, tweede alinea, vierde opsommingsteken".</returns>
    public string Render(Language language, IReadOnlyDictionary<string, Text> headings)
    {
        var nl = language == Language.Nl;
        if (ArticleOf(Paragraph) is { } article)
        {
            return InArticle(article, language);
        }

        var title = Title(Paragraph, language);
        if (Place.StartsWith(Note, StringComparison.Ordinal))
        {
            var point = Place[Note.Length..];
            return nl ? $"toelichting bij {title}, punt {point}" : $"explanatory note on {title}, point {point}";
        }

        var parts = new List<string> { title };
        var depth = 0;
        foreach (var step in Place.Split('.'))
        {
            if (step.Length > 1 && step[0] == 's' && int.TryParse(step[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var sentence))
            {
                parts.Add(Sentence(sentence, nl));
            }
            else if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                var (item, en) = depth == 0 ? ("alinea", "alinea") : Items[Math.Min(depth, Items.Length) - 1];
                parts.Add(nl ? $"{Eerste[number - 1]} {item}" : $"{First[number - 1]} {en}");
                depth++;
            }
            else
            {
                var heading = headings.TryGetValue(step, out var known) ? known.In(language) : step;
                parts.Add(nl ? $"onder {heading}" : $"under {heading}");
            }
        }

        return string.Join(", ", parts);
    }

    private static StatuteArticle? ArticleOf(string paragraph) =>
        paragraph.Split('/') is [var statute, var number] && Statute.Named(statute) is { } known ? known.Article(number) : null;

    private static string Sentence(int number, bool nl) => nl ? $"{Eerste[number - 1]} volzin" : $"{First[number - 1]} sentence";

    // An article counts in leden and letters, then in numbered parts ("onder 2°"); a place without a lid is in an article that has none.
    private string InArticle(StatuteArticle article, Language language)
    {
        var nl = language == Language.Nl;
        var below = new List<string>();
        string? onder = null;
        foreach (var step in Place.Split('.').Skip(Lid is null ? 0 : 1))
        {
            if (step.Length > 1 && step[0] == 's' && int.TryParse(step[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var sentence))
            {
                below.Add(Sentence(sentence, nl));
            }
            else if (step == "aanhef")
            {
                below.Add(nl ? "aanhef" : "opening words");
            }
            else if (onder is null && below.Count == 0)
            {
                onder = step;
            }
            else
            {
                below.Add(nl ? $"onder {step}°" : $"under {step}°");
            }
        }

        return (article with { Lid = Lid, Onder = onder }).Render(language, below);
    }
}
