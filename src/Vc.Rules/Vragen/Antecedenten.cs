using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about what the criminal law did about crimes of the person.</summary>
public static class Antecedenten
{
    /// <summary>The decisions of the criminal law.</summary>
    public static ListFact<Antecedent> Alle { get; } = Case.List(
        "antecedenten", static d => d.Antecedenten,
        "Welke transacties, strafbeschikkingen en veroordelingen zijn er?",
        "Which transactions, penal orders and convictions are there?");

    /// <summary>Crime.</summary>
    public static YesNo Misdrijf { get; } = Alle.YesNo(
        "misdrijf", static a => a.Misdrijf,
        "Gaat het om een misdrijf (bij een feit in het buitenland: naar Nederlands recht)?",
        "Is it about a crime (of something done abroad: by Dutch law)?");

    /// <summary>How it ended.</summary>
    public static Fact<Afdoening> Afdoening { get; } = Alle.Choice(
        "afdoening", Keuzen.Afdoening, static a => a.Afdoening,
        "Hoe is de zaak afgedaan?",
        "How did the case end?");

    /// <summary>Kind of crime.</summary>
    public static Fact<SoortMisdrijf> Soort { get; } = Alle.Choice(
        "soort", Keuzen.SoortMisdrijf, static a => a.Soort,
        "Wat voor misdrijf is het?",
        "What kind of crime is it?");

    /// <summary>Against life.</summary>
    public static YesNo TegenHetLeven { get; } = Alle.YesNo(
        "tegenHetLeven", static a => a.TegenHetLeven,
        "Is het een misdrijf tegen het leven gericht?",
        "Is it a crime against life?");

    /// <summary>Statutory maximum.</summary>
    public static Fact<int> StrafmaximumMaanden { get; } = Alle.Number(
        "strafmaximumMaanden", static a => a.StrafmaximumMaanden,
        "Hoeveel maanden gevangenisstraf staat er ten hoogste op het misdrijf?",
        "How many months of prison does the law threaten at most for the crime?");

    /// <summary>Crimes proven.</summary>
    public static Fact<int> AantalBewezenMisdrijven { get; } = Alle.Number(
        "aantalBewezenMisdrijven", static a => a.AantalBewezenMisdrijven,
        "Hoeveel misdrijven zijn bewezen verklaard?",
        "How many crimes were proven?");

    /// <summary>One complex of acts.</summary>
    public static YesNo Samenloop { get; } = Alle.YesNo(
        "samenloop", static a => a.Samenloop,
        "Vormen de misdrijven een samenstel van handelingen (samenloop), zoals diefstal met verzet bij de aanhouding?",
        "Do the crimes form one complex of acts (samenloop), such as theft with resistance on arrest?");

    /// <summary>Irrevocable.</summary>
    public static Fact<LocalDate> OnherroepelijkOp { get; } = Alle.DateOrNotYet(
        "onherroepelijkOp", static a => a.OnherroepelijkOp,
        "Op welke dag werd het vonnis of de strafbeschikking onherroepelijk?",
        "On which day did the judgment or penal order become irrevocable?");

    /// <summary>Accepted.</summary>
    public static Fact<LocalDate> AanvaardOp { get; } = Alle.Date(
        "aanvaardOp", static a => a.AanvaardOp,
        "Op welke dag is het transactievoorstel aanvaard?",
        "On which day was the transaction accepted?");

    /// <summary>Only giving up images or sound.</summary>
    public static YesNo UitsluitendAfstandBeeldOfGeluid { get; } = Alle.YesNo(
        "uitsluitendAfstandBeeldOfGeluid", static a => a.UitsluitendAfstandBeeldOfGeluid,
        "Strekt de transactie of strafbeschikking er alleen toe dat afstand wordt gedaan van illegale beeld- of geluidsdragers?",
        "Does the transaction or penal order only make the person give up illegal images or sound?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> VolledigTenuitvoergelegdOp { get; } = Alle.DateOrNotYet(
        "volledigTenuitvoergelegdOp", static a => a.VolledigTenuitvoergelegdOp,
        "Op welke dag was de straf volledig ten uitvoer gelegd (vrijlating, voltooide taakstraf, laatste betaling van boete of transactie, of kwijtschelding van de rest)?",
        "On which day was the sentence carried out in full (release, completed community service, last payment of fine or transaction, or remission of the rest)?");

    /// <summary>Late because of a judgment in absentia.</summary>
    public static YesNo LaatWegensVerstek { get; } = Alle.YesNo(
        "laatWegensVerstek", static a => a.LaatWegensVerstek,
        "Kwam de tenuitvoerlegging later doordat het vonnis bij verstek is gewezen?",
        "Was the sentence carried out late because the judgment was given in absentia?");

    /// <summary>Remitted.</summary>
    public static YesNo Kwijtgescholden { get; } = Alle.YesNo(
        "kwijtgescholden", static a => a.Kwijtgescholden,
        "Is de straf geheel of gedeeltelijk kwijtgescholden?",
        "Was the sentence remitted in whole or in part?");

    /// <summary>Article of the Criminal Code.</summary>
    public static Fact<ArtikelSr> ArtikelSr { get; } = Alle.Choice(
        "artikelSr", Keuzen.ArtikelSr, static a => a.ArtikelSr,
        "Op welk van de artikelen uit het Wetboek van Strafrecht die voor de nationale veiligheid zijn genoemd berust het misdrijf?",
        "Which of the articles of the Criminal Code that are named for national security is the crime based on?");

    /// <summary>For a foreign power.</summary>
    public static YesNo VoorBuitenlandseMogendheid { get; } = Alle.YesNo(
        "voorBuitenlandseMogendheid", static a => a.VoorBuitenlandseMogendheid,
        "Is het misdrijf gepleegd voor een buitenlandse mogendheid?",
        "Was the crime committed for a foreign power?");

    /// <summary>Terrorist, abroad.</summary>
    public static YesNo TerroristischInBuitenland { get; } = Alle.YesNo(
        "terroristischInBuitenland", static a => a.TerroristischInBuitenland,
        "Is het een veroordeling in het buitenland wegens een terroristisch misdrijf?",
        "Is it a conviction abroad for a terrorist crime?");

    /// <summary>The sentences and measures.</summary>
    public static ListFact<Straf> Straffen { get; } = Alle.Sublist(
        "straffen", static a => a.Straffen,
        "Welke straffen en maatregelen zijn opgelegd?",
        "Which sentences and measures were imposed?");

    /// <summary>What the sentence is.</summary>
    public static Fact<SoortStraf> SoortStraf { get; } = Straffen.Choice(
        "soort", Keuzen.SoortStraf, static s => s.Soort,
        "Wat voor straf of maatregel is het?",
        "What kind of sentence or measure is it?");

    /// <summary>Unconditional.</summary>
    public static YesNo Onvoorwaardelijk { get; } = Straffen.YesNo(
        "onvoorwaardelijk", static s => s.Onvoorwaardelijk,
        "Is zij geheel of voor een deel onvoorwaardelijk?",
        "Is it unconditional, in whole or in part?");

    /// <summary>How long the unconditional part is.</summary>
    public static Fact<int> OnvoorwaardelijkeDagen { get; } = Straffen.Number(
        "onvoorwaardelijkeDagen", static s => s.OnvoorwaardelijkeDagen,
        "Hoeveel dagen duurt het onvoorwaardelijke deel (een maand is dertig dagen; bij een taakstraf de vervangende hechtenis)?",
        "How many days does the unconditional part last (a month is thirty days; of community service the substitute detention)?");
}
