using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Tests.Dossiers;
using Xunit;
using static Vc.Rules.Tests.Circulaire.B1.Strafzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.B1;

/// <summary>What must hold of B1/4.4 whatever else there is in the dossier. The text of 2025 is asked on a day on which it applies, the text before it as if it applied.</summary>
public class B1_4_4Properties
{
    private static readonly LocalDate Nu = new(2025, 11, 20);

    private static readonly B1_4_4[] Teksten = [B1_4_4_2025.Text, B1_4_4_2014.Text];

    // What hangs on the day of the application is not moved with it.
    private static Gen<Dossier> Gevallen => DossierGenerator.Dossiers(Nu, 0).Select(Regelmatig).Select(static dossier => dossier with { MedischeBehandeling = null });

    [Fact]
    public void A_longer_term_never_makes_a_crime_lapse_earlier() => DossierGenerator.ForAll(300, Gevallen, static dossier =>
    {
        var zwaarder = dossier with { Antecedenten = [.. dossier.Antecedenten!.Select(Zwaarder)] };
        foreach (var tekst in Teksten)
        {
            foreach (var (before, after) in Each(tekst, dossier, Nu).Zip(Each(tekst, zwaarder, Nu)))
            {
                after.Grond.Should().Be(before.Grond);
                (before.TeltMee is true && after.TeltMee is false).Should().BeFalse("a heavier crime counts as long");
                if (before.LaatsteDag is { } first && after.LaatsteDag is { } second)
                {
                    second.Should().BeGreaterThanOrEqualTo(first);
                }
            }
        }
    });

    [Fact]
    public void Time_never_brings_a_lapsed_crime_back() => DossierGenerator.ForAll(
        300,
        from dossier in Gevallen
        from days in Gen.OneOf(Gen.Choose(1, 3), Gen.Choose(1, 9000))
        select (dossier, days),
        static drawn =>
        {
            var (dossier, days) = drawn;
            var later = dossier with { Aanvraag = dossier.Aanvraag! with { Datum = dossier.Aanvraag!.Datum?.PlusDays(days), EindeBeslistermijn = null } };
            foreach (var tekst in Teksten)
            {
                foreach (var (before, after) in Each(tekst, dossier, Nu).Zip(Each(tekst, later, Nu.PlusDays(days))))
                {
                    if (before.TeltMee is false)
                    {
                        after.Should().Be(before);
                    }
                }
            }
        });

    [Fact]
    public void A_crime_counts_up_to_its_last_day_and_not_after_it() => DossierGenerator.ForAll(200, Gevallen, static dossier =>
    {
        var bare = dossier with { Aanvraag = dossier.Aanvraag! with { Datum = null, EindeBeslistermijn = null } };
        foreach (var tekst in Teksten)
        {
            foreach (var one in Each(tekst, bare, Nu).Where(static one => one.LaatsteDag >= Nu && one.LaatsteDag < new LocalDate(2100, 1, 1)))
            {
                one.TeltMee.Should().BeTrue();
                Each(tekst, bare, one.LaatsteDag!.Value)[one.Nummer].TeltMee.Should().BeTrue();
                Each(tekst, bare, one.EersteDagVerstreken!.Value)[one.Nummer].TeltMee.Should().BeFalse();
            }

            Each(tekst, bare, Nu).Should().NotContain(static one => one.LaatsteDag < Nu && one.TeltMee != false);
        }
    });

    [Fact]
    public void The_order_of_the_crimes_does_not_matter() => DossierGenerator.ForAll(
        200,
        from dossier in Gevallen
        from order in Gen.Shuffle(Enumerable.Range(0, dossier.Antecedenten!.Count).ToArray())
        select (dossier, order),
        static drawn =>
        {
            var (dossier, order) = drawn;
            var shuffled = dossier with { Antecedenten = [.. order.Select(i => dossier.Antecedenten![i])] };
            foreach (var tekst in Teksten)
            {
                var (before, after) = (Decide(tekst, dossier, Nu), Decide(tekst, shuffled, Nu));

                after.Status.Should().Be(before.Status);
                (after.Outcome! with { Antecedenten = null }).Should().Be(before.Outcome! with { Antecedenten = null });
                after.Outcome!.Antecedenten.Should().Equal(order.Select((from, to) => before.Outcome!.Antecedenten![from] with { Nummer = to }));
            }
        });

    [Fact]
    public void Article_1F_is_decided_without_a_single_date() => DossierGenerator.ForAll(200, Gevallen, static dossier =>
    {
        var zonder = (dossier with
        {
            Aanvraag = dossier.Aanvraag! with { Datum = null },
            Antecedenten = [.. dossier.Antecedenten!.Select(static a => a with { GepleegdOp = null, OpgelegdOp = null, OnherroepelijkOp = null, AanvaardOp = null, VolledigTenuitvoergelegdOp = null, LaatWegensVerstek = null, Kwijtgescholden = null, StrafmaximumMaanden = null, Soort = null, AantalBewezenMisdrijven = null })],
        }).Beoordeeld(static b => b with { ErnstigeRedenen1F = Ja, HerhalingBijEenFeit = null });
        foreach (var tekst in Teksten)
        {
            var decision = Decide(tekst, zonder, Nu);

            decision.MissingFacts.Should().NotContain(static missing => missing.Path.StartsWith("antecedenten", StringComparison.Ordinal));
            decision.Outcome!.Antecedenten.Should().NotContain(static one => one.Grond == null || one.TeltMee != (one.Grond == true ? true : null) || one.LaatsteDag != null);
            decision.Outcome!.WegensAntecedenten.Should().Be(decision.Outcome!.Antecedenten!.Any(static one => one.Grond is true));
        }
    });

    [Fact]
    public void Enough_of_the_cases_are_interesting()
    {
        var (lapsed, counted, excluded) = (0, 0, 0);
        DossierGenerator.ForAll(300, Gevallen, dossier =>
        {
            foreach (var one in Each(B1_4_4_2025.Text, dossier, Nu))
            {
                lapsed += one.TeltMee is false ? 1 : 0;
                counted += one.LaatsteDag >= Nu ? 1 : 0;
                excluded += one is { TeltMee: true, Termijn: null } ? 1 : 0;
            }
        });

        new[] { lapsed, counted, excluded }.Should().OnlyContain(static count => count >= 12, "otherwise these properties say little ({0} lapsed, {1} counted, {2} excluded)", lapsed, counted, excluded);
    }

    /// <summary>The dossier as a regular application of a person of whom nothing of article 1F is assumed, with crimes that are mostly neither repetition nor against life.</summary>
    private static Dossier Regelmatig(Dossier dossier) => (dossier with
    {
        Aanvraag = Regulier.Aanvraag! with { Datum = dossier.Aanvraag?.Datum, EindeBeslistermijn = dossier.Aanvraag?.Datum?.PlusDays(90) },
        Antecedenten = [.. (dossier.Antecedenten ?? []).Select(static (a, i) => a with
        {
            Misdrijf = true,
            TegenHetLeven = a.TegenHetLeven is true && a.StrafmaximumMaanden == 96,
            AantalBewezenMisdrijven = a.AantalBewezenMisdrijven == 2 ? 2 : 1,
            Straffen = a.Afdoening is Afdoening.Transactie || i > 0 && a.StrafmaximumMaanden != 12 ? [] : a.Straffen is { Count: > 0 } some && some[0].Soort is not SoortStraf.Anders ? [some[0]] : [Boete],
        })],
        Beoordelingen = dossier.Beoordelingen ?? Regulier.Beoordelingen,
    }).Beoordeeld(static b => b with { ErnstigeRedenen1F = Nee, ErnstigeRedenen1FGezinslid = Nee, HerhalingBijEenFeit = Nee });

    /// <summary>The same crime with a longer term: violence instead of another crime, or a maximum that is a year more.</summary>
    private static Antecedent Zwaarder(Antecedent antecedent, int i) => i % 2 == 0
        ? antecedent with { StrafmaximumMaanden = Math.Min(9999, (antecedent.StrafmaximumMaanden ?? 0) + 12) }
        : antecedent with { Soort = antecedent.Soort is SoortMisdrijf.Anders ? SoortMisdrijf.Geweld : antecedent.Soort };

    private static Decision<Afwijzingsuitkomst> Decide(B1_4_4 tekst, Dossier dossier, LocalDate on) => tekst.Rule.DecideAsIfInForce(dossier, on);

    private static Lijst<Antecedentuitkomst> Each(B1_4_4 tekst, Dossier dossier, LocalDate on) => Decide(tekst, dossier, on).Outcome!.Antecedenten!;
}
