using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the mvv.</summary>
public static class Mvv
{
    /// <summary>Whether one is needed.</summary>
    public static YesNo Plichtig { get; } = Case.YesNo(
        "mvv.plichtig", static d => d.Mvv?.Plichtig,
        "Is de vreemdeling mvv-plichtig?",
        "Does the person need an mvv?");

    /// <summary>Whether one was issued.</summary>
    public static YesNo Afgegeven { get; } = Case.YesNo(
        "mvv.afgegeven", static d => d.Mvv?.Afgegeven,
        "Is aan de vreemdeling een mvv afgegeven?",
        "Was an mvv issued to the person?");

    /// <summary>Its conditions.</summary>
    public static YesNo VoldoetAanVoorwaarden { get; } = Case.YesNo(
        "mvv.voldoetAanVoorwaarden", static d => d.Mvv?.VoldoetAanVoorwaarden,
        "Voldoet de vreemdeling (nog) aan de voorwaarden waaronder de mvv is afgegeven?",
        "Does the person (still) meet the conditions on which the mvv was issued?");

    /// <summary>Its last day.</summary>
    public static Fact<LocalDate> Einddatum { get; } = Case.Date(
        "mvv.einddatum", static d => d.Mvv?.Einddatum,
        "Tot en met welke dag is de mvv geldig?",
        "Until which day, that day included, is the mvv valid?");

    /// <summary>Withdrawn.</summary>
    public static YesNo Ingetrokken { get; } = Case.YesNo(
        "mvv.ingetrokken", static d => d.Mvv?.Ingetrokken,
        "Is de mvv bij beschikking ingetrokken?",
        "Was the mvv withdrawn by a decision?");

    /// <summary>When that takes effect.</summary>
    public static Fact<LocalDate> RechtsgevolgenIntrekkingOp { get; } = Case.Date(
        "mvv.rechtsgevolgenIntrekkingOp", static d => d.Mvv?.RechtsgevolgenIntrekkingOp,
        "Op welke dag beginnen de rechtsgevolgen die het intrekkingsbesluit noemt?",
        "On which day do the effects named in the decision to withdraw begin?");

    /// <summary>Struck through.</summary>
    public static YesNo StickerDoorgehaald { get; } = Case.YesNo(
        "mvv.stickerDoorgehaald", static d => d.Mvv?.StickerDoorgehaald,
        "Is of wordt de mvv-sticker doorgehaald?",
        "Is the mvv sticker struck through?");
}
