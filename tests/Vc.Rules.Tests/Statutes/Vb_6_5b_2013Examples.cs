using FluentAssertions;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
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
using static Vc.Rules.Tests.Circulaire.A4.Verbodszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Worked examples of articles 6.5b and 6.5c Vb and 66b Vw. Each states by hand what is decided and why. The day of decision is 10 June 2014.</summary>
public class Vb_6_5b_2013Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement;

    private static readonly Dossier Facultatief = Morgen.Verbod(static b => b with { Grondslag = Artikel66aLid.TweedeLid });

    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        // The first lid.
        { "Left_as_required", Facultatief.Verbod(static b => b with { VertrekVolgensPlichtAangetoond = true }), Decided, "ja op 1; 2014-06-11" },
        { "Left_as_required_needs_no_documents", Facultatief.Verbod(static b => b with { VertrekVolgensPlichtAangetoond = true }).Gevraagd(static a => new() { Gedaan = true }), Decided, "ja op 1; 2014-06-11" },
        { "Not_shown_and_too_early", Facultatief, Decided, "nee; 2014-06-11" },
        { "Not_shown_after_half", Om.Verbod(static b => b with { Grondslag = Artikel66aLid.TweedeLid }), NeedsJudgement, "?; 2014-06-10; oordeel tweedeLidBijFacultatiefInreisverbod" },
        { "Not_shown_after_half_and_the_second_lid_holds", Om.Verbod(static b => b with { Grondslag = Artikel66aLid.TweedeLid }).Geoordeeld(static b => b with { TweedeLidBijFacultatiefInreisverbod = Ja }), Decided, "ja op 2; 2014-06-10" },
        { "Not_shown_after_half_and_it_does_not", Om.Verbod(static b => b with { Grondslag = Artikel66aLid.TweedeLid }).Geoordeeld(static b => b with { TweedeLidBijFacultatiefInreisverbod = Nee }), Decided, "nee; 2014-06-10" },
        { "Departure_as_required_does_not_help_under_the_first_lid_of_the_act", Morgen.Verbod(static b => b with { VertrekVolgensPlichtAangetoond = true }), Decided, "nee; 2014-06-11" },

        // The second lid.
        { "Half", Om, Decided, "ja op 2; 2014-06-10" },
        { "Half_tomorrow", Morgen, Decided, "nee; 2014-06-11" },
        { "Prosecution", Om.Verbod(static b => b with { StrafvervolgingLoopt = true }), Decided, "nee; 2014-06-10" },
        { "Prosecution_not_known", Om.Verbod(static b => b with { StrafvervolgingLoopt = null }), NeedsFacts, "?; 2014-06-10; mist bestaandInreisverbod.strafvervolgingLoopt" },
        { "Prosecution_not_asked_before_half", Morgen.Verbod(static b => b with { StrafvervolgingLoopt = null }), Decided, "nee; 2014-06-11" },
        { "A_crime_in_the_last_half", Om.Verbod(static b => b with { MisdrijfSindsVertrek = true, LaatsteMisdrijfOp = Datum(2011, 12, 11) }), Decided, "nee; 2014-06-10" },
        { "A_crime_on_the_first_day", Om.Verbod(static b => b with { MisdrijfSindsVertrek = true, LaatsteMisdrijfOp = Datum(2011, 12, 10) }), NeedsJudgement, "?; 2014-06-10; oordeel tijdNaMisdrijfVolstaat" },
        { "A_crime_long_ago_and_that_will_do", Verboden(60, Datum(2010, 1, 1)).Verbod(static b => b with { MisdrijfSindsVertrek = true, LaatsteMisdrijfOp = Datum(2011, 1, 1) }).Geoordeeld(static b => b with { TijdNaMisdrijfVolstaat = Ja }), Decided, "ja op 2; 2012-07-01" },
        { "A_crime_long_ago_and_that_will_not_do", Verboden(60, Datum(2010, 1, 1)).Verbod(static b => b with { MisdrijfSindsVertrek = true, LaatsteMisdrijfOp = Datum(2011, 1, 1) }).Geoordeeld(static b => b with { TijdNaMisdrijfVolstaat = Nee }), Decided, "nee; 2012-07-01" },
        { "Still_here", Om.Verbod(static b => b with { VertrokkenOp = Dag.NogNiet }), Decided, "nee; ?" },
        { "Here_again", Om.Terug(Dag.NogNiet, true), Decided, "nee; ?" },
        { "Back_in_the_Netherlands", Om.Terug(Datum(2012, 1, 5), true), Decided, "nee; 2014-07-05" },
        { "In_another_Schengen_state", Om.Terug(Datum(2012, 1, 5), false), Decided, "nee; 2014-07-05" },
        { "In_another_Schengen_state_long_ago", Verboden(60, Datum(2010, 1, 1)).Terug(Datum(2011, 12, 10), false), Decided, "ja op 2; 2014-06-10" },
        { "Banned_after_departure", Om.Verbod(static b => b with { VertrokkenOp = Datum(2009, 1, 1) }), Decided, "ja op 2; 2014-06-10" },
        { "Banned_after_departure_and_too_early", Morgen.Verbod(static b => b with { VertrokkenOp = Datum(2009, 1, 1) }), Decided, "nee; 2014-06-11" },
        { "Departure_after_the_ban", Om.Verbod(static b => b with { VertrokkenOp = Datum(2011, 12, 11) }), Decided, "nee; 2014-06-11" },
        { "Duration_not_known", Om.Verbod(static b => b with { DuurMaanden = null }), NeedsFacts, "?; ?; mist bestaandInreisverbod.duurMaanden" },
        { "Departure_not_known", Om.Verbod(static b => b with { VertrokkenOp = null }), NeedsFacts, "?; ?; mist bestaandInreisverbod.vertrokkenOp" },
        { "Departure_not_known_and_a_crime_of_late", Om.Verbod(static b => b with { VertrokkenOp = null, MisdrijfSindsVertrek = true, LaatsteMisdrijfOp = Datum(2014, 1, 1) }), Decided, "nee; ?" },

        // The third and fourth lid.
        { "Without_any_document", Om.Gevraagd(static a => a with { EigenVerklaring = false, Reisdocumenten = false, OverzichtVerblijfplaatsen = false, VerklaringAutoriteiten = false }), Decided, "ja op 2; 2014-06-10; zonder Vb/6.5b#3.a Vb/6.5b#3.b Vb/6.5b#3.c Vb/6.5b#3.d" },
        { "Without_the_authorities_under_the_first_limb", Verboden(24, Datum(2013, 6, 10), LidDuurInreisverbod.EersteLid).Gevraagd(static a => a with { VerklaringAutoriteiten = false }), Decided, "ja op 2; 2014-06-10" },
        { "Without_the_authorities_under_the_second_limb", Verboden(12, Datum(2013, 12, 10), LidDuurInreisverbod.TweedeLid).Gevraagd(static a => a with { VerklaringAutoriteiten = false }), Decided, "ja op 2; 2014-06-10" },
        { "Without_the_authorities_under_the_third_limb", Verboden(12, Datum(2013, 12, 10), LidDuurInreisverbod.DerdeLid).Gevraagd(static a => a with { VerklaringAutoriteiten = false }), Decided, "ja op 2; 2014-06-10; zonder Vb/6.5b#3.d" },
        { "Without_the_other_documents_under_the_first_limb", Verboden(24, Datum(2013, 6, 10), LidDuurInreisverbod.EersteLid).Gevraagd(static a => a with { EigenVerklaring = false }), Decided, "ja op 2; 2014-06-10; zonder Vb/6.5b#3.a" },

        // Scope.
        { "No_application", Om with { AanvraagOpheffingInreisverbod = new() { Gedaan = false } }, DecisionStatus.NotApplicable, "" },
        { "No_ban", Om with { BestaandInreisverbod = new() { Uitgevaardigd = false }, AanvraagOpheffingInreisverbod = new() { Gedaan = false } }, DecisionStatus.NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = Vb_6_5b_2013.Rule.Decide(dossier, Verbodszaken.Peildatum);

        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    /// <summary>The last first day of which half has passed on a date, and so the day before and after it too.</summary>
    [Theory]
    [InlineData(12, "2013-12-10", "2014-06-10")]
    [InlineData(24, "2013-06-10", "2014-06-10")]
    [InlineData(36, "2012-12-10", "2014-06-10")]
    [InlineData(60, "2011-12-10", "2014-06-10")]
    [InlineData(120, "2009-06-10", "2014-06-10")]
    [InlineData(240, "2004-06-10", "2014-06-10")]
    [InlineData(1, "2014-05-26", "2014-06-10")]
    [InlineData(7, "2014-02-26", "2014-06-10")]
    [InlineData(24, "2012-02-29", "2013-02-28")]
    [InlineData(24, "2013-03-01", "2014-03-01")]
    [InlineData(36, "2012-08-31", "2014-02-28")]
    [InlineData(3, "2014-01-31", "2014-03-15")]
    public void Half(int months, string begin, string on)
    {
        var (first, day) = (LocalDatePattern.Iso.Parse(begin).Value, LocalDatePattern.Iso.Parse(on).Value);

        foreach (var (start, when, enough) in new[] { (first, day, true), (first.PlusDays(-1), day, true), (first, day.PlusDays(-1), false), (first, day.PlusDays(1), true) })
        {
            Vb_6_5b_2013.Rule.Decide(Verboden(months, start), when).Outcome!.MagOpheffen.Should().Be(enough, "{0} months from {1} on {2}", months, start, when);
        }

        Vb_6_5b_2013.Rule.Decide(Verboden(months, first), day).Outcome!.EersteDagNaHelft.Should().Be(day);
    }

    /// <summary>What is compared with the facts and what is shown as the first day are the same day, for each duration.</summary>
    [Fact]
    public void The_first_day_shown_is_the_first_day_that_counts() => DossierGenerator.ForAll(
        400,
        from months in Gen.Choose(1, 240)
        from days in Gen.Choose(0, 9000)
        from off in Gen.Choose(-2, 2)
        select (months, begin: Datum(1990, 1, 1).PlusDays(days), off),
        static sample =>
        {
            var first = Termijn.FirstDayAfter(sample.begin, HalveDuur.Van(sample.months));
            (sample.begin <= HalveDuur.LaatsteBegin(first.PlusDays(sample.off), sample.months)).Should().Be(sample.off >= 0);
        });

    /// <summary>More time outside never turns a possible lifting into an impossible one.</summary>
    [Fact]
    public void A_later_day_never_makes_lifting_impossible() => DossierGenerator.ForAll(
        300,
        from dossier in DossierGenerator.Dossiers(Datum(2013, 4, 1), 0)
        from days in Gen.Choose(1, 800)
        select (dossier with
        {
            BestaandInreisverbod = (dossier.BestaandInreisverbod ?? new()) with { Uitgevaardigd = true },
            AanvraagOpheffingInreisverbod = (dossier.AanvraagOpheffingInreisverbod ?? new()) with { Gedaan = true },
        }, days),
        static pair =>
        {
            var (before, after) = (Vb_6_5b_2013.Rule.Decide(pair.Item1, Datum(2013, 4, 1)).Outcome?.MagOpheffen, Vb_6_5b_2013.Rule.Decide(pair.Item1, Datum(2013, 4, 1).PlusDays(pair.days)).Outcome?.MagOpheffen);
            (before is true && after is not true).Should().BeFalse("{0} days more outside", pair.days);
        });

    [Theory]
    [InlineData(true, null, NeedsJudgement, "?")]
    [InlineData(true, true, Decided, "ja")]
    [InlineData(true, false, Decided, "nee")]
    [InlineData(false, true, DecisionStatus.NotApplicable, "?")]
    public void Temporary_lifting(bool asked, bool? urgent, DecisionStatus status, string expected)
    {
        var decision = Vb_6_5c_2013.Rule.Decide(
            (Om with { TijdelijkeOpheffing = new() { Gevraagd = asked } }).Geoordeeld(b => b with { ZeerUitzonderlijkEnDringendInreisverbod = urgent is { } known ? new() { Oordeel = known } : null }),
            Verbodszaken.Peildatum);

        decision.Status.Should().Be(status);
        Zeg(decision.Outcome?.MagTijdelijkOpheffen).Should().Be(expected);
        Zeg(decision.Outcome?.VoorwaardenNodig).Should().Be(expected);
    }

    [Fact]
    public void Temporary_lifting_is_of_a_ban_that_stands()
    {
        var gevraagd = (Om with { TijdelijkeOpheffing = new() { Gevraagd = true } }).Geoordeeld(static b => b with { ZeerUitzonderlijkEnDringendInreisverbod = Ja });

        Vb_6_5c_2013.Rule.Decide(gevraagd.Verbod(static b => b with { Uitgevaardigd = null }), Verbodszaken.Peildatum).MissingFacts.Select(static fact => fact.Path).Should().Equal("bestaandInreisverbod.uitgevaardigd");
        Vb_6_5c_2013.Rule.Decide(gevraagd with { BestaandInreisverbod = new() { Uitgevaardigd = false }, AanvraagOpheffingInreisverbod = null, TijdelijkeOpheffing = null }, Verbodszaken.Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);
    }

    [Fact]
    public void Without_a_ban_there_is_nothing_to_lift() =>
        Vb_6_5b_2013.Rule.Decide(new() { BestaandInreisverbod = new() { Uitgevaardigd = false } }, Verbodszaken.Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);

    [Fact]
    public void The_act_gives_a_power()
    {
        Vw_66b_2013.Rule.Decide(Om, Verbodszaken.Peildatum).Outcome!.MagOpheffen.Should().BeTrue();
        Vw_66b_2013.Rule.Decide(new() { BestaandInreisverbod = new() { Uitgevaardigd = false } }, Verbodszaken.Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);
        Vw_66b_2013.Rule.Norms.Single().Force.Should().Be(Vc.Rules.Kernel.Force.May);
    }

    private static string Summary(Decision<Helftuitkomst> decision)
    {
        if (decision.Outcome is not { } outcome)
        {
            return "";
        }

        var said = new List<string> { Zeg(outcome.MagOpheffen) + (outcome.Grond is { Count: > 0 } op ? " op " + string.Join(" ", op.Select(static place => place.Split('#')[1])) : "") };
        said.Add(outcome.EersteDagNaHelft is { } day ? LocalDatePattern.Iso.Format(day) : "?");
        said.AddRange(outcome.OntbrekendeStukken is { Count: 0 } ? [] : ["zonder " + (outcome.OntbrekendeStukken is { } weg ? string.Join(" ", weg) : "?")]);
        return string.Join("; ", said.Concat(Mist(decision)));
    }
}
