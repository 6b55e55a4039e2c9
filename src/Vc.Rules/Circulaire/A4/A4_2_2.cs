using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>What one edition of A4/2.2 has and another has not. All else is the same, so it is stated once.</summary>
/// <param name="Gronden">The text of A4/2.1 of the same time.</param>
/// <param name="Dublin">The Dublin Regulation that letter a names.</param>
/// <param name="Artikel8">The paragraph that says what to weigh for article 8 ECHR; two where the reference changed while the text stood.</param>
/// <param name="EerdereGronden">The text of A4/2.1 that came before, where the edition spans both. It is also the one edition whose letter b leaves out the United Kingdom and Ireland.</param>
/// <param name="Aanvulling">Whether there is an exemption beside those of article 6.5(2) Vb.</param>
/// <param name="Artikel3">Whether there is a heading on article 3 ECHR.</param>
internal sealed record Uitzonderingseditie(A4_2_1 Gronden, EuAct Dublin, OtherParagraph[] Artikel8, A4_2_1? EerdereGronden = null, bool Aanvulling = false, bool Artikel3 = false);

/// <summary>Paragraph A4/2.2 Vc: when no entry ban is imposed. Together with the grounds of A4/2.1 and the cases of article 6.5 Vb it says whether one is.</summary>
public sealed class A4_2_2
{
    private readonly Uitzonderingseditie _editie;

    internal A4_2_2(ParagraphVersion text, Uitzonderingseditie editie)
    {
        _editie = editie;

        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        Besluit = Asks("inreisverbod",
            "Wordt een inreisverbod uitgevaardigd?",
            "Is an entry ban imposed?",
            Uitvaardiging);
        Soort = Asks("soort",
            "Is het inreisverbod licht of zwaar (artikel 66a, zesde of zevende lid, Vw)?",
            "Is the entry ban light or heavy (article 66a(6) or (7) Vw)?",
            InOrder(
                GrondslagIs(static gronden => gronden.Soort, SoortInreisverbod.Zwaar).Gives(Keuzen.SoortInreisverbod, SoortInreisverbod.Zwaar),
                GrondslagIs(static gronden => gronden.Soort, SoortInreisverbod.Licht).Gives(Keuzen.SoortInreisverbod, SoortInreisverbod.Licht)))
            .When(Uitvaardiging.Is(Inreisverbodsbeslissing.Uitvaardigen, Inreisverbodsbeslissing.KanUitvaardigen));
        Beletselen = Asks("beletselen",
            "Wat staat volgens deze paragraaf aan een inreisverbod in de weg?",
            "What stands in the way of an entry ban under this paragraph?",
            AllThatHold(Beletselnormen())).Aside();
        Vervangen = Asks("lichtVervangen",
            "Maakt een licht inreisverbod plaats voor een zwaar?",
            "Does a light ban make way for a heavy one?",
            MoetVervangen & !Beletsel)
            .When(!(MoetVervangen & Uitvaardiging.Is(Inreisverbodsbeslissing.KanUitvaardigen))).Aside();
        Asielaspecten = !_editie.Artikel3 ? null : Asks("asielaspectenToetsen",
            "Toetst de IND bij het inreisverbod ook of artikel 3 EVRM of vluchtelingschap eraan in de weg staat?",
            "Does the IND, for the ban, also test whether article 3 ECHR or refugee status stands in the way?",
            WelToetsen).Aside();

#pragma warning restore CS8604

        Rule = new(text, results => Inreisverbodsbesluit.Van(this, results),
            [Besluit, Soort, Beletselen, Vervangen, .. Asielaspecten is null ? Array.Empty<Question>() : [Asielaspecten]]);
    }

    /// <summary>Whether a ban is imposed.</summary>
    public Question<Inreisverbodsbeslissing> Besluit { get; }

    /// <summary>Light or heavy.</summary>
    public Question<SoortInreisverbod> Soort { get; }

    /// <summary>What stands in the way under this paragraph.</summary>
    public Question<IReadOnlyList<Pinpoint>> Beletselen { get; }

    /// <summary>Whether a light ban makes way for a heavy one.</summary>
    public Question<bool> Vervangen { get; }

    /// <summary>Whether asylum aspects are tested for the ban; <c>null</c> in a text that does not say so.</summary>
    public Question<bool>? Asielaspecten { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Inreisverbodsbesluit> Rule { get; }

    // ---------- Gronden, in de tekst van de peildatum ----------

    private static LocalDate NieuweTekst => Publicaties.DeelA2013TotApril2014.From.NotAfter;

    private static LocalDate EersteDagVanTwijfel => Publicaties.DeelA2013TotApril2014.From.NotBefore;

    // Between the two days it is not known which text of A4/2.1 was in force; where they agree that does not matter.
    private static Condition Nieuw => field ??= Peildatum >= NieuweTekst | (Peildatum >= EersteDagVanTwijfel & Oordeel.TekstVanOktober2013Gold);

    private Condition GrondslagIs<T>(Func<A4_2_1, Question<T>> question, T value)
    {
        var nieuw = _editie.Gronden.Rule.SubDecision(question(_editie.Gronden)).Is(value);
        return _editie.EerdereGronden is { } eerder ? (Nieuw & nieuw) | (!Nieuw & eerder.Rule.SubDecision(question(eerder)).Is(value)) : nieuw;
    }

    private Condition GrondIs(Inreisverbodsgrond grond) => GrondslagIs(static gronden => gronden.Grond, grond);

    // Where the heavy ban can be imposed but need not be, whether the light one makes way is not for the text to say.
    private Condition MoetVervangen => field ??= GrondslagIs(static gronden => gronden.Vervangen, true);

    // ---------- Het besluit ----------

    private Value<Inreisverbodsbeslissing> Uitvaardiging => field ??= InOrder(
        (GrondIs(Inreisverbodsgrond.Geen) | Beletsel).Gives(Inreisverbodsbesluit.Antwoorden, Inreisverbodsbeslissing.Niet),
        (GrondIs(Inreisverbodsgrond.Moet) & !Beletsel & !AlleenDoorAfwijken).Gives(Inreisverbodsbesluit.Antwoorden, Inreisverbodsbeslissing.Uitvaardigen),
        (!Beletsel & (GrondIs(Inreisverbodsgrond.Kan) | (GrondIs(Inreisverbodsgrond.Moet) & AlleenDoorAfwijken))).Gives(Inreisverbodsbesluit.Antwoorden, Inreisverbodsbeslissing.KanUitvaardigen));

    private Condition Beletsel => field ??= Paragraaf | WerkingVanVb.Is(Beletselwerking.GeenInreisverbod);

    private Condition Paragraaf => field ??= Beletselnormen().Cast<Condition>().Aggregate(static (all, next) => all | next);

    private Norm[] Beletselnormen() => (_editie.Artikel3, _editie.Aanvulling) switch
    {
        (true, true) => [Dublinverzoek, VergunningElders, Artikel8, Artikel3, Aanvulling],
        (true, false) => [Dublinverzoek, VergunningElders, Artikel8, Artikel3],
        _ => [Dublinverzoek, VergunningElders, Artikel8],
    };

    private static Value<Beletselwerking> WerkingVanVb => Vb_6_5_2013.Rule.SubDecision(Vb_6_5_2013.Beletsel);

    // Where the text says that the IND departs from article 6.5 Vb, it does; where it does not say so, it can.
    private Condition AlleenDoorAfwijken => field ??= WerkingVanVb.Is(Beletselwerking.KanWordenAfgeweken)
        & (_editie.Gronden.Afwijken is { } afwijken ? !_editie.Gronden.Rule.SubDecision(afwijken).Is(true) : Always);

    // ---------- Onder a: Dublin ----------

    private Norm Dublinverzoek => field ??= Exception("1.1",
            "Geen inreisverbod als de IND een andere Dublinstaat om overname of terugname heeft gevraagd.",
            "No ban where the IND asked another Dublin state to take charge of the person or take the person back.",
            UitzonderingInreisverbod.Dublinverzoek,
            Force.MustNot)
        .RefersTo(_editie.Dublin);

    // ---------- Onder b: een vergunning van een andere staat ----------

    private bool ZonderVkEnIerland => _editie.EerdereGronden is not null;

    private Norm VergunningElders => field ??= Exception("1.2",
            ZonderVkEnIerland
                ? "Geen inreisverbod voor de houder van een verblijfsvergunning van een andere EU-lidstaat (niet het Verenigd Koninkrijk of Ierland), een EER-staat of Zwitserland."
                : "Geen inreisverbod voor de houder van een verblijfsvergunning van een andere EU-lidstaat, een EER-staat of Zwitserland.",
            ZonderVkEnIerland
                ? "No ban for whoever holds a residence permit of another EU state (not the United Kingdom or Ireland), an EEA state or Switzerland."
                : "No ban for whoever holds a residence permit of another EU state, an EEA state or Switzerland.",
            InBezit & (ZonderVkEnIerland ? InKring : InKring | VkOfIerland),
            Force.MustNot)
        .Unless(StaatTrektIn);

    private Norm InBezit => field ??= Reading("gesteld-verblijfsrecht-elders", "1.2",
        "Een vergunning die is aangetoond telt; of een gestelde telt, beoordeelt een mens.",
        "A permit that is shown counts; whether a claimed one does, a human judges.",
        (VerblijfsrechtElders.Aanwezig.Is(Dossiers.VergunningElders.Aangetoond) | (VerblijfsrechtElders.Aanwezig.Is(Dossiers.VergunningElders.GesteldNietAangetoond) & Oordeel.GesteldVerblijfsrechtElders)) & NogGeldig);

    private Norm NogGeldig => field ??= Reading("vergunning-elders-is-nog-geldig", "1.2",
        "Een reguliere vergunning moet nog geldig zijn, de laatste dag inbegrepen; een status eindigt niet met de kaart. Een andere toestemming is geen vergunning.",
        "A regular permit must still be valid, its last day included; a status does not end with the card. Another consent is no permit.",
        VerblijfsrechtElders.Soort.Is(SoortVerblijfsrecht.InternationaleBescherming, SoortVerblijfsrecht.LangdurigIngezetene)
            | (VerblijfsrechtElders.Soort.Is(SoortVerblijfsrecht.Regulier) & VerblijfsrechtElders.GeldigTotEnMet >= Peildatum));

    // Croatia joined on 1 July 2013; the groups of countries begin on that day.
    private static LocalDate Toetreding => new(2013, 7, 1);

    private static Condition InKring => field ??=
        VerblijfsrechtElders.Lidstaat.Is([.. Landengroepen.EuropeseUnie.Op(Toetreding).Union(Landengroepen.EerEnZwitserland.Op(Toetreding)).Except([Land.NLD, Land.GBR, Land.IRL, Land.HRV])])
        | (VerblijfsrechtElders.Lidstaat.Is(Land.HRV) & Peildatum >= Toetreding);

    private static Condition VkOfIerland => field ??= VerblijfsrechtElders.Lidstaat.Is(Land.GBR, Land.IRL);

    private Norm StaatTrektIn => field ??= Exception("AdB.1",
        "Toch een inreisverbod, alleen als die staat (niet het Verenigd Koninkrijk of Ierland) er na consultatie via SIRENE mee instemt de vergunning in te trekken.",
        "A ban all the same, only where that state (not the United Kingdom or Ireland) agrees after consultation through SIRENE to withdraw the permit.",
        UitzonderingInreisverbod.StaatStemtInMetIntrekking & NietVkOfIerland,
        Force.Exhaustive);

    private Norm NietVkOfIerland => field ??= Reading("vergunning-van-vk-of-ierland-zonder-uitweg", "AdB.1",
        "Instemming van het Verenigd Koninkrijk of Ierland maakt een inreisverbod niet mogelijk.",
        "Agreement of the United Kingdom or Ireland does not open the way to a ban.",
        !VkOfIerland);

    // ---------- Onder c: artikel 8 EVRM ----------

    private Norm Artikel8 => field ??= Exception("1.3",
            "Geen inreisverbod als dat in strijd is met artikel 8 EVRM.",
            "No ban where it would breach article 8 ECHR.",
            Oordeel.Artikel8TegenInreisverbod & Meegewogen,
            Force.MustNot)
        .RefersTo(Treaty.Evrm.Article("8"));

    private Norm Meegewogen => field ??= Requirement("AdC.1.s1",
            "Artikel 8 EVRM wordt bij elk inreisverbod meegewogen.",
            "Article 8 ECHR is weighed with every ban.",
            Always)
        .RefersTo(_editie.Artikel8);

    private Norm Aanvulling => field ??= Exception("AdC.2",
            "Geen inreisverbod als het zevende lid niet van toepassing is en de vreemdeling aan alle voorwaarden voor een vergunning wegens gezinsmigratie of op humanitaire grond voldoet.",
            "No ban where the seventh lid does not apply and the person meets all conditions for a permit on family migration or on humanitarian grounds.",
            BeideVoorwaarden,
            Force.MustNot)
        .RefersTo(Statute.Vb.Article("6.5", "2"), Statute.Vw.Article("66a", "7"));

    private Norm BeideVoorwaarden => field ??= Reading("aanvulling-vraagt-beide-voorwaarden", "AdC.2",
        "De twee voorwaarden gelden samen.",
        "The two conditions hold together.",
        NietZwaar & AlleVoorwaarden);

    private Norm NietZwaar => field ??= Requirement("AdC.2.1",
        "Het zevende lid van artikel 66a Vw is niet van toepassing.",
        "The seventh lid of article 66a Vw does not apply.",
        !(LetterIs(static gronden => gronden.ZwaarOnderA) | LetterIs(static gronden => gronden.ZwaarOnderB) | LetterIs(static gronden => gronden.ZwaarOnderC) | LetterIs(static gronden => gronden.ZwaarOnderD)));

    private Condition LetterIs(Func<A4_2_1, Question<bool>> letter) => _editie.Gronden.Rule.SubDecision(letter(_editie.Gronden)).Is(true);

    private Norm AlleVoorwaarden => field ??= Requirement("AdC.2.2",
            "De vreemdeling voldoet aan alle voorwaarden voor een vergunning wegens gezinsmigratie, of humanitair tijdelijk of niet-tijdelijk.",
            "The person meets all conditions for a permit on family migration, or on temporary or non-temporary humanitarian grounds.",
            UitzonderingInreisverbod.VoldoetAanB7B8OfB9)
        .RefersTo(new OtherParagraph("B7"), new OtherParagraph("B8"), new OtherParagraph("B9"));

    // ---------- Artikel 3 EVRM ----------

    private Norm Artikel3 => field ??= Exception("Artikel3EVRM.1.s5",
            "De toets gaat zoals in A4/3.6; staat vluchtelingschap of artikel 3 EVRM in de weg, dan volgt geen inreisverbod.",
            "The test goes as in A4/3.6; where refugee status or article 3 ECHR stands in the way there is no ban.",
            WelToetsen & Oordeel.Artikel3TegenInreisverbod,
            Force.MustNot)
        .RefersTo(new OtherParagraph("A4/3.6"), Treaty.Evrm.Article("3"));

    private Norm WelToetsen => field ??= AsARule("Artikel3EVRM.1.s4",
        "Dan horen de aanspraken op vluchtelingschap of artikel 3 EVRM als regel wel bij het inreisverbod.",
        "Then as a rule the claims to refugee status or article 3 ECHR are part of the ban.",
        !NietToetsen);

    private Norm NietToetsen => field ??= AsARule("Artikel3EVRM.1.s2",
            "Asielaspecten horen daarom als regel niet bij het inreisverbod.",
            "So as a rule asylum aspects are no part of the ban.",
            StaatNietInDeWeg)
        .Unless(OpenbareOrdeSluitAsielUit);

    private Norm StaatNietInDeWeg => field ??= Definition("Artikel3EVRM.1.s1",
        "Een inreisverbod staat aan beoordeling van een asielaanvraag niet in de weg.",
        "A ban does not stand in the way of assessing an asylum application.",
        Always);

    private Norm OpenbareOrdeSluitAsielUit => field ??= Exception("Artikel3EVRM.1.s3",
            "Anders is het als wat op het punt van de openbare orde wordt tegengeworpen tot weigering van asiel zou leiden.",
            "It is otherwise where what is held against the person on public order would lead to refusal of asylum.",
            UitzonderingInreisverbod.OpenbareOrdeStaatAanAsielInDeWeg)
        .RefersTo(new OtherParagraph("C2/6.2.7"));
}
