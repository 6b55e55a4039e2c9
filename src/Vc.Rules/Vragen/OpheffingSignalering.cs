using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the alert of which it is asked whether it is removed.</summary>
public static class OpheffingSignalering
{
    /// <summary>The register.</summary>
    public static Fact<Register> Register { get; } = Case.Choice(
        "opheffingSignalering.register", Keuzen.Register, static d => d.OpheffingSignalering?.Register,
        "In welk register staat de signalering waarom het gaat?",
        "In which register does the alert at issue stand?");

    /// <summary>What it rests on.</summary>
    public static Fact<Grondslag> Grondslag { get; } = Case.Choice(
        "opheffingSignalering.grondslag", Keuzen.Grondslag, static d => d.OpheffingSignalering?.Grondslag,
        "Waarop berust die signalering?",
        "What does that alert rest on?");

    /// <summary>The last day of its term.</summary>
    public static Fact<LocalDate> LaatsteDag { get; } = Case.DateOrNotYet(
        "opheffingSignalering.laatsteDag", static d => d.OpheffingSignalering?.LaatsteDag,
        "Wat is de laatste dag van de termijn van die signalering?",
        "What is the last day of the term of that alert?");

    /// <summary>When the request came in.</summary>
    public static Fact<LocalDate> VerzoekOntvangenOp { get; } = Case.Date(
        "opheffingSignalering.verzoekOntvangenOp", static d => d.OpheffingSignalering?.VerzoekOntvangenOp,
        "Op welke dag heeft de IND het verzoek ontvangen?",
        "On which day did the IND receive the request?");

    /// <summary>By the Netherlands.</summary>
    public static YesNo DoorNederland { get; } = Case.YesNo(
        "opheffingSignalering.doorNederland", static d => d.OpheffingSignalering?.DoorNederland,
        "Heeft Nederland de signalering opgenomen?",
        "Did the Netherlands enter the alert?");

    /// <summary>The basis has lapsed.</summary>
    public static YesNo GrondslagVervallen { get; } = Case.YesNo(
        "opheffingSignalering.grondslagVervallen", static d => d.OpheffingSignalering?.GrondslagVervallen,
        "Is de grondslag van de signalering vervallen?",
        "Has the basis of the alert lapsed?");

    /// <summary>Said to be wrong.</summary>
    public static YesNo OnterechtGesteld { get; } = Case.YesNo(
        "opheffingSignalering.onterechtGesteld", static d => d.OpheffingSignalering?.OnterechtGesteld,
        "Zegt de vreemdeling dat de signalering op onterechte gronden berust?",
        "Does the person say that the alert rests on wrong grounds?");

    /// <summary>Stay here.</summary>
    public static YesNo VerblijfNederlandToegestaan { get; } = Case.YesNo(
        "opheffingSignalering.verblijfNederlandToegestaan", static d => d.OpheffingSignalering?.VerblijfNederlandToegestaan,
        "Wordt de vreemdeling verblijf in Nederland toegestaan?",
        "Is the person permitted to stay in the Netherlands?");

    /// <summary>Stay elsewhere.</summary>
    public static YesNo VerblijfLidstaatToegestaan { get; } = Case.YesNo(
        "opheffingSignalering.verblijfLidstaatToegestaan", static d => d.OpheffingSignalering?.VerblijfLidstaatToegestaan,
        "Wordt de vreemdeling verblijf in een andere lidstaat toegestaan?",
        "Is the person permitted to stay in another member state?");

    /// <summary>Asked by SIRENE.</summary>
    public static YesNo VerzoekVanSirene { get; } = Case.YesNo(
        "opheffingSignalering.verzoekVanSirene", static d => d.OpheffingSignalering?.VerzoekVanSirene,
        "Heeft het Bureau SIRENE van die staat Nederland verzocht de signalering op te heffen?",
        "Has the SIRENE office of that state asked the Netherlands to lift the alert?");

    /// <summary>Union law.</summary>
    public static YesNo OnderUnierecht { get; } = Case.YesNo(
        "opheffingSignalering.onderUnierecht", static d => d.OpheffingSignalering?.OnderUnierecht,
        "Komt de vreemdeling daar onder het Unierecht (voor 2014: Gemeenschapsrecht) te vallen?",
        "Does the person come within the scope of Union law (before 2014: Community law) there?");

    /// <summary>Other circumstances.</summary>
    public static YesNo AndereOmstandigheden { get; } = Case.YesNo(
        "opheffingSignalering.andereOmstandigheden", static d => d.OpheffingSignalering?.AndereOmstandigheden,
        "Zijn er andere gewijzigde omstandigheden gesteld of gebleken?",
        "Were other changed circumstances put forward, or did they come to light?");

    /// <summary>Asked for.</summary>
    public static YesNo Gevraagd { get; } = Case.YesNo(
        "opheffingSignalering.gevraagd", static d => d.OpheffingSignalering?.Gevraagd,
        "Verzoekt de vreemdeling om opheffing van de signalering?",
        "Does the person ask for lifting of the alert?");

    /// <summary>In writing.</summary>
    public static YesNo VerzoekSchriftelijk { get; } = Case.YesNo(
        "opheffingSignalering.verzoekSchriftelijk", static d => d.OpheffingSignalering?.VerzoekSchriftelijk,
        "Is het verzoek schriftelijk gedaan?",
        "Was the request made in writing?");

    /// <summary>With reasons.</summary>
    public static YesNo VerzoekGemotiveerd { get; } = Case.YesNo(
        "opheffingSignalering.verzoekGemotiveerd", static d => d.OpheffingSignalering?.VerzoekGemotiveerd,
        "Is het verzoek gemotiveerd?",
        "Does the request give reasons?");
}
