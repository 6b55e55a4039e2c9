using Vc.Rules.Circulaire.A2;
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

    /// <summary>What A2/12.2 said of alerts until 2015 stands in A2/12.6 in 2025, ordered anew: (N)SIS became SIS, OPS became E&amp;S.</summary>
    public static Concordance Signaleringen2014En2025 { get; } = new(A2_12_2_2014.Rule.Version, A2_12_6_2025.Rule.Version,
        ("1", "SIS.2"),
        ("1.1", "SIS.2.1.1"), ("1.2", "SIS.2.1.3.1"), ("1.3", "SIS.2.1.3.2"),
        ("1.4", "SIS.2.2"), ("1.4.s2", "SIS.2.2.s2"), ("1.5", "SIS.2.3"), ("1.5.s2", "SIS.2.3.s2"), ("1.6", "SIS.2.4"), ("1.6.s2", "SIS.2.4.s2"),
        ("1~onderdaan-lidstaat-niet-in-sis", "SIS.2~onderdaan-lidstaat-niet-in-sis"),
        ("1~een-grondslag-bij-meer-gronden", "SIS.2~een-grondslag-bij-meer-gronden"),
        ("1~handhaven-wat-al-staat", "SIS.2~handhaven-wat-al-staat"),
        ("1~langste-termijn-bij-samenloop", "SIS.2~langste-termijn-bij-samenloop"),
        ("1~samenloop-met-grond-zonder-termijn", "SIS.2~samenloop-met-grond-zonder-termijn"),
        ("1~laatste-dag-van-de-duur", "SIS.2~laatste-dag-van-de-duur"),
        ("1~duur-is-om", "SIS.2~duur-is-om"),
        ("2", "E&S.1"),
        ("2~niet-genoemd-geval-alleen-bij-voorstel", "E&S.1~lijst-ens-niet-gesloten"),
        ("2~handhaven-wat-al-staat", "E&S.1~handhaven-wat-al-staat"),
        ("2.1~vergunning-hebben-is-aangetoond-hebben", "E&S.1~vergunning-hebben-is-aangetoond-hebben"),
        ("2.2", "E&S.1.1"), ("2.2~handhaven-wat-al-staat", "E&S.1.1~handhaven-wat-al-staat"),
        ("2.1", "E&S.1.6"), ("2.1.s2", "E&S.1.6.s2"), ("2.1~handhaven-wat-al-staat", "E&S.1.6~handhaven-wat-al-staat"),
        ("2.3", "E&S.1.7"), ("2.3.s2", "E&S.1.7.s2"), ("2.3~verlopen-mvv-geen-signalering", "E&S.1.7~verlopen-mvv-geen-signalering"), ("2.3~handhaven-wat-al-staat", "E&S.1.7~handhaven-wat-al-staat"))
    {
        NumberedAnew = true,
    };

    /// <summary>Every concordance.</summary>
    public static IReadOnlyList<Concordance> Alle { get; } = [OpenbareOrde2014En2025, Signaleringen2014En2025];
}
