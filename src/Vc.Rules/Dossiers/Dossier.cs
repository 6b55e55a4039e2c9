using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>
/// What is known about one case. Immutable; two dossiers are equal when all their facts are equal. In every record <c>null</c> means "not known", never "no", and an empty list means "there are none".
/// No name or number of a person belongs in it: <see cref="Kenmerk"/> takes an opaque reference.
/// </summary>
public sealed record Dossier
{
    private Validation _validation;

    /// <summary>An opaque reference of the caller. It plays no part in any decision.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>The person.</summary>
    public Vreemdeling? Vreemdeling { get; init; }

    /// <summary>Where the person is and with what right.</summary>
    public Verblijf? Verblijf { get; init; }

    /// <summary>The right of residence in another member state.</summary>
    public VerblijfsrechtElders? VerblijfsrechtElders { get; init; }

    /// <summary>The application on which the IND now decides, or the permit that came of it.</summary>
    public Aanvraag? Aanvraag { get; init; }

    /// <summary>Another application, beside <see cref="Aanvraag"/>.</summary>
    public AndereAanvraag? AndereAanvraag { get; init; }

    /// <summary>What the criminal law did about crimes of the person: transactions, penal orders and convictions. A decision that was quashed or revoked does not belong here.</summary>
    public Lijst<Antecedent>? Antecedenten { get; init; }

    /// <summary>What the person did that the Vreemdelingenwet itself makes punishable.</summary>
    public Lijst<VwFeit>? VwFeiten { get; init; }

    /// <summary>What else can carry a declaration of undesirability, or bars it.</summary>
    public GrondslagOngewenst? GrondslagOngewenst { get; init; }

    /// <summary>What precedes a declaration of undesirability.</summary>
    public VoorstelOngewenst? VoorstelOngewenst { get; init; }

    /// <summary>A criminal case on which there is no decision yet.</summary>
    public OpenStrafzaak? OpenStrafzaak { get; init; }

    /// <summary>What points to danger to national security.</summary>
    public NationaleVeiligheid? NationaleVeiligheid { get; init; }

    /// <summary>The family member about whom there are serious reasons as in article 1F of the Refugee Convention; see also <see cref="Beoordelingen.ErnstigeRedenen1FGezinslid"/>.</summary>
    public Gezinslid1F? Gezinslid1F { get; init; }

    /// <summary>The residence document that the Netherlands issued.</summary>
    public Verblijfsdocument? Verblijfsdocument { get; init; }

    /// <summary>The mvv (visa for a long stay).</summary>
    public Mvv? Mvv { get; init; }

    /// <summary>Entry to the Netherlands: wished for or refused.</summary>
    public Toegang? Toegang { get; init; }

    /// <summary>What the KMar, the AVIM or the ZHP found.</summary>
    public Onderzoek? Onderzoek { get; init; }

    /// <summary>The entry ban that the IND is about to impose.</summary>
    public VoorgenomenInreisverbod? VoorgenomenInreisverbod { get; init; }

    /// <summary>The order to go to the other member state at once (article 62a(3) Vw, model M106-B).</summary>
    public Vertrekbevel? Vertrekbevel { get; init; }

    /// <summary>The transfer decision under the Dublin Regulation.</summary>
    public Overdrachtsbesluit? Overdrachtsbesluit { get; init; }

    /// <summary>The term for leaving.</summary>
    public Vertrektermijn? Vertrektermijn { get; init; }

    /// <summary>The grounds of article 5.1b Vb, on which a risk of absconding can be assumed.</summary>
    public Onttrekkingsgronden? Onttrekkingsgronden { get; init; }

    /// <summary>Residence of a citizen of the Union, or of whoever is treated as one (article 8.7 Vb), and its end.</summary>
    public Unieverblijf? Unieverblijf { get; init; }

    /// <summary>Taking back by another member state.</summary>
    public Terugname? Terugname { get; init; }

    /// <summary>Reception for an unaccompanied minor in the country of return.</summary>
    public Opvang? Opvang { get; init; }

    /// <summary>The countries of return that come into question beside the country of origin.</summary>
    public Lijst<AnderLandVanTerugkeer>? AndereLandenVanTerugkeer { get; init; }

    /// <summary>An obstacle to return that an earlier decision rests on.</summary>
    public Terugkeerbeletsel? Terugkeerbeletsel { get; init; }

    /// <summary>The return decision as drafted, to check what is in it.</summary>
    public ConceptTerugkeerbesluit? ConceptTerugkeerbesluit { get; init; }

    /// <summary>The procedure in which return is prepared.</summary>
    public Terugkeerprocedure? Terugkeerprocedure { get; init; }

    /// <summary>What can put off the effects of a return decision.</summary>
    public UitstelVanVertrek? UitstelVanVertrek { get; init; }

    /// <summary>The return decisions that stand on the reference date: taken, and not withdrawn or annulled.</summary>
    public Lijst<Terugkeerbesluit>? Terugkeerbesluiten { get; init; }

    /// <summary>The entry bans that stand on the reference date: imposed, and not lifted, lapsed or annulled.</summary>
    public Lijst<Inreisverbod>? Inreisverboden { get; init; }

    /// <summary>The declaration of undesirability (article 67 Vw).</summary>
    public Ongewenstverklaring? Ongewenstverklaring { get; init; }

    /// <summary>The temporary lifting of that declaration or, by analogy, of an entry ban: the application and what follows.</summary>
    public TijdelijkeOpheffing? TijdelijkeOpheffing { get; init; }

    /// <summary>How a decision reaches the person.</summary>
    public Bekendmaking? Bekendmaking { get; init; }

    /// <summary>The application for lifting that declaration.</summary>
    public AanvraagOpheffing? AanvraagOpheffing { get; init; }

    /// <summary>The entry ban of which lifting is at issue.</summary>
    public BestaandInreisverbod? BestaandInreisverbod { get; init; }

    /// <summary>The application for lifting that entry ban.</summary>
    public AanvraagOpheffingInreisverbod? AanvraagOpheffingInreisverbod { get; init; }

    /// <summary>Residence for which that entry ban can be lifted of its own motion.</summary>
    public AmbtshalveOpheffing? AmbtshalveOpheffing { get; init; }

    /// <summary>The decision to alert of article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
    public BesluitTotSignalering? BesluitTotSignalering { get; init; }

    /// <summary>Departure.</summary>
    public Vertrek? Vertrek { get; init; }

    /// <summary>The event in the procedure that an alert could rest on.</summary>
    public ProcedureleGebeurtenis? ProcedureleGebeurtenis { get; init; }

    /// <summary>The alerts that the Netherlands has entered and not deleted.</summary>
    public Lijst<BestaandeSignalering>? Signaleringen { get; init; }

    /// <summary>What sets an alert going, and how it is entered. Only the texts of 2013 to 2015 ask it.</summary>
    public ProcedureSignalering? ProcedureSignalering { get; init; }

    /// <summary>The alert of which it is asked whether it is removed. Only the texts of 2013 to 2015 ask it.</summary>
    public OpheffingSignalering? OpheffingSignalering { get; init; }

    /// <summary>An alert that another member state has entered in SIS.</summary>
    public SignaleringAndereLidstaat? SignaleringAndereLidstaat { get; init; }

    /// <summary>The person whom an alert is about, at the border, inland or in an application.</summary>
    public Treffer? Treffer { get; init; }

    /// <summary>What humans have judged where the law leaves it to them.</summary>
    public Beoordelingen? Beoordelingen { get; init; }

    /// <summary>The free term (article 3.3 Vb), as far as the duration of an entry ban asks for it.</summary>
    public VrijeTermijn? VrijeTermijn { get; init; }

    /// <summary>What the duration of an entry ban that is now imposed depends on, beside the other facts.</summary>
    public DuurInreisverbod? DuurInreisverbod { get; init; }

    /// <summary>Why an entry ban can be imposed, and what follows from one (article 66a Vw).</summary>
    public GrondslagInreisverbod? GrondslagInreisverbod { get; init; }

    /// <summary>What stands in the way of an entry ban (article 6.5 Vb, A4/2.2).</summary>
    public UitzonderingInreisverbod? UitzonderingInreisverbod { get; init; }

    /// <summary>Everything that cannot be in this dossier.</summary>
    /// <returns>One problem for each impossibility, with its path and what was expected; empty for a dossier that can be.</returns>
    public IReadOnlyList<Problem> Validate() => Validation.ProblemsOf(this);

    /// <summary>Everything that cannot be in this dossier on a reference date; a decision of later than that date is one of those things.</summary>
    /// <param name="peildatum">The reference date.</param>
    /// <returns>One problem for each impossibility; empty for a dossier that can be.</returns>
    public IReadOnlyList<Problem> Validate(LocalDate peildatum) => Validation.ProblemsOf(this, peildatum);

    /// <summary>Throws unless <see cref="Validate(LocalDate)"/> finds nothing; remembers a dossier that was found good.</summary>
    /// <exception cref="DossierException">The dossier cannot be.</exception>
    internal void EnsureValid(LocalDate peildatum)
    {
        if (!_validation.Covers(this, peildatum))
        {
            _validation = Validation.Ensure(this, peildatum);
        }
    }
}

/// <summary>The person.</summary>
public sealed record Vreemdeling
{
    /// <summary>Whether the person is a national of a member state or of a third country.</summary>
    public Nationaliteit? Nationaliteit { get; init; }

    /// <summary>Whether that member state is one of the European Union; of a third-country national it is not asked.</summary>
    public bool? OnderdaanEu { get; init; }

    /// <summary>Whether the person is a family member of a national of a member state.</summary>
    public bool? FamilielidVanOnderdaanLidstaat { get; init; }

    /// <summary>Whether the person, a citizen of the Union or a family member of one, is within the scope of Directive 2004/38.</summary>
    public bool? OnderRichtlijn2004_38 { get; init; }

    /// <summary>Whether the person is a <i>gemeenschapsonderdaan</i> (article 1 Vw): a national of the Union, the EEA or Switzerland with a right of free movement, or a family member with a right that follows from it.</summary>
    public bool? Gemeenschapsonderdaan { get; init; }

    /// <summary>Which group of article 8.7 Vb or of Decision 1/80 the person belongs to, if any. What was decided on residence does not change the group.</summary>
    public Unierechtgroep? Unierechtgroep { get; init; }

    /// <summary>The date of birth as far as it is established.</summary>
    public LocalDate? Geboortedatum { get; init; }

    /// <summary>Whether the person is here without a parent or guardian; of an adult it plays no part.</summary>
    public bool? Alleenstaand { get; init; }

    /// <summary>The country of origin that the person states; of a stateless person the country of habitual residence. <see cref="Land.XXX"/> says that it was asked and is not known.</summary>
    public Land? LandVanHerkomst { get; init; }
}

/// <summary>Where the person is and with what right.</summary>
public sealed record Verblijf
{
    /// <summary>Where the person is on the reference date.</summary>
    public Verblijfplaats? Verblijfplaats { get; init; }

    /// <summary>Whether the person is (still) lawfully resident in the Netherlands on the reference date, the decision that is now taken on an application included.</summary>
    public bool? RechtmatigInNederland { get; init; }

    /// <summary>Whether the person has (still) a Dutch residence permit, asylum included.</summary>
    public bool? VergunningNederland { get; init; }

    /// <summary>A residence permit of another member state, asylum included: none, claimed, or shown.</summary>
    public VergunningElders? VergunningAndereLidstaat { get; init; }

    /// <summary>Whether the person kept to the conditions of article 12 Vw.</summary>
    public bool? VoorwaardenArtikel12Nageleefd { get; init; }

    /// <summary>Whether the person is lawfully resident under article 8, letters a to e or l, Vw: with a permit, as a citizen of the Union or under Decision 1/80.</summary>
    public bool? RechtmatigMetVergunningOfVerdragsrecht { get; init; }
}

/// <summary>The right of residence in another member state: a permit, or another consent to stay.</summary>
public sealed record VerblijfsrechtElders
{
    /// <summary>None, claimed, or shown.</summary>
    public VergunningElders? Aanwezig { get; init; }

    /// <summary>The country that gave it.</summary>
    public Land? Lidstaat { get; init; }

    /// <summary>What kind of right it is; of several the strongest: international protection or long-term resident status before a regular permit.</summary>
    public SoortVerblijfsrecht? Soort { get; init; }

    /// <summary>The last day of its validity; 9999-12-31 where it has no end.</summary>
    public LocalDate? GeldigTotEnMet { get; init; }
}

/// <summary>The application on which the IND now decides, or the permit that came of it.</summary>
public sealed record Aanvraag
{
    /// <summary>Whether there is such an application or permit.</summary>
    public bool? Gedaan { get; init; }

    /// <summary>What was applied for.</summary>
    public SoortAanvraag? Soort { get; init; }

    /// <summary>What became of it.</summary>
    public UitkomstAanvraag? Uitkomst { get; init; }

    /// <summary>The day on which the application was lodged.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>The last day of the term for deciding on the application.</summary>
    public LocalDate? EindeBeslistermijn { get; init; }

    /// <summary>Whether the applicant is a long-term resident or a family member of one.</summary>
    public bool? VanLangdurigIngezeteneOfGezinslid { get; init; }

    /// <summary>Whether the application is for family reunification or family formation. Only the text until 2013 asks it.</summary>
    public bool? VoorGezinsherenigingOfVorming { get; init; }

    /// <summary>On what ground it was refused, withdrawn or not extended; of several the first that the list names.</summary>
    public GrondBesluit? GrondBesluit { get; init; }

    /// <summary>Whether a remedy against the decision is still open or pending.</summary>
    public bool? RechtsmiddelOpen { get; init; }

    /// <summary>Whether the outcome of that remedy may be awaited in the Netherlands.</summary>
    public bool? RechtsmiddelMagWordenAfgewacht { get; init; }

    /// <summary>Whether another state was asked under the Dublin Regulation to take the applicant over or back, and has not refused.</summary>
    public bool? Dublinclaim { get; init; }
}

/// <summary>One decision of the criminal law on the person.</summary>
public sealed record Antecedent
{
    /// <summary>Whether it is about a crime (misdrijf), also by Dutch law where it was committed abroad; a contravention (overtreding) is none.</summary>
    public bool? Misdrijf { get; init; }

    /// <summary>How the case ended.</summary>
    public Afdoening? Afdoening { get; init; }

    /// <summary>What kind of crime it is.</summary>
    public SoortMisdrijf? Soort { get; init; }

    /// <summary>Whether it is a crime against life.</summary>
    public bool? TegenHetLeven { get; init; }

    /// <summary>The longest prison sentence that the law threatens for the crime, in months: 0 where it threatens none, 9999 for life. Of several crimes the highest. Not the sentence that was imposed.</summary>
    public int? StrafmaximumMaanden { get; init; }

    /// <summary>How many crimes were proven.</summary>
    public int? AantalBewezenMisdrijven { get; init; }

    /// <summary>Whether these crimes are one complex of acts (eendaadse of meerdaadse samenloop). Only the text until 2013 asks it.</summary>
    public bool? Samenloop { get; init; }

    /// <summary>The day on which the crime was committed; of several the last. No rule asks it; it is checked against the other dates.</summary>
    public LocalDate? GepleegdOp { get; init; }

    /// <summary>The day on which the sentence was imposed, or the transaction offered. No rule asks it; it is checked against the other dates.</summary>
    public LocalDate? OpgelegdOp { get; init; }

    /// <summary>The day on which the judgment or penal order became irrevocable; <see cref="Law.Dag.NogNiet"/> as long as it is not. Of a transaction it is not asked.</summary>
    public LocalDate? OnherroepelijkOp { get; init; }

    /// <summary>The day on which the transaction was accepted.</summary>
    public LocalDate? AanvaardOp { get; init; }

    /// <summary>The sentences and measures that were imposed; of a transaction there are none.</summary>
    public Lijst<Straf>? Straffen { get; init; }

    /// <summary>Whether the transaction or penal order only makes the person give up illegal images or sound.</summary>
    public bool? UitsluitendAfstandBeeldOfGeluid { get; init; }

    /// <summary>The day on which the last of it was carried out: the person released, the community service completed, the fine or transaction paid (the last instalment counts); where the rest was remitted later, the day of remission; where custody before the judgment covered all of it, the day of the judgment; where it is wholly conditional, the day on which it became irrevocable. <see cref="Law.Dag.NogNiet"/> as long as it is not.</summary>
    public LocalDate? VolledigTenuitvoergelegdOp { get; init; }

    /// <summary>Whether the execution was late because the judgment was given in absentia. Only the texts of 2013 to 2015 ask it.</summary>
    public bool? LaatWegensVerstek { get; init; }

    /// <summary>Whether the sentence was remitted in part or in whole.</summary>
    public bool? Kwijtgescholden { get; init; }

    /// <summary>The article of the Criminal Code, as far as the law on national security names it.</summary>
    public ArtikelSr? ArtikelSr { get; init; }

    /// <summary>Whether the crime was committed for a foreign power.</summary>
    public bool? VoorBuitenlandseMogendheid { get; init; }

    /// <summary>Whether it is a conviction abroad for a terrorist crime.</summary>
    public bool? TerroristischInBuitenland { get; init; }
}

/// <summary>A sentence or measure.</summary>
public sealed record Straf
{
    /// <summary>What it is.</summary>
    public SoortStraf? Soort { get; init; }

    /// <summary>Whether it, or a part of it, is unconditional.</summary>
    public bool? Onvoorwaardelijk { get; init; }

    /// <summary>How long the unconditional part is, in days: a month is thirty days (article 88 Sr), a year twelve months, life 36000. Of community service the substitute detention for that part. 0 where all of it is conditional, or of a fine.</summary>
    public int? OnvoorwaardelijkeDagen { get; init; }
}

/// <summary>One act that the Vreemdelingenwet makes punishable.</summary>
public sealed record VwFeit
{
    /// <summary>Whether an official report (proces-verbaal) was drawn up.</summary>
    public bool? ProcesVerbaal { get; init; }

    /// <summary>Whether there is a transaction.</summary>
    public bool? Transactie { get; init; }

    /// <summary>Whether a penal order was imposed.</summary>
    public bool? Strafbeschikking { get; init; }

    /// <summary>Whether the person was warned then that another such act leads to a proposal to declare him undesirable.</summary>
    public bool? WaarschuwingGegeven { get; init; }

    /// <summary>Whether that warning was noted in the BVV.</summary>
    public bool? WaarschuwingInBvv { get; init; }
}

/// <summary>What precedes a declaration of undesirability: the proposal, and where the person is heard.</summary>
public sealed record VoorstelOngewenst
{
    /// <summary>Whether the officer of border control or supervision sees grounds.</summary>
    public bool? AmbtenaarZietGronden { get; init; }

    /// <summary>Whether grounds showed in another way than through the officer.</summary>
    public bool? GrondenAndersGebleken { get; init; }

    /// <summary>Whether the proposal is made with model M63 or another letter with reasons.</summary>
    public bool? MetM63OfGemotiveerdSchrijven { get; init; }

    /// <summary>Whether all data and evidence that can matter go with it.</summary>
    public bool? MetGegevensEnBewijs { get; init; }

    /// <summary>Whether copies of the official reports go with it.</summary>
    public bool? MetAfschriftenProcesVerbaal { get; init; }

    /// <summary>Whether the person is in a police cell, a cell of the KMar or a remand prison.</summary>
    public bool? InCelOfHuisVanBewaring { get; init; }

    /// <summary>Whether the person has applied for a temporary asylum permit.</summary>
    public bool? AsielAangevraagd { get; init; }
}

/// <summary>What else can carry a declaration of undesirability, or bars it.</summary>
public sealed record GrondslagOngewenst
{
    /// <summary>Whether the section of the Vreemdelingenwet on the entry ban applies to the person (articles 66a and 66b); then there is no declaration of undesirability.</summary>
    public bool? InreisverbodVanToepassing { get; init; }

    /// <summary>Whether a judgment that prolongs tbs (article 37a Sr) has become irrevocable.</summary>
    public bool? TbsVerlengingOnherroepelijk { get; init; }

    /// <summary>Whether a state of the Benelux or Schengen has declared the person undesirable.</summary>
    public bool? OngewenstInBeneluxOfSchengen { get; init; }

    /// <summary>Whether a member state asks, with reasons, to declare the person undesirable for the other states too.</summary>
    public bool? VerzoekMetRedenen { get; init; }

    /// <summary>Whether a residence permit was refused or withdrawn under article 1F of the Refugee Convention.</summary>
    public bool? Vergunning1FGeweigerdOfIngetrokken { get; init; }
}

/// <summary>A criminal case for a crime on which there is no decision yet.</summary>
public sealed record OpenStrafzaak
{
    /// <summary>Whether there is one.</summary>
    public bool? Aanwezig { get; init; }

    /// <summary>Whether the inquiry ends before the term for deciding on the application does.</summary>
    public bool? OnderzoekOpTijdAfgerond { get; init; }
}

/// <summary>The tie to a family member about whom there are serious reasons as in article 1F of the Refugee Convention.</summary>
public sealed record Gezinslid1F
{
    /// <summary>Whether the person is that family member's spouse, minor child, partner or adult child as in article 29 of the Vreemdelingenwet.</summary>
    public bool? BedoeldInArtikel29 { get; init; }

    /// <summary>Whether that family member resides in the Netherlands.</summary>
    public bool? VerblijftInNederland { get; init; }
}

/// <summary>What points to danger to national security.</summary>
public sealed record NationaleVeiligheid
{
    /// <summary>Whether an official report of the AIVD says so.</summary>
    public bool? AmbtsberichtAivd { get; init; }

    /// <summary>Whether an official report of another ministry or intelligence service, Dutch or foreign, says so.</summary>
    public bool? AmbtsberichtAndereDienst { get; init; }

    /// <summary>Whether the person did particularly serious acts with terrorist intent.</summary>
    public bool? ErnstigeGedragingenTerroristischOogmerk { get; init; }
}

/// <summary>Another application, beside the one on which the IND now decides.</summary>
public sealed record AndereAanvraag
{
    /// <summary>Whether there is one on which no decision in first instance was taken yet.</summary>
    public bool? Loopt { get; init; }

    /// <summary>Whether the outcome may be awaited in the Netherlands, so that the application gives lawful residence during the procedure.</summary>
    public bool? MagWordenAfgewacht { get; init; }
}

/// <summary>What the KMar, the AVIM or the ZHP found.</summary>
public sealed record Onderzoek
{
    /// <summary>Whether one of them examined the case and found that the person is not lawfully in the Netherlands.</summary>
    public bool? OnrechtmatigVerblijfGebleken { get; init; }
}

/// <summary>The entry ban that the IND is about to impose.</summary>
public sealed record VoorgenomenInreisverbod
{
    /// <summary>Whether the IND imposes a heavy entry ban on a proposal of the AVIM, the ZHP or the KMar.</summary>
    public bool? ZwaarOpVoorstel { get; init; }

    /// <summary>Light or heavy.</summary>
    public SoortInreisverbod? Soort { get; init; }

    /// <summary>Whether a declaration of undesirability is lifted at the same time.</summary>
    public bool? MetOpheffingOngewenstverklaring { get; init; }
}

/// <summary>The order to go to the other member state at once.</summary>
public sealed record Vertrekbevel
{
    /// <summary>Whether it was given.</summary>
    public bool? Gegeven { get; init; }

    /// <summary>Whether the person obeyed it. While it is too early to say, that is <c>true</c> as long as nothing points to disobedience.</summary>
    public bool? Nageleefd { get; init; }
}

/// <summary>The transfer decision under the Dublin Regulation.</summary>
public sealed record Overdrachtsbesluit
{
    /// <summary>Whether it was taken and still stands.</summary>
    public bool? Genomen { get; init; }

    /// <summary>The day on which it was made known.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>How many days it gives to leave; 0 is at once.</summary>
    public int? VertrektermijnDagen { get; init; }

    /// <summary>Whether the person is lawfully resident only as one who awaits the transfer (article 8, letter m, Vw).</summary>
    public bool? VerblijfOnderM { get; init; }

    /// <summary>Whether the person evidently left the Netherlands of his own accord.</summary>
    public bool? KennelijkZelfVertrokken { get; init; }

    /// <summary>Whether the person was in fact transferred.</summary>
    public bool? Overgedragen { get; init; }
}

/// <summary>What the term for leaving the Netherlands depends on, beside the return decision (articles 61 and 62 Vw).</summary>
public sealed record Vertrektermijn
{
    /// <summary>The day on which the lawful residence of a Community national ended.</summary>
    public LocalDate? EindeRechtmatigVerblijf { get; init; }

    /// <summary>How many days a Community national got to leave; 0 is at once.</summary>
    public int? DagenGemeenschapsonderdaan { get; init; }

    /// <summary>Whether the term was extended.</summary>
    public bool? Verlengd { get; init; }

    /// <summary>The last day of the extended term.</summary>
    public LocalDate? VerlengdTotEnMet { get; init; }

    /// <summary>Whether a legal remedy suspended the decision on which the duty to leave rests.</summary>
    public Opschorting? Opschorting { get; init; }

    /// <summary>Whether the person complained of how an authority behaved (article 9:1 Awb).</summary>
    public bool? KlachtIngediend { get; init; }

    /// <summary>Whether the application was refused as manifestly unfounded.</summary>
    public bool? KennelijkOngegrond { get; init; }

    /// <summary>Whether the application was refused because wrong or incomplete data were given.</summary>
    public bool? OnjuisteOfOnvolledigeGegevens { get; init; }
}

/// <summary>How many of the grounds of article 5.1b Vb apply.</summary>
public sealed record Onttrekkingsgronden
{
    /// <summary>How many in all: of the third and fourth lid together, and before 1 January 2014 of the first lid.</summary>
    public int? Aantal { get; init; }

    /// <summary>How many of those are heavy ones (third lid); before 1 January 2014 no ground was called so.</summary>
    public int? AantalZwaar { get; init; }
}

/// <summary>Residence under article 8.7 Vb, and how it is denied or ended (article 8.22 Vb).</summary>
public sealed record Unieverblijf
{
    /// <summary>What the IND is about to decide for reasons of public order or public security.</summary>
    public BesluitUnieverblijf? Voorgenomen { get; init; }

    /// <summary>Whether the person lived in the Netherlands during the preceding ten years.</summary>
    public bool? TienJaarInNederland { get; init; }

    /// <summary>Whether the person has a right of permanent residence.</summary>
    public bool? Duurzaam { get; init; }

    /// <summary>Whether residence was denied or ended for reasons of public order or public security.</summary>
    public bool? OntzegdOfBeeindigd { get; init; }

    /// <summary>The day of that decision.</summary>
    public LocalDate? OntzegdOfBeeindigdOp { get; init; }

    /// <summary>The day on which the person was removed after that; <see cref="Law.Dag.NogNiet"/> for whoever was not.</summary>
    public LocalDate? VerwijderdOp { get; init; }

    /// <summary>The day on which the person entered the Netherlands.</summary>
    public LocalDate? BinnengekomenOp { get; init; }

    /// <summary>Whether the certificate of registration or the residence document is being issued.</summary>
    public bool? DocumentWordtAfgegeven { get; init; }
}

/// <summary>Taking back by another member state (article 62a Vw).</summary>
public sealed record Terugname
{
    /// <summary>Whether another member state of the European Union takes the person back.</summary>
    public bool? DoorLidstaat { get; init; }

    /// <summary>Whether it does so under an agreement or arrangement that was in force on 13 January 2009.</summary>
    public bool? OvereenkomstVan2009 { get; init; }
}

/// <summary>Reception for an unaccompanied minor in the country of return.</summary>
public sealed record Opvang
{
    /// <summary>Whether it is established that there is adequate reception. As long as nobody has established it, the answer is <c>false</c>.</summary>
    public bool? AdequaatVastgesteld { get; init; }
}

/// <summary>A country of return that comes into question beside the country of origin.</summary>
public sealed record AnderLandVanTerugkeer
{
    /// <summary>The country.</summary>
    public Land? Land { get; init; }

    /// <summary>Whether it is a country of transit.</summary>
    public bool? Doorreisland { get; init; }

    /// <summary>Whether an agreement of the Union or of the Netherlands on taking back, another arrangement or a removal order makes return to it possible.</summary>
    public bool? Overnameregeling { get; init; }

    /// <summary>Whether the person wants to go there of his own will.</summary>
    public bool? WilVrijwilligTerug { get; init; }

    /// <summary>Whether the country admits the person.</summary>
    public bool? WordtToegelaten { get; init; }

    /// <summary>Whether there are indications that it can be a country of return.</summary>
    public bool? Aanwijzingen { get; init; }

    /// <summary>Whether it came out during the return procedure that the person can return there.</summary>
    public bool? GeblekenInTerugkeerprocedure { get; init; }

    /// <summary>Whether a return decision that stands names it already.</summary>
    public bool? GenoemdInTerugkeerbesluit { get; init; }

    /// <summary>Whether a risk as in the exceptions e and f (persecution, serious harm, health) is established for this country.</summary>
    public bool? RisicoVastgesteld { get; init; }
}

/// <summary>An obstacle to return that an earlier decision rests on.</summary>
public sealed record Terugkeerbeletsel
{
    /// <summary>Whether the IND earlier took no return decision on the asylum permit or application because of such an obstacle.</summary>
    public bool? EerderVastgesteld { get; init; }
}

/// <summary>The return decision as drafted.</summary>
public sealed record ConceptTerugkeerbesluit
{
    /// <summary>Whether it establishes that the person is not lawfully resident (element a).</summary>
    public bool? VaststellingOnrechtmatigVerblijf { get; init; }

    /// <summary>Whether it states the duty to leave the member states (element b).</summary>
    public bool? Vertrekplicht { get; init; }

    /// <summary>Whether it states the term for departure (element c).</summary>
    public bool? Vertrektermijn { get; init; }

    /// <summary>Whether it names at least one country of return (element d).</summary>
    public bool? LandVanTerugkeer { get; init; }
}

/// <summary>The procedure in which return is prepared.</summary>
public sealed record Terugkeerprocedure
{
    /// <summary>Whether the person was summoned to appear and give data (article 4.38 Vb).</summary>
    public bool? VorderingGedaan { get; init; }

    /// <summary>Whether it came out during the procedure that the person can return to the country of origin.</summary>
    public bool? HerkomstlandGebleken { get; init; }

    /// <summary>Whether a return decision that stands names the country of origin.</summary>
    public bool? HerkomstlandGenoemd { get; init; }

    /// <summary>Whether the person is about to return in fact.</summary>
    public bool? FeitelijkeTerugkeer { get; init; }

    /// <summary>Whether care is handed over to a doctor or institution on arrival.</summary>
    public bool? MedischeOverdracht { get; init; }

    /// <summary>Whether the advice of the BMA sets conditions on the journey.</summary>
    public bool? ReisvoorwaardenBma { get; init; }
}

/// <summary>What can put off the effects of a return decision.</summary>
public sealed record UitstelVanVertrek
{
    /// <summary>Whether the person applied for a residence permit after the return decision.</summary>
    public bool? NieuweAanvraag { get; init; }

    /// <summary>Whether the decision on that application may be awaited in the Netherlands.</summary>
    public bool? NieuweAanvraagMagWordenAfgewacht { get; init; }

    /// <summary>Whether the person objected or appealed in time against a negative decision.</summary>
    public bool? BezwaarOfBeroepOpTijd { get; init; }

    /// <summary>Whether the decision says that the outcome of the objection or appeal may be awaited in the Netherlands.</summary>
    public bool? BezwaarOfBeroepMagWordenAfgewacht { get; init; }

    /// <summary>Whether departure is put off for medical reasons (article 64 Vw).</summary>
    public bool? Artikel64 { get; init; }
}

/// <summary>The residence document that the Netherlands issued.</summary>
public sealed record Verblijfsdocument
{
    /// <summary>Whether a residence document was issued.</summary>
    public bool? Afgegeven { get; init; }

    /// <summary>The end date on the document; the document is valid on that day itself.</summary>
    public LocalDate? Einddatum { get; init; }

    /// <summary>Whether the document was handed in to the IND.</summary>
    public bool? Ingeleverd { get; init; }
}

/// <summary>The mvv: the visa for a long stay.</summary>
public sealed record Mvv
{
    /// <summary>Whether the person needs an mvv.</summary>
    public bool? Plichtig { get; init; }

    /// <summary>Whether an mvv was issued.</summary>
    public bool? Afgegeven { get; init; }

    /// <summary>Whether the conditions on which the mvv was issued are (still) met.</summary>
    public bool? VoldoetAanVoorwaarden { get; init; }

    /// <summary>The last day of the mvv's validity.</summary>
    public LocalDate? Einddatum { get; init; }

    /// <summary>Whether the mvv was withdrawn by a decision.</summary>
    public bool? Ingetrokken { get; init; }

    /// <summary>The day on which the effects named in that decision begin.</summary>
    public LocalDate? RechtsgevolgenIntrekkingOp { get; init; }

    /// <summary>Whether the mvv sticker is struck through.</summary>
    public bool? StickerDoorgehaald { get; init; }
}

/// <summary>Entry to the Netherlands. Only a refusal after which the person did not enter all the same.</summary>
public sealed record Toegang
{
    /// <summary>Whether the person wishes to enter the Netherlands.</summary>
    public bool? Gewenst { get; init; }

    /// <summary>Whether entry was refused.</summary>
    public bool? Geweigerd { get; init; }

    /// <summary>The day on which entry was refused.</summary>
    public LocalDate? DatumWeigering { get; init; }

    /// <summary>Whether it was refused at a border crossing point that gives access to the European Union.</summary>
    public bool? AanGrensdoorlaatpost { get; init; }

    /// <summary>Whether it was refused because a false travel or identity document was used.</summary>
    public bool? WegensValsDocument { get; init; }

    /// <summary>Whether it was refused because of a crime related to drug smuggling.</summary>
    public bool? WegensDrugssmokkel { get; init; }

    /// <summary>Whether entry is granted for a short stay.</summary>
    public bool? VerleendVoorKortVerblijf { get; init; }
}

/// <summary>A return decision.</summary>
public sealed record Terugkeerbesluit
{
    /// <summary>The day on which it was made known to the person.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>Whether it was taken by the officer who is competent under article 6.4(1) VV.</summary>
    public bool? DoorBevoegdeAmbtenaar { get; init; }

    /// <summary>Whether an entry ban was imposed with it.</summary>
    public bool? MetInreisverbod { get; init; }

    /// <summary>Whether it names a country of return.</summary>
    public bool? LandGenoemd { get; init; }

    /// <summary>The term for departure in days; 0 where the person had to leave at once.</summary>
    public int? VertrektermijnDagen { get; init; }
}

/// <summary>An entry ban (article 66a Vw).</summary>
public sealed record Inreisverbod
{
    /// <summary>The day on which it was made known to the person.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>Light or heavy.</summary>
    public SoortInreisverbod? Soort { get; init; }

    /// <summary>Whether it has taken effect, which it does when the person has left the territory of the member states.</summary>
    public bool? InWerking { get; init; }
}

/// <summary>The declaration of undesirability.</summary>
public sealed record Ongewenstverklaring
{
    /// <summary>Whether the person is declared undesirable and the declaration still stands.</summary>
    public bool? Uitgesproken { get; init; }

    /// <summary>Why.</summary>
    public GrondOngewenstverklaring? Grond { get; init; }

    /// <summary>Whether the case meets article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
    public bool? VoldoetAanArtikel24 { get; init; }

    // ---------- Voor de opheffing ----------

    /// <summary>The day of the declaration.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>What the person was declared undesirable for; where it was more than one thing, the one with the longest term.</summary>
    public AanleidingOngewenst? Aanleiding { get; init; }

    /// <summary>The longest prison sentence with which the law threatens that crime, in months; 9999 for life.</summary>
    public int? StrafmaximumMaanden { get; init; }

    /// <summary>The day on which the person left the Netherlands after the declaration, or was last here before it; <see cref="Law.Dag.NogNiet"/> for whoever is known not to have left.</summary>
    public LocalDate? VertrokkenOp { get; init; }

    /// <summary>The stays in the Netherlands since then.</summary>
    public Lijst<VerblijfSindsVertrek>? VerblijvenSindsVertrek { get; init; }

    /// <summary>Whether the person committed a crime since the declaration that is a breach of public order.</summary>
    public bool? NieuwMisdrijf { get; init; }

    /// <summary>The day of the last of those crimes that could lead to a declaration.</summary>
    public LocalDate? NieuwMisdrijfOp { get; init; }

    /// <summary>Whether the person is being prosecuted for any crime.</summary>
    public bool? StrafvervolgingLoopt { get; init; }

    /// <summary>Whether the family and private life that article 8 ECHR is about has changed since the declaration.</summary>
    public bool? GezinslevenGewijzigd { get; init; }
}

/// <summary>A stay in the Netherlands of whoever is declared undesirable, after having left.</summary>
public sealed record VerblijfSindsVertrek
{
    /// <summary>The day on which it ended; <see cref="Law.Dag.NogNiet"/> where it has not.</summary>
    public LocalDate? VertrokkenOp { get; init; }

    /// <summary>Whether the declaration was lifted temporarily beforehand and the conditions of that were kept.</summary>
    public bool? BinnenTijdelijkeOpheffing { get; init; }
}

/// <summary>The temporary lifting of a declaration of undesirability or, by analogy, of an entry ban (A4/3.7 Vc, A4/2.5.4 Vc).</summary>
public sealed record TijdelijkeOpheffing
{
    /// <summary>Whether somebody has asked for it.</summary>
    public bool? Gevraagd { get; init; }

    /// <summary>Whether that was done in writing, to the IND.</summary>
    public bool? SchriftelijkBijDeInd { get; init; }

    /// <summary>Who asks.</summary>
    public AanvragerTijdelijkeOpheffing? Aanvrager { get; init; }

    /// <summary>Whether the body that asks says that it has a special interest in the person's coming.</summary>
    public bool? InstantieSteltBelang { get; init; }

    /// <summary>Who signed the application of a body.</summary>
    public Ondertekenaar? Ondertekenaar { get; init; }

    /// <summary>Whether the application gives all personal data, former aliases included.</summary>
    public bool? Personalia { get; init; }

    /// <summary>Whether the application gives day and place of entry.</summary>
    public bool? DagEnPlaatsBinnenkomst { get; init; }

    /// <summary>Whether the application gives the flight numbers, there and back.</summary>
    public bool? Vluchtnummers { get; init; }

    /// <summary>Whether the application says why the person comes and why that is necessary.</summary>
    public bool? RedenEnNoodzaak { get; init; }

    /// <summary>Whether the application states the interest in the coming: of the body that asks, or else of the person.</summary>
    public bool? BelangBijKomst { get; init; }

    /// <summary>Whether there are guarantees on the stay and its costs.</summary>
    public bool? Garanties { get; init; }

    /// <summary>Whether the application rests on family circumstances.</summary>
    public Aannemelijkheid? Familieomstandigheden { get; init; }

    /// <summary>Whether the application rests on giving evidence in a court case.</summary>
    public Aannemelijkheid? Getuigenis { get; init; }

    /// <summary>Whether there is an official summons of the prosecution or a court to give evidence.</summary>
    public bool? OfficieleOproep { get; init; }

    /// <summary>Whether the application rests on a court case of the person's own.</summary>
    public Aannemelijkheid? EigenRechtszaak { get; init; }

    /// <summary>What kind of case that is.</summary>
    public SoortRechtszaak? SoortRechtszaak { get; init; }

    /// <summary>Whether the court has made known that the person must be present.</summary>
    public bool? RechtbankVergtAanwezigheid { get; init; }

    /// <summary>Whether the application also rests on another reason.</summary>
    public bool? AndereReden { get; init; }

    /// <summary>Whether the measure is temporarily lifted.</summary>
    public bool? Verleend { get; init; }

    /// <summary>The day on which the person entered or is to enter the Netherlands.</summary>
    public LocalDate? BinnenkomstOp { get; init; }

    /// <summary>Whether the person enters over an external border.</summary>
    public bool? BinnenkomstViaBuitengrens { get; init; }

    /// <summary>Whether the person leaves over an external border.</summary>
    public bool? VertrekViaBuitengrens { get; init; }
}

/// <summary>How a decision reaches the person.</summary>
public sealed record Bekendmaking
{
    /// <summary>Whether the decision can be handed to the person.</summary>
    public bool? UitreikingInPersoonMogelijk { get; init; }

    /// <summary>What is known of the last address.</summary>
    public LaatsteAdres? LaatsteAdres { get; init; }

    /// <summary>Whether there is a representative.</summary>
    public StandGemachtigde? Gemachtigde { get; init; }
}

/// <summary>The application for lifting the declaration of undesirability.</summary>
public sealed record AanvraagOpheffing
{
    /// <summary>Whether the person has applied to the IND for it.</summary>
    public bool? Gedaan { get; init; }

    /// <summary>The day of the application.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>Whether there is evidence of a material change in the circumstances that justified the removal (A4/3.8).</summary>
    public bool? BewijsMaterieleWijziging { get; init; }

    /// <summary>Whether the person's own statement is there (article 6.6(4)(a) Vb).</summary>
    public bool? EigenVerklaring { get; init; }

    /// <summary>Whether the copy of the travel documents is there (letter b).</summary>
    public bool? Reisdocumenten { get; init; }

    /// <summary>Whether the list of places of residence, with evidence, is there (letter c).</summary>
    public bool? OverzichtVerblijfplaatsen { get; init; }

    /// <summary>Whether the statement of the authorities abroad is there (letter d).</summary>
    public bool? VerklaringAutoriteiten { get; init; }
}

/// <summary>The entry ban of which lifting is at issue. Where there is more than one, each is a case of its own.</summary>
public sealed record BestaandInreisverbod
{
    /// <summary>Whether an entry ban was issued that was not lifted or annulled.</summary>
    public bool? Uitgevaardigd { get; init; }

    /// <summary>The day on which it was issued.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>The lid of article 66a Vw under which it was issued.</summary>
    public Artikel66aLid? Grondslag { get; init; }

    /// <summary>The lid of article 6.5a Vb by which its duration was set.</summary>
    public LidDuurInreisverbod? LidDuur { get; init; }

    /// <summary>Its duration in months, as it was set.</summary>
    public int? DuurMaanden { get; init; }

    /// <summary>Whether article 66a(7) Vw now applies to the person (a heavy entry ban).</summary>
    public bool? Artikel66aLid7 { get; init; }

    /// <summary>The day on which the person left the Netherlands after the ban, or was last here before it; <see cref="Law.Dag.NogNiet"/> for whoever is known not to have left.</summary>
    public LocalDate? VertrokkenOp { get; init; }

    /// <summary>The stays since then in the Netherlands or another Schengen state.</summary>
    public Lijst<VerblijfNaInreisverbod>? VerblijvenSindsVertrek { get; init; }

    /// <summary>Whether it is shown that the person left the Netherlands and the other Schengen states of their own accord within the term for departure.</summary>
    public bool? VertrekVolgensPlichtAangetoond { get; init; }

    /// <summary>Whether the person committed a crime since departure.</summary>
    public bool? MisdrijfSindsVertrek { get; init; }

    /// <summary>The day of the last of those crimes.</summary>
    public LocalDate? LaatsteMisdrijfOp { get; init; }

    /// <summary>Whether the person is being prosecuted.</summary>
    public bool? StrafvervolgingLoopt { get; init; }

    /// <summary>Whether a case of article 6.5(2) Vb now arises.</summary>
    public bool? GevalArtikel65Lid2 { get; init; }
}

/// <summary>A stay in the Netherlands or another Schengen state of whoever has an entry ban, after having left the Netherlands.</summary>
public sealed record VerblijfNaInreisverbod
{
    /// <summary>The day on which it ended; <see cref="Law.Dag.NogNiet"/> where it has not.</summary>
    public LocalDate? VertrokkenOp { get; init; }

    /// <summary>Whether it was in the Netherlands; <c>false</c> for another Schengen state.</summary>
    public bool? InNederland { get; init; }
}

/// <summary>The application for lifting the entry ban.</summary>
public sealed record AanvraagOpheffingInreisverbod
{
    /// <summary>Whether the person has applied to the IND for it.</summary>
    public bool? Gedaan { get; init; }

    /// <summary>Whether the person's own statement is there (article 6.5b(3)(a) Vb).</summary>
    public bool? EigenVerklaring { get; init; }

    /// <summary>Whether the copy of the travel documents is there (letter b).</summary>
    public bool? Reisdocumenten { get; init; }

    /// <summary>Whether the list of places of residence, with evidence, is there (letter c).</summary>
    public bool? OverzichtVerblijfplaatsen { get; init; }

    /// <summary>Whether the statement of the authorities abroad is there (letter d).</summary>
    public bool? VerklaringAutoriteiten { get; init; }

    /// <summary>Whether the decision by which the ban was issued can still be challenged.</summary>
    public bool? RechtsmiddelOpen { get; init; }

    /// <summary>Whether the IND took the application as an objection or appeal.</summary>
    public bool? AangemerktAlsRechtsmiddel { get; init; }

    /// <summary>Whether the person put forward special facts for lifting.</summary>
    public bool? BijzondereFeitenAangevoerd { get; init; }
}

/// <summary>Residence for which an entry ban can be lifted of its own motion.</summary>
public sealed record AmbtshalveOpheffing
{
    /// <summary>The purpose of the regular residence.</summary>
    public DoelRegulier? Doel { get; init; }

    /// <summary>Whether, the ban left aside, the person meets all conditions for the regular permit for a fixed term.</summary>
    public bool? VoldoetAanVoorwaardenRegulier { get; init; }

    /// <summary>Whether, the ban left aside, the person meets all conditions for the asylum permit for a fixed term.</summary>
    public bool? VoldoetAanVoorwaardenAsiel { get; init; }
}

/// <summary>The decision to alert of article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
public sealed record BesluitTotSignalering
{
    /// <summary>Whether it was taken and still stands.</summary>
    public bool? Genomen { get; init; }
}

/// <summary>Departure after the last return decision or entry ban.</summary>
public sealed record Vertrek
{
    /// <summary>Whether the person actually left the territory of the member states, as far as the IND knows.</summary>
    public VertrekBekend? GrondgebiedLidstaten { get; init; }

    /// <summary>The day on which the person last left the Netherlands; <see cref="Law.Dag.NogNiet"/> for whoever has not left.</summary>
    public LocalDate? NederlandVerlatenOp { get; init; }

    /// <summary>Whether a confirmation of return was received.</summary>
    public bool? TerugkeerbevestigingOntvangen { get; init; }

    /// <summary>Whether the person deregistered from the BRP because of emigration.</summary>
    public bool? UitgeschrevenWegensEmigratie { get; init; }

    /// <summary>Whether the person left with unknown destination.</summary>
    public bool? MetOnbekendeBestemming { get; init; }
}

/// <summary>The event in the procedure that an alert could rest on, such as an application, a decision, an objection or an appeal. Where there were several, the latest that leads to an alert.</summary>
public sealed record ProcedureleGebeurtenis
{
    /// <summary>Whether there was one.</summary>
    public bool? HeeftPlaatsgevonden { get; init; }

    /// <summary>The day of the event.</summary>
    public LocalDate? Datum { get; init; }
}

/// <summary>An alert that the Netherlands has entered and not deleted.</summary>
public sealed record BestaandeSignalering
{
    /// <summary>The register in which it stands.</summary>
    public Register? Register { get; init; }

    /// <summary>What it asks for.</summary>
    public SoortSignalering? Soort { get; init; }

    /// <summary>What it rests on.</summary>
    public Grondslag? Grondslag { get; init; }

    /// <summary>As what the person stands in the register. Only the texts of 2013 to 2015 ask it.</summary>
    public Aanduiding? Aanduiding { get; init; }
}

/// <summary>What sets an alert going, and how it is entered (A2/12.2 Vc, 2013 to 2015).</summary>
public sealed record ProcedureSignalering
{
    /// <summary>Whether the BVV reports a light entry ban that the police or the KMar imposed.</summary>
    public bool? MeldingInBvv { get; init; }

    /// <summary>Whether the IND has made its own entry ban or declaration of undesirability known.</summary>
    public bool? EigenBesluitBekendgemaakt { get; init; }

    /// <summary>Whether an officer submits, or has submitted, model M93.</summary>
    public bool? M93Ingediend { get; init; }

    /// <summary>Whether it proposes an alert "OVR".</summary>
    public bool? VoorstelOvr { get; init; }

    /// <summary>Whether the form with fingerprints is enclosed.</summary>
    public bool? Vingerafdrukken { get; init; }

    /// <summary>Whether there are copies of identity documents.</summary>
    public bool? KopieenAanwezig { get; init; }

    /// <summary>Whether those copies are enclosed.</summary>
    public bool? KopieenBijgevoegd { get; init; }

    /// <summary>Whether there is an official report of the crime behind the proposal.</summary>
    public bool? ProcesVerbaalAanwezig { get; init; }

    /// <summary>Whether that report is enclosed.</summary>
    public bool? ProcesVerbaalBijgevoegd { get; init; }

    /// <summary>Whether its number is stated.</summary>
    public bool? NummerProcesVerbaal { get; init; }

    /// <summary>Whether other evidence for the proposal is enclosed.</summary>
    public bool? AnderBewijsBijgevoegd { get; init; }

    /// <summary>Whether the identity of the person is known.</summary>
    public bool? IdentiteitBekend { get; init; }

    /// <summary>Whether the identity was examined already.</summary>
    public bool? IdentiteitsonderzoekGedaan { get; init; }

    /// <summary>Whether the person uses different personal data.</summary>
    public bool? VerschillendePersonalia { get; init; }
}

/// <summary>The alert of which it is asked whether it is removed (A2/12.8 Vc, 2013 to 2015).</summary>
public sealed record OpheffingSignalering
{
    /// <summary>The register in which it stands.</summary>
    public Register? Register { get; init; }

    /// <summary>Whether the Netherlands entered it.</summary>
    public bool? DoorNederland { get; init; }

    /// <summary>What it rests on.</summary>
    public Grondslag? Grondslag { get; init; }

    /// <summary>The last day of its term; <see cref="Law.Dag.NogNiet"/> as long as no end is fixed.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>Whether the basis of the alert has lapsed.</summary>
    public bool? GrondslagVervallen { get; init; }

    /// <summary>Whether the person says that the alert rests on wrong grounds.</summary>
    public bool? OnterechtGesteld { get; init; }

    /// <summary>Whether the person is permitted to stay in the Netherlands.</summary>
    public bool? VerblijfNederlandToegestaan { get; init; }

    /// <summary>Whether the person is permitted to stay in another member state.</summary>
    public bool? VerblijfLidstaatToegestaan { get; init; }

    /// <summary>Whether the SIRENE office of that state has asked the Netherlands to lift the alert.</summary>
    public bool? VerzoekVanSirene { get; init; }

    /// <summary>Whether the person comes within the scope of Union law (until 2013: Community law) there.</summary>
    public bool? OnderUnierecht { get; init; }

    /// <summary>Whether other changed circumstances were put forward or came to light.</summary>
    public bool? AndereOmstandigheden { get; init; }

    /// <summary>Whether the person asks for lifting of the alert.</summary>
    public bool? Gevraagd { get; init; }

    /// <summary>Whether that was done in writing.</summary>
    public bool? VerzoekSchriftelijk { get; init; }

    /// <summary>Whether the request gives reasons.</summary>
    public bool? VerzoekGemotiveerd { get; init; }

    /// <summary>The day on which the IND received the request.</summary>
    public LocalDate? VerzoekOntvangenOp { get; init; }
}

/// <summary>An alert that another member state has entered in SIS.</summary>
public sealed record SignaleringAndereLidstaat
{
    /// <summary>Whether there is one.</summary>
    public bool? Aanwezig { get; init; }
}

/// <summary>What matters when an alert on the person comes up (a hit). Which alerts there are, <see cref="Dossier.Signaleringen"/> and <see cref="Dossier.SignaleringAndereLidstaat"/> say.</summary>
public sealed record Treffer
{
    /// <summary>Where the person was found, if that is how the alert came up.</summary>
    public Aantreffen? Aangetroffen { get; init; }

    /// <summary>Whether the person is a diplomat or otherwise privileged.</summary>
    public bool? Geprivilegieerd { get; init; }

    /// <summary>Whether the person holds a valid residence title of the Netherlands.</summary>
    public bool? VerblijfstitelNederland { get; init; }

    /// <summary>Whether the person holds a valid residence title of another Schengen state.</summary>
    public bool? VerblijfstitelAnderSchengenland { get; init; }

    /// <summary>Whether the IND, asked because of doubt, found the right of residence valid; <c>false</c> as long as it has not.</summary>
    public bool? StatusGeldigBevonden { get; init; }

    /// <summary>Whether the IND knew the alert when the title was issued or extended.</summary>
    public bool? BekendBijAfgifte { get; init; }

    /// <summary>Whether there is evidence that the IND does not know yet.</summary>
    public bool? NieuwBewijs { get; init; }

    /// <summary>Whether the person lets it be known that he wants to apply for asylum.</summary>
    public bool? WilAsielAanvragen { get; init; }

    /// <summary>Whether the hit in SIS was reported to Bureau SIRENE.</summary>
    public bool? GemeldBijSirene { get; init; }

    /// <summary>Whether issuing a residence title to the person is being considered.</summary>
    public bool? TitelOverwogen { get; init; }
}

/// <summary>A human's judgement on an open norm.</summary>
public sealed record Beoordeling
{
    /// <summary>The judgement: yes or no to the question that the law asks.</summary>
    public required bool Oordeel { get; init; }

    /// <summary>Who judged: a function or service, not a name.</summary>
    public string? Door { get; init; }

    /// <summary>The reasons.</summary>
    public string? Motivering { get; init; }
}

/// <summary>What humans have judged where the law leaves it to them.</summary>
public sealed record Beoordelingen
{
    /// <summary>Whether there are concrete indications that the person is a danger to national security.</summary>
    public Beoordeling? ConcreteAanwijzingenNationaleVeiligheid { get; init; }

    /// <summary>Whether there are concrete indications that the person is a danger to public order.</summary>
    public Beoordeling? ConcreteAanwijzingenOpenbareOrde { get; init; }

    /// <summary>Whether the procedural event is one that leads to an alert.</summary>
    public Beoordeling? GebeurtenisLeidtTotSignalering { get; init; }

    /// <summary>Whether the Dutch alert is incompatible with that of the other member state.</summary>
    public Beoordeling? SignaleringenOnverenigbaar { get; init; }

    /// <summary>Whether the Dutch alert is entered although it is incompatible with that of the other member state.</summary>
    public Beoordeling? InvoerOndanksOnverenigbaarheid { get; init; }

    /// <summary>Whether a return alert is entered for a return decision with an entry ban from before 7 March 2023 for which no alert was entered.</summary>
    public Beoordeling? OudTerugkeerbesluitMetInreisverbodSignaleren { get; init; }

    /// <summary>Whether the refusal alert that follows a return confirmation is entered although the person has shown a permit of another member state.</summary>
    public Beoordeling? WeigeringNaBevestigingOndanksVergunning { get; init; }

    /// <summary>Whether the return alert is deleted where departure is established without a confirmation of return.</summary>
    public Beoordeling? WissenZonderBevestiging { get; init; }

    /// <summary>Whether the term of one ground counts for the whole alert where another ground has no term.</summary>
    public Beoordeling? TermijnOokBijGrondZonderTermijn { get; init; }

    /// <summary>Whether the return alert takes precedence where the text ranks neither alert above the other.</summary>
    public Beoordeling? VoorrangTerugkeersignalering { get; init; }

    /// <summary>Whether an alert in E&amp;S is entered that the text does not list.</summary>
    public Beoordeling? AndereSignaleringInEnS { get; init; }

    // ---------- Signaleringen van 2013 tot 2015 ----------

    /// <summary>Whether an alert in (N)SIS is entered that the text does not list.</summary>
    public Beoordeling? AndereSignaleringInNsis { get; init; }

    /// <summary>Whether an alert in OPS is entered that the text does not list.</summary>
    public Beoordeling? AndereSignaleringInOps { get; init; }

    /// <summary>Whether a national of an EEA state outside the Union, or of Switzerland, is treated as a national of the Union for the register.</summary>
    public Beoordeling? EerOnderdaanAlsEuOnderdaan { get; init; }

    /// <summary>Whether the person shows that the alert rests on wrong grounds.</summary>
    public Beoordeling? SignaleringOpOnterechteGronden { get; init; }

    /// <summary>Whether other changed circumstances are a reason to lift the alert.</summary>
    public Beoordeling? OmstandighedenZettenAanTotOpheffing { get; init; }

    /// <summary>Whether changed circumstances compel to lift the alert in OPS.</summary>
    public Beoordeling? OmstandighedenNopenTotOpheffing { get; init; }

    /// <summary>Whether an alert that was removed from (N)SIS is then entered in OPS.</summary>
    public Beoordeling? NaVerwijderingInOps { get; init; }

    /// <summary>Whether it is established that family, family-household or private life (article 8 ECHR) stands in the way of a return decision.</summary>
    public Beoordeling? Artikel8VerzetZich { get; init; }

    /// <summary>Whether it is established that the person is at risk of persecution in the country of origin (article 29(1)(a) Vw).</summary>
    public Beoordeling? RisicoVervolging { get; init; }

    /// <summary>Whether it is established that the person is at real risk of serious harm in the country of origin (article 29(1)(b) Vw, article 3 ECHR).</summary>
    public Beoordeling? RisicoErnstigeSchade { get; init; }

    /// <summary>Whether it is established that removal to the country of origin would breach article 3 ECHR because of the person's health.</summary>
    public Beoordeling? RisicoGezondheid { get; init; }

    /// <summary>Whether the stated country of origin is plausible.</summary>
    public Beoordeling? HerkomstlandAannemelijk { get; init; }

    /// <summary>Whether a return decision is taken although no country of return can be named.</summary>
    public Beoordeling? TerugkeerbesluitZonderLand { get; init; }

    /// <summary>Whether a right of residence in another member state that is claimed but not shown counts.</summary>
    public Beoordeling? GesteldVerblijfsrechtElders { get; init; }

    /// <summary>Whether reasons of public order or national security require the person to depart at once.</summary>
    public Beoordeling? OnmiddellijkVertrekVereist { get; init; }

    /// <summary>Whether the preparation of departure needs data that the person must give.</summary>
    public Beoordeling? GegevensNodigVoorVertrek { get; init; }

    /// <summary>Whether the safety of the flight asks for escort by the KMar.</summary>
    public Beoordeling? BegeleidingVoorVeiligheidVlucht { get; init; }

    /// <summary>Whether the outcome of the open criminal case is needed for the decision.</summary>
    public Beoordeling? UitkomstStrafzaakNoodzakelijk { get; init; }

    /// <summary>Whether several sentences for one crime are repetition.</summary>
    public Beoordeling? HerhalingBijEenFeit { get; init; }

    /// <summary>Whether there are serious reasons to assume that the person is guilty of conduct as in article 1F of the Refugee Convention.</summary>
    public Beoordeling? ErnstigeRedenen1F { get; init; }

    /// <summary>Whether there are such reasons about a family member.</summary>
    public Beoordeling? ErnstigeRedenen1FGezinslid { get; init; }

    /// <summary>Whether the person is a danger to public calm.</summary>
    public Beoordeling? GevaarOpenbareRust { get; init; }

    /// <summary>Whether the person is a danger to morals.</summary>
    public Beoordeling? GevaarGoedeZeden { get; init; }

    /// <summary>Whether the person is a danger to public health.</summary>
    public Beoordeling? GevaarVolksgezondheid { get; init; }

    /// <summary>Whether the person is a danger to (good) international relations.</summary>
    public Beoordeling? GevaarInternationaleBetrekkingen { get; init; }

    /// <summary>Whether the person engages in undesirable political activities.</summary>
    public Beoordeling? OngewenstePolitiekeActiviteiten { get; init; }

    /// <summary>Whether a crime has lapsed for which the terms until 2013 leave a gap.</summary>
    public Beoordeling? OudeTermijnVerstreken { get; init; }

    /// <summary>Whether the interests of the person and the family stand in the way of refusal for a crime.</summary>
    public Beoordeling? BelangenVerzettenZichTegenAfwijzing { get; init; }

    /// <summary>Whether weighty interests call for refusal outside the cases of article 3.77 Vb (article 3.78 Vb).</summary>
    public Beoordeling? ZwaarwegendeBelangen { get; init; }

    /// <summary>Whether article 8 ECHR stands in the way of a declaration of undesirability.</summary>
    public Beoordeling? Artikel8TegenOngewenstverklaring { get; init; }

    /// <summary>Whether the interests of the person weigh heavier than the general interest in a declaration of undesirability.</summary>
    public Beoordeling? BelangenTegenOngewenstverklaring { get; init; }

    /// <summary>Whether the person committed a serious crime outside the jurisdiction of the Netherlands.</summary>
    public Beoordeling? ErnstigMisdrijfBuitenRechtsmacht { get; init; }

    // ---------- Opheffing van de ongewenstverklaring ----------

    /// <summary>Whether grounds of article 67(1) Vw arose during the ten years outside the Netherlands.</summary>
    public Beoordeling? NieuweGrondArtikel67 { get; init; }

    /// <summary>Whether the new crime could lead to a declaration of undesirability.</summary>
    public Beoordeling? NieuwMisdrijfKanTotOngewenstverklaringLeiden { get; init; }

    /// <summary>Whether the term runs on through a stay under a temporary lifting.</summary>
    public Beoordeling? TermijnLooptDoorBijTijdelijkeOpheffing { get; init; }

    /// <summary>Whether weighty interests oppose lifting after five years (article 6.6(2) Vb).</summary>
    public Beoordeling? ZwaarwegendeBelangenTegenOpheffing { get; init; }

    /// <summary>Whether the facts needed for lifting are established although a document is missing.</summary>
    public Beoordeling? OpheffenOndanksOntbrekendeStukken { get; init; }

    /// <summary>Whether it is not possible to hand over the statement of the authorities abroad.</summary>
    public Beoordeling? VerklaringAutoriteitenOnmogelijk { get; init; }

    /// <summary>Whether a declaration for national security is lifted after ten years although nothing obliges to it.</summary>
    public Beoordeling? OpheffenNaTienJaarBijNationaleVeiligheid { get; init; }

    /// <summary>Whether the interest in family life in the Netherlands outweighs the general interest.</summary>
    public Beoordeling? GezinsbelangWeegtZwaarder { get; init; }

    /// <summary>Whether it is plausible that return to the country of origin breaches article 3 ECHR.</summary>
    public Beoordeling? TerugkeerStrijdigMetArtikel3 { get; init; }

    /// <summary>Whether article 3 ECHR lastingly stands in the way of removal.</summary>
    public Beoordeling? Artikel3VerzetZichDuurzaam { get; init; }

    /// <summary>Whether keeping the declaration is disproportionate.</summary>
    public Beoordeling? HandhavenDisproportioneel { get; init; }

    /// <summary>Whether the person is guilty of a breach of public order as in article 3.105b or 3.105e Vb.</summary>
    public Beoordeling? VerstoringOpenbareOrdeBijAsiel { get; init; }

    // ---------- Opheffing van het inreisverbod ----------

    /// <summary>Whether the entry ban is lifted now that the conditions are met.</summary>
    public Beoordeling? OpheffenInreisverbod { get; init; }

    /// <summary>Whether the person is a danger that keeps the entry ban from being lifted.</summary>
    public Beoordeling? GevaarTegenOpheffingInreisverbod { get; init; }

    /// <summary>Whether the special facts put forward lead to lifting the entry ban.</summary>
    public Beoordeling? BijzondereFeitenOpheffingInreisverbod { get; init; }

    /// <summary>Whether article 6.5b(2) Vb holds for a ban of article 66a(2) Vw as well.</summary>
    public Beoordeling? TweedeLidBijFacultatiefInreisverbod { get; init; }

    /// <summary>Whether the time since the last crime will do.</summary>
    public Beoordeling? TijdNaMisdrijfVolstaat { get; init; }

    /// <summary>Whether there are concrete indications that the person is still a serious threat to national security.</summary>
    public Beoordeling? AanwijzingenNogErnstigeBedreiging { get; init; }

    /// <summary>Whether the duration of the ban is over, where that depends on how it is counted.</summary>
    public Beoordeling? DuurInreisverbodVerstreken { get; init; }

    /// <summary>Whether the ban is lifted for asylum in spite of danger.</summary>
    public Beoordeling? OpheffenBijAsielOndanksGevaar { get; init; }

    /// <summary>Whether the case is very exceptional and urgent (article 6.5c Vb).</summary>
    public Beoordeling? ZeerUitzonderlijkEnDringendInreisverbod { get; init; }
    // ---------- Tijdelijke opheffing ----------

    /// <summary>Whether the one that asks for temporary lifting is a body in the sense of A4/3.7.1.</summary>
    public Beoordeling? AanvragerIsInstantie { get; init; }

    /// <summary>Whether the one that signed for a tribunal is of the level of a chief public prosecutor.</summary>
    public Beoordeling? OndertekenaarOpNiveauHoofdofficier { get; init; }

    /// <summary>Whether the family circumstances weigh so heavily that the measure is temporarily lifted.</summary>
    public Beoordeling? ZwaarwegendeFamilieomstandigheden { get; init; }

    /// <summary>Whether a representative is not enough in the person's own case.</summary>
    public Beoordeling? GemachtigdeVolstaatNiet { get; init; }

    /// <summary>Whether the measure is temporarily lifted for a reason that the text does not name.</summary>
    public Beoordeling? TijdelijkeOpheffingOmAndereReden { get; init; }

    /// <summary>Whether the stay is limited to the time that its purpose takes.</summary>
    public Beoordeling? NietLangerDanNodig { get; init; }

    // ---------- Treffer op een signalering ----------

    /// <summary>Whether one of the exceptions of A4/2.2 stands in the way of an entry ban.</summary>
    public Beoordeling? UitzonderingOpInreisverbod { get; init; }

    /// <summary>Whether the right of residence of a person on whom there is an alert is in doubt.</summary>
    public Beoordeling? TwijfelVerblijfsstatus { get; init; }

    /// <summary>Whether a person with a residence title is let through in spite of an alert in OPS.</summary>
    public Beoordeling? DoorlatenOndanksOps { get; init; }

    // ---------- On the duration of an entry ban ----------

    /// <summary>Whether the person is a serious threat to public order or public safety (article 6.5a(5) Vb).</summary>
    public Beoordeling? ErnstigeBedreigingOpenbareOrde { get; init; }

    /// <summary>Whether the person is a serious threat to national security (article 6.5a(6) Vb).</summary>
    public Beoordeling? ErnstigeBedreigingNationaleVeiligheid { get; init; }

    /// <summary>Whether weighty interests call for more than ten years (article 6.5a(6) Vb).</summary>
    public Beoordeling? BelangenNopenTotMeerDanTienJaar { get; init; }

    /// <summary>Whether papers of somebody else were shown on purpose (article 6.5a(4)(b) Vb).</summary>
    public Beoordeling? OpzetPapierenVanAnder { get; init; }

    /// <summary>Whether special, individual circumstances are substantiated, so that the entry ban is shortened.</summary>
    public Beoordeling? BijzondereOmstandighedenInreisverbod { get; init; }

    /// <summary>Whether an entry ban after which the person has not left is in force in the sense of A4/2.3.</summary>
    public Beoordeling? InreisverbodVanKrachtZonderVertrek { get; init; }

    /// <summary>Whether article 6.5a(4)(c) Vb is applied although no third return decision is taken.</summary>
    public Beoordeling? VijfJaarZonderDerdeTerugkeerbesluit { get; init; }

    // ---------- On whether an entry ban is imposed ----------

    /// <summary>Whether humanitarian or other reasons lead to no entry ban (article 66a(8) Vw).</summary>
    public Beoordeling? AfzienVanInreisverbod { get; init; }

    /// <summary>Whether the interests of the person weigh heavier than the general interest in an entry ban.</summary>
    public Beoordeling? BelangenTegenInreisverbod { get; init; }

    /// <summary>Whether an entry ban would breach article 8 ECHR.</summary>
    public Beoordeling? Artikel8TegenInreisverbod { get; init; }

    /// <summary>Whether article 3 ECHR stands in the way of an entry ban, tested as A4/3.6 does.</summary>
    public Beoordeling? Artikel3TegenInreisverbod { get; init; }

    /// <summary>Whether the person is a danger as in article 6.5(4) Vb.</summary>
    public Beoordeling? GevaarBijUitzonderingInreisverbod { get; init; }

    /// <summary>Whether an entry ban is imposed under article 66a(2) Vw in a case that the text does not name.</summary>
    public Beoordeling? AnderGevalInreisverbod { get; init; }

    /// <summary>Whether the IND makes the ban a heavy one on the ground of a treaty or of international relations (article 66a(7)(d) Vw).</summary>
    public Beoordeling? ZwaarWegensInternationaleGrond { get; init; }

    /// <summary>Whether the refusal alert of another state rules out lawful residence (article 66a(6) Vw).</summary>
    public Beoordeling? SignaleringEldersSluitVerblijfUit { get; init; }

    /// <summary>Whether A4/2.1 already read as in the consolidated text of 10 October 2013 on a reference date on which that is not known.</summary>
    public Beoordeling? TekstVanOktober2013Gold { get; init; }
    // ---------- Citizens of the Union, and whoever is treated as one ----------

    /// <summary>Whether personal conduct is a present, genuine and serious threat to a fundamental interest of society.</summary>
    public Beoordeling? BedreigingFundamenteelBelang { get; init; }

    /// <summary>Whether the personal circumstances stand in the way of denying or ending residence.</summary>
    public Beoordeling? OmstandighedenTegenEindeVerblijf { get; init; }

    /// <summary>Whether serious reasons call for the end of permanent residence.</summary>
    public Beoordeling? ErnstigeRedenenDuurzaamVerblijf { get; init; }

    /// <summary>Whether imperative reasons of public security call for the end of residence.</summary>
    public Beoordeling? DwingendeRedenenOpenbareVeiligheid { get; init; }

    /// <summary>Whether removal is needed in the interest of the child.</summary>
    public Beoordeling? VerwijderingInBelangKind { get; init; }

    /// <summary>Whether a reasonable term has passed since the removal.</summary>
    public Beoordeling? RedelijkeTermijnSindsVerwijdering { get; init; }

    /// <summary>Whether the declaration is lifted for a material change of circumstances.</summary>
    public Beoordeling? OpheffenNaMaterieleWijziging { get; init; }
    // ---------- The duty to leave ----------

    /// <summary>Whether the duty to leave holds while the decision is suspended, for a person without lawful residence.</summary>
    public Beoordeling? VertrekplichtTijdensOpschorting { get; init; }

    /// <summary>Whether the term for leaving runs on in spite of a suspension.</summary>
    public Beoordeling? VertrektermijnLooptDoorBijOpschorting { get; init; }

    /// <summary>Whether a last day in a weekend or on a holiday moves to the next working day.</summary>
    public Beoordeling? TermijnenwetVerlengtVertrektermijn { get; init; }

    /// <summary>Whether there is a risk that the person will withdraw from supervision.</summary>
    public Beoordeling? RisicoOnttrekkingToezicht { get; init; }

    /// <summary>Whether two light grounds of article 5.1b Vb were enough under the text of article 6.1 Vb that still pointed to the old leden.</summary>
    public Beoordeling? TweeLichteGrondenGenoeg { get; init; }

    /// <summary>Whether the person is a danger to public order, public security or national security, as article 62 Vw means it.</summary>
    public Beoordeling? GevaarVoorVertrektermijn { get; init; }

    /// <summary>Whether an urgent case of a Community national is duly shown.</summary>
    public Beoordeling? DringendGevalVertrektermijn { get; init; }

    /// <summary>Whether the circumstances of the case give reason to extend the term.</summary>
    public Beoordeling? OmstandighedenVoorVerlenging { get; init; }

    /// <summary>Whether departure to another member state met the duty to return.</summary>
    public Beoordeling? VertrekNaarLidstaatVoldoet { get; init; }

    /// <summary>Whether a country whose place is doubtful is a member state for the order of article 62a Vw.</summary>
    public Beoordeling? LandIsLidstaatVoorBevel { get; init; }

    /// <summary>Whether a shorter term is needed to transfer the person in time.</summary>
    public Beoordeling? NoodzakelijkVoorTijdigeOverdracht { get; init; }
}

/// <summary>The free term: how long the person could stay without a permit (article 3.3 Vb). Another calculation can fill in its last day.</summary>
public sealed record VrijeTermijn
{
    /// <summary>Whether the person had a free term at the last entry: <c>false</c> where it was used up already, or where there never was one.</summary>
    public bool? Beschikbaar { get; init; }

    /// <summary>The last day of lawful stay in that free term.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>The day up to which the stay is counted: that of departure, or, of a person who is still here, that on which the person was found.</summary>
    public LocalDate? AangetroffenOfVertrokkenOp { get; init; }
}

/// <summary>Why an entry ban can be imposed, and what follows from one (article 66a Vw).</summary>
public sealed record GrondslagInreisverbod
{
    /// <summary>Whether the person must leave the Netherlands at once, because no term for departure was given (article 62(2) Vw). A term that was made shorter is a term.</summary>
    public bool? MoetOnmiddellijkVertrekken { get; init; }

    /// <summary>Whether the term for departure has run out without the person having left in it of his own motion; later departure or removal does not change that.</summary>
    public bool? NietBinnenTermijnVertrokken { get; init; }

    /// <summary>Whether humanitarian or other reasons to refrain from a ban were put forward or showed.</summary>
    public bool? RedenenOmAfTeZien { get; init; }

    /// <summary>Whether the decision that imposes the ban is made known by sending it.</summary>
    public bool? BesluitToegezonden { get; init; }

    /// <summary>Whether a first application for a temporary asylum permit has not been decided on yet.</summary>
    public bool? EersteAsielaanvraagOpen { get; init; }

    /// <summary>Whether a court ordered that removal stays out until the objection or appeal is decided on.</summary>
    public bool? UitzettingDoorRechterVerboden { get; init; }
}

/// <summary>What stands in the way of an entry ban (article 6.5 Vb, A4/2.2).</summary>
public sealed record UitzonderingInreisverbod
{
    /// <summary>Whether the person was lawfully resident before under article 8, letters a to e or l, Vw, or was Dutch.</summary>
    public bool? EerderSterkVerblijf { get; init; }

    /// <summary>The last day of that residence, or of Dutch nationality; where it was withdrawn, the day on which that decision was made known.</summary>
    public LocalDate? EerderVerblijfGeeindigdOp { get; init; }

    /// <summary>Whether the person is eligible, as a victim or witness, for time to consider reporting trafficking or smuggling of people.</summary>
    public bool? Bedenktijd { get; init; }

    /// <summary>Whether the person is eligible for a permit as a victim or witness who reported it.</summary>
    public bool? SlachtofferOfGetuigeAangever { get; init; }

    /// <summary>Whether the person is eligible for a permit as a victim of domestic violence by the person with whom residence was allowed, or of honour-related violence.</summary>
    public bool? SlachtofferGeweld { get; init; }

    /// <summary>Whether the person is eligible for a permit as a spouse or minor child left behind in the country of origin by the person with whom residence was allowed.</summary>
    public bool? Achtergelaten { get; init; }

    /// <summary>Whether the person is eligible for a permit because he cannot leave through no fault of his own.</summary>
    public bool? BuitenSchuld { get; init; }

    /// <summary>Whether the person is eligible for a permit under Decision 1/80, or is not removed because that would breach the association law with Turkey.</summary>
    public bool? AssociatieTurkije { get; init; }

    /// <summary>Whether the IND asked another state that is party to the Dublin Regulation to take charge of the person or take the person back.</summary>
    public bool? Dublinverzoek { get; init; }

    /// <summary>Whether the state that gave the residence permit agreed, after consultation through SIRENE, to withdraw it.</summary>
    public bool? StaatStemtInMetIntrekking { get; init; }

    /// <summary>Whether the person meets all conditions for a permit on family migration (B7) or on temporary (B8) or non-temporary (B9) humanitarian grounds. Only the text of 2014 asks it.</summary>
    public bool? VoldoetAanB7B8OfB9 { get; init; }

    /// <summary>Whether what is held against the person on public order would lead to refusal of an asylum permit. Only the texts since 2014 ask it.</summary>
    public bool? OpenbareOrdeStaatAanAsielInDeWeg { get; init; }
}

/// <summary>What the duration of an entry ban that is now imposed depends on, beside the other facts.</summary>
public sealed record DuurInreisverbod
{
    /// <summary>Whether an entry ban is now imposed. Whether it may or must be, is another question.</summary>
    public bool? WordtUitgevaardigd { get; init; }

    /// <summary>Whether a return decision is taken together with it.</summary>
    public bool? MetTerugkeerbesluit { get; init; }

    /// <summary>Whether the person used false or forged travel or identity papers.</summary>
    public bool? ValsePapierenGebruikt { get; init; }

    /// <summary>Whether the person showed travel or identity papers that are about somebody else.</summary>
    public bool? PapierenVanAnderOvergelegd { get; init; }

    /// <summary>Whether the person came to the Netherlands, or to another Schengen state (article 1.3 Vb), while an entry ban was in force.</summary>
    public bool? IngereisdTijdensInreisverbod { get; init; }

    /// <summary>Whether article 1F of the Refugee Convention was held against the person.</summary>
    public bool? Artikel1FTegengeworpen { get; init; }

    /// <summary>Whether the person put forward special, individual circumstances against the duration.</summary>
    public bool? OmstandighedenAangevoerd { get; init; }

    /// <summary>To how many months a human shortened the ban; asked only where it is shortened. The text does not say by how much.</summary>
    public int? VerkortTotMaanden { get; init; }

    /// <summary>The day on which the person actually left the Netherlands and the other Schengen states (article 109(4) Vw), from which the ban runs. Only the last day of the ban hangs on it, so it can be left out as long as it has not happened.</summary>
    public LocalDate? VertrokkenOp { get; init; }
}
