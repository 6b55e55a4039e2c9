using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A4;

/// <summary>Paragraph A4/2.5.5 Vc: when the IND lifts an entry ban of its own motion. The text of 2014 asks for no application and names other purposes; on 1 January 2015 the paragraph lapsed.</summary>
public sealed class A4_2_5_5
{
    private readonly bool _van2014;

    internal A4_2_5_5(ParagraphVersion text, bool van2014)
    {
        _van2014 = van2014;

        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        Opheffen = Asks("ambtshalveOpheffen",
            "Heft de IND het inreisverbod ambtshalve op?",
            "Does the IND lift the entry ban of its own motion?",
            Plicht | WegensRegulier | WegensAsiel).When(Bereik);
        Gronden = Asks("gronden",
            "Waarom?",
            "Why?",
            AllThatHold(Plicht, WegensRegulier, WegensAsiel)).When(Bereik).Aside();

#pragma warning restore CS8604

        Rule = new(text, results => AmbtshalveUitkomst.Van(results, this), Opheffen, Gronden)
        {
            Elsewhere = new(
                "De paragraaf gaat over een inreisverbod dat is uitgevaardigd; of er een wordt uitgevaardigd, staat in A4/2.1 en A4/2.2.",
                "The paragraph is about an entry ban that was issued; whether one is issued is in A4/2.1 and A4/2.2."),
        };
    }

    /// <summary>Whether the ban is lifted.</summary>
    public Question<bool> Opheffen { get; }

    /// <summary>Why.</summary>
    public Question<IReadOnlyList<Pinpoint>> Gronden { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<AmbtshalveUitkomst> Rule { get; }

    private static Condition Bereik => BestaandInreisverbod.Uitgevaardigd;

    // ---------- De plicht van het Vb ----------

    private Norm Plicht => field ??= _van2014
        ? Must("1.aanhef",
                "De paragraaf komt naast het Vb: een geval van artikel 6.5, tweede lid, Vb leidt ook tot opheffing.",
                "The paragraph stands beside the Vb: a case of article 6.5(2) Vb leads to lifting too.",
                PlichtVanHetVb)
            .RefersTo(Statute.Vb.Article("6.5", "2"), Statute.Vb.Article("6.5", "3"))
        : PlichtVanHetVb;

    private Norm PlichtVanHetVb => field ??= Reading("plicht-van-artikel-6-5-gaat-voor", "1.aanhef",
            "Doet zich een geval van artikel 6.5, tweede lid, Vb voor, dan wordt ook een zwaar inreisverbod opgeheven, zonder aanvraag; bij gevaar niet.",
            "Where a case of article 6.5(2) Vb arises, a heavy entry ban is lifted too, without an application; with danger it is not.",
            BestaandInreisverbod.GevalArtikel65Lid2 | InAanmerking)
        .RefersTo(Statute.Vb.Article("6.5", "3"))
        .Unless(Gevaar);

    private Norm InAanmerking => field ??= Reading("aan-alle-voorwaarden-is-in-aanmerking", "1.aanhef",
            "Wie aan alle voorwaarden voor een doel van artikel 6.5, tweede lid, Vb voldoet, komt voor die vergunning in aanmerking en is dus zo'n geval.",
            "Whoever meets all conditions for a purpose of article 6.5(2) Vb is eligible for that permit, and so is such a case.",
            AmbtshalveOpheffing.Doel.Is(DoelRegulier.Artikel65Lid2) & ZonderHetVerbodBezien)
        .RefersTo(Statute.Vb.Article("6.5", "2"));

    // ---------- Regulier ----------

    private Norm WegensRegulier => field ??= Must("1",
            "Het inreisverbod wordt ambtshalve opgeheven voor regulier verblijf, als aan alle punten is voldaan.",
            "The entry ban is lifted of its own motion for regular residence, where all points are met.",
            Licht & (_van2014 ? AanAlleVoorwaarden : VoorEenDoel & AanAlleVoorwaarden))
        .Unless(Gevaar);

    private Norm Licht => field ??= Requirement("1.1",
            "Artikel 66a, zevende lid, Vw is niet van toepassing.",
            "Article 66a(7) Vw does not apply.",
            !BestaandInreisverbod.Artikel66aLid7)
        .RefersTo(Statute.Vw.Article("66a", "7"));

    private Norm VoorEenDoel => field ??= Requirement("1.2",
            "De vreemdeling vraagt een reguliere vergunning voor een doel van artikel 6.5, tweede lid, Vb, voor gezin of voor medische behandeling.",
            "The person applies for a regular permit for a purpose of article 6.5(2) Vb, for family or for medical treatment.",
            Aanvraag.Gedaan & Aanvraag.Soort.Is(SoortAanvraag.Regulier, SoortAanvraag.RegulierVoortzetting)
            & AmbtshalveOpheffing.Doel.Is(DoelRegulier.Artikel65Lid2, DoelRegulier.Gezin, DoelRegulier.MedischeBehandeling))
        .RefersTo(Statute.Vb.Article("6.5", "2"));

    private Norm AanAlleVoorwaarden => field ??= _van2014
        ? Requirement("1.2",
                "De vreemdeling voldoet aan alle voorwaarden voor regulier verblijf voor gezin of om een humanitaire reden.",
                "The person meets all conditions for regular residence for family or on a humanitarian ground.",
                DoelVan2014 & ZonderHetVerbodBezien)
            .RefersTo(new OtherParagraph("B7"), new OtherParagraph("B8"), new OtherParagraph("B9"))
        : Requirement("1.3",
            "De vreemdeling voldoet aan alle voorwaarden voor die vergunning.",
            "The person meets all conditions for that permit.",
            ZonderHetVerbodBezien);

    private Norm ZonderHetVerbodBezien => field ??= Weggedacht(_van2014 ? "1.2" : "1.3", AmbtshalveOpheffing.VoldoetAanVoorwaardenRegulier);

    private static Norm Weggedacht(string place, Condition voldoet) => Reading("inreisverbod-weggedacht-bij-de-vergunning", place,
        "Of aan alle voorwaarden is voldaan, wordt bezien alsof het inreisverbod er niet is.",
        "Whether all conditions are met is looked at as if the entry ban were not there.",
        voldoet);

    private Norm DoelVan2014 => field ??= Reading("medisch-hoort-bij-de-doelen-van-2014", "1.2",
        "Medische behandeling is een tijdelijk humanitair doel.",
        "Medical treatment is a temporary humanitarian purpose.",
        AmbtshalveOpheffing.Doel.Is(DoelRegulier.Gezin, DoelRegulier.MedischeBehandeling, DoelRegulier.HumanitairTijdelijk, DoelRegulier.HumanitairNietTijdelijk));

    private Norm Gevaar => field ??= Reading("gevaar-staat-ook-ambtshalve-in-de-weg", "1",
            "Ook ambtshalve wordt bij gevaar niet opgeheven, zoals A4/2.5.2 zegt en artikel 6.5, vierde lid, Vb toelaat.",
            "Of its own motion too the ban is not lifted with danger, as A4/2.5.2 says and article 6.5(4) Vb allows.",
            Oordeel.GevaarTegenOpheffingInreisverbod)
        .RefersTo(new OtherParagraph("A4/2.5.2"), Statute.Vb.Article("6.5", "4"));

    // ---------- Asiel ----------

    private Norm WegensAsiel => field ??= Must(_van2014 ? "1.3" : "2",
        "Het inreisverbod wordt ambtshalve opgeheven voor wie aan alle voorwaarden voor asiel voldoet.",
        "The entry ban is lifted of its own motion for whoever meets all conditions for asylum.",
        OokBijZwaar);

    private Norm OokBijZwaar => field ??= Reading("asiel-ook-bij-een-zwaar-inreisverbod", _van2014 ? "1.3" : "2",
        "Dit geldt ook voor een zwaar inreisverbod; bij gevaar beoordeelt een mens of wordt opgeheven.",
        "This holds for a heavy entry ban too; with danger a human judges whether it is lifted.",
        (_van2014 ? AsielZonderHetVerbodBezien : Aanvraag.Gedaan & Aanvraag.Soort.Is(SoortAanvraag.Asiel) & AsielZonderHetVerbodBezien)
        & (!Oordeel.GevaarTegenOpheffingInreisverbod | Oordeel.OpheffenBijAsielOndanksGevaar));

    private Norm AsielZonderHetVerbodBezien => field ??= Weggedacht(_van2014 ? "1.3" : "2", AmbtshalveOpheffing.VoldoetAanVoorwaardenAsiel);
}
