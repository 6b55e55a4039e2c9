using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.Ind;

/// <summary>The IND's page on the declaration of undesirability, as it read on 23 May 2022. It explains and is no legal basis; it is here because people hold it against act, decree and circulaire.</summary>
public static class Ongewenstverklaring2022
{
    // ---------- Wat de pagina beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the page says that the declaration can be given.</summary>
    public static Question<bool> Mogelijk { get; } = Asks("kanOngewenstVerklaardWorden",
        "Kan de vreemdeling volgens de pagina ongewenst worden verklaard?",
        "Can the person be declared undesirable, according to the page?",
        (Herhaald | Veroordeeld | Gevaar | Verdrag | MisdrijfElders) & Belangenafweging);

    /// <summary>In which situations.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Situaties { get; } = Asks("situaties",
        "Welke situaties van de pagina zijn er?",
        "Which situations of the page are there?",
        AllThatHold(Herhaald, Veroordeeld, Gevaar, Verdrag, MisdrijfElders)).Aside();

    /// <summary>What follows from a declaration that stands.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Gevolgen { get; } = Asks("gevolgen",
        "Welke gevolgen van de ongewenstverklaring noemt de pagina voor dit geval?",
        "Which consequences of the declaration does the page name for this case?",
        AllThatHold(MeteenWeg, Strafbaar, Uitzetting, Signalering, BlijftBestaan, UitSis, InEnS, GeenEinddatum, BezwaarHierNietAfwachten)).Aside();

    /// <summary>Which documents are missing.</summary>
    public static Question<IReadOnlyList<Pinpoint>> OntbrekendeDocumenten { get; } = Asks("ontbrekendeDocumenten",
        "Welke documenten ontbreken volgens de pagina bij de vraag om opheffing?",
        "Which documents are missing from the request for lifting, according to the page?",
        AllThatHold(Brief, Uitleg, Paspoort, Reisdocumenten, Overzicht, Overheden, Machtiging))
        .When(Ongewenstverklaring.Uitgesproken & AanvraagOpheffing.Gedaan);

    /// <summary>The rule object.</summary>
    public static Paragraph<Maatregeluitleg> Rule { get; } = new(
        IndPaginas.Ongewenstverklaring,
        Maatregeluitleg.VanOngewenstverklaring,
        Mogelijk, Situaties, Gevolgen, OntbrekendeDocumenten);

#pragma warning restore CS8604

    // ---------- Situaties ----------

    private static Norm Herhaald => field ??= Kan("situaties.1.1",
            "De vreemdeling is hier illegaal en heeft vaker iets gedaan wat de Vreemdelingenwet verbiedt.",
            "The person is here illegally and has more than once done what the Vreemdelingenwet forbids.",
            !Verblijf.RechtmatigInNederland & AtLeast(2, VwFeiten.Alle, Always))
        .RefersTo(Statute.Vw.Article("67", "1", "a"));

    private static Norm Veroordeeld => field ??= Kan("situaties.1.2",
            "Een rechter heeft de vreemdeling onherroepelijk veroordeeld voor een misdrijf met een maximum van drie jaar of meer.",
            "A court has irrevocably convicted the person of a crime with a maximum of three years or more.",
            Some(Antecedenten.Alle, Antecedenten.Misdrijf & Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.OnherroepelijkOp <= Peildatum & Antecedenten.StrafmaximumMaanden >= 36))
        .RefersTo(Statute.Vw.Article("67", "1", "b"));

    private static Norm Gevaar => field ??= Kan("situaties.1.3",
            "De vreemdeling is een gevaar voor de openbare orde of nationale veiligheid en heeft geen verblijfsrecht in Nederland.",
            "The person is a danger to public order or national security and has no right of residence in the Netherlands.",
            !Verblijf.RechtmatigInNederland & (Oordeel.ConcreteAanwijzingenOpenbareOrde | Oordeel.ConcreteAanwijzingenNationaleVeiligheid))
        .RefersTo(Statute.Vw.Article("67", "1", "c"));

    private static Norm Verdrag => field ??= Kan("situaties.1.4",
            "Een verdrag regelt dat de vreemdeling ongewenst wordt verklaard.",
            "A treaty provides that the person is declared undesirable.",
            GrondslagOngewenst.OngewenstInBeneluxOfSchengen & GrondslagOngewenst.VerzoekMetRedenen)
        .RefersTo(Statute.Vw.Article("67", "1", "d"), new OtherParagraph("A4/3.1"));

    private static Norm MisdrijfElders => field ??= Kan("situaties.1.5",
        "De vreemdeling heeft buiten Nederland een ernstig misdrijf gepleegd.",
        "The person has committed a serious crime outside the Netherlands.",
        Oordeel.ErnstigMisdrijfBuitenRechtsmacht);

    private static Norm Kan(string place, string nl, string en, Condition when) => Ground(place, nl, en, when, Force.May);

    private static Norm Belangenafweging => field ??= Requirement("hoe.1",
        "De IND weegt de veiligheid van Nederland af tegen het belang van de vreemdeling.",
        "The IND weighs the safety of the Netherlands against the interest of the person.",
        !Oordeel.BelangenTegenOngewenstverklaring);

    // ---------- Gevolgen ----------

    private static Condition Geldt => field ??= Ongewenstverklaring.Uitgesproken;

    private static Norm MeteenWeg => field ??= Consequence("vertrek.1",
        "De vreemdeling moet meteen zelf weg en mag niet meer binnenkomen.",
        "The person must leave at once by himself and may not come in any more.",
        Geldt);

    private static Norm Strafbaar => field ??= Consequence("strafbaar.1",
        "Hier zijn of hierheen komen is strafbaar: ten hoogste zes maanden gevangenis of een hoge geldboete.",
        "To be here or come here is a crime: six months of prison at most, or a high fine.",
        Geldt,
        Force.May);

    private static Norm Uitzetting => field ??= Consequence("strafbaar.2",
        "De overheid kan de vreemdeling over de grens zetten, ook na een gevangenisstraf.",
        "The government can put the person across the border, also after a prison sentence.",
        Geldt,
        Force.May);

    private static Norm Signalering => field ??= Consequence("registratie.1",
            "De gegevens komen in E&S of SIS; het besluit zegt in welk systeem.",
            "The data are put in E&S or SIS; the decision says in which system.",
            Geldt)
        .RefersTo(new OtherParagraph("A2/12.6"));

    private static Condition VerblijfsrechtInEu => field ??= Geldt & VerblijfsrechtElders.Aanwezig.Is(VergunningElders.Aangetoond) & VerblijfsrechtElders.Lidstaat.Is(Landen);

    // The page leaves out Ireland here.
    private static Land[] Landen => [.. Landengroepen.Lidstaten.Op(IndPaginas.Ongewenstverklaring.InForce.From.NotBefore)];

    private static Norm BlijftBestaan => field ??= Consequence("verblijfsrecht.1.s1",
        "Verblijfsrecht in een EU- of EER-land (niet Ierland) of Zwitserland laat de ongewenstverklaring bestaan.",
        "A right of residence in an EU or EEA country (not Ireland) or Switzerland leaves the declaration in place.",
        VerblijfsrechtInEu);

    private static Norm UitSis => field ??= Consequence("verblijfsrecht.1.s2",
        "De IND haalt de signalering uit SIS als dat land het vraagt.",
        "The IND takes the alert out of SIS where that country asks for it.",
        VerblijfsrechtInEu & OpheffingSignalering.VerzoekVanSirene);

    private static Norm InEnS => field ??= Consequence("verblijfsrecht.1.s3",
            "De IND signaleert de vreemdeling dan in E&S.",
            "The IND then enters an alert on the person in E&S.",
            VerblijfsrechtInEu)
        .RefersTo(new OtherParagraph("A2/12.6"));

    private static Norm GeenEinddatum => field ??= Consequence("duur.1",
        "De ongewenstverklaring loopt door tot de IND haar opheft; een einddatum is er niet.",
        "The declaration runs on until the IND lifts it; there is no end date.",
        Geldt);

    private static Norm BezwaarHierNietAfwachten => field ??= Consequence("bezwaar.1.s3",
        "De beslissing op bezwaar mag niet in Nederland worden afgewacht.",
        "The decision on an objection may not be awaited in the Netherlands.",
        Geldt,
        Force.MustNot);

    // ---------- Documenten bij de vraag om opheffing ----------

    private static Norm Brief => field ??= Mist("documenten.1.1",
        "De brief met de vraag om opheffing en de reden ontbreekt.",
        "The letter that asks for lifting and says why is missing.",
        !Opheffingsbrief.VraagEnReden);

    private static Norm Uitleg => field ??= Mist("documenten.1.2",
        "De uitleg over de tijd buiten Nederland, zonder ernstige misdrijven en strafproces, ontbreekt.",
        "The account of the time outside the Netherlands, without serious crimes and prosecution, is missing.",
        !AanvraagOpheffing.EigenVerklaring);

    private static Norm Paspoort => field ??= Mist("documenten.1.3",
        "De kopie van de pagina met persoonsgegevens van het geldige paspoort ontbreekt.",
        "The copy of the page with personal data of the valid passport is missing.",
        !Opheffingsbrief.Paspoortpagina);

    private static Norm Reisdocumenten => field ??= Mist("documenten.1.4",
        "De kopie van de paspoorten of andere reisdocumenten sinds de ongewenstverklaring ontbreekt.",
        "The copy of the passports or other travel documents since the declaration is missing.",
        !AanvraagOpheffing.Reisdocumenten);

    private static Norm Overzicht => field ??= Mist("documenten.1.5",
        "Het overzicht van de plaatsen sinds de ongewenstverklaring, met bewijs, ontbreekt.",
        "The list of places since the declaration, with evidence, is missing.",
        !AanvraagOpheffing.OverzichtVerblijfplaatsen);

    private static Norm Overheden => field ??= Mist("documenten.1.7",
        "De brieven van de overheden van de landen van verblijf ontbreken.",
        "The letters of the authorities of the countries of residence are missing.",
        !AanvraagOpheffing.VerklaringAutoriteiten);

    private static Norm Machtiging => field ??= Mist("documenten.1.8",
        "De machtiging van wie het voor de vreemdeling vraagt, ontbreekt.",
        "The authorisation of whoever asks it for the person is missing.",
        Opheffingsbrief.DoorGemachtigde & !Opheffingsbrief.Machtiging);

    private static Norm Mist(string place, string nl, string en, Condition when) => Requirement(place, nl, en, when);
}
