using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using static Vc.Rules.Benchmarks.ByHand.Kleene3;

namespace Vc.Rules.Benchmarks.ByHand;

/// <summary>"Does the IND refuse the application because of a crime?" of B1/4.4 as it reads since 2025, by hand. The names are those of the norms in <c>B1_4_4</c>.</summary>
internal readonly struct HandwrittenOpenbareOrde : ILawByHand
{
    public static int TwoValued(Dossier d, LocalDate peildatum) => (int)Afwijzing2.Wegens(d, peildatum);

    public static int ThreeValued(Dossier d, LocalDate peildatum) => (int)Afwijzing3.Wegens(d, peildatum);

    public static Reasoned Reason(Dossier d, LocalDate peildatum) => AfwijzingMetGronden.Wegens(d, peildatum);
}

/// <summary>The answers, with their codes.</summary>
file enum Afwijzing
{
    BuitenBereik = Coded.NotReached,
    Open = Coded.Open,
    Nee = 0,
    Ja = 1,
}

file static class Termijnen
{
    public const int MeerDanZesJaar = 72;

    public static readonly Period Twintig = Period.FromYears(20);

    public static readonly Period Tien = Period.FromYears(10);

    public static readonly Period Vijf = Period.FromYears(5);

    public static bool OmOp(LocalDate eersteDag, Period duur, LocalDate moment) => Termijn.FirstDayAfter(eersteDag, duur) <= moment;

    public static bool BeneemtVrijheid(SoortStraf? soort) =>
        soort is SoortStraf.Gevangenisstraf or SoortStraf.Jeugddetentie or SoortStraf.GedragsmaatregelJeugd or SoortStraf.Tbs or SoortStraf.Isd or SoortStraf.Pij;

    public static bool KomtVrij(SoortStraf? soort) =>
        soort is SoortStraf.Gevangenisstraf or SoortStraf.Jeugddetentie or SoortStraf.Tbs or SoortStraf.Isd or SoortStraf.Pij or SoortStraf.AndereVrijheidsontnemendeMaatregel;
}

/// <summary>Two truth values: what is not known counts as "no".</summary>
file static class Afwijzing2
{
    public static Afwijzing Wegens(Dossier d, LocalDate peildatum)
    {
        if (d.Aanvraag is not { Gedaan: true, Soort: SoortAanvraag.Regulier })
        {
            return Afwijzing.BuitenBereik;
        }

        bool? uitgesloten = null;
        for (var i = 0; i < (d.Antecedenten?.Count ?? 0); i++)
        {
            var antecedent = d.Antecedenten![i];
            if (IsAfwijzingsgrond(antecedent) && (!IsVerstreken(antecedent, peildatum) || (uitgesloten ??= TermijnenGeldenNiet(d))))
            {
                return Afwijzing.Ja;
            }
        }

        return Afwijzing.Nee;
    }

    private static bool IsAfwijzingsgrond(Antecedent antecedent) => antecedent.Misdrijf == true && antecedent.Afdoening switch
    {
        Afdoening.Transactie or Afdoening.Strafbeschikking => antecedent.UitsluitendAfstandBeeldOfGeluid != true,
        Afdoening.Veroordeling => HeeftGenoemdeStraf(antecedent.Straffen),
        _ => false,
    };

    private static bool HeeftGenoemdeStraf(Lijst<Straf>? straffen)
    {
        for (var i = 0; i < (straffen?.Count ?? 0); i++)
        {
            var straf = straffen![i];
            if (straf.Soort is SoortStraf.AndereVrijheidsontnemendeMaatregel or SoortStraf.Taakstraf
                || (straf.Onvoorwaardelijk == true && (straf.Soort == SoortStraf.Geldboete || Termijnen.BeneemtVrijheid(straf.Soort))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerstreken(Antecedent antecedent, LocalDate peildatum)
    {
        if (antecedent.VolledigTenuitvoergelegdOp is not { } uitgevoerd || uitgevoerd > peildatum || Duur(antecedent) is not { } duur)
        {
            return false;
        }

        // The term begins on the later of both days.
        var begin = antecedent.Afdoening == Afdoening.Transactie ? antecedent.AanvaardOp : antecedent.OnherroepelijkOp;
        return begin <= peildatum && Termijnen.OmOp(LocalDate.Max(begin.Value, uitgevoerd), duur, peildatum);
    }

    private static Period? Duur(Antecedent antecedent) => antecedent.StrafmaximumMaanden switch
    {
        > Termijnen.MeerDanZesJaar => Termijnen.Twintig,
        <= 0 => Termijnen.Vijf,
        not null => antecedent.Soort switch
        {
            SoortMisdrijf.Geweld or SoortMisdrijf.Drugs => Termijnen.Tien,
            SoortMisdrijf.Anders => Termijnen.Vijf,
            _ => null,
        },
        _ => null,
    };

    private static bool TermijnenGeldenNiet(Dossier d)
    {
        if (d.Beoordelingen is { ErnstigeRedenen1F.Oordeel: true } or { ErnstigeRedenen1FGezinslid.Oordeel: true })
        {
            return true;
        }

        var gestraft = 0;
        for (var i = 0; i < (d.Antecedenten?.Count ?? 0); i++)
        {
            var antecedent = d.Antecedenten![i];
            if (antecedent is not { Misdrijf: true, Afdoening: Afdoening.Veroordeling or Afdoening.Strafbeschikking })
            {
                continue;
            }

            var veroordeeld = antecedent.Afdoening == Afdoening.Veroordeling;
            if (veroordeeld && antecedent.TegenHetLeven == true)
            {
                return true;
            }

            var straffen = AantalStraffen(antecedent.Straffen);
            if (straffen > 0 && (++gestraft == 2
                || (veroordeeld && antecedent.AantalBewezenMisdrijven > 1)
                || (straffen > 1 && d.Beoordelingen?.HerhalingBijEenFeit?.Oordeel == true)))
            {
                return true;
            }
        }

        return false;
    }

    private static int AantalStraffen(Lijst<Straf>? straffen)
    {
        var count = 0;
        for (var i = 0; i < (straffen?.Count ?? 0); i++)
        {
            count += straffen![i].Soort is null or SoortStraf.Anders ? 0 : 1;
        }

        return count;
    }
}

/// <summary>The facts with three truth values. Both yardsticks that know "unknown" read them.</summary>
file static class Feiten3
{
    public static Truth Bereik(Dossier d) => And(Of(d.Aanvraag?.Gedaan), d.Aanvraag?.Soort is { } soort ? Of(soort == SoortAanvraag.Regulier) : Truth.Unknown);

    public static Truth Is(Antecedent antecedent, Afdoening value) => antecedent.Afdoening is { } afdoening ? Of(afdoening == value) : Truth.Unknown;

    public static Truth ZonderRechter(Antecedent antecedent, Afdoening value)
    {
        var afdoening = Is(antecedent, value);
        return afdoening == Truth.No ? Truth.No : And(afdoening, Not(Of(antecedent.UitsluitendAfstandBeeldOfGeluid)));
    }

    public static Truth OnvoorwaardelijkVrijheidBenemend(Straf straf) =>
        And(straf.Soort is null ? Truth.Unknown : Of(Termijnen.BeneemtVrijheid(straf.Soort)), Of(straf.Onvoorwaardelijk));

    public static Truth AndereMaatregel(Straf straf) => straf.Soort is { } soort ? Of(soort == SoortStraf.AndereVrijheidsontnemendeMaatregel) : Truth.Unknown;

    public static Truth BeneemtVrijheid(Straf straf) => Or(OnvoorwaardelijkVrijheidBenemend(straf), AndereMaatregel(straf));

    /// <summary>The three kinds of sentences for which a conviction is a ground.</summary>
    public static (Truth VrijheidBenomen, Truth Taakstraf, Truth Geldboete) Genoemd(Lijst<Straf>? straffen)
    {
        if (straffen is null)
        {
            return (Truth.Unknown, Truth.Unknown, Truth.Unknown);
        }

        Truth vrijheid = Truth.No, taakstraf = Truth.No, geldboete = Truth.No;
        for (var i = 0; i < straffen.Count; i++)
        {
            var straf = straffen[i];
            vrijheid = Or(vrijheid, BeneemtVrijheid(straf));
            taakstraf = Or(taakstraf, straf.Soort is { } soort ? Of(soort == SoortStraf.Taakstraf) : Truth.Unknown);
            geldboete = Or(geldboete, And(straf.Soort is { } ook ? Of(ook == SoortStraf.Geldboete) : Truth.Unknown, Of(straf.Onvoorwaardelijk)));
        }

        return (vrijheid, taakstraf, geldboete);
    }

    public static Truth Veroordeling(Antecedent antecedent)
    {
        var afdoening = Is(antecedent, Afdoening.Veroordeling);
        if (afdoening == Truth.No)
        {
            return Truth.No;
        }

        var (vrijheid, taakstraf, geldboete) = Genoemd(antecedent.Straffen);
        return And(afdoening, Or(vrijheid, taakstraf, geldboete));
    }

    public static Truth Uitgevoerd(Antecedent antecedent, LocalDate peildatum) => antecedent.VolledigTenuitvoergelegdOp is { } dag ? Of(dag <= peildatum) : Truth.Unknown;

    public static Truth Twintig(Antecedent antecedent) => antecedent.StrafmaximumMaanden is { } maximum ? Of(maximum > Termijnen.MeerDanZesJaar) : Truth.Unknown;

    public static Truth Tien(Antecedent antecedent) => And(
        antecedent.StrafmaximumMaanden is { } maximum ? Of(maximum is > 0 and <= Termijnen.MeerDanZesJaar) : Truth.Unknown,
        antecedent.Soort is { } soort ? Of(soort is SoortMisdrijf.Geweld or SoortMisdrijf.Drugs) : Truth.Unknown);

    public static Truth AnderMisdrijf(Antecedent antecedent) => And(
        antecedent.StrafmaximumMaanden is { } maximum ? Of(maximum <= Termijnen.MeerDanZesJaar) : Truth.Unknown,
        antecedent.Soort is { } soort ? Of(soort is SoortMisdrijf.Anders) : Truth.Unknown);

    public static Truth ZonderGevangenisstraf(Antecedent antecedent) => antecedent.StrafmaximumMaanden is { } maximum ? Of(maximum <= 0) : Truth.Unknown;

    public static Truth Vijf(Antecedent antecedent) => Or(AnderMisdrijf(antecedent), ZonderGevangenisstraf(antecedent));

    public static Truth VanafOnherroepelijk(Antecedent antecedent, LocalDate peildatum) => And(
        antecedent.Afdoening is { } afdoening ? Of(afdoening is Afdoening.Veroordeling or Afdoening.Strafbeschikking) : Truth.Unknown,
        Onherroepelijk(antecedent, peildatum));

    public static Truth Onherroepelijk(Antecedent antecedent, LocalDate peildatum) => antecedent.OnherroepelijkOp is { } dag ? Of(dag <= peildatum) : Truth.Unknown;

    public static Truth OnherroepelijkOm(Antecedent antecedent, Period duur, LocalDate peildatum, LocalDate? moment)
    {
        var vanaf = VanafOnherroepelijk(antecedent, peildatum);
        return vanaf == Truth.No ? Truth.No : And(vanaf, OmOp(antecedent.OnherroepelijkOp, duur, moment));
    }

    public static Truth AanvaardOm(Antecedent antecedent, Period duur, LocalDate? moment)
    {
        var vanaf = Is(antecedent, Afdoening.Transactie);
        return vanaf == Truth.No ? Truth.No : And(vanaf, OmOp(antecedent.AanvaardOp, duur, moment));
    }

    /// <summary>Whether a term from both first days has passed.</summary>
    public static Truth Voorbij(Antecedent antecedent, Truth termijn, Period duur, LocalDate peildatum, LocalDate? moment)
    {
        if (termijn != Truth.No)
        {
            termijn = And(termijn, OmOp(antecedent.VolledigTenuitvoergelegdOp, duur, moment));
        }

        return termijn == Truth.No ? Truth.No : And(termijn, Or(OnherroepelijkOm(antecedent, duur, peildatum, moment), AanvaardOm(antecedent, duur, moment)));
    }

    /// <summary>Whether the term has passed on a day.</summary>
    public static Truth VerstrekenOp(Antecedent antecedent, LocalDate peildatum, LocalDate? moment) => Or(
        Voorbij(antecedent, Twintig(antecedent), Termijnen.Twintig, peildatum, moment),
        Voorbij(antecedent, Tien(antecedent), Termijnen.Tien, peildatum, moment),
        Voorbij(antecedent, Vijf(antecedent), Termijnen.Vijf, peildatum, moment));

    public static Truth Verstreken(Antecedent antecedent, LocalDate peildatum)
    {
        var uitgevoerd = Uitgevoerd(antecedent, peildatum);
        return uitgevoerd == Truth.No ? Truth.No : And(uitgevoerd, VerstrekenOp(antecedent, peildatum, peildatum));
    }

    private static Truth OmOp(LocalDate? eersteDag, Period duur, LocalDate? moment) =>
        eersteDag is { } dag && moment is { } op ? Of(dag <= op && Termijnen.OmOp(dag, duur, op)) : Truth.Unknown;

    public static Truth TegenHetLeven(Lijst<Antecedent>? antecedenten)
    {
        if (antecedenten is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < antecedenten.Count && any != Truth.Yes; i++)
        {
            any = Or(any, And(Of(antecedenten[i].Misdrijf), Is(antecedenten[i], Afdoening.Veroordeling), Of(antecedenten[i].TegenHetLeven)));
        }

        return any;
    }

    /// <summary>Whether one, and whether two of the sentences are a punishment.</summary>
    public static (Truth One, Truth Two) IsGestraft(Lijst<Straf>? straffen)
    {
        if (straffen is null)
        {
            return (Truth.Unknown, Truth.Unknown);
        }

        int yes = 0, open = 0;
        for (var i = 0; i < straffen.Count; i++)
        {
            yes += straffen[i].Soort is null or SoortStraf.Anders ? 0 : 1;
            open += straffen[i].Soort is null ? 1 : 0;
        }

        return (AtLeast(1, yes, open), AtLeast(2, yes, open));
    }

    public static Truth Gestraft(Antecedent antecedent, Truth isGestraft) => And(
        Of(antecedent.Misdrijf),
        antecedent.Afdoening is { } afdoening ? Of(afdoening is Afdoening.Veroordeling or Afdoening.Strafbeschikking) : Truth.Unknown,
        isGestraft);

    public static Truth VeroordeeldVoorMeer(Antecedent antecedent) => And(
        Is(antecedent, Afdoening.Veroordeling),
        antecedent.AantalBewezenMisdrijven is { } aantal ? Of(aantal > 1) : Truth.Unknown);

    public static Truth ErnstigeRedenen1F(Dossier d) => Or(Of(d.Beoordelingen?.ErnstigeRedenen1F), Of(d.Beoordelingen?.ErnstigeRedenen1FGezinslid));

    public static Herhaling Herhaling(Dossier d)
    {
        if (d.Antecedenten is not { } antecedenten)
        {
            return new(Truth.Unknown, Truth.Unknown, Truth.Unknown);
        }

        int yes = 0, open = 0;
        Truth inEenZaak = Truth.No, voeging = Truth.No;
        for (var i = 0; i < antecedenten.Count; i++)
        {
            var (een, twee) = IsGestraft(antecedenten[i].Straffen);
            var gestraft = Gestraft(antecedenten[i], een);
            if (gestraft == Truth.No)
            {
                continue;
            }

            yes += gestraft == Truth.Yes ? 1 : 0;
            open += gestraft == Truth.Unknown ? 1 : 0;
            var voorMeer = VeroordeeldVoorMeer(antecedenten[i]);
            inEenZaak = Or(inEenZaak, And(gestraft, twee, Or(voorMeer, Of(d.Beoordelingen?.HerhalingBijEenFeit))));
            voeging = Or(voeging, And(gestraft, voorMeer));
        }

        return new(AtLeast(2, yes, open), inEenZaak, voeging);
    }
}

/// <summary>The ways in which there is repetition.</summary>
file readonly record struct Herhaling(Truth Tweemaal, Truth InEenZaak, Truth Voeging)
{
    public Truth MeerStraffen => Or(Tweemaal, InEenZaak);

    public Truth Geldt => Or(MeerStraffen, Voeging);
}

/// <summary>Three truth values, the outcome only: what sets the terms aside is looked at only where a term has passed or may have.</summary>
file static class Afwijzing3
{
    public static Afwijzing Wegens(Dossier d, LocalDate peildatum)
    {
        var bereik = Feiten3.Bereik(d);
        if (bereik != Truth.Yes)
        {
            return bereik == Truth.No ? Afwijzing.BuitenBereik : Afwijzing.Open;
        }

        if (d.Antecedenten is not { } antecedenten)
        {
            return Afwijzing.Open;
        }

        Truth? uitgesloten = null;
        var any = Truth.No;
        for (var i = 0; i < antecedenten.Count; i++)
        {
            var value = Grond(antecedenten[i]);
            if (value != Truth.No)
            {
                var verstreken = Feiten3.Verstreken(antecedenten[i], peildatum);
                value = And(value, verstreken == Truth.No ? Truth.Yes : Or(Not(verstreken), uitgesloten ??= Uitgesloten(d)));
            }

            if (value == Truth.Yes)
            {
                return Afwijzing.Ja;
            }

            any = Or(any, value);
        }

        return any == Truth.No ? Afwijzing.Nee : Afwijzing.Open;
    }

    private static Truth Grond(Antecedent antecedent)
    {
        var misdrijf = Of(antecedent.Misdrijf);
        return misdrijf == Truth.No ? Truth.No : And(misdrijf, antecedent.Afdoening switch
        {
            Afdoening.Transactie or Afdoening.Strafbeschikking => Not(Of(antecedent.UitsluitendAfstandBeeldOfGeluid)),
            Afdoening.Veroordeling => Feiten3.Veroordeling(antecedent),
            null => Or(And(Truth.Unknown, Not(Of(antecedent.UitsluitendAfstandBeeldOfGeluid))), Feiten3.Veroordeling(antecedent)),
            _ => Truth.No,
        });
    }

    private static Truth Uitgesloten(Dossier d)
    {
        var value = Or(Feiten3.ErnstigeRedenen1F(d), Feiten3.TegenHetLeven(d.Antecedenten));
        return value == Truth.Yes ? Truth.Yes : Or(value, Feiten3.Herhaling(d).Geldt);
    }
}

/// <summary>Three truth values and the chain. Conditions about the case are worked out at most once, and only when the answer or the chain asks for them.</summary>
file sealed class AfwijzingMetGronden(Dossier d, LocalDate peildatum) : Reasoner
{
    private Truth? _tegenHetLeven;
    private Herhaling? _herhaling;
    private Truth? _uitgesloten;

    public static Reasoned Wegens(Dossier d, LocalDate peildatum) => new AfwijzingMetGronden(d, peildatum).Wegens();

    private Reasoned Wegens()
    {
        var bereik = Feiten3.Bereik(d);
        Cite("B1/4.4#1", bereik, "b1-is-regulier-voor-bepaalde-tijd");
        if (bereik == Truth.No)
        {
            return With(Coded.NotReached);
        }

        var afwijzen = WalkAfwijzen();
        return With(bereik == Truth.Yes ? Coded.Of(afwijzen) : Coded.Open);
    }

    private Truth TegenHetLeven => _tegenHetLeven ??= Feiten3.TegenHetLeven(d.Antecedenten);

    private Herhaling Herhaling => _herhaling ??= Feiten3.Herhaling(d);

    private Truth ErnstigeRedenen1F => Feiten3.ErnstigeRedenen1F(d);

    private Truth Uitgesloten => _uitgesloten ??= Or(TegenHetLeven, Herhaling.Geldt, ErnstigeRedenen1F);

    private Truth WalkAfwijzen()
    {
        if (d.Antecedenten is not { } antecedenten)
        {
            Cite("B1/4.4#1", Truth.Unknown);
            return Truth.Unknown;
        }

        var afwijzen = Truth.No;
        Span<Zaak> zaken = antecedenten.Count <= 16 ? stackalloc Zaak[antecedenten.Count] : new Zaak[antecedenten.Count];
        for (var i = 0; i < zaken.Length; i++)
        {
            zaken[i] = Van(antecedenten[i]);
            afwijzen = Or(afwijzen, zaken[i].Telt);
        }

        Cite("B1/4.4#1", afwijzen);
        for (var i = 0; i < zaken.Length; i++)
        {
            if (CarriesList(afwijzen, zaken[i].Telt))
            {
                Walk(antecedenten[i], i, zaken[i]);
            }
        }

        return afwijzen;
    }

    private Zaak Van(Antecedent antecedent)
    {
        var transactie = Feiten3.ZonderRechter(antecedent, Afdoening.Transactie);
        var strafbeschikking = Feiten3.ZonderRechter(antecedent, Afdoening.Strafbeschikking);
        var veroordeling = Feiten3.Veroordeling(antecedent);
        var verstreken = Feiten3.Verstreken(antecedent, peildatum);
        return new(
            Of(antecedent.Misdrijf), transactie, strafbeschikking, veroordeling, verstreken,
            verstreken == Truth.No ? Truth.No : And(verstreken, Not(Uitgesloten)));
    }

    private void Walk(Antecedent antecedent, int i, Zaak zaak)
    {
        var gronden = zaak.Gronden;
        if (CarriesAll(zaak.Telt, gronden))
        {
            if (zaak.Transactie == gronden)
            {
                WalkZonderRechter("B1/4.4#1.1", Afdoening.Transactie, zaak.Transactie);
            }

            if (zaak.Strafbeschikking == gronden)
            {
                WalkZonderRechter("B1/4.4#1.2", Afdoening.Strafbeschikking, zaak.Strafbeschikking);
            }

            if (zaak.Veroordeling == gronden)
            {
                WalkVeroordeling(antecedent, i, zaak.Veroordeling);
            }
        }

        if (CarriesAll(zaak.Telt, Not(zaak.NietTegenwerpen)))
        {
            Cite("B1/4.4#Termijnen.1", zaak.NietTegenwerpen, position: i);
            WalkVerstreken(antecedent, i, zaak.Verstreken);
            if (zaak.Verstreken != Truth.No)
            {
                WalkUitgesloten();
            }
        }

        void WalkZonderRechter(string pinpoint, Afdoening afdoening, Truth value)
        {
            Cite(pinpoint, value, position: i);
            if (Feiten3.Is(antecedent, afdoening) != Truth.No)
            {
                Cite("B1/4.4#2", Of(antecedent.UitsluitendAfstandBeeldOfGeluid), position: i);
            }
        }
    }

    private void WalkVeroordeling(Antecedent antecedent, int i, Truth value)
    {
        Cite("B1/4.4#1.3", value, position: i);
        var (vrijheid, taakstraf, geldboete) = Feiten3.Genoemd(antecedent.Straffen);
        var straf = Or(vrijheid, taakstraf, geldboete);
        if (!CarriesAll(value, straf))
        {
            return;
        }

        if (vrijheid == straf)
        {
            Cite("B1/4.4#1.3.1", vrijheid, position: i);
            for (var j = 0; j < (antecedent.Straffen?.Count ?? 0); j++)
            {
                var own = Feiten3.BeneemtVrijheid(antecedent.Straffen![j]);
                var maatregel = Feiten3.AndereMaatregel(antecedent.Straffen[j]);
                if (CarriesList(vrijheid, own) && maatregel == own)
                {
                    Cite("B1/4.4#1.3.1", maatregel, "voorwaardelijk-telt-waar-de-tekst-niet-anders-zegt", i, j);
                }
            }
        }

        if (taakstraf == straf)
        {
            Cite("B1/4.4#1.3.2", taakstraf, position: i);
            Cite("B1/4.4#1.3.2", taakstraf, "voorwaardelijk-telt-waar-de-tekst-niet-anders-zegt", i);
        }

        if (geldboete == straf)
        {
            Cite("B1/4.4#1.3.3", geldboete, position: i);
        }
    }

    // ---------- The terms ----------

    private void WalkVerstreken(Antecedent antecedent, int i, Truth value)
    {
        Cite("B1/4.4#Termijnen.1", value, "eerste-dag-van-de-termijn-telt-mee", i);
        var uitgevoerd = Feiten3.Uitgevoerd(antecedent, peildatum);
        if (CarriesAll(value, uitgevoerd))
        {
            WalkUitgevoerd(antecedent, i, uitgevoerd);
        }

        var opBesluit = Feiten3.VerstrekenOp(antecedent, peildatum, peildatum);
        if (!CarriesAll(value, opBesluit))
        {
            return;
        }

        WalkVerstrekenOp(antecedent, i, opBesluit, peildatum);

        // What has passed at the application has passed at the decision, so it adds a norm only where something is open.
        var opAanvraag = Feiten3.VerstrekenOp(antecedent, peildatum, d.Aanvraag?.Datum);
        if (And(opBesluit, opAanvraag) == opBesluit && CarriesAll(opBesluit, opAanvraag))
        {
            WalkVerstrekenOp(antecedent, i, opAanvraag, d.Aanvraag?.Datum);
        }
    }

    private void WalkUitgevoerd(Antecedent antecedent, int i, Truth value)
    {
        Cite("B1/4.4#Termijnen.3", value, position: i);
        Cite("B1/4.4#Termijnen.3", value, "uitvoering-later-voltooid", i);
        if (value == Truth.No)
        {
            return;
        }

        // How it was carried out only says where the day comes from.
        bool vrij = false, taakstraf = false, boete = antecedent.Afdoening == Afdoening.Transactie;
        for (var j = 0; j < (antecedent.Straffen?.Count ?? 0); j++)
        {
            var soort = antecedent.Straffen![j].Soort;
            vrij |= Termijnen.KomtVrij(soort);
            taakstraf |= soort == SoortStraf.Taakstraf;
            boete |= soort == SoortStraf.Geldboete;
        }

        if (vrij)
        {
            Cite("B1/4.4#Termijnen.4.1", Truth.Yes, position: i);
            Cite("B1/4.4#Termijnen.4.1", Truth.Yes, "invrijheidstelling-ook-voorwaardelijk", i);
        }

        if (taakstraf)
        {
            Cite("B1/4.4#Termijnen.4.2", Truth.Yes, position: i);
        }

        if (boete)
        {
            Cite("B1/4.4#Termijnen.4.3", Truth.Yes, position: i);
            Cite("B1/4.4#Termijnen.4.3", Truth.Yes, "betaling-in-delen", i);
        }

        if (antecedent.Kwijtgescholden == true)
        {
            Cite("B1/4.4#Termijnen.5", Truth.Yes, position: i);
            Cite("B1/4.4#Termijnen.5", Truth.Yes, "kwijtgescholden-is-uitgevoerd", i);
        }
    }

    private void WalkVerstrekenOp(Antecedent antecedent, int i, Truth value, LocalDate? moment)
    {
        var twintig = Feiten3.Twintig(antecedent);
        if (WalkTermijn(twintig, Termijnen.Twintig))
        {
            Cite("B1/4.4#Termijnen.1.1", twintig, position: i);
        }

        var tien = Feiten3.Tien(antecedent);
        if (WalkTermijn(tien, Termijnen.Tien))
        {
            Cite("B1/4.4#Termijnen.1.2", tien, position: i);
        }

        var vijf = Feiten3.Vijf(antecedent);
        if (WalkTermijn(vijf, Termijnen.Vijf))
        {
            Cite("B1/4.4#Termijnen.1.3", vijf, position: i);
            var zonder = Feiten3.ZonderGevangenisstraf(antecedent);
            if (zonder == vijf)
            {
                Cite("B1/4.4#Termijnen.1.3", zonder, "zonder-gevangenisstraf-vijf-jaar", i);
            }
        }

        // Whether the term itself carries the answer; what it counts from is noted here.
        bool WalkTermijn(Truth termijn, Period duur)
        {
            var voorbij = Feiten3.Voorbij(antecedent, termijn, duur, peildatum, moment);
            if (voorbij != value)
            {
                return false;
            }

            var onherroepelijk = Feiten3.OnherroepelijkOm(antecedent, duur, peildatum, moment);
            var aanvaard = Feiten3.AanvaardOm(antecedent, duur, moment);
            var gerekend = Or(onherroepelijk, aanvaard);
            if (CarriesAll(voorbij, gerekend))
            {
                var vanaf = Feiten3.VanafOnherroepelijk(antecedent, peildatum);
                if (onherroepelijk == gerekend && CarriesAll(onherroepelijk, vanaf) && Cite("B1/4.4#Termijnen.2.1", vanaf, position: i))
                {
                    var werd = Feiten3.Onherroepelijk(antecedent, peildatum);
                    if (CarriesAll(vanaf, werd))
                    {
                        Cite("B1/4.4#Termijnen.2.1", werd, "nog-niet-onherroepelijk-telt-mee", i);
                    }
                }

                var transactie = Feiten3.Is(antecedent, Afdoening.Transactie);
                if (aanvaard == gerekend && CarriesAll(aanvaard, transactie))
                {
                    Cite("B1/4.4#Termijnen.2.2", transactie, position: i);
                }
            }

            return CarriesAll(voorbij, termijn);
        }
    }

    // ---------- Where the terms do not apply ----------

    private void WalkUitgesloten()
    {
        var value = Uitgesloten;
        if (!Cite("B1/4.4#Termijnen.6", value) || value == Truth.No)
        {
            return;
        }

        Cite("B1/4.4#Termijnen.6", value, "uitzondering-geldt-voor-alle-misdrijven");
        if (TegenHetLeven == value)
        {
            Cite("B1/4.4#Termijnen.6.1", value);
        }

        if (Herhaling.Geldt == value)
        {
            Cite("B1/4.4#Termijnen.6.2", value);
            WalkHerhaling(value);
        }

        if (ErnstigeRedenen1F == value)
        {
            Cite("B1/4.4#Termijnen.6.3", value);
        }
    }

    private void WalkHerhaling(Truth value)
    {
        var meerStraffen = Herhaling.MeerStraffen == value;
        var inEenZaak = meerStraffen && Herhaling.InEenZaak == value;
        var voeging = Herhaling.Voeging == value;
        if (meerStraffen)
        {
            Cite("B1/4.4#Termijnen.7.1", value);
        }

        if (inEenZaak)
        {
            Cite("B1/4.4#Termijnen.7.1", value, "meer-straffen-voor-een-feit");
        }

        if (voeging)
        {
            Cite("B1/4.4#Termijnen.7.2", value);
        }

        for (var i = 0; i < (d.Antecedenten?.Count ?? 0); i++)
        {
            var antecedent = d.Antecedenten![i];
            var (een, twee) = Feiten3.IsGestraft(antecedent.Straffen);
            var gestraft = Feiten3.Gestraft(antecedent, een);
            var voorMeer = Feiten3.VeroordeeldVoorMeer(antecedent);
            if ((meerStraffen && Herhaling.Tweemaal == value && CarriesList(value, gestraft))
                || (inEenZaak && Carries(And(gestraft, twee, Or(voorMeer, Of(d.Beoordelingen?.HerhalingBijEenFeit)))))
                || (voeging && Carries(And(gestraft, voorMeer))))
            {
                Cite("B1/4.4#Termijnen.7", gestraft, "transactie-is-geen-straf", i);
            }

            bool Carries(Truth element) => CarriesList(value, element) && CarriesAll(element, gestraft);
        }
    }

    /// <summary>What is worked out of one decision of the criminal law.</summary>
    private readonly record struct Zaak(Truth Misdrijf, Truth Transactie, Truth Strafbeschikking, Truth Veroordeling, Truth Verstreken, Truth NietTegenwerpen)
    {
        public Truth Gronden => Or(Transactie, Strafbeschikking, Veroordeling);

        public Truth Telt => And(Misdrijf, Gronden, Not(NietTegenwerpen));
    }
}
