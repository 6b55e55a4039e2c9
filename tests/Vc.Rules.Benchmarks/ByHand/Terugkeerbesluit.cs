using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using static Vc.Rules.Benchmarks.ByHand.Kleene3;
using LandVanTerugkeer = Vc.Rules.Dossiers.AnderLandVanTerugkeer;

namespace Vc.Rules.Benchmarks.ByHand;

/// <summary>"Is a return decision taken?" of A3/1.1 with the two headings of A3/2 that it leans on, by hand. The names are those of the norms in <c>A3_1_1_2025</c> and <c>A3_2_2025</c>.</summary>
internal readonly struct HandwrittenTerugkeerbesluit : ILawByHand
{
    public static int TwoValued(Dossier d, LocalDate peildatum) => (int)Terugkeerbesluit2.Besluit(d, peildatum);

    public static int ThreeValued(Dossier d, LocalDate peildatum) => (int?)Terugkeerbesluit3.Besluit(d, peildatum) ?? Coded.Open;

    public static Reasoned Reason(Dossier d, LocalDate peildatum) => TerugkeerbesluitMetGronden.Besluit(d, peildatum);
}

file static class Lidstaten
{
    private static readonly bool[] s_is = Is([.. Landengroepen.Lidstaten.Op(Publicaties.Sinds2025.From.NotBefore)]);

    public static bool Bevat(Land land) => s_is[(int)land];

    private static bool[] Is(Land[] lidstaten)
    {
        var all = new bool[Enum.GetValues<Land>().Length];
        foreach (var lidstaat in lidstaten)
        {
            all[(int)lidstaat] = true;
        }

        return all;
    }
}

/// <summary>Two truth values: what is not known counts as "no".</summary>
file static class Terugkeerbesluit2
{
    public static Besluit Besluit(Dossier d, LocalDate peildatum)
    {
        if (d.Vreemdeling?.Nationaliteit != Nationaliteit.DerdeLand || d.Verblijf?.RechtmatigInNederland == true
            || d.AndereAanvraag is { Loopt: true, MagWordenAfgewacht: true } || UitzonderingBTotH(d, peildatum))
        {
            return Circulaire.A3.Besluit.NietNemen;
        }

        var regulier = HeeftElders(d, peildatum, out var beschermd);
        var alsnog = regulier && !beschermd
            && (d.Vertrekbevel is { Gegeven: true } and not { Nageleefd: true } || d.Beoordelingen?.OnmiddellijkVertrekVereist?.Oordeel == true);
        var eldersGaatVoor = beschermd || (regulier && !alsnog);
        if (NietNagekomen(d))
        {
            return !eldersGaatVoor && (GeenLandGenoemd(d) || LandGebleken(d)) && LandToevoegen(d) ? Circulaire.A3.Besluit.Aanvullend : Circulaire.A3.Besluit.NietNemen;
        }

        return (alsnog || (!eldersGaatVoor && (GevalVoorInd(d) || d.Onderzoek?.OnrechtmatigVerblijfGebleken == true))) && EenOfMeerLanden(d)
            ? Circulaire.A3.Besluit.Nemen
            : Circulaire.A3.Besluit.NietNemen;
    }

    private static bool UitzonderingBTotH(Dossier d, LocalDate peildatum) =>
        d.Overdrachtsbesluit?.Genomen == true
        || d.Vreemdeling?.OnderRichtlijn2004_38 == true
        || d.Beoordelingen?.Artikel8VerzetZich?.Oordeel == true
        || (d.Vreemdeling is { Alleenstaand: true, Geboortedatum: { } geboren } && d.Opvang?.AdequaatVastgesteld != true && Termijn.Verjaardag(geboren, 18) > peildatum)
        || ((RisicoInHerkomstland(d) || d.Beoordelingen?.RisicoGezondheid?.Oordeel == true) && GeenAnderLand(d.AndereLandenVanTerugkeer));

    private static bool RisicoInHerkomstland(Dossier d) => d.Beoordelingen is { RisicoVervolging.Oordeel: true } or { RisicoErnstigeSchade.Oordeel: true };

    private static bool GeenAnderLand(Lijst<LandVanTerugkeer>? landen)
    {
        for (var i = 0; i < (landen?.Count ?? 0); i++)
        {
            if (BuitenLidstatenZonderRisico(landen![i]) && KanErheen(landen[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BuitenLidstatenZonderRisico(LandVanTerugkeer land) => land.RisicoVastgesteld != true && land.Land is { } known && !Lidstaten.Bevat(known);

    private static bool KanErheen(LandVanTerugkeer land) =>
        land.GeblekenInTerugkeerprocedure == true
        || land is { Doorreisland: true, Overnameregeling: true }
        || (land is { WilVrijwilligTerug: true, WordtToegelaten: true } && land.Land != Land.IRL);

    private static bool IsNoembaar(Dossier d, LandVanTerugkeer land) =>
        BuitenLidstatenZonderRisico(land) && (KanErheen(land) || (land.Aanwijzingen == true && d.Beoordelingen?.HerkomstlandAannemelijk?.Oordeel != true));

    private static bool HerkomstNoembaar(Dossier d) =>
        d.Vreemdeling?.LandVanHerkomst is { } herkomst and not Land.XXX && !Lidstaten.Bevat(herkomst)
        && !RisicoInHerkomstland(d) && d.Beoordelingen?.RisicoGezondheid?.Oordeel != true;

    // Where no country can be named, a human judges.
    private static bool EenOfMeerLanden(Dossier d)
    {
        if (HerkomstNoembaar(d) || d.Beoordelingen?.TerugkeerbesluitZonderLand?.Oordeel == true)
        {
            return true;
        }

        for (var i = 0; i < (d.AndereLandenVanTerugkeer?.Count ?? 0); i++)
        {
            if (IsNoembaar(d, d.AndereLandenVanTerugkeer![i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GevalVoorInd(Dossier d) => d.Aanvraag?.Gedaan == true
        ? d.Aanvraag.Uitkomst is UitkomstAanvraag.Afgewezen or UitkomstAanvraag.BuitenBehandeling or UitkomstAanvraag.VergunningIngetrokken or UitkomstAanvraag.NietVerlengd or UitkomstAanvraag.DoorVreemdelingIngetrokken
        : d.VoorgenomenInreisverbod?.ZwaarOpVoorstel == true;

    private static bool HeeftElders(Dossier d, LocalDate peildatum, out bool beschermd)
    {
        var elders = d.VerblijfsrechtElders;
        beschermd = false;
        if (elders?.Lidstaat is not { } lidstaat || !Lidstaten.Bevat(lidstaat)
            || !(elders.Aanwezig == VergunningElders.Aangetoond || (elders.Aanwezig == VergunningElders.GesteldNietAangetoond && d.Beoordelingen?.GesteldVerblijfsrechtElders?.Oordeel == true)))
        {
            return false;
        }

        beschermd = elders.Soort is SoortVerblijfsrecht.InternationaleBescherming or SoortVerblijfsrecht.LangdurigIngezetene;
        return elders.Soort is SoortVerblijfsrecht.Regulier or SoortVerblijfsrecht.AndereToestemming && elders.GeldigTotEnMet >= peildatum;
    }

    private static bool NietNagekomen(Dossier d) =>
        d.Terugkeerbesluiten is { Count: > 0 }
        && !(d.Vertrek?.GrondgebiedLidstaten == VertrekBekend.Vertrokken || d.Vertrek is { GrondgebiedLidstaten: VertrekBekend.NietBekend, TerugkeerbevestigingOntvangen: true });

    // Asked only where there is a decision.
    private static bool GeenLandGenoemd(Dossier d)
    {
        for (var i = 0; i < d.Terugkeerbesluiten!.Count; i++)
        {
            if (d.Terugkeerbesluiten[i].LandGenoemd == true)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HerkomstAlGenoemd(Dossier d) => d.Terugkeerprocedure?.HerkomstlandGenoemd == true && !GeenLandGenoemd(d);

    private static bool LandGebleken(Dossier d)
    {
        for (var i = 0; i < (d.AndereLandenVanTerugkeer?.Count ?? 0); i++)
        {
            var land = d.AndereLandenVanTerugkeer![i];
            if (land.GeblekenInTerugkeerprocedure == true && land.GenoemdInTerugkeerbesluit != true && BuitenLidstatenZonderRisico(land))
            {
                return true;
            }
        }

        return d.Terugkeerprocedure?.HerkomstlandGebleken == true && HerkomstNoembaar(d) && !HerkomstAlGenoemd(d);
    }

    private static bool LandToevoegen(Dossier d)
    {
        if (HerkomstNoembaar(d) && !HerkomstAlGenoemd(d))
        {
            return true;
        }

        for (var i = 0; i < (d.AndereLandenVanTerugkeer?.Count ?? 0); i++)
        {
            if (d.AndereLandenVanTerugkeer![i].GenoemdInTerugkeerbesluit != true && IsNoembaar(d, d.AndereLandenVanTerugkeer[i]))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The facts with three truth values. Both yardsticks that know "unknown" read them.</summary>
file static class Feiten3
{
    public static Truth Derdelander(Dossier d) => d.Vreemdeling?.Nationaliteit is { } nationaliteit ? Of(nationaliteit == Nationaliteit.DerdeLand) : Truth.Unknown;

    public static Truth Gedaan(Dossier d) => Of(d.Aanvraag?.Gedaan);

    public static Truth BeslistTegenVreemdeling(Dossier d) => d.Aanvraag?.Uitkomst is { } uitkomst
        ? Of(uitkomst is UitkomstAanvraag.Afgewezen or UitkomstAanvraag.BuitenBehandeling or UitkomstAanvraag.VergunningIngetrokken or UitkomstAanvraag.NietVerlengd)
        : Truth.Unknown;

    public static Truth ZonderRechtmatigVerblijf(Dossier d) => Not(Of(d.Verblijf?.RechtmatigInNederland));

    public static Truth NaBesluitOpAanvraag(Dossier d) => And(Gedaan(d), BeslistTegenVreemdeling(d), ZonderRechtmatigVerblijf(d));

    public static Truth ZonderBesluitOpAanvraag(Dossier d) => And(Not(And(Gedaan(d), BeslistTegenVreemdeling(d))), ZonderRechtmatigVerblijf(d));

    public static Truth AndereProcedure(Dossier d) => And(Of(d.AndereAanvraag?.Loopt), Of(d.AndereAanvraag?.MagWordenAfgewacht));

    public static Truth OnrechtmatigVerblijf(Dossier d)
    {
        var verblijf = Or(NaBesluitOpAanvraag(d), ZonderBesluitOpAanvraag(d));
        return verblijf == Truth.No ? Truth.No : And(verblijf, Not(AndereProcedure(d)));
    }

    public static Truth Uitkomst(Dossier d, UitkomstAanvraag een, UitkomstAanvraag ander) =>
        And(Gedaan(d), d.Aanvraag?.Uitkomst is { } uitkomst ? Of(uitkomst == een || uitkomst == ander) : Truth.Unknown);

    public static Truth Afwijzing(Dossier d) => Uitkomst(d, UitkomstAanvraag.Afgewezen, UitkomstAanvraag.BuitenBehandeling);

    public static Truth Intrekking(Dossier d) => Uitkomst(d, UitkomstAanvraag.VergunningIngetrokken, UitkomstAanvraag.NietVerlengd);

    public static Truth AanvraagIngetrokken(Dossier d) => Uitkomst(d, UitkomstAanvraag.DoorVreemdelingIngetrokken, UitkomstAanvraag.DoorVreemdelingIngetrokken);

    public static Truth ZwaarInreisverbod(Dossier d) => And(Not(Gedaan(d)), Of(d.VoorgenomenInreisverbod?.ZwaarOpVoorstel));

    public static Truth GevalVoorInd(Dossier d) => Or(Or(Afwijzing(d), Intrekking(d)), AanvraagIngetrokken(d), ZwaarInreisverbod(d));

    public static Truth Onderzoek(Dossier d) => Of(d.Onderzoek?.OnrechtmatigVerblijfGebleken);

    // ---------- Exceptions ----------

    public static Truth AndereAanvraagLoopt(Dossier d) =>
        And(And(Gedaan(d), d.Aanvraag?.Uitkomst is { } uitkomst ? Of(uitkomst == UitkomstAanvraag.Afgewezen) : Truth.Unknown), AndereProcedure(d));

    public static Truth Minderjarig(Dossier d, LocalDate peildatum) => d.Vreemdeling?.Geboortedatum is { } geboren ? Of(Termijn.Verjaardag(geboren, 18) > peildatum) : Truth.Unknown;

    public static Truth AlleenstaandeMinderjarige(Dossier d, LocalDate peildatum)
    {
        var alleenstaand = And(Of(d.Vreemdeling?.Alleenstaand), Not(Of(d.Opvang?.AdequaatVastgesteld)));
        return alleenstaand == Truth.No ? Truth.No : And(alleenstaand, Minderjarig(d, peildatum));
    }

    public static Truth Artikel8(Dossier d) => Of(d.Beoordelingen?.Artikel8VerzetZich);

    public static Truth RisicoInHerkomstland(Dossier d) => Or(Of(d.Beoordelingen?.RisicoVervolging), Of(d.Beoordelingen?.RisicoErnstigeSchade));

    public static Truth RisicoGezondheid(Dossier d) => Of(d.Beoordelingen?.RisicoGezondheid);

    public static Truth KanErheen(Lijst<LandVanTerugkeer>? landen)
    {
        if (landen is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < landen.Count && any != Truth.Yes; i++)
        {
            any = Or(any, KanErheen(landen[i]));
        }

        return any;
    }

    public static Truth Overdracht(Dossier d) => Of(d.Overdrachtsbesluit?.Genomen);

    public static Truth VrijVerkeer(Dossier d) => Of(d.Vreemdeling?.OnderRichtlijn2004_38);

    // ---------- A right of residence elsewhere ----------

    public static Truth Heeft(Dossier d) => d.VerblijfsrechtElders?.Aanwezig switch
    {
        VergunningElders.Aangetoond => Truth.Yes,
        VergunningElders.GesteldNietAangetoond => Of(d.Beoordelingen?.GesteldVerblijfsrechtElders),
        null => Truth.Unknown,
        _ => Truth.No,
    };

    public static Truth InLidstaat(Dossier d) => And(Heeft(d), d.VerblijfsrechtElders?.Lidstaat is { } lidstaat ? Of(Lidstaten.Bevat(lidstaat)) : Truth.Unknown);

    public static Truth Geldig(Dossier d, LocalDate peildatum) => d.VerblijfsrechtElders?.GeldigTotEnMet is { } tot ? Of(tot >= peildatum) : Truth.Unknown;

    public static Truth SoortRegulier(Dossier d) => d.VerblijfsrechtElders?.Soort is { } soort ? Of(soort is SoortVerblijfsrecht.Regulier or SoortVerblijfsrecht.AndereToestemming) : Truth.Unknown;

    public static Truth SoortBeschermd(Dossier d) =>
        d.VerblijfsrechtElders?.Soort is { } soort ? Of(soort is SoortVerblijfsrecht.InternationaleBescherming or SoortVerblijfsrecht.LangdurigIngezetene) : Truth.Unknown;

    public static Truth NietNageleefdOfOnmiddellijk(Dossier d) =>
        Or(And(Of(d.Vertrekbevel?.Gegeven), Not(Of(d.Vertrekbevel?.Nageleefd))), Of(d.Beoordelingen?.OnmiddellijkVertrekVereist));

    // ---------- An earlier decision ----------

    public static Truth HeeftTerugkeerbesluit(Dossier d) => d.Terugkeerbesluiten is { } besluiten ? Of(besluiten.Count > 0) : Truth.Unknown;

    public static Truth NaarAndereLidstaat(Dossier d) => Is(d, VertrekBekend.NaarAndereLidstaat);

    public static Truth Voldaan(Dossier d) => Or(Is(d, VertrekBekend.Vertrokken), And(Is(d, VertrekBekend.NietBekend), Of(d.Vertrek?.TerugkeerbevestigingOntvangen)));

    public static Truth NietNagekomen(Dossier d)
    {
        var besluit = HeeftTerugkeerbesluit(d);
        return besluit == Truth.No ? Truth.No : And(besluit, Or(NaarAndereLidstaat(d), Not(Voldaan(d))));
    }

    /// <summary>Whether a decision names a country.</summary>
    public static Truth LandGenoemd(Lijst<Terugkeerbesluit>? besluiten)
    {
        if (besluiten is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < besluiten.Count && any != Truth.Yes; i++)
        {
            any = Or(any, Of(besluiten[i].LandGenoemd));
        }

        return any;
    }

    public static Truth GeenLandGenoemd(Dossier d) => And(HeeftTerugkeerbesluit(d), Not(LandGenoemd(d.Terugkeerbesluiten)));

    public static Truth HerkomstAlGenoemd(Dossier d)
    {
        var genoemd = Of(d.Terugkeerprocedure?.HerkomstlandGenoemd);
        return genoemd == Truth.No ? Truth.No : And(genoemd, LandGenoemd(d.Terugkeerbesluiten));
    }

    // ---------- Countries of return ----------

    public static Truth HerkomstZonderRisico(Dossier d) => And(Not(RisicoInHerkomstland(d)), Not(RisicoGezondheid(d)));

    public static Truth HerkomstNoembaar(Dossier d) =>
        And(d.Vreemdeling?.LandVanHerkomst is { } herkomst ? Of(herkomst != Land.XXX && !Lidstaten.Bevat(herkomst)) : Truth.Unknown, HerkomstZonderRisico(d));

    public static Truth BuitenLidstaten(LandVanTerugkeer land) => land.Land is { } known ? Of(!Lidstaten.Bevat(known)) : Truth.Unknown;

    public static Truth DerdeLand(LandVanTerugkeer land) => land.Land is { } known ? Of(known != Land.IRL) : Truth.Unknown;

    public static Truth ZonderRisico(LandVanTerugkeer land) => Not(Of(land.RisicoVastgesteld));

    public static Truth Doorreisland(LandVanTerugkeer land) => And(Of(land.Doorreisland), Of(land.Overnameregeling));

    public static Truth VrijwilligDerdeLand(LandVanTerugkeer land) => And(DerdeLand(land), Of(land.WilVrijwilligTerug), Of(land.WordtToegelaten));

    public static Truth LandMetAanwijzingen(Dossier d, LandVanTerugkeer land) => And(Not(Of(d.Beoordelingen?.HerkomstlandAannemelijk)), Of(land.Aanwijzingen));

    public static Truth GeblekenLand(LandVanTerugkeer land) => Of(land.GeblekenInTerugkeerprocedure);

    public static Truth AlGenoemd(LandVanTerugkeer land) => Of(land.GenoemdInTerugkeerbesluit);

    public static Truth Erheen(LandVanTerugkeer land) => Or(GeblekenLand(land), Doorreisland(land), VrijwilligDerdeLand(land));

    public static Truth KanErheen(LandVanTerugkeer land)
    {
        var kan = And(BuitenLidstaten(land), ZonderRisico(land));
        return kan == Truth.No ? Truth.No : And(kan, Erheen(land));
    }

    public static Truth Noembaar(Dossier d, LandVanTerugkeer land)
    {
        var kan = And(BuitenLidstaten(land), ZonderRisico(land));
        return kan == Truth.No ? Truth.No : And(kan, Or(Erheen(land), LandMetAanwijzingen(d, land)));
    }

    public static Truth LandNoembaar(Dossier d)
    {
        if (d.AndereLandenVanTerugkeer is not { } landen)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < landen.Count && any != Truth.Yes; i++)
        {
            any = Or(any, Noembaar(d, landen[i]));
        }

        return any;
    }

    public static Truth NieuwNoembaar(Dossier d, LandVanTerugkeer land) => And(Noembaar(d, land), Not(AlGenoemd(land)));

    public static Truth LandNieuwNoembaar(Dossier d)
    {
        if (d.AndereLandenVanTerugkeer is not { } landen)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < landen.Count && any != Truth.Yes; i++)
        {
            any = Or(any, NieuwNoembaar(d, landen[i]));
        }

        return any;
    }

    public static Truth NieuwGebleken(LandVanTerugkeer land) => And(And(GeblekenLand(land), Not(AlGenoemd(land))), BuitenLidstaten(land), ZonderRisico(land));

    public static Truth AnderLandGebleken(Dossier d)
    {
        if (d.AndereLandenVanTerugkeer is not { } landen)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < landen.Count && any != Truth.Yes; i++)
        {
            any = Or(any, NieuwGebleken(landen[i]));
        }

        return any;
    }

    public static Truth HerkomstGebleken(Dossier d)
    {
        var gebleken = Of(d.Terugkeerprocedure?.HerkomstlandGebleken);
        return gebleken == Truth.No ? Truth.No : And(gebleken, HerkomstNoembaar(d), Not(HerkomstAlGenoemd(d)));
    }

    private static Truth Is(Dossier d, VertrekBekend value) => d.Vertrek?.GrondgebiedLidstaten is { } vertrek ? Of(vertrek == value) : Truth.Unknown;
}

/// <summary>Three truth values, the outcome only: what keeps back both decisions first, lists walked only where they can matter.</summary>
file static class Terugkeerbesluit3
{
    /// <summary><c>null</c> while it is open.</summary>
    public static Besluit? Besluit(Dossier d, LocalDate peildatum)
    {
        var ruimte = Feiten3.Derdelander(d);
        if (ruimte != Truth.No)
        {
            ruimte = And(ruimte, Feiten3.OnrechtmatigVerblijf(d));
        }

        if (ruimte != Truth.No)
        {
            ruimte = And(ruimte, Not(UitzonderingBTotH(d, peildatum)));
        }

        if (ruimte == Truth.No)
        {
            return Circulaire.A3.Besluit.NietNemen;
        }

        var inLidstaat = Feiten3.InLidstaat(d);
        Truth beschermd = Truth.No, regulier = Truth.No;
        if (inLidstaat != Truth.No)
        {
            beschermd = And(inLidstaat, Feiten3.SoortBeschermd(d));
            regulier = And(inLidstaat, Feiten3.SoortRegulier(d), Feiten3.Geldig(d, peildatum));
        }

        var alsnog = regulier == Truth.No ? Truth.No : And(regulier, Feiten3.NietNageleefdOfOnmiddellijk(d), Not(beschermd));
        var geenElders = Not(Or(beschermd, And(regulier, Not(alsnog))));
        var nietNagekomen = Feiten3.NietNagekomen(d);

        var nemen = And(ruimte, Not(nietNagekomen));
        if (nemen != Truth.No)
        {
            nemen = And(nemen, Or(alsnog, And(geenElders, GevalVoorIndOfAmbtenaren(d))));
        }

        if (nemen != Truth.No)
        {
            nemen = And(nemen, EenOfMeerLanden(d));
        }

        if (nemen != Truth.No)
        {
            return nemen == Truth.Yes ? Circulaire.A3.Besluit.Nemen : null;
        }

        var aanvullend = And(ruimte, nietNagekomen, geenElders);
        if (aanvullend != Truth.No)
        {
            aanvullend = And(aanvullend, LandOntbreekt(d));
        }

        return aanvullend switch { Truth.Yes => Circulaire.A3.Besluit.Aanvullend, Truth.No => Circulaire.A3.Besluit.NietNemen, _ => null };
    }

    private static Truth GevalVoorIndOfAmbtenaren(Dossier d)
    {
        var geval = Feiten3.GevalVoorInd(d);
        return geval == Truth.Yes ? Truth.Yes : Or(geval, And(Feiten3.Onderzoek(d), Not(geval)));
    }

    private static Truth UitzonderingBTotH(Dossier d, LocalDate peildatum)
    {
        var any = Or(Or(Feiten3.Overdracht(d), Feiten3.VrijVerkeer(d), Feiten3.Artikel8(d)), Feiten3.AndereAanvraagLoopt(d));
        if (any != Truth.Yes)
        {
            any = Or(any, Feiten3.AlleenstaandeMinderjarige(d, peildatum));
        }

        if (any == Truth.Yes)
        {
            return Truth.Yes;
        }

        var risico = Or(Feiten3.RisicoInHerkomstland(d), Feiten3.RisicoGezondheid(d));
        return risico == Truth.No ? any : Or(any, And(risico, Not(Feiten3.KanErheen(d.AndereLandenVanTerugkeer))));
    }

    private static Truth EenOfMeerLanden(Dossier d)
    {
        var herkomst = Feiten3.HerkomstNoembaar(d);
        if (herkomst == Truth.Yes)
        {
            return Truth.Yes;
        }

        var land = Feiten3.LandNoembaar(d);
        return land == Truth.Yes ? Truth.Yes : Or(herkomst, land, And(Not(herkomst), Not(land), Of(d.Beoordelingen?.TerugkeerbesluitZonderLand)));
    }

    private static Truth LandOntbreekt(Dossier d)
    {
        var gebleken = Or(Feiten3.AnderLandGebleken(d), Feiten3.HerkomstGebleken(d));
        if (gebleken == Truth.Yes)
        {
            return Truth.Yes;
        }

        // What came out is a country to add, so only what is not named is left.
        var ontbreekt = Or(gebleken, Feiten3.GeenLandGenoemd(d));
        return ontbreekt == Truth.No
            ? Truth.No
            : And(ontbreekt, Or(gebleken, And(Feiten3.HerkomstNoembaar(d), Not(Feiten3.HerkomstAlGenoemd(d))), Feiten3.LandNieuwNoembaar(d)));
    }
}

/// <summary>Three truth values and the chain. Each condition about the case is worked out at most once, and only when the answer or the chain asks for it.</summary>
file sealed class TerugkeerbesluitMetGronden(Dossier d, LocalDate peildatum) : Reasoner
{
    private Truth? _onrechtmatig;
    private Truth? _gevalVoorInd;
    private Truth? _inLidstaat;
    private Truth? _alsnog;
    private Truth? _nietNagekomen;
    private Truth? _kanErheen;
    private Truth? _herkomstNoembaar;
    private Truth? _landNoembaar;
    private Truth? _landNieuwNoembaar;
    private Truth? _anderLandGebleken;
    private Truth? _minderjarige;
    private Truth? _uitzonderingBTotH;
    private Truth? _aanvullendGrond;
    private Truth? _regulier;
    private Truth? _herkomstGebleken;
    private Truth? _eenOfMeerLanden;
    private Truth? _eldersGaatVoor;
    private Truth? _mogelijk;

    public static Reasoned Besluit(Dossier d, LocalDate peildatum) => new TerugkeerbesluitMetGronden(d, peildatum).Besluit();

    private Reasoned Besluit()
    {
        var nemen = Nemen;
        if (nemen == Truth.Yes)
        {
            WalkNemen();
            return With((int)Circulaire.A3.Besluit.Nemen);
        }

        var aanvullend = Aanvullend;
        if (nemen == Truth.No && aanvullend == Truth.Yes)
        {
            WalkAanvullend();
            return With((int)Circulaire.A3.Besluit.Aanvullend);
        }

        // While a row is open, all rows below it are part of the reasoning until one that holds.
        if (nemen == Truth.Unknown || aanvullend == Truth.No)
        {
            WalkNemen();
            WalkAanvullend();
        }
        else
        {
            WalkAanvullend();
            WalkNemen();
        }

        return With(nemen == Truth.No && aanvullend == Truth.No ? (int)Circulaire.A3.Besluit.NietNemen : Coded.Open);
    }

    // ---------- The conditions ----------

    private Truth Derdelander => Feiten3.Derdelander(d);

    private Truth OnrechtmatigVerblijf => _onrechtmatig ??= Feiten3.OnrechtmatigVerblijf(d);

    private Truth GevalVoorInd => _gevalVoorInd ??= Feiten3.GevalVoorInd(d);

    private Truth Mogelijk => _mogelijk ??= Derdelander == Truth.No || OnrechtmatigVerblijf == Truth.No ? Truth.No : And(Derdelander, OnrechtmatigVerblijf, EenOfMeerLanden);

    private Truth IndNeemt => And(And(GevalVoorInd, Mogelijk), Not(Uitzonderingen), Not(EldersGaatVoor));

    private Truth AmbtenarenNemenGrond => And(Feiten3.Onderzoek(d), Not(GevalVoorInd), Mogelijk);

    private Truth AmbtenarenNemen => And(AmbtenarenNemenGrond, Not(Uitzonderingen), Not(EldersGaatVoor));

    private Truth NaBevel => And(Alsnog, Mogelijk, Not(Uitzonderingen));

    private Truth Nemen => Mogelijk == Truth.No ? Truth.No : Or(IndNeemt, AmbtenarenNemen, NaBevel);

    private Truth AanvullendGrond => _aanvullendGrond ??= NietNagekomen == Truth.No ? Truth.No : And(And(GeenLandGenoemdOfGebleken, NietNagekomen), And(Derdelander, OnrechtmatigVerblijf), LandToevoegen);

    private Truth Aanvullend => AanvullendGrond == Truth.No ? Truth.No : And(AanvullendGrond, Not(UitzonderingBTotH), Not(EldersGaatVoor));

    private Truth Uitzonderingen => Or(NietNagekomen, UitzonderingBTotH);

    private Truth UitzonderingBTotH => _uitzonderingBTotH ??= Or(
        Or(Feiten3.AndereAanvraagLoopt(d), AlleenstaandeMinderjarige, Feiten3.Artikel8(d)),
        Or(VervolgingOfSchade, Gezondheid),
        Or(Feiten3.Overdracht(d), Feiten3.VrijVerkeer(d)));

    private Truth AlleenstaandeMinderjarige => _minderjarige ??= Feiten3.AlleenstaandeMinderjarige(d, peildatum);

    private Truth KanErheen => _kanErheen ??= Feiten3.KanErheen(d.AndereLandenVanTerugkeer);

    private Truth VervolgingOfSchade => Feiten3.RisicoInHerkomstland(d) == Truth.No ? Truth.No : And(Feiten3.RisicoInHerkomstland(d), Not(KanErheen));

    private Truth Gezondheid => Feiten3.RisicoGezondheid(d) == Truth.No ? Truth.No : And(Feiten3.RisicoGezondheid(d), Not(KanErheen));

    private Truth InLidstaat => _inLidstaat ??= Feiten3.InLidstaat(d);

    private Truth Beschermd => InLidstaat == Truth.No ? Truth.No : And(InLidstaat, Feiten3.SoortBeschermd(d));

    private Truth Regulier => _regulier ??= InLidstaat == Truth.No ? Truth.No : And(InLidstaat, Feiten3.SoortRegulier(d), Feiten3.Geldig(d, peildatum));

    private Truth AlsnogGrond => And(Regulier, Feiten3.NietNageleefdOfOnmiddellijk(d));

    private Truth Alsnog => _alsnog ??= And(AlsnogGrond, Not(Beschermd));

    private Truth BevelGaatVoor => And(Regulier, Not(Alsnog));

    private Truth EldersGaatVoor => _eldersGaatVoor ??= Or(BevelGaatVoor, Beschermd);

    private Truth NietNagekomen => _nietNagekomen ??= Feiten3.NietNagekomen(d);

    private Truth HerkomstNoembaar => _herkomstNoembaar ??= Feiten3.HerkomstNoembaar(d);

    private Truth LandNoembaar => _landNoembaar ??= Feiten3.LandNoembaar(d);

    private Truth ZonderLand => And(Not(HerkomstNoembaar), Not(LandNoembaar), Of(d.Beoordelingen?.TerugkeerbesluitZonderLand));

    private Truth EenOfMeerLanden => _eenOfMeerLanden ??= Or(HerkomstNoembaar, LandNoembaar, ZonderLand);

    private Truth AnderLandGebleken => _anderLandGebleken ??= Feiten3.AnderLandGebleken(d);

    private Truth HerkomstGebleken => _herkomstGebleken ??= Feiten3.HerkomstGebleken(d);

    private Truth LandGebleken => Or(AnderLandGebleken, HerkomstGebleken);

    private Truth GeenLandGenoemdOfGebleken => Or(Feiten3.GeenLandGenoemd(d), LandGebleken);

    private Truth HerkomstNieuw => And(HerkomstNoembaar, Not(Feiten3.HerkomstAlGenoemd(d)));

    private Truth LandNieuwNoembaar => _landNieuwNoembaar ??= Feiten3.LandNieuwNoembaar(d);

    private Truth LandToevoegen => Or(LandGebleken, HerkomstNieuw, LandNieuwNoembaar);

    // ---------- The chain ----------

    private void WalkNemen()
    {
        var value = Nemen;
        if (IndNeemt == value)
        {
            WalkIndNeemt();
        }

        if (AmbtenarenNemen == value)
        {
            WalkAmbtenarenNemen();
        }

        if (NaBevel == value)
        {
            if (CarriesAll(value, Alsnog))
            {
                WalkAlsnog();
            }

            WalkMogelijk(value);
            if (CarriesAll(value, Not(Uitzonderingen)))
            {
                WalkUitzonderingen(Uitzonderingen);
            }
        }
    }

    private void WalkIndNeemt()
    {
        if (!Cite("A3/1.1#5", IndNeemt))
        {
            return;
        }

        var grond = And(GevalVoorInd, Mogelijk);
        if (CarriesAll(grond, GevalVoorInd))
        {
            WalkGevalVoorInd();
        }

        WalkMogelijk(grond);
        if (grond != Truth.No)
        {
            ConsiderUitzonderingen();
            ConsiderElders();
        }
    }

    private void WalkAmbtenarenNemen()
    {
        if (!Cite("A3/1.1#6.s1", AmbtenarenNemen))
        {
            return;
        }

        var grond = AmbtenarenNemenGrond;
        if (CarriesAll(grond, Not(GevalVoorInd)))
        {
            Cite("A3/1.1#6.s1", Not(GevalVoorInd), "ind-gaat-voor");
            WalkGevalVoorInd();
        }

        WalkMogelijk(grond);
        if (grond != Truth.No)
        {
            ConsiderUitzonderingen();
            ConsiderElders();
        }
    }

    private void WalkGevalVoorInd()
    {
        var value = GevalVoorInd;
        CiteWhere("A3/1.1#5.1", Feiten3.Afwijzing(d), value);
        CiteWhere("A3/1.1#5.2", Feiten3.Intrekking(d), value);
        CiteWhere("A3/1.1#5.3", Feiten3.AanvraagIngetrokken(d), value);
        CiteWhere("A3/1.1#5.4", Feiten3.ZwaarInreisverbod(d), value);
    }

    private void CiteWhere(string pinpoint, Truth holds, Truth carries)
    {
        if (holds == carries)
        {
            Cite(pinpoint, holds);
        }
    }

    private void WalkMogelijk(Truth whole)
    {
        WalkPersoon(whole);
        if (CarriesAll(whole, EenOfMeerLanden))
        {
            WalkEenOfMeerLanden();
        }
    }

    private void WalkPersoon(Truth whole)
    {
        if (CarriesAll(whole, Derdelander))
        {
            Cite("A3/1.1#2", Derdelander);
        }

        if (CarriesAll(whole, OnrechtmatigVerblijf) && Cite("A3/1.1#1", OnrechtmatigVerblijf))
        {
            WalkOnrechtmatigVerblijf();
        }
    }

    private void WalkOnrechtmatigVerblijf()
    {
        Cite("A3/1.1#Ad-a.1.s1", OnrechtmatigVerblijf);
        var naBesluit = Feiten3.NaBesluitOpAanvraag(d);
        var verblijf = Or(naBesluit, Feiten3.ZonderBesluitOpAanvraag(d));
        if (naBesluit == verblijf)
        {
            Cite("A3/1.1#Ad-a.1.s3", naBesluit);
            var zonder = Feiten3.ZonderRechtmatigVerblijf(d);
            if (CarriesAll(naBesluit, zonder))
            {
                Cite("A3/1.1#Ad-a.1.s3", zonder, "rechtmatig-verblijf-op-andere-grond");
            }
        }

        if (verblijf != Truth.No)
        {
            Cite("A3/1.1#Ad-a.1.s5", Feiten3.AndereProcedure(d));
        }
    }

    private void WalkEenOfMeerLanden()
    {
        var value = EenOfMeerLanden;
        if (!Cite("A3/1.1#Ad-d.2.s1", value))
        {
            return;
        }

        if (HerkomstNoembaar == value)
        {
            WalkHerkomstNoembaar();
        }

        if (LandNoembaar == value)
        {
            WalkLandNoembaar();
        }

        if (ZonderLand == value)
        {
            Cite("A3/1.1#Ad-d.2.s1", value, "geen-land-van-terugkeer-bekend");
            if (CarriesAll(value, Not(HerkomstNoembaar)))
            {
                WalkHerkomstNoembaar();
            }

            if (CarriesAll(value, Not(LandNoembaar)))
            {
                WalkLandNoembaar();
            }
        }
    }

    private void WalkHerkomstNoembaar()
    {
        var zonderRisico = Feiten3.HerkomstZonderRisico(d);
        if (!Cite("A3/1.1#Ad-d.1.1", HerkomstNoembaar) || !CarriesAll(HerkomstNoembaar, zonderRisico))
        {
            return;
        }

        Cite("A3/1.1#Ad-d.1.1", zonderRisico, "geen-land-met-risico");
        if (CarriesAll(zonderRisico, Not(Feiten3.RisicoInHerkomstland(d))))
        {
            CiteRisicoInHerkomstland();
        }
    }

    private void CiteRisicoInHerkomstland() => Cite("A3/1.1#9.e", Feiten3.RisicoInHerkomstland(d), "risico-zonder-tijdsgrens");

    private void WalkLandNoembaar()
    {
        for (var i = 0; i < (d.AndereLandenVanTerugkeer?.Count ?? 0); i++)
        {
            var land = d.AndereLandenVanTerugkeer![i];
            var noembaar = Feiten3.Noembaar(d, land);
            if (CarriesList(LandNoembaar, noembaar))
            {
                WalkLand(land, i, noembaar, metAanwijzingen: true);
            }
        }
    }

    private void WalkKanErheen()
    {
        for (var i = 0; i < (d.AndereLandenVanTerugkeer?.Count ?? 0); i++)
        {
            var land = d.AndereLandenVanTerugkeer![i];
            var kan = Feiten3.KanErheen(land);
            if (CarriesList(KanErheen, kan))
            {
                WalkLand(land, i, kan, metAanwijzingen: false);
            }
        }
    }

    private void WalkLand(LandVanTerugkeer land, int i, Truth whole, bool metAanwijzingen)
    {
        WalkLandBuitenZonderRisico(land, i, whole);
        var erheen = Feiten3.Erheen(land);
        var aanwijzingen = metAanwijzingen ? Feiten3.LandMetAanwijzingen(d, land) : Truth.No;
        var reden = Or(erheen, aanwijzingen);
        if (!CarriesAll(whole, reden))
        {
            return;
        }

        if (Feiten3.Doorreisland(land) == reden)
        {
            Cite("A3/1.1#Ad-d.1.2", reden, position: i);
        }

        if (Feiten3.VrijwilligDerdeLand(land) == reden && Cite("A3/1.1#Ad-d.1.3", reden, position: i) && CarriesAll(reden, Feiten3.DerdeLand(land)))
        {
            Cite("A3/1.1#Ad-d.1.3", Feiten3.DerdeLand(land), "ierland-is-geen-derde-land", i);
        }

        if (metAanwijzingen && aanwijzingen == reden)
        {
            Cite("A3/1.1#Ad-d.2.s2", reden, position: i);
        }

        if (Feiten3.GeblekenLand(land) == reden)
        {
            Cite("A3/1.1#7.2", reden, "gebleken-land-is-land-van-terugkeer", i);
        }
    }

    private void WalkLandBuitenZonderRisico(LandVanTerugkeer land, int i, Truth whole)
    {
        var buiten = Feiten3.BuitenLidstaten(land);
        if (CarriesAll(whole, buiten))
        {
            Cite("A3/1.1#1.lidstaten", buiten, position: i);
        }

        var zonderRisico = Feiten3.ZonderRisico(land);
        if (CarriesAll(whole, zonderRisico))
        {
            Cite("A3/1.1#Ad-d.1", zonderRisico, "geen-land-met-risico", i);
        }
    }

    // ---------- The exceptions ----------

    // One that does not apply is only named.
    private void ConsiderUitzonderingen()
    {
        if (Uitzonderingen == Truth.No)
        {
            Cite("A3/1.1#9", Truth.No);
        }
        else
        {
            WalkUitzonderingen(Uitzonderingen);
        }
    }

    private void WalkUitzonderingen(Truth value)
    {
        if (!Cite("A3/1.1#9", value))
        {
            return;
        }

        if (NietNagekomen == value && Cite("A3/1.1#9.a", value))
        {
            WalkNietNagekomen();
        }

        if (Feiten3.AndereAanvraagLoopt(d) == value)
        {
            WalkAndereAanvraagLoopt();
        }

        if (AlleenstaandeMinderjarige == value)
        {
            WalkAlleenstaandeMinderjarige();
        }

        CiteWhere("A3/1.1#9.d", Feiten3.Artikel8(d), value);
        if (VervolgingOfSchade == value)
        {
            WalkVervolgingOfSchade();
        }

        if (Gezondheid == value)
        {
            WalkGezondheid();
        }

        CiteWhere("A3/1.1#9.g", Feiten3.Overdracht(d), value);
        CiteWhere("A3/1.1#9.h", Feiten3.VrijVerkeer(d), value);
    }

    private void WalkNietNagekomen()
    {
        var (naarLidstaat, voldaan) = (Feiten3.NaarAndereLidstaat(d), Feiten3.Voldaan(d));
        var nietWeg = Or(naarLidstaat, Not(voldaan));
        if (!CarriesAll(NietNagekomen, nietWeg))
        {
            return;
        }

        if (naarLidstaat == nietWeg)
        {
            Cite("A3/1.1#Ad-b.1.s1", naarLidstaat);
        }

        if (Not(voldaan) == nietWeg)
        {
            Cite("A3/1.1#Ad-b.1.s3", voldaan);
            Cite("A3/1.1#Ad-b.1.s3", voldaan, "onbekend-vertrek-voldoet-niet");
        }
    }

    private void WalkAndereAanvraagLoopt()
    {
        var value = Feiten3.AndereAanvraagLoopt(d);
        var afwachten = Of(d.AndereAanvraag?.MagWordenAfgewacht);
        if (Cite("A3/1.1#9.b", value) && CarriesAll(value, afwachten))
        {
            Cite("A3/1.1#9.b", afwachten, "procedureel-rechtmatig-is-mogen-afwachten");
        }
    }

    private void WalkAlleenstaandeMinderjarige()
    {
        var minderjarig = Feiten3.Minderjarig(d, peildatum);
        if (Cite("A3/1.1#9.c", AlleenstaandeMinderjarige) && CarriesAll(AlleenstaandeMinderjarige, minderjarig))
        {
            Cite("A3/1.1#9.c", minderjarig, "minderjarig-op-de-peildatum");
        }
    }

    private void WalkVervolgingOfSchade()
    {
        if (!Cite("A3/1.1#9.e", VervolgingOfSchade))
        {
            return;
        }

        if (CarriesAll(VervolgingOfSchade, Feiten3.RisicoInHerkomstland(d)))
        {
            CiteRisicoInHerkomstland();
        }

        WalkGeenAnderLand(VervolgingOfSchade);
    }

    private void WalkGezondheid()
    {
        if (Cite("A3/1.1#9.f", Gezondheid))
        {
            WalkGeenAnderLand(Gezondheid);
        }
    }

    private void WalkGeenAnderLand(Truth whole)
    {
        if (CarriesAll(whole, Not(KanErheen)) && Cite("A3/1.1#9.e", Not(KanErheen), "risico-in-elk-land-van-terugkeer"))
        {
            WalkKanErheen();
        }
    }

    // ---------- A right of residence elsewhere ----------

    private void ConsiderElders()
    {
        var value = EldersGaatVoor;
        if (!Cite("A3/1.1#6.s2", value) || value == Truth.No)
        {
            return;
        }

        if (BevelGaatVoor == value && Cite("A3/2#BevelRegulier.1.s1", value))
        {
            WalkHeeft(Regulier);
            WalkGeldig(Regulier);
            if (Regulier != Truth.No)
            {
                ConsiderAlsnog();
            }
        }

        if (Beschermd == value)
        {
            WalkBeschermd();
        }
    }

    private void ConsiderAlsnog()
    {
        if (Alsnog == Truth.No && AlsnogGrond == Truth.No)
        {
            Cite("A3/2#BevelRegulier.1.s3", Truth.No);
        }
        else
        {
            WalkAlsnog();
        }
    }

    private void WalkAlsnog()
    {
        if (!Cite("A3/2#BevelRegulier.1.s3", Alsnog))
        {
            return;
        }

        WalkHeeft(AlsnogGrond);
        WalkGeldig(AlsnogGrond);
        if (AlsnogGrond != Truth.No)
        {
            if (Beschermd == Truth.No)
            {
                Cite("A3/2#GeenTKB.1.s1", Truth.No);
            }
            else
            {
                WalkBeschermd();
            }
        }
    }

    private void WalkBeschermd()
    {
        if (Cite("A3/2#GeenTKB.1.s1", Beschermd))
        {
            WalkHeeft(Beschermd);
        }
    }

    private void WalkHeeft(Truth whole)
    {
        if (CarriesAll(whole, Feiten3.Heeft(d)))
        {
            Cite("A3/2#BevelRegulier.1.s1", Feiten3.Heeft(d), "gesteld-verblijfsrecht-elders");
        }
    }

    private void WalkGeldig(Truth whole)
    {
        var geldig = Feiten3.Geldig(d, peildatum);
        if (CarriesAll(whole, geldig))
        {
            Cite("A3/2#BevelRegulier.1.s1", geldig, "verblijfsrecht-elders-geldig-op-de-laatste-dag");
        }
    }

    // ---------- The supplementary decision ----------

    private void WalkAanvullend()
    {
        if (!Cite("A3/1.1#7", Aanvullend))
        {
            return;
        }

        var grond = AanvullendGrond;
        if (CarriesAll(grond, GeenLandGenoemdOfGebleken))
        {
            CiteWhere("A3/1.1#7.1", Feiten3.GeenLandGenoemd(d), GeenLandGenoemdOfGebleken);
            if (LandGebleken == GeenLandGenoemdOfGebleken)
            {
                WalkLandGebleken();
            }
        }

        if (CarriesAll(grond, NietNagekomen))
        {
            Cite("A3/1.1#7", NietNagekomen, "aanvullend-bij-lopend-besluit");
            WalkNietNagekomen();
        }

        WalkPersoon(grond);
        if (CarriesAll(grond, LandToevoegen))
        {
            WalkLandToevoegen();
        }

        if (grond != Truth.No)
        {
            ConsiderUitzonderingenBTotH();
            ConsiderElders();
        }
    }

    private void ConsiderUitzonderingenBTotH()
    {
        if (Feiten3.AndereAanvraagLoopt(d) != Truth.No)
        {
            WalkAndereAanvraagLoopt();
        }
        else
        {
            Cite("A3/1.1#9.b", Truth.No);
        }

        if (AlleenstaandeMinderjarige != Truth.No)
        {
            WalkAlleenstaandeMinderjarige();
        }
        else
        {
            Cite("A3/1.1#9.c", Truth.No);
        }

        Cite("A3/1.1#9.d", Feiten3.Artikel8(d));
        if (VervolgingOfSchade != Truth.No)
        {
            WalkVervolgingOfSchade();
        }
        else
        {
            Cite("A3/1.1#9.e", Truth.No);
        }

        if (Gezondheid != Truth.No)
        {
            WalkGezondheid();
        }
        else
        {
            Cite("A3/1.1#9.f", Truth.No);
        }

        Cite("A3/1.1#9.g", Feiten3.Overdracht(d));
        Cite("A3/1.1#9.h", Feiten3.VrijVerkeer(d));
    }

    private void WalkLandGebleken()
    {
        if (!Cite("A3/1.1#7.2", LandGebleken))
        {
            return;
        }

        if (AnderLandGebleken == LandGebleken)
        {
            for (var i = 0; i < (d.AndereLandenVanTerugkeer?.Count ?? 0); i++)
            {
                var gebleken = Feiten3.NieuwGebleken(d.AndereLandenVanTerugkeer![i]);
                if (CarriesList(AnderLandGebleken, gebleken))
                {
                    WalkLandBuitenZonderRisico(d.AndereLandenVanTerugkeer[i], i, gebleken);
                }
            }
        }

        if (HerkomstGebleken == LandGebleken && CarriesAll(HerkomstGebleken, HerkomstNoembaar))
        {
            WalkHerkomstNoembaar();
        }
    }

    private void WalkLandToevoegen()
    {
        var value = LandToevoegen;
        Cite("A3/1.1#8.s1", value);
        if (LandGebleken == value)
        {
            WalkLandGebleken();
        }

        if (HerkomstNieuw == value && CarriesAll(value, HerkomstNoembaar))
        {
            WalkHerkomstNoembaar();
        }

        if (LandNieuwNoembaar == value)
        {
            for (var i = 0; i < (d.AndereLandenVanTerugkeer?.Count ?? 0); i++)
            {
                var land = d.AndereLandenVanTerugkeer![i];
                var noembaar = Feiten3.NieuwNoembaar(d, land);
                if (CarriesList(value, noembaar))
                {
                    WalkLand(land, i, noembaar, metAanwijzingen: true);
                }
            }
        }
    }
}
