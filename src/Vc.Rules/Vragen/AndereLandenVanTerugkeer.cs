using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about countries of return beside the country of origin.</summary>
public static class AndereLandenVanTerugkeer
{
    /// <summary>The countries.</summary>
    public static ListFact<AnderLandVanTerugkeer> Alle { get; } = Case.List(
        "andereLandenVanTerugkeer", static d => d.AndereLandenVanTerugkeer,
        "Welke andere landen dan het land van herkomst komen als land van terugkeer in aanmerking?",
        "Which countries other than the country of origin come into question as country of return?");

    /// <summary>Which country.</summary>
    public static Fact<Land> Land { get; } = Alle.Choice(
        "land", Landen.Namen, static l => l.Land,
        "Welk land is het?",
        "Which country is it?");

    /// <summary>Transit.</summary>
    public static YesNo Doorreisland { get; } = Alle.YesNo(
        "doorreisland", static l => l.Doorreisland,
        "Is het een land van doorreis?",
        "Is it a country of transit?");

    /// <summary>Agreement, other arrangement or removal order.</summary>
    public static YesNo Overnameregeling { get; } = Alle.YesNo(
        "overnameregeling", static l => l.Overnameregeling,
        "Kan de vreemdeling erheen op grond van een overnameovereenkomst, een andere regeling of een removal order?",
        "Can the person go there under an agreement on taking back, another arrangement or a removal order?");

    /// <summary>Of his own will.</summary>
    public static YesNo WilVrijwilligTerug { get; } = Alle.YesNo(
        "wilVrijwilligTerug", static l => l.WilVrijwilligTerug,
        "Wil de vreemdeling er vrijwillig heen?",
        "Does the person want to go there of his own will?");

    /// <summary>Admitted.</summary>
    public static YesNo WordtToegelaten { get; } = Alle.YesNo(
        "wordtToegelaten", static l => l.WordtToegelaten,
        "Wordt de vreemdeling er toegelaten?",
        "Does it admit the person?");

    /// <summary>Indications.</summary>
    public static YesNo Aanwijzingen { get; } = Alle.YesNo(
        "aanwijzingen", static l => l.Aanwijzingen,
        "Zijn er aanwijzingen dat dit een land van terugkeer kan zijn?",
        "Are there indications that this can be a country of return?");

    /// <summary>Came out during the return procedure.</summary>
    public static YesNo GeblekenInTerugkeerprocedure { get; } = Alle.YesNo(
        "geblekenInTerugkeerprocedure", static l => l.GeblekenInTerugkeerprocedure,
        "Is in de terugkeerprocedure gebleken dat de vreemdeling naar dit land terug kan?",
        "Did it come out during the return procedure that the person can return there?");

    /// <summary>Named already.</summary>
    public static YesNo GenoemdInTerugkeerbesluit { get; } = Alle.YesNo(
        "genoemdInTerugkeerbesluit", static l => l.GenoemdInTerugkeerbesluit,
        "Noemt een geldend terugkeerbesluit dit land al?",
        "Does a return decision that stands name this country already?");

    /// <summary>Risk there.</summary>
    public static YesNo RisicoVastgesteld { get; } = Alle.YesNo(
        "risicoVastgesteld", static l => l.RisicoVastgesteld,
        "Is voor dit land een risico op vervolging, ernstige schade of, door de gezondheid, schending van artikel 3 EVRM vastgesteld?",
        "Is a risk of persecution, serious harm or, because of health, a breach of article 3 ECHR established for this country?");
}
