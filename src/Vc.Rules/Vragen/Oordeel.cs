using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>The questions that the law leaves to a human, each with what is to be weighed.</summary>
public static class Oordeel
{
    /// <summary>Concrete indications of danger to national security.</summary>
    public static Judgement ConcreteAanwijzingenNationaleVeiligheid { get; } = Case.Judgement(
        "beoordelingen.concreteAanwijzingenNationaleVeiligheid.oordeel", static d => d.Beoordelingen?.ConcreteAanwijzingenNationaleVeiligheid?.Oordeel,
        "Zijn er concrete aanwijzingen dat de vreemdeling een gevaar vormt voor de nationale veiligheid?",
        "Are there concrete indications that the person is a danger to national security?",
        new Text("paragraaf B1/4.4 Vc noemt, niet uitputtend: een ambtsbericht, een veroordeling wegens een terroristisch misdrijf of spionage, en bijzonder ernstige gedragingen met een terroristisch oogmerk", "paragraph B1/4.4 Vc names, not exhaustively: an official report, a conviction for a terrorist crime or espionage, and particularly serious acts with terrorist intent"));

    /// <summary>Concrete indications of danger to public order.</summary>
    public static Judgement ConcreteAanwijzingenOpenbareOrde { get; } = Case.Judgement(
        "beoordelingen.concreteAanwijzingenOpenbareOrde.oordeel", static d => d.Beoordelingen?.ConcreteAanwijzingenOpenbareOrde?.Oordeel,
        "Zijn er concrete aanwijzingen dat de vreemdeling een gevaar vormt voor de openbare orde?",
        "Are there concrete indications that the person is a danger to public order?",
        new Text("of de aanwijzingen concreet zijn", "whether the indications are concrete"),
        new Text("of zij op gevaar voor de openbare orde wijzen", "whether they point to a danger to public order"));

    /// <summary>A procedural event that leads to an alert.</summary>
    public static Judgement GebeurtenisLeidtTotSignalering { get; } = Case.Judgement(
        "beoordelingen.gebeurtenisLeidtTotSignalering.oordeel", static d => d.Beoordelingen?.GebeurtenisLeidtTotSignalering?.Oordeel,
        "Is de gebeurtenis in de procedure er een die tot signalering leidt?",
        "Is the event in the procedure one that leads to an alert?",
        new Text("de tekst omschrijft zulke gebeurtenissen niet; de IND noemt op haar website een nieuwe aanvraag, een beslissing, bezwaar en beroep", "the text does not define such events; the IND's website names a new application, a decision, an objection and an appeal"));

    /// <summary>Incompatible alerts.</summary>
    public static Judgement SignaleringenOnverenigbaar { get; } = Case.Judgement(
        "beoordelingen.signaleringenOnverenigbaar.oordeel", static d => d.Beoordelingen?.SignaleringenOnverenigbaar?.Oordeel,
        "Is de Nederlandse signalering onverenigbaar met die van de andere lidstaat?",
        "Is the Dutch alert incompatible with that of the other member state?",
        new Text("de tekst geeft geen lijst van onverenigbare signaleringen", "the text gives no list of incompatible alerts"));

    /// <summary>What follows from incompatible alerts.</summary>
    public static Judgement InvoerOndanksOnverenigbaarheid { get; } = Case.Judgement(
        "beoordelingen.invoerOndanksOnverenigbaarheid.oordeel", static d => d.Beoordelingen?.InvoerOndanksOnverenigbaarheid?.Oordeel,
        "Wordt de Nederlandse signalering toch ingevoerd, hoewel zij onverenigbaar is met die van de andere lidstaat?",
        "Is the Dutch alert entered all the same, although it is incompatible with that of the other member state?",
        new Text("de tekst zegt niet wat bij onverenigbare signaleringen gebeurt", "the text does not say what happens to incompatible alerts"));

    /// <summary>An old return decision with an entry ban for which no alert stands.</summary>
    public static Judgement OudTerugkeerbesluitMetInreisverbodSignaleren { get; } = Case.Judgement(
        "beoordelingen.oudTerugkeerbesluitMetInreisverbodSignaleren.oordeel", static d => d.Beoordelingen?.OudTerugkeerbesluitMetInreisverbodSignaleren?.Oordeel,
        "Wordt voor het terugkeerbesluit met inreisverbod van vóór 7 maart 2023, waarvoor geen signalering staat, een terugkeersignalering ingevoerd?",
        "Is a return alert entered for the return decision with entry ban of before 7 March 2023 for which no alert stands?",
        new Text("de tekst regelt dit geval niet: de tweede grond vraagt een signalering, de derde een besluit zonder inreisverbod", "the text does not settle this case: the second ground asks for an alert, the third for a decision without a ban"));

    /// <summary>A refusal alert after a return confirmation although a permit elsewhere is shown.</summary>
    public static Judgement WeigeringNaBevestigingOndanksVergunning { get; } = Case.Judgement(
        "beoordelingen.weigeringNaBevestigingOndanksVergunning.oordeel", static d => d.Beoordelingen?.WeigeringNaBevestigingOndanksVergunning?.Oordeel,
        "Wordt na de terugkeerbevestiging een weigeringssignalering ingevoerd, hoewel een vergunning van een andere lidstaat is aangetoond?",
        "Is a refusal alert entered after the return confirmation, although a permit of another member state is shown?",
        new Text("de opdracht na een terugkeerbevestiging noemt de vergunning elders niet, de grond voor de weigeringssignalering wel", "the duty after a return confirmation does not name the permit elsewhere, the ground for the refusal alert does"));

    /// <summary>Departure that is established without a return confirmation.</summary>
    public static Judgement WissenZonderBevestiging { get; } = Case.Judgement(
        "beoordelingen.wissenZonderBevestiging.oordeel", static d => d.Beoordelingen?.WissenZonderBevestiging?.Oordeel,
        "Wordt de signalering inzake terugkeer gewist nu vertrek vaststaat, maar geen terugkeerbevestiging is ontvangen?",
        "Is the alert on return deleted now that departure is established, although no confirmation of return was received?",
        new Text("de tekst noemt alleen de terugkeerbevestiging als aanleiding om te wissen", "the text names only the confirmation of return as a reason to delete"));

    /// <summary>One ground with a term and one without.</summary>
    public static Judgement TermijnOokBijGrondZonderTermijn { get; } = Case.Judgement(
        "beoordelingen.termijnOokBijGrondZonderTermijn.oordeel", static d => d.Beoordelingen?.TermijnOokBijGrondZonderTermijn?.Oordeel,
        "Geldt de termijn van de ene grond voor de hele signalering, hoewel de andere grond geen termijn heeft?",
        "Does the term of the one ground count for the whole alert, although the other ground has no term?",
        new Text("voor ongewenstverklaring, besluit tot signalering en inreisverbod noemt deze paragraaf geen termijn", "this paragraph names no term for a declaration of undesirability, a decision to alert or an entry ban"));

    /// <summary>A danger beside an alert that stands.</summary>
    public static Judgement NieuweSignaleringNaastStaande { get; } = Case.Judgement(
        "beoordelingen.nieuweSignaleringNaastStaande.oordeel", static d => d.Beoordelingen?.NieuweSignaleringNaastStaande?.Oordeel,
        "Draagt het gevaar voor de nationale veiligheid nu een nieuwe signalering, naast die welke sinds de oude weigering staat?",
        "Does the danger to national security now carry a new alert, beside the one that has stood since the old refusal?",
        new Text("zonder nieuwe signalering houdt de oude haar eigen laatste dag; een nieuwe duurt twintig jaar", "without a new alert the old one keeps its own last day; a new one lasts twenty years"),
        new Text("waarvoor de oude signalering is ingevoerd, en of het gevaar daarin al is meegewogen", "for what the old alert was entered, and whether the danger was weighed in it already"));

    /// <summary>A danger now and a refusal of entry in the past.</summary>
    public static Judgement WeigeringHoortBijGevaar { get; } = Case.Judgement(
        "beoordelingen.weigeringHoortBijGevaar.oordeel", static d => d.Beoordelingen?.WeigeringHoortBijGevaar?.Oordeel,
        "Hoort de eerdere weigering van de toegang bij het gevaar dat er nu is, zodat de signalering op die weigering steunt?",
        "Does the earlier refusal of entry belong to the danger that there is now, so that the alert rests on that refusal?",
        new Text("waarom de toegang toen is geweigerd, en hoe lang dat geleden is", "why entry was refused then, and how long ago that was"),
        new Text("of het gevaar toen al bleek", "whether the danger showed then already"));

    /// <summary>A return decision that stands, of a person with a status elsewhere.</summary>
    public static Judgement TerugkeerOndanksStatusElders { get; } = Case.Judgement(
        "beoordelingen.terugkeerOndanksStatusElders.oordeel", static d => d.Beoordelingen?.TerugkeerOndanksStatusElders?.Oordeel,
        "Wordt het eerdere terugkeerbesluit nog uitgevoerd, hoewel de vreemdeling in een andere lidstaat internationale bescherming of de status van langdurig ingezetene heeft?",
        "Is the earlier return decision still carried out, although the person has international protection or the status of long-term resident in another member state?",
        new Text("wie bescherming geniet, mag niet naar het land waartegen die bescherming is verleend", "whoever enjoys protection may not be sent to the country against which it was granted"),
        new Text("of de status er al was toen het terugkeerbesluit werd genomen", "whether the status was there already when the return decision was taken"));

    /// <summary>Two alerts in SIS that the text does not rank.</summary>
    public static Judgement VoorrangTerugkeersignalering { get; } = Case.Judgement(
        "beoordelingen.voorrangTerugkeersignalering.oordeel", static d => d.Beoordelingen?.VoorrangTerugkeersignalering?.Oordeel,
        "Gaat de terugkeersignalering voor op de weigeringssignalering?",
        "Does the return alert take precedence over the refusal alert?",
        new Text("de rangorde noemt alleen inreisverbod, terugkeerbesluit en besluit tot signalering", "the ranking names only entry ban, return decision and decision to alert"));

    /// <summary>An alert in E&amp;S that the text does not list.</summary>
    public static Judgement AndereSignaleringInEnS { get; } = Case.Judgement(
        "beoordelingen.andereSignaleringInEnS.oordeel", static d => d.Beoordelingen?.AndereSignaleringInEnS?.Oordeel,
        "Wordt de vreemdeling in E&S gesignaleerd in een geval dat de lijst niet noemt?",
        "Is an alert on the person entered in E&S in a case that the list does not name?",
        new Text("de lijst van signaleringen in E&S geeft voorbeelden en is niet gesloten", "the list of alerts in E&S gives examples and is not closed"));

    /// <summary>An alert in (N)SIS that the text does not list.</summary>
    public static Judgement AndereSignaleringInNsis { get; } = Case.Judgement(
        "beoordelingen.andereSignaleringInNsis.oordeel", static d => d.Beoordelingen?.AndereSignaleringInNsis?.Oordeel,
        "Wordt de vreemdeling in het (N)SIS gesignaleerd in een geval dat de lijst niet noemt?",
        "Is an alert on the person entered in (N)SIS in a case that the list does not name?",
        new Text("de lijst zegt in welke gevallen in ieder geval wordt gesignaleerd", "the list says in which cases an alert is entered in any case"));

    /// <summary>An alert in OPS that the text does not list.</summary>
    public static Judgement AndereSignaleringInOps { get; } = Case.Judgement(
        "beoordelingen.andereSignaleringInOps.oordeel", static d => d.Beoordelingen?.AndereSignaleringInOps?.Oordeel,
        "Wordt de vreemdeling in het OPS gesignaleerd in een geval dat de lijst niet noemt?",
        "Is an alert on the person entered in OPS in a case that the list does not name?",
        new Text("de lijst zegt in welke gevallen in ieder geval wordt gesignaleerd", "the list says in which cases an alert is entered in any case"));

    /// <summary>A national of the EEA outside the Union, or of Switzerland.</summary>
    public static Judgement EerOnderdaanAlsEuOnderdaan { get; } = Case.Judgement(
        "beoordelingen.eerOnderdaanAlsEuOnderdaan.oordeel", static d => d.Beoordelingen?.EerOnderdaanAlsEuOnderdaan?.Oordeel,
        "Geldt de onderdaan van een EER-staat buiten de EU of van Zwitserland voor het register als EU-onderdaan?",
        "Does the national of an EEA state outside the EU, or of Switzerland, count as a national of the EU for the register?",
        new Text("naar de letter is wie geen EU-onderdaan is voor het (N)SIS", "by the letter whoever is no national of the EU is for (N)SIS"),
        new Text("A4/3.8 zet deze onderdanen naast EU-onderdanen, en het SIS ziet niet op wie een gelijk recht op vrij verkeer heeft", "A4/3.8 puts these nationals beside those of the EU, and SIS is not about whoever has an equal right of free movement"));

    /// <summary>Wrong grounds.</summary>
    public static Judgement SignaleringOpOnterechteGronden { get; } = Case.Judgement(
        "beoordelingen.signaleringOpOnterechteGronden.oordeel", static d => d.Beoordelingen?.SignaleringOpOnterechteGronden?.Oordeel,
        "Toont de vreemdeling aan dat de signalering op onterechte gronden berust?",
        "Does the person show that the alert rests on wrong grounds?",
        new Text("wat de vreemdeling overlegt", "what the person hands over"));

    /// <summary>Other changed circumstances.</summary>
    public static Judgement OmstandighedenZettenAanTotOpheffing { get; } = Case.Judgement(
        "beoordelingen.omstandighedenZettenAanTotOpheffing.oordeel", static d => d.Beoordelingen?.OmstandighedenZettenAanTotOpheffing?.Oordeel,
        "Zijn de andere gewijzigde omstandigheden reden om de signalering op te heffen?",
        "Are the other changed circumstances a reason to lift the alert?",
        new Text("de tekst noemt vier gevallen waarin daarvan in ieder geval sprake is", "the text names four cases in which that is so in any case"));

    /// <summary>Circumstances that compel.</summary>
    public static Judgement OmstandighedenNopenTotOpheffing { get; } = Case.Judgement(
        "beoordelingen.omstandighedenNopenTotOpheffing.oordeel", static d => d.Beoordelingen?.OmstandighedenNopenTotOpheffing?.Oordeel,
        "Nopen de gewijzigde omstandigheden tot opheffing van de signalering in het OPS?",
        "Do the changed circumstances compel to lift the alert in OPS?",
        new Text("de gevallen die A2/12.8 voor het (N)SIS noemt", "the cases that A2/12.8 names for (N)SIS"));

    /// <summary>OPS after (N)SIS.</summary>
    public static Judgement NaVerwijderingInOps { get; } = Case.Judgement(
        "beoordelingen.naVerwijderingInOps.oordeel", static d => d.Beoordelingen?.NaVerwijderingInOps?.Oordeel,
        "Wordt de uit het (N)SIS verwijderde signalering in het OPS opgenomen?",
        "Is the alert that was removed from (N)SIS entered in OPS?",
        new Text("het verblijfsdoel in het andere land, als de vreemdeling daar onder het Unierecht komt te vallen", "the purpose of stay in the other country, if the person comes within the scope of Union law there"));

    /// <summary>Article 8 ECHR.</summary>
    public static Judgement Artikel8VerzetZich { get; } = Case.Judgement(
        "beoordelingen.artikel8VerzetZich.oordeel", static d => d.Beoordelingen?.Artikel8VerzetZich?.Oordeel,
        "Verzet familie-, gezins- of privéleven (artikel 8 EVRM) zich tegen een terugkeerbesluit?",
        "Does family or private life (article 8 ECHR) stand in the way of a return decision?",
        new Text("de banden met Nederland en met het land van terugkeer", "the ties with the Netherlands and with the country of return"),
        new Text("het belang van een kind", "the interests of a child"),
        new Text("een medische behandeling als deel van het privéleven", "medical treatment as part of private life"));

    /// <summary>Persecution.</summary>
    public static Judgement RisicoVervolging { get; } = Case.Judgement(
        "beoordelingen.risicoVervolging.oordeel", static d => d.Beoordelingen?.RisicoVervolging?.Oordeel,
        "Loopt de vreemdeling in het land van herkomst risico op vervolging (artikel 29, eerste lid, onder a, Vw)?",
        "Is the person at risk of persecution in the country of origin (article 29(1)(a) Vw)?",
        new Text("het risico moet zijn vastgesteld", "the risk must be established"));

    /// <summary>Serious harm.</summary>
    public static Judgement RisicoErnstigeSchade { get; } = Case.Judgement(
        "beoordelingen.risicoErnstigeSchade.oordeel", static d => d.Beoordelingen?.RisicoErnstigeSchade?.Oordeel,
        "Loopt de vreemdeling in het land van herkomst een reëel risico op ernstige schade (artikel 29, eerste lid, onder b, Vw)?",
        "Is the person at real risk of serious harm in the country of origin (article 29(1)(b) Vw)?",
        new Text("het risico moet zijn vastgesteld", "the risk must be established"));

    /// <summary>Health.</summary>
    public static Judgement RisicoGezondheid { get; } = Case.Judgement(
        "beoordelingen.risicoGezondheid.oordeel", static d => d.Beoordelingen?.RisicoGezondheid?.Oordeel,
        "Geeft uitzetting naar het land van herkomst door de gezondheid van de vreemdeling een risico op schending van artikel 3 EVRM?",
        "Does removal to the country of origin carry a risk of a breach of article 3 ECHR because of the person's health?",
        new Text("de medische drempel van artikel 3 EVRM", "the medical threshold of article 3 ECHR"),
        new Text("of de pijn zonder behandeling snel, aanzienlijk en onomkeerbaar toeneemt", "whether without treatment the pain would rise rapidly, significantly and irreversibly"));

    /// <summary>Plausible origin.</summary>
    public static Judgement HerkomstlandAannemelijk { get; } = Case.Judgement(
        "beoordelingen.herkomstlandAannemelijk.oordeel", static d => d.Beoordelingen?.HerkomstlandAannemelijk?.Oordeel,
        "Is het gestelde land van herkomst aannemelijk?",
        "Is the stated country of origin plausible?");

    /// <summary>No country.</summary>
    public static Judgement TerugkeerbesluitZonderLand { get; } = Case.Judgement(
        "beoordelingen.terugkeerbesluitZonderLand.oordeel", static d => d.Beoordelingen?.TerugkeerbesluitZonderLand?.Oordeel,
        "Kan een terugkeerbesluit worden genomen hoewel geen land van terugkeer kan worden genoemd?",
        "Can a return decision be taken although no country of return can be named?",
        new Text("de tekst vraagt landen voor zover bekend; volgens de Afdeling moet altijd een land worden genoemd", "the text asks for countries as far as known; according to the Council of State a country must always be named"));

    /// <summary>Claimed right elsewhere.</summary>
    public static Judgement GesteldVerblijfsrechtElders { get; } = Case.Judgement(
        "beoordelingen.gesteldVerblijfsrechtElders.oordeel", static d => d.Beoordelingen?.GesteldVerblijfsrechtElders?.Oordeel,
        "Telt het gestelde maar niet aangetoonde verblijfsrecht in de andere lidstaat mee?",
        "Does the right of residence in the other member state count that is claimed but not shown?",
        new Text("de tekst vraagt of de vreemdeling het heeft, niet of het is aangetoond", "the text asks whether the person has it, not whether it is shown"));

    /// <summary>Departure at once.</summary>
    public static Judgement OnmiddellijkVertrekVereist { get; } = Case.Judgement(
        "beoordelingen.onmiddellijkVertrekVereist.oordeel", static d => d.Beoordelingen?.OnmiddellijkVertrekVereist?.Oordeel,
        "Eist de openbare orde of de nationale veiligheid dat de vreemdeling meteen vertrekt?",
        "Do reasons of public order or national security require departure at once?");

    /// <summary>Data needed.</summary>
    public static Judgement GegevensNodigVoorVertrek { get; } = Case.Judgement(
        "beoordelingen.gegevensNodigVoorVertrek.oordeel", static d => d.Beoordelingen?.GegevensNodigVoorVertrek?.Oordeel,
        "Zijn voor de voorbereiding van het vertrek gegevens nodig die de vreemdeling moet verstrekken?",
        "Does the preparation of departure need data that the person must give?");

    /// <summary>Escort for the flight.</summary>
    public static Judgement BegeleidingVoorVeiligheidVlucht { get; } = Case.Judgement(
        "beoordelingen.begeleidingVoorVeiligheidVlucht.oordeel", static d => d.Beoordelingen?.BegeleidingVoorVeiligheidVlucht?.Oordeel,
        "Is voor de veiligheid van de vlucht begeleiding door de KMar nodig?",
        "Does the safety of the flight ask for escort by the KMar?");

    /// <summary>Outcome of the open case needed.</summary>
    public static Judgement UitkomstStrafzaakNoodzakelijk { get; } = Case.Judgement(
        "beoordelingen.uitkomstStrafzaakNoodzakelijk.oordeel", static d => d.Beoordelingen?.UitkomstStrafzaakNoodzakelijk?.Oordeel,
        "Is de uitkomst van de openstaande strafzaak nodig voor het besluit?",
        "Is the outcome of the open criminal case needed for the decision?");

    /// <summary>Several sentences for one crime.</summary>
    public static Judgement HerhalingBijEenFeit { get; } = Case.Judgement(
        "beoordelingen.herhalingBijEenFeit.oordeel", static d => d.Beoordelingen?.HerhalingBijEenFeit?.Oordeel,
        "Gelden verschillende straffen voor een en hetzelfde misdrijf als bij herhaling veroordeeld worden?",
        "Do several sentences for one and the same crime count as repeated conviction?",
        new Text("naar de letter is meer dan een straf opgelegd; de term ziet op misdrijven in het meervoud", "to the letter more than one sentence was imposed; the term is about crimes in the plural"));

    /// <summary>A measure on the conduct of a young person.</summary>
    public static Judgement GedragsmaatregelAlsGrond { get; } = Case.Judgement(
        "beoordelingen.gedragsmaatregelAlsGrond.oordeel", static d => d.Beoordelingen?.GedragsmaatregelAlsGrond?.Oordeel,
        "Wordt de aanvraag ook afgewezen wegens een maatregel betreffende het gedrag van de jeugdige?",
        "Is the application refused for a measure on the conduct of a young person as well?",
        new Text("artikel 3.77 Vb geeft de bevoegdheid; de tekst noemt de maatregel niet", "article 3.77 Vb gives the power; the text does not name the measure"),
        new Text("de leeftijd, en de aard en ernst van het misdrijf", "the age, and the nature and gravity of the crime"));

    /// <summary>Repetition in a wide sense.</summary>
    public static Judgement HerhalingRuimOpgevat { get; } = Case.Judgement(
        "beoordelingen.herhalingRuimOpgevat.oordeel", static d => d.Beoordelingen?.HerhalingRuimOpgevat?.Oordeel,
        "Telt voor het bij herhaling plegen van strafbare feiten ook mee wat geen straf wegens een misdrijf is?",
        "Does what is no sentence for a crime count as well for the repetition of punishable acts?",
        new Text("een overtreding is ook een strafbaar feit; de paragraaf gaat verder over misdrijven", "a contravention is a punishable act too; otherwise the paragraph is about crimes"),
        new Text("een maatregel is ook een sanctie, zoals ontneming of schadevergoeding; een aanwijzing niet zonder meer", "a measure is a sanction too, such as confiscation or compensation; an instruction not without more"),
        new Text("aard en ernst van wat is opgelegd", "nature and gravity of what was imposed"));

    /// <summary>Article 1F.</summary>
    public static Judgement ErnstigeRedenen1F { get; } = Case.Judgement(
        "beoordelingen.ernstigeRedenen1F.oordeel", static d => d.Beoordelingen?.ErnstigeRedenen1F?.Oordeel,
        "Zijn er ernstige redenen om te veronderstellen dat de vreemdeling zich schuldig maakte aan gedragingen als bedoeld in artikel 1F van het Vluchtelingenverdrag?",
        "Are there serious reasons to assume that the person is guilty of conduct as in article 1F of the Refugee Convention?");

    /// <summary>Article 1F, family member.</summary>
    public static Judgement ErnstigeRedenen1FGezinslid { get; } = Case.Judgement(
        "beoordelingen.ernstigeRedenen1FGezinslid.oordeel", static d => d.Beoordelingen?.ErnstigeRedenen1FGezinslid?.Oordeel,
        "Zijn er zulke ernstige redenen ten aanzien van een gezinslid?",
        "Are there such serious reasons about a family member?");

    /// <summary>Public calm.</summary>
    public static Judgement GevaarOpenbareRust { get; } = Case.Judgement(
        "beoordelingen.gevaarOpenbareRust.oordeel", static d => d.Beoordelingen?.GevaarOpenbareRust?.Oordeel,
        "Vormt de vreemdeling een gevaar voor de openbare rust?",
        "Is the person a danger to public calm?");

    /// <summary>Morals.</summary>
    public static Judgement GevaarGoedeZeden { get; } = Case.Judgement(
        "beoordelingen.gevaarGoedeZeden.oordeel", static d => d.Beoordelingen?.GevaarGoedeZeden?.Oordeel,
        "Vormt de vreemdeling een gevaar voor de goede zeden?",
        "Is the person a danger to morals?");

    /// <summary>Public health.</summary>
    public static Judgement GevaarVolksgezondheid { get; } = Case.Judgement(
        "beoordelingen.gevaarVolksgezondheid.oordeel", static d => d.Beoordelingen?.GevaarVolksgezondheid?.Oordeel,
        "Vormt de vreemdeling een gevaar voor de volksgezondheid?",
        "Is the person a danger to public health?");

    /// <summary>International relations.</summary>
    public static Judgement GevaarInternationaleBetrekkingen { get; } = Case.Judgement(
        "beoordelingen.gevaarInternationaleBetrekkingen.oordeel", static d => d.Beoordelingen?.GevaarInternationaleBetrekkingen?.Oordeel,
        "Vormt de vreemdeling een gevaar voor de (goede) internationale betrekkingen?",
        "Is the person a danger to (good) international relations?");

    /// <summary>Political activities.</summary>
    public static Judgement OngewenstePolitiekeActiviteiten { get; } = Case.Judgement(
        "beoordelingen.ongewenstePolitiekeActiviteiten.oordeel", static d => d.Beoordelingen?.OngewenstePolitiekeActiviteiten?.Oordeel,
        "Is sprake van ongewenste politieke activiteiten?",
        "Are there undesirable political activities?");

    /// <summary>A gap in the terms until 2013.</summary>
    public static Judgement OudeTermijnVerstreken { get; } = Case.Judgement(
        "beoordelingen.oudeTermijnVerstreken.oordeel", static d => d.Beoordelingen?.OudeTermijnVerstreken?.Oordeel,
        "Is de termijn verstreken van het misdrijf waarvoor de tekst niet eenduidig een termijn noemt?",
        "Has the term passed of the crime for which the text does not clearly name one?",
        new Text("vijf jaar geldt voor een ander misdrijf; de tekst noemt twintig jaar alleen bij een veroordeling, en tien jaar bij geweld en drugs alleen bij minder dan zes jaar", "five years is for another crime; the text names twenty years only for a conviction, and ten years for violence and drugs only below six years"),
        new Text("de tekst zondert eerst elk levensdelict van de termijnen uit, en daarna alleen dat waarvoor is veroordeeld", "the text first excepts each crime against life from the terms, and later only that of which the person was convicted"));

    /// <summary>Interests against refusal.</summary>
    public static Judgement BelangenVerzettenZichTegenAfwijzing { get; } = Case.Judgement(
        "beoordelingen.belangenVerzettenZichTegenAfwijzing.oordeel", static d => d.Beoordelingen?.BelangenVerzettenZichTegenAfwijzing?.Oordeel,
        "Verzetten de belangen van de vreemdeling en het gezin zich tegen afwijzing wegens het misdrijf?",
        "Do the interests of the person and the family stand in the way of refusal for the crime?",
        new Text("aard en hechtheid van de gezinsband, en duur van het verblijf", "nature and closeness of the family tie, and length of residence"),
        new Text("banden met het land van herkomst en met Nederland", "ties with the country of origin and with the Netherlands"),
        new Text("bij een langdurig ingezetene ook ernst of soort van de inbreuk, gevaar, leeftijd en gevolgen", "for a long-term resident also seriousness or kind of the breach, danger, age and consequences"));

    /// <summary>Article 3.78 Vb.</summary>
    public static Judgement ZwaarwegendeBelangen { get; } = Case.Judgement(
        "beoordelingen.zwaarwegendeBelangen.oordeel", static d => d.Beoordelingen?.ZwaarwegendeBelangen?.Oordeel,
        "Nopen zwaarwegende belangen tot afwijzing buiten de gevallen van artikel 3.77 Vb?",
        "Do weighty interests call for refusal outside the cases of article 3.77 Vb?",
        new Text("grote terughoudendheid, en een volledige individuele afweging", "great restraint, and a full individual weighing"));

    /// <summary>Article 8 ECHR against a declaration of undesirability.</summary>
    public static Judgement Artikel8TegenOngewenstverklaring { get; } = Case.Judgement(
        "beoordelingen.artikel8TegenOngewenstverklaring.oordeel", static d => d.Beoordelingen?.Artikel8TegenOngewenstverklaring?.Oordeel,
        "Zou de ongewenstverklaring in strijd zijn met artikel 8 EVRM?",
        "Would the declaration of undesirability breach article 8 ECHR?",
        new Text("familie-, gezins- en privéleven in Nederland, en de banden met het land van herkomst", "family and private life in the Netherlands, and the ties with the country of origin"),
        new Text("aard en ernst van het misdrijf, de tijd daarna en het gedrag sindsdien", "nature and gravity of the crime, the time since and the conduct since"),
        new Text("de belangen van kinderen", "the interests of children"));

    /// <summary>The balance of interests.</summary>
    public static Judgement BelangenTegenOngewenstverklaring { get; } = Case.Judgement(
        "beoordelingen.belangenTegenOngewenstverklaring.oordeel", static d => d.Beoordelingen?.BelangenTegenOngewenstverklaring?.Oordeel,
        "Wegen de belangen van de vreemdeling zwaarder dan het algemeen belang bij ongewenstverklaring?",
        "Do the interests of the person weigh heavier than the general interest in a declaration of undesirability?",
        new Text("het algemeen belang van de Nederlandse staat", "the general interest of the Dutch state"),
        new Text("de belangen van de vreemdeling, zo nodig ook dat een waarschuwing ontbrak", "the interests of the person, where it matters also that there was no warning"));

    /// <summary>A serious crime elsewhere.</summary>
    public static Judgement ErnstigMisdrijfBuitenRechtsmacht { get; } = Case.Judgement(
        "beoordelingen.ernstigMisdrijfBuitenRechtsmacht.oordeel", static d => d.Beoordelingen?.ErnstigMisdrijfBuitenRechtsmacht?.Oordeel,
        "Heeft de vreemdeling buiten de rechtsmacht van Nederland een ernstig misdrijf begaan?",
        "Has the person committed a serious crime outside the jurisdiction of the Netherlands?");

    // ---------- On the duration of an entry ban ----------

    /// <summary>Serious threat to public order or safety.</summary>
    public static Judgement ErnstigeBedreigingOpenbareOrde { get; } = Case.Judgement(
        "beoordelingen.ernstigeBedreigingOpenbareOrde.oordeel", static d => d.Beoordelingen?.ErnstigeBedreigingOpenbareOrde?.Oordeel,
        "Bedreigt de vreemdeling de openbare orde of de openbare veiligheid ernstig?",
        "Is the person a serious threat to public order or public safety?",
        new Text("artikel 6.5a, vijfde lid, Vb noemt als tekenen, niet uitputtend: een veroordeling na een gewelds- of opiumdelict, een vrijheidsstraf wegens een misdrijf met meer dan zes jaar strafdreiging, het tegenwerpen van artikel 1F, en tbs", "article 6.5a(5) Vb names as signs, not exhaustively: a conviction for a violent or drug offence, custody for a crime that carries more than six years, article 1F held against the person, and tbs"),
        new Text("een genoemd teken kan de bedreiging laten zien, maar is haar niet vanzelf", "a sign that is named can show the threat, but is not by itself the threat"));

    /// <summary>Serious threat to national security.</summary>
    public static Judgement ErnstigeBedreigingNationaleVeiligheid { get; } = Case.Judgement(
        "beoordelingen.ernstigeBedreigingNationaleVeiligheid.oordeel", static d => d.Beoordelingen?.ErnstigeBedreigingNationaleVeiligheid?.Oordeel,
        "Bedreigt de vreemdeling de nationale veiligheid ernstig?",
        "Is the person a serious threat to national security?",
        new Text("het oordeel is aan de minister", "the judgement is the minister's"));

    /// <summary>More than ten years.</summary>
    public static Judgement BelangenNopenTotMeerDanTienJaar { get; } = Case.Judgement(
        "beoordelingen.belangenNopenTotMeerDanTienJaar.oordeel", static d => d.Beoordelingen?.BelangenNopenTotMeerDanTienJaar?.Oordeel,
        "Nopen zwaarwegende belangen tot een inreisverbod van meer dan tien jaar?",
        "Do weighty interests call for an entry ban of more than ten years?",
        new Text("het oordeel is aan de minister", "the judgement is the minister's"));

    /// <summary>On purpose.</summary>
    public static Judgement OpzetPapierenVanAnder { get; } = Case.Judgement(
        "beoordelingen.opzetPapierenVanAnder.oordeel", static d => d.Beoordelingen?.OpzetPapierenVanAnder?.Oordeel,
        "Zijn de papieren van een ander opzettelijk overgelegd?",
        "Were the papers of somebody else shown on purpose?",
        new Text("bij valse of vervalste papieren vraagt de tekst geen opzet", "with false or forged papers the text asks for no intent"));

    /// <summary>Special circumstances.</summary>
    public static Judgement BijzondereOmstandighedenInreisverbod { get; } = Case.Judgement(
        "beoordelingen.bijzondereOmstandighedenInreisverbod.oordeel", static d => d.Beoordelingen?.BijzondereOmstandighedenInreisverbod?.Oordeel,
        "Zijn de aangevoerde omstandigheden bijzonder en individueel, en zijn zij onderbouwd?",
        "Are the circumstances put forward special and individual, and are they substantiated?",
        new Text("de vreemdeling moet ze aanvoeren en onderbouwen", "the person must put them forward and substantiate them"),
        new Text("hoeveel korter het verbod wordt, zegt de tekst niet", "how much shorter the ban becomes the text does not say"));

    /// <summary>In force without departure.</summary>
    public static Judgement InreisverbodVanKrachtZonderVertrek { get; } = Case.Judgement(
        "beoordelingen.inreisverbodVanKrachtZonderVertrek.oordeel", static d => d.Beoordelingen?.InreisverbodVanKrachtZonderVertrek?.Oordeel,
        "Is een eerder inreisverbod van kracht (paragraaf A4/2.3 Vc), hoewel de vreemdeling sindsdien niet is vertrokken?",
        "Is an earlier entry ban in force (paragraph A4/2.3 Vc), although the person has not left since?",
        new Text("de duur loopt pas vanaf het vertrek (artikel 66a, vierde lid, Vw); rechtsgevolgen heeft het verbod al eerder", "the duration runs only from departure (article 66a(4) Vw); the ban has legal effects earlier"));

    /// <summary>No third return decision.</summary>
    public static Judgement VijfJaarZonderDerdeTerugkeerbesluit { get; } = Case.Judgement(
        "beoordelingen.vijfJaarZonderDerdeTerugkeerbesluit.oordeel", static d => d.Beoordelingen?.VijfJaarZonderDerdeTerugkeerbesluit?.Oordeel,
        "Geldt de vijf jaar van artikel 6.5a, vierde lid, onder c, Vb, hoewel nu geen derde terugkeerbesluit wordt genomen?",
        "Do the five years of article 6.5a(4)(c) Vb apply, although no third return decision is taken now?",
        new Text("naar de letter van het Vb zijn twee eerdere terugkeerbesluiten genoeg; A4/2.3 Vc past de letter toe bij een derde", "to the letter of the Vb two earlier return decisions are enough; A4/2.3 Vc applies the letter at a third"));

    // ---------- Tijdelijke opheffing ----------

    /// <summary>A body.</summary>
    public static Judgement AanvragerIsInstantie { get; } = Case.Judgement(
        "beoordelingen.aanvragerIsInstantie.oordeel", static d => d.Beoordelingen?.AanvragerIsInstantie?.Oordeel,
        "Is de organisatie die om tijdelijke opheffing vraagt een instantie in de zin van paragraaf A4/3.7.1 Vc?",
        "Is the organisation that asks for temporary lifting a body in the sense of paragraph A4/3.7.1 Vc?",
        new Text("de tekst noemt in ieder geval het OM en internationale straftribunalen", "the text names in any case the public prosecution service and international criminal tribunals"));

    /// <summary>Signed at the right level.</summary>
    public static Judgement OndertekenaarOpNiveauHoofdofficier { get; } = Case.Judgement(
        "beoordelingen.ondertekenaarOpNiveauHoofdofficier.oordeel", static d => d.Beoordelingen?.OndertekenaarOpNiveauHoofdofficier?.Oordeel,
        "Heeft wie voor het straftribunaal tekende het niveau van een hoofdofficier van justitie?",
        "Is whoever signed for the tribunal of the level of a chief public prosecutor?",
        new Text("een rechter heeft dat niveau in ieder geval", "a judge has that level in any case"));

    /// <summary>Family circumstances.</summary>
    public static Judgement ZwaarwegendeFamilieomstandigheden { get; } = Case.Judgement(
        "beoordelingen.zwaarwegendeFamilieomstandigheden.oordeel", static d => d.Beoordelingen?.ZwaarwegendeFamilieomstandigheden?.Oordeel,
        "Wegen de familieomstandigheden zo zwaar dat de maatregel tijdelijk wordt opgeheven?",
        "Do the family circumstances weigh so heavily that the measure is temporarily lifted?",
        new Text("de ernst van de feiten die tot de maatregel leidden", "the gravity of the facts that led to the measure"),
        new Text("hoe recent die feiten zijn", "how recent those facts are"));

    /// <summary>A representative is not enough.</summary>
    public static Judgement GemachtigdeVolstaatNiet { get; } = Case.Judgement(
        "beoordelingen.gemachtigdeVolstaatNiet.oordeel", static d => d.Beoordelingen?.GemachtigdeVolstaatNiet?.Oordeel,
        "Kan de vreemdeling in de eigen zaak niet volstaan met een gemachtigde?",
        "Is a representative not enough in the person's own case?",
        new Text("dit betreft andere zaken dan civiele en vreemdelingrechtelijke", "this is about other cases than civil and immigration cases"));

    /// <summary>Another reason.</summary>
    public static Judgement TijdelijkeOpheffingOmAndereReden { get; } = Case.Judgement(
        "beoordelingen.tijdelijkeOpheffingOmAndereReden.oordeel", static d => d.Beoordelingen?.TijdelijkeOpheffingOmAndereReden?.Oordeel,
        "Wordt tijdelijk opgeheven om een reden die de tekst niet noemt?",
        "Is the measure temporarily lifted for a reason that the text does not name?",
        new Text("de tekst noemt zijn drie situaties als in ieder geval voldoende", "the text names its three situations as enough in any case"),
        new Text("de ernst en actualiteit van de feiten die tot de maatregel leidden", "the gravity and recency of the facts that led to the measure"));

    /// <summary>No longer than needed.</summary>
    public static Judgement NietLangerDanNodig { get; } = Case.Judgement(
        "beoordelingen.nietLangerDanNodig.oordeel", static d => d.Beoordelingen?.NietLangerDanNodig?.Oordeel,
        "Is het verblijf beperkt tot de tijd die nodig is voor het doel van de komst?",
        "Is the stay limited to the time that its purpose takes?",
        new Text("de reden die in de aanvraag staat, en de dagen die daarvoor nodig zijn", "the reason given in the application, and the days that it takes"));
    // ---------- On whether an entry ban is imposed ----------

    /// <summary>Refraining.</summary>
    public static Judgement AfzienVanInreisverbod { get; } = Case.Judgement(
        "beoordelingen.afzienVanInreisverbod.oordeel", static d => d.Beoordelingen?.AfzienVanInreisverbod?.Oordeel,
        "Wordt om humanitaire of andere redenen van het inreisverbod afgezien?",
        "Is the entry ban refrained from for humanitarian or other reasons?",
        new Text("artikel 66a, achtste lid, Vw geeft die mogelijkheid en noemt geen maatstaf", "article 66a(8) Vw gives that possibility and names no standard"));

    /// <summary>The balance of interests.</summary>
    public static Judgement BelangenTegenInreisverbod { get; } = Case.Judgement(
        "beoordelingen.belangenTegenInreisverbod.oordeel", static d => d.Beoordelingen?.BelangenTegenInreisverbod?.Oordeel,
        "Wegen de belangen van de vreemdeling zwaarder dan het algemeen belang bij een inreisverbod?",
        "Do the interests of the person weigh heavier than the general interest in an entry ban?",
        new Text("alleen bij een inreisverbod op grond van artikel 66a, tweede lid, Vw", "only with an entry ban under article 66a(2) Vw"));

    /// <summary>Article 8 ECHR.</summary>
    public static Judgement Artikel8TegenInreisverbod { get; } = Case.Judgement(
        "beoordelingen.artikel8TegenInreisverbod.oordeel", static d => d.Beoordelingen?.Artikel8TegenInreisverbod?.Oordeel,
        "Is een inreisverbod in strijd met artikel 8 EVRM?",
        "Would an entry ban breach article 8 ECHR?",
        new Text("de omstandigheden die de circulaire voor artikel 8 EVRM noemt (B2/10, later B7/3.8)", "the circumstances that the circulaire names for article 8 ECHR (B2/10, later B7/3.8)"));

    /// <summary>Article 3 ECHR.</summary>
    public static Judgement Artikel3TegenInreisverbod { get; } = Case.Judgement(
        "beoordelingen.artikel3TegenInreisverbod.oordeel", static d => d.Beoordelingen?.Artikel3TegenInreisverbod?.Oordeel,
        "Staat vluchtelingschap of artikel 3 EVRM, getoetst zoals in paragraaf A4/3.6 Vc, aan het inreisverbod in de weg?",
        "Does refugee status or article 3 ECHR, tested as in paragraph A4/3.6 Vc, stand in the way of the entry ban?",
        new Text("of de vreemdeling vluchteling is, of een reëel risico loopt; artikel 1F en de openbare orde tellen daarbij mee", "whether the person is a refugee, or runs a real risk; article 1F and public order count in that"),
        new Text("of artikel 3 EVRM zich duurzaam tegen uitzetting verzet, en of het inreisverbod disproportioneel is", "whether article 3 ECHR lastingly stands in the way of removal, and whether the ban is disproportionate"));

    /// <summary>Article 6.5(4) Vb.</summary>
    public static Judgement GevaarBijUitzonderingInreisverbod { get; } = Case.Judgement(
        "beoordelingen.gevaarBijUitzonderingInreisverbod.oordeel", static d => d.Beoordelingen?.GevaarBijUitzonderingInreisverbod?.Oordeel,
        "Is de vreemdeling een gevaar voor de openbare orde, de openbare veiligheid of de nationale veiligheid (artikel 6.5, vierde lid, Vb)?",
        "Is the person a danger to public order, public safety or national security (article 6.5(4) Vb)?",
        new Text("artikel 6.5 Vb omschrijft het gevaar niet", "article 6.5 Vb does not define the danger"));

    /// <summary>A case that is not named.</summary>
    public static Judgement AnderGevalInreisverbod { get; } = Case.Judgement(
        "beoordelingen.anderGevalInreisverbod.oordeel", static d => d.Beoordelingen?.AnderGevalInreisverbod?.Oordeel,
        "Wordt een inreisverbod op grond van artikel 66a, tweede lid, Vw uitgevaardigd in een geval dat paragraaf A4/2.1 Vc niet noemt?",
        "Is an entry ban under article 66a(2) Vw imposed in a case that paragraph A4/2.1 Vc does not name?",
        new Text("de tekst noemt overschrijding van de vrije termijn als een geval onder andere", "the text names exceeding the free term as one case among others"));

    /// <summary>Letter d.</summary>
    public static Judgement ZwaarWegensInternationaleGrond { get; } = Case.Judgement(
        "beoordelingen.zwaarWegensInternationaleGrond.oordeel", static d => d.Beoordelingen?.ZwaarWegensInternationaleGrond?.Oordeel,
        "Past de IND de grond van artikel 66a, zevende lid, onder d, Vw toe, zodat het inreisverbod zwaar is?",
        "Does the IND apply the ground of article 66a(7)(d) Vw, so that the entry ban is a heavy one?",
        new Text("paragraaf A4/3.1 Vc, onder d en e, geeft de IND een bevoegdheid en geen plicht", "paragraph A4/3.1 Vc, letters d and e, gives the IND a power and no duty"));

    /// <summary>An alert of another state.</summary>
    public static Judgement SignaleringEldersSluitVerblijfUit { get; } = Case.Judgement(
        "beoordelingen.signaleringEldersSluitVerblijfUit.oordeel", static d => d.Beoordelingen?.SignaleringEldersSluitVerblijfUit?.Oordeel,
        "Sluit de signalering van de andere staat rechtmatig verblijf uit, omdat zij strekt tot weigering van de toegang (artikel 66a, zesde lid, Vw)?",
        "Does the alert of the other state rule out lawful residence, because it is one for refusal of entry (article 66a(6) Vw)?",
        new Text("het zesde lid zegt niet welke staat moet hebben gesignaleerd", "paragraph 6 does not say which state must have entered the alert"));

    /// <summary>Which text.</summary>
    public static Judgement TekstVanOktober2013Gold { get; } = Case.Judgement(
        "beoordelingen.tekstVanOktober2013Gold.oordeel", static d => d.Beoordelingen?.TekstVanOktober2013Gold?.Oordeel,
        "Gold op de peildatum al de tekst van paragraaf A4/2.1 Vc van 10 oktober 2013?",
        "Did paragraph A4/2.1 Vc already read as in the text of 10 October 2013 on the reference date?",
        new Text("tussen 14 juli en 9 oktober 2013 is dat niet bekend; de teksten verschillen over een herhaald feit uit de Vw en over de vrije termijn", "between 14 July and 9 October 2013 that is not known; the texts differ on a repeated act under the Vw and on the free term"));
    // ---------- Citizens of the Union, and whoever is treated as one ----------

    /// <summary>The threat.</summary>
    public static Judgement BedreigingFundamenteelBelang { get; } = Case.Judgement(
        "beoordelingen.bedreigingFundamenteelBelang.oordeel", static d => d.Beoordelingen?.BedreigingFundamenteelBelang?.Oordeel,
        "Bedreigt de vreemdeling door eigen gedrag een fundamenteel belang van de samenleving, en is die bedreiging actueel, werkelijk en ernstig?",
        "Does the person by personal conduct threaten a fundamental interest of society, and is that threat present, genuine and serious?",
        new Text("artikel 8.22, eerste lid, Vb; paragraaf B10/7 Vc (later B10/2.3) werkt het uit", "article 8.22(1) Vb; paragraph B10/7 Vc (later B10/2.3) elaborates it"));

    /// <summary>The circumstances.</summary>
    public static Judgement OmstandighedenTegenEindeVerblijf { get; } = Case.Judgement(
        "beoordelingen.omstandighedenTegenEindeVerblijf.oordeel", static d => d.Beoordelingen?.OmstandighedenTegenEindeVerblijf?.Oordeel,
        "Staan de persoonlijke omstandigheden aan ontzeggen of beëindigen van het verblijf in de weg?",
        "Do the personal circumstances stand in the way of denying or ending residence?",
        new Text("duur van het verblijf, leeftijd, gezondheid, gezin en werk, integratie, en banden met het land van herkomst", "length of stay, age, health, family and work, integration, and ties with the country of origin"));

    /// <summary>A threat that was found more than two years ago.</summary>
    public static Judgement BedreigingNogWerkelijkEnActueel { get; } = Case.Judgement(
        "beoordelingen.bedreigingNogWerkelijkEnActueel.oordeel", static d => d.Beoordelingen?.BedreigingNogWerkelijkEnActueel?.Oordeel,
        "Is de bedreiging waarom het verblijf is ontzegd of beëindigd, nog werkelijk en actueel?",
        "Is the threat for which residence was denied or ended still genuine and present?",
        new Text("wat sindsdien wezenlijk is veranderd in de omstandigheden (artikel 8.22, zesde lid, Vb)", "what has changed materially in the circumstances since then (article 8.22(6) Vb)"));

    /// <summary>Permanent residence.</summary>
    public static Judgement ErnstigeRedenenDuurzaamVerblijf { get; } = Case.Judgement(
        "beoordelingen.ernstigeRedenenDuurzaamVerblijf.oordeel", static d => d.Beoordelingen?.ErnstigeRedenenDuurzaamVerblijf?.Oordeel,
        "Nopen ernstige redenen van openbare orde of openbare veiligheid tot het einde van het duurzame verblijf?",
        "Do serious reasons of public order or public security call for the end of permanent residence?",
        new Text("artikel 8.18, onder b, Vb: dit vraagt meer dan artikel 8.22, eerste lid", "article 8.18(b) Vb: this asks more than article 8.22(1)"));

    /// <summary>Imperative reasons.</summary>
    public static Judgement DwingendeRedenenOpenbareVeiligheid { get; } = Case.Judgement(
        "beoordelingen.dwingendeRedenenOpenbareVeiligheid.oordeel", static d => d.Beoordelingen?.DwingendeRedenenOpenbareVeiligheid?.Oordeel,
        "Nopen dwingende redenen van openbare veiligheid tot het einde van het verblijf?",
        "Do imperative reasons of public security call for the end of residence?",
        new Text("artikel 8.22, derde lid, Vb noemt alleen de openbare veiligheid, niet de openbare orde", "article 8.22(3) Vb names public security only, not public order"));

    /// <summary>The child.</summary>
    public static Judgement VerwijderingInBelangKind { get; } = Case.Judgement(
        "beoordelingen.verwijderingInBelangKind.oordeel", static d => d.Beoordelingen?.VerwijderingInBelangKind?.Oordeel,
        "Is verwijdering nodig in het belang van het kind?",
        "Is removal needed in the interest of the child?",
        new Text("artikel 8.22, derde lid, onder b, Vb", "article 8.22(3)(b) Vb"));

    /// <summary>A reasonable term.</summary>
    public static Judgement RedelijkeTermijnSindsVerwijdering { get; } = Case.Judgement(
        "beoordelingen.redelijkeTermijnSindsVerwijdering.oordeel", static d => d.Beoordelingen?.RedelijkeTermijnSindsVerwijdering?.Oordeel,
        "Was op de dag van de aanvraag een redelijke termijn sinds de verwijdering verstreken?",
        "Had a reasonable term passed since the removal on the day of the application?",
        new Text("na drie jaar is dit niet meer nodig; wat redelijk is, zegt artikel 8.22, vierde lid, Vb niet", "after three years this is no longer needed; what is reasonable article 8.22(4) Vb does not say"));

    /// <summary>A material change.</summary>
    public static Judgement OpheffenNaMaterieleWijziging { get; } = Case.Judgement(
        "beoordelingen.opheffenNaMaterieleWijziging.oordeel", static d => d.Beoordelingen?.OpheffenNaMaterieleWijziging?.Oordeel,
        "Zijn de omstandigheden waarop de verwijdering berustte zo wezenlijk veranderd dat de ongewenstverklaring wordt opgeheven?",
        "Have the circumstances on which the removal rested changed so materially that the declaration is lifted?",
        new Text("artikel 8.22 Vb en paragraaf A4/3.8 Vc zeggen niet wanneer de aanvraag slaagt; de bewijsmiddelen van A4/3.8 wegen mee", "article 8.22 Vb and paragraph A4/3.8 Vc do not say when the application succeeds; the evidence of A4/3.8 is weighed"));

    // ---------- The duty to leave ----------

    /// <summary>The duty to leave during suspension.</summary>
    public static Judgement VertrekplichtTijdensOpschorting { get; } = Case.Judgement(
        "beoordelingen.vertrekplichtTijdensOpschorting.oordeel", static d => d.Beoordelingen?.VertrekplichtTijdensOpschorting?.Oordeel,
        "Moet de vreemdeling zonder rechtmatig verblijf ook vertrekken zolang de werking van de beschikking is opgeschort?",
        "Must the person without lawful residence leave also while the decision is suspended?",
        new Text("artikel 61 Vw verbindt de plicht aan het ontbreken van rechtmatig verblijf, en vraagt bij opschorting alleen medewerking aan de voorbereiding", "article 61 Vw ties the duty to the lack of lawful residence, and during suspension asks only for cooperation in the preparation"));

    /// <summary>The term during suspension.</summary>
    public static Judgement VertrektermijnLooptDoorBijOpschorting { get; } = Case.Judgement(
        "beoordelingen.vertrektermijnLooptDoorBijOpschorting.oordeel", static d => d.Beoordelingen?.VertrektermijnLooptDoorBijOpschorting?.Oordeel,
        "Loopt de vertrektermijn door, hoewel de werking van de beschikking is of was opgeschort?",
        "Does the term for leaving run on, although the decision is or was suspended?",
        new Text("volgens de artikelen 73 en 82 Vw stuit de enkele termijn voor bezwaar of beroep haar niet; over de tijd na het instellen zwijgt artikel 62", "according to articles 73 and 82 Vw the mere term for objection or appeal does not stop it; of the time after lodging article 62 is silent"));

    /// <summary>The act on terms.</summary>
    public static Judgement TermijnenwetVerlengtVertrektermijn { get; } = Case.Judgement(
        "beoordelingen.termijnenwetVerlengtVertrektermijn.oordeel", static d => d.Beoordelingen?.TermijnenwetVerlengtVertrektermijn?.Oordeel,
        "Schuift een laatste dag in het weekend of op een feestdag op naar de eerste werkdag (artikel 1 Algemene termijnenwet)?",
        "Does a last day in a weekend or on a holiday move to the first working day (article 1 Algemene termijnenwet)?",
        new Text("de Vw sluit de Algemene termijnenwet hier niet uit; zij is vooral voor proceshandelingen geschreven", "the Vw does not exclude the Algemene termijnenwet here; it was written for acts of procedure above all"));

    /// <summary>Risk of absconding.</summary>
    public static Judgement RisicoOnttrekkingToezicht { get; } = Case.Judgement(
        "beoordelingen.risicoOnttrekkingToezicht.oordeel", static d => d.Beoordelingen?.RisicoOnttrekkingToezicht?.Oordeel,
        "Bestaat het risico dat de vreemdeling zich aan het toezicht zal onttrekken?",
        "Is there a risk that the person will withdraw from supervision?",
        new Text("artikel 6.1 Vb zegt wanneer dat kan worden aangenomen", "article 6.1 Vb says when that can be assumed"));

    /// <summary>Two light grounds.</summary>
    public static Judgement TweeLichteGrondenGenoeg { get; } = Case.Judgement(
        "beoordelingen.tweeLichteGrondenGenoeg.oordeel", static d => d.Beoordelingen?.TweeLichteGrondenGenoeg?.Oordeel,
        "Waren twee lichte gronden genoeg, terwijl artikel 6.1 Vb nog naar de oude leden van artikel 5.1b verwees?",
        "Were two light grounds enough, while article 6.1 Vb still pointed to the old leden of article 5.1b?",
        new Text("van 1 januari tot begin juli 2014: naar de letter wees artikel 6.1, tweede lid, op de eis van een zware grond bij overdracht", "from 1 January to early July 2014: by its letter article 6.1(2) pointed to the demand of a heavy ground with a transfer"));

    /// <summary>Danger.</summary>
    public static Judgement GevaarVoorVertrektermijn { get; } = Case.Judgement(
        "beoordelingen.gevaarVoorVertrektermijn.oordeel", static d => d.Beoordelingen?.GevaarVoorVertrektermijn?.Oordeel,
        "Vormt de vreemdeling een gevaar voor de openbare orde, de openbare veiligheid of de nationale veiligheid, dat een kortere vertrektermijn rechtvaardigt?",
        "Is the person a danger to public order, public security or national security that justifies a shorter term for leaving?",
        new Text("artikel 62, tweede lid, onder c, Vw", "article 62(2)(c) Vw"));

    /// <summary>An urgent case.</summary>
    public static Judgement DringendGevalVertrektermijn { get; } = Case.Judgement(
        "beoordelingen.dringendGevalVertrektermijn.oordeel", static d => d.Beoordelingen?.DringendGevalVertrektermijn?.Oordeel,
        "Is naar behoren aangetoond dat het om een dringend geval gaat?",
        "Is it duly shown that the case is urgent?",
        new Text("artikel 8.24, derde lid, Vb laat voor wie onder Richtlijn 2004/38 valt alleen dan minder dan vier weken toe", "article 8.24(3) Vb allows less than four weeks for whoever is within Directive 2004/38 only then"));

    /// <summary>Circumstances for extension.</summary>
    public static Judgement OmstandighedenVoorVerlenging { get; } = Case.Judgement(
        "beoordelingen.omstandighedenVoorVerlenging.oordeel", static d => d.Beoordelingen?.OmstandighedenVoorVerlenging?.Oordeel,
        "Geven de omstandigheden van het geval reden om de vertrektermijn te verlengen?",
        "Do the circumstances of the case give reason to extend the term for leaving?",
        new Text("artikel 6.3 VV: papieren voor het vertrek, ten hoogste 90 dagen, schoolgaande kinderen, gezins- en sociale banden", "article 6.3 VV: papers for departure, at most 90 days, children at school, family and social ties"));

    /// <summary>Departure to another member state.</summary>
    public static Judgement VertrekNaarLidstaatVoldoet { get; } = Case.Judgement(
        "beoordelingen.vertrekNaarLidstaatVoldoet.oordeel", static d => d.Beoordelingen?.VertrekNaarLidstaatVoldoet?.Oordeel,
        "Voldeed de vreemdeling aan zijn terugkeerplicht door naar een andere lidstaat te gaan?",
        "Did the person meet the duty to return by going to another member state?",
        new Text("artikel 61 Vw spreekt van Nederland verlaten, de Terugkeerrichtlijn van terugkeer naar een derde land", "article 61 Vw speaks of leaving the Netherlands, the Return Directive of return to a third country"));

    /// <summary>A doubtful member state.</summary>
    public static Judgement LandIsLidstaatVoorBevel { get; } = Case.Judgement(
        "beoordelingen.landIsLidstaatVoorBevel.oordeel", static d => d.Beoordelingen?.LandIsLidstaatVoorBevel?.Oordeel,
        "Is het land dat het verblijfsrecht gaf een lidstaat in de zin van artikel 62a Vw?",
        "Is the country that gave the right of residence a member state in the sense of article 62a Vw?",
        new Text("het artikel omschrijft lidstaat niet; Ierland en het Verenigd Koninkrijk zijn niet aan de Terugkeerrichtlijn gebonden, Noorwegen, IJsland, Liechtenstein en Zwitserland wel", "the article does not define member state; Ireland and the United Kingdom are not bound by the Return Directive, Norway, Iceland, Liechtenstein and Switzerland are"));

    /// <summary>Transfer in time.</summary>
    public static Judgement NoodzakelijkVoorTijdigeOverdracht { get; } = Case.Judgement(
        "beoordelingen.noodzakelijkVoorTijdigeOverdracht.oordeel", static d => d.Beoordelingen?.NoodzakelijkVoorTijdigeOverdracht?.Oordeel,
        "Is een kortere termijn nodig om de vreemdeling binnen zes maanden na het akkoord over te dragen?",
        "Is a shorter term needed to transfer the person within six months of the acceptance?",
        new Text("artikel 62c, derde lid, Vw", "article 62c(3) Vw"));

    // ---------- Opheffing van de ongewenstverklaring ----------

    /// <summary>A new ground of article 67 Vw.</summary>
    public static Judgement NieuweGrondArtikel67 { get; } = Case.Judgement(
        "beoordelingen.nieuweGrondArtikel67.oordeel", static d => d.Beoordelingen?.NieuweGrondArtikel67?.Oordeel,
        "Hebben zich tijdens de tien jaren buiten Nederland gronden voor ongewenstverklaring voorgedaan (artikel 67, eerste lid, Vw)?",
        "Have grounds for a declaration of undesirability arisen during the ten years outside the Netherlands (article 67(1) Vw)?",
        new Text("herhaalde strafbare feiten bij onrechtmatig verblijf, een veroordeling voor een misdrijf met drie jaar of meer, gevaar, een verdrag, de internationale betrekkingen", "repeated offences during unlawful stay, a conviction for a crime of three years or more, danger, a treaty, international relations"));

    /// <summary>A new crime.</summary>
    public static Judgement NieuwMisdrijfKanTotOngewenstverklaringLeiden { get; } = Case.Judgement(
        "beoordelingen.nieuwMisdrijfKanTotOngewenstverklaringLeiden.oordeel", static d => d.Beoordelingen?.NieuwMisdrijfKanTotOngewenstverklaringLeiden?.Oordeel,
        "Zou het nieuwe misdrijf tot ongewenstverklaring kunnen leiden?",
        "Could the new crime lead to a declaration of undesirability?",
        new Text("de gronden van artikel 67, eerste lid, Vw", "the grounds of article 67(1) Vw"));

    /// <summary>A stay under a temporary lifting.</summary>
    public static Judgement TermijnLooptDoorBijTijdelijkeOpheffing { get; } = Case.Judgement(
        "beoordelingen.termijnLooptDoorBijTijdelijkeOpheffing.oordeel", static d => d.Beoordelingen?.TermijnLooptDoorBijTijdelijkeOpheffing?.Oordeel,
        "Loopt de termijn door, hoewel de vreemdeling met een tijdelijke opheffing in Nederland is geweest?",
        "Does the term run on although the person was in the Netherlands under a temporary lifting?",
        new Text("alleen verblijf zonder of in strijd met een tijdelijke opheffing doet de termijn opnieuw beginnen; de jaren buiten Nederland moeten wel achtereenvolgend zijn", "only a stay without or against a temporary lifting makes the term start again; but the years outside the Netherlands must be consecutive"));

    /// <summary>Article 6.6(2) Vb.</summary>
    public static Judgement ZwaarwegendeBelangenTegenOpheffing { get; } = Case.Judgement(
        "beoordelingen.zwaarwegendeBelangenTegenOpheffing.oordeel", static d => d.Beoordelingen?.ZwaarwegendeBelangenTegenOpheffing?.Oordeel,
        "Verzetten zwaarwegende belangen zich tegen opheffing na vijf jaar (artikel 6.6, tweede lid, Vb)?",
        "Do weighty interests oppose lifting after five years (article 6.6(2) Vb)?",
        new Text("de belangen van de vreemdeling tegenover het algemeen belang van de Nederlandse Staat", "the interests of the person against the general interest of the Dutch State"));

    /// <summary>A missing document.</summary>
    public static Judgement OpheffenOndanksOntbrekendeStukken { get; } = Case.Judgement(
        "beoordelingen.opheffenOndanksOntbrekendeStukken.oordeel", static d => d.Beoordelingen?.OpheffenOndanksOntbrekendeStukken?.Oordeel,
        "Staan de feiten die voor opheffing nodig zijn vast, hoewel een stuk ontbreekt?",
        "Are the facts needed for lifting established although a document is missing?",
        new Text("of de vreemdeling de aanvraag kon aanvullen, en wat uit andere bronnen bekend is", "whether the person could complete the application, and what is known from other sources"));

    /// <summary>A statement that cannot be had.</summary>
    public static Judgement VerklaringAutoriteitenOnmogelijk { get; } = Case.Judgement(
        "beoordelingen.verklaringAutoriteitenOnmogelijk.oordeel", static d => d.Beoordelingen?.VerklaringAutoriteitenOnmogelijk?.Oordeel,
        "Is het niet mogelijk om de verklaring van de buitenlandse autoriteiten over te leggen?",
        "Is it not possible to hand over the statement of the authorities abroad?",
        new Text("bijvoorbeeld door de situatie in dat land, of omdat daar niets wordt geregistreerd", "for example because of the situation in that country, or because nothing is registered there"));

    /// <summary>National security, after ten years.</summary>
    public static Judgement OpheffenNaTienJaarBijNationaleVeiligheid { get; } = Case.Judgement(
        "beoordelingen.opheffenNaTienJaarBijNationaleVeiligheid.oordeel", static d => d.Beoordelingen?.OpheffenNaTienJaarBijNationaleVeiligheid?.Oordeel,
        "Wordt na tien jaar opgeheven, hoewel niets daartoe verplicht?",
        "Is the declaration lifted after ten years, although nothing obliges to it?",
        new Text("de tekst noemt de tien jaren als voorwaarde en zegt niet dat dan wordt opgeheven; artikel 68, eerste lid, Vw geeft een bevoegdheid", "the text names the ten years as a condition and does not say that lifting follows; article 68(1) Vw gives a power"));

    /// <summary>Family life against the general interest.</summary>
    public static Judgement GezinsbelangWeegtZwaarder { get; } = Case.Judgement(
        "beoordelingen.gezinsbelangWeegtZwaarder.oordeel", static d => d.Beoordelingen?.GezinsbelangWeegtZwaarder?.Oordeel,
        "Weegt het belang van de vreemdeling bij familie- en gezinsleven in Nederland zwaarder dan het algemeen belang?",
        "Does the interest of the person in family life in the Netherlands outweigh the general interest?",
        new Text("alle omstandigheden van paragraaf B2/10 (later B7/3.8) Vc", "all circumstances of paragraph B2/10 (later B7/3.8) Vc"),
        new Text("de tijd buiten Nederland tegenover de tijd sinds de ongewenstverklaring", "the time outside the Netherlands against the time since the declaration"));

    /// <summary>Article 3 ECHR.</summary>
    public static Judgement TerugkeerStrijdigMetArtikel3 { get; } = Case.Judgement(
        "beoordelingen.terugkeerStrijdigMetArtikel3.oordeel", static d => d.Beoordelingen?.TerugkeerStrijdigMetArtikel3?.Oordeel,
        "Heeft de vreemdeling aannemelijk gemaakt dat artikel 3 EVRM aan terugkeer naar het land van herkomst in de weg staat?",
        "Has the person made it plausible that return to the country of origin breaches article 3 ECHR?");

    /// <summary>Lasting.</summary>
    public static Judgement Artikel3VerzetZichDuurzaam { get; } = Case.Judgement(
        "beoordelingen.artikel3VerzetZichDuurzaam.oordeel", static d => d.Beoordelingen?.Artikel3VerzetZichDuurzaam?.Oordeel,
        "Verzet artikel 3 EVRM zich duurzaam tegen uitzetting naar het land van herkomst?",
        "Does article 3 ECHR lastingly stand in the way of removal to the country of origin?",
        new Text("paragraaf C2/6.2.8 Vc omschrijft wat duurzaam is", "paragraph C2/6.2.8 Vc says what lasting is"),
        new Text("bij artikel 1F of gevaar voor de nationale veiligheid moet de vreemdeling meer doen om te tonen dat geen derde land openstaat", "with article 1F or danger to national security the person must do more to show that no third country is open"));

    /// <summary>Disproportionate.</summary>
    public static Judgement HandhavenDisproportioneel { get; } = Case.Judgement(
        "beoordelingen.handhavenDisproportioneel.oordeel", static d => d.Beoordelingen?.HandhavenDisproportioneel?.Oordeel,
        "Heeft de vreemdeling aannemelijk gemaakt dat handhaving van de ongewenstverklaring disproportioneel is, door een uitzonderlijke situatie in Nederland?",
        "Has the person made it plausible that keeping the declaration is disproportionate, because of an exceptional situation in the Netherlands?",
        new Text("aard en ernst van het misdrijf", "nature and gravity of the crime"),
        new Text("de gevolgen voor de vreemdeling tegenover het belang van de Staat", "the consequences for the person against the interest of the State"));

    /// <summary>Articles 3.105b and 3.105e Vb.</summary>
    public static Judgement VerstoringOpenbareOrdeBijAsiel { get; } = Case.Judgement(
        "beoordelingen.verstoringOpenbareOrdeBijAsiel.oordeel", static d => d.Beoordelingen?.VerstoringOpenbareOrdeBijAsiel?.Oordeel,
        "Heeft de vreemdeling zich schuldig gemaakt aan een verstoring van de openbare orde als omschreven in artikel 3.105b of 3.105e Vb?",
        "Is the person guilty of a breach of public order as in article 3.105b or 3.105e Vb?");

    // ---------- Opheffing van het inreisverbod ----------

    /// <summary>Lifting as a power.</summary>
    public static Judgement OpheffenInreisverbod { get; } = Case.Judgement(
        "beoordelingen.opheffenInreisverbod.oordeel", static d => d.Beoordelingen?.OpheffenInreisverbod?.Oordeel,
        "Wordt het inreisverbod opgeheven, nu aan de voorwaarden is voldaan?",
        "Is the entry ban lifted, now that the conditions are met?",
        new Text("artikel 6.5b Vb geeft een bevoegdheid, geen plicht", "article 6.5b Vb gives a power, not a duty"),
        new Text("het belang van de vreemdeling tegenover dat van de Staat", "the interest of the person against that of the State"));

    /// <summary>Danger.</summary>
    public static Judgement GevaarTegenOpheffingInreisverbod { get; } = Case.Judgement(
        "beoordelingen.gevaarTegenOpheffingInreisverbod.oordeel", static d => d.Beoordelingen?.GevaarTegenOpheffingInreisverbod?.Oordeel,
        "Vormt de vreemdeling een gevaar voor de openbare orde, de openbare veiligheid of de nationale veiligheid, zodat het inreisverbod niet wordt opgeheven?",
        "Is the person a danger to public order, public safety or national security, so that the entry ban is not lifted?",
        new Text("het gaat om gevaar op de dag van beoordelen", "it is about danger on the day of assessment"));

    /// <summary>Special facts.</summary>
    public static Judgement BijzondereFeitenOpheffingInreisverbod { get; } = Case.Judgement(
        "beoordelingen.bijzondereFeitenOpheffingInreisverbod.oordeel", static d => d.Beoordelingen?.BijzondereFeitenOpheffingInreisverbod?.Oordeel,
        "Leiden de aangevoerde bijzondere feiten en omstandigheden tot opheffing van het inreisverbod?",
        "Do the special facts and circumstances put forward lead to lifting the entry ban?",
        new Text("alleen wat in de algemene regel niet is betrokken; wegblijven en goed gedrag alleen is niet bijzonder (paragraaf A4/3.5.1 Vc)", "only what was left out of account in the general rule; staying away and good conduct alone are not special (paragraph A4/3.5.1 Vc)"),
        new Text("het belang van de vreemdeling kan voorgaan terwijl er nog gevaar is; artikel 8 EVRM weegt altijd mee", "the interest of the person can prevail while there still is danger; article 8 ECHR always counts"),
        new Text("of de drie situaties van paragraaf A4/3.6 Vc ook hier gelden, zegt de tekst niet", "whether the three situations of paragraph A4/3.6 Vc hold here too the text does not say"));

    /// <summary>Article 6.5b(2) Vb for a ban of article 66a(2) Vw.</summary>
    public static Judgement TweedeLidBijFacultatiefInreisverbod { get; } = Case.Judgement(
        "beoordelingen.tweedeLidBijFacultatiefInreisverbod.oordeel", static d => d.Beoordelingen?.TweedeLidBijFacultatiefInreisverbod?.Oordeel,
        "Geldt het tweede lid van artikel 6.5b Vb ook voor dit inreisverbod op grond van artikel 66a, tweede lid, Vw, nu vertrek volgens de plicht niet is aangetoond?",
        "Does the second lid of article 6.5b Vb hold for this entry ban under article 66a(2) Vw as well, now that departure in keeping with the duty was not shown?",
        new Text("andere gevallen dan die van het eerste lid: andere inreisverboden, of ook dit inreisverbod zonder dat vertrek", "other cases than those of the first lid: other entry bans, or also this ban without that departure"));

    /// <summary>A crime since departure.</summary>
    public static Judgement TijdNaMisdrijfVolstaat { get; } = Case.Judgement(
        "beoordelingen.tijdNaMisdrijfVolstaat.oordeel", static d => d.Beoordelingen?.TijdNaMisdrijfVolstaat?.Oordeel,
        "Is het genoeg dat de helft van de duur is verstreken sinds het laatste misdrijf, hoewel dat na het vertrek is gepleegd?",
        "Is it enough that half of the duration has passed since the last crime, although that was committed after departure?",
        new Text("de periode zonder misdrijf is die sinds het vertrek, of een die lang genoeg is", "the period without a crime is that since departure, or one that is long enough"));

    /// <summary>Still a serious threat.</summary>
    public static Judgement AanwijzingenNogErnstigeBedreiging { get; } = Case.Judgement(
        "beoordelingen.aanwijzingenNogErnstigeBedreiging.oordeel", static d => d.Beoordelingen?.AanwijzingenNogErnstigeBedreiging?.Oordeel,
        "Zijn er concrete aanwijzingen dat de vreemdeling nog steeds een ernstige bedreiging vormt voor de nationale veiligheid?",
        "Are there concrete indications that the person is still a serious threat to national security?",
        new Text("het gaat om de dag waarop de aanvraag wordt beoordeeld", "it is about the day on which the application is assessed"));

    /// <summary>The end of the duration.</summary>
    public static Judgement DuurInreisverbodVerstreken { get; } = Case.Judgement(
        "beoordelingen.duurInreisverbodVerstreken.oordeel", static d => d.Beoordelingen?.DuurInreisverbodVerstreken?.Oordeel,
        "Is de duur van het inreisverbod verstreken, hoewel de vreemdeling al voor het verbod was vertrokken of daarna in Nederland of een andere Schengenstaat is geweest?",
        "Is the duration of the entry ban over, although the person had left before the ban or was in the Netherlands or another Schengen state after it?",
        new Text("de duur loopt vanaf het daadwerkelijke vertrek uit Nederland en de andere Schengenstaten (artikelen 66a, vierde lid, en 109, vierde lid, Vw); de tekst zegt niets over vertrek voor het verbod of over terugkeer", "the duration runs from actual departure from the Netherlands and the other Schengen states (articles 66a(4) and 109(4) Vw); the text is silent on departure before the ban and on coming back"));

    /// <summary>Asylum and danger.</summary>
    public static Judgement OpheffenBijAsielOndanksGevaar { get; } = Case.Judgement(
        "beoordelingen.opheffenBijAsielOndanksGevaar.oordeel", static d => d.Beoordelingen?.OpheffenBijAsielOndanksGevaar?.Oordeel,
        "Wordt het inreisverbod voor asiel opgeheven, hoewel de vreemdeling een gevaar vormt?",
        "Is the entry ban lifted for asylum, although the person is a danger?",
        new Text("A4/2.5.5 Vc heft op wie aan alle voorwaarden voor asiel voldoet; A4/2.5.2 Vc heft bij gevaar niet op", "A4/2.5.5 Vc lifts for whoever meets all conditions for asylum; A4/2.5.2 Vc does not lift with danger"));

    /// <summary>A treaty that asks for a permit.</summary>
    public static Judgement VerdragVerplichtTotVergunning { get; } = Case.Judgement(
        "beoordelingen.verdragVerplichtTotVergunning.oordeel", static d => d.Beoordelingen?.VerdragVerplichtTotVergunning?.Oordeel,
        "Volgt uit een verdrag waaraan Nederland is gebonden dat de vreemdeling een verblijfsvergunning moet krijgen?",
        "Does it follow from a treaty that binds the Netherlands that the person must be given a residence permit?",
        new Text("onder meer artikel 8 EVRM, het Vluchtelingenverdrag en het associatierecht met Turkije", "among others article 8 ECHR, the Refugee Convention and the association law with Turkey"),
        new Text("ook een zwaar inreisverbod wordt dan opgeheven", "a heavy entry ban is then lifted too"));

    /// <summary>Article 6.5c Vb.</summary>
    public static Judgement ZeerUitzonderlijkEnDringendInreisverbod { get; } = Case.Judgement(
        "beoordelingen.zeerUitzonderlijkEnDringendInreisverbod.oordeel", static d => d.Beoordelingen?.ZeerUitzonderlijkEnDringendInreisverbod?.Oordeel,
        "Is het geval zo uitzonderlijk en dringend dat het inreisverbod tijdelijk kan worden opgeheven?",
        "Is the case so exceptional and urgent that the entry ban can be lifted temporarily?",
        new Text("paragraaf A4/3.7 Vc werkt dit uit voor de ongewenstverklaring", "paragraph A4/3.7 Vc works this out for the declaration of undesirability"));

    // ---------- Een paspoort zonder deugdelijk identificatieproces ----------

    /// <summary>No recognisable check.</summary>
    public static Judgement GeenKenbareToetsing { get; } = Case.Judgement(
        "beoordelingen.geenKenbareToetsing.oordeel", static d => d.Beoordelingen?.GeenKenbareToetsing?.Oordeel,
        "Ontbrak bij aanvraag en/of afgifte van het paspoort een kenbare toetsing van de identiteit?",
        "Was a recognisable check of identity lacking when the passport was applied for and/or issued?",
        new Text("niet van beide momenten is bekend dat er een toets was; de tekst vraagt om een toets die kenbaar is", "it is not known of both moments that there was a check; the text asks for one that can be recognised"),
        new Text("met \"en/of\" zegt de tekst dat een moment zonder toets genoeg kan zijn, en ook dat identificatie op een van beide momenten op een deugdelijk proces kan wijzen", "with \"and/or\" the text says that one moment without a check can be enough, and also that identification at one of the two can point to a proper process"),
        new Text("indicaties kunnen zijn: geen stempels hoewel afgegeven in het land van herkomst; geen of een gedrukte handtekening; een afwijkende handtekening; niet in persoon aangevraagd", "indications can be: no stamps although issued in the country of origin; no signature or a printed one; a signature that differs; not applied for in person"),
        new Text("een indicatie is nog geen vermoeden, en hoeveel er nodig zijn zegt de tekst niet", "an indication is no presumption yet, and how many are needed the text does not say"),
        new Text("ook andere indicaties tellen", "other indications count too"));

    /// <summary>Certain of proper identification.</summary>
    public static Judgement JuisteIdentificatieStaatVast { get; } = Case.Judgement(
        "beoordelingen.juisteIdentificatieStaatVast.oordeel", static d => d.Beoordelingen?.JuisteIdentificatieStaatVast?.Oordeel,
        "Staat vast dat de vreemdeling op de juiste wijze is geïdentificeerd?",
        "Is it certain that the person was properly identified?",
        new Text("het kan onder andere blijken uit: identificatie bij aanvraag of afgifte; biometrie op de chip na feitelijke identificatie; gebruik aan de grens met in- en uitreisstempels; eerdere acceptatie bij een vergunning; een eerder deugdelijk paspoort met dezelfde personalia", "it can be seen, among other things, from: identification on application or issue; biometric data on the chip after actual identification; use at a border with entry and exit stamps; earlier acceptance for a permit; an earlier proper passport with the same details"),
        new Text("geen van deze beslist op zichzelf", "none of these decides by itself"));

    /// <summary>Doubt about who the person is.</summary>
    public static Judgement TwijfelIdentiteitNationaliteit { get; } = Case.Judgement(
        "beoordelingen.twijfelIdentiteitNationaliteit.oordeel", static d => d.Beoordelingen?.TwijfelIdentiteitNationaliteit?.Oordeel,
        "Bestaat door het paspoort (nog) twijfel aan de identiteit en nationaliteit van de vreemdeling?",
        "Does the passport (still) give rise to doubt about the person's identity and nationality?",
        new Text("of de twijfel uit het paspoort voortkomt", "whether the doubt comes from the passport"),
        new Text("of overgelegde bewijsmiddelen en uitleg, zoals een identiteitskaart met chip, de twijfel wegnemen", "whether evidence and explanation, such as an identity card with a chip, remove the doubt"),
        new Text("de tekst noemt identiteit en nationaliteit samen; of twijfel aan een van beide genoeg is, zegt hij niet", "the text names identity and nationality together; whether doubt about one of them is enough it does not say"));

    /// <summary>Reasonable doubt about the check.</summary>
    public static Judgement GeredeTwijfelIdentificatie { get; } = Case.Judgement(
        "beoordelingen.geredeTwijfelIdentificatie.oordeel", static d => d.Beoordelingen?.GeredeTwijfelIdentificatie?.Oordeel,
        "Is er gerede twijfel of bij aanvraag en afgifte van het paspoort de identiteit goed is vastgesteld?",
        "Is there reasonable doubt that the identity was well established when the passport was applied for and issued?",
        new Text("of het paspoort in persoon is aangevraagd en opgehaald", "whether the passport was applied for and collected in person"),
        new Text("biometrie alleen zegt niet dat het identificatieproces deugdelijk was", "biometric data alone do not say that identification was proper"));

    /// <summary>Genuine and of the holder.</summary>
    public static Judgement PaspoortEchtEnVanHouder { get; } = Case.Judgement(
        "beoordelingen.paspoortEchtEnVanHouder.oordeel", static d => d.Beoordelingen?.PaspoortEchtEnVanHouder?.Oordeel,
        "Is gebleken dat het paspoort echt is en dat de rechtmatige houder het heeft gekregen?",
        "Has it become clear that the passport is genuine and was given to its lawful holder?",
        new Text("een verklaring van de bevoegde autoriteiten van het land van afgifte; legalisatie hoort bij het bewijs", "a statement of the competent authorities of the issuing country; legalisation is part of the proof"),
        new Text("het bewijs hoeft niet te vermelden dat iemand fysiek of met een ander document is geïdentificeerd", "the evidence need not say that somebody was identified physically or with another document"),
        new Text("ook ander bewijs telt", "other evidence counts too"));

    /// <summary>Legalisation needed.</summary>
    public static Judgement LegalisatieNodig { get; } = Case.Judgement(
        "beoordelingen.legalisatieNodig.oordeel", static d => d.Beoordelingen?.LegalisatieNodig?.Oordeel,
        "Moet de verklaring van de buitenlandse autoriteiten worden gelegaliseerd?",
        "Does the statement of the foreign authorities have to be legalised?",
        new Text("de tekst zegt \"zo nodig\" en geeft geen maatstaf", "the text says \"where needed\" and gives no measure"));

    /// <summary>A signature without doubt.</summary>
    public static Judgement HandtekeningOokZonderTwijfel { get; } = Case.Judgement(
        "beoordelingen.handtekeningOokZonderTwijfel.oordeel", static d => d.Beoordelingen?.HandtekeningOokZonderTwijfel?.Oordeel,
        "Moet de ontbrekende handtekening ook worden geplaatst nu er geen twijfel is aan de identiteit en nationaliteit?",
        "Does the missing signature have to be put in although there is no doubt about identity and nationality?",
        new Text("de plicht om de handtekening te plaatsen noemt geen twijfel", "the duty to put in the signature names no doubt"),
        new Text("zonder twijfel wordt het paspoort niet tegengeworpen", "without doubt the passport is not held against the person"));

    // ---------- Identificatie en leeftijd ----------

    /// <summary>A search while one thing is established.</summary>
    public static Judgement OnderzoekBijEenOpenGegeven { get; } = Case.Judgement(
        "beoordelingen.onderzoekBijEenOpenGegeven.oordeel", static d => d.Beoordelingen?.OnderzoekBijEenOpenGegeven?.Oordeel,
        "Mag kleding, zaken of lichaam worden onderzocht, terwijl van identiteit en verblijfsrechtelijke positie nog maar een niet is vastgesteld?",
        "May clothes, goods or body be searched while only one of identity and right of residence is not established?",
        new Text("de tekst eist dat andere manieren niet leidden tot het vaststellen van identiteit en positie; of daarvoor een open gegeven genoeg is, zegt hij niet", "the text asks that other ways did not establish identity and position; whether one that is open is enough, it does not say"),
        new Text("hoe ingrijpend het onderzoek is", "how far the search goes"),
        new Text("of het onderzoek het gegeven dat open is, kan opleveren", "whether the search can yield what is open"));

    /// <summary>An age inspection of whoever says he is an adult.</summary>
    public static Judgement SchouwBijGesteldeMeerderjarigheid { get; } = Case.Judgement(
        "beoordelingen.schouwBijGesteldeMeerderjarigheid.oordeel", static d => d.Beoordelingen?.SchouwBijGesteldeMeerderjarigheid?.Oordeel,
        "Mag een leeftijdsschouw worden uitgevoerd bij een vreemdeling die stelt meerderjarig te zijn?",
        "May an age inspection be held of a person who says that he is an adult?",
        new Text("de bevoegdheid noemt alleen wie stelt minderjarig te zijn", "the power names only whoever says that he is a minor"),
        new Text("de sessies moeten wel beoordelen of wie stelt meerderjarig te zijn, evident minderjarig is", "the sessions must judge all the same whether a person who says that he is an adult is evidently a minor"));

    /// <summary>Sufficient evidence of minority.</summary>
    public static Judgement BewijsMinderjarigheidVoldoende { get; } = Case.Judgement(
        "beoordelingen.bewijsMinderjarigheidVoldoende.oordeel", static d => d.Beoordelingen?.BewijsMinderjarigheidVoldoende?.Oordeel,
        "Ondersteunen de alsnog overgelegde bewijsmiddelen de minderjarige leeftijd voldoende?",
        "Does the evidence that was handed in later support minority sufficiently?",
        new Text("ondersteunen vraagt minder dan bewijzen", "to support asks less than to prove"),
        new Text("de tekst zegt niet welke bewijsmiddelen en tot wanneer", "the text does not say what evidence and until when"));

    /// <summary>A minor who says he is an adult.</summary>
    public static Judgement MinderjarigOndanksOpgave { get; } = Case.Judgement(
        "beoordelingen.minderjarigOndanksOpgave.oordeel", static d => d.Beoordelingen?.MinderjarigOndanksOpgave?.Oordeel,
        "Wordt de vreemdeling die stelt meerderjarig te zijn en evident minderjarig is bevonden, voor minderjarig gehouden?",
        "Is the person who says that he is an adult and was found to be evidently a minor held to be a minor?",
        new Text("de tekst laat bij evidente minderjarigheid van de opgegeven leeftijd uitgaan; naar de letter is dat hier meerderjarigheid", "with evident minority the text goes by the stated age; to the letter that is majority here"),
        new Text("de schouw beoordeelt juist deze vreemdeling op evidente minderjarigheid", "the inspection judges this very person on evident minority"));
    // ---------- Treffer op een signalering ----------

    /// <summary>The exceptions of A4/2.2.</summary>
    public static Judgement UitzonderingOpInreisverbod { get; } = Case.Judgement(
        "beoordelingen.uitzonderingOpInreisverbod.oordeel", static d => d.Beoordelingen?.UitzonderingOpInreisverbod?.Oordeel,
        "Doet zich een geval van paragraaf A4/2.2 Vc voor waarin geen inreisverbod wordt uitgevaardigd?",
        "Is this one of the cases of paragraph A4/2.2 Vc in which no entry ban is imposed?",
        new Text("de IND heeft een andere staat op grond van de Dublinverordening om over- of terugname gevraagd", "the IND has asked another state under the Dublin Regulation to take the person over or back"),
        new Text("de vreemdeling heeft een verblijfsvergunning van een andere lidstaat (niet het Verenigd Koninkrijk of Ierland), en die staat stemt niet in met intrekking", "the person has a residence permit of another member state (not the United Kingdom or Ireland), and that state does not agree to withdraw it"),
        new Text("het inreisverbod zou in strijd zijn met artikel 8 EVRM", "the entry ban would breach article 8 ECHR"));

    /// <summary>Doubt at the border.</summary>
    public static Judgement TwijfelVerblijfsstatus { get; } = Case.Judgement(
        "beoordelingen.twijfelVerblijfsstatus.oordeel", static d => d.Beoordelingen?.TwijfelVerblijfsstatus?.Oordeel,
        "Is er twijfel over de verblijfsstatus van de vreemdeling?",
        "Is there doubt about the person's right of residence?");

    /// <summary>A title and an alert in OPS.</summary>
    public static Judgement DoorlatenOndanksOps { get; } = Case.Judgement(
        "beoordelingen.doorlatenOndanksOps.oordeel", static d => d.Beoordelingen?.DoorlatenOndanksOps?.Oordeel,
        "Wordt de vreemdeling met een geldige verblijfstitel doorgelaten, hoewel hij in het OPS staat?",
        "Is the person with a valid residence title let through, in spite of the alert in OPS?",
        new Text("paragraaf A2/12.7 Vc laat wie in SIS staat door, en weigert wie met een verblijfstitel voor een ander Schengenland in het OPS staat; over wie een Nederlandse titel heeft en in het OPS staat, zegt zij niets", "paragraph A2/12.7 Vc lets through whoever is in SIS, and refuses whoever is in OPS with a title for another Schengen state; of the holder of a Dutch title who is in OPS it says nothing"),
        new Text("paragraaf A1/3 Vc laat ook de houder van een Nederlandse vergunning die in het OPS staat, weigeren", "paragraph A1/3 Vc has the holder of a Dutch permit who is in OPS refused too"));

    // ---------- Vrije termijn ----------

    /// <summary>Special circumstances.</summary>
    public static Judgement BijzondereOmstandighedenVrijeTermijn { get; } = Case.Judgement(
        "beoordelingen.bijzondereOmstandighedenVrijeTermijn.oordeel", static d => d.Beoordelingen?.BijzondereOmstandighedenVrijeTermijn?.Oordeel,
        "Zijn er bijzondere omstandigheden om de vrije termijn te verlengen?",
        "Are there special circumstances to extend the free term?",
        new Text("of de aangevoerde situatie zich voordoet, en hoe ernstig zij is", "whether the situation that was put forward is there, and how serious it is"),
        new Text("de tekst vraagt een beroep op ten minste een van vier situaties; een beroep alleen is nog geen omstandigheid", "the text asks reliance on at least one of four situations; to rely on one is not yet to have one"));

    /// <summary>An essential interest.</summary>
    public static Judgement WezenlijkNederlandsBelang { get; } = Case.Judgement(
        "beoordelingen.wezenlijkNederlandsBelang.oordeel", static d => d.Beoordelingen?.WezenlijkNederlandsBelang?.Oordeel,
        "Maakt het genoemde nationale belang dit een zeer bijzonder geval van wezenlijk Nederlands belang?",
        "Does the national interest that is named make this a very special case of an essential Dutch interest?");

    /// <summary>Another essential interest.</summary>
    public static Judgement AnderWezenlijkNederlandsBelang { get; } = Case.Judgement(
        "beoordelingen.anderWezenlijkNederlandsBelang.oordeel", static d => d.Beoordelingen?.AnderWezenlijkNederlandsBelang?.Oordeel,
        "Is er een ander wezenlijk Nederlands belang, in een zeer bijzonder geval?",
        "Is there another essential Dutch interest, in a very special case?",
        new Text("de tekst noemt aanzien, economie en cultuur, en sluit andere belangen niet uit", "the text names standing, economy and culture, and does not shut out other interests"));

    /// <summary>A Dutch interest and a visa.</summary>
    public static Judgement NederlandsBelangBijVisumplicht { get; } = Case.Judgement(
        "beoordelingen.nederlandsBelangBijVisumplicht.oordeel", static d => d.Beoordelingen?.NederlandsBelangBijVisumplicht?.Oordeel,
        "Wordt de vrije termijn om een Nederlands belang ook verlengd van deze vreemdeling, die een visum nodig heeft?",
        "Is the free term extended for a Dutch interest of this person too, who needs a visa?",
        new Text("de tekst noemt wie geen visum nodig heeft alleen bij de bijzondere omstandigheden", "the text names whoever needs no visa only with the special circumstances"),
        new Text("voor een visum is er een eigen regeling van verlenging", "for a visa there are rules on extension of their own"));

    /// <summary>A late request.</summary>
    public static Judgement VerlengenNaAfloop { get; } = Case.Judgement(
        "beoordelingen.verlengenNaAfloop.oordeel", static d => d.Beoordelingen?.VerlengenNaAfloop?.Oordeel,
        "Kan de vrije termijn nog worden verlengd, hoewel zij bij het verzoek al was geëindigd?",
        "Can the free term still be extended, although it had ended when the request came?",
        new Text("de tekst noemt geen dag waarop het verzoek er uiterlijk moet zijn", "the text names no day by which the request must be there"),
        new Text("wat geëindigd is, kan naar de letter niet worden verlengd", "what has ended can to the letter not be extended"));

    /// <summary>Missing stamps.</summary>
    public static Judgement VerblijvenStaanVast { get; } = Case.Judgement(
        "beoordelingen.verblijvenStaanVast.oordeel", static d => d.Beoordelingen?.VerblijvenStaanVast?.Oordeel,
        "Staan de verblijven vast, hoewel niet van elk een inreisstempel van een Schengenland er is?",
        "Are the stays established, although there is not a stamp of entry of a Schengen state for each?",
        new Text("de inreisstempels zijn leidend; over ander bewijs zegt de tekst niets", "the stamps of entry lead; of other evidence the text says nothing"));

    /// <summary>Two counts.</summary>
    public static Judgement TellingBijVerschil { get; } = Case.Judgement(
        "beoordelingen.tellingBijVerschil.oordeel", static d => d.Beoordelingen?.TellingBijVerschil?.Oordeel,
        "Geldt het verblijf als te lang, nu de telling van paragraaf A1/6 Vc en die van het Unierecht verschillen?",
        "Does the stay count as too long, now that the count of paragraph A1/6 Vc and that of Union law differ?",
        new Text("paragraaf A1/6 Vc telt vaste tijdvakken van 180 dagen vanaf de allereerste inreis", "paragraph A1/6 Vc counts fixed times of 180 days from the very first entry"),
        new Text("het Unierecht telt sinds 18 oktober 2013 van elke dag 180 dagen terug, en daarvoor drie maanden in de zes maanden na een eerste inreis", "Union law counts 180 days back from each day since 18 October 2013, and before that three months in the six months after a first entry"),
        new Text("een beleidsregel kan van een verordening en van artikel 3.3 Vb niet afdoen", "a policy rule cannot take away from a regulation or from article 3.3 Vb"));

    /// <summary>Public order.</summary>
    public static Judgement GevaarOpenbareOrdeVrijeTermijn { get; } = Case.Judgement(
        "beoordelingen.gevaarOpenbareOrdeVrijeTermijn.oordeel", static d => d.Beoordelingen?.GevaarOpenbareOrdeVrijeTermijn?.Oordeel,
        "Vormt de vreemdeling om een andere reden een gevaar voor de openbare orde, waardoor hij niet in de vrije termijn mag verblijven?",
        "Is the person for another reason a danger to public order, so that he may not stay in the free term?",
        new Text("paragraaf A1/3 Vc licht het gevaar toe", "paragraph A1/3 Vc explains the danger"));

    /// <summary>National security.</summary>
    public static Judgement GevaarNationaleVeiligheidVrijeTermijn { get; } = Case.Judgement(
        "beoordelingen.gevaarNationaleVeiligheidVrijeTermijn.oordeel", static d => d.Beoordelingen?.GevaarNationaleVeiligheidVrijeTermijn?.Oordeel,
        "Vormt de vreemdeling een gevaar voor de nationale veiligheid, waardoor hij niet in de vrije termijn mag verblijven?",
        "Is the person a danger to national security, so that he may not stay in the free term?",
        new Text("paragraaf A1/3 Vc licht het gevaar toe", "paragraph A1/3 Vc explains the danger"));

    /// <summary>SIS.</summary>
    public static Judgement SisTegenVrijeTermijn { get; } = Case.Judgement(
        "beoordelingen.sisTegenVrijeTermijn.oordeel", static d => d.Beoordelingen?.SisTegenVrijeTermijn?.Oordeel,
        "Staat de signalering in SIS aan verblijf in de vrije termijn in de weg?",
        "Does the alert in SIS stand in the way of stay in the free term?",
        new Text("de tekst zegt alleen dat zo een signalering er kan zijn, niet wat eruit volgt", "the text only says that there can be such an alert, not what follows from it"),
        new Text("paragraaf A1/3 Vc noemt een signalering om de toegang te weigeren in ieder geval een gevaar voor de openbare orde, maar laat de houder van een verblijfstitel door", "paragraph A1/3 Vc calls an alert to refuse entry in any case a danger to public order, but lets the holder of a title through"),
        new Text("van een signalering door een andere lidstaat: of zij de toegang weigert", "of an alert by another member state: whether it refuses entry"));

    /// <summary>Entry ban.</summary>
    public static Judgement InreisverbodTegenVrijeTermijn { get; } = Case.Judgement(
        "beoordelingen.inreisverbodTegenVrijeTermijn.oordeel", static d => d.Beoordelingen?.InreisverbodTegenVrijeTermijn?.Oordeel,
        "Staat het inreisverbod aan verblijf in de vrije termijn in de weg?",
        "Does the entry ban stand in the way of stay in the free term?",
        new Text("de tekst zegt alleen dat er een inreisverbod kan zijn, niet wat eruit volgt", "the text only says that there can be an entry ban, not what follows from it"),
        new Text("artikel 66a, zesde en zevende lid, Vw sluit rechtmatig verblijf in de regel uit", "article 66a(6) and (7) Vw as a rule excludes lawful residence"));

    // ---------- Medische behandeling ----------

    /// <summary>Insight into identity.</summary>
    public static Judgement VoldoendeInzichtIdentiteit { get; } = Case.Judgement(
        "beoordelingen.voldoendeInzichtIdentiteit.oordeel", static d => d.Beoordelingen?.VoldoendeInzichtIdentiteit?.Oordeel,
        "Bestaat voldoende inzicht in de identiteit en de nationaliteit van de vreemdeling?",
        "Is there enough insight into the identity and nationality of the person?",
        new Text("documenten en verklaringen die er zijn", "documents and statements that there are"));

    /// <summary>Care in the country of origin.</summary>
    public static Judgement TeWeinigVoorZorggaranties { get; } = Case.Judgement(
        "beoordelingen.teWeinigVoorZorggaranties.oordeel", static d => d.Beoordelingen?.TeWeinigVoorZorggaranties?.Oordeel,
        "Deed de vreemdeling te weinig om garanties voor zorg in het land van herkomst te krijgen?",
        "Did the person do too little to get guarantees of care in the country of origin?",
        new Text("wat hij ondernam en wat van hem mocht worden verwacht", "what he undertook and what could be expected of him"),
        new Text("paragraaf A3/7.3.1 Vc werkt door", "paragraph A3/7.3.1 Vc applies as well"));

    /// <summary>Departure.</summary>
    public static Judgement TeWeinigVoorVertrek { get; } = Case.Judgement(
        "beoordelingen.teWeinigVoorVertrek.oordeel", static d => d.Beoordelingen?.TeWeinigVoorVertrek?.Oordeel,
        "Deed de vreemdeling te weinig om te vertrekken?",
        "Did the person do too little to leave?",
        new Text("wat hij ondernam en wat van hem mocht worden verwacht", "what he undertook and what could be expected of him"),
        new Text("paragraaf A3/7.3.1 Vc werkt door", "paragraph A3/7.3.1 Vc applies as well"));

    /// <summary>Travel papers.</summary>
    public static Judgement SerieuzePogingReispapieren { get; } = Case.Judgement(
        "beoordelingen.serieuzePogingReispapieren.oordeel", static d => d.Beoordelingen?.SerieuzePogingReispapieren?.Oordeel,
        "Deed de vreemdeling een serieuze poging om reispapieren te krijgen?",
        "Did the person make a serious attempt at travel papers?",
        new Text("tot wie hij zich wendde, wanneer, en met welk resultaat", "to whom he turned, when, and with what result"));

    /// <summary>A day at the edge.</summary>
    public static Judgement AanvraagOpGrensdagTijdig { get; } = Case.Judgement(
        "beoordelingen.aanvraagOpGrensdagTijdig.oordeel", static d => d.Beoordelingen?.AanvraagOpGrensdagTijdig?.Oordeel,
        "Is een aanvraag op deze grensdag van de 28 dagen tijdig?",
        "Is an application on this day at the edge of the 28 days in time?",
        new Text("de tekst zegt niet of het jaar eindigt op de laatste dag van het uitstel of op de dag erna", "the text does not say whether the year ends on the last day of the postponement or on the day after"),
        new Text("de grens van 28 dagen na het einde telt nog mee", "the limit of 28 days after the end still counts"));

    /// <summary>Late, and why.</summary>
    public static Judgement TeLaatNietToerekenbaar { get; } = Case.Judgement(
        "beoordelingen.teLaatNietToerekenbaar.oordeel", static d => d.Beoordelingen?.TeLaatNietToerekenbaar?.Oordeel,
        "Is het de vreemdeling niet toe te rekenen dat de aanvraag te laat kwam?",
        "Is it not attributable to the person that the application came too late?",
        new Text("wat de vreemdeling aanvoert", "what the person puts forward"),
        new Text("de vreemdeling staat zelf in voor een tijdige aanvraag", "the person answers for lodging in time himself"));

    /// <summary>The first day after.</summary>
    public static Judgement OnderbrokenOpEersteDag { get; } = Case.Judgement(
        "beoordelingen.onderbrokenOpEersteDag.oordeel", static d => d.Beoordelingen?.OnderbrokenOpEersteDag?.Oordeel,
        "Is het verblijf onderbroken als de aanvraag of het bewijs op de eerste dag na het uitstel kwam?",
        "Is residence interrupted where the application or the evidence came on the first day after the postponement?",
        new Text("er gaat geen dag verloren", "no day is lost"),
        new Text("de tekst geeft bij een aanvraag na het einde altijd een onderbreking", "the text always gives an interruption to an application after the end"));

    /// <summary>A gap in the postponement.</summary>
    public static Judgement OnderbrokenInUitstel { get; } = Case.Judgement(
        "beoordelingen.onderbrokenInUitstel.oordeel", static d => d.Beoordelingen?.OnderbrokenInUitstel?.Oordeel,
        "Is het verblijf onderbroken doordat het uitstel van vertrek niet aaneengesloten was?",
        "Is residence interrupted because the postponement of departure was not uninterrupted?",
        new Text("of de vreemdeling in de tussentijd op een andere grond rechtmatig verbleef", "whether the person was lawfully resident on another ground in between"),
        new Text("de tekst noemt alleen een onderbreking tussen het uitstel en de vergunning; na een onderbreking telt wat ervoor ligt niet mee", "the text names only an interruption between the postponement and the permit; after an interruption what lies before it does not count"));
}
