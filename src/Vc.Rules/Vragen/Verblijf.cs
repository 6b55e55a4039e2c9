using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about where the person is and with what right.</summary>
public static class Verblijf
{
    /// <summary>Where the person is.</summary>
    public static Fact<Verblijfplaats> Plaats { get; } = Case.Choice(
        "verblijf.verblijfplaats", Keuzen.Verblijfplaats, static d => d.Verblijf?.Verblijfplaats,
        "Waar bevindt de vreemdeling zich?",
        "Where is the person?");

    /// <summary>Lawful residence in the Netherlands.</summary>
    public static YesNo RechtmatigInNederland { get; } = Case.YesNo(
        "verblijf.rechtmatigInNederland", static d => d.Verblijf?.RechtmatigInNederland,
        "Heeft de vreemdeling (nog) rechtmatig verblijf in Nederland, ook als rekening wordt gehouden met het besluit dat nu wordt genomen?",
        "Is the person (still) lawfully resident in the Netherlands, the decision that is now taken included?");

    /// <summary>Lawful residence under article 8, letters a to e or l.</summary>
    public static YesNo RechtmatigMetVergunningOfVerdragsrecht { get; } = Case.YesNo(
        "verblijf.rechtmatigMetVergunningOfVerdragsrecht", static d => d.Verblijf?.RechtmatigMetVergunningOfVerdragsrecht,
        "Rust het verblijf van de vreemdeling op artikel 8 Vw, onder a, b, c, d, e of l, ook als rekening wordt gehouden met het besluit dat nu wordt genomen?",
        "Is the person lawfully resident under article 8, letters a to e or l, Vw, the decision that is now taken included?");

    /// <summary>A Dutch permit.</summary>
    public static YesNo VergunningNederland { get; } = Case.YesNo(
        "verblijf.vergunningNederland", static d => d.Verblijf?.VergunningNederland,
        "Heeft de vreemdeling (nog) een Nederlandse verblijfsvergunning, asiel inbegrepen?",
        "Does the person (still) have a Dutch residence permit, asylum included?");

    /// <summary>A permit of another member state.</summary>
    public static Fact<VergunningElders> VergunningElders { get; } = Case.Choice(
        "verblijf.vergunningAndereLidstaat", Keuzen.VergunningElders, static d => d.Verblijf?.VergunningAndereLidstaat,
        "Heeft de vreemdeling een verblijfsvergunning (asiel inbegrepen) van een andere lidstaat, en is die aangetoond?",
        "Does the person have a residence permit (asylum included) of another member state, and is it shown?");

    /// <summary>The conditions of article 12 Vw.</summary>
    public static YesNo VoorwaardenArtikel12Nageleefd { get; } = Case.YesNo(
        "verblijf.voorwaardenArtikel12Nageleefd", static d => d.Verblijf?.VoorwaardenArtikel12Nageleefd,
        "Heeft de vreemdeling zich aan de voorwaarden van artikel 12 Vw gehouden?",
        "Did the person keep to the conditions of article 12 Vw?");

    /// <summary>Expired.</summary>
    public static YesNo VergunningBepaaldeTijdVerlopen { get; } = Case.YesNo(
        "verblijf.vergunningBepaaldeTijdVerlopen", static d => d.Verblijf?.VergunningBepaaldeTijdVerlopen,
        "Is een verblijfsvergunning voor bepaalde tijd van de vreemdeling verlopen?",
        "Has a residence permit of the person for a fixed time expired?");
}
