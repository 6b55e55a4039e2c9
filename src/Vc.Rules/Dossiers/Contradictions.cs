using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Law;

namespace Vc.Rules.Dossiers;

/// <summary>
/// Collects the answers in a dossier that contradict each other, in the order of the dossier.
/// Only an answer can be wrong, never a gap: a dossier that can be stays one when answers are taken out of it.
/// </summary>
internal sealed partial class Contradictions
{
    private readonly List<Problem> _problems = [];

    private Contradictions()
    {
    }

    public static IReadOnlyList<Problem> In(Dossier dossier)
    {
        var found = new Contradictions();
        found.ResidenceElsewhere(dossier);
        found.Applications(dossier);
        found.Crimes(dossier);
        found.Acts(dossier);
        found.Documents(dossier);
        found.Passport(dossier);
        found.Entry(dossier.Toegang);
        found.Measures(dossier);
        found.Identification(dossier);
        found.OtherCountries(dossier);
        found.Postponement(dossier.UitstelVanVertrek);
        found.Decisions(dossier);
        found.Afterwards(dossier);
        found.FreeTerm(dossier);
        found.MedicalTreatment(dossier);
        found.DurationOfTheBan(dossier);
        found.Leaving(dossier);
        found.FreeMovement(dossier);
        return found._problems;
    }

    private void ResidenceElsewhere(Dossier dossier)
    {
        if (dossier.VerblijfsrechtElders is not { } elders)
        {
            return;
        }

        if (dossier.Verblijf?.VergunningAndereLidstaat == VergunningElders.Aangetoond && elders.Aanwezig is { } known and not VergunningElders.Aangetoond)
        {
            Expected("verblijfsrechtElders.aanwezig", $"aangetoond, because verblijf.vergunningAndereLidstaat is aangetoond, found {Keuzen.VergunningElders.NameOf(known)}");
        }

        var none = elders.Aanwezig == VergunningElders.Geen;
        if (!Excludes("verblijfsrechtElders.aanwezig", "verblijfsrechtElders.lidstaat", none && elders.Lidstaat is not null, "geen"))
        {
            CountryAbroad("verblijfsrechtElders.lidstaat", elders.Lidstaat);
        }

        Excludes("verblijfsrechtElders.aanwezig", "verblijfsrechtElders.soort", none && elders.Soort is not null, "geen");
        Excludes("verblijfsrechtElders.aanwezig", "verblijfsrechtElders.geldigTotEnMet", none && elders.GeldigTotEnMet is not null, "geen");
    }

    private void Applications(Dossier dossier)
    {
        if (dossier.Aanvraag is { Gedaan: false } geen)
        {
            Excludes("aanvraag.gedaan", "aanvraag.soort", geen.Soort is not null);
            Excludes("aanvraag.gedaan", "aanvraag.uitkomst", geen.Uitkomst is not null);
            Excludes("aanvraag.gedaan", "aanvraag.grondBesluit", geen.GrondBesluit is not null);
            Excludes("aanvraag.gedaan", "aanvraag.datum", geen.Datum is not null);
            Excludes("aanvraag.gedaan", "aanvraag.eindeBeslistermijn", geen.EindeBeslistermijn is not null);
            Excludes("aanvraag.gedaan", "aanvraag.rechtsmiddelOpen", geen.RechtsmiddelOpen is true);
        }
        else if (dossier.Aanvraag is { GrondBesluit: not null, Uitkomst: UitkomstAanvraag.Open or UitkomstAanvraag.Ingewilligd or UitkomstAanvraag.DoorVreemdelingIngetrokken } aanvraag)
        {
            // Only a decision against the person has one of these grounds.
            Excludes("aanvraag.uitkomst", "aanvraag.grondBesluit", true, Keuzen.UitkomstAanvraag.NameOf(aanvraag.Uitkomst.Value));
        }

        Excludes("aanvraag.rechtsmiddelOpen", "aanvraag.rechtsmiddelMagWordenAfgewacht", dossier.Aanvraag is { RechtsmiddelOpen: false, RechtsmiddelMagWordenAfgewacht: true });
        NotBefore("aanvraag.eindeBeslistermijn", dossier.Aanvraag?.EindeBeslistermijn, "aanvraag.datum", dossier.Aanvraag?.Datum);
        if (dossier.AndereAanvraag is { Loopt: false } andere)
        {
            Excludes("andereAanvraag.loopt", "andereAanvraag.magWordenAfgewacht", andere.MagWordenAfgewacht is true);
            Excludes("andereAanvraag.loopt", "andereAanvraag.verlengingOfWijzigingOpTijd", andere.VerlengingOfWijzigingOpTijd is true);
        }
    }

    private void Crimes(Dossier dossier)
    {
        for (var i = 0; i < (dossier.Antecedenten?.Count ?? 0); i++)
        {
            Crime($"antecedenten[{i.ToString(CultureInfo.InvariantCulture)}]", dossier.Antecedenten![i]);
        }

        Duplicates("antecedenten", dossier.Antecedenten, static antecedent => antecedent is { GepleegdOp: not null, OpgelegdOp: not null });
        if (dossier.OpenStrafzaak is { Aanwezig: false } strafzaak)
        {
            Excludes("openStrafzaak.aanwezig", "openStrafzaak.onderzoekOpTijdAfgerond", strafzaak.OnderzoekOpTijdAfgerond is not null);
        }
    }

    private void Crime(string path, Antecedent antecedent)
    {
        AtLeast(path + ".strafmaximumMaanden", 0, antecedent.StrafmaximumMaanden);
        AtLeast(path + ".aantalBewezenMisdrijven", antecedent is { Misdrijf: true, Afdoening: Afdoening.Veroordeling } ? 1 : 0, antecedent.AantalBewezenMisdrijven);
        if (antecedent.Misdrijf is false)
        {
            Excludes(path + ".misdrijf", path + ".tegenHetLeven", antecedent.TegenHetLeven is true);
        }

        var how = antecedent.Afdoening is { } afdoening ? Keuzen.Afdoening.NameOf(afdoening) : "";
        if (antecedent.Afdoening is Afdoening.Transactie)
        {
            Excludes(path + ".afdoening", path + ".onherroepelijkOp", antecedent.OnherroepelijkOp is not null, how);
            Excludes(path + ".afdoening", path + ".straffen", antecedent.Straffen is { Count: > 0 }, how);
        }
        else if (antecedent.Afdoening is not null)
        {
            Excludes(path + ".afdoening", path + ".aanvaardOp", antecedent.AanvaardOp is not null, how);
        }

        if (antecedent.Afdoening is not (null or Afdoening.Veroordeling))
        {
            // Only a judgment can be given in absentia.
            Excludes(path + ".afdoening", path + ".laatWegensVerstek", antecedent.LaatWegensVerstek is true, how);
        }
        else if (antecedent.Afdoening is not null)
        {
            Excludes(path + ".afdoening", path + ".uitsluitendAfstandBeeldOfGeluid", antecedent.UitsluitendAfstandBeeldOfGeluid is true, how);
        }

        // What was imposed comes after what was done; what ends the case or the sentence comes after both.
        NotBefore(path + ".opgelegdOp", antecedent.OpgelegdOp, path + ".gepleegdOp", antecedent.GepleegdOp);
        foreach (var (name, date) in new[] { (".onherroepelijkOp", antecedent.OnherroepelijkOp), (".aanvaardOp", antecedent.AanvaardOp), (".volledigTenuitvoergelegdOp", antecedent.VolledigTenuitvoergelegdOp) })
        {
            NotBefore(path + name, date, path + ".gepleegdOp", antecedent.GepleegdOp);
            NotBefore(path + name, date, path + ".opgelegdOp", antecedent.OpgelegdOp);
        }
    }

    private void Acts(Dossier dossier)
    {
        for (var i = 0; i < (dossier.VwFeiten?.Count ?? 0); i++)
        {
            var path = string.Format(CultureInfo.InvariantCulture, "vwFeiten[{0}]", i);
            Excludes(path + ".procesVerbaal", path + ".eersteProcesVerbaal", dossier.VwFeiten![i] is { ProcesVerbaal: false, EersteProcesVerbaal: true });
        }
    }

    private void Documents(Dossier dossier)
    {
        if (dossier.Verblijfsdocument is { Afgegeven: false } document)
        {
            Excludes("verblijfsdocument.afgegeven", "verblijfsdocument.einddatum", document.Einddatum is not null);
            Excludes("verblijfsdocument.afgegeven", "verblijfsdocument.ingeleverd", document.Ingeleverd is true);
        }

        if (dossier.Mvv is { Afgegeven: false } mvv)
        {
            Excludes("mvv.afgegeven", "mvv.voldoetAanVoorwaarden", mvv.VoldoetAanVoorwaarden is true);
            Excludes("mvv.afgegeven", "mvv.einddatum", mvv.Einddatum is not null);
            Excludes("mvv.afgegeven", "mvv.ingetrokken", mvv.Ingetrokken is true);
            Excludes("mvv.afgegeven", "mvv.stickerDoorgehaald", mvv.StickerDoorgehaald is true);
        }

        if (dossier.Mvv is { Ingetrokken: false })
        {
            Excludes("mvv.ingetrokken", "mvv.rechtsgevolgenIntrekkingOp", dossier.Mvv.RechtsgevolgenIntrekkingOp is not null);
        }
    }

    private void Entry(Toegang? toegang)
    {
        if (toegang is { Geweigerd: false })
        {
            Excludes("toegang.geweigerd", "toegang.datumWeigering", toegang.DatumWeigering is not null);
            Excludes("toegang.geweigerd", "toegang.aanGrensdoorlaatpost", toegang.AanGrensdoorlaatpost is true);
            Excludes("toegang.geweigerd", "toegang.wegensValsDocument", toegang.WegensValsDocument is true);
            Excludes("toegang.geweigerd", "toegang.wegensDrugssmokkel", toegang.WegensDrugssmokkel is true);
        }
    }

    private void Measures(Dossier dossier)
    {
        if (dossier is { Onderzoek.OnrechtmatigVerblijfGebleken: true, Verblijf.RechtmatigInNederland: true })
        {
            Expected("onderzoek.onrechtmatigVerblijfGebleken", "false, because verblijf.rechtmatigInNederland is true");
        }

        if (dossier.Verblijf is { RechtmatigInNederland: false, RechtmatigMetVergunningOfVerdragsrecht: true })
        {
            // Article 8 Vw calls all of its letters lawful residence.
            Expected("verblijf.rechtmatigMetVergunningOfVerdragsrecht", "false, because verblijf.rechtmatigInNederland is false");
        }

        if (dossier.Vertrekbevel is { Gegeven: false } bevel)
        {
            Excludes("vertrekbevel.gegeven", "vertrekbevel.nageleefd", bevel.Nageleefd is not null);
        }
    }

    private void OtherCountries(Dossier dossier)
    {
        var landen = dossier.AndereLandenVanTerugkeer;
        for (var i = 0; i < (landen?.Count ?? 0); i++)
        {
            var path = $"andereLandenVanTerugkeer[{i}]";
            if (CountryAbroad(path + ".land", landen![i].Land))
            {
                if (landen[i].Land == dossier.Vreemdeling?.LandVanHerkomst)
                {
                    Expected(path + ".land", $"another country than vreemdeling.landVanHerkomst, found {landen[i].Land}");
                }

                for (var j = 0; j < i; j++)
                {
                    if (landen[j].Land == landen[i].Land)
                    {
                        Expected(path + ".land", $"another country than andereLandenVanTerugkeer[{j}].land, found {landen[i].Land}");
                        break;
                    }
                }
            }

            if (landen[i].GenoemdInTerugkeerbesluit is true && dossier.Terugkeerbesluiten is { Count: 0 })
            {
                Expected(path + ".genoemdInTerugkeerbesluit", "false, because terugkeerbesluiten is empty");
            }
        }
    }

    private void Postponement(UitstelVanVertrek? uitstel)
    {
        if (uitstel is { NieuweAanvraag: false })
        {
            Excludes("uitstelVanVertrek.nieuweAanvraag", "uitstelVanVertrek.nieuweAanvraagMagWordenAfgewacht", uitstel.NieuweAanvraagMagWordenAfgewacht is true);
        }

        if (uitstel is { BezwaarOfBeroepOpTijd: false })
        {
            Excludes("uitstelVanVertrek.bezwaarOfBeroepOpTijd", "uitstelVanVertrek.bezwaarOfBeroepMagWordenAfgewacht", uitstel.BezwaarOfBeroepMagWordenAfgewacht is true);
        }
    }

    private void Decisions(Dossier dossier)
    {
        for (var i = 0; i < (dossier.Terugkeerbesluiten?.Count ?? 0); i++)
        {
            AtLeast($"terugkeerbesluiten[{i}].vertrektermijnDagen", 0, dossier.Terugkeerbesluiten![i].VertrektermijnDagen);
        }

        Duplicates("terugkeerbesluiten", dossier.Terugkeerbesluiten, static besluit => besluit is { Datum: not null, DoorBevoegdeAmbtenaar: not null, MetInreisverbod: not null, LandGenoemd: not null, VertrektermijnDagen: not null });
        Duplicates("inreisverboden", dossier.Inreisverboden, static verbod => verbod is { Datum: not null, Soort: not null, InWerking: not null });
        if (dossier.Ongewenstverklaring is { Uitgesproken: false } ongewenst)
        {
            Excludes("ongewenstverklaring.uitgesproken", "ongewenstverklaring.grond", ongewenst.Grond is not null);
        }

        Lifting(dossier);
        LiftingOfTheBan(dossier);
    }

    private void Lifting(Dossier dossier)
    {
        if (dossier.Ongewenstverklaring is { } verklaring)
        {
            if (verklaring.Uitgesproken is false)
            {
                Excludes("ongewenstverklaring.uitgesproken", "ongewenstverklaring.datum", verklaring.Datum is not null);
                Excludes("ongewenstverklaring.uitgesproken", "ongewenstverklaring.aanleiding", verklaring.Aanleiding is not null);
                Excludes("ongewenstverklaring.uitgesproken", "aanvraagOpheffing.gedaan", dossier.AanvraagOpheffing?.Gedaan is true);
            }

            AtLeast("ongewenstverklaring.strafmaximumMaanden", 0, verklaring.StrafmaximumMaanden);
            if (verklaring.Aanleiding is AanleidingOngewenst.HerhaaldFeitVreemdelingenwet or AanleidingOngewenst.GeenMisdrijf)
            {
                Excludes("ongewenstverklaring.aanleiding", "ongewenstverklaring.strafmaximumMaanden", verklaring.StrafmaximumMaanden is not null, Keuzen.AanleidingOngewenst.NameOf(verklaring.Aanleiding.Value));
            }

            if (verklaring.VertrokkenOp == Dag.NogNiet)
            {
                Excludes("ongewenstverklaring.vertrokkenOp", "ongewenstverklaring.verblijvenSindsVertrek", verklaring.VerblijvenSindsVertrek is { Count: > 0 }, "9999-12-31");
            }

            for (var i = 0; verklaring.VertrokkenOp != Dag.NogNiet && i < (verklaring.VerblijvenSindsVertrek?.Count ?? 0); i++)
            {
                NotBefore($"ongewenstverklaring.verblijvenSindsVertrek[{i}].vertrokkenOp", verklaring.VerblijvenSindsVertrek![i].VertrokkenOp, "ongewenstverklaring.vertrokkenOp", verklaring.VertrokkenOp);
            }

            if (dossier.Verblijf?.Verblijfplaats is Verblijfplaats.Nederland && HasLeft(verklaring.VertrokkenOp) && verklaring.VerblijvenSindsVertrek?.All(static verblijf => HasLeft(verblijf.VertrokkenOp)) is true)
            {
                HereAgain("ongewenstverklaring.verblijvenSindsVertrek");
            }

            Duplicates("ongewenstverklaring.verblijvenSindsVertrek", verklaring.VerblijvenSindsVertrek, static verblijf => verblijf is { VertrokkenOp: not null, BinnenTijdelijkeOpheffing: not null });
            NotBefore("ongewenstverklaring.nieuwMisdrijfOp", verklaring.NieuwMisdrijfOp, "ongewenstverklaring.datum", verklaring.Datum);
            if (verklaring.NieuwMisdrijf is false)
            {
                Excludes("ongewenstverklaring.nieuwMisdrijf", "ongewenstverklaring.nieuwMisdrijfOp", verklaring.NieuwMisdrijfOp is not null);
            }
        }

        TemporaryLifting(dossier.TijdelijkeOpheffing);
        if (dossier is { TijdelijkeOpheffing: { } opheffing, Ongewenstverklaring.Uitgesproken: false, BestaandInreisverbod.Uitgevaardigd: false })
        {
            const string Neither = "false, because ongewenstverklaring.uitgesproken and bestaandInreisverbod.uitgevaardigd are false";
            if (opheffing.Gevraagd is true)
            {
                Expected("tijdelijkeOpheffing.gevraagd", Neither);
            }

            if (opheffing.Verleend is true)
            {
                Expected("tijdelijkeOpheffing.verleend", Neither);
            }
        }

        if (dossier.AanvraagOpheffing is { Gedaan: false } aanvraag)
        {
            Excludes("aanvraagOpheffing.gedaan", "aanvraagOpheffing.datum", aanvraag.Datum is not null);
            Excludes("aanvraagOpheffing.gedaan", "aanvraagOpheffing.bewijsMaterieleWijziging", aanvraag.BewijsMaterieleWijziging is true);
            Excludes("aanvraagOpheffing.gedaan", "aanvraagOpheffing.eigenVerklaring", aanvraag.EigenVerklaring is true);
            Excludes("aanvraagOpheffing.gedaan", "aanvraagOpheffing.reisdocumenten", aanvraag.Reisdocumenten is true);
            Excludes("aanvraagOpheffing.gedaan", "aanvraagOpheffing.overzichtVerblijfplaatsen", aanvraag.OverzichtVerblijfplaatsen is true);
            Excludes("aanvraagOpheffing.gedaan", "aanvraagOpheffing.verklaringAutoriteiten", aanvraag.VerklaringAutoriteiten is true);
        }
    }

    private void LiftingOfTheBan(Dossier dossier)
    {
        Excludes("nationaleVeiligheid.ambtsberichtAivd", "nationaleVeiligheid.ambtsberichtToontHuidigGevaar", dossier.NationaleVeiligheid is { AmbtsberichtAivd: false, AmbtsberichtAndereDienst: false, AmbtsberichtToontHuidigGevaar: true });
        var (verbod, aanvraag) = (dossier.BestaandInreisverbod, dossier.AanvraagOpheffingInreisverbod);
        if (verbod is not null)
        {
            Excludes("bestaandInreisverbod.uitgevaardigd", "bestaandInreisverbod.datum", verbod is { Uitgevaardigd: false, Datum: not null });
            Excludes("bestaandInreisverbod.uitgevaardigd", "bestaandInreisverbod.duurMaanden", verbod is { Uitgevaardigd: false, DuurMaanden: not null });
            Excludes("bestaandInreisverbod.uitgevaardigd", "aanvraagOpheffingInreisverbod.gedaan", verbod.Uitgevaardigd is false && aanvraag?.Gedaan is true);
            if (verbod.DuurMaanden is { } maanden and (< 1 or > 240))
            {
                Expected("bestaandInreisverbod.duurMaanden", string.Format(CultureInfo.InvariantCulture, "a number from 1 to 240 (twenty years), found {0}", maanden));
            }

            if (verbod.VertrokkenOp == Dag.NogNiet)
            {
                Excludes("bestaandInreisverbod.vertrokkenOp", "bestaandInreisverbod.verblijvenSindsVertrek", verbod.VerblijvenSindsVertrek is { Count: > 0 }, "9999-12-31");
                Excludes("bestaandInreisverbod.vertrokkenOp", "bestaandInreisverbod.vertrekVolgensPlichtAangetoond", verbod.VertrekVolgensPlichtAangetoond is true, "9999-12-31");
                Excludes("bestaandInreisverbod.vertrokkenOp", "bestaandInreisverbod.misdrijfSindsVertrek", verbod.MisdrijfSindsVertrek is true, "9999-12-31");
            }
            else
            {
                for (var i = 0; i < (verbod.VerblijvenSindsVertrek?.Count ?? 0); i++)
                {
                    NotBefore($"bestaandInreisverbod.verblijvenSindsVertrek[{i}].vertrokkenOp", verbod.VerblijvenSindsVertrek![i].VertrokkenOp, "bestaandInreisverbod.vertrokkenOp", verbod.VertrokkenOp);
                }

                NotBefore("bestaandInreisverbod.laatsteMisdrijfOp", verbod.LaatsteMisdrijfOp, "bestaandInreisverbod.vertrokkenOp", verbod.VertrokkenOp);
            }

            if (dossier.Verblijf?.Verblijfplaats is Verblijfplaats.Nederland && HasLeft(verbod.VertrokkenOp) && verbod.VerblijvenSindsVertrek?.All(static verblijf => verblijf.InNederland is false || HasLeft(verblijf.VertrokkenOp)) is true)
            {
                HereAgain("bestaandInreisverbod.verblijvenSindsVertrek");
            }

            Duplicates("bestaandInreisverbod.verblijvenSindsVertrek", verbod.VerblijvenSindsVertrek, static verblijf => verblijf is { VertrokkenOp: not null, InNederland: not null });
            Excludes("bestaandInreisverbod.misdrijfSindsVertrek", "bestaandInreisverbod.laatsteMisdrijfOp", verbod is { MisdrijfSindsVertrek: false, LaatsteMisdrijfOp: not null });
        }

        if (aanvraag is { Gedaan: false })
        {
            Excludes("aanvraagOpheffingInreisverbod.gedaan", "aanvraagOpheffingInreisverbod.aangemerktAlsRechtsmiddel", aanvraag.AangemerktAlsRechtsmiddel is true);
        }
    }

    private void TemporaryLifting(TijdelijkeOpheffing? tijdelijk)
    {
        if (tijdelijk is { Gevraagd: false })
        {
            const string Asked = "tijdelijkeOpheffing.gevraagd";
            Excludes(Asked, "tijdelijkeOpheffing.schriftelijkBijDeInd", tijdelijk.SchriftelijkBijDeInd is true);
            Excludes(Asked, "tijdelijkeOpheffing.aanvrager", tijdelijk.Aanvrager is not null);
            Excludes(Asked, "tijdelijkeOpheffing.ondertekenaar", tijdelijk.Ondertekenaar is not null);
            Excludes(Asked, "tijdelijkeOpheffing.verleend", tijdelijk.Verleend is true);
        }

        if (tijdelijk is { Getuigenis: Aannemelijkheid.Nee })
        {
            Excludes("tijdelijkeOpheffing.getuigenis", "tijdelijkeOpheffing.officieleOproep", tijdelijk.OfficieleOproep is true, "nee");
        }

        if (tijdelijk is { EigenRechtszaak: Aannemelijkheid.Nee })
        {
            Excludes("tijdelijkeOpheffing.eigenRechtszaak", "tijdelijkeOpheffing.soortRechtszaak", tijdelijk.SoortRechtszaak is not null, "nee");
            Excludes("tijdelijkeOpheffing.eigenRechtszaak", "tijdelijkeOpheffing.rechtbankVergtAanwezigheid", tijdelijk.RechtbankVergtAanwezigheid is true, "nee");
        }
    }

    private void Afterwards(Dossier dossier)
    {
        // Whoever went to another member state is still in the territory, so no return can be confirmed.
        if (dossier.Vertrek is { GrondgebiedLidstaten: VertrekBekend.NietVertrokken or VertrekBekend.NaarAndereLidstaat, TerugkeerbevestigingOntvangen: true } vertrek)
        {
            Expected("vertrek.terugkeerbevestigingOntvangen", $"false, because vertrek.grondgebiedLidstaten is {Keuzen.VertrekBekend.NameOf(vertrek.GrondgebiedLidstaten.Value)}");
        }

        if (dossier.ProcedureleGebeurtenis is { HeeftPlaatsgevonden: false } gebeurtenis)
        {
            Excludes("procedureleGebeurtenis.heeftPlaatsgevonden", "procedureleGebeurtenis.datum", gebeurtenis.Datum is not null);
        }

        if (dossier is { Verblijf.VergunningNederland: true, Treffer.VerblijfstitelNederland: false })
        {
            Expected("treffer.verblijfstitelNederland", "true, because verblijf.vergunningNederland is true");
        }

        Alerts(dossier);
        Duplicates("signaleringen", dossier.Signaleringen, static signalering => signalering is { Register: not null, Soort: not null, Grondslag: not null, LaatsteDag: not null });
    }

    private void Alerts(Dossier dossier)
    {
        if (dossier.Vreemdeling is { Nationaliteit: Nationaliteit.DerdeLand })
        {
            Excludes("vreemdeling.nationaliteit", "vreemdeling.onderdaanEu", dossier.Vreemdeling.OnderdaanEu is true, "derdeLand");
        }

        if (dossier.ProcedureSignalering is { M93Ingediend: false } procedure)
        {
            Excludes("procedureSignalering.m93Ingediend", "procedureSignalering.voorstelOvr", procedure.VoorstelOvr is true);
        }

        if (dossier.OpheffingSignalering is { } signalering)
        {
            Excludes("opheffingSignalering.gevraagd", "opheffingSignalering.verzoekOntvangenOp", signalering is { Gevraagd: false, VerzoekOntvangenOp: not null });
            Excludes("opheffingSignalering.verblijfLidstaatToegestaan", "opheffingSignalering.verzoekVanSirene", signalering is { VerblijfLidstaatToegestaan: false, VerzoekVanSirene: true });
            if (signalering is { DoorNederland: false, Register: Register.EnS or Register.Ops })
            {
                Expected("opheffingSignalering.doorNederland", $"true, because opheffingSignalering.register is {Keuzen.Register.NameOf(signalering.Register.Value)}");
            }
        }
    }

    private void DurationOfTheBan(Dossier dossier)
    {
        for (var i = 0; i < (dossier.Antecedenten?.Count ?? 0); i++)
        {
            for (var j = 0; j < (dossier.Antecedenten![i].Straffen?.Count ?? 0); j++)
            {
                Custody(string.Format(CultureInfo.InvariantCulture, "antecedenten[{0}].straffen[{1}]", i, j), dossier.Antecedenten[i].Straffen![j]);
            }
        }

        if (dossier.DuurInreisverbod?.VerkortTotMaanden is { } maanden and (< 1 or > 240))
        {
            Expected("duurInreisverbod.verkortTotMaanden", string.Format(CultureInfo.InvariantCulture, "a number from 1 to 240 (twenty years), because a ban of no months is none, found {0}", maanden));
        }

        Excludes("uitzonderingInreisverbod.eerderSterkVerblijf", "uitzonderingInreisverbod.eerderVerblijfGeeindigdOp", dossier.UitzonderingInreisverbod is { EerderSterkVerblijf: false, EerderVerblijfGeeindigdOp: not null });
        Excludes("verblijfsrechtElders.aanwezig", "uitzonderingInreisverbod.staatStemtInMetIntrekking", dossier is { VerblijfsrechtElders.Aanwezig: VergunningElders.Geen, UitzonderingInreisverbod.StaatStemtInMetIntrekking: true }, "geen");
    }

    private void Leaving(Dossier dossier)
    {
        if (dossier.Vertrektermijn is { } termijn)
        {
            AtLeast("vertrektermijn.dagenGemeenschapsonderdaan", 0, termijn.DagenGemeenschapsonderdaan);
            Excludes("vertrektermijn.verlengd", "vertrektermijn.verlengdTotEnMet", termijn is { Verlengd: false, VerlengdTotEnMet: not null });
            Excludes("vertrektermijn.opschorting", "vertrektermijn.laatsteDagNaOpschorting", termijn is { Opschorting: Opschorting.Geen or Opschorting.LooptNu, LaatsteDagNaOpschorting: not null }, termijn.Opschorting is { } stand ? Keuzen.Opschorting.NameOf(stand) : "");
            if (dossier is { Vreemdeling.Gemeenschapsonderdaan: false, Terugkeerbesluiten: [{ Datum: { } besluit }] })
            {
                // Only the term of a decision that was taken can have been extended.
                NotBefore("vertrektermijn.verlengdTotEnMet", termijn.VerlengdTotEnMet, "terugkeerbesluiten[0].datum", besluit);
            }
        }

        if (dossier.Overdrachtsbesluit is { } overdracht)
        {
            AtLeast("overdrachtsbesluit.vertrektermijnDagen", 0, overdracht.VertrektermijnDagen);
            if (overdracht.Genomen is false)
            {
                Excludes("overdrachtsbesluit.genomen", "overdrachtsbesluit.datum", overdracht.Datum is not null);
                Excludes("overdrachtsbesluit.genomen", "overdrachtsbesluit.vertrektermijnDagen", overdracht.VertrektermijnDagen is not null);
            }

            if (overdracht is { VerblijfOnderM: true, KennelijkZelfVertrokken: false, Overgedragen: false } && dossier.Verblijf is { RechtmatigInNederland: false })
            {
                Expected("overdrachtsbesluit.verblijfOnderM", "false, because verblijf.rechtmatigInNederland is false and the person was neither transferred nor left");
            }
        }

        Excludes("terugname.doorLidstaat", "terugname.overeenkomstVan2009", dossier.Terugname is { DoorLidstaat: false, OvereenkomstVan2009: true });
    }

    private void FreeMovement(Dossier dossier)
    {
        if (dossier.Vreemdeling is { Unierechtgroep: { } groep } persoon)
        {
            var name = Keuzen.Unierechtgroep.NameOf(groep);
            var outside = groep is Unierechtgroep.Besluit1_80 or Unierechtgroep.Geen;
            if (persoon.Nationaliteit is { } nationaliteit && (groep is Unierechtgroep.Unieburger or Unierechtgroep.Eerburger or Unierechtgroep.Zwitser ? nationaliteit == Nationaliteit.DerdeLand : outside && nationaliteit == Nationaliteit.Lidstaat))
            {
                Expected("vreemdeling.unierechtgroep", $"a group that goes with vreemdeling.nationaliteit, which is {Keuzen.Nationaliteit.NameOf(nationaliteit)}, found {name}");
            }

            if (persoon is { Gemeenschapsonderdaan: true, Unierechtgroep: Unierechtgroep.Geen, Nationaliteit: Nationaliteit.DerdeLand, FamilielidVanOnderdaanLidstaat: false })
            {
                Expected("vreemdeling.gemeenschapsonderdaan", "false, because vreemdeling.unierechtgroep is geen, vreemdeling.nationaliteit is derdeLand and vreemdeling.familielidVanOnderdaanLidstaat is false");
            }

            Excludes("vreemdeling.unierechtgroep", "vreemdeling.onderRichtlijn2004_38", outside && persoon.OnderRichtlijn2004_38 is true, name);
            if (groep is Unierechtgroep.Familielid && persoon.FamilielidVanOnderdaanLidstaat is false)
            {
                Expected("vreemdeling.unierechtgroep", $"another group, because vreemdeling.familielidVanOnderdaanLidstaat is false, found {name}");
            }
        }

        if (dossier.Unieverblijf is { } verblijf)
        {
            if (verblijf.OntzegdOfBeeindigd is false)
            {
                Excludes("unieverblijf.ontzegdOfBeeindigd", "unieverblijf.ontzegdOfBeeindigdOp", verblijf.OntzegdOfBeeindigdOp is not null);
                Excludes("unieverblijf.ontzegdOfBeeindigd", "unieverblijf.verwijderdOp", verblijf.VerwijderdOp is { } verwijderd && verwijderd != Dag.NogNiet);
            }

            NotBefore("unieverblijf.verwijderdOp", verblijf.VerwijderdOp, "unieverblijf.ontzegdOfBeeindigdOp", verblijf.OntzegdOfBeeindigdOp);
            if (HasLeft(verblijf.VerwijderdOp) && dossier.Ongewenstverklaring is { Datum: { } verklaard } nogHier && nogHier.VertrokkenOp == Dag.NogNiet && verblijf.VerwijderdOp >= verklaard)
            {
                // Whoever was removed after the declaration has left after it.
                Expected("ongewenstverklaring.vertrokkenOp", "a day, because unieverblijf.verwijderdOp is a day on or after ongewenstverklaring.datum, found 9999-12-31");
            }
        }

        NotBefore("aanvraagOpheffing.datum", dossier.AanvraagOpheffing?.Datum, "ongewenstverklaring.datum", dossier.Ongewenstverklaring?.Datum);
        if (dossier.Onttrekkingsgronden is { } gronden)
        {
            AtLeast("onttrekkingsgronden.aantal", 0, gronden.Aantal);
            AtLeast("onttrekkingsgronden.aantalZwaar", 0, gronden.AantalZwaar);
            if (gronden.AantalZwaar > gronden.Aantal)
            {
                Expected("onttrekkingsgronden.aantalZwaar", $"not more than onttrekkingsgronden.aantal, which is {gronden.Aantal?.ToString(CultureInfo.InvariantCulture)}, found {gronden.AantalZwaar?.ToString(CultureInfo.InvariantCulture)}");
            }
        }
    }

    private void Custody(string path, Straf straf)
    {
        var isCustody = straf.Soort is SoortStraf.Gevangenisstraf or SoortStraf.Jeugddetentie;
        AtLeast(path + ".onvoorwaardelijkeDagen", isCustody && straf.Onvoorwaardelijk is true ? 1 : 0, straf.OnvoorwaardelijkeDagen);
        if (straf.OnvoorwaardelijkeDagen > 0)
        {
            Excludes(path + ".onvoorwaardelijk", path + ".onvoorwaardelijkeDagen", straf.Onvoorwaardelijk is false);
            Excludes(path + ".soort", path + ".onvoorwaardelijkeDagen", !isCustody && straf.Soort is not (null or SoortStraf.AndereStraf or SoortStraf.Taakstraf), straf.Soort is { } soort ? Keuzen.SoortStraf.NameOf(soort) : "");
        }
    }

    private static bool HasLeft(LocalDate? op) => op is { } day && day != Dag.NogNiet;

    private void HereAgain(string path) => Expected(path, "a stay in the Netherlands that has not ended, because verblijf.verblijfplaats is nederland");

    private void Expected(string path, string expected) => _problems.Add(new(path, "expected " + expected));

    private void AtLeast(string path, int least, int? number)
    {
        if (number < least)
        {
            Expected(path, string.Format(CultureInfo.InvariantCulture, "a number from {0}, found {1}", least, number));
        }
    }

    private void NotBefore(string path, LocalDate? date, string earlierPath, LocalDate? earlier)
    {
        if (date?.WithCalendar(CalendarSystem.Iso) is { } later && earlier?.WithCalendar(CalendarSystem.Iso) is { } first && later < first)
        {
            Expected(path, $"a date on or after {earlierPath}, which is {LocalDatePattern.Iso.Format(first)}, found {LocalDatePattern.Iso.Format(later)}");
        }
    }

    // Where the first is said not to be, the other cannot be there.
    private bool Excludes(string path, string other, bool isThere, string answer = "false")
    {
        if (isThere)
        {
            Expected(other, $"nothing here, because {path} is {answer}");
        }

        return isThere;
    }

    /// <summary>Whether a country is one beside the Netherlands. Here a gap says already that it is not known.</summary>
    private bool CountryAbroad(string path, Land? land)
    {
        if (land is Land.NLD)
        {
            Expected(path, "another country than the Netherlands, found NLD");
        }
        else if (land is Land.XXX)
        {
            Expected(path, "a country, or nothing where it is not known, found XXX");
        }

        return land is not (null or Land.NLD or Land.XXX);
    }

    // Two elements that look alike may differ in what is not known of them; two that are fully known and equal are one thing entered twice.
    private void Duplicates<T>(string path, Lijst<T>? list, Func<T, bool> isFullyKnown)
        where T : class
    {
        if (list is null or { Count: < 2 })
        {
            return;
        }

        var first = new Dictionary<T, int>();
        for (var i = 0; i < list.Count; i++)
        {
            if (!first.TryGetValue(list[i], out var same))
            {
                first.Add(list[i], i);
            }
            else if (isFullyKnown(list[i]))
            {
                Expected($"{path}[{i}]", $"an element that differs from {path}[{same}]");
            }
        }
    }
}
