using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A2;

/// <summary>The grounds of the refusal alert over every combination of their facts, known and not known, against the text written out by hand.</summary>
public class A2_12_6_2025Exhaustive
{
    private static readonly LocalDate Peildatum = new(2025, 11, 20);

    [Fact]
    public void Every_combination_of_known_facts_gives_what_the_text_says()
    {
        foreach (var c in Combinations(3, 2, 2, 3, 2, 2, 2, 2, 2, 2, 2))
        {
            var zaak = Zaak(c);
            bool elders = c[0] == 2, ongewenst = c[1] == 1, besluit = c[2] == 1, vertrokken = c[3] == 0, verbod = c[4] == 1, geweigerd = c[5] == 1;
            bool vals = c[6] == 1 && geweigerd, drugs = c[7] == 1 && geweigerd, gewenst = c[8] == 1, veiligheid = c[9] == 1, orde = c[10] == 1;
            var expected = (!elders && (ongewenst || besluit || (vertrokken && verbod))) || vals || drugs || ((gewenst || geweigerd) && (veiligheid || orde));

            A2_12_6_2025.Rule.Answer(A2_12_6_2025.Weigering, zaak, Peildatum).Should().Be(new Answer<bool>(AnswerState.Decided, expected), string.Join(",", c));
        }
    }

    [Fact]
    public void First_ground_settled_and_missing_are_exact_over_every_partial_dossier() =>
        Exact([3, 2, 2, 3, 2, 2, 2], static c => Zaak([.. c, 0, 0, 0, 0]));

    [Fact]
    public void Other_grounds_settled_and_missing_are_exact_over_every_partial_dossier() =>
        Exact([2, 2, 2, 2, 2, 2], static c => Zaak([0, 0, 0, 1, 0, .. c]));

    // What is settled and what is missing, by trying every completion. An unknown answer is -1.
    private static void Exact(int[] sizes, Func<int[], Dossier> zaak)
    {
        string[] paths =
        [
            "verblijf.vergunningAndereLidstaat", "ongewenstverklaring.uitgesproken", "besluitTotSignalering.genomen", "vertrek.grondgebiedLidstaten", "inreisverboden",
            "toegang.geweigerd", "toegang.wegensValsDocument", "toegang.wegensDrugssmokkel", "toegang.gewenst", "beoordelingen.concreteAanwijzingenNationaleVeiligheid.oordeel", "beoordelingen.concreteAanwijzingenOpenbareOrde.oordeel",
        ];
        var first = sizes.Length == 6 ? 5 : 0;
        var outcomes = new Dictionary<string, bool>();
        foreach (var c in Combinations(sizes))
        {
            outcomes[string.Join(",", c)] = A2_12_6_2025.Rule.Answer(A2_12_6_2025.Weigering, zaak(c), Peildatum).Value;
        }

        var possible = new Dictionary<string, (bool No, bool Yes)>();
        foreach (var partial in Combinations([.. sizes.Select(static size => size + 1)]).Select(static c => c.Select(static answer => answer - 1).ToArray()))
        {
            var can = Possible(partial);
            var decision = A2_12_6_2025.Rule.Decide(A2_12_6_2025.Weigering, zaak(partial), Peildatum);
            var because = string.Join(",", partial);
            decision.Outcome!.Answer.State.Should().Be(can is (true, true) ? AnswerState.Open : AnswerState.Decided, because);
            if (decision.Outcome.Answer.HasValue)
            {
                decision.Outcome.Answer.Value.Should().Be(can.Yes, because);
            }

            var relevant = Enumerable.Range(0, sizes.Length).Where(i => partial[i] < 0 && Matters(partial, i)).Select(i => paths[first + i]);
            decision.MissingFacts.Select(static missing => missing.Path).Concat(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => judgement.Path))
                .Should().BeEquivalentTo(relevant, because);
        }

        (bool No, bool Yes) Possible(int[] partial)
        {
            var key = string.Join(",", partial);
            if (possible.TryGetValue(key, out var known))
            {
                return known;
            }

            var open = Array.IndexOf(partial, -1);
            (bool No, bool Yes) result = open < 0
                ? (!outcomes[key], outcomes[key])
                : Answers(partial, open).Select(Possible).Aggregate(static (a, b) => (a.No || b.No, a.Yes || b.Yes));
            return possible[key] = result;
        }

        // Whether two completions that differ only in this answer differ in outcome.
        bool Matters(int[] partial, int at) => Completions(partial, at).Any(completion =>
            Answers(completion, at).Select(answer => outcomes[string.Join(",", answer)]).Distinct().Count() > 1);

        IEnumerable<int[]> Completions(int[] partial, int except)
        {
            var open = Enumerable.Range(0, partial.Length).FirstOrDefault(i => partial[i] < 0 && i != except, -1);
            return open < 0 ? [partial] : Answers(partial, open).SelectMany(next => Completions(next, except));
        }

        IEnumerable<int[]> Answers(int[] partial, int at) => Enumerable.Range(0, sizes[at]).Select(answer => partial.Select((old, i) => i == at ? answer : old).ToArray());
    }

    private static IEnumerable<int[]> Combinations(params int[] sizes) =>
        sizes.Aggregate((IEnumerable<int[]>)[[]], static (all, size) => all.SelectMany(c => Enumerable.Range(0, size).Select(answer => c.Append(answer).ToArray())));

    private static Dossier Zaak(int[] c) => Niets with
    {
        // The paragraph does not ask for it, and beside a permit that was shown it could not be none.
        VerblijfsrechtElders = null,
        Verblijf = Niets.Verblijf! with { VergunningAndereLidstaat = c[0] < 0 ? null : (VergunningElders)c[0] },
        Ongewenstverklaring = c[1] == 0 ? new() { Uitgesproken = false, VoldoetAanArtikel24 = true } : new() { Uitgesproken = c[1] < 0 ? null : true, Grond = GrondOngewenstverklaring.OpenbareOrde, VoldoetAanArtikel24 = true },
        BesluitTotSignalering = new() { Genomen = Bool(c[2]) },
        Vertrek = Niets.Vertrek! with { GrondgebiedLidstaten = c[3] < 0 ? null : (VertrekBekend)c[3] },
        Inreisverboden = c[4] < 0 ? null : c[4] == 0 ? [] : [Verbod(Datum(2025, 6, 1))],
        Toegang = new() { Geweigerd = Bool(c[5]), DatumWeigering = c[5] == 0 ? null : Peildatum, WegensValsDocument = c[5] == 0 ? false : Bool(c[6]), WegensDrugssmokkel = c[5] == 0 ? false : Bool(c[7]), Gewenst = Bool(c[8]) },
        Beoordelingen = new() { ConcreteAanwijzingenNationaleVeiligheid = Judged(c[9]), ConcreteAanwijzingenOpenbareOrde = Judged(c[10]) },
    };

    private static bool? Bool(int answer) => answer < 0 ? null : answer == 1;

    private static Beoordeling? Judged(int answer) => answer < 0 ? null : answer == 1 ? Ja : Nee;
}
