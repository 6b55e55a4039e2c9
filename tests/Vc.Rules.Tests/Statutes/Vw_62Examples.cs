using FluentAssertions;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Decisions.DecisionStatus;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Worked examples of the duty to leave (articles 61, 62, 62a and 62c Vw): each states by hand what follows. The return decision is of Monday 3 February 2014; the reference date is 1 April 2014.</summary>
public class Vw_62Examples
{
    private static readonly LocalDate Peildatum = new(2014, 4, 1);

    /// <summary>In the Netherlands without lawful residence, with a return decision of four weeks, and nothing that changes them.</summary>
    private static Dossier Vertrekker { get; } = InNederland with
    {
        Vreemdeling = InNederland.Vreemdeling! with { Gemeenschapsonderdaan = false },
        Terugkeerbesluiten = [Met(Datum(2014, 2, 3), 28)],
        Vertrektermijn = new() { Verlengd = false, Opschorting = Opschorting.Geen, KlachtIngediend = false, KennelijkOngegrond = false, OnjuisteOfOnvolledigeGegevens = false },
        Onttrekkingsgronden = new() { Aantal = 2, AantalZwaar = 1 },
        Terugname = new() { DoorLidstaat = false },
        Overdrachtsbesluit = new() { Genomen = false },
        Beoordelingen = InNederland.Beoordelingen! with { RisicoOnttrekkingToezicht = Nee, GevaarVoorVertrektermijn = Nee, OmstandighedenVoorVerlenging = Nee },
    };

    private static Dossier Nul => Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 2, 3), 0)] };

    private static Dossier Gronden(int? all, int? heavy) => Nul with { Onttrekkingsgronden = new() { Aantal = all, AantalZwaar = heavy } };

    private static Dossier Unieburger => Vertrekker with
    {
        Vreemdeling = Vertrekker.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat, OnderRichtlijn2004_38 = true, Gemeenschapsonderdaan = true },
        Terugkeerbesluiten = [],
        Vertrektermijn = Vertrekker.Vertrektermijn! with { EindeRechtmatigVerblijf = Datum(2014, 2, 3), DagenGemeenschapsonderdaan = 28 },
    };

    /// <summary>A Community national by article 1 Vw, but no citizen of the Union, so outside Directive 2004/38.</summary>
    private static Dossier Zwitser => Unieburger with { Vreemdeling = Unieburger.Vreemdeling! with { OnderRichtlijn2004_38 = false } };

    private static Dossier Dublin => Vertrekker with { Terugkeerbesluiten = [], Overdrachtsbesluit = new() { Genomen = true, Datum = Datum(2014, 2, 3), VertrektermijnDagen = 28, VerblijfOnderM = false, KennelijkZelfVertrokken = false, Overgedragen = false } };

    private static Dossier Elders => Vertrekker with { Terugkeerbesluiten = [], VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Aangetoond, Lidstaat = Land.POL, Soort = SoortVerblijfsrecht.Regulier, GeldigTotEnMet = Datum(2014, 4, 1) } };

    /// <summary>Article 62: last day, at once, over, may be shortened, may be extended.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string> Termijnen => new()
    {
        // Day arithmetic.
        { "Four_weeks", Vertrekker, Decided, "2014-03-03; meteen nee; om ja; korter -; langer nee" },
        { "One_day", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 2, 3), 1)] }, Decided, "2014-02-04; meteen nee; om ja; korter nee; langer nee" },
        { "Ends_today", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 3, 4), 28)] }, Decided, "2014-04-01; meteen nee; om nee; korter -; langer nee" },
        { "Ended_yesterday", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 3, 3), 28)] }, Decided, "2014-03-31; meteen nee; om ja; korter -; langer nee" },
        { "Over_a_leap_day", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2012, 2, 8), 28)] }, Decided, "2012-03-07; meteen nee; om ja; korter -; langer nee" },
        { "On_a_leap_day", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2012, 2, 1), 28)] }, Decided, "2012-02-29; meteen nee; om ja; korter -; langer nee" },
        { "Twenty_seven_days", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 2, 4), 27)] }, Decided, "2014-03-03; meteen nee; om ja; korter nee; langer nee" },
        { "Twenty_nine_days", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 2, 3), 29)] }, Decided, "2014-03-04; meteen nee; om ja; korter -; langer nee" },
        { "The_last_decision_counts", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 3, 20), 0), Met(Datum(2014, 3, 10), 28)] }, Decided, "2014-03-20; meteen ja; om ja; korter nee; langer nee" },
        { "The_last_decision_counts_in_any_order", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 3, 10), 0), Met(Datum(2014, 3, 20), 28)] }, Decided, "2014-04-17; meteen nee; om nee; korter -; langer nee" },
        { "Days_not_known", Vertrekker with { Terugkeerbesluiten = [new() { Datum = Datum(2014, 2, 3) }] }, NeedsFacts, "-; meteen ?; om ?; korter ?; langer nee; mist terugkeerbesluiten[0].vertrektermijnDagen; oordeel termijnenwetVerlengtVertrektermijn" },
        { "Day_not_known", Vertrekker with { Terugkeerbesluiten = [new() { VertrektermijnDagen = 28 }] }, NeedsFacts, "-; meteen nee; om ?; korter -; langer nee; mist terugkeerbesluiten[0].datum; oordeel termijnenwetVerlengtVertrektermijn" },

        // Weekend.
        { "Ends_on_a_Saturday", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 2, 1), 28)] }, NeedsJudgement, "-; meteen nee; om ?; korter -; langer nee; oordeel termijnenwetVerlengtVertrektermijn" },
        { "Ends_on_a_Saturday_and_moves", Oordelen(Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 2, 1), 28)] }, static b => b with { TermijnenwetVerlengtVertrektermijn = Ja }), Decided, "2014-03-03; meteen nee; om ja; korter -; langer nee" },
        { "Ends_on_a_Saturday_and_stays", Oordelen(Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 2, 1), 28)] }, static b => b with { TermijnenwetVerlengtVertrektermijn = Nee }), Decided, "2014-03-01; meteen nee; om ja; korter -; langer nee" },
        { "At_once_on_a_Saturday", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 2, 1), 0)] }, Decided, "2014-02-01; meteen ja; om ja; korter nee; langer nee" },

        // Shorter or at once.
        { "At_once_without_ground", Nul, Decided, "2014-02-03; meteen ja; om ja; korter nee; langer nee" },
        { "Risk_of_absconding", Oordelen(Nul, static b => b with { RisicoOnttrekkingToezicht = Ja }), Decided, "2014-02-03; meteen ja; om ja; korter ja: 2.a; langer nee" },
        { "Danger", Oordelen(Nul, static b => b with { GevaarVoorVertrektermijn = Ja }), Decided, "2014-02-03; meteen ja; om ja; korter ja: 2.c; langer nee" },
        { "Manifestly_unfounded", Afgewezen(Nul, UitkomstAanvraag.Afgewezen, static v => v with { KennelijkOngegrond = true }), Decided, "2014-02-03; meteen ja; om ja; korter ja: 2.b; langer nee" },
        { "Wrong_data_not_extended", Afgewezen(Nul, UitkomstAanvraag.NietVerlengd, static v => v with { OnjuisteOfOnvolledigeGegevens = true }), Decided, "2014-02-03; meteen ja; om ja; korter ja: 2.b; langer nee" },
        { "Wrong_data_permit_withdrawn", Afgewezen(Nul, UitkomstAanvraag.VergunningIngetrokken, static v => v with { OnjuisteOfOnvolledigeGegevens = true }), Decided, "2014-02-03; meteen ja; om ja; korter nee; langer nee" },
        { "Refused_on_another_ground", Afgewezen(Nul, UitkomstAanvraag.Afgewezen, static v => v), Decided, "2014-02-03; meteen ja; om ja; korter nee; langer nee" },
        { "Risk_not_judged", Oordelen(Nul, static b => b with { RisicoOnttrekkingToezicht = null }), NeedsJudgement, "2014-02-03; meteen ja; om ja; korter ?; langer nee; oordeel risicoOnttrekkingToezicht" },
        { "Risk_on_one_ground", Oordelen(Gronden(1, 1), static b => b with { RisicoOnttrekkingToezicht = Ja }), Decided, "2014-02-03; meteen ja; om ja; korter nee; langer nee" },
        { "Risk_on_two_light_grounds", Oordelen(Gronden(2, 0), static b => b with { RisicoOnttrekkingToezicht = Ja }), NeedsJudgement, "2014-02-03; meteen ja; om ja; korter ?; langer nee; oordeel tweeLichteGrondenGenoeg" },
        { "Risk_on_grounds_that_are_not_known", Oordelen(Gronden(null, 1), static b => b with { RisicoOnttrekkingToezicht = Ja }), NeedsFacts, "2014-02-03; meteen ja; om ja; korter ?; langer nee; mist onttrekkingsgronden.aantal" },
        { "Grounds_are_not_asked_without_risk", Gronden(null, null), Decided, "2014-02-03; meteen ja; om ja; korter nee; langer nee" },
        { "Risk_is_not_asked_with_four_weeks", Oordelen(Vertrekker, static b => b with { RisicoOnttrekkingToezicht = null, GevaarVoorVertrektermijn = null }), Decided, "2014-03-03; meteen nee; om ja; korter -; langer nee" },
        { "No_decision_yet", Oordelen(Vertrekker with { Terugkeerbesluiten = [] }, static b => b with { RisicoOnttrekkingToezicht = Ja }), Decided, "-; meteen -; om -; korter ja: 2.a; langer -" },

        // Longer, and suspension.
        { "Extended", Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 5, 10) } }, Decided, "2014-05-10; meteen nee; om nee; korter -; langer nee" },
        { "Extended_and_rightly_so", Oordelen(Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 4, 1) } }, static b => b with { OmstandighedenVoorVerlenging = Ja }), Decided, "2014-04-01; meteen nee; om nee; korter -; langer ja" },
        { "Extended_though_at_once", Oordelen(Nul with { Vertrektermijn = Nul.Vertrektermijn! with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 3, 31) } }, static b => b with { OmstandighedenVoorVerlenging = Ja }), Decided, "2014-03-31; meteen ja; om ja; korter nee; langer nee" },
        { "May_be_extended", Oordelen(Vertrekker, static b => b with { OmstandighedenVoorVerlenging = Ja }), Decided, "2014-03-03; meteen nee; om ja; korter -; langer ja" },
        { "At_once_is_not_extended", Oordelen(Nul, static b => b with { OmstandighedenVoorVerlenging = Ja }), Decided, "2014-02-03; meteen ja; om ja; korter nee; langer nee" },
        { "Suspended", Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Opschorting = Opschorting.LooptNu } }, NeedsJudgement, "-; meteen nee; om ?; korter -; langer nee; oordeel vertrektermijnLooptDoorBijOpschorting" },
        { "Suspended_and_runs_on", Oordelen(Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Opschorting = Opschorting.Voorbij } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Ja }), Decided, "2014-03-03; meteen nee; om ja; korter -; langer nee" },
        { "Suspended_and_does_not_run_on", Oordelen(Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Opschorting = Opschorting.Voorbij } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee }), NeedsFacts, "-; meteen nee; om ?; korter -; langer nee; mist vertrektermijn.laatsteDagNaOpschorting" },

        { "Suspended_now_and_does_not_run_on", Oordelen(Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Opschorting = Opschorting.LooptNu } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee, VertrekplichtTijdensOpschorting = Ja }), Decided, "-; meteen nee; om -; korter -; langer nee" },
        { "Suspension_over_and_the_term_runs_again", Oordelen(Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Opschorting = Opschorting.Voorbij, LaatsteDagNaOpschorting = Datum(2014, 4, 20) } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee }), Decided, "2014-04-20; meteen nee; om nee; korter -; langer nee" },
        { "Suspension_over_and_the_term_ran_out", Oordelen(Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Opschorting = Opschorting.Voorbij, LaatsteDagNaOpschorting = Datum(2014, 3, 31) } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee }), Decided, "2014-03-31; meteen nee; om ja; korter -; langer nee" },
        { "An_earlier_decision_was_extended", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2013, 2, 4), 28), Met(Datum(2014, 3, 10), 28)], Vertrektermijn = Vertrekker.Vertrektermijn! with { Verlengd = true, VerlengdTotEnMet = Datum(2013, 6, 3) } }, Decided, "2014-04-07; meteen nee; om nee; korter -; langer nee" },
        { "Extended_until_a_day_that_is_not_known", Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Verlengd = true } }, NeedsFacts, "-; meteen nee; om ?; korter -; langer nee; mist vertrektermijn.verlengdTotEnMet" },
        { "Citizen_of_the_Union_extended", Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 5, 10) } }, Decided, "2014-05-10; meteen nee; om nee; korter -; langer nee" },

        // A return decision that was complied with sets no term any more; before a new one the grounds to shorten are asked.
        { "Complied_and_here_again", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2010, 2, 1), 28)], Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } }, Decided, "-; meteen -; om -; korter nee; langer -" },
        { "Return_confirmed_and_here_again", Vertrekker with { Terugkeerbesluiten = [Met(Datum(2010, 2, 1), 28)], Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NietBekend, TerugkeerbevestigingOntvangen = true } }, Decided, "-; meteen -; om -; korter nee; langer -" },
        { "Departure_not_known", Vertrekker with { Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NietBekend } }, Decided, "2014-03-03; meteen nee; om ja; korter -; langer nee" },
        { "Went_to_another_member_state_and_that_will_do", Oordelen(Vertrekker with { Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NaarAndereLidstaat } }, static b => b with { VertrekNaarLidstaatVoldoet = Ja }), Decided, "-; meteen -; om -; korter nee; langer -" },
        { "Went_to_another_member_state_and_that_will_not_do", Oordelen(Vertrekker with { Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NaarAndereLidstaat } }, static b => b with { VertrekNaarLidstaatVoldoet = Nee }), Decided, "2014-03-03; meteen nee; om ja; korter -; langer nee" },

        { "Extended_but_suspended", Oordelen(Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Verlengd = true, VerlengdTotEnMet = Datum(2014, 5, 10), Opschorting = Opschorting.Voorbij } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee }), NeedsFacts, "-; meteen nee; om ?; korter -; langer nee; mist vertrektermijn.laatsteDagNaOpschorting" },
        { "Ends_on_a_Saturday_but_suspended", Oordelen(Vertrekker with { Terugkeerbesluiten = [Met(Datum(2014, 2, 1), 28)], Vertrektermijn = Vertrekker.Vertrektermijn! with { Opschorting = Opschorting.Voorbij } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee, TermijnenwetVerlengtVertrektermijn = Ja }), NeedsFacts, "-; meteen nee; om ?; korter -; langer nee; mist vertrektermijn.laatsteDagNaOpschorting" },
        { "Manifestly_unfounded_without_an_application", Nul with { Aanvraag = new() { Gedaan = false }, Vertrektermijn = Nul.Vertrektermijn! with { KennelijkOngegrond = true } }, Decided, "2014-02-03; meteen ja; om ja; korter nee; langer nee" },
        { "Lawful_and_at_once", Rechtmatig(Nul), NotApplicable, "" },
        { "Lawful_not_known", Nul with { Verblijf = Nul.Verblijf! with { RechtmatigInNederland = null } }, NeedsFacts, "-; meteen ?; om ?; korter ?; langer ?; mist verblijf.rechtmatigInNederland" },

        // Community nationals.
        { "Citizen_of_the_Union_suspended", Oordelen(Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { Opschorting = Opschorting.Voorbij } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee }), NeedsFacts, "-; meteen nee; om ?; korter -; langer nee; mist vertrektermijn.laatsteDagNaOpschorting" },
        { "Citizen_of_the_Union_suspended_on_a_Saturday", Oordelen(Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { EindeRechtmatigVerblijf = Datum(2014, 2, 1), Opschorting = Opschorting.Voorbij } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee, TermijnenwetVerlengtVertrektermijn = Ja }), NeedsFacts, "-; meteen nee; om ?; korter -; langer nee; mist vertrektermijn.laatsteDagNaOpschorting" },
        { "Citizen_of_the_Union_on_a_Saturday", Oordelen(Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { EindeRechtmatigVerblijf = Datum(2014, 2, 1) } }, static b => b with { TermijnenwetVerlengtVertrektermijn = Ja }), Decided, "2014-03-03; meteen nee; om ja; korter -; langer nee" },
        { "Citizen_of_the_Union_on_a_Saturday_that_stays", Oordelen(Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { EindeRechtmatigVerblijf = Datum(2014, 2, 1) } }, static b => b with { TermijnenwetVerlengtVertrektermijn = Nee }), Decided, "2014-03-01; meteen nee; om ja; korter -; langer nee" },
        { "Citizen_of_the_Union_on_a_Saturday_not_judged", Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { EindeRechtmatigVerblijf = Datum(2014, 2, 1) } }, NeedsJudgement, "-; meteen nee; om ?; korter -; langer nee; oordeel termijnenwetVerlengtVertrektermijn" },
        { "Citizen_of_the_Union_at_once_on_a_Saturday", Oordelen(Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { EindeRechtmatigVerblijf = Datum(2014, 2, 1), DagenGemeenschapsonderdaan = 0 } }, static b => b with { TermijnenwetVerlengtVertrektermijn = Ja }), Decided, "2014-02-01; meteen ja; om ja; korter nee; langer nee" },
        { "Citizen_of_the_Union_one_day", Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { DagenGemeenschapsonderdaan = 1 } }, Decided, "2014-02-04; meteen nee; om ja; korter nee; langer nee" },
        { "Citizen_of_the_Union_at_once", Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { DagenGemeenschapsonderdaan = 0 } }, Decided, "2014-02-03; meteen ja; om ja; korter nee; langer nee" },
        { "Citizen_of_the_Union_with_a_return_decision_of_before", Unieburger with { Terugkeerbesluiten = [Met(Datum(2013, 2, 4), 0)] }, Decided, "2014-03-03; meteen nee; om ja; korter -; langer nee" },
        { "Citizen_of_the_Union", Unieburger, Decided, "2014-03-03; meteen nee; om ja; korter -; langer nee" },
        { "Swiss_citizen", Zwitser, Decided, "2014-03-03; meteen nee; om ja; korter -; langer nee" },
        { "Citizen_of_the_Union_danger", Oordelen(Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { DagenGemeenschapsonderdaan = 7 } }, static b => b with { GevaarVoorVertrektermijn = Ja, DringendGevalVertrektermijn = Nee }), Decided, "2014-02-10; meteen nee; om ja; korter nee: 2.c; langer nee" },
        { "Citizen_of_the_Union_urgent", Oordelen(Unieburger with { Vertrektermijn = Unieburger.Vertrektermijn! with { DagenGemeenschapsonderdaan = 7 } }, static b => b with { GevaarVoorVertrektermijn = Ja, DringendGevalVertrektermijn = Ja }), Decided, "2014-02-10; meteen nee; om ja; korter ja: 2.c; langer nee" },

        { "Lawful", Rechtmatig(Vertrekker), NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Termijnen))]
    public void Term(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = Vw_62_2013.Rule.Decide(dossier, Peildatum);

        Termijn(decision, true).Should().Be(expected);
        decision.Status.Should().Be(status);
        if (name is "Four_weeks" or "Risk_of_absconding" or "Suspended")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }

        // Article 61 takes the last day from here; its text of 2013 half a year earlier.
        if (status != NotApplicable)
        {
            var parts = expected.Split("; ");
            LaatsteDagVolgens(Vw_61_2014.Text, dossier, Peildatum).Should().Be($"{parts[0]} {parts[2]}");
            LaatsteDagVolgens(Vw_61_2013.Text, Eerder(dossier), Eerder(Peildatum)).Should().Be($"{Eerder(parts[0])} {parts[2]}");
        }
    }

    /// <summary>Article 62c, with the same words.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string> Overdrachten => new()
    {
        { "Four_weeks", Dublin, Decided, "2014-03-03; meteen nee; om ja; korter -" },
        { "At_once_not_judged", Oordelen(Overdracht(static o => o with { VertrektermijnDagen = 0 }), static b => b with { NoodzakelijkVoorTijdigeOverdracht = null }), NeedsJudgement, "2014-02-03; meteen ja; om ja; korter ?; oordeel noodzakelijkVoorTijdigeOverdracht" },
        { "At_once_for_the_six_months", Oordelen(Overdracht(static o => o with { VertrektermijnDagen = 0 }), static b => b with { NoodzakelijkVoorTijdigeOverdracht = Ja }), Decided, "2014-02-03; meteen ja; om ja; korter ja: 3" },
        { "Shorter_for_absconding", Oordelen(Overdracht(static o => o with { VertrektermijnDagen = 27 }), static b => b with { NoodzakelijkVoorTijdigeOverdracht = Nee, RisicoOnttrekkingToezicht = Ja }), NeedsJudgement, "-; meteen nee; om ?; korter ja: 2; oordeel termijnenwetVerlengtVertrektermijn" },
        { "Shorter_without_ground", Oordelen(Overdracht(static o => o with { VertrektermijnDagen = 25 }), static b => b with { NoodzakelijkVoorTijdigeOverdracht = Nee }), Decided, "2014-02-28; meteen nee; om ja; korter nee" },
        { "Suspended", Dublin with { Vertrektermijn = Dublin.Vertrektermijn! with { Opschorting = Opschorting.LooptNu } }, NeedsJudgement, "-; meteen nee; om ?; korter -; oordeel vertrektermijnLooptDoorBijOpschorting" },
        { "Suspended_and_runs_on", Oordelen(Dublin with { Vertrektermijn = Dublin.Vertrektermijn! with { Opschorting = Opschorting.Voorbij } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Ja }), Decided, "2014-03-03; meteen nee; om ja; korter -" },
        { "Suspended_and_does_not_run_on", Oordelen(Dublin with { Vertrektermijn = Dublin.Vertrektermijn! with { Opschorting = Opschorting.Voorbij } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee }), NeedsFacts, "-; meteen nee; om ?; korter -; mist vertrektermijn.laatsteDagNaOpschorting" },
        { "Ends_today", Overdracht(static o => o with { Datum = Datum(2014, 3, 4) }), Decided, "2014-04-01; meteen nee; om nee; korter -" },
        { "Ended_yesterday", Overdracht(static o => o with { Datum = Datum(2014, 3, 3) }), Decided, "2014-03-31; meteen nee; om ja; korter -" },
        { "Ends_on_a_Saturday_and_moves", Oordelen(Overdracht(static o => o with { Datum = Datum(2014, 2, 1) }), static b => b with { TermijnenwetVerlengtVertrektermijn = Ja }), Decided, "2014-03-03; meteen nee; om ja; korter -" },
        { "Ends_on_a_Saturday_and_stays", Oordelen(Overdracht(static o => o with { Datum = Datum(2014, 2, 1) }), static b => b with { TermijnenwetVerlengtVertrektermijn = Nee }), Decided, "2014-03-01; meteen nee; om ja; korter -" },
        { "At_once_on_a_Saturday", Oordelen(Overdracht(static o => o with { Datum = Datum(2014, 2, 1), VertrektermijnDagen = 0 }), static b => b with { NoodzakelijkVoorTijdigeOverdracht = Nee, TermijnenwetVerlengtVertrektermijn = Ja }), Decided, "2014-02-01; meteen ja; om ja; korter nee" },
        { "One_day", Oordelen(Overdracht(static o => o with { VertrektermijnDagen = 1 }), static b => b with { NoodzakelijkVoorTijdigeOverdracht = Nee }), Decided, "2014-02-04; meteen nee; om ja; korter nee" },
        { "At_once_for_danger", Oordelen(Overdracht(static o => o with { VertrektermijnDagen = 0 }), static b => b with { NoodzakelijkVoorTijdigeOverdracht = Nee, GevaarVoorVertrektermijn = Ja }), Decided, "2014-02-03; meteen ja; om ja; korter ja: 2" },
        { "At_once_on_both_grounds", Oordelen(Overdracht(static o => o with { VertrektermijnDagen = 0 }), static b => b with { NoodzakelijkVoorTijdigeOverdracht = Ja, RisicoOnttrekkingToezicht = Ja }), Decided, "2014-02-03; meteen ja; om ja; korter ja: 2 3" },
        { "Ends_on_a_Saturday_but_suspended", Oordelen(Overdracht(static o => o with { Datum = Datum(2014, 2, 1) }) with { Vertrektermijn = Dublin.Vertrektermijn! with { Opschorting = Opschorting.Voorbij } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee, TermijnenwetVerlengtVertrektermijn = Ja }), NeedsFacts, "-; meteen nee; om ?; korter -; mist vertrektermijn.laatsteDagNaOpschorting" },
        { "At_once_after_a_manifestly_unfounded_application", Oordelen(Afgewezen(Overdracht(static o => o with { VertrektermijnDagen = 0 }), UitkomstAanvraag.Afgewezen, static v => v with { KennelijkOngegrond = true }), static b => b with { NoodzakelijkVoorTijdigeOverdracht = Nee }), Decided, "2014-02-03; meteen ja; om ja; korter ja: 2" },
        { "Suspension_over_and_the_term_runs_again", Oordelen(Dublin with { Vertrektermijn = Dublin.Vertrektermijn! with { Opschorting = Opschorting.Voorbij, LaatsteDagNaOpschorting = Datum(2014, 4, 20) } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee }), Decided, "2014-04-20; meteen nee; om nee; korter -" },
        { "Suspension_over_and_the_term_ran_out", Oordelen(Dublin with { Vertrektermijn = Dublin.Vertrektermijn! with { Opschorting = Opschorting.Voorbij, LaatsteDagNaOpschorting = Datum(2014, 3, 31) } }, static b => b with { VertrektermijnLooptDoorBijOpschorting = Nee }), Decided, "2014-03-31; meteen nee; om ja; korter -" },
        { "Transferred", Overdracht(static o => o with { Overgedragen = true }), Decided, "-; meteen nee; om -; korter -" },
        { "Left_by_himself", Overdracht(static o => o with { KennelijkZelfVertrokken = true }), Decided, "-; meteen nee; om -; korter -" },
        { "No_transfer", Vertrekker, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Overdrachten))]
    public void Transfer(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = Vw_62c_2014.Rule.Decide(dossier, Peildatum);

        Termijn(decision, false).Should().Be(expected, name);
        decision.Status.Should().Be(status);
        if (status != NotApplicable)
        {
            LaatsteDagVolgens(Vw_61_2014.Text, dossier, Peildatum).Should().Be($"{expected.Split("; ")[0]} {expected.Split("; ")[2]}");
        }
    }

    [Theory]
    [InlineData(true, false, false, false)]
    [InlineData(true, true, false, true)]
    [InlineData(true, false, true, true)]
    [InlineData(false, true, true, false)]
    public void Residence_under_letter_m_ends(bool onderM, bool vertrokken, bool overgedragen, bool geeindigd) =>
        Vw_62c_2014.Rule.Decide(Rechtmatig(Overdracht(o => o with { VerblijfOnderM = onderM, KennelijkZelfVertrokken = vertrokken, Overgedragen = overgedragen })), Peildatum).Outcome!.VerblijfOnderMGeeindigd.Should().Be(geeindigd);

    /// <summary>Article 62a: return decision, order, exceptions.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string> Kennisgevingen => new()
    {
        { "First_time", Vertrekker with { Terugkeerbesluiten = [] }, Decided, "besluit ja; bevel nee" },
        { "Lawful", Rechtmatig(Vertrekker with { Terugkeerbesluiten = [] }), Decided, "besluit nee; bevel nee" },
        { "Citizen_of_the_Union", Unieburger, Decided, "besluit nee; bevel nee" },
        { "Swiss_citizen", Zwitser, Decided, "besluit nee; bevel nee" },
        { "Elsewhere", Vertrekker with { Terugkeerbesluiten = [], Verblijf = Vertrekker.Verblijf! with { Verblijfplaats = Verblijfplaats.BuitenEu } }, Decided, "besluit nee; bevel nee" },
        { "Not_complied", Vertrekker, Decided, "besluit nee; bevel nee; 1.a" },
        { "Complied_and_came_back", Vertrekker with { Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } }, Decided, "besluit ja; bevel nee" },
        { "Departure_not_known", Vertrekker with { Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NietBekend } }, Decided, "besluit nee; bevel nee; 1.a" },
        { "Departure_confirmed", Vertrekker with { Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NietBekend, TerugkeerbevestigingOntvangen = true } }, Decided, "besluit ja; bevel nee" },
        { "To_another_member_state", Vertrekker with { Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NaarAndereLidstaat } }, NeedsJudgement, "besluit ?; bevel nee; oordeel vertrekNaarLidstaatVoldoet" },
        { "To_another_member_state_is_enough", Oordelen(Vertrekker with { Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NaarAndereLidstaat } }, static b => b with { VertrekNaarLidstaatVoldoet = Ja }), Decided, "besluit ja; bevel nee" },
        { "Permit_elsewhere_on_its_last_day", Elders, Decided, "besluit nee; bevel ja; 1.b" },
        { "Permit_elsewhere_expired", Elders with { VerblijfsrechtElders = Elders.VerblijfsrechtElders! with { GeldigTotEnMet = Datum(2014, 3, 31) } }, Decided, "besluit ja; bevel nee" },
        { "Permit_elsewhere_claimed", Oordelen(Elders with { VerblijfsrechtElders = Elders.VerblijfsrechtElders! with { Aanwezig = VergunningElders.GesteldNietAangetoond } }, static b => b with { GesteldVerblijfsrechtElders = null }), NeedsJudgement, "besluit ?; bevel ?; oordeel gesteldVerblijfsrechtElders" },
        { "Permit_of_Croatia", Elders with { VerblijfsrechtElders = Elders.VerblijfsrechtElders! with { Lidstaat = Land.HRV } }, Decided, "besluit nee; bevel ja; 1.b" },
        { "Permit_of_Norway", Elders with { VerblijfsrechtElders = Elders.VerblijfsrechtElders! with { Lidstaat = Land.NOR } }, NeedsJudgement, "besluit ?; bevel ?; oordeel landIsLidstaatVoorBevel" },
        { "Permit_of_Norway_counts", Oordelen(Elders with { VerblijfsrechtElders = Elders.VerblijfsrechtElders! with { Lidstaat = Land.NOR } }, static b => b with { LandIsLidstaatVoorBevel = Ja }), Decided, "besluit nee; bevel ja; 1.b" },
        { "Permit_of_Turkey", Elders with { VerblijfsrechtElders = Elders.VerblijfsrechtElders! with { Lidstaat = Land.TUR } }, Decided, "besluit ja; bevel nee" },
        { "Order_obeyed", Elders with { Vertrekbevel = new() { Gegeven = true, Nageleefd = true } }, Decided, "besluit nee; bevel ja; 1.b" },
        { "Order_ignored", Elders with { Vertrekbevel = new() { Gegeven = true, Nageleefd = false } }, Decided, "besluit ja; bevel ja; 1.b" },
        { "Order_ignored_with_an_earlier_decision", Elders with { Terugkeerbesluiten = [Met(Datum(2014, 2, 3), 28)], Vertrekbevel = new() { Gegeven = true, Nageleefd = false } }, Decided, "besluit nee; bevel ja; 1.a 1.b" },
        { "Departure_at_once_required", Oordelen(Elders, static b => b with { OnmiddellijkVertrekVereist = Ja }), Decided, "besluit ja; bevel ja; 1.b" },
        { "To_another_member_state_is_not_enough", Oordelen(Vertrekker with { Vertrek = Vertrekker.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.NaarAndereLidstaat } }, static b => b with { VertrekNaarLidstaatVoldoet = Nee }), Decided, "besluit nee; bevel nee; 1.a" },
        { "Permit_elsewhere_claimed_and_believed", Oordelen(Elders with { VerblijfsrechtElders = Elders.VerblijfsrechtElders! with { Aanwezig = VergunningElders.GesteldNietAangetoond } }, static b => b with { GesteldVerblijfsrechtElders = Ja }), Decided, "besluit nee; bevel ja; 1.b" },
        { "Permit_elsewhere_claimed_and_not_believed", Oordelen(Elders with { VerblijfsrechtElders = Elders.VerblijfsrechtElders! with { Aanwezig = VergunningElders.GesteldNietAangetoond } }, static b => b with { GesteldVerblijfsrechtElders = Nee }), Decided, "besluit ja; bevel nee" },
        { "No_permit_elsewhere_whatever_was_judged", Oordelen(Vertrekker with { Terugkeerbesluiten = [] }, static b => b with { GesteldVerblijfsrechtElders = Ja }), Decided, "besluit ja; bevel nee" },
        { "Permit_of_Norway_does_not_count", Oordelen(Elders with { VerblijfsrechtElders = Elders.VerblijfsrechtElders! with { Lidstaat = Land.NOR } }, static b => b with { LandIsLidstaatVoorBevel = Nee }), Decided, "besluit ja; bevel nee" },
        { "Lawful_with_a_permit_elsewhere", Rechtmatig(Elders), Decided, "besluit nee; bevel nee" },
        { "Swiss_citizen_with_a_permit_elsewhere", Zwitser with { VerblijfsrechtElders = Elders.VerblijfsrechtElders }, Decided, "besluit nee; bevel nee" },
        { "In_another_member_state_with_a_permit", Elders with { Verblijf = Elders.Verblijf! with { Verblijfplaats = Verblijfplaats.EldersInDeEu } }, Decided, "besluit nee; bevel nee" },
        { "Order_ignored_after_an_earlier_decision_was_obeyed", Elders with { Terugkeerbesluiten = [Met(Datum(2014, 2, 3), 28)], Vertrek = Elders.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken }, Vertrekbevel = new() { Gegeven = true, Nageleefd = false } }, Decided, "besluit ja; bevel ja; 1.b" },
        { "Order_not_known_to_be_obeyed", Elders with { Vertrekbevel = new() { Gegeven = true } }, NeedsFacts, "besluit ?; bevel ja; 1.b; mist vertrekbevel.nageleefd" },
        { "Departure_at_once_with_an_earlier_decision", Oordelen(Elders with { Terugkeerbesluiten = [Met(Datum(2014, 2, 3), 28)] }, static b => b with { OnmiddellijkVertrekVereist = Ja }), Decided, "besluit nee; bevel ja; 1.a 1.b" },
        { "Taken_back_and_an_order_ignored", Vertrekker with { Terugkeerbesluiten = [], Terugname = new() { DoorLidstaat = true, OvereenkomstVan2009 = true }, Vertrekbevel = new() { Gegeven = true, Nageleefd = false } }, Decided, "besluit nee; bevel nee; 1.c" },
        { "Taken_back_and_a_permit_elsewhere", Elders with { Terugname = new() { DoorLidstaat = true, OvereenkomstVan2009 = true } }, Decided, "besluit nee; bevel ja; 1.b 1.c" },
        { "Taken_back", Vertrekker with { Terugkeerbesluiten = [], Terugname = new() { DoorLidstaat = true, OvereenkomstVan2009 = true } }, Decided, "besluit nee; bevel nee; 1.c" },
        { "Taken_back_under_a_later_agreement", Vertrekker with { Terugkeerbesluiten = [], Terugname = new() { DoorLidstaat = true, OvereenkomstVan2009 = false } }, Decided, "besluit ja; bevel nee" },
        { "Agreement_not_known", Vertrekker with { Terugkeerbesluiten = [], Terugname = new() { DoorLidstaat = true } }, NeedsFacts, "besluit ?; bevel nee; mist terugname.overeenkomstVan2009" },
    };

    [Theory]
    [MemberData(nameof(Kennisgevingen))]
    public void Notice(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        var decision = Vw_62a_2013.Rule.Decide(dossier, Peildatum);
        var outcome = decision.Outcome!;

        string.Join("; ", new[] { "besluit " + Zeg(outcome.Terugkeerbesluit), "bevel " + Zeg(outcome.Bevel) }.Concat(Kort(outcome.Uitzonderingen)).Concat(Mist(decision))).Should().Be(expected);
        decision.Status.Should().Be(status);
        outcome.InreisverbodErbij.Should().Be(outcome.Terugkeerbesluit, "each return decision can contain one");
        if (name is "First_time" or "Order_ignored")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }
    }

    [Theory]
    [InlineData(2013, 12, 31, true)]
    [InlineData(2014, 7, 7, null)]
    [InlineData(2014, 7, 8, true)]
    public void Two_light_grounds_by_the_text_of_the_day(int year, int month, int day, bool? enough) =>
        Vw_62_2013.Rule.Decide(Oordelen(Gronden(2, 0) with { Terugkeerbesluiten = [Met(Datum(2013, 2, 4), 0)] }, static b => b with { RisicoOnttrekkingToezicht = Ja }), new(year, month, day)).Outcome!.VerkortenMag.Should().Be(enough);

    /// <summary>Of the United Kingdom, Ireland, the states of the EEA and Switzerland a human judges whether they count as a member state here.</summary>
    [Theory]
    [InlineData(Land.AUT, "2014-04-01", true)]
    [InlineData(Land.IRL, "2014-04-01", null)]
    [InlineData(Land.GBR, "2014-04-01", null)]
    [InlineData(Land.ISL, "2014-04-01", null)]
    [InlineData(Land.LIE, "2014-04-01", null)]
    [InlineData(Land.NOR, "2014-04-01", null)]
    [InlineData(Land.CHE, "2014-04-01", null)]
    [InlineData(Land.TUR, "2014-04-01", false)]
    [InlineData(Land.HRV, "2013-06-30", false)]
    [InlineData(Land.HRV, "2013-07-01", true)]
    public void Permit_of(Land land, string on, bool? bevel) =>
        Vw_62a_2013.Rule.Decide(Elders with { VerblijfsrechtElders = Elders.VerblijfsrechtElders! with { Lidstaat = land } }, Lees(on)).Outcome!.Bevel.Should().Be(bevel);

    /// <summary>Article 61: the duty and the last day, in the text of 2013 and in that of 2014.</summary>
    public static TheoryData<string, Dossier, DecisionStatus, string> Plichten => new()
    {
        { "Must_leave", Vertrekker, Decided, "ja 2014-03-03 om ja medewerking nee" },
        { "Lawful", Rechtmatig(Vertrekker), Decided, "nee - om - medewerking nee" },
        { "Elsewhere", Vertrekker with { Verblijf = Vertrekker.Verblijf! with { Verblijfplaats = Verblijfplaats.EldersInDeEu } }, Decided, "nee - om - medewerking nee" },
        { "Suspended_refusal", Rechtmatig(Afgewezen(Vertrekker, UitkomstAanvraag.Afgewezen, static v => v with { Opschorting = Opschorting.LooptNu })), Decided, "nee - om - medewerking ja" },
        { "Suspended_withdrawal", Rechtmatig(Afgewezen(Vertrekker, UitkomstAanvraag.VergunningIngetrokken, static v => v with { Opschorting = Opschorting.LooptNu })), Decided, "nee - om - medewerking ja" },
        { "Suspension_over", Oordelen(Rechtmatig(Afgewezen(Vertrekker, UitkomstAanvraag.Afgewezen, static v => v with { Opschorting = Opschorting.Voorbij })), static b => b), Decided, "nee - om - medewerking nee" },
        { "Suspended_without_lawful_residence", Afgewezen(Vertrekker, UitkomstAanvraag.Afgewezen, static v => v with { Opschorting = Opschorting.LooptNu }), NeedsJudgement, "? - om ? medewerking ja" },
        { "Residence_not_known", Vertrekker with { Verblijf = Vertrekker.Verblijf! with { RechtmatigInNederland = null } }, NeedsFacts, "? - om ? medewerking nee" },
        { "Outside_the_Union", Vertrekker with { Verblijf = Vertrekker.Verblijf! with { Verblijfplaats = Verblijfplaats.BuitenEu } }, Decided, "nee - om - medewerking nee" },
        { "Suspended_and_the_duty_holds", Oordelen(Afgewezen(Vertrekker, UitkomstAanvraag.Afgewezen, static v => v with { Opschorting = Opschorting.LooptNu }), static b => b with { VertrekplichtTijdensOpschorting = Ja, VertrektermijnLooptDoorBijOpschorting = Ja }), Decided, "ja 2014-03-03 om ja medewerking ja" },
        { "Suspended_and_the_duty_does_not_hold", Oordelen(Afgewezen(Vertrekker, UitkomstAanvraag.Afgewezen, static v => v with { Opschorting = Opschorting.LooptNu }), static b => b with { VertrekplichtTijdensOpschorting = Nee }), Decided, "nee - om - medewerking ja" },
        { "Suspended_refusal_to_extend", Rechtmatig(Afgewezen(Vertrekker, UitkomstAanvraag.NietVerlengd, static v => v with { Opschorting = Opschorting.LooptNu })), Decided, "nee - om - medewerking ja" },
        { "Suspended_but_granted", Rechtmatig(Vertrekker with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Regulier, Uitkomst = UitkomstAanvraag.Ingewilligd }, Vertrektermijn = Vertrekker.Vertrektermijn! with { Opschorting = Opschorting.LooptNu } }), Decided, "nee - om - medewerking nee" },
        { "Suspended_without_an_application", Rechtmatig(Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { Opschorting = Opschorting.LooptNu } }), Decided, "nee - om - medewerking nee" },
        { "Suspension_not_known", Afgewezen(Vertrekker, UitkomstAanvraag.Afgewezen, static v => v with { Opschorting = null }), NeedsFacts, "? - om ? medewerking ?" },
        { "Over_and_suspension_over", Oordelen(Afgewezen(Vertrekker, UitkomstAanvraag.Afgewezen, static v => v with { Opschorting = Opschorting.Voorbij }), static b => b with { VertrektermijnLooptDoorBijOpschorting = Ja }), Decided, "ja 2014-03-03 om ja medewerking nee" },
    };

    [Theory]
    [MemberData(nameof(Plichten))]
    public void Duty(string name, Dossier dossier, DecisionStatus status, string expected)
    {
        Check(Vw_61_2013.Text, Eerder(dossier), Eerder(Peildatum), expected.Replace("2014-03-03", Eerder("2014-03-03"), StringComparison.Ordinal));
        var decision = Check(Vw_61_2014.Text, dossier, Peildatum, expected);
        if (name is "Must_leave")
        {
            Snapshot.Verify(Volledig(decision), parameters: name);
        }

        Decision<Vertrekplichtuitkomst> Check(Vw_61 text, Dossier dossier, LocalDate on, string expected)
        {
            var decision = text.Rule.Decide(dossier, on);

            $"{Zeg(decision.Outcome!.Vertrekplicht)} {LaatsteDagVolgens(text, dossier, on)} medewerking {Zeg(decision.Outcome!.MedewerkingKanWordenGevorderd)}".Should().Be(expected);
            decision.Status.Should().Be(status);
            return decision;
        }
    }

    [Fact]
    public void A_complaint_does_not_suspend_the_duty()
    {
        var dossier = Vertrekker with { Vertrektermijn = Vertrekker.Vertrektermijn! with { KlachtIngediend = true } };

        foreach (var (text, on) in new[] { (Vw_61_2014.Text, Peildatum), (Vw_61_2013.Text, Eerder(Peildatum)) })
        {
            text.Rule.Decide(Eerder(dossier), on).Outcome!.OndanksKlacht.Should().BeTrue();
            text.Rule.Decide(Eerder(Rechtmatig(dossier)), on).Outcome!.OndanksKlacht.Should().BeFalse();
            text.Rule.Decide(Eerder(Vertrekker), on).Outcome!.OndanksKlacht.Should().BeNull();
        }
    }

    [Fact]
    public void Only_the_text_of_2014_takes_the_term_of_a_transfer_decision()
    {
        var dossier = Vertrekker with { Terugkeerbesluiten = [Met(Datum(2013, 12, 2), 28)], Overdrachtsbesluit = Dublin.Overdrachtsbesluit! with { Datum = Datum(2013, 12, 3) } };

        Vw_61_2013.Rule.Decide(dossier, new(2013, 12, 31)).Outcome!.LaatsteDag.Should().Be(Datum(2013, 12, 30));
        Vw_61_2014.Rule.Decide(dossier, new(2014, 1, 1)).Outcome!.LaatsteDag.Should().Be(Datum(2013, 12, 31));
    }

    /// <summary>A transfer decision that was carried out sets no term any more; beside a return decision the later one does.</summary>
    [Theory]
    [InlineData("2015-06-01", true, false, "2015-06-29 om nee")]
    [InlineData("2015-06-01", false, true, "2015-06-29 om nee")]
    [InlineData("2015-06-01", false, false, "2015-06-29 om nee")]
    [InlineData("2014-02-04", false, false, "2014-03-04 om ja")]
    [InlineData("2014-02-03", false, false, "2014-03-03 om ja")]
    [InlineData("2014-01-02", false, false, "2014-03-03 om ja")]
    [InlineData("2014-01-02", true, false, "2014-01-30 om ja")]
    [InlineData(null, true, false, "- om -")]
    [InlineData(null, false, false, "2014-03-03 om ja")]
    public void The_later_decision_sets_the_term(string? besluit, bool overgedragen, bool vertrokken, string expected) =>
        LaatsteDagVolgens(
            Vw_61_2014.Text,
            Overdracht(o => o with { VerblijfOnderM = false, Overgedragen = overgedragen, KennelijkZelfVertrokken = vertrokken }) with { Terugkeerbesluiten = besluit is null ? [] : [Met(Lees(besluit), 28)] },
            new(2015, 6, 10)).Should().Be(expected);

    [Fact]
    public void A_return_decision_that_was_complied_with_is_not_later_than_a_transfer_decision() =>
        LaatsteDagVolgens(Vw_61_2014.Text, Dublin with { Terugkeerbesluiten = [Met(Datum(2014, 3, 3), 0)], Vertrek = Dublin.Vertrek! with { GrondgebiedLidstaten = VertrekBekend.Vertrokken } }, Peildatum).Should().Be("2014-03-03 om ja");

    /// <summary>Days that the Algemene termijnenwet sets apart, with the first working day.</summary>
    [Theory]
    [InlineData("2014-02-28", "2014-02-28")]
    [InlineData("2014-03-01", "2014-03-03")]
    [InlineData("2014-03-02", "2014-03-03")]
    [InlineData("2014-01-01", "2014-01-02")]
    [InlineData("2014-04-18", "2014-04-22")]
    [InlineData("2014-04-17", "2014-04-17")]
    [InlineData("2014-04-21", "2014-04-22")]
    [InlineData("2013-04-30", "2013-05-01")]
    [InlineData("2013-04-27", "2013-04-29")]
    [InlineData("2014-04-26", "2014-04-28")]
    [InlineData("2015-04-27", "2015-04-28")]
    [InlineData("2014-04-30", "2014-04-30")]
    [InlineData("2014-05-05", "2014-05-06")]
    [InlineData("2014-05-29", "2014-05-30")]
    [InlineData("2014-06-09", "2014-06-10")]
    [InlineData("2014-12-25", "2014-12-29")]
    [InlineData("2013-12-25", "2013-12-27")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void Working_days(string dag, string werkdag) => Werkdag.Vanaf(Lees(dag)).Should().Be(Lees(werkdag));

    [Theory]
    [InlineData("2012-12-31", false, false, false)]
    [InlineData("2013-01-01", true, false, true)]
    [InlineData("2013-12-31", true, false, true)]
    [InlineData("2014-01-01", true, true, false)]
    [InlineData("2015-07-21", true, true, false)]
    [InlineData("2015-07-22", false, false, false)]
    public void They_are_held_for(string on, bool held, bool transfer, bool old)
    {
        var text = Vreemdelingencirculaire.On(Lees(on));

        (text.WithNumber("Vw/61") is not null, text.WithNumber("Vw/62") is not null, text.WithNumber("Vw/62a") is not null).Should().Be((held, held, held));
        (text.WithNumber("Vw/62c") is not null).Should().Be(transfer);
        (text.WithNumber("Vw/61") == Vw_61_2013.Rule).Should().Be(old);
    }

    /// <summary>A day later decided, or a day more given, is never an earlier last day.</summary>
    [Fact]
    public void The_last_day_follows_the_decision_and_the_days() => DossierGenerator.ForAll(
        300,
        from start in Gen.Choose(0, 1500)
        from days in Gen.Choose(0, 60)
        from moves in Gen.Elements(true, false)
        select (start, days, moves),
        static drawn =>
        {
            var (start, days, moves) = drawn;
            var day = LaatsteDag(start, days, moves);
            day.Should().BeLessThanOrEqualTo(LaatsteDag(start + 1, days, moves)).And.BeLessThanOrEqualTo(LaatsteDag(start, days + 1, moves)).And.BeGreaterThanOrEqualTo(Datum(2010, 1, 1).PlusDays(start + days));
        });

    private static LocalDate LaatsteDag(int start, int days, bool moves) =>
        Vw_62_2013.Rule.Decide(Oordelen(Vertrekker with { Terugkeerbesluiten = [Met(Datum(2010, 1, 1).PlusDays(start), days)] }, b => b with { TermijnenwetVerlengtVertrektermijn = new() { Oordeel = moves } }), new(2015, 7, 1)).Outcome!.LaatsteDag!.Value;

    // Half a year, in whole weeks, and no holiday near: what was a weekend stays one.
    private static LocalDate Eerder(LocalDate dag) => dag.PlusWeeks(-26);

    private static string Eerder(string dag) => dag == "-" ? dag : LocalDatePattern.Iso.Format(Eerder(Lees(dag)));

    private static Dossier Eerder(Dossier dossier) => dossier with
    {
        Terugkeerbesluiten = Lijst.Van<Terugkeerbesluit>([.. dossier.Terugkeerbesluiten!.Select(static besluit => besluit with { Datum = besluit.Datum is { } dag ? Eerder(dag) : null })]),
        Vertrektermijn = dossier.Vertrektermijn! with
        {
            LaatsteDagNaOpschorting = dossier.Vertrektermijn!.LaatsteDagNaOpschorting is { } nadien ? Eerder(nadien) : null,
            VerlengdTotEnMet = dossier.Vertrektermijn!.VerlengdTotEnMet is { } verlengd ? Eerder(verlengd) : null,
            EindeRechtmatigVerblijf = dossier.Vertrektermijn!.EindeRechtmatigVerblijf is { } einde ? Eerder(einde) : null,
        },
    };

    private static string LaatsteDagVolgens(Vw_61 text, Dossier dossier, LocalDate on) =>
        text.Rule.Decide(dossier, on) is var decision ? $"{Dag(decision.Outcome!.LaatsteDag)} om {Of(decision, "verstreken", decision.Outcome!.Verstreken)}" : "";

    private static Terugkeerbesluit Met(LocalDate datum, int dagen) => Besluit(datum) with { VertrektermijnDagen = dagen };

    private static Dossier Oordelen(Dossier dossier, Func<Beoordelingen, Beoordelingen> anders) => dossier with { Beoordelingen = anders(dossier.Beoordelingen!) };

    private static Dossier Overdracht(Func<Overdrachtsbesluit, Overdrachtsbesluit> anders) => Dublin with { Overdrachtsbesluit = anders(Dublin.Overdrachtsbesluit!) };

    private static Dossier Rechtmatig(Dossier dossier) => dossier with { Verblijf = dossier.Verblijf! with { RechtmatigInNederland = true } };

    private static Dossier Afgewezen(Dossier dossier, UitkomstAanvraag uitkomst, Func<Vertrektermijn, Vertrektermijn> anders) => dossier with
    {
        Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Regulier, Uitkomst = uitkomst, GrondBesluit = GrondBesluit.Anders },
        Vertrektermijn = anders(dossier.Vertrektermijn!),
    };

    private static LocalDate Lees(string dag) => LocalDatePattern.Iso.Parse(dag).Value;

    private static string Dag(LocalDate? dag) => dag is { } known ? LocalDatePattern.Iso.Format(known) : "-";

    private static string Zeg(bool? antwoord) => antwoord switch { true => "ja", false => "nee", _ => "?" };

    private static string Of(Decision decision, string vraag, bool? antwoord) =>
        antwoord is null && decision.Questions.Single(q => q.Question.Name == vraag).State != Vc.Rules.Kernel.AnswerState.Open ? "-" : Zeg(antwoord);

    private static IEnumerable<string> Kort(Lijst<string>? places) => places is { Count: > 0 } ? [string.Join(" ", places.Select(static place => place.Split('#')[1]))] : [];

    private static IEnumerable<string> Mist(Decision decision) =>
        decision.MissingFacts.Select(static fact => "mist " + fact.Path).Concat(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]));

    private static string Termijn(Decision<Vertrektermijnuitkomst> decision, bool langer) =>
        decision.Outcome is not { } outcome ? "" : string.Join("; ", new[]
        {
            Dag(outcome.LaatsteDag),
            "meteen " + Of(decision, "onmiddellijk", outcome.Onmiddellijk),
            "om " + Of(decision, "verstreken", outcome.Verstreken),
            string.Join(": ", new[] { "korter " + Of(decision, "verkortenMag", outcome.VerkortenMag) }.Concat(outcome.VerkortenMag is null ? [] : Kort(outcome.Gronden))),
        }.Concat(langer ? ["langer " + Of(decision, "verlengenMag", outcome.VerlengenMag)] : []).Concat(Mist(decision)));
}
