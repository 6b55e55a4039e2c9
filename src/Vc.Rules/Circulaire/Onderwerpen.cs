using Vc.Rules.Law;

namespace Vc.Rules.Circulaire;

/// <summary>The subjects of the paragraphs. A rule is known by its subject; the number belongs to the version.</summary>
public static class Onderwerpen
{
    /// <summary>Which alerts are entered, for how long, and which goes first (A2/12.6 since 2025).</summary>
    public static Subject OpnemingVanSignaleringen { get; } = new("opneming-van-signaleringen", new("opneming van signaleringen", "entry of alerts"));

    /// <summary>Whether a return decision is taken, by whom and with what content (A3/1.1 since 2025).</summary>
    public static Subject Terugkeerbesluit { get; } = new("terugkeerbesluit", new("terugkeerbesluit", "return decision"));

    /// <summary>The return procedure, and the order to go to another member state (A3/2 since 2025).</summary>
    public static Subject Terugkeerprocedure { get; } = new("terugkeerprocedure", new("terugkeerprocedure en bevel naar een andere lidstaat", "return procedure and order to go to another member state"));

    /// <summary>What follows where asylum is refused for danger, but return is barred (C2/10.3.2 since 2025).</summary>
    public static Subject TerugkeerbeletselBijAsiel { get; } = new("terugkeerbeletsel-bij-asiel", new("terugkeerbeletsel bij afwijzing of intrekking van asiel", "obstacle to return on refusal or withdrawal of asylum"));

    /// <summary>What the IND's page on the return decision explains.</summary>
    public static Subject UitlegTerugkeerbesluit { get; } = new("uitleg-terugkeerbesluit", new("uitleg van de IND over het terugkeerbesluit", "explanation of the IND on the return decision"));

    /// <summary>Whether a regular application is refused for danger to public order or national security, and whether an old crime still counts (B1/4.4).</summary>
    public static Subject OpenbareOrde { get; } = new("openbare-orde-regulier", new("openbare orde en nationale veiligheid", "public order and national security"));

    /// <summary>When a regular application may be refused for danger to public order (article 3.77 Vb).</summary>
    public static Subject BevoegdheidOpenbareOrde { get; } = new("bevoegdheid-openbare-orde", new("bevoegdheid om wegens openbare orde af te wijzen", "power to refuse for public order"));

    /// <summary>On which grounds a person is declared undesirable (A4/3.1).</summary>
    public static Subject Ongewenstverklaring { get; } = new("ongewenstverklaring", new("gronden voor ongewenstverklaring", "grounds for a declaration of undesirability"));

    /// <summary>When a person may be declared undesirable (article 67 Vw).</summary>
    public static Subject BevoegdheidOngewenstverklaring { get; } = new("bevoegdheid-ongewenstverklaring", new("bevoegdheid om ongewenst te verklaren", "power to declare undesirable"));

    /// <summary>Who sets a declaration of undesirability going (A4/3.2).</summary>
    public static Subject ProcedureOngewenstverklaring { get; } = new("procedure-ongewenstverklaring", new("procedure van ongewenstverklaring", "procedure of a declaration of undesirability"));

    /// <summary>Who hears the person before a declaration of undesirability (A4/3.3).</summary>
    public static Subject HorenVoorOngewenstverklaring { get; } = new("horen-voor-ongewenstverklaring", new("horen voor een ongewenstverklaring", "hearing before a declaration of undesirability"));

    /// <summary>How long an entry ban can last at most (article 6.5a Vb).</summary>
    public static Subject MaximumDuurInreisverbod { get; } = new("maximum-duur-inreisverbod", new("maximale duur van het inreisverbod", "maximum duration of the entry ban"));

    /// <summary>For how long an entry ban is imposed (A4/2.3).</summary>
    public static Subject DuurInreisverbod { get; } = new("duur-inreisverbod", new("duur van het inreisverbod", "duration of the entry ban"));

    // ---------- De vertrekplicht ----------

    /// <summary>Who must leave the Netherlands of his own accord (article 61 Vw).</summary>
    public static Subject Vertrekplicht { get; } = new("vertrekplicht", new("plicht om zelf te vertrekken", "duty to leave of one's own accord"));

    /// <summary>Within which term (article 62 Vw).</summary>
    public static Subject Vertrektermijn { get; } = new("vertrektermijn", new("vertrektermijn", "term for leaving"));

    /// <summary>Whether the person is told in writing, or ordered to go to another member state (article 62a Vw).</summary>
    public static Subject Vertrekkennisgeving { get; } = new("kennisgeving-vertrekplicht", new("kennisgeving van de vertrekplicht", "notice of the duty to leave"));

    /// <summary>The term after a transfer decision (article 62c Vw).</summary>
    public static Subject VertrektermijnBijOverdracht { get; } = new("vertrektermijn-overdracht", new("vertrektermijn bij overdracht", "term for leaving with a transfer"));

    // ---------- Opheffing van de ongewenstverklaring ----------

    /// <summary>When a declaration of undesirability may and must be lifted (article 68 Vw).</summary>
    public static Subject OpheffingVolgensDeWet { get; } = new("opheffing-ongewenstverklaring-wet", new("opheffing van de ongewenstverklaring volgens de wet", "lifting of the declaration of undesirability by the act"));

    /// <summary>When an application for lifting is granted (article 6.6 Vb).</summary>
    public static Subject TermijnenVoorOpheffing { get; } = new("termijnen-opheffing-ongewenstverklaring", new("termijnen voor opheffing van de ongewenstverklaring", "terms for lifting the declaration of undesirability"));

    /// <summary>How the IND decides on an application for lifting (A4/3.5 since 2013).</summary>
    public static Subject OpheffingOngewenstverklaring { get; } = new("opheffing-ongewenstverklaring", new("opheffing van de ongewenstverklaring", "lifting of the declaration of undesirability"));

    /// <summary>Which special facts lead to lifting (A4/3.6 since 2013).</summary>
    public static Subject BijzondereFeitenBijOpheffing { get; } = new("bijzondere-feiten-bij-opheffing", new("bijzondere feiten bij opheffing van de ongewenstverklaring", "special facts for lifting the declaration of undesirability"));
}
