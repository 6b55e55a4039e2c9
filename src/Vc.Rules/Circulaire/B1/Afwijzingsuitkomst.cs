using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.B1;

/// <summary>What paragraph B1/4.4 says about one decision of the criminal law. Fields without a value were not settled, or do not arise.</summary>
public sealed record Antecedentuitkomst
{
    /// <summary>Its position in the list of the dossier, from 0.</summary>
    public required int Nummer { get; init; }

    /// <summary>Whether it is a ground for refusal.</summary>
    public bool? Grond { get; init; }

    /// <summary>Whether the ground rests on article 3.77(1)(c) Vb; <c>false</c> where it rests on article 3.78, <c>null</c> where the text does not tell them apart.</summary>
    public bool? OpArtikel3_77 { get; init; }

    /// <summary>Whether it still counts: no term applies, or the term has not run.</summary>
    public bool? TeltMee { get; init; }

    /// <summary>The term; <c>null</c> where none applies.</summary>
    public Period? Termijn { get; init; }

    /// <summary>The first day of the term, itself included; <c>null</c> where it has not begun.</summary>
    public LocalDate? Aanvang { get; init; }

    /// <summary>The last day on which the crime counts, itself included.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>The first day on which the crime no longer counts.</summary>
    public LocalDate? EersteDagVerstreken => LaatsteDag?.PlusDays(1);
}

/// <summary>The questions that every text of B1/4.4 answers, so that one outcome serves all.</summary>
internal sealed record Openbareordevragen
{
    public required Question<bool> WegensAntecedenten { get; init; }

    public Question<bool>? WegensArtikel1F { get; init; }

    public required EachQuestion<bool> Grond { get; init; }

    public EachQuestion<bool>? OpArtikel3_77 { get; init; }

    public required EachQuestion<bool> TeltMee { get; init; }

    public required Question<IReadOnlyList<Pinpoint>> NietToegepast { get; init; }

    public required EachQuestion<Period> Duur { get; init; }

    public required EachQuestion<LocalDate> Aanvang { get; init; }

    public required EachQuestion<LocalDate> LaatsteDag { get; init; }

    public required Question<bool> WegensNationaleVeiligheid { get; init; }

    public Question<IReadOnlyList<Pinpoint>>? OmstandighedenNationaleVeiligheid { get; init; }

    public required Question<IReadOnlyList<Pinpoint>> AnderGevaar { get; init; }

    public Question<bool>? AnderGevaarVastgesteld { get; init; }

    public Question<bool>? Ongewenst { get; init; }

    public required Question<bool> ContactOm { get; init; }

    public required Question<bool> Verlengen { get; init; }

    public required Question<Period> LangsteVerlenging { get; init; }

    public required Question<LocalDate> UiterlijkeBeslisdatum { get; init; }
}

/// <summary>The outcome of paragraph B1/4.4. Fields without a value were not settled, or do not arise.</summary>
public sealed record Afwijzingsuitkomst : IOutcome
{
    private ParagraphVersion? _text;
    private bool _vraagt1F;
    private bool _scheidt3_78;

    /// <summary>Whether the application is refused because of a crime.</summary>
    public bool? WegensAntecedenten { get; init; }

    /// <summary>Whether the application is refused for conduct as in article 1F; <c>null</c> where the text does not refuse for it itself.</summary>
    public bool? WegensArtikel1F { get; init; }

    /// <summary>Whether the application is refused for danger to national security.</summary>
    public bool? WegensNationaleVeiligheid { get; init; }

    /// <summary>Each decision of the criminal law; <c>null</c> where they are not known.</summary>
    public Lijst<Antecedentuitkomst>? Antecedenten { get; init; }

    /// <summary>Why the terms are not applied, by place; empty where they are, <c>null</c> where that is not settled.</summary>
    public Lijst<string>? TermijnenNietToegepast { get; init; }

    /// <summary>Other danger to public order that a human established, by place; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? AnderGevaar { get; init; }

    /// <summary>Whether a human established other danger to public order, also where it is not known of each kind; <c>null</c> where that is not settled or the text does not ask it.</summary>
    public bool? AnderGevaarVastgesteld { get; init; }

    /// <summary>Whether a declaration of undesirability bars a permit, whatever became of the crime; <c>null</c> where that is not settled or the text does not say it.</summary>
    public bool? OngewenstverklaringStaatInDeWeg { get; init; }

    /// <summary>Circumstances that can point to danger to national security, by place; <c>null</c> where that is not settled or the text names none.</summary>
    public Lijst<string>? Omstandigheden { get; init; }

    /// <summary>Whether the IND contacts the public prosecution service.</summary>
    public bool? ContactOm { get; init; }

    /// <summary>Whether the term for deciding is extended.</summary>
    public bool? Verlengen { get; init; }

    /// <summary>The longest extension.</summary>
    public Period? LangsteVerlenging { get; init; }

    /// <summary>The last day for deciding after the longest extension.</summary>
    public LocalDate? UiterlijkeBeslisdatum { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Afwijzingsuitkomst Van(Results results, ParagraphVersion version, Openbareordevragen text)
    {
        return new()
        {
            _text = version,
            _vraagt1F = text.WegensArtikel1F is not null,
            _scheidt3_78 = text.OpArtikel3_77 is not null,
            WegensArtikel1F = text.WegensArtikel1F is { } question1F ? results.Settled(question1F) : null,
            WegensAntecedenten = results.Settled(text.WegensAntecedenten),
            WegensNationaleVeiligheid = results.Settled(text.WegensNationaleVeiligheid),
            Antecedenten = PerAntecedent(text, results),
            TermijnenNietToegepast = Places(text.NietToegepast),
            AnderGevaar = Places(text.AnderGevaar),
            AnderGevaarVastgesteld = text.AnderGevaarVastgesteld is { } other ? results.Settled(other) : null,
            OngewenstverklaringStaatInDeWeg = text.Ongewenst is { } undesirable ? results.Settled(undesirable) : null,
            Omstandigheden = text.OmstandighedenNationaleVeiligheid is { } question ? Places(question) : null,
            ContactOm = results.Settled(text.ContactOm),
            Verlengen = results.Settled(text.Verlengen),
            LangsteVerlenging = results.Of(text.LangsteVerlenging).Value,
            UiterlijkeBeslisdatum = results.Settled(text.UiterlijkeBeslisdatum),
        };


        Lijst<string>? Places(Question<IReadOnlyList<Pinpoint>> question) => results.Of(question) switch
        {
            { State: AnswerState.Nothing } => [],
            { Value: { } places } => [.. places.Select(static place => place.Place)],
            _ => null,
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("gevolg", new("Gevolg", "Consequence"), Gevolg?.Value, Gevolg?.Shown);
        writer.Values("gronden", new("Afwijzen wegens", "Refuse for"), Gronden);
        if (Antecedenten is not null)
        {
            writer.StartList("antecedenten", new("Per misdrijf", "For each crime"));
            foreach (var antecedent in Antecedenten)
            {
                writer.StartItem();
                writer.Position("positie", new("Nummer", "Number"), antecedent.Nummer);
                writer.Field("afwijzingsgrond", new("Grond om af te wijzen", "Ground for refusal"), antecedent.Grond);
                if (antecedent.OpArtikel3_77 is not null)
                {
                    writer.Field("opArtikel3_77", new("Op grond van artikel 3.77 Vb", "Under article 3.77 Vb"), antecedent.OpArtikel3_77);
                }

                writer.Field("teltMee", new("Telt nog mee", "Still counts"), antecedent.TeltMee);
                writer.Field("termijn", new("Termijn", "Term"), antecedent.Termijn);
                writer.Field("aanvang", new("Eerste dag van de termijn", "First day of the term"), antecedent.Aanvang);
                writer.Field("laatsteDag", new("Laatste dag waarop het meetelt", "Last day on which it counts"), antecedent.LaatsteDag);
                writer.Field("eersteDagVerstreken", new("Eerste dag waarop het niet meer meetelt", "First day on which it no longer counts"), antecedent.EersteDagVerstreken);
                writer.EndItem();
            }

            writer.EndList();
        }

        writer.Values("termijnenNietToegepast", new("De termijnen gelden niet vanwege", "The terms do not apply because of"), Cited(TermijnenNietToegepast));
        writer.Values("anderGevaar", new("Ander gevaar voor de openbare orde", "Other danger to public order"), Cited(AnderGevaar));
        if (AnderGevaarVastgesteld is true)
        {
            writer.Field("anderGevaarVastgesteld", new("Een mens heeft ander gevaar voor de openbare orde vastgesteld", "A human established other danger to public order"), AnderGevaarVastgesteld);
        }

        if (OngewenstverklaringStaatInDeWeg is not null)
        {
            writer.Field("ongewenstverklaringStaatInDeWeg", new("Een ongewenstverklaring staat aan een vergunning in de weg", "A declaration of undesirability bars a permit"), OngewenstverklaringStaatInDeWeg);
        }

        writer.Values("omstandigheden", new("Omstandigheden die op gevaar voor de nationale veiligheid kunnen wijzen", "Circumstances that can point to danger to national security"), Cited(Omstandigheden));
        writer.Field("contactOM", new("Contact opnemen met het OM", "Contact the public prosecution service"), ContactOm);
        writer.Field("verlengen", new("Beslistermijn verlengen", "Extend the term for deciding"), Verlengen);
        writer.Field("maximaal", new("Met ten hoogste", "By at most"), LangsteVerlenging);
        writer.Field("uiterlijkeBeslisdatum", new("Uiterste beslisdatum", "Last day for deciding"), UiterlijkeBeslisdatum);
    }

    // What the text does not ask (article 1F) does not hold up the consequence; what it asks and is open does. What is asked aside has a field of its own: a consequence that waits for it would change when it becomes known.
    private (string Value, Text Shown)? Gevolg => this switch
    {
        { WegensAntecedenten: true } or { WegensArtikel1F: true } or { WegensNationaleVeiligheid: true } => ("afwijzen", new(
            "de aanvraag afwijzen; of artikel 8 EVRM zich daartegen verzet, staat hier los van",
            "refuse the application; whether article 8 ECHR stands in the way is a separate matter")),
        { Volledig: false } => null,
        { ContactOm: true } => ("wachtOpStrafzaak", new(
            "nog niet beslissen: eerst is de uitkomst van de strafzaak nodig; meer beslistermijn dan de tekst geeft, volgt daar niet uit",
            "no decision yet: the outcome of the criminal case is needed first; that gives no more time for deciding than the text does")),
        _ => ("nietAfwijzenOpDezeGrond", new(
            "niet afwijzen wegens een misdrijf of gevaar voor de nationale veiligheid; ander gevaar voor de openbare orde beoordeelt een mens per geval",
            "no refusal for a crime or danger to national security; other danger to public order a human assesses case by case")),
    };

    private bool Volledig => WegensAntecedenten is not null && WegensNationaleVeiligheid is not null && ContactOm is not null && (WegensArtikel1F is not null || !_vraagt1F);

    private IReadOnlyList<(string Value, Text Shown)>? Gronden => WegensAntecedenten is null || WegensNationaleVeiligheid is null || (_vraagt1F && WegensArtikel1F is null) || !MisdrijvenStaanVast ? null :
    [
        .. WegensAntecedenten is true && (!_scheidt3_78 || Telt(opArtikel3_77: true)) ? [("3.77 lid 1 onder c Vb", new Text("een misdrijf (artikel 3.77, eerste lid, onder c, Vb)", "a crime (article 3.77(1)(c) Vb)"))] : Array.Empty<(string, Text)>(),
        .. WegensAntecedenten is true && _scheidt3_78 && Telt(opArtikel3_77: false) ? [("3.78 Vb", new Text("zwaarwegende belangen bij een misdrijf (artikel 3.78 Vb)", "weighty interests with a crime (article 3.78 Vb)"))] : Array.Empty<(string, Text)>(),
        .. WegensArtikel1F is true ? [("artikel 1F", new Text("artikel 1F Vluchtelingenverdrag", "article 1F Refugee Convention"))] : Array.Empty<(string, Text)>(),
        .. WegensNationaleVeiligheid is true ? [("nationale veiligheid", new Text("gevaar voor de nationale veiligheid", "danger to national security"))] : Array.Empty<(string, Text)>(),
    ];

    // Where the text tells two powers apart, a crime that can still turn out to rest on the other leaves the grounds open.
    private bool MisdrijvenStaanVast => !_scheidt3_78 || WegensAntecedenten is not true
        || (Antecedenten is { } all && all.All(static one => one.Grond is false || one.TeltMee is false || one is { Grond: true, TeltMee: true, OpArtikel3_77: not null }));

    private bool Telt(bool opArtikel3_77) => Antecedenten is { } all && all.Any(one => one is { Grond: true, TeltMee: true } && one.OpArtikel3_77 == opArtikel3_77);

    private (string Value, Text Shown)[]? Cited(Lijst<string>? places) => places is null ? null
        : [.. places.Select(place => (place, new Text(_text!.Cite(new(_text.Paragraph, place), Language.Nl), _text.Cite(new(_text.Paragraph, place), Language.En))))];

    private static Lijst<Antecedentuitkomst>? PerAntecedent(Openbareordevragen text, Results results)
    {
        if (results.Each(text.Grond) is not { } gronden)
        {
            return null;
        }

        var op3_77 = text.OpArtikel3_77 is { } asked ? results.Each(asked) : null;
        var (tellen, duren, begin, einde) = (results.Each(text.TeltMee)!, results.Each(text.Duur)!, results.Each(text.Aanvang)!, results.Each(text.LaatsteDag)!);
        return [.. gronden.Select((grond, i) => new Antecedentuitkomst
        {
            Nummer = i,
            Grond = Get(grond),
            OpArtikel3_77 = op3_77 is null ? null : Get(op3_77[i]),
            TeltMee = Get(tellen[i]),
            Termijn = duren[i].Value,
            Aanvang = Get(begin[i]),
            LaatsteDag = Get(einde[i]),
        })];

        static T? Get<T>(Answer<T> answer)
            where T : struct => answer is { HasValue: true, Value: var value } ? value : null;
    }
}
