using System.Text;
using FluentAssertions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Tests.Cli;
using Xunit;

namespace Vc.Rules.Tests.Json;

/// <summary>The quick look at a document; that it never passes a bad one is held to in <see cref="FuzzTests"/> too.</summary>
public sealed class WellShapedTests
{
    public static TheoryData<string> Examples => [.. Directory.GetFiles(VcRun.ExamplesFolder, "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_good_document_is_passed_at_the_first_look(string file) => Look(File.ReadAllText(Path.Combine(VcRun.ExamplesFolder, file))).Should().BeTrue();

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"kenmerk":null}""")]
    [InlineData("""{"kenmerk":"één"}""")]
    [InlineData("""{"toegang":{"geweigerd":true,"gewenst":null,"datumWeigering":"2024-02-29"}}""")]
    [InlineData("""{"toegang":{"datumWeigering":"2024-02-29","geweigerd":true}}""")]
    [InlineData("""{"inreisverboden":[]}""")]
    [InlineData(""" { "inreisverboden" : [ { } , { "soort" : "zwaar" } ] } """)]
    [InlineData("""{"beoordelingen":{"concreteAanwijzingenOpenbareOrde":{"oordeel":false}}}""")]
    public void What_is_plain_and_in_order_passes(string json) => Look(json).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"kenmerk":1}""")]
    [InlineData("""{"kenmerk":"a","kenmerk":"a"}""")]
    [InlineData("""{"kenmerken":"a"}""")]
    [InlineData("""{"toegang":{"geweigerd":"ja"}}""")]
    [InlineData("""{"toegang":{"geweigerd":true,"geweigerd":null}}""")]
    [InlineData("""{"toegang":{"datumWeigering":"2025-02-29"}}""")]
    [InlineData("""{"toegang":{"datumWeigering":"2025-2-28"}}""")]
    [InlineData("""{"toegang":{"datumWeigering":"+202-02-28"}}""")]
    [InlineData("""{"inreisverboden":{}}""")]
    [InlineData("""{"inreisverboden":[null]}""")]
    [InlineData("""{"inreisverboden":[{"soort":"Zwaar"}]}""")]
    [InlineData("""{"beoordelingen":{"concreteAanwijzingenOpenbareOrde":{}}}""")]
    [InlineData("""{"beoordelingen":{"concreteAanwijzingenOpenbareOrde":{"oordeel":null}}}""")]
    [InlineData("""{"kenmerk":"a"}x""")]
    [InlineData("""{"kenmerk":"a"}{}""")]
    [InlineData("""{"kenmerk":"a",}""")]
    [InlineData("""{/**/}""")]
    public void What_is_not_a_dossier_does_not(string json)
    {
        Look(json).Should().BeFalse();
        FluentActions.Invoking(() => DossierJson.Read(json)).Should().Throw<DossierException>();
    }

    // Escapes can write half a character, and the year 0 is out of the ordinary, so these get the thorough look; they are good all the same.
    [Theory]
    [InlineData("""{"kenmerk":"a\u00e9"}""")]
    [InlineData("""{"toegang":{"datumWeigering":"0000-02-28"}}""")]
    [InlineData("""{"\u006benmerk":"a"}""")]
    [InlineData("""{"inreisverboden":[{"soort":"z\u0077aar"}]}""")]
    [InlineData("""{"toegang":{"datumWeigering":"2025-02-2\u0038"}}""")]
    public void What_is_out_of_the_ordinary_gets_the_thorough_look_and_is_read(string json)
    {
        Look(json).Should().BeFalse();
        FluentActions.Invoking(() => DossierJson.Read(json)).Should().NotThrow();
    }

    private static bool Look(string json) => WellShaped.Is(Encoding.UTF8.GetBytes(json), DossierContext.Shape);
}
