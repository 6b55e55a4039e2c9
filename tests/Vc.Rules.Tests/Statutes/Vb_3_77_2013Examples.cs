using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Circulaire.B1;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.B1.Strafzaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Worked examples of article 3.77 Vb, first to sixth lid. Each states by hand whether the application may be refused, and on which letters.</summary>
public class Vb_3_77_2013Examples
{
    private static readonly LocalDate Peildatum = new(2014, 6, 1);

    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        { "Nothing", Toen(), DecisionStatus.Decided, "nee; a nee; b nee; c" },
        { "Transaction", Toen(Transactie(Datum(2013, 1, 1))), DecisionStatus.Decided, "ja; a nee; b nee; c ja" },
        { "Penal_order", Toen(Strafbeschikking(Datum(2013, 1, 1))), DecisionStatus.Decided, "ja; a nee; b nee; c ja" },
        { "Contravention", Toen(Transactie(Datum(2013, 1, 1)) with { Misdrijf = false }), DecisionStatus.Decided, "nee; a nee; b nee; c nee" },
        { "However_long_ago", Toen(Vonnis(Datum(1970, 1, 1))), DecisionStatus.Decided, "ja; a nee; b nee; c ja" },
        { "Not_irrevocable", Toen(Vonnis(Datum(2013, 1, 1)) with { OnherroepelijkOp = Dag.NogNiet }), DecisionStatus.Decided, "ja; a nee; b nee; c ja" },
        { "Pardon_makes_no_difference", Toen(Vonnis(Datum(2013, 1, 1)) with { Kwijtgescholden = true }), DecisionStatus.Decided, "ja; a nee; b nee; c ja" },
        { "Pardon_is_not_asked", Toen(Vonnis(Datum(2013, 1, 1)) with { Kwijtgescholden = null }), DecisionStatus.Decided, "ja; a nee; b nee; c ja" },
        { "One_of_two", Toen(Vonnis(Datum(2013, 1, 1), VoorwaardelijkeCel), Vonnis(Datum(2013, 2, 1))), DecisionStatus.Decided, "ja; a nee; b nee; c nee ja" },
        { "Sentence_unknown", Toen(Vonnis(Datum(2013, 1, 1)) with { Straffen = null }), DecisionStatus.NeedsFacts, "?; a nee; b nee; c ?; mist antecedenten[0].straffen" },
        { "Article_1F", Toen().Beoordeeld(static b => b with { ErnstigeRedenen1F = Ja }), DecisionStatus.Decided, "ja; a ja; b nee; c" },
        { "Article_1F_needs_no_list_of_crimes", Toen().Beoordeeld(static b => b with { ErnstigeRedenen1F = Ja }) with { Antecedenten = null }, DecisionStatus.Decided, "ja; a ja; b nee; c ?" },
        { "Family_member", Gezinslid(true, true, Ja), DecisionStatus.Decided, "ja; a nee; b ja; c" },
        { "Family_member_elsewhere", Gezinslid(true, false, Ja), DecisionStatus.Decided, "nee; a nee; b nee; c" },
        { "Other_relative", Gezinslid(false, true, Ja), DecisionStatus.Decided, "nee; a nee; b nee; c" },
        { "Family_member_not_judged", Gezinslid(true, true, null), DecisionStatus.NeedsJudgement, "?; a nee; b ?; c; oordeel ernstigeRedenen1FGezinslid" },
        { "Asylum", Toen() with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Asiel } }, DecisionStatus.NotApplicable, "" },
    };

    /// <summary>Each sentence and measure, unconditional and conditional: whether letter c names it.</summary>
    public static TheoryData<SoortStraf, bool, bool> Sentences => new()
    {
        { SoortStraf.Gevangenisstraf, true, false },
        { SoortStraf.Jeugddetentie, true, false },
        { SoortStraf.Tbs, true, false },
        { SoortStraf.Isd, true, false },
        { SoortStraf.Pij, true, false },
        { SoortStraf.GedragsmaatregelJeugd, true, false },
        { SoortStraf.Geldboete, true, false },
        { SoortStraf.Taakstraf, true, true },
        { SoortStraf.AndereVrijheidsontnemendeMaatregel, false, false },
        { SoortStraf.AndereStraf, false, false },
        { SoortStraf.Anders, false, false },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = Vb_3_77_2013.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Sentence(SoortStraf soort, bool unconditional, bool conditional)
    {
        MagAfwijzen(true).Should().Be(unconditional);
        MagAfwijzen(false).Should().Be(conditional);

        bool? MagAfwijzen(bool onvoorwaardelijk) =>
            Vb_3_77_2013.Rule.Decide(Toen(Vonnis(Datum(2013, 1, 1), new Straf { Soort = soort, Onvoorwaardelijk = onvoorwaardelijk })), Peildatum).Outcome!.MagAfwijzen;
    }

    /// <summary>Family member, long-term resident, what a human judged, and what must come out; where nothing comes out, the question does not arise.</summary>
    [Theory]
    [InlineData(true, false, true, true)]
    [InlineData(true, false, false, false)]
    [InlineData(true, false, null, null)]
    [InlineData(false, true, true, true)]
    [InlineData(false, true, false, false)]
    [InlineData(false, false, true, false)]
    [InlineData(false, false, null, false)]
    public void Interests(bool gezin, bool ingezetene, bool? oordeel, bool? expected)
    {
        var dossier = Toen(Vonnis(Datum(2013, 1, 1))).Beoordeeld(b => b with { BelangenVerzettenZichTegenAfwijzing = oordeel is { } known ? known ? Ja : Nee : null });
        dossier = dossier with { Aanvraag = dossier.Aanvraag! with { VoorGezinsherenigingOfVorming = gezin, VanLangdurigIngezeteneOfGezinslid = ingezetene } };
        var outcome = Vb_3_77_2013.Rule.Decide(dossier, Peildatum).Outcome!;

        outcome.BelangenTegenC.Should().Be(expected);
        outcome.MagAfwijzen.Should().BeTrue("the power is there; the interests say how it is used");
        Vb_3_77_2013.Rule.Decide(dossier with { Antecedenten = [] }, Peildatum).Outcome!.BelangenTegenC.Should().BeNull();
    }

    [Fact]
    public void One_of_several_sentences_is_enough() =>
        Vb_3_77_2013.Rule.Decide(Toen(Vonnis(Datum(2013, 1, 1), VoorwaardelijkeCel, Boete)), Peildatum).Outcome!.MagAfwijzen.Should().BeTrue();

    [Fact]
    public void Without_an_application_there_is_nothing_to_refuse()
    {
        Vb_3_77_2013.Rule.Decide(Toen(Vonnis(Datum(2013, 1, 1))) with { Aanvraag = new() { Gedaan = false } }, Peildatum).Status.Should().Be(DecisionStatus.NotApplicable);
        Vb_3_77_2013.Rule.Decide(Toen(Vonnis(Datum(2013, 1, 1))) with { Aanvraag = new() { Gedaan = true } }, Peildatum).MissingFacts.Select(static fact => fact.Path).Should().Equal("aanvraag.soort");
    }

    [Fact]
    public void Every_kind_of_sentence_is_tried() => Sentences.Should().HaveCount(Enum.GetValues<SoortStraf>().Length);

    [Fact]
    public void B1_4_4_cites_the_article_where_its_text_is_held_and_only_there()
    {
        var dossier = Toen(Vonnis(Datum(2013, 1, 1)));

        Cited(B1_4_4_2014.Rule.Decide(dossier, Peildatum)).Should().Contain(["Vb/3.77#1.aanhef", "Vb/3.77#1.c", "Vb/3.77#2"]);
        B1_4_4_2014.Rule.Decide(dossier, Peildatum).Remark.Should().BeNull();
        B1_4_4_2014.Rule.Decide(dossier, Datum(2015, 7, 22)).Remark!.Value.En.Should().Contain("builds on article 3.77 Vb");
        Cited(B1_4_4_2025.Rule.Decide(dossier, Datum(2025, 12, 1))).Should().NotContain(static place => place.StartsWith("Vb/", StringComparison.Ordinal));

        static IEnumerable<string> Cited(Decision decision) => decision.Citations.Select(static citation => citation.Pinpoint.ToString());
    }

    [Theory]
    [InlineData("2012-12-31", false)]
    [InlineData("2013-01-01", true)]
    [InlineData("2015-07-21", true)]
    [InlineData("2015-07-22", false)]
    public void It_is_held_for(string on, bool held) =>
        (Vreemdelingencirculaire.On(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).WithNumber("Vb/3.77") is not null).Should().Be(held);

    private static string Summary(Decision<Bevoegdheidsuitkomst> decision)
    {
        return decision.Outcome is not { } outcome ? "" : string.Join("; ", new[]
        {
            Say(outcome.MagAfwijzen),
            "a " + Say(outcome.OnderA),
            "b " + Say(outcome.OnderB),
            string.Join(" ", (outcome.OnderC?.Select(static one => Say(one.GeeftBevoegdheid)) ?? ["?"]).Prepend("c")),
        }.Concat(decision.MissingFacts.Select(static missing => "mist " + missing.Path))
            .Concat(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1])));

        static string Say(bool? value) => value switch { true => "ja", false => "nee", null => "?" };
    }

    private static Dossier Toen(params Antecedent[] antecedenten) => Met(antecedenten) with
    {
        Aanvraag = Regulier.Aanvraag! with { Datum = Datum(2014, 5, 1), EindeBeslistermijn = Datum(2014, 8, 1) },
        Gezinslid1F = new() { BedoeldInArtikel29 = false, VerblijftInNederland = false },
    };

    private static Dossier Gezinslid(bool bedoeld, bool hier, Beoordeling? redenen) =>
        (Toen() with { Gezinslid1F = new() { BedoeldInArtikel29 = bedoeld, VerblijftInNederland = hier } }).Beoordeeld(b => b with { ErnstigeRedenen1FGezinslid = redenen });
}
