using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about what precedes a declaration of undesirability.</summary>
public static class VoorstelOngewenst
{
    /// <summary>Officer.</summary>
    public static YesNo AmbtenaarZietGronden { get; } = Case.YesNo(
        "voorstelOngewenst.ambtenaarZietGronden", static d => d.VoorstelOngewenst?.AmbtenaarZietGronden,
        "Is de ambtenaar belast met de grensbewaking of het toezicht van oordeel dat er gronden voor ongewenstverklaring zijn?",
        "Does the officer of border control or supervision hold that there are grounds for a declaration of undesirability?");

    /// <summary>Otherwise.</summary>
    public static YesNo GrondenAndersGebleken { get; } = Case.YesNo(
        "voorstelOngewenst.grondenAndersGebleken", static d => d.VoorstelOngewenst?.GrondenAndersGebleken,
        "Is op andere wijze van gronden voor ongewenstverklaring gebleken?",
        "Did grounds for a declaration of undesirability show in another way?");

    /// <summary>Form.</summary>
    public static YesNo MetM63OfGemotiveerdSchrijven { get; } = Case.YesNo(
        "voorstelOngewenst.metM63OfGemotiveerdSchrijven", static d => d.VoorstelOngewenst?.MetM63OfGemotiveerdSchrijven,
        "Is het voorstel gedaan met model M63 of een ander gemotiveerd schrijven?",
        "Is the proposal made with model M63 or another letter with reasons?");

    /// <summary>Evidence.</summary>
    public static YesNo MetGegevensEnBewijs { get; } = Case.YesNo(
        "voorstelOngewenst.metGegevensEnBewijs", static d => d.VoorstelOngewenst?.MetGegevensEnBewijs,
        "Zijn alle gegevens en bewijsmiddelen bijgevoegd die van belang kunnen zijn?",
        "Are all data and evidence enclosed that can matter?");

    /// <summary>Copies.</summary>
    public static YesNo MetAfschriftenProcesVerbaal { get; } = Case.YesNo(
        "voorstelOngewenst.metAfschriftenProcesVerbaal", static d => d.VoorstelOngewenst?.MetAfschriftenProcesVerbaal,
        "Zijn afschriften bijgevoegd van de processen-verbaal die er zijn (zijn er geen: ja)?",
        "Are copies enclosed of the official reports that there are (where there are none: yes)?");

    /// <summary>Cell.</summary>
    public static YesNo InCelOfHuisVanBewaring { get; } = Case.YesNo(
        "voorstelOngewenst.inCelOfHuisVanBewaring", static d => d.VoorstelOngewenst?.InCelOfHuisVanBewaring,
        "Bevindt de vreemdeling zich in een politiecel, een cel van de KMar of een huis van bewaring?",
        "Is the person in a police cell, a cell of the KMar or a remand prison?");

    /// <summary>Asylum.</summary>
    public static YesNo AsielAangevraagd { get; } = Case.YesNo(
        "voorstelOngewenst.asielAangevraagd", static d => d.VoorstelOngewenst?.AsielAangevraagd,
        "Heeft de vreemdeling een verblijfsvergunning asiel voor bepaalde tijd aangevraagd?",
        "Has the person applied for a temporary asylum permit?");
}
