using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the order to go to the other member state.</summary>
public static class Vertrekbevel
{
    /// <summary>Given.</summary>
    public static YesNo Gegeven { get; } = Case.YesNo(
        "vertrekbevel.gegeven", static d => d.Vertrekbevel?.Gegeven,
        "Is het bevel gegeven om onmiddellijk naar de andere lidstaat te gaan (model M106-B)?",
        "Was the order given to go to the other member state at once (model M106-B)?");

    /// <summary>Obeyed.</summary>
    public static YesNo Nageleefd { get; } = Case.YesNo(
        "vertrekbevel.nageleefd", static d => d.Vertrekbevel?.Nageleefd,
        "Heeft de vreemdeling dat bevel nageleefd?",
        "Did the person obey that order?");
}
