using NodaTime;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using static Vc.Rules.Benchmarks.ByHand.Kleene3;

namespace Vc.Rules.Benchmarks.ByHand;

/// <summary>"Does the IND declare the person undesirable?" of A4/3.1 as it read in 2015, by hand. The names are those of the norms in <c>A4_3_1</c>.</summary>
internal readonly struct HandwrittenOngewenstverklaring : ILawByHand
{
    public static int TwoValued(Dossier d, LocalDate peildatum) => (int)Ongewenst2.Besluit(d, peildatum);

    public static int ThreeValued(Dossier d, LocalDate peildatum) => (int?)Ongewenst3.Besluit(d, peildatum) ?? Coded.Open;

    public static Reasoned Reason(Dossier d, LocalDate peildatum) => OngewenstMetGronden.Besluit(d, peildatum);
}

file static class Soorten
{
    public static bool IsMaatregel(SoortStraf? soort) => soort is SoortStraf.AndereVrijheidsontnemendeMaatregel or SoortStraf.Isd or SoortStraf.Pij or SoortStraf.Tbs;

    public static bool IsVrijheidsstraf(SoortStraf? soort) => soort is SoortStraf.Gevangenisstraf or SoortStraf.Jeugddetentie or SoortStraf.Taakstraf;

    public static bool TeltOnvoorwaardelijkBijHerhaling(SoortStraf? soort) => soort is SoortStraf.Gevangenisstraf or SoortStraf.Jeugddetentie or SoortStraf.Geldboete;
}

/// <summary>Two truth values: what is not known counts as "no".</summary>
file static class Ongewenst2
{
    public static Ongewenstbesluit Besluit(Dossier d, LocalDate peildatum)
    {
        if (d.GrondslagOngewenst?.InreisverbodVanToepassing == true
            || d.Beoordelingen is { Artikel8TegenOngewenstverklaring.Oordeel: true } or { BelangenTegenOngewenstverklaring.Oordeel: true })
        {
            return Ongewenstbesluit.Niet;
        }

        return GrondC(d) ? Ongewenstbesluit.Verklaren
            : GrondA(d) || GrondD(d) || GrondE(d) || GrondB(d, peildatum) ? Ongewenstbesluit.KanVerklaren
            : Ongewenstbesluit.Niet;
    }

    private static bool GrondA(Dossier d)
    {
        if (d.Verblijf?.RechtmatigInNederland == true)
        {
            return false;
        }

        var metBewijs = 0;
        for (var i = 0; i < (d.VwFeiten?.Count ?? 0); i++)
        {
            if (d.VwFeiten![i] is { ProcesVerbaal: true } or { Transactie: true } or { Strafbeschikking: true } && ++metBewijs == 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool GrondB(Dossier d, LocalDate peildatum)
    {
        for (var i = 0; i < (d.Antecedenten?.Count ?? 0); i++)
        {
            var antecedent = d.Antecedenten![i];
            if (antecedent is { Misdrijf: true, Afdoening: Afdoening.Veroordeling } && antecedent.OnherroepelijkOp <= peildatum
                && (antecedent.StrafmaximumMaanden >= 36 || HeeftTbs(antecedent.Straffen)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HeeftTbs(Lijst<Straf>? straffen)
    {
        for (var i = 0; i < (straffen?.Count ?? 0); i++)
        {
            if (straffen![i].Soort == SoortStraf.Tbs)
            {
                return true;
            }
        }

        return false;
    }

    private static bool GrondC(Dossier d) =>
        d.Verblijf?.RechtmatigMetVergunningOfVerdragsrecht != true
        && (d.NationaleVeiligheid is { AmbtsberichtAivd: true } or { AmbtsberichtAndereDienst: true }
            || d.Beoordelingen?.ConcreteAanwijzingenNationaleVeiligheid?.Oordeel == true
            || GevaarOpenbareOrde(d.Antecedenten));

    // A crime above the threshold, or two of any length.
    private static bool GevaarOpenbareOrde(Lijst<Antecedent>? antecedenten)
    {
        var bestraft = 0;
        for (var i = 0; i < (antecedenten?.Count ?? 0); i++)
        {
            var antecedent = antecedenten![i];
            if (antecedent.Misdrijf != true)
            {
                continue;
            }

            switch (antecedent.Afdoening)
            {
                case Afdoening.Transactie or Afdoening.Strafbeschikking:
                    bestraft++;
                    break;
                case Afdoening.Veroordeling:
                    var (drempel, sanctie) = Straffen(antecedent.Straffen);
                    if (drempel)
                    {
                        return true;
                    }

                    bestraft += sanctie ? 1 : 0;
                    break;
            }

            if (bestraft == 2)
            {
                return true;
            }
        }

        return false;
    }

    private static (bool Drempel, bool Sanctie) Straffen(Lijst<Straf>? straffen)
    {
        var dagen = 0;
        var sanctie = false;
        for (var i = 0; i < (straffen?.Count ?? 0); i++)
        {
            var straf = straffen![i];
            if (Soorten.IsMaatregel(straf.Soort))
            {
                if (straf.Onvoorwaardelijk == true)
                {
                    return (true, true);
                }

                sanctie = true;
            }

            dagen += Soorten.IsVrijheidsstraf(straf.Soort) ? straf.OnvoorwaardelijkeDagen ?? 0 : 0;
            sanctie |= straf.Soort == SoortStraf.Taakstraf || (straf.Onvoorwaardelijk == true && Soorten.TeltOnvoorwaardelijkBijHerhaling(straf.Soort));
        }

        return (dagen >= 1, sanctie);
    }

    private static bool GrondD(Dossier d) => d.GrondslagOngewenst is { OngewenstInBeneluxOfSchengen: true, VerzoekMetRedenen: true };

    private static bool GrondE(Dossier d) => d.GrondslagOngewenst?.Vergunning1FGeweigerdOfIngetrokken == true || d.Beoordelingen?.ErnstigMisdrijfBuitenRechtsmacht?.Oordeel == true;
}

/// <summary>The facts with three truth values. Both yardsticks that know "unknown" read them.</summary>
file static class Feiten3
{
    public static Truth Bevoegd(Dossier d) => Not(Of(d.GrondslagOngewenst?.InreisverbodVanToepassing));

    public static Truth Artikel8(Dossier d) => Of(d.Beoordelingen?.Artikel8TegenOngewenstverklaring);

    public static Truth Belangen(Dossier d) => Of(d.Beoordelingen?.BelangenTegenOngewenstverklaring);

    public static Truth Verblijf67A(Dossier d) => Not(Of(d.Verblijf?.RechtmatigInNederland));

    public static Truth Verblijf67C(Dossier d) => Not(Of(d.Verblijf?.RechtmatigMetVergunningOfVerdragsrecht));

    public static Truth TweeVwFeiten(Lijst<VwFeit>? feiten) => feiten is null ? Truth.Unknown : Of(feiten.Count >= 2);

    public static Truth TweeMetBewijs(Lijst<VwFeit>? feiten)
    {
        if (feiten is null)
        {
            return Truth.Unknown;
        }

        int yes = 0, open = 0;
        for (var i = 0; i < feiten.Count; i++)
        {
            var feit = feiten[i];
            var bewijs = Or(Of(feit.ProcesVerbaal), Of(feit.Transactie), Of(feit.Strafbeschikking));
            yes += bewijs == Truth.Yes ? 1 : 0;
            open += bewijs == Truth.Unknown ? 1 : 0;
        }

        return AtLeast(2, yes, open);
    }

    public static Truth IsMisdrijfMetVeroordeling(Antecedent antecedent) => And(Of(antecedent.Misdrijf), Is(antecedent.Afdoening, Afdoening.Veroordeling));

    public static Truth Is(Afdoening? afdoening, Afdoening value) => afdoening is { } known ? Of(known == value) : Truth.Unknown;

    public static Truth OnderB(Antecedent antecedent, LocalDate peildatum)
    {
        var value = IsMisdrijfMetVeroordeling(antecedent);
        if (value != Truth.No)
        {
            value = And(value, antecedent.OnherroepelijkOp is { } datum ? Of(datum <= peildatum) : Truth.Unknown);
        }

        return value == Truth.No ? Truth.No : And(value, Or(antecedent.StrafmaximumMaanden is { } maximum ? Of(maximum >= 36) : Truth.Unknown, Tbs(antecedent.Straffen)));
    }

    private static Truth Tbs(Lijst<Straf>? straffen)
    {
        if (straffen is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < straffen.Count; i++)
        {
            switch (straffen[i].Soort)
            {
                case SoortStraf.Tbs:
                    return Truth.Yes;
                case null:
                    any = Truth.Unknown;
                    break;
            }
        }

        return any;
    }

    public static Truth GrondB(Lijst<Antecedent>? antecedenten, LocalDate peildatum)
    {
        if (antecedenten is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < antecedenten.Count && any != Truth.Yes; i++)
        {
            any = Or(any, OnderB(antecedenten[i], peildatum));
        }

        return any;
    }

    public static Truth Maatregel(Straf straf) => straf.Soort is null ? Truth.Unknown : Of(Soorten.IsMaatregel(straf.Soort));

    public static Truth Vrijheidsstraf(Straf straf) => straf.Soort is null ? Truth.Unknown : Of(Soorten.IsVrijheidsstraf(straf.Soort));

    public static Truth OokVoorwaardelijk(Straf straf) => straf.Soort is null ? Truth.Unknown : Of(straf.Soort == SoortStraf.Taakstraf || Soorten.IsMaatregel(straf.Soort));

    public static Truth Sanctie(Straf straf) => Or(
        OokVoorwaardelijk(straf),
        And(Of(straf.Onvoorwaardelijk), straf.Soort is null ? Truth.Unknown : Of(Soorten.TeltOnvoorwaardelijkBijHerhaling(straf.Soort))));

    public static Truth MaatregelZonderDuur(Lijst<Straf>? straffen)
    {
        if (straffen is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < straffen.Count && any != Truth.Yes; i++)
        {
            any = Or(any, And(Of(straffen[i].Onvoorwaardelijk), Maatregel(straffen[i])));
        }

        return any;
    }

    // One sentence of which it is not known whether or how long it counts leaves the sum open.
    public static Truth EenDagOfMeer(Lijst<Straf>? straffen)
    {
        if (straffen is null)
        {
            return Truth.Unknown;
        }

        var dagen = 0;
        for (var i = 0; i < straffen.Count; i++)
        {
            switch (Vrijheidsstraf(straffen[i]))
            {
                case Truth.Yes when straffen[i].OnvoorwaardelijkeDagen is { } known:
                    dagen += known;
                    break;
                case Truth.Yes or Truth.Unknown:
                    return Truth.Unknown;
            }
        }

        return Of(dagen >= 1);
    }

    public static Truth Drempel(Antecedent antecedent)
    {
        var value = IsMisdrijfMetVeroordeling(antecedent);
        return value == Truth.No ? Truth.No : And(value, Or(MaatregelZonderDuur(antecedent.Straffen), EenDagOfMeer(antecedent.Straffen)));
    }

    public static Truth HeeftSanctie(Lijst<Straf>? straffen)
    {
        if (straffen is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < straffen.Count && any != Truth.Yes; i++)
        {
            any = Or(any, Sanctie(straffen[i]));
        }

        return any;
    }

    public static Truth Bestraft(Antecedent antecedent) => And(Of(antecedent.Misdrijf), antecedent.Afdoening switch
    {
        null => Truth.Unknown,
        Afdoening.Transactie or Afdoening.Strafbeschikking => Truth.Yes,
        Afdoening.Veroordeling => HeeftSanctie(antecedent.Straffen),
        _ => Truth.No,
    });

    public static Truth DrempelGehaald(Lijst<Antecedent>? antecedenten)
    {
        if (antecedenten is null)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        for (var i = 0; i < antecedenten.Count && any != Truth.Yes; i++)
        {
            any = Or(any, Drempel(antecedenten[i]));
        }

        return any;
    }

    public static Truth Herhaling(Lijst<Antecedent>? antecedenten)
    {
        if (antecedenten is null)
        {
            return Truth.Unknown;
        }

        int yes = 0, open = 0;
        for (var i = 0; i < antecedenten.Count; i++)
        {
            var bestraft = Bestraft(antecedenten[i]);
            yes += bestraft == Truth.Yes ? 1 : 0;
            open += bestraft == Truth.Unknown ? 1 : 0;
        }

        return AtLeast(2, yes, open);
    }

    public static Truth Ambtsbericht(Dossier d) => Or(Of(d.NationaleVeiligheid?.AmbtsberichtAivd), Of(d.NationaleVeiligheid?.AmbtsberichtAndereDienst));

    public static Truth ConcreteAanwijzingen(Dossier d) => Of(d.Beoordelingen?.ConcreteAanwijzingenNationaleVeiligheid);

    public static Truth GrondD(Dossier d) => And(Of(d.GrondslagOngewenst?.OngewenstInBeneluxOfSchengen), Of(d.GrondslagOngewenst?.VerzoekMetRedenen));

    public static Truth Artikel1F(Dossier d) => Of(d.GrondslagOngewenst?.Vergunning1FGeweigerdOfIngetrokken);

    public static Truth GrondE(Dossier d) => Or(Artikel1F(d), Of(d.Beoordelingen?.ErnstigMisdrijfBuitenRechtsmacht));
}

/// <summary>Three truth values, the outcome only: quick answers first, lists walked only where they can matter.</summary>
file static class Ongewenst3
{
    /// <summary><c>null</c> while it is open.</summary>
    public static Ongewenstbesluit? Besluit(Dossier d, LocalDate peildatum)
    {
        var ruimte = And(Feiten3.Bevoegd(d), Not(Feiten3.Artikel8(d)), Not(Feiten3.Belangen(d)));
        if (ruimte == Truth.No)
        {
            return Ongewenstbesluit.Niet;
        }

        var moet = GrondC(d);
        if (moet != Truth.No)
        {
            return And(moet, ruimte) == Truth.Yes ? Ongewenstbesluit.Verklaren : null;
        }

        var kan = Or(Feiten3.GrondD(d), Feiten3.GrondE(d));
        if (kan != Truth.Yes)
        {
            kan = Or(kan, GrondA(d));
        }

        if (kan != Truth.Yes)
        {
            kan = Or(kan, Feiten3.GrondB(d.Antecedenten, peildatum));
        }

        return kan == Truth.No ? Ongewenstbesluit.Niet : And(kan, ruimte) == Truth.Yes ? Ongewenstbesluit.KanVerklaren : null;
    }

    private static Truth GrondA(Dossier d)
    {
        var value = Feiten3.Verblijf67A(d);
        return value == Truth.No ? Truth.No : And(value, Feiten3.TweeMetBewijs(d.VwFeiten));
    }

    private static Truth GrondC(Dossier d)
    {
        var verblijf = Feiten3.Verblijf67C(d);
        if (verblijf == Truth.No)
        {
            return Truth.No;
        }

        var gevaar = Or(Feiten3.Ambtsbericht(d), Feiten3.ConcreteAanwijzingen(d));
        if (gevaar != Truth.Yes)
        {
            gevaar = Or(gevaar, Feiten3.DrempelGehaald(d.Antecedenten));
        }

        return gevaar == Truth.Yes ? verblijf : And(verblijf, Or(gevaar, Feiten3.Herhaling(d.Antecedenten)));
    }
}

/// <summary>Three truth values and the chain. Each condition about the case is worked out at most once, and only when the answer or the chain asks for it.</summary>
file sealed class OngewenstMetGronden(Dossier d, LocalDate peildatum) : Reasoner
{
    private Truth? _grondA;
    private Truth? _tweeMetBewijs;
    private Truth? _grondB;
    private Truth? _grondC;
    private Truth? _drempel;
    private Truth? _herhaling;

    public static Reasoned Besluit(Dossier d, LocalDate peildatum) => new OngewenstMetGronden(d, peildatum).Besluit();

    private Reasoned Besluit()
    {
        var ruimte = And(Bevoegd, Not(Artikel8), Not(Belangen));
        var moet = ruimte == Truth.No ? Truth.No : And(ruimte, GrondC);
        if (moet == Truth.Yes)
        {
            WalkRow(moet, kan: false);
            return With((int)Ongewenstbesluit.Verklaren);
        }

        var kan = ruimte == Truth.No ? Truth.No : And(ruimte, Or(Or(GrondA, GrondB), GrondD, GrondE));
        if (moet == Truth.No && kan == Truth.Yes)
        {
            WalkRow(kan, kan: true);
            return With((int)Ongewenstbesluit.KanVerklaren);
        }

        // While a row is open, all rows below it are part of the reasoning until one that holds.
        if (moet == Truth.Unknown)
        {
            WalkRow(moet, kan: false);
        }

        if (kan != Truth.No)
        {
            WalkRow(kan, kan: true);
        }

        if (kan != Truth.Yes)
        {
            WalkNiet();
        }

        return With(moet == Truth.No && kan == Truth.No ? (int)Ongewenstbesluit.Niet : Coded.Open);
    }

    private Truth Bevoegd => Feiten3.Bevoegd(d);

    private Truth Artikel8 => Feiten3.Artikel8(d);

    private Truth Belangen => Feiten3.Belangen(d);

    private Truth TweeMetBewijs => _tweeMetBewijs ??= Feiten3.TweeMetBewijs(d.VwFeiten);

    private Truth OnderA => And(Feiten3.Verblijf67A(d), Feiten3.TweeVwFeiten(d.VwFeiten));

    private Truth GrondA => _grondA ??= And(OnderA, TweeMetBewijs);

    private Truth GrondB => _grondB ??= Feiten3.GrondB(d.Antecedenten, peildatum);

    private Truth DrempelGehaald => _drempel ??= Feiten3.DrempelGehaald(d.Antecedenten);

    private Truth Herhaling => _herhaling ??= Feiten3.Herhaling(d.Antecedenten);

    private Truth GevaarOpenbareOrde => Or(DrempelGehaald, Herhaling);

    private Truth GevaarVeiligheid => Or(Feiten3.Ambtsbericht(d), Feiten3.ConcreteAanwijzingen(d));

    private Truth GrondC => _grondC ??= And(Feiten3.Verblijf67C(d), Or(GevaarOpenbareOrde, GevaarVeiligheid));

    private Truth GrondD => Feiten3.GrondD(d);

    private Truth GrondE => Feiten3.GrondE(d);

    // ---------- The chain ----------

    private void WalkRow(Truth row, bool kan)
    {
        var gronden = kan ? Or(Or(GrondA, GrondB), GrondD, GrondE) : GrondC;
        if (CarriesAll(row, gronden))
        {
            if (kan)
            {
                if (GrondA == gronden)
                {
                    WalkGrondA();
                }

                if (GrondB == gronden)
                {
                    WalkGrondB();
                }

                if (GrondD == gronden)
                {
                    WalkGrondD();
                }

                if (GrondE == gronden)
                {
                    WalkGrondE();
                }
            }
            else
            {
                WalkGrondC();
            }
        }

        if (CarriesAll(row, Bevoegd))
        {
            Cite("Vw/67#1.aanhef", Bevoegd);
        }

        if (CarriesAll(row, Not(Artikel8)))
        {
            WalkArtikel8();
        }

        if (CarriesAll(row, Not(Belangen)))
        {
            Cite("A4/3.1#1", Belangen);
        }
    }

    private void WalkNiet()
    {
        var gronden = Or(Or(GrondA, GrondB, GrondC), GrondD, GrondE);
        var niet = Or(Not(gronden), Not(Bevoegd), Or(Artikel8, Belangen));
        if (Not(gronden) == niet)
        {
            if (GrondA == gronden)
            {
                WalkGrondA();
            }

            if (GrondB == gronden)
            {
                WalkGrondB();
            }

            if (GrondC == gronden)
            {
                WalkGrondC();
            }

            if (GrondD == gronden)
            {
                WalkGrondD();
            }

            if (GrondE == gronden)
            {
                WalkGrondE();
            }
        }

        if (Not(Bevoegd) == niet)
        {
            Cite("Vw/67#1.aanhef", Bevoegd);
        }

        if (Artikel8 == niet)
        {
            WalkArtikel8();
        }

        if (Belangen == niet)
        {
            Cite("A4/3.1#1", Belangen);
        }
    }

    private void WalkArtikel8()
    {
        if (Cite("A4/3.1#Artikel8EVRM.1.s1", Artikel8) && Artikel8 != Truth.No)
        {
            Cite("A4/3.1#Artikel8EVRM.1.s2", Truth.Yes);
        }
    }

    private void WalkGrondA()
    {
        if (!Cite("A4/3.1#a.2", GrondA))
        {
            return;
        }

        if (CarriesAll(GrondA, OnderA))
        {
            Cite("Vw/67#1.a", OnderA);
        }

        if (CarriesAll(GrondA, TweeMetBewijs))
        {
            Cite("A4/3.1#a.2", TweeMetBewijs, "uitsluitend-als-geeft-geen-plicht");
            Cite("A4/3.1#a.2", TweeMetBewijs, "bewijs-voor-elk-van-twee-feiten");
        }
    }

    private void WalkGrondB()
    {
        for (var i = 0; i < (d.Antecedenten?.Count ?? 0); i++)
        {
            var onderB = Feiten3.OnderB(d.Antecedenten![i], peildatum);
            if (CarriesList(GrondB, onderB))
            {
                Cite("Vw/67#1.b", onderB, position: i);
            }
        }
    }

    private void WalkGrondD() => Cite("A4/3.1#d.1", GrondD);

    private void WalkGrondE()
    {
        Cite("A4/3.1#e.1.s1", GrondE);
        if (Feiten3.Artikel1F(d) == GrondE)
        {
            Cite("A4/3.1#e.1.s2", GrondE);
        }
    }

    private void WalkGrondC()
    {
        var verblijf = Feiten3.Verblijf67C(d);
        if (CarriesAll(GrondC, verblijf))
        {
            Cite("Vw/67#1.c", verblijf);
        }

        var gevaar = Or(GevaarOpenbareOrde, GevaarVeiligheid);
        if (!CarriesAll(GrondC, gevaar))
        {
            return;
        }

        if (GevaarOpenbareOrde == gevaar && Cite("A4/3.1#c.1.s1", gevaar))
        {
            WalkGevaarOpenbareOrde();
        }

        if (GevaarVeiligheid == gevaar && Cite("A4/3.1#c.4.s1", gevaar))
        {
            WalkGevaarVeiligheid();
        }
    }

    private void WalkGevaarVeiligheid()
    {
        var value = GevaarVeiligheid;
        Cite("A4/3.1#c.4.s2", value);
        var ambtsbericht = Feiten3.Ambtsbericht(d);
        if (ambtsbericht == value)
        {
            if (Of(d.NationaleVeiligheid?.AmbtsberichtAivd) == value)
            {
                Cite("A4/3.1#c.4.1", value);
            }

            if (Of(d.NationaleVeiligheid?.AmbtsberichtAndereDienst) == value)
            {
                Cite("A4/3.1#c.4.2", value);
            }
        }

        if (value != Truth.No)
        {
            Cite("A4/3.1#c.5", Truth.Yes);
        }
    }

    private void WalkGevaarOpenbareOrde()
    {
        var value = GevaarOpenbareOrde;
        if (DrempelGehaald == value)
        {
            for (var i = 0; i < (d.Antecedenten?.Count ?? 0); i++)
            {
                var drempel = Feiten3.Drempel(d.Antecedenten![i]);
                if (CarriesList(value, drempel))
                {
                    WalkDrempel(d.Antecedenten[i], i, drempel);
                }
            }
        }

        if (Herhaling == value)
        {
            Cite("A4/3.1#c.1.2", value);
            Cite("A4/3.1#c.1.2", value, "bij-herhaling-geldt-voor-alle-soorten");
            for (var i = 0; i < (d.Antecedenten?.Count ?? 0); i++)
            {
                var bestraft = Feiten3.Bestraft(d.Antecedenten![i]);
                if (CarriesList(value, bestraft))
                {
                    WalkBestraft(d.Antecedenten[i], i, bestraft);
                }
            }
        }
    }

    private void WalkDrempel(Antecedent antecedent, int i, Truth drempel)
    {
        Cite("A4/3.1#c.1.1", drempel, position: i);
        var maatregel = Feiten3.MaatregelZonderDuur(antecedent.Straffen);
        var dagen = Feiten3.EenDagOfMeer(antecedent.Straffen);
        var straf = Or(maatregel, dagen);
        if (!CarriesAll(drempel, straf))
        {
            return;
        }

        if (maatregel == straf)
        {
            Cite("A4/3.1#c.1.1", maatregel, "maatregel-telt-zonder-duur", i);
            for (var j = 0; j < (antecedent.Straffen?.Count ?? 0); j++)
            {
                var soort = Feiten3.Maatregel(antecedent.Straffen![j]);
                var own = And(Of(antecedent.Straffen[j].Onvoorwaardelijk), soort);
                if (CarriesList(maatregel, own) && CarriesAll(own, soort))
                {
                    WalkMaatregel(antecedent.Straffen[j].Soort, i, j, soort);
                }
            }
        }

        if (dagen == straf)
        {
            for (var j = 0; j < (antecedent.Straffen?.Count ?? 0); j++)
            {
                var soort = antecedent.Straffen![j].Soort;
                var hechtenis = soort is null ? Truth.Unknown : Of(soort == SoortStraf.Taakstraf);
                if (hechtenis == Feiten3.Vrijheidsstraf(antecedent.Straffen[j]))
                {
                    Cite("A4/3.1#c.3", hechtenis, position: i, inner: j);
                }
            }
        }
    }

    private void WalkMaatregel(SoortStraf? soort, int i, int j, Truth value)
    {
        CiteMaatregel("A4/3.1#c.2.1", SoortStraf.AndereVrijheidsontnemendeMaatregel);
        CiteMaatregel("A4/3.1#c.2.2", SoortStraf.Isd);
        CiteMaatregel("A4/3.1#c.2.3", SoortStraf.Pij);
        CiteMaatregel("A4/3.1#c.2.4", SoortStraf.Tbs);

        void CiteMaatregel(string pinpoint, SoortStraf maatregel)
        {
            if (value != Truth.Yes || soort == maatregel)
            {
                Cite(pinpoint, value, position: i, inner: j);
            }
        }
    }

    private void WalkBestraft(Antecedent antecedent, int i, Truth bestraft)
    {
        var veroordeling = Feiten3.Is(antecedent.Afdoening, Afdoening.Veroordeling);
        var zonderRechter = antecedent.Afdoening is { } afdoening ? Of(afdoening is Afdoening.Transactie or Afdoening.Strafbeschikking) : Truth.Unknown;
        var sanctie = Feiten3.HeeftSanctie(antecedent.Straffen);
        var gestraft = And(veroordeling, sanctie);
        var afgedaan = Or(zonderRechter, gestraft);
        if (!CarriesAll(bestraft, afgedaan) || gestraft != afgedaan || !CarriesAll(gestraft, sanctie))
        {
            return;
        }

        for (var j = 0; j < (antecedent.Straffen?.Count ?? 0); j++)
        {
            var straf = antecedent.Straffen![j];
            var own = Feiten3.Sanctie(straf);
            var ookVoorwaardelijk = Feiten3.OokVoorwaardelijk(straf);
            if (CarriesList(sanctie, own) && ookVoorwaardelijk == own && Cite("A4/3.1#c.1.2", own, "voorwaardelijk-telt-waar-de-tekst-niet-anders-zegt", i, j)
                && Feiten3.Maatregel(straf) == own)
            {
                WalkMaatregel(straf.Soort, i, j, own);
            }
        }
    }
}
