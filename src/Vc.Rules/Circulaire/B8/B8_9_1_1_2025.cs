using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.B8;

/// <summary>Paragraph B8/9.1.1 Vc as it reads since Stcrt. 2025, 31826: the residence permit for medical treatment, mostly after a year of postponed departure (article 64 Vw).</summary>
public static class B8_9_1_1_2025
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the person is exempt from the travel document.</summary>
    public static Question<bool> VrijstellingDocument { get; } = Asks("vrijstellingDocument",
        "Is de vreemdeling op grond van deze paragraaf vrijgesteld van een geldig document voor grensoverschrijding (artikel 3.72 Vb kan ook vrijstellen)?",
        "Is the person exempt under this paragraph from a valid document for crossing the border (article 3.72 Vb can exempt too)?",
        Vrijstelling)
        .When(!MedischeBehandeling.GeldigDocument & Bereik);

    /// <summary>Whether the application is in time.</summary>
    public static Question<bool> Tijdig { get; } = Asks("tijdig",
        "Is de aanvraag tijdig ingediend, of geldt zij als tijdig?",
        "Was the application lodged in time, or does it count as such?",
        OpTijd)
        .When(VolJaar & Bereik);

    /// <summary>Whether the year of article 3.46(4) Vb is there.</summary>
    public static Question<bool> JaarUitstel { get; } = Asks("artikel346Lid4",
        "Gaat een jaar uitstel direct aan de aanvraag vooraf, zodat artikel 3.46, vierde lid, Vb geldt?",
        "Does a year of postponement go directly before the application, so that article 3.46(4) Vb applies?",
        Jaar)
        .When(Bereik);

    /// <summary>Whether the application is refused for want of means or for who pays.</summary>
    public static Question<bool> AfwijzenOpMiddelen { get; } = Asks("afwijzenOpMiddelen",
        "Wordt de aanvraag afgewezen omdat middelen ontbreken of de overheid de kosten betaalt?",
        "Is the application refused because means are lacking or public funds pay?",
        TeWeinigMiddelen | AlgemeneMiddelen)
        .When(Bereik);

    /// <summary>Whether the permit is withheld for too little effort.</summary>
    public static Question<bool> OnvoldoendeInspanning { get; } = Asks("onvoldoendeInspanning",
        "Blijft de vergunning uit omdat de vreemdeling te weinig deed voor zorg in het land van herkomst of voor zijn vertrek?",
        "Is the permit withheld because the person did too little for care in the country of origin or for departure?",
        NietVerlenen)
        .When(Bereik);

    /// <summary>The first day of the permit.</summary>
    public static Question<LocalDate> Ingangsdatum { get; } = Asks("ingangsdatum",
        "Wat is de ingangsdatum van de vergunning, als die wordt verleend?",
        "What is the first day of the permit, if it is granted?",
        EersteDag)
        .When(KanVerleend & Bereik);

    /// <summary>Whether residence is interrupted.</summary>
    public static Question<bool> Onderbreking { get; } = Asks("onderbreking",
        "Is het verblijfsrecht dan onderbroken?",
        "Is the right of residence then interrupted?",
        Onderbroken)
        .When(MedischeBehandeling.UitstelGehad & KanVerleend & Bereik);

    /// <summary>Whether the time under article 64 counts for the three years of B9/8.</summary>
    public static Question<bool> TeltMee { get; } = Asks("eerderVerblijfTeltMee",
        "Telt het verblijf tijdens het uitstel mee voor de drie jaar van B9/8?",
        "Does the residence during the postponement count for the three years of B9/8?",
        !TeltNietMee)
        .When(MedischeBehandeling.UitstelGehad & KanVerleend & Bereik);

    /// <summary>The rule object.</summary>
    public static Paragraph<MedischeVergunningsuitkomst> Rule { get; } = new(
        new("B8/9.1.1", Onderwerpen.MedischeBehandeling, Publicaties.Stcrt2025_31826, Publicaties.Sinds2025, new Dictionary<string, Text>
        {
            ["GeldigDocument"] = new("Geldig document voor grensoverschrijding", "Valid document for crossing the border"),
            ["Middelenvereiste"] = new("Middelenvereiste", "Requirement of means"),
            ["Beletselen"] = new("Beletselen in de zin van artikel 64 Vw", "Obstacles in the sense of article 64 Vw"),
            ["TijdigIngediend"] = new("Tijdig ingediende aanvraag", "Application lodged in time"),
            ["NietTijdig"] = new("Niet tijdig ingediende aanvraag maar niet toerekenbaar", "Application not lodged in time but not attributable"),
            ["Ingangsdatum"] = new("Ingangsdatum van de verblijfsvergunning", "First day of the residence permit"),
        }),
        MedischeVergunningsuitkomst.Van2025,
        VrijstellingDocument, Tijdig, JaarUitstel, AfwijzenOpMiddelen, OnvoldoendeInspanning, Ingangsdatum, Onderbreking, TeltMee)
    {
        Elsewhere = new(
            "De paragraaf gaat alleen over de verblijfsvergunning voor medische behandeling.",
            "The paragraph is only about the residence permit for medical treatment."),
    };

#pragma warning restore CS8604

    private static Condition Bereik => MedischeBehandeling.Aangevraagd;

    // As long as the application is not complete, nobody can say from when a permit would run.
    private static Condition KanVerleend => field ??= !(TeWeinigMiddelen | AlgemeneMiddelen) & !NietVerlenen & !MedischeBehandeling.CompleetOp.Is(Dag.NogNiet);

    // ---------- Geldig document voor grensoverschrijding ----------

    private static Norm Vrijstelling => field ??= Must("GeldigDocument.1",
        "De IND stelt vrij van een geldig document als aan vijf voorwaarden tegelijk is voldaan.",
        "The IND exempts from a valid document where five conditions are met together.",
        InNederland & Inzicht & AlleenInPersoon & Noodsituatie & NietBehandelbaar);

    private static Norm InNederland => field ??= Requirement("GeldigDocument.1.1",
        "De vreemdeling is in Nederland.",
        "The person is in the Netherlands.",
        Verblijf.Plaats.Is(Verblijfplaats.Nederland));

    private static Norm Inzicht => field ??= Requirement("GeldigDocument.1.2",
        "Wie de vreemdeling is en welke nationaliteit hij heeft, is duidelijk genoeg, en zijn autoriteiten bestrijden dat niet.",
        "Who the person is and of which nationality is clear enough, and his authorities do not dispute it.",
        Oordeel.VoldoendeInzichtIdentiteit & !MedischeBehandeling.AutoriteitenBetwistenIdentiteit);

    private static Norm AlleenInPersoon => field ??= Requirement("GeldigDocument.1.3",
        "Hij toont aan dat hij voor een document zelf naar zijn land terug moet.",
        "He shows that for a document he must go back to his country himself.",
        MedischeBehandeling.DocumentAlleenInPersoonAangetoond);

    private static Norm Noodsituatie => field ??= Requirement("GeldigDocument.1.4",
        "Zonder de behandeling ontstaat een medische noodsituatie.",
        "Without the treatment a medical emergency arises.",
        MedischeBehandeling.NoodsituatieBijStopzetting);

    private static Norm NietBehandelbaar => field ??= Requirement("GeldigDocument.1.5",
        "In het land van herkomst kan de aandoening niet worden behandeld.",
        "In the country of origin the condition cannot be treated.",
        !MedischeBehandeling.BehandelbaarInHerkomstland);

    // ---------- Middelenvereiste ----------

    private static Norm TeWeinigMiddelen => field ??= Must("Middelenvereiste.1",
            "De IND wijst af wie te weinig middelen heeft om van te leven.",
            "The IND refuses whoever has too little to live on.",
            !MedischeBehandeling.VoldoendeMiddelen)
        .Unless(NaEenJaar);

    private static Norm AlgemeneMiddelen => field ??= Must("Middelenvereiste.2",
            "De IND wijst af als het verblijf voor de behandeling uit algemene middelen wordt betaald.",
            "The IND refuses where the stay for the treatment is paid from public funds.",
            MedischeBehandeling.UitAlgemeneMiddelen)
        .Unless(NaEenJaar);

    private static Norm NaEenJaar => field ??= Exception("Middelenvereiste.3",
            "Als artikel 3.46, vierde lid, Vb geldt, wijst de IND niet af.",
            "Where article 3.46(4) Vb applies the IND does not refuse.",
            OokDeFinanciering,
            Force.MustNot)
        .RefersTo(Statute.Vb.Article("3.46", "4"));

    private static Norm OokDeFinanciering => field ??= Reading("artikel-3-46-lid-4-heft-beide-op", "Middelenvereiste.3",
        "Die uitzondering geldt zowel voor te weinig middelen als voor betaling uit algemene middelen.",
        "That exception is for too little means as well as for payment from public funds.",
        Jaar);

    // ---------- Beletselen in de zin van artikel 64 Vw ----------

    private static Norm Jaar => field ??= Definition("Beletselen.1",
            "Een jaar direct voor de aanvraag is een aaneengesloten jaar uitstel van vertrek, direct voordat de aanvraag wordt ingediend.",
            "A year directly before the application is one uninterrupted year of postponed departure, directly before the application is lodged.",
            VolJaar)
        .Unless(NietMeer)
        .RefersTo(Statute.Vb.Article("3.46", "4"), Statute.Vw.Article("64"));

    private static Norm VolJaar => field ??= Reading("zonder-vol-jaar-geen-einde-van-het-jaar", "TijdigIngediend.2",
        "De 28 dagen en de aansluiting op het uitstel gaan uit van een vol en aaneengesloten jaar; zonder dat jaar spelen zij niet.",
        "The 28 days and the permit that follows on the postponement go from a full and uninterrupted year; without that year they do not arise.",
        MedischeBehandeling.UitstelGehad & MedischeBehandeling.UitstelAaneengesloten & LangGenoeg);

    private static Norm LangGenoeg => field ??= Reading("een-jaar-uitstel-met-eerste-en-laatste-dag", "Beletselen.1",
        "Een jaar is vol op de dag voor de dag met hetzelfde nummer; de eerste en de laatste dag van het uitstel tellen mee, en verlengingen ook.",
        "A year is full on the day before the day with the same number; the first and the last day of the postponement count, and so do extensions.",
        MedischeBehandeling.UitstelTotEnMet >= Follows("a year, its first day included", MedischeBehandeling.UitstelVanaf, static day => Termijn.Plus(day, 1, 0, -1)));

    private static Norm NietVerlenen => field ??= MustNot("Beletselen.2",
        "Wie te weinig deed om zorg in zijn land te regelen of om te vertrekken, krijgt geen medische vergunning.",
        "Whoever did too little to arrange care in his country or to leave gets no medical permit.",
        EenVanBeide);

    private static Norm EenVanBeide => field ??= Reading("te-weinig-voor-een-van-beide", "Beletselen.2",
        "Te weinig voor een van beide is genoeg; wat als onvoldoende meewerken wordt genoemd, valt hieronder.",
        "Too little for one of the two is enough; what is named as insufficient cooperation falls under it.",
        DossierGeweigerd | GeenReispapieren | NietGeholpen | Oordeel.TeWeinigVoorZorggaranties | Oordeel.TeWeinigVoorVertrek);

    private static Norm DossierGeweigerd => field ??= InAnyCase("Beletselen.4.1",
        "Wie zijn medisch dossier niet afgeeft voor een vertaling, werkt in elk geval onvoldoende mee.",
        "Whoever does not hand over his medical file for a translation in any case cooperates too little.",
        MedischeBehandeling.MedischDossierGeweigerd);

    private static Norm GeenReispapieren => field ??= InAnyCase("Beletselen.4.2",
        "Wie niet serieus heeft geprobeerd reispapieren te krijgen, werkt in elk geval onvoldoende mee.",
        "Whoever made no serious attempt at travel papers in any case cooperates too little.",
        NogPapierenNodig);

    private static Norm NogPapierenNodig => field ??= Reading("wie-een-geldig-document-heeft", "Beletselen.4.2",
        "Wie een geldig document voor grensoverschrijding heeft, hoeft geen reispapieren te regelen.",
        "Whoever has a valid document for crossing the border need not arrange travel papers.",
        !MedischeBehandeling.GeldigDocument & !Oordeel.SerieuzePogingReispapieren);

    private static Norm NietGeholpen => field ??= InAnyCase("Beletselen.4.3",
        "Wie niet helpt vast te stellen wie hij is, werkt in elk geval onvoldoende mee.",
        "Whoever does not help to establish who he is in any case cooperates too little.",
        !MedischeBehandeling.MeegewerktAanIdentiteit);

    // ---------- Tijdig ingediende aanvraag ----------

    private static Condition OpTijd => field ??= BinnenDePeriode | NietToerekenbaar;

    private static Norm NietMeer => field ??= Exception("TijdigIngediend.1",
        "De vreemdeling staat zelf in voor een tijdige aanvraag; is zij niet tijdig, dan ligt er geen jaar uitstel direct voor.",
        "The person answers for lodging in time himself; where it is not in time there is no year of postponement directly before.",
        !OpTijd & !VolJaarVoorAanvraag);

    private static Norm VolJaarVoorAanvraag => field ??= Reading("vol-jaar-bij-een-vroege-aanvraag", "TijdigIngediend.1",
        "Wie tijdens een langer uitstel aanvraagt en dan al een vol jaar had, heeft dat jaar direct voor de aanvraag.",
        "Whoever applies during a longer postponement and had a full year by then has that year directly before the application.",
        Aanvraag.Datum <= MedischeBehandeling.UitstelTotEnMet & Aanvraag.Datum >= Follows("a year later", MedischeBehandeling.UitstelVanaf, static day => Termijn.Plus(day, 1, 0, 0)));

    private static Norm BinnenDePeriode => field ??= Definition("TijdigIngediend.2",
        "Tijdig is een aanvraag van 28 dagen voor tot 28 dagen na het einde van het jaar uitstel.",
        "In time is an application from 28 days before to 28 days after the end of the year of postponement.",
        NietTeVroeg & NietTeLaat);

    private static Norm NietTeVroeg => field ??= Reading("eerste-dag-van-de-28-dagen", "TijdigIngediend.2",
        "Tijdig is zeker wie vanaf 27 dagen voor de laatste dag van het uitstel aanvraagt; of de dag daarvoor nog tijdig is, beoordeelt een mens.",
        "Whoever applies from 27 days before the last day of the postponement is certainly in time; whether the day before that is, a human judges.",
        Aanvraag.Datum >= RondHetEinde(-27) | (Aanvraag.Datum >= RondHetEinde(-28) & Oordeel.AanvraagOpGrensdagTijdig));

    private static Norm NietTeLaat => field ??= Reading("laatste-dag-van-de-28-dagen", "TijdigIngediend.2",
        "Tijdig is zeker wie tot en met 28 dagen na de laatste dag van het uitstel aanvraagt; of de dag daarna nog tijdig is, beoordeelt een mens.",
        "Whoever applies until 28 days after the last day of the postponement, that day included, is certainly in time; whether the day after that is, a human judges.",
        Aanvraag.Datum <= RondHetEinde(28) | (Aanvraag.Datum <= RondHetEinde(29) & Oordeel.AanvraagOpGrensdagTijdig));

    // The last day of the postponement, and days around it.
    private static Value<LocalDate> RondHetEinde(int dagen) =>
        Follows(FormattableString.Invariant($"{dagen} days on"), MedischeBehandeling.UitstelTotEnMet, day => Termijn.Plus(day, 0, 0, dagen));

    // ---------- Niet tijdig ingediende aanvraag maar niet toerekenbaar ----------

    private static Norm NietToerekenbaar => field ??= Must("NietTijdig.1.s1",
            "Een latere aanvraag geldt als tijdig, en artikel 3.46, vierde lid, Vb wordt toegepast, als het de vreemdeling niet is toe te rekenen.",
            "A later application counts as in time, and article 3.46(4) Vb is applied, where it is not attributable to the person.",
            !NietTeLaat & Oordeel.TeLaatNietToerekenbaar)
        .Unless(NietGewezen, MeerTijd)
        .RefersTo(Statute.Vb.Article("3.46", "4"));

    private static Norm NietGewezen => field ??= Exception("NietTijdig.1.1",
        "Dat de IND niet op het naderende einde en op een aanvraag wees, is geen excuus.",
        "That the IND did not point to the coming end and to an application is no excuse.",
        MedischeBehandeling.RedenTeLaat.Is(RedenTeLaat.NietGewezen),
        Force.NonExhaustive);

    private static Norm MeerTijd => field ??= Exception("NietTijdig.1.2",
        "Meer tijd nodig hebben voor bewijs is geen excuus.",
        "Needing more time for evidence is no excuse.",
        MedischeBehandeling.RedenTeLaat.Is(RedenTeLaat.MeerTijdVoorBewijs),
        Force.NonExhaustive);

    // ---------- Ingangsdatum van de verblijfsvergunning ----------

    private static Value<LocalDate> EersteDag => field ??= InOrder(
        NietVoorHetEinde.Gives(DagNaHetEinde),
        Compleet.Gives(MedischeBehandeling.CompleetOp),
        OpAanvraag.Gives(Aanvraag.Datum));

    private static Norm OpAanvraag => field ??= Term("Ingangsdatum.1",
        "De vergunning gaat in op de dag van de aanvraag.",
        "The permit begins on the day of the application.",
        Always);

    private static Norm Compleet => field ??= Term("Ingangsdatum.2",
        "Kwamen gegevens later, dan gaat zij in op de dag waarop de aanvraag compleet was.",
        "Where data came later, it begins on the day on which the application was complete.",
        MedischeBehandeling.CompleetOp > Aanvraag.Datum);

    private static Norm NietVoorHetEinde => field ??= Term("Ingangsdatum.3.1",
        "Wie in de 28 dagen voor het einde aanvraagt, krijgt de vergunning niet eerder dan wanneer het jaar uitstel eindigt.",
        "Whoever applies in the 28 days before the end gets the permit no earlier than when the year of postponement ends.",
        VoorHetEinde);

    private static Norm VoorHetEinde => field ??= Reading("vergunning-sluit-aan-op-het-uitstel", "Ingangsdatum.3.1",
        "Was de aanvraag voor of op de laatste dag van het uitstel compleet, dan sluit de vergunning aan: zij gaat in op de dag erna.",
        "Where the application was complete on or before the last day of the postponement the permit follows on: it begins on the day after.",
        VolJaar & NietTeVroeg & Aanvraag.Datum <= MedischeBehandeling.UitstelTotEnMet & MedischeBehandeling.CompleetOp <= RondHetEinde(0));

    private static Value<LocalDate> DagNaHetEinde => RondHetEinde(1);

    private static Norm Onderbroken => field ??= Reading("ook-een-latere-aanvraag-onderbreekt", "Ingangsdatum.3.2",
        "Ook een aanvraag van na de 28 dagen geeft een onderbreking, toerekenbaar of niet.",
        "An application after the 28 days gives an interruption as well, attributable or not.",
        NaHetEindeAangevraagd | NaHetEindeAangetoond | Aanvraag.Datum > RondHetEinde(28) | InHetUitstel);

    private static Norm InHetUitstel => field ??= Reading("onderbreking-in-het-uitstel-zelf", "Ingangsdatum.4",
        "Was het uitstel zelf niet aaneengesloten, dan beoordeelt een mens of het verblijf daardoor is onderbroken.",
        "Where the postponement itself was not uninterrupted, a human judges whether that interrupts residence.",
        !MedischeBehandeling.UitstelAaneengesloten & Oordeel.OnderbrokenInUitstel);

    private static Norm NaHetEindeAangevraagd => field ??= Consequence("Ingangsdatum.3.2",
        "Een aanvraag na het einde, binnen 28 dagen, geeft altijd een onderbreking.",
        "An application after the end, within 28 days, always gives an interruption.",
        Aanvraag.Datum <= RondHetEinde(28) & OpEersteDagVan(Aanvraag.Datum));

    private static Norm NaHetEindeAangetoond => field ??= Consequence("Ingangsdatum.3.3",
        "Wie voor het einde aanvraagt en daarna pas alles aantoont, krijgt een onderbreking.",
        "Whoever applies before the end and shows everything only after it gets an interruption.",
        Aanvraag.Datum <= RondHetEinde(0) & OpEersteDagVan(MedischeBehandeling.CompleetOp));

    // On the first day after the postponement nothing is lost yet, though the end is past.
    private static Condition OpEersteDagVan(Value<LocalDate> dag) =>
        dag > RondHetEinde(1) | (dag > RondHetEinde(0) & EersteDagErna);

    private static Norm EersteDagErna => field ??= Reading("aanvraag-of-bewijs-op-de-eerste-dag-na-het-uitstel", "Ingangsdatum.3.2",
        "Op de eerste dag na het uitstel sluit de vergunning aan zonder verloren dag; of het verblijf dan onderbroken is, beoordeelt een mens.",
        "On the first day after the postponement the permit follows on without a lost day; whether residence is interrupted then, a human judges.",
        MedischeBehandeling.CompleetOp > RondHetEinde(1) | Oordeel.OnderbrokenOpEersteDag);

    private static Norm TeltNietMee => field ??= Consequence("Ingangsdatum.4",
            "Na een onderbreking telt het verblijf onder artikel 8, onder j, Vw daarvoor niet mee voor de drie jaar van B9/8.",
            "After an interruption the residence under article 8(j) Vw before it does not count for the three years of B9/8.",
            Onderbroken,
            Force.MustNot)
        .RefersTo(Statute.Vw.Article("8", onder: "j"), new OtherParagraph("B9/8"));
}
