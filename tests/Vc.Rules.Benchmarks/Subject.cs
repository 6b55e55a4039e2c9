using NodaTime;
using Vc.Rules.Benchmarks.ByHand;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Circulaire.B1;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Benchmarks;

/// <summary>One question of one paragraph that is also written by hand, with the dossiers and the date on which both are asked.</summary>
internal abstract class Subject(Paragraph paragraph, LocalDate peildatum, Likely[] likely)
{
    private readonly RandomDossiers _dossiers = new(paragraph, peildatum, likely);

    public Paragraph Paragraph => paragraph;

    public LocalDate Peildatum => peildatum;

    public abstract Question Question { get; }

    /// <summary>The answers by their <see cref="Coded"/> numbers.</summary>
    public IReadOnlyList<string> Answers => Question.Answer is IChoices choices ? [.. choices.Options.Select(static option => option.Name)] : ["no", "yes"];

    /// <summary>The same law as a well-known library would have it; <c>null</c> where there is none.</summary>
    public IByLibrary? Library { get; init; }

    /// <summary>Cases one after another, whole and with a share of the answers left out.</summary>
    public IEnumerable<(Dossier Whole, Dossier Part)> Draw(int seed, int unknownPercent) => _dossiers.Draw(seed, unknownPercent / 100.0);

    /// <summary>As many dossiers as the benchmarks rotate through.</summary>
    public Dossier[] Rotating(int unknownPercent) => [.. Draw(126, unknownPercent).Take(RandomDossiers.Rotation).Select(static drawn => drawn.Part)];

    public override string ToString() => $"{paragraph.Version.Paragraph} {Question.Name}";

    public abstract int TwoValued(Dossier dossier);

    public abstract int ThreeValued(Dossier dossier);

    public abstract Reasoned Reason(Dossier dossier);

    /// <summary>The answer by the rule alone, as a <see cref="Coded"/> number.</summary>
    public abstract int Answer(Dossier dossier);

    /// <summary>The decision on the question, and its answer as a <see cref="Coded"/> number.</summary>
    public abstract (Decision Decision, int Answer) Decide(Dossier dossier);

    /// <summary>The operations that are timed, over as many dossiers as the benchmarks rotate through.</summary>
    public abstract Measured Measured(int unknownPercent);
}

/// <summary>A subject, with the law by hand as a type, so that what is timed calls it directly.</summary>
internal sealed class Subject<TLaw, TAnswer>(Paragraph paragraph, Question<TAnswer> question, LocalDate peildatum, params Likely[] likely) : Subject(paragraph, peildatum, likely)
    where TLaw : struct, ILawByHand
    where TAnswer : struct
{
    public override Question Question => question;

    public override int TwoValued(Dossier dossier) => TLaw.TwoValued(dossier, Peildatum);

    public override int ThreeValued(Dossier dossier) => TLaw.ThreeValued(dossier, Peildatum);

    public override Reasoned Reason(Dossier dossier) => TLaw.Reason(dossier, Peildatum);

    public override int Answer(Dossier dossier) => Code(Paragraph.Answer(question, dossier, Peildatum));

    public override (Decision Decision, int Answer) Decide(Dossier dossier)
    {
        var decision = Paragraph.Decide(question, dossier, Peildatum);
        return (decision, decision.Outcome is { } outcome ? Code(outcome.Answer) : Coded.NotReached);
    }

    public override Measured Measured(int unknownPercent) => new Measured<TLaw, TAnswer>(this, question, Rotating(unknownPercent));

    private static int Code(Answer<TAnswer> answer) => answer.State switch
    {
        AnswerState.Decided => Convert.ToInt32(answer.Value, System.Globalization.CultureInfo.InvariantCulture),
        AnswerState.Open => Coded.Open,
        AnswerState.NotReached => Coded.NotReached,
        _ => throw new InvalidOperationException($"An answer, open or not reached was expected, found {answer.State}."),
    };
}

/// <summary>The same law with a well-known library. It knows no missing facts.</summary>
internal interface IByLibrary
{
    /// <summary>How many grounds it finds.</summary>
    int Count(Dossier dossier);

    /// <summary>The places of the grounds that it finds.</summary>
    IReadOnlyList<string> Grounds(Dossier dossier);

    /// <summary>The same grounds as the rule lists them.</summary>
    IReadOnlyList<string> GroundsByRule(Dossier dossier);
}

/// <summary>The headline questions.</summary>
internal static class Subjects
{
    // Each is built where it is first asked for, so that one does not cost what the others cost. What is rare in life and would settle most cases at once is drawn less often.
    public static Subject Weigeringssignalering => field ??= new Subject<HandwrittenWeigering, bool>(A2_12_6_2025.Rule, A2_12_6_2025.Weigering, RandomDossiers.Peildatum,
        new("vreemdeling.nationaliteit", "derdeLand", 0.85),
        new("vreemdeling.familielidVanOnderdaanLidstaat", "true", 0.2),
        new("toegang.geweigerd", "true", 0.7),
        new("toegang.wegensValsDocument", "true", 0.2),
        new("toegang.wegensDrugssmokkel", "true", 0.2),
        new("signaleringen[].register", "sis", 0.7),
        new("signaleringen[].soort", "weigering", 0.6),
        new("signaleringen[].grondslag", "toegang", 0.4),
        new("signaleringAndereLidstaat.aanwezig", "true", 0.3),
        new("vertrek.terugkeerbevestigingOntvangen", "true", 0.3),
        new("beoordelingen.concreteAanwijzingenNationaleVeiligheid.oordeel", "true", 0.3),
        new("beoordelingen.concreteAanwijzingenOpenbareOrde.oordeel", "true", 0.2))
    {
        Library = new WeigeringMetValidator(RandomDossiers.Peildatum),
    };

    public static Subject Terugkeerbesluit => field ??= new Subject<HandwrittenTerugkeerbesluit, Besluit>(A3_1_1_2025.Rule, A3_1_1_2025.Besluit, RandomDossiers.Peildatum,
        new("vreemdeling.nationaliteit", "derdeLand", 0.97),
        new("vreemdeling.onderRichtlijn2004_38", "true", 0.03),
        new("vreemdeling.alleenstaand", "true", 0.3),
        new("vreemdeling.landVanHerkomst", "MAR", 0.6),
        new("verblijf.rechtmatigInNederland", "true", 0.05),
        new("andereAanvraag.loopt", "true", 0.15),
        new("overdrachtsbesluit.genomen", "true", 0.03),
        new("terugkeerbesluiten", "[]", 0.4),
        new("verblijfsrechtElders.aanwezig", "geen", 0.5),
        new("verblijfsrechtElders.lidstaat", "DEU", 0.6),
        new("onderzoek.onrechtmatigVerblijfGebleken", "true", 0.7),
        new("beoordelingen.artikel8VerzetZich.oordeel", "true", 0.05),
        new("beoordelingen.risicoVervolging.oordeel", "true", 0.08),
        new("beoordelingen.risicoErnstigeSchade.oordeel", "true", 0.08),
        new("beoordelingen.risicoGezondheid.oordeel", "true", 0.05),
        new("andereLandenVanTerugkeer[].risicoVastgesteld", "true", 0.2));

    public static Subject Ongewenstverklaring => field ??= new Subject<HandwrittenOngewenstverklaring, Ongewenstbesluit>(A4_3_1_2013Oktober.Rule, A4_3_1_2013Oktober.Text.Besluit, new(2015, 6, 15),
        new("grondslagOngewenst.inreisverbodVanToepassing", "true", 0.1),
        new("beoordelingen.artikel8TegenOngewenstverklaring.oordeel", "true", 0.1),
        new("beoordelingen.belangenTegenOngewenstverklaring.oordeel", "true", 0.1),
        new("nationaleVeiligheid.ambtsberichtAivd", "true", 0.1),
        new("nationaleVeiligheid.ambtsberichtAndereDienst", "true", 0.1),
        new("beoordelingen.concreteAanwijzingenNationaleVeiligheid.oordeel", "true", 0.1),
        new("beoordelingen.ernstigMisdrijfBuitenRechtsmacht.oordeel", "true", 0.2),
        new("grondslagOngewenst.vergunning1FGeweigerdOfIngetrokken", "true", 0.2));

    public static Subject OpenbareOrde => field ??= new Subject<HandwrittenOpenbareOrde, bool>(B1_4_4_2025.Rule, B1_4_4_2025.Text.WegensAntecedenten, RandomDossiers.Peildatum,
        new("aanvraag.gedaan", "true", 0.95),
        new("aanvraag.soort", "regulier", 0.9),
        new("antecedenten[].tegenHetLeven", "true", 0.05),
        new("beoordelingen.ernstigeRedenen1F.oordeel", "true", 0.1),
        new("beoordelingen.ernstigeRedenen1FGezinslid.oordeel", "true", 0.1));

    public static IReadOnlyList<Subject> All => [Weigeringssignalering, Terugkeerbesluit, Ongewenstverklaring, OpenbareOrde];
}
