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

    /// <summary>The passport that was handed in with the application. Only B1/4.2.5 asks it.</summary>
    public Paspoort? Paspoort { get; init; }

    /// <summary>The mvv (visa for a long stay).</summary>
    public Mvv? Mvv { get; init; }

    /// <summary>Entry to the Netherlands: wished for or refused.</summary>
    public Toegang? Toegang { get; init; }

    /// <summary>What the KMar, the AVIM or the ZHP found.</summary>
    public Onderzoek? Onderzoek { get; init; }

    /// <summary>The examination of who a person is whom an officer has stopped or held. Only A2/3 asks it.</summary>
    public Identiteitsonderzoek? Identiteitsonderzoek { get; init; }

    /// <summary>The age inspection. Only A2/3 asks it.</summary>
    public Leeftijdsschouw? Leeftijdsschouw { get; init; }

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

    /// <summary>What goes with either application for lifting, as the pages of the IND ask it.</summary>
    public Opheffingsbrief? Opheffingsbrief { get; init; }

    /// <summary>Residence for which that entry ban can be lifted of its own motion.</summary>
    public AmbtshalveOpheffing? AmbtshalveOpheffing { get; init; }

    /// <summary>Who gives a return decision, and what the person is told with it (article 6.4 VV).</summary>
    public AfgifteTerugkeerbesluit? AfgifteTerugkeerbesluit { get; init; }

    /// <summary>Who imposes, changes or lifts an entry ban, and what the person is told with it (article 6.5 VV).</summary>
    public AfgifteInreisverbod? AfgifteInreisverbod { get; init; }

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

    /// <summary>The free term (article 3.3 Vb).</summary>
    public VrijeTermijn? VrijeTermijn { get; init; }

    /// <summary>A request for extension of the free term (A1/6).</summary>
    public VerzoekVrijeTermijn? VerzoekVrijeTermijn { get; init; }

    /// <summary>The stays in the Schengen area from which days of short stay are counted, in any order.</summary>
    public Lijst<Schengenverblijf>? Verblijven { get; init; }

    /// <summary>What the duration of an entry ban that is now imposed depends on, beside the other facts.</summary>
    public DuurInreisverbod? DuurInreisverbod { get; init; }

    /// <summary>An application for a permit for medical treatment (B8/9.1.1).</summary>
    public MedischeBehandeling? MedischeBehandeling { get; init; }

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
