using System.Text;
using FluentAssertions;
using Xunit;
using static Vc.Rules.Tests.Cli.VcRun;

namespace Vc.Rules.Tests.Cli;

public sealed class BadInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vc-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "--dossier: standard input is empty*")]
    [InlineData("  \n", "$: expected a JSON object, found nothing*")]
    [InlineData("{", "$: expected *")]
    [InlineData("geen json", "$: expected *")]
    [InlineData("{} {}", "$: expected *")]
    [InlineData("[]", "$: expected *")]
    [InlineData("null", "$: expected *")]
    [InlineData("""{ "toegangen": {} }""", "toegangen: expected *")]
    [InlineData("""{ "vreemdeling": { "nationaliteit": "marsbewoner" } }""", "vreemdeling.nationaliteit: expected *'marsbewoner'*")]
    [InlineData("""{ "toegang": { "datumWeigering": "2025-02-30" } }""", "toegang.datumWeigering: expected *'2025-02-30'*")]
    [InlineData("""{ "toegang": { "datumWeigering": "2026-01-16" } }""", "toegang.datumWeigering: expected *2026-01-16*")]
    [InlineData("""{ "toegang": { "geweigerd": "ja" } }""", "toegang.geweigerd: expected *")]
    [InlineData("""{ "vreemdeling": { "geboortedatum": "2026-01-16" } }""", "vreemdeling.geboortedatum: expected a date on or before *2026-01-15*")]
    [InlineData("""{ "vreemdeling": { "landVanHerkomst": "NL" } }""", "vreemdeling.landVanHerkomst: expected an ISO 3166-1 alpha-3 country code such as 'NLD', found 'NL'")]
    [InlineData("""{ "terugkeerbesluiten": [{ "vertrektermijnDagen": 2.5 }] }""", "terugkeerbesluiten*.vertrektermijnDagen: expected a whole number*2.5*")]
    [InlineData("""{ "verblijfsrechtElders": { "lidstaat": "NLD" } }""", "verblijfsrechtElders.lidstaat: expected another country than the Netherlands, found NLD")]
    [InlineData("""{ "mvv": { "afgegeven": false, "einddatum": "2026-01-01" } }""", "mvv.einddatum: expected *")]
    public void A_dossier_that_cannot_be_is_told_with_its_path(string dossier, string message) => Evaluate(dossier).ShouldBeBadInput(message);

    [Fact]
    public void Every_problem_has_its_own_line() =>
        Evaluate("""{ "toegangen": {}, "vreemdeling": { "nationaliteit": 3 }, "inreisverboden": [{ "soort": "half" }] }""")
            .ShouldBeBadInput("toegangen: *", "vreemdeling.nationaliteit: *", "inreisverboden[0].soort: *");

    [Fact]
    public void A_line_end_in_a_name_does_not_make_a_second_line() =>
        Evaluate("""{ "a\nb": 1 }""").ErrorLines.Should().ContainSingle();

    [Fact]
    public void A_dossier_that_is_not_UTF_8_is_told()
    {
        var file = Write("latijn.json", Encoding.Latin1.GetBytes("""{ "kenmerk": "één" }"""));

        FromFile(file).ShouldBeBadInput("$: expected UTF-8*");
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        FromFile(Write("bom.json", [0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}'])).ExitCode.Should().Be(3);

    [Fact]
    public void An_empty_file_is_told() => FromFile(Write("leeg.json", [])).ShouldBeBadInput("--dossier: '*leeg.json' is empty; expected a dossier in JSON");

    [Fact]
    public void A_file_that_does_not_exist_is_told() => FromFile(Path.Combine(_folder, "geen.json")).ShouldBeBadInput("--dossier: '*geen.json' does not exist");

    [Fact]
    public void A_folder_that_does_not_exist_is_told() => FromFile(Path.Combine(_folder, "geen", "geen.json")).ShouldBeBadInput("--dossier: '*geen.json' does not exist");

    [Fact]
    public void A_directory_is_told() => FromFile(_folder).ShouldBeBadInput("--dossier: '*' is a directory; expected a file");

    [Fact]
    public void A_name_that_no_file_can_have_is_told() => FromFile("").ShouldBeBadInput("--dossier: '' is not the name of a file");

    [Fact]
    public void Input_that_cannot_be_read_is_told()
    {
        using var broken = new FailingStream(new IOException("The cable is out.\nReally."));
        using var denied = new FailingStream(new UnauthorizedAccessException());

        FromInput(broken).ShouldBeBadInput("--dossier: standard input cannot be read: The cable is out.*");
        FromInput(denied).ShouldBeBadInput("--dossier: standard input cannot be read: access is denied");
    }

    [Fact]
    public void A_paragraph_that_does_not_exist_is_told_with_those_that_do() =>
        Run("evaluate", "A2/99", "--on", "2026-01-15", "--dossier", Example("bijna-leeg.json"))
            .ShouldBeBadInput("There is no paragraph 'A2/99'. There are: *A2/12.6 (opneming-van-signaleringen)*");

    [Theory]
    [InlineData("1-10-2025")]
    [InlineData("01-10-2025")]
    [InlineData("2025-1-10")]
    [InlineData("20251001")]
    [InlineData("+025-10-01")]
    [InlineData("2025-10-1 ")]
    [InlineData("2025-10-01T00:00")]
    [InlineData("vandaag")]
    [InlineData("")]
    public void A_date_that_is_not_ISO_is_told(string date)
    {
        var message = $"--on: expected a date such as 2025-10-01 (year-month-day), found '{date}'";

        Run("list", "--on", date).ShouldBeBadInput(message);
        Run("evaluate", "A2/12.6", "--on", date, "--dossier", Example("bijna-leeg.json")).ShouldBeBadInput(message);
    }

    [Theory]
    [InlineData("2025-02-29")]
    [InlineData("2025-13-01")]
    [InlineData("2025-00-01")]
    [InlineData("2025-04-31")]
    [InlineData("2025-04-00")]
    [InlineData("0000-01-01")]
    public void A_date_that_does_not_exist_is_told(string date) => Run("list", "--on", date).ShouldBeBadInput($"--on: expected a date that exists, found '{date}'");

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("9999-12-31")]
    public void Every_other_date_is_good(string date) => Run("list", "--on", date).ExitCode.Should().Be(0);

    [Theory]
    [InlineData("bogus", "*'bogus'*")]
    [InlineData("list --geheim", "*'--geheim'*")]
    [InlineData("list extra", "*'extra'*")]
    [InlineData("schema --on 2025-10-01", "*'2025-10-01'*|DOCUMENT: expected dossier or decision, found '--on'")]
    [InlineData("[diagram] list", "*'[diagram]'*")]
    [InlineData("list @bestand", "*'@bestand'*")]
    [InlineData("list --output xml", "--output: expected one of text, json, found 'xml'")]
    [InlineData("list --output JSON", "--output: expected one of text, json, found 'JSON'")]
    [InlineData("list --output markdown", "--output: expected one of text, json, found 'markdown'")]
    [InlineData("list --language fr", "--language: expected one of nl, en, found 'fr'")]
    [InlineData("list --on", "*--on*")]
    [InlineData("list --on 2025-10-01 --on 2025-10-02", "*--on*")]
    [InlineData("evaluate --on 2025-10-01 --dossier -", "*PARAGRAPH*")]
    [InlineData("evaluate A2/12.6 --dossier -", "*--on*")]
    [InlineData("evaluate A2/12.6 --on 2025-10-01", "*--dossier*")]
    [InlineData("evaluate A2/12.6 --on 2025-10-01 --dossier - --geheim", "*'--geheim'*")]
    [InlineData("evaluate A2/12.6 --on 2025-10-01 --dossier - --output yaml", "--output: expected one of text, json, markdown, mermaid, html, found 'yaml'")]
    [InlineData("evaluate A2/12.6 --on gisteren --dossier - --language fries", "--on: *|--language: *")]
    public void Usage_that_is_wrong_is_told(string line, string messages) => Run(line.Split(' ')).ShouldBeBadInput(messages.Split('|'));

    [Fact]
    public void A_fault_of_ours_is_one_line_with_where_to_report_it()
    {
        using var input = new FailingStream(new InvalidOperationException("Nobody expects this.\n   at Some.Where()"));

        var result = FromInput(input);

        result.ExitCode.Should().Be(70);
        result.Error.Should().StartWith("internal error: InvalidOperationException: Nobody expects this.").And.Contain("please report it");
    }

    [Fact]
    public void A_result_that_cannot_be_written_is_told()
    {
        using var error = new StringWriter { NewLine = "\n" };

        var code = Rules.Cli.VcCommand.Run(["list"], new FullDisk(), error, Stream.Null);

        Check(new(code, "", error.ToString())).ExitCode.Should().Be(70);
        error.ToString().Should().Be("The result cannot be written: No space left.\n");
    }

    private static VcResult FromFile(string file) => Run("evaluate", "A2/12.6", "--on", "2026-01-15", "--dossier", file);

    private static VcResult FromInput(Stream input) => RunWith(input, terminal: false, "evaluate", "A2/12.6", "--on", "2026-01-15", "--dossier", "-");

    private string Write(string name, byte[] content)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllBytes(file, content);
        return file;
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left.");
    }

    private sealed class FailingStream(Exception failure) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => throw failure;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
