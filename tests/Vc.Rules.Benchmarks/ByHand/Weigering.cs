using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Benchmarks.ByHand;

/// <summary>"Is a refusal alert (weigeringssignalering) in SIS due?" of A2/12.6, by hand. The names are those of the norms in <c>A2_12_6_2025</c>.</summary>
internal readonly struct HandwrittenWeigering : ILawByHand
{
    public static int TwoValued(Dossier d, LocalDate peildatum) => Coded.Of(Weigering2.Weigering(d, peildatum));

    public static int ThreeValued(Dossier d, LocalDate peildatum) => Coded.Of(Weigering3.Weigering(d, peildatum));

    public static Reasoned Reason(Dossier d, LocalDate peildatum) => WeigeringMetGronden.Weigering(d, peildatum);
}

file static class Termijnen
{
    public static readonly LocalDate NieuweRegeling = new(2023, 3, 7);

    /// <summary>An alert of before this day can have a last day of its own.</summary>
    public static readonly LocalDate TwintigJaarSinds = Publicaties.Sinds2025.From.NotAfter;

    public static readonly Period TwintigJaar = Period.FromYears(20);

    public static readonly Period VijfJaar = Period.FromYears(5);

    public static readonly Period TweeJaar = Period.FromYears(2);
}

/// <summary>
/// Two truth values: what is not known counts as "no". On dossiers that know everything it is right. With a fact missing it is not:
/// a missing exception (nationality, incompatible alert, ground of the declaration) counts as absent, so it says "alert" where that is still open; a missing ground counts as absent,
/// so it says "no alert" where that is still open; the negation of a missing fact counts as "yes" (an entry ban of unknown effect "has not taken effect");
/// and a term of which the first day or the scope is missing counts as not over.
/// </summary>
internal static class Weigering2
{
    public static bool Weigering(Dossier d, LocalDate peildatum)
    {
        if (d.Vreemdeling?.Nationaliteit == Nationaliteit.Lidstaat || Onverenigbaar(d))
        {
            return false;
        }

        // The term of a ground on entry plays a part only where no ground without a term carries the alert: so whether it counts beside one (samenloop) does not matter here.
        if (DuurOpToegang(d) is { } duur && !DuurIsOm(d, duur, peildatum))
        {
            return true;
        }

        var geenVergunningElders = d.Verblijf?.VergunningAndereLidstaat is VergunningElders.Geen or VergunningElders.GesteldNietAangetoond;
        if (geenVergunningElders && d.Ongewenstverklaring is { Uitgesproken: true } ongewenst
            && ongewenst.Grond != GrondOngewenstverklaring.AndereGrond && ongewenst.VoldoetAanArtikel24 == true
            && d.Vreemdeling?.FamilielidVanOnderdaanLidstaat != true)
        {
            return true;
        }

        var bevestiging = d.Vertrek?.TerugkeerbevestigingOntvangen == true;
        var vertrokken = bevestiging || d.Vertrek?.GrondgebiedLidstaten == VertrekBekend.Vertrokken;
        if (geenVergunningElders && vertrokken && HeeftInreisverbod(d.Inreisverboden))
        {
            return true;
        }

        var inreisverbodGeldt = d.Inreisverboden is { Count: > 0 };
        var genomen = d.BesluitTotSignalering?.Genomen == true;
        if (bevestiging && (inreisverbodGeldt || genomen) && StaatInSis(d.Signaleringen)
            && (geenVergunningElders || d.Beoordelingen?.WeigeringNaBevestigingOndanksVergunning?.Oordeel == true))
        {
            return true;
        }

        // Rangorde.1 sets the decision aside; Rangorde.2 lifts that where an alert for the entry ban is not possible. The ways in which that alert is possible after departure have answered already.
        return geenVergunningElders && genomen && !(inreisverbodGeldt && !vertrokken && WegensInreisverbodMogelijk(d));
    }

    // The longest term of the grounds on entry that hold; null where none does.
    public static Period? DuurOpToegang(Dossier d)
    {
        if (d.Toegang is not { } toegang)
        {
            return null;
        }

        var geweigerd = toegang.Geweigerd == true;
        var oordeel = toegang.Gewenst == true || WeigeringVanNu(d) ? d.Beoordelingen : null;
        return oordeel?.ConcreteAanwijzingenNationaleVeiligheid?.Oordeel == true ? Termijnen.TwintigJaar
            : geweigerd && (toegang.WegensValsDocument == true || toegang.WegensDrugssmokkel == true) ? Termijnen.VijfJaar
            : oordeel?.ConcreteAanwijzingenOpenbareOrde?.Oordeel == true ? Termijnen.TweeJaar
            : null;
    }

    // A refusal of before the text of 2025 on which no alert stands is none of now, unless it belongs to the danger.
    public static bool WeigeringVanNu(Dossier d) =>
        d.Toegang is { Geweigerd: true } toegang
        && (toegang.DatumWeigering >= Termijnen.TwintigJaarSinds || d.Beoordelingen?.WeigeringHoortBijGevaar?.Oordeel == true || LaatsteOpToegang(d) is not null);

    // SIS.3 says whose terms these are; without a refusal there is no first day. Whoever wants to enter now and is a danger keeps a ground of his own.
    public static bool DuurIsOm(Dossier d, Period duur, LocalDate peildatum) =>
        d.Toegang is { Geweigerd: true, DatumWeigering: { } eersteDag } toegang
        && (toegang.AanGrensdoorlaatpost == true || d.Verblijf?.Verblijfplaats is Verblijfplaats.BuitenEu or Verblijfplaats.EldersInDeEu)
        && !(toegang.Gewenst == true && IsGevaar(d.Beoordelingen))
        && (OudeSignalering(d, eersteDag) is { } oude ? !NieuweSignalering(d) && !(oude.LaatsteDag >= peildatum) : Termijn.LastDay(eersteDag, duur) < peildatum);

    // The alert for national security that stood already when its term was changed: it keeps its own last day. Of more than one the last counts.
    private static BestaandeSignalering? OudeSignalering(Dossier d, LocalDate datumWeigering) =>
        datumWeigering >= Termijnen.TwintigJaarSinds || d.Beoordelingen?.ConcreteAanwijzingenNationaleVeiligheid?.Oordeel != true ? null : LaatsteOpToegang(d);

    private static BestaandeSignalering? LaatsteOpToegang(Dossier d)
    {
        BestaandeSignalering? last = null;
        for (var i = 0; i < (d.Signaleringen?.Count ?? 0); i++)
        {
            var signalering = d.Signaleringen![i];
            if (signalering is { Register: Register.Sis, Soort: SoortSignalering.Weigering, Grondslag: Grondslag.Toegang } && !(signalering.LaatsteDag <= last?.LaatsteDag))
            {
                last = signalering;
            }
        }

        return last;
    }

    // Asked only of whoever does not want to enter now.
    private static bool NieuweSignalering(Dossier d) =>
        (d.Toegang is { WegensValsDocument: true } or { WegensDrugssmokkel: true } || d.Beoordelingen?.ConcreteAanwijzingenOpenbareOrde?.Oordeel == true)
        && d.Beoordelingen?.NieuweSignaleringNaastStaande?.Oordeel == true;

    private static bool IsGevaar(Beoordelingen? oordeel) =>
        oordeel?.ConcreteAanwijzingenNationaleVeiligheid?.Oordeel == true || oordeel?.ConcreteAanwijzingenOpenbareOrde?.Oordeel == true;

    public static bool Onverenigbaar(Dossier d) =>
        d.SignaleringAndereLidstaat?.Aanwezig == true && d.Beoordelingen?.SignaleringenOnverenigbaar?.Oordeel == true && d.Beoordelingen.InvoerOndanksOnverenigbaarheid?.Oordeel != true;

    public static bool HeeftInreisverbod(Lijst<Inreisverbod>? inreisverboden)
    {
        for (var i = 0; i < (inreisverboden?.Count ?? 0); i++)
        {
            if (inreisverboden![i].Soort is SoortInreisverbod.Zwaar or SoortInreisverbod.Licht)
            {
                return true;
            }
        }

        return false;
    }

    public static bool StaatInSis(Lijst<BestaandeSignalering>? signaleringen)
    {
        for (var i = 0; i < (signaleringen?.Count ?? 0); i++)
        {
            if (signaleringen![i].Register == Register.Sis)
            {
                return true;
            }
        }

        return false;
    }

    // Of a person with an entry ban who has not departed. An old alert without effect is enough, so the event that turns it into an alert on return plays no part.
    public static bool WegensInreisverbodMogelijk(Dossier d)
    {
        bool oudMetInreisverbod = false, oudZonderInreisverbod = false;
        for (var i = 0; i < (d.Terugkeerbesluiten?.Count ?? 0); i++)
        {
            var besluit = d.Terugkeerbesluiten![i];
            if (besluit.Datum is { } datum)
            {
                if (datum < Termijnen.NieuweRegeling)
                {
                    oudMetInreisverbod |= besluit.MetInreisverbod == true;
                    oudZonderInreisverbod |= besluit.MetInreisverbod != true;
                }
                else if (besluit.DoorBevoegdeAmbtenaar == true)
                {
                    return true;
                }
            }
        }

        if (oudZonderInreisverbod && d.ProcedureleGebeurtenis is { HeeftPlaatsgevonden: true, Datum: { } gebeurtenis } && gebeurtenis >= Termijnen.NieuweRegeling
            && d.Beoordelingen?.GebeurtenisLeidtTotSignalering?.Oordeel == true)
        {
            return true;
        }

        return WegensInreisverbodGesignaleerd(d)
            ? OudInreisverbodZonderWerking(d)
            : oudMetInreisverbod && d.Beoordelingen?.OudTerugkeerbesluitMetInreisverbodSignaleren?.Oordeel == true;
    }

    private static bool WegensInreisverbodGesignaleerd(Dossier d)
    {
        for (var i = 0; i < (d.Signaleringen?.Count ?? 0); i++)
        {
            if (d.Signaleringen![i] is { Register: Register.Sis, Soort: SoortSignalering.Weigering, Grondslag: Grondslag.Inreisverbod or Grondslag.TerugkeerbesluitMetInreisverbod })
            {
                return true;
            }
        }

        return false;
    }

    private static bool OudInreisverbodZonderWerking(Dossier d)
    {
        for (var i = 0; i < (d.Inreisverboden?.Count ?? 0); i++)
        {
            if (d.Inreisverboden![i].InWerking != true && d.Inreisverboden[i].Datum is { } datum && datum < Termijnen.NieuweRegeling)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The facts under the question, each with three truth values. Both yardsticks that know "unknown" read them.</summary>
file static class Facts3
{
    public static Truth Onderdaan(Dossier d) => d.Vreemdeling?.Nationaliteit is { } nationaliteit ? Kleene3.Of(nationaliteit == Nationaliteit.Lidstaat) : Truth.Unknown;

    public static Truth Onverenigbaar(Dossier d)
    {
        var aanwezig = Kleene3.Of(d.SignaleringAndereLidstaat?.Aanwezig);
        return aanwezig == Truth.No
            ? Truth.No
            : Kleene3.And(aanwezig, Kleene3.And(Kleene3.Of(d.Beoordelingen?.SignaleringenOnverenigbaar), Kleene3.Not(Kleene3.Of(d.Beoordelingen?.InvoerOndanksOnverenigbaarheid))));
    }

    public static Truth Geweigerd(Dossier d) => Kleene3.Of(d.Toegang?.Geweigerd);

    public static Truth BuitenDeEu(Dossier d, Truth geweigerd) => Kleene3.Or(
        d.Verblijf?.Verblijfplaats is { } plaats ? Kleene3.Of(plaats == Verblijfplaats.BuitenEu) : Truth.Unknown,
        Kleene3.And(geweigerd, Kleene3.Of(d.Toegang?.AanGrensdoorlaatpost)));

    public static Truth InDeEuBuitenNederland(Dossier d) => d.Verblijf?.Verblijfplaats is { } plaats ? Kleene3.Of(plaats == Verblijfplaats.EldersInDeEu) : Truth.Unknown;

    /// <summary>The longest term of the grounds on entry, of which at least one may hold; <c>null</c> while it is open which term that is.</summary>
    public static Period? Duur(Truth vijfJaar, Truth nationaleVeiligheid, Truth openbareOrde) => nationaleVeiligheid != Truth.No
        ? (nationaleVeiligheid == Truth.Yes ? Termijnen.TwintigJaar : null)
        : vijfJaar != Truth.No
            ? (vijfJaar == Truth.Yes ? Termijnen.VijfJaar : null)
            : openbareOrde == Truth.Yes ? Termijnen.TweeJaar : null;

    /// <summary>Whether the last day has passed, where there is a term that counts.</summary>
    public static Truth Voorbij(LocalDate? eersteDag, Period? duur, LocalDate peildatum) =>
        eersteDag is { } dag && duur is not null ? Kleene3.Of(Termijn.LastDay(dag, duur) < peildatum) : Truth.Unknown;

    /// <summary>Whether a refusal is one of now for a danger: it is of since the text of 2025, or an alert stands on it, or it belongs to the danger.</summary>
    public static Truth WeigeringVanNu(Dossier d, Truth geweigerd, LocalDate peildatum) => geweigerd == Truth.No
        ? Truth.No
        : Kleene3.And(geweigerd, Kleene3.Or(
            d.Toegang?.DatumWeigering is { } datum ? Kleene3.Of(datum >= Termijnen.TwintigJaarSinds) : Truth.Unknown,
            Kleene3.Or(OpToegangGesignaleerd(d.Signaleringen, peildatum).Staat, Kleene3.Of(d.Beoordelingen?.WeigeringHoortBijGevaar))));

    public static Truth Gewenst(Dossier d) => Kleene3.Of(d.Toegang?.Gewenst);

    /// <summary>Whether an alert for entry stands in SIS, and whether one does of which the last day has not passed.</summary>
    public static (Truth Staat, Truth Loopt) OpToegangGesignaleerd(Lijst<BestaandeSignalering>? signaleringen, LocalDate peildatum)
    {
        if (signaleringen is null)
        {
            return (Truth.Unknown, Truth.Unknown);
        }

        Truth staat = Truth.No, loopt = Truth.No;
        for (var i = 0; i < signaleringen.Count && loopt != Truth.Yes; i++)
        {
            var signalering = signaleringen[i];
            if (signalering is { Register: null or Register.Sis, Soort: null or SoortSignalering.Weigering, Grondslag: null or Grondslag.Toegang })
            {
                var own = Kleene3.Of(signalering is { Register: not null, Soort: not null, Grondslag: not null } ? true : null);
                staat = Kleene3.Or(staat, own);
                loopt = Kleene3.Or(loopt, Kleene3.And(own, signalering.LaatsteDag is { } laatste ? Kleene3.Of(laatste >= peildatum) : Truth.Unknown));
            }
        }

        return (staat, loopt);
    }

    /// <summary>Whether an alert for national security stood already when its term was changed.</summary>
    public static Truth OudeSignaleringStaat(Dossier d, Truth nationaleVeiligheid, Truth geweigerd, Truth gesignaleerd) => Kleene3.And(
        Kleene3.And(nationaleVeiligheid, geweigerd),
        d.Toegang?.DatumWeigering is { } datum ? Kleene3.Of(datum < Termijnen.TwintigJaarSinds) : Truth.Unknown,
        gesignaleerd);

    public static Truth NieuweSignalering(Dossier d, Truth oudeStaat, Truth loopt, Truth vijfJaar, Truth openbareOrde) => Kleene3.And(
        oudeStaat,
        Kleene3.Or(Kleene3.And(Gewenst(d), loopt), vijfJaar, openbareOrde),
        Kleene3.Of(d.Beoordelingen?.NieuweSignaleringNaastStaande));

    public static Truth GeenVergunningElders(Dossier d) => d.Verblijf?.VergunningAndereLidstaat is { } vergunning ? Kleene3.Of(vergunning != VergunningElders.Aangetoond) : Truth.Unknown;

    public static Truth Genomen(Dossier d) => Kleene3.Of(d.BesluitTotSignalering?.Genomen);

    public static Truth Terugkeerbevestiging(Dossier d) => Kleene3.Of(d.Vertrek?.TerugkeerbevestigingOntvangen);

    /// <summary>Both "departure is established" (SIS.2.1.3) and "no alert on return any more" (SIS.5.1).</summary>
    public static Truth Vertrokken(Dossier d, Truth bevestiging) =>
        Kleene3.Or(d.Vertrek?.GrondgebiedLidstaten is { } vertrek ? Kleene3.Of(vertrek == VertrekBekend.Vertrokken) : Truth.Unknown, bevestiging);

    public static Truth OngewenstNietInSis(Ongewenstverklaring? ongewenst, Truth uitgesproken) => uitgesproken == Truth.No
        ? Truth.No
        : Kleene3.And(uitgesproken, Kleene3.Or(
            ongewenst?.Grond is { } grond ? Kleene3.Of(grond == GrondOngewenstverklaring.AndereGrond) : Truth.Unknown,
            Kleene3.Not(Kleene3.Of(ongewenst?.VoldoetAanArtikel24))));

    public static Truth InreisverbodGeldt(Lijst<Inreisverbod>? inreisverboden) => inreisverboden is null ? Truth.Unknown : Kleene3.Of(inreisverboden.Count > 0);

    public static Truth HeeftInreisverbod(Lijst<Inreisverbod>? inreisverboden)
    {
        if (inreisverboden is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < inreisverboden.Count; i++)
        {
            if (inreisverboden[i].Soort is SoortInreisverbod.Zwaar or SoortInreisverbod.Licht)
            {
                return Truth.Yes;
            }

            any = Truth.Unknown;
        }

        return any;
    }

    public static Truth StaatInSis(Lijst<BestaandeSignalering>? signaleringen)
    {
        if (signaleringen is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < signaleringen.Count; i++)
        {
            switch (signaleringen[i].Register)
            {
                case Register.Sis:
                    return Truth.Yes;
                case null:
                    any = Truth.Unknown;
                    break;
            }
        }

        return any;
    }

    public static Truth WegensInreisverbodGesignaleerd(Lijst<BestaandeSignalering>? signaleringen)
    {
        if (signaleringen is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < signaleringen.Count; i++)
        {
            var signalering = signaleringen[i];
            if (signalering.Register is null or Register.Sis && signalering.Soort is null or SoortSignalering.Weigering
                && signalering.Grondslag is null or Grondslag.Inreisverbod or Grondslag.TerugkeerbesluitMetInreisverbod)
            {
                if (signalering is { Register: not null, Soort: not null, Grondslag: not null })
                {
                    return Truth.Yes;
                }

                any = Truth.Unknown;
            }
        }

        return any;
    }

    public static Truth OudInreisverbodZonderWerking(Lijst<Inreisverbod>? inreisverboden)
    {
        if (inreisverboden is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < inreisverboden.Count; i++)
        {
            var inreisverbod = inreisverboden[i];
            if (inreisverbod.InWerking != true && (inreisverbod.Datum is not { } datum || datum < Termijnen.NieuweRegeling))
            {
                if (inreisverbod is { InWerking: not null, Datum: not null })
                {
                    return Truth.Yes;
                }

                any = Truth.Unknown;
            }
        }

        return any;
    }

    /// <summary>Whether there is a return decision of before the new rules that came with an entry ban, or one that came without.</summary>
    public static Truth OudTerugkeerbesluit(Lijst<Terugkeerbesluit>? besluiten, bool metInreisverbod)
    {
        if (besluiten is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < besluiten.Count; i++)
        {
            var besluit = besluiten[i];
            if (besluit.MetInreisverbod != !metInreisverbod && (besluit.Datum is not { } datum || datum < Termijnen.NieuweRegeling))
            {
                if (besluit is { MetInreisverbod: not null, Datum: not null })
                {
                    return Truth.Yes;
                }

                any = Truth.Unknown;
            }
        }

        return any;
    }

    public static Truth NieuwTerugkeerbesluit(Lijst<Terugkeerbesluit>? besluiten)
    {
        if (besluiten is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < besluiten.Count; i++)
        {
            var besluit = Kleene3.And(Kleene3.Of(besluiten[i].DoorBevoegdeAmbtenaar), VanafNieuweRegeling(besluiten[i].Datum));
            if (besluit == Truth.Yes)
            {
                return Truth.Yes;
            }

            any = Kleene3.Or(any, besluit);
        }

        return any;
    }

    public static Truth NietVertrokken(Dossier d) => d.Vertrek?.GrondgebiedLidstaten is { } vertrek ? Kleene3.Of(vertrek != VertrekBekend.Vertrokken) : Truth.Unknown;

    public static Truth GebeurtenisLeidtTotSignalering(Dossier d) => Kleene3.And(
        Kleene3.And(Kleene3.Of(d.ProcedureleGebeurtenis?.HeeftPlaatsgevonden), VanafNieuweRegeling(d.ProcedureleGebeurtenis?.Datum)),
        Kleene3.Of(d.Beoordelingen?.GebeurtenisLeidtTotSignalering));

    public static Truth VanafNieuweRegeling(LocalDate? date) => date is { } known ? Kleene3.Of(known >= Termijnen.NieuweRegeling) : Truth.Unknown;
}

/// <summary>Three truth values, the outcome only: Kleene's logic in <c>if</c> and <c>else</c>, quick answers first, lists walked only where they can matter.</summary>
file static class Weigering3
{
    public static Truth Weigering(Dossier d, LocalDate peildatum)
    {
        // Both ways to the alert have these two exceptions.
        var uitzondering = Facts3.Onderdaan(d);
        if (uitzondering == Truth.Yes)
        {
            return Truth.No;
        }

        uitzondering = Kleene3.Or(uitzondering, Facts3.Onverenigbaar(d));
        return uitzondering == Truth.Yes ? Truth.No : Kleene3.And(Gronden(d, Kleene3.Not(uitzondering), peildatum), Kleene3.Not(uitzondering));
    }

    private static Truth Gronden(Dossier d, Truth geenUitzondering, LocalDate peildatum)
    {
        var toegang = d.Toegang;
        var geweigerd = Facts3.Geweigerd(d);
        var vijfJaar = geweigerd == Truth.No
            ? Truth.No
            : Kleene3.And(geweigerd, Kleene3.Or(Kleene3.Of(toegang?.WegensValsDocument), Kleene3.Of(toegang?.WegensDrugssmokkel)));
        Truth nationaleVeiligheid = Truth.No, openbareOrde = Truth.No;
        var weigeringVanNu = Facts3.WeigeringVanNu(d, geweigerd, peildatum);
        var toegangGevraagd = Kleene3.Or(weigeringVanNu, Kleene3.Of(toegang?.Gewenst));
        if (toegangGevraagd != Truth.No)
        {
            nationaleVeiligheid = Kleene3.And(toegangGevraagd, Kleene3.Of(d.Beoordelingen?.ConcreteAanwijzingenNationaleVeiligheid));
            openbareOrde = Kleene3.And(toegangGevraagd, Kleene3.Of(d.Beoordelingen?.ConcreteAanwijzingenOpenbareOrde));
        }

        var opToegang = Kleene3.Or(vijfJaar, Kleene3.Or(nationaleVeiligheid, openbareOrde));
        if (opToegang == Truth.No)
        {
            return ZonderTermijn(d, geenUitzondering);
        }

        // Without a refusal there is no first day, and out of the scope of SIS.3 no term: nothing that can be over. Whoever wants to enter now and is a danger keeps a ground of his own.
        var termijn = geweigerd == Truth.No
            ? Truth.No
            : Kleene3.And(Kleene3.And(Kleene3.Or(vijfJaar, weigeringVanNu), opToegang), Kleene3.Or(Facts3.BuitenDeEu(d, geweigerd), Facts3.InDeEuBuitenNederland(d)));
        var gewenstEnGevaar = Kleene3.And(Kleene3.Of(toegang?.Gewenst), Kleene3.Or(nationaleVeiligheid, openbareOrde));
        if (gewenstEnGevaar == Truth.Yes || (termijn == Truth.No && opToegang == Truth.Yes))
        {
            return Truth.Yes;
        }

        var zonderTermijn = ZonderTermijn(d, geenUitzondering);
        if (zonderTermijn == Truth.Yes)
        {
            return Truth.Yes;
        }

        termijn = Kleene3.And(termijn, Kleene3.Not(Kleene3.And(zonderTermijn, Kleene3.Not(Kleene3.Of(d.Beoordelingen?.TermijnOokBijGrondZonderTermijn)))));
        var voorbij = termijn == Truth.No ? Truth.No : Voorbij(d, termijn, vijfJaar, nationaleVeiligheid, openbareOrde, geweigerd, peildatum);
        return Kleene3.Or(zonderTermijn, Kleene3.And(opToegang, Kleene3.Or(gewenstEnGevaar, Kleene3.Not(voorbij))));
    }

    // An alert that stood already when the term was changed keeps its own last day.
    private static Truth Voorbij(Dossier d, Truth termijn, Truth vijfJaar, Truth nationaleVeiligheid, Truth openbareOrde, Truth geweigerd, LocalDate peildatum)
    {
        Truth oudeStaat = Truth.No, eigenVoorbij = Truth.No;
        if (nationaleVeiligheid != Truth.No)
        {
            var (staat, loopt) = Facts3.OpToegangGesignaleerd(d.Signaleringen, peildatum);
            oudeStaat = Facts3.OudeSignaleringStaat(d, nationaleVeiligheid, geweigerd, staat);
            eigenVoorbij = Kleene3.And(
                Kleene3.And(termijn, oudeStaat),
                Kleene3.Not(Facts3.NieuweSignalering(d, oudeStaat, loopt, vijfJaar, openbareOrde)),
                Kleene3.Not(loopt));
        }

        var gewoon = Kleene3.And(termijn, Kleene3.Not(oudeStaat));
        return Kleene3.Or(eigenVoorbij, gewoon == Truth.Yes ? Facts3.Voorbij(d.Toegang?.DatumWeigering, Facts3.Duur(vijfJaar, nationaleVeiligheid, openbareOrde), peildatum) : gewoon);
    }

    // The grounds for which the paragraph names no term, and the duty after a confirmation of return.
    private static Truth ZonderTermijn(Dossier d, Truth geenUitzondering)
    {
        var gronden = Truth.No;
        var geenVergunningElders = Facts3.GeenVergunningElders(d);
        if (geenVergunningElders != Truth.No)
        {
            var ongewenst = d.Ongewenstverklaring;
            var uitgesproken = Kleene3.Of(ongewenst?.Uitgesproken);
            if (uitgesproken != Truth.No)
            {
                gronden = Kleene3.Or(gronden, Kleene3.And(
                    Kleene3.And(geenVergunningElders, uitgesproken),
                    Kleene3.Not(Kleene3.Or(Facts3.OngewenstNietInSis(ongewenst, uitgesproken), Kleene3.Of(d.Vreemdeling?.FamilielidVanOnderdaanLidstaat)))));
                if (gronden == Truth.Yes)
                {
                    return Truth.Yes;
                }
            }
        }

        var bevestiging = Facts3.Terugkeerbevestiging(d);
        var vertrokken = Facts3.Vertrokken(d, bevestiging);
        var vertrokkenMetInreisverbod = Kleene3.And(geenVergunningElders, vertrokken);
        if (vertrokkenMetInreisverbod != Truth.No)
        {
            vertrokkenMetInreisverbod = Kleene3.And(vertrokkenMetInreisverbod, Facts3.HeeftInreisverbod(d.Inreisverboden));
            if (vertrokkenMetInreisverbod == Truth.Yes)
            {
                return Truth.Yes;
            }
        }

        var genomen = Facts3.Genomen(d);
        var inreisverbodGeldt = Facts3.InreisverbodGeldt(d.Inreisverboden);
        var naBevestiging = Kleene3.And(
            Kleene3.And(bevestiging, Kleene3.Or(inreisverbodGeldt, genomen)),
            Kleene3.Or(geenVergunningElders, Kleene3.Of(d.Beoordelingen?.WeigeringNaBevestigingOndanksVergunning)));
        if (naBevestiging != Truth.No)
        {
            naBevestiging = Kleene3.And(naBevestiging, Facts3.StaatInSis(d.Signaleringen));
            if (naBevestiging == Truth.Yes)
            {
                return Truth.Yes;
            }
        }

        gronden = Kleene3.Or(Kleene3.Or(gronden, vertrokkenMetInreisverbod), naBevestiging);
        var besluit = Kleene3.And(geenVergunningElders, genomen);
        if (besluit == Truth.No)
        {
            return gronden;
        }

        // Rangorde: an entry ban goes before the decision (1), unless an alert for the entry ban is not possible (2).
        var metInreisverbod = Kleene3.And(genomen, inreisverbodGeldt);
        if (metInreisverbod == Truth.No)
        {
            return Kleene3.Or(gronden, besluit);
        }

        var mogelijk = Kleene3.Or(vertrokkenMetInreisverbod, Kleene3.And(Kleene3.And(naBevestiging, geenUitzondering), inreisverbodGeldt));
        if (vertrokken != Truth.Yes)
        {
            mogelijk = Kleene3.Or(mogelijk, Kleene3.And(Kleene3.Not(vertrokken), VoorVertrekMogelijk(d, inreisverbodGeldt)));
        }

        var rangorde2 = Kleene3.And(metInreisverbod, Kleene3.Not(mogelijk));
        var rangorde1 = Kleene3.And(metInreisverbod, Kleene3.Not(rangorde2));
        return Kleene3.Or(gronden, Kleene3.And(besluit, Kleene3.Not(rangorde1)));
    }

    // An old alert without effect is enough, so the event that turns it into an alert on return plays no part.
    private static Truth VoorVertrekMogelijk(Dossier d, Truth inreisverbodGeldt)
    {
        var mogelijk = Kleene3.And(inreisverbodGeldt, Facts3.NieuwTerugkeerbesluit(d.Terugkeerbesluiten));
        if (mogelijk == Truth.Yes)
        {
            return Truth.Yes;
        }

        var gesignaleerd = Facts3.WegensInreisverbodGesignaleerd(d.Signaleringen);
        if (gesignaleerd != Truth.No)
        {
            mogelijk = Kleene3.Or(mogelijk, Kleene3.And(gesignaleerd, Facts3.OudInreisverbodZonderWerking(d.Inreisverboden)));
        }

        var zonderSignalering = Kleene3.And(Kleene3.Not(gesignaleerd), Kleene3.Of(d.Beoordelingen?.OudTerugkeerbesluitMetInreisverbodSignaleren));
        if (zonderSignalering != Truth.No)
        {
            zonderSignalering = Kleene3.And(zonderSignalering, Facts3.OudTerugkeerbesluit(d.Terugkeerbesluiten, metInreisverbod: true));
        }

        var oudTerugkeerbesluit = Kleene3.And(Facts3.NietVertrokken(d), Facts3.GebeurtenisLeidtTotSignalering(d));
        if (oudTerugkeerbesluit != Truth.No)
        {
            oudTerugkeerbesluit = Kleene3.And(oudTerugkeerbesluit, Facts3.OudTerugkeerbesluit(d.Terugkeerbesluiten, metInreisverbod: false));
        }

        return Kleene3.Or(mogelijk, Kleene3.And(Kleene3.Or(oudTerugkeerbesluit, zonderSignalering), inreisverbodGeldt));
    }
}

/// <summary>
/// Three truth values and the chain: the norms that carry the answer and the exceptions that were considered, in the order of the rule, each once a place.
/// Each condition is worked out at most once, and only when the answer or the chain asks for it.
/// </summary>
file sealed class WeigeringMetGronden : Reasoner
{
    private readonly Dossier _d;
    private readonly LocalDate _peildatum;
    private readonly Truth _geenVergunningElders;
    private readonly Truth _genomen;
    private readonly Truth _inreisverbodGeldt;
    private readonly Truth _onderdaan;
    private readonly Truth _onverenigbaar;
    private readonly Truth _uitgesproken;
    private readonly Truth _vertrokken;
    private readonly Truth _bevestiging;
    private readonly Truth _ongewenstNietInSis;
    private readonly Truth _familielid;
    private readonly Truth _geweigerd;
    private Truth? _weigeringVanNu;
    private Truth? _heeftInreisverbod;
    private Truth? _gesignaleerd;
    private Truth? _oudZonderWerking;
    private Truth? _oudTerugkeerbesluit;
    private Truth? _oudBesluitMetInreisverbod;
    private Truth? _nieuwTerugkeerbesluit;
    private Truth? _staatInSis;
    private Truth? _terugkeerMetInreisverbod;
    private Truth? _rangorde2;
    private Truth? _mogelijk;
    private Truth? _naBevestiging;
    private Truth? _inSis;
    private Truth? _zonderVergunningElders;
    private Truth? _duurIsOm;
    private (Truth Staat, Truth Loopt)? _opToegangGesignaleerd;

    private WeigeringMetGronden(Dossier d, LocalDate peildatum)
    {
        _d = d;
        _peildatum = peildatum;
        _geenVergunningElders = Facts3.GeenVergunningElders(d);
        _genomen = Facts3.Genomen(d);
        _inreisverbodGeldt = Facts3.InreisverbodGeldt(d.Inreisverboden);
        _onderdaan = Facts3.Onderdaan(d);
        _onverenigbaar = Facts3.Onverenigbaar(d);
        _uitgesproken = Kleene3.Of(d.Ongewenstverklaring?.Uitgesproken);
        _bevestiging = Facts3.Terugkeerbevestiging(d);
        _vertrokken = Facts3.Vertrokken(d, _bevestiging);
        _ongewenstNietInSis = Facts3.OngewenstNietInSis(d.Ongewenstverklaring, _uitgesproken);
        _familielid = Kleene3.Of(d.Vreemdeling?.FamilielidVanOnderdaanLidstaat);
        _geweigerd = Facts3.Geweigerd(d);
    }

    public static Reasoned Weigering(Dossier d, LocalDate peildatum)
    {
        var reasoning = new WeigeringMetGronden(d, peildatum);
        var inSis = reasoning.InSis;
        var naBevestiging = reasoning.NaBevestiging;
        var answer = Kleene3.Or(inSis, naBevestiging);
        if (inSis == answer)
        {
            reasoning.WalkInSis();
        }

        if (naBevestiging == answer)
        {
            reasoning.WalkNaBevestiging();
        }

        return reasoning.With(Coded.Of(answer));
    }

    // ---------- The conditions ----------

    private Truth GeenUitzondering => Kleene3.Not(Kleene3.Or(_onderdaan, _onverenigbaar));

    private Truth InSis => _inSis ??= Gronden == Truth.No ? Truth.No : Kleene3.And(Kleene3.And(Gronden, GeenUitzondering), Kleene3.Not(DuurIsOm));

    private Truth Gronden => Kleene3.Or(ZonderVergunningElders, OpToegang);

    private Truth OpToegang => Kleene3.Or(VijfJaar, Kleene3.Or(NationaleVeiligheid, OpenbareOrde));

    private Truth ZonderVergunningElders => _zonderVergunningElders ??= Kleene3.Or(Kleene3.Or(OngewenstVerklaard, BesluitGenomen), VertrokkenMetInreisverbod);

    private Truth OngewenstVerklaard => Kleene3.And(Kleene3.And(_geenVergunningElders, _uitgesproken), Kleene3.Not(Kleene3.Or(_ongewenstNietInSis, _familielid)));

    private Truth BesluitGenomen
    {
        get
        {
            var besluit = Kleene3.And(_geenVergunningElders, _genomen);
            return besluit == Truth.No ? Truth.No : Kleene3.And(besluit, Kleene3.Not(Rangorde1));
        }
    }

    private Truth VertrokkenMetInreisverbod
    {
        get
        {
            var vertrokken = Kleene3.And(_geenVergunningElders, _vertrokken);
            return vertrokken == Truth.No ? Truth.No : Kleene3.And(vertrokken, HeeftInreisverbod);
        }
    }

    private Truth WeigeringVanNu => _weigeringVanNu ??= Facts3.WeigeringVanNu(_d, _geweigerd, _peildatum);

    private Truth ToegangGevraagd => Kleene3.Or(Kleene3.Of(_d.Toegang?.Gewenst), WeigeringVanNu);

    private Truth ValsDocument => Kleene3.And(_geweigerd, Kleene3.Of(_d.Toegang?.WegensValsDocument));

    private Truth Drugssmokkel => Kleene3.And(_geweigerd, Kleene3.Of(_d.Toegang?.WegensDrugssmokkel));

    private Truth NationaleVeiligheid => Kleene3.And(ToegangGevraagd, Kleene3.Of(_d.Beoordelingen?.ConcreteAanwijzingenNationaleVeiligheid));

    private Truth OpenbareOrde => Kleene3.And(ToegangGevraagd, Kleene3.Of(_d.Beoordelingen?.ConcreteAanwijzingenOpenbareOrde));

    private Truth HeeftInreisverbod => _heeftInreisverbod ??= Facts3.HeeftInreisverbod(_d.Inreisverboden);

    private Truth Gesignaleerd => _gesignaleerd ??= Facts3.WegensInreisverbodGesignaleerd(_d.Signaleringen);

    private Truth OudZonderWerking => _oudZonderWerking ??= Facts3.OudInreisverbodZonderWerking(_d.Inreisverboden);

    private Truth NieuwTerugkeerbesluit => _nieuwTerugkeerbesluit ??= Facts3.NieuwTerugkeerbesluit(_d.Terugkeerbesluiten);

    private Truth SamenMetInreisverbod => _inreisverbodGeldt == Truth.No ? Truth.No : Kleene3.And(NieuwTerugkeerbesluit, _inreisverbodGeldt);

    private Truth GebeurtenisOnderNieuweRegeling => Facts3.VanafNieuweRegeling(_d.ProcedureleGebeurtenis?.Datum);

    private Truth GebeurtenisLeidtTotSignalering => Facts3.GebeurtenisLeidtTotSignalering(_d);

    private Truth Gebeurtenis => Kleene3.Or(NieuwTerugkeerbesluit, GebeurtenisLeidtTotSignalering);

    private Truth OudeSignalering => Gesignaleerd == Truth.No ? Truth.No : Kleene3.And(Gesignaleerd, OudZonderWerking);

    private Truth OudInreisverbod => OudeSignalering == Truth.No ? Truth.No : Kleene3.And(OudeSignalering, Gebeurtenis);

    private Truth OudTerugkeerbesluit => _oudTerugkeerbesluit ??= Kleene3.And(
        Kleene3.And(Facts3.OudTerugkeerbesluit(_d.Terugkeerbesluiten, metInreisverbod: false), Facts3.NietVertrokken(_d)),
        GebeurtenisLeidtTotSignalering);

    private Truth OudBesluitMetInreisverbod => _oudBesluitMetInreisverbod ??= Kleene3.And(
        Kleene3.And(Facts3.OudTerugkeerbesluit(_d.Terugkeerbesluiten, metInreisverbod: true), Kleene3.Not(Gesignaleerd)),
        Kleene3.Of(_d.Beoordelingen?.OudTerugkeerbesluitMetInreisverbodSignaleren));

    private Truth OudBesluit => Kleene3.Or(OudTerugkeerbesluit, OudBesluitMetInreisverbod);

    private Truth OudBesluitSamenMetInreisverbod => _inreisverbodGeldt == Truth.No ? Truth.No : Kleene3.And(OudBesluit, _inreisverbodGeldt);

    private Truth TerugkeerMetInreisverbod => _terugkeerMetInreisverbod ??= Kleene3.Or(Kleene3.Or(SamenMetInreisverbod, OudInreisverbod), OudBesluitSamenMetInreisverbod);

    private Truth BesluitMetInreisverbod => Kleene3.And(_genomen, _inreisverbodGeldt);

    private Truth Rangorde1 => Kleene3.And(BesluitMetInreisverbod, Kleene3.Not(Rangorde2));

    private Truth Rangorde2 => _rangorde2 ??= BesluitMetInreisverbod == Truth.No ? Truth.No : Kleene3.And(BesluitMetInreisverbod, Kleene3.Not(Mogelijk));

    private Truth TerugkeerVoorVertrek => _vertrokken == Truth.Yes ? Truth.No : Kleene3.And(TerugkeerMetInreisverbod, Kleene3.Not(_vertrokken));

    private Truth OudeSignaleringVoorVertrek => _vertrokken == Truth.Yes ? Truth.No : Kleene3.And(OudeSignalering, Kleene3.Not(_vertrokken));

    private Truth NaBevestigingMetInreisverbod => Kleene3.And(NaBevestiging, _inreisverbodGeldt);

    private Truth Mogelijk => _mogelijk ??= Kleene3.Or(Kleene3.Or(VertrokkenMetInreisverbod, TerugkeerVoorVertrek), Kleene3.Or(OudeSignaleringVoorVertrek, NaBevestigingMetInreisverbod));

    private Truth NaBevestiging => _naBevestiging ??= Kleene3.And(NaBevestigingGrond, GeenUitzondering);

    private Truth OokMetVergunningElders => Kleene3.Or(_geenVergunningElders, Kleene3.Of(_d.Beoordelingen?.WeigeringNaBevestigingOndanksVergunning));

    private Truth NaBevestigingGrond
    {
        get
        {
            var grond = Kleene3.And(_bevestiging, OokMetVergunningElders);
            return grond == Truth.No
                ? Truth.No
                : Kleene3.And(Kleene3.And(grond, _staatInSis ??= Facts3.StaatInSis(_d.Signaleringen)), Kleene3.Or(_genomen, _inreisverbodGeldt));
        }
    }

    private Truth BuitenDeEu => Facts3.BuitenDeEu(_d, _geweigerd);

    private Truth InDeEuBuitenNederland => Facts3.InDeEuBuitenNederland(_d);

    private Truth BuitenTerugkeerrichtlijn => Kleene3.Or(BuitenDeEu, InDeEuBuitenNederland);

    private Truth GrondZonderTermijn => Kleene3.Or(ZonderVergunningElders, NaBevestiging);

    private Truth OokOpGrondZonderTermijn =>
        GrondZonderTermijn == Truth.No ? Truth.No : Kleene3.And(GrondZonderTermijn, Kleene3.Not(Kleene3.Of(_d.Beoordelingen?.TermijnOokBijGrondZonderTermijn)));

    private Truth Gevaar => Kleene3.Or(NationaleVeiligheid, OpenbareOrde);

    private Truth GewenstEnGevaar => Kleene3.And(Kleene3.Of(_d.Toegang?.Gewenst), Gevaar);

    private Truth DuurIsOm => _duurIsOm ??= _geweigerd == Truth.No || GewenstEnGevaar == Truth.Yes || ZonderVergunningElders == Truth.Yes
        ? Truth.No
        : Kleene3.And(Kleene3.Not(Kleene3.Or(ZonderVergunningElders, GewenstEnGevaar)), Kleene3.Or(EigenVoorbij, Voorbij));

    private Truth VijfJaar => Kleene3.Or(ValsDocument, Drugssmokkel);

    private Truth Aanvang => Kleene3.Or(VijfJaar, WeigeringVanNu);

    private Truth HeeftTermijn => OpToegang == Truth.No || BuitenTerugkeerrichtlijn == Truth.No ? Truth.No : Kleene3.And(OpToegang, BuitenTerugkeerrichtlijn, Kleene3.Not(OokOpGrondZonderTermijn));

    private (Truth Staat, Truth Loopt) OpToegangGesignaleerd => _opToegangGesignaleerd ??= Facts3.OpToegangGesignaleerd(_d.Signaleringen, _peildatum);

    private Truth OudeSignaleringStaat => NationaleVeiligheid == Truth.No ? Truth.No : Facts3.OudeSignaleringStaat(_d, NationaleVeiligheid, _geweigerd, OpToegangGesignaleerd.Staat);

    private Truth NieuweSignalering => OudeSignaleringStaat == Truth.No ? Truth.No : Facts3.NieuweSignalering(_d, OudeSignaleringStaat, OpToegangGesignaleerd.Loopt, VijfJaar, OpenbareOrde);

    private Truth EigenTermijn => Kleene3.And(OudeSignaleringStaat, Kleene3.Not(NieuweSignalering));

    private Truth EigenVoorbij => EigenTermijn == Truth.No ? Truth.No : Kleene3.And(EigenTermijn, HeeftTermijn, Kleene3.Not(OpToegangGesignaleerd.Loopt));

    private Truth Voorbij
    {
        get
        {
            var termijn = Kleene3.And(Aanvang, HeeftTermijn, Kleene3.Not(OudeSignaleringStaat));
            return termijn == Truth.Yes ? Facts3.Voorbij(_d.Toegang?.DatumWeigering, Facts3.Duur(VijfJaar, NationaleVeiligheid, OpenbareOrde), _peildatum) : termijn;
        }
    }

    // ---------- The chain ----------

    private void WalkInSis()
    {
        var gronden = Gronden;
        Cite("A2/12.6#SIS.2", InSis);
        if (ZonderVergunningElders == gronden)
        {
            WalkZonderVergunningElders();
        }

        if (ValsDocument == gronden)
        {
            WalkValsDocument();
        }

        if (Drugssmokkel == gronden)
        {
            WalkDrugssmokkel();
        }

        if (NationaleVeiligheid == gronden)
        {
            WalkNationaleVeiligheid();
        }

        if (OpenbareOrde == gronden)
        {
            WalkOpenbareOrde();
        }

        WalkUitzonderingen(gronden);
        if (gronden != Truth.No)
        {
            WalkDuurIsOm();
        }
    }

    private void WalkValsDocument()
    {
        Cite("A2/12.6#SIS.2.2", ValsDocument);
    }

    private void WalkDrugssmokkel()
    {
        Cite("A2/12.6#SIS.2.3", Drugssmokkel);
    }

    private void WalkNationaleVeiligheid()
    {
        Cite("A2/12.6#SIS.2.4", NationaleVeiligheid);
        WalkToegangGevraagd(NationaleVeiligheid);
    }

    private void WalkToegangGevraagd(Truth gevaar)
    {
        if (CarriesAll(gevaar, ToegangGevraagd) && WeigeringVanNu == ToegangGevraagd)
        {
            WalkWeigeringVanNu();
        }
    }

    private void WalkWeigeringVanNu() => Cite("A2/12.6#SIS.2.4", WeigeringVanNu, "weigering-die-bij-het-gevaar-hoort");

    private void WalkOpenbareOrde()
    {
        Cite("A2/12.6#SIS.2.5", OpenbareOrde);
        WalkToegangGevraagd(OpenbareOrde);
    }

    // Where it does not apply it is only named. Where it applies or is open there is no "no" on the way to the last day: a refusal, a ground on entry, the scope and the samenloop all hold or are open.
    private void WalkDuurIsOm()
    {
        var value = DuurIsOm;
        Cite("A2/12.6#SIS.2", value, "duur-is-om");
        if (value == Truth.No)
        {
            return;
        }

        WalkZonderVergunningElders();
        WalkGewenstEnGevaar();
        var voorbij = Kleene3.Or(EigenVoorbij, Voorbij);
        if (EigenVoorbij == voorbij)
        {
            WalkEigenTermijn();
            WalkOpToegang();
            WalkBuitenTerugkeerrichtlijn();
            WalkOokOpGrondZonderTermijn();
        }

        if (Voorbij != voorbij)
        {
            return;
        }

        Cite("A2/12.6#SIS.2", Voorbij == Truth.Unknown ? Truth.Unknown : Truth.Yes, "laatste-dag-van-de-duur");
        if (CarriesAll(OudeSignaleringStaat, NationaleVeiligheid))
        {
            WalkNationaleVeiligheid();
        }

        WalkOpToegang();
        WalkBuitenTerugkeerrichtlijn();
        WalkOokOpGrondZonderTermijn();
        Cite("A2/12.6#SIS.2", Aanvang, "aanvang-op-dag-van-weigering");
        if (ValsDocument == Aanvang)
        {
            WalkValsDocument();
        }

        if (Drugssmokkel == Aanvang)
        {
            WalkDrugssmokkel();
        }

        if (WeigeringVanNu == Aanvang)
        {
            WalkWeigeringVanNu();
        }

        WalkDuur(Facts3.Duur(VijfJaar, NationaleVeiligheid, OpenbareOrde) is null ? Truth.Unknown : Truth.Yes);
    }

    private void WalkEigenTermijn()
    {
        var value = EigenTermijn;
        Cite("A2/12.6#SIS.2.4.s2", value, "signalering-houdt-haar-eigen-termijn");
        if (CarriesAll(value, NationaleVeiligheid))
        {
            WalkNationaleVeiligheid();
        }

        var nieuw = NieuweSignalering;
        if (!CarriesAll(value, Kleene3.Not(nieuw)))
        {
            return;
        }

        Cite("A2/12.6#SIS.2.4.s2", nieuw, "nieuwe-signalering-naast-een-staande");
        if (CarriesAll(nieuw, NationaleVeiligheid))
        {
            WalkNationaleVeiligheid();
        }

        var aanleiding = Kleene3.Or(Kleene3.And(Facts3.Gewenst(_d), OpToegangGesignaleerd.Loopt), VijfJaar, OpenbareOrde);
        if (!CarriesAll(nieuw, aanleiding))
        {
            return;
        }

        if (ValsDocument == aanleiding)
        {
            WalkValsDocument();
        }

        if (Drugssmokkel == aanleiding)
        {
            WalkDrugssmokkel();
        }

        if (OpenbareOrde == aanleiding)
        {
            WalkOpenbareOrde();
        }
    }

    // The grounds on entry that carry that there is one.
    private void WalkOpToegang()
    {
        var value = OpToegang;
        if (ValsDocument == value)
        {
            WalkValsDocument();
        }

        if (Drugssmokkel == value)
        {
            WalkDrugssmokkel();
        }

        if (NationaleVeiligheid == value)
        {
            WalkNationaleVeiligheid();
        }

        if (OpenbareOrde == value)
        {
            WalkOpenbareOrde();
        }
    }

    private void WalkGewenstEnGevaar()
    {
        var gevaar = Gevaar;
        if (!CarriesAll(GewenstEnGevaar, gevaar))
        {
            return;
        }

        if (NationaleVeiligheid == gevaar)
        {
            WalkNationaleVeiligheid();
        }

        if (OpenbareOrde == gevaar)
        {
            WalkOpenbareOrde();
        }
    }

    private void WalkBuitenTerugkeerrichtlijn()
    {
        var value = BuitenTerugkeerrichtlijn;
        Cite("A2/12.6#SIS.3", value);
        if (BuitenDeEu == value)
        {
            Cite("A2/12.6#SIS.3.1", value);
        }

        if (InDeEuBuitenNederland == value)
        {
            Cite("A2/12.6#SIS.3.2", value);
        }
    }

    private void WalkOokOpGrondZonderTermijn()
    {
        var value = OokOpGrondZonderTermijn;
        Cite("A2/12.6#SIS.2", value, "samenloop-met-grond-zonder-termijn");
        if (!CarriesAll(value, GrondZonderTermijn))
        {
            return;
        }

        if (ZonderVergunningElders == GrondZonderTermijn)
        {
            WalkZonderVergunningElders();
        }

        if (NaBevestiging == GrondZonderTermijn)
        {
            WalkNaBevestiging();
        }
    }

    private void WalkDuur(Truth settled)
    {
        var terms = 0;
        if (ValsDocument != Truth.No)
        {
            terms++;
            Cite("A2/12.6#SIS.2.2.s2", ValsDocument);
            WalkValsDocument();
        }

        if (Drugssmokkel != Truth.No)
        {
            terms++;
            Cite("A2/12.6#SIS.2.3.s2", Drugssmokkel);
            WalkDrugssmokkel();
        }

        if (NationaleVeiligheid != Truth.No)
        {
            terms++;
            Cite("A2/12.6#SIS.2.4.s2", NationaleVeiligheid);
            WalkNationaleVeiligheid();
        }

        if (OpenbareOrde != Truth.No)
        {
            terms++;
            Cite("A2/12.6#SIS.2.5.s2", OpenbareOrde);
            WalkOpenbareOrde();
        }

        if (terms > 1)
        {
            Cite("A2/12.6#SIS.2", settled, "langste-termijn-bij-samenloop");
        }
    }

    private void WalkUitzonderingen(Truth gronden)
    {
        if (gronden == Truth.No)
        {
            return;
        }

        Cite("A2/12.6#SIS.2", _onderdaan, "onderdaan-lidstaat-niet-in-sis");

        Cite("A2/12.6#SIS.4", _onverenigbaar);
    }

    private void WalkZonderVergunningElders()
    {
        var value = ZonderVergunningElders;
        if (!Cite("A2/12.6#SIS.2.1", value))
        {
            return;
        }

        if (OngewenstVerklaard == value)
        {
            Cite("A2/12.6#SIS.2.1.1", value);
            if (Kleene3.And(_geenVergunningElders, _uitgesproken) != Truth.No)
            {
                Cite("A2/12.6#E&S.1.5", _ongewenstNietInSis, "ongewenstverklaring-in-sis-of-ens");
                Cite("A2/12.6#E&S.1.1", _familielid, "familielid-onderdaan-in-ens");
            }
        }

        if (BesluitGenomen == value)
        {
            Cite("A2/12.6#SIS.2.1.2", value);
            if (Kleene3.And(_geenVergunningElders, _genomen) != Truth.No)
            {
                WalkRangorde1();
            }
        }

        if (VertrokkenMetInreisverbod == value)
        {
            WalkVertrokkenMetInreisverbod();
        }
    }

    private void WalkVertrokkenMetInreisverbod()
    {
        var value = VertrokkenMetInreisverbod;
        if (!Cite("A2/12.6#SIS.2.1.3", value))
        {
            return;
        }

        if (CarriesAll(value, _vertrokken))
        {
            Cite("A2/12.6#SIS.2.1.3", _vertrokken, "onbekend-vertrek-is-geen-vertrek");
        }

        if (CarriesAll(value, HeeftInreisverbod))
        {
            WalkHeeftInreisverbod();
        }
    }

    private void WalkHeeftInreisverbod()
    {
        if (_d.Inreisverboden is not { } inreisverboden)
        {
            return;
        }

        for (var i = 0; i < inreisverboden.Count; i++)
        {
            switch (inreisverboden[i].Soort)
            {
                case SoortInreisverbod.Zwaar:
                    Cite("A2/12.6#SIS.2.1.3.1", Truth.Yes, position: i);
                    break;
                case SoortInreisverbod.Licht:
                    Cite("A2/12.6#SIS.2.1.3.2", Truth.Yes, position: i);
                    break;
                case null when HeeftInreisverbod == Truth.Unknown:
                    Cite("A2/12.6#SIS.2.1.3.1", Truth.Unknown, position: i);
                    Cite("A2/12.6#SIS.2.1.3.2", Truth.Unknown, position: i);
                    break;
            }
        }
    }

    private void WalkRangorde1()
    {
        // Rangorde.2 can set it aside: then too it is cited with what that rests on.
        Cite("A2/12.6#Rangorde.1", Rangorde1);
        if (BesluitMetInreisverbod != Truth.No)
        {
            WalkRangorde2();
        }
    }

    private void WalkRangorde2()
    {
        var value = Rangorde2;
        Cite("A2/12.6#Rangorde.2.s1", value);
        if (value != Truth.No && CarriesAll(value, Kleene3.Not(Mogelijk)))
        {
            WalkMogelijk();
        }
    }

    private void WalkMogelijk()
    {
        var value = Mogelijk;
        Cite("A2/12.6#Rangorde.2.s1", value, "wanneer-signalering-wegens-inreisverbod-kan");
        if (VertrokkenMetInreisverbod == value)
        {
            WalkVertrokkenMetInreisverbod();
        }

        if (TerugkeerVoorVertrek == value)
        {
            if (CarriesAll(value, TerugkeerMetInreisverbod))
            {
                WalkTerugkeerMetInreisverbod();
            }

            WalkNaVertrek(value);
        }

        if (OudeSignaleringVoorVertrek == value)
        {
            WalkNaVertrek(value);
        }

        if (NaBevestigingMetInreisverbod == value && CarriesAll(value, NaBevestiging))
        {
            WalkNaBevestiging();
        }
    }

    private void WalkNaVertrek(Truth value)
    {
        if (CarriesAll(value, Kleene3.Not(_vertrokken)))
        {
            Cite("A2/12.6#SIS.5.1", _vertrokken, "geen-terugkeersignalering-na-vertrek");
        }
    }

    private void WalkTerugkeerMetInreisverbod()
    {
        var value = TerugkeerMetInreisverbod;
        if (SamenMetInreisverbod == value)
        {
            Cite("A2/12.6#SIS.1.1.s2", value);
            if (CarriesAll(value, NieuwTerugkeerbesluit))
            {
                WalkNieuwTerugkeerbesluit();
            }

            WalkInCombinatie(value);
        }

        if (OudInreisverbod == value)
        {
            Cite("A2/12.6#SIS.1.2", value);
            if (CarriesAll(value, Gebeurtenis))
            {
                WalkGebeurtenis();
            }
        }

        if (OudBesluitSamenMetInreisverbod == value)
        {
            if (CarriesAll(value, OudBesluit))
            {
                WalkOudBesluit();
            }

            WalkInCombinatie(value);
        }
    }

    private void WalkInCombinatie(Truth value)
    {
        if (CarriesAll(value, _inreisverbodGeldt))
        {
            Cite("A2/12.6#SIS.1.1.s2", _inreisverbodGeldt, "in-combinatie-met-inreisverbod");
        }
    }

    private void WalkOudBesluit()
    {
        var value = OudBesluit;
        if (OudTerugkeerbesluit == value)
        {
            Cite("A2/12.6#SIS.1.3", value);
            WalkGebeurtenisOnderNieuweRegeling(value);
        }

        if (OudBesluitMetInreisverbod == value)
        {
            Cite("A2/12.6#SIS.1.3", value, "oud-besluit-met-inreisverbod-zonder-signalering");
        }
    }

    private void WalkGebeurtenis()
    {
        var value = Gebeurtenis;
        if (NieuwTerugkeerbesluit == value)
        {
            Cite("A2/12.6#SIS.1.2", value, "nieuw-terugkeerbesluit-is-gebeurtenis");
            WalkNieuwTerugkeerbesluit();
        }

        if (GebeurtenisLeidtTotSignalering == value)
        {
            WalkGebeurtenisOnderNieuweRegeling(value);
        }
    }

    private void WalkGebeurtenisOnderNieuweRegeling(Truth value)
    {
        if (CarriesAll(value, GebeurtenisOnderNieuweRegeling))
        {
            Cite("A2/12.6#SIS.1", GebeurtenisOnderNieuweRegeling, "gebeurtenis-vanaf-7-maart-2023");
        }
    }

    private void WalkNieuwTerugkeerbesluit()
    {
        var value = NieuwTerugkeerbesluit;
        if (!Cite("A2/12.6#SIS.1.1", value))
        {
            return;
        }

        if (_d.Terugkeerbesluiten is not { } besluiten)
        {
            return;
        }

        for (var i = 0; i < besluiten.Count; i++)
        {
            var vanaf = Facts3.VanafNieuweRegeling(besluiten[i].Datum);
            var besluit = Kleene3.And(Kleene3.Of(besluiten[i].DoorBevoegdeAmbtenaar), vanaf);
            if ((besluit == value || value == Truth.Unknown) && CarriesAll(besluit, vanaf))
            {
                Cite("A2/12.6#SIS.1.1", vanaf, "terugkeerbesluit-vanaf-7-maart-2023", i);
            }
        }
    }

    private void WalkNaBevestiging()
    {
        if (!Cite("A2/12.6#SIS.5.2", NaBevestiging))
        {
            return;
        }

        var grond = NaBevestigingGrond;
        if (CarriesAll(grond, OokMetVergunningElders))
        {
            Cite("A2/12.6#SIS.5.2", OokMetVergunningElders, "vergunning-elders-na-terugkeerbevestiging");
        }

        WalkUitzonderingen(grond);
    }
}
