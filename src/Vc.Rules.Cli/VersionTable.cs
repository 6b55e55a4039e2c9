using System.Globalization;
using NodaTime;
using Spectre.Console;
using Vc.Rules.Law;
using Paragraph = Vc.Rules.Decisions.Paragraph;

namespace Vc.Rules.Cli;

/// <summary>Versions of paragraphs in a table.</summary>
internal sealed class VersionTable
{
    private readonly string[] _heading;
    private readonly List<string[]> _rows;
    private readonly Rules.Text _nothing = new("Geen paragraaf is dan in werking.", "No paragraph is in force then.");
    private readonly Language _language;

    private VersionTable(IReadOnlyList<Paragraph> paragraphs, Language language)
    {
        _language = language;
        _heading = language == Language.Nl
            ? ["Paragraaf", "Onderwerp", "Publicatie", "Vanaf", "Tot", "Datum is", "Normen"]
            : ["Paragraph", "Subject", "Instrument", "From", "Until", "Date is", "Norms"];
        _rows = [.. paragraphs.Select(Row)];
    }

    public static VersionTable Of(IReadOnlyList<Paragraph> paragraphs, Language language) => new(paragraphs, language);

    public void Write(TextWriter output, bool terminal)
    {
        if (_rows.Count == 0)
        {
            output.WriteLine(_nothing.In(_language));
        }
        else if (terminal)
        {
            WriteTable(output);
        }
        else
        {
            WriteAligned(output);
        }
    }

    private string[] Row(Paragraph paragraph)
    {
        var version = paragraph.Version;
        return
        [
            version.Paragraph,
            version.Subject.Name.In(_language),
            version.Instrument.Name,
            Show(version.InForce.From),
            version.InForce.Until is { } until ? Show(until) : "-",
            Show(version.InForce.Known),
            paragraph.Norms.Count.ToString(CultureInfo.InvariantCulture),
        ];
    }

    /// <summary>A day, or the days that it can be.</summary>
    private static string Show(Boundary boundary) =>
        boundary.NotBefore == boundary.NotAfter ? Show(boundary.NotBefore) : $"{Show(boundary.NotBefore)}..{Show(boundary.NotAfter)}";

    private static string Show(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    private string Show(Knowledge known) => (known, _language) switch
    {
        (Knowledge.Stated, Language.Nl) => "vermeld",
        (Knowledge.Stated, _) => "stated",
        (Knowledge.Derived, Language.Nl) => "afgeleid",
        (Knowledge.Derived, _) => "derived",
        (_, Language.Nl) => "aangenomen",
        _ => "assumed",
    };

    private void WriteAligned(TextWriter output)
    {
        var last = _heading.Length - 1;
        var widths = _heading.Select((cell, column) => Math.Max(cell.Length, _rows.Max(row => row[column].Length))).ToArray();
        foreach (var row in _rows.Prepend(_heading))
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => column == last ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))));
        }
    }

    private void WriteTable(TextWriter output)
    {
        var table = new Table { Border = TableBorder.Minimal };
        foreach (var cell in _heading)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(cell)) { Padding = new Padding(0, 0) });
        }

        table.Columns[^1].RightAligned();
        foreach (var row in _rows)
        {
            table.AddRow(row.Select(static cell => new Spectre.Console.Text(cell)));
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) })
            .Write(table);
    }
}
