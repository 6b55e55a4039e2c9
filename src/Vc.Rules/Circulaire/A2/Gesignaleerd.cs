using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>In which register a person stands, as A2/12.1 to A2/12.7 ask it from 2013. An alert on a document is none on the person.</summary>
internal static class Gesignaleerd
{
    public static Condition InSisDoorNederland => Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Sis) & Persoon);

    public static Condition InSis => InSisDoorNederland | Signaleringen.DoorAndereLidstaat;

    public static Condition InOps => Some(Signaleringen.Alle, Signaleringen.Register.Is(Register.Ops) & Persoon);

    public static Condition Ergens => InSis | InOps;

    public static Condition MetTitel => Treffer.VerblijfstitelNederland | Treffer.VerblijfstitelAnderSchengenland;

    public static Condition AanDeGrens => Treffer.Aangetroffen.Is(Aantreffen.Grens);

    /// <summary>Whether the temporary lifting of a Dutch measure takes the reason for the alert away: of another state's alert, or of one on another basis, it does not.</summary>
    public static Condition MaatregelOpgeheven => TijdelijkeOpheffing.Verleend & !Signaleringen.DoorAndereLidstaat
        & !Some(Signaleringen.Alle, Persoon & !Signaleringen.Grondslag.Is(Grondslag.Inreisverbod, Grondslag.TerugkeerbesluitMetInreisverbod, Grondslag.Ongewenstverklaring));

    private static Condition Persoon => !Signaleringen.Soort.Is(SoortSignalering.Verblijfsdocument);
}
