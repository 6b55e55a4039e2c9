using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the family member about whom there are reasons as in article 1F.</summary>
public static class Gezinslid1F
{
    /// <summary>A tie as in article 29 of the Vreemdelingenwet.</summary>
    public static YesNo BedoeldInArtikel29 { get; } = Case.YesNo(
        "gezinslid1F.bedoeldInArtikel29", static d => d.Gezinslid1F?.BedoeldInArtikel29,
        "Is de vreemdeling de echtgenoot, het minderjarige kind, de partner of het meerderjarige kind (artikel 29 Vw) van dat gezinslid?",
        "Is the person the spouse, minor child, partner or adult child (article 29 Vw) of that family member?");

    /// <summary>The family member is in the Netherlands.</summary>
    public static YesNo VerblijftInNederland { get; } = Case.YesNo(
        "gezinslid1F.verblijftInNederland", static d => d.Gezinslid1F?.VerblijftInNederland,
        "Verblijft dat gezinslid in Nederland?",
        "Does that family member reside in the Netherlands?");
}
