using Vc.Rules.Law;

namespace Vc.Rules.Circulaire;

/// <summary>The subjects of the paragraphs. A rule is known by its subject; the number belongs to the version.</summary>
public static class Onderwerpen
{
    /// <summary>Which alerts are entered, for how long, and which goes first (A2/12.6 since 2025).</summary>
    public static Subject OpnemingVanSignaleringen { get; } = new("opneming-van-signaleringen", new("opneming van signaleringen", "entry of alerts"));
}
