using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;
using static Vc.Rules.Tests.Statutes.Verboden;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Article 3.3 Vb and what article 6.5a makes of an overstay. Expectations are written by hand, from the text, the official Swiss examples and decided cases.</summary>
public class Vb_3_3Examples
{
    private const string Sem5 = "2013-09-01/2013-09-30 2014-02-21/2014-04-20 2014-05-01/2014-06-09";

    private static readonly LocalDate Laat = new(2015, 7, 21);

    /// <summary>Reference date, kind, stays (a D before one: under a title), the day up to which is counted; expected: last day, days used, days over, and the maximum of article 6.5a in years.</summary>
    public static TheoryData<string, string, string, string, string> Stays => new()
    {
        // Official examples (SEM) and decided cases.
        { "2014-06-09", "kort", Sem5, "2014-06-09", "2014-05-31 99 9 1" },
        { "2014-11-30", "kort", "2014-08-15/2014-09-30 2014-11-01/2014-11-30", "2014-11-30", "2014-12-13 77 - 2" },
        { "2015-03-31", "kort", "2014-08-15/2014-09-30 2015-01-01/2015-03-31", "2015-03-31", "2015-03-31 90 - 2" },
        { "2015-07-21", "kort", "2015-01-05/2015-07-04", "2015-07-04", "2015-04-04 180 91 2" },

        // Days over: three, four, ninety, ninety-one.
        { "2015-07-21", "kort", "2015-01-05/2015-04-04", "2015-04-04", "2015-04-04 90 - 2" },
        { "2015-07-21", "kort", "2015-01-05/2015-04-05", "2015-04-05", "2015-04-04 91 1 2" },
        { "2015-07-21", "kort", "2015-01-05/2015-04-07", "2015-04-07", "2015-04-04 93 3 2" },
        { "2015-07-21", "kort", "2015-01-05/2015-04-08", "2015-04-08", "2015-04-04 94 4 1" },
        { "2015-07-21", "kort", "2015-01-05/2015-07-03", "2015-07-03", "2015-04-04 180 90 1" },
        { "2015-07-21", "kort", "2015-01-05/-", "2015-07-04", "2015-04-04 180 91 2" },

        // The older text: three months after the last day.
        { "2014-06-20", "kort", "2013-12-18/2014-06-15", "2014-06-15", "2014-03-17 180 90 1" },
        { "2014-06-20", "kort", "2013-12-18/2014-06-17", "2014-06-17", "2014-03-17 180 92 1" },
        { "2014-06-20", "kort", "2013-12-18/2014-06-18", "2014-06-18", "2014-03-17 180 93 2" },

        // Until 17 October 2013: three months in six.
        { "2013-04-05", "kort", "2013-01-05/2013-04-04", "2013-04-04", "2013-04-04 90 - 2" },
        { "2013-04-05", "kort", "2013-01-05/2013-04-05", "2013-04-05", "2013-04-04 91 1 2" },
        { "2013-06-05", "kort", "2013-03-01/2013-06-04", "2013-06-04", "2013-05-31 96 4 1" },
        { "2013-07-10", "kort", "2013-01-05/2013-04-04 2013-07-04/2013-07-10", "2013-07-10", "geen" },
        { "2013-07-10", "kort", "2013-01-05/2013-04-04 2013-07-05/2013-07-10", "2013-07-10", "2013-10-04 6 - 2" },
        { "2013-10-21", "kort", "2013-07-20/2013-10-21", "2013-10-21", "2013-10-17 94 4 1" },

        // A leap year: 29 + 31 + 30 days.
        { "2015-07-21", "kort", "2012-02-01/2012-04-30", "2012-04-30", "2012-04-30 90 - 2" },

        // No free term left at entry: nothing to exceed.
        { "2015-07-21", "kort", "2014-08-01/2014-11-15 2015-01-07/2015-03-21", "2015-03-21", "geen" },

        // Days under a title do not count.
        { "2015-07-21", "kort", "D2014-01-01/2014-12-31 2015-01-01/2015-03-31", "2015-03-31", "2015-03-31 90 - 2" },
        { "2015-07-21", "kort", "2014-12-01/2014-12-31 2015-01-01/2015-03-31", "2015-03-31", "2015-02-28 121 31 1" },
        { "2015-07-21", "ander", "2015-01-05/-", "2015-04-08", "2015-04-04 94 4 1" },
        { "2015-07-21", "ingezetene", "2015-01-05/-", "2015-04-07", "2015-04-04 93 3 2" },

        // Everybody else: eight days, whatever there was before.
        { "2015-07-21", "andere", "2014-08-01/2014-11-15 2015-01-07/-", "2015-01-14", "2015-01-14 - - 2" },
        { "2015-07-21", "andere", "2014-08-01/2014-11-15 2015-01-07/-", "2015-01-17", "2015-01-14 - 3 2" },
        { "2015-07-21", "andere", "2014-08-01/2014-11-15 2015-01-07/-", "2015-01-18", "2015-01-14 - 4 1" },

        { "2014-06-20", "andere", "2014-06-02/-", "2014-06-12", "2014-06-09 - 3 2" },
        { "2014-06-20", "andere", "2014-06-02/-", "2014-06-13", "2014-06-09 - 4 1" },

        // A stay after the day that is asked about is left aside.
        { "2015-07-21", "kort", "2015-01-05/2015-04-08 2015-07-01/-", "2015-04-08", "2015-04-04 94 4 1" },
    };

    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        { "Official_example", Zaak(Sem5, "2014-06-09"), DecisionStatus.Decided, "ja 2014-05-31 ja 9 1.c 3m 99" },
        { "Nothing_known", new Dossier(), DecisionStatus.NeedsFacts, "? - ? - ? - -; mist mvv.einddatum; mist verblijven; mist vrijeTermijn.aangetroffenOfVertrokkenOp; mist vrijeTermijn.beschikbaar; mist vrijeTermijn.laatsteDag; mist vrijeTermijn.soort; mist vrijeTermijn.vergunningVanaf; mist vrijeTermijn.verlengd; mist vrijeTermijn.verlengdTotEnMet; mist vrijeTermijn.voornemenGeblekenOp" },
        { "Stays_not_known", Zaak(Sem5, "2014-06-09") with { Verblijven = null }, DecisionStatus.NeedsFacts, "? - ? - 1.c 3m -; mist verblijven" },
        { "An_old_exit_not_known", Zaak(Sem5, "2014-06-09") is var zaak ? zaak with { Verblijven = [zaak.Verblijven![0] with { Uitreis = null }, zaak.Verblijven[1], zaak.Verblijven[2]] } : zaak, DecisionStatus.NeedsFacts, "? - ? - 1.c 3m -; mist verblijven[0].uitreis" },
        { "A_title_not_known", Zaak(Sem5, "2014-06-09") is var zaak2 ? zaak2 with { Verblijven = [zaak2.Verblijven![0], zaak2.Verblijven[1] with { MetVerblijfstitel = null }, zaak2.Verblijven[2]] } : zaak2, DecisionStatus.NeedsFacts, "ja - ? - 1.c 3m -; mist verblijven[1].metVerblijfstitel" },
        { "A_title_that_makes_no_difference", Zaak("2013-09-01/2013-09-30 2014-05-01/2014-06-09", "2014-06-09") is var zaak3 ? zaak3 with { Verblijven = [zaak3.Verblijven![0] with { MetVerblijfstitel = null }, zaak3.Verblijven[1]] } : zaak3, DecisionStatus.Decided, "ja 2014-07-29 nee - 1.c 3m 40" },
        { "No_stay_at_all", Zaak("", null), DecisionStatus.Decided, "nee - nee - 1.c 3m -" },
        { "Transit", Zaak("", "2014-06-09", SoortVrijeTermijn.Doorreis, static t => t with { LaatsteDag = Datum(2014, 6, 5) }) with { Verblijven = null }, DecisionStatus.Decided, "ja 2014-06-05 ja 4 1.a - -" },
        { "Visa", Zaak("", "2014-06-09", SoortVrijeTermijn.Visum, static t => t with { LaatsteDag = Datum(2014, 6, 9) }) with { Verblijven = null }, DecisionStatus.Decided, "ja 2014-06-09 nee - 1.b - -" },
        { "Visa_and_the_intention_to_stay", Zaak("", "2014-06-09", SoortVrijeTermijn.Visum, static t => t with { LaatsteDag = Datum(2014, 6, 9), VoornemenGeblekenOp = Datum(2014, 5, 25) }) with { Verblijven = null }, DecisionStatus.Decided, "ja 2014-06-02 ja 7 1.b - -" },
        { "Intention_on_the_eighth_day", Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.KortVerblijf, static t => t with { VoornemenGeblekenOp = Datum(2014, 5, 23) }), DecisionStatus.Decided, "ja 2014-05-31 ja 9 1.c 3m 99" },
        { "Intention_a_day_earlier", Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.KortVerblijf, static t => t with { VoornemenGeblekenOp = Datum(2014, 5, 22) }), DecisionStatus.Decided, "ja 2014-05-30 ja 10 1.c 3m 99" },
        { "Intention_not_known", Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.KortVerblijf, static t => t with { VoornemenGeblekenOp = null }), DecisionStatus.NeedsFacts, "ja - ? - 1.c 3m 99; mist vrijeTermijn.voornemenGeblekenOp" },
        { "Intention_of_a_long_stay_visa_does_not_count", Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.AndereSchengenstaat, static t => t with { VoornemenGeblekenOp = null }), DecisionStatus.Decided, "ja 2014-05-31 ja 9 1.d 3m 99" },
        { "Extended", Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.KortVerblijf, static t => t with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 6, 8) }), DecisionStatus.Decided, "ja 2014-06-08 ja 1 1.c 6m 99" },
        { "Extended_and_the_intention_to_stay", Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.KortVerblijf, static t => t with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 6, 8), VoornemenGeblekenOp = Datum(2014, 5, 30) }), DecisionStatus.Decided, "ja 2014-06-07 ja 2 1.c 6m 99" },
        { "Extended_under_a_title", Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.AndereSchengenstaat, static t => t with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 6, 9), VoornemenGeblekenOp = null }), DecisionStatus.Decided, "ja 2014-06-09 nee - 1.d 6m 99" },
        { "Extension_not_known", Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.KortVerblijf, static t => t with { Verlengd = null }), DecisionStatus.NeedsFacts, "ja - ? - 1.c - 99; mist vrijeTermijn.verlengd; mist vrijeTermijn.verlengdTotEnMet" },
        { "Mvv_until_the_permit", Mvv("2014-06-30", "2014-06-05"), DecisionStatus.Decided, "ja 2014-06-04 ja 5 1.e - -" },
        { "Mvv_without_a_permit", Mvv("2014-06-08", null), DecisionStatus.Decided, "ja 2014-06-08 ja 1 1.e - -" },
        { "Mvv_still_valid", Mvv("2014-06-09", null), DecisionStatus.Decided, "ja 2014-06-09 nee - 1.e - -" },
        { "Eight_days", Zaak("2014-06-02/-", "2014-06-09", SoortVrijeTermijn.Andere), DecisionStatus.Decided, "ja 2014-06-09 nee - 1.g 8d -" },
        { "Established_elsewhere", Zaak("", "2014-06-09", SoortVrijeTermijn.Vastgesteld, static t => t with { Beschikbaar = true, LaatsteDag = Datum(2014, 6, 4) }) with { Verblijven = null }, DecisionStatus.Decided, "ja 2014-06-04 ja 5 geen - -" },
        { "Established_that_there_was_none", Zaak("", "2014-06-09", SoortVrijeTermijn.Vastgesteld, static t => t with { Beschikbaar = false }) with { Verblijven = null }, DecisionStatus.Decided, "nee - nee - geen - -" },
        { "Extended_though_none_was_left_at_entry", Zaak("2013-11-01/2014-02-15 2014-04-01/2014-06-09", "2014-06-09", SoortVrijeTermijn.KortVerblijf, static t => t with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 6, 5) }), DecisionStatus.Decided, "ja 2014-06-05 ja 4 1.c 6m 136" },
        { "Extended_under_a_title_though_none_was_left_at_entry", Zaak("2013-11-01/2014-02-15 2014-04-01/2014-06-09", "2014-06-09", SoortVrijeTermijn.AndereSchengenstaat, static t => t with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 6, 5) }), DecisionStatus.Decided, "ja 2014-06-05 ja 4 1.d 6m 136" },
        { "None_left_at_entry_under_a_title", Zaak("2013-11-01/2014-02-15 2014-04-01/2014-06-09", "2014-06-09", SoortVrijeTermijn.AndereSchengenstaat), DecisionStatus.Decided, "nee - nee - 1.d 3m 136" },
        { "Long_term_resident", Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.LangdurigIngezetene), DecisionStatus.Decided, "ja 2014-05-31 ja 9 1.f 3m 99" },
        { "No_extension_for_a_long_term_resident", Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.LangdurigIngezetene, static t => t with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 6, 8) }), DecisionStatus.Decided, "ja 2014-05-31 ja 9 1.f 3m 99" },
        { "None_left_at_entry", Zaak("2013-11-01/2014-02-15 2014-04-01/2014-06-09", "2014-06-09"), DecisionStatus.Decided, "nee - nee - 1.c 3m 136" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = Vb_3_3_2013.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        if (name is "Official_example" or "Nothing_known" or "An_old_exit_not_known" or "Extended" or "Mvv_until_the_permit" or "Eight_days" or "None_left_at_entry")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }

        // The text of November 2014 differs only in that it counts in days; and what the ban then lasts at most follows.
        var later = Vb_3_3_2014.Rule.Decide(dossier, Laat);
        Summary(later).Should().Be(expected.Replace(" 3m ", " 90d ", StringComparison.Ordinal).Replace(" 6m ", " 180d ", StringComparison.Ordinal));
        later.Status.Should().Be(status);
        if (decision.Outcome!.Overschreden is { } overschreden)
        {
            var verboden = Kaal with { VrijeTermijn = dossier.VrijeTermijn, Verblijven = dossier.Verblijven, Mvv = dossier.Mvv, Antecedenten = [], Terugkeerbesluiten = [] };
            if (!overschreden || decision.Outcome!.DagenOver is not null)
            {
                var jaren = overschreden && decision.Outcome!.DagenOver > 3 ? 1 : 2;
                Vb_6_5a_2013.Rule.Decide(verboden, Peildatum).Outcome!.Maximum.Should().Be(Period.FromYears(jaren));
                Vb_6_5a_2014.Rule.Decide(verboden, Laat).Outcome!.Maximum.Should().Be(Period.FromYears(jaren));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Stays))]
    public void Overstay_and_the_ban(string on, string soort, string verblijven, string tot, string expected)
    {
        var date = Iso(on);
        var nieuw = date >= Datum(2014, 11, 1);
        var dossier = Zaak(verblijven, tot, soort switch
        {
            "kort" => SoortVrijeTermijn.KortVerblijf,
            "ander" => SoortVrijeTermijn.AndereSchengenstaat,
            "ingezetene" => SoortVrijeTermijn.LangdurigIngezetene,
            _ => SoortVrijeTermijn.Andere,
        });
        var outcome = (nieuw ? Vb_3_3_2014.Rule : Vb_3_3_2013.Rule).Decide(dossier, date).Outcome!;
        var ban = (nieuw ? Vb_6_5a_2014.Rule : Vb_6_5a_2013.Rule).Decide(
            Kaal with { VrijeTermijn = dossier.VrijeTermijn, Verblijven = dossier.Verblijven, Antecedenten = [], Terugkeerbesluiten = [] }, date);

        ban.Status.Should().Be(DecisionStatus.Decided);
        (outcome.VrijeTermijnBijInreis is true
            ? $"{Iso(outcome.LaatsteDag)} {outcome.Gebruikt?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {outcome.DagenOver?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {ban.Outcome!.Maximum!.Years}"
            : ban.Outcome!.Maximum!.Years == 2 && outcome is { LaatsteDag: null, Overschreden: false } ? "geen" : "?").Should().Be(expected);
    }

    [Theory]
    [InlineData("2013-05-31", "1.d 2013-03-31")]
    [InlineData("2013-06-01", "1.e 2013-05-31")]
    public void The_mvv_has_a_letter_of_its_own_since_1_June_2013(string on, string expected)
    {
        var dossier = Zaak("2013-01-01/-", "2013-05-31", SoortVrijeTermijn.Mvv, static t => t with { VergunningVanaf = Dag.NogNiet }) with { Mvv = new() { Einddatum = Datum(2013, 5, 31) } };
        var outcome = Vb_3_3_2013.Rule.Decide(dossier, Iso(on)).Outcome!;

        $"{outcome.Onderdeel![0]} {Iso(outcome.LaatsteDag)}".Should().Be(expected);
    }

    [Fact]
    public void The_length_is_in_days_since_1_November_2014()
    {
        Vb_3_3_2014.Rule.Decide(Zaak(Sem5, "2014-06-09"), Laat).Outcome!.Duur.Should().Be(Period.FromDays(90));
        Vb_3_3_2014.Rule.Decide(Zaak(Sem5, "2014-06-09", SoortVrijeTermijn.KortVerblijf, static t => t with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 6, 1) }), Laat).Outcome!.Duur.Should().Be(Period.FromDays(180));
        Vreemdelingencirculaire.On(Datum(2014, 10, 31)).WithNumber("Vb/3.3").Should().BeSameAs(Vb_3_3_2013.Rule);
        Vreemdelingencirculaire.On(Datum(2014, 11, 1)).WithNumber("Vb/3.3").Should().BeSameAs(Vb_3_3_2014.Rule);
        Vreemdelingencirculaire.On(Datum(2015, 7, 22)).WithNumber("Vb/3.3").Should().BeNull();
    }

    /// <summary>Ten thousand stays: each is read once for each thing that is asked of them, whatever their number.</summary>
    [Fact]
    public void Ten_thousand_stays()
    {
        var first = Datum(2015, 7, 1).PlusDays(-3 * 10_000);
        var dossier = Zaak("", "2015-07-01") with
        {
            Verblijven = Lijst.Van<Schengenverblijf>([.. Enumerable.Range(1, 10_000).Select(i => new Schengenverblijf { Inreis = first.PlusDays(3 * i), Uitreis = first.PlusDays((3 * i) + 1) is var uit && uit > Datum(2015, 7, 1) ? Datum(2015, 7, 1) : uit, MetVerblijfstitel = false })]),
        };

        Vb_3_3_2014.Rule.Answer(Vb_3_3_2014.Text.VrijBijInreis, dossier, Laat).Value.Should().BeFalse("two days in three are 120 in 180");
        Vb_3_3_2014.Rule.Decide(dossier, Laat).Outcome!.Gebruikt.Should().Be(120);
    }

    private static Dossier Zaak(string verblijven, string? tot, SoortVrijeTermijn soort = SoortVrijeTermijn.KortVerblijf, Func<VrijeTermijn, VrijeTermijn>? met = null)
    {
        VrijeTermijn termijn = new() { Soort = soort, AangetroffenOfVertrokkenOp = tot is null ? null : Iso(tot), Verlengd = false, VoornemenGeblekenOp = Dag.NogNiet };
        return new()
        {
            VrijeTermijn = met is null ? termijn : met(termijn),
            Verblijven = Lijst.Van<Schengenverblijf>([.. verblijven.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Verblijf)]),
        };

        static Schengenverblijf Verblijf(string verblijf)
        {
            var days = verblijf.TrimStart('D').Split('/');
            return new() { Inreis = Iso(days[0]), Uitreis = days[1] == "-" ? Dag.NogNiet : Iso(days[1]), MetVerblijfstitel = verblijf[0] == 'D' };
        }
    }

    private static Dossier Mvv(string einde, string? vergunning) =>
        Zaak("", "2014-06-09", SoortVrijeTermijn.Mvv, t => t with { VergunningVanaf = vergunning is null ? Dag.NogNiet : Iso(vergunning) }) with { Mvv = new() { Einddatum = Iso(einde) }, Verblijven = null };

    private static LocalDate Iso(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "-";

    private static string Summary(Decision<Vrijetermijnuitkomst> decision)
    {
        var outcome = decision.Outcome!;
        return $"{Zo(outcome.VrijeTermijnBijInreis)} {Iso(outcome.LaatsteDag)} {Zo(outcome.Overschreden)} {outcome.DagenOver?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} "
            + $"{(outcome.Onderdeel is { } places ? places.Count == 0 ? "geen" : string.Join(",", places) : "?")} "
            + $"{(outcome.Duur is { } duur ? duur.Months > 0 ? $"{duur.Months}m" : $"{duur.Days}d" : "-")} {outcome.Gebruikt?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}{Open(decision)}";

        static string Zo(bool? answer) => answer switch { true => "ja", false => "nee", _ => "?" };
    }
}
