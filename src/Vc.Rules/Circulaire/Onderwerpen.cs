using Vc.Rules.Law;

namespace Vc.Rules.Circulaire;

/// <summary>The subjects of the paragraphs. A rule is known by its subject; the number belongs to the version.</summary>
public static class Onderwerpen
{
    /// <summary>How a person who is held is identified, and the age inspection (A2/3 since 2025).</summary>
    public static Subject Identificatie { get; } = new("identificatie-en-leeftijdsschouw", new("identificatie en leeftijdsschouw", "identification and age inspection"));

    /// <summary>When the term of an alert begins (A2/12.3).</summary>
    public static Subject AanvangVanSignaleringen { get; } = new("aanvang-van-signaleringen", new("aanvang van de termijn van een signalering", "start of the term of an alert"));

    /// <summary>When an alert is removed (A2/12.8).</summary>
    public static Subject OpheffingVanSignaleringen { get; } = new("opheffing-van-signaleringen", new("opheffing van signaleringen", "lifting of alerts"));

    /// <summary>How a person asks for lifting of an alert in (N)SIS (A2/12.8.1).</summary>
    public static Subject VerzoekOpheffingNsis { get; } = new("verzoek-opheffing-nsis", new("verzoek om opheffing van een signalering in het (N)SIS", "request for lifting of an alert in (N)SIS"));

    /// <summary>How a person asks for removal of an alert from OPS, and when it goes (A2/12.8.2).</summary>
    public static Subject OpheffingOps { get; } = new("opheffing-ops", new("opheffing van een signalering in het OPS", "lifting of an alert in OPS"));

    /// <summary>What follows where entry is granted despite an alert (A2/12.9).</summary>
    public static Subject ToegangOndanksSignalering { get; } = new("toegang-ondanks-signalering", new("toegang verlenen ondanks een signalering", "granting entry despite an alert"));

    /// <summary>Which alerts are entered, for how long, and which goes first (A2/12.2 from 2013, A2/12.6 since 2025).</summary>
    public static Subject OpnemingVanSignaleringen { get; } = new("opneming-van-signaleringen", new("opneming van signaleringen", "entry of alerts"));

    /// <summary>What happens at the border to a person on whom there is an alert (A2/12.1 since 2013).</summary>
    public static Subject TrefferAanDeGrens { get; } = new("treffer-aan-de-grens", new("treffer aan de grens en taken van SIRENE", "hit at the border and tasks of SIRENE"));

    /// <summary>What follows where a person on whom there is an alert is found inland (A2/12.4 since 2013).</summary>
    public static Subject TrefferInHetBinnenland { get; } = new("treffer-in-het-binnenland", new("gevolgen van een signalering bij aantreffen", "consequences of an alert where the person is found"));

    /// <summary>Alerts and applications or residence titles (A2/12.5 since 2013).</summary>
    public static Subject SignaleringEnVerblijf { get; } = new("signalering-en-verblijf", new("signalering en verblijfsaanvragen en -titels", "alerts and residence applications and titles"));

    /// <summary>An asylum application by a person on whom there is an alert (A2/12.6 since 2013).</summary>
    public static Subject AsielaanvraagDoorGesignaleerde { get; } = new("aanvraag-asiel-door-gesignaleerde", new("aanvraag om asiel door een gesignaleerde vreemdeling", "asylum application by a person on whom there is an alert"));

    /// <summary>A person on whom there is an alert at the border with a valid title (A2/12.7 since 2013).</summary>
    public static Subject TrefferBijVerblijfstitel { get; } = new("treffer-bij-verblijfstitel", new("bezit van een geldige verblijfstitel en signalering", "holding a valid residence title and an alert"));

    /// <summary>Whether a return decision is taken, by whom and with what content (A3/1.1 since 2025).</summary>
    public static Subject Terugkeerbesluit { get; } = new("terugkeerbesluit", new("terugkeerbesluit", "return decision"));

    /// <summary>The return procedure, and the order to go to another member state (A3/2 since 2025).</summary>
    public static Subject Terugkeerprocedure { get; } = new("terugkeerprocedure", new("terugkeerprocedure en bevel naar een andere lidstaat", "return procedure and order to go to another member state"));

    /// <summary>What follows where asylum is refused for danger, but return is barred (C2/10.3.2 since 2025).</summary>
    public static Subject TerugkeerbeletselBijAsiel { get; } = new("terugkeerbeletsel-bij-asiel", new("terugkeerbeletsel bij afwijzing of intrekking van asiel", "obstacle to return on refusal or withdrawal of asylum"));

    /// <summary>What the IND's page on the return decision explains.</summary>
    public static Subject UitlegTerugkeerbesluit { get; } = new("uitleg-terugkeerbesluit", new("uitleg van de IND over het terugkeerbesluit", "explanation of the IND on the return decision"));

    /// <summary>What the IND's page on the entry ban explains.</summary>
    public static Subject UitlegInreisverbod { get; } = new("uitleg-inreisverbod", new("uitleg van de IND over het inreisverbod", "explanation of the IND on the entry ban"));

    /// <summary>What the IND's overview explains of the return decision and the declaration of undesirability.</summary>
    public static Subject UitlegOverzicht { get; } = new("uitleg-overzicht", new("overzicht van de IND: terugkeerbesluit en ongewenstverklaring", "overview of the IND: return decision and declaration of undesirability"));

    /// <summary>What the IND's page on the declaration of undesirability explains.</summary>
    public static Subject UitlegOngewenstverklaring { get; } = new("uitleg-ongewenstverklaring", new("uitleg van de IND over de ongewenstverklaring", "explanation of the IND on the declaration of undesirability"));

    /// <summary>Whether a regular application is refused for danger to public order or national security, and whether an old crime still counts (B1/4.4).</summary>
    public static Subject OpenbareOrde { get; } = new("openbare-orde-regulier", new("openbare orde en nationale veiligheid", "public order and national security"));

    /// <summary>A passport that was issued without proper identification (B1/4.2.5 since 2025).</summary>
    public static Subject PaspoortZonderIdentificatie { get; } = new("paspoort-zonder-identificatie", new("paspoort afgegeven zonder deugdelijk identificatieproces", "passport issued without proper identification"));

    /// <summary>When a regular application may be refused for danger to public order (article 3.77 Vb).</summary>
    public static Subject BevoegdheidOpenbareOrde { get; } = new("bevoegdheid-openbare-orde", new("bevoegdheid om wegens openbare orde af te wijzen", "power to refuse for public order"));

    /// <summary>On which grounds a person is declared undesirable (A4/3.1).</summary>
    public static Subject Ongewenstverklaring { get; } = new("ongewenstverklaring", new("gronden voor ongewenstverklaring", "grounds for a declaration of undesirability"));

    /// <summary>When a person may be declared undesirable (article 67 Vw).</summary>
    public static Subject BevoegdheidOngewenstverklaring { get; } = new("bevoegdheid-ongewenstverklaring", new("bevoegdheid om ongewenst te verklaren", "power to declare undesirable"));

    /// <summary>Who sets a declaration of undesirability going (A4/3.2).</summary>
    public static Subject ProcedureOngewenstverklaring { get; } = new("procedure-ongewenstverklaring", new("procedure van ongewenstverklaring", "procedure of a declaration of undesirability"));

    /// <summary>Who hears the person before a declaration of undesirability (A4/3.3).</summary>
    public static Subject HorenVoorOngewenstverklaring { get; } = new("horen-voor-ongewenstverklaring", new("horen voor een ongewenstverklaring", "hearing before a declaration of undesirability"));

    /// <summary>How a declaration of undesirability is served (A4/3.4).</summary>
    public static Subject UitreikingOngewenstverklaring { get; } = new("uitreiking-ongewenstverklaring", new("uitreiking van de ongewenstverklaring", "service of the declaration of undesirability"));

    /// <summary>Who hears the person before an entry ban (A4/2.4.1).</summary>
    public static Subject HorenVoorInreisverbod { get; } = new("horen-voor-inreisverbod", new("horen voor een inreisverbod", "hearing before an entry ban"));

    /// <summary>How an entry ban is served (A4/2.4.2).</summary>
    public static Subject UitreikingInreisverbod { get; } = new("uitreiking-inreisverbod", new("uitreiking van het inreisverbod", "service of the entry ban"));

    /// <summary>The residence permit for medical treatment (paragraph B8/9.1.1 since 2025).</summary>
    public static Subject MedischeBehandeling { get; } = new("medische-behandeling", new("verblijfsvergunning voor medische behandeling", "residence permit for medical treatment"));

    /// <summary>How long a person may stay without a permit (article 3.3 Vb).</summary>
    public static Subject DuurVrijeTermijn { get; } = new("vrije-termijn", new("duur van de vrije termijn", "length of the free term"));

    /// <summary>How the free term is counted and extended, and whom it is not for (paragraph A1/6 Vc).</summary>
    public static Subject BeleidVrijeTermijn { get; } = new("berekening-en-verlenging-vrije-termijn", new("berekening en verlenging van de vrije termijn", "calculation and extension of the free term"));

    /// <summary>How long an entry ban can last at most (article 6.5a Vb).</summary>
    public static Subject MaximumDuurInreisverbod { get; } = new("maximum-duur-inreisverbod", new("maximale duur van het inreisverbod", "maximum duration of the entry ban"));

    /// <summary>For how long an entry ban is imposed (A4/2.3).</summary>
    public static Subject DuurInreisverbod { get; } = new("duur-inreisverbod", new("duur van het inreisverbod", "duration of the entry ban"));

    // ---------- Opheffing van het inreisverbod ----------

    /// <summary>The power to lift an entry ban (article 66b Vw).</summary>
    public static Subject BevoegdheidOpheffingInreisverbod { get; } = new("bevoegdheid-opheffing-inreisverbod", new("bevoegdheid tot opheffing van het inreisverbod", "power to lift the entry ban"));

    /// <summary>When an entry ban can be lifted on application (article 6.5b Vb).</summary>
    public static Subject VoorwaardenOpheffingInreisverbod { get; } = new("voorwaarden-opheffing-inreisverbod", new("voorwaarden voor opheffing van het inreisverbod", "conditions for lifting the entry ban"));

    /// <summary>When an entry ban can be lifted temporarily (article 6.5c Vb).</summary>
    public static Subject BevoegdheidTijdelijkeOpheffingInreisverbod { get; } = new("bevoegdheid-tijdelijke-opheffing-inreisverbod", new("bevoegdheid tot tijdelijke opheffing van het inreisverbod", "power to lift the entry ban temporarily"));

    /// <summary>The form of an application for lifting an entry ban (A4/2.5.1).</summary>
    public static Subject AanvraagOpheffingInreisverbod { get; } = new("aanvraag-opheffing-inreisverbod", new("aanvraag om opheffing van het inreisverbod", "application for lifting the entry ban"));

    /// <summary>How the IND decides on an application for lifting an entry ban (A4/2.5.2).</summary>
    public static Subject OpheffingInreisverbod { get; } = new("opheffing-inreisverbod", new("opheffing van het inreisverbod", "lifting of the entry ban"));

    /// <summary>Lifting an entry ban that was imposed for national security (A4/2.5.3).</summary>
    public static Subject OpheffingInreisverbodNationaleVeiligheid { get; } = new("opheffing-inreisverbod-nationale-veiligheid", new("opheffing van het inreisverbod bij nationale veiligheid", "lifting of the entry ban with national security"));

    /// <summary>Temporary lifting of an entry ban (A4/2.5.4).</summary>
    public static Subject TijdelijkeOpheffingInreisverbod { get; } = new("tijdelijke-opheffing-inreisverbod", new("tijdelijke opheffing van het inreisverbod", "temporary lifting of the entry ban"));

    /// <summary>Who gives a return decision, and what the person is told (article 6.4 VV).</summary>
    public static Subject AfgifteTerugkeerbesluit { get; } = new("afgifte-terugkeerbesluit", new("wie een terugkeerbesluit geeft en wat de vreemdeling hoort", "who gives a return decision and what the person is told"));

    /// <summary>Who imposes, changes or lifts an entry ban, and what the person is told (article 6.5 VV).</summary>
    public static Subject AfgifteInreisverbod { get; } = new("afgifte-inreisverbod", new("wie een inreisverbod uitvaardigt, wijzigt of opheft en wat de vreemdeling hoort", "who imposes, changes or lifts an entry ban and what the person is told"));

    /// <summary>Lifting an entry ban of the own motion of the IND (A4/2.5.5).</summary>
    public static Subject AmbtshalveOpheffingInreisverbod { get; } = new("ambtshalve-opheffing-inreisverbod", new("ambtshalve opheffing van het inreisverbod", "lifting of the entry ban of its own motion"));

    /// <summary>When an entry ban lapses (A4/2.5.6).</summary>
    public static Subject VervalInreisverbod { get; } = new("verval-inreisverbod", new("verval van het inreisverbod", "lapse of the entry ban"));

    /// <summary>When an entry ban must or can be imposed, and what follows from it (article 66a Vw).</summary>
    public static Subject InreisverbodVolgensDeWet { get; } = new("inreisverbod-wet", new("inreisverbod volgens de wet", "entry ban by the act"));

    /// <summary>In which cases no entry ban is imposed (article 6.5 Vb).</summary>
    public static Subject GeenInreisverbodVolgensHetVb { get; } = new("geen-inreisverbod-vb", new("gevallen zonder inreisverbod", "cases without an entry ban"));

    /// <summary>On which grounds an entry ban is imposed, and which kind (A4/2.1).</summary>
    public static Subject GrondenInreisverbod { get; } = new("gronden-inreisverbod", new("gronden voor het inreisverbod", "grounds for the entry ban"));

    /// <summary>Whether an entry ban is imposed, given what stands in the way (A4/2.2).</summary>
    public static Subject GeenInreisverbod { get; } = new("geen-inreisverbod", new("geen inreisverbod", "no entry ban"));

    // ---------- Burgers van de Unie ----------

    /// <summary>When residence under article 8.7 Vb is denied or ended, and lifting (article 8.22 Vb).</summary>
    public static Subject EindeUnieverblijf { get; } = new("einde-unieverblijf", new("einde van het verblijf van burgers van de Unie", "end of residence of citizens of the Union"));

    /// <summary>The declaration of undesirability of citizens of the Union and whoever is treated as one (A4/3.8).</summary>
    public static Subject OngewenstverklaringUnieburger { get; } = new("ongewenstverklaring-unieburger", new("ongewenstverklaring van burgers van de Unie", "declaration of undesirability of citizens of the Union"));

    // ---------- De vertrekplicht ----------

    /// <summary>When a risk of absconding can be assumed (article 6.1 Vb).</summary>
    public static Subject RisicoOnttrekking { get; } = new("risico-onttrekking", new("risico op onttrekking aan het toezicht", "risk of absconding"));

    /// <summary>Who must leave the Netherlands of his own accord (article 61 Vw).</summary>
    public static Subject Vertrekplicht { get; } = new("vertrekplicht", new("plicht om zelf te vertrekken", "duty to leave of one's own accord"));

    /// <summary>Within which term (article 62 Vw).</summary>
    public static Subject Vertrektermijn { get; } = new("vertrektermijn", new("vertrektermijn", "term for leaving"));

    /// <summary>Whether the person is told in writing, or ordered to go to another member state (article 62a Vw).</summary>
    public static Subject Vertrekkennisgeving { get; } = new("kennisgeving-vertrekplicht", new("kennisgeving van de vertrekplicht", "notice of the duty to leave"));

    /// <summary>The term after a transfer decision (article 62c Vw).</summary>
    public static Subject VertrektermijnBijOverdracht { get; } = new("vertrektermijn-overdracht", new("vertrektermijn bij overdracht", "term for leaving with a transfer"));

    // ---------- Opheffing van de ongewenstverklaring ----------

    /// <summary>When a declaration of undesirability may and must be lifted (article 68 Vw).</summary>
    public static Subject OpheffingVolgensDeWet { get; } = new("opheffing-ongewenstverklaring-wet", new("opheffing van de ongewenstverklaring volgens de wet", "lifting of the declaration of undesirability by the act"));

    /// <summary>When an application for lifting is granted (article 6.6 Vb).</summary>
    public static Subject TermijnenVoorOpheffing { get; } = new("termijnen-opheffing-ongewenstverklaring", new("termijnen voor opheffing van de ongewenstverklaring", "terms for lifting the declaration of undesirability"));

    /// <summary>How the IND decides on an application for lifting (A4/3.5.1 since 2013).</summary>
    public static Subject OpheffingOngewenstverklaring { get; } = new("opheffing-ongewenstverklaring", new("opheffing van de ongewenstverklaring", "lifting of the declaration of undesirability"));

    /// <summary>How lifting is applied for, and with which documents (A4/3.5.2 since 2013).</summary>
    public static Subject AanvraagOpheffingOngewenstverklaring { get; } = new("aanvraag-opheffing-ongewenstverklaring", new("aanvraag om opheffing van de ongewenstverklaring", "application for lifting the declaration of undesirability"));

    /// <summary>In what form temporary lifting is asked for (A4/3.7.1).</summary>
    public static Subject VormTijdelijkeOpheffing { get; } = new("vorm-tijdelijke-opheffing", new("vorm van de aanvraag om tijdelijke opheffing", "form of the application for temporary lifting"));

    /// <summary>What an application for temporary lifting must say (A4/3.7.2).</summary>
    public static Subject InhoudTijdelijkeOpheffing { get; } = new("inhoud-tijdelijke-opheffing", new("inhoud van de aanvraag om tijdelijke opheffing", "content of the application for temporary lifting"));

    /// <summary>When temporary lifting is granted (A4/3.7.3).</summary>
    public static Subject BeoordelingTijdelijkeOpheffing { get; } = new("beoordeling-tijdelijke-opheffing", new("beoordeling van de aanvraag om tijdelijke opheffing", "assessment of the application for temporary lifting"));

    /// <summary>On what conditions a measure is temporarily lifted (A4/3.7.4).</summary>
    public static Subject VoorwaardenTijdelijkeOpheffing { get; } = new("voorwaarden-tijdelijke-opheffing", new("voorwaarden bij tijdelijke opheffing", "conditions of temporary lifting"));

    /// <summary>Who does what while a measure is temporarily lifted (A4/3.7.5).</summary>
    public static Subject UitvoeringTijdelijkeOpheffing { get; } = new("uitvoering-tijdelijke-opheffing", new("binnenkomst, toezicht en vertrek bij tijdelijke opheffing", "entry, supervision and departure under temporary lifting"));

    /// <summary>Which special facts lead to lifting (A4/3.6 since 2013).</summary>
    public static Subject BijzondereFeitenBijOpheffing { get; } = new("bijzondere-feiten-bij-opheffing", new("bijzondere feiten bij opheffing van de ongewenstverklaring", "special facts for lifting the declaration of undesirability"));
}
