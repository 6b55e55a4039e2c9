using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Xunit;
using static Vc.Rules.Tests.Circulaire.B1.Strafzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.B1;

/// <summary>The tables of B1/4.4 against the text written out by hand a second time, over every combination, for both texts.</summary>
public class B1_4_4Exhaustive
{
    private static readonly SoortStraf[] Soorten = Enum.GetValues<SoortStraf>();

    private static readonly bool[] Beide = [true, false];

    /// <summary>The text and a date on which it applies.</summary>
    public static TheoryData<bool> Texts => [true, false];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Grounds(bool is2025)
    {
        var (text, on, recent) = Of(is2025);
        var tried = 0;
        foreach (var afdoening in Enum.GetValues<Afdoening>())
        {
            foreach (var misdrijf in Beide)
            {
                foreach (var beeld in Beide)
                {
                    foreach (var soort in Soorten)
                    {
                        foreach (var onvoorwaardelijk in Beide)
                        {
                            foreach (var tweede in new SoortStraf?[] { null, SoortStraf.Geldboete, SoortStraf.Taakstraf, SoortStraf.Anders })
                            {
                                List<Straf> straffen = [new() { Soort = soort, Onvoorwaardelijk = onvoorwaardelijk }];
                                if (tweede is not null)
                                {
                                    straffen.Add(new() { Soort = tweede, Onvoorwaardelijk = false });
                                }

                                var antecedent = (afdoening == Afdoening.Transactie ? Transactie(recent) : Vonnis(recent, [.. straffen]) with { Afdoening = afdoening }) with
                                {
                                    Misdrijf = misdrijf,
                                    UitsluitendAfstandBeeldOfGeluid = beeld,
                                };
                                var dossier = Zaak(is2025, antecedent);
                                if (dossier.Validate(on).Count > 0)
                                {
                                    (afdoening == Afdoening.Veroordeling && beeld).Should().BeTrue("nothing else cannot be");
                                    continue;
                                }

                                tried++;
                                var expected = misdrijf && afdoening switch
                                {
                                    Afdoening.Transactie or Afdoening.Strafbeschikking => !(is2025 && beeld),
                                    _ => Grond(is2025, soort, onvoorwaardelijk) || tweede is SoortStraf.Taakstraf,
                                };
                                var outcome = text.Rule.Decide(dossier, on).Outcome!;
                                if ((outcome.Antecedenten![0].Grond, outcome.WegensAntecedenten) != (expected, expected))
                                {
                                    (outcome.Antecedenten[0].Grond, outcome.WegensAntecedenten).Should().Be((expected, expected), "{0} {1} {2} misdrijf {3} beeld {4} tweede {5}", afdoening, soort, onvoorwaardelijk, misdrijf, beeld, tweede);
                                }
                            }
                        }
                    }
                }
            }
        }

        // Three ways, two answers each to crime, images and unconditional, eleven sentences, four second ones; a conviction has no exception for images.
        tried.Should().Be((2 * 2 * 2 * 11 * 2 * 4) + (2 * 11 * 2 * 4));

        // A custodial measure that is none of those named: in the paragraph, but not in article 3.77 Vb as it read with the older text, and nobody judged that there are weighty interests.
        static bool Grond(bool is2025, SoortStraf soort, bool onvoorwaardelijk) => soort switch
        {
            SoortStraf.AndereVrijheidsontnemendeMaatregel => is2025,
            SoortStraf.Taakstraf => true,
            SoortStraf.AndereStraf or SoortStraf.Anders => false,
            _ => onvoorwaardelijk,
        };
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Terms(bool is2025)
    {
        var (text, on, _) = Of(is2025);
        foreach (var maximum in new[] { 1, 48, 71, 72, 73, 74, 96, 9999 })
        {
            foreach (var soort in Enum.GetValues<SoortMisdrijf>())
            {
                var jaren = maximum > 72 ? 20 : soort == SoortMisdrijf.Anders ? 5 : 10;
                foreach (var sinds in new[] { 5, 10, 20 })
                {
                    foreach (var dagen in new[] { -1, 0, 1 })
                    {
                        var start = on.PlusYears(-sinds).PlusDays(dagen);
                        foreach (var antecedent in new[] { Vonnis(start), Strafbeschikking(start), Transactie(start) })
                        {
                            var one = text.Rule.Decide(Zaak(is2025, antecedent with { Soort = soort, StrafmaximumMaanden = maximum }), on).Outcome!.Antecedenten![0];
                            var telt = sinds < jaren || (sinds == jaren && dagen > 0);
                            var expected = (true, telt, Period.FromYears(jaren), start, start.PlusYears(jaren).PlusDays(-1));
                            (one.Grond!.Value, one.TeltMee!.Value, one.Termijn!, one.Aanvang!.Value, one.LaatsteDag!.Value).Should().Be(expected, "{0} {1} {2} years {3} days", maximum, soort, sinds, dagen);
                        }
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Starts(bool is2025)
    {
        var (text, on, _) = Of(is2025);
        LocalDate[] days = [on.PlusYears(-6), on.PlusYears(-5), on.PlusYears(-5).PlusDays(1), on.PlusYears(-1), Dag.NogNiet];
        foreach (var onherroepelijk in days)
        {
            foreach (var uitgevoerd in days)
            {
                foreach (var verstek in Beide)
                {
                    foreach (var kwijt in Beide)
                    {
                        var antecedent = Vonnis(onherroepelijk, Cel) with { VolledigTenuitvoergelegdOp = uitgevoerd, LaatWegensVerstek = verstek, Kwijtgescholden = kwijt };
                        var one = text.Rule.Decide(Zaak(is2025, antecedent), on).Outcome!.Antecedenten![0];
                        var start = is2025 || verstek ? LocalDate.Max(onherroepelijk, uitgevoerd) : onherroepelijk;
                        LocalDate? begun = start == Dag.NogNiet ? null : start;
                        (one.Aanvang, one.LaatsteDag, one.TeltMee).Should().Be(
                            (begun, begun?.PlusYears(5).PlusDays(-1), begun is null || begun.Value.PlusYears(5) > on), "{0} {1} verstek {2}", onherroepelijk, uitgevoerd, verstek);
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Never_applied(bool is2025)
    {
        var (text, on, _) = Of(is2025);
        var old = on.PlusYears(-30);

        // What each is, whether it is a ground, how many sentences for crimes it is (2 where several crimes were proven), and whether it is a conviction for a crime against life.
        (Antecedent What, bool Grond, int Straffen, bool Leven)[] kinds =
        [
            (Transactie(old), true, 0, false),
            (Transactie(old) with { AantalBewezenMisdrijven = 2, TegenHetLeven = true }, true, 0, false),
            (Strafbeschikking(old), true, 1, false),
            (Strafbeschikking(old) with { Straffen = [], AantalBewezenMisdrijven = 2 }, true, 0, false),
            (Vonnis(old), true, 1, false),
            (Vonnis(old, VoorwaardelijkeCel), false, 1, false),
            (Vonnis(old) with { Straffen = [] }, false, 0, false),
            (Vonnis(old) with { Misdrijf = false }, false, 0, false),
            (Vonnis(old) with { AantalBewezenMisdrijven = 2 }, true, 2, false),
            (Doodslag(old), true, 1, true),
        ];
        foreach (var first in kinds)
        {
            foreach (var second in kinds)
            {
                foreach (var vluchtelingenverdrag in Beide)
                {
                    var dossier = Zaak(is2025, first.What, second.What).Beoordeeld(b => b with { ErnstigeRedenen1F = vluchtelingenverdrag ? Ja : Nee });
                    var outcome = text.Rule.Decide(dossier, on).Outcome!;
                    string[] redenen =
                    [
                        .. first.Leven || second.Leven ? ["Termijnen.6.1"] : Array.Empty<string>(),
                        .. first.Straffen + second.Straffen > 1 ? ["Termijnen.6.2"] : Array.Empty<string>(),
                        .. vluchtelingenverdrag ? ["Termijnen.6.3"] : Array.Empty<string>(),
                    ];
                    outcome.TermijnenNietToegepast.Should().Equal(redenen);
                    outcome.WegensAntecedenten.Should().Be(redenen.Length > 0 && (first.Grond || second.Grond));
                    outcome.Antecedenten!.Select(static one => one.TeltMee).Should().Equal(first.Grond ? redenen.Length > 0 : null, second.Grond ? redenen.Length > 0 : null);
                }
            }
        }
    }

    private static (B1_4_4 Text, LocalDate On, LocalDate Recent) Of(bool is2025) =>
        is2025 ? (B1_4_4_2025.Text, Datum(2025, 12, 1), Datum(2025, 2, 1)) : (B1_4_4_2014.Text, Datum(2014, 6, 1), Datum(2014, 2, 1));

    private static Dossier Zaak(bool is2025, params Antecedent[] antecedenten) =>
        Regulier.Met(antecedenten) with { Aanvraag = Regulier.Aanvraag! with { Datum = is2025 ? Datum(2025, 10, 20) : Datum(2014, 5, 1) } };
}
