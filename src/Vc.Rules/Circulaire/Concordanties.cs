using Vc.Rules.Circulaire.B1;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire;

/// <summary>Which norms go on with which, where a subject was renumbered or rewritten. Texts that share their places need no entry.</summary>
public static class Concordanties
{
    /// <summary>B1/4.4 in 2025 has a new second alinea, so that all after it moved up by one.</summary>
    public static Concordance OpenbareOrde2014En2025 { get; } = new(B1_4_4_2014.Rule.Version, B1_4_4_2025.Rule.Version,
        ("2.1", "3.1"), ("2.2", "3.2"), ("2.3", "3.3"), ("2.4", "3.4"), ("2.5", "3.5"),
        ("3", "4"),
        ("4.s1", "5.s1"), ("4.s2", "5.s2"), ("4.s3", "5.s3"),
        ("4.s2~alleen-een-lopende-termijn-wordt-verlengd", "5.s2~alleen-een-lopende-termijn-wordt-verlengd"),
        ("4.s2~verlenging-vanaf-einde-beslistermijn", "5.s2~verlenging-vanaf-einde-beslistermijn"),
        ("Termijnen.3~uitvoering-telt-alleen-bij-verstek", "Termijnen.3~uitvoering-later-voltooid"));

    /// <summary>Every concordance.</summary>
    public static IReadOnlyList<Concordance> Alle { get; } = [OpenbareOrde2014En2025];
}
