using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using Vc.Rules.Json;
using Vc.Rules.Tests.Cli;
using Vc.Rules.Tests.Snapshots;
using Xunit;

namespace Vc.Rules.Tests.Json;

/// <summary>The schema of a decision describes what is written, all of it and nothing else. Random decisions are held against it in <see cref="DecisionJsonTests"/>.</summary>
public sealed class DecisionSchemaTests
{
    [Fact]
    public void The_schema_is_as_verified() => Snapshot.Verify(DecisionJson.Schema());

    [Theory]
    [MemberData(nameof(ExampleTests.Examples), MemberType = typeof(ExampleTests))]
    public void The_schema_accepts_the_decision_of_every_example(string paragraph, string date, string file, int expected)
    {
        var written = VcRun.Run("evaluate", paragraph, "--on", date, "--dossier", VcRun.Example(file), "--output", "json");

        written.ExitCode.Should().Be(expected);
        Accepts(written.Output).Should().BeTrue();
    }

    /// <summary>A4/3.1 was replaced on a day that is known within bounds, so that both texts answer.</summary>
    [Fact]
    public void The_schema_accepts_a_decision_of_two_texts()
    {
        var written = VcRun.RunWith("{}", "evaluate", "A4/3.1", "--on", "2013-07-14", "--dossier", "-", "--output", "json").Output;

        JsonNode.Parse(written)!["candidates"]!.AsArray().Should().HaveCount(2);
        Accepts(written).Should().BeTrue();
    }

    [Fact]
    public void The_schema_refuses_a_decision_with_anything_taken_out_put_in_or_of_another_kind()
    {
        var written = VcRun.Run("evaluate", "A2/12.6", "--on", "2026-01-15", "--dossier", VcRun.Example("bijna-leeg.json"), "--output", "json").Output;

        Accepts(written).Should().BeTrue();
        foreach (var place in new[] { "", "questions", "citations", "missingFacts", "law", "remark" })
        {
            foreach (var change in new Action<JsonObject>[] { static item => item.Remove(item.First().Key), static item => item.Add("kleur", "rood"), static item => item[item.First().Key] = new JsonArray() })
            {
                var root = JsonNode.Parse(written)!;
                var at = place.Length == 0 ? root : root[place];
                if (at is not null)
                {
                    change((at is JsonArray list ? list[0]! : at).AsObject());
                    Accepts(root.ToJsonString()).Should().BeFalse(place);
                }
            }
        }
    }

    private static bool Accepts(string decision)
    {
        using var schema = JsonDocument.Parse(DecisionJson.Schema());
        using var document = JsonDocument.Parse(decision);
        return new SchemaCheck(schema.RootElement).Accepts(document.RootElement);
    }
}
