using Vc.Rules.Kernel;

namespace Vc.Rules.Dossiers;

/// <summary>Whether the person is a national of a member state of the EU or EEA or of Switzerland.</summary>
public enum Nationaliteit
{
    /// <summary>A national of such a member state.</summary>
    Lidstaat,

    /// <summary>A third-country national; a stateless person counts as one.</summary>
    DerdeLand,
}

/// <summary>Whether the person is within article 8.7 Vb or Decision 1/80; of several groups the first counts.</summary>
public enum Unierechtgroep
{
    /// <summary>A national of another member state of the European Union.</summary>
    Unieburger,

    /// <summary>A national of Iceland, Liechtenstein or Norway.</summary>
    Eerburger,

    /// <summary>A national of Switzerland.</summary>
    Zwitser,

    /// <summary>A family member of one of these, as in article 8.7 Vb.</summary>
    Familielid,

    /// <summary>A Turkish worker, or a family member of one, with a right of residence that follows from Decision 1/80.</summary>
    Besluit1_80,

    /// <summary>None of these.</summary>
    Geen,
}

/// <summary>What the IND is about to decide on residence under article 8.7 Vb.</summary>
public enum BesluitUnieverblijf
{
    /// <summary>To deny it.</summary>
    Ontzeggen,

    /// <summary>To end it.</summary>
    Beeindigen,

    /// <summary>Neither.</summary>
    Geen,
}

/// <summary>Where the person is.</summary>
public enum Verblijfplaats
{
    /// <summary>In the Netherlands.</summary>
    Nederland,

    /// <summary>In the European Union, but outside the Netherlands.</summary>
    EldersInDeEu,

    /// <summary>Outside the European Union. Norway, Iceland, Liechtenstein and Switzerland count as outside the Union.</summary>
    BuitenEu,
}

/// <summary>Whether the person has a residence permit, asylum included, of another member state. Claimed but not shown is a value of its own, because the law makes it a difference.</summary>
public enum VergunningElders
{
    /// <summary>No such permit.</summary>
    Geen,

    /// <summary>The person says so but has not shown it.</summary>
    GesteldNietAangetoond,

    /// <summary>Shown.</summary>
    Aangetoond,
}

/// <summary>Whether the person has actually left the territory of the member states, as far as the IND knows.</summary>
public enum VertrekBekend
{
    /// <summary>It is established that the person left.</summary>
    Vertrokken,

    /// <summary>It is established that the person has not left.</summary>
    NietVertrokken,

    /// <summary>The IND was asked and does not know. This is an answer; a departure about which the dossier says nothing is not known at all.</summary>
    NietBekend,

    /// <summary>It is established that the person left the Netherlands, but for another member state (see <see cref="Law.Landengroepen.Lidstaten"/>), so not the territory of the member states.</summary>
    NaarAndereLidstaat,
}

/// <summary>What was applied for.</summary>
public enum SoortAanvraag
{
    /// <summary>Asylum.</summary>
    Asiel,

    /// <summary>A first regular permit for a fixed term.</summary>
    Regulier,

    /// <summary>Review against Union law.</summary>
    EuRecht,

    /// <summary>A regular permit without a term, or the EU permit of a long-term resident.</summary>
    RegulierOnbepaaldeTijd,

    /// <summary>Extension or change of a regular permit for a fixed term.</summary>
    RegulierVoortzetting,
}

/// <summary>What became of an application, or of the permit that came of it.</summary>
public enum UitkomstAanvraag
{
    /// <summary>No decision yet.</summary>
    Open,

    /// <summary>Granted.</summary>
    Ingewilligd,

    /// <summary>Refused.</summary>
    Afgewezen,

    /// <summary>Not processed.</summary>
    BuitenBehandeling,

    /// <summary>The permit was withdrawn.</summary>
    VergunningIngetrokken,

    /// <summary>The validity of the permit was not extended.</summary>
    NietVerlengd,

    /// <summary>The person withdrew the application.</summary>
    DoorVreemdelingIngetrokken,
}

/// <summary>The ground of a refusal, withdrawal or refusal to extend.</summary>
public enum GrondBesluit
{
    /// <summary>Danger to public order.</summary>
    OpenbareOrde,

    /// <summary>Danger to national security.</summary>
    NationaleVeiligheid,

    /// <summary>Article 1F of the Refugee Convention.</summary>
    Artikel1F,

    /// <summary>Another ground.</summary>
    Anders,
}

/// <summary>What right of residence another member state gave.</summary>
public enum SoortVerblijfsrecht
{
    /// <summary>A regular residence permit.</summary>
    Regulier,

    /// <summary>Another consent to stay.</summary>
    AndereToestemming,

    /// <summary>International protection.</summary>
    InternationaleBescherming,

    /// <summary>The status of long-term resident.</summary>
    LangdurigIngezetene,
}

/// <summary>How a criminal case ended.</summary>
public enum Afdoening
{
    /// <summary>A transaction was accepted.</summary>
    Transactie,

    /// <summary>A penal order was imposed.</summary>
    Strafbeschikking,

    /// <summary>A conviction.</summary>
    Veroordeling,
}

/// <summary>What kind of crime it is.</summary>
public enum SoortMisdrijf
{
    /// <summary>A crime of violence.</summary>
    Geweld,

    /// <summary>A drug crime.</summary>
    Drugs,

    /// <summary>Another crime.</summary>
    Anders,
}

/// <summary>What a sentence or measure is.</summary>
public enum SoortStraf
{
    /// <summary>Prison.</summary>
    Gevangenisstraf,

    /// <summary>Youth detention.</summary>
    Jeugddetentie,

    /// <summary>The measure on the conduct of a young person.</summary>
    GedragsmaatregelJeugd,

    /// <summary>Tbs.</summary>
    Tbs,

    /// <summary>Placement in an institution for repeat offenders.</summary>
    Isd,

    /// <summary>Placement in an institution for young people.</summary>
    Pij,

    /// <summary>Another custodial measure.</summary>
    AndereVrijheidsontnemendeMaatregel,

    /// <summary>Community service.</summary>
    Taakstraf,

    /// <summary>A fine.</summary>
    Geldboete,

    /// <summary>Another sentence, such as detention (hechtenis) or disqualification from driving.</summary>
    AndereStraf,

    /// <summary>What is no sentence: another measure, such as compensation (article 36f Sr), or an instruction.</summary>
    Anders,
}

/// <summary>An article of the Criminal Code that B1/4.4 names for national security.</summary>
public enum ArtikelSr
{
    /// <summary>None of them.</summary>
    Anders,

    /// <summary>Article 83.</summary>
    Artikel83,

    /// <summary>Article 134a.</summary>
    Artikel134a,

    /// <summary>Article 205.</summary>
    Artikel205,

    /// <summary>Article 97.</summary>
    Artikel97,

    /// <summary>Article 97a.</summary>
    Artikel97a,

    /// <summary>Article 97b.</summary>
    Artikel97b,

    /// <summary>Article 98a.</summary>
    Artikel98a,

    /// <summary>Article 98b.</summary>
    Artikel98b,

    /// <summary>Article 98c.</summary>
    Artikel98c,

    /// <summary>Article 98d.</summary>
    Artikel98d,

    /// <summary>Article 99.</summary>
    Artikel99,

    /// <summary>Article 138ab.</summary>
    Artikel138ab,

    /// <summary>Article 138b.</summary>
    Artikel138b,

    /// <summary>Article 138c.</summary>
    Artikel138c,

    /// <summary>Article 177.</summary>
    Artikel177,

    /// <summary>Article 178.</summary>
    Artikel178,

    /// <summary>Article 272.</summary>
    Artikel272,

    /// <summary>Article 273.</summary>
    Artikel273,

    /// <summary>Article 328ter.</summary>
    Artikel328ter,

    /// <summary>Article 350a.</summary>
    Artikel350a,

    /// <summary>Article 350c.</summary>
    Artikel350c,

    /// <summary>Article 363.</summary>
    Artikel363,

    /// <summary>Article 364.</summary>
    Artikel364,
}

/// <summary>The effects of an entry ban.</summary>
public enum SoortInreisverbod
{
    /// <summary>Light: the effects of article 66a(6) Vw.</summary>
    Licht,

    /// <summary>Heavy: the effects of article 66a(7) Vw.</summary>
    Zwaar,
}

/// <summary>Why an application for a permit for medical treatment came too late.</summary>
public enum RedenTeLaat
{
    /// <summary>Only that the IND did not point to the coming end and to lodging an application.</summary>
    NietGewezen,

    /// <summary>Only that more time was needed for evidence.</summary>
    MeerTijdVoorBewijs,

    /// <summary>Something else, alone or beside one of these.</summary>
    Andere,
}

/// <summary>Which free term of article 3.3 Vb it is.</summary>
public enum SoortVrijeTermijn
{
    /// <summary>Of a transit visa or a special pass for transit.</summary>
    Doorreis,

    /// <summary>Of a visa for a short stay, with the days that the visa itself allows.</summary>
    Visum,

    /// <summary>Of whoever came for a short stay; a visa that allows the full number of days counts with it.</summary>
    KortVerblijf,

    /// <summary>Of the holder of a long-stay visa or a residence permit of another Schengen state.</summary>
    AndereSchengenstaat,

    /// <summary>Of the holder of a valid mvv.</summary>
    Mvv,

    /// <summary>Of the holder of a permit for long-term residents of another member state, or of the family that was formed there.</summary>
    LangdurigIngezetene,

    /// <summary>Of everybody else.</summary>
    Andere,

    /// <summary>Whatever it is: its last day, or that there was none, was established elsewhere.</summary>
    Vastgesteld,
}

/// <summary>Under which lid of article 66a Vw an entry ban was issued.</summary>
public enum Artikel66aLid
{
    /// <summary>The first: the ban had to be issued.</summary>
    EersteLid,

    /// <summary>The second: the ban could be issued.</summary>
    TweedeLid,
}

/// <summary>By which lid of article 6.5a Vb the duration of an entry ban was set.</summary>
public enum LidDuurInreisverbod
{
    /// <summary>The first.</summary>
    EersteLid,

    /// <summary>The second.</summary>
    TweedeLid,

    /// <summary>The third.</summary>
    DerdeLid,

    /// <summary>The fourth.</summary>
    VierdeLid,

    /// <summary>The fifth.</summary>
    VijfdeLid,

    /// <summary>The sixth, for a serious threat to national security.</summary>
    ZesdeLidNationaleVeiligheid,

    /// <summary>The sixth, for weighty interests.</summary>
    ZesdeLidBelangen,
}

/// <summary>The purpose of a regular permit, as far as lifting an entry ban asks for it.</summary>
public enum DoelRegulier
{
    /// <summary>A purpose of article 6.5(2) Vb.</summary>
    Artikel65Lid2,

    /// <summary>Family.</summary>
    Gezin,

    /// <summary>Medical treatment.</summary>
    MedischeBehandeling,

    /// <summary>Another temporary humanitarian purpose.</summary>
    HumanitairTijdelijk,

    /// <summary>A lasting humanitarian purpose.</summary>
    HumanitairNietTijdelijk,

    /// <summary>Any other purpose.</summary>
    Ander,
}

/// <summary>With what a person identifies himself (article 4.21 Vb).</summary>
public enum Identificatiemiddel
{
    /// <summary>A document with a visa, as in article 4.21(1)(e) Vb.</summary>
    Visum,

    /// <summary>Another means that article 4.21 Vb names.</summary>
    AnderMiddelArtikel4_21,

    /// <summary>None of these.</summary>
    Geen,
}

/// <summary>What a person says of his age.</summary>
public enum GesteldeLeeftijd
{
    /// <summary>That he is a minor.</summary>
    Minderjarig,

    /// <summary>That he is an adult.</summary>
    Meerderjarig,

    /// <summary>Nothing, or his age is not at issue.</summary>
    Niets,
}

/// <summary>What a session of an age inspection found.</summary>
public enum Schouwbevinding
{
    /// <summary>It is evident that the person is an adult.</summary>
    EvidentMeerderjarig,

    /// <summary>It is evident that the person is a minor.</summary>
    EvidentMinderjarig,

    /// <summary>Neither is evident.</summary>
    NietEvident,
}

/// <summary>Who designated an officer for age inspections.</summary>
public enum AanwijzingSchouw
{
    /// <summary>A police officer, designated by the chief of police.</summary>
    PolitieDoorKorpschef,

    /// <summary>An officer of the KMar, designated by its Commander.</summary>
    KMarDoorCommandant,

    /// <summary>Neither of these.</summary>
    Geen,
}

/// <summary>Whether something that may not be there was taken into account.</summary>
public enum Betrokken
{
    /// <summary>It was.</summary>
    Betrokken,

    /// <summary>It was there and was not.</summary>
    NietBetrokken,

    /// <summary>There was nothing.</summary>
    NietAanwezig,
}

/// <summary>Whether the identity of the holder of a passport was recognisably checked, and by whom.</summary>
public enum Identiteitstoetsing
{
    /// <summary>It was, by the competent authorities.</summary>
    DoorBevoegdeAutoriteit,

    /// <summary>It was, by others.</summary>
    DoorAnder,

    /// <summary>It is established that it was not.</summary>
    Niet,

    /// <summary>The authority does not know.</summary>
    NietBekend,
}

/// <summary>The signature in a passport.</summary>
public enum Handtekening
{
    /// <summary>There is one, and nothing is wrong with it.</summary>
    Aanwezig,

    /// <summary>There is none.</summary>
    Ontbreekt,

    /// <summary>It was printed.</summary>
    Gedrukt,

    /// <summary>It differs from that in earlier passports or in the administration of the IND.</summary>
    Afwijkend,

    /// <summary>There was none, and it was put in later in the presence of the authorities.</summary>
    AlsnogGeplaatst,
}

/// <summary>A statement of the authorities of another country.</summary>
public enum VerklaringAutoriteiten
{
    /// <summary>None, or one of others than the competent authorities.</summary>
    Geen,

    /// <summary>One that is not legalised.</summary>
    NietGelegaliseerd,

    /// <summary>One that is legalised.</summary>
    Gelegaliseerd,
}

/// <summary>A national identity card.</summary>
public enum NationaleIdentiteitskaart
{
    /// <summary>None.</summary>
    Geen,

    /// <summary>One without a chip, or with one that lacks biographic or biometric data.</summary>
    ZonderChip,

    /// <summary>One with biographic and biometric data on its chip.</summary>
    MetChip,
}

/// <summary>A restriction under which a regular permit is granted (article 3.4 Vb).</summary>
public enum BeperkingRegulier
{
    /// <summary>Stay as a member of a family (a).</summary>
    Gezin,

    /// <summary>Economically inactive long-term resident, or wealthy person (b).</summary>
    NietActiefOfVermogend,

    /// <summary>Self-employed work (c).</summary>
    Zelfstandige,

    /// <summary>Work as a highly skilled migrant (d).</summary>
    Kennismigrant,

    /// <summary>Holder of the EU blue card (e).</summary>
    BlauweKaart,

    /// <summary>Seasonal work (f).</summary>
    Seizoenarbeid,

    /// <summary>Paid employment (g).</summary>
    Loondienst,

    /// <summary>Cross-border services (h).</summary>
    Dienstverlening,

    /// <summary>Scientific research (i).</summary>
    Onderzoek,

    /// <summary>Work as training (j).</summary>
    LerendWerken,

    /// <summary>Military or civilian staff without privileges (k).</summary>
    Militair,

    /// <summary>Study (l).</summary>
    Studie,

    /// <summary>Seeking and doing work (m).</summary>
    ZoekenNaarArbeid,

    /// <summary>Exchange (n).</summary>
    Uitwisseling,

    /// <summary>Medical treatment (o).</summary>
    MedischeBehandeling,

    /// <summary>Temporary humanitarian grounds (p).</summary>
    HumanitairTijdelijk,

    /// <summary>Awaiting a request under article 17 of the Nationality Act (q).</summary>
    VerzoekNederlanderschap,

    /// <summary>Lasting humanitarian grounds (r).</summary>
    HumanitairNietTijdelijk,

    /// <summary>Another restriction (article 3.4(3)).</summary>
    Andere,
}

/// <summary>Who gives a decision.</summary>
public enum SoortAmbtenaar
{
    /// <summary>An officer of the IND.</summary>
    Ind,

    /// <summary>An officer of the Repatriation and Departure Service.</summary>
    DienstTerugkeerEnVertrek,

    /// <summary>An officer of police appointed for police work (article 47(1)(a) Vw).</summary>
    Politie,

    /// <summary>An officer of the Royal Netherlands Marechaussee (article 47(1)(b) Vw).</summary>
    Kmar,

    /// <summary>Another officer of police (article 2(b) of the Police Act 2012).</summary>
    AndereAmbtenaarVanPolitie,

    /// <summary>Someone else.</summary>
    Anders,
}

/// <summary>What is done with an entry ban.</summary>
public enum HandelingInreisverbod
{
    /// <summary>Impose.</summary>
    Uitvaardigen,

    /// <summary>Change.</summary>
    Wijzigen,

    /// <summary>Lift.</summary>
    Opheffen,
}

/// <summary>Why the person was declared undesirable.</summary>
public enum GrondOngewenstverklaring
{
    /// <summary>Public order.</summary>
    OpenbareOrde,

    /// <summary>National security.</summary>
    NationaleVeiligheid,

    /// <summary>Any other ground.</summary>
    AndereGrond,
}

/// <summary>Whether a legal remedy suspended the decision on which the duty to leave rests.</summary>
public enum Opschorting
{
    /// <summary>It did not.</summary>
    Geen,

    /// <summary>It does so now.</summary>
    LooptNu,

    /// <summary>It did so, and that is over.</summary>
    Voorbij,
}

/// <summary>What a person was declared undesirable for.</summary>
public enum AanleidingOngewenst
{
    /// <summary>A crime of violence.</summary>
    Geweldsdelict,

    /// <summary>A drug crime.</summary>
    Opiumdelict,

    /// <summary>Another crime.</summary>
    AnderMisdrijf,

    /// <summary>Repeated offences under the Vreemdelingenwet during unlawful stay (article 67(1)(a) Vw).</summary>
    HerhaaldFeitVreemdelingenwet,

    /// <summary>No crime: danger, a treaty, or international relations.</summary>
    GeenMisdrijf,
}

/// <summary>Who asks for temporary lifting.</summary>
public enum AanvragerTijdelijkeOpheffing
{
    /// <summary>The person.</summary>
    Vreemdeling,

    /// <summary>A representative of the person.</summary>
    Gemachtigde,

    /// <summary>The public prosecution service.</summary>
    OpenbaarMinisterie,

    /// <summary>An international criminal tribunal.</summary>
    Straftribunaal,

    /// <summary>Another organisation.</summary>
    AndereOrganisatie,

    /// <summary>Somebody else, on his own account.</summary>
    IemandAnders,
}

/// <summary>Who signed an application.</summary>
public enum Ondertekenaar
{
    /// <summary>A chief public prosecutor.</summary>
    Hoofdofficier,

    /// <summary>A judge.</summary>
    Rechter,

    /// <summary>Somebody else.</summary>
    IemandAnders,

    /// <summary>Nobody.</summary>
    Niemand,
}

/// <summary>Whether something is put forward, and whether it was made plausible. Claimed but not made plausible is a value of its own, because the law makes it a difference.</summary>
public enum Aannemelijkheid
{
    /// <summary>Not put forward.</summary>
    Nee,

    /// <summary>Put forward, but not made plausible.</summary>
    GesteldNietAannemelijk,

    /// <summary>Put forward and made plausible.</summary>
    Aannemelijk,
}

/// <summary>What kind of court case it is.</summary>
public enum SoortRechtszaak
{
    /// <summary>A civil case.</summary>
    Civiel,

    /// <summary>A case of immigration law.</summary>
    Vreemdelingrechtelijk,

    /// <summary>Another case, such as a criminal one; also where there are civil or immigration cases beside it.</summary>
    Andere,
}

/// <summary>What is known of the last address.</summary>
public enum LaatsteAdres
{
    /// <summary>There is one, and it is not known that the person has left it.</summary>
    NietVerlaten,

    /// <summary>It is known that the person no longer lives there.</summary>
    Verlaten,

    /// <summary>There is none.</summary>
    Geen,
}

/// <summary>Whether there is a representative.</summary>
public enum StandGemachtigde
{
    /// <summary>None is known.</summary>
    Geen,

    /// <summary>One is known.</summary>
    Bekend,

    /// <summary>One was known, who says that he is not, or no longer, the representative.</summary>
    SteltGeenGemachtigdeTeZijn,
}

/// <summary>A register in which an alert stands.</summary>
public enum Register
{
    /// <summary>The Schengen Information System.</summary>
    Sis,

    /// <summary>The national register Executie en Signalering.</summary>
    EnS,

    /// <summary>The national register that went before it, the Opsporingsregister.</summary>
    Ops,
}

/// <summary>As what a person stands in the register, in the texts of 2013 to 2015.</summary>
public enum Aanduiding
{
    /// <summary>OVR: "ongewenst vreemdeling".</summary>
    Ovr,

    /// <summary>ONGEW: declared undesirable under article 67 Vw.</summary>
    Ongew,

    /// <summary>As something else, such as for an entry ban.</summary>
    Anders,
}

/// <summary>Where a person on whom there is an alert was found.</summary>
public enum Aantreffen
{
    /// <summary>At the border.</summary>
    Grens,

    /// <summary>In supervision inside the Netherlands.</summary>
    Binnenland,

    /// <summary>Not: the alert came up in another way, such as with an application.</summary>
    Niet,
}

/// <summary>What an alert asks for.</summary>
public enum SoortSignalering
{
    /// <summary>Return.</summary>
    Terugkeer,

    /// <summary>Refusal of entry and stay.</summary>
    Weigering,

    /// <summary>The data of a residence document.</summary>
    Verblijfsdocument,

    /// <summary>Another alert under immigration law, in E&amp;S.</summary>
    Overig,
}

/// <summary>What an alert rests on.</summary>
public enum Grondslag
{
    /// <summary>A return decision without an entry ban.</summary>
    Terugkeerbesluit,

    /// <summary>A return decision together with an entry ban.</summary>
    TerugkeerbesluitMetInreisverbod,

    /// <summary>An entry ban.</summary>
    Inreisverbod,

    /// <summary>A decision to alert under article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
    BesluitTotSignalering,

    /// <summary>A declaration of undesirability under article 67 Vw.</summary>
    Ongewenstverklaring,

    /// <summary>Refusal of entry, or concrete indications at a wish to enter.</summary>
    Toegang,

    /// <summary>A residence document that is still valid and was not handed in.</summary>
    Verblijfsdocument,

    /// <summary>Conditions of article 12 Vw that were not kept.</summary>
    Artikel12,

    /// <summary>Conditions of an issued mvv that are not, or no longer, met.</summary>
    Mvv,

    /// <summary>Something else.</summary>
    Anders,
}

/// <summary>The names and labels of the choices in a dossier.</summary>
public static class Keuzen
{
    /// <summary>The answers of <see cref="Dossiers.Nationaliteit"/>.</summary>
    public static Choices<Nationaliteit> Nationaliteit { get; } = new(
        (Dossiers.Nationaliteit.Lidstaat, "lidstaat", new("onderdaan van een EU- of EER-lidstaat of Zwitserland", "national of an EU or EEA member state or Switzerland")),
        (Dossiers.Nationaliteit.DerdeLand, "derdeLand", new("onderdaan van een derde land", "third-country national")));

    /// <summary>The answers of <see cref="Dossiers.Unierechtgroep"/>.</summary>
    public static Choices<Unierechtgroep> Unierechtgroep { get; } = new(
        (Dossiers.Unierechtgroep.Unieburger, "unieburger", new("onderdaan van een andere lidstaat van de EU", "national of another member state of the EU")),
        (Dossiers.Unierechtgroep.Eerburger, "eerburger", new("onderdaan van IJsland, Liechtenstein of Noorwegen", "national of Iceland, Liechtenstein or Norway")),
        (Dossiers.Unierechtgroep.Zwitser, "zwitser", new("onderdaan van Zwitserland", "national of Switzerland")),
        (Dossiers.Unierechtgroep.Familielid, "familielid", new("familielid van een van hen (artikel 8.7 Vb)", "family member of one of these (article 8.7 Vb)")),
        (Dossiers.Unierechtgroep.Besluit1_80, "besluit1_80", new("Turkse werknemer of gezinslid met verblijfsrecht uit Besluit 1/80", "Turkish worker or family member with a right under Decision 1/80")),
        (Dossiers.Unierechtgroep.Geen, "geen", new("geen van deze groepen", "none of these groups")));

    /// <summary>The answers of <see cref="Dossiers.BesluitUnieverblijf"/>.</summary>
    public static Choices<BesluitUnieverblijf> BesluitUnieverblijf { get; } = new(
        (Dossiers.BesluitUnieverblijf.Ontzeggen, "ontzeggen", new("ontzeggen", "deny")),
        (Dossiers.BesluitUnieverblijf.Beeindigen, "beeindigen", new("beëindigen", "end")),
        (Dossiers.BesluitUnieverblijf.Geen, "geen", new("geen van beide", "neither")));

    /// <summary>The answers of <see cref="Dossiers.Verblijfplaats"/>.</summary>
    public static Choices<Verblijfplaats> Verblijfplaats { get; } = new(
        (Dossiers.Verblijfplaats.Nederland, "nederland", new("in Nederland", "in the Netherlands")),
        (Dossiers.Verblijfplaats.EldersInDeEu, "eldersInDeEu", new("in de EU, buiten Nederland", "in the EU, outside the Netherlands")),
        (Dossiers.Verblijfplaats.BuitenEu, "buitenEu", new("buiten de EU", "outside the EU")));

    /// <summary>The answers of <see cref="Dossiers.VergunningElders"/>.</summary>
    public static Choices<VergunningElders> VergunningElders { get; } = new(
        (Dossiers.VergunningElders.Geen, "geen", new("geen", "none")),
        (Dossiers.VergunningElders.GesteldNietAangetoond, "gesteldNietAangetoond", new("gesteld, niet aangetoond", "claimed, not shown")),
        (Dossiers.VergunningElders.Aangetoond, "aangetoond", new("aangetoond", "shown")));

    /// <summary>The answers of <see cref="Dossiers.VertrekBekend"/>.</summary>
    public static Choices<VertrekBekend> VertrekBekend { get; } = new(
        (Dossiers.VertrekBekend.Vertrokken, "vertrokken", new("vertrokken", "departed")),
        (Dossiers.VertrekBekend.NietVertrokken, "nietVertrokken", new("niet vertrokken", "not departed")),
        (Dossiers.VertrekBekend.NietBekend, "nietBekend", new("bij de IND niet bekend", "not known to the IND")),
        (Dossiers.VertrekBekend.NaarAndereLidstaat, "naarAndereLidstaat", new("vertrokken naar een andere lidstaat", "departed to another member state")));

    /// <summary>The answers of <see cref="Dossiers.SoortInreisverbod"/>.</summary>
    public static Choices<SoortInreisverbod> SoortInreisverbod { get; } = new(
        (Dossiers.SoortInreisverbod.Licht, "licht", new("licht", "light")),
        (Dossiers.SoortInreisverbod.Zwaar, "zwaar", new("zwaar", "heavy")));

    /// <summary>The answers of <see cref="Dossiers.RedenTeLaat"/>.</summary>
    public static Choices<RedenTeLaat> RedenTeLaat { get; } = new(
        (Dossiers.RedenTeLaat.NietGewezen, "nietGewezen", new("alleen dat de IND er niet op wees", "only that the IND did not point to it")),
        (Dossiers.RedenTeLaat.MeerTijdVoorBewijs, "meerTijdVoorBewijs", new("alleen dat meer tijd nodig was voor bewijs", "only that more time was needed for evidence")),
        (Dossiers.RedenTeLaat.Andere, "andere", new("ook of alleen iets anders", "something else, too or alone")));

    /// <summary>The answers of <see cref="Dossiers.SoortVrijeTermijn"/>.</summary>
    public static Choices<SoortVrijeTermijn> SoortVrijeTermijn { get; } = new(
        (Dossiers.SoortVrijeTermijn.Doorreis, "doorreis", new("doorreisvisum of bijzonder doorlaatbewijs voor doorreis", "transit visa or special pass for transit")),
        (Dossiers.SoortVrijeTermijn.Visum, "visum", new("visum voor kort verblijf, met de dagen van dat visum", "short-stay visa, with the days of that visa")),
        (Dossiers.SoortVrijeTermijn.KortVerblijf, "kortVerblijf", new("gekomen voor kort verblijf", "came for a short stay")),
        (Dossiers.SoortVrijeTermijn.AndereSchengenstaat, "andereSchengenstaat", new("visum voor lang verblijf of verblijfstitel van een andere Schengenstaat", "long-stay visa or residence permit of another Schengen state")),
        (Dossiers.SoortVrijeTermijn.Mvv, "mvv", new("geldige mvv", "valid mvv")),
        (Dossiers.SoortVrijeTermijn.LangdurigIngezetene, "langdurigIngezetene", new("langdurig ingezetene van een andere lidstaat, of diens gezin", "long-term resident of another member state, or the family")),
        (Dossiers.SoortVrijeTermijn.Andere, "andere", new("andere vreemdeling", "another person")),
        (Dossiers.SoortVrijeTermijn.Vastgesteld, "vastgesteld", new("elders vastgesteld", "established elsewhere")));

    /// <summary>The answers of <see cref="Dossiers.Artikel66aLid"/>.</summary>
    public static Choices<Artikel66aLid> Artikel66aLid { get; } = new(
        (Dossiers.Artikel66aLid.EersteLid, "eersteLid", new("artikel 66a, eerste lid, Vw", "article 66a(1) Vw")),
        (Dossiers.Artikel66aLid.TweedeLid, "tweedeLid", new("artikel 66a, tweede lid, Vw", "article 66a(2) Vw")));

    /// <summary>The answers of <see cref="Dossiers.LidDuurInreisverbod"/>.</summary>
    public static Choices<LidDuurInreisverbod> LidDuurInreisverbod { get; } = new(
        (Dossiers.LidDuurInreisverbod.EersteLid, "eersteLid", new("het eerste lid", "the first lid")),
        (Dossiers.LidDuurInreisverbod.TweedeLid, "tweedeLid", new("het tweede lid", "the second lid")),
        (Dossiers.LidDuurInreisverbod.DerdeLid, "derdeLid", new("het derde lid", "the third lid")),
        (Dossiers.LidDuurInreisverbod.VierdeLid, "vierdeLid", new("het vierde lid", "the fourth lid")),
        (Dossiers.LidDuurInreisverbod.VijfdeLid, "vijfdeLid", new("het vijfde lid", "the fifth lid")),
        (Dossiers.LidDuurInreisverbod.ZesdeLidNationaleVeiligheid, "zesdeLidNationaleVeiligheid", new("het zesde lid, wegens een ernstige bedreiging voor de nationale veiligheid", "the sixth lid, for a serious threat to national security")),
        (Dossiers.LidDuurInreisverbod.ZesdeLidBelangen, "zesdeLidBelangen", new("het zesde lid, wegens zwaarwegende belangen", "the sixth lid, for weighty interests")));

    /// <summary>The answers of <see cref="Dossiers.DoelRegulier"/>.</summary>
    public static Choices<DoelRegulier> DoelRegulier { get; } = new(
        (Dossiers.DoelRegulier.Artikel65Lid2, "artikel65Lid2", new("een doel van artikel 6.5, tweede lid, Vb", "a purpose of article 6.5(2) Vb")),
        (Dossiers.DoelRegulier.Gezin, "gezin", new("gezin (hereniging, vorming of gezinsmigratie)", "family (reunification, formation or family migration)")),
        (Dossiers.DoelRegulier.MedischeBehandeling, "medischeBehandeling", new("medische behandeling", "medical treatment")),
        (Dossiers.DoelRegulier.HumanitairTijdelijk, "humanitairTijdelijk", new("een ander tijdelijk humanitair doel (B8)", "another temporary humanitarian purpose (B8)")),
        (Dossiers.DoelRegulier.HumanitairNietTijdelijk, "humanitairNietTijdelijk", new("een niet-tijdelijk humanitair doel (B9)", "a lasting humanitarian purpose (B9)")),
        (Dossiers.DoelRegulier.Ander, "ander", new("een ander doel", "another purpose")));

    /// <summary>The answers of <see cref="Dossiers.BeperkingRegulier"/>.</summary>
    public static Choices<BeperkingRegulier> BeperkingRegulier { get; } = new(
        (Dossiers.BeperkingRegulier.Gezin, "gezin", new("verblijf als familie- of gezinslid (a)", "stay as a member of a family (a)")),
        (Dossiers.BeperkingRegulier.NietActiefOfVermogend, "nietActiefOfVermogend", new("economisch niet-actieve langdurig ingezetene of vermogende vreemdeling (b)", "economically inactive long-term resident, or wealthy person (b)")),
        (Dossiers.BeperkingRegulier.Zelfstandige, "zelfstandige", new("arbeid als zelfstandige (c)", "self-employed work (c)")),
        (Dossiers.BeperkingRegulier.Kennismigrant, "kennismigrant", new("arbeid als kennismigrant (d)", "work as a highly skilled migrant (d)")),
        (Dossiers.BeperkingRegulier.BlauweKaart, "blauweKaart", new("houder van de Europese blauwe kaart (e)", "holder of the EU blue card (e)")),
        (Dossiers.BeperkingRegulier.Seizoenarbeid, "seizoenarbeid", new("seizoenarbeid (f)", "seasonal work (f)")),
        (Dossiers.BeperkingRegulier.Loondienst, "loondienst", new("arbeid in loondienst (g)", "paid employment (g)")),
        (Dossiers.BeperkingRegulier.Dienstverlening, "dienstverlening", new("grensoverschrijdende dienstverlening (h)", "cross-border services (h)")),
        (Dossiers.BeperkingRegulier.Onderzoek, "onderzoek", new("wetenschappelijk onderzoek (i)", "scientific research (i)")),
        (Dossiers.BeperkingRegulier.LerendWerken, "lerendWerken", new("lerend werken (j)", "work as training (j)")),
        (Dossiers.BeperkingRegulier.Militair, "militair", new("niet-geprivilegieerd militair of burgerpersoneel (k)", "military or civilian staff without privileges (k)")),
        (Dossiers.BeperkingRegulier.Studie, "studie", new("studie (l)", "study (l)")),
        (Dossiers.BeperkingRegulier.ZoekenNaarArbeid, "zoekenNaarArbeid", new("het zoeken en verrichten van arbeid (m)", "seeking and doing work (m)")),
        (Dossiers.BeperkingRegulier.Uitwisseling, "uitwisseling", new("uitwisseling (n)", "exchange (n)")),
        (Dossiers.BeperkingRegulier.MedischeBehandeling, "medischeBehandeling", new("medische behandeling (o)", "medical treatment (o)")),
        (Dossiers.BeperkingRegulier.HumanitairTijdelijk, "humanitairTijdelijk", new("tijdelijke humanitaire gronden (p)", "temporary humanitarian grounds (p)")),
        (Dossiers.BeperkingRegulier.VerzoekNederlanderschap, "verzoekNederlanderschap", new("het afwachten van een verzoek op grond van artikel 17 RWN (q)", "awaiting a request under article 17 of the Nationality Act (q)")),
        (Dossiers.BeperkingRegulier.HumanitairNietTijdelijk, "humanitairNietTijdelijk", new("niet-tijdelijke humanitaire gronden (r)", "lasting humanitarian grounds (r)")),
        (Dossiers.BeperkingRegulier.Andere, "andere", new("een andere beperking (artikel 3.4, derde lid)", "another restriction (article 3.4(3))")));

    /// <summary>The answers of <see cref="Dossiers.SoortAmbtenaar"/>.</summary>
    public static Choices<SoortAmbtenaar> SoortAmbtenaar { get; } = new(
        (Dossiers.SoortAmbtenaar.Ind, "ind", new("een ambtenaar van de IND", "an officer of the IND")),
        (Dossiers.SoortAmbtenaar.DienstTerugkeerEnVertrek, "dienstTerugkeerEnVertrek", new("een ambtenaar van de Dienst Terugkeer en Vertrek", "an officer of the Repatriation and Departure Service")),
        (Dossiers.SoortAmbtenaar.Politie, "politie", new("een ambtenaar van politie die is aangesteld voor de politietaak (artikel 47, eerste lid, onder a, Vw)", "an officer of police appointed for police work (article 47(1)(a) Vw)")),
        (Dossiers.SoortAmbtenaar.Kmar, "kmar", new("een ambtenaar van de Koninklijke marechaussee (artikel 47, eerste lid, onder b, Vw)", "an officer of the Royal Netherlands Marechaussee (article 47(1)(b) Vw)")),
        (Dossiers.SoortAmbtenaar.AndereAmbtenaarVanPolitie, "andereAmbtenaarVanPolitie", new("een andere ambtenaar van politie (artikel 2, onder b, Politiewet 2012)", "another officer of police (article 2(b) of the Police Act 2012)")),
        (Dossiers.SoortAmbtenaar.Anders, "anders", new("iemand anders", "someone else")));

    /// <summary>The answers of <see cref="Dossiers.HandelingInreisverbod"/>.</summary>
    public static Choices<HandelingInreisverbod> HandelingInreisverbod { get; } = new(
        (Dossiers.HandelingInreisverbod.Uitvaardigen, "uitvaardigen", new("uitvaardigen", "impose")),
        (Dossiers.HandelingInreisverbod.Wijzigen, "wijzigen", new("wijzigen", "change")),
        (Dossiers.HandelingInreisverbod.Opheffen, "opheffen", new("opheffen", "lift")));

    /// <summary>The answers of <see cref="Dossiers.GrondOngewenstverklaring"/>.</summary>
    public static Choices<GrondOngewenstverklaring> GrondOngewenstverklaring { get; } = new(
        (Dossiers.GrondOngewenstverklaring.OpenbareOrde, "openbareOrde", new("openbare orde", "public order")),
        (Dossiers.GrondOngewenstverklaring.NationaleVeiligheid, "nationaleVeiligheid", new("nationale veiligheid", "national security")),
        (Dossiers.GrondOngewenstverklaring.AndereGrond, "andereGrond", new("een andere grond", "another ground")));

    /// <summary>The answers of <see cref="Dossiers.Opschorting"/>.</summary>
    public static Choices<Opschorting> Opschorting { get; } = new(
        (Dossiers.Opschorting.Geen, "geen", new("geen opschorting", "no suspension")),
        (Dossiers.Opschorting.LooptNu, "looptNu", new("de werking is nu opgeschort", "suspended now")),
        (Dossiers.Opschorting.Voorbij, "voorbij", new("de werking was opgeschort, en dat is voorbij", "suspended before, and that is over")));

    /// <summary>The answers of <see cref="Dossiers.AanleidingOngewenst"/>.</summary>
    public static Choices<AanleidingOngewenst> AanleidingOngewenst { get; } = new(
        (Dossiers.AanleidingOngewenst.Geweldsdelict, "geweldsdelict", new("een geweldsdelict", "a crime of violence")),
        (Dossiers.AanleidingOngewenst.Opiumdelict, "opiumdelict", new("een opiumdelict", "a drug crime")),
        (Dossiers.AanleidingOngewenst.AnderMisdrijf, "anderMisdrijf", new("een ander misdrijf", "another crime")),
        (Dossiers.AanleidingOngewenst.HerhaaldFeitVreemdelingenwet, "herhaaldFeitVreemdelingenwet", new("bij herhaling een feit dat de Vreemdelingenwet strafbaar stelt", "repeated offences under the Vreemdelingenwet")),
        (Dossiers.AanleidingOngewenst.GeenMisdrijf, "geenMisdrijf", new("geen misdrijf (gevaar, een verdrag of de internationale betrekkingen)", "no crime (danger, a treaty or international relations)")));

    /// <summary>The answers of <see cref="Dossiers.AanvragerTijdelijkeOpheffing"/>.</summary>
    public static Choices<AanvragerTijdelijkeOpheffing> AanvragerTijdelijkeOpheffing { get; } = new(
        (Dossiers.AanvragerTijdelijkeOpheffing.Vreemdeling, "vreemdeling", new("de vreemdeling", "the person")),
        (Dossiers.AanvragerTijdelijkeOpheffing.Gemachtigde, "gemachtigde", new("de gemachtigde van de vreemdeling", "a representative of the person")),
        (Dossiers.AanvragerTijdelijkeOpheffing.OpenbaarMinisterie, "openbaarMinisterie", new("het OM", "the public prosecution service")),
        (Dossiers.AanvragerTijdelijkeOpheffing.Straftribunaal, "straftribunaal", new("een internationaal straftribunaal", "an international criminal tribunal")),
        (Dossiers.AanvragerTijdelijkeOpheffing.AndereOrganisatie, "andereOrganisatie", new("een andere organisatie", "another organisation")),
        (Dossiers.AanvragerTijdelijkeOpheffing.IemandAnders, "iemandAnders", new("iemand anders, voor zichzelf", "somebody else, on his own account")));

    /// <summary>The answers of <see cref="Dossiers.Ondertekenaar"/>.</summary>
    public static Choices<Ondertekenaar> Ondertekenaar { get; } = new(
        (Dossiers.Ondertekenaar.Hoofdofficier, "hoofdofficier", new("een hoofdofficier van justitie", "a chief public prosecutor")),
        (Dossiers.Ondertekenaar.Rechter, "rechter", new("een rechter", "a judge")),
        (Dossiers.Ondertekenaar.IemandAnders, "iemandAnders", new("iemand anders", "somebody else")),
        (Dossiers.Ondertekenaar.Niemand, "niemand", new("niemand", "nobody")));

    /// <summary>The answers of <see cref="Dossiers.Aannemelijkheid"/>.</summary>
    public static Choices<Aannemelijkheid> Aannemelijkheid { get; } = new(
        (Dossiers.Aannemelijkheid.Nee, "nee", new("nee", "no")),
        (Dossiers.Aannemelijkheid.GesteldNietAannemelijk, "gesteldNietAannemelijk", new("wel gesteld, niet aannemelijk gemaakt", "claimed, not made plausible")),
        (Dossiers.Aannemelijkheid.Aannemelijk, "aannemelijk", new("aannemelijk gemaakt", "made plausible")));

    /// <summary>The answers of <see cref="Dossiers.SoortRechtszaak"/>.</summary>
    public static Choices<SoortRechtszaak> SoortRechtszaak { get; } = new(
        (Dossiers.SoortRechtszaak.Civiel, "civiel", new("een civiele zaak", "a civil case")),
        (Dossiers.SoortRechtszaak.Vreemdelingrechtelijk, "vreemdelingrechtelijk", new("een vreemdelingrechtelijke zaak", "a case of immigration law")),
        (Dossiers.SoortRechtszaak.Andere, "andere", new("een andere zaak, zoals een strafzaak (ook als daarnaast zulke zaken lopen)", "another case, such as a criminal one (also beside such cases)")));

    /// <summary>The answers of <see cref="Dossiers.LaatsteAdres"/>.</summary>
    public static Choices<LaatsteAdres> LaatsteAdres { get; } = new(
        (Dossiers.LaatsteAdres.NietVerlaten, "nietVerlaten", new("er is een laatst bekend adres, en niet bekend is dat de vreemdeling daar weg is", "there is a last known address, and it is not known that the person has left it")),
        (Dossiers.LaatsteAdres.Verlaten, "verlaten", new("bekend is dat de vreemdeling daar niet meer woont", "it is known that the person no longer lives there")),
        (Dossiers.LaatsteAdres.Geen, "geen", new("er is geen adres bekend", "no address is known")));

    /// <summary>The answers of <see cref="Dossiers.StandGemachtigde"/>.</summary>
    public static Choices<StandGemachtigde> StandGemachtigde { get; } = new(
        (Dossiers.StandGemachtigde.Geen, "geen", new("geen gemachtigde bekend", "no representative known")),
        (Dossiers.StandGemachtigde.Bekend, "bekend", new("een gemachtigde bekend", "a representative known")),
        (Dossiers.StandGemachtigde.SteltGeenGemachtigdeTeZijn, "steltGeenGemachtigdeTeZijn", new("wie als gemachtigde bekend was, stelt dat niet (meer) te zijn", "whoever was known as representative says that he is not, or no longer")));

    /// <summary>The answers of <see cref="Dossiers.Identiteitstoetsing"/>.</summary>
    public static Choices<Identiteitstoetsing> Identiteitstoetsing { get; } = new(
        (Dossiers.Identiteitstoetsing.DoorBevoegdeAutoriteit, "doorBevoegdeAutoriteit", new("ja, door de bevoegde autoriteiten", "yes, by the competent authorities")),
        (Dossiers.Identiteitstoetsing.DoorAnder, "doorAnder", new("ja, maar niet door de bevoegde autoriteiten", "yes, but not by the competent authorities")),
        (Dossiers.Identiteitstoetsing.Niet, "niet", new("nee, gebleken is dat dat niet is gebeurd", "no, it turned out that it was not")),
        (Dossiers.Identiteitstoetsing.NietBekend, "nietBekend", new("bij de IND niet bekend", "not known to the IND")));

    /// <summary>The answers of <see cref="Dossiers.Handtekening"/>.</summary>
    public static Choices<Handtekening> Handtekening { get; } = new(
        (Dossiers.Handtekening.Aanwezig, "aanwezig", new("een handtekening waaraan niets opvalt", "a signature with nothing remarkable about it")),
        (Dossiers.Handtekening.Ontbreekt, "ontbreekt", new("geen", "none")),
        (Dossiers.Handtekening.Gedrukt, "gedrukt", new("een handtekening die is gedrukt", "a signature that was printed")),
        (Dossiers.Handtekening.Afwijkend, "afwijkend", new("een handtekening die afwijkt van eerdere paspoorten of van de IND-administratie", "a signature that differs from earlier passports or from the administration of the IND")),
        (Dossiers.Handtekening.AlsnogGeplaatst, "alsnogGeplaatst", new("een handtekening die ontbrak en later in het bijzijn van de autoriteiten is geplaatst", "a signature that was missing and was put in later in the presence of the authorities")));

    /// <summary>The answers of <see cref="Dossiers.VerklaringAutoriteiten"/>.</summary>
    public static Choices<VerklaringAutoriteiten> VerklaringAutoriteiten { get; } = new(
        (Dossiers.VerklaringAutoriteiten.Geen, "geen", new("nee, of alleen van een ander", "no, or only of others")),
        (Dossiers.VerklaringAutoriteiten.NietGelegaliseerd, "nietGelegaliseerd", new("ja, niet gelegaliseerd", "yes, not legalised")),
        (Dossiers.VerklaringAutoriteiten.Gelegaliseerd, "gelegaliseerd", new("ja, gelegaliseerd", "yes, legalised")));

    /// <summary>The answers of <see cref="Dossiers.NationaleIdentiteitskaart"/>.</summary>
    public static Choices<NationaleIdentiteitskaart> NationaleIdentiteitskaart { get; } = new(
        (Dossiers.NationaleIdentiteitskaart.Geen, "geen", new("nee", "no")),
        (Dossiers.NationaleIdentiteitskaart.ZonderChip, "zonderChip", new("ja, zonder chip met biografische en biometrische gegevens", "yes, without a chip with biographic and biometric data")),
        (Dossiers.NationaleIdentiteitskaart.MetChip, "metChip", new("ja, met een chip met biografische en biometrische gegevens", "yes, with a chip with biographic and biometric data")));

    /// <summary>The answers of <see cref="Dossiers.Identificatiemiddel"/>.</summary>
    public static Choices<Identificatiemiddel> Identificatiemiddel { get; } = new(
        (Dossiers.Identificatiemiddel.Visum, "visum", new("een document met een visum (artikel 4.21, eerste lid, onder e, Vb)", "a document with a visa (article 4.21(1)(e) Vb)")),
        (Dossiers.Identificatiemiddel.AnderMiddelArtikel4_21, "anderMiddelArtikel4_21", new("een ander middel dat artikel 4.21 Vb noemt", "another means that article 4.21 Vb names")),
        (Dossiers.Identificatiemiddel.Geen, "geen", new("niets daarvan", "none of these")));

    /// <summary>The answers of <see cref="Dossiers.GesteldeLeeftijd"/>.</summary>
    public static Choices<GesteldeLeeftijd> GesteldeLeeftijd { get; } = new(
        (Dossiers.GesteldeLeeftijd.Minderjarig, "minderjarig", new("dat hij minderjarig is", "that he is a minor")),
        (Dossiers.GesteldeLeeftijd.Meerderjarig, "meerderjarig", new("dat hij meerderjarig is", "that he is an adult")),
        (Dossiers.GesteldeLeeftijd.Niets, "niets", new("niets, of de leeftijd staat niet ter discussie", "nothing, or his age is not at issue")));

    /// <summary>The answers of <see cref="Dossiers.Schouwbevinding"/>.</summary>
    public static Choices<Schouwbevinding> Schouwbevinding { get; } = new(
        (Dossiers.Schouwbevinding.EvidentMeerderjarig, "evidentMeerderjarig", new("evident meerderjarig", "evidently an adult")),
        (Dossiers.Schouwbevinding.EvidentMinderjarig, "evidentMinderjarig", new("evident minderjarig", "evidently a minor")),
        (Dossiers.Schouwbevinding.NietEvident, "nietEvident", new("geen van beide evident", "neither is evident")));

    /// <summary>The answers of <see cref="Dossiers.AanwijzingSchouw"/>.</summary>
    public static Choices<AanwijzingSchouw> AanwijzingSchouw { get; } = new(
        (Dossiers.AanwijzingSchouw.PolitieDoorKorpschef, "politieDoorKorpschef", new("een ambtenaar van politie, door de korpschef", "a police officer, by the chief of police")),
        (Dossiers.AanwijzingSchouw.KMarDoorCommandant, "kMarDoorCommandant", new("een ambtenaar van de KMar, door de Commandant der KMar", "an officer of the KMar, by the Commander of the KMar")),
        (Dossiers.AanwijzingSchouw.Geen, "geen", new("niet, of door een ander", "not, or by somebody else")));

    /// <summary>The answers of <see cref="Dossiers.Betrokken"/>.</summary>
    public static Choices<Betrokken> Betrokken { get; } = new(
        (Dossiers.Betrokken.Betrokken, "betrokken", new("ja", "yes")),
        (Dossiers.Betrokken.NietBetrokken, "nietBetrokken", new("nee, hoewel zij er waren", "no, although there were some")),
        (Dossiers.Betrokken.NietAanwezig, "nietAanwezig", new("die waren er niet", "there were none")));

    /// <summary>The answers of <see cref="Dossiers.Register"/>.</summary>
    public static Choices<Register> Register { get; } = new(
        (Dossiers.Register.Sis, "sis", new("SIS", "SIS")),
        (Dossiers.Register.EnS, "eens", new("E&S", "E&S")),
        (Dossiers.Register.Ops, "ops", new("OPS", "OPS")));

    /// <summary>The answers of <see cref="Dossiers.Aanduiding"/>.</summary>
    public static Choices<Aanduiding> Aanduiding { get; } = new(
        (Dossiers.Aanduiding.Ovr, "ovr", new("OVR (ongewenst vreemdeling)", "OVR (ongewenst vreemdeling)")),
        (Dossiers.Aanduiding.Ongew, "ongew", new("ONGEW (ongewenst verklaard, artikel 67 Vw)", "ONGEW (declared undesirable, article 67 Vw)")),
        (Dossiers.Aanduiding.Anders, "anders", new("anders, zoals wegens een inreisverbod", "otherwise, such as for an entry ban")));

    /// <summary>The answers of <see cref="Dossiers.Aantreffen"/>.</summary>
    public static Choices<Aantreffen> Aantreffen { get; } = new(
        (Dossiers.Aantreffen.Grens, "grens", new("aan de grens", "at the border")),
        (Dossiers.Aantreffen.Binnenland, "binnenland", new("bij binnenlands toezicht", "in supervision inside the country")),
        (Dossiers.Aantreffen.Niet, "niet", new("niet aangetroffen", "not found")));

    /// <summary>The answers of <see cref="Dossiers.SoortSignalering"/>.</summary>
    public static Choices<SoortSignalering> SoortSignalering { get; } = new(
        (Dossiers.SoortSignalering.Terugkeer, "terugkeer", new("signalering inzake terugkeer", "alert on return")),
        (Dossiers.SoortSignalering.Weigering, "weigering", new("signalering ter weigering van toegang en verblijf", "alert for refusal of entry and stay")),
        (Dossiers.SoortSignalering.Verblijfsdocument, "verblijfsdocument", new("signalering van een verblijfsdocument", "alert on a residence document")),
        (Dossiers.SoortSignalering.Overig, "overig", new("overige vreemdelingrechtelijke signalering", "other alert under immigration law")));

    /// <summary>The answers of <see cref="Dossiers.Grondslag"/>.</summary>
    public static Choices<Grondslag> Grondslag { get; } = new(
        (Dossiers.Grondslag.Terugkeerbesluit, "terugkeerbesluit", new("terugkeerbesluit zonder inreisverbod", "return decision without entry ban")),
        (Dossiers.Grondslag.TerugkeerbesluitMetInreisverbod, "terugkeerbesluitMetInreisverbod", new("terugkeerbesluit met inreisverbod", "return decision with entry ban")),
        (Dossiers.Grondslag.Inreisverbod, "inreisverbod", new("inreisverbod", "entry ban")),
        (Dossiers.Grondslag.BesluitTotSignalering, "besluitTotSignalering", new("besluit tot signalering", "decision to alert")),
        (Dossiers.Grondslag.Ongewenstverklaring, "ongewenstverklaring", new("ongewenstverklaring", "declaration of undesirability")),
        (Dossiers.Grondslag.Toegang, "toegang", new("toegangsweigering of gewenste toegang", "refusal of entry or wish to enter")),
        (Dossiers.Grondslag.Verblijfsdocument, "verblijfsdocument", new("verblijfsdocument", "residence document")),
        (Dossiers.Grondslag.Artikel12, "artikel12", new("voorwaarden van artikel 12 Vw", "conditions of article 12 Vw")),
        (Dossiers.Grondslag.Mvv, "mvv", new("voorwaarden van de mvv", "conditions of the mvv")),
        (Dossiers.Grondslag.Anders, "anders", new("anders", "other")));

    /// <summary>The answers of <see cref="Dossiers.SoortAanvraag"/>.</summary>
    public static Choices<SoortAanvraag> SoortAanvraag { get; } = new(
        (Dossiers.SoortAanvraag.Asiel, "asiel", new("asiel", "asylum")),
        (Dossiers.SoortAanvraag.Regulier, "regulier", new("een eerste vergunning regulier voor bepaalde tijd", "a first regular permit for a fixed term")),
        (Dossiers.SoortAanvraag.EuRecht, "euRecht", new("toetsing aan EU-recht", "review against Union law")),
        (Dossiers.SoortAanvraag.RegulierOnbepaaldeTijd, "regulierOnbepaaldeTijd", new("regulier voor onbepaalde tijd", "regular without a term")),
        (Dossiers.SoortAanvraag.RegulierVoortzetting, "regulierVoortzetting", new("verlenging of wijziging van een vergunning regulier voor bepaalde tijd", "extension or change of a regular permit for a fixed term")));

    /// <summary>The answers of <see cref="Dossiers.UitkomstAanvraag"/>.</summary>
    public static Choices<UitkomstAanvraag> UitkomstAanvraag { get; } = new(
        (Dossiers.UitkomstAanvraag.Open, "open", new("nog niet beslist", "not decided yet")),
        (Dossiers.UitkomstAanvraag.Ingewilligd, "ingewilligd", new("ingewilligd", "granted")),
        (Dossiers.UitkomstAanvraag.Afgewezen, "afgewezen", new("afgewezen", "refused")),
        (Dossiers.UitkomstAanvraag.BuitenBehandeling, "buitenBehandeling", new("buiten behandeling gesteld", "not processed")),
        (Dossiers.UitkomstAanvraag.VergunningIngetrokken, "vergunningIngetrokken", new("vergunning ingetrokken", "permit withdrawn")),
        (Dossiers.UitkomstAanvraag.NietVerlengd, "nietVerlengd", new("geldigheidsduur niet verlengd", "validity not extended")),
        (Dossiers.UitkomstAanvraag.DoorVreemdelingIngetrokken, "doorVreemdelingIngetrokken", new("aanvraag door de vreemdeling ingetrokken", "application withdrawn by the person")));

    /// <summary>The answers of <see cref="Dossiers.GrondBesluit"/>.</summary>
    public static Choices<GrondBesluit> GrondBesluit { get; } = new(
        (Dossiers.GrondBesluit.OpenbareOrde, "openbareOrde", new("gevaar voor de openbare orde", "danger to public order")),
        (Dossiers.GrondBesluit.NationaleVeiligheid, "nationaleVeiligheid", new("gevaar voor de nationale veiligheid", "danger to national security")),
        (Dossiers.GrondBesluit.Artikel1F, "artikel1F", new("artikel 1F van het Vluchtelingenverdrag", "article 1F of the Refugee Convention")),
        (Dossiers.GrondBesluit.Anders, "anders", new("een andere grond", "another ground")));

    /// <summary>The answers of <see cref="Dossiers.SoortVerblijfsrecht"/>.</summary>
    public static Choices<SoortVerblijfsrecht> SoortVerblijfsrecht { get; } = new(
        (Dossiers.SoortVerblijfsrecht.Regulier, "regulier", new("reguliere verblijfsvergunning", "regular residence permit")),
        (Dossiers.SoortVerblijfsrecht.AndereToestemming, "andereToestemming", new("andere toestemming tot verblijf", "other consent to stay")),
        (Dossiers.SoortVerblijfsrecht.InternationaleBescherming, "internationaleBescherming", new("internationale bescherming", "international protection")),
        (Dossiers.SoortVerblijfsrecht.LangdurigIngezetene, "langdurigIngezetene", new("status van langdurig ingezetene", "long-term resident status")));

    /// <summary>The answers of <see cref="Dossiers.Land"/>.</summary>
    public static Choices<Land> Land => Landen.Namen;

    /// <summary>The answers of <see cref="Dossiers.Afdoening"/>.</summary>
    public static Choices<Afdoening> Afdoening { get; } = new(
        (Dossiers.Afdoening.Transactie, "transactie", new("transactie aanvaard", "transaction accepted")),
        (Dossiers.Afdoening.Strafbeschikking, "strafbeschikking", new("strafbeschikking", "penal order")),
        (Dossiers.Afdoening.Veroordeling, "veroordeling", new("veroordeling", "conviction")));

    /// <summary>The answers of <see cref="Dossiers.SoortMisdrijf"/>.</summary>
    public static Choices<SoortMisdrijf> SoortMisdrijf { get; } = new(
        (Dossiers.SoortMisdrijf.Geweld, "geweld", new("geweldsmisdrijf", "crime of violence")),
        (Dossiers.SoortMisdrijf.Drugs, "drugs", new("drugsmisdrijf", "drug crime")),
        (Dossiers.SoortMisdrijf.Anders, "anders", new("ander misdrijf", "other crime")));

    /// <summary>The answers of <see cref="Dossiers.SoortStraf"/>.</summary>
    public static Choices<SoortStraf> SoortStraf { get; } = new(
        (Dossiers.SoortStraf.Gevangenisstraf, "gevangenisstraf", new("gevangenisstraf", "prison")),
        (Dossiers.SoortStraf.Jeugddetentie, "jeugddetentie", new("jeugddetentie", "youth detention")),
        (Dossiers.SoortStraf.GedragsmaatregelJeugd, "gedragsmaatregelJeugd", new("maatregel betreffende het gedrag van de jeugdige", "measure on the conduct of a young person")),
        (Dossiers.SoortStraf.Tbs, "tbs", new("tbs", "tbs")),
        (Dossiers.SoortStraf.Isd, "isd", new("plaatsing in een inrichting voor stelselmatige daders", "placement in an institution for repeat offenders")),
        (Dossiers.SoortStraf.Pij, "pij", new("plaatsing in een inrichting voor jeugdigen", "placement in an institution for young people")),
        (Dossiers.SoortStraf.AndereVrijheidsontnemendeMaatregel, "andereVrijheidsontnemendeMaatregel", new("andere vrijheidsontnemende maatregel", "other custodial measure")),
        (Dossiers.SoortStraf.Taakstraf, "taakstraf", new("taakstraf", "community service")),
        (Dossiers.SoortStraf.Geldboete, "geldboete", new("geldboete", "fine")),
        (Dossiers.SoortStraf.AndereStraf, "andereStraf", new("andere straf, zoals hechtenis of ontzegging van de rijbevoegdheid", "other sentence, such as detention or disqualification from driving")),
        (Dossiers.SoortStraf.Anders, "anders", new("andere maatregel of aanwijzing, geen straf", "other measure or instruction, no sentence")));

    /// <summary>The answers of <see cref="Dossiers.ArtikelSr"/>.</summary>
    public static Choices<ArtikelSr> ArtikelSr { get; } = new(
        (Dossiers.ArtikelSr.Anders, "anders", new("geen van de genoemde artikelen", "none of the articles named")),
        (Dossiers.ArtikelSr.Artikel83, "83", new("artikel 83 Sr", "article 83 Sr")),
        (Dossiers.ArtikelSr.Artikel134a, "134a", new("artikel 134a Sr", "article 134a Sr")),
        (Dossiers.ArtikelSr.Artikel205, "205", new("artikel 205 Sr", "article 205 Sr")),
        (Dossiers.ArtikelSr.Artikel97, "97", new("artikel 97 Sr", "article 97 Sr")),
        (Dossiers.ArtikelSr.Artikel97a, "97a", new("artikel 97a Sr", "article 97a Sr")),
        (Dossiers.ArtikelSr.Artikel97b, "97b", new("artikel 97b Sr", "article 97b Sr")),
        (Dossiers.ArtikelSr.Artikel98a, "98a", new("artikel 98a Sr", "article 98a Sr")),
        (Dossiers.ArtikelSr.Artikel98b, "98b", new("artikel 98b Sr", "article 98b Sr")),
        (Dossiers.ArtikelSr.Artikel98c, "98c", new("artikel 98c Sr", "article 98c Sr")),
        (Dossiers.ArtikelSr.Artikel98d, "98d", new("artikel 98d Sr", "article 98d Sr")),
        (Dossiers.ArtikelSr.Artikel99, "99", new("artikel 99 Sr", "article 99 Sr")),
        (Dossiers.ArtikelSr.Artikel138ab, "138ab", new("artikel 138ab Sr", "article 138ab Sr")),
        (Dossiers.ArtikelSr.Artikel138b, "138b", new("artikel 138b Sr", "article 138b Sr")),
        (Dossiers.ArtikelSr.Artikel138c, "138c", new("artikel 138c Sr", "article 138c Sr")),
        (Dossiers.ArtikelSr.Artikel177, "177", new("artikel 177 Sr", "article 177 Sr")),
        (Dossiers.ArtikelSr.Artikel178, "178", new("artikel 178 Sr", "article 178 Sr")),
        (Dossiers.ArtikelSr.Artikel272, "272", new("artikel 272 Sr", "article 272 Sr")),
        (Dossiers.ArtikelSr.Artikel273, "273", new("artikel 273 Sr", "article 273 Sr")),
        (Dossiers.ArtikelSr.Artikel328ter, "328ter", new("artikel 328ter Sr", "article 328ter Sr")),
        (Dossiers.ArtikelSr.Artikel350a, "350a", new("artikel 350a Sr", "article 350a Sr")),
        (Dossiers.ArtikelSr.Artikel350c, "350c", new("artikel 350c Sr", "article 350c Sr")),
        (Dossiers.ArtikelSr.Artikel363, "363", new("artikel 363 Sr", "article 363 Sr")),
        (Dossiers.ArtikelSr.Artikel364, "364", new("artikel 364 Sr", "article 364 Sr")));
}
