using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about why an entry ban can be imposed, and what follows from one.</summary>
public static class GrondslagInreisverbod
{
    /// <summary>At once.</summary>
    public static YesNo MoetOnmiddellijkVertrekken { get; } = Case.YesNo(
        "grondslagInreisverbod.moetOnmiddellijkVertrekken", static d => d.GrondslagInreisverbod?.MoetOnmiddellijkVertrekken,
        "Moet de vreemdeling Nederland onmiddellijk verlaten, omdat een vertrektermijn is onthouden (artikel 62, tweede lid, Vw)?",
        "Must the person leave the Netherlands at once, because no term for departure was given (article 62(2) Vw)?");

    /// <summary>Not in time.</summary>
    public static YesNo NietBinnenTermijnVertrokken { get; } = Case.YesNo(
        "grondslagInreisverbod.nietBinnenTermijnVertrokken", static d => d.GrondslagInreisverbod?.NietBinnenTermijnVertrokken,
        "Is de vertrektermijn verstreken zonder dat de vreemdeling daarbinnen uit eigen beweging is vertrokken?",
        "Has the term for departure run out without the person having left in it of his own motion?");

    /// <summary>Reasons to refrain.</summary>
    public static YesNo RedenenOmAfTeZien { get; } = Case.YesNo(
        "grondslagInreisverbod.redenenOmAfTeZien", static d => d.GrondslagInreisverbod?.RedenenOmAfTeZien,
        "Zijn humanitaire of andere redenen aangevoerd of gebleken om van een inreisverbod af te zien?",
        "Were humanitarian or other reasons to refrain from an entry ban put forward, or did they show?");

    /// <summary>Sent.</summary>
    public static YesNo BesluitToegezonden { get; } = Case.YesNo(
        "grondslagInreisverbod.besluitToegezonden", static d => d.GrondslagInreisverbod?.BesluitToegezonden,
        "Wordt de beschikking met het inreisverbod bekendgemaakt door haar toe te zenden?",
        "Is the decision with the entry ban made known by sending it?");

    /// <summary>First asylum application.</summary>
    public static YesNo EersteAsielaanvraagOpen { get; } = Case.YesNo(
        "grondslagInreisverbod.eersteAsielaanvraagOpen", static d => d.GrondslagInreisverbod?.EersteAsielaanvraagOpen,
        "Is op een eerste aanvraag van de vreemdeling om een verblijfsvergunning asiel voor bepaalde tijd nog niet beslist?",
        "Is a first application of the person for a temporary asylum permit still undecided?");

    /// <summary>A court.</summary>
    public static YesNo UitzettingDoorRechterVerboden { get; } = Case.YesNo(
        "grondslagInreisverbod.uitzettingDoorRechterVerboden", static d => d.GrondslagInreisverbod?.UitzettingDoorRechterVerboden,
        "Blijft uitzetting door een rechterlijke beslissing achterwege tot op bezwaar of beroep is beslist?",
        "Does removal stay out by order of a court until the objection or appeal is decided on?");

    /// <summary>Expired.</summary>
    public static YesNo VisumOfVergunningVerlopen { get; } = Case.YesNo(
        "grondslagInreisverbod.visumOfVergunningVerlopen", static d => d.GrondslagInreisverbod?.VisumOfVergunningVerlopen,
        "Is een visum of verblijfsvergunning verlopen zonder dat de vreemdeling Nederland op tijd heeft verlaten?",
        "Has a visa or residence permit expired without the person having left the Netherlands in time?");

    /// <summary>Withdrawn.</summary>
    public static YesNo VisumOfVergunningIngetrokken { get; } = Case.YesNo(
        "grondslagInreisverbod.visumOfVergunningIngetrokken", static d => d.GrondslagInreisverbod?.VisumOfVergunningIngetrokken,
        "Is een visum of verblijfsvergunning van de vreemdeling ingetrokken?",
        "Was a visa or residence permit of the person withdrawn?");

    /// <summary>Never.</summary>
    public static YesNo NooitVisumOfVergunning { get; } = Case.YesNo(
        "grondslagInreisverbod.nooitVisumOfVergunning", static d => d.GrondslagInreisverbod?.NooitVisumOfVergunning,
        "Heeft de vreemdeling nooit een geldig visum of een geldige verblijfsvergunning gehad?",
        "Has the person never had a valid visa or residence permit?");
}
