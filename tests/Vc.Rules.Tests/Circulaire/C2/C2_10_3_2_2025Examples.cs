using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Circulaire.C2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.C2;

/// <summary>
/// Worked examples of C2/10.3.2 (2025). Each states by hand what must come out, one line a field of the outcome and one for each thing that is missing, and keeps the whole decision as a snapshot.
/// </summary>
public class C2_10_3_2_2025Examples
{
    private static readonly LocalDate Peildatum = new(2025, 11, 20);

    private static readonly string[] Beletsel = ["risico ja", "beletsel ja", "terugkeerbesluit nietNemen", "inreisverbod nietMogelijk", "tekst ja", "zonder termijn ja", "signalering beoordelen", "vervolg nee"];

    private static readonly string[] ZonderVertrekplicht = ["risico ja", "beletsel ja", "terugkeerbesluit nietNemen", "inreisverbod nietMogelijk", "vervolg nee"];

    private static readonly string[] GeenBeletsel = ["risico nee", "beletsel nee", "terugkeerbesluit nemen", "vervolg nee"];

    /// <summary>A Syrian whose asylum application is refused for danger to public order. No risk, no other country.</summary>
    private static readonly Dossier Asielzoeker = InNederland with
    {
        Vreemdeling = InNederland.Vreemdeling! with { LandVanHerkomst = Land.SYR },
        Aanvraag = Asiel(UitkomstAanvraag.Afgewezen, GrondBesluit.OpenbareOrde),
    };

    private static readonly Dossier MetRisico = Risico(Asielzoeker, Ja, Nee);

    private static readonly Dossier Eerder = Asielzoeker with { Terugkeerbeletsel = new() { EerderVastgesteld = true } };

    public static TheoryData<string, Dossier, DecisionStatus, string[]> Examples => new()
    {
        // Het risico
        { "Persecution", MetRisico, DecisionStatus.Decided, Beletsel },
        { "Serious_harm", Risico(Asielzoeker, Nee, Ja), DecisionStatus.Decided, Beletsel },
        { "Both_risks", Risico(Asielzoeker, Ja, Ja), DecisionStatus.Decided, Beletsel },
        { "Neither_risk", Asielzoeker, DecisionStatus.Decided, GeenBeletsel },
        { "Neither_risk_judged", Risico(Asielzoeker, null, null), DecisionStatus.NeedsJudgement, ["vervolg nee", "oordeel risicoErnstigeSchade", "oordeel risicoVervolging"] },
        { "One_risk_denied_the_other_not_judged", Risico(Asielzoeker, Nee, null), DecisionStatus.NeedsJudgement, ["vervolg nee", "oordeel risicoErnstigeSchade"] },
        { "One_risk_is_enough_and_the_other_need_not_be_judged", Risico(Asielzoeker, null, Ja), DecisionStatus.Decided, Beletsel },
        { "Health_is_no_obstacle_here_but_keeps_the_return_decision_back", Asielzoeker with { Beoordelingen = Asielzoeker.Beoordelingen! with { RisicoGezondheid = Ja } }, DecisionStatus.Decided, ["risico nee", "beletsel nee", "terugkeerbesluit nietNemen", "vervolg nee"] },
        { "Family_life_is_no_obstacle_here_but_keeps_the_return_decision_back", Asielzoeker with { Beoordelingen = Asielzoeker.Beoordelingen! with { Artikel8VerzetZich = Ja } }, DecisionStatus.Decided, ["risico nee", "beletsel nee", "terugkeerbesluit nietNemen", "vervolg nee"] },

        // Een ander land
        { "Another_country_where_he_wants_to_go_and_is_admitted", MetRisico with { AndereLandenVanTerugkeer = [Vrijwillig] }, DecisionStatus.Decided, ["risico ja", "beletsel nee", "terugkeerbesluit nemen", "vervolg nee"] },
        { "Another_country_that_takes_back", MetRisico with { AndereLandenVanTerugkeer = [Ander(Land.TUR) with { Doorreisland = true, Overnameregeling = true }] }, DecisionStatus.Decided, ["risico ja", "beletsel nee", "terugkeerbesluit nemen", "vervolg nee"] },
        { "Another_country_that_does_not_admit_him", MetRisico with { AndereLandenVanTerugkeer = [Vrijwillig with { WordtToegelaten = false }] }, DecisionStatus.Decided, Beletsel },
        { "Another_country_with_a_risk_of_its_own", MetRisico with { AndereLandenVanTerugkeer = [Vrijwillig with { RisicoVastgesteld = true }] }, DecisionStatus.Decided, Beletsel },
        { "Another_member_state_is_no_country_of_return", MetRisico with { AndereLandenVanTerugkeer = [Vrijwillig with { Land = Land.DEU }] }, DecisionStatus.Decided, Beletsel },
        { "The_second_of_two_countries_will_do", MetRisico with { AndereLandenVanTerugkeer = [Ander(Land.LBN), Vrijwillig] }, DecisionStatus.Decided, ["risico ja", "beletsel nee", "terugkeerbesluit nemen", "vervolg nee"] },
        { "Other_countries_unknown", MetRisico with { AndereLandenVanTerugkeer = null }, DecisionStatus.NeedsFacts, ["risico ja", "vervolg nee", "mist andereLandenVanTerugkeer"] },
        { "Admission_to_the_other_country_unknown", MetRisico with { AndereLandenVanTerugkeer = [Vrijwillig with { WordtToegelaten = null }] }, DecisionStatus.NeedsFacts, ["risico ja", "vervolg nee", "mist andereLandenVanTerugkeer[0].wordtToegelaten"] },
        { "Other_countries_do_not_matter_for_the_obstacle_without_a_risk", Asielzoeker with { AndereLandenVanTerugkeer = [Vrijwillig with { WordtToegelaten = null }] }, DecisionStatus.Decided, GeenBeletsel },

        // Het beletsel is vervallen
        { "Obstacle_gone", Eerder, DecisionStatus.Decided, ["risico nee", "beletsel nee", "terugkeerbesluit nemen", "vervolg ja"] },
        { "Persecution_left", Risico(Eerder, Ja, Nee), DecisionStatus.Decided, Beletsel },
        { "Serious_harm_left", Risico(Eerder, Nee, Ja), DecisionStatus.Decided, Beletsel },
        { "Not_judged_whether_the_obstacle_has_gone", Risico(Eerder, null, null), DecisionStatus.NeedsJudgement, ["oordeel risicoErnstigeSchade", "oordeel risicoVervolging"] },
        { "Persecution_gone_serious_harm_not_judged", Risico(Eerder, Nee, null), DecisionStatus.NeedsJudgement, ["oordeel risicoErnstigeSchade"] },
        { "Risk_left_but_another_country_found", Risico(Eerder, Ja, Nee) with { AndereLandenVanTerugkeer = [Vrijwillig] }, DecisionStatus.Decided, ["risico ja", "beletsel nee", "terugkeerbesluit nemen", "vervolg nee"] },
        { "Obstacle_gone_but_family_life_bars_the_return_decision", Eerder with { Beoordelingen = Eerder.Beoordelingen! with { Artikel8VerzetZich = Ja } }, DecisionStatus.Decided, ["risico nee", "beletsel nee", "terugkeerbesluit nietNemen", "vervolg ja"] },
        { "Obstacle_gone_but_health_still_bars_removal", Eerder with { Beoordelingen = Eerder.Beoordelingen! with { RisicoGezondheid = Ja } }, DecisionStatus.Decided, ["risico nee", "beletsel nee", "terugkeerbesluit nietNemen", "vervolg nee"] },
        { "Obstacle_gone_health_not_judged", Eerder with { Beoordelingen = Eerder.Beoordelingen! with { RisicoGezondheid = null } }, DecisionStatus.NeedsJudgement, ["risico nee", "beletsel nee", "oordeel risicoGezondheid"] },
        { "Obstacle_gone_and_no_country_can_be_named", Eerder with { Vreemdeling = Eerder.Vreemdeling! with { LandVanHerkomst = Land.XXX }, Beoordelingen = Eerder.Beoordelingen! with { TerugkeerbesluitZonderLand = Nee } }, DecisionStatus.Decided, ["risico nee", "beletsel nee", "terugkeerbesluit nietNemen", "vervolg ja"] },
        { "Earlier_obstacle_unknown_without_a_risk", Asielzoeker with { Terugkeerbeletsel = null }, DecisionStatus.NeedsFacts, ["risico nee", "beletsel nee", "terugkeerbesluit nemen", "mist terugkeerbeletsel.eerderVastgesteld"] },
        { "Earlier_obstacle_does_not_matter_with_a_risk", MetRisico with { Terugkeerbeletsel = null }, DecisionStatus.Decided, Beletsel },

        // Wat A3/1.1 mist, telt alleen waar het ertoe doet
        { "With_the_obstacle_only_what_the_duty_to_leave_hangs_on_is_asked", MetRisico with { Terugkeerbesluiten = null, Onderzoek = null, Opvang = null, Beoordelingen = MetRisico.Beoordelingen! with { RisicoErnstigeSchade = null, RisicoGezondheid = null } }, DecisionStatus.Decided, Beletsel },
        { "With_the_obstacle_the_duty_to_leave_is_not_known", MetRisico with { Verblijf = null, Overdrachtsbesluit = null }, DecisionStatus.NeedsFacts, [.. ZonderVertrekplicht, "mist overdrachtsbesluit.genomen", "mist verblijf.rechtmatigInNederland"] },

        // Wie niet weg moet, krijgt niet te horen dat hij zelf moet vertrekken
        { "Lawful_on_another_ground", MetRisico with { Verblijf = MetRisico.Verblijf! with { RechtmatigInNederland = true } }, DecisionStatus.Decided, ZonderVertrekplicht },
        { "Another_application_that_may_be_awaited", MetRisico with { AndereAanvraag = MetRisico.AndereAanvraag! with { Loopt = true, MagWordenAfgewacht = true } }, DecisionStatus.Decided, ZonderVertrekplicht },
        { "Citizen_of_the_Union", MetRisico with { Vreemdeling = MetRisico.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat, OnderRichtlijn2004_38 = false } }, DecisionStatus.Decided, ZonderVertrekplicht },
        { "Family_of_a_citizen_of_the_Union", MetRisico with { Vreemdeling = MetRisico.Vreemdeling! with { OnderRichtlijn2004_38 = true } }, DecisionStatus.Decided, ZonderVertrekplicht },
        { "Family_life_beside_the_obstacle", MetRisico with { Beoordelingen = MetRisico.Beoordelingen! with { Artikel8VerzetZich = Ja } }, DecisionStatus.Decided, ZonderVertrekplicht },
        { "Family_life_beside_the_obstacle_not_judged", MetRisico with { Beoordelingen = MetRisico.Beoordelingen! with { Artikel8VerzetZich = null } }, DecisionStatus.NeedsJudgement, [.. ZonderVertrekplicht, "oordeel artikel8VerzetZich"] },
        { "Unaccompanied_minor_beside_the_obstacle", MetRisico with { Vreemdeling = MetRisico.Vreemdeling! with { Geboortedatum = Datum(2010, 1, 1), Alleenstaand = true } }, DecisionStatus.Decided, ZonderVertrekplicht },
        { "Protection_in_Germany_beside_the_obstacle", MetRisico with { VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Aangetoond, Lidstaat = Land.DEU, Soort = SoortVerblijfsrecht.InternationaleBescherming } }, DecisionStatus.Decided, ZonderVertrekplicht },
        { "Transfer_decision_beside_the_obstacle", MetRisico with { Overdrachtsbesluit = new() { Genomen = true } }, DecisionStatus.Decided, ZonderVertrekplicht },
        { "Outside_the_Netherlands", MetRisico with { Verblijf = MetRisico.Verblijf! with { Verblijfplaats = Verblijfplaats.BuitenEu } }, DecisionStatus.Decided, Beletsel },
        { "Place_unknown", MetRisico with { Verblijf = MetRisico.Verblijf! with { Verblijfplaats = null } }, DecisionStatus.Decided, Beletsel },
        { "Health_beside_the_obstacle", MetRisico with { Beoordelingen = MetRisico.Beoordelingen! with { RisicoGezondheid = Ja } }, DecisionStatus.Decided, Beletsel },
        { "Without_a_risk_the_exceptions_of_A3_1_1_are_asked", Asielzoeker with { Overdrachtsbesluit = null, Beoordelingen = Asielzoeker.Beoordelingen! with { Artikel8VerzetZich = null } }, DecisionStatus.NeedsFacts, ["risico nee", "beletsel nee", "vervolg nee", "mist overdrachtsbesluit.genomen", "oordeel artikel8VerzetZich"] },
        { "Without_a_risk_a_judgement_of_A3_1_1_alone_makes_it_one_for_a_human", Asielzoeker with { Beoordelingen = Asielzoeker.Beoordelingen! with { Artikel8VerzetZich = null } }, DecisionStatus.NeedsJudgement, ["risico nee", "beletsel nee", "vervolg nee", "oordeel artikel8VerzetZich"] },
        { "What_A3_1_1_lacks_does_not_matter_where_another_exception_settles_it", Asielzoeker with { Overdrachtsbesluit = new() { Genomen = true }, Beoordelingen = Asielzoeker.Beoordelingen! with { Artikel8VerzetZich = null } }, DecisionStatus.Decided, ["risico nee", "beletsel nee", "terugkeerbesluit nietNemen", "vervolg nee"] },

        // Of de paragraaf het geval bereikt
        { "Ground_unknown", MetRisico with { Aanvraag = MetRisico.Aanvraag! with { GrondBesluit = null } }, DecisionStatus.NeedsFacts, ["mist aanvraag.grondBesluit"] },
        { "Kind_of_application_unknown", MetRisico with { Aanvraag = MetRisico.Aanvraag! with { Soort = null } }, DecisionStatus.NeedsFacts, ["mist aanvraag.soort"] },
    };

    /// <summary>Every ground with every decision that the first sentence names.</summary>
    public static TheoryData<UitkomstAanvraag, GrondBesluit> Reached
    {
        get
        {
            var data = new TheoryData<UitkomstAanvraag, GrondBesluit>();
            foreach (var uitkomst in new[] { UitkomstAanvraag.Afgewezen, UitkomstAanvraag.VergunningIngetrokken, UitkomstAanvraag.NietVerlengd })
            {
                foreach (var grond in new[] { GrondBesluit.OpenbareOrde, GrondBesluit.NationaleVeiligheid, GrondBesluit.Artikel1F })
                {
                    data.Add(uitkomst, grond);
                }
            }

            return data;
        }
    }

    public static TheoryData<string, Aanvraag> NotReached => new()
    {
        { "other_ground", Asiel(UitkomstAanvraag.Afgewezen, GrondBesluit.Anders) },
        { "withdrawn_on_another_ground", Asiel(UitkomstAanvraag.VergunningIngetrokken, GrondBesluit.Anders) },
        { "regular_application", Asiel(UitkomstAanvraag.Afgewezen, GrondBesluit.OpenbareOrde) with { Soort = SoortAanvraag.Regulier } },
        { "review_against_Union_law", Asiel(UitkomstAanvraag.Afgewezen, GrondBesluit.NationaleVeiligheid) with { Soort = SoortAanvraag.EuRecht } },
        { "not_processed", Asiel(UitkomstAanvraag.BuitenBehandeling, GrondBesluit.OpenbareOrde) },
        { "open", Asiel(UitkomstAanvraag.Open, null) },
        { "granted", Asiel(UitkomstAanvraag.Ingewilligd, null) },
        { "withdrawn_by_the_person", Asiel(UitkomstAanvraag.DoorVreemdelingIngetrokken, null) },
        { "no_application", new() { Gedaan = false } },
    };

    /// <summary>The cases by their id, with the date that each gives, and the places that its chain must name with whether they hold.</summary>
    public static TheoryData<string, Dossier, LocalDate, DecisionStatus, string[], string[]> Cases => new()
    {
        { "W-C2-10.3.2-002", Risico(Asielzoeker, Nee, Ja) with { Aanvraag = Asiel(UitkomstAanvraag.VergunningIngetrokken, GrondBesluit.NationaleVeiligheid) }, Datum(2025, 11, 10), DecisionStatus.Decided, Beletsel, ["C2/10.3.2#1 Yes", "C2/10.3.2#1.b Yes", "C2/10.3.2#2.s1 Yes", "C2/10.3.2#3.s1 Yes"] },
        { "W-C2-10.3.2-010", Asielzoeker with { Aanvraag = Asiel(UitkomstAanvraag.Afgewezen, GrondBesluit.Anders) }, Datum(2025, 11, 10), DecisionStatus.NotApplicable, [], ["C2/10.3.2#1 No"] },
        { "W-C2-10.3.2-014", Eerder with { BesluitTotSignalering = new() { Genomen = true } }, Datum(2026, 6, 8), DecisionStatus.Decided, ["risico nee", "beletsel nee", "terugkeerbesluit nemen", "vervolg ja"], ["C2/10.3.2#4.s1 Yes", "C2/10.3.2#4.s2 Yes", "C2/10.3.2#4.s3 Yes"] },
    };

    private static AnderLandVanTerugkeer Vrijwillig => Ander(Land.TUR) with { WilVrijwilligTerug = true, WordtToegelaten = true };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string[] expected)
    {
        var decision = C2_10_3_2_2025.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string id, Dossier dossier, LocalDate on, DecisionStatus status, string[] expected, string[] cites)
    {
        var decision = C2_10_3_2_2025.Rule.Decide(dossier, on);

        decision.Status.Should().Be(status);
        Summary(decision).Should().Equal(expected);
        decision.Citations.Select(static citation => $"{citation.Pinpoint.Paragraph}#{citation.Provision.Key} {citation.Holds}").Should().Contain(cites);
        Snapshot.Verify(Volledig(decision), parameters: id);
    }

    [Theory]
    [MemberData(nameof(Reached))]
    public void Each_ground_with_each_decision_is_reached(UitkomstAanvraag uitkomst, GrondBesluit grond)
    {
        var aanvraag = Asiel(uitkomst, grond);

        Summary(C2_10_3_2_2025.Rule.Decide(MetRisico with { Aanvraag = aanvraag }, Peildatum)).Should().Equal(Beletsel);
        Summary(C2_10_3_2_2025.Rule.Decide(Asielzoeker with { Aanvraag = aanvraag }, Peildatum)).Should().Equal(GeenBeletsel);
        Summary(C2_10_3_2_2025.Rule.Decide(Eerder with { Aanvraag = aanvraag }, Peildatum)).Should().Contain("vervolg ja");
    }

    [Theory]
    [MemberData(nameof(NotReached))]
    public void Where_the_paragraph_does_not_reach_the_case_it_says_why_and_names_A3_1_1(string name, Aanvraag aanvraag)
    {
        foreach (var dossier in new[] { MetRisico, Eerder })
        {
            var decision = C2_10_3_2_2025.Rule.Decide(dossier with { Aanvraag = aanvraag }, Peildatum);

            decision.Status.Should().Be(DecisionStatus.NotApplicable, name);
            decision.Outcome.Should().BeNull();
            decision.MissingFacts.Should().BeEmpty();
            decision.Remark!.Value.Nl.Should().Contain("A3/1.1");
            decision.Remark!.Value.En.Should().Contain("A3/1.1");
            var reason = decision.Citations[0];
            reason.Pinpoint.Should().Be(new Pinpoint("C2/10.3.2", "1"));
            reason.Holds.Should().Be(Truth.No);
            reason.Facts.Should().NotBeEmpty("the fact that keeps the case out is the reason");
        }

        Snapshot.Verify(Volledig(C2_10_3_2_2025.Rule.Decide(MetRisico with { Aanvraag = aanvraag }, Peildatum)), parameters: name);
    }

    [Theory]
    [InlineData(true, false, "1.a")]
    [InlineData(false, true, "1.b")]
    [InlineData(true, true, "1.a 1.b")]
    public void The_letters_that_hold_are_cited_with_their_articles(bool a, bool b, string letters)
    {
        var citations = C2_10_3_2_2025.Rule.Decide(Risico(Asielzoeker, new() { Oordeel = a }, new() { Oordeel = b }), Peildatum).Citations;

        string.Join(" ", citations.Where(static citation => citation.Pinpoint.Paragraph == "C2/10.3.2" && citation.Pinpoint.Place.StartsWith("1.", StringComparison.Ordinal) && citation.Holds == Truth.Yes).Select(static citation => citation.Pinpoint.Place)).Should().Be(letters);
        foreach (var letter in letters.Split(' '))
        {
            citations.Single(citation => citation.Pinpoint == new Pinpoint("C2/10.3.2", letter)).Provision.RefersTo.Select(static source => source.Render(Language.Nl))
                .Should().ContainMatch($"*29, eerste lid, onder {letter[^1..]}, Vw");
        }
    }

    [Theory]
    [InlineData("1", Force.Must)]
    [InlineData("2.s1", Force.MustNot)]
    [InlineData("2.s2", Force.Must)]
    [InlineData("2.s3", Force.MustNot)]
    [InlineData("3.inreisverbod", Force.MustNot)]
    [InlineData("3.s1", Force.Must)]
    [InlineData("4.s1", Force.Must)]
    [InlineData("4.s2", Force.Must)]
    [InlineData("4.s3", Force.May)]
    public void Each_norm_has_the_force_that_its_words_give_it(string place, Force force) =>
        C2_10_3_2_2025.Rule.Norms.Single(norm => norm.Place == place && norm.Reading is null).Force.Should().Be(force);

    [Fact]
    public void The_content_of_the_decision_follows_sentence_by_sentence()
    {
        var decision = C2_10_3_2_2025.Rule.Decide(MetRisico, Peildatum);
        var text = Fingerprint.Canonical(decision);

        decision.Citations.Where(static citation => citation.Version == C2_10_3_2_2025.Rule.Version && citation.Role is not (Role.Explanation or Role.Reading) && citation.Holds == Truth.Yes).Select(static citation => citation.Pinpoint.Place)
            .Should().Equal("1", "1.a", "2.s1", "3.inreisverbod", "2.s2", "2.s3", "3.s1");
        text.Should().Contain("vreemdeling moet zelfstandig uit Nederland vertrekken").And.Contain("wordt niet uitgezet naar het land van herkomst");
        text.Should().Contain("uitersteVertrektermijn=nietNoemen").And.Contain("besluitTotSignalering=beoordelen (A4/4)").And.Contain("inreisverbod=nietMogelijk");
        decision.Citations.Single(static citation => citation.Pinpoint.Place == "3.s1").Provision.RefersTo.Should().ContainSingle().Which.Render(Language.Nl).Should().Contain("A4/4");
    }

    [Fact]
    public void When_the_obstacle_has_gone_the_decision_is_made_known_and_open_to_remedies()
    {
        var decision = C2_10_3_2_2025.Rule.Decide(Eerder, Peildatum);
        var text = Fingerprint.Canonical(decision);

        text.Should().Contain("bekendmaken=true").And.Contain("rechtsmiddelen=true").And.Contain("=besluit tot signalering").And.Contain("=inreisverbod");
        decision.Citations.Where(static citation => citation.Pinpoint.Place.StartsWith("4.", StringComparison.Ordinal) && citation.Pinpoint.Paragraph == "C2/10.3.2" && citation.Holds == Truth.Yes && citation.Role != Role.Reading)
            .Select(static citation => (citation.Pinpoint.Place, citation.Provision.Force)).Should().Equal(("4.s1", Force.Must), ("4.s2", Force.Must), ("4.s3", Force.May));
        Fingerprint.Canonical(C2_10_3_2_2025.Rule.Decide(Asielzoeker, Peildatum)).Should().Contain("bekendmaken?").And.Contain("rechtsmiddelen?").And.Contain("vervolgbesluit?");
    }

    [Fact]
    public void What_belongs_to_the_obstacle_does_not_arise_without_it()
    {
        var none = C2_10_3_2_2025.Rule.Decide(Asielzoeker, Peildatum);
        foreach (var question in new[] { C2_10_3_2_2025.Besluittekst, C2_10_3_2_2025.GeenUitersteTermijn, C2_10_3_2_2025.SignaleringBeoordelen, C2_10_3_2_2025.Bekendmaken, C2_10_3_2_2025.Rechtsmiddelen })
        {
            none.Questions.Single(result => result.Question.Name == question.Name).State.Should().Be(AnswerState.NotReached, question.Name);
        }

        none.Outcome!.InreisverbodUitgesloten.Should().BeNull();
        none.Outcome.Vervolgbesluit.Should().BeFalse();
    }

    [Fact]
    public void While_it_is_open_whether_an_obstacle_has_gone_the_return_decision_is_not_stated()
    {
        // No answer to an unknown fact can change what is decided, and with an earlier obstacle another decision can take its place.
        var open = C2_10_3_2_2025.Rule.Decide(Asielzoeker with { Terugkeerbeletsel = null }, Peildatum);

        open.Status.Should().Be(DecisionStatus.NeedsFacts);
        open.MissingFacts.Select(static missing => missing.Path).Should().Equal("terugkeerbeletsel.eerderVastgesteld");
        Fingerprint.Canonical(open).Should().Contain("\nterugkeerbesluit?\n");
        Fingerprint.Canonical(C2_10_3_2_2025.Rule.Decide(Eerder, Peildatum)).Should().Contain("\nterugkeerbesluit=nemen of besluit");
    }

    [Fact]
    public void Where_another_exception_bars_the_return_decision_only_the_other_decision_is_left()
    {
        var text = Fingerprint.Canonical(C2_10_3_2_2025.Rule.Decide(Eerder with { Beoordelingen = Eerder.Beoordelingen! with { Artikel8VerzetZich = Ja } }, Peildatum));

        text.Should().Contain("vervolgbesluit=besluit dat er geen terugkeerbeletsel meer is").And.Contain("bekendmaken=true").And.Contain("=besluit tot signalering").And.NotContain("=inreisverbod");
    }

    [Fact]
    public void What_can_come_with_the_sequel_is_not_stated_while_the_return_decision_is_open()
    {
        var open = C2_10_3_2_2025.Rule.Decide(Eerder with { Overdrachtsbesluit = null }, Peildatum);

        open.Outcome!.Vervolgbesluit.Should().BeTrue();
        open.Outcome.Terugkeerbesluit.Should().BeNull();
        Fingerprint.Canonical(open).Should().NotContain("=besluit tot signalering").And.NotContain("=inreisverbod");
    }

    [Fact]
    public void An_entry_ban_can_come_with_a_return_decision_that_stands()
    {
        var eerder = Eerder with { Terugkeerbesluiten = [new() { Datum = Datum(2019, 1, 1), DoorBevoegdeAmbtenaar = true, MetInreisverbod = false, LandGenoemd = true, VertrektermijnDagen = 28 }] };
        var text = Fingerprint.Canonical(C2_10_3_2_2025.Rule.Decide(eerder, Peildatum));

        text.Should().Contain("\nterugkeerbesluit=nietNemen").And.Contain("=besluit tot signalering").And.Contain("=inreisverbod");
        Fingerprint.Canonical(C2_10_3_2_2025.Rule.Decide(eerder with { Overdrachtsbesluit = new() { Genomen = true } }, Peildatum)).Should().Contain("=besluit tot signalering").And.NotContain("=inreisverbod");
    }

    [Fact]
    public void Both_risks_must_have_gone_is_a_reading_that_the_decision_shows() =>
        C2_10_3_2_2025.Rule.Decide(Eerder, Peildatum).Citations.Should().Contain(static citation => citation.Provision.Reading == "beletsel-weg-als-elk-risico-weg-is" && citation.Holds == Truth.Yes);

    [Fact]
    public void Before_the_assumed_date_the_paragraph_does_not_apply()
    {
        C2_10_3_2_2025.Rule.Decide(MetRisico, Datum(2025, 9, 30)).Status.Should().Be(DecisionStatus.NotApplicable);
        C2_10_3_2_2025.Rule.Decide(MetRisico, Datum(2025, 9, 30)).Citations.Should().BeEmpty();
        C2_10_3_2_2025.Rule.Decide(MetRisico, Datum(2025, 10, 1)).Status.Should().Be(DecisionStatus.Decided);
    }

    [Fact]
    public void What_keeps_the_case_out_is_the_first_sentence_and_no_judgement_on_a_risk()
    {
        // The fourth alinea cannot be a reason why the first does not reach the case.
        var decision = C2_10_3_2_2025.Rule.Decide(MetRisico with { Aanvraag = Asiel(UitkomstAanvraag.Afgewezen, GrondBesluit.Anders) }, Peildatum);

        decision.Citations.Should().ContainSingle().Which.Pinpoint.Should().Be(new Pinpoint("C2/10.3.2", "1"));
        decision.Judgements.Should().BeEmpty();
    }

    private static Aanvraag Asiel(UitkomstAanvraag uitkomst, GrondBesluit? grond) => new() { Gedaan = true, Soort = SoortAanvraag.Asiel, Uitkomst = uitkomst, GrondBesluit = grond };

    private static Dossier Risico(Dossier dossier, Beoordeling? vervolging, Beoordeling? schade) => dossier with { Beoordelingen = dossier.Beoordelingen! with { RisicoVervolging = vervolging, RisicoErnstigeSchade = schade } };

    private static AnderLandVanTerugkeer Ander(Land land) => new()
    {
        Land = land,
        Doorreisland = false,
        Overnameregeling = false,
        WilVrijwilligTerug = false,
        WordtToegelaten = false,
        Aanwijzingen = false,
        GeblekenInTerugkeerprocedure = false,
        GenoemdInTerugkeerbesluit = false,
        RisicoVastgesteld = false,
    };

    /// <summary>One line a settled field of the outcome, then what is missing. What an absence of the obstacle leaves out is not there.</summary>
    private static List<string> Summary(Decision<Beletseluitkomst> decision)
    {
        List<string?> lines = decision.Outcome is not { } outcome ? [] :
        [
            Line("risico", outcome.Risico),
            Line("beletsel", outcome.Terugkeerbeletsel),
            outcome.Terugkeerbesluit is { } besluit ? "terugkeerbesluit " + Terugkeeruitkomst.Besluiten.NameOf(besluit) : null,
            outcome.InreisverbodUitgesloten is true ? "inreisverbod nietMogelijk" : null,
            Line("tekst", outcome.Besluittekst),
            Line("zonder termijn", outcome.GeenUitersteVertrektermijn),
            outcome.BesluitTotSignaleringBeoordelen is true ? "signalering beoordelen" : null,
            Line("vervolg", outcome.Vervolgbesluit),
        ];
        lines.AddRange(decision.MissingFacts.Select(static missing => "mist " + missing.Path).Order(StringComparer.Ordinal));
        lines.AddRange(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]).Order(StringComparer.Ordinal));
        return [.. lines.OfType<string>()];

        static string? Line(string name, bool? value) => value switch { true => name + " ja", false => name + " nee", _ => null };
    }
}
