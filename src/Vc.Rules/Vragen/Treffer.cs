using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about a person on whom an alert comes up.</summary>
public static class Treffer
{
    /// <summary>Where the person was found.</summary>
    public static Fact<Aantreffen> Aangetroffen { get; } = Case.Choice(
        "treffer.aangetroffen", Keuzen.Aantreffen, static d => d.Treffer?.Aangetroffen,
        "Waar is de vreemdeling aangetroffen?",
        "Where was the person found?");

    /// <summary>A diplomat, or otherwise privileged.</summary>
    public static YesNo Geprivilegieerd { get; } = Case.YesNo(
        "treffer.geprivilegieerd", static d => d.Treffer?.Geprivilegieerd,
        "Is de vreemdeling diplomatiek ambtenaar of een andere geprivilegieerde persoon?",
        "Is the person a diplomatic officer or another privileged person?");

    /// <summary>A title of the Netherlands.</summary>
    public static YesNo VerblijfstitelNederland { get; } = Case.YesNo(
        "treffer.verblijfstitelNederland", static d => d.Treffer?.VerblijfstitelNederland,
        "Heeft de vreemdeling een geldige verblijfstitel voor Nederland?",
        "Does the person hold a valid residence title for the Netherlands?");

    /// <summary>A title of another Schengen state.</summary>
    public static YesNo VerblijfstitelAnderSchengenland { get; } = Case.YesNo(
        "treffer.verblijfstitelAnderSchengenland", static d => d.Treffer?.VerblijfstitelAnderSchengenland,
        "Heeft de vreemdeling een geldige verblijfstitel voor een ander Schengenland?",
        "Does the person hold a valid residence title for another Schengen state?");

    /// <summary>Found valid.</summary>
    public static YesNo StatusGeldigBevonden { get; } = Case.YesNo(
        "treffer.statusGeldigBevonden", static d => d.Treffer?.StatusGeldigBevonden,
        "Heeft de IND op navraag gezegd dat de verblijfsstatus geldig is?",
        "Has the IND said when asked that the right of residence is valid?");

    /// <summary>The alert was known.</summary>
    public static YesNo BekendBijAfgifte { get; } = Case.YesNo(
        "treffer.bekendBijAfgifte", static d => d.Treffer?.BekendBijAfgifte,
        "Kende de IND de signalering toen de verblijfstitel werd afgegeven of verlengd?",
        "Did the IND know the alert when the residence title was issued or extended?");

    /// <summary>New evidence.</summary>
    public static YesNo NieuwBewijs { get; } = Case.YesNo(
        "treffer.nieuwBewijs", static d => d.Treffer?.NieuwBewijs,
        "Zijn er bewijsmiddelen die de IND nog niet kent?",
        "Is there evidence that the IND does not know yet?");

    /// <summary>A wish for asylum.</summary>
    public static YesNo WilAsielAanvragen { get; } = Case.YesNo(
        "treffer.wilAsielAanvragen", static d => d.Treffer?.WilAsielAanvragen,
        "Geeft de vreemdeling te kennen dat hij asiel wil aanvragen?",
        "Does the person let it be known that he wants to apply for asylum?");

    /// <summary>Reported.</summary>
    public static YesNo GemeldBijSirene { get; } = Case.YesNo(
        "treffer.gemeldBijSirene", static d => d.Treffer?.GemeldBijSirene,
        "Is de treffer in SIS bij het Bureau SIRENE gemeld?",
        "Was the hit in SIS reported to Bureau SIRENE?");

    /// <summary>A title considered.</summary>
    public static YesNo TitelOverwogen { get; } = Case.YesNo(
        "treffer.titelOverwogen", static d => d.Treffer?.TitelOverwogen,
        "Wordt overwogen de vreemdeling een verblijfstitel te geven?",
        "Is issuing a residence title to the person being considered?");
}
