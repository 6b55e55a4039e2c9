using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the entry ban of which lifting is at issue.</summary>
public static class BestaandInreisverbod
{
    /// <summary>Whether there is one.</summary>
    public static YesNo Uitgevaardigd { get; } = Case.YesNo(
        "bestaandInreisverbod.uitgevaardigd", static d => d.BestaandInreisverbod?.Uitgevaardigd,
        "Is tegen de vreemdeling een inreisverbod uitgevaardigd dat niet is opgeheven of vernietigd?",
        "Was an entry ban issued against the person that was not lifted or annulled?");

    /// <summary>When.</summary>
    public static Fact<LocalDate> Datum { get; } = Case.Date(
        "bestaandInreisverbod.datum", static d => d.BestaandInreisverbod?.Datum,
        "Op welke dag is dat inreisverbod uitgevaardigd?",
        "On which day was that entry ban issued?");

    /// <summary>Under which lid of article 66a Vw.</summary>
    public static Fact<Artikel66aLid> Grondslag { get; } = Case.Choice(
        "bestaandInreisverbod.grondslag", Keuzen.Artikel66aLid, static d => d.BestaandInreisverbod?.Grondslag,
        "Op grond van welk lid van artikel 66a Vw is het inreisverbod uitgevaardigd?",
        "Under which lid of article 66a Vw was the entry ban issued?");

    /// <summary>By which lid of article 6.5a Vb.</summary>
    public static Fact<LidDuurInreisverbod> LidDuur { get; } = Case.Choice(
        "bestaandInreisverbod.lidDuur", Keuzen.LidDuurInreisverbod, static d => d.BestaandInreisverbod?.LidDuur,
        "Met toepassing van welk lid van artikel 6.5a Vb is de duur van het inreisverbod bepaald?",
        "By which lid of article 6.5a Vb was the duration of the entry ban set?");

    /// <summary>How long.</summary>
    public static Fact<int> DuurMaanden { get; } = Case.Number(
        "bestaandInreisverbod.duurMaanden", static d => d.BestaandInreisverbod?.DuurMaanden,
        "Hoeveel maanden duurt het inreisverbod volgens het besluit (een jaar is twaalf)?",
        "How many months does the entry ban last according to the decision (a year is twelve)?");

    /// <summary>Heavy.</summary>
    public static YesNo Artikel66aLid7 { get; } = Case.YesNo(
        "bestaandInreisverbod.artikel66aLid7", static d => d.BestaandInreisverbod?.Artikel66aLid7,
        "Is artikel 66a, zevende lid, Vw nu op de vreemdeling van toepassing (zwaar inreisverbod)?",
        "Does article 66a(7) Vw now apply to the person (heavy entry ban)?");

    /// <summary>Departure.</summary>
    public static Fact<LocalDate> VertrokkenOp { get; } = Case.DateOrNotYet(
        "bestaandInreisverbod.vertrokkenOp", static d => d.BestaandInreisverbod?.VertrokkenOp,
        "Op welke dag is de vreemdeling na het inreisverbod daadwerkelijk uit Nederland vertrokken (was de vreemdeling al weg: de dag van het laatste vertrek daarvoor)?",
        "On which day did the person actually leave the Netherlands after the entry ban (whoever was gone already: the day of the last departure before it)?");

    /// <summary>The stays since then.</summary>
    public static ListFact<VerblijfNaInreisverbod> VerblijvenSindsVertrek { get; } = Case.List(
        "bestaandInreisverbod.verblijvenSindsVertrek", static d => d.BestaandInreisverbod?.VerblijvenSindsVertrek,
        "Welke keren is de vreemdeling sindsdien in Nederland of een andere Schengenstaat geweest (ook als het vertrek naar zo'n staat ging)?",
        "At which times was the person in the Netherlands or another Schengen state since then (also where departure was to such a state)?");

    /// <summary>The end of a stay.</summary>
    public static Fact<LocalDate> WeerVertrokkenOp { get; } = VerblijvenSindsVertrek.DateOrNotYet(
        "vertrokkenOp", static v => v.VertrokkenOp,
        "Op welke dag is de vreemdeling daar weer vertrokken?",
        "On which day did the person leave there again?");

    /// <summary>A stay in the Netherlands.</summary>
    public static YesNo InNederland { get; } = VerblijvenSindsVertrek.YesNo(
        "inNederland", static v => v.InNederland,
        "Was dat verblijf in Nederland (nee: in een andere Schengenstaat)?",
        "Was that stay in the Netherlands (no: in another Schengen state)?");

    /// <summary>Departure in keeping with the duty, shown.</summary>
    public static YesNo VertrekVolgensPlichtAangetoond { get; } = Case.YesNo(
        "bestaandInreisverbod.vertrekVolgensPlichtAangetoond", static d => d.BestaandInreisverbod?.VertrekVolgensPlichtAangetoond,
        "Heeft de vreemdeling aangetoond uit eigen beweging en binnen de vertrektermijn uit Nederland en de andere Schengenstaten te zijn vertrokken?",
        "Has the person shown to have left the Netherlands and the other Schengen states of their own accord and within the term for departure?");

    /// <summary>A crime since departure.</summary>
    public static YesNo MisdrijfSindsVertrek { get; } = Case.YesNo(
        "bestaandInreisverbod.misdrijfSindsVertrek", static d => d.BestaandInreisverbod?.MisdrijfSindsVertrek,
        "Heeft de vreemdeling sinds het vertrek een misdrijf gepleegd?",
        "Has the person committed a crime since departure?");

    /// <summary>Its day.</summary>
    public static Fact<LocalDate> LaatsteMisdrijfOp { get; } = Case.Date(
        "bestaandInreisverbod.laatsteMisdrijfOp", static d => d.BestaandInreisverbod?.LaatsteMisdrijfOp,
        "Op welke dag is het laatste van die misdrijven gepleegd?",
        "On which day was the last of those crimes committed?");

    /// <summary>Prosecution.</summary>
    public static YesNo StrafvervolgingLoopt { get; } = Case.YesNo(
        "bestaandInreisverbod.strafvervolgingLoopt", static d => d.BestaandInreisverbod?.StrafvervolgingLoopt,
        "Is de vreemdeling nu aan strafvervolging onderworpen?",
        "Is the person now subject to prosecution?");

    /// <summary>A case of article 6.5(2) Vb.</summary>
    public static YesNo GevalArtikel65Lid2 { get; } = Case.YesNo(
        "bestaandInreisverbod.gevalArtikel65Lid2", static d => d.BestaandInreisverbod?.GevalArtikel65Lid2,
        "Doet zich nu een van de gevallen van artikel 6.5, tweede lid, Vb voor?",
        "Does one of the cases of article 6.5(2) Vb now arise?");
}
