using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the person.</summary>
public static class Vreemdeling
{
    /// <summary>National of a member state or of a third country.</summary>
    public static Fact<Nationaliteit> Nationaliteit { get; } = Case.Choice(
        "vreemdeling.nationaliteit", Keuzen.Nationaliteit, static d => d.Vreemdeling?.Nationaliteit,
        "Is de vreemdeling onderdaan van een EU- of EER-lidstaat of Zwitserland, of van een derde land?",
        "Is the person a national of an EU or EEA member state or Switzerland, or of a third country?");

    /// <summary>National of a member state of the Union.</summary>
    public static YesNo OnderdaanEu { get; } = Case.YesNo(
        "vreemdeling.onderdaanEu", static d => d.Vreemdeling?.OnderdaanEu,
        "Is die lidstaat lid van de EU (en niet alleen van de EER, of Zwitserland)?",
        "Is that member state one of the EU (and not only of the EEA, or Switzerland)?");

    /// <summary>Family member of a national of a member state.</summary>
    public static YesNo FamilielidVanOnderdaanLidstaat { get; } = Case.YesNo(
        "vreemdeling.familielidVanOnderdaanLidstaat", static d => d.Vreemdeling?.FamilielidVanOnderdaanLidstaat,
        "Is de vreemdeling familie- of gezinslid van een onderdaan van een lidstaat?",
        "Is the person a family member of a national of a member state?");

    /// <summary>Within the scope of Directive 2004/38.</summary>
    public static YesNo OnderRichtlijn2004_38 { get; } = Case.YesNo(
        "vreemdeling.onderRichtlijn2004_38", static d => d.Vreemdeling?.OnderRichtlijn2004_38,
        "Valt de vreemdeling als burger van de Unie of als familielid van zo iemand onder Richtlijn 2004/38?",
        "Is the person, as a citizen of the Union or a family member of one, within the scope of Directive 2004/38?");

    /// <summary>A gemeenschapsonderdaan.</summary>
    public static YesNo Gemeenschapsonderdaan { get; } = Case.YesNo(
        "vreemdeling.gemeenschapsonderdaan", static d => d.Vreemdeling?.Gemeenschapsonderdaan,
        "Is de vreemdeling gemeenschapsonderdaan (artikel 1 Vw): onderdaan van de EU, de EER of Zwitserland met recht op vrij verkeer, of een familielid met een recht dat daaruit volgt?",
        "Is the person a gemeenschapsonderdaan (article 1 Vw): a national of the EU, the EEA or Switzerland with a right of free movement, or a family member with a right that follows from it?");

    /// <summary>Within article 8.7 Vb or Decision 1/80.</summary>
    public static Fact<Unierechtgroep> Unierechtgroep { get; } = Case.Choice(
        "vreemdeling.unierechtgroep", Keuzen.Unierechtgroep, static d => d.Vreemdeling?.Unierechtgroep,
        "Is de vreemdeling onderdaan van een andere lidstaat van de EU, van een EER-staat of van Zwitserland, familielid van een van hen (artikel 8.7 Vb), of een Turkse werknemer of diens gezinslid met een verblijfsrecht uit Besluit 1/80, en zo ja welke van deze (de eerste die past)?",
        "Is the person a national of another EU member state, an EEA state or Switzerland, a family member of one of these (article 8.7 Vb), or a Turkish worker or family member with a right under Decision 1/80, and if so which (the first that fits)?");

    /// <summary>Date of birth.</summary>
    public static Fact<LocalDate> Geboortedatum { get; } = Case.Date(
        "vreemdeling.geboortedatum", static d => d.Vreemdeling?.Geboortedatum,
        "Wat is de geboortedatum van de vreemdeling?",
        "What is the person's date of birth?");

    /// <summary>Unaccompanied.</summary>
    public static YesNo Alleenstaand { get; } = Case.YesNo(
        "vreemdeling.alleenstaand", static d => d.Vreemdeling?.Alleenstaand,
        "Is de vreemdeling hier zonder ouder of voogd?",
        "Is the person here without a parent or guardian?");

    /// <summary>Country of origin.</summary>
    public static Fact<Land> LandVanHerkomst { get; } = Case.Choice(
        "vreemdeling.landVanHerkomst", Landen.Namen, static d => d.Vreemdeling?.LandVanHerkomst,
        "Wat is het gestelde land van herkomst (bij een staatloze: het land van gebruikelijke woonplaats)?",
        "What is the stated country of origin (of a stateless person: the country of habitual residence)?");
}
