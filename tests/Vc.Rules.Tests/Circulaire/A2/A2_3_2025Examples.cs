using System.Runtime.CompilerServices;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A2;

/// <summary>Worked examples of A2/3 (2025). Each states by hand what must come out, one line a field of the outcome and one for each thing that is missing, and keeps the whole decision as a snapshot.</summary>
public class A2_3_2025Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement;

    private const Schouwbevinding Meer = Schouwbevinding.EvidentMeerderjarig, Min = Schouwbevinding.EvidentMinderjarig, Geen = Schouwbevinding.NietEvident;

    private static readonly LocalDate Peildatum = new(2025, 11, 20);

    private static readonly Identiteitsonderzoek Onderzocht = new() { Opgehouden = true, DoorGrensbewakingOfToezicht = true, AndereManierenGeprobeerd = true, IdentiteitVastgesteld = false, VerblijfspositieVastgesteld = false, VingerafdrukkenAfgenomen = true };

    /// <summary>A Moroccan who is lawfully here, is not held and says nothing of his age.</summary>
    private static readonly Dossier Vrij = Niets with
    {
        Verblijf = Niets.Verblijf! with { Verblijfplaats = Verblijfplaats.Nederland, RechtmatigInNederland = true },
        Identiteitsonderzoek = Onderzocht with { Opgehouden = false },
        Leeftijdsschouw = new() { Gesteld = GesteldeLeeftijd.Niets, Gehouden = false },
    };

    /// <summary>The same man, held.</summary>
    private static readonly Dossier Opgehouden = Vrij with { Identiteitsonderzoek = Onderzocht };

    /// <summary>An age inspection by the rules of a person who says that he is a minor and has no evidence.</summary>
    private static readonly Leeftijdsschouw Schouw = new()
    {
        Gesteld = GesteldeLeeftijd.Minderjarig,
        MinderjarigheidOnderbouwd = false,
        Gehouden = true,
        EersteSessie = new() { Ambtenaren = 1, GrensbewakingOfToezicht = true, Bevinding = Meer },
        TweedeSessie = new() { Ambtenaren = 1, GrensbewakingOfToezicht = true, HulpofficierVanJustitie = true, Aanwijzing = AanwijzingSchouw.Geen, Bevinding = Meer },
        SessiesOnafhankelijk = true,
        UiterlijkBetrokken = true,
        GedragBetrokken = true,
        VerklaringenBetrokken = true,
        AndereOmstandigheden = Betrokken.NietAanwezig,
        BewijsAlsnogOvergelegd = false,
    };

    private static readonly Leeftijdsschouw Volwassen = Schouw with { Gesteld = GesteldeLeeftijd.Meerderjarig, MinderjarigheidOnderbouwd = null };

    /// <summary>The search, the look-ups and the means of identification.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string[]> Examples => new()
    {
        // Niet opgehouden
        { "Not_held", Vrij, Decided, ["verblijf -"] },
        { "Held_unknown", Met(Vrij, Onderzocht with { Opgehouden = null }), NeedsFacts, ["verblijf -", "mist identiteitsonderzoek.opgehouden"] },

        // Onderzoek aan kleding, zaken of lichaam
        { "Search_allowed", Opgehouden, Decided, ["onderzoek ja", "ophouding 3.1 3.2 3.3", "verblijf -"] },
        { "Search_by_another_officer", Met(Vrij, Onderzocht with { DoorGrensbewakingOfToezicht = false }), Decided, ["onderzoek nee", "ophouding 3.1 3.2 3.3", "verblijf -"] },
        { "Other_ways_not_tried", Met(Vrij, Onderzocht with { AndereManierenGeprobeerd = false }), Decided, ["onderzoek nee", "ophouding 3.1 3.2 3.3", "verblijf -"] },
        { "Identity_and_position_established", Met(Vrij, Onderzocht with { IdentiteitVastgesteld = true, VerblijfspositieVastgesteld = true }), Decided, ["onderzoek nee", "ophouding 3.1 3.2 3.3", "verblijf -"] },
        { "Only_identity_established", Met(Vrij, Onderzocht with { IdentiteitVastgesteld = true }), NeedsJudgement, ["ophouding 3.1 3.2 3.3", "verblijf -", "oordeel onderzoekBijEenOpenGegeven"] },
        { "Only_position_established", Met(Vrij, Onderzocht with { VerblijfspositieVastgesteld = true }), NeedsJudgement, ["ophouding 3.1 3.2 3.3", "verblijf -", "oordeel onderzoekBijEenOpenGegeven"] },
        { "Only_identity_established_and_the_search_will_do", Oordeel(Met(Vrij, Onderzocht with { IdentiteitVastgesteld = true }), static o => o with { OnderzoekBijEenOpenGegeven = Ja }), Decided, ["onderzoek ja", "ophouding 3.1 3.2 3.3", "verblijf -"] },
        { "Only_identity_established_and_it_will_not_do", Oordeel(Met(Vrij, Onderzocht with { IdentiteitVastgesteld = true }), static o => o with { OnderzoekBijEenOpenGegeven = Nee }), Decided, ["onderzoek nee", "ophouding 3.1 3.2 3.3", "verblijf -"] },
        { "The_judgement_does_not_matter_where_neither_is_established", Oordeel(Opgehouden, static o => o with { OnderzoekBijEenOpenGegeven = Nee }), Decided, ["onderzoek ja", "ophouding 3.1 3.2 3.3", "verblijf -"] },
        { "The_judgement_does_not_matter_where_both_are_established", Oordeel(Met(Vrij, Onderzocht with { IdentiteitVastgesteld = true, VerblijfspositieVastgesteld = true }), static o => o with { OnderzoekBijEenOpenGegeven = Ja }), Decided, ["onderzoek nee", "ophouding 3.1 3.2 3.3", "verblijf -"] },
        { "Who_searches_unknown", Met(Vrij, Onderzocht with { DoorGrensbewakingOfToezicht = null }), NeedsFacts, ["ophouding 3.1 3.2 3.3", "verblijf -", "mist identiteitsonderzoek.doorGrensbewakingOfToezicht"] },
        { "Who_searches_does_not_matter_where_nothing_was_tried", Met(Vrij, Onderzocht with { DoorGrensbewakingOfToezicht = null, AndereManierenGeprobeerd = false }), Decided, ["onderzoek nee", "ophouding 3.1 3.2 3.3", "verblijf -"] },

        // Wat de ambtenaar raadpleegt
        { "No_fingerprints_taken", Met(Vrij, Onderzocht with { VingerafdrukkenAfgenomen = false }), Decided, ["onderzoek ja", "ophouding 3.2 3.3", "verblijf -"] },
        { "Fingerprints_unknown", Met(Vrij, Onderzocht with { VingerafdrukkenAfgenomen = null }), NeedsFacts, ["onderzoek ja", "verblijf -", "mist identiteitsonderzoek.vingerafdrukkenAfgenomen"] },
        { "Unlawful_here", Verblijvend(rechtmatig: false, Verblijfplaats.Nederland), Decided, ["verblijf 5"] },
        { "Unlawful_but_elsewhere", Verblijvend(rechtmatig: false, Verblijfplaats.EldersInDeEu), Decided, ["verblijf -"] },
        { "Lawfulness_unknown", Verblijvend(rechtmatig: null, Verblijfplaats.Nederland), NeedsFacts, ["mist verblijf.rechtmatigInNederland"] },
        { "Claims_a_Polish_permit", Elders(Land.POL), Decided, ["verblijf 4"] },
        { "Claims_an_Irish_permit", Elders(Land.IRL), Decided, ["verblijf 4"] },
        { "Claims_a_Norwegian_permit", Elders(Land.NOR), Decided, ["verblijf 4"] },
        { "Claims_a_Swiss_permit", Elders(Land.CHE), Decided, ["verblijf 4"] },
        { "Claims_a_British_permit", Elders(Land.GBR), Decided, ["verblijf -"] },
        { "Shows_a_Polish_permit", Elders(Land.POL, VergunningElders.Aangetoond), Decided, ["verblijf 4"] },
        { "Claims_asylum_in_Italy", Elders(Land.ITA, soort: SoortVerblijfsrecht.InternationaleBescherming), Decided, ["verblijf 4"] },
        { "Claims_to_be_a_long_term_resident_of_Italy", Elders(Land.ITA, soort: SoortVerblijfsrecht.LangdurigIngezetene), Decided, ["verblijf 4"] },
        { "Claims_another_consent_to_stay", Elders(Land.POL, soort: SoortVerblijfsrecht.AndereToestemming), Decided, ["verblijf -"] },
        { "Country_of_the_permit_unknown", Elders(null), NeedsFacts, ["mist verblijfsrechtElders.lidstaat"] },
        { "Unlawful_and_claims_a_Polish_permit", Elders(Land.POL) with { Verblijf = Verblijvend(false, Verblijfplaats.Nederland).Verblijf }, Decided, ["verblijf 4 5"] },

        // Identificatiemiddelen
        { "Valid_visa", Met(Vrij, new() { Opgehouden = false, Identificatiemiddel = Identificatiemiddel.Visum, VisumGeldig = true }), Decided, ["verblijf -", "middel ja"] },
        { "Expired_visa", Met(Vrij, new() { Opgehouden = false, Identificatiemiddel = Identificatiemiddel.Visum, VisumGeldig = false }), Decided, ["verblijf -", "middel nee"] },
        { "Visa_of_which_the_validity_is_unknown_asks_for_nothing", Met(Vrij, new() { Opgehouden = false, Identificatiemiddel = Identificatiemiddel.Visum }), Decided, ["verblijf -"] },
        { "No_means_of_identification", Met(Vrij, new() { Opgehouden = false, Identificatiemiddel = Identificatiemiddel.Geen }), Decided, ["verblijf -", "middel nee"] },
        { "Another_means_of_4_21", Met(Vrij, new() { Opgehouden = false, Identificatiemiddel = Identificatiemiddel.AnderMiddelArtikel4_21 }), Decided, ["verblijf -", "middel ja"] },
    };

    /// <summary>The age inspection.</summary>
    public static TheoryData<string, Leeftijdsschouw, DecisionStatus, string[]> Inspections => new()
    {
        // Of de schouw mag
        { "Age_not_at_issue", new() { Gesteld = GesteldeLeeftijd.Niets, Gehouden = false }, Decided, [] },
        { "Claim_unknown", new() { Gehouden = false, MinderjarigheidOnderbouwd = false }, NeedsFacts, ["mist leeftijdsschouw.gesteld", "oordeel schouwBijGesteldeMeerderjarigheid"] },
        { "Minor_without_evidence", Nog(Schouw), Decided, ["mag ja"] },
        { "Minor_with_evidence", Nog(Schouw) with { MinderjarigheidOnderbouwd = true }, Decided, ["mag nee"] },
        { "Minor_of_whom_the_evidence_is_unknown", Nog(Schouw) with { MinderjarigheidOnderbouwd = null }, NeedsFacts, ["mist leeftijdsschouw.minderjarigheidOnderbouwd"] },
        { "Says_he_is_an_adult", Nog(Volwassen), NeedsJudgement, ["oordeel schouwBijGesteldeMeerderjarigheid"] },
        { "Inspected_or_not_unknown", Schouw with { Gehouden = null }, NeedsFacts, ["mag ja", "mist leeftijdsschouw.gehouden"] },

        // Wat twee sessies vonden
        { "Both_evidently_an_adult", Schouw, Decided, ["mag ja", "regels ja", "gevolg meerderjarig", "daarna 11"] },
        { "Both_evidently_a_minor", Gevonden(Schouw, Min, Min), Decided, ["mag ja", "regels ja", "gevolg opgegevenLeeftijd", "daarna 11"] },
        { "Both_doubt", Gevonden(Schouw, Geen, Geen), Decided, ["mag ja", "regels ja", "gevolg geenConclusie", "daarna 11"] },
        { "One_adult_one_doubt", Gevonden(Schouw, Meer, Geen), Decided, ["mag ja", "regels ja", "gevolg geenConclusie", "daarna 11"] },
        { "One_doubt_one_adult", Gevonden(Schouw, Geen, Meer), Decided, ["mag ja", "regels ja", "gevolg geenConclusie", "daarna 11"] },
        { "One_adult_one_minor", Gevonden(Schouw, Meer, Min), Decided, ["mag ja", "regels ja", "gevolg geenConclusie", "daarna 11"] },
        { "First_doubts_second_unknown", Gevonden(Schouw, Geen, null), Decided, ["mag ja", "regels ja", "gevolg geenConclusie", "daarna 11"] },
        { "First_adult_second_unknown", Gevonden(Schouw, Meer, null), NeedsFacts, ["mag ja", "regels ja", "daarna 11", "mist leeftijdsschouw.tweedeSessie.bevinding"] },
        { "Second_session_not_held_yet", Schouw with { TweedeSessie = null }, NeedsFacts, ["mag ja", "daarna 11", "mist leeftijdsschouw.tweedeSessie.aanwijzing", "mist leeftijdsschouw.tweedeSessie.ambtenaren", "mist leeftijdsschouw.tweedeSessie.bevinding", "mist leeftijdsschouw.tweedeSessie.grensbewakingOfToezicht", "mist leeftijdsschouw.tweedeSessie.hulpofficierVanJustitie"] },

        // De samenstelling
        { "Two_officers_in_the_first_session", Schouw with { EersteSessie = Schouw.EersteSessie! with { Ambtenaren = 2 } }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "Two_officers_in_the_second_session", Schouw with { TweedeSessie = Schouw.TweedeSessie! with { Ambtenaren = 2 } }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "First_session_by_another", Schouw with { EersteSessie = Schouw.EersteSessie! with { GrensbewakingOfToezicht = false } }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "No_assistant_prosecutor_and_no_designation", Schouw with { TweedeSessie = Schouw.TweedeSessie! with { HulpofficierVanJustitie = false } }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "Assistant_prosecutor_who_is_no_officer_of_border_or_supervision", Schouw with { TweedeSessie = Schouw.TweedeSessie! with { GrensbewakingOfToezicht = false } }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "Police_officer_designated_by_the_chief_of_police", Aangewezen(AanwijzingSchouw.PolitieDoorKorpschef), Decided, ["mag ja", "regels ja", "gevolg meerderjarig", "daarna 11"] },
        { "KMar_officer_designated_by_the_Commander", Aangewezen(AanwijzingSchouw.KMarDoorCommandant), Decided, ["mag ja", "regels ja", "gevolg meerderjarig", "daarna 11"] },
        { "Designated_by_another", Aangewezen(AanwijzingSchouw.Geen), Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "Two_designated_officers", Aangewezen(AanwijzingSchouw.PolitieDoorKorpschef) with { TweedeSessie = Aangewezen(AanwijzingSchouw.PolitieDoorKorpschef).TweedeSessie! with { Ambtenaren = 2 } }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "Number_of_officers_unknown", Schouw with { EersteSessie = Schouw.EersteSessie! with { Ambtenaren = null } }, NeedsFacts, ["mag ja", "daarna 11", "mist leeftijdsschouw.eersteSessie.ambtenaren"] },
        { "Number_of_officers_does_not_matter_without_unanimity", Gevonden(Schouw, Geen, Meer) with { SessiesOnafhankelijk = null, GedragBetrokken = null }, Decided, ["mag ja", "gevolg geenConclusie", "daarna 11"] },

        // Onafhankelijk, en alle aspecten
        { "Sessions_together", Schouw with { SessiesOnafhankelijk = false }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "Without_looks", Schouw with { UiterlijkBetrokken = false }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "Without_behaviour", Schouw with { GedragBetrokken = false }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "Without_statements", Schouw with { VerklaringenBetrokken = false }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "Without_other_circumstances_that_there_were", Schouw with { AndereOmstandigheden = Betrokken.NietBetrokken }, Decided, ["mag ja", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "With_other_circumstances", Schouw with { AndereOmstandigheden = Betrokken.Betrokken }, Decided, ["mag ja", "regels ja", "gevolg meerderjarig", "daarna 11"] },

        // Bewijs achteraf
        { "Later_evidence_not_judged", Schouw with { BewijsAlsnogOvergelegd = true }, NeedsJudgement, ["mag ja", "regels ja", "daarna 11", "oordeel bewijsMinderjarigheidVoldoende"] },
        { "Later_evidence_unknown", Schouw with { BewijsAlsnogOvergelegd = null }, NeedsFacts, ["mag ja", "regels ja", "daarna 11", "mist leeftijdsschouw.bewijsAlsnogOvergelegd", "oordeel bewijsMinderjarigheidVoldoende"] },
        { "Later_evidence_does_not_matter_without_unanimity", Gevonden(Schouw, Meer, Geen) with { BewijsAlsnogOvergelegd = true }, Decided, ["mag ja", "regels ja", "gevolg geenConclusie", "daarna 11"] },

        // Een schouw die niet mocht
        { "Inspected_in_spite_of_evidence", Schouw with { MinderjarigheidOnderbouwd = true }, Decided, ["mag nee", "regels nee", "gevolg geenConclusie", "daarna 11"] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Dossier dossier, DecisionStatus status, string[] expected) => Check(name, dossier, status, expected);

    [Theory]
    [MemberData(nameof(Inspections))]
    public void Inspection(string name, Leeftijdsschouw schouw, DecisionStatus status, string[] expected) => Check(name, Vrij with { Leeftijdsschouw = schouw }, status, ["verblijf -", .. expected]);

    /// <summary>Later evidence that is judged, and the person who says that he is an adult.</summary>
    public static TheoryData<string, Leeftijdsschouw, bool?, bool?, bool?, DecisionStatus, string[]> Judged => new()
    {
        { "Later_evidence_is_sufficient", Schouw with { BewijsAlsnogOvergelegd = true }, true, null, null, Decided, ["mag ja", "regels ja", "gevolg opgegevenLeeftijd", "daarna 11"] },
        { "Later_evidence_is_not_sufficient", Schouw with { BewijsAlsnogOvergelegd = true }, false, null, null, Decided, ["mag ja", "regels ja", "gevolg meerderjarig", "daarna 11"] },
        { "Later_evidence_that_was_not_handed_in_helps_nobody", Schouw, true, null, null, Decided, ["mag ja", "regels ja", "gevolg meerderjarig", "daarna 11"] },
        { "Adult_inspected_and_that_was_not_allowed", Gevonden(Volwassen, Min, Min), null, false, true, Decided, ["mag nee", "regels nee", "gevolg geenConclusie", "daarna 11"] },
        { "Adult_found_a_minor_and_held_to_be_one", Gevonden(Volwassen, Min, Min), null, true, true, Decided, ["mag ja", "regels ja", "gevolg minderjarig", "daarna 11"] },
        { "Adult_found_a_minor_and_his_word_kept_to", Gevonden(Volwassen, Min, Min), null, true, false, Decided, ["mag ja", "regels ja", "gevolg opgegevenLeeftijd", "daarna 11"] },
        { "Adult_found_a_minor_not_judged", Gevonden(Volwassen, Min, Min), null, true, null, NeedsJudgement, ["mag ja", "regels ja", "daarna 11", "oordeel minderjarigOndanksOpgave"] },
        { "Adult_found_an_adult", Volwassen, null, true, null, Decided, ["mag ja", "regels ja", "gevolg geenConclusie", "daarna 11"] },
        { "Adult_sessions_differ", Gevonden(Volwassen, Min, Geen), null, true, null, Decided, ["mag ja", "regels ja", "gevolg geenConclusie", "daarna 11"] },
    };

    [Theory]
    [MemberData(nameof(Judged))]
    public void Judgement(string name, Leeftijdsschouw schouw, bool? bewijs, bool? bijMeerderjarigheid, bool? ondanksOpgave, DecisionStatus status, string[] expected) =>
        Check(name, Oordeel(Vrij with { Leeftijdsschouw = schouw }, o => o with { BewijsMinderjarigheidVoldoende = Van(bewijs), SchouwBijGesteldeMeerderjarigheid = Van(bijMeerderjarigheid), MinderjarigOndanksOpgave = Van(ondanksOpgave) }), status, ["verblijf -", .. expected]);

    /// <summary>The cases by their id, with the date that each gives, and the places that its chain must name with whether they hold.</summary>
    public static TheoryData<string, Leeftijdsschouw, string[], string[]> Cases => new()
    {
        { "W-A2-3-009", Nog(Schouw) with { MinderjarigheidOnderbouwd = true }, ["mag nee"], ["6 No"] },
        { "W-A2-3-013", Gevonden(Schouw, Geen, null) with { AndereOmstandigheden = Betrokken.Betrokken }, ["mag ja", "regels ja", "gevolg geenConclusie", "daarna 11"], ["9 No"] },
        { "W-A2-3-014", Gevonden(Schouw, Geen, Geen) with { AndereOmstandigheden = Betrokken.Betrokken }, ["mag ja", "regels ja", "gevolg geenConclusie", "daarna 11"], ["9 No"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string id, Leeftijdsschouw schouw, string[] expected, string[] cites)
    {
        var decision = A2_3_2025.Rule.Decide(Vrij with { Leeftijdsschouw = schouw }, Datum(2025, 11, 10));

        decision.Status.Should().Be(Decided, id);
        Summary(decision).Should().Equal(["verblijf -", .. expected]);
        decision.Citations.Select(static citation => $"{citation.Pinpoint.Place} {citation.Holds}").Should().Contain(cites);
    }

    /// <summary>Every pair of findings with every defect: an adult is registered only where both sessions alike found it evident and the inspection kept to every rule.</summary>
    [Fact]
    public void Only_a_unanimous_inspection_by_the_rules_makes_an_adult()
    {
        Func<Leeftijdsschouw, Leeftijdsschouw>[] defects =
        [
            static s => s with { MinderjarigheidOnderbouwd = true },
            static s => s with { EersteSessie = s.EersteSessie! with { Ambtenaren = 2 } },
            static s => s with { EersteSessie = s.EersteSessie! with { GrensbewakingOfToezicht = false } },
            static s => s with { TweedeSessie = s.TweedeSessie! with { Ambtenaren = 2 } },
            static s => s with { TweedeSessie = s.TweedeSessie! with { HulpofficierVanJustitie = false } },
            static s => s with { SessiesOnafhankelijk = false },
            static s => s with { UiterlijkBetrokken = false },
            static s => s with { GedragBetrokken = false },
            static s => s with { VerklaringenBetrokken = false },
            static s => s with { AndereOmstandigheden = Betrokken.NietBetrokken },
        ];
        foreach (var eerste in Enum.GetValues<Schouwbevinding>())
        {
            foreach (var tweede in Enum.GetValues<Schouwbevinding>())
            {
                foreach (var alsnog in new[] { true, false })
                {
                    var schouw = Gevonden(Schouw, eerste, tweede) with { BewijsAlsnogOvergelegd = alsnog };
                    var expected = (eerste, tweede) switch { (Meer, Meer) => alsnog ? Schouwgevolg.OpgegevenLeeftijd : Schouwgevolg.Meerderjarig, (Min, Min) => Schouwgevolg.OpgegevenLeeftijd, _ => Schouwgevolg.GeenConclusie };
                    Gevolg(schouw).Should().Be(expected, "{0} and {1}", eerste, tweede);
                    foreach (var defect in defects)
                    {
                        Gevolg(defect(schouw)).Should().Be(Schouwgevolg.GeenConclusie, "{0}", defect(schouw));
                    }
                }
            }
        }

        static Schouwgevolg? Gevolg(Leeftijdsschouw schouw) =>
            A2_3_2025.Rule.Answer(A2_3_2025.Gevolg, Oordeel(Vrij with { Leeftijdsschouw = schouw }, static o => o with { BewijsMinderjarigheidVoldoende = Ja }), Peildatum) is { HasValue: true } answer ? answer.Value : null;
    }

    /// <summary>Each country: the officer contacts the NCC where it is in the EU, the EEA or is Switzerland.</summary>
    [Fact]
    public void Contact_with_the_NCC_is_for_the_EU_the_EEA_and_Switzerland()
    {
        var found = Enum.GetValues<Land>().Where(static land => land is not (Land.NLD or Land.XXX)
            && A2_3_2025.Rule.Decide(Elders(land), Peildatum).Outcome!.OverVerblijf.Plichten is { Count: > 0 });

        found.Should().BeEquivalentTo([.. Landengroepen.EuropeseUnie.Op(Peildatum).Where(static land => land != Land.NLD), Land.NOR, Land.ISL, Land.LIE, Land.CHE]);
    }

    [Theory]
    [InlineData("1.s1", Force.Definition)]
    [InlineData("2", Force.Exhaustive)]
    [InlineData("3.1", Force.Must)]
    [InlineData("4", Force.Must)]
    [InlineData("6", Force.May)]
    [InlineData("7.2", Force.Must)]
    [InlineData("9", Force.Must)]
    [InlineData("10.s1", Force.Must)]
    [InlineData("11", Force.Must)]
    public void Each_norm_has_the_force_that_its_words_give_it(string place, Force force) =>
        A2_3_2025.Rule.Norms.Single(norm => norm.Place == place && norm.Reading is null).Force.Should().Be(force);

    [Theory]
    [InlineData(2025, 9, 30, false)]
    [InlineData(2025, 10, 1, true)]
    public void It_is_in_force_from_the_assumed_day(int year, int month, int day, bool applies) =>
        (A2_3_2025.Rule.Decide(Opgehouden, Datum(year, month, day)).Status == Decided).Should().Be(applies);

    /// <summary>A finding of the inspection is no established date of birth: whether a person is a minor for A3/1.1 and A3/2 is read from that date.</summary>
    [Fact]
    public void An_inspection_does_not_establish_a_date_of_birth()
    {
        A2_3_2025.Rule.Facts.Select(static fact => fact.Path).Should().NotContain("vreemdeling.geboortedatum");
        A3_2_2025.Rule.Facts.Select(static fact => fact.Path).Should().NotContain(static path => path.StartsWith("leeftijdsschouw.", StringComparison.Ordinal));
    }

    private static void Check(string name, Dossier dossier, DecisionStatus status, string[] expected, [CallerMemberName] string member = "")
    {
        var decision = A2_3_2025.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), callerMember: member, parameters: name);
    }

    private static List<string> Summary(Decision<Identiteitsuitkomst> decision)
    {
        var outcome = decision.Outcome!;
        List<string> lines = [];
        Add("onderzoek", outcome.OnderzoekMag);
        Duties("ophouding", outcome.BijOphouding);
        Duties("verblijf", outcome.OverVerblijf);
        Add("mag", outcome.SchouwMag);
        Add("regels", outcome.SchouwVolgensDeRegels);
        if (outcome.Gevolg is { } gevolg)
        {
            lines.Add($"gevolg {Identiteitsuitkomst.Gevolgen.NameOf(gevolg)}");
        }

        Duties("daarna", outcome.NaSchouw);
        Add("middel", outcome.IdentificatiemiddelAanvaardbaar);
        return [.. lines, .. decision.MissingFacts.Select(static fact => $"mist {fact.Path}").Order(StringComparer.Ordinal), .. decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => $"oordeel {judgement.Path.Split('.')[1]}").Order(StringComparer.Ordinal)];

        void Add(string field, bool? value)
        {
            if (value is { } known)
            {
                lines.Add($"{field} {(known ? "ja" : "nee")}");
            }
        }

        void Duties(string field, Vc.Rules.Circulaire.Taak taak)
        {
            if (taak.Plichten is { } plichten)
            {
                lines.Add($"{field} {(plichten.Count == 0 ? "-" : string.Join(" ", plichten.Select(static plicht => plicht.Plaats.Split('#')[^1])))}");
            }
        }
    }

    private static Dossier Met(Dossier dossier, Identiteitsonderzoek onderzoek) => dossier with { Identiteitsonderzoek = onderzoek };

    private static Dossier Oordeel(Dossier dossier, Func<Beoordelingen, Beoordelingen> with) => dossier with { Beoordelingen = with(dossier.Beoordelingen!) };

    private static Beoordeling? Van(bool? oordeel) => oordeel is { } known ? new() { Oordeel = known } : null;

    private static Dossier Verblijvend(bool? rechtmatig, Verblijfplaats plaats) => Vrij with { Verblijf = Vrij.Verblijf! with { RechtmatigInNederland = rechtmatig, Verblijfplaats = plaats } };

    private static Dossier Elders(Land? land, VergunningElders aanwezig = VergunningElders.GesteldNietAangetoond, SoortVerblijfsrecht soort = SoortVerblijfsrecht.Regulier) =>
        Vrij with { VerblijfsrechtElders = new() { Aanwezig = aanwezig, Lidstaat = land, Soort = soort } };

    /// <summary>The same person before an inspection is held.</summary>
    private static Leeftijdsschouw Nog(Leeftijdsschouw schouw) => new() { Gesteld = schouw.Gesteld, MinderjarigheidOnderbouwd = schouw.MinderjarigheidOnderbouwd, Gehouden = false };

    private static Leeftijdsschouw Gevonden(Leeftijdsschouw schouw, Schouwbevinding? eerste, Schouwbevinding? tweede) =>
        schouw with { EersteSessie = schouw.EersteSessie! with { Bevinding = eerste }, TweedeSessie = schouw.TweedeSessie! with { Bevinding = tweede } };

    private static Leeftijdsschouw Aangewezen(AanwijzingSchouw aanwijzing) =>
        Schouw with { TweedeSessie = Schouw.TweedeSessie! with { GrensbewakingOfToezicht = false, HulpofficierVanJustitie = false, Aanwijzing = aanwijzing } };
}
