using NodaTime;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire;

/// <summary>The publications by which the texts that we hold entered the circulaire, and when those are in force. Every assumed date stands here and nowhere else.</summary>
public static class Publicaties
{
    /// <summary>The decree in Staatscourant 2025, 31826, signed on 16 September 2025. The source gives it no WBV number.</summary>
    public static Instrument Stcrt2025_31826 { get; } = new("Stcrt. 2025, 31826", null, new LocalDate(2025, 9, 16));

    /// <summary>The decree states no entry into force: assumed is the first day of the quarter after it was signed.</summary>
    public static InForce Sinds2025 { get; } = new(
        Boundary.On(new LocalDate(2025, 10, 1), Knowledge.Assumed),
        null,
        new(
            "De bekendmaking noemt geen datum van inwerkingtreding; 1 oktober 2025 is aangenomen.",
            "The publication states no date of entry into force; 1 October 2025 is assumed."));
}
