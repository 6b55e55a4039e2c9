using FluentAssertions;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A3.Terugkeerzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;
using Soort = Vc.Rules.Circulaire.A3.Besluit;

namespace Vc.Rules.Tests.Circulaire.A3;

/// <summary>
/// A3/1.1 (2025) over every combination of answers, known and not known, against the text written out by hand for cases of which everything is known.
/// What is settled and what is missing in the other cases follows from trying every completion.
/// </summary>
public class A3_1_1_2025Exhaustive
{
    private const string Letters = "abcdefgh";

    private static readonly string[] VanUitzonderingen =
    [
        "vertrek.grondgebiedLidstaten", "andereAanvraag.magWordenAfgewacht", "opvang.adequaatVastgesteld", "beoordelingen.artikel8VerzetZich.oordeel",
        "beoordelingen.risicoVervolging.oordeel", "beoordelingen.risicoGezondheid.oordeel", "overdrachtsbesluit.genomen", "vreemdeling.onderRichtlijn2004_38",
    ];

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    [InlineData(false, false, true)]
    [InlineData(true, true, true)]
    public void The_eight_exceptions(bool isRefused, bool namesCountry, bool hasOtherCountry)
    {
        var start = (isRefused ? Afgewezen : Aangetroffen) with { AndereLandenVanTerugkeer = hasOtherCountry ? [Doorreis(Land.TUR)] : [] };
        Exact(6561, VanUitzonderingen, [2, 2, 2, 2, 2, 2, 2, 2], Known, c =>
        {
            var zaak = Enumerable.Range(0, 8).Aggregate(start, (dossier, i) => dossier.Uitzondering(Letters[i], c[i] < 0 ? null : c[i] == 1));
            return zaak with { Terugkeerbesluiten = [Besluit2024(namesCountry)] };
        });

        Antwoord Known(int[] c)
        {
            var geldt = c.Select(static answer => answer == 1).ToArray();
            var andereProcedure = geldt[1];
            geldt[1] &= isRefused;
            geldt[4] &= !hasOtherCountry;
            geldt[5] &= !hasOtherCountry;
            var letters = string.Concat(Letters.Where((_, i) => geldt[i]));
            var landen = (c[4] == 1 || c[5] == 1 ? "" : "MAR") + (hasOtherCountry ? "TUR" : "");
            return andereProcedure || letters.Length > (geldt[0] ? 1 : 0) ? new(Soort.NietNemen, letters)
                : geldt[0] ? namesCountry ? new(Soort.NietNemen, letters) : new(Soort.Aanvullend, letters, true, true, landen)
                : new(Soort.Nemen, letters, isRefused, !isRefused, landen);
        }
    }

    [Fact]
    public void Element_a_and_who_decides()
    {
        string[] paths =
        [
            "aanvraag.gedaan", "aanvraag.uitkomst", "andereAanvraag.loopt", "andereAanvraag.magWordenAfgewacht",
            "verblijf.rechtmatigInNederland", "onderzoek.onrechtmatigVerblijfGebleken", "voorgenomenInreisverbod.zwaarOpVoorstel",
        ];
        Exact(3264, paths, [2, Enum.GetValues<UitkomstAanvraag>().Length, 2, 2, 2, 2, 2], Known, static c => InNederland with
        {
            Aanvraag = new() { Gedaan = Bool(c[0]), Uitkomst = c[1] < 0 ? null : (UitkomstAanvraag)c[1] },
            AndereAanvraag = new() { Loopt = Bool(c[2]), MagWordenAfgewacht = Bool(c[3]) },
            Verblijf = InNederland.Verblijf! with { RechtmatigInNederland = Bool(c[4]) },
            Onderzoek = new() { OnrechtmatigVerblijfGebleken = Bool(c[5]) },
            VoorgenomenInreisverbod = new() { ZwaarOpVoorstel = Bool(c[6]) },
        });

        static Antwoord Known(int[] c)
        {
            bool gedaan = c[0] == 1, afwachten = c[2] == 1 && c[3] == 1, rechtmatig = c[4] == 1, gebleken = c[5] == 1, zwaar = c[6] == 1;
            var uitkomst = (UitkomstAanvraag)c[1];
            var letters = gedaan && uitkomst == UitkomstAanvraag.Afgewezen && afwachten ? "b" : "";
            var ind = gedaan ? uitkomst is not (UitkomstAanvraag.Open or UitkomstAanvraag.Ingewilligd) : zwaar;
            return rechtmatig || afwachten || !(ind || gebleken) ? new(Soort.NietNemen, letters) : new(Soort.Nemen, letters, ind, !ind, "MAR");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_country_of_return(bool isOriginAtRisk)
    {
        string[] paths =
        [
            "andereLandenVanTerugkeer[0].doorreisland", "andereLandenVanTerugkeer[0].overnameregeling", "andereLandenVanTerugkeer[0].wilVrijwilligTerug", "andereLandenVanTerugkeer[0].wordtToegelaten",
            "beoordelingen.herkomstlandAannemelijk.oordeel", "andereLandenVanTerugkeer[0].aanwijzingen", "andereLandenVanTerugkeer[0].geblekenInTerugkeerprocedure", "andereLandenVanTerugkeer[0].risicoVastgesteld",
        ];
        Exact(6561, paths, [2, 2, 2, 2, 2, 2, 2, 2], Known, c => Afgewezen.Met(isOriginAtRisk ? "e" : "").Beoordeeld(b => b with { HerkomstlandAannemelijk = Oordeel(Bool(c[4])) }).Naar(new AnderLandVanTerugkeer
        {
            Land = Land.TUN,
            Doorreisland = Bool(c[0]),
            Overnameregeling = Bool(c[1]),
            WilVrijwilligTerug = Bool(c[2]),
            WordtToegelaten = Bool(c[3]),
            Aanwijzingen = Bool(c[5]),
            GeblekenInTerugkeerprocedure = Bool(c[6]),
            GenoemdInTerugkeerbesluit = false,
            RisicoVastgesteld = Bool(c[7]),
        }));

        // An indication is enough to name a country beside the country of origin, but it is no country to which one can return.
        Antwoord Known(int[] c)
        {
            var kan = ((c[0] & c[1]) | (c[2] & c[3]) | c[6]) == 1;
            var aangewezen = c[4] == 0 && c[5] == 1;
            return isOriginAtRisk && !(kan && c[7] == 0)
                ? new(Soort.NietNemen, "e")
                : new(Soort.Nemen, "", true, false, (isOriginAtRisk ? "" : "MAR") + ((kan || aangewezen) && c[7] == 0 ? "TUN" : ""));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_right_of_residence_in_another_member_state(bool isFound)
    {
        string[] paths =
        [
            "verblijfsrechtElders.aanwezig", "verblijfsrechtElders.lidstaat", "verblijfsrechtElders.soort", "verblijfsrechtElders.geldigTotEnMet",
            "vertrekbevel.gegeven", "vertrekbevel.nageleefd", "beoordelingen.onmiddellijkVertrekVereist.oordeel", "beoordelingen.gesteldVerblijfsrechtElders.oordeel",
        ];
        Land[] landen = [Land.IRL, Land.CHE];
        Exact(8568, paths, [3, 2, 4, 2, 2, 2, 2, 2], Known, c => (isFound ? Aangetroffen : InNederland).Beoordeeld(b => b with { OnmiddellijkVertrekVereist = Oordeel(Bool(c[6])), GesteldVerblijfsrechtElders = Oordeel(Bool(c[7])) }) with
        {
            VerblijfsrechtElders = new()
            {
                Aanwezig = c[0] < 0 ? null : (VergunningElders)c[0],
                Lidstaat = c[1] < 0 ? null : landen[c[1]],
                Soort = c[2] < 0 ? null : (SoortVerblijfsrecht)c[2],
                GeldigTotEnMet = c[3] < 0 ? null : Nu.PlusDays(c[3] - 1),
            },
            Vertrekbevel = new() { Gegeven = Bool(c[4]), Nageleefd = Bool(c[5]) },
        });

        Antwoord Known(int[] c)
        {
            var heeft = ((VergunningElders)c[0] == VergunningElders.Aangetoond || ((VergunningElders)c[0] == VergunningElders.GesteldNietAangetoond && c[7] == 1)) && c[1] == 1;
            var beschermd = (SoortVerblijfsrecht)c[2] is SoortVerblijfsrecht.InternationaleBescherming or SoortVerblijfsrecht.LangdurigIngezetene;
            var alsnog = (c[4] == 1 && c[5] == 0) || c[6] == 1;
            return heeft && beschermd ? new(Soort.NietNemen, "")
                : heeft && c[3] == 1 ? alsnog ? new(Soort.Nemen, "", true, true, "MAR") : new(Soort.NietNemen, "")
                : isFound ? new(Soort.Nemen, "", false, true, "MAR") : new(Soort.NietNemen, "");
        }
    }

    /// <summary>Compares the decision on every dossier that can be with what its completions give. An unknown answer is -1.</summary>
    /// <param name="cases">How many of the combinations can be.</param>
    /// <param name="paths">Where the answers stand in the dossier.</param>
    /// <param name="sizes">How many answers each has.</param>
    /// <param name="known">What the text gives where all are known.</param>
    /// <param name="zaak">The dossier with these answers.</param>
    private static void Exact(int cases, string[] paths, int[] sizes, Func<int[], Antwoord> known, Func<int[], Dossier> zaak)
    {
        var tried = 0;
        var answers = Combinations(sizes).ToDictionary(static c => string.Join(",", c), known);
        foreach (var partial in Combinations([.. sizes.Select(static size => size + 1)]).Select(static c => c.Select(static answer => answer - 1).ToArray()))
        {
            var dossier = zaak(partial);
            if (dossier.Validate(Nu).Count > 0)
            {
                continue;
            }

            tried++;
            var decision = A3_1_1_2025.Rule.Decide(dossier, Nu);
            var possible = Completions(partial).Select(Of).ToList();
            var missing = paths.Where((_, i) => partial[i] < 0 && Completions(partial).Any(c => With(c, i).Select(other => Of(other).Weighs).Distinct().Count() > 1)).ToList();
            var status = missing.Count == 0 ? DecisionStatus.Decided
                : missing.TrueForAll(static path => path.StartsWith("beoordelingen.", StringComparison.Ordinal)) ? DecisionStatus.NeedsJudgement : DecisionStatus.NeedsFacts;
            var expected =
                $"{status} {Settled(static a => a.Besluit)} {Settled(static a => a.Ind)} {Settled(static a => a.Ambtenaren)} {Settled(static a => a.Landen)}"
                + $" geldt {Where(static (letter, a) => a.TrueForAll(one => one.Letters.Contains(letter)))} open {Where(static (letter, a) => a.Select(one => one.Letters.Contains(letter)).Distinct().Count() > 1)}"
                + $" mist {string.Join(" ", missing.Order(StringComparer.Ordinal))}";

            var outcome = decision.Outcome!;
            var landen = outcome.LandenVanTerugkeer is null ? null : string.Concat(outcome.LandenVanTerugkeer.Select(static land => land.Land));
            var named = decision.MissingFacts.Select(static fact => fact.Path).Concat(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => judgement.Path));
            var found =
                $"{decision.Status} {outcome.Besluit} {outcome.DoorInd} {outcome.DoorAmbtenaren} {landen}"
                + $" geldt {string.Concat(outcome.Uitzonderingen)} open {string.Concat(outcome.OpenUitzonderingen)}"
                + $" mist {string.Join(" ", named.Order(StringComparer.Ordinal))}";
            if (found != expected)
            {
                found.Should().Be(expected, string.Join(",", partial));
            }

            string Settled<T>(Func<Antwoord, T> field) => possible.Select(field).Distinct().Count() == 1 ? $"{field(possible[0])}" : "";
            string Where(Func<char, List<Antwoord>, bool> holds) => string.Concat(Letters.Where(letter => holds(letter, possible)));
        }

        tried.Should().Be(cases);

        Antwoord Of(int[] c) => answers[string.Join(",", c)];

        IEnumerable<int[]> Completions(int[] partial)
        {
            var open = Array.IndexOf(partial, -1);
            return open < 0 ? [partial] : With(partial, open).SelectMany(Completions);
        }

        IEnumerable<int[]> With(int[] partial, int at) => Enumerable.Range(0, sizes[at]).Select(answer => partial.Select((old, i) => i == at ? answer : old).ToArray());
    }

    private static IEnumerable<int[]> Combinations(params int[] sizes) =>
        sizes.Aggregate((IEnumerable<int[]>)[[]], static (all, size) => all.SelectMany(c => Enumerable.Range(0, size).Select(answer => c.Append(answer).ToArray())));

    private static bool? Bool(int answer) => answer < 0 ? null : answer == 1;

    /// <summary>What the text gives in a case of which everything is known. Where no decision is taken, nobody takes it and it names no country.</summary>
    private sealed record Antwoord(Soort Besluit, string Letters, bool? Ind = null, bool? Ambtenaren = null, string? Landen = null)
    {
        public Antwoord Weighs => this with { Letters = "" };
    }
}
