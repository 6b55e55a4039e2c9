using System.Text.Json.Nodes;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Law;
using Vc.Rules.Tests.Circulaire;
using Vc.Rules.Tests.Circulaire.B1;
using Xunit;

namespace Vc.Rules.Tests.Dossiers;

public sealed class ValidationTests
{
    /// <summary>Dossiers of which each answer can be but not all together, and every problem that must be reported.</summary>
    public static TheoryData<string, string[]> CannotBe { get; } = new()
    {
        // Residence.
        { """{"verblijf":{"rechtmatigInNederland":false,"rechtmatigMetVergunningOfVerdragsrecht":true}}""", ["verblijf.rechtmatigMetVergunningOfVerdragsrecht: expected false, because verblijf.rechtmatigInNederland is false"] },
        { """{"vwFeiten":[{"procesVerbaal":false,"eersteProcesVerbaal":true}]}""", ["vwFeiten[0].eersteProcesVerbaal: expected nothing here, because vwFeiten[0].procesVerbaal is false"] },
        { """{"verblijf":{"rechtmatigInNederland":true},"onderzoek":{"onrechtmatigVerblijfGebleken":true}}""", ["onderzoek.onrechtmatigVerblijfGebleken: expected false, because verblijf.rechtmatigInNederland is true"] },
        {
            """{"verblijfsrechtElders":{"aanwezig":"geen","lidstaat":"POL","soort":"regulier","geldigTotEnMet":"2030-01-01"}}""",
            [
                "verblijfsrechtElders.lidstaat: expected nothing here, because verblijfsrechtElders.aanwezig is geen",
                "verblijfsrechtElders.soort: expected nothing here, because verblijfsrechtElders.aanwezig is geen",
                "verblijfsrechtElders.geldigTotEnMet: expected nothing here, because verblijfsrechtElders.aanwezig is geen",
            ]
        },
        { """{"verblijfsrechtElders":{"aanwezig":"geen","lidstaat":"NLD"}}""", ["verblijfsrechtElders.lidstaat: expected nothing here, because verblijfsrechtElders.aanwezig is geen"] },
        { """{"verblijfsrechtElders":{"lidstaat":"NLD"}}""", ["verblijfsrechtElders.lidstaat: expected another country than the Netherlands, found NLD"] },
        { """{"verblijfsrechtElders":{"lidstaat":"XXX"}}""", ["verblijfsrechtElders.lidstaat: expected a country, or nothing where it is not known, found XXX"] },
        { """{"verblijf":{"vergunningAndereLidstaat":"aangetoond"},"verblijfsrechtElders":{"aanwezig":"geen"}}""", ["verblijfsrechtElders.aanwezig: expected aangetoond, because verblijf.vergunningAndereLidstaat is aangetoond, found geen"] },
        { """{"verblijf":{"vergunningAndereLidstaat":"aangetoond"},"verblijfsrechtElders":{"aanwezig":"gesteldNietAangetoond"}}""", ["verblijfsrechtElders.aanwezig: expected aangetoond, because verblijf.vergunningAndereLidstaat is aangetoond, found gesteldNietAangetoond"] },

        // Applications.
        {
            """{"aanvraag":{"gedaan":false,"soort":"asiel","uitkomst":"open","grondBesluit":"anders"}}""",
            [
                "aanvraag.soort: expected nothing here, because aanvraag.gedaan is false",
                "aanvraag.uitkomst: expected nothing here, because aanvraag.gedaan is false",
                "aanvraag.grondBesluit: expected nothing here, because aanvraag.gedaan is false",
            ]
        },
        { """{"aanvraag":{"uitkomst":"open","grondBesluit":"anders"}}""", ["aanvraag.grondBesluit: expected nothing here, because aanvraag.uitkomst is open"] },
        { """{"aanvraag":{"gedaan":true,"uitkomst":"ingewilligd","grondBesluit":"openbareOrde"}}""", ["aanvraag.grondBesluit: expected nothing here, because aanvraag.uitkomst is ingewilligd"] },
        { """{"aanvraag":{"uitkomst":"doorVreemdelingIngetrokken","grondBesluit":"artikel1F"}}""", ["aanvraag.grondBesluit: expected nothing here, because aanvraag.uitkomst is doorVreemdelingIngetrokken"] },
        { """{"andereAanvraag":{"loopt":false,"magWordenAfgewacht":true}}""", ["andereAanvraag.magWordenAfgewacht: expected nothing here, because andereAanvraag.loopt is false"] },

        // Identification, age and passport.
        { """{"identiteitsonderzoek":{"identificatiemiddel":"geen","visumGeldig":true}}""", ["identiteitsonderzoek.visumGeldig: expected nothing here, because identiteitsonderzoek.identificatiemiddel is geen"] },
        {
            """{"leeftijdsschouw":{"eersteSessie":{"ambtenaren":0},"tweedeSessie":{"ambtenaren":0}}}""",
            [
                "leeftijdsschouw.eersteSessie.ambtenaren: expected a number from 1, found 0",
                "leeftijdsschouw.tweedeSessie.ambtenaren: expected a number from 1, found 0",
            ]
        },
        {
            """{"leeftijdsschouw":{"gehouden":false,"eersteSessie":{"bevinding":"nietEvident"},"tweedeSessie":{"bevinding":"evidentMinderjarig"},"bewijsAlsnogOvergelegd":true}}""",
            [
                "leeftijdsschouw.eersteSessie.bevinding: expected nothing here, because leeftijdsschouw.gehouden is false",
                "leeftijdsschouw.tweedeSessie.bevinding: expected nothing here, because leeftijdsschouw.gehouden is false",
                "leeftijdsschouw.bewijsAlsnogOvergelegd: expected nothing here, because leeftijdsschouw.gehouden is false",
            ]
        },
        {
            """{"paspoort":{"overgelegd":false,"toetsingBijAanvraag":"niet","toetsingBijAfgifte":"nietBekend","handtekening":"aanwezig"}}""",
            [
                "paspoort.toetsingBijAanvraag: expected nothing here, because paspoort.overgelegd is false",
                "paspoort.toetsingBijAfgifte: expected nothing here, because paspoort.overgelegd is false",
                "paspoort.handtekening: expected nothing here, because paspoort.overgelegd is false",
            ]
        },
        { """{"paspoort":{"handtekening":"alsnogGeplaatst","handtekeningNogMogelijk":false}}""", ["paspoort.handtekeningNogMogelijk: expected true or nothing here, because paspoort.handtekening is alsnogGeplaatst"] },
        { """{"paspoort":{"eerderDeugdelijkPaspoort":false,"personaliaKomenOvereen":true}}""", ["paspoort.personaliaKomenOvereen: expected nothing here, because paspoort.eerderDeugdelijkPaspoort is false"] },

        // Measures.
        { """{"vertrekbevel":{"gegeven":false,"nageleefd":true}}""", ["vertrekbevel.nageleefd: expected nothing here, because vertrekbevel.gegeven is false"] },
        { """{"vertrekbevel":{"gegeven":false,"nageleefd":false}}""", ["vertrekbevel.nageleefd: expected nothing here, because vertrekbevel.gegeven is false"] },

        // Duration of an entry ban.
        { """{"antecedenten":[{},{"straffen":[{},{"soort":"gevangenisstraf","onvoorwaardelijk":true,"onvoorwaardelijkeDagen":0}]}]}""", ["antecedenten[1].straffen[1].onvoorwaardelijkeDagen: expected a number from 1, found 0"] },
        { """{"antecedenten":[{"straffen":[{"soort":"gevangenisstraf","onvoorwaardelijk":false,"onvoorwaardelijkeDagen":30}]}]}""", ["antecedenten[0].straffen[0].onvoorwaardelijkeDagen: expected nothing here, because antecedenten[0].straffen[0].onvoorwaardelijk is false"] },
        { """{"antecedenten":[{"straffen":[{"soort":"geldboete","onvoorwaardelijkeDagen":30}]}]}""", ["antecedenten[0].straffen[0].onvoorwaardelijkeDagen: expected nothing here, because antecedenten[0].straffen[0].soort is geldboete"] },
        { """{"medischeBehandeling":{"uitstelGehad":false,"uitstelVanaf":"2024-01-01","uitstelTotEnMet":"2024-12-31","uitstelAaneengesloten":true}}""", ["medischeBehandeling.uitstelVanaf: expected nothing here, because medischeBehandeling.uitstelGehad is false", "medischeBehandeling.uitstelTotEnMet: expected nothing here, because medischeBehandeling.uitstelGehad is false", "medischeBehandeling.uitstelAaneengesloten: expected nothing here, because medischeBehandeling.uitstelGehad is false"] },
        { """{"medischeBehandeling":{"aangevraagd":true},"aanvraag":{"gedaan":false}}""", ["medischeBehandeling.aangevraagd: expected nothing here, because aanvraag.gedaan is false"] },
        { """{"medischeBehandeling":{"aangevraagd":true},"aanvraag":{"gedaan":true,"soort":"euRecht"}}""", ["medischeBehandeling.aangevraagd: expected nothing here, because aanvraag.soort is euRecht"] },
        { """{"medischeBehandeling":{"aangevraagd":true},"aanvraag":{"gedaan":true,"soort":"asiel"}}""", ["medischeBehandeling.aangevraagd: expected nothing here, because aanvraag.soort is asiel"] },
        { """{"medischeBehandeling":{"uitstelVanaf":"2024-01-02","uitstelTotEnMet":"2024-01-01"}}""", ["medischeBehandeling.uitstelTotEnMet: expected a date on or after medischeBehandeling.uitstelVanaf, which is 2024-01-02, found 2024-01-01"] },
        { """{"medischeBehandeling":{"compleetOp":"2024-01-01"},"aanvraag":{"datum":"2024-01-02"}}""", ["medischeBehandeling.compleetOp: expected a date on or after aanvraag.datum, which is 2024-01-02, found 2024-01-01"] },
        { """{"vrijeTermijn":{"beschikbaar":false,"laatsteDag":"2014-01-01"}}""", ["vrijeTermijn.laatsteDag: expected nothing here, because vrijeTermijn.beschikbaar is false"] },
        { """{"vrijeTermijn":{"soort":"kortVerblijf","beschikbaar":true,"laatsteDag":"2014-01-01"}}""", ["vrijeTermijn.beschikbaar: expected nothing here, because vrijeTermijn.soort is kortVerblijf, of which it is calculated", "vrijeTermijn.laatsteDag: expected nothing here, because vrijeTermijn.soort is kortVerblijf, of which it is calculated"] },
        { """{"vrijeTermijn":{"soort":"visum","beschikbaar":true,"laatsteDag":"2014-01-01"}}""", ["vrijeTermijn.beschikbaar: expected nothing here, because vrijeTermijn.soort is visum, of which it is calculated"] },
        { """{"verzoekVrijeTermijn":{"gedaan":false,"voorAfloop":true,"overmacht":true}}""", ["verzoekVrijeTermijn.voorAfloop: expected nothing here, because verzoekVrijeTermijn.gedaan is false", "verzoekVrijeTermijn.overmacht: expected nothing here, because verzoekVrijeTermijn.gedaan is false"] },
        { """{"vrijeTermijn":{"verlengd":false,"verlengdTotEnMet":"2014-01-01"}}""", ["vrijeTermijn.verlengdTotEnMet: expected nothing here, because vrijeTermijn.verlengd is false"] },
        { """{"vrijeTermijn":{"aangetroffenOfVertrokkenOp":"2014-03-02"},"verblijven":[{"inreis":"2014-01-01","uitreis":"2014-03-01"},{"inreis":"2014-03-03"}]}""", ["vrijeTermijn.aangetroffenOfVertrokkenOp: expected a day of one of the verblijven, found 2014-03-02"] },
        { """{"verblijven":[{"inreis":"2014-01-01","uitreis":"2014-01-01"},{"inreis":"2014-03-03","uitreis":"2014-03-02"}]}""", ["verblijven[1].uitreis: expected a date on or after verblijven[1].inreis, which is 2014-03-03, found 2014-03-02"] },

        // Other countries of return.
        {
            """{"andereLandenVanTerugkeer":[{"land":"MAR"},{"land":"DZA"},{"land":"MAR","doorreisland":true},{"land":"MAR"}]}""",
            [
                "andereLandenVanTerugkeer[2].land: expected another country than andereLandenVanTerugkeer[0].land, found MAR",
                "andereLandenVanTerugkeer[3].land: expected another country than andereLandenVanTerugkeer[0].land, found MAR",
            ]
        },
        { """{"vreemdeling":{"landVanHerkomst":"MAR"},"andereLandenVanTerugkeer":[{"land":"DZA"},{"land":"MAR"}]}""", ["andereLandenVanTerugkeer[1].land: expected another country than vreemdeling.landVanHerkomst, found MAR"] },
        { """{"andereLandenVanTerugkeer":[{"land":"NLD"}]}""", ["andereLandenVanTerugkeer[0].land: expected another country than the Netherlands, found NLD"] },
        { """{"vreemdeling":{"landVanHerkomst":"XXX"},"andereLandenVanTerugkeer":[{"land":"XXX"}]}""", ["andereLandenVanTerugkeer[0].land: expected a country, or nothing where it is not known, found XXX"] },
        { """{"terugkeerbesluiten":[],"andereLandenVanTerugkeer":[{},{"genoemdInTerugkeerbesluit":true}]}""", ["andereLandenVanTerugkeer[1].genoemdInTerugkeerbesluit: expected false, because terugkeerbesluiten is empty"] },

        // Postponement.
        { """{"uitstelVanVertrek":{"nieuweAanvraag":false,"nieuweAanvraagMagWordenAfgewacht":true}}""", ["uitstelVanVertrek.nieuweAanvraagMagWordenAfgewacht: expected nothing here, because uitstelVanVertrek.nieuweAanvraag is false"] },
        { """{"uitstelVanVertrek":{"bezwaarOfBeroepOpTijd":false,"bezwaarOfBeroepMagWordenAfgewacht":true}}""", ["uitstelVanVertrek.bezwaarOfBeroepMagWordenAfgewacht: expected nothing here, because uitstelVanVertrek.bezwaarOfBeroepOpTijd is false"] },

        // Decisions and departure.
        {
            """{"terugkeerbesluiten":[{"datum":"2025-01-01","doorBevoegdeAmbtenaar":true,"metInreisverbod":false,"landGenoemd":true,"vertrektermijnDagen":28},{"datum":"2025-01-01","doorBevoegdeAmbtenaar":true,"metInreisverbod":false,"landGenoemd":true,"vertrektermijnDagen":28}]}""",
            ["terugkeerbesluiten[1]: expected an element that differs from terugkeerbesluiten[0]"]
        },
        { """{"vertrek":{"grondgebiedLidstaten":"nietVertrokken","terugkeerbevestigingOntvangen":true}}""", ["vertrek.terugkeerbevestigingOntvangen: expected false, because vertrek.grondgebiedLidstaten is nietVertrokken"] },
        { """{"vertrek":{"grondgebiedLidstaten":"naarAndereLidstaat","terugkeerbevestigingOntvangen":true}}""", ["vertrek.terugkeerbevestigingOntvangen: expected false, because vertrek.grondgebiedLidstaten is naarAndereLidstaat"] },

        // Crimes.
        { """{"antecedenten":[{"gepleegdOp":"2020-05-02","onherroepelijkOp":"2020-05-01"}]}""", ["antecedenten[0].onherroepelijkOp: expected a date on or after antecedenten[0].gepleegdOp, which is 2020-05-02, found 2020-05-01"] },
        { """{"antecedenten":[{},{"opgelegdOp":"2021-01-02","volledigTenuitvoergelegdOp":"2021-01-01"}]}""", ["antecedenten[1].volledigTenuitvoergelegdOp: expected a date on or after antecedenten[1].opgelegdOp, which is 2021-01-02, found 2021-01-01"] },
        { """{"antecedenten":[{"gepleegdOp":"2021-01-02","opgelegdOp":"2021-01-01"}]}""", ["antecedenten[0].opgelegdOp: expected a date on or after antecedenten[0].gepleegdOp, which is 2021-01-02, found 2021-01-01"] },
        { """{"antecedenten":[{"afdoening":"transactie","opgelegdOp":"2021-01-02","aanvaardOp":"2021-01-01"}]}""", ["antecedenten[0].aanvaardOp: expected a date on or after antecedenten[0].opgelegdOp, which is 2021-01-02, found 2021-01-01"] },
        {
            """{"antecedenten":[{"gepleegdOp":"2021-01-02","opgelegdOp":"2021-01-03","onherroepelijkOp":"2021-01-01"}]}""",
            [
                "antecedenten[0].onherroepelijkOp: expected a date on or after antecedenten[0].gepleegdOp, which is 2021-01-02, found 2021-01-01",
                "antecedenten[0].onherroepelijkOp: expected a date on or after antecedenten[0].opgelegdOp, which is 2021-01-03, found 2021-01-01",
            ]
        },
        { """{"antecedenten":[{"misdrijf":false,"tegenHetLeven":true}]}""", ["antecedenten[0].tegenHetLeven: expected nothing here, because antecedenten[0].misdrijf is false"] },
        { """{"antecedenten":[{"afdoening":"transactie","onherroepelijkOp":"2020-05-01"}]}""", ["antecedenten[0].onherroepelijkOp: expected nothing here, because antecedenten[0].afdoening is transactie"] },
        { """{"antecedenten":[{"afdoening":"transactie","onherroepelijkOp":"9999-12-31"}]}""", ["antecedenten[0].onherroepelijkOp: expected nothing here, because antecedenten[0].afdoening is transactie"] },
        { """{"antecedenten":[{"afdoening":"transactie","straffen":[{"soort":"geldboete"}]}]}""", ["antecedenten[0].straffen: expected nothing here, because antecedenten[0].afdoening is transactie"] },
        { """{"antecedenten":[{"afdoening":"veroordeling","aanvaardOp":"2020-05-01"}]}""", ["antecedenten[0].aanvaardOp: expected nothing here, because antecedenten[0].afdoening is veroordeling"] },
        { """{"antecedenten":[{"afdoening":"strafbeschikking","aanvaardOp":"2020-05-01"}]}""", ["antecedenten[0].aanvaardOp: expected nothing here, because antecedenten[0].afdoening is strafbeschikking"] },
        { """{"antecedenten":[{"afdoening":"veroordeling","uitsluitendAfstandBeeldOfGeluid":true}]}""", ["antecedenten[0].uitsluitendAfstandBeeldOfGeluid: expected nothing here, because antecedenten[0].afdoening is veroordeling"] },
        { """{"openStrafzaak":{"aanwezig":false,"onderzoekOpTijdAfgerond":true}}""", ["openStrafzaak.onderzoekOpTijdAfgerond: expected nothing here, because openStrafzaak.aanwezig is false"] },
        { """{"openStrafzaak":{"aanwezig":false,"onderzoekOpTijdAfgerond":false}}""", ["openStrafzaak.onderzoekOpTijdAfgerond: expected nothing here, because openStrafzaak.aanwezig is false"] },
        { """{"aanvraag":{"datum":"2025-10-20","eindeBeslistermijn":"2025-10-19"}}""", ["aanvraag.eindeBeslistermijn: expected a date on or after aanvraag.datum, which is 2025-10-20, found 2025-10-19"] },
        {
            """{"aanvraag":{"gedaan":false,"datum":"2025-10-20","eindeBeslistermijn":"2026-01-20"}}""",
            [
                "aanvraag.datum: expected nothing here, because aanvraag.gedaan is false",
                "aanvraag.eindeBeslistermijn: expected nothing here, because aanvraag.gedaan is false",
            ]
        },

        // Several at once, in the order of the dossier.
        {
            """{"vertrek":{"grondgebiedLidstaten":"naarAndereLidstaat","terugkeerbevestigingOntvangen":true},"vertrekbevel":{"gegeven":false,"nageleefd":true},"mvv":{"afgegeven":false,"voldoetAanVoorwaarden":true},"verblijfsrechtElders":{"lidstaat":"NLD"}}""",
            [
                "verblijfsrechtElders.lidstaat: expected another country than the Netherlands, found NLD",
                "mvv.voldoetAanVoorwaarden: expected nothing here, because mvv.afgegeven is false",
                "vertrekbevel.nageleefd: expected nothing here, because vertrekbevel.gegeven is false",
                "vertrek.terugkeerbevestigingOntvangen: expected false, because vertrek.grondgebiedLidstaten is naarAndereLidstaat",
            ]
        },
    };

    /// <summary>Dossiers that look like those but can be.</summary>
    public static TheoryData<string> CanBe { get; } =
    [
        """{"verblijf":{"rechtmatigInNederland":true},"onderzoek":{"onrechtmatigVerblijfGebleken":false}}""",
        """{"verblijf":{"rechtmatigInNederland":false},"onderzoek":{"onrechtmatigVerblijfGebleken":true}}""",
        """{"verblijf":{"rechtmatigInNederland":false,"rechtmatigMetVergunningOfVerdragsrecht":false}}""",
        """{"verblijf":{"rechtmatigInNederland":true,"rechtmatigMetVergunningOfVerdragsrecht":false}}""",
        """{"verblijf":{"rechtmatigMetVergunningOfVerdragsrecht":true}}""",
        """{"onderzoek":{"onrechtmatigVerblijfGebleken":true}}""",
        """{"verblijfsrechtElders":{"aanwezig":"aangetoond","lidstaat":"POL","soort":"regulier","geldigTotEnMet":"2020-01-01"}}""",
        """{"verblijfsrechtElders":{"aanwezig":"gesteldNietAangetoond","lidstaat":"GBR","soort":"regulier"}}""",
        """{"verblijfsrechtElders":{"lidstaat":"POL","soort":"langdurigIngezetene","geldigTotEnMet":"9999-12-31"}}""",
        """{"verblijfsrechtElders":{"aanwezig":"geen"}}""",
        """{"verblijf":{"vergunningAndereLidstaat":"aangetoond"},"verblijfsrechtElders":{"aanwezig":"aangetoond"}}""",
        """{"verblijf":{"vergunningAndereLidstaat":"aangetoond"},"verblijfsrechtElders":{"lidstaat":"POL"}}""",
        """{"verblijf":{"vergunningAndereLidstaat":"geen"},"verblijfsrechtElders":{"aanwezig":"aangetoond","soort":"andereToestemming"}}""",
        """{"aanvraag":{"gedaan":false}}""",
        """{"aanvraag":{"grondBesluit":"nationaleVeiligheid"}}""",
        """{"aanvraag":{"gedaan":true,"uitkomst":"afgewezen","grondBesluit":"openbareOrde"}}""",
        """{"aanvraag":{"gedaan":true,"uitkomst":"buitenBehandeling","grondBesluit":"anders"}}""",
        """{"aanvraag":{"gedaan":true,"uitkomst":"vergunningIngetrokken","grondBesluit":"artikel1F"}}""",
        """{"aanvraag":{"gedaan":true,"uitkomst":"nietVerlengd","grondBesluit":"anders"}}""",
        """{"aanvraag":{"gedaan":true,"soort":"euRecht","uitkomst":"open"}}""",
        """{"aanvraag":{"datum":"2025-10-20","eindeBeslistermijn":"2025-10-20"}}""",
        """{"aanvraag":{"datum":"2025-10-20","eindeBeslistermijn":"2030-01-01"}}""",
        """{"antecedenten":[]}""",
        """{"antecedenten":[{"gepleegdOp":"2020-05-01","opgelegdOp":"2020-05-01","onherroepelijkOp":"2020-05-01","volledigTenuitvoergelegdOp":"2020-05-01"}]}""",
        """{"antecedenten":[{"onherroepelijkOp":"2020-05-02","volledigTenuitvoergelegdOp":"2020-05-01"}]}""",
        """{"antecedenten":[{"afdoening":"veroordeling","gepleegdOp":"2020-05-01","opgelegdOp":"2020-06-01","onherroepelijkOp":"9999-12-31","volledigTenuitvoergelegdOp":"9999-12-31"}]}""",
        """{"antecedenten":[{"afdoening":"transactie","aanvaardOp":"2020-05-01","volledigTenuitvoergelegdOp":"9999-12-31","straffen":[],"uitsluitendAfstandBeeldOfGeluid":true}]}""",
        """{"antecedenten":[{"afdoening":"strafbeschikking","straffen":[],"uitsluitendAfstandBeeldOfGeluid":true}]}""",
        """{"antecedenten":[{"afdoening":"veroordeling","uitsluitendAfstandBeeldOfGeluid":false}]}""",
        """{"antecedenten":[{"misdrijf":false,"tegenHetLeven":false,"strafmaximumMaanden":0,"aantalBewezenMisdrijven":0}]}""",
        """{"antecedenten":[{"strafmaximumMaanden":9999},{"strafmaximumMaanden":9999}]}""",
        """{"openStrafzaak":{"aanwezig":false}}""",
        """{"openStrafzaak":{"onderzoekOpTijdAfgerond":true}}""",
        """{"andereAanvraag":{"loopt":false,"magWordenAfgewacht":false}}""",
        """{"andereAanvraag":{"loopt":true,"magWordenAfgewacht":true}}""",
        """{"andereAanvraag":{"magWordenAfgewacht":true}}""",
        """{"vertrekbevel":{"gegeven":false}}""",
        """{"vertrekbevel":{"gegeven":true,"nageleefd":false}}""",
        """{"vertrekbevel":{"nageleefd":true}}""",
        """{"vreemdeling":{"landVanHerkomst":"MAR"},"andereLandenVanTerugkeer":[{"land":"DZA"},{},{},{"land":"PAK"}]}""",
        """{"vreemdeling":{"landVanHerkomst":"NLD"},"andereLandenVanTerugkeer":[{"land":"DZA"}]}""",
        """{"andereLandenVanTerugkeer":[]}""",
        """{"terugkeerbesluiten":[],"andereLandenVanTerugkeer":[{"genoemdInTerugkeerbesluit":false}]}""",
        """{"terugkeerbesluiten":[{}],"andereLandenVanTerugkeer":[{"genoemdInTerugkeerbesluit":true}]}""",
        """{"andereLandenVanTerugkeer":[{"genoemdInTerugkeerbesluit":true}]}""",
        """{"uitstelVanVertrek":{"nieuweAanvraag":false,"nieuweAanvraagMagWordenAfgewacht":false,"bezwaarOfBeroepOpTijd":true,"bezwaarOfBeroepMagWordenAfgewacht":true}}""",
        """{"uitstelVanVertrek":{"nieuweAanvraag":true,"nieuweAanvraagMagWordenAfgewacht":true,"bezwaarOfBeroepOpTijd":false,"bezwaarOfBeroepMagWordenAfgewacht":false}}""",
        """{"uitstelVanVertrek":{"nieuweAanvraagMagWordenAfgewacht":true,"bezwaarOfBeroepMagWordenAfgewacht":true}}""",
        """{"terugkeerbesluiten":[{"datum":"2025-01-01","doorBevoegdeAmbtenaar":true,"metInreisverbod":false,"landGenoemd":true},{"datum":"2025-01-01","doorBevoegdeAmbtenaar":true,"metInreisverbod":false,"landGenoemd":true}]}""",
        """{"terugkeerbesluiten":[{"datum":"2025-01-01","doorBevoegdeAmbtenaar":true,"metInreisverbod":false,"vertrektermijnDagen":0},{"datum":"2025-01-01","doorBevoegdeAmbtenaar":true,"metInreisverbod":false,"vertrektermijnDagen":0}]}""",
        """{"terugkeerbesluiten":[{"datum":"2025-01-01","doorBevoegdeAmbtenaar":true,"metInreisverbod":false,"landGenoemd":true,"vertrektermijnDagen":0},{"datum":"2025-01-01","doorBevoegdeAmbtenaar":true,"metInreisverbod":false,"landGenoemd":true,"vertrektermijnDagen":28}]}""",
        """{"vertrek":{"grondgebiedLidstaten":"naarAndereLidstaat","terugkeerbevestigingOntvangen":false}}""",
        """{"vertrek":{"grondgebiedLidstaten":"vertrokken","terugkeerbevestigingOntvangen":true}}""",
        """{"vertrek":{"grondgebiedLidstaten":"nietBekend","terugkeerbevestigingOntvangen":true}}""",
        """{"medischeBehandeling":{"aangevraagd":true},"aanvraag":{"gedaan":true,"soort":"regulierVoortzetting"}}""",
    ];

    private static LocalDate Today { get; } = new(2025, 11, 20);

    [Theory]
    [MemberData(nameof(CannotBe))]
    public void Answers_that_contradict_each_other_are_reported(string json, string[] problems) =>
        FluentActions.Invoking(() => DossierJson.Read(json)).Should().Throw<DossierException>().Which.Problems.Select(static problem => problem.ToString()).Should().Equal(problems);

    [Theory]
    [MemberData(nameof(CanBe))]
    public void Answers_that_go_together_are_not(string json) => DossierJson.Read(json).Validate(Today).Should().BeEmpty();

    [Fact]
    public void A_term_for_departure_is_not_negative()
    {
        new Dossier { Terugkeerbesluiten = [new() { VertrektermijnDagen = 0 }, new() { VertrektermijnDagen = -1 }] }.Validate().Select(static problem => problem.ToString())
            .Should().Equal("terugkeerbesluiten[1].vertrektermijnDagen: expected a number from 0, found -1");
    }

    [Fact]
    public void Neither_a_threatened_sentence_nor_a_number_of_crimes_is_negative()
    {
        new Dossier { Antecedenten = [new() { StrafmaximumMaanden = 0, AantalBewezenMisdrijven = 0 }, new() { StrafmaximumMaanden = -1, AantalBewezenMisdrijven = -2 }] }.Validate().Select(static problem => problem.ToString())
            .Should().Equal(
                "antecedenten[1].strafmaximumMaanden: expected a number from 0, found -1",
                "antecedenten[1].aantalBewezenMisdrijven: expected a number from 0, found -2");
    }

    [Fact]
    public void Nobody_is_born_after_the_reference_date()
    {
        var dossier = new Dossier { Vreemdeling = new() { Geboortedatum = Today } };

        dossier.Validate(Today).Should().BeEmpty();
        dossier.Validate(Today.PlusDays(-1)).Select(static problem => problem.ToString())
            .Should().Equal("vreemdeling.geboortedatum: expected a date on or before the reference date 2025-11-19, found 2025-11-20");
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs)
        {
            // Also where the dossier was found good on another day.
            paragraph.Decide(dossier, Today).Should().NotBeNull();
            FluentActions.Invoking(() => paragraph.Decide(dossier, Today.PlusDays(-1))).Should().Throw<DossierException>();
        }
    }

    [Theory]
    [InlineData("""{"aanvraag":{"datum":"2025-11-20"}}""", "aanvraag.datum")]
    [InlineData("""{"antecedenten":[{"gepleegdOp":"2025-11-20"}]}""", "antecedenten[0].gepleegdOp")]
    [InlineData("""{"antecedenten":[{"opgelegdOp":"2025-11-20"}]}""", "antecedenten[0].opgelegdOp")]
    [InlineData("""{"antecedenten":[{},{"onherroepelijkOp":"2025-11-20"}]}""", "antecedenten[1].onherroepelijkOp")]
    [InlineData("""{"antecedenten":[{"aanvaardOp":"2025-11-20"}]}""", "antecedenten[0].aanvaardOp")]
    [InlineData("""{"antecedenten":[{"volledigTenuitvoergelegdOp":"2025-11-20"}]}""", "antecedenten[0].volledigTenuitvoergelegdOp")]
    public void What_happened_did_not_happen_after_the_reference_date(string json, string path)
    {
        var dossier = DossierJson.Read(json);

        dossier.Validate(Today).Should().BeEmpty();
        dossier.Validate(Today.PlusDays(-1)).Select(static problem => problem.ToString())
            .Should().Equal($"{path}: expected a date on or before the reference date 2025-11-19, found 2025-11-20");
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs)
        {
            FluentActions.Invoking(() => paragraph.Decide(dossier, Today.PlusDays(-1))).Should().Throw<DossierException>();
        }
    }

    [Fact]
    public void The_end_of_the_term_for_deciding_may_lie_ahead_and_what_has_not_happened_yet_too()
    {
        var dossier = new Dossier
        {
            Aanvraag = new() { Datum = Today, EindeBeslistermijn = Today.PlusDays(90) },
            Antecedenten = [new() { OnherroepelijkOp = Dag.NogNiet, VolledigTenuitvoergelegdOp = Dag.NogNiet }],
        };

        dossier.Validate().Should().BeEmpty();
        dossier.Validate(Today).Should().BeEmpty();
        dossier.Validate(Dag.NogNiet).Should().BeEmpty();
    }

    [Fact]
    public void The_building_blocks_of_the_examples_can_be()
    {
        Zaken.Niets.Validate(Today).Should().BeEmpty();
        Zaken.InNederland.Validate(Today).Should().BeEmpty();
        Strafzaken.Regulier.Validate(Today).Should().BeEmpty();
    }

    [Fact]
    public void A_dossier_that_can_be_stays_one_without_any_of_its_answers() => DossierGenerator.ForAll(1, DossierGenerator.Dossiers(Today, 0), static dossier =>
    {
        var whole = JsonNode.Parse(DossierJson.Write(dossier))!;
        foreach (var holder in Holders(whole).ToList())
        {
            foreach (var (name, answer) in holder.Where(static answer => answer.Key != "oordeel").ToList())
            {
                holder.Remove(name);
                DossierJson.Read(whole.ToJsonString()).Validate(Today).Should().BeEmpty("{0} was taken out", name);
                holder.Add(name, answer);
            }
        }
    });

    private static IEnumerable<JsonObject> Holders(JsonNode? node) => node switch
    {
        JsonObject holder => holder.SelectMany(static answer => Holders(answer.Value)).Prepend(holder),
        JsonArray list => list.SelectMany(Holders),
        _ => [],
    };
}
