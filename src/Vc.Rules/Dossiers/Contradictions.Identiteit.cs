namespace Vc.Rules.Dossiers;

/// <content>What cannot be of identification and of the age inspection.</content>
internal sealed partial class Contradictions
{
    private void Identification(Dossier dossier)
    {
        if (dossier.Identiteitsonderzoek is { Identificatiemiddel: { } middel and not Identificatiemiddel.Visum } onderzoek)
        {
            Excludes("identiteitsonderzoek.identificatiemiddel", "identiteitsonderzoek.visumGeldig", onderzoek.VisumGeldig is not null, Keuzen.Identificatiemiddel.NameOf(middel));
        }

        if (dossier.Leeftijdsschouw is not { } schouw)
        {
            return;
        }

        AtLeast("leeftijdsschouw.eersteSessie.ambtenaren", 1, schouw.EersteSessie?.Ambtenaren);
        AtLeast("leeftijdsschouw.tweedeSessie.ambtenaren", 1, schouw.TweedeSessie?.Ambtenaren);
        if (schouw.Gehouden is false)
        {
            Excludes("leeftijdsschouw.gehouden", "leeftijdsschouw.eersteSessie.bevinding", schouw.EersteSessie?.Bevinding is not null);
            Excludes("leeftijdsschouw.gehouden", "leeftijdsschouw.tweedeSessie.bevinding", schouw.TweedeSessie?.Bevinding is not null);
            Excludes("leeftijdsschouw.gehouden", "leeftijdsschouw.bewijsAlsnogOvergelegd", schouw.BewijsAlsnogOvergelegd is true);
        }
    }
}
