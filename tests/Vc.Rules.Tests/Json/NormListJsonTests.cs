using System.Text.Json;
using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Json;
using Vc.Rules.Law;
using Vc.Rules.Tests.Snapshots;
using Xunit;

namespace Vc.Rules.Tests.Json;

public sealed class NormListJsonTests
{
    [Fact]
    public void Versions_of_one_subject_under_one_number_stand_together()
    {
        var old = Proef.Rule.Version;
        var later = old with { Instrument = new("Stcrt. 2030, 9", null, null), InForce = new(Boundary.On(new LocalDate(2030, 1, 1), Knowledge.Stated), null, old.InForce.Note) };
        var other = later with { Subject = new("iets-anders", new("Iets anders", "Something else")) };
        var moved = later with { Paragraph = "Z9/1.3" };

        Snapshot.Verify(NormListJson.Write([Proef.Rule, Proef.In(other), Proef.In(later), Proef.In(moved)]));
    }

    [Fact]
    public void Every_norm_of_the_circulaire_is_listed_in_its_order()
    {
        using var list = JsonDocument.Parse(NormListJson.Write(Vreemdelingencirculaire.Paragraphs));

        var norms = list.RootElement.GetProperty("paragraphs").EnumerateArray()
            .SelectMany(static paragraph => paragraph.GetProperty("versions").EnumerateArray())
            .SelectMany(static version => version.GetProperty("norms").EnumerateArray())
            .Select(static norm => (norm.GetProperty("pinpoint").GetString(), norm.GetProperty("reading").GetString()));
        norms.Should().BeEquivalentTo(Vreemdelingencirculaire.Paragraphs.SelectMany(static paragraph => paragraph.Norms).Select(static norm => ((string?)norm.Pinpoint.ToString(), norm.Reading)), static options => options.WithStrictOrdering());
    }

    [Fact]
    public void No_paragraphs_give_an_empty_list() => NormListJson.Write([]).Should().Be("{\n  \"paragraphs\": []\n}");
}
