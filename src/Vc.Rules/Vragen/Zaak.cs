using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the person.</summary>
public static class Vreemdeling
{
    /// <summary>National of a member state or of a third country.</summary>
    public static Fact<Nationaliteit> Nationaliteit { get; } = Case.Choice(
        "vreemdeling.nationaliteit", Keuzen.Nationaliteit, static d => d.Vreemdeling?.Nationaliteit,
        "Is de vreemdeling onderdaan van een EU- of EER-lidstaat of Zwitserland, of van een derde land?",
        "Is the person a national of an EU or EEA member state or Switzerland, or of a third country?");

    /// <summary>National of a member state of the Union.</summary>
    public static YesNo OnderdaanEu { get; } = Case.YesNo(
        "vreemdeling.onderdaanEu", static d => d.Vreemdeling?.OnderdaanEu,
        "Is die lidstaat lid van de EU (en niet alleen van de EER, of Zwitserland)?",
        "Is that member state one of the EU (and not only of the EEA, or Switzerland)?");

    /// <summary>Family member of a national of a member state.</summary>
    public static YesNo FamilielidVanOnderdaanLidstaat { get; } = Case.YesNo(
        "vreemdeling.familielidVanOnderdaanLidstaat", static d => d.Vreemdeling?.FamilielidVanOnderdaanLidstaat,
        "Is de vreemdeling familie- of gezinslid van een onderdaan van een lidstaat?",
        "Is the person a family member of a national of a member state?");

    /// <summary>Within the scope of Directive 2004/38.</summary>
    public static YesNo OnderRichtlijn2004_38 { get; } = Case.YesNo(
        "vreemdeling.onderRichtlijn2004_38", static d => d.Vreemdeling?.OnderRichtlijn2004_38,
        "Valt de vreemdeling als burger van de Unie of als familielid van zo iemand onder Richtlijn 2004/38?",
        "Is the person, as a citizen of the Union or a family member of one, within the scope of Directive 2004/38?");

    /// <summary>A gemeenschapsonderdaan.</summary>
    public static YesNo Gemeenschapsonderdaan { get; } = Case.YesNo(
        "vreemdeling.gemeenschapsonderdaan", static d => d.Vreemdeling?.Gemeenschapsonderdaan,
        "Is de vreemdeling gemeenschapsonderdaan (artikel 1 Vw): onderdaan van de EU, de EER of Zwitserland met recht op vrij verkeer, of een familielid met een recht dat daaruit volgt?",
        "Is the person a gemeenschapsonderdaan (article 1 Vw): a national of the EU, the EEA or Switzerland with a right of free movement, or a family member with a right that follows from it?");

    /// <summary>Within article 8.7 Vb or Decision 1/80.</summary>
    public static Fact<Unierechtgroep> Unierechtgroep { get; } = Case.Choice(
        "vreemdeling.unierechtgroep", Keuzen.Unierechtgroep, static d => d.Vreemdeling?.Unierechtgroep,
        "Is de vreemdeling onderdaan van een andere lidstaat van de EU, van een EER-staat of van Zwitserland, familielid van een van hen (artikel 8.7 Vb), of een Turkse werknemer of diens gezinslid met een verblijfsrecht uit Besluit 1/80, en zo ja welke van deze (de eerste die past)?",
        "Is the person a national of another EU member state, an EEA state or Switzerland, a family member of one of these (article 8.7 Vb), or a Turkish worker or family member with a right under Decision 1/80, and if so which (the first that fits)?");

    /// <summary>Date of birth.</summary>
    public static Fact<LocalDate> Geboortedatum { get; } = Case.Date(
        "vreemdeling.geboortedatum", static d => d.Vreemdeling?.Geboortedatum,
        "Wat is de geboortedatum van de vreemdeling?",
        "What is the person's date of birth?");

    /// <summary>Unaccompanied.</summary>
    public static YesNo Alleenstaand { get; } = Case.YesNo(
        "vreemdeling.alleenstaand", static d => d.Vreemdeling?.Alleenstaand,
        "Is de vreemdeling hier zonder ouder of voogd?",
        "Is the person here without a parent or guardian?");

    /// <summary>Country of origin.</summary>
    public static Fact<Land> LandVanHerkomst { get; } = Case.Choice(
        "vreemdeling.landVanHerkomst", Landen.Namen, static d => d.Vreemdeling?.LandVanHerkomst,
        "Wat is het gestelde land van herkomst (bij een staatloze: het land van gebruikelijke woonplaats)?",
        "What is the stated country of origin (of a stateless person: the country of habitual residence)?");
}

/// <summary>Questions about where the person is and with what right.</summary>
public static class Verblijf
{
    /// <summary>Where the person is.</summary>
    public static Fact<Verblijfplaats> Plaats { get; } = Case.Choice(
        "verblijf.verblijfplaats", Keuzen.Verblijfplaats, static d => d.Verblijf?.Verblijfplaats,
        "Waar bevindt de vreemdeling zich?",
        "Where is the person?");

    /// <summary>Lawful residence in the Netherlands.</summary>
    public static YesNo RechtmatigInNederland { get; } = Case.YesNo(
        "verblijf.rechtmatigInNederland", static d => d.Verblijf?.RechtmatigInNederland,
        "Heeft de vreemdeling (nog) rechtmatig verblijf in Nederland, ook als rekening wordt gehouden met het besluit dat nu wordt genomen?",
        "Is the person (still) lawfully resident in the Netherlands, the decision that is now taken included?");

    /// <summary>Lawful residence under article 8, letters a to e or l.</summary>
    public static YesNo RechtmatigMetVergunningOfVerdragsrecht { get; } = Case.YesNo(
        "verblijf.rechtmatigMetVergunningOfVerdragsrecht", static d => d.Verblijf?.RechtmatigMetVergunningOfVerdragsrecht,
        "Rust het verblijf van de vreemdeling op artikel 8 Vw, onder a, b, c, d, e of l?",
        "Is the person lawfully resident under article 8, letters a to e or l, Vw?");

    /// <summary>A Dutch permit.</summary>
    public static YesNo VergunningNederland { get; } = Case.YesNo(
        "verblijf.vergunningNederland", static d => d.Verblijf?.VergunningNederland,
        "Heeft de vreemdeling (nog) een Nederlandse verblijfsvergunning, asiel inbegrepen?",
        "Does the person (still) have a Dutch residence permit, asylum included?");

    /// <summary>A permit of another member state.</summary>
    public static Fact<VergunningElders> VergunningElders { get; } = Case.Choice(
        "verblijf.vergunningAndereLidstaat", Keuzen.VergunningElders, static d => d.Verblijf?.VergunningAndereLidstaat,
        "Heeft de vreemdeling een verblijfsvergunning (asiel inbegrepen) van een andere lidstaat, en is die aangetoond?",
        "Does the person have a residence permit (asylum included) of another member state, and is it shown?");

    /// <summary>The conditions of article 12 Vw.</summary>
    public static YesNo VoorwaardenArtikel12Nageleefd { get; } = Case.YesNo(
        "verblijf.voorwaardenArtikel12Nageleefd", static d => d.Verblijf?.VoorwaardenArtikel12Nageleefd,
        "Heeft de vreemdeling zich aan de voorwaarden van artikel 12 Vw gehouden?",
        "Did the person keep to the conditions of article 12 Vw?");
}

/// <summary>Questions about the right of residence in another member state.</summary>
public static class VerblijfsrechtElders
{
    /// <summary>None, claimed or shown.</summary>
    public static Fact<VergunningElders> Aanwezig { get; } = Case.Choice(
        "verblijfsrechtElders.aanwezig", Keuzen.VergunningElders, static d => d.VerblijfsrechtElders?.Aanwezig,
        "Heeft de vreemdeling een verblijfsvergunning of andere toestemming tot verblijf van een andere lidstaat, en is die aangetoond?",
        "Does the person have a residence permit or other consent to stay of another member state, and is it shown?");

    /// <summary>Of which country.</summary>
    public static Fact<Land> Lidstaat { get; } = Case.Choice(
        "verblijfsrechtElders.lidstaat", Landen.Namen, static d => d.VerblijfsrechtElders?.Lidstaat,
        "Welk land gaf dat verblijfsrecht?",
        "Which country gave that right of residence?");

    /// <summary>What kind.</summary>
    public static Fact<SoortVerblijfsrecht> Soort { get; } = Case.Choice(
        "verblijfsrechtElders.soort", Keuzen.SoortVerblijfsrecht, static d => d.VerblijfsrechtElders?.Soort,
        "Wat voor verblijfsrecht is het?",
        "What kind of right of residence is it?");

    /// <summary>Until when.</summary>
    public static Fact<LocalDate> GeldigTotEnMet { get; } = Case.Date(
        "verblijfsrechtElders.geldigTotEnMet", static d => d.VerblijfsrechtElders?.GeldigTotEnMet,
        "Tot en met welke dag is dat verblijfsrecht geldig?",
        "Until which day, that day included, is that right of residence valid?");
}

/// <summary>Questions about the application on which the IND now decides.</summary>
public static class Aanvraag
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Gedaan { get; } = Case.YesNo(
        "aanvraag.gedaan", static d => d.Aanvraag?.Gedaan,
        "Is er een aanvraag waarop de IND nu beslist, of een vergunning die daaruit voortkwam?",
        "Is there an application on which the IND now decides, or a permit that came of one?");

    /// <summary>For what.</summary>
    public static Fact<SoortAanvraag> Soort { get; } = Case.Choice(
        "aanvraag.soort", Keuzen.SoortAanvraag, static d => d.Aanvraag?.Soort,
        "Wat is aangevraagd?",
        "What was applied for?");

    /// <summary>The outcome.</summary>
    public static Fact<UitkomstAanvraag> Uitkomst { get; } = Case.Choice(
        "aanvraag.uitkomst", Keuzen.UitkomstAanvraag, static d => d.Aanvraag?.Uitkomst,
        "Hoe is of wordt op de aanvraag of over de vergunning beslist?",
        "How is or was the application or the permit decided on?");

    /// <summary>When it was lodged.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "aanvraag.datum", static d => d.Aanvraag?.Datum,
        "Op welke dag is de aanvraag ingediend?",
        "On which day was the application lodged?");

    /// <summary>The end of the term for deciding.</summary>
    public static Fact<LocalDate> EindeBeslistermijn { get; } = Case.Date(
        "aanvraag.eindeBeslistermijn", static d => d.Aanvraag?.EindeBeslistermijn,
        "Wat is de laatste dag van de beslistermijn?",
        "What is the last day of the term for deciding?");

    /// <summary>By a long-term resident or a family member.</summary>
    public static YesNo VanLangdurigIngezeteneOfGezinslid { get; } = Case.YesNo(
        "aanvraag.vanLangdurigIngezeteneOfGezinslid", static d => d.Aanvraag?.VanLangdurigIngezeteneOfGezinslid,
        "Is de aanvrager een langdurig ingezetene of een gezinslid van een langdurig ingezetene?",
        "Is the applicant a long-term resident or a family member of one?");

    /// <summary>For family reunification or formation.</summary>
    public static YesNo VoorGezinsherenigingOfVorming { get; } = Case.YesNo(
        "aanvraag.voorGezinsherenigingOfVorming", static d => d.Aanvraag?.VoorGezinsherenigingOfVorming,
        "Is de aanvraag gedaan voor gezinshereniging of gezinsvorming?",
        "Is the application for family reunification or family formation?");

    /// <summary>On what ground.</summary>
    public static Fact<GrondBesluit> GrondBesluit { get; } = Case.Choice(
        "aanvraag.grondBesluit", Keuzen.GrondBesluit, static d => d.Aanvraag?.GrondBesluit,
        "Op welke grond wordt afgewezen, ingetrokken of niet verlengd?",
        "On what ground is it refused, withdrawn or not extended?");

    /// <summary>A remedy.</summary>
    public static YesNo RechtsmiddelOpen { get; } = Case.YesNo(
        "aanvraag.rechtsmiddelOpen", static d => d.Aanvraag?.RechtsmiddelOpen,
        "Staat tegen de beslissing op de aanvraag nog een rechtsmiddel open, of loopt er nog een?",
        "Is a remedy against the decision on the application still open, or pending?");

    /// <summary>Awaiting it here.</summary>
    public static YesNo RechtsmiddelMagWordenAfgewacht { get; } = Case.YesNo(
        "aanvraag.rechtsmiddelMagWordenAfgewacht", static d => d.Aanvraag?.RechtsmiddelMagWordenAfgewacht,
        "Mag de vreemdeling de uitkomst van dat rechtsmiddel in Nederland afwachten?",
        "May the person await the outcome of that remedy in the Netherlands?");

    /// <summary>A Dublin claim.</summary>
    public static YesNo Dublinclaim { get; } = Case.YesNo(
        "aanvraag.dublinclaim", static d => d.Aanvraag?.Dublinclaim,
        "Is een andere staat op grond van de Dublinverordening gevraagd de vreemdeling over of terug te nemen, zonder dat die staat heeft geweigerd?",
        "Was another state asked under the Dublin Regulation to take the person over or back, and has it not refused?");
}

/// <summary>Questions about another application.</summary>
public static class AndereAanvraag
{
    /// <summary>Whether one is pending in first instance.</summary>
    public static YesNo Loopt { get; } = Case.YesNo(
        "andereAanvraag.loopt", static d => d.AndereAanvraag?.Loopt,
        "Loopt er nog een andere aanvraag waarop in eerste aanleg niet is beslist?",
        "Is there another application on which no decision in first instance was taken yet?");

    /// <summary>Whether its outcome may be awaited here.</summary>
    public static YesNo MagWordenAfgewacht { get; } = Case.YesNo(
        "andereAanvraag.magWordenAfgewacht", static d => d.AndereAanvraag?.MagWordenAfgewacht,
        "Mag de vreemdeling de uitkomst van die andere aanvraag in Nederland afwachten?",
        "May the person await the outcome of that other application in the Netherlands?");
}

/// <summary>Questions about what the officers found.</summary>
public static class Onderzoek
{
    /// <summary>Unlawful stay found.</summary>
    public static YesNo OnrechtmatigVerblijfGebleken { get; } = Case.YesNo(
        "onderzoek.onrechtmatigVerblijfGebleken", static d => d.Onderzoek?.OnrechtmatigVerblijfGebleken,
        "Is na onderzoek door de KMar, de AVIM of de ZHP gebleken dat de vreemdeling niet rechtmatig in Nederland is?",
        "Did the KMar, the AVIM or the ZHP examine the case and find that the person is not lawfully in the Netherlands?");
}

/// <summary>Questions about the entry ban that the IND is about to impose.</summary>
public static class VoorgenomenInreisverbod
{
    /// <summary>Heavy, on a proposal.</summary>
    public static YesNo ZwaarOpVoorstel { get; } = Case.YesNo(
        "voorgenomenInreisverbod.zwaarOpVoorstel", static d => d.VoorgenomenInreisverbod?.ZwaarOpVoorstel,
        "Legt de IND op voorstel van de AVIM, de ZHP of de KMar een zwaar inreisverbod op?",
        "Does the IND impose a heavy entry ban on a proposal of the AVIM, the ZHP or the KMar?");

    /// <summary>Light or heavy.</summary>
    public static Fact<SoortInreisverbod> Soort { get; } = Case.Choice(
        "voorgenomenInreisverbod.soort", Keuzen.SoortInreisverbod, static d => d.VoorgenomenInreisverbod?.Soort,
        "Heeft het inreisverbod dat nu wordt uitgevaardigd de rechtsgevolgen van artikel 66a, zesde lid (licht) of zevende lid (zwaar), Vw?",
        "Has the entry ban that is now imposed the effects of article 66a(6) (light) or (7) (heavy) Vw?");

    /// <summary>Instead of a declaration of undesirability.</summary>
    public static YesNo MetOpheffingOngewenstverklaring { get; } = Case.YesNo(
        "voorgenomenInreisverbod.metOpheffingOngewenstverklaring", static d => d.VoorgenomenInreisverbod?.MetOpheffingOngewenstverklaring,
        "Wordt tegelijk met het uitvaardigen van het inreisverbod een ongewenstverklaring opgeheven?",
        "Is a declaration of undesirability lifted at the same time as the entry ban is imposed?");
}

/// <summary>Questions about the order to go to the other member state.</summary>
public static class Vertrekbevel
{
    /// <summary>Given.</summary>
    public static YesNo Gegeven { get; } = Case.YesNo(
        "vertrekbevel.gegeven", static d => d.Vertrekbevel?.Gegeven,
        "Is het bevel gegeven om onmiddellijk naar de andere lidstaat te gaan (model M106-B)?",
        "Was the order given to go to the other member state at once (model M106-B)?");

    /// <summary>Obeyed.</summary>
    public static YesNo Nageleefd { get; } = Case.YesNo(
        "vertrekbevel.nageleefd", static d => d.Vertrekbevel?.Nageleefd,
        "Heeft de vreemdeling dat bevel nageleefd?",
        "Did the person obey that order?");
}

/// <summary>Questions about the transfer decision.</summary>
public static class Overdrachtsbesluit
{
    /// <summary>Taken.</summary>
    public static YesNo Genomen { get; } = Case.YesNo(
        "overdrachtsbesluit.genomen", static d => d.Overdrachtsbesluit?.Genomen,
        "Is een overdrachtsbesluit op grond van de Dublinverordening genomen dat nog geldt?",
        "Was a transfer decision under the Dublin Regulation taken that still stands?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "overdrachtsbesluit.datum", static d => d.Overdrachtsbesluit?.Datum,
        "Op welke dag is het overdrachtsbesluit bekendgemaakt?",
        "On which day was the transfer decision made known?");

    /// <summary>The term for departure.</summary>
    public static Fact<int> VertrektermijnDagen { get; } = Case.Number(
        "overdrachtsbesluit.vertrektermijnDagen", static d => d.Overdrachtsbesluit?.VertrektermijnDagen,
        "Hoeveel dagen geeft het overdrachtsbesluit om te vertrekken (0 is onmiddellijk)?",
        "How many days does the transfer decision give to depart (0 is at once)?");

    /// <summary>Lawful residence under letter m.</summary>
    public static YesNo VerblijfOnderM { get; } = Case.YesNo(
        "overdrachtsbesluit.verblijfOnderM", static d => d.Overdrachtsbesluit?.VerblijfOnderM,
        "Rust het verblijf van de vreemdeling op artikel 8, onder m, Vw (in afwachting van de overdracht)?",
        "Does the person's residence rest on article 8, letter m, Vw (awaiting the transfer)?");

    /// <summary>Left of his own accord.</summary>
    public static YesNo KennelijkZelfVertrokken { get; } = Case.YesNo(
        "overdrachtsbesluit.kennelijkZelfVertrokken", static d => d.Overdrachtsbesluit?.KennelijkZelfVertrokken,
        "Is de vreemdeling kennelijk zelf uit Nederland vertrokken?",
        "Did the person evidently leave the Netherlands of his own accord?");

    /// <summary>Transferred.</summary>
    public static YesNo Overgedragen { get; } = Case.YesNo(
        "overdrachtsbesluit.overgedragen", static d => d.Overdrachtsbesluit?.Overgedragen,
        "Is de vreemdeling feitelijk overgedragen?",
        "Was the person in fact transferred?");
}

/// <summary>Questions about the term for leaving the Netherlands.</summary>
public static class Vertrektermijn
{
    /// <summary>The end of lawful residence.</summary>
    public static Fact<LocalDate> EindeRechtmatigVerblijf { get; } = Case.Date(
        "vertrektermijn.eindeRechtmatigVerblijf", static d => d.Vertrektermijn?.EindeRechtmatigVerblijf,
        "Op welke dag is het rechtmatig verblijf van de gemeenschapsonderdaan geëindigd?",
        "On which day did the lawful residence of the Community national end?");

    /// <summary>The days of a Community national.</summary>
    public static Fact<int> DagenGemeenschapsonderdaan { get; } = Case.Number(
        "vertrektermijn.dagenGemeenschapsonderdaan", static d => d.Vertrektermijn?.DagenGemeenschapsonderdaan,
        "Hoeveel dagen kreeg de gemeenschapsonderdaan om te vertrekken (0 is onmiddellijk)?",
        "How many days did the Community national get to depart (0 is at once)?");

    /// <summary>Extended.</summary>
    public static YesNo Verlengd { get; } = Case.YesNo(
        "vertrektermijn.verlengd", static d => d.Vertrektermijn?.Verlengd,
        "Is de vertrektermijn verlengd?",
        "Was the term for leaving extended?");

    /// <summary>Until when.</summary>
    public static Fact<LocalDate> VerlengdTotEnMet { get; } = Case.Date(
        "vertrektermijn.verlengdTotEnMet", static d => d.Vertrektermijn?.VerlengdTotEnMet,
        "Tot en met welke dag is de vertrektermijn verlengd?",
        "Until which day, that day included, was the term for leaving extended?");

    /// <summary>Suspension.</summary>
    public static Fact<Opschorting> Opschorting { get; } = Case.Choice(
        "vertrektermijn.opschorting", Keuzen.Opschorting, static d => d.Vertrektermijn?.Opschorting,
        "Heeft een ingesteld rechtsmiddel, of een voorlopige voorziening, de werking opgeschort van de beschikking waarop de vertrekplicht rust?",
        "Did a legal remedy that was lodged, or interim relief, suspend the decision on which the duty to leave rests?");

    /// <summary>A complaint.</summary>
    public static YesNo KlachtIngediend { get; } = Case.YesNo(
        "vertrektermijn.klachtIngediend", static d => d.Vertrektermijn?.KlachtIngediend,
        "Heeft de vreemdeling een klacht ingediend (artikel 9:1 Awb)?",
        "Did the person lodge a complaint (article 9:1 Awb)?");

    /// <summary>Manifestly unfounded.</summary>
    public static YesNo KennelijkOngegrond { get; } = Case.YesNo(
        "vertrektermijn.kennelijkOngegrond", static d => d.Vertrektermijn?.KennelijkOngegrond,
        "Is de aanvraag als kennelijk ongegrond afgewezen?",
        "Was the application refused as manifestly unfounded?");

    /// <summary>Wrong or incomplete data.</summary>
    public static YesNo OnjuisteOfOnvolledigeGegevens { get; } = Case.YesNo(
        "vertrektermijn.onjuisteOfOnvolledigeGegevens", static d => d.Vertrektermijn?.OnjuisteOfOnvolledigeGegevens,
        "Is de aanvraag afgewezen omdat onjuiste of onvolledige gegevens zijn verstrekt?",
        "Was the application refused because wrong or incomplete data were given?");
}

/// <summary>Questions about the grounds of article 5.1b Vb.</summary>
public static class Onttrekkingsgronden
{
    /// <summary>How many.</summary>
    public static Fact<int> Aantal { get; } = Case.Number(
        "onttrekkingsgronden.aantal", static d => d.Onttrekkingsgronden?.Aantal,
        "Hoeveel gronden van artikel 5.1b Vb doen zich voor (derde en vierde lid samen; voor 2014 het eerste lid)?",
        "How many grounds of article 5.1b Vb apply (third and fourth lid together; before 2014 the first lid)?");

    /// <summary>How many heavy ones.</summary>
    public static Fact<int> AantalZwaar { get; } = Case.Number(
        "onttrekkingsgronden.aantalZwaar", static d => d.Onttrekkingsgronden?.AantalZwaar,
        "Hoeveel daarvan zijn zware gronden (artikel 5.1b, derde lid, Vb)?",
        "How many of those are heavy grounds (article 5.1b(3) Vb)?");
}

/// <summary>Questions about residence under article 8.7 Vb.</summary>
public static class Unieverblijf
{
    /// <summary>What is about to be decided.</summary>
    public static Fact<BesluitUnieverblijf> Voorgenomen { get; } = Case.Choice(
        "unieverblijf.voorgenomen", Keuzen.BesluitUnieverblijf, static d => d.Unieverblijf?.Voorgenomen,
        "Wil de IND het verblijf om redenen van openbare orde of openbare veiligheid ontzeggen of beëindigen?",
        "Does the IND want to deny or end residence for reasons of public order or public security?");

    /// <summary>Ten years.</summary>
    public static YesNo TienJaarInNederland { get; } = Case.YesNo(
        "unieverblijf.tienJaarInNederland", static d => d.Unieverblijf?.TienJaarInNederland,
        "Heeft de vreemdeling de afgelopen tien jaar in Nederland gewoond?",
        "Did the person live in the Netherlands during the past ten years?");

    /// <summary>Permanent residence.</summary>
    public static YesNo Duurzaam { get; } = Case.YesNo(
        "unieverblijf.duurzaam", static d => d.Unieverblijf?.Duurzaam,
        "Heeft de vreemdeling een duurzaam verblijfsrecht als burger van de Unie of familielid?",
        "Does the person have a right of permanent residence as a citizen of the Union or a family member?");

    /// <summary>Denied or ended.</summary>
    public static YesNo OntzegdOfBeeindigd { get; } = Case.YesNo(
        "unieverblijf.ontzegdOfBeeindigd", static d => d.Unieverblijf?.OntzegdOfBeeindigd,
        "Is het verblijf ontzegd of beëindigd om redenen van openbare orde of openbare veiligheid (B10/7 Vc, later B10/2.3)?",
        "Was residence denied or ended for reasons of public order or public security (B10/7 Vc, later B10/2.3)?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> OntzegdOfBeeindigdOp { get; } = Case.Date(
        "unieverblijf.ontzegdOfBeeindigdOp", static d => d.Unieverblijf?.OntzegdOfBeeindigdOp,
        "Op welke dag is het verblijf ontzegd of beëindigd?",
        "On which day was residence denied or ended?");

    /// <summary>Removal.</summary>
    public static Fact<LocalDate> VerwijderdOp { get; } = Case.DateOrNotYet(
        "unieverblijf.verwijderdOp", static d => d.Unieverblijf?.VerwijderdOp,
        "Op welke dag is de vreemdeling daarna verwijderd?",
        "On which day was the person removed after that?");

    /// <summary>Entry.</summary>
    public static Fact<LocalDate> BinnengekomenOp { get; } = Case.Date(
        "unieverblijf.binnengekomenOp", static d => d.Unieverblijf?.BinnengekomenOp,
        "Op welke dag is de vreemdeling Nederland binnengekomen?",
        "On which day did the person enter the Netherlands?");

    /// <summary>A document.</summary>
    public static YesNo DocumentWordtAfgegeven { get; } = Case.YesNo(
        "unieverblijf.documentWordtAfgegeven", static d => d.Unieverblijf?.DocumentWordtAfgegeven,
        "Wordt nu de verklaring van inschrijving of het verblijfsdocument afgegeven?",
        "Is the certificate of registration or the residence document being issued now?");
}

/// <summary>Questions about taking back by another member state.</summary>
public static class Terugname
{
    /// <summary>By a member state of the Union.</summary>
    public static YesNo DoorLidstaat { get; } = Case.YesNo(
        "terugname.doorLidstaat", static d => d.Terugname?.DoorLidstaat,
        "Neemt een andere lidstaat van de Europese Unie de vreemdeling terug?",
        "Does another member state of the European Union take the person back?");

    /// <summary>Under an old agreement.</summary>
    public static YesNo OvereenkomstVan2009 { get; } = Case.YesNo(
        "terugname.overeenkomstVan2009", static d => d.Terugname?.OvereenkomstVan2009,
        "Gebeurt dat op grond van een overeenkomst of regeling die op 13 januari 2009 gold?",
        "Does that happen under an agreement or arrangement that was in force on 13 January 2009?");
}

/// <summary>Questions about reception in the country of return.</summary>
public static class Opvang
{
    /// <summary>Adequate reception established.</summary>
    public static YesNo AdequaatVastgesteld { get; } = Case.YesNo(
        "opvang.adequaatVastgesteld", static d => d.Opvang?.AdequaatVastgesteld,
        "Is vastgesteld dat er in het land van terugkeer adequate opvang voor de minderjarige is?",
        "Is it established that there is adequate reception for the minor in the country of return?");
}

/// <summary>Questions about countries of return beside the country of origin.</summary>
public static class AndereLandenVanTerugkeer
{
    /// <summary>The countries.</summary>
    public static ListFact<AnderLandVanTerugkeer> Alle { get; } = Case.List(
        "andereLandenVanTerugkeer", static d => d.AndereLandenVanTerugkeer,
        "Welke andere landen dan het land van herkomst komen als land van terugkeer in aanmerking?",
        "Which countries other than the country of origin come into question as country of return?");

    /// <summary>Which country.</summary>
    public static Fact<Land> Land { get; } = Alle.Choice(
        "land", Landen.Namen, static l => l.Land,
        "Welk land is het?",
        "Which country is it?");

    /// <summary>Transit.</summary>
    public static YesNo Doorreisland { get; } = Alle.YesNo(
        "doorreisland", static l => l.Doorreisland,
        "Is het een land van doorreis?",
        "Is it a country of transit?");

    /// <summary>Agreement, other arrangement or removal order.</summary>
    public static YesNo Overnameregeling { get; } = Alle.YesNo(
        "overnameregeling", static l => l.Overnameregeling,
        "Kan de vreemdeling erheen op grond van een overnameovereenkomst, een andere regeling of een removal order?",
        "Can the person go there under an agreement on taking back, another arrangement or a removal order?");

    /// <summary>Of his own will.</summary>
    public static YesNo WilVrijwilligTerug { get; } = Alle.YesNo(
        "wilVrijwilligTerug", static l => l.WilVrijwilligTerug,
        "Wil de vreemdeling er vrijwillig heen?",
        "Does the person want to go there of his own will?");

    /// <summary>Admitted.</summary>
    public static YesNo WordtToegelaten { get; } = Alle.YesNo(
        "wordtToegelaten", static l => l.WordtToegelaten,
        "Wordt de vreemdeling er toegelaten?",
        "Does it admit the person?");

    /// <summary>Indications.</summary>
    public static YesNo Aanwijzingen { get; } = Alle.YesNo(
        "aanwijzingen", static l => l.Aanwijzingen,
        "Zijn er aanwijzingen dat dit een land van terugkeer kan zijn?",
        "Are there indications that this can be a country of return?");

    /// <summary>Came out during the return procedure.</summary>
    public static YesNo GeblekenInTerugkeerprocedure { get; } = Alle.YesNo(
        "geblekenInTerugkeerprocedure", static l => l.GeblekenInTerugkeerprocedure,
        "Is in de terugkeerprocedure gebleken dat de vreemdeling naar dit land terug kan?",
        "Did it come out during the return procedure that the person can return there?");

    /// <summary>Named already.</summary>
    public static YesNo GenoemdInTerugkeerbesluit { get; } = Alle.YesNo(
        "genoemdInTerugkeerbesluit", static l => l.GenoemdInTerugkeerbesluit,
        "Noemt een geldend terugkeerbesluit dit land al?",
        "Does a return decision that stands name this country already?");

    /// <summary>Risk there.</summary>
    public static YesNo RisicoVastgesteld { get; } = Alle.YesNo(
        "risicoVastgesteld", static l => l.RisicoVastgesteld,
        "Is voor dit land een risico op vervolging, ernstige schade of, door de gezondheid, schending van artikel 3 EVRM vastgesteld?",
        "Is a risk of persecution, serious harm or, because of health, a breach of article 3 ECHR established for this country?");
}

/// <summary>Questions about an earlier obstacle to return.</summary>
public static class Terugkeerbeletsel
{
    /// <summary>Established earlier.</summary>
    public static YesNo EerderVastgesteld { get; } = Case.YesNo(
        "terugkeerbeletsel.eerderVastgesteld", static d => d.Terugkeerbeletsel?.EerderVastgesteld,
        "Heeft de IND eerder wegens een terugkeerbeletsel geen terugkeerbesluit genomen?",
        "Did the IND earlier take no return decision because of an obstacle to return?");
}

/// <summary>Questions about the return decision as drafted.</summary>
public static class ConceptTerugkeerbesluit
{
    /// <summary>Element a.</summary>
    public static YesNo VaststellingOnrechtmatigVerblijf { get; } = Case.YesNo(
        "conceptTerugkeerbesluit.vaststellingOnrechtmatigVerblijf", static d => d.ConceptTerugkeerbesluit?.VaststellingOnrechtmatigVerblijf,
        "Stelt het concept vast dat de vreemdeling niet (meer) rechtmatig in Nederland verblijft?",
        "Does the draft establish that the person is not (any longer) lawfully resident in the Netherlands?");

    /// <summary>Element b.</summary>
    public static YesNo Vertrekplicht { get; } = Case.YesNo(
        "conceptTerugkeerbesluit.vertrekplicht", static d => d.ConceptTerugkeerbesluit?.Vertrekplicht,
        "Staat in het concept de plicht om de lidstaten te verlaten?",
        "Does the draft state the duty to leave the member states?");

    /// <summary>Element c.</summary>
    public static YesNo Vertrektermijn { get; } = Case.YesNo(
        "conceptTerugkeerbesluit.vertrektermijn", static d => d.ConceptTerugkeerbesluit?.Vertrektermijn,
        "Staat in het concept de termijn voor vertrek?",
        "Does the draft state the term for departure?");

    /// <summary>Element d.</summary>
    public static YesNo LandVanTerugkeer { get; } = Case.YesNo(
        "conceptTerugkeerbesluit.landVanTerugkeer", static d => d.ConceptTerugkeerbesluit?.LandVanTerugkeer,
        "Noemt het concept ten minste een land van terugkeer?",
        "Does the draft name at least one country of return?");
}

/// <summary>Questions about the return procedure.</summary>
public static class Terugkeerprocedure
{
    /// <summary>Summoned.</summary>
    public static YesNo VorderingGedaan { get; } = Case.YesNo(
        "terugkeerprocedure.vorderingGedaan", static d => d.Terugkeerprocedure?.VorderingGedaan,
        "Is de vreemdeling gevorderd te verschijnen om gegevens te verstrekken (artikel 4.38 Vb)?",
        "Was the person summoned to appear and give data (article 4.38 Vb)?");

    /// <summary>The country of origin came out.</summary>
    public static YesNo HerkomstlandGebleken { get; } = Case.YesNo(
        "terugkeerprocedure.herkomstlandGebleken", static d => d.Terugkeerprocedure?.HerkomstlandGebleken,
        "Is in de terugkeerprocedure gebleken dat de vreemdeling naar het land van herkomst terug kan?",
        "Did it come out during the return procedure that the person can return to the country of origin?");

    /// <summary>The country of origin is named.</summary>
    public static YesNo HerkomstlandGenoemd { get; } = Case.YesNo(
        "terugkeerprocedure.herkomstlandGenoemd", static d => d.Terugkeerprocedure?.HerkomstlandGenoemd,
        "Noemt een geldend terugkeerbesluit het land van herkomst?",
        "Does a return decision that stands name the country of origin?");

    /// <summary>Return in fact.</summary>
    public static YesNo FeitelijkeTerugkeer { get; } = Case.YesNo(
        "terugkeerprocedure.feitelijkeTerugkeer", static d => d.Terugkeerprocedure?.FeitelijkeTerugkeer,
        "Keert de vreemdeling nu feitelijk terug?",
        "Does the person now return in fact?");

    /// <summary>Medical handover.</summary>
    public static YesNo MedischeOverdracht { get; } = Case.YesNo(
        "terugkeerprocedure.medischeOverdracht", static d => d.Terugkeerprocedure?.MedischeOverdracht,
        "Is er sprake van een medische overdracht?",
        "Is there a medical handover?");

    /// <summary>Conditions of the BMA.</summary>
    public static YesNo ReisvoorwaardenBma { get; } = Case.YesNo(
        "terugkeerprocedure.reisvoorwaardenBma", static d => d.Terugkeerprocedure?.ReisvoorwaardenBma,
        "Stelt het BMA-advies voorwaarden aan de reis?",
        "Does the advice of the BMA set conditions on the journey?");
}

/// <summary>Questions about what can put off the effects of a return decision.</summary>
public static class UitstelVanVertrek
{
    /// <summary>A new application.</summary>
    public static YesNo NieuweAanvraag { get; } = Case.YesNo(
        "uitstelVanVertrek.nieuweAanvraag", static d => d.UitstelVanVertrek?.NieuweAanvraag,
        "Heeft de vreemdeling na het terugkeerbesluit een verblijfsvergunning aangevraagd?",
        "Did the person apply for a residence permit after the return decision?");

    /// <summary>It may be awaited.</summary>
    public static YesNo NieuweAanvraagMagWordenAfgewacht { get; } = Case.YesNo(
        "uitstelVanVertrek.nieuweAanvraagMagWordenAfgewacht", static d => d.UitstelVanVertrek?.NieuweAanvraagMagWordenAfgewacht,
        "Mag de beslissing op die aanvraag in Nederland worden afgewacht?",
        "May the decision on that application be awaited in the Netherlands?");

    /// <summary>Objection or appeal in time.</summary>
    public static YesNo BezwaarOfBeroepOpTijd { get; } = Case.YesNo(
        "uitstelVanVertrek.bezwaarOfBeroepOpTijd", static d => d.UitstelVanVertrek?.BezwaarOfBeroepOpTijd,
        "Is op tijd bezwaar of beroep ingesteld tegen een negatieve beslissing?",
        "Was an objection or appeal against a negative decision lodged in time?");

    /// <summary>It may be awaited.</summary>
    public static YesNo BezwaarOfBeroepMagWordenAfgewacht { get; } = Case.YesNo(
        "uitstelVanVertrek.bezwaarOfBeroepMagWordenAfgewacht", static d => d.UitstelVanVertrek?.BezwaarOfBeroepMagWordenAfgewacht,
        "Staat in de beslissing dat het bezwaar of beroep in Nederland mag worden afgewacht?",
        "Does the decision say that the objection or appeal may be awaited in the Netherlands?");

    /// <summary>Article 64 Vw.</summary>
    public static YesNo Artikel64 { get; } = Case.YesNo(
        "uitstelVanVertrek.artikel64", static d => d.UitstelVanVertrek?.Artikel64,
        "Is om medische redenen uitstel van vertrek verleend (artikel 64 Vw)?",
        "Was departure put off for medical reasons (article 64 Vw)?");
}

/// <summary>Questions about what the criminal law did about crimes of the person.</summary>
public static class Antecedenten
{
    /// <summary>The decisions of the criminal law.</summary>
    public static ListFact<Antecedent> Alle { get; } = Case.List(
        "antecedenten", static d => d.Antecedenten,
        "Welke transacties, strafbeschikkingen en veroordelingen zijn er?",
        "Which transactions, penal orders and convictions are there?");

    /// <summary>Crime.</summary>
    public static YesNo Misdrijf { get; } = Alle.YesNo(
        "misdrijf", static a => a.Misdrijf,
        "Gaat het om een misdrijf (bij een feit in het buitenland: naar Nederlands recht)?",
        "Is it about a crime (of something done abroad: by Dutch law)?");

    /// <summary>How it ended.</summary>
    public static Fact<Afdoening> Afdoening { get; } = Alle.Choice(
        "afdoening", Keuzen.Afdoening, static a => a.Afdoening,
        "Hoe is de zaak afgedaan?",
        "How did the case end?");

    /// <summary>Kind of crime.</summary>
    public static Fact<SoortMisdrijf> Soort { get; } = Alle.Choice(
        "soort", Keuzen.SoortMisdrijf, static a => a.Soort,
        "Wat voor misdrijf is het?",
        "What kind of crime is it?");

    /// <summary>Against life.</summary>
    public static YesNo TegenHetLeven { get; } = Alle.YesNo(
        "tegenHetLeven", static a => a.TegenHetLeven,
        "Is het een misdrijf tegen het leven gericht?",
        "Is it a crime against life?");

    /// <summary>Statutory maximum.</summary>
    public static Fact<int> StrafmaximumMaanden { get; } = Alle.Number(
        "strafmaximumMaanden", static a => a.StrafmaximumMaanden,
        "Hoeveel maanden gevangenisstraf staat er ten hoogste op het misdrijf?",
        "How many months of prison does the law threaten at most for the crime?");

    /// <summary>Crimes proven.</summary>
    public static Fact<int> AantalBewezenMisdrijven { get; } = Alle.Number(
        "aantalBewezenMisdrijven", static a => a.AantalBewezenMisdrijven,
        "Hoeveel misdrijven zijn bewezen verklaard?",
        "How many crimes were proven?");

    /// <summary>One complex of acts.</summary>
    public static YesNo Samenloop { get; } = Alle.YesNo(
        "samenloop", static a => a.Samenloop,
        "Vormen de misdrijven een samenstel van handelingen (samenloop), zoals diefstal met verzet bij de aanhouding?",
        "Do the crimes form one complex of acts (samenloop), such as theft with resistance on arrest?");

    /// <summary>Irrevocable.</summary>
    public static Fact<LocalDate> OnherroepelijkOp { get; } = Alle.DateOrNotYet(
        "onherroepelijkOp", static a => a.OnherroepelijkOp,
        "Op welke dag werd het vonnis of de strafbeschikking onherroepelijk?",
        "On which day did the judgment or penal order become irrevocable?");

    /// <summary>Accepted.</summary>
    public static Fact<LocalDate> AanvaardOp { get; } = Alle.Date(
        "aanvaardOp", static a => a.AanvaardOp,
        "Op welke dag is het transactievoorstel aanvaard?",
        "On which day was the transaction accepted?");

    /// <summary>Only giving up images or sound.</summary>
    public static YesNo UitsluitendAfstandBeeldOfGeluid { get; } = Alle.YesNo(
        "uitsluitendAfstandBeeldOfGeluid", static a => a.UitsluitendAfstandBeeldOfGeluid,
        "Strekt de transactie of strafbeschikking er alleen toe dat afstand wordt gedaan van illegale beeld- of geluidsdragers?",
        "Does the transaction or penal order only make the person give up illegal images or sound?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> VolledigTenuitvoergelegdOp { get; } = Alle.DateOrNotYet(
        "volledigTenuitvoergelegdOp", static a => a.VolledigTenuitvoergelegdOp,
        "Op welke dag was de straf volledig ten uitvoer gelegd (vrijlating, voltooide taakstraf, laatste betaling van boete of transactie, of kwijtschelding van de rest)?",
        "On which day was the sentence carried out in full (release, completed community service, last payment of fine or transaction, or remission of the rest)?");

    /// <summary>Late because of a judgment in absentia.</summary>
    public static YesNo LaatWegensVerstek { get; } = Alle.YesNo(
        "laatWegensVerstek", static a => a.LaatWegensVerstek,
        "Kwam de tenuitvoerlegging later doordat het vonnis bij verstek is gewezen?",
        "Was the sentence carried out late because the judgment was given in absentia?");

    /// <summary>Remitted.</summary>
    public static YesNo Kwijtgescholden { get; } = Alle.YesNo(
        "kwijtgescholden", static a => a.Kwijtgescholden,
        "Is de straf geheel of gedeeltelijk kwijtgescholden?",
        "Was the sentence remitted in whole or in part?");

    /// <summary>Article of the Criminal Code.</summary>
    public static Fact<ArtikelSr> ArtikelSr { get; } = Alle.Choice(
        "artikelSr", Keuzen.ArtikelSr, static a => a.ArtikelSr,
        "Op welk van de artikelen uit het Wetboek van Strafrecht die voor de nationale veiligheid zijn genoemd berust het misdrijf?",
        "Which of the articles of the Criminal Code that are named for national security is the crime based on?");

    /// <summary>For a foreign power.</summary>
    public static YesNo VoorBuitenlandseMogendheid { get; } = Alle.YesNo(
        "voorBuitenlandseMogendheid", static a => a.VoorBuitenlandseMogendheid,
        "Is het misdrijf gepleegd voor een buitenlandse mogendheid?",
        "Was the crime committed for a foreign power?");

    /// <summary>Terrorist, abroad.</summary>
    public static YesNo TerroristischInBuitenland { get; } = Alle.YesNo(
        "terroristischInBuitenland", static a => a.TerroristischInBuitenland,
        "Is het een veroordeling in het buitenland wegens een terroristisch misdrijf?",
        "Is it a conviction abroad for a terrorist crime?");

    /// <summary>The sentences and measures.</summary>
    public static ListFact<Straf> Straffen { get; } = Alle.Sublist(
        "straffen", static a => a.Straffen,
        "Welke straffen en maatregelen zijn opgelegd?",
        "Which sentences and measures were imposed?");

    /// <summary>What the sentence is.</summary>
    public static Fact<SoortStraf> SoortStraf { get; } = Straffen.Choice(
        "soort", Keuzen.SoortStraf, static s => s.Soort,
        "Wat voor straf of maatregel is het?",
        "What kind of sentence or measure is it?");

    /// <summary>Unconditional.</summary>
    public static YesNo Onvoorwaardelijk { get; } = Straffen.YesNo(
        "onvoorwaardelijk", static s => s.Onvoorwaardelijk,
        "Is zij geheel of voor een deel onvoorwaardelijk?",
        "Is it unconditional, in whole or in part?");

    /// <summary>How long the unconditional part is.</summary>
    public static Fact<int> OnvoorwaardelijkeDagen { get; } = Straffen.Number(
        "onvoorwaardelijkeDagen", static s => s.OnvoorwaardelijkeDagen,
        "Hoeveel dagen duurt het onvoorwaardelijke deel (een maand is dertig dagen; bij een taakstraf de vervangende hechtenis)?",
        "How many days does the unconditional part last (a month is thirty days; of community service the substitute detention)?");
}

/// <summary>Questions about acts that the Vreemdelingenwet makes punishable.</summary>
public static class VwFeiten
{
    /// <summary>The acts.</summary>
    public static ListFact<VwFeit> Alle { get; } = Case.List(
        "vwFeiten", static d => d.VwFeiten,
        "Welke bij de Vreemdelingenwet strafbaar gestelde feiten heeft de vreemdeling begaan?",
        "Which acts that the Vreemdelingenwet makes punishable has the person committed?");

    /// <summary>Official report.</summary>
    public static YesNo ProcesVerbaal { get; } = Alle.YesNo(
        "procesVerbaal", static f => f.ProcesVerbaal,
        "Is er een proces-verbaal?",
        "Is there an official report?");

    /// <summary>Transaction.</summary>
    public static YesNo Transactie { get; } = Alle.YesNo(
        "transactie", static f => f.Transactie,
        "Is er een transactie?",
        "Is there a transaction?");

    /// <summary>Penal order.</summary>
    public static YesNo Strafbeschikking { get; } = Alle.YesNo(
        "strafbeschikking", static f => f.Strafbeschikking,
        "Is er een strafbeschikking?",
        "Is there a penal order?");

    /// <summary>Warned.</summary>
    public static YesNo WaarschuwingGegeven { get; } = Alle.YesNo(
        "waarschuwingGegeven", static f => f.WaarschuwingGegeven,
        "Is de vreemdeling daarbij gewaarschuwd voor een voorstel tot ongewenstverklaring?",
        "Was the person warned then of a proposal to declare him undesirable?");

    /// <summary>Noted.</summary>
    public static YesNo WaarschuwingInBvv { get; } = Alle.YesNo(
        "waarschuwingInBvv", static f => f.WaarschuwingInBvv,
        "Is die waarschuwing in de BVV aangetekend?",
        "Was that warning noted in the BVV?");
}

/// <summary>Questions about what else can carry a declaration of undesirability, or bars it.</summary>
public static class GrondslagOngewenst
{
    /// <summary>The section on the entry ban.</summary>
    public static YesNo InreisverbodVanToepassing { get; } = Case.YesNo(
        "grondslagOngewenst.inreisverbodVanToepassing", static d => d.GrondslagOngewenst?.InreisverbodVanToepassing,
        "Is op de vreemdeling de afdeling van de Vreemdelingenwet over het inreisverbod van toepassing?",
        "Does the section of the Vreemdelingenwet on the entry ban apply to the person?");

    /// <summary>Tbs prolonged.</summary>
    public static YesNo TbsVerlengingOnherroepelijk { get; } = Case.YesNo(
        "grondslagOngewenst.tbsVerlengingOnherroepelijk", static d => d.GrondslagOngewenst?.TbsVerlengingOnherroepelijk,
        "Is een vonnis waarin tbs is verlengd onherroepelijk geworden?",
        "Has a judgment that prolongs tbs become irrevocable?");

    /// <summary>Undesirable elsewhere.</summary>
    public static YesNo OngewenstInBeneluxOfSchengen { get; } = Case.YesNo(
        "grondslagOngewenst.ongewenstInBeneluxOfSchengen", static d => d.GrondslagOngewenst?.OngewenstInBeneluxOfSchengen,
        "Is de vreemdeling in een lidstaat van de Benelux of Schengen ongewenst verklaard?",
        "Has a state of the Benelux or Schengen declared the person undesirable?");

    /// <summary>The request.</summary>
    public static YesNo VerzoekMetRedenen { get; } = Case.YesNo(
        "grondslagOngewenst.verzoekMetRedenen", static d => d.GrondslagOngewenst?.VerzoekMetRedenen,
        "Heeft een lidstaat daar met redenen om verzocht?",
        "Has a member state asked for it with reasons?");

    /// <summary>Article 1F.</summary>
    public static YesNo Vergunning1FGeweigerdOfIngetrokken { get; } = Case.YesNo(
        "grondslagOngewenst.vergunning1FGeweigerdOfIngetrokken", static d => d.GrondslagOngewenst?.Vergunning1FGeweigerdOfIngetrokken,
        "Is een verblijfsvergunning geweigerd of ingetrokken op grond van artikel 1F van het Vluchtelingenverdrag?",
        "Was a residence permit refused or withdrawn under article 1F of the Refugee Convention?");
}

/// <summary>Questions about what precedes a declaration of undesirability.</summary>
public static class VoorstelOngewenst
{
    /// <summary>Officer.</summary>
    public static YesNo AmbtenaarZietGronden { get; } = Case.YesNo(
        "voorstelOngewenst.ambtenaarZietGronden", static d => d.VoorstelOngewenst?.AmbtenaarZietGronden,
        "Is de ambtenaar belast met de grensbewaking of het toezicht van oordeel dat er gronden voor ongewenstverklaring zijn?",
        "Does the officer of border control or supervision hold that there are grounds for a declaration of undesirability?");

    /// <summary>Otherwise.</summary>
    public static YesNo GrondenAndersGebleken { get; } = Case.YesNo(
        "voorstelOngewenst.grondenAndersGebleken", static d => d.VoorstelOngewenst?.GrondenAndersGebleken,
        "Is op andere wijze van gronden voor ongewenstverklaring gebleken?",
        "Did grounds for a declaration of undesirability show in another way?");

    /// <summary>Form.</summary>
    public static YesNo MetM63OfGemotiveerdSchrijven { get; } = Case.YesNo(
        "voorstelOngewenst.metM63OfGemotiveerdSchrijven", static d => d.VoorstelOngewenst?.MetM63OfGemotiveerdSchrijven,
        "Is het voorstel gedaan met model M63 of een ander gemotiveerd schrijven?",
        "Is the proposal made with model M63 or another letter with reasons?");

    /// <summary>Evidence.</summary>
    public static YesNo MetGegevensEnBewijs { get; } = Case.YesNo(
        "voorstelOngewenst.metGegevensEnBewijs", static d => d.VoorstelOngewenst?.MetGegevensEnBewijs,
        "Zijn alle gegevens en bewijsmiddelen bijgevoegd die van belang kunnen zijn?",
        "Are all data and evidence enclosed that can matter?");

    /// <summary>Copies.</summary>
    public static YesNo MetAfschriftenProcesVerbaal { get; } = Case.YesNo(
        "voorstelOngewenst.metAfschriftenProcesVerbaal", static d => d.VoorstelOngewenst?.MetAfschriftenProcesVerbaal,
        "Zijn afschriften van de processen-verbaal bijgevoegd?",
        "Are copies of the official reports enclosed?");

    /// <summary>Cell.</summary>
    public static YesNo InCelOfHuisVanBewaring { get; } = Case.YesNo(
        "voorstelOngewenst.inCelOfHuisVanBewaring", static d => d.VoorstelOngewenst?.InCelOfHuisVanBewaring,
        "Bevindt de vreemdeling zich in een politiecel, een cel van de KMar of een huis van bewaring?",
        "Is the person in a police cell, a cell of the KMar or a remand prison?");

    /// <summary>Asylum.</summary>
    public static YesNo AsielAangevraagd { get; } = Case.YesNo(
        "voorstelOngewenst.asielAangevraagd", static d => d.VoorstelOngewenst?.AsielAangevraagd,
        "Heeft de vreemdeling een verblijfsvergunning asiel voor bepaalde tijd aangevraagd?",
        "Has the person applied for a temporary asylum permit?");
}

/// <summary>Questions about an open criminal case.</summary>
public static class OpenStrafzaak
{
    /// <summary>Open.</summary>
    public static YesNo Aanwezig { get; } = Case.YesNo(
        "openStrafzaak.aanwezig", static d => d.OpenStrafzaak?.Aanwezig,
        "Staat een strafzaak wegens een misdrijf open?",
        "Is a criminal case for a crime open?");

    /// <summary>The inquiry ends in time.</summary>
    public static YesNo OnderzoekOpTijdAfgerond { get; } = Case.YesNo(
        "openStrafzaak.onderzoekOpTijdAfgerond", static d => d.OpenStrafzaak?.OnderzoekOpTijdAfgerond,
        "Is het onderzoek afgerond voordat de beslistermijn verstrijkt?",
        "Does the inquiry end before the term for deciding does?");
}

/// <summary>Questions about the family member about whom there are reasons as in article 1F.</summary>
public static class Gezinslid1F
{
    /// <summary>A tie as in article 29 of the Vreemdelingenwet.</summary>
    public static YesNo BedoeldInArtikel29 { get; } = Case.YesNo(
        "gezinslid1F.bedoeldInArtikel29", static d => d.Gezinslid1F?.BedoeldInArtikel29,
        "Is de vreemdeling de echtgenoot, het minderjarige kind, de partner of het meerderjarige kind (artikel 29 Vw) van dat gezinslid?",
        "Is the person the spouse, minor child, partner or adult child (article 29 Vw) of that family member?");

    /// <summary>The family member is in the Netherlands.</summary>
    public static YesNo VerblijftInNederland { get; } = Case.YesNo(
        "gezinslid1F.verblijftInNederland", static d => d.Gezinslid1F?.VerblijftInNederland,
        "Verblijft dat gezinslid in Nederland?",
        "Does that family member reside in the Netherlands?");
}

/// <summary>Questions about national security.</summary>
public static class NationaleVeiligheid
{
    /// <summary>Report of the AIVD.</summary>
    public static YesNo AmbtsberichtAivd { get; } = Case.YesNo(
        "nationaleVeiligheid.ambtsberichtAivd", static d => d.NationaleVeiligheid?.AmbtsberichtAivd,
        "Blijkt het gevaar uit een (individueel) ambtsbericht van de AIVD?",
        "Does the danger show from an (individual) official report of the AIVD?");

    /// <summary>Report of another service.</summary>
    public static YesNo AmbtsberichtAndereDienst { get; } = Case.YesNo(
        "nationaleVeiligheid.ambtsberichtAndereDienst", static d => d.NationaleVeiligheid?.AmbtsberichtAndereDienst,
        "Blijkt het gevaar uit een (individueel) ambtsbericht van een ander (buitenlands) ministerie of een andere inlichtingendienst?",
        "Does the danger show from an (individual) official report of another (foreign) ministry or intelligence service?");

    /// <summary>Serious acts with terrorist intent.</summary>
    public static YesNo ErnstigeGedragingenTerroristischOogmerk { get; } = Case.YesNo(
        "nationaleVeiligheid.ernstigeGedragingenTerroristischOogmerk", static d => d.NationaleVeiligheid?.ErnstigeGedragingenTerroristischOogmerk,
        "Heeft de vreemdeling bijzonder ernstige gedragingen met een terroristisch oogmerk verricht?",
        "Did the person do particularly serious acts with terrorist intent?");
}

/// <summary>Questions about the residence document.</summary>
public static class Verblijfsdocument
{
    /// <summary>Whether one was issued.</summary>
    public static YesNo Afgegeven { get; } = Case.YesNo(
        "verblijfsdocument.afgegeven", static d => d.Verblijfsdocument?.Afgegeven,
        "Is aan de vreemdeling een Nederlands verblijfsdocument afgegeven?",
        "Was a Dutch residence document issued to the person?");

    /// <summary>Its end date.</summary>
    public static Fact<LocalDate> Einddatum { get; } = Case.Date(
        "verblijfsdocument.einddatum", static d => d.Verblijfsdocument?.Einddatum,
        "Wat is de einddatum van het verblijfsdocument?",
        "What is the end date of the residence document?");

    /// <summary>Handed in.</summary>
    public static YesNo Ingeleverd { get; } = Case.YesNo(
        "verblijfsdocument.ingeleverd", static d => d.Verblijfsdocument?.Ingeleverd,
        "Is het verblijfsdocument bij de IND ingeleverd?",
        "Was the residence document handed in to the IND?");
}

/// <summary>Questions about the mvv.</summary>
public static class Mvv
{
    /// <summary>Whether one is needed.</summary>
    public static YesNo Plichtig { get; } = Case.YesNo(
        "mvv.plichtig", static d => d.Mvv?.Plichtig,
        "Is de vreemdeling mvv-plichtig?",
        "Does the person need an mvv?");

    /// <summary>Whether one was issued.</summary>
    public static YesNo Afgegeven { get; } = Case.YesNo(
        "mvv.afgegeven", static d => d.Mvv?.Afgegeven,
        "Is aan de vreemdeling een mvv afgegeven?",
        "Was an mvv issued to the person?");

    /// <summary>Its conditions.</summary>
    public static YesNo VoldoetAanVoorwaarden { get; } = Case.YesNo(
        "mvv.voldoetAanVoorwaarden", static d => d.Mvv?.VoldoetAanVoorwaarden,
        "Voldoet de vreemdeling (nog) aan de voorwaarden waaronder de mvv is afgegeven?",
        "Does the person (still) meet the conditions on which the mvv was issued?");

    /// <summary>Its last day.</summary>
    public static Fact<LocalDate> Einddatum { get; } = Case.Date(
        "mvv.einddatum", static d => d.Mvv?.Einddatum,
        "Tot en met welke dag is de mvv geldig?",
        "Until which day, that day included, is the mvv valid?");

    /// <summary>Withdrawn.</summary>
    public static YesNo Ingetrokken { get; } = Case.YesNo(
        "mvv.ingetrokken", static d => d.Mvv?.Ingetrokken,
        "Is de mvv bij beschikking ingetrokken?",
        "Was the mvv withdrawn by a decision?");

    /// <summary>When that takes effect.</summary>
    public static Fact<LocalDate> RechtsgevolgenIntrekkingOp { get; } = Case.Date(
        "mvv.rechtsgevolgenIntrekkingOp", static d => d.Mvv?.RechtsgevolgenIntrekkingOp,
        "Op welke dag beginnen de rechtsgevolgen die het intrekkingsbesluit noemt?",
        "On which day do the effects named in the decision to withdraw begin?");

    /// <summary>Struck through.</summary>
    public static YesNo StickerDoorgehaald { get; } = Case.YesNo(
        "mvv.stickerDoorgehaald", static d => d.Mvv?.StickerDoorgehaald,
        "Is of wordt de mvv-sticker doorgehaald?",
        "Is the mvv sticker struck through?");
}

/// <summary>Questions about entry.</summary>
public static class Toegang
{
    /// <summary>Wished for.</summary>
    public static YesNo Gewenst { get; } = Case.YesNo(
        "toegang.gewenst", static d => d.Toegang?.Gewenst,
        "Wil de vreemdeling toegang tot Nederland krijgen?",
        "Does the person wish to enter the Netherlands?");

    /// <summary>Refused.</summary>
    public static YesNo Geweigerd { get; } = Case.YesNo(
        "toegang.geweigerd", static d => d.Toegang?.Geweigerd,
        "Is of wordt de vreemdeling de toegang tot Nederland geweigerd (en is hij daarna niet alsnog ingereisd)?",
        "Was or is the person refused entry to the Netherlands (and did not enter all the same later)?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> DatumWeigering { get; } = Case.Date(
        "toegang.datumWeigering", static d => d.Toegang?.DatumWeigering,
        "Op welke dag is de toegang geweigerd?",
        "On which day was entry refused?");

    /// <summary>At a border crossing point of the Union.</summary>
    public static YesNo AanGrensdoorlaatpost { get; } = Case.YesNo(
        "toegang.aanGrensdoorlaatpost", static d => d.Toegang?.AanGrensdoorlaatpost,
        "Is de toegang geweigerd aan een grensdoorlaatpost die toegang tot de EU geeft?",
        "Was entry refused at a border crossing point that gives access to the EU?");

    /// <summary>Because of a false document.</summary>
    public static YesNo WegensValsDocument { get; } = Case.YesNo(
        "toegang.wegensValsDocument", static d => d.Toegang?.WegensValsDocument,
        "Is de toegang geweigerd omdat een vals reis- of identiteitsdocument is gebruikt?",
        "Was entry refused because a false travel or identity document was used?");

    /// <summary>Because of drug smuggling.</summary>
    public static YesNo WegensDrugssmokkel { get; } = Case.YesNo(
        "toegang.wegensDrugssmokkel", static d => d.Toegang?.WegensDrugssmokkel,
        "Is de toegang geweigerd wegens een misdrijf dat met drugssmokkel te maken heeft?",
        "Was entry refused because of a crime related to drug smuggling?");

    /// <summary>Granted all the same.</summary>
    public static YesNo VerleendVoorKortVerblijf { get; } = Case.YesNo(
        "toegang.verleendVoorKortVerblijf", static d => d.Toegang?.VerleendVoorKortVerblijf,
        "Wordt de vreemdeling de toegang tot Nederland voor een kort verblijf verleend?",
        "Is the person granted entry to the Netherlands for a short stay?");
}

/// <summary>Questions about the return decisions.</summary>
public static class Terugkeerbesluiten
{
    /// <summary>The return decisions that stand.</summary>
    public static ListFact<Terugkeerbesluit> Alle { get; } = Case.List(
        "terugkeerbesluiten", static d => d.Terugkeerbesluiten,
        "Welke terugkeerbesluiten gelden tegen de vreemdeling (genomen, en niet ingetrokken of vernietigd)?",
        "Which return decisions stand against the person (taken, and not withdrawn or annulled)?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Alle.Date(
        "datum", static t => t.Datum,
        "Op welke dag is het terugkeerbesluit bekendgemaakt?",
        "On which day was the return decision made known?");

    /// <summary>By whom.</summary>
    public static YesNo DoorBevoegdeAmbtenaar { get; } = Alle.YesNo(
        "doorBevoegdeAmbtenaar", static t => t.DoorBevoegdeAmbtenaar,
        "Is het terugkeerbesluit genomen door de ambtenaar die volgens artikel 6.4, eerste lid, VV bevoegd is?",
        "Was the return decision taken by the officer who is competent under article 6.4(1) VV?");

    /// <summary>With an entry ban.</summary>
    public static YesNo MetInreisverbod { get; } = Alle.YesNo(
        "metInreisverbod", static t => t.MetInreisverbod,
        "Is met het terugkeerbesluit een inreisverbod opgelegd?",
        "Was an entry ban imposed with the return decision?");

    /// <summary>With a country of return.</summary>
    public static YesNo LandGenoemd { get; } = Alle.YesNo(
        "landGenoemd", static t => t.LandGenoemd,
        "Noemt het terugkeerbesluit een land van terugkeer?",
        "Does the return decision name a country of return?");

    /// <summary>The term for departure.</summary>
    public static Fact<int> VertrektermijnDagen { get; } = Alle.Number(
        "vertrektermijnDagen", static t => t.VertrektermijnDagen,
        "Hoeveel dagen kreeg de vreemdeling om te vertrekken (0 is onmiddellijk)?",
        "How many days did the person get to depart (0 is at once)?");
}

/// <summary>Questions about the entry bans.</summary>
public static class Inreisverboden
{
    /// <summary>The entry bans that stand.</summary>
    public static ListFact<Inreisverbod> Alle { get; } = Case.List(
        "inreisverboden", static d => d.Inreisverboden,
        "Welke inreisverboden gelden voor de vreemdeling?",
        "Which entry bans stand against the person?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Alle.Date(
        "datum", static i => i.Datum,
        "Op welke dag is het inreisverbod bekendgemaakt?",
        "On which day was the entry ban made known?");

    /// <summary>Light or heavy.</summary>
    public static Fact<SoortInreisverbod> Soort { get; } = Alle.Choice(
        "soort", Keuzen.SoortInreisverbod, static i => i.Soort,
        "Is het inreisverbod licht (artikel 66a, zesde lid, Vw) of zwaar (zevende lid)?",
        "Is the entry ban light (article 66a(6) Vw) or heavy (paragraph 7)?");

    /// <summary>In effect.</summary>
    public static YesNo InWerking { get; } = Alle.YesNo(
        "inWerking", static i => i.InWerking,
        "Is het inreisverbod in werking getreden (de vreemdeling heeft na de oplegging de lidstaten verlaten)?",
        "Has the entry ban taken effect (the person left the member states after it was imposed)?");
}

/// <summary>Questions about the declaration of undesirability.</summary>
public static class Ongewenstverklaring
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Uitgesproken { get; } = Case.YesNo(
        "ongewenstverklaring.uitgesproken", static d => d.Ongewenstverklaring?.Uitgesproken,
        "Is de vreemdeling op grond van artikel 67 Vw ongewenst verklaard?",
        "Is the person declared undesirable under article 67 Vw?");

    /// <summary>Why.</summary>
    public static Fact<GrondOngewenstverklaring> Grond { get; } = Case.Choice(
        "ongewenstverklaring.grond", Keuzen.GrondOngewenstverklaring, static d => d.Ongewenstverklaring?.Grond,
        "Waarom is de vreemdeling ongewenst verklaard?",
        "Why was the person declared undesirable?");

    /// <summary>Article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
    public static YesNo VoldoetAanArtikel24 { get; } = Case.YesNo(
        "ongewenstverklaring.voldoetAanArtikel24", static d => d.Ongewenstverklaring?.VoldoetAanArtikel24,
        "Voldoet de ongewenstverklaring aan artikel 24, eerste lid, onder a, van Verordening (EU) 2018/1861?",
        "Does the declaration of undesirability meet article 24(1)(a) of Regulation (EU) 2018/1861?");

    // ---------- Voor de opheffing ----------

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "ongewenstverklaring.datum", static d => d.Ongewenstverklaring?.Datum,
        "Op welke dag is de vreemdeling ongewenst verklaard?",
        "On which day was the person declared undesirable?");

    /// <summary>For what.</summary>
    public static Fact<AanleidingOngewenst> Aanleiding { get; } = Case.Choice(
        "ongewenstverklaring.aanleiding", Keuzen.AanleidingOngewenst, static d => d.Ongewenstverklaring?.Aanleiding,
        "Waarvoor is de vreemdeling ongewenst verklaard (bij meer dan een: die met de langste termijn)?",
        "What was the person declared undesirable for (with more than one: that with the longest term)?");

    /// <summary>The maximum sentence.</summary>
    public static Fact<int> StrafmaximumMaanden { get; } = Case.Number(
        "ongewenstverklaring.strafmaximumMaanden", static d => d.Ongewenstverklaring?.StrafmaximumMaanden,
        "Hoeveel maanden gevangenisstraf staan ten hoogste op dat misdrijf (levenslang: 9999)?",
        "How many months of prison does that crime carry at most (life: 9999)?");

    /// <summary>Departure.</summary>
    public static Fact<LocalDate> VertrokkenOp { get; } = Case.DateOrNotYet(
        "ongewenstverklaring.vertrokkenOp", static d => d.Ongewenstverklaring?.VertrokkenOp,
        "Op welke dag is de vreemdeling na de ongewenstverklaring uit Nederland vertrokken (was de vreemdeling al weg: de dag van het laatste vertrek daarvoor)?",
        "On which day did the person leave the Netherlands after the declaration (whoever was gone already: the day of the last departure before it)?");

    /// <summary>The stays since then.</summary>
    public static ListFact<VerblijfSindsVertrek> VerblijvenSindsVertrek { get; } = Case.List(
        "ongewenstverklaring.verblijvenSindsVertrek", static d => d.Ongewenstverklaring?.VerblijvenSindsVertrek,
        "Welke keren is de vreemdeling sindsdien weer in Nederland geweest?",
        "At which times was the person in the Netherlands again since then?");

    /// <summary>The end of a stay.</summary>
    public static Fact<LocalDate> WeerVertrokkenOp { get; } = VerblijvenSindsVertrek.DateOrNotYet(
        "vertrokkenOp", static v => v.VertrokkenOp,
        "Op welke dag is de vreemdeling weer vertrokken?",
        "On which day did the person leave again?");

    /// <summary>A stay under a temporary lifting.</summary>
    public static YesNo BinnenTijdelijkeOpheffing { get; } = VerblijvenSindsVertrek.YesNo(
        "binnenTijdelijkeOpheffing", static v => v.BinnenTijdelijkeOpheffing,
        "Was de ongewenstverklaring voor dit verblijf vooraf tijdelijk opgeheven, en hield de vreemdeling zich aan de voorwaarden?",
        "Was the declaration lifted temporarily before this stay, and did the person keep to the conditions?");

    /// <summary>A new crime.</summary>
    public static YesNo NieuwMisdrijf { get; } = Case.YesNo(
        "ongewenstverklaring.nieuwMisdrijf", static d => d.Ongewenstverklaring?.NieuwMisdrijf,
        "Heeft de vreemdeling sinds de ongewenstverklaring een misdrijf gepleegd dat inbreuk maakt op de openbare orde?",
        "Has the person since the declaration committed a crime that is a breach of public order?");

    /// <summary>Its day.</summary>
    public static Fact<LocalDate> NieuwMisdrijfOp { get; } = Case.Date(
        "ongewenstverklaring.nieuwMisdrijfOp", static d => d.Ongewenstverklaring?.NieuwMisdrijfOp,
        "Op welke dag is het laatste van die misdrijven gepleegd dat tot ongewenstverklaring zou kunnen leiden?",
        "On which day was the last of those crimes committed that could lead to a declaration of undesirability?");

    /// <summary>Prosecution.</summary>
    public static YesNo StrafvervolgingLoopt { get; } = Case.YesNo(
        "ongewenstverklaring.strafvervolgingLoopt", static d => d.Ongewenstverklaring?.StrafvervolgingLoopt,
        "Wordt de vreemdeling nu voor enig misdrijf strafrechtelijk vervolgd?",
        "Is the person now being prosecuted for any crime?");

    /// <summary>Changed family life.</summary>
    public static YesNo GezinslevenGewijzigd { get; } = Case.YesNo(
        "ongewenstverklaring.gezinslevenGewijzigd", static d => d.Ongewenstverklaring?.GezinslevenGewijzigd,
        "Is sinds de ongewenstverklaring iets veranderd in de omstandigheden die paragraaf B2/10 Vc voor artikel 8 EVRM noemt?",
        "Has anything changed since the declaration in the circumstances that paragraph B2/10 Vc names for article 8 ECHR?");
}

/// <summary>Questions about the application for lifting the declaration of undesirability.</summary>
public static class AanvraagOpheffing
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Gedaan { get; } = Case.YesNo(
        "aanvraagOpheffing.gedaan", static d => d.AanvraagOpheffing?.Gedaan,
        "Heeft de vreemdeling bij de IND om opheffing van de ongewenstverklaring gevraagd?",
        "Has the person applied to the IND for lifting the declaration of undesirability?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "aanvraagOpheffing.datum", static d => d.AanvraagOpheffing?.Datum,
        "Op welke dag is om opheffing gevraagd?",
        "On which day was lifting applied for?");

    /// <summary>A material change.</summary>
    public static YesNo BewijsMaterieleWijziging { get; } = Case.YesNo(
        "aanvraagOpheffing.bewijsMaterieleWijziging", static d => d.AanvraagOpheffing?.BewijsMaterieleWijziging,
        "Liggen er stukken die een wezenlijke verandering moeten aantonen in de omstandigheden waarop de verwijdering berustte?",
        "Are there documents meant to show a material change in the circumstances on which the removal rested?");

    /// <summary>Letter a.</summary>
    public static YesNo EigenVerklaring { get; } = Case.YesNo(
        "aanvraagOpheffing.eigenVerklaring", static d => d.AanvraagOpheffing?.EigenVerklaring,
        "Ligt er een schriftelijke verklaring van de vreemdeling over de jaren buiten Nederland, en dat er geen misdrijven zijn en geen vervolging?",
        "Is there a written statement of the person on the years outside the Netherlands, and that there are no crimes and no prosecution?");

    /// <summary>Letter b.</summary>
    public static YesNo Reisdocumenten { get; } = Case.YesNo(
        "aanvraagOpheffing.reisdocumenten", static d => d.AanvraagOpheffing?.Reisdocumenten,
        "Liggen er kopieën van de reisdocumenten sinds de ongewenstverklaring?",
        "Are there copies of the travel documents since the declaration?");

    /// <summary>Letter c.</summary>
    public static YesNo OverzichtVerblijfplaatsen { get; } = Case.YesNo(
        "aanvraagOpheffing.overzichtVerblijfplaatsen", static d => d.AanvraagOpheffing?.OverzichtVerblijfplaatsen,
        "Ligt er een overzicht van de verblijfplaatsen sinds de ongewenstverklaring, met bewijs?",
        "Is there a list of the places of residence since the declaration, with evidence?");

    /// <summary>Letter d.</summary>
    public static YesNo VerklaringAutoriteiten { get; } = Case.YesNo(
        "aanvraagOpheffing.verklaringAutoriteiten", static d => d.AanvraagOpheffing?.VerklaringAutoriteiten,
        "Ligt er een verklaring van de autoriteiten van elk land van verblijf dat de vreemdeling daar geen misdrijven heeft gepleegd en niet wordt vervolgd?",
        "Is there a statement of the authorities of each country of residence that the person has committed no crimes there and is not being prosecuted?");
}

/// <summary>Questions about temporary lifting.</summary>
public static class TijdelijkeOpheffing
{
    /// <summary>Whether it was asked for.</summary>
    public static YesNo Gevraagd { get; } = Case.YesNo(
        "tijdelijkeOpheffing.gevraagd", static d => d.TijdelijkeOpheffing?.Gevraagd,
        "Is om tijdelijke opheffing van de ongewenstverklaring (of, overeenkomstig, het inreisverbod) gevraagd?",
        "Has temporary lifting of the declaration of undesirability (or, by analogy, of the entry ban) been asked for?");

    /// <summary>In writing.</summary>
    public static YesNo SchriftelijkBijDeInd { get; } = Case.YesNo(
        "tijdelijkeOpheffing.schriftelijkBijDeInd", static d => d.TijdelijkeOpheffing?.SchriftelijkBijDeInd,
        "Is de aanvraag om tijdelijke opheffing schriftelijk bij de IND ingediend?",
        "Was the application for temporary lifting lodged in writing with the IND?");

    /// <summary>Who asks.</summary>
    public static Fact<AanvragerTijdelijkeOpheffing> Aanvrager { get; } = Case.Choice(
        "tijdelijkeOpheffing.aanvrager", Keuzen.AanvragerTijdelijkeOpheffing, static d => d.TijdelijkeOpheffing?.Aanvrager,
        "Wie vraagt om tijdelijke opheffing?",
        "Who asks for temporary lifting?");

    /// <summary>The claim of a special interest.</summary>
    public static YesNo InstantieSteltBelang { get; } = Case.YesNo(
        "tijdelijkeOpheffing.instantieSteltBelang", static d => d.TijdelijkeOpheffing?.InstantieSteltBelang,
        "Stelt de instantie die vraagt een bijzonder belang te hebben bij de komst van de vreemdeling?",
        "Does the body that asks say that it has a special interest in the person's coming?");

    /// <summary>Who signed.</summary>
    public static Fact<Ondertekenaar> Ondertekenaar { get; } = Case.Choice(
        "tijdelijkeOpheffing.ondertekenaar", Keuzen.Ondertekenaar, static d => d.TijdelijkeOpheffing?.Ondertekenaar,
        "Wie heeft de aanvraag van de instantie ondertekend?",
        "Who signed the application of the body?");

    /// <summary>Personal data.</summary>
    public static YesNo Personalia { get; } = Case.YesNo(
        "tijdelijkeOpheffing.personalia", static d => d.TijdelijkeOpheffing?.Personalia,
        "Staan de volledige personalia in de aanvraag, met alle eerdere aliassen?",
        "Does the application give all personal data, with all former aliases?");

    /// <summary>Day and place of entry.</summary>
    public static YesNo DagEnPlaatsBinnenkomst { get; } = Case.YesNo(
        "tijdelijkeOpheffing.dagEnPlaatsBinnenkomst", static d => d.TijdelijkeOpheffing?.DagEnPlaatsBinnenkomst,
        "Staan de dag en de plaats van binnenkomst in de aanvraag?",
        "Does the application give the day and place of entry?");

    /// <summary>Flight numbers.</summary>
    public static YesNo Vluchtnummers { get; } = Case.YesNo(
        "tijdelijkeOpheffing.vluchtnummers", static d => d.TijdelijkeOpheffing?.Vluchtnummers,
        "Staan de vluchtnummers van heen- en terugreis in de aanvraag?",
        "Does the application give the flight numbers, there and back?");

    /// <summary>Reason and necessity.</summary>
    public static YesNo RedenEnNoodzaak { get; } = Case.YesNo(
        "tijdelijkeOpheffing.redenEnNoodzaak", static d => d.TijdelijkeOpheffing?.RedenEnNoodzaak,
        "Staat in de aanvraag waarom de vreemdeling komt en waarom dat nodig is?",
        "Does the application say why the person comes and why that is necessary?");

    /// <summary>The interest.</summary>
    public static YesNo BelangBijKomst { get; } = Case.YesNo(
        "tijdelijkeOpheffing.belangBijKomst", static d => d.TijdelijkeOpheffing?.BelangBijKomst,
        "Staat het belang bij de komst in de aanvraag (van de instantie als die vraagt, anders van de vreemdeling)?",
        "Does the application state the interest in the coming (of the body if that asks, otherwise of the person)?");

    /// <summary>Guarantees.</summary>
    public static YesNo Garanties { get; } = Case.YesNo(
        "tijdelijkeOpheffing.garanties", static d => d.TijdelijkeOpheffing?.Garanties,
        "Bevat de aanvraag garanties over het verblijf en de kosten daarvan?",
        "Does the application give guarantees on the stay and its costs?");

    /// <summary>Family circumstances.</summary>
    public static Fact<Aannemelijkheid> Familieomstandigheden { get; } = Case.Choice(
        "tijdelijkeOpheffing.familieomstandigheden", Keuzen.Aannemelijkheid, static d => d.TijdelijkeOpheffing?.Familieomstandigheden,
        "Rust de aanvraag op familieomstandigheden, en zijn die aannemelijk gemaakt?",
        "Does the application rest on family circumstances, and were they made plausible?");

    /// <summary>Giving evidence.</summary>
    public static Fact<Aannemelijkheid> Getuigenis { get; } = Case.Choice(
        "tijdelijkeOpheffing.getuigenis", Keuzen.Aannemelijkheid, static d => d.TijdelijkeOpheffing?.Getuigenis,
        "Rust de aanvraag op een getuigenis in een rechtszaak, en is dat aannemelijk gemaakt?",
        "Does the application rest on giving evidence in a court case, and was that made plausible?");

    /// <summary>An official summons.</summary>
    public static YesNo OfficieleOproep { get; } = Case.YesNo(
        "tijdelijkeOpheffing.officieleOproep", static d => d.TijdelijkeOpheffing?.OfficieleOproep,
        "Is de vreemdeling door het OM of een rechterlijke instantie officieel opgeroepen om te getuigen?",
        "Was the person officially summoned by the prosecution or a court to give evidence?");

    /// <summary>A case of one's own.</summary>
    public static Fact<Aannemelijkheid> EigenRechtszaak { get; } = Case.Choice(
        "tijdelijkeOpheffing.eigenRechtszaak", Keuzen.Aannemelijkheid, static d => d.TijdelijkeOpheffing?.EigenRechtszaak,
        "Rust de aanvraag op een eigen rechtszaak, en is die aannemelijk gemaakt?",
        "Does the application rest on a court case of the person's own, and was that made plausible?");

    /// <summary>What kind of case.</summary>
    public static Fact<SoortRechtszaak> SoortRechtszaak { get; } = Case.Choice(
        "tijdelijkeOpheffing.soortRechtszaak", Keuzen.SoortRechtszaak, static d => d.TijdelijkeOpheffing?.SoortRechtszaak,
        "Wat voor zaak is de eigen rechtszaak?",
        "What kind of case is the person's own case?");

    /// <summary>Presence required.</summary>
    public static YesNo RechtbankVergtAanwezigheid { get; } = Case.YesNo(
        "tijdelijkeOpheffing.rechtbankVergtAanwezigheid", static d => d.TijdelijkeOpheffing?.RechtbankVergtAanwezigheid,
        "Heeft de rechtbank kenbaar gemaakt dat de vreemdeling bij de eigen zaak aanwezig moet zijn?",
        "Has the court made known that the person must be present at the own case?");

    /// <summary>Another reason.</summary>
    public static YesNo AndereReden { get; } = Case.YesNo(
        "tijdelijkeOpheffing.andereReden", static d => d.TijdelijkeOpheffing?.AndereReden,
        "Rust de aanvraag (ook) op een andere reden dan familieomstandigheden, een getuigenis of een eigen rechtszaak?",
        "Does the application (also) rest on another reason than family circumstances, giving evidence or a case of one's own?");

    /// <summary>Granted.</summary>
    public static YesNo Verleend { get; } = Case.YesNo(
        "tijdelijkeOpheffing.verleend", static d => d.TijdelijkeOpheffing?.Verleend,
        "Is of wordt de maatregel tijdelijk opgeheven?",
        "Is the measure temporarily lifted, or is it going to be?");

    /// <summary>The day of entry.</summary>
    public static Fact<LocalDate> BinnenkomstOp { get; } = Case.Date(
        "tijdelijkeOpheffing.binnenkomstOp", static d => d.TijdelijkeOpheffing?.BinnenkomstOp,
        "Op welke dag kwam of komt de vreemdeling Nederland binnen?",
        "On which day did or does the person enter the Netherlands?");

    /// <summary>Entry over an external border.</summary>
    public static YesNo BinnenkomstViaBuitengrens { get; } = Case.YesNo(
        "tijdelijkeOpheffing.binnenkomstViaBuitengrens", static d => d.TijdelijkeOpheffing?.BinnenkomstViaBuitengrens,
        "Komt de vreemdeling Nederland via een buitengrens binnen?",
        "Does the person enter the Netherlands over an external border?");

    /// <summary>Departure over an external border.</summary>
    public static YesNo VertrekViaBuitengrens { get; } = Case.YesNo(
        "tijdelijkeOpheffing.vertrekViaBuitengrens", static d => d.TijdelijkeOpheffing?.VertrekViaBuitengrens,
        "Vertrekt de vreemdeling via een buitengrens uit Nederland?",
        "Does the person leave the Netherlands over an external border?");
}

/// <summary>Questions about how a decision reaches the person.</summary>
public static class Bekendmaking
{
    /// <summary>Handing over.</summary>
    public static YesNo UitreikingInPersoonMogelijk { get; } = Case.YesNo(
        "bekendmaking.uitreikingInPersoonMogelijk", static d => d.Bekendmaking?.UitreikingInPersoonMogelijk,
        "Kan het besluit aan de vreemdeling in persoon worden uitgereikt?",
        "Can the decision be handed to the person?");

    /// <summary>The last address.</summary>
    public static Fact<LaatsteAdres> LaatsteAdres { get; } = Case.Choice(
        "bekendmaking.laatsteAdres", Keuzen.LaatsteAdres, static d => d.Bekendmaking?.LaatsteAdres,
        "Wat is van het laatste adres van de vreemdeling bekend?",
        "What is known of the person's last address?");

    /// <summary>The representative.</summary>
    public static Fact<StandGemachtigde> Gemachtigde { get; } = Case.Choice(
        "bekendmaking.gemachtigde", Keuzen.StandGemachtigde, static d => d.Bekendmaking?.Gemachtigde,
        "Is er een gemachtigde bekend?",
        "Is a representative known?");
}

/// <summary>Questions about the entry ban of which lifting is at issue.</summary>
public static class BestaandInreisverbod
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Uitgevaardigd { get; } = Case.YesNo(
        "bestaandInreisverbod.uitgevaardigd", static d => d.BestaandInreisverbod?.Uitgevaardigd,
        "Is tegen de vreemdeling een inreisverbod uitgevaardigd dat niet is opgeheven of vernietigd?",
        "Was an entry ban issued against the person that was not lifted or annulled?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "bestaandInreisverbod.datum", static d => d.BestaandInreisverbod?.Datum,
        "Op welke dag is dat inreisverbod uitgevaardigd?",
        "On which day was that entry ban issued?");

    /// <summary>Under which lid of article 66a Vw.</summary>
    public static Fact<Artikel66aLid> Grondslag { get; } = Case.Choice(
        "bestaandInreisverbod.grondslag", Keuzen.Artikel66aLid, static d => d.BestaandInreisverbod?.Grondslag,
        "Op grond van welk lid van artikel 66a Vw is het inreisverbod uitgevaardigd?",
        "Under which lid of article 66a Vw was the entry ban issued?");

    /// <summary>By which lid of article 6.5a Vb.</summary>
    public static Fact<LidDuurInreisverbod> LidDuur { get; } = Case.Choice(
        "bestaandInreisverbod.lidDuur", Keuzen.LidDuurInreisverbod, static d => d.BestaandInreisverbod?.LidDuur,
        "Met toepassing van welk lid van artikel 6.5a Vb is de duur van het inreisverbod bepaald?",
        "By which lid of article 6.5a Vb was the duration of the entry ban set?");

    /// <summary>How long.</summary>
    public static Fact<int> DuurMaanden { get; } = Case.Number(
        "bestaandInreisverbod.duurMaanden", static d => d.BestaandInreisverbod?.DuurMaanden,
        "Hoeveel maanden duurt het inreisverbod volgens het besluit (een jaar is twaalf)?",
        "How many months does the entry ban last according to the decision (a year is twelve)?");

    /// <summary>Heavy.</summary>
    public static YesNo Artikel66aLid7 { get; } = Case.YesNo(
        "bestaandInreisverbod.artikel66aLid7", static d => d.BestaandInreisverbod?.Artikel66aLid7,
        "Is artikel 66a, zevende lid, Vw nu op de vreemdeling van toepassing (zwaar inreisverbod)?",
        "Does article 66a(7) Vw now apply to the person (heavy entry ban)?");

    /// <summary>Departure.</summary>
    public static Fact<LocalDate> VertrokkenOp { get; } = Case.DateOrNotYet(
        "bestaandInreisverbod.vertrokkenOp", static d => d.BestaandInreisverbod?.VertrokkenOp,
        "Op welke dag is de vreemdeling na het inreisverbod daadwerkelijk uit Nederland vertrokken (was de vreemdeling al weg: de dag van het laatste vertrek daarvoor)?",
        "On which day did the person actually leave the Netherlands after the entry ban (whoever was gone already: the day of the last departure before it)?");

    /// <summary>The stays since then.</summary>
    public static ListFact<VerblijfNaInreisverbod> VerblijvenSindsVertrek { get; } = Case.List(
        "bestaandInreisverbod.verblijvenSindsVertrek", static d => d.BestaandInreisverbod?.VerblijvenSindsVertrek,
        "Welke keren is de vreemdeling sindsdien in Nederland of een andere Schengenstaat geweest (ook als het vertrek naar zo'n staat ging)?",
        "At which times was the person in the Netherlands or another Schengen state since then (also where departure was to such a state)?");

    /// <summary>The end of a stay.</summary>
    public static Fact<LocalDate> WeerVertrokkenOp { get; } = VerblijvenSindsVertrek.DateOrNotYet(
        "vertrokkenOp", static v => v.VertrokkenOp,
        "Op welke dag is de vreemdeling daar weer vertrokken?",
        "On which day did the person leave there again?");

    /// <summary>A stay in the Netherlands.</summary>
    public static YesNo InNederland { get; } = VerblijvenSindsVertrek.YesNo(
        "inNederland", static v => v.InNederland,
        "Was dat verblijf in Nederland (nee: in een andere Schengenstaat)?",
        "Was that stay in the Netherlands (no: in another Schengen state)?");

    /// <summary>Departure in keeping with the duty, shown.</summary>
    public static YesNo VertrekVolgensPlichtAangetoond { get; } = Case.YesNo(
        "bestaandInreisverbod.vertrekVolgensPlichtAangetoond", static d => d.BestaandInreisverbod?.VertrekVolgensPlichtAangetoond,
        "Heeft de vreemdeling aangetoond uit eigen beweging en binnen de vertrektermijn uit Nederland en de andere Schengenstaten te zijn vertrokken?",
        "Has the person shown to have left the Netherlands and the other Schengen states of their own accord and within the term for departure?");

    /// <summary>A crime since departure.</summary>
    public static YesNo MisdrijfSindsVertrek { get; } = Case.YesNo(
        "bestaandInreisverbod.misdrijfSindsVertrek", static d => d.BestaandInreisverbod?.MisdrijfSindsVertrek,
        "Heeft de vreemdeling sinds het vertrek een misdrijf gepleegd?",
        "Has the person committed a crime since departure?");

    /// <summary>Its day.</summary>
    public static Fact<LocalDate> LaatsteMisdrijfOp { get; } = Case.Date(
        "bestaandInreisverbod.laatsteMisdrijfOp", static d => d.BestaandInreisverbod?.LaatsteMisdrijfOp,
        "Op welke dag is het laatste van die misdrijven gepleegd?",
        "On which day was the last of those crimes committed?");

    /// <summary>Prosecution.</summary>
    public static YesNo StrafvervolgingLoopt { get; } = Case.YesNo(
        "bestaandInreisverbod.strafvervolgingLoopt", static d => d.BestaandInreisverbod?.StrafvervolgingLoopt,
        "Is de vreemdeling nu aan strafvervolging onderworpen?",
        "Is the person now subject to prosecution?");

    /// <summary>A case of article 6.5(2) Vb.</summary>
    public static YesNo GevalArtikel65Lid2 { get; } = Case.YesNo(
        "bestaandInreisverbod.gevalArtikel65Lid2", static d => d.BestaandInreisverbod?.GevalArtikel65Lid2,
        "Doet zich nu een van de gevallen van artikel 6.5, tweede lid, Vb voor?",
        "Does one of the cases of article 6.5(2) Vb now arise?");
}

/// <summary>Questions about the application for lifting the entry ban.</summary>
public static class AanvraagOpheffingInreisverbod
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Gedaan { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.gedaan", static d => d.AanvraagOpheffingInreisverbod?.Gedaan,
        "Heeft de vreemdeling bij de IND om opheffing van het inreisverbod gevraagd?",
        "Has the person applied to the IND for lifting the entry ban?");

    /// <summary>Letter a.</summary>
    public static YesNo EigenVerklaring { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.eigenVerklaring", static d => d.AanvraagOpheffingInreisverbod?.EigenVerklaring,
        "Ligt er een schriftelijke verklaring van de vreemdeling dat aan de voorwaarden voor opheffing van het inreisverbod is voldaan?",
        "Is there a written statement of the person that the conditions for lifting the entry ban are met?");

    /// <summary>Letter b.</summary>
    public static YesNo Reisdocumenten { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.reisdocumenten", static d => d.AanvraagOpheffingInreisverbod?.Reisdocumenten,
        "Liggen er kopieën van de reisdocumenten sinds het inreisverbod?",
        "Are there copies of the travel documents since the entry ban?");

    /// <summary>Letter c.</summary>
    public static YesNo OverzichtVerblijfplaatsen { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.overzichtVerblijfplaatsen", static d => d.AanvraagOpheffingInreisverbod?.OverzichtVerblijfplaatsen,
        "Ligt er een overzicht van de verblijfplaatsen sinds het inreisverbod, met bewijs?",
        "Is there a list of the places of residence since the entry ban, with evidence?");

    /// <summary>Letter d.</summary>
    public static YesNo VerklaringAutoriteiten { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.verklaringAutoriteiten", static d => d.AanvraagOpheffingInreisverbod?.VerklaringAutoriteiten,
        "Ligt er van elk land van verblijf sinds het inreisverbod een verklaring van de autoriteiten over misdrijven en strafvervolging?",
        "Is there of each country of residence since the entry ban a statement of the authorities on crimes and prosecution?");

    /// <summary>Remedies.</summary>
    public static YesNo RechtsmiddelOpen { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.rechtsmiddelOpen", static d => d.AanvraagOpheffingInreisverbod?.RechtsmiddelOpen,
        "Kan tegen het besluit tot uitvaardiging van het inreisverbod nog een rechtsmiddel worden aangewend?",
        "Can the decision by which the entry ban was issued still be challenged?");

    /// <summary>Taken as an objection or appeal.</summary>
    public static YesNo AangemerktAlsRechtsmiddel { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.aangemerktAlsRechtsmiddel", static d => d.AanvraagOpheffingInreisverbod?.AangemerktAlsRechtsmiddel,
        "Heeft de IND de aanvraag aangemerkt als bezwaar- of beroepschrift, of als grond daarvan?",
        "Has the IND taken the application as an objection or appeal, or as a ground of one?");

    /// <summary>Special facts.</summary>
    public static YesNo BijzondereFeitenAangevoerd { get; } = Case.YesNo(
        "aanvraagOpheffingInreisverbod.bijzondereFeitenAangevoerd", static d => d.AanvraagOpheffingInreisverbod?.BijzondereFeitenAangevoerd,
        "Heeft de vreemdeling bijzondere feiten en omstandigheden aangevoerd om het inreisverbod op te heffen?",
        "Has the person put forward special facts and circumstances for lifting the entry ban?");
}

/// <summary>Questions about residence for which the entry ban can be lifted of its own motion.</summary>
public static class AmbtshalveOpheffing
{
    /// <summary>The purpose.</summary>
    public static Fact<DoelRegulier> Doel { get; } = Case.Choice(
        "ambtshalveOpheffing.doel", Keuzen.DoelRegulier, static d => d.AmbtshalveOpheffing?.Doel,
        "Voor welk doel zou de vreemdeling regulier verblijf krijgen?",
        "For which purpose would the person get regular residence?");

    /// <summary>All conditions, regular.</summary>
    public static YesNo VoldoetAanVoorwaardenRegulier { get; } = Case.YesNo(
        "ambtshalveOpheffing.voldoetAanVoorwaardenRegulier", static d => d.AmbtshalveOpheffing?.VoldoetAanVoorwaardenRegulier,
        "Voldoet de vreemdeling, het inreisverbod weggedacht, aan alle voorwaarden voor die verblijfsvergunning regulier voor bepaalde tijd?",
        "Does the person, the entry ban left aside, meet all conditions for that regular permit for a fixed term?");

    /// <summary>All conditions, asylum.</summary>
    public static YesNo VoldoetAanVoorwaardenAsiel { get; } = Case.YesNo(
        "ambtshalveOpheffing.voldoetAanVoorwaardenAsiel", static d => d.AmbtshalveOpheffing?.VoldoetAanVoorwaardenAsiel,
        "Voldoet de vreemdeling, het inreisverbod weggedacht, aan alle voorwaarden voor de verblijfsvergunning asiel voor bepaalde tijd?",
        "Does the person, the entry ban left aside, meet all conditions for the asylum permit for a fixed term?");
}

/// <summary>Questions about the decision to alert.</summary>
public static class BesluitTotSignalering
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Genomen { get; } = Case.YesNo(
        "besluitTotSignalering.genomen", static d => d.BesluitTotSignalering?.Genomen,
        "Is een besluit tot signalering genomen (artikel 24, eerste lid, onder a, van Verordening (EU) 2018/1861)?",
        "Was a decision to alert taken (article 24(1)(a) of Regulation (EU) 2018/1861)?");
}

/// <summary>Questions about departure.</summary>
public static class Vertrek
{
    /// <summary>Departure from the territory of the member states.</summary>
    public static Fact<VertrekBekend> GrondgebiedLidstaten { get; } = Case.Choice(
        "vertrek.grondgebiedLidstaten", Keuzen.VertrekBekend, static d => d.Vertrek?.GrondgebiedLidstaten,
        "Is bij de IND bekend of de vreemdeling na het laatste terugkeerbesluit of inreisverbod het grondgebied van de lidstaten daadwerkelijk heeft verlaten?",
        "Does the IND know whether the person actually left the territory of the member states after the last return decision or entry ban?");

    /// <summary>When the person left the Netherlands.</summary>
    public static Fact<LocalDate> NederlandVerlatenOp { get; } = Case.DateOrNotYet(
        "vertrek.nederlandVerlatenOp", static d => d.Vertrek?.NederlandVerlatenOp,
        "Op welke dag heeft de vreemdeling Nederland voor het laatst daadwerkelijk verlaten?",
        "On which day did the person last actually leave the Netherlands?");

    /// <summary>Return confirmation.</summary>
    public static YesNo TerugkeerbevestigingOntvangen { get; } = Case.YesNo(
        "vertrek.terugkeerbevestigingOntvangen", static d => d.Vertrek?.TerugkeerbevestigingOntvangen,
        "Is na het laatste terugkeerbesluit of inreisverbod een terugkeerbevestiging ontvangen?",
        "Was a confirmation of return received after the last return decision or entry ban?");

    /// <summary>Deregistration.</summary>
    public static YesNo UitgeschrevenWegensEmigratie { get; } = Case.YesNo(
        "vertrek.uitgeschrevenWegensEmigratie", static d => d.Vertrek?.UitgeschrevenWegensEmigratie,
        "Heeft de vreemdeling zich wegens emigratie uit de BRP laten uitschrijven?",
        "Did the person deregister from the BRP because of emigration?");

    /// <summary>Unknown destination.</summary>
    public static YesNo MetOnbekendeBestemming { get; } = Case.YesNo(
        "vertrek.metOnbekendeBestemming", static d => d.Vertrek?.MetOnbekendeBestemming,
        "Is de vreemdeling met onbekende bestemming vertrokken?",
        "Did the person leave with unknown destination?");
}

/// <summary>Questions about the event in the procedure that an alert could rest on.</summary>
public static class ProcedureleGebeurtenis
{
    /// <summary>Whether there was one.</summary>
    public static YesNo HeeftPlaatsgevonden { get; } = Case.YesNo(
        "procedureleGebeurtenis.heeftPlaatsgevonden", static d => d.ProcedureleGebeurtenis?.HeeftPlaatsgevonden,
        "Is er een gebeurtenis in de procedure geweest (zoals een aanvraag, een beslissing, bezwaar of beroep)?",
        "Was there an event in the procedure (such as an application, a decision, an objection or an appeal)?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "procedureleGebeurtenis.datum", static d => d.ProcedureleGebeurtenis?.Datum,
        "Op welke dag was de gebeurtenis in de procedure?",
        "On which day was the event in the procedure?");
}

/// <summary>Questions about the alerts that stand.</summary>
public static class Signaleringen
{
    /// <summary>The Dutch alerts that stand.</summary>
    public static ListFact<BestaandeSignalering> Alle { get; } = Case.List(
        "signaleringen", static d => d.Signaleringen,
        "Welke Nederlandse signaleringen staan er nu?",
        "Which Dutch alerts stand now?");

    /// <summary>The register.</summary>
    public static Fact<Register> Register { get; } = Alle.Choice(
        "register", Keuzen.Register, static s => s.Register,
        "In welk register staat de signalering?",
        "In which register does the alert stand?");

    /// <summary>What it asks for.</summary>
    public static Fact<SoortSignalering> Soort { get; } = Alle.Choice(
        "soort", Keuzen.SoortSignalering, static s => s.Soort,
        "Wat voor signalering is het?",
        "What kind of alert is it?");

    /// <summary>What it rests on.</summary>
    public static Fact<Grondslag> Grondslag { get; } = Alle.Choice(
        "grondslag", Keuzen.Grondslag, static s => s.Grondslag,
        "Waarop berust de signalering?",
        "What does the alert rest on?");

    /// <summary>As what.</summary>
    public static Fact<Aanduiding> Aanduiding { get; } = Alle.Choice(
        "aanduiding", Keuzen.Aanduiding, static s => s.Aanduiding,
        "Als wat staat de vreemdeling gesignaleerd?",
        "As what does the person stand in the register?");

    /// <summary>An alert of another member state.</summary>
    public static YesNo DoorAndereLidstaat { get; } = Case.YesNo(
        "signaleringAndereLidstaat.aanwezig", static d => d.SignaleringAndereLidstaat?.Aanwezig,
        "Heeft een andere lidstaat de vreemdeling in SIS gesignaleerd?",
        "Has another member state entered an alert on the person in SIS?");
}

/// <summary>Questions about what sets an alert going, and how it is entered.</summary>
public static class ProcedureSignalering
{
    /// <summary>Model M93.</summary>
    public static YesNo M93Ingediend { get; } = Case.YesNo(
        "procedureSignalering.m93Ingediend", static d => d.ProcedureSignalering?.M93Ingediend,
        "Dient een ambtenaar model M93 in, of heeft hij dat gedaan?",
        "Does an officer submit model M93, or has he done so?");

    /// <summary>A report in the BVV.</summary>
    public static YesNo MeldingInBvv { get; } = Case.YesNo(
        "procedureSignalering.meldingInBvv", static d => d.ProcedureSignalering?.MeldingInBvv,
        "Meldt de BVV een licht inreisverbod dat de politie of de KMar heeft opgelegd?",
        "Does the BVV report a light entry ban that the police or the KMar imposed?");

    /// <summary>A decision of the IND.</summary>
    public static YesNo EigenBesluitBekendgemaakt { get; } = Case.YesNo(
        "procedureSignalering.eigenBesluitBekendgemaakt", static d => d.ProcedureSignalering?.EigenBesluitBekendgemaakt,
        "Heeft de IND een eigen inreisverbod of ongewenstverklaring bekendgemaakt?",
        "Has the IND made its own entry ban or declaration of undesirability known?");

    /// <summary>A proposal OVR.</summary>
    public static YesNo VoorstelOvr { get; } = Case.YesNo(
        "procedureSignalering.voorstelOvr", static d => d.ProcedureSignalering?.VoorstelOvr,
        "Stelt het M93 een signalering OVR (ongewenst vreemdeling) voor?",
        "Does the M93 propose an alert OVR (undesired alien)?");

    /// <summary>Fingerprints.</summary>
    public static YesNo Vingerafdrukken { get; } = Case.YesNo(
        "procedureSignalering.vingerafdrukken", static d => d.ProcedureSignalering?.Vingerafdrukken,
        "Is het formulier met vingerafdrukken bijgevoegd?",
        "Is the form with fingerprints enclosed?");

    /// <summary>Copies there.</summary>
    public static YesNo KopieenAanwezig { get; } = Case.YesNo(
        "procedureSignalering.kopieenAanwezig", static d => d.ProcedureSignalering?.KopieenAanwezig,
        "Zijn er kopieën van identiteitsdocumenten?",
        "Are there copies of identity documents?");

    /// <summary>Copies enclosed.</summary>
    public static YesNo KopieenBijgevoegd { get; } = Case.YesNo(
        "procedureSignalering.kopieenBijgevoegd", static d => d.ProcedureSignalering?.KopieenBijgevoegd,
        "Zijn die kopieën bijgevoegd?",
        "Are those copies enclosed?");

    /// <summary>Official report there.</summary>
    public static YesNo ProcesVerbaalAanwezig { get; } = Case.YesNo(
        "procedureSignalering.procesVerbaalAanwezig", static d => d.ProcedureSignalering?.ProcesVerbaalAanwezig,
        "Is er een proces-verbaal van het misdrijf achter het voorstel?",
        "Is there an official report of the crime behind the proposal?");

    /// <summary>Official report enclosed.</summary>
    public static YesNo ProcesVerbaalBijgevoegd { get; } = Case.YesNo(
        "procedureSignalering.procesVerbaalBijgevoegd", static d => d.ProcedureSignalering?.ProcesVerbaalBijgevoegd,
        "Is dat proces-verbaal bijgevoegd?",
        "Is that official report enclosed?");

    /// <summary>Its number.</summary>
    public static YesNo NummerProcesVerbaal { get; } = Case.YesNo(
        "procedureSignalering.nummerProcesVerbaal", static d => d.ProcedureSignalering?.NummerProcesVerbaal,
        "Is het nummer van dat proces-verbaal vermeld?",
        "Is the number of that official report stated?");

    /// <summary>Other evidence.</summary>
    public static YesNo AnderBewijsBijgevoegd { get; } = Case.YesNo(
        "procedureSignalering.anderBewijsBijgevoegd", static d => d.ProcedureSignalering?.AnderBewijsBijgevoegd,
        "Is ander bewijs voor het voorstel bijgevoegd?",
        "Is other evidence for the proposal enclosed?");

    /// <summary>Identity known.</summary>
    public static YesNo IdentiteitBekend { get; } = Case.YesNo(
        "procedureSignalering.identiteitBekend", static d => d.ProcedureSignalering?.IdentiteitBekend,
        "Is de identiteit van de vreemdeling bekend?",
        "Is the identity of the person known?");

    /// <summary>Identity examined.</summary>
    public static YesNo IdentiteitsonderzoekGedaan { get; } = Case.YesNo(
        "procedureSignalering.identiteitsonderzoekGedaan", static d => d.ProcedureSignalering?.IdentiteitsonderzoekGedaan,
        "Is de identiteit al onderzocht?",
        "Was the identity examined already?");

    /// <summary>Different personal data.</summary>
    public static YesNo VerschillendePersonalia { get; } = Case.YesNo(
        "procedureSignalering.verschillendePersonalia", static d => d.ProcedureSignalering?.VerschillendePersonalia,
        "Gebruikt de vreemdeling verschillende personalia?",
        "Does the person use different personal data?");
}

/// <summary>Questions about the alert of which it is asked whether it is removed.</summary>
public static class OpheffingSignalering
{
    /// <summary>The register.</summary>
    public static Fact<Register> Register { get; } = Case.Choice(
        "opheffingSignalering.register", Keuzen.Register, static d => d.OpheffingSignalering?.Register,
        "In welk register staat de signalering waarom het gaat?",
        "In which register does the alert at issue stand?");

    /// <summary>What it rests on.</summary>
    public static Fact<Grondslag> Grondslag { get; } = Case.Choice(
        "opheffingSignalering.grondslag", Keuzen.Grondslag, static d => d.OpheffingSignalering?.Grondslag,
        "Waarop berust die signalering?",
        "What does that alert rest on?");

    /// <summary>The last day of its term.</summary>
    public static Fact<LocalDate> LaatsteDag { get; } = Case.DateOrNotYet(
        "opheffingSignalering.laatsteDag", static d => d.OpheffingSignalering?.LaatsteDag,
        "Wat is de laatste dag van de termijn van die signalering?",
        "What is the last day of the term of that alert?");

    /// <summary>When the request came in.</summary>
    public static Fact<LocalDate> VerzoekOntvangenOp { get; } = Case.Date(
        "opheffingSignalering.verzoekOntvangenOp", static d => d.OpheffingSignalering?.VerzoekOntvangenOp,
        "Op welke dag heeft de IND het verzoek ontvangen?",
        "On which day did the IND receive the request?");

    /// <summary>By the Netherlands.</summary>
    public static YesNo DoorNederland { get; } = Case.YesNo(
        "opheffingSignalering.doorNederland", static d => d.OpheffingSignalering?.DoorNederland,
        "Heeft Nederland de signalering opgenomen?",
        "Did the Netherlands enter the alert?");

    /// <summary>The basis has lapsed.</summary>
    public static YesNo GrondslagVervallen { get; } = Case.YesNo(
        "opheffingSignalering.grondslagVervallen", static d => d.OpheffingSignalering?.GrondslagVervallen,
        "Is de grondslag van de signalering vervallen?",
        "Has the basis of the alert lapsed?");

    /// <summary>Said to be wrong.</summary>
    public static YesNo OnterechtGesteld { get; } = Case.YesNo(
        "opheffingSignalering.onterechtGesteld", static d => d.OpheffingSignalering?.OnterechtGesteld,
        "Zegt de vreemdeling dat de signalering op onterechte gronden berust?",
        "Does the person say that the alert rests on wrong grounds?");

    /// <summary>Stay here.</summary>
    public static YesNo VerblijfNederlandToegestaan { get; } = Case.YesNo(
        "opheffingSignalering.verblijfNederlandToegestaan", static d => d.OpheffingSignalering?.VerblijfNederlandToegestaan,
        "Wordt de vreemdeling verblijf in Nederland toegestaan?",
        "Is the person permitted to stay in the Netherlands?");

    /// <summary>Stay elsewhere.</summary>
    public static YesNo VerblijfLidstaatToegestaan { get; } = Case.YesNo(
        "opheffingSignalering.verblijfLidstaatToegestaan", static d => d.OpheffingSignalering?.VerblijfLidstaatToegestaan,
        "Wordt de vreemdeling verblijf in een andere lidstaat toegestaan?",
        "Is the person permitted to stay in another member state?");

    /// <summary>Asked by SIRENE.</summary>
    public static YesNo VerzoekVanSirene { get; } = Case.YesNo(
        "opheffingSignalering.verzoekVanSirene", static d => d.OpheffingSignalering?.VerzoekVanSirene,
        "Heeft het Bureau SIRENE van die staat Nederland verzocht de signalering op te heffen?",
        "Has the SIRENE office of that state asked the Netherlands to lift the alert?");

    /// <summary>Union law.</summary>
    public static YesNo OnderUnierecht { get; } = Case.YesNo(
        "opheffingSignalering.onderUnierecht", static d => d.OpheffingSignalering?.OnderUnierecht,
        "Komt de vreemdeling daar onder het Unierecht (voor 2014: Gemeenschapsrecht) te vallen?",
        "Does the person come within the scope of Union law (before 2014: Community law) there?");

    /// <summary>Other circumstances.</summary>
    public static YesNo AndereOmstandigheden { get; } = Case.YesNo(
        "opheffingSignalering.andereOmstandigheden", static d => d.OpheffingSignalering?.AndereOmstandigheden,
        "Zijn er andere gewijzigde omstandigheden gesteld of gebleken?",
        "Were other changed circumstances put forward, or did they come to light?");

    /// <summary>Asked for.</summary>
    public static YesNo Gevraagd { get; } = Case.YesNo(
        "opheffingSignalering.gevraagd", static d => d.OpheffingSignalering?.Gevraagd,
        "Verzoekt de vreemdeling om opheffing van de signalering?",
        "Does the person ask for lifting of the alert?");

    /// <summary>In writing.</summary>
    public static YesNo VerzoekSchriftelijk { get; } = Case.YesNo(
        "opheffingSignalering.verzoekSchriftelijk", static d => d.OpheffingSignalering?.VerzoekSchriftelijk,
        "Is het verzoek schriftelijk gedaan?",
        "Was the request made in writing?");

    /// <summary>With reasons.</summary>
    public static YesNo VerzoekGemotiveerd { get; } = Case.YesNo(
        "opheffingSignalering.verzoekGemotiveerd", static d => d.OpheffingSignalering?.VerzoekGemotiveerd,
        "Is het verzoek gemotiveerd?",
        "Does the request give reasons?");
}

/// <summary>Questions about a person on whom an alert comes up.</summary>
public static class Treffer
{
    /// <summary>Where the person was found.</summary>
    public static Fact<Aantreffen> Aangetroffen { get; } = Case.Choice(
        "treffer.aangetroffen", Keuzen.Aantreffen, static d => d.Treffer?.Aangetroffen,
        "Waar is de vreemdeling aangetroffen?",
        "Where was the person found?");

    /// <summary>A diplomat, or otherwise privileged.</summary>
    public static YesNo Geprivilegieerd { get; } = Case.YesNo(
        "treffer.geprivilegieerd", static d => d.Treffer?.Geprivilegieerd,
        "Is de vreemdeling diplomatiek ambtenaar of een andere geprivilegieerde persoon?",
        "Is the person a diplomatic officer or another privileged person?");

    /// <summary>A title of the Netherlands.</summary>
    public static YesNo VerblijfstitelNederland { get; } = Case.YesNo(
        "treffer.verblijfstitelNederland", static d => d.Treffer?.VerblijfstitelNederland,
        "Heeft de vreemdeling een geldige verblijfstitel voor Nederland?",
        "Does the person hold a valid residence title for the Netherlands?");

    /// <summary>A title of another Schengen state.</summary>
    public static YesNo VerblijfstitelAnderSchengenland { get; } = Case.YesNo(
        "treffer.verblijfstitelAnderSchengenland", static d => d.Treffer?.VerblijfstitelAnderSchengenland,
        "Heeft de vreemdeling een geldige verblijfstitel voor een ander Schengenland?",
        "Does the person hold a valid residence title for another Schengen state?");

    /// <summary>Found valid.</summary>
    public static YesNo StatusGeldigBevonden { get; } = Case.YesNo(
        "treffer.statusGeldigBevonden", static d => d.Treffer?.StatusGeldigBevonden,
        "Heeft de IND op navraag gezegd dat de verblijfsstatus geldig is?",
        "Has the IND said when asked that the right of residence is valid?");

    /// <summary>The alert was known.</summary>
    public static YesNo BekendBijAfgifte { get; } = Case.YesNo(
        "treffer.bekendBijAfgifte", static d => d.Treffer?.BekendBijAfgifte,
        "Kende de IND de signalering toen de verblijfstitel werd afgegeven of verlengd?",
        "Did the IND know the alert when the residence title was issued or extended?");

    /// <summary>New evidence.</summary>
    public static YesNo NieuwBewijs { get; } = Case.YesNo(
        "treffer.nieuwBewijs", static d => d.Treffer?.NieuwBewijs,
        "Zijn er bewijsmiddelen die de IND nog niet kent?",
        "Is there evidence that the IND does not know yet?");

    /// <summary>A wish for asylum.</summary>
    public static YesNo WilAsielAanvragen { get; } = Case.YesNo(
        "treffer.wilAsielAanvragen", static d => d.Treffer?.WilAsielAanvragen,
        "Geeft de vreemdeling te kennen dat hij asiel wil aanvragen?",
        "Does the person let it be known that he wants to apply for asylum?");

    /// <summary>Reported.</summary>
    public static YesNo GemeldBijSirene { get; } = Case.YesNo(
        "treffer.gemeldBijSirene", static d => d.Treffer?.GemeldBijSirene,
        "Is de treffer in SIS bij het Bureau SIRENE gemeld?",
        "Was the hit in SIS reported to Bureau SIRENE?");

    /// <summary>A title considered.</summary>
    public static YesNo TitelOverwogen { get; } = Case.YesNo(
        "treffer.titelOverwogen", static d => d.Treffer?.TitelOverwogen,
        "Wordt overwogen de vreemdeling een verblijfstitel te geven?",
        "Is issuing a residence title to the person being considered?");
}

/// <summary>Questions about the free term.</summary>
public static class VrijeTermijn
{
    /// <summary>Whether there was one.</summary>
    public static YesNo Beschikbaar { get; } = Case.YesNo(
        "vrijeTermijn.beschikbaar", static d => d.VrijeTermijn?.Beschikbaar,
        "Had de vreemdeling bij de laatste inreis nog een vrije termijn (artikel 3.3 Vb)?",
        "Did the person have a free term (article 3.3 Vb) left at the last entry?");

    /// <summary>Its last day.</summary>
    public static Fact<LocalDate> LaatsteDag { get; } = Case.Date(
        "vrijeTermijn.laatsteDag", static d => d.VrijeTermijn?.LaatsteDag,
        "Wat was de laatste dag van de vrije termijn?",
        "What was the last day of the free term?");

    /// <summary>Until when the stay counts.</summary>
    public static Fact<LocalDate> AangetroffenOfVertrokkenOp { get; } = Case.Date(
        "vrijeTermijn.aangetroffenOfVertrokkenOp", static d => d.VrijeTermijn?.AangetroffenOfVertrokkenOp,
        "Op welke dag vertrok de vreemdeling, of werd hij aangetroffen als hij nog hier is?",
        "On which day did the person leave or, if still here, on which day was the person found?");
}

/// <summary>Questions about why an entry ban can be imposed, and what follows from one.</summary>
public static class GrondslagInreisverbod
{
    /// <summary>At once.</summary>
    public static YesNo MoetOnmiddellijkVertrekken { get; } = Case.YesNo(
        "grondslagInreisverbod.moetOnmiddellijkVertrekken", static d => d.GrondslagInreisverbod?.MoetOnmiddellijkVertrekken,
        "Moet de vreemdeling Nederland onmiddellijk verlaten, omdat een vertrektermijn is onthouden (artikel 62, tweede lid, Vw)?",
        "Must the person leave the Netherlands at once, because no term for departure was given (article 62(2) Vw)?");

    /// <summary>Not in time.</summary>
    public static YesNo NietBinnenTermijnVertrokken { get; } = Case.YesNo(
        "grondslagInreisverbod.nietBinnenTermijnVertrokken", static d => d.GrondslagInreisverbod?.NietBinnenTermijnVertrokken,
        "Is de vertrektermijn verstreken zonder dat de vreemdeling daarbinnen uit eigen beweging is vertrokken?",
        "Has the term for departure run out without the person having left in it of his own motion?");

    /// <summary>Reasons to refrain.</summary>
    public static YesNo RedenenOmAfTeZien { get; } = Case.YesNo(
        "grondslagInreisverbod.redenenOmAfTeZien", static d => d.GrondslagInreisverbod?.RedenenOmAfTeZien,
        "Zijn humanitaire of andere redenen aangevoerd of gebleken om van een inreisverbod af te zien?",
        "Were humanitarian or other reasons to refrain from an entry ban put forward, or did they show?");

    /// <summary>Sent.</summary>
    public static YesNo BesluitToegezonden { get; } = Case.YesNo(
        "grondslagInreisverbod.besluitToegezonden", static d => d.GrondslagInreisverbod?.BesluitToegezonden,
        "Wordt de beschikking met het inreisverbod bekendgemaakt door haar toe te zenden?",
        "Is the decision with the entry ban made known by sending it?");

    /// <summary>First asylum application.</summary>
    public static YesNo EersteAsielaanvraagOpen { get; } = Case.YesNo(
        "grondslagInreisverbod.eersteAsielaanvraagOpen", static d => d.GrondslagInreisverbod?.EersteAsielaanvraagOpen,
        "Is op een eerste aanvraag van de vreemdeling om een verblijfsvergunning asiel voor bepaalde tijd nog niet beslist?",
        "Is a first application of the person for a temporary asylum permit still undecided?");

    /// <summary>A court.</summary>
    public static YesNo UitzettingDoorRechterVerboden { get; } = Case.YesNo(
        "grondslagInreisverbod.uitzettingDoorRechterVerboden", static d => d.GrondslagInreisverbod?.UitzettingDoorRechterVerboden,
        "Blijft uitzetting door een rechterlijke beslissing achterwege tot op bezwaar of beroep is beslist?",
        "Does removal stay out by order of a court until the objection or appeal is decided on?");
}

/// <summary>Questions about what stands in the way of an entry ban.</summary>
public static class UitzonderingInreisverbod
{
    /// <summary>Earlier residence.</summary>
    public static YesNo EerderSterkVerblijf { get; } = Case.YesNo(
        "uitzonderingInreisverbod.eerderSterkVerblijf", static d => d.UitzonderingInreisverbod?.EerderSterkVerblijf,
        "Had de vreemdeling eerder verblijf op grond van artikel 8 Vw, onder a, b, c, d, e of l, of was hij Nederlander?",
        "Was the person resident before under article 8, letters a to e or l, Vw, or Dutch?");

    /// <summary>Its end.</summary>
    public static Fact<LocalDate> EerderVerblijfGeeindigdOp { get; } = Case.Date(
        "uitzonderingInreisverbod.eerderVerblijfGeeindigdOp", static d => d.UitzonderingInreisverbod?.EerderVerblijfGeeindigdOp,
        "Wat was de laatste dag van dat verblijf of Nederlanderschap (bij intrekking: de dag waarop dat besluit is bekendgemaakt)?",
        "What was the last day of that residence or nationality (where it was withdrawn: the day on which that decision was made known)?");

    /// <summary>Letter a.</summary>
    public static YesNo Bedenktijd { get; } = Case.YesNo(
        "uitzonderingInreisverbod.bedenktijd", static d => d.UitzonderingInreisverbod?.Bedenktijd,
        "Komt de vreemdeling als slachtoffer of getuige in aanmerking voor bedenktijd voor aangifte van mensenhandel of mensensmokkel?",
        "Is the person eligible, as a victim or witness, for time to consider reporting trafficking or smuggling of people?");

    /// <summary>Letter b.</summary>
    public static YesNo SlachtofferOfGetuigeAangever { get; } = Case.YesNo(
        "uitzonderingInreisverbod.slachtofferOfGetuigeAangever", static d => d.UitzonderingInreisverbod?.SlachtofferOfGetuigeAangever,
        "Komt de vreemdeling als slachtoffer of getuige die aangifte deed in aanmerking voor een verblijfsvergunning regulier?",
        "Is the person eligible for a regular permit as a victim or witness who reported it?");

    /// <summary>Letter c.</summary>
    public static YesNo SlachtofferGeweld { get; } = Case.YesNo(
        "uitzonderingInreisverbod.slachtofferGeweld", static d => d.UitzonderingInreisverbod?.SlachtofferGeweld,
        "Komt de vreemdeling in aanmerking voor een verblijfsvergunning regulier als slachtoffer van eergerelateerd geweld, of van huiselijk geweld door de persoon bij wie verblijf was toegestaan?",
        "Is the person eligible for a regular permit as a victim of honour-related violence, or of domestic violence by the person with whom residence was allowed?");

    /// <summary>Letter d.</summary>
    public static YesNo Achtergelaten { get; } = Case.YesNo(
        "uitzonderingInreisverbod.achtergelaten", static d => d.UitzonderingInreisverbod?.Achtergelaten,
        "Is de vreemdeling als echtgenoot of minderjarig kind in het land van herkomst achtergelaten door de persoon bij wie verblijf was toegestaan, en komt hij daarom in aanmerking voor een verblijfsvergunning regulier?",
        "Was the person, as a spouse or minor child, left behind in the country of origin by the person with whom residence was allowed, and is he eligible for a regular permit for that?");

    /// <summary>Letter e.</summary>
    public static YesNo BuitenSchuld { get; } = Case.YesNo(
        "uitzonderingInreisverbod.buitenSchuld", static d => d.UitzonderingInreisverbod?.BuitenSchuld,
        "Komt de vreemdeling in aanmerking voor een verblijfsvergunning regulier omdat hij buiten zijn schuld niet uit Nederland kan vertrekken?",
        "Is the person eligible for a regular permit because he cannot leave the Netherlands through no fault of his own?");

    /// <summary>Letter g.</summary>
    public static YesNo AssociatieTurkije { get; } = Case.YesNo(
        "uitzonderingInreisverbod.associatieTurkije", static d => d.UitzonderingInreisverbod?.AssociatieTurkije,
        "Komt de vreemdeling in aanmerking voor een vergunning op grond van Besluit 1/80, of wordt hij wegens het associatierecht met Turkije niet uitgezet?",
        "Is the person eligible for a permit under Decision 1/80, or not removed because of the association law with Turkey?");

    /// <summary>Dublin.</summary>
    public static YesNo Dublinverzoek { get; } = Case.YesNo(
        "uitzonderingInreisverbod.dublinverzoek", static d => d.UitzonderingInreisverbod?.Dublinverzoek,
        "Heeft de IND een andere Dublinstaat gevraagd de vreemdeling over of terug te nemen?",
        "Has the IND asked another Dublin state to take charge of the person or take the person back?");

    /// <summary>The other state.</summary>
    public static YesNo StaatStemtInMetIntrekking { get; } = Case.YesNo(
        "uitzonderingInreisverbod.staatStemtInMetIntrekking", static d => d.UitzonderingInreisverbod?.StaatStemtInMetIntrekking,
        "Heeft de staat die de verblijfsvergunning gaf er na consultatie via SIRENE mee ingestemd haar in te trekken?",
        "Has the state that gave the residence permit agreed, after consultation through SIRENE, to withdraw it?");

    /// <summary>The addition of 2014.</summary>
    public static YesNo VoldoetAanB7B8OfB9 { get; } = Case.YesNo(
        "uitzonderingInreisverbod.voldoetAanB7B8OfB9", static d => d.UitzonderingInreisverbod?.VoldoetAanB7B8OfB9,
        "Voldoet de vreemdeling aan alle voorwaarden voor een vergunning wegens gezinsmigratie (B7), of op humanitair tijdelijke (B8) of niet-tijdelijke (B9) grond?",
        "Does the person meet all conditions for a permit on family migration (B7), or on temporary (B8) or non-temporary (B9) humanitarian grounds?");

    /// <summary>Asylum.</summary>
    public static YesNo OpenbareOrdeStaatAanAsielInDeWeg { get; } = Case.YesNo(
        "uitzonderingInreisverbod.openbareOrdeStaatAanAsielInDeWeg", static d => d.UitzonderingInreisverbod?.OpenbareOrdeStaatAanAsielInDeWeg,
        "Zou wat de vreemdeling op het punt van de openbare orde wordt tegengeworpen, leiden tot weigering van een verblijfsvergunning asiel?",
        "Would what is held against the person on public order lead to refusal of an asylum permit?");
}

/// <summary>Questions about the entry ban that is now imposed and how long it lasts.</summary>
public static class DuurInreisverbod
{
    /// <summary>A ban is imposed.</summary>
    public static YesNo WordtUitgevaardigd { get; } = Case.YesNo(
        "duurInreisverbod.wordtUitgevaardigd", static d => d.DuurInreisverbod?.WordtUitgevaardigd,
        "Wordt nu een inreisverbod uitgevaardigd?",
        "Is an entry ban now imposed?");

    /// <summary>Together with a return decision.</summary>
    public static YesNo MetTerugkeerbesluit { get; } = Case.YesNo(
        "duurInreisverbod.metTerugkeerbesluit", static d => d.DuurInreisverbod?.MetTerugkeerbesluit,
        "Wordt met het inreisverbod een terugkeerbesluit genomen?",
        "Is a return decision taken together with the entry ban?");

    /// <summary>False papers.</summary>
    public static YesNo ValsePapierenGebruikt { get; } = Case.YesNo(
        "duurInreisverbod.valsePapierenGebruikt", static d => d.DuurInreisverbod?.ValsePapierenGebruikt,
        "Heeft de vreemdeling valse of vervalste reis- of identiteitspapieren gebruikt?",
        "Did the person use false or forged travel or identity papers?");

    /// <summary>Papers of somebody else.</summary>
    public static YesNo PapierenVanAnderOvergelegd { get; } = Case.YesNo(
        "duurInreisverbod.papierenVanAnderOvergelegd", static d => d.DuurInreisverbod?.PapierenVanAnderOvergelegd,
        "Heeft de vreemdeling reis- of identiteitspapieren van een ander overgelegd?",
        "Did the person show travel or identity papers of somebody else?");

    /// <summary>Entry during a ban.</summary>
    public static YesNo IngereisdTijdensInreisverbod { get; } = Case.YesNo(
        "duurInreisverbod.ingereisdTijdensInreisverbod", static d => d.DuurInreisverbod?.IngereisdTijdensInreisverbod,
        "Is de vreemdeling naar Nederland of een andere Schengenstaat gekomen terwijl een inreisverbod van kracht was?",
        "Did the person come to the Netherlands or another Schengen state while an entry ban was in force?");

    /// <summary>Article 1F.</summary>
    public static YesNo Artikel1FTegengeworpen { get; } = Case.YesNo(
        "duurInreisverbod.artikel1FTegengeworpen", static d => d.DuurInreisverbod?.Artikel1FTegengeworpen,
        "Is artikel 1F van het Vluchtelingenverdrag aan de vreemdeling tegengeworpen?",
        "Was article 1F of the Refugee Convention held against the person?");

    /// <summary>Circumstances put forward.</summary>
    public static YesNo OmstandighedenAangevoerd { get; } = Case.YesNo(
        "duurInreisverbod.omstandighedenAangevoerd", static d => d.DuurInreisverbod?.OmstandighedenAangevoerd,
        "Heeft de vreemdeling bijzondere, individuele omstandigheden tegen de duur aangevoerd?",
        "Did the person put forward special, individual circumstances against the duration?");

    /// <summary>The shortened duration.</summary>
    public static Fact<int> VerkortTotMaanden { get; } = Case.Number(
        "duurInreisverbod.verkortTotMaanden", static d => d.DuurInreisverbod?.VerkortTotMaanden,
        "Tot hoeveel maanden wordt het inreisverbod verkort? Dat bepaalt een mens.",
        "To how many months is the entry ban shortened? A human determines that.");

    /// <summary>Departure.</summary>
    public static Fact<LocalDate> VertrokkenOp { get; } = Case.Date(
        "duurInreisverbod.vertrokkenOp", static d => d.DuurInreisverbod?.VertrokkenOp,
        "Op welke dag heeft de vreemdeling Nederland en de andere Schengenstaten (artikel 109, vierde lid, Vw) daadwerkelijk verlaten?",
        "On which day did the person actually leave the Netherlands and the other Schengen states (article 109(4) Vw)?");
}
