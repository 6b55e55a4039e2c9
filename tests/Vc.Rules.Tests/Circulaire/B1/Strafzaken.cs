using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.B1;

/// <summary>Building blocks for examples of B1/4.4: a regular application of which everything is known, and decisions of the criminal law.</summary>
internal static class Strafzaken
{
    /// <summary>A regular application of 20 October 2025, to be decided before 20 January 2026; nobody did anything and a human judged no to everything.</summary>
    public static Dossier Regulier { get; } = InNederland with
    {
        Aanvraag = new()
        {
            Gedaan = true,
            Soort = SoortAanvraag.Regulier,
            Uitkomst = UitkomstAanvraag.Open,
            Datum = Datum(2025, 10, 20),
            EindeBeslistermijn = Datum(2026, 1, 20),
            VanLangdurigIngezeteneOfGezinslid = false,
            VoorGezinsherenigingOfVorming = false,
        },
        Vreemdeling = InNederland.Vreemdeling! with { Unierechtgroep = Unierechtgroep.Geen },
        Beoordelingen = InNederland.Beoordelingen! with
        {
            UitkomstStrafzaakNoodzakelijk = Nee,
            HerhalingBijEenFeit = Nee,
            ZwaarwegendeBelangen = Nee,
            ErnstigeRedenen1F = Nee,
            ErnstigeRedenen1FGezinslid = Nee,
            GevaarOpenbareRust = Nee,
            GevaarGoedeZeden = Nee,
            GevaarVolksgezondheid = Nee,
            GevaarInternationaleBetrekkingen = Nee,
            OngewenstePolitiekeActiviteiten = Nee,
        },
    };

    public static Straf Boete => new() { Soort = SoortStraf.Geldboete, Onvoorwaardelijk = true };

    public static Straf Cel => new() { Soort = SoortStraf.Gevangenisstraf, Onvoorwaardelijk = true };

    public static Straf VoorwaardelijkeCel => new() { Soort = SoortStraf.Gevangenisstraf, Onvoorwaardelijk = false };

    /// <summary>A conviction for theft (four years at most), irrevocable and carried out on one day, to a fine where nothing else is said.</summary>
    public static Antecedent Vonnis(LocalDate op, params Straf[] straffen) => new()
    {
        Misdrijf = true,
        Afdoening = Afdoening.Veroordeling,
        Soort = SoortMisdrijf.Anders,
        TegenHetLeven = false,
        StrafmaximumMaanden = 48,
        AantalBewezenMisdrijven = 1,
        OnherroepelijkOp = op,
        Straffen = Lijst.Van<Straf>(straffen.Length == 0 ? [Boete] : straffen),
        UitsluitendAfstandBeeldOfGeluid = false,
        VolledigTenuitvoergelegdOp = op,
        LaatWegensVerstek = false,
        Kwijtgescholden = false,
        ArtikelSr = ArtikelSr.Anders,
        VoorBuitenlandseMogendheid = false,
        TerroristischInBuitenland = false,
    };

    public static Antecedent Strafbeschikking(LocalDate op, params Straf[] straffen) => Vonnis(op, straffen) with { Afdoening = Afdoening.Strafbeschikking };

    /// <summary>A transaction, accepted and paid on one day.</summary>
    public static Antecedent Transactie(LocalDate op) => Vonnis(op) with { Afdoening = Afdoening.Transactie, OnherroepelijkOp = null, AanvaardOp = op, Straffen = [] };

    public static Antecedent Geweld(LocalDate op, int maximum = 36) => Vonnis(op) with { Soort = SoortMisdrijf.Geweld, StrafmaximumMaanden = maximum };

    public static Antecedent Drugs(LocalDate op, int maximum = 72) => Vonnis(op) with { Soort = SoortMisdrijf.Drugs, StrafmaximumMaanden = maximum };

    /// <summary>A crime that carries more than six years.</summary>
    public static Antecedent Zwaar(LocalDate op) => Vonnis(op) with { StrafmaximumMaanden = 73 };

    public static Antecedent Doodslag(LocalDate op) => Vonnis(op, Cel) with { Soort = SoortMisdrijf.Geweld, StrafmaximumMaanden = 180, TegenHetLeven = true };

    public static Dossier Met(params Antecedent[] antecedenten) => Regulier.Met(antecedenten);

    public static Dossier Met(this Dossier dossier, params Antecedent[] antecedenten) => dossier with { Antecedenten = Lijst.Van<Antecedent>(antecedenten) };

    public static Dossier Beoordeeld(this Dossier dossier, Func<Beoordelingen, Beoordelingen> judged) => dossier with { Beoordelingen = judged(dossier.Beoordelingen!) };

    /// <summary>The dossier with an open criminal case of which the outcome is needed.</summary>
    public static Dossier Openstaand(this Dossier dossier, LocalDate? eindeBeslistermijn, bool? opTijd = false, bool? ingezetene = false) => dossier.Beoordeeld(static b => b with { UitkomstStrafzaakNoodzakelijk = Ja }) with
    {
        OpenStrafzaak = new() { Aanwezig = true, OnderzoekOpTijdAfgerond = opTijd },
        Aanvraag = dossier.Aanvraag! with { EindeBeslistermijn = eindeBeslistermijn, VanLangdurigIngezeteneOfGezinslid = ingezetene },
    };

    /// <summary>
    /// One line a part of the outcome, then what is missing. A part of which the answer is simply no has no line, except that of the crimes;
    /// "?" is what is not settled. A crime has its number, whether it is a ground, whether it counts, and its term with the first and the last day.
    /// </summary>
    public static List<string> Summary(Decision<Afwijzingsuitkomst> decision, bool namesCircumstances = true)
    {
        if (decision.Outcome is not { } outcome)
        {
            return [];
        }

        List<string?> lines =
        [
            "misdrijf " + (outcome.WegensAntecedenten switch { true => "ja", false => "nee", null => "?" }),
            .. outcome.Antecedenten?.Select(Line) ?? [],
            Yes("veiligheid", outcome.WegensNationaleVeiligheid),
            Places("geenTermijnen", outcome.TermijnenNietToegepast),
            Places("ander", outcome.AnderGevaar),
            outcome.OngewenstverklaringStaatInDeWeg is true ? "ongewenst ja" : null,
            namesCircumstances ? Places("omstandigheden", outcome.Omstandigheden) : null,
            Yes("om", outcome.ContactOm),
            Yes("verlengen", outcome.Verlengen) is not { } line ? null
                : outcome.Verlengen is true ? $"{line} {Term(outcome.LangsteVerlenging)} {Day(outcome.UiterlijkeBeslisdatum)}" : line,
            .. decision.MissingFacts.Select(static missing => "mist " + missing.Path).Order(StringComparer.Ordinal),
            .. decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]).Order(StringComparer.Ordinal),
        ];
        return [.. lines.OfType<string>()];

        static string? Yes(string name, bool? value) => value switch { true => name + " ja", false => null, null => name + " ?" };
        static string? Places(string name, Lijst<string>? places) => places switch { null => name + " ?", { Count: 0 } => null, _ => name + " " + string.Join(" ", places) };
        static string Term(Period? term) => term?.ToString() ?? "-";
        static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "-";

        static string Line(Antecedentuitkomst one)
        {
            var grond = one.Grond switch { true => " grond", false => " geenGrond", null => " ?" };
            var telt = one.TeltMee switch { true => " telt", false => " vervallen", null => one.Grond is true ? " ?" : "" };
            var termijn = one is { Termijn: null, Aanvang: null, LaatsteDag: null } ? "" : $" {Term(one.Termijn)} {Day(one.Aanvang)} {Day(one.LaatsteDag)}";
            return $"#{one.Nummer + 1}{grond}{telt}{termijn}";
        }
    }
}
