using FluentAssertions;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Circulaire.A4;
using Vc.Rules.Tests.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A4.Opheffingszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Worked examples of articles 6.6 Vb and 68 Vw. Each states by hand whether the application must be granted, from when, and what is missing. The day of decision is 10 June 2014.</summary>
public class Vb_6_6_2013Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement;

    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        // The terms, to the day.
        { "Ten_years_tomorrow", Geweld(Datum(2004, 6, 11)), Decided, "nee; 2014-06-11" },
        { "Ten_years_today", Geweld(Datum(2004, 6, 10)), Decided, "ja; 2014-06-10" },
        { "Ten_years_yesterday", Geweld(Datum(2004, 6, 9)), Decided, "ja; 2014-06-09" },
        { "Ten_years_for_drugs", Verklaard(AanleidingOngewenst.Opiumdelict, Datum(2004, 6, 11)), Decided, "nee; 2014-06-11" },
        { "Ten_years_above_six_years_of_prison", Verklaard(AanleidingOngewenst.AnderMisdrijf, Datum(2009, 6, 10), 73), Decided, "nee; 2019-06-10" },
        { "Five_years_at_six_years_of_prison", Verklaard(AanleidingOngewenst.AnderMisdrijf, Datum(2009, 6, 10), 72), Decided, "ja; 2014-06-10" },
        { "Five_years_tomorrow", Diefstal(Datum(2009, 6, 11)), Decided, "nee; 2014-06-11" },
        { "Five_years_yesterday", Diefstal(Datum(2009, 6, 9)), Decided, "ja; 2014-06-09" },
        { "One_year_tomorrow", Herhaald(Datum(2013, 6, 11)), Decided, "nee; 2014-06-11" },
        { "One_year_today", Herhaald(Datum(2013, 6, 10)), Decided, "ja; 2014-06-10" },
        { "One_year_yesterday", Herhaald(Datum(2013, 6, 9)), Decided, "ja; 2014-06-09" },
        { "Left_after_the_declaration", Diefstal(Datum(2008, 1, 1)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2010, 1, 1) }), Decided, "nee; 2015-01-01" },
        { "Left_before_the_declaration", Diefstal(Datum(2010, 1, 1)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2000, 1, 1) }), Decided, "nee; 2015-01-01" },
        { "Still_here", Diefstal(Datum(2000, 1, 1)).MetVerklaring(static o => o with { VertrokkenOp = Dag.NogNiet }), Decided, "nee; -" },
        { "No_crime_is_no_case_of_the_article", Verklaard(AanleidingOngewenst.GeenMisdrijf, Datum(2009, 1, 1)), Decided, "nee; -" },
        { "No_crime_and_ten_years_by_the_act", Verklaard(AanleidingOngewenst.GeenMisdrijf, Datum(2004, 6, 10)), Decided, "ja; -" },

        // What makes the term begin again.
        { "A_stay_without_permission", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { VerblijvenSindsVertrek = [Verblijf(Datum(2009, 6, 11), false)] }), Decided, "nee; 2014-06-11" },
        { "A_stay_five_years_ago", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { VerblijvenSindsVertrek = [Verblijf(Datum(2009, 6, 10), false)] }), Decided, "ja; 2014-06-10" },
        { "Here_again", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { VerblijvenSindsVertrek = [Verblijf(Dag.NogNiet, false)] }), Decided, "nee; -" },
        { "A_permitted_stay_is_judged", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { VerblijvenSindsVertrek = [Verblijf(Datum(2012, 1, 1), true)] }), NeedsJudgement, "?; ?; oordeel termijnLooptDoorBijTijdelijkeOpheffing" },
        { "A_permitted_stay_and_the_term_runs_on", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { VerblijvenSindsVertrek = [Verblijf(Datum(2012, 1, 1), true)] }).Geoordeeld(static b => b with { TermijnLooptDoorBijTijdelijkeOpheffing = Ja }), Decided, "ja; 2010-01-01" },
        { "A_permitted_stay_and_the_term_does_not_run_on", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { VerblijvenSindsVertrek = [Verblijf(Datum(2012, 1, 1), true)] }).Geoordeeld(static b => b with { TermijnLooptDoorBijTijdelijkeOpheffing = Nee }), Decided, "nee; 2017-01-01" },
        { "A_new_crime_is_judged", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { NieuwMisdrijf = true, NieuwMisdrijfOp = Datum(2012, 1, 1) }), NeedsJudgement, "?; ?; oordeel nieuwMisdrijfKanTotOngewenstverklaringLeiden" },
        { "A_new_crime_that_counts", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { NieuwMisdrijf = true, NieuwMisdrijfOp = Datum(2012, 1, 1) }).Geoordeeld(static b => b with { NieuwMisdrijfKanTotOngewenstverklaringLeiden = Ja }), Decided, "nee; 2017-01-01" },
        { "A_new_crime_that_does_not_count", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { NieuwMisdrijf = true, NieuwMisdrijfOp = Datum(2012, 1, 1) }).Geoordeeld(static b => b with { NieuwMisdrijfKanTotOngewenstverklaringLeiden = Nee }), Decided, "ja; 2010-01-01" },
        { "An_old_new_crime_needs_no_judgement", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { NieuwMisdrijf = true, NieuwMisdrijfOp = Datum(2009, 6, 10) }), Decided, "ja; ?" },

        // Prosecution and weighty interests.
        { "Prosecution", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { StrafvervolgingLoopt = true }), Decided, "nee; 2010-01-01" },
        { "Prosecution_after_ten_years_and_no_new_ground", Diefstal(Datum(2004, 1, 1)).MetVerklaring(static o => o with { StrafvervolgingLoopt = true }), Decided, "ja; 2009-01-01" },
        { "Prosecution_after_ten_years_not_judged", Diefstal(Datum(2004, 1, 1)).MetVerklaring(static o => o with { StrafvervolgingLoopt = true }).Geoordeeld(static b => b with { NieuweGrondArtikel67 = null }), NeedsJudgement, "?; 2009-01-01; oordeel nieuweGrondArtikel67" },
        { "Prosecution_not_known", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { StrafvervolgingLoopt = null }), NeedsFacts, "?; 2010-01-01; mist ongewenstverklaring.strafvervolgingLoopt" },
        { "Weighty_interests", Diefstal(Datum(2005, 1, 1)).Geoordeeld(static b => b with { ZwaarwegendeBelangenTegenOpheffing = Ja }), Decided, "nee; 2015-01-01" },
        { "Weighty_interests_after_ten_years", Diefstal(Datum(2004, 1, 1)).Geoordeeld(static b => b with { ZwaarwegendeBelangenTegenOpheffing = Ja, NieuweGrondArtikel67 = null }), Decided, "ja; 2014-01-01" },
        { "Weighty_interests_not_judged", Diefstal(Datum(2005, 1, 1)).Geoordeeld(static b => b with { ZwaarwegendeBelangenTegenOpheffing = null }), NeedsJudgement, "?; ?; oordeel zwaarwegendeBelangenTegenOpheffing" },
        { "Weighty_interests_are_not_asked_before_five_years", Diefstal(Datum(2010, 1, 1)).Geoordeeld(static b => b with { ZwaarwegendeBelangenTegenOpheffing = null }), Decided, "nee; ?" },

        // Documents.
        { "Without_letter_a", Diefstal(Datum(2005, 1, 1)).Stukken(static a => a with { EigenVerklaring = false }), NeedsJudgement, "?; 2010-01-01; zonder Vb/6.6#4.a; oordeel opheffenOndanksOntbrekendeStukken" },
        { "Without_letter_b", Diefstal(Datum(2005, 1, 1)).Stukken(static a => a with { Reisdocumenten = false }), NeedsJudgement, "?; 2010-01-01; zonder Vb/6.6#4.b; oordeel opheffenOndanksOntbrekendeStukken" },
        { "Without_letter_c", Diefstal(Datum(2005, 1, 1)).Stukken(static a => a with { OverzichtVerblijfplaatsen = false }), NeedsJudgement, "?; 2010-01-01; zonder Vb/6.6#4.c; oordeel opheffenOndanksOntbrekendeStukken" },
        { "Without_letter_d", Diefstal(Datum(2005, 1, 1)).Stukken(static a => a with { VerklaringAutoriteiten = false }), NeedsJudgement, "?; 2010-01-01; zonder Vb/6.6#4.d; oordeel opheffenOndanksOntbrekendeStukken" },
        { "Without_a_letter_but_established", Diefstal(Datum(2005, 1, 1)).Stukken(static a => a with { Reisdocumenten = false }).Geoordeeld(static b => b with { OpheffenOndanksOntbrekendeStukken = Ja }), Decided, "ja; 2010-01-01; zonder Vb/6.6#4.b" },
        { "Without_letters_and_not_established", Diefstal(Datum(2005, 1, 1)).Stukken(static a => a with { Reisdocumenten = false, EigenVerklaring = false }).Geoordeeld(static b => b with { OpheffenOndanksOntbrekendeStukken = Nee }), Decided, "nee; 2010-01-01; zonder Vb/6.6#4.a Vb/6.6#4.b" },
        { "Documents_do_not_matter_before_the_term_is_over", Diefstal(Datum(2010, 1, 1)) with { AanvraagOpheffing = new() { Gedaan = true } }, Decided, "nee; 2015-01-01; zonder ?" },

        // Whom it is about.
        { "No_application", Diefstal(Datum(2005, 1, 1)) with { AanvraagOpheffing = new() { Gedaan = false } }, DecisionStatus.NotApplicable, "" },
        { "Not_declared", Niets, DecisionStatus.NotApplicable, "" },
        { "Citizen_of_the_Union", Diefstal(Datum(2005, 1, 1)) with { Vreemdeling = Niets.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat, OnderRichtlijn2004_38 = true, Unierechtgroep = Unierechtgroep.Unieburger } }, DecisionStatus.NotApplicable, "" },
        { "Departure_not_known", Diefstal(Datum(2005, 1, 1)).MetVerklaring(static o => o with { VertrokkenOp = null }), NeedsFacts, "?; ?; mist ongewenstverklaring.vertrokkenOp" },
        { "Reason_not_known_but_ten_years_over", Diefstal(Datum(2004, 1, 1)).MetVerklaring(static o => o with { Aanleiding = null, StrafmaximumMaanden = null }), Decided, "ja; ?" },
    };

    /// <summary>Cases of which the answer comes from elsewhere: day of decision, dossier, whether the application is granted.</summary>
    public static TheoryData<string, string, Dossier, bool> Cases => new()
    {
        { "W-OPW-001", "2013-04-22", Geweld(Datum(2002, 11, 20)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2002, 12, 10) }), true },
        { "W-OPW-011", "2013-11-18", Diefstal(Datum(2008, 9, 15)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2008, 10, 6) }), true },
        { "W-OPW-013", "2014-03-01", Geweld(Datum(2004, 2, 9)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2004, 2, 29) }), true },
        { "A_new_crime_ten_years_ago", "2014-06-10", NieuwMisdrijf(Geweld(Datum(2003, 1, 1)), Datum(2004, 6, 10)), true },
        { "A_new_crime_nearly_ten_years_ago", "2014-06-10", NieuwMisdrijf(Geweld(Datum(2003, 1, 1)), Datum(2004, 6, 11)), false },
        { "A_stay_that_ended_ten_years_ago", "2014-06-10", Geweld(Datum(2003, 1, 1)).MetVerklaring(static o => o with { VerblijvenSindsVertrek = [Verblijf(Datum(2004, 6, 10), false)] }), true },
        { "A_stay_that_ended_nearly_ten_years_ago", "2014-06-10", Geweld(Datum(2003, 1, 1)).MetVerklaring(static o => o with { VerblijvenSindsVertrek = [Verblijf(Datum(2004, 6, 11), false)] }), false },
        { "Interests_and_declared_ten_years_ago", "2014-06-10", Weegt(Diefstal(Datum(2004, 6, 10)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2001, 1, 1) })), true },
        { "Interests_and_declared_nearly_ten_years_ago", "2014-06-10", Weegt(Diefstal(Datum(2004, 6, 11)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2001, 1, 1) })), false },
        { "Repeated_acts_and_declared_a_year_ago", "2014-06-10", Herhaald(Datum(2013, 6, 10)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2001, 1, 1) }), true },
        { "Repeated_acts_and_declared_nearly_a_year_ago", "2014-06-10", Herhaald(Datum(2013, 6, 11)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2001, 1, 1) }), false },
        { "Repeated_acts_and_a_new_crime_a_year_ago", "2014-06-10", NieuwMisdrijf(Herhaald(Datum(2012, 1, 1)), Datum(2013, 6, 10)), true },
        { "Repeated_acts_and_a_new_crime_nearly_a_year_ago", "2014-06-10", NieuwMisdrijf(Herhaald(Datum(2012, 1, 1)), Datum(2013, 6, 11)), false },
        { "Leap_day_on_28_February", "2014-02-28", Geweld(Datum(2004, 2, 29)), true },
        { "Leap_day_on_27_February", "2014-02-27", Geweld(Datum(2004, 2, 29)), false },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = Vb_6_6_2013.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string name, string on, Dossier dossier, bool granted) =>
        Vb_6_6_2013.Rule.Decide(dossier, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Outcome!.Inwilligen.Should().Be(granted, name);

    [Theory]
    [InlineData("2004-06-10", null, false, true, "2014-06-10")]
    [InlineData("2004-06-11", null, false, false, "2014-06-11")]
    [InlineData("2001-01-01", "2004-06-11", true, false, "2014-06-11")]
    [InlineData("2001-01-01", "2004-06-10", true, true, "2014-06-10")]
    public void Article_68_counts_every_stay(string left, string? leftAgain, bool permitted, bool mustLift, string firstDay)
    {
        var parse = NodaTime.Text.LocalDatePattern.Iso;
        var dossier = Geweld(parse.Parse(left).Value).MetVerklaring(o => o with { VerblijvenSindsVertrek = leftAgain is null ? [] : [Verblijf(parse.Parse(leftAgain).Value, permitted)] });
        var outcome = Vw_68_2013.Rule.Decide(dossier with { AanvraagOpheffing = null }, Peildatum).Outcome!;

        outcome.MoetOpheffen.Should().Be(mustLift);
        outcome.MagOpheffen.Should().BeNull("nobody said whether there is an application");
        outcome.EersteDagNaTienJaar.Should().Be(parse.Parse(firstDay).Value);
    }

    [Theory]
    [InlineData("2004-06-10", "2001-01-01", true, "2014-06-10")]
    [InlineData("2004-06-11", "2001-01-01", false, "2014-06-11")]
    [InlineData("2001-01-01", "2004-06-10", true, "2014-06-10")]
    [InlineData("2001-01-01", "2004-06-11", false, "2014-06-11")]
    public void Article_68_counts_from_declaration_and_departure(string declared, string left, bool mustLift, string firstDay)
    {
        var parse = NodaTime.Text.LocalDatePattern.Iso;
        var dossier = Geweld(parse.Parse(declared).Value).MetVerklaring(o => o with { VertrokkenOp = parse.Parse(left).Value });

        foreach (var stays in new Lijst<VerblijfSindsVertrek>[] { [], [Verblijf(Datum(2002, 1, 1), false)] })
        {
            var outcome = Vw_68_2013.Rule.Decide(dossier.MetVerklaring(o => o with { VerblijvenSindsVertrek = parse.Parse(left).Value < Datum(2002, 1, 1) ? stays : [] }), Peildatum).Outcome!;

            (outcome.MoetOpheffen, outcome.EersteDagNaTienJaar).Should().Be((mustLift, parse.Parse(firstDay).Value));
        }
    }

    [Fact]
    public void Article_68_does_not_oblige_where_a_new_ground_arose()
    {
        var decision = Vw_68_2013.Rule.Decide(Geweld(Datum(2000, 1, 1)).Geoordeeld(static b => b with { NieuweGrondArtikel67 = Ja }), Peildatum);

        decision.Outcome!.MoetOpheffen.Should().BeFalse();
        decision.Outcome!.MagOpheffen.Should().BeTrue();
    }

    /// <summary>More time outside the Netherlands never makes of a duty to lift none.</summary>
    [Fact]
    public void A_later_day_of_decision_never_turns_granting_into_refusing() => DossierGenerator.ForAll(
        400,
        from dossier in DossierGenerator.Dossiers(Datum(2013, 3, 1), 0)
        from days in Gen.Choose(1, 850)
        select (Open(dossier), days),
        static pair =>
        {
            var (before, after) = (Vb_6_6_2013.Rule.Decide(pair.Item1, Datum(2013, 3, 1)).Outcome?.Inwilligen, Vb_6_6_2013.Rule.Decide(pair.Item1, Datum(2013, 3, 1).PlusDays(pair.days)).Outcome?.Inwilligen);
            (before is true && after is not true).Should().BeFalse("{0} days more outside", pair.days);
        });

    /// <summary>The first day after the term is the day from which the term no longer stands in the way.</summary>
    [Fact]
    public void The_first_day_after_the_term_is_the_day_on_which_the_conditions_come_to_be_met() => DossierGenerator.ForAll(
        400,
        DossierGenerator.Dossiers(Datum(2013, 3, 1), 0),
        static dossier =>
        {
            var free = Open(dossier).MetVerklaring(static o => o with { StrafvervolgingLoopt = false });
            var outcome = Vb_6_6_2013.Rule.Decide(free, Datum(2013, 3, 1)).Outcome;
            if (outcome is { EersteDagNaTermijn: { } day })
            {
                outcome.VoorwaardenVervuld.Should().Be(day <= Datum(2013, 3, 1));
            }
        });

    [Theory]
    [InlineData("2012-12-31", false)]
    [InlineData("2013-01-01", true)]
    [InlineData("2015-07-21", true)]
    [InlineData("2015-07-22", false)]
    public void They_are_held_for(string on, bool held)
    {
        var text = Vreemdelingencirculaire.On(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

        (text.WithNumber("Vb/6.6") is not null).Should().Be(held);
        (text.WithNumber("Vw/68") is not null).Should().Be(held);
    }

    /// <summary>The case as one to which the article applies.</summary>
    private static Dossier Open(Dossier dossier) => dossier with
    {
        Vreemdeling = new() { Unierechtgroep = Unierechtgroep.Geen },
        Ongewenstverklaring = (dossier.Ongewenstverklaring ?? new()) with { Uitgesproken = true },
        AanvraagOpheffing = (dossier.AanvraagOpheffing ?? new()) with { Gedaan = true },
    };

    private static Dossier NieuwMisdrijf(Dossier dossier, LocalDate op) =>
        dossier.MetVerklaring(o => o with { NieuwMisdrijf = true, NieuwMisdrijfOp = op }).Geoordeeld(static b => b with { NieuwMisdrijfKanTotOngewenstverklaringLeiden = Ja, NieuweGrondArtikel67 = Ja });

    private static Dossier Weegt(Dossier dossier) => dossier.Geoordeeld(static b => b with { ZwaarwegendeBelangenTegenOpheffing = Ja });

    private static VerblijfSindsVertrek Verblijf(LocalDate tot, bool tijdelijk) => new() { VertrokkenOp = tot, BinnenTijdelijkeOpheffing = tijdelijk };

    private static string Summary(Decision<Termijnuitkomst> decision) =>
        decision.Outcome is not { } outcome ? "" : string.Join("; ", new[]
        {
            Zeg(outcome.Inwilligen),
            outcome.EersteDagNaTermijn is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : decision.Questions.Single(static q => q.Question.Name == "eersteDagNaTermijn").State == Vc.Rules.Kernel.AnswerState.Open ? "?" : "-",
        }.Concat(outcome.OntbrekendeStukken is { Count: 0 } ? [] : ["zonder " + (outcome.OntbrekendeStukken is null ? "?" : string.Join(" ", outcome.OntbrekendeStukken))]).Concat(Mist(decision)));
}
