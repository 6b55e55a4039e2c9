using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.5 Vc as it reads since 1 April 2013: who does what where a person on whom there is an alert in SIS applies for a permit or holds a residence title.</summary>
public static class A2_12_5_2013
{
    // ---------- Wat de paragraaf beantwoordt ----------

    // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

    /// <summary>What the IND does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ind { get; } = Asks("plichtenInd",
        "Wat doet de IND?",
        "What does the IND do?",
        AllThatHold(KijktRegistersNa, VerwijdertSignalering, Overlegt, ReiktVerklaringUit, RaadpleegtArtikel25))
        .When(Bereik);

    /// <summary>What Bureau SIRENE does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Sirene { get; } = Asks("plichtenSirene",
        "Wat doet het Bureau SIRENE?",
        "What does Bureau SIRENE do?",
        AllThatHold(SteltStaatInKennis, WaarschuwtOverTitel))
        .When(Bereik);

    /// <summary>What the officer does who finds the person.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Ambtenaar { get; } = Asks("plichtenAmbtenaar",
        "Wat doet de ambtenaar die de vreemdeling aantreft?",
        "What does the officer do who finds the person?",
        AllThatHold(VraagtNaAfgifte, MaaktProcesVerbaal, KopieertBewijs))
        .When(Bereik);

    /// <summary>What the person does.</summary>
    public static Question<IReadOnlyList<Pinpoint>> DeVreemdeling { get; } = Asks("plichtenVreemdeling",
        "Wat moet de vreemdeling doen?",
        "What must the person do?",
        AllThatHold(DraagtVerklaring))
        .When(Bereik);

    /// <summary>What else follows.</summary>
    public static Question<IReadOnlyList<Pinpoint>> Gevolgen { get; } = Asks("gevolgen",
        "Wat volgt uit de beslissing op de aanvraag?",
        "What follows from the decision on the application?",
        AllThatHold(UitzettingA, HeftInreisverbodOp, UitzettingB, VraagtVerwijdering))
        .When(Bereik);

    /// <summary>The rule object.</summary>
    public static Paragraph<Plichtenuitkomst> Rule { get; } = new(
        new("A2/12.5", Onderwerpen.SignaleringEnVerblijf, Publicaties.Stcrt2013_6442, Publicaties.Wbv2013_4Tot2015, new Dictionary<string, Text>()),
        static results => Plichtenuitkomst.Van(results, Rule!,
            (Geadresseerde.Ind, Ind), (Geadresseerde.Sirene, Sirene), (Geadresseerde.Ambtenaar, Ambtenaar), (Geadresseerde.Vreemdeling, DeVreemdeling), (Geadresseerde.NietGenoemd, Gevolgen)),
        Ind, Sirene, Ambtenaar, DeVreemdeling, Gevolgen)
    {
        Elsewhere = new(
            "De paragraaf gaat over een aanvraag om verlening van een verblijfsvergunning, en over wie met een geldige verblijfstitel in SIS gesignaleerd staat.",
            "The paragraph is about an application for the grant of a residence permit, and about a person in SIS who holds a valid residence title."),
    };

#pragma warning restore CS8604

    private static Condition Bereik => Aanvraagprocedure | CategorieC;

    // ---------- Iedere aanvraag ----------

    private static Norm KijktRegistersNa => field ??= Must("1",
        "De IND kijkt bij elke aanvraag om een verblijfsvergunning of de aanvrager in OPS of SIS staat.",
        "With each application for a residence permit the IND checks whether the applicant is in OPS or SIS.",
        Aanvraagprocedure);

    private static Norm Aanvraagprocedure => field ??= Reading("verlenging-en-toetsing-zijn-geen-verlening", "1",
        "Verlenging, wijziging of intrekking van een vergunning en toetsing aan EU-recht zijn geen aanvraag om verlening.",
        "Extension, change or withdrawal of a permit and review against Union law are no application for a grant.",
        Aanvraag.Gedaan & Aanvraag.Soort.Is(SoortAanvraag.Asiel, SoortAanvraag.Regulier, SoortAanvraag.RegulierOnbepaaldeTijd)
            & !Aanvraag.Uitkomst.Is(UitkomstAanvraag.VergunningIngetrokken, UitkomstAanvraag.NietVerlengd));

    private static Condition Onaantastbaar => !Aanvraag.RechtsmiddelOpen | !Aanvraag.RechtsmiddelMagWordenAfgewacht;

    private static Condition Verleend => Aanvraag.Uitkomst.Is(UitkomstAanvraag.Ingewilligd);

    // ---------- a: een aanvrager die Nederland signaleert ----------

    private static Norm CategorieA => field ??= Definition("2.1",
        "Categorie a: een aanvrager die Nederland zelf in SIS heeft gezet.",
        "Category a: an applicant whom the Netherlands itself has put in SIS.",
        Aanvraagprocedure & Gesignaleerd.InSisDoorNederland);

    private static Norm UitzettingA => field ??= Must("2.1.1",
        "Een aanvrager van categorie a wordt uitgezet als de afwijzing vaststaat of hij de uitkomst van het rechtsmiddel hier niet mag afwachten.",
        "An applicant of category a is removed if the refusal is final or he may not await the outcome of the remedy here.",
        CategorieA & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen) & Onaantastbaar)
        .Unless(RechtmatigBijA);

    private static Norm RechtmatigBijA => field ??= Rechtmatig("2.1.1");

    private static Norm Rechtmatig(string place) => Reading("geen-uitzetting-bij-rechtmatig-verblijf", place,
            "Wie na de beslissing op een andere grond rechtmatig verblijft, wordt niet uitgezet.",
            "Whoever after the decision resides lawfully on another ground is not removed.",
            Verblijf.RechtmatigInNederland)
        .RefersTo(Statute.Vw.Article("63", "1"));

    private static Norm HeftInreisverbodOp => field ??= Must("2.1.2.s1",
            "Krijgt een aanvrager van categorie a een verblijfsvergunning, dan wordt zijn inreisverbod opgeheven.",
            "If an applicant of category a gets a residence permit, his entry ban is lifted.",
            CategorieA & Verleend & Some(Inreisverboden.Alle))
        .RefersTo(new OtherParagraph("A4/2.5.5"));

    private static Norm VerwijdertSignalering => field ??= Must("2.1.2.s2",
        "De IND haalt dan de signalering uit SIS.",
        "The IND then takes the alert out of SIS.",
        CategorieA & Verleend);

    // ---------- b: een aanvrager die een ander Schengenland signaleert ----------

    private static Norm CategorieB => field ??= Definition("2.2",
        "Categorie b: een aanvrager die voor een ander Schengenland in SIS staat.",
        "Category b: an applicant who is in SIS for another Schengen state.",
        Aanvraagprocedure & Signaleringen.DoorAndereLidstaat);

    private static Norm SteltStaatInKennis => field ??= Must("2.2.1",
        "SIRENE meldt aan het bureau van de signalerende staat dat de vreemdeling hier een vergunning heeft aangevraagd.",
        "SIRENE tells the bureau of the state of the alert that the person has applied for a permit here.",
        CategorieB);

    private static Norm Overlegt => field ??= Must("2.2.2",
        "De IND overlegt met de signalerende staat over de aanvraag.",
        "The IND consults the state of the alert on the application.",
        CategorieB);

    private static Norm ReiktVerklaringUit => field ??= Must("2.2.3.s1",
        "De IND geeft de vreemdeling een verklaring dat hij heeft aangevraagd terwijl hij ter weigering van de toegang gesignaleerd staat.",
        "The IND gives the person a statement that he has applied while an alert for refusal of entry stands.",
        CategorieB);

    private static Norm DraagtVerklaring => field ??= Must("2.2.3.s2",
        "De vreemdeling heeft de verklaring die hij kreeg bij zich en laat haar op verzoek zien.",
        "The person carries the statement that he was given and shows it on request.",
        CategorieB);

    private static Norm UitzettingB => field ??= Must("2.2.4.s1",
        "Een aanvrager van categorie b wordt uitgezet als de negatieve beschikking vaststaat of hij de uitkomst van het rechtsmiddel hier niet mag afwachten.",
        "An applicant of category b is removed if the negative decision is final or he may not await the outcome of the remedy here.",
        CategorieB & Negatief & NietAfwachten)
        .Unless(RechtmatigBijB);

    private static Norm RechtmatigBijB => field ??= Rechtmatig("2.2.4.s1");

    private static Norm Negatief => field ??= Reading("buiten-behandeling-is-negatief", "2.2.4.s1",
        "Ook een aanvraag die buiten behandeling is gesteld, is negatief beslist.",
        "An application that was not processed was decided negatively too.",
        Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen, UitkomstAanvraag.BuitenBehandeling));

    private static Norm NietAfwachten => field ??= Reading("niet-is-weggevallen", "2.2.4.s1",
        "In de tekst is een ontkenning weggevallen: uitzetting volgt als het rechtsmiddel hier niet mag worden afgewacht.",
        "A negation has dropped out of the text: removal follows if the remedy may not be awaited here.",
        Onaantastbaar);

    private static Norm VraagtVerwijdering => field ??= Must("2.2.4.s2",
        "Krijgt een aanvrager van categorie b een vergunning, dan wordt de signalerende staat gevraagd de signalering en een inreisverbod daarachter weg te nemen.",
        "If an applicant of category b gets a permit, the state of the alert is asked to take away the alert and an entry ban behind it.",
        CategorieB & Verleend);

    // ---------- c: een titelhouder in SIS ----------

    private static Norm CategorieC => field ??= Definition("2.3",
        "Categorie c: wie hier of in een ander Schengenland een geldige verblijfstitel heeft en in SIS staat.",
        "Category c: whoever holds a valid residence title here or in another Schengen state and is in SIS.",
        Samenvallend);

    private static Norm Samenvallend => field ??= Reading("categorieen-kunnen-samenvallen", "2.3",
        "Wie onder a of b valt, kan tegelijk onder c vallen; dan gelden de plichten van elke categorie.",
        "Whoever falls under a or b can fall under c as well; then the duties of each category hold.",
        Gesignaleerd.MetTitel & Gesignaleerd.InSis);

    private static Norm WaarschuwtOverTitel => field ??= Must("2.3.1",
        "SIRENE waarschuwt de IND en het bureau van het andere Schengenland.",
        "SIRENE warns the IND and the bureau of the other Schengen state.",
        CategorieC);

    private static Norm RaadpleegtArtikel25 => field ??= Must("2.3.2",
            "De IND raadpleegt de andere staat volgens artikel 25 SUO.",
            "The IND consults the other state under article 25 of the Schengen Convention.",
            CategorieC)
        .RefersTo(Treaty.Suo.Article("25"));

    private static Condition Aangetroffen => CategorieC & Treffer.Aangetroffen.Is(Aantreffen.Grens, Aantreffen.Binnenland);

    private static Norm VraagtNaAfgifte => field ??= Must("2.3.3.1",
        "De ambtenaar vraagt de IND of de titel terecht is afgegeven.",
        "The officer asks the IND whether the title was rightly issued.",
        Aangetroffen);

    private static Norm MaaktProcesVerbaal => field ??= Must("2.3.3.2",
        "De ambtenaar maakt proces-verbaal van bevindingen op als de IND de signalering bij afgifte of verlenging niet kende.",
        "The officer draws up a report of findings if the IND did not know the alert when the title was issued or extended.",
        Aangetroffen & !Treffer.BekendBijAfgifte);

    private static Norm KopieertBewijs => field ??= Must("2.3.3.3",
        "De ambtenaar kopieert alle bewijsmiddelen die de IND nog niet kent.",
        "The officer copies all evidence that the IND does not know yet.",
        Aangetroffen & Treffer.NieuwBewijs);
}
