using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;

namespace Vc.Rules.Cli;

/// <summary>
/// Decides a file of dossiers, one a line, into a file of outcomes, one a line. A line that is no dossier gets a line with what is wrong with it; the run goes on.
/// </summary>
internal sealed class BulkRun(Func<Dossier, DecisionOnDate> decide, int? workers, TextWriter dialogue, bool terminal)
{
    // More would bury the summary; all of them stand in the output.
    private const int ShownErrors = 20;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Result(Line Line, byte[] Json, Tallied Came);

    /// <summary>Runs, and says what it came to over all lines, those of an earlier run that it goes on with included.</summary>
    public BulkSummary Run(string from, string to, bool resume)
    {
        if (Path.GetFullPath(from) == Path.GetFullPath(to))
        {
            throw new BadInputException("--out: expected another file than that of --bulk");
        }

        using var input = Open("--bulk", from, () => new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan));
        if (!resume && File.Exists(to))
        {
            throw new BadInputException($"--out: '{to}' exists; --resume goes on where it stops, and otherwise expected is the name of a new file");
        }

        using var output = Open("--out", to, () => new FileStream(to, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 64 * 1024));
        var summary = new BulkSummary();
        var done = Resume(output, to, summary);
        if (terminal)
        {
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(dialogue) }).Progress()
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .Start(progress =>
                {
                    var task = progress.AddTask("0", maxValue: Math.Max(1, input.Length));
                    Write(input, output, done, summary, (lines, seconds, end) =>
                    {
                        task.Description = string.Create(CultureInfo.InvariantCulture, $"{lines:N0} ({lines / Math.Max(seconds, 0.001):N0}/s)");
                        task.Value = end;
                    });
                });
        }
        else
        {
            Write(input, output, done, summary, static (_, _, _) => { });
        }

        return summary;
    }

    private void Write(FileStream input, FileStream output, long done, BulkSummary summary, Action<long, double, long> progress)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var shown = TimeSpan.Zero;
        long lines = 0, end = 0;
        foreach (var result in Lines.Of(input).Where(line => line.Number > done && !IsBlank(line)).InOrder(Evaluate, workers))
        {
            output.Write(result.Json);
            summary.Add(result.Came);
            lines++;
            end = result.Line.End;
            if (result.Came.Errors is { } errors && summary.Bad <= ShownErrors)
            {
                dialogue.WriteLine(VcCommand.OneLine($"line {result.Line.Number.ToString(CultureInfo.InvariantCulture)}: {string.Join("; ", errors)}"));
            }

            if (watch.Elapsed - shown > Interval)
            {
                shown = watch.Elapsed;
                output.Flush();
                progress(lines, shown.TotalSeconds, end);
            }
        }

        output.Flush();
        progress(lines, watch.Elapsed.TotalSeconds, input.Length);
        if (summary.Bad > ShownErrors)
        {
            dialogue.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {summary.Bad - ShownErrors} more lines; each has its line in the output"));
        }
    }

    private Result Evaluate(Line line)
    {
        var json = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(json, Compact))
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", line.Number);
            try
            {
                if (line.Bytes is not { } bytes)
                {
                    throw new BadInputException($"expected at most {Lines.Longest} bytes, found more");
                }

                var dossier = DossierJson.Read(bytes);
                var decision = decide(dossier);
                writer.WriteString("kenmerk", dossier.Kenmerk);
                DecisionJson.WriteOutcome(writer, decision);
            }
            catch (Exception bad) when (bad is DossierException or BadInputException)
            {
                writer.WriteStartArray("errors");
                foreach (var problem in bad is DossierException { Problems: var problems } ? problems.Select(static problem => problem.ToString()) : ((BadInputException)bad).Problems)
                {
                    writer.WriteStringValue(problem);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        var came = Tallied.Of(json.WrittenMemory);
        json.Write("\n"u8);
        return new(line, json.WrittenSpan.ToArray(), came);
    }

    /// <summary>Reads what an earlier run wrote, takes off a last line that was cut short, and gives the number of the last line that was done.</summary>
    private static long Resume(FileStream output, string name, BulkSummary summary)
    {
        long done = 0, whole = 0;
        var cutShort = output.Length > 0 && !EndsWithBreak(output);
        foreach (var line in Lines.Of(output))
        {
            if (cutShort && line.End == output.Length)
            {
                break;
            }

            try
            {
                var came = Tallied.Of(line.Bytes);
                summary.Add(came);
                (done, whole) = (came.Line, line.End);
            }
            catch (Exception other) when (other is JsonException or InvalidOperationException or KeyNotFoundException)
            {
                throw new BadInputException($"--out: line {line.Number.ToString(CultureInfo.InvariantCulture)} of '{name}' is not one that this command wrote; expected a file of an earlier run");
            }
        }

        output.SetLength(whole);
        output.Position = whole;
        return done;
    }

    private static bool EndsWithBreak(FileStream file)
    {
        file.Position = file.Length - 1;
        var last = file.ReadByte();
        file.Position = 0;
        return last == '\n';
    }

    private static bool IsBlank(Line line) => line.Bytes is { } bytes && bytes.AsSpan().IndexOfAnyExcept(" \t"u8) < 0;

    private static FileStream Open(string option, string file, Func<FileStream> open)
    {
        try
        {
            return open();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"{option}: '{file}' cannot be opened: {refusal.Message}");
        }
    }
}
