using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Circulaire.B1;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A4.Inreisverbodszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;
using static Vc.Rules.Tests.Statutes.Verboden;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Worked examples of A4/2.1 and A4/2.2 in their texts of 2013 to 2015, with what must come out stated by hand, and of the way from ban to duration.</summary>
public class A4_2_1_and_2_Examples
{
    /// <summary>A day in each text of A4/2.1 and A4/2.2, with the number of the text of A4/2.1.</summary>
    private static readonly (string On, int Text)[] Teksten = [("2013-05-06", 0), ("2013-10-10", 1), ("2014-01-23", 1), ("2014-06-09", 2), ("2015-06-01", 2)];

    private static readonly Straf Taakstraf = new() { Soort = SoortStraf.Taakstraf, Onvoorwaardelijk = true, OnvoorwaardelijkeDagen = 120 };

    private static readonly VwFeit ZonderStuk = new() { ProcesVerbaal = false, Transactie = false, Strafbeschikking = false };

    private static readonly VwFeit OnbekendStuk = ZonderStuk with { Transactie = null };

    private static Dossier Feiten(Dossier dossier, params VwFeit[] feiten) => dossier with { VwFeiten = Lijst.Van(feiten) };

    private static Dossier Bedreiging(Dossier dossier) => dossier.Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = Ja });

    private static Dossier Art1F(Dossier dossier) => dossier with { GrondslagOngewenst = dossier.GrondslagOngewenst! with { Vergunning1FGeweigerdOfIngetrokken = true } };

    private static Dossier Verzoek(Dossier dossier, bool? redenen = true) => dossier with { GrondslagOngewenst = dossier.GrondslagOngewenst! with { OngewenstInBeneluxOfSchengen = true, VerzoekMetRedenen = redenen } };

    private static Dossier Toegepast(Dossier dossier, Beoordeling? zwaar) => dossier.Geoordeeld(b => b with { ZwaarWegensInternationaleGrond = zwaar });

    private static Dossier Aivd(Dossier dossier) => dossier with { NationaleVeiligheid = dossier.NationaleVeiligheid! with { AmbtsberichtAivd = true } };

    private static Dossier Aanwijzingen(Dossier dossier, Beoordeling? oordeel) => dossier.Geoordeeld(b => b with { ConcreteAanwijzingenNationaleVeiligheid = oordeel });

    private static Dossier Belangen(Dossier dossier, Beoordeling? oordeel) => dossier.Geoordeeld(b => b with { BelangenTegenInreisverbod = oordeel });

    private static Dossier Afzien(Dossier dossier, Beoordeling? oordeel) => dossier.Grond(static g => g with { RedenenOmAfTeZien = true }).Geoordeeld(b => b with { AfzienVanInreisverbod = oordeel });

    private static Dossier Gevaarlijk(Dossier dossier) => dossier.Geoordeeld(static b => b with { GevaarBijUitzonderingInreisverbod = Ja });

    private static Dossier Burger(Dossier dossier) => dossier.Persoon(static v => v with { Gemeenschapsonderdaan = true });

    private static Dossier Rechtmatig(Dossier dossier) => dossier with { Verblijf = dossier.Verblijf! with { RechtmatigInNederland = true } };

    private static Dossier Licht(Dossier dossier) => dossier with { Inreisverboden = [Verbod(Datum(2013, 5, 1))] };

    private static Dossier AnderGeval(Dossier dossier, Beoordeling? oordeel) => dossier.Geoordeeld(b => b with { AnderGevalInreisverbod = oordeel });

    /// <summary>A case, and the ground that it comes to in the text of April 2013, that of October 2013 and that of 2014; where one is left out, the text before it says the same.</summary>
    public static TheoryData<string, Dossier, string, string?, string?> Grounds => new()
    {
        // What the act says: a duty under the first lid, a power under the second.
        { "Need_not_leave_at_once", Basis, "geen", null, null },
        { "Must_leave_at_once", Meteen, "moet licht", null, null },
        { "Late", TeLaat, "moet licht", null, null },
        { "At_once_under_article_64", Meteen.Artikel64(), "geen", null, null },
        { "Late_under_article_64", TeLaat.Artikel64(), "geen", null, null },
        { "Article_64_does_not_touch_the_power", TeLaat.Artikel64().Vonnis(24, Dagen(30)), "moet zwaar b", null, null },
        { "At_once_under_article_64_and_a_danger", Meteen.Artikel64().Vonnis(24, Dagen(30)), "geen", null, null },
        { "Spared", Afzien(TeLaat, Ja), "geen", null, null },
        { "Spared_though_a_danger", Afzien(TeLaat, Ja).Vonnis(24, Dagen(30)), "geen", null, null },
        { "Reasons_do_not_suffice", Afzien(TeLaat, Nee), "moet licht", null, null },
        { "Reasons_not_judged", Afzien(TeLaat, null), "? ?; oordeel afzienVanInreisverbod", null, null },
        { "What_is_spared_is_the_duty", Afzien(Basis, Ja).Vonnis(24, Dagen(30)), "moet zwaar b", null, null },
        { "What_is_spared_is_the_duty_and_not_a_power", Afzien(Basis, Ja).Vonnis(36), "kan zwaar a", null, null },
        { "Lawful", Rechtmatig(Meteen), "geen", null, null },
        { "Lawful_and_late", Rechtmatig(TeLaat), "geen", null, null },
        { "Lawful_and_a_danger", Aivd(Rechtmatig(Basis)), "geen", null, null },
        { "Gemeenschapsonderdaan", Feiten(Burger(Meteen), Pv, Pv), "geen", null, null },
        { "Gemeenschapsonderdaan_and_a_danger", Burger(Basis).Vonnis(24, Dagen(30)), "geen", null, null },
        { "Term_not_known", Basis.Grond(static g => g with { MoetOnmiddellijkVertrekken = null }), "? ?; mist grondslagInreisverbod.moetOnmiddellijkVertrekken", null, null },
        { "Departure_not_known", Basis.Grond(static g => g with { NietBinnenTermijnVertrokken = null }), "? ?; mist grondslagInreisverbod.nietBinnenTermijnVertrokken", null, null },

        { "Danger_and_residence_not_known", Aivd(Basis) is var gevaar ? gevaar with { Verblijf = gevaar.Verblijf! with { RechtmatigMetVergunningOfVerdragsrecht = null } } : gevaar, "? ? b; mist verblijf.rechtmatigMetVergunningOfVerdragsrecht", null, null },

        // A repeated act under the Vw.
        { "Two_acts", Feiten(Basis, Pv, Pv), "moet licht", "kan licht", "kan licht" },
        { "One_act", Feiten(Basis, Pv), "geen", null, null },
        { "Second_act_without_a_document", Feiten(Basis, Pv, ZonderStuk), "geen", null, null },
        { "Second_document_not_known", Feiten(Basis, Pv, OnbekendStuk), "? ?; mist vwFeiten[1].transactie", null, null },
        { "Two_acts_but_interests", Belangen(Feiten(Basis, Pv, Pv), Ja), "geen", null, null },
        { "Interests_do_not_touch_the_duty_of_the_act", Belangen(Meteen, Ja), "moet licht", null, null },
        { "Interests_not_judged", Belangen(Feiten(Basis, Pv, Pv), null), "? ?; oordeel belangenTegenInreisverbod", null, null },
        { "Two_acts_and_article_1F", Feiten(Art1F(Basis), Pv, Pv), "moet licht", "kan licht", "kan licht" },

        // Danger to public order, in the measure of A4/3.1 of the time.
        { "Thirty_days", Basis.Vonnis(24, Dagen(30)), "moet zwaar b", null, null },
        { "Twenty_nine_days", Basis.Vonnis(24, Dagen(29)), "geen", "moet zwaar b", null },
        { "One_day_since_October_2013", Basis.Vonnis(24, Dagen(1)), "geen", "moet zwaar b", null },
        { "Conditional", Basis.Vonnis(24, Dagen(0)), "geen", null, null },
        { "Two_transactions", Basis with { Antecedenten = [Strafzaken.Transactie(Datum(2013, 1, 1)), Strafzaken.Transactie(Datum(2013, 1, 2))] }, "moet zwaar b", null, null },
        { "Danger_but_interests", Belangen(Basis.Vonnis(24, Dagen(30)), Ja), "geen", null, null },
        { "Conviction_of_three_years", Basis.Vonnis(36), "kan zwaar a", null, null },
        { "Conviction_of_less", Basis.Vonnis(35), "geen", null, null },
        { "Conviction_but_interests", Belangen(Basis.Vonnis(36), Ja), "geen", null, null },
        { "At_once_and_conviction_of_three_years", Meteen.Vonnis(36), "moet zwaar a", null, null },
        { "Tbs", Basis.Vonnis(24, new Straf { Soort = SoortStraf.Tbs, Onvoorwaardelijk = true }), "moet zwaar a b", null, null },
        { "At_once_and_community_service", Meteen.Vonnis(24, Taakstraf), "moet zwaar b", null, null },
        { "At_once_and_a_maximum_not_known", Meteen with { Antecedenten = [Strafzaken.Vonnis(Datum(2013, 1, 1)) with { StrafmaximumMaanden = null }] }, "moet ?; mist antecedenten[0].strafmaximumMaanden", null, null },

        // Danger to national security.
        { "National_security", Aivd(Basis), "moet zwaar b", null, null },
        { "National_security_of_whoever_must_leave_at_once", Aivd(Meteen), "moet zwaar b", null, null },
        { "Report_of_another_service", Basis with { NationaleVeiligheid = Basis.NationaleVeiligheid! with { AmbtsberichtAndereDienst = true } }, "moet zwaar b", null, null },
        { "Indications_judged", Aanwijzingen(Basis, Ja), "moet zwaar b", null, null },
        { "Indications_not_judged", Aanwijzingen(Basis, null), "? ?; oordeel concreteAanwijzingenNationaleVeiligheid", null, null },
        { "Indications_not_judged_of_whoever_must_leave_at_once", Aanwijzingen(Meteen, null), "moet ?; oordeel concreteAanwijzingenNationaleVeiligheid", null, null },

        // A serious threat: it makes a ban heavy, and is no ground of A4/3.1 by itself.
        { "Serious_threat", Bedreiging(Meteen), "moet zwaar c", null, null },
        { "Serious_threat_to_national_security", Meteen.Geoordeeld(static b => b with { ErnstigeBedreigingNationaleVeiligheid = Ja }), "moet zwaar c", null, null },
        { "Serious_threat_alone", Bedreiging(Basis), "geen", null, null },
        { "Threat_not_judged", Meteen.Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = null }), "moet ?; oordeel ernstigeBedreigingOpenbareOrde", null, null },

        // A treaty or international relations.
        { "Article_1F_gives_a_power", Art1F(Basis), "kan licht", null, null },
        { "Article_1F_but_interests", Belangen(Art1F(Basis), Ja), "geen", null, null },
        { "Article_1F_power_made_heavy", Toegepast(Art1F(Basis), Ja), "kan zwaar d", null, null },
        { "Article_1F_applied", Toegepast(Art1F(Meteen), Ja), "moet zwaar d", null, null },
        { "Article_1F_not_judged", Toegepast(Art1F(Meteen), null), "moet ?; oordeel zwaarWegensInternationaleGrond", null, null },
        { "Nothing_international_is_judged_heavy", Toegepast(Meteen, Ja), "moet licht", null, null },
        { "Request_of_another_state", Verzoek(Basis), "kan licht", null, null },
        { "Request_of_another_state_made_heavy", Toegepast(Verzoek(Basis), Ja), "kan zwaar d", null, null },
        { "Request_without_reasons", Toegepast(Verzoek(Basis, false), Ja), "geen", null, null },
        { "Reasons_of_the_request_not_known", Verzoek(Basis, null), "? ?; mist grondslagOngewenst.verzoekMetRedenen", null, null },
        { "Serious_crime_abroad", Basis.Geoordeeld(static b => b with { ErnstigMisdrijfBuitenRechtsmacht = Ja }), "kan licht", null, null },
        { "Article_1F_and_a_danger", Toegepast(Art1F(Basis), Ja).Vonnis(36, Dagen(30)), "moet zwaar a b d", null, null },

        // Replacing a light ban.
        { "Light_makes_way", Licht(Bedreiging(Meteen)), "moet zwaar c vervangen", null, null },
        { "Light_makes_way_beside_a_heavy_one", Bedreiging(Meteen) with { Inreisverboden = [Verbod(Datum(2013, 5, 1), SoortInreisverbod.Zwaar), Verbod(Datum(2013, 5, 2))] }, "moet zwaar c vervangen", null, null },
        { "Heavy_does_not", Bedreiging(Meteen) with { Inreisverboden = [Verbod(Datum(2013, 5, 1), SoortInreisverbod.Zwaar)] }, "moet zwaar c", null, null },
        { "Light_stays_without_a_ground", Licht(Meteen), "moet licht", null, null },
        { "Light_stays_of_a_gemeenschapsonderdaan", Licht(Bedreiging(Burger(Meteen))), "geen", null, null },
        { "Light_stays_with_lawful_residence", Licht(Bedreiging(Rechtmatig(Meteen))), "geen", null, null },
        { "Light_stays_under_article_64", Licht(Bedreiging(Meteen.Artikel64())), "geen", null, null },
        { "Light_stays_where_a_ban_is_spared", Licht(Bedreiging(Afzien(TeLaat, Ja))), "geen", null, null },
        { "Light_makes_way_by_a_power", Licht(Basis.Vonnis(36)), "kan zwaar a vervangen", null, null },

        // The free term: only since October 2013.
        { "Four_days", Basis.TeLang(4), "geen", "moet licht", null },
        { "Three_days", Basis.TeLang(3), "geen", null, null },
        { "Four_days_and_article_1F", Art1F(Basis.TeLang(4)), "kan licht", "moet licht", null },
        { "Four_days_but_interests", Belangen(Basis.TeLang(4), Ja), "geen", null, null },
        { "Four_days_but_lawful", Rechtmatig(Basis.TeLang(4)), "geen", null, null },
        { "Another_case", AnderGeval(Basis.TeLang(3), Ja), "geen", "moet licht", null },
        { "Another_case_not_judged", AnderGeval(Basis.TeLang(3), null), "geen", "? ?; oordeel anderGevalInreisverbod", null },
        { "Another_case_is_not_asked_with_a_ground", AnderGeval(Basis.Vonnis(36), null), "kan zwaar a", null, null },
        { "With_a_ground_there_is_no_other_case", AnderGeval(Basis.Vonnis(36), Ja), "kan zwaar a", null, null },
        { "Last_day_unknown", Basis.TeLang(4) is var zaak ? zaak with { VrijeTermijn = zaak.VrijeTermijn! with { LaatsteDag = null } } : zaak, "geen", "? ?; mist vrijeTermijn.laatsteDag", null },
        { "Free_term_unknown", Basis with { VrijeTermijn = new() { Soort = SoortVrijeTermijn.Vastgesteld, LaatsteDag = Datum(2013, 4, 16), AangetroffenOfVertrokkenOp = Datum(2013, 4, 20) } }, "geen", "? ?; mist vrijeTermijn.beschikbaar", null },

        // Article 6.5(4) Vb: only since 2014.
        { "Departing", Gevaarlijk(Meteen), "moet licht", null, "moet licht afwijken" },
    };

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Ground(string name, Dossier dossier, string april2013, string? oktober2013, string? in2014)
    {
        foreach (var (on, text) in Teksten)
        {
            var expected = text switch { 0 => april2013, 1 => oktober2013 ?? april2013, _ => in2014 ?? oktober2013 ?? april2013 };
            var decision = Gronden(dossier, on);

            Grond(decision).Should().Be(expected, on);
            decision.Status.Should().Be(Status(expected));
            if ((name, on) is ("Two_acts", "2013-05-06") or ("Four_days" or "One_day_since_October_2013", "2013-10-10") or ("Departing", "2015-06-01"))
            {
                Snapshot.Verify(Volledig(decision), parameters: name);
            }

            // Where nothing stands in the way, A4/2.2 makes the ground a ban.
            Summary(Besluit(dossier, on)).Should().Be(Zonder(expected), on);
        }
    }

    /// <summary>A free term, of whatever kind, with its last day: exceeded by three days it is no ground, by four days it is.</summary>
    public static TheoryData<string, VrijeTermijn, string, string> Termijnen => new()
    {
        { "Transit", new() { Soort = SoortVrijeTermijn.Doorreis, LaatsteDag = Datum(2013, 4, 4) }, "", "2013-04-04" },
        { "Visa", new() { Soort = SoortVrijeTermijn.Visum, LaatsteDag = Datum(2013, 4, 4), VoornemenGeblekenOp = Dag.NogNiet }, "", "2013-04-04" },
        { "Visa_and_the_intention_to_stay", new() { Soort = SoortVrijeTermijn.Visum, LaatsteDag = Datum(2013, 4, 4), VoornemenGeblekenOp = Datum(2013, 3, 20) }, "", "2013-03-28" },
        { "Short_stay", new() { Soort = SoortVrijeTermijn.KortVerblijf, Verlengd = false, VoornemenGeblekenOp = Dag.NogNiet }, "2013-01-05", "2013-04-04" },
        { "Short_stay_and_the_intention_to_stay_longer", new() { Soort = SoortVrijeTermijn.KortVerblijf, Verlengd = false, VoornemenGeblekenOp = Datum(2013, 3, 20) }, "2013-01-05", "2013-03-28" },
        { "Extended", new() { Soort = SoortVrijeTermijn.KortVerblijf, Verlengd = true, VerlengdTotEnMet = Datum(2013, 5, 10), VoornemenGeblekenOp = Dag.NogNiet }, "2013-01-05", "2013-05-10" },
        { "Extended_and_the_intention_to_stay_longer", new() { Soort = SoortVrijeTermijn.KortVerblijf, Verlengd = true, VerlengdTotEnMet = Datum(2013, 5, 10), VoornemenGeblekenOp = Datum(2013, 4, 20) }, "2013-01-05", "2013-04-28" },
        { "Title_of_another_state", new() { Soort = SoortVrijeTermijn.AndereSchengenstaat, Verlengd = false, VoornemenGeblekenOp = Datum(2013, 3, 20) }, "2013-01-05", "2013-04-04" },
        { "Title_of_another_state_and_extended", new() { Soort = SoortVrijeTermijn.AndereSchengenstaat, Verlengd = true, VerlengdTotEnMet = Datum(2013, 5, 10), VoornemenGeblekenOp = Datum(2013, 3, 20) }, "2013-01-05", "2013-05-10" },
        { "Long_term_resident", new() { Soort = SoortVrijeTermijn.LangdurigIngezetene }, "2013-01-05", "2013-04-04" },
        { "Long_term_residents_have_no_extension", new() { Soort = SoortVrijeTermijn.LangdurigIngezetene, Verlengd = true, VerlengdTotEnMet = Datum(2013, 5, 10) }, "2013-01-05", "2013-04-04" },
        { "Mvv", new() { Soort = SoortVrijeTermijn.Mvv, VergunningVanaf = Dag.NogNiet }, "2013-01-05", "2013-03-31" },
        { "Mvv_until_the_permit", new() { Soort = SoortVrijeTermijn.Mvv, VergunningVanaf = Datum(2013, 3, 20) }, "2013-01-05", "2013-03-19" },
        { "Everybody_else", new() { Soort = SoortVrijeTermijn.Andere }, "2013-01-05", "2013-01-12" },
    };

    [Theory]
    [MemberData(nameof(Termijnen))]
    public void Free_term(string name, VrijeTermijn termijn, string inreis, string laatsteDag)
    {
        var laatste = LocalDatePattern.Iso.Parse(laatsteDag).Value;
        foreach (var (on, text) in Teksten.Where(static tekst => tekst.Text > 0))
        {
            foreach (var over in new[] { 3, 4 })
            {
                var dossier = Basis with
                {
                    VrijeTermijn = termijn with { AangetroffenOfVertrokkenOp = laatste.PlusDays(over) },
                    Mvv = new() { Plichtig = true, Afgegeven = true, Einddatum = Datum(2013, 3, 31) },
                    Verblijven = inreis.Length == 0 ? null : [new() { Inreis = LocalDatePattern.Iso.Parse(inreis).Value, Uitreis = Dag.NogNiet, MetVerblijfstitel = false }],
                };

                Grond(Gronden(dossier, on)).Should().Be(over > 3 ? "moet licht" : "geen", "{0} on {1}, text {2}", name, on, text);
                Summary(Besluit(dossier, on)).Should().Be(over > 3 ? "uitvaardigen licht" : "niet", "{0} on {1}", name, on);
            }
        }
    }

    [Theory]
    [InlineData("2013-10-10")]
    [InlineData("2014-06-09")]
    [InlineData("2015-06-01")]
    public void Without_a_free_term_at_entry_none_is_exceeded(string on)
    {
        var eerder = Basis with
        {
            VrijeTermijn = new() { Soort = SoortVrijeTermijn.KortVerblijf, Verlengd = false, VoornemenGeblekenOp = Dag.NogNiet, AangetroffenOfVertrokkenOp = Datum(2013, 5, 20) },
            Verblijven = [new() { Inreis = Datum(2013, 1, 5), Uitreis = Datum(2013, 4, 4), MetVerblijfstitel = false }, new() { Inreis = Datum(2013, 5, 6), Uitreis = Dag.NogNiet, MetVerblijfstitel = false }],
        };

        Grond(Gronden(eerder, on)).Should().Be("geen");
        Grond(Gronden(Basis with { VrijeTermijn = new() { Soort = SoortVrijeTermijn.Vastgesteld, Beschikbaar = false, AangetroffenOfVertrokkenOp = Datum(2013, 5, 20) } }, on)).Should().Be("geen");
        Grond(Gronden(eerder with { Verblijven = null }, on)).Should().Be("? ?; mist verblijven");
        foreach (var soort in new[] { SoortVrijeTermijn.KortVerblijf, SoortVrijeTermijn.AndereSchengenstaat })
        {
            Grond(Gronden(eerder with { VrijeTermijn = eerder.VrijeTermijn! with { Soort = soort, Verlengd = true, VerlengdTotEnMet = Datum(2013, 5, 15) } }, on)).Should().Be("moet licht", "an extension gives one all the same");
            Grond(Gronden(eerder with { VrijeTermijn = eerder.VrijeTermijn! with { Soort = soort } }, on)).Should().Be("geen");
        }

        Grond(Gronden(eerder with { VrijeTermijn = eerder.VrijeTermijn! with { Soort = SoortVrijeTermijn.LangdurigIngezetene } }, on)).Should().Be("geen");
    }

    [Fact]
    public void What_is_spared_is_spared_whatever_else_is_not_known()
    {
        var dossier = new Dossier { GrondslagInreisverbod = new() { NietBinnenTermijnVertrokken = true, RedenenOmAfTeZien = true }, Beoordelingen = new() { AfzienVanInreisverbod = Ja } };

        foreach (var (on, _) in Teksten)
        {
            Gronden(dossier, on).Outcome!.Grond.Should().Be(Inreisverbodsgrond.Geen);
            Besluit(dossier, on).Outcome!.Besluit.Should().Be(Inreisverbodsbeslissing.Niet);
        }
    }

    [Fact]
    public void One_bar_is_enough_whatever_else_is_not_known()
    {
        foreach (var (on, text) in Teksten)
        {
            var dag = LocalDatePattern.Iso.Parse(on).Value;
            Niet(new() { UitzonderingInreisverbod = new() { Dublinverzoek = true } });
            Niet(new() { UitzonderingInreisverbod = new() { StaatStemtInMetIntrekking = false }, VerblijfsrechtElders = Meteen.Elders(Land.POL).VerblijfsrechtElders });
            Niet(new() { UitzonderingInreisverbod = new() { StaatStemtInMetIntrekking = false }, VerblijfsrechtElders = Gesteld(Meteen, Ja).VerblijfsrechtElders, Beoordelingen = new() { GesteldVerblijfsrechtElders = Ja } });
            Niet(new() { Beoordelingen = new() { Artikel8TegenInreisverbod = Ja } });
            Niet(new() { UitzonderingInreisverbod = new() { EerderSterkVerblijf = true, EerderVerblijfGeeindigdOp = dag.PlusYears(-1) }, Beoordelingen = new() { GevaarBijUitzonderingInreisverbod = Nee } });
            Niet(new() { UitzonderingInreisverbod = new() { BuitenSchuld = true }, Beoordelingen = new() { GevaarBijUitzonderingInreisverbod = Nee } });
            if (text == 2)
            {
                Niet(new() { UitzonderingInreisverbod = new() { OpenbareOrdeStaatAanAsielInDeWeg = true }, Beoordelingen = new() { Artikel3TegenInreisverbod = Ja } });
            }

            void Niet(Dossier dossier) => Besluit(dossier, on).Outcome!.Besluit.Should().Be(Inreisverbodsbeslissing.Niet, on);
        }
    }

    [Fact]
    public void Whether_a_light_ban_makes_way_is_open_where_the_heavy_one_is_left_to_choice()
    {
        foreach (var (on, _) in Teksten)
        {
            Besluit(Licht(Bedreiging(Meteen)), on).Outcome!.LichtVervangen.Should().BeTrue(on);
            Besluit(Licht(Basis.Vonnis(36)), on).Outcome!.LichtVervangen.Should().BeNull(on);
            Besluit(Basis.Vonnis(36), on).Outcome!.LichtVervangen.Should().BeFalse(on);
            Besluit(Licht(Art1F(Basis)), on).Outcome!.LichtVervangen.Should().BeFalse(on);
            Besluit(Licht(Bedreiging(Burger(Meteen))), on).Outcome!.LichtVervangen.Should().BeFalse(on);
        }
    }

    private static Dossier Kind(Dossier dossier) => dossier.Persoon(static v => v with { Geboortedatum = Datum(2000, 1, 1) });

    private static Dossier Vergunning(Dossier dossier) => dossier.Uitzondering(static u => u with { VoldoetAanB7B8OfB9 = true });

    private static Dossier Trektin(Dossier dossier) => dossier.Uitzondering(static u => u with { StaatStemtInMetIntrekking = true });

    private static Dossier Asiel(Dossier dossier, Beoordeling? artikel3) => dossier.Uitzondering(static u => u with { OpenbareOrdeStaatAanAsielInDeWeg = true }).Geoordeeld(b => b with { Artikel3TegenInreisverbod = artikel3 });

    private static Dossier Artikel8(Dossier dossier, Beoordeling? oordeel) => dossier.Geoordeeld(b => b with { Artikel8TegenInreisverbod = oordeel });

    private static Dossier Gesteld(Dossier dossier, Beoordeling? oordeel) => dossier.Elders(Land.POL, aanwezig: VergunningElders.GesteldNietAangetoond).Geoordeeld(b => b with { GesteldVerblijfsrechtElders = oordeel });

    /// <summary>A case, and the ban that it comes to in the texts of A4/2.2: until October 2013, of January 2014, of April 2014 and of 2015; where one is left out, the text before it says the same.</summary>
    public static TheoryData<string, Dossier, string, string?, string?, string?> Decisions => new()
    {
        { "Plain", Meteen, "uitvaardigen licht", null, null, null },
        { "A_power", Basis.Vonnis(36), "kanUitvaardigen zwaar", null, null, null },
        { "Dublin", Meteen.Uitzondering(static u => u with { Dublinverzoek = true }), "niet 1.1", null, null, null },
        { "Dublin_of_whom_a_ban_can_be_imposed_on", Basis.Vonnis(36).Uitzondering(static u => u with { Dublinverzoek = true }), "niet 1.1", null, null, null },
        { "Dublin_not_known", Meteen.Uitzondering(static u => u with { Dublinverzoek = null }), "? ?; mist uitzonderingInreisverbod.dublinverzoek", null, null, null },
        { "Article_8", Artikel8(Meteen, Ja), "niet 1.3", null, null, null },
        { "Article_8_not_judged", Artikel8(Meteen, null), "? ?; oordeel artikel8TegenInreisverbod", null, null, null },
        { "Article_8_is_not_asked_without_a_ground", Artikel8(Basis, null), "niet ?", null, null, null },

        // A permit of another state.
        { "Polish_permit", Meteen.Elders(Land.POL), "niet 1.2", null, null, null },
        { "Polish_permit_to_be_withdrawn", Trektin(Meteen.Elders(Land.POL)), "uitvaardigen licht", null, null, null },
        { "Norwegian_permit", Meteen.Elders(Land.NOR), "niet 1.2", null, null, null },
        { "Swiss_permit", Meteen.Elders(Land.CHE), "niet 1.2", null, null, null },
        { "Austrian_permit", Meteen.Elders(Land.AUT), "niet 1.2", null, null, null },
        { "American_permit", Meteen.Elders(Land.USA), "uitvaardigen licht", null, null, null },
        { "British_permit", Meteen.Elders(Land.GBR), "uitvaardigen licht", "niet 1.2", null, null },
        { "Irish_permit", Meteen.Elders(Land.IRL), "uitvaardigen licht", "niet 1.2", null, null },
        { "British_permit_in_2014_has_no_way_out", Trektin(Meteen.Elders(Land.GBR)), "uitvaardigen licht", "niet 1.2", null, null },
        { "Irish_permit_in_2014_has_no_way_out", Trektin(Meteen.Elders(Land.IRL)), "uitvaardigen licht", "niet 1.2", null, null },
        { "Permit_that_ended", Meteen.Elders(Land.POL, tot: Datum(2013, 5, 5)), "uitvaardigen licht", null, null, null },
        { "Protection_does_not_end_with_the_card", Meteen.Elders(Land.POL, SoortVerblijfsrecht.InternationaleBescherming, Datum(2013, 5, 5)), "niet 1.2", null, null, null },
        { "Long_term_residence_does_not_end_with_the_card", Meteen.Elders(Land.POL, SoortVerblijfsrecht.LangdurigIngezetene, Datum(2013, 5, 5)), "niet 1.2", null, null, null },
        { "Another_consent_is_no_permit", Meteen.Elders(Land.POL, SoortVerblijfsrecht.AndereToestemming), "uitvaardigen licht", null, null, null },
        { "Claimed_judged_yes", Gesteld(Meteen, Ja), "niet 1.2", null, null, null },
        { "Claimed_judged_no", Gesteld(Meteen, Nee), "uitvaardigen licht", null, null, null },
        { "Claimed_not_judged", Gesteld(Meteen, null), "? ?; oordeel gesteldVerblijfsrechtElders", null, null, null },
        { "None_is_not_judged", Meteen.Geoordeeld(static b => b with { GesteldVerblijfsrechtElders = Ja }), "uitvaardigen licht", null, null, null },
        { "Consent_unknown", Meteen.Elders(Land.POL).Uitzondering(static u => u with { StaatStemtInMetIntrekking = null }), "? ?; mist uitzonderingInreisverbod.staatStemtInMetIntrekking", null, null, null },

        // Article 6.5 Vb.
        { "Minor", Kind(Meteen), "niet", null, null, null },
        { "Minor_and_danger_since_2014", Gevaarlijk(Kind(Meteen)), "kanUitvaardigen licht", null, "uitvaardigen licht", null },
        { "Minor_and_danger_not_judged", Kind(Meteen).Geoordeeld(static b => b with { GevaarBijUitzonderingInreisverbod = null }), "?; oordeel gevaarBijUitzonderingInreisverbod", null, null, null },
        { "Minor_and_danger_and_a_power", Gevaarlijk(Kind(Basis.Vonnis(36))), "kanUitvaardigen zwaar", null, null, null },
        { "Minor_without_a_ground", Gevaarlijk(Kind(Basis)), "niet", null, null, null },
        { "Danger_does_not_set_article_8_aside", Artikel8(Gevaarlijk(Kind(Meteen)), Ja), "niet 1.3", null, null, null },
        { "Danger_does_not_set_Dublin_aside", Gevaarlijk(Kind(Meteen)).Uitzondering(static u => u with { Dublinverzoek = true }), "niet 1.1", null, null, null },
        { "Time_to_consider", Meteen.Uitzondering(static u => u with { Bedenktijd = true }), "niet", null, null, null },
        { "Victim_or_witness", Meteen.Uitzondering(static u => u with { SlachtofferOfGetuigeAangever = true }), "niet", null, null, null },
        { "Victim_of_violence", Meteen.Uitzondering(static u => u with { SlachtofferGeweld = true }), "niet", null, null, null },
        { "Left_behind", Meteen.Uitzondering(static u => u with { Achtergelaten = true }), "niet", null, null, null },
        { "No_fault", Meteen.Uitzondering(static u => u with { BuitenSchuld = true }), "niet", null, null, null },
        { "Turkish_worker", Meteen.Uitzondering(static u => u with { AssociatieTurkije = true }), "niet", null, null, null },
        { "Strong_residence_that_ended_in_mid_2012", Meteen.Uitzondering(static u => u with { EerderSterkVerblijf = true, EerderVerblijfGeeindigdOp = Datum(2012, 6, 30) }), "niet", null, null, "uitvaardigen licht" },

        // The addition of April 2014.
        { "Family_migration_in_2014", Vergunning(Meteen), "uitvaardigen licht", null, "niet AdC.2", "uitvaardigen licht" },
        { "Family_migration_but_a_conviction", Vergunning(Meteen.Vonnis(36)), "uitvaardigen zwaar", null, null, null },
        { "Family_migration_but_a_danger", Aivd(Vergunning(Meteen)), "uitvaardigen zwaar", null, null, null },
        { "Family_migration_but_a_threat", Bedreiging(Vergunning(Meteen)), "uitvaardigen zwaar", null, null, null },
        { "Family_migration_but_article_1F", Toegepast(Art1F(Vergunning(Meteen)), Ja), "uitvaardigen zwaar", null, null, null },
        { "Family_migration_not_known", Meteen.Uitzondering(static u => u with { VoldoetAanB7B8OfB9 = null }), "uitvaardigen licht", null, "? ?; mist uitzonderingInreisverbod.voldoetAanB7B8OfB9", "uitvaardigen licht" },
        { "Family_migration_and_a_threat_not_judged", Vergunning(Meteen).Geoordeeld(static b => b with { ErnstigeBedreigingOpenbareOrde = null }), "uitvaardigen; oordeel ernstigeBedreigingOpenbareOrde", null, "? ?; oordeel ernstigeBedreigingOpenbareOrde", "uitvaardigen; oordeel ernstigeBedreigingOpenbareOrde" },

        // Article 3 ECHR, since April 2014.
        { "Asylum_barred_and_article_3", Asiel(Meteen, Ja), "uitvaardigen licht", null, "niet Artikel3EVRM.1.s5 asiel", null },
        { "Asylum_barred_but_not_article_3", Asiel(Meteen, Nee), "uitvaardigen licht", null, "uitvaardigen licht asiel", null },
        { "Asylum_barred_not_judged", Asiel(Meteen, null), "uitvaardigen licht", null, "? ? asiel; oordeel artikel3TegenInreisverbod", null },
        { "Asylum_barred_not_known", Asiel(Meteen, Ja).Uitzondering(static u => u with { OpenbareOrdeStaatAanAsielInDeWeg = null }), "uitvaardigen licht", null, "? ?; mist uitzonderingInreisverbod.openbareOrdeStaatAanAsielInDeWeg", null },
        { "Asylum_not_barred", Meteen.Geoordeeld(static b => b with { Artikel3TegenInreisverbod = Ja }), "uitvaardigen licht", null, null, null },

        // Replacing a light ban.
        { "Light_makes_way", Licht(Bedreiging(Meteen)), "uitvaardigen zwaar vervangen", null, null, null },
        { "Light_does_not_make_way_where_article_8_bars", Artikel8(Licht(Bedreiging(Meteen)), Ja), "niet 1.3", null, null, null },
        { "Light_does_not_make_way_where_the_person_is_a_minor", Licht(Bedreiging(Kind(Meteen))), "niet", null, null, null },
        { "Light_makes_way_of_a_minor_who_is_a_danger", Gevaarlijk(Licht(Bedreiging(Kind(Meteen)))), "kanUitvaardigen zwaar", null, "uitvaardigen zwaar vervangen", null },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Decision_on_the_ban(string name, Dossier dossier, string in2013, string? januari2014, string? april2014, string? in2015)
    {
        foreach (var (on, expected) in new[]
        {
            ("2013-05-06", in2013),
            ("2013-10-10", in2013),
            ("2014-01-23", januari2014 ?? in2013),
            ("2014-06-09", april2014 ?? januari2014 ?? in2013),
            ("2015-06-01", in2015 ?? april2014 ?? januari2014 ?? in2013),
        })
        {
            var decision = Besluit(dossier, on);

            Summary(decision).Should().Be(expected, on);
            decision.Status.Should().Be(Status(expected));
            if ((name, on) is ("Plain" or "Polish_permit_to_be_withdrawn", "2013-05-06") or ("British_permit_in_2014_has_no_way_out", "2014-01-23") or ("Minor_and_danger_since_2014" or "Family_migration_in_2014" or "Asylum_barred_and_article_3", "2014-06-09"))
            {
                Snapshot.Verify(Volledig(decision), parameters: name);
            }
        }
    }

    [Theory]
    [InlineData("2013-05-06")]
    [InlineData("2014-01-23")]
    [InlineData("2014-06-09")]
    [InlineData("2015-06-01")]
    public void A_permit_counts_on_its_last_day(string on)
    {
        var date = LocalDatePattern.Iso.Parse(on).Value;
        Summary(Besluit(Meteen.Elders(Land.POL, tot: date), on)).Should().Be("niet 1.2");
        Summary(Besluit(Meteen.Elders(Land.POL, tot: date.PlusDays(-1)), on)).Should().Be("uitvaardigen licht");
    }

    [Theory]
    [InlineData("2013-06-30", "uitvaardigen licht")]
    [InlineData("2013-07-01", "niet 1.2")]
    [InlineData("2014-01-23", "niet 1.2")]
    [InlineData("2014-06-09", "niet 1.2")]
    [InlineData("2015-06-01", "niet 1.2")]
    public void Croatia_joined_on_1_July_2013(string on, string expected) => Summary(Besluit(Meteen.Elders(Land.HRV), on)).Should().Be(expected);

    /// <summary>From 14 July to 9 October 2013 it is not known which text of A4/2.1 was in force: what the text of April says, what that of October says, and what is said as long as nobody judged.</summary>
    public static TheoryData<string, Dossier, string, string, string> Doubt => new()
    {
        { "Both_texts_agree", Meteen, "uitvaardigen licht", "uitvaardigen licht", "uitvaardigen licht" },
        { "Both_texts_agree_that_there_is_none", Basis, "niet", "niet", "niet" },
        { "Both_texts_agree_on_a_power", Basis.Vonnis(36), "kanUitvaardigen zwaar", "kanUitvaardigen zwaar", "kanUitvaardigen zwaar" },
        { "Free_term_while_the_text_is_not_known", Basis.TeLang(4), "niet", "uitvaardigen licht", "?; oordeel tekstVanOktober2013Gold" },
        { "One_day", Basis.Vonnis(24, Dagen(1)), "niet", "uitvaardigen zwaar", "?; oordeel tekstVanOktober2013Gold" },
        { "Power_or_duty", Basis.Vonnis(36, Dagen(1)), "kanUitvaardigen zwaar", "uitvaardigen zwaar", "? zwaar; oordeel tekstVanOktober2013Gold" },
        { "Light_or_heavy", Meteen.Vonnis(24, Dagen(1)), "uitvaardigen licht", "uitvaardigen zwaar", "uitvaardigen; oordeel tekstVanOktober2013Gold" },
        { "A_light_ban_makes_way_or_stays", Licht(Meteen.Vonnis(24, Dagen(1))), "uitvaardigen licht", "uitvaardigen zwaar vervangen", "uitvaardigen; oordeel tekstVanOktober2013Gold" },
        { "A_light_ban_makes_way", Licht(Bedreiging(Meteen)), "uitvaardigen zwaar vervangen", "uitvaardigen zwaar vervangen", "uitvaardigen zwaar vervangen" },
    };

    [Theory]
    [MemberData(nameof(Doubt))]
    public void While_the_text_is_not_known(string name, Dossier dossier, string april, string oktober, string open)
    {
        foreach (var (on, oordeel, expected) in new[]
        {
            ("2013-07-13", null, april), ("2013-07-14", Nee, april), ("2013-10-09", Nee, april),
            ("2013-07-14", Ja, oktober), ("2013-10-09", Ja, oktober), ("2013-10-10", null, oktober),
            ("2013-07-14", null, open), ("2013-10-09", null, open), ("2013-08-01", (Beoordeling?)null, open),
        })
        {
            var decision = Besluit(dossier.Geoordeeld(b => b with { TekstVanOktober2013Gold = oordeel }), on);

            Summary(decision).Should().Be(expected, "{0}: {1}", on, oordeel?.Oordeel);
            decision.Status.Should().Be(Status(expected));
            if ((name, on) is ("Free_term_while_the_text_is_not_known", "2013-08-01"))
            {
                Snapshot.Verify(Volledig(decision), parameters: name);
            }
        }
    }

    /// <summary>From ban to duration: what A4/2.2 says, and the years of A4/2.3.</summary>
    public static TheoryData<string, string, Dossier, string, int?> Chain => new()
    {
        { "W-IRV-021: two thefts, four and three months", "2013-07-29", Meteen.Gestraft(120, 90) with { Antecedenten = Lijst.Van<Antecedent>([.. Meteen.Gestraft(120, 90).Antecedenten!.Select(static a => a with { StrafmaximumMaanden = 48 })]) }, "uitvaardigen zwaar", 5 },
        { "W-IRV-024: community service makes it heavy and not long", "2015-11-17", Meteen.Vonnis(24, Taakstraf), "uitvaardigen zwaar", 2 },
        { "W-IRV-029: found under a ban, serious threat", "2015-11-17", Bedreiging(Meteen.Vonnis(48, Dagen(90))) with { Inreisverboden = [Verbod(Datum(2015, 3, 1), inWerking: true)] }, "uitvaardigen zwaar vervangen", 10 },
        { "Free term exceeded by nine days", "2014-06-09", Basis.TeLang(9), "uitvaardigen licht", 1 },
        { "W-IRV-017: two years after a permit", "2014-06-09", Meteen.Uitzondering(static u => u with { EerderSterkVerblijf = true, EerderVerblijfGeeindigdOp = Datum(2012, 9, 1) }), "niet", null },
    };

    [Theory]
    [MemberData(nameof(Chain))]
    public void From_ban_to_duration(string name, string on, Dossier dossier, string ban, int? years)
    {
        var date = LocalDatePattern.Iso.Parse(on).Value;
        var text = Vreemdelingencirculaire.On(date);
        var decision = (Decision<Inreisverbodsbesluit>)text.WithNumber("A4/2.2")!.Decide(dossier, date);
        Summary(decision).Should().Be(ban, name);

        var duration = (Decision<Inreisverbodsduur>)text.WithNumber("A4/2.3")!.Decide(dossier.Met(d => d with { WordtUitgevaardigd = decision.Outcome!.Besluit == Inreisverbodsbeslissing.Uitvaardigen }), date);
        duration.Outcome?.Duur.Should().Be(Period.FromYears(years!.Value));
        (duration.Status == DecisionStatus.NotApplicable).Should().Be(years is null);
    }

    [Fact]
    public void A_day_between_two_texts_is_decided_only_when_asked_for()
    {
        var dossier = Meteen.Uitzondering(static u => u with { EerderSterkVerblijf = true, EerderVerblijfGeeindigdOp = Datum(2012, 3, 1) });

        A4_2_2_2014Januari.Rule.Decide(dossier, Datum(2014, 2, 28)).Status.Should().Be(DecisionStatus.NotApplicable);
        A4_2_2_2014Januari.Rule.DecideAsIfInForce(dossier, Datum(2014, 2, 28)).Outcome!.Besluit.Should().Be(Inreisverbodsbeslissing.Niet);
    }

    [Theory]
    [InlineData("A4/2.1", "2013-03-31 2013-04-01 2013-07-13 2013-07-14 2013-10-09 2013-10-10 2014-01-23 2014-01-24 2014-04-06 2014-04-07 2015-11-17 2015-11-18", "-++--++--++-")]
    [InlineData("A4/2.2", "2013-03-31 2013-04-01 2013-10-10 2013-10-11 2014-01-22 2014-01-23 2014-01-24 2014-04-06 2014-04-07 2014-12-23 2014-12-24 2015-01-27 2015-01-28 2015-11-17 2015-11-18", "-++--+--++--++-")]
    public void They_are_held_for(string number, string days, string held) =>
        string.Concat(days.Split(' ').Select(day => Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(day).Value).WithNumber(number) is null ? '-' : '+')).Should().Be(held);

    private static Decision<Inreisverbodsgrondslag> Gronden(Dossier dossier, string on) =>
        LocalDatePattern.Iso.Parse(on).Value is var date ? (Decision<Inreisverbodsgrondslag>)Vreemdelingencirculaire.On(date).WithNumber("A4/2.1")!.Decide(dossier, date) : throw new InvalidOperationException();

    private static Decision<Inreisverbodsbesluit> Besluit(Dossier dossier, string on) =>
        LocalDatePattern.Iso.Parse(on).Value is var date ? (Decision<Inreisverbodsbesluit>)Vreemdelingencirculaire.On(date).WithNumber("A4/2.2")!.Decide(dossier, date) : throw new InvalidOperationException();

    private static DecisionStatus Status(string expected) =>
        expected.Contains("; mist", StringComparison.Ordinal) ? DecisionStatus.NeedsFacts : expected.Contains("; oordeel", StringComparison.Ordinal) ? DecisionStatus.NeedsJudgement : DecisionStatus.Decided;

    private static string Grond(Decision<Inreisverbodsgrondslag> decision)
    {
        var outcome = decision.Outcome!;
        var soort = outcome.Soort is { } known ? " " + Keuzen.SoortInreisverbod.NameOf(known) : outcome.Grond is Inreisverbodsgrond.Geen ? "" : " ?";

        return (outcome.Grond is { } grond ? Inreisverbodsgronden.Antwoorden.NameOf(grond) : "?") + soort + (outcome.Grond is Inreisverbodsgrond.Geen ? "" : string.Concat(outcome.ZwaarOnder.Select(static letter => " " + letter)))
            + (outcome.LichtVervangen is true ? " vervangen" : "") + (outcome.AfwijkenVanUitzondering is true ? " afwijken" : "") + Open(decision);
    }

    /// <summary>The ban that follows from a ground where nothing stands in the way of it.</summary>
    private static string Zonder(string grond)
    {
        var open = grond.IndexOf(';', StringComparison.Ordinal);
        var (words, rest) = open < 0 ? (grond.Split(' '), "") : (grond[..open].Split(' '), grond[open..]);
        return string.Join(" ", words.Select((word, i) => (i, word) switch
        {
            (0, "moet") => "uitvaardigen",
            (0, "kan") => "kanUitvaardigen",
            (0, "geen") => "niet",
            (_, "vervangen") => words[0] == "moet" ? word : "",
            (0, _) or (_, "licht" or "zwaar") => word,
            _ => "",
        }).Where(static word => word.Length > 0)) + rest;
    }

    private static string Summary(Decision<Inreisverbodsbesluit> decision)
    {
        var outcome = decision.Outcome!;
        return (outcome.Besluit is { } besluit ? Inreisverbodsbesluit.Antwoorden.NameOf(besluit) : "?") + (outcome.Soort is { } soort ? " " + Keuzen.SoortInreisverbod.NameOf(soort) : "")
            + (outcome.Beletselen is { } places ? string.Concat(places.Select(static place => " " + place)) : " ?")
            + (outcome.LichtVervangen is true ? " vervangen" : "") + (outcome.AsielaspectenToetsen is true ? " asiel" : "") + Open(decision);
    }
}
