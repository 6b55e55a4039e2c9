using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.8.2 Vc, 2013 to 2015: how a person asks for removal from OPS, and when the IND removes an alert from it.</summary>
public sealed class A2_12_8_2
{
    private readonly string _dienst;

    internal A2_12_8_2(ParagraphVersion text, string dienst, bool metMvv)
    {
        _dienst = dienst;

        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        MagVragen = Asks("magVragen",
            "Mag de vreemdeling om verwijdering uit het OPS vragen?",
            "May the person ask for removal from OPS?",
            Recht)
            .When(Bereik);
        AanWie = Asks("geadresseerde",
            "Aan wie richt de vreemdeling het verzoek?",
            "To whom does the person address the request?",
            ExactlyOne(Recht.Gives(Taak.Geadresseerden, Geadresseerde.LandelijkeDienst)))
            .When(Bereik);
        VormInOrde = Asks("vormInOrde",
            "Is het verzoek schriftelijk en gemotiveerd?",
            "Is the request in writing, with reasons?",
            Vorm)
            .When(Bereik & OpheffingSignalering.Gevraagd);
        LaatsteDag = Asks("laatsteDagBeslissing",
            "Wat is de laatste dag waarop de IND beslist?",
            "What is the last day on which the IND decides?",
            ExactlyOne(BinnenVierWeken.Gives(VierWeken.Na(OpheffingSignalering.VerzoekOntvangenOp, "1.s4"))))
            .When(Bereik & OpheffingSignalering.Gevraagd);
        Besluit = Asks("opheffen",
            "Heft de IND de signalering in het OPS op?",
            "Does the IND lift the alert in OPS?",
            metMvv
                ? InOrder(
                    (Verstreken | MvvDoorgehaald).Gives(SignaleringWeg.Antwoorden, Opheffing.Verwijderen),
                    Vervroegd.Gives(SignaleringWeg.Antwoorden, Opheffing.KanOpheffen),
                    (!Verstreken & !MvvDoorgehaald & !Vervroegd).Gives(SignaleringWeg.Antwoorden, Opheffing.Blijft))
                : InOrder(
                    Verstreken.Gives(SignaleringWeg.Antwoorden, Opheffing.Verwijderen),
                    Vervroegd.Gives(SignaleringWeg.Antwoorden, Opheffing.KanOpheffen),
                    (!Verstreken & !Vervroegd).Gives(SignaleringWeg.Antwoorden, Opheffing.Blijft)))
            .When(Bereik);
        Dienst = Asks("plichtenDienst",
            "Wat doet de informatiedienst van de politie?",
            "What does the information service of the police do?",
            AllThatHold(Doorsturen))
            .When(Bereik).Aside();

#pragma warning restore CS8604

        Rule = new(text, results => OpheffingsverzoekUitkomst.Van(this, results), MagVragen, AanWie, VormInOrde, LaatsteDag, Besluit, Dienst)
        {
            Elsewhere = new(
                "De paragraaf gaat over een signalering in het OPS; over het (N)SIS gaan A2/12.8 en A2/12.8.1.",
                "The paragraph is about an alert in OPS; (N)SIS is in A2/12.8 and A2/12.8.1."),
        };
    }

    /// <summary>Whether the person may ask.</summary>
    public Question<bool> MagVragen { get; }

    /// <summary>To whom.</summary>
    public Question<Geadresseerde> AanWie { get; }

    /// <summary>Whether the request is in the right form.</summary>
    public Question<bool> VormInOrde { get; }

    /// <summary>The last day to decide.</summary>
    public Question<LocalDate> LaatsteDag { get; }

    /// <summary>What becomes of the alert.</summary>
    public Question<Opheffing> Besluit { get; }

    /// <summary>What the service does.</summary>
    public Question<IReadOnlyList<Pinpoint>> Dienst { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<OpheffingsverzoekUitkomst> Rule { get; }

    private static Condition Bereik => OpheffingSignalering.Register.Is(Register.Ops);

    private Norm Recht => field ??= May("1.s1",
        "Wie in het OPS staat, heeft het recht om verwijdering te vragen.",
        "Whoever stands in OPS has the right to ask for removal.",
        Bereik);

    private Norm Vorm => field ??= Must("1.s2",
            $"Het verzoek is schriftelijk, met redenen, en gaat naar de {_dienst}.",
            $"The request is in writing, with reasons, and goes to the {_dienst}.",
            OpheffingSignalering.VerzoekSchriftelijk & OpheffingSignalering.VerzoekGemotiveerd)
        .RefersTo(Statute.Wbp.Article("35"), Statute.Wbp.Article("36"));

    private Norm Doorsturen => field ??= Must("1.s3",
        $"De {_dienst} stuurt het verzoek naar de IND.",
        $"The {_dienst} sends the request to the IND.",
        OpheffingSignalering.Gevraagd);

    private Norm BinnenVierWeken => field ??= Term("1.s4",
        "De IND beslist schriftelijk binnen vier weken nadat hij het verzoek ontving.",
        "The IND decides in writing within four weeks after it received the request.",
        OpheffingSignalering.Gevraagd);

    private Norm Verstreken => field ??= Must("2",
        "De IND verwijdert de signalering uit het OPS als de termijn om is.",
        "The IND removes the alert from OPS when the term is over.",
        EigenTermijn);

    private Norm EigenTermijn => field ??= Reading("signalering-houdt-haar-eigen-termijn", "2",
        "De termijn is die waarvoor de signalering is opgenomen, en is om op de dag na de laatste.",
        "The term is that for which the alert was entered, and is over on the day after the last.",
        OpheffingSignalering.LaatsteDag < Peildatum);

    private Norm Vervroegd => field ??= May("3",
        "De IND kan eerder opheffen als gewijzigde omstandigheden daartoe nopen.",
        "The IND can lift earlier where changed circumstances compel it.",
        !Verstreken & OmstandighedenNopen);

    private Norm OmstandighedenNopen => field ??= Reading("omstandigheden-nopen-beoordeelt-een-mens", "3",
        "Voor het OPS noemt de tekst geen gevallen; zijn er gewijzigde omstandigheden, dan beoordeelt een mens of zij tot opheffing nopen.",
        "For OPS the text names no cases; where there are changed circumstances, a human judges whether they compel to lift.",
        (OpheffingSignalering.GrondslagVervallen | OpheffingSignalering.OnterechtGesteld | OpheffingSignalering.VerblijfNederlandToegestaan | OpheffingSignalering.VerblijfLidstaatToegestaan | OpheffingSignalering.AndereOmstandigheden)
            & Oordeel.OmstandighedenNopenTotOpheffing);

    private Norm MvvDoorgehaald => field ??= Must("4",
        "De IND heft een signalering wegens de mvv op als de mvv-sticker wordt doorgehaald.",
        "The IND lifts an alert for the mvv when the mvv sticker is struck through.",
        OpheffingSignalering.Grondslag.Is(Grondslag.Mvv) & Mvv.StickerDoorgehaald);
}
