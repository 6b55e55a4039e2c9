using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about taking back by another member state.</summary>
public static class Terugname
{
    /// <summary>By a member state of the Union.</summary>
    public static YesNo DoorLidstaat { get; } = Case.YesNo(
        "terugname.doorLidstaat", static d => d.Terugname?.DoorLidstaat,
        "Neemt een andere lidstaat van de Europese Unie de vreemdeling terug?",
        "Does another member state of the European Union take the person back?");

    /// <summary>Under an old agreement.</summary>
    public static YesNo OvereenkomstVan2009 { get; } = Case.YesNo(
        "terugname.overeenkomstVan2009", static d => d.Terugname?.OvereenkomstVan2009,
        "Gebeurt dat op grond van een overeenkomst of regeling die op 13 januari 2009 gold?",
        "Does that happen under an agreement or arrangement that was in force on 13 January 2009?");
}
