using System.Text;
using System.Xml.Linq;
using FluentAssertions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Xunit;

namespace Vc.Rules.Tests.Json;

public sealed class DossierReadTests
{
    private const string RegisterNames = "'sis', 'eens', 'ops'";

    private const string EntryNames = "'gewenst', 'geweigerd', 'datumWeigering', 'aanGrensdoorlaatpost', 'wegensValsDocument', 'wegensDrugssmokkel', 'verleendVoorKortVerblijf'";

    private static readonly int RootNames = typeof(Dossier).GetProperties().Length;

    private const string Code = "an ISO 3166-1 alpha-3 country code such as 'NLD'";

    /// <summary>JSON that is no dossier, and every problem that must be reported.</summary>
    public static TheoryData<string, string[]> NoDossier { get; } = new()
    {
        // Another thing at the root.
        { "null", ["$: expected an object, found null"] },
        { "[]", ["$: expected an object, found a list"] },
        { "true", ["$: expected an object, found true"] },
        { "\"{}\"", ["$: expected an object, found the text '{}'"] },
        { "12", ["$: expected an object, found the number 12"] },

        // Names.
        { """{"toegang":{"gewiegerd":true}}""", ["toegang.gewiegerd: expected a known name, found 'gewiegerd'; did you mean 'geweigerd'?"] },
        { """{"Toegang":{}}""", ["Toegang: expected a known name, found 'Toegang'; did you mean 'toegang'?"] },
        { """{"terugkeerbesluit":[]}""", ["terugkeerbesluit: expected a known name, found 'terugkeerbesluit'; did you mean 'terugkeerbesluiten'?"] },
        { """{"inreisverboden":[{"dtaum":"2025-01-01"}]}""", ["inreisverboden[0].dtaum: expected a known name, found 'dtaum'; did you mean 'datum'?"] },
        { """{"toegang":{"kleur":null}}""", [$"toegang.kleur: expected one of {EntryNames}, found 'kleur'"] },
        { """{"kleur":{}}""", [$"kleur: expected one of {RootNames} names (nearest: 'kenmerk', 'mvv', 'treffer'; all: vc schema), found 'kleur'"] },
        { """{"toegang":{"":1}}""", [$"toegang['']: expected one of {EntryNames}, found ''"] },
        { """{"toegang":{"a.b\u001b[31m":1}}""", [$"toegang['a.b\\u001b[31m']: expected one of {EntryNames}, found 'a.b\\u001b[31m'"] },
        { """{"toegang":{"toegang":{"gewenst":1}}}""", [$"toegang.toegang: expected one of {EntryNames}, found 'toegang'"] },
        { "{\"toegang\":{\"" + new string('x', 100) + "\":1}}", [$"toegang['{new string('x', 60)}...']: expected one of {EntryNames}, found '{new string('x', 60)}...'"] },
        { """{"\ud800":1}""", ["$: expected names in valid Unicode, found half of a surrogate pair in a name"] },
        { """{"mvv":{"plichtig":true,"plichtig":true}}""", ["mvv.plichtig: expected this name once, found it 2 times"] },
        { """{"kenmerk":null,"kenmerk":"a","kenmerk":null}""", ["kenmerk: expected this name once, found it 3 times"] },
        { """{"mvv":{"plichtig":true,"\u0070lichtig":false}}""", ["mvv.plichtig: expected this name once, found it 2 times"] },

        // Types.
        { """{"toegang":{"gewenst":"true"}}""", ["toegang.gewenst: expected true or false, found the text 'true'"] },
        { """{"toegang":{"gewenst":1}}""", ["toegang.gewenst: expected true or false, found the number 1"] },
        { """{"kenmerk":12.50}""", ["kenmerk: expected a text, found the number 12.50"] },
        { """{"kenmerk":["a"]}""", ["kenmerk: expected a text, found a list"] },
        { """{"toegang":[]}""", ["toegang: expected an object, found a list"] },
        { """{"terugkeerbesluiten":{"datum":"2025-01-01"}}""", ["terugkeerbesluiten: expected a list, found an object"] },
        { """{"kenmerk":"a\ud800"}""", ["kenmerk: expected a text in valid Unicode, found half of a surrogate pair"] },

        // Choices.
        { """{"signaleringen":[{"register":"EnS"}]}""", [$"signaleringen[0].register: expected one of {RegisterNames}, found 'EnS'; did you mean 'eens'?"] },
        { """{"signaleringen":[{"register":"Sis"}]}""", [$"signaleringen[0].register: expected one of {RegisterNames}, found 'Sis'; did you mean 'sis'?"] },
        { """{"signaleringen":[{"register":"N.SIS II nationaal deel"}]}""", [$"signaleringen[0].register: expected one of {RegisterNames}, found 'N.SIS II nationaal deel'"] },
        { """{"signaleringen":[{"register":""}]}""", [$"signaleringen[0].register: expected one of {RegisterNames}, found ''"] },
        { """{"signaleringen":[{"register":"sis,eens"}]}""", [$"signaleringen[0].register: expected one of {RegisterNames}, found 'sis,eens'"] },
        { """{"signaleringen":[{"register":0}]}""", [$"signaleringen[0].register: expected one of {RegisterNames}, found the number 0"] },
        { """{"signaleringen":[{"register":"0"}]}""", [$"signaleringen[0].register: expected one of {RegisterNames}, found '0'"] },

        // Countries: there are too many to list, and a code that is nearly right may be that of another country.
        { """{"vreemdeling":{"landVanHerkomst":"NL"}}""", [$"vreemdeling.landVanHerkomst: expected {Code}, found 'NL'"] },
        { """{"vreemdeling":{"landVanHerkomst":"mar"}}""", [$"vreemdeling.landVanHerkomst: expected {Code}, found 'mar'"] },
        { """{"vreemdeling":{"landVanHerkomst":"Marokko"}}""", [$"vreemdeling.landVanHerkomst: expected {Code}, found 'Marokko'"] },
        { """{"vreemdeling":{"landVanHerkomst":"YUG"}}""", [$"vreemdeling.landVanHerkomst: expected {Code}, found 'YUG'"] },
        { """{"vreemdeling":{"landVanHerkomst":""}}""", [$"vreemdeling.landVanHerkomst: expected {Code}, found ''"] },
        { """{"vreemdeling":{"landVanHerkomst":504}}""", [$"vreemdeling.landVanHerkomst: expected {Code}, found the number 504"] },
        { """{"andereLandenVanTerugkeer":[{"land":"MAR"},{"land":"DZ"}]}""", [$"andereLandenVanTerugkeer[1].land: expected {Code}, found 'DZ'"] },

        // Numbers.
        { """{"terugkeerbesluiten":[{"vertrektermijnDagen":"28"}]}""", ["terugkeerbesluiten[0].vertrektermijnDagen: expected a whole number such as 28, found the text '28'"] },
        { """{"terugkeerbesluiten":[{"vertrektermijnDagen":2.5}]}""", ["terugkeerbesluiten[0].vertrektermijnDagen: expected a whole number such as 28, found the number 2.5"] },
        { """{"terugkeerbesluiten":[{"vertrektermijnDagen":true}]}""", ["terugkeerbesluiten[0].vertrektermijnDagen: expected a whole number such as 28, found true"] },
        { """{"terugkeerbesluiten":[{"vertrektermijnDagen":-1}]}""", ["terugkeerbesluiten[0].vertrektermijnDagen: expected a number from 0 to 2147483647, found the number -1"] },
        { """{"terugkeerbesluiten":[{"vertrektermijnDagen":2147483648}]}""", ["terugkeerbesluiten[0].vertrektermijnDagen: expected a number from 0 to 2147483647, found the number 2147483648"] },

        // Dates.
        { """{"mvv":{"einddatum":"2025-02-29"}}""", ["mvv.einddatum: expected a date that exists, found '2025-02-29'"] },
        { """{"mvv":{"einddatum":"2025-13-01"}}""", ["mvv.einddatum: expected a date that exists, found '2025-13-01'"] },
        { """{"mvv":{"einddatum":"1900-02-29"}}""", ["mvv.einddatum: expected a date that exists, found '1900-02-29'"] },
        { """{"mvv":{"einddatum":"2025-11-20T00:00:00Z"}}""", ["mvv.einddatum: expected a date such as 2025-11-20, found '2025-11-20T00:00:00Z'"] },
        { """{"mvv":{"einddatum":"20-11-2025"}}""", ["mvv.einddatum: expected a date such as 2025-11-20, found '20-11-2025'"] },
        { """{"mvv":{"einddatum":"2025-1-1"}}""", ["mvv.einddatum: expected a date such as 2025-11-20, found '2025-1-1'"] },
        { """{"mvv":{"einddatum":" 2025-01-01"}}""", ["mvv.einddatum: expected a date such as 2025-11-20, found ' 2025-01-01'"] },
        { """{"mvv":{"einddatum":"-0044-03-15"}}""", ["mvv.einddatum: expected a date such as 2025-11-20, found '-0044-03-15'"] },
        { """{"mvv":{"einddatum":"20251120"}}""", ["mvv.einddatum: expected a date such as 2025-11-20, found '20251120'"] },
        { """{"mvv":{"einddatum":"٢٠٢٥-01-01"}}""", ["mvv.einddatum: expected a date such as 2025-11-20, found '٢٠٢٥-01-01'"] },
        { """{"mvv":{"einddatum":""}}""", ["mvv.einddatum: expected a date such as 2025-11-20, found ''"] },
        { """{"mvv":{"einddatum":20251120}}""", ["mvv.einddatum: expected a date such as 2025-11-20, found the number 20251120"] },

        // What may not be missing.
        { """{"terugkeerbesluiten":[{},null]}""", ["terugkeerbesluiten[1]: expected an object, found null"] },
        { """{"beoordelingen":{"signaleringenOnverenigbaar":{}}}""", ["beoordelingen.signaleringenOnverenigbaar.oordeel: expected true or false, found nothing"] },
        { """{"beoordelingen":{"signaleringenOnverenigbaar":{"oordeel":null,"door":null}}}""", ["beoordelingen.signaleringenOnverenigbaar.oordeel: expected true or false, found null"] },
        { """{"beoordelingen":{"signaleringenOnverenigbaar":true}}""", ["beoordelingen.signaleringenOnverenigbaar: expected an object, found true"] },

        // Several at once.
        {
            """
            {
              "toegang": { "gewenst": "ja", "datumWeigering": "2025-02-30", "gewenst": 1, "vals": true },
              "terugkeerbesluiten": [ { "datum": 5 }, null, { "metInreisverbod": "nee" } ],
              "beoordelingen": { "signaleringenOnverenigbaar": { "door": 1 } },
              "kenmerk": {}
            }
            """,
            [
                "toegang.gewenst: expected true or false, found the text 'ja'",
                "toegang.datumWeigering: expected a date that exists, found '2025-02-30'",
                "toegang.gewenst: expected true or false, found the number 1",
                $"toegang.vals: expected one of {EntryNames}, found 'vals'",
                "toegang.gewenst: expected this name once, found it 2 times",
                "terugkeerbesluiten[0].datum: expected a date such as 2025-11-20, found the number 5",
                "terugkeerbesluiten[1]: expected an object, found null",
                "terugkeerbesluiten[2].metInreisverbod: expected true or false, found the text 'nee'",
                "beoordelingen.signaleringenOnverenigbaar.door: expected a text, found the number 1",
                "beoordelingen.signaleringenOnverenigbaar.oordeel: expected true or false, found nothing",
                "kenmerk: expected a text, found an object",
            ]
        },

        // Dossiers that have the right shape but cannot be.
        {
            """{"toegang":{"geweigerd":false,"datumWeigering":"2025-01-01"},"inreisverboden":[{"datum":"2025-01-01","soort":"licht","inWerking":true},{"datum":"2025-01-01","soort":"licht","inWerking":true}]}""",
            [
                "toegang.datumWeigering: expected nothing here, because toegang.geweigerd is false",
                "inreisverboden[1]: expected an element that differs from inreisverboden[0]",
            ]
        },
    };

    /// <summary>Texts that are not JSON, and the one problem of each.</summary>
    public static TheoryData<string, string> NoJson { get; } = new()
    {
        { "", "expected a JSON object, found nothing (line 1, position 1)" },
        { " \r\n\t", "expected a JSON object, found nothing (line 1, position 1)" },
        { "{", "expected the rest of the JSON, found its end (line 1, position 2)" },
        { "{\"kenmerk\"", "expected the rest of the JSON, found its end (line 1, position 11)" },
        { "{\"kenmerk\":\"abc", "expected the rest of the JSON, found its end (line 1, position 16)" },
        { "{\n  \"mvv\": {\n  \"plichtig\": true,\n}}", "expected no comma before '}', found one (line 4, position 1)" },
        { "{\"inreisverboden\":[{},]}", "expected no comma before ']', found one (line 1, position 23)" },
        { "{} {}", "expected nothing after the dossier, found '{' (line 1, position 4)" },
        { "{}\n\nklaar", "expected nothing after the dossier, found 'klaar' (line 3, position 1)" },
        { "{\n  // kenmerk\n}", "expected no comment, found '//' (line 2, position 3)" },
        { "{\"kenmerk\":/* nee */null}", "expected no comment, found '/*' (line 1, position 12)" },
        { "{kenmerk:1}", "expected a name in double quotes, found 'kenmerk' (line 1, position 2)" },
        { "{'kenmerk':1}", "expected double quotes, found a single quote (line 1, position 2)" },
        { "{\"kenmerk\" \"a\"}", "expected ':' after the name, found '\"' (line 1, position 12)" },
        { "{\"kenmerk\":\"a\" \"mvv\":{}}", "expected ',' or '}', found '\"' (line 1, position 16)" },
        { "{\"inreisverboden\":[{} {}]}", "expected ',' or ']', found '{' (line 1, position 23)" },
        { "{\"inreisverboden\":[}", "expected a value, found '}' (line 1, position 20)" },
        { "{\"toegang\":{\"gewenst\":True}}", "expected a value, found 'True' (line 1, position 23)" },
        { "{\"toegang\":{\"gewenst\":tru}}", "expected a value, found 'tru' (line 1, position 23)" },
        { "{\"kenmerk\":01}", "expected a value, found '01' (line 1, position 12)" },
        { "{\"kenmerk\":NaN}", "expected a value, found 'NaN' (line 1, position 12)" },
        { "{\"kenmerk\":,}", "expected a value, found ',' (line 1, position 12)" },
        { "{\"kenmerk\":\"één\", ¿}", "expected a name in double quotes, found '¿' (line 1, position 19)" },
        { "{\"kenmerk\":\"een twee\n\"}", "expected no bare control character (in a text, write \\n or \\t), found U+000A (line 1, position 21)" },
        { "{\"kenmerk\":\"C:\\map\"}", "expected an escape such as \\n, \\\" or \\u00e9, found 'map' (line 1, position 16)" },
        { "{\"kenmerk\":\"\\u12\"}", "expected an escape such as \\n, \\\" or \\u00e9, found '\"' (line 1, position 17)" },
        { "{\"kenmerk\":1\u00a0}", "expected a value, found '1\\u00a0' (line 1, position 12)" },
        { "{\"x\":" + new string('[', 64) + new string(']', 64) + "}", "expected at most 64 levels, found more (line 1, position 69)" },
    };

    /// <summary>Bytes that are not UTF-8.</summary>
    public static TheoryData<byte[], string> NoUtf8 { get; } = new()
    {
        { [.. "{\n \"kenmerk\":\"é"u8, 0xE9, .. "\"}"u8], "expected UTF-8, found something else (line 2, position 14)" },
        { Encoding.Unicode.GetPreamble(), "expected UTF-8, found something else (line 1, position 1)" },
    };

    [Theory]
    [MemberData(nameof(NoDossier))]
    public void Reports_every_problem_with_its_path(string json, string[] problems)
    {
        Problems(() => DossierJson.Read(json)).Should().Equal(problems);
        Problems(() => DossierJson.Read(Encoding.UTF8.GetBytes(json))).Should().Equal(problems);
    }

    [Theory]
    [MemberData(nameof(NoJson))]
    public void Says_what_is_wrong_with_a_text_that_is_not_json(string json, string problem) =>
        Problems(() => DossierJson.Read(json)).Should().Equal("$: " + problem);

    [Fact]
    public void Says_where_a_text_is_not_unicode() =>
        Problems(() => DossierJson.Read("{\n\"kenmerk\":\"é\ud800\"}")).Should().Equal("$: expected Unicode text, found half of a surrogate pair (line 2, position 13)");

    [Theory]
    [MemberData(nameof(NoUtf8))]
    public void Says_where_bytes_are_not_utf8(byte[] json, string problem)
    {
        Problems(() => DossierJson.Read(json)).Should().Equal("$: " + problem);
        Problems(() => DossierJson.Read(new MemoryStream(json))).Should().Equal("$: " + problem);
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Problems_are_the_same_in_every_culture(string culture) => Cultures.In(culture, () =>
    {
        // With the rules of Turkish "I" is not the capital of "i".
        Problems(() => DossierJson.Read("""{"signaleringen":[{"register":"SIS"}],"INREISVERBODEN":[]}""")).Should().Equal(
            $"signaleringen[0].register: expected one of {RegisterNames}, found 'SIS'; did you mean 'sis'?",
            "INREISVERBODEN: expected a known name, found 'INREISVERBODEN'; did you mean 'inreisverboden'?");
        Problems(() => DossierJson.Read("""{"inreisverboden":[{"soort":"LIXXT"}]}""")).Should().Equal("inreisverboden[0].soort: expected one of 'licht', 'zwaar', found 'LIXXT'; did you mean 'licht'?");
        Problems(() => DossierJson.Read("{\"kenmerk\":1.5,}")).Should().Equal("$: expected no comma before '}', found one (line 1, position 16)");
    });

    [Fact]
    public void The_message_has_a_line_for_each_problem() =>
        FluentActions.Invoking(() => DossierJson.Read("""{"kenmerk":1,"mvv":2}""")).Should().Throw<DossierException>()
            .WithMessage($"kenmerk: expected a text, found the number 1{Environment.NewLine}mvv: expected an object, found the number 2");

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        var json = """{"kenmerk":"a"}""";
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)];

        DossierJson.Read("\uFEFF" + json).Kenmerk.Should().Be("a");
        DossierJson.Read(bytes).Kenmerk.Should().Be("a");
        DossierJson.Read(new MemoryStream(bytes)).Kenmerk.Should().Be("a");
    }

    [Fact]
    public void An_empty_object_is_a_dossier_of_which_nothing_is_known() => DossierJson.Read("{}").Should().Be(new Dossier());

    [Fact]
    public void An_empty_list_is_not_an_unknown_list()
    {
        DossierJson.Read("""{"inreisverboden":[]}""").Inreisverboden.Should().BeEmpty();
        DossierJson.Read("""{"inreisverboden":null}""").Inreisverboden.Should().BeNull();
    }

    [Theory]
    [InlineData("28.0")]
    [InlineData("28e0")]
    [InlineData("1e400")]
    public void A_number_is_read_only_where_it_is_written_in_digits(string number) =>
        Problems(() => DossierJson.Read($$"""{"terugkeerbesluiten":[{"vertrektermijnDagen":{{number}}}]}""")).Should()
            .Equal($"terugkeerbesluiten[0].vertrektermijnDagen: expected a whole number such as 28, found the number {number}");

    [Theory]
    [InlineData(0)]
    [InlineData(28)]
    [InlineData(int.MaxValue)]
    public void A_number_is_read_as_itself_and_zero_is_not_unknown(int days)
    {
        var dossier = DossierJson.Read($$"""{"terugkeerbesluiten":[{"vertrektermijnDagen":{{days}}},{"vertrektermijnDagen":null}]}""");

        dossier.Terugkeerbesluiten!.Select(static besluit => besluit.VertrektermijnDagen).Should().Equal(days, null);
    }

    [Fact]
    public void A_country_that_is_not_known_is_not_a_country_that_was_not_asked_for()
    {
        DossierJson.Read("""{"vreemdeling":{"landVanHerkomst":"XXX"}}""").Vreemdeling!.LandVanHerkomst.Should().Be(Land.XXX);
        DossierJson.Read("""{"vreemdeling":{"landVanHerkomst":null}}""").Vreemdeling!.LandVanHerkomst.Should().BeNull();
    }

    [Fact]
    public void The_deepest_json_that_can_be_read_is_checked_as_any_other() =>
        Problems(() => DossierJson.Read("{\"x\":" + new string('[', 63) + new string(']', 63) + "}")).Should().ContainSingle().Which.Should().StartWith("x: expected one of ");

    [Fact]
    public void The_example_in_the_documentation_is_read_and_written_back()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(DossierJson).Assembly.Location, ".xml"));
        var code = documentation.Descendants("member").Single(static member => (string?)member.Attribute("name") == "T:Vc.Rules.Json.DossierJson").Descendants("code").Single().Value;
        var lines = code.ReplaceLineEndings("\n").Split('\n').Where(static line => line.Trim().Length > 0).ToList();
        var margin = lines[0].Length - lines[0].TrimStart().Length;

        var dossier = DossierJson.Read(code);

        dossier.Terugkeerbesluiten.Should().ContainSingle();
        DossierJson.Write(dossier).Should().Be(string.Join("\n", lines.Select(line => line[margin..].TrimEnd())));
    }

    private static IEnumerable<string> Problems(Func<Dossier> read) =>
        read.Should().Throw<DossierException>().Which.Problems.Select(static problem => problem.ToString());
}
