using System.Text;
using System.Text.Json;
using FluentAssertions;
using Vc.Rules.Cli;
using Vc.Rules.Tests.Snapshots;
using Xunit;

namespace Vc.Rules.Tests.Cli;

/// <summary><c>vc evaluate --bulk</c>: a file of dossiers.</summary>
public sealed class BulkCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vc-bulk").FullName;

    private string In => Path.Combine(_folder, "in.ndjson");

    private string Out => Path.Combine(_folder, "out.ndjson");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_line_gets_a_line_and_a_bad_one_does_not_stop_the_run()
    {
        Give([.. Mixed]);

        var run = Run();

        run.ExitCode.Should().Be(7, because: "some lines were bad");
        Snapshot.Verify($"{run.Output}\n--- errors\n{run.Error}\n--- out\n{File.ReadAllText(Out)}");
    }

    [Fact]
    public void A_line_says_what_a_decision_of_its_own_says()
    {
        Give(Example("schiphol-vals-document.json"));

        Run().ExitCode.Should().Be(0);
        using var line = JsonDocument.Parse(File.ReadAllText(Out));
        using var alone = JsonDocument.Parse(VcRun.Run("evaluate", "A2/12.6", "--on", "2025-11-20", "--dossier", VcRun.Example("schiphol-vals-document.json"), "--output", "json").Output);
        JsonElement.DeepEquals(line.RootElement.GetProperty("outcome"), alone.RootElement.GetProperty("outcome")).Should().BeTrue();
        line.RootElement.GetProperty("status").GetString().Should().Be(alone.RootElement.GetProperty("status").GetString());
        line.RootElement.GetProperty("line").GetInt32().Should().Be(1);
    }

    [Fact]
    public void A_run_that_was_broken_off_goes_on_where_it_was()
    {
        Give([.. Mixed]);
        var whole = Run();
        var bytes = File.ReadAllBytes(Out);

        for (var cut = 0; cut <= bytes.Length; cut += 37)
        {
            File.WriteAllBytes(Out, bytes[..cut]);
            var again = Run("--resume");

            File.ReadAllBytes(Out).Should().Equal(bytes, because: $"it was cut off after {cut} bytes");
            again.Output.Should().Be(whole.Output, because: "the summary is about the whole file");
        }
    }

    [Theory]
    [InlineData("--out: '", "")]
    [InlineData("--out: line 1 of '", "something else\n", "--resume")]
    [InlineData("--out: line 1 of '", "{}\n", "--resume")]
    public void A_file_that_is_there_is_not_written_over(string expected, string content, params string[] options)
    {
        Give(Example("bijna-leeg.json"));
        File.WriteAllText(Out, content);

        var run = Run(options);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith(expected);
        File.ReadAllText(Out).Should().Be(content);
    }

    [Theory]
    [InlineData("belongs to --bulk", "--dossier", "x.json", "--resume")]
    [InlineData("belongs to --bulk", "--dossier", "x.json", "--workers", "2")]
    [InlineData("is about one case", "--bulk", "x", "--out", "y", "--dossier", "z")]
    [InlineData("is about one case", "--bulk", "x", "--out", "y", "--output", "json")]
    [InlineData("--bulk needs --out", "--bulk", "x")]
    [InlineData("--workers: expected 1 or more, found '0'", "--bulk", "x", "--out", "y", "--workers", "0")]
    [InlineData("--bulk: 'no-such-file' cannot be opened", "--bulk", "no-such-file", "--out", "y")]
    [InlineData("--out: expected another file", "--bulk", "x", "--out", "x")]
    [InlineData("'--dossier' is required")]
    public void What_does_not_go_together_is_refused(string expected, params string[] options)
    {
        var run = VcRun.Run(["evaluate", "A2/12.6", "--on", "2025-11-20", .. options]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(expected);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\r\nb", 2)]
    [InlineData("\n\n", 2)]
    public void A_line_ends_with_its_break_or_with_the_file(string text, int count)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var lines = Lines.Of(stream).ToList();

        lines.Should().HaveCount(count);
        lines.Select(static line => Encoding.UTF8.GetString(line.Bytes!)).Should().Equal(text.TrimEnd('\n').Length == 0 ? Enumerable.Repeat("", count) : text.Replace("\r", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        lines.Select(static line => line.Number).Should().Equal(Enumerable.Range(1, count).Select(static number => (long)number));
        (lines.LastOrDefault()?.End ?? 0).Should().Be(text.Length);
    }

    [Fact]
    public void A_long_line_is_read_whole_and_a_too_long_one_is_passed_over()
    {
        var longest = new string('a', Lines.Longest);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{longest}\n{longest}b\nc\n"));

        Lines.Of(stream).Select(static line => line.Bytes?.Length).Should().Equal(Lines.Longest, null, 1);
    }

    private static IEnumerable<byte[]> Mixed =>
    [
        Example("schiphol-vals-document.json"),
        Example("bijna-leeg.json"),
        "{ \"kenmerk\": 1 }"u8.ToArray(),
        [],
        "not json"u8.ToArray(),
        [0x7B, 0xFF, 0x7D],
        Example("aanwijzingen-niet-beoordeeld.json"),
        Example("ens-artikel-12.json"),
        "{\"vreemdeling\":{\"geboortedatum\":\"2999-01-01\"}}"u8.ToArray(),
        Example("schiphol-vals-document.json"),
    ];

    private static byte[] Example(string name) => JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(File.ReadAllText(VcRun.Example(name))).RootElement);

    private void Give(params byte[][] lines) => File.WriteAllBytes(In, [.. lines.SelectMany(static line => line.Append((byte)'\n'))]);

    private VcResult Run(params string[] options) => VcRun.Run(["evaluate", "A2/12.6", "--on", "2026-03-02", "--bulk", In, "--out", Out, .. options]);
}
