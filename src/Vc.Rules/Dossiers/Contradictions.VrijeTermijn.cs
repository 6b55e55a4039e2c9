using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Law;

namespace Vc.Rules.Dossiers;

/// <content>The free term, and the stays that it is counted from.</content>
internal sealed partial class Contradictions
{
    private void FreeTerm(Dossier dossier)
    {
        Stays(dossier.Verblijven);
        RequestForExtension(dossier.VerzoekVrijeTermijn);
        if (dossier.VrijeTermijn is not { } termijn)
        {
            return;
        }

        if (termijn.Soort is { } soort)
        {
            var name = Keuzen.SoortVrijeTermijn.NameOf(soort);
            Excludes("vrijeTermijn.soort", "vrijeTermijn.beschikbaar", soort is not SoortVrijeTermijn.Vastgesteld && termijn.Beschikbaar is not null, name + ", of which it is calculated");
            Excludes("vrijeTermijn.soort", "vrijeTermijn.laatsteDag", soort is not (SoortVrijeTermijn.Vastgesteld or SoortVrijeTermijn.Doorreis or SoortVrijeTermijn.Visum) && termijn.LaatsteDag is not null, name + ", of which it is calculated");
        }

        Excludes("vrijeTermijn.beschikbaar", "vrijeTermijn.laatsteDag", termijn is { Beschikbaar: false, LaatsteDag: not null });
        Excludes("vrijeTermijn.verlengd", "vrijeTermijn.verlengdTotEnMet", termijn is { Verlengd: false, VerlengdTotEnMet: not null });
        if (termijn.AangetroffenOfVertrokkenOp is { } dag && IsOutside(dossier.Verblijven, dag.WithCalendar(CalendarSystem.Iso)))
        {
            Expected("vrijeTermijn.aangetroffenOfVertrokkenOp", $"a day of one of the verblijven, found {LocalDatePattern.Iso.Format(dag.WithCalendar(CalendarSystem.Iso))}");
        }
    }

    private void RequestForExtension(VerzoekVrijeTermijn? verzoek)
    {
        if (verzoek is { Gedaan: false })
        {
            Excludes("verzoekVrijeTermijn.gedaan", "verzoekVrijeTermijn.voorAfloop", verzoek.VoorAfloop is true);
            Excludes("verzoekVrijeTermijn.gedaan", "verzoekVrijeTermijn.overmacht", verzoek.Overmacht is true);
            Excludes("verzoekVrijeTermijn.gedaan", "verzoekVrijeTermijn.ziekteFamilielid", verzoek.ZiekteFamilielid is true);
            Excludes("verzoekVrijeTermijn.gedaan", "verzoekVrijeTermijn.eigenZiekte", verzoek.EigenZiekte is true);
            Excludes("verzoekVrijeTermijn.gedaan", "verzoekVrijeTermijn.zakelijkBelang", verzoek.ZakelijkBelang is true);
        }
    }

    private void Stays(Lijst<Schengenverblijf>? verblijven)
    {
        for (var i = 0; i < (verblijven?.Count ?? 0); i++)
        {
            if (verblijven![i] is { Inreis: { } inreis, Uitreis: { } uitreis } && uitreis.WithCalendar(CalendarSystem.Iso) < inreis.WithCalendar(CalendarSystem.Iso))
            {
                var path = string.Format(CultureInfo.InvariantCulture, "verblijven[{0}].", i);
                NotBefore(path + "uitreis", uitreis, path + "inreis", inreis);
            }
        }
    }

    /// <summary>Whether the person was certainly not here on a day: of each stay enough is known to say so.</summary>
    private static bool IsOutside(Lijst<Schengenverblijf>? verblijven, LocalDate dag)
    {
        if (verblijven is null)
        {
            return false;
        }

        for (var i = 0; i < verblijven.Count; i++)
        {
            var before = verblijven[i].Uitreis?.WithCalendar(CalendarSystem.Iso) is { } uitreis && uitreis < dag;
            var after = verblijven[i].Inreis?.WithCalendar(CalendarSystem.Iso) is { } inreis && dag < inreis;
            if (!before && !after)
            {
                return false;
            }
        }

        return true;
    }
}
