using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Tests.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;

namespace Vc.Rules.Tests.Json;

public sealed class DecisionJsonTests
{
    private static readonly Dossier Full = DossierJson.Read("""
        {
          "toegang": { "geweigerd": true, "wegensDrugssmokkel": false, "wegensValsDocument": true },
          "terugkeerbesluiten": [ { "datum": "2020-05-06", "metInreisverbod": true }, { "datum": "2019-05-06", "metInreisverbod": false } ],
          "beoordelingen": { "signaleringenOnverenigbaar": { "oordeel": false } }
        }
        """);

    /// <summary>The keys of every object, by the place of the object.</summary>
    private static readonly Dictionary<string, string> Contract = new()
    {
        [""] = "paragraph subject on status remark outcome questions citations considered missingFacts judgements law fingerprint",
        ["questions"] = "name question weighs status state value",
        ["citations"] = "pinpoint text role force holds value reading positions identifier instrument inForce summary refersTo facts",
        ["citations.refersTo"] = "text identifier",
        ["citations.facts"] = "path question value shown",
        ["considered"] = "pinpoint text role force holds summary reading",
        ["missingFacts"] = "fact path question answer",
        ["judgements"] = "fact path question answer weigh",
        ["law"] = "paragraph subject instrument wbv signed inForce note",
        ["law.subject"] = "id nl en",
    };

    private static readonly string[] Bilingual = ["remark", "question", "value", "summary", "text", "shown", "weigh", "note"];

    [Fact]
    public void A_decided_case_is_written_as_verified() => Verify(Proef.Rule.Decide(Full, Proef.Peildatum), "decided");

    [Fact]
    public void An_open_case_is_written_as_verified() => Verify(Proef.Rule.Decide(new Dossier { Toegang = new() { Geweigerd = true }, Terugkeerbesluiten = [new()] }, Proef.Peildatum), "open");

    [Fact]
    public void A_case_outside_the_time_of_the_text_is_written_as_verified() => Verify(Proef.Rule.Decide(Full, new LocalDate(2031, 1, 1)), "outside");

    [Fact]
    public void A_list_of_which_nothing_is_known_is_asked_for_as_a_list()
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(Proef.Rule.Decide(new Dossier { Toegang = new() { Geweigerd = true } }, Proef.Peildatum)));

        json.RootElement.GetProperty("missingFacts").EnumerateArray().Select(static missing => missing.GetRawText()).Should().Contain(static missing => missing.Contains("\"kind\": \"list\""));
    }

    [Fact]
    public void An_empty_list_is_a_fact_with_an_empty_list_as_value()
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(Proef.Rule.Decide(Full with { Terugkeerbesluiten = [] }, Proef.Peildatum)));

        var facts = json.RootElement.GetProperty("citations").EnumerateArray().SelectMany(static citation => citation.GetProperty("facts").EnumerateArray());
        facts.Single(static fact => fact.GetProperty("path").GetString() == "terugkeerbesluiten").GetProperty("value").GetRawText().Should().Be("[]");
    }

    [Theory]
    [InlineData("""{}""", "null", "[null]")]
    [InlineData("""{ "terugkeerbesluiten": [] }""", "[]", "[]")]
    [InlineData("""{ "terugkeerbesluiten": [ {}, { "metInreisverbod": true } ] }""", """["Open","Decided"]""", "[0,1]")]
    public void A_question_about_each_element_has_an_answer_for_each_with_its_position(string dossier, string outcome, string positions)
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(Proef.Rule.Decide(DossierJson.Read(dossier), Proef.Peildatum)));

        JsonSerializer.Serialize(json.RootElement.GetProperty("outcome").GetProperty("elk")).Should().Be(outcome);
        var asked = json.RootElement.GetProperty("questions").EnumerateArray().Where(static question => question.GetProperty("name").GetString() == "elk");
        JsonSerializer.Serialize(asked.Select(static question => question.TryGetProperty("position", out var position) ? position.GetInt32() : (int?)null)).Should().Be(positions);
    }

    [Fact]
    public void What_a_question_aside_misses_is_not_missing()
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(Proef.Rule.Decide(new Dossier(), Proef.Peildatum)));

        json.RootElement.GetProperty("questions").EnumerateArray().Single(static question => !question.GetProperty("weighs").GetBoolean()).GetProperty("status").GetString().Should().Be("needsFacts");
        json.RootElement.GetProperty("missingFacts").EnumerateArray().Select(static missing => missing.GetProperty("path").GetString()).Should().NotBeEmpty().And.NotContain("mvv.afgegeven");
    }

    [Fact]
    public void A_decision_can_be_a_part_of_a_larger_document()
    {
        var decision = Proef.Rule.Decide(Full, Proef.Peildatum);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            DecisionJson.Write(writer, decision);
            DecisionJson.Write(writer, decision);
            writer.WriteEndArray();
        }

        using var all = JsonDocument.Parse(stream.ToArray());
        using var one = JsonDocument.Parse(DecisionJson.Write(decision));
        all.RootElement.EnumerateArray().Should().HaveCount(2).And.OnlyContain(part => JsonElement.DeepEquals(part, one.RootElement));
    }

    [Fact]
    public void Letters_are_written_as_themselves_and_the_stream_stays_open()
    {
        using var stream = new MemoryStream();
        DecisionJson.Write(stream, Proef.Rule.Decide(Full, Proef.Peildatum));

        var text = Encoding.UTF8.GetString(stream.ToArray());
        text.Should().Be(DecisionJson.Write(Proef.Rule.Decide(Full, Proef.Peildatum)));
        text.Should().Contain("Proef van één café & meer").And.NotContain("\r").And.NotContain("\\u").And.StartWith("{\n  \"paragraph\": \"Z9/1.2\",\n");
        stream.CanWrite.Should().BeTrue();
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        var decision = Proef.Rule.Decide(Full, Proef.Peildatum);
        var acts = new Dictionary<string, Action>
        {
            ["decision"] = static () => DecisionJson.Write((Decision)null!),
            ["utf8Json"] = () => DecisionJson.Write((Stream)null!, decision),
            ["writer"] = () => DecisionJson.Write((Utf8JsonWriter)null!, decision),
            ["paragraphs"] = static () => NormListJson.Write(null!),
        };

        acts.Should().AllSatisfy(static act => act.Value.Should().Throw<ArgumentNullException>().WithParameterName(act.Key));
    }

    [Fact]
    public void Every_decision_keeps_to_the_contract()
    {
        using var written = JsonDocument.Parse(DecisionJson.Schema());
        var schema = new SchemaCheck(written.RootElement);
        DossierGenerator.ForAll(40, DossierGenerator.Dossiers(), dossier => KeepsToContract(dossier, schema));
    }

    private static void KeepsToContract(Dossier dossier, SchemaCheck schema)
    {
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs.Append(Proef.Rule))
        {
            var decision = paragraph.Decide(dossier, new LocalDate(2025, 11, 20));
            var json = DecisionJson.Write(decision);
            using var document = JsonDocument.Parse(json);
            using var input = JsonDocument.Parse(DossierJson.Write(dossier));

            KeepsToContract(document.RootElement, "");
            schema.Accepts(document.RootElement).Should().BeTrue(paragraph.Version.Paragraph);
            document.RootElement.GetProperty("fingerprint").GetString().Should().Be(decision.Fingerprint);
            ShowsTheDossier(document.RootElement, input.RootElement);

            // Decided again, from an equal dossier that is another object.
            DecisionJson.Write(paragraph.Decide(dossier with { }, new LocalDate(2025, 11, 20))).Should().Be(json);
        }
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void The_culture_makes_no_difference(string culture) => DossierGenerator.ForAll(12, DossierGenerator.Dossiers(), dossier =>
    {
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs)
        {
            var date = new LocalDate(2025, 11, 20);
            var json = DecisionJson.Write(paragraph.Decide(dossier, date));
            Cultures.In(culture, () => DecisionJson.Write(paragraph.Decide(dossier, date)).Should().Be(json));
        }
    });

    private static void Verify(Decision decision, string parameters, [System.Runtime.CompilerServices.CallerMemberName] string member = "")
    {
        decision.Fingerprint.Should().MatchRegex("^[0-9a-f]{64}$");
        Snapshot.Verify(DecisionJson.Write(decision).Replace(decision.Fingerprint, "(fingerprint)", StringComparison.Ordinal), callerMember: member, parameters: parameters);
    }

    private static void KeepsToContract(JsonElement value, string place)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
            {
                KeepsToContract(element, place);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var keys = string.Join(" ", value.EnumerateObject().Select(static property => property.Name));
            var last = place.Split('.')[^1];
            if (Contract.TryGetValue(place, out var expected))
            {
                // Only a question about an element of a list has a position, after its name.
                keys.Should().Be(place == "questions" && value.TryGetProperty("position", out _) ? expected.Replace("name ", "name position ", StringComparison.Ordinal) : expected, place);
                foreach (var property in value.EnumerateObject().Where(static property => property.Name != "outcome"))
                {
                    KeepsToContract(property.Value, place.Length == 0 ? property.Name : place + "." + property.Name);
                }
            }
            else if (last == "inForce")
            {
                keys.Should().Be("from until known");
            }
            else if (place == "missingFacts.answer")
            {
                keys.Should().BeOneOf("kind", "kind options");
            }
            else
            {
                Bilingual.Should().Contain(last, place);
                keys.Should().Be("nl en", place);
            }
        }
    }

    /// <summary>The values of facts are those of the dossier at their paths; where a fact is missing the dossier has nothing.</summary>
    private static void ShowsTheDossier(JsonElement decision, JsonElement dossier)
    {
        foreach (var fact in decision.GetProperty("citations").EnumerateArray().SelectMany(static citation => citation.GetProperty("facts").EnumerateArray()))
        {
            var path = fact.GetProperty("path").GetString()!;
            var stated = At(dossier, path);
            JsonElement.DeepEquals(fact.GetProperty("value"), stated ?? JsonDocument.Parse("null").RootElement).Should().BeTrue(path);
        }

        decision.GetProperty("missingFacts").EnumerateArray().Select(static missing => missing.GetProperty("path").GetString()!).Where(path => At(dossier, path) is not null).Should().BeEmpty();
    }

    /// <summary>What stands at a path. A path into any element is one into a list of which nothing is known, so there is nothing.</summary>
    private static JsonElement? At(JsonElement value, string path)
    {
        foreach (var step in path.Split('.', '['))
        {
            if (step == "]")
            {
                return value;
            }

            if (step.EndsWith(']'))
            {
                value = value[int.Parse(step.TrimEnd(']'), CultureInfo.InvariantCulture)];
            }
            else if (!value.TryGetProperty(step, out value))
            {
                return null;
            }
        }

        return value;
    }
}
