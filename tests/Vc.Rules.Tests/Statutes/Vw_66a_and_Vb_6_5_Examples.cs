using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Circulaire.A4;
using Vc.Rules.Tests.Circulaire.B1;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A4.Inreisverbodszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;
using static Vc.Rules.Tests.Statutes.Verboden;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Worked examples of articles 66a Vw and 6.5 Vb, with what must come out stated by hand.</summary>
public class Vw_66a_and_Vb_6_5_Examples
{
    public static TheoryData<string, Dossier, DecisionStatus, string> Grounds => new()
    {
        { "Term_still_runs", Basis, DecisionStatus.Decided, "kan" },
        { "Must_leave_at_once", Meteen, DecisionStatus.Decided, "moet" },
        { "Not_left_in_time", TeLaat, DecisionStatus.Decided, "moet apart" },
        { "Both", Meteen.Grond(static g => g with { NietBinnenTermijnVertrokken = true }), DecisionStatus.Decided, "moet" },
        { "At_once_but_article_64", Meteen.Artikel64(), DecisionStatus.Decided, "geen" },
        { "Late_but_article_64", TeLaat.Artikel64(), DecisionStatus.Decided, "kan" },
        { "Gemeenschapsonderdaan", Meteen.Persoon(static v => v with { Gemeenschapsonderdaan = true }), DecisionStatus.Decided, "geen" },
        { "Lawful_residence", Basis with { Verblijf = Basis.Verblijf! with { RechtmatigInNederland = true } }, DecisionStatus.Decided, "geen" },
        { "Late_and_lawful_now", TeLaat with { Verblijf = Basis.Verblijf! with { RechtmatigInNederland = true } }, DecisionStatus.Decided, "geen" },
        { "Reasons_not_judged", Meteen.Grond(static g => g with { RedenenOmAfTeZien = true }).Geoordeeld(static b => b with { AfzienVanInreisverbod = null }), DecisionStatus.NeedsJudgement, "?; oordeel afzienVanInreisverbod" },
        { "Reasons_rejected", Meteen.Grond(static g => g with { RedenenOmAfTeZien = true }), DecisionStatus.Decided, "moet" },
        { "Refrained", Meteen.Grond(static g => g with { RedenenOmAfTeZien = true }).Geoordeeld(static b => b with { AfzienVanInreisverbod = Ja }), DecisionStatus.Decided, "geen" },
        { "Refrained_for_who_was_late", TeLaat.Grond(static g => g with { RedenenOmAfTeZien = true }).Geoordeeld(static b => b with { AfzienVanInreisverbod = Ja }), DecisionStatus.Decided, "geen" },
        { "Refraining_is_about_the_duty", Basis.Grond(static g => g with { RedenenOmAfTeZien = true }).Geoordeeld(static b => b with { AfzienVanInreisverbod = Ja }), DecisionStatus.Decided, "kan" },
        { "At_once_unknown", Basis.Grond(static g => g with { MoetOnmiddellijkVertrekken = null }), DecisionStatus.NeedsFacts, "?; mist grondslagInreisverbod.moetOnmiddellijkVertrekken" },
        { "In_time_unknown", Basis.Grond(static g => g with { NietBinnenTermijnVertrokken = null }), DecisionStatus.NeedsFacts, "?; mist grondslagInreisverbod.nietBinnenTermijnVertrokken" },
        { "Lawful_and_must_leave_at_once", Meteen with { Verblijf = Basis.Verblijf! with { RechtmatigInNederland = true } }, DecisionStatus.Decided, "geen" },
        { "Gemeenschapsonderdaan_whose_term_runs", Basis.Persoon(static v => v with { Gemeenschapsonderdaan = true }), DecisionStatus.Decided, "geen" },
        { "Gemeenschapsonderdaan_who_is_late", TeLaat.Persoon(static v => v with { Gemeenschapsonderdaan = true }), DecisionStatus.Decided, "geen" },
        { "Without_reasons_there_is_nothing_to_refrain_for", Meteen.Geoordeeld(static b => b with { AfzienVanInreisverbod = Ja }), DecisionStatus.Decided, "moet" },
        { "In_time_does_not_matter", Meteen.Grond(static g => g with { NietBinnenTermijnVertrokken = null }), DecisionStatus.Decided, "moet" },
    };

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Ground(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = Vw_66a_2013.Rule.Decide(dossier, Peildatum);

        ((decision.Outcome!.Grond is { } grond ? Inreisverbodsgronden.Antwoorden.NameOf(grond) : "?") + (decision.Outcome.AparteBeschikking is true ? " apart" : "") + Open(decision)).Should().Be(expected, name);
        decision.Status.Should().Be(status);
        if (name is "Not_left_in_time" or "Refrained")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }
    }

    public static TheoryData<string, Dossier, bool?> Residence
    {
        get
        {
            var licht = Basis with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] };
            var zwaar = Basis with { Inreisverboden = [Verbod(Datum(2013, 5, 1), SoortInreisverbod.Zwaar)] };
            var asiel = new Func<GrondslagInreisverbod, GrondslagInreisverbod>(static g => g with { EersteAsielaanvraagOpen = true });
            var rechter = new Func<GrondslagInreisverbod, GrondslagInreisverbod>(static g => g with { UitzettingDoorRechterVerboden = true });
            var elders = Basis with { SignaleringAndereLidstaat = new() { Aanwezig = true } };
            return new()
            {
                { "No ban", Basis, false },
                { "Light", licht, true },
                { "Light, first asylum application", licht.Grond(asiel), false },
                { "Light, article 64", licht.Artikel64(), false },
                { "Light, court", licht.Grond(rechter), false },
                { "Heavy", zwaar, true },
                { "Heavy, first asylum application", zwaar.Grond(asiel), false },
                { "Heavy, article 64", zwaar.Artikel64(), true },
                { "Heavy, court", zwaar.Grond(rechter), true },
                { "Heavy, asylum not known", zwaar.Grond(static g => g with { EersteAsielaanvraagOpen = null }), null },
                { "Refusal alert without a ban", Basis with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Weigering, Grondslag.Inreisverbod)] }, true },
                { "Return alert", Basis with { Signaleringen = [Staat(Register.Sis, SoortSignalering.Terugkeer, Grondslag.Terugkeerbesluit)] }, false },
                { "No alert of another state, whatever was judged", Basis.Geoordeeld(static b => b with { SignaleringEldersSluitVerblijfUit = Ja }), false },
                { "Alert of another state, judged no", elders, false },
                { "Alert of another state, judged yes", elders.Geoordeeld(static b => b with { SignaleringEldersSluitVerblijfUit = Ja }), true },
                { "Alert of another state, not judged", elders.Geoordeeld(static b => b with { SignaleringEldersSluitVerblijfUit = null }), null },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Residence))]
    public void Residence_is_ruled_out(string name, Dossier dossier, bool? expected) =>
        Vw_66a_2013.Rule.Decide(dossier, Peildatum).Outcome!.RechtmatigVerblijfUitgesloten.Should().Be(expected, name);

    [Fact]
    public void The_duration_counts_from_a_departure_of_today() =>
        Vw_66a_2013.Rule.Decide(Meteen.Met(static d => d with { VertrokkenOp = Peildatum }), Peildatum).Outcome!.Begin.Should().Be(Peildatum);

    [Fact]
    public void Other_consequences()
    {
        var dossier = Meteen.Grond(static g => g with { BesluitToegezonden = true }).Met(static d => d with { VertrokkenOp = Datum(2014, 6, 2) }).Geoordeeld(static b => b with { ErnstigeBedreigingNationaleVeiligheid = Ja });
        var outcome = Vw_66a_2013.Rule.Decide(dossier, Peildatum).Outcome!;

        (outcome.MededelingStaatscourant, outcome.Signaleren, outcome.TenHoogsteVijfJaar, outcome.ZevendeLidOnderC, outcome.Begin).Should().Be((true, true, false, true, Datum(2014, 6, 2)));
        var other = Vw_66a_2013.Rule.Decide(Basis.Met(static d => d with { WordtUitgevaardigd = false }), Peildatum).Outcome!;
        (other.MededelingStaatscourant, other.Signaleren, other.TenHoogsteVijfJaar, other.ZevendeLidOnderC, other.Begin).Should().Be((false, false, true, false, null));
        Vw_66a_2013.Rule.Decide(Basis.Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = Ja }), Peildatum).Outcome!.TenHoogsteVijfJaar.Should().BeFalse();
        Vw_66a_2013.Rule.Decide(Basis.Met(static d => d with { WordtUitgevaardigd = false }) with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] }, Peildatum).Outcome!.Signaleren.Should().BeTrue();
    }

    [Theory]
    [InlineData(35, false, false, false)]
    [InlineData(36, false, false, true)]
    [InlineData(36, true, false, false)]
    [InlineData(12, false, true, true)]
    public void Seventh_lid_letter_a(int strafmaximum, bool nogNietOnherroepelijk, bool tbs, bool expected)
    {
        var dossier = Basis.Vonnis(strafmaximum, tbs ? [new Straf { Soort = SoortStraf.Tbs, Onvoorwaardelijk = true }] : []);
        dossier = nogNietOnherroepelijk ? dossier with { Antecedenten = [dossier.Antecedenten![0] with { OnherroepelijkOp = Dag.NogNiet }] } : dossier;
        Vw_66a_2013.Rule.Decide(dossier, Peildatum).Outcome!.ZevendeLidOnderA.Should().Be(expected);
    }

    [Fact]
    public void Seventh_lid_letter_a_asks_for_one_irrevocable_conviction_for_a_crime()
    {
        var vonnis = Basis.Vonnis(36).Antecedenten![0];

        OnderA(vonnis with { Misdrijf = false }).Should().BeFalse();
        OnderA(Strafzaken.Strafbeschikking(Datum(2013, 1, 1))).Should().BeFalse();
        OnderA(vonnis with { OnherroepelijkOp = Peildatum, VolledigTenuitvoergelegdOp = Peildatum }).Should().BeTrue();
        OnderA(vonnis with { StrafmaximumMaanden = 12 }, vonnis).Should().BeTrue();
        OnderA(vonnis with { StrafmaximumMaanden = 12, Straffen = [Dagen(30), new() { Soort = SoortStraf.Tbs, Onvoorwaardelijk = true }] }).Should().BeTrue();

        static bool? OnderA(params Antecedent[] antecedenten) => Vw_66a_2013.Rule.Decide(Basis with { Antecedenten = Lijst.Van(antecedenten) }, Peildatum).Outcome!.ZevendeLidOnderA;
    }

    private static Dossier Geeindigd(string op) => Basis.Uitzondering(u => u with { EerderSterkVerblijf = true, EerderVerblijfGeeindigdOp = LocalDatePattern.Iso.Parse(op).Value });

    private static Dossier Verbannen(Dossier dossier) => dossier with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] };

    public static TheoryData<string, Dossier, string, DecisionStatus, string> Exceptions => new()
    {
        { "Nothing", Basis, "2014-06-09", DecisionStatus.Decided, "geen" },
        { "Letter_a", Basis.Uitzondering(static u => u with { Bedenktijd = true }), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.a" },
        { "Letter_b", Basis.Uitzondering(static u => u with { SlachtofferOfGetuigeAangever = true }), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.b" },
        { "Letter_c", Basis.Uitzondering(static u => u with { SlachtofferGeweld = true }), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.c" },
        { "Letter_d", Basis.Uitzondering(static u => u with { Achtergelaten = true }), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.d" },
        { "Letter_e", Basis.Uitzondering(static u => u with { BuitenSchuld = true }), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.e" },
        { "Seventeen", Basis.Persoon(static v => v with { Geboortedatum = Datum(1996, 6, 10) }), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.f" },
        { "Eighteen_today", Basis.Persoon(static v => v with { Geboortedatum = Datum(1996, 6, 9) }), "2014-06-09", DecisionStatus.Decided, "geen" },
        { "Letter_g", Basis.Uitzondering(static u => u with { AssociatieTurkije = true }), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.g" },
        { "Ban_is_lifted", Basis.Uitzondering(static u => u with { BuitenSchuld = true }) with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] }, "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.e opheffen" },
        { "Ban_is_lifted_for_a_victim_who_considers", Verbannen(Basis.Uitzondering(static u => u with { Bedenktijd = true })), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.a opheffen" },
        { "Ban_is_lifted_for_a_witness", Verbannen(Basis.Uitzondering(static u => u with { SlachtofferOfGetuigeAangever = true })), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.b opheffen" },
        { "Ban_is_lifted_for_a_victim_of_violence", Verbannen(Basis.Uitzondering(static u => u with { SlachtofferGeweld = true })), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.c opheffen" },
        { "Ban_is_lifted_for_who_was_left_behind", Verbannen(Basis.Uitzondering(static u => u with { Achtergelaten = true })), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.d opheffen" },
        { "Ban_is_lifted_for_a_minor", Verbannen(Basis.Persoon(static v => v with { Geboortedatum = Datum(1996, 6, 10) })), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.f opheffen" },
        { "Ban_is_lifted_under_the_association_law", Verbannen(Basis.Uitzondering(static u => u with { AssociatieTurkije = true })), "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 2.g opheffen" },
        { "Ban_is_not_lifted_for_the_first_lid", Geeindigd("2014-01-01") with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] }, "2014-06-09", DecisionStatus.Decided, "geenInreisverbod 1" },
        { "Danger", Basis.Uitzondering(static u => u with { BuitenSchuld = true }).Geoordeeld(static b => b with { GevaarBijUitzonderingInreisverbod = Ja }) with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] }, "2014-06-09", DecisionStatus.Decided, "kanWordenAfgeweken 2.e opheffen of afwijken" },
        { "Danger_without_a_ban", Basis.Uitzondering(static u => u with { BuitenSchuld = true }).Geoordeeld(static b => b with { GevaarBijUitzonderingInreisverbod = Ja }), "2014-06-09", DecisionStatus.Decided, "kanWordenAfgeweken 2.e" },
        { "Danger_not_judged", Basis.Uitzondering(static u => u with { BuitenSchuld = true }).Geoordeeld(static b => b with { GevaarBijUitzonderingInreisverbod = null }), "2014-06-09", DecisionStatus.NeedsJudgement, "? 2.e; oordeel gevaarBijUitzonderingInreisverbod" },
        { "Danger_is_not_asked_without_a_case", Basis.Geoordeeld(static b => b with { GevaarBijUitzonderingInreisverbod = null }), "2014-06-09", DecisionStatus.Decided, "geen" },
        { "Victim_not_known", Basis.Uitzondering(static u => u with { SlachtofferGeweld = null }), "2014-06-09", DecisionStatus.NeedsFacts, "? ?; mist uitzonderingInreisverbod.slachtofferGeweld" },
        { "W-IRV-017", Geeindigd("2012-03-01"), "2014-02-28", DecisionStatus.Decided, "geenInreisverbod 1" },
        { "Last_day_of_two_years", Geeindigd("2012-03-01"), "2014-03-01", DecisionStatus.Decided, "geenInreisverbod 1" },
        { "Two_years_over", Geeindigd("2012-03-01"), "2014-03-02", DecisionStatus.Decided, "geen" },
        { "Begins_on_29_February", Geeindigd("2012-02-28"), "2014-02-27", DecisionStatus.Decided, "geenInreisverbod 1" },
        { "Begun_on_29_February_is_over", Geeindigd("2012-02-28"), "2014-02-28", DecisionStatus.Decided, "geen" },
        { "End_not_known", Basis.Uitzondering(static u => u with { EerderSterkVerblijf = true }), "2014-06-09", DecisionStatus.NeedsFacts, "? ?; mist uitzonderingInreisverbod.eerderVerblijfGeeindigdOp" },
    };

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Case_without_a_ban(string name, Dossier dossier, string on, DecisionStatus status, string expected)
    {
        var decision = Vb_6_5_2013.Rule.Decide(dossier, LocalDatePattern.Iso.Parse(on).Value);
        var outcome = decision.Outcome!;

        ((outcome.Beletsel is { } beletsel ? Uitzonderingsuitkomst.Antwoorden.NameOf(beletsel) : "?") + (outcome.Gevallen is { } gevallen ? string.Concat(gevallen.Select(static place => " " + place)) : " ?")
            + (outcome.Opheffen switch { Opheffingswerking.Opheffen => " opheffen", Opheffingswerking.KanWordenAfgeweken => " opheffen of afwijken", Opheffingswerking.Geen => "", _ => " opheffen?" }) + Open(decision)).Should().Be(expected, name);
        decision.Status.Should().Be(status);
        if (name is "W-IRV-017" or "Danger")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }
    }

    [Theory]
    [InlineData("2012-12-31", false)]
    [InlineData("2013-01-01", true)]
    [InlineData("2015-07-21", true)]
    [InlineData("2015-07-22", false)]
    public void They_are_held_for(string on, bool held)
    {
        var text = Vc.Rules.Circulaire.Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(on).Value);
        (text.WithNumber("Vw/66a") is not null, text.WithNumber("Vb/6.5") is not null).Should().Be((held, held));
    }
}
