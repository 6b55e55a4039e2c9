using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the grounds of article 5.1b Vb.</summary>
public static class Onttrekkingsgronden
{
    /// <summary>How many.</summary>
    public static Fact<int> Aantal { get; } = Case.Number(
        "onttrekkingsgronden.aantal", static d => d.Onttrekkingsgronden?.Aantal,
        "Hoeveel gronden van artikel 5.1b Vb doen zich voor (derde en vierde lid samen; voor 2014 het eerste lid)?",
        "How many grounds of article 5.1b Vb apply (third and fourth lid together; before 2014 the first lid)?");

    /// <summary>How many heavy ones.</summary>
    public static Fact<int> AantalZwaar { get; } = Case.Number(
        "onttrekkingsgronden.aantalZwaar", static d => d.Onttrekkingsgronden?.AantalZwaar,
        "Hoeveel daarvan zijn zware gronden (artikel 5.1b, derde lid, Vb)?",
        "How many of those are heavy grounds (article 5.1b(3) Vb)?");
}
