using NodaTime;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Tests.Kernel;

/// <summary>A choice with three answers.</summary>
public enum Colour
{
    Red,
    Green,
    Blue,
}

/// <summary>A dossier for tests of the kernel. <c>null</c> is "not known", everywhere.</summary>
internal sealed record Sample
{
    public bool? A { get; set; }

    public bool? B { get; set; }

    public bool? C { get; set; }

    public bool? Judged { get; set; }

    public Colour? Colour { get; set; }

    public LocalDate? Begin { get; set; }

    public LocalDate? End { get; set; }

    public int? Number { get; set; }

    public IReadOnlyList<Item>? Items { get; set; }

    /// <summary>A second list beside <see cref="Items"/>.</summary>
    public IReadOnlyList<Part>? Others { get; set; }

    public Sample Copy() => this with { Items = Items?.Select(static item => item.Copy()).ToList(), Others = Others?.Select(static part => part with { }).ToList() };

    public override string ToString() => string.Join(
        ", ",
        Answers.In(this).Select(static answer => answer.Get() switch
        {
            null => $"{answer.Path}=?",
            System.Collections.ICollection list => $"{answer.Path}:{list.Count}",
            LocalDate date => $"{answer.Path}={date:uuuu-MM-dd}",
            var value => $"{answer.Path}={value}",
        }));
}

internal sealed record Item
{
    public bool? Fits { get; set; }

    public Colour? Colour { get; set; }

    public LocalDate? Day { get; set; }

    public int? Number { get; set; }

    public IReadOnlyList<Part>? Parts { get; set; }

    public Item Copy() => this with { Parts = Parts?.Select(static part => part with { }).ToList() };
}

internal sealed record Part
{
    public bool? Fits { get; set; }

    public int? Number { get; set; }
}

/// <summary>One place in one sample where an answer stands or could stand.</summary>
/// <param name="Path">The place with positions filled in, such as <c>items[1].day</c>.</param>
/// <param name="Fact">The path of the fact, such as <c>items[].day</c>.</param>
/// <param name="Get">Reads the answer.</param>
/// <param name="Set">Writes the answer.</param>
internal sealed record Answer(string Path, string Fact, Func<object?> Get, Action<object?> Set)
{
    public bool IsList => Fact is "items" or "items[].parts" or "others";
}

/// <summary>The facts on a <see cref="Sample"/>, and the same answers without the kernel.</summary>
internal static class Answers
{
    public static readonly Choices<Colour> Colours = new(
        (Kernel.Colour.Red, "red", new("rood", "red")),
        (Kernel.Colour.Green, "green", new("groen", "green")),
        (Kernel.Colour.Blue, "blue", new("blauw", "blue")));

    public static readonly YesNo A = FactsOf<Sample>.YesNo("a", static s => s.A, "a?", "a?");

    public static readonly YesNo B = FactsOf<Sample>.YesNo("b", static s => s.B, "b?", "b?");

    public static readonly YesNo C = FactsOf<Sample>.YesNo("c", static s => s.C, "c?", "c?");

    public static readonly Judgement Judged = FactsOf<Sample>.Judgement("judged", static s => s.Judged, "oordeel?", "judgement?", new Text("f", "f"));

    public static readonly Fact<Colour> Colour = FactsOf<Sample>.Choice("colour", Colours, static s => s.Colour, "kleur?", "colour?");

    public static readonly Fact<LocalDate> Begin = FactsOf<Sample>.Date("begin", static s => s.Begin, "begin?", "begin?");

    public static readonly Fact<LocalDate> End = FactsOf<Sample>.Date("end", static s => s.End, "eind?", "end?");

    public static readonly Fact<int> Number = FactsOf<Sample>.Number("number", static s => s.Number, "getal?", "number?");

    public static readonly ListFact<Item> Items = FactsOf<Sample>.List("items", static s => s.Items, "lijst?", "list?");

    public static readonly YesNo ItemFits = Items.YesNo("fits", static i => i.Fits, "past?", "fits?");

    public static readonly Fact<Colour> ItemColour = Items.Choice("colour", Colours, static i => i.Colour, "kleur?", "colour?");

    public static readonly Fact<LocalDate> ItemDay = Items.Date("day", static i => i.Day, "dag?", "day?");

    public static readonly Fact<int> ItemNumber = Items.Number("number", static i => i.Number, "getal?", "number?");

    public static readonly ListFact<Part> Parts = Items.Sublist("parts", static i => i.Parts, "delen?", "parts?");

    public static readonly YesNo PartFits = Parts.YesNo("fits", static p => p.Fits, "past?", "fits?");

    public static readonly Fact<int> PartNumber = Parts.Number("number", static p => p.Number, "getal?", "number?");

    public static readonly ListFact<Part> Others = FactsOf<Sample>.List("others", static s => s.Others, "andere?", "others?");

    public static readonly YesNo OtherFits = Others.YesNo("fits", static p => p.Fits, "past?", "fits?");

    public static readonly Fact<int> OtherNumber = Others.Number("number", static p => p.Number, "getal?", "number?");

    public static readonly LocalDate Today = new(2025, 3, 10);

    public static readonly ParagraphVersion Version = new(
        "T1/1",
        new("test", new("test", "test")),
        new("Stcrt. 2025, 1", null, null),
        new(Boundary.On(new(2025, 1, 1), Knowledge.Stated), null, new("", "")),
        new Dictionary<string, Text>());

    /// <summary>An answer read without the kernel: by the path of the fact, from the sample or from the element at hand.</summary>
    public static object? Read(string fact, object source) => fact switch
    {
        "a" => ((Sample)source).A,
        "b" => ((Sample)source).B,
        "c" => ((Sample)source).C,
        "judged" => ((Sample)source).Judged,
        "colour" => ((Sample)source).Colour,
        "begin" => ((Sample)source).Begin,
        "end" => ((Sample)source).End,
        "number" => ((Sample)source).Number,
        "items" => ((Sample)source).Items,
        "others" => ((Sample)source).Others,
        "items[].fits" => ((Item)source).Fits,
        "items[].colour" => ((Item)source).Colour,
        "items[].day" => ((Item)source).Day,
        "items[].number" => ((Item)source).Number,
        "items[].parts" => ((Item)source).Parts,
        "items[].parts[].fits" or "others[].fits" => ((Part)source).Fits,
        "items[].parts[].number" or "others[].number" => ((Part)source).Number,
        _ => throw new ArgumentException(fact),
    };

    /// <summary>Every place in a sample where an answer stands or could stand; of an unknown list only the list.</summary>
    public static IEnumerable<Answer> In(Sample s)
    {
        yield return new("a", "a", () => s.A, v => s.A = (bool?)v);
        yield return new("b", "b", () => s.B, v => s.B = (bool?)v);
        yield return new("c", "c", () => s.C, v => s.C = (bool?)v);
        yield return new("judged", "judged", () => s.Judged, v => s.Judged = (bool?)v);
        yield return new("colour", "colour", () => s.Colour, v => s.Colour = (Colour?)v);
        yield return new("begin", "begin", () => s.Begin, v => s.Begin = (LocalDate?)v);
        yield return new("end", "end", () => s.End, v => s.End = (LocalDate?)v);
        yield return new("number", "number", () => s.Number, v => s.Number = (int?)v);
        yield return new("items", "items", () => s.Items, v => s.Items = (IReadOnlyList<Item>?)v);
        for (var i = 0; i < (s.Items?.Count ?? 0); i++)
        {
            var (item, at) = (s.Items![i], $"items[{i}]");
            yield return new(at + ".fits", "items[].fits", () => item.Fits, v => item.Fits = (bool?)v);
            yield return new(at + ".colour", "items[].colour", () => item.Colour, v => item.Colour = (Colour?)v);
            yield return new(at + ".day", "items[].day", () => item.Day, v => item.Day = (LocalDate?)v);
            yield return new(at + ".number", "items[].number", () => item.Number, v => item.Number = (int?)v);
            yield return new(at + ".parts", "items[].parts", () => item.Parts, v => item.Parts = (IReadOnlyList<Part>?)v);
            foreach (var answer in Of(item.Parts, at + ".parts", "items[].parts"))
            {
                yield return answer;
            }
        }

        yield return new("others", "others", () => s.Others, v => s.Others = (IReadOnlyList<Part>?)v);
        foreach (var answer in Of(s.Others, "others", "others"))
        {
            yield return answer;
        }
    }

    private static IEnumerable<Answer> Of(IReadOnlyList<Part>? parts, string path, string fact)
    {
        for (var i = 0; i < (parts?.Count ?? 0); i++)
        {
            var part = parts![i];
            yield return new($"{path}[{i}].fits", fact + "[].fits", () => part.Fits, v => part.Fits = (bool?)v);
            yield return new($"{path}[{i}].number", fact + "[].number", () => part.Number, v => part.Number = (int?)v);
        }
    }
}
