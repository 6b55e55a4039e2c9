namespace Vc.Rules.Law;

/// <summary>A source outside the paragraph at hand that a norm refers to.</summary>
public abstract record LegalSource
{
    private protected LegalSource()
    {
    }

    /// <summary>The standard identifier: JCI for a statute, CELEX for an EU act, ECLI for case law; <c>null</c> where none exists.</summary>
    public abstract string? Identifier { get; }

    /// <summary>The source as a lawyer writes it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The citation.</returns>
    public abstract string Render(Language language);

    private protected static string Article(string article, string? lid, string? onder, Language language)
    {
        var text = language == Language.Nl ? $"artikel {article}" : $"article {article}";
        if (lid is not null)
        {
            text += language == Language.Nl ? $", {Ordinal(lid)} lid" : $"({lid})";
        }

        if (onder is not null)
        {
            text += language == Language.Nl ? $", onder {onder}" : $"({onder})";
        }

        return text;
    }

    private static string Ordinal(string lid) => lid switch
    {
        "1" => "eerste",
        "2" => "tweede",
        "3" => "derde",
        "4" => "vierde",
        "5" => "vijfde",
        "6" => "zesde",
        "7" => "zevende",
        "8" => "achtste",
        "9" => "negende",
        "10" => "tiende",
        _ => lid + "e",
    };
}

/// <summary>A Dutch statute or decree.</summary>
/// <param name="Abbreviation">The usual abbreviation, such as "Vw".</param>
/// <param name="Bwb">The identifier in the national database of legislation.</param>
public sealed record Statute(string Abbreviation, string Bwb)
{
    /// <summary>The Vreemdelingenwet 2000.</summary>
    public static Statute Vw { get; } = new("Vw", "BWBR0011823");

    /// <summary>The Vreemdelingenbesluit 2000.</summary>
    public static Statute Vb { get; } = new("Vb", "BWBR0011825");

    /// <summary>The Voorschrift Vreemdelingen 2000.</summary>
    public static Statute VV { get; } = new("VV", "BWBR0012002");

    /// <summary>The Algemene wet bestuursrecht.</summary>
    public static Statute Awb { get; } = new("Awb", "BWBR0005537");

    /// <summary>The Criminal Code (Wetboek van Strafrecht).</summary>
    public static Statute Sr { get; } = new("Sr", "BWBR0001854");

    /// <summary>The Wet bescherming persoonsgegevens, in force until 25 May 2018.</summary>
    public static Statute Wbp { get; } = new("Wbp", "BWBR0011468");

    /// <summary>The statute with an abbreviation, of those that rules are stated for; else <c>null</c>.</summary>
    internal static Statute? Named(string abbreviation) => abbreviation switch
    {
        "Vw" => Vw,
        "Vb" => Vb,
        "VV" => VV,
        _ => null,
    };

    /// <summary>An article of this statute.</summary>
    /// <param name="article">The number of the article.</param>
    /// <param name="lid">The number of the lid, if one is meant.</param>
    /// <param name="onder">The letter, if one is meant.</param>
    /// <returns>The article as a source.</returns>
    /// <exception cref="ArgumentException">The lid is no number; a letter is named with <paramref name="onder"/>.</exception>
    public StatuteArticle Article(string article, string? lid = null, string? onder = null) =>
        lid is null || (lid.Length > 0 && char.IsDigit(lid[0])) ? new(this, article, lid, onder) : throw new ArgumentException($"The number of a lid was expected, found '{lid}'.", nameof(lid));
}

/// <summary>An article of a Dutch statute. It renders as "artikel 6.5a, vierde lid, onder c, Vb".</summary>
/// <param name="Statute">The statute.</param>
/// <param name="Number">The number of the article.</param>
/// <param name="Lid">The number of the lid, or <c>null</c>.</param>
/// <param name="Onder">The letter, or <c>null</c>.</param>
public sealed record StatuteArticle(Statute Statute, string Number, string? Lid, string? Onder) : LegalSource
{
    /// <summary>The JCI, down to the lid: <c>jci1.3:c:BWBR0011825&amp;artikel=6.5a&amp;lid=4</c>.</summary>
    public override string Identifier => $"jci1.3:c:{Statute.Bwb}&artikel={Number}{(Lid is null ? "" : $"&lid={Lid}")}";

    /// <inheritdoc/>
    public override string Render(Language language) => Render(language, []);

    /// <summary>The article with what is cited below lid and letter.</summary>
    internal string Render(Language language, IReadOnlyList<string> below)
    {
        var place = string.Join(", ", [Article(Number, Lid, Onder, language), .. below]);
        return place + (Lid is null && Onder is null && below.Count == 0 || language == Language.En ? " " : ", ") + Statute.Abbreviation;
    }
}

/// <summary>An act of the European Union, or an article of it.</summary>
/// <param name="Celex">The CELEX number.</param>
/// <param name="Title">The short title.</param>
/// <param name="Number">The number of the article, or <c>null</c> for the whole act.</param>
/// <param name="Lid">The number of the paragraph, or <c>null</c>.</param>
/// <param name="Onder">The letter, or <c>null</c>.</param>
public sealed record EuAct(string Celex, Text Title, string? Number = null, string? Lid = null, string? Onder = null) : LegalSource
{
    /// <summary>Regulation (EU) 2018/1860: SIS and the return of illegally staying third-country nationals.</summary>
    public static EuAct SisTerugkeer { get; } = new("32018R1860", new("Verordening (EU) 2018/1860", "Regulation (EU) 2018/1860"));

    /// <summary>Regulation (EU) 2018/1861: SIS and border checks.</summary>
    public static EuAct SisGrenscontroles { get; } = new("32018R1861", new("Verordening (EU) 2018/1861", "Regulation (EU) 2018/1861"));

    /// <summary>Regulation (EC) 562/2006: the Schengen Borders Code of 2006.</summary>
    public static EuAct Schengengrenscode2006 { get; } = new("32006R0562", new("Verordening (EG) 562/2006 (Schengengrenscode)", "Regulation (EC) 562/2006 (Schengen Borders Code)"));

    /// <summary>Regulation (EC) 343/2003: the Dublin Regulation until 2014.</summary>
    public static EuAct Dublinverordening2003 { get; } = new("32003R0343", new("Verordening (EG) 343/2003 (Dublinverordening)", "Regulation (EC) 343/2003 (Dublin Regulation)"));

    /// <summary>Regulation (EU) 604/2013: the Dublin Regulation.</summary>
    public static EuAct Dublinverordening { get; } = new("32013R0604", new("Verordening (EU) 604/2013 (Dublinverordening)", "Regulation (EU) 604/2013 (Dublin Regulation)"));

    /// <summary>Directive 2004/38/EC: free movement of citizens of the Union and their family members.</summary>
    public static EuAct VrijVerkeer { get; } = new("32004L0038", new("Richtlijn 2004/38/EG", "Directive 2004/38/EC"));

    /// <summary>Directive 2008/115/EC: the Return Directive.</summary>
    public static EuAct Terugkeerrichtlijn { get; } = new("32008L0115", new("Richtlijn 2008/115/EG (Terugkeerrichtlijn)", "Directive 2008/115/EC (Return Directive)"));

    /// <summary>The CELEX number of the act.</summary>
    public override string Identifier => $"CELEX:{Celex}";

    /// <summary>An article of this act.</summary>
    /// <param name="article">The number of the article.</param>
    /// <param name="lid">The number of the paragraph, if one is meant.</param>
    /// <param name="onder">The letter, if one is meant.</param>
    /// <returns>The article as a source.</returns>
    public EuAct Article(string article, string? lid = null, string? onder = null) => this with { Number = article, Lid = lid, Onder = onder };

    /// <inheritdoc/>
    public override string Render(Language language) => Number is null
        ? Title.In(language)
        : Article(Number, Lid, Onder, language) + (Lid is null && Onder is null || language == Language.En ? " " : ", ") + Title.In(language);
}

/// <summary>A treaty. There is no identifier below the whole treaty that the sources give, so none is given.</summary>
/// <param name="Title">The usual short title.</param>
/// <param name="Number">The number of the article, or <c>null</c> for the whole treaty.</param>
/// <param name="Onder">The letter that follows the number, or <c>null</c>.</param>
public sealed record Treaty(Text Title, string? Number = null, string? Onder = null) : LegalSource
{
    /// <summary>The European Convention on Human Rights.</summary>
    public static Treaty Evrm { get; } = new(new Text("EVRM", "ECHR"));

    /// <summary>The Refugee Convention.</summary>
    public static Treaty Vluchtelingenverdrag { get; } = new(new Text("Vluchtelingenverdrag", "Refugee Convention"));

    /// <summary>The Convention implementing the Schengen Agreement.</summary>
    public static Treaty Suo { get; } = new(new Text("Schengenuitvoeringsovereenkomst", "Schengen Convention"));

    /// <summary>None is given.</summary>
    public override string? Identifier => null;

    /// <summary>An article of this treaty.</summary>
    /// <param name="article">The number of the article.</param>
    /// <param name="onder">The letter, if one is meant.</param>
    /// <returns>The article as a source.</returns>
    public Treaty Article(string article, string? onder = null) => this with { Number = article, Onder = onder };

    /// <inheritdoc/>
    public override string Render(Language language) => Number is null
        ? Title.In(language)
        : $"{Article(Number, null, Onder, language)} {Title.In(language)}";
}

/// <summary>A judgment.</summary>
/// <param name="Ecli">The European Case Law Identifier.</param>
/// <param name="Name">Court, date and usual name.</param>
public sealed record CaseLaw(string Ecli, Text Name) : LegalSource
{
    /// <summary>The ECLI.</summary>
    public override string Identifier => Ecli;

    /// <inheritdoc/>
    public override string Render(Language language) => $"{Name.In(language)}, {Ecli}";
}

/// <summary>Another paragraph of the circulaire. There is no official identifier below the whole circulaire, so none is given.</summary>
/// <param name="Paragraph">The number of the paragraph.</param>
public sealed record OtherParagraph(string Paragraph) : LegalSource
{
    /// <summary>None exists for a paragraph.</summary>
    public override string? Identifier => null;

    /// <inheritdoc/>
    public override string Render(Language language) => language == Language.Nl ? $"paragraaf {Paragraph} Vc" : $"paragraph {Paragraph} Vc";
}
