using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A1;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Tests.Circulaire.A2;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Decisions.DecisionStatus;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A1;

/// <summary>Worked examples of A1/6: the count, the extension, and danger. Expectations are written by hand from the text.</summary>
public class A1_6_2013Examples
{
    private static readonly LocalDate Toen = new(2013, 10, 10);

    // From 5 January 2013: the first 180 days end on 3 July, the second on 30 December.
    public static TheoryData<string, string, string, DecisionStatus, string> Stays => new()
    {
        { "89 days", "2013-02-01/2013-04-30", "2013-04-30", Decided, "nee vanaf 2013-02-01 89 tot 2013-05-01" },
        { "the 90th day", "2013-02-01/2013-05-01", "2013-05-01", NeedsJudgement, "? vanaf 2013-02-01 90 tot 2013-05-01" },
        { "the 90th day, three months of 92 days", "2013-03-01/2013-05-29", "2013-05-29", Decided, "nee vanaf 2013-03-01 90 tot 2013-05-29" },
        { "the 91st day, three months of 92 days", "2013-03-01/2013-05-30", "2013-05-30", NeedsJudgement, "? vanaf 2013-03-01 91 tot 2013-05-29" },
        { "the 92nd day, three months of 92 days", "2013-03-01/2013-05-31", "2013-05-31", NeedsJudgement, "? vanaf 2013-03-01 92 tot 2013-05-29" },
        { "the 93rd day: too long by both", "2013-03-01/2013-06-01", "2013-06-01", Decided, "ja vanaf 2013-03-01 93 tot 2013-05-29" },
        { "90 days, three months of 90 days", "2013-01-05/2013-04-04", "2013-04-04", Decided, "nee vanaf 2013-01-05 90 tot 2013-04-04" },
        { "91 days, three months of 90 days", "2013-01-05/2013-04-05", "2013-04-05", Decided, "ja vanaf 2013-01-05 91 tot 2013-04-04" },
        { "a leap year: 29 + 31 + 30", "2012-02-01/2012-04-30", "2012-04-30", Decided, "nee vanaf 2012-02-01 90 tot 2012-04-30" },
        { "a leap year: a day more", "2012-02-01/2012-05-01", "2012-05-01", Decided, "ja vanaf 2012-02-01 91 tot 2012-04-30" },
        { "the 180th day", "2013-01-05/2013-04-04 2013-07-03/2013-07-03", "2013-07-03", Decided, "ja vanaf 2013-01-05 91 tot -" },
        { "the 181st day: new by A1/6, not by the six months", "2013-01-05/2013-04-04 2013-07-04/2013-07-04", "2013-07-04", NeedsJudgement, "? vanaf 2013-07-04 1 tot 2013-10-01" },
        { "after six months: new by both", "2013-01-05/2013-04-04 2013-07-05/2013-07-05", "2013-07-05", Decided, "nee vanaf 2013-07-04 1 tot 2013-10-02" },
        { "across two fixed times: 60 and 74", "2013-01-05/2013-01-05 2013-05-06/2013-09-15", "2013-09-15", Decided, "nee vanaf 2013-07-04 74 tot 2013-10-01" },
        { "a title does not count", "D2013-01-05/2013-03-31 2013-04-01/2013-05-31", "2013-05-31", Decided, "nee vanaf 2013-04-01 61 tot 2013-06-29" },
        { "no stay", "", "", Decided, "nee vanaf - - tot -" },
    };

    [Theory]
    [MemberData(nameof(Stays))]
    public void Count(string name, string verblijven, string tot, DecisionStatus status, string expected)
    {
        var decision = A1_6_2013.Rule.Decide(Zaak(verblijven, tot), Toen);
        var outcome = decision.Outcome!;

        $"{Zo(outcome.LangerDan90Dagen)} vanaf {Iso(outcome.TijdvakVanaf)} {outcome.GebruiktInTijdvak?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} tot {Iso(outcome.LaatsteDagVanDeTelling)}".Should().Be(expected, name);
        decision.Status.Should().Be(status);
    }

    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        // Danger, the count, extension, its maximum, duties.
        { "Union_citizen", Blanco with { Vreemdeling = new() { Unierechtgroep = Unierechtgroep.Unieburger } }, NotApplicable, "? ? ? - ?" },
        { "Citizen_of_the_EEA", Blanco with { Vreemdeling = new() { Unierechtgroep = Unierechtgroep.Eerburger } }, NotApplicable, "? ? ? - ?" },
        { "Swiss", Blanco with { Vreemdeling = new() { Unierechtgroep = Unierechtgroep.Zwitser } }, NotApplicable, "? ? ? - ?" },
        { "Family_member_of_a_Union_citizen", Blanco with { Vreemdeling = new() { Unierechtgroep = Unierechtgroep.Familielid } }, NotApplicable, "? ? ? - ?" },
        { "Too_long_but_extended", Zaak(Lang, "2013-06-01").Termijn(static t => t with { Verlengd = true, VerlengdTotEnMet = Datum(2013, 6, 1) }), Decided, "nee nee ? - ?" },
        { "Extended_until_the_day_before", Zaak(Lang, "2013-06-01").Termijn(static t => t with { Verlengd = true, VerlengdTotEnMet = Datum(2013, 5, 31) }), Decided, "nee ja ? - ?" },
        { "Extension_does_not_reach_long_term_residents", Zaak(Lang, "2013-06-01").Termijn(static t => t with { Soort = SoortVrijeTermijn.LangdurigIngezetene, Verlengd = true, VerlengdTotEnMet = Datum(2013, 6, 1) }), Decided, "nee ja ? - ?" },
        { "Extension_reaches_holders_of_a_title_elsewhere", Zaak(Lang, "2013-06-01").Termijn(static t => t with { Soort = SoortVrijeTermijn.AndereSchengenstaat, Verlengd = true, VerlengdTotEnMet = Datum(2013, 6, 1) }), Decided, "nee nee ? - ?" },
        { "A_visa_is_not_counted", Zaak(Lang, "2013-06-01").Termijn(static t => t with { Soort = SoortVrijeTermijn.Visum }), Decided, "nee ? ? - ?" },
        { "Stamps_missing_and_stays_established", Zaak(Lang, "2013-06-01").Termijn(static t => t with { InreisstempelsAanwezig = false }).Oordeel(static b => b with { VerblijvenStaanVast = Ja }), Decided, "nee ja ? - ?" },
        { "Stamps_missing_and_stays_not_established", Zaak(Lang, "2013-06-01").Termijn(static t => t with { InreisstempelsAanwezig = false }).Oordeel(static b => b with { VerblijvenStaanVast = Nee }), Decided, "nee ? ? - ?" },
        { "Stamps_missing_not_judged", Zaak(Lang, "2013-06-01").Termijn(static t => t with { InreisstempelsAanwezig = false }), NeedsJudgement, "nee ? ? - ?; oordeel verblijvenStaanVast" },
        { "Stamps_not_known", Zaak(Lang, "2013-06-01").Termijn(static t => t with { InreisstempelsAanwezig = null }), NeedsFacts, "nee ? ? - ?; mist vrijeTermijn.inreisstempelsAanwezig; oordeel verblijvenStaanVast" },
        { "Counts_differ_judged_too_long", Zaak("2013-03-01/2013-05-30", "2013-05-30").Oordeel(static b => b with { TellingBijVerschil = Ja }), Decided, "nee ja ? - ?" },
        { "Counts_differ_judged_not_too_long", Zaak("2013-03-01/2013-05-30", "2013-05-30").Oordeel(static b => b with { TellingBijVerschil = Nee }), Decided, "nee nee ? - ?" },
        { "An_exit_not_known", Zaak(Lang, "2013-06-01") is var z ? z with { Verblijven = [z.Verblijven![0] with { Inreis = null }] } : z, NeedsFacts, "nee ? ? - ?; mist verblijven[0].inreis; oordeel tellingBijVerschil" },

        { "Force_majeure", Verzoek(static v => v with { Overmacht = true }), Decided, "nee nee ja 180d 5.s1,5.s2" },
        { "Force_majeure_of_a_Union_citizen", Verzoek(static v => v with { Overmacht = true }) with { Vreemdeling = new() { Unierechtgroep = Unierechtgroep.Unieburger } }, NotApplicable, "? ? ? - ?" },
        { "Illness_of_family", Verzoek(static v => v with { ZiekteFamilielid = true }), Decided, "nee nee ja 180d 5.s1,5.s2" },
        { "Own_illness", Verzoek(static v => v with { EigenZiekte = true }), Decided, "nee nee ja 180d 5.s1,5.s2" },
        { "Business", Verzoek(static v => v with { ZakelijkBelang = true }), Decided, "nee nee ja 180d 5.s1,5.s2" },
        { "No_situation", Verzoek(static v => v), Decided, "nee nee nee - 5.s2" },
        { "Situation_not_known", Verzoek(static v => v with { EigenZiekte = null }), NeedsFacts, "nee nee ? - ?; mist verzoekVrijeTermijn.eigenZiekte" },
        { "No_special_circumstances", Verzoek(static v => v with { Overmacht = true }).Oordeel(static b => b with { BijzondereOmstandighedenVrijeTermijn = Nee }), Decided, "nee nee nee - 5.s2" },
        { "Special_circumstances_not_judged", Verzoek(static v => v with { Overmacht = true }).Oordeel(static b => b with { BijzondereOmstandighedenVrijeTermijn = null }), NeedsJudgement, "nee nee ? - ?; oordeel bijzondereOmstandighedenVrijeTermijn" },
        { "Needs_a_visa", Verzoek(static v => v with { Overmacht = true, Visumplichtig = true }), Decided, "nee nee nee - 5.s2" },
        { "Standing", Verzoek(static v => v with { InternationaalAanzien = true }), Decided, "nee nee ja 180d 5.s1,5.s2" },
        { "Economy", Verzoek(static v => v with { EconomischBelang = true }), Decided, "nee nee ja 180d 5.s1,5.s2" },
        { "Culture", Verzoek(static v => v with { CultureelBelang = true }), Decided, "nee nee ja 180d 5.s1,5.s2" },
        { "Named_interest_but_no_special_case", Verzoek(static v => v with { CultureelBelang = true }).Oordeel(static b => b with { WezenlijkNederlandsBelang = Nee }), Decided, "nee nee nee - 5.s2" },
        { "Another_interest", Verzoek(static v => v).Oordeel(static b => b with { AnderWezenlijkNederlandsBelang = Ja }), Decided, "nee nee ja 180d 5.s1,5.s2" },
        { "Another_interest_not_judged", Verzoek(static v => v).Oordeel(static b => b with { AnderWezenlijkNederlandsBelang = null }), NeedsJudgement, "nee nee ? - ?; oordeel anderWezenlijkNederlandsBelang" },
        { "Interest_and_a_visa_not_judged", Verzoek(static v => v with { CultureelBelang = true, Visumplichtig = true }), NeedsJudgement, "nee nee ? - ?; oordeel nederlandsBelangBijVisumplicht" },
        { "Interest_and_a_visa", Verzoek(static v => v with { CultureelBelang = true, Visumplichtig = true }).Oordeel(static b => b with { NederlandsBelangBijVisumplicht = Ja }), Decided, "nee nee ja 180d 5.s1,5.s2" },
        { "Late_not_judged", Verzoek(static v => v with { Overmacht = true, VoorAfloop = false }), NeedsJudgement, "nee nee ? - ?; oordeel verlengenNaAfloop" },
        { "Late_refused", Verzoek(static v => v with { Overmacht = true, VoorAfloop = false }).Oordeel(static b => b with { VerlengenNaAfloop = Nee }), Decided, "nee nee nee - 5.s2" },
        { "Danger_bars_extension", Verzoek(static v => v with { Overmacht = true }).Oordeel(static b => b with { GevaarVolksgezondheid = Ja }), Decided, "ja nee nee - 5.s2" },
        { "Danger_bars_extension_for_an_interest", Verzoek(static v => v with { CultureelBelang = true }).Oordeel(static b => b with { GevaarVolksgezondheid = Ja }), Decided, "ja nee nee - 5.s2" },
        { "Request_for_a_visa_free_term", Verzoek(static v => v with { Overmacht = true }).Termijn(static t => t with { Soort = SoortVrijeTermijn.Visum }), Decided, "nee ? ? - ?" },

        { "Calm", Blanco.Oordeel(static b => b with { GevaarOpenbareRust = Ja }), Decided, "ja nee ? - ?" },
        { "Morals", Blanco.Oordeel(static b => b with { GevaarGoedeZeden = Ja }), Decided, "ja nee ? - ?" },
        { "Relations", Blanco.Oordeel(static b => b with { GevaarInternationaleBetrekkingen = Ja }), Decided, "ja nee ? - ?" },
        { "Order", Blanco.Oordeel(static b => b with { GevaarOpenbareOrdeVrijeTermijn = Ja }), Decided, "ja nee ? - ?" },
        { "Security", Blanco.Oordeel(static b => b with { GevaarNationaleVeiligheidVrijeTermijn = Ja }), Decided, "ja nee ? - ?" },
        { "Security_not_judged", Blanco.Oordeel(static b => b with { GevaarNationaleVeiligheidVrijeTermijn = null }), NeedsJudgement, "? nee ? - ?; oordeel gevaarNationaleVeiligheidVrijeTermijn" },
        { "OPS_undesirable", Staat(Register.Ops, Aanduiding.Ovr), Decided, "ja nee ? - ?" },
        { "OPS_declared_undesirable", Staat(Register.Ops, Aanduiding.Ongew), Decided, "ja nee ? - ?" },
        { "OPS_undesirable_document", Staat(Register.Ops, Aanduiding.Ovr, SoortSignalering.Verblijfsdocument), Decided, "nee nee ? - ?" },
        { "SIS_undesirable_but_not_in_the_way", Staat(Register.Sis, Aanduiding.Ovr).Oordeel(static b => b with { SisTegenVrijeTermijn = Nee }), Decided, "nee nee ? - ?" },
        { "SIS_declared_undesirable_but_not_in_the_way", Staat(Register.Sis, Aanduiding.Ongew).Oordeel(static b => b with { SisTegenVrijeTermijn = Nee }), Decided, "nee nee ? - ?" },
        { "OPS_otherwise", Staat(Register.Ops, Aanduiding.Anders), Decided, "nee nee ? - ?" },
        { "OPS_document", Staat(Register.Ops, Aanduiding.Ongew, SoortSignalering.Verblijfsdocument), Decided, "nee nee ? - ?" },
        { "SIS_not_judged", Staat(Register.Sis, Aanduiding.Anders), NeedsJudgement, "? nee ? - ?; oordeel sisTegenVrijeTermijn" },
        { "SIS", Staat(Register.Sis, Aanduiding.Anders).Oordeel(static b => b with { SisTegenVrijeTermijn = Ja }), Decided, "ja nee ? - ?" },
        { "SIS_for_another_reason", Staat(Register.Sis, Aanduiding.Anders, SoortSignalering.Terugkeer), Decided, "nee nee ? - ?" },
        { "SIS_of_another_state", Blanco with { SignaleringAndereLidstaat = new() { Aanwezig = true } }, NeedsJudgement, "? nee ? - ?; oordeel sisTegenVrijeTermijn" },
        { "Ban_not_judged", Blanco with { Inreisverboden = [new()] }, NeedsJudgement, "? nee ? - ?; oordeel inreisverbodTegenVrijeTermijn" },
        { "Ban", (Blanco with { Inreisverboden = [new()] }).Oordeel(static b => b with { InreisverbodTegenVrijeTermijn = Ja }), Decided, "ja nee ? - ?" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = A1_6_2013.Rule.Decide(dossier, Toen);
        var outcome = decision.Outcome;

        string.Join("; ", new[]
        {
            $"{Zo(outcome?.GevaarStaatInDeWeg)} {Zo(outcome?.LangerDan90Dagen)} {Zo(outcome?.Verlengen)} {(outcome?.MaximumNaVerlenging is { } term ? $"{term.Days}d" : "-")} "
                + (outcome?.PlichtenInd is { } places ? string.Join(",", places.Select(static place => place.Split('#')[^1])) : "?"),
        }.Concat(Signaleringszaken.Mist(decision))).Should().Be(expected);
        decision.Status.Should().Be(status);
        if (name is "Union_citizen" or "Too_long_but_extended" or "Counts_differ_judged_too_long" or "Force_majeure" or "OPS_undesirable" or "SIS_not_judged")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }
    }

    [Fact]
    public void Nothing_known()
    {
        var decision = A1_6_2013.Rule.Decide(new(), Toen);

        decision.Status.Should().Be(NeedsFacts);
        Snapshot.Verify(Volledig(decision));
    }

    [Fact]
    public void The_text_is_known_from_1_April_2013_to_10_October_2013()
    {
        Vreemdelingencirculaire.On(Datum(2013, 3, 31)).WithNumber("A1/6").Should().BeNull();
        Vreemdelingencirculaire.On(Datum(2013, 4, 1)).WithNumber("A1/6").Should().BeSameAs(A1_6_2013.Rule);
        Vreemdelingencirculaire.On(Datum(2013, 10, 10)).WithNumber("A1/6").Should().BeSameAs(A1_6_2013.Rule);
        Vreemdelingencirculaire.On(Datum(2013, 10, 11)).WithNumber("A1/6").Should().BeNull();
    }

    private const string Lang = "2013-03-01/2013-06-01";

    private static Dossier Blanco => Zaak("2013-03-01/2013-04-01", "2013-04-01");

    private static Dossier Zaak(string verblijven, string tot) => new()
    {
        Vreemdeling = new() { Unierechtgroep = Unierechtgroep.Geen },
        VrijeTermijn = new() { Soort = SoortVrijeTermijn.KortVerblijf, AangetroffenOfVertrokkenOp = tot.Length == 0 ? null : Dag(tot), InreisstempelsAanwezig = true, Verlengd = false },
        Verblijven = Lijst.Van<Schengenverblijf>([.. verblijven.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static verblijf => verblijf.TrimStart('D').Split('/') is var dagen
            ? new Schengenverblijf { Inreis = Dag(dagen[0]), Uitreis = Dag(dagen[1]), MetVerblijfstitel = verblijf[0] == 'D' } : new())]),
        VerzoekVrijeTermijn = new() { Gedaan = false },
        Signaleringen = [],
        SignaleringAndereLidstaat = new() { Aanwezig = false },
        Inreisverboden = [],
        Beoordelingen = new()
        {
            GevaarOpenbareRust = Nee, GevaarGoedeZeden = Nee, GevaarInternationaleBetrekkingen = Nee, GevaarVolksgezondheid = Nee,
            GevaarNationaleVeiligheidVrijeTermijn = Nee, GevaarOpenbareOrdeVrijeTermijn = Nee,
        },
    };

    private static Dossier Verzoek(Func<VerzoekVrijeTermijn, VerzoekVrijeTermijn> met) => Blanco.Oordeel(static b => b with { BijzondereOmstandighedenVrijeTermijn = Ja, WezenlijkNederlandsBelang = Ja, AnderWezenlijkNederlandsBelang = Nee }) with
    {
        VerzoekVrijeTermijn = met(new()
        {
            Gedaan = true, VoorAfloop = true, Visumplichtig = false, Overmacht = false, ZiekteFamilielid = false, EigenZiekte = false, ZakelijkBelang = false,
            InternationaalAanzien = false, EconomischBelang = false, CultureelBelang = false,
        }),
    };

    private static Dossier Staat(Register register, Aanduiding als, SoortSignalering soort = SoortSignalering.Weigering) =>
        Blanco with { Signaleringen = [new() { Register = register, Aanduiding = als, Soort = soort }] };

    private static LocalDate Dag(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "-";

    private static string Zo(bool? answer) => answer switch { true => "ja", false => "nee", _ => "?" };
}

/// <summary>Changes to a dossier.</summary>
file static class Vrij
{
    public static Dossier Termijn(this Dossier dossier, Func<VrijeTermijn, VrijeTermijn> met) => dossier with { VrijeTermijn = met(dossier.VrijeTermijn!) };

    public static Dossier Oordeel(this Dossier dossier, Func<Beoordelingen, Beoordelingen> met) => dossier with { Beoordelingen = met(dossier.Beoordelingen!) };
}
