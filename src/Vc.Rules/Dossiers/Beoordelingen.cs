using NodaTime;

namespace Vc.Rules.Dossiers;

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

    /// <summary>Whether a danger to national security carries a new alert beside one that has stood since an old refusal.</summary>
    public Beoordeling? NieuweSignaleringNaastStaande { get; init; }

    /// <summary>Whether an earlier refusal of entry belongs to the danger that there is now, so that an alert for that danger rests on it and begins with it.</summary>
    public Beoordeling? WeigeringHoortBijGevaar { get; init; }

    /// <summary>Whether an earlier return decision is still carried out although the person enjoys international protection or the status of long-term resident in another member state.</summary>
    public Beoordeling? TerugkeerOndanksStatusElders { get; init; }

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

    /// <summary>Whether the application is refused for a measure on the conduct of a young person too.</summary>
    public Beoordeling? GedragsmaatregelAlsGrond { get; init; }

    /// <summary>Whether what is no sentence for a crime counts for repetition.</summary>
    public Beoordeling? HerhalingRuimOpgevat { get; init; }

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

    /// <summary>Whether refugee status or article 3 ECHR stands in the way of an entry ban, tested as A4/3.6 does.</summary>
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

    // ---------- A passport without proper identification ----------

    /// <summary>Whether there was no recognisable check of identity, where it is not known whether there was one.</summary>
    public Beoordeling? GeenKenbareToetsing { get; init; }

    /// <summary>Whether it is certain that the person was properly identified.</summary>
    public Beoordeling? JuisteIdentificatieStaatVast { get; init; }

    /// <summary>Whether the passport gives rise to doubt about identity and nationality.</summary>
    public Beoordeling? TwijfelIdentiteitNationaliteit { get; init; }

    /// <summary>Whether there is reasonable doubt that the identity was well established when the passport was applied for and issued.</summary>
    public Beoordeling? GeredeTwijfelIdentificatie { get; init; }

    /// <summary>Whether it has become clear that the passport is genuine and was given to its lawful holder.</summary>
    public Beoordeling? PaspoortEchtEnVanHouder { get; init; }

    /// <summary>Whether a statement of the authorities has to be legalised.</summary>
    public Beoordeling? LegalisatieNodig { get; init; }

    /// <summary>Whether a missing signature has to be put in the passport although there is no doubt about identity and nationality.</summary>
    public Beoordeling? HandtekeningOokZonderTwijfel { get; init; }

    // ---------- Identification and age ----------

    /// <summary>Whether clothes, goods or body may be searched while only one of identity and right of residence is not established.</summary>
    public Beoordeling? OnderzoekBijEenOpenGegeven { get; init; }

    /// <summary>Whether an age inspection may be held of whoever says that he is an adult.</summary>
    public Beoordeling? SchouwBijGesteldeMeerderjarigheid { get; init; }

    /// <summary>Whether the evidence that was handed in after the age inspection supports minority sufficiently.</summary>
    public Beoordeling? BewijsMinderjarigheidVoldoende { get; init; }

    /// <summary>Whether a person who says that he is an adult and was found to be evidently a minor is treated as a minor.</summary>
    public Beoordeling? MinderjarigOndanksOpgave { get; init; }
    // ---------- Citizens of the Union, and whoever is treated as one ----------

    /// <summary>Whether personal conduct is a present, genuine and serious threat to a fundamental interest of society.</summary>
    public Beoordeling? BedreigingFundamenteelBelang { get; init; }

    /// <summary>Whether the personal circumstances stand in the way of denying or ending residence.</summary>
    public Beoordeling? OmstandighedenTegenEindeVerblijf { get; init; }

    /// <summary>Whether the threat for which residence was denied or ended is still genuine and present, where removal did not happen within two years.</summary>
    public Beoordeling? BedreigingNogWerkelijkEnActueel { get; init; }

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

    /// <summary>Whether a treaty obliges the Netherlands to give the person a permit, so that the entry ban is lifted (article 6.6 VV).</summary>
    public Beoordeling? VerdragVerplichtTotVergunning { get; init; }

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

    /// <summary>Whether there are special circumstances to extend the free term (A1/6).</summary>
    public Beoordeling? BijzondereOmstandighedenVrijeTermijn { get; init; }

    /// <summary>Whether an interest that A1/6 names makes a very special case of an essential Dutch interest.</summary>
    public Beoordeling? WezenlijkNederlandsBelang { get; init; }

    /// <summary>Whether there is another essential Dutch interest, which A1/6 does not name.</summary>
    public Beoordeling? AnderWezenlijkNederlandsBelang { get; init; }

    /// <summary>Whether the free term of a person who needs a visa is extended for a Dutch interest.</summary>
    public Beoordeling? NederlandsBelangBijVisumplicht { get; init; }

    /// <summary>Whether the free term is extended on a request that came after its end.</summary>
    public Beoordeling? VerlengenNaAfloop { get; init; }

    /// <summary>Whether the stays are established although stamps of entry are missing.</summary>
    public Beoordeling? VerblijvenStaanVast { get; init; }

    /// <summary>Whether a stay counts as too long where the count of A1/6 and that of the Union differ.</summary>
    public Beoordeling? TellingBijVerschil { get; init; }

    /// <summary>Whether the person is a danger to public order otherwise than A1/6 names.</summary>
    public Beoordeling? GevaarOpenbareOrdeVrijeTermijn { get; init; }

    /// <summary>Whether the person is a danger to national security who may not stay in the free term.</summary>
    public Beoordeling? GevaarNationaleVeiligheidVrijeTermijn { get; init; }

    /// <summary>Whether the alert in SIS stands in the way of stay in the free term.</summary>
    public Beoordeling? SisTegenVrijeTermijn { get; init; }

    /// <summary>Whether the entry ban stands in the way of stay in the free term.</summary>
    public Beoordeling? InreisverbodTegenVrijeTermijn { get; init; }

    /// <summary>Whether there is enough insight into identity and nationality for an exemption from the travel document (B8/9.1.1).</summary>
    public Beoordeling? VoldoendeInzichtIdentiteit { get; init; }

    /// <summary>Whether the person did too little to get guarantees of care in the country of origin.</summary>
    public Beoordeling? TeWeinigVoorZorggaranties { get; init; }

    /// <summary>Whether the person did too little for departure.</summary>
    public Beoordeling? TeWeinigVoorVertrek { get; init; }

    /// <summary>Whether the person made a serious attempt at travel papers.</summary>
    public Beoordeling? SerieuzePogingReispapieren { get; init; }

    /// <summary>Whether an application on a day at the edge of the 28 days is in time.</summary>
    public Beoordeling? AanvraagOpGrensdagTijdig { get; init; }

    /// <summary>Whether an application that came too late is not attributable to the person.</summary>
    public Beoordeling? TeLaatNietToerekenbaar { get; init; }

    /// <summary>Whether residence is interrupted where the application or the evidence came on the first day after the postponement.</summary>
    public Beoordeling? OnderbrokenOpEersteDag { get; init; }

    /// <summary>Whether residence is interrupted because the postponement of departure was not one uninterrupted period.</summary>
    public Beoordeling? OnderbrokenInUitstel { get; init; }
}
