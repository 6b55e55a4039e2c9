using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about what can put off the effects of a return decision.</summary>
public static class UitstelVanVertrek
{
    /// <summary>A new application.</summary>
    public static YesNo NieuweAanvraag { get; } = Case.YesNo(
        "uitstelVanVertrek.nieuweAanvraag", static d => d.UitstelVanVertrek?.NieuweAanvraag,
        "Heeft de vreemdeling na het terugkeerbesluit een verblijfsvergunning aangevraagd?",
        "Did the person apply for a residence permit after the return decision?");

    /// <summary>It may be awaited.</summary>
    public static YesNo NieuweAanvraagMagWordenAfgewacht { get; } = Case.YesNo(
        "uitstelVanVertrek.nieuweAanvraagMagWordenAfgewacht", static d => d.UitstelVanVertrek?.NieuweAanvraagMagWordenAfgewacht,
        "Mag de beslissing op die aanvraag in Nederland worden afgewacht?",
        "May the decision on that application be awaited in the Netherlands?");

    /// <summary>Objection or appeal in time.</summary>
    public static YesNo BezwaarOfBeroepOpTijd { get; } = Case.YesNo(
        "uitstelVanVertrek.bezwaarOfBeroepOpTijd", static d => d.UitstelVanVertrek?.BezwaarOfBeroepOpTijd,
        "Is op tijd bezwaar of beroep ingesteld tegen een negatieve beslissing?",
        "Was an objection or appeal against a negative decision lodged in time?");

    /// <summary>It may be awaited.</summary>
    public static YesNo BezwaarOfBeroepMagWordenAfgewacht { get; } = Case.YesNo(
        "uitstelVanVertrek.bezwaarOfBeroepMagWordenAfgewacht", static d => d.UitstelVanVertrek?.BezwaarOfBeroepMagWordenAfgewacht,
        "Staat in de beslissing dat het bezwaar of beroep in Nederland mag worden afgewacht?",
        "Does the decision say that the objection or appeal may be awaited in the Netherlands?");

    /// <summary>Article 64 Vw.</summary>
    public static YesNo Artikel64 { get; } = Case.YesNo(
        "uitstelVanVertrek.artikel64", static d => d.UitstelVanVertrek?.Artikel64,
        "Is om medische redenen uitstel van vertrek verleend (artikel 64 Vw)?",
        "Was departure put off for medical reasons (article 64 Vw)?");
}
