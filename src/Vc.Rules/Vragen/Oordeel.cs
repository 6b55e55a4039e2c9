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
        new Text("wanneer zulk gevaar bestaat, staat in paragraaf B1/4.4 Vc", "paragraph B1/4.4 Vc says when there is such a danger"));

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
}
