using System.Text.Json;
using FluentAssertions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;
using Xunit;

namespace Vc.Rules.Tests.Json;

public sealed class ChoiceNamesTests
{
    /// <summary>Every closed list that a dossier can choose from.</summary>
    public static IReadOnlyList<object> Lists { get; } = [.. typeof(Keuzen).GetProperties().Select(static property => property.GetValue(null)!)];

    [Fact]
    public void Every_choice_has_in_json_the_name_that_its_list_gives_it() => Lists.Should().AllSatisfy(list => Check((dynamic)list));

    [Fact]
    public void Every_enumeration_of_a_dossier_has_a_list()
    {
        var enumerations = typeof(Dossier).Assembly.GetTypes().Where(static type => type is { IsEnum: true, IsPublic: true } && type.Namespace == typeof(Dossier).Namespace);

        Lists.Select(static list => list.GetType().GenericTypeArguments[0]).Should().BeEquivalentTo(enumerations);
    }

    [Fact]
    public void Every_list_occurs_in_the_shape_of_a_dossier()
    {
        var names = DossierPaths.Of(DossierContext.Shape).Select(static place => place.Shape).OfType<ChoiceShape>().Select(static shape => string.Join(" ", shape.Names)).Distinct();

        names.Should().BeEquivalentTo(Lists.Select(static list => string.Join(" ", (IEnumerable<string>)((dynamic)list).Names)));
    }

    private static void Check<T>(Choices<T> choices)
        where T : struct, Enum
    {
        var options = DossierContext.Shared.Options;
        var values = Enum.GetValues<T>();
        values.Should().HaveSameCount(choices.Names);
        values.Zip(choices.Names).Should().AllSatisfy(pair =>
        {
            var json = JsonSerializer.Serialize(pair.First, options);
            json.Should().Be($"\"{pair.Second}\"");
            JsonSerializer.Deserialize<T>(json, options).Should().Be(pair.First);
        });
    }
}
