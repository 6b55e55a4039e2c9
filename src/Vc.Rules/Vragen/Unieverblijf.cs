using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about residence under article 8.7 Vb.</summary>
public static class Unieverblijf
{
    /// <summary>What is about to be decided.</summary>
    public static Fact<BesluitUnieverblijf> Voorgenomen { get; } = Case.Choice(
        "unieverblijf.voorgenomen", Keuzen.BesluitUnieverblijf, static d => d.Unieverblijf?.Voorgenomen,
        "Wil de IND het verblijf om redenen van openbare orde of openbare veiligheid ontzeggen of beëindigen?",
        "Does the IND want to deny or end residence for reasons of public order or public security?");

    /// <summary>Ten years.</summary>
    public static YesNo TienJaarInNederland { get; } = Case.YesNo(
        "unieverblijf.tienJaarInNederland", static d => d.Unieverblijf?.TienJaarInNederland,
        "Heeft de vreemdeling de afgelopen tien jaar in Nederland gewoond?",
        "Did the person live in the Netherlands during the past ten years?");

    /// <summary>Permanent residence.</summary>
    public static YesNo Duurzaam { get; } = Case.YesNo(
        "unieverblijf.duurzaam", static d => d.Unieverblijf?.Duurzaam,
        "Heeft de vreemdeling een duurzaam verblijfsrecht als burger van de Unie of familielid?",
        "Does the person have a right of permanent residence as a citizen of the Union or a family member?");

    /// <summary>Denied or ended.</summary>
    public static YesNo OntzegdOfBeeindigd { get; } = Case.YesNo(
        "unieverblijf.ontzegdOfBeeindigd", static d => d.Unieverblijf?.OntzegdOfBeeindigd,
        "Is het verblijf ontzegd of beëindigd om redenen van openbare orde of openbare veiligheid (B10/7 Vc, later B10/2.3)?",
        "Was residence denied or ended for reasons of public order or public security (B10/7 Vc, later B10/2.3)?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> OntzegdOfBeeindigdOp { get; } = Case.Date(
        "unieverblijf.ontzegdOfBeeindigdOp", static d => d.Unieverblijf?.OntzegdOfBeeindigdOp,
        "Op welke dag is het verblijf ontzegd of beëindigd?",
        "On which day was residence denied or ended?");

    /// <summary>Removal.</summary>
    public static Fact<LocalDate> VerwijderdOp { get; } = Case.DateOrNotYet(
        "unieverblijf.verwijderdOp", static d => d.Unieverblijf?.VerwijderdOp,
        "Op welke dag is de vreemdeling daarna verwijderd?",
        "On which day was the person removed after that?");

    /// <summary>Entry.</summary>
    public static Fact<LocalDate> BinnengekomenOp { get; } = Case.Date(
        "unieverblijf.binnengekomenOp", static d => d.Unieverblijf?.BinnengekomenOp,
        "Op welke dag is de vreemdeling Nederland binnengekomen?",
        "On which day did the person enter the Netherlands?");

    /// <summary>A document.</summary>
    public static YesNo DocumentWordtAfgegeven { get; } = Case.YesNo(
        "unieverblijf.documentWordtAfgegeven", static d => d.Unieverblijf?.DocumentWordtAfgegeven,
        "Wordt nu de verklaring van inschrijving of het verblijfsdocument afgegeven?",
        "Is the certificate of registration or the residence document being issued now?");
}
