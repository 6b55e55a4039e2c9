using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.8 Vc, 2013 to 2015: when the IND removes an alert from (N)SIS.</summary>
public sealed class A2_12_8
{
    private readonly Text _recht;

    internal A2_12_8(ParagraphVersion text, Text recht)
    {
        _recht = recht;

        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        Besluit = Asks("opheffen",
            "Heft de IND de signalering in het (N)SIS op?",
            "Does the IND lift the alert in (N)SIS?",
            InOrder(
                (Verstreken | OpVerzoekVanSirene).Gives(SignaleringWeg.Antwoorden, Opheffing.Verwijderen),
                Vervroegd.Gives(SignaleringWeg.Antwoorden, Opheffing.KanOpheffen),
                (!Verstreken & !OpVerzoekVanSirene & !Vervroegd).Gives(SignaleringWeg.Antwoorden, Opheffing.Blijft)))
            .When(Bereik);
        Omstandigheden = Asks("gewijzigdeOmstandigheden",
            "Welke genoemde gewijzigde omstandigheden zijn er?",
            "Which of the changed circumstances named are there?",
            AllThatHold(GrondslagVervallen, OnterechteGronden, VerblijfHier, VerblijfElders))
            .When(Bereik).Aside();
        NaarOps = Asks("daarnaInOps",
            "Wordt de signalering na verwijdering uit het (N)SIS in het OPS opgenomen?",
            "Is the alert entered in OPS after it was removed from (N)SIS?",
            DaarnaInOps)
            .When(Bereik & OpVerzoekVanSirene);
        Ind = Asks("plichtenInd",
            "Wat doet de IND?",
            "What does the IND do?",
            AllThatHold(Verstreken, OpVerzoekVanSirene, Verblijfsdoel))
            .When(Bereik).Aside();
        Sirene = Asks("plichtenSirene",
            "Wat doet het Nederlandse Bureau SIRENE?",
            "What does the Dutch SIRENE office do?",
            AllThatHold(Doorsturen))
            .When(Bereik).Aside();
        AndereSirene = Asks("plichtenSireneAndereStaat",
            "Wat doet het Bureau SIRENE van de andere staat?",
            "What does the SIRENE office of the other state do?",
            AllThatHold(Verzoeken))
            .When(Bereik).Aside();

#pragma warning restore CS8604

        Rule = new(text, results => SignaleringWeg.Van(this, results), Besluit, Omstandigheden, NaarOps, Ind, Sirene, AndereSirene)
        {
            Elsewhere = new(
                "De paragraaf gaat over een Nederlandse signalering in het (N)SIS; over die van een andere staat gaat A2/12.8.1, over het OPS A2/12.8.2.",
                "The paragraph is about a Dutch alert in (N)SIS; one of another state is in A2/12.8.1, OPS in A2/12.8.2."),
        };
    }

    /// <summary>Whether the alert is lifted.</summary>
    public Question<Opheffing> Besluit { get; }

    /// <summary>Which changed circumstances are there.</summary>
    public Question<IReadOnlyList<Pinpoint>> Omstandigheden { get; }

    /// <summary>Whether it is entered in OPS afterwards.</summary>
    public Question<bool> NaarOps { get; }

    /// <summary>What the IND does.</summary>
    public Question<IReadOnlyList<Pinpoint>> Ind { get; }

    /// <summary>What the Dutch SIRENE office does.</summary>
    public Question<IReadOnlyList<Pinpoint>> Sirene { get; }

    /// <summary>What the SIRENE office of the other state does.</summary>
    public Question<IReadOnlyList<Pinpoint>> AndereSirene { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<SignaleringWeg> Rule { get; }

    private static Condition Bereik => OpheffingSignalering.DoorNederland & OpheffingSignalering.Register.Is(Register.Sis);

    // ---------- Eerste alinea ----------

    private Norm Verstreken => field ??= Must("1",
        "De IND verwijdert de signalering uit het (N)SIS als de termijn om is.",
        "The IND removes the alert from (N)SIS when the term is over.",
        EigenTermijn);

    private Norm EigenTermijn => field ??= Reading("signalering-houdt-haar-eigen-termijn", "1",
        "De termijn is die waarvoor de signalering is opgenomen, en is om op de dag na de laatste; een latere tekst met een andere termijn verlengt of verkort haar niet.",
        "The term is that for which the alert was entered, and is over on the day after the last; a later text with another term does not make it longer or shorter.",
        OpheffingSignalering.LaatsteDag < Peildatum);

    // ---------- Tweede alinea ----------

    private Norm Vervroegd => field ??= May("2.s1",
        "De IND kan eerder opheffen als gewijzigde omstandigheden daartoe aanzetten.",
        "The IND can lift earlier where changed circumstances are a reason for it.",
        !Verstreken & (GrondslagVervallen | OnterechteGronden | VerblijfHier | VerblijfElders | Anders));

    private Norm Anders => field ??= Reading("andere-omstandigheden-beoordeelt-een-mens", "2.s1",
        "De lijst is niet gesloten; of andere gewijzigde omstandigheden reden zijn, beoordeelt een mens.",
        "The list is not closed; whether other changed circumstances are a reason is for a human to judge.",
        OpheffingSignalering.AndereOmstandigheden & Oordeel.OmstandighedenZettenAanTotOpheffing);

    private Norm GrondslagVervallen => field ??= Ground("2.1",
        "De grondslag van de signalering is weggevallen.",
        "The basis of the alert has lapsed.",
        OpheffingSignalering.GrondslagVervallen,
        Force.NonExhaustive);

    private Norm OnterechteGronden => field ??= Ground("2.2",
        "De vreemdeling toont aan dat de gronden niet kloppen.",
        "The person shows that the grounds are wrong.",
        OpheffingSignalering.OnterechtGesteld & Oordeel.SignaleringOpOnterechteGronden,
        Force.NonExhaustive);

    private Norm VerblijfHier => field ??= Ground("2.3",
        "De vreemdeling mag in Nederland verblijven.",
        "The person may stay in the Netherlands.",
        OpheffingSignalering.VerblijfNederlandToegestaan,
        Force.NonExhaustive);

    private Norm VerblijfElders => field ??= Ground("2.4.s1",
        "De vreemdeling mag in een andere lidstaat verblijven.",
        "The person may stay in another member state.",
        OpheffingSignalering.VerblijfLidstaatToegestaan,
        Force.NonExhaustive);

    private Norm Verzoeken => field ??= Must("2.4.s2",
        "Het Bureau SIRENE van die staat verzoekt Nederland de signalering op te heffen.",
        "The SIRENE office of that state asks the Netherlands to lift the alert.",
        VerblijfElders);

    private Norm Doorsturen => field ??= Must("2.4.s3",
        "Het Bureau SIRENE in Nederland stuurt dat verzoek naar de IND.",
        "The SIRENE office in the Netherlands sends that request to the IND.",
        VerzoekVanSirene);

    private Condition VerzoekVanSirene => field ??= VerblijfElders & OpheffingSignalering.VerzoekVanSirene;

    private Norm OpVerzoekVanSirene => field ??= Must("2.4.s4",
        "Op dat verzoek verwijdert de IND de signalering uit het (N)SIS en gaat na of zij in het OPS komt.",
        "On that request the IND removes the alert from (N)SIS and examines whether it goes into OPS.",
        NaVerzoekGeenKeuze);

    private Norm NaVerzoekGeenKeuze => field ??= Reading("na-verzoek-van-sirene-geen-keuze", "2.4.s4",
        "In de genoemde gevallen kan de IND opheffen; pas na een verzoek van de andere staat is er geen keuze meer.",
        "In the cases named the IND can lift; only after a request of the other state there is no choice left.",
        VerzoekVanSirene);

    private Norm DaarnaInOps => field ??= Reading("ops-na-verwijdering-beoordeelt-een-mens", "2.4.s4",
        "Of de signalering daarna in het OPS komt, beoordeelt een mens; de tekst geeft er geen maatstaf voor.",
        "Whether the alert goes into OPS afterwards is for a human to judge; the text gives no standard for it.",
        Oordeel.NaVerwijderingInOps);

    private Norm Verblijfsdoel => field ??= Must("2.4.s5",
        $"Bij opneming in het OPS betrekt de IND het verblijfsdoel als de vreemdeling onder het {_recht.Nl} komt te vallen.",
        $"When entering it in OPS the IND takes the purpose of stay into account if the person comes within the scope of {_recht.En}.",
        OpVerzoekVanSirene & OpheffingSignalering.OnderUnierecht);
}
