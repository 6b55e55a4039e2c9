using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Law;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A2;

/// <summary>Cases for the texts of 2013 to 2015 on alerts, and what their decisions say in a few words.</summary>
internal static class Signaleringszaken
{
    /// <summary>A third-country national of whom also everything is known that these texts ask, and of whom nobody has submitted an M93.</summary>
    public static Dossier Leeg { get; } = Niets with
    {
        Mvv = Niets.Mvv! with { Ingetrokken = false },
        Vertrek = Niets.Vertrek! with { NederlandVerlatenOp = Dag.NogNiet },
        ProcedureSignalering = new() { M93Ingediend = false, VoorstelOvr = false, MeldingInBvv = false, EigenBesluitBekendgemaakt = false, IdentiteitBekend = true, IdentiteitsonderzoekGedaan = false, VerschillendePersonalia = false },
    };

    public static Dossier Ongewenst { get; } = Leeg with { Ongewenstverklaring = new() { Uitgesproken = true, Grond = GrondOngewenstverklaring.OpenbareOrde, VoldoetAanArtikel24 = true } };

    public static Vreemdeling Onderdaan(bool? eu) => Leeg.Vreemdeling! with { Nationaliteit = Nationaliteit.Lidstaat, OnderdaanEu = eu };

    public static Dossier Geweigerd(LocalDate op, bool vals = false, bool drugs = false, bool veiligheid = false) => Leeg with
    {
        Toegang = new() { Gewenst = true, Geweigerd = true, DatumWeigering = op, AanGrensdoorlaatpost = true, WegensValsDocument = vals, WegensDrugssmokkel = drugs },
        Beoordelingen = Leeg.Beoordelingen! with { ConcreteAanwijzingenNationaleVeiligheid = veiligheid ? Ja : Nee },
    };

    public static Dossier Elders(Land land, VergunningElders vergunning = VergunningElders.Aangetoond, VergunningElders recht = VergunningElders.Aangetoond, LocalDate? vertrokken = null) => Leeg with
    {
        Verblijf = Leeg.Verblijf! with { VergunningAndereLidstaat = vergunning, VoorwaardenArtikel12Nageleefd = false },
        VerblijfsrechtElders = new() { Aanwezig = recht, Lidstaat = land, Soort = vergunning == VergunningElders.Aangetoond ? SoortVerblijfsrecht.Regulier : SoortVerblijfsrecht.AndereToestemming },
        Vertrek = Leeg.Vertrek! with { NederlandVerlatenOp = vertrokken ?? Datum(2014, 3, 3) },
    };

    public static Dossier MetMvv(LocalDate einde) => Leeg with { Mvv = new() { Plichtig = true, Afgegeven = true, VoldoetAanVoorwaarden = false, Einddatum = einde, Ingetrokken = false } };

    /// <summary>What is missing, as in the examples of A2/12.6.</summary>
    public static IEnumerable<string> Mist(Decision decision) =>
        decision.MissingFacts.Select(static missing => "mist " + missing.Path).Order(StringComparer.Ordinal)
            .Concat(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]).Order(StringComparer.Ordinal));
}
