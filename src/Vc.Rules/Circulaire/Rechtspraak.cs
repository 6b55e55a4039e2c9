using Vc.Rules.Law;

namespace Vc.Rules.Circulaire;

/// <summary>The case law that the circulaire and its notes name. Slips in the notes are put right here: the country code that one ECLI lacks, and the note marks that became part of two case numbers.</summary>
internal static class Rechtspraak
{
    public static CaseLaw AdequateOpvang { get; } = new("ECLI:NL:RVS:2022:1530", new("ABRvS 8 juni 2022", "Council of State 8 June 2022"));

    public static CaseLaw Tq { get; } = new("ECLI:EU:C:2021:9", new("HvJ EU 14 januari 2021, C-441/19 (TQ)", "CJEU 14 January 2021, C-441/19 (TQ)"));

    public static CaseLaw Ka { get; } = new("ECLI:EU:C:2018:308", new("HvJ EU 8 mei 2018, C-82/16 (K.A.)", "CJEU 8 May 2018, C-82/16 (K.A.)"));

    public static CaseLaw MedicinaleCannabis { get; } = new("ECLI:EU:C:2022:913", new("HvJ EU 22 november 2022, C-69/21 (X)", "CJEU 22 November 2022, C-69/21 (X)"));

    public static CaseLaw C8_22 { get; } = new("ECLI:EU:C:2023:542", new("HvJ EU 6 juli 2023, C-8/22", "CJEU 6 July 2023, C-8/22"));

    public static CaseLaw C663_21 { get; } = new("ECLI:EU:C:2023:540", new("HvJ EU 6 juli 2023, C-663/21", "CJEU 6 July 2023, C-663/21"));

    public static CaseLaw C402_22 { get; } = new("ECLI:EU:C:2023:543", new("HvJ EU 6 juli 2023, C-402/22", "CJEU 6 July 2023, C-402/22"));

    public static CaseLaw AltijdLandNoemen { get; } = new("ECLI:NL:RVS:2024:1970", new("ABRvS 8 mei 2024", "Council of State 8 May 2024"));

    public static CaseLaw LangdurigIngezetene { get; } = new("ECLI:EU:C:2024:225", new("HvJ EU 14 maart 2024", "CJEU 14 March 2024"));
}
