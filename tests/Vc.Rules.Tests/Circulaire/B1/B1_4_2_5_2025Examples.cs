using System.Runtime.CompilerServices;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.B1;

/// <summary>Worked examples of B1/4.2.5 (2025). Each states by hand what must come out, one line a field of the outcome and one for each thing that is missing, and keeps the whole decision as a snapshot.</summary>
public class B1_4_2_5_2025Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NeedsJudgement = DecisionStatus.NeedsJudgement, NotApplicable = DecisionStatus.NotApplicable;

    private static readonly LocalDate Peildatum = new(2025, 11, 20);

    /// <summary>A passport of which it is established that nobody checked the identity of its holder; nothing else is remarkable about it.</summary>
    private static readonly Paspoort Blanco = new()
    {
        Overgelegd = true,
        ToetsingBijAanvraag = Identiteitstoetsing.Niet,
        ToetsingBijAfgifte = Identiteitstoetsing.Niet,
        InPersoonAangevraagd = true,
        InPersoonOpgehaald = true,
        AfgegevenInHerkomstland = false,
        Inreisstempels = false,
        Uitreisstempels = false,
        GebruiktVoorGrensoverschrijding = false,
        Handtekening = Handtekening.Aanwezig,
        Biometrisch = false,
        EerderGeaccepteerd = false,
        EerderDeugdelijkPaspoort = false,
        AndereAanwijzingIdentificatie = false,
        HerstelverzuimGeboden = false,
        VerklaringHouder = VerklaringAutoriteiten.Geen,
        VerklaringHandtekening = VerklaringAutoriteiten.Geen,
        Identiteitskaart = NationaleIdentiteitskaart.Geen,
        AnderBewijs = false,
    };

    private static readonly Paspoort Deugdelijk = Blanco with { ToetsingBijAanvraag = Identiteitstoetsing.DoorBevoegdeAutoriteit, ToetsingBijAfgifte = Identiteitstoetsing.DoorBevoegdeAutoriteit };

    /// <summary>Checked on application only.</summary>
    private static readonly Paspoort Half = Blanco with { ToetsingBijAanvraag = Identiteitstoetsing.DoorBevoegdeAutoriteit };

    /// <summary>The IND does not know whether there was a check.</summary>
    private static readonly Paspoort Onbekend = Blanco with { ToetsingBijAanvraag = Identiteitstoetsing.NietBekend, ToetsingBijAfgifte = Identiteitstoetsing.NietBekend };

    /// <summary>The occasion to make good was offered.</summary>
    private static readonly Paspoort Hersteld = Blanco with { HerstelverzuimGeboden = true };

    private static readonly Paspoort Ongetekend = Blanco with { Handtekening = Handtekening.Ontbreekt, HandtekeningNogMogelijk = true };

    private static readonly Beoordelingen Oordelen = new();

    private static readonly Beoordelingen Twijfel = new() { TwijfelIdentiteitNationaliteit = Ja };

    private static readonly Beoordelingen GeenTwijfel = new() { TwijfelIdentiteitNationaliteit = Nee };

    private static readonly string[] Herstel = ["zonder ja", "gevolg herstelverzuimBieden", "IND 4.s1 4.s2 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs -"];

    private static readonly string[] NietTegen = ["zonder ja", "gevolg nietTegenwerpen", "IND 12", "vreemdeling -", "mag -", "voor -"];

    private static readonly string[] GeenBezwaar = ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "mag -", "voor 3.1"];

    public static TheoryData<string, Paspoort, Beoordelingen, DecisionStatus, string[]> Examples => new()
    {
        // Wat zo'n paspoort is
        { "No_check_and_doubt", Blanco, Twijfel, Decided, Herstel },
        { "No_check_and_no_doubt", Blanco, GeenTwijfel, Decided, NietTegen },
        { "No_check_and_doubt_not_judged", Blanco, Oordelen, NeedsJudgement, ["zonder ja", "voor -", "oordeel twijfelIdentiteitNationaliteit"] },
        { "Checked_at_both_moments", Deugdelijk, Twijfel, Decided, GeenBezwaar },
        { "Checked_on_application_only", Half, Twijfel, NeedsJudgement, ["voor 3.1", "oordeel geenKenbareToetsing", "oordeel juisteIdentificatieStaatVast"] },
        { "Checked_on_application_only_and_that_is_enough", Half, Twijfel with { GeenKenbareToetsing = Nee }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "voor 3.1"] },
        { "Checked_on_application_only_and_certain", Half, Twijfel with { JuisteIdentificatieStaatVast = Ja }, Decided, GeenBezwaar },
        { "Checked_on_application_only_and_that_is_not_enough", Half, Twijfel with { GeenKenbareToetsing = Ja, JuisteIdentificatieStaatVast = Nee }, Decided, [.. Herstel[..5], "voor 3.1", "bewijs -"] },
        { "Checked_on_application_only_not_in_person_and_reasonable_doubt", Half with { Biometrisch = true, InPersoonOpgehaald = false }, Twijfel with { GeenKenbareToetsing = Nee, JuisteIdentificatieStaatVast = Nee, GeredeTwijfelIdentificatie = Ja }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "mag 6.s2 9.s1", "voor 3.1 3.2"] },
        { "Checked_at_both_moments_and_collected_by_another", Deugdelijk with { Biometrisch = true, InPersoonOpgehaald = false }, Twijfel with { JuisteIdentificatieStaatVast = Nee, GeredeTwijfelIdentificatie = Nee }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "mag 6.s2", "voor 3.1 3.2"] },
        { "Checked_on_issue_only", Blanco with { ToetsingBijAfgifte = Identiteitstoetsing.DoorBevoegdeAutoriteit }, Twijfel, NeedsJudgement, ["voor 3.1", "oordeel geenKenbareToetsing", "oordeel juisteIdentificatieStaatVast"] },
        { "Checked_on_application_and_issue_unknown", Deugdelijk with { ToetsingBijAfgifte = null }, Twijfel, NeedsFacts, ["voor 3.1", "mist paspoort.toetsingBijAfgifte", "oordeel geenKenbareToetsing", "oordeel juisteIdentificatieStaatVast"] },
        { "Checked_and_doubt_need_not_be_judged", Deugdelijk, Oordelen, Decided, GeenBezwaar },
        { "Checked_by_others_only", Blanco with { ToetsingBijAanvraag = Identiteitstoetsing.DoorAnder, ToetsingBijAfgifte = Identiteitstoetsing.DoorAnder }, Twijfel, Decided, Herstel },
        { "Checked_by_others_on_application", Blanco with { ToetsingBijAanvraag = Identiteitstoetsing.DoorAnder }, Twijfel, Decided, Herstel },
        { "Check_on_issue_unknown", Blanco with { ToetsingBijAfgifte = null }, GeenTwijfel, NeedsFacts, ["vreemdeling -", "mag -", "mist paspoort.toetsingBijAfgifte", "oordeel geenKenbareToetsing", "oordeel juisteIdentificatieStaatVast"] },
        { "IND_does_not_know_of_a_check", Onbekend, Twijfel, NeedsJudgement, ["voor -", "oordeel geenKenbareToetsing"] },
        { "IND_does_not_know_and_a_human_finds_none", Onbekend, Twijfel with { GeenKenbareToetsing = Ja }, Decided, Herstel },
        { "IND_does_not_know_and_a_human_finds_one", Onbekend, Twijfel with { GeenKenbareToetsing = Nee }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "voor -"] },
        { "IND_does_not_know_of_one_moment", Blanco with { ToetsingBijAanvraag = Identiteitstoetsing.NietBekend }, Twijfel, NeedsJudgement, ["voor -", "oordeel geenKenbareToetsing"] },
        { "Not_checked_on_application_and_a_human_finds_a_check_on_issue", Blanco with { ToetsingBijAfgifte = Identiteitstoetsing.NietBekend }, Twijfel with { GeenKenbareToetsing = Nee }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "voor -"] },
        { "Checked_on_issue_and_unknown_to_the_IND_on_application", Onbekend with { ToetsingBijAfgifte = Identiteitstoetsing.DoorBevoegdeAutoriteit }, Twijfel with { GeenKenbareToetsing = Nee }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "voor 3.1"] },

        // Indicaties: zij beslissen niet
        { "No_stamps_though_issued_at_home", Blanco with { AfgegevenInHerkomstland = true }, Twijfel, Decided, [.. Herstel[..5], "tegen 2.1", .. Herstel[5..]] },
        { "No_stamps_and_issued_elsewhere", Blanco, Twijfel, Decided, Herstel },
        { "Entry_stamps_only", Blanco with { AfgegevenInHerkomstland = true, Inreisstempels = true, GebruiktVoorGrensoverschrijding = true }, Twijfel, Decided, Herstel },
        { "Exit_stamps_only", Blanco with { AfgegevenInHerkomstland = true, Uitreisstempels = true, GebruiktVoorGrensoverschrijding = true }, Twijfel, Decided, Herstel },
        { "Printed_signature", Blanco with { Handtekening = Handtekening.Gedrukt }, Twijfel, Decided, [.. Herstel[..5], "tegen 2.2", .. Herstel[5..]] },
        { "Signature_that_differs", Blanco with { Handtekening = Handtekening.Afwijkend }, Twijfel, Decided, [.. Herstel[..5], "tegen 2.3", .. Herstel[5..]] },
        { "Not_applied_for_in_person", Blanco with { InPersoonAangevraagd = false }, Twijfel, Decided, [.. Herstel[..5], "tegen 2.4", .. Herstel[5..]] },
        { "Not_collected_in_person_is_no_indication", Blanco with { InPersoonOpgehaald = false }, Twijfel, Decided, Herstel },
        { "Every_indication_with_a_check_is_nothing", Deugdelijk with { AfgegevenInHerkomstland = true, InPersoonAangevraagd = false, Handtekening = Handtekening.Gedrukt }, Twijfel, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "tegen 2.1 2.2 2.4", "voor 3.1"] },

        // De identificatie staat vast
        { "Used_at_the_border_with_both_stamps", Blanco with { GebruiktVoorGrensoverschrijding = true, Inreisstempels = true, Uitreisstempels = true }, Twijfel, NeedsJudgement, ["voor 3.3", "oordeel juisteIdentificatieStaatVast"] },
        { "Used_at_the_border_and_certain", Blanco with { GebruiktVoorGrensoverschrijding = true, Inreisstempels = true, Uitreisstempels = true }, Twijfel with { JuisteIdentificatieStaatVast = Ja }, Decided, [.. GeenBezwaar[..5], "voor 3.3"] },
        { "Used_at_the_border_and_not_certain", Blanco with { GebruiktVoorGrensoverschrijding = true, Inreisstempels = true, Uitreisstempels = true }, Twijfel with { JuisteIdentificatieStaatVast = Nee }, Decided, [.. Herstel[..5], "voor 3.3", "bewijs -"] },
        { "Both_stamps_but_not_known_to_be_used", Blanco with { Inreisstempels = true, Uitreisstempels = true }, Twijfel, Decided, Herstel },
        { "Accepted_before", Blanco with { EerderGeaccepteerd = true }, Twijfel, NeedsJudgement, ["voor 3.4", "oordeel juisteIdentificatieStaatVast"] },
        { "Accepted_before_and_certain", Blanco with { EerderGeaccepteerd = true }, Twijfel with { JuisteIdentificatieStaatVast = Ja }, Decided, [.. GeenBezwaar[..5], "voor 3.4"] },
        { "Earlier_proper_passport", Blanco with { EerderDeugdelijkPaspoort = true, PersonaliaKomenOvereen = true }, Twijfel, NeedsJudgement, ["voor 3.5", "oordeel juisteIdentificatieStaatVast"] },
        { "Earlier_proper_passport_and_certain", Blanco with { EerderDeugdelijkPaspoort = true, PersonaliaKomenOvereen = true }, Twijfel with { JuisteIdentificatieStaatVast = Ja }, Decided, [.. GeenBezwaar[..5], "voor 3.5"] },
        { "Earlier_proper_passport_with_other_details", Blanco with { EerderDeugdelijkPaspoort = true, PersonaliaKomenOvereen = false }, Twijfel, Decided, Herstel },
        { "Something_else_shows_it", Blanco with { AndereAanwijzingIdentificatie = true }, Twijfel, NeedsJudgement, ["voor -", "oordeel juisteIdentificatieStaatVast"] },
        { "Something_else_shows_it_for_certain", Blanco with { AndereAanwijzingIdentificatie = true }, Twijfel with { JuisteIdentificatieStaatVast = Ja }, Decided, [.. GeenBezwaar[..5], "voor -"] },
        { "A_judgement_without_anything_that_shows_it_helps_nobody", Blanco, Twijfel with { JuisteIdentificatieStaatVast = Ja }, Decided, Herstel },

        // Biometrie
        { "Biometric_and_not_in_person", Blanco with { Biometrisch = true, InPersoonAangevraagd = false, InPersoonOpgehaald = false }, Twijfel, Decided, ["zonder ja", "gevolg herstelverzuimBieden", "IND 4.s1 4.s2 8", "vreemdeling 5.s1", "mag 6.s2 9.s1", "tegen 2.4", "voor -", "biometrie ja", "bewijs -"] },
        { "Biometric_after_identification", Deugdelijk with { Biometrisch = true }, Twijfel, Decided, [.. GeenBezwaar[..5], "voor 3.1 3.2"] },
        { "Biometric_and_the_IND_does_not_know_collected_by_another", Onbekend with { Biometrisch = true, InPersoonOpgehaald = false }, Twijfel with { GeenKenbareToetsing = Nee }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "voor -", "biometrie ja"] },
        { "Biometric_in_person_and_reasonable_doubt", Onbekend with { Biometrisch = true }, Twijfel with { GeenKenbareToetsing = Nee, GeredeTwijfelIdentificatie = Ja }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "mag 6.s2 9.s1", "voor -", "biometrie ja"] },
        { "Biometric_in_person_and_no_reasonable_doubt", Onbekend with { Biometrisch = true }, Twijfel with { GeenKenbareToetsing = Nee, GeredeTwijfelIdentificatie = Nee }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "mag -", "voor -", "biometrie ja"] },
        { "Biometric_collected_by_another_without_reasonable_doubt", Onbekend with { Biometrisch = true, InPersoonOpgehaald = false }, GeenTwijfel with { GeenKenbareToetsing = Nee, GeredeTwijfelIdentificatie = Nee }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "mag 6.s2", "voor -", "biometrie ja"] },
        { "Biometric_applied_for_by_another_without_reasonable_doubt", Onbekend with { Biometrisch = true, InPersoonAangevraagd = false }, GeenTwijfel with { GeenKenbareToetsing = Nee, GeredeTwijfelIdentificatie = Nee }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "mag 6.s2", "tegen 2.4", "voor -", "biometrie ja"] },
        { "Biometric_and_certain_after_all", Blanco with { Biometrisch = true, EerderGeaccepteerd = true, InPersoonOpgehaald = false }, Twijfel with { JuisteIdentificatieStaatVast = Ja }, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling -", "mag -", "voor 3.4", "biometrie ja"] },
        { "Biometric_with_a_legalised_statement", Blanco with { Biometrisch = true, VerklaringHouder = VerklaringAutoriteiten.Gelegaliseerd }, Twijfel, Decided, ["zonder ja", "gevolg herstelverzuimBieden", "IND 4.s1 4.s2 8", "vreemdeling 5.s1", "mag 6.s2 9.s1", "voor -", "biometrie ja", "bewijs 5.s3 6.s4 7.s2"] },

        // Na herstelverzuim
        { "Nothing_handed_in", Hersteld, Twijfel, Decided, ["zonder ja", "gevolg nietAccepteren", "IND 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs -"] },
        { "Doubt_removed", Hersteld, GeenTwijfel, Decided, NietTegen },
        { "Legalised_statement_and_genuine", Hersteld with { VerklaringHouder = VerklaringAutoriteiten.Gelegaliseerd }, Twijfel with { PaspoortEchtEnVanHouder = Ja }, Decided, ["zonder ja", "gevolg accepteren", "IND 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs 5.s3 7.s2"] },
        { "Legalised_statement_not_judged", Hersteld with { VerklaringHouder = VerklaringAutoriteiten.Gelegaliseerd }, Twijfel, NeedsJudgement, ["zonder ja", "IND 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs 5.s3 7.s2", "oordeel paspoortEchtEnVanHouder"] },
        { "Legalised_statement_and_not_genuine", Hersteld with { VerklaringHouder = VerklaringAutoriteiten.Gelegaliseerd }, Twijfel with { PaspoortEchtEnVanHouder = Nee }, Decided, ["zonder ja", "gevolg nietAccepteren", "IND 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs 5.s3 7.s2"] },
        { "Statement_not_legalised_and_not_needed", Hersteld with { VerklaringHouder = VerklaringAutoriteiten.NietGelegaliseerd }, Twijfel with { PaspoortEchtEnVanHouder = Ja, LegalisatieNodig = Nee }, Decided, ["zonder ja", "gevolg accepteren", "IND 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs 5.s3 7.s1"] },
        { "Statement_not_legalised_and_needed", Hersteld with { VerklaringHouder = VerklaringAutoriteiten.NietGelegaliseerd }, Twijfel with { PaspoortEchtEnVanHouder = Nee, LegalisatieNodig = Ja }, Decided, ["zonder ja", "gevolg nietAccepteren", "IND 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs 7.s1"] },
        { "Identity_card_with_a_chip", Hersteld with { Identiteitskaart = NationaleIdentiteitskaart.MetChip }, Twijfel with { PaspoortEchtEnVanHouder = Ja }, Decided, ["zonder ja", "gevolg accepteren", "IND 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs 9.s2"] },
        { "Identity_card_without_a_chip", Hersteld with { Identiteitskaart = NationaleIdentiteitskaart.ZonderChip }, Twijfel with { PaspoortEchtEnVanHouder = Ja }, Decided, ["zonder ja", "gevolg accepteren", "IND 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs -"] },
        { "Other_evidence", Hersteld with { AnderBewijs = true }, Twijfel with { PaspoortEchtEnVanHouder = Ja }, Decided, ["zonder ja", "gevolg accepteren", "IND 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs -"] },
        { "Repair_unknown", Blanco with { HerstelverzuimGeboden = null }, Twijfel, NeedsFacts, ["zonder ja", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs -", "mist paspoort.herstelverzuimGeboden"] },
        { "A_judgement_without_any_evidence_helps_nobody", Hersteld, Twijfel with { PaspoortEchtEnVanHouder = Ja }, Decided, ["zonder ja", "gevolg nietAccepteren", "IND 8", "vreemdeling 5.s1", "mag 9.s1", "voor -", "bewijs -"] },

        // De handtekening ontbreekt
        { "No_signature_and_doubt", Ongetekend, Twijfel, Decided, ["zonder ja", "gevolg herstelverzuimBieden", "IND 4.s1 4.s2 8", "vreemdeling 5.s1 10.s1 10.s2", "mag 9.s1", "tegen 2.2", "voor -", "bewijs -"] },
        { "No_signature_and_no_longer_possible", Ongetekend with { HandtekeningNogMogelijk = false }, Twijfel, Decided, ["zonder ja", "gevolg herstelverzuimBieden", "IND 4.s1 4.s2 8 11.s2", "vreemdeling 5.s1 11.s1", "mag 9.s1", "tegen 2.2", "voor -", "bewijs -"] },
        { "No_signature_possible_unknown", Ongetekend with { HandtekeningNogMogelijk = null }, Twijfel, NeedsFacts, ["zonder ja", "gevolg herstelverzuimBieden", "mag 9.s1", "tegen 2.2", "voor -", "bewijs -", "mist paspoort.handtekeningNogMogelijk"] },
        { "No_signature_and_no_doubt", Ongetekend, GeenTwijfel, NeedsJudgement, ["zonder ja", "gevolg nietTegenwerpen", "IND 12", "mag -", "tegen 2.2", "voor -", "oordeel handtekeningOokZonderTwijfel"] },
        { "No_signature_no_doubt_and_needed_all_the_same", Ongetekend, GeenTwijfel with { HandtekeningOokZonderTwijfel = Ja }, Decided, ["zonder ja", "gevolg nietTegenwerpen", "IND 12", "vreemdeling 10.s1 10.s2", "mag -", "tegen 2.2", "voor -"] },
        { "No_signature_no_doubt_and_not_needed", Ongetekend, GeenTwijfel with { HandtekeningOokZonderTwijfel = Nee }, Decided, ["zonder ja", "gevolg nietTegenwerpen", "IND 12", "vreemdeling -", "mag -", "tegen 2.2", "voor -"] },
        { "No_signature_no_longer_possible_no_doubt_and_not_needed", Ongetekend with { HandtekeningNogMogelijk = false }, GeenTwijfel with { HandtekeningOokZonderTwijfel = Nee }, Decided, ["zonder ja", "gevolg nietTegenwerpen", "IND 12", "vreemdeling -", "mag -", "tegen 2.2", "voor -"] },
        { "No_signature_no_longer_possible_no_doubt_and_needed_all_the_same", Ongetekend with { HandtekeningNogMogelijk = false }, GeenTwijfel with { HandtekeningOokZonderTwijfel = Ja }, Decided, ["zonder ja", "gevolg nietTegenwerpen", "IND 11.s2 12", "vreemdeling 11.s1", "mag -", "tegen 2.2", "voor -"] },
        { "No_signature_in_a_passport_that_was_checked", Deugdelijk with { Handtekening = Handtekening.Ontbreekt, HandtekeningNogMogelijk = true }, Twijfel, Decided, ["zonder nee", "gevolg geenBezwaar", "IND -", "vreemdeling 10.s1 10.s2", "mag -", "tegen 2.2", "voor 3.1"] },
        { "Signature_put_in_later_without_a_statement", Blanco with { Handtekening = Handtekening.AlsnogGeplaatst }, Twijfel, Decided, ["zonder ja", "gevolg herstelverzuimBieden", "IND 4.s1 4.s2 8", "vreemdeling 5.s1 10.s2", "mag 9.s1", "voor -", "bewijs -"] },
        { "Signature_put_in_later_with_a_legalised_statement", Blanco with { Handtekening = Handtekening.AlsnogGeplaatst, VerklaringHandtekening = VerklaringAutoriteiten.Gelegaliseerd }, Twijfel, Decided, Herstel },
        { "Signature_put_in_later_with_a_statement_that_need_not_be_legalised", Blanco with { Handtekening = Handtekening.AlsnogGeplaatst, VerklaringHandtekening = VerklaringAutoriteiten.NietGelegaliseerd }, Twijfel with { LegalisatieNodig = Nee }, Decided, Herstel },
        { "Signature_put_in_later_with_a_statement_that_must_be_legalised", Blanco with { Handtekening = Handtekening.AlsnogGeplaatst, VerklaringHandtekening = VerklaringAutoriteiten.NietGelegaliseerd }, Twijfel with { LegalisatieNodig = Ja }, Decided, ["zonder ja", "gevolg herstelverzuimBieden", "IND 4.s1 4.s2 8", "vreemdeling 5.s1 10.s2", "mag 9.s1", "voor -", "bewijs -"] },
        { "Signature_put_in_later_legalisation_not_judged", Blanco with { Handtekening = Handtekening.AlsnogGeplaatst, VerklaringHandtekening = VerklaringAutoriteiten.NietGelegaliseerd }, Twijfel, NeedsJudgement, ["zonder ja", "gevolg herstelverzuimBieden", "IND 4.s1 4.s2 8", "mag 9.s1", "voor -", "bewijs -", "oordeel legalisatieNodig"] },
        { "Printed_signature_need_not_be_put_in_again", Blanco with { Handtekening = Handtekening.Gedrukt }, GeenTwijfel, Decided, [.. NietTegen[..5], "tegen 2.2", .. NietTegen[5..]] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string name, Paspoort paspoort, Beoordelingen oordelen, DecisionStatus status, string[] expected) =>
        Check(name, Zaak(paspoort, oordelen), status, expected);

    /// <summary>The cases by their id, with the places that the chain must name with whether they hold.</summary>
    public static TheoryData<string, Paspoort, string[], string[]> Cases => new()
    {
        { "W-B1-4.2.5-001", Blanco with { InPersoonAangevraagd = false, AfgegevenInHerkomstland = true }, [.. Herstel[..5], "tegen 2.1 2.4", .. Herstel[5..]], ["1 Yes", "4.s1 Yes"] },
        { "W-B1-4.2.5-005", Blanco with { Biometrisch = true, InPersoonAangevraagd = false, InPersoonOpgehaald = false }, ["zonder ja", "gevolg herstelverzuimBieden", "IND 4.s1 4.s2 8", "vreemdeling 5.s1", "mag 6.s2 9.s1", "tegen 2.4", "voor -", "biometrie ja", "bewijs -"], ["6.s1 Yes", "6.s2 Yes", "6.s3 Yes", "4.s1 Yes"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string id, Paspoort paspoort, string[] expected, string[] cites)
    {
        var decision = B1_4_2_5_2025.Rule.Decide(Zaak(paspoort, Twijfel), Datum(2025, 11, 10));

        decision.Status.Should().Be(Decided, id);
        Summary(decision).Should().Equal(expected);
        decision.Citations.Select(static citation => $"{citation.Pinpoint.Place} {citation.Holds}").Should().Contain(cites);
    }

    public static TheoryData<string, Dossier, DecisionStatus> Reach => new()
    {
        { "no_passport", Zaak(new() { Overgelegd = false }, Twijfel), NotApplicable },
        { "no_application", Zaak(Blanco, Twijfel) with { Aanvraag = new() { Gedaan = false } }, NotApplicable },
        { "asylum", Zaak(Blanco, Twijfel) with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Asiel } }, NotApplicable },
        { "kind_of_application_unknown", Zaak(Blanco, Twijfel) with { Aanvraag = new() { Gedaan = true } }, NeedsFacts },
        { "passport_unknown", Zaak(Blanco with { Overgelegd = null }, Twijfel), NeedsFacts },
    };

    [Theory]
    [MemberData(nameof(Reach))]
    public void It_reaches_only_a_passport_handed_in_with_a_regular_application(string name, Dossier dossier, DecisionStatus status)
    {
        var decision = B1_4_2_5_2025.Rule.Decide(dossier, Peildatum);

        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), parameters: name);
        if (status == NotApplicable)
        {
            decision.Remark!.Value.En.Should().Contain("regular permit");
        }
    }

    /// <summary>Every check at both moments, with and without something that can show proper identification: what the passport is follows from the text in each case.</summary>
    [Fact]
    public void What_the_passport_is_in_every_combination()
    {
        foreach (var aanvraag in Enum.GetValues<Identiteitstoetsing>())
        {
            foreach (var afgifte in Enum.GetValues<Identiteitstoetsing>())
            {
                foreach (var (iets, vast, geen) in from iets in new[] { true, false } from vast in new[] { true, false } from geen in new[] { true, false } select (iets, vast, geen))
                {
                    var paspoort = Blanco with { ToetsingBijAanvraag = aanvraag, ToetsingBijAfgifte = afgifte, EerderGeaccepteerd = iets };
                    Identiteitstoetsing[] momenten = [aanvraag, afgifte];
                    var opBeide = momenten.All(static toets => toets is Identiteitstoetsing.DoorBevoegdeAutoriteit);
                    var opGeen = momenten.All(static toets => toets is Identiteitstoetsing.Niet or Identiteitstoetsing.DoorAnder);
                    var teken = iets || momenten.Contains(Identiteitstoetsing.DoorBevoegdeAutoriteit);
                    var expected = (opGeen || (!opBeide && geen)) && !(teken && vast);

                    var answer = B1_4_2_5_2025.Rule.Answer(B1_4_2_5_2025.ZonderIdentificatie, Zaak(paspoort, new() { JuisteIdentificatieStaatVast = new() { Oordeel = vast }, GeenKenbareToetsing = new() { Oordeel = geen } }), Peildatum);

                    answer.HasValue.Should().BeTrue();
                    answer.Value.Should().Be(expected, "{0}, {1}, something {2}, certain {3}, none {4}", aanvraag, afgifte, iets, vast, geen);
                }
            }
        }
    }

    [Theory]
    [InlineData("1", Force.Definition)]
    [InlineData("2.1", Force.May)]
    [InlineData("3.1", Force.NonExhaustive)]
    [InlineData("4.s1", Force.Must)]
    [InlineData("5.s1", Force.Presumption)]
    [InlineData("5.s2", Force.Exhaustive)]
    [InlineData("6.s2", Force.May)]
    [InlineData("7.s3", Force.Exhaustive)]
    [InlineData("8", Force.MustNot)]
    [InlineData("9.s1", Force.May)]
    [InlineData("11.s2", Force.Presumption)]
    [InlineData("12", Force.MustNot)]
    public void Each_norm_has_the_force_that_its_words_give_it(string place, Force force) =>
        B1_4_2_5_2025.Rule.Norms.Single(norm => norm.Place == place && norm.Reading is null).Force.Should().Be(force);

    [Theory]
    [InlineData(2025, 9, 30, NotApplicable)]
    [InlineData(2025, 10, 1, Decided)]
    public void It_is_in_force_from_the_assumed_day(int year, int month, int day, DecisionStatus status) =>
        B1_4_2_5_2025.Rule.Decide(Zaak(Blanco, Twijfel), Datum(year, month, day)).Status.Should().Be(status);

    private static Dossier Zaak(Paspoort paspoort, Beoordelingen oordelen) =>
        Niets with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Regulier, Uitkomst = UitkomstAanvraag.Open }, Paspoort = paspoort, Beoordelingen = oordelen };

    private static void Check(string name, Dossier dossier, DecisionStatus status, string[] expected, [CallerMemberName] string member = "")
    {
        var decision = B1_4_2_5_2025.Rule.Decide(dossier, Peildatum);

        Summary(decision).Should().Equal(expected);
        decision.Status.Should().Be(status);
        Snapshot.Verify(Volledig(decision), callerMember: member, parameters: name);
    }

    private static List<string> Summary(Decision<Paspoortuitkomst> decision)
    {
        var outcome = decision.Outcome!;
        List<string> lines = [];
        if (outcome.ZonderDeugdelijkIdentificatieproces is { } zonder)
        {
            lines.Add($"zonder {(zonder ? "ja" : "nee")}");
        }

        if (outcome.Gevolg is { } gevolg)
        {
            lines.Add($"gevolg {Paspoortuitkomst.Gevolgen.NameOf(gevolg)}");
        }

        Places("IND", outcome.Ind.Plichten);
        Places("vreemdeling", outcome.Vreemdeling.Plichten);
        Places("mag", outcome.IndMag.Plichten);
        if (outcome.Indicaties is { Count: > 0 })
        {
            Places("tegen", outcome.Indicaties);
        }

        Places("voor", outcome.Aanwijzingen);
        if (outcome.BiometrieAlleenNietGenoeg is true)
        {
            lines.Add("biometrie ja");
        }

        Places("bewijs", outcome.Bewijsmiddelen);
        return [.. lines, .. decision.MissingFacts.Select(static fact => $"mist {fact.Path}").Order(StringComparer.Ordinal), .. decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => $"oordeel {judgement.Path.Split('.')[1]}").Order(StringComparer.Ordinal)];

        void Places(string field, Lijst<Plicht>? places)
        {
            if (places is not null)
            {
                lines.Add($"{field} {(places.Count == 0 ? "-" : string.Join(" ", places.Select(static place => place.Plaats.Split('#')[^1])))}");
            }
        }
    }
}
