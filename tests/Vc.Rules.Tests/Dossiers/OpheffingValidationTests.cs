using FluentAssertions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Xunit;

namespace Vc.Rules.Tests.Dossiers;

/// <summary>What cannot be in a dossier about lifting the declaration of undesirability.</summary>
public class OpheffingValidationTests
{
    [Theory]
    [InlineData("""{"ongewenstverklaring":{"uitgesproken":false,"datum":"2010-01-01"}}""", "ongewenstverklaring.datum")]
    [InlineData("""{"ongewenstverklaring":{"uitgesproken":false,"aanleiding":"geweldsdelict"}}""", "ongewenstverklaring.aanleiding")]
    [InlineData("""{"ongewenstverklaring":{"uitgesproken":false},"aanvraagOpheffing":{"gedaan":true}}""", "aanvraagOpheffing.gedaan")]
    [InlineData("""{"ongewenstverklaring":{"strafmaximumMaanden":-1}}""", "ongewenstverklaring.strafmaximumMaanden")]
    [InlineData("""{"ongewenstverklaring":{"aanleiding":"geenMisdrijf","strafmaximumMaanden":48}}""", "ongewenstverklaring.strafmaximumMaanden")]
    [InlineData("""{"ongewenstverklaring":{"datum":"2014-06-11"}}""", "ongewenstverklaring.datum")]
    [InlineData("""{"ongewenstverklaring":{"vertrokkenOp":"2014-06-11"}}""", "ongewenstverklaring.vertrokkenOp")]
    [InlineData("""{"ongewenstverklaring":{"vertrokkenOp":"9999-12-31","verblijvenSindsVertrek":[{"vertrokkenOp":"2014-01-01"}]}}""", "ongewenstverklaring.verblijvenSindsVertrek")]
    [InlineData("""{"ongewenstverklaring":{"vertrokkenOp":"2014-01-01","verblijvenSindsVertrek":[{"vertrokkenOp":"2013-01-01"}]}}""", "ongewenstverklaring.verblijvenSindsVertrek[0].vertrokkenOp")]
    [InlineData("""{"ongewenstverklaring":{"verblijvenSindsVertrek":[{"vertrokkenOp":"2014-06-11"}]}}""", "ongewenstverklaring.verblijvenSindsVertrek[0].vertrokkenOp")]
    [InlineData("""{"ongewenstverklaring":{"verblijvenSindsVertrek":[{"vertrokkenOp":"2014-01-01","binnenTijdelijkeOpheffing":true},{"vertrokkenOp":"2014-01-01","binnenTijdelijkeOpheffing":true}]}}""", "ongewenstverklaring.verblijvenSindsVertrek[1]")]
    [InlineData("""{"ongewenstverklaring":{"datum":"2010-01-01","nieuwMisdrijfOp":"2009-12-31"}}""", "ongewenstverklaring.nieuwMisdrijfOp")]
    [InlineData("""{"ongewenstverklaring":{"nieuwMisdrijf":false,"nieuwMisdrijfOp":"2010-01-01"}}""", "ongewenstverklaring.nieuwMisdrijfOp")]
    [InlineData("""{"aanvraagOpheffing":{"gedaan":false,"eigenVerklaring":true}}""", "aanvraagOpheffing.eigenVerklaring")]
    [InlineData("""{"bestaandInreisverbod":{"uitgevaardigd":false,"datum":"2010-01-01"}}""", "bestaandInreisverbod.datum")]
    [InlineData("""{"bestaandInreisverbod":{"uitgevaardigd":false,"duurMaanden":12}}""", "bestaandInreisverbod.duurMaanden")]
    [InlineData("""{"bestaandInreisverbod":{"uitgevaardigd":false},"aanvraagOpheffingInreisverbod":{"gedaan":true}}""", "aanvraagOpheffingInreisverbod.gedaan")]
    [InlineData("""{"bestaandInreisverbod":{"duurMaanden":0}}""", "bestaandInreisverbod.duurMaanden")]
    [InlineData("""{"bestaandInreisverbod":{"duurMaanden":241}}""", "bestaandInreisverbod.duurMaanden")]
    [InlineData("""{"nationaleVeiligheid":{"ambtsberichtAivd":false,"ambtsberichtAndereDienst":false,"ambtsberichtToontHuidigGevaar":true}}""", "nationaleVeiligheid.ambtsberichtToontHuidigGevaar")]
    [InlineData("""{"duurInreisverbod":{"verkortTotMaanden":0}}""", "duurInreisverbod.verkortTotMaanden")]
    [InlineData("""{"bestaandInreisverbod":{"datum":"2014-06-11"}}""", "bestaandInreisverbod.datum")]
    [InlineData("""{"bestaandInreisverbod":{"vertrokkenOp":"2014-06-11"}}""", "bestaandInreisverbod.vertrokkenOp")]
    [InlineData("""{"bestaandInreisverbod":{"laatsteMisdrijfOp":"2014-06-11"}}""", "bestaandInreisverbod.laatsteMisdrijfOp")]
    [InlineData("""{"bestaandInreisverbod":{"verblijvenSindsVertrek":[{"vertrokkenOp":"2014-06-11"}]}}""", "bestaandInreisverbod.verblijvenSindsVertrek[0].vertrokkenOp")]
    [InlineData("""{"bestaandInreisverbod":{"vertrokkenOp":"9999-12-31","verblijvenSindsVertrek":[{"inNederland":true}]}}""", "bestaandInreisverbod.verblijvenSindsVertrek")]
    [InlineData("""{"bestaandInreisverbod":{"vertrokkenOp":"9999-12-31","vertrekVolgensPlichtAangetoond":true}}""", "bestaandInreisverbod.vertrekVolgensPlichtAangetoond")]
    [InlineData("""{"bestaandInreisverbod":{"vertrokkenOp":"9999-12-31","misdrijfSindsVertrek":true}}""", "bestaandInreisverbod.misdrijfSindsVertrek")]
    [InlineData("""{"bestaandInreisverbod":{"vertrokkenOp":"2014-01-01","verblijvenSindsVertrek":[{"vertrokkenOp":"2013-01-01"}]}}""", "bestaandInreisverbod.verblijvenSindsVertrek[0].vertrokkenOp")]
    [InlineData("""{"bestaandInreisverbod":{"vertrokkenOp":"2014-01-01","laatsteMisdrijfOp":"2013-12-31"}}""", "bestaandInreisverbod.laatsteMisdrijfOp")]
    [InlineData("""{"bestaandInreisverbod":{"misdrijfSindsVertrek":false,"laatsteMisdrijfOp":"2013-12-31"}}""", "bestaandInreisverbod.laatsteMisdrijfOp")]
    [InlineData("""{"bestaandInreisverbod":{"verblijvenSindsVertrek":[{"vertrokkenOp":"2014-01-01","inNederland":true},{"vertrokkenOp":"2014-01-01","inNederland":true}]}}""", "bestaandInreisverbod.verblijvenSindsVertrek[1]")]
    [InlineData("""{"aanvraagOpheffingInreisverbod":{"gedaan":false,"aangemerktAlsRechtsmiddel":true}}""", "aanvraagOpheffingInreisverbod.aangemerktAlsRechtsmiddel")]
    [InlineData("""{"tijdelijkeOpheffing":{"gevraagd":false,"schriftelijkBijDeInd":true}}""", "tijdelijkeOpheffing.schriftelijkBijDeInd")]
    [InlineData("""{"tijdelijkeOpheffing":{"gevraagd":false,"aanvrager":"vreemdeling"}}""", "tijdelijkeOpheffing.aanvrager")]
    [InlineData("""{"tijdelijkeOpheffing":{"gevraagd":false,"ondertekenaar":"rechter"}}""", "tijdelijkeOpheffing.ondertekenaar")]
    [InlineData("""{"tijdelijkeOpheffing":{"gevraagd":false,"verleend":true}}""", "tijdelijkeOpheffing.verleend")]
    [InlineData("""{"tijdelijkeOpheffing":{"getuigenis":"nee","officieleOproep":true}}""", "tijdelijkeOpheffing.officieleOproep")]
    [InlineData("""{"tijdelijkeOpheffing":{"eigenRechtszaak":"nee","soortRechtszaak":"civiel"}}""", "tijdelijkeOpheffing.soortRechtszaak")]
    [InlineData("""{"tijdelijkeOpheffing":{"eigenRechtszaak":"nee","rechtbankVergtAanwezigheid":true}}""", "tijdelijkeOpheffing.rechtbankVergtAanwezigheid")]
    [InlineData("""{"aanvraag":{"gedaan":false,"rechtsmiddelOpen":true}}""", "aanvraag.rechtsmiddelOpen")]
    [InlineData("""{"aanvraag":{"rechtsmiddelOpen":false,"rechtsmiddelMagWordenAfgewacht":true}}""", "aanvraag.rechtsmiddelMagWordenAfgewacht")]
    [InlineData("""{"verblijf":{"vergunningNederland":true},"treffer":{"verblijfstitelNederland":false}}""", "treffer.verblijfstitelNederland")]
    [InlineData("""{"verblijf":{"verblijfplaats":"nederland"},"ongewenstverklaring":{"vertrokkenOp":"2004-01-01","verblijvenSindsVertrek":[]}}""", "ongewenstverklaring.verblijvenSindsVertrek")]
    [InlineData("""{"verblijf":{"verblijfplaats":"nederland"},"ongewenstverklaring":{"vertrokkenOp":"2004-01-01","verblijvenSindsVertrek":[{"vertrokkenOp":"2005-01-01"}]}}""", "ongewenstverklaring.verblijvenSindsVertrek")]
    [InlineData("""{"verblijf":{"verblijfplaats":"nederland"},"bestaandInreisverbod":{"vertrokkenOp":"2013-01-01","verblijvenSindsVertrek":[]}}""", "bestaandInreisverbod.verblijvenSindsVertrek")]
    [InlineData("""{"verblijf":{"verblijfplaats":"nederland"},"bestaandInreisverbod":{"vertrokkenOp":"2013-01-01","verblijvenSindsVertrek":[{"vertrokkenOp":"9999-12-31","inNederland":false}]}}""", "bestaandInreisverbod.verblijvenSindsVertrek")]
    [InlineData("""{"ongewenstverklaring":{"uitgesproken":false},"bestaandInreisverbod":{"uitgevaardigd":false},"tijdelijkeOpheffing":{"gevraagd":true}}""", "tijdelijkeOpheffing.gevraagd")]
    [InlineData("""{"ongewenstverklaring":{"uitgesproken":false},"bestaandInreisverbod":{"uitgevaardigd":false},"tijdelijkeOpheffing":{"verleend":true}}""", "tijdelijkeOpheffing.verleend")]
    [InlineData("""{"ongewenstverklaring":{"datum":"2010-01-01","vertrokkenOp":"9999-12-31"},"unieverblijf":{"verwijderdOp":"2010-01-01"}}""", "ongewenstverklaring.vertrokkenOp")]
    [InlineData("""{"verblijf":{"rechtmatigInNederland":false},"overdrachtsbesluit":{"verblijfOnderM":true,"kennelijkZelfVertrokken":false,"overgedragen":false}}""", "overdrachtsbesluit.verblijfOnderM")]
    [InlineData("""{"vreemdeling":{"gemeenschapsonderdaan":true,"unierechtgroep":"geen","nationaliteit":"derdeLand","familielidVanOnderdaanLidstaat":false}}""", "vreemdeling.gemeenschapsonderdaan")]
    [InlineData("""{"vreemdeling":{"gemeenschapsonderdaan":false},"terugkeerbesluiten":[{"datum":"2014-02-03"}],"vertrektermijn":{"verlengdTotEnMet":"2014-02-02"}}""", "vertrektermijn.verlengdTotEnMet")]
    [InlineData("""{"vertrektermijn":{"opschorting":"geen","laatsteDagNaOpschorting":"2014-02-02"}}""", "vertrektermijn.laatsteDagNaOpschorting")]
    [InlineData("""{"vertrektermijn":{"opschorting":"looptNu","laatsteDagNaOpschorting":"2014-02-02"}}""", "vertrektermijn.laatsteDagNaOpschorting")]
    public void What_cannot_be_is_refused_with_its_path(string json, string path) =>
        Problems(json).Select(static problem => problem.Path).Distinct().Should().Equal(path);

    [Theory]
    [InlineData("""{"duurInreisverbod":{"verkortTotMaanden":1}}""")]
    [InlineData("""{"verblijf":{"verblijfplaats":"nederland"},"ongewenstverklaring":{"vertrokkenOp":"2004-01-01","verblijvenSindsVertrek":[{"vertrokkenOp":"9999-12-31"}]}}""")]
    [InlineData("""{"verblijf":{"verblijfplaats":"nederland"},"ongewenstverklaring":{"vertrokkenOp":"2004-01-01"}}""")]
    [InlineData("""{"verblijf":{"verblijfplaats":"nederland"},"bestaandInreisverbod":{"vertrokkenOp":"2013-01-01","verblijvenSindsVertrek":[{"vertrokkenOp":"9999-12-31"}]}}""")]
    [InlineData("""{"ongewenstverklaring":{"datum":"2010-01-02","vertrokkenOp":"9999-12-31"},"unieverblijf":{"verwijderdOp":"2010-01-01"}}""")]
    [InlineData("""{"verblijf":{"rechtmatigInNederland":false},"overdrachtsbesluit":{"verblijfOnderM":true,"kennelijkZelfVertrokken":false}}""")]
    [InlineData("""{"terugkeerbesluiten":[{"datum":"2014-02-03"}],"vertrektermijn":{"verlengdTotEnMet":"2014-02-02"}}""")]
    [InlineData("""{"vreemdeling":{"gemeenschapsonderdaan":false},"terugkeerbesluiten":[{"datum":"2014-02-03"},{"datum":"2013-02-03"}],"vertrektermijn":{"verlengdTotEnMet":"2014-02-02"}}""")]
    [InlineData("""{"ongewenstverklaring":{"uitgesproken":false},"tijdelijkeOpheffing":{"gevraagd":true}}""")]
    [InlineData("""{"ongewenstverklaring":{"vertrokkenOp":"9999-12-31","verblijvenSindsVertrek":[]}}""")]
    [InlineData("""{"ongewenstverklaring":{"vertrokkenOp":"2014-06-10","verblijvenSindsVertrek":[{"vertrokkenOp":"9999-12-31"}]}}""")]
    [InlineData("""{"ongewenstverklaring":{"datum":"2010-01-01","vertrokkenOp":"2005-01-01"}}""")]
    [InlineData("""{"aanvraagOpheffing":{"gedaan":false,"eigenVerklaring":false}}""")]
    [InlineData("""{"bestaandInreisverbod":{"datum":"2010-01-01","vertrokkenOp":"2005-01-01","duurMaanden":1}}""")]
    [InlineData("""{"bestaandInreisverbod":{"vertrokkenOp":"2014-06-10","duurMaanden":240,"verblijvenSindsVertrek":[{"vertrokkenOp":"9999-12-31"}]}}""")]
    public void What_can_be_is_not(string json) => Problems(json).Should().BeEmpty();

    private static IReadOnlyList<Problem> Problems(string json)
    {
        try
        {
            return DossierJson.Read(json).Validate(new(2014, 6, 10));
        }
        catch (DossierException problem)
        {
            return problem.Problems;
        }
    }
}
