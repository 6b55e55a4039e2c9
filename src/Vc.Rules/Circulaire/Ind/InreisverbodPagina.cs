using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.Ind;

/// <summary>The IND's page on the entry ban, which has no date. It explains and is no legal basis; it is here because people hold it against act, decree and circulaire.</summary>
public static class InreisverbodPagina
{
    // ---------- Wat de pagina beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the page says that a ban can be given.</summary>
    public static Question<bool> Mogelijk { get; } = Asks("kanInreisverbodKrijgen",
        "Kan de vreemdeling volgens de pagina een inreisverbod krijgen?",
        "Can the person be given an entry ban, according to the page?",
        Verlopen | VrijeTermijnOverschreden | Ingetrokken | Afgewezen | TermijnVoorbij | Nooit);

    /// <summary>How long it then lasts.</summary>
    public static Question<Period> Duur { get; } = Asks("duurVolgensPagina",
        "Hoe lang duurt het inreisverbod dan volgens de pagina?",
        "How long does the entry ban then last, according to the page?",
        InOrder(
            TwintigJaar.Lasts(20.Years),
            TienJaar.Lasts(10.Years),
            EenJaar.Lasts(1.Years),
            TweeJaar.Lasts(2.Years)))
        .When(Verlopen | VrijeTermijnOverschreden | Ingetrokken | Afgewezen | TermijnVoorbij | Nooit);

    /// <summary>What follows from a ban that stands.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Gevolgen { get; } = Asks("gevolgen",
        "Welke gevolgen van het inreisverbod noemt de pagina voor dit geval?",
        "Which consequences of the entry ban does the page name for this case?",
        AllThatHold(NietReizen, InSis, Strafbaar)).Aside();

    /// <summary>Which documents are missing.</summary>
    public static Question<IReadOnlyList<Pinpoint>> OntbrekendeDocumenten { get; } = Asks("ontbrekendeDocumenten",
        "Welke documenten ontbreken volgens de pagina bij de aanvraag om opheffing?",
        "Which documents are missing from the application for lifting, according to the page?",
        AllThatHold(Brief, Verklaring, Machtiging, Paspoort, Grensdocumenten, Overzicht, Overheden))
        .When(BestaandInreisverbod.Uitgevaardigd & AanvraagOpheffingInreisverbod.Gedaan);

    /// <summary>The rule object.</summary>
    public static Paragraph<Maatregeluitleg> Rule { get; } = new(
        IndPaginas.Inreisverbod,
        Maatregeluitleg.VanInreisverbod,
        Mogelijk, Duur, Gevolgen, OntbrekendeDocumenten);

#pragma warning restore CS8604

    // ---------- Wanneer ----------

    private static Norm Verlopen => field ??= Kan("wanneer.1.1",
        "Een visum of vergunning is verlopen en de vreemdeling is niet op tijd vertrokken.",
        "A visa or permit has expired and the person did not leave in time.",
        GrondslagInreisverbod.VisumOfVergunningVerlopen);

    private static Norm VrijeTermijnOverschreden => field ??= Kan("wanneer.1.2",
        "Wie geen visum nodig heeft, bleef langer dan de vrije termijn van 90 dagen in 180 dagen.",
        "Whoever needs no visa stayed longer than the free term of 90 days in 180.",
        VrijeTermijn.Beschikbaar & VrijeTermijn.AangetroffenOfVertrokkenOp > VrijeTermijn.LaatsteDag);

    private static Norm Ingetrokken => field ??= Kan("wanneer.1.3",
        "Een visum of vergunning is ingetrokken.",
        "A visa or permit was withdrawn.",
        GrondslagInreisverbod.VisumOfVergunningIngetrokken);

    private static Norm Afgewezen => field ??= Kan("wanneer.1.4",
        "Een aanvraag is afgewezen en er loopt geen bezwaar, beroep of nieuwe aanvraag meer.",
        "An application was refused and no objection, appeal or new application is pending any more.",
        Aanvraag.Gedaan & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen) & !UitstelVanVertrek.BezwaarOfBeroepOpTijd & !UitstelVanVertrek.NieuweAanvraag);

    private static Norm TermijnVoorbij => field ??= Kan("wanneer.1.5",
        "De vertrektermijn is voorbij en de vreemdeling is niet vertrokken.",
        "The term for departure is over and the person did not leave.",
        GrondslagInreisverbod.NietBinnenTermijnVertrokken);

    private static Norm Nooit => field ??= Kan("wanneer.1.6",
        "De vreemdeling had nooit een geldig visum of een geldige vergunning.",
        "The person never had a valid visa or permit.",
        GrondslagInreisverbod.NooitVisumOfVergunning);

    private static Norm Kan(string place, string nl, string en, Condition when) => Ground(place, nl, en, when, Force.May);

    // ---------- Duur ----------

    private static Norm EenJaar => field ??= AsARule("duur.1.1",
        "Meer dan drie en tot 90 dagen te lang gebleven: een jaar.",
        "Stayed more than three and up to 90 days too long: one year.",
        VrijeTermijn.Beschikbaar & VrijeTermijn.AangetroffenOfVertrokkenOp > Follows("three days later", VrijeTermijn.LaatsteDag, static day => Termijn.Plus(day, 0, 0, 3)) & TotEnMet90);

    private static Norm TotEnMet90 => field ??= Reading("overstay-van-precies-negentig-dagen", "duur.1.1",
        "Negentig dagen te lang is nog een jaar: twee jaar is voor meer dan 90 dagen.",
        "Ninety days too long is still one year: two years is for more than 90 days.",
        VrijeTermijn.AangetroffenOfVertrokkenOp <= Follows("ninety days later", VrijeTermijn.LaatsteDag, static day => Termijn.Plus(day, 0, 0, 90)));

    private static Norm TweeJaar => field ??= AsARule("duur.1.2",
        "De standaardduur is twee jaar.",
        "The standard duration is two years.",
        Always);

    private static Norm TienJaar => field ??= AsARule("duur.1.3",
        "Om redenen van openbare orde: tien jaar.",
        "For reasons of public order: ten years.",
        ErnstigeBedreiging);

    private static Norm ErnstigeBedreiging => field ??= Reading("pagina-openbare-orde-is-ernstige-bedreiging", "duur.1.3",
            "Tien jaar is voor wie de openbare orde ernstig bedreigt, zoals artikel 6.5a, vijfde lid, Vb vraagt.",
            "Ten years is for whoever is a serious threat to public order, as article 6.5a(5) Vb asks.",
            Oordeel.ErnstigeBedreigingOpenbareOrde)
        .RefersTo(Statute.Vb.Article("6.5a", "5"));

    private static Norm TwintigJaar => field ??= AsARule("duur.1.4",
            "Om redenen van openbare orde en nationale veiligheid: twintig jaar.",
            "For reasons of public order and national security: twenty years.",
            Oordeel.ErnstigeBedreigingNationaleVeiligheid)
        .RefersTo(Statute.Vb.Article("6.5a", "6"));

    // ---------- Gevolgen ----------

    private static Condition Geldt => field ??= BestaandInreisverbod.Uitgevaardigd;

    private static Norm NietReizen => field ??= Consequence("intro.1",
        "De vreemdeling mag niet naar of in Nederland, de andere landen van EU en EER of Zwitserland zijn.",
        "The person may not travel to or be in the Netherlands, the other countries of EU and EEA or Switzerland.",
        Geldt,
        Force.MustNot);

    private static Norm InSis => field ??= Consequence("besluit.1.s4",
            "De gegevens komen in SIS, met de opmerking dat toegang wordt geweigerd.",
            "The data are put in SIS, with the remark that entry is refused.",
            Geldt)
        .RefersTo(new OtherParagraph("A2/12.6"));

    private static Norm Strafbaar => field ??= Consequence("besluit.2.s2",
        "Wie zich niet aan het inreisverbod houdt, is strafbaar.",
        "Whoever does not keep to the entry ban commits an offence.",
        Geldt);

    // ---------- Documenten bij de aanvraag om opheffing ----------

    private static Norm Brief => field ??= Mist("opheffing.3.1.1",
        "De brief met de vraag om opheffing en de reden ontbreekt.",
        "The letter that asks for lifting and says why is missing.",
        !Opheffingsbrief.VraagEnReden);

    private static Norm Verklaring => field ??= Mist("opheffing.3.1.2",
        "De uitleg over de helft van de duur buiten Nederland, zonder misdrijven en strafproces, ontbreekt.",
        "The account of half of the duration outside the Netherlands, without crimes and prosecution, is missing.",
        !AanvraagOpheffingInreisverbod.EigenVerklaring);

    private static Norm Machtiging => field ??= Mist("opheffing.3.2",
        "De machtiging van wie het voor de vreemdeling vraagt, ontbreekt.",
        "The authorisation of whoever asks it for the person is missing.",
        Opheffingsbrief.DoorGemachtigde & !Opheffingsbrief.Machtiging);

    private static Norm Paspoort => field ??= Mist("opheffing.3.3",
        "De kopie van de pagina met persoonsgegevens van het geldige paspoort ontbreekt.",
        "The copy of the page with personal data of the valid passport is missing.",
        !Opheffingsbrief.Paspoortpagina);

    private static Norm Grensdocumenten => field ??= Mist("opheffing.3.4",
        "De kopie van de documenten voor grensoverschrijding sinds het inreisverbod ontbreekt.",
        "The copy of the documents for crossing borders since the entry ban is missing.",
        !AanvraagOpheffingInreisverbod.Reisdocumenten);

    private static Norm Overzicht => field ??= Mist("opheffing.3.5",
        "Het overzicht van de plaatsen sinds het inreisverbod, met bewijs, ontbreekt.",
        "The list of places since the entry ban, with evidence, is missing.",
        !AanvraagOpheffingInreisverbod.OverzichtVerblijfplaatsen);

    private static Norm Overheden => field ??= Mist("opheffing.3.7",
            "De brief van de overheden van de landen van verblijf ontbreekt.",
            "The letter of the authorities of the countries of residence is missing.",
            !AanvraagOpheffingInreisverbod.VerklaringAutoriteiten)
        .Unless(KorterDanTweeJaar);

    private static Norm KorterDanTweeJaar => field ??= Exception("opheffing.3.7.s4",
            "Bij een inreisverbod van minder dan twee jaar hoeft die brief niet.",
            "With an entry ban of less than two years that letter is not needed.",
            BestaandInreisverbod.DuurMaanden < 24)
        .RefersTo(Statute.Vb.Article("6.5b", "4"));

    private static Norm Mist(string place, string nl, string en, Condition when) => Requirement(place, nl, en, when, Force.NonExhaustive);
}
