using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Statutes;

/// <summary>Article 6.5a Vb: how long an entry ban can last at most. Its two texts differ in one word of the second lid. For how long the ban is imposed, paragraph A4/2.3 Vc says.</summary>
public sealed class Vb_6_5a
{
    private readonly bool _drieMaanden;
    private readonly Vb_3_3 _vrijeTermijn;

    internal Vb_6_5a(ParagraphVersion text, bool drieMaanden, Vb_3_3 vrijeTermijn)
    {
        _drieMaanden = drieMaanden;
        _vrijeTermijn = vrijeTermijn;

        // ---------- Wat het artikel beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        Maximum = Asks("maximum",
            "Hoe lang duurt het inreisverbod ten hoogste?",
            "How long does the entry ban last at most?",
            TenHoogste).When(DuurInreisverbod.WordtUitgevaardigd);
        Onderdeel = Asks("onderdeel",
            "Welk lid bepaalt dat maximum?",
            "Which lid sets that maximum?",
            InOrder(
                Lid6.Gives(Duuruitkomst.Leden, Duurlid.Lid6),
                Lid5.Gives(Duuruitkomst.Leden, Duurlid.Lid5),
                Lid4.Gives(Duuruitkomst.Leden, Duurlid.Lid4),
                Lid3.Gives(Duuruitkomst.Leden, Duurlid.Lid3),
                Lid2.Gives(Duuruitkomst.Leden, Duurlid.Lid2),
                Lid1.Gives(Duuruitkomst.Leden, Duurlid.Lid1))).When(DuurInreisverbod.WordtUitgevaardigd);
        Gronden = Asks("gronden",
            "Welke leden en letters zijn vervuld?",
            "Which leden and letters are met?",
            AllThatHold(Lid2, Lid3, OnderA, OnderB, OnderC, OnderD, Lid5, Lid6)).When(DuurInreisverbod.WordtUitgevaardigd).Aside();
        Tekenen = Asks("tekenenVanBedreiging",
            "Welke genoemde tekenen van een ernstige bedreiging zijn er?",
            "Which of the signs named of a serious threat are there?",
            AllThatHold(GeweldOfOpium, MeerDanZesJaar, Artikel1F, Tbs)).When(DuurInreisverbod.WordtUitgevaardigd).Aside();
        WegensVrijheidsstraf = Asks("wegensVrijheidsstraf",
            "Is de vreemdeling veroordeeld tot een vrijheidsstraf die meetelt?",
            "Was the person sentenced to custody that counts?",
            Veroordeeld).When(DuurInreisverbod.WordtUitgevaardigd).Aside();
        MaximumZonderTerugkeerbesluiten = Asks("maximumZonderTerugkeerbesluiten",
            "Hoe lang duurt het ten hoogste, als eerdere terugkeerbesluiten niet meetellen?",
            "How long does it last at most, if earlier return decisions do not count?",
            TenHoogsteZonderC).When(DuurInreisverbod.WordtUitgevaardigd).Aside();
        OnderdeelZonderTerugkeerbesluiten = Asks("onderdeelZonderTerugkeerbesluiten",
            "Welk lid bepaalt het maximum, als eerdere terugkeerbesluiten niet meetellen?",
            "Which lid sets the maximum, if earlier return decisions do not count?",
            InOrder(
                Lid6.Gives(Duuruitkomst.Leden, Duurlid.Lid6),
                Lid5.Gives(Duuruitkomst.Leden, Duurlid.Lid5),
                (OnderA | OnderB | OnderD).Gives(Duuruitkomst.Leden, Duurlid.Lid4),
                Lid3.Gives(Duuruitkomst.Leden, Duurlid.Lid3),
                Lid2.Gives(Duuruitkomst.Leden, Duurlid.Lid2),
                Lid1.Gives(Duuruitkomst.Leden, Duurlid.Lid1))).When(DuurInreisverbod.WordtUitgevaardigd).Aside();

#pragma warning restore CS8604

        Rule = new(text, results => Duuruitkomst.Van(results, this), Maximum, Onderdeel, Gronden, Tekenen, WegensVrijheidsstraf, MaximumZonderTerugkeerbesluiten, OnderdeelZonderTerugkeerbesluiten)
        {
            Elsewhere = new(
                "Het artikel gaat over de duur van een inreisverbod dat wordt uitgevaardigd; of dat kan of moet, regelen de artikelen 66a Vw en 6.5 Vb.",
                "The article is about the duration of an entry ban that is imposed; whether one can or must be, articles 66a Vw and 6.5 Vb say."),
        };
    }

    /// <summary>The longest duration.</summary>
    public Question<Period> Maximum { get; }

    /// <summary>The lid that sets it.</summary>
    public Question<Duurlid> Onderdeel { get; }

    /// <summary>All leden and letters that are met.</summary>
    public Question<IReadOnlyList<Pinpoint>> Gronden { get; }

    /// <summary>The signs named of a serious threat that are there.</summary>
    public Question<IReadOnlyList<Pinpoint>> Tekenen { get; }

    /// <summary>Whether there is custody that counts.</summary>
    public Question<bool> WegensVrijheidsstraf { get; }

    /// <summary>The longest duration apart from the letter on return decisions.</summary>
    public Question<Period> MaximumZonderTerugkeerbesluiten { get; }

    /// <summary>The lid that sets the maximum apart from that letter.</summary>
    public Question<Duurlid> OnderdeelZonderTerugkeerbesluiten { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Duuruitkomst> Rule { get; }

    // ---------- De rangorde: elk lid wijkt af van alle vorige ----------

    private Table<Period> TenHoogste => field ??= InOrder(
        Lid6.Lasts(20.Years),
        Lid5.Lasts(10.Years),
        Lid4.Lasts(5.Years),
        Lid3.Lasts(3.Years),
        Lid2.Lasts(1.Years),
        Lid1.Lasts(2.Years));

    private Table<Period> TenHoogsteZonderC => field ??= InOrder(
        Lid6.Lasts(20.Years),
        Lid5.Lasts(10.Years),
        (OnderA | OnderB | OnderD).Gives(new Constant<Period>(Kinds.Term, 5.Years)),
        Lid3.Lasts(3.Years),
        Lid2.Lasts(1.Years),
        Lid1.Lasts(2.Years));

    // ---------- Eerste tot en met derde lid ----------

    private Norm Lid1 => field ??= Term("1",
        "Een inreisverbod duurt ten hoogste twee jaar.",
        "An entry ban lasts two years at most.",
        Always);

    private Norm Lid2 => field ??= Term("2",
            _drieMaanden
                ? "Wie de vrije termijn met meer dan drie dagen en hoogstens drie maanden heeft overschreden: ten hoogste een jaar."
                : "Wie de vrije termijn met meer dan drie en hoogstens 90 dagen heeft overschreden: ten hoogste een jaar.",
            _drieMaanden
                ? "Whoever exceeded the free term by more than three days and by three months at most: one year at most."
                : "Whoever exceeded the free term by more than three and by 90 days at most: one year at most.",
            ZonderVrijeTermijn)
        .RefersTo(Statute.Vb.Article("3.3"));

    private Norm ZonderVrijeTermijn => field ??= Reading("zonder-vrije-termijn-geen-overschrijding", "2",
        "Wie bij de inreis geen vrije termijn meer had, heeft er geen overschreden.",
        "Whoever had no free term left at entry has exceeded none.",
        _vrijeTermijn.Rule.SubDecision(_vrijeTermijn.VrijBijInreis).Is(true) & Overschrijding);

    private Norm Overschrijding => field ??= Reading("overschrijding-tot-aantreffen-of-vertrek", "2",
        "De overschrijding begint op de dag na de laatste dag van de vrije termijn en loopt tot en met de dag van vertrek of, van wie nog hier is, van aantreffen.",
        "The excess begins on the day after the last day of the free term and runs until the day of departure or, of whoever is still here, of being found, that day included.",
        VrijeTermijn.AangetroffenOfVertrokkenOp > Follows("three days later", LaatsteDag, static day => Termijn.Plus(day, 0, 0, 3)) & (_drieMaanden ? DrieMaanden : NegentigDagen));

    private Value<LocalDate> LaatsteDag => _vrijeTermijn.Rule.SubDecision(_vrijeTermijn.LaatsteDag);

    private Condition NegentigDagen => VrijeTermijn.AangetroffenOfVertrokkenOp <= Follows("ninety days later", LaatsteDag, static day => Termijn.Plus(day, 0, 0, 90));

    private Norm DrieMaanden => field ??= Reading("drie-maanden-na-de-laatste-dag", "2",
        "Drie maanden eindigen op de dag met hetzelfde nummer als de laatste dag van de vrije termijn, of op de laatste dag van die maand; die dag hoort er nog bij.",
        "Three months end on the day with the same number as the last day of the free term, or on the last day of that month; that day is still within them.",
        VrijeTermijn.AangetroffenOfVertrokkenOp <= Follows("three months later", LaatsteDag, static day => Termijn.Plus(day, 0, 3, 0)));

    private Norm Lid3 => field ??= Term("3",
        "Wie is veroordeeld tot een vrijheidsstraf van minder dan zes maanden: ten hoogste drie jaar.",
        "Whoever was sentenced to custody of less than six months: three years at most.",
        Veroordeeld & !ZesMaanden);

    private Norm Veroordeeld => field ??= Reading("welke-vrijheidsstraf-meetelt", "3",
        "Alleen wat onvoorwaardelijk is opgelegd telt, en verschillende straffen tellen op; het vonnis hoeft niet onherroepelijk te zijn, en een maatregel is geen straf.",
        "Only what was imposed unconditionally counts, and several sentences add up; the judgment need not be irrevocable, and a measure is no sentence.",
        Some(Antecedenten.Alle, Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Some(Antecedenten.Straffen, Vrijheidsstraf & Antecedenten.Onvoorwaardelijk & Antecedenten.OnvoorwaardelijkeDagen >= 1)));

    private static Condition Vrijheidsstraf => Antecedenten.SoortStraf.Is(SoortStraf.Gevangenisstraf, SoortStraf.Jeugddetentie, SoortStraf.AndereStraf);

    // ---------- Vierde lid ----------

    private Norm Lid4 => field ??= Term("4",
        "In vier gevallen: ten hoogste vijf jaar.",
        "In four cases: five years at most.",
        OnderA | OnderB | OnderC | OnderD);

    private Norm OnderA => field ??= Ground("4.a",
        "Wie is veroordeeld tot een vrijheidsstraf van zes maanden of meer.",
        "Whoever was sentenced to custody of six months or more.",
        Veroordeeld & ZesMaanden);

    // One sentence of that length is enough, so the others need not be known.
    private Norm ZesMaanden => field ??= Reading("zes-maanden-is-180-dagen", "4.a",
        "Een maand vrijheidsstraf is dertig dagen, zoals in het strafrecht; zes maanden zijn dus 180 dagen.",
        "A month of custody is thirty days, as in criminal law; so six months are 180 days.",
        Some(Antecedenten.Alle, Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Some(Antecedenten.Straffen, Vrijheidsstraf & Antecedenten.Onvoorwaardelijk & Antecedenten.OnvoorwaardelijkeDagen >= 180))
        | Sum(Antecedenten.Alle, Sum(Antecedenten.Straffen, Antecedenten.OnvoorwaardelijkeDagen.OnlyWhen(Vrijheidsstraf & Antecedenten.Onvoorwaardelijk)).OnlyWhen(Antecedenten.Afdoening.Is(Afdoening.Veroordeling))) >= 180);

    private Norm OnderB => field ??= Ground("4.b",
        "Wie valse of vervalste reis- of identiteitspapieren heeft gebruikt, of met opzet die van een ander heeft overgelegd.",
        "Whoever used false or forged travel or identity papers, or showed those of somebody else on purpose.",
        DuurInreisverbod.ValsePapierenGebruikt | (DuurInreisverbod.PapierenVanAnderOvergelegd & Oordeel.OpzetPapierenVanAnder));

    private Norm OnderC => field ??= Ground("4.c",
        "Wie al meer dan een terugkeerbesluit heeft gehad.",
        "Whoever has already had more than one return decision.",
        Eerder);

    private Norm Eerder => field ??= Reading("terugkeerbesluiten-van-voor-de-peildatum", "4.c",
        "Het terugkeerbesluit van de peildatum zelf telt niet als een eerder; twee eerdere zijn meer dan een.",
        "The return decision of the reference date itself does not count as an earlier one; two earlier ones are more than one.",
        AtLeast(2, Terugkeerbesluiten.Alle, Terugkeerbesluiten.Datum < Peildatum));

    private Norm OnderD => field ??= Ground("4.d",
            "Wie naar Nederland is gekomen terwijl een inreisverbod van kracht was; de andere Schengenstaten tellen hier als Nederland.",
            "Whoever came to the Netherlands while an entry ban was in force; the other Schengen states count as the Netherlands here.",
            DuurInreisverbod.IngereisdTijdensInreisverbod)
        .RefersTo(Statute.Vb.Article("1.3"));

    // ---------- Vijfde lid ----------

    private Norm Lid5 => field ??= Term("5",
        "Wie de openbare orde of de openbare veiligheid ernstig bedreigt: ten hoogste tien jaar.",
        "Whoever is a serious threat to public order or public safety: ten years at most.",
        Oordeel.ErnstigeBedreigingOpenbareOrde);

    private Norm GeweldOfOpium => field ??= Teken("5.a",
        "Een veroordeling na een gewelds- of opiumdelict.",
        "A conviction for a violent or drug offence.",
        Some(Antecedenten.Alle, Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Antecedenten.Soort.Is(SoortMisdrijf.Geweld, SoortMisdrijf.Drugs)));

    private Norm MeerDanZesJaar => field ??= Teken("5.b",
        "Een veroordeling tot een vrijheidsstraf wegens een misdrijf met meer dan zes jaar strafdreiging.",
        "A sentence of custody for a crime that carries more than six years.",
        Some(Antecedenten.Alle, Antecedenten.Misdrijf & Antecedenten.StrafmaximumMaanden > 72 & Antecedenten.Afdoening.Is(Afdoening.Veroordeling) & Some(Antecedenten.Straffen, Vrijheidsstraf & Antecedenten.Onvoorwaardelijk & Antecedenten.OnvoorwaardelijkeDagen >= 1)));

    private Norm Artikel1F => field ??= Teken("5.c",
            "Artikel 1F van het Vluchtelingenverdrag is tegengeworpen.",
            "Article 1F of the Refugee Convention was held against the person.",
            DuurInreisverbod.Artikel1FTegengeworpen)
        .RefersTo(Treaty.Vluchtelingenverdrag.Article("1F"));

    private Norm Tbs => field ??= Teken("5.d",
        "De maatregel van artikel 37a Sr (tbs) is opgelegd.",
        "The measure of article 37a Sr (tbs) was imposed.",
        Some(Antecedenten.Alle, Some(Antecedenten.Straffen, Antecedenten.SoortStraf.Is(SoortStraf.Tbs))));

    // ---------- Zesde lid ----------

    private Norm Lid6 => field ??= Term("6",
        "Wie volgens de minister de nationale veiligheid ernstig bedreigt, of als zwaarwegende belangen tot meer dan tien jaar nopen: ten hoogste twintig jaar.",
        "Whoever in the minister's judgement is a serious threat to national security, or where weighty interests call for more than ten years: twenty years at most.",
        Oordeel.ErnstigeBedreigingNationaleVeiligheid | ZwaarwegendeBelangen);

    private Norm ZwaarwegendeBelangen => field ??= Reading("zwaarwegende-belangen-alleen-bij-een-ernstige-bedreiging", "6",
        "Zwaarwegende belangen verlengen alleen het verbod van wie een ernstige bedreiging vormt: zonder zo'n bedreiging laat de wet niet meer dan vijf jaar toe.",
        "Weighty interests lengthen only the ban of a person who is a serious threat: without such a threat the act allows no more than five years.",
        Oordeel.ErnstigeBedreigingOpenbareOrde & Oordeel.BelangenNopenTotMeerDanTienJaar)
        .RefersTo(Statute.Vw.Article("66a", "4"));

    private static Norm Teken(string place, string nl, string en, Condition when) => Ground(place, nl, en, when, Force.NonExhaustive);
}
