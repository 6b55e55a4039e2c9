using FluentAssertions;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Decisions.DecisionStatus;
using static Vc.Rules.Tests.Circulaire.A4.Opheffingszaken;
using static Vc.Rules.Tests.Circulaire.A4.Uniezaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Worked examples of A4/3.8: each states by hand whether the person is declared undesirable, and what follows on an application for lifting.</summary>
public class A4_3_8_2013Examples
{
    private static Dossier Ontzegd => Hier.Unie(static u => u with { OntzegdOfBeeindigd = true, OntzegdOfBeeindigdOp = Datum(2014, 6, 2) });

    public static TheoryData<string, Dossier, DecisionStatus, string> Verklaringen => new()
    {
        { "Ended", Ontzegd, Decided, "ja" },
        { "Not_ended", Hier, Decided, "nee" },
        { "Ended_not_known", Hier.Unie(static u => u with { OntzegdOfBeeindigd = null, OntzegdOfBeeindigdOp = Datum(2014, 6, 2) }), NeedsFacts, "?; mist unieverblijf.ontzegdOfBeeindigd" },
        { "Ended_long_ago_and_never_removed", Ontzegd.Unie(static u => u with { OntzegdOfBeeindigdOp = Datum(2005, 6, 2), VerwijderdOp = Vc.Rules.Law.Dag.NogNiet }), NeedsJudgement, "?; oordeel bedreigingNogWerkelijkEnActueel" },
        { "Ended_long_ago_and_still_a_threat", Ontzegd.Unie(static u => u with { OntzegdOfBeeindigdOp = Datum(2005, 6, 2), VerwijderdOp = Vc.Rules.Law.Dag.NogNiet }).Geoordeeld(static b => b with { BedreigingNogWerkelijkEnActueel = Ja }), Decided, "ja" },
        { "Ended_long_ago_and_no_threat_any_more", Ontzegd.Unie(static u => u with { OntzegdOfBeeindigdOp = Datum(2005, 6, 2), VerwijderdOp = Vc.Rules.Law.Dag.NogNiet }).Geoordeeld(static b => b with { BedreigingNogWerkelijkEnActueel = Nee }), Decided, "nee" },
        { "Ended_and_removed_in_time", Ontzegd.Unie(static u => u with { OntzegdOfBeeindigdOp = Datum(2005, 6, 2), VerwijderdOp = Datum(2005, 7, 1) }), Decided, "ja" },
        { "Turkish_worker_whose_residence_ended_long_ago", Ontzegd.Unie(static u => u with { OntzegdOfBeeindigdOp = Datum(2005, 6, 2), VerwijderdOp = Vc.Rules.Law.Dag.NogNiet }).Groep(Unierechtgroep.Besluit1_80), Decided, "ja" },
        { "Turkish_worker", Ontzegd.Groep(Unierechtgroep.Besluit1_80), Decided, "ja" },
        { "Article_8", Ontzegd.Geoordeeld(static b => b with { Artikel8TegenOngewenstverklaring = Ja }), Decided, "nee" },
        { "Article_8_not_judged", Ontzegd.Geoordeeld(static b => b with { Artikel8TegenOngewenstverklaring = null }), NeedsJudgement, "?; oordeel artikel8TegenOngewenstverklaring" },
        { "Interests", Ontzegd.Geoordeeld(static b => b with { BelangenTegenOngewenstverklaring = Ja }), Decided, "nee" },
        { "Interests_not_weighed", Ontzegd.Geoordeeld(static b => b with { BelangenTegenOngewenstverklaring = null }), NeedsJudgement, "?; oordeel belangenTegenOngewenstverklaring" },
        { "Entry_ban_section_applies", Ontzegd with { GrondslagOngewenst = Ontzegd.GrondslagOngewenst! with { InreisverbodVanToepassing = true } }, Decided, "nee" },
        { "Residence_stands_and_no_other_ground", Ontzegd with { Verblijf = Ontzegd.Verblijf! with { RechtmatigInNederland = true, RechtmatigMetVergunningOfVerdragsrecht = true } }, Decided, "nee" },
        { "Residence_stands_and_crimes_not_known", Ontzegd with { Verblijf = Ontzegd.Verblijf! with { RechtmatigInNederland = true, RechtmatigMetVergunningOfVerdragsrecht = true }, Antecedenten = null }, NeedsFacts, "?; mist antecedenten" },
        { "Two_acts_and_letters_a_to_e_not_known", Ontzegd with { Verblijf = Ontzegd.Verblijf! with { RechtmatigInNederland = false, RechtmatigMetVergunningOfVerdragsrecht = null }, VwFeiten = [new(), new()] }, Decided, "ja" },
        { "Residence_stands_and_two_acts", Ontzegd with { Verblijf = Ontzegd.Verblijf! with { RechtmatigInNederland = true, RechtmatigMetVergunningOfVerdragsrecht = true }, VwFeiten = [new(), new()] }, Decided, "nee" },
    };

    [Theory]
    [MemberData(nameof(Verklaringen))]
    public void Declaration(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = A4_3_8_2013.Rule.Decide(dossier, Peildatum);

        string.Join("; ", new[] { Zeg(decision.Outcome!.Ongewenstverklaren) }.Concat(Mist(decision))).Should().Be(expected);
        decision.Status.Should().Be(status);
        if (name is "Ended")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }
    }

    public static TheoryData<string, Dossier, DecisionStatus, string> Opheffingen => new()
    {
        { "Change", Weg(Datum(2011, 6, 2)).Geoordeeld(static b => b with { OpheffenNaMaterieleWijziging = Ja }), Decided, "ja; bewijs ja" },
        { "No_change", Weg(Datum(2011, 6, 2)).Geoordeeld(static b => b with { OpheffenNaMaterieleWijziging = Nee }), Decided, "nee; bewijs ja" },
        { "Change_not_judged", Weg(Datum(2011, 6, 2)), NeedsJudgement, "?; bewijs ja; oordeel opheffenNaMaterieleWijziging" },
        { "Too_early", Weg(Datum(2011, 6, 3)).Geoordeeld(static b => b with { OpheffenNaMaterieleWijziging = Ja, RedelijkeTermijnSindsVerwijdering = Nee }), Decided, "nee; bewijs ja" },
        { "Ten_years_by_the_act", Weg(Datum(2004, 6, 10)), Decided, "ja; bewijs ja" },
        { "Ten_years_tomorrow", Weg(Datum(2004, 6, 11)), NeedsJudgement, "?; bewijs ja; oordeel opheffenNaMaterieleWijziging" },
        { "Evidence_missing_is_no_refusal", Weg(Datum(2004, 6, 10)).Stukken(static a => a with { Reisdocumenten = false, BewijsMaterieleWijziging = false }), Decided, "ja; bewijs nee; 3.2 3.3" },
        { "One_missing_document_is_enough", Weg(Datum(2004, 6, 10)).Stukken(static a => a with { Reisdocumenten = false, EigenVerklaring = null, OverzichtVerblijfplaatsen = null, VerklaringAutoriteiten = null, BewijsMaterieleWijziging = null }), Decided, "ja; bewijs nee" },
        { "No_list", Weg(Datum(2004, 6, 10)).Stukken(static a => a with { OverzichtVerblijfplaatsen = false }), Decided, "ja; bewijs nee; 3.1" },
        { "No_own_statement", Weg(Datum(2004, 6, 10)).Stukken(static a => a with { EigenVerklaring = false }), Decided, "ja; bewijs nee; 3.4" },
        { "No_statement_of_the_authorities", Weg(Datum(2004, 6, 10)).Stukken(static a => a with { VerklaringAutoriteiten = false }), Decided, "ja; bewijs nee; 3.4" },
        { "Evidence_not_known", Weg(Datum(2004, 6, 10)).Stukken(static a => a with { BewijsMaterieleWijziging = null }), NeedsFacts, "ja; bewijs ?; mist aanvraagOpheffing.bewijsMaterieleWijziging" },
        { "Turkish_worker_has_evidence_only", Weg(Datum(2011, 6, 2)).Groep(Unierechtgroep.Besluit1_80), Decided, "?; bewijs ja" },
    };

    [Theory]
    [MemberData(nameof(Opheffingen))]
    public void Lifting(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = A4_3_8_2013.Rule.Decide(dossier, Peildatum);
        var outcome = decision.Outcome!;

        string.Join("; ", new[] { Zeg(outcome.Opheffen), "bewijs " + Zeg(outcome.BewijsCompleet) }
            .Concat(outcome.OntbrekendBewijs is { Count: > 0 } missing ? [string.Join(" ", missing.Select(static place => place.Split('#')[1]))] : [])
            .Concat(Mist(decision))).Should().Be(expected);
        decision.Status.Should().Be(status);
        if (name is "Change")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }
    }

    [Theory]
    [InlineData(Unierechtgroep.Unieburger, "1.1")]
    [InlineData(Unierechtgroep.Zwitser, "1.2")]
    [InlineData(Unierechtgroep.Eerburger, "1.3")]
    [InlineData(Unierechtgroep.Familielid, "1.4")]
    [InlineData(Unierechtgroep.Besluit1_80, "1.5")]
    public void Groups(Unierechtgroep groep, string place)
    {
        var decision = A4_3_8_2013.Rule.Decide(Ontzegd.Groep(groep), Peildatum);

        decision.Outcome!.Ongewenstverklaren.Should().BeTrue();
        decision.Citations.Select(static citation => citation.Pinpoint.ToString()).Should().Contain("A4/3.8#" + place);
        A4_3_5_1_2013.Rule.Decide(Weg(Datum(2001, 6, 2)).Groep(groep), Peildatum).Status.Should().Be(groep is Unierechtgroep.Besluit1_80 ? Decided : DecisionStatus.NotApplicable);
        A4_3_5_2_2013.Rule.Decide(Weg(Datum(2001, 6, 2)).Groep(groep), Peildatum).Status.Should().Be(groep is Unierechtgroep.Besluit1_80 ? Decided : DecisionStatus.NotApplicable);

        var lifting = A4_3_8_2013.Rule.Decide(Weg(Datum(2011, 6, 2)).Groep(groep).Geoordeeld(static b => b with { OpheffenNaMaterieleWijziging = Ja }), Peildatum);
        (lifting.Outcome!.Opheffen, lifting.Outcome!.BewijsCompleet).Should().Be((groep is Unierechtgroep.Besluit1_80 ? null : true, true));
    }

    [Fact]
    public void Others_look_elsewhere()
    {
        A4_3_8_2013.Rule.Decide(Ontzegd.Groep(Unierechtgroep.Geen), Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);
        A4_3_8_2013.Rule.Decide(Weg(Datum(2011, 6, 2)).Groep(Unierechtgroep.Geen), Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);
        A4_3_8_2013.Rule.Decide(Weg(Datum(2011, 6, 2)) with { AanvraagOpheffing = new() { Gedaan = false } }, Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);
    }

    [Theory]
    [InlineData(2014, 10, 14)]
    [InlineData(2014, 10, 15)]
    public void Either_text_of_article_8_22_asks_for_a_new_look(int year, int month, int day) =>
        A4_3_8_2013.Rule.Decide(Ontzegd.Unie(static u => u with { OntzegdOfBeeindigdOp = Datum(2005, 6, 2), VerwijderdOp = Vc.Rules.Law.Dag.NogNiet }), Datum(year, month, day)).Status.Should().Be(NeedsJudgement);

    /// <summary>From 15 October 2014 article 8.22 has another text, which says the same on lifting.</summary>
    [Theory]
    [InlineData(2014, 10, 14)]
    [InlineData(2014, 10, 15)]
    public void Either_text_of_article_8_22(int year, int month, int day) =>
        A4_3_8_2013.Rule.Decide(Weg(Datum(2011, 6, 2)).Geoordeeld(static b => b with { OpheffenNaMaterieleWijziging = Ja }), Datum(year, month, day)).Outcome!.Opheffen.Should().BeTrue();
}
