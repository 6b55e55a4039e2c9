using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using Vc.Rules.Tests.Circulaire.B1;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Building blocks for examples of the duration of an entry ban: a ban is imposed on 9 June 2014 together with a first return decision, everything is known, and nothing calls for another limb than the first.</summary>
internal static class Verboden
{
    public static readonly LocalDate Peildatum = new(2014, 6, 9);

    public static Dossier Kaal { get; } = InNederland with
    {
        VrijeTermijn = new() { Soort = SoortVrijeTermijn.Vastgesteld, Beschikbaar = false, AangetroffenOfVertrokkenOp = Datum(2014, 6, 1) },
        DuurInreisverbod = new()
        {
            WordtUitgevaardigd = true,
            MetTerugkeerbesluit = true,
            ValsePapierenGebruikt = false,
            PapierenVanAnderOvergelegd = false,
            IngereisdTijdensInreisverbod = false,
            Artikel1FTegengeworpen = false,
            OmstandighedenAangevoerd = false,
        },
        Beoordelingen = InNederland.Beoordelingen! with
        {
            ErnstigeBedreigingOpenbareOrde = Nee,
            ErnstigeBedreigingNationaleVeiligheid = Nee,
            BelangenNopenTotMeerDanTienJaar = Nee,
        },
    };

    /// <summary>The free term ended on a day, and the person was found on another.</summary>
    public static Dossier Overschreden(LocalDate laatsteDag, LocalDate tot) => Kaal with { VrijeTermijn = new() { Soort = SoortVrijeTermijn.Vastgesteld, Beschikbaar = true, LaatsteDag = laatsteDag, AangetroffenOfVertrokkenOp = tot } };

    /// <summary>The free term is exceeded by so many days on 1 June 2014.</summary>
    public static Dossier Overschreden(int dagen) => Overschreden(Datum(2014, 6, 1).PlusDays(-dagen), Datum(2014, 6, 1));

    public static Straf Dagen(int dagen, SoortStraf soort = SoortStraf.Gevangenisstraf) => new() { Soort = soort, Onvoorwaardelijk = dagen > 0, OnvoorwaardelijkeDagen = dagen };

    /// <summary>Convictions to one sentence each, with so many unconditional days of prison.</summary>
    public static Dossier Gestraft(this Dossier dossier, params int[] dagen) =>
        dossier with { Antecedenten = Lijst.Van<Antecedent>([.. dagen.Select(static (days, i) => Strafzaken.Vonnis(Datum(2013, 1, 1).PlusDays(i), Dagen(days)))]) };

    public static Dossier Geoordeeld(this Dossier dossier, Func<Beoordelingen, Beoordelingen> judged) => dossier with { Beoordelingen = judged(dossier.Beoordelingen!) };

    public static Dossier Met(this Dossier dossier, Func<DuurInreisverbod, DuurInreisverbod> facts) => dossier with { DuurInreisverbod = facts(dossier.DuurInreisverbod!) };

    /// <summary>So many return decisions, of earlier days.</summary>
    public static Dossier Terugkeer(this Dossier dossier, int aantal) =>
        dossier with { Terugkeerbesluiten = Lijst.Van<Terugkeerbesluit>([.. Enumerable.Range(0, aantal).Select(static i => Besluit(Datum(2012, 1, 1).PlusDays(i)))]) };

    public static string Open(Decision decision) => string.Concat(
        decision.MissingFacts.Select(static missing => "; mist " + missing.Path).Order(StringComparer.Ordinal)
            .Concat(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "; oordeel " + judgement.Path.Split('.')[1]).Order(StringComparer.Ordinal)));

    public static string Jaren(Period? period) => period is null ? "?" : $"{period.Years} jaar";
}
