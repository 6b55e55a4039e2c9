using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the right of residence in another member state.</summary>
public static class VerblijfsrechtElders
{
    /// <summary>None, claimed or shown.</summary>
    public static Fact<VergunningElders> Aanwezig { get; } = Case.Choice(
        "verblijfsrechtElders.aanwezig", Keuzen.VergunningElders, static d => d.VerblijfsrechtElders?.Aanwezig,
        "Heeft de vreemdeling een verblijfsvergunning of andere toestemming tot verblijf van een andere lidstaat, en is die aangetoond?",
        "Does the person have a residence permit or other consent to stay of another member state, and is it shown?");

    /// <summary>Of which country.</summary>
    public static Fact<Land> Lidstaat { get; } = Case.Choice(
        "verblijfsrechtElders.lidstaat", Landen.Namen, static d => d.VerblijfsrechtElders?.Lidstaat,
        "Welk land gaf dat verblijfsrecht?",
        "Which country gave that right of residence?");

    /// <summary>What kind.</summary>
    public static Fact<SoortVerblijfsrecht> Soort { get; } = Case.Choice(
        "verblijfsrechtElders.soort", Keuzen.SoortVerblijfsrecht, static d => d.VerblijfsrechtElders?.Soort,
        "Wat voor verblijfsrecht is het?",
        "What kind of right of residence is it?");

    /// <summary>Until when.</summary>
    public static Fact<LocalDate> GeldigTotEnMet { get; } = Case.Date(
        "verblijfsrechtElders.geldigTotEnMet", static d => d.VerblijfsrechtElders?.GeldigTotEnMet,
        "Tot en met welke dag is dat verblijfsrecht geldig?",
        "Until which day, that day included, is that right of residence valid?");
}
