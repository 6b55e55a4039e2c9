using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about entry.</summary>
public static class Toegang
{
    /// <summary>Wished for.</summary>
    public static YesNo Gewenst { get; } = Case.YesNo(
        "toegang.gewenst", static d => d.Toegang?.Gewenst,
        "Wil de vreemdeling toegang tot Nederland krijgen?",
        "Does the person wish to enter the Netherlands?");

    /// <summary>Refused.</summary>
    public static YesNo Geweigerd { get; } = Case.YesNo(
        "toegang.geweigerd", static d => d.Toegang?.Geweigerd,
        "Is of wordt de vreemdeling de toegang tot Nederland geweigerd (en is hij daarna niet alsnog ingereisd)?",
        "Was or is the person refused entry to the Netherlands (and did not enter all the same later)?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> DatumWeigering { get; } = Case.Date(
        "toegang.datumWeigering", static d => d.Toegang?.DatumWeigering,
        "Op welke dag is de toegang geweigerd?",
        "On which day was entry refused?");

    /// <summary>At a border crossing point of the Union.</summary>
    public static YesNo AanGrensdoorlaatpost { get; } = Case.YesNo(
        "toegang.aanGrensdoorlaatpost", static d => d.Toegang?.AanGrensdoorlaatpost,
        "Is de toegang geweigerd aan een grensdoorlaatpost die toegang tot de EU geeft?",
        "Was entry refused at a border crossing point that gives access to the EU?");

    /// <summary>Because of a false document.</summary>
    public static YesNo WegensValsDocument { get; } = Case.YesNo(
        "toegang.wegensValsDocument", static d => d.Toegang?.WegensValsDocument,
        "Is de toegang geweigerd omdat een vals reis- of identiteitsdocument is gebruikt?",
        "Was entry refused because a false travel or identity document was used?");

    /// <summary>Because of drug smuggling.</summary>
    public static YesNo WegensDrugssmokkel { get; } = Case.YesNo(
        "toegang.wegensDrugssmokkel", static d => d.Toegang?.WegensDrugssmokkel,
        "Is de toegang geweigerd wegens een misdrijf dat met drugssmokkel te maken heeft?",
        "Was entry refused because of a crime related to drug smuggling?");

    /// <summary>Granted all the same.</summary>
    public static YesNo VerleendVoorKortVerblijf { get; } = Case.YesNo(
        "toegang.verleendVoorKortVerblijf", static d => d.Toegang?.VerleendVoorKortVerblijf,
        "Wordt de vreemdeling de toegang tot Nederland voor een kort verblijf verleend?",
        "Is the person granted entry to the Netherlands for a short stay?");
}
