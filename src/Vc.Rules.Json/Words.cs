using System.Globalization;
using System.Text;

namespace Vc.Rules.Json;

/// <summary>The words of a message.</summary>
internal static class Words
{
    private const int Longest = 60;

    // More names than this are no answer to read.
    private const int ShortList = 20;

    /// <summary>The allowed names.</summary>
    public static string OneOf(IEnumerable<string> names) => "one of " + string.Join(", ", names.Select(static name => $"'{name}'"));

    /// <summary>The allowed names; of a long list those that look most like what was found, and where the others are.</summary>
    public static string OneOf(IReadOnlyList<string> names, string found)
    {
        if (names.Count <= ShortList)
        {
            return OneOf(names);
        }

        var looked = Compared(found);
        var nearest = names.OrderBy(name => Distance(looked, name.ToLowerInvariant())).Take(3).Select(static name => $"'{name}'");
        return FormattableString.Invariant($"one of {names.Count} names (nearest: {string.Join(", ", nearest)}; all: vc schema)");
    }

    /// <summary>A name or text in quotes.</summary>
    public static string Quote(string text) => $"'{Shown(text)}'";

    /// <summary>What was found: cut where it is long, and without characters that cannot be seen or that a terminal would act on.</summary>
    public static string Shown(string text)
    {
        var length = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        var shown = new StringBuilder();
        foreach (var character in text.Take(length))
        {
            var hidden = CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (hidden && character != ' ')
            {
                shown.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(character);
            }
        }

        return shown.Append(length < text.Length ? "..." : "").ToString();
    }

    /// <summary>A question about the nearest of the names, or nothing where none is near.</summary>
    public static string DidYouMean(string found, IEnumerable<string> names)
    {
        var looked = Compared(found);
        var (name, distance) = names.Select(name => (Name: name, Distance: Distance(looked, name.ToLowerInvariant()))).OrderBy(static near => near.Distance).First();
        return distance <= Math.Max(2, name.Length / 3) && distance < Math.Min(name.Length, found.Length) ? $"; did you mean '{name}'?" : "";
    }

    // A name of megabytes is near to none of ours; its beginning shows that as well.
    private static string Compared(string found) => (found.Length <= 2 * Longest ? found : found.Substring(0, 2 * Longest)).ToLowerInvariant();

    /// <summary>How many letters must be added, left out, replaced or swapped with their neighbour to make one word of the other.</summary>
    private static int Distance(string from, string to)
    {
        // A name that is far longer than any of ours is not a slip of the pen.
        if (from.Length > 2 * to.Length)
        {
            return from.Length;
        }

        var steps = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1, steps[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
                }
            }
        }

        return steps[from.Length, to.Length];
    }
}
