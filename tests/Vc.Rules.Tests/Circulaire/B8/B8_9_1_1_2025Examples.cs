using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.B8;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;
using static Vc.Rules.Tests.Statutes.Verboden;

namespace Vc.Rules.Tests.Circulaire.B8;

/// <summary>Worked examples of B8/9.1.1 (2025). Departure was postponed from 15 January 2025 to 14 January 2026; each example states by hand what must come out.</summary>
public class B8_9_1_1_2025Examples
{
    private static readonly LocalDate On = new(2026, 3, 2);

    private static readonly Dossier Basis = InNederland with
    {
        Aanvraag = new() { Gedaan = true, Datum = new(2026, 1, 5) },
        MedischeBehandeling = new()
        {
            Aangevraagd = true,
            GeldigDocument = true,
            AutoriteitenBetwistenIdentiteit = false,
            DocumentAlleenInPersoonAangetoond = true,
            NoodsituatieBijStopzetting = true,
            BehandelbaarInHerkomstland = false,
            VoldoendeMiddelen = true,
            UitAlgemeneMiddelen = false,
            MedischDossierGeweigerd = false,
            MeegewerktAanIdentiteit = true,
            UitstelGehad = true,
            UitstelVanaf = new(2025, 1, 15),
            UitstelTotEnMet = new(2026, 1, 14),
            UitstelAaneengesloten = true,
            RedenTeLaat = RedenTeLaat.Andere,
            CompleetOp = new(2026, 1, 5),
        },
        Beoordelingen = InNederland.Beoordelingen! with { VoldoendeInzichtIdentiteit = Ja, TeWeinigVoorZorggaranties = Nee, TeWeinigVoorVertrek = Nee, SerieuzePogingReispapieren = Ja },
    };

    /// <summary>Day of the application, day on which it was complete ("" for the same, "-" for not known, "nog niet"); expected: in time, article 3.46(4), first day, interrupted, the earlier residence counts.</summary>
    public static TheoryData<string, string, string> Days => new()
    {
        // W-B8-9.1.1-038, -041, -023.
        { "2025-11-03", "", "nee nee 2025-11-03 nee ja" },
        { "2026-02-10", "", "ja ja 2026-02-10 ja nee" },
        { "2026-01-05", "-", "ja ja - ? ?; mist medischeBehandeling.compleetOp; oordeel onderbrokenOpEersteDag" },
        { "2026-01-05", "nog niet", "ja ja - - -" },

        // The first day of the 28.
        { "2025-12-16", "", "nee nee 2025-12-16 nee ja" },
        { "2025-12-17", "", "? ? - nee ja; oordeel aanvraagOpGrensdagTijdig" },
        { "2025-12-18", "", "ja ja 2026-01-15 nee ja" },

        // Around the end.
        { "2026-01-13", "", "ja ja 2026-01-15 nee ja" },
        { "2026-01-14", "", "ja ja 2026-01-15 nee ja" },
        { "2026-01-15", "", "ja ja 2026-01-15 ? ?; oordeel onderbrokenOpEersteDag" },
        { "2026-01-16", "", "ja ja 2026-01-16 ja nee" },

        // The last day of the 28.
        { "2026-02-11", "", "ja ja 2026-02-11 ja nee" },
        { "2026-02-12", "", "? ? 2026-02-12 ja nee; oordeel aanvraagOpGrensdagTijdig; oordeel teLaatNietToerekenbaar" },
        { "2026-02-13", "", "? ? 2026-02-13 ja nee; oordeel teLaatNietToerekenbaar" },

        // Complete later.
        { "2025-12-18", "2026-01-13", "ja ja 2026-01-15 nee ja" },
        { "2025-12-18", "2026-01-14", "ja ja 2026-01-15 nee ja" },
        { "2025-12-18", "2026-01-15", "ja ja 2026-01-15 ? ?; oordeel onderbrokenOpEersteDag" },
        { "2025-12-18", "2026-01-16", "ja ja 2026-01-16 ja nee" },
        { "2025-12-18", "2026-02-20", "ja ja 2026-02-20 ja nee" },
        { "2026-01-15", "2026-01-16", "ja ja 2026-01-16 ja nee" },
        { "2026-02-10", "2026-02-20", "ja ja 2026-02-20 ja nee" },
        { "2025-11-03", "2026-01-14", "nee nee 2026-01-14 nee ja" },
    };

    public static TheoryData<string, Dossier, DecisionStatus, string> Examples => new()
    {
        // Not in time.
        { "Not_attributable", Op("2026-02-13").Geoordeeld(static b => b with { TeLaatNietToerekenbaar = Ja }), DecisionStatus.Decided, "ja ja 2026-02-13 ja nee" },
        { "Attributable", Op("2026-02-13").Geoordeeld(static b => b with { TeLaatNietToerekenbaar = Nee }), DecisionStatus.Decided, "nee nee 2026-02-13 ja nee" },
        { "Not_pointed_out", Op("2026-02-13").Met(static m => m with { RedenTeLaat = RedenTeLaat.NietGewezen }), DecisionStatus.Decided, "nee nee 2026-02-13 ja nee" },
        { "More_time_for_evidence", Op("2026-02-13").Met(static m => m with { RedenTeLaat = RedenTeLaat.MeerTijdVoorBewijs }), DecisionStatus.Decided, "nee nee 2026-02-13 ja nee" },
        { "Named_reasons_are_no_excuse_whatever_a_human_says", Op("2026-02-13").Met(static m => m with { RedenTeLaat = RedenTeLaat.NietGewezen }).Geoordeeld(static b => b with { TeLaatNietToerekenbaar = Ja }), DecisionStatus.Decided, "nee nee 2026-02-13 ja nee" },
        { "Reason_not_known", Op("2026-02-13").Met(static m => m with { RedenTeLaat = null }).Geoordeeld(static b => b with { TeLaatNietToerekenbaar = Ja }), DecisionStatus.NeedsFacts, "? ? 2026-02-13 ja nee; mist medischeBehandeling.redenTeLaat" },
        { "Last_day_judged_in_time", Op("2026-02-12").Geoordeeld(static b => b with { AanvraagOpGrensdagTijdig = Ja }), DecisionStatus.Decided, "ja ja 2026-02-12 ja nee" },
        { "First_day_judged_in_time", Op("2025-12-17").Geoordeeld(static b => b with { AanvraagOpGrensdagTijdig = Ja }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja" },
        { "First_day_judged_too_early", Op("2025-12-17").Geoordeeld(static b => b with { AanvraagOpGrensdagTijdig = Nee }), DecisionStatus.Decided, "nee nee 2025-12-17 nee ja" },
        { "First_day_after_judged_interrupted", Op("2026-01-15").Geoordeeld(static b => b with { OnderbrokenOpEersteDag = Ja }), DecisionStatus.Decided, "ja ja 2026-01-15 ja nee" },
        { "First_day_after_judged_uninterrupted", Op("2026-01-15").Geoordeeld(static b => b with { OnderbrokenOpEersteDag = Nee }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja" },

        // The year.
        { "A_day_short_of_a_year", Basis.Met(static m => m with { UitstelVanaf = Datum(2025, 1, 16) }), DecisionStatus.Decided, "- nee 2026-01-05 nee ja" },
        { "Half_a_year", Basis.Met(static m => m with { UitstelVanaf = Datum(2025, 7, 15) }), DecisionStatus.Decided, "- nee 2026-01-05 nee ja" },
        { "Half_a_year_and_after_the_end", Op("2026-01-20").Met(static m => m with { UitstelVanaf = Datum(2025, 7, 15) }), DecisionStatus.Decided, "- nee 2026-01-20 ja nee" },
        { "Postponed_after_the_application", Basis.Met(static m => m with { UitstelVanaf = Datum(2026, 1, 10) }), DecisionStatus.Decided, "- nee 2026-01-05 nee ja" },
        { "Interrupted_postponement", Basis.Met(static m => m with { UitstelAaneengesloten = false }), DecisionStatus.NeedsJudgement, "- nee 2026-01-05 ? ?; oordeel onderbrokenInUitstel" },
        { "Interrupted_postponement_and_residence", Basis.Met(static m => m with { UitstelAaneengesloten = false }).Geoordeeld(static b => b with { OnderbrokenInUitstel = Ja }), DecisionStatus.Decided, "- nee 2026-01-05 ja nee" },
        { "Interrupted_postponement_and_residence_all_the_same", Basis.Met(static m => m with { UitstelAaneengesloten = false }).Geoordeeld(static b => b with { OnderbrokenInUitstel = Nee }), DecisionStatus.Decided, "- nee 2026-01-05 nee ja" },
        { "Interruption_not_known", Basis.Met(static m => m with { UitstelAaneengesloten = null }), DecisionStatus.NeedsFacts, "? ? - ? ?; mist medischeBehandeling.uitstelAaneengesloten; oordeel onderbrokenInUitstel" },
        { "A_year_from_29_February", Op("2025-02-20").Met(static m => m with { UitstelVanaf = Datum(2024, 2, 29), UitstelTotEnMet = Datum(2025, 2, 27), CompleetOp = Datum(2025, 2, 20) }), DecisionStatus.Decided, "ja ja 2025-02-28 nee ja" },
        { "During_a_longer_postponement_after_a_full_year", Op("2025-06-01").Met(static m => m with { UitstelVanaf = Datum(2024, 6, 1), CompleetOp = Datum(2025, 6, 1) }), DecisionStatus.Decided, "nee ja 2025-06-01 nee ja" },
        { "A_day_before_that_year_is_full", Op("2025-05-31").Met(static m => m with { UitstelVanaf = Datum(2024, 6, 1), CompleetOp = Datum(2025, 5, 31) }), DecisionStatus.Decided, "nee nee 2025-05-31 nee ja" },
        { "No_postponement", Basis.Met(static m => m with { UitstelGehad = false, UitstelVanaf = null, UitstelTotEnMet = null, UitstelAaneengesloten = null }), DecisionStatus.Decided, "- nee 2026-01-05 - -" },
        { "End_not_known", Basis.Met(static m => m with { UitstelTotEnMet = null }), DecisionStatus.NeedsFacts, "? ? - ? ?; mist medischeBehandeling.uitstelTotEnMet; oordeel aanvraagOpGrensdagTijdig; oordeel onderbrokenOpEersteDag; oordeel teLaatNietToerekenbaar" },
        { "Application_not_known", Basis with { Aanvraag = null }, DecisionStatus.NeedsFacts, "? ? - ? ?; mist aanvraag.datum; oordeel aanvraagOpGrensdagTijdig; oordeel onderbrokenOpEersteDag; oordeel teLaatNietToerekenbaar" },

        // Means.
        { "W-B8-9.1.1-034", Basis.Met(static m => m with { VoldoendeMiddelen = false, UitAlgemeneMiddelen = true }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja" },
        { "No_means_and_no_year", Op("2025-11-03").Met(static m => m with { VoldoendeMiddelen = false }), DecisionStatus.Decided, "nee nee - - - afwijzen" },
        { "Public_funds_and_no_year", Op("2025-11-03").Met(static m => m with { UitAlgemeneMiddelen = true }), DecisionStatus.Decided, "nee nee - - - afwijzen" },
        { "Means_are_not_asked_after_a_year", Basis.Met(static m => m with { VoldoendeMiddelen = null, UitAlgemeneMiddelen = null }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja" },
        { "Means_not_known", Op("2025-11-03").Met(static m => m with { VoldoendeMiddelen = null }), DecisionStatus.NeedsFacts, "nee nee - ? ? ?; mist medischeBehandeling.voldoendeMiddelen" },

        // Effort.
        { "File_refused", Basis.Met(static m => m with { MedischDossierGeweigerd = true }), DecisionStatus.Decided, "ja ja - - - inspanning" },
        { "No_serious_attempt", Zonder().Geoordeeld(static b => b with { SerieuzePogingReispapieren = Nee }), DecisionStatus.Decided, "ja ja - - - inspanning vrijgesteld" },
        { "No_attempt_needed_with_a_document", Basis.Geoordeeld(static b => b with { SerieuzePogingReispapieren = Nee }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja" },
        { "Attempt_not_judged_and_not_asked_with_a_document", Basis.Geoordeeld(static b => b with { SerieuzePogingReispapieren = null }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja" },
        { "No_help_with_identity", Basis.Met(static m => m with { MeegewerktAanIdentiteit = false }), DecisionStatus.Decided, "ja ja - - - inspanning" },
        { "Too_little_for_care", Basis.Geoordeeld(static b => b with { TeWeinigVoorZorggaranties = Ja }), DecisionStatus.Decided, "ja ja - - - inspanning" },
        { "Too_little_for_departure", Basis.Geoordeeld(static b => b with { TeWeinigVoorVertrek = Ja }), DecisionStatus.Decided, "ja ja - - - inspanning" },
        { "Effort_not_judged", Basis.Geoordeeld(static b => b with { TeWeinigVoorVertrek = null }), DecisionStatus.NeedsJudgement, "ja ja - ? ? ??; oordeel teWeinigVoorVertrek" },

        // The document.
        { "Exempt", Zonder(), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja vrijgesteld" },
        { "Not_in_the_Netherlands", Zonder() with { Verblijf = InNederland.Verblijf! with { Verblijfplaats = Verblijfplaats.BuitenEu } }, DecisionStatus.Decided, "ja ja 2026-01-15 nee ja document" },
        { "No_insight", Zonder().Geoordeeld(static b => b with { VoldoendeInzichtIdentiteit = Nee }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja document" },
        { "Insight_not_judged", Zonder().Geoordeeld(static b => b with { VoldoendeInzichtIdentiteit = null }), DecisionStatus.NeedsJudgement, "ja ja 2026-01-15 nee ja; oordeel voldoendeInzichtIdentiteit" },
        { "Identity_disputed", Zonder().Met(static m => m with { AutoriteitenBetwistenIdentiteit = true }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja document" },
        { "Document_to_be_had_from_here", Zonder().Met(static m => m with { DocumentAlleenInPersoonAangetoond = false }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja document" },
        { "No_emergency", Zonder().Met(static m => m with { NoodsituatieBijStopzetting = false }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja document" },
        { "Treatable_at_home", Zonder().Met(static m => m with { BehandelbaarInHerkomstland = true }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja document" },
        { "With_a_document_nothing_of_it_is_asked", Basis.Met(static m => m with { AutoriteitenBetwistenIdentiteit = null, NoodsituatieBijStopzetting = null }).Geoordeeld(static b => b with { VoldoendeInzichtIdentiteit = null }), DecisionStatus.Decided, "ja ja 2026-01-15 nee ja" },

        { "Another_application", Basis.Met(static m => m with { Aangevraagd = false }), DecisionStatus.NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Day(string aanvraag, string compleet, string expected)
    {
        var dossier = Op(aanvraag).Met(m => m with { CompleetOp = compleet switch { "-" => null, "nog niet" => Dag.NogNiet, "" => Iso(aanvraag), _ => Iso(compleet) } });

        Summary(B8_9_1_1_2025.Rule.Decide(dossier, On)).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = B8_9_1_1_2025.Rule.Decide(dossier, On);

        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        if (name is "Not_attributable" or "Named_reasons_are_no_excuse_whatever_a_human_says" or "End_not_known" or "W-B8-9.1.1-034" or "File_refused" or "Exempt" or "Another_application")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }
    }

    [Fact]
    public void It_is_held_since_1_October_2025()
    {
        Vreemdelingencirculaire.On(Datum(2025, 9, 30)).WithNumber("B8/9.1.1").Should().BeNull();
        Vreemdelingencirculaire.On(Datum(2025, 10, 1)).WithNumber("B8/9.1.1").Should().BeSameAs(B8_9_1_1_2025.Rule);
    }

    private static Dossier Zonder() => Basis.Met(static m => m with { GeldigDocument = false });

    private static Dossier Op(string aanvraag) => Basis with
    {
        Aanvraag = new() { Gedaan = true, Datum = Iso(aanvraag) },
        MedischeBehandeling = Basis.MedischeBehandeling! with { CompleetOp = Iso(aanvraag) },
    };

    private static LocalDate Iso(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static string Summary(Decision<MedischeVergunningsuitkomst> decision)
    {
        if (decision.Outcome is not { } outcome || decision.Status == DecisionStatus.NotApplicable)
        {
            return "";
        }

        return $"{Of("tijdig")} {Of("artikel346Lid4")} {(outcome.Ingangsdatum is { } dag ? LocalDatePattern.Iso.Format(dag) : "-")} {Of("onderbreking")} {Of("eerderVerblijfTeltMee")}"
            + (outcome.AfwijzenOpMiddelen switch { true => " afwijzen", null => " ?", _ => "" })
            + (outcome.OnvoldoendeInspanning switch { true => " inspanning", null => " ??", _ => "" })
            + (outcome.VrijstellingDocument switch { true => " vrijgesteld", false => " document", _ => "" })
            + Open(decision);

        string Of(string question) => decision.Questions.First(of => of.Question.Name == question).Render(Language.Nl) switch { "ja" => "ja", "nee" => "nee", "niet aan de orde" => "-", _ => "?" };
    }
}

/// <summary>Changes of one group of facts.</summary>
file static class Changes
{
    public static Dossier Met(this Dossier dossier, Func<MedischeBehandeling, MedischeBehandeling> facts) => dossier with { MedischeBehandeling = facts(dossier.MedischeBehandeling!) };
}
