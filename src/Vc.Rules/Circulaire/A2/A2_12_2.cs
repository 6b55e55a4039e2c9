using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>What one text of A2/12.2 has and another has not. All else is the same, so it is stated once.</summary>
/// <param name="Aanvang">The text of A2/12.3 that goes with it.</param>
/// <param name="MetMvv">Whether it has the case of the mvv.</param>
/// <param name="OokAnderVerblijfsrecht">Whether a right of residence in a Schengen state that is no permit is enough.</param>
internal sealed record Signaleringseditie(A2_12_3 Aanvang, bool MetMvv, bool OokAnderVerblijfsrecht);

/// <summary>Paragraph A2/12.2 Vc, 2013 to 2015: which alerts the IND enters in (N)SIS and OPS, for how long, and who does what for it.</summary>
public sealed class A2_12_2
{
    private readonly Signaleringseditie _editie;

    internal A2_12_2(ParagraphVersion text, Signaleringseditie editie)
    {
        _editie = editie;

        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        Weigering = Asks("weigeringssignalering",
            "Moet er een signalering in het (N)SIS staan?",
            "Must there be an alert in (N)SIS?",
            InNsis);
        GrondslagWeigering = Asks("grondslagWeigering",
            "Waarop berust de signalering in het (N)SIS?",
            "What does the alert in (N)SIS rest on?",
            Basis)
            .When(InNsis);
        GrondenWeigering = Asks("grondenWeigering",
            "Welke gronden dragen de signalering in het (N)SIS?",
            "Which grounds carry the alert in (N)SIS?",
            AllThatHold(OngewenstVerklaard, ZwaarInreisverbod, LichtInreisverbod, ValsDocument, Drugssmokkel, NationaleVeiligheid, NietGenoemdNsis))
            .When(InNsis);
        HandelingWeigering = Asks("handelingWeigering",
            "Wat doet de IND met de signalering in het (N)SIS?",
            "What does the IND do with the alert in (N)SIS?",
            InOrder(
                StaatInNsis.Gives(Signalering.Handelingen, Handeling.Handhaven),
                (GenoemdNsis | NietGenoemdNsis).Gives(Signalering.Handelingen, Handeling.Invoeren)))
            .When(InNsis);
        Signaleringsduur = Asks("signaleringsduur",
            "Hoe lang duurt de signalering in het (N)SIS volgens deze paragraaf?",
            "How long does the alert in (N)SIS last under this paragraph?",
            Duur.OnlyWhen(NationaleVeiligheid | !DuurVoorbij))
            .When(InNsis);
        EersteDag = Asks("eersteDag",
            "Op welke dag begint die duur?",
            "On which day does that term begin?",
            Aanvang.OnlyWhen(!DuurVoorbij))
            .When(InNsis);
        LaatsteDag = Asks("laatsteDag",
            "Wat is de laatste dag van die duur?",
            "What is the last day of that term?",
            Einde.OnlyWhen(!DuurVoorbij))
            .When(InNsis);
        EvenLang = Asks("evenLangAlsMaatregel",
            "Duurt een signalering even lang als een inreisverbod of ongewenstverklaring?",
            "Does an alert last as long as an entry ban or a declaration of undesirability?",
            EvenLangAlsMaatregel)
            .When(InNsis | InOps);
        Ops = Asks("signaleringInOps",
            "Hoort er een signalering in het OPS te staan?",
            "Does an alert in OPS belong here?",
            InOps);
        GrondenOps = Asks("grondenOps",
            "Welke gronden dragen de signalering in het OPS?",
            "Which grounds carry the alert in OPS?",
            editie.MetMvv ? AllThatHold(Artikel12Geschonden, OnderdaanOngewenst, MvvVoorwaarden, NietGenoemdOps) : AllThatHold(Artikel12Geschonden, OnderdaanOngewenst, NietGenoemdOps))
            .When(InOps);
        OpsOngewenst = AsksOps("opsOngewenstverklaring", "de ongewenstverklaring", "the declaration of undesirability", OnderdaanOngewenst, "2.2", Grondslag.Ongewenstverklaring);
        OpsArtikel12 = AsksOps("opsArtikel12", "artikel 12 Vw", "article 12 Vw", Artikel12Geschonden, "2.1", Grondslag.Artikel12);
        MaximaleDuurArtikel12 = Asks("maximaleDuurArtikel12",
            "Hoe lang duurt de signalering wegens artikel 12 Vw ten hoogste?",
            "How long does the alert for article 12 Vw last at most?",
            ExactlyOne(DuurArtikel12))
            .When(InOps & Artikel12Geschonden);
        EersteDagArtikel12 = Asks("eersteDagArtikel12",
            "Op welke dag begint de signalering wegens artikel 12 Vw?",
            "On which day does the alert for article 12 Vw begin?",
            editie.Aanvang.Rule.SubDecision(editie.Aanvang.NaVertrek))
            .When(InOps & Artikel12Geschonden).Aside();
        if (editie is { MetMvv: true, Aanvang: { BijMvv: { } bijMvv } aanvang })
        {
            OpsMvv = AsksOps("opsMvv", "de mvv", "the mvv", MvvVoorwaarden, "2.3", Grondslag.Mvv);
            EersteDagMvv = Asks("eersteDagMvv",
                "Op welke dag begint de signalering wegens de mvv?",
                "On which day does the alert for the mvv begin?",
                aanvang.Rule.SubDecision(bijMvv))
                .When(InOps & MvvVoorwaarden).Aside();
            EindeMvv = Asks("laatsteDagMvv",
                "Tot en met welke dag duurt de signalering wegens de mvv?",
                "Until which day, that day included, does the alert for the mvv last?",
                ExactlyOne(DuurMvv))
                .When(InOps & MvvVoorwaarden);
        }

        OpsAnders = AsksOps("opsNietGenoemd", "een niet genoemd geval", "a case that is not listed", NietGenoemdOps, "2", Grondslag.Anders);
        Aanleiding = Asks("plichtenInd",
            "Wat zet de IND aan tot signaleren, en onder welke naam?",
            "What makes the IND enter an alert, and under which name?",
            editie.MetMvv ? AllThatHold(NaMelding, NaEigenBesluit, NaM93, NaIntrekkingMvv, Hoofdnaam, Aliassen) : AllThatHold(NaMelding, NaEigenBesluit, NaM93, Hoofdnaam, Aliassen))
            .Aside();
        Bijlagen = Asks("ontbrekendeBijlagen",
            "Wat moet de ambtenaar nog met het M93 meesturen?",
            "What must the officer still send with the M93?",
            AllThatHold(Vingerafdrukken, Kopieen, ProcesVerbaal, NummerProcesVerbaal, AnderBewijs))
            .When(ProcedureSignalering.M93Ingediend).Aside();
        Informeren = Asks("plichtenAmbtenaar",
            "Wat vertelt de ambtenaar de vreemdeling?",
            "What does the officer tell the person?",
            AllThatHold(VertelFeit, VertelDuur, VertelSchengen, VertelInzien, VertelOpheffing, VertelBezwaar))
            .Aside();
        Politie = Asks("plichtenPolitie",
            "Wat doet de politie?",
            "What do the police do?",
            AllThatHold(Identiteitsonderzoek))
            .Aside();

#pragma warning restore CS8604

        Question?[] vragen =
        [
            Weigering, GrondslagWeigering, GrondenWeigering, HandelingWeigering, Signaleringsduur, EersteDag, LaatsteDag, EvenLang,
            Ops, GrondenOps, OpsOngewenst, OpsArtikel12, MaximaleDuurArtikel12, EersteDagArtikel12, OpsMvv, EersteDagMvv, EindeMvv, OpsAnders,
            Aanleiding, Bijlagen, Informeren, Politie,
        ];
        Rule = new(text, results => Signaleringsbesluit.Van2013(this, results), [.. vragen.OfType<Question>()]);
    }

    /// <summary>Whether an alert in (N)SIS is due.</summary>
    public Question<bool> Weigering { get; }

    /// <summary>What it rests on.</summary>
    public Question<Grondslag> GrondslagWeigering { get; }

    /// <summary>Which grounds hold.</summary>
    public Question<IReadOnlyList<Pinpoint>> GrondenWeigering { get; }

    /// <summary>Enter or keep it.</summary>
    public Question<Handeling> HandelingWeigering { get; }

    /// <summary>How long it lasts.</summary>
    public Question<Period> Signaleringsduur { get; }

    /// <summary>The first day of that term.</summary>
    public Question<LocalDate> EersteDag { get; }

    /// <summary>The last day of that term.</summary>
    public Question<LocalDate> LaatsteDag { get; }

    /// <summary>Whether an alert lasts as long as the measure that it serves.</summary>
    public Question<bool> EvenLang { get; }

    /// <summary>Whether an alert in OPS is due.</summary>
    public Question<bool> Ops { get; }

    /// <summary>Which grounds of OPS hold.</summary>
    public Question<IReadOnlyList<Pinpoint>> GrondenOps { get; }

    /// <summary>What is done with an alert in OPS for a declaration of undesirability.</summary>
    public Question<Handeling> OpsOngewenst { get; }

    /// <summary>What is done with an alert in OPS for article 12 Vw.</summary>
    public Question<Handeling> OpsArtikel12 { get; }

    /// <summary>The longest term of that alert that is allowed.</summary>
    public Question<Period> MaximaleDuurArtikel12 { get; }

    /// <summary>The first day of that alert.</summary>
    public Question<LocalDate> EersteDagArtikel12 { get; }

    /// <summary>What is done with an alert in OPS for the mvv; <c>null</c> in the text that does not have it.</summary>
    public Question<Handeling>? OpsMvv { get; }

    /// <summary>The first day of that alert.</summary>
    public Question<LocalDate>? EersteDagMvv { get; }

    /// <summary>The last day of that alert.</summary>
    public Question<LocalDate>? EindeMvv { get; }

    /// <summary>What is done with an alert in OPS that the text does not list.</summary>
    public Question<Handeling> OpsAnders { get; }

    /// <summary>What makes the IND enter an alert, and under which name.</summary>
    public Question<IReadOnlyList<Pinpoint>> Aanleiding { get; }

    /// <summary>What still has to go with the M93.</summary>
    public Question<IReadOnlyList<Pinpoint>> Bijlagen { get; }

    /// <summary>What the officer tells the person.</summary>
    public Question<IReadOnlyList<Pinpoint>> Informeren { get; }

    /// <summary>What the police do.</summary>
    public Question<IReadOnlyList<Pinpoint>> Politie { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Signaleringsbesluit> Rule { get; }

    // ---------- Eerste alinea: (N)SIS ----------

    private Norm InNsis => field ??= OpenList("1",
            "In het (N)SIS komt in ieder geval wie een van zes gevallen vervult.",
            "Whoever meets one of six cases goes into (N)SIS in any case.",
            GenoemdNsis,
            NietGenoemdNsis)
        .Unless(OnderdaanNietInNsis, DuurIsOm);

    private Condition GenoemdNsis => field ??= Maatregel | ValsDocument | Drugssmokkel | NationaleVeiligheid;

    private Condition Maatregel => field ??= OngewenstVerklaard | ZwaarInreisverbod | LichtInreisverbod;

    private Norm OngewenstVerklaard => field ??= Ground("1.1",
            "Een ongewenst verklaarde die geen EU-onderdaan is.",
            "A person declared undesirable who is not a national of the EU.",
            Ongewenstverklaring.Uitgesproken & GeenEuOnderdaan,
            Force.NonExhaustive)
        .RefersTo(Statute.Vw.Article("67"));

    private Norm GeenEuOnderdaan => field ??= Reading("register-volgt-de-nationaliteit", "1.1",
        "Alleen de eigen nationaliteit beslist: een familielid van een EU-onderdaan met een andere nationaliteit is voor het (N)SIS.",
        "Only the person's own nationality decides: a family member of a national of the EU with another nationality is for (N)SIS.",
        !EuOnderdaan);

    private Condition EuOnderdaan => field ??= (Onderdaan & Vreemdeling.OnderdaanEu) | AlsEuOnderdaan;

    private static Condition Onderdaan => Vreemdeling.Nationaliteit.Is(Nationaliteit.Lidstaat);

    private Norm AlsEuOnderdaan => field ??= Reading("eer-onderdaan-in-nsis-of-ops", "2.2",
        "Of een onderdaan van een EER-staat buiten de EU of van Zwitserland als EU-onderdaan geldt, beoordeelt een mens.",
        "Whether a national of an EEA state outside the EU, or of Switzerland, counts as a national of the EU is for a human to judge.",
        Onderdaan & !Vreemdeling.OnderdaanEu & Oordeel.EerOnderdaanAlsEuOnderdaan);

    private Norm ZwaarInreisverbod => field ??= Ground("1.2",
            "Iemand met een zwaar inreisverbod.",
            "A person with a heavy entry ban.",
            Some(Inreisverboden.Alle, Inreisverboden.Soort.Is(SoortInreisverbod.Zwaar)),
            Force.NonExhaustive)
        .RefersTo(Statute.Vw.Article("66a", "7"));

    private Norm LichtInreisverbod => field ??= Ground("1.3",
        "Iemand met een licht inreisverbod.",
        "A person with a light entry ban.",
        Some(Inreisverboden.Alle, Inreisverboden.Soort.Is(SoortInreisverbod.Licht)),
        Force.NonExhaustive);

    private Norm ValsDocument => field ??= Ground("1.4",
        "Een OVR wie de toegang is geweigerd om een vals grens- of identiteitsdocument.",
        "An OVR who was refused entry for a false border or identity document.",
        Toegang.Geweigerd & Toegang.WegensValsDocument,
        Force.NonExhaustive);

    private Norm Drugssmokkel => field ??= Ground("1.5",
        "Een OVR wie de toegang is geweigerd om een misdrijf dat met drugssmokkel te maken heeft.",
        "An OVR who was refused entry for a crime related to drug smuggling.",
        Toegang.Geweigerd & Toegang.WegensDrugssmokkel,
        Force.NonExhaustive);

    private Norm NationaleVeiligheid => field ??= Ground("1.6",
        "Een OVR over wie er concrete aanwijzingen van gevaar voor de nationale veiligheid zijn.",
        "An OVR about whom there are concrete indications of danger to national security.",
        ZonderWeigering,
        Force.NonExhaustive);

    private Norm ZonderWeigering => field ??= Reading("ovr-is-een-soort-signalering", "1.6",
        "OVR noemt de soort signalering en stelt geen eis: anders dan bij de twee vorige gevallen hoeft de toegang niet te zijn geweigerd.",
        "OVR names the kind of alert and sets no condition: other than in the two cases before, entry need not have been refused.",
        Oordeel.ConcreteAanwijzingenNationaleVeiligheid);

    private Norm OnderdaanNietInNsis => field ??= Reading("onderdaan-lidstaat-niet-in-sis", "1",
        "Een onderdaan van een lidstaat komt niet in het (N)SIS; alleen van wie ongewenst is verklaard en geen EU-onderdaan is, zegt de tekst anders.",
        "A national of a member state does not go into (N)SIS; only of whoever is declared undesirable and is not a national of the EU the text says otherwise.",
        Onderdaan & !OngewenstVerklaard);

    private Norm NietGenoemdNsis => field ??= Reading("niet-genoemd-geval-alleen-bij-voorstel", "1",
        "Buiten de genoemde gevallen komt signalering in het (N)SIS alleen bij een M93 in beeld; een mens beoordeelt het dan.",
        "Outside the cases named an alert in (N)SIS comes into view only with an M93; then a human judges it.",
        ProcedureSignalering.M93Ingediend & GeenLopendeGrond & !GenoemdOps & Oordeel.AndereSignaleringInNsis);

    private Condition GeenLopendeGrond => field ??= !GenoemdNsis | (!Maatregel & !NationaleVeiligheid & DuurVoorbij);

    private Table<Grondslag> Basis => field ??= InOrder(
        Reading("een-grondslag-bij-meer-gronden", "1",
            "Berust de signalering op meer dan een grond, dan geldt het inreisverbod als grondslag, anders de ongewenstverklaring of de toegang, in die volgorde; alle gronden worden vermeld.",
            "Where the alert rests on more than one ground its basis is the entry ban, else the declaration of undesirability or entry, in that order; all grounds are listed."),
        (ZwaarInreisverbod | LichtInreisverbod).Gives(Keuzen.Grondslag, Grondslag.Inreisverbod),
        OngewenstVerklaard.Gives(Keuzen.Grondslag, Grondslag.Ongewenstverklaring),
        NietGenoemdNsis.Gives(Keuzen.Grondslag, Grondslag.Anders),
        ((ValsDocument | Drugssmokkel | NationaleVeiligheid) & (Toegang.Geweigerd | Toegang.Gewenst)).Gives(Keuzen.Grondslag, Grondslag.Toegang),
        GenoemdNsis.Gives(Keuzen.Grondslag, Grondslag.Anders));

    private Norm StaatInNsis => field ??= Reading("handhaven-wat-al-staat", "1",
        "Staat deze signalering er op dezelfde grondslag al, dan blijft zij staan en wordt zij niet opnieuw ingevoerd.",
        "Where this alert stands already on the same basis it stays and is not entered again.",
        Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Sis) & Signaleringen.Soort.Is(SoortSignalering.Weigering) & Signaleringen.Grondslag.Is(Basis)));

    // ---------- Eerste alinea: de duur ----------

    private Value<Period> Duur => field ??= Highest(
            Reading("langste-termijn-bij-samenloop", "1",
                "Gelden twee termijnen tegelijk, dan telt de langste.",
                "Where two terms apply at once the longest counts."),
            Lasts("1.4.s2", "Vals document: vijf jaar.", "False document: five years.", ValsDocument, 5.Years),
            Lasts("1.5.s2", "Drugssmokkel: vijf jaar.", "Drug smuggling: five years.", Drugssmokkel, 5.Years),
            Lasts("1.6.s2", "Nationale veiligheid: tien jaar.", "National security: ten years.", NationaleVeiligheid, 10.Years))
        .OnlyWhen(!OokWegensMaatregel);

    private Norm OokWegensMaatregel => field ??= Reading("samenloop-met-grond-zonder-termijn", "1",
        "Berust de signalering ook op een inreisverbod of ongewenstverklaring, dan geldt de termijn van de andere grond alleen als een mens zo oordeelt.",
        "Where the alert also rests on an entry ban or a declaration of undesirability, the term of the other ground counts only if a human judges so.",
        Maatregel & !Oordeel.TermijnOokBijGrondZonderTermijn);

    private Condition HeeftTermijn => field ??= (ValsDocument | Drugssmokkel | NationaleVeiligheid) & !OokWegensMaatregel;

    private Value<LocalDate> Aanvang => field ??= ExactlyOne(
            BegintBijWeigering.Gives(_editie.Aanvang.Rule.SubDecision(_editie.Aanvang.BijWeigering)),
            (!BegintBijWeigering).Gives(_editie.Aanvang.Rule.SubDecision(_editie.Aanvang.NaVertrek)))
        .OnlyWhen(HeeftTermijn)
        .OnlyWhen(!Maatregel);

    private Norm BegintBijWeigering => field ??= Reading("weigering-die-bij-het-gevaar-hoort", "1.6",
        "De duur wegens gevaar voor de nationale veiligheid begint alleen bij een weigering van voor deze tekst als die bij het gevaar hoort; dat beoordeelt een mens.",
        "The term for danger to national security begins with a refusal of before this text only if that belongs to the danger; that is for a human to judge.",
        Toegang.Geweigerd & (ValsDocument | Drugssmokkel | Toegang.DatumWeigering >= Publicaties.Wbv2013_4Tot2015.From.NotAfter | Oordeel.WeigeringHoortBijGevaar));

    private Value<LocalDate> Einde => field ??= LastDay(
        Reading("laatste-dag-van-de-duur", "1",
            "De eerste dag telt mee; de laatste dag is de dag voor die waarop de jaren om zijn.",
            "The first day counts; the last day is the day before the one on which the years are over."),
        Aanvang, Duur);

    private Condition DuurVoorbij => field ??= Einde < Peildatum;

    private Norm DuurIsOm => field ??= Reading("duur-is-om", "1",
        "Is de laatste dag van de duur voorbij, dan is er op die grond geen signalering meer; wie nu een gevaar voor de nationale veiligheid is, houdt zijn eigen grond.",
        "Where the last day of the term has passed there is no alert on that ground any more; whoever is a danger to national security now keeps a ground of his own.",
        !Maatregel & !NationaleVeiligheid & DuurVoorbij & !NietGenoemdNsis);

    // ---------- Tweede alinea: OPS ----------

    private Norm InOps => field ??= OpenList("2",
        "In het OPS staat in ieder geval wie een van de genoemde gevallen vervult.",
        "Whoever meets one of the cases named stands in OPS in any case.",
        GenoemdOps,
        NietGenoemdOps);

    private Condition GenoemdOps => field ??= _editie.MetMvv ? Artikel12Geschonden | OnderdaanOngewenst | MvvVoorwaarden : Artikel12Geschonden | OnderdaanOngewenst;

    private Norm Artikel12Geschonden => field ??= Ground("2.1",
            _editie.OokAnderVerblijfsrecht ? "Een OVR met verblijfsrecht in een Schengenstaat die zich niet aan de voorwaarden van artikel 12 Vw hield." : "Een OVR met een vergunning van een ander Schengenland die zich niet aan de voorwaarden van artikel 12 Vw hield.",
            _editie.OokAnderVerblijfsrecht ? "An OVR with a right of residence in a Schengen state who did not keep to the conditions of article 12 Vw." : "An OVR with a permit of another Schengen state who did not keep to the conditions of article 12 Vw.",
            VerblijfElders & !Verblijf.VoorwaardenArtikel12Nageleefd,
            Force.NonExhaustive)
        .Unless(ZesMaandenOm)
        .RefersTo(Statute.Vw.Article("12"));

    private Norm ZesMaandenOm => field ??= Reading("zes-maanden-zijn-om", "2.1",
        "Zijn de zes maanden om die deze signalering ten hoogste duurt, dan wordt zij niet meer ingevoerd.",
        "Where the six months are over that this alert lasts at most, it is not entered any more.",
        HasRun(_editie.Aanvang.Rule.SubDecision(_editie.Aanvang.NaVertrek), 6.Months, Peildatum));

    private Norm VerblijfElders => field ??= Reading("vergunning-hebben-is-aangetoond-hebben", "2.1",
        "Het gaat om een andere staat van het Schengengebied, en alleen wat is aangetoond telt.",
        "It is about another state of the Schengen area, and only what is shown counts.",
        (_editie.OokAnderVerblijfsrecht ? VerblijfsrechtElders.Aanwezig.Is(VergunningElders.Aangetoond) : Verblijf.VergunningElders.Is(VergunningElders.Aangetoond))
            & VerblijfsrechtElders.Lidstaat.Is([.. Landengroepen.Schengenlanden.Op(new(2013, 4, 1)).Where(static land => land != Land.NLD)]));

    private Row<Period> DuurArtikel12 => field ??= Lasts("2.1.s2", "Artikel 12 Vw: ten hoogste zes maanden.", "Article 12 Vw: six months at most.", Artikel12Geschonden, 6.Months);

    private Norm OnderdaanOngewenst => field ??= Ground("2.2",
            "Een ongewenst verklaarde EU-onderdaan.",
            "A national of the EU who is declared undesirable.",
            Ongewenstverklaring.Uitgesproken & EuOnderdaan,
            Force.NonExhaustive)
        .RefersTo(Statute.Vw.Article("67"));

    private Norm MvvVoorwaarden => field ??= Ground("2.3",
        "Een mvv-plichtige die niet (meer) voldoet aan de voorwaarden waarop de mvv is afgegeven.",
        "A person who needs an mvv and does not (any longer) meet the conditions on which it was issued.",
        Mvv.Plichtig & Mvv.Afgegeven & !Mvv.VoldoetAanVoorwaarden & MvvNogGeldig,
        Force.NonExhaustive);

    private Norm MvvNogGeldig => field ??= Reading("verlopen-mvv-geen-signalering", "2.3",
        "Van een verlopen mvv resteert geen duur, dus volgt geen signalering; op de laatste dag is de mvv nog geldig.",
        "Of an expired mvv no term remains, so no alert follows; on its last day the mvv is still valid.",
        Mvv.Einddatum >= Peildatum);

    private Row<LocalDate> DuurMvv => field ??= Ends("2.3.s2",
        "Die signalering duurt zo lang als de mvv (nog) duurt.",
        "That alert lasts as long as (what is left of) the mvv.",
        MvvVoorwaarden, Mvv.Einddatum);

    private Norm NietGenoemdOps => field ??= Reading("niet-genoemd-geval-alleen-bij-voorstel", "2",
        "Buiten de genoemde gevallen komt signalering in het OPS alleen in beeld bij een M93, of bij een onderdaan van een lidstaat die niet in het (N)SIS kan; een mens beoordeelt het dan.",
        "Outside the cases named an alert in OPS comes into view only with an M93, or with a national of a member state who cannot be in (N)SIS; then a human judges it.",
        !GenoemdOps & ((ProcedureSignalering.M93Ingediend & !GenoemdNsis) | (GenoemdNsis & OnderdaanNietInNsis)) & Oordeel.AndereSignaleringInOps);

    private Question<Handeling> AsksOps(string name, string nl, string en, Norm when, string place, Grondslag grondslag) => Asks(name,
            $"Wat doet de IND met een signalering in het OPS wegens {nl}?",
            $"What does the IND do with an alert in OPS for {en}?",
            InOrder(
                Reading("handhaven-wat-al-staat", place,
                    "Staat deze signalering er op dezelfde grondslag al, dan blijft zij staan en wordt zij niet opnieuw ingevoerd.",
                    "Where this alert stands already on the same basis it stays and is not entered again.",
                    Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Ops) & Signaleringen.Grondslag.Is(grondslag))).Gives(Signalering.Handelingen, Handeling.Handhaven),
                (InOps & when).Gives(Signalering.Handelingen, Handeling.Invoeren)))
        .When(InOps & when);

    // ---------- Derde alinea: gelijk aan de maatregel ----------

    private Norm EvenLangAlsMaatregel => field ??= Term("3",
            "Een signalering voor een inreisverbod of ongewenstverklaring duurt even lang als die maatregel.",
            "An alert for an entry ban or a declaration of undesirability lasts as long as that measure.",
            Maatregel | OnderdaanOngewenst)
        .RefersTo(new OtherParagraph("A4/2.3"));

    // ---------- Vierde alinea: wanneer de IND signaleert ----------

    private Norm NaMelding => field ??= Must("4.1",
        "De IND signaleert als de BVV een licht inreisverbod van de politie of de KMar meldt.",
        "The IND enters an alert when the BVV reports a light entry ban of the police or the KMar.",
        ProcedureSignalering.MeldingInBvv & ErKomtEenSignalering);

    private Norm ErKomtEenSignalering => field ??= Reading("aanleiding-zonder-signalering", "4.1",
        "De aanleidingen zeggen wanneer de IND signaleert, niet wie: is er volgens de eerste twee alinea's niets te signaleren, dan volgt er ook niets.",
        "The occasions say when the IND enters an alert and not on whom: where under the first two paragraphs there is nothing to enter, nothing follows.",
        InNsis | InOps);

    private Norm NaEigenBesluit => field ??= Must("4.2",
            "De IND signaleert als een eigen inreisverbod of ongewenstverklaring bekend is gemaakt.",
            "The IND enters an alert when its own entry ban or declaration of undesirability was made known.",
            ProcedureSignalering.EigenBesluitBekendgemaakt & ErKomtEenSignalering)
        .RefersTo(Statute.Vw.Article("67"));

    private Norm NaM93 => field ??= Must("4.3",
        "De IND signaleert als een ambtenaar van grensbewaking of toezicht een M93 indient.",
        "The IND enters an alert when an officer of border control or supervision submits an M93.",
        ProcedureSignalering.M93Ingediend & ErKomtEenSignalering);

    private Norm NaIntrekkingMvv => field ??= Must("4.4",
        "De IND signaleert als een mvv bij beschikking is ingetrokken.",
        "The IND enters an alert when an mvv was withdrawn by a decision.",
        Mvv.Ingetrokken & ErKomtEenSignalering);

    // ---------- Vijfde alinea: wat met het M93 meegaat ----------

    private Norm Vingerafdrukken => field ??= Must("5.1",
        "Stuur een formulier met vingerafdrukken mee.",
        "Enclose a form with fingerprints.",
        ProcedureSignalering.M93Ingediend & !ProcedureSignalering.Vingerafdrukken);

    private Norm Kopieen => field ??= Must("5.2",
        "Stuur de kopieën van identiteitsdocumenten mee die er zijn.",
        "Enclose the copies of identity documents that there are.",
        ProcedureSignalering.M93Ingediend & ProcedureSignalering.KopieenAanwezig & !ProcedureSignalering.KopieenBijgevoegd);

    private Norm ProcesVerbaal => field ??= Must("5.3",
        "Stuur het proces-verbaal van het misdrijf achter het voorstel mee.",
        "Enclose the official report of the crime behind the proposal.",
        ProcedureSignalering.M93Ingediend & ProcedureSignalering.ProcesVerbaalAanwezig & !ProcedureSignalering.ProcesVerbaalBijgevoegd);

    private Norm NummerProcesVerbaal => field ??= Must("5.4",
        "Vermeld het nummer van dat proces-verbaal.",
        "State the number of that official report.",
        ProcedureSignalering.M93Ingediend & ProcedureSignalering.ProcesVerbaalAanwezig & !ProcedureSignalering.NummerProcesVerbaal);

    private Norm AnderBewijs => field ??= Must("5.5",
        "Is er geen proces-verbaal, stuur dan ander bewijs voor het voorstel mee.",
        "Where there is no official report, enclose other evidence for the proposal.",
        ProcedureSignalering.M93Ingediend & !ProcedureSignalering.ProcesVerbaalAanwezig & !ProcedureSignalering.AnderBewijsBijgevoegd);

    // ---------- Zesde alinea: wat de vreemdeling hoort ----------

    private Norm VertelFeit => field ??= Vertel("6.1", "Vertel dat de vreemdeling wordt gesignaleerd.", "Say that an alert is entered on the person.");

    private Norm VertelDuur => field ??= Vertel("6.2", "Vertel hoe lang de signalering duurt.", "Say how long the alert lasts.");

    private Norm VertelSchengen => field ??= Vertel("6.3", "Vertel dat de signalering in heel Schengen geldt.", "Say that the alert holds in all of Schengen.");

    private Norm VertelInzien => field ??= Vertel("6.4.1", "Vertel hoe de vreemdeling de signalering kan inzien.", "Say how the person can inspect the alert.");

    private Norm VertelOpheffing => field ??= Vertel("6.4.2", "Vertel hoe de vreemdeling om opheffing vraagt.", "Say how the person asks for lifting.");

    private Norm VertelBezwaar => field ??= Vertel("6.4.3", "Vertel hoe de vreemdeling bezwaar maakt.", "Say how the person objects.");

    private static Norm Vertel(string place, string nl, string en) => InAnyCase(place, nl, en, ProcedureSignalering.VoorstelOvr);

    // ---------- Zevende alinea: identiteit ----------

    private Norm Identiteitsonderzoek => field ??= Must("7.s1",
        "Is de identiteit niet bekend en nog niet onderzocht, dan onderzoekt de politie haar met vingerafdrukken.",
        "Where the identity is not known and not yet examined, the police examine it by fingerprints.",
        !ProcedureSignalering.IdentiteitBekend & !ProcedureSignalering.IdentiteitsonderzoekGedaan & (ProcedureSignalering.M93Ingediend | InNsis | InOps));

    private Norm Hoofdnaam => field ??= Must("7.s2",
        "Bij verschillende personalia signaleert de IND onder de naam die hij kent.",
        "With different personal data the IND enters the alert under the name that it knows.",
        ProcedureSignalering.VerschillendePersonalia);

    private Norm Aliassen => field ??= Must("7.s3",
        "De IND neemt de andere personalia als alias op.",
        "The IND enters the other personal data as aliases.",
        ProcedureSignalering.VerschillendePersonalia);
}
