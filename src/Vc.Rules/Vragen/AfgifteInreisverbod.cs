using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about who imposes, changes or lifts an entry ban, and what the person is told with it.</summary>
public static class AfgifteInreisverbod
{
    /// <summary>What.</summary>
    public static Fact<HandelingInreisverbod> Handeling { get; } = Case.Choice(
        "afgifteInreisverbod.handeling", Keuzen.HandelingInreisverbod, static d => d.AfgifteInreisverbod?.Handeling,
        "Wat gebeurt er met het inreisverbod: uitvaardigen, wijzigen of opheffen?",
        "What is done with the entry ban: impose, change or lift?");

    /// <summary>Who.</summary>
    public static Fact<SoortAmbtenaar> Ambtenaar { get; } = Case.Choice(
        "afgifteInreisverbod.ambtenaar", Keuzen.SoortAmbtenaar, static d => d.AfgifteInreisverbod?.Ambtenaar,
        "Wie vaardigt het inreisverbod uit, wijzigt het of heft het op?",
        "Who imposes, changes or lifts the entry ban?");

    /// <summary>Power.</summary>
    public static YesNo DaartoeBevoegd { get; } = Case.YesNo(
        "afgifteInreisverbod.daartoeBevoegd", static d => d.AfgifteInreisverbod?.DaartoeBevoegd,
        "Is die ambtenaar van de IND of de DT&V bevoegd om dat te doen?",
        "Was that officer of the IND or the DT&V given the power to do it?");

    /// <summary>Assistant public prosecutor.</summary>
    public static YesNo Hulpofficier { get; } = Case.YesNo(
        "afgifteInreisverbod.hulpofficier", static d => d.AfgifteInreisverbod?.Hulpofficier,
        "Is die ambtenaar ook hulpofficier van justitie?",
        "Is that officer an assistant public prosecutor too?");

    /// <summary>Appointed.</summary>
    public static YesNo AangewezenDoorKorpschef { get; } = Case.YesNo(
        "afgifteInreisverbod.aangewezenDoorKorpschef", static d => d.AfgifteInreisverbod?.AangewezenDoorKorpschef,
        "Heeft die ambtenaar van politie voldoende kennis en kunde, en heeft de korpschef hem hiervoor aangewezen?",
        "Has that officer of police enough knowledge and skill, and did the chief of police appoint him for this?");

    /// <summary>Content.</summary>
    public static YesNo InhoudVerteld { get; } = Case.YesNo(
        "afgifteInreisverbod.inhoudVerteld", static d => d.AfgifteInreisverbod?.InhoudVerteld,
        "Is de vreemdeling mondeling of schriftelijk gewezen op wat het inreisverbod inhoudt?",
        "Was the person told, orally or in writing, what the entry ban says?");

    /// <summary>Effects.</summary>
    public static YesNo RechtsgevolgenVerteld { get; } = Case.YesNo(
        "afgifteInreisverbod.rechtsgevolgenVerteld", static d => d.AfgifteInreisverbod?.RechtsgevolgenVerteld,
        "Is de vreemdeling mondeling of schriftelijk gewezen op de rechtsgevolgen van het inreisverbod?",
        "Was the person told, orally or in writing, what follows in law from the entry ban?");

    /// <summary>Language.</summary>
    public static YesNo BegrijpelijkeTaal { get; } = Case.YesNo(
        "afgifteInreisverbod.begrijpelijkeTaal", static d => d.AfgifteInreisverbod?.BegrijpelijkeTaal,
        "Was dat in een taal die de vreemdeling begrijpt of redelijkerwijs geacht mag worden te begrijpen?",
        "Was that in a language that the person understands, or may reasonably be taken to understand?");

    /// <summary>Remedies.</summary>
    public static YesNo RechtsmiddelenVerteld { get; } = Case.YesNo(
        "afgifteInreisverbod.rechtsmiddelenVerteld", static d => d.AfgifteInreisverbod?.RechtsmiddelenVerteld,
        "Is de vreemdeling gewezen op de rechtsmiddelen tegen het inreisverbod?",
        "Was the person told of the legal remedies against the entry ban?");
}
