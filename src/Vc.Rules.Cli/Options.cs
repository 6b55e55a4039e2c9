using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using Vc.Rules.Decisions;

namespace Vc.Rules.Cli;

/// <summary>How a result is written.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Markdown,
    Mermaid,
    Html,
}

/// <summary>The options that commands share.</summary>
internal static class Options
{
    public static Option<LocalDate?> On(string description) => Date("--on", description);

    public static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = argument =>
        {
            var (date, problem) = ParseDate(argument.Tokens[0].Value);
            if (problem is not null)
            {
                argument.AddError($"{name}: {problem}");
            }

            return date;
        },
    };

    public static Option<OutputFormat> Output(params OutputFormat[] formats) =>
        Choice("--output", "How the result is written (default: text).", [.. formats.Select(static format => (format.ToString().ToLowerInvariant(), format))]);

    public static Argument<string> Paragraph() => new("PARAGRAPH") { Description = "A number such as A2/12.6, or a subject such as opneming-van-signaleringen." };

    public static Option<Detail> Detail() => Choice("--detail", "How much of the reasoning text, Markdown and Mermaid give: all that was considered, or only what decides (default: full).", ("full", Decisions.Detail.Full), ("decisive", Decisions.Detail.Decisive));

    public static Option<Language> Language() => Choice("--language", "The language of the result (default: nl).", ("nl", Rules.Language.Nl), ("en", Rules.Language.En));

    public static bool IsDate(string text) => ParseDate(text).Problem is null;

    /// <summary>A date as ISO 8601 writes it. Read by hand: patterns for dates would take longer to start than the rest of a command.</summary>
    private static (LocalDate? Date, string? Problem) ParseDate(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-' || !Number(0, 4, out var year) || !Number(5, 2, out var month) || !Number(8, 2, out var day))
        {
            return (null, $"expected a date such as 2025-10-01 (year-month-day), found '{text}'");
        }

        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? (new LocalDate(year, month, day), null)
            : (null, $"expected a date that exists, found '{text}'");

        bool Number(int start, int length, out int value) => int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static Option<T> Choice<T>(string name, string description, params (string Name, T Value)[] choices) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', choices.Select(static choice => choice.Name)),
        CustomParser = argument =>
        {
            var found = argument.Tokens[0].Value;
            foreach (var choice in choices)
            {
                if (choice.Name == found)
                {
                    return choice.Value;
                }
            }

            argument.AddError($"{name}: expected one of {string.Join(", ", choices.Select(static choice => choice.Name))}, found '{found}'");
            return default!;
        },
    };
}
