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

    /// <summary>Family member of a national of a member state.</summary>
    public static YesNo FamilielidVanOnderdaanLidstaat { get; } = Case.YesNo(
        "vreemdeling.familielidVanOnderdaanLidstaat", static d => d.Vreemdeling?.FamilielidVanOnderdaanLidstaat,
        "Is de vreemdeling familie- of gezinslid van een onderdaan van een lidstaat?",
        "Is the person a family member of a national of a member state?");
}

/// <summary>Questions about where the person is and with what right.</summary>
public static class Verblijf
{
    /// <summary>Where the person is.</summary>
    public static Fact<Verblijfplaats> Plaats { get; } = Case.Choice(
        "verblijf.verblijfplaats", Keuzen.Verblijfplaats, static d => d.Verblijf?.Verblijfplaats,
        "Waar bevindt de vreemdeling zich?",
        "Where is the person?");

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
}

/// <summary>Questions about the return decisions.</summary>
public static class Terugkeerbesluiten
{
    /// <summary>The return decisions that stand.</summary>
    public static ListFact<Terugkeerbesluit> Alle { get; } = Case.List(
        "terugkeerbesluiten", static d => d.Terugkeerbesluiten,
        "Welke terugkeerbesluiten zijn tegen de vreemdeling genomen?",
        "Which return decisions were taken against the person?");

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

    /// <summary>An alert of another member state.</summary>
    public static YesNo DoorAndereLidstaat { get; } = Case.YesNo(
        "signaleringAndereLidstaat.aanwezig", static d => d.SignaleringAndereLidstaat?.Aanwezig,
        "Heeft een andere lidstaat de vreemdeling in SIS gesignaleerd?",
        "Has another member state entered an alert on the person in SIS?");
}
