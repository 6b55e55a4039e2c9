using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about who gives a return decision, and what the person is told with it.</summary>
public static class AfgifteTerugkeerbesluit
{
    /// <summary>Who.</summary>
    public static Fact<SoortAmbtenaar> Ambtenaar { get; } = Case.Choice(
        "afgifteTerugkeerbesluit.ambtenaar", Keuzen.SoortAmbtenaar, static d => d.AfgifteTerugkeerbesluit?.Ambtenaar,
        "Wie geeft het terugkeerbesluit?",
        "Who gives the return decision?");

    /// <summary>Power.</summary>
    public static YesNo DaartoeBevoegd { get; } = Case.YesNo(
        "afgifteTerugkeerbesluit.daartoeBevoegd", static d => d.AfgifteTerugkeerbesluit?.DaartoeBevoegd,
        "Is die ambtenaar van de IND of de DT&V bevoegd om een terugkeerbesluit te geven?",
        "Was that officer of the IND or the DT&V given the power to give a return decision?");

    /// <summary>Special investigating officer.</summary>
    public static YesNo BuitengewoonOpsporingsambtenaar { get; } = Case.YesNo(
        "afgifteTerugkeerbesluit.buitengewoonOpsporingsambtenaar", static d => d.AfgifteTerugkeerbesluit?.BuitengewoonOpsporingsambtenaar,
        "Is die ambtenaar aangewezen als buitengewoon opsporingsambtenaar en belast met de uitvoering van de vreemdelingenwetgeving?",
        "Was that officer appointed as a special investigating officer and charged with carrying out immigration law?");

    /// <summary>Content.</summary>
    public static YesNo InhoudVerteld { get; } = Case.YesNo(
        "afgifteTerugkeerbesluit.inhoudVerteld", static d => d.AfgifteTerugkeerbesluit?.InhoudVerteld,
        "Is de vreemdeling mondeling of schriftelijk gewezen op wat het terugkeerbesluit inhoudt?",
        "Was the person told, orally or in writing, what the return decision says?");

    /// <summary>Effects.</summary>
    public static YesNo RechtsgevolgenVerteld { get; } = Case.YesNo(
        "afgifteTerugkeerbesluit.rechtsgevolgenVerteld", static d => d.AfgifteTerugkeerbesluit?.RechtsgevolgenVerteld,
        "Is de vreemdeling mondeling of schriftelijk gewezen op de rechtsgevolgen van het terugkeerbesluit?",
        "Was the person told, orally or in writing, what follows in law from the return decision?");

    /// <summary>Language.</summary>
    public static YesNo BegrijpelijkeTaal { get; } = Case.YesNo(
        "afgifteTerugkeerbesluit.begrijpelijkeTaal", static d => d.AfgifteTerugkeerbesluit?.BegrijpelijkeTaal,
        "Was dat in een taal die de vreemdeling begrijpt of redelijkerwijs geacht mag worden te begrijpen?",
        "Was that in a language that the person understands, or may reasonably be taken to understand?");

    /// <summary>Remedies.</summary>
    public static YesNo RechtsmiddelenVerteld { get; } = Case.YesNo(
        "afgifteTerugkeerbesluit.rechtsmiddelenVerteld", static d => d.AfgifteTerugkeerbesluit?.RechtsmiddelenVerteld,
        "Is de vreemdeling gewezen op de rechtsmiddelen tegen het terugkeerbesluit?",
        "Was the person told of the legal remedies against the return decision?");
}
