using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;
using Mvv = Vc.Rules.Vragen.Mvv;
using Toegang = Vc.Rules.Vragen.Toegang;

namespace Vc.Rules.Tests.Json;

/// <summary>A paragraph that exists only here and has one of everything that a decision can say.</summary>
internal static class Proef
{
    public static LocalDate Peildatum { get; } = new(2021, 2, 3);

    public static Subject Onderwerp { get; } = new("proef", new("Proef van één café & meer", "Trial"));

    public static Paragraph<Uitkomst> Rule { get; } = In(new(
        "Z9/1.2",
        Onderwerp,
        new Instrument("Stcrt. 2020, 1", "WBV 2020/1", new LocalDate(2020, 1, 2)),
        new InForce(new Boundary(new LocalDate(2020, 2, 1), new LocalDate(2020, 3, 1), Knowledge.Derived), Boundary.On(new LocalDate(2030, 1, 1), Knowledge.Stated), new("Aanvang tussen twee dagen.", "Start between two days.")),
        new Dictionary<string, Text> { ["Kop"] = new("Kop & staart", "Head & tail") }));

    /// <summary>The same rule as another version.</summary>
    public static Paragraph<Uitkomst> In(ParagraphVersion version)
    {
        var geweigerd = Ground("Kop.1.1", "De toegang is geweigerd.", "Entry was refused.", Toegang.Geweigerd)
            .RefersTo(Statute.Vw.Article("3", "1"), new OtherParagraph("A1/1"))
            .ExplainedBy("Toelichting.1", "Een \"weigering\" is ook een uitgestelde weigering.", "A refusal can be a postponed one.");
        var besluit = Ground("Kop.1.2", "Er is een recent terugkeerbesluit.", "There is a recent return decision.",
            Some(Terugkeerbesluiten.Alle, Requirement("Kop.1.2.s2", "Het is van 2020 of later.", "It is of 2020 or later.", Terugkeerbesluiten.Datum >= new LocalDate(2020, 1, 1))));
        var uitzondering = Exception("Kop.2", "Behalve bij onverenigbaarheid.", "Except where incompatible.", Oordeel.SignaleringenOnverenigbaar, Force.Presumption);
        var lezing = Reading("proeflezing", "Kop.1", "Ook een oud document telt.", "An old document counts too.", Toegang.WegensValsDocument);
        var regel = Must("Kop.1", "Er volgt een signalering.", "An alert follows.", geweigerd | besluit | lezing).Unless(uitzondering);
        var geldt = Asks("geldt", "Volgt een signalering?", "Does an alert follow?", regel);
        var duur = Asks("duur", "Hoe lang?", "How long?", InOrder(
            Lasts("Kop.3.1", "Twee jaar bij drugs.", "Two years for drugs.", regel & Toegang.WegensDrugssmokkel, 2.Years),
            Lasts("Kop.3.2", "Anders zes maanden.", "Otherwise six months.", regel, 6.Months)));
        var aantal = Asks("aantal", "Hoeveel besluiten?", "How many decisions?", Count(Terugkeerbesluiten.Alle, Terugkeerbesluiten.MetInreisverbod));
        var laatste = Asks("laatste", "Van welke dag is het laatste?", "Of which day is the last?", Latest(Terugkeerbesluiten.Alle, Terugkeerbesluiten.Datum)).When(geweigerd);
        var gronden = Asks("gronden", "Welke gronden?", "Which grounds?", AllThatHold(geweigerd, besluit));
        var register = Asks("register", "In welk register?", "In which register?", InOrder(geweigerd.Gives(Keuzen.Register, Register.EnS)));
        var elk = AsksEach(Terugkeerbesluiten.Alle, "elk", "Is ermee een inreisverbod opgelegd?", "Was an entry ban imposed with it?", Terugkeerbesluiten.MetInreisverbod);
        var terzijde = Asks("terzijde", "Is er een mvv afgegeven?", "Was an mvv issued?", Mvv.Afgegeven).Aside();
        return new(
            version,
            results => new(results.Of(geldt), results.Of(duur), results.Of(laatste), results.Of(register), results.Each(elk)),
            geldt,
            duur,
            aantal,
            laatste,
            gronden,
            register,
            elk,
            terzijde);
    }

    /// <summary>An outcome with every kind of field.</summary>
    internal sealed record Uitkomst(Answer<bool> Geldt, Answer<Period> Duur, Answer<LocalDate> Laatste, Answer<Register> Register, IReadOnlyList<Answer<bool>>? Elk) : IOutcome
    {
        public void Write(IOutcomeWriter writer)
        {
            writer.Field("geldt", new("Geldt", "Holds"), Geldt.HasValue ? Geldt.Value : (bool?)null);
            writer.Field("duur", new("Duur", "Term"), Duur.HasValue ? Duur.Value : null);
            writer.StartList("lijst", new("Lijst", "List"));
            foreach (var naam in new[] { "één", "twee" })
            {
                writer.StartItem();
                writer.Field("naam", new("Naam", "Name"), naam, null);
                writer.StartList("leeg", new("Leeg", "Empty"));
                writer.EndList();
                writer.EndItem();
            }

            writer.EndList();
            writer.StartObject("object", new("Object", "Object"));
            writer.Field("laatste", new("Laatste", "Last"), Laatste.HasValue ? Laatste.Value : (LocalDate?)null);
            writer.EndObject();
            writer.StartObject("aangekondigd", new("Aangekondigd", "Announced"));
            writer.StartItem();
            writer.Field("register", new("Register", "Register"), Keuzen.Register, Register.HasValue ? Register.Value : (Register?)null);
            writer.EndItem();
            writer.EndObject();
            writer.Values("elk", new("Elk", "Each"), Elk?.Select(static answer => (answer.State.ToString(), new Text(answer.State.ToString(), answer.State.ToString()))).ToList());
            writer.Values("geen", new("Geen", "None"), []);
            writer.Field("niets", new("Niets", "Nothing"), (bool?)null);
        }
    }
}
