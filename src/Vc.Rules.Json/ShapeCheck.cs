using System.Text.Json;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Json;

/// <summary>Walks a document beside the shape that it must have and collects everything that differs, up to a number that nobody reads to its end: what is far too long to be a slip must not cost memory.</summary>
internal sealed class ShapeCheck
{
    /// <summary>How many problems are told.</summary>
    public const int MostProblems = 1000;

    private readonly List<Problem> _problems = [];
    private readonly HashSet<Problem> _told = [];

    private ShapeCheck()
    {
    }

    /// <summary>Everything in a document that does not have its shape, in the order of the document.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(JsonElement root, Shape shape)
    {
        var check = new ShapeCheck();
        check.Visit(root, shape, "");
        if (check.IsFull)
        {
            check._problems.Add(new("$", FormattableString.Invariant($"expected at most {MostProblems} problems, found more; these are the first")));
        }

        return check._problems;
    }

    private bool IsFull => _problems.Count >= MostProblems;

    private void Visit(JsonElement value, Shape shape, string path)
    {
        switch (shape, value.ValueKind)
        {
            case (ObjectShape expected, JsonValueKind.Object):
                VisitObject(value, expected, path);
                break;
            case (ListShape expected, JsonValueKind.Array):
                var index = 0;
                foreach (var element in value.EnumerateArray())
                {
                    if (IsFull)
                    {
                        return;
                    }

                    Visit(element, expected.Element, FormattableString.Invariant($"{path}[{index++}]"));
                }

                break;
            case (TextShape or DateShape or ChoiceShape, JsonValueKind.String):
                VisitText(value, shape, path);
                break;
            case (CountShape, JsonValueKind.Number):
                VisitCount(value, shape, path);
                break;
            case (YesNoShape, JsonValueKind.True or JsonValueKind.False):
                break;
            default:
                Expected(path, shape.Expected, Found(value));
                break;
        }
    }

    private void VisitObject(JsonElement value, ObjectShape shape, string path)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in value.EnumerateObject())
        {
            if (IsFull)
            {
                return;
            }

            if (Readable(() => entry.Name) is not { } name)
            {
                Expected(path, "names in valid Unicode", "half of a surrogate pair in a name");
                continue;
            }

            var at = At(path, name);
            times[name] = times.TryGetValue(name, out var before) ? before + 1 : 1;
            if (shape.Properties.FirstOrDefault(property => property.Name == name) is not { } known)
            {
                // That it stands there more than once is told below; looking for a name that is near costs more than all else.
                if (times[name] > 1)
                {
                    continue;
                }

                var names = shape.Properties.Select(static property => property.Name).ToList();
                var near = Words.DidYouMean(name, names);
                Expected(at, near.Length > 0 ? "a known name" : Words.OneOf(names, name), Words.Quote(name) + near);
            }
            else if (known.Required || entry.Value.ValueKind != JsonValueKind.Null)
            {
                Visit(entry.Value, known.Shape, at);
            }
        }

        foreach (var name in times.Where(static entry => entry.Value > 1))
        {
            Expected(At(path, name.Key), "this name once", FormattableString.Invariant($"it {name.Value} times"));
        }

        foreach (var property in shape.Properties)
        {
            if (property.Required && !times.ContainsKey(property.Name))
            {
                Expected(At(path, property.Name), property.Shape.Expected, "nothing");
            }
        }
    }

    private void VisitText(JsonElement value, Shape shape, string path)
    {
        switch (shape, Readable(value.GetString))
        {
            case (_, null):
                Expected(path, "a text in valid Unicode", "half of a surrogate pair");
                break;
            case (DateShape, { } text) when !DateConverter.TryParse(text, out _):
                Expected(path, LooksLikeDate(text) ? "a date that exists" : shape.Expected, Words.Quote(text));
                break;
            case (ChoiceShape choice, { } text) when !choice.Names.Contains(text):
                Expected(path, choice.Expected, Words.Quote(text) + (choice.Code is null ? Words.DidYouMean(text, choice.Names) : ""));
                break;
        }
    }

    private void VisitCount(JsonElement value, Shape shape, string path)
    {
        if (!value.TryGetInt32(out var count) || count < CountShape.Least)
        {
            // Only digits make a whole number; 28.0 and 28e0 are refused because nothing is converted.
            var isWhole = value.GetRawText().All(static c => c is (>= '0' and <= '9') or '-');
            Expected(path, isWhole ? FormattableString.Invariant($"a number from {CountShape.Least} to {CountShape.Most}") : shape.Expected, Found(value));
        }
    }

    private void Expected(string path, string expected, string found)
    {
        var problem = new Problem(path.Length == 0 ? "$" : path, $"expected {expected}, found {found}");
        if (_told.Add(problem))
        {
            _problems.Add(problem);
        }
    }

    private static string Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => "the number " + Words.Shown(value.GetRawText()),
        _ => Readable(value.GetString) is { } text ? "the text " + Words.Quote(text) : "a text",
    };

    /// <summary>A name that could not be written in a path as it is stands in it in brackets.</summary>
    private static string At(string path, string name) =>
        name.Length is > 0 and <= 60 && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            ? path.Length == 0 ? name : path + "." + name
            : $"{path}[{Words.Quote(name)}]";

    private static bool LooksLikeDate(string text) =>
        text is { Length: 10 } && text[4] == '-' && text[7] == '-' && text.Remove(7, 1).Remove(4, 1).All(static c => c is >= '0' and <= '9');

    /// <summary>A text of the document; <c>null</c> where it has a surrogate without its other half, which JSON can write with escapes but no text can hold.</summary>
    private static string? Readable(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
