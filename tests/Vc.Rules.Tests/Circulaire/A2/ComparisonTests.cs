using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Comparing;
using Vc.Rules.Dossiers;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A2.Signaleringszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A2;

/// <summary>The entry of alerts by A2/12.2 of 2014 and 2015 and by A2/12.6 of 2025, norm by norm and over some cases.</summary>
public class ComparisonTests
{
    private static readonly LocalDate Peildatum = new(2025, 12, 1);

    private static readonly (string Name, Dossier Dossier)[] Cases =
    [
        ("weigering wegens nationale veiligheid", Geweigerd(Datum(2025, 11, 18), veiligheid: true)),
        ("weigering met vals document", Geweigerd(Datum(2025, 11, 18), vals: true)),
        ("gevaar voor de openbare orde aan de grens", Geweigerd(Datum(2025, 11, 18)) with { Beoordelingen = Leeg.Beoordelingen! with { ConcreteAanwijzingenOpenbareOrde = Ja } }),
        ("artikel 12 Vw met Duitse vergunning", Elders(Land.DEU, vertrokken: Datum(2025, 9, 1))),
        ("licht inreisverbod voor vertrek", Leeg with { Verblijf = Leeg.Verblijf! with { Verblijfplaats = Verblijfplaats.Nederland }, Inreisverboden = [Verbod(Datum(2025, 6, 2))] }),
        ("ongewenst verklaarde Duitser", Ongewenst with { Vreemdeling = Onderdaan(eu: true) }),
    ];

    private static TextComparison Comparison { get; } = Vreemdelingencirculaire.Compare("A2/12.6", Datum(2015, 1, 1), Datum(2025, 12, 1));

    [Fact]
    public void In_words() =>
        Snapshot.Verify(Comparison.Explain(Language.Nl, [.. Cases.Select(static one => Comparison.Of(one.Name, one.Dossier, Peildatum))]));

    [Theory]
    [InlineData("SIS.2.4.s2", "10 jaar", "20 jaar")]
    public void A_term_that_changed(string place, string before, string after)
    {
        var change = Comparison.Norms.Single(norm => norm.Newer?.Key == place);

        change.Kind.Should().Be(NormChangeKind.Changed);
        change.ValuesBefore.Select(static value => value.Nl).Should().Equal(before);
        change.ValuesAfter.Select(static value => value.Nl).Should().Equal(after);
    }

    [Fact]
    public void National_security_goes_from_ten_to_twenty_years()
    {
        var comparison = Comparison.Of(Cases[0].Name, Cases[0].Dossier, Peildatum);

        comparison.Fields.Single(static field => field.Path == "signaleringen[0].duur").Should().BeEquivalentTo(new { Before = new Text("10 jaar", "10 years"), After = new Text("20 jaar", "20 years") }, static options => options.ComparingByMembers<FieldChange>());
        comparison.Fields.Single(static field => field.Path == "signaleringen[0].laatsteDag").Before!.Value.Nl.Should().Be("17 november 2035");
        comparison.Causes.Select(static norm => norm.Newer?.Key).Should().Contain("SIS.2.4.s2");
    }

    [Fact]
    public void Public_order_is_new_and_the_registers_are_renamed()
    {
        Comparison.Norms.Where(static norm => norm.Kind == NormChangeKind.Added).Select(static norm => norm.Newer!.Key).Should().Contain(["SIS.2.5", "SIS.2.5.s2", "SIS.7", "Rangorde.1"]);
        Comparison.Norms.Where(static norm => norm.Kind == NormChangeKind.Removed).Select(static norm => norm.Older!.Key).Should().Contain(["3", "4.3", "6.1", "7.s1"]);
        Comparison.Of("vergunning", Elders(Land.DEU, vertrokken: Datum(2025, 9, 1)), Peildatum).Fields.Single(static field => field.Path == "signaleringen[0].register").Before!.Value.Nl.Should().Be("OPS");
    }

    /// <summary>Every pair of the concordance names a norm of each text.</summary>
    [Fact]
    public void The_concordance_names_places_that_are_there()
    {
        var concordance = Concordanties.Signaleringen2014En2025;

        concordance.Pairs.Select(static pair => pair.Older).Should().BeSubsetOf(A2_12_2_2014.Rule.Norms.Select(static norm => norm.Key));
        concordance.Pairs.Select(static pair => pair.Newer).Should().BeSubsetOf(A2_12_6_2025.Rule.Norms.Select(static norm => norm.Key));
    }

    /// <summary>From text to text of A2/12.2 the places stay, so no concordance is needed.</summary>
    [Fact]
    public void What_the_older_texts_differ_in()
    {
        static string Changes(LocalDate from, LocalDate to) => string.Join(" ", Vreemdelingencirculaire.Compare("A2/12.2", from, to).Changes.Select(static norm => $"{norm.Kind} {(norm.Newer ?? norm.Older)!.Key}"));

        Changes(Datum(2013, 4, 1), Datum(2013, 7, 13)).Should().Be("Changed 1~niet-genoemd-geval-alleen-bij-voorstel Added 2.3 Added 2.3~verlopen-mvv-geen-signalering Changed 2 Changed 2~niet-genoemd-geval-alleen-bij-voorstel Added 2.3~handhaven-wat-al-staat Added 2.3.s2 Added 4.4");
        Changes(Datum(2013, 7, 13), Datum(2014, 1, 23)).Should().Be("Changed 2.1 Changed 2.1~vergunning-hebben-is-aangetoond-hebben");
    }
}
