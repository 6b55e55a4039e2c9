using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the declaration of undesirability.</summary>
public static class Ongewenstverklaring
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Uitgesproken { get; } = Case.YesNo(
        "ongewenstverklaring.uitgesproken", static d => d.Ongewenstverklaring?.Uitgesproken,
        "Is de vreemdeling op grond van artikel 67 Vw ongewenst verklaard?",
        "Is the person declared undesirable under article 67 Vw?");

    /// <summary>Why.</summary>
    public static Fact<GrondOngewenstverklaring> Grond { get; } = Case.Choice(
        "ongewenstverklaring.grond", Keuzen.GrondOngewenstverklaring, static d => d.Ongewenstverklaring?.Grond,
        "Waarom is de vreemdeling ongewenst verklaard?",
        "Why was the person declared undesirable?");

    /// <summary>Article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
    public static YesNo VoldoetAanArtikel24 { get; } = Case.YesNo(
        "ongewenstverklaring.voldoetAanArtikel24", static d => d.Ongewenstverklaring?.VoldoetAanArtikel24,
        "Voldoet de ongewenstverklaring aan artikel 24, eerste lid, onder a, van Verordening (EU) 2018/1861?",
        "Does the declaration of undesirability meet article 24(1)(a) of Regulation (EU) 2018/1861?");

    // ---------- Voor de opheffing ----------

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "ongewenstverklaring.datum", static d => d.Ongewenstverklaring?.Datum,
        "Op welke dag is de vreemdeling ongewenst verklaard?",
        "On which day was the person declared undesirable?");

    /// <summary>For what.</summary>
    public static Fact<AanleidingOngewenst> Aanleiding { get; } = Case.Choice(
        "ongewenstverklaring.aanleiding", Keuzen.AanleidingOngewenst, static d => d.Ongewenstverklaring?.Aanleiding,
        "Waarvoor is de vreemdeling ongewenst verklaard (bij meer dan een: die met de langste termijn)?",
        "What was the person declared undesirable for (with more than one: that with the longest term)?");

    /// <summary>The maximum sentence.</summary>
    public static Fact<int> StrafmaximumMaanden { get; } = Case.Number(
        "ongewenstverklaring.strafmaximumMaanden", static d => d.Ongewenstverklaring?.StrafmaximumMaanden,
        "Hoeveel maanden gevangenisstraf staan ten hoogste op dat misdrijf (levenslang: 9999)?",
        "How many months of prison does that crime carry at most (life: 9999)?");

    /// <summary>Departure.</summary>
    public static Fact<LocalDate> VertrokkenOp { get; } = Case.DateOrNotYet(
        "ongewenstverklaring.vertrokkenOp", static d => d.Ongewenstverklaring?.VertrokkenOp,
        "Op welke dag is de vreemdeling na de ongewenstverklaring uit Nederland vertrokken (was de vreemdeling al weg: de dag van het laatste vertrek daarvoor)?",
        "On which day did the person leave the Netherlands after the declaration (whoever was gone already: the day of the last departure before it)?");

    /// <summary>The stays since then.</summary>
    public static ListFact<VerblijfSindsVertrek> VerblijvenSindsVertrek { get; } = Case.List(
        "ongewenstverklaring.verblijvenSindsVertrek", static d => d.Ongewenstverklaring?.VerblijvenSindsVertrek,
        "Welke keren is de vreemdeling sindsdien weer in Nederland geweest?",
        "At which times was the person in the Netherlands again since then?");

    /// <summary>The end of a stay.</summary>
    public static Fact<LocalDate> WeerVertrokkenOp { get; } = VerblijvenSindsVertrek.DateOrNotYet(
        "vertrokkenOp", static v => v.VertrokkenOp,
        "Op welke dag is de vreemdeling weer vertrokken?",
        "On which day did the person leave again?");

    /// <summary>A stay under a temporary lifting.</summary>
    public static YesNo BinnenTijdelijkeOpheffing { get; } = VerblijvenSindsVertrek.YesNo(
        "binnenTijdelijkeOpheffing", static v => v.BinnenTijdelijkeOpheffing,
        "Was de ongewenstverklaring voor dit verblijf vooraf tijdelijk opgeheven, en hield de vreemdeling zich aan de voorwaarden?",
        "Was the declaration lifted temporarily before this stay, and did the person keep to the conditions?");

    /// <summary>A new crime.</summary>
    public static YesNo NieuwMisdrijf { get; } = Case.YesNo(
        "ongewenstverklaring.nieuwMisdrijf", static d => d.Ongewenstverklaring?.NieuwMisdrijf,
        "Heeft de vreemdeling sinds de ongewenstverklaring een misdrijf gepleegd dat inbreuk maakt op de openbare orde?",
        "Has the person since the declaration committed a crime that is a breach of public order?");

    /// <summary>Its day.</summary>
    public static Fact<LocalDate> NieuwMisdrijfOp { get; } = Case.Date(
        "ongewenstverklaring.nieuwMisdrijfOp", static d => d.Ongewenstverklaring?.NieuwMisdrijfOp,
        "Op welke dag is het laatste van die misdrijven gepleegd dat tot ongewenstverklaring zou kunnen leiden?",
        "On which day was the last of those crimes committed that could lead to a declaration of undesirability?");

    /// <summary>Prosecution.</summary>
    public static YesNo StrafvervolgingLoopt { get; } = Case.YesNo(
        "ongewenstverklaring.strafvervolgingLoopt", static d => d.Ongewenstverklaring?.StrafvervolgingLoopt,
        "Wordt de vreemdeling nu voor enig misdrijf strafrechtelijk vervolgd?",
        "Is the person now being prosecuted for any crime?");

    /// <summary>Changed family life.</summary>
    public static YesNo GezinslevenGewijzigd { get; } = Case.YesNo(
        "ongewenstverklaring.gezinslevenGewijzigd", static d => d.Ongewenstverklaring?.GezinslevenGewijzigd,
        "Is sinds de ongewenstverklaring iets veranderd in de omstandigheden die paragraaf B2/10 (later B7/3.8) Vc voor artikel 8 EVRM noemt?",
        "Has anything changed since the declaration in the circumstances that paragraph B2/10 (later B7/3.8) Vc names for article 8 ECHR?");
}
