using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The mvv: the visa for a long stay.</summary>
public sealed record Mvv
{
    /// <summary>Whether the person needs an mvv.</summary>
    public bool? Plichtig { get; init; }

    /// <summary>Whether an mvv was issued.</summary>
    public bool? Afgegeven { get; init; }

    /// <summary>Whether the conditions on which the mvv was issued are (still) met.</summary>
    public bool? VoldoetAanVoorwaarden { get; init; }

    /// <summary>The last day of the mvv's validity.</summary>
    public LocalDate? Einddatum { get; init; }

    /// <summary>Whether the mvv was withdrawn by a decision.</summary>
    public bool? Ingetrokken { get; init; }

    /// <summary>The day on which the effects named in that decision begin.</summary>
    public LocalDate? RechtsgevolgenIntrekkingOp { get; init; }

    /// <summary>Whether the mvv sticker is struck through.</summary>
    public bool? StickerDoorgehaald { get; init; }
}
