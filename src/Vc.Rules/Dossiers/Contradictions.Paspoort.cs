namespace Vc.Rules.Dossiers;

/// <content>What cannot be of a passport.</content>
internal sealed partial class Contradictions
{
    private void Passport(Dossier dossier)
    {
        if (dossier.Paspoort is not { } paspoort)
        {
            return;
        }

        if (paspoort.Overgelegd is false)
        {
            Excludes("paspoort.overgelegd", "paspoort.toetsingBijAanvraag", paspoort.ToetsingBijAanvraag is not null);
            Excludes("paspoort.overgelegd", "paspoort.toetsingBijAfgifte", paspoort.ToetsingBijAfgifte is not null);
            Excludes("paspoort.overgelegd", "paspoort.handtekening", paspoort.Handtekening is not null);
        }

        if (paspoort is { Handtekening: Handtekening.AlsnogGeplaatst, HandtekeningNogMogelijk: false })
        {
            Expected("paspoort.handtekeningNogMogelijk", "true or nothing here, because paspoort.handtekening is alsnogGeplaatst");
        }

        Excludes("paspoort.eerderDeugdelijkPaspoort", "paspoort.personaliaKomenOvereen", paspoort is { EerderDeugdelijkPaspoort: false, PersonaliaKomenOvereen: not null });
    }
}
