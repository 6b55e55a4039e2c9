using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Snapshots;
using static Vc.Rules.Tests.Circulaire.Zaken;
using Soort = Vc.Rules.Circulaire.A3.Besluit;

namespace Vc.Rules.Tests.Circulaire.A3;

/// <summary>Building blocks for the examples of A3/1.1, and how an example is compared with what was expected of it.</summary>
internal static class Terugkeerzaken
{
    public static LocalDate Nu { get; } = new(2025, 11, 20);

    /// <summary>The AVIM found somebody who is not lawfully here; there never was an application.</summary>
    public static Dossier Aangetroffen { get; } = InNederland with { Onderzoek = new() { OnrechtmatigVerblijfGebleken = true } };

    /// <summary>An application for asylum is refused.</summary>
    public static Dossier Afgewezen { get; } = Uitkomst(UitkomstAanvraag.Afgewezen);

    /// <summary>A regular permit of Poland that has another seven months to run.</summary>
    public static VerblijfsrechtElders Pools { get; } = new() { Aanwezig = VergunningElders.Aangetoond, Lidstaat = Land.POL, Soort = SoortVerblijfsrecht.Regulier, GeldigTotEnMet = Datum(2026, 6, 30) };

    public static Dossier Uitkomst(UitkomstAanvraag uitkomst) => InNederland with { Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Asiel, Uitkomst = uitkomst } };

    public static Dossier Persoon(this Dossier dossier, Func<Vreemdeling, Vreemdeling> change) => dossier with { Vreemdeling = change(dossier.Vreemdeling!) };

    public static Dossier Beoordeeld(this Dossier dossier, Func<Beoordelingen, Beoordelingen> change) => dossier with { Beoordelingen = change(dossier.Beoordelingen!) };

    public static Dossier Eerder(this Dossier dossier, params Terugkeerbesluit[] besluiten) => dossier with { Terugkeerbesluiten = [.. besluiten] };

    public static Dossier Vertrek(this Dossier dossier, VertrekBekend? bekend, bool? bevestigd = false) => dossier with { Vertrek = dossier.Vertrek! with { GrondgebiedLidstaten = bekend, TerugkeerbevestigingOntvangen = bevestigd } };

    public static Dossier Naar(this Dossier dossier, params AnderLandVanTerugkeer[] landen) => dossier with { AndereLandenVanTerugkeer = [.. landen] };

    /// <summary>What came out and was decided on the country of origin as country of return.</summary>
    public static Dossier Herkomst(this Dossier dossier, bool? gebleken, bool? genoemd) => dossier with { Terugkeerprocedure = dossier.Terugkeerprocedure! with { HerkomstlandGebleken = gebleken, HerkomstlandGenoemd = genoemd } };

    public static Dossier Andere(this Dossier dossier, bool? loopt, bool? afwachten) => dossier with { AndereAanvraag = new() { Loopt = loopt, MagWordenAfgewacht = afwachten } };

    public static Dossier Rechtmatig(this Dossier dossier, bool? rechtmatig) => dossier with { Verblijf = dossier.Verblijf! with { RechtmatigInNederland = rechtmatig } };

    /// <summary>A right of residence elsewhere, with the permit that goes with it where it is shown.</summary>
    public static Dossier Elders(this Dossier dossier, VerblijfsrechtElders recht) => dossier with { VerblijfsrechtElders = recht, Verblijf = dossier.Verblijf! with { VergunningAndereLidstaat = recht.Aanwezig } };

    public static Dossier Bevel(this Dossier dossier, bool? nageleefd) => dossier with { Vertrekbevel = new() { Gegeven = true, Nageleefd = nageleefd } };

    /// <summary>An earlier return decision that stands.</summary>
    public static Terugkeerbesluit Besluit2024(bool? landGenoemd = true) => Besluit(Datum(2024, 2, 1)) with { LandGenoemd = landGenoemd, VertrektermijnDagen = 28 };

    /// <summary>A country of which everything is known and nothing says that it is a country of return.</summary>
    public static AnderLandVanTerugkeer Ander(Land? land) => new()
    {
        Land = land,
        Doorreisland = false,
        Overnameregeling = false,
        WilVrijwilligTerug = false,
        WordtToegelaten = false,
        Aanwijzingen = false,
        GeblekenInTerugkeerprocedure = false,
        GenoemdInTerugkeerbesluit = false,
        RisicoVastgesteld = false,
    };

    public static AnderLandVanTerugkeer Doorreis(Land? land) => Ander(land) with { Doorreisland = true, Overnameregeling = true };

    public static AnderLandVanTerugkeer Vrijwillig(Land? land) => Ander(land) with { WilVrijwilligTerug = true, WordtToegelaten = true };

    public static AnderLandVanTerugkeer Aangewezen(Land? land) => Ander(land) with { Aanwijzingen = true };

    public static AnderLandVanTerugkeer Gebleken(Land? land) => Ander(land) with { GeblekenInTerugkeerprocedure = true };

    /// <summary>The dossier with what makes exceptions apply, by their letters in the text.</summary>
    public static Dossier Met(this Dossier dossier, string letters) => letters.Aggregate(dossier, static (zaak, letter) => zaak.Uitzondering(letter, true));

    /// <summary>The dossier without the one answer on which an exception turns.</summary>
    public static Dossier Onbekend(this Dossier dossier, string letters) => letters.Aggregate(dossier, static (zaak, letter) => zaak.Uitzondering(letter, null));

    /// <summary>The dossier in which all of an exception is there but its last part, and that part has this answer.</summary>
    public static Dossier Uitzondering(this Dossier dossier, char letter, bool? geldt) => letter switch
    {
        'a' => dossier.Eerder(Besluit2024()).Vertrek(geldt switch { true => VertrekBekend.NietVertrokken, false => VertrekBekend.Vertrokken, _ => null }),
        'b' => dossier.Andere(true, geldt),
        'c' => dossier.Persoon(static p => p with { Geboortedatum = Datum(2010, 3, 4), Alleenstaand = true }) with { Opvang = new() { AdequaatVastgesteld = !geldt } },
        'd' => dossier.Beoordeeld(b => b with { Artikel8VerzetZich = Oordeel(geldt) }),
        'e' => dossier.Beoordeeld(b => b with { RisicoVervolging = Oordeel(geldt) }),
        'f' => dossier.Beoordeeld(b => b with { RisicoGezondheid = Oordeel(geldt) }),
        'g' => dossier with { Overdrachtsbesluit = new() { Genomen = geldt } },
        'h' => dossier.Persoon(p => p with { OnderRichtlijn2004_38 = geldt, FamilielidVanOnderdaanLidstaat = true }),
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };

    public static Beoordeling? Oordeel(bool? oordeel) => oordeel is { } given ? new() { Oordeel = given } : null;

    /// <summary>Compares a decision with what a lawyer expected of it, and keeps all of it as a snapshot.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="status">Its status.</param>
    /// <param name="expected">What it must say; see <see cref="Summary"/>.</param>
    /// <param name="cites">The places that must carry it: a place of A3/1.1, another paragraph with its place, or a reading after a tilde; an exclamation mark before it where it must have been tried and not hold.</param>
    /// <param name="name">The name of the example.</param>
    /// <param name="callerFile">The file that the snapshot stands beside.</param>
    /// <param name="callerMember">The test.</param>
    public static void Verify(
        Decision<Terugkeeruitkomst> decision, DecisionStatus status, string expected, string cites, string name,
        [System.Runtime.CompilerServices.CallerFilePath] string callerFile = "",
        [System.Runtime.CompilerServices.CallerMemberName] string callerMember = "")
    {
        Summary(decision).Should().Be(expected);
        decision.Status.Should().Be(status);
        cites.Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().BeSubsetOf(decision.Citations.Select(Cited));
        Snapshot.Verify(Volledig(decision), callerFile, callerMember, name);
    }

    /// <summary>Every field of the outcome that has a value, then what is missing, in one line. Elements that the draft has are left out, those that it lacks are named.</summary>
    public static string Summary(Decision<Terugkeeruitkomst> decision)
    {
        var outcome = decision.Outcome!;
        var parts = new[]
        {
            outcome.Besluit switch { Soort.Nemen => "nemen", Soort.Aanvullend => "aanvullend", Soort.NietNemen => "niet nemen", _ => null },
            (outcome.DoorInd, outcome.DoorAmbtenaren) switch
            {
                (true, false) => "IND",
                (false, true) => "KMar/AVIM/ZHP",
                (true, true) => "IND/KMar/AVIM/ZHP",
                (false, false) => "door niemand",
                (null, null) => null,
                _ => "door wie deels open",
            },
            outcome.LandenVanTerugkeer is { } landen ? landen.Count == 0 ? "geen land" : "naar " + string.Join(" ", landen.Select(static land => land.Land)) : null,
            List("uitzondering", outcome.Uitzonderingen),
            List("open", outcome.OpenUitzonderingen),
            outcome.SignaleringInzakeTerugkeer switch { true => "signalering", false => "geen signalering", _ => null },
            outcome.Rechtsmiddelen switch { true => "rechtsmiddelen", false => "geen rechtsmiddelen", _ => null },
            List("concept zonder", outcome.OntbrekendeElementen ?? []),
            List("mist", decision.MissingFacts.Select(static missing => missing.Path).Order(StringComparer.Ordinal)),
            List("oordeel", decision.Judgements.Where(static judgement => judgement.Answer is null).Select(static judgement => judgement.Path.Split('.')[1]).Order(StringComparer.Ordinal)),
        };
        return string.Join("; ", parts.Where(static part => part is not null));
    }

    private static string? List(string name, IEnumerable<string> items) => items.Any() ? $"{name} {string.Join(" ", items)}" : null;

    // A reading stands at the place that it reads, so it goes by its own name.
    private static string Cited(Citation citation) =>
        (citation.Holds switch { Truth.Yes => "", Truth.No => "!", _ => "?" })
        + (citation.Provision.Reading is { } reading ? "~" + reading : citation.Pinpoint.Paragraph == "A3/1.1" ? citation.Pinpoint.Place : citation.Pinpoint.ToString());
}
