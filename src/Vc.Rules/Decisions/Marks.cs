using System.Globalization;
using System.Text;

namespace Vc.Rules.Decisions;

/// <summary>The marks of a kind of document: what a heading, a bullet or a path in the dossier looks like there.</summary>
internal interface IMarks
{
    /// <summary>The name of the document.</summary>
    void Title(string text);

    /// <summary>A paragraph of one line.</summary>
    void Line(string text);

    /// <summary>A heading inside the document.</summary>
    void Heading(string text);

    /// <summary>A point of a list; <paramref name="path"/> is where an answer goes in the dossier.</summary>
    void Bullet(int depth, string text, string? path);

    /// <summary>A numbered point; bullets of depth 1 belong to it.</summary>
    void Numbered(int number, string text);

    /// <summary>The document.</summary>
    string Finish();
}

/// <summary>Plain text, for a terminal or a letter.</summary>
internal sealed class TextMarks : IMarks
{
    private readonly StringBuilder _out = new();

    public void Title(string text) => Line(text);

    public void Line(string text) => _out.Append(text).Append('\n');

    public void Heading(string text) => Line("\n" + text);

    public void Bullet(int depth, string text, string? path) => Line($"{new string(' ', (depth * 2) + 2)}- {text}{(path is null ? "" : $" ({path})")}");

    public void Numbered(int number, string text) => Line($"  {number.ToString(CultureInfo.InvariantCulture)}. {text}");

    public string Finish() => _out.ToString();
}

/// <summary>Markdown.</summary>
internal sealed class MarkdownMarks : IMarks
{
    private readonly StringBuilder _out = new();

    public void Title(string text) => Line($"# {text}\n");

    public void Line(string text) => _out.Append(text).Append('\n');

    public void Heading(string text) => Line($"\n## {text}\n");

    public void Bullet(int depth, string text, string? path) => Line($"{new string(' ', depth * 3)}- {text}{(path is null ? "" : $" (`{path}`)")}");

    public void Numbered(int number, string text) => Line($"{number.ToString(CultureInfo.InvariantCulture)}. {text}");

    public string Finish() => _out.ToString();
}

/// <summary>A part of an HTML page, whose own title stands above it.</summary>
internal sealed class HtmlMarks : IMarks
{
    private readonly StringBuilder _out = new();
    private readonly Stack<string> _lists = new();

    public void Title(string text)
    {
    }

    public void Line(string text)
    {
        Close(0);
        _out.Append("<p>").Append(Escape(text)).Append("</p>\n");
    }

    public void Heading(string text)
    {
        Close(0);
        _out.Append("<h3>").Append(Escape(text)).Append("</h3>\n");
    }

    public void Bullet(int depth, string text, string? path)
    {
        Open(depth, "ul", "<ul>");
        _out.Append(Escape(text));
        if (path is not null)
        {
            _out.Append(" <code>").Append(Escape(path)).Append("</code>");
        }
    }

    public void Numbered(int number, string text)
    {
        Open(0, "ol", FormattableString.Invariant($"<ol start=\"{number}\">"));
        _out.Append(Escape(text));
    }

    public string Finish()
    {
        Close(0);
        return _out.ToString();
    }

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    private void Open(int depth, string list, string start)
    {
        Close(depth + 1);
        if (_lists.Count > depth && _lists.Peek() == list)
        {
            _out.Append("</li>\n<li>");
            return;
        }

        Close(depth);
        while (_lists.Count <= depth)
        {
            _out.Append('\n').Append(start).Append("<li>");
            _lists.Push(list);
        }
    }

    private void Close(int depth)
    {
        while (_lists.Count > depth)
        {
            _out.Append("</li></").Append(_lists.Pop()).Append(">\n");
        }
    }
}
