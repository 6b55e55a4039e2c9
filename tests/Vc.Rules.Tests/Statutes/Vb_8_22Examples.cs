using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Circulaire.A4;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Decisions.DecisionStatus;
using static Vc.Rules.Tests.Circulaire.A4.Opheffingszaken;
using static Vc.Rules.Tests.Circulaire.A4.Uniezaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Worked examples of article 8.22 Vb: each states by hand what follows. The two texts differ in the second lid only, so all others are put to both.</summary>
public class Vb_8_22Examples
{
    /// <summary>Both texts, each with a day on which it is in force.</summary>
    private static readonly (Vb_8_22 Text, LocalDate On)[] Teksten = [(Vb_8_22_2013.Text, Peildatum), (Vb_8_22_2014.Text, new(2015, 1, 15))];

    /// <summary>The application: could it be made, from which day in any case, and until when it is decided on in time.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string> Aanvragen => new()
    {
        { "Three_years_on_the_day", Weg(Datum(2011, 6, 2)), Decided, "ja; 2014-06-02; 2014-12-02" },
        { "Three_years_a_day_later", Weg(Datum(2011, 6, 3)), NeedsJudgement, "?; 2014-06-03; 2014-12-02; oordeel redelijkeTermijnSindsVerwijdering" },
        { "Reasonable", Weg(Datum(2011, 6, 3)).Geoordeeld(static b => b with { RedelijkeTermijnSindsVerwijdering = Ja }), Decided, "ja; 2014-06-03; 2014-12-02" },
        { "Not_reasonable", Weg(Datum(2011, 6, 3)).Geoordeeld(static b => b with { RedelijkeTermijnSindsVerwijdering = Nee }), Decided, "nee; 2014-06-03; 2014-12-02" },
        { "Leap_day", Weg(Datum(2008, 2, 29)).Stukken(static a => a with { Datum = Datum(2011, 2, 28) }), Decided, "ja; 2011-02-28; 2011-08-28" },
        { "Leap_day_a_day_early", Weg(Datum(2008, 2, 29)).Stukken(static a => a with { Datum = Datum(2011, 2, 27) }).Geoordeeld(static b => b with { RedelijkeTermijnSindsVerwijdering = Nee }), Decided, "nee; 2011-02-28; 2011-08-27" },
        { "End_of_the_month", Weg(Datum(2011, 3, 31)).Stukken(static a => a with { Datum = Datum(2014, 3, 31) }), Decided, "ja; 2014-03-31; 2014-09-30" },
        { "Left_before_the_declaration", Eerder(Datum(2013, 5, 1)), NeedsJudgement, "?; 2016-05-01; 2013-12-01; oordeel redelijkeTermijnSindsVerwijdering" },
        { "Left_before_the_declaration_and_not_reasonable", Eerder(Datum(2013, 5, 1)).Geoordeeld(static b => b with { RedelijkeTermijnSindsVerwijdering = Nee }), Decided, "nee; 2016-05-01; 2013-12-01" },
        { "Left_before_a_declaration_of_three_years_ago", Eerder(Datum(2010, 6, 1)), Decided, "ja; 2013-06-01; 2013-12-01" },
        { "Day_of_the_declaration_not_known", Weg(Datum(2011, 6, 2)).MetVerklaring(static o => o with { Datum = null }).Geoordeeld(static b => b with { RedelijkeTermijnSindsVerwijdering = Nee }), NeedsFacts, "?; -; 2014-12-02; mist ongewenstverklaring.datum" },
        { "Still_here", Weg(Datum(2011, 6, 2)).MetVerklaring(static o => o with { VertrokkenOp = Vc.Rules.Law.Dag.NogNiet }).Unie(static u => u with { VerwijderdOp = Vc.Rules.Law.Dag.NogNiet }), Decided, "nee; -; 2014-12-02" },
        { "Left_on_the_day_of_the_application", Weg(Datum(2011, 6, 2)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2014, 6, 2) }), NeedsJudgement, "?; 2017-06-02; 2014-12-02; oordeel redelijkeTermijnSindsVerwijdering" },
        { "Left_after_the_application", Weg(Datum(2011, 6, 2)).MetVerklaring(static o => o with { VertrokkenOp = Datum(2014, 6, 3) }), Decided, "nee; 2017-06-03; 2014-12-02" },
        { "A_later_stay_does_not_matter", Weg(Datum(2011, 6, 2)).MetVerklaring(static o => o with { VerblijvenSindsVertrek = [new() { VertrokkenOp = Datum(2013, 1, 1), BinnenTijdelijkeOpheffing = false }] }), Decided, "ja; 2014-06-02; 2014-12-02" },
        { "Day_of_the_application_not_known", Weg(Datum(2011, 6, 2)).Stukken(static a => a with { Datum = null }).Geoordeeld(static b => b with { RedelijkeTermijnSindsVerwijdering = Nee }), NeedsFacts, "?; 2014-06-02; -; mist aanvraagOpheffing.datum" },
        { "Group_not_known", Weg(Datum(2011, 6, 2)).Groep(null), NeedsFacts, "?; -; -; mist vreemdeling.unierechtgroep" },
    };

    [Theory]
    [MemberData(nameof(Aanvragen))]
    public void Application(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        foreach (var (text, on) in Teksten)
        {
            var decision = text.Rule.Decide(dossier, on);
            var outcome = decision.Outcome!;

            string.Join("; ", new[] { Zeg(outcome.AanvraagOpheffingKan), Dag(outcome.EersteDagNaDrieJaar), Dag(outcome.BeslissenTotEnMet) }.Concat(Mist(decision))).Should().Be(expected);
            decision.Status.Should().Be(status);
            if (name is "Three_years_on_the_day" && text == Vb_8_22_2013.Text)
            {
                Snapshot.Verify(Volledig(decision), parameters: name);
            }
        }
    }

    /// <summary>The power to deny or end residence.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string> Bevoegdheden => new()
    {
        { "End", Hier, Decided, "ja" },
        { "Deny", Ontzeggen(Hier), Decided, "ja" },
        { "No_threat", Hier.Geoordeeld(static b => b with { BedreigingFundamenteelBelang = Nee }), Decided, "nee" },
        { "Threat_not_judged", Hier.Geoordeeld(static b => b with { BedreigingFundamenteelBelang = null }), NeedsJudgement, "?; oordeel bedreigingFundamenteelBelang" },
        { "Circumstances", Hier.Geoordeeld(static b => b with { OmstandighedenTegenEindeVerblijf = Ja }), Decided, "nee" },
        { "Circumstances_not_judged", Hier.Geoordeeld(static b => b with { OmstandighedenTegenEindeVerblijf = null }), NeedsJudgement, "?; oordeel omstandighedenTegenEindeVerblijf" },
        { "Ten_years", Hier.Unie(static u => u with { TienJaarInNederland = true }), NeedsJudgement, "?; oordeel dwingendeRedenenOpenbareVeiligheid" },
        { "Ten_years_without_imperative_reasons", Hier.Unie(static u => u with { TienJaarInNederland = true }).Geoordeeld(static b => b with { DwingendeRedenenOpenbareVeiligheid = Nee }), Decided, "nee" },
        { "Ten_years_with_imperative_reasons", Hier.Unie(static u => u with { TienJaarInNederland = true }).Geoordeeld(static b => b with { DwingendeRedenenOpenbareVeiligheid = Ja }), Decided, "ja" },
        { "Ten_years_do_not_keep_from_denying", Ontzeggen(Hier.Unie(static u => u with { TienJaarInNederland = true })), Decided, "ja" },
        { "Ten_years_not_known", Hier.Unie(static u => u with { TienJaarInNederland = null }).Geoordeeld(static b => b with { DwingendeRedenenOpenbareVeiligheid = Nee }), NeedsFacts, "?; mist unieverblijf.tienJaarInNederland" },
        { "Permanent", Hier.Unie(static u => u with { Duurzaam = true }), NeedsJudgement, "?; oordeel ernstigeRedenenDuurzaamVerblijf" },
        { "Permanent_without_serious_reasons", Hier.Unie(static u => u with { Duurzaam = true }).Geoordeeld(static b => b with { ErnstigeRedenenDuurzaamVerblijf = Nee }), Decided, "nee" },
        { "Permanent_with_serious_reasons", Hier.Unie(static u => u with { Duurzaam = true }).Geoordeeld(static b => b with { ErnstigeRedenenDuurzaamVerblijf = Ja }), Decided, "ja" },
        { "Minor", Geboren(Datum(1999, 6, 11)).Geoordeeld(static b => b with { DwingendeRedenenOpenbareVeiligheid = Nee }), NeedsJudgement, "?; oordeel verwijderingInBelangKind" },
        { "Minor_and_removal_in_its_interest", Geboren(Datum(1999, 6, 11)).Geoordeeld(static b => b with { DwingendeRedenenOpenbareVeiligheid = Nee, VerwijderingInBelangKind = Ja }), Decided, "ja" },
        { "Minor_and_removal_not_in_its_interest", Geboren(Datum(1999, 6, 11)).Geoordeeld(static b => b with { DwingendeRedenenOpenbareVeiligheid = Nee, VerwijderingInBelangKind = Nee }), Decided, "nee" },
        { "Minor_and_imperative_reasons", Geboren(Datum(1999, 6, 11)).Geoordeeld(static b => b with { DwingendeRedenenOpenbareVeiligheid = Ja, VerwijderingInBelangKind = Nee }), Decided, "ja" },
        { "Permanent_does_not_keep_from_denying", Ontzeggen(Hier.Unie(static u => u with { Duurzaam = true })), Decided, "ja" },
        { "Minor_whose_birth_is_not_known", Geboren(null).Geoordeeld(static b => b with { DwingendeRedenenOpenbareVeiligheid = Nee, VerwijderingInBelangKind = Nee }), NeedsFacts, "?; mist vreemdeling.geboortedatum" },
    };

    [Theory]
    [MemberData(nameof(Bevoegdheden))]
    public void Power(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        foreach (var (text, on) in Teksten)
        {
            var decision = text.Rule.Decide(dossier, on);

            string.Join("; ", new[] { Zeg(decision.Outcome!.OntzeggenOfBeeindigenMag) }.Concat(Mist(decision))).Should().Be(expected);
            decision.Status.Should().Be(status);
            if (name is "Ten_years_without_imperative_reasons" && text == Vb_8_22_2013.Text)
            {
                Snapshot.Verify(Volledig(decision), parameters: name);
            }
        }
    }

    [Fact]
    public void A_minor_is_one_until_the_eighteenth_birthday()
    {
        foreach (var (text, on) in Teksten)
        {
            text.Rule.Decide(Nergens(Geboren(on.PlusYears(-18))), on).Outcome!.OntzeggenOfBeeindigenMag.Should().BeTrue();
            text.Rule.Decide(Nergens(Geboren(on.PlusYears(-18).PlusDays(1))), on).Outcome!.OntzeggenOfBeeindigenMag.Should().BeFalse();
            text.Rule.Decide(Nergens(Ontzeggen(Geboren(on.PlusYears(-17)))), on).Outcome!.OntzeggenOfBeeindigenMag.Should().BeTrue("residence that there is not yet does not end");
        }

        static Dossier Nergens(Dossier dossier) => dossier.Geoordeeld(static b => b with { DwingendeRedenenOpenbareVeiligheid = Nee, VerwijderingInBelangKind = Nee });
    }

    [Theory]
    [InlineData(Unierechtgroep.Unieburger, true)]
    [InlineData(Unierechtgroep.Eerburger, true)]
    [InlineData(Unierechtgroep.Zwitser, true)]
    [InlineData(Unierechtgroep.Familielid, true)]
    [InlineData(Unierechtgroep.Besluit1_80, false)]
    [InlineData(Unierechtgroep.Geen, false)]
    public void Groups(Unierechtgroep groep, bool within)
    {
        foreach (var (text, on) in Teksten)
        {
            (text.Rule.Decide(Hier.Groep(groep), on).Status == Decided).Should().Be(within);
            (text.Rule.Decide(Weg(Datum(2011, 6, 2)).Groep(groep), on).Status == Decided).Should().Be(within);
        }

        (Vb_6_6_2013.Rule.Decide(Weg(Datum(2001, 6, 2)).Groep(groep), Peildatum).Status == DecisionStatus.NotApplicable).Should().Be(within, "these groups have rules of their own");
    }

    [Fact]
    public void Without_an_application_nothing_is_asked_about_one() =>
        Teksten.Should().AllSatisfy(static tekst => tekst.Text.Rule.Decide((Weg(Datum(2011, 6, 2)) with { AanvraagOpheffing = new() { Gedaan = false } }).Unie(static u => u with { OntzegdOfBeeindigd = false, OntzegdOfBeeindigdOp = null, VerwijderdOp = null }), tekst.On).Status.Should().Be(DecisionStatus.NotApplicable));

    [Fact]
    public void Ended_long_ago_is_a_case_of_its_own() =>
        Teksten.Should().AllSatisfy(static tekst =>
        {
            var decision = tekst.Text.Rule.Decide(Hier.Unie(static u => u with { Voorgenomen = BesluitUnieverblijf.Geen, OntzegdOfBeeindigd = true, OntzegdOfBeeindigdOp = Datum(2011, 1, 10), VerwijderdOp = Vc.Rules.Law.Dag.NogNiet }), tekst.On);

            (decision.Status, decision.Outcome!.Heronderzoek).Should().Be((Decided, true));
        });

    [Fact]
    public void Nothing_intended_and_nothing_asked() =>
        Teksten.Should().AllSatisfy(static tekst => tekst.Text.Rule.Decide(Hier.Unie(static u => u with { Voorgenomen = BesluitUnieverblijf.Geen }), tekst.On).Status.Should().Be(DecisionStatus.NotApplicable));

    [Theory]
    [InlineData("2014-06-10", "2012-06-10", null, false)]
    [InlineData("2014-06-10", "2012-06-09", null, true)]
    [InlineData("2014-06-10", "2012-06-09", "2014-06-09", false)]
    [InlineData("2014-06-10", "2012-06-09", "2014-06-10", true)]
    [InlineData("2014-06-10", "2012-02-29", "2014-02-28", false)]
    [InlineData("2014-06-10", "2012-02-29", "2014-03-01", true)]
    [InlineData("2015-01-15", "2013-01-15", null, false)]
    [InlineData("2015-01-15", "2013-01-14", null, true)]
    [InlineData("2015-01-15", "2013-01-14", "2015-01-14", false)]
    [InlineData("2015-01-15", "2013-01-14", "2015-01-15", true)]
    public void Examined_again(string on, string ended, string? removed, bool expected)
    {
        var dossier = Hier.Unie(u => u with { OntzegdOfBeeindigd = true, OntzegdOfBeeindigdOp = Lees(ended), VerwijderdOp = removed is null ? Vc.Rules.Law.Dag.NogNiet : Lees(removed) });
        var rule = Teksten.Single(tekst => tekst.On == Lees(on)).Text.Rule;

        rule.Decide(dossier, Lees(on)).Outcome!.Heronderzoek.Should().Be(expected);
        rule.Decide(Hier, Lees(on)).Outcome!.Heronderzoek.Should().BeNull("residence was not ended");
    }

    [Theory]
    [InlineData("2014-10-15", false, false, true)]
    [InlineData("2014-10-14", false, false, false)]
    [InlineData("2014-10-14", true, true, true)]
    public void Criminal_record(string entered, bool document, bool old, bool recent)
    {
        var dossier = Hier.Unie(u => u with { BinnengekomenOp = Lees(entered), DocumentWordtAfgegeven = document });

        Vb_8_22_2013.Rule.Decide(dossier.Unie(static u => u with { BinnengekomenOp = Datum(2014, 6, 1) }), Peildatum).Outcome!.InlichtingenMogen.Should().Be(old);
        Vb_8_22_2014.Rule.Decide(dossier, Datum(2015, 1, 15)).Outcome!.InlichtingenMogen.Should().Be(recent);
    }

    [Theory]
    [InlineData("2012-12-31", null)]
    [InlineData("2013-01-01", 2013)]
    [InlineData("2014-07-08", 2013)]
    [InlineData("2014-07-09", null)]
    [InlineData("2014-10-14", null)]
    [InlineData("2014-10-15", 2014)]
    [InlineData("2015-07-21", 2014)]
    [InlineData("2015-07-22", null)]
    public void It_is_held_for(string on, int? text) =>
        Vreemdelingencirculaire.On(Lees(on)).WithNumber("Vb/8.22").Should().Be(text switch { 2013 => Vb_8_22_2013.Rule, 2014 => Vb_8_22_2014.Rule, _ => null });

    /// <summary>Gone in 2005, declared later; lifting was applied for on 1 June 2013.</summary>
    private static Dossier Eerder(LocalDate verklaard) => Weg(verklaard).MetVerklaring(static o => o with { VertrokkenOp = Datum(2005, 1, 1) }).Stukken(static a => a with { Datum = Datum(2013, 6, 1) }).Unie(static u => u with { OntzegdOfBeeindigdOp = Datum(2005, 1, 1), VerwijderdOp = Datum(2005, 1, 1) });

    private static Dossier Ontzeggen(Dossier dossier) => dossier.Unie(static u => u with { Voorgenomen = BesluitUnieverblijf.Ontzeggen });

    private static Dossier Geboren(LocalDate? op) => Hier with { Vreemdeling = Hier.Vreemdeling! with { Geboortedatum = op } };

    private static LocalDate Lees(string dag) => LocalDatePattern.Iso.Parse(dag).Value;

    private static string Dag(LocalDate? dag) => dag is { } known ? LocalDatePattern.Iso.Format(known) : "-";
}
