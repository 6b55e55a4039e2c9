using NodaTime;
using Vc.Rules.Dossiers;
using static Vc.Rules.Tests.Circulaire.A4.Opheffingszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Building blocks for examples on citizens of the Union. Everything is known but the judgements.</summary>
internal static class Uniezaken
{
    /// <summary>Declared undesirable and gone on one day; lifting was applied for on 2 June 2014.</summary>
    public static Dossier Weg(LocalDate op) => Verklaard(AanleidingOngewenst.AnderMisdrijf, op, 48).Groep(Unierechtgroep.Unieburger).Stukken(static a => a with { Datum = Datum(2014, 6, 2), BewijsMaterieleWijziging = true }) with
    {
        Unieverblijf = new() { Voorgenomen = BesluitUnieverblijf.Geen, TienJaarInNederland = false, Duurzaam = false, OntzegdOfBeeindigd = true, OntzegdOfBeeindigdOp = op, VerwijderdOp = op, BinnengekomenOp = Datum(2003, 1, 2), DocumentWordtAfgegeven = false },
    };

    /// <summary>Here, a threat, and the IND wants to end residence.</summary>
    public static Dossier Hier { get; } = InNederland.Groep(Unierechtgroep.Unieburger) with
    {
        GrondslagOngewenst = InNederland.GrondslagOngewenst! with { InreisverbodVanToepassing = false },
        Unieverblijf = new() { Voorgenomen = BesluitUnieverblijf.Beeindigen, TienJaarInNederland = false, Duurzaam = false, OntzegdOfBeeindigd = false, BinnengekomenOp = Datum(2013, 1, 2), DocumentWordtAfgegeven = false },
        Beoordelingen = InNederland.Beoordelingen! with { BedreigingFundamenteelBelang = Ja, OmstandighedenTegenEindeVerblijf = Nee, Artikel8TegenOngewenstverklaring = Nee, BelangenTegenOngewenstverklaring = Nee },
    };

    /// <summary>The same person in another group.</summary>
    public static Dossier Groep(this Dossier dossier, Unierechtgroep? groep) => dossier with
    {
        Vreemdeling = dossier.Vreemdeling! with
        {
            Unierechtgroep = groep,
            Nationaliteit = groep is Unierechtgroep.Unieburger or Unierechtgroep.Eerburger or Unierechtgroep.Zwitser ? Nationaliteit.Lidstaat : Nationaliteit.DerdeLand,
            FamilielidVanOnderdaanLidstaat = groep is Unierechtgroep.Familielid,
        },
    };

    /// <summary>The same case with something else about residence.</summary>
    public static Dossier Unie(this Dossier dossier, Func<Unieverblijf, Unieverblijf> anders) => dossier with { Unieverblijf = anders(dossier.Unieverblijf!) };
}
