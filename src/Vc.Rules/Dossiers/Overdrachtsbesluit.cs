using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The transfer decision under the Dublin Regulation.</summary>
public sealed record Overdrachtsbesluit
{
    /// <summary>Whether it was taken and still stands.</summary>
    public bool? Genomen { get; init; }

    /// <summary>The day on which it was made known.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>How many days it gives to leave; 0 is at once.</summary>
    public int? VertrektermijnDagen { get; init; }

    /// <summary>Whether the person is lawfully resident only as one who awaits the transfer (article 8, letter m, Vw).</summary>
    public bool? VerblijfOnderM { get; init; }

    /// <summary>Whether the person evidently left the Netherlands of his own accord.</summary>
    public bool? KennelijkZelfVertrokken { get; init; }

    /// <summary>Whether the person was in fact transferred.</summary>
    public bool? Overgedragen { get; init; }
}
