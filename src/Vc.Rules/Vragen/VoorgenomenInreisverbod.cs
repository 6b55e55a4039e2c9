using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the entry ban that the IND is about to impose.</summary>
public static class VoorgenomenInreisverbod
{
    /// <summary>Heavy, on a proposal.</summary>
    public static YesNo ZwaarOpVoorstel { get; } = Case.YesNo(
        "voorgenomenInreisverbod.zwaarOpVoorstel", static d => d.VoorgenomenInreisverbod?.ZwaarOpVoorstel,
        "Legt de IND op voorstel van de AVIM, de ZHP of de KMar een zwaar inreisverbod op?",
        "Does the IND impose a heavy entry ban on a proposal of the AVIM, the ZHP or the KMar?");

    /// <summary>Light or heavy.</summary>
    public static Fact<SoortInreisverbod> Soort { get; } = Case.Choice(
        "voorgenomenInreisverbod.soort", Keuzen.SoortInreisverbod, static d => d.VoorgenomenInreisverbod?.Soort,
        "Heeft het inreisverbod dat nu wordt uitgevaardigd de rechtsgevolgen van artikel 66a, zesde lid (licht) of zevende lid (zwaar), Vw?",
        "Has the entry ban that is now imposed the effects of article 66a(6) (light) or (7) (heavy) Vw?");

    /// <summary>Instead of a declaration of undesirability.</summary>
    public static YesNo MetOpheffingOngewenstverklaring { get; } = Case.YesNo(
        "voorgenomenInreisverbod.metOpheffingOngewenstverklaring", static d => d.VoorgenomenInreisverbod?.MetOpheffingOngewenstverklaring,
        "Wordt tegelijk met het uitvaardigen van het inreisverbod een ongewenstverklaring opgeheven?",
        "Is a declaration of undesirability lifted at the same time as the entry ban is imposed?");
}
