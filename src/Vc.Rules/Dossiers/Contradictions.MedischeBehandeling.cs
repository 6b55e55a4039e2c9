using NodaTime;

namespace Vc.Rules.Dossiers;

/// <content>An application for a permit for medical treatment.</content>
internal sealed partial class Contradictions
{
    private void MedicalTreatment(Dossier dossier)
    {
        if (dossier.MedischeBehandeling is not { } medisch)
        {
            return;
        }

        Excludes("aanvraag.gedaan", "medischeBehandeling.aangevraagd", medisch.Aangevraagd is true && dossier.Aanvraag?.Gedaan is false);
        if (dossier.Aanvraag?.Soort is { } soort and (SoortAanvraag.Asiel or SoortAanvraag.EuRecht))
        {
            Excludes("aanvraag.soort", "medischeBehandeling.aangevraagd", medisch.Aangevraagd is true, Keuzen.SoortAanvraag.NameOf(soort));
        }

        var geen = medisch.UitstelGehad is false;
        Excludes("medischeBehandeling.uitstelGehad", "medischeBehandeling.uitstelVanaf", geen && medisch.UitstelVanaf is not null);
        Excludes("medischeBehandeling.uitstelGehad", "medischeBehandeling.uitstelTotEnMet", geen && medisch.UitstelTotEnMet is not null);
        Excludes("medischeBehandeling.uitstelGehad", "medischeBehandeling.uitstelAaneengesloten", geen && medisch.UitstelAaneengesloten is true);
        NotBefore("medischeBehandeling.uitstelTotEnMet", medisch.UitstelTotEnMet, "medischeBehandeling.uitstelVanaf", medisch.UitstelVanaf);
        NotBefore("medischeBehandeling.compleetOp", medisch.CompleetOp, "aanvraag.datum", dossier.Aanvraag?.Datum);
    }
}
