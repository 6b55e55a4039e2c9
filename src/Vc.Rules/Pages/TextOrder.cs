using System.Globalization;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;

namespace Vc.Rules.Pages;

/// <summary>The order of the text: what stands under no heading first, then the headings, and the explanatory note last. A sentence of an alinea comes before the items below it.</summary>
internal sealed class TextOrder : IComparer<string>
{
    private const string Note = "toelichting";

    private readonly List<string> _headings = [];

    public TextOrder(Paragraph paragraph)
    {
        foreach (var norm in paragraph.Norms)
        {
            var first = HeadingOf(norm.Place);
            if (first is not null && !_headings.Contains(first))
            {
                _headings.Add(first);
            }
        }

        // What the version says of the order of its headings is that of the text; the others stay where the rule comes to them.
        var listed = new Queue<string>(paragraph.Version.Headings.Keys.Where(_headings.Contains));
        for (var i = 0; i < _headings.Count; i++)
        {
            _headings[i] = paragraph.Version.Headings.ContainsKey(_headings[i]) ? listed.Dequeue() : _headings[i];
        }
    }

    /// <summary>The heading that a place stands under; <c>null</c> where it stands under none, such as a lid or a letter of an article.</summary>
    public static string? HeadingOf(string place)
    {
        var first = place.Split('.')[0];
        return first.Length > 1 && !char.IsDigit(first[0]) && first != "aanhef" && Sentence(first) is null ? first : null;
    }

    public int Compare(string? x, string? y)
    {
        var (one, other) = ((x ?? "").Split('.'), (y ?? "").Split('.'));
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            var (a, b) = (Rank(one[i], i), Rank(other[i], i));
            var order = a.Group != b.Group ? a.Group.CompareTo(b.Group) : a.Number != b.Number ? a.Number.CompareTo(b.Number) : string.CompareOrdinal(one[i], other[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return one.Length.CompareTo(other.Length);
    }

    private static int? Sentence(string step) => step[0] == 's' && int.TryParse(step[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private (int Group, int Number) Rank(string step, int depth) =>
        step == "aanhef" ? (0, 0)
        : Sentence(step) is { } sentence ? (1, sentence)
        : int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (2, number)
        : step == Note ? (5, 0)
        : depth == 0 && _headings.IndexOf(step) is var heading and >= 0 ? (4, heading)
        : (3, 0);
}
