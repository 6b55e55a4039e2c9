using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.6 Vb as it reads in the consolidated texts from 1 January 2013 to 21 July 2015: when an application for lifting the declaration of undesirability is granted. It builds on article 68 Vw; what the IND makes of it, paragraphs A4/3.5.1, A4/3.5.2 and A4/3.6 Vc say.</summary>
public static class Vb_6_6_2013
{
    // ---------- Wat het artikel beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>Whether the application must be granted.</summary>
    public static Question<bool> Inwilligen { get; } = Asks("inwilligen",
        "Moet de aanvraag om opheffing worden ingewilligd (artikel 6.6 Vb of artikel 68, tweede lid, Vw)?",
        "Must the application for lifting be granted (article 6.6 Vb or article 68(2) Vw)?",
        MetStukken)
        .When(Bereik);

    /// <summary>Whether the conditions of leden 1 to 3 are met, whatever documents there are.</summary>
    public static Question<bool> VoorwaardenVervuld { get; } = Asks("voorwaardenVervuld",
        "Is aan de voorwaarden van het eerste tot en met derde lid voldaan?",
        "Are the conditions of the first to third lid met?",
        Toewijzing)
        .When(Bereik).Aside();

    /// <summary>Whether article 68(2) Vw obliges to lift.</summary>
    public static Question<bool> VolgensDeWet { get; } = Asks("volgensDeWet",
        "Verplicht artikel 68, tweede lid, Vw tot opheffing?",
        "Does article 68(2) Vw oblige to lift?",
        PlichtVolgensDeWet)
        .When(Bereik).Aside();

    /// <summary>The term.</summary>
    public static Question<Period> Termijnduur { get; } = Asks("termijn",
        "Hoe lang moet de vreemdeling buiten Nederland hebben verbleven?",
        "How long must the person have resided outside the Netherlands?",
        Duur)
        .When(Bereik).Aside();

    /// <summary>Whether weighty interests make it ten years instead of five.</summary>
    public static Question<bool> TienInPlaatsVanVijf { get; } = Asks("tienInPlaatsVanVijf",
        "Is de termijn wegens zwaarwegende belangen tien in plaats van vijf jaren (tweede lid)?",
        "Is the term ten instead of five years for weighty interests (second lid)?",
        Belangen)
        .When(Bereik & SoortB).Aside();

    /// <summary>The first day of the term.</summary>
    public static Question<LocalDate> Aanvang { get; } = Asks("aanvang",
        "Op welke dag is de termijn (opnieuw) begonnen?",
        "On which day did the term begin (again)?",
        Begin)
        .When(Bereik).Aside();

    /// <summary>The first day on which the term is over.</summary>
    public static Question<LocalDate> EersteDag { get; } = Asks("eersteDagNaTermijn",
        "Vanaf welke dag is de termijn om?",
        "From which day is the term over?",
        NaTermijn)
        .When(Bereik).Aside();

    /// <summary>What is missing of the documents that go with the application.</summary>
    public static Question<IReadOnlyList<Pinpoint>> OntbrekendeStukken { get; } = Asks("ontbrekendeStukken",
        "Welke stukken ontbreken (vierde lid)?",
        "Which documents are missing (fourth lid)?",
        AllThatHold(OntbreektA, OntbreektB, OntbreektC, OntbreektD))
        .When(Bereik).Aside();

    /// <summary>Whether letters a, b and c of the fourth lid are there; of letter d the circulaire can let the person off.</summary>
    public static Question<bool> EigenStukkenCompleet { get; } = Asks("eigenStukkenCompleet",
        "Zijn de stukken onder a, b en c van het vierde lid er?",
        "Are the documents of letters a, b and c of the fourth lid there?",
        !OntbreektA & !OntbreektB & !OntbreektC)
        .When(Bereik).Aside();

    /// <summary>The rule object.</summary>
    public static Paragraph<Termijnuitkomst> Rule { get; } = new(
        new("Vb/6.6", Onderwerpen.TermijnenVoorOpheffing, Publicaties.Vb2013, Publicaties.Artikel2013Tot2015, new Dictionary<string, Text>()),
        Termijnuitkomst.Van2013,
        Inwilligen, VoorwaardenVervuld, VolgensDeWet, Termijnduur, TienInPlaatsVanVijf, Aanvang, EersteDag, OntbrekendeStukken, EigenStukkenCompleet)
    {
        Elsewhere = new(
            "Het artikel gaat over de aanvraag om opheffing; ambtshalve opheffen staat in artikel 68, tweede lid, Vw, en voor burgers van de Unie en hun familie gelden eigen regels (artikel 8.22 Vb).",
            "The article is about the application for lifting; lifting of its own motion is in article 68(2) Vw, and citizens of the Union and their family have rules of their own (article 8.22 Vb)."),
    };

#pragma warning restore CS8604

    // ---------- Eerste lid ----------

    private static Norm Bereik => field ??= Requirement("1.aanhef",
            "Een ongewenst verklaarde vreemdeling vraagt om opheffing.",
            "A person who is declared undesirable asks for lifting.",
            Ongewenstverklaring.Uitgesproken & AanvraagOpheffing.Gedaan & GeenUnieburger)
        .RefersTo(Statute.Vw.Article("68", "1"));

    private static Norm GeenUnieburger => field ??= Reading("unieburgers-hebben-eigen-regels-voor-opheffing", "1.aanhef",
        "Op onderdanen van de EU, de EER en Zwitserland en hun familie (artikel 8.7 Vb) wordt dit artikel hier niet toegepast.",
        "To nationals of the EU, the EEA and Switzerland and their family (article 8.7 Vb) this article is not applied here.",
        !Unierecht.BinnenArtikel8_7);

    private static Norm Toewijzing => field ??= Must("1",
        "De aanvraag wordt ingewilligd als geen strafvervolging loopt en de termijn die bij de reden hoort om is.",
        "The application is granted if no prosecution is pending and the term that belongs to the reason is over.",
        !Ongewenstverklaring.StrafvervolgingLoopt & (OnderA | OnderB | OnderC));

    private static Norm OnderA => field ??= Ground("1.a",
        "Na een geweldsdelict, een opiumdelict of een misdrijf met meer dan zes jaar gevangenisstraf: tien jaar.",
        "After a crime of violence, a drug crime or a crime that carries more than six years of prison: ten years.",
        SoortA & Buiten(10));

    private static Norm OnderB => field ??= Ground("1.b",
            "Na een ander misdrijf: vijf jaar.",
            "After another crime: five years.",
            SoortB & Buiten(5))
        .Unless(TweedeLid);

    private static Norm OnderC => field ??= Ground("1.c",
            "Na herhaalde strafbare feiten uit de Vreemdelingenwet: een jaar.",
            "After repeated offences under the Vreemdelingenwet: one year.",
            EenJaar)
        .RefersTo(Statute.Vw.Article("67", "1", "a"));

    private static Norm EenJaar => field ??= Reading("het-ene-jaar-is-ook-aaneengesloten", "1.c",
        "Ook het ene jaar moet aaneengesloten zijn.",
        "The one year must be without interruption too.",
        SoortC & Buiten(1));

    private static Condition SoortA => Ongewenstverklaring.Aanleiding.Is(AanleidingOngewenst.Geweldsdelict, AanleidingOngewenst.Opiumdelict)
        | (Ongewenstverklaring.Aanleiding.Is(AanleidingOngewenst.AnderMisdrijf) & Ongewenstverklaring.StrafmaximumMaanden > 72);

    private static Condition SoortB => Ongewenstverklaring.Aanleiding.Is(AanleidingOngewenst.AnderMisdrijf) & !(Ongewenstverklaring.StrafmaximumMaanden > 72);

    private static Condition SoortC => Ongewenstverklaring.Aanleiding.Is(AanleidingOngewenst.HerhaaldFeitVreemdelingenwet);

    private static Norm PlichtVolgensDeWet => field ??= Reading("plicht-van-de-wet-gaat-mee", "1.aanhef",
        "Verplicht artikel 68, tweede lid, Vw tot opheffing, dan wordt de aanvraag ook buiten de gevallen van dit artikel ingewilligd.",
        "Where article 68(2) Vw obliges to lift, the application is granted outside the cases of this article too.",
        Vw_68_2013.Rule.SubDecision(Vw_68_2013.MoetOpheffen).Is(true));

    // ---------- Tweede lid ----------

    private static Norm TweedeLid => field ??= Exception("2",
        "Verzetten zwaarwegende belangen zich tegen opheffing na vijf jaar, dan wordt pas na tien jaar ingewilligd.",
        "Where weighty interests oppose lifting after five years, the application is granted only after ten.",
        Belangen & !Buiten(10));

    private static Norm Belangen => field ??= Reading("tweede-lid-verandert-alleen-de-jaren", "2",
        "Het tweede lid maakt van vijf jaren tien; het overige van het eerste en derde lid blijft gelden.",
        "The second lid makes ten years of five; the rest of the first and third lid still holds.",
        Oordeel.ZwaarwegendeBelangenTegenOpheffing);

    // ---------- De termijn, en derde lid ----------

    private static Condition Buiten(int jaren) =>
        HasRun(Ongewenstverklaring.Datum, jaren.Years, Peildatum)
        & HasRun(Ongewenstverklaring.VertrokkenOp, jaren.Years, Peildatum)
        & Each(Ongewenstverklaring.VerblijvenSindsVertrek, HasRun(Ongewenstverklaring.WeerVertrokkenOp, jaren.Years, Peildatum) | !(ZonderToestemming | MetToestemming))
        & (!NieuwMisdrijf | HasRun(Ongewenstverklaring.NieuwMisdrijfOp, jaren.Years, Peildatum));

    private static Norm NieuwMisdrijf => field ??= Exception("3.a",
            "Een nieuw misdrijf dat tot ongewenstverklaring zou kunnen leiden, doet de termijn opnieuw beginnen.",
            "A new crime that could lead to a declaration of undesirability makes the term begin again.",
            VanafHetMisdrijf)
        .RefersTo(Statute.Vw.Article("67", "1"));

    private static Norm VanafHetMisdrijf => field ??= Reading("nieuwe-termijn-vanaf-de-dag-zelf", "3",
        "De nieuwe termijn begint op de dag van het misdrijf, en na verblijf in Nederland op de dag van het nieuwe vertrek.",
        "The new term begins on the day of the crime, and after a stay in the Netherlands on the day of the new departure.",
        Ongewenstverklaring.NieuwMisdrijf & Oordeel.NieuwMisdrijfKanTotOngewenstverklaringLeiden);

    private static Norm ZonderToestemming => field ??= Exception("3.b",
            "Verblijf in Nederland zonder tijdelijke opheffing, of tegen de voorwaarden daarvan, doet de termijn opnieuw beginnen.",
            "A stay in the Netherlands without temporary lifting, or against its conditions, makes the term begin again.",
            !Ongewenstverklaring.BinnenTijdelijkeOpheffing)
        .RefersTo(Statute.Vb.Article("6.7"));

    private static Norm MetToestemming => field ??= Reading("toegestaan-verblijf-en-achtereenvolgende-jaren", "3.b",
        "Of de termijn bij een toegestaan verblijf doorloopt, beoordeelt een mens.",
        "Whether the term runs on through a stay that was permitted, a human judges.",
        Ongewenstverklaring.BinnenTijdelijkeOpheffing & !Oordeel.TermijnLooptDoorBijTijdelijkeOpheffing);

    private static Value<Period> Duur => field ??= ExactlyOne(
        (SoortA | (SoortB & Belangen)).Gives(Jaren(10)),
        (SoortB & !Belangen).Gives(Jaren(5)),
        SoortC.Gives(Jaren(1)));

    private static Value<Period> Jaren(int aantal) => new Constant<Period>(Kinds.Term, aantal.Years);

    private static Value<LocalDate> Begin => field ??= Highest(
        Reading("dag-van-vertrek-telt-mee", "1",
            "De termijn begint op de laatste dag van verklaring, vertrek en wat hem opnieuw doet beginnen; die dag telt mee.",
            "The term begins on the last day of the declaration, departure and what makes it begin again; that day counts."),
        Always.Gives(Ongewenstverklaring.Datum),
        Always.Gives(Ongewenstverklaring.VertrokkenOp),
        Always.Gives(Latest(Ongewenstverklaring.VerblijvenSindsVertrek, Ongewenstverklaring.WeerVertrokkenOp.OnlyWhen(ZonderToestemming | MetToestemming))),
        NieuwMisdrijf.Gives(Ongewenstverklaring.NieuwMisdrijfOp))
        .OnlyWhen(Vertrokken);

    // Whoever has not left, or is here again, has no term that runs.
    private static Condition Vertrokken => Ongewenstverklaring.VertrokkenOp <= Peildatum
        & Each(Ongewenstverklaring.VerblijvenSindsVertrek, Ongewenstverklaring.WeerVertrokkenOp <= Peildatum | !(ZonderToestemming | MetToestemming));

    private static Value<LocalDate> NaTermijn => field ??= Calculate(
        Reading("eerste-dag-na-de-termijn", "1",
            "De termijn is om op de dag met hetzelfde nummer, zoveel jaren later.",
            "The term is over on the day of the same number, so many years later."),
        Kinds.Date, Begin, Duur, static (begin, duur) => Termijn.FirstDayAfter(begin, duur));

    // ---------- Vierde lid ----------

    private static Norm MetStukken => field ??= Reading("ontbrekend-stuk-vraagt-een-oordeel", "4",
        "Ontbreekt een stuk, dan beoordeelt een mens of de feiten toch vaststaan.",
        "Where a document is missing, a human judges whether the facts are established all the same.",
        (Toewijzing | PlichtVolgensDeWet) & (!(OntbreektA | OntbreektB | OntbreektC | OntbreektD) | Oordeel.OpheffenOndanksOntbrekendeStukken));

    private static Norm OntbreektA => field ??= Missing("4.a",
        "De eigen verklaring over de jaren elders, misdrijven en vervolging ontbreekt.",
        "The person's own statement on the years elsewhere, crimes and prosecution is missing.",
        AanvraagOpheffing.EigenVerklaring);

    private static Norm OntbreektB => field ??= Missing("4.b",
        "De kopie van de reisdocumenten sinds de verklaring ontbreekt.",
        "The copy of the travel documents since the declaration is missing.",
        AanvraagOpheffing.Reisdocumenten);

    private static Norm OntbreektC => field ??= Missing("4.c",
        "Het overzicht van verblijfplaatsen met bewijs ontbreekt.",
        "The list of places of residence with evidence is missing.",
        AanvraagOpheffing.OverzichtVerblijfplaatsen);

    private static Norm OntbreektD => field ??= Missing("4.d",
        "De verklaring van de autoriteiten van de landen van verblijf ontbreekt.",
        "The statement of the authorities of the countries of residence is missing.",
        AanvraagOpheffing.VerklaringAutoriteiten);

    private static Norm Missing(string place, string nl, string en, Condition aanwezig) =>
        Requirement(place, nl, en, !aanwezig, Force.NonExhaustive).RefersTo(Statute.Awb.Article("4:2", "2"));
}
