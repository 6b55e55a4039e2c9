using FluentAssertions;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Dossiers;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Statutes;

/// <summary>What must hold of the duration of a ban and of lifting whatever the case: seriousness never shortens, and time outside never closes a door.</summary>
public class ErnstEnTijdProperties
{
    /// <summary>A more serious ground never shortens the entry ban, and a judgement that is open is not settled for something shorter.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_more_serious_ground_never_shortens(bool van2014)
    {
        var dag = van2014 ? Datum(2015, 7, 21) : Datum(2013, 6, 10);
        var rule = van2014 ? Vb_6_5a_2014.Rule : Vb_6_5a_2013.Rule;
        DossierGenerator.ForAll(25, Gen.Elements(0, 10).SelectMany(gaps => DossierGenerator.Dossiers(dag, gaps)), any =>
        {
            var dossier = any with { DuurInreisverbod = (any.DuurInreisverbod ?? new()) with { WordtUitgevaardigd = true } };
            // Of a case with open judgements the shortest that it can become is that in which nobody finds a threat.
            var least = Months(rule.Decide(dossier, dag).Outcome?.Maximum ?? rule.Decide(Harmless(dossier), dag).Outcome?.Maximum);
            foreach (var worse in Worse(dossier).Where(worse => worse.Validate(dag).Count == 0))
            {
                if (least is { } first && Months(rule.Decide(worse, dag).Outcome?.Maximum) is { } then)
                {
                    then.Should().BeGreaterThanOrEqualTo(first);
                }
            }
        });
    }

    /// <summary>Whoever left earlier, all else equal, can still ask for or get what he could.</summary>
    [Fact]
    public void Longer_outside_never_closes_lifting_of_a_ban() => DossierGenerator.ForAll(
        30,
        from dossier in DossierGenerator.Dossiers(Datum(2014, 6, 10), 0)
        from days in Gen.Choose(1, 3000)
        select (dossier with
        {
            BestaandInreisverbod = (dossier.BestaandInreisverbod ?? new()) with { Uitgevaardigd = true },
            AanvraagOpheffingInreisverbod = (dossier.AanvraagOpheffingInreisverbod ?? new()) with { Gedaan = true, AangemerktAlsRechtsmiddel = false },
        }, days),
        static pair =>
        {
            var (dag, dossier) = (Datum(2014, 6, 10), pair.Item1);
            var ban = dossier.BestaandInreisverbod!;
            if (Earlier(ban.VertrokkenOp, pair.days) is not { } left || (dossier with { BestaandInreisverbod = ban with { VertrokkenOp = left } }) is var longer && longer.Validate(dag).Count > 0)
            {
                return;
            }

            (A4_2_5_2_2013.Rule.Decide(dossier, dag).Outcome?.Besluit is BesluitOpheffing.Inwilligen && A4_2_5_2_2013.Rule.Decide(longer, dag).Outcome?.Besluit is BesluitOpheffing.Afwijzen).Should().BeFalse();
            (A4_2_5_3_2013.Rule.Decide(dossier, dag).Outcome?.MagInwilligen is true && A4_2_5_3_2013.Rule.Decide(longer, dag).Outcome?.MagInwilligen is false).Should().BeFalse();
            (A4_2_5_6_2014.Rule.Decide(dossier, dag).Outcome?.Vervallen is true && A4_2_5_6_2014.Rule.Decide(longer, dag).Outcome?.Vervallen is false).Should().BeFalse();
        });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Longer_outside_never_closes_the_application_of_a_union_citizen(bool van2014)
    {
        var dag = van2014 ? Datum(2015, 7, 21) : Datum(2013, 6, 10);
        var rule = van2014 ? Vb_8_22_2014.Rule : Vb_8_22_2013.Rule;
        DossierGenerator.ForAll(
            25,
            from dossier in DossierGenerator.Dossiers(dag, 0)
            from off in Gen.Choose(-3, 3)
            from days in Gen.Choose(1, 800)
            select (dossier, off, days),
            sample =>
            {
                var asked = dag.PlusDays(-10);
                var dossier = sample.dossier with
                {
                    Vreemdeling = (sample.dossier.Vreemdeling ?? new()) with { Unierechtgroep = Unierechtgroep.Familielid },
                    Ongewenstverklaring = (sample.dossier.Ongewenstverklaring ?? new()) with { Uitgesproken = true, Datum = asked.PlusYears(-4), VertrokkenOp = asked.PlusYears(-3).PlusDays(sample.off), VerblijvenSindsVertrek = [] },
                    AanvraagOpheffing = (sample.dossier.AanvraagOpheffing ?? new()) with { Gedaan = true, Datum = asked },
                };
                var longer = dossier with { Ongewenstverklaring = dossier.Ongewenstverklaring! with { VertrokkenOp = dossier.Ongewenstverklaring.VertrokkenOp!.Value.PlusDays(-sample.days) } };
                if (dossier.Validate(dag).Count == 0 && longer.Validate(dag).Count == 0)
                {
                    (rule.Decide(dossier, dag).Outcome?.AanvraagOpheffingKan is true && rule.Decide(longer, dag).Outcome?.AanvraagOpheffingKan is not true).Should().BeFalse();
                }
            });
    }

    private static LocalDate? Earlier(LocalDate? day, int days) => day is { } known && known != Dag.NogNiet ? known.PlusDays(-days) : null;

    private static int? Months(Period? period) => period is null ? null : (period.Years * 12) + period.Months;

    private static Dossier Harmless(Dossier dossier)
    {
        var oordelen = dossier.Beoordelingen ?? new();
        return dossier with
        {
            Beoordelingen = oordelen with
            {
                ErnstigeBedreigingOpenbareOrde = oordelen.ErnstigeBedreigingOpenbareOrde ?? Nee,
                ErnstigeBedreigingNationaleVeiligheid = oordelen.ErnstigeBedreigingNationaleVeiligheid ?? Nee,
                BelangenNopenTotMeerDanTienJaar = oordelen.BelangenNopenTotMeerDanTienJaar ?? Nee,
                OpzetPapierenVanAnder = oordelen.OpzetPapierenVanAnder ?? Nee,
            },
        };
    }

    private static IEnumerable<Dossier> Worse(Dossier dossier)
    {
        var oordelen = dossier.Beoordelingen ?? new();
        yield return dossier with { Beoordelingen = oordelen with { ErnstigeBedreigingOpenbareOrde = Ja } };
        yield return dossier with { Beoordelingen = oordelen with { ErnstigeBedreigingNationaleVeiligheid = Ja } };
        yield return dossier with { Beoordelingen = oordelen with { BelangenNopenTotMeerDanTienJaar = Ja } };
        yield return dossier with { DuurInreisverbod = (dossier.DuurInreisverbod ?? new()) with { ValsePapierenGebruikt = true } };
        yield return dossier with { DuurInreisverbod = (dossier.DuurInreisverbod ?? new()) with { IngereisdTijdensInreisverbod = true } };
        foreach (var dagen in new[] { 1, 90, 180 })
        {
            var straf = new Straf { Soort = SoortStraf.Gevangenisstraf, Onvoorwaardelijk = true, OnvoorwaardelijkeDagen = dagen };
            yield return dossier with { Antecedenten = [.. dossier.Antecedenten ?? [], new() { Misdrijf = true, Afdoening = Afdoening.Veroordeling, Straffen = [straf] }] };
        }
    }
}
