using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>What one edition of A4/2.1 has and another has not. All else is the same, so it is stated once.</summary>
/// <param name="Ongewenst">The text of A4/3.1 of the same time, whose policy the paragraph follows.</param>
/// <param name="TweedeLid">The alinea on article 66a(2) Vw.</param>
/// <param name="Vervanging">The alinea on replacing a light ban.</param>
/// <param name="HerhaaldVwFeit">Whether a repeated act under the Vw leads to a ban by itself.</param>
/// <param name="VrijeTermijn">The alinea on the free term, if there is one.</param>
/// <param name="Afwijking">The alinea on departing from article 6.5 Vb, if there is one.</param>
internal sealed record Inreisverbodseditie(A4_3_1 Ongewenst, string TweedeLid, string Vervanging, bool HerhaaldVwFeit = false, string? VrijeTermijn = null, string? Afwijking = null);

/// <summary>Paragraph A4/2.1 Vc: on which grounds an entry ban is imposed, and whether it is a light or a heavy one. What stands in the way of a ban, A4/2.2 says.</summary>
public sealed class A4_2_1
{
    private readonly Inreisverbodseditie _editie;

    internal A4_2_1(ParagraphVersion text, Inreisverbodseditie editie)
    {
        _editie = editie;

        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        Grond = Asks("grond",
            "Is er een grond om een inreisverbod uit te vaardigen, en is dat een plicht?",
            "Is there a ground to impose an entry ban, and is it a duty?",
            Gronden);
        Soort = Asks("soort",
            "Is het inreisverbod licht of zwaar (artikel 66a, zesde of zevende lid, Vw)?",
            "Is the entry ban light or heavy (article 66a(6) or (7) Vw)?",
            InOrder(
                Zwaar.Gives(Keuzen.SoortInreisverbod, SoortInreisverbod.Zwaar),
                (!Zwaar).Gives(Keuzen.SoortInreisverbod, SoortInreisverbod.Licht)))
            .When(Gronden.Is(Inreisverbodsgrond.Moet, Inreisverbodsgrond.Kan));
        ZwaarOnderA = AsksZwaar("A", "een veroordeling of tbs", "a conviction or tbs", OnderA);
        ZwaarOnderB = AsksZwaar("B", "gevaar voor de openbare orde of de nationale veiligheid", "danger to public order or national security", OnderB);
        ZwaarOnderC = AsksZwaar("C", "een ernstige bedreiging", "a serious threat", OnderC);
        ZwaarOnderD = AsksZwaar("D", "een verdrag of de internationale betrekkingen", "a treaty or international relations", OnderD);
        Vervangen = Asks("lichtVervangen",
            "Is er een licht inreisverbod dat voor een zwaar plaatsmaakt, als A4/2.2 daaraan niet in de weg staat?",
            "Is there a light ban that makes way for a heavy one, if A4/2.2 does not stand in the way?",
            Vervanging).Aside();
        Afwijken = _editie.Afwijking is null ? null : Asks("afwijkenVanUitzondering",
            "Wijkt de IND wegens gevaar af van de gevallen zonder inreisverbod (artikel 6.5, vierde lid, Vb)?",
            "Does the IND depart, because of danger, from the cases without an entry ban (article 6.5(4) Vb)?",
            WegensGevaar).Aside();

#pragma warning restore CS8604

        Rule = new(text, results => Inreisverbodsgrondslag.Van(this, results),
            [Grond, Soort, ZwaarOnderA, ZwaarOnderB, ZwaarOnderC, ZwaarOnderD, Vervangen, .. Afwijken is null ? Array.Empty<Question>() : [Afwijken]]);
    }

    /// <summary>Whether there is a ground, and whether it is a duty.</summary>
    public Question<Inreisverbodsgrond> Grond { get; }

    /// <summary>Light or heavy.</summary>
    public Question<SoortInreisverbod> Soort { get; }

    /// <summary>Whether letter a of article 66a(7) Vw makes it a heavy one.</summary>
    public Question<bool> ZwaarOnderA { get; }

    /// <summary>Whether letter b does.</summary>
    public Question<bool> ZwaarOnderB { get; }

    /// <summary>Whether letter c does.</summary>
    public Question<bool> ZwaarOnderC { get; }

    /// <summary>Whether letter d does.</summary>
    public Question<bool> ZwaarOnderD { get; }

    /// <summary>Whether a light ban makes way for a heavy one.</summary>
    public Question<bool> Vervangen { get; }

    /// <summary>Whether the IND departs from the cases without a ban; <c>null</c> in a text that does not say so.</summary>
    public Question<bool>? Afwijken { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Inreisverbodsgrondslag> Rule { get; }

    private static Question<bool> AsksZwaar(string letter, string nl, string en, Condition grond) => Asks("zwaarOnder" + letter,
        $"Maakt {nl} het inreisverbod zwaar (artikel 66a, zevende lid, onder {letter.ToLowerInvariant()}, Vw)?",
        $"Does {en} make it a heavy ban (article 66a(7)({letter.ToLowerInvariant()}) Vw)?",
        grond).Aside();

    // ---------- Plicht en bevoegdheid ----------

    private static Value<Inreisverbodsgrond> Wet => Vw_66a_2013.Rule.SubDecision(Vw_66a_2013.Grond);

    private Value<Inreisverbodsgrond> Gronden => field ??= InOrder(
        (Wet.Is(Inreisverbodsgrond.Moet) | (Wet.Is(Inreisverbodsgrond.Kan) & Altijd)).Gives(Inreisverbodsgronden.Antwoorden, Inreisverbodsgrond.Moet),
        (Wet.Is(Inreisverbodsgrond.Kan) & !Altijd & Soms).Gives(Inreisverbodsgronden.Antwoorden, Inreisverbodsgrond.Kan),
        (Wet.Is(Inreisverbodsgrond.Geen) | (Wet.Is(Inreisverbodsgrond.Kan) & !Altijd & !Soms)).Gives(Inreisverbodsgronden.Antwoorden, Inreisverbodsgrond.Geen));

    private Condition Altijd => field ??= !Belangen & (_editie.HerhaaldVwFeit ? HerhaaldFeit | (TweedeLid & GrondC) : (TweedeLid & GrondC) | VrijeTermijnOverschreden);

    private Condition Soms => field ??= !Belangen & TweedeLid;

    private Condition GrondA => field ??= _editie.Ongewenst.Rule.SubDecision(_editie.Ongewenst.OnderdeelA).Is(true);

    private Condition GrondB => field ??= _editie.Ongewenst.Rule.SubDecision(_editie.Ongewenst.OnderdeelB).Is(true);

    private Condition GrondC => field ??= _editie.Ongewenst.Rule.SubDecision(_editie.Ongewenst.OnderdeelC).Is(true);

    private Condition GrondDofE => field ??= _editie.Ongewenst.Rule.SubDecision(_editie.Ongewenst.OnderdeelD).Is(true) | _editie.Ongewenst.Rule.SubDecision(_editie.Ongewenst.OnderdeelE).Is(true);

    private Norm HerhaaldFeit => field ??= Ground("2",
        "Een inreisverbod volgt voor wie niet rechtmatig hier is en bij herhaling een feit beging dat de Vw strafbaar stelt.",
        "A ban follows for whoever is not lawfully here and repeatedly committed an act that the Vw makes punishable.",
        ZoalsOnderA);

    private Norm ZoalsOnderA => field ??= Requirement("3",
            "Daarvoor gelden de regels over ongewenstverklaring onder a, ook die over het bewijs.",
            "The rules on a declaration of undesirability under letter a govern it, those on evidence included.",
            GrondA)
        .RefersTo(new OtherParagraph("A4/3.1"));

    private Norm TweedeLid => field ??= Must(_editie.TweedeLid,
            "Voor een inreisverbod tegen wie niet onmiddellijk weg moet, geldt het beleid over ongewenstverklaring.",
            "For a ban on whoever need not leave at once the policy on a declaration of undesirability holds.",
            ZonderGrondGeenVerbod)
        .RefersTo(Statute.Vw.Article("66a", "2"), new OtherParagraph("A4/3.1"));

    private Norm ZonderGrondGeenVerbod => field ??= Reading("tweede-lid-alleen-met-een-grond-van-a4-3-1", _editie.TweedeLid,
        "Zonder een van de gronden voor ongewenstverklaring gebruikt de IND deze bevoegdheid niet; de grond zegt ook of het een plicht is.",
        "Without one of the grounds for a declaration the IND does not use this power; the ground also says whether it is a duty.",
        GrondA | GrondB | GrondC | GrondDofE);

    private Norm Belangen => field ??= Reading("belangenafweging-ook-bij-het-inreisverbod", _editie.TweedeLid,
            "Bij dat beleid hoort de afweging van belangen; wegen die van de vreemdeling zwaarder, dan volgt geen inreisverbod.",
            "That policy includes the balance of interests; where those of the person weigh heavier there is no ban.",
            Oordeel.BelangenTegenInreisverbod)
        .RefersTo(new OtherParagraph("A4/3.1"));

    private Norm VrijeTermijnOverschreden => field ??= OpenList(_editie.VrijeTermijn!,
            "Een inreisverbod volgt onder andere voor wie de vrije termijn met meer dan drie dagen heeft overschreden en niet onmiddellijk weg moet; een ander geval beoordeelt een mens.",
            "A ban follows, among others, for whoever exceeded the free term by more than three days and need not leave at once; a human judges another case.",
            ZonderVrijeTermijn,
            !TweedeLid & Oordeel.AnderGevalInreisverbod)
        .RefersTo(Statute.Vb.Article("3.3"), Statute.Vw.Article("66a", "2"));

    private Norm ZonderVrijeTermijn => field ??= Reading("zonder-vrije-termijn-geen-overschrijding", _editie.VrijeTermijn!,
        "Wie bij de inreis geen vrije termijn meer had, heeft er geen overschreden.",
        "Whoever had no free term left at entry has exceeded none.",
        ((Peildatum < NieuweTekst3_3 & Vb_3_3_2013.Rule.SubDecision(Vb_3_3_2013.Text.VrijBijInreis).Is(true)) | (Peildatum >= NieuweTekst3_3 & Vb_3_3_2014.Rule.SubDecision(Vb_3_3_2014.Text.VrijBijInreis).Is(true))) & MeerDanDrieDagen);

    private Norm MeerDanDrieDagen => field ??= Reading("overschrijding-tot-aantreffen-of-vertrek", _editie.VrijeTermijn!,
        "De overschrijding begint op de dag na de laatste dag van de vrije termijn en loopt tot en met de dag van vertrek of, van wie nog hier is, van aantreffen.",
        "The excess begins on the day after the last day of the free term and runs until the day of departure or, of whoever is still here, of being found, that day included.",
        VrijeTermijn.AangetroffenOfVertrokkenOp > Follows("three days later", LaatsteDag, static day => Termijn.Plus(day, 0, 0, 3)));

    private static LocalDate NieuweTekst3_3 => Publicaties.VbNovember2014Tot2015.From.NotAfter;

    private static Value<LocalDate> LaatsteDag => field ??= InOrder(
        (Peildatum < NieuweTekst3_3).Gives(Vb_3_3_2013.Rule.SubDecision(Vb_3_3_2013.Text.LaatsteDag)),
        (Peildatum >= NieuweTekst3_3).Gives(Vb_3_3_2014.Rule.SubDecision(Vb_3_3_2014.Text.LaatsteDag)));

    // ---------- Licht of zwaar ----------

    private Norm Zwaar => field ??= Ground("1.s1",
            "Voor een zwaar inreisverbod geldt het beleid over ongewenstverklaring onder b tot en met e.",
            "For a heavy ban the policy on a declaration of undesirability under letters b to e holds.",
            PerLetter)
        .RefersTo(Statute.Vw.Article("66a", "7"), new OtherParagraph("A4/3.1"));

    private Norm PerLetter => field ??= Reading("letters-van-artikel-67-bij-het-zevende-lid", "1.s1",
        "Onder a hoort bij b van artikel 67, onder b bij c, onder d bij d en e; onder c staat op zichzelf.",
        "Letter a goes with b of article 67, letter b with c, letter d with d and e; letter c stands by itself.",
        OnderA | OnderB | OnderC | OnderD);

    private static Condition OnderA => Vw_66a_2013.Rule.SubDecision(Vw_66a_2013.OnderdeelA).Is(true);

    private Condition OnderB => field ??= _editie.Ongewenst.Rule.SubDecision(_editie.Ongewenst.OpenbareOrde).Is(true) | _editie.Ongewenst.Rule.SubDecision(_editie.Ongewenst.NationaleVeiligheid).Is(true);

    private static Condition OnderC => Vw_66a_2013.Rule.SubDecision(Vw_66a_2013.OnderdeelC).Is(true);

    private Condition OnderD => field ??= GrondDofE & Oordeel.ZwaarWegensInternationaleGrond;

    private Norm Vervanging => field ??= Must(_editie.Vervanging,
            "Een licht inreisverbod maakt plaats voor een zwaar als het zevende lid van toepassing is.",
            "A light ban makes way for a heavy one where the seventh lid applies.",
            Some(Inreisverboden.Alle, Inreisverboden.Soort.Is(SoortInreisverbod.Licht)) & Zwaar & MetGrond)
        .RefersTo(Statute.Vw.Article("66a", "6"), Statute.Vw.Article("66a", "7"));

    private Norm MetGrond => field ??= Reading("licht-vervangen-vraagt-een-grond", _editie.Vervanging,
            "Ook het zware inreisverbod dat in de plaats komt, vraagt een grond van het eerste of tweede lid van artikel 66a Vw; zonder grond wordt niet vervangen.",
            "The heavy ban that takes its place asks for a ground of article 66a(1) or (2) Vw as well; without one nothing is replaced.",
            Gronden.Is(Inreisverbodsgrond.Moet, Inreisverbodsgrond.Kan))
        .RefersTo(Statute.Vw.Article("66a", "1"), Statute.Vw.Article("66a", "2"));

    private Norm WegensGevaar => field ??= Must(_editie.Afwijking!,
            "Bij gevaar voor de openbare orde, de openbare veiligheid of de nationale veiligheid wijkt de IND af van de gevallen waarin geen inreisverbod volgt.",
            "Where there is danger to public order, public safety or national security the IND departs from the cases without a ban.",
            Oordeel.GevaarBijUitzonderingInreisverbod)
        .RefersTo(Statute.Vb.Article("6.5", "4"));
}
