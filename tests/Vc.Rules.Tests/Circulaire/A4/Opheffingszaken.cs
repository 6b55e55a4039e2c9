using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Building blocks for examples on lifting. Everything is known, all documents are there and nothing stands in the way but the term.</summary>
internal static class Opheffingszaken
{
    /// <summary>The day of decision in most examples.</summary>
    public static LocalDate Peildatum { get; } = new(2014, 6, 10);

    /// <summary>Declared undesirable and gone on one day, and never back.</summary>
    public static Dossier Verklaard(AanleidingOngewenst aanleiding, LocalDate op, int? maximum = null) => Niets with
    {
        Vreemdeling = Niets.Vreemdeling! with { Unierechtgroep = Unierechtgroep.Geen },
        Ongewenstverklaring = new()
        {
            Uitgesproken = true,
            Grond = GrondOngewenstverklaring.OpenbareOrde,
            Datum = op,
            Aanleiding = aanleiding,
            StrafmaximumMaanden = maximum,
            VertrokkenOp = op,
            VerblijvenSindsVertrek = [],
            NieuwMisdrijf = false,
            StrafvervolgingLoopt = false,
            GezinslevenGewijzigd = false,
        },
        AanvraagOpheffing = new() { Gedaan = true, EigenVerklaring = true, Reisdocumenten = true, OverzichtVerblijfplaatsen = true, VerklaringAutoriteiten = true },
        Beoordelingen = Niets.Beoordelingen! with { ZwaarwegendeBelangenTegenOpheffing = Nee, NieuweGrondArtikel67 = Nee, TerugkeerStrijdigMetArtikel3 = Nee },
    };

    /// <summary>Temporary lifting: asked for by the person, complete, without a reason that counts.</summary>
    public static TijdelijkeOpheffing Compleet { get; } = new()
    {
        Gevraagd = true,
        SchriftelijkBijDeInd = true,
        Aanvrager = AanvragerTijdelijkeOpheffing.Vreemdeling,
        Personalia = true,
        DagEnPlaatsBinnenkomst = true,
        Vluchtnummers = true,
        RedenEnNoodzaak = true,
        BelangBijKomst = true,
        Garanties = true,
        Familieomstandigheden = Aannemelijkheid.Nee,
        Getuigenis = Aannemelijkheid.Nee,
        EigenRechtszaak = Aannemelijkheid.Nee,
        AndereReden = false,
    };

    /// <summary>Declared undesirable for violence.</summary>
    public static Dossier Geweld(LocalDate op) => Verklaard(AanleidingOngewenst.Geweldsdelict, op);

    /// <summary>Declared undesirable for a theft that carries four years.</summary>
    public static Dossier Diefstal(LocalDate op) => Verklaard(AanleidingOngewenst.AnderMisdrijf, op, 48);

    /// <summary>Declared undesirable for repeated offences under the act.</summary>
    public static Dossier Herhaald(LocalDate op) => Verklaard(AanleidingOngewenst.HerhaaldFeitVreemdelingenwet, op);

    /// <summary>Declared undesirable for danger to national security, without a crime.</summary>
    public static Dossier Veiligheid(LocalDate op) => Verklaard(AanleidingOngewenst.GeenMisdrijf, op).MetVerklaring(static o => o with { Grond = GrondOngewenstverklaring.NationaleVeiligheid });

    /// <summary>The same case with something else in the declaration.</summary>
    public static Dossier MetVerklaring(this Dossier dossier, Func<Ongewenstverklaring, Ongewenstverklaring> anders) => dossier with { Ongewenstverklaring = anders(dossier.Ongewenstverklaring!) };

    /// <summary>The same case with other documents.</summary>
    public static Dossier Stukken(this Dossier dossier, Func<AanvraagOpheffing, AanvraagOpheffing> anders) => dossier with { AanvraagOpheffing = anders(dossier.AanvraagOpheffing!) };

    /// <summary>The same case with other judgements.</summary>
    public static Dossier Geoordeeld(this Dossier dossier, Func<Beoordelingen, Beoordelingen> anders) => dossier with { Beoordelingen = anders(dossier.Beoordelingen!) };

    /// <summary>The same case with an asylum application.</summary>
    public static Dossier VraagtAsiel(this Dossier dossier) => dossier with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Asiel } };

    /// <summary>What a decision misses.</summary>
    public static IEnumerable<string> Mist(Decision decision) =>
        decision.MissingFacts.Select(static missing => "mist " + missing.Path)
            .Concat(decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => "oordeel " + judgement.Path.Split('.')[1]));

    /// <summary>A yes/no answer in a word.</summary>
    public static string Zeg(bool? value) => value switch { true => "ja", false => "nee", null => "?" };
}
