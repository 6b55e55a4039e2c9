using System.Text.Json;
using FluentAssertions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Cli;
using Vc.Rules.Tests.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;

namespace Vc.Rules.Tests.Json;

public sealed class DossierSchemaTests
{
    /// <summary>Every question that the library can ask, whether a paragraph asks it or not.</summary>
    private static IReadOnlyList<IFact> AllFacts { get; } = [.. typeof(Vragen.Oordeel).Assembly.GetTypes()
        .Where(static type => type.Namespace == typeof(Vragen.Oordeel).Namespace && type.IsPublic)
        .SelectMany(static type => type.GetProperties())
        .Select(static property => property.GetValue(null))
        .OfType<IFact>()];

    [Fact]
    public void The_schema_is_as_verified() => Snapshot.Verify(DossierJson.Schema());

    [Fact]
    public void Every_question_has_a_place_and_every_place_a_question()
    {
        // No question stands at what only holds other things together, at the caller's own reference, in a judgement beside its answer, or at a day that only the other days are checked against.
        var places = DossierPaths.Of(DossierContext.Shape)
            .Where(static place => place.Path is not ("kenmerk" or "antecedenten[].gepleegdOp" or "antecedenten[].opgelegdOp") && place.Shape is not ObjectShape && place.Path.Split('.') is not ["beoordelingen", _, not "oordeel"])
            .Select(static place => place.Path);

        AllFacts.Select(static fact => fact.Path).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(places);
    }

    [Fact]
    public void Every_question_describes_its_place()
    {
        using var schema = JsonDocument.Parse(DossierJson.Schema(AllFacts));

        foreach (var fact in AllFacts)
        {
            var at = schema.RootElement;
            foreach (var step in fact.Path.Split('.').SkipLast(fact.IsJudgement ? 1 : 0))
            {
                var holder = at.TryGetProperty("items", out var items) ? items : at;
                at = holder.GetProperty("properties").GetProperty(step.Replace("[]", "", StringComparison.Ordinal));
            }

            at.GetProperty("description").GetString().Should().Be(fact.Question.Nl);
            at.GetProperty("x-question-en").GetString().Should().Be(fact.Question.En);
            KindOf(at).Should().Be(fact switch { Judgement => "judgement", ListFact => "list", _ => fact.Answer.Name }, fact.Path);
        }
    }

    [Fact]
    public void Without_questions_there_are_no_descriptions_but_the_same_places()
    {
        DossierJson.Schema([]).Should().NotContain("nationaliteit van").And.Contain("\"nationaliteit\"").And.Contain("urn:vc-rules:dossier:0.1");
        DossierJson.Schema().Should().NotBe(DossierJson.Schema([]));
    }

    [Fact]
    public void A_question_without_a_place_is_refused() =>
        FluentActions.Invoking(static () => DossierJson.Schema([FactsOf<Dossier>.YesNo("mvv.kleur", static _ => null, "?", "?")]))
            .Should().Throw<ArgumentException>().WithMessage("A dossier has no 'mvv.kleur'.*");

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void The_culture_makes_no_difference(string culture)
    {
        var expected = DossierJson.Schema();
        Cultures.In(culture, () => DossierJson.Schema().Should().Be(expected));
    }

    [Fact]
    public void The_schema_accepts_every_example()
    {
        using var schema = JsonDocument.Parse(DossierJson.Schema());
        var check = new SchemaCheck(schema.RootElement);
        foreach (var file in Directory.GetFiles(VcRun.ExamplesFolder, "*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            check.Accepts(document.RootElement).Should().BeTrue(file);
        }
    }

    [Fact]
    public void The_schemas_have_the_version_of_the_library()
    {
        var version = typeof(DossierJson).Assembly.GetName().Version!;

        SchemaId.Version.Should().Be($"{version.Major}.{version.Minor}");
        DossierJson.Schema().Should().Contain($"\"$id\": \"urn:vc-rules:dossier:{version.Major}.{version.Minor}\"");
        DecisionJson.Schema().Should().Contain($"\"$id\": \"urn:vc-rules:decision:{version.Major}.{version.Minor}\"");
    }

    [Fact]
    public void The_schema_accepts_what_is_written()
    {
        using var schema = JsonDocument.Parse(DossierJson.Schema());
        var check = new SchemaCheck(schema.RootElement);
        DossierGenerator.ForAll(150, DossierGenerator.Dossiers(), dossier =>
        {
            using var document = JsonDocument.Parse(DossierJson.Write(dossier));
            check.Accepts(document.RootElement).Should().BeTrue();
        });
    }

    [Theory]
    [MemberData(nameof(DossierReadTests.NoDossier), MemberType = typeof(DossierReadTests))]
    public void The_schema_refuses_what_reading_refuses_where_a_schema_can(string json, string[] problems)
    {
        // A schema says nothing about names that occur twice, halves of surrogate pairs, and answers that contradict each other.
        var beyond = new[] { "this name once", "in valid Unicode", "expected nothing here", "that differs from" };
        if (problems.All(problem => beyond.Any(problem.Contains)))
        {
            return;
        }

        using var schema = JsonDocument.Parse(DossierJson.Schema());
        using var document = JsonDocument.Parse(json);
        new SchemaCheck(schema.RootElement).Accepts(document.RootElement).Should().BeFalse();
    }

    private static string KindOf(JsonElement schema)
    {
        if (schema.TryGetProperty("anyOf", out _))
        {
            return "judgement";
        }

        var type = schema.GetProperty("type").EnumerateArray().First().GetString();
        return type switch
        {
            "boolean" => "yesNo",
            "array" => "list",
            "integer" => "number",
            _ when schema.TryGetProperty("enum", out _) => "choice",
            _ when schema.TryGetProperty("format", out _) => "date",
            _ => "text",
        };
    }
}
