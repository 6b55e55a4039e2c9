using FluentAssertions;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Tests.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A4.Opheffingszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;
using Aanvrager = Vc.Rules.Dossiers.AanvragerTijdelijkeOpheffing;
using Situatie = Vc.Rules.Dossiers.Aannemelijkheid;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Worked examples of A4/3.7.1 to A4/3.7.5 (2013), on temporary lifting. Each states by hand what must come out.</summary>
public class A4_3_7_2013Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement, NotApplicable = DecisionStatus.NotApplicable;

    private static readonly TijdelijkeOpheffing Strafzaak = Compleet with { EigenRechtszaak = Situatie.Aannemelijk, SoortRechtszaak = SoortRechtszaak.Andere, RechtbankVergtAanwezigheid = false };

    private static readonly TijdelijkeOpheffing Verleend = Compleet with { Verleend = true, BinnenkomstOp = Datum(2015, 5, 18), BinnenkomstViaBuitengrens = true, VertrekViaBuitengrens = true };

    // ---------- A4/3.7.1 ----------

    public static TheoryData<string, TijdelijkeOpheffing, bool?, DecisionStatus, string> Forms => new()
    {
        { "The_person", Compleet, null, Decided, "ja; 1.1" },
        { "A_representative", Compleet with { Aanvrager = Aanvrager.Gemachtigde }, null, Decided, "ja; 1.2" },
        { "The_person_signs_nothing", Compleet with { Ondertekenaar = Ondertekenaar.Niemand }, null, Decided, "ja; 1.1" },
        { "By_telephone", Compleet with { SchriftelijkBijDeInd = false }, null, Decided, "nee; 1.1" },
        { "Somebody_else", Compleet with { Aanvrager = Aanvrager.IemandAnders }, null, Decided, "nee; " },
        { "Prosecution", Compleet with { Aanvrager = Aanvrager.OpenbaarMinisterie, InstantieSteltBelang = true, Ondertekenaar = Ondertekenaar.Hoofdofficier }, null, Decided, "ja; 1.3; handtekening ja" },
        { "Prosecution_not_by_the_chief", Compleet with { Aanvrager = Aanvrager.OpenbaarMinisterie, InstantieSteltBelang = true, Ondertekenaar = Ondertekenaar.IemandAnders }, true, Decided, "nee; 1.3; handtekening nee" },
        { "Prosecution_a_judge_does_not_sign", Compleet with { Aanvrager = Aanvrager.OpenbaarMinisterie, InstantieSteltBelang = true, Ondertekenaar = Ondertekenaar.Rechter }, true, Decided, "nee; 1.3; handtekening nee" },
        { "Prosecution_claims_no_interest", Compleet with { Aanvrager = Aanvrager.OpenbaarMinisterie, InstantieSteltBelang = false, Ondertekenaar = Ondertekenaar.Hoofdofficier }, null, Decided, "nee; ; handtekening ja" },
        { "Tribunal_judge", Compleet with { Aanvrager = Aanvrager.Straftribunaal, InstantieSteltBelang = true, Ondertekenaar = Ondertekenaar.Rechter }, null, Decided, "ja; 1.3; handtekening ja" },
        { "Tribunal_somebody_else_not_judged", Compleet with { Aanvrager = Aanvrager.Straftribunaal, InstantieSteltBelang = true, Ondertekenaar = Ondertekenaar.IemandAnders }, null, NeedsJudgement, "?; 1.3; handtekening ?; oordeel ondertekenaarOpNiveauHoofdofficier" },
        { "Tribunal_somebody_else_of_that_level", Compleet with { Aanvrager = Aanvrager.Straftribunaal, InstantieSteltBelang = true, Ondertekenaar = Ondertekenaar.IemandAnders }, true, Decided, "ja; 1.3; handtekening ja" },
        { "Tribunal_somebody_else_below_it", Compleet with { Aanvrager = Aanvrager.Straftribunaal, InstantieSteltBelang = true, Ondertekenaar = Ondertekenaar.IemandAnders }, false, Decided, "nee; 1.3; handtekening nee" },
        { "Tribunal_chief_prosecutor_of_that_level", Compleet with { Aanvrager = Aanvrager.Straftribunaal, InstantieSteltBelang = true, Ondertekenaar = Ondertekenaar.Hoofdofficier }, true, Decided, "ja; 1.3; handtekening ja" },
        { "Tribunal_chief_prosecutor_not_judged", Compleet with { Aanvrager = Aanvrager.Straftribunaal, InstantieSteltBelang = true, Ondertekenaar = Ondertekenaar.Hoofdofficier }, null, NeedsJudgement, "?; 1.3; handtekening ?; oordeel ondertekenaarOpNiveauHoofdofficier" },
        { "Tribunal_unsigned", Compleet with { Aanvrager = Aanvrager.Straftribunaal, InstantieSteltBelang = true, Ondertekenaar = Ondertekenaar.Niemand }, true, Decided, "nee; 1.3; handtekening nee" },
        { "Organisation_not_judged", Compleet with { Aanvrager = Aanvrager.AndereOrganisatie, InstantieSteltBelang = true }, null, NeedsJudgement, "?; ?; oordeel aanvragerIsInstantie" },
        { "Organisation_that_is_a_body", Compleet with { Aanvrager = Aanvrager.AndereOrganisatie, InstantieSteltBelang = true }, true, Decided, "ja; 1.3" },
        { "Organisation_that_is_no_body", Compleet with { Aanvrager = Aanvrager.AndereOrganisatie, InstantieSteltBelang = true }, false, Decided, "nee; " },
        { "Applicant_unknown", Compleet with { Aanvrager = null, InstantieSteltBelang = true }, null, NeedsFacts, "?; ?; mist tijdelijkeOpheffing.aanvrager; mist tijdelijkeOpheffing.ondertekenaar; oordeel aanvragerIsInstantie; oordeel ondertekenaarOpNiveauHoofdofficier" },
        { "Not_asked", new() { Gevraagd = false }, null, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form(string name, TijdelijkeOpheffing aanvraag, bool? oordeel, DecisionStatus status, string expected)
    {
        var decision = A4_3_7_1_2013.Rule.Decide(Zaak(aanvraag, b => b with { AanvragerIsInstantie = Oordeel(oordeel), OndertekenaarOpNiveauHoofdofficier = Oordeel(oordeel) }), Peildatum);

        decision.Status.Should().Be(status);
        Summary(decision, decision.Outcome is not { } outcome ? [] :
            [Zeg(outcome.InOrde), Plaats(outcome.Aanvrager), .. aanvraag.Aanvrager is Aanvrager.OpenbaarMinisterie or Aanvrager.Straftribunaal ? [$"handtekening {Zeg(outcome.OndertekeningInOrde)}"] : Array.Empty<string>()])
            .Should().Be(expected);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    // ---------- A4/3.7.2 ----------

    public static TheoryData<string, TijdelijkeOpheffing, DecisionStatus, string> Contents => new()
    {
        { "Complete", Compleet, Decided, "ja; " },
        { "Personal_data", Compleet with { Personalia = false }, Decided, "nee; 1.1" },
        { "Entry", Compleet with { DagEnPlaatsBinnenkomst = false }, Decided, "nee; 1.2" },
        { "Flights", Compleet with { Vluchtnummers = false }, Decided, "nee; 1.3" },
        { "Reason", Compleet with { RedenEnNoodzaak = false }, Decided, "nee; 1.4" },
        { "Interest_of_a_body", Compleet with { Aanvrager = Aanvrager.OpenbaarMinisterie, BelangBijKomst = false }, Decided, "nee; 1.5" },
        { "Interest_of_the_person", Compleet with { BelangBijKomst = false }, Decided, "nee; 1.6" },
        { "Interest_through_the_representative", Compleet with { Aanvrager = Aanvrager.Gemachtigde, BelangBijKomst = false }, Decided, "nee; 1.6" },
        { "Guarantees", Compleet with { Garanties = false }, Decided, "nee; 1.7" },
        { "Nothing_at_all", Compleet with { Personalia = false, DagEnPlaatsBinnenkomst = false, Vluchtnummers = false, RedenEnNoodzaak = false, BelangBijKomst = false, Garanties = false }, Decided, "nee; 1.1 1.2 1.3 1.4 1.6 1.7" },
        { "Who_asks_does_not_matter_if_the_interest_is_there", Compleet with { Aanvrager = null }, Decided, "ja; " },
        { "Guarantees_unknown", Compleet with { Garanties = null }, NeedsFacts, "?; ?; mist tijdelijkeOpheffing.garanties" },
        { "Incomplete_but_not_known_how", Compleet with { Vluchtnummers = false, Garanties = null }, NeedsFacts, "nee; ?; mist tijdelijkeOpheffing.garanties" },
        { "Not_asked", new() { Gevraagd = false }, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Content(string name, TijdelijkeOpheffing aanvraag, DecisionStatus status, string expected)
    {
        var decision = A4_3_7_2_2013.Rule.Decide(Zaak(aanvraag), Peildatum);

        decision.Status.Should().Be(status);
        Summary(decision, decision.Outcome is not { } outcome ? [] : [Zeg(outcome.MinimumCompleet), Plaats(outcome.Ontbreekt)]).Should().Be(expected);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    // ---------- A4/3.7.3 ----------

    public static TheoryData<string, TijdelijkeOpheffing, bool?, DecisionStatus, string> Situations => new()
    {
        { "Family", Compleet with { Familieomstandigheden = Situatie.Aannemelijk }, true, Decided, "ja; 1.1" },
        { "Family_outweighed", Compleet with { Familieomstandigheden = Situatie.Aannemelijk }, false, Decided, "nee; " },
        { "Family_not_weighed", Compleet with { Familieomstandigheden = Situatie.Aannemelijk }, null, NeedsJudgement, "?; ?; oordeel zwaarwegendeFamilieomstandigheden" },
        { "Family_not_plausible", Compleet with { Familieomstandigheden = Situatie.GesteldNietAannemelijk }, true, Decided, "nee; " },
        { "Witness_summoned", Compleet with { Getuigenis = Situatie.Aannemelijk, OfficieleOproep = true }, null, Decided, "ja; 1.2" },
        { "Witness_not_summoned", Compleet with { Getuigenis = Situatie.Aannemelijk, OfficieleOproep = false }, true, Decided, "nee; " },
        { "Witness_summons_unknown", Compleet with { Getuigenis = Situatie.Aannemelijk }, null, NeedsFacts, "?; ?; mist tijdelijkeOpheffing.officieleOproep" },
        { "Witness_not_plausible", Compleet with { Getuigenis = Situatie.GesteldNietAannemelijk, OfficieleOproep = true }, true, Decided, "nee; " },
        { "Own_case_court_requires_presence", Strafzaak with { RechtbankVergtAanwezigheid = true }, null, Decided, "ja; 1.3" },
        { "Own_case_representative_not_enough", Strafzaak, true, Decided, "ja; 1.3" },
        { "Own_case_representative_enough", Strafzaak, false, Decided, "nee; " },
        { "Own_case_representative_not_judged", Strafzaak, null, NeedsJudgement, "?; ?; oordeel gemachtigdeVolstaatNiet" },
        { "Own_case_civil", Strafzaak with { SoortRechtszaak = SoortRechtszaak.Civiel, RechtbankVergtAanwezigheid = true }, true, Decided, "nee; " },
        { "Own_case_immigration", Strafzaak with { SoortRechtszaak = SoortRechtszaak.Vreemdelingrechtelijk, RechtbankVergtAanwezigheid = true }, true, Decided, "nee; " },
        { "Own_case_not_plausible", Strafzaak with { EigenRechtszaak = Situatie.GesteldNietAannemelijk, RechtbankVergtAanwezigheid = true }, true, Decided, "nee; " },
        { "Own_case_kind_unknown", Strafzaak with { SoortRechtszaak = null, RechtbankVergtAanwezigheid = true }, true, NeedsFacts, "?; ?; mist tijdelijkeOpheffing.soortRechtszaak" },
        { "Another_reason", Compleet with { AndereReden = true }, true, Decided, "ja; " },
        { "Another_reason_not_enough", Compleet with { AndereReden = true }, false, Decided, "nee; " },
        { "Another_reason_not_judged", Compleet with { AndereReden = true }, null, NeedsJudgement, "?; ; oordeel tijdelijkeOpheffingOmAndereReden" },
        { "Civil_case_and_another_reason_not_judged", Strafzaak with { SoortRechtszaak = SoortRechtszaak.Civiel, AndereReden = true }, null, NeedsJudgement, "?; ; oordeel tijdelijkeOpheffingOmAndereReden" },
        { "No_reason", Compleet, true, Decided, "nee; " },
        { "Prosecution_made_it_plausible", Compleet with { Aanvrager = Aanvrager.OpenbaarMinisterie, Getuigenis = Situatie.Aannemelijk, OfficieleOproep = true }, null, Decided, "ja; 1.2" },
        { "Not_asked", new() { Gevraagd = false }, null, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Situations))]
    public void Situation(string name, TijdelijkeOpheffing aanvraag, bool? oordeel, DecisionStatus status, string expected)
    {
        var decision = A4_3_7_3_2013.Rule.Decide(Zaak(aanvraag, b => b with { ZwaarwegendeFamilieomstandigheden = Oordeel(oordeel), GemachtigdeVolstaatNiet = Oordeel(oordeel), TijdelijkeOpheffingOmAndereReden = Oordeel(oordeel) }), Peildatum);

        decision.Status.Should().Be(status);
        Summary(decision, decision.Outcome is not { } outcome ? [] : [Zeg(outcome.TijdelijkOpheffen), Plaats(outcome.Situaties)]).Should().Be(expected);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    /// <summary>Every combination of claims, with every judgement in the person's favour: granted if and only if a, b, c or another reason is there.</summary>
    [Fact]
    public void All_combinations_of_reasons()
    {
        foreach (var familie in Enum.GetValues<Situatie>())
        {
            foreach (var getuigenis in Enum.GetValues<Situatie>())
            {
                foreach (var zaak in Enum.GetValues<Situatie>())
                {
                    foreach (var (soort, oproep, ander) in from soort in Enum.GetValues<SoortRechtszaak>() from oproep in new[] { true, false } from ander in new[] { true, false } select (soort, oproep, ander))
                    {
                        var aanvraag = Compleet with
                        {
                            Familieomstandigheden = familie,
                            Getuigenis = getuigenis,
                            OfficieleOproep = oproep && getuigenis != Situatie.Nee,
                            EigenRechtszaak = zaak,
                            SoortRechtszaak = zaak == Situatie.Nee ? null : soort,
                            AndereReden = ander,
                        };
                        var expected = familie == Situatie.Aannemelijk || (getuigenis == Situatie.Aannemelijk && oproep) || (zaak == Situatie.Aannemelijk && soort == SoortRechtszaak.Andere) || ander;

                        A4_3_7_3_2013.Rule.Decide(Zaak(aanvraag, static b => b with { ZwaarwegendeFamilieomstandigheden = Ja, GemachtigdeVolstaatNiet = Ja, TijdelijkeOpheffingOmAndereReden = Ja }), Peildatum)
                            .Outcome!.TijdelijkOpheffen.Should().Be(expected, "{0}", aanvraag);
                    }
                }
            }
        }
    }

    // ---------- A4/3.7.4 ----------

    public static TheoryData<string, TijdelijkeOpheffing, bool?, DecisionStatus, string> Conditions => new()
    {
        { "As_it_must_be", Verleend, true, Decided, "1.1 1.2 1.3; ja; 2015-05-18; ja" },
        { "Too_long", Verleend, false, Decided, "1.1 1.2 1.3; ja; 2015-05-18; nee" },
        { "Only_granted", Compleet with { Verleend = true }, null, Decided, "1.1 1.2 1.3; ?; ?; ?" },
        { "Leaves_over_an_internal_border", Verleend with { VertrekViaBuitengrens = false }, null, Decided, "1.1 1.2 1.3; nee; 2015-05-18; ?" },
        { "Departure_unknown", Verleend with { VertrekViaBuitengrens = null }, null, Decided, "1.1 1.2 1.3; ?; 2015-05-18; ?" },
        { "Grant_unknown", Verleend with { Verleend = null }, null, NeedsFacts, "?; ?; ?; ?; mist tijdelijkeOpheffing.verleend" },
        { "Not_granted", Verleend with { Verleend = false }, null, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Condition(string name, TijdelijkeOpheffing verleend, bool? oordeel, DecisionStatus status, string expected)
    {
        var decision = A4_3_7_4_2013.Rule.Decide(Zaak(verleend, b => b with { NietLangerDanNodig = Oordeel(oordeel) }), Peildatum);

        decision.Status.Should().Be(status);
        Conditionally(decision).Should().Be(expected);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    /// <summary>A trial from 18 to 20 May 2015. The person wants to come over Brussels on the 10th, and the lifting to begin at the decision, on 20 April: it begins on entry, which cannot be over the border with Belgium.</summary>
    [Fact]
    public void W_OVR_057_over_Brussels_and_from_the_day_of_the_decision()
    {
        var zaak = Zaak(Strafzaak with { RechtbankVergtAanwezigheid = true, Verleend = true, BinnenkomstOp = Datum(2015, 5, 10), BinnenkomstViaBuitengrens = false });

        var decision = A4_3_7_4_2013.Rule.Decide(zaak, Datum(2015, 4, 20));

        decision.Status.Should().Be(Decided);
        Conditionally(decision).Should().Be("1.1 1.2 1.3; nee; 2015-05-10; ?");
        decision.Citations.Select(static citation => citation.Pinpoint.ToString()).Should().Contain(["A4/3.7.4#1.1", "A4/3.7.4#1.2", "A4/3.7.4#1.3"]);
        Snapshot.Verify(Volledig(decision));
    }

    // ---------- A4/3.7.5 ----------

    public static TheoryData<string, Dossier, DecisionStatus, string> Duties => new()
    {
        { "Asked_by_the_person", Zaak(Verleend), Decided, "1.s1 1.s3 1.s5; 1.s2; 2.s1 2.s2" },
        { "Asked_by_a_representative", Zaak(Verleend with { Aanvrager = Aanvrager.Gemachtigde }), Decided, "1.s1 1.s3 1.s5; 1.s2; 2.s1 2.s2" },
        { "Asked_by_the_prosecution", Zaak(Verleend with { Aanvrager = Aanvrager.OpenbaarMinisterie }), Decided, "1.s1 1.s3 1.s5; 1.s2; 2.s1 2.s2 2.s3" },
        { "Asked_by_a_tribunal", Zaak(Verleend with { Aanvrager = Aanvrager.Straftribunaal }), Decided, "1.s1 1.s3 1.s5; 1.s2; 2.s1 2.s2 2.s3" },
        { "Asked_by_an_organisation", Zaak(Verleend with { Aanvrager = Aanvrager.AndereOrganisatie }), Decided, "1.s1 1.s3 1.s5; 1.s2; 2.s1 2.s2 2.s3" },
        { "In_SIS", Zaak(Verleend) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Ongewenstverklaring)] }, Decided, "1.s1 1.s3 1.s4 1.s5; 1.s2; 2.s1 2.s2" },
        { "In_ENS_only", Zaak(Verleend) with { Signaleringen = [Staat(Register.EnS, SoortSignalering.Weigering, Grondslag.Ongewenstverklaring)] }, Decided, "1.s1 1.s3 1.s5; 1.s2; 2.s1 2.s2" },
        { "In_SIS_for_return", Zaak(Verleend) with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.Terugkeerbesluit)] }, Decided, "1.s1 1.s3 1.s5; 1.s2; 2.s1 2.s2" },
        { "Alerts_unknown", Zaak(Verleend) with { Signaleringen = null }, NeedsFacts, "?; 1.s2; 2.s1 2.s2; mist signaleringen" },
        { "Not_granted", Zaak(Compleet with { Verleend = false }), NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Duties))]
    public void Duty(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = A4_3_7_5_2013.Rule.Decide(dossier, Peildatum);

        decision.Status.Should().Be(status);
        Summary(decision, decision.Outcome is not { } outcome ? [] : [.. outcome.Taken.Select(static taak => Plaats(taak.Plichten?.Select(static plicht => plicht.Plaats)))]).Should().Be(expected);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    // ---------- All of them ----------

    /// <summary>What a human judges in the person's favour never takes temporary lifting away.</summary>
    [Fact]
    public void A_favourable_judgement_never_turns_granting_into_refusing() => DossierGenerator.ForAll(
        200,
        DossierGenerator.Dossiers(Datum(2014, 6, 10), 10),
        static dossier =>
        {
            bool? With(bool favourable) => A4_3_7_3_2013.Rule.Decide(
                dossier with { Beoordelingen = (dossier.Beoordelingen ?? new()) with { ZwaarwegendeFamilieomstandigheden = Oordeel(favourable), GemachtigdeVolstaatNiet = Oordeel(favourable), TijdelijkeOpheffingOmAndereReden = Oordeel(favourable) } },
                Datum(2014, 6, 10)).Outcome?.TijdelijkOpheffen;
            (With(false) is true && With(true) is false).Should().BeFalse();
        });

    [Theory]
    [InlineData("2013-03-31", false)]
    [InlineData("2013-04-01", true)]
    [InlineData("2015-11-17", true)]
    [InlineData("2015-11-18", false)]
    public void They_are_held_for(string on, bool held)
    {
        var text = Vreemdelingencirculaire.On(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

        foreach (var number in new[] { "A4/2.4.1", "A4/3.7.1", "A4/3.7.2", "A4/3.7.3", "A4/3.7.4", "A4/3.7.5" })
        {
            (text.WithNumber(number) is not null).Should().Be(held, number);
        }
    }

    private static Dossier Zaak(TijdelijkeOpheffing aanvraag, Func<Beoordelingen, Beoordelingen>? anders = null) => Niets with
    {
        Ongewenstverklaring = new() { Uitgesproken = true },
        TijdelijkeOpheffing = aanvraag,
        Beoordelingen = (anders ?? (static b => b))(new()),
    };

    private static Beoordeling? Oordeel(bool? oordeel) => oordeel is { } known ? new() { Oordeel = known } : null;

    private static string Conditionally(Decision<Opheffingsvoorwaarden> decision) => Summary(decision, decision.Outcome is not { } outcome ? [] :
        [Plaats(outcome.Voorwaarden), Zeg(outcome.ReisViaBuitengrens), outcome.Ingang is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "?", Zeg(outcome.NietLangerDanNodig)]);

    private static string Plaats(IEnumerable<string>? places) => places is null ? "?" : string.Join(" ", places.Select(static place => place.Split('#')[1]));

    private static string Summary(Decision decision, IEnumerable<string> said) => string.Join("; ", said.Concat(decision.Status is NotApplicable ? [] : Mist(decision)));
}
