using System.Globalization;
using System.Text;
using System.Text.Json;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Json;

/// <summary>Says in plain words what is wrong with a text that is not JSON, and where.</summary>
internal sealed class Malformed
{
    public const int MaxDepth = 64;

    private readonly byte[] _json;
    private readonly int _end;
    private readonly Stack<JsonTokenType> _open = new();
    private int _consumed;
    private JsonTokenType _last;

    private Malformed(byte[] json)
    {
        _json = json;
        _end = EndOf(json.Length);
        ReadUntilError();
    }

    /// <summary>The problem of a text that the JSON reader refused.</summary>
    public static Problem Describe(byte[] json, JsonException refusal)
    {
        var at = 0;
        for (var line = 0L; line < (refusal.LineNumber ?? 0) && at < json.Length; line++)
        {
            at = Array.IndexOf(json, (byte)'\n', at) + 1;
        }

        var malformed = new Malformed(json);
        return malformed.At(at + (int)(refusal.BytePositionInLine ?? 0));
    }

    /// <summary>The problem of a text that is not Unicode.</summary>
    public static Problem NotUnicode(byte[] before, string expected, string found) =>
        new("$", $"expected {expected}, found {found} ({Place(before, before.Length)})");

    private Problem At(int at)
    {
        at = Math.Min(at, _end);
        var start = WordStart(at);
        var (expected, found) = Say(at, start);
        return new("$", $"expected {expected}, found {found} ({Place(_json, start)})");
    }

    private (string Expected, string Found) Say(int at, int start)
    {
        var before = EndOf(start) - 1;
        var previous = before < 0 ? '\0' : (char)_json[before];
        var next = start < _end ? (char)_json[start] : '\0';
        if (_end == 0)
        {
            return ("a JSON object", "nothing");
        }

        // The reader stops at a comma where nothing follows it.
        if (at >= _end || (at == _end - 1 && next == ',' && previous is not ('\0' or ':' or ',' or '[' or '{')))
        {
            return ("the rest of the JSON", "its end");
        }

        var found = Words.Quote(Word(start, at));
        return next switch
        {
            '/' when start + 1 < _end && (char)_json[start + 1] is '/' or '*' => ("no comment", $"'/{(char)_json[start + 1]}'"),
            '}' or ']' when previous == ',' => ("no comma before " + found, "one"),
            '{' or '[' when _open.Count >= MaxDepth => (FormattableString.Invariant($"at most {MaxDepth} levels"), "more"),
            '\'' => ("double quotes", "a single quote"),
            < ' ' => ("no bare control character (in a text, write \\n or \\t)", "U+" + ((int)next).ToString("X4", CultureInfo.InvariantCulture)),
            _ when InEscape(at) => ("an escape such as \\n, \\\" or \\u00e9", found),
            _ when _open.Count == 0 && _last != JsonTokenType.None => ("nothing after the dossier", found),
            _ when before >= _consumed && previous == '"' => ("':' after the name", found),
            _ when previous == '{' || previous == ',' && _open.Peek() == JsonTokenType.StartObject => ("a name in double quotes", found),
            _ when previous is '\0' or ':' or ',' or '[' => ("a value", found),
            _ => _open.Peek() == JsonTokenType.StartObject ? ("',' or '}'", found) : ("',' or ']'", found),
        };
    }

    /// <summary>Follows the reader up to where it stops, to know what is open there.</summary>
    private void ReadUntilError()
    {
        var reader = new Utf8JsonReader(_json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (reader.Read())
            {
                (_last, _consumed) = (reader.TokenType, (int)reader.BytesConsumed);
                if (_last is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    _open.Push(_last);
                }
                else if (_last is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    _open.Pop();
                }
            }
        }
        catch (JsonException)
        {
            // This is the error that is being described.
        }
    }

    /// <summary>The end of the text before a place, white space left out.</summary>
    private int EndOf(int before)
    {
        while (before > 0 && _json[before - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            before--;
        }

        return before;
    }

    /// <summary>The start of the word or number in the middle of which the reader stopped.</summary>
    private int WordStart(int at)
    {
        var start = at;
        if (at < _end && _json[at] < ' ')
        {
            return at;
        }

        while (start > _consumed && IsWord(_json[start - 1]))
        {
            start--;
        }

        return start > _consumed && _json[start - 1] is (byte)'"' or (byte)'\\' ? at : start;
    }

    private string Word(int start, int at)
    {
        var end = start;
        while (end < _end && IsWord(_json[end]))
        {
            end++;
        }

        // At least one character; the one at which the reader stopped too where it is none that JSON knows; whole where it has more than one byte.
        end = Math.Max(end, _json[at] >= 0x80 ? at + 1 : start + 1);
        while (end < _end && (_json[end] & 0xC0) == 0x80)
        {
            end++;
        }

        return Encoding.UTF8.GetString(_json, start, end - start);
    }

    /// <summary>Whether a place is inside an escape of a text: after a backslash, or after <c>\u</c> and up to three digits.</summary>
    private bool InEscape(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (_json[i] == '\\')
            {
                return i == at - 1 || _json[i + 1] == 'u';
            }
        }

        return false;
    }

    private static bool IsWord(byte b) => b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'+' or (byte)'-' or (byte)'_';

    /// <summary>Line and position, both from 1; the position counts characters, not bytes.</summary>
    private static string Place(byte[] json, int at)
    {
        var start = at == 0 ? 0 : Array.LastIndexOf(json, (byte)'\n', at - 1) + 1;
        var line = json.Take(start).Count(static b => b == '\n') + 1;
        return FormattableString.Invariant($"line {line}, position {Encoding.UTF8.GetCharCount(json, start, at - start) + 1}");
    }
}
