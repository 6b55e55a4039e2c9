using System.Text.Json;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Circulaire.C2;
using Vc.Rules.Circulaire.Ind;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Circulaire.A3;
using Vc.Rules.Tests.Circulaire.C2;
using Vc.Rules.Tests.Circulaire.Ind;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;
using Besluiten = Vc.Rules.Circulaire.A3.Besluit;
using Decision = Vc.Rules.Decisions.Decision;

namespace Vc.Rules.Tests.Circulaire;

/// <summary>Paragraphs that build on each other: C2/10.3.2 on A3/1.1, A3/1.1 on A3/2 and on A2/12.6, and A3/2 on A3/1.1 again.</summary>
public class CompositionTests
{
    private static readonly LocalDate Peildatum = new(2025, 11, 24);

    private static readonly Dossier Aangetroffen = InNederland with { Onderzoek = new() { OnrechtmatigVerblijfGebleken = true } };

    private static readonly Dossier BevelGenegeerd = MetRecht(InNederland, Land.POL, SoortVerblijfsrecht.Regulier) with { Vertrekbevel = new() { Gegeven = true, Nageleefd = false } };

    private static readonly Dossier Asielzoeker = InNederland with
    {
        Vreemdeling = InNederland.Vreemdeling! with { LandVanHerkomst = Land.SYR },
        Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Asiel, Uitkomst = UitkomstAanvraag.Afgewezen, GrondBesluit = GrondBesluit.OpenbareOrde },
    };

    private static readonly Dossier MetRisico = Asielzoeker with { Beoordelingen = Asielzoeker.Beoordelingen! with { RisicoErnstigeSchade = Ja } };

    private static readonly Paragraph[] Composed = [A3_1_1_2025.Rule, A3_2_2025.Rule, C2_10_3_2_2025.Rule];

    /// <summary>The dossiers of all worked examples about return decisions.</summary>
    private static readonly IReadOnlyList<Dossier> Dossiers =
    [
        .. A3_2_2025Examples.Examples.Select(static row => (Dossier)row[1]),
        .. A3_2_2025Examples.Exceptions.Select(static row => (Dossier)row[1]),
        .. C2_10_3_2_2025Examples.Examples.Select(static row => (Dossier)row[1]),
        .. Terugkeerbesluit2024Examples.Examples.Select(static row => (Dossier)row[1]),
        new(),
    ];

    // ---------- De keten ----------

    [Fact]
    public void From_the_question_on_asylum_to_the_exception_that_bars_the_return_decision()
    {
        var decision = C2_10_3_2_2025.Rule.Decide(MetRisico, Peildatum);

        Keys(decision).Should().StartWith(
        [
            "C2/10.3.2#1", "C2/10.3.2#1.b",
            "C2/10.3.2#2.s1", "C2/10.3.2#toelichting.1",
            "A3/1.1#9.e", "A3/1.1#toelichting.5", "A3/1.1#9.e~risico-zonder-tijdsgrens", "A3/1.1#9.e~risico-in-elk-land-van-terugkeer",
            "A3/1.1#5",
        ]);
        Keys(decision).Where(static key => key.StartsWith("C2/", StringComparison.Ordinal)).Should().Equal(
            "C2/10.3.2#1", "C2/10.3.2#1.b", "C2/10.3.2#2.s1", "C2/10.3.2#toelichting.1", "C2/10.3.2#3.inreisverbod",
            "C2/10.3.2#2.s2~alleen-het-beletsel-houdt-het-besluit-tegen", "C2/10.3.2#2.s2", "C2/10.3.2#2.s3", "C2/10.3.2#3.s1", "C2/10.3.2#4.s1", "C2/10.3.2#4.s1~beletsel-weg-als-elk-risico-weg-is");
    }

    [Fact]
    public void From_the_return_decision_to_the_order_that_was_disobeyed()
    {
        var decision = A3_1_1_2025.Rule.Decide(BevelGenegeerd, Peildatum);

        decision.Outcome!.Besluit.Should().Be(Besluiten.Nemen);
        Keys(decision).Should().StartWith(
        [
            "A3/2#BevelRegulier.1.s3", "A3/2#BevelRegulier.1.s1~gesteld-verblijfsrecht-elders", "A3/2#BevelRegulier.1.s1~verblijfsrecht-elders-geldig-op-de-laatste-dag", "A3/2#GeenTKB.1.s1", "A3/2#toelichting.1",
            "A3/1.1#2", "A3/1.1#1", "IND/terugkeerbesluit#uitstel.1", "A3/1.1#Ad-a.1.s1",
        ]);
        Keys(decision).Should().Contain("A3/1.1#9", "the exceptions of A3/1.1 were considered");
        A3_2_2025.Rule.Decide(BevelGenegeerd, Peildatum).Citations.Select(static citation => citation.Pinpoint.ToString()).Should().StartWith("A3/2#BevelRegulier.1.s3", "the same chain carries it in A3/2");
    }

    [Fact]
    public void From_the_cross_reference_to_the_heading_that_it_points_to()
    {
        var elders = MetRecht(Aangetroffen, Land.POL, SoortVerblijfsrecht.Regulier);
        var beschermd = MetRecht(Aangetroffen, Land.POL, SoortVerblijfsrecht.InternationaleBescherming);

        Order(A3_1_1_2025.Rule.Decide(elders, Peildatum), "A3/1.1#6.s1", "A3/1.1#6.s2", "A3/2#BevelRegulier.1.s1", "A3/2#BevelRegulier.1.s3");
        Order(A3_1_1_2025.Rule.Decide(beschermd, Peildatum), "A3/1.1#6.s1", "A3/1.1#6.s2", "A3/2#GeenTKB.1.s1");
    }

    [Fact]
    public void Three_paragraphs_deep_protection_elsewhere_keeps_the_return_decision_back_though_there_is_no_obstacle()
    {
        var decision = C2_10_3_2_2025.Rule.Decide(MetRecht(Asielzoeker, Land.DEU, SoortVerblijfsrecht.InternationaleBescherming), Peildatum);

        decision.Outcome!.Terugkeerbeletsel.Should().BeFalse();
        decision.Outcome.Terugkeerbesluit.Should().Be(Besluiten.NietNemen);
        decision.Outcome.BesluitTotSignaleringBeoordelen.Should().BeNull("that belongs to the obstacle");
        Order(decision, "C2/10.3.2#1", "A3/1.1#5", "A3/1.1#6.s2", "A3/2#GeenTKB.1.s1");
    }

    [Fact]
    public void From_the_return_decision_to_the_alert_and_what_stands_in_its_way()
    {
        var clear = A3_1_1_2025.Rule.Decide(Aangetroffen, Peildatum);
        var outranked = A3_1_1_2025.Rule.Decide(Aangetroffen with { BesluitTotSignalering = new() { Genomen = true } }, Peildatum);
        var incompatible = A3_1_1_2025.Rule.Decide(Aangetroffen with { SignaleringAndereLidstaat = new() { Aanwezig = true }, Beoordelingen = Aangetroffen.Beoordelingen! with { SignaleringenOnverenigbaar = Ja, InvoerOndanksOnverenigbaarheid = Nee } }, Peildatum);

        clear.Outcome!.SignaleringInzakeTerugkeer.Should().BeTrue();
        Order(clear, "A3/1.1#4.s1", "IND/terugkeerbesluit#gevolgen.2.s3", "A2/12.6#Rangorde.3~rangorde-bij-een-nieuw-terugkeerbesluit", "A2/12.6#SIS.4");
        clear.Citations.Single(static citation => citation.Provision.Reading == "rangorde-bij-een-nieuw-terugkeerbesluit").Holds.Should().Be(Truth.No);

        outranked.Outcome!.SignaleringInzakeTerugkeer.Should().BeFalse();
        Order(outranked, "A3/1.1#4.s1", "A2/12.6#Rangorde.3~rangorde-bij-een-nieuw-terugkeerbesluit", "A2/12.6#Rangorde.3~rangorde-als-besluit-in-sis-kan");
        outranked.Citations.Single(static citation => citation.Provision.Reading == "rangorde-bij-een-nieuw-terugkeerbesluit").Holds.Should().Be(Truth.Yes);
        outranked.Outcome.Besluit.Should().Be(Besluiten.Nemen, "the alert does not touch the decision");

        A3_1_1_2025.Rule.Decide(Aangetroffen with { BesluitTotSignalering = new() { Genomen = true }, Inreisverboden = [Verbod(Datum(2025, 11, 3))] }, Peildatum)
            .Outcome!.SignaleringInzakeTerugkeer.Should().BeTrue("beside an entry ban the alert on return goes before a decision to alert");
        A3_1_1_2025.Rule.Decide(Aangetroffen with { BesluitTotSignalering = new() { Genomen = true }, VoorgenomenInreisverbod = new() { ZwaarOpVoorstel = true } }, Peildatum)
            .Outcome!.SignaleringInzakeTerugkeer.Should().BeTrue("also where the ban comes with the decision");

        incompatible.Outcome!.SignaleringInzakeTerugkeer.Should().BeFalse();
        Holds(incompatible, "A2/12.6#SIS.4").Should().Be(Truth.Yes);
    }

    [Fact]
    public void No_alert_is_asked_for_where_no_return_decision_is_taken()
    {
        var decision = A3_1_1_2025.Rule.Decide(InNederland, Peildatum);

        decision.Outcome!.SignaleringInzakeTerugkeer.Should().BeNull();
        decision.Citations.Should().NotContain(static citation => citation.Version == A2_12_6_2025.Rule.Version);
    }

    [Fact]
    public void No_norm_stands_in_a_chain_twice_and_each_has_the_version_of_its_own_text()
    {
        var versions = Vreemdelingencirculaire.On(Peildatum).Paragraphs.ToDictionary(static paragraph => paragraph.Version.Paragraph, static paragraph => paragraph.Version);
        foreach (var decision in Composed.SelectMany(static rule => Dossiers.Select(dossier => rule.Decide(dossier, Peildatum))))
        {
            decision.Citations.Select(static citation => (citation.Version.Id, citation.Provision.Key, citation.Role, string.Join(",", citation.Positions))).Should().OnlyHaveUniqueItems();
            foreach (var citation in decision.Citations)
            {
                citation.Version.Should().BeSameAs(versions[citation.Pinpoint.Paragraph], citation.Pinpoint.ToString());
            }
        }
    }

    [Fact]
    public void A_paragraph_lists_only_its_own_norms()
    {
        foreach (var rule in Composed)
        {
            rule.Norms.Should().OnlyContain(norm => norm.Version == rule.Version).And.NotBeEmpty();
        }

        A3_2_2025.Rule.Norms.Select(static norm => norm.Place).Should().Contain(["BevelRegulier.1.s1", "BevelRegulier.1.s3", "GeenTKB.1.s1"], "the headings that A3/1.1 borrows stay those of A3/2");
        A2_12_6_2025.Rule.Norms.Should().OnlyContain(static norm => norm.Version == A2_12_6_2025.Rule.Version);
    }

    // ---------- Een antwoord, wie het ook vraagt ----------

    [Fact]
    public void A_return_decision_is_taken_or_not_whichever_paragraph_is_asked()
    {
        foreach (var dossier in Dossiers)
        {
            var asked = A3_1_1_2025.Rule.Answer(A3_1_1_2025.Besluit, dossier, Peildatum);

            A3_2_2025.Rule.Answer(A3_2_2025.Terugkeerbesluit, dossier, Peildatum).Should().Be(asked);
            if (C2_10_3_2_2025.Rule.Answer(C2_10_3_2_2025.Terugkeerbesluit, dossier, Peildatum) is { State: AnswerState.Decided } there)
            {
                there.Should().Be(asked);
            }
        }
    }

    [Fact]
    public void The_obstacle_of_C2_is_exception_e_of_A3_1_1()
    {
        foreach (var dossier in Dossiers)
        {
            if (C2_10_3_2_2025.Rule.Answer(C2_10_3_2_2025.GeenTerugkeerbesluit, dossier, Peildatum) is { State: AnswerState.Decided, Value: var obstacle })
            {
                A3_1_1_2025.Rule.Answer(A3_1_1_2025.UitzonderingE, dossier, Peildatum).Should().Be(new Answer<bool>(AnswerState.Decided, obstacle));
            }
        }
    }

    [Fact]
    public void No_alert_on_return_follows_where_A2_12_6_would_enter_none_for_the_decision()
    {
        // What A3/1.1 foretells of the decision that it takes, A2/12.6 says once that decision is there.
        foreach (var dossier in Dossiers.Where(static dossier => dossier.Vertrek?.GrondgebiedLidstaten == VertrekBekend.NietVertrokken && dossier is { Terugkeerbesluiten.Count: 0, Inreisverboden.Count: 0 }))
        {
            var before = A3_1_1_2025.Rule.Decide(dossier, Peildatum);
            if (before.Outcome!.SignaleringInzakeTerugkeer is { } foretold)
            {
                var after = A2_12_6_2025.Rule.Decide(dossier with { Terugkeerbesluiten = [Besluit(Peildatum)] }, Peildatum);
                after.Outcome!.Signaleringen.Any(static alert => alert.Soort == SoortSignalering.Terugkeer).Should().Be(foretold);
            }
        }
    }

    // ---------- Wat ontbreekt ----------

    [Fact]
    public void A_fact_of_A3_1_1_is_missing_in_the_paragraph_that_asks_only_where_it_matters()
    {
        Without(Aangetroffen).Should().Equal("vreemdeling.nationaliteit");
        Asked(A3_2_2025.Rule, Unknown(Aangetroffen)).Should().Equal("vreemdeling.nationaliteit");
        Asked(C2_10_3_2_2025.Rule, Unknown(Asielzoeker)).Should().Equal("vreemdeling.nationaliteit");

        Asked(C2_10_3_2_2025.Rule, Unknown(MetRisico)).Should().Equal(["vreemdeling.nationaliteit"], "exception e settles the return decision for every nationality, but not whether the person has to leave");
        Asked(C2_10_3_2_2025.Rule, Unknown(MetRisico) with { Overdrachtsbesluit = new() { Genomen = true } }).Should().BeEmpty("with a transfer he does not leave by himself, whatever his nationality");
        Asked(C2_10_3_2_2025.Rule, Unknown(Asielzoeker) with { Overdrachtsbesluit = new() { Genomen = true } }).Should().BeEmpty("exception g does too");
        Asked(C2_10_3_2_2025.Rule, Unknown(Asielzoeker) with { Aanvraag = Asielzoeker.Aanvraag! with { GrondBesluit = GrondBesluit.Anders } }).Should().BeEmpty("the paragraph does not reach the case");

        static Dossier Unknown(Dossier dossier) => dossier with { Vreemdeling = dossier.Vreemdeling! with { Nationaliteit = null } };
        static IEnumerable<string> Without(Dossier dossier) => Asked(A3_1_1_2025.Rule, Unknown(dossier));
    }

    [Fact]
    public void A_fact_of_A3_2_is_missing_in_A3_1_1_and_in_C2_only_where_it_matters()
    {
        var given = MetRecht(Aangetroffen, Land.POL, SoortVerblijfsrecht.Regulier) with { Vertrekbevel = new() { Gegeven = true } };
        var asylum = MetRecht(Asielzoeker, Land.POL, SoortVerblijfsrecht.Regulier) with { Vertrekbevel = new() { Gegeven = true } };

        Asked(A3_1_1_2025.Rule, given).Should().Equal("vertrekbevel.nageleefd");
        Asked(C2_10_3_2_2025.Rule, asylum).Should().Equal("vertrekbevel.nageleefd");

        Asked(A3_1_1_2025.Rule, MetRecht(given, Land.POL, SoortVerblijfsrecht.LangdurigIngezetene)).Should().BeEmpty("whoever is a long-term resident is given none either way");
        Asked(A3_1_1_2025.Rule, MetRecht(given, Land.IRL, SoortVerblijfsrecht.Regulier)).Should().BeEmpty("Ireland is not in the group");
        Asked(A3_1_1_2025.Rule, given with { Overdrachtsbesluit = new() { Genomen = true } }).Should().BeEmpty();
    }

    [Fact]
    public void With_protection_elsewhere_nothing_else_is_needed_to_know_that_no_return_decision_is_taken()
    {
        var onlyThat = new Dossier { VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Aangetoond, Lidstaat = Land.DEU, Soort = SoortVerblijfsrecht.InternationaleBescherming } };

        A3_1_1_2025.Rule.Decide(A3_1_1_2025.Besluit, onlyThat, Peildatum).Outcome!.Answer.Value.Should().Be(Besluiten.NietNemen);
        A3_2_2025.Rule.Decide(A3_2_2025.Terugkeerbesluit, onlyThat, Peildatum).Status.Should().Be(DecisionStatus.Decided);
        A3_2_2025.Rule.Decide(A3_2_2025.InreisverbodUitgesloten, onlyThat, Peildatum).Outcome!.Answer.Value.Should().BeTrue();
    }

    [Fact]
    public void A_judgement_of_A3_2_is_put_to_a_human_by_the_paragraph_that_asks_only_where_it_matters()
    {
        var open = MetRecht(Aangetroffen, Land.POL, SoortVerblijfsrecht.Regulier) with { Beoordelingen = Aangetroffen.Beoordelingen! with { OnmiddellijkVertrekVereist = null } };

        ToJudge(A3_1_1_2025.Rule, open).Should().Equal("beoordelingen.onmiddellijkVertrekVereist.oordeel");
        A3_1_1_2025.Rule.Decide(open, Peildatum).Status.Should().Be(DecisionStatus.NeedsJudgement);
        ToJudge(A3_1_1_2025.Rule, open with { Overdrachtsbesluit = new() { Genomen = true } }).Should().BeEmpty();
        ToJudge(A3_1_1_2025.Rule, Aangetroffen with { Beoordelingen = open.Beoordelingen }).Should().BeEmpty("there is no right of residence elsewhere");
        ToJudge(C2_10_3_2_2025.Rule, MetRecht(MetRisico, Land.POL, SoortVerblijfsrecht.Regulier) with { Beoordelingen = MetRisico.Beoordelingen! with { OnmiddellijkVertrekVereist = null } }).Should().Equal(["beoordelingen.onmiddellijkVertrekVereist.oordeel"], "whether an order to go to Poland comes first decides what the decision tells the person");
    }

    [Fact]
    public void What_the_alert_lacks_is_not_missing_for_the_return_decision_but_is_when_the_alert_is_asked_for()
    {
        var unknown = Aangetroffen with { SignaleringAndereLidstaat = null };
        var unjudged = Aangetroffen with { SignaleringAndereLidstaat = new() { Aanwezig = true } };

        A3_1_1_2025.Rule.Decide(unknown, Peildatum).Status.Should().Be(DecisionStatus.Decided);
        A3_1_1_2025.Rule.Decide(unknown, Peildatum).Outcome!.SignaleringInzakeTerugkeer.Should().BeNull();
        Asked(A3_1_1_2025.Rule, unknown).Should().BeEmpty();

        A3_1_1_2025.Rule.Decide(A3_1_1_2025.Signalering, unknown, Peildatum).MissingFacts.Select(static missing => missing.Path).Should().Equal("signaleringAndereLidstaat.aanwezig");
        var asked = A3_1_1_2025.Rule.Decide(A3_1_1_2025.Signalering, unjudged, Peildatum);
        asked.Status.Should().Be(DecisionStatus.NeedsJudgement);
        asked.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => judgement.Path).Should().Contain("beoordelingen.signaleringenOnverenigbaar.oordeel");
        A3_1_1_2025.Rule.Decide(A3_1_1_2025.Signalering, unknown with { BesluitTotSignalering = new() { Genomen = true } }, Peildatum).Outcome!.Answer.Value.Should().BeFalse("a decision to alert outranks it either way");
    }

    // ---------- Wat eruit komt ----------

    [Theory]
    [InlineData("C2/10.3.2")]
    [InlineData("A3/2")]
    public void The_JSON_of_a_composed_decision_names_each_text(string paragraph)
    {
        var decision = Vreemdelingencirculaire.WithNumber(paragraph).Single().Decide(paragraph == "A3/2" ? BevelGenegeerd : Asielzoeker, Peildatum);

        using var json = JsonDocument.Parse(DecisionJson.Write(decision));

        var root = json.RootElement;
        root.GetProperty("paragraph").GetString().Should().Be(paragraph);
        root.GetProperty("law").GetProperty("paragraph").GetString().Should().Be(paragraph, "the law of the decision is the paragraph that was asked");
        root.GetProperty("fingerprint").GetString().Should().Be(decision.Fingerprint);
        var citations = root.GetProperty("citations").EnumerateArray().ToList();
        citations.Select(static citation => citation.GetProperty("pinpoint").GetString()).Should().Equal(decision.Citations.Select(static citation => citation.Pinpoint.ToString()));
        citations.Select(static citation => citation.GetProperty("pinpoint").GetString()!.Split('#')[0]).Should().Contain(["A3/1.1", paragraph]);
        for (var i = 0; i < citations.Count; i++)
        {
            citations[i].GetProperty("instrument").GetString().Should().Be(decision.Citations[i].Version.Instrument.Name);
            citations[i].GetProperty("inForce").ValueKind.Should().Be(JsonValueKind.Object);
            citations[i].GetProperty("text").GetString().Should().StartWith(decision.Citations[i].Version.Paragraph.StartsWith("IND/", StringComparison.Ordinal) ? "IND-pagina" : decision.Citations[i].Pinpoint.Place.StartsWith("toelichting", StringComparison.Ordinal) ? "toelichting bij paragraaf" : "paragraaf " + decision.Citations[i].Version.Paragraph);
        }
    }

    [Fact]
    public void A_page_of_the_IND_in_the_JSON_of_a_chain_is_an_explanation_of_another_instrument()
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(C2_10_3_2_2025.Rule.Decide(Asielzoeker, Peildatum)));

        var page = json.RootElement.GetProperty("citations").EnumerateArray().Single(static citation => citation.GetProperty("pinpoint").GetString() == "IND/terugkeerbesluit#wanneer.1.2");
        page.GetProperty("role").GetString().Should().Be("explanation");
        page.GetProperty("instrument").GetString().Should().Be("IND-pagina Terugkeerbesluit");
        page.GetProperty("facts").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void The_explanation_tells_the_chain_in_its_order_and_names_each_paragraph()
    {
        var decision = C2_10_3_2_2025.Rule.Decide(MetRisico, Peildatum);

        InThisOrder(decision.Explain(Language.Nl), "Paragraaf C2/10.3.2 Vc: ", "(paragraaf C2/10.3.2 Vc, eerste alinea", "(paragraaf C2/10.3.2 Vc, tweede alinea, eerste volzin", "(paragraaf A3/1.1 Vc, negende alinea, onder e", "(paragraaf C2/10.3.2 Vc, tweede alinea, tweede volzin");
        InThisOrder(decision.Explain(Language.En), "Paragraph C2/10.3.2 Vc: ", "(paragraph C2/10.3.2 Vc, first alinea", "(paragraph A3/1.1 Vc, ninth alinea, under e", "(paragraph C2/10.3.2 Vc, second alinea, second sentence");
        InThisOrder(decision.ToMarkdown(Language.Nl), "# Paragraaf C2/10.3.2 Vc", "(paragraaf C2/10.3.2 Vc, eerste alinea", "(paragraaf A3/1.1 Vc, negende alinea, onder e");
        decision.ToMermaid(Language.Nl).Should().Contain("A3/1.1").And.Contain("C2/10.3.2");

        InThisOrder(A3_2_2025.Rule.Decide(MetRecht(Aangetroffen, Land.POL, SoortVerblijfsrecht.Regulier), Peildatum).Explain(Language.Nl), "paragraaf A3/1.1 Vc, zesde alinea, tweede volzin", "paragraaf A3/2 Vc, onder het kopje over regulier verblijfsrecht");

        static void InThisOrder(string text, params string[] parts)
        {
            var at = 0;
            foreach (var part in parts)
            {
                var found = text.IndexOf(part, at, StringComparison.Ordinal);
                found.Should().BeGreaterThanOrEqualTo(0, "'{0}' comes after what stands before it in this list", part);
                at = found + part.Length;
            }
        }
    }

    [Fact]
    public void A_composed_decision_is_the_same_each_time()
    {
        foreach (var rule in Composed)
        {
            var (first, second) = (rule.Decide(MetRisico, Peildatum), rule.Decide(DossierJson.Read(DossierJson.Write(MetRisico)), Peildatum));

            first.Should().Be(second);
            DecisionJson.Write(first).Should().Be(DecisionJson.Write(second));
        }
    }

    private static Dossier MetRecht(Dossier dossier, Land lidstaat, SoortVerblijfsrecht soort) => dossier with
    {
        Verblijf = dossier.Verblijf! with { VergunningAndereLidstaat = VergunningElders.Aangetoond },
        VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Aangetoond, Lidstaat = lidstaat, Soort = soort, GeldigTotEnMet = Datum(2027, 3, 1) },
    };

    private static IEnumerable<string> Asked(Paragraph rule, Dossier dossier) => rule.Decide(dossier, Peildatum).MissingFacts.Select(static missing => missing.Path);

    private static IEnumerable<string> ToJudge(Paragraph rule, Dossier dossier) => rule.Decide(dossier, Peildatum).Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => judgement.Path);

    private static IEnumerable<string> Keys(Decision decision) => decision.Citations.Select(static citation => $"{citation.Pinpoint.Paragraph}#{citation.Provision.Key}");

    private static Truth Holds(Decision decision, string pinpoint) => decision.Citations.Single(citation => citation.Pinpoint.ToString() == pinpoint && citation.Role != Role.Reading).Holds;

    private static void Order(Decision decision, params string[] keys) => Keys(decision).Where(keys.Contains).Should().Equal(keys);
}
