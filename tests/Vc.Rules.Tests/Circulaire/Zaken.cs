using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Tests.Circulaire;

/// <summary>Building blocks for worked examples. Everything is known and nothing happened, so that an example states only what makes it an example.</summary>
internal static class Zaken
{
    /// <summary>A third-country national outside the EU of whom everything is known and to whom nothing happened.</summary>
    public static Dossier Niets { get; } = new()
    {
        Vreemdeling = new() { Nationaliteit = Nationaliteit.DerdeLand, FamilielidVanOnderdaanLidstaat = false, OnderRichtlijn2004_38 = false, Geboortedatum = Datum(1990, 5, 5), Alleenstaand = false, LandVanHerkomst = Land.MAR },
        Verblijf = new() { Verblijfplaats = Verblijfplaats.BuitenEu, RechtmatigInNederland = false, VergunningNederland = false, VergunningAndereLidstaat = VergunningElders.Geen, VoorwaardenArtikel12Nageleefd = true, RechtmatigMetVergunningOfVerdragsrecht = false, VergunningBepaaldeTijdVerlopen = false },
        VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Geen },
        Aanvraag = new() { Gedaan = false },
        Antecedenten = [],
        VwFeiten = [],
        GrondslagOngewenst = new() { InreisverbodVanToepassing = true, TbsVerlengingOnherroepelijk = false, OngewenstInBeneluxOfSchengen = false, VerzoekMetRedenen = false, Vergunning1FGeweigerdOfIngetrokken = false },
        OpenStrafzaak = new() { Aanwezig = false },
        NationaleVeiligheid = new() { AmbtsberichtAivd = false, AmbtsberichtAndereDienst = false, ErnstigeGedragingenTerroristischOogmerk = false },
        AndereAanvraag = new() { Loopt = false, MagWordenAfgewacht = false, VerlengingOfWijzigingOpTijd = false },
        Verblijfsdocument = new() { Afgegeven = false },
        Mvv = new() { Plichtig = false, Afgegeven = false },
        Toegang = new() { Gewenst = false, Geweigerd = false },
        Onderzoek = new() { OnrechtmatigVerblijfGebleken = false },
        VoorgenomenInreisverbod = new() { ZwaarOpVoorstel = false },
        Vertrekbevel = new() { Gegeven = false },
        Overdrachtsbesluit = new() { Genomen = false },
        Opvang = new() { AdequaatVastgesteld = false },
        AndereLandenVanTerugkeer = [],
        Terugkeerbeletsel = new() { EerderVastgesteld = false },
        ConceptTerugkeerbesluit = new() { VaststellingOnrechtmatigVerblijf = true, Vertrekplicht = true, Vertrektermijn = true, LandVanTerugkeer = true },
        Terugkeerprocedure = new() { HerkomstlandGebleken = false, HerkomstlandGenoemd = true, VorderingGedaan = false, FeitelijkeTerugkeer = false, MedischeOverdracht = false, ReisvoorwaardenBma = false },
        UitstelVanVertrek = new() { NieuweAanvraag = false, NieuweAanvraagMagWordenAfgewacht = false, BezwaarOfBeroepOpTijd = false, BezwaarOfBeroepMagWordenAfgewacht = false, Artikel64 = false },
        Terugkeerbesluiten = [],
        Inreisverboden = [],
        Ongewenstverklaring = new() { Uitgesproken = false },
        BesluitTotSignalering = new() { Genomen = false },
        Vertrek = new() { GrondgebiedLidstaten = VertrekBekend.NietVertrokken, TerugkeerbevestigingOntvangen = false, UitgeschrevenWegensEmigratie = false, MetOnbekendeBestemming = false },
        ProcedureleGebeurtenis = new() { HeeftPlaatsgevonden = false },
        Signaleringen = [],
        SignaleringAndereLidstaat = new() { Aanwezig = false },
        Beoordelingen = new() { ConcreteAanwijzingenNationaleVeiligheid = Nee, ConcreteAanwijzingenOpenbareOrde = Nee },
    };

    /// <summary>The same person, in the Netherlands, with nothing that stands in the way of return.</summary>
    public static Dossier InNederland { get; } = Niets with
    {
        Verblijf = Niets.Verblijf! with { Verblijfplaats = Verblijfplaats.Nederland },
        Beoordelingen = Niets.Beoordelingen! with
        {
            Artikel8VerzetZich = Nee,
            RisicoVervolging = Nee,
            RisicoErnstigeSchade = Nee,
            RisicoGezondheid = Nee,
            HerkomstlandAannemelijk = Ja,
            TerugkeerbesluitZonderLand = Nee,
            GesteldVerblijfsrechtElders = Nee,
            OnmiddellijkVertrekVereist = Nee,
            GegevensNodigVoorVertrek = Nee,
            BegeleidingVoorVeiligheidVlucht = Nee,
        },
    };

    /// <summary>The right of residence of whoever showed a permit of another member state.</summary>
    public static VerblijfsrechtElders Getoond { get; } = new() { Aanwezig = VergunningElders.Aangetoond };

    public static Beoordeling Ja => new() { Oordeel = true };

    public static Beoordeling Nee => new() { Oordeel = false };

    public static LocalDate Datum(int jaar, int maand, int dag) => new(jaar, maand, dag);

    public static Terugkeerbesluit Besluit(LocalDate datum, bool metInreisverbod = false) => new() { Datum = datum, DoorBevoegdeAmbtenaar = true, MetInreisverbod = metInreisverbod };

    public static Inreisverbod Verbod(LocalDate datum, SoortInreisverbod soort = SoortInreisverbod.Licht, bool inWerking = false) => new() { Datum = datum, Soort = soort, InWerking = inWerking };

    public static BestaandeSignalering Staat(Register register, SoortSignalering soort, Grondslag grondslag) => new() { Register = register, Soort = soort, Grondslag = grondslag };

    /// <summary>Everything a decision says, for a snapshot: the canonical form first, then the Dutch text.</summary>
    public static string Volledig(Decision decision) => $"{Fingerprint.Canonical(decision)}\n----------\n\n{decision.Explain(Language.Nl)}";
}
